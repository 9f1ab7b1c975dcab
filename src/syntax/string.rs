//! What a string literal says: prefixes, quotes and escapes taken away.
//!
//! May touch: nothing of the house. Never: fields of f-strings, which the parser reads as tokens.

/// A literal's prefix.
#[derive(Clone, Copy, Default)]
pub(super) struct Prefix {
    pub bytes: bool,
    pub raw: bool,
    pub unicode: bool,
    pub length: usize,
}

/// Reads the letters before the quotes.
pub(super) fn prefix(text: &str) -> Prefix {
    let mut prefix = Prefix::default();
    for letter in text.bytes().take_while(u8::is_ascii_alphabetic) {
        match letter | 0x20 {
            b'b' => prefix.bytes = true,
            b'r' => prefix.raw = true,
            b'u' => prefix.unicode = true,
            _ => {}
        }
        prefix.length += 1;
    }
    prefix
}

/// What stands between the quotes of a whole literal.
pub(super) fn body(text: &str, prefix: Prefix) -> &str {
    let text = &text[prefix.length..];
    let quotes = if text.starts_with("\"\"\"") || text.starts_with("'''") { 3 } else { 1 };
    text.get(quotes..text.len().saturating_sub(quotes)).unwrap_or("")
}

/// Line ends as Python reads them.
fn newlines(text: &str) -> std::borrow::Cow<'_, str> {
    match text.contains('\r') {
        true => text.replace("\r\n", "\n").replace('\r', "\n").into(),
        false => text.into(),
    }
}

/// The text of a `str` literal's body, or CPython's message.
pub(super) fn decode_text(body: &str, raw: bool) -> Result<String, String> {
    let body = newlines(body);
    if raw || !body.contains('\\') {
        return Ok(body.into_owned());
    }
    let mut out = String::with_capacity(body.len());
    let mut rest = &*body;
    // CPython's decoder sees every character that is not ASCII as an escape of ten bytes.
    let mut position = 0;
    while let Some(slash) = rest.find('\\') {
        let (plain, escape) = rest.split_at(slash);
        out.push_str(plain);
        position += width(plain);
        let taken = text_escape(escape, position, &mut out)?;
        position += width(&escape[..taken]);
        rest = &escape[taken..];
    }
    out.push_str(rest);
    Ok(out)
}

fn width(text: &str) -> usize {
    text.chars().map(|char| if char.is_ascii() { 1 } else { 10 }).sum()
}

fn undecodable(position: usize, length: usize, why: &str) -> String {
    let place = match length {
        1 => format!("byte 0x5c in position {position}"),
        _ => format!("bytes in position {position}-{}", position + length - 1),
    };
    format!("(unicode error) 'unicodeescape' codec can't decode {place}: {why}")
}

/// Takes one escape; the result is its length.
fn text_escape(text: &str, position: usize, out: &mut String) -> Result<usize, String> {
    let Some(letter) = text[1..].chars().next() else {
        return Err(undecodable(position, 1, "\\ at end of string"));
    };
    if let Some(plain) = simple_escape(letter) {
        out.extend(plain);
        return Ok(2);
    }
    match letter {
        '0'..='7' => {
            let (value, length) = octal(text.as_bytes());
            // Three octal digits are at most 511: always a character.
            out.extend(char::from_u32(value));
            Ok(length)
        }
        'x' => hex(text, 2, "truncated \\xXX escape", position, out),
        'u' => hex(text, 4, "truncated \\uXXXX escape", position, out),
        'U' => hex(text, 8, "truncated \\UXXXXXXXX escape", position, out),
        'N' => named(text, position, out),
        // An escape that is none stays as it is; CPython only warns.
        other => {
            out.push('\\');
            out.push(other);
            Ok(1 + other.len_utf8())
        }
    }
}

/// The escapes of one letter; a newline stands for nothing.
fn simple_escape(letter: char) -> Option<Option<char>> {
    let char = match letter {
        '\n' => return Some(None),
        '\\' | '\'' | '"' => letter,
        'a' => '\x07',
        'b' => '\x08',
        'f' => '\x0c',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'v' => '\x0b',
        _ => return None,
    };
    Some(Some(char))
}

fn octal(text: &[u8]) -> (u32, usize) {
    let digits = text[1..].iter().take(3).take_while(|digit| matches!(digit, b'0'..=b'7'));
    let (mut value, mut length) = (0, 1);
    for digit in digits {
        value = value * 8 + u32::from(digit - b'0');
        length += 1;
    }
    (value, length)
}

fn hex(
    text: &str,
    digits: usize,
    truncated: &str,
    position: usize,
    out: &mut String,
) -> Result<usize, String> {
    let found = text[2..].bytes().take(digits).take_while(u8::is_ascii_hexdigit).count();
    if found < digits {
        return Err(undecodable(position, 2 + found, truncated));
    }
    let length = 2 + digits;
    let value = u32::from_str_radix(&text[2..length], 16).unwrap_or(u32::MAX);
    match char::from_u32(value) {
        Some(char) => out.push(char),
        // Differs from CPython: a `str` here is a sequence of Unicode scalar values.
        None if value < 0x10ffff => {
            return Err(format!("lone surrogates are not supported in strings: '\\u{value:04x}'"));
        }
        None => return Err(undecodable(position, length, "illegal Unicode character")),
    }
    Ok(length)
}

fn named(text: &str, position: usize, out: &mut String) -> Result<usize, String> {
    let malformed = "malformed \\N character escape";
    let Some(rest) = text[2..].strip_prefix('{') else {
        return Err(undecodable(position, 2, malformed));
    };
    let Some(end) = rest.find('}').filter(|end| *end > 0) else {
        let length = rest.find('}').map_or(width(text), |end| 3 + end);
        return Err(undecodable(position, length, malformed));
    };
    // The longest name has 88 letters; looking up more is not worth its time.
    match (end <= 100).then(|| unicode_names2::character(&rest[..end])).flatten() {
        Some(char) => out.push(char),
        None => {
            let length = 4 + width(&rest[..end]);
            return Err(undecodable(position, length, "unknown Unicode character name"));
        }
    }
    Ok(4 + end)
}

/// The bytes of a `bytes` literal's body, or CPython's message.
pub(super) fn decode_bytes(body: &str, raw: bool) -> Result<Vec<u8>, String> {
    let body = newlines(body);
    let bytes = body.as_bytes();
    if raw {
        return Ok(bytes.to_vec());
    }
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] != b'\\' {
            out.push(bytes[at]);
            at += 1;
            continue;
        }
        let Some(letter) = bytes.get(at + 1) else {
            return Err("(value error) Trailing \\ in string".to_owned());
        };
        if let Some(plain) = simple_escape(*letter as char) {
            out.extend(plain.map(|char| char as u8));
            at += 2;
            continue;
        }
        match letter {
            b'0'..=b'7' => {
                let (value, length) = octal(&bytes[at..]);
                out.push((value & 0xff) as u8);
                at += length;
            }
            b'x' => {
                let digits = body
                    .get(at + 2..at + 4)
                    .filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()));
                let value = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok());
                let Some(value) = value else {
                    return Err(format!("(value error) invalid \\x escape at position {at}"));
                };
                out.push(value);
                at += 4;
            }
            _ => {
                out.push(b'\\');
                at += 1;
            }
        }
    }
    Ok(out)
}

/// Literal text of an f-string, with its doubled braces still doubled.
pub(super) fn decode_piece(text: &str, raw: bool, in_spec: bool) -> Result<String, String> {
    if in_spec || !text.contains(['{', '}']) {
        return decode_text(text, raw);
    }
    // Braces within `\N{...}` are not doubled ones, so the pieces between are decoded apart.
    let mut out = String::with_capacity(text.len());
    let mut piece = 0;
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' if !raw && bytes[at + 1..].starts_with(b"N{") => {
                at += text[at..].find('}').map_or(3, |end| end + 1);
            }
            b'\\' if matches!(bytes.get(at + 1), Some(b'{' | b'}')) => at += 1,
            b'\\' => at += 2,
            b'{' | b'}' => {
                out.push_str(&decode_braced(&text[piece..at], raw)?);
                out.push(bytes[at] as char);
                at += 2;
                piece = at;
            }
            _ => at += 1,
        }
    }
    out.push_str(&decode_braced(text.get(piece..).unwrap_or(""), raw)?);
    Ok(out)
}

/// Text before a brace, where a single backslash at the end stands for itself.
fn decode_braced(text: &str, raw: bool) -> Result<String, String> {
    let slashes = text.bytes().rev().take_while(|byte| *byte == b'\\').count();
    match !raw && slashes % 2 == 1 {
        true => Ok(decode_text(&text[..text.len() - 1], raw)? + "\\"),
        false => decode_text(text, raw),
    }
}
