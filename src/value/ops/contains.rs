//! `x in y`.
//!
//! May touch: `value`. Never: frames.

use super::{custom, sequences, want_method};
use crate::raise;
use crate::value::obj::{Range, ViewKind};
use crate::value::types;
use crate::value::{Core, Eval, Input, Obj, Runtime, Step, Stop, Task, Value, Want};

/// `item in container` in a pure tree.
#[inline]
pub fn native_contains(core: &mut Core, container: Value, item: Value) -> Eval<bool> {
    whole(&mut Runtime::pure(core), container, item)
}

/// `item in container`; [`Stop::Flat`] where a method of the program's is needed.
fn whole(rt: &mut Runtime, container: Value, item: Value) -> Eval<bool> {
    if let Some(method) = custom(rt, container, "__contains__") {
        return match super::library_row(rt, method, &[container, item])? {
            Value::Bool(found) => Ok(found),
            _ => Err(Stop::Flat),
        };
    }
    if let Some(found) = plain(rt, container, item)? {
        return Ok(found);
    }
    let Some(iterator) = iterator(rt, container)? else { return Err(Stop::Flat) };
    if !matches!(rt.heap.get(iterator), Some(Obj::Iter(_))) || iterator.same(container) {
        return Err(Stop::Flat);
    }
    while let Some(other) = rt.next_native(iterator)? {
        rt.steps(1)?;
        if rt.equal(other, item)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The iterator of what has no `__contains__`; `None`: its `__iter__` has to be called.
fn iterator(rt: &mut Runtime, container: Value) -> Eval<Option<Value>> {
    let made = super::native_iter(rt, container);
    match made {
        Ok(iterator) => Ok(Some(iterator)),
        Err(Stop::Flat) => Ok(None),
        Err(stop) => Err(not_iterable(rt, container, stop)),
    }
}

/// A TypeError in making the iterator is another one, whoever raised it.
fn not_iterable(rt: &mut Runtime, container: Value, stop: Stop) -> Stop {
    match stop {
        Stop::Raised if rt.raised_is(types::TYPE_ERROR) => {
            rt.take_raised();
            let name = rt.type_name(container);
            rt.raise(types::TYPE_ERROR, &format!("argument of type '{name}' is not iterable"))
        }
        stop => stop,
    }
}

/// What builtin containers answer; `None` for what has to be iterated.
pub fn plain(rt: &mut Runtime, container: Value, item: Value) -> Eval<Option<bool>> {
    let c = rt.heap.plain(container);
    if let Some(text) = rt.heap.text_bytes(&c) {
        let length = text.len();
        if rt.heap.text_bytes(&item).is_none() {
            raise!(
                rt,
                TypeError,
                "'in <string>' requires string as left operand, not {}",
                rt.type_name(item)
            );
        }
        rt.heap.steps_for(length)?;
        let text = rt.heap.text_bytes(&c).unwrap_or(&[]);
        let part = rt.heap.text_bytes(&item).unwrap_or(&[]);
        return Ok(Some(memchr::memmem::find(text, part).is_some()));
    }
    Ok(Some(match rt.heap.get(c) {
        Some(Obj::List(_) | Obj::Tuple(_)) => in_items(rt, c, item)?,
        Some(Obj::Dict(_)) => super::dicts::find(rt, c, item)?.at.is_some(),
        Some(Obj::Set(_) | Obj::FrozenSet(_)) => rt.set_contains(c, item)?,
        Some(Obj::DictView(ViewKind::Keys, dict)) => {
            let dict = *dict;
            super::dicts::find(rt, dict, item)?.at.is_some()
        }
        Some(Obj::DictView(ViewKind::Items, dict)) => {
            let dict = *dict;
            let Some([key, value]) = rt.heap.as_tuple(item) else { return Ok(Some(false)) };
            let (key, value) = (*key, *value);
            match rt.dict_get(dict, key)? {
                Some(found) => rt.equal(found, value)?,
                None => false,
            }
        }
        Some(Obj::MappingProxy(inner)) => {
            let inner = *inner;
            rt.contains(inner, item)?
        }
        Some(Obj::Bytes(_) | Obj::ByteArray(_)) => in_bytes(rt, c, item)?,
        Some(Obj::Range(range)) => match (&**range, item) {
            (Range::Small { start, step, len, .. }, Value::Int(n)) => {
                let distance = i128::from(n) - i128::from(*start);
                let (step, len) = (i128::from(*step), i128::from(*len));
                distance % step == 0 && (0..len).contains(&(distance / step))
            }
            _ => return in_range(rt, c, item),
        },
        _ => return Ok(None),
    }))
}

fn in_items(rt: &mut Runtime, container: Value, item: Value) -> Eval<bool> {
    let mut at = 0;
    loop {
        let Some(items) = rt.heap.as_items(container) else { return Ok(false) };
        // A run of what can be compared at a glance, then one that cannot.
        let mut ahead = 0;
        let mut found = false;
        for other in items.get(at..).unwrap_or(&[]) {
            match (*other, item) {
                (other, item) if other.same(item) => {
                    found = true;
                    break;
                }
                (Value::Int(_), Value::Int(_)) | (Value::Str(_), Value::Str(_)) => ahead += 1,
                _ => break,
            }
        }
        let other = items.get(at + ahead).copied();
        rt.steps(ahead as u64 / 8)?;
        if found {
            return Ok(true);
        }
        let Some(other) = other else { return Ok(false) };
        rt.steps(1)?;
        if rt.equal(other, item)? {
            return Ok(true);
        }
        at += ahead + 1;
    }
}

fn in_bytes(rt: &mut Runtime, container: Value, item: Value) -> Eval<bool> {
    let length = rt.heap.as_bytes(container).map_or(0, <[u8]>::len);
    rt.heap.steps_for(length)?;
    if super::has_index(rt, item) {
        let byte = match rt.index_i64(item) {
            Err(Stop::Raised) if rt.raised_is(types::INDEX_ERROR) => {
                rt.take_raised();
                -1
            }
            byte => byte?,
        };
        let Ok(byte) = u8::try_from(byte) else {
            raise!(rt, ValueError, "byte must be in range(0, 256)")
        };
        return Ok(rt.heap.as_bytes(container).is_some_and(|bytes| bytes.contains(&byte)));
    }
    sequences::refuse_gaps(rt, item)?;
    let Some(part) = sequences::buffer_len(rt, item) else {
        raise!(rt, TypeError, "a bytes-like object is required, not '{}'", rt.type_name(item))
    };
    rt.steps(length as u64 / 64 * (part as u64 / 64 + 1))?;
    let part = sequences::buffer(rt, item).unwrap_or_default().into_owned();
    let bytes = rt.heap.as_bytes(container).unwrap_or(&[]);
    Ok(find_bytes(bytes, &part).is_some())
}

/// Where `part` begins in `bytes`.
pub fn find_bytes(bytes: &[u8], part: &[u8]) -> Option<usize> {
    let Some(first) = part.first() else { return Some(0) };
    let last = bytes.len().checked_sub(part.len())?;
    let mut from = 0;
    while from <= last {
        let at = from + bytes.get(from..=last)?.iter().position(|byte| byte == first)?;
        if bytes.get(at..at + part.len())? == part {
            return Some(at);
        }
        from = at + 1;
    }
    None
}

/// Ints by arithmetic; anything else is compared with every number, as CPython does.
fn in_range(rt: &mut Runtime, range: Value, item: Value) -> Eval<Option<bool>> {
    use num_integer::Integer;
    use num_traits::Zero;
    let exact = matches!(item, Value::Bool(_))
        || matches!(rt.heap.get(item), Some(Obj::Int(_)))
        || matches!(item, Value::Int(_));
    if !exact {
        return Ok(None);
    }
    let n = rt.index(item)?;
    let Some(Obj::Range(range)) = rt.heap.get(range) else { return Ok(None) };
    let (start, step, len) = match &**range {
        Range::Small { start, step, len, .. } => ((*start).into(), (*step).into(), (*len).into()),
        Range::Big { start, step, len, .. } => (start.clone(), step.clone(), len.clone()),
    };
    let work = super::integers::div_cost(n.bits().max(start.bits()) / 64, step.bits() / 64 + 1);
    super::integers::charge(rt, work, 0)?;
    let (nth, rest) = (n - start).div_mod_floor(&step);
    Ok(Some(rest.is_zero() && nth >= num_bigint::BigInt::zero() && nth < len))
}

/// `item in container` whatever it takes: `container`, `item`, then the iterator. Gives a bool.
pub static CONTAINS: Task = Task::new("op contains", 4, contains_step);

fn contains_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let [container, item, iterator_slot, asked] = state else {
        return Ok(Want::Done(Value::Bool(false)));
    };
    let (container, item) = (*container, *item);
    let answer = |found: bool| Ok(Want::Done(Value::Bool(found)));
    let mut other = match input {
        Input::Value(result) if !asked.is_unbound() => {
            let truth = rt.truth(result)?;
            return answer(truth);
        }
        Input::Value(other) => Some(other),
        Input::Exhausted | Input::Returned(_) => return answer(false),
        Input::Start | Input::Raised => match custom(rt, container, "__contains__") {
            Some(Value::None) => {
                raise!(rt, TypeError, "'{}' object is not a container", rt.type_name(container))
            }
            Some(method) => {
                *asked = Value::Bool(true);
                return want_method(rt, method, container, &[item]);
            }
            None => {
                if let Some(found) = plain(rt, container, item)? {
                    return answer(found);
                }
                *iterator_slot = match iterator(rt, container)? {
                    Some(iterator) => iterator,
                    None => match rt.iter(container) {
                        Err(stop) => return Err(not_iterable(rt, container, stop)),
                        made => made?,
                    },
                };
                None
            }
        },
    };
    // After so many items the frame loop asks for the next one: there the heap can be collected.
    let mut left = 1024;
    loop {
        if let Some(other) = other {
            rt.steps(1)?;
            rt.keep(other);
            let equal = rt.equal(other, item)?;
            rt.kept.pop();
            if equal {
                return answer(true);
            }
        }
        if left == 0 {
            return Ok(Want::Next(*iterator_slot));
        }
        left -= 1;
        match rt.next_native(*iterator_slot) {
            Ok(None) => return answer(false),
            Ok(item) => other = item,
            Err(Stop::Flat) => return Ok(Want::Next(*iterator_slot)),
            Err(stop) => return Err(stop),
        }
    }
}

impl Runtime<'_> {
    /// `item in container`
    pub fn contains(&mut self, container: Value, item: Value) -> Eval<bool> {
        match whole(self, container, item) {
            Err(Stop::Flat) if self.eval.is_some() => {
                let found = self.run_task(&CONTAINS, &[container, item])?;
                Ok(matches!(found, Value::Bool(true)))
            }
            result => result,
        }
    }
}
