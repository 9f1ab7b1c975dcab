//! `try`: clauses, `else`, `finally`.
//!
//! A `finally` stands once. Whatever leads into it says in a slot how to go on behind it: 0, after
//! it; 1, raise; 3 and above, at a label that continues a `break`, `continue` or `return`. The slot
//! beside it has the exception that is being handled meanwhile.

use super::Lower;
use super::frame::{Branch, Context, Exit};
use crate::syntax::ast::{self, ExceptHandler, ExceptHandlerExceptHandler, Stmt};
use crate::syntax::span;
use crate::tree::{ExceptMatch, Expr, Op, Slot};
use crate::value::Value;

impl<'a> Lower<'a, '_> {
    pub(super) fn try_statement(
        &mut self,
        body: &'a [Stmt],
        handlers: &'a [ExceptHandler],
        orelse: &'a [Stmt],
        finalbody: &'a [Stmt],
        groups: bool,
    ) {
        if finalbody.is_empty() {
            return self.try_except(body, handlers, orelse, groups);
        }
        let kind = self.frame.temps(3);
        let (plain, raised) = (self.frame.label(), self.frame.label());
        let (always, end) = (self.frame.label(), self.frame.label());
        let before = self.frame.mark();
        let outer = self.frame.protect(raised, kind + 1);
        let exits = Vec::new();
        self.frame.contexts.push(Context::Finally { plain, kind, exits, handler: outer });
        match handlers.is_empty() {
            true => {
                self.body(body);
                self.body(orelse);
            }
            false => self.try_except(body, handlers, orelse, groups),
        }
        self.frame.handler = outer;
        let normal = self.frame.rewind(before);
        let exits = self.leave_finally();
        self.set_kind(kind, 0);
        self.frame.bind(plain);
        // Nothing was raised here: what is being handled is what is being handled outside.
        let handled = self.frame.handling.map_or(Expr::Const(Value::None), Expr::Local);
        self.frame.emit(0, Op::Set(kind + 1, handled));
        self.frame.jump(always);
        self.frame.bind(raised);
        self.set_kind(kind, 1);
        self.frame.bind(always);
        let known = self.frame.handler_count();
        let handling = self.frame.handling.replace(kind + 1);
        self.frame.contexts.push(Context::Clause { handling, name: None, handler: outer });
        self.body(finalbody);
        self.frame.contexts.pop();
        self.frame.handling = handling;
        let handled_itself = self.frame.handler_count() != known;
        self.dispatch(kind, &exits, handled_itself, end);
        self.frame.bind(end);
        self.frame.adopt(&normal);
        self.frame.live &= normal.live;
    }

    /// Ends the part that a `finally` looks after; answers with the ways out through it.
    pub(super) fn leave_finally(&mut self) -> Vec<(Exit, u32)> {
        match self.frame.contexts.pop() {
            Some(Context::Finally { exits, .. }) => exits,
            Some(Context::Loop { .. } | Context::Clause { .. }) | None => Vec::new(),
        }
    }

    pub(super) fn set_kind(&mut self, slot: Slot, kind: i64) {
        self.frame.emit(0, Op::Set(slot, Expr::Const(Value::Int(kind))));
    }

    fn try_except(
        &mut self,
        body: &'a [Stmt],
        handlers: &'a [ExceptHandler],
        orelse: &'a [Stmt],
        groups: bool,
    ) {
        let (raised, end) = (self.frame.label(), self.frame.label());
        let slot = self.frame.temp();
        let before = self.frame.mark();
        let outer = self.frame.protect(raised, slot);
        self.body(body);
        self.frame.handler = outer;
        self.body(orelse);
        if self.frame.live {
            self.frame.jump(end);
        }
        let mut ends = vec![self.frame.rewind(before)];
        self.frame.bind(raised);
        let handling = self.frame.handling.replace(slot);
        match groups {
            true => self.group_clauses(handlers, slot, handling, &mut ends),
            false => self.clauses(handlers, slot, handling, end, &mut ends),
        }
        self.frame.handling = handling;
        self.frame.bind(end);
        self.frame.join(&ends);
    }

    fn clauses(
        &mut self,
        handlers: &'a [ExceptHandler],
        slot: Slot,
        handling: Option<Slot>,
        end: u32,
        ends: &mut Vec<Branch>,
    ) {
        let mut catches_all = false;
        for clause in handlers {
            let ExceptHandler::ExceptHandler(ExceptHandlerExceptHandler {
                range: _,
                type_,
                name,
                body,
            }) = clause;
            let next = self.frame.label();
            let place = self.place(span(clause));
            if let Some(class) = type_.as_deref() {
                let temps = self.frame.temp_mark();
                let class = self.expr(class);
                let test = ExceptMatch { slot, class, otherwise: next };
                let cost = std::mem::take(&mut self.frame.nodes);
                self.frame.emit_at(cost, place, Op::ExceptMatch(Box::new(test)));
                self.frame.temp_release(temps);
            } else {
                catches_all = true;
            }
            let mark = self.frame.mark();
            self.clause(name.as_deref(), slot, handling, body, &mut |lower, live| {
                if live {
                    lower.frame.emit(0, Op::EndHandling(handling));
                    lower.frame.jump(end);
                }
            });
            ends.push(self.frame.rewind(mark));
            self.frame.bind(next);
        }
        if !catches_all {
            self.frame.emit(0, Op::Reraise(slot));
        }
    }

    /// The body of a clause. The name it gives the exception is forgotten however the body ends;
    /// `after` appends what follows its normal end.
    pub(super) fn clause(
        &mut self,
        name: Option<&'a str>,
        exception: Slot,
        handling: Option<Slot>,
        body: &'a [Stmt],
        after: &mut dyn FnMut(&mut Self, bool),
    ) {
        let outer = self.frame.handler;
        let Some(name) = name else {
            let context = Context::Clause { handling, name: None, handler: outer };
            self.frame.contexts.push(context);
            self.body(body);
            self.frame.contexts.pop();
            let live = self.frame.live;
            return after(self, live);
        };
        self.store(name, Expr::Local(exception), 0);
        let name = self.target(name);
        let (raised, slot) = (self.frame.label(), self.frame.temp());
        self.frame.protect(raised, slot);
        let context = Context::Clause { handling, name: Some(name), handler: outer };
        self.frame.contexts.push(context);
        self.body(body);
        self.frame.contexts.pop();
        self.frame.handler = outer;
        let live = self.frame.live;
        if live {
            self.forget(name);
        }
        after(self, live);
        self.frame.bind(raised);
        self.forget(name);
        self.frame.emit(0, Op::Reraise(slot));
    }
}

/// The parts of an `except` clause.
pub(super) fn parts(clause: &ast::ExceptHandler) -> (Option<&ast::Expr>, Option<&str>, &[Stmt]) {
    let ExceptHandler::ExceptHandler(ExceptHandlerExceptHandler { range: _, type_, name, body }) =
        clause;
    (type_.as_deref(), name.as_deref(), body)
}
