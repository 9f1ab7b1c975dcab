//! `BaseExceptionGroup` and `ExceptionGroup` (PEP 654).
//!
//! The exceptions are kept as the attribute `exceptions`, a tuple, the message as `message`.
//!
//! May touch: `value`. Never: frames.

use super::super::protocol;
use super::super::pull::slot;
use crate::raise;
use crate::value::builtin::{classmethod, function, method};
use crate::value::exception::group::{Condition, exceptions, split};
use crate::value::obj::GetSet;
use crate::value::types;
use crate::value::{Builtin, Eval, Runtime, TypeRows, Value};

/// What `BaseExceptionGroup` can do.
pub static BASE: TypeRows = TypeRows {
    id: types::BASE_EXCEPTION_GROUP,
    doc: "A combination of multiple unrelated exceptions.",
    new: Some(&BASE_NEW),
    methods: METHODS,
    getset: GETSET,
};

/// What `ExceptionGroup` can do.
pub static ROWS: TypeRows =
    TypeRows { id: types::EXCEPTION_GROUP, doc: "", new: Some(&NEW), methods: &[], getset: &[] };

static BASE_NEW: Builtin = function(
    "BaseExceptionGroup(cls, /, *args)",
    "A combination of multiple unrelated exceptions.",
    new,
);
static NEW: Builtin = function("ExceptionGroup(cls, /, *args)", "", new);

static METHODS: &[Builtin] = &[
    method("__str__(self, /)", "Return str(self).", |rt, args| {
        let (message, all) = (message(rt, slot(args, 0)), exceptions(rt, slot(args, 0)));
        let message = rt.heap.text(&message).unwrap_or("").to_owned();
        let s = if all.len() == 1 { "" } else { "s" };
        rt.heap.string(format!("{message} ({} sub-exception{s})", all.len()))
    }),
    method("derive(self, excs, /)", "", |rt, args| {
        let message = message(rt, slot(args, 0));
        make(rt, types::BASE_EXCEPTION_GROUP.value(), message, slot(args, 1))
    }),
    method("subgroup(self, condition, /)", "", |rt, args| {
        let condition = Condition::read(rt, slot(args, 1))?;
        Ok(split(rt, slot(args, 0), &condition, false)?.0)
    }),
    method("split(self, condition, /)", "", |rt, args| {
        let condition = Condition::read(rt, slot(args, 1))?;
        let (matched, rest) = split(rt, slot(args, 0), &condition, true)?;
        rt.heap.tuple(vec![matched, rest])
    }),
    classmethod("__class_getitem__(cls, item, /)", "See PEP 585", protocol::class_getitem),
];

static GETSET: &[GetSet] = &[
    GetSet { name: "message", get: |rt, e| Ok(message(rt, e)), set: None },
    GetSet {
        name: "exceptions",
        get: |rt, e| Ok(rt.own_attr(e, Value::short("exceptions")).unwrap_or(Value::None)),
        set: None,
    },
];

/// The message of a group.
fn message(rt: &Runtime, group: Value) -> Value {
    rt.own_attr(group, Value::short("message")).unwrap_or(Value::None)
}

fn new(rt: &mut Runtime, args: &[Value]) -> Eval {
    match rt.heap.as_tuple(slot(args, 1)) {
        Some([message, exceptions]) => {
            let (message, exceptions) = (*message, *exceptions);
            make(rt, slot(args, 0), message, exceptions)
        }
        given => {
            let count = given.map_or(0, <[Value]>::len);
            raise!(
                rt,
                TypeError,
                "BaseExceptionGroup.__new__() takes exactly 2 arguments ({count} given)"
            )
        }
    }
}

fn make(rt: &mut Runtime, class: Value, message: Value, given: Value) -> Eval {
    if rt.heap.text(&message).is_none() {
        let name = rt.given_name(message);
        raise!(rt, TypeError, "BaseExceptionGroup.__new__() argument 1 must be str, not {name}");
    }
    let sequence = rt.heap.as_items(given).is_some() || rt.special(given, "__getitem__").is_some();
    if !sequence || rt.heap.as_dict(given).is_some() {
        raise!(rt, TypeError, "second argument (exceptions) must be a sequence");
    }
    let all = rt.collect(given)?;
    if all.is_empty() {
        raise!(rt, ValueError, "second argument (exceptions) must be a non-empty sequence");
    }
    let mut base = false;
    for (at, exception) in all.iter().enumerate() {
        if rt.heap.as_exception(*exception).is_none() {
            raise!(rt, ValueError, "Item {at} of second argument (exceptions) is not an exception");
        }
        base |= !rt.is_a(*exception, types::EXCEPTION);
    }
    let mut class = class;
    if !base && class.same(types::BASE_EXCEPTION_GROUP.value()) {
        class = types::EXCEPTION_GROUP.value();
    } else if base && class.same(types::EXCEPTION_GROUP.value()) {
        raise!(rt, TypeError, "Cannot nest BaseExceptions in an ExceptionGroup");
    } else if base && rt.is_subclass(class, types::EXCEPTION.value()) {
        let name = rt.class_name(class);
        raise!(rt, TypeError, "Cannot nest BaseExceptions in '{name}'");
    }
    let tuple = rt.heap.tuple(all)?;
    let args = rt.heap.tuple(vec![message, given])?;
    let group = super::new(rt, &[class, args])?;
    rt.set_own_attr(group, Value::short("message"), message)?;
    rt.set_own_attr(group, Value::short("exceptions"), tuple)?;
    Ok(group)
}
