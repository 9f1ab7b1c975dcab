//! The walk over expressions.
//!
//! Every case and field of the ast is named: one that nobody has decided about does not build.

use super::statements::operator;
use super::{Construct, How, Walk};
use crate::source::Span;
use crate::syntax::ast::{Expr, ExprContext};
use crate::syntax::{ast, span};

impl<'a> Walk<'a, '_> {
    pub(super) fn optional(&mut self, expression: Option<&'a Expr>) {
        if let Some(expression) = expression {
            self.expression(expression);
        }
    }

    pub(super) fn expressions(&mut self, expressions: &'a [Expr]) {
        for expression in expressions {
            self.expression(expression);
        }
    }

    pub(super) fn expression(&mut self, expression: &'a Expr) {
        let here = || span(expression);
        match expression {
            Expr::BoolOp(ast::ExprBoolOp { range: _, op, values }) => {
                match op {
                    ast::BoolOp::And | ast::BoolOp::Or => {}
                }
                self.construct(Construct::BoolOp, here);
                self.expressions(values);
            }
            Expr::NamedExpr(ast::ExprNamedExpr { range: _, target, value }) => {
                self.construct(Construct::NamedExpr, here);
                self.expression(target);
                self.expression(value);
            }
            Expr::BinOp(ast::ExprBinOp { range: _, left, op, right }) => {
                operator(*op);
                self.construct(Construct::BinOp, here);
                self.expression(left);
                self.expression(right);
            }
            Expr::UnaryOp(ast::ExprUnaryOp { range: _, op, operand }) => {
                match op {
                    ast::UnaryOp::Invert
                    | ast::UnaryOp::Not
                    | ast::UnaryOp::UAdd
                    | ast::UnaryOp::USub => {}
                }
                self.construct(Construct::UnaryOp, here);
                self.expression(operand);
            }
            Expr::Lambda(ast::ExprLambda { range: _, args, body }) => {
                self.construct(Construct::Lambda, here);
                self.arguments(args);
                self.expression(body);
            }
            Expr::IfExp(ast::ExprIfExp { range: _, test, body, orelse }) => {
                self.construct(Construct::IfExp, here);
                self.expression(test);
                self.expression(body);
                self.expression(orelse);
            }
            Expr::Dict(ast::ExprDict { range: _, keys, values }) => {
                self.construct(Construct::Dict, here);
                keys.iter().flatten().for_each(|key| self.expression(key));
                self.expressions(values);
            }
            Expr::Set(ast::ExprSet { range: _, elts }) => {
                self.construct(Construct::Set, here);
                self.expressions(elts);
            }
            Expr::ListComp(ast::ExprListComp { range: _, elt, generators }) => {
                self.construct(Construct::ListComp, here);
                self.comprehension(elt, None, generators);
            }
            Expr::SetComp(ast::ExprSetComp { range: _, elt, generators }) => {
                self.construct(Construct::SetComp, here);
                self.comprehension(elt, None, generators);
            }
            Expr::DictComp(ast::ExprDictComp { range: _, key, value, generators }) => {
                self.construct(Construct::DictComp, here);
                self.comprehension(key, Some(value), generators);
            }
            Expr::GeneratorExp(ast::ExprGeneratorExp { range: _, elt, generators }) => {
                self.construct(Construct::GeneratorExp, here);
                self.comprehension(elt, None, generators);
            }
            Expr::Await(ast::ExprAwait { range: _, value }) => {
                self.construct(Construct::Await, here);
                self.expression(value);
            }
            Expr::Yield(ast::ExprYield { range: _, value }) => {
                self.construct(Construct::Yield, here);
                self.optional(value.as_deref());
            }
            Expr::YieldFrom(ast::ExprYieldFrom { range: _, value }) => {
                self.construct(Construct::YieldFrom, here);
                self.expression(value);
            }
            Expr::Compare(ast::ExprCompare { range: _, left, ops, comparators }) => {
                ops.iter().for_each(comparison);
                self.construct(Construct::Compare, here);
                self.expression(left);
                self.expressions(comparators);
            }
            Expr::Call(call) => self.call(call, here()),
            Expr::FormattedValue(ast::ExprFormattedValue {
                range: _,
                value,
                conversion: _,
                format_spec,
            }) => {
                self.construct(Construct::FormattedValue, here);
                self.expression(value);
                self.optional(format_spec.as_deref());
            }
            Expr::JoinedStr(ast::ExprJoinedStr { range: _, values }) => {
                self.construct(Construct::JoinedStr, here);
                self.expressions(values);
            }
            Expr::Constant(ast::ExprConstant { range: _, value: _, kind: _ }) => {
                self.construct(Construct::Constant, here);
            }
            Expr::Attribute(attribute) => self.attribute(attribute, here(), false),
            Expr::Subscript(ast::ExprSubscript { range: _, value, slice, ctx: _ }) => {
                self.construct(Construct::Subscript, here);
                self.expression(value);
                self.expression(slice);
            }
            Expr::Starred(ast::ExprStarred { range: _, value, ctx: _ }) => {
                self.construct(Construct::Starred, here);
                self.expression(value);
            }
            Expr::Name(name) => self.bare_name(name, here(), false),
            Expr::List(ast::ExprList { range: _, elts, ctx: _ }) => {
                self.construct(Construct::List, here);
                self.expressions(elts);
            }
            Expr::Tuple(ast::ExprTuple { range: _, elts, ctx: _ }) => {
                self.construct(Construct::Tuple, here);
                self.expressions(elts);
            }
            Expr::Slice(ast::ExprSlice { range: _, lower, upper, step }) => {
                self.construct(Construct::Slice, here);
                self.optional(lower.as_deref());
                self.optional(upper.as_deref());
                self.optional(step.as_deref());
            }
        }
    }

    fn comprehension(
        &mut self,
        element: &'a Expr,
        value: Option<&'a Expr>,
        generators: &'a [ast::Comprehension],
    ) {
        self.expression(element);
        self.optional(value);
        for ast::Comprehension { range: _, target, iter, ifs, is_async } in generators {
            if *is_async {
                self.construct(Construct::AsyncComprehension, || span(iter));
            }
            self.expression(target);
            self.expression(iter);
            self.expressions(ifs);
        }
    }

    fn call(&mut self, call: &'a ast::ExprCall, here: Span) {
        let ast::ExprCall { range: _, func, args, keywords } = call;
        self.construct(Construct::Call, || here);
        if let Expr::Attribute(attribute) = &**func {
            self.attribute(attribute, span(&**func), true);
        } else if let Expr::Name(name) = &**func {
            self.bare_name(name, span(&**func), true);
        } else {
            self.expression(func);
        }
        self.expressions(args);
        for keyword in keywords {
            let ast::Keyword { range: _, arg, value } = keyword;
            if let Some(arg) = arg {
                self.name(How::Keyword, arg, span(keyword));
            }
            self.expression(value);
        }
    }

    fn bare_name(&mut self, name: &'a ast::ExprName, here: Span, called: bool) {
        let ast::ExprName { range: _, id, ctx } = name;
        self.construct(Construct::Name, || here);
        let how = match ctx {
            ExprContext::Load if called => How::LoadCall,
            ExprContext::Load => How::Load,
            ExprContext::Store => How::Store,
            ExprContext::Del => How::Delete,
        };
        self.name(how, id, here);
    }

    /// An attribute. Chains of them are the deepest trees in ordinary code, and cost one frame
    /// a link like everything else.
    fn attribute(&mut self, attribute: &'a ast::ExprAttribute, here: Span, called: bool) {
        let ast::ExprAttribute { range: _, value, attr, ctx } = attribute;
        self.construct(Construct::Attribute, || here);
        let object = span(&**value);
        let how = match ctx {
            ExprContext::Load if called => How::AttributeCall,
            ExprContext::Load => How::Attribute,
            ExprContext::Store => How::AttributeStore,
            ExprContext::Del => How::AttributeDelete,
        };
        self.name_of(how, attr, Span::new(object.end, here.end), Some(object));
        // `x.__class__.__name__` yields a string: the part in the middle is not looked at.
        if let Expr::Attribute(ast::ExprAttribute { range: _, value: inner, attr: first, ctx: _ }) =
            &**value
            && *ctx == ExprContext::Load
            && self.names.idiom(first, attr)
        {
            self.expression(inner);
        } else {
            self.expression(value);
        }
    }
}

fn comparison(op: &ast::CmpOp) {
    use ast::CmpOp;
    match op {
        CmpOp::Eq
        | CmpOp::NotEq
        | CmpOp::Lt
        | CmpOp::LtE
        | CmpOp::Gt
        | CmpOp::GtE
        | CmpOp::Is
        | CmpOp::IsNot
        | CmpOp::In
        | CmpOp::NotIn => {}
    }
}
