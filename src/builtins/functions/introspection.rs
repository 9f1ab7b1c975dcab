//! What an object is: `isinstance`, `callable`, `hash`, `id`, `dir`, `vars`.
//!
//! May touch: `names`, `value`. Never: frames.

use super::super::pull::{call_method, set, slot};
use super::super::sort;
use crate::value::builtin::{function, look, look_plain, task};
use crate::value::host_object;
use crate::value::ops;
use crate::value::ops::iterate::own_method;
use crate::value::{Builtin, Eval, Input, Method, Obj, Runtime, Step, Task, Value, Want};

/// `isinstance`
pub const ISINSTANCE: Builtin = look_plain(
    "isinstance(obj, class_or_tuple, /)",
    "Return whether an object is an instance of a class or of a subclass thereof.\n\nA tuple, as \
     in ``isinstance(x, (A, B, ...))``, may be given as the target to\ncheck against. This is \
     equivalent to ``isinstance(x, A) or isinstance(x, B)\nor ...`` etc.",
    ops::is_instance_at_once,
    |rt, args| rt.is_instance(slot(args, 0), slot(args, 1)).map(Value::Bool),
);

/// `issubclass`
pub const ISSUBCLASS: Builtin = function(
    "issubclass(cls, class_or_tuple, /)",
    "Return whether 'cls' is derived from another class or is the same class.\n\nA tuple, as in \
     ``issubclass(x, (A, B, ...))``, may be given as the target to\ncheck against. This is \
     equivalent to ``issubclass(x, A) or issubclass(x, B)\nor ...``.",
    |rt, args| rt.is_subclass_of(slot(args, 0), slot(args, 1)).map(Value::Bool),
);

/// `callable`
pub const CALLABLE: Builtin = function(
    "callable(obj, /)",
    "Return whether the object is callable (i.e., some kind of function).\n\nNote that classes are \
     callable, as are instances of classes with a\n__call__() method.",
    |rt, args| Ok(Value::Bool(rt.is_callable(slot(args, 0)))),
);

/// `id`
pub const ID: Builtin = function(
    "id(obj, /)",
    "Return the identity of an object.\n\nThis is guaranteed to be unique among simultaneously \
     existing objects.",
    |rt, args| Ok(Value::Int(rt.heap.serial(slot(args, 0)) as i64)),
);

/// `hash`
pub const HASH: Builtin = look(
    "hash(obj, /)",
    "Return the hash value for the given object.\n\nTwo objects that compare equal must also have \
     the same hash value, but the\nreverse is not necessarily true.",
    ops::hash_at_once,
    &ops::HASH,
);

/// `locals`
pub const LOCALS: Builtin = function(
    "locals()",
    "Return a dictionary containing the current scope's local variables.\n\nIt is a copy: changing \
     it changes no variable.",
    |rt, _| locals(rt),
);

fn locals(rt: &mut Runtime) -> Eval {
    match &mut rt.eval {
        Some(eval) => eval.locals(rt.core),
        None => Err(crate::value::Stop::Flat),
    }
}

/// `vars`
pub const VARS: Builtin = function(
    "vars(object=<unrepresentable>, /)",
    "vars([object]) -> dictionary\n\nWithout arguments, equivalent to locals().\nWith an argument, \
     a copy of the object's attributes.",
    |rt, args| match slot(args, 0) {
        Value::Unbound => locals(rt),
        object => vars(rt, object),
    },
);

/// The attributes of an object itself, as a new dict. Of a class or module, only what a program may
/// read.
pub fn vars(rt: &mut Runtime, object: Value) -> Eval {
    let entries: Vec<(Value, Value)> = match rt.heap.get(object) {
        Some(Obj::Class(class)) => class.attrs.iter().map(|e| (e.key, e.value)).collect(),
        Some(Obj::Module(module)) => module_entries(rt, module),
        Some(Obj::Instance(_) | Obj::Derived(_)) => {
            let class = rt.class_of(object);
            if !rt.heap.as_class(class).is_some_and(|class| class.has_dict) {
                return Err(no_dict(rt));
            }
            let slots = rt.heap.as_class(class).map(|class| class.slots.clone());
            let slots = slots.unwrap_or_default();
            let mut own = rt.own_attrs(object);
            own.retain(|(name, _)| {
                !slots.iter().any(|slot| crate::value::hash::same_name(&rt.heap, *slot, *name))
            });
            own
        }
        Some(Obj::Exception(_)) => {
            let mut own = rt.own_attrs(object);
            own.retain(|(name, _)| !crate::builtins::exception::is_field(rt, object, *name));
            own
        }
        Some(Obj::Function(_)) => rt.own_attrs(object),
        Some(Obj::Native(native)) if native.attrs().is_some() => rt.own_attrs(object),
        _ => return Err(no_dict(rt)),
    };
    let filtered = matches!(rt.heap.get(object), Some(Obj::Class(_) | Obj::Module(_)));
    rt.steps(entries.len() as u64 / 4)?;
    let dict = rt.heap.dict()?;
    rt.keep(dict);
    rt.heap.dict_reserve(dict, entries.len())?;
    for (name, value) in entries {
        let text = rt.heap.text(&name).unwrap_or("");
        if filtered && !rt.names.read(text) && !rt.names.called(text) {
            continue;
        }
        rt.dict_set_name(dict, name, value)?;
    }
    Ok(dict)
}

fn no_dict(rt: &mut Runtime) -> crate::value::Stop {
    rt.raise(crate::value::types::TYPE_ERROR, "vars() argument must have __dict__ attribute")
}

/// A module's attributes: its globals, or what a native one has.
fn module_entries(rt: &Runtime, module: &crate::value::Module) -> Vec<(Value, Value)> {
    let mut entries = Vec::new();
    if let Some(globals) = rt.globals.get(module.globals as usize) {
        let named = module.slots.names.iter().zip(globals);
        entries.extend(named.filter(|(_, value)| !value.is_unbound()).map(|(n, v)| (*n, *v)));
    }
    entries.extend(module.attrs.iter().map(|entry| (entry.key, entry.value)));
    entries.retain(|(_, value)| rt.is_shown(module, *value));
    entries
}

/// `dir`
pub const DIR: Builtin = task(
    "dir(object=<unrepresentable>, /)",
    "dir([object]) -> list of strings\n\nIf called without an argument, return the names in the \
     current scope.\nElse, return an alphabetized list of names comprising (some of) the \
     attributes\nof the given object, and of attributes reachable from it.",
    Method::Static,
    &Task::new("dir", 8, dir_step),
);

/// Slots: the object; once its `__dir__` has been called, those of `sorted`.
fn dir_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let object = slot(state, 0);
    if slot(state, 1).is_unbound() {
        let names = match input {
            Input::Value(names) => names,
            _ if object.is_unbound() => {
                let locals = locals(rt)?;
                rt.keep(locals);
                let names = rt.collect(locals)?;
                rt.heap.list(names)?
            }
            _ if rt.host_class(object).is_some() => host_object::names(rt, object)?,
            _ => {
                let own = match rt.special(object, "__dir__") {
                    Some(Value::None) => Some(Value::None),
                    _ => own_method(rt, object, "__dir__"),
                };
                if let Some(method) = own {
                    return call_method(rt, method, object, &[]);
                }
                if let Some(function) = rt.module_hook(object, "__dir__") {
                    return Ok(Want::call(function, &[]));
                }
                let names = names_of(rt, object)?;
                rt.heap.list(names)?
            }
        };
        state.iter_mut().for_each(|slot| *slot = Value::Unbound);
        set(state, 0, names);
        set(state, 1, Value::None);
        return (sort::SORTED.step)(rt, state, Input::Start);
    }
    (sort::SORTED.step)(rt, state, input)
}

/// The names of an object's attributes and of its class's.
pub fn names_of(rt: &mut Runtime, object: Value) -> Eval<Vec<Value>> {
    let mut classes = Vec::new();
    let mut names: Vec<Value> = Vec::new();
    match rt.heap.get(object) {
        Some(Obj::Class(class)) => classes.extend_from_slice(&class.mro),
        Some(Obj::Module(module)) => {
            names.extend(module_entries(rt, module).iter().map(|(name, _)| *name));
        }
        _ => {
            names.extend(rt.own_attrs(object).iter().map(|(name, _)| *name));
            let class = rt.class_of(object);
            if let Some(class) = rt.heap.as_class(class) {
                classes.extend_from_slice(&class.mro);
            }
        }
    }
    for class in classes {
        if let Some(class) = rt.heap.as_class(class) {
            names.extend(class.attrs.iter().map(|entry| entry.key));
        }
    }
    rt.steps(names.len() as u64)?;
    let mut seen = std::collections::BTreeSet::new();
    names.retain(|name| rt.heap.text(name).is_some_and(|text| seen.insert(text.to_owned())));
    Ok(names)
}
