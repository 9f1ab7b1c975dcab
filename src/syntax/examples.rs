//! The examples in docstrings (`>>> f(1)`), for a program that imports `doctest`.
//!
//! Text that comes about while a program runs is never run. Examples need not be such text: they
//! stand in the program, so they are read, judged and resolved with it. [`examples`] makes them a
//! module of functions, one each, that the program cannot name; `doctest` finds an example's
//! function by its docstring, which is the example's text. A function binds globals as a statement
//! at the top of a module does, and shows the values of its expressions as the prompt does.
//!
//! May touch: `source`, the ast. Never: what is expected of an example.
//!
//! Invariants: the work and the text are linear in the module's; the lines of an example are those
//! where it stands in its file.

use super::ast::{self, Constant, Expr, Ranged, Stmt};
use super::blocks::{blocks, blocks_mut};
use super::{Care, ErrorKind, Limits, Mode, Parsed, SyntaxError, no_parameters, read, with_stack};
use crate::source::{EXAMPLE, Source, Span};
use rustpython_parser::text_size::{TextRange, TextSize};

/// The global through which examples show values. No program can spell it.
const SHOW: &str = "<show>";

/// The examples of a module, as a module; none if it has no examples. One that is no Python raises
/// its `SyntaxError` when it is run, as a test may want it to.
///
/// # Errors
/// Only that a limit is passed.
pub fn examples(
    module: &Parsed,
    source: &Source,
    limits: &Limits,
) -> Result<Option<(Source, Parsed)>, SyntaxError> {
    let mut found = Found { source, text: String::new(), line: 1, parts: Vec::new() };
    with_stack(module.depth(), || {
        found.docstring(module.body());
        found.body(module.body());
    });
    if found.parts.is_empty() {
        return Ok(None);
    }
    let Found { text, parts, .. } = found;
    let source = Source::new(source.shared_name(), text);
    let mut all = Parsed { body: Vec::new(), depth: 0, memory: 0, written: Vec::new() };
    let mut work = 0;
    for (part, code) in parts {
        let left = Limits { memory_max: limits.memory_max.saturating_sub(all.memory), ..*limits };
        let range = TextRange::new(TextSize::from(part.start), TextSize::from(part.end));
        let body = match read(&source, part, Mode::Module, &left, Care::Run, &mut work) {
            Ok(mut parsed) => {
                all.depth = all.depth.max(parsed.depth);
                all.memory += parsed.memory;
                all.written.append(&mut parsed.written);
                let mut body = std::mem::take(&mut parsed.body);
                with_stack(parsed.depth, || shown(&mut body));
                body
            }
            Err(error) => match error.kind {
                ErrorKind::TooLarge | ErrorKind::TooDense | ErrorKind::TooDeep => {
                    return Err(error);
                }
                ErrorKind::Syntax => raising("SyntaxError", error.message, range),
                ErrorKind::Indentation => raising("IndentationError", error.message, range),
                ErrorKind::Tab => raising("TabError", error.message, range),
            },
        };
        all.body.push(function(code, body, range));
    }
    // The function around the statements, and what shows a value.
    all.depth += 8;
    Ok(Some((source, all)))
}

/// What has been found of a module's examples.
struct Found<'a> {
    source: &'a Source,
    /// The examples, each at the line where it stands in its file.
    text: String,
    /// The line that the text has come to.
    line: u32,
    /// Where each example lies in the text, and what it says.
    parts: Vec<(Span, String)>,
}

impl Found<'_> {
    fn body(&mut self, body: &[Stmt]) {
        for statement in body {
            match statement {
                Stmt::FunctionDef(def) => self.docstring(&def.body),
                Stmt::AsyncFunctionDef(def) => self.docstring(&def.body),
                Stmt::ClassDef(def) => self.docstring(&def.body),
                Stmt::Assign(assign) => self.value(&assign.value),
                _ => {}
            }
            blocks(statement).into_iter().for_each(|block| self.body(block));
        }
    }

    fn docstring(&mut self, body: &[Stmt]) {
        if let Some(Stmt::Expr(first)) = body.first() {
            self.value(&first.value);
        }
    }

    /// A text that a name is given, or the texts of a dict: `__test__` is one.
    fn value(&mut self, value: &Expr) {
        match value {
            Expr::Constant(constant) => {
                if let Constant::Str(text) = &constant.value
                    && text.contains(">>>")
                {
                    let line = self.source.line_of(constant.range.start().into());
                    self.examples(text, line);
                }
            }
            Expr::Dict(dict) => dict.values.iter().for_each(|value| self.text_in(value)),
            _ => {}
        }
    }

    fn text_in(&mut self, value: &Expr) {
        if let Expr::Constant(_) = value {
            self.value(value);
        }
    }

    /// Takes the examples from a text that begins on this line.
    fn examples(&mut self, text: &str, first: u32) {
        let text = expanded(text);
        let mut lines = (first..).zip(text.split('\n')).peekable();
        while let Some((number, line)) = lines.next() {
            let Some(start) = prompted(line, ">>>") else { continue };
            let indent = line.len() - line.trim_start_matches(' ').len();
            let mut code = start.to_owned();
            while let Some((_, next)) = lines.peek() {
                if prompted(next, "...").is_none() {
                    break;
                }
                // As deep as the first line, whatever this one's own prompt.
                code.push('\n');
                code.push_str(next.get(indent + 4..).unwrap_or(""));
                lines.next();
            }
            if !code.ends_with('\n') {
                code.push('\n');
            }
            // A comment alone is no example.
            let only = code.trim_end_matches('\n');
            let nothing = only.trim_start_matches(' ');
            if only.contains('\n') || !(nothing.is_empty() || nothing.starts_with('#')) {
                self.add(code, number);
            }
        }
    }

    fn add(&mut self, code: String, line: u32) {
        while self.line < line {
            self.text.push('\n');
            self.line += 1;
        }
        let start = self.text.len() as u32;
        self.text.push_str(&code);
        self.line += code.matches('\n').count() as u32;
        self.parts.push((Span::new(start, self.text.len() as u32), code));
    }
}

/// What follows a prompt, if the line begins with one.
fn prompted<'a>(line: &'a str, prompt: &str) -> Option<&'a str> {
    let rest = line.trim_start_matches(' ').strip_prefix(prompt)?;
    Some(rest.get(1..).unwrap_or(""))
}

/// Tabs to eight columns, as `str.expandtabs` does.
fn expanded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut column = 0;
    for c in text.chars() {
        match c {
            '\t' => {
                let blanks = 8 - column % 8;
                out.extend(std::iter::repeat_n(' ', blanks));
                column += blanks;
            }
            '\n' | '\r' => {
                out.push(c);
                column = 0;
            }
            _ => {
                out.push(c);
                column += 1;
            }
        }
    }
    out
}

/// Makes expressions that are statements show their values, but for those in functions and classes.
fn shown(body: &mut [Stmt]) {
    for statement in body {
        match statement {
            Stmt::FunctionDef(_) | Stmt::AsyncFunctionDef(_) | Stmt::ClassDef(_) => {}
            Stmt::Expr(expression) => {
                let range = expression.value.range();
                let nothing = Box::new(Expr::Name(name(SHOW, range)));
                let func = nothing.clone();
                let value = std::mem::replace(&mut expression.value, nothing);
                let (args, keywords) = (vec![*value], Vec::new());
                *expression.value = Expr::Call(ast::ExprCall { range, func, args, keywords });
            }
            _ => blocks_mut(statement).into_iter().for_each(shown),
        }
    }
}

fn name(id: &str, range: TextRange) -> ast::ExprName {
    ast::ExprName { range, id: ast::Identifier::new(id), ctx: ast::ExprContext::Load }
}

fn text(value: String, range: TextRange) -> Expr {
    Expr::Constant(ast::ExprConstant { range, value: Constant::Str(value), kind: None })
}

/// `raise kind(message)`
fn raising(kind: &str, message: String, range: TextRange) -> Vec<Stmt> {
    let func = Box::new(Expr::Name(name(kind, range)));
    let (args, keywords) = (vec![text(message, range)], Vec::new());
    let error = Expr::Call(ast::ExprCall { range, func, args, keywords });
    vec![Stmt::Raise(ast::StmtRaise { range, exc: Some(Box::new(error)), cause: None })]
}

/// The function that an example becomes.
fn function(code: String, body: Vec<Stmt>, range: TextRange) -> Stmt {
    let doc = Stmt::Expr(ast::StmtExpr { range, value: Box::new(text(code, range)) });
    let mut whole = vec![doc];
    whole.extend(body);
    Stmt::FunctionDef(ast::StmtFunctionDef {
        range,
        name: ast::Identifier::new(EXAMPLE),
        args: Box::new(no_parameters()),
        body: whole,
        decorator_list: Vec::new(),
        returns: None,
        type_comment: None,
        type_params: Vec::new(),
    })
}
