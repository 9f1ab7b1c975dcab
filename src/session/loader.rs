//! Modules that the host finds when a program is compiled: pages of a database.
//!
//! Every import statement is followed from module to module, and each text is read once, before
//! anything is judged; all are judged together before the first statement runs.
//!
//! May touch: `syntax`. Never: a module that no import names.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::load::module_names;
use super::program::{CompileError, Surroundings};
use crate::source::Source;
use crate::syntax::{self, Mode};

/// How many modules a program may have.
const MODULES_MAX: usize = 1_000;

/// Where the modules of programs come from, for [`Sandbox::loader`](crate::Sandbox::loader). A
/// closure that gives texts is one.
pub trait ModuleLoader: Send + Sync {
    /// A module by its dotted name; `None` if there is none of that name. It is asked once for each
    /// name that an import statement mentions and that neither the library nor the sandbox has.
    ///
    /// # Errors
    /// Why it cannot be read, in words that whoever compiles the program is to see
    /// ([`CompileError::Unloaded`]).
    fn load(&self, name: &str) -> Result<Option<ModuleText>, String>;
}

/// A module's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ModuleText {
    /// The text.
    pub text: String,
    /// What it is called in tracebacks; `shop/prices.py` for `shop.prices` if it has no name.
    pub file: Option<String>,
    /// Whether it is a package's own module: what `__init__.py` is on disk.
    pub package: bool,
}

impl From<String> for ModuleText {
    fn from(text: String) -> Self {
        Self { text, file: None, package: false }
    }
}

impl<F, T> ModuleLoader for F
where
    F: Fn(&str) -> Result<Option<T>, String> + Send + Sync,
    T: Into<ModuleText>,
{
    fn load(&self, name: &str) -> Result<Option<ModuleText>, String> {
        Ok(self(name)?.map(Into::into))
    }
}

/// Adds every module that imports reach from a program's main module.
///
/// # Errors
/// [`CompileError::Unloaded`]: what the loader says, or that there are too many.
pub(super) fn add_loaded(
    surroundings: &mut Surroundings,
    loader: &dyn ModuleLoader,
    main: &Source,
    mode: Mode,
) -> Result<(), CompileError> {
    let limits = surroundings.limits();
    let mut room = limits.memory_max;
    // What is no Python, or too much of it, imports nothing: what is wrong with it is told when it
    // is judged.
    let imports =
        |source: &Source, mode, name: &str, package| match syntax::parse(source, mode, &limits) {
            Ok(parsed) => syntax::all_imports(&parsed, source, &limits, (name, package)),
            Err(_) => BTreeSet::new(),
        };
    let mut wanted: Vec<String> = imports(main, mode, "__main__", false).into_iter().collect();
    let mut found: BTreeMap<String, (bool, Arc<Source>)> = BTreeMap::new();
    for (name, package, source) in &surroundings.modules {
        wanted.extend(imports(source, Mode::Module, name, *package));
    }
    let library = module_names();
    let mut seen: BTreeSet<String> = library.iter().map(|name| (*name).to_owned()).collect();
    seen.extend(surroundings.modules.iter().map(|(name, ..)| name.clone()));
    while let Some(name) = wanted.pop() {
        let first = name.split('.').next().unwrap_or(&name);
        if library.contains(&first) || !seen.insert(name.clone()) {
            continue;
        }
        let unloaded = |why| CompileError::Unloaded { module: name.clone(), why };
        let Some(module) = loader.load(&name).map_err(unloaded)? else { continue };
        if found.len() >= MODULES_MAX {
            return Err(unloaded(format!("the program has more than {MODULES_MAX} modules")));
        }
        let Some(left) = room.checked_sub(module.text.len() as u64) else {
            let max = limits.memory_max;
            return Err(unloaded(format!("the program's modules have more than {max} bytes")));
        };
        room = left;
        let path = name.replace('.', "/");
        let end = if module.package { "/__init__.py" } else { ".py" };
        let file = module.file.unwrap_or_else(|| path + end);
        let source = Arc::new(Source::new(file, module.text));
        wanted.extend(imports(&source, Mode::Module, &name, module.package));
        found.insert(name, (module.package, source));
    }
    add_packages(&mut found, &surroundings.modules);
    surroundings
        .modules
        .extend(found.into_iter().map(|(name, (package, source))| (name, package, source)));
    Ok(())
}

/// The packages that modules are in are there with them.
fn add_packages(
    found: &mut BTreeMap<String, (bool, Arc<Source>)>,
    own: &[(String, bool, Arc<Source>)],
) {
    let names: Vec<String> = found.keys().cloned().collect();
    for name in names {
        for (end, _) in name.match_indices('.') {
            let package = name.get(..end).unwrap_or("");
            if own.iter().any(|(own, ..)| own == package) {
                continue;
            }
            let file = format!("{}/__init__.py", package.replace('.', "/"));
            let empty = || (true, Arc::new(Source::new(file, "")));
            found.entry(package.to_owned()).or_insert_with(empty).0 = true;
        }
    }
}
