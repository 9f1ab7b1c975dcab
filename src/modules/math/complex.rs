//! `_cmath`: what `cmath` has that a program may keep as an attribute of a class, where a function
//! in Python would become a method.
//!
//! May touch: `value`, `builtins`' helpers.

use super::super::NativeModule;
use super::real::tolerances;
use crate::builtins::complex::complex_of;
use crate::builtins::number::arg;
use crate::value::Value;
use crate::value::builtin::function;

/// The module.
pub static MODULE: NativeModule = NativeModule {
    name: "_cmath",
    doc: "The parts of cmath that are not Python.",
    functions: &[function(
        "isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)",
        "Determine whether two complex numbers are close in value.",
        |rt, args| {
            let a = complex_of(rt, arg(args, 0))?;
            let b = complex_of(rt, arg(args, 1))?;
            let (relative, absolute) = tolerances(rt, args)?;
            if a == b {
                return Ok(Value::Bool(true));
            }
            let infinite = |z: (f64, f64)| z.0.is_infinite() || z.1.is_infinite();
            if infinite(a) || infinite(b) {
                return Ok(Value::Bool(false));
            }
            let size = |z: (f64, f64)| z.0.hypot(z.1);
            let apart = size((a.0 - b.0, a.1 - b.1));
            let close =
                apart <= relative * size(b) || apart <= relative * size(a) || apart <= absolute;
            Ok(Value::Bool(close))
        },
    )],
    constants: &[],
};
