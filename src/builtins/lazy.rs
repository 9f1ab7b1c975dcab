//! `enumerate`, `zip`, `map`, `filter` and `reversed`: iterators that ask others.
//!
//! Each is a task in a heap object, resumed by the frame loop for every item, so that what it asks
//! may wait. Where everything below is native, `enumerate` and `zip` take a fast form that needs no
//! loop.
//!
//! May touch: `value`. Never: frames.

pub mod at_once;

use super::iterators::{ITER, NEXT};
use super::protocol;
use super::pull::{Started, all_iterators, call_method, check_iterator, set, slot, start};
use super::turns::Turns;
use crate::raise;
use crate::value::builtin::{classmethod, maker, method};
use crate::value::obj::{Draws, Iter, Lazy};
use crate::value::ops::Binary;
use crate::value::ops::iterate::own_method;
use crate::value::types::{self, TypeId};
use crate::value::{Builtin, Eval, Input, Obj, Runtime, Step, Stop, Task, TypeRows, Value, Want};

const fn rows(id: TypeId, doc: &'static str, new: &'static Builtin) -> TypeRows {
    TypeRows { id, doc, new: Some(new), methods: METHODS, getset: &[] }
}

static METHODS: &[Builtin] = &[ITER, NEXT];

/// What `enumerate` can do.
pub static ENUMERATE: TypeRows = TypeRows {
    id: types::ENUMERATE,
    doc: "Return an enumerate object.\n\n  iterable\n    an object supporting iteration\n\nThe \
          enumerate object yields pairs containing a count (from start, which\ndefaults to zero) \
          and a value yielded by the iterable argument.\n\nenumerate is useful for obtaining an \
          indexed list:\n    (0, seq[0]), (1, seq[1]), (2, seq[2]), ...",
    new: Some(&ENUMERATE_NEW),
    methods: &[
        ITER,
        NEXT,
        classmethod("__class_getitem__(cls, item, /)", "See PEP 585", protocol::class_getitem),
    ],
    getset: &[],
};

/// What `zip` can do.
pub static ZIP: TypeRows = rows(
    types::ZIP,
    "zip(*iterables, strict=False) --> Yield tuples until an input is exhausted.\n\n   >>> \
     list(zip('abcdefg', range(3), range(4)))\n   [('a', 0, 0), ('b', 1, 1), ('c', 2, 2)]\n\nThe \
     zip object yields n-length tuples, where n is the number of iterables\npassed as positional \
     arguments to zip().  The i-th element in every tuple\ncomes from the i-th iterable argument \
     to zip().  This continues until the\nshortest argument is exhausted.\n\nIf strict is true and \
     one of the arguments is exhausted before the others,\nraise a ValueError.",
    &ZIP_NEW,
);

/// What `map` can do.
pub static MAP: TypeRows = rows(
    types::MAP,
    "map(func, *iterables) --> map object\n\nMake an iterator that computes the function using \
     arguments from\neach of the iterables.  Stops when the shortest iterable is exhausted.",
    &MAP_NEW,
);

/// What `filter` can do.
pub static FILTER: TypeRows = rows(
    types::FILTER,
    "filter(function or None, iterable) --> filter object\n\nReturn an iterator yielding those \
     items of iterable for which function(item)\nis true. If function is None, return the items \
     that are true.",
    &FILTER_NEW,
);

/// What `reversed` can do.
pub static REVERSED: TypeRows = TypeRows {
    id: types::REVERSED,
    doc: "Return a reverse iterator over the values of the given sequence.",
    new: Some(&REVERSED_NEW),
    methods: &[
        ITER,
        NEXT,
        method(
            "__length_hint__(self, /)",
            "Private method returning an estimate of len(list(it)).",
            |rt, args| super::iterators::length_hint(rt, slot(args, 0)),
        ),
    ],
    getset: &[],
};

static ENUMERATE_NEW: Builtin = maker(
    "enumerate(cls, iterable, start=0)",
    "Return an enumerate object.",
    |rt, class, args| match args {
        [_] | [_, _] => first_step::<3>(rt, enumerate_new, class, args),
        _ => Ok(None),
    },
    &Task::new("enumerate", 3, enumerate_new),
);
static ZIP_NEW: Builtin = maker(
    "zip(cls, *iterables, strict=False)",
    "zip(*iterables, strict=False) --> Yield tuples until an input is exhausted.",
    |rt, class, args| match all_iterators(rt, args)? {
        Some(inner) => zip_of(rt, class, inner, false).map(Some),
        None => Ok(None),
    },
    &Task::new("zip", 5, zip_new),
);
static MAP_NEW: Builtin = maker(
    "map(cls, *args)",
    "map(func, *iterables) --> map object",
    |rt, class, args| {
        let [function, sources @ ..] = args else { return Ok(None) };
        let first = match sources {
            [] => return Ok(None),
            [only] => match start(rt, *only)? {
                Started::Iterator(iterator) => iterator,
                Started::Want(_) => return Ok(None),
            },
            several => match all_iterators(rt, several)? {
                Some(inner) => rt.heap.tuple(inner)?,
                None => return Ok(None),
            },
        };
        rt.keep(first);
        make(rt, class, &MAP_LAZY, &[*function, first]).map(Some)
    },
    &Task::new("map", 5, map_new),
);
static FILTER_NEW: Builtin = maker(
    "filter(cls, function, iterable, /)",
    "filter(function or None, iterable) --> filter object",
    |rt, class, args| match args {
        [_, _] => first_step::<3>(rt, filter_new, class, args),
        _ => Ok(None),
    },
    &Task::new("filter", 3, filter_new),
);
static REVERSED_NEW: Builtin = maker(
    "reversed(cls, sequence, /)",
    "Return a reverse iterator over the values of the given sequence.",
    |rt, class, args| match args {
        [_] => first_step::<3>(rt, reversed_new, class, args),
        _ => Ok(None),
    },
    &Task::new("reversed", 3, reversed_new),
);

/// The iterator's tasks, for those who know tasks by name.
pub static LAZY: [&Task; 4] = [&ENUMERATE_LAZY, &ZIP_LAZY, &MAP_LAZY, &FILTER_LAZY];

pub(super) static ENUMERATE_LAZY: Task = Task::new("enumerate.next", 2, enumerate_next);
pub(super) static ZIP_LAZY: Task =
    Task::new("zip.next", 5, zip_next).reentrant().drawing(Draws::AtOnce(&at_once::ZIP));
pub(super) static MAP_LAZY: Task =
    Task::new("map.next", 4, map_next).reentrant().drawing(Draws::Applying);
pub(super) static FILTER_LAZY: Task =
    Task::new("filter.next", 4, filter_next).reentrant().drawing(Draws::Keeping);

/// What a maker's task gives with its first step. `None`: it wants something, and nothing has been
/// done.
pub fn first_step<const SLOTS: usize>(
    rt: &mut Runtime,
    step: fn(&mut Runtime, &mut [Value], Input) -> Step,
    class: Value,
    args: &[Value],
) -> Eval<Option<Value>> {
    let mut state = [Value::Unbound; SLOTS];
    for (to, from) in state.iter_mut().zip(std::iter::once(&class).chain(args)) {
        *to = *from;
    }
    match step(rt, &mut state, Input::Start) {
        Ok(Want::Done(made)) => Ok(Some(made)),
        Ok(_) => Ok(None),
        Err(stop) => Err(stop),
    }
}

/// A lazy iterator of a class with the first of its slots.
pub fn make(rt: &mut Runtime, class: Value, task: &'static Task, first: &[Value]) -> Eval {
    let mut state = vec![Value::Unbound; task.room()];
    for (place, value) in state.iter_mut().zip(first) {
        *place = *value;
    }
    rt.heap.add(Obj::Lazy(Box::new(Lazy {
        task,
        state: state.into_boxed_slice(),
        class,
        running: false,
        done: false,
    })))
}

/// Whether an iterator never needs the frame loop.
fn is_native(rt: &Runtime, iterator: Value) -> bool {
    match rt.heap.get(iterator) {
        Some(Obj::Iter(iter)) => !matches!(
            **iter,
            Iter::Sequence { .. } | Iter::SequenceReversed { .. } | Iter::Callable { .. }
        ),
        _ => false,
    }
}

/// `iter(source)`: the iterator, or the call that gives it.
pub fn iterator(
    rt: &mut Runtime,
    source: Value,
    input: &mut Option<Input>,
) -> Result<Started, Stop> {
    match input.take() {
        Some(Input::Value(made)) => {
            check_iterator(rt, made)?;
            Ok(Started::Iterator(made))
        }
        _ => start(rt, source),
    }
}

fn enumerate_new(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let (class, start) = (slot(state, 0), slot(state, 2).or(Value::Int(0)));
    let start = match start {
        Value::Int(_) => start,
        _ => {
            let start = rt.index(start)?;
            rt.heap.int(start)?
        }
    };
    match iterator(rt, slot(state, 1), &mut Some(input))? {
        Started::Want(want) => Ok(want),
        Started::Iterator(inner) => {
            rt.keep(inner);
            let made = if is_native(rt, inner) && class.same(types::ENUMERATE.value()) {
                rt.heap.add(Obj::Iter(Box::new(Iter::Enumerate { inner, next: start })))?
            } else {
                make(rt, class, &ENUMERATE_LAZY, &[inner, start])?
            };
            Ok(Want::Done(made))
        }
    }
}

fn enumerate_next(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let (inner, next) = (slot(state, 0), slot(state, 1));
    let item = match next_or_want(rt, inner, input)? {
        Ok(item) => item,
        Err(want) => return Ok(want),
    };
    rt.keep(item);
    let pair = rt.heap.tuple(vec![next, item])?;
    rt.keep(pair);
    let next = rt.binary(Binary::Add, next, Value::Int(1), false)?;
    set(state, 1, next);
    Ok(Want::Yield(pair))
}

/// The item that came or can be had at once; otherwise what to want: the next one, or the end.
pub fn next_or_want(
    rt: &mut Runtime,
    inner: Value,
    input: Input,
) -> Result<Result<Value, Want>, Stop> {
    Ok(match input {
        Input::Value(item) => Ok(item),
        Input::Exhausted => Err(Want::Empty),
        _ => match rt.core.next_native(inner) {
            Ok(Some(item)) => {
                rt.effect();
                Ok(item)
            }
            Ok(None) => Err(Want::Empty),
            Err(Stop::Flat) => Err(Want::Next(inner)),
            Err(stop) => return Err(stop),
        },
    })
}

/// Makes iterators of the arguments in slot 1 from number `from` on, in the list in slot `to`;
/// slot `to + 1` counts. `None`: all are made.
pub fn iterators(
    rt: &mut Runtime,
    state: &mut [Value],
    input: Input,
    from: usize,
    to: usize,
) -> Result<Option<Want>, Stop> {
    let mut input = match slot(state, to) {
        Value::Unbound => {
            let made = rt.heap.list(Vec::new())?;
            set(state, to, made);
            None
        }
        _ => Some(input),
    };
    let made = slot(state, to);
    rt.keep(made);
    loop {
        let at = from + rt.heap.as_list(made).map_or(0, Vec::len);
        let Some(source) = rt.heap.as_tuple(slot(state, 1)).and_then(|all| all.get(at)).copied()
        else {
            return Ok(None);
        };
        match iterator(rt, source, &mut input)? {
            Started::Want(want) => return Ok(Some(want)),
            Started::Iterator(iterator) => {
                rt.keep(iterator);
                rt.effect();
                rt.heap.list_push(made, iterator)?;
            }
        }
    }
}

fn zip_new(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    if let Some(want) = iterators(rt, state, input, 0, 3)? {
        return Ok(want);
    }
    let strict = match slot(state, 2) {
        Value::Unbound => false,
        strict => rt.truth(strict)?,
    };
    let inner = rt.heap.as_list(slot(state, 3)).cloned().unwrap_or_default();
    zip_of(rt, slot(state, 0), inner, strict).map(Want::Done)
}

/// A `zip` of iterators.
fn zip_of(rt: &mut Runtime, class: Value, inner: Vec<Value>, strict: bool) -> Eval {
    let native = !inner.is_empty() && inner.iter().all(|iterator| is_native(rt, *iterator));
    let inner = rt.heap.tuple(inner)?;
    rt.keep(inner);
    if native && class.same(types::ZIP.value()) {
        return rt.heap.add(Obj::Iter(Box::new(Iter::Zip { inner, strict })));
    }
    make(rt, class, &ZIP_LAZY, &[inner, Value::Bool(strict)])
}

/// Slots: the iterators, whether they must end together, the items so far, which is next, and
/// whether the others are only looked at because the first has ended.
fn zip_next(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let all = slot(state, 0);
    let count = rt.heap.as_tuple(all).map_or(0, <[Value]>::len);
    if count == 0 {
        return Ok(Want::Done(Value::None));
    }
    let mut input = Some(input);
    if let Some(Input::Start) = input {
        let items = rt.heap.list(Vec::new())?;
        rt.heap.list_reserve(items, count)?;
        set(state, 2, items);
        set(state, 3, Value::Int(0));
        set(state, 4, Value::Bool(false));
    }
    let items = slot(state, 2);
    rt.keep(items);
    loop {
        let at = match slot(state, 3) {
            Value::Int(at) => at as usize,
            _ => 0,
        };
        let over = matches!(slot(state, 4), Value::Bool(true));
        if at >= count {
            if over {
                return Ok(Want::Empty);
            }
            return super::tuple::into_tuple(rt, items).map(Want::Yield);
        }
        let inner = rt.heap.as_tuple(all).and_then(|all| all.get(at)).copied();
        let Some(inner) = inner else { return Ok(Want::Done(Value::None)) };
        match next_or_want(rt, inner, input.take().unwrap_or(Input::Start))? {
            Ok(_) if over => {
                raise!(
                    rt,
                    ValueError,
                    "zip() argument {} is longer than argument{}{at}",
                    at + 1,
                    s(at)
                );
            }
            Ok(item) => {
                rt.effect();
                rt.heap.list_push(items, item)?;
            }
            Err(Want::Empty) => {
                let strict = matches!(slot(state, 1), Value::Bool(true));
                if !strict {
                    return Ok(Want::Empty);
                }
                if at > 0 && !over {
                    raise!(
                        rt,
                        ValueError,
                        "zip() argument {} is shorter than argument{}{at}",
                        at + 1,
                        s(at)
                    );
                }
                set(state, 4, Value::Bool(true));
            }
            Err(want) => return Ok(want),
        }
        set(state, 3, Value::Int(at as i64 + 1));
    }
}

/// CPython's plural of "argument": " 1" or "s 1-2".
fn s(at: usize) -> &'static str {
    if at == 1 { " " } else { "s 1-" }
}

fn map_new(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let args = slot(state, 1);
    if rt.heap.as_tuple(args).map_or(0, <[Value]>::len) < 2 {
        raise!(rt, TypeError, "map() must have at least two arguments.");
    }
    if let Some(want) = iterators(rt, state, input, 1, 2)? {
        return Ok(want);
    }
    let function = rt.heap.as_tuple(args).and_then(|args| args.first()).copied();
    let inner = super::tuple::into_tuple(rt, slot(state, 2))?;
    rt.keep(inner);
    let first = match rt.heap.as_tuple(inner) {
        Some([only]) => *only,
        _ => inner,
    };
    let first = [function.unwrap_or(Value::None), first];
    make(rt, slot(state, 0), &MAP_LAZY, &first).map(Want::Done)
}

/// Slots: the function, the iterator or a tuple of several, the items so far, and which is next;
/// -1 while the function is called.
fn map_next(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let (function, inner) = (slot(state, 0), slot(state, 1));
    match (slot(state, 3), input) {
        (Value::Int(-1), Input::Value(result)) => {
            set(state, 3, Value::Int(0));
            return Ok(Want::Yield(result));
        }
        // The function raised when it was called last.
        (_, Input::Start) => set(state, 3, Value::Int(0)),
        _ => {}
    }
    let count = match rt.heap.get(inner) {
        Some(Obj::Tuple(all)) => all.len(),
        _ => {
            return match next_or_want(rt, inner, input)? {
                Ok(item) => {
                    set(state, 3, Value::Int(-1));
                    Ok(Want::call(function, &[item]))
                }
                Err(want) => Ok(want),
            };
        }
    };
    let mut input = Some(input);
    if let Some(Input::Start) = input {
        let items = rt.heap.list(Vec::new())?;
        rt.heap.list_reserve(items, count)?;
        set(state, 2, items);
        set(state, 3, Value::Int(0));
    }
    let items = slot(state, 2);
    rt.keep(items);
    loop {
        let at = rt.heap.as_list(items).map_or(0, Vec::len);
        let Some(next) = rt.heap.as_tuple(inner).and_then(|all| all.get(at)).copied() else {
            break;
        };
        match next_or_want(rt, next, input.take().unwrap_or(Input::Start))? {
            Ok(item) => {
                rt.effect();
                rt.heap.list_push(items, item)?;
            }
            Err(want) => return Ok(want),
        }
    }
    set(state, 3, Value::Int(-1));
    let args = super::tuple::into_tuple(rt, items)?;
    Ok(Want::Spread { callee: function, args, kwargs: Value::Unbound })
}

fn filter_new(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    match iterator(rt, slot(state, 2), &mut Some(input))? {
        Started::Want(want) => Ok(want),
        Started::Iterator(inner) => {
            rt.keep(inner);
            let first = [slot(state, 1), inner];
            make(rt, slot(state, 0), &FILTER_LAZY, &first).map(Want::Done)
        }
    }
}

/// Slots: the function, the iterator, and the item for which the function is being called.
fn filter_next(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let (function, inner) = (slot(state, 0), slot(state, 1));
    let truth_itself = function.is_none() || function.same(types::BOOL.value());
    if let Input::Start = input {
        set(state, 2, Value::Unbound);
    }
    let mut input = Some(input);
    let mut turns = Turns::new(rt);
    loop {
        let item = slot(state, 2);
        if !item.is_unbound() {
            set(state, 2, Value::Unbound);
            if let Some(Input::Value(verdict)) = input.take()
                && rt.truth(verdict)?
            {
                return Ok(Want::Yield(item));
            }
        }
        match turns.next(rt, inner, &mut input)? {
            Ok(item) if truth_itself => {
                rt.keep(item);
                super::pull::tick(rt)?;
                rt.effect();
                if rt.truth(item)? {
                    return Ok(Want::Yield(item));
                }
            }
            Ok(item) => {
                set(state, 2, item);
                return Ok(Want::call(function, &[item]));
            }
            Err(want) => return Ok(want),
        }
    }
}

/// `reversed(x)`: the class, the sequence, and whether its `__reversed__` or `__len__` is awaited.
fn reversed_new(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let object = slot(state, 1);
    if let Input::Value(result) = input {
        if slot(state, 2).same(Value::Int(1)) {
            return Ok(Want::Done(result));
        }
        let len = rt.index_i64(result)?;
        if len < 0 {
            raise!(rt, ValueError, "__len__() should return >= 0");
        }
        return from_end(rt, object, len);
    }
    let mut object = object;
    while let Some(Obj::MappingProxy(inner)) = rt.heap.get(object) {
        object = *inner;
    }
    if let Some(method) = own_method(rt, object, "__reversed__") {
        set(state, 2, Value::Int(1));
        return call_method(rt, method, object, &[]);
    }
    if let Some(Value::None) = rt.special(object, "__reversed__") {
        return Err(not_reversible(rt, object));
    }
    let plain = rt.heap.plain(object);
    let native = match rt.heap.get(plain) {
        Some(Obj::List(items)) => Some(Iter::ListReversed { list: plain, at: items.len() }),
        Some(Obj::Range(_)) => return super::range::reversed(rt, plain).map(Want::Done),
        Some(Obj::Dict(_)) => {
            let kind = crate::value::obj::ViewKind::Keys;
            return super::dict::reversed(rt, object, kind).map(Want::Done);
        }
        Some(Obj::DictView(kind, dict)) => {
            let (kind, dict) = (*kind, *dict);
            return super::dict::reversed(rt, dict, kind).map(Want::Done);
        }
        Some(Obj::Set(_) | Obj::FrozenSet(_)) => return Err(not_reversible(rt, object)),
        _ => None,
    };
    if let Some(native) = native {
        return rt.heap.add(Obj::Iter(Box::new(native))).map(Want::Done);
    }
    if rt.special(object, "__getitem__").is_none() {
        return Err(not_reversible(rt, object));
    }
    match own_method(rt, object, "__len__") {
        Some(method) => call_method(rt, method, object, &[]),
        None => {
            let len = rt.len(object)? as i64;
            from_end(rt, object, len)
        }
    }
}

fn from_end(rt: &mut Runtime, object: Value, len: i64) -> Step {
    let iter = Iter::SequenceReversed { object, at: len - 1 };
    rt.heap.add(Obj::Iter(Box::new(iter))).map(Want::Done)
}

fn not_reversible(rt: &mut Runtime, object: Value) -> Stop {
    let message = format!("'{}' object is not reversible", rt.type_name(object));
    rt.raise(types::TYPE_ERROR, &message)
}
