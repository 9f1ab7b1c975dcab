//! `slice`.
//!
//! May touch: `value`. Never: frames.

use num_bigint::BigInt;
use num_traits::{One, Signed, Zero};

use super::dunder;
use super::pull::slot;
use crate::raise;
use crate::value::builtin::{function, method};
use crate::value::obj::GetSet;
use crate::value::types;
use crate::value::{Builtin, Eval, Obj, Runtime, TypeRows, Value};

/// What `slice` can do.
pub static ROWS: TypeRows = TypeRows {
    id: types::SLICE,
    doc: "slice(stop)\nslice(start, stop[, step])\n\nCreate a slice object.  This is used for \
          extended slicing (e.g. a[0:10:2]).",
    new: Some(&NEW),
    methods: METHODS,
    getset: GETSET,
};

static NEW: Builtin = function(
    "slice(cls, start, stop=<unrepresentable>, step=None, /)",
    "slice(stop)\nslice(start, stop[, step])",
    |rt, args| {
        let parts = match (slot(args, 1), slot(args, 2)) {
            (stop, Value::Unbound) => [Value::None, stop, Value::None],
            (start, stop) => [start, stop, slot(args, 3).or(Value::None)],
        };
        rt.heap.add(Obj::Slice(Box::new(parts)))
    },
);

static METHODS: &[Builtin] = &[
    method(
        "indices(self, length, /)",
        "S.indices(len) -> (start, stop, stride)\n\nAssuming a sequence of length len, calculate \
         the start and stop\nindices, and the stride length of the extended slice described by\nS. \
         Out of bounds indices are clipped in a manner consistent with the\nhandling of normal \
         slices.",
        indices,
    ),
    dunder::EQ,
    dunder::NE,
    dunder::LT,
    dunder::LE,
    dunder::GT,
    dunder::GE,
    dunder::REPR,
];

static GETSET: &[GetSet] = &[
    GetSet { name: "start", get: |rt, slice| Ok(part(rt, slice, 0)), set: None },
    GetSet { name: "stop", get: |rt, slice| Ok(part(rt, slice, 1)), set: None },
    GetSet { name: "step", get: |rt, slice| Ok(part(rt, slice, 2)), set: None },
];

fn part(rt: &Runtime, slice: Value, which: usize) -> Value {
    match rt.heap.get(slice) {
        Some(Obj::Slice(parts)) => parts.get(which).copied().unwrap_or(Value::None),
        _ => Value::None,
    }
}

/// A part as a number: `None` stays.
fn number(rt: &mut Runtime, value: Value) -> Eval<Option<BigInt>> {
    if value.is_none() {
        return Ok(None);
    }
    let plain = rt.heap.plain(value);
    let is_int = matches!(plain, Value::Int(_) | Value::Bool(_))
        || matches!(rt.heap.get(plain), Some(Obj::Int(_)));
    if !is_int && rt.special(value, "__index__").is_none() {
        raise!(rt, TypeError, "slice indices must be integers or None or have an __index__ method");
    }
    rt.index(value).map(Some)
}

fn indices(rt: &mut Runtime, args: &[Value]) -> Eval {
    let slice = slot(args, 0);
    let length = rt.index(slot(args, 1))?;
    if length.is_negative() {
        raise!(rt, ValueError, "length should not be negative");
    }
    let step = number(rt, part(rt, slice, 2))?.unwrap_or_else(BigInt::one);
    if step.is_zero() {
        raise!(rt, ValueError, "slice step cannot be zero");
    }
    let forward = step.is_positive();
    let (lower, upper) = if forward {
        (BigInt::zero(), length.clone())
    } else {
        (-BigInt::one(), &length - BigInt::one())
    };
    let clip = |bound: BigInt| {
        if bound.is_negative() {
            (bound + &length).max(lower.clone())
        } else {
            bound.min(upper.clone())
        }
    };
    let start = match number(rt, part(rt, slice, 0))? {
        Some(start) => clip(start),
        None => (if forward { &lower } else { &upper }).clone(),
    };
    let stop = match number(rt, part(rt, slice, 1))? {
        Some(stop) => clip(stop),
        None => (if forward { &upper } else { &lower }).clone(),
    };
    let parts = vec![rt.heap.int(start)?, rt.heap.int(stop)?, rt.heap.int(step)?];
    rt.heap.tuple(parts)
}
