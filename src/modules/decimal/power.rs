//! Powers, as libmpdec rounds them: more than once, step by step.
//!
//! May touch: `basic`, `coef`, `number`, `roots`, `work`.

use std::cmp::Ordering;

use num_bigint::BigUint;

use super::basic;
use super::coef::Coef;
use super::number::{Dec, Kind};
use super::roots::{beside_one, exp, ln};
use super::work::{MAX_PREC, Made, Work, flag};

/// `a ** b`
pub fn pow(w: &mut Work, a: &Dec, b: &Dec) -> Made {
    if let Some(nan) = w.nan_of(&[a, b]) {
        return Ok(nan);
    }
    let whole = b.is_integer();
    let negative = a.negative && whole && is_odd(b);
    if a.is_zero() {
        return Ok(if b.is_zero() {
            w.invalid(flag::INVALID_OPERATION)
        } else if b.negative {
            Dec::infinity(negative)
        } else {
            Dec::new(negative, Coef::ZERO, 0)
        });
    }
    if a.negative && !whole {
        return Ok(w.invalid(flag::INVALID_OPERATION));
    }
    let one = Dec::from_i64(1);
    let size = a.clone().signed(false);
    if b.is_infinite() {
        return Ok(match basic::order(w, &size, &one)? {
            Ordering::Equal => {
                w.status |= flag::INEXACT | flag::ROUNDED;
                w.pay_digits(w.prec)?;
                beside_one(w.prec).signed(negative)
            }
            order if (order == Ordering::Less) == b.negative => Dec::infinity(negative),
            _ => Dec::new(negative, Coef::ZERO, 0),
        });
    }
    if a.is_infinite() {
        return Ok(if b.is_zero() {
            Dec::new(negative, Coef::ONE, 0)
        } else if b.negative {
            Dec::new(negative, Coef::ZERO, 0)
        } else {
            Dec::infinity(negative)
        });
    }
    if b.is_zero() {
        return Ok(Dec::new(negative, Coef::ONE, 0));
    }
    let order = basic::order(w, &size, &one)?;
    if order == Ordering::Equal {
        return power_of_one(w, a, b, whole, negative);
    }
    if let Some(result) = power_beyond(w, &size, b, order, negative)? {
        return Ok(result);
    }
    if whole { whole_power(w, a, b, negative) } else { real_power(w, a, b) }
}

fn is_odd(b: &Dec) -> bool {
    match b.exp {
        0.. => b.exp == 0 && b.coef.is_odd(),
        exp => b.coef.shift_right(exp.unsigned_abs()).0.is_odd(),
    }
}

fn power_of_one(w: &mut Work, a: &Dec, b: &Dec, whole: bool, negative: bool) -> Made {
    let most = w.prec as i64 - 1;
    let mut shift = most;
    if whole {
        if b.negative {
            return Ok(Dec::new(negative, Coef::ONE, 0));
        }
        // 1.00 ** 3 is 1.000000
        let times = match b.coef.shift_left(b.exp.clamp(0, 40) as u64) {
            Coef::Small(n) if b.exp <= 30 => {
                let n = if b.exp < 0 {
                    match b.coef.shift_right(b.exp.unsigned_abs()).0 {
                        Coef::Small(n) => n,
                        Coef::Big(_) => u128::MAX,
                    }
                } else {
                    n
                };
                n.min(1 << 62) as i64
            }
            _ => 1 << 62,
        };
        shift = times.saturating_mul(-a.exp.min(0));
        if shift > most {
            shift = most;
            w.status |= flag::ROUNDED;
        }
    } else {
        w.status |= flag::INEXACT | flag::ROUNDED;
    }
    w.pay_digits(shift as u64)?;
    w.finish(Dec::new(negative, Coef::ONE.shift_left(shift as u64), -shift))
}

/// Powers that are certainly out of range.
fn power_beyond(
    w: &mut Work,
    size: &Dec,
    b: &Dec,
    order: Ordering,
    negative: bool,
) -> Made<Option<Dec>> {
    // A lower bound of |log10(size)|, as an exponent of ten.
    let exponent = size.adjusted();
    let log_bound = if exponent >= 1 {
        (exponent as f64).log10().floor() as i64
    } else if exponent <= -2 {
        ((-exponent - 1) as f64).log10().floor() as i64
    } else {
        // Near to one: the distance decides.
        let mut wide = w.unlimited();
        wide.prec = size.coef.digits() + 4;
        let apart = basic::sub(&mut wide, size, &Dec::from_i64(1))?;
        w.settle(&wide);
        apart.adjusted() - 1
    };
    let reach = log_bound + b.adjusted();
    let limit = if (order == Ordering::Greater) != b.negative { w.emax } else { -w.etiny() };
    let needed = (limit.max(1) as f64).log10().floor() as i64 + 2;
    if reach <= needed {
        return Ok(None);
    }
    let grows = (order == Ordering::Greater) != b.negative;
    Ok(Some(if grows {
        w.overflow(negative)
    } else {
        w.status |=
            flag::INEXACT | flag::ROUNDED | flag::SUBNORMAL | flag::UNDERFLOW | flag::CLAMPED;
        Dec::new(negative, Coef::ZERO, w.etiny())
    }))
}

fn whole_power(w: &mut Work, a: &Dec, b: &Dec, negative: bool) -> Made {
    let mut inner = w.unlimited();
    let exponent_digits = (b.coef.digits() as i64 + b.exp).max(1) as u64;
    inner.prec = w.prec.saturating_add(exponent_digits + 2).min(MAX_PREC as u64);
    let base = if b.negative {
        inner.prec += 1;
        basic::div(&mut inner, &Dec::from_i64(1), a)?
    } else {
        a.clone()
    };
    let n = if b.exp >= 0 {
        b.coef.shift_left(b.exp as u64)
    } else {
        b.coef.shift_right(b.exp.unsigned_abs()).0
    };
    let n = n.big();
    let mut result = base.clone();
    for i in (0..n.bits().saturating_sub(1)).rev() {
        result = basic::mul(&mut inner, &result, &result)?;
        if n.bit(i) {
            result = basic::mul(&mut inner, &result, &base)?;
        }
        if result.is_infinite() || result.coef.is_zero() && inner.status & flag::CLAMPED != 0 {
            break;
        }
    }
    w.settle(&inner);
    w.status |= inner.status;
    let result = result.signed(negative);
    if result.is_infinite() {
        w.status |= flag::OVERFLOW | flag::INEXACT | flag::ROUNDED;
    }
    w.finish(result)
}

fn real_power(w: &mut Work, a: &Dec, b: &Dec) -> Made {
    let mut inner = w.unlimited();
    inner.prec = w.prec.max(a.coef.digits()) + 4 + 19;
    let log = ln(&mut inner, a)?;
    let product = basic::mul(&mut inner, &log, b)?;
    let mut result = exp(&mut inner, &product)?;
    w.settle(&inner);
    w.status |= inner.status & !flag::CLAMPED;
    if result.is_finite() && basic::order(w, &result, &Dec::from_i64(1))? == Ordering::Equal {
        w.pay_digits(w.prec)?;
        result = beside_one(w.prec);
    }
    if result.is_infinite() {
        w.status |= flag::OVERFLOW | flag::INEXACT | flag::ROUNDED;
    }
    w.status |= flag::INEXACT | flag::ROUNDED;
    w.finish(result)
}

/// `a ** b % c` of whole numbers.
pub fn pow_mod(w: &mut Work, a: &Dec, b: &Dec, c: &Dec) -> Made {
    if let Some(nan) = w.nan_of(&[a, b, c]) {
        return Ok(nan);
    }
    let bad = !a.is_integer() || !b.is_integer() || !c.is_integer() || b.negative || c.is_zero();
    if bad || c.adjusted() >= w.prec as i64 || a.is_zero() && b.is_zero() {
        return Ok(w.invalid(flag::INVALID_OPERATION));
    }
    let negative = a.negative && is_odd(b);
    w.pay_digits(c.coef.digits() + c.exp.max(0) as u64)?;
    let whole = |d: &Dec| -> BigUint {
        if d.exp >= 0 {
            d.coef.shift_left(d.exp as u64).big()
        } else {
            d.coef.shift_right(d.exp.unsigned_abs()).0.big()
        }
    };
    let modulus = whole(c);
    let words = modulus.bits() / 64 + 1;
    let bits = b.coef.bits() + b.exp.max(0) as u64 * 4;
    w.pay(bits.saturating_mul(words.saturating_mul(words)))?;
    // The base may be large; its power of ten is taken modulo as well.
    let base = if a.exp > 0 {
        a.coef.big() * BigUint::from(10u32).modpow(&BigUint::from(a.exp as u64), &modulus)
    } else {
        whole(a)
    };
    w.pay_digits(b.coef.digits() + b.exp.max(0) as u64)?;
    let result = base.modpow(&whole(b), &modulus);
    Ok(Dec { negative, kind: Kind::Finite, coef: Coef::from_big(result), exp: 0 })
}
