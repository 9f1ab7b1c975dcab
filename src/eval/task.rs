//! Tasks: resumable builtins, driven step by step as frames.
//!
//! A task's slots lie on the value stack. Each step gets a copy, which is written back; what the
//! task wants is done by pushing the frame that does it, and its result is the next input.
//!
//! May touch: `value`.

use super::run::Go;
use super::{Ended, Machine, Then};
use crate::value::builtin::{Resume, TASK_SLOTS};
use crate::value::{Core, Eval, Input, Obj, Runtime, Stop, Task, Value, Want};

impl<'t> Machine<'t> {
    /// Does one step of the task on top.
    pub(super) fn step_task(&mut self, core: &mut Core, task: &'static Task) -> Eval<()> {
        self.ticks += 1;
        if !core.heap.meter.spend(4) {
            self.look(core, 4)?;
        }
        let Some(frame) = self.frames.last() else { return Ok(()) };
        let base = frame.base as usize;
        let slots = task.slots.min(TASK_SLOTS);
        let input = std::mem::replace(&mut self.input, Input::Start);
        let mut state = [Value::Unbound; TASK_SLOTS];
        for (to, from) in state.iter_mut().zip(self.stack.get(base..base + slots).unwrap_or(&[])) {
            *to = *from;
        }
        let kept = core.kept.len();
        if let Input::Value(value) | Input::Returned(value) = input {
            core.kept.push(value);
        }
        let effect = std::mem::replace(&mut core.heap.effect, !matches!(input, Input::Start));
        let used = state.get_mut(..slots).unwrap_or(&mut []);
        let wanted = (task.step)(&mut Runtime { core, eval: Some(self) }, used, input);
        core.heap.effect = effect;
        core.kept.truncate(kept);
        if matches!(wanted, Err(Stop::Collect)) {
            // Nothing has been done yet: the same step is entered again.
            self.input = input;
            return Err(Stop::Collect);
        }
        for (to, from) in self.stack.iter_mut().skip(base).take(slots).zip(state) {
            *to = from;
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
        if !core.heap.meter.spend(2) {
            // Not a safe point: the loop looks what is due before the next statement.
            if let Err(stop) = core.heap.steps(0) {
                self.stack.truncate(at);
                return Err(stop);
            }
        }
        let slots = task.slots.min(TASK_SLOTS);
        let mut state = [Value::Unbound; TASK_SLOTS];
        for (to, from) in state.iter_mut().take(slots).zip(self.stack.get(at..).unwrap_or(&[])) {
            *to = *from;
        }
        let kept = core.kept.len();
        let effect = std::mem::replace(&mut core.heap.effect, false);
        let used = state.get_mut(..slots).unwrap_or(&mut []);
        let wanted = (task.step)(&mut Runtime { core, eval: Some(self) }, used, Input::Start);
        core.heap.effect = effect;
        core.kept.truncate(kept);
        let wanted = match wanted {
            Ok(Want::Done(value)) => {
                self.stack.truncate(at);
                return self.settle(core, then, value);
            }
            Ok(wanted) => wanted,
            Err(stop) => {
                self.stack.truncate(at);
                return Err(stop);
            }
        };
        self.stack.truncate(at);
        let all = task.slots.max(count);
        self.reserve(core, all)?;
        self.stack.extend_from_slice(state.get(..slots).unwrap_or(&[]));
        self.stack.resize(at + all, Value::Unbound);
        let module = self.frames.last().map_or(0, |frame| frame.module);
        let runs = super::Runs::Task(task);
        let pushed = self.push_frame(core, runs, at as u32, module, then, Value::Unbound, callee);
        if let Err(stop) = pushed {
            self.stack.truncate(at);
            return Err(stop);
        }
        self.do_wanted(core, wanted)?;
        Ok(Go::Frames)
    }

    fn do_wanted(&mut self, core: &mut Core, wanted: Want) -> Eval<()> {
        match wanted {
            Want::Call { callee, args, count } => {
                let args = args.get(..count as usize).unwrap_or(&[]);
                self.call_values(core, callee, Value::Unbound, args, &[], Then::Task)?;
            }
            Want::Spread { callee, args, kwargs } => {
                self.spread(core, callee, Value::Unbound, args, kwargs, Then::Task)?;
            }
            Want::Tail { callee, args, kwargs } => self.tail(core, callee, args, kwargs)?,
            Want::Next(iterator) => match core.next_native(iterator) {
                Ok(Some(item)) => self.input = Input::Value(item),
                Ok(None) => self.input = Input::Exhausted,
                Err(Stop::Flat) => {
                    self.advance(core, iterator, Then::TaskItem)?;
                }
                Err(stop) => return Err(stop),
            },
            Want::Resume { generator, how, value } => {
                let throw = how == Resume::Throw;
                self.resume(core, generator, value, throw, Then::TaskResume)?;
            }
            Want::Yield(value) => self.yield_lazy(core, value)?,
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
        if let Some(Obj::Lazy(lazy)) = core.heap.get_mut(lazy) {
            lazy.running = false;
            lazy.done = true;
            lazy.state.iter_mut().for_each(|slot| *slot = Value::Unbound);
        }
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

    /// The lazy iterator on top yields: its state is put back into it.
    fn yield_lazy(&mut self, core: &mut Core, value: Value) -> Eval<()> {
        let Some(frame) = self.frames.last() else { return Ok(()) };
        let (base, generator) = (frame.base as usize, frame.generator);
        let state = self.stack.get(base..).unwrap_or(&[]);
        if let Some(Obj::Lazy(lazy)) = core.heap.get_mut(generator) {
            for (to, from) in lazy.state.iter_mut().zip(state) {
                *to = *from;
            }
            lazy.running = false;
        }
        self.deliver(core, Ended::Yielded, value)
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
        let module = self.frames.last().map_or(0, |frame| frame.module);
        let runs = super::Runs::Task(task);
        let pushed =
            self.push_frame(core, runs, base as u32, module, then, Value::Unbound, Value::Unbound);
        if let Err(stop) = pushed {
            self.stack.truncate(base);
            return Err(stop);
        }
        self.input = Input::Start;
        Ok(Go::Frames)
    }

    /// Resumes a lazy iterator.
    pub(super) fn resume_lazy(&mut self, core: &mut Core, lazy: Value, then: Then) -> Eval<Go> {
        let base = self.stack.len();
        let Some(Obj::Lazy(inside)) = core.heap.get(lazy) else { return Ok(Go::On) };
        if inside.done {
            return self.ended_at_once(core, then, Value::None);
        }
        if inside.running {
            return Err(core.raise(crate::value::types::VALUE_ERROR, "generator already executing"));
        }
        let (task, state) = (inside.task, inside.state.to_vec());
        self.reserve(core, state.len())?;
        self.stack.extend_from_slice(&state);
        let module = self.frames.last().map_or(0, |frame| frame.module);
        let pushed = self.push_frame(
            core,
            super::Runs::Task(task),
            base as u32,
            module,
            then,
            lazy,
            Value::Unbound,
        );
        if let Err(stop) = pushed {
            self.stack.truncate(base);
            return Err(stop);
        }
        if let Some(Obj::Lazy(inside)) = core.heap.get_mut(lazy) {
            inside.running = true;
        }
        self.input = Input::Start;
        Ok(Go::Frames)
    }
}
