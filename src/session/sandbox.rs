//! A sandbox says what a run may spend and what it is given.
//!
//! May touch: `value`, `eval`, `budget`, `interop`. Never: the operating system.

use std::sync::Arc;

use super::load::first_program_unit;
use super::loader::ModuleLoader;
use super::prelude::prelude;
use super::program::Program;
use super::run::Session;
use super::shape::{Input, Shape};
use crate::budget::{Account, Limits, Meter};
use crate::capability::{Clock, Env, Random};
use crate::eval::Trees;
use crate::interop::asynchronous::AsyncHostFn;
use crate::interop::calls::ANSWERS;
use crate::interop::class::{Handle, HostClass};
use crate::interop::data::DataError;
use crate::interop::host::{HostFn, HostFunction};
use crate::policy::Policy;
use crate::source::Source;
use crate::value::grants::Grants;
use crate::value::host_object::HostClass as ClassRow;
use crate::value::runtime::{HostFunction as Row, Sink};
use crate::value::text::hash::HashKey;
use crate::value::{Core, Eval, Heap};

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
/// Makes the value of a host object in a session.
pub(super) type Bound = Arc<dyn Fn(&mut Core) -> Eval + Send + Sync>;

#[derive(Clone, Default)]
pub struct Sandbox {
    pub(super) limits: Limits,
    inputs: Arc<Vec<(String, Input)>>,
    shape: Shape,
    declared: Vec<String>,
    functions: Vec<HostFunction>,
    rows: Arc<[Row]>,
    classes: Vec<HostClass>,
    class_rows: Arc<[ClassRow]>,
    objects: Arc<Vec<(String, Bound)>>,
    pub(super) modules: Vec<(String, bool, Arc<Source>)>,
    argv: Vec<String>,
    seed: u64,
    pub(super) grants: Grants,
    policy: Option<Arc<Policy>>,
    account: Option<Account>,
    pub(super) loader: Option<Arc<dyn ModuleLoader>>,
    /// Collects at every safe point (a test mode).
    #[doc(hidden)]
    pub collect_always: bool,
    /// Runs every statement in its flat twin (a test mode).
    #[doc(hidden)]
    pub flat_always: bool,
    /// Refuses memory now and then (a test mode).
    #[doc(hidden)]
    pub refuse_charges: bool,
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
    /// A class of host objects that lists what it cannot, or an object without its class.
    Class(String, String),
}

impl std::fmt::Display for SetupError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NotAName(name) => write!(f, "`{}` is no Python name", name.escape_debug()),
            Self::Taken(name) => write!(f, "`{name}` is given to the sandbox twice"),
            Self::Builtin(name) => write!(f, "`{name}` is a builtin: choose another name"),
            Self::Data(name, error) => write!(f, "`{name}`: {error}"),
            Self::Function(name, why) => write!(f, "the host function `{name}`: {why}"),
            Self::Class(name, why) => write!(f, "the class `{name}`: {why}"),
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

    /// Runs only programs that were judged at least as strictly as this policy judges. A session
    /// of any other ends at once with [`Ending::WiderPolicy`](crate::Ending::WiderPolicy).
    ///
    /// ```
    /// use coldframe::{Ending, Policy, Program, Sandbox};
    ///
    /// let program = Program::compile("page.py", "x = 1\nx += 1", &Policy::standard())?;
    /// let strict = Sandbox::new().policy(&Policy::strict());
    /// assert_eq!(strict.session(&program, |_: &str| {}).run().ending, Ending::WiderPolicy);
    /// let program = Program::compile("page.py", "x = 1", &Policy::strict())?;
    /// assert_eq!(strict.session(&program, |_: &str| {}).run().ending, Ending::Done);
    /// # Ok::<(), coldframe::CompileError>(())
    /// ```
    #[must_use]
    pub fn policy(mut self, policy: &Policy) -> Self {
        self.policy = Some(Arc::new(policy.clone()));
        self
    }

    /// Makes every session, and every one that is resumed, draw from an account from its start: what
    /// they spend together is never more than it holds.
    #[must_use]
    pub fn account(mut self, account: &Account) -> Self {
        self.account = Some(account.clone());
        self
    }

    pub(super) fn account_ref(&self) -> Option<&Account> {
        self.account.as_ref()
    }

    /// Grants a clock: what `time`, `datetime.now()`, `asyncio` and their kind go by. Without one
    /// they raise a PermissionError.
    ///
    /// ```
    /// use coldframe::{Buffer, Frozen, Policy, Program, Sandbox};
    ///
    /// let mut sandbox = Sandbox::new();
    /// sandbox.clock(Frozen::parse("2026-01-01")?);
    /// let source = "import time\nprint(time.strftime('%d %B %Y'))";
    /// let program = Program::compile("page.py", source, &Policy::standard())?;
    /// let output = Buffer::new();
    /// sandbox.session(&program, output.clone()).run();
    /// assert_eq!(output.text(), "01 January 2026\n");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn clock(&mut self, clock: impl Clock + 'static) -> &mut Self {
        self.grants.clock = Some(Arc::new(clock));
        self
    }

    /// Grants randomness: what `secrets`, `uuid.uuid4()` and an unseeded `random` draw from.
    /// Without it they raise a PermissionError.
    ///
    /// ```
    /// use coldframe::{Ending, Policy, Program, Sandbox, Seeded};
    ///
    /// let program = Program::compile("page.py", "import random\nrandom.random()", &Policy::standard())?;
    /// let mut sandbox = Sandbox::new();
    /// let refused = sandbox.session(&program, |_: &str| {}).run().ending;
    /// assert!(matches!(refused, Ending::Raised { traceback } if traceback.contains("--grant random")));
    /// sandbox.random(Seeded::new(1));
    /// assert_eq!(sandbox.session(&program, |_: &str| {}).run().ending, Ending::Done);
    /// # Ok::<(), coldframe::CompileError>(())
    /// ```
    pub fn random(&mut self, random: impl Random + 'static) -> &mut Self {
        self.grants.random = Some(Arc::new(random));
        self
    }

    /// Grants variables: what `os.environ` and `os.getenv` read. A program that sets one sees that
    /// itself, and nobody else does. Without a grant they raise a PermissionError.
    ///
    /// ```
    /// use coldframe::{Buffer, Policy, Program, Sandbox, Variables};
    ///
    /// let mut sandbox = Sandbox::new();
    /// sandbox.environment(Variables::new().with("STAGE", "test"));
    /// let source = "import os\nprint(os.environ['STAGE'], os.environ.get('USER'))";
    /// let program = Program::compile("page.py", source, &Policy::standard())?;
    /// let output = Buffer::new();
    /// sandbox.session(&program, output.clone()).run();
    /// assert_eq!(output.text(), "test None\n");
    /// # Ok::<(), coldframe::CompileError>(())
    /// ```
    pub fn environment(&mut self, env: impl Env + 'static) -> &mut Self {
        self.grants.env = Some(Arc::new(env));
        self
    }

    /// Binds a name to data: anything that serde can serialize. Each session gets a copy of its own.
    /// A builtin of that name is hidden, as by an assignment: data called `id` or `sum` is usual.
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

    /// Adds a function that programs await, over a closure that gives a future
    /// ([`HostFunction::asynchronous`]): see [`Session::run_async`].
    ///
    /// # Errors
    /// As [`Sandbox::function`].
    pub fn async_function<Args>(
        &mut self,
        name: &str,
        function: impl AsyncHostFn<Args>,
    ) -> Result<&mut Self, SetupError> {
        self.register(HostFunction::asynchronous(name, function))
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
        self.make_rows();
        Ok(self)
    }

    /// The tables of a session: functions first, then the methods of classes.
    fn make_rows(&mut self) {
        let mut rows: Vec<Row> = self.functions.iter().map(HostFunction::row).collect();
        if rows.iter().any(|row| row.awaited) {
            rows.push(HostFunction::pending(ANSWERS).row());
        }
        self.class_rows = self.classes.iter().filter_map(|class| class.row(&mut rows)).collect();
        self.rows = rows.into();
    }

    /// Registers a class of host objects: what programs can call and read of them.
    ///
    /// # Errors
    /// A [`SetupError`] if it lists a name twice or one that no program can write, or if there is a
    /// class of its name or its Rust type.
    pub fn class(&mut self, class: HostClass) -> Result<&mut Self, SetupError> {
        if let Some(name) =
            [class.name.as_str()].into_iter().chain(class.names()).find(|n| !is_name(n))
        {
            return Err(SetupError::NotAName(name.to_owned()));
        }
        if let Some(why) = class.wrong() {
            return Err(SetupError::Class(class.name.clone(), why));
        }
        if self.classes.iter().any(|own| own.name == class.name || own.same_rust(&class)) {
            return Err(SetupError::Taken(class.name.clone()));
        }
        self.classes.push(class);
        self.make_rows();
        Ok(self)
    }

    /// Binds a name to a host object, whose class was registered before. All sessions share it.
    ///
    /// # Errors
    /// A [`SetupError`] if the name is taken or a builtin's, or the class is not registered.
    ///
    /// ```
    /// use coldframe::{Handle, HostClass, Sandbox};
    /// use std::sync::atomic::{AtomicU64, Ordering};
    ///
    /// #[derive(Default)]
    /// struct Counter(AtomicU64);
    ///
    /// let mut sandbox = Sandbox::new();
    /// let counter = Handle::new(Counter::default());
    /// assert!(sandbox.object("counter", counter.clone()).is_err());
    /// let next = |counter: &Counter| counter.0.fetch_add(1, Ordering::Relaxed);
    /// sandbox.class(HostClass::new("Counter").method("next", next))?;
    /// sandbox.object("counter", counter)?;
    /// # Ok::<(), coldframe::SetupError>(())
    /// ```
    pub fn object<T: std::any::Any + Send + Sync>(
        &mut self,
        name: &str,
        object: Handle<T>,
    ) -> Result<&mut Self, SetupError> {
        self.take_name(name)?;
        if prelude().builtins.contains_key(name) {
            return Err(SetupError::Builtin(name.to_owned()));
        }
        if !self.classes.iter().any(HostClass::is_for::<T>) {
            let why = "the class of this object is not registered".to_owned();
            return Err(SetupError::Class(name.to_owned(), why));
        }
        Arc::make_mut(&mut self.objects).push((name.to_owned(), bound(object)));
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
        let objects = self.objects.iter().map(|(name, _)| name);
        inputs.chain(&self.declared).chain(functions).chain(objects).cloned().collect()
    }

    pub(super) fn functions(&self) -> impl Iterator<Item = &str> {
        self.functions.iter().map(|function| function.name.as_str())
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
        core.settable = crate::modules::library::SETTABLE;
        core.reach_of = crate::modules::library::reach_of;
        core.literal = Some(super::literal::read);
        core.parse = Some(super::literal::parse);
        core.long_names = prelude.long_names.clone();
        core.depth_max = self.limits.depth_max;
        core.argv.clone_from(&self.argv);
        core.hosts = self.rows.clone();
        core.host_classes = self.class_rows.clone();
        core.grants = self.grants.anew();
        if let Some(account) = &self.account {
            core.heap.meter.draw_from(account);
        }
        let room = first_program_unit() as usize + program.trees().len();
        let mut session = Session::new(core, Trees::with_room(room), program.clone());
        session.inputs = self.inputs.clone();
        session.objects = self.objects.clone();
        session.futures = self.functions.iter().filter(|f| f.is_future()).cloned().collect();
        let wider = |policy: &Arc<Policy>| !program.policy().at_least_as_strict_as(policy);
        session.too_wide = self.policy.as_ref().is_some_and(wider);
        session.collect_always = self.collect_always;
        session.flat_always = self.flat_always;
        if self.refuse_charges {
            let source = program.trees().first().map_or(0, |tree| tree.source.text().len());
            session.core.heap.meter.refuse_charges(source);
        }
        session
    }
}

/// Makes the value of a host object in each session.
pub(super) fn bound<T: std::any::Any + Send + Sync>(object: Handle<T>) -> Bound {
    Arc::new(move |core: &mut Core| object.value(core))
}

/// Whether text is a name that a program can read.
pub(super) fn is_name(text: &str) -> bool {
    let mut characters = text.chars();
    let begins = characters.next().is_some_and(|c| c.is_alphabetic() || c == '_');
    begins
        && !crate::syntax::is_keyword(text)
        && characters.all(|c| c.is_alphanumeric() || c == '_')
        && !text.starts_with("__")
}
