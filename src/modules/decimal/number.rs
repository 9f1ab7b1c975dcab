//! A decimal number, how it is read and how it is shown.
//!
//! May touch: `coef`. Never: a context's state.

use super::coef::Coef;

/// What a number is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// A finite number.
    Finite,
    /// An infinity.
    Infinite,
    /// A quiet NaN; the digits are its payload.
    Quiet,
    /// A signaling NaN.
    Signaling,
}

/// `(-1)**negative * coef * 10**exp`, or something special.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dec {
    /// Below zero; zeros and NaNs have a sign too.
    pub negative: bool,
    /// What it is.
    pub kind: Kind,
    /// The digits.
    pub coef: Coef,
    /// The exponent; 0 for what is not finite.
    pub exp: i64,
}

impl Dec {
    /// A finite number.
    pub fn new(negative: bool, coef: Coef, exp: i64) -> Dec {
        Dec { negative, kind: Kind::Finite, coef, exp }
    }

    /// An infinity.
    pub fn infinity(negative: bool) -> Dec {
        Dec { negative, kind: Kind::Infinite, coef: Coef::ZERO, exp: 0 }
    }

    /// A quiet NaN without payload.
    pub fn nan() -> Dec {
        Dec { negative: false, kind: Kind::Quiet, coef: Coef::ZERO, exp: 0 }
    }

    /// A whole number.
    pub fn from_i64(n: i64) -> Dec {
        Dec::new(n < 0, Coef::Small(u128::from(n.unsigned_abs())), 0)
    }

    /// Whether it is finite.
    #[inline]
    pub fn is_finite(&self) -> bool {
        self.kind == Kind::Finite
    }

    /// Whether it is a NaN of either kind.
    #[inline]
    pub fn is_nan(&self) -> bool {
        matches!(self.kind, Kind::Quiet | Kind::Signaling)
    }

    /// Whether it is an infinity.
    #[inline]
    pub fn is_infinite(&self) -> bool {
        self.kind == Kind::Infinite
    }

    /// Whether it is zero.
    #[inline]
    pub fn is_zero(&self) -> bool {
        self.is_finite() && self.coef.is_zero()
    }

    /// The exponent of the first digit.
    #[inline]
    pub fn adjusted(&self) -> i64 {
        self.exp.saturating_add(self.coef.digits() as i64 - 1)
    }

    /// Whether it is a whole number.
    pub fn is_integer(&self) -> bool {
        self.is_finite()
            && (self.exp >= 0
                || self.coef.is_zero()
                || self.coef.trailing_zeros() >= self.exp.unsigned_abs())
    }

    /// With another sign.
    pub fn signed(mut self, negative: bool) -> Dec {
        self.negative = negative;
        self
    }

    /// As `str()` shows it; `engineering` has exponents that are multiples of three.
    pub fn text(&self, engineering: bool, capitals: bool) -> String {
        // Room for a sign, a point, and the digits of most.
        let mut out = String::with_capacity(24);
        if self.negative {
            out.push('-');
        }
        match self.kind {
            Kind::Infinite => out.push_str("Infinity"),
            Kind::Quiet | Kind::Signaling => {
                out.push_str(if self.kind == Kind::Quiet { "NaN" } else { "sNaN" });
                if !self.coef.is_zero() {
                    out.push_str(&self.coef.text());
                }
            }
            Kind::Finite => self.finite_text(&mut out, engineering, capitals),
        }
        out
    }

    fn finite_text(&self, out: &mut String, engineering: bool, capitals: bool) {
        let digits = self.coef.text();
        let length = digits.len() as i64;
        let left = self.exp.saturating_add(length);
        // Where the point goes, counted from the left of the digits.
        let point = if self.exp <= 0 && left > -6 {
            left
        } else if !engineering {
            1
        } else if self.coef.is_zero() {
            (left + 1).rem_euclid(3) - 1
        } else {
            (left - 1).rem_euclid(3) + 1
        };
        if point <= 0 {
            out.push_str("0.");
            out.extend(std::iter::repeat_n('0', point.unsigned_abs() as usize));
            out.push_str(&digits);
        } else if point >= length {
            out.push_str(&digits);
            out.extend(std::iter::repeat_n('0', (point - length) as usize));
        } else {
            let (whole, part) = digits.split_at(point as usize);
            out.push_str(whole);
            out.push('.');
            out.push_str(part);
        }
        if left != point {
            out.push(if capitals { 'E' } else { 'e' });
            out.push_str(&format!("{:+}", left - point));
        }
    }

    /// Reads up to 18 digits with a sign before and a point among them, which most numbers are.
    /// `None`: it is something else.
    pub fn parse_plain(text: &[u8]) -> Option<Dec> {
        let (negative, digits) = match text.split_first()? {
            (b'-', rest) => (true, rest),
            (b'+', rest) => (false, rest),
            _ => (false, text),
        };
        if digits.len() > 19 {
            return None;
        }
        let (mut number, mut count, mut behind) = (0u64, 0, None);
        for byte in digits {
            match byte {
                b'0'..=b'9' => {
                    number = number * 10 + u64::from(byte - b'0');
                    count += 1;
                }
                b'.' if behind.is_none() => behind = Some(count),
                _ => return None,
            }
        }
        let exp = behind.map_or(0, |before| before - count);
        (1..=18).contains(&count).then(|| Dec::new(negative, Coef::Small(number.into()), exp))
    }

    /// Reads what `Decimal(text)` takes, without white space around it or underscores, in ASCII.
    /// `None`: it is no number. Exponents beyond reason are cut to what is surely out of range.
    pub fn parse(text: &str) -> Option<Dec> {
        let (negative, rest) = match text.as_bytes().first()? {
            b'-' => (true, &text[1..]),
            b'+' => (false, &text[1..]),
            _ => (false, text),
        };
        let lower = rest.get(..rest.len().min(8)).map(str::to_ascii_lowercase)?;
        if lower == "inf" || lower == "infinity" {
            return (rest.len() == lower.len()).then(|| Dec::infinity(negative));
        }
        for (prefix, kind) in [("nan", Kind::Quiet), ("snan", Kind::Signaling)] {
            if lower.starts_with(prefix) {
                let payload = rest[prefix.len()..].trim_start_matches('0');
                let good = rest[prefix.len()..].bytes().all(|b| b.is_ascii_digit());
                let coef = Coef::parse(if payload.is_empty() { "0" } else { payload });
                return good.then_some(Dec { negative, kind, coef, exp: 0 });
            }
        }
        let (mantissa, exponent) = match rest.find(['e', 'E']) {
            Some(at) => (&rest[..at], Some(&rest[at + 1..])),
            None => (rest, None),
        };
        let (whole, part) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        if whole.is_empty() && part.is_empty()
            || !whole.bytes().chain(part.bytes()).all(|b| b.is_ascii_digit())
        {
            return None;
        }
        let exponent = match exponent {
            None => 0,
            Some(text) => parse_exponent(text)?,
        };
        let digits = if part.is_empty() {
            std::borrow::Cow::Borrowed(whole)
        } else {
            std::borrow::Cow::Owned([whole, part].concat())
        };
        let trimmed = digits.trim_start_matches('0');
        let coef = Coef::parse(if trimmed.is_empty() { "0" } else { trimmed });
        Some(Dec::new(negative, coef, exponent - part.len() as i64))
    }
}

/// An exponent, cut to what no context reaches.
fn parse_exponent(text: &str) -> Option<i64> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    const LIMIT: i64 = 4_000_000_000_000_000_000;
    let size = digits.trim_start_matches('0').parse::<i64>().map_or_else(
        |_| if digits.bytes().all(|b| b == b'0') { 0 } else { LIMIT },
        |n| n.min(LIMIT),
    );
    Some(if text.starts_with('-') { -size } else { size })
}
