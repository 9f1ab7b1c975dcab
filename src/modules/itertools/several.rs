//! `compress` and `zip_longest`: lazy tasks over several iterators.
//!
//! May touch: `value`, `builtins`' helpers. Never: frames.

use super::at_once;
use crate::builtins::iterators::{ITER, NEXT};
use crate::builtins::lazy::{iterator, iterators, make, next_or_want};
use crate::builtins::pull::{Started, set, slot, tick};
use crate::builtins::tuple::into_tuple;
use crate::builtins::turns::Turns;
use crate::value::builtin::task;
use crate::value::obj::Draws;
use crate::value::types;
use crate::value::{Builtin, Input, Method, Runtime, Step, Task, TypeRows, Value, Want};

static METHODS: &[Builtin] = &[ITER, NEXT];

static COMPRESS_NEW: Builtin = task(
    "compress(cls, data, selectors)",
    "Return data elements corresponding to true selector elements.",
    Method::Static,
    &Task::new("itertools.compress", 4, compress_new),
);
/// The lazy part, for snapshots.
pub static COMPRESS_LAZY: Task = Task::new("itertools.compress.next", 3, compress);

/// What `compress` can do.
pub static COMPRESS: TypeRows = TypeRows {
    id: types::COMPRESS,
    doc: "Return data elements corresponding to true selector elements.\n\nForms a shorter \
          iterator from selected data elements using the selectors to\nchoose the data elements.",
    new: Some(&COMPRESS_NEW),
    methods: METHODS,
    getset: &[],
};

fn compress_new(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let mut input = Some(input);
    if slot(state, 3).is_unbound() {
        match iterator(rt, slot(state, 1), &mut input)? {
            Started::Want(want) => return Ok(want),
            Started::Iterator(data) => {
                rt.keep(data);
                set(state, 3, data);
            }
        }
    }
    match iterator(rt, slot(state, 2), &mut input)? {
        Started::Want(want) => Ok(want),
        Started::Iterator(selectors) => {
            rt.keep(selectors);
            let first = [slot(state, 3), selectors];
            make(rt, slot(state, 0), &COMPRESS_LAZY, &first).map(Want::Done)
        }
    }
}

/// Slots: the data, the selectors, the item whose selector is asked for.
fn compress(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    if let Input::Start = input {
        set(state, 2, Value::Unbound);
    }
    let mut input = Some(input);
    let mut turns = Turns::new(rt);
    loop {
        let item = slot(state, 2);
        let from = if item.is_unbound() { slot(state, 0) } else { slot(state, 1) };
        match turns.next(rt, from, &mut input)? {
            Ok(datum) if item.is_unbound() => {
                rt.keep(datum);
                rt.effect();
                tick(rt)?;
                set(state, 2, datum);
            }
            Ok(selector) => {
                rt.keep(selector);
                rt.keep(item);
                rt.effect();
                tick(rt)?;
                set(state, 2, Value::Unbound);
                if rt.truth(selector)? {
                    return Ok(Want::Yield(item));
                }
            }
            Err(want) => return Ok(want),
        }
    }
}

static ZIP_LONGEST_NEW: Builtin = task(
    "zip_longest(cls, *iterables, fillvalue=None)",
    "zip_longest(iter1 [,iter2 [...]], [fillvalue=None]) --> zip_longest object",
    Method::Static,
    &Task::new("itertools.zip_longest", 5, zip_longest_new),
);
/// The lazy part, for snapshots.
pub static ZIP_LONGEST_LAZY: Task = Task::new("itertools.zip_longest.next", 5, zip_longest)
    .drawing(Draws::AtOnce(&at_once::ZIP_LONGEST));

/// What `zip_longest` can do.
pub static ZIP_LONGEST: TypeRows = TypeRows {
    id: types::ZIP_LONGEST,
    doc: "zip_longest(iter1 [,iter2 [...]], [fillvalue=None]) --> zip_longest object\n\nReturn a \
          zip_longest object whose .__next__() method returns a tuple where\nthe i-th element \
          comes from the i-th iterable argument.  The .__next__()\nmethod continues until the \
          longest iterable in the argument sequence\nis exhausted and then it raises \
          StopIteration.  When the shorter iterables\nare exhausted, the fillvalue is substituted \
          in their place.  The fillvalue\ndefaults to None or can be specified by a keyword \
          argument.",
    new: Some(&ZIP_LONGEST_NEW),
    methods: METHODS,
    getset: &[],
};

fn zip_longest_new(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    if let Some(want) = iterators(rt, state, input, 0, 3)? {
        return Ok(want);
    }
    let (all, fill) = (slot(state, 3), slot(state, 2).or(Value::None));
    let count = rt.heap.as_list(all).map_or(0, Vec::len) as i64;
    make(rt, slot(state, 0), &ZIP_LONGEST_LAZY, &[all, fill, Value::Int(count)]).map(Want::Done)
}

/// Slots: the iterators (`None` where one has ended), the filling, how many have not ended, the
/// items so far, and which iterator is next.
fn zip_longest(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let (all, fill) = (slot(state, 0), slot(state, 1));
    let count = rt.heap.as_list(all).map_or(0, Vec::len);
    if matches!(slot(state, 2), Value::Int(0)) {
        return Ok(Want::Done(Value::None));
    }
    let mut input = Some(input);
    if let Some(Input::Start) = input {
        // One of the iterators raised: that was the end.
        if !slot(state, 3).is_unbound() {
            return Ok(Want::Done(Value::None));
        }
        let items = rt.heap.list(Vec::new())?;
        rt.keep(items);
        rt.heap.list_reserve(items, count)?;
        set(state, 3, items);
        set(state, 4, Value::Int(0));
    }
    let items = slot(state, 3);
    rt.keep(items);
    loop {
        let Value::Int(at) = slot(state, 4) else { return Ok(Want::Done(Value::None)) };
        let Some(inner) = rt.heap.as_list(all).and_then(|all| all.get(at as usize)).copied() else {
            let row = into_tuple(rt, items)?;
            set(state, 3, Value::Unbound);
            return Ok(Want::Yield(row));
        };
        let item = if inner.is_none() {
            fill
        } else {
            match next_or_want(rt, inner, input.take().unwrap_or(Input::Start))? {
                Ok(item) => item,
                Err(Want::Empty) => {
                    let Value::Int(left) = slot(state, 2) else {
                        return Ok(Want::Done(Value::None));
                    };
                    set(state, 2, Value::Int(left - 1));
                    if left <= 1 {
                        return Ok(Want::Done(Value::None));
                    }
                    rt.effect();
                    if let Some(place) =
                        rt.heap.as_list_mut(all).and_then(|all| all.get_mut(at as usize))
                    {
                        *place = Value::None;
                    }
                    fill
                }
                Err(want) => return Ok(want),
            }
        };
        rt.keep(item);
        rt.effect();
        rt.heap.list_push(items, item)?;
        set(state, 4, Value::Int(at + 1));
    }
}
