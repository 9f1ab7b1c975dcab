//! Bytes-like objects: what has a buffer, and how it is read.
//!
//! `bytes`, `bytearray`, `memoryview`, `array.array` and instances of classes derived from them.
//!
//! May touch: `value`. Never: text.

use crate::raise;
use crate::value::obj::MemoryView;
use crate::value::{Eval, Obj, Runtime, Value};

/// Whether a value is a `memoryview`.
pub fn is_memory(rt: &Runtime, value: Value) -> bool {
    matches!(rt.heap.get(value), Some(Obj::MemoryView(_)))
}

/// Whether a value is bytes-like.
pub fn is_buffer(rt: &Runtime, value: Value) -> bool {
    rt.heap.as_bytes(value).is_some()
        || is_memory(rt, value)
        || rt.heap.buffer_beneath(value).is_some()
}

/// Whether a value is a view whose bytes do not lie side by side.
pub fn is_strided(rt: &Runtime, value: Value) -> bool {
    crate::value::ops::sequences::has_gaps(rt, value)
}

/// The bytes of a bytes-like object, copied and charged for; `None` if it is none. Raises
/// ValueError for a memoryview that was released, BufferError for one with gaps.
pub fn copy(rt: &mut Runtime, value: Value) -> Eval<Option<Vec<u8>>> {
    crate::value::ops::sequences::refuse_gaps(rt, value)?;
    gathered(rt, value)
}

/// Like [`copy`], of views with gaps as well: of those the bytes that they show.
pub fn gathered(rt: &mut Runtime, value: Value) -> Eval<Option<Vec<u8>>> {
    if let Some(bytes) = rt.heap.as_bytes(value) {
        let length = bytes.len();
        rt.heap.steps_for(length)?;
        return Ok(rt.heap.as_bytes(value).map(<[u8]>::to_vec));
    }
    let Some(Obj::MemoryView(view)) = rt.heap.get(value) else {
        return match rt.heap.buffer_beneath(value) {
            Some(beneath) => gathered(rt, beneath),
            None => Ok(None),
        };
    };
    if view.released {
        raise!(rt, ValueError, "operation forbidden on released memoryview object");
    }
    let (length, whole) = (view.bytes(), view.is_whole());
    rt.heap.steps_for(length)?;
    if !whole {
        // They are gathered one by one, in room that grows.
        let passing = length as u64 * 2;
        rt.heap.charge_passing(passing)?;
        rt.heap.release_outside(passing);
    }
    Ok(match rt.heap.get(value) {
        Some(Obj::MemoryView(view)) => Some(view_bytes(rt, view)),
        _ => None,
    })
}

/// The items of a view that has not been released.
pub fn view_bytes(rt: &Runtime, view: &MemoryView) -> Vec<u8> {
    let Some(bytes) = rt.heap.as_bytes(view.object) else { return Vec::new() };
    if view.is_whole() {
        let end = view.start + view.bytes();
        return bytes.get(view.start..end).unwrap_or(&[]).to_vec();
    }
    crate::value::memory::gathered(bytes, view)
}

/// The bytes of an argument: TypeError "a bytes-like object is required, not 'str'".
pub fn required(rt: &mut Runtime, value: Value) -> Eval<Vec<u8>> {
    match copy(rt, value)? {
        Some(bytes) => Ok(bytes),
        None => {
            let name = rt.type_name(value);
            raise!(rt, TypeError, "a bytes-like object is required, not '{name}'");
        }
    }
}

/// How many bytes may be written to a value: a bytearray, or a view of one. `None` if it is not
/// such a thing, or its bytes do not lie side by side.
pub fn writable(rt: &Runtime, value: Value) -> Option<usize> {
    let is_array = |value| matches!(rt.heap.get(rt.heap.plain(value)), Some(Obj::ByteArray(_)));
    match rt.heap.get(value) {
        Some(Obj::MemoryView(view)) => {
            let fits = view.is_whole() && !view.released && !view.readonly;
            (fits && is_array(view.object)).then_some(view.bytes())
        }
        _ if is_array(value) => rt.heap.as_bytes(value).map(<[u8]>::len),
        _ => rt.heap.as_bytes(rt.heap.buffer_beneath(value)?).map(<[u8]>::len),
    }
}

/// Writes bytes to what is [`writable`], from a place on; what lies behind its end is left out.
pub fn write(rt: &mut Runtime, value: Value, at: usize, bytes: &[u8]) {
    let (object, start) = match rt.heap.get(value) {
        Some(Obj::MemoryView(view)) => (view.object, view.start + at),
        _ => (rt.heap.buffer_beneath(value).unwrap_or(value), at),
    };
    let object = rt.heap.plain(object);
    let Some(Obj::ByteArray(array)) = rt.heap.get_mut(object) else { return };
    for (place, byte) in array.iter_mut().skip(start).zip(bytes) {
        *place = *byte;
    }
}

/// Makes room for `extra` more bytes in a bytearray, paying for it.
pub fn reserve(rt: &mut Runtime, array: Value, extra: usize) -> Eval<()> {
    let Some(Obj::ByteArray(bytes)) = rt.heap.get(array) else { return Ok(()) };
    let (old, needed) = (bytes.capacity(), bytes.len().saturating_add(extra));
    if needed <= old {
        return Ok(());
    }
    // Old and new live side by side while the bytes are copied.
    let new = needed.max(old + old / 2).max(16);
    rt.heap.steps_for(needed)?;
    rt.heap.charge(new as u64)?;
    if let Some(Obj::ByteArray(bytes)) = rt.heap.get_mut(array) {
        bytes.reserve_exact(new - bytes.len());
    }
    rt.heap.meter.release(old as u64);
    Ok(())
}

/// Appends a byte to a bytearray that has room for it.
pub fn push(rt: &mut Runtime, array: Value, byte: u8) {
    if let Some(Obj::ByteArray(bytes)) = rt.heap.get_mut(array) {
        bytes.push(byte);
    }
}

/// Appends bytes to a bytearray, paying for its growth.
pub fn extend(rt: &mut Runtime, array: Value, more: &[u8]) -> Eval<()> {
    reserve(rt, array, more.len())?;
    rt.heap.steps_for(more.len())?;
    rt.effect();
    if let Some(Obj::ByteArray(bytes)) = rt.heap.get_mut(array) {
        bytes.extend_from_slice(more);
    }
    Ok(())
}
