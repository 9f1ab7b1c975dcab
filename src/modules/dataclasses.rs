//! `_dataclasses`: the fields of an object all at once, for what `dataclasses` makes.
//!
//! A look gives their answer where every field is an attribute of the object itself and no program
//! code is needed, so that the methods made of them are expressions. Where it gives none, they call
//! what asks in the ordinary way, which also raises what there is to be raised.
//!
//! May touch: `value`, `builtins`' helpers.

use super::NativeModule;
use crate::builtins::pull::slot;
use crate::value::builtin::look;
use crate::value::ops::{self, Compare};
use crate::value::{Core, Eval, Input, Runtime, Stop, Task, Value, Want};

/// The module.
pub static MODULE: NativeModule = NativeModule {
    name: "_dataclasses",
    doc: "What dataclasses are made of.",
    functions: &[
        look(
            "hashed(obj, names, slowly, /)",
            "The hash of the tuple of these fields; what `slowly` says where they have to be asked \
             for.",
            hashed,
            &HASHED,
        ),
        look(
            "compared(a, b, op, names, slowly, /)",
            "How two objects of one class compare by these fields, taken as tuples: \
             NotImplemented where the classes differ, what `slowly` says where they have to be \
             asked for.",
            compared_at_once,
            &COMPARED,
        ),
    ],
    constants: &[],
};

static HASHED: Task = Task::new("dataclasses.hashed", 4, |_, state, input| match input {
    Input::Value(hash) => Ok(Want::Done(hash)),
    _ => Ok(Want::call(slot(state, 2), &[slot(state, 0)])),
});

static COMPARED: Task = Task::new("dataclasses.compared", 5, |rt, state, input| match input {
    Input::Value(answer) => Ok(Want::Done(answer)),
    _ if !rt.class_of(slot(state, 0)).same(rt.class_of(slot(state, 1))) => {
        Ok(Want::Done(Value::NotImplemented))
    }
    _ => Ok(Want::call(slot(state, 4), &[slot(state, 0), slot(state, 1)])),
});

/// Fields of so many are hashed at once.
const FIELDS_MAX: usize = 8;

fn hashed(core: &mut Core, args: &[Value]) -> Option<Value> {
    let [object, names, _] = args else { return None };
    let count = core.heap.as_tuple(*names)?.len();
    let mut values = [Value::Unbound; FIELDS_MAX];
    let values = values.get_mut(..count)?;
    for (at, place) in values.iter_mut().enumerate() {
        *place = field(core, *object, *names, at)?;
    }
    ops::hash_of_few(core, values).map(Value::Int)
}

fn compared_at_once(core: &mut Core, args: &[Value]) -> Option<Value> {
    let [a, b, symbol, names, _] = args else { return None };
    if !core.class_of(*a).same(core.class_of(*b)) {
        return Some(Value::NotImplemented);
    }
    let symbol = core.heap.text(symbol)?;
    let op = [Compare::Eq, Compare::Lt, Compare::Le, Compare::Gt, Compare::Ge]
        .into_iter()
        .find(|op| op.symbol() == symbol)?;
    let answer = compared(core, *a, *b, op, *names);
    core.tried(answer)
}

/// A field's value, if it is an attribute of the object itself that nothing else goes before.
fn field(core: &mut Core, object: Value, names: Value, at: usize) -> Option<Value> {
    let name = *core.heap.as_tuple(names)?.get(at)?;
    let class = core.class_of(object);
    if core.heap.as_class(class)?.hooks.getattribute {
        return None;
    }
    match core.lookup(class, name) {
        // A default, which is no descriptor.
        None
        | Some(Value::Int(_) | Value::Float(_) | Value::Bool(_) | Value::Str(_) | Value::None) => {
            core.own_attr(object, name)
        }
        Some(_) => None,
    }
}

/// The comparison of two tuples of fields (Language Reference, 6.10.1): the first that differ decide.
fn compared(core: &mut Core, a: Value, b: Value, op: Compare, names: Value) -> Eval {
    let count = core.heap.as_tuple(names).map_or(0, <[Value]>::len);
    core.heap.steps_for(count)?;
    for at in 0..count {
        let (Some(left), Some(right)) = (field(core, a, names, at), field(core, b, names, at))
        else {
            return Err(Stop::Flat);
        };
        let mut rt = Runtime::pure(core);
        if left.same(right) || rt.equal(left, right)? {
            continue;
        }
        return match op {
            Compare::Eq => Ok(Value::Bool(false)),
            op => rt.compare(op, left, right),
        };
    }
    Ok(Value::Bool(matches!(op, Compare::Eq | Compare::Le | Compare::Ge)))
}
