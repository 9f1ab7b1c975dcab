//! Expressions that build: displays, slices, f-strings.
//!
//! May touch: `tree`, `value`. Never: frames.

use super::{Cx, Operand, at, eval_value, values};
use crate::tree::{Expr, Many};
use crate::value::{Core, Eval, Obj, Runtime, ShortStr, Stop, Value};

/// The value of an expression that builds something new.
#[inline(never)]
pub(super) fn build<'a>(
    core: &mut Core,
    cx: &Cx<'a>,
    expr: &'a Expr,
    out: &'a mut Value,
) -> Operand<'a> {
    match built(core, cx, expr) {
        Ok(value) => {
            *out = value;
            Operand::Other(out)
        }
        Err(stop) => Operand::stop(stop),
    }
}

fn built(core: &mut Core, cx: &Cx<'_>, expr: &Expr) -> Eval {
    match expr {
        Expr::Slice(node) => {
            let (start, stop, step) = &**node;
            let parts = [
                eval_value(core, cx, start)?,
                eval_value(core, cx, stop)?,
                eval_value(core, cx, step)?,
            ];
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
            display(&mut Runtime::pure(core), many, &items)
                .map_err(|stop| at(core, stop, many.place))
        }
        Expr::Dict(node) => {
            let (items, place) = &**node;
            let mut all = Vec::with_capacity(items.len());
            for (key, value) in items {
                let key = eval_value(core, cx, key)?;
                all.push((key, eval_value(core, cx, value)?));
            }
            dict_of(&mut Runtime::pure(core), &all).map_err(|stop| at(core, stop, *place))
        }
        Expr::Join(many) => {
            let parts = values(core, cx, &many.items)?;
            join(core, &parts)
        }
        Expr::Format(node) => {
            let (value, conversion, spec, place) = &**node;
            let value = eval_value(core, cx, value)?;
            let spec = eval_value(core, cx, spec)?;
            format_field(&mut Runtime::pure(core), value, *conversion, spec)
                .map_err(|stop| at(core, stop, *place))
        }
        Expr::Name(node) => {
            let (name, fallback) = &**node;
            let namespace = cx.slot(0);
            match Runtime::pure(core).dict_get(namespace, *name)? {
                Some(value) => Ok(value),
                None => eval_value(core, cx, fallback),
            }
        }
        _ => eval_value(core, cx, expr),
    }
}

/// Whether a plain item is among the constants of a set display, which then need not be made.
/// `None`: more than a look is needed to say so.
pub(super) fn among_constants(core: &Core, item: Value, constants: &[Expr]) -> Option<bool> {
    let mut found = false;
    let text = match item {
        Value::Int(_) | Value::Str(_) | Value::None => None,
        _ => match core.heap.get(item) {
            Some(Obj::Str(_)) => core.heap.text(&item),
            _ => return None,
        },
    };
    for constant in constants {
        let Expr::Const(constant) = constant else { return None };
        match (item, constant) {
            (Value::Int(a), Value::Int(b)) => found |= a == *b,
            (_, Value::Int(_) | Value::Str(_) | Value::None) => found |= item.same(*constant),
            // Other numbers may equal an int.
            (Value::Int(_), _) => return None,
            _ if text.is_some() => found |= core.heap.text(constant) == text,
            _ => {}
        }
    }
    Some(found)
}

/// A set of values: `{a, b}`.
fn set_of(rt: &mut Runtime, items: &[Value]) -> Eval {
    let set = rt.heap.set()?;
    let kept = rt.kept.len();
    rt.keep(set);
    let filled = items.iter().try_for_each(|item| rt.set_add(set, *item).map(|_| ()));
    rt.kept.truncate(kept);
    filled.map(|()| set)
}

/// A set display. One of three constants or more is a constant that CPython copies, in an order
/// of its own.
fn display(rt: &mut Runtime, many: &Many, items: &[Value]) -> Eval {
    let set = set_of(rt, items)?;
    if items.len() > 2 && many.items.iter().all(|item| matches!(item, Expr::Const(_))) {
        rt.heap.set_fold(set)?;
    }
    Ok(set)
}

/// A dict of keys and values: `{a: b}`.
pub(super) fn dict_of(rt: &mut Runtime, items: &[(Value, Value)]) -> Eval {
    let dict = rt.heap.dict()?;
    if items.is_empty() {
        return Ok(dict);
    }
    rt.heap.dict_reserve(dict, items.len())?;
    let kept = rt.kept.len();
    rt.keep(dict);
    let filled = items.iter().try_for_each(|(key, value)| rt.dict_set(dict, *key, *value));
    rt.kept.truncate(kept);
    filled.map(|()| dict)
}

/// The parts of an f-string, joined.
pub(super) fn join(core: &mut Core, parts: &[Value]) -> Eval {
    let bytes = |part| core.heap.text_bytes(part).unwrap_or(&[]);
    let len: usize = parts.iter().map(|part| bytes(part).len()).sum();
    core.heap.steps_for(len)?;
    if len > ShortStr::MAX {
        core.heap.charge(len as u64)?;
        core.heap.meter.release(len as u64);
    }
    let mut text = Vec::with_capacity(len);
    for part in parts {
        text.extend_from_slice(core.heap.text_bytes(part).unwrap_or(&[]));
    }
    match ShortStr::from_ascii(&text) {
        Some(short) => Ok(Value::Str(short)),
        None => core.heap.string(String::from_utf8(text).unwrap_or_default()),
    }
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
        (Value::Str(_) | Value::Int(_), Value::Str(s)) if s.bytes().is_empty() => {
            rt.str_value(value)
        }
        _ => rt.format(value, spec),
    }
}

/// Runs one operator over leaves where program code may run natively: hashing, `repr`, `format`.
pub(in crate::eval) fn eval_nested(rt: &mut Runtime, cx: &Cx<'_>, expr: &Expr) -> Eval {
    match expr {
        Expr::Set(many) => {
            let items = values(rt.core, cx, &many.items)?;
            display(rt, many, &items)
        }
        Expr::Dict(node) => {
            let items = &node.0;
            let mut all = Vec::with_capacity(items.len());
            for (key, value) in items {
                let key = eval_value(rt.core, cx, key)?;
                all.push((key, eval_value(rt.core, cx, value)?));
            }
            dict_of(rt, &all)
        }
        Expr::Format(node) => {
            let (value, conversion, spec, _) = &**node;
            let value = eval_value(rt.core, cx, value)?;
            let spec = eval_value(rt.core, cx, spec)?;
            format_field(rt, value, *conversion, spec)
        }
        Expr::Name(node) => {
            let (name, fallback) = &**node;
            match rt.dict_get(cx.slot(0), *name)? {
                Some(value) => Ok(value),
                None => eval_value(rt.core, cx, fallback),
            }
        }
        _ => Err(Stop::Flat),
    }
}
