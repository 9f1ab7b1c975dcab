//! `BaseExceptionGroup` and `ExceptionGroup` (PEP 654).
//!
//! The exceptions are kept as the attribute `exceptions`, a tuple, the message as `message`.
//!
//! May touch: `value`. Never: frames.

use super::super::protocol;
use super::super::pull::slot;
use crate::raise;
use crate::value::builtin::{classmethod, function, method};
use crate::value::obj::GetSet;
use crate::value::ops::nested;
use crate::value::types;
use crate::value::{Builtin, Eval, Layout, Obj, Runtime, TypeRows, Value};

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

/// The exceptions in a group.
pub fn exceptions(rt: &Runtime, group: Value) -> Vec<Value> {
    let all = rt.own_attr(group, Value::short("exceptions")).unwrap_or(Value::None);
    rt.heap.as_tuple(all).map(<[Value]>::to_vec).unwrap_or_default()
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
        let name = rt.type_name(message);
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
    }
    let tuple = rt.heap.tuple(all)?;
    let args = rt.heap.tuple(vec![message, given])?;
    let group = super::new(rt, &[class, args])?;
    rt.set_own_attr(group, Value::short("message"), message)?;
    rt.set_own_attr(group, Value::short("exceptions"), tuple)?;
    Ok(group)
}

/// What `split` and `subgroup` are asked for.
enum Condition {
    /// Exceptions of these classes.
    Classes(Vec<Value>),
    /// Exceptions for which this gives a true value.
    Function(Value),
}

impl Condition {
    fn read(rt: &mut Runtime, value: Value) -> Eval<Self> {
        let is_class = |rt: &Runtime, value: Value| {
            rt.heap.as_class(value).is_some_and(|class| class.layout == Layout::Exception)
        };
        match rt.heap.get(value) {
            Some(Obj::Class(_)) if is_class(rt, value) => return Ok(Self::Classes(vec![value])),
            Some(Obj::Tuple(all)) if all.iter().all(|one| is_class(rt, *one)) => {
                return Ok(Self::Classes(all.to_vec()));
            }
            Some(Obj::Class(_) | Obj::Tuple(_)) | None => {}
            Some(_) => {
                if rt.is_callable(value) {
                    return Ok(Self::Function(value));
                }
            }
        }
        raise!(rt, TypeError, "expected a function, exception type or tuple of exception types")
    }

    fn holds(&self, rt: &mut Runtime, exception: Value) -> Eval<bool> {
        match self {
            Self::Classes(classes) => {
                Ok(classes.iter().any(|class| rt.is_instance_of(exception, *class)))
            }
            Self::Function(function) => {
                let verdict = rt.call(*function, &[exception])?;
                rt.truth(verdict)
            }
        }
    }
}

/// The part of an exception that fits, and the rest; `None` where there is nothing.
fn split(
    rt: &mut Runtime,
    exception: Value,
    condition: &Condition,
    rest_too: bool,
) -> Eval<(Value, Value)> {
    if condition.holds(rt, exception)? {
        return Ok((exception, Value::None));
    }
    if !rt.is_a(exception, types::BASE_EXCEPTION_GROUP) {
        return Ok((Value::None, exception));
    }
    let (mut fits, mut others) = (Vec::new(), Vec::new());
    for inner in exceptions(rt, exception) {
        rt.steps(1)?;
        let (matched, rest) = nested(rt, " in exceptiongroup_split_recursive", |rt| {
            split(rt, inner, condition, rest_too)
        })?;
        for (part, all) in [(matched, &mut fits), (rest, &mut others)] {
            if !part.is_none() {
                rt.keep_all(&[part])?;
                all.push(part);
            }
        }
    }
    let matched = subset(rt, exception, fits)?;
    rt.keep(matched);
    let rest = if rest_too { subset(rt, exception, others)? } else { Value::None };
    Ok((matched, rt.keep(rest)))
}

/// A group like another one with some of its exceptions.
fn subset(rt: &mut Runtime, group: Value, exceptions: Vec<Value>) -> Eval {
    if exceptions.is_empty() {
        return Ok(Value::None);
    }
    let list = rt.heap.list(exceptions)?;
    rt.keep(list);
    let derive = rt.getattr_str(group, "derive")?;
    rt.keep(derive);
    let made = rt.call(derive, &[list])?;
    if !rt.is_a(made, types::BASE_EXCEPTION_GROUP) {
        raise!(rt, TypeError, "derive must return an instance of BaseExceptionGroup");
    }
    rt.keep(made);
    let (mut parts, mut trace) = ((Value::None, Value::None, false), Vec::new());
    if let Some(from) = rt.heap.as_exception(group) {
        parts = (from.cause, from.context, from.suppress);
        trace.clone_from(&from.traceback);
    }
    rt.heap.charge(trace.len() as u64 * 16)?;
    if let Some(to) = rt.heap.as_exception_mut(made) {
        (to.cause, to.context, to.suppress) = parts;
        to.traceback = trace;
    }
    let notes = Value::short("__notes__");
    if let Some(all) = rt.own_attr(group, notes)
        && let Some(all) = rt.heap.as_items(all).map(<[Value]>::to_vec)
    {
        let copy = rt.heap.list(all)?;
        rt.set_own_attr(made, notes, copy)?;
    }
    Ok(made)
}
