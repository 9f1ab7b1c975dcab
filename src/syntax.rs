//! Text to ast: the only room that knows how Python is spelled.
//!
//! `parse` takes a [`Source`] through four steps: the tokenizer (`lexer`), which also bounds the
//! size, the nesting and the literals; the parser, by recursive descent; where the parser fails,
//! `diagnose`, which finds CPython's words for it by CPython's own grammar; and `check`, the rules
//! that CPython applies after parsing (`return` outside a function, `global` after use ...).
//! The tree is `rustpython_ast`'s, re-exported as [`ast`]; the tokens and the parser are our own,
//! because that crate's parser knows neither PEP 701 nor CPython's messages, and its time and
//! stack have no bound (1 MB of ordinary code takes it 0.7 s).
//!
//! Names in the tree are final: in normal form KC and mangled (see `parser`).
//!
//! May touch: `source`. Never: meaning. The only place that names `rustpython_parser`; every other
//! room says `crate::syntax::ast`.
//!
//! Invariants: work and memory are linear in the source, whatever it is; native recursion never
//! goes deeper than the stack it asked for; a [`Parsed`] tree is at most `nesting_max` deep, and
//! dropping it needs no deep stack of the caller.

mod blocks;
mod check;
mod diagnose;
mod error;
mod examples;
mod imports;
mod lexer;
mod number;
mod parser;
mod string;
mod token;
mod unicode;

use crate::source::{Source, Span};
pub use error::{ErrorKind, SyntaxError};
pub use examples::examples;
pub use imports::{all_imports, imports};
pub use rustpython_parser::ast;
use std::sync::Arc;
use token::Kind;

/// How much source is taken on.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Bytes of a source at most.
    pub source_bytes_max: usize,
    /// Levels of the ast at most, as counted by [`Parsed::depth`].
    pub nesting_max: u32,
    /// Bytes of memory that compiling may take at most, as estimated from the tokens.
    pub memory_max: u64,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { source_bytes_max: 1 << 20, nesting_max: 10_000, memory_max: u64::MAX }
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

/// A parsed program. Dropping it needs no deep stack.
#[derive(Debug)]
pub struct Parsed {
    body: Vec<ast::Stmt>,
    depth: u32,
    memory: u64,
    /// Sorted by offset.
    written: Vec<(u32, Box<str>)>,
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

    /// Bytes of memory that this tree, and what is made of it, may take: the estimate that was held
    /// against [`Limits::memory_max`].
    pub fn memory(&self) -> u64 {
        self.memory
    }

    /// The name as written of a `def` or `class` whose name was mangled (`_C__x` in the ast, `__x`
    /// in `__name__`), by the offset at which its statement starts.
    pub fn written_name(&self, start: u32) -> Option<&str> {
        let index = self.written.binary_search_by_key(&start, |(at, _)| *at).ok()?;
        Some(&self.written[index].1)
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
            Err(bad) => {
                let name = name.into();
                let at = bad.valid_up_to();
                let line = 1 + bytes[..at].iter().filter(|byte| **byte == b'\n').count();
                let message = format!(
                    "Non-UTF-8 code starting with '\\x{:02x}' in file {name} on line {line}, but \
                     no encoding declared; see https://peps.python.org/pep-0263/ for details",
                    bytes[at]
                );
                Err(SyntaxError::nowhere(ErrorKind::Syntax, message))
            }
        }
    }
}

/// Parses a text, within its limits.
pub fn parse(source: &Source, mode: Mode, limits: &Limits) -> Result<Parsed, SyntaxError> {
    read(source, whole(source), mode, limits, Care::Run, &mut 0)
}

/// Parses a text that will not run: what CPython rejects after parsing is no error then, and names
/// are not mangled. It comes about while a program runs, and is paid for: `work` is how many rules
/// of the grammar were tried to say what is wrong with it.
pub fn parse_as_written(
    source: &Source,
    mode: Mode,
    limits: &Limits,
    work: &mut u64,
) -> Result<Parsed, SyntaxError> {
    read(source, whole(source), mode, limits, Care::Shown, work)
}

/// Parses a text of our own, which a test has parsed before: what CPython rejects after parsing is
/// not looked for again.
pub fn parse_vouched(source: &Source, limits: &Limits) -> Result<Parsed, SyntaxError> {
    read(source, whole(source), Mode::Module, limits, Care::Vouched, &mut 0)
}

/// What a tree is read for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Care {
    /// To run: what CPython rejects after parsing is an error.
    Run,
    /// To run, and a test has looked for such errors.
    Vouched,
    /// To be looked at.
    Shown,
}

/// Whether a text is a keyword, which no name is.
pub fn is_keyword(text: &str) -> bool {
    token::KEYWORDS.iter().any(|(keyword, _)| *keyword == text)
}

fn whole(source: &Source) -> Span {
    Span::new(0, source.text().len() as u32)
}

fn read(
    source: &Source,
    part: Span,
    mode: Mode,
    limits: &Limits,
    care: Care,
    work: &mut u64,
) -> Result<Parsed, SyntaxError> {
    let text = source.text();
    // Offsets are of 32 bits, whatever the limit says.
    if text.len() > limits.source_bytes_max.min(u32::MAX as usize / 2) {
        let message = format!(
            "the source is too large: {} bytes, and the limit is {}",
            text.len(),
            limits.source_bytes_max
        );
        return Err(SyntaxError::nowhere(ErrorKind::TooLarge, message));
    }
    if let Some(at) = source.slice(part).find('\0') {
        let at = at + part.start as usize;
        let message = "source code cannot contain null bytes";
        let error = SyntaxError::at(source, Span::new(at as u32, at as u32 + 1), message);
        return Err(error.without_column());
    }
    let tokens = lexer::lex(source, part, mode == Mode::Expression);
    if tokens.depth > limits.nesting_max {
        let span = Span::new(tokens.deepest, tokens.deepest);
        let message = format!("too many nested expressions: the limit is {}", limits.nesting_max);
        return Err(SyntaxError::at(source, span, message).of_kind(ErrorKind::TooDeep));
    }
    let memory = tokens.list.iter().map(|token| memory_of(token.kind)).sum();
    if memory > limits.memory_max {
        let message = format!(
            "compiling this source may take {memory} bytes of memory, and the limit is {}",
            limits.memory_max
        );
        return Err(SyntaxError::nowhere(ErrorKind::TooDense, message));
    }
    with_stack(tokens.depth, || {
        let mut parser = parser::Parser::new(text, &tokens.list);
        parser.as_written = care == Care::Shown;
        let tree = match mode {
            Mode::Module | Mode::Function => parser.module(),
            Mode::Expression => parser.expression_only(),
        };
        match tree {
            Ok(mut tree) => {
                tree.written.sort_by_key(|(at, _)| *at);
                if care == Care::Run {
                    check::check(source, &tree.body, mode)?;
                }
                Ok(Parsed { body: tree.body, depth: tokens.depth, memory, written: tree.written })
            }
            Err(parser) => {
                let (statement, furthest) = (parser.last_statement(), parser.furthest());
                let expression = mode == Mode::Expression;
                Err(diagnose::diagnose(source, &tokens, statement, furthest, expression, work))
            }
        }
    })
}

/// Bytes of memory that one token may cause: itself, the nodes of the ast that it begins, and what
/// is made of them. Measured on megabytes of the densest texts there are (`x;x;`, `def f():x`):
/// with these, no estimate is smaller than what the process took. Ordinary code takes half.
fn memory_of(kind: Kind) -> u64 {
    match kind {
        Kind::Class => 1800,
        Kind::Def | Kind::Lambda | Kind::For => 1400,
        Kind::With | Kind::Try | Kind::Except => 800,
        Kind::Newline | Kind::Semi | Kind::Comma | Kind::LSqb | Kind::LBrace | Kind::FStart => 280,
        Kind::Indent | Kind::Dedent | Kind::End => 16,
        Kind::RPar | Kind::RSqb | Kind::RBrace | Kind::Colon => 60,
        _ => 220,
    }
}

/// Runs `work`, which recurses over a tree of this depth, on a stack that is deep enough for it:
/// 8 KiB a level. The memory is mapped, and used only as far as the recursion really goes.
pub fn with_stack<R>(depth: u32, work: impl FnOnce() -> R) -> R {
    let bytes = (128 << 10) + depth as usize * (8 << 10);
    stacker::maybe_grow(bytes, bytes, work)
}

/// The parameters of a function that has none.
pub fn no_parameters() -> ast::Arguments {
    ast::Arguments {
        range: Default::default(),
        posonlyargs: Vec::new(),
        args: Vec::new(),
        vararg: None,
        kwonlyargs: Vec::new(),
        kwarg: None,
    }
}

/// Where a node stands.
pub fn span(node: &impl ast::Ranged) -> Span {
    Span::new(node.start().into(), node.end().into())
}
