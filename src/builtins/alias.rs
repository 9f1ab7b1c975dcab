//! `list[int]`, `int | str`, and the types of `None`, `...` and `NotImplemented`.
//!
//! May touch: `value`. Never: what type parameters mean.

use super::dunder;
use super::function::CALL;
use super::pull::{set, slot};
use crate::raise;
use crate::value::builtin::{function, method, task};
use crate::value::obj::GetSet;
use crate::value::ops::unions;
use crate::value::runtime::HostFunction;
use crate::value::types::{self, TypeId};
use crate::value::{
    Builtin, Dict, Eval, Input, Method, Module, Obj, Runtime, Step, Task, TypeRows, Value, Want,
};

/// `a | b` as a method gives it.
pub fn union(rt: &mut Runtime, a: Value, b: Value) -> Eval {
    Ok(unions::union(rt, a, b)?.unwrap_or(Value::NotImplemented))
}

const OR: Builtin = method("__or__(self, value, /)", "Return self|value.", |rt, args| {
    union(rt, slot(args, 0), slot(args, 1))
});
const ROR: Builtin = method("__ror__(self, value, /)", "Return value|self.", |rt, args| {
    union(rt, slot(args, 1), slot(args, 0))
});
const EQ: Builtin = method("__eq__(self, value, /)", "Return self==value.", |rt, args| {
    let (a, b) = (slot(args, 0), slot(args, 1));
    if !rt.class_of(a).same(rt.class_of(b)) {
        return Ok(Value::NotImplemented);
    }
    rt.equal(a, b).map(Value::Bool)
});

/// What `list[int]` can do.
pub static GENERIC_ALIAS: TypeRows = TypeRows {
    id: types::GENERIC_ALIAS,
    doc: "Represent a PEP 585 generic type\n\nE.g. for t = list[int], t.__origin__ is list and \
          t.__args__ is (int,).",
    new: Some(&ALIAS_NEW),
    methods: &[
        task(
            "__call__(self, /, *args, **kwargs)",
            "Call self as a function.",
            Method::Instance,
            &Task::new("alias.__call__", 3, call_step),
        ),
        method("__getitem__(self, key, /)", "Return self[key].", |rt, args| {
            unions::substitute(rt, slot(args, 0), slot(args, 1))
        }),
        method("__mro_entries__(self, bases, /)", "", |rt, args| {
            let origin = unions::parts(rt, slot(args, 0)).0;
            rt.heap.tuple(vec![origin])
        }),
        OR,
        ROR,
        EQ,
        dunder::HASH,
        dunder::REPR,
    ],
    getset: &[
        GetSet { name: "__origin__", get: |rt, a| Ok(unions::parts(rt, a).0), set: None },
        GetSet { name: "__args__", get: |rt, a| Ok(unions::parts(rt, a).1), set: None },
        GetSet { name: "__parameters__", get: parameters, set: None },
        GetSet {
            name: "__unpacked__",
            get: |rt, a| Ok(Value::Bool(unions::parts(rt, a).2)),
            set: None,
        },
    ],
};

static ALIAS_NEW: Builtin = function("GenericAlias(cls, origin, args, /)", "", |rt, args| {
    unions::alias(rt.core, slot(args, 1), slot(args, 2))
});

fn parameters(rt: &mut Runtime, alias: Value) -> Eval {
    let found = unions::variables(rt, alias)?;
    rt.heap.tuple(found)
}

#[allow(clippy::unnecessary_wraps)]
fn call_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    if let Input::Value(result) = input {
        return Ok(Want::Done(result));
    }
    let origin = unions::parts(rt, slot(state, 0)).0;
    let want = Want::Tail { callee: origin, args: slot(state, 1), kwargs: slot(state, 2) };
    set(state, 0, Value::None);
    Ok(want)
}

/// What `int | str` can do.
pub static UNION: TypeRows = TypeRows {
    id: types::UNION,
    doc: "Represent a PEP 604 union type\n\nE.g. for int | str",
    new: None,
    methods: &[
        method("__instancecheck__(self, instance, /)", "", |rt, args| {
            rt.is_instance(slot(args, 1), slot(args, 0)).map(Value::Bool)
        }),
        method("__subclasscheck__(self, cls, /)", "", |rt, args| {
            rt.is_subclass_of(slot(args, 1), slot(args, 0)).map(Value::Bool)
        }),
        method("__getitem__(self, key, /)", "Return self[key].", |rt, args| {
            unions::substitute(rt, slot(args, 0), slot(args, 1))
        }),
        OR,
        ROR,
        EQ,
        dunder::HASH,
        dunder::REPR,
    ],
    getset: &[
        GetSet {
            name: "__args__",
            get: |rt, union| match rt.heap.get(union) {
                Some(Obj::Union(args)) => Ok(*args),
                _ => Ok(Value::None),
            },
            set: None,
        },
        GetSet { name: "__parameters__", get: parameters, set: None },
    ],
};

const fn single(id: TypeId, new: &'static Builtin, methods: &'static [Builtin]) -> TypeRows {
    TypeRows { id, doc: "", new: Some(new), methods, getset: &[] }
}

/// What `None` can do.
pub static NONE: TypeRows = single(types::NONE, &NONE_NEW, &[dunder::BOOL, dunder::REPR]);
/// What `...` can do.
pub static ELLIPSIS: TypeRows = single(types::ELLIPSIS, &ELLIPSIS_NEW, &[dunder::REPR]);
/// What `NotImplemented` can do.
pub static NOT_IMPLEMENTED: TypeRows =
    single(types::NOT_IMPLEMENTED, &NOT_IMPLEMENTED_NEW, &[dunder::REPR]);

static NONE_NEW: Builtin = function("NoneType(cls, /)", "", |_, _| Ok(Value::None));
static ELLIPSIS_NEW: Builtin = function("ellipsis(cls, /)", "", |_, _| Ok(Value::Ellipsis));
static NOT_IMPLEMENTED_NEW: Builtin =
    function("NotImplementedType(cls, /)", "", |_, _| Ok(Value::NotImplemented));

/// What a host function can do.
pub static HOST_FUNCTION: TypeRows = TypeRows {
    id: types::HOST_FUNCTION,
    doc: "",
    new: None,
    methods: &[CALL],
    getset: &[
        GetSet { name: "__name__", get: |rt, f| host_text(rt, f, |row| &row.name), set: None },
        GetSet { name: "__qualname__", get: |rt, f| host_text(rt, f, |row| &row.name), set: None },
        GetSet { name: "__doc__", get: |rt, f| host_text(rt, f, |row| &row.doc), set: None },
        GetSet {
            name: "__text_signature__",
            get: |rt, f| host_text(rt, f, |row| &row.signature),
            set: None,
        },
    ],
};

/// What a host function says of itself; `None` where it says nothing.
fn host_text(rt: &mut Runtime, f: Value, of: fn(&HostFunction) -> &str) -> Eval {
    let Some(Obj::Host(number, 0)) = rt.heap.get(f) else { return Ok(Value::None) };
    let text = rt.hosts.get(*number as usize).map_or(String::new(), |row| of(row).to_owned());
    if text.is_empty() { Ok(Value::None) } else { rt.heap.string(text) }
}

static MODULE_NEW: Builtin = function("module(cls, name, doc=None)", "", |rt, args| {
    let (name, doc) = (slot(args, 1), slot(args, 2));
    if rt.heap.text(&name).is_none() {
        raise!(rt, TypeError, "module() argument 'name' must be str, not {}", rt.given_name(name));
    }
    let doc = if doc.is_unbound() { Value::None } else { doc };
    let module = rt.heap.add(Obj::Module(Box::new(Module {
        name,
        globals: u32::MAX,
        slots: Default::default(),
        attrs: Dict::new(),
        library: false,
        loading: false,
    })))?;
    rt.keep(module);
    for (key, value) in [("__name__", name), ("__doc__", doc)] {
        let key = rt.heap.str(key)?;
        rt.core.module_bind(module, key, value)?;
    }
    Ok(module)
});

/// What a module can do.
pub static MODULE: TypeRows = TypeRows {
    id: types::MODULE,
    doc: "Create a module object.\n\nThe name must be a string; the optional docstring argument \
          can have any type.",
    new: Some(&MODULE_NEW),
    methods: &[
        method(
            "__dir__(self, /)",
            "__dir__() -> list\nspecialized dir() implementation",
            |rt, args| {
                let names = super::functions::introspection::names_of(rt, slot(args, 0))?;
                rt.heap.list(names)
            },
        ),
        dunder::REPR,
    ],
    getset: &[],
};
