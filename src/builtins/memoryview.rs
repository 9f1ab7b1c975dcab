//! `memoryview` of bytes, bytearrays and arrays of numbers; what an item is, is in `value::memory`,
//! what several dimensions mean in `value::ops::memory_shape`.
//!
//! May touch: `value`, `builtins::buffer`.

use super::number::{arg, plain};
use super::{buffer, bytes, dunder};
use crate::raise;
use crate::value::builtin::{function, method};
use crate::value::memory;
use crate::value::obj::{GetSet, MemoryView};
use crate::value::ops::memory_shape;
use crate::value::{Builtin, Eval, Obj, Runtime, TypeRows, Value, types};

/// `memoryview`
pub static ROWS: TypeRows = TypeRows {
    id: types::MEMORYVIEW,
    doc: "Create a new memoryview object which references the given object.",
    new: Some(&NEW),
    methods: METHODS,
    getset: GETSET,
};

static NEW: Builtin = function(
    "memoryview(cls, object)",
    "Create a new memoryview object which references the given object.",
    |rt, args| {
        let object = arg(args, 1);
        if buffer::is_memory(rt, object) {
            let view = view(rt, object)?;
            return rt.heap.add(Obj::MemoryView(Box::new(view)));
        }
        let shown = object;
        let letter = memory::letter_of(rt, object);
        let object = rt.heap.buffer_beneath(object).unwrap_or(object);
        let Some(bytes) = rt.heap.as_bytes(object) else {
            let name = rt.type_name(object);
            raise!(rt, TypeError, "memoryview: a bytes-like object is required, not '{name}'");
        };
        let size = memory::size_of(letter).unwrap_or(1);
        let view = MemoryView {
            object,
            shown,
            start: 0,
            len: bytes.len() / size,
            step: size as isize,
            released: false,
            readonly: false,
            letter,
            row: size,
            inner: Value::Unbound,
        };
        rt.heap.add(Obj::MemoryView(Box::new(view)))
    },
);

static METHODS: &[Builtin] = &[
    method(
        "cast(self, format, shape=<unrepresentable>)",
        "Cast a memoryview to a new format or shape.",
        cast,
    ),
    method(
        "hex(self, sep=<unrepresentable>, bytes_per_sep=1)",
        "Return the data in the buffer as a str of hexadecimal numbers.",
        bytes::hex,
    ),
    method(
        "release(self, /)",
        "Release the underlying buffer exposed by the memoryview object.",
        |rt, args| release(rt, arg(args, 0)),
    ),
    method(
        "tobytes(self, /, order='C')",
        "Return the data in the buffer as a byte string.",
        |rt, args| {
            let order = arg(args, 1).or(Value::None);
            let mut columns = false;
            if !order.is_none() {
                let Some(text) = rt.heap.text(&order) else {
                    let words = "tobytes() argument 'order' must be str or None";
                    return Err(dunder::wrong_type(rt, words, order));
                };
                if !matches!(text, "C" | "F" | "A") {
                    raise!(rt, ValueError, "order must be 'C', 'F' or 'A'");
                }
                // `A` is as it lies, which for what is made here is `C`.
                columns = text == "F";
            }
            let bytes = buffer::gathered(rt, arg(args, 0))?.unwrap_or_default();
            let view = view(rt, arg(args, 0))?;
            if columns && rt.heap.as_tuple(view.inner).is_some() {
                rt.steps(bytes.len() as u64 / 4)?;
                super::number::room(rt, bytes.len() as u64)?;
                let shape = memory_shape::shape(rt, &view);
                return rt.heap.bytes(by_columns(&bytes, view.size(), &shape));
            }
            rt.heap.bytes(bytes)
        },
    ),
    method(
        "tolist(self, /)",
        "Return the data in the buffer as a list of elements.",
        |rt, args| {
            let view = view(rt, arg(args, 0))?;
            let this = plain(rt, args, 0);
            if !view.inner.is_unbound() {
                let bytes = buffer::gathered(rt, this)?.unwrap_or_default();
                let shape = memory_shape::shape(rt, &view);
                return nested(rt, view.letter, view.size(), &shape, &bytes);
            }
            rt.steps(view.len as u64 / 8)?;
            let list = rt.heap.list(Vec::new())?;
            rt.keep(list);
            rt.heap.list_reserve(list, view.len)?;
            for at in 0..view.len {
                let item = memory::item(rt, this, at)?.unwrap_or(Value::None);
                rt.heap.list_push(list, item)?;
            }
            Ok(list)
        },
    ),
    method("toreadonly(self, /)", "Return a readonly version of the memoryview.", |rt, args| {
        let view = MemoryView { readonly: true, ..view(rt, arg(args, 0))? };
        rt.heap.add(Obj::MemoryView(Box::new(view)))
    }),
    method("__enter__(self, /)", "", |rt, args| {
        view(rt, arg(args, 0))?;
        Ok(arg(args, 0))
    }),
    method("__exit__(self, /, *args)", "", |rt, args| release(rt, arg(args, 0))),
    dunder::DELITEM,
    dunder::EQ,
    dunder::GE,
    dunder::GETITEM,
    dunder::GT,
    dunder::HASH,
    dunder::ITER,
    dunder::LE,
    dunder::LEN,
    dunder::LT,
    dunder::NE,
    dunder::REPR,
    dunder::SETITEM,
];

static GETSET: &[GetSet] = &[
    GetSet { name: "c_contiguous", get: contiguous, set: None },
    GetSet { name: "contiguous", get: contiguous, set: None },
    GetSet {
        name: "f_contiguous",
        get: |rt, this| {
            let view = view(rt, this)?;
            // Rows that lie side by side are columns too where only one dimension is long.
            let long = memory_shape::shape(rt, &view).iter().filter(|length| **length > 1).count();
            Ok(Value::Bool(view.is_whole() && (long < 2 || view.bytes() == 0)))
        },
        set: None,
    },
    GetSet {
        name: "format",
        get: |rt, this| {
            let letter = view(rt, this)?.letter;
            rt.heap.str(char::from(letter).encode_utf8(&mut [0; 4]))
        },
        set: None,
    },
    GetSet {
        name: "itemsize",
        get: |rt, this| Ok(Value::Int(view(rt, this)?.size() as i64)),
        set: None,
    },
    GetSet {
        name: "nbytes",
        get: |rt, this| {
            let view = view(rt, this)?;
            Ok(Value::Int(view.bytes() as i64))
        },
        set: None,
    },
    GetSet {
        name: "ndim",
        get: |rt, this| {
            let view = view(rt, this)?;
            Ok(Value::Int(memory_shape::shape(rt, &view).len() as i64))
        },
        set: None,
    },
    GetSet { name: "obj", get: |rt, this| Ok(view(rt, this)?.shown), set: None },
    GetSet {
        name: "readonly",
        get: |rt, this| {
            let view = view(rt, this)?;
            Ok(Value::Bool(is_readonly(rt, &view)))
        },
        set: None,
    },
    GetSet {
        name: "shape",
        get: |rt, this| {
            let view = view(rt, this)?;
            let shape = memory_shape::shape(rt, &view);
            rt.heap.tuple(shape.iter().map(|length| Value::Int(*length as i64)).collect())
        },
        set: None,
    },
    GetSet {
        name: "strides",
        get: |rt, this| {
            let view = view(rt, this)?;
            let strides = memory_shape::strides(&view, &memory_shape::shape(rt, &view));
            rt.heap.tuple(strides.iter().map(|step| Value::Int(*step as i64)).collect())
        },
        set: None,
    },
    GetSet {
        name: "suboffsets",
        get: |rt, this| {
            view(rt, this)?;
            rt.heap.tuple(Vec::new())
        },
        set: None,
    },
];

/// A copy of what a view says; ValueError if it was released.
fn view(rt: &mut Runtime, this: Value) -> Eval<MemoryView> {
    match rt.heap.get(rt.heap.plain(this)) {
        Some(Obj::MemoryView(view)) if !view.released => Ok(**view),
        _ => raise!(rt, ValueError, "operation forbidden on released memoryview object"),
    }
}

fn is_readonly(rt: &Runtime, view: &MemoryView) -> bool {
    view.readonly || !matches!(rt.heap.get(rt.heap.plain(view.object)), Some(Obj::ByteArray(_)))
}

fn contiguous(rt: &mut Runtime, this: Value) -> Eval {
    let view = view(rt, this)?;
    Ok(Value::Bool(view.is_whole()))
}

fn release(rt: &mut Runtime, this: Value) -> Eval {
    let this = rt.heap.plain(this);
    rt.effect();
    if let Some(Obj::MemoryView(view)) = rt.heap.get_mut(this) {
        view.released = true;
    }
    Ok(Value::None)
}

fn cast(rt: &mut Runtime, args: &[Value]) -> Eval {
    let format = arg(args, 1);
    let this = plain(rt, args, 0);
    let view = view(rt, this)?;
    let Some(name) = rt.heap.text(&format) else {
        return Err(dunder::wrong_type(rt, "cast() argument 'format' must be str", format));
    };
    let name = name.strip_prefix('@').unwrap_or(name);
    let letter = match name.as_bytes() {
        [letter] if !matches!(letter, b'e' | b'w') => *letter,
        _ => 0,
    };
    let shape = arg(args, 2);
    let Some(size) = memory::size_of(letter) else {
        raise!(
            rt,
            ValueError,
            "memoryview: destination format must be a native single character format prefixed \
             with an optional '@'"
        )
    };
    let lengths = match shape.bound() {
        Some(shape) => Some(lengths_of(rt, &view, shape)?),
        None => None,
    };
    if !view.is_whole() {
        raise!(rt, TypeError, "memoryview: casts are restricted to C-contiguous views");
    }
    let is_byte = |letter| matches!(letter, b'B' | b'b' | b'c');
    if !is_byte(view.letter) && !is_byte(letter) {
        raise!(rt, TypeError, "memoryview: cannot cast between two non-byte formats");
    }
    let bytes = view.bytes();
    if !bytes.is_multiple_of(size) {
        raise!(rt, TypeError, "memoryview: length is not a multiple of itemsize");
    }
    let mut cast = MemoryView {
        len: bytes / size,
        step: size as isize,
        row: size,
        inner: Value::Unbound,
        letter,
        ..view
    };
    if let Some(lengths) = lengths {
        let count = product(rt, &lengths)?;
        if count.checked_mul(size) != Some(bytes) {
            raise!(rt, TypeError, "memoryview: product(shape) * itemsize != buffer size");
        }
        match lengths.split_first() {
            None => cast.inner = Value::None,
            Some((_, [])) => {}
            Some((first, inner)) => {
                cast.len = *first;
                cast.row = bytes / first;
                cast.step = cast.row as isize;
                let inner = inner.iter().map(|length| Value::Int(*length as i64)).collect();
                cast.inner = rt.heap.tuple(inner)?;
                rt.keep(cast.inner);
            }
        }
    }
    rt.heap.add(Obj::MemoryView(Box::new(cast)))
}

/// The lengths that a shape asks for.
fn lengths_of(rt: &mut Runtime, view: &MemoryView, shape: Value) -> Eval<Vec<usize>> {
    let plain = rt.heap.plain(shape);
    let items = match rt.heap.get(plain) {
        Some(Obj::List(_) | Obj::Tuple(_)) => rt.heap.as_items(plain).unwrap_or(&[]),
        _ => raise!(rt, TypeError, "shape must be a list or a tuple"),
    };
    if items.len() > 64 {
        raise!(rt, ValueError, "memoryview: number of dimensions must not exceed 64");
    }
    let items = items.to_vec();
    if !view.inner.is_unbound() && items.len() != 1 {
        raise!(rt, TypeError, "memoryview: cast must be 1D -> ND or ND -> 1D");
    }
    let mut lengths = Vec::with_capacity(items.len());
    for item in items {
        let item = rt.heap.plain(item);
        let length = match item {
            Value::Int(length) => length,
            Value::Bool(bit) => i64::from(bit),
            _ if matches!(rt.heap.get(item), Some(Obj::Int(_))) => {
                raise!(rt, OverflowError, "Python int too large to convert to C ssize_t")
            }
            _ => raise!(rt, TypeError, "memoryview.cast(): elements of shape must be integers"),
        };
        match usize::try_from(length) {
            Ok(length @ 1..) => lengths.push(length),
            _ => {
                raise!(rt, ValueError, "memoryview.cast(): elements of shape must be integers > 0")
            }
        }
        product(rt, &lengths)?;
    }
    Ok(lengths)
}

fn product(rt: &mut Runtime, lengths: &[usize]) -> Eval<usize> {
    let product = lengths.iter().try_fold(1i64, |all, length| all.checked_mul(*length as i64));
    match product {
        Some(product) => Ok(product as usize),
        None => raise!(rt, ValueError, "memoryview.cast(): product(shape) > SSIZE_MAX"),
    }
}

/// Lists of lists of the items of a shape, whose bytes lie side by side.
fn nested(rt: &mut Runtime, letter: u8, size: usize, shape: &[usize], bytes: &[u8]) -> Eval {
    let Some((length, inner)) = shape.split_first() else { return memory::read(rt, letter, bytes) };
    rt.steps(*length as u64 / 8 + 1)?;
    let list = rt.heap.list(Vec::new())?;
    rt.keep(list);
    rt.heap.list_reserve(list, *length)?;
    let row = inner.iter().fold(size, |row, length| row.saturating_mul(*length));
    for part in bytes.chunks_exact(row.max(1)).take(*length) {
        let item = nested(rt, letter, size, inner, part)?;
        rt.heap.list_push(list, item)?;
    }
    Ok(list)
}

/// The items of a shape with the first index going fastest.
fn by_columns(bytes: &[u8], size: usize, shape: &[usize]) -> Vec<u8> {
    let mut strides = vec![size; shape.len()];
    for at in (1..shape.len()).rev() {
        strides[at - 1] = strides[at].saturating_mul(shape[at]);
    }
    let mut indices = vec![0; shape.len()];
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(item) = bytes.get(at..at + size)
        && out.len() < bytes.len()
    {
        out.extend_from_slice(item);
        for (index, (length, stride)) in indices.iter_mut().zip(shape.iter().zip(&strides)) {
            *index += 1;
            at += stride;
            if *index < *length {
                break;
            }
            at -= stride * length;
            *index = 0;
        }
    }
    out
}
