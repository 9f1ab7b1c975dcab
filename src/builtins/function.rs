//! Functions, methods and builtins as objects: their names, their docstrings, what they are bound
//! to.
//!
//! There is no `__globals__`, `__code__` or `__closure__`: nothing leads from a function to what
//! it sees.
//!
//! May touch: `value`. Never: frames.

use super::pull::slot;
use crate::raise;
use crate::value::builtin::{Bound, function, method, task};
use crate::value::obj::GetSet;
use crate::value::types::{self, TypeId};
use crate::value::{
    Builtin, Eval, Function, Input, Method, Obj, Runtime, Step, Stop, Task, TypeRows, Value, Want,
};

/// What a function can do.
pub static FUNCTION: TypeRows = TypeRows {
    id: types::FUNCTION,
    doc: "",
    new: None,
    methods: &[
        CALL,
        method("__get__(self, instance, owner=None, /)", GET_DOC, |rt, args| {
            bind(rt, slot(args, 0), slot(args, 1))
        }),
    ],
    getset: FUNCTION_GETSET,
};

/// What a bound method can do.
pub static METHOD: TypeRows = TypeRows {
    id: types::METHOD,
    doc: "",
    new: Some(&METHOD_NEW),
    methods: &[
        CALL,
        super::dunder::REPR,
        super::dunder::HASH,
        method("__eq__(self, value, /)", "Return self==value.", |rt, args| {
            match (rt.heap.get(slot(args, 0)), rt.heap.get(slot(args, 1))) {
                (
                    Some(Obj::Method { function: f, this: a }),
                    Some(Obj::Method { function: g, this: b }),
                ) => Ok(Value::Bool(f.same(*g) && a.same(*b))),
                _ => Ok(Value::NotImplemented),
            }
        }),
    ],
    getset: &[
        GetSet { name: "__func__", get: |rt, m| Ok(parts(rt, m).0), set: None },
        GetSet { name: "__self__", get: |rt, m| Ok(parts(rt, m).1), set: None },
        GetSet {
            name: "__doc__",
            get: |rt, m| {
                let function = parts(rt, m).0;
                doc(rt, function)
            },
            set: None,
        },
    ],
};

static METHOD_NEW: Builtin = function("method(cls, function, instance, /)", "", |rt, args| {
    let (function, this) = (slot(args, 1), slot(args, 2));
    if !rt.is_callable(function) {
        raise!(rt, TypeError, "first argument must be callable");
    }
    if this.is_none() {
        raise!(rt, TypeError, "instance must not be None");
    }
    rt.heap.add(Obj::Method { function, this })
});

const fn builtin_rows(id: TypeId) -> TypeRows {
    TypeRows { id, doc: "", new: None, methods: &[CALL], getset: BUILTIN_GETSET }
}

/// What a builtin function can do.
pub static BUILTIN: TypeRows = builtin_rows(types::BUILTIN);
/// What a method of a builtin type can do.
pub static METHOD_DESCRIPTOR: TypeRows = TypeRows {
    id: types::METHOD_DESCRIPTOR,
    doc: "",
    new: None,
    methods: &[CALL, GET],
    getset: BUILTIN_GETSET,
};
/// What a dunder method of a builtin type can do.
pub static WRAPPER_DESCRIPTOR: TypeRows = TypeRows {
    id: types::WRAPPER_DESCRIPTOR,
    doc: "",
    new: None,
    methods: &[CALL, GET],
    getset: BUILTIN_GETSET,
};
/// What a bound dunder method of a builtin type can do.
pub static METHOD_WRAPPER: TypeRows = builtin_rows(types::METHOD_WRAPPER);

const GET_DOC: &str = "Return an attribute of instance, which is of type owner.";

const GET: Builtin = method("__get__(self, instance, owner=None, /)", GET_DOC, |rt, args| {
    bind(rt, slot(args, 0), slot(args, 1))
});

/// `__call__` of anything that is called directly.
pub const CALL: Builtin = task(
    "__call__(self, /, *args, **kwargs)",
    "Call self as a function.",
    Method::Instance,
    &Task::new("__call__", 3, call_step),
);

#[allow(clippy::unnecessary_wraps)]
fn call_step(_: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    if let Input::Value(result) = input {
        return Ok(Want::Done(result));
    }
    Ok(Want::Tail { callee: slot(state, 0), args: slot(state, 1), kwargs: slot(state, 2) })
}

/// A function bound to an instance; itself where there is none.
pub fn bind(rt: &mut Runtime, function: Value, this: Value) -> Eval {
    if this.is_none() {
        return Ok(function);
    }
    rt.heap.add(Obj::Method { function, this })
}

fn parts(rt: &Runtime, value: Value) -> (Value, Value) {
    match rt.heap.get(value) {
        Some(Obj::Method { function, this }) => (*function, *this),
        _ => (value, Value::None),
    }
}

static FUNCTION_GETSET: &[GetSet] = &[
    GetSet {
        name: "__name__",
        get: |rt, f| Ok(read(rt, f, |f| f.name)),
        set: Some(|rt, f, value| {
            let value = text(rt, value, "__name__")?;
            change(rt, f, |f| f.name = value)
        }),
    },
    GetSet {
        name: "__qualname__",
        get: |rt, f| Ok(read(rt, f, |f| f.qualname)),
        set: Some(|rt, f, value| {
            let value = text(rt, value, "__qualname__")?;
            change(rt, f, |f| f.qualname = value)
        }),
    },
    GetSet {
        name: "__doc__",
        get: |rt, f| Ok(read(rt, f, |f| f.doc)),
        set: Some(|rt, f, value| change(rt, f, |f| f.doc = value.or(Value::None))),
    },
    GetSet {
        name: "__module__",
        get: |rt, f| Ok(read(rt, f, |f| f.module_name)),
        set: Some(|rt, f, value| change(rt, f, |f| f.module_name = value.or(Value::None))),
    },
    GetSet {
        name: "__defaults__",
        get: |rt, f| match rt.heap.get(f) {
            Some(Obj::Function(function)) if !function.defaults.is_empty() => {
                let defaults = function.defaults.to_vec();
                rt.heap.tuple(defaults)
            }
            _ => Ok(Value::None),
        },
        set: Some(|rt, f, value| {
            let defaults = match rt.heap.as_tuple(value) {
                Some(defaults) => defaults.to_vec(),
                None if value.is_none() || value.is_unbound() => Vec::new(),
                None => raise!(rt, TypeError, "__defaults__ must be set to a tuple object"),
            };
            rt.heap.charge(defaults.len() as u64 * 16)?;
            change(rt, f, |f| f.defaults = defaults.into_boxed_slice())
        }),
    },
    GetSet { name: "__annotations__", get: annotations, set: Some(set_annotations) },
];

fn read(rt: &Runtime, function: Value, part: impl Fn(&Function) -> Value) -> Value {
    match rt.heap.get(function) {
        Some(Obj::Function(function)) => part(function).or(Value::None),
        _ => Value::None,
    }
}

fn change(rt: &mut Runtime, function: Value, how: impl FnOnce(&mut Function)) -> Eval<()> {
    match rt.heap.get_mut(function) {
        Some(Obj::Function(function)) => {
            how(function);
            Ok(())
        }
        _ => Err(Stop::Flat),
    }
}

fn text(rt: &mut Runtime, value: Value, name: &str) -> Eval {
    if rt.heap.text(&value).is_none() {
        raise!(rt, TypeError, "{name} must be set to a string object");
    }
    Ok(value)
}

fn annotations(rt: &mut Runtime, function: Value) -> Eval {
    match read(rt, function, |f| f.annotations) {
        Value::None => {
            let made = rt.heap.dict()?;
            if let Some(Obj::Function(function)) = rt.heap.get_mut(function) {
                function.annotations = made;
            }
            Ok(made)
        }
        found => Ok(found),
    }
}

fn set_annotations(rt: &mut Runtime, function: Value, value: Value) -> Eval<()> {
    let value = if value.is_none() { Value::Unbound } else { value };
    if !value.is_unbound() && rt.heap.as_dict(value).is_none() {
        raise!(rt, TypeError, "__annotations__ must be set to a dict object");
    }
    change(rt, function, |f| f.annotations = value)
}

static BUILTIN_GETSET: &[GetSet] = &[
    GetSet {
        name: "__name__",
        get: |rt, f| match row_of(rt, f) {
            Some(bound) => {
                let name = if bound.is_new { "__new__" } else { bound.row.name() };
                rt.heap.str(name)
            }
            None => inner(rt, f, "__name__", |f| f.name),
        },
        set: None,
    },
    GetSet {
        name: "__qualname__",
        get: |rt, f| match row_of(rt, f) {
            Some(bound) => {
                let name = if bound.is_new { "__new__" } else { bound.row.name() };
                let name = match bound.owner {
                    Some(owner) => format!("{}.{name}", owner.own_name()),
                    None => name.to_owned(),
                };
                rt.heap.string(name)
            }
            None => inner(rt, f, "__qualname__", |f| f.qualname),
        },
        set: None,
    },
    GetSet { name: "__doc__", get: doc, set: None },
    GetSet {
        name: "__module__",
        get: |rt, f| match row_of(rt, f) {
            Some(bound) if bound.owner.is_none() => {
                let module = bound.shown_module();
                rt.heap.str(module)
            }
            Some(_) => Ok(Value::None),
            None => inner(rt, f, "__module__", |f| f.module_name),
        },
        set: None,
    },
    GetSet { name: "__self__", get: |rt, f| Ok(parts(rt, f).1), set: None },
    GetSet {
        name: "__text_signature__",
        get: |rt, f| match row_of(rt, f) {
            Some(bound) => {
                let signature = bound.row.signature;
                let from = signature.find('(').unwrap_or(0);
                rt.heap.str(signature.get(from..).unwrap_or(""))
            }
            None => Ok(Value::None),
        },
        set: None,
    },
    GetSet {
        name: "__objclass__",
        get: |rt, f| match row_of(rt, f) {
            Some(Bound { owner: Some(owner), .. }) => Ok(owner.value()),
            _ => match rt.heap.str("__objclass__") {
                Ok(name) => Err(rt.no_attribute(f, name)),
                Err(stop) => Err::<Value, Stop>(stop),
            },
        },
        set: None,
    },
];

/// The row of a builtin, bound or not.
fn row_of<'a>(rt: &'a Runtime<'_>, value: Value) -> Option<&'a Bound> {
    match rt.heap.get(parts(rt, value).0) {
        Some(Obj::Builtin(bound)) => Some(bound),
        _ => None,
    }
}

/// The same attribute of the function that is bound, or of one that CPython has in C.
fn inner(rt: &mut Runtime, value: Value, name: &str, part: fn(&Function) -> Value) -> Eval {
    let function = parts(rt, value).0;
    if function.same(value) {
        return Ok(read(rt, value, part));
    }
    rt.getattr_str(function, name)
}

fn doc(rt: &mut Runtime, value: Value) -> Eval {
    match rt.heap.get(value) {
        Some(Obj::Function(function)) => Ok(function.doc.or(Value::None)),
        Some(Obj::Builtin(_) | Obj::Method { .. }) => match row_of(rt, value) {
            Some(bound) if bound.row.doc.is_empty() => Ok(Value::None),
            Some(bound) => {
                let doc = bound.row.doc;
                rt.heap.str(doc)
            }
            None => inner(rt, value, "__doc__", |f| f.doc),
        },
        _ => {
            let found = rt.getattr_or_none(value, Value::short("__doc__"))?;
            Ok(found.unwrap_or(Value::None))
        }
    }
}
