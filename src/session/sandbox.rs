//! A sandbox says what a run may spend and what it is given.
//!
//! May touch: `value`, `eval`, `budget`, `interop`. Never: the operating system.

use std::sync::Arc;

use super::load::first_program_unit;
use super::prelude::prelude;
use super::program::Program;
use super::run::Session;
use super::shape::{Input, Shape};
use crate::budget::{Limits, Meter};
use crate::eval::Trees;
use crate::interop::data::DataError;
use crate::interop::host::{HostFn, HostFunction};
use crate::source::Source;
use crate::value::runtime::{HostFunction as Row, Sink};
use crate::value::text::hash::HashKey;
use crate::value::{Core, Heap};

/// What a run may spend and what it is given: limits, data, functions, modules. Grants nothing
/// unless told to. One sandbox serves any number of sessions.
///
/// ```
/// use coldframe::{Buffer, Ending, Limits, Policy, Program, Sandbox};
///
/// let mut sandbox = Sandbox::new().limits(Limits { steps_max: 100_000, ..Limits::default() });
/// sandbox.input("prices", &[3, 4, 5])?;
/// sandbox.function("tax", |net: f64| net / 4.0)?;
/// sandbox.module("shop", "def total(prices):\n    return sum(prices)\n")?;
/// let source = "from shop import total\nprint(total(prices), tax(total(prices)))";
/// let program = Program::compile_for("page.py", source, &Policy::standard(), &sandbox)?;
/// let output = Buffer::new();
/// assert_eq!(sandbox.session(&program, output.clone()).run().ending, Ending::Done);
/// assert_eq!(output.text(), "12 3.0\n");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Default)]
pub struct Sandbox {
    limits: Limits,
    inputs: Arc<Vec<(String, Input)>>,
    shape: Shape,
    declared: Vec<String>,
    functions: Vec<HostFunction>,
    rows: Arc<[Row]>,
    modules: Vec<(String, bool, Arc<Source>)>,
    argv: Vec<String>,
    seed: u64,
    /// Collects at every safe point (a test mode).
    #[doc(hidden)]
    pub collect_always: bool,
    /// Runs every statement in its flat twin (a test mode).
    #[doc(hidden)]
    pub flat_always: bool,
}

/// What is wrong with what a sandbox was given.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetupError {
    /// The name is no Python name.
    NotAName(String),
    /// The name is given to something of the sandbox already.
    Taken(String),
    /// The name of the function is a builtin's, which may not be hidden.
    Builtin(String),
    /// The data is none, or too large.
    Data(String, DataError),
    /// A host function whose parameters do not fit.
    Function(String, String),
}

impl std::fmt::Display for SetupError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NotAName(name) => write!(f, "`{}` is no Python name", name.escape_debug()),
            Self::Taken(name) => write!(f, "`{name}` is given to the sandbox twice"),
            Self::Builtin(name) => write!(f, "`{name}` is a builtin: choose another name"),
            Self::Data(name, error) => write!(f, "`{name}`: {error}"),
            Self::Function(name, why) => write!(f, "the host function `{name}`: {why}"),
        }
    }
}

impl std::error::Error for SetupError {}

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

    /// Says what the inputs to come become: plain data unless told otherwise.
    #[doc(hidden)]
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

    /// Binds a name to data: anything that serde can serialize. Each session gets a copy of its own.
    ///
    /// # Errors
    /// A [`SetupError`] if the name is taken, or the data is none.
    pub fn input<T: serde::Serialize + ?Sized>(
        &mut self,
        name: &str,
        value: &T,
    ) -> Result<&mut Self, SetupError> {
        self.take_name(name)?;
        let input = Input::new(self.shape, value)
            .map_err(|error| SetupError::Data(name.to_owned(), error))?;
        Arc::make_mut(&mut self.inputs).push((name.to_owned(), input));
        Ok(self)
    }

    /// Declares a name that each session binds by [`Session::set`] before it runs.
    ///
    /// # Errors
    /// A [`SetupError`] if the name is taken.
    pub fn declare(&mut self, name: &str) -> Result<&mut Self, SetupError> {
        self.take_name(name)?;
        self.declared.push(name.to_owned());
        Ok(self)
    }

    /// Adds a host function: a closure over the types of [`HostFn`].
    ///
    /// # Errors
    /// A [`SetupError`] if the name is taken, or a builtin's.
    ///
    /// ```
    /// use coldframe::{Buffer, Policy, Program, Sandbox};
    ///
    /// let mut sandbox = Sandbox::new();
    /// sandbox.function("add", |a: i64, b: i64| a + b)?;
    /// let program =
    ///     Program::compile_for("page.py", "print(add(2, 3))", &Policy::standard(), &sandbox)?;
    /// let output = Buffer::new();
    /// sandbox.session(&program, output.clone()).run();
    /// assert_eq!(output.text(), "5\n");
    /// assert!(sandbox.function("len", |text: String| text.len()).is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn function<Args>(
        &mut self,
        name: &str,
        function: impl HostFn<Args>,
    ) -> Result<&mut Self, SetupError> {
        self.register(HostFunction::new(name, function))
    }

    /// Adds a host function with named parameters, defaults, or one that is answered from outside.
    ///
    /// # Errors
    /// As [`Sandbox::function`]; and if its parameters do not fit.
    pub fn register(&mut self, function: HostFunction) -> Result<&mut Self, SetupError> {
        self.take_name(&function.name)?;
        if prelude().builtins.contains_key(function.name.as_str()) {
            return Err(SetupError::Builtin(function.name.clone()));
        }
        if let Some(why) = function.wrong() {
            return Err(SetupError::Function(function.name.clone(), why));
        }
        self.functions.push(function);
        self.rows = self.functions.iter().map(HostFunction::row).collect();
        Ok(self)
    }

    /// Grants a module that programs can import, by its dotted name and its source.
    ///
    /// # Errors
    /// A [`SetupError`] if the name is taken by another module.
    pub fn module(&mut self, name: &str, source: &str) -> Result<&mut Self, SetupError> {
        if !name.split('.').all(is_name) {
            return Err(SetupError::NotAName(name.to_owned()));
        }
        let library = super::load::module_names();
        if self.modules.iter().any(|(own, ..)| own == name) || library.contains(&name) {
            return Err(SetupError::Taken(name.to_owned()));
        }
        let file = format!("{}.py", name.replace('.', "/"));
        self.modules.push((name.to_owned(), false, Arc::new(Source::new(file, source))));
        Ok(self)
    }

    fn take_name(&self, name: &str) -> Result<(), SetupError> {
        if !is_name(name) {
            return Err(SetupError::NotAName(name.to_owned()));
        }
        if self.names().iter().any(|own| own == name) {
            return Err(SetupError::Taken(name.to_owned()));
        }
        Ok(())
    }

    /// The limits.
    pub fn limits_ref(&self) -> &Limits {
        &self.limits
    }

    /// The names it binds: inputs and functions.
    pub fn names(&self) -> Vec<String> {
        let inputs = self.inputs.iter().map(|(name, _)| name);
        let functions = self.functions.iter().map(|function| &function.name);
        inputs.chain(&self.declared).chain(functions).cloned().collect()
    }

    pub(super) fn functions(&self) -> impl Iterator<Item = &str> {
        self.functions.iter().map(|function| function.name.as_str())
    }

    pub(super) fn modules(&self) -> &[(String, bool, Arc<Source>)] {
        &self.modules
    }

    /// A session that will run a program, printing to `sink`: a closure that takes text, a
    /// [`Buffer`](super::sink::Buffer), or any [`Sink`].
    pub fn session(&self, program: &Program, sink: impl Sink + 'static) -> Session {
        self.session_of(program, Box::new(sink))
    }

    pub(super) fn session_of(&self, program: &Program, sink: Box<dyn Sink>) -> Session {
        let prelude = prelude();
        let mut heap = Heap::new(Meter::new(&self.limits), prelude.unit.clone());
        if self.seed != 0 {
            heap.hash_key = HashKey(self.seed, self.seed.rotate_left(32) ^ 0x9e37_79b9_7f4a_7c15);
        }
        let mut core = Core::new(heap, program.names(), sink);
        core.long_names = prelude.long_names.clone();
        core.depth_max = self.limits.depth_max;
        core.argv.clone_from(&self.argv);
        core.hosts = self.rows.clone();
        let room = first_program_unit() as usize + program.trees().len();
        let mut session = Session::new(core, Trees::with_room(room), program.clone());
        session.inputs = self.inputs.clone();
        session.collect_always = self.collect_always;
        session.flat_always = self.flat_always;
        session
    }
}

/// Whether text is a name that a program can read.
pub(super) fn is_name(text: &str) -> bool {
    let mut characters = text.chars();
    let begins = characters.next().is_some_and(|c| c.is_alphabetic() || c == '_');
    begins && characters.all(|c| c.is_alphanumeric() || c == '_') && !text.starts_with("__")
}
