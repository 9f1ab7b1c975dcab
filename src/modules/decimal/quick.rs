//! Sums and products as they mostly are: few digits, exponents near nothing, and a result with no
//! more digits than the context keeps. They are exact, raise no flag and cost next to nothing.
//!
//! May touch: `object`, `coef`. Never: what is not finite.

use super::coef::{Coef, small_power};
use super::number::Dec;
use super::object::{Context, Number};
use crate::value::{Runtime, Value};

/// A small number: with its sign, and its exponent.
struct Small {
    digits: i128,
    negative: bool,
    exp: i64,
}

/// Digits of a small number are below this, so that a product of two fits.
const MOST: u128 = 1_000_000_000_000_000_000;
/// Exponents of small numbers lie within this.
const FAR: i64 = 400;

fn small(rt: &Runtime, value: Value) -> Option<Small> {
    match value {
        Value::Int(n) if u128::from(n.unsigned_abs()) < MOST => {
            Some(Small { digits: i128::from(n), negative: n < 0, exp: 0 })
        }
        Value::Int(_) => None,
        _ => {
            let number = &rt.heap.native::<Number>(value)?.0;
            let (negative, exp) = (number.negative, number.exp);
            let Coef::Small(n) = number.coef else { return None };
            let near = n < MOST && exp.unsigned_abs() < FAR.unsigned_abs();
            (near && number.is_finite()).then_some(Small {
                digits: if negative { -(n as i128) } else { n as i128 },
                negative,
                exp,
            })
        }
    }
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
pub fn quick(rt: &Runtime, context: &Context, a: Value, b: Value, op: Quick) -> Option<Dec> {
    let (a, b) = (small(rt, a)?, small(rt, b)?);
    if context.clamp || context.emin > -2 * FAR - 40 || context.emax < 2 * FAR + 40 {
        return None;
    }
    let (negative, digits, exp) = match op {
        Quick::Mul => {
            let digits = a.digits.unsigned_abs() * b.digits.unsigned_abs();
            (a.negative != b.negative, digits, a.exp + b.exp)
        }
        Quick::Add | Quick::Sub => {
            let exp = a.exp.min(b.exp);
            let x = shifted(a.digits, a.exp - exp)?;
            let y = shifted(b.digits, b.exp - exp)?;
            let sum = if op == Quick::Add { x + y } else { x - y };
            if sum == 0 {
                // Its sign depends on more.
                return None;
            }
            (sum < 0, sum.unsigned_abs(), exp)
        }
    };
    let fits = match small_power(context.prec as u64) {
        Some(limit) => digits < limit,
        None => true,
    };
    fits.then(|| Dec::new(negative, Coef::Small(digits), exp))
}

fn shifted(digits: i128, by: i64) -> Option<i128> {
    match by {
        0 => Some(digits),
        1..=18 => Some(digits * small_power(by as u64)? as i128),
        _ => None,
    }
}
