//! The evaluator: frames, and the walk over statements.
//!
//! A [`Machine`] has one stack of values and one of frames. A frame is a run of slots and the
//! number of its statement; a call of a program's function pushes one and does not recurse in
//! Rust. A resumable builtin is a frame too: a *task*, entered step by step. What happens with a
//! frame's result is said when it is pushed ([`Then`]).
//!
//! `run` is the loop (`run.rs`); `expr.rs` walks pure trees; the other files hold a phenomenon
//! each. What native code calls back goes through [`Evaluator`](crate::value::Evaluator), which
//! runs the same loop again above a floor.
//!
//! May touch: `source`, `budget`, `tree`, `value`. Never: the ast, the policy, any builtin by
//! name, and nothing outside the process. Authority reaches it as values.
//!
//! Invariants: every statement charges before it is done; a collection happens only between two
//! statements or steps, when everything alive is in a root.

mod applied;
mod assign;
mod at_once;
mod bind_builtin;
mod binding;
mod call;
mod callee;
mod class;
mod complain;
mod construct;
mod detached;
mod direct;
mod deliver;
mod due;
mod enter;
mod evaluator;
mod except;
mod exec;
mod expr;
mod extend;
mod gather;
mod generator;
mod import;
mod lazies;
mod lines;
mod loops;
mod make;
mod method_call;
mod namespace;
mod park;
mod pattern;
mod quick;
mod run;
mod slots;
mod store;
mod task;
mod twin;
mod unpack;
mod unwind;
mod weak;
mod with;
mod wrapped;

use std::cell::OnceCell;
use std::hint::cold_path;
use std::sync::Arc;

use crate::tree::{Code, Tree};
use crate::value::cache::InlineCache;
use crate::value::want::Gather;
use crate::value::{Core, Eval, Input, Stop, Task, Value};

pub use at_once::module_at_once;
pub use import::{Loaded, Loader, new_module};
pub use park::{Parked, TASKS};

/// The name under which this room keeps a value for the session, for snapshots.
pub const STATE: &str = namespace::HANDED_OUT;
pub use store::check;

/// Trees by unit number: a table of fixed length whose places are filled as modules are imported,
/// so that a running frame may hold its code meanwhile.
#[derive(Default)]
pub struct Trees {
    all: Vec<OnceCell<Loadable>>,
}

struct Loadable {
    tree: Arc<Tree>,
    cache_base: u32,
}

impl Trees {
    /// Room for units below `units`.
    pub fn with_room(units: usize) -> Self {
        let mut all = Vec::new();
        all.resize_with(units, OnceCell::new);
        Self { all }
    }

    /// Makes room for one unit more, and gives its number: between runs only.
    pub fn grow(&mut self) -> u32 {
        self.all.push(OnceCell::new());
        self.all.len() as u32 - 1
    }

    /// How many units there may be.
    pub fn len(&self) -> u32 {
        self.all.len() as u32
    }

    /// Whether there may be none.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Adds a tree under its unit number, with room for its inline caches and constants.
    pub fn add(&self, core: &mut Core, tree: Arc<Tree>) -> Eval<()> {
        core.heap.charge_outside(u64::from(tree.caches) * size_of::<InlineCache>() as u64)?;
        core.heap.add_unit(tree.unit, tree.constants.clone());
        let cache_base = core.caches.add_places(tree.caches);
        if let Some(place) = self.all.get(tree.unit as usize) {
            // A unit that is there already stays: units are immutable.
            let _ = place.set(Loadable { tree, cache_base });
        }
        Ok(())
    }

    /// A tree.
    #[inline]
    pub fn get(&self, unit: u32) -> Option<&Tree> {
        self.all.get(unit as usize)?.get().map(|loadable| &*loadable.tree)
    }

    #[inline]
    fn at(&self, unit: u32) -> Option<(&Tree, u32)> {
        let loadable = self.all.get(unit as usize)?.get()?;
        Some((&loadable.tree, loadable.cache_base))
    }

    fn code(&self, unit: u32, code: u32) -> Option<&Code> {
        self.get(unit)?.codes.get(code as usize)
    }
}

/// What happens with a frame's result.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Then {
    /// It goes into a slot of the frame below, which goes on with its next statement. A generator
    /// that ends raises StopIteration there.
    Store(u32),
    /// It is what an operator's method gave, in the twin of the frame below: what the operator gives
    /// goes into a slot.
    Operator(u32, Answer),
    /// The same of the first operator of the statement at which the frame below stands, into a slot
    /// of the twin, which that frame has yet to enter.
    Direct(u32, Answer),
    /// It must be `None`; the object below the frame's slots goes into a slot of the frame below.
    Init(u32),
    /// A `for` loop's next item goes into a slot; at the end the frame below goes on elsewhere.
    Item { dst: u32, exit: u32 },
    /// The frame below delegates to this one: what it yields, that one yields; its result goes
    /// into a slot.
    Delegate(u32),
    /// The same, of a frame that was resumed with an exception.
    Thrown(u32),
    /// It is the next input of the task below.
    Task,
    /// The same, and a generator's end is [`Input::Exhausted`].
    TaskItem,
    /// The same, of a generator whose items the task below wants gathered.
    Gather(Gather, u32),
    /// The same, and a generator's end is [`Input::Returned`].
    TaskResume,
    /// It must be `None`; the object below the frame's slots is the task's next input.
    TaskInit,
    /// The loop ends with it.
    Exit,
    /// The same; the object below the frame's slots is the result.
    ExitInit,
}

impl Then {
    /// Whether the frame below yields what this one yields.
    #[inline(always)]
    fn hands_up(self) -> bool {
        matches!(self, Self::Delegate(_) | Self::Thrown(_))
    }
}

/// What an operator makes of its method's result.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Answer {
    /// It is the operator's.
    Any,
    /// The same of the left operand's method, unless it is `NotImplemented`: then the other ways are
    /// tried.
    Left,
    /// The same of a reflected method, which was the first to be asked.
    Right,
    /// `__bool__` has to give a bool.
    Truth,
    /// `__len__` gives a length: whether that is 0.
    Length,
    /// The same: the length.
    Size,
    /// `__contains__`: its truth.
    Found,
    /// `__hash__` gives an int.
    Hash,
}

/// How a frame gave its result.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Ended {
    /// A plain frame returned.
    Returned,
    /// A generator yielded, and is detached again.
    Yielded,
    /// A generator came to its end.
    Finished,
}

/// What runs in a frame.
#[derive(Clone, Copy, Debug)]
enum Runs {
    /// A code.
    Code { unit: u32, code: u32 },
    /// A task.
    Task(&'static Task),
}

/// What a frame knows of the one below it, so that its result goes there without further questions.
/// It is not part of a snapshot.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Below {
    /// Nothing.
    Unknown,
    /// It is of the same tree, not in its twin, and called this one, which is no generator's.
    Called,
    /// The same, and it wants the next item of this one, a plain generator's.
    Resumed,
}

/// A frame.
#[derive(Clone, Copy, Debug)]
struct Frame {
    runs: Runs,
    /// The statement it is at, or was at when it called.
    pc: u32,
    /// In a flat twin: the statement of the twin it is at, plus one.
    twin: u32,
    /// Its first slot on the value stack.
    base: u32,
    /// The module whose globals it sees.
    module: u32,
    /// What is known of the frame below.
    below: Below,
    /// The slot of the exception it is handling, plus one.
    handling: u32,
    /// The nearest frame below that is handling an exception, plus one.
    handling_below: u32,
    /// What happens with its result.
    then: Then,
    /// The generator or lazy iterator it belongs to; unbound for a plain call.
    generator: Value,
    /// The function it was made from.
    function: Value,
}

/// The state of an evaluation, beside the session's.
pub struct Machine<'t> {
    trees: &'t Trees,
    stack: Vec<Value>,
    frames: Vec<Frame>,
    /// What the task on top is entered with next.
    input: Input,
    /// What a generator waiting for another was sent.
    sent: Value,
    /// The exception raised again adds no line for this frame.
    quiet: bool,
    /// The result the loop ended with, and how.
    result: (Ended, Value),
    /// The step of the task on top has raised by itself.
    failed: bool,
    /// Statements and steps of tasks done so far: tells a second failure from a first.
    ticks: u64,
    /// What `ticks` was when the run went on: each slice does one statement at least.
    started: u64,
    /// What `ticks` was when a pause was due in a nested run.
    pause_due: Option<u64>,
    /// How many values were kept when the innermost run began: what lies above is of statements
    /// of this run.
    kept_before: usize,
    /// Bytes charged for the two stacks.
    charged: u64,
    /// Native loops on top of each other.
    nested: u32,
    /// Lazy iterators whose steps want something of each other, on the native stack.
    lazies: u32,
    /// A budget ran out between two statements: parts of steps that were charged for the next one.
    unpaid: Option<i64>,
    /// Where modules come from.
    loader: &'t dyn Loader,
    /// Collects at every safe point (a test mode).
    pub collect_always: bool,
    /// Runs every statement in its flat twin (a test mode).
    pub flat_always: bool,
}

/// Bytes charged for a frame.
const FRAME_BYTES: u64 = 96;
/// Bytes charged for a native loop: what it takes of the native stack.
const NESTED_BYTES: u64 = 4096;

impl<'t> Machine<'t> {
    /// A machine with no frame.
    pub fn new(trees: &'t Trees, loader: &'t dyn Loader) -> Self {
        Self {
            trees,
            stack: Vec::new(),
            frames: Vec::new(),
            input: Input::Start,
            sent: Value::None,
            quiet: false,
            result: (Ended::Returned, Value::None),
            failed: false,
            ticks: 0,
            started: 0,
            pause_due: None,
            kept_before: 0,
            charged: 0,
            nested: 0,
            lazies: 0,
            unpaid: None,
            loader,
            collect_always: false,
            flat_always: false,
        }
    }

    /// Runs a module's body to its end and gives its result. Its globals are those of `module`.
    pub fn run_module(&mut self, core: &mut Core, unit: u32, module: u32) -> Eval {
        let base = self.stack.len() as u32;
        let runs = Runs::Code { unit, code: 0 };
        self.push_frame(core, runs, base, module, Then::Exit, Value::Unbound, Value::Unbound)?;
        self.open_slots(core, unit, 0, base, &[])?;
        let floor = self.frames.len() - 1;
        self.run(core, floor)
    }

    #[allow(clippy::too_many_arguments)]
    #[inline(never)]
    fn push_frame(
        &mut self,
        core: &mut Core,
        runs: Runs,
        base: u32,
        module: u32,
        then: Then,
        generator: Value,
        function: Value,
    ) -> Eval<()> {
        self.push_frame_here(core, runs, base, module, then, generator, function, Below::Unknown)
    }

    /// The same, within the caller.
    #[allow(clippy::too_many_arguments)]
    #[inline(always)]
    fn push_frame_here(
        &mut self,
        core: &mut Core,
        runs: Runs,
        base: u32,
        module: u32,
        then: Then,
        generator: Value,
        function: Value,
        below: Below,
    ) -> Eval<()> {
        if core.depth >= core.depth_limit {
            return Err(too_deep(core));
        }
        let handling_below = self.handling_below();
        if self.frames.len() == self.frames.capacity() {
            self.charge_stacks(core)?;
        }
        core.depth += 1;
        self.frames.push(Frame {
            runs,
            pc: 0,
            twin: 0,
            base,
            module,
            below,
            handling: 0,
            handling_below,
            then,
            generator,
            function,
        });
        Ok(())
    }

    /// The nearest frame that is handling an exception, plus one, seen from a frame to be pushed.
    #[inline(always)]
    fn handling_below(&self) -> u32 {
        match self.frames.last() {
            Some(below) if below.handling != 0 => self.frames.len() as u32,
            Some(below) => below.handling_below,
            None => 0,
        }
    }

    #[cold]
    fn charge_stacks(&mut self, core: &mut Core) -> Eval<()> {
        // Little at first: a session that waits among thousands should be small.
        let frames = (self.frames.len() * 2).max(8);
        let values = (self.stack.len() * 2).max(64);
        let bytes = frames as u64 * FRAME_BYTES + values as u64 * 16;
        if bytes > self.charged {
            core.heap.charge_outside(bytes - self.charged)?;
            self.charged = bytes;
        }
        self.frames.reserve_exact(frames - self.frames.len());
        if values > self.stack.capacity() {
            self.stack.reserve_exact(values - self.stack.len());
        }
        Ok(())
    }

    /// Makes room for values on the stack, paying for it.
    #[inline]
    fn reserve(&mut self, core: &mut Core, values: usize) -> Eval<()> {
        if self.stack.len() + values > self.stack.capacity() {
            return self.reserve_slow(core, values);
        }
        Ok(())
    }

    #[cold]
    fn reserve_slow(&mut self, core: &mut Core, values: usize) -> Eval<()> {
        let wanted = (self.stack.len() + values).max(self.stack.len() * 2);
        let bytes = self.frames.capacity() as u64 * FRAME_BYTES + wanted as u64 * 16;
        if bytes > self.charged {
            core.heap.charge_outside(bytes - self.charged)?;
            self.charged = bytes;
        }
        self.stack.reserve_exact(wanted - self.stack.len());
        Ok(())
    }

    #[inline]
    fn slot(&self, at: usize) -> Value {
        match self.stack.get(at) {
            Some(value) => *value,
            None => {
                cold_path();
                Value::Unbound
            }
        }
    }

    /// The same as [`Machine::set`] for a value that lies in memory.
    #[inline(always)]
    fn put(&mut self, at: usize, value: &Value) {
        match self.stack.get_mut(at) {
            Some(place) => value.copy_to(place),
            None => cold_path(),
        }
    }

    #[inline]
    fn set(&mut self, at: usize, value: Value) {
        match self.stack.get_mut(at) {
            Some(place) => *place = value,
            None => cold_path(),
        }
    }

    /// All that is alive in the stacks.
    fn see_all(&self, see: &mut dyn FnMut(Value)) {
        self.stack.iter().for_each(|value| see(*value));
        self.see_rest(see);
    }

    /// All that is alive beside the stack of values.
    fn see_rest(&self, see: &mut dyn FnMut(Value)) {
        for frame in &self.frames {
            see(frame.generator);
            see(frame.function);
        }
        see(self.result.1);
        see(self.sent);
        if let Input::Value(value) | Input::Returned(value) = self.input {
            see(value);
        }
    }

    /// Collects, with all that is alive in the stacks and the session as roots.
    fn collect(&mut self, core: &mut Core) -> Eval<()> {
        let core_roots = CoreRoots::take(core);
        let enough = core.heap.collect(&mut |see| {
            self.see_all(see);
            core_roots.show(see);
        })?;
        if enough { Ok(()) } else { Err(core.heap.exhaust(crate::budget::Exhausted::Memory)) }
    }

    /// Does what cannot be repeated with its statement, and once more after a collection if it asks
    /// for one before it has done anything. `values` are those it is about.
    #[inline]
    fn surely<T>(
        &mut self,
        core: &mut Core,
        values: impl Fn() -> Vec<Value>,
        attempt: impl Fn(&mut Self, &mut Core) -> Eval<T>,
    ) -> Eval<T> {
        let frames = self.frames.len();
        match attempt(self, core) {
            // A frame that was pushed asks for itself.
            Err(Stop::Collect) if self.frames.len() == frames => {
                self.once_more(core, &values(), attempt)
            }
            done => done,
        }
    }

    /// The second try of [`Machine::surely`].
    #[cold]
    #[inline(never)]
    fn once_more<T>(
        &mut self,
        core: &mut Core,
        values: &[Value],
        attempt: impl Fn(&mut Self, &mut Core) -> Eval<T>,
    ) -> Eval<T> {
        let (frames, mut collected) = (self.frames.len(), false);
        loop {
            let kept = core.kept.len();
            core.kept.extend_from_slice(values);
            let done = if core.heap.weak.asked {
                self.let_go(core)
            } else if collected && !core.heap.meter.relent() {
                Err(core.heap.exhaust(crate::budget::Exhausted::Memory))
            } else {
                collected = true;
                self.collect(core)
            };
            core.kept.truncate(kept);
            done?;
            match attempt(self, core) {
                Err(Stop::Collect) if self.frames.len() == frames => {}
                result => return result,
            }
        }
    }
}

/// The session's roots, copied out: the heap cannot be borrowed together with the rest of it.
struct CoreRoots(Vec<Value>);

impl CoreRoots {
    fn take(core: &mut Core) -> Self {
        let mut values = Vec::new();
        core.roots(&mut |value| {
            if matches!(value, Value::Ref(_)) {
                values.push(value);
            }
        });
        Self(values)
    }

    fn show(&self, see: &mut dyn FnMut(Value)) {
        self.0.iter().for_each(|value| see(*value));
    }
}

#[cold]
fn too_deep(core: &mut Core) -> Stop {
    // The handler of a RecursionError needs some room of its own, as CPython gives it.
    let limit = core.depth_limit;
    core.depth_limit = limit + 50;
    let stop = core.raise(crate::value::types::RECURSION_ERROR, "maximum recursion depth exceeded");
    core.depth_limit = limit;
    stop
}
