//! Exceptions that tell something beyond their arguments: a value, a name, a place in a text.
//!
//! May touch: `value`. Never: frames.

use super::super::pull::slot;
use super::{args_of, base_text, field, set_field};
use crate::field_row;
use crate::raise;
use crate::value::builtin::{function, method};
use crate::value::obj::GetSet;
use crate::value::types::{self, TypeId};
use crate::value::{Builtin, Eval, Runtime, TypeRows, Value};

const fn rows(
    id: TypeId,
    doc: &'static str,
    new: &'static Builtin,
    methods: &'static [Builtin],
    getset: &'static [GetSet],
) -> TypeRows {
    TypeRows { id, doc, new: Some(new), methods, getset }
}

macro_rules! new_row {
    ($name:ident, $signature:literal, $doc:literal) => {
        static $name: Builtin = function($signature, $doc, super::new);
    };
}

new_row!(
    STOP_ITERATION_NEW,
    "StopIteration(cls, /, *args)",
    "Signal the end from iterator.__next__()."
);
new_row!(SYSTEM_EXIT_NEW, "SystemExit(cls, /, *args)", "Request to exit from the interpreter.");
new_row!(KEY_ERROR_NEW, "KeyError(cls, /, *args)", "Mapping key not found.");

/// What `StopIteration` can do.
pub static STOP_ITERATION: TypeRows = rows(
    types::STOP_ITERATION,
    "Signal the end from iterator.__next__().",
    &STOP_ITERATION_NEW,
    &[],
    &[field_row!("value", |rt, e| args_of(rt, e).first().copied())],
);

/// What `SystemExit` can do.
pub static SYSTEM_EXIT: TypeRows = rows(
    types::SYSTEM_EXIT,
    "Request to exit from the interpreter.",
    &SYSTEM_EXIT_NEW,
    &[],
    &[field_row!("code", |rt, e| {
        let args = args_of(rt, e);
        match args.as_slice() {
            [] => None,
            [only] => Some(*only),
            _ => rt.heap.as_exception(e).map(|e| e.args),
        }
    })],
);

/// What `KeyError` can do.
pub static KEY_ERROR: TypeRows = rows(
    types::KEY_ERROR,
    "Mapping key not found.",
    &KEY_ERROR_NEW,
    &[method("__str__(self, /)", "Return str(self).", |rt, args| {
        match args_of(rt, slot(args, 0)).as_slice() {
            [key] => {
                let text = rt.repr(*key)?;
                rt.heap.string(text)
            }
            _ => base_text(rt, slot(args, 0)),
        }
    })],
    &[],
);

/// Makes an exception and gives it what its keyword arguments say.
fn new_named(rt: &mut Runtime, args: &[Value], names: &[&str]) -> Eval {
    let exception = super::new(rt, args)?;
    for (name, value) in names.iter().zip(args.get(2..).unwrap_or(&[])) {
        if !value.is_unbound() {
            set_field(rt, exception, name, *value)?;
        }
    }
    Ok(exception)
}

/// `__init__` with keyword arguments.
fn init_named(rt: &mut Runtime, args: &[Value], names: &[&str]) -> Eval {
    let exception = slot(args, 0);
    if let Some(e) = rt.heap.as_exception_mut(exception) {
        e.args = slot(args, 1);
    }
    for (name, value) in names.iter().zip(args.get(2..).unwrap_or(&[])) {
        let text = rt.heap.str(name)?;
        if !value.is_unbound() || rt.own_attr(exception, text).is_some() {
            set_field(rt, exception, name, value.or(Value::None))?;
        }
    }
    Ok(Value::None)
}

pub(super) const INIT_DOC: &str = "Initialize self.  See help(type(self)) for accurate signature.";

macro_rules! named {
    ($rows:ident $new:ident $id:ident $name:literal $doc:literal $keywords:literal
        $names:expr, $methods:expr, $getset:expr;) => {
        static $new: Builtin =
            function(concat!($name, "(cls, /, *args, ", $keywords, ")"), $doc, |rt, args| {
                new_named(rt, args, $names)
            });
        #[doc = $doc]
        pub static $rows: TypeRows = rows(types::$id, $doc, &$new, $methods, $getset);
    };
}

static IMPORT_METHODS: &[Builtin] = &[
    method("__init__(self, /, *args, name=None, path=None)", INIT_DOC, |rt, args| {
        init_named(rt, args, &["name", "path"])
    }),
    method("__str__(self, /)", "Return str(self).", |rt, args| base_text(rt, slot(args, 0))),
];
static IMPORT_GETSET: &[GetSet] = &[
    field_row!("msg", |rt, e| match args_of(rt, e).as_slice() {
        [only] => Some(*only),
        _ => None,
    }),
    field_row!("name", |_, _| None),
    field_row!("path", |_, _| None),
];

named! {
    IMPORT_ERROR IMPORT_ERROR_NEW IMPORT_ERROR "ImportError"
    "Import can't find module, or can't find name in module." "name=None, path=None"
    &["name", "path"], IMPORT_METHODS, IMPORT_GETSET;
}
named! {
    MODULE_NOT_FOUND_ERROR MODULE_NOT_FOUND_NEW MODULE_NOT_FOUND_ERROR "ModuleNotFoundError"
    "Module not found." "name=None, path=None" &["name", "path"], &[], &[];
}

// There is no `obj` on an AttributeError: it would hand the object to whoever catches it.
static NAME_GETSET: &[GetSet] = &[field_row!("name", |_, _| None)];
static NAME_METHODS: &[Builtin] =
    &[method("__init__(self, /, *args, name=None)", INIT_DOC, |rt, args| {
        init_named(rt, args, &["name"])
    })];
static ATTRIBUTE_METHODS: &[Builtin] =
    &[method("__init__(self, /, *args, name=None, obj=None)", INIT_DOC, |rt, args| {
        init_named(rt, args, &["name"])
    })];

named! {
    ATTRIBUTE_ERROR ATTRIBUTE_ERROR_NEW ATTRIBUTE_ERROR "AttributeError" "Attribute not found."
    "name=None, obj=None" &["name"], ATTRIBUTE_METHODS, NAME_GETSET;
}
named! {
    NAME_ERROR NAME_ERROR_NEW NAME_ERROR "NameError" "Name not found globally." "name=None"
    &["name"], NAME_METHODS, NAME_GETSET;
}
named! {
    UNBOUND_LOCAL_ERROR UNBOUND_LOCAL_NEW UNBOUND_LOCAL_ERROR "UnboundLocalError"
    "Local name referenced but not bound to a value." "name=None" &["name"], &[], &[];
}

macro_rules! syntax {
    ($($rows:ident $new:ident $id:ident $name:literal $doc:literal $methods:expr, $getset:expr;)*) => {
        $(
            static $new: Builtin = function(concat!($name, "(cls, /, *args)"), $doc, |rt, args| {
                place_parts(rt, slot(args, 1))?;
                super::new(rt, args)
            });
            #[doc = $doc]
            pub static $rows: TypeRows = rows(types::$id, $doc, &$new, $methods, $getset);
        )*
    };
}

syntax! {
    SYNTAX_ERROR SYNTAX_ERROR_NEW SYNTAX_ERROR "SyntaxError" "Invalid syntax."
        SYNTAX_METHODS, SYNTAX_GETSET;
    INDENTATION_ERROR INDENTATION_ERROR_NEW INDENTATION_ERROR "IndentationError"
        "Improper indentation." &[], &[];
    TAB_ERROR TAB_ERROR_NEW TAB_ERROR "TabError" "Improper mixture of spaces and tabs." &[], &[];
}

static SYNTAX_METHODS: &[Builtin] = &[method("__str__(self, /)", "Return str(self).", syntax_text)];
static SYNTAX_GETSET: &[GetSet] = &[
    field_row!("msg", |rt, e| args_of(rt, e).first().copied()),
    field_row!("filename", |rt, e| place(rt, e, 0)),
    field_row!("lineno", |rt, e| place(rt, e, 1)),
    field_row!("offset", |rt, e| place(rt, e, 2)),
    field_row!("text", |rt, e| place(rt, e, 3)),
    field_row!("end_lineno", |rt, e| place(rt, e, 4)),
    field_row!("end_offset", |rt, e| place(rt, e, 5)),
    field_row!("print_file_and_line", |_, _| None),
];

/// The parts of the second of two arguments: file name, line, column, text and so on.
fn place_parts(rt: &mut Runtime, args: Value) -> Eval<Vec<Value>> {
    let Some([_, place]) = rt.heap.as_tuple(args) else { return Ok(Vec::new()) };
    let place = *place;
    let parts = rt.collect(place)?;
    match parts.len() {
        n @ 0..=3 => raise!(rt, TypeError, "function takes at least 4 arguments ({n} given)"),
        4 | 6 => Ok(parts),
        5 => {
            raise!(rt, TypeError, "end_offset must be provided when end_lineno is provided")
        }
        n => raise!(rt, TypeError, "function takes at most 6 arguments ({n} given)"),
    }
}

fn place(rt: &mut Runtime, exception: Value, which: usize) -> Option<Value> {
    match args_of(rt, exception).as_slice() {
        [_, place] => rt.heap.as_items(*place)?.get(which).copied(),
        _ => None,
    }
}

fn syntax_text(rt: &mut Runtime, args: &[Value]) -> Eval {
    let exception = slot(args, 0);
    let message = args_of(rt, exception).first().copied();
    let message = field(rt, exception, "msg", message)?;
    let mut text = rt.str_of(message)?;
    let filename = place(rt, exception, 0);
    let filename = field(rt, exception, "filename", filename)?;
    let line = place(rt, exception, 1);
    let line = field(rt, exception, "lineno", line)?;
    let file = rt.heap.text(&filename).map(|name| name.rsplit('/').next().unwrap_or("").to_owned());
    match (file, line) {
        (Some(file), Value::Int(line)) => text.push_str(&format!(" ({file}, line {line})")),
        (Some(file), _) => text.push_str(&format!(" ({file})")),
        (None, Value::Int(line)) => text.push_str(&format!(" (line {line})")),
        (None, _) => {}
    }
    rt.heap.string(text)
}
