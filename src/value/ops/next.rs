//! `next(x)` where the program is needed for it: `__next__`, `__getitem__`, a callable, and
//! `enumerate` and `zip` over such.
//!
//! Generators and lazy native iterators are the frame loop's own business ([`Want::Next`]).
//!
//! May touch: `value`. Never: frames.

use super::{Compare, custom, want_method};
use crate::value::obj::Iter;
use crate::value::types;
use crate::value::{Input, Obj, Runtime, Step, Stop, Task, Value, Want};

/// The next item of an iterator, whatever it takes: the iterator, then what has been taken (a
/// list), and the stage. Gives the item, or raises StopIteration.
pub static NEXT: Task = Task::new("op next", 4, step).catching();

fn step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let [iterator, taken, stage, _] = state else { return end(rt) };
    let it = *iterator;
    let kind = match rt.heap.get(it) {
        Some(Obj::Iter(iter)) => match **iter {
            Iter::Sequence { object, at } => Kind::Sequence(object, at, 1),
            Iter::SequenceReversed { object, at } => Kind::Sequence(object, at, -1),
            Iter::Callable { callable, sentinel } => Kind::Callable(callable, sentinel),
            Iter::Enumerate { inner, next } => Kind::Enumerate(inner, next),
            Iter::Zip { inner, strict } => Kind::Zip(inner, strict),
            _ => Kind::Native,
        },
        Some(Obj::Generator(_) | Obj::Lazy(_)) => Kind::Frame,
        _ => Kind::Method,
    };
    match kind {
        Kind::Native => next_native(rt, it),
        Kind::Frame => match input {
            Input::Start => Ok(Want::Next(it)),
            other => pass(rt, other),
        },
        Kind::Method => method(rt, it, input),
        Kind::Sequence(object, at, by) => sequence(rt, it, (object, at, by), input),
        Kind::Callable(callable, sentinel) => called(rt, it, callable, sentinel, input),
        Kind::Enumerate(inner, number) => match input {
            Input::Start => ask(rt, inner, |rt, item| rt.enumerated(it, number, item)),
            Input::Value(item) => rt.enumerated(it, number, item).map(Want::Done),
            other => pass(rt, other),
        },
        Kind::Zip(inner, strict) => zip(rt, inner, strict, (taken, stage), input),
    }
}

enum Kind {
    Native,
    Frame,
    Method,
    Sequence(Value, i64, i64),
    Callable(Value, Value),
    Enumerate(Value, Value),
    Zip(Value, bool),
}

/// There is no next item.
fn end(rt: &mut Runtime) -> Step {
    Err(rt.raise_with(types::STOP_ITERATION, &[]))
}

/// What an inner iterator gave is what this one gives.
fn pass(rt: &mut Runtime, input: Input) -> Step {
    match input {
        Input::Value(item) => Ok(Want::Done(item)),
        Input::Raised => Err(Stop::Raised),
        Input::Start | Input::Exhausted | Input::Returned(_) => end(rt),
    }
}

fn next_native(rt: &mut Runtime, it: Value) -> Step {
    match rt.next_native(it)? {
        Some(item) => Ok(Want::Done(item)),
        None => end(rt),
    }
}

/// Asks an inner iterator, natively if that can be.
fn ask(
    rt: &mut Runtime,
    inner: Value,
    made: impl FnOnce(&mut Runtime, Value) -> Result<Value, Stop>,
) -> Step {
    match rt.next_native(inner) {
        Ok(Some(item)) => made(rt, item).map(Want::Done),
        Ok(None) => end(rt),
        Err(Stop::Flat) => Ok(Want::Next(inner)),
        Err(stop) => Err(stop),
    }
}

/// `__next__` of a class of the program's.
fn method(rt: &mut Runtime, it: Value, input: Input) -> Step {
    match input {
        Input::Start => match custom(rt, it, "__next__") {
            Some(method) => want_method(rt, method, it, &[]),
            None => match rt.next_native(it) {
                Ok(Some(item)) => Ok(Want::Done(item)),
                Ok(None) => end(rt),
                Err(stop) => Err(stop),
            },
        },
        other => pass(rt, other),
    }
}

fn sequence(
    rt: &mut Runtime,
    it: Value,
    (object, at, by): (Value, i64, i64),
    input: Input,
) -> Step {
    match input {
        Input::Start => {
            if object.is_unbound() || at < 0 {
                rt.finish(it)?;
                return end(rt);
            }
            match custom(rt, object, "__getitem__") {
                Some(method) => want_method(rt, method, object, &[Value::Int(at)]),
                None => match rt.getitem(object, Value::Int(at)) {
                    Ok(item) => advance(rt, it, by, item),
                    Err(Stop::Raised) => over(rt, it),
                    Err(stop) => Err(stop),
                },
            }
        }
        Input::Value(item) => advance(rt, it, by, item),
        Input::Raised => over(rt, it),
        Input::Exhausted | Input::Returned(_) => end(rt),
    }
}

fn advance(rt: &mut Runtime, it: Value, by: i64, item: Value) -> Step {
    if let Some(Obj::Iter(iter)) = rt.heap.get_mut(it)
        && let Iter::Sequence { at, .. } | Iter::SequenceReversed { at, .. } = &mut **iter
    {
        *at += by;
    }
    Ok(Want::Done(item))
}

/// IndexError and StopIteration end the old protocol.
fn over(rt: &mut Runtime, it: Value) -> Step {
    if rt.raised_is(types::INDEX_ERROR) || rt.raised_is(types::STOP_ITERATION) {
        rt.take_raised();
        rt.finish(it)?;
        return end(rt);
    }
    Err(Stop::Raised)
}

fn called(rt: &mut Runtime, it: Value, callable: Value, sentinel: Value, input: Input) -> Step {
    match input {
        Input::Start if callable.is_unbound() => end(rt),
        Input::Start => Ok(Want::call(callable, &[])),
        // What it called has drained it.
        Input::Value(_) if callable.is_unbound() => end(rt),
        Input::Value(item) => {
            rt.keep(item);
            let ends = sentinel.same(item) || rt.holds(Compare::Eq, sentinel, item)?;
            rt.kept.pop();
            if ends {
                rt.finish(it)?;
                return end(rt);
            }
            Ok(Want::Done(item))
        }
        Input::Raised if rt.raised_is(types::STOP_ITERATION) => {
            rt.take_raised();
            rt.finish(it)?;
            end(rt)
        }
        Input::Raised => Err(Stop::Raised),
        Input::Exhausted | Input::Returned(_) => end(rt),
    }
}

/// `zip`: one iterator after the other; `stage` is the next one, negative when a strict zip looks
/// whether the others have ended with the first.
fn zip(
    rt: &mut Runtime,
    inner: Value,
    strict: bool,
    (taken, stage): (&mut Value, &mut Value),
    input: Input,
) -> Step {
    let count = rt.heap.as_tuple(inner).map_or(0, <[Value]>::len);
    if taken.is_unbound() {
        *taken = rt.heap.list(Vec::with_capacity(0))?;
        rt.heap.list_reserve(*taken, count)?;
        *stage = Value::Int(0);
    }
    let mut nth = match *stage {
        Value::Int(nth) => nth,
        _ => 0,
    };
    let mut input = input;
    loop {
        let checking = nth < 0;
        let at = if checking { -nth } else { nth } as usize;
        match input {
            Input::Start | Input::Returned(_) => {}
            Input::Value(_) if checking => return Err(rt.zip_length(at, "longer")),
            Input::Value(item) => {
                rt.heap.list_push(*taken, item)?;
                nth += 1;
            }
            Input::Exhausted if checking => nth -= 1,
            Input::Exhausted if !strict => return end(rt),
            Input::Exhausted if at > 0 => return Err(rt.zip_length(at, "shorter")),
            Input::Exhausted => nth = -1,
            Input::Raised => return Err(Stop::Raised),
        }
        *stage = Value::Int(nth);
        let at = nth.unsigned_abs() as usize;
        let next = rt.heap.as_tuple(inner).and_then(|all| all.get(at)).copied();
        let Some(next) = next else {
            if nth < 0 || count == 0 {
                return end(rt);
            }
            let items = rt.heap.as_list(*taken).cloned().unwrap_or_default();
            return rt.heap.tuple(items).map(Want::Done);
        };
        input = match rt.next_native(next) {
            Ok(Some(item)) => Input::Value(item),
            Ok(None) => Input::Exhausted,
            Err(Stop::Flat) => return Ok(Want::Next(next)),
            Err(stop) => return Err(stop),
        };
    }
}
