//! Statements, targets and calls in places where they cannot stand, in the order in which
//! CPython's compiler meets them.

use super::future::{self, Features};
use super::{Checked, error_at};
use super::{asynchronous, patterns};
use crate::source::Source;
use crate::syntax::ast::{self, Arguments, Comprehension, Expr, ExprContext, Stmt};
use crate::syntax::{Mode, span};
use std::collections::BTreeSet;

/// What the code around is part of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unit {
    Module,
    Class,
    Function,
    AsyncFunction,
    Lambda,
    Comprehension,
}

/// What is around a statement within its unit.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Block {
    Loop,
    ExceptStar,
}

/// Checks a whole tree.
pub(super) fn check(
    source: &Source,
    body: &[Stmt],
    mode: Mode,
    features: &Features,
    generators: BTreeSet<u32>,
) -> Checked {
    let unit = if mode == Mode::Function { Unit::Function } else { Unit::Module };
    let future_line = features.line;
    let mut walk = Walk {
        source,
        unit,
        is_generator: false,
        blocks: Vec::new(),
        generators,
        future_line,
        lazy_annotations: features.annotations,
    };
    walk.statements(body)
}

struct Walk<'a> {
    source: &'a Source,
    unit: Unit,
    /// In an `async def` that yields.
    is_generator: bool,
    blocks: Vec<Block>,
    generators: BTreeSet<u32>,
    future_line: u32,
    lazy_annotations: bool,
}

impl Walk<'_> {
    fn error(&self, node: &impl ast::Ranged, message: impl Into<String>) -> Checked {
        error_at(self.source, node, message)
    }

    /// Does a piece of work as part of another unit.
    fn within(
        &mut self,
        unit: Unit,
        is_generator: bool,
        work: impl FnOnce(&mut Self) -> Checked,
    ) -> Checked {
        let outer = (self.unit, self.is_generator, std::mem::take(&mut self.blocks));
        (self.unit, self.is_generator) = (unit, is_generator);
        let result = work(self);
        (self.unit, self.is_generator, self.blocks) = outer;
        result
    }

    fn block(&mut self, block: Block, body: &[Stmt]) -> Checked {
        self.blocks.push(block);
        let result = self.statements(body);
        self.blocks.pop();
        result
    }

    /// `__debug__` is a constant.
    fn assignable(&self, name: &str, node: &impl ast::Ranged) -> Checked {
        match name {
            "__debug__" => self.error(node, "cannot assign to __debug__"),
            _ => Ok(()),
        }
    }

    // Statements.

    fn statements(&mut self, body: &[Stmt]) -> Checked {
        body.iter().try_for_each(|statement| self.statement(statement))
    }

    fn statement(&mut self, statement: &Stmt) -> Checked {
        match statement {
            Stmt::FunctionDef(node) => {
                let head = (&*node.args, node.returns.as_deref(), &*node.decorator_list);
                let params = &node.type_params;
                self.function(statement, &node.name, head, params, &node.body, Unit::Function)
            }
            Stmt::AsyncFunctionDef(node) => {
                let head = (&*node.args, node.returns.as_deref(), &*node.decorator_list);
                let params = &node.type_params;
                self.function(statement, &node.name, head, params, &node.body, Unit::AsyncFunction)
            }
            Stmt::ClassDef(node) => {
                self.expressions(&node.decorator_list)?;
                self.type_params(&node.type_params)?;
                self.within(Unit::Class, false, |walk| walk.statements(&node.body))?;
                self.arguments(node, &node.bases, &node.keywords)?;
                self.assignable(&node.name, node)
            }
            Stmt::Return(node) => self.returned(node),
            Stmt::Delete(node) => self.expressions(&node.targets),
            Stmt::Assign(node) => {
                self.expression(&node.value)?;
                self.expressions(&node.targets)
            }
            Stmt::TypeAlias(node) => {
                self.type_params(&node.type_params)?;
                self.within(Unit::Lambda, false, |walk| walk.expression(&node.value))?;
                self.expression(&node.name)
            }
            Stmt::AugAssign(node) => {
                // The target is read first and written last; both look at the same rules.
                self.expression(&node.value)?;
                self.expression(&node.target)
            }
            Stmt::AnnAssign(node) => self.annotated_assignment(node),
            Stmt::For(node) => {
                self.expression(&node.iter)?;
                self.expression(&node.target)?;
                self.block(Block::Loop, &node.body)?;
                self.statements(&node.orelse)
            }
            Stmt::AsyncFor(node) => {
                if self.unit != Unit::AsyncFunction {
                    return self.error(node, "'async for' outside async function");
                }
                self.expression(&node.iter)?;
                self.expression(&node.target)?;
                self.block(Block::Loop, &node.body)?;
                self.statements(&node.orelse)
            }
            Stmt::While(node) => {
                self.expression(&node.test)?;
                self.block(Block::Loop, &node.body)?;
                self.statements(&node.orelse)
            }
            Stmt::If(node) => {
                self.expression(&node.test)?;
                self.statements(&node.body)?;
                self.statements(&node.orelse)
            }
            Stmt::With(node) => self.with(&node.items, &node.body),
            Stmt::AsyncWith(node) => {
                if self.unit != Unit::AsyncFunction {
                    return self.error(node, "'async with' outside async function");
                }
                self.with(&node.items, &node.body)
            }
            Stmt::Match(node) => self.match_statement(node),
            Stmt::Raise(node) => {
                self.maybe(&node.exc)?;
                self.maybe(&node.cause)
            }
            Stmt::Try(node) => {
                self.statements(&node.body)?;
                self.statements(&node.orelse)?;
                let last = node.handlers.len().saturating_sub(1);
                for (index, handler) in node.handlers.iter().enumerate() {
                    let ast::ExceptHandler::ExceptHandler(inner) = handler;
                    if inner.type_.is_none() && index < last {
                        return self.error(inner, "default 'except:' must be last");
                    }
                    self.handler(inner)?;
                    self.statements(&inner.body)?;
                }
                self.statements(&node.finalbody)
            }
            Stmt::TryStar(node) => {
                self.statements(&node.body)?;
                for ast::ExceptHandler::ExceptHandler(inner) in &node.handlers {
                    self.handler(inner)?;
                    self.block(Block::ExceptStar, &inner.body)?;
                }
                self.statements(&node.orelse)?;
                self.statements(&node.finalbody)
            }
            Stmt::Assert(node) => {
                self.expression(&node.test)?;
                self.maybe(&node.msg)
            }
            Stmt::Import(node) => {
                node.names.iter().try_for_each(|alias| self.alias(alias, statement))
            }
            Stmt::ImportFrom(node) => {
                let line = self.source.line_of(span(node).start);
                if future::is_future(node) && line > self.future_line {
                    return self.error(node, future::LATE);
                }
                node.names.iter().try_for_each(|alias| self.alias(alias, statement))
            }
            Stmt::Expr(node) => self.expression(&node.value),
            Stmt::Break(node) => self.jump(node, "'break' outside loop"),
            Stmt::Continue(node) => self.jump(node, "'continue' not properly in loop"),
            Stmt::Global(_) | Stmt::Nonlocal(_) | Stmt::Pass(_) => Ok(()),
        }
    }

    fn jump(&self, node: &impl ast::Ranged, outside: &str) -> Checked {
        match self.blocks.last() {
            Some(Block::Loop) => Ok(()),
            Some(Block::ExceptStar) => self.error(node, LEAVES_EXCEPT_STAR),
            None => self.error(node, outside),
        }
    }

    fn returned(&mut self, node: &ast::StmtReturn) -> Checked {
        if matches!(self.unit, Unit::Module | Unit::Class) {
            return self.error(node, "'return' outside function");
        }
        if self.is_generator && node.value.is_some() {
            return self.error(node, "'return' with value in async generator");
        }
        self.maybe(&node.value)?;
        match self.blocks.contains(&Block::ExceptStar) {
            true => self.error(node, LEAVES_EXCEPT_STAR),
            false => Ok(()),
        }
    }

    fn alias(&self, alias: &ast::Alias, statement: &Stmt) -> Checked {
        let name = alias.asname.as_ref().unwrap_or(&alias.name);
        self.assignable(name, statement)
    }

    fn with(&mut self, items: &[ast::WithItem], body: &[Stmt]) -> Checked {
        for item in items {
            self.expression(&item.context_expr)?;
            self.maybe(&item.optional_vars)?;
        }
        self.statements(body)
    }

    fn handler(&mut self, handler: &ast::ExceptHandlerExceptHandler) -> Checked {
        self.maybe(&handler.type_)?;
        handler.name.as_ref().map_or(Ok(()), |name| self.assignable(name, handler))
    }

    fn annotated_assignment(&mut self, node: &ast::StmtAnnAssign) -> Checked {
        if node.value.is_some() {
            self.maybe(&node.value)?;
            self.expression(&node.target)?;
        }
        match &*node.target {
            Expr::Name(target) => {
                self.assignable(&target.id, node)?;
                if node.simple && !matches!(self.unit, Unit::Module | Unit::Class) {
                    return Ok(());
                }
                self.annotation(&node.annotation)
            }
            Expr::Attribute(target) => {
                self.assignable(&target.attr, node)?;
                if node.value.is_none() {
                    self.expression(&target.value)?;
                }
                self.unevaluated_annotation(&node.annotation)
            }
            other => {
                if node.value.is_none() {
                    self.expression(other)?;
                }
                self.unevaluated_annotation(&node.annotation)
            }
        }
    }

    fn annotation(&mut self, annotation: &Expr) -> Checked {
        match self.lazy_annotations {
            true => Ok(()),
            false => self.expression(annotation),
        }
    }

    /// Annotations of targets that are no names are only evaluated outside functions.
    fn unevaluated_annotation(&mut self, annotation: &Expr) -> Checked {
        match self.unit {
            Unit::Module | Unit::Class => self.annotation(annotation),
            _ => Ok(()),
        }
    }

    fn match_statement(&mut self, node: &ast::StmtMatch) -> Checked {
        self.expression(&node.subject)?;
        let last = node.cases.len().saturating_sub(1);
        for (index, case) in node.cases.iter().enumerate() {
            let may_match_all = case.guard.is_some() || index == last;
            patterns::check(self.source, &case.pattern, may_match_all)?;
            self.maybe(&case.guard)?;
            self.statements(&case.body)?;
        }
        Ok(())
    }

    // Functions.

    fn function(
        &mut self,
        statement: &Stmt,
        name: &str,
        (args, returns, decorators): (&Arguments, Option<&Expr>, &[Expr]),
        type_params: &[ast::TypeParam],
        body: &[Stmt],
        unit: Unit,
    ) -> Checked {
        self.parameters(args, statement)?;
        self.expressions(decorators)?;
        self.defaults(args)?;
        self.type_params(type_params)?;
        let positional = args.posonlyargs.iter().chain(&args.args).map(|arg| &arg.def);
        let stars = args.vararg.as_deref().into_iter().chain(args.kwarg.as_deref());
        let named = args.kwonlyargs.iter().map(|arg| &arg.def);
        for arg in positional.chain(stars).chain(named) {
            match arg.annotation.as_deref() {
                // `*args: *Ts`
                Some(Expr::Starred(starred)) => self.annotation(&starred.value)?,
                Some(annotation) => self.annotation(annotation)?,
                None => {}
            }
        }
        returns.map_or(Ok(()), |returns| self.annotation(returns))?;
        let is_generator = self.generators.contains(&span(statement).start);
        self.within(unit, is_generator, |walk| walk.statements(body))?;
        self.assignable(name, statement)
    }

    fn type_params(&mut self, params: &[ast::TypeParam]) -> Checked {
        for param in params {
            if let ast::TypeParam::TypeVar(node) = param {
                self.within(Unit::Lambda, false, |walk| walk.maybe(&node.bound))?;
            }
        }
        Ok(())
    }

    fn parameters(&self, args: &Arguments, node: &impl ast::Ranged) -> Checked {
        let named = args.posonlyargs.iter().chain(&args.args).chain(&args.kwonlyargs);
        let stars = args.vararg.as_deref().into_iter().chain(args.kwarg.as_deref());
        let mut names = named.map(|arg| &arg.def).chain(stars);
        names.try_for_each(|arg| self.assignable(&arg.arg, node))
    }

    fn defaults(&mut self, args: &Arguments) -> Checked {
        let mut all = args.posonlyargs.iter().chain(&args.args).chain(&args.kwonlyargs);
        all.try_for_each(|arg| self.maybe(&arg.default))
    }

    // Expressions.

    fn maybe(&mut self, value: &Option<Box<Expr>>) -> Checked {
        value.as_deref().map_or(Ok(()), |value| self.expression(value))
    }

    fn expressions(&mut self, values: &[Expr]) -> Checked {
        values.iter().try_for_each(|value| self.expression(value))
    }

    /// The elements of a display, a target or a call, which may be starred.
    fn elements(&mut self, values: &[Expr]) -> Checked {
        for value in values {
            match value {
                Expr::Starred(node) => self.expression(&node.value)?,
                other => self.expression(other)?,
            }
        }
        Ok(())
    }

    fn expression(&mut self, value: &Expr) -> Checked {
        match value {
            Expr::BoolOp(node) => self.expressions(&node.values),
            Expr::NamedExpr(node) => {
                self.expression(&node.value)?;
                self.expression(&node.target)
            }
            Expr::BinOp(node) => {
                self.expression(&node.left)?;
                self.expression(&node.right)
            }
            Expr::UnaryOp(node) => self.expression(&node.operand),
            Expr::Lambda(node) => {
                self.parameters(&node.args, node)?;
                self.defaults(&node.args)?;
                self.within(Unit::Lambda, false, |walk| walk.expression(&node.body))
            }
            Expr::IfExp(node) => {
                self.expression(&node.test)?;
                self.expression(&node.body)?;
                self.expression(&node.orelse)
            }
            Expr::Dict(node) => {
                for (key, value) in node.keys.iter().zip(&node.values) {
                    key.as_ref().map_or(Ok(()), |key| self.expression(key))?;
                    self.expression(value)?;
                }
                Ok(())
            }
            Expr::Set(node) => self.elements(&node.elts),
            Expr::ListComp(node) => self.comprehension(value, &node.generators, &node.elt, None),
            Expr::SetComp(node) => self.comprehension(value, &node.generators, &node.elt, None),
            Expr::DictComp(node) => {
                self.comprehension(value, &node.generators, &node.key, Some(&node.value))
            }
            Expr::GeneratorExp(node) => {
                self.comprehension(value, &node.generators, &node.elt, None)
            }
            Expr::Await(node) => {
                match self.unit {
                    Unit::Module | Unit::Class => {
                        return self.error(node, "'await' outside function");
                    }
                    Unit::Function | Unit::Lambda => {
                        return self.error(node, "'await' outside async function");
                    }
                    Unit::AsyncFunction | Unit::Comprehension => {}
                }
                self.expression(&node.value)
            }
            Expr::Yield(node) => {
                if matches!(self.unit, Unit::Module | Unit::Class) {
                    return self.error(node, "'yield' outside function");
                }
                self.maybe(&node.value)
            }
            Expr::YieldFrom(node) => {
                match self.unit {
                    Unit::Module | Unit::Class => self.error(node, "'yield' outside function")?,
                    Unit::AsyncFunction => {
                        self.error(node, "'yield from' inside async function")?;
                    }
                    Unit::Function | Unit::Lambda | Unit::Comprehension => {}
                }
                self.expression(&node.value)
            }
            Expr::Compare(node) => {
                self.expression(&node.left)?;
                self.expressions(&node.comparators)
            }
            Expr::Call(node) => {
                // CPython checks the keywords of a method call before anything else of it.
                if matches!(&*node.func, Expr::Attribute(_)) {
                    self.keywords(node, &node.keywords)?;
                }
                self.expression(&node.func)?;
                self.arguments(node, &node.args, &node.keywords)
            }
            Expr::FormattedValue(node) => {
                self.expression(&node.value)?;
                self.maybe(&node.format_spec)
            }
            Expr::JoinedStr(node) => self.expressions(&node.values),
            Expr::Constant(_) => Ok(()),
            Expr::Attribute(node) => {
                self.expression(&node.value)?;
                self.named(&node.attr, node.ctx, node)
            }
            Expr::Subscript(node) => {
                self.expression(&node.value)?;
                self.expression(&node.slice)
            }
            Expr::Starred(node) => match node.ctx {
                ExprContext::Store => {
                    self.error(node, "starred assignment target must be in a list or tuple")
                }
                _ => self.error(node, "can't use starred expression here"),
            },
            Expr::Name(node) => self.named(&node.id, node.ctx, node),
            Expr::List(node) => self.sequence(value, &node.elts, node.ctx),
            Expr::Tuple(node) => self.sequence(value, &node.elts, node.ctx),
            Expr::Slice(node) => {
                self.maybe(&node.lower)?;
                self.maybe(&node.upper)?;
                self.maybe(&node.step)
            }
        }
    }

    fn named(&self, name: &str, context: ExprContext, node: &impl ast::Ranged) -> Checked {
        match context {
            ExprContext::Load => Ok(()),
            ExprContext::Store => self.assignable(name, node),
            ExprContext::Del if name == "__debug__" => self.error(node, "cannot delete __debug__"),
            ExprContext::Del => Ok(()),
        }
    }

    fn sequence(&mut self, whole: &Expr, elements: &[Expr], context: ExprContext) -> Checked {
        if context == ExprContext::Store {
            let mut star = None;
            for (index, element) in elements.iter().enumerate() {
                if !element.is_starred_expr() {
                    continue;
                }
                if star.replace(index).is_some() {
                    return self.error(whole, "multiple starred expressions in assignment");
                }
                if index >= 256 {
                    let message = "too many expressions in star-unpacking assignment";
                    return self.error(whole, message);
                }
            }
        }
        self.elements(elements)
    }

    fn keywords(&self, call: &impl ast::Ranged, keywords: &[ast::Keyword]) -> Checked {
        let mut seen = BTreeSet::new();
        let mut repeated = None;
        for keyword in keywords {
            let Some(name) = keyword.arg.as_deref() else { continue };
            self.assignable(name, call)?;
            if !seen.insert(name) && repeated.is_none() {
                repeated = Some((name, keyword));
            }
        }
        match repeated {
            Some((name, keyword)) => {
                self.error(keyword, format!("keyword argument repeated: {name}"))
            }
            None => Ok(()),
        }
    }

    fn arguments(
        &mut self,
        call: &impl ast::Ranged,
        args: &[Expr],
        keywords: &[ast::Keyword],
    ) -> Checked {
        self.keywords(call, keywords)?;
        self.elements(args)?;
        keywords.iter().try_for_each(|keyword| self.expression(&keyword.value))
    }

    fn comprehension(
        &mut self,
        whole: &Expr,
        generators: &[Comprehension],
        element: &Expr,
        value: Option<&Expr>,
    ) -> Checked {
        let Some(first) = generators.first() else { return Ok(()) };
        let eager = !whole.is_generator_exp_expr();
        let may_wait = matches!(self.unit, Unit::AsyncFunction | Unit::Comprehension);
        if eager && !may_wait && asynchronous::is_asynchronous(whole) {
            let message = "asynchronous comprehension outside of an asynchronous function";
            return self.error(whole, message);
        }
        self.expression(&first.iter)?;
        self.within(Unit::Comprehension, false, |walk| {
            for (index, clause) in generators.iter().enumerate() {
                if index > 0 {
                    walk.expression(&clause.iter)?;
                }
                walk.expression(&clause.target)?;
                walk.expressions(&clause.ifs)?;
            }
            walk.expression(element)?;
            value.map_or(Ok(()), |value| walk.expression(value))
        })
    }
}

const LEAVES_EXCEPT_STAR: &str =
    "'break', 'continue' and 'return' cannot appear in an except* block";
