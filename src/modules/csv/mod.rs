//! `_csv`: taking rows apart and putting them together; `csv` itself is Python.
//!
//! Our own states, because programs see CPython's: which quotes are dropped, what is complained of,
//! and that a field's quoting decides whether it is a number.
//!
//! May touch: `value`, `builtins`' helpers. Never: files.

pub mod dialect;
mod parse;
pub mod reader;
mod writer;

use super::{Constant, NativeModule};
use crate::builtins::protocol::ssize;
use crate::builtins::pull::slot;
use crate::value::builtin::function;
use crate::value::types;
use crate::value::{Runtime, Stop, Value};

/// The module.
pub static MODULE: NativeModule = NativeModule {
    name: "_csv",
    doc: "CSV parsing and writing.",
    functions: &[
        function("_set_error(class_, /)", "Say which exception is raised.", |rt, args| {
            rt.state.insert(ERROR, slot(args, 0));
            Ok(Value::None)
        }),
        function("_set_limit(limit, /)", "Set the most characters of a field.", |rt, args| {
            let limit = ssize(rt, slot(args, 0))?;
            rt.state.insert(LIMIT, Value::Int(limit));
            Ok(Value::None)
        }),
        reader::MAKE,
        writer::JOIN,
    ],
    constants: &[
        ("Dialect", Constant::Type(types::CSV_DIALECT)),
        ("reader", Constant::Type(types::CSV_READER)),
    ],
};

/// Where a session keeps `csv.Error`.
pub(super) const ERROR: &str = "csv.Error";
/// Where a session keeps the most characters of a field.
pub(super) const LIMIT: &str = "csv.field_size_limit";

fn error(rt: &mut Runtime, message: &str) -> Stop {
    super::io::raise_kept(rt, ERROR, message)
}

fn limit(rt: &Runtime) -> i64 {
    match rt.state.get(LIMIT) {
        Some(Value::Int(limit)) => *limit,
        _ => 131_072,
    }
}
