//! `match`: patterns test and take apart; names are bound when a whole pattern has matched.
//!
//! What a pattern captures lies in slots until then. Alternatives of an or-pattern capture the
//! same names, so they copy what they capture into the same slots.

use super::Lower;
use crate::source::Span;
use crate::syntax::ast::{self, Pattern};
use crate::syntax::span;
use crate::tree::{Asked, Expr, MatchClass, MatchMapping, MatchSequence, Op, Pair, Slot};
use crate::value::ops::Compare;

/// Names and the slots of what they are going to be.
type Captures<'a> = Vec<(&'a str, Slot)>;

impl<'a> Lower<'a, '_> {
    pub(super) fn match_statement(&mut self, whole: Span, node: &'a ast::StmtMatch) {
        let ast::StmtMatch { range: _, subject, cases } = node;
        let start = self.frame.at();
        let slot = self.frame.temp();
        self.expr_into(subject, slot, 0);
        self.frame.charge(start);
        let end = self.frame.label();
        let mut ends = Vec::new();
        let place = self.place(whole);
        let before = self.frame.mark();
        for ast::MatchCase { range: _, pattern, guard, body } in cases {
            let next = self.frame.label();
            let temps = self.frame.temp_mark();
            let mut captures = Captures::new();
            self.pattern(pattern, slot, next, &mut captures);
            let mark = self.frame.mark();
            for (name, value) in captures {
                let place = self.place(span(pattern));
                self.store(name, Expr::Local(value), place);
            }
            self.frame.temp_release(temps);
            if let Some(guard) = guard.as_deref() {
                self.condition(guard, false, next, place);
                self.frame.temp_release(temps);
            }
            self.frame.pending += std::mem::take(&mut self.frame.nodes);
            self.body(body);
            if self.frame.live {
                self.frame.jump(end);
            }
            ends.push(self.frame.rewind(mark));
            self.frame.bind(next);
        }
        // Nothing matched, as far as can be known.
        ends.push(self.frame.rewind(before));
        self.frame.bind(end);
        self.frame.join(&ends);
    }

    /// Tests what is in a slot; goes to `fail` if it does not match.
    fn pattern(
        &mut self,
        pattern: &'a Pattern,
        subject: Slot,
        fail: u32,
        captures: &mut Captures<'a>,
    ) {
        match pattern {
            Pattern::MatchValue(ast::PatternMatchValue { range: _, value }) => {
                let place = self.place(span(pattern));
                let right = self.expr(value);
                let pair = Pair { left: Expr::Local(subject), right, place };
                let equal = Expr::Compare(Box::new((Compare::Eq, pair)));
                self.branch(equal, false, fail, place);
            }
            Pattern::MatchSingleton(ast::PatternMatchSingleton { range: _, value }) => {
                let value = Expr::Const(self.constants.constant(value));
                let same = Expr::Is(Box::new((Expr::Local(subject), value, false)));
                self.branch(same, false, fail, 0);
            }
            Pattern::MatchSequence(ast::PatternMatchSequence { range: _, patterns }) => {
                self.sequence(span(pattern), patterns, subject, fail, captures);
            }
            Pattern::MatchMapping(ast::PatternMatchMapping { range: _, keys, patterns, rest }) => {
                let place = self.place(span(pattern));
                let keys = self.operands(&keys.iter().collect::<Vec<_>>()).into();
                let first = self.frame.temps(patterns.len() as u32);
                let slot = rest.as_ref().map(|_| self.frame.temp());
                let test = MatchMapping { subject, keys, first, rest: slot, otherwise: fail };
                self.frame.emit(place, Op::MatchMapping(Box::new(test)));
                self.patterns(patterns, first, fail, captures);
                if let (Some(name), Some(slot)) = (rest, slot) {
                    captures.push((name, slot));
                }
            }
            Pattern::MatchClass(ast::PatternMatchClass {
                range: _,
                cls,
                patterns,
                kwd_attrs,
                kwd_patterns,
            }) => {
                let place = self.place(span(pattern));
                let class = self.expr(cls);
                let names = kwd_attrs.iter().map(|name| self.constants.str(name)).collect();
                let positional = patterns.len() as u32;
                let first = self.frame.temps(positional + kwd_patterns.len() as u32);
                let test = MatchClass { subject, class, positional, names, first, otherwise: fail };
                self.frame.emit(place, Op::MatchClass(Box::new(test)));
                self.patterns(patterns, first, fail, captures);
                self.patterns(kwd_patterns, first + positional, fail, captures);
            }
            Pattern::MatchStar(ast::PatternMatchStar { range: _, name }) => {
                captures.extend(name.as_ref().map(|name| (name.as_str(), subject)));
            }
            Pattern::MatchAs(ast::PatternMatchAs { range: _, pattern, name }) => {
                if let Some(pattern) = pattern {
                    self.pattern(pattern, subject, fail, captures);
                }
                captures.extend(name.as_ref().map(|name| (name.as_str(), subject)));
            }
            Pattern::MatchOr(ast::PatternMatchOr { range: _, patterns }) => {
                self.alternatives(patterns, subject, fail, captures);
            }
        }
    }

    fn sequence(
        &mut self,
        whole: Span,
        patterns: &'a [Pattern],
        subject: Slot,
        fail: u32,
        captures: &mut Captures<'a>,
    ) {
        let place = self.place(whole);
        let count = patterns.len() as u32;
        let star = patterns.iter().position(Pattern::is_match_star).map(|at| at as u32);
        let first = self.frame.temps(count);
        let wild = |pattern: &Pattern| match pattern {
            Pattern::MatchStar(ast::PatternMatchStar { range: _, name }) => name.is_none(),
            Pattern::MatchAs(ast::PatternMatchAs { range: _, pattern, name }) => {
                pattern.is_none() && name.is_none()
            }
            Pattern::MatchValue(_)
            | Pattern::MatchSingleton(_)
            | Pattern::MatchSequence(_)
            | Pattern::MatchMapping(_)
            | Pattern::MatchClass(_)
            | Pattern::MatchOr(_) => false,
        };
        let by_index = match patterns.iter().find(|pattern| pattern.is_match_star()) {
            Some(star) => wild(star),
            None => patterns.iter().all(wild),
        };
        let asked = if by_index { Asked::Fits } else { Asked::All };
        let test = MatchSequence { subject, first, count, star, asked, otherwise: fail };
        self.frame.emit(place, Op::MatchSequence(Box::new(test.clone())));
        if !by_index {
            return self.patterns(patterns, first, fail, captures);
        }
        // An item is asked for when it is its pattern's turn.
        for (n, pattern) in patterns.iter().enumerate().filter(|(_, pattern)| !wild(pattern)) {
            let item = MatchSequence { asked: Asked::Item(n as u32), ..test.clone() };
            self.frame.emit(place, Op::MatchSequence(Box::new(item)));
            self.pattern(pattern, first + n as Slot, fail, captures);
        }
    }

    fn patterns(
        &mut self,
        patterns: &'a [Pattern],
        first: Slot,
        fail: u32,
        captures: &mut Captures<'a>,
    ) {
        for (slot, pattern) in (first..).zip(patterns) {
            self.pattern(pattern, slot, fail, captures);
        }
    }

    fn alternatives(
        &mut self,
        patterns: &'a [Pattern],
        subject: Slot,
        fail: u32,
        captures: &mut Captures<'a>,
    ) {
        let matched = self.frame.label();
        let mut shared: std::collections::BTreeMap<&'a str, Slot> = Default::default();
        for (at, pattern) in patterns.iter().enumerate() {
            let last = at + 1 == patterns.len();
            let next = if last { fail } else { self.frame.label() };
            let mut own = Captures::new();
            self.pattern(pattern, subject, next, &mut own);
            for (name, slot) in own {
                let to = *shared.entry(name).or_insert_with(|| self.frame.temp());
                self.frame.emit(0, Op::Set(to, Expr::Local(slot)));
            }
            if !last {
                self.frame.jump(matched);
                self.frame.bind(next);
            }
        }
        self.frame.bind(matched);
        captures.extend(shared);
    }
}
