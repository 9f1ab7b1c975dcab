//! An annotation as text, for `from __future__ import annotations`: as CPython writes it.
//!
//! One string is appended to, so the work is linear. Differs from CPython: an f-string is given as
//! it stands in the source.

use crate::source::Source;
use crate::syntax::ast::{self, CmpOp, Constant, Expr, Operator, UnaryOp};
use crate::syntax::span;
use crate::value::text::floats::repr_float;
use crate::value::text::repr::{repr_bytes, repr_str};

/// How tightly operators bind; a part that binds less tightly than asked stands in parentheses.
const TUPLE: u8 = 0;
const TEST: u8 = 1;
const OR: u8 = 2;
const AND: u8 = 3;
const NOT: u8 = 4;
const COMPARE: u8 = 5;
const BIT_OR: u8 = 6;
const BIT_XOR: u8 = 7;
const BIT_AND: u8 = 8;
const SHIFT: u8 = 9;
const ARITH: u8 = 10;
const TERM: u8 = 11;
const FACTOR: u8 = 12;
const POWER: u8 = 13;
const AWAIT: u8 = 14;
const ATOM: u8 = 15;

/// The text of an expression.
pub(super) fn unparse(source: &Source, expr: &Expr) -> String {
    let mut writer = Writer { source, text: String::new() };
    writer.expr(expr, TEST);
    writer.text
}

struct Writer<'a> {
    source: &'a Source,
    text: String,
}

impl Writer<'_> {
    fn put(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Writes something, in parentheses if it binds less tightly than asked.
    fn within(&mut self, own: u8, asked: u8, write: impl FnOnce(&mut Self)) {
        let parentheses = asked > own;
        if parentheses {
            self.put("(");
        }
        write(self);
        if parentheses {
            self.put(")");
        }
    }

    fn list(&mut self, items: &[Expr], level: u8) {
        for (at, item) in items.iter().enumerate() {
            if at > 0 {
                self.put(", ");
            }
            self.expr(item, level);
        }
    }

    fn expr(&mut self, expr: &Expr, level: u8) {
        match expr {
            Expr::BoolOp(ast::ExprBoolOp { range: _, op, values }) => {
                let (own, word) = match op {
                    ast::BoolOp::And => (AND, " and "),
                    ast::BoolOp::Or => (OR, " or "),
                };
                self.within(own, level, |writer| {
                    for (at, value) in values.iter().enumerate() {
                        writer.put(if at > 0 { word } else { "" });
                        writer.expr(value, own + 1);
                    }
                });
            }
            Expr::NamedExpr(ast::ExprNamedExpr { range: _, target, value }) => {
                self.put("(");
                self.expr(target, ATOM);
                self.put(" := ");
                self.expr(value, ATOM);
                self.put(")");
            }
            Expr::BinOp(ast::ExprBinOp { range: _, left, op, right }) => {
                let (own, sign) = binary(*op);
                let power = u8::from(matches!(op, Operator::Pow));
                self.within(own, level, |writer| {
                    writer.expr(left, own + power);
                    writer.put(sign);
                    writer.expr(right, own + 1 - power);
                });
            }
            Expr::UnaryOp(ast::ExprUnaryOp { range: _, op, operand }) => {
                let (own, sign) = match op {
                    UnaryOp::Invert => (FACTOR, "~"),
                    UnaryOp::Not => (NOT, "not "),
                    UnaryOp::UAdd => (FACTOR, "+"),
                    UnaryOp::USub => (FACTOR, "-"),
                };
                self.within(own, level, |writer| {
                    writer.put(sign);
                    writer.expr(operand, own);
                });
            }
            Expr::Lambda(ast::ExprLambda { range: _, args, body }) => {
                self.within(TEST, level, |writer| {
                    writer.put("lambda");
                    writer.arguments(args);
                    writer.put(": ");
                    writer.expr(body, TEST);
                });
            }
            Expr::IfExp(ast::ExprIfExp { range: _, test, body, orelse }) => {
                self.within(TEST, level, |writer| {
                    writer.expr(body, TEST + 1);
                    writer.put(" if ");
                    writer.expr(test, TEST + 1);
                    writer.put(" else ");
                    writer.expr(orelse, TEST);
                });
            }
            Expr::Dict(ast::ExprDict { range: _, keys, values }) => {
                self.put("{");
                for (at, (key, value)) in keys.iter().zip(values).enumerate() {
                    self.put(if at > 0 { ", " } else { "" });
                    match key {
                        Some(key) => {
                            self.expr(key, TEST);
                            self.put(": ");
                            self.expr(value, TEST);
                        }
                        None => {
                            self.put("**");
                            self.expr(value, BIT_OR);
                        }
                    }
                }
                self.put("}");
            }
            Expr::Set(ast::ExprSet { range: _, elts }) => self.bracketed("{", elts, "}"),
            Expr::ListComp(ast::ExprListComp { range: _, elt, generators }) => {
                self.comprehension("[", elt, None, generators, "]");
            }
            Expr::SetComp(ast::ExprSetComp { range: _, elt, generators }) => {
                self.comprehension("{", elt, None, generators, "}");
            }
            Expr::DictComp(ast::ExprDictComp { range: _, key, value, generators }) => {
                self.comprehension("{", key, Some(value), generators, "}");
            }
            Expr::GeneratorExp(ast::ExprGeneratorExp { range: _, elt, generators }) => {
                self.comprehension("(", elt, None, generators, ")");
            }
            Expr::Await(ast::ExprAwait { range: _, value }) => {
                self.within(AWAIT, level, |writer| {
                    writer.put("await ");
                    writer.expr(value, ATOM);
                });
            }
            Expr::Yield(ast::ExprYield { range: _, value }) => {
                self.put("(yield");
                if let Some(value) = value {
                    self.put(" ");
                    self.expr(value, TUPLE);
                }
                self.put(")");
            }
            Expr::YieldFrom(ast::ExprYieldFrom { range: _, value }) => {
                self.put("(yield from ");
                self.expr(value, TEST);
                self.put(")");
            }
            Expr::Compare(ast::ExprCompare { range: _, left, ops, comparators }) => {
                self.within(COMPARE, level, |writer| {
                    writer.expr(left, COMPARE + 1);
                    for (op, right) in ops.iter().zip(comparators) {
                        writer.put(comparison(*op));
                        writer.expr(right, COMPARE + 1);
                    }
                });
            }
            Expr::Call(ast::ExprCall { range: _, func, args, keywords }) => {
                self.call(func, args, keywords);
            }
            Expr::FormattedValue(ast::ExprFormattedValue {
                range: _,
                value: _,
                conversion: _,
                format_spec: _,
            })
            | Expr::JoinedStr(ast::ExprJoinedStr { range: _, values: _ }) => {
                let text = self.source.slice(span(expr)).to_owned();
                self.put(&text);
            }
            Expr::Constant(ast::ExprConstant { range: _, value, kind }) => {
                if kind.is_some() {
                    self.put("u");
                }
                self.constant(value);
            }
            Expr::Attribute(ast::ExprAttribute { range: _, value, attr, ctx: _ }) => {
                self.expr(value, ATOM);
                // `3 .real`: a digit's dot would be a decimal point.
                self.put(if is_int(value) { " ." } else { "." });
                self.put(attr);
            }
            Expr::Subscript(ast::ExprSubscript { range: _, value, slice, ctx: _ }) => {
                self.expr(value, ATOM);
                self.put("[");
                self.expr(slice, TUPLE);
                self.put("]");
            }
            Expr::Starred(ast::ExprStarred { range: _, value, ctx: _ }) => {
                self.put("*");
                self.expr(value, BIT_OR);
            }
            Expr::Name(ast::ExprName { range: _, id, ctx: _ }) => self.put(id),
            Expr::List(ast::ExprList { range: _, elts, ctx: _ }) => self.bracketed("[", elts, "]"),
            Expr::Tuple(ast::ExprTuple { range: _, elts, ctx: _ }) => match elts.as_slice() {
                [] => self.put("()"),
                [one] => self.within(TUPLE, level, |writer| {
                    writer.expr(one, TEST);
                    writer.put(",");
                }),
                many => self.within(TUPLE, level, |writer| writer.list(many, TEST)),
            },
            Expr::Slice(ast::ExprSlice { range: _, lower, upper, step }) => {
                if let Some(lower) = lower {
                    self.expr(lower, TEST);
                }
                self.put(":");
                if let Some(upper) = upper {
                    self.expr(upper, TEST);
                }
                if let Some(step) = step {
                    self.put(":");
                    self.expr(step, TEST);
                }
            }
        }
    }

    fn bracketed(&mut self, open: &str, items: &[Expr], close: &str) {
        self.put(open);
        self.list(items, TEST);
        self.put(close);
    }

    fn comprehension(
        &mut self,
        open: &str,
        element: &Expr,
        value: Option<&Expr>,
        generators: &[ast::Comprehension],
        close: &str,
    ) {
        self.put(open);
        self.expr(element, TEST);
        if let Some(value) = value {
            self.put(": ");
            self.expr(value, TEST);
        }
        for ast::Comprehension { range: _, target, iter, ifs, is_async } in generators {
            self.put(if *is_async { " async for " } else { " for " });
            self.expr(target, TUPLE);
            self.put(" in ");
            self.expr(iter, TEST + 1);
            for test in ifs {
                self.put(" if ");
                self.expr(test, TEST + 1);
            }
        }
        self.put(close);
    }

    fn call(&mut self, func: &Expr, args: &[Expr], keywords: &[ast::Keyword]) {
        self.expr(func, ATOM);
        if let ([Expr::GeneratorExp(_)], []) = (args, keywords) {
            return self.list(args, TEST);
        }
        self.put("(");
        self.list(args, TEST);
        for (at, ast::Keyword { range: _, arg, value }) in keywords.iter().enumerate() {
            self.put(if at > 0 || !args.is_empty() { ", " } else { "" });
            match arg {
                Some(arg) => {
                    self.put(arg);
                    self.put("=");
                }
                None => self.put("**"),
            }
            self.expr(value, TEST);
        }
        self.put(")");
    }

    fn arguments(&mut self, args: &ast::Arguments) {
        let ast::Arguments { range: _, posonlyargs, args, vararg, kwonlyargs, kwarg } = args;
        let mut separator = " ";
        for (at, arg) in posonlyargs.iter().chain(args).enumerate() {
            self.put(separator);
            self.argument(arg);
            separator = ", ";
            if at + 1 == posonlyargs.len() {
                self.put(", /");
            }
        }
        if vararg.is_some() || !kwonlyargs.is_empty() {
            self.put(separator);
            self.put("*");
            separator = ", ";
            if let Some(arg) = vararg {
                self.put(&arg.arg);
            }
        }
        for arg in kwonlyargs {
            self.put(separator);
            self.argument(arg);
        }
        if let Some(arg) = kwarg {
            self.put(separator);
            self.put("**");
            self.put(&arg.arg);
        }
    }

    fn argument(&mut self, arg: &ast::ArgWithDefault) {
        self.put(&arg.def.arg);
        if let Some(default) = &arg.default {
            self.put("=");
            self.expr(default, TEST);
        }
    }

    fn constant(&mut self, constant: &Constant) {
        let text = match constant {
            Constant::None => "None".to_owned(),
            Constant::Bool(true) => "True".to_owned(),
            Constant::Bool(false) => "False".to_owned(),
            Constant::Str(text) => repr_str(text),
            Constant::Bytes(bytes) => repr_bytes(bytes),
            Constant::Int(int) => int.to_string(),
            Constant::Tuple(items) => {
                self.put("(");
                items.iter().for_each(|item| self.constant(item));
                ")".to_owned()
            }
            Constant::Float(float) => number(*float),
            Constant::Complex { real: _, imag } => {
                // Of integral value, the repr of a complex has no `.0`.
                let text = number(*imag);
                format!("{}j", text.strip_suffix(".0").unwrap_or(&text))
            }
            Constant::Ellipsis => "...".to_owned(),
        };
        self.put(&text);
    }
}

fn number(float: f64) -> String {
    if float.is_infinite() { "1e309".to_owned() } else { repr_float(float) }
}

fn is_int(expr: &Expr) -> bool {
    let Expr::Constant(ast::ExprConstant { range: _, value, kind: _ }) = expr else { return false };
    value.is_int()
}

fn binary(op: Operator) -> (u8, &'static str) {
    match op {
        Operator::Add => (ARITH, " + "),
        Operator::Sub => (ARITH, " - "),
        Operator::Mult => (TERM, " * "),
        Operator::MatMult => (TERM, " @ "),
        Operator::Div => (TERM, " / "),
        Operator::Mod => (TERM, " % "),
        Operator::Pow => (POWER, " ** "),
        Operator::LShift => (SHIFT, " << "),
        Operator::RShift => (SHIFT, " >> "),
        Operator::BitOr => (BIT_OR, " | "),
        Operator::BitXor => (BIT_XOR, " ^ "),
        Operator::BitAnd => (BIT_AND, " & "),
        Operator::FloorDiv => (TERM, " // "),
    }
}

fn comparison(op: CmpOp) -> &'static str {
    match op {
        CmpOp::Eq => " == ",
        CmpOp::NotEq => " != ",
        CmpOp::Lt => " < ",
        CmpOp::LtE => " <= ",
        CmpOp::Gt => " > ",
        CmpOp::GtE => " >= ",
        CmpOp::Is => " is ",
        CmpOp::IsNot => " is not ",
        CmpOp::In => " in ",
        CmpOp::NotIn => " not in ",
    }
}
