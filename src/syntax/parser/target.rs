//! Targets: what may be assigned to, deleted, or counted through.
//!
//! A target is read as an expression and then turned into one; what cannot be turned is an error.

use super::{Fail, Parse, Parser};
use crate::syntax::token::Kind;
use rustpython_parser::ast::{self, Expr, ExprContext};

impl Parser<'_> {
    /// `star_targets`: the targets of `for`.
    pub(super) fn star_targets(&mut self) -> Parse<Expr> {
        let start = self.start();
        let first = self.star_target()?;
        if !self.is(Kind::Comma) {
            return Ok(first);
        }
        let mut elts = vec![first];
        while self.eat(Kind::Comma) {
            if !self.starts_expression() {
                break;
            }
            elts.push(self.star_target()?);
        }
        let (ctx, range) = (ExprContext::Store, self.range(start));
        Ok(Expr::Tuple(ast::ExprTuple { elts, ctx, range }))
    }

    /// `star_target`.
    pub(super) fn star_target(&mut self) -> Parse<Expr> {
        let value = match self.is(Kind::Star) {
            true => self.starred(Self::bitwise_or)?,
            false => self.bitwise_or()?,
        };
        self.store(value)
    }

    /// An expression as a target of assignment.
    pub(super) fn store(&mut self, value: Expr) -> Parse<Expr> {
        self.deeper(|parser| parser.as_target(value, ExprContext::Store))
    }

    /// An expression as a target of `del`.
    pub(super) fn delete(&mut self, value: Expr) -> Parse<Expr> {
        self.deeper(|parser| parser.as_target(value, ExprContext::Del))
    }

    /// A target that takes one value: of augmented and of annotated assignment.
    pub(super) fn single(&mut self, value: Expr) -> Parse<Expr> {
        match value {
            Expr::Name(_) | Expr::Attribute(_) | Expr::Subscript(_) => self.store(value),
            _ => Err(Fail),
        }
    }

    fn as_target(&mut self, mut value: Expr, context: ExprContext) -> Parse<Expr> {
        match &mut value {
            Expr::Name(node) => node.ctx = context,
            Expr::Attribute(node) => node.ctx = context,
            Expr::Subscript(node) => node.ctx = context,
            Expr::Starred(node) if context == ExprContext::Store => {
                // `**x` and `*(*x)` do not get here, `*(*x,)` does and is fine.
                node.ctx = context;
                self.replace(&mut node.value, context)?;
            }
            Expr::Tuple(node) => {
                node.ctx = context;
                for element in &mut node.elts {
                    self.replace(element, context)?;
                }
            }
            Expr::List(node) => {
                node.ctx = context;
                for element in &mut node.elts {
                    self.replace(element, context)?;
                }
            }
            _ => return Err(Fail),
        }
        Ok(value)
    }

    fn replace(&mut self, place: &mut Expr, context: ExprContext) -> Parse<()> {
        let pass = ast::ExprSlice {
            lower: None,
            upper: None,
            step: None,
            range: rustpython_parser::text_size::TextRange::default(),
        };
        let value = std::mem::replace(place, Expr::Slice(pass));
        *place = self.deeper(|parser| parser.as_target(value, context))?;
        Ok(())
    }
}
