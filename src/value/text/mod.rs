//! Text and numbers as CPython 3.11 has them: what is printed, what is parsed, what is complained.
//!
//! Pure functions on `&str`, `&[u8]`, `i64`, `f64` and `BigInt`: they know no value, no heap and no
//! budget. Whoever calls them charges first; where the work or the result can be larger than the
//! input, a companion (`..._size`, `..._cost`) says beforehand how large.
//!
//! May touch: `num_bigint`, `siphasher`. Never: values, the heap, the budget, the locale (`n` formats
//! as in the C locale), the platform's own float printing.
//!
//! Invariants: no function panics on any input (what has a size companion may be called only once
//! that size was granted, for a width of 2**62 is an allocation like any other); every result and every message is CPython's, held
//! to it by the data that `tests/oracle/` asks of python3. A `&str` has no surrogates, so wherever
//! CPython would make one there is a clear error instead.

pub mod arith;
pub mod bytestrings;
mod codec_tables;
pub mod codecs;
pub mod complexes;
mod escape_codec;
pub mod floats;
pub mod format_spec;
pub mod hash;
pub mod idna;
pub mod ints;
pub mod percent;
mod punycode;
pub mod repr;
pub mod short_format;
pub mod str_format;
pub mod stringprep;
pub mod strings;
pub mod unicode;
mod unicode_tables;
mod utf7;
#[cfg(test)]
mod oracle;

use std::fmt;

/// What went wrong, with CPython's message; the caller makes the exception.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum TextError {
    /// A ValueError.
    Value(String),
    /// A TypeError.
    Type(String),
    /// An OverflowError.
    Overflow(String),
    /// A ZeroDivisionError.
    ZeroDivision(String),
    /// An IndexError.
    Index(String),
    /// A KeyError: the key itself, not yet quoted.
    Key(String),
    /// A LookupError.
    Lookup(String),
    /// A UnicodeError that is neither of those below.
    PlainUnicode(String),
    /// A UnicodeDecodeError or UnicodeEncodeError.
    Unicode(Box<UnicodeFault>),
}

/// The five attributes of a UnicodeDecodeError or UnicodeEncodeError.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnicodeFault {
    /// The codec's own name, `utf-8`.
    pub encoding: String,
    /// What was being converted.
    pub object: UnicodeObject,
    /// Where the fault begins, in bytes when decoding and in characters when encoding.
    pub start: usize,
    /// Where it ends, in the same units.
    pub end: usize,
    /// Why, in the codec's words.
    pub reason: String,
}

/// What a codec was working on; tells the two errors apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UnicodeObject {
    /// Bytes were being decoded: a UnicodeDecodeError.
    Bytes(Vec<u8>),
    /// Text was being encoded: a UnicodeEncodeError.
    Text(String),
}

impl UnicodeFault {
    /// The `str` of the exception.
    pub fn message(&self) -> String {
        let (encoding, reason, start) = (&self.encoding, &self.reason, self.start);
        let last = self.end.saturating_sub(1);
        let one = self.end == start + 1;
        match &self.object {
            UnicodeObject::Bytes(bytes) => match bytes.get(start).filter(|_| one) {
                Some(byte) => format!(
                    "'{encoding}' codec can't decode byte 0x{byte:02x} in position {start}: {reason}"
                ),
                None => format!(
                    "'{encoding}' codec can't decode bytes in position {start}-{last}: {reason}"
                ),
            },
            UnicodeObject::Text(text) => match text.chars().nth(start).filter(|_| one) {
                Some(bad) => {
                    let bad = match bad as u32 {
                        code @ 0..=0xff => format!("\\x{code:02x}"),
                        code @ 0x100..=0xffff => format!("\\u{code:04x}"),
                        code => format!("\\U{code:08x}"),
                    };
                    format!(
                        "'{encoding}' codec can't encode character '{bad}' in position {start}: {reason}"
                    )
                }
                None => format!(
                    "'{encoding}' codec can't encode characters in position {start}-{last}: {reason}"
                ),
            },
        }
    }
}

impl TextError {
    /// The name of the exception, as Python has it.
    pub fn exception(&self) -> &'static str {
        match self {
            TextError::Value(_) => "ValueError",
            TextError::Type(_) => "TypeError",
            TextError::Overflow(_) => "OverflowError",
            TextError::ZeroDivision(_) => "ZeroDivisionError",
            TextError::Index(_) => "IndexError",
            TextError::Key(_) => "KeyError",
            TextError::Lookup(_) => "LookupError",
            TextError::PlainUnicode(_) => "UnicodeError",
            TextError::Unicode(fault) => match fault.object {
                UnicodeObject::Bytes(_) => "UnicodeDecodeError",
                UnicodeObject::Text(_) => "UnicodeEncodeError",
            },
        }
    }

    /// The message (for a KeyError, the key).
    pub fn message(&self) -> String {
        match self {
            TextError::Value(text)
            | TextError::Type(text)
            | TextError::Overflow(text)
            | TextError::ZeroDivision(text)
            | TextError::Index(text)
            | TextError::Key(text)
            | TextError::Lookup(text)
            | TextError::PlainUnicode(text) => text.clone(),
            TextError::Unicode(fault) => fault.message(),
        }
    }
}

impl fmt::Display for TextError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.exception(), self.message())
    }
}

impl std::error::Error for TextError {}

/// A ValueError.
pub(crate) fn value_error<T>(message: impl Into<String>) -> Result<T, TextError> {
    Err(TextError::Value(message.into()))
}
