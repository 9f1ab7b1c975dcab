//! Functions of numbers: `abs`, `divmod`, `pow`, `round`, `bin`, `hex`, `oct`.
//!
//! Small numbers are done here; all else is a method of the number's type, `__abs__` and so on.
//!
//! May touch: `value`. Never: frames.

use super::super::pull::{call_method, set, slot};
use crate::raise;
use crate::value::builtin::{function, look, task};
use crate::value::ops::integers::{IntArg, power_modulo};
use crate::value::ops::{Binary, numbers::as_int};
use crate::value::text::arith::round_half_even;
use crate::value::text::ints::int_with_prefix;
use crate::value::types;
use crate::value::{Builtin, Eval, Input, Method, Runtime, Step, Task, Value, Want};

/// `abs`
pub const ABS: Builtin = look(
    "abs(x, /)",
    "Return the absolute value of the argument.",
    |_, args| match args {
        [Value::Int(int)] => int.checked_abs().map(Value::Int),
        [Value::Float(float)] => Some(Value::Float(float.abs())),
        _ => None,
    },
    &Task::new("abs", 1, abs_step),
);

fn abs_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let x = slot(state, 0);
    match (input, x) {
        (Input::Value(result), _) => return Ok(Want::Done(result)),
        (_, Value::Int(int)) if int != i64::MIN => return Ok(Want::Done(Value::Int(int.abs()))),
        (_, Value::Float(float)) => return Ok(Want::Done(Value::Float(float.abs()))),
        _ => {}
    }
    match rt.special(x, "__abs__") {
        Some(method) => call_method(rt, method, x, &[]),
        None => raise!(rt, TypeError, "bad operand type for abs(): '{}'", rt.type_name(x)),
    }
}

/// `divmod`
pub const DIVMOD: Builtin = task(
    "divmod(x, y, /)",
    "Return the tuple (x//y, x%y).  Invariant: div*y + mod == x.",
    Method::Static,
    &Task::new("divmod", 3, divmod_step),
);

/// Slots: both numbers, and what has been tried: the left operand is 1, the right one 2.
fn divmod_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let (x, y) = (slot(state, 0), slot(state, 1));
    if let (Value::Int(x), Value::Int(y)) = (x, y)
        && y != 0
        && let (Some(div), Some(rest)) = (x.checked_div_euclid(y), x.checked_rem_euclid(y))
    {
        // Euclid's rest is never negative; Python's has the sign of the divisor.
        let (div, rest) = if y < 0 && rest != 0 { (div - 1, rest + y) } else { (div, rest) };
        return rt.heap.tuple(vec![Value::Int(div), Value::Int(rest)]).map(Want::Done);
    }
    if let Input::Value(result) = input
        && !matches!(result, Value::NotImplemented)
    {
        return Ok(Want::Done(result));
    }
    let (class_x, class_y) = (rt.class_of(x), rt.class_of(y));
    let left = rt.special(x, "__divmod__");
    let right = match class_x.same(class_y) {
        true => None,
        false => rt.special(y, "__rdivmod__"),
    };
    let right_first = right.is_some()
        && rt.is_subclass(class_y, class_x)
        && !matches!((rt.special(x, "__rdivmod__"), right), (Some(a), Some(b)) if a.same(b));
    let order =
        if right_first { [(right, y, x), (left, x, y)] } else { [(left, x, y), (right, y, x)] };
    let tried = match slot(state, 2) {
        Value::Int(tried) => tried as usize,
        _ => 0,
    };
    for (at, (method, this, other)) in order.into_iter().enumerate().skip(tried) {
        if let Some(method) = method {
            set(state, 2, Value::Int(at as i64 + 1));
            return call_method(rt, method, this, &[other]);
        }
    }
    let (x, y) = (rt.type_name(x), rt.type_name(y));
    raise!(rt, TypeError, "unsupported operand type(s) for divmod(): '{x}' and '{y}'")
}

/// `pow`
pub const POW: Builtin = task(
    "pow(base, exp, mod=None)",
    "Equivalent to base**exp with 2 arguments or base**exp % mod with 3 arguments.\n\nSome types, \
     such as ints, are able to use a more efficient algorithm when\ninvoked using the three \
     argument form.",
    Method::Static,
    &Task::new("pow", 3, pow_step),
);

fn pow_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let (base, exp, modulus) = (slot(state, 0), slot(state, 1), slot(state, 2));
    if let Input::Value(result) = input
        && !matches!(result, Value::NotImplemented)
    {
        return Ok(Want::Done(result));
    }
    if modulus.is_unbound() || modulus.is_none() {
        return rt.binary(Binary::Pow, base, exp, false).map(Want::Done);
    }
    if let Input::Start = input
        && let Some(method) = crate::value::ops::iterate::own_method(rt, base, "__pow__")
    {
        return call_method(rt, method, base, &[exp, modulus]);
    }
    let all = [base, exp, modulus].map(|value| IntArg::of(rt.core, rt.heap.plain(value)));
    if let [Some(base), Some(exp), Some(modulus)] = all {
        return power_modulo(rt.core, base, exp, modulus).map(Want::Done);
    }
    // The first operand that is no int decides.
    let is_number = |rt: &Runtime, value: Value| {
        [types::INT, types::FLOAT, types::COMPLEX].iter().any(|class| rt.is_a(value, *class))
    };
    let numbers = is_number(rt, base) && is_number(rt, exp);
    for value in [base, exp, modulus] {
        if rt.is_a(value, types::FLOAT) {
            let message = "pow() 3rd argument not allowed unless all arguments are integers";
            raise!(rt, TypeError, "{message}");
        }
        if numbers && rt.is_a(value, types::COMPLEX) {
            raise!(rt, ValueError, "complex modulo");
        }
    }
    let names = [base, exp, modulus].map(|value| format!("'{}'", rt.type_name(value)));
    raise!(rt, TypeError, "unsupported operand type(s) for ** or pow(): {}", names.join(", "))
}

/// `round`
pub const ROUND: Builtin = task(
    "round(number, ndigits=None)",
    "Round a number to a given precision in decimal digits.\n\nThe return value is an integer if \
     ndigits is omitted or None.  Otherwise\nthe return value has the same type as the number.  \
     ndigits may be negative.",
    Method::Static,
    &Task::new("round", 2, round_step),
);

fn round_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let (number, digits) = (slot(state, 0), slot(state, 1));
    if let Input::Value(result) = input {
        return Ok(Want::Done(result));
    }
    let whole = digits.is_unbound() || digits.is_none();
    match number {
        Value::Int(_) if whole => return Ok(Want::Done(number)),
        Value::Float(float) if whole => {
            let rounded = match round_half_even(float) {
                Ok(rounded) => rounded,
                Err(error) => return Err(rt.text_error(error)),
            };
            return rt.heap.int(rounded).map(Want::Done);
        }
        _ => {}
    }
    match rt.special(number, "__round__") {
        Some(method) => {
            let args: &[Value] = if whole { &[] } else { &[digits] };
            call_method(rt, method, number, args)
        }
        None => {
            let name = rt.type_name(number);
            raise!(rt, TypeError, "type {name} doesn't define __round__ method")
        }
    }
}

/// `bin`
pub const BIN: Builtin = function(
    "bin(number, /)",
    "Return the binary representation of an integer.\n\n   >>> bin(2796202)\n   \
     '0b1010101010101010101010'",
    |rt, args| with_prefix(rt, slot(args, 0), 2),
);

/// `hex`
pub const HEX: Builtin = function(
    "hex(number, /)",
    "Return the hexadecimal representation of an integer.\n\n   >>> hex(12648430)\n   '0xc0ffee'",
    |rt, args| with_prefix(rt, slot(args, 0), 16),
);

/// `oct`
pub const OCT: Builtin = function(
    "oct(number, /)",
    "Return the octal representation of an integer.\n\n   >>> oct(342391)\n   '0o1234567'",
    |rt, args| with_prefix(rt, slot(args, 0), 8),
);

fn with_prefix(rt: &mut Runtime, number: Value, base: u32) -> Eval {
    let int = rt.index_value(number)?;
    let bits = as_int(&rt.heap, &int).map_or(0, |int| int.bits());
    rt.steps(bits / 64)?;
    rt.heap.charge(bits)?;
    rt.heap.meter.release(bits);
    let text = as_int(&rt.heap, &int).map(|int| int_with_prefix(int, base)).unwrap_or_default();
    rt.heap.string(text)
}
