//! String literals and f-strings: where they end, and what of them are fields.
//!
//! An f-string is read as PEP 701 has it: literal text up to a field, then tokens as anywhere else
//! up to the field's end. What is wrong with one is said as CPython 3.11 says it.

use super::{FString, Lexer, Step};
use crate::source::{Source, Span};
use crate::syntax::error::SyntaxError;
use crate::syntax::token::{Kind, operator};

impl Lexer<'_> {
    /// Reads a literal whose prefix, if any, has been read already.
    pub(super) fn string(&mut self, start: usize) -> Step {
        let prefix = &self.bytes[start..self.at];
        let quote = self.peek(0);
        let triple = self.peek(1) == quote && self.peek(2) == quote;
        let length = if triple { 3 } else { 1 };
        let is_fstring = prefix.iter().any(|letter| matches!(letter, b'f' | b'F'));
        if is_fstring && (start as u32) < self.plain_from {
            let raw = prefix.iter().any(|letter| matches!(letter, b'r' | b'R'));
            self.at += length;
            self.push(Kind::FStart, start);
            let (start, brackets) = (start as u32, self.brackets.len());
            self.fstrings.push(FString { start, quote, triple, raw, brackets });
            self.literal = true;
            return Ok(());
        }
        match string_end(self.bytes, self.at) {
            Some(end) => {
                self.at = end;
                self.push(Kind::Str, start);
                Ok(())
            }
            None => {
                let outer = self.fstrings.last().map(|open| (open.start, open.quote));
                match outer {
                    // The quote that seems to open a string was meant to close the f-string.
                    Some((at, outer_quote)) if outer_quote == quote => {
                        self.fstring_error(at, "f-string: expecting '}'")
                    }
                    Some((at, _)) => self.fstring_error(at, "f-string: unterminated string"),
                    None => self.unterminated(start, length),
                }
            }
        }
    }

    pub(super) fn unterminated(&mut self, start: usize, quotes: usize) -> Step {
        let span = Span::new(start as u32, start as u32);
        let (what, detected) = if quotes == 3 {
            let last = self.text.len().saturating_sub(1) as u32;
            ("triple-quoted string", self.source.line_of(last))
        } else {
            let mut at = start;
            while at < self.bytes.len() && !matches!(self.bytes[at], b'\n' | b'\r') {
                at += if self.bytes[at] == b'\\' { 2 } else { 1 };
            }
            ("string", self.source.line_of(at.min(self.bytes.len().saturating_sub(1)) as u32))
        };
        let message = format!("unterminated {what} literal (detected at line {detected})");
        self.immediate = true;
        Err(SyntaxError::at(self.source, span, message))
    }

    /// CPython 3.11 splits an f-string only after it has read the token behind it, and so reports
    /// what is wrong with it there.
    pub(super) fn fstring_error(&self, start: u32, message: &str) -> Step {
        let span = behind_strings(self.source, start);
        Err(SyntaxError::at(self.source, span, message))
    }

    /// Reads literal text up to the next field, or to the end of what it stands in.
    pub(super) fn literal_text(&mut self) -> Step {
        let start = self.at;
        let open = self.fstrings.last().expect("literal text is part of an f-string");
        let (quote, triple, raw, base) = (open.quote, open.triple, open.raw, open.brackets);
        let fstring_start = open.start;
        let in_spec = self.brackets.len() > base;
        loop {
            let byte = self.peek(0);
            if self.at >= self.bytes.len() || !triple && matches!(byte, b'\n' | b'\r') {
                if in_spec && triple {
                    return self.fstring_error(fstring_start, "f-string: expecting '}'");
                }
                return self.unterminated(fstring_start as usize, if triple { 3 } else { 1 });
            }
            let quotes = if triple { 3 } else { 1 };
            if byte == quote && (!triple || self.peek(1) == quote && self.peek(2) == quote) {
                if in_spec {
                    return self.fstring_error(fstring_start, "f-string: expecting '}'");
                }
                self.flush(start);
                let end = self.at;
                self.at += quotes;
                self.push(Kind::FEnd, end);
                self.fstrings.pop();
                self.literal = false;
                return Ok(());
            }
            match byte {
                b'\\' => self.skip_escape(raw),
                b'{' if !in_spec && self.peek(1) == b'{' => self.at += 2,
                b'}' if !in_spec && self.peek(1) == b'}' => self.at += 2,
                b'{' => {
                    self.flush(start);
                    return self.open_field(fstring_start);
                }
                b'}' if in_spec => {
                    self.flush(start);
                    return self.close_field();
                }
                b'}' => {
                    let message = "f-string: single '}' is not allowed";
                    return self.fstring_error(fstring_start, message);
                }
                _ => self.at += 1,
            }
        }
    }

    pub(super) fn skip_escape(&mut self, raw: bool) {
        let next = self.peek(1);
        match next {
            b'{' | b'}' => self.at += 1,
            b'N' if !raw && self.peek(2) == b'{' => {
                self.at += 3;
                while !matches!(self.peek(0), b'}' | b'"' | b'\'' | b'\n' | 0) {
                    self.at += 1;
                }
                if self.peek(0) == b'}' {
                    self.at += 1;
                }
            }
            b'\r' if self.peek(2) == b'\n' => self.at += 3,
            _ if self.at + 1 >= self.bytes.len() => self.at += 1,
            _ => self.at += 2,
        }
    }

    pub(super) fn flush(&mut self, start: usize) {
        if start < self.at {
            self.push(Kind::FMiddle, start);
        }
    }

    pub(super) fn open_field(&mut self, fstring_start: u32) -> Step {
        let base = self.fstrings.last().map_or(0, |open| open.brackets);
        let level = match self.brackets.len() > base {
            true => self.brackets.last().and_then(|bracket| bracket.field).unwrap_or(0) + 1,
            false => 0,
        };
        if level >= 2 {
            let message = "f-string: expressions nested too deeply";
            return self.fstring_error(fstring_start, message);
        }
        let start = self.at;
        self.at += 1;
        self.push(Kind::FOpen, start);
        self.open(start, b'{', Some(level))?;
        self.literal = false;
        Ok(())
    }

    pub(super) fn close_field(&mut self) -> Step {
        let start = self.at;
        self.at += 1;
        self.push(Kind::FClose, start);
        self.pop();
        self.literal = true;
        Ok(())
    }
}

/// Whether these letters may stand before a quote.
pub(super) fn is_prefix(letters: &[u8]) -> bool {
    matches!(
        letters.to_ascii_lowercase().as_slice(),
        b"b" | b"r" | b"u" | b"f" | b"br" | b"rb" | b"fr" | b"rf"
    )
}

/// The end of a literal whose opening quotes stand at `at`.
fn string_end(bytes: &[u8], mut at: usize) -> Option<usize> {
    let quote = bytes[at];
    let triple = bytes[at..].starts_with(&[quote; 3]);
    at += if triple { 3 } else { 1 };
    while at < bytes.len() {
        if triple {
            // A docstring is mostly text.
            at += memchr::memchr2(quote, b'\\', &bytes[at..])?;
        }
        match bytes[at] {
            b'\\' if bytes[at..].starts_with(b"\\\r\n") => at += 3,
            b'\\' => at += 2,
            b'\n' | b'\r' if !triple => return None,
            byte if byte == quote && !triple => return Some(at + 1),
            byte if byte == quote && bytes[at..].starts_with(&[quote; 3]) => return Some(at + 3),
            _ => at += 1,
        }
    }
    None
}

/// Where the token stands that follows the strings which begin at `start`, taken as CPython 3.11
/// takes them: every quote ends what it opened.
fn behind_strings(source: &Source, start: u32) -> Span {
    let bytes = source.text().as_bytes();
    let mut at = start as usize;
    loop {
        let mut quote = at;
        while quote < bytes.len() && bytes[quote].is_ascii_alphabetic() {
            quote += 1;
        }
        let is_string = matches!(bytes.get(quote), Some(b'"' | b'\''))
            && (quote == at || is_prefix(&bytes[at..quote]));
        match is_string.then(|| string_end(bytes, quote)).flatten() {
            Some(end) => at = end,
            None => break,
        }
        while matches!(bytes.get(at), Some(b' ' | b'\t' | b'\x0c')) {
            at += 1;
        }
    }
    let rest = &bytes[at.min(bytes.len())..];
    let length = match rest.first() {
        None | Some(b'\n' | b'\r') => 0,
        Some(b'#') => rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len()),
        Some(byte) if byte.is_ascii_alphanumeric() || *byte == b'_' => rest
            .iter()
            .position(|byte| !byte.is_ascii_alphanumeric() && *byte != b'_')
            .unwrap_or(rest.len()),
        Some(_) => operator(rest).map_or(1, |(_, length)| length as usize),
    };
    Span::new(at as u32, (at + length) as u32)
}
