//! Detached frames: how a generator or coroutine goes on, is thrown into, is closed, and is put
//! away again.
//!
//! May touch: `tree`, `value`.

use super::deliver::Near;
use super::run::{Go, Here};
use super::unwind::add_line;
use super::{Below, Ended, Frame, Machine, Runs, Then};
use crate::raise;
use crate::tree::{Op, Stmt};
use crate::value::obj::{CodeOf, GeneratorKind, GeneratorState};
use crate::value::{Core, Eval, Handle, Obj, Runtime, Stop, Trace, Value, types};

/// What became of what a generator yielded.
pub(super) enum Yielded {
    /// The task that drains it has it; the generator goes on.
    Gathered,
    /// The frame below has it, and goes on with this statement.
    To(u32),
    /// Nobody has it yet; the frame on top stands at this statement.
    Slowly(u32),
}

/// The stop of an exception that is thrown into a generator: it keeps the context it has.
fn thrown(core: &mut Core, exception: Value) -> Stop {
    let stop = core.raise_value(exception);
    core.raised_fresh = false;
    stop
}

impl<'t> Machine<'t> {
    /// Adds the line of a function's definition to the traceback: it had not begun.
    #[cold]
    fn add_head(&self, core: &mut Core, function: Value) -> Eval<()> {
        let Some(Obj::Function(function)) = core.heap.get(function) else { return Ok(()) };
        let (unit, number) = (function.unit, function.code);
        let Some(tree) = self.trees.get(unit).filter(|tree| !tree.frameless) else { return Ok(()) };
        let Some(code) = tree.codes.get(number as usize) else { return Ok(()) };
        let comprehension = Trace::HEAD;
        add_line(core, Trace { unit, code: number, place: code.place, comprehension })
    }

    /// Resumes a generator with a value or an exception.
    pub(super) fn resume(
        &mut self,
        core: &mut Core,
        generator: Value,
        value: Value,
        throw: bool,
        then: Then,
    ) -> Eval<Go> {
        let state = self.wake(core, generator, value, throw)?;
        if state == GeneratorState::Done {
            return self.ended_at_once(core, then, Value::None);
        }
        self.attach(core, generator, then)?;
        if throw {
            return self.throw_here(core, value);
        }
        if state == GeneratorState::Suspended {
            self.give_sent(value);
        }
        Ok(Go::Frames)
    }

    /// What is to be said before a generator goes on with a value or an exception, and its state:
    /// `Done` is left for plain generators that have ended.
    fn wake(
        &self,
        core: &mut Core,
        generator: Value,
        value: Value,
        throw: bool,
    ) -> Eval<GeneratorState> {
        let Some(Obj::Generator(inside)) = core.heap.get(generator) else {
            return Err(Stop::Flat);
        };
        let (kind, state, function) = (inside.kind, inside.state, inside.function);
        let what = match kind {
            GeneratorKind::Generator => "generator",
            GeneratorKind::Coroutine => "coroutine",
            GeneratorKind::AsyncGenerator => "async generator",
        };
        match state {
            GeneratorState::Running => raise!(core, ValueError, "{what} already executing"),
            GeneratorState::Done => {
                if kind == GeneratorKind::Coroutine {
                    raise!(core, RuntimeError, "cannot reuse already awaited coroutine");
                }
                if throw {
                    return Err(thrown(core, value));
                }
                if kind == GeneratorKind::AsyncGenerator {
                    return Err(core.raise_with(types::STOP_ASYNC_ITERATION, &[]));
                }
            }
            GeneratorState::Created if throw => {
                let stop = thrown(core, value);
                // If there is no memory for that now, it is thrown once more.
                self.add_head(core, function)?;
                if super::unwind::ends_wrongly(core, kind) {
                    super::unwind::raise_stopped(core, what)?;
                }
                if let Some(Obj::Generator(inside)) = core.heap.get_mut(generator) {
                    inside.state = GeneratorState::Done;
                    inside.slots = Box::default();
                }
                return Err(stop);
            }
            GeneratorState::Created if !value.is_none() => {
                raise!(core, TypeError, "can't send non-None value to a just-started {what}");
            }
            GeneratorState::Created | GeneratorState::Suspended => {}
        }
        Ok(state)
    }

    /// Resumes a plain generator for a loop's next item, if it can go on at once.
    pub(super) fn resume_item(
        &mut self,
        core: &mut Core,
        generator: Value,
        then: Then,
    ) -> Eval<Go> {
        let Some(Obj::Generator(inside)) = core.heap.get(generator) else { return Ok(Go::On) };
        let Some(started) = inside.has_begun() else {
            return self.resume(core, generator, Value::None, false, then);
        };
        self.attach(core, generator, then)?;
        if started {
            self.give_sent(Value::None);
        }
        Ok(Go::Frames)
    }

    /// Resumes a plain generator of this tree for the call that the frame on top is at: it and the
    /// value, if that is given, are the arguments, on the stack from `at`. `None`: it is not like
    /// that, and nothing has been done.
    pub(super) fn resume_near(
        &mut self,
        core: &mut Core,
        here: &mut Here<'t>,
        handle: Handle,
        sent: Value,
        at: usize,
        dst: u32,
    ) -> Option<u32> {
        let below = self.frames.last()?.pc;
        let end = self.stack.len();
        self.stack.truncate(at);
        let to = self.enter_generator(core, here, handle, Then::Store(dst), sent, below);
        if to.is_none() {
            self.stack.extend_from_slice(&[Value::Ref(handle), sent]);
            self.stack.truncate(end);
        }
        to
    }

    /// Resumes a plain generator of this tree for the next item of a frame that stays at the
    /// statement `below`, and goes there: gives the statement it goes on with. `None`: it is not
    /// like that or there is no room, and nothing has been done.
    #[inline(always)]
    pub(super) fn enter_generator(
        &mut self,
        core: &mut Core,
        here: &mut Here<'t>,
        handle: Handle,
        then: Then,
        sent: Value,
        below: u32,
    ) -> Option<u32> {
        let Some(Obj::Generator(inside)) = core.heap.near(handle) else { return None };
        let started = inside.has_begun()?;
        if !started && !sent.is_none() {
            return None;
        }
        let (function, count) = (inside.function, inside.slots.len());
        let CodeOf { unit, number, module } = inside.code?;
        let code = here.tree.codes.get(number as usize)?;
        let base = self.stack.len();
        let room = base + count <= self.stack.capacity()
            && self.frames.len() < self.frames.capacity()
            && core.depth < core.depth_limit;
        if unit != here.unit || !room {
            return None;
        }
        let Some(Obj::Generator(inside)) = core.heap.near_mut(handle) else { return None };
        inside.state = GeneratorState::Running;
        self.stack.extend_from_slice(&inside.slots);
        self.save_pc(below);
        let handling_below = self.handling_below();
        let pc = inside.pc;
        let to = match code.body.get(pc as usize).map(|stmt| &stmt.op) {
            Some(Op::Yield(dst, _)) if started => {
                self.set(base + *dst as usize, sent);
                pc + 1
            }
            _ => {
                self.sent = sent;
                pc
            }
        };
        core.depth += 1;
        self.frames.push(Frame {
            runs: Runs::Code { unit: here.unit, code: number },
            pc: to,
            twin: 0,
            base: base as u32,
            module,
            below: Below::Resumed,
            handling: inside.handling,
            handling_below,
            then,
            generator: Value::Ref(handle),
            function,
        });
        here.code = code;
        here.base = base;
        here.module = module;
        Some(to)
    }

    /// Puts the generator on top away, whose item lies where the loop below wants it, and goes there:
    /// gives the statement it goes on with. `None`: it cannot be, and nothing has been done.
    #[inline(always)]
    pub(super) fn put_away_near(
        &mut self,
        core: &mut Core,
        here: &mut Here<'t>,
        near: Near<'t>,
        pc: u32,
    ) -> Option<u32> {
        let frame = self.frames.last()?;
        self.put_away(core, frame, here.base, pc)?;
        Some(self.leave_near(core, here, near))
    }

    /// A generator yields: to the task that gathers its items, or to the frame below.
    #[inline(always)]
    pub(super) fn hand_on(
        &mut self,
        core: &mut Core,
        here: &mut Here<'t>,
        value: Value,
        pc: u32,
        floor: usize,
    ) -> Yielded {
        match self.frames.last().map(|frame| frame.then) {
            Some(Then::Gather(..)) if self.gather(core, value, 0) => return Yielded::Gathered,
            Some(then) if then.hands_up() => return self.hand_up(core, here, value, pc, floor),
            _ => {}
        }
        match self.yield_quickly(core, here, value, pc, floor) {
            Some(to) => Yielded::To(to),
            None => Yielded::Slowly(pc),
        }
    }

    /// The same through generators of the same tree that delegate to it. A task that gathers gets
    /// the item while all of them stay where they are.
    #[inline(never)]
    fn hand_up(
        &mut self,
        core: &mut Core,
        here: &mut Here<'t>,
        value: Value,
        mut pc: u32,
        floor: usize,
    ) -> Yielded {
        let levels = self.frames.iter().rev();
        let levels = levels.take_while(|frame| frame.then.hands_up()).count();
        if self.gather(core, value, levels) {
            return Yielded::Gathered;
        }
        for _ in 0..levels {
            match self.yield_to_delegator(core, here, pc, floor) {
                Some(delegating) => pc = delegating,
                None => return Yielded::Slowly(pc),
            }
        }
        match self.yield_quickly(core, here, value, pc, floor) {
            Some(to) => Yielded::To(to),
            None => Yielded::Slowly(pc),
        }
    }

    /// Puts a plain generator away to which another one of the same tree delegates: gives the
    /// statement at which that one stands. `None`: it is not like that, and nothing has been done.
    #[inline(always)]
    fn yield_to_delegator(
        &mut self,
        core: &mut Core,
        here: &mut Here<'t>,
        pc: u32,
        floor: usize,
    ) -> Option<u32> {
        let [.., below, _] = self.frames.as_slice() else { return None };
        let Value::Ref(outer) = below.generator else { return None };
        match core.heap.at(outer) {
            Some(Obj::Generator(outer)) if outer.kind == GeneratorKind::Generator => {}
            _ => return None,
        }
        self.put_away_above(core, here, pc, floor)
    }

    /// Puts the plain generator on top away if the frame below is of the same tree and not in its
    /// twin, and goes there: gives the statement at which that one stands. `None`: it is not like
    /// that, and nothing has been done.
    #[inline(always)]
    fn put_away_above(
        &mut self,
        core: &mut Core,
        here: &mut Here<'t>,
        pc: u32,
        floor: usize,
    ) -> Option<u32> {
        let [.., below, frame] = self.frames.as_slice() else { return None };
        let Runs::Code { unit, code } = below.runs else { return None };
        if below.twin != 0 || unit != here.unit || self.frames.len() <= floor + 1 {
            return None;
        }
        let code = here.tree.codes.get(code as usize)?;
        self.put_away(core, frame, here.base, pc)?;
        let at = below.pc;
        self.stack.truncate(here.base);
        here.code = code;
        here.module = below.module;
        here.base = below.base as usize;
        self.frames.pop();
        core.depth = core.depth.saturating_sub(1);
        Some(at)
    }

    /// Copies the slots of a plain generator's frame back into it. `None`: it is none.
    #[inline(always)]
    fn put_away(&self, core: &mut Core, frame: &Frame, base: usize, pc: u32) -> Option<()> {
        let Value::Ref(handle) = frame.generator else { return None };
        let Some(Obj::Generator(inside)) = core.heap.near_mut(handle) else { return None };
        if inside.kind != GeneratorKind::Generator {
            return None;
        }
        let slots = self.stack.get(base..)?.get(..inside.slots.len())?;
        inside.slots.copy_from_slice(slots);
        inside.pc = pc;
        inside.handling = frame.handling;
        inside.state = GeneratorState::Suspended;
        Some(())
    }

    /// A plain generator yields to a frame of the same tree that is not in its twin: gives the
    /// statement there. `None`: it is not like that, and nothing has been done.
    #[inline(always)]
    fn yield_quickly(
        &mut self,
        core: &mut Core,
        here: &mut Here<'t>,
        value: Value,
        pc: u32,
        floor: usize,
    ) -> Option<u32> {
        let (Then::Item { dst, .. } | Then::Store(dst)) = self.frames.last()?.then else {
            return None;
        };
        let at = self.put_away_above(core, here, pc, floor)?;
        self.put(here.base + dst as usize, &value);
        Some(at + 1)
    }

    /// Pushes a generator's frame and copies its slots onto the stack.
    pub(super) fn attach(&mut self, core: &mut Core, generator: Value, then: Then) -> Eval<()> {
        let base = self.stack.len();
        let Some(Obj::Generator(inside)) = core.heap.get(generator) else { return Ok(()) };
        let function = inside.function;
        let (pc, handling, count) = (inside.pc, inside.handling, inside.slots.len());
        let Some(Obj::Function(f)) = core.heap.get(function) else {
            return Err(Stop::Flat);
        };
        let (runs, code) = (Runs::Code { unit: f.unit, code: f.code }, f.code_of());
        self.reserve(core, count)?;
        self.push_frame(core, runs, base as u32, code.module, then, generator, function)?;
        let Some(Obj::Generator(inside)) = core.heap.get_mut(generator) else { return Ok(()) };
        inside.code = Some(code);
        inside.state = GeneratorState::Running;
        self.stack.extend_from_slice(&inside.slots);
        if let Some(frame) = self.frames.last_mut() {
            frame.pc = pc;
            frame.handling = handling;
        }
        Ok(())
    }

    pub(super) fn current(&self) -> Option<&'t Stmt> {
        let frame = self.frames.last()?;
        let Runs::Code { unit, code } = frame.runs else { return None };
        let trees = self.trees;
        trees.code(unit, code)?.body.get(frame.pc as usize)
    }

    /// A generator that has just been resumed gets the value its `yield` gives.
    pub(super) fn give_sent(&mut self, value: Value) {
        let Some(stmt) = self.current() else { return };
        match &stmt.op {
            Op::Yield(dst, _) => self.store(*dst, value),
            _ => self.sent = value,
        }
    }

    /// The generator that the one on top waits for, if an exception is to be thrown into that.
    fn waits_for(&self, core: &Core, exception: Value) -> Option<(Value, Then)> {
        let Some(Stmt { op: Op::YieldFrom(dst, iter), .. }) = self.current() else { return None };
        if core.is_a(exception, types::GENERATOR_EXIT) {
            return None;
        }
        let base = self.frames.last().map_or(0, |frame| frame.base as usize);
        let inner = self.slot(base + *iter as usize);
        let generator = match core.heap.get(inner) {
            Some(Obj::Generator(_)) => inner,
            Some(Obj::Await(step)) => step.generator,
            _ => return None,
        };
        Some((generator, Then::Thrown(*dst)))
    }

    /// An exception is thrown into the generator on top: into what it waits for, if it does.
    pub(super) fn throw_here(&mut self, core: &mut Core, exception: Value) -> Eval<Go> {
        // Those that wait for one another may be as many as there is memory for: no recursion.
        while let Some((generator, then)) = self.waits_for(core, exception) {
            if self.wake(core, generator, exception, true)? == GeneratorState::Done {
                return Err(thrown(core, exception));
            }
            core.heap.steps(1)?;
            self.attach(core, generator, then)?;
        }
        if let Some(Stmt { op: Op::YieldFrom(dst, iter), .. }) = self.current() {
            let base = self.frames.last().map_or(0, |frame| frame.base as usize);
            let inner = self.slot(base + *iter as usize);
            let closing = core.is_a(exception, types::GENERATOR_EXIT);
            let then = Then::Thrown(*dst);
            match core.heap.get(inner) {
                Some(Obj::Generator(_) | Obj::Await(_)) => {
                    core.keep(exception);
                    let closed = self.close_native(core, inner);
                    core.kept.pop();
                    closed?;
                }
                Some(Obj::Instance(_) | Obj::Derived(_)) => {
                    let name = if closing { "close" } else { "throw" };
                    let name = core.heap.str(name)?;
                    let method = {
                        core.keep(exception);
                        let found = Runtime { core, eval: Some(self) }.getattr_or_none(inner, name);
                        core.kept.pop();
                        found?
                    };
                    if let Some(method) = method {
                        if !closing {
                            return self.call_values(
                                core,
                                method,
                                Value::Unbound,
                                &[exception],
                                &[],
                                then,
                            );
                        }
                        core.keep(exception);
                        let closed = Runtime { core, eval: Some(self) }.call(method, &[]);
                        core.kept.pop();
                        closed?;
                    }
                }
                _ => {}
            }
        }
        // What the generator itself handles is the context; what its caller handles is not.
        let handles = self.frames.last().is_some_and(|frame| frame.handling != 0);
        let stop = thrown(core, exception);
        core.raised_fresh = handles;
        Err(stop)
    }

    /// Closes a generator natively: throws GeneratorExit into it.
    pub(super) fn close_native(&mut self, core: &mut Core, generator: Value) -> Eval<()> {
        let generator = match core.heap.get(generator) {
            Some(Obj::Await(step)) => step.generator,
            _ => generator,
        };
        let Some(Obj::Generator(inside)) = core.heap.get(generator) else { return Ok(()) };
        match inside.state {
            GeneratorState::Done => return Ok(()),
            GeneratorState::Created => {
                if let Some(Obj::Generator(inside)) = core.heap.get_mut(generator) {
                    inside.state = GeneratorState::Done;
                    inside.slots = Box::default();
                }
                return Ok(());
            }
            GeneratorState::Running | GeneratorState::Suspended => {}
        }
        let stop = core.raise_with(types::GENERATOR_EXIT, &[]);
        if stop != Stop::Raised {
            return Err(stop);
        }
        let exit = core.take_raised();
        let result = self.nested(
            core,
            || vec![generator, exit],
            |machine, core| machine.resume(core, generator, exit, true, Then::Exit),
        );
        match result {
            Ok((Ended::Yielded, _)) => {
                raise!(core, RuntimeError, "generator ignored GeneratorExit")
            }
            Ok(_) => Ok(()),
            Err(Stop::Raised)
                if core.raised_is(types::GENERATOR_EXIT)
                    || core.raised_is(types::STOP_ITERATION) =>
            {
                core.take_raised();
                Ok(())
            }
            Err(stop) => Err(stop),
        }
    }

    /// The generator on top is detached: its slots go back into it.
    pub(super) fn detach(&mut self, core: &mut Core) {
        let Some(frame) = self.frames.last() else { return };
        let (base, pc, handling) = (frame.base as usize, frame.pc, frame.handling);
        let slots = self.stack.get(base..).unwrap_or(&[]);
        if let Some(Obj::Generator(inside)) = core.heap.get_mut(frame.generator) {
            for (to, from) in inside.slots.iter_mut().zip(slots) {
                *to = *from;
            }
            inside.pc = pc;
            inside.handling = handling;
            inside.state = GeneratorState::Suspended;
        }
    }
}
