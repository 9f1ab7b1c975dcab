//! The codecs `unicode_escape` and `raw_unicode_escape`: text as it stands in Python's literals.
//!
//! Bytes that are no escapes are Latin-1. An escape for half of a surrogate pair is a fault here,
//! for a str cannot hold one.
//!
//! May touch: the decoder of `codecs`. Never: the tokenizer, whose literals have rules of their own.
//!
//! Invariant: linear; an escape is never longer than the text it stands for takes.

use super::TextError;
use super::codecs::Decoder;

/// Escapes whatever is not plain ASCII; `raw`: what is not Latin-1.
pub(super) fn encode(text: &str, raw: bool) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    for c in text.chars() {
        let code = u32::from(c);
        let escaped = match c {
            '\\' if !raw => "\\\\".to_owned(),
            '\t' if !raw => "\\t".to_owned(),
            '\n' if !raw => "\\n".to_owned(),
            '\r' if !raw => "\\r".to_owned(),
            _ if code > 0xffff => format!("\\U{code:08x}"),
            _ if code > 0xff => format!("\\u{code:04x}"),
            ' '..='~' => {
                out.push(code as u8);
                continue;
            }
            _ if raw => {
                out.push(code as u8);
                continue;
            }
            _ => format!("\\x{code:02x}"),
        };
        out.extend_from_slice(escaped.as_bytes());
    }
    out
}

/// What is to be warned of in bytes that were decoded: the first escape that means nothing.
pub(super) fn doubtful(bytes: &[u8]) -> Option<String> {
    let mut rest = bytes;
    while let Some(at) = rest.iter().position(|byte| *byte == b'\\') {
        rest = rest.get(at + 1..)?;
        match *rest.first()? {
            b'4'..=b'7' if rest.get(1..3).is_some_and(|two| two.iter().all(is_octal)) => {
                let digits = String::from_utf8_lossy(rest.get(..3)?);
                return Some(format!("invalid octal escape sequence '\\{digits}'"));
            }
            b'\n' | b'\\' | b'\'' | b'"' | b'a' | b'b' | b'f' | b'n' | b'r' | b't' | b'v' => {}
            b'0'..=b'7' | b'x' | b'u' | b'U' | b'N' => {}
            other => {
                let shown = char::from(other);
                return Some(format!("invalid escape sequence '\\{shown}'"));
            }
        }
        rest = rest.get(1..)?;
    }
    None
}

fn is_octal(byte: &u8) -> bool {
    (b'0'..=b'7').contains(byte)
}

impl Decoder<'_> {
    /// Reads text with escapes.
    pub(super) fn escapes(&mut self, raw: bool) -> Result<(), TextError> {
        self.name = if raw { "rawunicodeescape" } else { "unicodeescape" };
        self.out.reserve(self.bytes.len());
        while let Some(&byte) = self.bytes.get(self.at) {
            if byte != b'\\' {
                self.out.push(char::from(byte));
                self.at += 1;
            } else if raw {
                self.raw_escape()?;
            } else {
                self.escape()?;
            }
        }
        Ok(())
    }

    fn take(&mut self, length: usize, c: char) {
        self.out.push(c);
        self.at += length;
    }

    /// A backslash; only `u` and `U` after an odd number of them mean something.
    fn raw_escape(&mut self) -> Result<(), TextError> {
        match self.bytes.get(self.at + 1) {
            Some(b'u') => self.coded(4, "truncated \\uXXXX escape", "\\Uxxxxxxxx out of range"),
            Some(b'U') => self.coded(8, "truncated \\UXXXXXXXX escape", "\\Uxxxxxxxx out of range"),
            Some(&other) => {
                self.take(1, '\\');
                self.take(1, char::from(other));
                Ok(())
            }
            None => {
                self.take(1, '\\');
                Ok(())
            }
        }
    }

    fn escape(&mut self) -> Result<(), TextError> {
        let Some(&kind) = self.bytes.get(self.at + 1) else {
            return self.fault(1, "\\ at end of string");
        };
        match kind {
            b'\n' => self.at += 2,
            b'\\' | b'\'' | b'"' => self.take(2, char::from(kind)),
            b'a' => self.take(2, '\x07'),
            b'b' => self.take(2, '\x08'),
            b'f' => self.take(2, '\x0c'),
            b'n' => self.take(2, '\n'),
            b'r' => self.take(2, '\r'),
            b't' => self.take(2, '\t'),
            b'v' => self.take(2, '\x0b'),
            b'0'..=b'7' => {
                let digits = self.bytes.get(self.at + 1..).unwrap_or(&[]).iter().take(3);
                let digits: Vec<u32> = digits
                    .take_while(|digit| (b'0'..=b'7').contains(*digit))
                    .map(|digit| u32::from(digit - b'0'))
                    .collect();
                let code = digits.iter().fold(0, |code, digit| code * 8 + digit);
                self.take(1 + digits.len(), char::from_u32(code).unwrap_or_default());
            }
            b'x' => return self.coded(2, "truncated \\xXX escape", ""),
            b'u' => return self.coded(4, "truncated \\uXXXX escape", ""),
            b'U' => {
                let beyond = "illegal Unicode character";
                return self.coded(8, "truncated \\UXXXXXXXX escape", beyond);
            }
            b'N' => return self.named(),
            other => {
                self.take(1, '\\');
                self.take(1, char::from(other));
            }
        }
        Ok(())
    }

    /// An escape of so many hexadecimal digits.
    fn coded(&mut self, digits: usize, short: &str, beyond: &str) -> Result<(), TextError> {
        let rest = self.bytes.get(self.at + 2..).unwrap_or(&[]);
        let found = rest.iter().take(digits).take_while(|digit| digit.is_ascii_hexdigit()).count();
        if found < digits {
            return self.fault(2 + found, short);
        }
        let code = rest.iter().take(digits).fold(0u64, |code, digit| {
            code * 16 + u64::from(char::from(*digit).to_digit(16).unwrap_or(0))
        });
        match u32::try_from(code).ok().and_then(char::from_u32) {
            Some(c) => {
                self.take(2 + digits, c);
                Ok(())
            }
            None if code > 0x10_ffff => self.fault(2 + digits, beyond),
            None => self.fault(2 + digits, "a str cannot hold halves of surrogate pairs"),
        }
    }

    /// `\N{...}`
    fn named(&mut self) -> Result<(), TextError> {
        let rest = self.bytes.get(self.at + 2..).unwrap_or(&[]);
        let malformed = "malformed \\N character escape";
        if rest.first() != Some(&b'{') {
            return self.fault(2, malformed);
        }
        let Some(end) = rest.iter().position(|byte| *byte == b'}') else {
            return self.fault(2 + rest.len(), malformed);
        };
        if end == 1 {
            return self.fault(3, malformed);
        }
        let name = std::str::from_utf8(rest.get(1..end).unwrap_or(&[])).unwrap_or("");
        match (name.len() <= 100).then(|| unicode_names2::character(name)).flatten() {
            Some(c) => {
                self.take(3 + end, c);
                Ok(())
            }
            None => self.fault(3 + end, "unknown Unicode character name"),
        }
    }
}
