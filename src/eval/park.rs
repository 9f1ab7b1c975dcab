//! A run that stands still: its frames without the machine, and how it goes on.
//!
//! A run is paused between two statements (or steps of tasks) of the outermost loop, where all that
//! lives is in frames and slots. What waits for a host function's answer is a task on top,
//! [`WAIT`]; the answer is its input.
//!
//! May touch: `tree`, `value`. Invariant: while a run is parked nothing collects, since its frames
//! are no roots then; whoever runs something takes them up again first.

use super::run::Go;
use super::{Ended, Frame, Loader, Machine, Then, Trees};
use crate::raise;
use crate::value::builtin::STEP_PARTS;
use crate::value::{Core, Eval, Input, Runtime, Step, Stop, Task, Value, Want};

/// The tasks of this room, for snapshots.
pub const TASKS: &[&Task] = &[
    &WAIT,
    &super::extend::EXTEND,
    &super::class::BUILD_CLASS,
    &super::construct::CONSTRUCT,
    &super::wrapped::WRAP_NEW,
    &super::except::RAISE,
    &super::import::IMPORT,
    &super::twin::GETATTR,
    &super::import::IMPORT_HOOK,
    &super::with::ASYNC_CALL,
    &super::with::ASYNC_NEXT,
    &super::with::AWAIT_CALL,
];

/// Waits for the answer of a host function.
pub static WAIT: Task = Task::new("host answer", 1, wait);

fn wait(rt: &mut Runtime, _: &mut [Value], input: Input) -> Step {
    match input {
        Input::Value(answer) => Ok(Want::Done(answer)),
        _ => {
            // It costs the same where a slice was over before it: then this step is not done.
            rt.heap.meter.refund(STEP_PARTS);
            Err(Stop::Suspend)
        }
    }
}

/// The frames and the stack of a run that stands still, or of none.
#[derive(Debug, Default)]
pub struct Parked {
    pub(super) stack: Vec<Value>,
    pub(super) frames: Vec<Frame>,
    pub(super) input: Option<Input>,
    pub(super) sent: Option<Value>,
    /// What a loop ended with last: alive until another does.
    pub(super) result: Option<Value>,
    pub(super) quiet: bool,
    pub(super) ticks: u64,
    pub(super) charged: u64,
    pub(super) unpaid: i64,
}

impl Parked {
    /// Whether there is a run that can go on.
    pub fn is_running(&self) -> bool {
        !self.frames.is_empty()
    }

    /// Forgets the run; the room of its stacks is kept for the next.
    pub fn clear(&mut self) {
        self.stack.clear();
        self.frames.clear();
        self.input = None;
        self.sent = None;
        self.result = None;
        self.quiet = false;
    }

    /// Bytes that the stacks were charged.
    pub fn charged(&self) -> u64 {
        self.charged
    }

    /// Parts of steps that were charged for a statement that was not done.
    pub fn take_unpaid(&mut self) -> i64 {
        std::mem::take(&mut self.unpaid)
    }
}

impl<'t> Machine<'t> {
    /// A machine that takes up a parked run.
    pub fn unpark(trees: &'t Trees, loader: &'t dyn Loader, parked: Parked) -> Self {
        let mut machine = Self::new(trees, loader);
        machine.stack = parked.stack;
        machine.frames = parked.frames;
        machine.input = parked.input.unwrap_or(Input::Start);
        machine.result.1 = parked.result.unwrap_or(Value::None);
        machine.sent = parked.sent.unwrap_or(Value::None);
        machine.quiet = parked.quiet;
        machine.ticks = parked.ticks;
        machine.started = parked.ticks;
        machine.charged = parked.charged;
        machine
    }

    /// What is left of the run, to go on with later.
    pub fn park(self) -> Parked {
        Parked {
            stack: self.stack,
            frames: self.frames,
            input: Some(self.input),
            sent: Some(self.sent),
            result: Some(self.result.1),
            quiet: self.quiet,
            ticks: self.ticks,
            charged: self.charged,
            unpaid: self.unpaid.unwrap_or(0),
        }
    }

    /// Calls something from outside, so that the run can be paused.
    pub fn run_call(
        &mut self,
        core: &mut Core,
        callee: Value,
        args: &[Value],
        keywords: &[(Value, Value)],
    ) -> Eval {
        let floor = self.frames.len();
        self.result = (Ended::Returned, Value::None);
        match self.call_values(core, callee, Value::Unbound, args, keywords, Then::Exit) {
            Ok(_) => {}
            Err(Stop::Raised) if self.frames.len() > floor => self.unwind(core, floor)?,
            Err(stop) => return Err(stop),
        }
        self.run(core, floor)
    }

    /// Goes on with the run, until it has ended or stops again. What was charged for a statement
    /// that was not done must be given back before ([`Parked::take_unpaid`]).
    pub fn go_on(&mut self, core: &mut Core) -> Eval {
        self.run(core, 0)
    }

    /// Goes on with a host function's answer.
    pub fn answer(&mut self, core: &mut Core, value: Value) -> Eval {
        self.input = Input::Value(value);
        self.run(core, 0)
    }

    /// Goes on with the exception that travels, raised where the host function was called.
    pub fn answer_raised(&mut self, core: &mut Core) -> Eval {
        self.unwind(core, 0)?;
        self.run(core, 0)
    }

    /// A host function is answered from outside: a task waits for it.
    pub(super) fn wait_for_host(
        &mut self,
        core: &mut Core,
        number: u32,
        can_wait: bool,
        then: Then,
    ) -> Eval<Go> {
        let Some(waiting) = core.waiting else { return Err(Stop::Suspend) };
        if !can_wait {
            core.waiting = None;
            let name = core.hosts.get(number as usize).map_or("", |host| &host.name).to_owned();
            if !core.can_wait {
                raise!(
                    core,
                    RuntimeError,
                    "{name}() is answered from outside, which only a session run in slices can \
                     wait for"
                );
            }
            raise!(
                core,
                RuntimeError,
                "{name}() cannot be waited for here: a nested comparison, `__hash__`, \
                 `__repr__` or the host's own function called this"
            );
        }
        self.start_task(core, &WAIT, &[waiting], then)
    }
}
