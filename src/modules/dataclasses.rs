//! `_dataclasses`: the fields of an object all at once, for what `dataclasses` makes.
//!
//! They have their answer where every field is an attribute of the object itself and no program code
//! is needed; where they have none, the module asks in the ordinary way, which also raises what there
//! is to be raised.
//!
//! May touch: `value`, `builtins`' helpers.

use super::NativeModule;
use crate::builtins::pull::slot;
use crate::value::builtin::function;
use crate::value::ops::Compare;
use crate::value::{Core, Eval, Runtime, Stop, Value};

/// The module.
pub static MODULE: NativeModule = NativeModule {
    name: "_dataclasses",
    doc: "What dataclasses are made of.",
    functions: &[
        function(
            "fields_at_once(obj, names, /)",
            "The values of these fields, in a tuple; None where they have to be asked for.",
            |rt, args| {
                let (object, names) = (slot(args, 0), slot(args, 1));
                let count = rt.heap.as_tuple(names).map_or(0, <[Value]>::len);
                rt.heap.steps_for(count)?;
                let mut values = Vec::with_capacity(count);
                for at in 0..count {
                    let Some(value) = field(rt.core, object, names, at) else {
                        return Ok(Value::None);
                    };
                    values.push(value);
                }
                rt.heap.tuple(values)
            },
        ),
        function(
            "compared(a, b, op, names, /)",
            "How two objects of one class compare by these fields, taken as tuples: \
             NotImplemented where the classes differ, None where that has to be asked for.",
            |rt, args| {
                let (a, b, names) = (slot(args, 0), slot(args, 1), slot(args, 3));
                if !rt.class_of(a).same(rt.class_of(b)) {
                    return Ok(Value::NotImplemented);
                }
                let symbol = slot(args, 2);
                let op = [Compare::Eq, Compare::Lt, Compare::Le, Compare::Gt, Compare::Ge]
                    .into_iter()
                    .find(|op| rt.heap.text(&symbol) == Some(op.symbol()));
                let Some(op) = op else { return Ok(Value::None) };
                let answer = compared(rt.core, a, b, op, names);
                match answer {
                    Err(Stop::Flat) => Ok(Value::None),
                    // The ordinary way says so again.
                    Err(Stop::Raised) => {
                        rt.take_raised();
                        Ok(Value::None)
                    }
                    answer => answer,
                }
            },
        ),
    ],
    constants: &[],
};

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
