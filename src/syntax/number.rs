//! Numbers: how far a literal reaches, and what it is worth.
//!
//! May touch: nothing of the house. Never: anything longer than CPython allows (4,300 decimal
//! digits), because conversion takes more than linear time.

use num_bigint::BigInt;
use num_traits::Num;
use rustpython_parser::ast::Constant;

/// CPython's `sys.int_info.default_max_str_digits`.
const DIGITS_MAX: usize = 4300;

/// What is wrong with a literal.
pub(super) enum Bad {
    /// A message, and the offset behind the last character read.
    At(usize, String),
    /// Leading zeros, and the offset behind the first digit that is none.
    Zeros(usize),
}

/// The end of the literal that begins at `start`.
pub(super) fn scan(bytes: &[u8], start: usize) -> Result<usize, Bad> {
    let mut scan = Scan { bytes, at: start };
    if scan.peek() == b'0' {
        match bytes.get(start + 1).copied().unwrap_or(0) | 0x20 {
            b'x' => return scan.radix(16, "hexadecimal"),
            b'o' => return scan.radix(8, "octal"),
            b'b' => return scan.radix(2, "binary"),
            _ => {}
        }
    }
    scan.decimal(start)
}

struct Scan<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Scan<'_> {
    fn peek(&self) -> u8 {
        self.bytes.get(self.at).copied().unwrap_or(0)
    }

    fn bad<T>(&self, message: String) -> Result<T, Bad> {
        Err(Bad::At(self.at, message))
    }

    fn radix(&mut self, radix: u32, name: &str) -> Result<usize, Bad> {
        self.at += 2;
        loop {
            if self.peek() == b'_' {
                self.at += 1;
            }
            if !(self.peek() as char).is_digit(radix) {
                return self.bad_digit(name);
            }
            while (self.peek() as char).is_digit(radix) {
                self.at += 1;
            }
            if self.peek() != b'_' {
                break;
            }
        }
        if self.peek().is_ascii_digit() {
            return self.bad_digit(name);
        }
        self.ends(name)
    }

    fn bad_digit(&mut self, name: &str) -> Result<usize, Bad> {
        let digit = self.peek();
        if digit.is_ascii_digit() {
            self.at += 1;
            return self.bad(format!("invalid digit '{}' in {name} literal", digit as char));
        }
        self.bad(format!("invalid {name} literal"))
    }

    /// Digits that an underscore may part.
    fn digits(&mut self) -> Result<(), Bad> {
        loop {
            while self.peek().is_ascii_digit() {
                self.at += 1;
            }
            if self.peek() != b'_' {
                return Ok(());
            }
            self.at += 1;
            if !self.peek().is_ascii_digit() {
                return self.bad("invalid decimal literal".to_owned());
            }
        }
    }

    fn decimal(&mut self, start: usize) -> Result<usize, Bad> {
        let mut zeros = None;
        if self.peek() == b'0' {
            loop {
                if self.peek() == b'_' {
                    self.at += 1;
                    if !self.peek().is_ascii_digit() {
                        return self.bad("invalid decimal literal".to_owned());
                    }
                }
                if self.peek() != b'0' {
                    break;
                }
                self.at += 1;
            }
            zeros = self.peek().is_ascii_digit().then_some(self.at + 1);
        }
        if self.peek() != b'.' || self.at > start {
            self.digits()?;
        }
        let mut whole = true;
        if self.peek() == b'.' {
            whole = false;
            self.at += 1;
            if self.peek().is_ascii_digit() {
                self.digits()?;
            }
        }
        if self.peek() | 0x20 == b'e' {
            let letter = self.at;
            let sign = matches!(self.bytes.get(letter + 1), Some(b'+' | b'-'));
            let digit = letter + 1 + usize::from(sign);
            if self.bytes.get(digit).is_some_and(u8::is_ascii_digit) {
                whole = false;
                self.at = digit;
                self.digits()?;
            } else if sign {
                self.at = digit;
                return self.bad("invalid decimal literal".to_owned());
            } else {
                // Not an exponent: `1else`.
                return match zeros {
                    Some(end) if whole => Err(Bad::Zeros(end)),
                    _ => self.ends("decimal"),
                };
            }
        }
        if self.peek() | 0x20 == b'j' {
            self.at += 1;
            return self.ends("imaginary");
        }
        match zeros {
            Some(end) if whole => Err(Bad::Zeros(end)),
            _ => self.ends("decimal"),
        }
    }

    /// A literal may be followed by a keyword that makes sense there, but by no other letter.
    fn ends(&self, name: &str) -> Result<usize, Bad> {
        let rest = &self.bytes[self.at..];
        let length =
            rest.iter().take(5).position(|byte| !is_letter(*byte)).unwrap_or(rest.len().min(5));
        let word = &rest[..length];
        let keyword = matches!(word, b"" | b"and" | b"else" | b"for" | b"not" | b"or")
            // CPython looks no further than two letters here.
            || matches!(word, [b'i', b'f' | b'n' | b's', ..]);
        match keyword || rest.first().is_some_and(|byte| !byte.is_ascii()) {
            true => Ok(self.at),
            false => self.bad(format!("invalid {name} literal")),
        }
    }
}

fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 128
}

/// The value of a literal that has been scanned.
pub(super) fn value(text: &str) -> Result<Constant, String> {
    let text = text.replace('_', "");
    let radix = match text.as_bytes() {
        [b'0', b'x' | b'X', ..] => Some(16),
        [b'0', b'o' | b'O', ..] => Some(8),
        [b'0', b'b' | b'B', ..] => Some(2),
        _ => None,
    };
    let broken = || "invalid number".to_owned();
    if let Some(radix) = radix {
        let value = BigInt::from_str_radix(&text[2..], radix).map_err(|_| broken())?;
        return Ok(Constant::Int(value));
    }
    if let Some(imag) = text.strip_suffix(['j', 'J']) {
        return Ok(Constant::Complex { real: 0.0, imag: imag.parse().map_err(|_| broken())? });
    }
    if text.contains(['.', 'e', 'E']) {
        return Ok(Constant::Float(text.parse().map_err(|_| broken())?));
    }
    if text.len() > DIGITS_MAX {
        return Err(format!(
            "Exceeds the limit ({DIGITS_MAX} digits) for integer string conversion: value has {} \
             digits; use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal \
             for huge integer literals to avoid decimal conversion limits.",
            text.len()
        ));
    }
    let small = text.parse::<i64>().map(BigInt::from);
    small.or_else(|_| text.parse()).map(Constant::Int).map_err(|_| broken())
}
