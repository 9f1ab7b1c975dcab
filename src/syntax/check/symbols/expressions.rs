//! Names in expressions: uses, comprehensions with their scopes, and what a walrus binds.

use super::{Kind, Table};
use crate::source::Span;
use crate::syntax::ast::{self, Comprehension, Expr, ExprContext};
use crate::syntax::check::{Checked, error_at};
use crate::syntax::span;

impl<'a> Table<'a> {
    pub(super) fn maybe(&mut self, value: &'a Option<Box<Expr>>) -> Checked {
        value.as_deref().map_or(Ok(()), |value| self.expression(value))
    }

    pub(super) fn expressions(&mut self, values: &'a [Expr]) -> Checked {
        values.iter().try_for_each(|value| self.expression(value))
    }

    pub(super) fn expression(&mut self, value: &'a Expr) -> Checked {
        match value {
            Expr::BoolOp(node) => self.expressions(&node.values),
            Expr::NamedExpr(node) => self.named(node),
            Expr::BinOp(node) => {
                self.expression(&node.left)?;
                self.expression(&node.right)
            }
            Expr::UnaryOp(node) => self.expression(&node.operand),
            Expr::Lambda(node) => {
                self.defaults(&node.args)?;
                self.enter(Kind::Function);
                self.parameters(&node.args)?;
                self.expression(&node.body)?;
                self.leave();
                Ok(())
            }
            Expr::IfExp(node) => {
                self.expression(&node.test)?;
                self.expression(&node.body)?;
                self.expression(&node.orelse)
            }
            Expr::Dict(node) => {
                node.keys.iter().flatten().try_for_each(|key| self.expression(key))?;
                self.expressions(&node.values)
            }
            Expr::Set(node) => self.expressions(&node.elts),
            Expr::ListComp(node) => {
                self.comprehension("list comprehension", &node.generators, &node.elt, None)
            }
            Expr::SetComp(node) => {
                self.comprehension("set comprehension", &node.generators, &node.elt, None)
            }
            Expr::DictComp(node) => {
                let value = Some(&*node.value);
                self.comprehension("dict comprehension", &node.generators, &node.key, value)
            }
            Expr::GeneratorExp(node) => {
                self.comprehension("generator expression", &node.generators, &node.elt, None)
            }
            Expr::Await(node) => {
                self.not_in_annotation(value, "await expression")?;
                self.expression(&node.value)
            }
            Expr::Yield(node) => {
                self.not_in_annotation(value, "yield expression")?;
                self.maybe(&node.value)?;
                self.yielded(value)
            }
            Expr::YieldFrom(node) => {
                self.not_in_annotation(value, "yield expression")?;
                self.expression(&node.value)?;
                self.yielded(value)
            }
            Expr::Compare(node) => {
                self.expression(&node.left)?;
                self.expressions(&node.comparators)
            }
            Expr::Call(node) => {
                self.expression(&node.func)?;
                self.expressions(&node.args)?;
                node.keywords.iter().try_for_each(|keyword| self.expression(&keyword.value))
            }
            Expr::FormattedValue(node) => {
                self.expression(&node.value)?;
                self.maybe(&node.format_spec)
            }
            Expr::JoinedStr(node) => self.expressions(&node.values),
            Expr::Constant(_) => Ok(()),
            Expr::Attribute(node) => self.expression(&node.value),
            Expr::Subscript(node) => {
                self.expression(&node.value)?;
                self.expression(&node.slice)
            }
            Expr::Starred(node) => self.expression(&node.value),
            Expr::Name(node) => match node.ctx {
                ExprContext::Load => {
                    self.flags(&node.id).used = true;
                    Ok(())
                }
                ExprContext::Store | ExprContext::Del => self.bind(&node.id, span(node)),
            },
            Expr::List(node) => self.expressions(&node.elts),
            Expr::Tuple(node) => self.expressions(&node.elts),
            Expr::Slice(node) => {
                self.maybe(&node.lower)?;
                self.maybe(&node.upper)?;
                self.maybe(&node.step)
            }
        }
    }

    pub(super) fn not_in_annotation(&mut self, value: &Expr, what: &str) -> Checked {
        match self.scope().kind {
            Kind::Annotation => {
                let message = format!("'{what}' can not be used within an annotation");
                error_at(self.source, value, message)
            }
            _ => Ok(()),
        }
    }

    pub(super) fn yielded(&mut self, value: &Expr) -> Checked {
        let scope = self.scope();
        scope.yields = true;
        match scope.kind {
            Kind::Comprehension(what) => {
                error_at(self.source, value, format!("'yield' inside {what}"))
            }
            _ => Ok(()),
        }
    }

    pub(super) fn comprehension(
        &mut self,
        what: &'static str,
        generators: &'a [Comprehension],
        element: &'a Expr,
        value: Option<&'a Expr>,
    ) -> Checked {
        for (index, clause) in generators.iter().enumerate() {
            // The first iterable is read in the scope around.
            if index == 0 {
                self.iterable(&clause.iter)?;
                self.enter(Kind::Comprehension(what));
            }
            self.scope().in_target = true;
            self.expression(&clause.target)?;
            self.scope().in_target = false;
            if index > 0 {
                self.iterable(&clause.iter)?;
            }
            self.expressions(&clause.ifs)?;
        }
        value.map_or(Ok(()), |value| self.expression(value))?;
        self.expression(element)?;
        self.leave();
        Ok(())
    }

    pub(super) fn iterable(&mut self, iter: &'a Expr) -> Checked {
        self.scope().in_iterable += 1;
        self.expression(iter)?;
        self.scope().in_iterable -= 1;
        Ok(())
    }

    pub(super) fn named(&mut self, node: &'a ast::ExprNamedExpr) -> Checked {
        let whole = span(node);
        if self.scope().kind == Kind::Annotation {
            let message = "'named expression' can not be used within an annotation";
            return self.error(whole, message);
        }
        if self.scope().in_iterable > 0 {
            let message =
                "assignment expression cannot be used in a comprehension iterable expression";
            return self.error(whole, message);
        }
        if let (Kind::Comprehension(_), Expr::Name(target)) = (self.scope().kind, &*node.target) {
            self.bind_outside(&target.id, span(target))?;
        }
        self.expression(&node.value)?;
        self.expression(&node.target)
    }

    /// A walrus in a comprehension binds in the scope around all comprehensions.
    pub(super) fn bind_outside(&mut self, name: &'a str, place: Span) -> Checked {
        let mut index = self.current;
        loop {
            let scope = &mut self.scopes[index];
            let flags = scope.names.get(name).copied().unwrap_or_default();
            match scope.kind {
                Kind::Comprehension(_) => {
                    if flags.counts && flags.local {
                        let message = format!(
                            "assignment expression cannot rebind comprehension iteration variable \
                             '{name}'"
                        );
                        return self.error(place, message);
                    }
                }
                Kind::Class => {
                    let message = "assignment expression within a comprehension cannot be used in \
                                   a class body";
                    return self.error(place, message);
                }
                Kind::Module | Kind::Function | Kind::Annotation => {
                    let module = scope.kind == Kind::Module;
                    let outer = scope.names.entry(name).or_default();
                    outer.global |= module;
                    outer.local |= !module;
                    let inner = self.flags(name);
                    inner.global |= module || flags.global;
                    inner.nonlocal |= !module && !flags.global;
                    return Ok(());
                }
            }
            index = match scope.parent {
                Some(parent) => parent,
                None => return Ok(()),
            };
        }
    }
}
