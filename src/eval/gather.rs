//! Items of a generator that a builtin drains, where the builtin need not see each: they are added
//! up, compared, appended, put into a set or a dict while the generator stays where it is.
//!
//! An item that is not plain (a program's own number, a key with a `__hash__`) goes to the builtin
//! as if it had been asked for, and so does one that the budget of the slice has no room for.
//!
//! May touch: `tree`, `value`.

use super::at_once::Attempt;
use super::{Machine, Then};
use crate::value::builtin::{ITEM_PARTS, PLACED_PARTS, STEP_PARTS};
use crate::value::want::Gather;
use crate::value::{Core, Handle, Obj, Runtime, Value};

impl Machine<'_> {
    /// Whether the task that drains the generator on top, or the one that delegates to it through
    /// so many levels, need not see this item: it has been gathered, and the generator goes on. It
    /// costs what asking for it would.
    #[inline(never)]
    pub(super) fn gather(&mut self, core: &mut Core, value: Value, levels: usize) -> bool {
        let Some(at) = self.frames.len().checked_sub(levels + 2) else { return false };
        let Some([below, frame, ..]) = self.frames.get(at..) else { return false };
        let Then::Gather(how, slot) = frame.then else { return false };
        let at = below.base as usize + slot as usize;
        self.gather_at(core, how, at, value, STEP_PARTS + ITEM_PARTS + levels as i64)
    }

    /// The same of an item that costs so much, where it is about the slot `at` on the stack.
    #[inline]
    pub(super) fn gather_at(
        &mut self,
        core: &mut Core,
        how: Gather,
        at: usize,
        value: Value,
        cost: i64,
    ) -> bool {
        match how {
            Gather::Sum | Gather::Greatest | Gather::Least => {
                let Some(total) = self.stack.get_mut(at) else { return false };
                let Some(next) = combine(how, *total, value) else { return false };
                if !core.heap.meter.spend_quietly(cost) {
                    return false;
                }
                *total = next;
                true
            }
            Gather::WhileTrue | Gather::WhileFalse => {
                plain_truth(value) == Some(how == Gather::WhileTrue)
                    && core.heap.meter.spend_quietly(cost)
            }
            Gather::List => {
                let Value::Ref(list) = self.slot(at) else { return false };
                match core.heap.at(list) {
                    Some(Obj::List(items)) if items.len() < items.capacity() => {}
                    _ => return append(core, list, value, cost),
                }
                if !core.heap.meter.spend_quietly(cost) {
                    return false;
                }
                if let Some(Obj::List(items)) = core.heap.at_mut(list) {
                    items.push(value);
                }
                true
            }
            Gather::Set | Gather::Pairs => self.put_in(core, how, at, value, cost + PLACED_PARTS),
        }
    }

    /// The same for what goes into a set or a dict, whose key must be a number or a short text.
    fn put_in(&mut self, core: &mut Core, how: Gather, at: usize, value: Value, cost: i64) -> bool {
        let pair = match (how, core.heap.get(value)) {
            (Gather::Pairs, Some(Obj::Tuple(pair))) => match **pair {
                [key, value] => Some((key, value)),
                _ => return false,
            },
            (Gather::Pairs, _) => return false,
            _ => None,
        };
        let key = pair.map_or(value, |(key, _)| key);
        let plain = matches!(key, Value::Int(_) | Value::Str(_) | Value::Bool(_) | Value::Float(_));
        let attempt = Attempt::begin(core);
        if !plain || !core.heap.meter.spend_quietly(cost) {
            return false;
        }
        let to = core.heap.plain(self.slot(at));
        let mut rt = Runtime::pure(core);
        let put = match pair {
            Some((key, value)) => rt.dict_set(to, key, value),
            None => rt.set_add(to, key).map(|_| ()),
        };
        if let Err(stop) = put {
            // The builtin comes to the same.
            attempt.undo(core, stop);
            return false;
        }
        if how == Gather::Pairs
            && let Some(Value::Int(count)) = at.checked_sub(1).and_then(|at| self.stack.get_mut(at))
        {
            *count += 1;
        }
        true
    }
}

/// Appends to a list that has to grow first.
#[inline(never)]
fn append(core: &mut Core, list: Handle, value: Value, cost: i64) -> bool {
    let attempt = Attempt::begin(core);
    if !core.heap.meter.spend_quietly(cost) {
        return false;
    }
    match core.heap.list_push(Value::Ref(list), value) {
        Ok(()) => true,
        Err(stop) => {
            attempt.undo(core, stop);
            false
        }
    }
}

/// What a total becomes with one number more.
#[inline(always)]
fn combine(how: Gather, total: Value, value: Value) -> Option<Value> {
    let greater = match (total, value) {
        (Value::Int(a), Value::Int(b)) if how == Gather::Sum => {
            return a.checked_add(b).map(Value::Int);
        }
        (Value::Int(a), Value::Bool(b)) if how == Gather::Sum => {
            return a.checked_add(i64::from(b)).map(Value::Int);
        }
        (Value::Float(a), Value::Float(b)) if how == Gather::Sum => {
            return Some(Value::Float(a + b));
        }
        (Value::Int(a), Value::Int(b)) if how == Gather::Greatest => b > a,
        (Value::Int(a), Value::Int(b)) => b < a,
        (Value::Float(a), Value::Float(b)) if how == Gather::Greatest => b > a,
        (Value::Float(a), Value::Float(b)) => b < a,
        _ => return None,
    };
    Some(if greater { value } else { total })
}

/// Whether a plain value is true.
#[inline(always)]
pub(super) fn plain_truth(value: Value) -> Option<bool> {
    match value {
        Value::Bool(truth) => Some(truth),
        Value::Int(int) => Some(int != 0),
        Value::Float(float) => Some(float != 0.0),
        Value::Str(short) => Some(!short.bytes().is_empty()),
        Value::None => Some(false),
        _ => None,
    }
}
