//! Primaries: attributes, calls, subscripts, and the arguments between their brackets.

use super::{Fail, Parse, Parser};
use crate::syntax::token::Kind;
use rustpython_parser::ast::{self, Expr, ExprContext, Identifier, Keyword};

impl Parser<'_> {
    /// `primary`: an atom and what hangs on it.
    pub(super) fn primary(&mut self) -> Parse<Expr> {
        let start = self.start();
        let mut value = self.atom()?;
        loop {
            value = match self.kind() {
                Kind::Dot => {
                    self.bump();
                    let attr = self.name()?;
                    let (ctx, range) = (ExprContext::Load, self.range(start));
                    Expr::Attribute(ast::ExprAttribute { value: Box::new(value), attr, ctx, range })
                }
                Kind::LPar => {
                    let (args, keywords) = self.call_arguments(true)?;
                    let range = self.range(start);
                    Expr::Call(ast::ExprCall { func: Box::new(value), args, keywords, range })
                }
                Kind::LSqb => {
                    self.bump();
                    let slice = Box::new(self.slices()?);
                    self.expect(Kind::RSqb)?;
                    let (ctx, range) = (ExprContext::Load, self.range(start));
                    let value = Box::new(value);
                    Expr::Subscript(ast::ExprSubscript { value, slice, ctx, range })
                }
                _ => return Ok(value),
            };
        }
    }

    fn slices(&mut self) -> Parse<Expr> {
        let start = self.start();
        let starred = self.is(Kind::Star);
        let first = self.slice()?;
        if !self.is(Kind::Comma) && !starred {
            return Ok(first);
        }
        let mut elts = vec![first];
        while self.eat(Kind::Comma) {
            if !self.starts_expression() && !self.is(Kind::Colon) {
                break;
            }
            elts.push(self.slice()?);
        }
        let range = self.range(start);
        Ok(Expr::Tuple(ast::ExprTuple { elts, ctx: ExprContext::Load, range }))
    }

    fn slice(&mut self) -> Parse<Expr> {
        if self.is(Kind::Star) {
            return self.starred(Self::expression);
        }
        let start = self.start();
        let mut lower = None;
        if !self.is(Kind::Colon) {
            let value = self.named_expression()?;
            if !self.is(Kind::Colon) {
                return Ok(value);
            }
            if value.is_named_expr_expr() && !self.text[start as usize..].starts_with('(') {
                return Err(Fail);
            }
            lower = Some(Box::new(value));
        }
        self.expect(Kind::Colon)?;
        let upper = self.slice_part()?;
        let step = if self.eat(Kind::Colon) { self.slice_part()? } else { None };
        let range = self.range(start);
        Ok(Expr::Slice(ast::ExprSlice { lower, upper, step, range }))
    }

    fn slice_part(&mut self) -> Parse<Option<Box<Expr>>> {
        match self.starts_expression() && !self.is(Kind::Star) {
            true => Ok(Some(Box::new(self.expression()?))),
            false => Ok(None),
        }
    }

    /// The arguments of a call, or of a class, which takes no bare generator expression.
    pub(super) fn call_arguments(&mut self, genexp: bool) -> Parse<(Vec<Expr>, Vec<Keyword>)> {
        let start = self.expect(Kind::LPar)?.start;
        let (mut args, mut keywords) = (Vec::new(), Vec::new());
        let (mut named, mut doubled) = (false, false);
        while !self.is(Kind::RPar) {
            let at = self.start();
            if self.eat(Kind::DoubleStar) {
                let value = self.expression()?;
                let range = self.range(at);
                keywords.push(Keyword { arg: None, value, range });
                (named, doubled) = (true, true);
            } else if self.is(Kind::Star) {
                if doubled {
                    return Err(Fail);
                }
                args.push(self.starred(Self::expression)?);
            } else if self.is(Kind::Name) && self.look(1).kind == Kind::Assign {
                let arg = Some(Identifier::new(self.plain_name()?));
                self.bump();
                let value = self.expression()?;
                let range = self.range(at);
                keywords.push(Keyword { arg, value, range });
                named = true;
            } else {
                if named {
                    return Err(Fail);
                }
                let value = self.named_expression()?;
                let alone = genexp && args.is_empty();
                if alone && matches!(self.kind(), Kind::For | Kind::Async) {
                    let generators = self.comprehension_clauses()?;
                    self.expect(Kind::RPar)?;
                    let (elt, range) = (Box::new(value), self.range(start));
                    let whole =
                        Expr::GeneratorExp(ast::ExprGeneratorExp { elt, generators, range });
                    return Ok((vec![whole], keywords));
                }
                args.push(value);
            }
            if !self.eat(Kind::Comma) {
                break;
            }
        }
        self.expect(Kind::RPar)?;
        args.shrink_to_fit();
        keywords.shrink_to_fit();
        Ok((args, keywords))
    }
}
