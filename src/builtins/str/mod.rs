//! `str`: its constructor and methods, by what they do: search, case, split, change, format.
//!
//! The algorithms are in `value::text`; here arguments are checked, work is charged and parts of
//! strings become strings that share their buffer where that is worth it.
//!
//! May touch: `value`. Never: bytes but through a codec.

mod case;
mod change;
mod format;
mod join;
mod search;
mod split;
mod translate;

pub use join::{is_iterable, join as join_items, not_iterable};

use super::number::{arg, plain};
use super::{buffer, dunder};
use crate::raise;
use crate::value::builtin::{look_plain, method};
use crate::value::text::strings::Bounds;
use crate::value::{Builtin, Eval, Runtime, ShortStr, Stop, TypeRows, Value, types};

/// `str`
pub static ROWS: TypeRows = TypeRows {
    id: types::STR,
    doc: "str(object='') -> str\nstr(bytes_or_buffer[, encoding[, errors]]) -> str\n\nCreate a \
          new string object from the given object. If encoding or\nerrors is specified, then the \
          object must expose a data buffer\nthat will be decoded using the given encoding and \
          error handler.\nOtherwise, returns the result of object.__str__() (if defined)\nor \
          repr(object).\nencoding defaults to sys.getdefaultencoding().\nerrors defaults to \
          'strict'.",
    new: Some(&NEW),
    methods: METHODS,
    getset: &[],
};

/// Methods that look at a text and perhaps make a shorter one, whose names hardly any other type
/// has: a call of one is an expression ([`crate::tree::Expr::LookMethod`]).
pub const LOOKS: &[&str] = &[
    "isalnum",
    "isalpha",
    "isdecimal",
    "isdigit",
    "isidentifier",
    "islower",
    "isnumeric",
    "isspace",
    "isupper",
    "startswith",
    "endswith",
    "strip",
    "lstrip",
    "rstrip",
    "lower",
    "upper",
];

static NEW: Builtin = look_plain(
    "str(cls, object='', encoding='utf-8', errors='strict')",
    "Create a new string object from the given object.",
    |_, args| match args {
        [class, text @ Value::Str(_)] if class.same(types::STR.value()) => Some(*text),
        [class, Value::Int(int)] if class.same(types::STR.value()) => {
            ShortStr::of_int(*int).map(Value::Str)
        }
        _ => None,
    },
    |rt, args| {
        let (object, encoding, errors) = (arg(args, 1), arg(args, 2), arg(args, 3));
        let encoding = codec_name(rt, encoding, "str() argument 'encoding' must be str")?;
        let errors = codec_name(rt, errors, "str() argument 'errors' must be str")?;
        if object.is_unbound() {
            return Ok(Value::short(""));
        }
        if encoding.is_none() && errors.is_none() {
            let text = rt.str_value(object)?;
            let derived = !arg(args, 0).same(types::STR.value());
            return Ok(if derived { rt.heap.plain(text) } else { text });
        }
        if rt.heap.text(&object).is_some() {
            raise!(rt, TypeError, "decoding str is not supported");
        }
        let strided = buffer::is_strided(rt, object);
        let Some(bytes) = (if strided { None } else { buffer::copy(rt, object)? }) else {
            let name = rt.type_name(object);
            raise!(rt, TypeError, "decoding to str: need a bytes-like object, {name} found");
        };
        super::codec::decode(rt, &bytes, encoding.as_deref(), errors.as_deref())
    },
);

/// The name of a codec or error handler, if one was given.
pub fn codec_name(rt: &mut Runtime, value: Value, words: &str) -> Eval<Option<String>> {
    let Some(value) = value.bound() else { return Ok(None) };
    match rt.heap.text(&value) {
        Some(name) => {
            let name = name.to_owned();
            rt.steps(name.len() as u64 / 8)?;
            Ok(Some(name))
        }
        None => Err(dunder::wrong_type(rt, words, value)),
    }
}

static METHODS: &[Builtin] = &[
    case::CAPITALIZE,
    case::CASEFOLD,
    change::CENTER,
    search::COUNT,
    change::ENCODE,
    search::ENDSWITH,
    change::EXPANDTABS,
    search::FIND,
    format::FORMAT,
    format::FORMAT_MAP,
    search::INDEX,
    case::ISALNUM,
    case::ISALPHA,
    case::ISASCII,
    case::ISDECIMAL,
    case::ISDIGIT,
    case::ISIDENTIFIER,
    case::ISLOWER,
    case::ISNUMERIC,
    case::ISPRINTABLE,
    case::ISSPACE,
    case::ISTITLE,
    case::ISUPPER,
    join::JOIN,
    change::LJUST,
    case::LOWER,
    split::LSTRIP,
    translate::MAKETRANS,
    split::PARTITION,
    split::REMOVEPREFIX,
    split::REMOVESUFFIX,
    change::REPLACE,
    search::RFIND,
    search::RINDEX,
    change::RJUST,
    split::RPARTITION,
    split::RSPLIT,
    split::RSTRIP,
    split::SPLIT,
    split::SPLITLINES,
    search::STARTSWITH,
    split::STRIP,
    case::SWAPCASE,
    case::TITLE,
    translate::TRANSLATE,
    case::UPPER,
    change::ZFILL,
    format::DUNDER_FORMAT,
    method("__getnewargs__(self, /)", "", |rt, args| {
        let text = plain(rt, args, 0);
        rt.heap.tuple(vec![text])
    }),
    method("__rmod__(self, value, /)", "Return value%self.", |rt, args| {
        let other = plain(rt, args, 1);
        if rt.heap.text(&other).is_none() {
            return Ok(Value::NotImplemented);
        }
        rt.binary(crate::value::ops::Binary::Mod, other, arg(args, 0), false)
    }),
    dunder::ADD,
    dunder::CONTAINS,
    dunder::EQ,
    dunder::GE,
    dunder::GETITEM,
    dunder::GT,
    dunder::HASH,
    dunder::ITER,
    dunder::LE,
    dunder::LEN,
    dunder::LT,
    dunder::MOD,
    dunder::MUL,
    dunder::NE,
    dunder::REPR,
    dunder::RMUL,
    dunder::STR,
];

/// The text of a value known to be a `str`.
fn text<'a>(rt: &'a Runtime, value: &'a Value) -> &'a str {
    rt.heap.text(value).unwrap_or("")
}

/// Its UTF-8, which need not be checked.
fn bytes<'a>(rt: &'a Runtime, value: &'a Value) -> &'a [u8] {
    rt.heap.text_bytes(value).unwrap_or(&[])
}

/// Complains unless a value is a `str`: `words` and ", not int".
fn must_be_str(rt: &mut Runtime, value: Value, words: &str) -> Eval<()> {
    if rt.heap.text_bytes(&value).is_some() { Ok(()) } else { Err(not_str(rt, value, words)) }
}

/// The complaint itself. Methods with named arguments call `None` by its own name.
#[cold]
fn not_str(rt: &mut Runtime, value: Value, words: &str) -> Stop {
    if words == "must be str" {
        let name = rt.type_name(value);
        return rt.raise(types::TYPE_ERROR, &format!("{words}, not {name}"));
    }
    dunder::wrong_type(rt, words, value)
}

/// Charges for reading a string once.
fn charge(rt: &mut Runtime, value: Value) -> Eval<()> {
    let length = bytes(rt, &value).len();
    rt.heap.steps_for(length)
}

/// A string's byte range that bounds in characters mean, and the characters before it.
struct Window {
    start: usize,
    end: usize,
    before: usize,
}

/// The part of `whole` between two optional bounds; `None` if the start lies behind the end.
fn window(rt: &mut Runtime, whole: Value, start: Value, end: Value) -> Eval<Option<Window>> {
    let none = |v: Value| matches!(v, Value::Unbound | Value::None);
    if none(start) && none(end) {
        let end = bytes(rt, &whole).len();
        return Ok(Some(Window { start: 0, end, before: 0 }));
    }
    let chars = rt.heap.text_chars(&whole);
    let Some((from, to)) = super::number::bounds(rt, start, end, chars)? else { return Ok(None) };
    if rt.heap.text_is_ascii(&whole) {
        return Ok(Some(Window { start: from, end: to, before: from }));
    }
    charge(rt, whole)?;
    let all = text(rt, &whole);
    let byte = |text: &str, at| crate::value::text::strings::byte_at(text, at);
    let first = byte(all, from);
    let last = first + byte(all.get(first..).unwrap_or(""), to - from);
    Ok(Some(Window { start: first, end: last, before: from }))
}

/// No bounds: the window has been cut already.
const WHOLE: Bounds = Bounds { start: None, end: None };
