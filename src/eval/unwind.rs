//! Unwinding: an exception goes from frame to frame until a handler takes it.
//!
//! The first frame to see a fresh exception gives it its context: the exception being handled
//! there or in a frame below. Every frame it passes adds a line to its traceback, innermost first.
//!
//! May touch: `tree`, `value`.

use super::generator::stop_value;
use super::{Ended, Machine, Runs, Then};
use crate::tree::{Code, Comprehension, Expr, Op, Stmt};
use crate::value::obj::{GeneratorKind, GeneratorState};
use crate::value::{Core, Eval, Input, Obj, Stop, Trace, Value, types};

/// Lines of a traceback that are kept.
const TRACE_MAX: usize = 1 << 20;

impl<'t> Machine<'t> {
    /// Finds the handler of the exception that travels, above `floor`; an error if there is none.
    pub(super) fn unwind(&mut self, core: &mut Core, floor: usize) -> Eval<()> {
        // Frames that have been left do not come back.
        let effect = std::mem::replace(&mut core.heap.effect, true);
        let done = self.leave_frames(core, floor);
        core.heap.effect = effect;
        done
    }

    fn leave_frames(&mut self, core: &mut Core, floor: usize) -> Eval<()> {
        let (mut failed, mut left) = (false, false);
        loop {
            failed = std::mem::take(&mut self.failed) && !failed;
            // Unwinding is work too: a deep stack is paid for frame by frame.
            core.heap.steps(1)?;
            if self.frames.len() <= floor {
                return Err(Stop::Raised);
            }
            let Some(frame) = self.frames.last() else { return Err(Stop::Raised) };
            let generator = frame.generator;
            let (then, base) = (frame.then, frame.base as usize);
            match frame.runs {
                Runs::Task(task) => {
                    if task.catches && !failed {
                        self.input = Input::Raised;
                        self.give_context(core);
                        return Ok(());
                    }
                    self.give_context(core);
                    // It may be asked again: it goes on as if it began with this state.
                    self.rest_lazy(core, generator, base, false);
                }
                Runs::Code { unit, code } => {
                    self.give_context(core);
                    let trees = self.trees;
                    if let Some(tree_code) = trees.code(unit, code) {
                        if !tree_code.comprehensions.is_empty()
                            && core.raised_is(types::STOP_ITERATION)
                        {
                            self.leave_generator_within(core, unit, code, tree_code)?;
                        }
                        if left && core.raised_is(types::ATTRIBUTE_ERROR) {
                            self.name_attribute(core, tree_code)?;
                        }
                        if let Some(tree) = trees.get(unit).filter(|tree| tree.frameless) {
                            core.raised_place = None;
                            self.quiet = false;
                            let name = tree.source.name();
                            if name.starts_with("unittest/")
                                && !matches!(name, "unittest/mock.py" | "unittest/async_case.py")
                            {
                                add_tester(core, unit, code)?;
                            }
                        } else {
                            self.add_trace(core, unit, code, tree_code)?;
                        }
                        if self.catch(core, tree_code) {
                            return Ok(());
                        }
                    }
                    self.end_generator(core, generator)?;
                }
            }
            self.pop_frame(core);
            left = true;
            if self.ended_by_exception(core, generator, then)? {
                return Ok(());
            }
        }
    }

    /// Gives a fresh exception its context.
    pub(super) fn give_context(&mut self, core: &mut Core) {
        if !std::mem::replace(&mut core.raised_fresh, false) {
            return;
        }
        let handled = self.handled();
        let raised = core.raised;
        if handled.is_none() || handled.same(raised) {
            return;
        }
        // The chain of contexts must not come back to the exception itself.
        let mut at = handled;
        let mut steps = 0u64;
        while let Some(exception) = core.heap.as_exception(at) {
            let next = exception.context;
            if next.same(raised) {
                if let Some(exception) = core.heap.as_exception_mut(at) {
                    exception.context = Value::None;
                }
                break;
            }
            at = next;
            steps += 1;
            if steps > 10_000 {
                break;
            }
        }
        let _ = core.heap.steps(steps / 8);
        if let Some(exception) = core.heap.as_exception_mut(raised) {
            exception.context = handled;
        }
    }

    /// The exception being handled now, or `None`.
    pub(super) fn handled(&self) -> Value {
        let Some(top) = self.frames.last() else { return Value::None };
        let frame = if top.handling != 0 {
            top
        } else if top.handling_below != 0 {
            match self.frames.get(top.handling_below as usize - 1) {
                Some(frame) => frame,
                None => return Value::None,
            }
        } else {
            return Value::None;
        };
        match self.slot(frame.base as usize + frame.handling as usize - 1) {
            Value::Unbound => Value::None,
            value => value,
        }
    }

    /// An AttributeError comes out of what the frame on top called. If that was a property or
    /// another hook that reads an attribute, the exception is about that attribute.
    #[cold]
    fn name_attribute(&self, core: &mut Core, code: &'t Code) -> Eval<()> {
        let Some(frame) = self.frames.last() else { return Ok(()) };
        let Some(at) = (frame.twin as usize).checked_sub(1) else { return Ok(()) };
        let stmt = code.twins.get(frame.pc as usize).and_then(|twin| twin.get()?.get(at));
        let Some(Stmt { op: Op::Flat(_, Expr::Attr(attr)), .. }) = stmt else { return Ok(()) };
        let object = match &attr.object {
            Expr::Local(slot) => self.slot(frame.base as usize + *slot as usize),
            Expr::Const(value) => *value,
            _ => return Ok(()),
        };
        // As CPython: not where a method is looked up to be called, if that is left to `object`.
        let method = match code.body.get(frame.pc as usize).map(|stmt| &stmt.op) {
            Some(Op::CallMethod(call)) => call.cache == attr.cache,
            Some(Op::LoadMethod(load)) => load.cache == attr.cache,
            _ => false,
        };
        let class = core.class_of(object);
        let hooks = core.heap.as_class(class).map(|class| class.hooks);
        let generic = core.heap.as_class(object).is_none();
        if method && generic && !hooks.is_some_and(|hooks| hooks.getattr || hooks.getattribute) {
            return Ok(());
        }
        core.name_raised(object, attr.name)
    }

    /// Adds the frame on top to the traceback.
    fn add_trace(&mut self, core: &mut Core, unit: u32, number: u32, code: &Code) -> Eval<()> {
        let Some(frame) = self.frames.last() else { return Ok(()) };
        let (pc, twin) = (frame.pc, frame.twin);
        if std::mem::replace(&mut self.quiet, false) {
            core.raised_place = None;
            return Ok(());
        }
        let place = core.raised_place.take().unwrap_or_else(|| place_of(code, pc, twin));
        for trace in traces_at(place, pc, unit, number, code) {
            add_line(core, trace)?;
        }
        Ok(())
    }

    /// Lets the frame on top go on at its handler, if it has one here.
    fn catch(&mut self, core: &mut Core, code: &Code) -> bool {
        let Some(frame) = self.frames.last_mut() else { return false };
        let pc = frame.pc;
        let at = code.handlers.partition_point(|handler| handler.to <= pc);
        let Some(handler) = code.handlers.get(at).filter(|handler| handler.from <= pc) else {
            return false;
        };
        frame.pc = handler.target;
        frame.twin = 0;
        frame.handling = handler.slot + 1;
        let base = frame.base as usize;
        self.stack.truncate(base + code.slots as usize);
        let exception = core.take_raised();
        self.set(base + handler.slot as usize, exception);
        true
    }

    /// A generator that an exception leaves has ended; StopIteration may not leave it as such.
    fn end_generator(&mut self, core: &mut Core, generator: Value) -> Eval<()> {
        let Some(Obj::Generator(inside)) = core.heap.get_mut(generator) else { return Ok(()) };
        inside.state = GeneratorState::Done;
        inside.slots = Box::default();
        let kind = inside.kind;
        if !ends_wrongly(core, kind) {
            return Ok(());
        }
        raise_stopped(
            core,
            match kind {
                GeneratorKind::Generator => "generator",
                GeneratorKind::Coroutine => "coroutine",
                GeneratorKind::AsyncGenerator => "async generator",
            },
        )
    }

    /// StopIteration comes out of an expression that stands for a generator and runs in the frame on
    /// top: it does not leave it as such, as it would not leave the generator's own frame.
    #[cold]
    fn leave_generator_within(
        &mut self,
        core: &mut Core,
        unit: u32,
        number: u32,
        code: &'t Code,
    ) -> Eval<()> {
        let Some(frame) = self.frames.last() else { return Ok(()) };
        let (pc, twin) = (frame.pc, frame.twin);
        let within = |inner: &&Comprehension| (inner.from..inner.to).contains(&pc);
        if !code.comprehensions.iter().find(within).is_some_and(|inner| inner.generator) {
            return Ok(());
        }
        let place = core.raised_place.take().unwrap_or_else(|| place_of(code, pc, twin));
        let shown = self.trees.get(unit).is_some_and(|tree| !tree.frameless);
        let mut lines = traces_at(place, pc, unit, number, code);
        if let Some(own) = lines.next()
            && shown
        {
            add_line(core, own)?;
        }
        raise_stopped(core, "generator")?;
        for line in lines.filter(|_| shown) {
            add_line(core, line)?;
        }
        // Its lines are there.
        self.quiet = true;
        Ok(())
    }

    /// A popped frame's exception may be an iterator's end.
    fn ended_by_exception(&mut self, core: &mut Core, generator: Value, then: Then) -> Eval<bool> {
        if matches!(then, Then::Thrown(_)) {
            // It goes on as if it were thrown into the frame below itself.
            core.raised_fresh = self.frames.last().is_some_and(|frame| frame.handling != 0);
        }
        if let Some(Obj::Generator(inside)) = core.heap.get(generator) {
            if inside.kind == GeneratorKind::AsyncGenerator
                && inside.closed
                && (core.raised_is(types::GENERATOR_EXIT)
                    || core.raised_is(types::STOP_ASYNC_ITERATION))
            {
                core.take_raised();
                return self.end_for(core, then, Value::None);
            }
            return Ok(false);
        }
        let ends = matches!(
            then,
            Then::Item { .. }
                | Then::TaskItem
                | Then::Gather(..)
                | Then::TaskResume
                | Then::Delegate(_)
                | Then::Thrown(_)
        );
        if !ends || !core.raised_is(types::STOP_ITERATION) {
            return Ok(false);
        }
        let exception = core.take_raised();
        let value = stop_value(core, exception);
        // Whoever asks in the program's stead says with what it ended: a function that an iterator
        // calls may raise `StopIteration(value)`.
        if !value.is_none()
            && matches!(then, Then::TaskItem)
            && self.frames.last().is_some_and(|frame| {
                matches!(frame.runs, Runs::Task(task) if matches!(task.name, "next" | "__next__"))
            })
        {
            self.input = Input::Returned(value);
            return Ok(true);
        }
        self.end_for(core, then, value)
    }

    fn end_for(&mut self, core: &mut Core, then: Then, value: Value) -> Eval<bool> {
        if let super::run::Go::On = self.ended_at_once(core, then, value)? {
            self.step_over();
        }
        Ok(true)
    }

    /// Runs something natively nested, and gives how it ended. `values` are those that it begins
    /// with.
    pub(super) fn nested(
        &mut self,
        core: &mut Core,
        values: impl Fn() -> Vec<Value>,
        begin: impl Fn(&mut Self, &mut Core) -> Eval<super::run::Go>,
    ) -> Eval<(Ended, Value)> {
        if core.depth >= core.depth_limit {
            return Err(super::too_deep(core));
        }
        core.heap.charge_outside(super::NESTED_BYTES)?;
        core.depth += 1;
        self.nested += 1;
        core.natively_nested = self.nested;
        let floor = self.frames.len();
        let input = std::mem::replace(&mut self.input, Input::Start);
        let saved = std::mem::replace(&mut self.result, (Ended::Returned, Value::None));
        let sent = std::mem::replace(&mut self.sent, Value::None);
        let (kept, kept_before) = (core.kept.len(), self.kept_before);
        core.kept.push(saved.1);
        if let Input::Value(value) | Input::Returned(value) = input {
            core.kept.push(value);
        }
        core.heap.effect = false;
        let result = stacker::maybe_grow(128 << 10, 2 << 20, || {
            match self.surely(core, &values, &begin) {
                Ok(_) => {}
                Err(Stop::Raised) if self.frames.len() > floor => self.unwind(core, floor)?,
                Err(stop) => return Err(stop),
            }
            if self.frames.len() > floor {
                self.run(core, floor)?;
            }
            Ok(self.result)
        });
        core.kept.truncate(kept);
        self.kept_before = kept_before;
        if result.is_err() {
            self.drop_frames(core, floor);
        }
        core.heap.effect = true;
        self.input = input;
        self.result = saved;
        self.sent = sent;
        self.nested -= 1;
        core.natively_nested = self.nested;
        core.depth = core.depth.saturating_sub(1);
        core.heap.release_outside(super::NESTED_BYTES);
        if self.nested == 0 {
            core.heap.meter.look_for_slice();
            if let Some(ticks) = self.pause_due.take() {
                core.heap.meter.unpaused += self.ticks - ticks + 1;
            }
        }
        match result {
            // What asks for a collection in a nested run cannot be repeated from outside.
            Err(Stop::Collect) => Err(core.heap.exhaust(crate::budget::Exhausted::Memory)),
            result => result,
        }
    }
}

/// Adds a line to the traceback of the exception that travels.
/// The place of the statement at which a frame stands.
fn place_of(code: &Code, pc: u32, twin: u32) -> u32 {
    if twin != 0
        && let Some(stmts) = code.twins.get(pc as usize).and_then(|twin| twin.get())
        && let Some(stmt) = stmts.get(twin as usize - 1)
    {
        return stmt.place;
    }
    code.body.get(pc as usize).map_or(0, |stmt| stmt.place)
}

/// The lines that a frame shows, innermost first: comprehensions are frames of CPython's.
pub(super) fn traces(
    pc: u32,
    twin: u32,
    unit: u32,
    number: u32,
    code: &Code,
) -> impl Iterator<Item = Trace> {
    traces_at(place_of(code, pc, twin), pc, unit, number, code)
}

fn traces_at(
    mut place: u32,
    pc: u32,
    unit: u32,
    number: u32,
    code: &Code,
) -> impl Iterator<Item = Trace> {
    let within = code.comprehensions.iter().enumerate();
    let within = within.filter(move |(_, inner)| (inner.from..inner.to).contains(&pc));
    let inner = within.map(|(n, inner)| (n as u32 + 1, inner.place));
    inner.chain(std::iter::once((0, 0))).map(move |(comprehension, next)| {
        let place = std::mem::replace(&mut place, next);
        Trace { unit, code: number, place, comprehension }
    })
}

/// Whether what is raised may not come out of such a generator as it is.
pub(super) fn ends_wrongly(core: &Core, kind: GeneratorKind) -> bool {
    core.raised_is(types::STOP_ITERATION)
        || kind == GeneratorKind::AsyncGenerator && core.raised_is(types::STOP_ASYNC_ITERATION)
}

/// What ends a generator (StopIteration, or an async one's) comes out of it as a RuntimeError
/// (PEP 479), which is raised where the generator was asked.
pub(super) fn raise_stopped(core: &mut Core, what: &str) -> Eval<()> {
    let cause = core.take_raised();
    core.keep(cause);
    let which = if core.is_a(cause, types::STOP_ITERATION) {
        "StopIteration"
    } else {
        "StopAsyncIteration"
    };
    let stop = core.raise(types::RUNTIME_ERROR, &format!("{what} raised {which}"));
    core.kept.pop();
    if stop != Stop::Raised {
        return Err(stop);
    }
    core.raised_fresh = false;
    let raised = core.raised;
    if let Some(exception) = core.heap.as_exception_mut(raised) {
        exception.cause = cause;
        exception.context = cause;
        exception.suppress = true;
    }
    Ok(())
}

/// A frame of `unittest` leaves a mark in the traceback, one for all that follow each other.
#[cold]
fn add_tester(core: &mut Core, unit: u32, code: u32) -> Eval<()> {
    let raised = core.raised;
    let last = core.heap.as_exception(raised).and_then(|exception| exception.traceback.last());
    if last.is_some_and(|last| last.comprehension == Trace::TESTER) {
        return Ok(());
    }
    add_line(core, Trace { unit, code, place: 0, comprehension: Trace::TESTER })
}

pub(super) fn add_line(core: &mut Core, line: Trace) -> Eval<()> {
    let raised = core.raised;
    let Some(exception) = core.heap.as_exception(raised) else { return Ok(()) };
    let (lines, room) = (exception.traceback.len(), exception.traceback.capacity());
    if lines >= TRACE_MAX {
        return Ok(());
    }
    let grown = if lines == room { (room * 2).max(4) } else { room };
    if grown > room {
        core.heap.charge((grown - room) as u64 * 16)?;
    }
    if let Some(exception) = core.heap.as_exception_mut(raised) {
        exception.traceback.reserve_exact(grown - lines);
        exception.traceback.push(line);
    }
    Ok(())
}
