//! Programs judged, and nothing run.
//!
//! May touch: the files that are named.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use coldframe::policy::{Cleared, Policy, Shape};
use coldframe::report::{self, Findings};
use coldframe::session::CompileError;
use coldframe::session::load::module_names;
use coldframe::session::program::{self, Surroundings};
use coldframe::source::Source;
use coldframe::syntax::{ErrorKind, Mode};

use super::args::PolicyArguments;
use super::load::{self, Paths, Unloaded};
use super::{Failure, modules, terminal};

/// A program's text and what surrounds it.
pub struct Text {
    /// The text that is run.
    pub source: Arc<Source>,
    /// Its modules, and the names that the host binds.
    pub surroundings: Surroundings,
}

/// Reads a program with the modules it imports.
pub fn read(
    file: &Path,
    name: Option<&str>,
    paths: Paths,
    policy: &Policy,
    names: Vec<String>,
    arguments: &PolicyArguments,
    memory_max: Option<u64>,
) -> Result<Text, Unloaded> {
    let program = load::program(file, name, arguments.max_source, paths)?;
    let mut roots: Vec<PathBuf> = program.directory.into_iter().collect();
    for directory in &arguments.module_path {
        if !directory.is_dir() {
            let words = format!("--module-path {}: no such directory", directory.display());
            return Err(Failure::Usage(words).into());
        }
        roots.push(directory.clone());
    }
    let library = module_names();
    let taken = |name: &str| library.binary_search(&name).is_ok();
    let mode = match policy.shape() {
        Shape::Expression => Mode::Expression,
        Shape::Function => Mode::Function,
        _ => Mode::Module,
    };
    let source_max = Some(arguments.source_max());
    let mut surroundings = Surroundings { names, source_max, memory_max, ..Default::default() };
    surroundings.modules =
        modules::find(&program.source, mode, &roots, &surroundings.limits(), paths, &taken)?;
    Ok(Text { source: program.source, surroundings })
}

/// Judges a program with the modules it imports.
pub fn judge(
    file: &Path,
    paths: Paths,
    policy: &Policy,
    names: &[String],
    arguments: &PolicyArguments,
) -> Result<Result<Cleared, CompileError>, Failure> {
    let text = match read(file, None, paths, policy, names.to_vec(), arguments, None) {
        Ok(text) => text,
        Err(unloaded) => return unloaded.broken().map(Err),
    };
    let judged = program::judge(text.source, policy, &text.surroundings);
    match judged {
        Err(error) => not_too_large(error, arguments).map(Err),
        judged => Ok(judged),
    }
}

/// A source that is too large is a budget that ran out, and no SyntaxError.
pub fn not_too_large(
    error: CompileError,
    arguments: &PolicyArguments,
) -> Result<CompileError, Failure> {
    match &error {
        CompileError::Syntax(source, broken) if broken.kind == ErrorKind::TooLarge => {
            Err(load::too_large(source.name(), arguments.max_source))
        }
        CompileError::Syntax(source, broken) if broken.kind == ErrorKind::TooDense => {
            Err(load::too_dense(source.name(), &broken.message))
        }
        _ => Ok(error),
    }
}

/// What is said of a program that does not compile.
pub fn rejected(error: &CompileError) -> Failure {
    let style = terminal::style();
    Failure::Rejected(match error {
        // CPython's own words, and nothing beside them.
        CompileError::Syntax(source, error) => {
            terminal::shown_on_errors(&format!("{}\n", error.render(source))).into_owned()
        }
        CompileError::Rejected(rejections, sources) => {
            let sources: Vec<&Source> = sources.iter().map(Arc::as_ref).collect();
            report::rejections(rejections, &sources, style)
        }
        other => format!("{other}\n"),
    })
}

/// Adds what is wrong with a program to the findings of several.
pub fn find(findings: &mut Findings, error: &CompileError) {
    match error {
        CompileError::Syntax(source, error) => findings.syntax_error(error, source),
        CompileError::Rejected(rejections, sources) => {
            let sources: Vec<&Source> = sources.iter().map(Arc::as_ref).collect();
            findings.reject(rejections, &sources);
        }
        _ => {}
    }
}
