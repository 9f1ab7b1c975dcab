//! Generators, coroutines, async generators: frames that can be detached (PEP 255, 342, 380, 492,
//! 525).
//!
//! A generator owns its slots while it does not run. Resuming copies them onto the value stack
//! and pushes a frame; yielding copies them back. `yield from` and `await` keep the frame at
//! their statement and resume what they wait for on top of it ([`Then::Delegate`]).
//!
//! An async generator's `yield` ends the awaitable that asked for the item (`__anext__`, `asend`),
//! whereas what its `await`s yield goes up to the event loop.
//!
//! May touch: `tree`, `value`.

use super::run::{Go, Here};
use super::{Ended, Machine, Runs, Then};
use crate::raise;
use crate::tree::{Code, Flow, Op, Stmt};
use crate::value::obj::{AwaitKind, AwaitStep, Generator, GeneratorKind, GeneratorState};
use crate::value::{Core, Eval, Obj, Runtime, Stop, Value, ops, types};

/// Whether `types.coroutine` marked a function.
pub(super) fn is_awaitable(core: &Core, function: Value) -> bool {
    matches!(core.heap.get(function), Some(Obj::Function(function)) if function.awaitable)
}

impl<'t> Machine<'t> {
    /// Calling a generator function makes a generator: its arguments become its first slots.
    pub(super) fn make_generator(
        &mut self,
        core: &mut Core,
        callee: Value,
        code: &Code,
        at: usize,
        then: Then,
    ) -> Eval<Go> {
        if let Err(stop) = self.fill_slots(core, code, at, callee) {
            self.stack.truncate(at);
            return Err(stop);
        }
        let slots: Box<[Value]> = self.stack.get(at..).unwrap_or(&[]).into();
        self.stack.truncate(at);
        let kind = match code.flow {
            Flow::Plain | Flow::Generator => GeneratorKind::Generator,
            Flow::Coroutine => GeneratorKind::Coroutine,
            Flow::AsyncGenerator => GeneratorKind::AsyncGenerator,
        };
        let (name, qualname, of) = match core.heap.get(callee) {
            Some(Obj::Function(f)) => (f.name, f.qualname, Some(f.code_of())),
            _ => (code.name, code.qualname, None),
        };
        let made = core.heap.add(Obj::Generator(Box::new(Generator {
            kind,
            state: GeneratorState::Created,
            function: callee,
            code: of,
            name,
            qualname,
            pc: 0,
            handling: 0,
            slots,
            delegate: Value::Unbound,
            in_step: false,
            steps: 0,
            closed: false,
        })))?;
        self.settle(core, then, made)
    }

    /// `dst = yield from` the iterator in a slot: most often a generator of this tree that is asked
    /// for its next item.
    #[inline(never)]
    pub(super) fn yield_from(
        &mut self,
        core: &mut Core,
        here: &mut Here<'t>,
        dst: u32,
        iter: u32,
    ) -> Eval<Go> {
        let inner = self.slot(here.base + iter as usize);
        let sent = std::mem::replace(&mut self.sent, Value::None);
        if let Value::Ref(handle) = inner
            && sent.is_none()
            && core.heap.is_generator(handle)
        {
            core.heap.parts(1)?;
            let then = Then::Delegate(dst);
            let below = self.frames.last().map_or(0, |frame| frame.pc);
            return match self.enter_generator(core, here, handle, then, Value::None, below) {
                Some(to) => Ok(Go::Entered(to)),
                None => self.resume(core, inner, sent, false, then),
            };
        }
        let delegated = self.delegate(core, inner, sent, dst);
        if matches!(delegated, Err(Stop::Collect)) {
            // The statement is done once more.
            self.sent = sent;
        }
        delegated
    }

    /// What the generator on top waits for has yielded: it yields the same, and stays where it is.
    pub(super) fn yield_up(&mut self, core: &mut Core, value: Value) -> Eval<()> {
        self.detach(core);
        self.deliver(core, Ended::Yielded, value)
    }

    /// The generator on top has come to its end.
    pub(super) fn finish_generator(&mut self, core: &mut Core, value: Value) -> Eval<()> {
        let generator = self.frames.last().map_or(Value::Unbound, |frame| frame.generator);
        let mut kind = GeneratorKind::Generator;
        let mut closed = false;
        if let Some(Obj::Generator(inside)) = core.heap.get_mut(generator) {
            kind = inside.kind;
            closed = inside.closed;
            inside.state = GeneratorState::Done;
            inside.slots = Box::default();
        }
        if kind == GeneratorKind::AsyncGenerator && !closed {
            self.pop_frame(core);
            let raise = |core: &mut Core| core.raise_with(types::STOP_ASYNC_ITERATION, &[]);
            return Err(self.raise_surely(core, &[], raise));
        }
        self.deliver(core, Ended::Finished, value)
    }

    /// Pops the frame on top without giving a result.
    pub(super) fn pop_frame(&mut self, core: &mut Core) {
        if let Some(frame) = self.frames.pop() {
            let base = match frame.then {
                Then::Init(_) | Then::TaskInit | Then::ExitInit => frame.base.saturating_sub(1),
                _ => frame.base,
            };
            self.stack.truncate(base as usize);
            core.depth = core.depth.saturating_sub(1);
            // A traceback shows the operator's place.
            if let Then::Direct(slot, _) = frame.then
                && let Some(below) = self.frames.last_mut()
                && let Runs::Code { unit, code } = below.runs
                && let Some(code) = self.trees.code(unit, code)
            {
                below.twin = super::direct::operator_in_twin(code, below.pc, slot);
            }
        }
    }

    /// Asks an iterator for its next item.
    pub(super) fn advance(&mut self, core: &mut Core, iterator: Value, then: Then) -> Eval<Go> {
        let result = match core.heap.get(iterator) {
            Some(Obj::Generator(_)) => self.resume_item(core, iterator, then),
            Some(Obj::Lazy(_)) => self.resume_lazy(core, iterator, then),
            Some(Obj::Await(_)) => self.step_await(core, iterator, Value::None, then),
            Some(Obj::Iter(_)) => match core.next_native(iterator) {
                Ok(Some(item)) => self.settle(core, then, item),
                Ok(None) => self.ended_at_once(core, then, Value::None),
                Err(Stop::Flat) => self.start_task(core, &ops::NEXT, &[iterator], then),
                Err(stop) => Err(stop),
            },
            _ => match core.special(iterator, "__next__") {
                Some(method) => {
                    let bound = Runtime { core, eval: Some(self) }.bind(method, iterator);
                    match bound {
                        Ok(None) => self.call_values(core, method, iterator, &[], &[], then),
                        Ok(Some(bound)) => {
                            self.call_values(core, bound, Value::Unbound, &[], &[], then)
                        }
                        Err(stop) => Err(stop),
                    }
                }
                // One that has lost its `__next__` is asked for `send`, with what it was sent: None.
                None if matches!(then, Then::Delegate(_)) => {
                    self.send_to(core, iterator, Value::None, then)
                }
                None => {
                    raise!(core, TypeError, "'{}' object is not iterable", core.type_name(iterator))
                }
            },
        };
        match result {
            // A native `__next__` has ended without a frame of its own.
            Err(Stop::Raised)
                if !matches!(then, Then::Store(_) | Then::Task)
                    && core.raised_is(types::STOP_ITERATION) =>
            {
                let exception = core.take_raised();
                let value = stop_value(core, exception);
                self.ended_at_once(core, then, value)
            }
            result => result,
        }
    }

    /// An iterator has ended at once, without a frame.
    pub(super) fn ended_at_once(&mut self, core: &mut Core, then: Then, value: Value) -> Eval<Go> {
        match then {
            Then::Store(_)
            | Then::Operator(..)
            | Then::Direct(..)
            | Then::Init(_)
            | Then::Task
            | Then::TaskInit => Err(self.stop_iteration(core, value)),
            Then::Item { dst: _, exit } => {
                self.save_pc(exit);
                Ok(Go::To(exit))
            }
            Then::Delegate(dst) | Then::Thrown(dst) => {
                let base = self.frames.last().map_or(0, |frame| frame.base as usize);
                self.set(base + dst as usize, value);
                Ok(Go::On)
            }
            Then::TaskItem | Then::Gather(..) => {
                self.input = crate::value::Input::Exhausted;
                Ok(Go::Frames)
            }
            Then::TaskResume => {
                self.input = crate::value::Input::Returned(value);
                Ok(Go::Frames)
            }
            Then::Exit | Then::ExitInit => {
                self.result = (Ended::Finished, value);
                Ok(Go::Frames)
            }
        }
    }

    /// The StopIteration with which a generator's end is told.
    pub(super) fn stop_iteration(&mut self, core: &mut Core, value: Value) -> Stop {
        let args = [value];
        let args = if value.is_none() { &[] } else { args.as_slice() };
        self.raise_surely(core, args, |core| core.raise_with(types::STOP_ITERATION, args))
    }

    /// Raises what is due because a frame has ended, which cannot be repeated. `values` are those
    /// that the exception is about.
    pub(super) fn raise_surely(
        &mut self,
        core: &mut Core,
        values: &[Value],
        raise: impl Fn(&mut Core) -> Stop,
    ) -> Stop {
        let raised: Eval<()> = self.surely(core, || values.to_vec(), |_, core| Err(raise(core)));
        raised.err().unwrap_or(Stop::Raised)
    }

    /// `yield value`
    pub(super) fn yield_op(&mut self, core: &mut Core, value: Value) -> Eval<Go> {
        let generator = self.frames.last().map_or(Value::Unbound, |f| f.generator);
        let (is_async, closed) = match core.heap.get(generator) {
            Some(Obj::Generator(g)) => (g.kind == GeneratorKind::AsyncGenerator, g.closed),
            _ => (false, false),
        };
        if is_async && closed {
            raise!(core, RuntimeError, "async generator ignored GeneratorExit");
        }
        self.leave_twin();
        self.detach(core);
        if is_async && let Some(Obj::Generator(g)) = core.heap.get_mut(generator) {
            g.in_step = false;
        }
        let ended = if is_async { Ended::Finished } else { Ended::Yielded };
        self.deliver(core, ended, value)?;
        Ok(Go::Frames)
    }

    /// The statements of generators and coroutines.
    pub(super) fn generator_op(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        stmt: &'t Stmt,
    ) -> Eval<Go> {
        match &stmt.op {
            Op::Yield(_, expr) => {
                let value = self.value(core, here, expr)?;
                self.yield_op(core, value)
            }
            Op::YieldFrom(dst, iter) => {
                let mut inside = *here;
                self.yield_from(core, &mut inside, *dst, *iter).map(Go::by_frames)
            }
            Op::Awaitable(dst, expr) => {
                let value = self.value(core, here, expr)?;
                self.awaitable(core, here, value, *dst)
            }
            Op::AsyncIter(dst, expr) => {
                let value = self.value(core, here, expr)?;
                if let Some(Obj::Generator(g)) = core.heap.get(value)
                    && g.kind == GeneratorKind::AsyncGenerator
                {
                    self.set(here.base + *dst as usize, value);
                    return Ok(Go::On);
                }
                let Some(method) = core.special(value, "__aiter__") else {
                    raise!(
                        core,
                        TypeError,
                        "'async for' requires an object with __aiter__ method, got {}",
                        core.type_name(value)
                    );
                };
                self.call_bound(core, method, value, &[], Then::Store(*dst))
            }
            Op::AsyncNext(dst, iter) => {
                let iterator = self.slot(here.base + *iter as usize);
                if let Some(Obj::Generator(g)) = core.heap.get(iterator)
                    && g.kind == GeneratorKind::AsyncGenerator
                {
                    let step = async_step(core, iterator, AwaitKind::Send, Value::None)?;
                    self.set(here.base + *dst as usize, step);
                    return Ok(Go::On);
                }
                let Some(method) = core.special(iterator, "__anext__") else {
                    raise!(
                        core,
                        TypeError,
                        "'async for' received an object from __aiter__ that does not implement \
                         __anext__: {}",
                        core.type_name(iterator)
                    );
                };
                self.start_task(
                    core,
                    &super::with::ASYNC_NEXT,
                    &[method, iterator],
                    Then::Store(*dst),
                )
            }
            Op::AsyncEnd(slot, to) => {
                let exception = self.slot(here.base + *slot as usize);
                if core.is_a(exception, types::STOP_ASYNC_ITERATION) {
                    return Ok(Go::To(*to));
                }
                self.reraise(core, exception)
            }
            _ => Ok(Go::On),
        }
    }

    /// `yield from` or `await`: resumes what is waited for.
    fn delegate(&mut self, core: &mut Core, inner: Value, sent: Value, dst: u32) -> Eval<Go> {
        let then = Then::Delegate(dst);
        // Each item passes through every level of a chain.
        core.heap.parts(1)?;
        match core.heap.get(inner) {
            Some(Obj::Generator(_)) => self.resume(core, inner, sent, false, then),
            Some(Obj::Await(_)) => self.step_await(core, inner, sent, then),
            _ if sent.is_none() => self.advance(core, inner, then),
            _ => self.send_to(core, inner, sent, then),
        }
    }

    fn send_to(&mut self, core: &mut Core, inner: Value, sent: Value, then: Then) -> Eval<Go> {
        let method = Runtime { core, eval: Some(self) }.getattr(inner, Value::short("send"))?;
        self.call_values(core, method, Value::Unbound, &[sent], &[], then)
    }

    /// One step of an [`AwaitStep`].
    pub(super) fn step_await(
        &mut self,
        core: &mut Core,
        step: Value,
        sent: Value,
        then: Then,
    ) -> Eval<Go> {
        let Some(Obj::Await(inside)) = core.heap.get_mut(step) else { return Ok(Go::On) };
        let (generator, kind, value) = (inside.generator, inside.kind, inside.value);
        if kind == AwaitKind::Coroutine {
            inside.state = GeneratorState::Suspended;
            return self.resume(core, generator, sent, false, then);
        }
        if !core.begin_step(step)? {
            return self.resume(core, generator, sent, false, then);
        }
        let done = self.first_step(core, generator, kind, value, then);
        if let Err(stop) = done
            && let Some(Obj::Generator(g)) = core.heap.get_mut(generator)
            && g.state != GeneratorState::Running
        {
            g.in_step = false;
            core.end_step(step);
            if stop == Stop::Collect
                && let Some(Obj::Await(inside)) = core.heap.get_mut(step)
            {
                // It begins once more.
                (inside.state, inside.value) = (GeneratorState::Created, value);
            }
        }
        done
    }

    /// The first step of an [`AwaitStep`] of an async generator.
    fn first_step(
        &mut self,
        core: &mut Core,
        generator: Value,
        kind: AwaitKind,
        value: Value,
        then: Then,
    ) -> Eval<Go> {
        match kind {
            AwaitKind::Send | AwaitKind::Coroutine => {
                self.resume(core, generator, value, false, then)
            }
            AwaitKind::Throw => match core.heap.get(generator) {
                Some(Obj::Generator(g)) if g.state == GeneratorState::Done => {
                    self.ended_at_once(core, then, Value::None)
                }
                _ => self.resume(core, generator, value, true, then),
            },
            AwaitKind::Close => {
                let begun = match core.heap.get_mut(generator) {
                    Some(Obj::Generator(g)) => {
                        g.closed = true;
                        g.state == GeneratorState::Suspended
                    }
                    _ => false,
                };
                if !begun {
                    if let Some(Obj::Generator(g)) = core.heap.get_mut(generator) {
                        g.state = GeneratorState::Done;
                    }
                    return self.ended_at_once(core, then, Value::None);
                }
                let stop = core.raise_with(types::GENERATOR_EXIT, &[]);
                if stop != Stop::Raised {
                    return Err(stop);
                }
                let exit = core.take_raised();
                self.resume(core, generator, exit, true, then)
            }
        }
    }

    /// `dst =` the iterator behind `await value`.
    fn awaitable(&mut self, core: &mut Core, here: &Here<'t>, value: Value, dst: u32) -> Eval<Go> {
        match core.heap.get(value) {
            Some(Obj::Generator(g)) if g.kind == GeneratorKind::Coroutine => {
                if g.state == GeneratorState::Running || g.state == GeneratorState::Suspended {
                    raise!(core, RuntimeError, "coroutine is being awaited already");
                }
                self.set(here.base + dst as usize, value);
                Ok(Go::On)
            }
            Some(Obj::Await(_)) => {
                self.set(here.base + dst as usize, value);
                Ok(Go::On)
            }
            Some(Obj::Generator(g)) if is_awaitable(core, g.function) => {
                self.set(here.base + dst as usize, value);
                Ok(Go::On)
            }
            _ => {
                let Some(method) = core.special(value, "__await__") else {
                    return Err(self.cannot_be_awaited(core, here, value));
                };
                let task = &super::with::AWAIT_CALL;
                self.start_task(core, task, &[method, value], Then::Store(dst))
            }
        }
    }

    #[cold]
    fn cannot_be_awaited(&self, core: &mut Core, here: &Here<'t>, value: Value) -> Stop {
        let name = core.type_name(value);
        let pc = self.frames.last().map_or(0, |frame| frame.pc as usize);
        // What `async with` got is awaited by the statement that follows.
        let before = pc.checked_sub(1).and_then(|at| here.code.body.get(at));
        let from = match before.map(|stmt| &stmt.op) {
            Some(Op::WithEnter(_)) => "__aenter__",
            Some(Op::WithExit(_)) => "__aexit__",
            _ => {
                let words = format!("object {name} can't be used in 'await' expression");
                return core.raise(types::TYPE_ERROR, &words);
            }
        };
        let words = format!(
            "'async with' received an object from {from} that does not implement __await__: {name}"
        );
        core.raise(types::TYPE_ERROR, &words)
    }

    /// Calls what was found on a class, bound to an object.
    pub(super) fn call_bound(
        &mut self,
        core: &mut Core,
        method: Value,
        this: Value,
        args: &[Value],
        then: Then,
    ) -> Eval<Go> {
        let bound = Runtime { core, eval: Some(self) }.bind(method, this)?;
        match bound {
            None => self.call_values(core, method, this, args, &[], then),
            Some(callable) => self.call_values(core, callable, Value::Unbound, args, &[], then),
        }
    }

    /// A statement that detaches the frame is never entered again in its twin.
    pub(super) fn leave_twin(&mut self) {
        if let Some(frame) = self.frames.last_mut() {
            frame.twin = 0;
        }
    }
}

/// The awaitable of an async generator's step.
pub(super) fn async_step(core: &mut Core, generator: Value, kind: AwaitKind, value: Value) -> Eval {
    core.heap.add(Obj::Await(Box::new(AwaitStep {
        generator,
        kind,
        value,
        state: GeneratorState::Created,
    })))
}

/// The `value` of a StopIteration.
pub(super) fn stop_value(core: &Core, exception: Value) -> Value {
    core.heap
        .as_exception(exception)
        .and_then(|e| core.heap.as_tuple(e.args))
        .and_then(|args| args.first().copied())
        .unwrap_or(Value::None)
}
