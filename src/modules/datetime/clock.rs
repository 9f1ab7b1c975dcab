//! `datetime.time`
//!
//! May touch: `object`, `show`. Never: a clock.

use super::days::Date;
use super::object::{
    Clock, Time, ask_zone, check_clock, check_zone, class, make_delta, make_time, offset_text,
    optional, time, zone_name,
};
use super::{iso, show, stamps};
use crate::builtins::number::arg;
use crate::raise;
use crate::value::builtin::{classmethod, function, method};
use crate::value::obj::GetSet;
use crate::value::ops::Compare;
use crate::value::text::hash;
use crate::value::{Builtin, Eval, Runtime, TypeRows, Value, types};

/// `time`
pub static ROWS: TypeRows = TypeRows {
    id: types::TIME,
    doc: "time([hour[, minute[, second[, microsecond[, tzinfo]]]]]) --> a time object\n\nAll \
          arguments are optional. tzinfo may be None, or an instance of\na tzinfo subclass. The \
          remaining arguments may be ints.",
    new: Some(&NEW),
    methods: METHODS,
    getset: GETSET,
};

static NEW: Builtin = function(
    "time(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0)",
    "time([hour[, minute[, second[, microsecond[, tzinfo]]]]]) --> a time object",
    |rt, args| {
        let made = build(rt, &args[1..], EMPTY)?;
        rt.heap.add_native(made)
    },
);

const EMPTY: Time = Time {
    clock: Clock { hour: 0, minute: 0, second: 0, micro: 0 },
    fold: false,
    zone: Value::None,
};

fn build(rt: &mut Runtime, args: &[Value], old: Time) -> Eval<Time> {
    let clock = Clock {
        hour: optional(rt, arg(args, 0), old.clock.hour)?,
        minute: optional(rt, arg(args, 1), old.clock.minute)?,
        second: optional(rt, arg(args, 2), old.clock.second)?,
        micro: optional(rt, arg(args, 3), old.clock.micro)?,
    };
    let fold = optional(rt, arg(args, 5), i64::from(old.fold))?;
    let fold = check_clock(rt, clock, fold)?;
    let zone = check_zone(rt, arg(args, 4).or(old.zone))?;
    Ok(Time { clock, fold, zone })
}

fn own(rt: &Runtime, args: &[Value]) -> Time {
    time(rt, arg(args, 0)).unwrap_or(EMPTY)
}

fn from_iso_format(rt: &mut Runtime, args: &[Value]) -> Eval {
    let text = arg(args, 1);
    let chars = show::chars(rt, text)?;
    let rest = if chars.first() == Some(&'T') { &chars[1..] } else { &chars[..] };
    let Some(found) = iso::time(rest) else { return show::invalid_iso(rt, text) };
    let [hour, minute, second, micro] = found.clock;
    let zone = super::stamp::zone_of(rt, found.offset)?;
    rt.keep(zone);
    let clock = Clock { hour, minute, second, micro };
    let fold = check_clock(rt, clock, 0)?;
    make_time(rt, arg(args, 0), Time { clock, fold, zone })
}

fn isoformat(rt: &mut Runtime, args: &[Value]) -> Eval {
    let this = own(rt, args);
    let mut text = show::clock(rt, this.clock, arg(args, 1), 1)?;
    if let Some(offset) = ask_zone(rt, this.zone, "utcoffset", Value::None)? {
        text.push_str(&offset_text(offset, ":"));
    }
    rt.heap.string(text)
}

fn asked(rt: &mut Runtime, args: &[Value], what: &'static str) -> Eval {
    let this = own(rt, args);
    match ask_zone(rt, this.zone, what, Value::None)? {
        Some(micros) => make_delta(rt, micros),
        None => Ok(Value::None),
    }
}

fn compare(rt: &mut Runtime, args: &[Value], op: Compare) -> Eval {
    let this = own(rt, args);
    let Some(other) = time(rt, arg(args, 1)) else { return Ok(Value::NotImplemented) };
    let holds = |a: i128, b: i128| Ok(Value::Bool(op.holds(a.cmp(&b))));
    let (a, b) = (this.clock.micros(), other.clock.micros());
    if this.zone.same(other.zone) {
        return holds(a, b);
    }
    let mine = ask_zone(rt, this.zone, "utcoffset", Value::None)?;
    let its = ask_zone(rt, other.zone, "utcoffset", Value::None)?;
    match (mine, its) {
        (None, None) => holds(a, b),
        (Some(mine), Some(its)) => holds(a - mine, b - its),
        _ => match op {
            Compare::Eq => Ok(Value::Bool(false)),
            Compare::Ne => Ok(Value::Bool(true)),
            _ => raise!(rt, TypeError, "can't compare offset-naive and offset-aware times"),
        },
    }
}

static METHODS: &[Builtin] = &[
    classmethod(
        "fromisoformat(cls, string, /)",
        "string -> time from a string in ISO 8601 format",
        from_iso_format,
    ),
    method(
        "isoformat(self, timespec='auto')",
        "Return string in ISO 8601 format, [HH[:MM[:SS[.mmm[uuu]]]]][+HH:MM].\n\nThe optional \
         argument timespec specifies the number of additional terms\nof the time to include. Valid \
         options are 'auto', 'hours', 'minutes',\n'seconds', 'milliseconds' and 'microseconds'.\n",
        isoformat,
    ),
    method("strftime(self, format)", "format -> strftime() style string.", |rt, args| {
        let this = own(rt, args);
        let day = Date { year: 1900, month: 1, day: 1 };
        show::strftime(rt, (day, this.clock), this.zone, Value::None, arg(args, 1))
    }),
    method("__format__(self, format_spec, /)", "Formats self with strftime.", |rt, args| {
        show::format(rt, arg(args, 0), arg(args, 1))
    }),
    method("utcoffset(self, /)", "Return self.tzinfo.utcoffset(self).", |rt, args| {
        asked(rt, args, "utcoffset")
    }),
    method("tzname(self, /)", "Return self.tzinfo.tzname(self).", |rt, args| {
        let this = own(rt, args);
        zone_name(rt, this.zone, Value::None)
    }),
    method("dst(self, /)", "Return self.tzinfo.dst(self).", |rt, args| asked(rt, args, "dst")),
    method(
        "replace(self, hour=<unrepresentable>, minute=<unrepresentable>, \
         second=<unrepresentable>, microsecond=<unrepresentable>, tzinfo=<unrepresentable>, *, \
         fold=<unrepresentable>)",
        "Return time with new specified fields.",
        |rt, args| {
            let old = own(rt, args);
            let made = build(rt, &args[1..], old)?;
            make_time(rt, class(rt, arg(args, 0)), made)
        },
    ),
    method("__lt__(self, value, /)", "Return self<value.", |rt, a| compare(rt, a, Compare::Lt)),
    method("__le__(self, value, /)", "Return self<=value.", |rt, a| compare(rt, a, Compare::Le)),
    method("__eq__(self, value, /)", "Return self==value.", |rt, a| compare(rt, a, Compare::Eq)),
    method("__ne__(self, value, /)", "Return self!=value.", |rt, a| compare(rt, a, Compare::Ne)),
    method("__gt__(self, value, /)", "Return self>value.", |rt, a| compare(rt, a, Compare::Gt)),
    method("__ge__(self, value, /)", "Return self>=value.", |rt, a| compare(rt, a, Compare::Ge)),
    method("__hash__(self, /)", "Return hash(self).", |rt, args| {
        let this = own(rt, args);
        Ok(Value::Int(match ask_zone(rt, this.zone, "utcoffset", Value::None)? {
            None => hash::hash_bytes(&stamps::clock_bytes(this.clock), rt.heap.hash_key),
            Some(offset) => super::delta::hash_of(this.clock.micros() - offset),
        }))
    }),
    method("__repr__(self, /)", "Return repr(self).", |rt, args| {
        let this = own(rt, args);
        let name = rt.type_name(arg(args, 0));
        let clock = show::repr_clock(this.clock);
        // The zone comes before the fold here.
        let mut tail = String::new();
        if !this.zone.is_none() {
            tail = format!(", tzinfo={}", rt.repr(this.zone)?);
        }
        if this.fold {
            tail.push_str(", fold=1");
        }
        rt.heap.string(format!("{name}({clock}{tail})"))
    }),
    method("__str__(self, /)", "Return str(self).", |rt, args| {
        let method = rt.getattr_str(arg(args, 0), "isoformat")?;
        rt.call(method, &[])
    }),
];

macro_rules! fields {
    ($($name:literal $time:ident $value:expr;)*) => {
        &[$(GetSet {
            name: $name,
            get: |rt, value| {
                let $time = time(rt, value).unwrap_or(EMPTY);
                Ok($value)
            },
            set: None,
        },)*]
    };
}

static GETSET: &[GetSet] = fields! {
    "hour" t Value::Int(t.clock.hour);
    "minute" t Value::Int(t.clock.minute);
    "second" t Value::Int(t.clock.second);
    "microsecond" t Value::Int(t.clock.micro);
    "tzinfo" t t.zone;
    "fold" t Value::Int(i64::from(t.fold));
};

/// The last time of a day.
pub const LAST: Time = Time {
    clock: Clock { hour: 23, minute: 59, second: 59, micro: 999_999 },
    fold: false,
    zone: Value::None,
};
/// The first.
pub const EARLIEST: Time = EMPTY;
