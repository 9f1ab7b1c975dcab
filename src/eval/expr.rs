//! Pure trees: expressions that have no effect and run no program code.
//!
//! What an expression gives is an [`Operand`]: a number in registers, or a reference to a value
//! where it lies (a slot, a constant, the place the caller lent). So a leaf is never copied, and a
//! number that one operator hands to the next never goes through memory. Conditions are evaluated
//! to a Rust bool. Where program code is needed the answer is `Stop::Flat`, and the statement is
//! run again in its twin.
//!
//! `arith` holds the operators, `access` subscripts and attributes, `build` what makes new objects,
//! `look` calls that have no effect, `names` what is said of names without a value.
//!
//! May touch: `tree`, `value`. Never: frames.

mod access;
mod arith;
mod build;
mod look;
mod names;

pub(super) use access::{cached_getter, item_at, remember_attr, remember_set};
pub(super) use arith::{compare_at_once, compare_truth, float_binary, int_binary};
pub(super) use build::eval_nested;
pub(super) use names::{name_error, slot_name};

use std::hint::cold_path;

use super::run::Here;
use crate::tree::{Expr, Many, Pair, PlaceId};
use crate::value::ops::{dicts, sets};
use crate::value::{Core, Eval, Obj, Runtime, Stop, Value};

/// What a tree needs to know of its frame.
#[derive(Clone, Copy)]
pub(super) struct Cx<'a> {
    pub(super) slots: &'a [Value],
    pub(super) here: &'a Here<'a>,
    /// It is of a getter within another expression: see [`access::getter_at_once`].
    pub(super) inner: bool,
}

impl<'a> Cx<'a> {
    #[inline(always)]
    fn slot(&self, slot: u32) -> Value {
        match self.slots.get(slot as usize) {
            Some(value) => *value,
            None => {
                cold_path();
                Value::Unbound
            }
        }
    }

    /// What a leaf stands for, where that needs no check: a constant, a slot that is surely set.
    #[inline(always)]
    pub(super) fn leaf<'e>(&self, expr: &'e Expr) -> Option<&'e Value>
    where
        'a: 'e,
    {
        match expr {
            Expr::Local(slot) => self.slots.get(*slot as usize),
            Expr::Const(value) => Some(value),
            _ => None,
        }
    }

    #[inline(always)]
    fn look(&self, slot: u32) -> Operand<'a> {
        match self.slots.get(slot as usize) {
            Some(value) => look(value),
            None => {
                cold_path();
                Operand::Other(&Value::Unbound)
            }
        }
    }
}

/// What an expression gives. Every payload is one word, so that it travels in two registers.
#[derive(Clone, Copy)]
pub(super) enum Operand<'a> {
    /// An `int`.
    Int(i64),
    /// A `float`.
    Float(Bits),
    /// `True` (1) or `False` (0).
    Bool(u64),
    /// Any other value, where it lies.
    Other(&'a Value),
    /// None, because evaluation stopped.
    Stop(StopWord),
}

/// A float's bits: a float itself would not share a register with the other payloads.
#[derive(Clone, Copy)]
pub(super) struct Bits(u64);

impl Bits {
    #[inline(always)]
    pub(super) fn get(self) -> f64 {
        f64::from_bits(self.0)
    }
}

/// A [`Stop`] as wide as the other payloads.
#[derive(Clone, Copy)]
pub(super) struct StopWord(u64);

impl StopWord {
    #[inline]
    pub(super) fn stop(self) -> Stop {
        match self.0 {
            0 => Stop::Raised,
            1 => Stop::Exhausted,
            2 => Stop::Flat,
            3 => Stop::Collect,
            _ => Stop::Suspend,
        }
    }
}

impl Operand<'_> {
    #[inline(always)]
    pub(super) fn float(float: f64) -> Self {
        Self::Float(Bits(float.to_bits()))
    }

    #[inline(always)]
    fn bool(bool: bool) -> Self {
        Self::Bool(u64::from(bool))
    }

    #[inline]
    fn stop(stop: Stop) -> Self {
        Self::Stop(StopWord(match stop {
            Stop::Raised => 0,
            Stop::Exhausted => 1,
            Stop::Flat => 2,
            Stop::Collect => 3,
            Stop::Suspend => 4,
        }))
    }

    /// Puts the value where it is to lie, without a detour; nothing where evaluation stopped. Each
    /// kind is stored as what it is: see [`Value::copy_to`].
    #[inline(always)]
    pub(super) fn put(self, place: &mut Value) {
        match self {
            Self::Int(int) => *place = Value::Int(int),
            Self::Float(bits) => *place = Value::Float(bits.get()),
            Self::Bool(bool) => *place = Value::Bool(bool != 0),
            Self::Other(value) => *place = *value,
            Self::Stop(_) => {}
        }
    }

    /// The value itself.
    #[inline(always)]
    pub(super) fn value(self) -> Eval {
        match self {
            Self::Int(int) => Ok(Value::Int(int)),
            Self::Float(bits) => Ok(Value::Float(bits.get())),
            Self::Bool(bool) => Ok(Value::Bool(bool != 0)),
            Self::Other(value) => Ok(*value),
            Self::Stop(stop) => Err(stop.stop()),
        }
    }
}

/// A value that lies elsewhere: numbers are taken out, anything else is copied to `out`.
#[inline(always)]
fn give<'a>(value: &Value, out: &'a mut Value) -> Operand<'a> {
    if let Value::Int(int) = value {
        return Operand::Int(*int);
    }
    match value {
        Value::Float(float) => Operand::float(*float),
        Value::Bool(bool) => Operand::bool(*bool),
        _ => {
            *out = *value;
            Operand::Other(out)
        }
    }
}

/// A value that stays where it lies.
#[inline(always)]
fn look<'a>(value: &'a Value) -> Operand<'a> {
    match value {
        Value::Int(int) => Operand::Int(*int),
        Value::Float(float) => Operand::float(*float),
        Value::Bool(bool) => Operand::bool(*bool),
        _ => Operand::Other(value),
    }
}

/// What a function out of line gave.
#[inline]
fn settle<'a>(result: Eval, out: &'a mut Value) -> Operand<'a> {
    match result {
        Ok(value) => give(&value, out),
        Err(stop) => Operand::stop(stop),
    }
}

/// Notes where an exception was raised; the innermost place wins.
#[cold]
#[inline(never)]
pub(super) fn at(core: &mut Core, stop: Stop, place: PlaceId) -> Stop {
    if stop == Stop::Raised && core.raised_place.is_none() {
        core.raised_place = Some(place);
    }
    stop
}

/// What an expression gives; a new object goes to `out`.
#[inline(always)]
pub(super) fn eval<'a>(
    core: &mut Core,
    cx: &Cx<'a>,
    expr: &'a Expr,
    out: &'a mut Value,
) -> Operand<'a> {
    match expr {
        Expr::Local(slot) => cx.look(*slot),
        Expr::Const(value) => look(value),
        _ => eval_node(core, cx, expr, out),
    }
}

/// The same, where what stops evaluation stops the statement.
#[inline(always)]
pub(super) fn ready<'a>(
    core: &mut Core,
    cx: &Cx<'a>,
    expr: &'a Expr,
    out: &'a mut Value,
) -> Eval<Operand<'a>> {
    match eval(core, cx, expr, out) {
        Operand::Stop(stop) => Err(stop.stop()),
        got => Ok(got),
    }
}

/// As [`eval`], where it is no leaf. Every arm is a call in tail position, so that this is a jump.
#[inline(never)]
pub(super) fn eval_node<'a>(
    core: &mut Core,
    cx: &Cx<'a>,
    expr: &'a Expr,
    out: &'a mut Value,
) -> Operand<'a> {
    match expr {
        Expr::Local(_) | Expr::Const(_) => leaf(core, cx, expr, out),
        Expr::Checked(slot, place) => checked(core, cx, *slot, *place),
        Expr::Global(slot, place) => global(core, cx, *slot, *place, out),
        Expr::Cell(slot, place) => cell(core, cx, *slot, *place, out),
        Expr::Add(pair) => arith::add(core, cx, pair, out),
        Expr::Sub(pair) => arith::sub(core, cx, pair, out),
        Expr::Mul(pair) => arith::mul(core, cx, pair, out),
        Expr::Binary(node) => arith::binary(core, cx, node, out),
        Expr::Compare(node) => arith::compare(core, cx, node, out),
        Expr::Index(pair) => access::index(core, cx, pair, out),
        Expr::Attr(attr) => access::attribute(core, cx, attr, out),
        Expr::Unary(node) => arith::unary(core, cx, node, out),
        Expr::Not(_) | Expr::Is(_) | Expr::In(_) => condition(core, cx, expr),
        Expr::And(many) => any_of(core, cx, many, false, out),
        Expr::Or(many) => any_of(core, cx, many, true, out),
        Expr::IfElse(node) => if_else(core, cx, node, out),
        Expr::Slice(_)
        | Expr::Tuple(_)
        | Expr::List(_)
        | Expr::Set(_)
        | Expr::Dict(_)
        | Expr::Join(_)
        | Expr::Format(_)
        | Expr::Name(_) => build::build(core, cx, expr, out),
        Expr::Look(node) => look::function(core, cx, node, out),
        Expr::LookMethod(node) => look::method(core, cx, node, out),
    }
}

#[inline(never)]
fn leaf<'a>(_: &mut Core, cx: &Cx<'a>, expr: &'a Expr, _: &'a mut Value) -> Operand<'a> {
    match expr {
        Expr::Const(value) => look(value),
        Expr::Local(slot) => cx.look(*slot),
        _ => Operand::Other(&Value::Unbound),
    }
}

#[inline(never)]
fn checked<'a>(core: &mut Core, cx: &Cx<'a>, slot: u32, place: PlaceId) -> Operand<'a> {
    match cx.slots.get(slot as usize) {
        Some(value) if !value.is_unbound() => look(value),
        _ => {
            cold_path();
            Operand::stop(names::unbound_local(core, cx, slot, place))
        }
    }
}

/// A global, or the builtin of its name.
#[inline(never)]
fn global<'a>(
    core: &mut Core,
    cx: &Cx<'a>,
    slot: u32,
    place: PlaceId,
    out: &'a mut Value,
) -> Operand<'a> {
    let globals = core.globals.get(cx.here.module as usize);
    if let Some(value) = globals.and_then(|all| all.get(slot as usize))
        && !value.is_unbound()
    {
        return give(value, out);
    }
    match cx.here.tree.builtins.get(slot as usize) {
        Some(value) if !value.is_unbound() => look(value),
        _ => {
            cold_path();
            Operand::stop(names::unknown_name(core, cx, slot, place))
        }
    }
}

#[inline(never)]
fn cell<'a>(
    core: &mut Core,
    cx: &Cx<'a>,
    slot: u32,
    place: PlaceId,
    out: &'a mut Value,
) -> Operand<'a> {
    if let Some(Value::Ref(handle)) = cx.slots.get(slot as usize)
        && let Some(Obj::Cell(value)) = core.heap.at(*handle)
        && !value.is_unbound()
    {
        return give(value, out);
    }
    cold_path();
    Operand::stop(names::unbound_cell(core, cx, slot, place))
}

#[inline(never)]
fn condition<'a>(core: &mut Core, cx: &Cx<'a>, expr: &'a Expr) -> Operand<'a> {
    match truth(core, cx, expr) {
        Ok(truth) => Operand::bool(truth),
        Err(stop) => Operand::stop(stop),
    }
}

/// `a and b`, `a or b`: the value that decides.
#[inline(never)]
fn any_of<'a>(
    core: &mut Core,
    cx: &Cx<'a>,
    many: &'a Many,
    wanted: bool,
    out: &'a mut Value,
) -> Operand<'a> {
    let Some((last, others)) = many.items.split_last() else {
        return Operand::Other(&Value::None);
    };
    for item in others {
        let mut spare = Value::Unbound;
        let got = eval(core, cx, item, &mut spare);
        let truth = match got {
            Operand::Bool(bool) => Ok(bool != 0),
            Operand::Int(int) => Ok(int != 0),
            Operand::Float(bits) => Ok(bits.get() != 0.0),
            Operand::Other(value) => truth_of(core, *value, many.place),
            Operand::Stop(stop) => return Operand::Stop(stop),
        };
        match truth {
            Ok(truth) if truth != wanted => {}
            Ok(_) => {
                return match got {
                    Operand::Other(value) => give(value, out),
                    Operand::Int(int) => Operand::Int(int),
                    Operand::Float(bits) => Operand::Float(bits),
                    Operand::Bool(bool) => Operand::Bool(bool),
                    Operand::Stop(stop) => Operand::Stop(stop),
                };
            }
            Err(stop) => return Operand::stop(stop),
        }
    }
    eval(core, cx, last, out)
}

/// `b if a else c`
#[inline(never)]
fn if_else<'a>(
    core: &mut Core,
    cx: &Cx<'a>,
    node: &'a (Expr, Expr, Expr, PlaceId),
    out: &'a mut Value,
) -> Operand<'a> {
    let (condition, then, otherwise, _) = node;
    match truth(core, cx, condition) {
        Ok(true) => eval(core, cx, then, out),
        Ok(false) => eval(core, cx, otherwise, out),
        Err(stop) => Operand::stop(stop),
    }
}

/// The value of an expression, by itself.
#[inline]
pub(super) fn eval_value(core: &mut Core, cx: &Cx<'_>, expr: &Expr) -> Eval {
    let mut out = Value::Unbound;
    eval(core, cx, expr, &mut out).value()
}

/// The values of many expressions.
pub(super) fn values(core: &mut Core, cx: &Cx<'_>, exprs: &[Expr]) -> Eval<Vec<Value>> {
    if let [a, b] = exprs
        && let (Some(a), Some(b)) = (cx.leaf(a), cx.leaf(b))
    {
        return Ok(vec![*a, *b]);
    }
    let mut all = Vec::with_capacity(exprs.len());
    for expr in exprs {
        let mut out = Value::Unbound;
        match eval(core, cx, expr, &mut out) {
            Operand::Int(int) => all.push(Value::Int(int)),
            Operand::Other(value) => all.push(*value),
            got => all.push(got.value()?),
        }
    }
    Ok(all)
}

/// The truth of an expression, as a condition.
#[inline(always)]
pub(super) fn truth(core: &mut Core, cx: &Cx<'_>, expr: &Expr) -> Eval<bool> {
    if let Expr::Compare(node) = expr {
        return match arith::compare_leaves(cx, node) {
            Some(truth) => Ok(truth),
            None => arith::compare_truth(core, cx, node),
        };
    }
    if let Expr::Is(node) = expr
        && let (Some(a), Some(b)) = (cx.leaf(&node.0), cx.leaf(&node.1))
    {
        return Ok(a.same(*b) != node.2);
    }
    any_truth(core, cx, expr)
}

/// The same of what is no leaf, and no comparison of two.
#[inline(never)]
pub(super) fn any_truth(core: &mut Core, cx: &Cx<'_>, expr: &Expr) -> Eval<bool> {
    match expr {
        Expr::Compare(node) => arith::compare_truth(core, cx, node),
        Expr::Not(node) => truth(core, cx, &node.0).map(|truth| !truth),
        Expr::Is(node) => {
            let (a, b, negated) = &**node;
            if let (Some(a), Some(b)) = (cx.leaf(a), cx.leaf(b)) {
                return Ok(a.same(*b) != *negated);
            }
            let a = eval_value(core, cx, a)?;
            let b = eval_value(core, cx, b)?;
            Ok(a.same(b) != *negated)
        }
        Expr::In(node) => contained(core, cx, node),
        Expr::And(many) => {
            for item in &many.items {
                if !truth(core, cx, item)? {
                    return Ok(false);
                }
            }
            Ok(true)
        }
        Expr::Or(many) => {
            for item in &many.items {
                if truth(core, cx, item)? {
                    return Ok(true);
                }
            }
            Ok(false)
        }
        _ => {
            let mut out = Value::Unbound;
            match eval(core, cx, expr, &mut out) {
                Operand::Bool(bool) => Ok(bool != 0),
                Operand::Int(int) => Ok(int != 0),
                Operand::Float(bits) => Ok(bits.get() != 0.0),
                Operand::Stop(stop) => Err(stop.stop()),
                Operand::Other(value) => truth_of(core, *value, PlaceId::MAX),
            }
        }
    }
}

#[inline(never)]
fn contained(core: &mut Core, cx: &Cx<'_>, node: &(Pair, bool)) -> Eval<bool> {
    let (pair, negated) = node;
    // Most often a key in a variable, and a dict or set in another.
    if let Some(Value::Ref(handle)) = cx.leaf(&pair.right)
        && let Some(item @ (Value::Int(_) | Value::Str(_))) = cx.leaf(&pair.left)
    {
        let found = match core.heap.near(*handle) {
            Some(Obj::Dict(dict)) => match dict.among_few(item) {
                Some(_) => Some(true),
                None => dicts::known(&core.heap, dict, item).map(|place| place.at.is_some()),
            },
            Some(Obj::Set(set) | Obj::FrozenSet(set)) => sets::known(&core.heap, set, item),
            _ => None,
        };
        if let Some(found) = found {
            return Ok(found != *negated);
        }
    }
    let item = eval_value(core, cx, &pair.left)?;
    if let Expr::Set(many) = &pair.right
        && let Some(found) = build::among_constants(core, item, &many.items)
    {
        return Ok(found != *negated);
    }
    let container = eval_value(core, cx, &pair.right)?;
    let known = match core.heap.get(container) {
        Some(Obj::Dict(dict)) => {
            dicts::known(&core.heap, dict, &item).map(|place| place.at.is_some())
        }
        Some(Obj::Set(set) | Obj::FrozenSet(set)) => sets::known(&core.heap, set, &item),
        _ => None,
    };
    if let Some(found) = known {
        return Ok(found != *negated);
    }
    match Runtime::pure(core).contains(container, item) {
        Ok(found) => Ok(found != *negated),
        Err(stop) => Err(at(core, stop, pair.place)),
    }
}

#[inline]
pub(super) fn truth_of(core: &mut Core, value: Value, place: PlaceId) -> Eval<bool> {
    match value {
        Value::Bool(b) => Ok(b),
        Value::Int(n) => Ok(n != 0),
        Value::None => Ok(false),
        _ => match Runtime::pure(core).truth(value) {
            Ok(truth) => Ok(truth),
            Err(stop) if place == PlaceId::MAX => Err(stop),
            Err(stop) => Err(at(core, stop, place)),
        },
    }
}
