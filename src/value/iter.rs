//! Iteration over native containers: what each kind of iterator gives next.
//!
//! An iterator keeps positions, never references, and looks at its container anew each time, so a
//! container that changes meanwhile is Python's business (RuntimeErrors), never Rust's.
//!
//! May touch: `value`. Never: frames, program code; what needs it stops with [`Stop::Flat`], with
//! nothing consumed, and the [`NEXT`](super::ops::NEXT) task goes on.
//!
//! Invariant: an item is made and paid for before the position moves, so that a charge that fails
//! loses nothing.

mod dicts;
mod pairs;

pub use pairs::Pair;

use num_bigint::BigInt;
use num_traits::{Signed, Zero};

use super::obj::Iter;
use super::{Core, Eval, Obj, Stop, Value, types};
use crate::raise;

/// How deep `enumerate` and `zip` may lie in each other and still be iterated natively.
const NATIVE_DEPTH: u32 = 4;

impl Core {
    /// The next item of a native iterator; [`Stop::Flat`] if the program is needed for it.
    #[inline]
    pub fn next_native(&mut self, iterator: Value) -> Eval<Option<Value>> {
        if let Some(Obj::Iter(iter)) = self.heap.get_mut(iterator) {
            match &mut **iter {
                Iter::Range { next, step, left } => {
                    if *left <= 0 {
                        return Ok(None);
                    }
                    let item = *next;
                    *left -= 1;
                    *next = item.wrapping_add(*step);
                    return Ok(Some(Value::Int(item)));
                }
                Iter::List { list, at } => {
                    let (list, index) = (*list, *at);
                    *at += 1;
                    if let Some(Obj::List(items)) = self.heap.get(list)
                        && let Some(item) = items.get(index)
                    {
                        return Ok(Some(*item));
                    }
                    return self.list_over(iterator);
                }
                Iter::Str { text: Value::Str(short), at } => {
                    if let Some(byte) = short.bytes().get(*at)
                        && let Some(character) = Value::character(*byte)
                    {
                        *at += 1;
                        return Ok(Some(*character));
                    }
                }
                _ => {}
            }
            return self.next_slow(iterator, 0);
        }
        self.next_stream(iterator)
    }

    /// A list iterator has ended, for ever.
    #[cold]
    fn list_over(&mut self, iterator: Value) -> Eval<Option<Value>> {
        if let Some(Obj::Iter(iter)) = self.heap.get_mut(iterator)
            && let Iter::List { list, at } = &mut **iter
        {
            *list = Value::Unbound;
            *at = 0;
        }
        Ok(None)
    }

    /// Lines of standard input, library iterators, and lazy ones that need no step.
    #[inline(never)]
    fn next_stream(&mut self, iterator: Value) -> Eval<Option<Value>> {
        match self.heap.get(iterator) {
            Some(Obj::Stream(0)) => {}
            Some(Obj::Native(native)) => {
                return match native.next() {
                    Some(next) => next(self, iterator),
                    None => Err(Stop::Flat),
                };
            }
            Some(Obj::Lazy(lazy)) => {
                return match lazy.at_once() {
                    Some(at_once) => (at_once.next)(self, iterator),
                    None => Err(Stop::Flat),
                };
            }
            _ => return Err(Stop::Flat),
        }
        let line = self.read_line()?;
        if line.is_empty() {
            return Ok(None);
        }
        self.heap.string(line).map(Some)
    }

    #[inline(never)]
    fn next_slow(&mut self, iterator: Value, depth: u32) -> Eval<Option<Value>> {
        let Some(Obj::Iter(iter)) = self.heap.get(iterator) else { return Err(Stop::Flat) };
        let (item, moved) = match &**iter {
            Iter::Range { .. } | Iter::List { .. } => return self.next_native(iterator),
            Iter::Tuple { tuple, at } => {
                let Some(item) = self.heap.as_tuple(*tuple).and_then(|items| items.get(*at)) else {
                    return self.finish(iterator);
                };
                (*item, *at + 1)
            }
            Iter::ListReversed { list, at } => {
                let index = at.wrapping_sub(1);
                let Some(item) = self.heap.as_list(*list).and_then(|items| items.get(index)) else {
                    return self.finish(iterator);
                };
                (*item, index)
            }
            Iter::Str { text, at } => {
                let byte = self.heap.text_bytes(text).and_then(|bytes| bytes.get(*at));
                if let Some(character) = byte.and_then(|byte| Value::character(*byte)) {
                    let item = *character;
                    let next = *at + 1;
                    self.move_to(iterator, next);
                    return Ok(Some(item));
                }
                let Some(c) = self.heap.text(text).and_then(|t| t.get(*at..)?.chars().next())
                else {
                    return self.finish(iterator);
                };
                let next = *at + c.len_utf8();
                (self.heap.str(c.encode_utf8(&mut [0; 4]))?, next)
            }
            Iter::Bytes { bytes, at } => {
                let Some(byte) = self.heap.as_bytes(*bytes).and_then(|bytes| bytes.get(*at)) else {
                    return self.finish(iterator);
                };
                (Value::Int(i64::from(*byte)), *at + 1)
            }
            Iter::Memory { view, at } => {
                let (view, at) = (*view, *at);
                let Some(item) = super::memory::item(self, view, at)? else {
                    return self.finish(iterator);
                };
                (item, at + 1)
            }
            Iter::BigRange { next, step, left } => {
                if !left.is_positive() {
                    return Ok(None);
                }
                let (item, after) = (next.clone(), next + step);
                let item = self.heap.int(item)?;
                if let Some(Obj::Iter(iter)) = self.heap.get_mut(iterator)
                    && let Iter::BigRange { next, left, .. } = &mut **iter
                {
                    *next = after;
                    *left -= 1;
                }
                return Ok(Some(item));
            }
            Iter::Dict { .. } => return self.next_of_dict(iterator),
            Iter::Set { .. } => return self.next_of_set(iterator),
            Iter::Enumerate { inner, next } => {
                let (inner, next) = (*inner, *next);
                return self.next_enumerated(iterator, inner, next, depth);
            }
            Iter::Zip { inner, strict } => {
                let (inner, strict) = (*inner, *strict);
                return self.next_zipped(inner, strict, depth);
            }
            Iter::Sequence { object, .. } | Iter::SequenceReversed { object, .. } => {
                return if object.is_unbound() { Ok(None) } else { Err(Stop::Flat) };
            }
            Iter::Callable { callable, .. } => {
                return if callable.is_unbound() { Ok(None) } else { Err(Stop::Flat) };
            }
        };
        self.move_to(iterator, moved);
        Ok(Some(item))
    }

    fn move_to(&mut self, iterator: Value, to: usize) {
        let Some(Obj::Iter(iter)) = self.heap.get_mut(iterator) else { return };
        match &mut **iter {
            Iter::Tuple { at, .. }
            | Iter::List { at, .. }
            | Iter::ListReversed { at, .. }
            | Iter::Str { at, .. }
            | Iter::Bytes { at, .. }
            | Iter::Memory { at, .. }
            | Iter::Set { at, .. } => *at = to,
            Iter::Dict { at, left, .. } => {
                *at = to;
                *left = left.saturating_sub(1);
            }
            _ => {}
        }
    }

    /// An iterator that has ended lets its container go and never gives anything again.
    #[cold]
    pub fn finish(&mut self, iterator: Value) -> Eval<Option<Value>> {
        if let Some(Obj::Iter(iter)) = self.heap.get_mut(iterator) {
            match &mut **iter {
                Iter::List { list: value, .. }
                | Iter::ListReversed { list: value, .. }
                | Iter::Tuple { tuple: value, .. }
                | Iter::Str { text: value, .. }
                | Iter::Bytes { bytes: value, .. }
                | Iter::Memory { view: value, .. }
                | Iter::Dict { dict: value, .. }
                | Iter::Set { set: value, .. }
                | Iter::Sequence { object: value, .. }
                | Iter::SequenceReversed { object: value, .. }
                | Iter::Callable { callable: value, .. } => *value = Value::Unbound,
                _ => {}
            }
        }
        Ok(None)
    }

    /// The next item of what may only be an iterator of the language's own, none that draws from
    /// lazy ones. `Stop::Flat`: it is another, and nothing has been done.
    pub fn next_of_iter(&mut self, iterator: Value) -> Eval<Option<Value>> {
        match self.heap.get(iterator) {
            Some(Obj::Iter(_)) => self.next_native(iterator),
            _ => Err(Stop::Flat),
        }
    }

    /// After its RuntimeError an iterator raises it again and again.
    #[cold]
    fn forget_length(&mut self, iterator: Value) {
        if let Some(Obj::Iter(iter)) = self.heap.get_mut(iterator) {
            match &mut **iter {
                Iter::Dict { len, .. } | Iter::Set { len, .. } => *len = usize::MAX,
                _ => {}
            }
        }
    }

    fn next_of_set(&mut self, iterator: Value) -> Eval<Option<Value>> {
        let Some(Obj::Iter(iter)) = self.heap.get(iterator) else { return Ok(None) };
        let Iter::Set { set, at, len, left: _ } = **iter else { return Ok(None) };
        let Some(s) = self.heap.as_set(set) else { return Ok(None) };
        if s.len() != len {
            self.forget_length(iterator);
            raise!(self, RuntimeError, "Set changed size during iteration");
        }
        let mut index = at;
        while index < s.end() && s.place(index).is_none() {
            index += 1;
        }
        let Some(item) = s.place(index).map(|place| place.key) else {
            return self.finish(iterator);
        };
        if index - at > 64 {
            self.steps((index - at) as u64 / 64)?;
        }
        if let Some(Obj::Iter(iter)) = self.heap.get_mut(iterator)
            && let Iter::Set { at, left, .. } = &mut **iter
        {
            *at = index + 1;
            *left = left.saturating_sub(1);
        }
        Ok(Some(item))
    }

    /// Whether an iterator needs no program code for its next item.
    fn is_native_iterator(&self, iterator: Value, depth: u32) -> bool {
        let Some(Obj::Iter(iter)) = self.heap.get(iterator) else { return false };
        match &**iter {
            Iter::Enumerate { inner, .. } => {
                depth < NATIVE_DEPTH && self.is_native_iterator(*inner, depth + 1)
            }
            Iter::Zip { inner, .. } => {
                depth < NATIVE_DEPTH
                    && self
                        .heap
                        .as_tuple(*inner)
                        .unwrap_or(&[])
                        .iter()
                        .all(|inner| self.is_native_iterator(*inner, depth + 1))
            }
            Iter::Sequence { object: value, .. }
            | Iter::SequenceReversed { object: value, .. }
            | Iter::Callable { callable: value, .. } => value.is_unbound(),
            _ => true,
        }
    }

    /// Makes sure that a tuple of so many values can be made once its items have been taken.
    pub fn room_for_tuple(&mut self, items: usize) -> Eval<()> {
        let bytes = super::obj::SLOT_BYTES + (items as u64 + 4) * 64;
        self.heap.charge(bytes)?;
        self.heap.meter.release(bytes);
        Ok(())
    }

    fn next_enumerated(
        &mut self,
        iterator: Value,
        inner: Value,
        next: Value,
        depth: u32,
    ) -> Eval<Option<Value>> {
        if depth > NATIVE_DEPTH || !self.is_native_iterator(inner, depth) {
            return Err(Stop::Flat);
        }
        self.room_for_tuple(2)?;
        let Some(item) = self.next_at_depth(inner, depth + 1)? else { return Ok(None) };
        self.effect();
        self.enumerated(iterator, next, item).map(Some)
    }

    /// What `enumerate` makes of an item: counts on, and gives the pair.
    pub fn enumerated(&mut self, iterator: Value, number: Value, item: Value) -> Eval {
        let after =
            super::ops::native_binary(self, super::ops::Binary::Add, number, Value::Int(1))?;
        let pair = self.heap.tuple(vec![number, item])?;
        if let Some(Obj::Iter(iter)) = self.heap.get_mut(iterator)
            && let Iter::Enumerate { next, .. } = &mut **iter
        {
            *next = after;
        }
        Ok(pair)
    }

    fn next_at_depth(&mut self, iterator: Value, depth: u32) -> Eval<Option<Value>> {
        match self.heap.get(iterator) {
            Some(Obj::Iter(iter)) => match **iter {
                Iter::Range { .. } | Iter::List { .. } => self.next_native(iterator),
                _ => self.next_slow(iterator, depth),
            },
            _ => Err(Stop::Flat),
        }
    }

    fn next_zipped(&mut self, inner: Value, strict: bool, depth: u32) -> Eval<Option<Value>> {
        // Most are few.
        let mut few = [Value::Unbound; 4];
        let many: Vec<Value>;
        let all = self.heap.as_tuple(inner).unwrap_or(&[]);
        let iterators = match few.get_mut(..all.len()) {
            Some([]) => return Ok(None),
            Some(few) => {
                few.copy_from_slice(all);
                &*few
            }
            None => {
                many = all.to_vec();
                &many
            }
        };
        if depth > NATIVE_DEPTH
            || !iterators.iter().all(|inner| self.is_native_iterator(*inner, depth))
        {
            return Err(Stop::Flat);
        }
        if iterators.len() > 8 {
            self.steps(iterators.len() as u64 / 8)?;
        }
        self.room_for_tuple(iterators.len())?;
        let mut items = Vec::with_capacity(iterators.len());
        for (nth, inner) in iterators.iter().enumerate() {
            match self.next_at_depth(*inner, depth + 1)? {
                Some(item) => items.push(item),
                None if !strict => return Ok(None),
                None if nth > 0 => return Err(self.zip_length(nth, "shorter")),
                None => {
                    for (nth, inner) in iterators.iter().enumerate().skip(1) {
                        if self.next_at_depth(*inner, depth + 1)?.is_some() {
                            return Err(self.zip_length(nth, "longer"));
                        }
                    }
                    return Ok(None);
                }
            }
            self.effect();
        }
        self.heap.tuple(items).map(Some)
    }

    /// `zip() argument 2 is shorter than argument 1`; `nth` counts from 0.
    #[cold]
    pub fn zip_length(&mut self, nth: usize, problem: &str) -> Stop {
        let plural = if nth == 1 { " " } else { "s 1-" };
        let message = format!("zip() argument {} is {problem} than argument{plural}{nth}", nth + 1);
        self.raise(types::VALUE_ERROR, &message)
    }

    /// How many items a native iterator is going to give: `__length_hint__`. `None`: nobody knows.
    pub fn length_hint(&self, iterator: Value) -> Option<usize> {
        let Some(Obj::Iter(iter)) = self.heap.get(iterator) else { return None };
        let items = |value: &Value, at: usize| {
            self.heap.as_items(*value).map_or(0, |items| items.len().saturating_sub(at))
        };
        Some(match &**iter {
            Iter::List { list: value, at } | Iter::Tuple { tuple: value, at } => items(value, *at),
            Iter::ListReversed { list, at } => match self.heap.as_list(*list) {
                Some(list) if *at <= list.len() => *at,
                _ => 0,
            },
            Iter::Str { text, at } => match self.heap.text_is_ascii(text) {
                true => self.heap.text(text).map_or(0, |t| t.len().saturating_sub(*at)),
                false => {
                    self.heap.text(text).and_then(|t| t.get(*at..)).map_or(0, |t| t.chars().count())
                }
            },
            Iter::Bytes { bytes, at } => {
                self.heap.as_bytes(*bytes).map_or(0, |bytes| bytes.len().saturating_sub(*at))
            }
            Iter::Memory { view, at } => match self.heap.get(*view) {
                Some(Obj::MemoryView(view)) => view.len.saturating_sub(*at),
                _ => 0,
            },
            Iter::Range { left, .. } => usize::try_from(*left).unwrap_or(0),
            Iter::BigRange { left, .. } => usize::try_from(left.max(&BigInt::zero())).ok()?,
            Iter::Dict { dict, at, len, reversed, .. } => match self.heap.as_dict(*dict) {
                Some(d) if d.len() == *len => {
                    let rest = if *reversed { 0..*at } else { *at..d.end() };
                    rest.filter(|at| d.entry(*at).is_some()).count()
                }
                _ => 0,
            },
            Iter::Set { set, len, left, .. } => match self.heap.as_set(*set) {
                Some(s) if s.len() == *len => *left,
                _ => 0,
            },
            _ => return None,
        })
    }
}
