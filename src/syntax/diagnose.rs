//! What is wrong with a text, in CPython 3.11's words.
//!
//! When the parser has failed, the tokens are read again as CPython reads them: by its grammar,
//! backtracking, with results kept only for the rules for which CPython keeps them, because the
//! order of attempts decides which message a program gets. A first pass finds how far the text
//! makes sense; a second one tries the rules for wrong programs too, and the first of these that
//! fits raises its complaint. If none does, it is "invalid syntax" where the first pass ended.
//!
//! May touch: tokens, the parser (to try fields of f-strings). Never: a text that parses.
//!
//! Invariants: work is bounded by a multiple of the tokens, after which the plain message must do;
//! recursion asks for stack as it goes, and is bounded.

mod actions;
mod fields;
mod grammar;

use super::error::{ErrorKind, SyntaxError};
use super::lexer::{LexError, Tokens};
use super::token::{Kind, Token};
use crate::source::{Source, Span};
use grammar::{Alternative, Grammar, Item, NodeKind, Outcome, RuleId};
use std::cell::Cell;
use std::collections::BTreeMap;

/// Rules tried for any text and for each of its tokens, after which there is no better message.
const TRIES: u64 = 200_000;
const TRIES_EACH: u64 = 400;
/// Rules tried at most: about a second's work, and enough for statements of 10,000 tokens.
const TRIES_MAX: u64 = 2_000_000;
/// Rules tried at most for texts that stand in one source: the examples of a module.
const TRIES_TOGETHER: u64 = 2 * TRIES_MAX;
/// CPython's MAXSTACK is 6,000, of larger steps.
const DEPTH_MAX: u32 = 12_000;

/// The message for a text that has failed at token `furthest`, in a statement that began at
/// token `statement`. `work` is how many rules were tried for texts before this one, and grows by
/// those of this one: what is left of [`TRIES_TOGETHER`] must do.
pub(super) fn diagnose(
    source: &Source,
    tokens: &Tokens,
    statement: usize,
    furthest: usize,
    expression: bool,
    work: &mut u64,
) -> SyntaxError {
    let rule = if expression { "eval" } else { "file" };
    let mut machine = Machine::new(source, &tokens.list[statement..], tokens.error.as_ref(), "");
    machine.tries = machine.tries.min(TRIES_TOGETHER.saturating_sub(*work));
    let allowed = machine.tries;
    let found = machine.run(rule);
    *work += allowed - machine.tries + machine.apart.get();
    found.unwrap_or_else(|| {
        // Newer syntax than CPython's grammar knows, or a text too large to be read slowly.
        let token = tokens.list[furthest.min(tokens.list.len() - 1)];
        match (&tokens.error, token.kind) {
            (Some(error), kind) if error.immediate || kind == Kind::Error => error.error.clone(),
            _ => SyntaxError::at(source, Span::new(token.start, token.end), "invalid syntax"),
        }
    })
}

/// A token, or a whole f-string.
#[derive(Clone, Copy)]
struct Unit {
    kind: Kind,
    start: u32,
    end: u32,
    /// The tokens it is made of.
    first: u32,
    last: u32,
    /// How many brackets are open behind it.
    level: u32,
}

/// The number of a node.
type NodeId = u32;

/// What was read by a rule.
struct Node {
    kind: NodeKind,
    /// Units, the last one included.
    start: u32,
    end: u32,
    /// Where its parts lie in `Machine::parts`.
    parts: (u32, u32),
}

/// Reading stopped, by an error or because it went on too long.
enum Halt {
    Raised(Box<SyntaxError>),
    /// The tokenizer's own error, which nothing later replaces.
    Tokenizer(Box<SyntaxError>),
    GaveUp,
}

/// A rule's result: a node, nothing, or an end to it all.
type Try = Result<Option<NodeId>, Halt>;

struct Machine<'a> {
    source: &'a Source,
    tokens: &'a [Token],
    lex_error: Option<&'a LexError>,
    /// What every message begins with.
    prefix: &'static str,
    grammar: &'static Grammar,
    units: Vec<Unit>,
    nodes: Vec<Node>,
    parts: Vec<NodeId>,
    at: usize,
    /// How many units have been looked at.
    fill: usize,
    invalid: bool,
    memo: BTreeMap<(u32, u32), (Option<NodeId>, usize)>,
    tries: u64,
    /// Rules that were tried for a field of an f-string.
    apart: Cell<u64>,
    depth: u32,
}

impl<'a> Machine<'a> {
    fn new(
        source: &'a Source,
        tokens: &'a [Token],
        lex_error: Option<&'a LexError>,
        prefix: &'static str,
    ) -> Machine<'a> {
        let units = units(tokens);
        Machine {
            source,
            tokens,
            lex_error,
            prefix,
            grammar: Grammar::get(),
            tries: (TRIES + TRIES_EACH * units.len() as u64).min(TRIES_MAX),
            apart: Cell::new(0),
            units,
            nodes: Vec::new(),
            parts: Vec::new(),
            at: 0,
            fill: 0,
            invalid: false,
            memo: BTreeMap::new(),
            depth: 0,
        }
    }

    /// Both passes. Nothing if the text is right after all, or too much work.
    fn run(&mut self, rule: &str) -> Option<SyntaxError> {
        let rule = self.grammar.rule(rule);
        match self.rule(rule) {
            Ok(Some(_)) => return None,
            Ok(None) => {}
            Err(halt) => return self.halted(halt),
        }
        let last = self.units[self.fill.max(1) - 1];
        self.invalid = true;
        self.at = 0;
        self.memo.clear();
        self.nodes.clear();
        self.parts.clear();
        match self.rule(rule) {
            Err(halt) => self.halted(halt),
            Ok(_) if last.kind == Kind::Indent => {
                Some(self.at_last("unexpected indent").of_kind(ErrorKind::Indentation))
            }
            Ok(_) if last.kind == Kind::Dedent => {
                Some(self.at_last("unexpected unindent").of_kind(ErrorKind::Indentation))
            }
            Ok(_) => {
                let error = self.at_unit(last, "invalid syntax");
                Some(self.or_tokenizer(error))
            }
        }
    }

    fn halted(&self, halt: Halt) -> Option<SyntaxError> {
        match halt {
            Halt::Raised(error) => Some(self.or_tokenizer(*error)),
            Halt::Tokenizer(error) => Some(*error),
            Halt::GaveUp => None,
        }
    }

    /// Errors of the tokenizer later in the text go before the parser's.
    fn or_tokenizer(&self, error: SyntaxError) -> SyntaxError {
        let Some(lex_error) = self.lex_error else { return error };
        if lex_error.immediate {
            return lex_error.error.clone();
        }
        let last = self.units[self.fill.max(1) - 1];
        match &lex_error.unclosed {
            Some(unclosed) if self.line(last) > unclosed.line => unclosed.clone(),
            _ => error,
        }
    }

    // Rules.

    fn rule(&mut self, id: RuleId) -> Try {
        self.tries = self.tries.checked_sub(1).ok_or(Halt::GaveUp)?;
        if self.depth >= DEPTH_MAX {
            return Err(Halt::GaveUp);
        }
        self.unit()?;
        self.depth += 1;
        let result = stacker::maybe_grow(128 << 10, 2 << 20, || self.rule_on_stack(id));
        self.depth -= 1;
        result
    }

    fn rule_on_stack(&mut self, id: RuleId) -> Try {
        let grammar = self.grammar;
        let rule = &grammar.rules[id];
        let key = (self.at as u32, id as u32);
        if !rule.memo && !rule.left_recursive {
            return self.alternatives(&rule.alternatives, rule.name);
        }
        if let Some((node, at)) = self.memo.get(&key) {
            self.at = *at;
            return Ok(*node);
        }
        let start = self.at;
        if !rule.left_recursive {
            let node = self.alternatives(&rule.alternatives, rule.name)?;
            self.memo.insert(key, (node, self.at));
            return Ok(node);
        }
        // The seed grows as long as reading it again, with the last result for the rule itself,
        // gets further.
        let (mut best, mut best_at) = (None, start);
        loop {
            self.memo.insert(key, (best, best_at));
            self.at = start;
            let node = self.alternatives(&rule.alternatives, rule.name)?;
            if node.is_none() || self.at <= best_at {
                break;
            }
            (best, best_at) = (node, self.at);
        }
        self.at = best_at;
        Ok(best)
    }

    fn alternatives(&mut self, alternatives: &'static [Alternative], rule: &str) -> Try {
        let start = self.at;
        for alternative in alternatives {
            if alternative.invalid && !self.invalid {
                continue;
            }
            self.at = start;
            let mut parts = Vec::with_capacity(alternative.items.len());
            let mut cut = false;
            let mut fits = true;
            for item in &alternative.items {
                if matches!(item, Item::Cut) {
                    cut = true;
                    parts.push(NodeId::MAX);
                    continue;
                }
                let invalid = self.invalid;
                // Nothing below this rule may complain.
                if rule == "expression_without_invalid" {
                    self.invalid = false;
                }
                let part = self.item(item);
                self.invalid = invalid;
                match part? {
                    Some(part) => parts.push(part),
                    None => {
                        fits = false;
                        break;
                    }
                }
            }
            if fits {
                return self.outcome(alternative, start, parts, rule);
            }
            self.at = start;
            if cut {
                return Ok(None);
            }
        }
        Ok(None)
    }

    fn outcome(
        &mut self,
        alternative: &'static Alternative,
        start: usize,
        parts: Vec<NodeId>,
        rule: &str,
    ) -> Try {
        if rule == "strings" {
            let kind = self.check_strings(start)?;
            return Ok(Some(self.node(kind, start, &parts)));
        }
        match &alternative.outcome {
            Outcome::Part(index) => Ok(parts.get(*index).copied()),
            Outcome::Complaint(complaint) => self.complain(complaint, &parts),
            Outcome::Node(kind) => Ok(Some(self.node(*kind, start, &parts))),
        }
    }

    /// The parts of a node.
    fn parts_of(&self, node: NodeId) -> &[NodeId] {
        let (start, end) = self.nodes[node as usize].parts;
        &self.parts[start as usize..end as usize]
    }

    fn node(&mut self, kind: NodeKind, start: usize, parts: &[NodeId]) -> NodeId {
        let mut end = self.at.max(start + 1) - 1;
        while end > start && is_white(self.units[end].kind) {
            end -= 1;
        }
        let first = self.parts.len() as u32;
        self.parts.extend_from_slice(parts);
        let parts = (first, self.parts.len() as u32);
        self.nodes.push(Node { kind, start: start as u32, end: end as u32, parts });
        self.nodes.len() as NodeId - 1
    }

    fn item(&mut self, item: &'static Item) -> Try {
        let start = self.at;
        match item {
            Item::Token(kind) => self.token(*kind),
            Item::Word(word) => self.word(|spelled| spelled == *word),
            // CPython takes the beginning of a soft keyword for one here.
            Item::AnyWord => {
                self.word(|word| ["_", "case", "match"].iter().any(|known| known.starts_with(word)))
            }
            Item::Rule(rule) => self.rule(*rule),
            Item::Group(group) => self.alternatives(group, ""),
            Item::Optional(inner) => match self.item(inner)? {
                Some(node) => Ok(Some(node)),
                None => {
                    self.at = start;
                    Ok(Some(self.node(NodeKind::Other, start, &[])))
                }
            },
            Item::Repeat(inner, least) => self.repeat(inner, None, *least),
            Item::Gather(separator, inner) => self.repeat(inner, Some(separator), 1),
            Item::Ahead(inner, wanted) => {
                let found = self.item(inner)?.is_some();
                self.at = start;
                Ok((found == *wanted).then_some(NodeId::MAX))
            }
            Item::Forced(kind, spelling) => {
                let found = self.token(*kind)?;
                if found.is_none() {
                    let unit = self.units[self.at];
                    let error = self.at_unit(unit, &format!("expected '{spelling}'"));
                    return Err(Halt::Raised(Box::new(error)));
                }
                Ok(found)
            }
            Item::Cut => Ok(Some(NodeId::MAX)),
        }
    }

    fn repeat(
        &mut self,
        inner: &'static Item,
        separator: Option<&'static Item>,
        least: usize,
    ) -> Try {
        let start = self.at;
        let mut parts = Vec::new();
        loop {
            let before = self.at;
            if let Some(separator) = separator.filter(|_| !parts.is_empty())
                && self.item(separator)?.is_none()
            {
                self.at = before;
                break;
            }
            match self.item(inner)? {
                Some(part) => parts.push(part),
                None => {
                    self.at = before;
                    break;
                }
            }
            // What reads nothing would be read for ever.
            if self.at == before {
                break;
            }
        }
        match parts.len() >= least {
            true => Ok(Some(self.node(NodeKind::Other, start, &parts))),
            false => Ok(None),
        }
    }

    // Tokens.

    /// The next unit; an error if the tokenizer had to give up here.
    fn unit(&mut self) -> Result<Unit, Halt> {
        let unit = self.units[self.at];
        self.fill = self.fill.max(self.at + 1);
        match (unit.kind, self.lex_error) {
            (Kind::Error, Some(error)) => Err(Halt::Tokenizer(Box::new(error.error.clone()))),
            (Kind::Error, None) => Err(Halt::GaveUp),
            _ => Ok(unit),
        }
    }

    fn take(&mut self, kind: NodeKind) -> NodeId {
        let start = self.at;
        if self.at + 1 < self.units.len() {
            self.at += 1;
        }
        self.nodes.push(Node { kind, start: start as u32, end: start as u32, parts: (0, 0) });
        self.nodes.len() as NodeId - 1
    }

    fn token(&mut self, kind: Kind) -> Try {
        if self.unit()?.kind != kind {
            return Ok(None);
        }
        let node = self.take(match kind {
            Kind::Number => NodeKind::Constant,
            _ => NodeKind::Token,
        });
        if kind == Kind::Number {
            self.check_number(node)?;
        }
        Ok(Some(node))
    }

    fn word(&mut self, fits: impl Fn(&str) -> bool) -> Try {
        let unit = self.unit()?;
        let found = unit.kind == Kind::Name && fits(self.spelled(unit));
        Ok(found.then(|| self.take(NodeKind::Token)))
    }

    fn spelled(&self, unit: Unit) -> &'a str {
        self.source.slice(Span::new(unit.start, unit.end))
    }
}

fn is_white(kind: Kind) -> bool {
    matches!(kind, Kind::Newline | Kind::Indent | Kind::Dedent | Kind::End)
}

/// Tokens with every f-string made one unit, and the brackets counted.
fn units(tokens: &[Token]) -> Vec<Unit> {
    let mut units = Vec::with_capacity(tokens.len());
    let (mut level, mut at) = (0u32, 0);
    while at < tokens.len() {
        let token = tokens[at];
        let (first, mut end, mut kind) = (at as u32, token.end, token.kind);
        match token.kind {
            Kind::LPar | Kind::LSqb | Kind::LBrace => level += 1,
            Kind::RPar | Kind::RSqb | Kind::RBrace => level = level.saturating_sub(1),
            Kind::FStart => {
                let mut open = 1;
                while open > 0 && at + 1 < tokens.len() && tokens[at + 1].kind != Kind::Error {
                    at += 1;
                    match tokens[at].kind {
                        Kind::FStart => open += 1,
                        Kind::FEnd => open -= 1,
                        _ => {}
                    }
                }
                end = tokens[at].end;
                // An f-string that does not end is where the tokenizer gave up.
                kind = if open == 0 { Kind::Str } else { Kind::Error };
            }
            _ => {}
        }
        let last = at as u32;
        units.push(Unit { kind, start: token.start, end, first, last, level });
        at += 1;
    }
    units
}
