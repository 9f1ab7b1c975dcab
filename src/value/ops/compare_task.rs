//! Comparison with methods of the program's: reflected operands, `!=` from `__eq__`, identity.
//!
//! May touch: `value`. Never: frames; methods are called through [`Want`].

use super::compare::{self, Own, last_resort, own_method};
use super::{Compare, want_method};
use crate::value::types::{self, TypeId};
use crate::value::{Input, Runtime, Step, Task, Value, Want};

/// `a op b` whatever it takes: `a`, `b`, the comparison's code, then the stage.
pub static COMPARE: Task = Task::new("op compare", 4, step);

/// The next attempt is the first, the second, or none is left.
const FIRST: i64 = 0;
const OVER: i64 = 2;
/// Added to a stage whose call's result is to be negated.
const NEGATED: i64 = 4;

fn step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let [a, b, code, stage] = state else { return Ok(Want::Done(Value::None)) };
    let (a, b, op) = (*a, *b, Compare::from_code(*code));
    let mut next = match *stage {
        Value::Int(next) => next,
        _ => FIRST,
    };
    if let Input::Value(result) = input {
        if !matches!(result, Value::NotImplemented) {
            if next < NEGATED {
                return Ok(Want::Done(result));
            }
            let truth = rt.truth(result)?;
            return Ok(Want::Done(Value::Bool(!truth)));
        }
        next %= NEGATED;
    }
    // An instance of a derived class is asked first.
    let (class_a, class_b) = (rt.class_of(a), rt.class_of(b));
    let reflected = !class_a.same(class_b) && rt.is_subclass(class_b, class_a);
    let own_a = own_method(rt, a, op);
    let own_b = own_method(rt, b, op.swapped());
    let order =
        if reflected { [(b, a, own_b), (a, b, own_a)] } else { [(a, b, own_a), (b, a, own_b)] };
    let mut native_done = false;
    while next < OVER {
        let (this, other, own) = order[next as usize];
        next += 1;
        // A builtin type answers only for what it knows: `1 == x` asks the class of `x`.
        let asked = order.get(next as usize).is_some_and(|(_, _, own)| own.is_some());
        if own.is_none() && asked && declines(rt, this, other) {
            continue;
        }
        match own {
            Some(Own::Method(method)) => {
                *stage = Value::Int(next);
                return want_method(rt, method, this, &[other]);
            }
            Some(Own::NotEqual(method)) => {
                *stage = Value::Int(next + NEGATED);
                return want_method(rt, method, this, &[other]);
            }
            None if native_done => {}
            None => {
                native_done = true;
                if let Some(result) = compare::in_order(rt, op, a, b)? {
                    return Ok(Want::Done(result));
                }
            }
        }
    }
    last_resort(rt, op, a, b).map(Want::Done)
}

/// Whether the builtin type that a value is of has no answer for another value's.
fn declines(rt: &Runtime, this: Value, other: Value) -> bool {
    let class = |value| rt.class_of(rt.heap.plain(value));
    let (mine, other) = (class(this), class(other));
    let known: &[TypeId] = match mine {
        _ if mine.same(types::INT.value()) || mine.same(types::BOOL.value()) => &[types::INT],
        _ if mine.same(types::FLOAT.value()) => &[types::FLOAT, types::INT],
        _ if mine.same(types::COMPLEX.value()) => &[types::COMPLEX, types::FLOAT, types::INT],
        _ if mine.same(types::STR.value()) => &[types::STR],
        _ if mine.same(types::BYTES.value()) => &[types::BYTES],
        _ if mine.same(types::NONE.value()) => &[],
        _ => return false,
    };
    !known.iter().any(|known| rt.is_subclass(other, known.value()))
}
