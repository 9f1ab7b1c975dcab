//! Making other bytes of bytes: `replace`, `center`, `translate`; and text: `decode`, `hex`.
//!
//! May touch: `value::text::bytestrings`.

use super::super::number::{arg, c_int, complain, made_by, room, ssize};
use super::super::str::codec_name;
use super::super::{buffer, codec, dunder};
use super::{bytes_arg, make_like, this};
use crate::raise;
use crate::value::builtin::{classmethod, function, method};
use crate::value::text::bytestrings;
use crate::value::{Builtin, Eval, Obj, Runtime, Value, types};

pub(super) const REPLACE: Builtin = method(
    "replace(self, old, new, count=-1, /)",
    "Return a copy with all occurrences of substring old replaced by new.",
    |rt, args| {
        let whole = arg(args, 0);
        let (old, new) = (bytes_arg(rt, arg(args, 1))?, bytes_arg(rt, arg(args, 2))?);
        let most = match arg(args, 3) {
            Value::Unbound => -1,
            most => ssize(rt, most)?,
        };
        super::charge(rt, whole)?;
        let size = bytestrings::replace_size(this(rt, whole), &old, &new, most);
        let count = bytestrings::replace_count(this(rt, whole), &old, most);
        rt.steps(count as u64 / 2)?;
        room(rt, size as u64)?;
        let changed = bytestrings::replace(this(rt, whole), &old, &new, most);
        make_like(rt, whole, changed)
    },
);

pub(super) const CENTER: Builtin = method(
    "center(self, width, fillchar=b' ', /)",
    "Return a centered string of length width.",
    |rt, args| pad(rt, args, "center", bytestrings::center),
);

pub(super) const LJUST: Builtin = method(
    "ljust(self, width, fillchar=b' ', /)",
    "Return a left-justified string of length width.",
    |rt, args| pad(rt, args, "ljust", bytestrings::ljust),
);

pub(super) const RJUST: Builtin = method(
    "rjust(self, width, fillchar=b' ', /)",
    "Return a right-justified string of length width.",
    |rt, args| pad(rt, args, "rjust", bytestrings::rjust),
);

pub(super) const ZFILL: Builtin = method(
    "zfill(self, width, /)",
    "Pad a numeric string with zeros on the left, to fill a field of the given width.",
    |rt, args| {
        let width = ssize(rt, arg(args, 1))?;
        let whole = arg(args, 0);
        let size = this(rt, whole).len().max(width.max(0) as usize);
        room(rt, size as u64)?;
        let filled = bytestrings::zfill(this(rt, whole), width);
        make_like(rt, whole, filled)
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
        room(rt, bytestrings::expand_tabs_size(this(rt, whole), tab) as u64)?;
        let expanded = bytestrings::expand_tabs(this(rt, whole), tab);
        make_like(rt, whole, expanded)
    },
);

pub(super) const DECODE: Builtin = method(
    "decode(self, /, encoding='utf-8', errors='strict')",
    "Decode the bytes using the codec registered for encoding.",
    |rt, args| {
        let encoding = codec_name(rt, arg(args, 1), "decode() argument 'encoding' must be str")?;
        let errors = codec_name(rt, arg(args, 2), "decode() argument 'errors' must be str")?;
        let bytes = bytes_arg(rt, arg(args, 0))?;
        codec::decode(rt, &bytes, encoding.as_deref(), errors.as_deref())
    },
);

pub(super) const HEX: Builtin = method(
    "hex(self, /, sep=<unrepresentable>, bytes_per_sep=1)",
    "Create a string of hexadecimal numbers from a bytes object.",
    hex,
);

pub(super) const FROMHEX: Builtin = classmethod(
    "fromhex(type, string, /)",
    "Create a bytes object from a string of hexadecimal numbers.",
    |rt, args| {
        let (class, string) = (arg(args, 0), arg(args, 1));
        let Some(text) = rt.heap.text(&string) else {
            return Err(dunder::wrong_type(rt, "fromhex() argument must be str", string));
        };
        let (length, result) = (text.len(), bytestrings::from_hex(text));
        rt.heap.steps_for(length)?;
        let bytes = result.map_err(|error| complain(rt, error))?;
        if rt.is_subclass(class, types::BYTEARRAY.value()) {
            let made = rt.heap.add(Obj::ByteArray(bytes))?;
            return made_by(rt, class, types::BYTEARRAY, made);
        }
        let made = rt.heap.bytes(bytes)?;
        made_by(rt, class, types::BYTES, made)
    },
);

pub(super) const MAKETRANS: Builtin = function(
    "maketrans(frm, to, /)",
    "Return a translation table useable for the bytes or bytearray translate method.",
    |rt, args| {
        let (from, to) = (bytes_arg(rt, arg(args, 0))?, bytes_arg(rt, arg(args, 1))?);
        if from.len() != to.len() {
            raise!(rt, ValueError, "maketrans arguments must have same length");
        }
        let mut table: Vec<u8> = (0..=255).collect();
        for (from, to) in from.into_iter().zip(to) {
            if let Some(place) = table.get_mut(usize::from(from)) {
                *place = to;
            }
        }
        rt.heap.bytes(table)
    },
);

pub(super) const TRANSLATE: Builtin = method(
    "translate(self, table, /, delete=b'')",
    "Return a copy with each character mapped by the given translation table.",
    |rt, args| {
        let whole = arg(args, 0);
        let table: Option<[u8; 256]> = match arg(args, 1) {
            Value::None => None,
            table => match <[u8; 256]>::try_from(bytes_arg(rt, table)?) {
                Ok(table) => Some(table),
                Err(_) => {
                    raise!(rt, ValueError, "translation table must be 256 characters long");
                }
            },
        };
        let delete = match arg(args, 2) {
            Value::Unbound => Vec::new(),
            delete => bytes_arg(rt, delete)?,
        };
        let length = this(rt, whole).len();
        room(rt, length as u64)?;
        let changed = bytestrings::translate(this(rt, whole), table.as_ref(), &delete);
        make_like(rt, whole, changed)
    },
);

type Pad = fn(&[u8], i64, u8) -> Vec<u8>;

fn pad(rt: &mut Runtime, args: &[Value], name: &str, how: Pad) -> Eval {
    let width = ssize(rt, arg(args, 1))?;
    let fill = match arg(args, 2).bound() {
        None => b' ',
        Some(fill) => match rt.heap.as_bytes(fill) {
            Some([fill]) => *fill,
            _ => {
                let words = format!("{name}() argument 2 must be a byte string of length 1");
                return Err(dunder::wrong_type(rt, &words, fill));
            }
        },
    };
    let whole = arg(args, 0);
    let size = this(rt, whole).len().max(width.max(0) as usize);
    room(rt, size as u64)?;
    let padded = how(this(rt, whole), width, fill);
    make_like(rt, whole, padded)
}

/// `hex(sep, bytes_per_sep)` of anything bytes-like.
pub fn hex(rt: &mut Runtime, args: &[Value]) -> Eval {
    let bytes = buffer::gathered(rt, arg(args, 0))?.unwrap_or_default();
    let group = match arg(args, 2) {
        Value::Unbound => 1,
        group => c_int(rt, group)?,
    };
    let separator = match arg(args, 1).bound() {
        None => None,
        Some(separator) => Some(hex_separator(rt, separator)?),
    };
    room(rt, bytestrings::hex_size(bytes.len()) as u64)?;
    let shown = bytestrings::hex(&bytes, separator, group);
    rt.heap.string(shown)
}

fn hex_separator(rt: &mut Runtime, separator: Value) -> Eval<char> {
    if let Some(text) = rt.heap.text(&separator) {
        let result = bytestrings::hex_separator(text);
        return result.map_err(|error| complain(rt, error));
    }
    match rt.heap.as_bytes(separator) {
        Some([byte]) if byte.is_ascii() => Ok(char::from(*byte)),
        Some([_]) => raise!(rt, ValueError, "sep must be ASCII."),
        Some(_) => raise!(rt, ValueError, "sep must be length 1."),
        None => {
            if rt.len(separator)? != 1 {
                raise!(rt, ValueError, "sep must be length 1.");
            }
            raise!(rt, TypeError, "sep must be str or bytes.")
        }
    }
}
