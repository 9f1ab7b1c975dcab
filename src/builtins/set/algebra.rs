//! The set methods that take any iterables: one task, told which method it is.
//!
//! Slots are the set, its argument or the tuple of them; then which is next, the source and its
//! state, the set that is being made, and a second one.
//!
//! May touch: `value`. Never: frames.

use super::super::protocol::is_set;
use super::super::pull::{Pulled, Puller, placed, restart, set, slot};
use super::{contains, copy, freeze, remove};
use crate::raise;
use crate::value::builtin::task;
use crate::value::ops::{Binary, Compare, dicts, sets};
use crate::value::want::Gather;
use crate::value::{Builtin, Eval, Input, Method, Obj, Runtime, Step, Task, Value, Want};

const NEXT: usize = 2;
const SOURCE: usize = 3;
const MADE: usize = 5;
const OTHER: usize = 6;
const SLOTS: usize = 7;

/// Which method.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Op {
    Union,
    Intersection,
    Difference,
    SymmetricDifference,
}

macro_rules! rows {
    ($($name:ident $signature:literal $doc:literal $task:literal $step:expr;)*) => {
        $(
            #[doc = $doc]
            pub const $name: Builtin = task(
                $signature,
                $doc,
                Method::Instance,
                &Task::new($task, SLOTS, $step),
            );
        )*
    };
}

rows! {
    INIT "__init__(self, iterable=(), /)"
        "Initialize self.  See help(type(self)) for accurate signature."
        "set.__init__" init_step;
    UNION "union(self, /, *others)"
        "Return the union of sets as a new set.\n\n(i.e. all elements that are in either set.)"
        "set.union" |rt, state, input| new_set(rt, state, input, Op::Union);
    INTERSECTION "intersection(self, /, *others)"
        "Return the intersection of two sets as a new set.\n\n(i.e. all elements that are in both sets.)"
        "set.intersection" |rt, state, input| new_set(rt, state, input, Op::Intersection);
    DIFFERENCE "difference(self, /, *others)"
        "Return the difference of two or more sets as a new set.\n\n(i.e. all elements that are in this set but not the others.)"
        "set.difference" |rt, state, input| new_set(rt, state, input, Op::Difference);
    SYMMETRIC_DIFFERENCE "symmetric_difference(self, other, /)"
        "Return the symmetric difference of two sets as a new set.\n\n(i.e. all elements that are in exactly one of the sets.)"
        "set.symmetric_difference" |rt, state, input| new_set(rt, state, input, Op::SymmetricDifference);
    UPDATE "update(self, /, *others)"
        "Update a set with the union of itself and others."
        "set.update" |rt, state, input| in_place(rt, state, input, Op::Union);
    INTERSECTION_UPDATE "intersection_update(self, /, *others)"
        "Update a set with the intersection of itself and another."
        "set.intersection_update" |rt, state, input| in_place(rt, state, input, Op::Intersection);
    DIFFERENCE_UPDATE "difference_update(self, /, *others)"
        "Remove all elements of another set from this set."
        "set.difference_update" |rt, state, input| in_place(rt, state, input, Op::Difference);
    SYMMETRIC_DIFFERENCE_UPDATE "symmetric_difference_update(self, other, /)"
        "Update a set with the symmetric difference of itself and another."
        "set.symmetric_difference_update" |rt, state, input| in_place(rt, state, input, Op::SymmetricDifference);
    ISSUBSET "issubset(self, other, /)"
        "Report whether another set contains this set."
        "set.issubset" issubset_step;
    ISSUPERSET "issuperset(self, other, /)"
        "Report whether this set contains another set."
        "set.issuperset" issuperset_step;
    ISDISJOINT "isdisjoint(self, other, /)"
        "Return True if two sets have a null intersection."
        "set.isdisjoint" isdisjoint_step;
}

/// `set(...)`
pub static NEW_SET: Builtin = task(
    "set(cls, iterable=(), /)",
    "set() -> new empty set object",
    Method::Static,
    &Task::new("set", SLOTS, new_step),
);

/// `frozenset(...)`
pub static NEW_FROZENSET: Builtin = task(
    "frozenset(cls, iterable=(), /)",
    "frozenset() -> empty frozenset object",
    Method::Static,
    &Task::new("frozenset", SLOTS, frozen_step),
);

fn new_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let iterable = slot(state, 1);
    if slot(state, MADE).is_unbound() {
        if iterable.is_unbound() {
            return Ok(Want::Done(rt.heap.set()?));
        }
        // What derives from a set is not asked for its items.
        let plain = rt.heap.plain(iterable);
        if is_set(&rt.heap, plain) {
            return copy(rt, plain).map(Want::Done);
        }
        let made = rt.heap.set()?;
        set(state, MADE, made);
        if is_dict(rt, iterable) {
            rt.keep(made);
            sets::merge_keys(rt, made, iterable)?;
            return Ok(Want::Done(made));
        }
        restart(state, SOURCE, iterable);
    }
    let made = slot(state, MADE);
    rt.keep(made);
    match add_all(rt, state, input, MADE)? {
        Some(want) => Ok(want),
        None => Ok(Want::Done(made)),
    }
}

fn frozen_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    if matches!(rt.heap.get(slot(state, 1)), Some(Obj::FrozenSet(_))) {
        return Ok(Want::Done(slot(state, 1)));
    }
    let want = new_step(rt, state, input)?;
    if let Want::Done(made) = want {
        freeze(&mut rt.heap, made);
    }
    Ok(want)
}

fn init_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let this = rt.heap.plain(slot(state, 0));
    if slot(state, MADE).is_unbound() {
        rt.effect();
        super::clear(&mut rt.heap, this);
        if slot(state, 1).is_unbound() {
            return Ok(Want::Done(Value::None));
        }
        set(state, MADE, Value::None);
        let iterable = slot(state, 1);
        let plain = rt.heap.plain(iterable);
        if is_set(&rt.heap, plain) {
            rt.binary(Binary::Or, this, plain, true)?;
            return Ok(Want::Done(Value::None));
        }
        if is_dict(rt, iterable) {
            sets::merge_keys(rt, this, iterable)?;
            return Ok(Want::Done(Value::None));
        }
        restart(state, SOURCE, iterable);
    }
    match add_all(rt, state, input, 0)? {
        Some(want) => Ok(want),
        None => Ok(Want::Done(Value::None)),
    }
}

/// Whether it is exactly a dict, for whose keys room is made at once.
fn is_dict(rt: &Runtime, value: Value) -> bool {
    matches!(rt.heap.get(value), Some(Obj::Dict(_)))
}

/// Adds what the source gives to the set in a slot. `None`: it has ended.
fn add_all(
    rt: &mut Runtime,
    state: &mut [Value],
    input: Input,
    at: usize,
) -> Result<Option<Want>, crate::value::Stop> {
    let to = rt.heap.plain(slot(state, at));
    let mut input = Some(input);
    let mut source = Puller::new(SOURCE).gather(Gather::Set, at);
    loop {
        match source.pull(rt, state, &mut input)? {
            Pulled::Item(item) => {
                rt.effect();
                placed(rt)?;
                rt.set_add(to, item)?;
            }
            Pulled::Want(want) => return Ok(Some(want)),
            Pulled::End => return Ok(None),
        }
    }
}

/// The methods that give a new set.
fn new_set(rt: &mut Runtime, state: &mut [Value], input: Input, op: Op) -> Step {
    let this = rt.heap.plain(slot(state, 0));
    if slot(state, MADE).is_unbound() {
        let made = match first(rt, state, this, op)? {
            Some(made) => {
                // The first argument is done with, as a set that is combined at once.
                set(state, NEXT, Value::Int(0));
                set(state, SOURCE, Value::None);
                made
            }
            None => copy(rt, this)?,
        };
        set(state, MADE, made);
    }
    let made = slot(state, MADE);
    rt.keep(made);
    match apply(rt, state, input, made, op)? {
        Some(want) => Ok(want),
        None => {
            if matches!(rt.heap.get(this), Some(Obj::FrozenSet(_))) {
                freeze(&mut rt.heap, made);
            }
            Ok(Want::Done(made))
        }
    }
}

/// What CPython makes of the set and its first argument without copying the set first, which shows
/// in the order. `None`: it copies.
fn first(rt: &mut Runtime, state: &[Value], this: Value, op: Op) -> Eval<Option<Value>> {
    let args = slot(state, 1);
    let (binary, arg) = match op {
        Op::Difference => match rt.heap.as_tuple(args).and_then(|args| args.first()) {
            Some(arg) => (Binary::Sub, *arg),
            None => return Ok(None),
        },
        Op::SymmetricDifference => (Binary::Xor, args),
        Op::Union | Op::Intersection => return Ok(None),
    };
    let plain = rt.heap.plain(arg);
    if is_set(&rt.heap, plain) {
        return sets::algebra(rt, binary, this, plain, false).map(Some);
    }
    if !is_dict(rt, arg) {
        return Ok(None);
    }
    let all = rt.heap.as_dict(arg).map_or(0, crate::value::Dict::len);
    let mine = rt.heap.as_set(this).map_or(0, crate::value::Set::len);
    if op == Op::Difference && mine >> 2 > all {
        return Ok(None);
    }
    let made = rt.heap.set()?;
    rt.keep(made);
    if op == Op::SymmetricDifference {
        sets::merge_keys(rt, made, arg)?;
        sets::toggle(rt, made, this)?;
        return Ok(Some(made));
    }
    rt.steps(mine as u64 / 2)?;
    for (hash, key) in sets::members(rt, this)? {
        if dicts::find_known(rt, arg, hash, key)?.at.is_none() {
            sets::add(rt, made, hash, key)?;
        }
    }
    Ok(Some(made))
}

/// The methods that change the set.
fn in_place(rt: &mut Runtime, state: &mut [Value], input: Input, op: Op) -> Step {
    let this = rt.heap.plain(slot(state, 0));
    if op == Op::Intersection {
        // It changes when all is known, or not at all.
        if slot(state, MADE).is_unbound() {
            let made = copy(rt, this)?;
            set(state, MADE, made);
        }
        let made = slot(state, MADE);
        rt.keep(made);
        return Ok(match apply(rt, state, input, made, op)? {
            Some(want) => want,
            None => {
                replace(rt, this, made);
                Want::Done(Value::None)
            }
        });
    }
    match apply(rt, state, input, this, op)? {
        Some(want) => Ok(want),
        None => Ok(Want::Done(Value::None)),
    }
}

/// Combines `to` with one argument after another. `None`: with all of them.
fn apply(
    rt: &mut Runtime,
    state: &mut [Value],
    input: Input,
    to: Value,
    op: Op,
) -> Result<Option<Want>, crate::value::Stop> {
    let mut input = Some(input);
    loop {
        let next = match slot(state, NEXT) {
            Value::Int(next) => next,
            _ => {
                set(state, NEXT, Value::Int(0));
                if !begin(rt, state, to, op, 0)? {
                    return Ok(None);
                }
                0
            }
        };
        // A set is combined at once; its source slot says so.
        if slot(state, SOURCE).is_none() {
            set(state, NEXT, Value::Int(next + 1));
        } else {
            if let Some(want) = draw(rt, state, &mut input, to, op)? {
                return Ok(Some(want));
            }
            set(state, NEXT, Value::Int(next + 1));
        }
        if !begin(rt, state, to, op, next as usize + 1)? {
            return Ok(None);
        }
    }
}

/// Begins with an argument; `false` if there is none of this number.
fn begin(rt: &mut Runtime, state: &mut [Value], to: Value, op: Op, at: usize) -> Eval<bool> {
    let args = slot(state, 1);
    let arg = match op {
        Op::SymmetricDifference if at == 0 => args,
        Op::SymmetricDifference => return Ok(false),
        _ => match rt.heap.as_tuple(args).and_then(|args| args.get(at)) {
            Some(arg) => *arg,
            None => return Ok(false),
        },
    };
    if arg.is_none() {
        // In the source's slot it would mean that there is nothing to draw.
        raise!(rt, TypeError, "'NoneType' object is not iterable");
    }
    let plain = rt.heap.plain(arg);
    if is_set(&rt.heap, plain) {
        let binary = match op {
            Op::Union => Binary::Or,
            Op::Intersection => Binary::And,
            Op::Difference => Binary::Sub,
            Op::SymmetricDifference => Binary::Xor,
        };
        rt.binary(binary, to, plain, true)?;
        set(state, SOURCE, Value::None);
        return Ok(true);
    }
    if op == Op::Union && is_dict(rt, arg) {
        sets::merge_keys(rt, to, arg)?;
        set(state, SOURCE, Value::None);
        return Ok(true);
    }
    if op == Op::SymmetricDifference && is_dict(rt, arg) {
        rt.effect();
        sets::toggle_keys(rt, to, arg)?;
        set(state, SOURCE, Value::None);
        return Ok(true);
    }
    // What is in both, or in one only, is gathered first.
    if matches!(op, Op::Intersection | Op::SymmetricDifference) {
        let gathered = rt.heap.set()?;
        set(state, OTHER, gathered);
    }
    restart(state, SOURCE, arg);
    Ok(true)
}

/// Combines `to` with what the source gives. `None`: it has ended.
fn draw(
    rt: &mut Runtime,
    state: &mut [Value],
    input: &mut Option<Input>,
    to: Value,
    op: Op,
) -> Result<Option<Want>, crate::value::Stop> {
    let gathered = slot(state, OTHER);
    rt.keep(gathered);
    let mut source = Puller::new(SOURCE);
    loop {
        let item = match source.pull(rt, state, input)? {
            Pulled::Item(item) => item,
            Pulled::Want(want) => return Ok(Some(want)),
            Pulled::End => break,
        };
        rt.effect();
        placed(rt)?;
        match op {
            Op::Union => {
                rt.set_add(to, item)?;
            }
            Op::Intersection => {
                if contains(rt, to, item)? {
                    rt.set_add(gathered, item)?;
                }
            }
            Op::Difference => {
                remove(rt, to, item)?;
            }
            Op::SymmetricDifference => {
                rt.set_add(gathered, item)?;
            }
        }
    }
    match op {
        Op::Intersection => replace(rt, to, gathered),
        // A new set begins with what was given, as CPython's does.
        Op::SymmetricDifference if slot(state, MADE).same(to) => {
            rt.binary(Binary::Xor, gathered, to, true)?;
            replace(rt, to, gathered);
        }
        Op::SymmetricDifference => {
            rt.binary(Binary::Xor, to, gathered, true)?;
        }
        Op::Difference => sets::tidy(rt, to)?,
        Op::Union => {}
    }
    Ok(None)
}

/// Gives a set the members of one that nobody else knows, which gets its old ones.
fn replace(rt: &mut Runtime, to: Value, from: Value) {
    let Some(table) = rt.heap.as_set_mut(from).map(std::mem::take) else { return };
    let Some(place) = rt.heap.as_set_mut(to) else { return };
    let version = place.version.wrapping_add(1);
    let old = std::mem::replace(place, table);
    place.version = version;
    if let Some(place) = rt.heap.as_set_mut(from) {
        *place = old;
    }
}

fn issubset_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let (this, other) = (rt.heap.plain(slot(state, 0)), slot(state, 1));
    let plain = rt.heap.plain(other);
    if is_set(&rt.heap, plain) {
        return rt.compare(Compare::Le, this, plain).map(Want::Done);
    }
    if slot(state, MADE).is_unbound() {
        let made = rt.heap.set()?;
        set(state, MADE, made);
        restart(state, SOURCE, other);
    }
    let made = slot(state, MADE);
    rt.keep(made);
    match add_all(rt, state, input, MADE)? {
        Some(want) => Ok(want),
        None => rt.compare(Compare::Le, this, made).map(Want::Done),
    }
}

fn issuperset_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let (this, other) = (rt.heap.plain(slot(state, 0)), slot(state, 1));
    let plain = rt.heap.plain(other);
    if is_set(&rt.heap, plain) {
        return rt.compare(Compare::Ge, this, plain).map(Want::Done);
    }
    every(rt, state, input, this, true)
}

fn isdisjoint_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let (this, other) = (rt.heap.plain(slot(state, 0)), slot(state, 1));
    let plain = rt.heap.plain(other);
    if is_set(&rt.heap, plain) {
        // The smaller one is walked.
        let len = |rt: &Runtime, set| rt.heap.as_set(set).map_or(0, crate::value::Set::len);
        let (walked, asked) =
            if len(rt, plain) > len(rt, this) { (this, plain) } else { (plain, this) };
        if slot(state, SOURCE).is_unbound() {
            restart(state, SOURCE, walked);
        }
        return every(rt, state, input, asked, false);
    }
    every(rt, state, input, this, false)
}

/// Whether each item of the source is (or is not) in a set.
fn every(rt: &mut Runtime, state: &mut [Value], input: Input, asked: Value, wanted: bool) -> Step {
    if slot(state, SOURCE).is_unbound() {
        let other = slot(state, 1);
        restart(state, SOURCE, other);
    }
    let mut input = Some(input);
    let mut source = Puller::new(SOURCE);
    loop {
        match source.pull(rt, state, &mut input)? {
            Pulled::Item(item) => {
                placed(rt)?;
                if contains(rt, asked, item)? != wanted {
                    return Ok(Want::Done(Value::Bool(false)));
                }
            }
            Pulled::Want(want) => return Ok(want),
            Pulled::End => return Ok(Want::Done(Value::Bool(true))),
        }
    }
}
