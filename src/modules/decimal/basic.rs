//! Sums, products, quotients, remainders, and what rounds.
//!
//! Each operation is that of the General Decimal Arithmetic specification, with the choices of
//! libmpdec where it leaves any.
//!
//! May touch: `coef`, `number`, `work`.

use std::cmp::Ordering;

use super::coef::Coef;
use super::number::{Dec, Kind};
use super::work::{Made, Rounding, Work, flag};

/// Compares sizes of finite numbers.
pub fn compare_size(w: &mut Work, a: &Dec, b: &Dec) -> Made<Ordering> {
    match (a.coef.is_zero(), b.coef.is_zero()) {
        (true, true) => return Ok(Ordering::Equal),
        (true, false) => return Ok(Ordering::Less),
        (false, true) => return Ok(Ordering::Greater),
        _ => {}
    }
    if a.exp == b.exp {
        return Ok(a.coef.cmp(&b.coef));
    }
    match a.adjusted().cmp(&b.adjusted()) {
        Ordering::Equal => {}
        other => return Ok(other),
    }
    let shift = a.exp.abs_diff(b.exp);
    w.pay_digits(a.coef.digits().max(b.coef.digits()))?;
    Ok(if a.exp > b.exp {
        w.shift_left(&a.coef, shift)?.cmp(&b.coef)
    } else {
        a.coef.cmp(&w.shift_left(&b.coef, shift)?)
    })
}

/// Compares numbers that are no NaNs.
pub fn order(w: &mut Work, a: &Dec, b: &Dec) -> Made<Ordering> {
    let rank = |d: &Dec| -> i32 {
        match (d.kind, d.negative) {
            (Kind::Infinite, true) => -2,
            (Kind::Infinite, false) => 2,
            (_, negative) if !d.coef.is_zero() => {
                if negative {
                    -1
                } else {
                    1
                }
            }
            _ => 0,
        }
    };
    let (x, y) = (rank(a), rank(b));
    if x != y || x.abs() != 1 {
        return Ok(x.cmp(&y));
    }
    let order = compare_size(w, a, b)?;
    Ok(if a.negative { order.reverse() } else { order })
}

/// `a + b`
pub fn add(w: &mut Work, a: &Dec, b: &Dec) -> Made {
    add_signed(w, a, b, b.negative)
}

/// `a - b`
pub fn sub(w: &mut Work, a: &Dec, b: &Dec) -> Made {
    add_signed(w, a, b, !b.negative)
}

fn add_signed(w: &mut Work, a: &Dec, b: &Dec, b_negative: bool) -> Made {
    if !a.is_finite() || !b.is_finite() {
        if let Some(nan) = w.nan_of(&[a, b]) {
            return Ok(nan);
        }
        return Ok(match (a.is_infinite(), b.is_infinite()) {
            (true, true) if a.negative != b_negative => w.invalid(flag::INVALID_OPERATION),
            (true, _) => Dec::infinity(a.negative),
            _ => Dec::infinity(b_negative),
        });
    }
    let sum = exact_sum(w, a, b, b_negative)?;
    w.finish(sum)
}

/// The sum before it is rounded; where one addend is too small to matter, something as small takes
/// its place.
fn exact_sum(w: &mut Work, a: &Dec, b: &Dec, b_negative: bool) -> Made {
    let a_first = a.exp >= b.exp;
    let (big, big_negative) = if a_first { (a, a.negative) } else { (b, b_negative) };
    let (small, small_negative) = if a_first { (b, b_negative) } else { (a, a.negative) };
    let mut little = (small.coef.clone(), small.exp);
    if big.exp != small.exp && !big.coef.is_zero() {
        let digits = big.coef.digits() as i64;
        let prec = w.prec as i64;
        let edge = big.exp - 1 + if digits > prec { 0 } else { digits - prec - 1 };
        if small.adjusted() < edge {
            little = (if small.coef.is_zero() { Coef::ZERO } else { Coef::ONE }, edge);
        }
    }
    let shift = big.exp.abs_diff(little.1);
    if !big.coef.is_zero() {
        w.pay_digits(big.coef.digits().saturating_add(shift))?;
    }
    let large = w.shift_left(&big.coef, shift)?;
    let (coef, negative) = if big_negative == small_negative {
        (large.add(&little.0), big_negative)
    } else {
        match large.cmp(&little.0) {
            Ordering::Greater => (large.sub(&little.0), big_negative),
            Ordering::Less => (little.0.sub(&large), small_negative),
            Ordering::Equal => (Coef::ZERO, w.rounding == Rounding::Floor),
        }
    };
    Ok(Dec::new(negative, coef, little.1))
}

/// `a * b`
pub fn mul(w: &mut Work, a: &Dec, b: &Dec) -> Made {
    if let Some(special) = mul_special(w, a, b) {
        return Ok(special);
    }
    let product = exact_product(w, a, b)?;
    w.finish(product)
}

fn mul_special(w: &mut Work, a: &Dec, b: &Dec) -> Option<Dec> {
    if a.is_finite() && b.is_finite() {
        return None;
    }
    if let Some(nan) = w.nan_of(&[a, b]) {
        return Some(nan);
    }
    Some(if a.is_zero() || b.is_zero() {
        w.invalid(flag::INVALID_OPERATION)
    } else {
        Dec::infinity(a.negative ^ b.negative)
    })
}

fn exact_product(w: &mut Work, a: &Dec, b: &Dec) -> Made {
    w.pay_product(a.coef.words(), b.coef.words())?;
    let product = w.product(&a.coef, &b.coef)?;
    Ok(Dec::new(a.negative ^ b.negative, product, a.exp.saturating_add(b.exp)))
}

/// `a * b + c`, rounded once.
pub fn fma(w: &mut Work, a: &Dec, b: &Dec, c: &Dec) -> Made {
    if !a.is_finite() || !b.is_finite() || !c.is_finite() {
        // The product's NaN comes before the addend's, unless only that one signals.
        if let Some(nan) = w.nan_of(&[a, b, c]) {
            return Ok(nan);
        }
        let product = match mul_special(w, a, b) {
            Some(product) if product.is_nan() => return Ok(product),
            Some(product) => product,
            None => exact_product(w, a, b)?,
        };
        return add(w, &product, c);
    }
    let product = exact_product(w, a, b)?;
    add(w, &product, c)
}

/// `a / b`
pub fn div(w: &mut Work, a: &Dec, b: &Dec) -> Made {
    let negative = a.negative ^ b.negative;
    if !a.is_finite() || !b.is_finite() {
        if let Some(nan) = w.nan_of(&[a, b]) {
            return Ok(nan);
        }
        if a.is_infinite() {
            return Ok(match b.is_infinite() {
                true => w.invalid(flag::INVALID_OPERATION),
                false => Dec::infinity(negative),
            });
        }
        w.status |= flag::CLAMPED;
        return Ok(Dec::new(negative, Coef::ZERO, w.etiny()));
    }
    if b.coef.is_zero() {
        return Ok(if a.coef.is_zero() {
            w.invalid(flag::DIVISION_UNDEFINED)
        } else {
            w.status |= flag::DIVISION_BY_ZERO;
            Dec::infinity(negative)
        });
    }
    let ideal = a.exp.saturating_sub(b.exp);
    if a.coef.is_zero() {
        return w.finish(Dec::new(negative, Coef::ZERO, ideal));
    }
    let shift = (b.coef.digits() as i64 - a.coef.digits() as i64) + w.prec as i64 + 1;
    let mut exp = ideal - shift;
    let long = a.coef.digits().saturating_add(shift.max(0) as u64);
    w.pay_digits(long)?;
    w.pay_division(long / 19 + 1, b.coef.words())?;
    let top = w.shift_left(&a.coef, shift.max(0) as u64)?;
    let bottom = w.shift_left(&b.coef, (-shift).max(0) as u64)?;
    let (mut quotient, rest) = w.quotient(&top, &bottom)?;
    if rest.is_zero() {
        if exp < ideal {
            let zeros = quotient.trailing_zeros().min((ideal - exp) as u64);
            quotient = quotient.shift_right(zeros).0;
            exp += zeros as i64;
        }
    } else if matches!(quotient.shift_right(1).1, Coef::Small(0 | 5)) {
        // What is left must count when the quotient is rounded.
        quotient = quotient.add(&Coef::ONE);
    }
    w.finish(Dec::new(negative, quotient, exp))
}

/// Quotient towards zero and remainder, unrounded; `None` if the quotient is too long.
fn whole_division(w: &mut Work, a: &Dec, b: &Dec) -> Made<Option<(Coef, Dec)>> {
    let ideal = a.exp.min(b.exp);
    let far = a.adjusted() - b.adjusted();
    if a.coef.is_zero() {
        return Ok(Some((Coef::ZERO, Dec::new(a.negative, Coef::ZERO, ideal))));
    }
    if far < 0 || compare_size(w, a, b)? == Ordering::Less {
        let shift = (a.exp - ideal) as u64;
        if a.coef.digits().saturating_add(shift) > w.prec.saturating_mul(2).saturating_add(64) {
            return Ok(Some((Coef::ZERO, a.clone())));
        }
        w.pay_digits(a.coef.digits() + shift)?;
        let coef = w.shift_left(&a.coef, shift)?;
        return Ok(Some((Coef::ZERO, Dec::new(a.negative, coef, ideal))));
    }
    if far > w.prec as i64 {
        return Ok(None);
    }
    let (up_a, up_b) = ((a.exp - ideal) as u64, (b.exp - ideal) as u64);
    let long = a.coef.digits().saturating_add(up_a).max(b.coef.digits().saturating_add(up_b));
    w.pay_digits(long)?;
    let (top, bottom) = (w.shift_left(&a.coef, up_a)?, w.shift_left(&b.coef, up_b)?);
    w.pay_division(top.words(), bottom.words())?;
    let (quotient, rest) = w.quotient(&top, &bottom)?;
    if quotient.digits() > w.prec {
        return Ok(None);
    }
    Ok(Some((quotient, Dec::new(a.negative, rest, ideal))))
}

/// `a // b`
pub fn div_whole(w: &mut Work, a: &Dec, b: &Dec) -> Made {
    Ok(divmod_parts(w, a, b, true, false)?.0)
}

/// `a % b`
pub fn rem(w: &mut Work, a: &Dec, b: &Dec) -> Made {
    Ok(divmod_parts(w, a, b, false, true)?.1)
}

/// `divmod(a, b)`
pub fn divmod(w: &mut Work, a: &Dec, b: &Dec) -> Made<(Dec, Dec)> {
    divmod_parts(w, a, b, true, true)
}

fn divmod_parts(w: &mut Work, a: &Dec, b: &Dec, want_q: bool, want_r: bool) -> Made<(Dec, Dec)> {
    let negative = a.negative ^ b.negative;
    let both = |d: Dec| (d.clone(), d);
    if !a.is_finite() || !b.is_finite() {
        if let Some(nan) = w.nan_of(&[a, b]) {
            return Ok(both(nan));
        }
        if a.is_infinite() {
            let quotient = match b.is_infinite() {
                true => w.invalid(flag::INVALID_OPERATION),
                false => Dec::infinity(negative),
            };
            if want_r {
                w.status |= flag::INVALID_OPERATION;
            }
            return Ok((quotient, Dec::nan()));
        }
        let rest = if want_r { w.finish(a.clone())? } else { a.clone() };
        return Ok((Dec::new(negative, Coef::ZERO, 0), rest));
    }
    if b.coef.is_zero() {
        if a.coef.is_zero() {
            return Ok(both(w.invalid(flag::DIVISION_UNDEFINED)));
        }
        if want_q {
            w.status |= flag::DIVISION_BY_ZERO;
        }
        if want_r {
            w.status |= flag::INVALID_OPERATION;
        }
        return Ok((Dec::infinity(negative), Dec::nan()));
    }
    match whole_division(w, a, b)? {
        None => Ok(both(w.invalid(flag::DIVISION_IMPOSSIBLE))),
        Some((quotient, rest)) => {
            let quotient = if want_q {
                w.finish(Dec::new(negative, quotient, 0))?
            } else {
                Dec::new(negative, Coef::ZERO, 0)
            };
            let rest = if want_r { w.finish(rest)? } else { rest };
            Ok((quotient, rest))
        }
    }
}

/// The remainder that is nearest to zero.
pub fn rem_near(w: &mut Work, a: &Dec, b: &Dec) -> Made {
    if !a.is_finite() || !b.is_finite() {
        if let Some(nan) = w.nan_of(&[a, b]) {
            return Ok(nan);
        }
        return match a.is_infinite() {
            true => Ok(w.invalid(flag::INVALID_OPERATION)),
            false => w.finish(a.clone()),
        };
    }
    if b.coef.is_zero() {
        let flags =
            if a.coef.is_zero() { flag::DIVISION_UNDEFINED } else { flag::INVALID_OPERATION };
        return Ok(w.invalid(flags));
    }
    let Some((quotient, mut rest)) = whole_division(w, a, b)? else {
        return Ok(w.invalid(flag::DIVISION_IMPOSSIBLE));
    };
    // Twice the remainder against the divisor.
    let twice = Dec::new(false, rest.coef.add(&rest.coef), rest.exp);
    let order = compare_size(w, &twice, b)?;
    if order == Ordering::Greater || order == Ordering::Equal && quotient.is_odd() {
        let next = quotient.add(&Coef::ONE);
        if next.digits() > w.prec {
            return Ok(w.invalid(flag::DIVISION_IMPOSSIBLE));
        }
        w.pay_digits(b.coef.digits() + (b.exp - rest.exp).max(0) as u64)?;
        let bottom = w.shift_left(&b.coef, (b.exp - rest.exp).max(0) as u64)?;
        rest = Dec::new(!rest.negative, bottom.sub(&rest.coef), rest.exp);
    }
    w.finish(rest)
}

/// `a` with the exponent of `b`.
pub fn quantize(w: &mut Work, a: &Dec, b: &Dec) -> Made {
    if !a.is_finite() || !b.is_finite() {
        if let Some(nan) = w.nan_of(&[a, b]) {
            return Ok(nan);
        }
        return Ok(match a.is_infinite() && b.is_infinite() {
            true => a.clone(),
            false => w.invalid(flag::INVALID_OPERATION),
        });
    }
    if b.exp > w.emax || b.exp < w.etiny() {
        return Ok(w.invalid(flag::INVALID_OPERATION));
    }
    if a.coef.is_zero() {
        return w.finish(Dec::new(a.negative, Coef::ZERO, b.exp));
    }
    let shift = a.exp.saturating_sub(b.exp);
    if (a.coef.digits() as i64).saturating_add(shift) > w.prec as i64 {
        return Ok(w.invalid(flag::INVALID_OPERATION));
    }
    let mut status = 0;
    let coef = if shift >= 0 {
        w.pay_digits(a.coef.digits() + shift as u64)?;
        w.shift_left(&a.coef, shift as u64)?
    } else {
        let (coef, lost) = w.cut(&a.coef, shift.unsigned_abs(), a.negative)?;
        status = flag::ROUNDED | if lost { flag::INEXACT } else { 0 };
        coef
    };
    let result = Dec::new(a.negative, coef, b.exp);
    if !result.coef.is_zero() && result.adjusted() > w.emax || result.coef.digits() > w.prec {
        return Ok(w.invalid(flag::INVALID_OPERATION));
    }
    w.status |= status;
    w.finish(result)
}

/// Rounded to a whole number; `exact` raises the flags.
pub fn to_integral(w: &mut Work, a: &Dec, exact: bool) -> Made {
    if a.is_nan() {
        return Ok(w.nan_of(&[a]).unwrap_or_else(Dec::nan));
    }
    if a.is_infinite() || a.exp >= 0 {
        return Ok(a.clone());
    }
    if a.coef.is_zero() {
        return Ok(Dec::new(a.negative, Coef::ZERO, 0));
    }
    let (coef, lost) = w.cut(&a.coef, a.exp.unsigned_abs(), a.negative)?;
    if exact {
        w.status |= flag::ROUNDED | if lost { flag::INEXACT } else { 0 };
    }
    Ok(Dec::new(a.negative, coef, 0))
}

/// Rounded, and without zeros at the end.
pub fn reduce(w: &mut Work, a: &Dec) -> Made {
    if let Some(nan) = w.nan_of(&[a]) {
        return Ok(nan);
    }
    let mut result = w.finish(a.clone())?;
    if !result.is_finite() {
        return Ok(result);
    }
    if result.coef.is_zero() {
        result.exp = 0;
        return Ok(result);
    }
    let top = if w.clamp { w.etop() } else { w.emax };
    let room = top.saturating_sub(result.exp).max(0) as u64;
    w.pay_digits(result.coef.digits())?;
    let zeros = result.coef.trailing_zeros().min(room);
    result.coef = result.coef.shift_right(zeros).0;
    result.exp += zeros as i64;
    Ok(result)
}

/// `+a`, `-a` or `abs(a)`: the sign as said, rounded. A zero is never negative, except when
/// rounding to the floor.
pub fn signed(w: &mut Work, a: &Dec, negative: bool) -> Made {
    if let Some(nan) = w.nan_of(&[a]) {
        return Ok(nan);
    }
    let negative = if a.is_zero() { w.rounding == Rounding::Floor && negative } else { negative };
    w.finish(a.clone().signed(negative))
}
