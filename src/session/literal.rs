//! What `ast.literal_eval` reads: a text of literals and nothing else, by the parser of programs.
//!
//! Nothing of the text runs. What it is comes back as a tuple whose first item says what the rest
//! is; the exceptions are Python's, in `stdlib-subset/ast.py`.
//!
//! May touch: `syntax`, `value`.

use num_bigint::BigInt;

use crate::source::{Source, Span};
use crate::syntax::ast::{self, Constant, Expr, Operator, UnaryOp};
use crate::syntax::{self, ErrorKind, Limits, Mode, SyntaxError};
use crate::value::ops::Binary;
use crate::value::{Eval, Obj, Runtime, Stop, Value};

/// Bytes that a byte of text takes as tokens, at most.
const TOKEN_BYTES: u64 = 48;
/// CPython counts levels of the ast threefold.
const LEVELS_PER_FRAME: u32 = 3;
const LEVELS_MAX: u32 = 10_000;

/// Why an expression gives no value.
enum Fault {
    /// It is no literal: the line of the node, 0 where there is none (`**` in a dict), and its class.
    Malformed(u32, &'static str),
    Stop(Stop),
}

impl From<Stop> for Fault {
    fn from(stop: Stop) -> Self {
        Fault::Stop(stop)
    }
}

type Literal<T = Value> = Result<T, Fault>;

/// Reads a text: `("value", value)`, `("node", line, class)`, `("deep",)`, or
/// `("syntax", class, arguments)`.
///
/// # Errors
/// What a key raises that cannot be hashed; a spent budget.
pub fn read(rt: &mut Runtime, text: Value) -> Eval {
    within(rt, text, "<unknown>", false, Mode::Expression)
}

/// Reads a text as the nodes of `ast`: `("value", rows)`, `("newer",)`, `("deep",)`, or
/// `("syntax", class, arguments)`. The name is that of the file; statements are those of a module.
///
/// # Errors
/// A spent budget.
pub fn parse(rt: &mut Runtime, text: Value, name: Value, expression: bool) -> Eval {
    let name = rt.heap.text(&name).unwrap_or("<unknown>").to_owned();
    let mode = if expression { Mode::Expression } else { Mode::Module };
    within(rt, text, &name, true, mode)
}

fn within(rt: &mut Runtime, text: Value, name: &str, nodes: bool, mode: Mode) -> Eval {
    let length = rt.heap.text(&text).map_or(0, str::len) as u64;
    rt.steps(length)?;
    rt.heap.charge_passing(length * (TOKEN_BYTES + 1))?;
    let source = Source::new(name, rt.heap.text(&text).unwrap_or(""));
    let made = with_room(rt, &source, nodes, mode);
    rt.heap.release_outside(length * (TOKEN_BYTES + 1));
    made
}

fn with_room(rt: &mut Runtime, source: &Source, nodes: bool, mode: Mode) -> Eval {
    let meter = &rt.heap.meter;
    let free = meter.bytes_max().saturating_sub(meter.bytes_used());
    let levels = rt.depth_limit.saturating_sub(rt.depth).saturating_mul(LEVELS_PER_FRAME);
    let limits = Limits {
        source_bytes_max: usize::MAX,
        nesting_max: levels.min(LEVELS_MAX),
        // The estimate is that of a program, of which a tree is made as well.
        memory_max: free.saturating_mul(2),
    };
    let mut work = 0;
    let parsed = syntax::parse_as_written(source, mode, &limits, &mut work);
    // To find words for what is wrong may take much longer than the text is.
    rt.steps(work)?;
    match parsed {
        Ok(parsed) => {
            let ends = mode == Mode::Expression;
            if let Some(error) = indent_at_the_end(source).filter(|_| ends) {
                return complaint(rt, source, &error, mode);
            }
            let bytes = parsed.memory() / 2;
            rt.heap.charge_passing(bytes)?;
            if nodes {
                let rows =
                    syntax::with_stack(parsed.depth(), || super::nodes::rows(rt, source, &parsed));
                rt.heap.release_outside(bytes);
                let kind = rt.heap.str(if matches!(rows, Ok(None)) { "newer" } else { "value" })?;
                return match rows? {
                    Some(rows) => rt.heap.tuple(vec![kind, rows]),
                    None => rt.heap.tuple(vec![kind]),
                };
            }
            let made = match parsed.body() {
                [ast::Stmt::Expr(only)] => {
                    let reader = Reader { source };
                    syntax::with_stack(parsed.depth(), || reader.read(rt, &only.value))
                }
                _ => Err(Fault::Malformed(0, "Expression")),
            };
            rt.heap.release_outside(bytes);
            match made {
                Ok(value) => {
                    rt.keep(value);
                    let kind = rt.heap.str("value")?;
                    rt.heap.tuple(vec![kind, value])
                }
                Err(Fault::Stop(stop)) => Err(stop),
                Err(Fault::Malformed(line, class)) => {
                    let kind = rt.heap.str("node")?;
                    let class = kept(rt, class)?;
                    rt.heap.tuple(vec![kind, Value::Int(line.into()), class])
                }
            }
        }
        Err(error) => match error.kind {
            ErrorKind::TooDeep => {
                let kind = rt.heap.str("deep")?;
                rt.heap.tuple(vec![kind])
            }
            // What does not fit is asked for, so that memory ends as it does everywhere.
            ErrorKind::TooDense | ErrorKind::TooLarge => {
                rt.heap.charge_passing(free.saturating_add(1))?;
                Err(Stop::Flat)
            }
            ErrorKind::Syntax | ErrorKind::Indentation | ErrorKind::Tab => {
                match indent_at_the_end(source).filter(|_| mode == Mode::Expression) {
                    Some(indent)
                        if error.message == "invalid syntax" && error.line == indent.line =>
                    {
                        complaint(rt, source, &indent, mode)
                    }
                    _ => complaint(rt, source, &error, mode),
                }
            }
        },
    }
}

fn kept(rt: &mut Runtime, text: &str) -> Eval {
    let text = rt.heap.str(text)?;
    Ok(rt.keep(text))
}

/// A SyntaxError as the name of its class and its arguments.
fn complaint(rt: &mut Runtime, source: &Source, error: &SyntaxError, mode: Mode) -> Eval {
    let error = &if mode == Mode::Expression {
        as_of_a_text(source, error)
    } else {
        as_of_a_module(source, error)
    };
    let message = kept(rt, &error.message)?;
    let mut arguments = vec![message];
    if !error.message.ends_with("null bytes") {
        let name = kept(rt, source.name())?;
        let line = kept(rt, &line_shown(source, error, mode))?;
        let place = vec![
            name,
            Value::Int(error.line.into()),
            Value::Int(error.col.into()),
            line,
            Value::Int(error.end_line.into()),
            Value::Int(error.end_col.into()),
        ];
        let place = rt.heap.tuple(place)?;
        arguments.push(rt.keep(place));
    }
    let arguments = rt.heap.tuple(arguments)?;
    rt.keep(arguments);
    let kind = kept(rt, "syntax")?;
    let class = kept(rt, error.type_name())?;
    rt.heap.tuple(vec![kind, class, arguments])
}

/// The line that the error shows, with its newline if it has one and CPython still knows of it.
fn line_shown(source: &Source, error: &SyntaxError, mode: Mode) -> String {
    let (line, text) = (error.line as usize, source.text());
    let unclosed = error.message.ends_with("was never closed")
        || error.message.starts_with("unterminated triple-quoted");
    match line {
        0 => String::new(),
        _ if of_a_token(&error.message) => source.line(error.line).to_owned(),
        _ if unclosed && text.lines().nth(line).is_some() => source.line(error.line).to_owned(),
        // A module's text always ends with one.
        _ if mode != Mode::Expression => format!("{}\n", source.line(error.line)),
        _ if line <= text.matches('\n').count() => format!("{}\n", source.line(error.line)),
        _ => source.line(error.line).to_owned(),
    }
}

/// Whether CPython's tokenizer says so, which shows a line without its end.
fn of_a_token(message: &str) -> bool {
    let literal = message.starts_with("invalid ") && message.ends_with(" literal");
    let begins = [
        "unterminated ",
        "leading zeros in ",
        "invalid digit ",
        "invalid character ",
        "invalid non-printable ",
        "unmatched ",
        "closing parenthesis ",
    ];
    literal || begins.iter().any(|begin| message.starts_with(begin))
}

/// Spaces behind the last newline are a line's beginning to CPython, where a text ends with them.
fn indent_at_the_end(source: &Source) -> Option<SyntaxError> {
    let text = source.text();
    let tail = text.rfind(['\n', '\r']).map_or(text, |at| &text[at + 1..]);
    let before = &text[..text.len() - tail.len()];
    let indent = tail.rsplit('\x0c').next().unwrap_or("");
    let blank = tail.bytes().all(|byte| matches!(byte, b' ' | b'\t' | b'\x0c'));
    if !blank || indent.is_empty() || before.trim_end_matches(['\n', '\r']).ends_with('\\') {
        return None;
    }
    let line = source.line_col(text.len() as u32).0;
    Some(SyntaxError {
        kind: ErrorKind::Indentation,
        message: "unexpected indent".to_owned(),
        span: Span::default(),
        line,
        col: tail.len() as i32,
        end_line: line,
        end_col: -1,
    })
}

/// An error as CPython has it of the text of a module.
fn as_of_a_module(source: &Source, error: &SyntaxError) -> SyntaxError {
    let mut error = error.clone();
    let line = source.line(error.line.max(1));
    if error.message.starts_with("expected an indented block") {
        // Unlike in a file, it reaches to the end of the token.
        let rest = line.chars().skip((error.col - 1).max(0) as usize);
        let word = rest.take_while(|c| c.is_alphanumeric() || *c == '_').count() as i32;
        error.end_col = error.col + word.max(1);
    } else if error.message == "expected 'except' or 'finally' block" && error.col == 0 {
        error.col = line.chars().count() as i32 + 1;
    }
    if error.message == "source code cannot contain null bytes" {
        error.message = "source code string cannot contain null bytes".to_owned();
    }
    error
}

/// An error as CPython has it of a text: where no newline ends the last line, none is added, and
/// what is wrong behind it has another place.
fn as_of_a_text(source: &Source, error: &SyntaxError) -> SyntaxError {
    let mut error = error.clone();
    let text = source.text();
    let width = source.line(error.line.max(1)).chars().count() as i32;
    let at_end = error.line as usize > text.matches('\n').count()
        && error.col == width + 1
        && error.end_col == error.col;
    if error.message == "source code cannot contain null bytes" {
        error.message = "source code string cannot contain null bytes".to_owned();
    } else if text.ends_with('\\') && error.message == "unexpected EOF while parsing" {
        error.message = "unexpected character after line continuation character".to_owned();
        (error.col, error.end_col) = (width, 0);
    } else if text.trim_matches([' ', '\t']).is_empty() && error.message == "invalid syntax" {
        (error.line, error.col, error.end_line, error.end_col) = (0, 0, 0, 0);
    } else if at_end && error.message == "invalid syntax" {
        (error.col, error.end_col) = (0, 0);
    } else if at_end {
        (error.col, error.end_col) = (width, -1);
    }
    error
}

/// A number as it stands in the text, with a sign perhaps.
enum Number {
    Int(BigInt),
    Float(f64),
    Complex(f64, f64),
}

struct Reader<'a> {
    source: &'a Source,
}

impl Reader<'_> {
    fn malformed<T>(&self, node: &Expr) -> Literal<T> {
        let line = self.source.line_col(syntax::span(node).start).0;
        Err(Fault::Malformed(line, class_of(node)))
    }

    /// The value of a node, which nothing keeps alive.
    fn read(&self, rt: &mut Runtime, node: &Expr) -> Literal {
        rt.steps(1)?;
        match node {
            Expr::Constant(constant) => Ok(put(rt, &constant.value)?),
            Expr::Tuple(tuple) => {
                let list = self.items(rt, &tuple.elts)?;
                rt.keep(list);
                let items = rt.heap.as_items(list).unwrap_or(&[]).to_vec();
                let tuple = rt.heap.tuple(items);
                rt.kept.pop();
                Ok(tuple?)
            }
            Expr::List(list) => self.items(rt, &list.elts),
            Expr::Set(items) => {
                let set = rt.heap.set()?;
                rt.keep(set);
                for item in &items.elts {
                    let item = self.read(rt, item)?;
                    rt.keep(item);
                    rt.set_add(set, item)?;
                    rt.kept.pop();
                }
                rt.kept.pop();
                Ok(set)
            }
            Expr::Dict(pairs) => {
                let dict = rt.heap.dict()?;
                rt.keep(dict);
                for (key, value) in pairs.keys.iter().zip(&pairs.values) {
                    let Some(key) = key else { return Err(Fault::Malformed(0, "None")) };
                    let key = self.read(rt, key)?;
                    rt.keep(key);
                    let value = self.read(rt, value)?;
                    rt.keep(value);
                    rt.dict_set(dict, key, value)?;
                    rt.kept.pop();
                    rt.kept.pop();
                }
                rt.kept.pop();
                Ok(dict)
            }
            Expr::Call(call) if is_empty_set(call) => Ok(rt.heap.set()?),
            Expr::BinOp(sum) if matches!(sum.op, Operator::Add | Operator::Sub) => {
                self.sum(rt, node, sum)
            }
            _ => {
                let number = self.signed(node)?;
                Ok(put_number(rt, number)?)
            }
        }
    }

    fn items(&self, rt: &mut Runtime, nodes: &[Expr]) -> Literal {
        let list = rt.heap.list(Vec::new())?;
        rt.keep(list);
        rt.heap.list_reserve(list, nodes.len())?;
        for node in nodes {
            let item = self.read(rt, node)?;
            rt.heap.list_push(list, item)?;
        }
        rt.kept.pop();
        Ok(list)
    }

    /// A real number and an imaginary one.
    fn sum(&self, rt: &mut Runtime, node: &Expr, sum: &ast::ExprBinOp) -> Literal {
        let left = self.signed(&sum.left)?;
        let right = self.number(&sum.right)?;
        if matches!(left, Number::Complex(..)) || !matches!(right, Number::Complex(..)) {
            return self.malformed(node);
        }
        let left = put_number(rt, left)?;
        rt.keep(left);
        let right = put_number(rt, right)?;
        rt.keep(right);
        let plus = matches!(sum.op, Operator::Add);
        let op = if plus { Binary::Add } else { Binary::Sub };
        let made = rt.binary(op, left, right, false);
        rt.kept.pop();
        rt.kept.pop();
        Ok(made?)
    }

    fn signed(&self, node: &Expr) -> Literal<Number> {
        let Expr::UnaryOp(unary) = node else { return self.number(node) };
        match unary.op {
            UnaryOp::UAdd => self.number(&unary.operand),
            UnaryOp::USub => Ok(match self.number(&unary.operand)? {
                Number::Int(int) => Number::Int(-int),
                Number::Float(float) => Number::Float(-float),
                Number::Complex(real, imag) => Number::Complex(-real, -imag),
            }),
            UnaryOp::Invert | UnaryOp::Not => self.malformed(node),
        }
    }

    fn number(&self, node: &Expr) -> Literal<Number> {
        let Expr::Constant(constant) = node else { return self.malformed(node) };
        match &constant.value {
            Constant::Int(int) => Ok(Number::Int(int.clone())),
            Constant::Float(float) => Ok(Number::Float(*float)),
            Constant::Complex { real, imag } => Ok(Number::Complex(*real, *imag)),
            Constant::None
            | Constant::Bool(_)
            | Constant::Str(_)
            | Constant::Bytes(_)
            | Constant::Tuple(_)
            | Constant::Ellipsis => self.malformed(node),
        }
    }
}

fn is_empty_set(call: &ast::ExprCall) -> bool {
    let is_set = matches!(&*call.func, Expr::Name(name) if name.id.as_str() == "set");
    is_set && call.args.is_empty() && call.keywords.is_empty()
}

fn put_number(rt: &mut Runtime, number: Number) -> Eval {
    match number {
        Number::Int(int) => rt.heap.int(int),
        Number::Float(float) => Ok(Value::Float(float)),
        Number::Complex(real, imag) => rt.heap.add(Obj::Complex(real, imag)),
    }
}

/// The value of a constant, which nothing keeps alive.
pub(super) fn put(rt: &mut Runtime, constant: &Constant) -> Eval {
    match constant {
        Constant::None => Ok(Value::None),
        Constant::Bool(truth) => Ok(Value::Bool(*truth)),
        Constant::Str(text) => rt.heap.str(text),
        Constant::Bytes(bytes) => {
            rt.heap.charge_passing(bytes.len() as u64)?;
            rt.heap.release_outside(bytes.len() as u64);
            rt.heap.bytes(bytes.clone())
        }
        Constant::Int(int) => rt.heap.int(int.clone()),
        Constant::Float(float) => Ok(Value::Float(*float)),
        Constant::Complex { real, imag } => rt.heap.add(Obj::Complex(*real, *imag)),
        Constant::Tuple(items) => {
            let list = rt.heap.list(Vec::new())?;
            rt.keep(list);
            for item in items {
                let item = put(rt, item)?;
                rt.heap.list_push(list, item)?;
            }
            let items = rt.heap.as_items(list).unwrap_or(&[]).to_vec();
            let tuple = rt.heap.tuple(items);
            rt.kept.pop();
            tuple
        }
        Constant::Ellipsis => Ok(Value::Ellipsis),
    }
}

/// The class of a node in Python's `ast`.
fn class_of(node: &Expr) -> &'static str {
    match node {
        Expr::BoolOp(_) => "BoolOp",
        Expr::NamedExpr(_) => "NamedExpr",
        Expr::BinOp(_) => "BinOp",
        Expr::UnaryOp(_) => "UnaryOp",
        Expr::Lambda(_) => "Lambda",
        Expr::IfExp(_) => "IfExp",
        Expr::Dict(_) => "Dict",
        Expr::Set(_) => "Set",
        Expr::ListComp(_) => "ListComp",
        Expr::SetComp(_) => "SetComp",
        Expr::DictComp(_) => "DictComp",
        Expr::GeneratorExp(_) => "GeneratorExp",
        Expr::Await(_) => "Await",
        Expr::Yield(_) => "Yield",
        Expr::YieldFrom(_) => "YieldFrom",
        Expr::Compare(_) => "Compare",
        Expr::Call(_) => "Call",
        Expr::FormattedValue(_) => "FormattedValue",
        Expr::JoinedStr(_) => "JoinedStr",
        Expr::Constant(_) => "Constant",
        Expr::Attribute(_) => "Attribute",
        Expr::Subscript(_) => "Subscript",
        Expr::Starred(_) => "Starred",
        Expr::Name(_) => "Name",
        Expr::List(_) => "List",
        Expr::Tuple(_) => "Tuple",
        Expr::Slice(_) => "Slice",
    }
}
