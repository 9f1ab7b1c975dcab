//! Binary and unary operators with methods of the program's: in-place forms, reflected operands,
//! `NotImplemented`.
//!
//! May touch: `value`. Never: frames; methods are called through [`Want`].

use super::hint::{self, Asked};
use super::{Binary, Unary, arith, custom, want_method};
use crate::value::{Input, Obj, Runtime, Step, Stop, Task, Value, Want};

/// `a op b` whatever it takes: `a`, `b`, the operator's code, whether in place, then the stage, and
/// an iterator where a list is extended; the stage then says what was asked before.
pub static BINARY: Task = Task::new("op binary", 6, binary_step).catching();

/// `op a` whatever it takes: `a`, the operator's code.
pub static UNARY: Task = Task::new("op unary", 3, unary_step);

/// What can be tried, one after the other.
#[derive(Clone, Copy)]
enum Attempt {
    /// `a.__iadd__(b)`
    InPlace(Value),
    /// `a.__add__(b)`
    Left(Value),
    /// `b.__radd__(a)`
    Right(Value),
    /// What the builtin types make of it.
    Native,
}

fn attempts(rt: &mut Runtime, op: Binary, a: Value, b: Value, inplace: bool) -> Vec<Attempt> {
    let names = op.names();
    let mut plan = Vec::with_capacity(4);
    if inplace && let Some(method) = custom(rt, a, names.inplace) {
        plan.push(Attempt::InPlace(method));
    }
    let (class_a, class_b) = (rt.class_of(a), rt.class_of(b));
    let left = custom(rt, a, names.method);
    // Text as a template formats whatever it is given: only a class derived from its own is asked.
    let template = matches!(op, Binary::Mod)
        && left.is_none()
        && is_template(rt, a)
        && !rt.is_subclass(class_b, class_a);
    let right = match class_a.same(class_b) || template {
        true => None,
        false => custom(rt, b, names.reflected),
    };
    // An instance of a derived class goes first if it has a reflected method of its own. So does
    // anything beside a sequence: concatenation and repetition come last.
    let first = right.is_some_and(|right| {
        rt.is_subclass(class_b, class_a)
            && !rt.special(a, names.reflected).is_some_and(|base| base.same(right))
            || left.is_none()
                && (is_sequence(rt, a) && custom(rt, a, names.reflected).is_none()
                    || op == Binary::Mul && is_sequence(rt, b))
    });
    // A sequence whose class defines `__add__` is not concatenated.
    let lost = !inplace && left.is_some() && op == Binary::Add && is_sequence(rt, a);
    // Nor is an int added to what derives from float and has a method of its own: ints know no
    // floats, and the float's own way is that method.
    let (rank_a, rank_b) = (rank(rt, a), rank(rt, b));
    let numbers = rank_a > 0 && rank_b > 0;
    let lost = lost || numbers && left.is_some() && rank_b < rank_a;
    if let (Some(right), None) = (right, left)
        && numbers
        && rank_a < rank_b
    {
        plan.push(Attempt::Right(right));
        return plan;
    }
    let left = left.map_or(Attempt::Native, Attempt::Left);
    match right {
        Some(right) if first => plan.extend([Attempt::Right(right), left]),
        Some(right) => plan.extend([left, Attempt::Right(right)]),
        None => plan.push(left),
    }
    if !plan.iter().any(|attempt| matches!(attempt, Attempt::Native))
        && !lost
        && (!class_a.same(class_b) || plan.is_empty())
    {
        plan.push(Attempt::Native);
    }
    plan
}

/// Which numbers a number's builtin type knows: itself and those before it. 0: it is none.
fn rank(rt: &Runtime, value: Value) -> u32 {
    let plain = rt.heap.plain(value);
    match plain {
        Value::Int(_) | Value::Bool(_) => 1,
        Value::Float(_) => 2,
        _ => match rt.heap.get(plain) {
            Some(Obj::Int(_)) => 1,
            Some(Obj::Complex(..)) => 3,
            _ => 0,
        },
    }
}

fn is_template(rt: &Runtime, value: Value) -> bool {
    let plain = rt.heap.plain(value);
    rt.heap.text(&plain).is_some()
        || matches!(rt.heap.get(plain), Some(Obj::Bytes(_) | Obj::ByteArray(_)))
}

fn is_sequence(rt: &Runtime, value: Value) -> bool {
    let plain = rt.heap.plain(value);
    rt.heap.text(&plain).is_some()
        || matches!(
            rt.heap.get(plain),
            Some(Obj::List(_) | Obj::Tuple(_) | Obj::Bytes(_) | Obj::ByteArray(_))
        )
}

fn binary_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let [a, b, code, inplace, stage, iterator] = state else {
        return Ok(Want::Done(Value::None));
    };
    let (a, b, op) = (*a, *b, Binary::from_code(*code));
    let inplace = matches!(inplace, Value::Bool(true));
    if !iterator.is_unbound() {
        return extend_step(rt, (a, b), iterator, stage, input);
    }
    if let Input::Raised = input {
        return Err(Stop::Raised);
    }
    let mut at = match *stage {
        Value::Int(at) => at as usize,
        _ => 0,
    };
    if let Input::Value(result) = input
        && !matches!(result, Value::NotImplemented)
    {
        return Ok(Want::Done(result));
    }
    let plan = attempts(rt, op, a, b, inplace);
    while let Some(attempt) = plan.get(at) {
        at += 1;
        *stage = Value::Int(at as i64);
        match *attempt {
            Attempt::InPlace(method) | Attempt::Left(method) => {
                return want_method(rt, method, a, &[b]);
            }
            Attempt::Right(method) => return want_method(rt, method, b, &[a]),
            Attempt::Native => match arith::native(rt, op, a, b, inplace) {
                Ok(Some(result)) => return Ok(Want::Done(result)),
                Ok(None) => {}
                Err(Stop::Flat) => {
                    // Only `list += iterable` needs the program here.
                    *iterator = rt.iter(b)?;
                    let question = hint::ask(rt, b)?;
                    return match asked(question, stage) {
                        Some(want) => Ok(want),
                        None => extend_step(rt, (a, b), iterator, stage, Input::Start),
                    };
                }
                Err(stop) => return Err(stop),
            },
        }
    }
    Err(rt.bad_operands(op, a, b, inplace))
}

fn asked(question: Option<(Asked, Want)>, stage: &mut Value) -> Option<Want> {
    let (stage_now, want) = match question {
        Some((asked, want)) => (Value::Bool(asked == Asked::Len), Some(want)),
        None => (Value::None, None),
    };
    *stage = stage_now;
    want
}

/// `a += iterable`
fn extend_step(
    rt: &mut Runtime,
    (a, iterable): (Value, Value),
    iterator: &mut Value,
    stage: &mut Value,
    input: Input,
) -> Step {
    let mut input = input;
    if let Value::Bool(len) = *stage {
        let which = if len { Asked::Len } else { Asked::Hint };
        let question = hint::answered(rt, iterable, which, input)?;
        if let Some(want) = asked(question, stage) {
            return Ok(want);
        }
        input = Input::Start;
    }
    loop {
        match input {
            Input::Raised => return Err(Stop::Raised),
            Input::Value(item) => {
                rt.heap.list_push(a, item)?;
            }
            Input::Exhausted | Input::Returned(_) => return Ok(Want::Done(a)),
            Input::Start => {}
        }
        match rt.next_native(*iterator) {
            Ok(Some(item)) => input = Input::Value(item),
            Ok(None) => input = Input::Exhausted,
            Err(Stop::Flat) => return Ok(Want::Next(*iterator)),
            Err(stop) => return Err(stop),
        }
    }
}

fn unary_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let [a, code, _] = state else { return Ok(Want::Done(Value::None)) };
    let (a, op) = (*a, Unary::from_code(*code));
    if let Input::Value(result) = input {
        return Ok(Want::Done(result));
    }
    match custom(rt, a, op.method()) {
        Some(method) => want_method(rt, method, a, &[]),
        None => arith::unary(rt, op, a).map(Want::Done),
    }
}
