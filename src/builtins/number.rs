//! Turning objects into numbers, and what several number types share.
//!
//! `int(x)`, `float(x)` and what takes "a real number" differ in what they accept and in their
//! complaints; each is one function here. Exact numbers are answered at once, everything else goes
//! through its class's `__int__`, `__float__`, `__index__`.
//!
//! May touch: `value`. Never: text but through `value::text`.
//!
//! Invariant: what comes back is plain: an inline or heap int, a float, never a derived instance.

use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{Signed, ToPrimitive};

use crate::raise;
use crate::value::ops::Binary;
use crate::value::text::ints::{IntRef, ParsedInt};
use crate::value::text::{TextError, arith, floats, ints};
use crate::value::{Eval, Heap, Obj, Runtime, Stop, Value, types};

/// Raises what a text algorithm complained of.
#[cold]
pub fn complain(rt: &mut Runtime, error: TextError) -> Stop {
    rt.text_error(error)
}

/// The argument at `at`; unbound if there is none.
pub fn arg(args: &[Value], at: usize) -> Value {
    args.get(at).copied().unwrap_or(Value::Unbound)
}

/// The builtin value inside the argument at `at`.
pub fn plain(rt: &Runtime, args: &[Value], at: usize) -> Value {
    rt.heap.plain(arg(args, at))
}

/// A plain `int` (or `bool`), borrowed.
pub fn int_ref(heap: &Heap, value: Value) -> Option<IntRef<'_>> {
    match value {
        Value::Int(n) => Some(IntRef::Small(n)),
        Value::Bool(b) => Some(IntRef::Small(i64::from(b))),
        _ => match heap.get(value) {
            Some(Obj::Int(n)) => Some(IntRef::Big(n)),
            _ => None,
        },
    }
}

/// Whether a value is an `int` in the heap, of no derived class.
fn is_big(rt: &Runtime, value: Value) -> bool {
    matches!(rt.heap.get(value), Some(Obj::Int(_)))
}

/// Makes sure that a result of so many bytes can be paid for, and charges the work of making it.
pub fn room(rt: &mut Runtime, bytes: u64) -> Eval<()> {
    rt.steps(bytes / 64)?;
    rt.heap.charge(bytes)?;
    rt.heap.meter.release(bytes);
    Ok(())
}

/// An `int` (of a derived class too) as a big one.
pub fn big(heap: &Heap, value: Value) -> Option<BigInt> {
    int_ref(heap, heap.plain(value)).map(|n| match n {
        IntRef::Small(n) => BigInt::from(n),
        IntRef::Big(n) => n.clone(),
    })
}

/// A plain `int` as it is; `True` and `False` as 1 and 0.
pub fn unbool(value: Value) -> Value {
    match value {
        Value::Bool(b) => Value::Int(i64::from(b)),
        other => other,
    }
}

/// Whether a value is a `float` or of a class derived from it: its number.
pub fn float_inside(rt: &Runtime, value: Value) -> Option<f64> {
    match rt.heap.plain(value) {
        Value::Float(x) => Some(x),
        _ => None,
    }
}

/// The parts of a `complex` or of an instance of a class derived from it.
pub fn complex_inside(rt: &Runtime, value: Value) -> Option<(f64, f64)> {
    match rt.heap.get(rt.heap.plain(value)) {
        Some(Obj::Complex(real, imag)) => Some((*real, *imag)),
        _ => None,
    }
}

/// The float nearest to a plain `int`: OverflowError "int too large to convert to float".
pub fn int_to_float(rt: &mut Runtime, value: Value) -> Eval<f64> {
    let result = match int_ref(&rt.heap, value) {
        Some(n) => n.to_float(),
        None => return Ok(0.0),
    };
    result.map_err(|error| complain(rt, error))
}

/// Adds what was read to the heap.
pub fn parsed(rt: &mut Runtime, result: Result<ParsedInt, TextError>) -> Eval {
    match result {
        Ok(ParsedInt::Small(n)) => Ok(Value::Int(n)),
        Ok(ParsedInt::Big(n)) => rt.heap.int(n),
        Err(error) => Err(complain(rt, error)),
    }
}

/// An argument that counts or indexes: TypeError "'str' object cannot be interpreted as an
/// integer", OverflowError "Python int too large to convert to C ssize_t".
pub fn ssize(rt: &mut Runtime, value: Value) -> Eval<i64> {
    if let Value::Int(n) = value {
        return Ok(n);
    }
    match rt.index(value)?.to_i64() {
        Some(n) => Ok(n),
        None => raise!(rt, OverflowError, "Python int too large to convert to C ssize_t"),
    }
}

/// An argument that C takes as `int`.
pub fn c_int(rt: &mut Runtime, value: Value) -> Eval<i64> {
    match rt.index(value)?.to_i32() {
        Some(n) => Ok(i64::from(n)),
        None => raise!(rt, OverflowError, "Python int too large to convert to C int"),
    }
}

/// The same where C reads its arguments by a format: other words for what does not fit.
pub fn format_int(rt: &mut Runtime, value: Value) -> Eval<i64> {
    let Some(n) = rt.index(value)?.to_i64() else {
        raise!(rt, OverflowError, "Python int too large to convert to C long");
    };
    if n > i64::from(i32::MAX) {
        raise!(rt, OverflowError, "signed integer is greater than maximum");
    }
    if n < i64::from(i32::MIN) {
        raise!(rt, OverflowError, "signed integer is less than minimum");
    }
    Ok(n)
}

/// The same, cut to what fits.
pub fn ssize_clipped(rt: &mut Runtime, value: Value) -> Eval<i64> {
    if let Value::Int(n) = value {
        return Ok(n);
    }
    let n = rt.index(value)?;
    Ok(n.to_i64().unwrap_or(if n.is_negative() { i64::MIN } else { i64::MAX }))
}

/// The bounds of a search (`start`, `end`, each may be unbound or `None`) brought into
/// `0..=len`: `None` if the start lies behind the end.
pub fn bounds(
    rt: &mut Runtime,
    start: Value,
    end: Value,
    len: usize,
) -> Eval<Option<(usize, usize)>> {
    let low = bound(rt, start, 0, len)?;
    let high = bound(rt, end, len, len)?.min(len);
    Ok(if low > high { None } else { Some((low, high)) })
}

fn bound(rt: &mut Runtime, value: Value, default: usize, len: usize) -> Eval<usize> {
    let n = match value {
        Value::Unbound | Value::None => return Ok(default),
        Value::Int(n) => n,
        _ => slice_index(rt, value)?,
    };
    Ok(if n < 0 { (len as i64).saturating_add(n).max(0) as usize } else { n as usize })
}

/// An index of a slice, cut to what fits: TypeError "slice indices must be integers or None or
/// have an __index__ method".
pub fn slice_index(rt: &mut Runtime, value: Value) -> Eval<i64> {
    let plain = rt.heap.plain(value);
    if int_ref(&rt.heap, plain).is_none() && rt.special(value, "__index__").is_none() {
        raise!(rt, TypeError, "slice indices must be integers or None or have an __index__ method");
    }
    let n = rt.index(value)?;
    Ok(n.to_i64().unwrap_or(if n.is_negative() { i64::MIN } else { i64::MAX }))
}

/// A real number, for functions of floats: TypeError "must be real number, not str".
pub fn real(rt: &mut Runtime, value: Value) -> Eval<f64> {
    if let Some(x) = float_inside(rt, value) {
        return Ok(x);
    }
    match real_or_none(rt, value)? {
        Some(x) => Ok(x),
        None => {
            let name = rt.type_name(value);
            raise!(rt, TypeError, "must be real number, not {name}");
        }
    }
}

/// What `__float__` or else `__index__` gives; `None` if there is neither.
fn real_or_none(rt: &mut Runtime, value: Value) -> Eval<Option<f64>> {
    if matches!(value, Value::Int(_) | Value::Bool(_)) || is_big(rt, value) {
        return int_to_float(rt, value).map(Some);
    }
    if let Value::Float(x) = value {
        return Ok(Some(x));
    }
    if let Some(result) = rt.call_special(value, "__float__", &[])? {
        return match float_inside(rt, result) {
            Some(x) => Ok(Some(x)),
            None => {
                let (class, name) = (rt.type_name(value), rt.type_name(result));
                raise!(rt, TypeError, "{class}.__float__ returned non-float (type {name})");
            }
        };
    }
    if rt.special(value, "__index__").is_some() {
        let n = rt.index(value)?;
        return match arith::bigint_to_float(&n) {
            Ok(x) => Ok(Some(x)),
            Err(error) => Err(complain(rt, error)),
        };
    }
    Ok(None)
}

/// What `float(x)` gives.
pub fn float_of(rt: &mut Runtime, value: Value) -> Eval<f64> {
    if rt.heap.text(&value).is_none() || rt.heap.derived(value).is_some() {
        if let Some(x) = real_or_none(rt, value)? {
            return Ok(x);
        }
        if let Some(x) = float_inside(rt, value) {
            return Ok(x);
        }
    }
    if let Some(text) = rt.heap.text(&value) {
        let result = floats::parse_float(text).ok_or_else(|| floats::float_error(text));
        let length = text.len();
        rt.steps(length as u64 / 64)?;
        if result.is_err() && rt.heap.derived(value).is_some() {
            let shown = rt.repr(value)?;
            raise!(rt, ValueError, "could not convert string to float: {shown}");
        }
        return result.map_err(|error| complain(rt, error));
    }
    if !super::buffer::is_strided(rt, value)
        && let Some(bytes) = super::buffer::copy(rt, value)?
    {
        let found = std::str::from_utf8(&bytes).ok().and_then(floats::parse_float);
        return match found {
            Some(x) => Ok(x),
            None => {
                let shown = rt.repr(value)?;
                raise!(rt, ValueError, "could not convert string to float: {shown}");
            }
        };
    }
    let name = rt.type_name(value);
    raise!(rt, TypeError, "float() argument must be a string or a real number, not '{name}'");
}

/// What `int(x)` gives.
pub fn int_of(rt: &mut Runtime, value: Value) -> Eval {
    match value {
        Value::Int(_) => return Ok(value),
        Value::Bool(b) => return Ok(Value::Int(i64::from(b))),
        Value::Float(x) => return truncate(rt, x),
        _ => {}
    }
    if is_big(rt, value) {
        return Ok(value);
    }
    if rt.heap.text(&value).is_none() || rt.heap.derived(value).is_some() {
        if let Some(result) = rt.call_special(value, "__int__", &[])? {
            let inside = rt.heap.plain(result);
            if int_ref(&rt.heap, inside).is_none() {
                let name = rt.type_name(result);
                raise!(rt, TypeError, "__int__ returned non-int (type {name})");
            }
            return Ok(unbool(inside));
        }
        if rt.special(value, "__index__").is_some() {
            let n = rt.index(value)?;
            return rt.heap.int(n);
        }
        if let Some(result) = rt.call_special(value, "__trunc__", &[])? {
            let inside = rt.heap.plain(result);
            if int_ref(&rt.heap, inside).is_some() {
                return Ok(unbool(inside));
            }
            if rt.special(result, "__index__").is_some() {
                let n = rt.index(result)?;
                return rt.heap.int(n);
            }
            let name = rt.type_name(result);
            raise!(rt, TypeError, "__trunc__ returned non-Integral (type {name})");
        }
    }
    // The bytes of an array are text as well.
    let text = rt.heap.buffer_beneath(value).unwrap_or(value);
    if let Some(result) = parse(rt, text, 10)? {
        return Ok(result);
    }
    let name = rt.type_name(value);
    raise!(
        rt,
        TypeError,
        "int() argument must be a string, a bytes-like object or a real number, not '{name}'"
    );
}

/// The int that text or bytes show; `None` if the value is neither.
pub fn parse(rt: &mut Runtime, value: Value, base: u32) -> Eval<Option<Value>> {
    let max = rt.int_digits_max as usize;
    if let Some(text) = rt.heap.text(&value) {
        let length = text.len();
        if length <= 18 {
            let result = ints::parse_int(text, base, max);
            return shown_by_itself(rt, value, base, result).map(Some);
        }
        charge_parse(rt, length, base, max)?;
        let result = ints::parse_int(rt.heap.text(&value).unwrap_or(""), base, max);
        return shown_by_itself(rt, value, base, result).map(Some);
    }
    if rt.heap.as_bytes(value).is_some()
        || super::buffer::is_memory(rt, value) && !super::buffer::is_strided(rt, value)
    {
        let Some(bytes) = super::buffer::copy(rt, value)? else { return Ok(None) };
        charge_parse(rt, bytes.len(), base, max)?;
        let result = ints::parse_int_bytes(&bytes, base, max);
        return parsed(rt, result).map(Some);
    }
    Ok(None)
}

/// The same of text of a class of the program's, which what is wrong shows by its own `repr`.
fn shown_by_itself(
    rt: &mut Runtime,
    value: Value,
    base: u32,
    result: Result<ParsedInt, TextError>,
) -> Eval {
    match &result {
        Err(TextError::Value(why))
            if rt.heap.derived(value).is_some() && why.starts_with("invalid literal") =>
        {
            let shown: String = rt.repr(value)?.chars().take(200).collect();
            raise!(rt, ValueError, "invalid literal for int() with base {base}: {shown}")
        }
        _ => parsed(rt, result),
    }
}

fn charge_parse(rt: &mut Runtime, length: usize, base: u32, max: usize) -> Eval<()> {
    // Powers of two are linear, and what is over the limit is not converted at all.
    let linear = base.is_power_of_two() && base > 1 || max > 0 && length > max.max(640) * 2;
    let cost = if linear { length as u64 } else { ints::parse_int_cost(length) };
    rt.steps(cost / 16)
}

/// int(float), towards zero.
pub fn truncate(rt: &mut Runtime, x: f64) -> Eval {
    if let Some(n) = arith::float_to_i64(x) {
        return Ok(Value::Int(n));
    }
    match arith::float_to_bigint(x) {
        Ok(n) => rt.heap.int(n),
        Err(error) => Err(complain(rt, error)),
    }
}

/// abs(x) of a plain number; `None` if it is no number.
pub fn absolute(rt: &mut Runtime, value: Value) -> Eval<Option<Value>> {
    Ok(Some(match unbool(value) {
        Value::Int(n) => match n.checked_abs() {
            Some(n) => Value::Int(n),
            None => rt.heap.int(BigInt::from(n).abs())?,
        },
        Value::Float(x) => Value::Float(x.abs()),
        value => match rt.heap.get(value) {
            Some(Obj::Int(n)) if !n.is_negative() => value,
            Some(Obj::Int(n)) => {
                let n = n.abs();
                rt.heap.int(n)?
            }
            Some(Obj::Complex(real, imag)) => {
                let (real, imag) = (*real, *imag);
                let size = real.hypot(imag);
                if size.is_infinite() && real.is_finite() && imag.is_finite() {
                    raise!(rt, OverflowError, "absolute value too large");
                }
                Value::Float(size)
            }
            _ => return Ok(None),
        },
    }))
}

/// divmod(a, b) of plain real numbers: a tuple.
pub fn divmod(rt: &mut Runtime, a: Value, b: Value) -> Eval {
    let float = matches!(a, Value::Float(_)) || matches!(b, Value::Float(_));
    if float {
        let zero = match unbool(b) {
            Value::Float(y) => y == 0.0,
            Value::Int(n) => n == 0,
            _ => false,
        };
        if zero {
            raise!(rt, ZeroDivisionError, "float divmod()");
        }
    }
    let quotient = rt.binary(Binary::FloorDiv, a, b, false)?;
    let rest = rt.binary(Binary::Mod, a, b, false)?;
    rt.heap.tuple(vec![quotient, rest])
}

/// round(n, ndigits) of an int, halves to even.
pub fn round_int(rt: &mut Runtime, value: Value, ndigits: i64) -> Eval {
    if ndigits >= 0 {
        return Ok(value);
    }
    let Some(n) = big(&rt.heap, value) else { return Ok(value) };
    // Beyond one digit more than there are, nothing is left of the number.
    let digits = ints::int_to_str_digits(n.bits());
    if ndigits.unsigned_abs() > digits {
        return Ok(Value::Int(0));
    }
    let words = n.bits() / 64 + 1;
    rt.steps(words.saturating_mul(words) / 16)?;
    let power = BigInt::from(10).pow(ndigits.unsigned_abs() as u32);
    let (quotient, mut rest) = n.div_mod_floor(&power);
    let twice = &rest + &rest;
    if twice > power || (twice == power && quotient.is_odd()) {
        rest -= &power;
    }
    rt.heap.int(n - rest)
}

/// A value made by a class method: as it is for the builtin class itself, otherwise what calling
/// the derived class with it gives.
pub fn made_by(rt: &mut Runtime, class: Value, base: types::TypeId, value: Value) -> Eval {
    if class.same(base.value()) {
        return Ok(value);
    }
    rt.keep(value);
    rt.call(class, &[value])
}
