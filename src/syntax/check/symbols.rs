//! Names and scopes, as CPython's symbol table checks them while it is built.

mod expressions;

use super::future::Features;
use super::{Checked, error_at};
use crate::source::{Source, Span};
use crate::syntax::ast::{self, Arguments, Expr, Pattern, Stmt};
use crate::syntax::{Mode, SyntaxError, span};
use std::collections::{BTreeMap, BTreeSet};

/// What is known about a name in a scope.
#[derive(Clone, Copy, Default)]
struct Flags {
    param: bool,
    local: bool,
    import: bool,
    used: bool,
    annotated: bool,
    global: bool,
    nonlocal: bool,
    /// Counts through a comprehension.
    counts: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Module,
    Class,
    Function,
    /// Which kind, in words.
    Comprehension(&'static str),
    Annotation,
}

struct Scope<'a> {
    kind: Kind,
    parent: Option<usize>,
    names: BTreeMap<&'a str, Flags>,
    /// Every `global` and `nonlocal`, in order: the name, where, and whether it is `nonlocal`.
    directives: Vec<(&'a str, Span, bool)>,
    /// How many iterables of comprehensions we are in.
    in_iterable: u32,
    /// The target of a comprehension is being read.
    in_target: bool,
    yields: bool,
}

/// Checks all names; the result is the offsets of the `async def`s that are generators.
pub(super) fn check(
    source: &Source,
    body: &[Stmt],
    mode: Mode,
    features: &Features,
) -> Result<BTreeSet<u32>, Box<SyntaxError>> {
    let mut table = Table {
        source,
        scopes: Vec::new(),
        current: 0,
        future_annotations: features.annotations,
        generators: BTreeSet::new(),
    };
    table.enter(Kind::Module);
    if mode == Mode::Function {
        table.enter(Kind::Function);
    }
    table.statements(body)?;
    table.analyze()?;
    Ok(table.generators)
}

struct Table<'a> {
    source: &'a Source,
    scopes: Vec<Scope<'a>>,
    current: usize,
    future_annotations: bool,
    generators: BTreeSet<u32>,
}

impl<'a> Table<'a> {
    fn enter(&mut self, kind: Kind) {
        let parent = (!self.scopes.is_empty()).then_some(self.current);
        let in_iterable = parent.map_or(0, |parent| self.scopes[parent].in_iterable);
        self.scopes.push(Scope {
            kind,
            parent,
            names: BTreeMap::new(),
            directives: Vec::new(),
            in_iterable,
            in_target: false,
            yields: false,
        });
        self.current = self.scopes.len() - 1;
    }

    fn leave(&mut self) {
        self.current = self.scopes[self.current].parent.unwrap_or(0);
    }

    fn scope(&mut self) -> &mut Scope<'a> {
        &mut self.scopes[self.current]
    }

    fn flags(&mut self, name: &'a str) -> &mut Flags {
        self.scope().names.entry(name).or_default()
    }

    fn bind(&mut self, name: &'a str, place: Span) -> Checked {
        let in_target = self.scope().in_target;
        let flags = self.flags(name);
        if in_target {
            if flags.global || flags.nonlocal {
                let message = format!(
                    "comprehension inner loop cannot rebind assignment expression target '{name}'"
                );
                return self.error(place, message);
            }
            flags.counts = true;
        }
        flags.local = true;
        Ok(())
    }

    fn error(&self, place: Span, message: impl Into<String>) -> Checked {
        Err(Box::new(SyntaxError::at(self.source, place, message)))
    }

    // Statements.

    fn statements(&mut self, body: &'a [Stmt]) -> Checked {
        body.iter().try_for_each(|statement| self.statement(statement))
    }

    fn statement(&mut self, statement: &'a Stmt) -> Checked {
        let place = span(statement);
        match statement {
            Stmt::FunctionDef(node) => {
                self.bind(&node.name, place)?;
                let async_start = None;
                let head = (&*node.args, node.returns.as_deref(), &*node.decorator_list);
                self.function(head, &node.type_params, &node.body, async_start)
            }
            Stmt::AsyncFunctionDef(node) => {
                self.bind(&node.name, place)?;
                let head = (&*node.args, node.returns.as_deref(), &*node.decorator_list);
                self.function(head, &node.type_params, &node.body, Some(place.start))
            }
            Stmt::ClassDef(node) => {
                self.bind(&node.name, place)?;
                let generic = self.enter_type_params(&node.type_params)?;
                self.expressions(&node.bases)?;
                node.keywords.iter().try_for_each(|keyword| self.expression(&keyword.value))?;
                self.enter(Kind::Class);
                self.statements(&node.body)?;
                self.leave();
                if generic {
                    self.leave();
                }
                self.expressions(&node.decorator_list)
            }
            Stmt::Return(node) => self.maybe(&node.value),
            Stmt::Delete(node) => self.expressions(&node.targets),
            Stmt::Assign(node) => {
                self.expressions(&node.targets)?;
                self.expression(&node.value)
            }
            Stmt::TypeAlias(node) => {
                self.expression(&node.name)?;
                let generic = self.enter_type_params(&node.type_params)?;
                self.enter(Kind::Function);
                self.expression(&node.value)?;
                self.leave();
                if generic {
                    self.leave();
                }
                Ok(())
            }
            Stmt::AugAssign(node) => {
                self.expression(&node.target)?;
                self.expression(&node.value)
            }
            Stmt::AnnAssign(node) => self.annotated_assignment(node),
            Stmt::For(ast::StmtFor { target, iter, body, orelse, .. })
            | Stmt::AsyncFor(ast::StmtAsyncFor { target, iter, body, orelse, .. }) => {
                self.expression(target)?;
                self.expression(iter)?;
                self.statements(body)?;
                self.statements(orelse)
            }
            Stmt::While(ast::StmtWhile { test, body, orelse, .. })
            | Stmt::If(ast::StmtIf { test, body, orelse, .. }) => {
                self.expression(test)?;
                self.statements(body)?;
                self.statements(orelse)
            }
            Stmt::With(ast::StmtWith { items, body, .. })
            | Stmt::AsyncWith(ast::StmtAsyncWith { items, body, .. }) => {
                for item in items {
                    self.expression(&item.context_expr)?;
                    self.maybe(&item.optional_vars)?;
                }
                self.statements(body)
            }
            Stmt::Match(node) => {
                self.expression(&node.subject)?;
                for case in &node.cases {
                    self.pattern(&case.pattern)?;
                    self.maybe(&case.guard)?;
                    self.statements(&case.body)?;
                }
                Ok(())
            }
            Stmt::Raise(node) => {
                self.maybe(&node.exc)?;
                self.maybe(&node.cause)
            }
            Stmt::Try(ast::StmtTry { body, handlers, orelse, finalbody, .. })
            | Stmt::TryStar(ast::StmtTryStar { body, handlers, orelse, finalbody, .. }) => {
                self.statements(body)?;
                self.statements(orelse)?;
                for ast::ExceptHandler::ExceptHandler(handler) in handlers {
                    self.maybe(&handler.type_)?;
                    if let Some(name) = &handler.name {
                        self.bind(name, span(handler))?;
                    }
                    self.statements(&handler.body)?;
                }
                self.statements(finalbody)
            }
            Stmt::Assert(node) => {
                self.expression(&node.test)?;
                self.maybe(&node.msg)
            }
            Stmt::Import(node) => node.names.iter().try_for_each(|alias| self.alias(alias)),
            Stmt::ImportFrom(node) => node.names.iter().try_for_each(|alias| self.alias(alias)),
            Stmt::Global(node) => self.directive(&node.names, place, false),
            Stmt::Nonlocal(node) => self.directive(&node.names, place, true),
            Stmt::Expr(node) => self.expression(&node.value),
            Stmt::Pass(_) | Stmt::Break(_) | Stmt::Continue(_) => Ok(()),
        }
    }

    fn alias(&mut self, alias: &'a ast::Alias) -> Checked {
        let name = alias.asname.as_ref().unwrap_or(&alias.name).as_str();
        if name == "*" {
            let top = self.scope().kind == Kind::Module;
            return match top {
                true => Ok(()),
                false => error_at(self.source, alias, "import * only allowed at module level"),
            };
        }
        let bound = match alias.asname {
            Some(_) => name,
            None => name.split('.').next().unwrap_or(name),
        };
        self.flags(bound).import = true;
        Ok(())
    }

    fn directive(&mut self, names: &'a [ast::Identifier], place: Span, nonlocal: bool) -> Checked {
        let word = if nonlocal { "nonlocal" } else { "global" };
        for name in names {
            let name = name.as_str();
            let flags = self.scope().names.get(name).copied().unwrap_or_default();
            let message = match flags {
                Flags { param: true, .. } => format!("name '{name}' is parameter and {word}"),
                Flags { used: true, .. } => {
                    format!("name '{name}' is used prior to {word} declaration")
                }
                Flags { annotated: true, .. } => format!("annotated name '{name}' can't be {word}"),
                Flags { local: true, .. } => {
                    format!("name '{name}' is assigned to before {word} declaration")
                }
                _ => {
                    let flags = self.flags(name);
                    flags.nonlocal |= nonlocal;
                    flags.global |= !nonlocal;
                    self.scope().directives.push((name, place, nonlocal));
                    continue;
                }
            };
            return self.error(place, message);
        }
        Ok(())
    }

    fn annotated_assignment(&mut self, node: &'a ast::StmtAnnAssign) -> Checked {
        if let Expr::Name(target) = &*node.target {
            let name = target.id.as_str();
            let top = self.scope().kind == Kind::Module;
            let flags = self.flags(name);
            if node.simple && !top && (flags.global || flags.nonlocal) {
                let word = if flags.global { "global" } else { "nonlocal" };
                let message = format!("annotated name '{name}' can't be {word}");
                return error_at(self.source, node, message);
            }
            flags.annotated |= node.simple;
            flags.local |= node.simple || node.value.is_some();
        } else {
            self.expression(&node.target)?;
        }
        self.annotation(&node.annotation)?;
        self.maybe(&node.value)
    }

    fn annotation(&mut self, annotation: &'a Expr) -> Checked {
        if !self.future_annotations {
            return self.expression(annotation);
        }
        self.enter(Kind::Annotation);
        self.expression(annotation)?;
        self.leave();
        Ok(())
    }

    // Functions.

    fn function(
        &mut self,
        (args, returns, decorators): (&'a Arguments, Option<&'a Expr>, &'a [Expr]),
        type_params: &'a [ast::TypeParam],
        body: &'a [Stmt],
        async_start: Option<u32>,
    ) -> Checked {
        self.defaults(args)?;
        let generic = self.enter_type_params(type_params)?;
        let positional = args.posonlyargs.iter().chain(&args.args).map(|arg| &arg.def);
        let stars = args.vararg.as_deref().into_iter().chain(args.kwarg.as_deref());
        let named = args.kwonlyargs.iter().map(|arg| &arg.def);
        for arg in positional.chain(stars).chain(named) {
            if let Some(annotation) = &arg.annotation {
                self.annotation(annotation)?;
            }
        }
        if let Some(returns) = returns {
            self.annotation(returns)?;
        }
        self.expressions(decorators)?;
        self.enter(Kind::Function);
        self.parameters(args)?;
        self.statements(body)?;
        if let Some(start) = async_start.filter(|_| self.scopes[self.current].yields) {
            self.generators.insert(start);
        }
        self.leave();
        if generic {
            self.leave();
        }
        Ok(())
    }

    /// PEP 695: a scope for type parameters, if there are any.
    fn enter_type_params(
        &mut self,
        params: &'a [ast::TypeParam],
    ) -> Result<bool, Box<SyntaxError>> {
        if params.is_empty() {
            return Ok(false);
        }
        self.enter(Kind::Function);
        for param in params {
            let (name, bound) = match param {
                ast::TypeParam::TypeVar(node) => (&node.name, node.bound.as_deref()),
                ast::TypeParam::ParamSpec(node) => (&node.name, None),
                ast::TypeParam::TypeVarTuple(node) => (&node.name, None),
            };
            self.parameter(name, span(param), "type parameter")?;
            bound.map_or(Ok(()), |bound| self.expression(bound))?;
        }
        Ok(true)
    }

    fn defaults(&mut self, args: &'a Arguments) -> Checked {
        let all = args.posonlyargs.iter().chain(&args.args).chain(&args.kwonlyargs);
        all.into_iter().try_for_each(|arg| self.maybe(&arg.default))
    }

    fn parameters(&mut self, args: &'a Arguments) -> Checked {
        let named = args.posonlyargs.iter().chain(&args.args).chain(&args.kwonlyargs);
        let stars = args.vararg.as_deref().into_iter().chain(args.kwarg.as_deref());
        for arg in named.map(|arg| &arg.def).chain(stars) {
            self.parameter(&arg.arg, span(arg), "argument")?;
        }
        Ok(())
    }

    fn parameter(&mut self, name: &'a str, place: Span, what: &str) -> Checked {
        let flags = self.flags(name);
        if flags.param {
            let message = match what {
                "argument" => format!("duplicate argument '{name}' in function definition"),
                _ => format!("duplicate {what} '{name}'"),
            };
            return self.error(place, message);
        }
        flags.param = true;
        Ok(())
    }

    // Patterns.

    fn pattern(&mut self, pattern: &'a Pattern) -> Checked {
        let place = span(pattern);
        let name = match pattern {
            Pattern::MatchValue(node) => return self.expression(&node.value),
            Pattern::MatchSingleton(_) => return Ok(()),
            Pattern::MatchSequence(node) => return self.patterns(&node.patterns),
            Pattern::MatchMapping(node) => {
                self.expressions(&node.keys)?;
                self.patterns(&node.patterns)?;
                &node.rest
            }
            Pattern::MatchClass(node) => {
                self.expression(&node.cls)?;
                self.patterns(&node.patterns)?;
                return self.patterns(&node.kwd_patterns);
            }
            Pattern::MatchStar(node) => &node.name,
            Pattern::MatchAs(node) => {
                node.pattern.as_deref().map_or(Ok(()), |pattern| self.pattern(pattern))?;
                &node.name
            }
            Pattern::MatchOr(node) => return self.patterns(&node.patterns),
        };
        name.as_ref().map_or(Ok(()), |name| self.bind(name, place))
    }

    fn patterns(&mut self, patterns: &'a [Pattern]) -> Checked {
        patterns.iter().try_for_each(|pattern| self.pattern(pattern))
    }

    // Afterwards.

    /// What can only be said once a whole scope is known.
    fn analyze(&self) -> Checked {
        for scope in &self.scopes {
            for (name, place, nonlocal) in &scope.directives {
                let flags = scope.names.get(name).copied().unwrap_or_default();
                if flags.global && flags.nonlocal {
                    return self.error(*place, format!("name '{name}' is nonlocal and global"));
                }
                if !nonlocal {
                    continue;
                }
                if scope.kind == Kind::Module {
                    let message = "nonlocal declaration not allowed at module level";
                    return self.error(*place, message);
                }
                if !self.is_bound_outside(scope, name) {
                    return self.error(*place, format!("no binding for nonlocal '{name}' found"));
                }
            }
        }
        Ok(())
    }

    fn is_bound_outside(&self, scope: &Scope<'a>, name: &str) -> bool {
        let mut parent = scope.parent;
        while let Some(index) = parent {
            let scope = &self.scopes[index];
            parent = scope.parent;
            let flags = scope.names.get(name).copied().unwrap_or_default();
            match scope.kind {
                Kind::Class if name == "__class__" => return true,
                Kind::Function | Kind::Comprehension(_) => {
                    if flags.global {
                        return false;
                    }
                    let bound = flags.local || flags.param || flags.import;
                    if bound && !flags.nonlocal {
                        return true;
                    }
                }
                Kind::Module | Kind::Class | Kind::Annotation => {}
            }
        }
        false
    }
}
