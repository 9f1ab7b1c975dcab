//! `[...]`

use super::super::ast::{Item, Node, Seq};
use super::super::tokens::Token;
use super::{Bad, Parser, Warning};

impl Parser<'_> {
    /// A set behind its bracket.
    pub(super) fn set(&mut self) -> Result<Node, Bad> {
        let here = self.tokens.tell() - 1;
        let mut items: Vec<Item> = Vec::new();
        if self.tokens.next == Some(Token::Plain('[')) {
            self.warn_of_set("nested set", self.tokens.tell());
        }
        let negated = self.tokens.take('^')?;
        loop {
            let this = self.member(here)?;
            let first = match this {
                Token::Plain(']') if !items.is_empty() => break,
                Token::Escape(c) => self.set_escape(c)?,
                Token::Plain(c) => {
                    let operation = match c {
                        '-' => "set difference",
                        '&' => "set intersection",
                        '~' => "set symmetric difference",
                        '|' => "set union",
                        _ => "",
                    };
                    let twice = self.tokens.next == Some(this) && !items.is_empty();
                    if !operation.is_empty() && twice {
                        self.warn_of_set(operation, self.tokens.tell() - 1);
                    }
                    Item::One(c as u32)
                }
            };
            if !self.tokens.take('-')? {
                items.push(first);
                continue;
            }
            let that = self.member(here)?;
            let last = match that {
                Token::Plain(']') => {
                    items.push(first);
                    items.push(Item::One('-' as u32));
                    break;
                }
                Token::Escape(c) => self.set_escape(c)?,
                Token::Plain(c) => {
                    if c == '-' {
                        self.warn_of_set("set difference", self.tokens.tell() - 2);
                    }
                    Item::One(c as u32)
                }
            };
            match (first, last) {
                (Item::One(low), Item::One(high)) if low <= high => {
                    items.push(Item::Range(low, high));
                }
                _ => {
                    let message = format!("bad character range {}-{}", this.text(), that.text());
                    let offset = this.len() + 1 + that.len();
                    return Err(self.tokens.error(&message, offset));
                }
            }
        }
        unique(&mut items);
        Ok(match (items.as_slice(), negated) {
            ([Item::One(code)], true) => Node::NotLiteral(*code),
            ([Item::One(code)], false) => Node::Literal(*code),
            _ => Node::In(negated, items),
        })
    }

    fn warn_of_set(&mut self, what: &str, at: usize) {
        self.warnings.push(Warning::Future(format!("Possible {what} at position {at}")));
    }

    fn member(&mut self, here: usize) -> Result<Token, Bad> {
        match self.tokens.get()? {
            Some(token) => Ok(token),
            None => {
                let offset = self.tokens.tell() - here;
                Err(self.tokens.error("unterminated character set", offset))
            }
        }
    }
}

fn unique(items: &mut Vec<Item>) {
    let mut seen = std::collections::BTreeSet::new();
    items.retain(|item| seen.insert(*item));
}

/// The set that alternatives of one character each are.
pub(super) fn joined(all: &[Seq]) -> Option<Vec<Item>> {
    let mut items = Vec::new();
    for seq in all {
        match seq.nodes.as_slice() {
            [Node::Literal(code)] => items.push(Item::One(*code)),
            [Node::In(false, more)] => items.extend(more.iter().copied()),
            _ => return None,
        }
    }
    unique(&mut items);
    Some(items)
}
