//! Programs from files, directories and standard input.
//!
//! A program is known by the last part of its path, or by `--name`: no host path comes into
//! anything that it or its reader sees.
//!
//! May touch: the files that are named. Never: more bytes than `--max-source` of any of them.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use coldframe::session::CompileError;
use coldframe::source::Source;

use super::Failure;

/// A program's text, and where its modules may come from.
pub struct Loaded {
    /// The text that is run.
    pub source: Arc<Source>,
    /// The directory it is the `main.py` of, if it was named by its directory.
    pub directory: Option<PathBuf>,
}

/// How files are named in what is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Paths {
    /// As they were given: for `check`, which runs nothing and whose findings are looked up.
    Whole,
    /// The last part, or what is below the granted directory.
    Last,
}

/// Why a text is no source.
pub enum Unloaded {
    /// It cannot be read, or is too large.
    Failure(Failure),
    /// It is not UTF-8: what CPython says of that.
    Syntax(Box<(Source, coldframe::syntax::SyntaxError)>),
}

impl Unloaded {
    /// The error of the text, if that is what it is.
    pub fn broken(self) -> Result<CompileError, Failure> {
        match self {
            Self::Failure(failure) => Err(failure),
            Self::Syntax(broken) => Ok(CompileError::Syntax(Arc::new(broken.0), broken.1)),
        }
    }
}

impl From<Failure> for Unloaded {
    fn from(failure: Failure) -> Self {
        Self::Failure(failure)
    }
}

/// Bytes of a policy or a receipt, at most.
const SHORT_MAX: u64 = 1 << 20;

/// Reads a program: a file, a directory with a `main.py`, or `-` for standard input.
pub fn program(
    path: &Path,
    name: Option<&str>,
    bytes_max: u64,
    paths: Paths,
) -> Result<Loaded, Unloaded> {
    if path == Path::new("-") {
        let bytes = limited(&mut std::io::stdin().lock(), bytes_max)
            .map_err(|error| Failure::unreadable("standard input", &error))?;
        return source(name.unwrap_or("<stdin>"), &bytes, bytes_max)
            .map(|source| Loaded { source, directory: None });
    }
    let file = path.display();
    let (path, directory) = if path.is_dir() {
        (path.join("main.py"), Some(path.to_owned()))
    } else {
        (path.to_owned(), None)
    };
    let last = match paths {
        Paths::Whole => Some(path.to_string_lossy().into_owned()),
        Paths::Last => path.file_name().map(|last| last.to_string_lossy().into_owned()),
    };
    let name = name.map(str::to_owned).or(last).unwrap_or_else(|| "main.py".to_owned());
    if directory.is_some() && std::fs::symlink_metadata(&path).is_ok_and(|found| !found.is_file()) {
        let words = format!("{file} has a main.py that is no regular file: links are not followed");
        return Err(Failure::Usage(words).into());
    }
    let read = std::fs::File::open(&path).and_then(|mut file| limited(&mut file, bytes_max));
    let bytes = match read {
        Ok(bytes) => bytes,
        Err(error) if directory.is_some() && error.kind() == std::io::ErrorKind::NotFound => {
            let words = format!("{file} is a directory without a main.py, which is what would run");
            return Err(Failure::Usage(words).into());
        }
        Err(error) => return Err(Failure::unreadable(&path.to_string_lossy(), &error).into()),
    };
    source(&name, &bytes, bytes_max).map(|source| Loaded { source, directory })
}

/// A source of bytes that were read by [`limited`].
pub fn source(name: &str, bytes: &[u8], bytes_max: u64) -> Result<Arc<Source>, Unloaded> {
    if bytes.len() as u64 > bytes_max {
        return Err(Unloaded::Failure(too_large(name, bytes_max)));
    }
    match Source::from_bytes(name, bytes) {
        Ok(source) => Ok(Arc::new(source)),
        Err(error) => {
            Err(Unloaded::Syntax(Box::new((Source::new(name.to_owned(), String::new()), error))))
        }
    }
}

/// What is said of a source that is too large.
pub fn too_large(name: &str, bytes_max: u64) -> Failure {
    Failure::Exhausted(
        "source",
        format!(
            "the budget of source ran out: {name} is larger than {bytes_max} bytes; raise it with \
             --max-source"
        ),
    )
}

/// What is said of a source that takes more memory to compile than there is.
pub fn too_dense(name: &str, why: &str) -> Failure {
    Failure::Exhausted(
        "memory",
        format!("the budget of memory ran out: {name}: {why}; raise it with --max-memory"),
    )
}

/// The text of a file that is never long: one of the operator's own, or what it is taken for.
pub fn short_text(path: &Path, what: &str) -> Result<String, Failure> {
    let shown = path.display();
    if path.is_dir() {
        return Err(Failure::Usage(format!("{shown} is a directory, and no {what}")));
    }
    let bytes = std::fs::File::open(path)
        .and_then(|mut file| limited(&mut file, SHORT_MAX))
        .map_err(|error| Failure::unreadable(&path.to_string_lossy(), &error))?;
    if bytes.len() as u64 > SHORT_MAX {
        return Err(Failure::Usage(format!(
            "{shown} is larger than {SHORT_MAX} bytes: it is no {what}"
        )));
    }
    String::from_utf8(bytes)
        .map_err(|_| Failure::Usage(format!("{shown} is not UTF-8: it is no {what}")))
}

/// At most one byte more than the limit.
pub fn limited(from: &mut impl Read, bytes_max: u64) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(bytes_max.saturating_add(1)).read_to_end(&mut bytes)?;
    Ok(bytes)
}
