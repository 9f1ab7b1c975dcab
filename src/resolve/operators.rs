//! Operators: arithmetic, comparisons and their chains, `and`, `or`, `not`, `if-else`; conditions.
//!
//! What needs no statements stays a tree. Otherwise each operand decides in its turn where to go
//! on, so that nothing is evaluated that Python would not evaluate, and nothing twice.

use super::Lower;
use super::expr::constants;
use super::frame::Label;
use super::places;
use crate::source::Span;
use crate::syntax::ast::{self, CmpOp, Operator, UnaryOp};
use crate::syntax::span;
use crate::tree::{self, Expr, Many, Op, Pair, PlaceId, Slot};
use crate::value::Value;
use crate::value::ops::{Binary, Compare, Unary};

impl<'a> Lower<'a, '_> {
    /// A binary operation; the chain of its left operands in a loop.
    pub(super) fn binary(&mut self, whole: &'a ast::Expr, node: &'a ast::ExprBinOp) -> Expr {
        let mut chain = vec![(whole, node)];
        let mut first = &*node.left;
        while let ast::Expr::BinOp(inner) = first {
            self.frame.nodes += 1;
            chain.push((first, inner));
            first = &inner.left;
        }
        let mut value = self.expr(first);
        while let Some((here, node)) = chain.pop() {
            let ast::ExprBinOp { range: _, left, op, right } = node;
            let before = self.before(value, right);
            let operand = self.expr(right);
            let mark = places::operator(self.source, span(here), span(&**left), span(&**right));
            let place = self.marked(span(here), mark);
            value = operation(*op, Pair { left: before, right: operand, place });
            // The outermost is looked after by the caller.
            if !chain.is_empty() && self.is_deep(here) {
                value = self.materialise(value);
            }
        }
        value
    }

    pub(super) fn unary(&mut self, whole: Span, op: UnaryOp, operand: &'a ast::Expr) -> Expr {
        if op == UnaryOp::USub
            && let ast::Expr::Constant(ast::ExprConstant { range: _, value, kind: _ }) = operand
            && let Some(value) = self.constants.negative(value)
        {
            self.frame.nodes += 1;
            return Expr::Const(value);
        }
        let value = self.expr(operand);
        let place = self.place(whole);
        match op {
            UnaryOp::Invert => Expr::Unary(Box::new((Unary::Invert, value, place))),
            UnaryOp::UAdd => Expr::Unary(Box::new((Unary::Pos, value, place))),
            UnaryOp::USub => Expr::Unary(Box::new((Unary::Neg, value, place))),
            UnaryOp::Not => Expr::Not(Box::new((value, place))),
        }
    }

    pub(super) fn bool_op(
        &mut self,
        whole: Span,
        op: ast::BoolOp,
        values: &'a [ast::Expr],
        emits: bool,
    ) -> Expr {
        let place = self.place(whole);
        let later = values.iter().skip(1).any(|value| self.emits(value));
        // What decided in there is not asked for its truth again.
        let decided = matches!(values.first(), Some(ast::Expr::BoolOp(_) | ast::Expr::IfExp(_)));
        if !emits || !later && !decided {
            let items = values.iter().map(|value| self.expr(value)).collect();
            let many = Box::new(Many { items, place });
            return match op {
                ast::BoolOp::And => Expr::And(many),
                ast::BoolOp::Or => Expr::Or(many),
            };
        }
        let (dst, end) = (self.frame.temp(), self.frame.label());
        let on = matches!(op, ast::BoolOp::Or);
        let temps = self.frame.temp_mark();
        let mut mark = None;
        for (at, value) in values.iter().enumerate() {
            if at + 1 < values.len() {
                self.tested(value, dst, (on, end), place);
            } else {
                self.expr_into(value, dst, 0);
            }
            self.frame.temp_release(temps);
            mark.get_or_insert(self.frame.mark());
        }
        if let Some(mark) = mark {
            self.frame.rewind(mark);
        }
        self.frame.bind(end);
        Expr::Local(dst)
    }

    /// Puts a value into a slot and goes to a label if its truth is `on`. What decided in an `and`
    /// or `or` is not asked for its truth again.
    fn tested(&mut self, expr: &'a ast::Expr, dst: Slot, exit: (bool, Label), place: PlaceId) {
        let (on, to) = exit;
        if self.is_deep(expr) {
            self.expr_into(expr, dst, 0);
            return self.branch(Expr::Local(dst), on, to, place);
        }
        if let ast::Expr::IfExp(ast::ExprIfExp { range: _, test, body, orelse }) = expr {
            let body = |this: &mut Self| {
                // As CPython's compiler: a value is asked again where a jump follows it.
                this.expr_into(body, dst, 0);
                this.branch(Expr::Local(dst), on, to, place);
            };
            return self.either(test, place, body, |this| this.tested(orelse, dst, exit, place));
        }
        let ast::Expr::BoolOp(ast::ExprBoolOp { range: _, op, values }) = expr else {
            self.expr_into(expr, dst, 0);
            return self.branch(Expr::Local(dst), on, to, place);
        };
        self.frame.nodes += 1;
        let decides = matches!(op, ast::BoolOp::Or);
        let skip = self.frame.label();
        let mut mark = None;
        for (at, value) in values.iter().enumerate() {
            let temps = self.frame.temp_mark();
            let exit = if at + 1 == values.len() || decides == on { exit } else { (decides, skip) };
            self.tested(value, dst, exit, place);
            self.frame.temp_release(temps);
            mark.get_or_insert(self.frame.mark());
        }
        if let Some(mark) = mark {
            self.frame.rewind(mark);
        }
        self.frame.bind(skip);
    }

    pub(super) fn if_else(
        &mut self,
        whole: &'a ast::Expr,
        node: &'a ast::ExprIfExp,
        want: Option<Slot>,
    ) -> Expr {
        let ast::ExprIfExp { range: _, test, body, orelse } = node;
        let place = self.place(span(whole));
        // A test that decides by calls is branched on: its truth is asked once.
        if !self.emits(test) && !self.emits(body) && !self.emits(orelse) {
            let test = self.expr(test);
            let body = self.expr(body);
            return Expr::IfElse(Box::new((test, body, self.expr(orelse), place)));
        }
        let (otherwise, end) = (self.frame.label(), self.frame.label());
        let dst = self.wanted(want);
        let temps = self.frame.temp_mark();
        self.condition(test, false, otherwise, place);
        self.frame.temp_release(temps);
        let mark = self.frame.mark();
        self.expr_into(body, dst, 0);
        self.frame.temp_release(temps);
        self.frame.jump(end);
        let then = self.frame.rewind(mark);
        self.frame.bind(otherwise);
        self.expr_into(orelse, dst, 0);
        self.frame.temp_release(temps);
        let other = self.frame.rewind(mark);
        self.frame.join(&[then, other]);
        self.frame.bind(end);
        Expr::Local(dst)
    }

    // Comparisons.

    pub(super) fn compare(
        &mut self,
        whole: Span,
        left: &'a ast::Expr,
        ops: &'a [CmpOp],
        comparators: &'a [ast::Expr],
    ) -> Expr {
        let place = self.place(whole);
        if let ([op], [right]) = (ops, comparators) {
            let (left, right) = self.pair(left, right);
            return comparison(*op, left, self.container(*op, right), place);
        }
        let mut left = self.expr(left);
        if let Some(first) = comparators.first() {
            left = self.before(left, first);
        }
        // While the middle terms keep their values, the chain is an `and` of comparisons.
        let mut parts = Vec::new();
        let mut at = 0;
        while at < comparators.len() && !self.emits(&comparators[at]) {
            let right = self.expr(&comparators[at]);
            if at + 1 < comparators.len() && !self.is_stable(&right) {
                return self.chain(left, Some(right), parts, (at, ops, comparators), place);
            }
            let last = at + 1 == comparators.len();
            let again = if last { Expr::Const(Value::None) } else { right.clone() };
            parts.push(comparison(ops[at], left, self.container(ops[at], right), place));
            left = again;
            at += 1;
        }
        if at < comparators.len() {
            return self.chain(left, None, parts, (at, ops, comparators), place);
        }
        Expr::And(Box::new(Many { items: parts.into(), place }))
    }

    /// The rest of a chain of comparisons, by statements: each term once, ended by the first that
    /// does not hold. `right` is the next term if it is lowered already.
    fn chain(
        &mut self,
        mut left: Expr,
        mut right: Option<Expr>,
        parts: Vec<Expr>,
        (mut at, ops, comparators): (usize, &'a [CmpOp], &'a [ast::Expr]),
        place: PlaceId,
    ) -> Expr {
        let (dst, end) = (self.frame.temp(), self.frame.label());
        for part in parts {
            self.frame.emit(0, Op::Set(dst, part));
            self.branch(Expr::Local(dst), false, end, place);
        }
        let mark = self.frame.mark();
        while at < comparators.len() {
            let temps = self.frame.temp_mark();
            if right.is_none() && self.emits(&comparators[at]) {
                left = self.materialise(left);
            }
            let mut term = match right.take() {
                Some(term) => term,
                None => self.expr(&comparators[at]),
            };
            let last = at + 1 == comparators.len();
            if !last && !self.is_stable(&term) {
                // The left term was evaluated before this one.
                left = self.materialise(left);
                term = Expr::Local(self.in_temp(term));
            }
            let again = if last { Expr::Const(Value::None) } else { term.clone() };
            let held = comparison(ops[at], left, self.container(ops[at], term), place);
            self.frame.emit(0, Op::Set(dst, held));
            if last {
                self.frame.temp_release(temps);
            } else {
                self.branch(Expr::Local(dst), false, end, place);
            }
            left = again;
            at += 1;
        }
        self.frame.rewind(mark);
        self.frame.bind(end);
        Expr::Local(dst)
    }

    /// The right operand of a comparison: a list of constants behind `in` is a constant tuple.
    fn container(&mut self, op: CmpOp, right: Expr) -> Expr {
        if matches!(op, CmpOp::In | CmpOp::NotIn)
            && let Expr::List(many) = &right
            && let Some(values) = constants(&many.items)
        {
            return Expr::Const(self.constants.tuple(values));
        }
        right
    }

    // Conditions.

    pub(super) fn branch(&mut self, condition: Expr, on: bool, to: Label, place: PlaceId) {
        self.frame.emit(place, Op::Branch(Box::new(tree::Branch { condition, on, to })));
    }

    /// Goes to a label if the truth of an expression is `on`; else goes on here.
    pub(super) fn condition(&mut self, expr: &'a ast::Expr, on: bool, to: Label, place: PlaceId) {
        if !self.emits(expr) || self.is_deep(expr) {
            let condition = self.expr(expr);
            return self.branch(condition, on, to, place);
        }
        match expr {
            ast::Expr::UnaryOp(ast::ExprUnaryOp { range: _, op: UnaryOp::Not, operand }) => {
                self.frame.nodes += 1;
                self.condition(operand, !on, to, place);
            }
            ast::Expr::BoolOp(ast::ExprBoolOp { range: _, op, values }) => {
                self.frame.nodes += 1;
                // `a or b` is decided by the first true one, `a and b` by the first false one.
                let decides = matches!(op, ast::BoolOp::Or);
                let skip = self.frame.label();
                let mut mark = None;
                for (at, value) in values.iter().enumerate() {
                    let temps = self.frame.temp_mark();
                    if at + 1 == values.len() || decides == on {
                        self.condition(value, on, to, place);
                    } else {
                        self.condition(value, decides, skip, place);
                    }
                    self.frame.temp_release(temps);
                    mark.get_or_insert(self.frame.mark());
                }
                if let Some(mark) = mark {
                    self.frame.rewind(mark);
                }
                self.frame.bind(skip);
            }
            ast::Expr::IfExp(ast::ExprIfExp { range: _, test, body, orelse }) => {
                let body = |this: &mut Self| this.condition(body, on, to, place);
                self.either(test, place, body, |this| this.condition(orelse, on, to, place));
            }
            other => {
                let condition = self.expr(other);
                self.branch(condition, on, to, place);
            }
        }
    }

    /// Goes one way where a condition holds, the other where it does not.
    fn either(
        &mut self,
        test: &'a ast::Expr,
        place: PlaceId,
        body: impl FnOnce(&mut Self),
        orelse: impl FnOnce(&mut Self),
    ) {
        self.frame.nodes += 1;
        let (otherwise, end) = (self.frame.label(), self.frame.label());
        let temps = self.frame.temp_mark();
        self.condition(test, false, otherwise, place);
        self.frame.temp_release(temps);
        let mark = self.frame.mark();
        body(self);
        self.frame.temp_release(temps);
        self.frame.jump(end);
        self.frame.rewind(mark);
        self.frame.bind(otherwise);
        orelse(self);
        self.frame.temp_release(temps);
        self.frame.rewind(mark);
        self.frame.bind(end);
    }

    pub(super) fn subscript_place(&mut self, whole: Span, object: Span) -> PlaceId {
        let mark = places::brackets(self.source, whole, object);
        self.marked(whole, mark)
    }
}

fn operation(op: Operator, pair: Pair) -> Expr {
    match op {
        Operator::Add => Expr::Add(Box::new(pair)),
        Operator::Sub => Expr::Sub(Box::new(pair)),
        Operator::Mult => Expr::Mul(Box::new(pair)),
        Operator::MatMult
        | Operator::Div
        | Operator::Mod
        | Operator::Pow
        | Operator::LShift
        | Operator::RShift
        | Operator::BitOr
        | Operator::BitXor
        | Operator::BitAnd
        | Operator::FloorDiv => Expr::Binary(Box::new((operator(op), pair))),
    }
}

/// The operator on values.
pub(super) fn operator(op: Operator) -> Binary {
    match op {
        Operator::Add => Binary::Add,
        Operator::Sub => Binary::Sub,
        Operator::Mult => Binary::Mul,
        Operator::MatMult => Binary::MatMul,
        Operator::Div => Binary::TrueDiv,
        Operator::Mod => Binary::Mod,
        Operator::Pow => Binary::Pow,
        Operator::LShift => Binary::LShift,
        Operator::RShift => Binary::RShift,
        Operator::BitOr => Binary::Or,
        Operator::BitXor => Binary::Xor,
        Operator::BitAnd => Binary::And,
        Operator::FloorDiv => Binary::FloorDiv,
    }
}

fn comparison(op: CmpOp, left: Expr, right: Expr, place: PlaceId) -> Expr {
    let rich =
        |compare, left, right| Expr::Compare(Box::new((compare, Pair { left, right, place })));
    match op {
        CmpOp::Eq => rich(Compare::Eq, left, right),
        CmpOp::NotEq => rich(Compare::Ne, left, right),
        CmpOp::Lt => rich(Compare::Lt, left, right),
        CmpOp::LtE => rich(Compare::Le, left, right),
        CmpOp::Gt => rich(Compare::Gt, left, right),
        CmpOp::GtE => rich(Compare::Ge, left, right),
        CmpOp::Is => Expr::Is(Box::new((left, right, false))),
        CmpOp::IsNot => Expr::Is(Box::new((left, right, true))),
        CmpOp::In => Expr::In(Box::new((Pair { left, right, place }, false))),
        CmpOp::NotIn => Expr::In(Box::new((Pair { left, right, place }, true))),
    }
}
