//! Pure trees: expressions that have no effect and run no program code.
//!
//! Leaves are read in place; conditions are evaluated to a Rust bool; int with int and float with
//! float come first, everything else is out of line. Where program code is needed the answer is
//! `Stop::Flat`, and the statement is run again in its twin.
//!
//! May touch: `tree`, `value`. Never: frames.

use crate::raise;
use crate::tree::{Attr, Expr, Pair, PlaceId, Tree};
use crate::value::class::DICT_SHAPE;
use crate::value::ops::{Binary, Compare};
use crate::value::runtime::InlineCache;
use crate::value::{Core, Eval, Obj, Runtime, Stop, Value};

/// What a tree needs to know of its frame.
#[derive(Clone, Copy)]
pub(super) struct Cx<'a> {
    pub(super) slots: &'a [Value],
    pub(super) tree: &'a Tree,
    pub(super) code: &'a crate::tree::Code,
    pub(super) module: u32,
    pub(super) cache_base: u32,
}

impl Cx<'_> {
    #[inline(always)]
    fn slot(&self, slot: u32) -> Value {
        match self.slots.get(slot as usize) {
            Some(value) => *value,
            None => Value::Unbound,
        }
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

/// The value of a leaf in place, of anything else by [`eval`].
#[inline(always)]
pub(super) fn operand(core: &mut Core, cx: &Cx<'_>, expr: &Expr) -> Eval {
    match expr {
        Expr::Local(slot) => Ok(cx.slot(*slot)),
        Expr::Const(value) => Ok(*value),
        _ => eval(core, cx, expr),
    }
}

/// The value of an expression.
pub(super) fn eval(core: &mut Core, cx: &Cx<'_>, expr: &Expr) -> Eval {
    match expr {
        Expr::Local(slot) => Ok(cx.slot(*slot)),
        Expr::Const(value) => Ok(*value),
        Expr::Checked(slot, place) => match cx.slot(*slot) {
            Value::Unbound => Err(unbound_local(core, cx, *slot, *place)),
            value => Ok(value),
        },
        Expr::Global(slot, place) => {
            let found =
                core.globals.get(cx.module as usize).and_then(|all| all.get(*slot as usize));
            match found {
                Some(Value::Unbound) | None => match cx.tree.builtins.get(*slot as usize) {
                    Some(Value::Unbound) | None => Err(unknown_name(core, cx, *slot, *place)),
                    Some(value) => Ok(*value),
                },
                Some(value) => Ok(*value),
            }
        }
        Expr::Cell(slot, place) => match core.heap.get(cx.slot(*slot)) {
            Some(Obj::Cell(value)) if !value.is_unbound() => Ok(*value),
            _ => Err(unbound_cell(core, cx, *slot, *place)),
        },
        Expr::Add(pair) => {
            let (a, b) = both(core, cx, pair)?;
            match (a, b) {
                (Value::Int(x), Value::Int(y)) => match x.checked_add(y) {
                    Some(sum) => Ok(Value::Int(sum)),
                    None => binary(core, Binary::Add, a, b, pair.place),
                },
                (Value::Float(x), Value::Float(y)) => Ok(Value::Float(x + y)),
                _ => binary(core, Binary::Add, a, b, pair.place),
            }
        }
        Expr::Sub(pair) => {
            let (a, b) = both(core, cx, pair)?;
            match (a, b) {
                (Value::Int(x), Value::Int(y)) => match x.checked_sub(y) {
                    Some(difference) => Ok(Value::Int(difference)),
                    None => binary(core, Binary::Sub, a, b, pair.place),
                },
                (Value::Float(x), Value::Float(y)) => Ok(Value::Float(x - y)),
                _ => binary(core, Binary::Sub, a, b, pair.place),
            }
        }
        Expr::Mul(pair) => {
            let (a, b) = both(core, cx, pair)?;
            match (a, b) {
                (Value::Int(x), Value::Int(y)) => match x.checked_mul(y) {
                    Some(product) => Ok(Value::Int(product)),
                    None => binary(core, Binary::Mul, a, b, pair.place),
                },
                (Value::Float(x), Value::Float(y)) => Ok(Value::Float(x * y)),
                _ => binary(core, Binary::Mul, a, b, pair.place),
            }
        }
        Expr::Binary(node) => {
            let (op, pair) = &**node;
            let (a, b) = both(core, cx, pair)?;
            if let (Value::Int(x), Value::Int(y)) = (a, b)
                && let Some(result) = int_binary(*op, x, y)
            {
                return Ok(result);
            }
            binary(core, *op, a, b, pair.place)
        }
        Expr::Compare(node) => {
            let (op, pair) = &**node;
            let (a, b) = both(core, cx, pair)?;
            match quick_compare(*op, a, b) {
                Some(result) => Ok(Value::Bool(result)),
                None => compare(core, *op, a, b, pair.place),
            }
        }
        Expr::Index(pair) => index(core, cx, pair),
        Expr::Attr(attr) => attribute(core, cx, attr),
        _ => eval_rare(core, cx, expr),
    }
}

fn eval_rare(core: &mut Core, cx: &Cx<'_>, expr: &Expr) -> Eval {
    match expr {
        Expr::Not(_) | Expr::Is(_) | Expr::In(_) => Ok(Value::Bool(truth(core, cx, expr)?)),
        Expr::Unary(node) => {
            let (op, inner, place) = &**node;
            let value = operand(core, cx, inner)?;
            Runtime::pure(core).unary(*op, value).map_err(|stop| at(core, stop, *place))
        }
        Expr::And(many) => {
            let (items, place) = (&many.items, &many.place);
            let mut last = Value::None;
            for (n, item) in items.iter().enumerate() {
                last = operand(core, cx, item)?;
                if n + 1 < items.len() && !truth_of(core, last, *place)? {
                    break;
                }
            }
            Ok(last)
        }
        Expr::Or(many) => {
            let (items, place) = (&many.items, &many.place);
            let mut last = Value::None;
            for (n, item) in items.iter().enumerate() {
                last = operand(core, cx, item)?;
                if n + 1 < items.len() && truth_of(core, last, *place)? {
                    break;
                }
            }
            Ok(last)
        }
        Expr::IfElse(node) => {
            let (condition, then, otherwise, _) = &**node;
            if truth(core, cx, condition)? {
                operand(core, cx, then)
            } else {
                operand(core, cx, otherwise)
            }
        }
        Expr::Slice(node) => {
            let (start, stop, step) = &**node;
            let parts =
                [operand(core, cx, start)?, operand(core, cx, stop)?, operand(core, cx, step)?];
            core.heap.add(Obj::Slice(Box::new(parts)))
        }
        Expr::Tuple(many) => {
            let items = values(core, cx, &many.items)?;
            core.heap.tuple(items)
        }
        Expr::List(many) => {
            let items = values(core, cx, &many.items)?;
            core.heap.list(items)
        }
        Expr::Set(many) => {
            let items = values(core, cx, &many.items)?;
            set_of(&mut Runtime::pure(core), &items).map_err(|stop| at(core, stop, many.place))
        }
        Expr::Dict(node) => {
            let (items, place) = &**node;
            let mut all = Vec::with_capacity(items.len());
            for (key, value) in items {
                let key = operand(core, cx, key)?;
                all.push((key, operand(core, cx, value)?));
            }
            dict_of(&mut Runtime::pure(core), &all).map_err(|stop| at(core, stop, *place))
        }
        Expr::Join(many) => {
            let parts = values(core, cx, &many.items)?;
            join(core, &parts)
        }
        Expr::Format(node) => {
            let (value, conversion, spec, place) = &**node;
            let value = operand(core, cx, value)?;
            let spec = operand(core, cx, spec)?;
            format_field(&mut Runtime::pure(core), value, *conversion, spec)
                .map_err(|stop| at(core, stop, *place))
        }
        Expr::Name(node) => {
            let (name, fallback) = &**node;
            let namespace = cx.slot(0);
            match Runtime::pure(core).dict_get(namespace, *name)? {
                Some(value) => Ok(value),
                None => eval(core, cx, fallback),
            }
        }
        // The others are in `eval`.
        _ => eval(core, cx, expr),
    }
}

/// The values of many expressions.
pub(super) fn values(core: &mut Core, cx: &Cx<'_>, exprs: &[Expr]) -> Eval<Vec<Value>> {
    let mut all = Vec::with_capacity(exprs.len());
    for expr in exprs {
        all.push(operand(core, cx, expr)?);
    }
    Ok(all)
}

/// The truth of an expression, as a condition.
#[inline]
pub(super) fn truth(core: &mut Core, cx: &Cx<'_>, expr: &Expr) -> Eval<bool> {
    match expr {
        Expr::Compare(node) => {
            let (op, pair) = &**node;
            let (a, b) = both(core, cx, pair)?;
            if let Some(result) = quick_compare(*op, a, b) {
                return Ok(result);
            }
            let result = compare(core, *op, a, b, pair.place)?;
            truth_of(core, result, pair.place)
        }
        Expr::Not(node) => Ok(!truth(core, cx, &node.0)?),
        Expr::Is(node) => {
            let (a, b, negated) = &**node;
            let a = operand(core, cx, a)?;
            let b = operand(core, cx, b)?;
            Ok(a.same(b) != *negated)
        }
        Expr::In(node) => {
            let (pair, negated) = &**node;
            let (item, container) = both(core, cx, pair)?;
            match Runtime::pure(core).contains(container, item) {
                Ok(found) => Ok(found != *negated),
                Err(stop) => Err(at(core, stop, pair.place)),
            }
        }
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
            let value = operand(core, cx, expr)?;
            match value {
                Value::Bool(b) => Ok(b),
                _ => truth_of(core, value, PlaceId::MAX),
            }
        }
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

#[inline(always)]
fn both(core: &mut Core, cx: &Cx<'_>, pair: &Pair) -> Eval<(Value, Value)> {
    let a = operand(core, cx, &pair.left)?;
    let b = operand(core, cx, &pair.right)?;
    Ok((a, b))
}

#[inline]
fn int_binary(op: Binary, x: i64, y: i64) -> Option<Value> {
    Some(match op {
        Binary::FloorDiv if y > 0 => Value::Int(x.div_euclid(y)),
        Binary::Mod if y > 0 => Value::Int(x.rem_euclid(y)),
        Binary::And => Value::Int(x & y),
        Binary::Or => Value::Int(x | y),
        Binary::Xor => Value::Int(x ^ y),
        Binary::RShift if (0..64).contains(&y) => Value::Int(x >> y),
        Binary::LShift if (0..63).contains(&y) && (x << y) >> y == x => Value::Int(x << y),
        Binary::TrueDiv if y != 0 && x.unsigned_abs() < 1 << 53 && y.unsigned_abs() < 1 << 53 => {
            Value::Float(x as f64 / y as f64)
        }
        _ => return None,
    })
}

#[inline(always)]
fn quick_compare(op: Compare, a: Value, b: Value) -> Option<bool> {
    match (a, b) {
        (Value::Int(x), Value::Int(y)) => Some(match op {
            Compare::Lt => x < y,
            Compare::Le => x <= y,
            Compare::Eq => x == y,
            Compare::Ne => x != y,
            Compare::Gt => x > y,
            Compare::Ge => x >= y,
        }),
        (Value::Float(x), Value::Float(y)) => Some(match op {
            Compare::Lt => x < y,
            Compare::Le => x <= y,
            Compare::Eq => x == y,
            Compare::Ne => x != y,
            Compare::Gt => x > y,
            Compare::Ge => x >= y,
        }),
        (Value::Str(x), Value::Str(y)) => match op {
            Compare::Eq => Some(x == y),
            Compare::Ne => Some(x != y),
            _ => None,
        },
        _ => None,
    }
}

#[inline(never)]
fn binary(core: &mut Core, op: Binary, a: Value, b: Value, place: PlaceId) -> Eval {
    match Runtime::pure(core).binary(op, a, b, false) {
        Ok(value) => Ok(value),
        Err(stop) => Err(at(core, stop, place)),
    }
}

#[inline(never)]
fn compare(core: &mut Core, op: Compare, a: Value, b: Value, place: PlaceId) -> Eval {
    match Runtime::pure(core).compare(op, a, b) {
        Ok(value) => Ok(value),
        Err(stop) => Err(at(core, stop, place)),
    }
}

#[inline]
fn index(core: &mut Core, cx: &Cx<'_>, pair: &Pair) -> Eval {
    let object = operand(core, cx, &pair.left)?;
    if let Expr::Slice(node) = &pair.right {
        let (start, stop, step) = &**node;
        let parts = [operand(core, cx, start)?, operand(core, cx, stop)?, operand(core, cx, step)?];
        let slice = core.heap.add(Obj::Slice(Box::new(parts)))?;
        return get_index(core, object, slice, pair.place);
    }
    let key = operand(core, cx, &pair.right)?;
    if let Value::Int(n) = key
        && let Value::Ref(_) = object
    {
        let items: Option<&[Value]> = match core.heap.get(object) {
            Some(Obj::List(items)) => Some(items),
            Some(Obj::Tuple(items)) => Some(items),
            _ => None,
        };
        if let Some(items) = items {
            let n = if n < 0 { n + items.len() as i64 } else { n };
            if let Ok(n) = usize::try_from(n)
                && let Some(item) = items.get(n)
            {
                return Ok(*item);
            }
        }
    }
    get_index(core, object, key, pair.place)
}

#[inline(never)]
fn get_index(core: &mut Core, object: Value, key: Value, place: PlaceId) -> Eval {
    match Runtime::pure(core).getitem(object, key) {
        Ok(value) => Ok(value),
        Err(stop) => Err(at(core, stop, place)),
    }
}

#[inline]
fn attribute(core: &mut Core, cx: &Cx<'_>, attr: &Attr) -> Eval {
    let object = operand(core, cx, &attr.object)?;
    if let Value::Ref(_) = object
        && let Some(Obj::Instance(instance)) = core.heap.get(object)
        && let Some(cache) = core.caches.get((cx.cache_base + attr.cache) as usize)
        && cache.shape == instance.shape
        && cache.epoch == core.epoch()
        && let Some(value) = instance.values.get(cache.index as usize)
    {
        return Ok(*value);
    }
    get_attribute(core, cx, object, attr)
}

#[inline(never)]
fn get_attribute(core: &mut Core, cx: &Cx<'_>, object: Value, attr: &Attr) -> Eval {
    use crate::value::attr::Found;
    match core.find_attr(object, attr.name) {
        Ok(Found::Value(value)) => {
            remember_attr(core, object, attr.name, cx.cache_base + attr.cache);
            Ok(value)
        }
        Ok(Found::Method(function)) => core.heap.add(Obj::Method { function, this: object }),
        Ok(Found::Call(..) | Found::Fallback(_)) => Err(Stop::Flat),
        Ok(Found::Missing) => {
            let stop = core.no_attribute(object, attr.name);
            Err(at(core, stop, attr.place))
        }
        Err(Stop::Raised) => {
            // A property without a getter may still have a `__getattr__` behind it.
            let class = core.class_of(object);
            if core.heap.as_class(class).is_some_and(|c| c.hooks.getattr) {
                core.take_raised();
                return Err(Stop::Flat);
            }
            Err(at(core, Stop::Raised, attr.place))
        }
        Err(stop) => Err(stop),
    }
}

/// Remembers where an instance's own attribute lies, if that is where it was found.
pub(super) fn remember_attr(core: &mut Core, object: Value, name: Value, cache: u32) {
    let Some(Obj::Instance(instance)) = core.heap.get(object) else { return };
    let shape = instance.shape;
    if shape == DICT_SHAPE {
        return;
    }
    let class = instance.class;
    let Some(index) = core.shape_index(shape, name) else { return };
    let bound = match core.heap.get(object) {
        Some(Obj::Instance(instance)) => {
            instance.values.get(index).is_some_and(|value| !value.is_unbound())
        }
        _ => false,
    };
    // What a class defines as a data descriptor goes before the instance's own attribute.
    if !bound || core.heap.as_class(class).is_some_and(|c| c.hooks.getattribute) {
        return;
    }
    if let Some(on_class) = core.lookup(class, name)
        && core.is_data_descriptor(on_class)
    {
        return;
    }
    let epoch = core.epoch();
    if let Some(place) = core.caches.get_mut(cache as usize) {
        *place = InlineCache { shape, epoch, index: index as u32, value: Value::Unbound };
    }
}

/// A set of values: `{a, b}`.
pub(super) fn set_of(rt: &mut Runtime, items: &[Value]) -> Eval {
    let set = rt.heap.set()?;
    rt.keep(set);
    for item in items {
        rt.set_add(set, *item)?;
    }
    rt.kept.pop();
    Ok(set)
}

/// A dict of keys and values: `{a: b}`.
pub(super) fn dict_of(rt: &mut Runtime, items: &[(Value, Value)]) -> Eval {
    let dict = rt.heap.dict()?;
    if items.is_empty() {
        return Ok(dict);
    }
    rt.heap.dict_reserve(dict, items.len())?;
    rt.keep(dict);
    for (key, value) in items {
        rt.dict_set(dict, *key, *value)?;
    }
    rt.kept.pop();
    Ok(dict)
}

/// The parts of an f-string, joined.
pub(super) fn join(core: &mut Core, parts: &[Value]) -> Eval {
    let len: usize = parts.iter().map(|part| core.heap.text(part).map_or(0, str::len)).sum();
    core.heap.steps_for(len)?;
    if len > 14 {
        core.heap.charge(len as u64)?;
        core.heap.meter.release(len as u64);
    }
    let mut text = String::with_capacity(len);
    for part in parts {
        text.push_str(core.heap.text(part).unwrap_or(""));
    }
    core.heap.string(text)
}

/// A field of an f-string: conversion, then formatting.
pub(super) fn format_field(rt: &mut Runtime, value: Value, conversion: u8, spec: Value) -> Eval {
    let value = match conversion {
        b's' => rt.str_value(value)?,
        b'r' => {
            let text = rt.repr(value)?;
            rt.heap.string(text)?
        }
        b'a' => {
            let text = rt.repr(value)?;
            let text = crate::value::text::repr::ascii_of_repr(&text);
            rt.heap.string(text)?
        }
        _ => value,
    };
    match (value, spec) {
        (Value::Str(_), Value::Str(s)) if s.bytes().is_empty() => Ok(value),
        _ => rt.format(value, spec),
    }
}

#[cold]
fn unbound_local(core: &mut Core, cx: &Cx<'_>, slot: u32, place: PlaceId) -> Stop {
    let name = slot_name(core, cx, slot);
    let message =
        format!("cannot access local variable '{name}' where it is not associated with a value");
    let stop = core.raise(crate::value::types::UNBOUND_LOCAL_ERROR, &message);
    at(core, stop, place)
}

#[cold]
fn unbound_cell(core: &mut Core, cx: &Cx<'_>, slot: u32, place: PlaceId) -> Stop {
    if cx.code.free.contains(&slot) {
        let name = slot_name(core, cx, slot);
        let message = format!(
            "cannot access free variable '{name}' where it is not associated with a value in \
             enclosing scope"
        );
        let name = cx.code.slot_names.get(slot as usize).copied().unwrap_or(Value::None);
        let stop = name_error_with(core, name, &message);
        return at(core, stop, place);
    }
    unbound_local(core, cx, slot, place)
}

pub(super) fn slot_name(core: &Core, cx: &Cx<'_>, slot: u32) -> String {
    cx.code
        .slot_names
        .get(slot as usize)
        .and_then(|name| core.heap.text(name))
        .unwrap_or("?")
        .to_owned()
}

#[cold]
fn unknown_name(core: &mut Core, cx: &Cx<'_>, slot: u32, place: PlaceId) -> Stop {
    let stop = name_error(core, cx.tree, slot);
    at(core, stop, place)
}

/// The NameError of a global that is not there.
#[cold]
pub(super) fn name_error(core: &mut Core, tree: &Tree, slot: u32) -> Stop {
    let name = tree.globals.names.get(slot as usize).copied().unwrap_or(Value::short("?"));
    let message = format!("name '{}' is not defined", core.heap.text(&name).unwrap_or("?"));
    name_error_with(core, name, &message)
}

/// A NameError that knows its name.
#[cold]
fn name_error_with(core: &mut Core, name: Value, message: &str) -> Stop {
    let stop = core.raise(crate::value::types::NAME_ERROR, message);
    if stop == Stop::Raised {
        let exception = core.raised;
        if let Err(stop) = core.set_own_attr(exception, Value::short("name"), name) {
            return stop;
        }
    }
    stop
}

/// Runs one operator over leaves where program code may run natively: hashing, `repr`, `format`.
pub(super) fn eval_nested(rt: &mut Runtime, cx: &Cx<'_>, expr: &Expr) -> Eval {
    match expr {
        Expr::Set(many) => {
            let items = values(rt.core, cx, &many.items)?;
            set_of(rt, &items)
        }
        Expr::Dict(node) => {
            let items = &node.0;
            let mut all = Vec::with_capacity(items.len());
            for (key, value) in items {
                let key = operand(rt.core, cx, key)?;
                all.push((key, operand(rt.core, cx, value)?));
            }
            dict_of(rt, &all)
        }
        Expr::Format(node) => {
            let (value, conversion, spec, _) = &**node;
            let value = operand(rt.core, cx, value)?;
            let spec = operand(rt.core, cx, spec)?;
            format_field(rt, value, *conversion, spec)
        }
        Expr::Name(node) => {
            let (name, fallback) = &**node;
            match rt.dict_get(cx.slot(0), *name)? {
                Some(value) => Ok(value),
                None => eval(rt.core, cx, fallback),
            }
        }
        _ => raise!(rt, SystemError, "an expression cannot be run flat"),
    }
}
