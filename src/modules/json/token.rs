//! The tokens of JSON, read from a text and written to one; positions are bytes.
//!
//! Ported from CPython's `_json.c`, with its complaints and the places it complains of.
//!
//! May touch: nothing but text. Never: values.
//!
//! Invariant: linear, no recursion; what is read ends within the text.

use crate::value::text::floats;

/// What is wrong, and at which byte.
pub(super) struct Bad(pub &'static str, pub usize);

/// A value, or what one begins with.
pub(super) enum Token {
    /// `[`
    Array,
    /// `{`
    Object,
    /// `"..."` without escapes: the bytes between the quotes.
    Plain(usize, usize),
    /// `"..."` with its escapes resolved.
    Built(String),
    /// A number without point or exponent.
    Int(usize, usize),
    /// Any other number.
    Float(usize, usize),
    /// `null`
    Null,
    /// `true`, `false`
    Bool(bool),
    /// `NaN`, `Infinity`, `-Infinity`
    Constant(&'static str),
}

/// The first byte from `at` on that is no white space.
pub(super) fn skip(text: &str, at: usize) -> usize {
    let bytes = text.as_bytes();
    let mut at = at;
    while let Some(b' ' | b'\t' | b'\n' | b'\r') = bytes.get(at) {
        at += 1;
    }
    at
}

/// The token at `at` and where it ends.
pub(super) fn read(text: &str, at: usize, strict: bool) -> Result<(Token, usize), Bad> {
    let bytes = text.as_bytes();
    let rest = bytes.get(at..).unwrap_or(&[]);
    let word = |word: &'static str, token| Ok((token, at + word.len()));
    match rest.first() {
        Some(b'"') => string(text, at + 1, strict),
        Some(b'{') => Ok((Token::Object, at + 1)),
        Some(b'[') => Ok((Token::Array, at + 1)),
        Some(b'n') if rest.starts_with(b"null") => word("null", Token::Null),
        Some(b't') if rest.starts_with(b"true") => word("true", Token::Bool(true)),
        Some(b'f') if rest.starts_with(b"false") => word("false", Token::Bool(false)),
        Some(b'N') if rest.starts_with(b"NaN") => word("NaN", Token::Constant("NaN")),
        Some(b'I') if rest.starts_with(b"Infinity") => {
            word("Infinity", Token::Constant("Infinity"))
        }
        Some(b'-') if rest.starts_with(b"-Infinity") => {
            word("-Infinity", Token::Constant("-Infinity"))
        }
        Some(b'-' | b'0'..=b'9') => number(bytes, at),
        _ => Err(Bad("Expecting value", at)),
    }
}

fn digits(bytes: &[u8], at: usize) -> usize {
    let mut at = at;
    while let Some(b'0'..=b'9') = bytes.get(at) {
        at += 1;
    }
    at
}

fn number(bytes: &[u8], start: usize) -> Result<(Token, usize), Bad> {
    let mut at = start;
    if bytes.get(at) == Some(&b'-') {
        at += 1;
    }
    at = match bytes.get(at) {
        Some(b'0') => at + 1,
        Some(b'1'..=b'9') => digits(bytes, at),
        _ => return Err(Bad("Expecting value", start)),
    };
    let mut float = false;
    if bytes.get(at) == Some(&b'.') {
        let end = digits(bytes, at + 1);
        if end > at + 1 {
            float = true;
            at = end;
        }
    }
    if let Some(b'e' | b'E') = bytes.get(at) {
        let sign = usize::from(matches!(bytes.get(at + 1), Some(b'+' | b'-')));
        let end = digits(bytes, at + 1 + sign);
        if end > at + 1 + sign {
            float = true;
            at = end;
        }
    }
    Ok((if float { Token::Float(start, at) } else { Token::Int(start, at) }, at))
}

/// The float that a [`Token::Float`] shows.
pub(super) fn float(text: &str) -> f64 {
    floats::parse_float(text).unwrap_or(f64::NAN)
}

/// The string whose first character, behind the quote, is at `start`.
pub(super) fn string(text: &str, start: usize, strict: bool) -> Result<(Token, usize), Bad> {
    let bytes = text.as_bytes();
    let mut built: Option<String> = None;
    let mut from = start;
    loop {
        let mut at = from;
        let end = loop {
            match bytes.get(at) {
                None => return Err(Bad("Unterminated string starting at", start - 1)),
                Some(b'"' | b'\\') => break at,
                Some(0..=0x1f) if strict => return Err(Bad("Invalid control character at", at)),
                Some(_) => at += 1,
            }
        };
        let piece = text.get(from..end).unwrap_or("");
        if bytes.get(end) == Some(&b'"') {
            return Ok(match built {
                None => (Token::Plain(start, end), end + 1),
                Some(mut whole) => {
                    whole.push_str(piece);
                    (Token::Built(whole), end + 1)
                }
            });
        }
        let whole = built.get_or_insert_default();
        whole.push_str(piece);
        let (c, next) = escape(bytes, end + 1, start)?;
        whole.push(c);
        from = next;
    }
}

/// The character that an escape means, `at` being behind the backslash.
fn escape(bytes: &[u8], at: usize, start: usize) -> Result<(char, usize), Bad> {
    let c = match bytes.get(at) {
        None => return Err(Bad("Unterminated string starting at", start - 1)),
        Some(b'"') => '"',
        Some(b'\\') => '\\',
        Some(b'/') => '/',
        Some(b'b') => '\u{8}',
        Some(b'f') => '\u{c}',
        Some(b'n') => '\n',
        Some(b'r') => '\r',
        Some(b't') => '\t',
        Some(b'u') => return unicode(bytes, at + 1),
        Some(_) => return Err(Bad("Invalid \\escape", at - 1)),
    };
    Ok((c, at + 1))
}

fn hex(bytes: &[u8], at: usize) -> Option<u32> {
    let digits = bytes.get(at..at + 4)?;
    digits.iter().try_fold(0, |code, digit| Some(code << 4 | char::from(*digit).to_digit(16)?))
}

fn unicode(bytes: &[u8], at: usize) -> Result<(char, usize), Bad> {
    const INVALID: &str = "Invalid \\uXXXX escape";
    // CPython wants one character more, the quote at least.
    if at + 4 >= bytes.len() {
        return Err(Bad(INVALID, at - 1));
    }
    let Some(code) = hex(bytes, at) else { return Err(Bad(INVALID, at - 1)) };
    if let Some(c) = char::from_u32(code) {
        return Ok((c, at + 4));
    }
    if (0xd800..0xdc00).contains(&code)
        && at + 10 < bytes.len()
        && bytes.get(at + 4..at + 6) == Some(b"\\u")
    {
        let Some(low) = hex(bytes, at + 6) else { return Err(Bad(INVALID, at + 5)) };
        if (0xdc00..0xe000).contains(&low)
            && let Some(c) = char::from_u32(0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00))
        {
            return Ok((c, at + 10));
        }
    }
    // Differs from CPython, where a str may hold half of a surrogate pair.
    Err(Bad("A lone surrogate cannot be in a string here", at - 2))
}

/// Writes a string as JSON has it.
pub(super) fn quote(text: &str, ascii: bool, out: &mut String) {
    out.push('"');
    let mut from = 0;
    for (at, c) in text.char_indices() {
        let plain = match c {
            '"' | '\\' | '\0'..='\x1f' => false,
            '\x7f'.. => !ascii,
            _ => true,
        };
        if plain {
            continue;
        }
        out.push_str(text.get(from..at).unwrap_or(""));
        from = at + c.len_utf8();
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            _ => {
                let mut units = [0; 2];
                for unit in c.encode_utf16(&mut units) {
                    out.push_str("\\u");
                    for shift in [12, 8, 4, 0] {
                        let digit = u32::from(*unit) >> shift & 0xf;
                        out.push(char::from_digit(digit, 16).unwrap_or('0'));
                    }
                }
            }
        }
    }
    out.push_str(text.get(from..).unwrap_or(""));
    out.push('"');
}
