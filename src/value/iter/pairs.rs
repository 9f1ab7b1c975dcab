//! Two things at once, without the tuple around them: `for i, x in enumerate(...)`.
//!
//! May touch: `value`. Never: frames, program code.
//!
//! Invariant: nothing is taken from one iterator unless the other one gives its item or its end.

use super::super::obj::{Iter, ViewKind};
use super::super::{Core, Eval, Obj, Value};

/// What an iterator over pairs gave.
pub enum Pair {
    /// Two things.
    Taken,
    /// Nothing: it is over.
    End,
    /// It is no such iterator, or draws from something that is not at hand; nothing was taken.
    Unknown,
}

impl Core {
    /// The next two things of an iterator over pairs (`enumerate`, `zip` of two, `dict.items()`),
    /// without the tuple.
    pub fn next_pair(&mut self, iterator: Value, pair: &mut [Value; 2]) -> Eval<Pair> {
        let iter = match self.heap.get(iterator) {
            Some(Obj::Iter(iter)) => iter,
            Some(Obj::Native(native)) => {
                return match native.pair() {
                    Some(next) => next(self, iterator, pair),
                    None => Ok(Pair::Unknown),
                };
            }
            Some(Obj::Lazy(lazy)) => {
                return match lazy.at_once().and_then(|at_once| at_once.pair) {
                    Some(next) => next(self, iterator, pair),
                    None => Ok(Pair::Unknown),
                };
            }
            _ => return Ok(Pair::Unknown),
        };
        match **iter {
            Iter::Dict { dict, kind: ViewKind::Items, at, len, left, reversed: false, lie } => {
                let Some(d) = self.heap.as_dict(dict) else { return Ok(Pair::Unknown) };
                if d.len() != len || left == 0 || lie.is_some_and(|lie| lie != d.lie()) {
                    return Ok(Pair::Unknown);
                }
                // A tombstone the long way passes, and pays for.
                let Some(entry) = d.entry(at) else { return Ok(Pair::Unknown) };
                *pair = [entry.key, entry.value];
                if let Some(Obj::Iter(iter)) = self.heap.get_mut(iterator)
                    && let Iter::Dict { at, left, .. } = &mut **iter
                {
                    *at += 1;
                    *left -= 1;
                }
                Ok(Pair::Taken)
            }
            Iter::Enumerate { inner, next: Value::Int(number) } => {
                let Some(after) = number.checked_add(1) else { return Ok(Pair::Unknown) };
                let [first, second] = pair;
                if !self.take(inner, second) {
                    if !self.is_at_hand(inner) {
                        return Ok(Pair::Unknown);
                    }
                    let Some(item) = self.next_native(inner)? else { return Ok(Pair::End) };
                    *second = item;
                }
                *first = Value::Int(number);
                if let Some(Obj::Iter(iter)) = self.heap.get_mut(iterator)
                    && let Iter::Enumerate { next, .. } = &mut **iter
                {
                    *next = Value::Int(after);
                }
                Ok(Pair::Taken)
            }
            Iter::Zip { inner, strict: false } => {
                let Some([a, b]) = self.heap.as_tuple(inner) else { return Ok(Pair::Unknown) };
                let (a, b) = (*a, *b);
                let [first, second] = pair;
                if self.take(a, first) {
                    if self.take(b, second) {
                        return Ok(Pair::Taken);
                    }
                    if !self.is_at_hand(b) {
                        self.step_back(a);
                        return Ok(Pair::Unknown);
                    }
                } else {
                    if !self.is_at_hand(a) || !self.is_at_hand(b) {
                        return Ok(Pair::Unknown);
                    }
                    let Some(item) = self.next_native(a)? else { return Ok(Pair::End) };
                    *first = item;
                }
                let Some(item) = self.next_native(b)? else { return Ok(Pair::End) };
                *second = item;
                Ok(Pair::Taken)
            }
            _ => Ok(Pair::Unknown),
        }
    }

    /// Takes the next item of an iterator over a list, a tuple or a range, if there is one.
    /// `false`: nothing has been done.
    #[inline]
    fn take(&mut self, iterator: Value, out: &mut Value) -> bool {
        let Value::Ref(handle) = iterator else { return false };
        let Some(Obj::Iter(iter)) = self.heap.at_mut(handle) else { return false };
        let (items, index) = match &mut **iter {
            Iter::List { list: items, at } | Iter::Tuple { tuple: items, at } => {
                let index = *at;
                *at += 1;
                (*items, index)
            }
            Iter::Range { next, step, left } if *left > 0 => {
                *out = Value::Int(*next);
                *next = next.wrapping_add(*step);
                *left -= 1;
                return true;
            }
            _ => return false,
        };
        let item = match self.heap.get(items) {
            Some(Obj::List(items)) => items.get(index),
            Some(Obj::Tuple(items)) => items.get(index),
            _ => None,
        };
        if let Some(item) = item {
            item.copy_to(out);
            return true;
        }
        self.step_back(iterator);
        false
    }

    /// Puts the item back that was taken last.
    #[cold]
    fn step_back(&mut self, iterator: Value) {
        let Some(Obj::Iter(iter)) = self.heap.get_mut(iterator) else { return };
        match &mut **iter {
            Iter::List { at, .. } | Iter::Tuple { at, .. } => *at = at.saturating_sub(1),
            Iter::Range { next, step, left } => {
                *next = next.wrapping_sub(*step);
                *left += 1;
            }
            _ => {}
        }
    }

    /// Whether the next item of an iterator, or its end, is there without making or running
    /// anything.
    fn is_at_hand(&self, iterator: Value) -> bool {
        match self.heap.get(iterator) {
            Some(Obj::Iter(iter)) => {
                matches!(**iter, Iter::Range { .. } | Iter::List { .. } | Iter::Tuple { .. })
                    || self.has_item(iterator)
            }
            _ => self.has_item(iterator),
        }
    }

    /// Whether an iterator has a next item that is there without making or running anything.
    pub fn has_item(&self, iterator: Value) -> bool {
        match self.heap.get(iterator) {
            Some(Obj::Iter(iter)) => match &**iter {
                Iter::Range { left, .. } => *left > 0,
                Iter::List { list: items, at } | Iter::Tuple { tuple: items, at } => {
                    self.heap.as_items(*items).is_some_and(|items| *at < items.len())
                }
                Iter::ListReversed { list, at } => {
                    self.heap.as_list(*list).is_some_and(|items| (1..=items.len()).contains(at))
                }
                Iter::Str { text, at } => {
                    let bytes = self.heap.text_bytes(text);
                    bytes.and_then(|bytes| bytes.get(*at)).is_some_and(u8::is_ascii)
                }
                _ => false,
            },
            Some(Obj::Native(native)) => native.has_item(),
            Some(Obj::Lazy(lazy)) => {
                lazy.at_once().is_some_and(|at_once| (at_once.ready)(self, &lazy.state))
            }
            _ => false,
        }
    }
}
