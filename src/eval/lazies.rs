//! Lazy iterators (`map`, `chain`, `islice` and their kin), asked for an item.
//!
//! One that has its next item at once gets no frame: its steps work on a copy of its state, ask
//! other lazy iterators in the same way, and call what gives its result at once. Where anything else
//! is wanted, the iterators that wait get frames, the outermost first, and go on as if they had had
//! them from the beginning.
//!
//! May touch: `value`.
//!
//! Invariant: while an iterator asks or calls, its state lies in its object, where a collection
//! sees it; every step costs the same with a frame and without, and but for the first it is counted
//! for depth as if there were one.

use super::run::Go;
use super::task::as_unwound;
use super::{Ended, Machine, Runs, Then};
use crate::raise;
use crate::value::builtin::{ITEM_PARTS, STEP_PARTS, TASK_SLOTS};
use crate::value::want::Gather;
use crate::value::{Core, Eval, Input, Obj, Stop, Value, Want, types};

/// So many lazy iterators that draw from each other are asked within each other's steps; those
/// below get frames.
pub(super) const LAZIES_MAX: u32 = 8;

/// So many steps without an item are done before the loop has a look.
const STEPS_MAX: u32 = 1024;

/// What asking a lazy iterator came to.
pub(super) enum Asked {
    Item(Value),
    /// It has no item, now or ever.
    End,
    /// It has to have a frame, as have those that it asked.
    Waits,
    /// Nothing has been done: something is due first.
    Unasked,
}

/// What an iterator that gets a frame goes on with.
pub(super) enum Next {
    /// What its last step wants.
    Wanted(Want),
    /// The next step.
    Step(Input),
}

impl Next {
    /// The values it is about.
    fn values(&self) -> [Value; 4] {
        match self {
            Self::Wanted(wanted) => wanted.values(),
            Self::Step(Input::Value(value) | Input::Returned(value)) => [*value; 4],
            Self::Step(_) => [Value::Unbound; 4],
        }
    }
}

/// The iterators that get frames, innermost first.
pub(super) type Waiting = Vec<(Value, Next)>;

/// The values they go on with.
pub(super) fn waited(waiting: &Waiting) -> Vec<Value> {
    waiting.iter().flat_map(|(lazy, next)| next.values().into_iter().chain([*lazy])).collect()
}

impl<'t> Machine<'t> {
    /// Resumes a lazy iterator. One that has its next item at once gets no frame.
    pub(super) fn resume_lazy(&mut self, core: &mut Core, lazy: Value, then: Then) -> Eval<Go> {
        if self.lazies >= LAZIES_MAX && core.depth < core.depth_limit {
            return self.begin_lazy(core, lazy, then);
        }
        let mut waiting = Waiting::new();
        match self.ask_lazy(core, lazy, 0, &mut waiting)? {
            Asked::Item(value) => self.settle(core, then, value),
            Asked::End => self.ended_at_once(core, then, Value::None),
            Asked::Waits | Asked::Unasked => self.push_lazies(core, waiting, then),
        }
    }

    /// Has a lazy iterator give its items to the builtin on top, whose slot says what becomes of
    /// them, until there is one that the builtin must see, or none.
    pub(super) fn gather_lazy(
        &mut self,
        core: &mut Core,
        lazy: Value,
        how: Gather,
        slot: u32,
    ) -> Eval<()> {
        let base = self.frames.last().map_or(0, |frame| frame.base as usize);
        let mut waiting = Waiting::new();
        match self.gather_items(core, lazy, how, base + slot as usize, &mut waiting)? {
            Some(input) => {
                self.input = input;
                Ok(())
            }
            None => self.push_lazies(core, waiting, Then::Gather(how, slot)).map(|_| ()),
        }
    }

    /// The same into what lies at `at` on the stack: gives what the builtin goes on with. `None`:
    /// those that wait have to get frames first.
    pub(super) fn gather_items(
        &mut self,
        core: &mut Core,
        lazy: Value,
        how: Gather,
        at: usize,
        waiting: &mut Waiting,
    ) -> Eval<Option<Input>> {
        loop {
            let asked = match handed_on(core, lazy)? {
                Asked::Unasked => self.ask_lazy(core, lazy, 0, waiting)?,
                asked => asked,
            };
            match asked {
                Asked::Item(value) => {
                    self.ticks += 1;
                    if !self.gather_at(core, how, at, value, STEP_PARTS + ITEM_PARTS) {
                        return Ok(Some(Input::Value(value)));
                    }
                }
                Asked::End => return Ok(Some(Input::Exhausted)),
                Asked::Waits | Asked::Unasked => return Ok(None),
            }
        }
    }

    /// Asks a lazy iterator for an item, `depth` others having asked it.
    fn ask_lazy(
        &mut self,
        core: &mut Core,
        lazy: Value,
        depth: u32,
        waiting: &mut Waiting,
    ) -> Eval<Asked> {
        let Some(slots) = has_more(core, lazy)? else { return Ok(Asked::End) };
        if depth > 0 {
            if !core.heap.meter.spend_quietly(STEP_PARTS) {
                return Ok(Asked::Unasked);
            }
        } else if !core.heap.meter.spend(STEP_PARTS) {
            // Not a safe point: the loop looks what is due before the next statement.
            core.heap.steps(0)?;
        }
        if let Some(asked) = self.apply_at_once(core, lazy, waiting) {
            return asked;
        }
        match slots {
            2 => self.steps_of_lazy::<2>(core, lazy, depth, waiting),
            4 => self.steps_of_lazy::<4>(core, lazy, depth, waiting),
            8 => self.steps_of_lazy::<8>(core, lazy, depth, waiting),
            _ => self.steps_of_lazy::<TASK_SLOTS>(core, lazy, depth, waiting),
        }
    }

    /// Does its steps, as far as they need no frame.
    #[inline(never)]
    fn steps_of_lazy<const SLOTS: usize>(
        &mut self,
        core: &mut Core,
        lazy: Value,
        depth: u32,
        waiting: &mut Waiting,
    ) -> Eval<Asked> {
        let Some(Obj::Lazy(inside)) = core.heap.get_mut(lazy) else { return Ok(Asked::End) };
        let Some(state) = inside.state.first_chunk::<SLOTS>() else { return Ok(Asked::End) };
        let mut state = *state;
        let task = inside.task;
        inside.running = true;
        let (mut input, mut left, mut framed) = (Input::Start, STEPS_MAX, 0);
        let room = core.depth < core.depth_limit;
        loop {
            core.depth += framed;
            let stepped = self.step_on(core, task, &mut state, input);
            core.depth -= framed;
            // By reference: a copy would go through registers in pieces.
            let (wanted, given) = match &stepped {
                Ok(Want::Yield(value)) => {
                    put_back(core, lazy, &state, false);
                    return Ok(Asked::Item(*value));
                }
                Ok(Want::Empty) => {
                    put_back(core, lazy, &state, false);
                    return Ok(Asked::End);
                }
                Ok(Want::Done(_)) => {
                    put_back(core, lazy, &[Value::Unbound; SLOTS], true);
                    return Ok(Asked::End);
                }
                Err(stop) => {
                    // It may be asked again: it goes on as if it began with this state. After a
                    // collection the same step is entered again.
                    if *stop != Stop::Collect {
                        keep_state(core, lazy, &state);
                    }
                    rest(core, lazy);
                    let first = matches!(input, Input::Start);
                    return Err(if first { *stop } else { as_unwound(core, *stop) });
                }
                Ok(wanted) if task.catches => (wanted, None),
                Ok(wanted @ Want::Next(inner)) if room && depth + 1 < LAZIES_MAX => {
                    keep_state(core, lazy, &state);
                    core.depth += 1;
                    let item = self.item_at_once(core, *inner, depth + 1, waiting);
                    core.depth -= 1;
                    (wanted, item)
                }
                Ok(wanted @ Want::Call { callee, args, count }) => {
                    keep_state(core, lazy, &state);
                    let args = args.get(..*count as usize).unwrap_or(&[]);
                    core.depth += framed;
                    let called = self.called_at_once(core, *callee, args);
                    core.depth -= framed;
                    (wanted, called.map(|done| done.map(Input::Value)))
                }
                Ok(wanted) => (wanted, None),
            };
            let next = match given {
                Some(Ok(given)) => {
                    (left, framed) = (left - 1, 1);
                    if room && left > 0 && core.heap.meter.spend_quietly(STEP_PARTS) {
                        self.ticks += 1;
                        input = given;
                        continue;
                    }
                    Next::Step(given)
                }
                // Once more, with a frame.
                Some(Err(Stop::Collect)) | None => Next::Wanted(*wanted),
                Some(Err(stop)) => {
                    put_back(core, lazy, &state, false);
                    return Err(as_unwound(core, stop));
                }
            };
            keep_state(core, lazy, &state);
            waiting.push((lazy, next));
            return Ok(Asked::Waits);
        }
    }

    /// What another lazy iterator gives at once. `None`: it needs a frame, or is none.
    fn item_at_once(
        &mut self,
        core: &mut Core,
        inner: Value,
        depth: u32,
        waiting: &mut Waiting,
    ) -> Option<Eval<Input>> {
        if !matches!(core.heap.get(inner), Some(Obj::Lazy(_))) {
            return None;
        }
        match self.ask_lazy(core, inner, depth, waiting) {
            Ok(Asked::Item(value)) => Some(Ok(Input::Value(value))),
            Ok(Asked::End) => Some(Ok(Input::Exhausted)),
            Ok(Asked::Waits | Asked::Unasked) => None,
            Err(Stop::Raised) if core.raised_is(types::STOP_ITERATION) => {
                core.take_raised();
                Some(Ok(Input::Exhausted))
            }
            Err(stop) => Some(Err(stop)),
        }
    }

    /// Pushes the frame of a lazy iterator, whose step the loop does.
    fn begin_lazy(&mut self, core: &mut Core, lazy: Value, then: Then) -> Eval<Go> {
        if has_more(core, lazy)?.is_none() {
            return self.ended_at_once(core, then, Value::None);
        }
        self.push_lazy(core, lazy, then)?;
        if let Some(Obj::Lazy(inside)) = core.heap.get_mut(lazy) {
            inside.running = true;
        }
        self.input = Input::Start;
        Ok(Go::Frames)
    }

    /// Pushes the frames of iterators that wait, and has the innermost go on.
    #[inline(never)]
    pub(super) fn push_lazies(
        &mut self,
        core: &mut Core,
        mut waiting: Waiting,
        mut then: Then,
    ) -> Eval<Go> {
        while let Some((lazy, next)) = waiting.pop() {
            let others = || waiting.iter().flat_map(|(_, next)| next.values());
            let pushed = self.surely(
                core,
                || others().chain(next.values()).collect(),
                |machine, core| machine.push_lazy(core, lazy, then),
            );
            if let Err(stop) = pushed {
                waiting.push((lazy, next));
                for (lazy, _) in waiting {
                    rest(core, lazy);
                }
                return Err(stop);
            }
            then = Then::TaskItem;
            match next {
                // It is of one that comes next.
                _ if !waiting.is_empty() => {}
                Next::Step(input) => self.input = input,
                Next::Wanted(wanted) => {
                    self.lazies += 1;
                    let done = self.do_wanted(core, wanted);
                    self.lazies -= 1;
                    done?;
                }
            }
        }
        Ok(Go::Frames)
    }

    /// Pushes the frame of a lazy iterator, with the state that lies in it.
    fn push_lazy(&mut self, core: &mut Core, lazy: Value, then: Then) -> Eval<()> {
        let base = self.stack.len();
        let Some(Obj::Lazy(inside)) = core.heap.get(lazy) else { return Ok(()) };
        let (task, slots) = (inside.task, inside.state.len());
        self.reserve(core, slots)?;
        if let Some(Obj::Lazy(inside)) = core.heap.get(lazy) {
            self.stack.extend_from_slice(&inside.state);
        }
        let module = self.frames.last().map_or(0, |frame| frame.module);
        let runs = Runs::Task(task);
        let pushed = self.push_frame(core, runs, base as u32, module, then, lazy, Value::Unbound);
        if pushed.is_err() {
            self.stack.truncate(base);
        }
        pushed
    }

    /// The lazy iterator on top yields, or has no item now: its state is put back into it.
    pub(super) fn pause_lazy(&mut self, core: &mut Core, ended: Ended, value: Value) -> Eval<()> {
        let Some(frame) = self.frames.last() else { return Ok(()) };
        self.rest_lazy(core, frame.generator, frame.base as usize, false);
        self.deliver(core, ended, value)
    }

    /// A lazy iterator does not run any more: its state, which lies on the stack from `base`, is
    /// put back into it, or forgotten if it has ended. Nothing happens to any other value.
    pub(super) fn rest_lazy(&self, core: &mut Core, lazy: Value, base: usize, done: bool) {
        let Some(Obj::Lazy(inside)) = core.heap.get_mut(lazy) else { return };
        if done {
            inside.state.fill(Value::Unbound);
        } else if let Some(from) = self.stack.get(base..base + inside.state.len()) {
            inside.state.copy_from_slice(from);
        }
        inside.running = false;
        inside.done = done;
    }
}

/// How many slots a lazy iterator has, if it can be asked for an item. `None`: it has ended.
#[inline(always)]
fn has_more(core: &mut Core, lazy: Value) -> Eval<Option<usize>> {
    match core.heap.get(lazy) {
        Some(Obj::Lazy(inside)) if !inside.done => {
            if !inside.running || inside.task.reenters {
                return Ok(Some(inside.state.len()));
            }
            raise!(core, ValueError, "generator already executing")
        }
        _ => Ok(None),
    }
}

/// Puts a state into a lazy iterator that runs.
#[inline(always)]
fn keep_state<const SLOTS: usize>(core: &mut Core, lazy: Value, state: &[Value; SLOTS]) {
    if let Some(Obj::Lazy(inside)) = core.heap.get_mut(lazy)
        && let Some(place) = inside.state.first_chunk_mut::<SLOTS>()
    {
        *place = *state;
    }
}

/// The same into one that does not run any more.
#[inline(always)]
fn put_back<const SLOTS: usize>(core: &mut Core, lazy: Value, state: &[Value; SLOTS], done: bool) {
    if let Some(Obj::Lazy(inside)) = core.heap.get_mut(lazy)
        && let Some(place) = inside.state.first_chunk_mut::<SLOTS>()
    {
        *place = *state;
        inside.running = false;
        inside.done = done;
    }
}

/// A lazy iterator does not run any more, and keeps the state it has.
fn rest(core: &mut Core, lazy: Value) {
    if let Some(Obj::Lazy(inside)) = core.heap.get_mut(lazy) {
        inside.running = false;
    }
}

/// What a lazy iterator gives without a step of its task: what it has at once, or what another one
/// has and it hands on as it is. [`Asked::Unasked`]: its task has to be asked.
pub(super) fn handed_on(core: &mut Core, lazy: Value) -> Eval<Asked> {
    let Some(Obj::Lazy(inside)) = core.heap.get(lazy) else { return Ok(Asked::Unasked) };
    let Some(from) = inside.handed_on() else {
        if inside.at_once().is_none() {
            return Ok(Asked::Unasked);
        }
        // Charged for when it is there: one that has to be asked is charged for by who asks it. What
        // is due the loop finds before the next statement.
        let asked = match core.next_native(lazy) {
            Ok(Some(item)) => Asked::Item(item),
            Ok(None) => Asked::End,
            Err(Stop::Flat) => return Ok(Asked::Unasked),
            Err(stop) => return Err(stop),
        };
        core.heap.meter.spend(ITEM_PARTS);
        return Ok(asked);
    };
    if !matches!(core.heap.get(from), Some(Obj::Iter(_))) {
        return Ok(Asked::Unasked);
    }
    if !core.heap.meter.spend(ITEM_PARTS) {
        // Not a safe point: the loop looks what is due before the next statement.
        core.heap.steps(0)?;
    }
    match core.next_native(from) {
        Ok(Some(item)) => Ok(Asked::Item(item)),
        Ok(None) | Err(Stop::Flat) => Ok(Asked::Unasked),
        Err(stop) => Err(stop),
    }
}
