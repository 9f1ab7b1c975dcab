//! The codec `idna` (RFC 3490, 3491): names of hosts as ASCII, label by label, as CPython has it.
//!
//! May touch: `punycode`, `stringprep`. Never: anything else.
//!
//! Invariant: linear; a character becomes eighteen at most on the way.

use super::punycode;
use super::repr::repr_bytes;
use super::stringprep::{self, is_in};
use super::{TextError, codecs};

const PREFIX: &str = "xn--";

fn bad<T>(message: impl Into<String>) -> Result<T, TextError> {
    Err(TextError::PlainUnicode(message.into()))
}

/// A label in the form in which labels are compared.
pub fn nameprep(label: &str) -> Result<String, TextError> {
    let folded: String =
        label.chars().filter(|&c| !is_in("b1", c)).map(stringprep::fold_for_normal).collect();
    let label = stringprep::normal(&folded);
    const PROHIBITED: [&str; 8] = ["c12", "c22", "c3", "c4", "c6", "c7", "c8", "c9"];
    if let Some(c) = label.chars().find(|&c| PROHIBITED.iter().any(|table| is_in(table, c))) {
        let shown = super::repr::repr_str(c.encode_utf8(&mut [0; 4]));
        return bad(format!("Invalid character {shown}"));
    }
    let right_to_left = |c: Option<char>| c.is_some_and(|c| is_in("d1", c));
    if label.chars().any(|c| is_in("d1", c)) {
        if label.chars().any(|c| is_in("d2", c)) {
            return bad("Violation of BIDI requirement 2");
        }
        if !right_to_left(label.chars().next()) || !right_to_left(label.chars().next_back()) {
            return bad("Violation of BIDI requirement 3");
        }
    }
    Ok(label)
}

fn of_good_length(label: Vec<u8>) -> Result<Vec<u8>, TextError> {
    match label.len() {
        1..64 => Ok(label),
        _ => bad("label empty or too long"),
    }
}

/// A label as ASCII.
pub fn to_ascii(label: &str) -> Result<Vec<u8>, TextError> {
    if label.is_ascii() {
        return of_good_length(label.into());
    }
    let label = nameprep(label)?;
    if label.is_ascii() {
        return of_good_length(label.into());
    }
    if label.starts_with(PREFIX) {
        return bad("Label starts with ACE prefix");
    }
    of_good_length([PREFIX.as_bytes(), &punycode::encode(&label)].concat())
}

/// A label as text, of ASCII or of other text.
pub fn to_unicode(label: &str) -> Result<String, TextError> {
    let prepared;
    let mut label = label;
    if !label.is_ascii() {
        prepared = nameprep(label)?;
        if !prepared.is_ascii() {
            return bad("Invalid character in IDN label");
        }
        label = &prepared;
    }
    let Some(inside) = label.strip_prefix(PREFIX) else { return Ok(label.to_owned()) };
    let made = codecs::decode(inside.as_bytes(), "punycode", "strict")?;
    let back = to_ascii(&made)?;
    if !label.as_bytes().eq_ignore_ascii_case(&back) {
        let (label, back) = (repr_bytes(label.as_bytes()), repr_bytes(&back));
        return bad(format!("('IDNA does not round-trip', {label}, {back})"));
    }
    Ok(made)
}

fn is_dot(c: char) -> bool {
    matches!(c, '.' | '\u{3002}' | '\u{ff0e}' | '\u{ff61}')
}

/// Encodes the name of a host.
pub(super) fn encode(text: &str, errors: &str) -> Result<Vec<u8>, TextError> {
    if errors != "strict" {
        return bad(format!("unsupported error handling {errors}"));
    }
    if text.is_ascii() {
        let (before, last) = text.rsplit_once('.').map_or((None, text), |(a, b)| (Some(a), b));
        for label in before.into_iter().flat_map(|before| before.split('.')) {
            of_good_length(label.into())?;
        }
        if last.len() >= 64 {
            return bad("label too long");
        }
        return Ok(text.into());
    }
    let mut out = Vec::with_capacity(text.len());
    let (text, dot) = match text.strip_suffix(is_dot) {
        Some(text) => (text, ".".as_bytes()),
        None => (text, &[][..]),
    };
    for label in text.split(is_dot) {
        if !out.is_empty() {
            out.push(b'.');
        }
        out.extend(to_ascii(label)?);
    }
    out.extend(dot);
    Ok(out)
}

/// Decodes the name of a host.
pub(super) fn decode(bytes: &[u8], errors: &str) -> Result<String, TextError> {
    if errors != "strict" {
        return bad(format!("Unsupported error handling {errors}"));
    }
    let (bytes, dot) = match bytes.strip_suffix(b".") {
        Some(bytes) => (bytes, "."),
        None => (bytes, ""),
    };
    let mut out = String::with_capacity(bytes.len());
    for (at, label) in bytes.split(|&byte| byte == b'.').enumerate() {
        if at > 0 {
            out.push('.');
        }
        let label = match label.strip_prefix(PREFIX.as_bytes()) {
            // Of what is no ASCII this complains.
            Some(inside) if !inside.is_ascii() => codecs::decode(inside, "punycode", "strict")?,
            _ => codecs::decode(label, "ascii", "strict")?,
        };
        out.push_str(&to_unicode(&label)?);
    }
    out.push_str(dot);
    Ok(out)
}
