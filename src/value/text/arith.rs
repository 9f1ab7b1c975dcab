//! Arithmetic between ints and floats, to the last bit as CPython does it.
//!
//! Everything that turns an integer into a float goes through `scale`, which rounds halves to even
//! once; comparisons between ints and floats never round.
//!
//! May touch: `num_bigint`. Never: text.
//!
//! Invariant: nothing here is more than linear but `bigint_true_div`, which divides integers of at
//! most the operands' size.

use super::{TextError, value_error};
use num_bigint::{BigInt, BigUint, Sign};
use num_integer::Integer;
use num_traits::{Signed, ToPrimitive, Zero};
use std::cmp::Ordering;

const TOO_LARGE: &str = "int too large to convert to float";

/// The magnitude of a finite float as mantissa and power of two.
pub fn decompose(x: f64) -> (u64, i64) {
    let bits = x.to_bits();
    let (exponent, mantissa) = ((bits >> 52 & 0x7ff) as i64, bits & ((1 << 52) - 1));
    if exponent == 0 { (mantissa, -1074) } else { (mantissa | 1 << 52, exponent - 1075) }
}

/// `top` (plus something smaller than one, if `sticky`) times two to the `exponent`, rounded once,
/// halves to even; `None` if it is too large for a float.
pub fn scale(top: u64, sticky: bool, exponent: i64) -> Option<f64> {
    if top == 0 {
        return Some(0.0);
    }
    let bits = 64 - i64::from(top.leading_zeros());
    let highest = bits.saturating_add(exponent);
    if highest > 1024 {
        return None;
    }
    if highest < -1080 {
        return Some(0.0);
    }
    // How many bits must go: those beyond 53, or those below the smallest subnormal.
    let drop = (bits - 53).max(-1074 - exponent).max(0);
    let kept = if drop >= 64 { 0 } else { top >> drop };
    let rest = if drop >= 64 { top } else { top & ((1u64 << drop) - 1) };
    let up = match drop {
        0 => false,
        1..=64 => match rest.cmp(&(1u64 << (drop - 1))) {
            Ordering::Less => false,
            Ordering::Greater => true,
            Ordering::Equal => sticky || kept & 1 == 1,
        },
        _ => false,
    };
    let mantissa = kept + u64::from(up);
    let exponent = exponent + drop;
    // `mantissa` is at most 2**53 and the exponent at least -1074: both products are exact.
    let power = |e: i64| f64::from_bits(((e + 1023) as u64) << 52);
    let low = exponent.clamp(-1000, 900);
    let x = mantissa as f64 * power(low) * power((exponent - low).clamp(-1000, 1000));
    x.is_finite().then_some(x)
}

/// float(int), correctly rounded.
pub fn bigint_to_float(n: &BigInt) -> Result<f64, TextError> {
    magnitude_to_float(n.magnitude())
        .map(|x| if n.is_negative() { -x } else { x })
        .ok_or_else(|| TextError::Overflow(TOO_LARGE.to_owned()))
}

fn magnitude_to_float(n: &BigUint) -> Option<f64> {
    let bits = n.bits();
    if bits <= 64 {
        return scale(n.to_u64()?, false, 0);
    }
    if bits > 1024 {
        return None;
    }
    let shift = bits - 64;
    let sticky = n.trailing_zeros().is_some_and(|zeros| zeros < shift);
    scale((n >> shift).to_u64()?, sticky, shift as i64)
}

/// int(float), towards zero.
pub fn float_to_bigint(x: f64) -> Result<BigInt, TextError> {
    if x.is_nan() {
        return value_error("cannot convert float NaN to integer");
    }
    if x.is_infinite() {
        return Err(TextError::Overflow("cannot convert float infinity to integer".to_owned()));
    }
    let (mantissa, exponent) = decompose(x);
    let n = match exponent {
        0.. => BigInt::from(mantissa) << exponent as usize,
        -63..=-1 => BigInt::from(mantissa >> -exponent),
        _ => BigInt::from(0),
    };
    Ok(if x < 0.0 { -n } else { n })
}

/// int(float) where the result fits.
pub fn float_to_i64(x: f64) -> Option<i64> {
    const TOP: f64 = 9_223_372_036_854_775_808.0;
    (-TOP..TOP).contains(&x).then_some(x as i64)
}

/// round(x) without digits, halves to even; the error is that of int(x).
pub fn round_half_even(x: f64) -> Result<BigInt, TextError> {
    float_to_bigint(x.round_ties_even())
}

/// a / b for ints that fit, correctly rounded. `b` is not zero.
pub fn int_true_div(a: i64, b: i64) -> f64 {
    const EXACT: u64 = 1 << 53;
    if a.unsigned_abs() <= EXACT && b.unsigned_abs() <= EXACT {
        return a as f64 / b as f64;
    }
    bigint_true_div(&BigInt::from(a), &BigInt::from(b)).unwrap_or(f64::NAN)
}

/// a / b, correctly rounded, as int.__truediv__ does it.
pub fn bigint_true_div(a: &BigInt, b: &BigInt) -> Result<f64, TextError> {
    if b.is_zero() {
        return Err(TextError::ZeroDivision("division by zero".to_owned()));
    }
    let negative = a.is_negative() != b.is_negative();
    let (a, b) = (a.magnitude(), b.magnitude());
    if a.is_zero() {
        return Ok(if negative { -0.0 } else { 0.0 });
    }
    let too_large =
        || TextError::Overflow("integer division result too large for a float".to_owned());
    // A quotient of 62 to 64 bits: more than a float has, and it fits a u64.
    let shift = b.bits() as i64 + 62 - a.bits() as i64;
    if shift < -1100 {
        return Err(too_large());
    }
    if shift > 1300 {
        return Ok(if negative { -0.0 } else { 0.0 });
    }
    let (quotient, rest) = if shift >= 0 {
        (a << shift as u64).div_rem(b)
    } else {
        a.div_rem(&(b << shift.unsigned_abs()))
    };
    let top = quotient.to_u64().ok_or_else(too_large)?;
    let x = scale(top, !rest.is_zero(), -shift).ok_or_else(too_large)?;
    Ok(if negative { -x } else { x })
}

/// Which is larger, without rounding; `None` if the float is NaN.
pub fn cmp_int_float(n: i64, x: f64) -> Option<Ordering> {
    if x.is_nan() {
        return None;
    }
    match float_to_i64(x) {
        Some(whole) => Some(n.cmp(&whole).then_with(|| fraction_order(x))),
        None => Some(if x > 0.0 { Ordering::Less } else { Ordering::Greater }),
    }
}

/// Which is larger, without rounding; `None` if the float is NaN.
pub fn cmp_bigint_float(n: &BigInt, x: f64) -> Option<Ordering> {
    if x.is_nan() {
        return None;
    }
    if x.is_infinite() || n.bits() > 1024 {
        let less = if x.is_infinite() { x > 0.0 } else { n.sign() == Sign::Minus };
        return Some(if less { Ordering::Less } else { Ordering::Greater });
    }
    let whole = float_to_bigint(x).ok()?;
    Some(n.cmp(&whole).then_with(|| fraction_order(x)))
}

/// How the whole part of `x` compares with `x`.
fn fraction_order(x: f64) -> Ordering {
    x.trunc().partial_cmp(&x).unwrap_or(Ordering::Equal)
}

/// divmod(x, y) for floats; `y` is not zero.
pub fn float_divmod(x: f64, y: f64) -> (f64, f64) {
    let mut rest = x % y;
    let mut quotient = (x - rest) / y;
    if rest != 0.0 {
        if (y < 0.0) != (rest < 0.0) {
            rest += y;
            quotient -= 1.0;
        }
    } else {
        rest = 0f64.copysign(y);
    }
    if quotient != 0.0 {
        let floor = quotient.floor();
        (if quotient - floor > 0.5 { floor + 1.0 } else { floor }, rest)
    } else {
        (0f64.copysign(x / y), rest)
    }
}

/// x // y for floats; `y` is not zero.
pub fn float_floordiv(x: f64, y: f64) -> f64 {
    float_divmod(x, y).0
}

/// x % y for floats; `y` is not zero.
pub fn float_mod(x: f64, y: f64) -> f64 {
    let rest = x % y;
    if rest == 0.0 {
        0f64.copysign(y)
    } else if (y < 0.0) != (rest < 0.0) {
        rest + y
    } else {
        rest
    }
}

/// x ** y for floats. `Ok(None)`: the result is complex (`complexes::complex_pow` has it).
pub fn float_pow(x: f64, y: f64) -> Result<Option<f64>, TextError> {
    let odd = y.abs() % 2.0 == 1.0;
    if y == 0.0 || x == 1.0 {
        return Ok(Some(1.0));
    }
    if x.is_nan() || y.is_nan() {
        return Ok(Some(if x.is_nan() { x } else { y }));
    }
    if y.is_infinite() {
        let size = x.abs();
        let grows = (y > 0.0) == (size > 1.0);
        return Ok(Some(if size == 1.0 {
            1.0
        } else if grows {
            f64::INFINITY
        } else {
            0.0
        }));
    }
    if x.is_infinite() {
        let size = if y > 0.0 { f64::INFINITY } else { 0.0 };
        return Ok(Some(if odd { size.copysign(x) } else { size }));
    }
    if x == 0.0 {
        if y < 0.0 {
            let text = "0.0 cannot be raised to a negative power";
            return Err(TextError::ZeroDivision(text.to_owned()));
        }
        return Ok(Some(if odd { x } else { 0.0 }));
    }
    if x < 0.0 && y != y.floor() {
        return Ok(None);
    }
    let size = x.abs().powf(y);
    if size.is_infinite() {
        return Err(TextError::Overflow("(34, 'Numerical result out of range')".to_owned()));
    }
    Ok(Some(if x < 0.0 && odd { -size } else { size }))
}
