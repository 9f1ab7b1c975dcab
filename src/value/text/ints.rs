//! Integers as text: int(text, base), and digits in any base.
//!
//! `IntRef` is an int of either size, borrowed, so that callers need not make a big one of a small.
//! Reading decimal digits splits them in halves (num-bigint's own way is quadratic); writing them is
//! num-bigint's, whose cost `int_to_str_cost` tells.
//!
//! May touch: `num_bigint`, `unicode`. Never: a limit of its own; `max_digits` comes from the caller
//! (`sys.set_int_max_str_digits`), 0 meaning none.
//!
//! Invariant: the digit limit is judged before any conversion.

use super::floats::{ascii_number, is_c_space};
use super::repr::{repr_bytes, repr_str};
use super::{TextError, value_error};
use num_bigint::{BigInt, BigUint, Sign};

/// The digit limit that `sys.get_int_max_str_digits()` gives unless it was set.
pub const MAX_STR_DIGITS: usize = 4300;
/// Below this many digits no limit applies, as in CPython.
const LIMIT_THRESHOLD: usize = 640;

/// An int of either size.
#[derive(Debug, Clone, Copy)]
pub enum IntRef<'a> {
    /// One that fits.
    Small(i64),
    /// Any other.
    Big(&'a BigInt),
}

impl From<i64> for IntRef<'_> {
    fn from(n: i64) -> Self {
        IntRef::Small(n)
    }
}

impl<'a> From<&'a BigInt> for IntRef<'a> {
    fn from(n: &'a BigInt) -> Self {
        IntRef::Big(n)
    }
}

impl IntRef<'_> {
    /// Whether it is below zero.
    pub fn is_negative(self) -> bool {
        match self {
            IntRef::Small(n) => n < 0,
            IntRef::Big(n) => n.sign() == Sign::Minus,
        }
    }

    /// int.bit_length().
    pub fn bits(self) -> u64 {
        match self {
            IntRef::Small(n) => u64::from(64 - n.unsigned_abs().leading_zeros()),
            IntRef::Big(n) => n.bits(),
        }
    }

    /// The digits of the magnitude in base 2, 8, 10 or 16, lower case, without prefix.
    pub fn digits(self, base: u32) -> String {
        match self {
            IntRef::Small(n) => {
                let n = n.unsigned_abs();
                match base {
                    2 => format!("{n:b}"),
                    8 => format!("{n:o}"),
                    16 => format!("{n:x}"),
                    _ => n.to_string(),
                }
            }
            IntRef::Big(n) => n.magnitude().to_str_radix(base),
        }
    }

    /// float(int), or CPython's OverflowError.
    pub fn to_float(self) -> Result<f64, TextError> {
        match self {
            IntRef::Small(n) => Ok(n as f64),
            IntRef::Big(n) => super::arith::bigint_to_float(n),
        }
    }
}

/// An int that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ParsedInt {
    /// One that fits.
    Small(i64),
    /// Any other, never one that fits.
    Big(BigInt),
}

impl ParsedInt {
    /// It as a big one.
    pub fn into_big(self) -> BigInt {
        match self {
            ParsedInt::Small(n) => BigInt::from(n),
            ParsedInt::Big(n) => n,
        }
    }
}

/// At most this many digits has an int of `bits` in base 10, the sign included.
pub fn int_to_str_digits(bits: u64) -> u64 {
    bits / 10_000 * 3011 + bits % 10_000 * 3011 / 10_000 + 2
}

/// About how much work writing an int of `bits` in base 10 is, in units of some two nanoseconds;
/// measured to grow like `bits` to the power of 1.5.
pub fn int_to_str_cost(bits: u64) -> u64 {
    let words = bits / 64 + 1;
    words.saturating_add(words.saturating_mul(words.isqrt()).saturating_mul(8))
}

/// About how much work reading `length` decimal digits is, in the same units.
pub fn parse_int_cost(length: usize) -> u64 {
    let words = length as u64 / 19 + 1;
    (length as u64).saturating_add(words.saturating_mul(words.isqrt()).saturating_mul(4))
}

/// The str of an int, or CPython's complaint that it has more than `max_digits`.
pub fn int_to_str(n: IntRef<'_>, max_digits: usize) -> Result<String, TextError> {
    // 2 ** bits has more than bits * 0.3 digits, so most of what is too long is never converted.
    let least = n.bits().saturating_sub(1) / 10 * 3;
    let limited = max_digits > 0 && least as usize > LIMIT_THRESHOLD;
    let text = if limited && least as usize > max_digits { None } else { Some(n.digits(10)) };
    match text {
        Some(text) if max_digits == 0 || text.len() <= max_digits.max(LIMIT_THRESHOLD) => {
            Ok(if n.is_negative() { format!("-{text}") } else { text })
        }
        _ => value_error(format!(
            "Exceeds the limit ({max_digits} digits) for integer string conversion; \
             use sys.set_int_max_str_digits() to increase the limit"
        )),
    }
}

/// bin(), oct() and hex(): `base` 2, 8 or 16, with its prefix. Linear.
pub fn int_with_prefix(n: IntRef<'_>, base: u32) -> String {
    let sign = if n.is_negative() { "-" } else { "" };
    let prefix = match base {
        2 => "0b",
        8 => "0o",
        _ => "0x",
    };
    format!("{sign}{prefix}{}", n.digits(base))
}

enum Fault {
    Literal,
    Digits(usize),
}

/// int(text, base) with `base` 0 or 2 to 36.
pub fn parse_int(text: &str, base: u32, max_digits: usize) -> Result<ParsedInt, TextError> {
    check_base(base)?;
    read(&ascii_number(text), base, max_digits)
        .map_err(|fault| complaint(fault, base, max_digits, || repr_str(text)))
}

/// int(bytes, base) with `base` 0 or 2 to 36.
pub fn parse_int_bytes(bytes: &[u8], base: u32, max_digits: usize) -> Result<ParsedInt, TextError> {
    check_base(base)?;
    let text = str::from_utf8(bytes).ok().filter(|text| text.is_ascii());
    text.ok_or(Fault::Literal)
        .and_then(|text| read(text, base, max_digits))
        .map_err(|fault| complaint(fault, base, max_digits, || repr_bytes(bytes)))
}

fn check_base(base: u32) -> Result<(), TextError> {
    match base {
        0 | 2..=36 => Ok(()),
        _ => value_error("int() base must be >= 2 and <= 36, or 0"),
    }
}

fn complaint(fault: Fault, base: u32, max: usize, repr: impl Fn() -> String) -> TextError {
    TextError::Value(match fault {
        Fault::Literal => {
            let shown: String = repr().chars().take(200).collect();
            format!("invalid literal for int() with base {base}: {shown}")
        }
        Fault::Digits(count) => format!(
            "Exceeds the limit ({max} digits) for integer string conversion: value has {count} \
             digits; use sys.set_int_max_str_digits() to increase the limit"
        ),
    })
}

fn read(text: &str, base: u32, max_digits: usize) -> Result<ParsedInt, Fault> {
    let body = text.trim_start_matches(is_c_space);
    let (negative, body) = match body.as_bytes().first() {
        Some(b'-') => (true, &body[1..]),
        Some(b'+') => (false, &body[1..]),
        _ => (false, body),
    };
    let bytes = body.as_bytes();
    let prefix = match bytes.get(1).filter(|_| bytes[0] == b'0') {
        Some(b'x' | b'X') => 16,
        Some(b'o' | b'O') => 8,
        Some(b'b' | b'B') => 2,
        _ => 0,
    };
    // With base 0 a decimal number may not begin with 0, unless it is zero.
    let only_zero = base == 0 && prefix == 0 && bytes.first() == Some(&b'0');
    let base = match base {
        0 if prefix == 0 => 10,
        0 => prefix,
        base => base,
    };
    let mut digits = body;
    if prefix == base {
        digits = &body[2..];
        digits = digits.strip_prefix('_').unwrap_or(digits);
    }
    let end = digits.find(|c: char| c != '_' && !c.is_digit(base)).unwrap_or(digits.len());
    let (digits, rest) = digits.split_at(end);
    if digits.is_empty()
        || digits.starts_with('_')
        || digits.ends_with('_')
        || digits.contains("__")
    {
        return Err(Fault::Literal);
    }
    let plain = if digits.contains('_') { &digits.replace('_', "") } else { digits };
    let limited = !base.is_power_of_two() && max_digits > 0 && plain.len() > LIMIT_THRESHOLD;
    if limited && plain.len() > max_digits {
        return Err(Fault::Digits(plain.len()));
    }
    if !rest.chars().all(is_c_space) || only_zero && plain.bytes().any(|b| b != b'0') {
        return Err(Fault::Literal);
    }
    Ok(convert(plain, base, negative))
}

fn convert(digits: &str, base: u32, negative: bool) -> ParsedInt {
    if let Ok(n) = i64::from_str_radix(digits, base) {
        return ParsedInt::Small(if negative { -n } else { n });
    }
    let magnitude = if base.is_power_of_two() {
        BigUint::parse_bytes(digits.as_bytes(), base).unwrap_or_default()
    } else {
        by_halves(digits, base)
    };
    let sign = if negative { Sign::Minus } else { Sign::Plus };
    let n = BigInt::from_biguint(sign, magnitude);
    match i64::try_from(&n) {
        Ok(small) => ParsedInt::Small(small),
        Err(_) => ParsedInt::Big(n),
    }
}

/// Reads pieces of equal length, then joins neighbours, the lowest pair first, until one is left.
fn by_halves(digits: &str, base: u32) -> BigUint {
    const PIECE: usize = 512;
    let mut pieces = Vec::with_capacity(digits.len() / PIECE + 1);
    let mut end = digits.len();
    while end > 0 {
        let start = end.saturating_sub(PIECE);
        pieces.push(BigUint::parse_bytes(&digits.as_bytes()[start..end], base).unwrap_or_default());
        end = start;
    }
    let mut unit = BigUint::from(base).pow(PIECE as u32);
    while pieces.len() > 1 {
        let mut joined = Vec::with_capacity(pieces.len().div_ceil(2));
        let mut rest = pieces.into_iter();
        while let Some(low) = rest.next() {
            joined.push(match rest.next() {
                Some(high) => low + high * &unit,
                None => low,
            });
        }
        pieces = joined;
        if pieces.len() > 1 {
            unit = &unit * &unit;
        }
    }
    pieces.pop().unwrap_or_default()
}
