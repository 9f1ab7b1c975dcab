//! Sets: finding, adding and removing members, and set algebra, in CPython's order of work, which
//! shows in the order of the result.
//!
//! May touch: `value`. Never: frames.
//!
//! Invariants: while a program's `__eq__` runs nothing is borrowed, and if it changed the set the
//! search starts again; places looked at beyond the first 32 charge a step each.

use super::hashing;
use super::sequences::room_for;
use super::{Binary, Compare};
use crate::value::obj::ViewKind;
use crate::value::set::{FREE_PROBES, Found};
use crate::value::text::hash::{hash_frozenset, hash_int};
use crate::value::{Core, Eval, Heap, Obj, Runtime, Set, Stop, Value};

/// The hash of an int or a short string.
#[inline]
fn quick_hash(heap: &Heap, key: &Value) -> Option<i64> {
    match key {
        Value::Int(n) => Some(hash_int(*n)),
        Value::Str(text) => Some(hashing::short(text, heap.hash_key)),
        _ => None,
    }
}

/// Whether an int or a short string is a member, if that needs no charge and no code.
#[inline]
pub fn known(heap: &Heap, set: &Set, key: &Value) -> Option<bool> {
    let hash = quick_hash(heap, key)?;
    set.holds(hash, key)
}

/// The same for whoever goes on with what was found.
#[inline]
fn search(heap: &Heap, set: Value, hash: i64, key: &Value) -> Option<Found> {
    match key {
        Value::Int(_) | Value::Str(_) => heap.as_set(set)?.search(hash, key),
        _ => None,
    }
}

/// The place of a member whose hash is known.
#[inline]
pub fn find(rt: &mut Runtime, set: Value, hash: i64, key: Value) -> Eval<Option<usize>> {
    match search(&rt.heap, set, hash, &key) {
        Some(Found::At(at)) => Ok(Some(at)),
        Some(Found::Free { .. }) => Ok(None),
        None => find_any(rt, set, hash, key),
    }
}

#[inline(never)]
fn find_any(rt: &mut Runtime, set: Value, hash: i64, key: Value) -> Eval<Option<usize>> {
    loop {
        let Some(s) = rt.heap.as_set(set) else { return Ok(None) };
        let version = s.version;
        let mut probe = s.probe(hash);
        let mut changed = false;
        while let Some(s) = rt.heap.as_set(set) {
            let candidate = s.next_candidate(&mut probe, hash);
            let charged = probe.looked();
            let found = candidate.ok().and_then(|at| s.place(at).map(|place| (at, place.key)));
            if charged > FREE_PROBES {
                rt.steps(charged - FREE_PROBES)?;
                probe.forget_looked();
            }
            let Some((at, other)) = found else { break };
            if other.same(key) {
                return Ok(Some(at));
            }
            let equal = match (other, key) {
                (Value::Str(_), Value::Str(_)) | (Value::Int(_), Value::Int(_)) => false,
                _ => rt.equal(other, key)?,
            };
            changed = rt.heap.as_set(set).is_none_or(|s| s.version != version);
            if changed {
                break;
            }
            if equal {
                return Ok(Some(at));
            }
        }
        if !changed {
            return Ok(None);
        }
        rt.steps(1)?;
    }
}

/// Adds a member whose hash is known. Whether it was not there.
pub fn add(rt: &mut Runtime, set: Value, hash: i64, key: Value) -> Eval<bool> {
    match search(&rt.heap, set, hash, &key) {
        Some(Found::At(_)) => return Ok(false),
        Some(Found::Free { at, left_over: None }) => {
            rt.heap.set_reserve(set)?;
            if let Some(s) = rt.heap.as_set_mut(set) {
                s.insert_free(at, hash, key);
            }
            return Ok(true);
        }
        Some(Found::Free { left_over: Some(at), .. }) => {
            if let Some(s) = rt.heap.as_set_mut(set) {
                s.insert_at(at, hash, key);
            }
            return Ok(true);
        }
        None => {}
    }
    if find_any(rt, set, hash, key)?.is_some() {
        return Ok(false);
    }
    if let Some(at) = rt.heap.as_set(set).and_then(|s| s.left_over(hash)) {
        if let Some(s) = rt.heap.as_set_mut(set) {
            s.insert_at(at, hash, key);
        }
        return Ok(true);
    }
    rt.heap.set_reserve(set)?;
    if let Some(s) = rt.heap.as_set_mut(set) {
        s.insert_new(hash, key);
    }
    Ok(true)
}

/// The hash to look a key up with: a set counts as the frozenset with its members.
pub fn lookup_hash(rt: &mut Runtime, key: Value) -> Eval<i64> {
    if let Some(hash) = quick_hash(&rt.heap, &key) {
        return Ok(hash);
    }
    match rt.hash(key) {
        Err(Stop::Raised) if rt.raised_is(crate::value::types::TYPE_ERROR) => {
            let plain = rt.heap.plain(key);
            let Some(Obj::Set(set)) = rt.heap.get(plain) else { return Err(Stop::Raised) };
            let n = set.len();
            rt.steps(n as u64 / 8)?;
            let Some(Obj::Set(set)) = rt.heap.get(plain) else { return Err(Stop::Raised) };
            let hash = hash_frozenset(set.iter().map(|place| place.hash));
            rt.take_raised();
            Ok(hash)
        }
        result => result,
    }
}

impl Runtime<'_> {
    /// `item in set`
    pub fn set_contains(&mut self, set: Value, item: Value) -> Eval<bool> {
        let hash = lookup_hash(self, item)?;
        Ok(find(self, set, hash, item)?.is_some())
    }

    /// `set.add(item)`: whether it was not there.
    pub fn set_add(&mut self, set: Value, item: Value) -> Eval<bool> {
        let hash = match quick_hash(&self.heap, &item) {
            Some(hash) => hash,
            None => self.hash(item)?,
        };
        add(self, set, hash, item)
    }

    /// `set.discard(item)`: whether it was there.
    pub fn set_remove(&mut self, set: Value, item: Value) -> Eval<bool> {
        let hash = lookup_hash(self, item)?;
        remove(self, set, hash, item)
    }
}

/// Removes a member whose hash is known: whether it was there.
pub fn remove(rt: &mut Runtime, set: Value, hash: i64, item: Value) -> Eval<bool> {
    let Some(at) = find(rt, set, hash, item)? else { return Ok(false) };
    if let Some(s) = rt.heap.as_set_mut(set) {
        s.remove(at);
    }
    Ok(true)
}

/// The members of a set with their hashes, in order; charged for.
pub fn members(rt: &mut Runtime, set: Value) -> Eval<Vec<(i64, Value)>> {
    let n = rt.heap.as_set(set).map_or(0, Set::len);
    room_for(rt, n as u64, 24, 8)?;
    let members: Vec<(i64, Value)> = rt
        .heap
        .as_set(set)
        .map(|s| s.iter().map(|place| (place.hash, place.key)).collect())
        .unwrap_or_default();
    if rt.eval.is_some() {
        // An `__eq__` of the program's may take them out of the set; callers let them go.
        let keys: Vec<Value> = members.iter().map(|(_, key)| *key).collect();
        rt.keep_all(&keys)?;
    }
    Ok(members)
}

/// A copy of a set, as a set or as a frozenset.
pub fn copy(rt: &mut Runtime, set: Value, frozen: bool) -> Eval {
    let Some(s) = rt.heap.as_set(set) else { return rt.heap.set() };
    let (n, bytes) = (s.len(), s.bytes());
    room_for(rt, bytes, 1, 256)?;
    rt.steps(n as u64 / 8)?;
    let copy = Box::new(rt.heap.as_set(set).map(Set::copied).unwrap_or_default());
    rt.heap.add(if frozen { Obj::FrozenSet(copy) } else { Obj::Set(copy) })
}

/// A new empty set or frozenset.
fn empty(rt: &mut Runtime, frozen: bool) -> Eval {
    let set = Box::default();
    rt.heap.add(if frozen { Obj::FrozenSet(set) } else { Obj::Set(set) })
}

/// Adds all members of another set, as CPython merges tables.
pub fn merge(rt: &mut Runtime, set: Value, other: Value) -> Eval<()> {
    let n = rt.heap.as_set(other).map_or(0, Set::len);
    if n == 0 || rt.heap.plain(set).same(rt.heap.plain(other)) {
        return Ok(());
    }
    let Some(s) = rt.heap.as_set(set) else { return Ok(()) };
    if s.is_empty() && s.merge_is_copy() {
        rt.steps(n as u64 / 8)?;
        let copied = rt.heap.as_set(other).map(Set::copied).unwrap_or_default();
        let (old, version) = rt.heap.as_set(set).map_or((0, 0), |s| (s.bytes(), s.version));
        rt.heap.charge(copied.bytes())?;
        if let Some(s) = rt.heap.as_set_mut(set) {
            *s = copied;
            s.version = version.wrapping_add(1);
        }
        rt.heap.meter.release(old);
        return Ok(());
    }
    if let Some(size) = s.merge_size(n) {
        let old = s.bytes();
        rt.heap.charge(80 + Set::table_bytes(size))?;
        if let Some(s) = rt.heap.as_set_mut(set) {
            s.merge_grow(n);
        }
        rt.heap.meter.release(old);
    }
    let all = members(rt, other)?;
    rt.steps(n as u64 / 2)?;
    for (hash, key) in all {
        add(rt, set, hash, key)?;
    }
    Ok(())
}

fn is_set(core: &Core, v: Value) -> bool {
    matches!(core.heap.get(v), Some(Obj::Set(_) | Obj::FrozenSet(_)))
}

fn is_view(core: &Core, v: Value) -> bool {
    matches!(core.heap.get(v), Some(Obj::DictView(ViewKind::Keys | ViewKind::Items, _)))
}

/// `x op y` of sets, or where one of them is a dict's keys or items; `None` otherwise.
pub fn binary(rt: &mut Runtime, op: Binary, x: Value, y: Value) -> Eval<Option<Value>> {
    if is_set(rt, x) && is_set(rt, y) {
        let frozen = matches!(rt.heap.get(x), Some(Obj::FrozenSet(_)));
        let held = rt.kept.len();
        let result = algebra(rt, op, x, y, frozen);
        rt.kept.truncate(held);
        return result.map(Some);
    }
    if !is_view(rt, x) && !is_view(rt, y) {
        return Ok(None);
    }
    let held = rt.kept.len();
    let result = view_algebra(rt, op, x, y);
    rt.kept.truncate(held);
    result.map(Some)
}

fn view_algebra(rt: &mut Runtime, op: Binary, x: Value, y: Value) -> Eval {
    if op == Binary::And {
        return view_intersection(rt, x, y);
    }
    let left = from_iterable(rt, x)?;
    rt.keep(left);
    if is_set(rt, y) {
        match op {
            Binary::Or => merge(rt, left, y)?,
            Binary::Sub => take_away(rt, left, y)?,
            _ => toggle(rt, left, y)?,
        }
        return Ok(left);
    }
    if op == Binary::Xor {
        let right = from_iterable(rt, y)?;
        rt.keep(right);
        toggle(rt, left, right)?;
        return Ok(left);
    }
    let items = rt.collect(y)?;
    rt.steps(items.len() as u64)?;
    rt.keep_all(&items)?;
    for item in items {
        match op {
            Binary::Or => rt.set_add(left, item)?,
            _ => rt.set_remove(left, item)?,
        };
    }
    Ok(left)
}

/// `_PyDictView_Intersect`: which operand is read, and which is asked, shows in the result.
fn view_intersection(rt: &mut Runtime, x: Value, y: Value) -> Eval {
    let (mut view, mut other) = if is_view(rt, x) { (x, y) } else { (y, x) };
    let size = |rt: &mut Runtime, v| super::index::plain_len(rt, v).map(|n| n.unwrap_or(0));
    let (n, m) = (size(rt, view)?, size(rt, other)?);
    if is_set(rt, other) && n <= m || is_view(rt, other) && m > n {
        std::mem::swap(&mut view, &mut other);
    }
    let result = empty(rt, false)?;
    rt.keep(result);
    let items = rt.collect(other)?;
    rt.steps(items.len() as u64)?;
    rt.keep_all(&items)?;
    for item in items {
        if rt.contains(view, item)? {
            rt.set_add(result, item)?;
        }
    }
    Ok(result)
}

/// A set of what an iterable gives.
fn from_iterable(rt: &mut Runtime, v: Value) -> Eval {
    let held = rt.kept.len();
    let set = rt.heap.set()?;
    rt.keep(set);
    let items = rt.collect(v)?;
    rt.steps(items.len() as u64)?;
    rt.keep_all(&items)?;
    for item in &items {
        rt.set_add(set, *item)?;
    }
    rt.kept.truncate(held);
    Ok(set)
}

/// Adds the keys of a dict: CPython makes room for all of them first, which shows in the order.
pub fn merge_keys(rt: &mut Runtime, set: Value, dict: Value) -> Eval<()> {
    let n = rt.heap.as_dict(dict).map_or(0, crate::value::Dict::len);
    rt.steps(n as u64 / 2)?;
    let Some(s) = rt.heap.as_set(set) else { return Ok(()) };
    if let Some(size) = s.merge_size(n) {
        let old = s.bytes();
        rt.heap.charge(80 + Set::table_bytes(size))?;
        if let Some(s) = rt.heap.as_set_mut(set) {
            s.merge_grow(n);
        }
        rt.heap.meter.release(old);
    }
    rt.effect();
    for_keys(rt, dict, |rt, hash, key| add(rt, set, hash, key).map(|_| ()))
}

/// Does something with each key of a dict, which that may change, and with the key's hash.
fn for_keys(
    rt: &mut Runtime,
    dict: Value,
    mut each: impl FnMut(&mut Runtime, i64, Value) -> Eval<()>,
) -> Eval<()> {
    let mut at = 0;
    while let Some(d) = rt.heap.as_dict(dict)
        && at < d.end()
    {
        let entry = d.entry(at).copied();
        at += 1;
        let Some(entry) = entry else { continue };
        let held = rt.kept.len();
        rt.keep(entry.key);
        let hash = rt.hash(entry.key)?;
        each(rt, hash, entry.key)?;
        rt.kept.truncate(held);
    }
    Ok(())
}

/// Removes what is in both, adds what is only in `other`.
pub fn toggle(rt: &mut Runtime, set: Value, other: Value) -> Eval<()> {
    for (hash, key) in members(rt, other)? {
        toggle_one(rt, set, hash, key)?;
    }
    Ok(())
}

/// The same with the keys of a dict.
pub fn toggle_keys(rt: &mut Runtime, set: Value, dict: Value) -> Eval<()> {
    for_keys(rt, dict, |rt, hash, key| toggle_one(rt, set, hash, key))
}

fn toggle_one(rt: &mut Runtime, set: Value, hash: i64, key: Value) -> Eval<()> {
    rt.steps(1)?;
    if !remove(rt, set, hash, key)? {
        add(rt, set, hash, key)?;
    }
    Ok(())
}

/// `x op y` of two sets.
pub fn algebra(rt: &mut Runtime, op: Binary, x: Value, y: Value, frozen: bool) -> Eval {
    match op {
        Binary::Or => {
            let result = copy(rt, x, frozen)?;
            rt.keep(result);
            merge(rt, result, y)?;
            Ok(result)
        }
        Binary::And => intersection(rt, x, y, frozen),
        Binary::Sub => difference(rt, x, y, frozen),
        _ => {
            let result = copy(rt, y, frozen)?;
            rt.keep(result);
            toggle(rt, result, x)?;
            Ok(result)
        }
    }
}

fn len(core: &Core, v: Value) -> usize {
    core.heap.as_set(v).map_or(0, Set::len)
}

fn intersection(rt: &mut Runtime, x: Value, y: Value, frozen: bool) -> Eval {
    if rt.heap.plain(x).same(rt.heap.plain(y)) {
        return copy(rt, x, frozen);
    }
    let (x, y) = if len(rt, y) > len(rt, x) { (y, x) } else { (x, y) };
    let result = empty(rt, frozen)?;
    rt.keep(result);
    let n = len(rt, y) as u64;
    rt.steps(n / 2)?;
    for (hash, key) in members(rt, y)? {
        if find(rt, x, hash, key)?.is_some() {
            add(rt, result, hash, key)?;
        }
    }
    Ok(result)
}

fn difference(rt: &mut Runtime, x: Value, y: Value, frozen: bool) -> Eval {
    // With few members to take away it is cheaper to copy first.
    if len(rt, x) >> 2 > len(rt, y) {
        let result = copy(rt, x, frozen)?;
        rt.keep(result);
        take_away(rt, result, y)?;
        return Ok(result);
    }
    let result = empty(rt, frozen)?;
    rt.keep(result);
    let n = len(rt, x) as u64;
    rt.steps(n / 2)?;
    for (hash, key) in members(rt, x)? {
        if find(rt, y, hash, key)?.is_none() {
            add(rt, result, hash, key)?;
        }
    }
    Ok(result)
}

/// `set -= other`
pub fn take_away(rt: &mut Runtime, set: Value, other: Value) -> Eval<()> {
    let n = len(rt, other) as u64;
    rt.steps(n / 2)?;
    if rt.heap.plain(set).same(rt.heap.plain(other)) {
        if let Some(s) = rt.heap.as_set_mut(set) {
            s.clear();
        }
        return Ok(());
    }
    for (hash, key) in members(rt, other)? {
        remove(rt, set, hash, key)?;
    }
    tidy(rt, set)
}

/// Packs a set from which many members were taken away.
pub fn tidy(rt: &mut Runtime, set: Value) -> Eval<()> {
    let Some(s) = rt.heap.as_set(set) else { return Ok(()) };
    let Some(size) = s.tidied_size() else { return Ok(()) };
    let (old, used) = (s.bytes(), s.len());
    rt.steps(used as u64 / 8)?;
    rt.heap.charge(80 + Set::table_bytes(size))?;
    rt.heap.meter.release(old);
    if let Some(s) = rt.heap.as_set_mut(set) {
        s.tidy();
    }
    Ok(())
}

/// `set op= other`; whether `other` was a set and it was done.
pub fn in_place(rt: &mut Runtime, op: Binary, set: Value, other: Value) -> Eval<bool> {
    let other = rt.heap.plain(other);
    if !is_set(rt, other) {
        return Ok(false);
    }
    let held = rt.kept.len();
    let done = change(rt, op, set, other);
    rt.kept.truncate(held);
    done
}

fn change(rt: &mut Runtime, op: Binary, set: Value, other: Value) -> Eval<bool> {
    match op {
        Binary::Or => merge(rt, set, other)?,
        Binary::And => {
            let result = intersection(rt, set, other, false)?;
            swap_tables(rt, set, result);
        }
        Binary::Sub => take_away(rt, set, other)?,
        Binary::Xor => {
            if set.same(other) {
                take_away(rt, set, other)?;
            } else {
                toggle(rt, set, other)?;
            }
        }
        _ => return Ok(false),
    }
    Ok(true)
}

/// Gives a set the members of another that was made for it.
pub fn swap_tables(rt: &mut Runtime, set: Value, made: Value) {
    let taken = rt.heap.as_set_mut(made).map(std::mem::take);
    if let (Some(mut taken), Some(s)) = (taken, rt.heap.as_set_mut(set)) {
        taken.version = s.version.wrapping_add(1);
        std::mem::swap(s, &mut taken);
        // Accounts go by what each object holds: the other one keeps the old table.
        if let Some(m) = rt.heap.as_set_mut(made) {
            *m = taken;
        }
    }
}

/// `a op b` of sets, frozensets, keys and items: equality and inclusion.
pub fn compare(rt: &mut Runtime, op: Compare, a: Value, b: Value) -> Eval<bool> {
    let held = rt.kept.len();
    let holds = related(rt, op, a, b);
    rt.kept.truncate(held);
    holds
}

fn related(rt: &mut Runtime, op: Compare, a: Value, b: Value) -> Eval<bool> {
    let size = |rt: &mut Runtime, v| super::index::plain_len(rt, v).map(|n| n.unwrap_or(0));
    let (n, m) = (size(rt, a)?, size(rt, b)?);
    match op {
        Compare::Eq => Ok(n == m && !hashes_differ(rt, a, b) && contained(rt, a, b)?),
        Compare::Ne => Ok(!(n == m && !hashes_differ(rt, a, b) && contained(rt, a, b)?)),
        Compare::Lt => Ok(n < m && contained(rt, a, b)?),
        Compare::Le => Ok(n <= m && contained(rt, a, b)?),
        Compare::Gt => Ok(n > m && contained(rt, b, a)?),
        Compare::Ge => Ok(n >= m && contained(rt, b, a)?),
    }
}

fn hashes_differ(core: &Core, a: Value, b: Value) -> bool {
    match (core.heap.get(a), core.heap.get(b)) {
        (Some(Obj::FrozenSet(x)), Some(Obj::FrozenSet(y))) => match (x.hash, y.hash) {
            (Some(x), Some(y)) => x != y,
            _ => false,
        },
        _ => false,
    }
}

/// Whether all of `a` is in `b`.
pub fn contained(rt: &mut Runtime, a: Value, b: Value) -> Eval<bool> {
    if is_set(rt, a) {
        let n = len(rt, a) as u64;
        rt.steps(n / 2)?;
        for (hash, key) in members(rt, a)? {
            let inside = match is_set(rt, b) {
                true => find(rt, b, hash, key)?.is_some(),
                false => rt.contains(b, key)?,
            };
            if !inside {
                return Ok(false);
            }
        }
        return Ok(true);
    }
    let items = rt.collect(a)?;
    rt.steps(items.len() as u64)?;
    let held = rt.kept.len();
    rt.keep_all(&items)?;
    for item in items {
        if !rt.contains(b, item)? {
            rt.kept.truncate(held);
            return Ok(false);
        }
    }
    rt.kept.truncate(held);
    Ok(true)
}
