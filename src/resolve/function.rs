//! Functions and lambdas, and how any code is begun and ended.
//!
//! In a frame's slots parameters come first, then locals in the order of their first binding, then
//! cells, then free variables, then the variables of comprehensions, then temporaries.

use super::call::MISSING;
use super::collect::address;
use super::comprehension::Around;
use super::frame::Frame;
use super::scopes::{PARAM, ScopeId, ScopeKind, VarId, WALRUS};
use super::{Lower, QUALNAME_MAX};
use crate::source::Span;
use crate::syntax::ast::{self, Stmt};
use crate::syntax::span;
use crate::tree::{
    Call, Code, CodeKind, Expr, Flow, MakeFunction, Op, Params, Slot, TypeParam, Unpack,
};
use crate::value::Value;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// What a code is, before its statements are known.
pub(super) struct Head {
    pub scope: ScopeId,
    pub kind: CodeKind,
    pub name: Value,
    pub qualname: String,
    pub doc: Value,
    pub params: Params,
    pub span: Span,
}

/// Where things lie in a frame.
struct Layout {
    slots: BTreeMap<VarId, Slot>,
    names: Vec<Value>,
    /// How many of the names are not comprehensions'.
    own: u32,
    cells: Vec<(Slot, Option<Slot>)>,
    free: Vec<Slot>,
    /// Parameters that no closure shares.
    assigned: Vec<Slot>,
    volatile: Vec<Slot>,
}

type Parts<'a> = (&'a ast::Arguments, &'a [Stmt], &'a [ast::Expr], Option<&'a ast::Expr>);

impl<'a> Lower<'a, '_> {
    // Codes.

    /// Lowers a code of its own; `work` appends its statements.
    pub(super) fn code(&mut self, head: Head, work: impl FnOnce(&mut Self)) -> u32 {
        let index = self.codes.len();
        self.codes.push(None);
        let layout = self.layout(head.scope, &head.params);
        let named = layout.names.len() as u32;
        let mut frame = Box::new(Frame::new(head.scope, layout.slots, named));
        layout.assigned.iter().for_each(|slot| frame.assign(*slot));
        layout.volatile.iter().for_each(|slot| frame.set_volatile(*slot));
        frame.qualname = head.qualname;
        let outer = std::mem::replace(&mut self.frame, frame);
        let scope = std::mem::replace(&mut self.scope, head.scope);
        let moved = self.open_links(head.scope, outer.link, layout.free.first().copied());
        work(self);
        self.frame.emit(0, Op::Return(Expr::Const(Value::None)));
        self.close_links(moved);
        self.scope = scope;
        let mut frame = std::mem::replace(&mut self.frame, outer);
        let (body, handlers, comprehensions) = frame.finish();
        let flow = self.flow(head.scope);
        let code = Code {
            kind: head.kind,
            flow,
            name: head.name,
            qualname: self.constants.str(&frame.qualname),
            doc: head.doc,
            plain: head.params.plain(flow),
            params: head.params,
            slots: frame.slot_count(),
            slot_names: layout.names.into(),
            own: layout.own,
            cells: layout.cells.into(),
            free: layout.free.into(),
            twins: body.iter().map(|_| OnceLock::new()).collect(),
            body,
            handlers,
            stretches: std::mem::take(&mut frame.stretches).into(),
            comprehensions,
            place: self.place(head.span),
            in_c: (self.environment.in_c)(&frame.qualname),
        };
        if let Some(place) = self.codes.get_mut(index) {
            *place = Some(code);
        }
        index as u32
    }

    fn flow(&self, scope: ScopeId) -> Flow {
        let Some(scope) = self.found.scopes.list.get(scope as usize) else { return Flow::Plain };
        match scope.kind {
            ScopeKind::GeneratorExpression if scope.awaits => Flow::AsyncGenerator,
            ScopeKind::GeneratorExpression => Flow::Generator,
            ScopeKind::Module
            | ScopeKind::Function
            | ScopeKind::Lambda
            | ScopeKind::Class
            | ScopeKind::Comprehension
            | ScopeKind::TypeParameters => match (scope.is_async, scope.yields) {
                (false, false) => Flow::Plain,
                (false, true) => Flow::Generator,
                (true, false) => Flow::Coroutine,
                (true, true) => Flow::AsyncGenerator,
            },
        }
    }

    fn layout(&mut self, scope: ScopeId, params: &Params) -> Layout {
        let mut layout = Layout {
            slots: BTreeMap::new(),
            names: params.names.to_vec(),
            own: 0,
            cells: Vec::new(),
            free: Vec::new(),
            assigned: Vec::new(),
            volatile: Vec::new(),
        };
        let Some(here) = self.found.scopes.list.get(scope as usize) else { return layout };
        let (mut cells, mut param) = (Vec::new(), 0);
        for id in here.vars.iter().copied() {
            let var = &self.found.scopes.vars[id as usize];
            let own = (var.flags & PARAM != 0).then_some(param);
            param += own.map_or(0, |_| 1);
            if var.captured {
                cells.push((id, own));
                continue;
            }
            let slot = match own {
                // Symbols of parameters are noted first and in the order of their slots.
                Some(slot) => slot,
                None => {
                    layout.names.push(self.constants.str(self.found.scopes.names.text(var.name)));
                    layout.names.len() as u32 - 1
                }
            };
            if own.is_some() {
                layout.assigned.push(slot);
            }
            if var.flags & WALRUS != 0 {
                layout.volatile.push(slot);
            }
            layout.slots.insert(id, slot);
        }
        cells.extend(here.class_var.map(|id| (id, None)));
        for (id, own) in cells {
            let slot = layout.names.len() as u32;
            layout.cells.push((slot, own));
            self.name_slot(&mut layout, id);
        }
        if self.found.scopes.list[scope as usize].linked {
            layout.free.push(layout.names.len() as u32);
            layout.names.push(Value::Unbound);
        }
        let free = self.found.scopes.list[scope as usize].free.clone();
        for id in free {
            layout.free.push(layout.names.len() as u32);
            self.name_slot(&mut layout, id);
        }
        layout.own = layout.names.len() as u32;
        self.inline_slots(scope, &mut layout);
        layout
    }

    fn name_slot(&mut self, layout: &mut Layout, id: VarId) {
        let name = self.found.scopes.vars.get(id as usize).map_or(0, |var| var.name);
        layout.slots.insert(id, layout.names.len() as u32);
        layout.names.push(self.constants.str(self.found.scopes.names.text(name)));
    }

    /// Slots for comprehensions. Those that cannot run inside each other share slots by name.
    fn inline_slots(&mut self, scope: ScopeId, layout: &mut Layout) {
        let mut pool = BTreeMap::new();
        for inline in std::mem::take(&mut self.inline[scope as usize]) {
            let inline = &self.found.scopes.list[inline as usize];
            for id in inline.vars.iter().copied() {
                let var = &self.found.scopes.vars[id as usize];
                let key = (var.name, inline.nested, var.captured);
                let names = &mut layout.names;
                let slot = *pool.entry(key).or_insert_with(|| {
                    names.push(self.constants.str(self.found.scopes.names.text(var.name)));
                    names.len() as u32 - 1
                });
                layout.slots.insert(id, slot);
            }
        }
    }

    /// The qualified name of something defined here.
    pub(super) fn qualified(&self, name: &str, is_global: bool) -> String {
        let around = &self.frame.qualname;
        let kind = self.found.scopes.list.get(self.frame.scope as usize).map(|scope| scope.kind);
        if is_global || kind.is_none_or(|kind| kind == ScopeKind::Module) {
            return name.to_owned();
        }
        if around.len() > QUALNAME_MAX {
            return around.clone();
        }
        match kind == Some(ScopeKind::Class) {
            true => format!("{around}.{name}"),
            false => format!("{around}.<locals>.{name}"),
        }
    }

    // Functions.

    pub(super) fn function(
        &mut self,
        statement: &'a Stmt,
        name: &'a str,
        (args, body, decorators, returns): Parts<'a>,
        type_params: &'a [ast::TypeParam],
    ) {
        let key = address(statement);
        let whole = span(statement);
        let first = decorators.first().map_or(whole, span);
        let decorators = self.decorators(decorators);
        let defaults = self.default_values(args);
        let outer = self.type_parameters(key, type_params);
        let emits = !self.found.annotations_are_text && self.annotations_emit(args, returns);
        let [defaults, kwdefaults] = defaults.map(|list| self.kept(list, emits));
        let annotations = self.annotations(args, returns);
        let scope = self.found.opened.get(&key).copied().unwrap_or(0);
        let written = self.parsed.written_name(whole.start).unwrap_or(name).to_owned();
        let is_global = matches!(self.binding(name), super::scopes::Binding::Global);
        let head = Head {
            scope,
            kind: CodeKind::Function,
            name: self.constants.str(&written),
            qualname: self.qualified(&written, is_global),
            doc: self.doc(body),
            params: self.parameters(args),
            // As CPython's first line: a decorator's, if there are any.
            span: Span { start: first.start.min(whole.start), ..whole },
        };
        let code = self.code(head, |lower| lower.documented(body));
        let cells = self.closure(scope);
        if let Some(outer) = outer {
            self.leave_scope(outer);
        }
        let local = if decorators.is_empty() { self.local(name) } else { None };
        let dst = self.wanted(local);
        let make = MakeFunction { dst, code, defaults, kwdefaults, annotations, cells };
        let place = self.place(whole);
        self.frame.emit(place, Op::Function(Box::new(make)));
        self.decorate(decorators, dst);
        self.store(name, Expr::Local(dst), place);
    }

    /// Operands that stay in a tree unless something emits behind them.
    fn kept(&mut self, list: Vec<Expr>, emits: bool) -> Box<[Expr]> {
        match emits {
            true => list.into_iter().map(|value| self.materialise(value)).collect(),
            false => list.into(),
        }
    }

    /// The decorators, evaluated from the first to the last.
    pub(super) fn decorators(&mut self, decorators: &'a [ast::Expr]) -> Vec<(Span, Expr)> {
        let lower = |decorator: &'a ast::Expr| {
            let value = self.expr(decorator);
            (span(decorator), self.materialise(value))
        };
        decorators.iter().map(lower).collect()
    }

    /// Calls them with what is in a slot, from the last to the first.
    pub(super) fn decorate(&mut self, decorators: Vec<(Span, Expr)>, dst: Slot) {
        for (whole, callee) in decorators.into_iter().rev() {
            let place = self.place(whole);
            let (args, names) = (Box::new([Expr::Local(dst)]), Box::new([]));
            let call = Call { dst, callee, this: None, args, names, cache: None };
            self.frame.emit_at(super::STEP, place, Op::Call(Box::new(call)));
        }
    }

    /// The constant string that a body begins with.
    pub(super) fn doc(&mut self, body: &'a [Stmt]) -> Value {
        match docstring(body) {
            Some(text) => self.constants.str(text),
            None => Value::None,
        }
    }

    /// A body, its docstring left out.
    pub(super) fn documented(&mut self, body: &'a [Stmt]) {
        match (docstring(body), body.split_first()) {
            (Some(_), Some((_, rest))) => {
                self.frame.pending += super::STEP;
                self.body(rest);
            }
            (None, _) | (_, None) => self.body(body),
        }
    }

    pub(super) fn lambda(
        &mut self,
        whole: &'a ast::Expr,
        args: &'a ast::Arguments,
        body: &'a ast::Expr,
        want: Option<Slot>,
    ) -> Expr {
        let [defaults, kwdefaults] = self.default_values(args).map(Vec::into_boxed_slice);
        let scope = self.found.opened.get(&address(whole)).copied().unwrap_or(0);
        let head = Head {
            scope,
            kind: CodeKind::Lambda,
            name: Value::short("<lambda>"),
            qualname: self.qualified("<lambda>", false),
            doc: Value::None,
            params: self.parameters(args),
            span: span(whole),
        };
        let code = self.code(head, |lower| {
            let value = lower.expr(body);
            lower.frame.emit(0, Op::Return(value));
            lower.charge_nodes();
        });
        let dst = self.wanted(want);
        let cells = self.closure(scope);
        let annotations = Box::new([]);
        let make = MakeFunction { dst, code, defaults, kwdefaults, annotations, cells };
        let place = self.place(span(whole));
        self.frame.emit(place, Op::Function(Box::new(make)));
        Expr::Local(dst)
    }

    /// Charges the nodes of an expression that is a whole body to its first statement.
    pub(super) fn charge_nodes(&mut self) {
        let nodes = std::mem::take(&mut self.frame.nodes);
        if let Some(first) = self.frame.body.first_mut() {
            first.cost += nodes;
        }
    }

    // Parameters.

    /// The defaults: of positional parameters, and of keyword-only ones.
    pub(super) fn default_values(&mut self, args: &'a ast::Arguments) -> [Vec<Expr>; 2] {
        let ast::Arguments { range: _, posonlyargs, args, vararg: _, kwonlyargs, kwarg: _ } = args;
        let positional: Vec<&'a ast::Expr> =
            posonlyargs.iter().chain(args).filter_map(|arg| arg.default.as_deref()).collect();
        let mut all = positional.clone();
        all.extend(kwonlyargs.iter().filter_map(|arg| arg.default.as_deref()));
        let mut values = self.operands(&all);
        let mut keyword = values.split_off(positional.len()).into_iter();
        let keyword = kwonlyargs
            .iter()
            .map(|arg| match arg.default {
                Some(_) => keyword.next().unwrap_or(MISSING),
                None => MISSING,
            })
            .collect();
        [values, keyword]
    }

    pub(super) fn parameters(&mut self, args: &ast::Arguments) -> Params {
        let ast::Arguments { range: _, posonlyargs, args, vararg, kwonlyargs, kwarg } = args;
        let mut names = Vec::new();
        for arg in posonlyargs.iter().chain(args).chain(kwonlyargs) {
            names.push(self.constants.str(&arg.def.arg));
        }
        for arg in [vararg, kwarg].into_iter().flatten() {
            names.push(self.constants.str(&arg.arg));
        }
        Params {
            positional_only: posonlyargs.len() as u32,
            positional: (posonlyargs.len() + args.len()) as u32,
            keyword_only: kwonlyargs.len() as u32,
            rest: vararg.is_some(),
            keywords: kwarg.is_some(),
            names: names.into(),
        }
    }

    fn annotations_emit(&self, args: &ast::Arguments, returns: Option<&ast::Expr>) -> bool {
        annotated(args).any(|(_, annotation)| self.emits(annotation))
            || returns.is_some_and(|returns| self.emits(returns))
    }

    /// Names and annotations, in the order in which CPython evaluates them.
    fn annotations(
        &mut self,
        args: &'a ast::Arguments,
        returns: Option<&'a ast::Expr>,
    ) -> Box<[(Value, Expr)]> {
        let mut list: Vec<(&str, &'a ast::Expr)> = annotated(args).collect();
        list.extend(returns.map(|returns| ("return", returns)));
        let last = list.iter().rposition(|(_, annotation)| self.emits(annotation)).unwrap_or(0);
        let text = self.found.annotations_are_text;
        let mut lowered = Vec::with_capacity(list.len());
        for (at, (name, annotation)) in list.into_iter().enumerate() {
            let mut value = match annotation {
                ast::Expr::Starred(ast::ExprStarred { range: _, value, ctx: _ }) if !text => {
                    let source = self.expr(value);
                    let first = self.frame.temp();
                    let place = self.place(span(annotation));
                    let unpack = Unpack { source, first, count: 1, star: None };
                    self.frame.emit(place, Op::Unpack(Box::new(unpack)));
                    Expr::Local(first)
                }
                plain => self.annotation(plain),
            };
            if at < last && !text {
                value = self.materialise(value);
            }
            lowered.push((self.constants.str(name), value));
        }
        lowered.into()
    }

    // Type parameters and aliases.

    /// Makes the type parameters of a definition, if it has any, and enters their scope.
    pub(super) fn type_parameters(
        &mut self,
        key: usize,
        params: &'a [ast::TypeParam],
    ) -> Option<Around> {
        let scope = self.found.typed.get(&key).copied()?;
        let outer = self.enter_scope(scope);
        for param in params {
            let (name, stars) = match param {
                ast::TypeParam::TypeVar(ast::TypeParamTypeVar { range: _, name, bound: _ }) => {
                    (name, 0)
                }
                ast::TypeParam::TypeVarTuple(ast::TypeParamTypeVarTuple { range: _, name }) => {
                    (name, 1)
                }
                ast::TypeParam::ParamSpec(ast::TypeParamParamSpec { range: _, name }) => (name, 2),
            };
            let dst = self.frame.temp();
            let place = self.place(span(param));
            let param = TypeParam { dst, name: self.constants.str(name), stars };
            self.frame.emit(place, Op::TypeParam(Box::new(param)));
            self.store(name, Expr::Local(dst), place);
        }
        Some(outer)
    }

    pub(super) fn type_alias(
        &mut self,
        statement: &'a Stmt,
        name: &'a ast::Expr,
        type_params: &'a [ast::TypeParam],
        value: &'a ast::Expr,
    ) {
        let (key, whole) = (address(statement), span(statement));
        let ast::Expr::Name(ast::ExprName { range: _, id, ctx: _ }) = name else { return };
        let outer = self.type_parameters(key, type_params);
        let scope = self.found.opened.get(&key).copied().unwrap_or(0);
        let name = self.constants.str(id);
        let (kind, qualname) = (CodeKind::Lambda, self.qualified(id, false));
        let (doc, params) = (Value::None, Params::default());
        let head = Head { scope, kind, name, qualname, doc, params, span: whole };
        let code = self.code(head, |lower| {
            let value = lower.expr(value);
            lower.frame.emit(0, Op::Return(value));
            lower.charge_nodes();
        });
        let cells = self.closure(scope);
        if let Some(outer) = outer {
            self.leave_scope(outer);
        }
        let (function, dst) = (self.frame.temp(), self.frame.temp());
        let make = MakeFunction {
            dst: function,
            code,
            defaults: Box::new([]),
            kwdefaults: Box::new([]),
            annotations: Box::new([]),
            cells,
        };
        let place = self.place(whole);
        self.frame.emit(place, Op::Function(Box::new(make)));
        self.frame.emit(place, Op::TypeAlias(dst, name, function));
        self.store(id, Expr::Local(dst), place);
    }
}

/// Names and annotations of parameters, in the order in which CPython evaluates them.
fn annotated(args: &ast::Arguments) -> impl Iterator<Item = (&str, &ast::Expr)> {
    let ast::Arguments { range: _, posonlyargs, args, vararg, kwonlyargs, kwarg } = args;
    args.iter()
        .chain(posonlyargs)
        .map(|arg| &arg.def)
        .chain(vararg.as_deref())
        .chain(kwonlyargs.iter().map(|arg| &arg.def))
        .chain(kwarg.as_deref())
        .filter_map(|arg| Some((arg.arg.as_str(), arg.annotation.as_deref()?)))
}

/// The constant string that a body begins with.
fn docstring(body: &[Stmt]) -> Option<&str> {
    let Stmt::Expr(ast::StmtExpr { range: _, value }) = body.first()? else { return None };
    let ast::Expr::Constant(ast::ExprConstant { range: _, value, kind: _ }) = &**value else {
        return None;
    };
    match value {
        ast::Constant::Str(text) => Some(text),
        ast::Constant::None
        | ast::Constant::Bool(_)
        | ast::Constant::Bytes(_)
        | ast::Constant::Int(_)
        | ast::Constant::Tuple(_)
        | ast::Constant::Float(_)
        | ast::Constant::Complex { real: _, imag: _ }
        | ast::Constant::Ellipsis => None,
    }
}
