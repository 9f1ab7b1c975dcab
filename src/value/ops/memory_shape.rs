//! Memoryviews that are not of one dimension: their shape, and what indices mean there.
//!
//! Such a view comes of `cast` with a shape, so that behind the first dimension, which slices may
//! stretch or turn round, items lie side by side.
//!
//! May touch: `value::memory`. Never: frames.

use super::slices;
use crate::raise;
use crate::value::memory;
use crate::value::obj::MemoryView;
use crate::value::{Core, Eval, Obj, Runtime, Value};

/// The lengths of a view's dimensions.
pub fn shape(core: &Core, view: &MemoryView) -> Vec<usize> {
    if view.inner.is_none() {
        return Vec::new();
    }
    let length = |value: &Value| match value {
        Value::Int(length) => usize::try_from(*length).unwrap_or(0),
        _ => 0,
    };
    let inner = core.heap.as_tuple(view.inner).unwrap_or(&[]);
    std::iter::once(view.len).chain(inner.iter().map(length)).collect()
}

/// The bytes from one place to the next in each dimension of a shape.
pub fn strides(view: &MemoryView, shape: &[usize]) -> Vec<isize> {
    let mut made = vec![0; shape.len()];
    let mut step = view.size() as isize;
    for (stride, length) in made.iter_mut().zip(shape).rev() {
        *stride = step;
        step = step.saturating_mul(*length as isize);
    }
    if let Some(first) = made.first_mut() {
        *first = view.step;
    }
    made
}

/// Whether two bytes-like objects have as many dimensions of the same lengths.
pub fn same(core: &Core, a: Value, b: Value) -> bool {
    let view = |value| match core.heap.get(value) {
        Some(Obj::MemoryView(view)) => Some(view),
        _ => None,
    };
    let shaped = |value| view(value).is_some_and(|view| !view.inner.is_unbound());
    if !shaped(a) && !shaped(b) {
        return true;
    }
    let lengths = |value| match view(value) {
        Some(view) => shape(core, view),
        None => {
            let size = memory::size_of(memory::letter_of(core, value)).unwrap_or(1);
            vec![super::sequences::buffer_len(core, value).unwrap_or(0) / size]
        }
    };
    lengths(a) == lengths(b)
}

fn view_of(rt: &mut Runtime, this: Value) -> Eval<MemoryView> {
    match rt.heap.get(this) {
        Some(Obj::MemoryView(view)) if !view.released => Ok(**view),
        _ => raise!(rt, ValueError, "operation forbidden on released memoryview object"),
    }
}

/// `view[key]` of one that has no dimension or several.
pub fn get(rt: &mut Runtime, this: Value, key: Value) -> Eval {
    let view = view_of(rt, this)?;
    if view.inner.is_none() {
        if matches!(rt.heap.plain(key), Value::Ellipsis) {
            return Ok(this);
        }
        if rt.heap.as_tuple(key).is_some_and(<[Value]>::is_empty) {
            return Ok(memory::item_at(rt, this, view.start)?.unwrap_or(Value::None));
        }
        return Err(memory::no_rows(rt, this));
    }
    if let Some(parts) = slices::parts(rt, key) {
        return Ok(slices::get(rt, this, parts)?.unwrap_or(Value::None));
    }
    if super::has_index(rt, key) {
        rt.index_value(key)?;
        return Err(memory::no_rows(rt, this));
    }
    let keys = rt.heap.as_tuple(key).map(<[Value]>::to_vec);
    if let Some(keys) = &keys {
        if keys.iter().all(|key| super::has_index(rt, *key)) {
            let at = place(rt, this, keys)?;
            return Ok(memory::item_at(rt, this, at)?.unwrap_or(Value::None));
        }
        if keys.iter().all(|key| slices::parts(rt, *key).is_some()) {
            raise!(rt, NotImplementedError, "multi-dimensional slicing is not implemented");
        }
    }
    raise!(rt, TypeError, "memoryview: invalid slice key")
}

/// Where the item begins that `view[key] = value` sets, in a view that has no dimension or several.
pub fn place_to_set(rt: &mut Runtime, this: Value, key: Value) -> Eval<usize> {
    let view = view_of(rt, this)?;
    let keys = rt.heap.as_tuple(key).map(<[Value]>::to_vec);
    if view.inner.is_none() {
        let whole = matches!(rt.heap.plain(key), Value::Ellipsis);
        return match whole || keys.is_some_and(|keys| keys.is_empty()) {
            true => Ok(view.start),
            false => Err(memory::no_rows(rt, this)),
        };
    }
    if super::has_index(rt, key) {
        raise!(rt, NotImplementedError, "sub-views are not implemented");
    }
    if let Some(keys) = &keys
        && keys.iter().all(|key| super::has_index(rt, *key))
    {
        return place(rt, this, keys);
    }
    let is_slice = |rt: &Runtime, key| slices::parts(rt, key).is_some();
    if is_slice(rt, key) || keys.is_some_and(|keys| keys.iter().all(|key| is_slice(rt, *key))) {
        raise!(
            rt,
            NotImplementedError,
            "memoryview slice assignments are currently restricted to ndim = 1"
        );
    }
    raise!(rt, TypeError, "memoryview: invalid slice key")
}

/// Where the item at these indices begins.
fn place(rt: &mut Runtime, this: Value, keys: &[Value]) -> Eval<usize> {
    let view = view_of(rt, this)?;
    let lengths = shape(rt, &view);
    if keys.len() < lengths.len() {
        raise!(rt, NotImplementedError, "sub-views are not implemented");
    }
    if keys.len() > lengths.len() {
        let (dimensions, given) = (lengths.len(), keys.len());
        raise!(
            rt,
            TypeError,
            "cannot index {dimensions}-dimension view with {given}-element tuple"
        );
    }
    let mut at = view.start;
    for (dimension, (key, stride)) in keys.iter().zip(strides(&view, &lengths)).enumerate() {
        let index = rt.index_i64(*key)?;
        // `__index__` may have let go of the view.
        view_of(rt, this)?;
        let Some(index) = slices::position(index, lengths[dimension]) else {
            raise!(rt, IndexError, "index out of bounds on dimension {}", dimension + 1);
        };
        at = at.wrapping_add_signed(stride.wrapping_mul(index as isize));
    }
    Ok(at)
}
