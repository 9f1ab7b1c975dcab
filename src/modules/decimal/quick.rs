//! Sums and products as they mostly are: few digits, exponents near nothing, and a result with no
//! more digits than the context keeps. They are exact, raise no flag and cost next to nothing.
//!
//! May touch: `object`, `coef`. Never: what is not finite.

use super::coef::{Coef, small_power};
use super::number::Dec;
use super::object::{Context, Number};
use super::work::{Rounding, flag};
use crate::value::{Runtime, Value};

/// A small number: with its sign, and its exponent.
struct Small {
    digits: i64,
    negative: bool,
    exp: i64,
}

/// Digits of a small number are below this, so that a sum of two fits.
const MOST: i64 = 1_000_000_000_000_000_000;
/// Exponents of small numbers lie within this.
const FAR: i64 = 400;

#[inline]
fn small(rt: &Runtime, value: Value) -> Option<Small> {
    if let Value::Int(n) = value {
        return (-MOST < n && n < MOST).then_some(Small { digits: n, negative: n < 0, exp: 0 });
    }
    let number = &rt.heap.native_itself::<Number>(value)?.0;
    let (negative, exp) = (number.negative, number.exp);
    let Coef::Small(n) = number.coef else { return None };
    let near = n < MOST as u128 && exp.unsigned_abs() < FAR.unsigned_abs();
    let digits = if negative { -(n as i64) } else { n as i64 };
    (near && number.is_finite()).then_some(Small { digits, negative, exp })
}

/// Whether no exponent that comes of small numbers is near a limit of the context.
#[inline]
fn is_wide(context: &Context) -> bool {
    !context.clamp && context.emin <= -2 * FAR - 40 && context.emax >= 2 * FAR + 40
}

/// Which operator.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Quick {
    /// `a + b`
    Add,
    /// `a - b`
    Sub,
    /// `a * b`
    Mul,
}

/// `a op b` where it is as simple as that.
#[inline]
pub fn quick(rt: &Runtime, context: &Context, a: Value, b: Value, op: Quick) -> Option<Dec> {
    let (a, b) = (small(rt, a)?, small(rt, b)?);
    if !is_wide(context) {
        return None;
    }
    let (negative, digits, exp) = match op {
        Quick::Mul => {
            let digits = u128::from(a.digits.unsigned_abs()) * u128::from(b.digits.unsigned_abs());
            (a.negative != b.negative, digits, a.exp + b.exp)
        }
        Quick::Add | Quick::Sub => {
            let exp = a.exp.min(b.exp);
            let x = shifted(a.digits, a.exp - exp)?;
            let y = shifted(b.digits, b.exp - exp)?;
            let sum = if op == Quick::Add { x + y } else { x - y };
            if sum == 0 && (op == Quick::Sub || a.negative || b.negative) {
                // Its sign depends on more.
                return None;
            }
            (sum < 0, sum.unsigned_abs(), exp)
        }
    };
    fits(context, digits).then(|| Dec::new(negative, Coef::Small(digits), exp))
}

#[inline]
fn fits(context: &Context, digits: u128) -> bool {
    small_power(context.prec as u64).is_none_or(|limit| digits < limit)
}

#[inline]
fn shifted(digits: i64, by: i64) -> Option<i128> {
    match by {
        0 => Some(i128::from(digits)),
        1..=18 => Some(i128::from(digits) * small_power(by as u64)? as i128),
        _ => None,
    }
}

/// `a.quantize(b)` where it is as simple as that, and the flags it raises.
pub fn quantize(
    rt: &Runtime,
    context: &Context,
    (a, b): (Value, Value),
    rounding: Rounding,
) -> Option<(Dec, u32)> {
    let (a, unit) = (small(rt, a)?, small(rt, b)?.exp);
    let by = u32::try_from(unit - a.exp).ok().filter(|by| *by <= 18)?;
    if !is_wide(context) || a.digits == 0 {
        return None;
    }
    let mut kept = a.digits.unsigned_abs();
    let mut flags = 0;
    if by > 0 {
        let power = small_power(by.into())? as u64;
        let rest = kept % power;
        kept /= power;
        flags = flag::ROUNDED;
        if rest != 0 {
            flags |= flag::INEXACT;
            let up = rounding.grows(a.negative, &Coef::Small(kept.into()), rest.cmp(&(power / 2)));
            kept += u64::from(up);
        }
    }
    let simple = fits(context, kept.into()) && flags & context.traps == 0;
    simple.then(|| (Dec::new(a.negative, Coef::Small(kept.into()), unit), flags))
}
