//! What date, time and datetime share in showing themselves.
//!
//! May touch: `object`, `format`.

use super::days::{self, Date};
use super::format::{self, Moment};
use super::object::{self, Clock, ask_zone, offset_text, zone_name};
use crate::builtins::number::room;
use crate::raise;
use crate::value::{Eval, Runtime, Value};

/// What `strftime` shows of a moment. `asked` is what the zone is asked about.
pub fn strftime(
    rt: &mut Runtime,
    (date, clock): (Date, Clock),
    zone: Value,
    asked: Value,
    layout: Value,
) -> Eval {
    let Some(layout) = rt.heap.text(&layout).map(str::to_owned) else {
        let name = rt.given_name(layout);
        raise!(rt, TypeError, "strftime() argument 1 must be str, not {name}");
    };
    let mut moment = Moment {
        year: date.year,
        month: date.month,
        day: date.day,
        hour: clock.hour,
        minute: clock.minute,
        second: clock.second,
        weekday: days::weekday(date),
        day_of_year: days::day_of_year(date),
        micro: Some(clock.micro),
        ..Moment::default()
    };
    if layout.contains('z')
        && let Some(offset) = ask_zone(rt, zone, "utcoffset", asked)?
    {
        moment.offset = offset_text(offset, "");
    }
    if layout.contains('Z') {
        let name = zone_name(rt, zone, asked)?;
        moment.zone = rt.heap.text(&name).unwrap_or("").to_owned();
    }
    // The C library gets it, for which it ends there.
    let layout = layout.split('\0').next().unwrap_or("");
    room(rt, format::bytes_max(layout, &moment))?;
    let text = format::strftime(layout, &moment);
    rt.heap.string(text)
}

/// `format(object, spec)`: `str()` without a specification, else `strftime`.
pub fn format(rt: &mut Runtime, this: Value, spec: Value) -> Eval {
    let Some(text) = rt.heap.text(&spec) else {
        let name = rt.given_name(spec);
        raise!(rt, TypeError, "__format__() argument 1 must be str, not {name}");
    };
    if text.is_empty() {
        let text = rt.str_of(this)?;
        return rt.heap.string(text);
    }
    let method = rt.getattr_str(this, "strftime")?;
    rt.call(method, &[spec])
}

/// `HH:MM:SS.ffffff` as far as `timespec` says.
///
/// # Errors
/// ValueError for a timespec there is none of.
pub fn clock(rt: &mut Runtime, clock: Clock, timespec: Value, place: u32) -> Eval<String> {
    let Clock { hour, minute, second, micro } = clock;
    let spec = match timespec {
        Value::Unbound => "auto".to_owned(),
        _ => match rt.heap.text(&timespec) {
            Some(text) => text.to_owned(),
            None => {
                let name = rt.given_name(timespec);
                raise!(rt, TypeError, "isoformat() argument {place} must be str, not {name}");
            }
        },
    };
    let spec = match spec.as_str() {
        "auto" if micro == 0 => "seconds",
        "auto" => "microseconds",
        other => other,
    };
    Ok(match spec {
        "hours" => format!("{hour:02}"),
        "minutes" => format!("{hour:02}:{minute:02}"),
        "seconds" => format!("{hour:02}:{minute:02}:{second:02}"),
        "milliseconds" => format!("{hour:02}:{minute:02}:{second:02}.{:03}", micro / 1000),
        "microseconds" => format!("{hour:02}:{minute:02}:{second:02}.{micro:06}"),
        _ => raise!(rt, ValueError, "Unknown timespec value"),
    })
}

/// `YYYY-MM-DD`
pub fn date(date: Date) -> String {
    format!("{:04}-{:02}-{:02}", date.year, date.month, date.day)
}

/// `Mon Jan  2 03:04:05 2006`
pub fn ctime(date: Date, clock: Clock) -> String {
    let name = |names: &[&'static str], at: i64| -> &'static str {
        names.get(at as usize).and_then(|name| name.get(..3)).unwrap_or("?")
    };
    format!(
        "{} {} {:2} {:02}:{:02}:{:02} {:04}",
        name(&format::DAYS, days::weekday(date)),
        name(&format::MONTHS, date.month - 1),
        date.day,
        clock.hour,
        clock.minute,
        clock.second,
        date.year
    )
}

/// `time.struct_time` of a date and time.
pub fn struct_time(rt: &mut Runtime, date: Date, clock: Clock, dst: i64) -> Eval {
    let parts = [
        date.year,
        date.month,
        date.day,
        clock.hour,
        clock.minute,
        clock.second,
        days::weekday(date),
        days::day_of_year(date),
        dst,
    ];
    let parts = rt.heap.tuple(parts.map(Value::Int).to_vec())?;
    rt.keep(parts);
    object::call_library(rt, "time", "struct_time", &[parts])
}

/// The hour, minute, and as much of the rest as is not zero, for `repr`.
pub fn repr_clock(clock: Clock) -> String {
    let Clock { hour, minute, second, micro } = clock;
    match (second, micro) {
        (0, 0) => format!("{hour}, {minute}"),
        (_, 0) => format!("{hour}, {minute}, {second}"),
        _ => format!("{hour}, {minute}, {second}, {micro}"),
    }
}

/// `, fold=1, tzinfo=...)` as far as they are there.
pub fn repr_tail(rt: &mut Runtime, fold: bool, zone: Value) -> Eval<String> {
    let mut text = String::new();
    if fold {
        text.push_str(", fold=1");
    }
    if !zone.is_none() {
        text.push_str(", tzinfo=");
        text.push_str(&rt.repr(zone)?);
    }
    text.push(')');
    Ok(text)
}

/// The characters of a text that is read, with a complaint of the method's own if it is none.
pub fn chars(rt: &mut Runtime, text: Value) -> Eval<Vec<char>> {
    let Some(found) = rt.heap.text(&text) else {
        raise!(rt, TypeError, "fromisoformat: argument must be str");
    };
    // Nothing longer than this is a time; how it ends is all that is not seen.
    let chars: Vec<char> = match found.is_ascii() {
        true => found.bytes().take(4096).map(char::from).collect(),
        false => found.chars().take(4096).collect(),
    };
    rt.steps(chars.len() as u64 / 64)?;
    Ok(chars)
}

/// ValueError "Invalid isoformat string: '...'"
pub fn invalid_iso<T>(rt: &mut Runtime, text: Value) -> Eval<T> {
    let shown = rt.repr(text)?;
    raise!(rt, ValueError, "Invalid isoformat string: {shown}")
}
