//! Sorting: `list.sort` and `sorted` as tasks, and what they sort with.
//!
//! Keys are computed one call a step, so that they may wait; then everything is compared natively.
//! Keys of which no program can have a say ([`plain`]) are sorted by std's sort; all others go
//! through [`timsort`], which asks in CPython's order.
//!
//! May touch: `value`. Never: frames.
//!
//! Invariants: the list is empty while it is sorted, and holds a permutation of its items
//! afterwards, whatever was raised; the charge grows with n log n.

mod plain;
pub mod timsort;

use super::pull::{Pulled, Puller, set, slot};
use crate::raise;
use crate::value::builtin::{Call, ITEM_PARTS, Method};
use crate::value::obj::VALUE_BYTES;
use crate::value::want::Gather;
use crate::value::{Eval, Heap, Input, Obj, Runtime, Step, Stop, Task, Value, Want};
use num_traits::Zero;

/// An item and what it is sorted by.
#[derive(Clone, Copy, Debug)]
pub struct Pair {
    /// What is compared.
    pub key: Value,
    /// What is moved.
    pub item: Value,
}

/// `list.sort(self, key, reverse)`; then the items, their keys, and the next item.
pub static SORT: Task = Task::new("list.sort", 6, sort_step).catching();

/// `sorted(iterable, key, reverse)`; then the items, their keys, the next item, and the source.
pub static SORTED: Task = Task::new("sorted", 8, sorted_step).catching();

const KEY: usize = 1;
const REVERSE: usize = 2;
const ITEMS: usize = 3;
const KEYS: usize = 4;
const NEXT: usize = 5;
const SOURCE: usize = 6;

fn sort_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let list = slot(state, 0);
    if slot(state, ITEMS).is_unbound() {
        begin(rt, state)?;
        let len = rt.heap.as_list(list).map_or(0, Vec::len);
        room(rt, len)?;
        let anchor = rt.heap.list(Vec::new())?;
        rt.effect();
        move_items(&mut rt.heap, list, anchor);
        set(state, ITEMS, anchor);
    }
    let items = slot(state, ITEMS);
    rt.keep(items);
    let result = match keys(rt, state, input) {
        Ok(Some(want)) => return Ok(want),
        Ok(None) => sort(rt, items, slot(state, KEYS), slot(state, REVERSE).same(Value::Int(1))),
        Err(stop) => Err(stop),
    };
    // One that something was put into has room, whatever became of it.
    let modified = rt.heap.as_list(list).is_some_and(|items| items.capacity() > 0);
    move_items(&mut rt.heap, items, list);
    result?;
    if modified {
        raise!(rt, ValueError, "list modified during sort");
    }
    Ok(Want::Done(Value::None))
}

fn sorted_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let mut input = Some(input);
    if slot(state, ITEMS).is_unbound() {
        begin(rt, state)?;
        let items = rt.heap.list(Vec::new())?;
        set(state, ITEMS, items);
        let iterable = slot(state, 0);
        set(state, SOURCE, iterable);
        super::pull::take_whole(rt, state, SOURCE, items)?;
    }
    let items = slot(state, ITEMS);
    rt.keep(items);
    if slot(state, NEXT).is_unbound() {
        let mut source = Puller::new(SOURCE).sized().gather(Gather::List, ITEMS);
        loop {
            match source.pull(rt, state, &mut input)? {
                Pulled::Item(item) => {
                    rt.effect();
                    rt.heap.list_push(items, item)?;
                }
                Pulled::Want(want) => return Ok(want),
                Pulled::End => break,
            }
        }
        let len = rt.heap.as_list(items).map_or(0, Vec::len);
        room(rt, len)?;
    }
    if let Some(want) = keys(rt, state, input.unwrap_or(Input::Start))? {
        return Ok(want);
    }
    sort(rt, items, slot(state, KEYS), slot(state, REVERSE).same(Value::Int(1)))?;
    Ok(Want::Done(items))
}

/// Reads `key` and `reverse`.
fn begin(rt: &mut Runtime, state: &mut [Value]) -> Eval<()> {
    let reverse = match slot(state, REVERSE) {
        Value::Unbound => false,
        Value::Bool(reverse) => reverse,
        value => !rt.index(value)?.is_zero(),
    };
    set(state, REVERSE, Value::Int(i64::from(reverse)));
    if slot(state, KEY).is_unbound() {
        set(state, KEY, Value::None);
    }
    Ok(())
}

/// Sees that there is room for sorting `len` items, before anything is done.
fn room(rt: &mut Runtime, len: usize) -> Eval<()> {
    let bytes = bytes_for(len);
    rt.heap.charge_passing(bytes)?;
    rt.heap.release_outside(bytes);
    Ok(())
}

fn bytes_for(len: usize) -> u64 {
    len as u64 * VALUE_BYTES * 8
}

/// Gives the items of one list to another, together with what was paid for them.
fn move_items(heap: &mut Heap, from: Value, to: Value) {
    let items = heap.as_list_mut(from).map(std::mem::take).unwrap_or_default();
    if let Some(place) = heap.as_list_mut(to) {
        let lost = std::mem::replace(place, items);
        heap.meter.release(lost.capacity() as u64 * VALUE_BYTES);
    }
}

/// Computes the keys, one call after another. `None`: they are there.
fn keys(rt: &mut Runtime, state: &mut [Value], input: Input) -> Result<Option<Want>, Stop> {
    let key = slot(state, KEY);
    if key.is_none() {
        return Ok(None);
    }
    let items = slot(state, ITEMS);
    match (slot(state, NEXT), input) {
        (Value::Int(next), Input::Value(made)) => {
            rt.heap.list_push(slot(state, KEYS), made)?;
            set(state, NEXT, Value::Int(next + 1));
        }
        (Value::Int(_), Input::Raised) => return Err(Stop::Raised),
        (Value::Int(_), _) => {}
        _ => {
            let len = rt.heap.as_list(items).map_or(0, Vec::len);
            let keys = rt.heap.list(Vec::new())?;
            rt.heap.list_reserve(keys, len)?;
            set(state, KEYS, keys);
            set(state, NEXT, Value::Int(0));
        }
    }
    look(rt, state)?;
    let Value::Int(next) = slot(state, NEXT) else { return Ok(None) };
    match rt.heap.as_list(items).and_then(|items| items.get(next as usize)).copied() {
        Some(item) => Ok(Some(Want::call(key, &[item]))),
        None => Ok(None),
    }
}

/// How many items are looked at before their keys are put where they belong.
const LOOKED_AT: usize = 32;

/// Computes as many keys as a look at each item gives: `key=len`, `key=abs`.
fn look(rt: &mut Runtime, state: &mut [Value]) -> Eval<()> {
    let Some(Obj::Builtin(bound)) = rt.heap.get(slot(state, KEY)) else { return Ok(()) };
    let (Call::Look(look, _) | Call::LookPlain(look, _)) = &bound.row.call else { return Ok(()) };
    let (look, of_one) = (*look, bound.signature.min <= 1 && bound.signature.max >= 1);
    if !of_one || bound.row.method != Method::Static || bound.is_new {
        return Ok(());
    }
    let (items, keys) = (slot(state, ITEMS), slot(state, KEYS));
    let mut some = [Value::Unbound; LOOKED_AT];
    loop {
        let Value::Int(next) = slot(state, NEXT) else { return Ok(()) };
        let left = rt.heap.as_list(items).and_then(|items| items.get(next as usize..));
        let given = left.map_or(0, |left| left.len().min(LOOKED_AT));
        for (item, to) in left.unwrap_or(&[]).iter().zip(&mut some) {
            *to = *item;
        }
        let mut count = 0;
        for to in some.iter_mut().take(given) {
            let Some(key) = look(rt, std::slice::from_ref(to)) else { break };
            *to = key;
            count += 1;
        }
        if count == 0 {
            return Ok(());
        }
        rt.heap.parts(ITEM_PARTS as u64 * count as u64)?;
        // There is room for as many as there are items.
        if let Some(keys) = rt.heap.as_list_mut(keys) {
            keys.extend_from_slice(some.get(..count).unwrap_or(&[]));
        }
        set(state, NEXT, Value::Int(next + count as i64));
    }
}

/// Sorts a list that no program knows, by the keys in another one if there is one.
fn sort(rt: &mut Runtime, items: Value, keys: Value, reverse: bool) -> Eval<()> {
    rt.keep(keys);
    let len = rt.heap.as_list(items).map_or(0, Vec::len);
    if len < 2 {
        return Ok(());
    }
    let log = u64::from(usize::BITS - len.leading_zeros());
    rt.steps(len as u64 * log / 16)?;
    let bytes = bytes_for(len);
    rt.heap.charge_passing(bytes)?;
    let result = match plain_sort(rt, items, keys, reverse) {
        Some(looked_at) => rt.steps(looked_at / 64 * log),
        None => sort_asking(rt, items, keys, reverse),
    };
    rt.heap.release_outside(bytes);
    result
}

/// Sorts where no program can have a say. Gives the bytes that comparisons may have looked at, or
/// `None` if the keys are of other kinds, with nothing done.
fn plain_sort(rt: &mut Runtime, items: Value, keys: Value, reverse: bool) -> Option<u64> {
    let own = keys.is_unbound();
    if own && plain::sort_ints(rt.heap.as_list_mut(items)?, reverse) {
        return Some(0);
    }
    let keys = rt.heap.as_list(if own { items } else { keys })?;
    let sorted = plain::order(&rt.heap, keys, reverse)?;
    sorted.arrange(rt.heap.as_list_mut(items)?);
    Some(sorted.looked_at)
}

/// Sorts by asking the keys for each comparison.
fn sort_asking(rt: &mut Runtime, items: Value, keys: Value, reverse: bool) -> Eval<()> {
    let mut pairs: Vec<Pair> = match (rt.heap.as_list(items), rt.heap.as_list(keys)) {
        (Some(items), Some(keys)) => {
            items.iter().zip(keys).map(|(item, key)| Pair { key: *key, item: *item }).collect()
        }
        (Some(items), None) => items.iter().map(|item| Pair { key: *item, item: *item }).collect(),
        _ => Vec::new(),
    };
    // Reversing before and after keeps equal items in their order.
    if reverse {
        pairs.reverse();
    }
    let result = timsort::sort(rt, &mut pairs);
    if reverse {
        pairs.reverse();
    }
    if let Some(all) = rt.heap.as_list_mut(items)
        && all.len() == pairs.len()
    {
        for (place, pair) in all.iter_mut().zip(&pairs) {
            *place = pair.item;
        }
    }
    result
}
