//! What `Counter` and `OrderedDict` need of a dict that Python cannot do fast: counting, and moving
//! keys to the ends.
//!
//! May touch: `value`, `builtins`' helpers.

use crate::builtins::pull::{Pulled, Puller, set, slot};
use crate::raise;
use crate::value::builtin::{method, task};
use crate::value::obj::ViewKind;
use crate::value::ops::{Binary, custom, dicts};
use crate::value::types::{self, TypeId};
use crate::value::{
    Builtin, Dict, Eval, Input, Method, Obj, Runtime, Step, Task, TypeRows, Value, Want,
};

const fn view_rows(id: TypeId) -> TypeRows {
    TypeRows { id, doc: "", new: None, methods: &[], getset: &[] }
}

/// The types of an `OrderedDict`'s views: what they can do they have of `dict_keys` and its kin.
pub static VIEW_ROWS: [TypeRows; 3] =
    [view_rows(types::ODICT_KEYS), view_rows(types::ODICT_VALUES), view_rows(types::ODICT_ITEMS)];

/// `_count(mapping, iterable)`
pub const COUNT: Builtin = task(
    "_count(mapping, iterable, /)",
    "Count the elements of the iterable in the mapping; False if the mapping is no plain dict.",
    Method::Static,
    &Task::new("collections.count", 3, count_step),
);

fn count_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let mapping = slot(state, 0);
    if slot(state, 2).is_unbound()
        && (rt.heap.as_dict(mapping).is_none()
            || custom(rt, mapping, "get").is_some()
            || custom(rt, mapping, "__setitem__").is_some())
    {
        return Ok(Want::Done(Value::Bool(false)));
    }
    let dict = rt.heap.plain(mapping);
    let mut input = Some(input);
    let mut source = Puller::new(1);
    loop {
        match source.pull(rt, state, &mut input)? {
            Pulled::Item(item) => {
                rt.effect();
                let place = dicts::find(rt, dict, item)?;
                let before = place.at.and_then(|at| rt.heap.as_dict(dict)?.entry(at));
                match before.map_or(Value::Int(0), |entry| entry.value) {
                    Value::Int(count) if count < i64::MAX => {
                        dicts::dict_put(rt, dict, place, item, Value::Int(count + 1))?;
                    }
                    count => {
                        let more = rt.binary(Binary::Add, count, Value::Int(1), false)?;
                        rt.keep(more);
                        rt.dict_set(dict, item, more)?;
                    }
                }
            }
            Pulled::End => {
                set(state, 1, Value::None);
                return Ok(Want::Done(Value::Bool(true)));
            }
            Pulled::Want(want) => return Ok(want),
        }
    }
}

/// `OrderedDict.move_to_end`
pub const MOVE_TO_END: Builtin = method(
    "move_to_end(self, /, key, last=True)",
    "Move an existing element to the end (or beginning if last is false).\n\nRaise KeyError if the \
     element does not exist.",
    |rt, args| {
        let (dict, key) = (ordered(rt, args, "move_to_end")?, slot(args, 1));
        let last = rt.truth(slot(args, 2).or(Value::Bool(true)))?;
        let len = rt.heap.as_dict(dict).map_or(0, |d| d.len());
        let gap = rt.heap.as_dict(dict).is_some_and(|d| d.first() > 0);
        let room = if last || gap { 1 } else { len.max(4) + 1 };
        if !last && !gap {
            rt.steps(len as u64 / 2)?;
        }
        rt.heap.dict_reserve(dict, room)?;
        let place = dicts::find(rt, dict, key)?;
        let Some(at) = place.at else { return Err(rt.raise_with(types::KEY_ERROR, &[key])) };
        let there = |d: &Dict| if last { at + 1 == d.end() } else { at == d.first() };
        if rt.heap.as_dict(dict).is_some_and(there) {
            return Ok(Value::None);
        }
        rt.effect();
        if let Some(d) = rt.heap.as_dict_mut(dict)
            && let Some(entry) = d.remove(at)
        {
            match last {
                true => d.insert_new(entry.hash, entry.key, entry.value),
                false => d.insert_first(entry.hash, entry.key, entry.value),
            }
        }
        Ok(Value::None)
    },
);

/// `OrderedDict.keys`
pub const KEYS: Builtin = method(
    "keys(self, /)",
    "D.keys() -> a set-like object providing a view on D's keys",
    |rt, args| view(rt, args, ViewKind::Keys),
);

/// `OrderedDict.values`
pub const VALUES: Builtin = method(
    "values(self, /)",
    "D.values() -> an object providing a view on D's values",
    |rt, args| view(rt, args, ViewKind::Values),
);

/// `OrderedDict.items`
pub const ITEMS: Builtin = method(
    "items(self, /)",
    "D.items() -> a set-like object providing a view on D's items",
    |rt, args| view(rt, args, ViewKind::Items),
);

/// A view of the object itself, by which it is known for an `OrderedDict`'s.
fn view(rt: &mut Runtime, args: &[Value], kind: ViewKind) -> Eval {
    let method = match kind {
        ViewKind::Keys => "keys",
        ViewKind::Values => "values",
        ViewKind::Items => "items",
    };
    ordered(rt, args, method)?;
    rt.heap.add(Obj::DictView(kind, slot(args, 0)))
}

/// The dict of an `OrderedDict`, whose method this is.
fn ordered(rt: &mut Runtime, args: &[Value], method: &str) -> Eval {
    let dict = rt.heap.plain(slot(args, 0));
    if rt.heap.as_dict(dict).is_none() {
        let name = rt.type_name(slot(args, 0));
        raise!(
            rt,
            TypeError,
            "descriptor '{method}' for 'collections.OrderedDict' objects doesn't apply to a \
             '{name}' object"
        );
    }
    Ok(dict)
}

/// `OrderedDict.popitem`
pub const POP_ITEM: Builtin = method(
    "popitem(self, /, last=True)",
    "Remove and return a (key, value) pair from the dictionary.\n\nPairs are returned in LIFO order \
     if last is true or FIFO order if false.",
    |rt, args| {
        let dict = ordered(rt, args, "popitem")?;
        let last = rt.truth(slot(args, 1).or(Value::Bool(true)))?;
        let found = rt.heap.as_dict_mut(dict).and_then(|d| {
            let at = match last {
                true => (0..d.end()).rev().find(|at| d.entry(*at).is_some())?,
                false => d.first(),
            };
            d.entry(at).copied().map(|entry| (at, entry))
        });
        let Some((at, entry)) = found else {
            raise!(rt, KeyError, "dictionary is empty");
        };
        let pair = rt.heap.tuple(vec![entry.key, entry.value])?;
        rt.effect();
        if let Some(d) = rt.heap.as_dict_mut(dict) {
            d.remove(at);
        }
        Ok(pair)
    },
);

/// `OrderedDict.pop`
pub const POP: Builtin = method(
    "pop(self, key, default=<unrepresentable>)",
    "od.pop(key[,default]) -> v, remove specified key and return the corresponding value.\n\nIf the \
     key is not found, return the default if given; otherwise,\nraise a KeyError.",
    |rt, args| {
        let (dict, key) = (ordered(rt, args, "pop")?, slot(args, 1));
        match (rt.dict_remove(dict, key)?, slot(args, 2)) {
            (Some(value), _) => Ok(value),
            (None, Value::Unbound) => Err(rt.raise_with(types::KEY_ERROR, &[key])),
            (None, default) => Ok(default),
        }
    },
);

/// `OrderedDict.setdefault`
pub const SET_DEFAULT: Builtin = method(
    "setdefault(self, /, key, default=None)",
    "Insert key with a value of default if key is not in the dictionary.\n\nReturn the value for \
     key if key is in the dictionary, else default.",
    |rt, args| {
        let (dict, key) = (ordered(rt, args, "setdefault")?, slot(args, 1));
        let default = slot(args, 2).or(Value::None);
        let place = dicts::find(rt, dict, key)?;
        let found = place.at.and_then(|at| rt.heap.as_dict(dict)?.entry(at));
        if let Some(entry) = found {
            return Ok(entry.value);
        }
        rt.effect();
        dicts::dict_put(rt, dict, place, key, default)?;
        Ok(default)
    },
);
