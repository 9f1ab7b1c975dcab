//! `Decimal`: its constructor, operators, comparisons and conversions.
//!
//! May touch: `object` and the arithmetic.

use num_bigint::{BigInt, BigUint, Sign};
use num_integer::Integer;
use num_traits::ToPrimitive;

use super::basic;
use super::coef::Coef;
use super::methods::shown;
use super::number::{Dec, Kind};
use super::object::{
    self, Context, chosen, current, decimal, exact, from_float, from_int, from_text, make, make_of,
    operand, required, run,
};
use super::power;
use super::quick::{self, Quick};
use super::work::{Made, Rounding, Work, flag};
use crate::builtins::number::{self, arg};
use crate::modules::datetime::object::call_library;
use crate::raise;
use crate::value::ops::{Binary, Compare};
use crate::value::{Eval, Runtime, Value};

/// What `Decimal(value, context)` makes; unrounded.
pub fn new(rt: &mut Runtime, value: Value, context: Value) -> Eval {
    let context = chosen(rt, context)?;
    if decimal(rt, value).is_some() {
        let dec = required(rt, value)?;
        return make(rt, dec);
    }
    if value.is_unbound() {
        return make(rt, Dec::from_i64(0));
    }
    let dec = read(rt, value, context)?;
    make(rt, dec)
}

/// The number of any argument of a constructor.
pub fn read(rt: &mut Runtime, value: Value, context: Value) -> Eval<Dec> {
    if let Value::Str(short) = value
        && let Some(dec) = Dec::parse_plain(short.bytes())
    {
        return Ok(dec);
    }
    if let Some(dec) = operand(rt, value)? {
        return Ok(dec);
    }
    if rt.heap.text_bytes(&value).is_some() {
        let dec = from_text(rt, value)?;
        return exact(rt, context, dec);
    }
    if let Some(x) = number::float_inside(rt, value) {
        object::signal(rt, context, flag::FLOAT_OPERATION)?;
        return Ok(from_float(x));
    }
    let items = sequence(rt, value);
    match items {
        Some(items) => {
            let dec = from_parts(rt, &items)?;
            exact(rt, context, Some(dec))
        }
        None => {
            let name = rt.type_name(value);
            raise!(rt, TypeError, "conversion from {name} to Decimal is not supported");
        }
    }
}

/// The items of a tuple or list.
pub fn sequence(rt: &Runtime, value: Value) -> Option<Vec<Value>> {
    let tuple = rt.heap.as_tuple(value).map(|items| items.to_vec());
    tuple.or_else(|| rt.heap.as_list(value).map(|items| items.to_vec()))
}

/// `(sign, digits, exponent)`
pub fn from_parts(rt: &mut Runtime, items: &[Value]) -> Eval<Dec> {
    let [sign, digits, exponent] = items else {
        raise!(rt, ValueError, "argument must be a sequence of length 3");
    };
    let negative = match number::unbool(*sign) {
        Value::Int(n @ (0 | 1)) => n == 1,
        _ => raise!(rt, ValueError, "sign must be an integer with the value 0 or 1"),
    };
    let mut kind = Kind::Finite;
    let mut exp = 0;
    if let Some(text) = rt.heap.text(exponent) {
        kind = match text {
            "F" => Kind::Infinite,
            "n" => Kind::Quiet,
            "N" => Kind::Signaling,
            _ => raise!(
                rt,
                ValueError,
                "string argument in the third position must be 'F', 'n' or 'N'"
            ),
        };
    } else {
        match number::big(&rt.heap, *exponent) {
            Some(_) => exp = number::ssize(rt, *exponent)?,
            None => raise!(rt, ValueError, "exponent must be an integer"),
        }
    }
    let Some(list) = sequence(rt, *digits) else {
        raise!(rt, ValueError, "coefficient must be a tuple of digits");
    };
    rt.steps(list.len() as u64 / 8)?;
    let mut text = String::with_capacity(list.len());
    for digit in list {
        match number::unbool(digit) {
            Value::Int(n @ 0..=9) => text.push(char::from(b'0' + n as u8)),
            _ => raise!(rt, ValueError, "coefficient must be a tuple of digits"),
        }
    }
    if kind == Kind::Infinite {
        return Ok(Dec::infinity(negative));
    }
    let text = text.trim_start_matches('0');
    rt.steps((text.len() as u64 / 64).pow(2) / 16)?;
    let coef = Coef::parse(if text.is_empty() { "0" } else { text });
    Ok(Dec { negative, kind, coef, exp })
}

/// An operator of two numbers in the current context.
pub fn two(
    rt: &mut Runtime,
    args: &[Value],
    swapped: bool,
    op: fn(&mut Work, &Dec, &Dec) -> Made,
) -> Eval {
    let (Some(a), Some(b)) = (operand(rt, arg(args, 0))?, operand(rt, arg(args, 1))?) else {
        return Ok(Value::NotImplemented);
    };
    let context = current(rt)?;
    let result = run(rt, context, |w| if swapped { op(w, &b, &a) } else { op(w, &a, &b) })?;
    make(rt, result)
}

/// A sum, difference or product of a decimal and another one or an int, if it is simple.
pub fn at_once(
    rt: &mut Runtime,
    op: Binary,
    a: Value,
    b: Value,
    own: Value,
) -> Eval<Option<Value>> {
    let quick = match op {
        Binary::Add => Quick::Add,
        Binary::Sub => Quick::Sub,
        Binary::Mul => Quick::Mul,
        _ => return Ok(None),
    };
    quickly(rt, a, b, quick, own)
}

/// `a op b` in the current context, if it is simple. `own`: a small number to put it into, or unbound.
#[inline]
fn quickly(rt: &mut Runtime, a: Value, b: Value, op: Quick, own: Value) -> Eval<Option<Value>> {
    let current = current(rt)?;
    let Some(context) = rt.heap.native_itself::<Context>(current) else { return Ok(None) };
    match quick::quick(rt, context, a, b, op) {
        Some(result) => match rt.heap.native_itself_mut::<object::Number>(own) {
            Some(number) => {
                number.0 = result;
                Ok(Some(own))
            }
            None => make(rt, result).map(Some),
        },
        None => Ok(None),
    }
}

/// An operator of two numbers that is mostly simple.
pub fn simple(
    rt: &mut Runtime,
    args: &[Value],
    swapped: bool,
    op: fn(&mut Work, &Dec, &Dec) -> Made,
    quick: Quick,
) -> Eval {
    let (mut a, mut b) = (arg(args, 0), arg(args, 1));
    if swapped {
        (a, b) = (b, a);
    }
    match quickly(rt, a, b, quick, Value::Unbound)? {
        Some(result) => Ok(result),
        None => two(rt, args, swapped, op),
    }
}

/// An operator of one number in the current context.
pub fn one(rt: &mut Runtime, args: &[Value], op: fn(&mut Work, &Dec) -> Made) -> Eval {
    let a = required(rt, arg(args, 0))?;
    let context = current(rt)?;
    let result = run(rt, context, |w| op(w, &a))?;
    make(rt, result)
}

/// `divmod(a, b)` under a context.
pub fn divmod(rt: &mut Runtime, a: Value, b: Value, context: Value) -> Eval {
    let context = chosen(rt, context)?;
    let (a, b) = (required(rt, a)?, required(rt, b)?);
    let (quotient, rest) = run(rt, context, |w| basic::divmod(w, &a, &b))?;
    let quotient = make(rt, quotient)?;
    let rest = make(rt, rest)?;
    rt.heap.tuple(vec![quotient, rest])
}

/// The operator `divmod`.
pub fn divmod_of(rt: &mut Runtime, args: &[Value], swapped: bool) -> Eval {
    let (a, b) = (arg(args, 0), arg(args, 1));
    if operand(rt, b)?.is_none() {
        return Ok(Value::NotImplemented);
    }
    if swapped { divmod(rt, b, a, Value::None) } else { divmod(rt, a, b, Value::None) }
}

/// `pow(a, b, modulo)` under a context.
pub fn power_of(rt: &mut Runtime, (a, b, c): (Value, Value, Value), context: Value) -> Eval {
    let context = chosen(rt, context)?;
    let (a, b) = (required(rt, a)?, required(rt, b)?);
    let result = match c {
        Value::Unbound | Value::None => run(rt, context, |w| power::pow(w, &a, &b))?,
        _ => {
            let c = required(rt, c)?;
            run(rt, context, |w| power::pow_mod(w, &a, &b, &c))?
        }
    };
    make(rt, result)
}

/// The operator `pow`.
pub fn pow(rt: &mut Runtime, args: &[Value]) -> Eval {
    let (a, b, c) = (arg(args, 0), arg(args, 1), arg(args, 2));
    let third = matches!(c, Value::Unbound | Value::None) || operand(rt, c)?.is_some();
    if operand(rt, b)?.is_none() || !third {
        return Ok(Value::NotImplemented);
    }
    power_of(rt, (a, b, c), Value::None)
}

/// `a op b`, with what a decimal can be compared with: ints, floats, fractions, complex numbers
/// without an imaginary part.
pub fn compare(rt: &mut Runtime, args: &[Value], op: Compare) -> Eval {
    let (this, other) = (arg(args, 0), arg(args, 1));
    let context = current(rt)?;
    let mut a = required(rt, this)?;
    let equality = matches!(op, Compare::Eq | Compare::Ne);
    let b = match operand(rt, other)? {
        Some(b) => b,
        None => match other_number(rt, other, &mut a, equality, context)? {
            Some(b) => b,
            None => return Ok(Value::NotImplemented),
        },
    };
    if a.is_nan() || b.is_nan() {
        let signals = a.kind == Kind::Signaling || b.kind == Kind::Signaling;
        if signals || !equality {
            object::signal(rt, context, flag::INVALID_OPERATION)?;
        }
        return Ok(Value::Bool(op == Compare::Ne));
    }
    let order = unflagged(rt, context, |w| basic::order(w, &a, &b))?;
    Ok(Value::Bool(op.holds(order)))
}

/// Runs something that raises no flags.
fn unflagged<T>(
    rt: &mut Runtime,
    context: Value,
    op: impl FnOnce(&mut Work) -> Made<T>,
) -> Eval<T> {
    run(rt, context, |w| {
        let result = op(w);
        w.status = 0;
        result
    })
}

/// The other side of a comparison; a fraction's denominator is multiplied into `a`.
fn other_number(
    rt: &mut Runtime,
    other: Value,
    a: &mut Dec,
    equality: bool,
    context: Value,
) -> Eval<Option<Dec>> {
    let plain = match number::complex_inside(rt, other) {
        Some((real, imag)) if equality && imag == 0.0 => Some(real),
        Some(_) => return Ok(None),
        None => number::float_inside(rt, other),
    };
    if let Some(x) = plain {
        let raised = flag::FLOAT_OPERATION;
        if equality {
            if let Some(context) = rt.heap.native_mut::<object::Context>(context) {
                context.flags |= raised;
            }
        } else {
            object::signal(rt, context, raised)?;
        }
        return Ok(Some(from_float(x)));
    }
    if rt.heap.get(other).and_then(crate::value::Obj::instance).is_none() {
        return Ok(None);
    }
    let rational = call_library(rt, "decimal", "_rational", &[other])?;
    let Some([top, bottom]) = rt.heap.as_tuple(rational) else { return Ok(None) };
    let (top, bottom) = (*top, *bottom);
    let (Some(top), Some(bottom)) = (operand(rt, top)?, operand(rt, bottom)?) else {
        return Ok(None);
    };
    if a.is_finite() {
        let product = unflagged(rt, context, |w| {
            let mut wide = object::exact_limits(w);
            let product = basic::mul(&mut wide, a, &bottom);
            w.settle(&wide);
            product
        })?;
        *a = product;
    }
    Ok(Some(top))
}

/// The hash: that of an equal int, float or fraction.
pub fn hash(rt: &mut Runtime, args: &[Value]) -> Eval {
    const P: u64 = (1 << 61) - 1;
    let value = arg(args, 0);
    let a = required(rt, value)?;
    let result = match a.kind {
        Kind::Signaling => raise!(rt, TypeError, "Cannot hash a signaling NaN value"),
        Kind::Quiet => crate::value::ops::hashing::by_serial(rt.core, value),
        Kind::Infinite if a.negative => -314_159,
        Kind::Infinite => 314_159,
        Kind::Finite => {
            let p = num_bigint::BigUint::from(P);
            // 10 to the power of P - 1 is 1: negative powers are positive ones.
            let exponent = a.exp.rem_euclid(P as i64 - 1);
            let scale = num_bigint::BigUint::from(10u32)
                .modpow(&num_bigint::BigUint::from(exponent as u64), &p);
            let n = (a.coef.big() % &p * scale % &p).to_i64().unwrap_or(0);
            let n = if a.negative { -n } else { n };
            if n == -1 { -2 } else { n }
        }
    };
    Ok(Value::Int(result))
}

/// A whole number of Python's, rounded as said.
pub fn to_int(rt: &mut Runtime, value: Value, rounding: Rounding) -> Eval {
    let a = required(rt, value)?;
    if a.is_nan() {
        raise!(rt, ValueError, "cannot convert NaN to integer");
    }
    if a.is_infinite() {
        raise!(rt, OverflowError, "cannot convert Infinity to integer");
    }
    let context = current(rt)?;
    let whole = unflagged(rt, context, |w| {
        w.rounding = rounding;
        let whole = basic::to_integral(w, &a, false)?;
        w.pay_digits(whole.coef.digits().saturating_add(whole.exp.max(0) as u64))?;
        Ok(whole)
    })?;
    let size = whole.coef.shift_left(whole.exp.max(0) as u64).big();
    let sign = if whole.negative { Sign::Minus } else { Sign::Plus };
    rt.heap.int(BigInt::from_biguint(sign, size))
}

/// `round(a, n)`
pub fn round(rt: &mut Runtime, args: &[Value]) -> Eval {
    let n = arg(args, 1);
    if n.is_unbound() {
        return to_int(rt, arg(args, 0), Rounding::HalfEven);
    }
    if number::big(&rt.heap, n).is_none() {
        raise!(rt, TypeError, "optional arg must be an integer");
    }
    let n = number::ssize(rt, n)?;
    let a = required(rt, arg(args, 0))?;
    let unit = Dec::new(false, Coef::ONE, n.saturating_neg());
    let context = current(rt)?;
    let result = run(rt, context, |w| basic::quantize(w, &a, &unit))?;
    make(rt, result)
}

/// `float(a)`
pub fn to_float(rt: &mut Runtime, args: &[Value]) -> Eval {
    let a = required(rt, arg(args, 0))?;
    if a.kind == Kind::Signaling {
        raise!(rt, ValueError, "cannot convert signaling NaN to float");
    }
    if a.kind == Kind::Quiet {
        return Ok(Value::Float(if a.negative { -f64::NAN } else { f64::NAN }));
    }
    let text = shown(rt, &a, false, true)?;
    Ok(Value::Float(text.parse().unwrap_or(f64::NAN)))
}

/// `a.as_integer_ratio()`
pub fn ratio(rt: &mut Runtime, args: &[Value]) -> Eval {
    let a = required(rt, arg(args, 0))?;
    if a.is_nan() {
        raise!(rt, ValueError, "cannot convert NaN to integer ratio");
    }
    if a.is_infinite() {
        raise!(rt, OverflowError, "cannot convert Infinity to integer ratio");
    }
    let context = current(rt)?;
    let zeros = if a.coef.is_zero() { 0 } else { a.coef.trailing_zeros() };
    let (coef, exp) = (a.coef.shift_right(zeros).0, a.exp.saturating_add(zeros as i64));
    let exp = if coef.is_zero() { 0 } else { exp };
    unflagged(rt, context, |w| w.pay_digits(coef.digits().saturating_add(exp.unsigned_abs())))?;
    let (top, bottom) = if exp >= 0 {
        (coef.shift_left(exp as u64).big(), BigUint::from(1u32))
    } else {
        let words = coef.digits() / 19 + 1;
        unflagged(rt, context, |w| w.pay_division(words * 2, words))?;
        lowest_terms(coef.big(), exp.unsigned_abs())
    };
    let sign = if a.negative { Sign::Minus } else { Sign::Plus };
    let top = rt.heap.int(BigInt::from_biguint(sign, top))?;
    let bottom = rt.heap.int(BigInt::from_biguint(Sign::Plus, bottom))?;
    rt.heap.tuple(vec![top, bottom])
}

/// `top / 10 ** exponent` in lowest terms: only powers of two and five can be common.
fn lowest_terms(mut top: BigUint, exponent: u64) -> (BigUint, BigUint) {
    let twos = top.trailing_zeros().unwrap_or(0).min(exponent);
    top >>= twos;
    // Divided by 5, 5**2, 5**4 ... as long as that goes, and then by as many again, from the largest.
    let mut powers = vec![BigUint::from(5u32)];
    let mut fives = 0;
    let mut at = 0;
    let mut rises = true;
    while let Some(power) = powers.get(at) {
        let (quotient, rest) = top.div_rem(power);
        let fits = rest == BigUint::ZERO && fives + (1 << at) <= exponent;
        if fits {
            top = quotient;
            fives += 1 << at;
        }
        rises &= fits && power.bits() <= top.bits();
        if rises {
            let next = power * power;
            powers.push(next);
            at += 1;
        } else if at == 0 {
            break;
        } else {
            at -= 1;
        }
    }
    let bottom = BigUint::from(5u32).pow((exponent - fives) as u32) << (exponent - twos);
    (top, bottom)
}

/// `a.as_tuple()`
pub fn as_tuple(rt: &mut Runtime, args: &[Value]) -> Eval {
    let a = required(rt, arg(args, 0))?;
    number::room(rt, a.coef.digits().saturating_mul(16))?;
    let mut digits: Vec<Value> =
        a.coef.text().bytes().map(|b| Value::Int(i64::from(b - b'0'))).collect();
    let exponent = match a.kind {
        Kind::Finite => Value::Int(a.exp),
        Kind::Infinite => Value::short("F"),
        Kind::Quiet => Value::short("n"),
        Kind::Signaling => Value::short("N"),
    };
    if a.is_nan() && a.coef.is_zero() {
        digits.clear();
    }
    let digits = rt.heap.tuple(digits)?;
    rt.keep(digits);
    let sign = Value::Int(i64::from(a.negative));
    call_library(rt, "decimal", "DecimalTuple", &[sign, digits, exponent])
}

/// `a.quantize(exp, rounding, context)`
pub fn quantize(rt: &mut Runtime, args: &[Value]) -> Eval {
    let context = chosen(rt, arg(args, 3))?;
    let rounding = super::context::rounding_argument(rt, arg(args, 2))?;
    if let Some(at_work) = rt.heap.native_itself::<Context>(context)
        && let mode = rounding.unwrap_or(at_work.rounding)
        && let Some((result, flags)) =
            quick::quantize(rt, at_work, (arg(args, 0), arg(args, 1)), mode)
    {
        if at_work.flags & flags != flags {
            object::signal(rt, context, flags)?;
        }
        return make(rt, result);
    }
    let (a, b) = (required(rt, arg(args, 0))?, required(rt, arg(args, 1))?);
    let result = run(rt, context, |w| {
        w.rounding = rounding.unwrap_or(w.rounding);
        basic::quantize(w, &a, &b)
    })?;
    make(rt, result)
}

/// `a.to_integral_value(rounding, context)` and `to_integral_exact`
pub fn to_integral(rt: &mut Runtime, args: &[Value], exactly: bool) -> Eval {
    let context = chosen(rt, arg(args, 2))?;
    let rounding = super::context::rounding_argument(rt, arg(args, 1))?;
    let a = required(rt, arg(args, 0))?;
    let result = run(rt, context, |w| {
        w.rounding = rounding.unwrap_or(w.rounding);
        basic::to_integral(w, &a, exactly)
    })?;
    make(rt, result)
}

/// `Decimal.from_float(x)`
pub fn from_float_of(rt: &mut Runtime, args: &[Value]) -> Eval {
    let value = arg(args, 1);
    let dec = match number::big(&rt.heap, value) {
        Some(n) => from_int(&n),
        None => match number::float_inside(rt, value) {
            Some(x) => from_float(x),
            None => raise!(rt, TypeError, "argument must be int or float"),
        },
    };
    make_of(rt, arg(args, 0), dec)
}

/// Whether a number is not zero; NaNs are true.
pub fn truth(rt: &mut Runtime, args: &[Value]) -> Eval {
    let zero = rt.heap.native::<object::Number>(arg(args, 0)).is_some_and(|n| n.0.is_zero());
    Ok(Value::Bool(!zero))
}
