//! What must hold of every tree.

use crate::tree::writes::writes;
use crate::tree::{Code, DEPTH_MAX, Expr, Op, Slot, Tree};

/// Panics where a tree breaks its contract.
pub(super) fn verify(tree: &Tree) {
    for (index, code) in tree.codes.iter().enumerate() {
        let mut check = Check { tree, code, index, pc: 0 };
        check.code();
    }
}

/// Statements and nodes of a tree.
pub(super) fn size(tree: &Tree) -> usize {
    let mut total = tree.codes.len() + tree.places.len() + tree.constants.objects.len();
    for code in &tree.codes {
        total += code.body.len() + code.handlers.len() + code.slot_names.len() + code.free.len();
        for statement in &code.body {
            operands(&statement.op, &mut |expr| total += nodes(expr));
            match &statement.op {
                Op::Function(make) => total += make.cells.len(),
                Op::Link(link) => total += link.cells.len(),
                Op::Call(call) => total += call.args.len() + call.names.len(),
                _ => {}
            }
        }
    }
    total
}

fn nodes(expr: &Expr) -> usize {
    let mut total = 1;
    children(expr, &mut |child| total += nodes(child));
    total
}

struct Check<'a> {
    tree: &'a Tree,
    code: &'a Code,
    index: usize,
    pc: usize,
}

impl Check<'_> {
    fn fail(&self, what: &str) -> ! {
        panic!("code {} at {}: {what}", self.index, self.pc);
    }

    fn code(&mut self) {
        let code = self.code;
        let length = code.body.len() as u32;
        assert_eq!(code.twins.len(), code.body.len());
        assert!(code.slot_names.len() <= code.slots as usize);
        for pc in 0..code.body.len() {
            self.pc = pc;
            let mut op = code.body[pc].op.clone();
            if code.body[pc].place as usize >= self.tree.places.len() {
                self.fail("a place that is not there");
            }
            crate::resolve::frame::retarget(&mut op, &mut |to| {
                if *to >= length {
                    self.fail("a jump out of the code");
                }
                let paid = code.body[pc].cost + code.body.get(*to as usize).map_or(0, |it| it.cost);
                if *to <= pc as u32 && paid == 0 {
                    self.fail("a free turn");
                }
            });
            slots(&op, &mut |slot| self.slot(slot));
            operands(&op, &mut |expr| self.expr(expr, 1));
        }
        match code.body.last().map(|last| &last.op) {
            Some(Op::Return(_)) => {}
            _ => self.fail("it does not end"),
        }
        let mut end = 0;
        for handler in &code.handlers {
            assert!(handler.from >= end && handler.from < handler.to && handler.to <= length);
            assert!(handler.target < length);
            let target = handler.target;
            assert!(!(handler.from..handler.to).contains(&target), "a handler handles itself");
            end = handler.to;
            self.slot(handler.slot);
        }
        for comprehension in &code.comprehensions {
            assert!(comprehension.from <= comprehension.to && comprehension.to <= length);
        }
        super::assigned::check(code, self.index);
    }

    fn slot(&self, slot: Slot) {
        if slot >= self.code.slots {
            self.fail("a slot that is not there");
        }
    }

    fn expr(&self, expr: &Expr, depth: u32) {
        if depth > DEPTH_MAX {
            self.fail("too deep");
        }
        match expr {
            Expr::Local(slot) | Expr::Checked(slot, _) | Expr::Cell(slot, _) => self.slot(*slot),
            Expr::Global(slot, _) => assert!((*slot as usize) < self.tree.builtins.len()),
            _ => children(expr, &mut |child| self.expr(child, depth + 1)),
        }
    }
}

/// The parts of an expression.
pub(super) fn children(expr: &Expr, see: &mut dyn FnMut(&Expr)) {
    match expr {
        Expr::Const(_) | Expr::Local(_) | Expr::Checked(..) | Expr::Cell(..) | Expr::Global(..) => {
        }
        Expr::Name(name) => see(&name.1),
        Expr::Add(pair) | Expr::Sub(pair) | Expr::Mul(pair) | Expr::Index(pair) => {
            see(&pair.left);
            see(&pair.right);
        }
        Expr::Binary(node) => {
            see(&node.1.left);
            see(&node.1.right);
        }
        Expr::Compare(node) => {
            see(&node.1.left);
            see(&node.1.right);
        }
        Expr::Unary(node) => see(&node.1),
        Expr::Not(node) => see(&node.0),
        Expr::Is(node) => {
            see(&node.0);
            see(&node.1);
        }
        Expr::In(node) => {
            see(&node.0.left);
            see(&node.0.right);
        }
        Expr::And(many)
        | Expr::Or(many)
        | Expr::Tuple(many)
        | Expr::List(many)
        | Expr::Set(many)
        | Expr::Join(many) => many.items.iter().for_each(see),
        Expr::IfElse(node) => {
            see(&node.0);
            see(&node.1);
            see(&node.2);
        }
        Expr::Attr(attr) => see(&attr.object),
        Expr::Slice(parts) => {
            see(&parts.0);
            see(&parts.1);
            see(&parts.2);
        }
        Expr::Dict(node) => {
            for (key, value) in &node.0 {
                see(key);
                see(value);
            }
        }
        Expr::Format(node) => {
            see(&node.0);
            see(&node.2);
        }
        Expr::Look(look) => {
            see(&look.callee);
            look.args.iter().for_each(see);
        }
        Expr::LookMethod(look) => {
            see(&look.method.object);
            look.args.iter().for_each(see);
        }
    }
}

/// The expressions of a statement.
pub(super) fn operands(op: &Op, see: &mut dyn FnMut(&Expr)) {
    match op {
        Op::Set(_, e)
        | Op::Discard(e)
        | Op::SetCell(_, e)
        | Op::SetGlobal(_, e)
        | Op::SetName(_, e)
        | Op::Return(e)
        | Op::ListAppend(_, e)
        | Op::SetAdd(_, e)
        | Op::ListExtend(_, e, _)
        | Op::SetExtend(_, e)
        | Op::Iter(_, e)
        | Op::RealIter(_, e, _)
        | Op::Yield(_, e)
        | Op::Awaitable(_, e)
        | Op::AsyncIter(_, e) => see(e),
        Op::SetAttr(set) => {
            see(&set.value);
            see(&set.object);
        }
        Op::SetIndex(set) => {
            see(&set.value);
            see(&set.object);
            see(&set.index);
        }
        Op::DeleteAttr(del) => see(&del.0),
        Op::DeleteIndex(del) => {
            see(&del.0);
            see(&del.1);
        }
        Op::InPlace(node) => {
            see(&node.left);
            see(&node.right);
        }
        Op::Branch(branch) => see(&branch.condition),
        Op::Call(call) => {
            see(&call.callee);
            call.args.iter().for_each(see);
        }
        Op::CallMethod(call) => {
            see(&call.object);
            call.args.iter().for_each(see);
        }
        Op::LoadMethod(load) => see(&load.object),
        Op::CallSpread(call) => see(&call.callee),
        Op::Super(call) => {
            see(&call.callee);
            see(&call.this);
        }
        Op::Function(make) => {
            make.defaults.iter().for_each(&mut *see);
            make.kwdefaults.iter().for_each(&mut *see);
            make.annotations.iter().for_each(|pair| see(&pair.1));
        }
        Op::DictSet(_, pair) => {
            see(&pair.0);
            see(&pair.1);
        }
        Op::DictExtend(_, pair) => {
            see(&pair.0);
            pair.1.iter().for_each(see);
        }
        Op::Unpack(unpack) => see(&unpack.source),
        Op::Raise(node) => {
            see(&node.0);
            node.1.iter().for_each(see);
        }
        Op::AssertFail(message) => message.iter().for_each(|message| see(message)),
        Op::ExceptMatch(test) => see(&test.class),
        Op::ExceptStar(test) => see(&test.class),
        Op::WithEnter(with) => see(&with.manager),
        Op::MatchMapping(test) => test.keys.iter().for_each(see),
        Op::MatchClass(test) => see(&test.class),
        _ => {}
    }
}

/// Slots that a statement reads beside its expressions, all of them assigned before.
pub(super) fn reads(op: &Op, see: &mut dyn FnMut(Slot)) {
    match op {
        Op::SetCell(slot, _)
        | Op::ListAppend(slot, _)
        | Op::SetAdd(slot, _)
        | Op::DictSet(slot, _)
        | Op::ListExtend(slot, ..)
        | Op::SetExtend(slot, _)
        | Op::DictExtend(slot, _)
        | Op::ListToTuple(_, slot)
        | Op::CloseIter(slot)
        | Op::IterOver(_, slot)
        | Op::YieldFrom(_, slot)
        | Op::AsyncNext(_, slot)
        | Op::AsyncEnd(slot, _)
        | Op::Reraise(slot)
        | Op::ImportStar(slot)
        | Op::TypeAlias(_, _, slot) => see(*slot),
        Op::Link(link) => link.outer.iter().chain(&link.cells).for_each(|slot| see(*slot)),
        Op::LinkedCell(cell) => see(cell.link),
        Op::Next(next) => see(next.iter),
        Op::Call(call) => call.this.iter().for_each(|slot| see(*slot)),
        Op::CallSpread(call) => {
            call.this.iter().for_each(|slot| see(*slot));
            see(call.args);
            call.keywords.iter().for_each(|slot| see(*slot));
        }
        Op::Super(call) => see(call.class),
        Op::Function(make) => make.cells.iter().for_each(|slot| see(*slot)),
        Op::Class(make) => {
            make.cells.iter().for_each(|slot| see(*slot));
            see(make.bases);
            make.keywords.iter().for_each(|slot| see(*slot));
        }
        Op::ExceptMatch(test) => see(test.slot),
        Op::ExceptStar(test) => see(test.rest),
        Op::ExceptStarEnd(end) => {
            see(end.original);
            see(end.rest);
            see(end.raised);
        }
        Op::EndFinally(end) => see(end.kind),
        Op::WithExit(with) => {
            see(with.exit);
            with.exception.iter().for_each(|slot| see(*slot));
        }
        Op::EndHandling(slot) => slot.iter().for_each(|slot| see(*slot)),
        Op::ImportFrom(import) => see(import.module),
        Op::MatchSequence(test) => see(test.subject),
        Op::MatchMapping(test) => see(test.subject),
        Op::MatchClass(test) => see(test.subject),
        _ => {}
    }
}

fn slots(op: &Op, see: &mut dyn FnMut(Slot)) {
    writes(op, see);
    reads(op, see);
}
