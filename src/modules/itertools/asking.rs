//! Lazy tasks over one iterator: what `chain`, `islice`, `accumulate` and their kin hand on.
//!
//! Each is entered for every item, keeps where it stands in its slots, and asks for exactly what
//! CPython's would, in the same order.
//!
//! May touch: `value`, `builtins`' helpers. Never: frames.
//!
//! Invariant: once an item has been taken natively the step has had an effect.

use super::at_once;
use crate::builtins::iterators::{ITER, NEXT};
use crate::builtins::lazy::{iterator, make, next_or_want};
use crate::builtins::protocol;
use crate::builtins::pull::{Started, check_iterator, set, slot, start, tick};
use crate::builtins::turns::Turns;
use crate::raise;
use crate::value::builtin::{classmethod, function, task};
use crate::value::obj::{Draws, Iter};
use crate::value::ops::Binary;
use crate::value::types::{self, TypeId};
use crate::value::{
    Builtin, Eval, Input, Method, Obj, Runtime, Step, Stop, Task, TypeRows, Value, Want,
};

static METHODS: &[Builtin] = &[ITER, NEXT];

const fn rows(id: TypeId, doc: &'static str, new: &'static Builtin) -> TypeRows {
    TypeRows { id, doc, new: Some(new), methods: METHODS, getset: &[] }
}

/// Makes a lazy iterator of the iterable in slot `source`: its first slot is the iterator, the
/// others are the arguments in the slots `rest`.
pub fn new_lazy(
    rt: &mut Runtime,
    state: &mut [Value],
    input: Input,
    source: usize,
    rest: &[usize],
    task: &'static Task,
) -> Step {
    match iterator(rt, slot(state, source), &mut Some(input))? {
        Started::Want(want) => Ok(want),
        Started::Iterator(inner) => {
            rt.keep(inner);
            let mut first = vec![inner];
            first.extend(rest.iter().map(|at| slot(state, *at)));
            make(rt, slot(state, 0), task, &first).map(Want::Done)
        }
    }
}

macro_rules! lazy {
    (
        $rows:ident $id:ident $new:ident $lazy:ident,
        $signature:literal, $doc:literal, $source:literal $rest:expr,
        $name:literal $next:literal $slots:literal $step:ident $($more:tt)*
    ) => {
        static $new: Builtin = task(
            $signature,
            $doc,
            Method::Static,
            &Task::new($name, 4, |rt, state, input| new_lazy(rt, state, input, $source, $rest, &$lazy)),
        );
        /// The lazy part, for snapshots.
        pub static $lazy: Task = Task::new($next, $slots, $step)$($more)*;
        #[doc = concat!("The rows of `itertools.", stringify!($step), "`.")]
        pub static $rows: TypeRows = rows(types::$id, $doc, &$new);
    };
}

lazy!(CYCLE CYCLE CYCLE_NEW CYCLE_LAZY, "cycle(cls, iterable, /)",
    "Return elements from the iterable until it is exhausted. Then repeat the sequence indefinitely.",
    1 &[], "itertools.cycle" "itertools.cycle.next" 3 cycle .drawing(Draws::AtOnce(&at_once::CYCLE)));
lazy!(ACCUMULATE ACCUMULATE ACCUMULATE_NEW ACCUMULATE_LAZY,
    "accumulate(cls, iterable, func=None, *, initial=None)",
    "Return series of accumulated sums.",
    1 &[2, 3], "itertools.accumulate" "itertools.accumulate.next" 5 accumulate .drawing(Draws::AtOnce(&at_once::ACCUMULATE)));
lazy!(PAIRWISE PAIRWISE PAIRWISE_NEW PAIRWISE_LAZY, "pairwise(cls, iterable, /)",
    "Return an iterator of overlapping pairs taken from the input iterator.\n\n    s -> (s0,s1), (s1,s2), (s2, s3), ...",
    1 &[], "itertools.pairwise" "itertools.pairwise.next" 3 pairwise .drawing(Draws::AtOnce(&at_once::PAIRWISE)));
lazy!(STARMAP STARMAP STARMAP_NEW STARMAP_LAZY, "starmap(cls, function, iterable, /)",
    "Return an iterator whose values are returned from the function evaluated with an argument tuple taken from the given sequence.",
    2 &[1], "itertools.starmap" "itertools.starmap.next" 3 starmap .reentrant());
lazy!(TAKEWHILE TAKEWHILE TAKEWHILE_NEW TAKEWHILE_LAZY, "takewhile(cls, predicate, iterable, /)",
    "Return successive entries from an iterable as long as the predicate evaluates to true for each entry.",
    2 &[1], "itertools.takewhile" "itertools.takewhile.next" 4 takewhile .reentrant());
lazy!(DROPWHILE DROPWHILE DROPWHILE_NEW DROPWHILE_LAZY, "dropwhile(cls, predicate, iterable, /)",
    "Drop items from the iterable while predicate(item) is true.\n\nAfterwards, return every element until the iterable is exhausted.",
    2 &[1], "itertools.dropwhile" "itertools.dropwhile.next" 4 dropwhile .reentrant());
lazy!(FILTERFALSE FILTERFALSE FILTERFALSE_NEW FILTERFALSE_LAZY,
    "filterfalse(cls, function, iterable, /)",
    "Return those items of iterable for which function(item) is false.\n\nIf function is None, return the items that are false.",
    2 &[1], "itertools.filterfalse" "itertools.filterfalse.next" 4 filterfalse .reentrant());

fn is_set(state: &[Value], at: usize) -> bool {
    !slot(state, at).is_unbound()
}

/// Forgets what was awaited when the iterator was asked last: that raised an exception.
fn afresh(state: &mut [Value], input: &Input, awaited: usize) {
    if let Input::Start = input {
        set(state, awaited, Value::Unbound);
    }
}

/// Slots: the iterator, or `None` when its items are repeated; the items; the next one.
fn cycle(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    if !is_set(state, 1) {
        let list = rt.heap.list(Vec::new())?;
        set(state, 1, list);
    }
    let (inner, saved) = (slot(state, 0), slot(state, 1));
    if !inner.is_none() {
        match next_or_want(rt, inner, input)? {
            Ok(item) => {
                rt.keep(item);
                rt.effect();
                rt.heap.list_push(saved, item)?;
                return Ok(Want::Yield(item));
            }
            Err(Want::Empty) => {
                set(state, 0, Value::None);
                set(state, 2, Value::Int(0));
            }
            Err(want) => return Ok(want),
        }
    }
    let Value::Int(at) = slot(state, 2) else { return Ok(Want::Done(Value::None)) };
    let Some(items) = rt.heap.as_list(saved) else { return Ok(Want::Done(Value::None)) };
    let Some(item) = items.get(at as usize).copied() else { return Ok(Want::Done(Value::None)) };
    let next = if at as usize + 1 == items.len() { 0 } else { at + 1 };
    set(state, 2, Value::Int(next));
    Ok(Want::Yield(item))
}

/// Slots: the iterator, the function, the first total, the total, and whether the function is
/// called; without a function an item that has been taken and is not in the total.
fn accumulate(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let (function, pending) = (slot(state, 1), slot(state, 4));
    let adds = matches!(function, Value::Unbound | Value::None);
    if adds && !pending.is_unbound() {
        set(state, 4, Value::Unbound);
        return add_up(rt, state, pending);
    }
    afresh(state, &input, 4);
    if is_set(state, 4)
        && let Input::Value(total) = input
    {
        set(state, 4, Value::Unbound);
        set(state, 3, total);
        return Ok(Want::Yield(total));
    }
    let initial = slot(state, 2);
    if !matches!(initial, Value::Unbound | Value::None) && !is_set(state, 3) {
        set(state, 3, initial);
        return Ok(Want::Yield(initial));
    }
    let item = match next_or_want(rt, slot(state, 0), input)? {
        Ok(item) => item,
        Err(want) => return Ok(want),
    };
    let total = slot(state, 3);
    if total.is_unbound() {
        set(state, 3, item);
        return Ok(Want::Yield(item));
    }
    if !adds {
        set(state, 4, Value::Bool(true));
        return Ok(Want::call(function, &[total, item]));
    }
    add_up(rt, state, item)
}

/// The next sum.
fn add_up(rt: &mut Runtime, state: &mut [Value], item: Value) -> Step {
    let total = slot(state, 3);
    rt.keep(item);
    rt.effect();
    let total = rt.binary(Binary::Add, total, item, false)?;
    set(state, 3, total);
    Ok(Want::Yield(total))
}

/// Slots: the iterator, the item before, whether it is being asked: one that raised has ended.
fn pairwise(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    if is_set(state, 2) && matches!(input, Input::Start) {
        return Ok(Want::Done(Value::None));
    }
    set(state, 2, Value::Bool(true));
    let mut input = Some(input);
    loop {
        match next_or_want(rt, slot(state, 0), input.take().unwrap_or(Input::Start))? {
            Ok(item) => {
                rt.keep(item);
                rt.effect();
                let before = slot(state, 1);
                set(state, 1, item);
                if !before.is_unbound() {
                    set(state, 2, Value::Unbound);
                    return rt.heap.tuple(vec![before, item]).map(Want::Yield);
                }
            }
            Err(want) => return Ok(want),
        }
    }
}

/// Slots: the iterator, the function, whether it is being called.
fn starmap(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    afresh(state, &input, 2);
    if is_set(state, 2)
        && let Input::Value(result) = input
    {
        set(state, 2, Value::Unbound);
        return Ok(Want::Yield(result));
    }
    match next_or_want(rt, slot(state, 0), input)? {
        Ok(item) => {
            let args = match rt.heap.get(item) {
                Some(Obj::Tuple(_)) => item,
                _ => {
                    rt.keep(item);
                    rt.effect();
                    let items = rt.collect(item)?;
                    rt.heap.tuple(items)?
                }
            };
            set(state, 2, Value::Bool(true));
            Ok(Want::Spread { callee: slot(state, 1), args, kwargs: Value::Unbound })
        }
        Err(want) => Ok(want),
    }
}

/// Takes items and asks the predicate in slot 1 about each: gives the item and the verdict. Slot 2
/// holds the item meanwhile.
fn judged(
    rt: &mut Runtime,
    state: &mut [Value],
    input: &mut Option<Input>,
    turns: &mut Turns,
) -> Result<Result<(Value, bool), Want>, Stop> {
    if let Some(input) = input {
        afresh(state, input, 2);
    }
    let item = slot(state, 2);
    if !item.is_unbound()
        && let Some(Input::Value(verdict)) = input.take()
    {
        set(state, 2, Value::Unbound);
        rt.keep(item);
        let holds = rt.truth(verdict)?;
        return Ok(Ok((item, holds)));
    }
    match turns.next(rt, slot(state, 0), input)? {
        Ok(item) => {
            let predicate = slot(state, 1);
            if predicate.is_none() || predicate.same(types::BOOL.value()) {
                rt.keep(item);
                rt.effect();
                tick(rt)?;
                let holds = rt.truth(item)?;
                return Ok(Ok((item, holds)));
            }
            set(state, 2, item);
            Ok(Err(Want::call(predicate, &[item])))
        }
        Err(want) => Ok(Err(want)),
    }
}

fn takewhile(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    if slot(state, 1).is_none() {
        raise!(rt, TypeError, "'NoneType' object is not callable");
    }
    let mut turns = Turns::new(rt);
    Ok(match judged(rt, state, &mut Some(input), &mut turns)? {
        Ok((item, true)) => Want::Yield(item),
        Ok(_) => Want::Done(Value::None),
        Err(want) => want,
    })
}

/// Slot 3: the predicate was false once.
fn dropwhile(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    if is_set(state, 3) {
        return Ok(match next_or_want(rt, slot(state, 0), input)? {
            Ok(item) => Want::Yield(item),
            Err(want) => want,
        });
    }
    let mut input = Some(input);
    let mut turns = Turns::new(rt);
    loop {
        match judged(rt, state, &mut input, &mut turns)? {
            Ok((_, true)) => {}
            Ok((item, false)) => {
                set(state, 3, Value::Bool(true));
                return Ok(Want::Yield(item));
            }
            Err(want) => return Ok(want),
        }
    }
}

fn filterfalse(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let mut input = Some(input);
    let mut turns = Turns::new(rt);
    loop {
        match judged(rt, state, &mut input, &mut turns)? {
            Ok((_, true)) => {}
            Ok((item, false)) => return Ok(Want::Yield(item)),
            Err(want) => return Ok(want),
        }
    }
}

static CHAIN_NEW: Builtin =
    function("chain(cls, *iterables)", "chain(*iterables) --> chain object", |rt, args| {
        let all = rt.heap.add(Obj::Iter(Box::new(Iter::Tuple { tuple: slot(args, 1), at: 0 })))?;
        rt.keep(all);
        make(rt, slot(args, 0), &CHAIN_LAZY, &[all])
    });
/// The lazy part, for snapshots.
pub static CHAIN_LAZY: Task =
    Task::new("itertools.chain.next", 3, chain).drawing(Draws::HandingOn(1));

/// What `chain` can do.
pub static CHAIN: TypeRows = TypeRows {
    id: types::CHAIN,
    doc: "chain(*iterables) --> chain object\n\nReturn a chain object whose .__next__() method \
          returns elements from the\nfirst iterable until it is exhausted, then elements from the \
          next\niterable, until all of the iterables are exhausted.",
    new: Some(&CHAIN_NEW),
    methods: &[
        ITER,
        NEXT,
        task(
            "from_iterable(cls, iterable, /)",
            "Alternative chain() constructor taking a single iterable argument that evaluates \
             lazily.",
            Method::Class,
            &Task::new("itertools.chain.from_iterable", 3, |rt, state, input| {
                new_lazy(rt, state, input, 1, &[], &CHAIN_LAZY)
            }),
        ),
        classmethod("__class_getitem__(cls, item, /)", "See PEP 585", protocol::class_getitem),
    ],
    getset: &[],
};

/// Slots: the iterator over iterables, the iterator of one, whether its `__iter__` is called.
fn chain(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let mut input = Some(input);
    let mut turns = Turns::new(rt);
    loop {
        if is_set(state, 2) {
            set(state, 2, Value::Unbound);
            if let Some(Input::Value(made)) = input.take() {
                check_iterator(rt, made)?;
                set(state, 1, made);
            }
        }
        let current = slot(state, 1);
        let from = if current.is_unbound() { slot(state, 0) } else { current };
        match turns.next(rt, from, &mut input)? {
            Ok(item) if !current.is_unbound() => return Ok(Want::Yield(item)),
            Ok(iterable) => {
                rt.keep(iterable);
                rt.effect();
                tick(rt)?;
                match start(rt, iterable)? {
                    Started::Iterator(made) => {
                        rt.keep(made);
                        set(state, 1, made);
                    }
                    Started::Want(want) => {
                        set(state, 2, Value::Bool(true));
                        return Ok(want);
                    }
                }
            }
            Err(Want::Empty) if !current.is_unbound() => set(state, 1, Value::Unbound),
            Err(Want::Empty) => return Ok(Want::Done(Value::None)),
            Err(want) => return Ok(want),
        }
    }
}

static ISLICE_NEW: Builtin = task(
    "islice(cls, iterable, /, *args)",
    "islice(iterable, stop) --> islice object",
    Method::Static,
    &Task::new("itertools.islice", 6, islice_new),
);
/// The lazy part, for snapshots.
pub static ISLICE_LAZY: Task =
    Task::new("itertools.islice.next", 6, islice).drawing(Draws::AtOnce(&at_once::ISLICE));

/// What `islice` can do.
pub static ISLICE: TypeRows = rows(
    types::ISLICE,
    "islice(iterable, stop) --> islice object\nislice(iterable, start, stop[, step]) --> islice \
     object\n\nReturn an iterator whose next() method returns selected values from an\niterable.  \
     If start is specified, will skip all preceding elements;\notherwise, start defaults to zero.  \
     Step defaults to one.  If\nspecified as another value, step determines how many values \
     are\nskipped between successive calls.  Works like a slice() on a list\nbut returns an \
     iterator.",
    &ISLICE_NEW,
);

/// An index of `islice`: -1 for what is none.
fn place(rt: &mut Runtime, value: Value) -> Eval<i64> {
    match rt.index(value) {
        Ok(index) => Ok(i64::try_from(index).unwrap_or(-1)),
        Err(Stop::Raised) => {
            rt.take_raised();
            Ok(-1)
        }
        Err(stop) => Err(stop),
    }
}

fn islice_new(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    if !is_set(state, 3) {
        let args = rt.heap.as_tuple(slot(state, 2)).unwrap_or(&[]).to_vec();
        let (first, last, step) = match args.as_slice() {
            [stop] => (Value::None, *stop, Value::None),
            [start, stop] => (*start, *stop, Value::None),
            [start, stop, step] => (*start, *stop, *step),
            [] => raise!(rt, TypeError, "islice expected at least 2 arguments, got 1"),
            more => {
                let given = more.len() + 1;
                raise!(rt, TypeError, "islice expected at most 4 arguments, got {given}")
            }
        };
        let first = if first.is_none() { 0 } else { place(rt, first)? };
        let stop = if last.is_none() { None } else { Some(place(rt, last)?) };
        if stop == Some(-1) {
            raise!(
                rt,
                ValueError,
                "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize."
            );
        }
        if first < 0 || stop.is_some_and(|stop| stop < 0) {
            raise!(
                rt,
                ValueError,
                "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize."
            );
        }
        let step = if step.is_none() { 1 } else { place(rt, step)? };
        if step < 1 {
            raise!(rt, ValueError, "Step for islice() must be a positive integer or None.");
        }
        set(state, 3, Value::Int(first));
        set(state, 4, Value::Int(stop.unwrap_or(-1)));
        set(state, 5, Value::Int(step));
    }
    new_lazy(rt, state, input, 1, &[3, 4, 5], &ISLICE_LAZY)
}

fn int(state: &[Value], at: usize) -> i64 {
    match slot(state, at) {
        Value::Int(int) => int,
        _ => 0,
    }
}

/// Slots: the iterator, the index of the next item to give, where it ends or -1, the step, the
/// index of the next item there is, whether the iterator is being asked: one that raised has
/// ended.
fn islice(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    if is_set(state, 5) && matches!(input, Input::Start) {
        return Ok(Want::Done(Value::None));
    }
    set(state, 5, Value::Bool(true));
    let mut input = match input {
        Input::Start => None,
        input => Some(input),
    };
    let mut turns = Turns::new(rt);
    loop {
        let (next, stop, at) = (int(state, 1), int(state, 2), int(state, 4));
        if input.is_none() && at >= next && stop >= 0 && at >= stop {
            return Ok(Want::Done(Value::None));
        }
        match turns.next(rt, slot(state, 0), &mut input)? {
            Ok(item) => {
                set(state, 4, Value::Int(at + 1));
                if at < next {
                    rt.effect();
                    tick(rt)?;
                    continue;
                }
                let after = next.saturating_add(int(state, 3));
                let after = if stop >= 0 { after.min(stop) } else { after };
                set(state, 1, Value::Int(after));
                set(state, 5, Value::Unbound);
                return Ok(Want::Yield(item));
            }
            Err(want) => return Ok(want),
        }
    }
}
