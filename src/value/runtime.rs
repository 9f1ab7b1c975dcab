//! How everything reaches the session: [`Core`] is what a session owns, [`Runtime`] is what a
//! builtin is given, [`Evaluator`] is the way back into the evaluator without knowing it.
//!
//! The same operations serve pure trees and builtins. In a pure tree there is no evaluator: an
//! operation that finds a program's own method there stops with [`Stop::Flat`], and the statement
//! is run again in its flat twin, where each operation may become a frame.
//!
//! May touch: `names`, `budget`, `value`. Never: frames, the tree, the operating system.
//!
//! Invariant: native code that keeps a value across a call back (`rt.call`, `rt.iterate`, and all
//! that may run program code) pushes it with [`Core::keep`] first; arguments are kept already.

pub use crate::source::{examples_of, is_examples};
use std::ops::{Deref, DerefMut};

use super::journal::Word;
use super::lookup::LookupCache;
use super::shape::Shapes;
use super::state::State;
use super::{Heap, Value};
use crate::budget::Exhausted;
use crate::names::Names;
use crate::raise;

/// Why evaluation stopped. What goes with it is in the session.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stop {
    /// An exception, in [`Core::raised`].
    Raised,
    /// A spent budget, in [`Heap::exhausted`]. No program code sees it.
    Exhausted,
    /// Program code is needed where none can run: the flat twin has to do it.
    Flat,
    /// Memory is short and nothing has been done yet: collect, then try once more.
    Collect,
    /// The run is to be paused here.
    Suspend,
}

/// What a session keeps of a line of standard input that was read in part.
pub const REST_OF_LINE: &str = "stdin.rest";

/// The result of everything that can stop.
pub type Eval<T = Value> = Result<T, Stop>;

/// Where a program's output goes.
pub trait Sink: Send {
    /// Takes text that was printed: to standard error if `error`.
    fn write(&mut self, text: &str, error: bool);
    /// A line of standard input with its newline; empty at the end. `None`: input was not granted.
    fn read_line(&mut self) -> Option<String> {
        None
    }
    /// Passes on what it holds back: a run is about to be saved.
    fn flush(&mut self) {}
}

/// A closure takes what is printed; what goes to standard error as well.
impl<F: FnMut(&str) + Send> Sink for F {
    fn write(&mut self, text: &str, _error: bool) {
        self(text);
    }
}

impl Sink for Box<dyn Sink> {
    fn write(&mut self, text: &str, error: bool) {
        (**self).write(text, error);
    }

    fn read_line(&mut self) -> Option<String> {
        (**self).read_line()
    }

    fn flush(&mut self) {
        (**self).flush();
    }
}

/// What a session owns, frames aside.
pub struct Core {
    /// Objects, and the meter.
    pub heap: Heap,
    /// The exception that travels; `None` if there is none.
    pub raised: Value,
    /// Where it was raised: a place of the running code's tree. Innermost wins.
    pub raised_place: Option<u32>,
    /// It was raised just now: its context is still to be set.
    pub raised_fresh: bool,
    /// Instances' shapes.
    pub shapes: Shapes,
    /// What was looked up on classes.
    pub lookups: LookupCache,
    /// Shared names longer than 14 bytes.
    pub long_names: std::sync::Arc<std::collections::BTreeMap<&'static str, Value>>,
    /// Inline caches of all trees.
    pub caches: super::cache::Caches,
    /// Globals of each module, by the slots its tree gave them.
    pub globals: Vec<Vec<Value>>,
    /// The `__name__` of each module, beside its globals.
    pub module_names: Vec<Value>,
    /// `sys.modules`: a dict of names and modules.
    pub modules: Value,
    /// The verdict on names, where run-time text becomes one.
    pub names: Names,
    /// Frames and native calls on top of each other now.
    pub depth: u32,
    /// Above this a RecursionError is raised: `sys.setrecursionlimit`.
    pub depth_limit: u32,
    /// What `depth_limit` may be set to.
    pub depth_max: u32,
    /// Most digits of a conversion between int and str: `sys.set_int_max_str_digits`.
    pub int_digits_max: u32,
    /// Output and input.
    pub sink: Box<dyn Sink>,
    /// Values native code keeps across calls.
    pub kept: Vec<Value>,
    /// How many of them at the bottom were paid for together, at most.
    #[cfg(debug_assertions)]
    pub(super) kept_many: usize,
    /// Objects whose `repr` is being made, for recursive containers.
    pub reprs: Vec<Value>,
    /// Values that modules keep for the session, by a name of their own (random's stream ...).
    pub state: State,
    /// Which names of which library modules programs may set: `sys.stdout`.
    pub settable: &'static [(&'static str, &'static str)],
    /// What can be reached through a library module, by its name: a bit a capability.
    pub reach_of: fn(&str) -> u16,
    /// What reads a text of literals for `ast`, where there is a parser.
    pub literal: Option<fn(&mut Runtime, Value) -> Eval>,
    /// What reads a text as the nodes of `ast`, by the name of its file; whether it is an expression.
    pub parse: Option<fn(&mut Runtime, Value, Value, bool) -> Eval>,
    /// `sys.argv`
    pub argv: Vec<String>,
    /// Functions of the host's, by the number in [`Obj::Host`](super::Obj::Host).
    pub hosts: std::sync::Arc<[HostFunction]>,
    /// Classes of the host's objects.
    pub host_classes: std::sync::Arc<[super::host_object::HostClass]>,
    /// The clock and the randomness that were granted.
    pub grants: super::grants::Grants,
    /// Whether host functions that are answered from outside can be waited for at all.
    pub can_wait: bool,
    /// How many runs of the evaluator are nested natively now: in one, nothing can wait.
    pub natively_nested: u32,
    /// Whether who runs it waits in its place when the program sleeps.
    pub sleeps_aside: bool,
    /// Whether the program has asked to be saved; `None` where nobody would be told.
    pub checkpoint: Option<bool>,
    /// What was asked of a host function that is answered from outside: a tuple.
    pub waiting: Option<Value>,
    /// The host function that panicked: the session has ended.
    pub panicked: Option<String>,
    /// Who is told of what is used from outside, or answers in its place.
    pub journal: Option<Box<dyn super::journal::Journal>>,
    /// Why the run is not the one its journal was recorded of: the session has ended.
    pub diverged: Option<String>,
    /// Tells this session's values from those of others: unique in the process.
    pub session: u64,
    /// Values that the host holds, by the numbers in what it was handed.
    pub held: Held,
    /// Where a budget was spent: file and line.
    pub stopped_at: Option<(String, u32)>,
}

/// The number of a session that is new.
pub fn next_session() -> u64 {
    static NEXT: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(1);
    NEXT.fetch_add(1, std::sync::atomic::Ordering::Relaxed)
}

/// Values that the host holds: each is kept alive until the last copy of its token is dropped.
#[derive(Default)]
pub struct Held {
    all: Vec<(std::sync::Arc<HeldToken>, Value)>,
    swept: usize,
}

/// What the host has in its hand: a session's number and a place in its table.
#[derive(Debug, PartialEq, Eq)]
pub struct HeldToken {
    /// The session.
    pub session: u64,
    /// The place.
    pub number: u64,
}

impl Held {
    /// Holds a value. Those whose tokens are gone are forgotten now and then.
    pub fn add(&mut self, session: u64, value: Value) -> std::sync::Arc<HeldToken> {
        if self.all.len() >= self.swept.max(8) * 2 {
            self.all.retain(|(token, _)| std::sync::Arc::strong_count(token) > 1);
            self.swept = self.all.len();
        }
        let number = self.all.last().map_or(0, |(token, _)| token.number + 1);
        let token = std::sync::Arc::new(HeldToken { session, number });
        self.all.push((token.clone(), value));
        token
    }

    /// The value of a token of this session.
    pub fn get(&self, token: &HeldToken) -> Option<Value> {
        let at = self.all.binary_search_by_key(&token.number, |(token, _)| token.number).ok()?;
        let (own, value) = self.all.get(at)?;
        (**own == *token).then_some(*value)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Forgets all.
    pub fn clear(&mut self) {
        self.all.clear();
    }

    fn values(&self) -> impl Iterator<Item = Value> {
        self.all.iter().map(|(_, value)| *value)
    }
}

/// What a host function does: gets its positional and named arguments.
pub type HostCall = dyn Fn(&mut Runtime, &[Value], &[(Value, Value)]) -> Eval + Send + Sync;

/// A function of the host's.
#[derive(Clone)]
pub struct HostFunction {
    /// The name it is bound to.
    pub name: String,
    /// What `help()` says.
    pub doc: String,
    /// Its parameters as `help()` shows them: `(price, rate=0.2)`.
    pub signature: String,
    /// What it does.
    pub call: std::sync::Arc<HostCall>,
    /// It has no effect, as its host says.
    pub pure: bool,
    /// Calling it gives a coroutine, and does nothing yet.
    pub awaited: bool,
}

/// Bytes in use for which being saved costs a step.
const SAVED_BYTES_PER_STEP: u64 = 256;

impl Core {
    /// A session with nothing in it but the prelude.
    pub fn new(heap: Heap, names: Names, sink: Box<dyn Sink>) -> Self {
        Self {
            heap,
            raised: Value::None,
            raised_place: None,
            raised_fresh: false,
            shapes: Shapes::new(),
            lookups: LookupCache::default(),
            long_names: std::sync::Arc::default(),
            caches: super::cache::Caches::default(),
            globals: Vec::new(),
            module_names: Vec::new(),
            modules: Value::Unbound,
            names,
            depth: 0,
            depth_limit: 1000,
            depth_max: 100_000,
            int_digits_max: 4300,
            sink,
            kept: Vec::new(),
            #[cfg(debug_assertions)]
            kept_many: 0,
            reprs: Vec::new(),
            state: State::default(),
            settable: &[],
            reach_of: |_| 0,
            literal: None,
            parse: None,
            argv: Vec::new(),
            hosts: std::sync::Arc::default(),
            host_classes: std::sync::Arc::default(),
            grants: super::grants::Grants::default(),
            can_wait: true,
            natively_nested: 0,
            sleeps_aside: false,
            checkpoint: None,
            waiting: None,
            panicked: None,
            journal: None,
            diverged: None,
            session: next_session(),
            held: Held::default(),
            stopped_at: None,
        }
    }

    /// Shows every value the session holds outside of frames.
    pub fn roots(&self, see: &mut dyn FnMut(Value)) {
        see(self.raised);
        see(self.modules);
        self.module_names.iter().for_each(|value| see(*value));
        self.kept.iter().chain(&self.reprs).for_each(|value| see(*value));
        self.globals.iter().flatten().for_each(|value| see(*value));
        self.state.iter().for_each(|(_, value)| see(*value));
        self.held.values().for_each(&mut *see);
        if let Some(value) = self.waiting {
            see(value);
        }
        self.shapes.trace(see);
    }

    /// Charges steps for work that grows with its input, before it is done.
    #[inline]
    pub fn steps(&mut self, steps: u64) -> Eval<()> {
        self.heap.steps(steps)
    }

    /// Writes to standard output, charging for it.
    pub fn print(&mut self, text: &str, error: bool) -> Eval<()> {
        self.steps(text.len() as u64 / 64)?;
        if self.heap.meter.output(text.len() as u64).is_err() {
            return Err(self.heap.exhaust(Exhausted::Output));
        }
        self.sink.write(text, error);
        self.heap.effect = true;
        Ok(())
    }

    /// Reads a line of standard input with its newline, charging for it; empty at the end.
    ///
    /// # Errors
    /// PermissionError if the host granted no input; and when a budget is spent.
    pub fn read_line(&mut self) -> Eval<String> {
        self.heap.effect = true;
        if let Some(rest) = self.state.remove(REST_OF_LINE) {
            return Ok(self.heap.text(&rest).unwrap_or("").to_owned());
        }
        let line = self.journaled("stdin", Word::None, |core| {
            Ok(core.sink.read_line().map_or(Word::None, Word::Text))
        })?;
        let Word::Text(line) = line else {
            raise!(
                self,
                PermissionError,
                "standard input was not granted: run with --stdin, or let the host's sink read \
                 lines"
            );
        };
        self.steps(line.len() as u64 / 64)?;
        if let Err(budget) = self.heap.meter.input(line.len() as u64) {
            return Err(self.heap.exhaust(budget));
        }
        Ok(line)
    }

    /// Puts back what was read of a line and is not wanted yet; the next to read gets it first.
    ///
    /// # Errors
    /// When memory is spent.
    pub fn unread(&mut self, rest: &str) -> Eval<()> {
        if !rest.is_empty() {
            let rest = self.heap.str(rest)?;
            self.state.insert(REST_OF_LINE, rest);
        }
        Ok(())
    }

    /// Says that a builtin is about to change something: from here it cannot be repeated.
    #[inline]
    pub fn effect(&mut self) {
        self.heap.effect = true;
    }

    /// The program asks to be saved: the run is paused after the statement, if its host listens.
    /// Either way it costs what saving would.
    ///
    /// # Errors
    /// When a budget is spent.
    pub fn checkpoint(&mut self) -> Eval<()> {
        self.heap.steps(self.heap.meter.bytes_used() / SAVED_BYTES_PER_STEP)?;
        self.heap.effect = true;
        if self.checkpoint.is_some() {
            self.checkpoint = Some(true);
            self.heap.meter.slice_missed();
            self.heap.meter.look_soon();
        }
        Ok(())
    }
}

/// The way from a builtin back into the evaluator. Native: nothing can be paused meanwhile.
pub trait Evaluator {
    /// Calls anything with arguments and keywords (name, value).
    fn call(
        &mut self,
        core: &mut Core,
        callee: Value,
        args: &[Value],
        kwargs: &[(Value, Value)],
    ) -> Eval;
    /// The next item of any iterator.
    fn next(&mut self, core: &mut Core, iterator: Value) -> Eval<Option<Value>>;
    /// Runs a task to its end.
    fn run_task(&mut self, core: &mut Core, task: &'static super::Task, args: &[Value]) -> Eval;
    /// Makes a class as the `class` statement does: `type(name, bases, namespace)`.
    fn make_class(
        &mut self,
        core: &mut Core,
        metaclass: Value,
        name: Value,
        bases: &[Value],
        namespace: Value,
        keywords: &[(Value, Value)],
    ) -> Eval;
    /// Imports a module by its absolute name, running it if need be.
    fn import(&mut self, core: &mut Core, name: &str) -> Eval;
    /// Finds a module by its absolute name without running it.
    fn find_module(&mut self, core: &mut Core, name: &str) -> Eval<FoundModule>;
    /// The local variables of the frame that called: a new dict.
    fn locals(&mut self, core: &mut Core) -> Eval;
    /// A traceback as text, and other questions about code, for `traceback` and `inspect`.
    fn about(&mut self, core: &mut Core, question: About, value: Value) -> Eval;
}

/// What is found under a module's name.
#[derive(Clone, Debug)]
pub enum FoundModule {
    /// The module, ready.
    Ready(Value),
    /// Calling this runs its body; the module is registered already.
    Body(Value),
    /// There is none; this says why and what to do.
    Missing(String),
}

/// What can be asked about code.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum About {
    /// The traceback of an exception as the interpreter prints it: a str.
    Traceback,
    /// A function's parameters: a list of tuples (name, kind, default or Ellipsis, annotation).
    Parameters,
    /// Whether a function is a generator function (1), coroutine function (2), async generator
    /// function (3) or neither (0).
    Kind,
    /// A list of (file name, line, function name, source line) of an exception's traceback.
    TracebackLines,
    /// The exception being handled, or `None`.
    Handled,
    /// Where the frames below stand: a list of (file, line, function, source line, module),
    /// innermost first. Of a tuple: a file whose frames do not count, and how many are wanted.
    Stack,
    /// The name of the module whose code called: not the one that is given, nor one of the library
    /// with an underscore before its name.
    CallerModule,
    /// The text of a line of a loaded source, or `None`. Of a tuple: the file's name and the line.
    SourceLine,
    /// The examples of the docstrings that stand in a function's unit: a list of tuples (text,
    /// line, number of its code, file).
    Examples,
    /// An example as a function, or `None`. Of a tuple: a function of its unit and the number of
    /// its code.
    Example,
}

/// What a builtin is given: the session, and the way back into the evaluator.
pub struct Runtime<'a> {
    /// The session.
    pub core: &'a mut Core,
    /// The evaluator; nothing inside a pure tree.
    pub eval: Option<&'a mut dyn Evaluator>,
}

impl Deref for Runtime<'_> {
    type Target = Core;
    #[inline]
    fn deref(&self) -> &Core {
        self.core
    }
}

impl DerefMut for Runtime<'_> {
    #[inline]
    fn deref_mut(&mut self) -> &mut Core {
        self.core
    }
}

impl<'a> Runtime<'a> {
    /// The runtime of a pure tree: whatever needs program code stops with [`Stop::Flat`].
    #[inline]
    pub fn pure(core: &'a mut Core) -> Self {
        Self { core, eval: None }
    }

    /// Runs a builtin by itself: what it keeps is let go afterwards, and whether it has had an effect
    /// is its own affair.
    #[inline(always)]
    pub fn alone<T>(&mut self, builtin: impl FnOnce(&mut Self) -> T) -> T {
        let effect = std::mem::replace(&mut self.heap.effect, false);
        let kept = self.kept.len();
        let result = builtin(self);
        self.kept.truncate(kept);
        self.heap.effect = effect;
        result
    }

    /// Calls anything with arguments.
    pub fn call(&mut self, callee: Value, args: &[Value]) -> Eval {
        self.call_kw(callee, args, &[])
    }

    /// Calls anything with arguments and keywords.
    pub fn call_kw(&mut self, callee: Value, args: &[Value], kwargs: &[(Value, Value)]) -> Eval {
        match &mut self.eval {
            Some(eval) => eval.call(self.core, callee, args, kwargs),
            None => Err(Stop::Flat),
        }
    }

    /// Calls the method a value's class has under a name; `None` if it has none.
    pub fn call_special(
        &mut self,
        value: Value,
        name: &'static str,
        args: &[Value],
    ) -> Eval<Option<Value>> {
        let Some(method) = self.core.special(value, name) else { return Ok(None) };
        self.call_method(method, value, args).map(Some)
    }

    /// Calls what [`Core::special`] found, bound to `this` as its kind says.
    pub fn call_method(&mut self, method: Value, this: Value, args: &[Value]) -> Eval {
        let bound = self.bind(method, this)?;
        match bound {
            Some(callee) => self.call(callee, args),
            None => {
                let mut all = Vec::with_capacity(args.len() + 1);
                all.push(this);
                all.extend_from_slice(args);
                self.call(method, &all)
            }
        }
    }

    /// The next item of any iterator, which must be one: `iter` makes it.
    pub fn next(&mut self, iterator: Value) -> Eval<Option<Value>> {
        match self.core.next_native(iterator) {
            Err(Stop::Flat) => match &mut self.eval {
                Some(eval) => eval.next(self.core, iterator),
                None => Err(Stop::Flat),
            },
            result => result,
        }
    }

    /// Runs a task to its end.
    pub fn run_task(&mut self, task: &'static super::Task, args: &[Value]) -> Eval {
        match &mut self.eval {
            Some(eval) => eval.run_task(self.core, task, args),
            None => Err(Stop::Flat),
        }
    }
}
