//! Complex arithmetic as an operator; how it is done stands in [`crate::value::text::complexes`].
//!
//! May touch: `value`. Never: ints.

use super::Binary;
use crate::value::text::complexes::{complex_div, complex_mul, complex_pow};
use crate::value::{Core, Eval, Obj};

/// `x op y` of complex numbers: `+ - * /` and `**`.
pub fn binary(core: &mut Core, op: Binary, x: (f64, f64), y: (f64, f64)) -> Eval {
    let result = match op {
        Binary::Add => Ok((x.0 + y.0, x.1 + y.1)),
        Binary::Sub => Ok((x.0 - y.0, x.1 - y.1)),
        Binary::Mul => Ok(complex_mul(x, y)),
        Binary::TrueDiv => complex_div(x, y),
        _ => complex_pow(x, y),
    };
    match result {
        Ok((real, imag)) => core.heap.add(Obj::Complex(real, imag)),
        Err(error) => Err(core.text_error(error)),
    }
}
