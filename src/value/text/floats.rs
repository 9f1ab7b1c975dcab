//! Floats as text: repr, the `e f g r` layouts, float(), hex and rounding to decimals.
//!
//! Digits come from Rust's own formatting, which is exact (shortest for `repr`, correctly rounded
//! for a given precision); only their layout is ours, ported from `PyOS_double_to_string`.
//!
//! May touch: `unicode`, `arith`. Never: the platform's printf or strtod.
//!
//! Invariant: a precision above what an f64 can show (`DIGITS_MAX`) costs zeros only, so work and
//! output are linear in the precision; `float_text_size` says how much beforehand.

use super::arith::{bigint_to_float, float_to_bigint, scale};
use super::repr::repr_str;
use super::unicode::{decimal_value, is_space};
use super::{TextError, value_error};
use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{Signed, Zero};
use std::borrow::Cow;

/// No f64 has more digits than this, before or after the point.
const DIGITS_MAX: usize = 1100;

/// How a float is laid out: the flags of `PyOS_double_to_string`.
#[derive(Debug, Clone, Copy, Default)]
pub struct Layout {
    /// `#`: keep the point and trailing zeros.
    pub alternate: bool,
    /// Add `.0` to what looks like an integer.
    pub dot_zero: bool,
    /// `z`: negative zero, after rounding, has no sign.
    pub no_negative_zero: bool,
}

/// The repr of a float, which is its str as well.
pub fn repr_float(x: f64) -> String {
    float_text(x, 'r', 0, Layout { dot_zero: true, ..Layout::default() })
}

/// At most this many bytes come from `float_text` with this precision.
pub fn float_text_size(precision: usize) -> usize {
    precision.saturating_add(330)
}

/// `x` in format `code`, one of `e f g r E F G R`; a precision means nothing to `r`.
pub fn float_text(x: f64, code: char, precision: usize, layout: Layout) -> String {
    let upper = code.is_ascii_uppercase();
    let mut out = String::new();
    if x.is_nan() {
        return String::from(if upper { "NAN" } else { "nan" });
    }
    let magnitude = x.abs();
    let body = match code.to_ascii_lowercase() {
        _ if x.is_infinite() => String::from("inf"),
        'e' => exponent_layout(magnitude, precision, layout),
        'f' => fixed_layout(magnitude, precision, layout),
        'g' => {
            let wanted = precision.max(1);
            let (digits, point) = rounded_digits(magnitude, wanted.min(DIGITS_MAX));
            let top = wanted as i64 - i64::from(layout.dot_zero);
            let exponent = point <= -4 || i64::from(point) > top;
            let shown = if layout.alternate { wanted } else { 0 };
            free_layout(&digits, point, exponent, shown, layout)
        }
        _ => {
            let (digits, point) = shortest_digits(magnitude);
            free_layout(&digits, point, point <= -4 || point > 16, 0, layout)
        }
    };
    let digits = body.split('e').next().unwrap_or_default();
    let vanishes = layout.no_negative_zero && digits.bytes().all(|b| b == b'0' || b == b'.');
    if x.is_sign_negative() && !vanishes {
        out.push('-');
    }
    out.push_str(&body);
    if upper {
        out.make_ascii_uppercase();
    }
    out
}

/// `d.ddde-7` into its digits without the point, trailing zeros dropped, and where the point goes:
/// the value is `0.DIGITS` times ten to the power of that.
fn split_exponent(text: &str) -> (String, i32) {
    let (mantissa, exponent) = text.split_once('e').unwrap_or((text, "0"));
    let mut digits: String = mantissa.chars().filter(|&c| c != '.').collect();
    let kept = digits.trim_end_matches('0').len().max(1);
    digits.truncate(kept);
    (digits, exponent.parse::<i32>().unwrap_or(0) + 1)
}

/// The shortest digits that read back as `magnitude`. Of two that are equally near CPython takes the
/// even one and Rust the upper one; such a tie ends few bits below the point.
fn shortest_digits(magnitude: f64) -> (String, i32) {
    let (digits, point) = split_exponent(&format!("{magnitude:e}"));
    let (mantissa, exponent) = super::arith::decompose(magnitude);
    let fraction_bits = -exponent - i64::from(mantissa.trailing_zeros());
    if digits.len() >= 15 && (2..=30).contains(&fraction_bits) {
        let even = format!("{magnitude:.*e}", digits.len() - 1);
        if even.parse() == Ok(magnitude) {
            return split_exponent(&even);
        }
    }
    (digits, point)
}

fn rounded_digits(magnitude: f64, wanted: usize) -> (String, i32) {
    split_exponent(&format!("{magnitude:.*e}", wanted.saturating_sub(1)))
}

fn push_zeros(out: &mut String, count: usize) {
    out.extend(std::iter::repeat_n('0', count));
}

fn exponent_layout(magnitude: f64, precision: usize, layout: Layout) -> String {
    let text = format!("{magnitude:.*e}", precision.min(DIGITS_MAX));
    let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let mut out = String::from(mantissa);
    push_zeros(&mut out, precision.saturating_sub(DIGITS_MAX));
    if precision == 0 && layout.alternate {
        out.push('.');
    }
    push_exponent(&mut out, exponent.parse().unwrap_or(0));
    out
}

fn push_exponent(out: &mut String, exponent: i32) {
    let sign = if exponent < 0 { '-' } else { '+' };
    out.push_str(&format!("e{sign}{:02}", exponent.unsigned_abs()));
}

fn fixed_layout(magnitude: f64, precision: usize, layout: Layout) -> String {
    let mut out = format!("{magnitude:.*}", precision.min(DIGITS_MAX));
    push_zeros(&mut out, precision.saturating_sub(DIGITS_MAX));
    if precision == 0 && layout.alternate {
        out.push('.');
    }
    out
}

/// The layout of `g` and `r`: `shown` digits at least, `point` of them before the point.
fn free_layout(digits: &str, point: i32, exponent: bool, shown: usize, layout: Layout) -> String {
    let mut out = String::with_capacity(digits.len().max(shown) + 8);
    let power = point - 1;
    let point = if exponent { 1 } else { point };
    if point <= 0 {
        out.push_str("0.");
        push_zeros(&mut out, point.unsigned_abs() as usize);
        out.push_str(digits);
        push_zeros(&mut out, shown.saturating_sub(digits.len()));
    } else {
        let whole = point as usize;
        let end =
            if layout.dot_zero && !exponent { shown.max(whole + 1) } else { shown.max(whole) };
        let all = digits.len().max(end);
        out.push_str(&digits[..digits.len().min(whole)]);
        push_zeros(&mut out, whole.saturating_sub(digits.len()));
        if all > whole || layout.alternate {
            out.push('.');
        }
        if digits.len() > whole {
            out.push_str(&digits[whole..]);
        }
        push_zeros(&mut out, all - whole.max(digits.len()));
    }
    if exponent {
        push_exponent(&mut out, power);
    }
    out
}

/// White space as C's `isspace` has it.
pub(super) fn is_c_space(c: char) -> bool {
    matches!(c, '\t'..='\r' | ' ')
}

/// Numbers may be written in any decimal digits and stand between any white space: this is `text`
/// in ASCII as CPython's number parsers see it, what is not a number becoming `?`.
pub(super) fn ascii_number(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if (c as u32) < 127 {
            out.push(c);
        } else if is_space(c) {
            out.push(' ');
        } else if let Some(digit) = decimal_value(c).and_then(|value| char::from_digit(value, 10)) {
            out.push(digit);
        } else {
            out.push('?');
            break;
        }
    }
    Cow::Owned(out)
}

/// Takes single underscores between digits away; `None` if one stands elsewhere.
pub(super) fn without_underscores(text: &str) -> Option<Cow<'_, str>> {
    if !text.contains('_') {
        return Some(Cow::Borrowed(text));
    }
    let bytes = text.as_bytes();
    let digit = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_digit);
    let placed = (0..bytes.len())
        .all(|at| bytes[at] != b'_' || digit(at.checked_sub(1)) && digit(at.checked_add(1)));
    placed.then(|| Cow::Owned(text.replace('_', "")))
}

/// The length of the float that `text` (ASCII) begins with: a sign, then digits or inf or nan.
pub(super) fn float_prefix(text: &str) -> usize {
    let bytes = text.as_bytes();
    let digits = |from: usize| bytes[from..].iter().take_while(|b| b.is_ascii_digit()).count();
    let sign = usize::from(matches!(bytes.first(), Some(b'+' | b'-')));
    for word in ["infinity", "inf", "nan"] {
        if bytes.len() >= sign + word.len()
            && bytes[sign..sign + word.len()].eq_ignore_ascii_case(word.as_bytes())
        {
            return sign + word.len();
        }
    }
    let whole = digits(sign);
    let mut end = sign + whole;
    let mut fraction = 0;
    if bytes.get(end) == Some(&b'.') {
        fraction = digits(end + 1);
        end += 1 + fraction;
    }
    if whole + fraction == 0 {
        return 0;
    }
    if matches!(bytes.get(end), Some(b'e' | b'E')) {
        let signed = usize::from(matches!(bytes.get(end + 1), Some(b'+' | b'-')));
        let power = bytes.get(end + 1 + signed..).map_or(0, |_| digits(end + 1 + signed));
        if power > 0 {
            end += 1 + signed + power;
        }
    }
    end
}

/// What float(text) gives, `None` where it raises `float_error`. Linear.
pub fn parse_float(text: &str) -> Option<f64> {
    let ascii = ascii_number(text);
    let plain = without_underscores(ascii.trim_matches(is_c_space))?;
    if plain.is_empty() || float_prefix(&plain) != plain.len() {
        return None;
    }
    plain.parse().ok()
}

/// The complaint of float() about a string.
pub fn float_error(text: &str) -> TextError {
    TextError::Value(format!("could not convert string to float: {}", repr_str(text)))
}

/// float.hex().
pub fn float_hex(x: f64) -> String {
    if !x.is_finite() {
        return repr_float(x);
    }
    let bits = x.to_bits();
    let sign = if x.is_sign_negative() { "-" } else { "" };
    let (exponent, mantissa) = ((bits >> 52 & 0x7ff) as i64, bits & ((1 << 52) - 1));
    match exponent {
        0 if mantissa == 0 => format!("{sign}0x0.0p+0"),
        0 => format!("{sign}0x0.{mantissa:013x}p-1022"),
        _ => format!("{sign}0x1.{mantissa:013x}p{:+}", exponent - 1023),
    }
}

/// float.fromhex(). Linear.
pub fn float_fromhex(text: &str) -> Result<f64, TextError> {
    let body = text.trim_matches(is_c_space);
    if body.len() >= 3
        && float_prefix(body) == body.len()
        && !body.contains(|c: char| c.is_ascii_digit())
    {
        return body.parse().or_else(|_| bad_hex());
    }
    let (negative, rest) = match body.as_bytes().first() {
        Some(b'-') => (true, &body[1..]),
        Some(b'+') => (false, &body[1..]),
        _ => (false, body),
    };
    let rest = rest.strip_prefix("0x").or_else(|| rest.strip_prefix("0X")).unwrap_or(rest);
    let (digits, power) = match rest.find(['p', 'P']) {
        Some(at) => (&rest[..at], hex_power(&rest[at + 1..])?),
        None => (rest, 0),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    if whole.len() + fraction.len() == 0 {
        return bad_hex();
    }
    let (mut top, mut sticky, mut dropped) = (0u64, false, 0i64);
    for c in whole.chars().chain(fraction.chars()) {
        let Some(digit) = c.to_digit(16) else { return bad_hex() };
        if top >> 60 == 0 {
            top = top << 4 | u64::from(digit);
        } else {
            sticky |= digit != 0;
            dropped += 4;
        }
    }
    let exponent = power.saturating_add(dropped).saturating_sub(4 * fraction.len() as i64);
    match scale(top, sticky, exponent) {
        Some(x) => Ok(if negative { -x } else { x }),
        None => Err(TextError::Overflow(
            "hexadecimal value too large to represent as a float".to_owned(),
        )),
    }
}

fn hex_power(text: &str) -> Result<i64, TextError> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return bad_hex();
    }
    // Half of the range, so that what is added later cannot pass its end.
    let huge = if text.starts_with('-') { i64::MIN / 2 } else { i64::MAX / 2 };
    Ok(text.parse().unwrap_or(huge).clamp(i64::MIN / 2, i64::MAX / 2))
}

fn bad_hex<T>() -> Result<T, TextError> {
    value_error("invalid hexadecimal floating-point string")
}

/// round(x, ndigits), correctly rounded, halves to even.
pub fn round_to(x: f64, ndigits: i64) -> Result<f64, TextError> {
    // From 2**52 on there are no decimals to lose.
    let whole = ndigits >= 0 && x.abs() >= 4_503_599_627_370_496.0;
    if !x.is_finite() || x == 0.0 || ndigits > 323 || whole {
        return Ok(x);
    }
    if ndigits < -308 {
        return Ok(0.0 * x);
    }
    let magnitude = match usize::try_from(ndigits) {
        Ok(decimals) => format!("{:.decimals$}", x.abs()).parse().unwrap_or(x.abs()),
        Err(_) => round_to_power(x.abs(), ndigits.unsigned_abs() as u32)?,
    };
    if magnitude.is_infinite() {
        return Err(TextError::Overflow("rounded value too large to represent".to_owned()));
    }
    Ok(magnitude.copysign(x))
}

/// A positive `x` rounded to a multiple of ten to the `power`.
fn round_to_power(x: f64, power: u32) -> Result<f64, TextError> {
    let unit = BigInt::from(10).pow(power);
    let (quotient, rest) = float_to_bigint(x)?.div_rem(&unit);
    let twice = (rest * 2i32).cmp(&unit);
    let half_up = match twice {
        std::cmp::Ordering::Less => false,
        std::cmp::Ordering::Greater => true,
        std::cmp::Ordering::Equal => x.fract() != 0.0 || quotient.is_odd(),
    };
    let quotient = if half_up { quotient + 1i32 } else { quotient };
    bigint_to_float(&(quotient * unit))
        .map_err(|_| TextError::Overflow("rounded value too large to represent".to_owned()))
}

/// float.as_integer_ratio().
pub fn as_integer_ratio(x: f64) -> Result<(BigInt, BigInt), TextError> {
    if x.is_infinite() {
        return Err(TextError::Overflow("cannot convert Infinity to integer ratio".to_owned()));
    }
    if x.is_nan() {
        return value_error("cannot convert NaN to integer ratio");
    }
    let (mantissa, exponent) = super::arith::decompose(x);
    let mut top = BigInt::from(mantissa);
    let mut bottom = BigInt::from(1);
    if top.is_zero() {
        return Ok((top, bottom));
    }
    let spare = i64::from(mantissa.trailing_zeros()).min((-exponent).max(0));
    top >>= spare as usize;
    let exponent = exponent + spare;
    if exponent >= 0 {
        top <<= exponent as usize;
    } else {
        bottom <<= exponent.unsigned_abs() as usize;
    }
    debug_assert!(bottom.is_positive());
    Ok((if x < 0.0 { -top } else { top }, bottom))
}
