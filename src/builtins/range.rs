//! `range`.
//!
//! May touch: `value`. Never: frames.
//!
//! Invariant: a range is small if start, stop, step and length all fit an `i64`.

use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{One, Signed, ToPrimitive, Zero};

use super::dunder;
use super::pull::{made, slot};
use crate::raise;
use crate::value::builtin::{function, method};
use crate::value::obj::{GetSet, Iter};
use crate::value::types;
use crate::value::{Builtin, Eval, Obj, Range, Runtime, TypeRows, Value};

/// What `range` can do.
pub static ROWS: TypeRows = TypeRows {
    id: types::RANGE,
    doc: "range(stop) -> range object\nrange(start, stop[, step]) -> range object\n\nReturn an \
          object that produces a sequence of integers from start (inclusive)\nto stop (exclusive) \
          by step.  range(i, j) produces i, i+1, i+2, ..., j-1.\nstart defaults to 0, and stop is \
          omitted!  range(4) produces 0, 1, 2, 3.\nThese are exactly the valid indices for a list \
          of 4 elements.\nWhen step is given, it specifies the increment (or decrement).",
    new: Some(&NEW),
    methods: METHODS,
    getset: GETSET,
};

static NEW: Builtin = function(
    "range(cls, start, stop=<unrepresentable>, step=1, /)",
    "range(stop) -> range object\nrange(start, stop[, step]) -> range object",
    |rt, args| {
        let (start, stop, step) = match (slot(args, 1), slot(args, 2)) {
            (stop, Value::Unbound) => (Value::Int(0), stop, Value::Int(1)),
            (start, stop) => (start, stop, slot(args, 3).or(Value::Int(1))),
        };
        if let (Value::Int(start), Value::Int(stop), Value::Int(step)) = (start, stop, step)
            && step != 0
            && let Some(len) = small_len(start, stop, step)
        {
            return rt.heap.add(Obj::Range(Box::new(Range::Small { start, stop, step, len })));
        }
        let (start, stop, step) = (rt.index(start)?, rt.index(stop)?, rt.index(step)?);
        if step.is_zero() {
            raise!(rt, ValueError, "range() arg 3 must not be zero");
        }
        make(rt, start, stop, step)
    },
);

static METHODS: &[Builtin] = &[
    method(
        "count(self, value, /)",
        "rangeobject.count(value) -> integer -- return number of occurrences of value",
        |rt, args| {
            let (range, value) = (slot(args, 0), slot(args, 1));
            if is_int(rt, value) {
                return rt.contains(range, value).map(|found| Value::Int(i64::from(found)));
            }
            let (mut found, iterator) = (0, rt.iter(range)?);
            rt.keep(iterator);
            let held = rt.kept.len();
            while let Some(item) = rt.next(iterator)? {
                made(rt)?;
                rt.kept.truncate(held);
                if rt.equal(item, value)? {
                    found += 1;
                }
            }
            Ok(Value::Int(found))
        },
    ),
    method(
        "index(self, value, /)",
        "rangeobject.index(value) -> integer -- return index of value.\nRaise ValueError if the \
         value is not present.",
        index,
    ),
    method("__reversed__(self, /)", "Return a reverse iterator.", |rt, args| {
        reversed(rt, slot(args, 0))
    }),
    dunder::BOOL,
    dunder::EQ,
    dunder::NE,
    dunder::LT,
    dunder::LE,
    dunder::GT,
    dunder::GE,
    dunder::HASH,
    dunder::REPR,
    dunder::LEN,
    dunder::ITER,
    dunder::CONTAINS,
    dunder::GETITEM,
];

static GETSET: &[GetSet] = &[
    GetSet { name: "start", get: |rt, range| part(rt, range, 0), set: None },
    GetSet { name: "stop", get: |rt, range| part(rt, range, 1), set: None },
    GetSet { name: "step", get: |rt, range| part(rt, range, 2), set: None },
];

fn part(rt: &mut Runtime, range: Value, which: usize) -> Eval {
    match rt.heap.get(range) {
        Some(Obj::Range(range)) => match &**range {
            Range::Small { start, stop, step, len: _ } => {
                Ok(Value::Int([*start, *stop, *step].get(which).copied().unwrap_or(0)))
            }
            Range::Big { start, stop, step, len: _ } => {
                let part = [start, stop, step].get(which).map(|part| (*part).clone());
                rt.heap.int(part.unwrap_or_default())
            }
        },
        _ => Ok(Value::None),
    }
}

/// How many numbers there are; `None` if that does not fit.
fn small_len(start: i64, stop: i64, step: i64) -> Option<i64> {
    let distance = if step > 0 {
        i128::from(stop) - i128::from(start)
    } else {
        i128::from(start) - i128::from(stop)
    };
    if distance <= 0 {
        return Some(0);
    }
    let step = i128::from(step).abs();
    i64::try_from((distance + step - 1) / step).ok()
}

/// A range of any numbers; `step` is not 0.
pub fn make(rt: &mut Runtime, start: BigInt, stop: BigInt, step: BigInt) -> Eval {
    if let (Some(start), Some(stop), Some(step)) = (start.to_i64(), stop.to_i64(), step.to_i64())
        && let Some(len) = small_len(start, stop, step)
    {
        return rt.heap.add(Obj::Range(Box::new(Range::Small { start, stop, step, len })));
    }
    let distance = if step.is_positive() { &stop - &start } else { &start - &stop };
    let len = if distance.is_positive() {
        (distance - BigInt::one()).div_floor(&step.abs()) + BigInt::one()
    } else {
        BigInt::zero()
    };
    rt.heap.add(Obj::Range(Box::new(Range::Big { start, stop, step, len })))
}

/// `reversed(range)`
pub fn reversed(rt: &mut Runtime, range: Value) -> Eval {
    let iter = match rt.heap.get(range) {
        Some(Obj::Range(range)) => match &**range {
            Range::Small { start, step, len, .. } => {
                let last = i128::from(*start) + (i128::from(*len) - 1) * i128::from(*step);
                match (i64::try_from(last), step.checked_neg()) {
                    (Ok(next), Some(step)) => Iter::Range { next, step, left: *len },
                    // Only an empty range has a last number outside of its bounds.
                    (_, Some(step)) if *len == 0 => Iter::Range { next: 0, step, left: 0 },
                    _ => Iter::BigRange {
                        next: BigInt::from(last),
                        step: -BigInt::from(*step),
                        left: BigInt::from(*len),
                    },
                }
            }
            Range::Big { start, step, len, .. } => Iter::BigRange {
                next: start + (len - BigInt::one()) * step,
                step: -step.clone(),
                left: len.clone(),
            },
        },
        _ => return Ok(Value::None),
    };
    rt.heap.add(Obj::Iter(Box::new(iter)))
}

fn is_int(rt: &Runtime, value: Value) -> bool {
    matches!(value, Value::Int(_) | Value::Bool(_))
        || matches!(rt.heap.get(value), Some(Obj::Int(_)))
}

fn index(rt: &mut Runtime, args: &[Value]) -> Eval {
    let (range, value) = (slot(args, 0), slot(args, 1));
    if !is_int(rt, value) {
        let (mut at, iterator) = (0, rt.iter(range)?);
        rt.keep(iterator);
        let held = rt.kept.len();
        while let Some(item) = rt.next(iterator)? {
            made(rt)?;
            rt.kept.truncate(held);
            if rt.equal(item, value)? {
                return Ok(Value::Int(at));
            }
            at += 1;
        }
        raise!(rt, ValueError, "sequence.index(x): x not in sequence");
    }
    if !rt.contains(range, value)? {
        let shown = rt.repr(value)?;
        raise!(rt, ValueError, "{shown} is not in range");
    }
    let (start, step) = (part(rt, range, 0)?, part(rt, range, 2)?);
    let (value, start, step) = (rt.index(value)?, rt.index(start)?, rt.index(step)?);
    rt.heap.int((value - start) / step)
}
