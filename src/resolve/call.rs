//! Calls: plain ones, methods, stars, `super()`.
//!
//! The callee (or the method's lookup) comes before the arguments. If an argument emits, the callee
//! and the arguments before it go into slots; a method is then looked up by a statement of its own.

use super::Lower;
use super::collect::LookedAt;
use super::expr::pairs;
use super::scopes::{Binding, ScopeKind};
use crate::source::Span;
use crate::syntax::{ast, span};
use crate::tree::{
    Attr, Call, CallMethod, CallSpread, Expr, LoadMethod, Look, LookMethod, Op, PlaceId, Slot,
    SuperCall,
};
use crate::value::Value;

/// From so many arguments on CPython calls a method as any other function, which shows in places.
const METHOD_ARGUMENTS_MAX: usize = 30;

impl<'a> Lower<'a, '_> {
    pub(super) fn call(
        &mut self,
        whole: Span,
        call: &'a ast::ExprCall,
        want: Option<Slot>,
    ) -> Expr {
        let ast::ExprCall { range: _, func, args, keywords } = call;
        let stars = args.iter().any(ast::Expr::is_starred_expr)
            || keywords.iter().any(|keyword| keyword.arg.is_none());
        let many = args.len() + keywords.len() + usize::from(!keywords.is_empty());
        let at = match &**func {
            ast::Expr::Attribute(ast::ExprAttribute { range: _, value: _, attr, ctx: _ })
                if !stars && many < METHOD_ARGUMENTS_MAX =>
            {
                self.named_span(whole, span(&**func), attr)
            }
            _ => whole,
        };
        let place = self.place(at);
        let temps = self.frame.temp_mark();
        let op = if stars {
            self.spread(place, whole, func, args, keywords)
        } else if args.is_empty()
            && keywords.is_empty()
            && self.is_super(func)
            && self.first_parameter().is_some()
        {
            self.super_call(func)
        } else {
            self.plain_call(place, func, args, keywords)
        };
        self.frame.temp_release(temps);
        let dst = self.wanted(want);
        self.frame.emit_at(super::STEP, place, into(op, dst));
        Expr::Local(dst)
    }

    /// A call that a look most often answers: see [`Expr::Look`]. It costs what a call costs.
    pub(super) fn look(
        &mut self,
        whole: Span,
        looked_at: &LookedAt<'a>,
        call: &'a ast::ExprCall,
    ) -> Expr {
        let at = match looked_at {
            LookedAt::Text(_, name) => self.named_span(whole, span(&*call.func), name),
            LookedAt::Arguments(_) => whole,
        };
        let place = self.place(at);
        self.frame.nodes += super::STEP;
        let items: Vec<&'a ast::Expr> = call.args.iter().collect();
        let emits = items.iter().any(|item| self.emits(item));
        match *looked_at {
            LookedAt::Arguments(func) => {
                let callee = self.expr(func);
                let callee = if emits { self.materialise(callee) } else { callee };
                let args = self.operands(&items).into();
                Expr::Look(Box::new(Look { callee, args, place }))
            }
            LookedAt::Text(text, name) => {
                self.frame.nodes += 1;
                let object = self.expr(text);
                let object = if emits { self.materialise(object) } else { object };
                let func = span(&*call.func);
                let name_place = self.place(self.named_span(func, func, name));
                let args = self.operands(&items).into();
                let (name, cache) = (self.constants.str(name), self.cache());
                let method = Attr { object, name, place: name_place, cache };
                Expr::LookMethod(Box::new(LookMethod { method, args, place }))
            }
        }
    }

    fn plain_call(
        &mut self,
        place: PlaceId,
        func: &'a ast::Expr,
        args: &'a [ast::Expr],
        keywords: &'a [ast::Keyword],
    ) -> Op {
        let mut items: Vec<&'a ast::Expr> = args.iter().collect();
        let mut names = Vec::new();
        for ast::Keyword { range: _, arg, value } in keywords {
            items.push(value);
            names.push(self.constants.str(arg.as_deref().unwrap_or("")));
        }
        let names: Box<[Value]> = names.into();
        let emits = items.iter().any(|item| self.emits(item));
        let (callee, this) = match func {
            ast::Expr::Attribute(ast::ExprAttribute { range: _, value, attr, ctx: _ })
                if !self.is_deep(func) =>
            {
                self.frame.nodes += 1;
                let object = self.expr(value);
                if !emits {
                    let name_place = self.place(self.named_span(span(func), span(func), attr));
                    let args = self.operands(&items).into();
                    let (name, cache) = (self.constants.str(attr), self.cache());
                    return Op::CallMethod(Box::new(CallMethod {
                        dst: 0,
                        object,
                        name,
                        args,
                        names,
                        cache,
                        name_place,
                    }));
                }
                let function = self.load_method(func, object, attr);
                (Expr::Local(function), Some(function + 1))
            }
            plain => {
                let callee = self.expr(plain);
                (if emits { self.materialise(callee) } else { callee }, None)
            }
        };
        let _ = place;
        let args = self.operands(&items).into();
        let remembers = matches!(callee, Expr::Global(..) | Expr::Cell(..))
            && this.is_none()
            && names.is_empty();
        let cache = remembers.then(|| self.cache());
        Op::Call(Box::new(Call { dst: 0, callee, this, args, names, cache }))
    }

    fn load_method(&mut self, func: &ast::Expr, object: Expr, name: &str) -> Slot {
        let place = self.place(self.named_span(span(func), span(func), name));
        let (name, cache) = (self.constants.str(name), self.cache());
        let dst = self.frame.temps(2);
        let load = LoadMethod { dst, object, name, cache };
        self.frame.emit(place, Op::LoadMethod(Box::new(load)));
        dst
    }

    // Stars.

    fn spread(
        &mut self,
        place: PlaceId,
        whole: Span,
        func: &'a ast::Expr,
        args: &'a [ast::Expr],
        keywords: &'a [ast::Keyword],
    ) -> Op {
        let (callee, this) = match func {
            ast::Expr::Attribute(ast::ExprAttribute { range: _, value, attr, ctx: _ })
                if !self.is_deep(func) =>
            {
                self.frame.nodes += 1;
                let object = self.expr(value);
                let function = self.load_method(func, object, attr);
                (Expr::Local(function), Some(function + 1))
            }
            plain => {
                let callee = self.expr(plain);
                (self.materialise(callee), None)
            }
        };
        let list = self.frame.temp();
        // One star alone is drained when all else has been evaluated.
        let alone = match args {
            [ast::Expr::Starred(ast::ExprStarred { range: _, value, ctx: _ })] => {
                self.frame.nodes += 1;
                let value = self.expr(value);
                Some(if keywords.is_empty() { value } else { self.materialise(value) })
            }
            args => {
                self.long_list_into(list, whole, args);
                None
            }
        };
        let keywords = match keywords {
            [] => None,
            some => Some(self.keyword_dict(place, some, Some(&callee))),
        };
        if let Some(value) = alone {
            let at = self.place(whole);
            self.frame.emit(at, Op::Set(list, MISSING));
            self.frame.emit(at, Op::ListExtend(list, value, Some(Box::new(callee.clone()))));
        }
        Op::CallSpread(Box::new(CallSpread { dst: 0, callee, this, args: list, keywords }))
    }

    /// A dict of keywords. Those behind a `**` are merged as it is, so that doubles are found.
    pub(super) fn keyword_dict(
        &mut self,
        place: PlaceId,
        keywords: &'a [ast::Keyword],
        callee: Option<&Expr>,
    ) -> Slot {
        let dict = self.frame.temp();
        let mut filled = false;
        let mut rest = keywords;
        while let Some((first, others)) = rest.split_first() {
            let temps = self.frame.temp_mark();
            if first.arg.is_none() {
                if !filled {
                    // A mapping alone need not be copied.
                    let alone = callee.is_some() && others.is_empty();
                    let empty = match alone {
                        true => MISSING,
                        false => Expr::Dict(Box::new((Box::new([]), place))),
                    };
                    self.frame.emit(place, Op::Set(dict, empty));
                }
                let value = self.expr(&first.value);
                let pair = Box::new((value, callee.cloned()));
                self.frame.emit(place, Op::DictExtend(dict, pair));
                rest = others;
            } else {
                let named = rest.iter().take_while(|keyword| keyword.arg.is_some()).count();
                let (group, others) = rest.split_at(named);
                rest = others;
                let display = self.named_group(place, group);
                let op = match filled {
                    false => Op::Set(dict, display),
                    true => Op::DictExtend(dict, Box::new((display, callee.cloned()))),
                };
                self.frame.emit(place, op);
            }
            filled = true;
            self.frame.temp_release(temps);
        }
        dict
    }

    fn named_group(&mut self, place: PlaceId, group: &'a [ast::Keyword]) -> Expr {
        let values: Vec<&'a ast::Expr> = group.iter().map(|keyword| &keyword.value).collect();
        let values = self.operands(&values);
        let mut items = Vec::with_capacity(values.len() * 2);
        for (keyword, value) in group.iter().zip(values) {
            let ast::Keyword { range: _, arg, value: _ } = keyword;
            items.push(Expr::Const(self.constants.str(arg.as_deref().unwrap_or(""))));
            items.push(value);
        }
        Expr::Dict(Box::new((pairs(items), place)))
    }

    // `super()`.

    /// Whether it is the name `super` in a function inside a class, with a first parameter.
    fn is_super(&self, func: &ast::Expr) -> bool {
        let ast::Expr::Name(ast::ExprName { range: _, id, ctx: _ }) = func else { return false };
        id.as_str() == "super"
            && matches!(self.binding("super"), Binding::Global)
            && matches!(self.binding("__class__"), Binding::Var(_))
            && self.first_parameter().is_some()
    }

    /// The name of the first parameter of the frame that can be given by its position; empty for the
    /// iterator that a comprehension begins with, whose frame is its own in CPython.
    fn first_parameter(&self) -> Option<&'a str> {
        let scopes = &self.found.scopes;
        if scopes.list.get(self.scope as usize)?.kind == ScopeKind::Comprehension {
            return Some("");
        }
        let frame = scopes.list.get(self.frame.scope as usize)?;
        match frame.kind {
            ScopeKind::GeneratorExpression => Some(""),
            ScopeKind::Function | ScopeKind::Lambda if frame.positional => {
                let first = frame.symbols.iter().find(|it| it.flags & super::scopes::PARAM != 0)?;
                Some(scopes.names.text(first.name))
            }
            ScopeKind::Function
            | ScopeKind::Lambda
            | ScopeKind::Module
            | ScopeKind::Class
            | ScopeKind::Comprehension
            | ScopeKind::TypeParameters => None,
        }
    }

    fn super_call(&mut self, func: &'a ast::Expr) -> Op {
        let callee = self.expr(func);
        let class = match self.binding("__class__") {
            Binding::Var(var) => self.variable(var).0,
            Binding::Global | Binding::Name | Binding::NameOrVar(_) => 0,
        };
        let this = match self.first_parameter() {
            // An iterator is no instance of the class.
            Some("") | None => Expr::Const(Value::None),
            Some(name) => self.load(name, span(func)),
        };
        Op::Super(Box::new(SuperCall { dst: 0, callee, class, this }))
    }
}

/// The call with its destination, which is known only when its operands' slots are free again.
fn into(mut op: Op, to: Slot) -> Op {
    match &mut op {
        Op::Call(call) => call.dst = to,
        Op::CallMethod(call) => call.dst = to,
        Op::CallSpread(call) => call.dst = to,
        Op::Super(call) => call.dst = to,
        other => debug_assert!(false, "no call: {other:?}"),
    }
    op
}

/// A missing default.
pub(super) const MISSING: Expr = Expr::Const(Value::Unbound);
