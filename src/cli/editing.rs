//! What the line editor asks: whether an entry is whole, and how a name goes on.
//!
//! May touch: the parser. Never: the session.

use coldframe::source::Source;
use coldframe::syntax::{self, Limits, Mode, ast};
use rustyline::completion::Completer;
use rustyline::highlight::Highlighter;
use rustyline::hint::Hinter;
use rustyline::validate::{ValidationContext, ValidationResult, Validator};
use rustyline::{Context, Result};

/// Words that are no names.
pub const KEYWORDS: &str = "False None True and as assert async await break class continue def del elif \
    else except finally for from global if import in is lambda nonlocal not or pass raise return \
    try while with yield";

/// The line editor's helper.
pub struct Helper {
    names: Vec<String>,
}

impl Helper {
    /// A helper that completes these names, builtins and keywords.
    pub fn new(mut names: Vec<String>) -> Self {
        names.extend(coldframe::value::traceback::builtin_names());
        names.extend(KEYWORDS.split_whitespace().map(str::to_owned));
        names.sort_unstable();
        names.dedup();
        Self { names }
    }
}

impl rustyline::Helper for Helper {}
impl Highlighter for Helper {}

impl Hinter for Helper {
    type Hint = String;
}

impl Completer for Helper {
    type Candidate = String;

    fn complete(&self, line: &str, at: usize, _: &Context<'_>) -> Result<(usize, Vec<String>)> {
        let before = line.get(..at).unwrap_or("");
        let start = before
            .char_indices()
            .rev()
            .take_while(|(_, c)| c.is_alphanumeric() || *c == '_')
            .last()
            .map_or(at, |(index, _)| index);
        let part = before.get(start..).unwrap_or("");
        if part.is_empty() || before.get(..start).is_some_and(|rest| rest.ends_with('.')) {
            return Ok((at, Vec::new()));
        }
        // Names with underscores are offered to those who begin with one.
        let fits = |name: &&String| name.starts_with(part);
        Ok((start, self.names.iter().filter(fits).cloned().collect()))
    }
}

impl Validator for Helper {
    fn validate(&self, context: &mut ValidationContext<'_>) -> Result<ValidationResult> {
        Ok(match is_whole(context.input()) {
            true => ValidationResult::Valid(None),
            false => ValidationResult::Incomplete,
        })
    }
}

/// Whether an entry is to be run now, be it right or wrong; otherwise it goes on in the next line.
pub fn is_whole(entry: &str) -> bool {
    let last = entry.rsplit('\n').next().unwrap_or("");
    let blank = last.trim().is_empty();
    if last.ends_with('\\') {
        return false;
    }
    let source = Source::new("<stdin>", entry);
    match syntax::parse(&source, Mode::Module, &Limits::default()) {
        // A block goes on until an empty line.
        Ok(parsed) => blank || !parsed.body().last().is_some_and(is_block),
        Err(error) => {
            let message = error.message.as_str();
            let open = message.ends_with("was never closed")
                || message.starts_with("unterminated triple-quoted")
                || message.starts_with("unexpected EOF");
            let begun = message.starts_with("expected an indented block")
                || message.starts_with("expected 'except' or 'finally'")
                || last.trim_start().starts_with('@');
            // No later line within brackets begins like this: the entry is wrong, whatever follows.
            let later = error.line < source.line_count() && begins_statement(last);
            let open = open && !(message.ends_with("was never closed") && later);
            let at_end = error.line == 0 || error.line >= source.line_count();
            !(open || begun && at_end && !blank)
        }
    }
}

/// Whether a line begins with a word that begins nothing but statements.
fn begins_statement(line: &str) -> bool {
    const WORDS: &str = "assert break class continue def del except finally global import nonlocal \
        pass raise return try while with";
    let text = line.trim_start();
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
    end > 0 && WORDS.split_whitespace().any(|word| word == &text[..end])
}

fn is_block(statement: &ast::Stmt) -> bool {
    use ast::Stmt;
    matches!(
        statement,
        Stmt::FunctionDef(_)
            | Stmt::AsyncFunctionDef(_)
            | Stmt::ClassDef(_)
            | Stmt::For(_)
            | Stmt::AsyncFor(_)
            | Stmt::While(_)
            | Stmt::If(_)
            | Stmt::With(_)
            | Stmt::AsyncWith(_)
            | Stmt::Match(_)
            | Stmt::Try(_)
            | Stmt::TryStar(_)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_go_on_where_python_s_do() {
        for whole in [
            "x = 1",
            "x = = 1",
            "print(1))",
            "if x:\n  y\n",
            "(1 +\n2)",
            "x = 'a",
            "for",
            "",
            "f(\n pass",
        ] {
            assert!(is_whole(whole), "{whole:?}");
        }
        for open in [
            "if x:",
            "if x: y",
            "def f():\n    return 1",
            "(1 +",
            "x = '''a",
            "x = \\",
            "try:\n    x",
            "@decorated",
            "class A:\n    def f(self):",
            "[\n\n",
            "f(\nwithin",
            "if x:\n  return f(",
            "f('''\nwith",
        ] {
            assert!(!is_whole(open), "{open:?}");
        }
    }
}
