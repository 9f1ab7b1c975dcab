//! `bytes.join` and `bytearray.join`: resumable, since the pieces may come from a generator.
//!
//! May touch: `value`, `builtins::pull`.

use super::super::buffer;
use super::super::number::room;
use super::super::pull::{Pulled, Puller, set, slot};
use super::super::str::not_iterable;
use super::{make_like, this};
use crate::raise;
use crate::value::builtin::{Method, task};
use crate::value::ops::custom;
use crate::value::{Builtin, Eval, Input, Runtime, Step, Task, Value, Want};

pub(super) const JOIN: Builtin = task(
    "join(self, iterable_of_bytes, /)",
    "Concatenate any number of bytes objects.",
    Method::Instance,
    &TASK,
);

/// Slots: the separator, the iterable and where the drawing stands, the list of what was drawn.
static TASK: Task = Task::new("bytes.join", 4, step).catching();

fn step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let mut input = Some(input);
    let source = slot(state, 1);
    if slot(state, 3).is_unbound() {
        if rt.heap.as_items(source).is_some() && custom(rt, source, "__iter__").is_none() {
            return Ok(Want::Done(join(rt, slot(state, 0), source)?));
        }
        let list = rt.heap.list(Vec::new())?;
        set(state, 3, list);
        input = None;
    }
    let list = slot(state, 3);
    let mut puller = Puller::new(1).sized().refused(not_iterable);
    loop {
        match puller.pull(rt, state, &mut input)? {
            Pulled::Item(item) => rt.heap.list_push(list, item)?,
            Pulled::End => return Ok(Want::Done(join(rt, slot(state, 0), list)?)),
            Pulled::Want(want) => return Ok(want),
        }
    }
}

fn join(rt: &mut Runtime, separator: Value, items: Value) -> Eval {
    let count = rt.heap.as_items(items).map_or(0, <[Value]>::len);
    rt.steps(count as u64 / 8)?;
    // What is put between the pieces is copied, and so is each piece in its turn.
    let gap = this(rt, separator).len() as u64;
    rt.heap.charge_passing(gap)?;
    let joined = joined(rt, separator, items, count);
    rt.heap.release_outside(gap);
    make_like(rt, separator, joined?)
}

fn joined(rt: &mut Runtime, separator: Value, items: Value, count: usize) -> Eval<Vec<u8>> {
    let gap = this(rt, separator).to_vec();
    let mut out = Vec::new();
    for at in 0..count {
        let item = rt.heap.as_items(items).and_then(|items| items.get(at)).copied();
        let item = item.unwrap_or(Value::None);
        let piece = if buffer::is_strided(rt, item) { None } else { buffer::copy(rt, item)? };
        let Some(piece) = piece else {
            let name = rt.type_name(item);
            raise!(rt, TypeError, "sequence item {at}: expected a bytes-like object, {name} found");
        };
        let size = out.len() + piece.len() + gap.len();
        if size > out.capacity() {
            // The result doubles when it grows.
            room(rt, size as u64 * 2 + piece.len() as u64)?;
        }
        if at > 0 {
            out.extend_from_slice(&gap);
        }
        out.extend_from_slice(&piece);
    }
    Ok(out)
}
