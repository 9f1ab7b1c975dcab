//! Replacement templates: `\1`, `\g<name>`.
//!
//! May touch: `value`. Never: frames.

use super::engine::NONE;
use super::matched::Match;
use super::object::{Pattern, chars_of, complain};
use super::parse::{Bad, Warning, int, simple_escape};
use super::search::bytes_of;
use super::tokens::{Token, Tokens, quote};
use crate::builtins::buffer;
use crate::builtins::number::room;
use crate::raise;
use crate::value::text::repr::ascii_str;
use crate::value::text::unicode;
use crate::value::{Eval, Runtime, Value};

/// A template, read.
#[derive(Debug, Default)]
pub struct Template {
    /// Literal text (in UTF-8, or bytes) and the group that follows it.
    pub parts: Vec<(Vec<u8>, Option<usize>)>,
    /// Whether it is a str.
    pub is_text: bool,
}

/// Reads a template for a pattern.
pub fn read(rt: &mut Runtime, template: Value, pattern: Value) -> Eval<Template> {
    let mut source = chars_of(rt, template)?;
    // A view of bytes is as good as bytes.
    if source.is_none()
        && let Some(bytes) = buffer::copy(rt, template)?
    {
        room(rt, bytes.len() as u64 * 4)?;
        source = Some((bytes.iter().map(|byte| char::from(*byte)).collect(), false));
    }
    let Some((chars, is_text)) = source else {
        raise!(
            rt,
            TypeError,
            "decoding to str: need a bytes-like object, {} found",
            rt.type_name(template)
        );
    };
    // CPython looks for it among those it has read before.
    if chars.contains(&'\\') && rt.type_name(template) == "bytearray" {
        raise!(rt, TypeError, "unhashable type: 'bytearray'");
    }
    let (groups, names) = match rt.heap.native::<Pattern>(pattern) {
        Some(pattern) => (pattern.program.groups, pattern.names),
        None => (1, Value::None),
    };
    let lookup = |rt: &Runtime, name: &str| {
        let dict = rt.heap.as_dict(names)?;
        let entry = dict.iter().find(|entry| rt.heap.text(&entry.key) == Some(name))?;
        if let Value::Int(group) = entry.value { Some(group as usize) } else { None }
    };
    let mut warnings = Vec::new();
    let made = Template { parts: Vec::new(), is_text };
    let reader = Reader { groups, is_text, template: made, warnings: &mut warnings };
    let result = reader.read(&chars, |name| lookup(rt, name));
    for warning in warnings {
        super::object::warn(rt, &warning)?;
    }
    match result {
        Ok(template) => Ok(template),
        Err(bad) => Err(complain(rt, bad, template)),
    }
}

struct Reader<'a> {
    groups: usize,
    is_text: bool,
    template: Template,
    /// What CPython warns of.
    warnings: &'a mut Vec<Warning>,
}

impl Reader<'_> {
    fn read(
        mut self,
        chars: &[char],
        lookup: impl Fn(&str) -> Option<usize>,
    ) -> Result<Template, Bad> {
        let mut tokens = Tokens::new(chars, self.is_text)?;
        let mut literal: Vec<u8> = Vec::new();
        while let Some(token) = tokens.get()? {
            let c = match token {
                Token::Plain(c) => {
                    self.push(&mut literal, c);
                    continue;
                }
                Token::Escape(c) => c,
            };
            match c {
                'g' => {
                    if !tokens.take('<')? {
                        return Err(tokens.error("missing <", 0));
                    }
                    let name = tokens.until('>', "group name")?;
                    let length = name.chars().count();
                    let group = if unicode::is_identifier(&name) {
                        if !self.is_text && !name.is_ascii() {
                            self.warn(&tokens, &name, length);
                        }
                        match lookup(&name) {
                            Some(group) => group,
                            None => {
                                let message = format!("unknown group name {}", quote(&name));
                                return Err(Bad::Index(message));
                            }
                        }
                    } else {
                        self.numbered(&tokens, &name, length)?
                    };
                    self.group(&tokens, &mut literal, group, length + 1)?;
                }
                '0' => {
                    let mut digits = String::from("0");
                    tokens.take_while(2, &mut digits, |c| matches!(c, '0'..='7'))?;
                    let code = u32::from_str_radix(&digits, 8).unwrap_or(0) & 0xff;
                    self.push(&mut literal, char::from(code as u8));
                }
                '1'..='9' => self.digits(&mut tokens, &mut literal, c)?,
                c => match simple_escape(c) {
                    Some(plain) => self.push(&mut literal, plain),
                    None if c.is_ascii_alphabetic() => {
                        return Err(tokens.error(&format!("bad escape \\{c}"), 2));
                    }
                    None => {
                        self.push(&mut literal, '\\');
                        self.push(&mut literal, c);
                    }
                },
            }
        }
        self.template.parts.push((literal, None));
        Ok(self.template)
    }

    fn push(&self, literal: &mut Vec<u8>, c: char) {
        if self.is_text {
            literal.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
        } else {
            literal.push(c as u32 as u8);
        }
    }

    fn numbered(&mut self, tokens: &Tokens, name: &str, length: usize) -> Result<usize, Bad> {
        let Some(number) = int(name) else {
            let message = format!("bad character in group name {}", quote(name));
            return Err(tokens.error(&message, length + 1));
        };
        if number >= u128::from(super::GROUPS_MAX) {
            return Err(tokens.error(&format!("invalid group reference {number}"), length + 1));
        }
        if !name.bytes().all(|c| c.is_ascii_digit()) {
            self.warn(tokens, name, length);
        }
        Ok(number as usize)
    }

    /// A name that will be none: a number that is no plain one, or bytes that are no ASCII.
    fn warn(&mut self, tokens: &Tokens, name: &str, length: usize) {
        let at = tokens.tell().saturating_sub(length + 1);
        let shown = if self.is_text { quote(name) } else { ascii_str(name) };
        let message = format!("bad character in group name {shown} at position {at}");
        self.warnings.push(Warning::Deprecation(message));
    }

    fn digits(&mut self, tokens: &mut Tokens, literal: &mut Vec<u8>, c: char) -> Result<(), Bad> {
        let octal = |c: char| matches!(c, '0'..='7');
        let mut text = String::from(c);
        tokens.take_while(1, &mut text, |c| c.is_ascii_digit())?;
        if text.len() == 2 && text.chars().all(octal) && tokens.peek_if(octal).is_some() {
            tokens.take_while(1, &mut text, octal)?;
            let code = u32::from_str_radix(&text, 8).unwrap_or(0);
            if code > 0o377 {
                let message = format!("octal escape value \\{text} outside of range 0-0o377");
                return Err(tokens.error(&message, text.len() + 1));
            }
            self.push(literal, char::from(code as u8));
            return Ok(());
        }
        let group = text.parse().unwrap_or(usize::MAX);
        self.group(tokens, literal, group, text.len())
    }

    fn group(
        &mut self,
        tokens: &Tokens,
        literal: &mut Vec<u8>,
        group: usize,
        offset: usize,
    ) -> Result<(), Bad> {
        if group >= self.groups {
            return Err(tokens.error(&format!("invalid group reference {group}"), offset));
        }
        self.template.parts.push((std::mem::take(literal), Some(group)));
        Ok(())
    }
}

impl Template {
    /// Whether it names no groups.
    pub fn is_literal(&self) -> bool {
        self.parts.iter().all(|(_, group)| group.is_none())
    }

    /// Which of the pieces that it is joined of is the first of its own text, if one is.
    pub fn first_literal(&self) -> Option<usize> {
        let found = self.parts.iter().position(|(literal, _)| !literal.is_empty());
        found.or_else(|| self.is_literal().then_some(0))
    }

    /// How many bytes it comes to.
    pub fn size(&self, spans: &[(usize, usize)]) -> usize {
        let group = |group: &Option<usize>| match group.and_then(|group| spans.get(group)) {
            Some(&(from, to)) if from != NONE => to - from,
            _ => 0,
        };
        self.parts.iter().map(|(literal, at)| literal.len() + group(at)).sum()
    }

    /// Writes it with what groups matched.
    pub fn expand(&self, text: &[u8], spans: &[(usize, usize)], out: &mut Vec<u8>) {
        for (literal, group) in &self.parts {
            out.extend_from_slice(literal);
            if let Some(&(from, to)) = group.and_then(|group| spans.get(group))
                && from != NONE
            {
                out.extend_from_slice(text.get(from..to).unwrap_or(&[]));
            }
        }
    }
}

/// `match.expand(template)`
pub fn expand(rt: &mut Runtime, value: Value, template: Value) -> Eval {
    let Some(found) = rt.heap.native::<Match>(value) else { return Ok(Value::None) };
    let (pattern, string, is_text) = (found.pattern, found.string, found.is_text);
    let spans = found.spans.clone();
    let template = read(rt, template, pattern)?;
    match (is_text, template.is_text) {
        (true, false) => {
            raise!(rt, TypeError, "sequence item 0: expected str instance, bytes found")
        }
        (false, true) => {
            raise!(rt, TypeError, "sequence item 0: expected a bytes-like object, str found")
        }
        _ => {}
    }
    let size = template.size(&spans);
    crate::builtins::number::room(rt, size as u64)?;
    let mut out = Vec::with_capacity(size);
    template.expand(bytes_of(rt, &string, is_text), &spans, &mut out);
    if !template.is_text {
        return rt.heap.bytes(out);
    }
    rt.heap.string(String::from_utf8(out).unwrap_or_default())
}
