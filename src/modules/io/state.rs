//! `__getstate__` and `__setstate__` of files in memory: what `copy` makes another one of.
//!
//! May touch: `value`, `builtins`' helpers. Never: files.

use super::bytes::{self, BytesIo};
use super::text::{self, Newline, StringIo};
use crate::builtins::judge;
use crate::builtins::protocol::ssize;
use crate::builtins::pull::slot;
use crate::raise;
use crate::value::builtin::method;
use crate::value::{Builtin, Eval, Obj, Runtime, Value};

/// `StringIO.__getstate__`
pub const TEXT_GET: Builtin = method("__getstate__(self, /)", "", |rt, args| {
    let this = slot(args, 0);
    let inside = text::open(rt, this)?;
    let (newline, at) = (inside.newline, inside.at as i64);
    let newline = match newline {
        Newline::Universal => Value::None,
        Newline::Untouched => Value::short(""),
        Newline::Line => Value::short("\n"),
        Newline::Return => Value::short("\r"),
        Newline::Both => Value::short("\r\n"),
    };
    let value = text::value(rt, this)?;
    rt.keep(value);
    let attrs = attributes(rt, this)?;
    rt.heap.tuple(vec![value, newline, Value::Int(at), attrs])
});

/// `StringIO.__setstate__`
pub const TEXT_SET: Builtin = method("__setstate__(self, state, /)", "", |rt, args| {
    let this = slot(args, 0);
    text::open(rt, this)?;
    let [value, newline, at, attrs] = parts(rt, this, slot(args, 1))?;
    let newline = text::newline(rt, newline)?;
    if !value.is_none() && rt.heap.text(&value).is_none() {
        let name = rt.type_name(value);
        raise!(rt, TypeError, "initial_value must be str or None, not {name}");
    }
    // Once for the ends of lines that are met, and once for the text: there they have been
    // translated already.
    let mut seen = 0;
    for through in [newline, Newline::Line] {
        text::empty(rt, this);
        if let Some(inside) = rt.heap.native_mut::<StringIo>(this) {
            (inside.at, inside.newline, inside.closed) = (0, through, false);
            (inside.seen, inside.half) = (0, false);
        }
        if !value.is_none() {
            text::write(rt, this, value)?;
        }
        if let Some(inside) = rt.heap.native_mut::<StringIo>(this)
            && through == newline
        {
            seen = inside.seen;
        }
    }
    if let Some(inside) = rt.heap.native_mut::<StringIo>(this) {
        (inside.newline, inside.seen) = (newline, seen);
    }
    let at = position(rt, at, "third")?;
    text::open(rt, this)?.at = at;
    set_attrs(rt, this, attrs, "fourth")?;
    Ok(Value::None)
});

/// `BytesIO.__getstate__`
pub const BYTES_GET: Builtin = method("__getstate__(self, /)", "", |rt, args| {
    let inside = bytes::open(rt, slot(args, 0))?;
    let (buffer, at) = (inside.buffer, inside.at as i64);
    let len = rt.heap.as_bytes(buffer).map_or(0, <[u8]>::len) as u64;
    rt.steps(len / 64)?;
    rt.heap.charge(len)?;
    rt.heap.meter.release(len);
    let all = rt.heap.as_bytes(buffer).unwrap_or(&[]).to_vec();
    let value = rt.heap.bytes(all)?;
    rt.keep(value);
    let attrs = attributes(rt, slot(args, 0))?;
    rt.heap.tuple(vec![value, Value::Int(at), attrs])
});

/// `BytesIO.__setstate__`
pub const BYTES_SET: Builtin = method("__setstate__(self, state, /)", "", |rt, args| {
    let this = slot(args, 0);
    bytes::open(rt, this)?;
    let [value, at, attrs] = parts(rt, this, slot(args, 1))?;
    let empty = rt.heap.add(Obj::ByteArray(Vec::new()))?;
    if let Some(inside) = rt.heap.native_mut::<BytesIo>(this) {
        (inside.buffer, inside.at, inside.closed) = (empty, 0, false);
    }
    bytes::write(rt, this, value)?;
    let at = position(rt, at, "second")?;
    bytes::open(rt, this)?.at = at;
    set_attrs(rt, this, attrs, "third")?;
    Ok(Value::None)
});

/// A dict of the attributes that a program set; None if there are none.
fn attributes(rt: &mut Runtime, this: Value) -> Eval {
    let all = rt.own_attrs(this);
    if all.is_empty() {
        return Ok(Value::None);
    }
    let dict = rt.heap.dict()?;
    rt.keep(dict);
    for (name, value) in all {
        rt.core.dict_set_name(dict, name, value)?;
    }
    Ok(dict)
}

/// The items of a state, which is a tuple of so many.
fn parts<const N: usize>(rt: &mut Runtime, this: Value, state: Value) -> Eval<[Value; N]> {
    match rt.heap.as_tuple(state).and_then(|items| items.try_into().ok()) {
        Some(parts) => Ok(parts),
        None => {
            let (own, given) = (rt.type_name(this), rt.type_name(state));
            raise!(rt, TypeError, "{own}.__setstate__ argument should be {N}-tuple, got {given}")
        }
    }
}

fn position(rt: &mut Runtime, at: Value, which: &str) -> Eval<usize> {
    if !matches!(at, Value::Int(_) | Value::Bool(_)) {
        let given = rt.type_name(at);
        let not = if which == "third" { "got" } else { "not" };
        raise!(rt, TypeError, "{which} item of state must be an integer, {not} {given}");
    }
    match usize::try_from(ssize(rt, at)?) {
        Ok(at) => Ok(at),
        Err(_) => raise!(rt, ValueError, "position value cannot be negative"),
    }
}

fn set_attrs(rt: &mut Runtime, this: Value, attrs: Value, which: &str) -> Eval<()> {
    if attrs.is_none() {
        return Ok(());
    }
    let Some(dict) = rt.heap.as_dict(attrs) else {
        let given = rt.type_name(attrs);
        raise!(rt, TypeError, "{which} item of state should be a dict, got a {given}");
    };
    let all: Vec<(Value, Value)> = dict.iter().map(|entry| (entry.key, entry.value)).collect();
    for (name, value) in all {
        let Some(text) = rt.heap.text(&name).map(str::to_owned) else { continue };
        judge::write(rt, &text)?;
        rt.setattr(this, name, value)?;
    }
    Ok(())
}
