//! `set` and `frozenset`.
//!
//! Against another set the operators do the work; any other iterable is drawn item by item, in a
//! task ([`algebra`]).
//!
//! May touch: `value`. Never: frames.

pub mod algebra;

use super::dunder;
use super::protocol::{self, this};
use super::pull::slot;
use crate::value::builtin::{classmethod, method};
use crate::value::types;
use crate::value::{Builtin, Eval, Heap, Obj, Runtime, Set, Stop, TypeRows, Value};

/// What `set` can do.
pub static ROWS: TypeRows = TypeRows {
    id: types::SET,
    doc: "set() -> new empty set object\nset(iterable) -> new set object\n\nBuild an unordered \
          collection of unique elements.",
    new: Some(&algebra::NEW_SET),
    methods: METHODS,
    getset: &[],
};

/// What `frozenset` can do.
pub static FROZEN: TypeRows = TypeRows {
    id: types::FROZENSET,
    doc: "frozenset() -> empty frozenset object\nfrozenset(iterable) -> frozenset object\n\nBuild \
          an immutable unordered collection of unique elements.",
    new: Some(&algebra::NEW_FROZENSET),
    methods: FROZEN_METHODS,
    getset: &[],
};

static METHODS: &[Builtin] = &[
    algebra::INIT,
    method(
        "add(self, object, /)",
        "Add an element to a set.\n\nThis has no effect if the element is already present.",
        |rt, args| {
            let this = this(rt, args);
            rt.set_add(this, slot(args, 1))?;
            Ok(Value::None)
        },
    ),
    method(
        "discard(self, object, /)",
        "Remove an element from a set if it is a member.\n\nUnlike set.remove(), the discard() \
         method does not raise\nan exception when an element is missing from the set.",
        |rt, args| {
            let this = this(rt, args);
            remove(rt, this, slot(args, 1))?;
            Ok(Value::None)
        },
    ),
    method(
        "remove(self, object, /)",
        "Remove an element from a set; it must be a member.\n\nIf the element is not a member, \
         raise a KeyError.",
        |rt, args| {
            let this = this(rt, args);
            if remove(rt, this, slot(args, 1))? {
                return Ok(Value::None);
            }
            Err(rt.raise_with(types::KEY_ERROR, &[slot(args, 1)]))
        },
    ),
    method(
        "pop(self, /)",
        "Remove and return an arbitrary set element.\nRaises KeyError if the set is empty.",
        |rt, args| {
            let this = this(rt, args);
            rt.effect();
            match rt.heap.as_set_mut(this).and_then(Set::pop) {
                Some(item) => Ok(item),
                None => Err(rt.raise(types::KEY_ERROR, "pop from an empty set")),
            }
        },
    ),
    method("clear(self, /)", "Remove all elements from this set.", |rt, args| {
        let this = this(rt, args);
        rt.effect();
        clear(&mut rt.heap, this);
        Ok(Value::None)
    }),
    COPY,
    algebra::UNION,
    algebra::INTERSECTION,
    algebra::DIFFERENCE,
    algebra::SYMMETRIC_DIFFERENCE,
    algebra::UPDATE,
    algebra::INTERSECTION_UPDATE,
    algebra::DIFFERENCE_UPDATE,
    algebra::SYMMETRIC_DIFFERENCE_UPDATE,
    algebra::ISSUBSET,
    algebra::ISSUPERSET,
    algebra::ISDISJOINT,
    CONTAINS,
    CLASS_GETITEM,
    dunder::EQ,
    dunder::NE,
    dunder::LT,
    dunder::LE,
    dunder::GT,
    dunder::GE,
    dunder::AND,
    dunder::RAND,
    dunder::OR,
    dunder::ROR,
    dunder::SUB,
    dunder::RSUB,
    dunder::XOR,
    dunder::RXOR,
    dunder::IAND,
    dunder::IOR,
    dunder::ISUB,
    dunder::IXOR,
    dunder::REPR,
    dunder::LEN,
    dunder::ITER,
];

static FROZEN_METHODS: &[Builtin] = &[
    COPY,
    algebra::UNION,
    algebra::INTERSECTION,
    algebra::DIFFERENCE,
    algebra::SYMMETRIC_DIFFERENCE,
    algebra::ISSUBSET,
    algebra::ISSUPERSET,
    algebra::ISDISJOINT,
    CONTAINS,
    CLASS_GETITEM,
    dunder::EQ,
    dunder::NE,
    dunder::LT,
    dunder::LE,
    dunder::GT,
    dunder::GE,
    dunder::AND,
    dunder::RAND,
    dunder::OR,
    dunder::ROR,
    dunder::SUB,
    dunder::RSUB,
    dunder::XOR,
    dunder::RXOR,
    dunder::REPR,
    dunder::HASH,
    dunder::LEN,
    dunder::ITER,
];

const COPY: Builtin = method("copy(self, /)", "Return a shallow copy of a set.", |rt, args| {
    let this = this(rt, args);
    if matches!(rt.heap.get(this), Some(Obj::FrozenSet(_))) {
        return Ok(this);
    }
    copy(rt, this)
});

const CONTAINS: Builtin =
    method("__contains__(self, object, /)", "x.__contains__(y) <==> y in x.", |rt, args| {
        let this = this(rt, args);
        contains(rt, this, slot(args, 1)).map(Value::Bool)
    });

const CLASS_GETITEM: Builtin =
    classmethod("__class_getitem__(cls, item, /)", "See PEP 585", protocol::class_getitem);

/// A `set` with the members of another set or frozenset.
pub fn copy(rt: &mut Runtime, set: Value) -> Eval {
    let (len, bytes) = rt.heap.as_set(set).map_or((0, 0), |set| (set.len(), set.bytes()));
    rt.steps(len as u64 / 8)?;
    rt.heap.charge(bytes)?;
    rt.heap.meter.release(bytes);
    let copied = rt.heap.as_set(set).map(Set::copied).unwrap_or_default();
    rt.heap.add(Obj::Set(Box::new(copied)))
}

/// Makes a frozenset of a set that nobody else knows.
pub fn freeze(heap: &mut Heap, set: Value) {
    if let Some(obj) = heap.get_mut(set)
        && let Obj::Set(table) = obj
    {
        let table = std::mem::take(table);
        *obj = Obj::FrozenSet(table);
    }
}

/// Takes all members out of a set.
pub fn clear(heap: &mut Heap, set: Value) {
    let freed = match heap.as_set_mut(set) {
        Some(set) => {
            let before = set.bytes();
            set.clear();
            before.saturating_sub(set.bytes())
        }
        None => 0,
    };
    heap.meter.release(freed);
}

/// A set is looked for as the frozenset it equals.
fn frozen_key(rt: &mut Runtime, result: Eval<bool>, key: Value) -> Eval<Option<Value>> {
    let plain = rt.heap.plain(key);
    if !matches!((result, rt.heap.get(plain)), (Err(Stop::Raised), Some(Obj::Set(_))))
        || !rt.raised_is(types::TYPE_ERROR)
    {
        return result.map(|_| None);
    }
    rt.take_raised();
    let key = copy(rt, plain)?;
    freeze(&mut rt.heap, key);
    Ok(Some(rt.keep(key)))
}

/// Whether a set has a member.
pub fn contains(rt: &mut Runtime, set: Value, item: Value) -> Eval<bool> {
    let result = rt.set_contains(set, item);
    match frozen_key(rt, result, item)? {
        Some(key) => rt.set_contains(set, key),
        None => result,
    }
}

/// Removes a member; whether it was there.
pub fn remove(rt: &mut Runtime, set: Value, item: Value) -> Eval<bool> {
    let result = rt.set_remove(set, item);
    match frozen_key(rt, result, item)? {
        Some(key) => rt.set_remove(set, key),
        None => result,
    }
}
