//! Functions that draw from iterables: `all`, `sum`, `max`, `next` and their kind.
//!
//! May touch: `value`. Never: frames.

use super::super::generator::resumed_by_next;
use super::super::iterators::stop_iteration;
use super::super::pull::{Pulled, Puller, call_method, restart, set, slot, tick};
use super::super::sort;
use crate::raise;
use crate::value::builtin::{look, resuming, task};
use crate::value::obj::{GeneratorKind, Iter};
use crate::value::ops::{self, Binary, Compare};
use crate::value::types;
use crate::value::want::{Gather, Resume};
use crate::value::{
    Builtin, Core, Eval, Input, Method, Obj, Runtime, Step, Stop, Task, Value, Want,
};

/// `all`
pub const ALL: Builtin = task(
    "all(iterable, /)",
    "Return True if bool(x) is True for all values x in the iterable.\n\nIf the iterable is \
     empty, return True.",
    Method::Static,
    &Task::new("all", 2, |rt, state, input| verdict(rt, state, input, false)),
);

/// `any`
pub const ANY: Builtin = task(
    "any(iterable, /)",
    "Return True if bool(x) is True for any x in the iterable.\n\nIf the iterable is empty, return \
     False.",
    Method::Static,
    &Task::new("any", 2, |rt, state, input| verdict(rt, state, input, true)),
);

/// Ends with the first item whose truth is `decisive`.
fn verdict(rt: &mut Runtime, state: &mut [Value], input: Input, decisive: bool) -> Step {
    let mut input = Some(input);
    let how = if decisive { Gather::WhileFalse } else { Gather::WhileTrue };
    let mut source = Puller::new(0).gather(how, 0);
    loop {
        match source.pull(rt, state, &mut input)? {
            Pulled::Item(item) => {
                if rt.truth(item)? == decisive {
                    return Ok(Want::Done(Value::Bool(decisive)));
                }
            }
            Pulled::Want(want) => return Ok(want),
            Pulled::End => return Ok(Want::Done(Value::Bool(!decisive))),
        }
    }
}

/// `sum`
pub const SUM: Builtin = task(
    "sum(iterable, /, start=0)",
    "Return the sum of a 'start' value (default: 0) plus an iterable of numbers\n\nWhen the \
     iterable is empty, return the start value.\nThis function is intended specifically for use \
     with numeric values and may\nreject non-numeric types.",
    Method::Static,
    &Task::new("sum", 4, sum_step),
);

/// Slots: the iterable, the sum, the source and its state.
fn sum_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let mut total = slot(state, 1);
    if let Input::Start = input {
        total = total.or(Value::Int(0));
        let plain = rt.heap.plain(total);
        let what = match rt.heap.get(plain) {
            _ if rt.heap.text(&plain).is_some() => Some(("strings", "''")),
            Some(Obj::Bytes(_)) => Some(("bytes", "b''")),
            Some(Obj::ByteArray(_)) => Some(("bytearray", "b''")),
            _ => None,
        };
        if let Some((what, separator)) = what {
            raise!(rt, TypeError, "sum() can't sum {what} [use {separator}.join(seq) instead]");
        }
        let iterable = slot(state, 0);
        restart(state, 2, iterable);
        if let Some(len) = numbers_at(rt, iterable) {
            rt.steps(len as u64 / 8)?;
            let count;
            (total, count) = sum_numbers(rt.heap.as_items(iterable).unwrap_or(&[]), total);
            set(state, 3, Value::Int(count as i64));
        }
    }
    let mut input = Some(input);
    let mut source = Puller::new(2).gather(Gather::Sum, 1);
    let kept = rt.kept.len();
    loop {
        if rt.heap.quick_of(total).is_some() {
            total = sum_at_once(rt, state, total)?;
            rt.kept.truncate(kept);
            rt.keep(total);
        }
        match source.pull(rt, state, &mut input)? {
            Pulled::Item(item) => {
                total = match (total, item) {
                    (Value::Float(a), Value::Float(b)) => Value::Float(a + b),
                    _ => rt.binary(Binary::Add, total, item, false)?,
                };
                if let Value::Ref(_) = total {
                    rt.kept.truncate(kept);
                    rt.keep(total);
                }
            }
            Pulled::Want(want) => {
                set(state, 1, total);
                return Ok(want);
            }
            Pulled::End => return Ok(Want::Done(total)),
        }
    }
}

/// Adds items of a list or tuple while the sum's library type does that at once, all in one object.
fn sum_at_once(rt: &mut Runtime, state: &mut [Value], mut total: Value) -> Eval {
    let (source, from) = match slot(state, 3) {
        Value::Unbound => (slot(state, 2), 0),
        Value::Int(at) => (slot(state, 2), at as usize),
        _ => return Ok(total),
    };
    let mut at = from;
    while let Some(item) = rt.heap.items_itself(source).and_then(|items| items.get(at)).copied()
        && let Some(quick) = rt.heap.quick_of(total)
    {
        tick(rt)?;
        let own = if at > from { total } else { Value::Unbound };
        let Some(sum) = quick(rt, Binary::Add, total, item, own)? else { break };
        (total, at) = (sum, at + 1);
    }
    if at > from {
        set(state, 3, Value::Int(at as i64));
    }
    Ok(total)
}

/// How many items a list or tuple has that begins with a small int or a float.
fn numbers_at(rt: &Runtime, source: Value) -> Option<usize> {
    let items = rt.heap.items_itself(source)?;
    matches!(items.first()?, Value::Int(_) | Value::Float(_)).then_some(items.len())
}

/// Adds items while they and the sum are small ints and floats: the sum, and how many they were.
fn sum_numbers(items: &[Value], total: Value) -> (Value, usize) {
    let (mut total, mut count) = (total, 0);
    if let Value::Int(start) = total {
        let mut sum = start;
        for item in items {
            let Value::Int(int) = item else { break };
            let Some(more) = sum.checked_add(*int) else { break };
            sum = more;
            count += 1;
        }
        total = Value::Int(sum);
        if let Some(Value::Float(float)) = items.get(count) {
            total = Value::Float(sum as f64 + float);
            count += 1;
        }
    }
    if let Value::Float(start) = total {
        let mut sum = start;
        for item in items.get(count..).unwrap_or(&[]) {
            sum += match item {
                Value::Float(float) => *float,
                Value::Int(int) => *int as f64,
                _ => break,
            };
            count += 1;
        }
        total = Value::Float(sum);
    }
    (total, count)
}

/// The first extreme one of the items while they are all small ints, or all floats, and how many
/// they were.
fn extreme_number(items: &[Value], op: Compare) -> (Value, usize) {
    match (items.first(), op) {
        (Some(Value::Int(_)), Compare::Gt) => extreme_of(items, int_of, |a, b| a > b),
        (Some(Value::Int(_)), _) => extreme_of(items, int_of, |a, b| a < b),
        (_, Compare::Gt) => extreme_of(items, float_of, |a, b| a > b),
        _ => extreme_of(items, float_of, |a, b| a < b),
    }
}

fn int_of(value: &Value) -> Option<i64> {
    if let Value::Int(int) = value { Some(*int) } else { None }
}

fn float_of(value: &Value) -> Option<f64> {
    if let Value::Float(float) = value { Some(*float) } else { None }
}

#[inline(always)]
fn extreme_of<T: Copy>(
    items: &[Value],
    number: impl Fn(&Value) -> Option<T>,
    goes_before: impl Fn(T, T) -> bool,
) -> (Value, usize) {
    let Some(mut best) = items.first().and_then(&number) else { return (Value::Unbound, 0) };
    let (mut found, mut count) = (0, 0);
    for item in items {
        let Some(next) = number(item) else { break };
        if goes_before(next, best) {
            (best, found) = (next, count);
        }
        count += 1;
    }
    (items.get(found).copied().unwrap_or(Value::Unbound), count)
}

/// So many items of a list are looked at.
const LOOKED_AT: usize = 32;

/// Of two or more ints, or floats, or of a short list or tuple of such, the one that goes before the
/// others; the first of equal ones.
fn numbers_by(core: &Core, args: &[Value], op: Compare) -> Option<Value> {
    let items = match args {
        // One of a derived class may have its own `__iter__`.
        [one] => match core.heap.get(*one)? {
            Obj::List(items) if items.len() <= LOOKED_AT => items.as_slice(),
            Obj::Tuple(items) if items.len() <= LOOKED_AT => items,
            _ => return None,
        },
        several => several,
    };
    let (best, count) = extreme_number(items, op);
    (count > 0 && count == items.len()).then_some(best)
}

/// `max`
pub const MAX: Builtin = look(
    "max(*args, default=<unrepresentable>, key=None)",
    "max(iterable, *[, default=obj, key=func]) -> value\nmax(arg1, arg2, *args, *[, key=func]) -> \
     value\n\nWith a single iterable argument, return its biggest item. The\ndefault keyword-only \
     argument specifies an object to return if\nthe provided iterable is empty.\nWith two or more \
     arguments, return the largest argument.",
    |core, args| numbers_by(core, args, Compare::Gt),
    &Task::new("max", 8, |rt, state, input| extreme(rt, state, input, "max", Compare::Gt)),
);

/// `min`
pub const MIN: Builtin = look(
    "min(*args, default=<unrepresentable>, key=None)",
    "min(iterable, *[, default=obj, key=func]) -> value\nmin(arg1, arg2, *args, *[, key=func]) -> \
     value\n\nWith a single iterable argument, return its smallest item. The\ndefault keyword-only \
     argument specifies an object to return if\nthe provided iterable is empty.\nWith two or more \
     arguments, return the smallest argument.",
    |core, args| numbers_by(core, args, Compare::Lt),
    &Task::new("min", 8, |rt, state, input| extreme(rt, state, input, "min", Compare::Lt)),
);

/// The extreme of a few ints that are arguments themselves, without a key function.
fn extreme_int(rt: &mut Runtime, state: &[Value], op: Compare) -> Eval<Option<Value>> {
    let plain =
        matches!(slot(state, KEY), Value::Unbound | Value::None) && slot(state, 1).is_unbound();
    let Some(items) = rt.heap.as_tuple(slot(state, 0)) else { return Ok(None) };
    if !plain || !(2..=8).contains(&items.len()) {
        return Ok(None);
    }
    let count = items.len();
    let mut best: Option<i64> = None;
    for item in items {
        let Value::Int(item) = *item else { return Ok(None) };
        best = Some(match best {
            None => item,
            Some(best) if op == Compare::Gt => best.max(item),
            Some(best) => best.min(item),
        });
    }
    for _ in 0..count {
        super::super::pull::tick(rt)?;
    }
    Ok(best.map(Value::Int))
}

const KEY: usize = 2;
const SOURCE: usize = 3;
const BEST: usize = 5;
const BEST_KEY: usize = 6;
const WAITING: usize = 7;

/// Slots: the arguments, the default, the key function; the source and its state, the best item and
/// its key, the item whose key is being computed.
fn extreme(rt: &mut Runtime, state: &mut [Value], input: Input, name: &str, op: Compare) -> Step {
    let mut input = Some(input);
    if let Some(Input::Start) = input {
        if let Some(best) = extreme_int(rt, state, op)? {
            return Ok(Want::Done(best));
        }
        begin_extreme(rt, state, name)?;
        let source = slot(state, SOURCE);
        if slot(state, KEY).is_none()
            && let Some(len) = numbers_at(rt, source)
        {
            rt.steps(len as u64 / 8)?;
            let (best, count) = extreme_number(rt.heap.as_items(source).unwrap_or(&[]), op);
            set(state, BEST, best);
            set(state, BEST_KEY, best);
            set(state, SOURCE + 1, Value::Int(count as i64));
        }
    }
    let key = slot(state, KEY);
    let mut source = Puller::new(SOURCE);
    if key.is_none() {
        // Then the best item is its own key.
        let how = if op == Compare::Gt { Gather::Greatest } else { Gather::Least };
        source = source.gather(how, BEST_KEY);
    }
    loop {
        let waiting = slot(state, WAITING);
        let (item, item_key) = if waiting.is_unbound() {
            match source.pull(rt, state, &mut input)? {
                Pulled::Item(item) if key.is_none() => (item, item),
                Pulled::Item(item) => {
                    set(state, WAITING, item);
                    return Ok(Want::call(key, &[item]));
                }
                Pulled::Want(want) => return Ok(want),
                Pulled::End => break,
            }
        } else {
            set(state, WAITING, Value::Unbound);
            match input.take() {
                Some(Input::Value(made)) => (rt.keep(waiting), made),
                _ => break,
            }
        };
        if slot(state, BEST_KEY).is_unbound() || better(rt, op, item_key, slot(state, BEST_KEY))? {
            rt.keep(item_key);
            set(state, BEST, item);
            set(state, BEST_KEY, item_key);
        }
    }
    let best = slot(state, if key.is_none() { BEST_KEY } else { BEST });
    match (best, slot(state, 1)) {
        (Value::Unbound, Value::Unbound) => {
            raise!(rt, ValueError, "{name}() arg is an empty sequence")
        }
        (Value::Unbound, default) => Ok(Want::Done(default)),
        (best, _) => Ok(Want::Done(best)),
    }
}

fn begin_extreme(rt: &mut Runtime, state: &mut [Value], name: &str) -> crate::value::Eval<()> {
    let args = slot(state, 0);
    let (count, first) = match rt.heap.as_tuple(args) {
        Some(args) => (args.len(), args.first().copied()),
        None => (0, None),
    };
    if count == 0 {
        raise!(rt, TypeError, "{name} expected at least 1 argument, got 0");
    }
    if count > 1 && !slot(state, 1).is_unbound() {
        raise!(
            rt,
            TypeError,
            "Cannot specify a default for {name}() with multiple positional arguments"
        );
    }
    if slot(state, KEY).is_unbound() {
        set(state, KEY, Value::None);
    }
    let source = match first {
        Some(first) if count == 1 => first,
        _ => args,
    };
    restart(state, SOURCE, source);
    Ok(())
}

#[inline]
fn better(rt: &mut Runtime, op: Compare, a: Value, b: Value) -> crate::value::Eval<bool> {
    match (a, b) {
        (Value::Int(a), Value::Int(b)) => Ok(if op == Compare::Gt { a > b } else { a < b }),
        _ => rt.holds(op, a, b),
    }
}

/// `sorted`
pub const SORTED: Builtin = task(
    "sorted(iterable, /, *, key=None, reverse=False)",
    "Return a new list containing all items from the iterable in ascending order.\n\nA custom key \
     function can be supplied to customize the sort order, and the\nreverse flag can be set to \
     request the result in descending order.",
    Method::Static,
    &sort::SORTED,
);

/// `len`
pub const LEN: Builtin =
    look("len(obj, /)", "Return the number of items in a container.", ops::len_at_once, &ops::LEN);

/// `iter`
pub const ITER: Builtin = look(
    "iter(object, sentinel=<unrepresentable>, /)",
    "iter(iterable) -> iterator\niter(callable, sentinel) -> iterator\n\nGet an iterator from an \
     object.  In the first form, the argument must\nsupply its own iterator, or be a sequence.\nIn \
     the second form, the callable is called until it returns the sentinel.",
    iter_at_once,
    &Task::new("iter.two", 2, iter_step),
);

/// Of the containers that lie in the heap as they are.
fn iter_at_once(core: &mut Core, args: &[Value]) -> Option<Value> {
    let [object] = args else { return None };
    match core.heap.get(*object)? {
        Obj::List(_) | Obj::Tuple(_) | Obj::Dict(_) | Obj::Set(_) | Obj::Range(_) => {}
        Obj::DictView(..) => {}
        Obj::Generator(generator) if generator.kind == GeneratorKind::Generator => {}
        _ => return None,
    }
    ops::iterate::native_iter(core, *object).ok()
}

fn iter_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let (object, sentinel) = (slot(state, 0), slot(state, 1));
    if let Input::Value(made) = input {
        super::super::pull::check_iterator(rt, made)?;
        return Ok(Want::Done(made));
    }
    if !sentinel.is_unbound() {
        if !rt.is_callable(object) {
            raise!(rt, TypeError, "iter(v, w): v must be callable");
        }
        let iter = Iter::Callable { callable: object, sentinel };
        return rt.heap.add(Obj::Iter(Box::new(iter))).map(Want::Done);
    }
    match super::super::pull::start(rt, object)? {
        super::super::pull::Started::Iterator(iterator) => Ok(Want::Done(iterator)),
        super::super::pull::Started::Want(want) => Ok(want),
    }
}

/// `next`
pub const NEXT: Builtin = resuming(
    "next(iterator, default=<unrepresentable>, /)",
    "next(iterator[, default])\n\nReturn the next item from the iterator. If default is given and \
     the iterator\nis exhausted, it is returned instead of raising StopIteration.",
    Method::Static,
    resumed_by_next,
    &Task::new("next", 2, next_step).catching(),
);

fn next_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let (iterator, default) = (slot(state, 0), slot(state, 1));
    match input {
        Input::Value(item) => Ok(Want::Done(item)),
        Input::Start => match rt.core.next_native(iterator) {
            Ok(Some(item)) => Ok(Want::Done(item)),
            Ok(None) => ended(rt, default),
            Err(Stop::Flat) if default.is_unbound() && is_generator(rt, iterator) => {
                Ok(Want::Become { generator: iterator, value: Value::None })
            }
            Err(Stop::Flat) => ask(rt, iterator),
            Err(stop) => Err(stop),
        },
        Input::Exhausted => ended(rt, default),
        Input::Returned(value) => match default {
            Value::Unbound if value.is_none() => Err(stop_iteration(rt)),
            Value::Unbound => Err(rt.raise_with(types::STOP_ITERATION, &[value])),
            default => Ok(Want::Done(default)),
        },
        Input::Raised => {
            if !default.is_unbound() && rt.raised_is(types::STOP_ITERATION) {
                rt.take_raised();
                return Ok(Want::Done(default));
            }
            Err(Stop::Raised)
        }
    }
}

fn is_generator(rt: &Runtime, value: Value) -> bool {
    matches!(rt.heap.get(value), Some(Obj::Generator(g)) if g.kind == GeneratorKind::Generator)
}

fn ended(rt: &mut Runtime, default: Value) -> Step {
    match default {
        Value::Unbound => Err(stop_iteration(rt)),
        default => Ok(Want::Done(default)),
    }
}

/// Asks what is no native iterator.
fn ask(rt: &mut Runtime, iterator: Value) -> Step {
    match rt.heap.get(iterator) {
        Some(Obj::Iter(_) | Obj::Lazy(_)) => return Ok(Want::Next(iterator)),
        Some(Obj::Native(native)) if native.next().is_some() => return Ok(Want::Next(iterator)),
        _ if is_generator(rt, iterator) || matches!(rt.heap.get(iterator), Some(Obj::Await(_))) => {
            return Ok(Want::Resume { generator: iterator, how: Resume::Send, value: Value::None });
        }
        _ => {}
    }
    match rt.special(iterator, "__next__") {
        Some(method) => call_method(rt, method, iterator, &[]),
        None => raise!(rt, TypeError, "'{}' object is not an iterator", rt.type_name(iterator)),
    }
}

/// `aiter`
pub const AITER: Builtin = task(
    "aiter(async_iterable, /)",
    "Return an AsyncIterator for an AsyncIterable object.",
    Method::Static,
    &Task::new("aiter", 1, aiter_step),
);

fn aiter_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let object = slot(state, 0);
    if let Input::Value(made) = input {
        if rt.special(made, "__anext__").is_none() {
            let name = rt.type_name(made);
            raise!(rt, TypeError, "aiter() returned not an async iterator of type '{name}'");
        }
        return Ok(Want::Done(made));
    }
    match rt.special(object, "__aiter__") {
        Some(method) => call_method(rt, method, object, &[]),
        None => raise!(rt, TypeError, "'{}' object is not an async iterable", rt.type_name(object)),
    }
}

/// `anext`
pub const ANEXT: Builtin = task(
    "anext(aiterator, default=<unrepresentable>, /)",
    "async anext(aiterator[, default])\n\nReturn the next item from the async iterator.  If \
     default is given and the async\niterator is exhausted, it is returned instead of raising \
     StopAsyncIteration.",
    Method::Static,
    &Task::new("anext", 3, anext_step),
);

fn anext_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let (object, default) = (slot(state, 0), slot(state, 1));
    if let Input::Value(awaitable) = input {
        if default.is_unbound() {
            return Ok(Want::Done(awaitable));
        }
        if !state.get(2).copied().unwrap_or(Value::None).is_unbound() {
            return Ok(Want::Done(awaitable));
        }
        // What catches the end is a coroutine of the library's.
        rt.keep(awaitable);
        let Some(eval) = &mut rt.eval else { return Err(Stop::Flat) };
        let module = eval.import(rt.core, "_anext")?;
        rt.keep(module);
        let name = Value::short("or_default");
        let Some(function) = rt.getattr_or_none(module, name)? else {
            return Err(Stop::Flat);
        };
        if let Some(stage) = state.get_mut(2) {
            *stage = Value::None;
        }
        return Ok(Want::call(function, &[awaitable, default]));
    }
    match rt.special(object, "__anext__") {
        Some(method) => call_method(rt, method, object, &[]),
        None => raise!(rt, TypeError, "'{}' object is not an async iterator", rt.type_name(object)),
    }
}
