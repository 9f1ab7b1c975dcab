//! What an operation works under: precision, rounding, limits, the flags it raises and what it may
//! cost; and how a result is brought into these limits.
//!
//! May touch: `coef`, `number`, `budget`, `value::ops::long`. Never: a session.
//!
//! Invariant: no number grows before [`Work::pay`] has agreed to its size.

use std::cmp::Ordering;

use super::coef::{Coef, power, small_power};
use super::number::{Dec, Kind};
use crate::budget::{Cancel, Exhausted};
use crate::value::ops::long::{Pieces, is_long};
use num_bigint::BigUint;

/// Flags.
pub mod flag {
    #![allow(missing_docs)]
    pub const CLAMPED: u32 = 1;
    pub const CONVERSION_SYNTAX: u32 = 2;
    pub const DIVISION_BY_ZERO: u32 = 4;
    pub const DIVISION_IMPOSSIBLE: u32 = 8;
    pub const DIVISION_UNDEFINED: u32 = 16;
    pub const FPU_ERROR: u32 = 32;
    pub const INEXACT: u32 = 64;
    pub const INVALID_CONTEXT: u32 = 128;
    pub const INVALID_OPERATION: u32 = 256;
    pub const MALLOC_ERROR: u32 = 512;
    pub const NOT_IMPLEMENTED: u32 = 1024;
    pub const OVERFLOW: u32 = 2048;
    pub const ROUNDED: u32 = 4096;
    pub const SUBNORMAL: u32 = 8192;
    pub const UNDERFLOW: u32 = 16384;
    pub const FLOAT_OPERATION: u32 = 1 << 15;
    /// All that `InvalidOperation` means.
    pub const INVALID: u32 = CONVERSION_SYNTAX
        | DIVISION_IMPOSSIBLE
        | DIVISION_UNDEFINED
        | FPU_ERROR
        | INVALID_CONTEXT
        | INVALID_OPERATION
        | MALLOC_ERROR;
}

/// How a number is rounded.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Rounding {
    Up,
    Down,
    Ceiling,
    Floor,
    HalfUp,
    HalfDown,
    HalfEven,
    ZeroFiveUp,
}

impl Rounding {
    /// All, in libmpdec's order, with their names.
    pub const ALL: [(Rounding, &'static str); 8] = [
        (Rounding::Up, "ROUND_UP"),
        (Rounding::Down, "ROUND_DOWN"),
        (Rounding::Ceiling, "ROUND_CEILING"),
        (Rounding::Floor, "ROUND_FLOOR"),
        (Rounding::HalfUp, "ROUND_HALF_UP"),
        (Rounding::HalfDown, "ROUND_HALF_DOWN"),
        (Rounding::HalfEven, "ROUND_HALF_EVEN"),
        (Rounding::ZeroFiveUp, "ROUND_05UP"),
    ];

    /// Whether the size grows by one unit, given the digits that are kept and how what is left
    /// compares with a half.
    pub fn grows(self, negative: bool, kept: &Coef, rest: Ordering) -> bool {
        match self {
            Rounding::Up => true,
            Rounding::Down => false,
            Rounding::Ceiling => !negative,
            Rounding::Floor => negative,
            Rounding::HalfUp => rest != Ordering::Less,
            Rounding::HalfDown => rest == Ordering::Greater,
            Rounding::HalfEven => {
                rest == Ordering::Greater || rest == Ordering::Equal && kept.is_odd()
            }
            Rounding::ZeroFiveUp => {
                let (_, last) = kept.shift_right(1);
                matches!(last, Coef::Small(0 | 5))
            }
        }
    }
}

/// The largest precision and exponent there are.
pub const MAX_PREC: i64 = 999_999_999_999_999_999;
/// The smallest exponent of a last digit.
pub const MIN_ETINY: i64 = -1_999_999_999_999_999_997;

/// The budget does not allow it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Spent {
    /// The work is more than the steps that are left.
    Steps,
    /// A number is larger than the memory that is left.
    Memory,
    /// The run was cancelled, or its time is over.
    Ended(Exhausted),
}

impl From<Exhausted> for Spent {
    fn from(reason: Exhausted) -> Spent {
        Spent::Ended(reason)
    }
}

/// A result, unless it costs too much.
pub type Made<T = Dec> = Result<T, Spent>;

/// A context at work.
#[derive(Clone, Debug)]
pub struct Work {
    /// Digits of a result.
    pub prec: u64,
    /// How results are rounded.
    pub rounding: Rounding,
    /// The smallest exponent of a first digit of a normal number.
    pub emin: i64,
    /// The largest.
    pub emax: i64,
    /// Exponents are clamped as in IEEE formats.
    pub clamp: bool,
    /// Flags raised so far.
    pub status: u32,
    /// Units of work (words touched) that may still be spent.
    pub left: u64,
    /// The most words that a number may have.
    pub words_max: u64,
    /// Units spent.
    pub used: u64,
    /// Who may cancel the run, if the precision is such that somebody might get tired of waiting.
    pub cancel: Option<Cancel>,
}

/// The precision from which on long loops look whether the run was cancelled.
pub const PREC_LONG: i64 = 500;

impl Work {
    /// The same limits on cost, but no others.
    pub fn unlimited(&self) -> Work {
        Work {
            prec: MAX_PREC as u64,
            rounding: Rounding::HalfEven,
            emin: -MAX_PREC,
            emax: MAX_PREC,
            clamp: false,
            status: 0,
            ..self.clone()
        }
    }

    /// Takes over what an inner context has spent.
    pub fn settle(&mut self, inner: &Work) {
        self.used = inner.used;
        self.left = inner.left;
    }

    /// Long arithmetic that ends when the run is cancelled.
    pub fn pieces(&self) -> Pieces {
        Pieces::new(self.cancel.clone().unwrap_or_default())
    }

    /// `a * b`, in pieces if it is long; so the others.
    pub fn product(&self, a: &Coef, b: &Coef) -> Made<Coef> {
        match (a, b) {
            (Coef::Big(x), Coef::Big(y)) if is_long(x.bits() + y.bits()) => {
                Ok(Coef::from_big(self.pieces().product(x, y)?))
            }
            _ => Ok(a.mul(b)),
        }
    }

    /// Quotient and remainder; of nothing, if `b` is nothing.
    pub fn quotient(&self, a: &Coef, b: &Coef) -> Made<(Coef, Coef)> {
        match (a, b) {
            (Coef::Big(x), Coef::Big(y)) if is_long(x.bits()) => {
                let (quotient, rest) = self.pieces().quotient(x, y)?;
                Ok((Coef::from_big(quotient), Coef::from_big(rest)))
            }
            _ => Ok(a.div_rem(b)),
        }
    }

    /// Ten to the power of `n`.
    fn ten(&self, n: u64) -> Made<Coef> {
        if is_long(n.saturating_mul(3)) {
            return Ok(Coef::Big(self.pieces().power(&BigUint::from(5u32), n)? << n));
        }
        Ok(Coef::from_big(power(n)))
    }

    /// Times ten to the power of `n`.
    pub fn shift_left(&self, coef: &Coef, n: u64) -> Made<Coef> {
        if coef.is_zero() || !is_long(coef.bits().saturating_add(n.saturating_mul(3))) {
            return Ok(coef.shift_left(n));
        }
        let ten = self.ten(n)?;
        match (coef, &ten) {
            (Coef::Big(_), Coef::Big(_)) => self.product(coef, &ten),
            _ => Ok(coef.mul(&ten)),
        }
    }

    /// Quotient and remainder of the division by ten to the power of `n`.
    fn shift_right(&self, coef: &Coef, n: u64) -> Made<(Coef, Coef)> {
        if !is_long(coef.bits()) || small_power(n).is_some() || n > coef.bits() {
            return Ok(coef.shift_right(n));
        }
        self.quotient(coef, &self.ten(n)?)
    }

    /// Looks whether the run was cancelled.
    pub fn look(&self) -> Made<()> {
        match self.cancel.as_ref().and_then(Cancel::reason) {
            Some(reason) => Err(Spent::Ended(reason)),
            None => Ok(()),
        }
    }

    /// Pays for so many words touched.
    pub fn pay(&mut self, words: u64) -> Made<()> {
        if words > self.left {
            return Err(Spent::Steps);
        }
        self.left -= words;
        self.used += words;
        Ok(())
    }

    /// Pays for a number of so many digits.
    pub fn pay_digits(&mut self, digits: u64) -> Made<()> {
        if digits < 64 {
            return Ok(());
        }
        let words = digits / 19 + 1;
        if words > self.words_max {
            return Err(Spent::Memory);
        }
        // Making a number of digits is a few multiplications.
        self.pay_product(words, words)
    }

    /// Pays for a product or a quotient of so many words.
    pub fn pay_product(&mut self, a: u64, b: u64) -> Made<()> {
        let (long, short) = (a.max(b), a.min(b));
        if short < 8 && long < 64 {
            return Ok(());
        }
        if long > self.words_max {
            return Err(Spent::Memory);
        }
        // Longer numbers are multiplied in less than the product of their lengths.
        let root = if short > 64 { short.isqrt() * 8 } else { short };
        self.pay(long.saturating_mul(root))
    }

    /// Pays for a division of so many words by so many.
    pub fn pay_division(&mut self, a: u64, b: u64) -> Made<()> {
        let quotient = a.saturating_sub(b) + 1;
        if quotient.min(b) < 8 && a < 64 {
            return Ok(());
        }
        if a > self.words_max {
            return Err(Spent::Memory);
        }
        self.pay(quotient.saturating_mul(b))
    }

    /// The exponent of the last digit of the smallest number.
    pub fn etiny(&self) -> i64 {
        self.emin.saturating_sub(self.prec as i64 - 1)
    }

    /// The exponent of the last digit of the largest number.
    pub fn etop(&self) -> i64 {
        self.emax.saturating_sub(self.prec as i64 - 1)
    }

    /// Raises flags and gives a NaN.
    pub fn invalid(&mut self, flags: u32) -> Dec {
        self.status |= flags;
        Dec::nan()
    }

    /// A NaN that an operand brings, the first signaling one first.
    pub fn nan_of(&mut self, operands: &[&Dec]) -> Option<Dec> {
        let first = |kind| operands.iter().find(|d| d.kind == kind);
        let found = match first(Kind::Signaling) {
            Some(found) => {
                self.status |= flag::INVALID_OPERATION;
                found
            }
            None => first(Kind::Quiet)?,
        };
        let mut nan = Dec { kind: Kind::Quiet, ..(*found).clone() };
        self.fix_payload(&mut nan);
        Some(nan)
    }

    fn fix_payload(&self, nan: &mut Dec) {
        let most = self.prec.saturating_sub(u64::from(self.clamp));
        let digits = nan.coef.digits();
        if digits > most {
            let cut = nan.coef.shift_right(most).1;
            nan.coef = cut;
        }
    }

    /// The digits without the last `n`, rounded, and whether something was lost.
    pub fn cut(&mut self, coef: &Coef, n: u64, negative: bool) -> Made<(Coef, bool)> {
        if n == 0 {
            return Ok((coef.clone(), false));
        }
        let digits = coef.digits();
        if n > digits {
            // Less than a tenth of a unit is left.
            let lost = !coef.is_zero();
            let grows = lost && self.rounding.grows(negative, &Coef::ZERO, Ordering::Less);
            return Ok((if grows { Coef::ONE } else { Coef::ZERO }, lost));
        }
        self.pay_division(coef.words(), n / 19 + 1)?;
        let (kept, rest) = self.shift_right(coef, n)?;
        if rest.is_zero() {
            return Ok((kept, false));
        }
        let half = match small_power(n) {
            Some(power) => Coef::Small(power / 2),
            None => Coef::from_big(self.ten(n)?.big() >> 1u32),
        };
        let grows = self.rounding.grows(negative, &kept, rest.cmp(&half));
        Ok((if grows { kept.add(&Coef::ONE) } else { kept }, true))
    }

    /// Brings a result into the limits: rounds, overflows, underflows, clamps.
    pub fn finish(&mut self, mut dec: Dec) -> Made {
        match dec.kind {
            Kind::Infinite => return Ok(dec),
            Kind::Quiet | Kind::Signaling => {
                self.fix_payload(&mut dec);
                return Ok(dec);
            }
            Kind::Finite => {}
        }
        let digits = dec.coef.digits();
        let adjusted = dec.exp.saturating_add(digits as i64 - 1);
        if adjusted >= self.emin && adjusted <= self.emax && digits <= self.prec {
            if !self.clamp || dec.exp <= self.etop() {
                return Ok(dec);
            }
        } else if dec.coef.is_zero() {
            return Ok(self.finish_zero(dec));
        } else if adjusted > self.emax {
            return Ok(self.overflow(dec.negative));
        } else if adjusted < self.emin {
            return self.finish_small(dec);
        } else if digits > self.prec {
            let more = digits - self.prec;
            let (mut coef, lost) = self.cut(&dec.coef, more, dec.negative)?;
            self.status |= flag::ROUNDED | if lost { flag::INEXACT } else { 0 };
            dec.exp += more as i64;
            if coef.digits() > self.prec {
                coef = coef.shift_right(1).0;
                dec.exp += 1;
            }
            dec.coef = coef;
            if dec.adjusted() > self.emax {
                return Ok(self.overflow(dec.negative));
            }
        }
        if self.clamp && dec.exp > self.etop() {
            if dec.coef.is_zero() {
                return Ok(self.finish_zero(dec));
            }
            let shift = (dec.exp - self.etop()) as u64;
            self.pay_digits(dec.coef.digits() + shift)?;
            dec.coef = self.shift_left(&dec.coef, shift)?;
            dec.exp = self.etop();
            self.status |= flag::CLAMPED;
        }
        Ok(dec)
    }

    fn finish_zero(&mut self, mut dec: Dec) -> Dec {
        let top = if self.clamp { self.etop() } else { self.emax };
        let exp = dec.exp.clamp(self.etiny(), top.max(self.etiny()));
        if exp != dec.exp {
            dec.exp = exp;
            self.status |= flag::CLAMPED;
        }
        dec
    }

    fn finish_small(&mut self, mut dec: Dec) -> Made {
        self.status |= flag::SUBNORMAL;
        let etiny = self.etiny();
        if dec.exp < etiny {
            let more = (etiny - dec.exp) as u64;
            let (coef, lost) = self.cut(&dec.coef, more, dec.negative)?;
            self.status |= flag::ROUNDED;
            if lost {
                self.status |= flag::INEXACT | flag::UNDERFLOW;
            }
            if coef.is_zero() {
                self.status |= flag::CLAMPED;
            }
            dec.coef = coef;
            dec.exp = etiny;
        }
        Ok(dec)
    }

    /// What a number that is too large becomes.
    pub fn overflow(&mut self, negative: bool) -> Dec {
        self.status |= flag::OVERFLOW | flag::INEXACT | flag::ROUNDED;
        let infinite = match self.rounding {
            Rounding::HalfUp | Rounding::HalfEven | Rounding::HalfDown | Rounding::Up => true,
            Rounding::Down | Rounding::ZeroFiveUp => false,
            Rounding::Ceiling => !negative,
            Rounding::Floor => negative,
        };
        if infinite {
            return Dec::infinity(negative);
        }
        self.largest(negative)
    }

    /// The largest finite number.
    pub fn largest(&self, negative: bool) -> Dec {
        let nines = Coef::ONE.shift_left(self.prec).sub(&Coef::ONE);
        Dec::new(negative, nines, self.etop())
    }
}
