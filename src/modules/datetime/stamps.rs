//! What `datetime` does with offsets: comparing, subtracting, converting; and timestamps.
//!
//! May touch: `object`. Never: a clock.

use std::cmp::Ordering;

use super::days::{self, Date, LAST_ORDINAL};
use super::object::{
    Clock, DAY, Delta, Stamp, ask_zone, class, delta, make_delta, make_stamp, out_of_range, stamp,
};
use crate::builtins::number;
use crate::raise;
use crate::value::ops::Compare;
use crate::value::text::hash;
use crate::value::{Eval, Runtime, Value, types};

/// A datetime and a date that is none: not equal, and no order.
pub fn compare_with_date(rt: &mut Runtime, stamp: Value, date: Value, op: Compare) -> Eval {
    match op {
        Compare::Eq => Ok(Value::Bool(false)),
        Compare::Ne => Ok(Value::Bool(true)),
        _ => {
            let (a, b) = (rt.type_name(stamp), rt.type_name(date));
            raise!(rt, TypeError, "can't compare {a} to {b}");
        }
    }
}

/// `a op b` of datetimes.
pub fn compare(rt: &mut Runtime, a: Value, b: Value, op: Compare) -> Eval {
    let (Some(x), Some(y)) = (stamp(rt, a), stamp(rt, b)) else {
        if stamp(rt, a).is_some() && rt.is_a(b, types::DATE) {
            return compare_with_date(rt, a, b, op);
        }
        return Ok(Value::NotImplemented);
    };
    let holds = |order: Ordering| Ok(Value::Bool(op.holds(order)));
    if x.zone.same(y.zone) {
        return holds(x.micros().cmp(&y.micros()));
    }
    let (ox, oy) = (ask_zone(rt, x.zone, "utcoffset", a)?, ask_zone(rt, y.zone, "utcoffset", b)?);
    let equality = matches!(op, Compare::Eq | Compare::Ne);
    match (ox, oy) {
        (ox, oy) if ox == oy => {
            let order = x.micros().cmp(&y.micros());
            if equality && order == Ordering::Equal && ambiguous(rt, a, b, ox, oy)? {
                return Ok(Value::Bool(op == Compare::Ne));
            }
            holds(order)
        }
        (Some(dx), Some(dy)) => {
            let order = (x.micros() - dx).cmp(&(y.micros() - dy));
            if equality && order == Ordering::Equal && ambiguous(rt, a, b, ox, oy)? {
                return Ok(Value::Bool(op == Compare::Ne));
            }
            holds(order)
        }
        _ if equality => Ok(Value::Bool(op == Compare::Ne)),
        _ => raise!(rt, TypeError, "can't compare offset-naive and offset-aware datetimes"),
    }
}

/// Whether the offset of one of them depends on its fold: such times equal no time of another zone.
fn ambiguous(
    rt: &mut Runtime,
    a: Value,
    b: Value,
    offset_a: Option<i128>,
    offset_b: Option<i128>,
) -> Eval<bool> {
    for (value, offset) in [(a, offset_a), (b, offset_b)] {
        let Some(inside) = stamp(rt, value) else { continue };
        let turned = Stamp { fold: !inside.fold, ..inside };
        let other = rt.heap.add_native(turned)?;
        rt.keep(other);
        if ask_zone(rt, inside.zone, "utcoffset", other)? != offset {
            return Ok(true);
        }
    }
    Ok(false)
}

/// `a - b`
pub fn sub(rt: &mut Runtime, a: Value, b: Value) -> Eval {
    let Some(x) = stamp(rt, a) else { return Ok(Value::NotImplemented) };
    let Some(y) = stamp(rt, b) else {
        return match delta(rt, b) {
            Some(Delta(micros)) => moved(rt, a, -micros),
            None => Ok(Value::NotImplemented),
        };
    };
    let mut micros = x.micros() - y.micros();
    if !x.zone.same(y.zone) {
        let (ox, oy) =
            (ask_zone(rt, x.zone, "utcoffset", a)?, ask_zone(rt, y.zone, "utcoffset", b)?);
        match (ox, oy) {
            (Some(ox), Some(oy)) => micros += oy - ox,
            (None, None) => {}
            _ => raise!(rt, TypeError, "can't subtract offset-naive and offset-aware datetimes"),
        }
    }
    make_delta(rt, micros)
}

/// A datetime so many microseconds later, on the same clock.
pub fn moved(rt: &mut Runtime, value: Value, micros: i128) -> Eval {
    let Some(inside) = stamp(rt, value) else { return Ok(Value::NotImplemented) };
    let moved = shifted(rt, inside, micros)?;
    let class = class(rt, value);
    make_stamp(rt, class, moved)
}

/// The same in parts.
pub fn shifted(rt: &mut Runtime, stamp: Stamp, micros: i128) -> Eval<Stamp> {
    let sum = stamp.micros() + micros;
    let ordinal = sum.div_euclid(DAY);
    if !(1..=i128::from(LAST_ORDINAL)).contains(&ordinal) {
        return Err(out_of_range(rt));
    }
    let (date, clock) = (days::date(ordinal as i64), Clock::from_micros(sum));
    Ok(Stamp { date, clock, fold: false, ..stamp })
}

/// The hash: that of the moment, whatever the zone.
pub fn hash(rt: &mut Runtime, value: Value) -> Eval {
    let Some(inside) = stamp(rt, value) else { return Ok(Value::Int(0)) };
    let asked =
        if inside.fold { rt.heap.add_native(Stamp { fold: false, ..inside })? } else { value };
    rt.keep(asked);
    let offset = ask_zone(rt, inside.zone, "utcoffset", asked)?;
    Ok(Value::Int(match offset {
        Some(offset) => super::delta::hash_of(inside.micros() - offset),
        None => {
            let mut bytes = super::date::bytes(inside.date).to_vec();
            bytes.extend(clock_bytes(inside.clock));
            hash::hash_bytes(&bytes, rt.heap.hash_key)
        }
    }))
}

/// The six bytes CPython keeps a time of day in.
pub fn clock_bytes(clock: Clock) -> [u8; 6] {
    let micro = clock.micro;
    [
        clock.hour as u8,
        clock.minute as u8,
        clock.second as u8,
        (micro >> 16) as u8,
        (micro >> 8) as u8,
        micro as u8,
    ]
}

/// Seconds since 1970 as microseconds, rounded half to even.
pub fn read_timestamp(rt: &mut Runtime, value: Value) -> Eval<i128> {
    if let Some(x) = number::float_inside(rt, value) {
        if x.is_nan() {
            raise!(rt, ValueError, "Invalid value NaN (not a number)");
        }
        let whole = x.trunc();
        if whole.abs() >= 9.2e18 {
            raise!(rt, OverflowError, "timestamp out of range for platform time_t");
        }
        let part = ((x - whole) * 1e6).round_ties_even();
        return Ok(whole as i128 * 1_000_000 + part as i128);
    }
    let n = rt.index(value)?;
    match num_traits::ToPrimitive::to_i64(&n) {
        Some(n) => Ok(i128::from(n) * 1_000_000),
        None => raise!(rt, OverflowError, "timestamp out of range for platform time_t"),
    }
}

/// The date of an ordinal that may be none.
pub fn checked_date(rt: &mut Runtime, ordinal: i128) -> Eval<Date> {
    if (1..=i128::from(LAST_ORDINAL)).contains(&ordinal) {
        return Ok(days::date(ordinal as i64));
    }
    let year = days::date(ordinal.clamp(-800_000_000_000, 800_000_000_000) as i64).year;
    if i32::try_from(year - 1900).is_err() {
        let why = rt.heap.str("Value too large for defined data type")?;
        return Err(rt.raise_with(types::OS_ERROR, &[Value::Int(75), why]));
    }
    raise!(rt, ValueError, "year {year} is out of range")
}

/// A datetime from microseconds since 1970, in UTC, with a zone.
pub fn from_micros(rt: &mut Runtime, micros: i128, zone: Value) -> Eval<Stamp> {
    let date = checked_date(rt, micros.div_euclid(DAY) + 719_163)?;
    Ok(Stamp { date, clock: Clock::from_micros(micros), fold: false, zone })
}

/// What the granted clock says, in microseconds since 1970.
pub fn now(rt: &mut Runtime) -> Eval<i128> {
    Ok(rt.now_ns()?.div_euclid(1000))
}

/// The same moment in another zone; without one in UTC, which local time is.
pub fn in_zone(rt: &mut Runtime, value: Value, zone: Value) -> Eval {
    let Some(inside) = stamp(rt, value) else { return Ok(Value::NotImplemented) };
    if inside.zone.same(zone) && !zone.is_none() {
        return Ok(value);
    }
    let offset = ask_zone(rt, inside.zone, "utcoffset", value)?.unwrap_or(0);
    let utc = shifted(rt, inside, -offset)?;
    let class = class(rt, value);
    if zone.is_none() {
        let name = rt.heap.str("UTC")?;
        let local = rt.heap.add_native(super::object::Zone { offset: 0, name })?;
        rt.keep(local);
        return make_stamp(rt, class, Stamp { zone: local, ..utc });
    }
    let made = make_stamp(rt, class, Stamp { zone, ..utc })?;
    rt.keep(made);
    let method = rt.getattr_str(zone, "fromutc")?;
    rt.call(method, &[made])
}
