//! Slices: which indexes one means, and the parts of sequences it takes.
//!
//! May touch: `value`. Never: frames.

use super::sequences::room_for;
use crate::raise;
use crate::value::obj::{MemoryView, Range, VALUE_BYTES};
use crate::value::types;
use crate::value::{Eval, Obj, Runtime, ShortStr, Stop, Value};
use num_bigint::BigInt;
use num_traits::{Signed, ToPrimitive};

/// The indexes a slice means in a sequence of known length: `start`, `start + step`, ...
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The first.
    pub start: i64,
    /// Where CPython's `PySlice_AdjustIndices` has the end.
    pub stop: i64,
    /// The distance; not 0.
    pub step: i64,
    /// How many.
    pub len: usize,
}

impl Span {
    /// The nth index.
    #[inline]
    pub fn index(&self, nth: usize) -> usize {
        self.start.wrapping_add(self.step.wrapping_mul(nth as i64)) as usize
    }
}

/// The three parts of a slice object.
pub fn parts(rt: &Runtime, key: Value) -> Option<[Value; 3]> {
    match rt.heap.get(key) {
        Some(Obj::Slice(parts)) => Some(**parts),
        _ => None,
    }
}

/// Which indexes a slice means: `PySlice_Unpack`, then `PySlice_AdjustIndices`. The length is asked
/// for after the parts, whose `__index__` may change it.
pub fn span(
    rt: &mut Runtime,
    parts: [Value; 3],
    length: impl FnOnce(&mut Runtime) -> usize,
) -> Eval<Span> {
    let [start, stop, step] = parts;
    let step = match step {
        Value::None => 1,
        step => match part(rt, step)? {
            0 => raise!(rt, ValueError, "slice step cannot be zero"),
            step => step.max(-i64::MAX),
        },
    };
    let start = match start {
        Value::None => {
            if step < 0 {
                i64::MAX
            } else {
                0
            }
        }
        start => part(rt, start)?,
    };
    let stop = match stop {
        Value::None => {
            if step < 0 {
                i64::MIN
            } else {
                i64::MAX
            }
        }
        stop => part(rt, stop)?,
    };
    let length = length(rt);
    Ok(adjusted(start, stop, step, length))
}

/// The same where the parts are ints or `None`, and the step is not 0.
#[inline]
pub fn plain_span(parts: &[Value; 3], length: usize) -> Option<Span> {
    let bound = |part: &Value, none: i64| match part {
        Value::Int(at) => Some(*at),
        Value::None => Some(none),
        _ => None,
    };
    let [start, stop, step] = parts;
    let step = bound(step, 1).filter(|step| *step != 0)?.max(-i64::MAX);
    let (first, last) = if step < 0 { (i64::MAX, i64::MIN) } else { (0, i64::MAX) };
    Some(adjusted(bound(start, first)?, bound(stop, last)?, step, length))
}

#[inline]
fn adjusted(start: i64, stop: i64, step: i64, length: usize) -> Span {
    let length = length as i64;
    let adjust = |at: i64| {
        let at = if at < 0 { at.saturating_add(length) } else { at };
        if at < 0 {
            if step < 0 { -1 } else { 0 }
        } else if at >= length {
            if step < 0 { length - 1 } else { length }
        } else {
            at
        }
    };
    let (start, stop) = (adjust(start), adjust(stop));
    let distance = if step < 0 { start - stop } else { stop - start };
    let len = match step {
        _ if distance <= 0 => 0,
        1 | -1 => distance,
        _ => (distance - 1) / step.abs() + 1,
    };
    Span { start, stop, step, len: len as usize }
}

/// A bound as an int, cut to what fits.
fn part(rt: &mut Runtime, value: Value) -> Eval<i64> {
    if let Value::Int(at) = value {
        return Ok(at);
    }
    if !super::has_index(rt, value) {
        raise!(rt, TypeError, "slice indices must be integers or None or have an __index__ method");
    }
    rt.index_clamped(value)
}

/// `object[slice]` of a builtin sequence (looked through); `None` if it is none.
pub fn get(rt: &mut Runtime, object: Value, slice: [Value; 3]) -> Eval<Option<Value>> {
    if let Some(Obj::List(items)) = rt.heap.get(object)
        && let Some(span) = plain_span(&slice, items.len())
    {
        room_for(rt, span.len as u64, VALUE_BYTES, 8)?;
        let part = match rt.heap.get(object) {
            Some(Obj::List(items)) => cut(items, span),
            _ => Vec::new(),
        };
        return rt.heap.list(part).map(Some);
    }
    if rt.heap.text(&object).is_some() {
        return text(rt, object, slice).map(Some);
    }
    let length = |rt: &mut Runtime| match super::index::plain_len(rt, object) {
        Ok(Some(len)) => len,
        _ => 0,
    };
    match rt.heap.get(object) {
        Some(Obj::List(_)) => {
            let span = span(rt, slice, length)?;
            let items = taken(rt, object, span)?;
            rt.heap.list(items).map(Some)
        }
        Some(Obj::Tuple(_)) => {
            let span = span(rt, slice, length)?;
            if span.len == length(rt) && span.step == 1 {
                return Ok(Some(object));
            }
            let items = taken(rt, object, span)?;
            rt.heap.tuple(items).map(Some)
        }
        Some(Obj::Bytes(_) | Obj::ByteArray(_)) => {
            let span = span(rt, slice, length)?;
            room_for(rt, span.len as u64, 1, 64)?;
            let bytes = rt.heap.as_bytes(object).unwrap_or(&[]);
            let part = match bytes.get(span.start.max(0) as usize..) {
                Some(from) if span.step == 1 => from.get(..span.len).unwrap_or(&[]).to_vec(),
                _ => (0..span.len).filter_map(|n| bytes.get(span.index(n)).copied()).collect(),
            };
            let mutable = matches!(rt.heap.get(object), Some(Obj::ByteArray(_)));
            let made = if mutable { Obj::ByteArray(part) } else { Obj::Bytes(part.into()) };
            rt.heap.add(made).map(Some)
        }
        Some(Obj::MemoryView(view)) => {
            // It may be released while an index is asked for.
            let (view, length) = (**view, view.len);
            let span = span(rt, slice, |_| length)?;
            let start = view.start.wrapping_add_signed(view.step * span.start as isize);
            let step = view.step.wrapping_mul(span.step as isize);
            let part = MemoryView { start, len: span.len, step, released: false, ..view };
            rt.heap.add(Obj::MemoryView(Box::new(part))).map(Some)
        }
        Some(Obj::Range(_)) => range(rt, object, slice).map(Some),
        _ => Ok(None),
    }
}

fn taken(rt: &mut Runtime, object: Value, span: Span) -> Eval<Vec<Value>> {
    room_for(rt, span.len as u64, VALUE_BYTES, 8)?;
    Ok(cut(rt.heap.as_items(object).unwrap_or(&[]), span))
}

/// The items at the indexes of a span, for which there is room.
fn cut(items: &[Value], span: Span) -> Vec<Value> {
    if span.step == 1 {
        let start = span.start as usize;
        return items.get(start..start + span.len).unwrap_or(&[]).to_vec();
    }
    if span.step == -1 && span.len > 0 {
        let (last, first) = (span.start as usize, span.index(span.len - 1));
        return items.get(first..=last).unwrap_or(&[]).iter().rev().copied().collect();
    }
    (0..span.len).filter_map(|n| items.get(span.index(n)).copied()).collect()
}

fn text(rt: &mut Runtime, object: Value, slice: [Value; 3]) -> Eval {
    let chars = rt.heap.text_chars(&object);
    let span = span(rt, slice, |_| chars)?;
    if span.len == 0 {
        return Ok(Value::short(""));
    }
    let ascii = rt.heap.text_is_ascii(&object);
    if span.step == 1 {
        let (start, end) = (span.start as usize, span.start as usize + span.len);
        if ascii {
            return rt.heap.substr(object, start, end);
        }
        let whole = rt.heap.text(&object).map_or(0, str::len);
        rt.heap.steps_for(whole)?;
        let text = rt.heap.text(&object).unwrap_or("");
        let from = byte_of(text, start);
        let to = from + byte_of(text.get(from..).unwrap_or(""), span.len);
        return rt.heap.substr(object, from, to);
    }
    room_for(rt, span.len as u64, 4, 16)?;
    let made: String = if ascii {
        let bytes = rt.heap.text_bytes(&object).unwrap_or(&[]);
        let mut short = [0; 14];
        if let Some(part) = short.get_mut(..span.len) {
            for (n, to) in part.iter_mut().enumerate() {
                *to = bytes.get(span.index(n)).copied().unwrap_or(0);
            }
            if let Some(short) = ShortStr::from_ascii(part) {
                return Ok(Value::Str(short));
            }
        }
        let part = (0..span.len).filter_map(|n| bytes.get(span.index(n)).copied()).collect();
        String::from_utf8(part).unwrap_or_default()
    } else {
        let whole = rt.heap.text(&object).map_or(0, str::len);
        rt.steps(whole as u64 / 16)?;
        let all: Vec<char> = rt.heap.text(&object).unwrap_or("").chars().collect();
        (0..span.len).filter_map(|n| all.get(span.index(n))).collect()
    };
    rt.heap.string(made)
}

/// The byte at which the nth character begins.
pub fn byte_of(text: &str, nth: usize) -> usize {
    text.char_indices().nth(nth).map_or(text.len(), |(at, _)| at)
}

/// A range of any numbers.
pub fn make_range(rt: &mut Runtime, start: BigInt, stop: BigInt, step: BigInt) -> Eval {
    let words = start.bits().max(stop.bits()) / 64;
    super::integers::charge(rt, super::integers::div_cost(words, step.bits() / 64 + 1), 0)?;
    let len = super::iterate::range_len(&start, &stop, &step);
    let small = (start.to_i64(), stop.to_i64(), step.to_i64(), len.to_i64());
    // The last number plus one step must fit too, since iteration computes it.
    let range = match small {
        (Some(start), Some(stop), Some(step), Some(len))
            if len == 0 || step.checked_mul(len).and_then(|d| start.checked_add(d)).is_some() =>
        {
            Range::Small { start, stop, step, len }
        }
        _ => Range::Big { start, stop, step, len },
    };
    rt.heap.add(Obj::Range(Box::new(range)))
}

/// The parts of a range: start, stop, step, length.
pub fn range_parts(range: &Range) -> (BigInt, BigInt, BigInt, BigInt) {
    match range {
        Range::Small { start, stop, step, len } => {
            ((*start).into(), (*stop).into(), (*step).into(), (*len).into())
        }
        Range::Big { start, stop, step, len } => {
            (start.clone(), stop.clone(), step.clone(), len.clone())
        }
    }
}

fn range(rt: &mut Runtime, object: Value, slice: [Value; 3]) -> Eval {
    let bound = |rt: &mut Runtime, value: Value| -> Eval<Option<BigInt>> {
        if value.is_none() {
            return Ok(None);
        }
        if !super::has_index(rt, value) {
            raise!(
                rt,
                TypeError,
                "slice indices must be integers or None or have an __index__ method"
            );
        }
        rt.index(value).map(Some)
    };
    let step = bound(rt, slice[2])?.unwrap_or_else(|| BigInt::from(1));
    if step == BigInt::ZERO {
        raise!(rt, ValueError, "slice step cannot be zero");
    }
    let (from, to) = (bound(rt, slice[0])?, bound(rt, slice[1])?);
    let Some(Obj::Range(range)) = rt.heap.get(object) else { return Err(Stop::Flat) };
    let (start, _, by, len) = range_parts(range);
    let back = step.is_negative();
    let (lower, upper) =
        if back { (BigInt::from(-1), &len - 1) } else { (BigInt::ZERO, len.clone()) };
    let adjust = |at: Option<BigInt>, default: &BigInt| match at {
        None => default.clone(),
        Some(at) => {
            let at = if at.is_negative() { at + &len } else { at };
            at.clamp(lower.clone(), upper.clone().max(lower.clone()))
        }
    };
    let (first, last) = if back { (&upper, &lower) } else { (&lower, &upper) };
    let (from, to) = (adjust(from, first), adjust(to, last));
    let (new_start, new_stop) = (&start + from * &by, &start + to * &by);
    make_range(rt, new_start, new_stop, by * step)
}

/// Index of one item: `None` if it lies outside.
#[inline]
pub fn position(index: i64, length: usize) -> Option<usize> {
    let at = if index < 0 { index + length as i64 } else { index };
    if at >= 0 && (at as usize) < length { Some(at as usize) } else { None }
}

/// The key of `object[key]` as an index; `what` names the sequence in the TypeError.
pub fn index_key(rt: &mut Runtime, key: Value, what: &str) -> Eval<i64> {
    if let Value::Int(index) = key {
        return Ok(index);
    }
    if !super::has_index(rt, key) {
        if what == "string" {
            raise!(rt, TypeError, "string indices must be integers, not '{}'", rt.type_name(key));
        }
        raise!(
            rt,
            TypeError,
            "{what} indices must be integers or slices, not {}",
            rt.type_name(key)
        );
    }
    rt.index_or(key, types::INDEX_ERROR)
}
