//! Every statement, one by one, for the frame on top.
//!
//! What the loop over statements does itself because it is frequent is here as well: a twin, and
//! whoever does one statement only, come here.
//!
//! May touch: `tree`, `value`. Never: a clock.

use super::expr;
use super::run::{Go, Here};
use super::{Machine, Then};
use crate::tree::{Expr, Op, Stmt};
use crate::value::{Core, Eval, Obj, Value};

impl<'t> Machine<'t> {
    /// Does one statement, of a code or of a twin. The frame knows where it stands.
    #[inline(never)]
    pub(super) fn exec(&mut self, core: &mut Core, here: &Here<'t>, stmt: &'t Stmt) -> Eval<Go> {
        match &stmt.op {
            Op::Discard(expr) => {
                self.value(core, here, expr)?;
                Ok(Go::On)
            }
            Op::Iter(slot, expr) => self.iter_op(core, here, *slot, expr),
            Op::RealIter(slot, expr, delegates) => {
                self.real_iter_op(core, here, *slot, expr, *delegates)
            }
            Op::CloseIter(slot) => self.close_iter(core, here, *slot),
            Op::Unpack(unpack) => self.unpack_op(core, here, unpack),
            Op::Function(make) => self.make_function(core, here, make),
            Op::Class(make) => self.make_class_op(core, here, make),
            Op::LoadMethod(load) => self.load_method_op(core, here, load),
            Op::CallSpread(call) => self.call_spread_op(core, here, call),
            Op::Super(call) => self.super_op(core, here, call),
            Op::Raise(_)
            | Op::RaiseAgain
            | Op::AssertFail(_)
            | Op::Reraise(_)
            | Op::ExceptMatch(_)
            | Op::EndHandling(_)
            | Op::ExceptStar(_)
            | Op::ExceptStarEnd(_)
            | Op::EndFinally(_) => self.except_op(core, here, stmt),
            Op::WithEnter(with) => self.with_enter(core, here, with),
            Op::WithExit(with) => self.with_exit(core, here, with),
            Op::Yield(..)
            | Op::YieldFrom(..)
            | Op::Awaitable(..)
            | Op::AsyncIter(..)
            | Op::AsyncNext(..)
            | Op::AsyncEnd(..) => self.generator_op(core, here, stmt),
            Op::Import(import) => self.import_op(core, here, import),
            Op::ImportFrom(import) => self.import_from_op(core, here, import),
            Op::MatchSequence(_) | Op::MatchMapping(_) | Op::MatchClass(_) => {
                self.match_op(core, here, stmt)
            }
            Op::NewCell(_)
            | Op::Link(_)
            | Op::LinkedCell(_)
            | Op::SetName(..)
            | Op::Delete(_)
            | Op::DeleteCell(..)
            | Op::DeleteGlobal(_)
            | Op::DeleteName(_)
            | Op::Forget(_)
            | Op::IterOver(..)
            | Op::ImportStar(_)
            | Op::TypeParam(_)
            | Op::TypeAlias(..)
            | Op::DeleteAttr(_)
            | Op::DeleteIndex(_)
            | Op::ListExtend(..)
            | Op::SetExtend(..)
            | Op::DictExtend(..)
            | Op::ListToTuple(..) => self.assign_op(core, here, stmt),
            Op::Set(slot, expr) => {
                self.set_to(core, here, here.base + *slot as usize, expr)?;
                Ok(Go::On)
            }
            Op::Branch(branch) => {
                let cx = self.cx(here);
                let truth = expr::truth(core, &cx, &branch.condition)?;
                Ok(if truth == branch.on { Go::To(branch.to) } else { Go::On })
            }
            Op::Jump(to) => Ok(Go::To(*to)),
            Op::Turn(turn) => Ok(Go::To(self.turn(core, here.base, turn))),
            Op::Next(next) => match self.slot(here.base + next.iter as usize) {
                Value::Ref(handle) if core.heap.is_generator(handle) => {
                    let then = Then::Item { dst: next.dst, exit: next.exit };
                    self.resume_item(core, Value::Ref(handle), then)
                }
                _ => {
                    let pc = self.frames.last().map_or(0, |frame| frame.pc);
                    self.next(core, here, next, pc)
                }
            },
            Op::Call(call) => self.call_op(core, &mut here.clone(), call).map(Go::by_frames),
            Op::CallMethod(call) => {
                self.call_method_op(core, &mut here.clone(), call).map(Go::by_frames)
            }
            Op::Return(expr) => {
                let value = self.value(core, here, expr)?;
                self.finish(core, value)
            }
            Op::SetGlobal(slot, expr) => self.set_global(core, here, *slot, expr),
            Op::SetCell(slot, expr) => self.set_cell(core, here, *slot, expr),
            Op::SetIndex(set) => self.set_index(core, here, set),
            Op::SetAttr(set) => self.set_attr_op(core, here, set),
            Op::InPlace(op) => self.in_place(core, here, op, stmt.place),
            Op::ListAppend(slot, expr) => {
                self.list_append(core, here, *slot, expr).map(|()| Go::On)
            }
            Op::SetAdd(slot, expr) => self.set_add(core, here, *slot, expr).map(|()| Go::On),
            Op::DictSet(slot, parts) => self.dict_set(core, here, *slot, parts).map(|()| Go::On),
            Op::Flat(..) | Op::FlatTruth(..) | Op::FlatJump(_) | Op::FlatBranch(..) => Ok(Go::On),
        }
    }

    pub(super) fn set_global(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        slot: u32,
        expr: &Expr,
    ) -> Eval<Go> {
        let mut out = Value::Unbound;
        let cx = self.cx(here);
        let value = expr::ready(core, &cx, expr, &mut out)?;
        let globals = core.globals.get_mut(here.module as usize);
        if let Some(place) = globals.and_then(|all| all.get_mut(slot as usize)) {
            value.put(place);
        }
        Ok(Go::On)
    }

    fn set_cell(&mut self, core: &mut Core, here: &Here<'t>, slot: u32, expr: &Expr) -> Eval<Go> {
        let mut out = Value::Unbound;
        let cx = self.cx(here);
        let value = expr::ready(core, &cx, expr, &mut out)?;
        let cell = self.slot(here.base + slot as usize);
        if let Some(Obj::Cell(inside)) = core.heap.get_mut(cell) {
            value.put(inside);
        }
        Ok(Go::On)
    }

    pub(super) fn list_append(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        slot: u32,
        expr: &Expr,
    ) -> Eval<()> {
        let mut out = Value::Unbound;
        let cx = self.cx(here);
        let value = expr::ready(core, &cx, expr, &mut out)?;
        if let Some(Value::Ref(list)) = cx.slots.get(slot as usize)
            && let Some(place) = core.heap.list_place(*list)
        {
            value.put(place);
            return Ok(());
        }
        let value = value.value()?;
        let list = self.slot(here.base + slot as usize);
        core.heap.list_push(list, value)?;
        Ok(())
    }

    pub(super) fn set_add(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        slot: u32,
        expr: &Expr,
    ) -> Eval<()> {
        let value = self.value(core, here, expr)?;
        let set = self.slot(here.base + slot as usize);
        self.rt(core).set_add(set, value)?;
        Ok(())
    }

    pub(super) fn dict_set(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        slot: u32,
        (key, value): &(Expr, Expr),
    ) -> Eval<()> {
        let key = self.value(core, here, key)?;
        let value = self.value(core, here, value)?;
        let dict = self.slot(here.base + slot as usize);
        self.rt(core).dict_set(dict, key, value)?;
        Ok(())
    }
}
