//! `datetime.datetime`
//!
//! May touch: `object`, `show`, `stamps`. Never: a clock of the machine's: `now` asks `time`.

use super::days::{Date, LAST_ORDINAL};
use super::object::{
    Clock, DAY, Delta, Stamp, Time, ask_zone, check_clock, check_date, check_zone, class, date,
    delta, make_date, make_delta, make_stamp, make_time, needed, optional, stamp, time, zone_name,
};
use super::{iso, parse, show, stamps};
use crate::builtins::number::arg;
use crate::raise;
use crate::value::builtin::{classmethod, function, method};
use crate::value::obj::GetSet;
use crate::value::ops::Compare;
use crate::value::{Builtin, Eval, Runtime, Stop, TypeRows, Value, types};

/// `datetime`
pub static ROWS: TypeRows = TypeRows {
    id: types::DATETIME,
    doc: "datetime(year, month, day[, hour[, minute[, second[, microsecond[,tzinfo]]]]])\n\nThe \
          year, month and day arguments are required. tzinfo may be None, or an\ninstance of a \
          tzinfo subclass. The remaining arguments may be ints.",
    new: Some(&NEW),
    methods: METHODS,
    getset: GETSET,
};

static NEW: Builtin = function(
    "datetime(cls, year=<unrepresentable>, month=<unrepresentable>, day=<unrepresentable>, hour=0, \
     minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0)",
    "datetime(year, month, day[, hour[, minute[, second[, microsecond[,tzinfo]]]]])",
    |rt, args| {
        let year = needed(rt, arg(args, 1), "year", 1)?;
        let month = needed(rt, arg(args, 2), "month", 2)?;
        let day = needed(rt, arg(args, 3), "day", 3)?;
        let clock = Clock {
            hour: optional(rt, arg(args, 4), 0)?,
            minute: optional(rt, arg(args, 5), 0)?,
            second: optional(rt, arg(args, 6), 0)?,
            micro: optional(rt, arg(args, 7), 0)?,
        };
        let fold = optional(rt, arg(args, 9), 0)?;
        let made = checked(rt, Date { year, month, day }, clock, fold, arg(args, 8))?;
        rt.heap.add_native(made)
    },
);

fn checked(rt: &mut Runtime, date: Date, clock: Clock, fold: i64, zone: Value) -> Eval<Stamp> {
    let date = check_date(rt, date)?;
    let fold = check_clock(rt, clock, fold)?;
    let zone = check_zone(rt, zone)?;
    Ok(Stamp { date, clock, fold, zone })
}

const EMPTY: Stamp = Stamp {
    date: super::object::FIRST,
    clock: Clock { hour: 0, minute: 0, second: 0, micro: 0 },
    fold: false,
    zone: Value::None,
};

fn own(rt: &Runtime, args: &[Value]) -> Stamp {
    stamp(rt, arg(args, 0)).unwrap_or(EMPTY)
}

/// A moment of UTC in a zone, or as it is.
fn at_moment(rt: &mut Runtime, class: Value, micros: i128, zone: Value) -> Eval {
    let zone = check_zone(rt, zone)?;
    let made = stamps::from_micros(rt, micros, zone)?;
    let made = make_stamp(rt, class, made)?;
    if zone.is_none() {
        return Ok(made);
    }
    rt.keep(made);
    let method = rt.getattr_str(zone, "fromutc")?;
    rt.call(method, &[made])
}

fn from_iso_format(rt: &mut Runtime, args: &[Value]) -> Eval {
    let text = arg(args, 1);
    let chars = show::chars(rt, text)?;
    let Some(((year, month, day), found)) = iso::date_time(&chars) else {
        return show::invalid_iso(rt, text);
    };
    let [hour, minute, second, micro] = found.clock;
    let zone = zone_of(rt, found.offset)?;
    rt.keep(zone);
    let clock = Clock { hour, minute, second, micro };
    let made = checked(rt, Date { year, month, day }, clock, 0, zone)?;
    make_stamp(rt, arg(args, 0), made)
}

/// The zone of an offset that was read.
pub fn zone_of(rt: &mut Runtime, offset: Option<(i64, i64)>) -> Eval {
    let Some((seconds, micros)) = offset else { return Ok(Value::None) };
    let total = i128::from(seconds) * 1_000_000 + i128::from(micros);
    super::zone::make(rt, total, Value::Unbound)
}

fn strptime(rt: &mut Runtime, args: &[Value]) -> Eval {
    let parsed = read(rt, arg(args, 1), arg(args, 2), "strptime() argument")?;
    let (year, month, day) = parsed.date;
    let (hour, minute, second) = parsed.time;
    let zone = match parsed.offset {
        None => Value::None,
        Some((seconds, micros)) => {
            let total = i128::from(seconds) * 1_000_000 + i128::from(micros);
            let name = match &parsed.zone {
                Some(name) => rt.heap.str(name)?,
                None => Value::Unbound,
            };
            rt.keep(name);
            super::zone::make(rt, total, name)?
        }
    };
    rt.keep(zone);
    let clock = Clock { hour, minute, second, micro: parsed.micro };
    let made = checked(rt, Date { year, month, day }, clock, 0, zone)?;
    make_stamp(rt, arg(args, 0), made)
}

/// Reads a time; complaints about the types of the arguments begin with `what`.
pub fn read(rt: &mut Runtime, text: Value, layout: Value, what: &str) -> Eval<parse::Parsed> {
    for (i, value) in [text, layout].into_iter().enumerate() {
        if rt.heap.text(&value).is_none() {
            let name = rt.given_name(value);
            raise!(rt, TypeError, "{what} {} must be str, not {name}", i + 1);
        }
    }
    let length = rt.heap.text(&text).unwrap_or("").len();
    crate::builtins::number::room(rt, length as u64 * 4)?;
    let chars: Vec<char> = rt.heap.text(&text).unwrap_or("").chars().collect();
    let format = rt.heap.text(&layout).unwrap_or("").to_owned();
    rt.steps(format.len() as u64 / 16)?;
    let mut stopped = None;
    let mut left = 64u64;
    let core = &mut *rt.core;
    let result = parse::strptime(&chars, &format, &mut |cost| {
        // Most formats need no more than this.
        if left >= cost {
            left -= cost;
            return true;
        }
        match core.steps(cost) {
            Ok(()) => true,
            Err(stop) => {
                stopped = Some(stop);
                false
            }
        }
    });
    match result {
        Ok(parsed) => Ok(parsed),
        Err(parse::Bad::Value(message)) => raise!(rt, ValueError, "{message}"),
        Err(parse::Bad::NoMatch) => {
            let (text, format) = (rt.repr(text)?, rt.repr(layout)?);
            raise!(rt, ValueError, "time data {text} does not match format {format}");
        }
        Err(parse::Bad::Charge) => Err(stopped.unwrap_or(Stop::Exhausted)),
    }
}

fn combine(rt: &mut Runtime, args: &[Value]) -> Eval {
    let (day, clock) = (arg(args, 1), arg(args, 2));
    let Some(date) = date(rt, day) else {
        let name = rt.type_name(day);
        raise!(rt, TypeError, "combine() argument 1 must be datetime.date, not {name}");
    };
    let Some(found) = time(rt, clock) else {
        let name = rt.type_name(clock);
        raise!(rt, TypeError, "combine() argument 2 must be datetime.time, not {name}");
    };
    let zone = match arg(args, 3) {
        Value::Unbound => found.zone,
        zone => check_zone(rt, zone)?,
    };
    make_stamp(rt, arg(args, 0), Stamp { date, clock: found.clock, fold: found.fold, zone })
}

fn replace(rt: &mut Runtime, args: &[Value]) -> Eval {
    let this = own(rt, args);
    let date = Date {
        year: optional(rt, arg(args, 1), this.date.year)?,
        month: optional(rt, arg(args, 2), this.date.month)?,
        day: optional(rt, arg(args, 3), this.date.day)?,
    };
    let clock = Clock {
        hour: optional(rt, arg(args, 4), this.clock.hour)?,
        minute: optional(rt, arg(args, 5), this.clock.minute)?,
        second: optional(rt, arg(args, 6), this.clock.second)?,
        micro: optional(rt, arg(args, 7), this.clock.micro)?,
    };
    let fold = optional(rt, arg(args, 9), i64::from(this.fold))?;
    let made = checked(rt, date, clock, fold, arg(args, 8).or(this.zone))?;
    make_stamp(rt, class(rt, arg(args, 0)), made)
}

fn isoformat(rt: &mut Runtime, args: &[Value]) -> Eval {
    let this = own(rt, args);
    let separator = match arg(args, 1) {
        Value::Unbound => 'T',
        value => {
            let mut chars = rt.heap.text(&value).unwrap_or("").chars();
            match (chars.next(), chars.next()) {
                (Some(c), None) => c,
                _ => {
                    let name = rt.given_name(value);
                    raise!(
                        rt,
                        TypeError,
                        "isoformat() argument 1 must be a unicode character, not {name}"
                    );
                }
            }
        }
    };
    let mut text = show::date(this.date);
    text.push(separator);
    text.push_str(&show::clock(rt, this.clock, arg(args, 2), 2)?);
    if let Some(offset) = ask_zone(rt, this.zone, "utcoffset", arg(args, 0))? {
        text.push_str(&super::object::offset_text(offset, ":"));
    }
    rt.heap.string(text)
}

fn asked(rt: &mut Runtime, args: &[Value], what: &'static str) -> Eval {
    let this = own(rt, args);
    match ask_zone(rt, this.zone, what, arg(args, 0))? {
        Some(micros) => make_delta(rt, micros),
        None => Ok(Value::None),
    }
}

fn timestamp(rt: &mut Runtime, args: &[Value]) -> Eval {
    let this = own(rt, args);
    let offset = ask_zone(rt, this.zone, "utcoffset", arg(args, 0))?;
    if this.zone.is_none() {
        // Local time is looked for a day to the side, where clocks may have been put back.
        let there = this.micros() + if this.fold { DAY } else { -DAY };
        match there.div_euclid(DAY) {
            ordinal if ordinal < 1 => raise!(rt, ValueError, "year 0 is out of range"),
            ordinal if ordinal > i128::from(LAST_ORDINAL) => {
                raise!(rt, ValueError, "year 10000 is out of range")
            }
            _ => {}
        }
    }
    let micros = this.micros() - offset.unwrap_or(0) - 719_163 * DAY;
    let (seconds, rest) = (micros.div_euclid(1_000_000), micros.rem_euclid(1_000_000));
    Ok(Value::Float(match offset {
        None => seconds as f64 + rest as f64 / 1e6,
        Some(_) => {
            let top = num_bigint::BigInt::from(micros);
            let bottom = num_bigint::BigInt::from(1_000_000);
            crate::value::text::arith::bigint_true_div(&top, &bottom).unwrap_or(0.0)
        }
    }))
}

fn utctimetuple(rt: &mut Runtime, args: &[Value]) -> Eval {
    let this = own(rt, args);
    let offset = ask_zone(rt, this.zone, "utcoffset", arg(args, 0))?.unwrap_or(0);
    let utc = stamps::shifted(rt, this, -offset)?;
    show::struct_time(rt, utc.date, utc.clock, 0)
}

fn timetuple(rt: &mut Runtime, args: &[Value]) -> Eval {
    let this = own(rt, args);
    let dst = match ask_zone(rt, this.zone, "dst", arg(args, 0))? {
        None => -1,
        Some(micros) => i64::from(micros != 0),
    };
    show::struct_time(rt, this.date, this.clock, dst)
}

fn add(rt: &mut Runtime, args: &[Value]) -> Eval {
    match delta(rt, arg(args, 1)) {
        Some(Delta(micros)) => stamps::moved(rt, arg(args, 0), micros),
        None => Ok(Value::NotImplemented),
    }
}

fn compare(rt: &mut Runtime, args: &[Value], op: Compare) -> Eval {
    stamps::compare(rt, arg(args, 0), arg(args, 1), op)
}

static METHODS: &[Builtin] = &[
    classmethod(
        "now(cls, tz=None)",
        "Returns new datetime object representing current time local to tz.\n\n  tz\n    Timezone \
         object.\n\nIf no tz is specified, uses local timezone.",
        |rt, args| {
            let zone = check_zone(rt, arg(args, 1))?;
            let now = stamps::now(rt)?;
            at_moment(rt, arg(args, 0), now, zone)
        },
    ),
    classmethod(
        "utcnow(cls, /)",
        "Return a new datetime representing UTC day and time.",
        |rt, args| {
            let now = stamps::now(rt)?;
            at_moment(rt, arg(args, 0), now, Value::None)
        },
    ),
    classmethod(
        "fromtimestamp(cls, timestamp, tz=None)",
        "timestamp[, tz] -> tz's local time from POSIX timestamp.",
        |rt, args| {
            let zone = check_zone(rt, arg(args, 2))?;
            let micros = stamps::read_timestamp(rt, arg(args, 1))?;
            at_moment(rt, arg(args, 0), micros, zone)
        },
    ),
    classmethod(
        "utcfromtimestamp(cls, timestamp, /)",
        "Construct a naive UTC datetime from a POSIX timestamp.",
        |rt, args| {
            let micros = stamps::read_timestamp(rt, arg(args, 1))?;
            at_moment(rt, arg(args, 0), micros, Value::None)
        },
    ),
    classmethod(
        "strptime(cls, date_string, format, /)",
        "string, format -> new datetime parsed from a string (like time.strptime()).",
        strptime,
    ),
    classmethod(
        "combine(cls, date, time, tzinfo=<unrepresentable>)",
        "date, time -> datetime with same date and time fields",
        combine,
    ),
    classmethod(
        "fromisoformat(cls, string, /)",
        "string -> datetime from a string in most ISO 8601 formats",
        from_iso_format,
    ),
    method("date(self, /)", "Return date object with same year, month and day.", |rt, args| {
        make_date(rt, types::DATE.value(), own(rt, args).date)
    }),
    method(
        "time(self, /)",
        "Return time object with same time but with tzinfo=None.",
        |rt, args| {
            let Stamp { clock, fold, .. } = own(rt, args);
            make_time(rt, types::TIME.value(), Time { clock, fold, zone: Value::None })
        },
    ),
    method("timetz(self, /)", "Return time object with same time and tzinfo.", |rt, args| {
        let Stamp { clock, fold, zone, .. } = own(rt, args);
        make_time(rt, types::TIME.value(), Time { clock, fold, zone })
    }),
    method("ctime(self, /)", "Return ctime() style string.", |rt, args| {
        let this = own(rt, args);
        let text = show::ctime(this.date, this.clock);
        rt.heap.string(text)
    }),
    method("timetuple(self, /)", "Return time tuple, compatible with time.localtime().", timetuple),
    method("timestamp(self, /)", "Return POSIX timestamp as float.", timestamp),
    method(
        "utctimetuple(self, /)",
        "Return UTC time tuple, compatible with time.localtime().",
        utctimetuple,
    ),
    method(
        "isoformat(self, sep='T', timespec='auto')",
        "[sep] -> string in ISO 8601 format, YYYY-MM-DDT[HH[:MM[:SS[.mmm[uuu]]]]][+HH:MM].\nsep is \
         used to separate the year from the time, and defaults to 'T'.\nThe optional argument \
         timespec specifies the number of additional terms\nof the time to include. Valid options \
         are 'auto', 'hours', 'minutes',\n'seconds', 'milliseconds' and 'microseconds'.\n",
        isoformat,
    ),
    method("strftime(self, format)", "format -> strftime() style string.", |rt, args| {
        let this = own(rt, args);
        show::strftime(rt, (this.date, this.clock), this.zone, arg(args, 0), arg(args, 1))
    }),
    method("utcoffset(self, /)", "Return self.tzinfo.utcoffset(self).", |rt, args| {
        asked(rt, args, "utcoffset")
    }),
    method("dst(self, /)", "Return self.tzinfo.dst(self).", |rt, args| asked(rt, args, "dst")),
    method("tzname(self, /)", "Return self.tzinfo.tzname(self).", |rt, args| {
        let this = own(rt, args);
        zone_name(rt, this.zone, arg(args, 0))
    }),
    method(
        "replace(self, year=<unrepresentable>, month=<unrepresentable>, day=<unrepresentable>, \
         hour=<unrepresentable>, minute=<unrepresentable>, second=<unrepresentable>, \
         microsecond=<unrepresentable>, tzinfo=<unrepresentable>, *, fold=<unrepresentable>)",
        "Return datetime with new specified fields.",
        replace,
    ),
    method(
        "astimezone(self, tz=None)",
        "tz -> convert to local time in new timezone tz\n",
        |rt, args| {
            let zone = check_zone(rt, arg(args, 1))?;
            stamps::in_zone(rt, arg(args, 0), zone)
        },
    ),
    method("__add__(self, value, /)", "Return self+value.", add),
    method("__radd__(self, value, /)", "Return value+self.", add),
    method("__sub__(self, value, /)", "Return self-value.", |rt, args| {
        stamps::sub(rt, arg(args, 0), arg(args, 1))
    }),
    method("__rsub__(self, value, /)", "Return value-self.", |_, _| Ok(Value::NotImplemented)),
    method("__lt__(self, value, /)", "Return self<value.", |rt, a| compare(rt, a, Compare::Lt)),
    method("__le__(self, value, /)", "Return self<=value.", |rt, a| compare(rt, a, Compare::Le)),
    method("__eq__(self, value, /)", "Return self==value.", |rt, a| compare(rt, a, Compare::Eq)),
    method("__ne__(self, value, /)", "Return self!=value.", |rt, a| compare(rt, a, Compare::Ne)),
    method("__gt__(self, value, /)", "Return self>value.", |rt, a| compare(rt, a, Compare::Gt)),
    method("__ge__(self, value, /)", "Return self>=value.", |rt, a| compare(rt, a, Compare::Ge)),
    method("__hash__(self, /)", "Return hash(self).", |rt, args| stamps::hash(rt, arg(args, 0))),
    method("__repr__(self, /)", "Return repr(self).", |rt, args| {
        let this = own(rt, args);
        let name = rt.type_name(arg(args, 0));
        let Date { year, month, day } = this.date;
        let clock = show::repr_clock(this.clock);
        let tail = show::repr_tail(rt, this.fold, this.zone)?;
        rt.heap.string(format!("{name}({year}, {month}, {day}, {clock}{tail}"))
    }),
    method("__str__(self, /)", "Return str(self).", |rt, args| {
        let method = rt.getattr_str(arg(args, 0), "isoformat")?;
        rt.call(method, &[Value::short(" ")])
    }),
];

macro_rules! fields {
    ($($name:literal $stamp:ident $value:expr;)*) => {
        &[$(GetSet {
            name: $name,
            get: |rt, value| {
                let $stamp = stamp(rt, value).unwrap_or(EMPTY);
                Ok($value)
            },
            set: None,
        },)*]
    };
}

static GETSET: &[GetSet] = fields! {
    "year" s Value::Int(s.date.year);
    "month" s Value::Int(s.date.month);
    "day" s Value::Int(s.date.day);
    "hour" s Value::Int(s.clock.hour);
    "minute" s Value::Int(s.clock.minute);
    "second" s Value::Int(s.clock.second);
    "microsecond" s Value::Int(s.clock.micro);
    "tzinfo" s s.zone;
    "fold" s Value::Int(i64::from(s.fold));
};

/// The last moment there is.
pub const LAST: Stamp = Stamp {
    date: Date { year: 9999, month: 12, day: 31 },
    clock: Clock { hour: 23, minute: 59, second: 59, micro: 999_999 },
    fold: false,
    zone: Value::None,
};
/// The first.
pub const EARLIEST: Stamp = EMPTY;
