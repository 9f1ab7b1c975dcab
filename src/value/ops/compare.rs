//! Comparison of builtin values, in CPython's order and without rounding.
//!
//! [`quick`] answers for inline values, [`whole`] for all others: it makes sure that no method of
//! the program's takes part, compares natively, and says what `==` and `<` mean where nobody has
//! an answer. Containers compare their items through the [`Runtime`], so items of the program's
//! own classes are compared by nested calls where there is an evaluator.
//!
//! May touch: `value`. Never: frames.
//!
//! Invariants: ints and floats are compared exactly; containers recurse through [`nested`] only
//! and are charged for what they compare.

use super::numbers::{as_int, big};
use super::{Compare, custom, has_own_class, nested, sequences};
use crate::value::obj::{Range, ViewKind};
use crate::value::text::arith;
use crate::value::text::ints::IntRef;
use crate::value::types::OBJECT;
use crate::value::{Core, Eval, Obj, Runtime, Stop, Value};
use num_bigint::BigInt;
use std::cmp::Ordering;

/// `a op b` of numbers and short strings; `None` if they are something else.
#[inline]
pub fn quick(op: Compare, a: Value, b: Value) -> Option<bool> {
    Some(match (a, b) {
        (Value::Int(x), Value::Int(y)) => op.holds(x.cmp(&y)),
        (Value::Float(x), Value::Float(y)) => compare_floats(op, x, y),
        (Value::Str(x), Value::Str(y)) => match op {
            Compare::Eq => x == y,
            Compare::Ne => x != y,
            _ => op.holds(x.bytes().cmp(y.bytes())),
        },
        (Value::Int(x), Value::Float(y)) => ordered(op, arith::cmp_int_float(x, y)),
        (Value::Float(x), Value::Int(y)) => {
            ordered(op, arith::cmp_int_float(y, x).map(Ordering::reverse))
        }
        (Value::Bool(x), Value::Bool(y)) => op.holds(x.cmp(&y)),
        (Value::Bool(x), Value::Int(y)) => op.holds(i64::from(x).cmp(&y)),
        (Value::Int(x), Value::Bool(y)) => op.holds(x.cmp(&i64::from(y))),
        (Value::None, Value::Int(_) | Value::Bool(_) | Value::Float(_) | Value::Str(_))
        | (Value::Int(_) | Value::Bool(_) | Value::Float(_) | Value::Str(_), Value::None)
        | (Value::Int(_), Value::Str(_))
        | (Value::Str(_), Value::Int(_)) => match op {
            Compare::Eq => false,
            Compare::Ne => true,
            _ => return None,
        },
        _ => return None,
    })
}

/// Two tuples of fewer items than cost anything, if those that decide are plain values.
#[inline]
pub fn short_tuples(core: &Core, op: Compare, a: Value, b: Value) -> Option<bool> {
    let (Value::Ref(x), Value::Ref(y)) = (a, b) else { return None };
    let Some(Obj::Tuple(x)) = core.heap.at(x) else { return None };
    let Some(Obj::Tuple(y)) = core.heap.at(y) else { return None };
    if x.len().min(y.len()) >= 8 {
        return None;
    }
    for (x, y) in x.iter().zip(y.iter()) {
        if x.same(*y) || quick(Compare::Eq, *x, *y)? {
            continue;
        }
        return match op {
            Compare::Eq => Some(false),
            Compare::Ne => Some(true),
            _ => quick(op, *x, *y),
        };
    }
    Some(op.holds(x.len().cmp(&y.len())))
}

/// `x op y` of two floats.
#[inline(always)]
pub fn compare_floats(op: Compare, x: f64, y: f64) -> bool {
    match op {
        Compare::Lt => x < y,
        Compare::Le => x <= y,
        Compare::Eq => x == y,
        Compare::Ne => x != y,
        Compare::Gt => x > y,
        Compare::Ge => x >= y,
    }
}

fn ordered(op: Compare, order: Option<Ordering>) -> bool {
    match order {
        Some(order) => op.holds(order),
        None => op == Compare::Ne,
    }
}

/// `a op b` in a pure tree.
#[inline]
pub fn native_compare(core: &mut Core, op: Compare, a: Value, b: Value) -> Eval<bool> {
    match (a, b) {
        (Value::Int(x), Value::Int(y)) => Ok(op.holds(x.cmp(&y))),
        (Value::Float(x), Value::Float(y)) => Ok(compare_floats(op, x, y)),
        _ => compare_pure(core, op, a, b),
    }
}

#[inline(never)]
fn compare_pure(core: &mut Core, op: Compare, a: Value, b: Value) -> Eval<bool> {
    if let Some(holds) = quick(op, a, b) {
        return Ok(holds);
    }
    match whole(&mut Runtime::pure(core), op, a, b)? {
        Value::Bool(holds) => Ok(holds),
        // Natively every comparison gives a bool.
        _ => Err(Stop::Flat),
    }
}

/// How a class of the program's compares.
#[derive(Clone, Copy)]
pub enum Own {
    /// By this method.
    Method(Value),
    /// `!=` by the opposite of this `__eq__`.
    NotEqual(Value),
}

/// The program's method that decides `v op ...`, if there is one.
pub fn own_method(core: &mut Core, v: Value, op: Compare) -> Option<Own> {
    if !has_own_class(core, v) {
        return None;
    }
    if let Some(method) = custom(core, v, op.method()) {
        return Some(Own::Method(method));
    }
    if op == Compare::Ne && (core.heap.plain(v).same(v) || takes_ne_of_object(core, v)) {
        return custom(core, v, "__eq__").map(Own::NotEqual);
    }
    None
}

/// Whether a class that derives from a builtin type says `__ne__ = object.__ne__`.
fn takes_ne_of_object(core: &mut Core, v: Value) -> bool {
    let Some(found) = core.special(v, "__ne__") else { return false };
    matches!(core.heap.get(found), Some(Obj::Builtin(bound)) if bound.owner == Some(OBJECT))
}

/// The function that decides `a op b` of two instances of one class of the program's, which is
/// called first and as it is.
pub fn shared_method(rt: &mut Runtime, op: Compare, a: Value, b: Value) -> Option<Value> {
    let (Some(Obj::Instance(x)), Some(Obj::Instance(y))) = (rt.heap.get(a), rt.heap.get(b)) else {
        return None;
    };
    if rt.eval.is_none() || !x.class.same(y.class) {
        return None;
    }
    let method = rt.special(a, op.method())?;
    matches!(rt.heap.get(method), Some(Obj::Function(_))).then_some(method)
}

/// `a op b`; [`Stop::Flat`] where a method of the program's is needed.
pub fn whole(rt: &mut Runtime, op: Compare, a: Value, b: Value) -> Eval {
    match (rt.heap.get(a), rt.heap.get(b)) {
        (Some(Obj::Str(_) | Obj::View(_)), Some(Obj::Str(_) | Obj::View(_))) => {
            return texts(rt, op, a, b).map(Value::Bool);
        }
        (Some(Obj::List(_)), Some(Obj::List(_))) | (Some(Obj::Tuple(_)), Some(Obj::Tuple(_))) => {
            return nested(rt, " in comparison", |rt| items(rt, op, a, b));
        }
        _ => {}
    }
    if let (Some(Obj::Native(left)), Some(Obj::Native(right))) = (rt.heap.get(a), rt.heap.get(b))
        && let (left, right) = (left.class(), right.class())
        // What derives from the left one's type is asked first.
        && (left == right || !rt.is_subclass(right.value(), left.value()))
        && let Some(method) = rt.library_special(left, op.method())
    {
        match super::library_row(rt, method, &[a, b]) {
            Ok(Value::NotImplemented) | Err(Stop::Flat) => {}
            result => return result,
        }
    }
    if own_method(rt, a, op).is_some() || own_method(rt, b, op.swapped()).is_some() {
        return Err(Stop::Flat);
    }
    match in_order(rt, op, a, b)? {
        Some(result) => Ok(result),
        None => last_resort(rt, op, a, b),
    }
}

/// [`native`]; what derives from the left one's type is asked first, and asks its own items so.
pub fn in_order(rt: &mut Runtime, op: Compare, a: Value, b: Value) -> Eval<Option<Value>> {
    if has_own_class(rt, b) && !rt.heap.plain(b).same(b) {
        let (class_a, class_b) = (rt.class_of(a), rt.class_of(b));
        if !class_a.same(class_b) && rt.is_subclass(class_b, class_a) {
            return native(rt, op.swapped(), b, a);
        }
    }
    native(rt, op, a, b)
}

/// Two strings. Bytes of UTF-8 have the order of their characters.
fn texts(rt: &mut Runtime, op: Compare, a: Value, b: Value) -> Eval<bool> {
    let bytes = |rt: &Runtime, v: &Value| rt.heap.text_bytes(v).map_or(0, <[u8]>::len);
    let (n, m) = (bytes(rt, &a), bytes(rt, &b));
    if n != m && matches!(op, Compare::Eq | Compare::Ne) {
        return Ok(op == Compare::Ne);
    }
    rt.heap.steps_for(n.min(m))?;
    Ok(op.holds(rt.heap.text_bytes(&a).cmp(&rt.heap.text_bytes(&b))))
}

/// What a comparison gives for which nobody has an answer: identity, or a TypeError.
pub fn last_resort(rt: &mut Runtime, op: Compare, a: Value, b: Value) -> Eval {
    match op {
        Compare::Eq => Ok(Value::Bool(a.same(b))),
        Compare::Ne => Ok(Value::Bool(!a.same(b))),
        _ => Err(rt.bad_comparison(op, a, b)),
    }
}

/// What builtin types make of `a op b`; `None` is `NotImplemented`.
pub fn native(rt: &mut Runtime, op: Compare, a: Value, b: Value) -> Eval<Option<Value>> {
    let (a, b) = (rt.heap.plain(a), rt.heap.plain(b));
    if let Some(result) = numbers(rt, op, a, b)? {
        return Ok(Some(Value::Bool(result)));
    }
    if rt.heap.text_bytes(&a).is_some() && rt.heap.text_bytes(&b).is_some() {
        return texts(rt, op, a, b).map(|holds| Some(Value::Bool(holds)));
    }
    let equality = matches!(op, Compare::Eq | Compare::Ne);
    let result = match (rt.heap.get(a), rt.heap.get(b)) {
        (Some(Obj::List(_)), Some(Obj::List(_))) | (Some(Obj::Tuple(_)), Some(Obj::Tuple(_))) => {
            return nested(rt, " in comparison", |rt| items(rt, op, a, b)).map(Some);
        }
        (Some(Obj::Dict(_)), Some(Obj::Dict(_))) if equality => {
            Some(nested(rt, " in comparison", |rt| super::dicts::equal(rt, a, b))?)
        }
        (Some(Obj::MappingProxy(inner)), _) => {
            let inner = *inner;
            return nested(rt, " in comparison", |rt| rt.compare(op, inner, b)).map(Some);
        }
        (_, Some(Obj::MappingProxy(inner))) if equality => {
            let inner = *inner;
            return nested(rt, " in comparison", |rt| rt.compare(op, a, inner)).map(Some);
        }
        (Some(Obj::Slice(x)), Some(Obj::Slice(y))) => {
            let (x, y) = (x.to_vec(), y.to_vec());
            let (x, y) = (rt.heap.tuple(x)?, rt.heap.tuple(y)?);
            let held = rt.kept.len();
            rt.keep(x);
            rt.keep(y);
            let result = nested(rt, " in comparison", |rt| items(rt, op, x, y)).map(Some);
            rt.kept.truncate(held);
            return result;
        }
        (Some(Obj::Range(x)), Some(Obj::Range(y))) if equality => Some(same_range(x, y)),
        (
            Some(Obj::Method { function: f, this: s }),
            Some(Obj::Method { function: g, this: t }),
        ) => {
            if !equality {
                return Ok(None);
            }
            Some(f.same(*g) && s.same(*t))
        }
        (Some(Obj::GenericAlias(x)), Some(Obj::GenericAlias(y))) if equality => {
            let ((f, x), (g, y)) = (**x, **y);
            Some(rt.equal(f, g)? && rt.equal(x, y)?)
        }
        (Some(Obj::Union(x)), Some(Obj::Union(y))) if equality => {
            let (x, y) = (*x, *y);
            Some(super::unions::equal(rt, x, y)?)
        }
        (Some(Obj::Weak(x, _)), Some(Obj::Weak(y, _))) if equality => {
            let (x, y) = (*x, *y);
            if !x.is_unbound() && !y.is_unbound() { Some(rt.equal(x, y)?) } else { Some(a.same(b)) }
        }
        _ if is_set_like(rt, a) && is_set_like(rt, b) => {
            let holds = nested(rt, " in comparison", |rt| super::sets::compare(rt, op, a, b))?;
            return Ok(Some(Value::Bool(holds)));
        }
        _ => return buffers(rt, op, a, b),
    };
    Ok(result.map(|equal| Value::Bool(equal == (op == Compare::Eq))))
}

/// Numbers: exact; complex ones have no order.
fn numbers(core: &mut Core, op: Compare, a: Value, b: Value) -> Eval<Option<bool>> {
    if let Some(holds) = quick(op, a, b) {
        return Ok(Some(holds));
    }
    let float = |core: &Core, v: Value| match v {
        Value::Float(x) => Some((x, 0.0, false)),
        _ => match core.heap.get(v) {
            Some(Obj::Complex(real, imag)) => Some((*real, *imag, true)),
            _ => None,
        },
    };
    let result = match (as_int(&core.heap, &a), as_int(&core.heap, &b)) {
        (Some(IntRef::Small(x)), Some(IntRef::Small(y))) => op.holds(x.cmp(&y)),
        (Some(x), Some(y)) => {
            let order = match (x, y) {
                (IntRef::Big(x), IntRef::Big(y)) if x.bits() == y.bits() => {
                    let words = x.bits() / 64;
                    core.heap.steps_for(words as usize)?;
                    let (x, y) = (as_int(&core.heap, &a), as_int(&core.heap, &b));
                    match (x, y) {
                        (Some(x), Some(y)) => big(x).cmp(&big(y)),
                        _ => Ordering::Equal,
                    }
                }
                _ => big(x).cmp(&big(y)),
            };
            op.holds(order)
        }
        (Some(x), None) => match float(core, b) {
            Some((y, imag, complex)) => return Ok(int_and(op, x, y, imag, complex, false)),
            None => return Ok(None),
        },
        (None, Some(y)) => match float(core, a) {
            Some((x, imag, complex)) => return Ok(int_and(op, y, x, imag, complex, true)),
            None => return Ok(None),
        },
        (None, None) => match (float(core, a), float(core, b)) {
            (Some((x, i, _)), Some((y, j, _))) => match op {
                Compare::Eq => x == y && i == j,
                Compare::Ne => x != y || i != j,
                _ => return Ok(None),
            },
            _ => return Ok(None),
        },
    };
    Ok(Some(result))
}

/// An int and a float or complex; `swapped` if the int is on the right.
fn int_and(
    op: Compare,
    n: IntRef,
    x: f64,
    imag: f64,
    complex: bool,
    swapped: bool,
) -> Option<bool> {
    let order = match n {
        IntRef::Small(n) => arith::cmp_int_float(n, x),
        IntRef::Big(n) => arith::cmp_bigint_float(n, x),
    };
    let order = if swapped { order.map(Ordering::reverse) } else { order };
    if complex {
        let equal = order == Some(Ordering::Equal) && imag == 0.0;
        return match op {
            Compare::Eq => Some(equal),
            Compare::Ne => Some(!equal),
            _ => None,
        };
    }
    Some(ordered(op, order))
}

/// Lists or tuples, by their first items that differ.
fn items(rt: &mut Runtime, op: Compare, a: Value, b: Value) -> Eval {
    let length = |rt: &Runtime, v| rt.heap.as_items(v).map_or(0, <[Value]>::len);
    let (n, m) = (length(rt, a), length(rt, b));
    if n != m && matches!(op, Compare::Eq | Compare::Ne) && rt.heap.as_list(a).is_some() {
        return Ok(Value::Bool(op == Compare::Ne));
    }
    rt.steps(n.min(m) as u64 / 8)?;
    let mut at = 0;
    loop {
        at += alike(rt, a, b, at);
        // The program's own methods may have changed a list meanwhile.
        let item = |rt: &Runtime, v| rt.heap.as_items(v).and_then(|i| i.get(at)).copied();
        let (Some(x), Some(y)) = (item(rt, a), item(rt, b)) else { break };
        if !x.same(y) {
            let equal = match quick(Compare::Eq, x, y) {
                Some(equal) => equal,
                None => {
                    rt.steps(1)?;
                    rt.holds(Compare::Eq, x, y)?
                }
            };
            // What was compared may be gone: then only the lengths count.
            if !equal && at < length(rt, a).min(length(rt, b)) {
                return match op {
                    Compare::Eq => Ok(Value::Bool(false)),
                    Compare::Ne => Ok(Value::Bool(true)),
                    _ => rt.compare(op, x, y),
                };
            }
            if !equal {
                break;
            }
        }
        at += 1;
    }
    Ok(Value::Bool(op.holds(length(rt, a).cmp(&length(rt, b)))))
}

/// How many items from a place on are equal to look at.
fn alike(core: &Core, a: Value, b: Value, from: usize) -> usize {
    let rest = |v| core.heap.as_items(v).and_then(|items| items.get(from..)).unwrap_or(&[]);
    let equal = |x: Value, y: Value| x.same(y) || quick(Compare::Eq, x, y) == Some(true);
    rest(a).iter().zip(rest(b)).take_while(|(x, y)| equal(**x, **y)).count()
}

fn is_set_like(core: &Core, v: Value) -> bool {
    match core.heap.get(v) {
        Some(Obj::Set(_) | Obj::FrozenSet(_)) => true,
        Some(Obj::DictView(kind, _)) => *kind != ViewKind::Values,
        _ => false,
    }
}

/// bytes, bytearray and memoryview.
fn buffers(rt: &mut Runtime, op: Compare, a: Value, b: Value) -> Eval<Option<Value>> {
    let (Some(n), Some(m)) = (sequences::buffer_len(rt, a), sequences::buffer_len(rt, b)) else {
        return Ok(None);
    };
    let view = |rt: &Runtime, v| matches!(rt.heap.get(v), Some(Obj::MemoryView(_)));
    let array = |rt: &Runtime, v| matches!(rt.heap.get(v), Some(Obj::ByteArray(_)));
    // Memoryviews have no order; a bytearray compares itself with any buffer.
    if (view(rt, a) || view(rt, b))
        && !array(rt, a)
        && !array(rt, b)
        && !matches!(op, Compare::Eq | Compare::Ne)
    {
        return Ok(None);
    }
    if matches!(op, Compare::Eq | Compare::Ne) && !super::memory_shape::same(rt, a, b) {
        return Ok(Some(Value::Bool(op == Compare::Ne)));
    }
    rt.heap.steps_for(n.min(m))?;
    if (view(rt, a) || view(rt, b))
        && matches!(op, Compare::Eq | Compare::Ne)
        && [a, b].iter().any(|v| crate::value::memory::letter_of(rt, *v) != b'B')
    {
        let equal = crate::value::memory::equal(rt, a, b)?;
        return Ok(Some(Value::Bool(equal == (op == Compare::Eq))));
    }
    let (Some(x), Some(y)) = (sequences::buffer(rt, a), sequences::buffer(rt, b)) else {
        return Ok(None);
    };
    Ok(Some(Value::Bool(op.holds(x.as_ref().cmp(y.as_ref())))))
}

/// Ranges are equal if they give the same numbers.
fn same_range(x: &Range, y: &Range) -> bool {
    let parts = |range: &Range| -> (BigInt, BigInt, BigInt) {
        match range {
            Range::Small { start, step, len, .. } => {
                ((*len).into(), (*start).into(), (*step).into())
            }
            Range::Big { start, step, len, .. } => (len.clone(), start.clone(), step.clone()),
        }
    };
    let ((n, start, step), (m, other_start, other_step)) = (parts(x), parts(y));
    if n != m {
        return false;
    }
    let zero = BigInt::from(0);
    let one = BigInt::from(1);
    n == zero || start == other_start && (n == one || step == other_step)
}
