//! `if`, `while`, `for`; and leaving: `break`, `continue`, `return` through whatever is in the way.
//!
//! A `while` whose condition is a tree has it below its body, so that a turn is one statement
//! beside the body. `for x in f():` closes the generator that `f` made on every early exit.

use super::Lower;
use super::frame::{Branch, Context, Exit};
use crate::source::Span;
use crate::syntax::ast::{self, Stmt};
use crate::syntax::span;
use crate::tree::{EndFinally, Expr, Next, Op, PlaceId, Slot};
use crate::value::Value;

/// After so many `break`s nobody asks what was assigned at each.
const BREAKS_MAX: usize = 4;

impl<'a> Lower<'a, '_> {
    /// `if` and its `elif`s, which are nested in the ast, in a loop.
    pub(super) fn branches(&mut self, first: &'a ast::StmtIf, whole: Span) {
        let end = self.frame.label();
        let (mut next, mut whole) = (first, whole);
        let (mut ends, mut later) = (Vec::new(), false);
        loop {
            let ast::StmtIf { range: _, test, body, orelse } = next;
            let (start, temps) = (self.frame.at(), self.frame.temp_mark());
            let otherwise = self.frame.label();
            let place = self.place(whole);
            let before = self.frame.mark();
            self.condition(test, false, otherwise, place);
            self.frame.charge(start);
            self.frame.temp_release(temps);
            // What a later condition assigns is assigned in some branches only.
            if std::mem::replace(&mut later, true) {
                self.frame.rewind(before);
            }
            let mark = self.frame.mark();
            self.body(body);
            let last = orelse.is_empty();
            if !last && self.frame.live {
                self.frame.jump(end);
            }
            ends.push(self.frame.rewind(mark));
            self.frame.bind(otherwise);
            match orelse.as_slice() {
                [] => {
                    ends.push(Branch { live: self.frame.live, slots: Vec::new() });
                    break;
                }
                [Stmt::If(inner)] => {
                    if let [inner] = orelse.as_slice() {
                        whole = span(inner);
                    }
                    next = inner;
                }
                other => {
                    let mark = self.frame.mark();
                    self.body(other);
                    ends.push(self.frame.rewind(mark));
                    break;
                }
            }
        }
        self.frame.bind(end);
        self.frame.join(&ends);
    }

    // Loops.

    pub(super) fn while_loop(&mut self, whole: Span, node: &'a ast::StmtWhile) {
        let ast::StmtWhile { range: _, test, body, orelse } = node;
        let place = self.place(whole);
        let (head, done, end) = (self.frame.label(), self.frame.label(), self.frame.label());
        self.frame.pending += super::STEP;
        if is_true(test) {
            self.enter_loop(end, head, None);
            self.frame.bind(head);
            self.body(body);
            let cost = super::STEP + 1;
            self.frame.emit_at(cost, place, Op::Jump(head));
            self.frame.live = false;
            return self.exit_loop(&[], end, None);
        }
        if self.emits(test) {
            self.frame.bind(head);
            let start = self.frame.at();
            let temps = self.frame.temp_mark();
            self.condition(test, false, done, place);
            self.frame.temp_release(temps);
            self.frame.charge(start);
            self.enter_loop(end, head, None);
            self.body(body);
            self.frame.emit_at(1, place, Op::Jump(head));
        } else {
            // A tree can be lowered here and tested below.
            let condition = self.expr(test);
            let cost = super::STEP + std::mem::take(&mut self.frame.nodes);
            let again = self.frame.label();
            self.frame.jump(head);
            self.enter_loop(end, head, None);
            self.frame.bind(again);
            self.body(body);
            self.frame.bind(head);
            let branch = crate::tree::Branch { condition, on: true, to: again };
            self.frame.emit_at(cost, place, Op::Branch(Box::new(branch)));
        }
        self.exit_loop(orelse, end, Some(done));
    }

    pub(super) fn for_loop(
        &mut self,
        whole: Span,
        (target, iterable): (&'a ast::Expr, &'a ast::Expr),
        body: &'a [Stmt],
        orelse: &'a [Stmt],
    ) {
        let start = self.frame.at();
        let place = self.place(whole);
        let iter = self.frame.temps(3);
        let temps = self.frame.temp_mark();
        let value = self.expr(iterable);
        self.frame.emit(place, Op::Iter(iter, value));
        self.frame.charge(start);
        self.frame.temp_release(temps);
        let close = needs_closing(iterable).then_some(iter);
        let (head, done, end) = (self.frame.label(), self.frame.label(), self.frame.label());
        let broken = close.map(|_| (self.frame.label(), self.frame.temp()));
        self.enter_loop(end, head, close);
        self.frame.bind(head);
        let outer = self.frame.handler;
        self.next(target, iter, done, place, broken);
        self.body(body);
        self.frame.handler = outer;
        self.frame.emit_at(1, 0, Op::Jump(head));
        if let Some((broken, caught)) = broken {
            self.frame.bind(broken);
            self.frame.emit(0, Op::CloseIter(iter));
            self.frame.emit(0, Op::Reraise(caught));
        }
        self.exit_loop(orelse, end, Some(done));
    }

    /// A loop's turn: the next item goes to the target.
    pub(super) fn next(
        &mut self,
        target: &'a ast::Expr,
        iter: Slot,
        exit: u32,
        place: PlaceId,
        protect: Option<(u32, Slot)>,
    ) {
        let mut local = None;
        if let ast::Expr::Name(ast::ExprName { range: _, id, ctx: _ }) = target {
            local = self.local(id);
        }
        let temps = self.frame.temp_mark();
        let dst = self.wanted(local);
        let turn = Next { iter, dst, exit };
        self.frame.emit_at(super::STEP, place, Op::Next(Box::new(turn)));
        if let Some((label, slot)) = protect {
            self.frame.protect(label, slot);
        }
        match local {
            Some(slot) => self.frame.assign(slot),
            None => self.store_into(target, Expr::Local(dst)),
        }
        // The target's nodes belong to the turn, which is the first statement.
        self.frame.pending += std::mem::take(&mut self.frame.nodes);
        self.frame.temp_release(temps);
    }

    pub(super) fn async_for(
        &mut self,
        whole: Span,
        (target, iterable): (&'a ast::Expr, &'a ast::Expr),
        body: &'a [Stmt],
        orelse: &'a [Stmt],
    ) {
        let start = self.frame.at();
        let place = self.place(whole);
        let iter = self.frame.temp();
        let value = self.expr(iterable);
        self.frame.emit(place, Op::AsyncIter(iter, value));
        self.frame.charge(start);
        let (head, done, end) = (self.frame.label(), self.frame.label(), self.frame.label());
        let close = needs_closing(iterable).then_some(iter);
        let broken = close.map(|_| (self.frame.label(), self.frame.temp()));
        self.enter_loop(end, head, close);
        self.frame.bind(head);
        let outer = self.frame.handler;
        let ended = self.async_next(target, iter, place);
        if let Some((label, slot)) = broken {
            self.frame.protect(label, slot);
        }
        self.body(body);
        self.frame.handler = outer;
        self.frame.emit_at(1, 0, Op::Jump(head));
        if let Some((broken, caught)) = broken {
            self.frame.bind(broken);
            self.frame.emit(0, Op::CloseIter(iter));
            self.frame.emit(0, Op::Reraise(caught));
        }
        self.async_end(ended, done);
        self.exit_loop(orelse, end, Some(done));
    }

    /// A turn of an asynchronous loop; answers with where its end arrives as an exception.
    pub(super) fn async_next(
        &mut self,
        target: &'a ast::Expr,
        iter: Slot,
        place: PlaceId,
    ) -> (u32, Slot) {
        let (ended, caught) = (self.frame.label(), self.frame.temp());
        let (awaitable, item) = (self.frame.temp(), self.frame.temp());
        let outer = self.frame.protect(ended, caught);
        self.frame.emit_at(super::STEP, place, Op::AsyncNext(awaitable, iter));
        self.frame.emit(place, Op::YieldFrom(item, awaitable));
        self.frame.handler = outer;
        self.store_into(target, Expr::Local(item));
        self.frame.pending += std::mem::take(&mut self.frame.nodes);
        (ended, caught)
    }

    pub(super) fn async_end(&mut self, (ended, caught): (u32, Slot), done: u32) {
        self.frame.bind(ended);
        let over = self.frame.label();
        self.frame.emit(0, Op::AsyncEnd(caught, over));
        self.frame.bind(over);
        self.frame.emit(0, Op::EndHandling(self.frame.handling));
        self.frame.jump(done);
    }

    fn enter_loop(&mut self, on_break: u32, on_continue: u32, close: Option<Slot>) {
        let (mark, handler) = (self.frame.mark(), self.frame.handler);
        let breaks = Vec::new();
        let context = Context::Loop { on_break, on_continue, close, handler, breaks, mark };
        self.frame.contexts.push(context);
    }

    /// The end of a loop: its `else`, and what is assigned behind it. `done` is where it ends by
    /// itself, if it does.
    fn exit_loop(&mut self, orelse: &'a [Stmt], end: u32, done: Option<u32>) {
        let Some(Context::Loop { mut breaks, mark, .. }) = self.frame.contexts.pop() else {
            return;
        };
        self.frame.rewind(mark);
        if let Some(done) = done {
            self.frame.bind(done);
            self.body(orelse);
            let natural = self.frame.rewind(mark);
            breaks.push(natural);
        }
        self.frame.bind(end);
        self.frame.join(&breaks);
    }

    // Leaving.

    /// `break`, `continue` or `return`, from here.
    pub(super) fn leave(&mut self, exit: Exit, value: Option<Expr>) {
        if exit == Exit::Break {
            self.note_break();
        }
        let saved = (self.frame.handler, self.frame.handling);
        self.leave_from(self.frame.contexts.len(), exit, value);
        (self.frame.handler, self.frame.handling) = saved;
        self.frame.live = false;
    }

    fn note_break(&mut self) {
        let at = self.frame.contexts.iter().rposition(|it| matches!(it, Context::Loop { .. }));
        let Some(Context::Loop { mark, breaks, .. }) =
            at.and_then(|at| self.frame.contexts.get(at))
        else {
            return;
        };
        let branch = match breaks.len() < BREAKS_MAX {
            true => self.frame.since(*mark),
            false => Branch { live: self.frame.live, slots: Vec::new() },
        };
        if breaks.len() > BREAKS_MAX {
            return;
        }
        if let Some(Context::Loop { breaks, .. }) =
            at.and_then(|at| self.frame.contexts.get_mut(at))
        {
            breaks.push(branch);
        }
    }

    /// Goes on leaving from under the first `depth` contexts.
    pub(super) fn leave_from(&mut self, depth: usize, exit: Exit, mut value: Option<Expr>) {
        // What is returned is evaluated before anything is closed or left.
        let busy = self.frame.contexts.iter().take(depth).any(|context| match context {
            Context::Loop { close, .. } => close.is_some(),
            Context::Clause { name, .. } => name.is_some(),
            Context::Finally { .. } => true,
        });
        if busy && let Some(returned) = value.take() {
            value = Some(match returned {
                Expr::Const(_) => returned,
                other => Expr::Local(self.in_temp(other)),
            });
        }
        let within = (self.frame.handler, self.frame.handling);
        let mut ends_handling = false;
        for at in (0..depth).rev() {
            let Some(context) = self.frame.contexts.get(at) else { continue };
            match *context {
                Context::Loop { on_break, on_continue, close, handler, .. } => {
                    if exit == Exit::Continue {
                        self.end_handling(ends_handling);
                        return self.frame.jump(on_continue);
                    }
                    self.frame.handler = handler;
                    if let Some(iter) = close {
                        self.end_handling(std::mem::take(&mut ends_handling));
                        self.frame.emit(0, Op::CloseIter(iter));
                    }
                    if exit == Exit::Break {
                        self.end_handling(ends_handling);
                        return self.frame.jump(on_break);
                    }
                }
                Context::Clause { handling, name, handler } => {
                    self.frame.handler = handler;
                    self.frame.handling = handling;
                    ends_handling = true;
                    if let Some(name) = name {
                        self.forget(name);
                    }
                }
                Context::Finally { plain, kind, handler, .. } => {
                    self.end_handling(ends_handling);
                    self.frame.handler = handler;
                    if let Some(value) = value {
                        self.frame.emit(0, Op::Set(kind + 2, value));
                    }
                    let number = 3 + self.exit_number(at, exit);
                    let number = Expr::Const(Value::Int(i64::from(number)));
                    self.frame.emit(0, Op::Set(kind, number));
                    return self.frame.jump(plain);
                }
            }
        }
        let value = value.unwrap_or(Expr::Const(Value::None));
        if !busy {
            // Nothing was closed on the way: what is returned is evaluated where it stands.
            (self.frame.handler, self.frame.handling) = within;
        }
        self.frame.emit(0, Op::Return(value));
    }

    fn end_handling(&mut self, ends: bool) {
        if ends {
            self.frame.emit(0, Op::EndHandling(self.frame.handling));
        }
    }

    /// The number of an exit through a `finally`, which has each only once.
    fn exit_number(&mut self, at: usize, exit: Exit) -> u32 {
        let fresh = self.frame.label();
        let Some(Context::Finally { exits, .. }) = self.frame.contexts.get_mut(at) else {
            return 0;
        };
        let known = exits.iter().position(|(known, _)| *known == exit);
        let number = known.unwrap_or(exits.len());
        if known.is_none() {
            exits.push((exit, fresh));
        }
        number as u32
    }

    /// The end of a `finally` or `with` whose exits are known: the dispatch on the kind, and from
    /// each exit's label the way on outwards.
    pub(super) fn dispatch(&mut self, kind: Slot, exits: &[(Exit, u32)], restore: bool, end: u32) {
        let targets: Box<[u32]> = exits.iter().map(|(_, label)| *label).collect();
        let more = !targets.is_empty();
        let op = EndFinally { kind, value: kind + 1, targets };
        self.frame.emit(0, Op::EndFinally(Box::new(op)));
        if restore {
            self.frame.emit(0, Op::EndHandling(self.frame.handling));
        }
        if more {
            self.frame.jump(end);
        }
        for (exit, label) in exits {
            self.frame.bind(*label);
            if restore {
                self.frame.emit(0, Op::EndHandling(self.frame.handling));
            }
            let saved = (self.frame.handler, self.frame.handling);
            let value = (*exit == Exit::Return).then_some(Expr::Local(kind + 2));
            self.leave_from(self.frame.contexts.len(), *exit, value);
            (self.frame.handler, self.frame.handling) = saved;
        }
    }
}

/// Whether a condition is the constant `True` or a number that is true.
fn is_true(test: &ast::Expr) -> bool {
    let ast::Expr::Constant(ast::ExprConstant { range: _, value, kind: _ }) = test else {
        return false;
    };
    match value {
        ast::Constant::Bool(truth) => *truth,
        ast::Constant::Int(int) => *int != Default::default(),
        ast::Constant::None
        | ast::Constant::Str(_)
        | ast::Constant::Bytes(_)
        | ast::Constant::Tuple(_)
        | ast::Constant::Float(_)
        | ast::Constant::Complex { real: _, imag: _ }
        | ast::Constant::Ellipsis => false,
    }
}

/// Whether a loop over this may be the only owner of a generator: a call that is not known to make
/// something else.
pub(super) fn needs_closing(iterable: &ast::Expr) -> bool {
    let ast::Expr::Call(ast::ExprCall { range: _, func, args: _, keywords: _ }) = iterable else {
        return false;
    };
    if let ast::Expr::Name(ast::ExprName { range: _, id, ctx: _ }) = &**func {
        return !matches!(id.as_str(), "range" | "len" | "list" | "sorted" | "tuple" | "set");
    }
    if let ast::Expr::Attribute(ast::ExprAttribute { range: _, value: _, attr, ctx: _ }) = &**func {
        return !matches!(attr.as_str(), "items" | "keys" | "values" | "split" | "splitlines");
    }
    true
}
