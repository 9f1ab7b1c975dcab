//! Statements: the dispatch, and the small ones.

use super::Lower;
use super::frame::Exit;
use crate::syntax::ast::{self, Stmt};
use crate::syntax::span;
use crate::tree::{Expr, Op, PlaceId};
use crate::value::Value;

impl<'a> Lower<'a, '_> {
    pub(super) fn body(&mut self, body: &'a [Stmt]) {
        for statement in body {
            let temps = self.frame.temp_mark();
            self.frame.begin_stretch();
            self.statement(statement);
            self.frame.end_stretch();
            self.frame.temp_release(temps);
        }
    }

    fn statement(&mut self, statement: &'a Stmt) {
        let start = self.frame.at();
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
            })
            | Stmt::AsyncFunctionDef(ast::StmtAsyncFunctionDef {
                range: _,
                name,
                args,
                body,
                decorator_list,
                returns,
                type_comment: _,
                type_params,
            }) => {
                let parts =
                    (&**args, body.as_slice(), decorator_list.as_slice(), returns.as_deref());
                self.function(statement, name, parts, type_params);
                self.frame.charge(start);
            }
            Stmt::ClassDef(class) => {
                self.class(statement, class);
                self.frame.charge(start);
            }
            Stmt::If(first) => self.branches(first, span(statement)),
            Stmt::While(node) => self.while_loop(span(statement), node),
            Stmt::For(ast::StmtFor { range: _, target, iter, body, orelse, type_comment: _ }) => {
                self.for_loop(span(statement), (target, iter), body, orelse);
            }
            Stmt::AsyncFor(ast::StmtAsyncFor {
                range: _,
                target,
                iter,
                body,
                orelse,
                type_comment: _,
            }) => self.async_for(span(statement), (target, iter), body, orelse),
            Stmt::With(ast::StmtWith { range: _, items, body, type_comment: _ }) => {
                self.with(span(statement), items, body, false);
            }
            Stmt::AsyncWith(ast::StmtAsyncWith { range: _, items, body, type_comment: _ }) => {
                self.with(span(statement), items, body, true);
            }
            Stmt::Match(node) => self.match_statement(span(statement), node),
            Stmt::Try(ast::StmtTry { range: _, body, handlers, orelse, finalbody }) => {
                self.frame.charge(start);
                self.try_statement(body, handlers, orelse, finalbody, false);
            }
            Stmt::TryStar(ast::StmtTryStar { range: _, body, handlers, orelse, finalbody }) => {
                self.frame.charge(start);
                self.try_statement(body, handlers, orelse, finalbody, true);
            }
            Stmt::Break(ast::StmtBreak { range: _ }) => {
                self.frame.pending += super::STEP;
                self.leave(Exit::Break, None);
            }
            Stmt::Continue(ast::StmtContinue { range: _ }) => {
                self.frame.pending += super::STEP;
                self.leave(Exit::Continue, None);
            }
            Stmt::Return(_)
            | Stmt::Delete(_)
            | Stmt::Assign(_)
            | Stmt::TypeAlias(_)
            | Stmt::AugAssign(_)
            | Stmt::AnnAssign(_)
            | Stmt::Raise(_)
            | Stmt::Assert(_)
            | Stmt::Import(_)
            | Stmt::ImportFrom(_)
            | Stmt::Global(_)
            | Stmt::Nonlocal(_)
            | Stmt::Expr(_)
            | Stmt::Pass(_) => {
                self.simple(statement);
                self.frame.charge(start);
            }
        }
    }

    /// Statements that contain no others; they are charged whole.
    fn simple(&mut self, statement: &'a Stmt) {
        let place = self.place(span(statement));
        match statement {
            Stmt::Return(ast::StmtReturn { range: _, value }) => {
                let value = self.optional(value.as_deref(), Value::None);
                self.leave(Exit::Return, Some(value));
            }
            Stmt::Delete(ast::StmtDelete { range: _, targets }) => {
                for target in targets {
                    self.delete_target(target);
                }
            }
            Stmt::Assign(ast::StmtAssign { range: _, targets, value, type_comment: _ }) => {
                self.assign(targets, value);
            }
            Stmt::TypeAlias(ast::StmtTypeAlias { range: _, name, type_params, value }) => {
                self.type_alias(statement, name, type_params, value);
            }
            Stmt::AugAssign(ast::StmtAugAssign { range: _, target, op, value }) => {
                self.augmented(statement, target, *op, value);
            }
            Stmt::AnnAssign(ast::StmtAnnAssign { range: _, target, annotation, value, simple }) => {
                self.annotated(target, annotation, value.as_deref(), *simple)
            }
            Stmt::Raise(ast::StmtRaise { range: _, exc, cause }) => {
                self.raise(place, exc.as_deref(), cause.as_deref());
            }
            Stmt::Assert(ast::StmtAssert { range: _, test, msg }) => {
                self.assert(place, test, msg.as_deref());
            }
            Stmt::Import(ast::StmtImport { range: _, names }) => self.import(place, names),
            Stmt::ImportFrom(ast::StmtImportFrom { range: _, module, names, level }) => {
                let level = level.as_ref().map_or(0, ast::Int::to_u32);
                self.import_from(place, module.as_deref().unwrap_or(""), names, level);
            }
            Stmt::Expr(ast::StmtExpr { range: _, value }) => self.discard(place, value),
            Stmt::Global(ast::StmtGlobal { range: _, names: _ })
            | Stmt::Nonlocal(ast::StmtNonlocal { range: _, names: _ })
            | Stmt::Pass(ast::StmtPass { range: _ }) => {}
            // These are lowered by the dispatch above.
            Stmt::FunctionDef(_)
            | Stmt::AsyncFunctionDef(_)
            | Stmt::ClassDef(_)
            | Stmt::For(_)
            | Stmt::AsyncFor(_)
            | Stmt::While(_)
            | Stmt::If(_)
            | Stmt::With(_)
            | Stmt::AsyncWith(_)
            | Stmt::Match(_)
            | Stmt::Try(_)
            | Stmt::TryStar(_)
            | Stmt::Break(_)
            | Stmt::Continue(_) => {}
        }
    }

    /// An expression whose value nobody wants.
    fn discard(&mut self, place: PlaceId, value: &'a ast::Expr) {
        match self.expr(value) {
            Expr::Const(_) | Expr::Local(_) => {}
            other => self.frame.emit(place, Op::Discard(other)),
        }
    }

    fn raise(
        &mut self,
        place: PlaceId,
        exception: Option<&'a ast::Expr>,
        cause: Option<&'a ast::Expr>,
    ) {
        let op = match (exception, cause) {
            (Some(exception), Some(cause)) => {
                let (exception, cause) = self.pair(exception, cause);
                Op::Raise(Box::new((exception, Some(cause))))
            }
            (Some(exception), None) => Op::Raise(Box::new((self.expr(exception), None))),
            (None, _) => Op::RaiseAgain,
        };
        self.frame.emit(place, op);
        self.frame.live = false;
    }

    fn assert(&mut self, place: PlaceId, test: &'a ast::Expr, message: Option<&'a ast::Expr>) {
        let holds = self.frame.label();
        self.condition(test, true, holds, place);
        let mark = self.frame.mark();
        let message = message.map(|message| Box::new(self.expr(message)));
        // CPython's compiler is still at the last comparison it has jumped on.
        let place = last_comparison(test).map_or(place, |test| self.place(span(test)));
        self.frame.emit(place, Op::AssertFail(message));
        self.frame.rewind(mark);
        self.frame.bind(holds);
    }
}

/// The comparison of a condition that was compiled last, if there is one.
fn last_comparison(test: &ast::Expr) -> Option<&ast::Expr> {
    if let ast::Expr::UnaryOp(unary) = test {
        let negated = unary.op == ast::UnaryOp::Not;
        return negated.then(|| last_comparison(&unary.operand)).flatten();
    }
    if let ast::Expr::BoolOp(all) = test {
        return all.values.iter().rev().find_map(last_comparison);
    }
    if let ast::Expr::IfExp(choice) = test {
        let parts = [&choice.orelse, &choice.body, &choice.test];
        return parts.into_iter().find_map(|part| last_comparison(part));
    }
    matches!(test, ast::Expr::Compare(_)).then_some(test)
}
