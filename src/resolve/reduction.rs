//! Builtins that take in a generator expression: `any(x > limit for x in xs)`.
//!
//! Where the name stands for the builtin when it is called, the expression runs in the frame around,
//! as a comprehension does, and no generator is made. Otherwise the call is made as it is written:
//! both ways are lowered. In tracebacks and for StopIteration the expression counts as a frame.
//!
//! Only an expression of one loop is taken in, which has no scope of its own inside, writes no
//! variable but the loop's, and does not ask for its frame's names.

use super::Lower;
use super::collect::address;
use super::scopes::{Binding, ScopeId, ScopeKind, VarId};
use crate::syntax::{ast, span};
use crate::tree::{Branch, Call, CallMethod, Comprehension, Expr, Many, Op, Pair, PlaceId, Slot};
use crate::value::Value;

/// Names of what asks for the frame's variables, or is about the frame's own scope.
const ASKING: [&str; 5] = ["locals", "vars", "dir", "super", "__class__"];

/// What becomes of the items.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reduced {
    Any,
    All,
    Sum,
    List,
    Set,
    Tuple,
    /// Of pairs that are written as such: `dict((k, v) for ...)`.
    Dict,
    /// The builtin sorts the list.
    Sorted,
    /// `'constant'.join(...)`, which needs a list anyway.
    Join,
}

impl Reduced {
    fn of(name: &str, element: &ast::Expr) -> Option<Self> {
        Some(match name {
            "dict" if pair(element).is_some() => Self::Dict,
            "sorted" => Self::Sorted,
            "any" => Self::Any,
            "all" => Self::All,
            "sum" => Self::Sum,
            "list" => Self::List,
            "set" => Self::Set,
            "tuple" => Self::Tuple,
            _ => return None,
        })
    }

    /// The result where there is no item.
    fn empty(self, place: PlaceId) -> Expr {
        let many = || Box::new(Many { items: Box::new([]), place });
        match self {
            Self::Any => Expr::Const(Value::Bool(false)),
            Self::All => Expr::Const(Value::Bool(true)),
            Self::Sum => Expr::Const(Value::Int(0)),
            Self::List | Self::Tuple | Self::Sorted | Self::Join => Expr::List(many()),
            Self::Dict => Expr::Dict(Box::new((Box::new([]), place))),
            Self::Set => Expr::Set(many()),
        }
    }
}

/// A generator expression that is taken in.
#[derive(Clone, Copy)]
struct Taken<'a> {
    whole: &'a ast::Expr,
    element: &'a ast::Expr,
    generators: &'a [ast::Comprehension],
    turn: &'a ast::Comprehension,
    scope: ScopeId,
}

impl<'a> Lower<'a, '_> {
    /// Lowers a call if it takes in a generator expression.
    pub(super) fn reduction(
        &mut self,
        whole: &'a ast::Expr,
        call: &'a ast::ExprCall,
    ) -> Option<Expr> {
        let ast::ExprCall { range: _, func, args, keywords } = call;
        let ([only @ ast::Expr::GeneratorExp(inner)], []) = (&**args, &**keywords) else {
            return None;
        };
        let ast::ExprGeneratorExp { range: _, elt, generators } = inner;
        let [turn] = &**generators else { return None };
        let scope = *self.found.opened.get(&address(only))?;
        let taken = Taken { whole: only, element: elt, generators, turn, scope };
        let fits = !turn.is_async
            && is_names(&turn.target)
            && is_simple(elt)
            && turn.ifs.iter().all(is_simple)
            && self.has_room_for(scope);
        if !fits {
            return None;
        }
        if let ast::Expr::Attribute(ast::ExprAttribute { range: _, value, attr, ctx: _ }) = &**func
            && attr.as_str() == "join"
            && is_text(value)
        {
            return Some(self.joined_items(whole, func, value, attr, taken));
        }
        let ast::Expr::Name(ast::ExprName { range: _, id, ctx: _ }) = &**func else { return None };
        let how = Reduced::of(id, elt)?;
        let builtin = (self.environment.builtin)(id)?;
        let is_global = matches!(self.binding(id), Binding::Global);
        is_global.then(|| self.builtin_of(whole, func, taken, how, builtin))
    }

    /// Whether the expression of a scope can run in the frame around: all it reads is there.
    fn has_room_for(&self, scope: ScopeId) -> bool {
        let list = &self.found.scopes.list;
        let frame = list.get(self.frame.scope as usize).map(|frame| frame.kind);
        let Some(inner) = list.get(scope as usize) else { return false };
        frame.is_some_and(|kind| !matches!(kind, ScopeKind::Class | ScopeKind::TypeParameters))
            && !inner.linked
            && inner.free.iter().all(|var| self.frame.slots.contains_key(var))
            && inner.vars.iter().all(|var| !self.variable(*var).1)
    }

    /// `any(...)`, guarded by what the name stands for.
    fn builtin_of(
        &mut self,
        whole: &'a ast::Expr,
        func: &'a ast::Expr,
        taken: Taken<'a>,
        how: Reduced,
        builtin: Value,
    ) -> Expr {
        let place = self.place(span(whole));
        let result = self.frame.temp();
        let temps = self.frame.temp_mark();
        let callee = self.expr(func);
        let callee = self.in_temp(callee);
        let iterable = self.expr(&taken.turn.iter);
        let iterable = self.in_temp(iterable);
        let (otherwise, end) = (self.frame.label(), self.frame.label());
        let is_it = Expr::Is(Box::new((Expr::Local(callee), Expr::Const(builtin), false)));
        let guard = Branch { condition: is_it, on: false, to: otherwise };
        self.frame.emit(place, Op::Branch(Box::new(guard)));
        self.items(place, taken, how, iterable, result);
        let call = |arg: Expr| {
            let (args, names) = (Box::new([arg]), Box::new([]));
            let callee = Expr::Local(callee);
            Op::Call(Box::new(Call { dst: result, callee, this: None, args, names, cache: None }))
        };
        if how == Reduced::Sorted {
            self.frame.emit(place, call(Expr::Local(result)));
        }
        self.frame.jump(end);
        self.frame.bind(otherwise);
        let nodes = std::mem::take(&mut self.frame.nodes);
        let source = Expr::Local(iterable);
        let Taken { whole, element, generators, .. } = taken;
        let generator = self.generator_over(whole, element, generators, source, None);
        self.frame.emit_at(super::STEP, place, call(generator));
        self.frame.nodes = nodes;
        self.frame.bind(end);
        self.frame.temp_release(temps);
        Expr::Local(result)
    }

    /// `', '.join(...)`
    fn joined_items(
        &mut self,
        whole: &'a ast::Expr,
        func: &'a ast::Expr,
        text: &'a ast::Expr,
        name: &str,
        taken: Taken<'a>,
    ) -> Expr {
        let place = self.place(self.named_span(span(whole), span(func), name));
        let result = self.frame.temp();
        let temps = self.frame.temp_mark();
        self.frame.nodes += 1;
        let object = self.expr(text);
        let iterable = self.expr(&taken.turn.iter);
        let iterable = self.in_temp(iterable);
        let items = self.frame.temp();
        self.items(place, taken, Reduced::Join, iterable, items);
        let name_place = self.place(self.named_span(span(func), span(func), name));
        let (name, cache) = (self.constants.str(name), self.cache());
        let call = CallMethod {
            dst: result,
            object,
            name,
            args: Box::new([Expr::Local(items)]),
            names: Box::new([]),
            cache,
            name_place,
        };
        self.frame.emit_at(super::STEP, place, Op::CallMethod(Box::new(call)));
        self.frame.temp_release(temps);
        Expr::Local(result)
    }

    /// The loop, whose result goes to a slot.
    fn items(
        &mut self,
        place: PlaceId,
        taken: Taken<'a>,
        how: Reduced,
        iterable: Slot,
        result: Slot,
    ) {
        let Taken { whole, element, turn, scope, .. } = taken;
        let inner = self.place(span(whole));
        self.frame.emit_at(super::STEP, place, Op::Set(result, how.empty(place)));
        let iter = self.frame.temps(3);
        self.frame.emit(inner, Op::Iter(iter, Expr::Local(iterable)));
        let from = self.frame.at() as u32;
        let nodes = std::mem::take(&mut self.frame.nodes);
        let mark = self.frame.mark();
        let around = std::mem::replace(&mut self.scope, scope);
        let vars = self.lend_slots(scope);
        let (head, done) = (self.frame.label(), self.frame.label());
        let found = self.frame.label();
        self.frame.bind(head);
        self.next(&turn.target, iter, done, inner, None);
        for test in &turn.ifs {
            let temps = self.frame.temp_mark();
            let place = self.place(span(test));
            self.condition(test, false, head, place);
            self.frame.temp_release(temps);
        }
        self.frame.pending += std::mem::take(&mut self.frame.nodes);
        let to = self.take_in(place, element, how, result, found);
        self.frame.emit_at(1, 0, Op::Jump(head));
        if let Reduced::Any | Reduced::All = how {
            self.frame.bind(found);
            let decided = Expr::Const(Value::Bool(how == Reduced::Any));
            self.frame.emit(0, Op::Set(result, decided));
            if super::flow::needs_closing(&turn.iter) {
                self.frame.emit(0, Op::CloseIter(iter));
            }
        }
        self.frame.bind(done);
        for var in vars {
            self.frame.slots.remove(&var);
        }
        self.scope = around;
        self.frame.rewind(mark);
        self.frame.nodes = nodes;
        let name = Value::short("<genexpr>");
        self.frame.comprehensions.push(Comprehension { from, to, name, place, generator: true });
        if how == Reduced::Tuple {
            self.frame.emit(place, Op::ListToTuple(result, result));
        }
    }

    /// What becomes of an item; gives the statement after the last that is of the expression itself:
    /// what the builtin does with an item is not.
    fn take_in(
        &mut self,
        place: PlaceId,
        element: &'a ast::Expr,
        how: Reduced,
        result: Slot,
        found: u32,
    ) -> u32 {
        let temps = self.frame.temp_mark();
        let on = how == Reduced::Any;
        let own = self.place(span(element));
        let op = match how {
            // A comparison's result is asked for its truth once, either way.
            Reduced::Any | Reduced::All if is_comparison(element) => {
                self.condition(element, on, found, own);
                return self.taken_in(temps);
            }
            Reduced::List | Reduced::Tuple | Reduced::Sorted | Reduced::Join => {
                let item = self.expr(element);
                self.frame.emit(own, Op::ListAppend(result, item));
                return self.taken_in(temps);
            }
            Reduced::Any | Reduced::All => {
                let condition = self.item(element);
                Op::Branch(Box::new(Branch { condition, on, to: found }))
            }
            Reduced::Set => Op::SetAdd(result, self.item(element)),
            Reduced::Sum => {
                let (left, right) = (Expr::Local(result), self.item(element));
                Op::Set(result, Expr::Add(Box::new(Pair { left, right, place })))
            }
            Reduced::Dict => {
                let Some((key, value)) = pair(element) else { return self.taken_in(temps) };
                self.frame.nodes += 1;
                let (key, value) = self.pair(key, value);
                let both = (self.materialise(key), self.materialise(value));
                Op::DictSet(result, Box::new(both))
            }
        };
        let to = self.taken_in(temps);
        self.frame.emit(place, op);
        to
    }

    /// The value of an element, for the builtin.
    fn item(&mut self, element: &'a ast::Expr) -> Expr {
        let item = self.expr(element);
        self.materialise(item)
    }

    /// The expression's own statements end here.
    fn taken_in(&mut self, temps: Slot) -> u32 {
        self.frame.pending += std::mem::take(&mut self.frame.nodes);
        self.frame.temp_release(temps);
        self.frame.at() as u32
    }

    /// Gives the variables of a scope temporaries of this frame.
    fn lend_slots(&mut self, scope: ScopeId) -> Vec<VarId> {
        let vars = self.found.scopes.list.get(scope as usize).map(|scope| scope.vars.clone());
        let vars = vars.unwrap_or_default();
        for var in &vars {
            let slot = self.frame.temp();
            self.frame.slots.insert(*var, slot);
        }
        vars
    }
}

fn is_text(expr: &ast::Expr) -> bool {
    let ast::Expr::Constant(ast::ExprConstant { range: _, value, kind: _ }) = expr else {
        return false;
    };
    value.is_str()
}

/// The two parts of a tuple of two.
fn pair(expr: &ast::Expr) -> Option<(&ast::Expr, &ast::Expr)> {
    let ast::Expr::Tuple(ast::ExprTuple { range: _, elts, ctx: _ }) = expr else { return None };
    match elts.as_slice() {
        [key, value] => Some((key, value)),
        [] | [_] | [_, _, ..] => None,
    }
}

/// Whether a loop's target is a name, or names in a row.
fn is_names(target: &ast::Expr) -> bool {
    if let ast::Expr::Tuple(ast::ExprTuple { range: _, elts, ctx: _ }) = target {
        return elts.iter().all(ast::Expr::is_name_expr);
    }
    target.is_name_expr()
}

/// Whether it gives what one comparison gives, or `not`.
fn is_comparison(expr: &ast::Expr) -> bool {
    if let ast::Expr::UnaryOp(ast::ExprUnaryOp { range: _, op, operand: _ }) = expr {
        return *op == ast::UnaryOp::Not;
    }
    let ast::Expr::Compare(ast::ExprCompare { range: _, left: _, ops, comparators: _ }) = expr
    else {
        return false;
    };
    ops.len() == 1
}

/// Whether an expression has no scope inside, writes no name, waits for nothing and does not ask
/// for its frame.
fn is_simple(expr: &ast::Expr) -> bool {
    use ast::Expr as Ast;
    let all = |items: &[ast::Expr]| items.iter().all(is_simple);
    let some = |item: &Option<Box<ast::Expr>>| item.as_deref().is_none_or(is_simple);
    match expr {
        Ast::Constant(_) => true,
        Ast::Name(ast::ExprName { range: _, id, ctx: _ }) => !ASKING.contains(&id.as_str()),
        Ast::Attribute(ast::ExprAttribute { range: _, value, attr: _, ctx: _ }) => is_simple(value),
        Ast::Subscript(ast::ExprSubscript { range: _, value, slice, ctx: _ }) => {
            is_simple(value) && is_simple(slice)
        }
        Ast::Slice(ast::ExprSlice { range: _, lower, upper, step }) => {
            some(lower) && some(upper) && some(step)
        }
        Ast::BinOp(ast::ExprBinOp { range: _, left, op: _, right }) => {
            is_simple(left) && is_simple(right)
        }
        Ast::UnaryOp(ast::ExprUnaryOp { range: _, op: _, operand }) => is_simple(operand),
        Ast::BoolOp(ast::ExprBoolOp { range: _, op: _, values }) => all(values),
        Ast::Compare(ast::ExprCompare { range: _, left, ops: _, comparators }) => {
            is_simple(left) && all(comparators)
        }
        Ast::IfExp(ast::ExprIfExp { range: _, test, body, orelse }) => {
            is_simple(test) && is_simple(body) && is_simple(orelse)
        }
        Ast::Call(ast::ExprCall { range: _, func, args, keywords }) => {
            let named = |keyword: &ast::Keyword| {
                let ast::Keyword { range: _, arg, value } = keyword;
                arg.is_some() && is_simple(value)
            };
            is_simple(func) && all(args) && keywords.iter().all(named)
        }
        Ast::Tuple(ast::ExprTuple { range: _, elts, ctx: _ })
        | Ast::List(ast::ExprList { range: _, elts, ctx: _ }) => all(elts),
        Ast::JoinedStr(ast::ExprJoinedStr { range: _, values }) => all(values),
        Ast::FormattedValue(ast::ExprFormattedValue {
            range: _,
            value,
            conversion: _,
            format_spec,
        }) => is_simple(value) && some(format_spec),
        Ast::NamedExpr(_)
        | Ast::Lambda(_)
        | Ast::Dict(_)
        | Ast::Set(_)
        | Ast::ListComp(_)
        | Ast::SetComp(_)
        | Ast::DictComp(_)
        | Ast::GeneratorExp(_)
        | Ast::Await(_)
        | Ast::Yield(_)
        | Ast::YieldFrom(_)
        | Ast::Starred(_) => false,
    }
}
