//! `dict_keys`, `dict_values`, `dict_items` and `mappingproxy`.
//!
//! The algebra of views (`keys() & other`) is the operators' business; here stand the rows.
//!
//! May touch: `value`. Never: frames.

use super::super::dunder;
use super::super::protocol::{self, this};
use super::super::pull::{Pulled, Puller, slot};
use crate::raise;
use crate::value::builtin::{classmethod, function, method, task};
use crate::value::obj::{GetSet, ViewKind};
use crate::value::ops::{Binary, Compare};
use crate::value::types;
use crate::value::{Builtin, Eval, Input, Method, Obj, Runtime, Step, Task, TypeRows, Value, Want};

/// What `dict_keys` can do.
pub static KEYS: TypeRows =
    TypeRows { id: types::DICT_KEYS, doc: "", new: None, methods: SET_LIKE, getset: MAPPING };

/// What `dict_items` can do.
pub static ITEMS: TypeRows =
    TypeRows { id: types::DICT_ITEMS, doc: "", new: None, methods: SET_LIKE, getset: MAPPING };

/// What `dict_values` can do.
pub static VALUES: TypeRows = TypeRows {
    id: types::DICT_VALUES,
    doc: "",
    new: None,
    methods: &[dunder::ITER, dunder::LEN, dunder::REPR, REVERSED],
    getset: MAPPING,
};

static SET_LIKE: &[Builtin] = &[
    task(
        "isdisjoint(self, other, /)",
        "Return True if the view and the given iterable have a null intersection.",
        Method::Instance,
        &Task::new("dict_keys.isdisjoint", 4, disjoint_step),
    ),
    REVERSED,
    dunder::ITER,
    dunder::LEN,
    dunder::REPR,
    dunder::CONTAINS,
    dunder::EQ,
    dunder::NE,
    dunder::LT,
    dunder::LE,
    dunder::GT,
    dunder::GE,
    dunder::AND,
    dunder::RAND,
    dunder::OR,
    dunder::ROR,
    dunder::SUB,
    dunder::RSUB,
    dunder::XOR,
    dunder::RXOR,
];

static MAPPING: &[GetSet] = &[GetSet {
    name: "mapping",
    get: |rt, view| match rt.heap.get(view) {
        Some(Obj::DictView(_, dict)) => {
            let dict = *dict;
            rt.heap.add(Obj::MappingProxy(dict))
        }
        _ => Ok(Value::None),
    },
    set: None,
}];

const REVERSED: Builtin =
    method("__reversed__(self, /)", "Return a reverse iterator over the dict keys.", |rt, args| {
        match rt.heap.get(slot(args, 0)) {
            Some(Obj::DictView(kind, dict)) => {
                let (kind, dict) = (*kind, *dict);
                super::reversed(rt, dict, kind)
            }
            _ => Ok(Value::None),
        }
    });

/// `isdisjoint`: the view, the iterable and its state.
fn disjoint_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let view = slot(state, 0);
    let mut input = Some(input);
    let mut source = Puller::new(1);
    loop {
        match source.pull(rt, state, &mut input)? {
            Pulled::Item(item) => {
                if rt.contains(view, item)? {
                    return Ok(Want::Done(Value::Bool(false)));
                }
            }
            Pulled::Want(want) => return Ok(want),
            Pulled::End => return Ok(Want::Done(Value::Bool(true))),
        }
    }
}

/// What `mappingproxy` can do.
pub static PROXY: TypeRows = TypeRows {
    id: types::MAPPINGPROXY,
    doc: "",
    new: Some(&PROXY_NEW),
    methods: &[
        method("get(self, key, default=None, /)", PROXY_GET_DOC, |rt, args| {
            ask(rt, args, "get", &[slot(args, 1), slot(args, 2).or(Value::None)])
        }),
        method(
            "keys(self, /)",
            "D.keys() -> a set-like object providing a view on D's keys",
            |rt, args| ask(rt, args, "keys", &[]),
        ),
        method(
            "values(self, /)",
            "D.values() -> an object providing a view on D's values",
            |rt, args| ask(rt, args, "values", &[]),
        ),
        method(
            "items(self, /)",
            "D.items() -> a set-like object providing a view on D's items",
            |rt, args| ask(rt, args, "items", &[]),
        ),
        method("copy(self, /)", "D.copy() -> a shallow copy of D", |rt, args| {
            ask(rt, args, "copy", &[])
        }),
        method("__getitem__(self, key, /)", "Return self[key].", |rt, args| {
            let inner = inner(rt, args);
            rt.getitem(inner, slot(args, 1))
        }),
        method("__contains__(self, key, /)", "Return key in self.", |rt, args| {
            let inner = inner(rt, args);
            rt.contains(inner, slot(args, 1)).map(Value::Bool)
        }),
        method("__len__(self, /)", "Return len(self).", |rt, args| {
            let inner = inner(rt, args);
            rt.len(inner).map(|len| Value::Int(len as i64))
        }),
        method("__iter__(self, /)", "Implement iter(self).", |rt, args| {
            let inner = inner(rt, args);
            rt.iter(inner)
        }),
        method("__reversed__(self, /)", "D.__reversed__() -> reverse iterator", |rt, args| {
            ask(rt, args, "__reversed__", &[])
        }),
        method("__or__(self, value, /)", "Return self|value.", |rt, args| {
            let (a, b) = (inner(rt, args), unwrap(rt, slot(args, 1)));
            rt.binary(Binary::Or, a, b, false)
        }),
        method("__ror__(self, value, /)", "Return value|self.", |rt, args| {
            let (a, b) = (inner(rt, args), unwrap(rt, slot(args, 1)));
            rt.binary(Binary::Or, b, a, false)
        }),
        method("__ior__(self, value, /)", "Return self|=value.", |rt, _| {
            raise!(rt, TypeError, "'|=' is not supported by mappingproxy; use '|' instead")
        }),
        method("__eq__(self, value, /)", "Return self==value.", |rt, args| {
            let (a, b) = (inner(rt, args), unwrap(rt, slot(args, 1)));
            rt.equal(a, b).map(Value::Bool)
        }),
        method("__ne__(self, value, /)", "Return self!=value.", |rt, args| {
            let (a, b) = (inner(rt, args), unwrap(rt, slot(args, 1)));
            rt.equal(a, b).map(|equal| Value::Bool(!equal))
        }),
        method("__lt__(self, value, /)", "Return self<value.", |rt, args| {
            compare(rt, Compare::Lt, args)
        }),
        method("__le__(self, value, /)", "Return self<=value.", |rt, args| {
            compare(rt, Compare::Le, args)
        }),
        method("__gt__(self, value, /)", "Return self>value.", |rt, args| {
            compare(rt, Compare::Gt, args)
        }),
        method("__ge__(self, value, /)", "Return self>=value.", |rt, args| {
            compare(rt, Compare::Ge, args)
        }),
        classmethod("__class_getitem__(cls, item, /)", "See PEP 585", protocol::class_getitem),
        dunder::REPR,
        method("__str__(self, /)", "Return str(self).", |rt, args| {
            let inner = inner(rt, args);
            rt.str_value(inner)
        }),
    ],
    getset: &[],
};

const PROXY_GET_DOC: &str = "Return the value for key if key is in the mapping, else default.";

static PROXY_NEW: Builtin = function("mappingproxy(cls, mapping)", "", |rt, args| {
    let mapping = slot(args, 1);
    let plain = rt.heap.plain(mapping);
    let is_mapping = match rt.heap.get(plain) {
        Some(Obj::Dict(_) | Obj::MappingProxy(_)) => true,
        Some(Obj::List(_) | Obj::Tuple(_)) | None => false,
        _ => rt.special(mapping, "__getitem__").is_some(),
    };
    if !is_mapping {
        let name = rt.type_name(mapping);
        raise!(rt, TypeError, "mappingproxy() argument must be a mapping, not {name}");
    }
    rt.heap.add(Obj::MappingProxy(mapping))
});

/// Compares what a proxy shows.
fn compare(rt: &mut Runtime, op: Compare, args: &[Value]) -> Eval {
    let (a, b) = (inner(rt, args), unwrap(rt, slot(args, 1)));
    rt.compare(op, a, b)
}

/// What a proxy is a view of.
fn inner(rt: &Runtime, args: &[Value]) -> Value {
    unwrap(rt, this(rt, args))
}

fn unwrap(rt: &Runtime, value: Value) -> Value {
    match rt.heap.get(value) {
        Some(Obj::MappingProxy(inner)) => *inner,
        _ => value,
    }
}

/// Calls a method of what the proxy shows.
fn ask(rt: &mut Runtime, args: &[Value], name: &'static str, rest: &[Value]) -> Eval {
    let inner = inner(rt, args);
    let plain = rt.heap.plain(inner);
    if let Some(Obj::Dict(_)) = rt.heap.get(plain)
        && crate::value::ops::iterate::own_method(rt, inner, name).is_none()
    {
        return match name {
            "get" => {
                let found = rt.dict_get(plain, slot(rest, 0))?;
                Ok(found.unwrap_or(slot(rest, 1)))
            }
            "keys" => rt.heap.add(Obj::DictView(ViewKind::Keys, plain)),
            "values" => rt.heap.add(Obj::DictView(ViewKind::Values, plain)),
            "items" => rt.heap.add(Obj::DictView(ViewKind::Items, plain)),
            "copy" => super::copy(rt, plain),
            _ => super::reversed(rt, plain, ViewKind::Keys),
        };
    }
    let method = rt.getattr_str(inner, name)?;
    rt.keep(method);
    rt.call(method, rest)
}
