//! Flat twins: a statement with one operator a step and every operand in a slot.
//!
//! Made from a statement when one of its operators turns out to need program code. The temporaries
//! lie above the frame's own slots. What a program could change while its code runs (globals,
//! cells) is copied in order; locals and constants are read where they are.
//!
//! May touch: `tree`, `value`.
//!
//! Invariant: the twin's last statement is the original with leaves for operands, so that it has
//! the same one effect.

use super::{
    Attr, Branch, Call, CallMethod, CallSpread, Code, Expr, InPlace, LoadMethod, MakeFunction,
    Many, Op, Pair, PlaceId, SetAttr, SetIndex, Slot, Stmt, SuperCall, Unpack, WithEnter,
};
use crate::value::Value;

struct Flattener {
    stmts: Vec<Stmt>,
    next: Slot,
    place: PlaceId,
}

/// A statement's flat twin.
#[derive(Debug)]
pub struct Twin {
    stmts: Box<[Stmt]>,
    /// How many slots above the frame's own it uses.
    temporaries: u32,
}

impl std::ops::Deref for Twin {
    type Target = [Stmt];

    fn deref(&self) -> &[Stmt] {
        &self.stmts
    }
}

impl Code {
    /// The flat twin of a statement.
    #[inline]
    pub fn twin(&self, pc: u32) -> &[Stmt] {
        self.whole_twin(pc).map_or(&[], |twin| &twin.stmts)
    }

    /// How many slots above the frame's own the flat twin of a statement uses.
    #[inline]
    pub fn temporaries(&self, pc: u32) -> u32 {
        self.whole_twin(pc).map_or(0, |twin| twin.temporaries)
    }

    #[inline]
    fn whole_twin(&self, pc: u32) -> Option<&Twin> {
        let (twin, stmt) = (self.twins.get(pc as usize)?, self.body.get(pc as usize)?);
        Some(twin.get_or_init(|| flatten(self, stmt)))
    }
}

impl Stmt {
    /// Whether the statement has an operator that its twin would run by itself.
    pub fn has_operator(&self) -> bool {
        let any = |exprs: &[&Expr]| exprs.iter().any(|expr| !expr.is_leaf());
        match &self.op {
            Op::Set(_, e)
            | Op::Discard(e)
            | Op::SetCell(_, e)
            | Op::SetGlobal(_, e)
            | Op::SetName(_, e)
            | Op::Return(e)
            | Op::ListAppend(_, e)
            | Op::SetAdd(_, e)
            | Op::ListExtend(_, e, _)
            | Op::SetExtend(_, e)
            | Op::Iter(_, e)
            | Op::RealIter(_, e, _)
            | Op::Yield(_, e)
            | Op::Awaitable(_, e)
            | Op::AsyncIter(_, e) => any(&[e]),
            Op::Branch(_) | Op::CallMethod(_) | Op::LoadMethod(_) => true,
            Op::SetAttr(s) => any(&[&s.value, &s.object]),
            Op::SetIndex(s) => any(&[&s.value, &s.object, &s.index]),
            Op::InPlace(s) => any(&[&s.left, &s.right]),
            Op::Call(c) => any(&[&c.callee]) || c.args.iter().any(|arg| !arg.is_leaf()),
            _ => false,
        }
    }
}

fn flatten(code: &Code, stmt: &Stmt) -> Twin {
    let mut f = Flattener { stmts: Vec::new(), next: code.slots, place: stmt.place };
    let op = f.op(&stmt.op);
    f.stmts.push(Stmt { cost: 0, place: stmt.place, op });
    let temporaries = temporaries(code, &f.stmts);
    Twin { stmts: f.stmts.into_boxed_slice(), temporaries }
}

fn temporaries(code: &Code, stmts: &[Stmt]) -> u32 {
    let highest = stmts.iter().filter_map(|stmt| match &stmt.op {
        Op::Set(slot, _) | Op::Flat(slot, _) | Op::FlatTruth(slot, _) => Some(*slot + 1),
        Op::Call(call) => Some(call.dst + 1),
        _ => None,
    });
    highest.max().unwrap_or(0).saturating_sub(code.slots)
}

impl Flattener {
    fn temp(&mut self) -> Slot {
        self.next += 1;
        self.next - 1
    }

    fn push(&mut self, place: PlaceId, op: Op) {
        self.stmts.push(Stmt { cost: 0, place, op });
    }

    fn pure(&mut self, place: PlaceId, expr: Expr) -> Expr {
        let slot = self.temp();
        self.push(place, Op::Set(slot, expr));
        Expr::Local(slot)
    }

    fn flat(&mut self, place: PlaceId, expr: Expr) -> Expr {
        let slot = self.temp();
        self.push(place, Op::Flat(slot, expr));
        Expr::Local(slot)
    }

    /// A slot with the truth of a value.
    fn truth(&mut self, place: PlaceId, value: Expr) -> Slot {
        let slot = self.temp();
        self.push(place, Op::FlatTruth(slot, value));
        slot
    }

    fn here(&self) -> u32 {
        self.stmts.len() as u32
    }

    fn all(&mut self, exprs: &[Expr]) -> Box<[Expr]> {
        exprs.iter().map(|expr| self.leaf(expr)).collect()
    }

    fn many(&mut self, many: &Many) -> Box<Many> {
        Box::new(Many { items: self.all(&many.items), place: many.place })
    }

    fn pair(&mut self, pair: &Pair) -> Pair {
        let left = self.leaf(&pair.left);
        let right = self.leaf(&pair.right);
        Pair { left, right, place: pair.place }
    }

    /// The same value, as a leaf that no program code can change.
    fn leaf(&mut self, expr: &Expr) -> Expr {
        let place = self.place;
        match expr {
            Expr::Const(_) | Expr::Local(_) => expr.clone(),
            Expr::Checked(_, place) | Expr::Cell(_, place) | Expr::Global(_, place) => {
                self.pure(*place, expr.clone())
            }
            Expr::Name(_) => self.flat(place, expr.clone()),
            Expr::Add(pair) => {
                let pair = self.pair(pair);
                self.flat(pair.place, Expr::Add(Box::new(pair)))
            }
            Expr::Sub(pair) => {
                let pair = self.pair(pair);
                self.flat(pair.place, Expr::Sub(Box::new(pair)))
            }
            Expr::Mul(pair) => {
                let pair = self.pair(pair);
                self.flat(pair.place, Expr::Mul(Box::new(pair)))
            }
            Expr::Binary(node) => {
                let pair = self.pair(&node.1);
                self.flat(pair.place, Expr::Binary(Box::new((node.0, pair))))
            }
            Expr::Compare(node) => {
                let pair = self.pair(&node.1);
                self.flat(pair.place, Expr::Compare(Box::new((node.0, pair))))
            }
            Expr::Unary(node) => {
                let inner = self.leaf(&node.1);
                self.flat(node.2, Expr::Unary(Box::new((node.0, inner, node.2))))
            }
            Expr::Not(node) => {
                let inner = self.leaf(&node.0);
                let truth = self.truth(node.1, inner);
                self.pure(node.1, Expr::Not(Box::new((Expr::Local(truth), node.1))))
            }
            Expr::Is(node) => {
                let (a, b, negated) = &**node;
                let a = self.leaf(a);
                let b = self.leaf(b);
                self.pure(place, Expr::Is(Box::new((a, b, *negated))))
            }
            Expr::In(node) => {
                let pair = self.pair(&node.0);
                let at = pair.place;
                let found = self.flat(at, Expr::In(Box::new((pair, false))));
                if !node.1 {
                    return found;
                }
                self.pure(at, Expr::Not(Box::new((found, at))))
            }
            Expr::And(many) => self.chain(&many.items, many.place, false),
            Expr::Or(many) => self.chain(&many.items, many.place, true),
            Expr::IfElse(node) => self.if_else(&node.0, &node.1, &node.2, node.3),
            Expr::Attr(attr) => self.leaf_of(attr),
            Expr::Index(pair) => {
                let left = self.leaf(&pair.left);
                let right = match &pair.right {
                    Expr::Slice(node) => self.slice(node),
                    other => self.leaf(other),
                };
                let pair = Pair { left, right, place: pair.place };
                self.flat(pair.place, Expr::Index(Box::new(pair)))
            }
            Expr::Slice(node) => {
                let slice = self.slice(node);
                self.pure(place, slice)
            }
            Expr::Tuple(many) => {
                let many = self.many(many);
                self.pure(many.place, Expr::Tuple(many))
            }
            Expr::List(many) => {
                let many = self.many(many);
                self.pure(many.place, Expr::List(many))
            }
            Expr::Set(many) => {
                let many = self.many(many);
                self.flat(many.place, Expr::Set(many))
            }
            Expr::Dict(node) => {
                let items = node
                    .0
                    .iter()
                    .map(|(key, value)| {
                        let key = self.leaf(key);
                        (key, self.leaf(value))
                    })
                    .collect();
                self.flat(node.1, Expr::Dict(Box::new((items, node.1))))
            }
            Expr::Join(many) => {
                let many = self.many(many);
                self.pure(many.place, Expr::Join(many))
            }
            Expr::Format(node) => {
                let value = self.leaf(&node.0);
                let spec = self.leaf(&node.2);
                self.flat(node.3, Expr::Format(Box::new((value, node.1, spec, node.3))))
            }
            Expr::Look(look) => {
                let callee = self.leaf(&look.callee);
                let args = self.all(&look.args);
                self.called(look.place, callee, args)
            }
            Expr::LookMethod(look) => {
                let callee = self.leaf_of(&look.method);
                let args = self.all(&look.args);
                self.called(look.place, callee, args)
            }
        }
    }

    fn leaf_of(&mut self, attr: &Attr) -> Expr {
        let object = self.leaf(&attr.object);
        let (name, place, cache) = (attr.name, attr.place, attr.cache);
        self.flat(place, Expr::Attr(Box::new(Attr { object, name, place, cache })))
    }

    /// What a call gives, whose callee and arguments are leaves.
    fn called(&mut self, place: PlaceId, callee: Expr, args: Box<[Expr]>) -> Expr {
        let dst = self.temp();
        let call = Call { dst, callee, this: None, args, names: Box::new([]), cache: None };
        self.push(place, Op::Call(Box::new(call)));
        Expr::Local(dst)
    }

    fn slice(&mut self, node: &(Expr, Expr, Expr)) -> Expr {
        let start = self.leaf(&node.0);
        let stop = self.leaf(&node.1);
        let step = self.leaf(&node.2);
        Expr::Slice(Box::new((start, stop, step)))
    }

    /// `and`, `or`: the value that decides.
    fn chain(&mut self, items: &[Expr], place: PlaceId, until: bool) -> Expr {
        let result = self.temp();
        let mut exits = Vec::new();
        for (n, item) in items.iter().enumerate() {
            if n + 1 < items.len() {
                exits.extend(self.tested(item, Some(result), until, place));
            } else {
                let value = self.leaf(item);
                self.push(place, Op::Set(result, value));
            }
        }
        self.bind(&exits);
        Expr::Local(result)
    }

    /// Branches, still without a target, that are taken if the truth of `expr` is `on`; its value
    /// goes to a slot if that is wanted. What decided in an `and` or `or` is not asked again.
    fn tested(&mut self, expr: &Expr, into: Option<Slot>, on: bool, place: PlaceId) -> Vec<usize> {
        let (items, decides) = match expr {
            Expr::And(many) => (&many.items, false),
            Expr::Or(many) => (&many.items, true),
            Expr::Not(node) if into.is_none() => return self.tested(&node.0, None, !on, node.1),
            Expr::IfElse(node) => {
                let others = self.tested(&node.0, None, false, node.3);
                // As CPython's compiler: a value is asked again where a jump follows it.
                let mut exits = match into {
                    Some(_) => vec![self.asked(&node.1, into, on, place)],
                    None => self.tested(&node.1, None, on, place),
                };
                let jump = self.stmts.len();
                self.push(place, Op::FlatJump(0));
                self.bind(&others);
                exits.extend(self.tested(&node.2, into, on, place));
                self.bind(&[jump]);
                return exits;
            }
            other => return vec![self.asked(other, into, on, place)],
        };
        let (mut exits, mut skips) = (Vec::new(), Vec::new());
        for (n, item) in items.iter().enumerate() {
            if n + 1 == items.len() || decides == on {
                exits.extend(self.tested(item, into, on, place));
            } else {
                skips.extend(self.tested(item, into, decides, place));
            }
        }
        self.bind(&skips);
        exits
    }

    /// The same for one value, whatever it is.
    fn asked(&mut self, expr: &Expr, into: Option<Slot>, on: bool, place: PlaceId) -> usize {
        let mut value = self.leaf(expr);
        if let Some(slot) = into {
            self.push(place, Op::Set(slot, value));
            value = Expr::Local(slot);
        }
        let truth = self.truth(place, value);
        self.push(place, Op::FlatBranch(truth, on, 0));
        self.stmts.len() - 1
    }

    /// Makes branches and jumps lead here.
    fn bind(&mut self, exits: &[usize]) {
        let here = self.here();
        for at in exits {
            let op = self.stmts.get_mut(*at).map(|stmt| &mut stmt.op);
            if let Some(Op::FlatBranch(_, _, to) | Op::FlatJump(to)) = op {
                *to = here;
            }
        }
    }

    /// A slot with the truth of an expression.
    fn truth_of(&mut self, expr: &Expr, place: PlaceId) -> Slot {
        if !matches!(expr, Expr::And(_) | Expr::Or(_) | Expr::Not(_) | Expr::IfElse(_)) {
            let value = self.leaf(expr);
            return self.truth(place, value);
        }
        let slot = self.temp();
        let exits = self.tested(expr, None, false, place);
        self.push(place, Op::Set(slot, Expr::Const(Value::Bool(true))));
        let jump = self.stmts.len();
        self.push(place, Op::FlatJump(0));
        self.bind(&exits);
        self.push(place, Op::Set(slot, Expr::Const(Value::Bool(false))));
        self.bind(&[jump]);
        slot
    }

    fn if_else(&mut self, condition: &Expr, then: &Expr, other: &Expr, place: PlaceId) -> Expr {
        let result = self.temp();
        let exits = self.tested(condition, None, false, place);
        let value = self.leaf(then);
        self.push(place, Op::Set(result, value));
        let jump = self.stmts.len();
        self.push(place, Op::FlatJump(0));
        self.bind(&exits);
        let value = self.leaf(other);
        self.push(place, Op::Set(result, value));
        self.bind(&[jump]);
        Expr::Local(result)
    }

    /// The statement itself, with leaves for operands.
    fn op(&mut self, op: &Op) -> Op {
        match op {
            Op::Set(slot, e) => Op::Set(*slot, self.leaf(e)),
            Op::Discard(e) => Op::Discard(self.leaf(e)),
            Op::SetCell(slot, e) => Op::SetCell(*slot, self.leaf(e)),
            Op::SetGlobal(slot, e) => Op::SetGlobal(*slot, self.leaf(e)),
            Op::SetName(name, e) => Op::SetName(*name, self.leaf(e)),
            Op::Return(e) => Op::Return(self.leaf(e)),
            Op::ListAppend(slot, e) => Op::ListAppend(*slot, self.leaf(e)),
            Op::SetAdd(slot, e) => Op::SetAdd(*slot, self.leaf(e)),
            Op::ListExtend(slot, e, callee) => {
                let source = self.leaf(e);
                let callee = callee.as_ref().map(|callee| Box::new(self.leaf(callee)));
                Op::ListExtend(*slot, source, callee)
            }
            Op::SetExtend(slot, e) => Op::SetExtend(*slot, self.leaf(e)),
            Op::Iter(slot, e) => Op::Iter(*slot, self.leaf(e)),
            Op::RealIter(slot, e, whole) => Op::RealIter(*slot, self.leaf(e), *whole),
            Op::Yield(slot, e) => Op::Yield(*slot, self.leaf(e)),
            Op::Awaitable(slot, e) => Op::Awaitable(*slot, self.leaf(e)),
            Op::AsyncIter(slot, e) => Op::AsyncIter(*slot, self.leaf(e)),
            Op::DictSet(slot, parts) => {
                let key = self.leaf(&parts.0);
                Op::DictSet(*slot, Box::new((key, self.leaf(&parts.1))))
            }
            Op::DictExtend(slot, parts) => {
                let source = self.leaf(&parts.0);
                let callee = parts.1.as_ref().map(|callee| self.leaf(callee));
                Op::DictExtend(*slot, Box::new((source, callee)))
            }
            Op::SetAttr(set) => {
                let value = self.leaf(&set.value);
                let object = self.leaf(&set.object);
                Op::SetAttr(Box::new(SetAttr { value, object, ..*set.clone() }))
            }
            Op::SetIndex(set) => {
                let value = self.leaf(&set.value);
                let object = self.leaf(&set.object);
                let index = self.leaf(&set.index);
                Op::SetIndex(Box::new(SetIndex { value, object, index }))
            }
            Op::DeleteAttr(parts) => Op::DeleteAttr(Box::new((self.leaf(&parts.0), parts.1))),
            Op::DeleteIndex(parts) => {
                let object = self.leaf(&parts.0);
                Op::DeleteIndex(Box::new((object, self.leaf(&parts.1))))
            }
            Op::InPlace(op) => {
                let left = self.leaf(&op.left);
                let right = self.leaf(&op.right);
                Op::InPlace(Box::new(InPlace { left, right, ..*op.clone() }))
            }
            Op::Branch(branch) => {
                let truth = self.truth_of(&branch.condition, self.place);
                let condition = Expr::Local(truth);
                Op::Branch(Box::new(Branch { condition, ..*branch.clone() }))
            }
            Op::Call(call) => {
                let callee = self.leaf(&call.callee);
                let args = self.all(&call.args);
                Op::Call(Box::new(Call { callee, args, ..*call.clone() }))
            }
            Op::CallMethod(call) => self.method(call),
            Op::LoadMethod(load) => self.load(load),
            Op::CallSpread(call) => {
                let callee = self.leaf(&call.callee);
                Op::CallSpread(Box::new(CallSpread { callee, ..*call.clone() }))
            }
            Op::Super(call) => {
                let callee = self.leaf(&call.callee);
                let this = self.leaf(&call.this);
                Op::Super(Box::new(SuperCall { callee, this, ..*call.clone() }))
            }
            Op::Function(make) => {
                let defaults = self.all(&make.defaults);
                let kwdefaults = self.all(&make.kwdefaults);
                let annotations =
                    make.annotations.iter().map(|(name, e)| (*name, self.leaf(e))).collect();
                let (dst, code, cells) = (make.dst, make.code, make.cells.clone());
                Op::Function(Box::new(MakeFunction {
                    dst,
                    code,
                    defaults,
                    kwdefaults,
                    annotations,
                    cells,
                }))
            }
            Op::Unpack(unpack) => {
                let source = self.leaf(&unpack.source);
                Op::Unpack(Box::new(Unpack { source, ..*unpack.clone() }))
            }
            Op::Raise(parts) => {
                let exception = self.leaf(&parts.0);
                let cause = parts.1.as_ref().map(|cause| self.leaf(cause));
                Op::Raise(Box::new((exception, cause)))
            }
            Op::AssertFail(message) => {
                Op::AssertFail(message.as_ref().map(|message| Box::new(self.leaf(message))))
            }
            Op::ExceptMatch(matching) => {
                let mut matching = matching.clone();
                matching.class = self.leaf(&matching.class);
                Op::ExceptMatch(matching)
            }
            Op::ExceptStar(star) => {
                let mut star = star.clone();
                star.class = self.leaf(&star.class);
                Op::ExceptStar(star)
            }
            Op::WithEnter(with) => {
                let manager = self.leaf(&with.manager);
                Op::WithEnter(Box::new(WithEnter { manager, ..*with.clone() }))
            }
            Op::MatchMapping(matching) => {
                let mut matching = matching.clone();
                matching.keys = self.all(&matching.keys);
                Op::MatchMapping(matching)
            }
            Op::MatchClass(matching) => {
                let mut matching = matching.clone();
                matching.class = self.leaf(&matching.class);
                Op::MatchClass(matching)
            }
            Op::NewCell(_)
            | Op::Link(_)
            | Op::LinkedCell(_)
            | Op::Delete(_)
            | Op::DeleteCell(..)
            | Op::DeleteGlobal(_)
            | Op::DeleteName(_)
            | Op::Forget(_)
            | Op::Jump(_)
            | Op::Turn(_)
            | Op::Class(_)
            | Op::TypeParam(_)
            | Op::TypeAlias(..)
            | Op::IterOver(..)
            | Op::ImportStar(_)
            | Op::ListToTuple(..)
            | Op::Next(_)
            | Op::CloseIter(_)
            | Op::RaiseAgain
            | Op::Reraise(_)
            | Op::EndHandling(_)
            | Op::ExceptStarEnd(_)
            | Op::EndFinally(_)
            | Op::WithExit(_)
            | Op::YieldFrom(..)
            | Op::AsyncNext(..)
            | Op::AsyncEnd(..)
            | Op::Import(_)
            | Op::ImportFrom(_)
            | Op::MatchSequence(_)
            | Op::Flat(..)
            | Op::FlatTruth(..)
            | Op::FlatJump(_)
            | Op::FlatBranch(..) => op.clone(),
        }
    }

    fn method(&mut self, call: &CallMethod) -> Op {
        let object = self.leaf(&call.object);
        let attr = Attr { object, name: call.name, place: call.name_place, cache: call.cache };
        let callee = self.flat(call.name_place, Expr::Attr(Box::new(attr)));
        let args = self.all(&call.args);
        let names = call.names.clone();
        Op::Call(Box::new(Call { dst: call.dst, callee, this: None, args, names, cache: None }))
    }

    fn load(&mut self, load: &LoadMethod) -> Op {
        let object = self.leaf(&load.object);
        let attr = Attr { object, name: load.name, place: self.place, cache: load.cache };
        let callee = self.flat(self.place, Expr::Attr(Box::new(attr)));
        self.push(self.place, Op::Set(load.dst + 1, Expr::Const(Value::Unbound)));
        Op::Set(load.dst, callee)
    }
}
