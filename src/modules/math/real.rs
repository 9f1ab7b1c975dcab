//! Functions of floats: from `acos` to `ulp`.
//!
//! A function that has no value raises ValueError "math domain error", one whose value is too
//! large OverflowError "math range error", as C's `errno` or the result tells CPython.
//!
//! May touch: `value`, `builtins::number`.

use num_bigint::BigInt;
use num_traits::{Signed, ToPrimitive};

use crate::builtins::number::{arg, big, real};
use crate::raise;
use crate::value::builtin::function;
use crate::value::ops::Binary;
use crate::value::text::arith;
use crate::value::{Builtin, Eval, Runtime, Stop, Value, types};

/// ValueError "math domain error".
#[cold]
pub(super) fn domain(rt: &mut Runtime) -> Stop {
    rt.raise(types::VALUE_ERROR, "math domain error")
}

/// OverflowError "math range error".
#[cold]
pub(super) fn range(rt: &mut Runtime) -> Stop {
    rt.raise(types::OVERFLOW_ERROR, "math range error")
}

/// `how(x)`; `overflows` says what an infinite result of a finite argument means.
fn one(rt: &mut Runtime, x: Value, how: fn(f64) -> f64, overflows: bool) -> Eval {
    let x = match x {
        Value::Float(x) => x,
        _ => real(rt, x)?,
    };
    let result = how(x);
    if result.is_nan() && !x.is_nan() {
        return Err(domain(rt));
    }
    if result.is_infinite() && x.is_finite() {
        return Err(if overflows { range(rt) } else { domain(rt) });
    }
    Ok(Value::Float(result))
}

/// `how(x, y)`; only what no argument explains is an error.
fn two(rt: &mut Runtime, args: &[Value], how: fn(f64, f64) -> f64) -> Eval {
    let (x, y) = (real(rt, arg(args, 0))?, real(rt, arg(args, 1))?);
    let result = how(x, y);
    if result.is_nan() && !x.is_nan() && !y.is_nan() {
        return Err(domain(rt));
    }
    if result.is_infinite() && x.is_finite() && y.is_finite() {
        return Err(range(rt));
    }
    Ok(Value::Float(result))
}

macro_rules! ones {
    ($($name:ident $signature:literal $doc:literal $how:expr, $overflows:literal;)*) => {
        $(
            pub(super) const $name: Builtin =
                function($signature, $doc, |rt, args| one(rt, arg(args, 0), $how, $overflows));
        )*
    };
}

ones! {
    ACOS "acos(x, /)" "Return the arc cosine (measured in radians) of x." f64::acos, false;
    ACOSH "acosh(x, /)" "Return the inverse hyperbolic cosine of x." acosh, false;
    ASIN "asin(x, /)" "Return the arc sine (measured in radians) of x." f64::asin, false;
    ASINH "asinh(x, /)" "Return the inverse hyperbolic sine of x." asinh, false;
    ATAN "atan(x, /)" "Return the arc tangent (measured in radians) of x." f64::atan, false;
    ATANH "atanh(x, /)" "Return the inverse hyperbolic tangent of x." atanh, false;
    CBRT "cbrt(x, /)" "Return the cube root of x." cbrt, false;
    COS "cos(x, /)" "Return the cosine of x (measured in radians)." f64::cos, false;
    COSH "cosh(x, /)" "Return the hyperbolic cosine of x." f64::cosh, true;
    ERF "erf(x, /)" "Error function at x." super::erf::erf, false;
    ERFC "erfc(x, /)" "Complementary error function at x." super::erf::erfc, false;
    EXP "exp(x, /)" "Return e raised to the power of x." f64::exp, true;
    EXP2 "exp2(x, /)" "Return 2 raised to the power of x." f64::exp2, true;
    EXPM1 "expm1(x, /)" "Return exp(x)-1." f64::exp_m1, true;
    FABS "fabs(x, /)" "Return the absolute value of the float x." f64::abs, false;
    LOG1P "log1p(x, /)" "Return the natural logarithm of 1+x (base e)." log1p, false;
    SIN "sin(x, /)" "Return the sine of x (measured in radians)." f64::sin, false;
    SINH "sinh(x, /)" "Return the hyperbolic sine of x." f64::sinh, true;
    SQRT "sqrt(x, /)" "Return the square root of x." f64::sqrt, false;
    TAN "tan(x, /)" "Return the tangent of x (measured in radians)." f64::tan, false;
    TANH "tanh(x, /)" "Return the hyperbolic tangent of x." f64::tanh, false;
}

pub(super) const ATAN2: Builtin = function(
    "atan2(y, x, /)",
    "Return the arc tangent (measured in radians) of y/x.",
    |rt, args| two(rt, args, f64::atan2),
);

pub(super) const COPYSIGN: Builtin = function(
    "copysign(x, y, /)",
    "Return a float with the magnitude (absolute value) of x but the sign of y.",
    |rt, args| two(rt, args, f64::copysign),
);

pub(super) const REMAINDER: Builtin = function(
    "remainder(x, y, /)",
    "Difference between x and the closest integer multiple of y.",
    |rt, args| two(rt, args, remainder),
);

pub(super) const FMOD: Builtin =
    function("fmod(x, y, /)", "Return fmod(x, y), according to platform C.", |rt, args| {
        two(rt, args, |x, y| if y.is_infinite() && x.is_finite() { x } else { x % y })
    });

pub(super) const NEXTAFTER: Builtin = function(
    "nextafter(x, y, /)",
    "Return the next floating-point value after x towards y.",
    |rt, args| {
        let (x, y) = (real(rt, arg(args, 0))?, real(rt, arg(args, 1))?);
        Ok(Value::Float(if x.is_nan() || y.is_nan() {
            f64::NAN
        } else if x == y {
            y
        } else if y > x {
            x.next_up()
        } else {
            x.next_down()
        }))
    },
);

pub(super) const ULP: Builtin = function(
    "ulp(x, /)",
    "Return the value of the least significant bit of the float x.",
    |rt, args| {
        let x = real(rt, arg(args, 0))?.abs();
        let above = x.next_up();
        Ok(Value::Float(if !x.is_finite() {
            x
        } else if above.is_infinite() {
            x - x.next_down()
        } else {
            above - x
        }))
    },
);

pub(super) const DEGREES: Builtin =
    function("degrees(x, /)", "Convert angle x from radians to degrees.", |rt, args| {
        Ok(Value::Float(real(rt, arg(args, 0))? * (180.0 / std::f64::consts::PI)))
    });

pub(super) const RADIANS: Builtin =
    function("radians(x, /)", "Convert angle x from degrees to radians.", |rt, args| {
        Ok(Value::Float(real(rt, arg(args, 0))? * (std::f64::consts::PI / 180.0)))
    });

pub(super) const ISFINITE: Builtin = function(
    "isfinite(x, /)",
    "Return True if x is neither an infinity nor a NaN, and False otherwise.",
    |rt, args| Ok(Value::Bool(real(rt, arg(args, 0))?.is_finite())),
);

pub(super) const ISINF: Builtin = function(
    "isinf(x, /)",
    "Return True if x is a positive or negative infinity, and False otherwise.",
    |rt, args| Ok(Value::Bool(real(rt, arg(args, 0))?.is_infinite())),
);

pub(super) const ISNAN: Builtin = function(
    "isnan(x, /)",
    "Return True if x is a NaN (not a number), and False otherwise.",
    |rt, args| Ok(Value::Bool(real(rt, arg(args, 0))?.is_nan())),
);

pub(super) const ISCLOSE: Builtin = function(
    "isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)",
    "Determine whether two floating point numbers are close in value.",
    |rt, args| {
        let (a, b) = (real(rt, arg(args, 0))?, real(rt, arg(args, 1))?);
        let (relative, absolute) = tolerances(rt, args)?;
        if a == b {
            return Ok(Value::Bool(true));
        }
        if a.is_infinite() || b.is_infinite() {
            return Ok(Value::Bool(false));
        }
        let apart = (b - a).abs();
        let close =
            apart <= (relative * b).abs() || apart <= (relative * a).abs() || apart <= absolute;
        Ok(Value::Bool(close))
    },
);

/// What `isclose` allows: a part of the larger one, and an amount.
pub(super) fn tolerances(rt: &mut Runtime, args: &[Value]) -> Eval<(f64, f64)> {
    let relative = real(rt, arg(args, 2).or(Value::Float(1e-9)))?;
    let absolute = real(rt, arg(args, 3).or(Value::Float(0.0)))?;
    if relative < 0.0 || absolute < 0.0 {
        raise!(rt, ValueError, "tolerances must be non-negative");
    }
    Ok((relative, absolute))
}

pub(super) const FREXP: Builtin = function(
    "frexp(x, /)",
    "Return the mantissa and exponent of x, as pair (m, e).",
    |rt, args| {
        let (mantissa, exponent) = frexp(real(rt, arg(args, 0))?);
        rt.heap.tuple(vec![Value::Float(mantissa), Value::Int(exponent)])
    },
);

pub(super) const LDEXP: Builtin = function("ldexp(x, i, /)", "Return x * (2**i).", |rt, args| {
    let x = real(rt, arg(args, 0))?;
    let Some(i) = big(&rt.heap, arg(args, 1)) else {
        raise!(rt, TypeError, "Expected an int as second argument to ldexp.");
    };
    if x == 0.0 || !x.is_finite() {
        return Ok(Value::Float(x));
    }
    let i = i.to_i64().unwrap_or(if i.is_negative() { i64::MIN } else { i64::MAX });
    match scaled(x, i) {
        Some(result) => Ok(Value::Float(result)),
        None => Err(range(rt)),
    }
});

pub(super) const MODF: Builtin =
    function("modf(x, /)", "Return the fractional and integer parts of x.", |rt, args| {
        let x = real(rt, arg(args, 0))?;
        let whole = x.trunc();
        let part = if x.is_infinite() { 0.0f64.copysign(x) } else { (x - whole).copysign(x) };
        let (part, whole) = if x.is_nan() { (x, x) } else { (part, whole) };
        rt.heap.tuple(vec![Value::Float(part), Value::Float(whole)])
    });

pub(super) const POW: Builtin =
    function("pow(x, y, /)", "Return x**y (x to the power of y).", |rt, args| {
        let (x, y) = (real(rt, arg(args, 0))?, real(rt, arg(args, 1))?);
        let result = x.powf(y);
        if x.is_finite() && y.is_finite() {
            if result.is_nan() || result.is_infinite() && x == 0.0 {
                return Err(domain(rt));
            }
            if result.is_infinite() {
                return Err(range(rt));
            }
        }
        Ok(Value::Float(result))
    });

pub(super) const LOG: Builtin = function(
    "log(x, base=<unrepresentable>, /)",
    "Return the logarithm of x to the given base.",
    |rt, args| {
        let top = logarithm(rt, arg(args, 0), f64::ln)?;
        match arg(args, 1).bound() {
            None => Ok(Value::Float(top)),
            Some(base) => {
                let bottom = logarithm(rt, base, f64::ln)?;
                rt.binary(Binary::TrueDiv, Value::Float(top), Value::Float(bottom), false)
            }
        }
    },
);

pub(super) const LOG2: Builtin =
    function("log2(x, /)", "Return the base 2 logarithm of x.", |rt, args| {
        logarithm(rt, arg(args, 0), f64::log2).map(Value::Float)
    });

pub(super) const LOG10: Builtin =
    function("log10(x, /)", "Return the base 10 logarithm of x.", |rt, args| {
        logarithm(rt, arg(args, 0), f64::log10).map(Value::Float)
    });

/// A logarithm of a float, or of an int of any size.
fn logarithm(rt: &mut Runtime, x: Value, how: fn(f64) -> f64) -> Eval<f64> {
    let x = match x {
        Value::Float(x) => x,
        _ => match big(&rt.heap, x) {
            Some(n) => {
                rt.steps(n.bits() / 1024)?;
                if !n.is_positive() {
                    return Err(domain(rt));
                }
                match arith::bigint_to_float(&n) {
                    Ok(x) => x,
                    Err(_) => {
                        let (mantissa, exponent) = big_frexp(&n);
                        return Ok(how(mantissa) + how(2.0) * exponent as f64);
                    }
                }
            }
            None => real(rt, x)?,
        },
    };
    if x <= 0.0 {
        return Err(domain(rt));
    }
    Ok(how(x))
}

/// A positive int as a fraction from 0.5 to 1 and a power of two.
fn big_frexp(n: &BigInt) -> (f64, u64) {
    let bits = n.bits();
    // 66 bits and whether any lie below are enough to round once.
    let shift = bits.saturating_sub(66);
    let mut top: BigInt = n >> shift;
    if (&top << shift) != *n {
        top |= BigInt::from(1);
    }
    let Ok(x) = arith::bigint_to_float(&top) else { return (0.5, bits) };
    let (mantissa, exponent) = frexp(x);
    (mantissa, (exponent as u64).saturating_add(shift))
}

/// C's `frexp`.
pub(super) fn frexp(x: f64) -> (f64, i64) {
    if x == 0.0 || !x.is_finite() {
        return (x, 0);
    }
    // A subnormal is brought into the range of normal numbers first.
    let (y, offset) = if x.abs() < f64::MIN_POSITIVE { (x * 2f64.powi(64), 64) } else { (x, 0) };
    let bits = y.to_bits();
    let exponent = (bits >> 52 & 0x7ff) as i64 - 1022;
    let mantissa = f64::from_bits(bits & !(0x7ff << 52) | 1022 << 52);
    (mantissa, exponent - offset)
}

/// `x * 2**i`, rounded once; `None` if it is too large.
pub(super) fn scaled(x: f64, i: i64) -> Option<f64> {
    if x == 0.0 || !x.is_finite() {
        return Some(x);
    }
    let (mantissa, exponent) = arith::decompose(x);
    let exponent = exponent.saturating_add(i);
    if exponent < -4000 {
        return Some(0f64.copysign(x));
    }
    if exponent > 4000 {
        return None;
    }
    arith::scale(mantissa, false, exponent).map(|size| size.copysign(x))
}

fn log1p(x: f64) -> f64 {
    // The sign of zero is kept, which some C libraries forget.
    if x == 0.0 { x } else { x.ln_1p() }
}

// The inverse hyperbolic functions as glibc has them (std's are others).

fn asinh(x: f64) -> f64 {
    const LN2: f64 = std::f64::consts::LN_2;
    let size = x.abs();
    if !x.is_finite() || size < 2f64.powi(-28) {
        return x;
    }
    let result = if size > 2f64.powi(28) {
        size.ln() + LN2
    } else if size > 2.0 {
        (2.0 * size + 1.0 / ((x * x + 1.0).sqrt() + size)).ln()
    } else {
        let square = x * x;
        (size + square / (1.0 + (1.0 + square).sqrt())).ln_1p()
    };
    result.copysign(x)
}

fn acosh(x: f64) -> f64 {
    if x < 1.0 {
        f64::NAN
    } else if x >= 2f64.powi(28) {
        x.ln() + std::f64::consts::LN_2
    } else if x == 1.0 {
        0.0
    } else if x > 2.0 {
        (2.0 * x - 1.0 / (x + (x * x - 1.0).sqrt())).ln()
    } else {
        let t = x - 1.0;
        (t + (2.0 * t + t * t).sqrt()).ln_1p()
    }
}

fn atanh(x: f64) -> f64 {
    let size = x.abs();
    if size < 2f64.powi(-28) {
        return x;
    }
    let result = if size < 0.5 {
        let t = size + size;
        0.5 * (t + t * size / (1.0 - size)).ln_1p()
    } else if size < 1.0 {
        0.5 * ((size + size) / (1.0 - size)).ln_1p()
    } else if size > 1.0 {
        f64::NAN
    } else if x.is_nan() {
        x
    } else {
        f64::INFINITY
    };
    result.copysign(x)
}

/// The cube root, correctly rounded.
// Differs from CPython: glibc before 2.41 is often one unit off, `cbrt(27)` included.
fn cbrt(x: f64) -> f64 {
    x.cbrt()
}

/// IEEE 754's remainder, as CPython calculates it.
fn remainder(x: f64, y: f64) -> f64 {
    if x.is_nan() || y.is_nan() {
        return if x.is_nan() { x } else { y };
    }
    if x.is_infinite() || y == 0.0 {
        return f64::NAN;
    }
    if y.is_infinite() {
        return x;
    }
    let (size, step) = (x.abs(), y.abs());
    let rest = size % step;
    let missing = step - rest;
    let result = if rest < missing {
        rest
    } else if rest > missing {
        -missing
    } else {
        rest - 2.0 * ((0.5 * (size - rest)) % step)
    };
    1f64.copysign(x) * result
}
