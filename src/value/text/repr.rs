//! How text and bytes are quoted: repr(), ascii(), and the reprs of bytes and bytearray.
//!
//! May touch: `unicode`. Never: anything that could recurse.
//!
//! Invariant: linear; the result is at most `repr_size` bytes.

use super::unicode::is_printable;

/// At most this many bytes has the repr (or ascii) of a str or bytes of `length` bytes.
pub fn repr_size(length: usize) -> usize {
    length.saturating_mul(5).saturating_add(16)
}

/// Single quotes, unless there are some inside and no double ones.
fn quote_for(single: bool, double: bool) -> char {
    if single && !double { '"' } else { '\'' }
}

fn quoted(text: &str, keep: fn(char) -> bool) -> String {
    let quote = quote_for(text.contains('\''), text.contains('"'));
    let mut out = String::with_capacity(text.len() + 2);
    out.push(quote);
    for c in text.chars() {
        push_escaped(&mut out, c, quote, keep);
    }
    out.push(quote);
    out
}

fn push_escaped(out: &mut String, c: char, quote: char, keep: fn(char) -> bool) {
    match c {
        '\\' => out.push_str("\\\\"),
        '\n' => out.push_str("\\n"),
        '\r' => out.push_str("\\r"),
        '\t' => out.push_str("\\t"),
        c if c == quote => {
            out.push('\\');
            out.push(c);
        }
        c if keep(c) => out.push(c),
        c => out.push_str(&backslash_escape(c)),
    }
}

/// `\x..`, `\u....` or `\U........`.
pub fn backslash_escape(c: char) -> String {
    match c as u32 {
        code @ 0..=0xff => format!("\\x{code:02x}"),
        code @ 0x100..=0xffff => format!("\\u{code:04x}"),
        code => format!("\\U{code:08x}"),
    }
}

/// repr(str).
pub fn repr_str(text: &str) -> String {
    quoted(text, is_printable)
}

/// ascii(str).
pub fn ascii_str(text: &str) -> String {
    quoted(text, |c| matches!(c, ' '..='~'))
}

/// ascii() of anything, from its repr: what is not ASCII is escaped.
pub fn ascii_of_repr(repr: &str) -> String {
    if repr.is_ascii() {
        return repr.to_owned();
    }
    let mut out = String::with_capacity(repr.len());
    for c in repr.chars() {
        if c.is_ascii() {
            out.push(c);
        } else {
            out.push_str(&backslash_escape(c));
        }
    }
    out
}

/// repr(bytes).
pub fn repr_bytes(bytes: &[u8]) -> String {
    let quote = quote_for(bytes.contains(&b'\''), bytes.contains(&b'"'));
    let mut out = String::with_capacity(bytes.len() + 3);
    out.push('b');
    push_bytes(&mut out, bytes, quote);
    out
}

/// repr(bytearray).
pub fn repr_bytearray(bytes: &[u8]) -> String {
    let quote = quote_for(bytes.contains(&b'\''), bytes.contains(&b'"'));
    let mut out = String::with_capacity(bytes.len() + 14);
    out.push_str("bytearray(b");
    if quote == '"' {
        // Here CPython escapes single quotes even between double ones.
        let mut plain = String::new();
        push_bytes(&mut plain, bytes, quote);
        out.push_str(&plain.replace('\'', "\\'"));
    } else {
        push_bytes(&mut out, bytes, quote);
    }
    out.push(')');
    out
}

fn push_bytes(out: &mut String, bytes: &[u8], quote: char) {
    out.push(quote);
    for &byte in bytes {
        push_escaped(out, char::from(byte), quote, |c| matches!(c, ' '..='~'));
    }
    out.push(quote);
}
