//! What a program may do, decided before any of it runs.
//!
//! [`check`] takes a program with all its modules and answers with a [`Cleared`], the proof that it
//! was judged, or with every [`Rejection`] at once. Rules stand one a file and in one table,
//! [`RULES`]; they never walk. The walk in `sites` shows them the places of a program one by one,
//! and it alone decides what is a name. From the same walk comes the [`Plan`]: what the program can
//! use at most.
//!
//! May touch: `source`, `syntax`, `names`. Never: values, budgets, anything that runs.
//!
//! Invariants: nobody else can make a `Cleared`. A node or field of the ast that nobody has decided
//! about does not build. The work is linear in the source (sorting of names aside), the recursion
//! runs on a stack grown for the tree's depth, and at most [`REJECTIONS_MAX`] violations are kept.

mod catalog;
mod examples;
mod imports;
mod rejection;
mod plan;
mod profile;
#[cfg(feature = "cli")]
mod file;
mod parameters;
mod place;
mod rules;
mod sites;

mod abstract_metaclass;
mod annotation;
mod asynchronous;
mod augmented;
mod builtin;
mod dunder;
mod except_star;
mod finalizer;
mod frame;
mod generics;
mod import;
mod import_star;
mod invisible;
mod match_statement;
mod metaclass;
mod nonlocal;
mod reserved;
mod roles;
mod statement;
mod underscore;

pub use catalog::{Catalog, ModuleState, NameState, Powerless};
pub use examples::add_examples;
#[cfg(feature = "cli")]
pub use file::PolicyFileError;
pub use imports::{ADVICE, Advice, advice};
pub use invisible::{is_hidden, spoofs};
pub use plan::Plan;
pub use profile::{Policy, PolicyError, Shape};
pub use rejection::{REJECTIONS_MAX, Rejection};
pub use rules::{Profile, RULES, Rule};

use crate::names::Names;
use crate::source::Source;
use crate::syntax::{Parsed, ast};
use parameters::Parameters;
use std::sync::Arc;

/// One module of a program, parsed and not yet judged.
#[derive(Debug)]
pub struct Module {
    /// Its dotted name: `__main__` for the program itself, `shapes.round` for what it imports.
    pub name: Arc<str>,
    /// Whether it is a package's own module, so that `from . import x` means its own children.
    pub package: bool,
    /// Its text.
    pub source: Arc<Source>,
    /// Its ast.
    pub parsed: Parsed,
}

impl Module {
    /// The module a program starts with.
    pub fn main(source: Arc<Source>, parsed: Parsed) -> Module {
        Module { name: "__main__".into(), package: false, source, parsed }
    }

    /// A module a program can import.
    pub fn named(name: impl Into<Arc<str>>, source: Arc<Source>, parsed: Parsed) -> Module {
        Module { name: name.into(), package: false, source, parsed }
    }
}

/// Proof that a program has passed a policy: the judged text and trees, and what was found out
/// about them. Only [`check`] makes one.
#[derive(Debug)]
pub struct Cleared {
    modules: Vec<Module>,
    parameters: Option<Parameters>,
    policy: Arc<Policy>,
    plan: Plan,
    free: Vec<Vec<Box<str>>>,
}

impl Cleared {
    /// The modules, the program itself first.
    pub fn modules(&self) -> &[Module] {
        &self.modules
    }

    /// The module the program starts with.
    pub fn main(&self) -> &Module {
        &self.modules[0] // `check` refuses to judge nothing.
    }

    /// What the program is: statements, one expression, or a function's body.
    pub fn shape(&self) -> Shape {
        self.policy.shape()
    }

    /// The parameters of a program that is a function's body, and the text they stand in.
    pub fn parameters(&self) -> Option<(&Arc<Source>, &ast::Arguments)> {
        self.parameters.as_ref().map(|parameters| (parameters.source(), parameters.arguments()))
    }

    /// The verdict on names that run-time text must pass.
    pub fn names(&self) -> Names {
        self.policy.names()
    }

    /// The policy it was judged under.
    pub fn policy(&self) -> &Arc<Policy> {
        &self.policy
    }

    /// What the program can use at most.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// The names that a module reads and nowhere binds, sorted: builtins, inputs, host functions,
    /// and misspellings.
    pub fn free_names(&self, module: usize) -> &[Box<str>] {
        self.free.get(module).map_or(&[], Vec::as_slice)
    }
}

/// Hands a program back as if it had passed. Only for tests: of what comes after the policy, on
/// programs that no policy lets through.
#[cfg(any(test, feature = "testing"))]
pub fn unjudged(modules: Vec<Module>, policy: &Arc<Policy>) -> Cleared {
    let free = vec![Vec::new(); modules.len()];
    Cleared { modules, parameters: None, policy: policy.clone(), plan: Plan::default(), free }
}

/// Hands back a module of the library as passed. Only for texts that are compiled into this crate:
/// a test judges every one of them by [`check`], so that a run need not.
pub(crate) fn vouched(module: Module, policy: &Arc<Policy>) -> Cleared {
    let (modules, free) = (vec![module], vec![Vec::new()]);
    Cleared { modules, parameters: None, policy: policy.clone(), plan: Plan::default(), free }
}

/// Judges a program, the module it starts with first, and hands it back as proof or answers with
/// every violation in the order of the text.
///
/// # Errors
/// Every [`Rejection`], at most [`REJECTIONS_MAX`] of them.
pub fn check(
    modules: Vec<Module>,
    policy: &Arc<Policy>,
    catalog: &dyn Catalog,
) -> Result<Cleared, Vec<Rejection>> {
    let parameters = parameters::read(&modules, policy)?;
    let outcome = sites::walk(&modules, parameters.as_ref(), policy, catalog);
    if modules.is_empty() || !outcome.rejections.is_empty() {
        return Err(outcome.rejections);
    }
    let sites::Outcome { rejections: _, plan, free } = outcome;
    Ok(Cleared { modules, parameters, policy: policy.clone(), plan, free })
}
