//! What is known of the terminal, and text made fit for it.
//!
//! What a program prints is exact in a pipe. On a terminal, control and bidi characters would let
//! it draw what was never printed, so there they are shown escaped, unless `--raw` is given.
//!
//! May touch: the environment's NO_COLOR.

use std::borrow::Cow;
use std::io::IsTerminal;

use coldframe::policy::is_hidden;
use coldframe::report::{Style, escape};

/// How reports look on standard error.
pub fn style() -> Style {
    Style { color: colored(std::io::stderr().is_terminal()), ..Style::default() }
}

/// How findings look on standard output.
pub fn output_style() -> Style {
    Style { color: colored(std::io::stdout().is_terminal()), ..Style::default() }
}

/// Colours are for terminals, and for people who want them (<https://no-color.org>).
fn colored(terminal: bool) -> bool {
    terminal && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

/// A text for standard error: escaped if that is a terminal.
pub fn shown_on_errors(text: &str) -> Cow<'_, str> {
    if std::io::stderr().is_terminal() { visible(text) } else { Cow::Borrowed(text) }
}

/// A text for standard output: escaped if that is a terminal.
pub fn shown_on_output(text: &str) -> Cow<'_, str> {
    if std::io::stdout().is_terminal() { visible(text) } else { Cow::Borrowed(text) }
}

/// A text with everything escaped that cannot be seen, line ends and tabs aside.
pub fn visible(text: &str) -> Cow<'_, str> {
    let hidden = |c: char| c != '\n' && c != '\t' && is_hidden(c);
    if !text.contains(hidden) {
        return Cow::Borrowed(text);
    }
    let pieces = text.split_inclusive(['\n', '\t']).map(|piece| {
        let body = piece.strip_suffix(['\n', '\t']).unwrap_or(piece);
        let end = piece.get(body.len()..).unwrap_or("");
        format!("{}{end}", escape(body))
    });
    Cow::Owned(pieces.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_shows_what_cannot_be_seen() {
        assert_eq!(visible("a\tb\n"), "a\tb\n");
        assert_eq!(visible("a\x1b[2J\n\u{202e}b\r\n"), "a\\x1b[2J\n\\u202eb\\r\n");
    }
}
