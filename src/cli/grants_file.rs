//! `--grants FILE.toml`: grants that are written down.
//!
//! May touch: the file that is named.

use std::io::Read;
use std::path::{Path, PathBuf};

use coldframe::value::traceback::suggestion;
use toml::de::{DeTable, DeValue};

use super::Failure;
use super::grants::{Flags, Given};

/// The largest file that is read.
const BYTES_MAX: u64 = 64 << 10;

/// The grants of a file, each as `--grant` takes it; paths in it are relative to the file.
///
/// # Errors
/// The file cannot be read or is too large, is no TOML, or says something that is no grant.
pub fn read(path: &Path) -> Result<Vec<Given>, Failure> {
    let shown = path.to_string_lossy();
    let unreadable = |error| Failure::unreadable(&shown, &error);
    let mut text = String::new();
    let file = std::fs::File::open(path).map_err(unreadable)?;
    file.take(BYTES_MAX + 1).read_to_string(&mut text).map_err(unreadable)?;
    if text.len() as u64 > BYTES_MAX {
        let words = format!("{shown} is larger than {BYTES_MAX} bytes: it is no list of grants");
        return Err(Failure::Usage(words));
    }
    let place = |at: usize| {
        let line = 1 + text.bytes().take(at).filter(|byte| *byte == b'\n').count();
        format!("{shown}, line {line}")
    };
    let table = DeTable::parse(&text).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        Failure::Usage(format!("{}: {}", place(at), error.message()))
    })?;
    let folder = path.parent().unwrap_or(Path::new(""));
    // In the order in which they are written: the table has the order of names.
    let mut entries: Vec<_> = table.get_ref().iter().collect();
    entries.sort_by_key(|(name, _)| name.span().start);
    let mut grants = Vec::new();
    for (name, value) in entries {
        let (name, place) = (name.get_ref(), place(name.span().start));
        let wrong = |words: &str| Failure::Usage(format!("{place}: {name}: {words}"));
        let mut add = |text: String| grants.push(Given { text, place: format!("{place}: {name}") });
        match (&**name, value.get_ref()) {
            ("env", DeValue::Array(names)) => {
                for variable in names.iter() {
                    let text = variable.get_ref().as_str().ok_or_else(|| wrong(VARIABLES))?;
                    add(format!("env:{text}"));
                }
            }
            ("env", _) => return Err(wrong(VARIABLES)),
            (_, DeValue::Boolean(true)) => add(name.to_string()),
            (_, DeValue::String(kind)) => add(format!("{name}={}", within(folder, kind))),
            (_, DeValue::Table(_)) => return Err(wrong(&no_table(name))),
            (_, other) => {
                let words = "write a kind, as in `data = \"dir:./data:rw\"`, or true";
                return Err(wrong(&format!("{words}, and not {}", other.type_str())));
            }
        }
    }
    Ok(grants)
}

const VARIABLES: &str = "write names, as in `env = [\"LANG\", \"STAGE=test\"]`";

/// What is said of a table: there are none, whatever it is named.
fn no_table(name: &str) -> String {
    let words = "there are no tables: a grant is a line, as in `data = \"dir:./data\"`";
    match suggestion(name, ["clock", "random", "env"].into_iter()) {
        Some(near) => format!("{words}; did you mean `{near}`?"),
        None => words.to_owned(),
    }
}

/// A kind whose paths begin in a folder.
fn within(folder: &Path, kind: &str) -> String {
    let joined = |path: &str| folder.join(path).to_string_lossy().into_owned();
    match kind.split_once(':') {
        Some((of @ ("dir" | "store" | "channel"), path))
            if !path.is_empty() && kind != "store:memory" =>
        {
            match path.strip_prefix("memory:") {
                Some(_) if of == "store" => kind.to_owned(),
                _ => format!("{of}:{}", joined(path)),
            }
        }
        Some(("net", _)) => match kind.split_once("header=").and_then(|(before, header)| {
            header.split_once('@').map(|(name, file)| (before, name, file))
        }) {
            Some((before, name, file)) => format!("{before}header={name}@{}", joined(file)),
            None => kind.to_owned(),
        },
        _ => kind.to_owned(),
    }
}

/// Sees that no directory that is granted to be written holds the file of grants or the audit: a
/// program could grant itself more the next time, or take back what is written of it.
///
/// # Errors
/// It does.
pub fn out_of_reach(all: &[Given], flags: &Flags) -> Result<(), Failure> {
    let kept = [("--grants", flags.file), ("--audit", flags.audit)];
    for given in all {
        let Some((_, kind)) = given.text.split_once("=dir:") else { continue };
        let mut pieces = kind.split(':');
        let path = pieces.next().unwrap_or("");
        let (true, Ok(dir)) = (pieces.any(|term| term == "rw"), Path::new(path).canonicalize())
        else {
            continue;
        };
        for (flag, file) in kept {
            let Some(file) = file else { continue };
            if real(file).iter().any(|file| file.starts_with(&dir)) {
                return Err(Failure::Usage(format!(
                    "{}: the program could write {flag} {}: keep that out of the directory, or \
                     grant it to read only",
                    given.place,
                    file.display()
                )));
            }
        }
    }
    Ok(())
}

/// Where a file really lies, and where the link to it does, if it is one.
fn real(file: &Path) -> Vec<PathBuf> {
    let folder = match file.parent() {
        Some(parent) if parent != Path::new("") => parent,
        _ => Path::new("."),
    };
    let named = folder.canonicalize().ok().and_then(|parent| Some(parent.join(file.file_name()?)));
    named.into_iter().chain(file.canonicalize().ok()).collect()
}
