//! What `Counter` and `defaultdict` give for a key they do not have.
//!
//! May touch: `value`, `builtins`' helpers.

use crate::builtins::pull::{set, slot};
use crate::value::builtin::Call;
use crate::value::ops::custom;
use crate::value::types::{self, TypeId};
use crate::value::{Builtin, Core, Eval, Input, Method, Runtime, Step, Stop, Task, Value, Want};

/// `Counter.__missing__`
pub const ZERO: Builtin = Builtin {
    signature: "_zero(self, key, /)",
    doc: "The count of elements not in the Counter is zero.",
    method: Method::Instance,
    call: Call::LookPlain(|_, _| Some(Value::Int(0)), |_, _| Ok(Value::Int(0))),
};

/// `defaultdict.__missing__`
pub const MISSING: Builtin = Builtin {
    signature: "_missing(self, key, /)",
    doc: "__missing__(key) # Called by __getitem__ for missing key; pseudo-code:\n  if \
          self.default_factory is None: raise KeyError((key,))\n  self[key] = value = \
          self.default_factory()\n  return value\n",
    method: Method::Instance,
    call: Call::Look(put_at_once, &Task::new("defaultdict.__missing__", 4, missing_step)),
};

/// Does it where the factory is a builtin type and the key needs no program code. A subscript that
/// is evaluated once more finds the key, so it may stand in a tree.
fn put_at_once(core: &mut Core, args: &[Value]) -> Option<Value> {
    let [this, key] = args else { return None };
    let name = core.static_name("default_factory")?;
    let factory = core.own_attr(*this, name)?;
    if custom(core, *this, "__setitem__").is_some() {
        return None;
    }
    Runtime::pure(core).alone(|rt| {
        // Where memory or steps are short, the task says so.
        let made = empty(rt, factory).ok()??;
        rt.keep(made);
        let dict = rt.heap.plain(*this);
        match rt.dict_set(dict, *key, made) {
            Ok(()) => Some(made),
            Err(stop) => {
                if stop == Stop::Raised {
                    rt.take_raised();
                }
                None
            }
        }
    })
}

/// Slots: the dict, the key, how far it is, the value.
fn missing_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let (this, key) = (slot(state, 0), slot(state, 1));
    match (slot(state, 2), input) {
        (Value::Int(1), Input::Value(made)) => put(rt, state, made),
        (Value::Int(_), _) => Ok(Want::Done(slot(state, 3))),
        _ => {
            let factory = rt.getattr_str(this, "default_factory")?;
            if factory.is_none() {
                return Err(rt.raise_with(types::KEY_ERROR, &[key]));
            }
            if let Some(made) = empty(rt, factory)? {
                rt.keep(made);
                return put(rt, state, made);
            }
            set(state, 2, Value::Int(1));
            Ok(Want::call(factory, &[]))
        }
    }
}

/// Keeps what was made under the key, and gives it.
fn put(rt: &mut Runtime, state: &mut [Value], made: Value) -> Step {
    let (this, key) = (slot(state, 0), slot(state, 1));
    if custom(rt, this, "__setitem__").is_some() {
        set(state, 2, Value::Int(2));
        set(state, 3, made);
        let setter = rt.getattr_str(this, "__setitem__")?;
        return Ok(Want::call(setter, &[key, made]));
    }
    let dict = rt.heap.plain(this);
    rt.dict_set(dict, key, made)?;
    Ok(Want::Done(made))
}

/// What a builtin type gives when it is called without arguments.
fn empty(rt: &mut Runtime, factory: Value) -> Eval<Option<Value>> {
    let is = |id: TypeId| factory.same(id.value());
    if is(types::INT) {
        return Ok(Some(Value::Int(0)));
    }
    if is(types::LIST) {
        return rt.heap.list(Vec::new()).map(Some);
    }
    if is(types::DICT) {
        return rt.heap.dict().map(Some);
    }
    if is(types::FLOAT) {
        return Ok(Some(Value::Float(0.0)));
    }
    if is(types::STR) {
        return Ok(Some(Value::short("")));
    }
    Ok(None)
}
