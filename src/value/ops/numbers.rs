//! Numbers of different types together: what they become, and float arithmetic.
//!
//! May touch: `value`. Never: rounding an int before it must be.

use super::{
    Binary, complexes,
    integers::{self, IntArg},
};
use crate::raise;
use crate::value::text::arith;
use crate::value::text::ints::IntRef;
use crate::value::{Core, Eval, Heap, Obj, Value};
use num_bigint::BigInt;
use std::borrow::Cow;

/// The int a plain value is, bools included.
#[inline]
pub fn as_int<'a>(heap: &'a Heap, value: &Value) -> Option<IntRef<'a>> {
    match value {
        Value::Int(x) => Some(IntRef::Small(*x)),
        Value::Bool(x) => Some(IntRef::Small(i64::from(*x))),
        _ => match heap.get(*value) {
            Some(Obj::Int(big)) => Some(IntRef::Big(big)),
            _ => None,
        },
    }
}

/// An int of any size, for `num_bigint`.
pub fn big(int: IntRef<'_>) -> Cow<'_, BigInt> {
    match int {
        IntRef::Small(x) => Cow::Owned(BigInt::from(x)),
        IntRef::Big(x) => Cow::Borrowed(x),
    }
}

/// A number, by its place in the tower.
#[derive(Clone, Copy)]
pub enum Number {
    /// `int`, `bool`
    Int(IntArg),
    /// `float`
    Float(f64),
    /// `complex`
    Complex(f64, f64),
}

impl Number {
    /// The number a plain value is.
    #[inline]
    pub fn of(core: &Core, value: Value) -> Option<Self> {
        match value {
            Value::Int(x) => Some(Self::Int(IntArg::Small(x))),
            Value::Bool(x) => Some(Self::Int(IntArg::Small(i64::from(x)))),
            Value::Float(x) => Some(Self::Float(x)),
            _ => match core.heap.get(value) {
                Some(Obj::Int(_)) => Some(Self::Int(IntArg::Large(value))),
                Some(Obj::Complex(real, imag)) => Some(Self::Complex(*real, *imag)),
                _ => None,
            },
        }
    }

    /// As a float: an OverflowError if it is an int too large for one.
    fn float(self, core: &mut Core) -> Eval<f64> {
        match self {
            Self::Float(x) | Self::Complex(x, _) => Ok(x),
            Self::Int(IntArg::Small(x)) => Ok(x as f64),
            Self::Int(int) => match int.read(core).to_float() {
                Ok(x) => Ok(x),
                Err(error) => Err(core.text_error(error)),
            },
        }
    }
}

/// `a op b` of two numbers, whatever their types; `None` where they have no such operator.
pub fn binary(core: &mut Core, op: Binary, a: Number, b: Number) -> Eval<Option<Value>> {
    if op == Binary::MatMul {
        return Ok(None);
    }
    match (a, b) {
        (Number::Int(x), Number::Int(y)) => match (x, y) {
            (IntArg::Small(x), IntArg::Small(y)) => integers::small(core, op, x, y).map(Some),
            _ => integers::large(core, op, x, y).map(Some),
        },
        (Number::Complex(..), _) | (_, Number::Complex(..)) => {
            if !matches!(
                op,
                Binary::Add | Binary::Sub | Binary::Mul | Binary::TrueDiv | Binary::Pow
            ) {
                return Ok(None);
            }
            let part = |core: &mut Core, n: Number| match n {
                Number::Complex(real, imag) => Ok((real, imag)),
                other => other.float(core).map(|real| (real, 0.0)),
            };
            let (x, y) = (part(core, a)?, part(core, b)?);
            complexes::binary(core, op, x, y).map(Some)
        }
        _ => {
            if matches!(
                op,
                Binary::LShift | Binary::RShift | Binary::And | Binary::Or | Binary::Xor
            ) {
                return Ok(None);
            }
            let (x, y) = (a.float(core)?, b.float(core)?);
            floats(core, op, x, y).map(Some)
        }
    }
}

/// `x op y` of floats.
#[inline]
pub fn floats(core: &mut Core, op: Binary, x: f64, y: f64) -> Eval {
    Ok(Value::Float(match op {
        Binary::Add => x + y,
        Binary::Sub => x - y,
        Binary::Mul => x * y,
        Binary::TrueDiv if y != 0.0 => x / y,
        _ => return floats_rest(core, op, x, y),
    }))
}

#[inline(never)]
fn floats_rest(core: &mut Core, op: Binary, x: f64, y: f64) -> Eval {
    match op {
        Binary::FloorDiv if y != 0.0 => Ok(Value::Float(arith::float_floordiv(x, y))),
        Binary::Mod if y != 0.0 => Ok(Value::Float(arith::float_mod(x, y))),
        Binary::Pow => match arith::float_pow(x, y) {
            Ok(Some(power)) => Ok(Value::Float(power)),
            Ok(None) => complexes::binary(core, op, (x, 0.0), (y, 0.0)),
            Err(error) => Err(core.text_error(error)),
        },
        Binary::TrueDiv => raise!(core, ZeroDivisionError, "float division by zero"),
        Binary::FloorDiv => raise!(core, ZeroDivisionError, "float floor division by zero"),
        Binary::Mod => raise!(core, ZeroDivisionError, "float modulo"),
        _ => Err(core.bad_operands(op, Value::Float(x), Value::Float(y), false)),
    }
}
