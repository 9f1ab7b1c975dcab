//! `match` and its patterns.

use super::{Fail, Parse, Parser};
use crate::syntax::token::Kind;
use rustpython_parser::ast::{self, Constant, Expr, ExprContext, Identifier, Operator, Pattern};

impl Parser<'_> {
    /// A `match` statement, or nothing where `match` is a name.
    pub(super) fn match_stmt(&mut self) -> Parse<Option<ast::Stmt>> {
        let start = self.start();
        let Some(subject) = self.attempt(Self::match_head) else { return Ok(None) };
        let mut cases = Vec::new();
        while !self.eat(Kind::Dedent) {
            cases.push(self.case()?);
        }
        let (subject, range) = (Box::new(subject), self.range(start));
        Ok(Some(ast::Stmt::Match(ast::StmtMatch { subject, cases, range })))
    }

    fn match_head(&mut self) -> Parse<Expr> {
        self.bump();
        let start = self.start();
        let first = self.star_named_expression()?;
        let subject = if self.is(Kind::Comma) {
            let mut elts = vec![first];
            while self.eat(Kind::Comma) {
                if self.is(Kind::Colon) {
                    break;
                }
                elts.push(self.star_named_expression()?);
            }
            let (ctx, range) = (ExprContext::Load, self.range(start));
            Expr::Tuple(ast::ExprTuple { elts, ctx, range })
        } else if first.is_starred_expr() {
            return Err(Fail);
        } else {
            first
        };
        self.expect(Kind::Colon)?;
        self.expect(Kind::Newline)?;
        self.expect(Kind::Indent)?;
        if self.is_word(0, "case") { Ok(subject) } else { Err(Fail) }
    }

    fn case(&mut self) -> Parse<ast::MatchCase> {
        if !self.is_word(0, "case") {
            return Err(Fail);
        }
        let start = self.bump().start;
        let pattern = self.patterns()?;
        let guard = match self.eat(Kind::If) {
            true => Some(Box::new(self.named_expression()?)),
            false => None,
        };
        let body = self.block()?;
        Ok(ast::MatchCase { pattern, guard, body, range: self.range(start) })
    }

    /// The pattern of a case: a sequence needs no brackets there.
    fn patterns(&mut self) -> Parse<Pattern> {
        let start = self.start();
        let first = self.maybe_star()?;
        if !self.is(Kind::Comma) {
            return if first.is_match_star() { Err(Fail) } else { Ok(first) };
        }
        let patterns = self.rest_of_sequence(first)?;
        let range = self.range(start);
        Ok(Pattern::MatchSequence(ast::PatternMatchSequence { patterns, range }))
    }

    fn rest_of_sequence(&mut self, first: Pattern) -> Parse<Vec<Pattern>> {
        let mut patterns = vec![first];
        while self.eat(Kind::Comma) {
            if matches!(self.kind(), Kind::RPar | Kind::RSqb | Kind::Colon | Kind::If) {
                break;
            }
            patterns.push(self.maybe_star()?);
        }
        Ok(patterns)
    }

    fn maybe_star(&mut self) -> Parse<Pattern> {
        if !self.is(Kind::Star) {
            return self.pattern();
        }
        let start = self.bump().start;
        let name = self.capture()?;
        let range = self.range(start);
        Ok(Pattern::MatchStar(ast::PatternMatchStar { name, range }))
    }

    /// A name to capture, or nothing for `_`.
    fn capture(&mut self) -> Parse<Option<Identifier>> {
        if matches!(self.look(1).kind, Kind::Dot | Kind::LPar | Kind::Assign) {
            return Err(Fail);
        }
        match self.is_word(0, "_") {
            true => {
                self.bump();
                Ok(None)
            }
            false => Ok(Some(self.name()?)),
        }
    }

    /// `pattern`: alternatives, and a name for what they match.
    fn pattern(&mut self) -> Parse<Pattern> {
        self.deeper(|parser| {
            let start = parser.start();
            let first = parser.closed()?;
            let pattern = if parser.is(Kind::Pipe) {
                let mut patterns = vec![first];
                while parser.eat(Kind::Pipe) {
                    patterns.push(parser.closed()?);
                }
                let range = parser.range(start);
                Pattern::MatchOr(ast::PatternMatchOr { patterns, range })
            } else {
                first
            };
            if !parser.eat(Kind::As) {
                return Ok(pattern);
            }
            let Some(name) = parser.capture()? else { return Err(Fail) };
            let (pattern, name, range) = (Some(Box::new(pattern)), Some(name), parser.range(start));
            Ok(Pattern::MatchAs(ast::PatternMatchAs { pattern, name, range }))
        })
    }

    fn closed(&mut self) -> Parse<Pattern> {
        let start = self.start();
        let value = match self.kind() {
            Kind::Number | Kind::Minus | Kind::Str | Kind::FStart => {
                let value = Box::new(self.literal()?);
                let range = self.range(start);
                return Ok(Pattern::MatchValue(ast::PatternMatchValue { value, range }));
            }
            Kind::Name => return self.named_pattern(),
            Kind::LPar => return self.group_or_sequence(),
            Kind::LSqb => {
                self.bump();
                let patterns = match self.is(Kind::RSqb) {
                    true => Vec::new(),
                    false => {
                        let first = self.maybe_star()?;
                        self.rest_of_sequence(first)?
                    }
                };
                self.expect(Kind::RSqb)?;
                let range = self.range(start);
                return Ok(Pattern::MatchSequence(ast::PatternMatchSequence { patterns, range }));
            }
            Kind::LBrace => return self.mapping(),
            Kind::None => Constant::None,
            Kind::True => Constant::Bool(true),
            Kind::False => Constant::Bool(false),
            _ => return Err(Fail),
        };
        self.bump();
        let range = self.range(start);
        Ok(Pattern::MatchSingleton(ast::PatternMatchSingleton { value, range }))
    }

    /// A number with its sign, a complex number, or strings.
    fn literal(&mut self) -> Parse<Expr> {
        if matches!(self.kind(), Kind::Str | Kind::FStart) {
            return self.strings();
        }
        let start = self.start();
        let negative = self.eat(Kind::Minus);
        let mut left = self.number()?;
        if negative {
            let (operand, range) = (Box::new(left), self.range(start));
            let op = ast::UnaryOp::USub;
            left = Expr::UnaryOp(ast::ExprUnaryOp { op, operand, range });
        }
        let op = match self.kind() {
            Kind::Plus => Operator::Add,
            Kind::Minus => Operator::Sub,
            _ => return Ok(left),
        };
        self.bump();
        let right = Box::new(self.number()?);
        let real = match &left {
            Expr::UnaryOp(node) => !is_complex(&node.operand),
            other => !is_complex(other),
        };
        if !real || !is_complex(&right) {
            return Err(Fail);
        }
        let (left, range) = (Box::new(left), self.range(start));
        Ok(Expr::BinOp(ast::ExprBinOp { left, op, right, range }))
    }

    fn named_pattern(&mut self) -> Parse<Pattern> {
        let start = self.start();
        if !matches!(self.look(1).kind, Kind::Dot | Kind::LPar) {
            let name = self.capture()?;
            let range = self.range(start);
            return Ok(Pattern::MatchAs(ast::PatternMatchAs { pattern: None, name, range }));
        }
        let value = self.name_or_attr()?;
        if self.is(Kind::LPar) {
            return self.class_pattern(start, value);
        }
        if self.is(Kind::Assign) || value.is_name_expr() {
            return Err(Fail);
        }
        let (value, range) = (Box::new(value), self.range(start));
        Ok(Pattern::MatchValue(ast::PatternMatchValue { value, range }))
    }

    fn name_or_attr(&mut self) -> Parse<Expr> {
        let start = self.start();
        let id = self.name()?;
        let (ctx, range) = (ExprContext::Load, self.range(start));
        let mut value = Expr::Name(ast::ExprName { id, ctx, range });
        while self.eat(Kind::Dot) {
            let attr = self.name()?;
            let range = self.range(start);
            value =
                Expr::Attribute(ast::ExprAttribute { value: Box::new(value), attr, ctx, range });
        }
        Ok(value)
    }

    fn class_pattern(&mut self, start: u32, class: Expr) -> Parse<Pattern> {
        self.expect(Kind::LPar)?;
        let (mut patterns, mut kwd_attrs, mut kwd_patterns) = (Vec::new(), Vec::new(), Vec::new());
        while !self.is(Kind::RPar) {
            if self.is(Kind::Name) && self.look(1).kind == Kind::Assign {
                kwd_attrs.push(Identifier::new(self.plain_name()?));
                self.bump();
                kwd_patterns.push(self.pattern()?);
            } else if kwd_attrs.is_empty() {
                patterns.push(self.pattern()?);
            } else {
                return Err(Fail);
            }
            if !self.eat(Kind::Comma) {
                break;
            }
        }
        self.expect(Kind::RPar)?;
        let (cls, range) = (Box::new(class), self.range(start));
        let node = ast::PatternMatchClass { cls, patterns, kwd_attrs, kwd_patterns, range };
        Ok(Pattern::MatchClass(node))
    }

    fn group_or_sequence(&mut self) -> Parse<Pattern> {
        let start = self.expect(Kind::LPar)?.start;
        let mut patterns = Vec::new();
        if !self.is(Kind::RPar) {
            let first = self.maybe_star()?;
            if self.is(Kind::RPar) {
                self.bump();
                return if first.is_match_star() { Err(Fail) } else { Ok(first) };
            }
            patterns = self.rest_of_sequence(first)?;
        }
        self.expect(Kind::RPar)?;
        let range = self.range(start);
        Ok(Pattern::MatchSequence(ast::PatternMatchSequence { patterns, range }))
    }

    fn mapping(&mut self) -> Parse<Pattern> {
        let start = self.expect(Kind::LBrace)?.start;
        let (mut keys, mut patterns, mut rest) = (Vec::new(), Vec::new(), None);
        while !self.is(Kind::RBrace) {
            if rest.is_some() {
                return Err(Fail);
            }
            if self.eat(Kind::DoubleStar) {
                rest = Some(self.capture()?.ok_or(Fail)?);
            } else {
                keys.push(self.mapping_key()?);
                self.expect(Kind::Colon)?;
                patterns.push(self.pattern()?);
            }
            if !self.eat(Kind::Comma) {
                break;
            }
        }
        self.expect(Kind::RBrace)?;
        let range = self.range(start);
        Ok(Pattern::MatchMapping(ast::PatternMatchMapping { keys, patterns, rest, range }))
    }

    fn mapping_key(&mut self) -> Parse<Expr> {
        match self.kind() {
            Kind::Name => {
                let key = self.name_or_attr()?;
                if key.is_name_expr() { Err(Fail) } else { Ok(key) }
            }
            Kind::None | Kind::True | Kind::False => self.atom(),
            _ => self.literal(),
        }
    }
}

fn is_complex(value: &Expr) -> bool {
    let Expr::Constant(node) = value else { return false };
    matches!(node.value, Constant::Complex { .. })
}
