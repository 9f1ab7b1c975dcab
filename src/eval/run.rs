//! The loop over statements.
//!
//! One pass does one statement of the frame on top. A statement says how the frame goes on
//! ([`Go`]): with the next one, elsewhere, or not yet, because a frame was pushed or popped.
//!
//! May touch: `tree`, `value`. Never: a clock.

use super::expr::{self, Cx, Operand};
use super::{Ended, Machine, Runs, Then};
use crate::budget::Due;
use crate::tree::{Branch, Code, Expr, InPlace, Next, Op, Stmt, Tree};
use crate::value::iter::Pair;
use crate::value::ops::Binary;
use crate::value::{Core, Eval, Obj, Stop, Value};

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
    fn by_frames(self) -> Self {
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
                Stop::Collect => {
                    // Once more after a collection; if it fails again nothing helps.
                    let again = retried.is_some_and(|ticks: u64| self.ticks <= ticks + 1);
                    if again {
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

    /// Notes where a budget was spent: the innermost line of the program's own.
    #[cold]
    fn note_stop(&mut self, core: &mut Core) {
        if core.stopped_at.is_some() {
            return;
        }
        let at = self.frames.iter().rev().find_map(|frame| {
            let Runs::Code { unit, code } = frame.runs else { return None };
            let tree = self.trees.get(unit).filter(|tree| !tree.frameless)?;
            let stmt = tree.codes.get(code as usize)?.body.get(frame.pc as usize)?;
            Some((tree, tree.places.get(stmt.place as usize)?))
        });
        if let Some((tree, place)) = at {
            let line = tree.source.line_of(place.span.start);
            core.stopped_at = Some((tree.source.name().to_owned(), line));
        }
    }

    /// Drops all frames from `floor` up: the run is over.
    pub(super) fn drop_frames(&mut self, core: &mut Core, floor: usize) {
        while self.frames.len() > floor {
            if let Some(frame) = self.frames.pop() {
                self.stack.truncate(frame.base as usize);
                core.depth = core.depth.saturating_sub(1);
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
            self.run_code(core, here, pc, floor)?;
        }
    }

    #[cold]
    fn lost(&mut self, core: &mut Core) -> Stop {
        core.raise(crate::value::types::SYSTEM_ERROR, "a frame has lost its code")
    }

    /// Runs statements of the frame on top, and of those of the same tree that it calls or returns
    /// to, until the frame on top is a task, in its twin, of another tree, or below the floor.
    ///
    /// What is most frequent is done here; [`Machine::exec`] does every statement.
    #[inline(never)]
    fn run_code(
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
                self.save_pc(pc);
                return Err(self.lost(core));
            };
            self.ticks += 1;
            if !core.heap.meter.spend(i64::from(stmt.cost)) {
                self.save_pc(pc);
                self.look(core, i64::from(stmt.cost))?;
            }
            let go = match &stmt.op {
                _ if self.flat_always => {
                    self.save_pc(pc);
                    self.flat_first(core, here, stmt)
                }
                Op::Set(slot, expr) => {
                    match self.eval_to(core, &here, expr, here.base + *slot as usize) {
                        Ok(()) => {
                            pc += 1;
                            continue;
                        }
                        Err(stop) => Err(stop),
                    }
                }
                Op::Branch(branch) => {
                    let Branch { condition, on, to } = &**branch;
                    let cx = self.cx(&here);
                    match expr::truth(core, &cx, condition) {
                        Ok(truth) => {
                            pc = if truth == *on { *to } else { pc + 1 };
                            continue;
                        }
                        Err(stop) => Err(stop),
                    }
                }
                Op::Jump(to) => {
                    pc = self.jump(core, &here, *to);
                    continue;
                }
                Op::Return(expr) => {
                    let mut out = Value::Unbound;
                    let cx = self.cx(&here);
                    // Each kind by itself: an int stays in a register, an object is copied whole.
                    let returned = match expr::eval(core, &cx, expr, &mut out) {
                        Operand::Int(int) => {
                            let value = Value::Int(int);
                            Ok((self.return_quickly(core, &mut here, value, floor), value))
                        }
                        Operand::Other(value) => {
                            let value = *value;
                            Ok((self.return_quickly(core, &mut here, value, floor), value))
                        }
                        got => got.value().map(|value| {
                            (self.return_quickly(core, &mut here, value, floor), value)
                        }),
                    };
                    match returned {
                        Ok((Some(to), _)) => {
                            body = &here.code.body;
                            depth -= 1;
                            pc = to;
                            continue;
                        }
                        Ok((None, value)) => {
                            self.save_pc(pc);
                            self.finish(core, value)
                        }
                        Err(stop) => Err(stop),
                    }
                }
                Op::Call(call) => {
                    self.save_pc(pc);
                    self.call_op(core, &mut here, call)
                }
                Op::CallMethod(call) => {
                    self.save_pc(pc);
                    self.call_method_op(core, &mut here, call)
                }
                Op::Next(next) => self.next(core, &mut here, next, pc),
                Op::Yield(dst, expr) => match self.value(core, &here, expr) {
                    Ok(value) if self.gathered(core, value) => {
                        self.set(here.base + *dst as usize, Value::None);
                        pc += 1;
                        continue;
                    }
                    Ok(value) => match self.yield_quickly(core, &mut here, value, pc, floor) {
                        Some(to) => {
                            body = &here.code.body;
                            depth -= 1;
                            pc = to;
                            continue;
                        }
                        None => {
                            self.save_pc(pc);
                            self.yield_op(core, value)
                        }
                    },
                    Err(stop) => Err(stop),
                },
                Op::SetAttr(set) => {
                    self.save_pc(pc);
                    self.set_attr_op(core, &here, set)
                }
                Op::SetIndex(set) => {
                    self.save_pc(pc);
                    self.set_index(core, &here, set)
                }
                Op::InPlace(op) => {
                    if self.count_up(&here, op) {
                        pc += 1;
                        continue;
                    }
                    self.save_pc(pc);
                    self.in_place(core, &here, op, stmt.place)
                }
                Op::SetGlobal(slot, expr) => self.set_global(core, &here, *slot, expr),
                Op::ListAppend(slot, expr) => self.list_append(core, &here, *slot, expr),
                Op::ExceptMatch(matching) => self.except_match(core, &here, matching),
                Op::EndHandling(slot) => {
                    self.end_handling(*slot);
                    pc += 1;
                    continue;
                }
                _ => {
                    self.save_pc(pc);
                    self.exec(core, &here, stmt)
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
                    self.save_pc(pc);
                    if self.enter_directly(core, &mut here, pc)? {
                        depth += 1;
                        body = &here.code.body;
                        pc = 0;
                        continue;
                    }
                    match self.enter_twin(core, here, stmt)? {
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

    /// A plain frame returns to one of the same tree that is not in its twin: gives the statement
    /// after the call. `None`: it is not like that, and nothing has been done.
    #[inline(always)]
    fn return_quickly(
        &mut self,
        core: &mut Core,
        here: &mut Here<'t>,
        value: Value,
        floor: usize,
    ) -> Option<u32> {
        let [.., below, frame] = self.frames.as_slice() else { return None };
        let Runs::Code { unit, code } = below.runs else { return None };
        let (dst, value, bottom) = match frame.then {
            Then::Store(dst) => (dst, value, here.base),
            Then::Direct(_) | Then::DirectOperator(_) => {
                return self.return_directly(core, here, value, floor);
            }
            // The new object lies below the slots.
            Then::Init(dst) if value.is_none() => {
                let bottom = here.base.checked_sub(1)?;
                (dst, self.slot(bottom), bottom)
            }
            _ => return None,
        };
        let plain = frame.generator.is_unbound() && below.twin == 0 && unit == here.unit;
        if !plain || self.frames.len() <= floor + 1 {
            return None;
        }
        let code = here.tree.codes.get(code as usize)?;
        let to = below.pc + 1;
        here.code = code;
        here.module = below.module;
        self.stack.truncate(bottom);
        here.base = below.base as usize;
        self.frames.pop();
        core.depth = core.depth.saturating_sub(1);
        self.set(here.base + dst as usize, value);
        Some(to)
    }

    #[inline(always)]
    pub(super) fn save_pc(&mut self, pc: u32) {
        if let Some(frame) = self.frames.last_mut() {
            frame.pc = pc;
        }
    }

    /// The countdown has run out: finds out why. What was charged is given back if the run stops
    /// here and is charged again when it goes on.
    #[cold]
    #[inline(never)]
    pub(super) fn look(&mut self, core: &mut Core, charged: i64) -> Eval<()> {
        match core.heap.meter.due() {
            Due::Nothing => {
                if self.collect_always {
                    self.collect(core)?;
                    core.heap.meter.look_soon();
                }
                Ok(())
            }
            Due::Collection => self.collect(core),
            Due::Slice if self.nested == 0 && self.ticks > self.started + 1 => {
                core.heap.meter.refund(charged);
                Err(Stop::Suspend)
            }
            // In a nested run nothing can be paused: it is when that has ended.
            Due::Slice => {
                core.heap.meter.slice_missed();
                if self.nested == 0 {
                    core.heap.meter.look_soon();
                }
                Ok(())
            }
            Due::Exhausted(budget) => {
                self.unpaid = (self.nested == 0).then_some(charged);
                Err(core.heap.exhaust(budget))
            }
        }
    }

    /// What a tree sees of the frame on top.
    #[inline(always)]
    pub(super) fn cx<'a>(&'a self, here: &'a Here<'a>) -> Cx<'a> {
        Cx { slots: self.stack.get(here.base..).unwrap_or(&[]), here }
    }

    /// The value of an expression in the frame on top.
    #[inline(always)]
    pub(super) fn value(&self, core: &mut Core, here: &Here<'t>, expr: &crate::tree::Expr) -> Eval {
        let cx = self.cx(here);
        expr::eval_value(core, &cx, expr)
    }

    /// Evaluates an expression into a slot of the frame on top.
    #[inline(always)]
    pub(super) fn eval_to(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        expr: &crate::tree::Expr,
        at: usize,
    ) -> Eval<()> {
        let mut out = Value::Unbound;
        let cx = self.cx(here);
        match expr::eval(core, &cx, expr, &mut out) {
            Operand::Int(int) => self.set(at, Value::Int(int)),
            Operand::Float(bits) => self.set(at, Value::Float(bits.get())),
            Operand::Bool(bool) => self.set(at, Value::Bool(bool != 0)),
            Operand::Other(value) => {
                let value = *value;
                self.set(at, value);
            }
            Operand::Stop(stop) => return Err(stop.stop()),
        }
        Ok(())
    }

    /// Does one statement, of a code or of a twin. The frame knows where it stands.
    #[inline(never)]
    pub(super) fn exec(&mut self, core: &mut Core, here: &Here<'t>, stmt: &'t Stmt) -> Eval<Go> {
        match &stmt.op {
            Op::Discard(expr) => {
                self.value(core, here, expr)?;
                Ok(Go::On)
            }
            Op::Iter(slot, expr) => self.iter_op(core, here, *slot, expr),
            Op::RealIter(slot, expr) => self.real_iter_op(core, here, *slot, expr),
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
            | Op::SetAdd(..)
            | Op::DictSet(..)
            | Op::ListExtend(..)
            | Op::SetExtend(..)
            | Op::DictExtend(..)
            | Op::ListToTuple(..) => self.assign_op(core, here, stmt),
            Op::Set(slot, expr) => {
                self.eval_to(core, here, expr, here.base + *slot as usize)?;
                Ok(Go::On)
            }
            Op::Branch(branch) => {
                let cx = self.cx(here);
                let truth = expr::truth(core, &cx, &branch.condition)?;
                Ok(if truth == branch.on { Go::To(branch.to) } else { Go::On })
            }
            Op::Jump(to) => Ok(Go::To(self.jump(core, here, *to))),
            Op::Next(next) => {
                let pc = self.frames.last().map_or(0, |frame| frame.pc);
                self.next(core, &mut here.clone(), next, pc).map(Go::by_frames)
            }
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
            Op::ListAppend(slot, expr) => self.list_append(core, here, *slot, expr),
            Op::Flat(..) | Op::FlatTruth(..) | Op::FlatJump(_) | Op::FlatBranch(..) => Ok(Go::On),
        }
    }

    /// `n += 1` of two ints in leaves.
    #[inline(always)]
    fn count_up(&mut self, here: &Here<'t>, op: &InPlace) -> bool {
        let cx = self.cx(here);
        let (Some(Value::Int(x)), Some(Value::Int(y))) = (cx.leaf(&op.left), cx.leaf(&op.right))
        else {
            return false;
        };
        let result = match op.op {
            Binary::Add => x.checked_add(*y),
            Binary::Sub => x.checked_sub(*y),
            _ => None,
        };
        match result {
            Some(result) => {
                self.set(here.base + op.dst as usize, Value::Int(result));
                true
            }
            None => false,
        }
    }

    fn set_global(&mut self, core: &mut Core, here: &Here<'t>, slot: u32, expr: &Expr) -> Eval<Go> {
        let value = self.value(core, here, expr)?;
        let globals = core.globals.get_mut(here.module as usize);
        if let Some(place) = globals.and_then(|all| all.get_mut(slot as usize)) {
            *place = value;
        }
        Ok(Go::On)
    }

    fn set_cell(&mut self, core: &mut Core, here: &Here<'t>, slot: u32, expr: &Expr) -> Eval<Go> {
        let value = self.value(core, here, expr)?;
        let cell = self.slot(here.base + slot as usize);
        if let Some(Obj::Cell(inside)) = core.heap.get_mut(cell) {
            *inside = value;
        }
        Ok(Go::On)
    }

    fn list_append(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        slot: u32,
        expr: &Expr,
    ) -> Eval<Go> {
        let value = self.value(core, here, expr)?;
        let list = self.slot(here.base + slot as usize);
        core.heap.list_push(list, value)?;
        Ok(Go::On)
    }

    /// Goes on elsewhere. Where that is the head of a loop over a range, a list or a tuple, its next item is
    /// taken at once.
    #[inline(always)]
    fn jump(&mut self, core: &mut Core, here: &Here<'t>, to: u32) -> u32 {
        let Some(Stmt { op: Op::Next(next), cost, .. }) = here.code.body.get(to as usize) else {
            return to;
        };
        let at = here.base + next.iter as usize;
        let dst = here.base + next.dst as usize;
        match self.slot(at) {
            Value::Int(number) => {
                let (Value::Int(step), Value::Int(left)) = (self.slot(at + 1), self.slot(at + 2))
                else {
                    return to;
                };
                if left <= 0 || !core.heap.meter.spend_quietly(i64::from(*cost)) {
                    return to;
                }
                self.set(at, Value::Int(number.wrapping_add(step)));
                self.set(at + 2, Value::Int(left - 1));
                self.set(dst, Value::Int(number));
            }
            Value::Ref(handle) => {
                let Value::Int(index) = self.slot(at + 1) else { return to };
                let item = match core.heap.at(handle) {
                    Some(Obj::List(items)) => items.get(index as usize),
                    Some(Obj::Tuple(items)) => items.get(index as usize),
                    Some(Obj::Str(text)) if index < i64::from(text.len) => {
                        let byte = text.buffer.as_bytes().get(index as usize);
                        byte.and_then(|byte| Value::character(*byte))
                    }
                    _ => return to,
                };
                let Some(item) = item else { return to };
                let item = *item;
                if !core.heap.meter.spend_quietly(i64::from(*cost)) {
                    return to;
                }
                self.set(at + 1, Value::Int(index + 1));
                self.set(dst, item);
            }
            Value::Str(short) => {
                let Value::Int(index) = self.slot(at + 1) else { return to };
                let byte = short.bytes().get(index as usize);
                let Some(character) = byte.and_then(|byte| Value::character(*byte)) else {
                    return to;
                };
                if !core.heap.meter.spend_quietly(i64::from(*cost)) {
                    return to;
                }
                self.set(at + 1, Value::Int(index + 1));
                self.set(dst, *character);
            }
            _ => return to,
        }
        to + 1
    }

    /// A loop's next character, of a string that is walked by its bytes.
    fn next_character(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        next: &Next,
        text: Value,
    ) -> Eval<Go> {
        let at = here.base + next.iter as usize;
        let Value::Int(index) = self.slot(at + 1) else { return Ok(Go::To(next.exit)) };
        let Some(byte) = core.heap.text_bytes(&text).and_then(|text| text.get(index as usize))
        else {
            self.set(at, Value::Unbound);
            return Ok(Go::To(next.exit));
        };
        let (item, length) = match Value::character(*byte) {
            Some(character) => (*character, 1),
            None => {
                let rest = core.heap.text(&text).and_then(|text| text.get(index as usize..));
                let Some(c) = rest.and_then(|rest| rest.chars().next()) else {
                    return Ok(Go::To(next.exit));
                };
                (core.heap.str(c.encode_utf8(&mut [0; 4]))?, c.len_utf8())
            }
        };
        self.set(at + 1, Value::Int(index + length as i64));
        self.set(here.base + next.dst as usize, item);
        Ok(Go::On)
    }

    /// A loop's next item.
    #[inline]
    fn next(&mut self, core: &mut Core, here: &mut Here<'t>, next: &Next, pc: u32) -> Eval<Go> {
        let at = here.base + next.iter as usize;
        match self.slot(at) {
            // A range: next number, difference, how many are left.
            Value::Int(number) => {
                let (Value::Int(step), Value::Int(left)) = (self.slot(at + 1), self.slot(at + 2))
                else {
                    return Ok(Go::To(next.exit));
                };
                if left <= 0 {
                    return Ok(Go::To(next.exit));
                }
                self.set(at, Value::Int(number.wrapping_add(step)));
                self.set(at + 2, Value::Int(left - 1));
                self.set(here.base + next.dst as usize, Value::Int(number));
                Ok(Go::On)
            }
            text @ Value::Str(_) => self.next_character(core, here, next, text),
            iterator => {
                if let Some((first, cost)) = pair_wanted(here, next, pc) {
                    let mut pair = [Value::Unbound; 2];
                    match core.next_pair(iterator, &mut pair)? {
                        Pair::Taken => {
                            core.heap.meter.spend(i64::from(cost));
                            let to = here.base + first as usize;
                            if let Some(slots) = self.stack.get_mut(to..to + 2) {
                                slots.copy_from_slice(&pair);
                            }
                            return Ok(Go::To(pc + 2));
                        }
                        Pair::End => return Ok(Go::To(next.exit)),
                        Pair::Unknown => {}
                    }
                }
                let item = match core.heap.get(iterator) {
                    // A list or tuple is no iterator: it is walked by index.
                    Some(sequence @ (Obj::List(_) | Obj::Tuple(_))) => {
                        let items = match sequence {
                            Obj::List(items) => items.as_slice(),
                            Obj::Tuple(items) => items,
                            _ => &[],
                        };
                        let Value::Int(index) = self.slot(at + 1) else {
                            return Ok(Go::To(next.exit));
                        };
                        let Some(item) = items.get(index as usize) else {
                            self.set(at, Value::Unbound);
                            return Ok(Go::To(next.exit));
                        };
                        let item = *item;
                        self.set(at + 1, Value::Int(index + 1));
                        self.set(here.base + next.dst as usize, item);
                        return Ok(Go::On);
                    }
                    Some(Obj::Str(_) | Obj::View(_)) => {
                        return self.next_character(core, here, next, iterator);
                    }
                    Some(Obj::Generator(_)) => {
                        self.save_pc(pc);
                        let then = Then::Item { dst: next.dst, exit: next.exit };
                        return match self.enter_generator(core, here, iterator, then)? {
                            Some(to) => Ok(Go::Entered(to)),
                            None => self.resume_item(core, iterator, then),
                        };
                    }
                    Some(Obj::Lazy(_)) => {
                        self.save_pc(pc);
                        let then = Then::Item { dst: next.dst, exit: next.exit };
                        return self.advance(core, iterator, then);
                    }
                    None => return Ok(Go::To(next.exit)),
                    _ => match core.next_native(iterator) {
                        Ok(item) => item,
                        Err(Stop::Flat) => {
                            self.save_pc(pc);
                            let then = Then::Item { dst: next.dst, exit: next.exit };
                            return self.advance(core, iterator, then);
                        }
                        Err(stop) => return Err(stop),
                    },
                };
                match &item {
                    Some(item) => {
                        self.put(here.base + next.dst as usize, item);
                        Ok(Go::On)
                    }
                    None => Ok(Go::To(next.exit)),
                }
            }
        }
    }

    /// The frame on top ends with a result.
    pub(super) fn finish(&mut self, core: &mut Core, value: Value) -> Eval<Go> {
        let Some(frame) = self.frames.last() else { return Ok(Go::Frames) };
        if frame.generator.is_unbound() {
            self.deliver(core, Ended::Returned, value)?;
        } else {
            self.finish_generator(core, value)?;
        }
        Ok(Go::Frames)
    }

    /// Pops the frame on top and hands its result to whoever waits for it.
    pub(super) fn deliver(&mut self, core: &mut Core, ended: Ended, value: Value) -> Eval<()> {
        let Some(frame) = self.frames.pop() else { return Ok(()) };
        core.depth = core.depth.saturating_sub(1);
        let base = frame.base as usize;
        let below = match frame.then {
            Then::Init(_) | Then::TaskInit | Then::ExitInit => {
                let object = self.slot(base.wrapping_sub(1));
                self.stack.truncate(base.saturating_sub(1));
                object
            }
            _ => {
                self.stack.truncate(base);
                Value::Unbound
            }
        };
        match frame.then {
            Then::Store(dst) => match ended {
                Ended::Finished => Err(self.stop_iteration(core, value)),
                _ => {
                    self.store(dst, value);
                    Ok(())
                }
            },
            Then::Direct(dst) => {
                self.begin_twin(dst);
                self.store(dst, value);
                Ok(())
            }
            Then::Operator(dst) | Then::DirectOperator(dst) => {
                if matches!(frame.then, Then::DirectOperator(_)) {
                    self.begin_twin(dst);
                }
                match value {
                    Value::NotImplemented => self.operator_declined(core, dst),
                    _ => {
                        self.store(dst, value);
                        Ok(())
                    }
                }
            }
            Then::Init(dst) => {
                if !value.is_none() {
                    return Err(init_returned(core, value));
                }
                self.store(dst, below);
                Ok(())
            }
            Then::Item { dst, exit } => {
                match ended {
                    Ended::Finished => {
                        if let Some(caller) = self.frames.last_mut() {
                            caller.pc = exit;
                        }
                    }
                    _ => self.store(dst, value),
                }
                Ok(())
            }
            Then::Delegate(dst) => match ended {
                Ended::Finished => {
                    self.store(dst, value);
                    Ok(())
                }
                // A generator's item, or what an iterator's own `__next__` has returned.
                _ => self.yield_up(core, value),
            },
            Then::Task => match ended {
                Ended::Finished => Err(self.stop_iteration(core, value)),
                _ => {
                    self.input = crate::value::Input::Value(value);
                    Ok(())
                }
            },
            Then::TaskItem | Then::Gather(..) => {
                self.input = match ended {
                    Ended::Finished => crate::value::Input::Exhausted,
                    _ => crate::value::Input::Value(value),
                };
                Ok(())
            }
            Then::TaskResume => {
                self.input = match ended {
                    Ended::Finished => crate::value::Input::Returned(value),
                    _ => crate::value::Input::Value(value),
                };
                Ok(())
            }
            Then::TaskInit => {
                if !value.is_none() {
                    return Err(init_returned(core, value));
                }
                self.input = crate::value::Input::Value(below);
                Ok(())
            }
            Then::Exit => {
                self.result = (ended, value);
                Ok(())
            }
            Then::ExitInit => {
                if !value.is_none() {
                    return Err(init_returned(core, value));
                }
                self.result = (ended, below);
                Ok(())
            }
        }
    }

    /// Puts a result into a slot of the frame on top, which goes on with its next statement.
    #[inline]
    pub(super) fn store(&mut self, dst: u32, value: Value) {
        let Some(frame) = self.frames.last_mut() else { return };
        let at = frame.base as usize + dst as usize;
        if frame.twin == 0 {
            frame.pc += 1;
        } else {
            frame.twin += 1;
        }
        self.set(at, value);
    }

    /// Gives a result at once, without a frame, to whoever would have waited for one.
    pub(super) fn settle(&mut self, core: &mut Core, then: Then, value: Value) -> Eval<Go> {
        match then {
            Then::Delegate(_) => {
                self.yield_up(core, value)?;
                Ok(Go::Frames)
            }
            Then::Store(dst)
            | Then::Init(dst)
            | Then::Operator(dst)
            | Then::Direct(dst)
            | Then::DirectOperator(dst) => {
                let Some(frame) = self.frames.last() else { return Ok(Go::Frames) };
                let at = frame.base as usize + dst as usize;
                self.set(at, value);
                Ok(Go::On)
            }
            Then::Item { dst, exit: _ } => {
                let Some(frame) = self.frames.last() else { return Ok(Go::Frames) };
                let at = frame.base as usize + dst as usize;
                self.set(at, value);
                Ok(Go::On)
            }
            Then::Task | Then::TaskItem | Then::Gather(..) | Then::TaskResume | Then::TaskInit => {
                let _ = core;
                self.input = crate::value::Input::Value(value);
                Ok(Go::Frames)
            }
            Then::Exit | Then::ExitInit => {
                self.result = (Ended::Returned, value);
                Ok(Go::Frames)
            }
        }
    }
}

/// `for a, b in ...`: where the two go, and what taking them apart costs, if the statement after
/// the loop's head does just that with a temporary. Then no tuple need be made.
#[inline]
fn pair_wanted(here: &Here<'_>, next: &Next, pc: u32) -> Option<(u32, u32)> {
    let stmt = here.code.body.get(pc as usize + 1)?;
    let Op::Unpack(unpack) = &stmt.op else { return None };
    let Expr::Local(source) = unpack.source else { return None };
    let temporary = here.code.slot_names.get(source as usize).is_none_or(|name| name.is_unbound());
    let wanted = temporary && source == next.dst && unpack.count == 2 && unpack.star.is_none();
    wanted.then_some((unpack.first, stmt.cost))
}

#[cold]
fn init_returned(core: &mut Core, value: Value) -> Stop {
    let message = format!("__init__() should return None, not '{}'", core.type_name(value));
    core.raise(crate::value::types::TYPE_ERROR, &message)
}
