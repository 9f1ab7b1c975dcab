//! A sandbox says what a run may spend and what it is given; a session is a run.
//!
//! May touch: `value`, `eval`, `budget`, `interop`. Never: the operating system.

use super::load::{SessionLoader, first_program_unit};
use super::prelude::prelude;
use super::program::Program;
use super::shape::{self, Shape};
use crate::budget::{Cancel, Exhausted, Limits, Meter};
use crate::eval::{Machine, Trees, new_module};
use crate::interop;
use crate::value::runtime::{HostFunction, Sink};
use crate::value::text::hash::HashKey;
use crate::value::{Core, Eval, Heap, Obj, Runtime, Stop, Value, types};

/// What a run may spend and what it is given. Grants nothing unless told to.
#[derive(Clone, Default)]
pub struct Sandbox {
    limits: Limits,
    inputs: Vec<(String, serde_json::Value)>,
    shape: Shape,
    functions: Vec<HostFunction>,
    argv: Vec<String>,
    seed: u64,
    /// Collects at every safe point (a test mode).
    pub collect_always: bool,
    /// Runs every statement in its flat twin (a test mode).
    pub flat_always: bool,
}

/// How a run ended.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Ending {
    /// It came to its end.
    Done,
    /// It exited with a status: `SystemExit`. The message is what CPython prints for it.
    Exit {
        /// 0 for `exit()` and `exit(0)`, 1 for anything else.
        status: u8,
        /// What goes to standard error.
        message: String,
    },
    /// An exception was not caught: its traceback as CPython prints it.
    Raised {
        /// The traceback, several lines.
        traceback: String,
    },
    /// A budget was spent: which, and the line of the program.
    Exhausted {
        /// Which budget.
        budget: Exhausted,
        /// Where it was spent: file and line, if the program had begun.
        place: Option<(String, u32)>,
    },
    /// A bug in Coldframe: please report it.
    Internal {
        /// What went wrong.
        message: String,
    },
}

/// What a run did and spent.
#[derive(Clone, Debug)]
pub struct Report {
    /// How it ended.
    pub ending: Ending,
    /// Steps it spent.
    pub steps: u64,
    /// The most bytes that were charged at once.
    pub bytes_peak: u64,
    /// Bytes it printed.
    pub output: u64,
    /// The value of a last expression statement, or what a function's body returned, as JSON if it
    /// can be (asked for by [`Session::run_json`]).
    pub result: Option<Result<serde_json::Value, String>>,
    /// The same value's `repr` (asked for by [`Session::run_repr`]).
    pub repr: Option<String>,
}

impl Sandbox {
    /// A sandbox with default limits and nothing granted.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the limits.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Binds a name to data.
    #[must_use]
    pub fn input(mut self, name: impl Into<String>, value: serde_json::Value) -> Self {
        self.inputs.push((name.into(), value));
        self
    }

    /// Says what inputs become: plain data unless told otherwise.
    #[must_use]
    pub fn input_shape(mut self, shape: Shape) -> Self {
        self.shape = shape;
        self
    }

    /// Sets `sys.argv`.
    #[must_use]
    pub fn argv(mut self, argv: Vec<String>) -> Self {
        self.argv = argv;
        self
    }

    /// Sets the key of text hashes, which decides the order of sets of strings.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Adds a host function: any closure over plain types.
    ///
    /// ```
    /// use coldframe::policy::Policy;
    /// use coldframe::session::{Program, Sandbox, sink::Buffer};
    ///
    /// let sandbox = Sandbox::new().function("add", |a: i64, b: i64| a + b);
    /// let program = Program::compile_for("page.py", "print(add(2, 3))", &Policy::standard(), &sandbox)
    ///     .expect("it is Python");
    /// let output = Buffer::new();
    /// sandbox.session(&program, Box::new(output.clone())).run();
    /// assert_eq!(output.text(), "5\n");
    /// ```
    #[must_use]
    pub fn function<Args>(self, name: &str, function: impl interop::host::HostFn<Args>) -> Self {
        self.host_function(function.host(name))
    }

    /// Adds a host function that works on values; see [`interop`] for typed ones.
    #[must_use]
    pub fn host_function(mut self, function: HostFunction) -> Self {
        self.functions.push(function);
        self
    }

    /// The limits.
    pub fn limits_ref(&self) -> &Limits {
        &self.limits
    }

    /// The names it binds: inputs and functions, for [`super::program::Surroundings`].
    pub fn names(&self) -> Vec<String> {
        let inputs = self.inputs.iter().map(|(name, _)| name.clone());
        inputs.chain(self.functions.iter().map(|function| function.name.clone())).collect()
    }

    /// A session that will run a program, printing to `sink`.
    pub fn session(&self, program: &Program, sink: Box<dyn Sink>) -> Session {
        let prelude = prelude();
        let mut heap = Heap::new(Meter::new(&self.limits), prelude.unit.clone());
        if self.seed != 0 {
            heap.hash_key = HashKey(self.seed, self.seed.rotate_left(32) ^ 0x9e37_79b9_7f4a_7c15);
        }
        let mut core = Core::new(heap, program.names(), sink);
        core.long_names = prelude.long_names.clone();
        core.depth_max = self.limits.depth_max;
        core.argv.clone_from(&self.argv);
        core.hosts = self.functions.clone().into();
        let room = first_program_unit() as usize + program.trees().len();
        Session {
            core,
            trees: Trees::with_room(room),
            program: program.clone(),
            inputs: self.inputs.clone(),
            shape: self.shape,
            begun: false,
            collect_always: self.collect_always,
            flat_always: self.flat_always,
        }
    }
}

/// What is wanted of a run's result.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wish {
    Nothing,
    Json,
    Repr,
}

/// A run of a program. `Send`: it may move to another thread between calls.
pub struct Session {
    pub(super) core: Core,
    pub(super) trees: Trees,
    pub(super) program: Program,
    inputs: Vec<(String, serde_json::Value)>,
    shape: Shape,
    begun: bool,
    collect_always: bool,
    flat_always: bool,
}

impl Session {
    /// The handle with which another thread ends the run.
    pub fn cancel_handle(&self) -> Cancel {
        self.core.heap.meter.cancel_handle()
    }

    /// Makes another handle end the run: one that the host has made before.
    pub fn use_cancel(&mut self, cancel: Cancel) {
        self.core.heap.meter.use_cancel(cancel);
    }

    /// Runs the program to its end.
    pub fn run(&mut self) -> Report {
        self.run_with(Wish::Nothing)
    }

    /// Runs the program to its end and gives its result as JSON.
    pub fn run_json(&mut self) -> Report {
        self.run_with(Wish::Json)
    }

    /// Runs the program to its end and gives its result as Python would write it.
    pub fn run_repr(&mut self) -> Report {
        self.run_with(Wish::Repr)
    }

    fn run_with(&mut self, wish: Wish) -> Report {
        let (mut result, mut repr) = (None, None);
        let ended = self.run_main().and_then(|value| {
            self.core.keep(value);
            let program = self.program.clone();
            let loader = SessionLoader { trees: &self.trees, program: program.modules() };
            let mut machine = Machine::new(&self.trees, &loader);
            let mut rt = Runtime { core: &mut self.core, eval: Some(&mut machine) };
            match wish {
                Wish::Nothing => {}
                Wish::Json => result = Some(interop::to_json(&mut rt, value)?),
                Wish::Repr => repr = Some(rt.repr(value)?),
            }
            Ok(())
        });
        let mut report = self.report(ended);
        report.result = result;
        report.repr = repr;
        report
    }

    /// What a run that ended like this did and spent.
    pub(super) fn report(&mut self, ended: Eval<()>) -> Report {
        let ending = match ended {
            Ok(()) => Ending::Done,
            Err(stop) => self.ending(stop),
        };
        let meter = &self.core.heap.meter;
        Report {
            ending,
            steps: meter.steps_used(),
            bytes_peak: meter.bytes_peak(),
            output: meter.output_used(),
            result: None,
            repr: None,
        }
    }

    /// Lets a session that is entered again spend so many steps from now on.
    pub(super) fn renew(&mut self, steps: u64) {
        self.core.heap.meter.renew(steps);
        self.core.heap.exhausted = None;
        self.core.depth = 0;
        self.core.kept.clear();
    }

    fn run_main(&mut self) -> Eval {
        let trees = self.program.trees().to_vec();
        if !self.begun {
            for tree in &trees {
                self.trees.add(&mut self.core, tree.clone())?;
            }
            self.begun = true;
        }
        let Some(tree) = trees.first() else { return Ok(Value::None) };
        let module = new_module(&mut self.core, Value::short("__main__"), tree)?;
        let globals = match self.core.heap.get(module) {
            Some(Obj::Module(module)) => module.globals,
            _ => 0,
        };
        self.bind(tree, globals)?;
        let program = self.program.clone();
        let loader = SessionLoader { trees: &self.trees, program: program.modules() };
        let mut machine = Machine::new(&self.trees, &loader);
        machine.collect_always = self.collect_always;
        machine.flat_always = self.flat_always;
        if self.collect_always {
            self.core.heap.meter.collect_now();
        }
        let result = machine.run_module(&mut self.core, tree.unit, globals)?;
        if !program.is_function() {
            return Ok(result);
        }
        self.core.keep(result);
        let names = match self.core.heap.get(result) {
            Some(Obj::Function(function)) => tree.codes.get(function.code as usize),
            _ => None,
        };
        let names = names.map_or(&[][..], |code| &code.params.names);
        let mut arguments = Vec::new();
        for (name, input) in &self.inputs {
            let is = |own: &&Value| self.core.heap.text(own) == Some(name);
            if let Some(name) = names.iter().find(is).copied() {
                let value = shape::input(&mut self.core, &mut machine, self.shape, input)?;
                self.core.keep(value);
                arguments.push((name, value));
            }
        }
        let mut rt = Runtime { core: &mut self.core, eval: Some(&mut machine) };
        rt.call_kw(result, &[], &arguments)
    }

    /// Binds inputs and host functions to the globals the program uses.
    pub(super) fn bind(&mut self, tree: &crate::tree::Tree, globals: u32) -> Eval<()> {
        let inputs = std::mem::take(&mut self.inputs);
        for (name, input) in &inputs {
            if let Some(slot) = tree.globals.slots.get(name.as_str()).copied() {
                let program = self.program.clone();
                let loader = SessionLoader { trees: &self.trees, program: program.modules() };
                let mut machine = Machine::new(&self.trees, &loader);
                let value = shape::input(&mut self.core, &mut machine, self.shape, input)?;
                self.set_global(globals, slot, value);
            }
        }
        self.inputs = inputs;
        for number in 0..self.core.hosts.len() {
            let Some(name) = self.core.hosts.get(number).map(|host| host.name.clone()) else {
                continue;
            };
            if let Some(slot) = tree.globals.slots.get(name.as_str()).copied() {
                let value = self.core.heap.add(Obj::Host(number as u32, 0))?;
                self.set_global(globals, slot, value);
            }
        }
        Ok(())
    }

    /// Gives `_` its place among the globals, if this entry is the first to read it.
    pub(super) fn find_last(&mut self, tree: &crate::tree::Tree, module: Value, globals: u32) {
        let Some(slot) = tree.globals.slots.get("_").copied() else { return };
        let Some(Obj::Module(inside)) = self.core.heap.get(module) else { return };
        let last = inside.attrs.iter().find(|entry| entry.key.same(Value::short("_")));
        if let Some(last) = last.map(|entry| entry.value) {
            self.set_global(globals, slot, last);
        }
    }

    fn set_global(&mut self, globals: u32, slot: u32, value: Value) {
        let place = self.core.globals.get_mut(globals as usize);
        if let Some(place) = place.and_then(|all| all.get_mut(slot as usize))
            // What an entry of a REPL has bound stays.
            && place.is_unbound()
        {
            *place = value;
        }
    }

    /// What a stop means to whoever started the run.
    fn ending(&mut self, stop: Stop) -> Ending {
        match stop {
            Stop::Raised => self.raised_ending(),
            Stop::Exhausted => {
                let budget = self.core.heap.exhausted.unwrap_or(Exhausted::Memory);
                Ending::Exhausted { budget, place: self.core.stopped_at.take() }
            }
            Stop::Collect => Ending::Exhausted { budget: Exhausted::Memory, place: None },
            Stop::Flat | Stop::Suspend => {
                Ending::Internal { message: "the run stopped where it cannot".to_owned() }
            }
        }
    }

    fn raised_ending(&mut self) -> Ending {
        let exception = self.core.take_raised();
        self.core.keep(exception);
        if self.core.is_a(exception, types::SYSTEM_EXIT) {
            return self.exit_ending(exception);
        }
        if self.core.is_a(exception, types::SYSTEM_ERROR) {
            let text = self.describe(exception);
            return match text {
                Ok(message) => Ending::Internal { message },
                Err(stop) => self.ending(stop),
            };
        }
        match self.describe(exception) {
            Ok(traceback) => Ending::Raised { traceback },
            Err(Stop::Raised) => Ending::Raised { traceback: "<traceback failed>\n".to_owned() },
            Err(stop) => self.ending(stop),
        }
    }

    /// The traceback of an exception.
    fn describe(&mut self, exception: Value) -> Eval<String> {
        let program = self.program.clone();
        let loader = SessionLoader { trees: &self.trees, program: program.modules() };
        let mut machine = Machine::new(&self.trees, &loader);
        let lines = &self.trees;
        let mut rt = Runtime { core: &mut self.core, eval: Some(&mut machine) };
        crate::value::traceback::render(&mut rt, exception, lines)
    }

    fn exit_ending(&mut self, exception: Value) -> Ending {
        let args = self.core.heap.as_exception(exception).map_or(Value::None, |e| e.args);
        let args = self.core.heap.as_tuple(args).unwrap_or(&[]).to_vec();
        let code = match args.as_slice() {
            [] | [Value::None] => return Ending::Exit { status: 0, message: String::new() },
            [code] => *code,
            _ => args.first().copied().unwrap_or(Value::None),
        };
        match self.core.heap.plain(code) {
            Value::Int(0) | Value::Bool(false) => {
                Ending::Exit { status: 0, message: String::new() }
            }
            Value::Int(_) | Value::Bool(true) => Ending::Exit { status: 1, message: String::new() },
            _ => {
                let program = self.program.clone();
                let loader = SessionLoader { trees: &self.trees, program: program.modules() };
                let mut machine = Machine::new(&self.trees, &loader);
                let mut rt = Runtime { core: &mut self.core, eval: Some(&mut machine) };
                let text = rt.str_of(code).unwrap_or_default();
                Ending::Exit { status: 1, message: format!("{text}\n") }
            }
        }
    }
}
