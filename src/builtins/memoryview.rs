//! `memoryview` of bytes, bytearrays and arrays of numbers, in one dimension; what an item is, is
//! in `value::memory`.
//!
//! Differs from CPython: `cast` takes no shape of more than one dimension.
//!
//! May touch: `value`, `builtins::buffer`.

use super::number::{arg, plain};
use super::{buffer, bytes, dunder};
use crate::raise;
use crate::value::builtin::{function, method};
use crate::value::memory;
use crate::value::obj::{GetSet, MemoryView};
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
            if !order.is_none() {
                let Some(text) = rt.heap.text(&order) else {
                    let words = "tobytes() argument 'order' must be str or None";
                    return Err(dunder::wrong_type(rt, words, order));
                };
                if !matches!(text, "C" | "F" | "A") {
                    raise!(rt, ValueError, "order must be 'C', 'F' or 'A'");
                }
            }
            let bytes = buffer::required(rt, arg(args, 0))?;
            rt.heap.bytes(bytes)
        },
    ),
    method(
        "tolist(self, /)",
        "Return the data in the buffer as a list of elements.",
        |rt, args| {
            let view = view(rt, arg(args, 0))?;
            let this = plain(rt, args, 0);
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
    GetSet { name: "f_contiguous", get: contiguous, set: None },
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
            Ok(Value::Int((view.len * view.size()) as i64))
        },
        set: None,
    },
    GetSet { name: "ndim", get: |rt, this| view(rt, this).map(|_| Value::Int(1)), set: None },
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
            let length = view(rt, this)?.len as i64;
            rt.heap.tuple(vec![Value::Int(length)])
        },
        set: None,
    },
    GetSet {
        name: "strides",
        get: |rt, this| {
            let step = view(rt, this)?.step as i64;
            rt.heap.tuple(vec![Value::Int(step)])
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
    if !view.is_whole() {
        raise!(rt, TypeError, "memoryview: casts are restricted to C-contiguous views");
    }
    let is_byte = |letter| matches!(letter, b'B' | b'b' | b'c');
    if !is_byte(view.letter) && !is_byte(letter) {
        raise!(rt, TypeError, "memoryview: cannot cast between two non-byte formats");
    }
    let bytes = view.len * view.size();
    if !bytes.is_multiple_of(size) {
        raise!(rt, TypeError, "memoryview: length is not a multiple of itemsize");
    }
    let len = bytes / size;
    if shape.bound().is_some() {
        let lengths = rt.collect(shape)?;
        let whole =
            |length: &Value| matches!(rt.heap.plain(*length), Value::Int(_) | Value::Bool(_));
        if !lengths.iter().all(whole) {
            raise!(rt, TypeError, "memoryview.cast(): elements of shape must be integers");
        }
        if !matches!(lengths.as_slice(), [Value::Int(only)] if *only == len as i64) {
            raise!(rt, NotImplementedError, "not supported: a memoryview of several dimensions");
        }
    }
    let cast = MemoryView { len, step: size as isize, letter, ..view };
    rt.heap.add(Obj::MemoryView(Box::new(cast)))
}
