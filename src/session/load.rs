//! Where a session's modules come from: the program's own, the library's in Python, the native.
//!
//! A library module in Python is compiled once per process, on first use. A test has judged it under
//! the `library` profile, so that this need not be done each time; each session runs its body for itself, so that its state is the session's own.
//!
//! May touch: `syntax`, `policy`, `resolve`, `eval`, `modules`.

use std::sync::{Arc, OnceLock};

use super::prelude::prelude;
use crate::eval::{Loaded, Loader, Trees};
use crate::modules::library::{LIBRARY, LibraryModule, RELEASED};
use crate::policy::{self, Policy};
use crate::source::Source;
use crate::tree::Tree;
use crate::value::{Core, Eval, Value};
use crate::{resolve, syntax};

/// The unit of the first library module; unit 0 is the prelude.
const FIRST_LIBRARY_UNIT: u32 = 1;

/// The unit of the first module of a program.
pub fn first_program_unit() -> u32 {
    FIRST_LIBRARY_UNIT + (LIBRARY.len() + RELEASED.len()) as u32
}

/// The library's modules: those of this build, then those of earlier ones that were changed.
fn rows() -> impl Iterator<Item = &'static LibraryModule> {
    LIBRARY.iter().chain(RELEASED)
}

/// A module of the library, compiled, and what tells it from others of its name.
struct Compiled {
    tree: Arc<Tree>,
    hash: OnceLock<u64>,
}

fn compiled(number: usize) -> Option<&'static Compiled> {
    static TREES: OnceLock<Vec<OnceLock<Option<Compiled>>>> = OnceLock::new();
    let trees = TREES.get_or_init(|| rows().map(|_| OnceLock::new()).collect());
    let compile = || {
        let tree = compile_library(number, Judged::ByTest).ok()?;
        Some(Compiled { tree, hash: OnceLock::new() })
    };
    trees.get(number)?.get_or_init(compile).as_ref()
}

/// The compiled library modules of this process, by their place in the table.
fn library(number: usize) -> Option<Arc<Tree>> {
    compiled(number).map(|module| module.tree.clone())
}

fn hash(module: &Compiled) -> u64 {
    *module.hash.get_or_init(|| super::snapshot::hash_of_tree(&module.tree))
}

/// The name of a unit's library module, and the hash of its text and of what that became.
pub(super) fn library_hash(unit: u32) -> Option<(&'static str, u64)> {
    let number = unit.checked_sub(FIRST_LIBRARY_UNIT)? as usize;
    Some((rows().nth(number)?.name, hash(compiled(number)?)))
}

/// The library module of a name whose text and code have this hash, be it this build's or one
/// that an earlier build had.
pub(super) fn library_named(name: &str, wanted: u64) -> Option<Arc<Tree>> {
    let mut found = rows().enumerate().filter(|(_, row)| row.name == name);
    found.find_map(|(number, _)| {
        let module = compiled(number)?;
        (hash(module) == wanted).then(|| module.tree.clone())
    })
}

/// Modules that are Python here and C in CPython (`hashlib` for the most part): their frames do not
/// show in tracebacks.
const CPYTHON_HAS_IN_C: &[&str] =
    &["binascii", "contextvars", "gc", "hashlib", "itertools", "os", "warnings", "zlib"];

/// Modules with an underscore before their names that are Python in CPython too.
const CPYTHON_HAS_IN_PYTHON: &[&str] = &["__future__", "_collections_abc", "_strptime"];

/// Whether a module of the library is judged once more.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Judged {
    /// It is: what the test does.
    Now,
    /// It is not: it is part of this build, and the test has judged it.
    ByTest,
}

/// Compiles a module of the library, or says why it does not compile.
pub fn compile_library(number: usize, judged: Judged) -> Result<Arc<Tree>, String> {
    let row = rows().nth(number).ok_or("there is no such module")?;
    let end = if row.package { "/__init__.py" } else { ".py" };
    let source = Arc::new(Source::new(format!("{}{end}", row.name.replace('.', "/")), row.source));
    let limits = syntax::Limits { source_bytes_max: usize::MAX, ..Default::default() };
    let parsed = match judged {
        Judged::Now => syntax::parse(&source, syntax::Mode::Module, &limits),
        Judged::ByTest => syntax::parse_vouched(&source, &limits),
    };
    let parsed = parsed.map_err(|error| error.render(&source))?;
    let mut module = policy::Module::named(row.name, source, parsed);
    module.package = row.package;
    let policy = Arc::new(Policy::library());
    let cleared = match judged {
        Judged::Now => policy::check(vec![module], &policy, &Everything)
            .map_err(|rejections| format!("{}: {rejections:?}", row.name))?,
        Judged::ByTest => policy::vouched(module, &policy),
    };
    let unit = FIRST_LIBRARY_UNIT + number as u32;
    let in_c = |qualname: &str| crate::modules::in_c::in_c(row.name, qualname);
    let looks = |name: &str, given| {
        crate::builtins::looks(name, given) || crate::modules::looks(name, given)
    };
    let mut tree = lower_where(&cleared, 0, unit, None, &in_c, &looks);
    let native = row.name.starts_with('_') && !CPYTHON_HAS_IN_PYTHON.contains(&row.name);
    let native = native || CPYTHON_HAS_IN_C.contains(&row.name);
    // A test's traceback shows the test alone.
    let tests = ["doctest", "unittest"].contains(&row.name.split('.').next().unwrap_or(""));
    tree.frameless = native || tests;
    if row.name == "_dataclass_init" {
        tree.record_init = record_init(&tree);
    }
    Ok(Arc::new(tree))
}

/// See [`Tree::record_init`].
fn record_init(tree: &Tree) -> Option<(u32, u32)> {
    let named = |name: &Value, text| name.same(Value::short(text));
    let code = tree.codes.iter().position(|code| named(&code.name, "record_init"))?;
    let inside = tree.codes.get(code)?;
    let slot = inside.slot_names.iter().position(|name| named(name, "layout"))?;
    let cell = inside.free.iter().position(|free| *free as usize == slot)?;
    Some((code as u32, cell as u32))
}

/// Lowers a judged module with the prelude's builtins.
pub fn lower(
    cleared: &policy::Cleared,
    module: usize,
    unit: u32,
    globals: Option<&crate::value::obj::GlobalNames>,
) -> Tree {
    lower_where(cleared, module, unit, globals, &|_| None, &crate::builtins::looks)
}

fn lower_where(
    cleared: &policy::Cleared,
    module: usize,
    unit: u32,
    globals: Option<&crate::value::obj::GlobalNames>,
    in_c: &dyn Fn(&str) -> Option<&'static str>,
    looks: &dyn Fn(&str, usize) -> bool,
) -> Tree {
    let builtins = &prelude().builtins;
    let builtin = |name: &str| builtins.get(name).copied();
    let text_looks = |name: &str| crate::builtins::str::LOOKS.contains(&name);
    let (builtin, text_looks) = (&builtin, &text_looks);
    let environment = resolve::Environment { builtin, looks, text_looks, in_c, globals };
    resolve::lower(cleared, module, unit, &environment)
}

/// A library module may import any other.
struct Everything;

impl policy::Catalog for Everything {
    fn module(&self, _name: &str) -> policy::ModuleState {
        policy::ModuleState::Library
    }

    fn name(&self, name: &str) -> policy::NameState {
        if name == "open" {
            policy::NameState::Granted("dir")
        } else if prelude().builtins.contains_key(name) {
            policy::NameState::Builtin
        } else {
            policy::NameState::Unknown
        }
    }
}

/// The names of every module that can be imported without a grant, sorted. Those that begin with
/// an underscore are the library's own.
pub fn module_names() -> &'static [&'static str] {
    static NAMES: OnceLock<Vec<&str>> = OnceLock::new();
    NAMES.get_or_init(|| {
        let native = prelude().modules.keys().copied();
        let all = LIBRARY.iter().map(|row| row.name).chain(native);
        // `importlib` is there as the parent of `importlib.metadata`; alone it loads nothing.
        let public = |name: &&str| !name.starts_with('_') && *name != "importlib";
        let mut all: Vec<&str> = all.filter(public).collect();
        all.push("__future__");
        all.sort_unstable();
        all.dedup();
        all
    })
}

/// Finds modules for a session.
pub struct SessionLoader<'a> {
    /// The session's trees.
    pub trees: &'a Trees,
    /// The program's modules: names and units.
    pub program: &'a [(Arc<str>, u32)],
}

impl Loader for SessionLoader<'_> {
    fn load(&self, core: &mut Core, name: &str) -> Eval<Loaded> {
        if let Some((_, unit)) = self.program.iter().find(|(own, _)| &**own == name) {
            return Ok(Loaded::Code(*unit));
        }
        if let Some(number) = LIBRARY.iter().position(|row| row.name == name)
            && let Some(tree) = library(number)
        {
            let unit = tree.unit;
            if self.trees.get(unit).is_none() {
                self.trees.add(core, tree)?;
            }
            return Ok(Loaded::Code(unit));
        }
        if let Some(module) = prelude().modules.get(name) {
            return Ok(Loaded::Native(*module));
        }
        // What is said of a module in whole says nothing of a part that it lacks.
        let top = name.split('.').next().unwrap_or(name);
        let within = top != name && module_names().contains(&top);
        let advice = policy::advice(name).filter(|_| !within);
        let hint = advice.map_or("", |advice| advice.help);
        let why = if let Some(parent) = self.plain_parent(name) {
            format!("No module named '{name}'; '{parent}' is not a package")
        } else if hint.is_empty() {
            format!("No module named '{name}'")
        } else {
            format!("No module named '{name}' ({hint})")
        };
        Ok(Loaded::Missing(why))
    }
}

/// Modules that are a file here and packages in CPython.
const PACKAGES: &[&str] = &["dbm", "importlib", "zoneinfo"];

impl SessionLoader<'_> {
    /// The module whose part `name` would be, if it is there and has no parts: it is no package.
    fn plain_parent<'n>(&self, name: &'n str) -> Option<&'n str> {
        let (parent, _) = name.rsplit_once('.')?;
        if PACKAGES.contains(&parent) {
            return None;
        }
        let plain = match self.program.iter().find(|(own, _)| &**own == parent) {
            Some((_, unit)) => !self.trees.get(*unit)?.source.name().ends_with("__init__.py"),
            None => match LIBRARY.iter().find(|row| row.name == parent) {
                Some(row) => !row.package,
                None => prelude().modules.contains_key(parent),
            },
        };
        plain.then_some(parent)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_library_module_passes_the_policy() {
        for (number, row) in rows().enumerate() {
            if let Err(why) = compile_library(number, Judged::Now) {
                panic!("{}: {why}", row.name);
            }
        }
    }

    #[test]
    fn a_module_is_found_by_its_text() {
        let now = LIBRARY.iter().position(|row| row.name == "bisect").expect("it is there");
        let unit = FIRST_LIBRARY_UNIT + now as u32;
        let (name, hash) = library_hash(unit).expect("it compiles");
        assert_eq!(library_named(name, hash).map(|tree| tree.unit), Some(unit));
        assert!(library_named(name, hash ^ 1).is_none() && library_named("heapq", hash).is_none());
        let before = FIRST_LIBRARY_UNIT + LIBRARY.len() as u32;
        let (name, hash) = library_hash(before).expect("it compiles");
        assert_eq!(name, "bisect");
        assert_eq!(library_named(name, hash).map(|tree| tree.unit), Some(before));
    }
}
