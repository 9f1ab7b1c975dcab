//! What `ast.parse` reads: a text as the nodes of Python's `ast`, by the parser of programs.
//!
//! Nothing of the text runs. The tree comes back as a list of rows, a node after those in it: the
//! name of its class, the four numbers of where it lies, and its fields, in which nodes are
//! numbers of rows. The objects are made of them in `stdlib-subset/ast.py`.
//!
//! May touch: `syntax`, `value`.
//!
//! Invariants: recursion is on a stack as deep as the tree; what is kept of it is charged before
//! it is made.

use super::literal::put;
use crate::source::{Source, Span};
use crate::syntax::ast::{
    Alias, Arg, ArgWithDefault, Arguments, BoolOp, CmpOp, Comprehension, ConversionFlag,
    ExceptHandler, Expr, ExprContext, Identifier, Keyword, MatchCase, Operator, Pattern, Stmt,
    TypeParam, UnaryOp, WithItem,
};
use crate::syntax::{Parsed, span};
use crate::value::{Eval, Runtime, Stop, Value};

/// The number of a row.
type Row = Result<i64, Stop>;

/// The rows of a text that was parsed; None where it has what CPython 3.11 has no nodes for.
///
/// # Errors
/// A spent budget.
pub(super) fn rows(
    rt: &mut Runtime,
    source: &Source,
    parsed: &Parsed,
) -> Result<Option<Value>, Stop> {
    let list = rt.heap.list(Vec::new())?;
    let mut writer = Writer { rt, source, list, count: 0, newer: false };
    let body = writer.body(parsed.body())?;
    writer.row("Module", None, &[body])?;
    Ok((!writer.newer).then_some(list))
}

struct Writer<'a, 'b> {
    rt: &'a mut Runtime<'b>,
    source: &'a Source,
    list: Value,
    count: i64,
    /// Whether something came that is newer than CPython 3.11.
    newer: bool,
}

impl Writer<'_, '_> {
    fn row(&mut self, class: &str, place: Option<Span>, fields: &[Value]) -> Row {
        self.rt.steps(1)?;
        let mut row = Vec::with_capacity(5 + fields.len());
        row.push(self.rt.heap.str(class)?);
        for offset in place.map_or([None; 2], |place| [Some(place.start), Some(place.end)]) {
            let (line, column) = offset.map_or((0, 0), |offset| {
                let line = self.source.line_of(offset);
                (line, offset - self.source.line_start(line))
            });
            row.extend([Value::Int(line.into()), Value::Int(column.into())]);
        }
        row.extend_from_slice(fields);
        let row = self.rt.heap.tuple(row)?;
        self.rt.heap.list_push(self.list, row)?;
        self.count += 1;
        Ok(self.count - 1)
    }

    fn text(&mut self, text: &str) -> Eval {
        self.rt.heap.str(text)
    }

    fn name(&mut self, name: Option<&Identifier>) -> Eval {
        name.map_or(Ok(Value::None), |name| self.text(name.as_str()))
    }

    fn names(&mut self, names: &[Identifier]) -> Eval {
        let names = names.iter().map(|name| self.text(name.as_str()));
        let names = names.collect::<Result<_, _>>()?;
        self.rt.heap.tuple(names)
    }

    /// A field of many nodes.
    fn all<T>(&mut self, nodes: &[T], each: impl Fn(&mut Self, &T) -> Row) -> Eval {
        let mut rows = Vec::with_capacity(nodes.len());
        for node in nodes {
            rows.push(Value::Int(each(self, node)?));
        }
        self.rt.heap.tuple(rows)
    }

    fn one(&mut self, node: &Expr) -> Eval {
        Ok(Value::Int(self.expr(node)?))
    }

    fn perhaps(&mut self, node: Option<&Expr>) -> Eval {
        node.map_or(Ok(Value::None), |node| self.one(node))
    }

    fn exprs(&mut self, nodes: &[Expr]) -> Eval {
        self.all(nodes, Self::expr)
    }

    fn body(&mut self, nodes: &[Stmt]) -> Eval {
        self.all(nodes, Self::stmt)
    }

    fn patterns(&mut self, nodes: &[Pattern]) -> Eval {
        self.all(nodes, Self::pattern)
    }

    fn parameters(&mut self, given: &[TypeParam]) {
        self.newer |= !given.is_empty();
    }

    fn stmt(&mut self, node: &Stmt) -> Row {
        let place = Some(span(node));
        match node {
            Stmt::FunctionDef(n) => {
                self.parameters(&n.type_params);
                let fields = [
                    self.text(n.name.as_str())?,
                    Value::Int(self.arguments(&n.args)?),
                    self.body(&n.body)?,
                    self.exprs(&n.decorator_list)?,
                    self.perhaps(n.returns.as_deref())?,
                ];
                self.row("FunctionDef", place, &fields)
            }
            Stmt::AsyncFunctionDef(n) => {
                self.parameters(&n.type_params);
                let fields = [
                    self.text(n.name.as_str())?,
                    Value::Int(self.arguments(&n.args)?),
                    self.body(&n.body)?,
                    self.exprs(&n.decorator_list)?,
                    self.perhaps(n.returns.as_deref())?,
                ];
                self.row("AsyncFunctionDef", place, &fields)
            }
            Stmt::ClassDef(n) => {
                self.parameters(&n.type_params);
                let fields = [
                    self.text(n.name.as_str())?,
                    self.exprs(&n.bases)?,
                    self.all(&n.keywords, Self::keyword)?,
                    self.body(&n.body)?,
                    self.exprs(&n.decorator_list)?,
                ];
                self.row("ClassDef", place, &fields)
            }
            Stmt::Return(n) => {
                let fields = [self.perhaps(n.value.as_deref())?];
                self.row("Return", place, &fields)
            }
            Stmt::Delete(n) => {
                let fields = [self.exprs(&n.targets)?];
                self.row("Delete", place, &fields)
            }
            Stmt::Assign(n) => {
                let fields = [self.exprs(&n.targets)?, self.one(&n.value)?];
                self.row("Assign", place, &fields)
            }
            Stmt::AugAssign(n) => {
                let fields =
                    [self.one(&n.target)?, self.text(operator(n.op))?, self.one(&n.value)?];
                self.row("AugAssign", place, &fields)
            }
            Stmt::AnnAssign(n) => {
                let fields = [
                    self.one(&n.target)?,
                    self.one(&n.annotation)?,
                    self.perhaps(n.value.as_deref())?,
                    Value::Int(n.simple.into()),
                ];
                self.row("AnnAssign", place, &fields)
            }
            Stmt::For(n) => {
                let fields = [
                    self.one(&n.target)?,
                    self.one(&n.iter)?,
                    self.body(&n.body)?,
                    self.body(&n.orelse)?,
                ];
                self.row("For", place, &fields)
            }
            Stmt::AsyncFor(n) => {
                let fields = [
                    self.one(&n.target)?,
                    self.one(&n.iter)?,
                    self.body(&n.body)?,
                    self.body(&n.orelse)?,
                ];
                self.row("AsyncFor", place, &fields)
            }
            Stmt::While(n) => {
                let fields = [self.one(&n.test)?, self.body(&n.body)?, self.body(&n.orelse)?];
                self.row("While", place, &fields)
            }
            Stmt::If(n) => {
                let fields = [self.one(&n.test)?, self.body(&n.body)?, self.body(&n.orelse)?];
                self.row("If", place, &fields)
            }
            Stmt::With(n) => {
                let fields = [self.all(&n.items, Self::item)?, self.body(&n.body)?];
                self.row("With", place, &fields)
            }
            Stmt::AsyncWith(n) => {
                let fields = [self.all(&n.items, Self::item)?, self.body(&n.body)?];
                self.row("AsyncWith", place, &fields)
            }
            Stmt::Match(n) => {
                let fields = [self.one(&n.subject)?, self.all(&n.cases, Self::case)?];
                self.row("Match", place, &fields)
            }
            Stmt::Raise(n) => {
                let fields = [self.perhaps(n.exc.as_deref())?, self.perhaps(n.cause.as_deref())?];
                self.row("Raise", place, &fields)
            }
            Stmt::Try(n) => {
                let fields = [
                    self.body(&n.body)?,
                    self.all(&n.handlers, Self::handler)?,
                    self.body(&n.orelse)?,
                    self.body(&n.finalbody)?,
                ];
                self.row("Try", place, &fields)
            }
            Stmt::TryStar(n) => {
                let fields = [
                    self.body(&n.body)?,
                    self.all(&n.handlers, Self::handler)?,
                    self.body(&n.orelse)?,
                    self.body(&n.finalbody)?,
                ];
                self.row("TryStar", place, &fields)
            }
            Stmt::Assert(n) => {
                let fields = [self.one(&n.test)?, self.perhaps(n.msg.as_deref())?];
                self.row("Assert", place, &fields)
            }
            Stmt::Import(n) => {
                let fields = [self.all(&n.names, Self::alias)?];
                self.row("Import", place, &fields)
            }
            Stmt::Global(n) => {
                let fields = [self.names(&n.names)?];
                self.row("Global", place, &fields)
            }
            Stmt::Nonlocal(n) => {
                let fields = [self.names(&n.names)?];
                self.row("Nonlocal", place, &fields)
            }
            Stmt::Expr(n) => {
                let fields = [self.one(&n.value)?];
                self.row("Expr", place, &fields)
            }
            Stmt::ImportFrom(n) => {
                let level = n.level.as_ref().map_or(0, |level| level.to_u32());
                let module = self.name(n.module.as_ref())?;
                let names = self.all(&n.names, Self::alias)?;
                self.row("ImportFrom", place, &[module, names, Value::Int(level.into())])
            }
            Stmt::TypeAlias(_) => {
                self.newer = true;
                Ok(0)
            }
            Stmt::Pass(_) => self.row("Pass", place, &[]),
            Stmt::Break(_) => self.row("Break", place, &[]),
            Stmt::Continue(_) => self.row("Continue", place, &[]),
        }
    }

    fn expr(&mut self, node: &Expr) -> Row {
        let place = Some(span(node));
        match node {
            Expr::BoolOp(n) => {
                let fields = [self.text(bool_operator(n.op))?, self.exprs(&n.values)?];
                self.row("BoolOp", place, &fields)
            }
            Expr::NamedExpr(n) => {
                let fields = [self.one(&n.target)?, self.one(&n.value)?];
                self.row("NamedExpr", place, &fields)
            }
            Expr::BinOp(n) => {
                let fields = [self.one(&n.left)?, self.text(operator(n.op))?, self.one(&n.right)?];
                self.row("BinOp", place, &fields)
            }
            Expr::UnaryOp(n) => {
                let fields = [self.text(unary(n.op))?, self.one(&n.operand)?];
                self.row("UnaryOp", place, &fields)
            }
            Expr::Lambda(n) => {
                let fields = [Value::Int(self.arguments(&n.args)?), self.one(&n.body)?];
                self.row("Lambda", place, &fields)
            }
            Expr::IfExp(n) => {
                let fields = [self.one(&n.test)?, self.one(&n.body)?, self.one(&n.orelse)?];
                self.row("IfExp", place, &fields)
            }
            Expr::Set(n) => {
                let fields = [self.exprs(&n.elts)?];
                self.row("Set", place, &fields)
            }
            Expr::ListComp(n) => {
                let fields = [self.one(&n.elt)?, self.all(&n.generators, Self::comprehension)?];
                self.row("ListComp", place, &fields)
            }
            Expr::SetComp(n) => {
                let fields = [self.one(&n.elt)?, self.all(&n.generators, Self::comprehension)?];
                self.row("SetComp", place, &fields)
            }
            Expr::DictComp(n) => {
                let fields = [
                    self.one(&n.key)?,
                    self.one(&n.value)?,
                    self.all(&n.generators, Self::comprehension)?,
                ];
                self.row("DictComp", place, &fields)
            }
            Expr::GeneratorExp(n) => {
                let fields = [self.one(&n.elt)?, self.all(&n.generators, Self::comprehension)?];
                self.row("GeneratorExp", place, &fields)
            }
            Expr::Await(n) => {
                let fields = [self.one(&n.value)?];
                self.row("Await", place, &fields)
            }
            Expr::Yield(n) => {
                let fields = [self.perhaps(n.value.as_deref())?];
                self.row("Yield", place, &fields)
            }
            Expr::YieldFrom(n) => {
                let fields = [self.one(&n.value)?];
                self.row("YieldFrom", place, &fields)
            }
            Expr::Call(n) => {
                let fields = [
                    self.one(&n.func)?,
                    self.exprs(&n.args)?,
                    self.all(&n.keywords, Self::keyword)?,
                ];
                self.row("Call", place, &fields)
            }
            Expr::JoinedStr(n) => {
                let fields = [self.exprs(&n.values)?];
                self.row("JoinedStr", place, &fields)
            }
            Expr::Attribute(n) => {
                let fields =
                    [self.one(&n.value)?, self.text(n.attr.as_str())?, self.text(context(n.ctx))?];
                self.row("Attribute", place, &fields)
            }
            Expr::Subscript(n) => {
                let fields = [self.one(&n.value)?, self.one(&n.slice)?, self.text(context(n.ctx))?];
                self.row("Subscript", place, &fields)
            }
            Expr::Starred(n) => {
                let fields = [self.one(&n.value)?, self.text(context(n.ctx))?];
                self.row("Starred", place, &fields)
            }
            Expr::Name(n) => {
                let fields = [self.text(n.id.as_str())?, self.text(context(n.ctx))?];
                self.row("Name", place, &fields)
            }
            Expr::List(n) => {
                let fields = [self.exprs(&n.elts)?, self.text(context(n.ctx))?];
                self.row("List", place, &fields)
            }
            Expr::Tuple(n) => {
                let fields = [self.exprs(&n.elts)?, self.text(context(n.ctx))?];
                self.row("Tuple", place, &fields)
            }
            Expr::Slice(n) => {
                let fields = [
                    self.perhaps(n.lower.as_deref())?,
                    self.perhaps(n.upper.as_deref())?,
                    self.perhaps(n.step.as_deref())?,
                ];
                self.row("Slice", place, &fields)
            }
            Expr::Dict(n) => {
                let mut keys = Vec::with_capacity(n.keys.len());
                for key in &n.keys {
                    keys.push(self.perhaps(key.as_ref())?);
                }
                let keys = self.rt.heap.tuple(keys)?;
                let values = self.exprs(&n.values)?;
                self.row("Dict", place, &[keys, values])
            }
            Expr::Compare(n) => {
                let left = self.one(&n.left)?;
                let ops = n.ops.iter().map(|op| self.text(comparison(*op)));
                let ops = ops.collect::<Result<_, _>>()?;
                let ops = self.rt.heap.tuple(ops)?;
                let comparators = self.exprs(&n.comparators)?;
                self.row("Compare", place, &[left, ops, comparators])
            }
            Expr::FormattedValue(n) => {
                let value = self.one(&n.value)?;
                let conversion = Value::Int(match n.conversion {
                    ConversionFlag::None => -1,
                    ConversionFlag::Str => b's'.into(),
                    ConversionFlag::Ascii => b'a'.into(),
                    ConversionFlag::Repr => b'r'.into(),
                });
                let format_spec = self.perhaps(n.format_spec.as_deref())?;
                self.row("FormattedValue", place, &[value, conversion, format_spec])
            }
            Expr::Constant(n) => {
                let value = put(self.rt, &n.value)?;
                let kind = n.kind.as_deref().map_or(Ok(Value::None), |kind| self.text(kind))?;
                self.row("Constant", place, &[value, kind])
            }
        }
    }

    fn pattern(&mut self, node: &Pattern) -> Row {
        let place = Some(span(node));
        match node {
            Pattern::MatchValue(n) => {
                let fields = [self.one(&n.value)?];
                self.row("MatchValue", place, &fields)
            }
            Pattern::MatchSingleton(n) => {
                let fields = [put(self.rt, &n.value)?];
                self.row("MatchSingleton", place, &fields)
            }
            Pattern::MatchSequence(n) => {
                let fields = [self.patterns(&n.patterns)?];
                self.row("MatchSequence", place, &fields)
            }
            Pattern::MatchMapping(n) => {
                let fields = [
                    self.exprs(&n.keys)?,
                    self.patterns(&n.patterns)?,
                    self.name(n.rest.as_ref())?,
                ];
                self.row("MatchMapping", place, &fields)
            }
            Pattern::MatchClass(n) => {
                let fields = [
                    self.one(&n.cls)?,
                    self.patterns(&n.patterns)?,
                    self.names(&n.kwd_attrs)?,
                    self.patterns(&n.kwd_patterns)?,
                ];
                self.row("MatchClass", place, &fields)
            }
            Pattern::MatchStar(n) => {
                let fields = [self.name(n.name.as_ref())?];
                self.row("MatchStar", place, &fields)
            }
            Pattern::MatchOr(n) => {
                let fields = [self.patterns(&n.patterns)?];
                self.row("MatchOr", place, &fields)
            }
            Pattern::MatchAs(n) => {
                let pattern = match &n.pattern {
                    Some(pattern) => Value::Int(self.pattern(pattern)?),
                    None => Value::None,
                };
                let name = self.name(n.name.as_ref())?;
                self.row("MatchAs", place, &[pattern, name])
            }
        }
    }

    fn arguments(&mut self, node: &Arguments) -> Row {
        let each = |writer: &mut Self, arg: &ArgWithDefault| writer.arg(&arg.def);
        let posonlyargs = self.all(&node.posonlyargs, each)?;
        let args = self.all(&node.args, each)?;
        let vararg = self.rest(node.vararg.as_deref())?;
        let kwonlyargs = self.all(&node.kwonlyargs, each)?;
        let mut kw_defaults = Vec::with_capacity(node.kwonlyargs.len());
        for arg in &node.kwonlyargs {
            kw_defaults.push(self.perhaps(arg.default.as_deref())?);
        }
        let kw_defaults = self.rt.heap.tuple(kw_defaults)?;
        let kwarg = self.rest(node.kwarg.as_deref())?;
        let mut defaults = Vec::new();
        for arg in node.posonlyargs.iter().chain(&node.args) {
            if let Some(default) = &arg.default {
                defaults.push(self.one(default)?);
            }
        }
        let defaults = self.rt.heap.tuple(defaults)?;
        let fields = [posonlyargs, args, vararg, kwonlyargs, kw_defaults, kwarg, defaults];
        self.row("arguments", None, &fields)
    }

    fn rest(&mut self, node: Option<&Arg>) -> Eval {
        Ok(match node {
            Some(arg) => Value::Int(self.arg(arg)?),
            None => Value::None,
        })
    }

    fn arg(&mut self, node: &Arg) -> Row {
        let fields = [self.text(node.arg.as_str())?, self.perhaps(node.annotation.as_deref())?];
        self.row("arg", Some(span(node)), &fields)
    }

    fn keyword(&mut self, node: &Keyword) -> Row {
        let fields = [self.name(node.arg.as_ref())?, self.one(&node.value)?];
        self.row("keyword", Some(span(node)), &fields)
    }

    fn alias(&mut self, node: &Alias) -> Row {
        let fields = [self.text(node.name.as_str())?, self.name(node.asname.as_ref())?];
        self.row("alias", Some(span(node)), &fields)
    }

    fn item(&mut self, node: &WithItem) -> Row {
        let fields = [self.one(&node.context_expr)?, self.perhaps(node.optional_vars.as_deref())?];
        self.row("withitem", None, &fields)
    }

    fn case(&mut self, node: &MatchCase) -> Row {
        let pattern = Value::Int(self.pattern(&node.pattern)?);
        let fields = [pattern, self.perhaps(node.guard.as_deref())?, self.body(&node.body)?];
        self.row("match_case", None, &fields)
    }

    fn comprehension(&mut self, node: &Comprehension) -> Row {
        let fields = [
            self.one(&node.target)?,
            self.one(&node.iter)?,
            self.exprs(&node.ifs)?,
            Value::Int(node.is_async.into()),
        ];
        self.row("comprehension", None, &fields)
    }

    fn handler(&mut self, node: &ExceptHandler) -> Row {
        let ExceptHandler::ExceptHandler(n) = node;
        let fields =
            [self.perhaps(n.type_.as_deref())?, self.name(n.name.as_ref())?, self.body(&n.body)?];
        self.row("ExceptHandler", Some(span(node)), &fields)
    }
}

fn context(op: ExprContext) -> &'static str {
    match op {
        ExprContext::Load => "Load",
        ExprContext::Store => "Store",
        ExprContext::Del => "Del",
    }
}

fn bool_operator(op: BoolOp) -> &'static str {
    match op {
        BoolOp::And => "And",
        BoolOp::Or => "Or",
    }
}

fn operator(op: Operator) -> &'static str {
    match op {
        Operator::Add => "Add",
        Operator::Sub => "Sub",
        Operator::Mult => "Mult",
        Operator::MatMult => "MatMult",
        Operator::Div => "Div",
        Operator::Mod => "Mod",
        Operator::Pow => "Pow",
        Operator::LShift => "LShift",
        Operator::RShift => "RShift",
        Operator::BitOr => "BitOr",
        Operator::BitXor => "BitXor",
        Operator::BitAnd => "BitAnd",
        Operator::FloorDiv => "FloorDiv",
    }
}

fn unary(op: UnaryOp) -> &'static str {
    match op {
        UnaryOp::Invert => "Invert",
        UnaryOp::Not => "Not",
        UnaryOp::UAdd => "UAdd",
        UnaryOp::USub => "USub",
    }
}

fn comparison(op: CmpOp) -> &'static str {
    match op {
        CmpOp::Eq => "Eq",
        CmpOp::NotEq => "NotEq",
        CmpOp::Lt => "Lt",
        CmpOp::LtE => "LtE",
        CmpOp::Gt => "Gt",
        CmpOp::GtE => "GtE",
        CmpOp::Is => "Is",
        CmpOp::IsNot => "IsNot",
        CmpOp::In => "In",
        CmpOp::NotIn => "NotIn",
    }
}
