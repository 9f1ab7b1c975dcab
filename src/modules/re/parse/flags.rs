//! `(?i)`, `(?i-m:...)`, and which flags go together.

use super::super::ast::flag;
use super::super::tokens::Token;
use super::{Bad, Parser};

/// A flag by its letter.
pub(super) fn by_letter(c: char) -> Option<u32> {
    Some(match c {
        'i' => flag::IGNORECASE,
        'L' => flag::LOCALE,
        'm' => flag::MULTILINE,
        's' => flag::DOTALL,
        'x' => flag::VERBOSE,
        'a' => flag::ASCII,
        't' => flag::TEMPLATE,
        'u' => flag::UNICODE,
        _ => return None,
    })
}

/// Sees that flags fit the kind of pattern, and adds what goes without saying.
pub(super) fn fix(flags: u32, is_text: bool) -> Result<u32, Bad> {
    let has = |wanted: u32| flags & wanted != 0;
    let message = match (is_text, has(flag::LOCALE), has(flag::ASCII), has(flag::UNICODE)) {
        (true, true, _, _) => "cannot use LOCALE flag with a str pattern",
        (true, _, false, _) => return Ok(flags | flag::UNICODE),
        (true, _, true, true) => "ASCII and UNICODE flags are incompatible",
        (false, _, _, true) => "cannot use UNICODE flag with a bytes pattern",
        (false, true, true, _) => "ASCII and LOCALE flags are incompatible",
        _ => return Ok(flags),
    };
    Err(Bad::Value(message.to_owned()))
}

fn letters(token: Token) -> bool {
    match token {
        Token::Plain(c) => crate::value::text::unicode::is_alpha(c),
        Token::Escape(_) => false,
    }
}

impl Parser<'_> {
    /// Flags from their first character on: those to add and to remove, or `None` when they hold
    /// for the whole pattern.
    pub(super) fn inline_flags(&mut self, c: char) -> Result<Option<(u32, u32)>, Bad> {
        let mut add = 0;
        let mut end = c;
        if c != '-' {
            end = self.added(c, &mut add)?;
        }
        if end == ')' {
            self.flags |= add;
            return Ok(None);
        }
        if add & flag::GLOBAL != 0 {
            return Err(self.tokens.error("bad inline flags: cannot turn on global flag", 1));
        }
        let mut remove = 0;
        if end == '-' {
            self.removed(&mut remove)?;
        }
        if remove & flag::GLOBAL != 0 {
            return Err(self.tokens.error("bad inline flags: cannot turn off global flag", 1));
        }
        if add & remove != 0 {
            return Err(self.tokens.error("bad inline flags: flag turned on and off", 1));
        }
        Ok(Some((add, remove)))
    }

    fn added(&mut self, mut c: char, add: &mut u32) -> Result<char, Bad> {
        loop {
            let bit = by_letter(c).unwrap_or(0);
            let refused = match c {
                'L' if self.tokens.is_text => Some("'L' flag with a str pattern"),
                'u' if !self.tokens.is_text => Some("'u' flag with a bytes pattern"),
                _ => None,
            };
            if let Some(what) = refused {
                let message = format!("bad inline flags: cannot use {what}");
                return Err(self.tokens.error(&message, 0));
            }
            *add |= bit;
            if bit & flag::TYPES != 0 && *add & flag::TYPES != bit {
                let message = "bad inline flags: flags 'a', 'u' and 'L' are incompatible";
                return Err(self.tokens.error(message, 0));
            }
            c = match self.tokens.get()? {
                None => return Err(self.tokens.error("missing -, : or )", 0)),
                Some(Token::Plain(c @ (')' | '-' | ':'))) => return Ok(c),
                Some(token) => self.flag_letter(token, "missing -, : or )")?,
            };
        }
    }

    fn removed(&mut self, remove: &mut u32) -> Result<(), Bad> {
        let mut c = match self.tokens.get()? {
            None => return Err(self.tokens.error("missing flag", 0)),
            Some(token) => self.flag_letter(token, "missing flag")?,
        };
        loop {
            let bit = by_letter(c).unwrap_or(0);
            if bit & flag::TYPES != 0 {
                let message = "bad inline flags: cannot turn off flags 'a', 'u' and 'L'";
                return Err(self.tokens.error(message, 0));
            }
            *remove |= bit;
            c = match self.tokens.get()? {
                None => return Err(self.tokens.error("missing :", 0)),
                Some(Token::Plain(':')) => return Ok(()),
                Some(token) => self.flag_letter(token, "missing :")?,
            };
        }
    }

    fn flag_letter(&self, token: Token, missing: &str) -> Result<char, Bad> {
        match token {
            Token::Plain(c) if by_letter(c).is_some() => Ok(c),
            token => {
                let message = if letters(token) { "unknown flag" } else { missing };
                Err(self.tokens.error(message, token.len()))
            }
        }
    }
}
