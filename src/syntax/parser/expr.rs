//! Expressions with operators: from `lambda` and `if-else` down to `await`.

use super::{Fail, Parse, Parser};
use crate::syntax::token::Kind;
use rustpython_parser::ast::{self, BoolOp, CmpOp, Expr, Operator, UnaryOp};

impl Parser<'_> {
    /// `expressions`: one, or a tuple of them.
    pub(super) fn expressions(&mut self) -> Parse<Expr> {
        self.list_of(Self::expression)
    }

    /// `star_expressions`: one, or a tuple of them, stars allowed.
    pub(super) fn star_expressions(&mut self) -> Parse<Expr> {
        self.list_of(Self::star_expression)
    }

    fn list_of(&mut self, item: fn(&mut Self) -> Parse<Expr>) -> Parse<Expr> {
        let start = self.start();
        let first = item(self)?;
        if !self.is(Kind::Comma) {
            return Ok(first);
        }
        let elts = self.list_from(first, item)?;
        let range = self.range(start);
        Ok(Expr::Tuple(ast::ExprTuple { elts, ctx: ast::ExprContext::Load, range }))
    }

    /// The items of a tuple whose first one has been read, up to the comma behind it.
    pub(super) fn list_from(
        &mut self,
        first: Expr,
        item: fn(&mut Self) -> Parse<Expr>,
    ) -> Parse<Vec<Expr>> {
        let mut elts = vec![first];
        while self.eat(Kind::Comma) {
            if !self.starts_expression() {
                break;
            }
            elts.push(item(self)?);
        }
        Ok(elts)
    }

    /// Whether an expression, perhaps starred, can begin here.
    pub(super) fn starts_expression(&mut self) -> bool {
        matches!(
            self.kind(),
            Kind::Name
                | Kind::Number
                | Kind::Str
                | Kind::FStart
                | Kind::LPar
                | Kind::LSqb
                | Kind::LBrace
                | Kind::Ellipsis
                | Kind::Plus
                | Kind::Minus
                | Kind::Tilde
                | Kind::Star
                | Kind::False
                | Kind::None
                | Kind::True
                | Kind::Await
                | Kind::Lambda
                | Kind::Not
        )
    }

    /// `star_expression`.
    pub(super) fn star_expression(&mut self) -> Parse<Expr> {
        match self.is(Kind::Star) {
            true => self.starred(Self::bitwise_or),
            false => self.expression(),
        }
    }

    /// `star_named_expression`.
    pub(super) fn star_named_expression(&mut self) -> Parse<Expr> {
        match self.is(Kind::Star) {
            true => self.starred(Self::bitwise_or),
            false => self.named_expression(),
        }
    }

    /// `*` and what it unpacks.
    pub(super) fn starred(&mut self, inner: fn(&mut Self) -> Parse<Expr>) -> Parse<Expr> {
        let start = self.expect(Kind::Star)?.start;
        let value = Box::new(inner(self)?);
        let range = self.range(start);
        Ok(Expr::Starred(ast::ExprStarred { value, ctx: ast::ExprContext::Load, range }))
    }

    /// `named_expression`: `x := value`, or an expression.
    pub(super) fn named_expression(&mut self) -> Parse<Expr> {
        if self.is(Kind::Name) && self.look(1).kind == Kind::Walrus {
            let start = self.start();
            let id = self.name()?;
            let (ctx, range) = (ast::ExprContext::Store, self.range(start));
            let target = Box::new(Expr::Name(ast::ExprName { id, ctx, range }));
            self.bump();
            let value = Box::new(self.expression()?);
            let range = self.range(start);
            return Ok(Expr::NamedExpr(ast::ExprNamedExpr { target, value, range }));
        }
        let value = self.expression()?;
        match self.is(Kind::Walrus) {
            true => Err(Fail),
            false => Ok(value),
        }
    }

    /// `expression`: `a if b else c`, `lambda`, or what is below.
    pub(super) fn expression(&mut self) -> Parse<Expr> {
        if self.is_alone(|next| {
            matches!(
                next,
                Kind::Comma
                    | Kind::RPar
                    | Kind::RSqb
                    | Kind::RBrace
                    | Kind::Colon
                    | Kind::Newline
                    | Kind::Assign
            )
        }) {
            return self.atom();
        }
        self.deeper(|parser| {
            let start = parser.start();
            if parser.is(Kind::Lambda) {
                return parser.lambda();
            }
            let body = parser.disjunction()?;
            if !parser.eat(Kind::If) {
                return Ok(body);
            }
            let test = Box::new(parser.disjunction()?);
            parser.expect(Kind::Else)?;
            let orelse = Box::new(parser.expression()?);
            let range = parser.range(start);
            Ok(Expr::IfExp(ast::ExprIfExp { test, body: Box::new(body), orelse, range }))
        })
    }

    /// Whether the next token is a word or a literal, and the one behind it says that it is all
    /// there is: most operands are, and need not go down the whole of the grammar.
    fn is_alone(&mut self, ends: impl Fn(Kind) -> bool) -> bool {
        let word = matches!(
            self.kind(),
            Kind::Name | Kind::Number | Kind::Str | Kind::True | Kind::False | Kind::None
        );
        word && ends(self.look(1).kind)
    }

    fn lambda(&mut self) -> Parse<Expr> {
        let start = self.expect(Kind::Lambda)?.start;
        let args = Box::new(self.parameters(Kind::Colon)?);
        self.expect(Kind::Colon)?;
        let body = Box::new(self.expression()?);
        let range = self.range(start);
        Ok(Expr::Lambda(ast::ExprLambda { args, body, range }))
    }

    /// `yield_expr`.
    pub(super) fn yield_expr(&mut self) -> Parse<Expr> {
        let start = self.expect(Kind::Yield)?.start;
        if self.eat(Kind::From) {
            let value = Box::new(self.expression()?);
            let range = self.range(start);
            return Ok(Expr::YieldFrom(ast::ExprYieldFrom { value, range }));
        }
        let value = match self.starts_expression() {
            true => Some(Box::new(self.star_expressions()?)),
            false => None,
        };
        let range = self.range(start);
        Ok(Expr::Yield(ast::ExprYield { value, range }))
    }

    /// `yield_expr | star_expressions`.
    pub(super) fn yield_or_expressions(&mut self) -> Parse<Expr> {
        match self.is(Kind::Yield) {
            true => self.yield_expr(),
            false => self.star_expressions(),
        }
    }

    /// `disjunction`: `or` and everything that binds tighter.
    pub(super) fn disjunction(&mut self) -> Parse<Expr> {
        self.bool_op(Kind::Or, BoolOp::Or, |parser| {
            parser.bool_op(Kind::And, BoolOp::And, Self::inversion)
        })
    }

    fn bool_op(
        &mut self,
        kind: Kind,
        op: BoolOp,
        operand: fn(&mut Self) -> Parse<Expr>,
    ) -> Parse<Expr> {
        let start = self.start();
        let first = operand(self)?;
        if !self.is(kind) {
            return Ok(first);
        }
        let mut values = vec![first];
        while self.eat(kind) {
            values.push(operand(self)?);
        }
        let range = self.range(start);
        Ok(Expr::BoolOp(ast::ExprBoolOp { op, values, range }))
    }

    fn inversion(&mut self) -> Parse<Expr> {
        let mut starts = Vec::new();
        while self.is(Kind::Not) {
            starts.push(self.bump().start);
        }
        let mut value = self.comparison()?;
        while let Some(start) = starts.pop() {
            let (operand, range) = (Box::new(value), self.range(start));
            value = Expr::UnaryOp(ast::ExprUnaryOp { op: UnaryOp::Not, operand, range });
        }
        Ok(value)
    }

    fn comparison(&mut self) -> Parse<Expr> {
        let start = self.start();
        let left = self.bitwise_or()?;
        let (mut ops, mut comparators) = (Vec::new(), Vec::new());
        while let Some(op) = self.comparison_op() {
            ops.push(op);
            comparators.push(self.bitwise_or()?);
        }
        if ops.is_empty() {
            return Ok(left);
        }
        comparators.shrink_to_fit();
        let range = self.range(start);
        Ok(Expr::Compare(ast::ExprCompare { left: Box::new(left), ops, comparators, range }))
    }

    fn comparison_op(&mut self) -> Option<CmpOp> {
        let op = match self.kind() {
            Kind::EqEq => CmpOp::Eq,
            Kind::NotEq => CmpOp::NotEq,
            Kind::Less => CmpOp::Lt,
            Kind::LessEq => CmpOp::LtE,
            Kind::Greater => CmpOp::Gt,
            Kind::GreaterEq => CmpOp::GtE,
            Kind::In => CmpOp::In,
            Kind::Is => {
                self.bump();
                return Some(if self.eat(Kind::Not) { CmpOp::IsNot } else { CmpOp::Is });
            }
            Kind::Not if self.look(1).kind == Kind::In => {
                self.bump();
                CmpOp::NotIn
            }
            _ => return None,
        };
        self.bump();
        Some(op)
    }

    /// `bitwise_or`: the arithmetic operators.
    pub(super) fn bitwise_or(&mut self) -> Parse<Expr> {
        self.arithmetic(0)
    }

    /// Operators that bind at least as tight as `floor`, all of them to the left.
    fn arithmetic(&mut self, floor: u8) -> Parse<Expr> {
        let start = self.start();
        let mut left = self.factor()?;
        while let Some((op, tightness)) = binary(self.kind()).filter(|(_, tight)| *tight >= floor) {
            self.bump();
            let right = Box::new(self.arithmetic(tightness + 1)?);
            let range = self.range(start);
            left = Expr::BinOp(ast::ExprBinOp { left: Box::new(left), op, right, range });
        }
        Ok(left)
    }

    fn factor(&mut self) -> Parse<Expr> {
        if self.is_alone(|next| {
            !matches!(
                next,
                Kind::Dot | Kind::LPar | Kind::LSqb | Kind::DoubleStar | Kind::Str | Kind::FStart
            )
        }) {
            return self.atom();
        }
        let mut signs = Vec::new();
        loop {
            let op = match self.kind() {
                Kind::Plus => UnaryOp::UAdd,
                Kind::Minus => UnaryOp::USub,
                Kind::Tilde => UnaryOp::Invert,
                _ => break,
            };
            signs.push((op, self.bump().start));
        }
        let mut value = self.power()?;
        while let Some((op, start)) = signs.pop() {
            let (operand, range) = (Box::new(value), self.range(start));
            value = Expr::UnaryOp(ast::ExprUnaryOp { op, operand, range });
        }
        Ok(value)
    }

    fn power(&mut self) -> Parse<Expr> {
        let start = self.start();
        let left = self.await_primary()?;
        if !self.eat(Kind::DoubleStar) {
            return Ok(left);
        }
        let right = Box::new(self.deeper(Self::factor)?);
        let range = self.range(start);
        let op = Operator::Pow;
        Ok(Expr::BinOp(ast::ExprBinOp { left: Box::new(left), op, right, range }))
    }

    fn await_primary(&mut self) -> Parse<Expr> {
        if !self.is(Kind::Await) {
            return self.primary();
        }
        let start = self.bump().start;
        let value = Box::new(self.primary()?);
        let range = self.range(start);
        Ok(Expr::Await(ast::ExprAwait { value, range }))
    }
}

/// A binary operator but `**`, and how tight it binds.
fn binary(kind: Kind) -> Option<(Operator, u8)> {
    Some(match kind {
        Kind::Pipe => (Operator::BitOr, 0),
        Kind::Caret => (Operator::BitXor, 1),
        Kind::Amper => (Operator::BitAnd, 2),
        Kind::Shl => (Operator::LShift, 3),
        Kind::Shr => (Operator::RShift, 3),
        Kind::Plus => (Operator::Add, 4),
        Kind::Minus => (Operator::Sub, 4),
        Kind::Star => (Operator::Mult, 5),
        Kind::Slash => (Operator::Div, 5),
        Kind::DoubleSlash => (Operator::FloorDiv, 5),
        Kind::Percent => (Operator::Mod, 5),
        Kind::At => (Operator::MatMult, 5),
        _ => return None,
    })
}
