//! Exceptions: what all have in common, and the classes by kind.
//!
//! What an exception tells beyond `args` is computed from `args` where it can be, so that errors
//! raised from Rust know it too; what a program sets goes before that.
//!
//! May touch: `value`. Never: frames.

pub mod fields;
pub mod group;
pub mod os_error;
pub mod plain;
pub mod unicode;

use super::pull::slot;
use crate::raise;
use crate::value::builtin::{function, method};
use crate::value::obj::GetSet;
use crate::value::types;
use crate::value::{Builtin, Eval, Exc, Obj, Runtime, TypeRows, Value};

/// What `BaseException` can do.
pub static ROWS: TypeRows = TypeRows {
    id: types::BASE_EXCEPTION,
    doc: "Common base class for all exceptions",
    new: Some(&NEW),
    methods: METHODS,
    getset: GETSET,
};

static NEW: Builtin =
    function("BaseException(cls, /, *args)", "Common base class for all exceptions", new);

/// An exception of a builtin class with a tuple of arguments.
pub fn new(rt: &mut Runtime, args: &[Value]) -> Eval {
    rt.heap.add(Obj::Exception(Box::new(Exc::new(slot(args, 0), slot(args, 1)))))
}

static METHODS: &[Builtin] = &[
    method(
        "__init__(self, /, *args, **kwargs)",
        "Initialize self.  See help(type(self)) for accurate signature.",
        |rt, args| {
            if rt.heap.as_dict(slot(args, 2)).is_some_and(|kwargs| !kwargs.is_empty()) {
                let name = rt.type_name(slot(args, 0));
                raise!(rt, TypeError, "{name}() takes no keyword arguments");
            }
            set_args(rt, slot(args, 0), slot(args, 1));
            Ok(Value::None)
        },
    ),
    method("__str__(self, /)", "Return str(self).", |rt, args| base_text(rt, slot(args, 0))),
    method("__repr__(self, /)", "Return repr(self).", |rt, args| {
        let exception = slot(args, 0);
        let name = rt.type_name(exception);
        let given = args_of(rt, exception);
        let text = match given.as_slice() {
            [only] => format!("({})", rt.repr(*only)?),
            _ => {
                let all = rt.heap.as_exception(exception).map_or(Value::None, |e| e.args);
                rt.repr(all)?
            }
        };
        rt.heap.string(format!("{name}{text}"))
    }),
    method(
        "with_traceback(self, tb, /)",
        "Exception.with_traceback(tb) --\n    set self.__traceback__ to tb and return self.",
        |rt, args| {
            set_traceback(rt, slot(args, 0), slot(args, 1))?;
            Ok(slot(args, 0))
        },
    ),
    method(
        "add_note(self, note, /)",
        "Exception.add_note(note) --\n    add a note to the exception",
        add_note,
    ),
];

static GETSET: &[GetSet] = &[
    GetSet {
        name: "args",
        get: |rt, e| Ok(rt.heap.as_exception(e).map_or(Value::None, |e| e.args)),
        set: Some(|rt, e, value| {
            if value.is_unbound() {
                raise!(rt, TypeError, "args may not be deleted");
            }
            let items = rt.collect(value)?;
            let tuple = rt.heap.tuple(items)?;
            settle_fields(rt, e)?;
            set_args(rt, e, tuple);
            Ok(())
        }),
    },
    GetSet {
        name: "__cause__",
        get: |rt, e| Ok(rt.heap.as_exception(e).map_or(Value::None, |e| e.cause)),
        set: Some(|rt, e, value| {
            related(rt, value, "cause", "__cause__")?;
            if let Some(e) = rt.heap.as_exception_mut(e) {
                e.cause = value;
                e.suppress = true;
            }
            Ok(())
        }),
    },
    GetSet {
        name: "__context__",
        get: |rt, e| Ok(rt.heap.as_exception(e).map_or(Value::None, |e| e.context)),
        set: Some(|rt, e, value| {
            related(rt, value, "context", "__context__")?;
            if let Some(e) = rt.heap.as_exception_mut(e) {
                e.context = value;
            }
            Ok(())
        }),
    },
    GetSet {
        name: "__suppress_context__",
        get: |rt, e| Ok(Value::Bool(rt.heap.as_exception(e).is_some_and(|e| e.suppress))),
        set: Some(|rt, e, value| {
            let Value::Bool(suppress) = value else {
                raise!(rt, TypeError, "attribute value type must be bool");
            };
            if let Some(e) = rt.heap.as_exception_mut(e) {
                e.suppress = suppress;
            }
            Ok(())
        }),
    },
    GetSet {
        name: "__traceback__",
        get: |rt, e| match rt.heap.as_exception(e) {
            Some(exception) if !exception.traceback.is_empty() => rt.heap.add(Obj::Traceback(e)),
            _ => Ok(Value::None),
        },
        set: Some(set_traceback),
    },
];

/// The types whose exceptions tell something beyond `args`.
static TELLING: &[&TypeRows] = &[
    &fields::STOP_ITERATION,
    &fields::SYSTEM_EXIT,
    &fields::IMPORT_ERROR,
    &fields::NAME_ERROR,
    &fields::ATTRIBUTE_ERROR,
    &fields::SYNTAX_ERROR,
    &os_error::ROWS,
    &unicode::DECODE,
    &unicode::ENCODE,
    &unicode::TRANSLATE,
    &group::BASE,
];

/// Keeps what was told by the arguments, before there are others.
fn settle_fields(rt: &mut Runtime, exception: Value) -> Eval<()> {
    for rows in TELLING {
        if !rt.is_a(exception, rows.id) {
            continue;
        }
        for row in rows.getset.iter().filter(|row| row.set.is_some()) {
            let name = rt.heap.str(row.name)?;
            if row.name != "characters_written" && rt.own_attr(exception, name).is_none() {
                let told = (row.get)(rt, exception)?;
                // A file that is None was named so.
                if !told.is_none() || !row.name.starts_with("filename") {
                    set_field(rt, exception, row.name, told)?;
                }
            }
        }
    }
    Ok(())
}

/// Whether what lies among an exception's attributes is a field of its type, no entry of `vars`.
pub fn is_field(rt: &Runtime, exception: Value, name: Value) -> bool {
    let Some(name) = rt.heap.text(&name) else { return false };
    TELLING
        .iter()
        .any(|rows| rows.getset.iter().any(|row| row.name == name) && rt.is_a(exception, rows.id))
}

fn set_args(rt: &mut Runtime, exception: Value, args: Value) {
    if let Some(exception) = rt.heap.as_exception_mut(exception) {
        exception.args = args;
    }
}

fn related(rt: &mut Runtime, value: Value, what: &str, name: &str) -> Eval<()> {
    if value.is_unbound() {
        raise!(rt, TypeError, "{name} may not be deleted");
    }
    if !value.is_none() && rt.heap.as_exception(value).is_none() {
        raise!(rt, TypeError, "exception {what} must be None or derive from BaseException");
    }
    Ok(())
}

fn set_traceback(rt: &mut Runtime, exception: Value, value: Value) -> Eval<()> {
    if value.is_unbound() {
        raise!(rt, TypeError, "__traceback__ may not be deleted");
    }
    let traceback = match rt.heap.get(value) {
        _ if value.is_none() => Vec::new(),
        Some(Obj::Traceback(of)) => {
            rt.heap.as_exception(*of).map(|of| of.traceback.clone()).unwrap_or_default()
        }
        _ => raise!(rt, TypeError, "__traceback__ must be a traceback or None"),
    };
    rt.steps(traceback.len() as u64 / 16)?;
    rt.heap.charge(traceback.capacity() as u64 * 16)?;
    if let Some(exception) = rt.heap.as_exception_mut(exception) {
        exception.traceback = traceback;
    }
    Ok(())
}

fn add_note(rt: &mut Runtime, args: &[Value]) -> Eval {
    let (exception, note) = (slot(args, 0), slot(args, 1));
    if rt.heap.text(&note).is_none() {
        raise!(rt, TypeError, "note must be a str, not '{}'", rt.type_name(note));
    }
    let name = Value::short("__notes__");
    let notes = match rt.own_attr(exception, name) {
        Some(notes) => notes,
        None => {
            let notes = rt.heap.list(Vec::new())?;
            rt.set_own_attr(exception, name, notes)?;
            notes
        }
    };
    if rt.heap.as_list(notes).is_none() {
        raise!(rt, TypeError, "Cannot add note: __notes__ is not a list");
    }
    rt.heap.list_push(notes, note)?;
    Ok(Value::None)
}

/// The arguments of an exception.
pub fn args_of(rt: &Runtime, exception: Value) -> Vec<Value> {
    let args = rt.heap.as_exception(exception).map_or(Value::None, |e| e.args);
    rt.heap.as_tuple(args).map(<[Value]>::to_vec).unwrap_or_default()
}

/// `str` of an exception without more of its own: its argument, or all of them.
pub fn base_text(rt: &mut Runtime, exception: Value) -> Eval {
    let args = args_of(rt, exception);
    match args.as_slice() {
        [] => Ok(Value::short("")),
        [only] => rt.str_value(*only),
        _ => {
            let all = rt.heap.as_exception(exception).map_or(Value::None, |e| e.args);
            let text = rt.repr(all)?;
            rt.heap.string(text)
        }
    }
}

/// An attribute that was set, or what `args` say.
pub fn field(rt: &mut Runtime, exception: Value, name: &str, otherwise: Option<Value>) -> Eval {
    let name = rt.heap.str(name)?;
    Ok(rt.own_attr(exception, name).or(otherwise).unwrap_or(Value::None))
}

/// Sets an attribute; deleting it makes it `None`.
pub fn set_field(rt: &mut Runtime, exception: Value, name: &str, value: Value) -> Eval<()> {
    let name = rt.heap.str(name)?;
    rt.set_own_attr(exception, name, value.or(Value::None))?;
    Ok(())
}

/// A computed attribute: what was set, or an argument of the exception.
#[macro_export]
macro_rules! field_row {
    ($name:literal, $otherwise:expr) => {
        $crate::value::obj::GetSet {
            name: $name,
            get: |rt, e| {
                let find: fn(
                    &mut $crate::value::Runtime,
                    $crate::value::Value,
                ) -> Option<$crate::value::Value> = $otherwise;
                let otherwise = find(rt, e);
                $crate::builtins::exception::field(rt, e, $name, otherwise)
            },
            set: Some(|rt, e, value| $crate::builtins::exception::set_field(rt, e, $name, value)),
        }
    };
}
