//! `_bisect`: places in sorted sequences. A program's `__lt__`, `__getitem__` and `key` are called
//! natively, as by a sort.
//!
//! May touch: `value`, `builtins`' helpers.

use super::NativeModule;
use crate::builtins::protocol::ssize;
use crate::builtins::pull::slot;
use crate::raise;
use crate::value::builtin::function;
use crate::value::ops::{Compare, custom};
use crate::value::{Eval, Obj, Runtime, Value};

/// The module.
pub static MODULE: NativeModule = NativeModule {
    name: "_bisect",
    doc: "Bisection algorithms.",
    functions: &[
        function(
            "bisect_right(a, x, lo=0, hi=None, *, key=None)",
            "Return the index where to insert item x in list a, assuming a is sorted.\n\nThe \
             return value i is such that all e in a[:i] have e <= x, and all e in\na[i:] have e > \
             x.  So if x already appears in the list, a.insert(i, x) will\ninsert just after the \
             rightmost x already there.\n\nOptional args lo (default 0) and hi (default len(a)) \
             bound the\nslice of a to be searched.",
            |rt, args| search(rt, args, slot(args, 1), true).map(|at| Value::Int(at as i64)),
        ),
        function(
            "bisect_left(a, x, lo=0, hi=None, *, key=None)",
            "Return the index where to insert item x in list a, assuming a is sorted.\n\nThe \
             return value i is such that all e in a[:i] have e < x, and all e in\na[i:] have e >= \
             x.  So if x already appears in the list, a.insert(i, x) will\ninsert just before the \
             leftmost x already there.\n\nOptional args lo (default 0) and hi (default len(a)) \
             bound the\nslice of a to be searched.",
            |rt, args| search(rt, args, slot(args, 1), false).map(|at| Value::Int(at as i64)),
        ),
        function(
            "insort_right(a, x, lo=0, hi=None, *, key=None)",
            "Insert item x in list a, and keep it sorted assuming a is sorted.\n\nIf x is already \
             in a, insert it to the right of the rightmost x.\n\nOptional args lo (default 0) and \
             hi (default len(a)) bound the\nslice of a to be searched.",
            |rt, args| insert(rt, args, true),
        ),
        function(
            "insort_left(a, x, lo=0, hi=None, *, key=None)",
            "Insert item x in list a, and keep it sorted assuming a is sorted.\n\nIf x is already \
             in a, insert it to the left of the leftmost x.\n\nOptional args lo (default 0) and \
             hi (default len(a)) bound the\nslice of a to be searched.",
            |rt, args| insert(rt, args, false),
        ),
    ],
    constants: &[],
};

/// The key function, if there is one.
fn key(args: &[Value]) -> Option<Value> {
    slot(args, 4).bound().filter(|key| !key.is_none())
}

fn search(rt: &mut Runtime, args: &[Value], x: Value, right: bool) -> Eval<usize> {
    let (a, key) = (slot(args, 0), key(args));
    let lo = ssize(rt, slot(args, 2).or(Value::Int(0)))?;
    if lo < 0 {
        raise!(rt, ValueError, "lo must be non-negative");
    }
    let hi = match slot(args, 3) {
        Value::Unbound | Value::None => -1,
        hi => ssize(rt, hi)?,
    };
    let hi = if hi == -1 {
        let dict = rt.heap.as_dict(rt.heap.plain(a)).is_some();
        if dict && custom(rt.core, a, "__len__").is_none() {
            raise!(rt, TypeError, "{} is not a sequence", rt.type_name(a));
        }
        rt.len(a)? as i64
    } else {
        hi
    };
    let (mut lo, mut hi) = (lo, hi);
    let held = rt.kept.len();
    while lo < hi {
        rt.steps(1)?;
        let mid = lo + (hi - lo) / 2;
        let mut item = match rt.heap.get(a) {
            Some(Obj::List(items)) if mid < items.len() as i64 => {
                items.get(mid as usize).copied().unwrap_or(Value::None)
            }
            _ => rt.getitem(a, Value::Int(mid))?,
        };
        rt.keep(item);
        if let Some(key) = key {
            item = rt.call(key, &[item])?;
            rt.keep(item);
        }
        let goes_left = match right {
            true => rt.holds(Compare::Lt, x, item)?,
            false => !rt.holds(Compare::Lt, item, x)?,
        };
        rt.kept.truncate(held);
        if goes_left {
            hi = mid;
        } else {
            lo = mid + 1;
        }
    }
    Ok(lo as usize)
}

fn insert(rt: &mut Runtime, args: &[Value], right: bool) -> Eval {
    let (a, item) = (slot(args, 0), slot(args, 1));
    let x = match key(args) {
        Some(key) => rt.call(key, &[item])?,
        None => item,
    };
    rt.keep(x);
    let place = search(rt, args, x, right)?;
    let exact = rt.class_of(a).same(crate::value::types::LIST.value());
    if exact {
        let len = rt.heap.as_list(a).map_or(0, Vec::len);
        rt.steps(len.saturating_sub(place) as u64 / 64)?;
        rt.heap.list_reserve(a, 1)?;
        if let Some(items) = rt.heap.as_list_mut(a) {
            items.insert(place.min(items.len()), item);
        }
        return Ok(Value::None);
    }
    let method = rt.getattr_str(a, "insert")?;
    rt.keep(method);
    rt.call(method, &[Value::Int(place as i64), item])?;
    Ok(Value::None)
}
