//! Text to ast.
//!
//! May touch: `source`. Never: meaning. The only place that names `rustpython_parser`; every other
//! room says `crate::syntax::ast`.

use crate::source::{Source, Span};
use rustpython_parser::Parse;
pub use rustpython_parser::ast;
use std::sync::Arc;

/// How much source is taken on.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Bytes of a source at most.
    pub source_bytes_max: usize,
    /// Levels of the ast at most.
    pub nesting_max: u32,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { source_bytes_max: 1 << 20, nesting_max: 10_000 }
    }
}

/// What the text is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mode {
    /// A file of statements.
    Module,
    /// One expression.
    Expression,
    /// The body of a function: `return` is allowed at top level.
    Function,
}

/// What kind of error a [`SyntaxError`] is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum ErrorKind {
    /// CPython's SyntaxError.
    Syntax,
    /// CPython's IndentationError.
    Indentation,
    /// CPython's TabError.
    Tab,
    /// The text is larger than the limit.
    TooLarge,
    /// The text is nested deeper than the limit.
    TooDeep,
}

/// Why a text is not a program.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SyntaxError {
    /// Its kind.
    pub kind: ErrorKind,
    /// The message, in CPython's own words.
    pub message: String,
    /// Where, in bytes.
    pub span: Span,
    /// Line, from 1; 0 if there is no place.
    pub line: u32,
    /// First column in characters, from 1; 0 if there is none.
    pub col: u32,
    /// Line of the end.
    pub end_line: u32,
    /// Column behind the end, from 1; 0 if there is none.
    pub end_col: u32,
}

impl SyntaxError {
    /// The name of the exception that CPython would raise.
    pub fn type_name(&self) -> &'static str {
        match self.kind {
            ErrorKind::Indentation => "IndentationError",
            ErrorKind::Tab => "TabError",
            ErrorKind::Syntax | ErrorKind::TooLarge | ErrorKind::TooDeep => "SyntaxError",
        }
    }

    /// What CPython prints on standard error, without a newline at the end.
    pub fn render(&self, source: &Source) -> String {
        format!(
            "  File \"{}\", line {}\n    {}\n{}: {}",
            source.name(),
            self.line,
            source.line(self.line).trim(),
            self.type_name(),
            self.message
        )
    }
}

/// A parsed program. Dropping it needs no deep stack.
#[derive(Debug)]
pub struct Parsed {
    body: Vec<ast::Stmt>,
    depth: u32,
}

impl Parsed {
    /// The statements; for [`Mode::Expression`] one `Stmt::Expr`.
    pub fn body(&self) -> &[ast::Stmt] {
        &self.body
    }

    /// How deep the tree is at most: what [`with_stack`] asks for.
    pub fn depth(&self) -> u32 {
        self.depth
    }

    /// The name as written of a `def` or `class` whose name was mangled (`_C__x` in the ast, `__x`
    /// in `__name__`), by the offset at which its statement starts.
    pub fn written_name(&self, _start: u32) -> Option<&str> {
        None
    }
}

impl Drop for Parsed {
    fn drop(&mut self) {
        let body = std::mem::take(&mut self.body);
        with_stack(self.depth, || drop(body));
    }
}

impl Source {
    /// A source from bytes: one byte order mark is taken off, all else must be UTF-8 without NUL.
    pub fn from_bytes(name: impl Into<Arc<str>>, bytes: &[u8]) -> Result<Source, SyntaxError> {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        match std::str::from_utf8(bytes) {
            Ok(text) => Ok(Source::new(name, text)),
            Err(_) => Err(SyntaxError {
                kind: ErrorKind::Syntax,
                message: "(unicode error) 'utf-8' codec can't decode".to_owned(),
                span: Span::default(),
                line: 1,
                col: 0,
                end_line: 1,
                end_col: 0,
            }),
        }
    }
}

/// Parses a text, within its limits.
pub fn parse(source: &Source, mode: Mode, _limits: &Limits) -> Result<Parsed, SyntaxError> {
    let body = match mode {
        Mode::Module | Mode::Function => ast::Suite::parse(source.text(), source.name()),
        Mode::Expression => ast::Expr::parse(source.text(), source.name()).map(|value| {
            let range = ast::Ranged::range(&value);
            vec![ast::Stmt::Expr(ast::StmtExpr { value: Box::new(value), range })]
        }),
    };
    match body {
        Ok(body) => Ok(Parsed { body, depth: 100 }),
        Err(error) => {
            let offset = u32::from(error.offset);
            let (line, col) = source.line_col(offset);
            Err(SyntaxError {
                kind: ErrorKind::Syntax,
                message: error.error.to_string(),
                span: Span::new(offset, offset),
                line,
                col: col + 1,
                end_line: line,
                end_col: col + 1,
            })
        }
    }
}

/// Runs `work`, which recurses over a tree of this depth, on a stack that is deep enough for it.
pub fn with_stack<R>(depth: u32, work: impl FnOnce() -> R) -> R {
    let bytes = (64 << 10) + depth as usize * (8 << 10);
    stacker::maybe_grow(bytes, bytes, work)
}

/// Where a node stands.
pub fn span(node: &impl ast::Ranged) -> Span {
    Span::new(node.start().into(), node.end().into())
}
