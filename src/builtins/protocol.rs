//! What the dunder rows of many types share.
//!
//! `list.__lt__`, `dict.__len__` and their kind act on the builtin value inside their first
//! argument, never on what a derived class made of it: that is what `super().__len__()` is for.
//!
//! May touch: `value`. Never: frames.

use num_traits::ToPrimitive;

use super::pull::slot;
use crate::raise;
use crate::value::builtin::method;
use crate::value::ops::Binary;
use crate::value::{Builtin, Eval, Heap, Obj, Runtime, Value};

/// The builtin value inside the first argument.
pub fn this(rt: &Runtime, args: &[Value]) -> Value {
    rt.heap.plain(slot(args, 0))
}

/// `__iter__` of an iterator.
#[allow(clippy::unnecessary_wraps)]
pub fn itself(_: &mut Runtime, args: &[Value]) -> Eval {
    Ok(slot(args, 0))
}

/// `__class_getitem__`: `list[int]`.
pub fn class_getitem(rt: &mut Runtime, args: &[Value]) -> Eval {
    let item = slot(args, 1);
    let items = match rt.heap.get(item) {
        Some(Obj::Tuple(_)) => item,
        _ => rt.heap.tuple(vec![item])?,
    };
    rt.heap.add(Obj::GenericAlias(Box::new((slot(args, 0), items))))
}

/// An argument that C takes as `Py_ssize_t`.
pub fn ssize(rt: &mut Runtime, value: Value) -> Eval<i64> {
    if let Value::Int(int) = value {
        return Ok(int);
    }
    match rt.index(value)?.to_i64() {
        Some(int) => Ok(int),
        None => raise!(rt, OverflowError, "Python int too large to convert to C ssize_t"),
    }
}

/// An argument that says where a slice begins or ends: any int, brought within an `i64`.
pub fn slice_index(rt: &mut Runtime, value: Value) -> Eval<i64> {
    if let Value::Int(int) = value {
        return Ok(int);
    }
    let plain = rt.heap.plain(value);
    let is_int = matches!(plain, Value::Int(_) | Value::Bool(_))
        || matches!(rt.heap.get(plain), Some(Obj::Int(_)));
    if !is_int && rt.special(value, "__index__").is_none() {
        raise!(rt, TypeError, "slice indices must be integers or have an __index__ method");
    }
    let int = rt.index(value)?;
    let limit = if int.sign() == num_bigint::Sign::Minus { i64::MIN } else { i64::MAX };
    Ok(int.to_i64().unwrap_or(limit))
}

/// Bounds of a search within `len` items, negative ones counted from the end.
pub fn bounds(len: usize, start: i64, stop: i64) -> (usize, usize) {
    let len = len as i64;
    let place = |at: i64| if at < 0 { at.saturating_add(len).max(0) } else { at.min(len) };
    (place(start) as usize, place(stop) as usize)
}

/// Whether it is a `list`.
pub fn is_list(heap: &Heap, value: Value) -> bool {
    matches!(heap.get(value), Some(Obj::List(_)))
}

/// Whether it is a `tuple`.
pub fn is_tuple(heap: &Heap, value: Value) -> bool {
    matches!(heap.get(value), Some(Obj::Tuple(_)))
}

/// Whether it is a `dict`.
pub fn is_dict(heap: &Heap, value: Value) -> bool {
    matches!(heap.get(value), Some(Obj::Dict(_)))
}

/// Whether it is a `set` or `frozenset`.
pub fn is_set(heap: &Heap, value: Value) -> bool {
    matches!(heap.get(value), Some(Obj::Set(_) | Obj::FrozenSet(_)))
}

/// Whether it is a `range`.
pub fn is_range(heap: &Heap, value: Value) -> bool {
    matches!(heap.get(value), Some(Obj::Range(_)))
}

/// Whether it is a `slice`.
pub fn is_slice(heap: &Heap, value: Value) -> bool {
    matches!(heap.get(value), Some(Obj::Slice(_)))
}

/// Whether it is a set or a view of a dict's keys or items.
pub fn is_set_like(heap: &Heap, value: Value) -> bool {
    use crate::value::obj::ViewKind;
    is_set(heap, value)
        || matches!(heap.get(value), Some(Obj::DictView(ViewKind::Keys | ViewKind::Items, _)))
}

/// `__add__` of a list or tuple, which complains of anything else.
pub fn concatenate(
    rt: &mut Runtime,
    args: &[Value],
    fits: fn(&Heap, Value) -> bool,
    name: &str,
) -> Eval {
    let (a, b) = (this(rt, args), rt.heap.plain(slot(args, 1)));
    if !fits(&rt.heap, b) {
        let other = rt.type_name(slot(args, 1));
        raise!(rt, TypeError, "can only concatenate {name} (not \"{other}\") to {name}");
    }
    rt.binary(Binary::Add, a, b, false)
}

/// `__mul__` of a list or tuple.
pub const REPEAT: Builtin = method("__mul__(self, value, /)", "Return self*value.", repeat);
/// `__rmul__` of a list or tuple.
pub const RREPEAT: Builtin = method("__rmul__(self, value, /)", "Return value*self.", repeat);

fn repeat(rt: &mut Runtime, args: &[Value]) -> Eval {
    let this = this(rt, args);
    let count = rt.index(slot(args, 1))?;
    let count = rt.heap.int(count)?;
    rt.binary(Binary::Mul, this, count, false)
}
