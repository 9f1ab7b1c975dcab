//! Comparison with methods of the program's: reflected operands, `!=` from `__eq__`, identity.
//!
//! May touch: `value`. Never: frames; methods are called through [`Want`].

use super::compare::{self, Own, last_resort, own_method};
use super::{Compare, want_method};
use crate::value::{Input, Runtime, Step, Task, Value, Want};

/// `a op b` whatever it takes: `a`, `b`, the comparison's code, then the stage.
pub static COMPARE: Task = Task { name: "op compare", slots: 4, catches: false, step };

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
