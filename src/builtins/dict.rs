//! `dict`.
//!
//! What takes a mapping or pairs (`dict(...)`, `update`, `|=`, `fromkeys`) is resumable; a plain
//! dict is copied at once.
//!
//! May touch: `value`. Never: frames.

pub mod update;
pub mod views;

use super::dunder;
use super::protocol::{self, this};
use super::pull::{Pulled, Puller, set, slot};
use crate::raise;
use crate::value::builtin::{classmethod, method, task};
use crate::value::obj::{Iter, VALUE_BYTES, ViewKind};
use crate::value::ops::iterate::ordered_lie;
use crate::value::ops::{Binary, dicts};
use crate::value::types;
use crate::value::{
    Builtin, Dict, Eval, Input, Method, Obj, Runtime, Step, Task, TypeRows, Value, Want,
};

/// What `dict` can do.
pub static ROWS: TypeRows = TypeRows {
    id: types::DICT,
    doc: "dict() -> new empty dictionary\ndict(mapping) -> new dictionary initialized from a \
          mapping object's\n    (key, value) pairs\ndict(iterable) -> new dictionary initialized \
          as if via:\n    d = {}\n    for k, v in iterable:\n        d[k] = v\ndict(**kwargs) -> \
          new dictionary initialized with the name=value pairs\n    in the keyword argument list.  \
          For example:  dict(one=1, two=2)",
    new: Some(&update::NEW),
    methods: METHODS,
    getset: &[],
};

static METHODS: &[Builtin] = &[
    update::INIT,
    update::UPDATE,
    update::IOR,
    method(
        "get(self, key, default=None, /)",
        "Return the value for key if key is in the dictionary, else default.",
        |rt, args| {
            let this = this(rt, args);
            Ok(rt.dict_get(this, slot(args, 1))?.unwrap_or(slot(args, 2).or(Value::None)))
        },
    ),
    method(
        "setdefault(self, key, default=None, /)",
        "Insert key with a value of default if key is not in the dictionary.\n\nReturn the value \
         for key if key is in the dictionary, else default.",
        |rt, args| {
            let this = this(rt, args);
            let (key, default) = (slot(args, 1), slot(args, 2).or(Value::None));
            let place = dicts::find(rt, this, key)?;
            if let Some(at) = place.at
                && let Some(entry) = rt.heap.as_dict(this).and_then(|d| d.entry(at))
            {
                return Ok(entry.value);
            }
            dicts::dict_put(rt, this, place, key, default)?;
            Ok(default)
        },
    ),
    method(
        "pop(self, key, default=<unrepresentable>, /)",
        "D.pop(k[,d]) -> v, remove specified key and return the corresponding value.\n\nIf the \
         key is not found, return the default if given; otherwise,\nraise a KeyError.",
        |rt, args| {
            let this = this(rt, args);
            // An empty dict does not ask for the key's hash.
            let empty = rt.heap.as_dict(this).is_some_and(|dict| dict.is_empty());
            let removed = if empty { None } else { rt.dict_remove(this, slot(args, 1))? };
            match removed {
                Some(value) => Ok(value),
                None => match slot(args, 2) {
                    Value::Unbound => Err(rt.raise_with(types::KEY_ERROR, &[slot(args, 1)])),
                    default => Ok(default),
                },
            }
        },
    ),
    method(
        "popitem(self, /)",
        "Remove and return a (key, value) pair as a 2-tuple.\n\nPairs are returned in LIFO \
         (last-in, first-out) order.\nRaises KeyError if the dict is empty.",
        popitem,
    ),
    method("clear(self, /)", "D.clear() -> None.  Remove all items from D.", |rt, args| {
        let dict = slot(args, 0);
        rt.effect();
        let freed = match rt.heap.as_dict_mut(dict) {
            Some(dict) => {
                let before = dict.bytes();
                dict.clear();
                before - dict.bytes()
            }
            None => 0,
        };
        rt.heap.meter.release(freed);
        Ok(Value::None)
    }),
    method("copy(self, /)", "D.copy() -> a shallow copy of D", |rt, args| {
        let this = this(rt, args);
        copy(rt, this)
    }),
    method(
        "keys(self, /)",
        "D.keys() -> a set-like object providing a view on D's keys",
        |rt, args| view(rt, args, ViewKind::Keys),
    ),
    method(
        "values(self, /)",
        "D.values() -> an object providing a view on D's values",
        |rt, args| view(rt, args, ViewKind::Values),
    ),
    method(
        "items(self, /)",
        "D.items() -> a set-like object providing a view on D's items",
        |rt, args| view(rt, args, ViewKind::Items),
    ),
    task(
        "fromkeys(cls, iterable, value=None, /)",
        "Create a new dictionary with keys from iterable and values set to value.",
        Method::Class,
        &Task::new("dict.fromkeys", 6, fromkeys_step),
    ),
    method("__getitem__(self, key, /)", "x.__getitem__(y) <==> x[y]", getitem),
    method(
        "__contains__(self, key, /)",
        "True if the dictionary has the specified key, else False.",
        |rt, args| {
            let this = this(rt, args);
            Ok(Value::Bool(rt.dict_get(this, slot(args, 1))?.is_some()))
        },
    ),
    method("__reversed__(self, /)", "Return a reverse iterator over the dict keys.", |rt, args| {
        let this = this(rt, args);
        reversed(rt, this, ViewKind::Keys)
    }),
    classmethod("__class_getitem__(cls, item, /)", "See PEP 585", protocol::class_getitem),
    method("__or__(self, value, /)", "Return self|value.", |rt, args| merge(rt, args, false)),
    method("__ror__(self, value, /)", "Return value|self.", |rt, args| merge(rt, args, true)),
    dunder::EQ,
    dunder::NE,
    dunder::LT,
    dunder::LE,
    dunder::GT,
    dunder::GE,
    dunder::REPR,
    dunder::LEN,
    dunder::ITER,
    dunder::SETITEM,
    dunder::DELITEM,
];

fn view(rt: &mut Runtime, args: &[Value], kind: ViewKind) -> Eval {
    let this = this(rt, args);
    rt.heap.add(Obj::DictView(kind, this))
}

/// A copy of a plain dict.
pub fn copy(rt: &mut Runtime, dict: Value) -> Eval {
    let (len, bytes) = match rt.heap.as_dict(dict) {
        Some(dict) => (dict.len(), dict.bytes()),
        None => (0, 0),
    };
    rt.steps(len as u64 / 4)?;
    rt.heap.charge(bytes)?;
    rt.heap.meter.release(bytes);
    let mut copy = rt.heap.as_dict(dict).cloned().unwrap_or_default();
    copy.copied();
    rt.heap.add(Obj::Dict(Box::new(copy)))
}

/// An iterator over a dict from its end.
pub fn reversed(rt: &mut Runtime, dict: Value, kind: ViewKind) -> Eval {
    let lie = ordered_lie(rt, dict);
    let dict = rt.heap.plain(dict);
    let (at, len) = rt.heap.as_dict(dict).map_or((0, 0), |dict| (dict.end(), dict.len()));
    let left = len;
    rt.heap.add(Obj::Iter(Box::new(Iter::Dict { dict, kind, at, len, left, reversed: true, lie })))
}

fn popitem(rt: &mut Runtime, args: &[Value]) -> Eval {
    let this = this(rt, args);
    let last = rt.heap.as_dict(this).and_then(|dict| {
        (0..dict.end()).rev().find_map(|at| dict.entry(at).map(|entry| (at, *entry)))
    });
    let Some((at, entry)) = last else {
        raise!(rt, KeyError, "popitem(): dictionary is empty");
    };
    let pair = rt.heap.tuple(vec![entry.key, entry.value])?;
    rt.effect();
    if let Some(dict) = rt.heap.as_dict_mut(this) {
        dict.remove(at);
        dict.trim();
    }
    Ok(pair)
}

fn getitem(rt: &mut Runtime, args: &[Value]) -> Eval {
    let (object, key) = (slot(args, 0), slot(args, 1));
    let this = rt.heap.plain(object);
    if let Some(value) = rt.dict_get(this, key)? {
        return Ok(value);
    }
    if !this.same(object)
        && let Some(missing) = rt.special(object, "__missing__")
    {
        return rt.call_method(missing, object, &[key]);
    }
    Err(rt.raise_with(types::KEY_ERROR, &[key]))
}

fn merge(rt: &mut Runtime, args: &[Value], reflected: bool) -> Eval {
    let (mut a, mut b) = (this(rt, args), rt.heap.plain(slot(args, 1)));
    if !protocol::is_dict(&rt.heap, b) {
        return Ok(Value::NotImplemented);
    }
    if reflected {
        std::mem::swap(&mut a, &mut b);
    }
    rt.binary(Binary::Or, a, b, false)
}

/// `dict.fromkeys`: slots are the class, the iterable, the value, the source and its state, the
/// new dict. A derived class is called, and its instance filled through `__setitem__`.
fn fromkeys_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let (class, value) = (slot(state, 0), slot(state, 2).or(Value::None));
    let mut input = Some(input);
    if slot(state, 5).is_unbound() {
        if class.same(types::DICT.value()) {
            let made = rt.heap.dict()?;
            set(state, 5, made);
        } else if let Some(Input::Value(made)) = input {
            set(state, 5, made);
            input = None;
        } else {
            return Ok(Want::call(class, &[]));
        }
        let iterable = slot(state, 1);
        set(state, 3, iterable);
    }
    let made = slot(state, 5);
    rt.keep(made);
    let mut source = Puller::new(3);
    loop {
        match source.pull(rt, state, &mut input)? {
            Pulled::Item(key) => {
                rt.effect();
                super::pull::placed(rt)?;
                match rt.heap.get(made) {
                    Some(Obj::Dict(_)) => rt.dict_set(made, key, value)?,
                    _ => rt.setitem(made, key, value)?,
                }
            }
            Pulled::Want(want) => return Ok(want),
            Pulled::End => return Ok(Want::Done(made)),
        }
    }
}

/// The pairs of a plain dict, in order.
pub fn pairs(dict: &Dict) -> Vec<(Value, Value)> {
    dict.iter().map(|entry| (entry.key, entry.value)).collect()
}

/// Bytes of so many values.
pub fn values_bytes(len: usize) -> u64 {
    len as u64 * VALUE_BYTES
}
