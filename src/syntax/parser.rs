//! Tokens to ast: a parser by recursive descent that knows Python's grammar and no error message.
//!
//! It accepts what CPython 3.11 accepts, and a little more: PEP 701 f-strings, PEP 695 `type` and
//! type parameters. When it fails it only says at which token; [`super::diagnose`] then reads the
//! same tokens again, slowly, to find CPython's words for it.
//!
//! Names are finished here and nowhere else: put in normal form KC, then mangled (`__x` in class
//! `C` becomes `_C__x`) exactly where CPython mangles, which leaves out keyword arguments and the
//! attributes of class patterns. What `def __f` and `class __K` are called as written is kept
//! beside the tree for `__name__`.
//!
//! May touch: the tokens. Never: a message, a scope.
//!
//! Invariants: recursion asks for stack as it goes (`deeper`), and the tokenizer has bounded its
//! depth; chains are read in loops; the range of a node is the one CPython gives it.

mod atom;
mod call;
mod expr;
mod params;
mod pattern;
mod stmt;
mod target;

use super::token::{Kind, Token};
use super::unicode;
use rustpython_parser::ast::{self, Identifier};
use rustpython_parser::text_size::{TextRange, TextSize};

/// The parser gave up; where, it keeps itself.
#[derive(Debug)]
pub(super) struct Fail;

/// What a parsing function hands back.
pub(super) type Parse<T> = Result<T, Fail>;

/// Reads the tokens of one text.
pub(super) struct Parser<'a> {
    text: &'a str,
    tokens: &'a [Token],
    at: usize,
    /// End of the last token that is no white space.
    last_end: u32,
    /// The furthest token looked at.
    far: usize,
    /// Where the last two statements of the outermost level began.
    statements: [usize; 2],
    /// The classes around, leading underscores taken off; empty where there is nothing to mangle.
    classes: Vec<String>,
    written: Vec<(u32, Box<str>)>,
    /// Whether names are left as they stand.
    pub as_written: bool,
}

/// A parsed text: its statements, and mangled definitions' names as written.
pub(super) struct Tree {
    pub body: Vec<ast::Stmt>,
    pub written: Vec<(u32, Box<str>)>,
}

impl<'a> Parser<'a> {
    /// A parser of these tokens of this text.
    pub fn new(text: &'a str, tokens: &'a [Token]) -> Parser<'a> {
        let (classes, written) = (Vec::new(), Vec::new());
        Parser {
            text,
            tokens,
            at: 0,
            last_end: 0,
            far: 0,
            statements: [0; 2],
            classes,
            written,
            as_written: false,
        }
    }

    /// The furthest token looked at: where the error is, if there is one.
    pub fn furthest(&self) -> usize {
        self.far
    }

    /// The token at which the statement began that went wrong.
    pub fn last_statement(&self) -> usize {
        let [before, last] = self.statements;
        // An indent that comes unexpected may belong to a head that was read as an expression
        // (`match x` without its colon).
        if self.tokens[last].kind == Kind::Indent { before } else { last }
    }

    /// Reads a file.
    pub fn module(mut self) -> Result<Tree, Parser<'a>> {
        let mut body = Vec::new();
        while self.kind() != Kind::End {
            self.statements = [self.statements[1], self.at];
            if self.statement(&mut body).is_err() {
                return Err(self);
            }
        }
        Ok(Tree { body, written: self.written })
    }

    /// Reads one expression, as `eval` does.
    pub fn expression_only(mut self) -> Result<Tree, Parser<'a>> {
        let Ok(value) = self.expressions() else { return Err(self) };
        while self.eat(Kind::Newline) {}
        if self.kind() != Kind::End {
            return Err(self);
        }
        let range = ast::Ranged::range(&value);
        let body = vec![ast::Stmt::Expr(ast::StmtExpr { value: Box::new(value), range })];
        Ok(Tree { body, written: self.written })
    }

    /// Whether these are the tokens of a replacement field, brackets put around it.
    pub fn reads_field(mut self) -> bool {
        self.star_expressions().is_ok() && self.kind() == Kind::End
    }

    // Tokens.

    fn kind(&mut self) -> Kind {
        self.look(0).kind
    }

    fn look(&mut self, ahead: usize) -> Token {
        // The last token, `End` or `Error`, is never passed.
        let index = (self.at + ahead).min(self.tokens.len() - 1);
        self.far = self.far.max(index);
        self.tokens[index]
    }

    fn bump(&mut self) -> Token {
        let token = self.look(0);
        if !matches!(token.kind, Kind::Newline | Kind::Indent | Kind::Dedent | Kind::End) {
            self.last_end = token.end;
        }
        if self.at + 1 < self.tokens.len() {
            self.at += 1;
        }
        token
    }

    fn is(&mut self, kind: Kind) -> bool {
        self.kind() == kind
    }

    fn eat(&mut self, kind: Kind) -> bool {
        let found = self.is(kind);
        if found {
            self.bump();
        }
        found
    }

    fn expect(&mut self, kind: Kind) -> Parse<Token> {
        match self.is(kind) {
            true => Ok(self.bump()),
            false => Err(Fail),
        }
    }

    fn start(&mut self) -> u32 {
        self.look(0).start
    }

    fn range(&self, start: u32) -> TextRange {
        // An empty node cannot be; a broken one must not panic.
        TextRange::new(TextSize::from(start), TextSize::from(self.last_end.max(start)))
    }

    fn spelled(&self, token: Token) -> &'a str {
        self.text.get(token.start as usize..token.end as usize).unwrap_or("")
    }

    /// Whether the next token is this soft keyword.
    fn is_word(&mut self, ahead: usize, word: &str) -> bool {
        let token = self.look(ahead);
        token.kind == Kind::Name && self.spelled(token) == word
    }

    /// Runs a piece of work that may not succeed, and goes back if it does not.
    fn attempt<T>(&mut self, work: impl FnOnce(&mut Self) -> Parse<T>) -> Option<T> {
        let (at, last_end, written) = (self.at, self.last_end, self.written.len());
        match work(self) {
            Ok(value) => Some(value),
            Err(Fail) => {
                (self.at, self.last_end) = (at, last_end);
                self.written.truncate(written);
                None
            }
        }
    }

    /// Goes one level down, on a stack that is deep enough for it.
    fn deeper<T>(&mut self, work: impl FnOnce(&mut Self) -> Parse<T>) -> Parse<T> {
        stacker::maybe_grow(128 << 10, 2 << 20, || work(self))
    }

    // Names.

    /// A name in normal form, as it stands.
    fn plain_name(&mut self) -> Parse<String> {
        let token = self.expect(Kind::Name)?;
        Ok(unicode::normalized(self.spelled(token)))
    }

    /// A name that is mangled within a class.
    fn name(&mut self) -> Parse<Identifier> {
        let name = self.plain_name()?;
        Ok(Identifier::new(self.mangled(name)))
    }

    fn mangled(&self, name: String) -> String {
        match self.classes.last() {
            Some(class) if !self.as_written => mangle(class, name),
            Some(_) | None => name,
        }
    }

    /// The name of a `def` or `class` whose statement begins at `start`.
    fn defined_name(&mut self, start: u32) -> Parse<Identifier> {
        let name = self.plain_name()?;
        let mangled = self.mangled(name.clone());
        if mangled != name {
            self.written.push((start, name.into()));
        }
        Ok(Identifier::new(mangled))
    }
}

/// A private name within a class, whose own name has lost its leading underscores.
fn mangle(class: &str, name: String) -> String {
    let private = name.starts_with("__") && !name.ends_with("__") && !name.contains('.');
    match private && !class.is_empty() {
        true => format!("_{class}{name}"),
        false => name,
    }
}
