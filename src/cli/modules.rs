//! Modules of a program, out of the directories that were granted.
//!
//! Only what the program imports is read: its import statements are followed from module to
//! module before anything is judged. A directory is a root: what is read are regular `.py` files
//! in it and in its directories, never a link.
//!
//! May touch: the granted directories. Never: a file that no import names.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use coldframe::source::Source;
use coldframe::syntax::{self, Mode, Parsed, ast};

use super::Failure;
use super::load::{self, Paths, Unloaded};

/// A module: its dotted name, whether it is a package, its text.
pub type Found = (String, bool, Arc<Source>);

/// How many modules a program may have.
const MODULES_MAX: usize = 1_000;

/// Every module of the program that its imports reach. `library` says which names are taken.
pub fn find(
    main: &Arc<Source>,
    mode: Mode,
    roots: &[PathBuf],
    bytes_max: u64,
    paths: Paths,
    library: &dyn Fn(&str) -> bool,
) -> Result<Vec<Found>, Unloaded> {
    let mut found: BTreeMap<String, Found> = BTreeMap::new();
    if roots.is_empty() {
        return Ok(Vec::new());
    }
    let mut wanted: Vec<String> = imports_of(main, mode, "__main__", false, bytes_max);
    let mut seen: BTreeSet<String> = BTreeSet::new();
    while let Some(name) = wanted.pop() {
        if !seen.insert(name.clone()) {
            continue;
        }
        let Some((package, source)) = read(roots, &name, bytes_max, paths)? else { continue };
        if library(&name) {
            return Err(Failure::Usage(format!(
                "the program's module `{name}` has the name of a library module; call it something \
                 else"
            ))
            .into());
        }
        wanted.extend(imports_of(&source, Mode::Module, &name, package, bytes_max));
        found.insert(name.clone(), (name, package, source));
        if found.len() > MODULES_MAX {
            let words = format!("the program has more than {MODULES_MAX} modules");
            return Err(Failure::Exhausted("source", words).into());
        }
    }
    Ok(found.into_values().collect())
}

/// The text of a module, if one of the directories has it.
fn read(
    roots: &[PathBuf],
    name: &str,
    bytes_max: u64,
    paths: Paths,
) -> Result<Option<(bool, Arc<Source>)>, Unloaded> {
    let parts: Vec<&str> = name.split('.').collect();
    for root in roots {
        let Some((last, packages)) = parts.split_last() else { continue };
        let mut directory = root.clone();
        let mut inside = true;
        for package in packages {
            directory.push(package);
            inside &= is_plain(&directory, true);
        }
        let package = directory.join(last);
        let shown = |file: &str| match paths {
            Paths::Whole => directory.join(file).to_string_lossy().into_owned(),
            Paths::Last => {
                packages.iter().fold(String::new(), |path, part| path + part + "/") + file
            }
        };
        if inside && is_plain(&package, true) {
            let init = package.join("__init__.py");
            let name = shown(&format!("{last}/__init__.py"));
            if is_plain(&init, false) {
                return Ok(Some((true, open(&init, &name, bytes_max)?)));
            }
            if !is_plain(&directory.join(format!("{last}.py")), false) {
                // A directory without `__init__.py` is a package all the same.
                return Ok(Some((true, Arc::new(Source::new(name, "")))));
            }
        }
        let file = directory.join(format!("{last}.py"));
        if inside && is_plain(&file, false) {
            return Ok(Some((false, open(&file, &shown(&format!("{last}.py")), bytes_max)?)));
        }
    }
    Ok(None)
}

/// Whether a path is a directory, or a regular file, and no link.
fn is_plain(path: &Path, directory: bool) -> bool {
    std::fs::symlink_metadata(path)
        .is_ok_and(|found| if directory { found.is_dir() } else { found.is_file() })
}

fn open(path: &Path, name: &str, bytes_max: u64) -> Result<Arc<Source>, Unloaded> {
    let bytes = std::fs::File::open(path)
        .and_then(|mut file| load::limited(&mut file, bytes_max))
        .map_err(|error| Failure::unreadable(&path.to_string_lossy(), &error))?;
    load::source(name, &bytes, bytes_max)
}

/// The modules that a text may import, by their whole names. A text that is no Python imports
/// nothing; what is wrong with it is told when it is judged.
fn imports_of(
    source: &Source,
    mode: Mode,
    name: &str,
    package: bool,
    bytes_max: u64,
) -> Vec<String> {
    let limits = syntax::Limits {
        source_bytes_max: usize::try_from(bytes_max).unwrap_or(usize::MAX),
        ..syntax::Limits::default()
    };
    let Ok(parsed) = syntax::parse(source, mode, &limits) else { return Vec::new() };
    let mut walk = Walk { name, package, found: BTreeSet::new() };
    walk.parsed(&parsed);
    walk.found.into_iter().collect()
}

struct Walk<'a> {
    name: &'a str,
    package: bool,
    found: BTreeSet<String>,
}

impl Walk<'_> {
    fn parsed(&mut self, parsed: &Parsed) {
        syntax::with_stack(parsed.depth(), || self.body(parsed.body()));
    }

    fn body(&mut self, body: &[ast::Stmt]) {
        for statement in body {
            self.statement(statement);
        }
    }

    fn statement(&mut self, statement: &ast::Stmt) {
        use ast::Stmt;
        match statement {
            Stmt::Import(import) => {
                for alias in &import.names {
                    self.add(alias.name.as_str());
                }
            }
            Stmt::ImportFrom(import) => self.import_from(import),
            Stmt::FunctionDef(def) => self.body(&def.body),
            Stmt::AsyncFunctionDef(def) => self.body(&def.body),
            Stmt::ClassDef(def) => self.body(&def.body),
            Stmt::For(f) => self.bodies(&[&f.body, &f.orelse]),
            Stmt::AsyncFor(f) => self.bodies(&[&f.body, &f.orelse]),
            Stmt::While(w) => self.bodies(&[&w.body, &w.orelse]),
            Stmt::If(i) => self.bodies(&[&i.body, &i.orelse]),
            Stmt::With(w) => self.body(&w.body),
            Stmt::AsyncWith(w) => self.body(&w.body),
            Stmt::Match(m) => m.cases.iter().for_each(|case| self.body(&case.body)),
            Stmt::Try(t) => {
                self.bodies(&[&t.body, &t.orelse, &t.finalbody]);
                self.handlers(&t.handlers);
            }
            Stmt::TryStar(t) => {
                self.bodies(&[&t.body, &t.orelse, &t.finalbody]);
                self.handlers(&t.handlers);
            }
            Stmt::Return(_)
            | Stmt::Delete(_)
            | Stmt::Assign(_)
            | Stmt::TypeAlias(_)
            | Stmt::AugAssign(_)
            | Stmt::AnnAssign(_)
            | Stmt::Raise(_)
            | Stmt::Assert(_)
            | Stmt::Global(_)
            | Stmt::Nonlocal(_)
            | Stmt::Expr(_)
            | Stmt::Pass(_)
            | Stmt::Break(_)
            | Stmt::Continue(_) => {}
        }
    }

    fn bodies(&mut self, bodies: &[&[ast::Stmt]]) {
        bodies.iter().for_each(|body| self.body(body));
    }

    fn handlers(&mut self, handlers: &[ast::ExceptHandler]) {
        for ast::ExceptHandler::ExceptHandler(handler) in handlers {
            self.body(&handler.body);
        }
    }

    fn import_from(&mut self, import: &ast::StmtImportFrom) {
        let level = import.level.as_ref().map_or(0, |level| level.to_u32());
        let mut base = String::new();
        if level > 0 {
            let mut package = self.name;
            for _ in 0..level - u32::from(self.package) {
                package = package.rsplit_once('.').map_or("", |(package, _)| package);
            }
            base.push_str(package);
        }
        if let Some(module) = &import.module {
            if !base.is_empty() {
                base.push('.');
            }
            base.push_str(module.as_str());
        }
        self.add(&base);
        for alias in &import.names {
            self.add(&format!("{base}.{}", alias.name.as_str()));
        }
    }

    /// A module, and the packages it is in.
    fn add(&mut self, name: &str) {
        let plain =
            |part: &str| !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || c == '_');
        if name.split('.').all(plain) {
            let ends = name.match_indices('.').map(|(at, _)| at).chain([name.len()]);
            self.found.extend(ends.filter_map(|end| name.get(..end)).map(str::to_owned));
        }
    }
}
