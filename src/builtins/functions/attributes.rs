//! `getattr`, `hasattr`, `setattr`, `delattr`: where run-time text becomes a name.
//!
//! Each asks the verdict on names first. Properties, `__getattr__` and their kind are frames.
//!
//! May touch: `names` through `judge`, `value`. Never: frames.

use super::super::judge;
use super::super::pull::{call_method, set, slot};
use crate::raise;
use crate::value::attr::{Found, Set};
use crate::value::builtin::{self, task};
use crate::value::types;
use crate::value::{
    Builtin, Core, Eval, Input, Method, Obj, Runtime, Step, Stop, Task, Value, Want,
};

/// `getattr`
pub const GETATTR: Builtin = builtin::look(
    "getattr(object, name, default=<unrepresentable>, /)",
    "getattr(object, name[, default]) -> value\n\nGet a named attribute from an object; getattr(x, \
     'y') is equivalent to x.y.\nWhen a default argument is given, it is returned when the \
     attribute doesn't\nexist; without it, an exception is raised in that case.",
    getattr_at_once,
    &Task::new("getattr", 4, getattr_step).catching(),
);

/// `hasattr`
pub const HASATTR: Builtin = builtin::look(
    "hasattr(obj, name, /)",
    "Return whether the object has an attribute with the given name.\n\nThis is done by calling \
     getattr(obj, name) and catching AttributeError.",
    hasattr_at_once,
    &Task::new("hasattr", 4, hasattr_step).catching(),
);

/// The name, as plain text that may be read.
fn readable(rt: &mut Runtime, name: Value) -> Eval {
    let name = text_of(rt, name)?;
    if !rt.names.read(rt.heap.text(&name).unwrap_or("")) {
        let text = rt.heap.text(&name).unwrap_or("").to_owned();
        judge::read(rt, &text)?;
    }
    Ok(name)
}

/// The name as a `str` itself: what a derived class says of itself does not count.
fn text_of(rt: &mut Runtime, name: Value) -> Eval {
    if rt.heap.text(&name).is_none() {
        raise!(rt, TypeError, "attribute name must be string, not '{}'", rt.type_name(name));
    }
    // It is judged, hashed, and compared with names of classes.
    let length = rt.heap.text(&name).map_or(0, str::len);
    rt.steps(length as u64 / 8)?;
    Ok(rt.heap.plain(name))
}

/// What looking an attribute up came to.
pub enum Looked {
    /// This.
    Value(Value),
    /// It takes a call.
    Want(Want),
    /// There is none. An AttributeError is raised already if somebody made one.
    Missing(bool),
}

/// Looks an attribute up whose name has been judged. Slot 3 says that `__getattr__` has been called:
/// its AttributeError is the last word. The task must catch exceptions.
///
/// # Errors
/// What a descriptor or a program's method raises, save AttributeError.
pub fn look(
    rt: &mut Runtime,
    state: &mut [Value],
    object: Value,
    name: Value,
    input: Input,
) -> Result<Looked, Stop> {
    let found = match input {
        Input::Value(value) => return Ok(Looked::Value(value)),
        Input::Raised => Err(Stop::Raised),
        _ => rt.core.find_attr(object, name),
    };
    match found {
        Ok(Found::Value(value)) => Ok(Looked::Value(value)),
        Ok(Found::Method(function)) => {
            rt.heap.add(Obj::Method { function, this: object }).map(Looked::Value)
        }
        Ok(Found::Call(callee, args, count)) => {
            Ok(Looked::Want(Want::Call { callee, args, count }))
        }
        Ok(Found::Fallback(method)) => {
            set(state, 3, Value::Bool(true));
            call_method(rt, method, object, &[name]).map(Looked::Want)
        }
        Ok(Found::Missing) => Ok(Looked::Missing(false)),
        Err(Stop::Raised) if rt.raised_is(types::ATTRIBUTE_ERROR) => {
            let class = rt.class_of(object);
            let hooked = rt.heap.as_class(class).is_some_and(|class| class.hooks.getattr);
            if hooked
                && slot(state, 3).is_unbound()
                && let Some(method) = rt.special(object, "__getattr__")
            {
                rt.take_raised();
                set(state, 3, Value::Bool(true));
                return call_method(rt, method, object, &[name]).map(Looked::Want);
            }
            Ok(Looked::Missing(true))
        }
        Err(stop) => Err(stop),
    }
}

/// What an instance of a plain class has under a name, where nothing of the program's is asked.
/// `None`: it is another object, or more is to be asked, or the name may not be read.
fn found_at_once(core: &mut Core, object: Value, name: Value) -> Option<Found> {
    if !matches!(core.heap.get(object)?, Obj::Instance(_)) {
        return None;
    }
    let exact = matches!(name, Value::Str(_)) || matches!(core.heap.get(name), Some(Obj::Str(_)));
    if !exact || !core.names.read(core.heap.text(&name)?) {
        return None;
    }
    let found = core.find_attr(object, name);
    core.tried(found)
}

fn getattr_at_once(core: &mut Core, args: &[Value]) -> Option<Value> {
    let (object, name, default) = match args {
        [object, name] => (object, name, None),
        [object, name, default] => (object, name, Some(*default)),
        _ => return None,
    };
    match found_at_once(core, *object, *name)? {
        Found::Value(value) => Some(value),
        Found::Method(function) => core.heap.add(Obj::Method { function, this: *object }).ok(),
        Found::Missing => default,
        Found::Call(..) | Found::Fallback(_) => None,
    }
}

fn hasattr_at_once(core: &mut Core, args: &[Value]) -> Option<Value> {
    let [object, name] = args else { return None };
    match found_at_once(core, *object, *name)? {
        Found::Value(_) | Found::Method(_) => Some(Value::Bool(true)),
        Found::Missing => Some(Value::Bool(false)),
        Found::Call(..) | Found::Fallback(_) => None,
    }
}

fn getattr_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let (object, default) = (slot(state, 0), slot(state, 2));
    if let Input::Start = input {
        let name = readable(rt, slot(state, 1))?;
        set(state, 1, name);
    }
    let name = slot(state, 1);
    match look(rt, state, object, name, input)? {
        Looked::Value(value) => Ok(Want::Done(value)),
        Looked::Want(want) => Ok(want),
        Looked::Missing(raised) => match default {
            Value::Unbound if raised => {
                rt.name_raised(object, name)?;
                Err(Stop::Raised)
            }
            Value::Unbound => Err(rt.no_attribute(object, name)),
            default => {
                if raised {
                    rt.take_raised();
                }
                Ok(Want::Done(default))
            }
        },
    }
}

fn hasattr_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let object = slot(state, 0);
    if let Input::Start = input {
        // What may not be read is not there.
        let name = text_of(rt, slot(state, 1))?;
        if !rt.names.read(rt.heap.text(&name).unwrap_or("")) {
            return Ok(Want::Done(Value::Bool(false)));
        }
        set(state, 1, name);
    }
    let name = slot(state, 1);
    match look(rt, state, object, name, input)? {
        Looked::Value(_) => Ok(Want::Done(Value::Bool(true))),
        Looked::Want(want) => Ok(want),
        Looked::Missing(raised) => {
            if raised {
                rt.take_raised();
            }
            Ok(Want::Done(Value::Bool(false)))
        }
    }
}

/// `setattr`
pub const SETATTR: Builtin = task(
    "setattr(obj, name, value, /)",
    "Sets the named attribute on the given object to the specified value.\n\nsetattr(x, 'y', v) is \
     equivalent to ``x.y = v``",
    Method::Static,
    &Task::new("setattr", 3, setattr_step),
);

fn setattr_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    if let Input::Value(_) = input {
        return Ok(Want::Done(Value::None));
    }
    let name = writable(rt, slot(state, 1))?;
    let made = rt.core.set_attr(slot(state, 0), name, slot(state, 2))?;
    Ok(after_set(made))
}

/// `delattr`
pub const DELATTR: Builtin = task(
    "delattr(obj, name, /)",
    "Deletes the named attribute from the given object.\n\ndelattr(x, 'y') is equivalent to ``del \
     x.y``",
    Method::Static,
    &Task::new("delattr", 2, delattr_step),
);

fn delattr_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    if let Input::Value(_) = input {
        return Ok(Want::Done(Value::None));
    }
    let name = writable(rt, slot(state, 1))?;
    let made = rt.core.delete_attr(slot(state, 0), name)?;
    Ok(after_set(made))
}

fn writable(rt: &mut Runtime, name: Value) -> Eval {
    let name = text_of(rt, name)?;
    let text = rt.heap.text(&name).unwrap_or("").to_owned();
    judge::write(rt, &text)?;
    Ok(name)
}

fn after_set(made: Set) -> Want {
    match made {
        Set::Done => Want::Done(Value::None),
        Set::Call(callee, args, count) => Want::Call { callee, args, count },
    }
}
