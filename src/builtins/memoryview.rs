//! `memoryview` of bytes and bytearrays: one dimension, one byte an item.
//!
//! Differs from CPython: `cast` knows only formats of one byte that mean numbers (`B` and `b`).
//!
//! May touch: `value`, `builtins::buffer`.

use super::number::{arg, plain};
use super::{buffer, bytes, dunder};
use crate::raise;
use crate::value::builtin::{function, method};
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
        let beneath = rt.heap.buffer_and_letter(object);
        if beneath.is_some_and(|(_, letter)| letter != b'B') {
            let words = "not supported: a memoryview of items of more than one byte; use tobytes()";
            return Err(rt.raise(types::NOT_IMPLEMENTED_ERROR, words));
        }
        let object = beneath.map_or(object, |(beneath, _)| beneath);
        let Some(bytes) = rt.heap.as_bytes(object) else {
            let name = rt.type_name(object);
            raise!(rt, TypeError, "memoryview: a bytes-like object is required, not '{name}'");
        };
        let view = MemoryView {
            object,
            start: 0,
            len: bytes.len(),
            step: 1,
            released: false,
            readonly: false,
            signed: false,
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
            let bytes = buffer::required(rt, arg(args, 0))?;
            rt.steps(bytes.len() as u64 / 8)?;
            super::number::room(rt, bytes.len() as u64 * 16)?;
            let items = bytes.into_iter().map(|byte| view.item(byte)).collect();
            rt.heap.list(items)
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
        get: |rt, this| Ok(Value::short(if view(rt, this)?.signed { "b" } else { "B" })),
        set: None,
    },
    GetSet { name: "itemsize", get: |rt, this| view(rt, this).map(|_| Value::Int(1)), set: None },
    GetSet {
        name: "nbytes",
        get: |rt, this| Ok(Value::Int(view(rt, this)?.len as i64)),
        set: None,
    },
    GetSet { name: "ndim", get: |rt, this| view(rt, this).map(|_| Value::Int(1)), set: None },
    GetSet { name: "obj", get: |rt, this| Ok(view(rt, this)?.object), set: None },
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
        Some(Obj::MemoryView(view)) if !view.released => Ok(MemoryView {
            object: view.object,
            start: view.start,
            len: view.len,
            step: view.step,
            released: false,
            readonly: view.readonly,
            signed: view.signed,
        }),
        _ => raise!(rt, ValueError, "operation forbidden on released memoryview object"),
    }
}

fn is_readonly(rt: &Runtime, view: &MemoryView) -> bool {
    view.readonly || !matches!(rt.heap.get(rt.heap.plain(view.object)), Some(Obj::ByteArray(_)))
}

fn contiguous(rt: &mut Runtime, this: Value) -> Eval {
    let view = view(rt, this)?;
    Ok(Value::Bool(view.step == 1 || view.len < 2))
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
    let format = name.trim_start_matches('@').to_owned();
    let shaped = arg(args, 2).bound().is_some();
    let size = match format.as_str() {
        "B" | "b" | "c" | "?" => 1,
        "h" | "H" | "e" => 2,
        "i" | "I" | "f" => 4,
        "l" | "L" | "q" | "Q" | "n" | "N" | "d" | "P" => 8,
        _ => raise!(
            rt,
            ValueError,
            "memoryview: destination format must be a native single character format prefixed \
             with an optional '@'"
        ),
    };
    if view.step != 1 {
        raise!(rt, TypeError, "memoryview: casts are restricted to C-contiguous views");
    }
    if format != "B" || size != 1 || shaped {
        raise!(rt, NotImplementedError, "not supported: a memoryview cast to anything but 'B'");
    }
    rt.heap.add(Obj::MemoryView(Box::new(view)))
}
