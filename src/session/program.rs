//! A program: judged, resolved, immutable, shared by sessions.
//!
//! May touch: `syntax`, `policy`, `resolve`, `tree`.

use std::sync::Arc;

use super::load::{first_program_unit, lower, module_names};
use super::prelude::prelude;
use crate::budget::Limits as Budget;
use crate::modules::library::capabilities_of;
use crate::names::Names;
use crate::policy::{self, Cleared, ModuleState, NameState, Policy, Rejection};
use crate::source::Source;
use crate::syntax::{self, SyntaxError};
use crate::tree::Tree;

/// A compiled program. Cheap to clone, `Send + Sync`: compile once, run on every core.
#[derive(Clone, Debug)]
pub struct Program {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    trees: Vec<Arc<Tree>>,
    modules: Vec<(Arc<str>, u32)>,
    names: Names,
    policy: Arc<Policy>,
    plan: policy::Plan,
    is_function: bool,
    /// What tells it from others in snapshots.
    hash: std::sync::OnceLock<super::snapshot::ProgramHash>,
}

/// Why a program does not compile. Shown, it is CPython's words for a text that is no Python, and a
/// line for each of the first ten rejections: place, code, what is wrong and what to write instead.
#[derive(Debug)]
#[non_exhaustive]
pub enum CompileError {
    /// It is not Python.
    Syntax(Arc<Source>, SyntaxError),
    /// The policy refuses it: every violation, and the sources they stand in.
    Rejected(Vec<Rejection>, Vec<Arc<Source>>),
    /// A module could not be loaded ([`Sandbox::loader`](crate::Sandbox::loader)).
    Unloaded {
        /// Its dotted name.
        module: String,
        /// Why, in the host's words.
        why: String,
    },
}

impl std::fmt::Display for CompileError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Syntax(source, error) => f.write_str(&error.render(source)),
            Self::Unloaded { module, why } => write!(f, "the module `{module}`: {why}"),
            Self::Rejected(rejections, sources) => {
                for rejection in rejections.iter().take(10) {
                    if let Some(source) = sources.get(rejection.module) {
                        let (line, column) = source.line_col(rejection.span.start);
                        write!(f, "{}:{line}:{}: ", source.name(), column + 1)?;
                    }
                    write!(f, "{}: {}", rejection.code, rejection.message)?;
                    let help = &rejection.help;
                    if help.is_empty() { writeln!(f)? } else { writeln!(f, "; {help}")? }
                }
                match rejections.len().saturating_sub(10) {
                    0 => Ok(()),
                    more => writeln!(f, "and {more} more"),
                }
            }
        }
    }
}

impl std::error::Error for CompileError {}

/// What a program is compiled with, beside its text.
#[derive(Clone, Debug, Default)]
pub struct Surroundings {
    /// Names the host binds: inputs and host functions.
    pub names: Vec<String>,
    /// Modules the program may import: dotted name, whether it is a package, source.
    pub modules: Vec<(String, bool, Arc<Source>)>,
    /// Bytes of the longest source.
    pub source_max: Option<usize>,
    /// Bytes of memory that compiling may take, all modules together; as much as a run may by
    /// default, and never less than [`COMPILE_BYTES_MIN`].
    pub memory_max: Option<u64>,
}

impl Surroundings {
    /// The limits within which each source is read, as long as nothing else has been.
    pub fn limits(&self) -> syntax::Limits {
        let mut limits = syntax::Limits::default();
        if let Some(max) = self.source_max {
            limits.source_bytes_max = max;
        }
        let memory_max = self.memory_max.unwrap_or(Budget::default().bytes_max);
        limits.memory_max = memory_max.max(COMPILE_BYTES_MIN);
        limits
    }
}

/// Bytes of memory that compiling may always take, however little a run may.
pub const COMPILE_BYTES_MIN: u64 = 8 << 20;

struct HostCatalog<'a> {
    library: &'static [&'static str],
    surroundings: &'a Surroundings,
}

impl policy::Catalog for HostCatalog<'_> {
    fn module(&self, name: &str) -> ModuleState {
        if self.surroundings.modules.iter().any(|(own, ..)| own == name) {
            ModuleState::Program
        } else if self.library.binary_search(&name).is_ok() {
            ModuleState::Library
        } else {
            ModuleState::Absent
        }
    }

    fn capabilities(&self, module: &str) -> &'static [&'static str] {
        let library = self.module(module) == ModuleState::Library;
        if library { capabilities_of(module) } else { &[] }
    }

    fn name(&self, name: &str) -> NameState {
        if self.surroundings.names.iter().any(|own| own == name) {
            NameState::Host
        } else if name == "open" {
            // It raises a PermissionError where no directory is granted.
            NameState::Granted("dir")
        } else if prelude().builtins.contains_key(name) {
            NameState::Builtin
        } else {
            NameState::Unknown
        }
    }
}

impl Program {
    /// Compiles a program of one file: parses it, judges it, resolves it.
    ///
    /// # Errors
    /// A [`CompileError`]: the first syntax error, or every violation of the policy.
    pub fn compile(name: &str, source: &str, policy: &Policy) -> Result<Self, CompileError> {
        let source = Arc::new(Source::new(name, source));
        Self::compile_with(source, policy, &Surroundings::default())
    }

    /// Compiles a program of one file that uses what a sandbox binds: its inputs and functions.
    ///
    /// # Errors
    /// As [`Program::compile`].
    pub fn compile_for(
        name: &str,
        source: &str,
        policy: &Policy,
        sandbox: &super::Sandbox,
    ) -> Result<Self, CompileError> {
        let source = Arc::new(Source::new(name, source));
        let surroundings = sandbox.surroundings(&source, mode_of(policy))?;
        Self::compile_with(source, policy, &surroundings)
    }

    /// Compiles a program with what surrounds it.
    ///
    /// # Errors
    /// As [`Program::compile`].
    pub fn compile_with(
        source: Arc<Source>,
        policy: &Policy,
        surroundings: &Surroundings,
    ) -> Result<Self, CompileError> {
        let cleared = judge(source, policy, surroundings)?;
        Ok(Self::of(&cleared, cleared.names()))
    }

    /// Compiles a program of one file with the policy off: every name passes, in the text and when
    /// it runs. Only for tests: of what is behind the policy.
    ///
    /// # Errors
    /// The first syntax error.
    #[cfg(feature = "testing")]
    pub fn compile_unjudged(source: Arc<Source>) -> Result<Self, CompileError> {
        let parsed = syntax::parse(&source, syntax::Mode::Module, &syntax::Limits::default())
            .map_err(|error| CompileError::Syntax(source.clone(), error))?;
        let module = policy::Module::main(source, parsed);
        let cleared = policy::unjudged(vec![module], &Arc::new(Policy::library()));
        Ok(Self::of(&cleared, Names::standard().with_library().everything()))
    }

    pub(super) fn of(cleared: &Cleared, names: Names) -> Self {
        let first = first_program_unit();
        let mut trees = Vec::new();
        let mut modules = Vec::new();
        for (number, module) in cleared.modules().iter().enumerate() {
            let unit = first + number as u32;
            modules.push((module.name.clone(), unit));
            trees.push(Arc::new(lower(cleared, number, unit, None)));
        }
        Self {
            inner: Arc::new(Inner {
                trees,
                modules,
                names,
                policy: cleared.policy().clone(),
                plan: cleared.plan().clone(),
                is_function: cleared.shape() == policy::Shape::Function,
                hash: std::sync::OnceLock::new(),
            }),
        }
    }

    /// What the program can use at most.
    pub fn plan(&self) -> &policy::Plan {
        &self.inner.plan
    }

    /// The policy it was judged under.
    pub fn policy(&self) -> &Policy {
        &self.inner.policy
    }

    /// Whether it is a function's body, to be called with arguments.
    pub fn is_function(&self) -> bool {
        self.inner.is_function
    }

    /// What tells it from others in snapshots: of its texts, and of what they became.
    pub(super) fn hash(&self) -> super::snapshot::ProgramHash {
        *self.inner.hash.get_or_init(|| super::snapshot::hash_of(self))
    }

    /// SHA-256 of its texts and their names: what receipts and journals know it by.
    pub fn texts_hash(&self) -> [u8; 32] {
        self.hash().texts
    }

    /// Bytes of memory that it takes: an estimate from its texts and what they became.
    pub(super) fn bytes(&self) -> u64 {
        let of_tree = |tree: &Arc<Tree>| {
            let statements: usize = tree.codes.iter().map(|code| code.body.len()).sum();
            // A statement's trees are boxes; they have as many places as nodes, or a few more.
            tree.source.text().len()
                + statements * 3 * size_of::<crate::tree::Stmt>()
                + tree.places.len() * 3 * size_of::<crate::tree::Place>()
                + (tree.constants.objects.len() + tree.codes.len() + tree.globals.names.len()) * 128
        };
        1024 + self.inner.trees.iter().map(of_tree).sum::<usize>() as u64
    }

    pub(crate) fn trees(&self) -> &[Arc<Tree>] {
        &self.inner.trees
    }

    pub(crate) fn modules(&self) -> &[(Arc<str>, u32)] {
        &self.inner.modules
    }

    pub(crate) fn names(&self) -> Names {
        self.inner.names
    }
}

/// How a policy has programs read.
pub(super) fn mode_of(policy: &Policy) -> syntax::Mode {
    match policy.shape() {
        policy::Shape::Expression => syntax::Mode::Expression,
        policy::Shape::Function => syntax::Mode::Function,
        policy::Shape::Module => syntax::Mode::Module,
    }
}

/// Parses and judges a program with all its modules.
///
/// # Errors
/// As [`Program::compile`].
pub fn judge(
    source: Arc<Source>,
    policy: &Policy,
    surroundings: &Surroundings,
) -> Result<Cleared, CompileError> {
    let mut limits = surroundings.limits();
    let mode = mode_of(policy);
    let parsed = match syntax::parse(&source, mode, &limits) {
        Ok(parsed) => parsed,
        // Statements where an expression is wanted are the policy's to explain.
        Err(error) if mode == syntax::Mode::Expression => {
            match syntax::parse(&source, syntax::Mode::Module, &limits) {
                Ok(parsed) if !parsed.body().is_empty() => parsed,
                _ => return Err(CompileError::Syntax(source, error)),
            }
        }
        Err(error) => return Err(CompileError::Syntax(source, error)),
    };
    limits.memory_max -= parsed.memory();
    let mut modules = vec![policy::Module::main(source.clone(), parsed)];
    for (name, package, source) in &surroundings.modules {
        let parsed = syntax::parse(source, syntax::Mode::Module, &limits)
            .map_err(|error| CompileError::Syntax(source.clone(), error))?;
        let taken = parsed.memory() + source.text().len() as u64;
        limits.memory_max = limits.memory_max.saturating_sub(taken);
        let mut module = policy::Module::named(name.as_str(), source.clone(), parsed);
        module.package = *package;
        modules.push(module);
    }
    policy::add_examples(&mut modules, &mut limits)
        .map_err(|(source, error)| CompileError::Syntax(source, error))?;
    let sources: Vec<Arc<Source>> = modules.iter().map(|module| module.source.clone()).collect();
    let catalog = HostCatalog { library: module_names(), surroundings };
    policy::check(modules, &Arc::new(policy.clone()), &catalog)
        .map_err(|rejections| CompileError::Rejected(rejections, sources))
}
