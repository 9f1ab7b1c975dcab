//! What objects of `datetime` hold, and how they are made and read.
//!
//! May touch: `value`, `days`. Never: a clock.

use super::days::{self, Date};
use crate::builtins::number;
use crate::raise;
use crate::value::store::Writer;
use crate::value::types::{self, TypeId};
use crate::value::{Eval, Native, Runtime, Stop, Value};

/// Microseconds of a day.
pub const DAY: i128 = 86_400_000_000;

/// `timedelta`: microseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Delta(pub i128);

/// `date`
#[derive(Clone, Copy, Debug)]
pub struct Day(pub Date);

/// A time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Clock {
    /// From 0 to 23.
    pub hour: i64,
    /// From 0 to 59.
    pub minute: i64,
    /// From 0 to 59.
    pub second: i64,
    /// From 0 to 999999.
    pub micro: i64,
}

/// `time`
#[derive(Clone, Copy, Debug)]
pub struct Time {
    /// The time of day.
    pub clock: Clock,
    /// Which of two.
    pub fold: bool,
    /// A `tzinfo` or `None`.
    pub zone: Value,
}

/// `datetime`
#[derive(Clone, Copy, Debug)]
pub struct Stamp {
    /// The date.
    pub date: Date,
    /// The time of day.
    pub clock: Clock,
    /// Which of two.
    pub fold: bool,
    /// A `tzinfo` or `None`.
    pub zone: Value,
}

/// `tzinfo`, which holds nothing.
#[derive(Clone, Copy, Debug)]
pub struct Tz;

/// `timezone`
#[derive(Clone, Copy, Debug)]
pub struct Zone {
    /// Microseconds east of UTC.
    pub offset: i128,
    /// Its name, or unbound.
    pub name: Value,
}

macro_rules! natives {
    ($($type:ident $id:ident $bytes:literal $($value:ident)?;)*) => {
        $(impl Native for $type {
            fn class(&self) -> TypeId {
                types::$id
            }
            fn trace(&self, see: &mut dyn FnMut(Value)) {
                let _ = &see;
                $(see(self.$value);)?
            }
            fn bytes(&self) -> u64 {
                $bytes
            }
            fn save(&self, out: &mut Writer) {
                let _ = &out;
                self.store(out);
                $(out.value(self.$value);)?
            }
        })*
    };
}

natives! {
    Delta TIMEDELTA 16;
    Day DATE 24;
    Time TIME 64 zone;
    Stamp DATETIME 88 zone;
    Tz TZINFO 0;
    Zone TIMEZONE 32 name;
}

impl Clock {
    /// Microseconds since midnight.
    pub fn micros(self) -> i128 {
        i128::from((self.hour * 60 + self.minute) * 60 + self.second) * 1_000_000
            + i128::from(self.micro)
    }

    /// The time so many microseconds after midnight.
    pub fn from_micros(micros: i128) -> Clock {
        let n = micros.rem_euclid(DAY) as i64;
        let seconds = n / 1_000_000;
        Clock {
            hour: seconds / 3600,
            minute: seconds / 60 % 60,
            second: seconds % 60,
            micro: n % 1_000_000,
        }
    }
}

impl Stamp {
    /// Microseconds since the day before the first.
    pub fn micros(&self) -> i128 {
        i128::from(days::ordinal(self.date)) * DAY + self.clock.micros()
    }
}

impl Delta {
    /// Days, seconds, microseconds, as a timedelta has them.
    pub fn parts(self) -> (i64, i64, i64) {
        let rest = self.0.rem_euclid(DAY) as i64;
        (self.0.div_euclid(DAY) as i64, rest / 1_000_000, rest % 1_000_000)
    }
}

/// The timedelta inside a value.
pub fn delta(rt: &Runtime, value: Value) -> Option<Delta> {
    rt.heap.native::<Delta>(value).copied()
}

/// The datetime inside a value.
pub fn stamp(rt: &Runtime, value: Value) -> Option<Stamp> {
    rt.heap.native::<Stamp>(value).copied()
}

/// The date of a date or datetime.
pub fn date(rt: &Runtime, value: Value) -> Option<Date> {
    match rt.heap.native::<Day>(value) {
        Some(day) => Some(day.0),
        None => stamp(rt, value).map(|stamp| stamp.date),
    }
}

/// The time inside a value.
pub fn time(rt: &Runtime, value: Value) -> Option<Time> {
    rt.heap.native::<Time>(value).copied()
}

/// The first day there is.
pub const FIRST: Date = Date { year: 1, month: 1, day: 1 };

/// Makes a timedelta.
///
/// # Errors
/// OverflowError if it is too long.
pub fn make_delta(rt: &mut Runtime, micros: i128) -> Eval {
    let days = micros.div_euclid(DAY);
    if i32::try_from(days).is_err() {
        raise!(rt, OverflowError, "Python int too large to convert to C int");
    }
    if days.abs() > 999_999_999 {
        raise!(rt, OverflowError, "days={days}; must have magnitude <= 999999999");
    }
    rt.heap.add_native(Delta(micros))
}

/// Makes what calling `class`, which is `exact` or derived from it, would make of these parts.
fn make(
    rt: &mut Runtime,
    class: Value,
    exact: TypeId,
    native: impl Native,
    args: &[Value],
    fold: bool,
) -> Eval {
    if class.same(exact.value()) {
        return rt.heap.add_native(native);
    }
    if fold {
        let name = rt.heap.str("fold")?;
        return rt.call_kw(class, args, &[(name, Value::Int(1))]);
    }
    rt.call(class, args)
}

/// Makes a date of a class.
pub fn make_date(rt: &mut Runtime, class: Value, date: Date) -> Eval {
    let args = [Value::Int(date.year), Value::Int(date.month), Value::Int(date.day)];
    make(rt, class, types::DATE, Day(date), &args, false)
}

/// Makes a datetime of a class.
pub fn make_stamp(rt: &mut Runtime, class: Value, stamp: Stamp) -> Eval {
    let Stamp { date, clock, fold, zone } = stamp;
    let args = [
        Value::Int(date.year),
        Value::Int(date.month),
        Value::Int(date.day),
        Value::Int(clock.hour),
        Value::Int(clock.minute),
        Value::Int(clock.second),
        Value::Int(clock.micro),
        zone,
    ];
    make(rt, class, types::DATETIME, stamp, &args, fold)
}

/// Makes a time of a class.
pub fn make_time(rt: &mut Runtime, class: Value, time: Time) -> Eval {
    let clock = time.clock;
    let args = [
        Value::Int(clock.hour),
        Value::Int(clock.minute),
        Value::Int(clock.second),
        Value::Int(clock.micro),
        time.zone,
    ];
    make(rt, class, types::TIME, time, &args, time.fold)
}

/// A required argument of a constructor, as CPython counts them.
pub fn needed(rt: &mut Runtime, value: Value, name: &str, at: usize) -> Eval<i64> {
    if value.is_unbound() {
        raise!(rt, TypeError, "function missing required argument '{name}' (pos {at})");
    }
    number::format_int(rt, value)
}

/// An optional one.
pub fn optional(rt: &mut Runtime, value: Value, default: i64) -> Eval<i64> {
    match value {
        Value::Unbound => Ok(default),
        Value::Int(n) if i32::try_from(n).is_ok() => Ok(n),
        _ => number::format_int(rt, value),
    }
}

/// Checks a date.
pub fn check_date(rt: &mut Runtime, date: Date) -> Eval<Date> {
    let Date { year, month, day } = date;
    if !(1..=9999).contains(&year) {
        raise!(rt, ValueError, "year {year} is out of range");
    }
    if !(1..=12).contains(&month) {
        raise!(rt, ValueError, "month must be in 1..12");
    }
    if day < 1 || day > days::days_in_month(year, month) {
        raise!(rt, ValueError, "day is out of range for month");
    }
    Ok(date)
}

/// Checks a time of day and which of two it is.
pub fn check_clock(rt: &mut Runtime, clock: Clock, fold: i64) -> Eval<bool> {
    if !(0..24).contains(&clock.hour) {
        raise!(rt, ValueError, "hour must be in 0..23");
    }
    if !(0..60).contains(&clock.minute) {
        raise!(rt, ValueError, "minute must be in 0..59");
    }
    if !(0..60).contains(&clock.second) {
        raise!(rt, ValueError, "second must be in 0..59");
    }
    if !(0..1_000_000).contains(&clock.micro) {
        raise!(rt, ValueError, "microsecond must be in 0..999999");
    }
    if !(0..=1).contains(&fold) {
        raise!(rt, ValueError, "fold must be either 0 or 1");
    }
    Ok(fold == 1)
}

/// Checks a `tzinfo` argument; none is `None`.
pub fn check_zone(rt: &mut Runtime, zone: Value) -> Eval {
    let zone = zone.or(Value::None);
    if !zone.is_none() && !rt.is_a(zone, types::TZINFO) {
        let name = rt.type_name(zone);
        raise!(
            rt,
            TypeError,
            "tzinfo argument must be None or of a tzinfo subclass, not type '{name}'"
        );
    }
    Ok(zone)
}

/// The class of a value.
pub fn class(rt: &Runtime, value: Value) -> Value {
    rt.class_of(value)
}

/// OverflowError "date value out of range".
#[cold]
pub fn out_of_range(rt: &mut Runtime) -> Stop {
    rt.raise(types::OVERFLOW_ERROR, "date value out of range")
}

/// What `utcoffset(of)` or `dst(of)` of a zone gives, in microseconds.
///
/// # Errors
/// TypeError if it is no timedelta, ValueError if it is a day or more.
pub fn ask_zone(
    rt: &mut Runtime,
    zone: Value,
    what: &'static str,
    of: Value,
) -> Eval<Option<i128>> {
    if zone.is_none() {
        return Ok(None);
    }
    if class(rt, zone).same(types::TIMEZONE.value())
        && let Some(inside) = rt.heap.native::<Zone>(zone)
    {
        return Ok((what == "utcoffset").then_some(inside.offset));
    }
    let method = rt.getattr_str(zone, what)?;
    let result = rt.call(method, &[of])?;
    if result.is_none() {
        return Ok(None);
    }
    let Some(Delta(micros)) = delta(rt, result) else {
        let name = rt.type_name(result);
        raise!(rt, TypeError, "tzinfo.{what}() must return None or timedelta, not '{name}'");
    };
    if micros.abs() >= DAY {
        raise!(
            rt,
            ValueError,
            "offset must be a timedelta strictly between -timedelta(hours=24) and \
             timedelta(hours=24)."
        );
    }
    Ok(Some(micros))
}

/// What `tzname(of)` of a zone gives: a str or `None`.
pub fn zone_name(rt: &mut Runtime, zone: Value, of: Value) -> Eval {
    if zone.is_none() {
        return Ok(Value::None);
    }
    let method = rt.getattr_str(zone, "tzname")?;
    let result = rt.call(method, &[of])?;
    if result.is_none() || rt.heap.text(&result).is_some() {
        return Ok(result);
    }
    let name = rt.type_name(result);
    raise!(rt, TypeError, "tzinfo.tzname() must return None or a string, not '{name}'");
}

/// `+01:00`, with seconds and microseconds where there are any; `colon` stands between.
pub fn offset_text(micros: i128, colon: &str) -> String {
    let sign = if micros < 0 { '-' } else { '+' };
    let Clock { hour, minute, second, micro } = Clock::from_micros(micros.abs());
    let mut text = format!("{sign}{hour:02}{colon}{minute:02}");
    if second != 0 || micro != 0 {
        text.push_str(&format!("{colon}{second:02}"));
    }
    if micro != 0 {
        text.push_str(&format!(".{micro:06}"));
    }
    text
}

/// Calls a class or function of a library module that is Python.
pub fn call_library(rt: &mut Runtime, module: &str, name: &str, args: &[Value]) -> Eval {
    let Some(eval) = &mut rt.eval else { return Err(Stop::Flat) };
    let module = eval.import(rt.core, module)?;
    let callee = rt.getattr_str(module, name)?;
    rt.keep(callee);
    rt.call(callee, args)
}
