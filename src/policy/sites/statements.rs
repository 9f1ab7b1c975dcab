//! The walk over statements, patterns and parameters.
//!
//! Every case and field of the ast is named: one that nobody has decided about does not build.

use super::{Construct, How, Shape, Walk};
use crate::source::Span;
use crate::syntax::ast::{Pattern, Stmt};
use crate::syntax::{ast, span};

impl<'a> Walk<'a, '_> {
    /// The statements of a module.
    pub(super) fn program(&mut self, body: &'a [Stmt]) {
        let single = self.index == 0 && self.policy.shape() == Shape::Expression;
        if single && let Some(second) = body.get(1) {
            self.construct(Construct::SecondStatement, || span(second));
        }
        self.body(body);
    }

    pub(super) fn body(&mut self, body: &'a [Stmt]) {
        for statement in body {
            self.statement(statement);
        }
    }

    fn statement(&mut self, statement: &'a Stmt) {
        let here = || span(statement);
        match statement {
            Stmt::FunctionDef(ast::StmtFunctionDef {
                range: _,
                name,
                args,
                body,
                decorator_list,
                returns,
                type_comment: _,
                type_params,
            }) => {
                self.construct(Construct::FunctionDef, || self::head(here(), body));
                let head = self.decorated(here(), decorator_list, body);
                self.function(head, name, args, returns.as_deref(), type_params);
                self.later(body);
            }
            Stmt::AsyncFunctionDef(ast::StmtAsyncFunctionDef {
                range: _,
                name,
                args,
                body,
                decorator_list,
                returns,
                type_comment: _,
                type_params,
            }) => {
                self.construct(Construct::AsyncFunctionDef, || self::head(here(), body));
                let head = self.decorated(here(), decorator_list, body);
                self.function(head, name, args, returns.as_deref(), type_params);
                self.later(body);
            }
            Stmt::ClassDef(class) => self.class(class, here()),
            Stmt::Return(ast::StmtReturn { range: _, value }) => {
                self.construct(Construct::Return, here);
                self.optional(value.as_deref());
            }
            Stmt::Delete(ast::StmtDelete { range: _, targets }) => {
                self.construct(Construct::Delete, here);
                self.expressions(targets);
            }
            Stmt::Assign(ast::StmtAssign { range: _, targets, value, type_comment: _ }) => {
                self.construct(Construct::Assign, here);
                self.expressions(targets);
                self.expression(value);
            }
            Stmt::TypeAlias(ast::StmtTypeAlias { range: _, name, type_params, value }) => {
                self.construct(Construct::TypeAlias, here);
                self.expression(name);
                self.type_parameters(type_params);
                self.expression(value);
            }
            Stmt::AugAssign(ast::StmtAugAssign { range: _, target, op, value }) => {
                self.augmented(target, *op, here());
                self.expression(target);
                self.expression(value);
            }
            Stmt::AnnAssign(ast::StmtAnnAssign {
                range: _,
                target,
                annotation,
                value,
                simple: _,
            }) => {
                self.construct(Construct::AnnAssign, here);
                self.expression(target);
                self.expression(annotation);
                self.optional(value.as_deref());
            }
            Stmt::For(ast::StmtFor { range: _, target, iter, body, orelse, type_comment: _ }) => {
                self.construct(Construct::For, || self::head(here(), body));
                self.expression(target);
                self.expression(iter);
                self.body(body);
                self.body(orelse);
            }
            Stmt::AsyncFor(ast::StmtAsyncFor {
                range: _,
                target,
                iter,
                body,
                orelse,
                type_comment: _,
            }) => {
                self.construct(Construct::AsyncFor, || self::head(here(), body));
                self.expression(target);
                self.expression(iter);
                self.body(body);
                self.body(orelse);
            }
            Stmt::While(ast::StmtWhile { range: _, test, body, orelse }) => {
                self.construct(Construct::While, || self::head(here(), body));
                self.expression(test);
                self.body(body);
                self.body(orelse);
            }
            Stmt::If(ast::StmtIf { range: _, test, body, orelse }) => {
                self.construct(Construct::If, || self::head(here(), body));
                self.expression(test);
                // What only a type checker reads never runs.
                let unread = u32::from(is_type_checking(test));
                self.may_miss += unread;
                self.body(body);
                self.may_miss -= unread;
                self.body(orelse);
            }
            Stmt::With(ast::StmtWith { range: _, items, body, type_comment: _ }) => {
                self.construct(Construct::With, || self::head(here(), body));
                self.with_items(items);
                self.body(body);
            }
            Stmt::AsyncWith(ast::StmtAsyncWith { range: _, items, body, type_comment: _ }) => {
                self.construct(Construct::AsyncWith, || self::head(here(), body));
                self.with_items(items);
                self.body(body);
            }
            Stmt::Match(ast::StmtMatch { range: _, subject, cases }) => {
                let whole = here();
                let head = Span::new(whole.start, span(&**subject).end.max(whole.start));
                self.construct(Construct::Match, || head);
                self.expression(subject);
                for ast::MatchCase { range: _, pattern, guard, body } in cases {
                    self.pattern(pattern);
                    self.optional(guard.as_deref());
                    self.body(body);
                }
            }
            Stmt::Raise(ast::StmtRaise { range: _, exc, cause }) => {
                self.construct(Construct::Raise, here);
                self.optional(exc.as_deref());
                self.optional(cause.as_deref());
            }
            Stmt::Try(ast::StmtTry { range: _, body, handlers, orelse, finalbody }) => {
                self.construct(Construct::Try, || self::head(here(), body));
                self.guarded(body, handlers, orelse, finalbody);
            }
            Stmt::TryStar(ast::StmtTryStar { range: _, body, handlers, orelse, finalbody }) => {
                let head = || match handlers.first() {
                    Some(ast::ExceptHandler::ExceptHandler(handler)) => {
                        self::head(span(handler), &handler.body)
                    }
                    None => here(),
                };
                self.construct(Construct::TryStar, head);
                self.guarded(body, handlers, orelse, finalbody);
            }
            Stmt::Assert(ast::StmtAssert { range: _, test, msg }) => {
                self.construct(Construct::Assert, here);
                self.expression(test);
                self.optional(msg.as_deref());
            }
            Stmt::Import(ast::StmtImport { range: _, names }) => {
                self.construct(Construct::Import, here);
                self.imports(names);
            }
            Stmt::ImportFrom(ast::StmtImportFrom { range: _, module, names, level }) => {
                self.construct(Construct::ImportFrom, here);
                let level = level.as_ref().map_or(0, ast::Int::to_u32);
                self.import_from(here(), module.as_deref(), names, level);
            }
            Stmt::Global(ast::StmtGlobal { range: _, names }) => {
                self.construct(Construct::Global, here);
                self.names_in(How::Global, names, here());
            }
            Stmt::Nonlocal(ast::StmtNonlocal { range: _, names }) => {
                self.construct(Construct::Nonlocal, here);
                self.names_in(How::Nonlocal, names, here());
            }
            Stmt::Expr(ast::StmtExpr { range: _, value }) => {
                self.construct(Construct::ExprStatement, here);
                self.expression(value);
            }
            Stmt::Pass(ast::StmtPass { range: _ }) => self.construct(Construct::Pass, here),
            Stmt::Break(ast::StmtBreak { range: _ }) => self.construct(Construct::Break, here),
            Stmt::Continue(ast::StmtContinue { range: _ }) => {
                self.construct(Construct::Continue, here);
            }
        }
    }

    /// Decorators; answers with the text behind them, where the name stands.
    fn decorated(&mut self, whole: Span, decorators: &'a [ast::Expr], body: &'a [Stmt]) -> Span {
        self.expressions(decorators);
        let start = decorators.last().map_or(whole.start, |last| span(last).end);
        self::head(Span::new(start.max(whole.start), whole.end), body)
    }

    fn function(
        &mut self,
        head: Span,
        name: &'a ast::Identifier,
        args: &'a ast::Arguments,
        returns: Option<&'a ast::Expr>,
        type_params: &'a [ast::TypeParam],
    ) {
        self.name(How::Function { at_margin: self.at_margin(head, name) }, name, head);
        self.type_parameters(type_params);
        self.arguments(args);
        self.optional(returns);
    }

    /// Whether the line of a `def` begins with it. Asked only about names that mean something.
    fn at_margin(&self, head: Span, name: &str) -> bool {
        if !name.starts_with("__") {
            return false;
        }
        let (place, _) = super::place::name(self.source, head, name);
        let line = self.source.line(self.source.line_of(place.start));
        !line.starts_with([' ', '\t', '\x0c'])
    }

    fn class(&mut self, class: &'a ast::StmtClassDef, whole: Span) {
        let ast::StmtClassDef {
            range: _,
            name,
            bases,
            keywords,
            body,
            decorator_list,
            type_params,
        } = class;
        self.construct(Construct::ClassDef, || self::head(whole, body));
        let head = self.decorated(whole, decorator_list, body);
        self.name(How::Class, name, head);
        self.type_parameters(type_params);
        self.expressions(bases);
        for keyword in keywords {
            let ast::Keyword { range: _, arg, value } = keyword;
            match arg {
                Some(arg) if arg.as_str() == "metaclass" => {
                    self.construct(metaclass(value), || span(keyword));
                }
                Some(arg) => self.name(How::ClassKeyword, arg, span(keyword)),
                // What `**keywords` brings is asked about when the class is made.
                None => {}
            }
            self.expression(value);
        }
        self.body(body);
    }

    /// The parameters of a function.
    pub(super) fn arguments(&mut self, arguments: &'a ast::Arguments) {
        let ast::Arguments { range: _, posonlyargs, args, vararg, kwonlyargs, kwarg } = arguments;
        for list in [posonlyargs, args] {
            self.defaulted(list);
        }
        if let Some(vararg) = vararg {
            self.argument(vararg);
        }
        self.defaulted(kwonlyargs);
        if let Some(kwarg) = kwarg {
            self.argument(kwarg);
        }
    }

    fn defaulted(&mut self, list: &'a [ast::ArgWithDefault]) {
        for ast::ArgWithDefault { range: _, def, default } in list {
            self.argument(def);
            self.optional(default.as_deref());
        }
    }

    fn argument(&mut self, argument: &'a ast::Arg) {
        let ast::Arg { range: _, arg, annotation, type_comment: _ } = argument;
        self.name(How::Parameter, arg, span(argument));
        self.optional(annotation.as_deref());
    }

    fn type_parameters(&mut self, parameters: &'a [ast::TypeParam]) {
        for parameter in parameters {
            let here = span(parameter);
            self.construct(Construct::TypeParameter, || here);
            match parameter {
                ast::TypeParam::TypeVar(ast::TypeParamTypeVar { range: _, name, bound }) => {
                    self.name(How::TypeParameter, name, here);
                    self.optional(bound.as_deref());
                }
                ast::TypeParam::ParamSpec(ast::TypeParamParamSpec { range: _, name })
                | ast::TypeParam::TypeVarTuple(ast::TypeParamTypeVarTuple { range: _, name }) => {
                    self.name(How::TypeParameter, name, here);
                }
            }
        }
    }

    fn augmented(&mut self, target: &'a ast::Expr, op: ast::Operator, here: Span) {
        operator(op);
        if let ast::Expr::Name(ast::ExprName { range: _, id, ctx: _ }) = target {
            self.loads.push(id);
            self.construct(Construct::AugAssignName, || here);
        } else if target.is_attribute_expr() {
            self.construct(Construct::AugAssignAttribute, || here);
        } else {
            self.construct(Construct::AugAssignItem, || here);
        }
    }

    fn with_items(&mut self, items: &'a [ast::WithItem]) {
        for ast::WithItem { range: _, context_expr, optional_vars } in items {
            self.expression(context_expr);
            self.optional(optional_vars.as_deref());
        }
    }

    /// A body that runs when it is called, wherever it stands.
    fn later(&mut self, body: &'a [Stmt]) {
        let may_miss = std::mem::take(&mut self.may_miss);
        self.body(body);
        self.may_miss = may_miss;
    }

    fn guarded(
        &mut self,
        body: &'a [Stmt],
        handlers: &'a [ast::ExceptHandler],
        orelse: &'a [Stmt],
        finalbody: &'a [Stmt],
    ) {
        let expected = u32::from(handlers.iter().any(catches_import_error));
        self.may_miss += expected;
        self.body(body);
        self.may_miss -= expected;
        for handler in handlers {
            let whole = span(handler);
            let ast::ExceptHandler::ExceptHandler(ast::ExceptHandlerExceptHandler {
                range: _,
                type_,
                name,
                body,
            }) = handler;
            self.optional(type_.as_deref());
            if let Some(name) = name {
                let start = type_.as_deref().map_or(whole.start, |type_| span(type_).end);
                self.name(How::Except, name, self::head(Span::new(start, whole.end), body));
            }
            self.body(body);
        }
        self.body(orelse);
        self.body(finalbody);
    }

    fn imports(&mut self, names: &'a [ast::Alias]) {
        for alias in names {
            let here = span(alias);
            let ast::Alias { range: _, name, asname } = alias;
            self.name(How::ImportModule, name, here);
            self.import(Some(name), here);
            match asname {
                Some(asname) => self.name(How::ImportAs, asname, here),
                // `import a.b` binds `a`.
                None => self.bound.push(name.split('.').next().unwrap_or(name)),
            }
        }
    }

    fn import_from(
        &mut self,
        whole: Span,
        module: Option<&'a str>,
        names: &'a [ast::Alias],
        level: u32,
    ) {
        let base = self.absolute(module, level);
        let directive = base.as_deref() == Some("__future__") && level == 0;
        // A package need not be a module of its own for its submodules to be imported from it.
        let inside = |walk: &Self, name: &str| match &base {
            Some(base) if base.is_empty() => walk.is_module(name),
            Some(base) => walk.is_module(&format!("{base}.{name}")),
            None => false,
        };
        let all_inside = !names.is_empty() && names.iter().all(|alias| inside(self, &alias.name));
        let package = base.as_deref().is_some_and(|base| self.is_module(base));
        if !directive && (package || !all_inside) {
            let end = names.first().map_or(whole.end, |first| span(first).start);
            let place = match module {
                Some(name) => super::place::dotted(self.source, Span::new(whole.start, end), name),
                None => whole,
            };
            self.import(base.as_deref(), place);
        }
        for alias in names {
            let here = span(alias);
            let ast::Alias { range: _, name, asname } = alias;
            if name.as_str() == "*" {
                self.construct(Construct::ImportStar, || whole);
                continue;
            }
            if let Some(base) = &base
                && !directive
            {
                let full =
                    if base.is_empty() { name.to_string() } else { format!("{base}.{name}") };
                if self.needs_a_word(&full) {
                    self.import(Some(&full), here);
                }
            }
            self.name(How::ImportName, name, here);
            match asname {
                Some(asname) => self.name(How::ImportAs, asname, here),
                None => self.bound.push(name),
            }
        }
    }

    /// Whether a name imported from a module is a module that must be planned or refused.
    fn needs_a_word(&self, full: &str) -> bool {
        use super::ModuleState;
        match self.catalog.module(full) {
            ModuleState::Library
            | ModuleState::Program
            | ModuleState::Granted(_)
            | ModuleState::Ungranted(_) => true,
            ModuleState::Absent => false,
        }
    }

    /// The absolute name of the module that `from ... import` names; `None` if it leads nowhere.
    fn absolute(&self, module: Option<&str>, level: u32) -> Option<String> {
        if level == 0 {
            return module.map(str::to_owned);
        }
        let own = &*self.module.name;
        let mut base = if own == "__main__" { return None } else { own };
        for _ in 0..level - u32::from(self.module.package) {
            base = base.rsplit_once('.').map_or("", |(package, _)| package);
        }
        if base.is_empty() {
            return None;
        }
        Some(module.map_or_else(|| base.to_owned(), |module| format!("{base}.{module}")))
    }

    fn pattern(&mut self, pattern: &'a Pattern) {
        let here = span(pattern);
        match pattern {
            Pattern::MatchValue(ast::PatternMatchValue { range: _, value }) => {
                self.expression(value);
            }
            Pattern::MatchSingleton(ast::PatternMatchSingleton { range: _, value: _ }) => {}
            Pattern::MatchSequence(ast::PatternMatchSequence { range: _, patterns })
            | Pattern::MatchOr(ast::PatternMatchOr { range: _, patterns }) => {
                self.patterns(patterns);
            }
            Pattern::MatchMapping(ast::PatternMatchMapping { range: _, keys, patterns, rest }) => {
                self.expressions(keys);
                self.patterns(patterns);
                if let Some(rest) = rest {
                    let start = patterns.last().map_or(here.start, |last| span(last).end);
                    self.name(How::Capture, rest, Span::new(start, here.end));
                }
            }
            Pattern::MatchClass(ast::PatternMatchClass {
                range: _,
                cls,
                patterns,
                kwd_attrs,
                kwd_patterns,
            }) => {
                self.expression(cls);
                self.patterns(patterns);
                let mut start = patterns.last().map_or(span(&**cls).end, |last| span(last).end);
                for (attribute, pattern) in kwd_attrs.iter().zip(kwd_patterns) {
                    let part = Span::new(start, span(pattern).start);
                    self.name_of(How::PatternAttribute, attribute, part, Some(span(&**cls)));
                    self.pattern(pattern);
                    start = span(pattern).end;
                }
            }
            Pattern::MatchStar(ast::PatternMatchStar { range: _, name }) => {
                if let Some(name) = name {
                    self.name(How::Capture, name, here);
                }
            }
            Pattern::MatchAs(ast::PatternMatchAs { range: _, pattern, name }) => {
                let mut start = here.start;
                if let Some(pattern) = pattern {
                    self.pattern(pattern);
                    start = span(&**pattern).end;
                }
                if let Some(name) = name {
                    self.name(How::Capture, name, Span::new(start, here.end));
                }
            }
        }
    }

    fn patterns(&mut self, patterns: &'a [Pattern]) {
        for pattern in patterns {
            self.pattern(pattern);
        }
    }
}

/// Operators are all the same to the policy; one that nobody knows does not build.
pub(super) fn operator(op: ast::Operator) {
    use ast::Operator;
    match op {
        Operator::Add
        | Operator::Sub
        | Operator::Mult
        | Operator::MatMult
        | Operator::Div
        | Operator::Mod
        | Operator::Pow
        | Operator::LShift
        | Operator::RShift
        | Operator::BitOr
        | Operator::BitXor
        | Operator::BitAnd
        | Operator::FloorDiv => {}
    }
}

/// The part of a compound statement before its body.
fn head(whole: Span, body: &[Stmt]) -> Span {
    let end = body.first().map_or(whole.end, |first| span(first).start);
    Span::new(whole.start, end.clamp(whole.start, whole.end))
}

/// The name that an expression is or ends with.
fn last_name(expr: &ast::Expr) -> &str {
    if let ast::Expr::Name(name) = expr {
        name.id.as_str()
    } else if let ast::Expr::Attribute(attribute) = expr {
        attribute.attr.as_str()
    } else {
        ""
    }
}

/// Whether a handler catches what the import of a missing module raises.
fn catches_import_error(handler: &ast::ExceptHandler) -> bool {
    let ast::ExceptHandler::ExceptHandler(handler) = handler;
    let catches = |type_: &ast::Expr| {
        ["ImportError", "ModuleNotFoundError", "Exception", "BaseException"]
            .contains(&last_name(type_))
    };
    match handler.type_.as_deref() {
        None => true,
        Some(ast::Expr::Tuple(types)) => types.elts.iter().any(catches),
        Some(type_) => catches(type_),
    }
}

/// Whether a test is `TYPE_CHECKING`, which is false whenever a program runs.
fn is_type_checking(test: &ast::Expr) -> bool {
    last_name(test) == "TYPE_CHECKING"
}

/// What the value of `metaclass=` makes of a class statement. Only the spelling is looked at:
/// a metaclass of the program's own gets no authority by standing here under another's name.
fn metaclass(value: &ast::Expr) -> Construct {
    let named = last_name(value);
    if ["ABCMeta", "EnumMeta", "EnumType"].contains(&named) {
        Construct::NamedMetaclass
    } else {
        Construct::Metaclass
    }
}
