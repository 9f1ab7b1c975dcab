//! `bytes`, and the methods that `bytes` and `bytearray` share.
//!
//! A shared row looks at its first argument to know which of the two its result is. Arguments that
//! are bytes-like are copied, since a `bytearray` may be its own argument.
//!
//! May touch: `value`. Never: text but through a codec or `fromhex`.

mod case;
mod change;
mod join;
mod make;
mod search;
mod split;

pub use change::hex;
pub use make::{byte_value, fill_from, of_object};

use super::number::{arg, plain, room};
use super::{buffer, dunder};
use crate::value::builtin::method;
use crate::value::{Builtin, Eval, Obj, Runtime, TypeRows, Value, types};

/// `bytes`
pub static ROWS: TypeRows = TypeRows {
    id: types::BYTES,
    doc: "bytes(iterable_of_ints) -> bytes\nbytes(string, encoding[, errors]) -> bytes\n\
          bytes(bytes_or_buffer) -> immutable copy of bytes_or_buffer\nbytes(int) -> bytes object \
          of size given by the parameter initialized with null bytes\nbytes() -> empty bytes \
          object\n\nConstruct an immutable array of bytes from:\n  - an iterable yielding integers \
          in range(256)\n  - a text string encoded using the specified encoding\n  - any object \
          implementing the buffer API.\n  - an integer",
    new: Some(&make::NEW),
    methods: METHODS,
    getset: &[],
};

macro_rules! shared_rows {
    ($($own:expr,)*) => {
        &[
            $($own,)*
            case::CAPITALIZE,
            change::CENTER,
            search::COUNT,
            change::DECODE,
            search::ENDSWITH,
            change::EXPANDTABS,
            search::FIND,
            change::FROMHEX,
            change::HEX,
            search::INDEX,
            case::ISALNUM,
            case::ISALPHA,
            case::ISASCII,
            case::ISDIGIT,
            case::ISLOWER,
            case::ISSPACE,
            case::ISTITLE,
            case::ISUPPER,
            join::JOIN,
            change::LJUST,
            case::LOWER,
            split::LSTRIP,
            change::MAKETRANS,
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
            change::TRANSLATE,
            case::UPPER,
            change::ZFILL,
            RMOD,
            dunder::ADD,
            dunder::CONTAINS,
            dunder::EQ,
            dunder::GE,
            dunder::GETITEM,
            dunder::GT,
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
        ]
    };
}

static METHODS: &[Builtin] = shared_rows![
    dunder::HASH,
    method("__bytes__(self, /)", "Convert this value to exact type bytes.", |rt, args| {
        Ok(plain(rt, args, 0))
    }),
    method("__getnewargs__(self, /)", "", |rt, args| {
        let bytes = plain(rt, args, 0);
        rt.heap.tuple(vec![bytes])
    }),
];

/// The methods of `bytearray`: its own and the shared ones.
pub static BYTEARRAY_METHODS: &[Builtin] = shared_rows![
    super::bytearray::APPEND,
    super::bytearray::CLEAR,
    super::bytearray::COPY,
    super::bytearray::EXTEND,
    super::bytearray::INSERT,
    super::bytearray::POP,
    super::bytearray::REMOVE,
    super::bytearray::REVERSE,
    super::bytearray::INIT,
    dunder::DELITEM,
    dunder::IADD,
    dunder::IMUL,
    dunder::SETITEM,
];

const RMOD: Builtin = method("__rmod__(self, value, /)", "Return value%self.", |rt, args| {
    let other = plain(rt, args, 1);
    if rt.heap.as_bytes(other).is_none() {
        return Ok(Value::NotImplemented);
    }
    rt.binary(crate::value::ops::Binary::Mod, other, arg(args, 0), false)
});

/// The bytes of `self`.
fn this<'a>(rt: &'a Runtime, value: Value) -> &'a [u8] {
    rt.heap.as_bytes(value).unwrap_or(&[])
}

/// Whether `self` is a `bytearray`, so that results are too.
fn is_array(rt: &Runtime, value: Value) -> bool {
    matches!(rt.heap.get(rt.heap.plain(value)), Some(Obj::ByteArray(_)))
}

/// New bytes of the same type as `like`.
fn make_like(rt: &mut Runtime, like: Value, bytes: Vec<u8>) -> Eval {
    if is_array(rt, like) { rt.heap.add(Obj::ByteArray(bytes)) } else { rt.heap.bytes(bytes) }
}

/// A part of `whole`, by its range; all of an immutable one is itself.
fn part(rt: &mut Runtime, whole: Value, start: usize, end: usize) -> Eval {
    let all = this(rt, whole);
    if start == 0 && end == all.len() && !is_array(rt, whole) {
        return Ok(rt.heap.plain(whole));
    }
    room(rt, (end - start) as u64)?;
    let bytes = this(rt, whole).get(start..end).unwrap_or(&[]).to_vec();
    make_like(rt, whole, bytes)
}

/// Charges for reading `self` once.
fn charge(rt: &mut Runtime, value: Value) -> Eval<()> {
    let length = this(rt, value).len();
    rt.heap.steps_for(length)
}

/// The bytes of an argument that must be bytes-like.
fn bytes_arg(rt: &mut Runtime, value: Value) -> Eval<Vec<u8>> {
    buffer::required(rt, value)
}
