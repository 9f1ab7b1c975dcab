//! Statements.

use super::{Fail, Parse, Parser};
use crate::syntax::token::Kind;
use rustpython_parser::ast::{self, Expr, Identifier, Operator, Stmt};

impl Parser<'_> {
    /// One compound statement, or one line of simple ones.
    pub(super) fn statement(&mut self, body: &mut Vec<Stmt>) -> Parse<()> {
        let compound = match self.kind() {
            Kind::If => self.if_stmt()?,
            Kind::While => self.while_stmt()?,
            Kind::For => self.for_stmt(false)?,
            Kind::Try => self.try_stmt()?,
            Kind::With => self.with_stmt(false)?,
            Kind::Def => self.function(false, Vec::new())?,
            Kind::Class => self.class(Vec::new())?,
            Kind::At => self.decorated()?,
            Kind::Async => match self.look(1).kind {
                Kind::Def => self.function(true, Vec::new())?,
                Kind::For => self.for_stmt(true)?,
                Kind::With => self.with_stmt(true)?,
                _ => {
                    self.bump();
                    return Err(Fail);
                }
            },
            Kind::Name if self.is_word(0, "match") => match self.match_stmt()? {
                Some(statement) => statement,
                None => return self.simple_line(body),
            },
            _ => return self.simple_line(body),
        };
        body.push(compound);
        Ok(())
    }

    /// `block`.
    pub(super) fn block(&mut self) -> Parse<Vec<Stmt>> {
        self.expect(Kind::Colon)?;
        // Most lists of a tree have one element: room for four each would be most of its memory.
        let mut body = Vec::with_capacity(1);
        if !self.eat(Kind::Newline) {
            self.simple_line(&mut body)?;
            return Ok(body);
        }
        self.expect(Kind::Indent)?;
        self.deeper(|parser| {
            while !parser.eat(Kind::Dedent) {
                parser.statement(&mut body)?;
            }
            Ok(())
        })?;
        body.shrink_to_fit();
        Ok(body)
    }

    fn simple_line(&mut self, body: &mut Vec<Stmt>) -> Parse<()> {
        loop {
            body.push(self.simple()?);
            if self.eat(Kind::Newline) {
                return Ok(());
            }
            self.expect(Kind::Semi)?;
            if self.eat(Kind::Newline) {
                return Ok(());
            }
        }
    }

    fn simple(&mut self) -> Parse<Stmt> {
        let start = self.start();
        match self.kind() {
            Kind::Pass => {
                self.bump();
                Ok(Stmt::Pass(ast::StmtPass { range: self.range(start) }))
            }
            Kind::Break => {
                self.bump();
                Ok(Stmt::Break(ast::StmtBreak { range: self.range(start) }))
            }
            Kind::Continue => {
                self.bump();
                Ok(Stmt::Continue(ast::StmtContinue { range: self.range(start) }))
            }
            Kind::Return => {
                self.bump();
                let value = match self.starts_expression() {
                    true => Some(Box::new(self.star_expressions()?)),
                    false => None,
                };
                Ok(Stmt::Return(ast::StmtReturn { value, range: self.range(start) }))
            }
            Kind::Raise => self.raise(),
            Kind::Del => self.del(),
            Kind::Assert => self.assert(),
            Kind::Import => self.import(),
            Kind::From => self.import_from(),
            Kind::Global => {
                let names = self.names()?;
                Ok(Stmt::Global(ast::StmtGlobal { names, range: self.range(start) }))
            }
            Kind::Nonlocal => {
                let names = self.names()?;
                Ok(Stmt::Nonlocal(ast::StmtNonlocal { names, range: self.range(start) }))
            }
            Kind::Name if self.is_word(0, "type") && self.look(1).kind == Kind::Name => {
                self.type_alias()
            }
            _ => self.assignment(),
        }
    }

    fn names(&mut self) -> Parse<Vec<Identifier>> {
        self.bump();
        let mut names = vec![self.name()?];
        while self.eat(Kind::Comma) {
            names.push(self.name()?);
        }
        Ok(names)
    }

    fn raise(&mut self) -> Parse<Stmt> {
        let start = self.bump().start;
        let (mut exc, mut cause) = (None, None);
        if self.starts_expression() && !self.is(Kind::Star) {
            exc = Some(Box::new(self.expression()?));
            if self.eat(Kind::From) {
                cause = Some(Box::new(self.expression()?));
            }
        }
        Ok(Stmt::Raise(ast::StmtRaise { exc, cause, range: self.range(start) }))
    }

    fn del(&mut self) -> Parse<Stmt> {
        let start = self.bump().start;
        let mut targets = Vec::with_capacity(1);
        loop {
            let value = self.bitwise_or()?;
            targets.push(self.delete(value)?);
            if !self.eat(Kind::Comma) || matches!(self.kind(), Kind::Semi | Kind::Newline) {
                break;
            }
        }
        Ok(Stmt::Delete(ast::StmtDelete { targets, range: self.range(start) }))
    }

    fn assert(&mut self) -> Parse<Stmt> {
        let start = self.bump().start;
        let test = Box::new(self.expression()?);
        let msg = match self.eat(Kind::Comma) {
            true => Some(Box::new(self.expression()?)),
            false => None,
        };
        Ok(Stmt::Assert(ast::StmtAssert { test, msg, range: self.range(start) }))
    }

    fn dotted_name(&mut self) -> Parse<Identifier> {
        let first = self.plain_name()?;
        if !self.is(Kind::Dot) {
            return Ok(Identifier::new(self.mangled(first)));
        }
        let mut whole = first;
        while self.eat(Kind::Dot) {
            whole.push('.');
            whole.push_str(&self.plain_name()?);
        }
        Ok(Identifier::new(whole))
    }

    fn as_name(&mut self) -> Parse<Option<Identifier>> {
        match self.eat(Kind::As) {
            true => Ok(Some(self.name()?)),
            false => Ok(None),
        }
    }

    fn import(&mut self) -> Parse<Stmt> {
        let start = self.bump().start;
        let mut names = Vec::with_capacity(1);
        loop {
            let at = self.start();
            let name = self.dotted_name()?;
            let asname = self.as_name()?;
            names.push(ast::Alias { name, asname, range: self.range(at) });
            if !self.eat(Kind::Comma) {
                break;
            }
        }
        Ok(Stmt::Import(ast::StmtImport { names, range: self.range(start) }))
    }

    fn import_from(&mut self) -> Parse<Stmt> {
        let start = self.bump().start;
        let mut level = 0;
        loop {
            match self.kind() {
                Kind::Dot => level += 1,
                Kind::Ellipsis => level += 3,
                _ => break,
            }
            self.bump();
        }
        let module = match level > 0 && self.is(Kind::Import) {
            true => None,
            false => Some(self.dotted_name()?),
        };
        self.expect(Kind::Import)?;
        let at = self.start();
        let mut names = Vec::with_capacity(1);
        if self.eat(Kind::Star) {
            let range = self.range(at);
            names.push(ast::Alias { name: Identifier::new("*"), asname: None, range });
        } else {
            let bracketed = self.eat(Kind::LPar);
            loop {
                let at = self.start();
                let name = self.name()?;
                let asname = self.as_name()?;
                names.push(ast::Alias { name, asname, range: self.range(at) });
                if !self.eat(Kind::Comma) || bracketed && self.is(Kind::RPar) {
                    break;
                }
            }
            if bracketed {
                self.expect(Kind::RPar)?;
            }
        }
        let level = Some(ast::Int::new(level));
        Ok(Stmt::ImportFrom(ast::StmtImportFrom { module, names, level, range: self.range(start) }))
    }

    /// PEP 695: `type X[T] = value`.
    fn type_alias(&mut self) -> Parse<Stmt> {
        let start = self.bump().start;
        let at = self.start();
        let id = self.name()?;
        let (ctx, range) = (ast::ExprContext::Store, self.range(at));
        let name = Box::new(Expr::Name(ast::ExprName { id, ctx, range }));
        let type_params = self.type_params()?;
        self.expect(Kind::Assign)?;
        let value = Box::new(self.expression()?);
        let range = self.range(start);
        Ok(Stmt::TypeAlias(ast::StmtTypeAlias { name, type_params, value, range }))
    }

    /// Assignment of every kind, or an expression alone.
    fn assignment(&mut self) -> Parse<Stmt> {
        let start = self.start();
        let bare = self.is(Kind::Name);
        let first = self.yield_or_expressions()?;
        if let Some(op) = augmented(self.kind()) {
            let target = Box::new(self.single(first)?);
            self.bump();
            let value = Box::new(self.yield_or_expressions()?);
            let range = self.range(start);
            return Ok(Stmt::AugAssign(ast::StmtAugAssign { target, op, value, range }));
        }
        if self.is(Kind::Colon) {
            let simple = bare && first.is_name_expr();
            let target = Box::new(self.single(first)?);
            self.bump();
            let annotation = Box::new(self.expression()?);
            let value = match self.eat(Kind::Assign) {
                true => Some(Box::new(self.yield_or_expressions()?)),
                false => None,
            };
            let range = self.range(start);
            let node = ast::StmtAnnAssign { target, annotation, value, simple, range };
            return Ok(Stmt::AnnAssign(node));
        }
        if !self.is(Kind::Assign) {
            let range = self.range(start);
            return Ok(Stmt::Expr(ast::StmtExpr { value: Box::new(first), range }));
        }
        let mut targets = Vec::with_capacity(1);
        let mut value = first;
        while self.eat(Kind::Assign) {
            targets.push(self.store(value)?);
            value = self.yield_or_expressions()?;
        }
        let (value, range) = (Box::new(value), self.range(start));
        Ok(Stmt::Assign(ast::StmtAssign { targets, value, type_comment: None, range }))
    }

    fn else_block(&mut self) -> Parse<Vec<Stmt>> {
        match self.eat(Kind::Else) {
            true => self.block(),
            false => Ok(Vec::new()),
        }
    }

    fn if_stmt(&mut self) -> Parse<Stmt> {
        // A chain of `elif` is nested from its end, without recursion.
        let mut parts = Vec::new();
        let mut orelse = loop {
            let start = self.bump().start;
            let test = Box::new(self.named_expression()?);
            let body = self.block()?;
            parts.push((start, test, body));
            if !self.is(Kind::Elif) {
                break self.else_block()?;
            }
        };
        loop {
            let (start, test, body) = parts.pop().ok_or(Fail)?;
            let range = self.range(start);
            let statement = Stmt::If(ast::StmtIf { test, body, orelse, range });
            if parts.is_empty() {
                return Ok(statement);
            }
            orelse = vec![statement];
        }
    }

    fn while_stmt(&mut self) -> Parse<Stmt> {
        let start = self.bump().start;
        let test = Box::new(self.named_expression()?);
        let body = self.block()?;
        let orelse = self.else_block()?;
        Ok(Stmt::While(ast::StmtWhile { test, body, orelse, range: self.range(start) }))
    }

    fn for_stmt(&mut self, is_async: bool) -> Parse<Stmt> {
        let start = self.start();
        if is_async {
            self.bump();
        }
        self.expect(Kind::For)?;
        let target = Box::new(self.star_targets()?);
        self.expect(Kind::In)?;
        let iter = Box::new(self.star_expressions()?);
        let body = self.block()?;
        let orelse = self.else_block()?;
        let (type_comment, range) = (None, self.range(start));
        Ok(match is_async {
            true => Stmt::AsyncFor(ast::StmtAsyncFor {
                target,
                iter,
                body,
                orelse,
                type_comment,
                range,
            }),
            false => Stmt::For(ast::StmtFor { target, iter, body, orelse, type_comment, range }),
        })
    }

    fn with_stmt(&mut self, is_async: bool) -> Parse<Stmt> {
        let start = self.start();
        if is_async {
            self.bump();
        }
        self.expect(Kind::With)?;
        let mut items = None;
        if self.is(Kind::LPar) {
            items = self.attempt(Self::bracketed_items);
        }
        let items = match items {
            Some(items) => items,
            None => self.with_items(Kind::Colon)?,
        };
        let body = self.block()?;
        let (type_comment, range) = (None, self.range(start));
        Ok(match is_async {
            true => Stmt::AsyncWith(ast::StmtAsyncWith { items, body, type_comment, range }),
            false => Stmt::With(ast::StmtWith { items, body, type_comment, range }),
        })
    }

    fn bracketed_items(&mut self) -> Parse<Vec<ast::WithItem>> {
        self.expect(Kind::LPar)?;
        let items = self.with_items(Kind::RPar)?;
        self.expect(Kind::RPar)?;
        if self.is(Kind::Colon) { Ok(items) } else { Err(Fail) }
    }

    fn with_items(&mut self, close: Kind) -> Parse<Vec<ast::WithItem>> {
        let mut items = Vec::with_capacity(1);
        loop {
            let start = self.start();
            let context_expr = self.expression()?;
            let optional_vars = match self.eat(Kind::As) {
                true => Some(Box::new(self.star_target()?)),
                false => None,
            };
            let range = self.range(start);
            items.push(ast::WithItem { context_expr, optional_vars, range });
            if !self.eat(Kind::Comma) || close == Kind::RPar && self.is(close) {
                return Ok(items);
            }
        }
    }

    fn try_stmt(&mut self) -> Parse<Stmt> {
        let start = self.bump().start;
        let body = self.block()?;
        let mut handlers = Vec::with_capacity(1);
        let mut starred = None;
        while self.is(Kind::Except) {
            let at = self.bump().start;
            let star = self.eat(Kind::Star);
            if *starred.get_or_insert(star) != star {
                return Err(Fail);
            }
            let type_ = match !star && self.is(Kind::Colon) {
                true => None,
                false => Some(Box::new(self.expression()?)),
            };
            let name = if type_.is_some() { self.as_name()? } else { None };
            let body = self.block()?;
            let range = self.range(at);
            let handler = ast::ExceptHandlerExceptHandler { type_, name, body, range };
            handlers.push(ast::ExceptHandler::ExceptHandler(handler));
        }
        let orelse = if handlers.is_empty() { Vec::new() } else { self.else_block()? };
        let finalbody = match self.eat(Kind::Finally) {
            true => self.block()?,
            false if handlers.is_empty() => return Err(Fail),
            false => Vec::new(),
        };
        let range = self.range(start);
        Ok(match starred {
            Some(true) => {
                Stmt::TryStar(ast::StmtTryStar { body, handlers, orelse, finalbody, range })
            }
            _ => Stmt::Try(ast::StmtTry { body, handlers, orelse, finalbody, range }),
        })
    }

    fn decorated(&mut self) -> Parse<Stmt> {
        let mut decorators = Vec::with_capacity(1);
        while self.eat(Kind::At) {
            decorators.push(self.named_expression()?);
            self.expect(Kind::Newline)?;
        }
        match self.kind() {
            Kind::Def => self.function(false, decorators),
            Kind::Class => self.class(decorators),
            Kind::Async if self.look(1).kind == Kind::Def => self.function(true, decorators),
            _ => Err(Fail),
        }
    }

    fn function(&mut self, is_async: bool, decorator_list: Vec<Expr>) -> Parse<Stmt> {
        let start = self.start();
        if is_async {
            self.bump();
        }
        self.expect(Kind::Def)?;
        let name = self.defined_name(start)?;
        let type_params = self.type_params()?;
        self.expect(Kind::LPar)?;
        let args = Box::new(self.parameters(Kind::RPar)?);
        self.expect(Kind::RPar)?;
        let returns = match self.eat(Kind::Arrow) {
            true => Some(Box::new(self.expression()?)),
            false => None,
        };
        let body = self.block()?;
        let (type_comment, range) = (None, self.range(start));
        Ok(match is_async {
            true => Stmt::AsyncFunctionDef(ast::StmtAsyncFunctionDef {
                name,
                args,
                body,
                decorator_list,
                returns,
                type_comment,
                type_params,
                range,
            }),
            false => Stmt::FunctionDef(ast::StmtFunctionDef {
                name,
                args,
                body,
                decorator_list,
                returns,
                type_comment,
                type_params,
                range,
            }),
        })
    }

    fn class(&mut self, decorator_list: Vec<Expr>) -> Parse<Stmt> {
        let start = self.bump().start;
        let token = self.look(0);
        let own = crate::syntax::unicode::normalized(self.spelled(token));
        let name = self.defined_name(start)?;
        let type_params = self.type_params()?;
        let (bases, keywords) = match self.is(Kind::LPar) {
            true => self.call_arguments(false)?,
            false => (Vec::new(), Vec::new()),
        };
        self.classes.push(own.trim_start_matches('_').to_owned());
        let body = self.block();
        self.classes.pop();
        let (body, range) = (body?, self.range(start));
        Ok(Stmt::ClassDef(ast::StmtClassDef {
            name,
            bases,
            keywords,
            body,
            decorator_list,
            type_params,
            range,
        }))
    }
}

fn augmented(kind: Kind) -> Option<Operator> {
    Some(match kind {
        Kind::PlusEq => Operator::Add,
        Kind::MinusEq => Operator::Sub,
        Kind::StarEq => Operator::Mult,
        Kind::AtEq => Operator::MatMult,
        Kind::SlashEq => Operator::Div,
        Kind::PercentEq => Operator::Mod,
        Kind::AmperEq => Operator::BitAnd,
        Kind::PipeEq => Operator::BitOr,
        Kind::CaretEq => Operator::BitXor,
        Kind::ShlEq => Operator::LShift,
        Kind::ShrEq => Operator::RShift,
        Kind::DoubleStarEq => Operator::Pow,
        Kind::DoubleSlashEq => Operator::FloorDiv,
        _ => return None,
    })
}
