//! What `cycle`, `islice`, `accumulate`, `pairwise` and `zip_longest` give at once, over built-in
//! iterators: the same items, and the same state afterwards, as by a step of their tasks.
//!
//! May touch: `value`, `builtins`' helpers.

use crate::builtins::lazy::at_once::{state, state_mut, tuple_of};
use crate::value::iter::Pair;
use crate::value::obj::AtOnce;
use crate::value::{Core, Eval, Stop, Value};

/// So many items `islice` passes over at once.
const SKIPPED_MAX: i64 = 16;

pub(super) static CYCLE: AtOnce = AtOnce {
    next: cycle,
    pair: None,
    ready: |_, state| matches!(state, [Value::None, _, Value::Int(_), ..]),
};
pub(super) static ISLICE: AtOnce = AtOnce { next: islice, pair: None, ready: |_, _| false };
pub(super) static ACCUMULATE: AtOnce = AtOnce { next: accumulate, pair: None, ready: |_, _| false };
pub(super) static PAIRWISE: AtOnce =
    AtOnce { next: pairwise, pair: Some(pairwise_two), ready: |_, _| false };
pub(super) static ZIP_LONGEST: AtOnce =
    AtOnce { next: zip_longest, pair: Some(zip_longest_two), ready: |_, _| false };

/// Once it repeats what it has kept.
fn cycle(core: &mut Core, lazy: Value) -> Eval<Option<Value>> {
    let Some([Value::None, saved, Value::Int(at), ..]) = state::<4>(core, lazy) else {
        return Err(Stop::Flat);
    };
    let (at, items) = (*at as usize, core.heap.as_list(*saved).map_or(&[][..], Vec::as_slice));
    let Some(item) = items.get(at).copied() else { return Err(Stop::Flat) };
    let next = if at + 1 == items.len() { 0 } else { at + 1 };
    if let Some([_, _, place, _]) = state_mut::<4>(core, lazy) {
        *place = Value::Int(next as i64);
    }
    Ok(Some(item))
}

fn islice(core: &mut Core, lazy: Value) -> Eval<Option<Value>> {
    let Some([inner, Value::Int(next), Value::Int(stop), Value::Int(step), at, asked, ..]) =
        state::<8>(core, lazy)
    else {
        return Err(Stop::Flat);
    };
    let (inner, next, stop, step) = (*inner, *next, *stop, *step);
    let mut at = if let Value::Int(at) = at { *at } else { 0 };
    if !asked.is_unbound() || next - at > SKIPPED_MAX {
        return Err(Stop::Flat);
    }
    loop {
        if at >= next && stop >= 0 && at >= stop {
            // Its task says that it is over.
            return Err(Stop::Flat);
        }
        let item = core.next_of_iter(inner);
        let Some([_, to_give, _, _, place, asked, ..]) = state_mut::<8>(core, lazy) else {
            return Err(Stop::Flat);
        };
        match item {
            Ok(Some(item)) => {
                at += 1;
                *place = Value::Int(at);
                if at <= next {
                    continue;
                }
                let after = next.saturating_add(step);
                *to_give = Value::Int(if stop >= 0 { after.min(stop) } else { after });
                return Ok(Some(item));
            }
            Ok(None) | Err(Stop::Raised) => {
                *asked = Value::Bool(true);
                return item;
            }
            Err(_) => return item,
        }
    }
}

/// Sums of numbers.
fn accumulate(core: &mut Core, lazy: Value) -> Eval<Option<Value>> {
    let Some([inner, Value::Unbound | Value::None, initial, total, Value::Unbound, ..]) =
        state::<8>(core, lazy)
    else {
        return Err(Stop::Flat);
    };
    let (inner, total) = (*inner, *total);
    let begins = matches!(initial, Value::Unbound | Value::None);
    if total.is_unbound() && !begins {
        return Err(Stop::Flat);
    }
    let Some(item) = core.next_of_iter(inner)? else { return Ok(None) };
    let sum = match (total, item) {
        (Value::Unbound, item) => Some(item),
        (Value::Int(a), Value::Int(b)) => a.checked_add(b).map(Value::Int),
        (Value::Float(a), Value::Float(b)) => Some(Value::Float(a + b)),
        _ => None,
    };
    let Some([_, _, _, total, pending, ..]) = state_mut::<8>(core, lazy) else {
        return Err(Stop::Flat);
    };
    match sum {
        Some(sum) => {
            *total = sum;
            Ok(Some(sum))
        }
        None => {
            // The task goes on with the item.
            *pending = item;
            Err(Stop::Flat)
        }
    }
}

/// The next two neighbours, if the first of them has been taken before.
fn pairwise_two(core: &mut Core, lazy: Value, pair: &mut [Value; 2]) -> Eval<Pair> {
    let Some([inner, before, Value::Unbound, ..]) = state::<4>(core, lazy) else {
        return Ok(Pair::Unknown);
    };
    let (inner, before) = (*inner, *before);
    if before.is_unbound() {
        return Ok(Pair::Unknown);
    }
    let item = match core.next_of_iter(inner) {
        Err(Stop::Flat) => return Ok(Pair::Unknown),
        item => item,
    };
    let Some([_, before_next, asked, _]) = state_mut::<4>(core, lazy) else {
        return Ok(Pair::Unknown);
    };
    match item {
        Ok(Some(item)) => {
            *before_next = item;
            *pair = [before, item];
            Ok(Pair::Taken)
        }
        Ok(None) => {
            *asked = Value::Bool(true);
            Ok(Pair::End)
        }
        Err(stop) => {
            if stop == Stop::Raised {
                *asked = Value::Bool(true);
            }
            Err(stop)
        }
    }
}

fn pairwise(core: &mut Core, lazy: Value) -> Eval<Option<Value>> {
    core.room_for_tuple(2)?;
    let mut pair = [Value::Unbound; 2];
    match pairwise_two(core, lazy, &mut pair)? {
        Pair::Taken => core.heap.tuple(pair.to_vec()).map(Some),
        Pair::End => Ok(None),
        Pair::Unknown => Err(Stop::Flat),
    }
}

/// One item of each iterator that has not ended, and what fills the place of the others. `false`:
/// the task has to be asked, and nothing has been taken.
fn row(core: &mut Core, lazy: Value, items: &mut [Value]) -> Eval<bool> {
    let Some([all, fill, _, Value::Unbound, ..]) = state::<8>(core, lazy) else {
        return Ok(false);
    };
    let (all, fill) = (*all, *fill);
    match core.heap.as_list(all) {
        Some(all) if all.len() == items.len() => items.copy_from_slice(all),
        _ => return Ok(false),
    }
    let ready = items.iter().all(|inner| inner.is_none() || core.has_item(*inner));
    if !ready || items.iter().all(|inner| inner.is_none()) {
        return Ok(false);
    }
    for place in items {
        *place = match *place {
            Value::None => fill,
            inner => core.next_native(inner)?.unwrap_or(fill),
        };
    }
    Ok(true)
}

fn zip_longest(core: &mut Core, lazy: Value) -> Eval<Option<Value>> {
    let Some([all, ..]) = state::<8>(core, lazy) else { return Err(Stop::Flat) };
    let count = core.heap.as_list(*all).map_or(0, Vec::len);
    tuple_of(core, lazy, count, row)
}

fn zip_longest_two(core: &mut Core, lazy: Value, pair: &mut [Value; 2]) -> Eval<Pair> {
    Ok(if row(core, lazy, pair)? { Pair::Taken } else { Pair::Unknown })
}
