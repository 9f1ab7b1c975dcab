//! `datetime.date`
//!
//! May touch: `object`, `show`. Never: a clock of the machine's: `today` asks `time`.

use super::days::{self, Date, IsoError, LAST_ORDINAL};
use super::object::{
    Clock, DAY, Delta, call_library, check_date, class, date, delta, make_date, make_delta, needed,
    optional, out_of_range, stamp,
};
use super::{iso, show, stamps};
use crate::builtins::number::arg;
use crate::raise;
use crate::value::builtin::{classmethod, function, method};
use crate::value::obj::GetSet;
use crate::value::ops::Compare;
use crate::value::text::hash;
use crate::value::{Builtin, Eval, Runtime, Stop, TypeRows, Value, types};

/// `date`
pub static ROWS: TypeRows = TypeRows {
    id: types::DATE,
    doc: "date(year, month, day) --> date object",
    new: Some(&NEW),
    methods: METHODS,
    getset: GETSET,
};

static NEW: Builtin = function(
    "date(cls, year=<unrepresentable>, month=<unrepresentable>, day=<unrepresentable>)",
    "date(year, month, day) --> date object",
    |rt, args| {
        let year = needed(rt, arg(args, 1), "year", 1)?;
        let month = needed(rt, arg(args, 2), "month", 2)?;
        let day = needed(rt, arg(args, 3), "day", 3)?;
        let date = check_date(rt, Date { year, month, day })?;
        rt.heap.add_native(super::object::Day(date))
    },
);

fn own(rt: &Runtime, args: &[Value]) -> Date {
    date(rt, arg(args, 0)).unwrap_or(super::object::FIRST)
}

fn from_ordinal(rt: &mut Runtime, class: Value, ordinal: i64) -> Eval {
    if ordinal < 1 {
        raise!(rt, ValueError, "ordinal must be >= 1");
    }
    if ordinal > LAST_ORDINAL {
        let year = days::date(ordinal).year;
        raise!(rt, ValueError, "year {year} is out of range");
    }
    make_date(rt, class, days::date(ordinal))
}

fn from_iso_calendar(rt: &mut Runtime, args: &[Value]) -> Eval {
    let mut parts = [0; 3];
    for (i, part) in parts.iter_mut().enumerate() {
        *part = match crate::builtins::number::format_int(rt, arg(args, i + 1)) {
            Err(Stop::Raised) if rt.raised_is(types::OVERFLOW_ERROR) => {
                rt.take_raised();
                raise!(rt, ValueError, "ISO calendar component out of range")
            }
            part => part?,
        };
    }
    let [year, week, day] = parts;
    match days::from_iso(year, week, day) {
        Ok(ordinal) if !(1..=LAST_ORDINAL).contains(&ordinal) => {
            let year = days::date(ordinal).year;
            raise!(rt, ValueError, "year {year} is out of range");
        }
        Ok(ordinal) => make_date(rt, arg(args, 0), days::date(ordinal)),
        Err(IsoError::Year) => raise!(rt, ValueError, "Year is out of range: {year}"),
        Err(IsoError::Week) => raise!(rt, ValueError, "Invalid week: {week}"),
        Err(IsoError::Day) => raise!(rt, ValueError, "Invalid day: {day} (range is [1, 7])"),
    }
}

fn from_iso_format(rt: &mut Runtime, args: &[Value]) -> Eval {
    let text = arg(args, 1);
    let chars = show::chars(rt, text)?;
    let Some((year, month, day)) = iso::only_date(&chars) else {
        return show::invalid_iso(rt, text);
    };
    let date = check_date(rt, Date { year, month, day })?;
    make_date(rt, arg(args, 0), date)
}

fn from_timestamp(rt: &mut Runtime, args: &[Value]) -> Eval {
    let micros = stamps::read_timestamp(rt, arg(args, 1))?;
    let ordinal = micros.div_euclid(DAY) + 719_163;
    let date = stamps::checked_date(rt, ordinal)?;
    make_date(rt, arg(args, 0), date)
}

fn today(rt: &mut Runtime, args: &[Value]) -> Eval {
    let now = call_library(rt, "time", "time", &[])?;
    let maker = rt.getattr_str(arg(args, 0), "fromtimestamp")?;
    rt.call(maker, &[now])
}

fn replace(rt: &mut Runtime, args: &[Value]) -> Eval {
    let date = own(rt, args);
    let year = optional(rt, arg(args, 1), date.year)?;
    let month = optional(rt, arg(args, 2), date.month)?;
    let day = optional(rt, arg(args, 3), date.day)?;
    let date = check_date(rt, Date { year, month, day })?;
    make_date(rt, class(rt, arg(args, 0)), date)
}

fn add(rt: &mut Runtime, args: &[Value], sign: i128) -> Eval {
    let Some(Delta(micros)) = delta(rt, arg(args, 1)) else { return Ok(Value::NotImplemented) };
    let days = micros.div_euclid(DAY) * sign;
    let ordinal = i128::from(days::ordinal(own(rt, args))) + days;
    if !(1..=i128::from(LAST_ORDINAL)).contains(&ordinal) {
        return Err(out_of_range(rt));
    }
    make_date(rt, class(rt, arg(args, 0)), days::date(ordinal as i64))
}

fn sub(rt: &mut Runtime, args: &[Value]) -> Eval {
    let other = arg(args, 1);
    if stamp(rt, other).is_some() {
        return Ok(Value::NotImplemented);
    }
    match date(rt, other) {
        Some(other) => {
            let days = days::ordinal(own(rt, args)) - days::ordinal(other);
            make_delta(rt, i128::from(days) * DAY)
        }
        None => add(rt, args, -1),
    }
}

fn compare(rt: &mut Runtime, args: &[Value], op: Compare) -> Eval {
    // Of a datetime the date: the operators have asked its own method first.
    Ok(match date(rt, arg(args, 1)) {
        Some(other) => Value::Bool(op.holds(own(rt, args).cmp(&other))),
        None => Value::NotImplemented,
    })
}

/// The four bytes CPython keeps a date in.
pub fn bytes(date: Date) -> [u8; 4] {
    [(date.year >> 8) as u8, date.year as u8, date.month as u8, date.day as u8]
}

static METHODS: &[Builtin] = &[
    classmethod(
        "fromtimestamp(cls, timestamp, /)",
        "Create a date from a POSIX timestamp.\n\nThe timestamp is a number, e.g. created via \
         time.time(), that is interpreted\nas local time.",
        from_timestamp,
    ),
    classmethod(
        "fromordinal(cls, ordinal, /)",
        "int -> date corresponding to a proleptic Gregorian ordinal.",
        |rt, args| {
            let ordinal = crate::builtins::number::format_int(rt, arg(args, 1))?;
            from_ordinal(rt, arg(args, 0), ordinal)
        },
    ),
    classmethod(
        "fromisoformat(cls, string, /)",
        "str -> Construct a date from a string in ISO 8601 format.",
        from_iso_format,
    ),
    classmethod(
        "fromisocalendar(cls, year, week, day)",
        "int, int, int -> Construct a date from the ISO year, week number and weekday.\n\nThis is \
         the inverse of the function date.isocalendar()",
        from_iso_calendar,
    ),
    classmethod(
        "today(cls, /)",
        "Current date or datetime:  same as self.__class__.fromtimestamp(time.time()).",
        today,
    ),
    method("ctime(self, /)", "Return ctime() style string.", |rt, args| {
        let text = show::ctime(own(rt, args), Clock::default());
        rt.heap.string(text)
    }),
    method("strftime(self, format)", "format -> strftime() style string.", |rt, args| {
        let moment = (own(rt, args), Clock::default());
        show::strftime(rt, moment, Value::None, Value::None, arg(args, 1))
    }),
    method("__format__(self, format_spec, /)", "Formats self with strftime.", |rt, args| {
        show::format(rt, arg(args, 0), arg(args, 1))
    }),
    method("isoformat(self, /)", "Return string in ISO 8601 format, YYYY-MM-DD.", |rt, args| {
        let text = show::date(own(rt, args));
        rt.heap.string(text)
    }),
    method(
        "isoweekday(self, /)",
        "Return the day of the week represented by the date.\nMonday == 1 ... Sunday == 7",
        |rt, args| Ok(Value::Int(days::weekday(own(rt, args)) + 1)),
    ),
    method(
        "isocalendar(self, /)",
        "Return a named tuple containing ISO year, week number, and weekday.",
        |rt, args| {
            let (year, week, day) = days::iso_calendar(own(rt, args));
            let parts = [Value::Int(year), Value::Int(week), Value::Int(day)];
            call_library(rt, "datetime", "_iso_calendar_date", &parts)
        },
    ),
    method(
        "timetuple(self, /)",
        "Return time tuple, compatible with time.localtime().",
        |rt, args| show::struct_time(rt, own(rt, args), Clock::default(), -1),
    ),
    method(
        "toordinal(self, /)",
        "Return proleptic Gregorian ordinal.  January 1 of year 1 is day 1.",
        |rt, args| Ok(Value::Int(days::ordinal(own(rt, args)))),
    ),
    method(
        "weekday(self, /)",
        "Return the day of the week represented by the date.\nMonday == 0 ... Sunday == 6",
        |rt, args| Ok(Value::Int(days::weekday(own(rt, args)))),
    ),
    method(
        "replace(self, year=<unrepresentable>, month=<unrepresentable>, day=<unrepresentable>)",
        "Return date with new specified fields.",
        replace,
    ),
    method("__add__(self, value, /)", "Return self+value.", |rt, args| add(rt, args, 1)),
    method("__radd__(self, value, /)", "Return value+self.", |rt, args| add(rt, args, 1)),
    method("__sub__(self, value, /)", "Return self-value.", sub),
    method("__rsub__(self, value, /)", "Return value-self.", |_, _| Ok(Value::NotImplemented)),
    method("__lt__(self, value, /)", "Return self<value.", |rt, a| compare(rt, a, Compare::Lt)),
    method("__le__(self, value, /)", "Return self<=value.", |rt, a| compare(rt, a, Compare::Le)),
    method("__eq__(self, value, /)", "Return self==value.", |rt, a| compare(rt, a, Compare::Eq)),
    method("__ne__(self, value, /)", "Return self!=value.", |rt, a| compare(rt, a, Compare::Ne)),
    method("__gt__(self, value, /)", "Return self>value.", |rt, a| compare(rt, a, Compare::Gt)),
    method("__ge__(self, value, /)", "Return self>=value.", |rt, a| compare(rt, a, Compare::Ge)),
    method("__hash__(self, /)", "Return hash(self).", |rt, args| {
        Ok(Value::Int(hash::hash_bytes(&bytes(own(rt, args)), rt.heap.hash_key)))
    }),
    method("__repr__(self, /)", "Return repr(self).", |rt, args| {
        let Date { year, month, day } = own(rt, args);
        let name = rt.type_name(arg(args, 0));
        rt.heap.string(format!("{name}({year}, {month}, {day})"))
    }),
    method("__str__(self, /)", "Return str(self).", |rt, args| {
        let method = rt.getattr_str(arg(args, 0), "isoformat")?;
        rt.call(method, &[])
    }),
];

static GETSET: &[GetSet] = &[
    GetSet { name: "year", get: |rt, v| Ok(Value::Int(get(rt, v).year)), set: None },
    GetSet { name: "month", get: |rt, v| Ok(Value::Int(get(rt, v).month)), set: None },
    GetSet { name: "day", get: |rt, v| Ok(Value::Int(get(rt, v).day)), set: None },
];

fn get(rt: &Runtime, value: Value) -> Date {
    date(rt, value).unwrap_or(super::object::FIRST)
}
