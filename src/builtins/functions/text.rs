//! Functions that make text or characters: `repr`, `ascii`, `format`, `chr`, `ord`.
//!
//! May touch: `value`. Never: frames.

use super::super::pull::{call_method, slot};
use crate::raise;
use crate::value::builtin::{look_plain, task};
use crate::value::ops::character_of;
use crate::value::ops::iterate::own_method;
use crate::value::text::repr::ascii_of_repr;
use crate::value::{Builtin, Eval, Input, Method, Runtime, ShortStr, Step, Task, Value, Want};
use num_traits::ToPrimitive;

/// `repr`
pub const REPR: Builtin = task(
    "repr(obj, /)",
    "Return the canonical string representation of the object.\n\nFor many object types, including \
     most builtins, eval() will return an\nequivalent object.",
    Method::Static,
    &Task::new("repr", 1, repr_step),
);

fn repr_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let object = slot(state, 0);
    if let Input::Value(text) = input {
        return checked(rt, text, "__repr__").map(Want::Done);
    }
    match own_method(rt, object, "__repr__") {
        Some(method) => call_method(rt, method, object, &[]),
        None => {
            let text = rt.repr(object)?;
            rt.heap.string(text).map(Want::Done)
        }
    }
}

/// Complains if a program's method gave no string.
fn checked(rt: &mut Runtime, text: Value, method: &str) -> Eval {
    if rt.heap.text(&text).is_some() {
        return Ok(text);
    }
    raise!(rt, TypeError, "{method} returned non-string (type {})", rt.type_name(text))
}

/// `ascii`
pub const ASCII: Builtin = task(
    "ascii(obj, /)",
    "Return an ASCII-only representation of an object.\n\nAs repr(), return a string containing a \
     printable representation of an\nobject, but escape the non-ASCII characters in the string \
     returned by\nrepr() using \\\\x, \\\\u or \\\\U escapes. This generates a string similar\nto \
     that returned by repr() in Python 2.",
    Method::Static,
    &Task::new("ascii", 1, ascii_step),
);

fn ascii_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let Want::Done(text) = repr_step(rt, state, input)? else {
        let method = own_method(rt, slot(state, 0), "__repr__").unwrap_or(Value::None);
        return call_method(rt, method, slot(state, 0), &[]);
    };
    if rt.heap.text_is_ascii(&text) {
        return Ok(Want::Done(text));
    }
    let len = rt.heap.text_chars(&text) as u64;
    rt.steps(len / 16)?;
    rt.heap.charge(len * 10)?;
    rt.heap.meter.release(len * 10);
    let escaped = ascii_of_repr(rt.heap.text(&text).unwrap_or(""));
    rt.heap.string(escaped).map(Want::Done)
}

/// `format`
pub const FORMAT: Builtin = task(
    "format(value, format_spec='', /)",
    "Return value.__format__(format_spec)\n\nMany built-in types implement format_spec according \
     to the\nFormat Specification Mini-language. See help('FORMATTING')\nfor details.",
    Method::Static,
    &Task::new("format", 2, format_step),
);

fn format_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let (object, spec) = (slot(state, 0), slot(state, 1).or(Value::short("")));
    if let Input::Value(text) = input {
        if rt.heap.text(&text).is_none() {
            raise!(rt, TypeError, "__format__ must return a str, not {}", rt.type_name(text));
        }
        return Ok(Want::Done(text));
    }
    if rt.heap.text(&spec).is_none() {
        raise!(rt, TypeError, "format() argument 2 must be str, not {}", rt.given_name(spec));
    }
    match own_method(rt, object, "__format__") {
        Some(method) => call_method(rt, method, object, &[spec]),
        None => rt.format(object, spec).map(Want::Done),
    }
}

/// `chr`
pub const CHR: Builtin = look_plain(
    "chr(i, /)",
    "Return a Unicode string of one character with ordinal i; 0 <= i <= 0x10ffff.",
    |_, args| match args {
        [Value::Int(code)] if (0..128).contains(code) => {
            Some(Value::Str(ShortStr::ascii(*code as u8)))
        }
        _ => None,
    },
    |rt, args| {
        let code = rt.index(slot(args, 0))?;
        let Some(code) = code.to_i32() else {
            raise!(rt, OverflowError, "Python int too large to convert to C int");
        };
        if !(0..=0x10ffff).contains(&code) {
            raise!(rt, ValueError, "chr() arg not in range(0x110000)");
        }
        let character = character_of(rt, code as u32)?;
        rt.heap.str(character.encode_utf8(&mut [0; 4]))
    },
);

/// `ord`
pub const ORD: Builtin = look_plain(
    "ord(c, /)",
    "Return the Unicode code point for a one-character string.",
    |_, args| match args {
        [Value::Str(short)] if short.is_ascii() => match short.bytes() {
            [byte] => Some(Value::Int(i64::from(*byte))),
            _ => None,
        },
        _ => None,
    },
    |rt, args| {
        let c = slot(args, 0);
        let len = if let Some(text) = rt.heap.text(&c) {
            let mut chars = text.chars();
            match (chars.next(), chars.next()) {
                (Some(c), None) => return Ok(Value::Int(i64::from(u32::from(c)))),
                _ => rt.heap.text_chars(&c),
            }
        } else if let Some(bytes) = rt.heap.as_bytes(c) {
            match bytes {
                [byte] => return Ok(Value::Int(i64::from(*byte))),
                _ => bytes.len(),
            }
        } else {
            let name = rt.type_name(c);
            raise!(rt, TypeError, "ord() expected string of length 1, but {name} found");
        };
        raise!(rt, TypeError, "ord() expected a character, but string of length {len} found")
    },
);
