//! Complex numbers: repr, complex(text), and the arithmetic that is more than componentwise.
//!
//! Ported from `complexobject.c`, its order of operations kept, so that the last bits agree where
//! the platform's `pow`, `sin`, `cos`, `exp`, `log`, `atan2` and `hypot` do.
//!
//! May touch: `floats`. Never: values.
//!
//! Invariant: constant work, but for `parse_complex`, which is linear.

use super::floats::{
    Layout, ascii_number, float_prefix, float_text, is_c_space, without_underscores,
};
use super::repr::repr_str;
use super::{TextError, value_error};

/// A complex number: real and imaginary part.
pub type Complex = (f64, f64);

/// repr(complex), which is its str as well.
pub fn repr_complex((real, imag): Complex) -> String {
    let text = |x: f64| float_text(x, 'r', 0, Layout::default());
    if real == 0.0 && real.is_sign_positive() {
        return format!("{}j", text(imag));
    }
    let sign = if imag.is_nan() || imag.is_sign_positive() { "+" } else { "" };
    format!("({}{sign}{}j)", text(real), text(imag))
}

/// complex(text).
pub fn parse_complex(text: &str) -> Result<Complex, TextError> {
    let ascii = ascii_number(text);
    let Some(plain) = without_underscores(&ascii) else {
        return value_error(format!("could not convert string to complex: {}", repr_str(text)));
    };
    match parse(&plain) {
        Some(z) => Ok(z),
        None => value_error("complex() arg is a malformed string"),
    }
}

/// The float that `text` begins with, and the rest.
fn float(text: &str) -> Option<(f64, &str)> {
    let (number, rest) = text.split_at(float_prefix(text));
    (!number.is_empty()).then(|| number.parse().ok().map(|x| (x, rest))).flatten()
}

/// A sign, which stands for one.
fn sign(text: &str) -> Option<(f64, &str)> {
    let one = if text.starts_with('-') { -1.0 } else { 1.0 };
    text.strip_prefix(['+', '-']).map(|rest| (one, rest))
}

fn parse(text: &str) -> Option<Complex> {
    const J: [char; 2] = ['j', 'J'];
    let text = text.trim_matches(is_c_space);
    let text = match text.strip_prefix('(') {
        Some(inner) => inner.strip_suffix(')')?.trim_matches(is_c_space),
        None => text,
    };
    let (z, rest) = match float(text) {
        Some((x, rest)) if rest.starts_with(['+', '-']) => {
            let (y, rest) = float(rest).or_else(|| sign(rest))?;
            ((x, y), rest.strip_prefix(J)?)
        }
        Some((x, rest)) => match rest.strip_prefix(J) {
            Some(rest) => ((0.0, x), rest),
            None => ((x, 0.0), rest),
        },
        None => {
            let (y, rest) = sign(text).unwrap_or((1.0, text));
            ((0.0, y), rest.strip_prefix(J)?)
        }
    };
    rest.is_empty().then_some(z)
}

/// abs(complex).
pub fn complex_abs((real, imag): Complex) -> Result<f64, TextError> {
    if real.is_infinite() || imag.is_infinite() {
        return Ok(f64::INFINITY);
    }
    let size = real.hypot(imag);
    if size.is_infinite() {
        return Err(TextError::Overflow("absolute value too large".to_owned()));
    }
    Ok(size)
}

/// a * b.
pub fn complex_mul(a: Complex, b: Complex) -> Complex {
    (a.0 * b.0 - a.1 * b.1, a.0 * b.1 + a.1 * b.0)
}

/// a / b.
pub fn complex_div(a: Complex, b: Complex) -> Result<Complex, TextError> {
    quotient(a, b).ok_or_else(|| TextError::ZeroDivision("complex division by zero".to_owned()))
}

/// a / b, `None` if `b` is zero.
fn quotient(a: Complex, b: Complex) -> Option<Complex> {
    if b.0.abs() >= b.1.abs() {
        if b.0 == 0.0 {
            return None;
        }
        let ratio = b.1 / b.0;
        let denominator = b.0 + b.1 * ratio;
        Some(((a.0 + a.1 * ratio) / denominator, (a.1 - a.0 * ratio) / denominator))
    } else if b.1.abs() >= b.0.abs() {
        let ratio = b.0 / b.1;
        let denominator = b.0 * ratio + b.1;
        Some(((a.0 * ratio + a.1) / denominator, (a.1 * ratio - a.0) / denominator))
    } else {
        Some((f64::NAN, f64::NAN))
    }
}

/// a ** b.
pub fn complex_pow(a: Complex, b: Complex) -> Result<Complex, TextError> {
    let small = b.1 == 0.0 && b.0 == b.0.floor() && b.0.abs() <= 100.0;
    let power = if small { integer_power(a, b.0 as i32) } else { general_power(a, b) };
    let Some(power) = power else {
        let text = "0.0 to a negative or complex power";
        return Err(TextError::ZeroDivision(text.to_owned()));
    };
    if power.0.is_infinite() || power.1.is_infinite() {
        return Err(TextError::Overflow("complex exponentiation".to_owned()));
    }
    Ok(power)
}

fn integer_power(a: Complex, n: i32) -> Option<Complex> {
    let (mut power, mut square) = ((1.0, 0.0), a);
    let mut left = n.unsigned_abs();
    while left > 0 {
        if left & 1 == 1 {
            power = complex_mul(power, square);
        }
        left >>= 1;
        square = complex_mul(square, square);
    }
    if n > 0 { Some(power) } else { quotient((1.0, 0.0), power) }
}

fn general_power(a: Complex, b: Complex) -> Option<Complex> {
    if b == (0.0, 0.0) {
        return Some((1.0, 0.0));
    }
    if a == (0.0, 0.0) {
        return (b.1 == 0.0 && b.0 >= 0.0).then_some((0.0, 0.0));
    }
    let size = a.0.hypot(a.1);
    let angle = a.1.atan2(a.0);
    let (mut length, mut phase) = (size.powf(b.0), angle * b.0);
    if b.1 != 0.0 {
        length /= (angle * b.1).exp();
        phase += b.1 * size.ln();
    }
    // glibc's cos and sin set EDOM for an infinity, and CPython takes that for a zero base.
    if phase.is_infinite() {
        return None;
    }
    Some((length * phase.cos(), length * phase.sin()))
}
