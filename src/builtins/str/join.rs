//! `str.join`: resumable, since its pieces may come from a generator.
//!
//! A list or tuple is joined at once. Anything else is drained into a list first, as CPython does,
//! so that complaints about a piece come after the last one was made.
//!
//! May touch: `value`, `builtins::pull`.

use super::super::number::room;
use super::super::pull::{Pulled, Puller, set, slot};
use super::text;
use crate::value::builtin::{Method, task};
use crate::value::ops::custom;
use crate::value::want::Gather;
use crate::value::{Builtin, Eval, Heap, Input, Runtime, Step, Stop, Task, Value, Want, types};

pub(super) const JOIN: Builtin =
    task("join(self, iterable, /)", "Concatenate any number of strings.", Method::Instance, &TASK);

/// Slots: the separator, the iterable and where the drawing stands, the list of what was drawn.
static TASK: Task = Task::new("str.join", 4, step).catching();

fn step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    if let Some(list) = slot(state, 3).bound() {
        return drain(rt, state, list, Some(input));
    }
    let source = slot(state, 1);
    if rt.heap.as_items(source).is_some() && custom(rt, source, "__iter__").is_none() {
        return Ok(Want::Done(join(rt, slot(state, 0), source)?));
    }
    let list = rt.heap.list(Vec::new())?;
    set(state, 3, list);
    drain(rt, state, list, None)
}

/// What joining says of something else than an iterable.
pub fn not_iterable(rt: &mut Runtime, _: Value) -> Stop {
    rt.raise(types::TYPE_ERROR, "can only join an iterable")
}

/// Whether `iter(source)` could work at all.
pub fn is_iterable(rt: &mut Runtime, source: Value) -> bool {
    rt.special(source, "__iter__").is_some() || rt.special(source, "__getitem__").is_some()
}

fn drain(rt: &mut Runtime, state: &mut [Value], list: Value, mut input: Option<Input>) -> Step {
    let mut puller = Puller::new(1).sized().refused(not_iterable).gather(Gather::List, 3);
    loop {
        match puller.pull(rt, state, &mut input)? {
            Pulled::Item(item) => rt.heap.list_push(list, item)?,
            Pulled::End => return Ok(Want::Done(join(rt, slot(state, 0), list)?)),
            Pulled::Want(want) => return Ok(want),
        }
    }
}

/// Joins the items of a list or tuple, all of which must be strings.
pub fn join(rt: &mut Runtime, separator: Value, items: Value) -> Eval {
    let count = rt.heap.as_items(items).map_or(0, <[Value]>::len);
    rt.steps(count as u64 / 8)?;
    let all = rt.heap.as_items(items).unwrap_or(&[]);
    let gap = text(rt, &separator).len();
    let mut size = gap.saturating_mul(count.saturating_sub(1));
    for (at, item) in all.iter().enumerate() {
        match rt.heap.text_bytes(item) {
            Some(piece) => size = size.saturating_add(piece.len()),
            None => return Err(not_str(rt, at, *item)),
        }
    }
    if let [only] = all
        && rt.class_of(*only).same(types::STR.value())
    {
        return Ok(*only);
    }
    room(rt, size as u64)?;
    // As bytes: whether they are UTF-8 is checked once, for all of them.
    let mut out = vec![0; size];
    let mut at = 0;
    for (number, item) in rt.heap.as_items(items).unwrap_or(&[]).iter().enumerate() {
        if number > 0 {
            at = put(&rt.heap, &separator, &mut out, at);
        }
        at = put(&rt.heap, item, &mut out, at);
    }
    rt.heap.string(String::from_utf8(out).unwrap_or_default())
}

/// Writes a string's bytes at a place, where they fit; gives the place behind them.
#[inline]
fn put(heap: &Heap, piece: &Value, out: &mut [u8], at: usize) -> usize {
    let rest = out.get_mut(at..).unwrap_or(&mut []);
    if let Value::Str(short) = piece
        && let Some(len) = short.write_padded(rest)
    {
        return at + len;
    }
    let bytes = heap.text_bytes(piece).unwrap_or(&[]);
    if let Some(to) = rest.get_mut(..bytes.len()) {
        to.copy_from_slice(bytes);
    }
    at + bytes.len()
}

#[cold]
fn not_str(rt: &mut Runtime, at: usize, item: Value) -> Stop {
    let name = rt.type_name(item);
    let message = format!("sequence item {at}: expected str instance, {name} found");
    rt.raise(types::TYPE_ERROR, &message)
}
