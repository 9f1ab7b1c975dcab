//! Text that a program controls, made fit to be shown.
//!
//! May touch: `policy` for what cannot be seen. Never: a decision about what is allowed.

use crate::policy::is_hidden;
use std::borrow::Cow;
use std::fmt::Write;

/// A text on one line, with control, bidi and zero-width characters written as Python would escape
/// them: `\n`, `\x1b`, `\u202e`.
pub fn escape(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 16);
    text.chars().for_each(|character| push(&mut shown, character));
    Cow::Owned(shown)
}

/// One character, escaped if it cannot be seen.
pub(super) fn push(shown: &mut String, character: char) {
    let code = character as u32;
    let written = match character {
        _ if !is_hidden(character) => {
            shown.push(character);
            Ok(())
        }
        '\n' => shown.write_str("\\n"),
        '\r' => shown.write_str("\\r"),
        '\t' => shown.write_str("\\t"),
        _ if code <= 0xFF => write!(shown, "\\x{code:02x}"),
        _ if code <= 0xFFFF => write!(shown, "\\u{code:04x}"),
        _ => write!(shown, "\\U{code:08x}"),
    };
    written.expect("writing to a String does not fail");
}

/// JSON text with every character that cannot be seen written as JSON escapes it. The data stays
/// the same: outside of strings JSON has no such characters but line ends, which are kept.
pub fn escape_json(json: &str) -> String {
    let mut shown = String::with_capacity(json.len());
    for character in json.chars() {
        if character != '\n' && is_hidden(character) {
            for unit in character.encode_utf16(&mut [0; 2]) {
                write!(shown, "\\u{unit:04x}").expect("writing to a String does not fail");
            }
        } else {
            shown.push(character);
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_characters_are_written_out() {
        assert_eq!(escape("plain é 👍"), "plain é 👍");
        assert_eq!(escape("a\u{202e}b\x1b[2J\n"), "a\\u202eb\\x1b[2J\\n");
        assert_eq!(escape("\u{e0061}"), "\\U000e0061");
        assert_eq!(escape_json("\"\u{202e}\u{e0061}\"\n"), "\"\\u202e\\udb40\\udc61\"\n");
    }
}
