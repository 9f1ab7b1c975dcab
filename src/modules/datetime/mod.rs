//! `_datetime`: the types of `datetime`, and what `time` and `calendar` share with them.
//!
//! The calendar, formats and ISO 8601 are plain arithmetic (`days`, `format`, `parse`, `iso`);
//! `object` says what the types hold, and each type has a file of rows. Classes that are Python's
//! (`time.struct_time`, what `isocalendar` gives) are called by name. Local time is UTC.
//!
//! May touch: `value`, `builtins`' helpers. Never: a clock: `now` asks the module `time`, which
//! asks for a grant.

pub mod clock;
pub mod date;
pub mod days;
pub mod delta;
pub mod format;
pub mod iso;
pub mod object;
pub mod parse;
pub mod show;
pub mod stamp;
pub mod stamps;
pub mod store;
pub mod zone;

use super::{Constant, NativeModule};
use crate::builtins::number::{arg, room};
use crate::raise;
use crate::value::builtin::function;
use crate::value::obj::Obj;
use crate::value::{Eval, Runtime, TypeId, Value, types};
use object::{Day, Delta, Zone};

/// The module.
pub static MODULE: NativeModule = NativeModule {
    name: "_datetime",
    doc: "Fast implementation of the datetime type.",
    functions: &[
        function(
            "strptime(string, format, /)",
            "Reads a time: what `time.strptime` makes a struct_time of.",
            read_time,
        ),
        function(
            "strftime(format, fields, zone, offset, /)",
            "Shows nine fields of a time, for `time.strftime`.",
            show_time,
        ),
    ],
    constants: &[
        ("MINYEAR", Constant::Int(1)),
        ("MAXYEAR", Constant::Int(9999)),
        ("date", Constant::Type(types::DATE)),
        ("time", Constant::Type(types::TIME)),
        ("datetime", Constant::Type(types::DATETIME)),
        ("timedelta", Constant::Type(types::TIMEDELTA)),
        ("tzinfo", Constant::Type(types::TZINFO)),
        ("timezone", Constant::Type(types::TIMEZONE)),
    ],
};

/// What the classes have as attributes.
pub static CLASS_CONSTANTS: &[(TypeId, &str, fn() -> Obj)] = &[
    (types::TIMEDELTA, "min", || Obj::Native(Box::new(Delta(delta::LEAST)))),
    (types::TIMEDELTA, "max", || Obj::Native(Box::new(Delta(delta::MOST)))),
    (types::TIMEDELTA, "resolution", || Obj::Native(Box::new(Delta(1)))),
    (types::DATE, "min", || Obj::Native(Box::new(Day(object::FIRST)))),
    (types::DATE, "max", || Obj::Native(Box::new(Day(stamp::LAST.date)))),
    (types::DATE, "resolution", || Obj::Native(Box::new(Delta(object::DAY)))),
    (types::TIME, "min", || Obj::Native(Box::new(clock::EARLIEST))),
    (types::TIME, "max", || Obj::Native(Box::new(clock::LAST))),
    (types::TIME, "resolution", || Obj::Native(Box::new(Delta(1)))),
    (types::DATETIME, "min", || Obj::Native(Box::new(stamp::EARLIEST))),
    (types::DATETIME, "max", || Obj::Native(Box::new(stamp::LAST))),
    (types::DATETIME, "resolution", || Obj::Native(Box::new(Delta(1)))),
    (types::TIMEZONE, "utc", || zone_object(0)),
    (types::TIMEZONE, "min", || zone_object(-zone::WIDEST)),
    (types::TIMEZONE, "max", || zone_object(zone::WIDEST)),
];

fn zone_object(offset: i128) -> Obj {
    Obj::Native(Box::new(Zone { offset, name: Value::Unbound }))
}

/// Twelve values: nine fields, the zone's name, its offset in seconds, microseconds.
fn read_time(rt: &mut Runtime, args: &[Value]) -> Eval {
    let parsed = stamp::read(rt, arg(args, 0), arg(args, 1), "strptime() argument")?;
    let (year, month, day) = parsed.date;
    let (hour, minute, second) = parsed.time;
    let fields = [year, month, day, hour, minute, second, parsed.weekday, parsed.day_of_year];
    let mut parts: Vec<Value> = fields.into_iter().map(Value::Int).collect();
    parts.push(Value::Int(parsed.dst));
    parts.push(match &parsed.zone {
        Some(zone) => rt.heap.str(zone)?,
        None => Value::None,
    });
    parts.push(parsed.offset.map_or(Value::None, |offset| Value::Int(offset.0)));
    parts.push(Value::Int(parsed.micro));
    rt.heap.tuple(parts)
}

fn show_time(rt: &mut Runtime, args: &[Value]) -> Eval {
    let Some(layout) = rt.heap.text(&arg(args, 0)).map(str::to_owned) else {
        let name = rt.given_name(arg(args, 0));
        raise!(rt, TypeError, "strftime() argument 1 must be str, not {name}");
    };
    if layout.contains('\0') {
        raise!(rt, ValueError, "embedded null character");
    }
    let fields: Vec<i64> = match rt.heap.as_tuple(arg(args, 1)) {
        Some(items) => {
            items.iter().map(|item| if let Value::Int(n) = item { *n } else { 0 }).collect()
        }
        None => Vec::new(),
    };
    let field = |at: usize| fields.get(at).copied().unwrap_or(0);
    let text = |rt: &Runtime, at: usize| rt.heap.text(&arg(args, at)).unwrap_or("").to_owned();
    let moment = format::Moment {
        year: field(0),
        month: field(1),
        day: field(2),
        hour: field(3),
        minute: field(4),
        second: field(5),
        weekday: field(6),
        day_of_year: field(7),
        micro: None,
        zone: text(rt, 2),
        offset: text(rt, 3),
    };
    room(rt, format::bytes_max(&layout, &moment))?;
    let shown = format::strftime(&layout, &moment);
    rt.heap.string(shown)
}
