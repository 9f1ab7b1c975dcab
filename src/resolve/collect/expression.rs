//! Expressions of the first walk: which of them emit, and which have grown too deep.
//!
//! May touch: the ast. Never: the tree.

use super::super::Environment;
use super::super::scopes::{BOUND, DELETED, ScopeKind};
use super::{Collect, DEEP, DEEP_AT, EMITS, LEAF, Shape, address};
use crate::syntax::ast::{self, Expr, ExprContext};

impl<'a> Collect<'a, '_> {
    pub(super) fn optional(&mut self, expression: Option<&'a Expr>) {
        if let Some(expression) = expression {
            self.expression(expression);
        }
    }

    pub(super) fn expressions(&mut self, expressions: &'a [Expr]) -> Shape {
        let mut all = Shape { emits: false, height: 0 };
        for expression in expressions {
            all = all.and(self.expression(expression));
        }
        all
    }

    pub(super) fn expression(&mut self, expression: &'a Expr) -> Shape {
        let mut shape = self.kind(expression);
        let mut bits = 0;
        if shape.height >= DEEP_AT {
            shape = Shape { emits: true, height: 1 };
            bits |= DEEP;
        }
        if shape.emits {
            bits |= EMITS;
        }
        if bits != 0 {
            self.found.shapes.insert(address(expression), bits);
        }
        shape
    }

    /// The shape of an expression from those of its parts.
    fn kind(&mut self, expression: &'a Expr) -> Shape {
        let emits = Shape { emits: true, height: 1 };
        match expression {
            Expr::BoolOp(ast::ExprBoolOp { range: _, op: _, values }) => {
                up(self.expressions(values))
            }
            Expr::NamedExpr(ast::ExprNamedExpr { range: _, target, value }) => {
                if let Expr::Name(ast::ExprName { range: _, id, ctx: _ }) = &**target {
                    self.note_walrus(id);
                }
                self.expression(value);
                emits
            }
            Expr::BinOp(ast::ExprBinOp { range: _, left, op: _, right }) => {
                let left = self.expression(left);
                up(left.and(self.expression(right)))
            }
            Expr::UnaryOp(ast::ExprUnaryOp { range: _, op: _, operand }) => {
                up(self.expression(operand))
            }
            Expr::Lambda(ast::ExprLambda { range: _, args, body }) => {
                self.defaults(args);
                let outer = self.open(ScopeKind::Lambda);
                self.found.opened.insert(address(expression), self.scope);
                self.parameters(args);
                self.expression(body);
                self.scope = outer;
                emits
            }
            Expr::IfExp(ast::ExprIfExp { range: _, test, body, orelse }) => {
                let test = self.expression(test);
                let body = self.expression(body);
                up(test.and(body).and(self.expression(orelse)))
            }
            Expr::Dict(ast::ExprDict { range: _, keys, values }) => {
                let mut all = LEAF;
                for key in keys {
                    match key {
                        Some(key) => all = all.and(self.expression(key)),
                        None => all.emits = true,
                    }
                }
                all = all.and(self.expressions(values));
                up(all.and(many(values.len())))
            }
            Expr::Set(ast::ExprSet { range: _, elts }) => {
                up(self.expressions(elts).and(many(elts.len())))
            }
            Expr::ListComp(ast::ExprListComp { range: _, elt, generators })
            | Expr::SetComp(ast::ExprSetComp { range: _, elt, generators }) => {
                self.comprehension(expression, ScopeKind::Comprehension, (elt, None), generators);
                emits
            }
            Expr::DictComp(ast::ExprDictComp { range: _, key, value, generators }) => {
                let parts = (&**key, Some(&**value));
                self.comprehension(expression, ScopeKind::Comprehension, parts, generators);
                emits
            }
            Expr::GeneratorExp(ast::ExprGeneratorExp { range: _, elt, generators }) => {
                let kind = ScopeKind::GeneratorExpression;
                self.comprehension(expression, kind, (elt, None), generators);
                emits
            }
            Expr::Await(ast::ExprAwait { range: _, value }) => {
                self.expression(value);
                self.here().awaits = true;
                emits
            }
            Expr::Yield(ast::ExprYield { range: _, value }) => {
                self.optional(value.as_deref());
                self.here().yields = true;
                emits
            }
            Expr::YieldFrom(ast::ExprYieldFrom { range: _, value }) => {
                self.expression(value);
                self.here().yields = true;
                emits
            }
            Expr::Compare(ast::ExprCompare { range: _, left, ops: _, comparators }) => {
                let left = self.expression(left);
                let mut all = up(left.and(self.expressions(comparators)));
                if comparators.len() > 1 {
                    all = Shape { emits: true, height: all.height + 1 };
                }
                all
            }
            Expr::Call(ast::ExprCall { range: _, func, args, keywords }) => {
                let looks = looked_at(expression, self.environment).is_some();
                // The method's name is part of the call.
                let callee = match &**func {
                    Expr::Attribute(method) if looks => self.expression(&method.value),
                    func => self.expression(func),
                };
                let args = self.expressions(args);
                self.keywords(keywords);
                if looks { up(callee.and(args)) } else { emits }
            }
            Expr::FormattedValue(ast::ExprFormattedValue {
                range: _,
                value,
                conversion: _,
                format_spec,
            }) => {
                let mut all = self.expression(value);
                if let Some(spec) = format_spec.as_deref() {
                    all = all.and(self.expression(spec));
                }
                up(all)
            }
            Expr::JoinedStr(ast::ExprJoinedStr { range: _, values }) => {
                up(self.expressions(values))
            }
            Expr::Constant(ast::ExprConstant { range: _, value: _, kind: _ }) => LEAF,
            Expr::Attribute(ast::ExprAttribute { range: _, value, attr: _, ctx: _ }) => {
                up(self.expression(value))
            }
            Expr::Subscript(ast::ExprSubscript { range: _, value, slice, ctx: _ }) => {
                let value = self.expression(value);
                up(value.and(self.expression(slice)))
            }
            Expr::Starred(ast::ExprStarred { range: _, value, ctx: _ }) => {
                let inner = self.expression(value);
                // Wherever a starred item stands, statements build what it stands in.
                Shape { emits: true, height: inner.height }
            }
            Expr::Name(ast::ExprName { range: _, id, ctx }) => {
                match ctx {
                    ExprContext::Load => self.note_use(id),
                    ExprContext::Store => self.note(id, BOUND),
                    ExprContext::Del => self.note(id, BOUND | DELETED),
                }
                // In a class body a name is a node with a fallback below.
                Shape { emits: false, height: 2 }
            }
            Expr::List(ast::ExprList { range: _, elts, ctx: _ })
            | Expr::Tuple(ast::ExprTuple { range: _, elts, ctx: _ }) => {
                up(self.expressions(elts).and(many(elts.len())))
            }
            Expr::Slice(ast::ExprSlice { range: _, lower, upper, step }) => {
                let mut all = LEAF;
                for part in [lower, upper, step].into_iter().flatten() {
                    all = all.and(self.expression(part));
                }
                up(all)
            }
        }
    }

    pub(super) fn keywords(&mut self, keywords: &'a [ast::Keyword]) {
        for ast::Keyword { range: _, arg: _, value } in keywords {
            self.expression(value);
        }
    }

    fn comprehension(
        &mut self,
        key: &'a Expr,
        kind: ScopeKind,
        (element, value): (&'a Expr, Option<&'a Expr>),
        generators: &'a [ast::Comprehension],
    ) {
        let mut outer = None;
        for ast::Comprehension { range: _, target, iter, ifs, is_async } in generators {
            // The first iterable belongs to the scope around.
            match outer {
                None => {
                    self.expression(iter);
                    outer = Some(self.open(kind));
                    self.found.opened.insert(address(key), self.scope);
                }
                Some(_) => {
                    self.expression(iter);
                }
            }
            self.expression(target);
            self.expressions(ifs);
            self.here().awaits |= *is_async;
        }
        self.expression(element);
        self.optional(value);
        let awaits = self.here().awaits;
        if let Some(outer) = outer {
            self.scope = outer;
        }
        // An asynchronous comprehension makes the generator expression around it asynchronous.
        self.here().awaits |= awaits && kind == ScopeKind::Comprehension;
    }
}

/// What a call looks at, where a look is most often enough.
pub(in crate::resolve) enum LookedAt<'a> {
    /// The arguments of a function.
    Arguments(&'a Expr),
    /// The text whose method it is.
    Text(&'a Expr, &'a str),
}

/// Whether a call is an expression like any other, since a look most often answers it:
/// [`crate::tree::Expr::Look`].
pub(in crate::resolve) fn looked_at<'a>(
    call: &'a Expr,
    environment: &Environment<'_>,
) -> Option<LookedAt<'a>> {
    let Expr::Call(ast::ExprCall { range: _, func, args, keywords }) = call else { return None };
    if !keywords.is_empty() || args.iter().any(Expr::is_starred_expr) {
        return None;
    }
    match &**func {
        Expr::Name(ast::ExprName { range: _, id, ctx: _ })
            if (environment.looks)(id, args.len()) =>
        {
            Some(LookedAt::Arguments(func))
        }
        Expr::Attribute(ast::ExprAttribute { range: _, value, attr, ctx: _ })
            if args.len() <= 2 && (environment.text_looks)(attr) =>
        {
            Some(LookedAt::Text(value, attr))
        }
        _ => None,
    }
}

fn up(shape: Shape) -> Shape {
    Shape { emits: shape.emits, height: shape.height.max(1) + 1 }
}

/// Long displays are built item by item.
fn many(items: usize) -> Shape {
    Shape { emits: items > super::super::ITEMS_MAX, height: 0 }
}
