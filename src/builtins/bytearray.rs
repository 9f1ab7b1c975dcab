//! `bytearray`: its constructor and the methods that change it; the others are in `bytes`.
//!
//! May touch: `value`, `builtins::bytes`.
//!
//! Differs from CPython: a `memoryview` does not keep a bytearray from being resized, because
//! nothing here knows when a view that was not released is gone.

use num_traits::ToPrimitive;

use super::number::{arg, int_ref, plain, room, ssize};
use super::pull::{Puller, set, slot};
use super::str::codec_name;
use super::{buffer, bytes, codec};
use crate::raise;
use crate::value::builtin::{Method, method, task};
use crate::value::{Builtin, Eval, Input, Obj, Runtime, Step, Task, TypeRows, Value, Want, types};

/// `bytearray`
pub static ROWS: TypeRows = TypeRows {
    id: types::BYTEARRAY,
    doc: "bytearray(iterable_of_ints) -> bytearray\nbytearray(string, encoding[, errors]) -> \
          bytearray\nbytearray(bytes_or_buffer) -> mutable copy of bytes_or_buffer\n\
          bytearray(int) -> bytes array of size given by the parameter initialized with null \
          bytes\nbytearray() -> empty bytes array\n\nConstruct a mutable bytearray object from:\n  \
          - an iterable yielding integers in range(256)\n  - a text string encoded using the \
          specified encoding\n  - a bytes or a buffer object\n  - any object implementing the \
          buffer API.\n  - an integer",
    new: Some(&NEW),
    methods: bytes::BYTEARRAY_METHODS,
    getset: &[],
};

static NEW: Builtin = task(
    "bytearray(cls, source=b'', encoding='utf-8', errors='strict')",
    "Construct a mutable bytearray object.",
    Method::Static,
    &NEW_TASK,
);

/// `bytearray.__init__`: what a derived class fills itself with.
pub const INIT: Builtin = task(
    "__init__(self, source=b'', encoding='utf-8', errors='strict')",
    "Initialize self.  See help(type(self)) for accurate signature.",
    Method::Instance,
    &INIT_TASK,
);

/// Slots: the arguments; the iterable and where the drawing stands; the bytearray.
static NEW_TASK: Task = Task::new("bytearray", 7, |rt, state, input| {
    if slot(state, ARRAY).is_unbound() {
        let array = rt.heap.add(Obj::ByteArray(Vec::new()))?;
        set(state, ARRAY, array);
    }
    match fill(rt, state, input)? {
        Some(want) => Ok(want),
        None => Ok(Want::Done(slot(state, ARRAY))),
    }
})
.catching();

static INIT_TASK: Task = Task::new("bytearray.__init__", 7, |rt, state, input| {
    if slot(state, ARRAY).is_unbound() {
        let array = plain(rt, state, 0);
        set(state, ARRAY, array);
        rt.effect();
        if let Some(Obj::ByteArray(bytes)) = rt.heap.get_mut(array) {
            bytes.clear();
        }
    }
    match fill(rt, state, input)? {
        Some(want) => Ok(want),
        None => Ok(Want::Done(Value::None)),
    }
})
.catching();

const ITERABLE: usize = 4;
const ARRAY: usize = 6;
const RANGE: &str = "byte must be in range(0, 256)";

/// Fills the bytearray in its slot from the arguments; `None` when that is done.
fn fill(rt: &mut Runtime, state: &mut [Value], input: Input) -> Eval<Option<Want>> {
    let array = slot(state, ARRAY);
    let mut input = Some(input);
    if slot(state, ITERABLE).is_unbound() {
        if let Some(bytes) = direct(rt, state)? {
            buffer::extend(rt, array, &bytes)?;
            return Ok(None);
        }
        let source = slot(state, 1);
        set(state, ITERABLE, source);
        input = None;
    }
    let puller = Puller::new(ITERABLE).refused(|rt, source| {
        let message = format!("cannot convert '{}' object to bytearray", rt.type_name(source));
        rt.raise(types::TYPE_ERROR, &message)
    });
    bytes::fill_from(rt, state, puller, array, &mut input, RANGE)
}

/// The bytes that the arguments mean without any iteration.
fn direct(rt: &mut Runtime, state: &[Value]) -> Eval<Option<Vec<u8>>> {
    let (source, encoding, errors) = (arg(state, 1), arg(state, 2), arg(state, 3));
    let encoding = codec_name(rt, encoding, "bytearray() argument 'encoding' must be str")?;
    let errors = codec_name(rt, errors, "bytearray() argument 'errors' must be str")?;
    if source.bound().is_some() && rt.heap.text(&source).is_some() {
        if encoding.is_none() {
            raise!(rt, TypeError, "string argument without an encoding");
        }
        return codec::encode(rt, source, encoding.as_deref(), errors.as_deref()).map(Some);
    }
    if encoding.is_some() {
        raise!(rt, TypeError, "encoding without a string argument");
    }
    if errors.is_some() {
        raise!(rt, TypeError, "errors without a string argument");
    }
    if source.is_unbound() {
        return Ok(Some(Vec::new()));
    }
    if let Some(count) = count(rt, source)? {
        room(rt, count as u64 * 2)?;
        return Ok(Some(vec![0; count]));
    }
    buffer::gathered(rt, source)
}

/// How many zeros `bytes(source)` means, if it is a number.
pub fn count(rt: &mut Runtime, source: Value) -> Eval<Option<usize>> {
    let plain = rt.heap.plain(source);
    if int_ref(&rt.heap, plain).is_none() {
        if rt.special(source, "__index__").is_none() {
            return Ok(None);
        }
        // What has no proper `__index__` after all is tried as an iterable.
        let result = rt.index(source);
        let Some(n) = rt.swallow(result, types::TYPE_ERROR)? else { return Ok(None) };
        return check_count(rt, source, n.to_i64()).map(Some);
    }
    let n = rt.index(source)?;
    check_count(rt, source, n.to_i64()).map(Some)
}

fn check_count(rt: &mut Runtime, source: Value, n: Option<i64>) -> Eval<usize> {
    match n {
        Some(n) if n >= 0 => Ok(n as usize),
        Some(_) => raise!(rt, ValueError, "negative count"),
        None => {
            let name = rt.type_name(source);
            raise!(rt, OverflowError, "cannot fit '{name}' into an index-sized integer");
        }
    }
}

/// `bytearray.append`
pub const APPEND: Builtin = method(
    "append(self, item, /)",
    "Append a single item to the end of the bytearray.",
    |rt, args| {
        let byte = bytes::byte_value(rt, arg(args, 1), RANGE)?;
        let array = plain(rt, args, 0);
        buffer::reserve(rt, array, 1)?;
        rt.effect();
        buffer::push(rt, array, byte);
        Ok(Value::None)
    },
);

/// `bytearray.clear`
pub const CLEAR: Builtin =
    method("clear(self, /)", "Remove all items from the bytearray.", |rt, args| {
        rt.effect();
        change(rt, arg(args, 0), |bytes| *bytes = Vec::new());
        Ok(Value::None)
    });

/// `bytearray.copy`
pub const COPY: Builtin = method("copy(self, /)", "Return a copy of B.", |rt, args| {
    let bytes = buffer::required(rt, arg(args, 0))?;
    rt.heap.add(Obj::ByteArray(bytes))
});

/// `bytearray.extend`
pub const EXTEND: Builtin = task(
    "extend(self, iterable_of_ints, /)",
    "Append all the items from the iterator or sequence to the end of the bytearray.",
    Method::Instance,
    &EXTEND_TASK,
);

/// Slots: the bytearray, the iterable and where the drawing stands, what was drawn so far.
static EXTEND_TASK: Task = Task::new("bytearray.extend", 4, extend).catching();

fn extend(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let array = plain(rt, state, 0);
    let mut input = Some(input);
    if slot(state, 3).is_unbound() {
        let source = slot(state, 1);
        if buffer::is_strided(rt, source) {
            raise!(rt, TypeError, "can't set bytearray slice from memoryview");
        }
        if let Some(bytes) = buffer::copy(rt, source)? {
            buffer::extend(rt, array, &bytes)?;
            return Ok(Want::Done(Value::None));
        }
        let drawn = rt.heap.add(Obj::ByteArray(Vec::new()))?;
        set(state, 3, drawn);
        input = None;
    }
    let drawn = slot(state, 3);
    let puller = Puller::new(1).sized().refused(|rt, source| {
        let message = format!("can't extend bytearray with {}", rt.type_name(source));
        rt.raise(types::TYPE_ERROR, &message)
    });
    if let Some(want) = bytes::fill_from(rt, state, puller, drawn, &mut input, RANGE)? {
        return Ok(want);
    }
    let bytes = buffer::copy(rt, drawn)?.unwrap_or_default();
    buffer::extend(rt, array, &bytes)?;
    Ok(Want::Done(Value::None))
}

/// `bytearray.insert`
pub const INSERT: Builtin = method(
    "insert(self, index, item, /)",
    "Insert a single item into the bytearray before the given index.",
    |rt, args| {
        let index = ssize(rt, arg(args, 1))?;
        let byte = bytes::byte_value(rt, arg(args, 2), RANGE)?;
        let array = plain(rt, args, 0);
        buffer::reserve(rt, array, 1)?;
        let length = length(rt, array);
        rt.heap.steps_for(length)?;
        rt.effect();
        let at = if index < 0 { index.saturating_add(length as i64).max(0) } else { index };
        change(rt, array, |bytes| bytes.insert((at as usize).min(length), byte));
        Ok(Value::None)
    },
);

/// `bytearray.pop`
pub const POP: Builtin =
    method("pop(self, index=-1, /)", "Remove and return a single item from B.", |rt, args| {
        let index = match arg(args, 1) {
            Value::Unbound => -1,
            index => ssize(rt, index)?,
        };
        let length = length(rt, arg(args, 0));
        if length == 0 {
            raise!(rt, IndexError, "pop from empty bytearray");
        }
        let at = if index < 0 { index.saturating_add(length as i64) } else { index };
        if at < 0 || at >= length as i64 {
            raise!(rt, IndexError, "pop index out of range");
        }
        rt.heap.steps_for(length - at as usize)?;
        rt.effect();
        let mut byte = 0;
        change(rt, arg(args, 0), |bytes| {
            if (at as usize) < bytes.len() {
                byte = bytes.remove(at as usize);
            }
        });
        Ok(Value::Int(i64::from(byte)))
    });

/// `bytearray.remove`
pub const REMOVE: Builtin = method(
    "remove(self, value, /)",
    "Remove the first occurrence of a value in the bytearray.",
    |rt, args| {
        let byte = bytes::byte_value(rt, arg(args, 1), RANGE)?;
        let length = length(rt, arg(args, 0));
        rt.heap.steps_for(length)?;
        let all = rt.heap.as_bytes(arg(args, 0)).unwrap_or(&[]);
        let Some(at) = all.iter().position(|other| *other == byte) else {
            raise!(rt, ValueError, "value not found in bytearray");
        };
        rt.effect();
        change(rt, arg(args, 0), |bytes| {
            bytes.remove(at);
        });
        Ok(Value::None)
    },
);

/// `bytearray.reverse`
pub const REVERSE: Builtin =
    method("reverse(self, /)", "Reverse the order of the values in B in place.", |rt, args| {
        let length = length(rt, arg(args, 0));
        rt.heap.steps_for(length)?;
        rt.effect();
        change(rt, arg(args, 0), |bytes| bytes.reverse());
        Ok(Value::None)
    });

fn length(rt: &Runtime, array: Value) -> usize {
    rt.heap.as_bytes(array).map_or(0, <[u8]>::len)
}

/// Changes a bytearray; what its buffer shrinks by is given back.
fn change(rt: &mut Runtime, array: Value, how: impl FnOnce(&mut Vec<u8>)) {
    let array = rt.heap.plain(array);
    let mut freed = 0;
    if let Some(Obj::ByteArray(bytes)) = rt.heap.get_mut(array) {
        let before = bytes.capacity();
        how(bytes);
        freed = before.saturating_sub(bytes.capacity());
    }
    rt.heap.meter.release(freed as u64);
}
