//! Comparing, neighbours, digits as bits: what the specification calls miscellaneous operations.
//!
//! May touch: `basic`, `coef`, `number`, `work`.

use std::cmp::Ordering;

use super::basic;
use super::coef::Coef;
use super::number::{Dec, Kind};
use super::work::{MIN_ETINY, Made, Rounding, Work, flag};

fn from_order(order: Ordering) -> Dec {
    Dec::from_i64(order as i64)
}

/// -1, 0, 1 or a NaN.
pub fn compare(w: &mut Work, a: &Dec, b: &Dec) -> Made {
    if let Some(nan) = w.nan_of(&[a, b]) {
        return Ok(nan);
    }
    basic::order(w, a, b).map(from_order)
}

/// The same, every NaN signaling.
pub fn compare_signal(w: &mut Work, a: &Dec, b: &Dec) -> Made {
    if let Some(nan) = w.nan_of(&[a, b]) {
        w.status |= flag::INVALID_OPERATION;
        return Ok(nan);
    }
    basic::order(w, a, b).map(from_order)
}

/// The order in which every representation has its place.
pub fn total_order(w: &mut Work, a: &Dec, b: &Dec) -> Made<Ordering> {
    if a.negative != b.negative {
        return Ok(b.negative.cmp(&a.negative));
    }
    let rank = |d: &Dec| match d.kind {
        Kind::Finite => 0,
        Kind::Infinite => 1,
        Kind::Signaling => 2,
        Kind::Quiet => 3,
    };
    let order = match (rank(a), rank(b)) {
        (0, 0) => basic::compare_size(w, a, b)?.then(a.exp.cmp(&b.exp)),
        (x, y) if x != y => x.cmp(&y),
        _ => a.coef.cmp(&b.coef),
    };
    Ok(if a.negative { order.reverse() } else { order })
}

/// -1, 0 or 1 in the total order; `sizes` leaves the signs out.
pub fn compare_total(w: &mut Work, a: &Dec, b: &Dec, sizes: bool) -> Made {
    let order = match sizes {
        true => total_order(w, &a.clone().signed(false), &b.clone().signed(false))?,
        false => total_order(w, a, b)?,
    };
    Ok(from_order(order))
}

/// The larger (or smaller) of two, by value or by size; a quiet NaN loses.
pub fn extreme(w: &mut Work, a: &Dec, b: &Dec, largest: bool, sizes: bool) -> Made {
    let signals = a.kind == Kind::Signaling || b.kind == Kind::Signaling;
    if !signals && a.kind == Kind::Quiet && !b.is_nan() {
        return w.finish(b.clone());
    }
    if !signals && b.kind == Kind::Quiet && !a.is_nan() {
        return w.finish(a.clone());
    }
    if let Some(nan) = w.nan_of(&[a, b]) {
        return Ok(nan);
    }
    let mut order = match sizes {
        true => basic::order(w, &a.clone().signed(false), &b.clone().signed(false))?,
        false => basic::order(w, a, b)?,
    };
    if order == Ordering::Equal {
        order = total_order(w, a, b)?;
    }
    let first = (order == Ordering::Greater) == largest || order == Ordering::Equal;
    w.finish(if first { a.clone() } else { b.clone() })
}

/// The next number towards `up` or down.
pub fn neighbour(w: &mut Work, a: &Dec, up: bool) -> Made {
    if let Some(nan) = w.nan_of(&[a]) {
        return Ok(nan);
    }
    if a.is_infinite() {
        if a.negative != up {
            return Ok(a.clone());
        }
        w.pay_digits(w.prec)?;
        return Ok(w.largest(a.negative));
    }
    let rounding = if up { Rounding::Ceiling } else { Rounding::Floor };
    let mut inner = Work { rounding, status: 0, ..w.clone() };
    let nearest = inner.finish(a.clone())?;
    let moved = basic::order(&mut inner, &nearest, a)? != Ordering::Equal;
    let result = if moved {
        nearest
    } else {
        let tiny = Dec::new(!up, Coef::ONE, MIN_ETINY - 1);
        basic::add(&mut inner, a, &tiny)?
    };
    w.settle(&inner);
    Ok(result)
}

/// The number next to `a` in the direction of `b`.
pub fn next_toward(w: &mut Work, a: &Dec, b: &Dec) -> Made {
    if let Some(nan) = w.nan_of(&[a, b]) {
        return Ok(nan);
    }
    let up = match basic::order(w, a, b)? {
        Ordering::Equal => return Ok(a.clone().signed(b.negative)),
        Ordering::Less => true,
        Ordering::Greater => false,
    };
    let result = neighbour(w, a, up)?;
    if result.is_infinite() {
        w.status |= flag::OVERFLOW | flag::ROUNDED | flag::INEXACT;
    } else if result.adjusted() < w.emin {
        w.status |= flag::UNDERFLOW | flag::SUBNORMAL | flag::ROUNDED | flag::INEXACT;
        if result.coef.is_zero() {
            w.status |= flag::CLAMPED;
        }
    }
    Ok(result)
}

/// The exponent of the first digit, as a number.
pub fn logb(w: &mut Work, a: &Dec) -> Made {
    if let Some(nan) = w.nan_of(&[a]) {
        return Ok(nan);
    }
    if a.is_infinite() {
        return Ok(Dec::infinity(false));
    }
    if a.coef.is_zero() {
        w.status |= flag::DIVISION_BY_ZERO;
        return Ok(Dec::infinity(true));
    }
    w.finish(Dec::from_i64(a.adjusted()))
}

/// A whole number without exponent that fits an `i64`.
fn count(b: &Dec) -> Option<i64> {
    match (&b.coef, b.kind, b.exp) {
        (Coef::Small(n), Kind::Finite, 0) => {
            let n = i64::try_from(*n).ok()?;
            Some(if b.negative { -n } else { n })
        }
        _ => None,
    }
}

/// `a` with `b` added to its exponent.
pub fn scaleb(w: &mut Work, a: &Dec, b: &Dec) -> Made {
    if let Some(nan) = w.nan_of(&[a, b]) {
        return Ok(nan);
    }
    let most = 2u64.saturating_mul(w.emax as u64 + w.prec);
    let n = match count(b) {
        Some(n) if n.unsigned_abs() <= most => n,
        _ => return Ok(w.invalid(flag::INVALID_OPERATION)),
    };
    if a.is_infinite() {
        return Ok(a.clone());
    }
    let mut result = a.clone();
    result.exp = result.exp.saturating_add(n);
    w.finish(result)
}

/// The digits of `a` moved left by `b` places, in a window of `prec` digits; `around` brings in on
/// one side what leaves on the other.
pub fn shift(w: &mut Work, a: &Dec, b: &Dec, around: bool) -> Made {
    if let Some(nan) = w.nan_of(&[a, b]) {
        return Ok(nan);
    }
    let n = match count(b) {
        Some(n) if n.unsigned_abs() <= w.prec => n,
        _ => return Ok(w.invalid(flag::INVALID_OPERATION)),
    };
    if a.is_infinite() {
        return Ok(a.clone());
    }
    w.pay_digits(w.prec.min(a.coef.digits() + n.unsigned_abs()))?;
    if around {
        w.pay_digits(w.prec)?;
    }
    let window = a.coef.shift_right(w.prec).1;
    let coef = if around {
        let left = n.rem_euclid(w.prec as i64) as u64;
        let (high, low) = window.shift_right(w.prec - left);
        low.shift_left(left).add(&high)
    } else if n >= 0 {
        window.shift_left(n as u64).shift_right(w.prec).1
    } else {
        window.shift_right(n.unsigned_abs()).0
    };
    Ok(Dec { coef, ..a.clone() })
}

/// Digits that are all 0 or 1, of no sign and no exponent.
fn bits(d: &Dec) -> Option<Vec<u8>> {
    if !d.is_finite() || d.negative || d.exp != 0 {
        return None;
    }
    let text = d.coef.text().into_bytes();
    text.iter().all(|b| matches!(b, b'0' | b'1')).then_some(text)
}

/// `a op b` digit by digit.
pub fn logical(w: &mut Work, a: &Dec, b: &Dec, op: fn(bool, bool) -> bool) -> Made {
    let (Some(x), Some(y)) = (bits(a), bits(b)) else {
        return Ok(w.invalid(flag::INVALID_OPERATION));
    };
    let length = x.len().max(y.len()).min(w.prec as usize);
    w.pay_digits(length as u64)?;
    let digit = |text: &[u8], from_right: usize| {
        text.len().checked_sub(from_right + 1).and_then(|at| text.get(at)) == Some(&b'1')
    };
    let result: String =
        (0..length).rev().map(|i| if op(digit(&x, i), digit(&y, i)) { '1' } else { '0' }).collect();
    Ok(Dec::new(false, parse(&result), 0))
}

fn parse(digits: &str) -> Coef {
    let trimmed = digits.trim_start_matches('0');
    Coef::parse(if trimmed.is_empty() { "0" } else { trimmed })
}

/// Every digit of the window turned.
pub fn invert(w: &mut Work, a: &Dec) -> Made {
    let Some(x) = bits(a) else { return Ok(w.invalid(flag::INVALID_OPERATION)) };
    w.pay_digits(w.prec)?;
    let missing = (w.prec as usize).saturating_sub(x.len());
    let outside = x.len().saturating_sub(w.prec as usize);
    let mut result = "1".repeat(missing);
    result.extend(x.iter().skip(outside).map(|b| if *b == b'1' { '0' } else { '1' }));
    Ok(Dec::new(false, parse(&result), 0))
}

/// What kind of number it is.
pub fn class_name(w: &Work, a: &Dec) -> &'static str {
    match (a.kind, a.negative) {
        (Kind::Quiet, _) => "NaN",
        (Kind::Signaling, _) => "sNaN",
        (Kind::Infinite, true) => "-Infinity",
        (Kind::Infinite, false) => "+Infinity",
        (Kind::Finite, negative) => {
            if a.coef.is_zero() {
                if negative { "-Zero" } else { "+Zero" }
            } else if a.adjusted() < w.emin {
                if negative { "-Subnormal" } else { "+Subnormal" }
            } else if negative {
                "-Normal"
            } else {
                "+Normal"
            }
        }
    }
}
