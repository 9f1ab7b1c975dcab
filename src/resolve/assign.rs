//! Assignment: plain, chained, unpacked, augmented, annotated; and `del`.
//!
//! The value comes first, then the targets from left to right; of an attribute the object, of an
//! item the object and the index.

use super::Lower;
use super::frame::VarName;
use super::operators::operator;
use super::scopes::ScopeKind;
use crate::syntax::{ast, span};
use crate::tree::{Expr, InPlace, Op, PlaceId, SetAttr, SetIndex, Slot, Unpack};

impl<'a> Lower<'a, '_> {
    pub(super) fn assign(&mut self, targets: &'a [ast::Expr], value: &'a ast::Expr) {
        if let [target] = targets {
            return self.assign_one(target, value);
        }
        let value = self.expr(value);
        let value = match value {
            Expr::Const(_) => value,
            other => Expr::Local(self.in_temp(other)),
        };
        for target in targets {
            self.frame.nodes += 1;
            // A constant or a temporary.
            self.store_into(target, value.clone());
        }
    }

    fn assign_one(&mut self, target: &'a ast::Expr, value: &'a ast::Expr) {
        if let ast::Expr::Name(ast::ExprName { range: _, id, ctx: _ }) = target {
            let place = self.place(span(target));
            if let VarName::Slot(slot) = self.target(id) {
                self.frame.nodes += 1;
                self.expr_into(value, slot, place);
                return self.frame.assign(slot);
            }
        }
        if let (
            ast::Expr::Tuple(ast::ExprTuple { range: _, elts: targets, ctx: _ }),
            ast::Expr::Tuple(ast::ExprTuple { range: _, elts: values, ctx: _ }),
        ) = (target, value)
            && self.exchange(targets, values)
        {
            self.frame.nodes += 2;
            return;
        }
        let value = self.expr(value);
        self.frame.nodes += 1;
        self.store_into(target, value);
    }

    /// `a, b = b, a` of names, attributes and items: no tuple is made.
    fn exchange(&mut self, targets: &'a [ast::Expr], values: &'a [ast::Expr]) -> bool {
        let starred = values.iter().any(ast::Expr::is_starred_expr);
        let plain = targets.iter().all(|target| {
            target.is_name_expr() || target.is_attribute_expr() || target.is_subscript_expr()
        });
        if targets.len() != values.len() || starred || !plain || targets.len() > 8 {
            return false;
        }
        let locals: Vec<Slot> = targets
            .iter()
            .filter_map(|target| {
                let ast::Expr::Name(ast::ExprName { range: _, id, ctx: _ }) = target else {
                    return None;
                };
                self.local(id)
            })
            .collect();
        // Locals are written without an effect, so the last value can go to its target at once.
        let direct = match locals.split_last() {
            Some((last, before)) if locals.len() == targets.len() && !before.contains(last) => {
                Some(*last)
            }
            Some(_) | None => None,
        };
        let mut slots = Vec::with_capacity(values.len());
        for (at, value) in values.iter().enumerate() {
            if let Some(slot) = direct
                && at + 1 == values.len()
            {
                self.expr_into(value, slot, 0);
                slots.push(Expr::Local(slot));
                continue;
            }
            let value = self.expr(value);
            slots.push(match value {
                Expr::Const(_) => value,
                other => Expr::Local(self.in_temp(other)),
            });
        }
        for (target, value) in targets.iter().zip(slots) {
            self.frame.nodes += 1;
            self.store_into(target, value);
        }
        true
    }

    /// Stores a value into a target.
    pub(super) fn store_into(&mut self, target: &'a ast::Expr, value: Expr) {
        match target {
            ast::Expr::Name(ast::ExprName { range: _, id, ctx: _ }) => {
                let place = self.place(span(target));
                self.store(id, value, place);
            }
            ast::Expr::Attribute(ast::ExprAttribute { range: _, value: object, attr, ctx: _ }) => {
                let value = self.before(value, object);
                let place = self.place(self.named_span(span(target), span(target), attr));
                let object = self.expr(object);
                let (name, cache) = (self.constants.str(attr), self.cache());
                let set = SetAttr { value, object, name, cache };
                self.frame.emit(place, Op::SetAttr(Box::new(set)));
            }
            ast::Expr::Subscript(ast::ExprSubscript { range: _, value: object, slice, ctx: _ }) => {
                let mut value = self.before(value, object);
                let place = self.subscript_place(span(target), span(ast_object(target)));
                let mut object = self.expr(object);
                if self.emits(slice) {
                    value = self.materialise(value);
                    object = self.materialise(object);
                }
                let index = self.expr(slice);
                let set = SetIndex { value, object, index };
                self.frame.emit(place, Op::SetIndex(Box::new(set)));
            }
            ast::Expr::Starred(ast::ExprStarred { range: _, value: inner, ctx: _ }) => {
                self.store_into(inner, value);
            }
            ast::Expr::List(ast::ExprList { range: _, elts, ctx: _ })
            | ast::Expr::Tuple(ast::ExprTuple { range: _, elts, ctx: _ }) => {
                let place = self.place(span(target));
                self.unpack(place, elts, value);
            }
            // Syntax accepts no other targets.
            other => {
                let _ = other;
                self.frame.emit(0, Op::Discard(value));
            }
        }
    }

    fn unpack(&mut self, place: PlaceId, targets: &'a [ast::Expr], source: Expr) {
        let count = targets.len() as u32;
        let star = targets.iter().position(ast::Expr::is_starred_expr).map(|at| at as u32);
        if let Some(first) = self.consecutive(targets) {
            self.frame.emit(place, Op::Unpack(Box::new(Unpack { source, first, count, star })));
            for slot in first..first + count {
                self.frame.assign(slot);
            }
            self.frame.nodes += count;
            return;
        }
        let temps = self.frame.temp_mark();
        let first = self.frame.temps(count);
        self.frame.emit(place, Op::Unpack(Box::new(Unpack { source, first, count, star })));
        for (slot, target) in (first..).zip(targets) {
            self.frame.nodes += 1;
            self.store_into(target, Expr::Local(slot));
        }
        self.frame.temp_release(temps);
    }

    /// The first slot of targets that are locals lying side by side, in order.
    fn consecutive(&self, targets: &[ast::Expr]) -> Option<Slot> {
        let mut first = None;
        for (at, target) in (0..).zip(targets) {
            let inner = match target {
                ast::Expr::Starred(ast::ExprStarred { range: _, value, ctx: _ }) => &**value,
                plain => plain,
            };
            let ast::Expr::Name(ast::ExprName { range: _, id, ctx: _ }) = inner else {
                return None;
            };
            let slot = self.local(id)?;
            if *first.get_or_insert(slot) + at != slot {
                return None;
            }
        }
        first
    }

    // Augmented.

    pub(super) fn augmented(
        &mut self,
        whole: &'a ast::Stmt,
        target: &'a ast::Expr,
        op: ast::Operator,
        value: &'a ast::Expr,
    ) {
        let (place, op) = (self.place(span(whole)), operator(op));
        self.frame.nodes += 1;
        match target {
            ast::Expr::Name(ast::ExprName { range: _, id, ctx: _ }) => {
                let left = self.load(id, span(target));
                let left = self.before(left, value);
                let right = self.expr(value);
                let local = self.local(id);
                let dst = self.wanted(local);
                self.in_place(place, InPlace { dst, op, left, right, stored: false });
                match local {
                    Some(slot) => self.frame.assign(slot),
                    None => self.store(id, Expr::Local(dst), place),
                }
            }
            ast::Expr::Attribute(ast::ExprAttribute { range: _, value: object, attr, ctx: _ }) => {
                let object = self.expr(object);
                let object = self.materialise(object);
                let at = self.named_span(span(target), span(target), attr);
                let left = self.attribute(object.clone(), attr, at);
                let left = self.before(left, value);
                let right = self.expr(value);
                let dst = self.frame.temp();
                self.in_place(place, InPlace { dst, op, left, right, stored: true });
                let (name, cache) = (self.constants.str(attr), self.cache());
                let set = SetAttr { value: Expr::Local(dst), object, name, cache };
                let place = self.place(at);
                self.frame.emit(place, Op::SetAttr(Box::new(set)));
            }
            ast::Expr::Subscript(ast::ExprSubscript { range: _, value: object, slice, ctx: _ }) => {
                let object = self.expr(object);
                let object = self.materialise(object);
                let index = self.expr(slice);
                let index = self.materialise(index);
                let item = self.subscript_place(span(target), span(ast_object(target)));
                let pair =
                    crate::tree::Pair { left: object.clone(), right: index.clone(), place: item };
                let left = self.before(Expr::Index(Box::new(pair)), value);
                let right = self.expr(value);
                let dst = self.frame.temp();
                self.in_place(place, InPlace { dst, op, left, right, stored: true });
                let set = SetIndex { value: Expr::Local(dst), object, index };
                self.frame.emit(item, Op::SetIndex(Box::new(set)));
            }
            // Syntax accepts no other targets.
            other => {
                let _ = (other, self.expr(value));
            }
        }
    }

    fn in_place(&mut self, place: PlaceId, op: InPlace) {
        self.frame.emit(place, Op::InPlace(Box::new(op)));
    }

    // Annotated.

    pub(super) fn annotated(
        &mut self,
        target: &'a ast::Expr,
        annotation: &'a ast::Expr,
        value: Option<&'a ast::Expr>,
        simple: bool,
    ) {
        if let Some(value) = value {
            self.assign_one(target, value);
        }
        let scope = self.found.scopes.list.get(self.frame.scope as usize);
        let kept =
            scope.is_some_and(|scope| matches!(scope.kind, ScopeKind::Module | ScopeKind::Class));
        match target {
            ast::Expr::Name(ast::ExprName { range: _, id, ctx: _ }) if simple && kept => {
                let place = self.place(span(annotation));
                let value = self.annotation(annotation);
                let object = self.load("__annotations__", span(target));
                let index = Expr::Const(self.constants.str(id));
                let set = SetIndex { value, object, index };
                self.frame.emit(place, Op::SetIndex(Box::new(set)));
                return;
            }
            ast::Expr::Attribute(ast::ExprAttribute {
                range: _,
                value: object,
                attr: _,
                ctx: _,
            }) if value.is_none() => {
                let object = self.expr(object);
                self.frame.emit(0, Op::Discard(object));
            }
            ast::Expr::Subscript(ast::ExprSubscript { range: _, value: object, slice, ctx: _ })
                if value.is_none() =>
            {
                let object = self.expr(object);
                self.frame.emit(0, Op::Discard(object));
                let slice = self.expr(slice);
                self.frame.emit(0, Op::Discard(slice));
            }
            other => {
                let _ = other;
            }
        }
        if !simple && kept && !self.found.annotations_are_text {
            let annotation = self.expr(annotation);
            self.frame.emit(0, Op::Discard(annotation));
        }
    }

    /// An annotation: its value, or its text.
    pub(super) fn annotation(&mut self, annotation: &'a ast::Expr) -> Expr {
        if self.found.annotations_are_text {
            let text = super::unparse::unparse(self.source, annotation);
            return Expr::Const(self.constants.str(&text));
        }
        self.expr(annotation)
    }

    // `del`

    pub(super) fn delete_target(&mut self, target: &'a ast::Expr) {
        self.frame.nodes += 1;
        let place = self.place(span(target));
        match target {
            ast::Expr::Name(ast::ExprName { range: _, id, ctx: _ }) => self.delete(id, place),
            ast::Expr::Attribute(ast::ExprAttribute { range: _, value, attr, ctx: _ }) => {
                let place = self.place(self.named_span(span(target), span(target), attr));
                let object = self.expr(value);
                let name = self.constants.str(attr);
                self.frame.emit(place, Op::DeleteAttr(Box::new((object, name))));
            }
            ast::Expr::Subscript(ast::ExprSubscript { range: _, value, slice, ctx: _ }) => {
                let place = self.subscript_place(span(target), span(ast_object(target)));
                let pair = self.pair(value, slice);
                self.frame.emit(place, Op::DeleteIndex(Box::new(pair)));
            }
            ast::Expr::List(ast::ExprList { range: _, elts, ctx: _ })
            | ast::Expr::Tuple(ast::ExprTuple { range: _, elts, ctx: _ }) => {
                for target in elts {
                    self.delete_target(target);
                }
            }
            // Syntax accepts no other targets.
            other => {
                let _ = other;
            }
        }
    }
}

/// The object of a subscript.
fn ast_object(target: &ast::Expr) -> &ast::Expr {
    match target {
        ast::Expr::Subscript(ast::ExprSubscript { range: _, value, slice: _, ctx: _ }) => value,
        plain => plain,
    }
}
