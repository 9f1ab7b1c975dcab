//! Filling a dict: `dict(...)`, `dict.__init__`, `update`, `|=`.
//!
//! The source is a dict (copied at once), anything with `keys()` (asked for each), or an iterable
//! of pairs; keyword arguments come last.
//!
//! May touch: `value`. Never: frames.
//!
//! Invariant: slots are the dict (or class), the source, the keyword arguments; then the source
//! and its state, what is done with items, the key that waits for its value, how many there were.

use super::super::pull::{Pulled, Puller, call_method, restart, set, slot};
use crate::raise;
use crate::value::builtin::task;
use crate::value::iter::Pair as NextPair;
use crate::value::ops::iterate::{asks_itself, own_method};
use crate::value::want::Gather;
use crate::value::{
    Builtin, Dict, Eval, Input, Method, Obj, Runtime, Step, Stop, Task, Value, Want, types,
};

const SLOTS: usize = 9;
const SOURCE: usize = 3;
/// Unbound: not begun. 0: waiting for `keys()`. 1: drawing keys. 2: drawing pairs. 3: waiting for a
/// pair to be iterated. 4: waiting for a value.
const PHASE: usize = 5;
const KEY: usize = 6;
const COUNT: usize = 7;
/// The dict that is filled; a generator's pairs are counted in the slot before.
const MADE: usize = 8;

/// `dict(...)`
pub static NEW: Builtin = task(
    "dict(cls, iterable=(), /, **kwargs)",
    "dict() -> new empty dictionary",
    Method::Static,
    &Task::new("dict", SLOTS, new_step),
);

/// `dict.__init__`
pub const INIT: Builtin = task(
    "__init__(self, iterable=(), /, **kwargs)",
    "Initialize self.  See help(type(self)) for accurate signature.",
    Method::Instance,
    &Task::new("dict.__init__", SLOTS, update_step),
);

/// `dict.update`
pub const UPDATE: Builtin = task(
    "update(self, iterable=(), /, **kwargs)",
    "D.update([E, ]**F) -> None.  Update D from dict/iterable E and F.\nIf E is present and has \
     a .keys() method, then does:  for k in E: D[k] = E[k]\nIf E is present and lacks a .keys() \
     method, then does:  for k, v in E: D[k] = v\nIn either case, this is followed by: for k in \
     F:  D[k] = F[k]",
    Method::Instance,
    &Task::new("dict.update", SLOTS, update_step),
);

/// `dict.__ior__`
pub const IOR: Builtin = task(
    "__ior__(self, value, /)",
    "Return self|=value.",
    Method::Instance,
    &Task::new("dict.__ior__", SLOTS, ior_step),
);

fn new_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    if slot(state, MADE).is_unbound() {
        let made = rt.heap.dict()?;
        set(state, MADE, made);
    }
    let made = slot(state, MADE);
    rt.keep(made);
    match fill(rt, state, input, made)? {
        Some(want) => Ok(want),
        None => Ok(Want::Done(made)),
    }
}

fn update_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let dict = slot(state, 0);
    match fill(rt, state, input, dict)? {
        Some(want) => Ok(want),
        None => Ok(Want::Done(Value::None)),
    }
}

fn ior_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let dict = slot(state, 0);
    match fill(rt, state, input, dict)? {
        Some(want) => Ok(want),
        None => Ok(Want::Done(dict)),
    }
}

/// `None`: everything is in the dict.
fn fill(
    rt: &mut Runtime,
    state: &mut [Value],
    input: Input,
    dict: Value,
) -> Result<Option<Want>, Stop> {
    let dict = rt.heap.plain(dict);
    let mut input = Some(input);
    if slot(state, PHASE).is_unbound() {
        let source = slot(state, 1);
        if source.is_unbound() {
            return keywords(rt, state, dict);
        }
        let plain = rt.heap.plain(source);
        if matches!(rt.heap.get(plain), Some(Obj::Dict(_))) && !asks_itself(rt, source) {
            merge(rt, dict, plain)?;
            return keywords(rt, state, dict);
        }
        let keys = keys_method(rt, source)?;
        match keys {
            Some(keys) => {
                set(state, PHASE, Value::Int(0));
                return Ok(Some(Want::call(keys, &[])));
            }
            None => {
                restart(state, SOURCE, source);
                set(state, PHASE, Value::Int(2));
                set(state, COUNT, Value::Int(0));
                set(state, MADE, dict);
            }
        }
    }
    let mut source = Puller::new(SOURCE);
    let mut pairs = Puller::new(SOURCE).gather(Gather::Pairs, MADE);
    loop {
        match slot(state, PHASE) {
            Value::Int(0) => {
                let Some(Input::Value(keys)) = input.take() else { return Ok(None) };
                restart(state, SOURCE, keys);
                set(state, PHASE, Value::Int(1));
            }
            Value::Int(4) => {
                let Some(Input::Value(value)) = input.take() else { return Ok(None) };
                rt.dict_set(dict, slot(state, KEY), value)?;
                set(state, PHASE, Value::Int(1));
            }
            Value::Int(1) => match source.pull(rt, state, &mut input)? {
                Pulled::Item(key) => {
                    let from = slot(state, 1);
                    match own_method(rt, from, "__getitem__") {
                        Some(method) => {
                            set(state, KEY, key);
                            set(state, PHASE, Value::Int(4));
                            return call_method(rt, method, from, &[key]).map(Some);
                        }
                        None => {
                            let value = rt.getitem(from, key)?;
                            rt.keep(value);
                            rt.effect();
                            rt.dict_set(dict, key, value)?;
                        }
                    }
                }
                Pulled::Want(want) => return Ok(Some(want)),
                Pulled::End => return keywords(rt, state, dict),
            },
            _ if put_pair(rt, state, &mut pairs, dict)? => {}
            _ => match pairs.pull(rt, state, &mut input)? {
                Pulled::Item(item) => {
                    let (key, value) = pair(rt, state, item)?;
                    rt.effect();
                    super::super::pull::placed(rt)?;
                    rt.dict_set(dict, key, value)?;
                }
                Pulled::Want(want) => return Ok(Some(want)),
                Pulled::End => return keywords(rt, state, dict),
            },
        }
    }
}

/// Puts the next pair of an iterator over pairs into the dict, without the tuple. `false`: it has
/// to be asked in the ordinary way.
fn put_pair(rt: &mut Runtime, state: &mut [Value], source: &mut Puller, dict: Value) -> Eval<bool> {
    let (Some(iterator), Value::Int(count)) =
        (source.native_iterator(rt, state), slot(state, COUNT))
    else {
        return Ok(false);
    };
    let mut both = [Value::Unbound; 2];
    if !matches!(rt.core.next_pair(iterator, &mut both)?, NextPair::Taken) {
        return Ok(false);
    }
    rt.effect();
    source.took(rt)?;
    super::super::pull::placed(rt)?;
    set(state, COUNT, Value::Int(count + 1));
    let [key, value] = both;
    rt.keep(key);
    rt.keep(value);
    rt.dict_set(dict, key, value)?;
    Ok(true)
}

/// The bound `keys` method of a mapping; `None` for what has none.
fn keys_method(rt: &mut Runtime, source: Value) -> Eval<Option<Value>> {
    if matches!(rt.heap.get(source), None | Some(Obj::List(_) | Obj::Tuple(_) | Obj::Iter(_))) {
        return Ok(None);
    }
    let found = rt.getattr_or_none(source, Value::short("keys"));
    Ok(rt.swallow(found, types::ATTRIBUTE_ERROR)?.flatten())
}

/// The two items of a pair.
fn pair(rt: &mut Runtime, state: &mut [Value], item: Value) -> Eval<(Value, Value)> {
    let Value::Int(count) = slot(state, COUNT) else { return Ok((Value::None, Value::None)) };
    set(state, COUNT, Value::Int(count + 1));
    if let Some(Obj::List(_) | Obj::Tuple(_)) = rt.heap.get(item) {
        if let Some([key, value]) = rt.heap.as_items(item) {
            return Ok((*key, *value));
        }
        let len = rt.heap.as_items(item).map_or(0, <[Value]>::len);
        return Err(wrong_length(rt, count, len));
    }
    let iterator = rt.iter(item);
    let Some(iterator) = rt.swallow(iterator, types::TYPE_ERROR)? else {
        raise!(
            rt,
            TypeError,
            "cannot convert dictionary update sequence element #{count} to a sequence"
        );
    };
    rt.keep(iterator);
    let mut items = [Value::Unbound; 2];
    let (mut len, held) = (0, rt.kept.len());
    while let Some(value) = rt.next(iterator)? {
        super::super::pull::tick(rt)?;
        rt.kept.truncate(held + len.min(2));
        if let Some(place) = items.get_mut(len) {
            rt.keep(value);
            *place = value;
        }
        len += 1;
    }
    if len != 2 {
        return Err(wrong_length(rt, count, len));
    }
    let [key, value] = items;
    Ok((key, value))
}

fn wrong_length(rt: &mut Runtime, count: i64, len: usize) -> Stop {
    let message =
        format!("dictionary update sequence element #{count} has length {len}; 2 is required");
    rt.raise(types::VALUE_ERROR, &message)
}

/// Copies the keyword arguments in, last.
fn keywords(rt: &mut Runtime, state: &[Value], dict: Value) -> Result<Option<Want>, Stop> {
    if let Some(Obj::Dict(_)) = rt.heap.get(slot(state, 2)) {
        merge(rt, dict, slot(state, 2))?;
    }
    Ok(None)
}

/// Copies all pairs of a plain dict into another.
pub fn merge(rt: &mut Runtime, dict: Value, from: Value) -> Eval<()> {
    if dict.same(from) {
        return Ok(());
    }
    let Some(source) = rt.heap.as_dict(from) else { return Ok(()) };
    let (len, version, bytes) = (source.len(), source.version, source.bytes());
    if len == 0 {
        return Ok(());
    }
    rt.steps(len as u64 / 4)?;
    rt.heap.charge_outside(bytes)?;
    let empty = rt.heap.as_dict(dict).is_some_and(Dict::is_empty);
    if empty && let Some(source) = rt.heap.as_dict(from) {
        let mut copy = source.clone();
        copy.compacted();
        let (old, new) = (rt.heap.as_dict(dict).map_or(0, Dict::bytes), copy.bytes());
        rt.effect();
        if let Some(place) = rt.heap.as_dict_mut(dict) {
            copy.version = place.version.wrapping_add(1);
            *place = copy;
        }
        // What was charged for the copy stays with the dict.
        rt.heap.release_outside(bytes);
        rt.heap.charge(new.saturating_sub(old))?;
        return Ok(());
    }
    let pairs = rt.heap.as_dict(from).map(super::pairs).unwrap_or_default();
    let result = merge_pairs(rt, dict, from, version, &pairs);
    rt.heap.release_outside(bytes);
    result
}

fn merge_pairs(
    rt: &mut Runtime,
    dict: Value,
    from: Value,
    version: u32,
    pairs: &[(Value, Value)],
) -> Eval<()> {
    for (key, value) in pairs {
        rt.keep(*key);
        rt.keep(*value);
    }
    for (key, value) in pairs {
        rt.effect();
        rt.dict_set(dict, *key, *value)?;
        if rt.heap.as_dict(from).is_some_and(|from| from.version != version) {
            raise!(rt, RuntimeError, "dict mutated during update");
        }
    }
    Ok(())
}
