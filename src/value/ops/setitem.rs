//! `x[y] = z` and `del x[y]`.
//!
//! May touch: `value`. Never: frames.
//!
//! Invariant: what is assigned is read and paid for before anything is changed.

use super::sequences::{self, bytes_reserve, room_for};
use super::slices::{self, Span, index_key, position};
use super::{custom, want_method};
use crate::raise;
use crate::value::obj::VALUE_BYTES;
use crate::value::types;
use crate::value::{Core, Eval, Input, Obj, Runtime, Step, Stop, Task, Value, Want};

/// `object[key] = value` in a pure tree.
#[inline]
pub fn native_setitem(core: &mut Core, object: Value, key: Value, value: Value) -> Eval<()> {
    if let Value::Int(index) = key
        && let Some(Obj::List(items)) = core.heap.get_mut(object)
        && let Some(at) = position(index, items.len())
        && let Some(place) = items.get_mut(at)
    {
        *place = value;
        return Ok(());
    }
    setitem_pure(core, object, key, value)
}

#[inline(never)]
fn setitem_pure(core: &mut Core, object: Value, key: Value, value: Value) -> Eval<()> {
    whole_set(&mut Runtime::pure(core), object, key, value)
}

/// `del object[key]` in a pure tree.
pub fn native_delitem(core: &mut Core, object: Value, key: Value) -> Eval<()> {
    whole_delete(&mut Runtime::pure(core), object, key)
}

fn whole_set(rt: &mut Runtime, object: Value, key: Value, value: Value) -> Eval<()> {
    if let Some(method) = custom(rt, object, "__setitem__") {
        return super::library_row(rt, method, &[object, key, value]).map(|_| ());
    }
    set_plain(rt, object, key, value)
}

fn whole_delete(rt: &mut Runtime, object: Value, key: Value) -> Eval<()> {
    if let Some(method) = custom(rt, object, "__delitem__") {
        return super::library_row(rt, method, &[object, key]).map(|_| ());
    }
    delete_plain(rt, object, key)
}

/// `object[key] = value` as the builtin type does it (looked through).
pub fn set_plain(rt: &mut Runtime, object: Value, key: Value, value: Value) -> Eval<()> {
    let plain = rt.heap.plain(object);
    match rt.heap.get(plain) {
        Some(Obj::Dict(_)) => rt.dict_set(plain, key, value),
        Some(Obj::List(_)) => {
            if let Some(parts) = slices::parts(rt, key) {
                return set_slice(rt, plain, parts, value);
            }
            let index = index_key(rt, key, "list")?;
            let length = rt.heap.as_list(plain).map_or(0, Vec::len);
            let place = position(index, length)
                .and_then(|at| rt.heap.as_list_mut(plain).and_then(|items| items.get_mut(at)));
            match place {
                Some(place) => {
                    *place = value;
                    Ok(())
                }
                None => raise!(rt, IndexError, "list assignment index out of range"),
            }
        }
        Some(Obj::ByteArray(_)) => {
            if let Some(parts) = slices::parts(rt, key) {
                return set_byte_slice(rt, plain, parts, value);
            }
            let index = index_key(rt, key, "bytearray")?;
            let length = rt.heap.as_bytes(plain).map_or(0, <[u8]>::len);
            if position(index, length).is_none() {
                raise!(rt, IndexError, "bytearray index out of range");
            }
            let byte = byte(rt, value)?;
            let length = rt.heap.as_bytes(plain).map_or(0, <[u8]>::len);
            // Its `__index__` may have changed the length.
            if let Some(at) = position(index, length)
                && let Some(Obj::ByteArray(bytes)) = rt.heap.get_mut(plain)
                && let Some(place) = bytes.get_mut(at)
            {
                *place = byte;
                return Ok(());
            }
            raise!(rt, IndexError, "bytearray index out of range")
        }
        Some(Obj::MemoryView(_)) => set_memory(rt, plain, key, value),
        // CPython has one slot for setting and deleting: the half that is not there is asked for.
        _ => {
            if super::custom(rt.core, object, "__delitem__").is_some() {
                raise!(rt, AttributeError, "__setitem__")
            }
            raise!(
                rt,
                TypeError,
                "'{}' object does not support item assignment",
                rt.type_name(object)
            )
        }
    }
}

/// An int as a byte.
pub fn byte(rt: &mut Runtime, value: Value) -> Eval<u8> {
    let int = rt.index_value(value)?;
    match int {
        Value::Int(int) if (0..256).contains(&int) => Ok(int as u8),
        _ => raise!(rt, ValueError, "byte must be in range(0, 256)"),
    }
}

/// `list[i:j:k] = iterable`
pub fn set_slice(rt: &mut Runtime, list: Value, parts: [Value; 3], value: Value) -> Eval<()> {
    // The bounds come first: their `__index__` is asked, once, before the iterable is read.
    let mut span = slices::span(rt, parts, |rt| rt.heap.as_list(list).map_or(0, Vec::len))?;
    let extended = span.step != 1;
    let items = match rt.collected(value, true) {
        Err(Stop::Raised)
            if rt.raised_is(types::TYPE_ERROR) && !super::iterate::is_iterable(rt, value) =>
        {
            rt.take_raised();
            let message = match extended {
                true => "must assign iterable to extended slice",
                false => "can only assign an iterable",
            };
            return Err(rt.raise(types::TYPE_ERROR, message));
        }
        items => items?,
    };
    if !extended {
        // Reading it may have changed the list: the bounds stay, within what there is now.
        let length = rt.heap.as_list(list).map_or(0, Vec::len);
        let start = (span.start as usize).min(length);
        span = Span { start: start as i64, len: span.len.min(length - start), ..span };
    }
    put_slice(rt, list, span, items)
}

/// `list[slice] = list` where the bounds are ints or `None`; `None` if they are not.
pub fn set_plain_slice(
    rt: &mut Runtime,
    list: Value,
    parts: [Value; 3],
    value: Value,
) -> Option<Eval<()>> {
    let length = rt.heap.as_list(list)?.len();
    let span = slices::plain_span(&parts, length)?;
    let count = rt.heap.as_items(value)?.len();
    if let Err(stop) = room_for(rt, count as u64, VALUE_BYTES, 8) {
        return Some(Err(stop));
    }
    // As many as were there, from another list: they are copied over.
    if span.step == 1
        && span.len == count
        && !list.same(value)
        && let Some(Obj::List(items)) = rt.heap.get_mut(value)
    {
        let items = std::mem::take(items);
        let start = span.start as usize;
        let paid = rt.steps((length - start + count) as u64 / 8);
        if let Ok(()) = paid
            && let Some(list) = rt.heap.as_list_mut(list)
            && let Some(part) = list.get_mut(start..start + count)
        {
            part.copy_from_slice(&items);
        }
        if let Some(Obj::List(place)) = rt.heap.get_mut(value) {
            *place = items;
        }
        return Some(paid);
    }
    let items = rt.heap.as_items(value)?.to_vec();
    Some(put_slice(rt, list, span, items))
}

fn put_slice(rt: &mut Runtime, list: Value, span: Span, items: Vec<Value>) -> Eval<()> {
    if span.step != 1 {
        if items.len() != span.len {
            raise!(
                rt,
                ValueError,
                "attempt to assign sequence of size {} to extended slice of size {}",
                items.len(),
                span.len
            );
        }
        if let Some(list) = rt.heap.as_list_mut(list) {
            for (nth, item) in items.into_iter().enumerate() {
                if let Some(place) = list.get_mut(span.index(nth)) {
                    *place = item;
                }
            }
        }
        return Ok(());
    }
    let length = rt.heap.as_list(list).map_or(0, Vec::len);
    let start = span.start as usize;
    rt.steps((length - start + items.len()) as u64 / 8)?;
    rt.heap.list_reserve(list, items.len().saturating_sub(span.len))?;
    if let Some(list) = rt.heap.as_list_mut(list) {
        match list.get_mut(start..start + span.len) {
            Some(part) if part.len() == items.len() => part.copy_from_slice(&items),
            _ => drop(list.splice(start..start + span.len, items)),
        }
    }
    Ok(())
}

fn set_byte_slice(rt: &mut Runtime, array: Value, parts: [Value; 3], value: Value) -> Eval<()> {
    let bytes = slice_bytes(rt, value)?;
    let length = |rt: &mut Runtime| rt.heap.as_bytes(array).map_or(0, <[u8]>::len);
    let span = slices::span(rt, parts, length)?;
    let whole = length(rt);
    rt.heap.steps_for(whole)?;
    if span.step != 1 {
        if bytes.len() != span.len {
            raise!(
                rt,
                ValueError,
                "attempt to assign bytes of size {} to extended slice of size {}",
                bytes.len(),
                span.len
            );
        }
        if let Some(Obj::ByteArray(array)) = rt.heap.get_mut(array) {
            for (nth, byte) in bytes.into_iter().enumerate() {
                if let Some(place) = array.get_mut(span.index(nth)) {
                    *place = byte;
                }
            }
        }
        return Ok(());
    }
    bytes_reserve(rt, array, bytes.len().saturating_sub(span.len))?;
    let start = span.start as usize;
    if let Some(Obj::ByteArray(array)) = rt.heap.get_mut(array) {
        array.splice(start..start + span.len, bytes);
    }
    Ok(())
}

/// What may be assigned to a bytearray's slice.
fn slice_bytes(rt: &mut Runtime, value: Value) -> Eval<Vec<u8>> {
    if let Some(length) = sequences::buffer_len(rt, value) {
        room_for(rt, length as u64, 1, 64)?;
        return Ok(sequences::buffer(rt, value).unwrap_or_default().into_owned());
    }
    let plain = rt.heap.plain(value);
    if rt.heap.text(&plain).is_some() || super::numbers::as_int(&rt.heap, &plain).is_some() {
        raise!(
            rt,
            TypeError,
            "can assign only bytes, buffers, or iterables of ints in range(0, 256)"
        );
    }
    if !super::iterate::is_iterable(rt, value) {
        raise!(
            rt,
            TypeError,
            "can assign only bytes, buffers, or iterables of ints in range(0, 256)"
        );
    }
    let items = rt.collect(value)?;
    rt.steps(items.len() as u64 / 8)?;
    items.into_iter().map(|item| byte(rt, item)).collect()
}

/// An `__index__` of the program's may have released the view.
fn still_there(rt: &mut Runtime, view: Value) -> Eval<()> {
    match rt.heap.get(view) {
        Some(Obj::MemoryView(memory)) if !memory.released => Ok(()),
        _ => raise!(rt, ValueError, "operation forbidden on released memoryview object"),
    }
}

fn set_memory(rt: &mut Runtime, view: Value, key: Value, value: Value) -> Eval<()> {
    let Some(Obj::MemoryView(memory)) = rt.heap.get(view) else { return Ok(()) };
    let (object, length) = (memory.object, memory.len);
    let (readonly, letter, size) = (memory.readonly, memory.letter, memory.size());
    if memory.released {
        raise!(rt, ValueError, "operation forbidden on released memoryview object");
    }
    if readonly || !matches!(rt.heap.get(rt.heap.plain(object)), Some(Obj::ByteArray(_))) {
        raise!(rt, TypeError, "cannot modify read-only memory");
    }
    if value.is_unbound() {
        raise!(rt, TypeError, "cannot delete memory");
    }
    let (span, bytes) = if !memory.inner.is_unbound() {
        let at = super::memory_shape::place_to_set(rt, view, key)?;
        still_there(rt, view)?;
        let bytes = crate::value::memory::write(rt, letter, value)?;
        still_there(rt, view)?;
        return put_bytes(rt, object, at, &bytes);
    } else if let Some(parts) = slices::parts(rt, key) {
        let span = slices::span(rt, parts, |_| length)?;
        still_there(rt, view)?;
        let Some(given) = sequences::buffer_len(rt, value) else {
            raise!(rt, TypeError, "a bytes-like object is required, not '{}'", rt.type_name(value))
        };
        if given != span.len * size || crate::value::memory::letter_of(rt, value) != letter {
            raise!(
                rt,
                ValueError,
                "memoryview assignment: lvalue and rvalue have different structures"
            );
        }
        rt.heap.steps_for(given)?;
        (span, sequences::buffer(rt, value).unwrap_or_default().into_owned())
    } else {
        if let Some(keys) = rt.heap.as_tuple(key) {
            let keys = keys.to_vec();
            let key = super::getitem::only_index(
                rt,
                &keys,
                "memoryview slice assignments are currently restricted to ndim = 1",
            )?;
            return set_memory(rt, view, key, value);
        }
        let key = super::getitem::only_index(rt, &[key], "")?;
        let index = rt.index_i64(key)?;
        still_there(rt, view)?;
        let Some(at) = position(index, length) else {
            raise!(rt, IndexError, "index out of bounds on dimension 1")
        };
        let bytes = crate::value::memory::write(rt, letter, value)?;
        still_there(rt, view)?;
        (Span { start: at as i64, stop: 0, step: 1, len: 1 }, bytes)
    };
    let Some(Obj::MemoryView(memory)) = rt.heap.get(view) else { return Ok(()) };
    let (start, step) = (memory.start, memory.step);
    let object = rt.heap.plain(object);
    if let Some(Obj::ByteArray(array)) = rt.heap.get_mut(object) {
        for (nth, item) in bytes.chunks(size).enumerate() {
            let at = start.wrapping_add_signed(step.wrapping_mul(span.index(nth) as isize));
            let end = at.saturating_add(item.len());
            if let Some(place) = array.get_mut(at..end) {
                place.copy_from_slice(item);
            }
        }
    }
    Ok(())
}

fn put_bytes(rt: &mut Runtime, object: Value, at: usize, bytes: &[u8]) -> Eval<()> {
    let object = rt.heap.plain(object);
    if let Some(Obj::ByteArray(array)) = rt.heap.get_mut(object)
        && let Some(place) = array.get_mut(at..at.saturating_add(bytes.len()))
    {
        place.copy_from_slice(bytes);
    }
    Ok(())
}

/// `del object[key]` as the builtin type does it (looked through).
pub fn delete_plain(rt: &mut Runtime, object: Value, key: Value) -> Eval<()> {
    let plain = rt.heap.plain(object);
    let (what, length) = match rt.heap.get(plain) {
        Some(Obj::Dict(_)) => {
            return match rt.dict_remove(plain, key)? {
                Some(_) => Ok(()),
                None => Err(rt.raise_with(types::KEY_ERROR, &[key])),
            };
        }
        Some(Obj::List(items)) => ("list", items.len()),
        Some(Obj::ByteArray(bytes)) => ("bytearray", bytes.len()),
        Some(Obj::MemoryView(_)) => return set_memory(rt, plain, key, Value::Unbound),
        _ => {
            if super::custom(rt.core, object, "__setitem__").is_some() {
                raise!(rt, AttributeError, "__delitem__")
            }
            // CPython's words depend on whether the type has anything of a sequence, and on the key.
            let name = rt.type_name(object);
            let sequence = !matches!(
                name.as_ref(),
                "int" | "float" | "bool" | "NoneType" | "complex" | "function" | "generator"
            );
            if sequence && super::index::has_index(rt.core, key) {
                raise!(rt, TypeError, "'{name}' object doesn't support item deletion")
            }
            raise!(rt, TypeError, "'{name}' object does not support item deletion")
        }
    };
    let now = |rt: &mut Runtime| super::index::plain_len(rt, plain).map(|n| n.unwrap_or(0));
    let span = if let Some(parts) = slices::parts(rt, key) {
        slices::span(rt, parts, |rt| now(rt).unwrap_or(length))?
    } else {
        let index = index_key(rt, key, what)?;
        match position(index, now(rt)?) {
            Some(at) => Span { start: at as i64, stop: 0, step: 1, len: 1 },
            None if what == "list" => {
                raise!(rt, IndexError, "list assignment index out of range")
            }
            None => raise!(rt, IndexError, "bytearray index out of range"),
        }
    };
    if span.len == 0 {
        return Ok(());
    }
    let length = now(rt)?;
    let first = span.index(0).min(span.index(span.len - 1));
    rt.steps((length - first) as u64 / 8)?;
    match rt.heap.get_mut(plain) {
        Some(Obj::List(items)) => remove_span(items, span),
        Some(Obj::ByteArray(bytes)) => remove_span(bytes, span),
        _ => {}
    }
    Ok(())
}

fn remove_span<T>(items: &mut Vec<T>, span: Span) {
    let ends = (span.index(0), span.index(span.len - 1));
    let (first, last) = (ends.0.min(ends.1), ends.0.max(ends.1));
    let step = span.step.unsigned_abs() as usize;
    if step == 1 {
        items.drain(first..=last);
        return;
    }
    let mut at = 0;
    items.retain(|_| {
        let gone = at >= first && at <= last && (at - first).is_multiple_of(step);
        at += 1;
        !gone
    });
}

/// `object[key] = value` whatever it takes: `object`, `key`, `value`.
pub static SETITEM: Task = Task::new("op setitem", 3, setitem_step);

fn setitem_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let [object, key, value] = state else { return Ok(Want::Done(Value::None)) };
    let (object, key, value) = (*object, *key, *value);
    if let Input::Value(_) = input {
        return Ok(Want::Done(Value::None));
    }
    match custom(rt, object, "__setitem__") {
        Some(method) => want_method(rt, method, object, &[key, value]),
        None => set_plain(rt, object, key, value).map(|()| Want::Done(Value::None)),
    }
}

/// `del object[key]` whatever it takes: `object`, `key`.
pub static DELITEM: Task = Task::new("op delitem", 2, delitem_step);

fn delitem_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let [object, key] = state else { return Ok(Want::Done(Value::None)) };
    let (object, key) = (*object, *key);
    if let Input::Value(_) = input {
        return Ok(Want::Done(Value::None));
    }
    match custom(rt, object, "__delitem__") {
        Some(method) => want_method(rt, method, object, &[key]),
        None => delete_plain(rt, object, key).map(|()| Want::Done(Value::None)),
    }
}

impl Runtime<'_> {
    /// `object[key] = value`
    pub fn setitem(&mut self, object: Value, key: Value, value: Value) -> Eval<()> {
        match whole_set(self, object, key, value) {
            Err(Stop::Flat) if self.eval.is_some() => {
                self.run_task(&SETITEM, &[object, key, value]).map(|_| ())
            }
            result => result,
        }
    }

    /// `del object[key]`
    pub fn delitem(&mut self, object: Value, key: Value) -> Eval<()> {
        match whole_delete(self, object, key) {
            Err(Stop::Flat) if self.eval.is_some() => {
                self.run_task(&DELITEM, &[object, key]).map(|_| ())
            }
            result => result,
        }
    }
}
