//! `datetime.tzinfo` and `datetime.timezone`
//!
//! May touch: `object`, `stamps`. Never: the machine's time zones.

use super::object::{DAY, Delta, Tz, Zone, delta, make_delta, offset_text, stamp};
use super::stamps;
use crate::builtins::number::arg;
use crate::raise;
use crate::value::builtin::{function, method};
use crate::value::{Builtin, Eval, Runtime, TypeRows, Value, types};

/// `tzinfo`
pub static BASE: TypeRows = TypeRows {
    id: types::TZINFO,
    doc: "Abstract base class for time zone info objects.",
    new: Some(&NEW_BASE),
    methods: BASE_METHODS,
    getset: &[],
};

static NEW_BASE: Builtin = function(
    "tzinfo(cls, *args, **kwargs)",
    "Abstract base class for time zone info objects.",
    |rt, _| rt.heap.add_native(Tz),
);

fn missing(rt: &mut Runtime, name: &str) -> Eval {
    raise!(rt, NotImplementedError, "a tzinfo subclass must implement {name}()")
}

static BASE_METHODS: &[Builtin] = &[
    method("tzname(self, dt, /)", "datetime -> string name of time zone.", |rt, _| {
        missing(rt, "tzname")
    }),
    method(
        "utcoffset(self, dt, /)",
        "datetime -> timedelta showing offset from UTC, negative values indicating West of UTC",
        |rt, _| missing(rt, "utcoffset"),
    ),
    method(
        "dst(self, dt, /)",
        "datetime -> DST offset as timedelta positive east of UTC.",
        |rt, _| missing(rt, "dst"),
    ),
    method("fromutc(self, dt, /)", "datetime in UTC -> datetime in local time.", from_utc),
];

/// What a datetime's own method gives, which must be a timedelta.
fn offset(rt: &mut Runtime, value: Value, what: &str) -> Eval<i128> {
    let method = rt.getattr_str(value, what)?;
    let result = rt.call(method, &[])?;
    match delta(rt, result) {
        Some(Delta(micros)) => Ok(micros),
        None => raise!(rt, ValueError, "fromutc: non-None {what}() result required"),
    }
}

fn from_utc(rt: &mut Runtime, args: &[Value]) -> Eval {
    let (zone, value) = (arg(args, 0), arg(args, 1));
    let Some(inside) = stamp(rt, value) else {
        raise!(rt, TypeError, "fromutc: argument must be a datetime");
    };
    if !inside.zone.same(zone) {
        raise!(rt, ValueError, "fromutc: dt.tzinfo is not self");
    }
    let standing = offset(rt, value, "utcoffset")?;
    let summer = offset(rt, value, "dst")?;
    let standard = stamps::moved(rt, value, standing - summer)?;
    rt.keep(standard);
    let method = rt.getattr_str(standard, "dst")?;
    let result = rt.call(method, &[])?;
    let Some(Delta(summer)) = delta(rt, result) else {
        raise!(rt, ValueError, "fromutc: tz.dst() gave inconsistent results; cannot convert");
    };
    stamps::moved(rt, standard, summer)
}

/// `timezone`
pub static ROWS: TypeRows = TypeRows {
    id: types::TIMEZONE,
    doc: "Fixed offset from UTC implementation of tzinfo.",
    new: Some(&NEW),
    methods: METHODS,
    getset: &[],
};

static NEW: Builtin = function(
    "timezone(cls, offset, name=<unrepresentable>)",
    "Fixed offset from UTC implementation of tzinfo.",
    |rt, args| {
        let (offset, name) = (arg(args, 1), arg(args, 2));
        let Some(Delta(micros)) = delta(rt, offset) else {
            let class = rt.type_name(offset);
            raise!(rt, TypeError, "timezone() argument 1 must be datetime.timedelta, not {class}");
        };
        if !name.is_unbound() && rt.heap.text(&name).is_none() {
            let class = rt.given_name(name);
            raise!(rt, TypeError, "timezone() argument 2 must be str, not {class}");
        }
        make(rt, micros, name)
    },
);

/// A zone of an offset in microseconds, with a name or unbound.
pub fn make(rt: &mut Runtime, micros: i128, name: Value) -> Eval {
    if micros.abs() >= DAY {
        let value = make_delta(rt, micros)?;
        let shown = rt.repr(value)?;
        raise!(
            rt,
            ValueError,
            "offset must be a timedelta strictly between -timedelta(hours=24) and \
             timedelta(hours=24), not {shown}."
        );
    }
    if micros == 0 && name.is_unbound() {
        return rt.getattr_str(types::TIMEZONE.value(), "utc");
    }
    rt.heap.add_native(Zone { offset: micros, name })
}

fn own(rt: &Runtime, args: &[Value]) -> Zone {
    let found = rt.heap.native::<Zone>(arg(args, 0)).copied();
    found.unwrap_or(Zone { offset: 0, name: Value::Unbound })
}

/// TypeError unless the argument is a datetime or `None`.
fn check(rt: &mut Runtime, args: &[Value], what: &str) -> Eval<()> {
    let value = arg(args, 1);
    if value.is_none() || stamp(rt, value).is_some() {
        return Ok(());
    }
    let name = rt.type_name(value);
    raise!(rt, TypeError, "{what}(dt) argument must be a datetime instance or None, not {name}")
}

fn name(rt: &mut Runtime, args: &[Value]) -> Eval {
    let Zone { offset, name } = own(rt, args);
    if !name.is_unbound() {
        return Ok(name);
    }
    if offset == 0 {
        return Ok(Value::short("UTC"));
    }
    let text = format!("UTC{}", offset_text(offset, ":"));
    rt.heap.string(text)
}

fn repr(rt: &mut Runtime, args: &[Value]) -> Eval {
    let this = arg(args, 0);
    let Zone { offset, name } = own(rt, args);
    let class = rt.type_name(this);
    let utc = rt.getattr_str(types::TIMEZONE.value(), "utc")?;
    if this.same(utc) {
        return rt.heap.string(format!("{class}.utc"));
    }
    let delta = make_delta(rt, offset)?;
    rt.keep(delta);
    let shown = rt.repr(delta)?;
    if name.is_unbound() {
        return rt.heap.string(format!("{class}({shown})"));
    }
    let name = rt.repr(name)?;
    rt.heap.string(format!("{class}({shown}, {name})"))
}

static METHODS: &[Builtin] = &[
    method(
        "tzname(self, dt, /)",
        "If name is specified when timezone is created, returns the name.  Otherwise returns \
         offset as 'UTC(+|-)HH:MM'.",
        |rt, args| {
            check(rt, args, "tzname")?;
            name(rt, args)
        },
    ),
    method("utcoffset(self, dt, /)", "Return fixed offset.", |rt, args| {
        check(rt, args, "utcoffset")?;
        make_delta(rt, own(rt, args).offset)
    }),
    method("dst(self, dt, /)", "Return None.", |rt, args| {
        check(rt, args, "dst")?;
        Ok(Value::None)
    }),
    method("fromutc(self, dt, /)", "datetime in UTC -> datetime in local time.", |rt, args| {
        let (zone, value) = (arg(args, 0), arg(args, 1));
        let Some(inside) = stamp(rt, value) else {
            raise!(rt, TypeError, "fromutc: argument must be a datetime");
        };
        if !inside.zone.same(zone) {
            raise!(rt, ValueError, "fromutc: dt.tzinfo is not self");
        }
        stamps::moved(rt, value, own(rt, args).offset)
    }),
    method("__eq__(self, value, /)", "Return self==value.", |rt, args| {
        let offset = own(rt, args).offset;
        Ok(match rt.heap.native::<Zone>(arg(args, 1)) {
            Some(other) => Value::Bool(other.offset == offset),
            None => Value::NotImplemented,
        })
    }),
    method("__ne__(self, value, /)", "Return self!=value.", |rt, args| {
        let offset = own(rt, args).offset;
        Ok(match rt.heap.native::<Zone>(arg(args, 1)) {
            Some(other) => Value::Bool(other.offset != offset),
            None => Value::NotImplemented,
        })
    }),
    method("__hash__(self, /)", "Return hash(self).", |rt, args| {
        Ok(Value::Int(super::delta::hash_of(own(rt, args).offset)))
    }),
    method("__repr__(self, /)", "Return repr(self).", repr),
    method("__str__(self, /)", "Return str(self).", name),
];

/// The widest offset.
pub const WIDEST: i128 = DAY - 60_000_000;
