//! Tasks: resumable builtins, driven step by step as frames.
//!
//! A task's slots lie on the value stack. Each step gets a copy, which is written back; what the
//! task wants is done by pushing the frame that does it, and its result is the next input.
//!
//! May touch: `value`.

use super::lazies::{LAZIES_MAX, Waiting, waited};
use super::run::Go;
use super::{Ended, Machine, Then};
use crate::value::builtin::{STEP_PARTS, TASK_PARTS, TASK_SLOTS};
use crate::value::want::Resume;
use crate::value::{Core, Eval, Input, Obj, Runtime, Step, Stop, Task, Value, Want};

impl<'t> Machine<'t> {
    /// Does one step of the task on top.
    pub(super) fn step_task(&mut self, core: &mut Core, task: &'static Task) -> Eval<()> {
        self.ticks += 1;
        if !core.heap.meter.spend(STEP_PARTS) {
            self.look(core, STEP_PARTS)?;
        }
        let Some(frame) = self.frames.last() else { return Ok(()) };
        let base = frame.base as usize;
        let input = std::mem::replace(&mut self.input, Input::Start);
        let wanted = self.run_step(core, task, base, input);
        if matches!(wanted, Err(Stop::Collect)) {
            // Nothing has been done yet: the same step is entered again.
            self.input = input;
            return Err(Stop::Collect);
        }
        match wanted {
            Ok(wanted) => self.do_wanted(core, wanted),
            Err(Stop::Suspend) => Err(Stop::Suspend),
            Err(stop) => {
                // What a step raises itself ends the task, whatever it catches.
                self.failed = true;
                Err(stop)
            }
        }
    }

    /// Does one step of a task whose slots begin at `base`. It gets a copy of them, which is
    /// written back unless the step asks for a collection.
    #[inline(always)]
    fn run_step(
        &mut self,
        core: &mut Core,
        task: &'static Task,
        base: usize,
        input: Input,
    ) -> Step {
        match task.slots {
            0..=2 => self.step_of::<2>(core, task, base, input),
            3..=4 => self.step_of::<4>(core, task, base, input),
            5..=8 => self.step_of::<8>(core, task, base, input),
            _ => self.step_of::<TASK_SLOTS>(core, task, base, input),
        }
    }

    #[inline(never)]
    fn step_of<const SLOTS: usize>(
        &mut self,
        core: &mut Core,
        task: &'static Task,
        base: usize,
        input: Input,
    ) -> Step {
        let mut state = [Value::Unbound; SLOTS];
        let slots = task.slots.min(SLOTS);
        // Copied whole: value by value it goes through registers in pieces.
        if let (Some(to), Some(from)) = (state.get_mut(..slots), self.stack.get(base..base + slots))
        {
            to.copy_from_slice(from);
        }
        let used = state.get_mut(..slots).unwrap_or(&mut []);
        let wanted = self.step_on(core, task, used, input);
        if !matches!(wanted, Err(Stop::Collect) | Ok(Want::Done(_)))
            && let (Some(to), Some(from)) =
                (self.stack.get_mut(base..base + slots), state.get(..slots))
        {
            to.copy_from_slice(from);
        }
        wanted
    }

    /// Does one step of a task on its state.
    #[inline(always)]
    pub(super) fn step_on(
        &mut self,
        core: &mut Core,
        task: &'static Task,
        state: &mut [Value],
        input: Input,
    ) -> Step {
        let kept = core.kept.len();
        if let Input::Value(value) | Input::Returned(value) = input {
            core.kept.push(value);
        }
        let effect = std::mem::replace(&mut core.heap.effect, !matches!(input, Input::Start));
        let wanted = (task.step)(&mut Runtime { core, eval: Some(self) }, state, input);
        core.heap.effect = effect;
        core.kept.truncate(kept);
        wanted
    }

    /// Begins a builtin's task, its arguments on the stack from `at`. Most end with their first
    /// step: only one that wants something gets a frame.
    pub(super) fn begin_task(
        &mut self,
        core: &mut Core,
        task: &'static Task,
        callee: Value,
        at: usize,
        count: usize,
        then: Then,
    ) -> Eval<Go> {
        self.charge_task(core, at)?;
        self.begin_charged_task(core, task, callee, at, count, then)
    }

    /// Charges for the beginning of a task, its arguments on the stack from `at`.
    #[inline(always)]
    pub(super) fn charge_task(&mut self, core: &mut Core, at: usize) -> Eval<()> {
        if !core.heap.meter.spend(TASK_PARTS) {
            // Not a safe point: the loop looks what is due before the next statement.
            if let Err(stop) = core.heap.steps(0) {
                self.stack.truncate(at);
                return Err(stop);
            }
        }
        Ok(())
    }

    /// As [`Machine::begin_task`], where its beginning has been charged for.
    pub(super) fn begin_charged_task(
        &mut self,
        core: &mut Core,
        task: &'static Task,
        callee: Value,
        at: usize,
        count: usize,
        then: Then,
    ) -> Eval<Go> {
        let all = task.slots.max(count);
        if let Err(stop) = self.reserve(core, all) {
            self.stack.truncate(at);
            return Err(stop);
        }
        for _ in self.stack.len()..at + all {
            self.stack.push(Value::Unbound);
        }
        // A step that comes after the first is counted for depth as if it had the frame that it has
        // where a slice is over: what nests natively comes to the limit at the same place.
        let room = core.depth < core.depth_limit;
        if self.lazies >= LAZIES_MAX && room {
            // Its first step has been charged for, and is charged for again in its frame.
            core.heap.meter.refund(STEP_PARTS);
            return self.push_task(core, task, (callee, at, then), &[callee]);
        }
        let (mut input, mut framed) = (Input::Start, 0);
        let wanted = loop {
            core.depth += framed;
            let stepped = self.run_step(core, task, at, input);
            core.depth -= framed;
            match stepped {
                Ok(Want::Done(value)) => {
                    self.stack.truncate(at);
                    return self.settle(core, then, value);
                }
                // The generator's frame takes the place that the task's would have.
                Ok(Want::Become { generator, value }) if matches!(then, Then::Store(_)) => {
                    self.stack.truncate(at);
                    return self.resume(core, generator, value, false, then);
                }
                Ok(wanted @ Want::Call { callee: function, args, count }) => {
                    let args = args.get(..count as usize).unwrap_or(&[]);
                    // What catches is told of exceptions in its frame.
                    core.depth += framed;
                    let called = match task.catches {
                        true => self.value_at_once(core, function, args).map(Ok),
                        false => self.called_at_once(core, function, args),
                    };
                    core.depth -= framed;
                    framed = 1;
                    match called {
                        Some(Ok(value)) => input = Input::Value(value),
                        Some(Err(Stop::Collect)) | None => break wanted,
                        Some(Err(stop)) => {
                            self.stack.truncate(at);
                            return Err(as_unwound(core, stop));
                        }
                    }
                    if !self.goes_on(core, task, (callee, at, then), input, room)? {
                        return Ok(Go::Frames);
                    }
                }
                Ok(wanted @ Want::Gather { generator, how, slot })
                    if room && matches!(core.heap.get(generator), Some(Obj::Lazy(_))) =>
                {
                    let mut waiting = Waiting::new();
                    // What is asked counts the frame that asking has where a slice is over.
                    core.depth += 1;
                    self.lazies += 1;
                    let gathered =
                        self.gather_items(core, generator, how, at + slot as usize, &mut waiting);
                    self.lazies -= 1;
                    core.depth -= 1;
                    framed = 1;
                    match gathered {
                        Ok(Some(next)) => input = next,
                        Ok(None) => {
                            self.push_task(core, task, (callee, at, then), &waited(&waiting))?;
                            return self.push_lazies(core, waiting, Then::Gather(how, slot));
                        }
                        // Once more, with a frame.
                        Err(Stop::Collect) => break wanted,
                        Err(Stop::Suspend) => {
                            self.push_task(core, task, (callee, at, then), &[callee])?;
                            return Err(Stop::Suspend);
                        }
                        Err(stop) => {
                            self.stack.truncate(at);
                            return Err(as_unwound(core, stop));
                        }
                    }
                    if !self.goes_on(core, task, (callee, at, then), input, room)? {
                        return Ok(Go::Frames);
                    }
                }
                Ok(wanted) => break wanted,
                // It goes on from here when it is answered.
                Err(Stop::Suspend) if !matches!(input, Input::Start) => {
                    self.push_task(core, task, (callee, at, then), &[callee])?;
                    return Err(Stop::Suspend);
                }
                Err(stop) => {
                    self.stack.truncate(at);
                    // A call that is put off has not begun its task.
                    let begins = matches!(input, Input::Start) && !callee.is_unbound();
                    return Err(if begins { stop } else { as_unwound(core, stop) });
                }
            }
        };
        self.push_task(core, task, (callee, at, then), &wanted.values())?;
        // What it wants may be another builtin that wants something, and so on.
        self.lazies += 1;
        let done = self.do_wanted(core, wanted);
        self.lazies -= 1;
        done.map(|()| Go::Frames)
    }

    /// Whether a task without a frame goes on at once with what it was given. If not, it has a frame
    /// now, and the loop does its next step.
    fn goes_on(
        &mut self,
        core: &mut Core,
        task: &'static Task,
        (callee, at, then): (Value, usize, Then),
        input: Input,
        room: bool,
    ) -> Eval<bool> {
        if room && core.heap.meter.spend_quietly(STEP_PARTS) {
            self.ticks += 1;
            return Ok(true);
        }
        let values = match input {
            Input::Value(value) => [callee, value],
            _ => [callee; 2],
        };
        self.push_task(core, task, (callee, at, then), &values)?;
        self.input = input;
        Ok(false)
    }

    /// Pushes the frame of a task whose state lies on the stack from `at`; the loop does its next
    /// step. Steps that it has done cannot be repeated: `values` are those that it goes on with.
    #[inline]
    fn push_task(
        &mut self,
        core: &mut Core,
        task: &'static Task,
        (callee, at, then): (Value, usize, Then),
        values: &[Value],
    ) -> Eval<Go> {
        let module = self.frames.last().map_or(0, |frame| frame.module);
        let runs = super::Runs::Task(task);
        let pushed = self.surely(
            core,
            || values.to_vec(),
            |machine, core| {
                machine.push_frame(core, runs, at as u32, module, then, Value::Unbound, callee)
            },
        );
        if let Err(stop) = pushed {
            self.stack.truncate(at);
            return Err(stop);
        }
        self.input = Input::Start;
        Ok(Go::Frames)
    }

    /// Does what a task wants. The step that wants it is over and cannot be repeated.
    pub(super) fn do_wanted(&mut self, core: &mut Core, wanted: Want) -> Eval<()> {
        self.surely(
            core,
            || wanted.values().to_vec(),
            |machine, core| machine.try_wanted(core, wanted),
        )
    }

    fn try_wanted(&mut self, core: &mut Core, wanted: Want) -> Eval<()> {
        match wanted {
            Want::Call { callee, args, count } => {
                let args = args.get(..count as usize).unwrap_or(&[]);
                if let Some(called) = self.called_at_once(core, callee, args) {
                    self.input = Input::Value(called?);
                    return Ok(());
                }
                self.call_values(core, callee, Value::Unbound, args, &[], Then::Task)?;
            }
            Want::Spread { callee, args, kwargs } => {
                self.spread(core, callee, Value::Unbound, args, kwargs, Then::Task)?;
            }
            Want::Construct { class, args, kwargs } => {
                self.construct_direct(core, class, [args, kwargs], Then::Task)?;
            }
            Want::Tail { callee, args, kwargs } => self.tail(core, callee, args, kwargs)?,
            Want::Next(iterator) => match core.heap.get(iterator) {
                Some(Obj::Generator(_) | Obj::Lazy(_)) => {
                    self.advance(core, iterator, Then::TaskItem)?;
                }
                _ => match core.next_native(iterator) {
                    Ok(Some(item)) => self.input = Input::Value(item),
                    Ok(None) => self.input = Input::Exhausted,
                    Err(Stop::Flat) => {
                        self.advance(core, iterator, Then::TaskItem)?;
                    }
                    Err(stop) => return Err(stop),
                },
            },
            Want::Gather { generator, how, slot }
                if self.lazies < LAZIES_MAX
                    && matches!(core.heap.get(generator), Some(Obj::Lazy(_))) =>
            {
                self.gather_lazy(core, generator, how, slot)?;
            }
            Want::Gather { generator, how, slot } => {
                self.advance(core, generator, Then::Gather(how, slot))?;
            }
            Want::Resume { generator, how: Resume::Send, value }
                if matches!(core.heap.get(generator), Some(Obj::Await(_))) =>
            {
                self.step_await(core, generator, value, Then::TaskResume)?;
            }
            Want::Resume { generator, how, value } => {
                let throw = how == Resume::Throw;
                self.resume(core, generator, value, throw, Then::TaskResume)?;
            }
            Want::Become { generator, value } => {
                self.resume(core, generator, value, false, Then::TaskResume)?;
            }
            // The lazy iterator goes on where it is: the next item is asked of it at once.
            Want::Yield(value) if self.gather(core, value, 0) => self.input = Input::Start,
            Want::Yield(value) => self.pause_lazy(core, Ended::Yielded, value)?,
            Want::Empty => self.pause_lazy(core, Ended::Finished, Value::None)?,
            Want::Done(value) => self.end_task(core, value)?,
        }
        Ok(())
    }

    /// The task on top ends with a result; a lazy iterator ends.
    fn end_task(&mut self, core: &mut Core, value: Value) -> Eval<()> {
        let lazy = self.frames.last().map_or(Value::Unbound, |frame| frame.generator);
        if lazy.is_unbound() {
            return self.deliver(core, Ended::Returned, value);
        }
        self.rest_lazy(core, lazy, self.stack.len(), true);
        self.deliver(core, Ended::Finished, Value::None)
    }

    /// The task on top ends with the result of a call that takes its place.
    fn tail(&mut self, core: &mut Core, callee: Value, args: Value, kwargs: Value) -> Eval<()> {
        let Some(frame) = self.frames.last() else { return Ok(()) };
        if !frame.generator.is_unbound() {
            self.spread(core, callee, Value::Unbound, args, kwargs, Then::Task)?;
            return Ok(());
        }
        let (base, then) = (frame.base as usize, frame.then);
        // The frame below must find its statement as if it had made the call itself.
        self.frames.pop();
        core.depth = core.depth.saturating_sub(1);
        self.stack.truncate(base);
        match self.spread(core, callee, Value::Unbound, args, kwargs, then)? {
            // It gave its result at once: the frame below goes on.
            Go::On => self.step_over(),
            Go::To(_) | Go::Frames | Go::Entered(_) => {}
        }
        Ok(())
    }

    /// The frame on top goes on with its next statement.
    pub(super) fn step_over(&mut self) {
        if let Some(frame) = self.frames.last_mut() {
            if frame.twin == 0 {
                frame.pc += 1;
            } else {
                frame.twin += 1;
            }
        }
    }

    /// Begins the task of an operator. Most end with what they call, and that often at once.
    pub(super) fn start_operator(
        &mut self,
        core: &mut Core,
        task: &'static Task,
        args: &[Value],
        then: Then,
    ) -> Eval<Go> {
        if !core.heap.meter.spend(STEP_PARTS) {
            // Not a safe point: the loop looks what is due before the next statement.
            core.heap.steps(0)?;
        }
        self.reserve(core, args.len())?;
        let at = self.stack.len();
        self.stack.extend_from_slice(args);
        self.begin_charged_task(core, task, Value::Unbound, at, args.len(), then)
    }

    /// Starts a task with arguments.
    pub(super) fn start_task(
        &mut self,
        core: &mut Core,
        task: &'static Task,
        args: &[Value],
        then: Then,
    ) -> Eval<Go> {
        let base = self.stack.len();
        let slots = task.slots.max(args.len());
        self.reserve(core, slots)?;
        self.stack.extend_from_slice(args);
        self.stack.resize(base + slots, Value::Unbound);
        self.push_task(core, task, (Value::Unbound, base, then), &[])
    }
}

/// What a task that needed no frame stops with: an exception is charged for as if it had left the
/// frame that the task has where a slice is over.
#[cold]
pub(super) fn as_unwound(core: &mut Core, stop: Stop) -> Stop {
    match stop {
        Stop::Raised => core.heap.steps(1).err().unwrap_or(Stop::Raised),
        stop => stop,
    }
}
