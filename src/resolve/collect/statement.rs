//! Statements of the first walk, and the patterns of `match`.
//!
//! May touch: the ast. Never: the tree.

use super::super::scopes::{BOUND, DELETED, GLOBAL, NONLOCAL, ScopeKind, USED};
use super::{Collect, Definition, address};
use crate::syntax::ast::{self, Expr, Pattern, Stmt};

impl<'a> Collect<'a, '_> {
    pub(super) fn body(&mut self, body: &'a [Stmt]) {
        for statement in body {
            self.statement(statement);
        }
    }

    fn statement(&mut self, statement: &'a Stmt) {
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
                let is_async = false;
                let returns = returns.as_deref();
                let definition =
                    Definition { name, args, body, decorator_list, returns, type_params, is_async };
                self.function(address(statement), &definition);
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
                let is_async = true;
                let returns = returns.as_deref();
                let definition =
                    Definition { name, args, body, decorator_list, returns, type_params, is_async };
                self.function(address(statement), &definition);
            }
            Stmt::ClassDef(ast::StmtClassDef {
                range: _,
                name,
                bases,
                keywords,
                body,
                decorator_list,
                type_params,
            }) => {
                self.expressions(decorator_list);
                let outer = self.type_parameters(address(statement), type_params);
                self.expressions(bases);
                self.keywords(keywords);
                let around = self.open(ScopeKind::Class);
                self.found.opened.insert(address(statement), self.scope);
                self.body(body);
                self.scope = around;
                self.scope = outer;
                self.note(name, BOUND);
            }
            Stmt::Return(ast::StmtReturn { range: _, value }) => self.optional(value.as_deref()),
            Stmt::Delete(ast::StmtDelete { range: _, targets }) => {
                self.expressions(targets);
            }
            Stmt::Assign(ast::StmtAssign { range: _, targets, value, type_comment: _ }) => {
                self.expression(value);
                self.expressions(targets);
            }
            Stmt::TypeAlias(ast::StmtTypeAlias { range: _, name, type_params, value }) => {
                self.expression(name);
                let outer = self.type_parameters(address(statement), type_params);
                let around = self.open(ScopeKind::Lambda);
                self.found.opened.insert(address(statement), self.scope);
                self.expression(value);
                self.scope = around;
                self.scope = outer;
            }
            Stmt::AugAssign(ast::StmtAugAssign { range: _, target, op: _, value }) => {
                self.expression(target);
                if let Expr::Name(ast::ExprName { range: _, id, ctx: _ }) = &**target {
                    self.note(id, USED);
                }
                self.expression(value);
            }
            Stmt::AnnAssign(ast::StmtAnnAssign { range: _, target, annotation, value, simple }) => {
                // A name in parentheses without a value says nothing of the name.
                if *simple || value.is_some() || !matches!(**target, Expr::Name(_)) {
                    self.expression(target);
                }
                if !self.here().kind.is_function() {
                    if !self.found.annotations_are_text {
                        self.expression(annotation);
                    }
                    self.note("__annotations__", USED);
                }
                self.optional(value.as_deref());
            }
            Stmt::For(ast::StmtFor { range: _, target, iter, body, orelse, type_comment: _ })
            | Stmt::AsyncFor(ast::StmtAsyncFor {
                range: _,
                target,
                iter,
                body,
                orelse,
                type_comment: _,
            }) => {
                self.expression(iter);
                self.expression(target);
                self.body(body);
                self.body(orelse);
            }
            Stmt::While(ast::StmtWhile { range: _, test, body, orelse }) => {
                self.expression(test);
                self.body(body);
                self.body(orelse);
            }
            Stmt::If(first) => self.branches(first),
            Stmt::With(ast::StmtWith { range: _, items, body, type_comment: _ })
            | Stmt::AsyncWith(ast::StmtAsyncWith { range: _, items, body, type_comment: _ }) => {
                for ast::WithItem { range: _, context_expr, optional_vars } in items {
                    self.expression(context_expr);
                    self.optional(optional_vars.as_deref());
                }
                self.body(body);
            }
            Stmt::Match(ast::StmtMatch { range: _, subject, cases }) => {
                self.expression(subject);
                for ast::MatchCase { range: _, pattern, guard, body } in cases {
                    self.pattern(pattern);
                    self.optional(guard.as_deref());
                    self.body(body);
                }
            }
            Stmt::Raise(ast::StmtRaise { range: _, exc, cause }) => {
                self.optional(exc.as_deref());
                self.optional(cause.as_deref());
            }
            Stmt::Try(ast::StmtTry { range: _, body, handlers, orelse, finalbody })
            | Stmt::TryStar(ast::StmtTryStar { range: _, body, handlers, orelse, finalbody }) => {
                self.body(body);
                for handler in handlers {
                    let ast::ExceptHandler::ExceptHandler(ast::ExceptHandlerExceptHandler {
                        range: _,
                        type_,
                        name,
                        body,
                    }) = handler;
                    self.optional(type_.as_deref());
                    if let Some(name) = name {
                        self.note(name, BOUND | DELETED);
                    }
                    self.body(body);
                }
                self.body(orelse);
                self.body(finalbody);
            }
            Stmt::Assert(ast::StmtAssert { range: _, test, msg }) => {
                self.expression(test);
                self.optional(msg.as_deref());
            }
            Stmt::Import(ast::StmtImport { range: _, names }) => {
                for ast::Alias { range: _, name, asname } in names {
                    match asname {
                        Some(asname) => self.note(asname, BOUND),
                        None => self.note(name.split('.').next().unwrap_or(name), BOUND),
                    }
                }
            }
            Stmt::ImportFrom(ast::StmtImportFrom { range: _, module: _, names, level: _ }) => {
                for ast::Alias { range: _, name, asname } in names {
                    if name.as_str() != "*" {
                        self.note(asname.as_ref().unwrap_or(name), BOUND);
                    }
                }
            }
            Stmt::Global(ast::StmtGlobal { range: _, names }) => {
                for name in names {
                    self.note(name, GLOBAL);
                }
            }
            Stmt::Nonlocal(ast::StmtNonlocal { range: _, names }) => {
                for name in names {
                    self.note(name, NONLOCAL);
                }
            }
            Stmt::Expr(ast::StmtExpr { range: _, value }) => {
                self.expression(value);
            }
            Stmt::Pass(ast::StmtPass { range: _ })
            | Stmt::Break(ast::StmtBreak { range: _ })
            | Stmt::Continue(ast::StmtContinue { range: _ }) => {}
        }
    }

    /// `if` and its `elif`s, which are nested in the ast, in a loop.
    fn branches(&mut self, first: &'a ast::StmtIf) {
        let mut next = first;
        loop {
            let ast::StmtIf { range: _, test, body, orelse } = next;
            self.expression(test);
            self.body(body);
            match orelse.as_slice() {
                [Stmt::If(inner)] => next = inner,
                other => return self.body(other),
            }
        }
    }

    // Patterns.

    fn pattern(&mut self, pattern: &'a Pattern) {
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
                    self.note(rest, BOUND);
                }
            }
            Pattern::MatchClass(ast::PatternMatchClass {
                range: _,
                cls,
                patterns,
                kwd_attrs: _,
                kwd_patterns,
            }) => {
                self.expression(cls);
                self.patterns(patterns);
                self.patterns(kwd_patterns);
            }
            Pattern::MatchStar(ast::PatternMatchStar { range: _, name }) => {
                if let Some(name) = name {
                    self.note(name, BOUND);
                }
            }
            Pattern::MatchAs(ast::PatternMatchAs { range: _, pattern, name }) => {
                if let Some(pattern) = pattern {
                    self.pattern(pattern);
                }
                if let Some(name) = name {
                    self.note(name, BOUND);
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
