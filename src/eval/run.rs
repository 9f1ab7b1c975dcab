//! The loop over statements.
//!
//! One pass does one statement of the frame on top. A statement says how the frame goes on
//! ([`Go`]): with the next one, elsewhere, or not yet, because a frame was pushed or popped.
//!
//! May touch: `tree`, `value`. Never: a clock.

use super::detached::Yielded;
use std::hint::cold_path;

use super::direct::Direct;
use super::expr::{self, Cx};
use super::{Below, Machine, Runs, Then};
use crate::tree::{Branch, Code, Expr, Op, Tree};
use crate::value::{Core, Eval, Stop, Value};

/// How a frame goes on after a statement.
pub(super) enum Go {
    /// With the next statement.
    On,
    /// With this statement.
    To(u32),
    /// The frames have changed.
    Frames,
    /// With this statement of the frame that was pushed, which is of the same tree: what is known
    /// of the frame on top says so already.
    Entered(u32),
}

impl Go {
    /// The same for whoever keeps no account of the frame on top.
    pub(super) fn by_frames(self) -> Self {
        match self {
            Self::Entered(_) => Self::Frames,
            go => go,
        }
    }
}

/// What the loop knows of the frame on top.
#[derive(Clone, Copy)]
pub(super) struct Here<'t> {
    pub(super) tree: &'t Tree,
    pub(super) code: &'t Code,
    pub(super) cache_base: u32,
    pub(super) unit: u32,
    pub(super) base: usize,
    pub(super) module: u32,
}

impl<'t> Machine<'t> {
    /// Runs until the frame at `floor` has ended, and gives its result.
    pub(super) fn run(&mut self, core: &mut Core, floor: usize) -> Eval {
        let kept = core.kept.len();
        self.kept_before = kept;
        let mut retried = None;
        loop {
            let stop = match self.run_frames(core, floor) {
                Ok(value) => return Ok(value),
                Err(stop) => stop,
            };
            core.kept.truncate(kept);
            match stop {
                Stop::Raised => match self.unwind(core, floor) {
                    Ok(()) => {}
                    Err(stop) => {
                        self.drop_frames(core, floor);
                        return Err(stop);
                    }
                },
                Stop::Collect if core.heap.weak.asked => {
                    if let Err(stop) = self.let_go(core) {
                        self.drop_frames(core, floor);
                        return Err(stop);
                    }
                }
                Stop::Collect => {
                    // Once more after a collection; if it fails again nothing helps.
                    let again = retried.is_some_and(|ticks: u64| self.ticks <= ticks + 1);
                    if again && !core.heap.meter.relent() {
                        let stop = core.heap.exhaust(crate::budget::Exhausted::Memory);
                        self.note_stop(core);
                        self.drop_frames(core, floor);
                        return Err(stop);
                    }
                    retried = Some(self.ticks);
                    if let Err(stop) = self.collect(core) {
                        self.drop_frames(core, floor);
                        return Err(stop);
                    }
                }
                Stop::Flat => {
                    // Only a native operation that asked where nothing can run gets here.
                    let stop = core.raise(
                        crate::value::types::SYSTEM_ERROR,
                        "an operation cannot run program code here",
                    );
                    if stop == Stop::Raised {
                        self.unwind(core, floor)?;
                    }
                }
                Stop::Exhausted | Stop::Suspend => {
                    if stop == Stop::Exhausted {
                        self.note_stop(core);
                    }
                    // What stops between two statements of the outermost loop can go on again.
                    let whole = stop == Stop::Suspend || self.unpaid.is_some();
                    if self.nested > 0 || !whole {
                        self.drop_frames(core, floor);
                    }
                    return Err(stop);
                }
            }
        }
    }

    fn run_frames(&mut self, core: &mut Core, floor: usize) -> Eval {
        loop {
            if self.frames.len() <= floor {
                return Ok(self.result.1);
            }
            let Some(frame) = self.frames.last() else { return Ok(self.result.1) };
            let (unit, code, base, module, twin) = match frame.runs {
                Runs::Code { unit, code } => {
                    (unit, code, frame.base as usize, frame.module, frame.twin)
                }
                Runs::Task(task) => {
                    self.step_task(core, task)?;
                    continue;
                }
            };
            let mut pc = frame.pc;
            let trees = self.trees;
            let Some((tree, cache_base)) = trees.at(unit) else { return Err(self.lost(core)) };
            let Some(code) = tree.codes.get(code as usize) else { return Err(self.lost(core)) };
            let here = Here { tree, code, cache_base, unit, base, module };
            if twin != 0 {
                match self.run_twin(core, here)? {
                    Go::Frames | Go::Entered(_) => continue,
                    Go::On => pc += 1,
                    Go::To(to) => pc = to,
                }
            }
            if self.flat_always {
                self.run_code::<true>(core, here, pc, floor)?;
            } else {
                self.run_code::<false>(core, here, pc, floor)?;
            }
        }
    }

    #[cold]
    fn lost(&mut self, core: &mut Core) -> Stop {
        core.raise(crate::value::types::SYSTEM_ERROR, "a frame has lost its code")
    }

    /// Runs statements of the frame on top, and of those of the same tree that it calls or returns
    /// to, until the frame on top is a task, in its twin, of another tree, or below the floor.
    ///
    /// What is most frequent is done here; [`Machine::exec`] does every statement. `FLAT`: each
    /// statement is done in its twin ([`Machine::flat_always`]).
    #[inline(never)]
    fn run_code<const FLAT: bool>(
        &mut self,
        core: &mut Core,
        mut here: Here<'t>,
        mut pc: u32,
        floor: usize,
    ) -> Eval<()> {
        let mut body = &*here.code.body;
        let mut depth = self.frames.len();
        loop {
            let Some(stmt) = body.get(pc as usize) else {
                cold_path();
                self.save_pc(pc);
                return Err(self.lost(core));
            };
            self.ticks += 1;
            if !core.heap.meter.spend(i64::from(stmt.cost)) {
                cold_path();
                self.save_pc(pc);
                self.look(core, i64::from(stmt.cost))?;
            }
            let go = match &stmt.op {
                _ if FLAT => {
                    self.save_pc(pc);
                    self.flat_first(core, here, stmt)
                }
                Op::Set(slot, expr) => {
                    let to = here.base + *slot as usize;
                    if self.set_at_once(core, &here, to, expr) {
                        pc += 1;
                        continue;
                    }
                    match self.set_tree_to(core, &here, to, expr) {
                        Ok(()) => {
                            pc += 1;
                            continue;
                        }
                        Err(stop) => Err(stop),
                    }
                }
                Op::Branch(branch) => {
                    let Branch { condition, on, to } = &**branch;
                    let truth = match self.truth_at_once(&here, condition) {
                        Some(truth) => Ok(truth),
                        None => match condition {
                            Expr::Compare(node) => expr::compare_truth(core, &self.cx(&here), node),
                            _ => self.truth(core, &here, condition),
                        },
                    };
                    match truth {
                        Ok(truth) => {
                            pc = if truth == *on { *to } else { pc + 1 };
                            continue;
                        }
                        Err(stop) => Err(stop),
                    }
                }
                Op::Turn(turn) => {
                    pc = self.turn(core, here.base, turn);
                    continue;
                }
                Op::Jump(to) => {
                    pc = *to;
                    continue;
                }
                Op::Return(expr) => {
                    let returned = match self.near(&here, Below::Called) {
                        Some(near) => match self.set_to(core, &here, near.at, expr) {
                            Ok(()) => Ok(Some(self.leave_near(core, &mut here, near))),
                            Err(stop) => Err(stop),
                        },
                        None => match self.value(core, &here, expr) {
                            Ok(value) => match self.return_quickly(core, &mut here, value, floor) {
                                None => {
                                    self.save_pc(pc);
                                    self.finish(core, value).map(|_| None)
                                }
                                to => Ok(to),
                            },
                            Err(stop) => Err(stop),
                        },
                    };
                    match returned {
                        Ok(Some(to)) => {
                            body = &here.code.body;
                            depth -= 1;
                            pc = to;
                            continue;
                        }
                        Ok(None) => Ok(Go::Frames),
                        Err(stop) => Err(stop),
                    }
                }
                Op::Call(call) => {
                    self.save_pc(pc);
                    match self.called_before(core, &here, call) {
                        Some(known) => {
                            let at = self.stack.len();
                            let entered = self.enter::<true, true>(
                                core, &mut here, known, at, &call.args, call.dst,
                            );
                            if let Ok(Go::Entered(_)) = entered {
                                depth += 1;
                                body = &here.code.body;
                                pc = 0;
                                continue;
                            }
                            entered
                        }
                        None => self.call_op(core, &mut here, call),
                    }
                }
                Op::CallMethod(call) => match self.call_method_at_once(core, &mut here, call, pc) {
                    Some(Ok(Go::Entered(_))) => {
                        depth += 1;
                        body = &here.code.body;
                        pc = 0;
                        continue;
                    }
                    Some(Ok(Go::On)) => {
                        pc = self.turn_after(core, &here, pc);
                        continue;
                    }
                    Some(done) => done,
                    None => {
                        self.save_pc(pc);
                        self.call_method_op(core, &mut here, call)
                    }
                },
                Op::Next(next) => match self.stack.get(here.base + next.iter as usize) {
                    Some(Value::Ref(handle)) => {
                        let handle = *handle;
                        let then = Then::Item { dst: next.dst, exit: next.exit };
                        match self.enter_generator(core, &mut here, handle, then, Value::None, pc) {
                            Some(to) => Ok(Go::Entered(to)),
                            None if core.heap.is_generator(handle) => {
                                self.save_pc(pc);
                                self.resume_item(core, Value::Ref(handle), then)
                            }
                            None => self.next(core, &here, next, pc),
                        }
                    }
                    _ => self.next(core, &here, next, pc),
                },
                Op::Yield(dst, expr) => {
                    // Most often to a loop of this tree.
                    let value = match self.near(&here, Below::Resumed) {
                        Some(near) => match self.set_to(core, &here, near.at, expr) {
                            Ok(()) => {
                                if let Some(to) = self.put_away_near(core, &mut here, near, pc) {
                                    body = &here.code.body;
                                    depth -= 1;
                                    pc = to;
                                    continue;
                                }
                                Ok(self.slot(near.at))
                            }
                            Err(stop) => Err(stop),
                        },
                        None => self.value(core, &here, expr),
                    };
                    let yielded =
                        value.map(|value| (self.hand_on(core, &mut here, value, pc, floor), value));
                    match yielded {
                        Ok((Yielded::Gathered, _)) => {
                            self.set(here.base + *dst as usize, Value::None);
                            pc += 1;
                            continue;
                        }
                        Ok((Yielded::To(to), _)) => {
                            body = &here.code.body;
                            depth = self.frames.len();
                            pc = to;
                            continue;
                        }
                        Ok((Yielded::Slowly(at), value)) => {
                            pc = at;
                            self.save_pc(pc);
                            self.yield_op(core, value)
                        }
                        Err(stop) => Err(stop),
                    }
                }
                Op::YieldFrom(dst, iter) => {
                    self.save_pc(pc);
                    self.yield_from(core, &mut here, *dst, *iter)
                }
                Op::SetAttr(set) => {
                    if self.set_attr_at_once(core, &here, set) {
                        pc += 1;
                        continue;
                    }
                    self.save_pc(pc);
                    self.set_attr_op(core, &here, set)
                }
                Op::SetIndex(set) => {
                    if self.set_index_at_once(core, &here, set) {
                        pc = self.turn_after(core, &here, pc);
                        continue;
                    }
                    self.save_pc(pc);
                    self.set_index(core, &here, set)
                }
                Op::InPlace(op) => {
                    if self.count_up(&here, op) {
                        pc = self.turn_after(core, &here, pc);
                        continue;
                    }
                    if let Some(to) = self.number_in_place(core, &here, op, pc) {
                        pc = self.turn_after(core, &here, to - 1);
                        continue;
                    }
                    self.save_pc(pc);
                    self.in_place(core, &here, op, stmt.place)
                }
                Op::SetGlobal(slot, expr) => self.set_global(core, &here, *slot, expr),
                Op::ListAppend(slot, expr) => match self.list_append(core, &here, *slot, expr) {
                    Ok(()) => {
                        pc = self.turn_after(core, &here, pc);
                        continue;
                    }
                    Err(stop) => Err(stop),
                },
                op @ (Op::SetAdd(..) | Op::DictSet(..)) => {
                    self.save_pc(pc);
                    let put = match op {
                        Op::DictSet(slot, parts) => self.dict_set(core, &here, *slot, parts),
                        Op::SetAdd(slot, expr) => self.set_add(core, &here, *slot, expr),
                        _ => Ok(()),
                    };
                    match put {
                        Ok(()) => {
                            pc = self.turn_after(core, &here, pc);
                            continue;
                        }
                        Err(stop) => Err(stop),
                    }
                }
                Op::Iter(slot, expr) => {
                    self.save_pc(pc);
                    match self.iter_op(core, &here, *slot, expr) {
                        // Most often the head of the loop is next.
                        Ok(Go::On) => {
                            pc = self.first_turn(core, &here, pc + 1);
                            continue;
                        }
                        other => other,
                    }
                }
                Op::Unpack(unpack) => {
                    if self.unpack_at_once(core, &here, unpack) {
                        pc += 1;
                        continue;
                    }
                    self.save_pc(pc);
                    self.unpack_op(core, &here, unpack)
                }
                Op::ExceptMatch(matching) => self.except_match(core, &here, matching),
                Op::EndHandling(slot) => {
                    self.end_handling(*slot);
                    pc += 1;
                    continue;
                }
                _ => {
                    self.save_pc(pc);
                    let done = self.exec(core, &here, stmt);
                    core.kept.truncate(self.kept_before);
                    done
                }
            };
            match go {
                Ok(Go::On) => pc += 1,
                Ok(Go::To(to)) => pc = to,
                Ok(Go::Entered(to)) => {
                    depth += 1;
                    body = &here.code.body;
                    pc = to;
                }
                Ok(Go::Frames) => {
                    // The next frame is most often of the same tree.
                    loop {
                        depth = self.frames.len();
                        if depth <= floor {
                            return Ok(());
                        }
                        let Some(frame) = self.frames.last() else { return Ok(()) };
                        let Runs::Code { unit, code } = frame.runs else { return Ok(()) };
                        if unit != here.unit {
                            return Ok(());
                        }
                        let Some(code) = here.tree.codes.get(code as usize) else { return Ok(()) };
                        here.code = code;
                        here.base = frame.base as usize;
                        here.module = frame.module;
                        pc = frame.pc;
                        if frame.twin == 0 {
                            break;
                        }
                        match self.run_twin(core, here)? {
                            Go::Frames | Go::Entered(_) => {}
                            Go::On => {
                                pc += 1;
                                break;
                            }
                            Go::To(to) => {
                                pc = to;
                                break;
                            }
                        }
                    }
                    body = &here.code.body;
                }
                Err(Stop::Flat) => {
                    // What the attempt kept for itself is of no use.
                    core.kept.truncate(self.kept_before);
                    self.save_pc(pc);
                    let go = match self.enter_directly(core, &mut here, pc)? {
                        Direct::Entered => {
                            depth += 1;
                            body = &here.code.body;
                            pc = 0;
                            continue;
                        }
                        Direct::Done(to) => {
                            pc = to;
                            continue;
                        }
                        Direct::Twin => self.run_twin(core, here)?,
                        Direct::Not => self.enter_twin(core, here, stmt)?,
                    };
                    match go {
                        Go::On => pc += 1,
                        Go::To(to) => pc = to,
                        Go::Frames | Go::Entered(_) => return Ok(()),
                    }
                }
                Err(stop) => {
                    // If the frame has ended, the one on top is another.
                    if self.frames.len() == depth {
                        self.save_pc(pc);
                    }
                    return Err(stop);
                }
            }
        }
    }

    #[inline(always)]
    pub(super) fn save_pc(&mut self, pc: u32) {
        if let Some(frame) = self.frames.last_mut() {
            frame.pc = pc;
        }
    }

    /// What a tree sees of the frame on top.
    #[inline(always)]
    pub(super) fn cx<'a>(&'a self, here: &'a Here<'a>) -> Cx<'a> {
        let slots = match self.stack.get(here.base..) {
            Some(slots) => slots,
            None => {
                cold_path();
                &[]
            }
        };
        Cx { slots, here, inner: false }
    }

    /// The value of an expression in the frame on top.
    #[inline(always)]
    pub(super) fn value(&self, core: &mut Core, here: &Here<'t>, expr: &crate::tree::Expr) -> Eval {
        let cx = self.cx(here);
        expr::eval_value(core, &cx, expr)
    }
}
