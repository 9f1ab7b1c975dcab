//! `math`: real functions, whole numbers, sums and norms.
//!
//! Where the C library's result is what CPython gives, so is ours; `gamma` and `lgamma`, `fsum`,
//! `hypot` and `dist` are CPython's own algorithms.
//!
//! May touch: `value`, `builtins::number`. Never: a global state of rounding or errors.

pub mod complex;
mod erf;
mod gamma;
mod real;
mod sums;
mod whole;

use super::{Constant, NativeModule};

/// The module.
pub static MODULE: NativeModule = NativeModule {
    name: "math",
    doc: "This module provides access to the mathematical functions\ndefined by the C standard.",
    functions: &[
        real::ACOS,
        real::ACOSH,
        real::ASIN,
        real::ASINH,
        real::ATAN,
        real::ATAN2,
        real::ATANH,
        real::CBRT,
        whole::CEIL,
        whole::COMB,
        real::COPYSIGN,
        real::COS,
        real::COSH,
        real::DEGREES,
        sums::DIST,
        real::ERF,
        real::ERFC,
        real::EXP,
        real::EXP2,
        real::EXPM1,
        real::FABS,
        whole::FACTORIAL,
        whole::FLOOR,
        real::FMOD,
        real::FREXP,
        sums::FSUM,
        gamma::GAMMA,
        whole::GCD,
        sums::HYPOT,
        real::ISCLOSE,
        real::ISFINITE,
        real::ISINF,
        real::ISNAN,
        whole::ISQRT,
        whole::LCM,
        real::LDEXP,
        gamma::LGAMMA,
        real::LOG,
        real::LOG10,
        real::LOG1P,
        real::LOG2,
        real::MODF,
        real::NEXTAFTER,
        whole::PERM,
        real::POW,
        sums::PROD,
        real::RADIANS,
        real::REMAINDER,
        real::SIN,
        real::SINH,
        real::SQRT,
        real::TAN,
        real::TANH,
        whole::TRUNC,
        real::ULP,
    ],
    constants: &[
        ("pi", Constant::Float(std::f64::consts::PI)),
        ("e", Constant::Float(std::f64::consts::E)),
        ("tau", Constant::Float(std::f64::consts::TAU)),
        ("inf", Constant::Float(f64::INFINITY)),
        ("nan", Constant::Float(f64::NAN)),
    ],
};
