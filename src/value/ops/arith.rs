//! Binary and unary operators on builtin values: which kinds of operands have which.
//!
//! [`binary`] first makes sure that no method of the program's takes part, then looks through
//! derived instances and tries what CPython tries, in its order: numbers, then what sets, dicts,
//! views, classes and text make of an operator, then concatenation and repetition.
//!
//! May touch: `value`. Never: frames.

use super::numbers::Number;
use super::{Binary, Unary, custom, dicts, has_own_class, percent, sequences, sets, unions};
use crate::raise;
use crate::value::{Core, Eval, Obj, Runtime, Stop, Value};

/// The cold part of `native_binary`.
#[inline(never)]
pub fn binary_pure(core: &mut Core, op: Binary, a: Value, b: Value, inplace: bool) -> Eval {
    binary(&mut Runtime::pure(core), op, a, b, inplace)
}

/// `a op b`, or `a op= b`; [`Stop::Flat`] where a method of the program's is needed.
pub fn binary(rt: &mut Runtime, op: Binary, a: Value, b: Value, inplace: bool) -> Eval {
    if op != Binary::MatMul
        && let Some((x, y)) = super::integers::plain_ints(rt, a, b)
    {
        return super::integers::large(rt.core, op, x, y);
    }
    if let Some(quick) = rt.heap.quick_of(a)
        && let Some(result) = quick(rt, op, a, b, Value::Unbound)?
    {
        return Ok(result);
    }
    if op == Binary::Add
        && let (Some(_), Some(_)) = (plain_text(rt, a), plain_text(rt, b))
    {
        return rt.heap.concat(a, b);
    }
    if let Some(result) = of_library(rt, op, a, b, inplace)? {
        return Ok(result);
    }
    let own_a = has_own_class(rt, a);
    let own_b = has_own_class(rt, b);
    if own_a || own_b {
        let names = op.names();
        if own_a
            && (custom(rt, a, names.method).is_some()
                || inplace && custom(rt, a, names.inplace).is_some())
            || own_b && custom(rt, b, names.reflected).is_some()
        {
            return Err(Stop::Flat);
        }
    }
    match native(rt, op, a, b, inplace)? {
        Some(result) => Ok(result),
        None => Err(rt.bad_operands(op, a, b, inplace)),
    }
}

/// What a library type's own row makes of two objects of library types, or of one and a number.
/// `None`: it is not like that, or the row has declined.
fn of_library(
    rt: &mut Runtime,
    op: Binary,
    a: Value,
    b: Value,
    inplace: bool,
) -> Eval<Option<Value>> {
    let class = |rt: &Runtime, value: Value| match rt.heap.get(value) {
        Some(Obj::Native(native)) => Some(native.class()),
        _ => None,
    };
    let plain =
        |value| matches!(value, Value::Int(_) | Value::Float(_) | Value::Bool(_) | Value::None);
    let names = op.names();
    let (left, right) = (class(rt, a), class(rt, b));
    if inplace
        && let Some(left) = left
        && rt.library_special(left, names.inplace).is_some()
    {
        return Ok(None);
    }
    let (class, this, other, name) = match (left, right) {
        (Some(left), Some(right))
            // What derives from the left one's type is asked first.
            if left == right || !rt.is_subclass(right.value(), left.value()) =>
        {
            (left, a, b, names.method)
        }
        (Some(left), None) if plain(b) => (left, a, b, names.method),
        (None, Some(right)) if plain(a) => (right, b, a, names.reflected),
        _ => return Ok(None),
    };
    let Some(method) = rt.library_special(class, name) else { return Ok(None) };
    match super::library_row(rt, method, &[this, other]) {
        Ok(Value::NotImplemented) | Err(Stop::Flat) => Ok(None),
        result => result.map(Some),
    }
}

/// Whether a value is a string of no derived class.
#[inline]
fn plain_text(core: &Core, value: Value) -> Option<()> {
    match value {
        Value::Str(_) => Some(()),
        _ => match core.heap.get(value) {
            Some(Obj::Str(_) | Obj::View(_)) => Some(()),
            _ => None,
        },
    }
}

/// What builtin types make of `a op b`; `None` is `NotImplemented`. Raises where CPython's
/// sequence does: `can only concatenate str (not "int") to str`.
pub fn native(
    rt: &mut Runtime,
    op: Binary,
    a: Value,
    b: Value,
    inplace: bool,
) -> Eval<Option<Value>> {
    let (x, y) = (rt.heap.plain(a), rt.heap.plain(b));
    if let (Value::Bool(x), Value::Bool(y)) = (x, y) {
        match op {
            Binary::And => return Ok(Some(Value::Bool(x & y))),
            Binary::Or => return Ok(Some(Value::Bool(x | y))),
            Binary::Xor => return Ok(Some(Value::Bool(x ^ y))),
            _ => {}
        }
    }
    if let (Some(x), Some(y)) = (Number::of(rt, x), Number::of(rt, y)) {
        return super::numbers::binary(rt, op, x, y);
    }
    if inplace && let Some(result) = in_place(rt, op, a, x, b)? {
        return Ok(Some(result));
    }
    match op {
        Binary::Add => sequences::concat(rt, [x, y], [a, b]),
        Binary::Mul if inplace && sequences::cannot_repeat(rt, a) => Ok(None),
        Binary::Mul => sequences::repeat(rt, a, b),
        Binary::Mod => percent::remainder(rt, x, b),
        Binary::And | Binary::Or | Binary::Xor | Binary::Sub => {
            if let Some(result) = sets::binary(rt, op, x, y)? {
                return Ok(Some(result));
            }
            if op != Binary::Or {
                return Ok(None);
            }
            let proxies = [x, y].map(|v| matches!(rt.heap.get(v), Some(Obj::MappingProxy(_))));
            if proxies != [false, false] {
                return proxied(rt, x, y, inplace && proxies[0]);
            }
            match dicts::union(rt, x, y)? {
                Some(result) => Ok(Some(result)),
                None => unions::union(rt, a, b),
            }
        }
        _ => Ok(None),
    }
}

/// `|` of what mapping proxies show.
fn proxied(rt: &mut Runtime, x: Value, y: Value, inplace: bool) -> Eval<Option<Value>> {
    if inplace {
        raise!(rt, TypeError, "'|=' is not supported by mappingproxy; use '|' instead");
    }
    let shown = |rt: &Runtime, mut v: Value| {
        while let Some(Obj::MappingProxy(inner)) = rt.heap.get(v) {
            v = *inner;
        }
        v
    };
    let (x, y) = (shown(rt, x), shown(rt, y));
    rt.binary(Binary::Or, x, y, false).map(Some)
}

/// What changes `a` itself; `None` where its type has no such operator.
fn in_place(rt: &mut Runtime, op: Binary, a: Value, x: Value, b: Value) -> Eval<Option<Value>> {
    let done = match (rt.heap.get(x), op) {
        (Some(Obj::List(_)), Binary::Add) => sequences::extend(rt, x, b)?,
        (Some(Obj::List(_)), Binary::Mul) => sequences::repeat_list_in_place(rt, x, b)?,
        (Some(Obj::ByteArray(_)), Binary::Add) => sequences::extend_bytes(rt, x, a, b)?,
        (Some(Obj::ByteArray(_)), Binary::Mul) => sequences::repeat_bytes_in_place(rt, x, b)?,
        (Some(Obj::Set(_)), _) => sets::in_place(rt, op, x, b)?,
        (Some(Obj::Dict(_)), Binary::Or) => dicts::update(rt, x, b)?,
        _ => false,
    };
    Ok(if done { Some(a) } else { None })
}

/// The cold part of `native_unary`.
#[inline(never)]
pub fn unary_pure(core: &mut Core, op: Unary, a: Value) -> Eval {
    if custom(core, a, op.method()).is_some() {
        return Err(Stop::Flat);
    }
    unary(core, op, a)
}

/// What builtin types make of `-a`, `+a`, `~a`.
pub fn unary(core: &mut Core, op: Unary, a: Value) -> Eval {
    let plain = core.heap.plain(a);
    match (op, Number::of(core, plain)) {
        (Unary::Neg, Some(Number::Float(x))) => Ok(Value::Float(-x)),
        (Unary::Pos, Some(Number::Float(x))) => Ok(Value::Float(x)),
        (Unary::Neg, Some(Number::Complex(x, y))) => core.heap.add(Obj::Complex(-x, -y)),
        (Unary::Pos, Some(Number::Complex(..))) => Ok(plain),
        (_, Some(Number::Int(int))) => {
            let bits = int.read(core).bits();
            super::integers::charge(core, bits / 64 + 1, bits)?;
            let n = super::numbers::big(int.read(core));
            let result = match op {
                Unary::Pos => n.into_owned(),
                Unary::Neg => -n.into_owned(),
                Unary::Invert => -n.into_owned() - 1,
            };
            core.heap.int(result)
        }
        _ => {
            let message =
                format!("bad operand type for unary {}: '{}'", op.symbol(), core.type_name(a));
            Err(core.raise(crate::value::types::TYPE_ERROR, &message))
        }
    }
}
