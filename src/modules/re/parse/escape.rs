//! What stands behind a backslash.

use super::super::ast::{At, Category, Item, Node};
use super::super::tokens::quote;
use super::{Bad, Parser};

/// `\n` and its kind.
pub fn simple_escape(c: char) -> Option<char> {
    Some(match c {
        'a' => '\x07',
        'b' => '\x08',
        'f' => '\x0c',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'v' => '\x0b',
        '\\' => '\\',
        _ => return None,
    })
}

fn category(c: char) -> Option<Item> {
    Some(match c {
        'd' => Item::Category(Category::Digit, false),
        'D' => Item::Category(Category::Digit, true),
        's' => Item::Category(Category::Space, false),
        'S' => Item::Category(Category::Space, true),
        'w' => Item::Category(Category::Word, false),
        'W' => Item::Category(Category::Word, true),
        _ => return None,
    })
}

fn octal(c: char) -> bool {
    matches!(c, '0'..='7')
}

fn parse_radix(digits: &str, radix: u32) -> u32 {
    u32::from_str_radix(digits, radix).unwrap_or(u32::MAX)
}

impl Parser<'_> {
    /// An escape outside of a set.
    pub(super) fn escape(&mut self, c: char) -> Result<Node, Bad> {
        match c {
            'A' => return Ok(Node::At(At::BeginningString)),
            'b' => return Ok(Node::At(At::Boundary)),
            'B' => return Ok(Node::At(At::NonBoundary)),
            'Z' => return Ok(Node::At(At::EndString)),
            _ => {}
        }
        if let Some(item) = category(c) {
            return Ok(Node::In(false, vec![item]));
        }
        if let Some(plain) = simple_escape(c) {
            return Ok(Node::Literal(plain as u32));
        }
        if let Some(code) = self.code(c)? {
            return Ok(Node::Literal(code));
        }
        let mut text = format!("\\{c}");
        if c == '0' {
            self.tokens.take_while(2, &mut text, octal)?;
            return Ok(Node::Literal(parse_radix(&text[1..], 8)));
        }
        if c.is_ascii_digit() {
            return self.reference(c, text);
        }
        if c.is_ascii_alphabetic() {
            return Err(self.tokens.error(&format!("bad escape {text}"), 2));
        }
        Ok(Node::Literal(c as u32))
    }

    /// `\1`, or an octal number of three digits.
    fn reference(&mut self, c: char, mut text: String) -> Result<Node, Bad> {
        if let Some(second) = self.tokens.peek_if(|c| c.is_ascii_digit()) {
            text.push(second);
            self.tokens.get()?;
            if octal(c) && octal(second) && self.tokens.peek_if(octal).is_some() {
                self.tokens.take_while(1, &mut text, octal)?;
                let code = parse_radix(&text[1..], 8);
                return self.octal_in_range(code, &text);
            }
        }
        let group = parse_radix(&text[1..], 10);
        if (group as usize) < self.widths.len() {
            self.closed(group, text.len())?;
            return Ok(Node::GroupRef(group));
        }
        Err(self.tokens.error(&format!("invalid group reference {group}"), text.len() - 1))
    }

    fn octal_in_range(&self, code: u32, text: &str) -> Result<Node, Bad> {
        if code > 0o377 {
            let message = format!("octal escape value {text} outside of range 0-0o377");
            return Err(self.tokens.error(&message, text.len()));
        }
        Ok(Node::Literal(code))
    }

    /// Sees that a group that is referred to has ended, and before any lookbehind around.
    pub(super) fn closed(&self, group: u32, offset: usize) -> Result<(), Bad> {
        if self.widths.get(group as usize).copied().flatten().is_none() {
            return Err(self.tokens.error("cannot refer to an open group", offset));
        }
        self.not_within_lookbehind(group)
    }

    pub(super) fn not_within_lookbehind(&self, group: u32) -> Result<(), Bad> {
        let Some(before) = self.behind else { return Ok(()) };
        if self.widths.get(group as usize).copied().flatten().is_none() {
            return Err(self.tokens.error("cannot refer to an open group", 0));
        }
        if group as usize >= before {
            let message = "cannot refer to group defined in the same lookbehind subpattern";
            return Err(self.tokens.error(message, 0));
        }
        Ok(())
    }

    /// An escape within a set.
    pub(super) fn set_escape(&mut self, c: char) -> Result<Item, Bad> {
        if let Some(plain) = simple_escape(c) {
            return Ok(Item::One(plain as u32));
        }
        if let Some(item) = category(c) {
            return Ok(item);
        }
        if let Some(code) = self.code(c)? {
            return Ok(Item::One(code));
        }
        let mut text = format!("\\{c}");
        if octal(c) {
            self.tokens.take_while(2, &mut text, octal)?;
            let code = parse_radix(&text[1..], 8);
            self.octal_in_range(code, &text)?;
            return Ok(Item::One(code));
        }
        if c.is_ascii_alphanumeric() {
            return Err(self.tokens.error(&format!("bad escape {text}"), 2));
        }
        Ok(Item::One(c as u32))
    }

    /// `\x41`, `A`, `\U00000041`, `\N{...}`; `None` if it is another escape.
    fn code(&mut self, c: char) -> Result<Option<u32>, Bad> {
        let digits = match c {
            'x' => 2,
            'u' if self.tokens.is_text => 4,
            'U' if self.tokens.is_text => 8,
            'N' if self.tokens.is_text => return self.named().map(Some),
            _ => return Ok(None),
        };
        let mut text = format!("\\{c}");
        self.tokens.take_while(digits, &mut text, |c| c.is_ascii_hexdigit())?;
        if text.len() != digits + 2 {
            let message = format!("incomplete escape {text}");
            return Err(self.tokens.error(&message, text.len()));
        }
        let code = parse_radix(&text[2..], 16);
        if code > 0x10_ffff {
            return Err(self.tokens.error(&format!("bad escape {text}"), text.len()));
        }
        Ok(Some(code))
    }

    fn named(&mut self) -> Result<u32, Bad> {
        if !self.tokens.take('{')? {
            return Err(self.tokens.error("missing {", 0));
        }
        let name = self.tokens.until('}', "character name")?;
        match (name.len() <= 100).then(|| unicode_names2::character(&name)).flatten() {
            Some(c) => Ok(c as u32),
            None => {
                let message = format!("undefined character name {}", quote(&name));
                Err(self.tokens.error(&message, name.chars().count() + 4))
            }
        }
    }
}
