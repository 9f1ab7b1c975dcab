//! `(...)` in all its forms.

use super::super::ast::{Node, Seq, flag};
use super::super::tokens::{Token, quote};
use super::{Bad, Parser, Warning, flags};
use crate::value::text::repr::ascii_str;
use crate::value::text::unicode;

/// What a parenthesis came to.
pub(super) enum Found {
    /// A piece.
    Node(Node),
    /// A comment.
    Nothing,
    /// Flags for the whole pattern.
    Flags,
}

impl Parser<'_> {
    /// A group behind its parenthesis; `fresh` at the very beginning of the pattern.
    pub(super) fn group(&mut self, verbose: bool, nested: u32, fresh: bool) -> Result<Found, Bad> {
        let start = self.tokens.tell() - 1;
        if !self.tokens.take('?')? {
            return self.capture(None, verbose, nested, start);
        }
        let Some(token) = self.tokens.get()? else {
            return Err(self.tokens.error("unexpected end of pattern", 0));
        };
        match token {
            Token::Plain('P') => self.python_extension(verbose, nested, start),
            Token::Plain(':') => {
                let body = self.body(verbose, nested, start)?;
                Ok(Found::Node(Node::Group(None, 0, 0, body)))
            }
            Token::Plain('#') => self.comment(start),
            Token::Plain(c @ ('=' | '!' | '<')) => self.look(c, verbose, nested, start),
            Token::Plain('(') => self.condition(verbose, nested, start),
            Token::Plain('>') => Ok(Found::Node(Node::Atomic(self.body(verbose, nested, start)?))),
            Token::Plain(c) if c == '-' || flags::by_letter(c).is_some() => {
                let Some((add, remove)) = self.inline_flags(c)? else {
                    if !fresh {
                        let message = "global flags not at the start of the expression";
                        let offset = self.tokens.tell() - start;
                        return Err(self.tokens.error(message, offset));
                    }
                    return Ok(Found::Flags);
                };
                let verbose = (verbose || add & flag::VERBOSE != 0) && remove & flag::VERBOSE == 0;
                let body = self.body(verbose, nested, start)?;
                Ok(Found::Node(Node::Group(None, add, remove, body)))
            }
            token => {
                let message = format!("unknown extension ?{}", token.text());
                Err(self.tokens.error(&message, token.len() + 1))
            }
        }
    }

    /// What is inside, and the closing parenthesis.
    fn body(&mut self, verbose: bool, nested: u32, start: usize) -> Result<Seq, Bad> {
        let seq = self.alternatives(verbose, nested + 1)?;
        self.close(start)?;
        Ok(seq)
    }

    fn close(&mut self, start: usize) -> Result<(), Bad> {
        if self.tokens.take(')')? {
            return Ok(());
        }
        let offset = self.tokens.tell() - start;
        Err(self.tokens.error("missing ), unterminated subpattern", offset))
    }

    fn capture(
        &mut self,
        name: Option<String>,
        verbose: bool,
        nested: u32,
        start: usize,
    ) -> Result<Found, Bad> {
        let group = self.widths.len() as u32;
        self.widths.push(None);
        if let Some(name) = name {
            if let Some(old) = self.by_name.get(&name) {
                let message = format!(
                    "redefinition of group name {} as group {group}; was group {old}",
                    quote(&name)
                );
                return Err(self.tokens.error(&message, name.chars().count() + 1));
            }
            self.by_name.insert(name.clone(), group);
            self.names.push((name, group));
        }
        let body = self.body(verbose, nested, start)?;
        if let Some(place) = self.widths.get_mut(group as usize) {
            *place = Some(body.width);
        }
        Ok(Found::Node(Node::Group(Some(group), 0, 0, body)))
    }

    fn python_extension(&mut self, verbose: bool, nested: u32, start: usize) -> Result<Found, Bad> {
        if self.tokens.take('<')? {
            let name = self.tokens.until('>', "group name")?;
            self.tokens.check_name(&name, 1)?;
            self.warn_of_bytes(&name);
            return self.capture(Some(name), verbose, nested, start);
        }
        if self.tokens.take('=')? {
            let name = self.tokens.until(')', "group name")?;
            self.tokens.check_name(&name, 1)?;
            self.warn_of_bytes(&name);
            let length = name.chars().count();
            let Some(&group) = self.by_name.get(&name) else {
                let message = format!("unknown group name {}", quote(&name));
                return Err(self.tokens.error(&message, length + 1));
            };
            self.closed(group, length + 1)?;
            return Ok(Found::Node(Node::GroupRef(group)));
        }
        let Some(token) = self.tokens.get()? else {
            return Err(self.tokens.error("unexpected end of pattern", 0));
        };
        let message = format!("unknown extension ?P{}", token.text());
        Err(self.tokens.error(&message, token.len() + 2))
    }

    fn comment(&mut self, start: usize) -> Result<Found, Bad> {
        loop {
            match self.tokens.get()? {
                None => {
                    let offset = self.tokens.tell() - start;
                    return Err(self.tokens.error("missing ), unterminated comment", offset));
                }
                Some(Token::Plain(')')) => return Ok(Found::Nothing),
                Some(_) => {}
            }
        }
    }

    fn look(&mut self, c: char, verbose: bool, nested: u32, start: usize) -> Result<Found, Bad> {
        let behind = c == '<';
        let mut negated = c == '!';
        let outer = self.behind;
        if behind {
            match self.tokens.get()? {
                None => return Err(self.tokens.error("unexpected end of pattern", 0)),
                Some(Token::Plain('=')) => {}
                Some(Token::Plain('!')) => negated = true,
                Some(token) => {
                    let message = format!("unknown extension ?<{}", token.text());
                    return Err(self.tokens.error(&message, token.len() + 2));
                }
            }
            if outer.is_none() {
                self.behind = Some(self.widths.len());
            }
        }
        let body = self.alternatives(verbose, nested + 1)?;
        if behind && outer.is_none() {
            self.behind = None;
        }
        self.close(start)?;
        Ok(Found::Node(Node::Look { behind, negated, body }))
    }

    /// A name that will be none: a number that is no plain one, or bytes that are no ASCII.
    fn warn_of_name(&mut self, name: &str, length: usize) {
        let at = self.tokens.tell().saturating_sub(length + 1);
        let shown = if self.tokens.is_text { quote(name) } else { ascii_str(name) };
        let message = format!("bad character in group name {shown} at position {at}");
        self.warnings.push(Warning::Deprecation(message));
    }

    fn warn_of_bytes(&mut self, name: &str) {
        if !self.tokens.is_text && !name.is_ascii() {
            self.warn_of_name(name, name.chars().count());
        }
    }

    fn condition(&mut self, verbose: bool, nested: u32, start: usize) -> Result<Found, Bad> {
        if nested > super::DEPTH_MAX * 2 {
            return Err(Bad::Depth);
        }
        let name = self.tokens.until(')', "group name")?;
        let length = name.chars().count();
        let group = if unicode::is_identifier(&name) {
            self.warn_of_bytes(&name);
            match self.by_name.get(&name) {
                Some(&group) => group,
                None => {
                    let message = format!("unknown group name {}", quote(&name));
                    return Err(self.tokens.error(&message, length + 1));
                }
            }
        } else {
            let group = self.group_number(&name, length)?;
            if !self.conditions.iter().any(|(known, _)| *known == group) {
                self.conditions.push((group, self.tokens.tell() - length - 1));
            }
            group
        };
        self.not_within_lookbehind(group)?;
        let (yes, no) = stacker::maybe_grow(128 << 10, 1 << 20, || {
            let yes = self.sequence(verbose, nested + 1, false)?;
            let no = match self.tokens.take('|')? {
                true => Some(self.sequence(verbose, nested + 1, false)?),
                false => None,
            };
            Ok((yes, no))
        })?;
        if no.is_some() && self.tokens.next == Some(Token::Plain('|')) {
            let message = "conditional backref with more than two branches";
            return Err(self.tokens.error(message, 0));
        }
        self.close(start)?;
        Ok(Found::Node(Node::IfGroup(group, yes, no)))
    }

    fn group_number(&mut self, name: &str, length: usize) -> Result<u32, Bad> {
        let Some(number) = int(name) else {
            let message = format!("bad character in group name {}", quote(name));
            return Err(self.tokens.error(&message, length + 1));
        };
        if !name.bytes().all(|byte| byte.is_ascii_digit()) {
            self.warn_of_name(name, length);
        }
        match u32::try_from(number) {
            Ok(0) => Err(self.tokens.error("bad group number", length + 1)),
            Ok(group) if group < super::super::GROUPS_MAX => Ok(group),
            _ => {
                let message = format!("invalid group reference {number}");
                Err(self.tokens.error(&message, length + 1))
            }
        }
    }
}

/// A number as `int` reads one, if it is not negative.
pub(crate) fn int(text: &str) -> Option<u128> {
    let text = text.trim_matches(unicode::is_space);
    let text = text.strip_prefix('+').unwrap_or(text);
    let mut value: u128 = 0;
    let mut digit_before = false;
    for c in text.chars() {
        if c == '_' {
            if !std::mem::take(&mut digit_before) {
                return None;
            }
            continue;
        }
        value = value.saturating_mul(10).saturating_add(u128::from(unicode::decimal_value(c)?));
        digit_before = true;
    }
    digit_before.then_some(value)
}
