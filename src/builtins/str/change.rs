//! Making other text of text: `replace`, `center`, `zfill`, `expandtabs`; and bytes: `encode`.
//!
//! May touch: `value::text::strings`.

use super::super::codec;
use super::super::number::{arg, c_int, room, ssize};
use super::{bytes, codec_name, must_be_str, text};
use crate::raise;
use crate::value::builtin::method;
use crate::value::text::strings;
use crate::value::{Builtin, Eval, Runtime, Value};

pub(super) const REPLACE: Builtin = method(
    "replace(self, old, new, count=-1, /)",
    "Return a copy with all occurrences of substring old replaced by new.",
    |rt, args| {
        let (whole, old, new) = (arg(args, 0), arg(args, 1), arg(args, 2));
        must_be_str(rt, old, "replace() argument 1 must be str")?;
        must_be_str(rt, new, "replace() argument 2 must be str")?;
        let most = match arg(args, 3) {
            Value::Unbound => -1,
            most => ssize(rt, most)?,
        };
        let (all, wanted) = (bytes(rt, &whole), bytes(rt, &old));
        let length = all.len();
        let found = match wanted {
            [] => rt.heap.text_chars(&whole) + 1,
            wanted => strings::count_bytes(all, wanted),
        };
        if found == 0 {
            rt.heap.steps_for(length)?;
            return Ok(rt.heap.plain(whole));
        }
        let count = found.min(strings::limit(most));
        let size = strings::replaced_size(length, wanted.len(), bytes(rt, &new).len(), count);
        rt.steps((length / 32 + count / 2) as u64)?;
        room(rt, size as u64)?;
        let changed = strings::replace(text(rt, &whole), text(rt, &old), text(rt, &new), most);
        rt.heap.string(changed)
    },
);

pub(super) const CENTER: Builtin = method(
    "center(self, width, fillchar=' ', /)",
    "Return a centered string of length width.",
    |rt, args| pad(rt, args, strings::center),
);

pub(super) const LJUST: Builtin = method(
    "ljust(self, width, fillchar=' ', /)",
    "Return a left-justified string of length width.",
    |rt, args| pad(rt, args, strings::ljust),
);

pub(super) const RJUST: Builtin = method(
    "rjust(self, width, fillchar=' ', /)",
    "Return a right-justified string of length width.",
    |rt, args| pad(rt, args, strings::rjust),
);

pub(super) const ZFILL: Builtin = method(
    "zfill(self, width, /)",
    "Pad a numeric string with zeros on the left, to fill a field of the given width.",
    |rt, args| {
        let width = ssize(rt, arg(args, 1))?;
        let whole = arg(args, 0);
        room(rt, strings::pad_size(text(rt, &whole), width, '0') as u64)?;
        let filled = strings::zfill(text(rt, &whole), width);
        rt.heap.string(filled)
    },
);

pub(super) const EXPANDTABS: Builtin = method(
    "expandtabs(self, /, tabsize=8)",
    "Return a copy where all tab characters are expanded using spaces.",
    |rt, args| {
        let tab = match arg(args, 1) {
            Value::Unbound => 8,
            tab => c_int(rt, tab)?,
        };
        let whole = arg(args, 0);
        room(rt, strings::expand_tabs_size(text(rt, &whole), tab) as u64)?;
        let expanded = strings::expand_tabs(text(rt, &whole), tab);
        rt.heap.string(expanded)
    },
);

pub(super) const ENCODE: Builtin = method(
    "encode(self, /, encoding='utf-8', errors='strict')",
    "Encode the string using the codec registered for encoding.",
    |rt, args| {
        let encoding = codec_name(rt, arg(args, 1), "encode() argument 'encoding' must be str")?;
        let errors = codec_name(rt, arg(args, 2), "encode() argument 'errors' must be str")?;
        let bytes = codec::encode(rt, arg(args, 0), encoding.as_deref(), errors.as_deref())?;
        rt.heap.bytes(bytes)
    },
);

fn pad(rt: &mut Runtime, args: &[Value], how: fn(&str, i64, char) -> String) -> Eval {
    let width = ssize(rt, arg(args, 1))?;
    let fill = match arg(args, 2).bound() {
        None => ' ',
        Some(fill) => fill_char(rt, fill)?,
    };
    let whole = arg(args, 0);
    let all = text(rt, &whole);
    if width <= rt.heap.text_chars(&whole) as i64 {
        return Ok(rt.heap.plain(whole));
    }
    room(rt, strings::pad_size(all, width, fill) as u64)?;
    let padded = how(text(rt, &whole), width, fill);
    rt.heap.string(padded)
}

fn fill_char(rt: &mut Runtime, fill: Value) -> Eval<char> {
    let Some(fill) = rt.heap.text(&fill) else {
        let name = rt.type_name(fill);
        raise!(rt, TypeError, "The fill character must be a unicode character, not {name}");
    };
    let mut chars = fill.chars();
    match (chars.next(), chars.next()) {
        (Some(fill), None) => Ok(fill),
        _ => raise!(rt, TypeError, "The fill character must be exactly one character long"),
    }
}
