//! `except*`: every clause takes its part of a group; what they raise is gathered.

use super::Lower;
use super::frame::Branch;
use super::try_::parts;
use crate::syntax::ast::ExceptHandler;
use crate::syntax::span;
use crate::tree::{ExceptStar, ExceptStarEnd, Expr, Many, Op, Slot};

impl<'a> Lower<'a, '_> {
    /// The clauses, and the end, where whatever is left is raised.
    pub(super) fn group_clauses(
        &mut self,
        clauses: &'a [ExceptHandler],
        original: Slot,
        handling: Option<Slot>,
        ends: &mut Vec<Branch>,
    ) {
        let (rest, raised) = (self.frame.temp(), self.frame.temp());
        self.frame.emit(0, Op::Set(rest, Expr::Local(original)));
        let empty = Many { items: Box::new([]), place: 0 };
        self.frame.emit(0, Op::Set(raised, Expr::List(Box::new(empty))));
        let before = self.frame.mark();
        for clause in clauses {
            let (class, name, body) = parts(clause);
            let temps = self.frame.temp_mark();
            let (next, failed) = (self.frame.label(), self.frame.label());
            let (matched, caught) = (self.frame.temp(), self.frame.temp());
            let place = self.place(span(clause));
            if let Some(class) = class {
                let class = self.expr(class);
                let test = ExceptStar { rest, class, matched, otherwise: next };
                let cost = std::mem::take(&mut self.frame.nodes);
                self.frame.emit_at(cost, place, Op::ExceptStar(Box::new(test)));
            }
            let mark = self.frame.mark();
            self.frame.emit(0, Op::EndHandling(Some(matched)));
            self.frame.handling = Some(matched);
            let outer = self.frame.protect(failed, caught);
            self.clause(name, matched, Some(original), body, &mut |lower, _| {
                lower.frame.handler = outer;
                lower.frame.emit(0, Op::EndHandling(Some(original)));
                lower.frame.jump(next);
                // What forgets the name on the way of an exception is still inside.
                lower.frame.protect(failed, caught);
            });
            self.frame.handler = outer;
            self.frame.bind(failed);
            self.frame.emit(0, Op::ListAppend(raised, Expr::Local(caught)));
            self.frame.emit(0, Op::EndHandling(Some(original)));
            self.frame.handling = Some(original);
            self.frame.rewind(mark);
            self.frame.bind(next);
            self.frame.temp_release(temps);
        }
        self.frame.rewind(before);
        let end = ExceptStarEnd { original, rest, raised };
        self.frame.emit(0, Op::ExceptStarEnd(Box::new(end)));
        self.frame.emit(0, Op::EndHandling(handling));
        ends.push(self.frame.rewind(before));
    }
}
