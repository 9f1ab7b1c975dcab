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
use coldframe::syntax::{self, Limits, Mode};

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
    limits: &Limits,
    paths: Paths,
    library: &dyn Fn(&str) -> bool,
) -> Result<Vec<Found>, Unloaded> {
    let mut found: BTreeMap<String, Found> = BTreeMap::new();
    if roots.is_empty() {
        return Ok(Vec::new());
    }
    let bytes_max = limits.source_bytes_max as u64;
    let mut room = limits.memory_max;
    let mut wanted: Vec<String> = imports_of(main, mode, "__main__", false, limits);
    let mut seen: BTreeSet<String> = BTreeSet::new();
    while let Some(name) = wanted.pop() {
        if !seen.insert(name.clone()) {
            continue;
        }
        // Installed beside most packages, and a library module here.
        if name == "typing_extensions" && library(&name) {
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
        let Some(left) = room.checked_sub(source.text().len() as u64) else {
            let words = format!("its modules have more than {} bytes", limits.memory_max);
            return Err(load::too_dense(main.name(), &words).into());
        };
        room = left;
        wanted.extend(imports_of(&source, Mode::Module, &name, package, limits));
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
    let mut link = None;
    for root in roots {
        let Some((last, packages)) = parts.split_last() else { continue };
        let mut directory = root.clone();
        let mut inside = true;
        for package in packages {
            directory.push(package);
            inside &= is_plain(&directory, true);
            link = link.or_else(|| linked(&directory));
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
        link = link.or_else(|| linked(&package).filter(|link| link.is_dir()));
        link = link.or_else(|| linked(&file));
    }
    match link {
        Some(link) => Err(Failure::Usage(format!(
            "the module `{name}` is a link, {}: links are not followed; give the directory it leads \
             to, or a copy",
            link.display()
        ))
        .into()),
        None => Ok(None),
    }
}

/// The path, if it is a link.
fn linked(path: &Path) -> Option<PathBuf> {
    std::fs::symlink_metadata(path).is_ok_and(|found| found.is_symlink()).then(|| path.to_owned())
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
/// nothing, nor does one that takes too much to compile; what is wrong is told when it is judged.
fn imports_of(
    source: &Source,
    mode: Mode,
    name: &str,
    package: bool,
    limits: &Limits,
) -> Vec<String> {
    let Ok(parsed) = syntax::parse(source, mode, limits) else { return Vec::new() };
    syntax::all_imports(&parsed, source, limits, (name, package)).into_iter().collect()
}
