//! The parser of regular expressions, with CPython's rules and words.
//!
//! May touch: `value::text`. Never: values.
//!
//! Invariant: groups nest at most [`DEPTH_MAX`] deep, and the native stack is asked for at each.

mod escape;
mod flags;
mod group;
mod set;

use super::ast::{Greed, NO_MAX, Node, Seq, flag};
pub use super::tokens::Bad;
use super::tokens::{Token, Tokens};
pub use escape::simple_escape;
pub(super) use group::int;

/// How deep groups may be nested; CPython's parser gives up at a similar depth.
const DEPTH_MAX: u32 = 490;

/// A parsed pattern.
#[derive(Debug)]
pub struct Parsed {
    /// The pattern.
    pub seq: Seq,
    /// Its flags, those written in it included.
    pub flags: u32,
    /// How many groups it has, the whole match included.
    pub groups: usize,
    /// Names of groups, in order.
    pub names: Vec<(String, u32)>,
}

/// What may mean something else in a later Python, or be an error there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Warning {
    /// A FutureWarning.
    Future(String),
    /// A DeprecationWarning.
    Deprecation(String),
}

struct Parser<'a> {
    tokens: Tokens<'a>,
    flags: u32,
    names: Vec<(String, u32)>,
    by_name: std::collections::BTreeMap<String, u32>,
    /// The width of each group; `None` while it is open.
    widths: Vec<Option<(u128, u128)>>,
    /// How many groups there were when the outermost lookbehind began.
    behind: Option<usize>,
    /// Numbers that conditions refer to, and where.
    conditions: Vec<(u32, usize)>,
    warnings: &'a mut Vec<Warning>,
}

/// Parses a pattern; what to warn of is added to `warnings`, also if it is wrong.
///
/// # Errors
/// What CPython says is wrong with it.
pub fn parse(
    chars: &[char],
    is_text: bool,
    flags: u32,
    warnings: &mut Vec<Warning>,
) -> Result<Parsed, Bad> {
    let mut parser = Parser {
        tokens: Tokens::new(chars, is_text)?,
        flags,
        names: Vec::new(),
        by_name: std::collections::BTreeMap::new(),
        widths: vec![None],
        behind: None,
        conditions: Vec::new(),
        warnings,
    };
    let seq = parser.alternatives(flags & flag::VERBOSE != 0, 0)?;
    let flags = flags::fix(parser.flags, is_text)?;
    if parser.tokens.next.is_some() {
        return Err(parser.tokens.error("unbalanced parenthesis", 0));
    }
    for (group, at) in &parser.conditions {
        if *group as usize >= parser.widths.len() {
            let message = format!("invalid group reference {group}");
            return Err(Bad::Error(message, Some(*at)));
        }
    }
    Ok(Parsed { seq, flags, groups: parser.widths.len(), names: parser.names })
}

impl Parser<'_> {
    /// `a|b|c`
    fn alternatives(&mut self, verbose: bool, nested: u32) -> Result<Seq, Bad> {
        if nested > DEPTH_MAX * 2 {
            return Err(Bad::Depth);
        }
        stacker::maybe_grow(128 << 10, 1 << 20, || self.alternatives_here(verbose, nested))
    }

    fn alternatives_here(&mut self, mut verbose: bool, nested: u32) -> Result<Seq, Bad> {
        let mut all = Vec::new();
        loop {
            let first = nested == 0 && all.is_empty();
            all.push(self.sequence(verbose, nested + 1, first)?);
            if !self.tokens.take('|')? {
                break;
            }
            if nested == 0 {
                verbose = self.flags & flag::VERBOSE != 0;
            }
        }
        if all.len() == 1 {
            return Ok(all.pop().unwrap_or_default());
        }
        let node = match set::joined(&all) {
            Some(items) => Node::In(false, items),
            None => Node::Branch(all),
        };
        Ok(Seq::new(vec![node], &self.widths))
    }

    fn sequence(&mut self, mut verbose: bool, nested: u32, first: bool) -> Result<Seq, Bad> {
        let mut nodes: Vec<Node> = Vec::new();
        while let Some(token) = self.tokens.next {
            if matches!(token, Token::Plain('|' | ')')) {
                break;
            }
            self.tokens.get()?;
            let c = match token {
                Token::Escape(c) => {
                    nodes.push(self.escape(c)?);
                    continue;
                }
                Token::Plain(c) => c,
            };
            if verbose && matches!(c, ' ' | '\t'..='\r') {
                continue;
            }
            if verbose && c == '#' {
                while !matches!(self.tokens.get()?, None | Some(Token::Plain('\n'))) {}
                continue;
            }
            match c {
                '[' => {
                    let node = self.set()?;
                    nodes.push(node);
                }
                '*' | '+' | '?' | '{' => self.repeat(c, &mut nodes)?,
                '.' => nodes.push(Node::Any),
                '^' => nodes.push(Node::At(super::ast::At::Beginning)),
                '$' => nodes.push(Node::At(super::ast::At::End)),
                '(' => {
                    let fresh = first && nodes.is_empty();
                    match self.group(verbose, nested, fresh)? {
                        group::Found::Node(node) => nodes.push(node),
                        group::Found::Nothing => {}
                        group::Found::Flags => verbose = self.flags & flag::VERBOSE != 0,
                    }
                }
                c => nodes.push(Node::Literal(c as u32)),
            }
        }
        Ok(Seq::new(unpack(nodes), &self.widths))
    }

    /// Reads a repetition behind its first character and repeats the last piece.
    fn repeat(&mut self, c: char, nodes: &mut Vec<Node>) -> Result<(), Bad> {
        let here = self.tokens.tell();
        let (min, max) = match c {
            '?' => (0, 1),
            '*' => (0, NO_MAX),
            '+' => (1, NO_MAX),
            _ => match self.bounds(here)? {
                Some(bounds) => bounds,
                None => {
                    nodes.push(Node::Literal('{' as u32));
                    return Ok(());
                }
            },
        };
        let start = self.tokens.tell() - here + 1;
        match nodes.last() {
            None | Some(Node::At(_)) => return Err(self.tokens.error("nothing to repeat", start)),
            Some(Node::Repeat(..)) => return Err(self.tokens.error("multiple repeat", start)),
            Some(_) => {}
        }
        let item = match nodes.pop() {
            Some(Node::Group(None, 0, 0, seq)) => seq,
            Some(node) => Seq::new(vec![node], &self.widths),
            None => Seq::default(),
        };
        let greed = if self.tokens.take('?')? {
            Greed::Lazy
        } else if self.tokens.take('+')? {
            Greed::Possessive
        } else {
            Greed::Greedy
        };
        nodes.push(Node::Repeat(greed, min, max, item));
        Ok(())
    }

    /// `{2,5}` behind the brace; `None` if it is none.
    fn bounds(&mut self, here: usize) -> Result<Option<(u32, u32)>, Bad> {
        if self.tokens.next == Some(Token::Plain('}')) {
            return Ok(None);
        }
        let (mut low, mut high) = (String::new(), String::new());
        let digit = |c: char| c.is_ascii_digit();
        self.tokens.take_while(usize::MAX, &mut low, digit)?;
        if self.tokens.take(',')? {
            self.tokens.take_while(usize::MAX, &mut high, digit)?;
        } else {
            high.clone_from(&low);
        }
        if !self.tokens.take('}')? {
            self.tokens.seek(here)?;
            return Ok(None);
        }
        let min = if low.is_empty() { 0 } else { number(&low)? };
        let max = if high.is_empty() { NO_MAX } else { number(&high)? };
        if max < min {
            let offset = self.tokens.tell() - here;
            return Err(self.tokens.error("min repeat greater than max repeat", offset));
        }
        Ok(Some((min, max)))
    }
}

fn number(digits: &str) -> Result<u32, Bad> {
    match digits.trim_start_matches('0') {
        "" => Ok(0),
        digits => match digits.parse::<u32>() {
            Ok(n) if n < NO_MAX => Ok(n),
            _ => Err(Bad::Overflow("the repetition number is too large")),
        },
    }
}

/// Puts the pieces of plain groups in their place.
fn unpack(nodes: Vec<Node>) -> Vec<Node> {
    if !nodes.iter().any(|node| matches!(node, Node::Group(None, 0, 0, _))) {
        return nodes;
    }
    let mut flat = Vec::with_capacity(nodes.len());
    for node in nodes {
        match node {
            Node::Group(None, 0, 0, seq) => flat.extend(seq.nodes),
            node => flat.push(node),
        }
    }
    flat
}
