//! Complex arithmetic, as Objects/complexobject.c does it.
//!
//! May touch: `value`. Never: ints.

use super::Binary;
use crate::raise;
use crate::value::{Core, Eval, Obj};

/// `x op y` of complex numbers: `+ - * /` and `**`.
pub fn binary(core: &mut Core, op: Binary, x: (f64, f64), y: (f64, f64)) -> Eval {
    let (real, imag) = match op {
        Binary::Add => (x.0 + y.0, x.1 + y.1),
        Binary::Sub => (x.0 - y.0, x.1 - y.1),
        Binary::Mul => product(x, y),
        Binary::TrueDiv => match quotient(x, y) {
            Some(quotient) => quotient,
            None => raise!(core, ZeroDivisionError, "complex division by zero"),
        },
        _ => return power(core, x, y),
    };
    core.heap.add(Obj::Complex(real, imag))
}

fn product(x: (f64, f64), y: (f64, f64)) -> (f64, f64) {
    (x.0 * y.0 - x.1 * y.1, x.0 * y.1 + x.1 * y.0)
}

/// `_Py_c_quot`; `None`: division by zero.
fn quotient(a: (f64, f64), b: (f64, f64)) -> Option<(f64, f64)> {
    let (real, imag) = (b.0.abs(), b.1.abs());
    if real >= imag {
        if real == 0.0 {
            return None;
        }
        let ratio = b.1 / b.0;
        let denominator = b.0 + b.1 * ratio;
        Some(((a.0 + a.1 * ratio) / denominator, (a.1 - a.0 * ratio) / denominator))
    } else if imag >= real {
        let ratio = b.0 / b.1;
        let denominator = b.0 * ratio + b.1;
        Some(((a.0 * ratio + a.1) / denominator, (a.1 * ratio - a.0) / denominator))
    } else {
        Some((f64::NAN, f64::NAN))
    }
}

/// `complex_pow`: small whole exponents by multiplication, all others by logarithm.
fn power(core: &mut Core, a: (f64, f64), b: (f64, f64)) -> Eval {
    const RANGE: i64 = 100;
    let whole = b.1 == 0.0 && b.0 == b.0.floor() && b.0.abs() <= RANGE as f64;
    let result = if whole {
        let n = b.0 as i64;
        let raised = raise_to(a, n.unsigned_abs());
        if n > 0 { Some(raised) } else { quotient((1.0, 0.0), raised) }
    } else {
        general_power(a, b)
    };
    let Some((real, imag)) = result else {
        raise!(core, ZeroDivisionError, "0.0 to a negative or complex power")
    };
    if real.is_infinite() || imag.is_infinite() {
        raise!(core, OverflowError, "complex exponentiation");
    }
    core.heap.add(Obj::Complex(real, imag))
}

fn raise_to(x: (f64, f64), n: u64) -> (f64, f64) {
    let (mut result, mut square, mut mask) = ((1.0, 0.0), x, 1);
    while mask > 0 && n >= mask {
        if n & mask != 0 {
            result = product(result, square);
        }
        mask <<= 1;
        square = product(square, square);
    }
    result
}

fn general_power(a: (f64, f64), b: (f64, f64)) -> Option<(f64, f64)> {
    if b == (0.0, 0.0) {
        return Some((1.0, 0.0));
    }
    if a == (0.0, 0.0) {
        return if b.1 != 0.0 || b.0 < 0.0 { None } else { Some((0.0, 0.0)) };
    }
    let size = a.0.hypot(a.1);
    let mut length = size.powf(b.0);
    let angle = a.1.atan2(a.0);
    let mut phase = angle * b.0;
    if b.1 != 0.0 {
        length *= (-angle * b.1).exp();
        phase += b.1 * size.ln();
    }
    Some((length * phase.cos(), length * phase.sin()))
}
