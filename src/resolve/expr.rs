//! Expressions: the dispatch, and what has no file of its own.
//!
//! [`Lower::expr`] answers with a pure tree and has appended whatever had to run before it.
//! Operands are lowered from left to right; all that stand before the last one that emits are
//! materialised ([`Lower::operands`]).

use super::Lower;
use super::collect::{DEEP, EMITS, address, looked_at};
use crate::source::Span;
use crate::syntax::{ast, span};
use crate::tree::{self, Expr, Many, Op, PlaceId, Slot};
use crate::value::Value;

impl<'a> Lower<'a, '_> {
    fn shape(&self, expr: &ast::Expr) -> u8 {
        self.found.shapes.get(&address(expr)).copied().unwrap_or(0)
    }

    /// Whether lowering an expression may append statements.
    pub(super) fn emits(&self, expr: &ast::Expr) -> bool {
        self.shape(expr) & EMITS != 0
    }

    /// Whether its tree goes into a slot because it is deep.
    pub(super) fn is_deep(&self, expr: &ast::Expr) -> bool {
        self.shape(expr) & DEEP != 0
    }

    /// Lowers an expression.
    pub(super) fn expr(&mut self, expr: &'a ast::Expr) -> Expr {
        self.expr_wanted(expr, None)
    }

    /// Lowers an expression whose value goes into a slot.
    pub(super) fn expr_into(&mut self, expr: &'a ast::Expr, slot: Slot, place: PlaceId) {
        let value = self.expr_wanted(expr, Some(slot));
        if !matches!(value, Expr::Local(from) if from == slot) {
            self.frame.emit(place, Op::Set(slot, value));
        }
    }

    /// Lowers an expression. If statements make its value, the last of them may write it into the
    /// wanted slot.
    pub(super) fn expr_wanted(&mut self, expr: &'a ast::Expr, want: Option<Slot>) -> Expr {
        self.frame.nodes += 1;
        let value = self.kind(expr, want);
        if self.shape(expr) & DEEP != 0 { self.materialise(value) } else { value }
    }

    fn kind(&mut self, expr: &'a ast::Expr, want: Option<Slot>) -> Expr {
        use ast::Expr as Ast;
        match expr {
            Ast::BoolOp(ast::ExprBoolOp { range: _, op, values }) => {
                self.bool_op(span(expr), *op, values, self.emits(expr))
            }
            Ast::NamedExpr(ast::ExprNamedExpr { range: _, target, value }) => {
                self.named(span(expr), target, value)
            }
            Ast::BinOp(node) => self.binary(expr, node),
            Ast::UnaryOp(ast::ExprUnaryOp { range: _, op, operand }) => {
                self.unary(span(expr), *op, operand)
            }
            Ast::Lambda(ast::ExprLambda { range: _, args, body }) => {
                self.lambda(expr, args, body, want)
            }
            Ast::IfExp(node) => self.if_else(expr, node, want),
            Ast::Dict(ast::ExprDict { range: _, keys, values }) => {
                self.dict(span(expr), keys, values)
            }
            Ast::Set(ast::ExprSet { range: _, elts }) => {
                if is_long(elts) && !elts.iter().all(ast::Expr::is_constant_expr) {
                    return self.long_set(span(expr), elts);
                }
                let many = self.many(span(expr), elts);
                Expr::Set(Box::new(many))
            }
            Ast::ListComp(_) | Ast::SetComp(_) | Ast::DictComp(_) => self.comprehension(expr),
            Ast::GeneratorExp(ast::ExprGeneratorExp { range: _, elt, generators }) => {
                self.generator_expression(expr, elt, generators, want)
            }
            Ast::Await(ast::ExprAwait { range: _, value }) => {
                let place = self.place(span(expr));
                let value = self.expr(value);
                self.wait(value, want, place)
            }
            Ast::Yield(ast::ExprYield { range: _, value }) => {
                let place = self.place(span(expr));
                let value = self.optional(value.as_deref(), Value::None);
                let dst = self.wanted(want);
                self.frame.emit(place, Op::Yield(dst, value));
                Expr::Local(dst)
            }
            Ast::YieldFrom(ast::ExprYieldFrom { range: _, value }) => {
                let place = self.place(span(expr));
                let value = self.expr(value);
                let iterator = self.frame.temp();
                self.frame.emit(place, Op::RealIter(iterator, value, true));
                let dst = self.wanted(want);
                self.frame.emit(place, Op::YieldFrom(dst, iterator));
                Expr::Local(dst)
            }
            Ast::Compare(ast::ExprCompare { range: _, left, ops, comparators }) => {
                self.compare(span(expr), left, ops, comparators)
            }
            Ast::Call(call) => match looked_at(expr, self.environment) {
                Some(looked_at) => self.look(span(expr), &looked_at, call),
                None => match self.reduction(expr, call) {
                    Some(value) => value,
                    None => self.call(span(expr), call, want),
                },
            },
            Ast::FormattedValue(ast::ExprFormattedValue {
                range: _,
                value,
                conversion,
                format_spec,
            }) => self.formatted(span(expr), value, *conversion, format_spec.as_deref()),
            Ast::JoinedStr(ast::ExprJoinedStr { range: _, values }) => {
                self.joined(span(expr), values)
            }
            Ast::Constant(ast::ExprConstant { range: _, value, kind: _ }) => {
                Expr::Const(self.constants.constant(value))
            }
            Ast::Attribute(ast::ExprAttribute { range: _, value, attr, ctx: _ }) => {
                let object = self.expr(value);
                let whole = span(expr);
                let at = self.named_span(whole, whole, attr);
                self.attribute(object, attr, at)
            }
            Ast::Subscript(ast::ExprSubscript { range: _, value, slice, ctx: _ }) => {
                let (left, right) = self.pair(value, slice);
                let place = self.subscript_place(span(expr), span(&**value));
                Expr::Index(Box::new(tree::Pair { left, right, place }))
            }
            // It stands only where its parent has looked for it; alone it is its value.
            Ast::Starred(ast::ExprStarred { range: _, value, ctx: _ }) => self.expr(value),
            Ast::Name(ast::ExprName { range: _, id, ctx: _ }) => self.load(id, span(expr)),
            Ast::List(ast::ExprList { range: _, elts, ctx: _ }) => {
                if is_long(elts) {
                    return Expr::Local(self.long_list(span(expr), elts));
                }
                let many = self.many(span(expr), elts);
                Expr::List(Box::new(many))
            }
            Ast::Tuple(ast::ExprTuple { range: _, elts, ctx: _ }) => self.tuple(span(expr), elts),
            Ast::Slice(ast::ExprSlice { range: _, lower, upper, step }) => {
                self.slice([lower.as_deref(), upper.as_deref(), step.as_deref()])
            }
        }
    }

    /// The wanted slot, or a temporary.
    pub(super) fn wanted(&mut self, want: Option<Slot>) -> Slot {
        match want {
            Some(slot) => slot,
            None => self.frame.temp(),
        }
    }

    pub(super) fn optional(&mut self, expr: Option<&'a ast::Expr>, missing: Value) -> Expr {
        match expr {
            Some(expr) => self.expr(expr),
            None => Expr::Const(missing),
        }
    }

    /// Lowers operands in order; those before the last one that emits are materialised.
    pub(super) fn operands(&mut self, items: &[&'a ast::Expr]) -> Vec<Expr> {
        let last = items.iter().rposition(|item| self.emits(item)).unwrap_or(0);
        let mut lowered = Vec::with_capacity(items.len());
        for (at, item) in items.iter().enumerate() {
            let value = self.expr(item);
            lowered.push(if at < last { self.materialise(value) } else { value });
        }
        lowered
    }

    /// Lowers two operands.
    pub(super) fn pair(&mut self, left: &'a ast::Expr, right: &'a ast::Expr) -> (Expr, Expr) {
        let left = self.expr(left);
        let left = self.before(left, right);
        (left, self.expr(right))
    }

    /// An operand that `right` is going to follow.
    pub(super) fn before(&mut self, left: Expr, right: &ast::Expr) -> Expr {
        if self.emits(right) { self.materialise(left) } else { left }
    }

    fn many(&mut self, whole: Span, items: &'a [ast::Expr]) -> Many {
        let items = self.operands(&items.iter().collect::<Vec<_>>()).into();
        Many { items, place: self.place(whole) }
    }

    pub(super) fn attribute(&mut self, object: Expr, name: &str, whole: Span) -> Expr {
        let (name, place, cache) = (self.constants.str(name), self.place(whole), self.cache());
        Expr::Attr(Box::new(tree::Attr { object, name, place, cache }))
    }

    fn named(&mut self, whole: Span, target: &'a ast::Expr, value: &'a ast::Expr) -> Expr {
        let place = self.place(whole);
        let value = self.expr(value);
        // The name may be written again before this value is used.
        let slot = self.in_temp(value);
        if let ast::Expr::Name(ast::ExprName { range: _, id, ctx: _ }) = target {
            self.store(id, Expr::Local(slot), place);
        }
        Expr::Local(slot)
    }

    pub(super) fn wait(&mut self, value: Expr, want: Option<Slot>, place: PlaceId) -> Expr {
        let awaitable = self.frame.temp();
        self.frame.emit(place, Op::Awaitable(awaitable, value));
        let dst = self.wanted(want);
        self.frame.emit(place, Op::YieldFrom(dst, awaitable));
        Expr::Local(dst)
    }

    fn slice(&mut self, parts: [Option<&'a ast::Expr>; 3]) -> Expr {
        let last = parts.iter().rposition(|part| part.is_some_and(|part| self.emits(part)));
        let [lower, upper, step] = [0, 1, 2].map(|at: usize| {
            let part = self.optional(parts[at], Value::None);
            if last.is_some_and(|last| at < last) { self.materialise(part) } else { part }
        });
        Expr::Slice(Box::new((lower, upper, step)))
    }

    // Displays.

    fn tuple(&mut self, whole: Span, items: &'a [ast::Expr]) -> Expr {
        if is_long(items) && !items.iter().all(ast::Expr::is_constant_expr) {
            let list = self.long_list(whole, items);
            let place = self.place(whole);
            self.frame.emit(place, Op::ListToTuple(list, list));
            return Expr::Local(list);
        }
        let many = self.many(whole, items);
        match constants(&many.items) {
            Some(values) => Expr::Const(self.constants.tuple(values)),
            None => Expr::Tuple(Box::new(many)),
        }
    }

    /// A list with stars in it, or a long one, built item by item.
    pub(super) fn long_list(&mut self, whole: Span, items: &'a [ast::Expr]) -> Slot {
        let list = self.frame.temp();
        self.long_list_into(list, whole, items);
        list
    }

    /// The same.
    pub(super) fn long_list_into(&mut self, list: Slot, whole: Span, items: &'a [ast::Expr]) {
        let place = self.place(whole);
        let empty = Many { items: Box::new([]), place };
        self.frame.emit(place, Op::Set(list, Expr::List(Box::new(empty))));
        for item in items {
            let mark = self.frame.temp_mark();
            match item {
                ast::Expr::Starred(ast::ExprStarred { range: _, value, ctx: _ }) => {
                    self.frame.nodes += 1;
                    let value = self.expr(value);
                    self.frame.emit(place, Op::ListExtend(list, value, None));
                }
                plain => {
                    let value = self.expr(plain);
                    self.frame.emit(place, Op::ListAppend(list, value));
                }
            }
            self.frame.temp_release(mark);
        }
    }

    fn long_set(&mut self, whole: Span, items: &'a [ast::Expr]) -> Expr {
        let set = self.frame.temp();
        let place = self.place(whole);
        let empty = Many { items: Box::new([]), place };
        self.frame.emit(place, Op::Set(set, Expr::Set(Box::new(empty))));
        for item in items {
            let mark = self.frame.temp_mark();
            match item {
                ast::Expr::Starred(ast::ExprStarred { range: _, value, ctx: _ }) => {
                    self.frame.nodes += 1;
                    let value = self.expr(value);
                    self.frame.emit(place, Op::SetExtend(set, value));
                }
                plain => {
                    let value = self.expr(plain);
                    self.frame.emit(place, Op::SetAdd(set, value));
                }
            }
            self.frame.temp_release(mark);
        }
        Expr::Local(set)
    }

    fn dict(
        &mut self,
        whole: Span,
        keys: &'a [Option<ast::Expr>],
        values: &'a [ast::Expr],
    ) -> Expr {
        let place = self.place(whole);
        if values.len() > super::ITEMS_MAX || keys.iter().any(Option::is_none) {
            return self.long_dict(place, keys, values);
        }
        let parts: Vec<&'a ast::Expr> = keys
            .iter()
            .zip(values)
            .flat_map(|(key, value)| key.iter().chain(std::iter::once(value)))
            .collect();
        let items = pairs(self.operands(&parts));
        Expr::Dict(Box::new((items, place)))
    }

    fn long_dict(
        &mut self,
        place: PlaceId,
        keys: &'a [Option<ast::Expr>],
        values: &'a [ast::Expr],
    ) -> Expr {
        let dict = self.frame.temp();
        self.frame.emit(place, Op::Set(dict, Expr::Dict(Box::new((Box::new([]), place)))));
        for (key, value) in keys.iter().zip(values) {
            let mark = self.frame.temp_mark();
            match key {
                Some(key) => {
                    let pair = self.pair(key, value);
                    self.frame.emit(place, Op::DictSet(dict, Box::new(pair)));
                }
                None => {
                    let value = self.expr(value);
                    self.frame.emit(place, Op::DictExtend(dict, Box::new((value, None))));
                }
            }
            self.frame.temp_release(mark);
        }
        Expr::Local(dict)
    }

    // f-strings.

    fn joined(&mut self, whole: Span, values: &'a [ast::Expr]) -> Expr {
        let mut items = self.operands(&values.iter().collect::<Vec<_>>());
        if let [one] = items.as_mut_slice() {
            return std::mem::replace(one, Expr::Const(Value::None));
        }
        if items.is_empty() {
            return Expr::Const(Value::short(""));
        }
        let place = self.place(whole);
        Expr::Join(Box::new(Many { items: items.into(), place }))
    }

    fn formatted(
        &mut self,
        whole: Span,
        value: &'a ast::Expr,
        conversion: ast::ConversionFlag,
        spec: Option<&'a ast::Expr>,
    ) -> Expr {
        let mut value = self.expr(value);
        let spec = match spec {
            Some(spec) => {
                value = self.before(value, spec);
                self.expr(spec)
            }
            None => Expr::Const(Value::short("")),
        };
        let conversion = conversion.to_byte().unwrap_or(0);
        Expr::Format(Box::new((value, conversion, spec, self.place(whole))))
    }
}

/// Whether a display is built item by item.
fn is_long(items: &[ast::Expr]) -> bool {
    items.len() > super::ITEMS_MAX || items.iter().any(ast::Expr::is_starred_expr)
}

/// The values, if all are constants.
pub(super) fn constants(items: &[Expr]) -> Option<Vec<Value>> {
    items
        .iter()
        .map(|item| if let Expr::Const(value) = item { Some(*value) } else { None })
        .collect()
}

/// Operands two by two.
pub(super) fn pairs(items: Vec<Expr>) -> Box<[(Expr, Expr)]> {
    let mut pairs = Vec::with_capacity(items.len() / 2);
    let mut items = items.into_iter();
    while let (Some(key), Some(value)) = (items.next(), items.next()) {
        pairs.push((key, value));
    }
    pairs.into()
}
