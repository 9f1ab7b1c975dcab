//! Atoms: names, literals, displays, comprehensions, and f-strings with their fields.

use super::{Fail, Parse, Parser};
use crate::syntax::token::{Kind, Token};
use crate::syntax::{number, string};
use rustpython_parser::ast::{self, Constant, ConversionFlag, Expr, ExprContext, Ranged};
use rustpython_parser::text_size::TextRange;

impl Parser<'_> {
    pub(super) fn atom(&mut self) -> Parse<Expr> {
        let start = self.start();
        let value = match self.kind() {
            Kind::Name => {
                let id = self.name()?;
                let (ctx, range) = (ExprContext::Load, self.range(start));
                return Ok(Expr::Name(ast::ExprName { id, ctx, range }));
            }
            Kind::Number => return self.number(),
            Kind::Str | Kind::FStart => return self.strings(),
            Kind::LPar => return self.deeper(Self::parenthesized),
            Kind::LSqb => return self.deeper(Self::list),
            Kind::LBrace => return self.deeper(Self::braces),
            Kind::True => Constant::Bool(true),
            Kind::False => Constant::Bool(false),
            Kind::None => Constant::None,
            Kind::Ellipsis => Constant::Ellipsis,
            _ => return Err(Fail),
        };
        self.bump();
        Ok(constant(value, self.range(start)))
    }

    /// A number.
    pub(super) fn number(&mut self) -> Parse<Expr> {
        let token = self.expect(Kind::Number)?;
        let value = number::value(self.spelled(token)).map_err(|_| Fail)?;
        Ok(constant(value, self.range(token.start)))
    }

    fn parenthesized(&mut self) -> Parse<Expr> {
        let start = self.expect(Kind::LPar)?.start;
        if self.is(Kind::Yield) {
            let value = self.yield_expr()?;
            self.expect(Kind::RPar)?;
            return Ok(value);
        }
        let mut elts = Vec::new();
        let mut comma = true;
        while !self.is(Kind::RPar) {
            let value = self.star_named_expression()?;
            if elts.is_empty() && matches!(self.kind(), Kind::For | Kind::Async) {
                if value.is_starred_expr() {
                    return Err(Fail);
                }
                let generators = self.comprehension_clauses()?;
                self.expect(Kind::RPar)?;
                let (elt, range) = (Box::new(value), self.range(start));
                return Ok(Expr::GeneratorExp(ast::ExprGeneratorExp { elt, generators, range }));
            }
            elts.push(value);
            comma = self.eat(Kind::Comma);
            if !comma {
                break;
            }
        }
        self.expect(Kind::RPar)?;
        if elts.len() == 1 && !comma {
            let value = elts.pop().ok_or(Fail)?;
            return if value.is_starred_expr() { Err(Fail) } else { Ok(value) };
        }
        let range = self.range(start);
        elts.shrink_to_fit();
        Ok(Expr::Tuple(ast::ExprTuple { elts, ctx: ExprContext::Load, range }))
    }

    fn list(&mut self) -> Parse<Expr> {
        let start = self.expect(Kind::LSqb)?.start;
        let mut elts = Vec::new();
        while !self.is(Kind::RSqb) {
            let value = self.star_named_expression()?;
            if elts.is_empty() && matches!(self.kind(), Kind::For | Kind::Async) {
                if value.is_starred_expr() {
                    return Err(Fail);
                }
                let generators = self.comprehension_clauses()?;
                self.expect(Kind::RSqb)?;
                let (elt, range) = (Box::new(value), self.range(start));
                return Ok(Expr::ListComp(ast::ExprListComp { elt, generators, range }));
            }
            elts.push(value);
            if !self.eat(Kind::Comma) {
                break;
            }
        }
        self.expect(Kind::RSqb)?;
        let range = self.range(start);
        elts.shrink_to_fit();
        Ok(Expr::List(ast::ExprList { elts, ctx: ExprContext::Load, range }))
    }

    fn braces(&mut self) -> Parse<Expr> {
        let start = self.expect(Kind::LBrace)?.start;
        if self.is(Kind::RBrace) || self.is(Kind::DoubleStar) {
            return self.dict(start, None);
        }
        let named = self.is(Kind::Name) && self.look(1).kind == Kind::Walrus;
        let first = self.star_named_expression()?;
        if self.is(Kind::Colon) && !named && !first.is_starred_expr() {
            return self.dict(start, Some(first));
        }
        if matches!(self.kind(), Kind::For | Kind::Async) {
            if first.is_starred_expr() {
                return Err(Fail);
            }
            let generators = self.comprehension_clauses()?;
            self.expect(Kind::RBrace)?;
            let (elt, range) = (Box::new(first), self.range(start));
            return Ok(Expr::SetComp(ast::ExprSetComp { elt, generators, range }));
        }
        let mut elts = vec![first];
        while self.eat(Kind::Comma) {
            if self.is(Kind::RBrace) {
                break;
            }
            elts.push(self.star_named_expression()?);
        }
        self.expect(Kind::RBrace)?;
        Ok(Expr::Set(ast::ExprSet { elts, range: self.range(start) }))
    }

    /// A dict display or comprehension, whose first key may have been read.
    fn dict(&mut self, start: u32, mut first: Option<Expr>) -> Parse<Expr> {
        let (mut keys, mut values) = (Vec::new(), Vec::new());
        while first.is_some() || !self.is(Kind::RBrace) {
            if first.is_none() && self.eat(Kind::DoubleStar) {
                keys.push(None);
                values.push(self.bitwise_or()?);
            } else {
                let key = match first.take() {
                    Some(key) => key,
                    None => self.expression()?,
                };
                self.expect(Kind::Colon)?;
                let value = self.expression()?;
                if keys.is_empty() && matches!(self.kind(), Kind::For | Kind::Async) {
                    let generators = self.comprehension_clauses()?;
                    self.expect(Kind::RBrace)?;
                    let (key, value, range) = (Box::new(key), Box::new(value), self.range(start));
                    let node = ast::ExprDictComp { key, value, generators, range };
                    return Ok(Expr::DictComp(node));
                }
                keys.push(Some(key));
                values.push(value);
            }
            if !self.eat(Kind::Comma) {
                break;
            }
        }
        self.expect(Kind::RBrace)?;
        Ok(Expr::Dict(ast::ExprDict { keys, values, range: self.range(start) }))
    }

    /// `for_if_clauses`.
    pub(super) fn comprehension_clauses(&mut self) -> Parse<Vec<ast::Comprehension>> {
        let mut clauses = Vec::new();
        while matches!(self.kind(), Kind::For | Kind::Async) {
            let start = self.start();
            let is_async = self.eat(Kind::Async);
            self.expect(Kind::For)?;
            let target = self.star_targets()?;
            self.expect(Kind::In)?;
            let iter = self.disjunction()?;
            let mut ifs = Vec::new();
            while self.eat(Kind::If) {
                ifs.push(self.disjunction()?);
            }
            let range = self.range(start);
            clauses.push(ast::Comprehension { target, iter, ifs, is_async, range });
        }
        Ok(clauses)
    }

    /// `strings`: adjacent literals, which are one.
    pub(super) fn strings(&mut self) -> Parse<Expr> {
        let start = self.start();
        let first = self.look(0);
        let prefix = string::prefix(self.spelled(first));
        let kind = prefix.unicode.then(|| "u".to_owned());
        if prefix.bytes {
            return self.bytes(start);
        }
        let mut pieces = Pieces { values: Vec::new(), text: String::new(), is_joined: false };
        loop {
            match self.kind() {
                Kind::Str => {
                    let token = self.bump();
                    let spelled = self.spelled(token);
                    let prefix = string::prefix(spelled);
                    if prefix.bytes {
                        return Err(Fail);
                    }
                    let body = string::body(spelled, prefix);
                    pieces.text += &string::decode_text(body, prefix.raw).map_err(|_| Fail)?;
                }
                Kind::FStart => {
                    pieces.is_joined = true;
                    let token = self.bump();
                    let raw = string::prefix(self.spelled(token)).raw;
                    let before = pieces.values.len();
                    self.literal_and_fields(raw, false, &mut pieces)?;
                    self.expect(Kind::FEnd)?;
                    let range = self.range(token.start);
                    pieces.values[before..].iter_mut().for_each(|part| locate_spec(part, range));
                }
                _ => break,
            }
        }
        // Every node made of literal text spans all the literals, as in CPython 3.11.
        let range = self.range(start);
        if !pieces.is_joined {
            let value = Constant::Str(pieces.text);
            return Ok(Expr::Constant(ast::ExprConstant { value, kind, range }));
        }
        pieces.flush();
        let mut values = pieces.values;
        for value in &mut values {
            locate(value, range, &kind);
        }
        Ok(Expr::JoinedStr(ast::ExprJoinedStr { values, range }))
    }

    fn bytes(&mut self, start: u32) -> Parse<Expr> {
        let mut value = Vec::new();
        while self.is(Kind::Str) {
            let token = self.bump();
            let spelled = self.spelled(token);
            let prefix = string::prefix(spelled);
            let body = string::body(spelled, prefix);
            if !prefix.bytes || !body.is_ascii() {
                return Err(Fail);
            }
            value.extend(string::decode_bytes(body, prefix.raw).map_err(|_| Fail)?);
        }
        match self.is(Kind::FStart) {
            true => Err(Fail),
            false => Ok(constant(Constant::Bytes(value), self.range(start))),
        }
    }

    /// The inside of an f-string or of a format spec.
    fn literal_and_fields(&mut self, raw: bool, in_spec: bool, pieces: &mut Pieces) -> Parse<()> {
        loop {
            match self.kind() {
                Kind::FMiddle => {
                    let token = self.bump();
                    let text = string::decode_piece(self.spelled(token), raw, in_spec);
                    pieces.text += &text.map_err(|_| Fail)?;
                }
                Kind::FOpen => self.deeper(|parser| parser.field(raw, pieces))?,
                _ => return Ok(()),
            }
        }
    }

    fn field(&mut self, raw: bool, pieces: &mut Pieces) -> Parse<()> {
        let open = self.expect(Kind::FOpen)?;
        let value = Box::new(self.field_value(open)?);
        let shown = self.is(Kind::Assign);
        if shown {
            self.bump();
            // White space on both sides of `=` is shown too.
            let end = self.start();
            let text = self.text.get(open.end as usize..end as usize).unwrap_or("");
            pieces.text += &text.replace("\r\n", "\n").replace('\r', "\n");
        }
        let mut conversion = ConversionFlag::None;
        if self.eat(Kind::FBang) {
            let token = self.expect(Kind::Name)?;
            conversion = self.conversion(token)?;
        }
        let mut format_spec = None;
        if self.eat(Kind::FColon) {
            let mut spec = Pieces { values: Vec::new(), text: String::new(), is_joined: true };
            self.literal_and_fields(raw, true, &mut spec)?;
            spec.flush();
            let range = self.range(open.start);
            format_spec =
                Some(Box::new(Expr::JoinedStr(ast::ExprJoinedStr { values: spec.values, range })));
        }
        self.expect(Kind::FClose)?;
        if shown && format_spec.is_none() && conversion == ConversionFlag::None {
            conversion = ConversionFlag::Repr;
        }
        let range = self.range(open.start);
        pieces.flush();
        let node = ast::ExprFormattedValue { value, conversion, format_spec, range };
        pieces.values.push(Expr::FormattedValue(node));
        Ok(())
    }

    /// The expression of a field, which is read as if it stood in brackets: a tuple and a
    /// generator expression take in the brace before and the character behind.
    fn field_value(&mut self, open: Token) -> Parse<Expr> {
        if self.is(Kind::Yield) {
            return self.yield_expr();
        }
        let value = self.star_expression()?;
        if self.is(Kind::Comma) {
            let elts = self.list_from(value, Self::star_expression)?;
            let range = self.in_field(open);
            return Ok(Expr::Tuple(ast::ExprTuple { elts, ctx: ast::ExprContext::Load, range }));
        }
        if value.is_starred_expr() {
            return Err(Fail);
        }
        if !matches!(self.kind(), Kind::For | Kind::Async) {
            return Ok(value);
        }
        let generators = self.comprehension_clauses()?;
        let (elt, range) = (Box::new(value), self.in_field(open));
        Ok(Expr::GeneratorExp(ast::ExprGeneratorExp { elt, generators, range }))
    }

    /// From the brace that opens a field to the character that ends its expression.
    fn in_field(&mut self, open: Token) -> TextRange {
        let end = self.start() + 1;
        TextRange::new(open.start.into(), end.max(open.end).into())
    }

    fn conversion(&mut self, token: Token) -> Parse<ConversionFlag> {
        match self.spelled(token) {
            "s" => Ok(ConversionFlag::Str),
            "r" => Ok(ConversionFlag::Repr),
            "a" => Ok(ConversionFlag::Ascii),
            _ => Err(Fail),
        }
    }
}

/// An f-string while it is read.
struct Pieces {
    values: Vec<Expr>,
    /// Literal text that is no value yet, because more may follow.
    text: String,
    is_joined: bool,
}

impl Pieces {
    fn flush(&mut self) {
        if !self.text.is_empty() {
            let value = Constant::Str(std::mem::take(&mut self.text));
            self.values.push(constant(value, TextRange::default()));
        }
    }
}

fn constant(value: Constant, range: TextRange) -> Expr {
    Expr::Constant(ast::ExprConstant { value, kind: None, range })
}

/// Gives a format spec, and the text that ends it, the range of the literal it stands in.
fn locate_spec(part: &mut Expr, literal: TextRange) {
    let Expr::FormattedValue(node) = part else { return };
    let Some(Expr::JoinedStr(spec)) = node.format_spec.as_deref_mut() else { return };
    spec.range = literal;
    if let Some(Expr::Constant(last)) = spec.values.last_mut() {
        last.range = literal;
    }
    spec.values.iter_mut().for_each(|part| locate_spec(part, literal));
}

/// Gives the parts of an f-string its range, but what `locate_spec` has placed.
fn locate(part: &mut Expr, whole: TextRange, whole_kind: &Option<String>) {
    match part {
        Expr::Constant(ast::ExprConstant { kind, range, value: _ }) => {
            *range = whole;
            kind.clone_from(whole_kind);
        }
        Expr::FormattedValue(node) => {
            node.range = whole;
            if let Some(Expr::JoinedStr(spec)) = node.format_spec.as_deref_mut() {
                let last = spec.values.len().saturating_sub(1);
                for (index, value) in spec.values.iter_mut().enumerate() {
                    let placed = value.range();
                    locate(value, whole, whole_kind);
                    if let (true, Expr::Constant(text)) = (index == last, value) {
                        text.range = placed;
                    }
                }
            }
        }
        _ => {}
    }
}
