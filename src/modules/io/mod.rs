//! `_io`: text and bytes in memory that read and write like files (`io.StringIO`, `io.BytesIO`).
//!
//! The abstract classes of `io` are Python; there is no file beneath anything.
//!
//! May touch: `value`, `builtins`' helpers. Never: files.

mod buffer;
pub mod bytes;
mod bytes_rows;
mod state;
pub mod text;
mod text_rows;

pub use bytes_rows::ROWS as BYTES_ROWS;
pub use text_rows::ROWS as TEXT_ROWS;

use super::{Constant, NativeModule};
use crate::builtins::pull::slot;
use crate::raise;
use crate::value::builtin::function;
use crate::value::types;
use crate::value::{Eval, Obj, Runtime, Stop, Value};

/// The module.
pub static MODULE: NativeModule = NativeModule {
    name: "_io",
    doc: "Files in memory.",
    functions: &[function(
        "_set_unsupported(class_, /)",
        "Say which exception `fileno` and the like raise.",
        |rt, args| {
            rt.state.insert(UNSUPPORTED, slot(args, 0));
            Ok(Value::None)
        },
    )],
    constants: &[
        ("StringIO", Constant::Type(types::STRING_IO)),
        ("BytesIO", Constant::Type(types::BYTES_IO)),
    ],
};

/// Where a session keeps `io.UnsupportedOperation`.
pub(super) const UNSUPPORTED: &str = "io.UnsupportedOperation";

/// Raises an exception of the class that a module in Python gave for it, by its place in the
/// session's state; an OSError or ValueError where it gave none.
pub fn raise_kept(rt: &mut Runtime, key: &'static str, message: &str) -> Stop {
    let Some(class) = rt.state.get(key).copied() else {
        return rt.raise(types::OS_ERROR, message);
    };
    let text = match rt.heap.str(message) {
        Ok(text) => text,
        Err(stop) => return stop,
    };
    match rt.call(class, &[text]) {
        Ok(made) => rt.raise_value(made),
        Err(stop) => stop,
    }
}

/// What asks for a descriptor or a buffer beneath.
fn unsupported(rt: &mut Runtime, what: &str) -> Stop {
    raise_kept(rt, UNSUPPORTED, what)
}

fn closed(rt: &mut Runtime) -> Stop {
    rt.raise(types::VALUE_ERROR, "I/O operation on closed file.")
}

/// How much to read or keep: `None` where there is no limit.
fn size(rt: &mut Runtime, value: Value) -> Eval<Option<usize>> {
    Ok(whole_size(rt, value)?.and_then(|size| usize::try_from(size).ok()))
}

/// The same, which may be negative: of `truncate`.
fn whole_size(rt: &mut Runtime, value: Value) -> Eval<Option<i64>> {
    let plain = rt.heap.plain(value);
    match plain {
        Value::Unbound | Value::None => return Ok(None),
        Value::Int(_) | Value::Bool(_) => {}
        _ if matches!(rt.heap.get(plain), Some(Obj::Int(_))) => {}
        _ if rt.special(value, "__index__").is_some() => {}
        _ => {
            let name = rt.type_name(value);
            raise!(rt, TypeError, "argument should be integer or None, not '{name}'");
        }
    }
    crate::builtins::protocol::ssize(rt, value).map(Some)
}
