//! `with` and `async with`, item by item from the outside in.
//!
//! `__exit__` is called in two places: behind the body, for all ways out but an exception, and in
//! the handler.

use super::Lower;
use super::frame::{Branch, Context, HandlerId, Label, Mark};
use crate::source::Span;
use crate::syntax::ast::{self, Stmt};
use crate::tree::{Expr, Op, PlaceId, Slot, WithEnter, WithExit};

/// An item that has been entered.
struct Entered {
    exit: Slot,
    kind: Slot,
    plain: Label,
    raised: Label,
    before: Mark,
    outer: HandlerId,
}

impl<'a> Lower<'a, '_> {
    pub(super) fn with(
        &mut self,
        whole: Span,
        items: &'a [ast::WithItem],
        body: &'a [Stmt],
        is_async: bool,
    ) {
        let place = self.place(whole);
        let mut entered = Vec::with_capacity(items.len());
        for item in items {
            let start = self.frame.at();
            let first = entered.is_empty();
            entered.push(self.enter_with(item, is_async, place, first.then_some(start)));
        }
        self.body(body);
        while let Some(item) = entered.pop() {
            self.leave_with(&item, is_async, place);
        }
    }

    fn enter_with(
        &mut self,
        item: &'a ast::WithItem,
        is_async: bool,
        place: PlaceId,
        start: Option<usize>,
    ) -> Entered {
        let ast::WithItem { range: _, context_expr, optional_vars } = item;
        let (exit, kind) = (self.frame.temps(2), self.frame.temps(3));
        let temps = self.frame.temp_mark();
        let dst = self.frame.temp();
        let manager = self.expr(context_expr);
        let enter = WithEnter { manager, exit, dst, is_async };
        self.frame.emit(place, Op::WithEnter(Box::new(enter)));
        self.wait_if(is_async, dst, place);
        if let Some(start) = start {
            self.frame.charge(start);
        }
        let (plain, raised) = (self.frame.label(), self.frame.label());
        let before = self.frame.mark();
        let outer = self.frame.protect(raised, kind + 1);
        let exits = Vec::new();
        self.frame.contexts.push(Context::Finally { plain, kind, exits, handler: outer });
        if let Some(target) = optional_vars.as_deref() {
            self.store_into(target, Expr::Local(dst));
        }
        self.frame.temp_release(temps);
        Entered { exit, kind, plain, raised, before, outer }
    }

    fn leave_with(&mut self, item: &Entered, is_async: bool, place: PlaceId) {
        let Entered { exit, kind, plain, raised, before, outer } = *item;
        let end = self.frame.label();
        self.frame.handler = outer;
        let normal = self.frame.rewind(before);
        let exits = self.leave_finally();
        if !exits.is_empty() {
            self.set_kind(kind, 0);
        }
        self.frame.bind(plain);
        self.exit_with(exit, None, is_async, place);
        if !exits.is_empty() {
            self.dispatch(kind, &exits, false, end);
        }
        self.frame.jump(end);
        self.frame.bind(raised);
        let handling = self.frame.handling.replace(kind + 1);
        let swallow = self.frame.label();
        let truth = self.exit_with(exit, Some(kind + 1), is_async, place);
        self.branch(Expr::Local(truth), true, swallow, place);
        self.frame.emit(0, Op::Reraise(kind + 1));
        self.frame.bind(swallow);
        self.frame.handling = handling;
        self.frame.emit(0, Op::EndHandling(handling));
        self.frame.bind(end);
        // `__exit__` may have swallowed an exception at any point of the body.
        let swallowed = Branch { live: self.frame.live, slots: Vec::new() };
        self.frame.join(&[normal, swallowed]);
    }

    fn exit_with(
        &mut self,
        exit: Slot,
        exception: Option<Slot>,
        is_async: bool,
        place: PlaceId,
    ) -> Slot {
        let dst = self.frame.temp();
        self.frame.emit(place, Op::WithExit(Box::new(WithExit { exit, exception, dst })));
        self.wait_if(is_async, dst, place);
        dst
    }

    fn wait_if(&mut self, is_async: bool, slot: Slot, place: PlaceId) {
        if is_async {
            self.wait(Expr::Local(slot), Some(slot), place);
        }
    }
}
