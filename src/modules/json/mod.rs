//! `_json`: reading and writing JSON, for `stdlib-subset/json`.
//!
//! Both ways are resumable and keep their nesting in a list of the heap: deep documents cost no
//! native stack, hooks and `default` may wait, and a long document is worked on in pieces.
//! Exceptions whose classes are Python's (`JSONDecodeError`) are made by calling what is passed.
//!
//! May touch: `value`, `builtins`' helpers. Never: files.

mod decode;
mod encode;
mod token;

use super::NativeModule;
use crate::builtins::number::arg;
use crate::raise;
use crate::value::builtin::function;
use crate::value::{Eval, Obj, Runtime, Value};

/// The module.
pub static MODULE: NativeModule = NativeModule {
    name: "_json",
    doc: "Reading and writing JSON.",
    functions: &[
        decode::DECODE,
        encode::ENCODE,
        function(
            "encode_basestring_ascii(string, /)",
            "Return an ASCII-only JSON representation of a Python string.",
            |rt, args| quoted(rt, arg(args, 0), true),
        ),
        function(
            "encode_basestring(string, /)",
            "Return a JSON representation of a Python string.",
            |rt, args| quoted(rt, arg(args, 0), false),
        ),
    ],
    constants: &[],
};

fn quoted(rt: &mut Runtime, value: Value, ascii: bool) -> Eval {
    let Some(text) = rt.heap.text(&value) else {
        let name = rt.type_name(value);
        raise!(rt, TypeError, "first argument must be a string, not {name}");
    };
    let length = text.len();
    crate::builtins::number::room(rt, length as u64 * 2)?;
    let mut out = String::with_capacity(length + 2);
    token::quote(rt.heap.text(&value).unwrap_or(""), ascii, &mut out);
    rt.heap.string(out)
}

/// After so many values the frame loop is asked, so that a run can pause.
const QUANTUM: u32 = 2048;

/// An iterator without items: asking for its next one gives the frame loop a turn.
fn idle(rt: &mut Runtime) -> Eval {
    let nothing = rt.heap.tuple(Vec::new())?;
    let iter = crate::value::Iter::Tuple { tuple: nothing, at: 0 };
    rt.heap.add(Obj::Iter(Box::new(iter)))
}
