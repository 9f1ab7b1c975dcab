//! Comprehensions, which run in their frame, and generator expressions, which have their own.
//!
//! The first iterable belongs to the scope around. A comprehension's variables lie in slots of the
//! frame; those that closures share get a fresh cell whenever the comprehension is entered.

use super::Lower;
use super::class::one_parameter;
use super::collect::address;
use super::function::Head;
use super::links::Moved;
use super::scopes::ScopeId;
use crate::syntax::{ast, span};
use crate::tree::{Call, CodeKind, Comprehension, Expr, MakeFunction, Many, Op, PlaceId, Slot};
use crate::value::Value;

/// What a comprehension makes.
#[derive(Clone, Copy)]
enum Made<'a> {
    List(&'a ast::Expr),
    Set(&'a ast::Expr),
    Dict(&'a ast::Expr, &'a ast::Expr),
    Yield(&'a ast::Expr),
}

/// What was around a scope that has been entered.
pub(super) struct Around {
    pub scope: ScopeId,
    link: Option<(Slot, u32)>,
    moved: Moved,
}

/// A loop that is open.
struct Turn {
    head: u32,
    done: u32,
    ended: Option<(u32, Slot)>,
}

impl<'a> Lower<'a, '_> {
    /// Enters the scope of a comprehension: its shared variables are new.
    pub(super) fn enter_scope(&mut self, scope: ScopeId) -> Around {
        let link = self.frame.link;
        let around = std::mem::replace(&mut self.scope, scope);
        let vars = self.found.scopes.list.get(scope as usize).map(|scope| scope.vars.clone());
        let mut shared = vars.unwrap_or_default();
        shared.retain(|var| self.variable(*var).1);
        for var in &shared {
            let (slot, _) = self.variable(*var);
            self.frame.emit(0, Op::NewCell(slot));
        }
        let frame = self.found.scopes.list.get(self.frame.scope as usize);
        let links = frame.is_some_and(|frame| frame.has_linked) && !shared.is_empty();
        let moved = if links { self.link(&shared) } else { Moved::new() };
        Around { scope: around, link, moved }
    }

    /// Goes back to the scope around.
    pub(super) fn leave_scope(&mut self, around: Around) {
        self.close_links(around.moved);
        self.frame.link = around.link;
        self.scope = around.scope;
    }

    pub(super) fn comprehension(&mut self, whole: &'a ast::Expr) -> Expr {
        let place = self.place(span(whole));
        let many = || Box::new(Many { items: Box::new([]), place });
        let (name, empty, made, generators) = match whole {
            ast::Expr::ListComp(ast::ExprListComp { range: _, elt, generators }) => {
                (Value::short("<listcomp>"), Expr::List(many()), Made::List(elt), generators)
            }
            ast::Expr::SetComp(ast::ExprSetComp { range: _, elt, generators }) => {
                (Value::short("<setcomp>"), Expr::Set(many()), Made::Set(elt), generators)
            }
            ast::Expr::DictComp(ast::ExprDictComp { range: _, key, value, generators }) => {
                let empty = Expr::Dict(Box::new((Box::new([]), place)));
                (Value::short("<dictcomp>"), empty, Made::Dict(key, value), generators)
            }
            // The dispatch sends nothing else here.
            other => {
                let _ = other;
                return Expr::Const(Value::None);
            }
        };
        let acc = self.frame.temp();
        let temps = self.frame.temp_mark();
        let Some(first) = generators.first() else { return Expr::Const(Value::None) };
        let iter = self.frame.temps(3);
        let value = self.expr(&first.iter);
        let op = if first.is_async { Op::AsyncIter(iter, value) } else { Op::Iter(iter, value) };
        self.frame.emit(place, op);
        let from = self.frame.at() as u32;
        let nodes = std::mem::take(&mut self.frame.nodes);
        let mark = self.frame.mark();
        let key = address(whole);
        let scope = self.found.opened.get(&key).copied().unwrap_or(self.scope);
        let around = self.enter_scope(scope);
        self.forget_variables(generators);
        self.frame.emit(place, Op::Set(acc, empty));
        self.turns(place, iter, generators, made, acc);
        self.leave_scope(around);
        self.frame.rewind(mark);
        self.frame.nodes = nodes;
        let to = self.frame.at() as u32;
        let generator = false;
        self.frame.comprehensions.push(Comprehension { from, to, name, place, generator });
        self.frame.temp_release(temps);
        Expr::Local(acc)
    }

    /// Slots are shared by name, so a variable that could be read before it is written is
    /// forgotten first. With one generator it cannot.
    fn forget_variables(&mut self, generators: &[ast::Comprehension]) {
        if let [one] = generators
            && one.target.is_name_expr()
        {
            return;
        }
        let vars = self.found.scopes.list.get(self.scope as usize).map(|scope| scope.vars.clone());
        for var in vars.unwrap_or_default() {
            let (slot, shared) = self.variable(var);
            if !shared {
                self.frame.emit(0, Op::Forget(slot));
            }
        }
    }

    /// The loops of a comprehension, from the first, whose iterator is in a slot.
    fn turns(
        &mut self,
        place: PlaceId,
        first: Slot,
        generators: &'a [ast::Comprehension],
        made: Made<'a>,
        acc: Slot,
    ) {
        let mut open = Vec::with_capacity(generators.len());
        let mut iter = first;
        for (at, generator) in generators.iter().enumerate() {
            let ast::Comprehension { range: _, target, iter: iterable, ifs, is_async } = generator;
            if at > 0 {
                iter = self.frame.temps(3);
                let temps = self.frame.temp_mark();
                let value = self.expr(iterable);
                let op = match is_async {
                    true => Op::AsyncIter(iter, value),
                    false => Op::Iter(iter, value),
                };
                let nodes = std::mem::take(&mut self.frame.nodes);
                self.frame.emit_at(nodes, place, op);
                self.frame.temp_release(temps);
            }
            let (head, done) = (self.frame.label(), self.frame.label());
            self.frame.bind(head);
            let mut ended = None;
            match is_async {
                true => ended = Some(self.async_next(target, iter, place)),
                false => self.next(target, iter, done, place, None),
            }
            for test in ifs {
                let temps = self.frame.temp_mark();
                let place = self.place(span(test));
                self.condition(test, false, head, place);
                self.frame.temp_release(temps);
            }
            self.frame.pending += std::mem::take(&mut self.frame.nodes);
            open.push(Turn { head, done, ended });
        }
        let temps = self.frame.temp_mark();
        self.make(place, made, acc);
        self.frame.temp_release(temps);
        self.frame.pending += std::mem::take(&mut self.frame.nodes);
        while let Some(Turn { head, done, ended }) = open.pop() {
            self.frame.emit_at(1, 0, Op::Jump(head));
            if let Some(ended) = ended {
                self.async_end(ended, done);
            }
            self.frame.bind(done);
        }
    }

    fn make(&mut self, place: PlaceId, made: Made<'a>, acc: Slot) {
        match made {
            Made::List(element) => {
                let place = self.place(span(element));
                let value = self.expr(element);
                self.frame.emit(place, Op::ListAppend(acc, value));
            }
            Made::Set(element) => {
                let place = self.place(span(element));
                let value = self.expr(element);
                self.frame.emit(place, Op::SetAdd(acc, value));
            }
            Made::Dict(key, value) => {
                let place = self.place(span(key));
                let pair = self.pair(key, value);
                self.frame.emit(place, Op::DictSet(acc, Box::new(pair)));
            }
            // The whole expression yields.
            Made::Yield(element) => {
                let value = self.expr(element);
                self.frame.emit(place, Op::Yield(acc, value));
            }
        }
    }

    pub(super) fn generator_expression(
        &mut self,
        whole: &'a ast::Expr,
        element: &'a ast::Expr,
        generators: &'a [ast::Comprehension],
        want: Option<Slot>,
    ) -> Expr {
        let Some(first) = generators.first() else { return Expr::Const(Value::None) };
        let value = self.expr(&first.iter);
        self.generator_over(whole, element, generators, value, want)
    }

    /// The same, of an iterable that has been evaluated.
    pub(super) fn generator_over(
        &mut self,
        whole: &'a ast::Expr,
        element: &'a ast::Expr,
        generators: &'a [ast::Comprehension],
        value: Expr,
        want: Option<Slot>,
    ) -> Expr {
        let Some(first) = generators.first() else { return Expr::Const(Value::None) };
        let place = self.place(span(whole));
        let temps = self.frame.temp_mark();
        let iter = self.frame.temp();
        let is_async = first.is_async;
        let op =
            if is_async { Op::AsyncIter(iter, value) } else { Op::RealIter(iter, value, false) };
        self.frame.emit(place, op);
        let scope = self.found.opened.get(&address(whole)).copied().unwrap_or(0);
        let head = Head {
            scope,
            kind: CodeKind::GeneratorExpression,
            name: Value::short("<genexpr>"),
            qualname: self.qualified("<genexpr>", false),
            doc: Value::None,
            params: one_parameter(".0"),
            span: span(whole),
        };
        let code = self.code(head, |lower| {
            let acc = lower.frame.temp();
            let iter = match is_async {
                true => 0,
                false => lower.frame.temps(3),
            };
            if !is_async {
                lower.frame.emit(place, Op::IterOver(iter, 0));
            }
            lower.turns(place, iter, generators, Made::Yield(element), acc);
        });
        let function = self.frame.temp();
        let cells = self.closure(scope);
        let make = MakeFunction {
            dst: function,
            code,
            defaults: Box::new([]),
            kwdefaults: Box::new([]),
            annotations: Box::new([]),
            cells,
        };
        self.frame.emit(place, Op::Function(Box::new(make)));
        self.frame.temp_release(temps);
        let dst = self.wanted(want);
        let (args, names) = (Box::new([Expr::Local(iter)]), Box::new([]));
        let call =
            Call { dst, callee: Expr::Local(function), this: None, args, names, cache: None };
        self.frame.emit(place, Op::Call(Box::new(call)));
        Expr::Local(dst)
    }
}
