//! Dicts: finding, setting and removing keys; dicts as operands.
//!
//! A dict hashes fast until it meets a key with a hash or equality of the program's own; then it
//! changes over to visible hashes, once (see `value::dict`). While a program's `__eq__` runs
//! nothing is borrowed, and if it changed the dict the search starts again.
//!
//! May touch: `value`. Never: frames.
//!
//! Invariant: probes beyond the eighth that meet a key with the same hash charge a step each.

use super::hashing::{self, plain_equal};
use super::sequences::room_for;
use crate::raise;
use crate::value::dict::ENTRY_BYTES;
use crate::value::hash::number;
use crate::value::{Dict, Eval, Handle, Heap, Obj, Runtime, Stop, Value};

/// Probes of one search that are free.
const FREE_PROBES: u64 = 8;

/// Where a key is, or would be.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// The key's hash, by the way this dict hashes.
    pub hash: u64,
    /// The index of its entry, if it is there.
    pub at: Option<usize>,
}

/// Where a short string, an int or a small tuple of such is or would be, which needs no charge and no
/// code. `None`: that must be asked of [`find`].
#[inline]
pub fn known(heap: &Heap, dict: &Dict, key: &Value) -> Option<Place> {
    if dict.visible {
        return None;
    }
    let hash = match key {
        Value::Str(_) | Value::Int(_) => hashing::inline(*key)?,
        Value::Ref(_) | Value::Shared { .. } => hashing::tuple_of_few(heap, *key)?,
        _ => return None,
    };
    let mut probes = 0;
    let at = dict.find(hash, |other| {
        probes += 1;
        match (other, key) {
            (Value::Str(a), Value::Str(b)) => a == b,
            (Value::Int(a), Value::Int(b)) => a == b,
            _ => plain_equal(heap, *other, *key),
        }
    });
    (probes <= FREE_PROBES).then_some(Place { hash, at })
}

/// The value of a key that is [`known`] to be there.
#[inline]
pub fn known_value<'a>(heap: &'a Heap, dict: &'a Dict, key: &Value) -> Option<&'a Value> {
    if let Some(entry) = dict.among_few(key) {
        return Some(&entry.value);
    }
    let at = known(heap, dict, key)?.at?;
    dict.entry(at).map(|entry| &entry.value)
}

/// Puts a value for a key of which it is [`known`] where it is or would be, if that needs no more
/// room than there is. `false`: nothing has been done.
#[inline]
pub fn put_known(heap: &mut Heap, dict: Handle, key: &Value, value: &Value) -> bool {
    let Some(Obj::Dict(d)) = heap.near(dict) else { return false };
    let Some(place) = known(heap, d, key) else { return false };
    let Some(Obj::Dict(d)) = heap.near_mut(dict) else { return false };
    match place.at {
        Some(at) => d.set_value(at, *value),
        None if d.growth(1).is_none() => d.insert_new(place.hash, *key, *value),
        None => return false,
    }
    true
}

/// Finds a key in a dict.
#[inline]
pub fn find(rt: &mut Runtime, dict: Value, key: Value) -> Eval<Place> {
    if let Some(place) = rt.heap.as_dict(dict).and_then(|d| known(&rt.heap, d, &key)) {
        return Ok(place);
    }
    find_any(rt, dict, key)
}

#[inline(never)]
fn find_any(rt: &mut Runtime, dict: Value, key: Value) -> Eval<Place> {
    if rt.heap.as_dict(dict).is_some_and(|d| !d.visible)
        && let Some(hash) = hashing::fast(rt, key)?
    {
        return find_fast(rt, dict, hash, key);
    }
    find_visible(rt, dict, key)
}

#[inline]
fn find_fast(rt: &mut Runtime, dict: Value, hash: u64, key: Value) -> Eval<Place> {
    let Some(d) = rt.heap.as_dict(dict) else { return Ok(Place { hash, at: None }) };
    let heap = &rt.heap;
    let mut probes = 0;
    let at = d.find(hash, |other| {
        probes += 1;
        plain_equal(heap, *other, key)
    });
    if probes > FREE_PROBES {
        rt.steps(probes - FREE_PROBES)?;
    }
    Ok(Place { hash, at })
}

#[inline(never)]
fn find_visible(rt: &mut Runtime, dict: Value, key: Value) -> Eval<Place> {
    let hash = number(rt.hash(key)?);
    to_visible(rt, dict)?;
    find_hashed(rt, dict, hash, key)
}

/// Finds a key whose hash, as `hash()` shows it, is known.
pub fn find_known(rt: &mut Runtime, dict: Value, hash: i64, key: Value) -> Eval<Place> {
    if rt.heap.as_dict(dict).is_some_and(|d| !d.visible)
        && let Some(hash) = hashing::fast(rt, key)?
    {
        return find_fast(rt, dict, hash, key);
    }
    to_visible(rt, dict)?;
    find_hashed(rt, dict, number(hash), key)
}

/// Finds a key in a dict that hashes visibly, by the hash that it has there.
pub fn find_hashed(rt: &mut Runtime, dict: Value, hash: u64, key: Value) -> Eval<Place> {
    loop {
        let Some(d) = rt.heap.as_dict(dict) else { return Ok(Place { hash, at: None }) };
        let version = d.version;
        let candidates = d.candidates(hash);
        let mut changed = false;
        for (nth, at) in candidates.into_iter().enumerate() {
            if nth as u64 >= FREE_PROBES {
                rt.steps(1)?;
            }
            let Some(entry) = rt.heap.as_dict(dict).and_then(|d| d.entry(at)) else { continue };
            let other = entry.key;
            let equal = other.same(key) || rt.equal(other, key)?;
            changed = rt.heap.as_dict(dict).is_none_or(|d| d.version != version);
            if changed {
                break;
            }
            if equal {
                return Ok(Place { hash, at: Some(at) });
            }
        }
        if !changed {
            return Ok(Place { hash, at: None });
        }
        rt.steps(1)?;
    }
}

/// Changes a dict over to visible hashes. All its keys have fast hashes, so none is program code's
/// business.
fn to_visible(rt: &mut Runtime, dict: Value) -> Eval<()> {
    let Some(d) = rt.heap.as_dict(dict) else { return Ok(()) };
    if d.visible {
        return Ok(());
    }
    let end = d.end();
    rt.steps(end as u64)?;
    let mut hashes = Vec::with_capacity(end);
    for at in 0..end {
        let key = rt.heap.as_dict(dict).and_then(|d| d.entry(at)).map(|entry| entry.key);
        let hash = match key {
            Some(key) => match rt.heap.plain(key) {
                plain @ (Value::Ref(_) | Value::Shared { .. }) => hashing::object(rt, plain)?,
                plain => hashing::native(rt, plain)?,
            },
            None => 0,
        };
        hashes.push(number(hash));
    }
    if let Some(d) = rt.heap.as_dict_mut(dict) {
        d.rehash(&hashes, true);
    }
    Ok(())
}

impl Runtime<'_> {
    /// `dict[key]` of a real dict (no `__missing__`).
    #[inline]
    pub fn dict_get(&mut self, dict: Value, key: Value) -> Eval<Option<Value>> {
        if let Some(entry) = self.heap.as_dict(dict).and_then(|dict| dict.among_few(&key)) {
            return Ok(Some(entry.value));
        }
        let place = find(self, dict, key)?;
        Ok(place
            .at
            .and_then(|at| self.heap.as_dict(dict).and_then(|d| d.entry(at)))
            .map(|entry| entry.value))
    }

    /// `dict[key] = value`
    pub fn dict_set(&mut self, dict: Value, key: Value, value: Value) -> Eval<()> {
        let place = find(self, dict, key)?;
        dict_put(self, dict, place, key, value)
    }

    /// Removes a key and gives its value.
    pub fn dict_remove(&mut self, dict: Value, key: Value) -> Eval<Option<Value>> {
        let place = find(self, dict, key)?;
        let Some(at) = place.at else { return Ok(None) };
        Ok(self.heap.as_dict_mut(dict).and_then(|d| d.remove(at)).map(|entry| entry.value))
    }

    /// Merges a mapping, or an iterable of pairs, into a dict: what `dict.update` does with its
    /// positional argument.
    pub fn dict_update(&mut self, dict: Value, other: Value) -> Eval<()> {
        if is_plain_dict(self, other) {
            return merge(self, dict, other);
        }
        if self.eval.is_none() {
            return Err(Stop::Flat);
        }
        let keys = self.getattr_or_none(other, Value::short("keys"))?;
        let Some(keys) = keys else { return merge_pairs(self, dict, other) };
        let keys = self.call(keys, &[])?;
        self.keep(keys);
        let iterator = self.iter(keys)?;
        self.keep(iterator);
        let held = self.kept.len();
        while let Some(key) = self.next(iterator)? {
            self.keep(key);
            let value = self.getitem(other, key)?;
            self.keep(value);
            self.dict_set(dict, key, value)?;
            self.kept.truncate(held);
        }
        self.kept.truncate(held - 2);
        Ok(())
    }
}

/// Puts a value where [`find`] said.
#[inline]
pub fn dict_put(rt: &mut Runtime, dict: Value, place: Place, key: Value, value: Value) -> Eval<()> {
    if let Some(at) = place.at {
        if let Some(d) = rt.heap.as_dict_mut(dict) {
            d.set_value(at, value);
        }
        return Ok(());
    }
    rt.heap.dict_reserve(dict, 1)?;
    if let Some(d) = rt.heap.as_dict_mut(dict) {
        d.insert_new(place.hash, key, value);
    }
    Ok(())
}

/// Whether a value is a dict that is read directly: no class in between has its own iteration.
pub fn is_plain_dict(rt: &mut Runtime, v: Value) -> bool {
    rt.heap.as_dict(v).is_some()
        && (!super::has_own_class(rt, v)
            || super::custom(rt, v, "__iter__").is_none()
                && super::custom(rt, v, "keys").is_none()
                && super::custom(rt, v, "__getitem__").is_none())
}

/// A copy of a dict, of the plain type.
pub fn copy(rt: &mut Runtime, dict: Value) -> Eval {
    let Some(d) = rt.heap.as_dict(dict) else { return rt.heap.dict() };
    let n = d.end() as u64;
    room_for(rt, n, ENTRY_BYTES, 8)?;
    let mut made = rt.heap.as_dict(dict).cloned().unwrap_or_default();
    made.copied();
    rt.heap.add(Obj::Dict(Box::new(made)))
}

/// Puts all of one dict's keys into a new one, if there is nothing in that: whether it did.
pub fn fill(rt: &mut Runtime, dict: Value, other: Value) -> Eval<bool> {
    let (Some(to), Some(from)) = (rt.heap.as_dict(dict), rt.heap.as_dict(other)) else {
        return Ok(false);
    };
    if to.end() > 0 || from.is_empty() || from.compact().is_none() {
        return Ok(false);
    }
    let n = from.len();
    rt.steps(n as u64)?;
    rt.heap.dict_reserve(dict, n)?;
    let bytes = n as u64 * ENTRY_BYTES;
    rt.heap.charge(bytes)?;
    let copy = rt.heap.as_dict(other).cloned().unwrap_or_default();
    rt.heap.meter.release(bytes);
    Ok(rt.heap.as_dict_mut(dict).is_some_and(|to| to.take_over(copy)))
}

/// Puts all of one dict's keys into another.
pub fn merge(rt: &mut Runtime, dict: Value, other: Value) -> Eval<()> {
    let Some(from) = rt.heap.as_dict(other) else { return Ok(()) };
    let (n, end, version, visible) = (from.len(), from.end(), from.version, from.visible);
    let compact = from.compact();
    if rt.heap.plain(dict).same(rt.heap.plain(other)) {
        return Ok(());
    }
    rt.steps(n as u64)?;
    rt.heap.dict_reserve(dict, n)?;
    if let Some(d) = rt.heap.as_dict_mut(dict) {
        d.prepare(n, compact);
    }
    for at in 0..end {
        let Some(entry) = rt.heap.as_dict(other).and_then(|d| d.entry(at)).copied() else {
            continue;
        };
        let held = rt.kept.len();
        rt.keep(entry.key);
        rt.keep(entry.value);
        let mode = rt.heap.as_dict(dict).map(|d| d.visible);
        let place = match (mode, visible) {
            (Some(false), false) => find_fast(rt, dict, entry.hash, entry.key)?,
            (Some(true), true) => find_hashed(rt, dict, entry.hash, entry.key)?,
            _ => find(rt, dict, entry.key)?,
        };
        dict_put(rt, dict, place, entry.key, entry.value)?;
        rt.kept.truncate(held);
        if rt.heap.as_dict(other).is_none_or(|d| d.version != version) {
            raise!(rt, RuntimeError, "dict mutated during update");
        }
    }
    Ok(())
}

/// `dict.update(iterable)`: pairs.
fn merge_pairs(rt: &mut Runtime, dict: Value, other: Value) -> Eval<()> {
    let iterator = rt.iter(other)?;
    rt.keep(iterator);
    let mut nth = 0u64;
    let held = rt.kept.len();
    while let Some(pair) = rt.next(iterator)? {
        rt.keep(pair);
        let items = match rt.collect(pair) {
            Err(Stop::Raised) if rt.raised_is(crate::value::types::TYPE_ERROR) => {
                rt.take_raised();
                raise!(
                    rt,
                    TypeError,
                    "cannot convert dictionary update sequence element #{nth} to a sequence"
                )
            }
            items => items?,
        };
        let [key, value] = items.as_slice() else {
            raise!(
                rt,
                ValueError,
                "dictionary update sequence element #{nth} has length {}; 2 is required",
                items.len()
            );
        };
        let (key, value) = (*key, *value);
        rt.keep(key);
        rt.keep(value);
        rt.dict_set(dict, key, value)?;
        rt.kept.truncate(held);
        nth += 1;
    }
    rt.kept.truncate(held - 1);
    Ok(())
}

/// `x | y` of dicts.
pub fn union(rt: &mut Runtime, x: Value, y: Value) -> Eval<Option<Value>> {
    if rt.heap.as_dict(x).is_none() || rt.heap.as_dict(y).is_none() {
        return Ok(None);
    }
    let made = copy(rt, x)?;
    rt.keep(made);
    let merged = merge(rt, made, y);
    rt.kept.pop();
    merged.map(|()| Some(made))
}

/// `x |= y`
pub fn update(rt: &mut Runtime, x: Value, y: Value) -> Eval<bool> {
    rt.dict_update(x, y).map(|()| true)
}

/// Whether two dicts have the same keys and values.
pub fn equal(rt: &mut Runtime, a: Value, b: Value) -> Eval<bool> {
    let len = |rt: &Runtime, v| rt.heap.as_dict(v).map_or(0, Dict::len);
    if len(rt, a) != len(rt, b) {
        return Ok(false);
    }
    let end = rt.heap.as_dict(a).map_or(0, Dict::end);
    rt.steps(end as u64)?;
    let mut at = 0;
    while let Some(d) = rt.heap.as_dict(a)
        && at < d.end()
    {
        let (visible, entry) = (d.visible, d.entry(at).copied());
        at += 1;
        let Some(entry) = entry else { continue };
        let other = rt.heap.as_dict(b).map(|d| d.visible);
        let place = match (visible, other) {
            (false, Some(false)) => find_fast(rt, b, entry.hash, entry.key)?,
            (true, Some(true)) => find_hashed(rt, b, entry.hash, entry.key)?,
            _ => find(rt, b, entry.key)?,
        };
        let found = place.at.and_then(|at| rt.heap.as_dict(b).and_then(|d| d.entry(at)));
        let Some(value) = found.map(|found| found.value) else { return Ok(false) };
        if !rt.equal(entry.value, value)? {
            return Ok(false);
        }
    }
    Ok(true)
}
