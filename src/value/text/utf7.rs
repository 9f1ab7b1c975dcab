//! The codec `utf_7` (RFC 2152), as CPython writes and reads it: what is no plain ASCII stands in
//! base64 of UTF-16 between `+` and `-`.
//!
//! May touch: the decoder of `codecs`. Never: anything else.
//!
//! Invariant: linear; a character takes at most eight bytes, and a byte makes at most one.

use super::TextError;
use super::codecs::Decoder;

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

fn from_letter(byte: u8) -> Option<u32> {
    match byte {
        b'A'..=b'Z' => Some(u32::from(byte - b'A')),
        b'a'..=b'z' => Some(u32::from(byte - b'a') + 26),
        b'0'..=b'9' => Some(u32::from(byte - b'0') + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    }
}

/// Whether a character is written as it is: all of ASCII but `+`, `\`, `~` and control characters
/// that are no blanks.
fn is_direct(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='}') && !matches!(c, '+' | '\\')
}

/// Encodes.
pub(super) fn encode(text: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let (mut inside, mut bits, mut buffer) = (false, 0u32, 0u32);
    for c in text.chars() {
        if is_direct(c) {
            if inside {
                if bits > 0 {
                    out.push(LETTERS[(buffer << (6 - bits)) as usize & 63]);
                    (buffer, bits) = (0, 0);
                }
                inside = false;
                // What could be read as base64 needs the end to be marked.
                if from_letter(c as u8).is_some() || c == '-' {
                    out.push(b'-');
                }
            }
            out.push(c as u8);
            continue;
        }
        if !inside && c == '+' {
            out.extend_from_slice(b"+-");
            continue;
        }
        if !inside {
            out.push(b'+');
            inside = true;
        }
        for unit in c.encode_utf16(&mut [0; 2]) {
            buffer = buffer << 16 | u32::from(*unit);
            bits += 16;
            while bits >= 6 {
                bits -= 6;
                out.push(LETTERS[(buffer >> bits) as usize & 63]);
            }
            buffer &= (1 << bits) - 1;
        }
    }
    if bits > 0 {
        out.push(LETTERS[(buffer << (6 - bits)) as usize & 63]);
    }
    if inside {
        out.push(b'-');
    }
    out
}

impl Decoder<'_> {
    /// Reads UTF-7.
    pub(super) fn utf7(&mut self) -> Result<(), TextError> {
        self.name = "utf7";
        let bytes = self.bytes;
        // Where the run of base64 began, if there is one.
        let mut began: Option<usize> = None;
        let (mut bits, mut buffer, mut high) = (0u32, 0u32, None::<u32>);
        while let Some(&byte) = bytes.get(self.at) {
            let Some(start) = began else {
                self.at += 1;
                match byte {
                    b'+' if bytes.get(self.at) == Some(&b'-') => {
                        self.at += 1;
                        self.out.push('+');
                    }
                    b'+' if bytes.get(self.at).is_some_and(|&next| from_letter(next).is_none()) => {
                        self.at -= 1;
                        self.fault(2, "ill-formed sequence")?;
                    }
                    b'+' => {
                        began = Some(self.at - 1);
                        (bits, buffer, high) = (0, 0, None);
                    }
                    0x80.. => {
                        self.at -= 1;
                        self.fault(1, "unexpected special character")?;
                    }
                    _ => self.out.push(char::from(byte)),
                }
                continue;
            };
            if let Some(six) = from_letter(byte) {
                buffer = buffer << 6 | six;
                bits += 6;
                self.at += 1;
                if bits < 16 {
                    continue;
                }
                bits -= 16;
                let unit = buffer >> bits;
                buffer &= (1 << bits) - 1;
                match (high.take(), unit) {
                    (Some(first), 0xdc00..=0xdfff) => {
                        let code = 0x10000 + ((first - 0xd800) << 10) + (unit - 0xdc00);
                        self.out.extend(char::from_u32(code));
                        continue;
                    }
                    // Differs from CPython, whose str can hold halves of surrogate pairs.
                    (Some(_), _) => self.broken(start, "illegal surrogate pair")?,
                    (None, 0xdc00..=0xdfff) => {
                        self.broken(start, "illegal surrogate pair")?;
                        continue;
                    }
                    (None, _) => {}
                }
                match unit {
                    0xd800..=0xdbff => high = Some(unit),
                    _ => self.out.extend(char::from_u32(unit)),
                }
                continue;
            }
            began = None;
            let reason = match (bits, buffer) {
                (6.., _) => Some("partial character in shift sequence"),
                (1.., 1..) => Some("non-zero padding bits in shift sequence"),
                _ => None,
            };
            if let Some(reason) = reason {
                self.at += 1;
                self.broken(start, reason)?;
                continue;
            }
            if high.is_some() && byte < 0x80 && byte != b'+' {
                self.broken(start, "illegal surrogate pair")?;
            }
            if byte == b'-' {
                self.at += 1;
            }
        }
        match began {
            Some(start) if bits >= 6 || (bits > 0 && buffer != 0) || high.is_some() => {
                self.broken(start, "unterminated shift sequence")
            }
            _ => Ok(()),
        }
    }

    /// A fault from `start` to here, from which it goes on.
    fn broken(&mut self, start: usize, reason: &str) -> Result<(), TextError> {
        let length = self.at - start;
        self.at = start;
        self.fault(length, reason)
    }
}
