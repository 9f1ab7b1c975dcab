//! Roots, exponentials, logarithms.
//!
//! `exp`, `ln` and `log10` are correctly rounded: the value is worked out in binary fixed point
//! with some digits more than asked for and a bound on the error, and again with more of them
//! until the bound decides how to round.
//!
//! May touch: `basic`, `coef`, `number`, `work`, `value::ops::long`.

use std::cmp::Ordering;

use num_bigint::{BigInt, BigUint};
use num_traits::{One, Signed, ToPrimitive, Zero};

use super::basic;
use super::coef::{Coef, power as ten};
use super::number::Dec;
use super::work::{MAX_PREC, Made, Rounding, Spent, Work, flag};
use crate::value::ops::long::is_long;

/// The square root.
pub fn sqrt(w: &mut Work, a: &Dec) -> Made {
    if let Some(nan) = w.nan_of(&[a]) {
        return Ok(nan);
    }
    if a.is_infinite() || a.coef.is_zero() || a.negative {
        return if a.is_zero() {
            w.finish(Dec::new(a.negative, Coef::ZERO, a.exp.div_euclid(2)))
        } else if a.negative {
            Ok(w.invalid(flag::INVALID_OPERATION))
        } else {
            Ok(a.clone())
        };
    }
    let ideal = a.exp.div_euclid(2);
    // One digit more than asked for; an even exponent.
    let prec = w.prec as i64 + 1;
    let digits = a.coef.digits() as i64;
    let odd = a.exp.rem_euclid(2);
    let length = (digits + odd + 1) / 2;
    let shift = prec - length;
    w.pay_digits((digits + odd + 2 * shift.max(0)) as u64)?;
    let whole = a.coef.shift_left(odd as u64);
    let (n, exact) = if shift >= 0 {
        (whole.shift_left(2 * shift as u64).big(), true)
    } else {
        let (kept, rest) = whole.shift_right(2 * shift.unsigned_abs());
        (kept.big(), rest.is_zero())
    };
    let words = n.bits() / 64 + 1;
    w.pay_product(words, words.saturating_mul(4))?;
    let (mut root, _) = w.pieces().root(&n)?;
    let exact = exact && &root * &root == n;
    let exp = ideal - shift;
    let mut coef;
    let mut result_exp = exp;
    if exact {
        coef = Coef::from_big(root);
        if shift >= 0 {
            // Exact roots have as many zeros at the end as the ideal exponent leaves them.
            coef = coef.shift_right(shift as u64).0;
            result_exp = ideal;
        } else {
            coef = coef.shift_left(shift.unsigned_abs());
            result_exp = ideal;
        }
    } else {
        if (&root % 5u32).is_zero() {
            root += 1u32;
        }
        coef = Coef::from_big(root);
    }
    let rounding = std::mem::replace(&mut w.rounding, Rounding::HalfEven);
    let result = w.finish(Dec::new(false, coef, result_exp));
    w.rounding = rounding;
    result
}

/// Numbers in binary fixed point with `bits` bits behind the point.
struct Fixed {
    bits: u64,
}

impl Fixed {
    fn new(w: &mut Work, digits: u64) -> Made<Fixed> {
        let bits = digits.saturating_mul(3322) / 1000 + 64;
        let words = bits / 64 + 1;
        if words > w.words_max {
            return Err(Spent::Memory);
        }
        // A series takes about as many terms as the square root of the bits, and a few more.
        let each = words.saturating_mul(if words > 64 { words.isqrt() * 8 } else { words });
        w.pay(each.saturating_mul(bits.isqrt() * 6 + 16) / 16)?;
        Ok(Fixed { bits })
    }

    fn one(&self) -> BigInt {
        BigInt::one() << self.bits
    }

    fn mul(&self, w: &Work, a: &BigInt, b: &BigInt) -> Made<BigInt> {
        w.look()?;
        if !is_long(a.bits() + b.bits()) {
            return Ok((a * b) >> self.bits);
        }
        Ok(w.pieces().signed_product(a, b)? >> self.bits)
    }

    fn div(&self, w: &Work, a: &BigInt, b: &BigInt) -> Made<BigInt> {
        if b.is_zero() {
            return Ok(BigInt::zero());
        }
        // Rounded to zero.
        let dividend = a.magnitude() << self.bits;
        let (quotient, _) = w.pieces().quotient(&dividend, b.magnitude())?;
        Ok(BigInt::from_biguint(a.sign() * b.sign(), quotient))
    }

    /// The inverse hyperbolic tangent of `1 / n`.
    fn atanh_inverse(&self, w: &Work, n: u32) -> Made<BigInt> {
        let square = n * n;
        let mut term = self.one() / n;
        let mut sum = term.clone();
        let mut k = 3u32;
        while !term.is_zero() {
            w.look()?;
            term /= square;
            sum += &term / k;
            k += 2;
        }
        Ok(sum)
    }

    fn ln10(&self, w: &Work) -> Made<BigInt> {
        let [a, b, c] = [31, 49, 161].map(|n| self.atanh_inverse(w, n));
        Ok(a? * 46 + b? * 34 + c? * 20)
    }

    /// `e**x`: the argument is halved, the series summed, the result squared.
    fn exp(&self, w: &Work, x: &BigInt) -> Made<BigInt> {
        let halvings = self.bits.isqrt() + 8;
        let wide = Fixed { bits: self.bits + halvings * 2 + 16 };
        let small = x << (wide.bits - self.bits) >> halvings;
        let mut term = wide.one();
        let mut sum = term.clone();
        let mut k = 1u32;
        while !term.is_zero() && term != -BigInt::one() {
            term = wide.mul(w, &term, &small)? / k;
            sum += &term;
            k += 1;
        }
        for _ in 0..halvings {
            sum = wide.mul(w, &sum, &sum)?;
        }
        Ok(sum >> (wide.bits - self.bits))
    }

    /// The natural logarithm of a number not far from 1, by Halley's iteration.
    fn ln(&self, w: &mut Work, x: &BigInt, guess: f64) -> Made<BigInt> {
        let scaled = guess * 2f64.powi(52);
        let mut y = BigInt::from(scaled as i64);
        y = if self.bits >= 52 { y << (self.bits - 52) } else { y >> (52 - self.bits) };
        let mut good = 40u64;
        loop {
            // Paid as the first evaluation was.
            let words = self.bits / 64 + 1;
            w.pay(words.saturating_mul(words).saturating_mul(self.bits.isqrt() / 16 + 1) / 8)?;
            let power = self.exp(w, &y)?;
            let step = self.div(w, &((x - &power) * 2), &(x + &power))?;
            y += &step;
            if good > self.bits || step.is_zero() {
                return Ok(y);
            }
            good = good.saturating_mul(3).saturating_sub(8);
        }
    }

    /// `coef * 10**exp` as it is in fixed point.
    fn from_dec(&self, w: &mut Work, d: &Dec) -> Made<BigInt> {
        w.pay_digits(d.coef.digits().saturating_add(d.exp.unsigned_abs().min(MAX_PREC as u64)))?;
        let n = d.coef.big();
        let size = if d.exp >= 0 {
            (n * ten(d.exp as u64)) << self.bits
        } else {
            (n << self.bits) / ten(d.exp.unsigned_abs())
        };
        Ok(if d.negative { -BigInt::from(size) } else { BigInt::from(size) })
    }
}

/// `value` (in fixed point, wrong by at most `error`) as so many digits, rounded half to even; the
/// exponent of its last digit. `None` if the error leaves it open.
fn rounded(fixed: &Fixed, value: &BigInt, error: u64, digits: u64) -> Option<(BigUint, i64)> {
    let size = value.magnitude();
    if size.is_zero() {
        return None;
    }
    // Where the first digit stands.
    let log = (size.bits() as f64 - fixed.bits as f64) * std::f64::consts::LOG10_2;
    let mut exp = log.floor() as i64 - digits as i64;
    loop {
        let scale = |n: &BigUint| -> BigUint {
            // Twice the value in units of the last digit.
            if exp >= 0 {
                (n << 1u32) / ten(exp as u64)
            } else {
                (n << 1u32) * ten(exp.unsigned_abs())
            }
        };
        let (low, high) =
            (scale(&(size - BigUint::from(error).min(size.clone()))), scale(&(size + error)));
        let (low, high) = (low >> fixed.bits, high >> fixed.bits);
        let nearest = |n: BigUint| (n + 1u32) >> 1u32;
        if low != high {
            let (a, b) = (nearest(low), nearest(high));
            if a != b {
                return None;
            }
            match Coef::from_big(a.clone()).digits() {
                n if n == digits => return Some((a, exp)),
                n if n < digits => exp -= (digits - n) as i64,
                n => exp += (n - digits) as i64,
            }
            continue;
        }
        let a = nearest(low);
        match Coef::from_big(a.clone()).digits() {
            n if n == digits => return Some((a, exp)),
            n if n < digits => exp -= (digits - n) as i64,
            n => exp += (n - digits) as i64,
        }
    }
}

/// Finishes a rounded transcendental result, which is never exact.
fn finish_inexact(w: &mut Work, dec: Dec) -> Made {
    w.status |= flag::INEXACT | flag::ROUNDED;
    let rounding = std::mem::replace(&mut w.rounding, Rounding::HalfEven);
    let mut result = w.finish(dec);
    w.rounding = rounding;
    if let Ok(result) = &mut result
        && w.status & flag::SUBNORMAL != 0
        && result.is_finite()
    {
        w.status |= flag::UNDERFLOW;
    }
    result
}

/// `e**a`
pub fn exp(w: &mut Work, a: &Dec) -> Made {
    if let Some(nan) = w.nan_of(&[a]) {
        return Ok(nan);
    }
    if a.is_infinite() {
        return Ok(match a.negative {
            true => Dec::new(false, Coef::ZERO, 0),
            false => Dec::infinity(false),
        });
    }
    if a.coef.is_zero() {
        return Ok(Dec::new(false, Coef::ONE, 0));
    }
    // So far from zero that no exponent is large enough.
    if a.adjusted() > 19 {
        return Ok(exp_beyond(w, a.negative));
    }
    let prec = w.prec;
    if a.adjusted() < -(prec as i64) - 2 {
        // So near to zero that nothing but the direction shows.
        w.pay_digits(prec)?;
        return finish_inexact(w, beside_one(prec));
    }
    let mut guard = 8u64;
    loop {
        let whole = (a.adjusted().max(0) as u64) + 2;
        let fixed = Fixed::new(w, prec + guard + whole)?;
        let x = fixed.from_dec(w, a)?;
        let ln10 = fixed.ln10(w)?;
        let mut k = &x / &ln10;
        if x.is_negative() {
            k -= 1;
        }
        let rest = x - &k * &ln10;
        let Some(k) = k.to_i64().filter(|k| k.abs() < 3 * MAX_PREC) else {
            return Ok(exp_beyond(w, a.negative));
        };
        let value = fixed.exp(w, &rest)?;
        // The multiple of ln(10) is wrong by so many units.
        let error = k.unsigned_abs().saturating_mul(400).saturating_add(fixed.bits * 64);
        if let Some((coef, last)) = rounded(&fixed, &value, error, prec) {
            return finish_inexact(w, Dec::new(false, Coef::from_big(coef), last + k));
        }
        guard *= 2;
    }
}

fn exp_beyond(w: &mut Work, tiny: bool) -> Dec {
    if tiny {
        w.status |=
            flag::INEXACT | flag::ROUNDED | flag::SUBNORMAL | flag::UNDERFLOW | flag::CLAMPED;
        return Dec::new(false, Coef::ZERO, w.etiny());
    }
    w.status |= flag::INEXACT | flag::ROUNDED | flag::OVERFLOW;
    Dec::infinity(false)
}

/// The number of so many digits that is 1, for what is just above or below it.
pub fn beside_one(prec: u64) -> Dec {
    Dec::new(false, Coef::ONE.shift_left(prec - 1), -(prec as i64 - 1))
}

/// The natural logarithm, or the one to base 10.
fn logarithm(w: &mut Work, a: &Dec, base10: bool) -> Made {
    let prec = w.prec;
    // Near to 1 the logarithm has zeros in front.
    let one = Dec::from_i64(1);
    let mut wide = w.unlimited();
    let near = if (-1..=1).contains(&a.adjusted()) {
        wide.prec = a.coef.digits() + 3;
        let apart = basic::sub(&mut wide, a, &one)?;
        w.settle(&wide);
        (-apart.adjusted()).max(0) as u64
    } else {
        0
    };
    // A mantissa between 0.3 and 3.
    let digits = a.coef.digits();
    let first = leading(&a.coef);
    let e = a.adjusted() + i64::from(first >= 3.0);
    let m = Dec::new(false, a.coef.clone(), a.exp - e);
    let m_float = if first >= 3.0 { first / 10.0 } else { first };
    let mut guard = 8u64;
    loop {
        let fixed = Fixed::new(w, prec + guard + near + 22)?;
        w.pay_digits(digits)?;
        let x = fixed.from_dec(w, &m)?;
        let guess = if near > 3 { 0.0 } else { m_float.ln() };
        let mut value = fixed.ln(w, &x, guess)?;
        let ln10 = fixed.ln10(w)?;
        value += &ln10 * e;
        if base10 {
            value = fixed.div(w, &value, &ln10)?;
        }
        let error = e.unsigned_abs().saturating_mul(400).saturating_add(fixed.bits * 64);
        if let Some((coef, last)) = rounded(&fixed, &value, error, prec) {
            return finish_inexact(w, Dec::new(value.is_negative(), Coef::from_big(coef), last));
        }
        guard *= 2;
    }
}

/// The digits as a number from 1 to 10.
fn leading(coef: &Coef) -> f64 {
    let digits = coef.digits();
    let top = match coef.shift_right(digits.saturating_sub(17)).0 {
        Coef::Small(n) => n as f64,
        Coef::Big(n) => n.to_f64().unwrap_or(1.0),
    };
    top / 10f64.powi(digits.min(17) as i32 - 1)
}

fn log_special(w: &mut Work, a: &Dec) -> Option<Dec> {
    if let Some(nan) = w.nan_of(&[a]) {
        return Some(nan);
    }
    if a.is_zero() {
        w.status |= flag::DIVISION_BY_ZERO;
        return Some(Dec::infinity(true));
    }
    if a.negative {
        return Some(w.invalid(flag::INVALID_OPERATION));
    }
    a.is_infinite().then(|| Dec::infinity(false))
}

/// The natural logarithm.
pub fn ln(w: &mut Work, a: &Dec) -> Made {
    if let Some(special) = log_special(w, a) {
        // Zero has a logarithm without a flag.
        if a.is_zero() {
            w.status &= !flag::DIVISION_BY_ZERO;
        }
        return Ok(special);
    }
    if basic::order(w, a, &Dec::from_i64(1))? == Ordering::Equal {
        return Ok(Dec::new(false, Coef::ZERO, 0));
    }
    logarithm(w, a, false)
}

/// The logarithm to base 10.
pub fn log10(w: &mut Work, a: &Dec) -> Made {
    if let Some(special) = log_special(w, a) {
        if a.is_zero() {
            w.status &= !flag::DIVISION_BY_ZERO;
        }
        return Ok(special);
    }
    w.pay_digits(a.coef.digits())?;
    if a.coef.trailing_zeros() + 1 == a.coef.digits() && leading(&a.coef) == 1.0 {
        return w.finish(Dec::from_i64(a.adjusted()));
    }
    logarithm(w, a, true)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::budget::{Cancel, Exhausted};

    fn work(cancel: &Cancel) -> Work {
        Work {
            prec: 1000,
            rounding: Rounding::HalfEven,
            emin: -999_999,
            emax: 999_999,
            clamp: false,
            status: 0,
            left: u64::MAX / 2,
            words_max: 1 << 20,
            used: 0,
            cancel: Some(cancel.clone()),
        }
    }

    #[test]
    fn a_cancelled_run_ends() {
        let cancel = Cancel::default();
        let two = Dec::from_i64(2);
        for op in [exp, ln, log10] {
            assert!(op(&mut work(&cancel), &two).is_ok());
        }
        cancel.time_out();
        for op in [exp, ln, log10, sqrt] {
            assert_eq!(op(&mut work(&cancel), &two).err(), Some(Spent::Ended(Exhausted::Time)));
        }
    }
}
