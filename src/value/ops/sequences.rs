//! Concatenation and repetition of sequences, charged by the length of the result.
//!
//! May touch: `value`. Never: frames.
//!
//! Invariant: nothing is allocated before the result's length is known and paid for.

use crate::budget::Exhausted;
use crate::raise;
use crate::value::obj::VALUE_BYTES;
use crate::value::{Core, Eval, Obj, Runtime, Stop, Value};

/// `x + y` of sequences; `None` if `x` is none. `a` and `b` are the operands as the program has
/// them.
pub fn concat(rt: &mut Runtime, [x, y]: [Value; 2], [a, b]: [Value; 2]) -> Eval<Option<Value>> {
    if rt.heap.text(&x).is_some() {
        if rt.heap.text(&y).is_some() {
            return rt.heap.concat(x, y).map(Some);
        }
        raise!(rt, TypeError, "can only concatenate str (not \"{}\") to str", rt.type_name(b));
    }
    match rt.heap.get(x) {
        Some(Obj::List(left)) => {
            let left = left.len();
            let Some(Obj::List(right)) = rt.heap.get(y) else {
                raise!(
                    rt,
                    TypeError,
                    "can only concatenate list (not \"{}\") to list",
                    rt.type_name(b)
                );
            };
            let right = right.len();
            let items = joined(rt, x, left, y, right)?;
            rt.heap.list(items).map(Some)
        }
        Some(Obj::Tuple(left)) => {
            let left = left.len();
            let Some(Obj::Tuple(right)) = rt.heap.get(y) else {
                raise!(
                    rt,
                    TypeError,
                    "can only concatenate tuple (not \"{}\") to tuple",
                    rt.type_name(b)
                );
            };
            let right = right.len();
            let items = joined(rt, x, left, y, right)?;
            rt.heap.tuple(items).map(Some)
        }
        Some(Obj::Bytes(_) | Obj::ByteArray(_)) => {
            let mutable = matches!(rt.heap.get(x), Some(Obj::ByteArray(_)));
            let Some(right) = whole_len(rt, y) else {
                let (what, to) = (rt.type_name(b), rt.type_name(a));
                raise!(rt, TypeError, "can't concat {what} to {to}");
            };
            let left = rt.heap.as_bytes(x).map_or(0, <[u8]>::len);
            room_for(rt, (left + right) as u64, 1, 64)?;
            let mut bytes = rt.heap.as_bytes(x).unwrap_or(&[]).to_vec();
            bytes.extend_from_slice(&buffer(rt, y).unwrap_or_default());
            let made = if mutable { Obj::ByteArray(bytes) } else { Obj::Bytes(bytes.into()) };
            rt.heap.add(made).map(Some)
        }
        _ => Ok(None),
    }
}

fn joined(rt: &mut Runtime, x: Value, left: usize, y: Value, right: usize) -> Eval<Vec<Value>> {
    room_for(rt, (left + right) as u64, VALUE_BYTES, 8)?;
    let mut items = Vec::with_capacity(left + right);
    items.extend_from_slice(rt.heap.as_items(x).unwrap_or(&[]));
    items.extend_from_slice(rt.heap.as_items(y).unwrap_or(&[]));
    Ok(items)
}

/// Charges for making `n` items of `bytes` bytes each, `per_step` of them a step, before they are
/// made; their bytes are charged again, to stay, when they become an object.
pub fn room_for(core: &mut Core, n: u64, bytes: u64, per_step: u64) -> Eval<()> {
    let all = n.saturating_mul(bytes);
    if all > 1 << 40 {
        return Err(core.heap.exhaust(Exhausted::Memory));
    }
    if all >= 1024 {
        core.heap.charge(all)?;
        core.heap.meter.release(all);
    }
    if n >= per_step { core.steps(n / per_step) } else { Ok(()) }
}

/// Bytes of what has a buffer: bytes, bytearray, memoryview, array.
pub fn buffer(core: &Core, value: Value) -> Option<std::borrow::Cow<'_, [u8]>> {
    use std::borrow::Cow;
    if let Some(bytes) = core.heap.as_bytes(value) {
        return Some(Cow::Borrowed(bytes));
    }
    match core.heap.get(value) {
        Some(Obj::MemoryView(view)) if !view.released => {
            let bytes = core.heap.as_bytes(view.object)?;
            if view.is_whole() {
                let end = view.start + view.bytes();
                return bytes.get(view.start..end).map(Cow::Borrowed);
            }
            Some(crate::value::memory::gathered(bytes, view).into())
        }
        _ => core.heap.as_bytes(core.heap.buffer_beneath(value)?).map(Cow::Borrowed),
    }
}

/// How many bytes [`buffer`] has.
pub fn buffer_len(core: &Core, value: Value) -> Option<usize> {
    match core.heap.get(value) {
        Some(Obj::MemoryView(view)) if !view.released => Some(view.bytes()),
        Some(Obj::Native(_) | Obj::Derived(_)) => {
            let beneath = core.heap.buffer_beneath(value).unwrap_or(value);
            core.heap.as_bytes(beneath).map(<[u8]>::len)
        }
        _ => core.heap.as_bytes(value).map(<[u8]>::len),
    }
}

/// Whether a value is a view whose bytes do not lie side by side.
pub fn has_gaps(core: &Core, value: Value) -> bool {
    match core.heap.get(value) {
        Some(Obj::MemoryView(view)) => !view.released && !view.is_whole(),
        _ => false,
    }
}

/// BufferError for a view whose bytes do not lie side by side.
pub fn refuse_gaps(core: &mut Core, value: Value) -> Eval<()> {
    if has_gaps(core, value) {
        raise!(core, BufferError, "memoryview: underlying buffer is not C-contiguous");
    }
    Ok(())
}

/// How many bytes a value has that lie side by side.
fn whole_len(core: &Core, value: Value) -> Option<usize> {
    if has_gaps(core, value) { None } else { buffer_len(core, value) }
}

fn is_sequence(core: &Core, value: Value) -> bool {
    core.heap.text(&value).is_some()
        || matches!(
            core.heap.get(value),
            Some(Obj::List(_) | Obj::Tuple(_) | Obj::Bytes(_) | Obj::ByteArray(_))
        )
}

/// `a * b` where one of them is a sequence; `None` if neither is.
pub fn repeat(rt: &mut Runtime, a: Value, b: Value) -> Eval<Option<Value>> {
    let (x, y) = (rt.heap.plain(a), rt.heap.plain(b));
    let (sequence, count, shown) = if is_sequence(rt, x) {
        (x, y, b)
    } else if is_sequence(rt, y) {
        (y, x, a)
    } else {
        return Ok(None);
    };
    let times = repeat_count(rt, count, shown)?;
    repeated(rt, sequence, times).map(Some)
}

/// Whether `a *= b` is not tried the other way round, as `b * a`: CPython asks whether the type of
/// `a` has anything of a sequence, which every class of a program's has.
pub fn cannot_repeat(core: &Core, a: Value) -> bool {
    let has_parts = matches!(
        core.heap.get(a),
        Some(
            Obj::Instance(_)
                | Obj::Derived(_)
                | Obj::Dict(_)
                | Obj::Set(_)
                | Obj::FrozenSet(_)
                | Obj::Range(_)
                | Obj::DictView(..)
                | Obj::MappingProxy(_)
                | Obj::MemoryView(_)
        )
    );
    has_parts && !is_sequence(core, core.heap.plain(a))
}

/// How often a sequence is repeated by `count`.
fn repeat_count(rt: &mut Runtime, count: Value, shown: Value) -> Eval<u64> {
    let times = match count {
        Value::Int(times) => times,
        Value::Bool(once) => i64::from(once),
        _ => {
            // A class derived from a list may be an index.
            if !super::has_index(rt, shown) {
                raise!(
                    rt,
                    TypeError,
                    "can't multiply sequence by non-int of type '{}'",
                    rt.type_name(shown)
                );
            }
            rt.index_or(shown, crate::value::types::OVERFLOW_ERROR)?
        }
    };
    Ok(times.max(0) as u64)
}

/// A sequence that no machine could address raises MemoryError, as in CPython; what is merely too
/// much for the budget spends it.
fn countable(rt: &mut Runtime, items: u64, bytes_each: u64) -> Eval<()> {
    if items > i64::MAX as u64 / bytes_each {
        raise!(rt, MemoryError, "");
    }
    Ok(())
}

fn repeated(rt: &mut Runtime, sequence: Value, times: u64) -> Eval {
    if let Some(text) = rt.heap.text(&sequence) {
        let len = text.len() as u64;
        if times == 1 {
            return Ok(sequence);
        }
        let all = len.saturating_mul(times);
        if all > i64::MAX as u64 {
            raise!(rt, OverflowError, "repeated string is too long");
        }
        room_for(rt, all, 1, 64)?;
        if all > u64::from(u32::MAX / 2) {
            return Err(rt.heap.exhaust(Exhausted::Memory));
        }
        let text = rt.heap.text(&sequence).unwrap_or("").repeat(times as usize);
        return rt.heap.string(text);
    }
    match rt.heap.get(sequence) {
        Some(Obj::Tuple(items)) if times == 1 || items.is_empty() => Ok(sequence),
        Some(Obj::Bytes(_)) if times == 1 => Ok(sequence),
        Some(Obj::List(items)) => {
            let n = items.len() as u64;
            countable(rt, n.saturating_mul(times), 8)?;
            room_for(rt, n.saturating_mul(times), VALUE_BYTES, 8)?;
            let items = rt.heap.as_items(sequence).unwrap_or(&[]).repeat(times as usize);
            rt.heap.list(items)
        }
        Some(Obj::Tuple(items)) => {
            let n = items.len() as u64;
            countable(rt, n.saturating_mul(times), 8)?;
            room_for(rt, n.saturating_mul(times), VALUE_BYTES, 8)?;
            let items = rt.heap.as_items(sequence).unwrap_or(&[]).repeat(times as usize);
            rt.heap.tuple(items)
        }
        Some(Obj::Bytes(bytes)) => {
            let n = bytes.len() as u64;
            if n.saturating_mul(times) > i64::MAX as u64 {
                raise!(rt, OverflowError, "repeated bytes are too long");
            }
            room_for(rt, n.saturating_mul(times), 1, 64)?;
            let bytes = rt.heap.as_bytes(sequence).unwrap_or(&[]).repeat(times as usize);
            rt.heap.bytes(bytes)
        }
        Some(Obj::ByteArray(bytes)) => {
            let n = bytes.len() as u64;
            countable(rt, n.saturating_mul(times), 1)?;
            room_for(rt, n.saturating_mul(times), 1, 64)?;
            let bytes = rt.heap.as_bytes(sequence).unwrap_or(&[]).repeat(times as usize);
            rt.heap.add(Obj::ByteArray(bytes))
        }
        _ => Ok(Value::Unbound),
    }
}

/// `list += other` for what can be read natively; otherwise [`Stop::Flat`]: the task drains it.
pub fn extend(rt: &mut Runtime, list: Value, other: Value) -> Eval<bool> {
    let plain = if super::custom(rt, other, "__iter__").is_some() {
        return Err(Stop::Flat);
    } else {
        rt.heap.plain(other)
    };
    let n = match rt.heap.get(plain) {
        Some(Obj::List(items)) => items.len(),
        Some(Obj::Tuple(items)) => items.len(),
        _ => {
            let Some(n) = super::iterate::countable(rt, plain) else { return Err(Stop::Flat) };
            rt.steps(n as u64 / 8)?;
            rt.heap.list_reserve(list, n)?;
            rt.effect();
            let iterator = rt.iter(plain)?;
            while let Some(item) = rt.next_native(iterator)? {
                rt.heap.list_push(list, item)?;
            }
            return Ok(true);
        }
    };
    rt.steps(n as u64 / 8)?;
    rt.heap.list_reserve(list, n)?;
    for at in 0..n {
        let item = rt.heap.as_items(plain).and_then(|items| items.get(at)).copied();
        if let (Some(item), Some(items)) = (item, rt.heap.as_list_mut(list)) {
            items.push(item);
        }
    }
    Ok(true)
}

/// `list *= n`
pub fn repeat_list_in_place(rt: &mut Runtime, list: Value, count: Value) -> Eval<bool> {
    let plain = rt.heap.plain(count);
    let times = repeat_count(rt, plain, count)?;
    let Some(n) = rt.heap.as_list(list).map(Vec::len) else { return Ok(false) };
    let all = (n as u64).saturating_mul(times);
    countable(rt, all, 8)?;
    room_for(rt, all, VALUE_BYTES, 8)?;
    rt.heap.list_reserve(list, (all as usize).saturating_sub(n))?;
    if let Some(items) = rt.heap.as_list_mut(list) {
        if times == 0 {
            items.clear();
        }
        for _ in 1..times {
            items.extend_from_within(..n);
        }
    }
    Ok(true)
}

/// `bytearray += other`; `a` is the array as the program has it.
pub fn extend_bytes(rt: &mut Runtime, array: Value, a: Value, other: Value) -> Eval<bool> {
    let Some(n) = whole_len(rt, other) else {
        let (what, to) = (rt.type_name(other), rt.type_name(a));
        raise!(rt, TypeError, "can't concat {what} to {to}");
    };
    rt.heap.steps_for(n)?;
    let more = buffer(rt, other).unwrap_or_default().into_owned();
    bytes_reserve(rt, array, n)?;
    if let Some(Obj::ByteArray(bytes)) = rt.heap.get_mut(array) {
        bytes.extend_from_slice(&more);
    }
    Ok(true)
}

/// Makes room for `extra` more bytes in a bytearray, paying for it.
pub fn bytes_reserve(core: &mut Core, array: Value, extra: usize) -> Eval<()> {
    let Some(Obj::ByteArray(bytes)) = core.heap.get(array) else { return Ok(()) };
    let (old, needed) = (bytes.capacity(), bytes.len() + extra);
    if needed <= old {
        return Ok(());
    }
    let new = needed.max(old + old / 2).max(16);
    core.heap.charge(new as u64)?;
    if let Some(Obj::ByteArray(bytes)) = core.heap.get_mut(array) {
        bytes.reserve_exact(new - bytes.len());
    }
    core.heap.meter.release(old as u64);
    Ok(())
}

/// `bytearray *= n`
pub fn repeat_bytes_in_place(rt: &mut Runtime, array: Value, count: Value) -> Eval<bool> {
    let plain = rt.heap.plain(count);
    let times = repeat_count(rt, plain, count)?;
    let Some(n) = rt.heap.as_bytes(array).map(<[u8]>::len) else { return Ok(false) };
    let all = (n as u64).saturating_mul(times);
    countable(rt, all, 1)?;
    room_for(rt, all, 1, 64)?;
    bytes_reserve(rt, array, (all as usize).saturating_sub(n))?;
    if let Some(Obj::ByteArray(bytes)) = rt.heap.get_mut(array) {
        if times == 0 {
            bytes.clear();
        }
        for _ in 1..times {
            bytes.extend_from_within(..n);
        }
    }
    Ok(true)
}
