//! `datetime.timedelta`
//!
//! May touch: `object`. Never: a clock.

use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{Signed, ToPrimitive, Zero};

use super::object::{DAY, Delta, delta, make_delta};
use crate::builtins::number::{self, arg};
use crate::raise;
use crate::value::builtin::{function, method};
use crate::value::obj::GetSet;
use crate::value::ops::Compare;
use crate::value::text::{arith, hash};
use crate::value::{Builtin, Eval, Runtime, TypeRows, Value, types};

/// `timedelta`
pub static ROWS: TypeRows = TypeRows {
    id: types::TIMEDELTA,
    doc: "Difference between two datetime values.\n\ntimedelta(days=0, seconds=0, microseconds=0, \
          milliseconds=0, minutes=0, hours=0, weeks=0)\n\nAll arguments are optional and default to \
          0.\nArguments may be integers or floats, and may be positive or negative.",
    new: Some(&NEW),
    methods: METHODS,
    getset: GETSET,
};

static NEW: Builtin = function(
    "timedelta(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0)",
    "Difference between two datetime values.",
    |rt, args| {
        const PARTS: [(&str, usize, i64); 7] = [
            ("microseconds", 3, 1),
            ("milliseconds", 4, 1000),
            ("seconds", 2, 1_000_000),
            ("minutes", 5, 60_000_000),
            ("hours", 6, 3_600_000_000),
            ("days", 1, 86_400_000_000),
            ("weeks", 7, 604_800_000_000),
        ];
        let (mut sum, mut left) = (0i128, 0f64);
        for (name, at, unit) in PARTS {
            let value = arg(args, at);
            if !value.is_unbound() {
                accumulate(rt, name, value, unit, &mut sum, &mut left)?;
            }
        }
        if left != 0.0 {
            let mut whole = left.round();
            if (whole - left).abs() == 0.5 {
                let odd = (sum.rem_euclid(2)) as f64;
                whole = 2.0 * ((left + odd) * 0.5).round() - odd;
            }
            sum += whole as i128;
        }
        make_delta(rt, sum)
    },
);

/// Adds a part in its unit; what is less than a microsecond is collected in `left`.
fn accumulate(
    rt: &mut Runtime,
    name: &str,
    value: Value,
    unit: i64,
    sum: &mut i128,
    left: &mut f64,
) -> Eval<()> {
    if let Some(n) = number::big(&rt.heap, value) {
        let n = n * unit;
        *sum += limited(rt, &n)?;
        return Ok(());
    }
    let Some(x) = number::float_inside(rt, value) else {
        let class = rt.type_name(value);
        raise!(rt, TypeError, "unsupported type for timedelta {name} component: {class}");
    };
    let whole = match arith::float_to_bigint(x) {
        Ok(n) => n,
        Err(error) => return Err(rt.text_error(error)),
    };
    *sum += limited(rt, &(whole * unit))?;
    let part = (x - x.trunc()) * unit as f64;
    *sum += part.trunc() as i128;
    *left += part - part.trunc();
    Ok(())
}

/// Microseconds that cannot be beyond all bounds.
fn limited(rt: &mut Runtime, n: &BigInt) -> Eval<i128> {
    match n.to_i128().filter(|n| n.unsigned_abs() < 1 << 110) {
        Some(n) => Ok(n),
        None => raise!(rt, OverflowError, "Python int too large to convert to C int"),
    }
}

fn own(rt: &Runtime, args: &[Value]) -> i128 {
    delta(rt, arg(args, 0)).map_or(0, |delta| delta.0)
}

/// The quotient of ints, rounded half to even.
fn divide_nearest(a: BigInt, b: BigInt) -> BigInt {
    let (a, b) = if b.is_negative() { (-a, -b) } else { (a, b) };
    let (quotient, rest) = a.div_mod_floor(&b);
    let twice = rest * 2;
    if twice > b || twice == b && quotient.is_odd() { quotient + 1 } else { quotient }
}

fn from_big(rt: &mut Runtime, n: &BigInt) -> Eval {
    let n = limited(rt, n)?;
    make_delta(rt, n)
}

fn mul(rt: &mut Runtime, args: &[Value]) -> Eval {
    let (micros, other) = (own(rt, args), arg(args, 1));
    if let Some(n) = number::big(&rt.heap, other) {
        return from_big(rt, &(n * micros));
    }
    match number::float_inside(rt, other) {
        Some(x) => {
            let (top, bottom) = ratio(rt, x)?;
            from_big(rt, &divide_nearest(top * micros, bottom))
        }
        None => Ok(Value::NotImplemented),
    }
}

/// A float as a fraction.
fn ratio(rt: &mut Runtime, x: f64) -> Eval<(BigInt, BigInt)> {
    if x.is_nan() {
        raise!(rt, ValueError, "cannot convert NaN to integer ratio");
    }
    if x.is_infinite() {
        raise!(rt, OverflowError, "cannot convert Infinity to integer ratio");
    }
    let (mantissa, exponent) = arith::decompose(x);
    let top = BigInt::from(mantissa) * if x < 0.0 { -1 } else { 1 };
    Ok(if exponent >= 0 {
        (top << exponent, BigInt::from(1))
    } else {
        (top, BigInt::from(1) << exponent.unsigned_abs())
    })
}

fn zero_division(rt: &mut Runtime) -> Eval {
    raise!(rt, ZeroDivisionError, "integer division or modulo by zero")
}

fn true_div(rt: &mut Runtime, args: &[Value]) -> Eval {
    let (micros, other) = (own(rt, args), arg(args, 1));
    if let Some(Delta(by)) = delta(rt, other) {
        if by == 0 {
            raise!(rt, ZeroDivisionError, "division by zero");
        }
        return match arith::bigint_true_div(&BigInt::from(micros), &BigInt::from(by)) {
            Ok(x) => Ok(Value::Float(x)),
            Err(error) => Err(rt.text_error(error)),
        };
    }
    if let Some(n) = number::big(&rt.heap, other) {
        if n.is_zero() {
            return zero_division(rt);
        }
        return from_big(rt, &divide_nearest(BigInt::from(micros), n));
    }
    match number::float_inside(rt, other) {
        Some(x) => {
            let (top, bottom) = ratio(rt, x)?;
            if top.is_zero() {
                return zero_division(rt);
            }
            from_big(rt, &divide_nearest(bottom * micros, top))
        }
        None => Ok(Value::NotImplemented),
    }
}

fn floor_div(rt: &mut Runtime, args: &[Value]) -> Eval {
    let (micros, other) = (own(rt, args), arg(args, 1));
    if let Some(Delta(by)) = delta(rt, other) {
        if by == 0 {
            return zero_division(rt);
        }
        return rt.heap.int(BigInt::from(Integer::div_floor(&micros, &by)));
    }
    match number::big(&rt.heap, other) {
        Some(n) if n.is_zero() => zero_division(rt),
        Some(n) => from_big(rt, &BigInt::from(micros).div_floor(&n)),
        None => Ok(Value::NotImplemented),
    }
}

fn modulo(rt: &mut Runtime, args: &[Value]) -> Eval {
    let micros = own(rt, args);
    match delta(rt, arg(args, 1)) {
        Some(Delta(0)) => zero_division(rt),
        Some(Delta(by)) => make_delta(rt, micros.mod_floor(&by)),
        None => Ok(Value::NotImplemented),
    }
}

fn divmod(rt: &mut Runtime, args: &[Value]) -> Eval {
    let micros = own(rt, args);
    match delta(rt, arg(args, 1)) {
        Some(Delta(0)) => zero_division(rt),
        Some(Delta(by)) => {
            let quotient = rt.heap.int(BigInt::from(Integer::div_floor(&micros, &by)))?;
            let rest = make_delta(rt, micros.mod_floor(&by))?;
            rt.heap.tuple(vec![quotient, rest])
        }
        None => Ok(Value::NotImplemented),
    }
}

fn sum(rt: &mut Runtime, args: &[Value], mine: i128, its: i128) -> Eval {
    match delta(rt, arg(args, 1)) {
        Some(Delta(other)) => make_delta(rt, own(rt, args) * mine + other * its),
        None => Ok(Value::NotImplemented),
    }
}

fn compare(rt: &mut Runtime, args: &[Value], op: Compare) -> Eval {
    Ok(match delta(rt, arg(args, 1)) {
        Some(Delta(other)) => Value::Bool(op.holds(own(rt, args).cmp(&other))),
        None => Value::NotImplemented,
    })
}

/// The hash of a timedelta: that of a tuple of its parts.
pub fn hash_of(micros: i128) -> i64 {
    let (days, seconds, rest) = Delta(micros).parts();
    hash::hash_tuple([days, seconds, rest].map(hash::hash_int).into_iter())
}

fn repr(rt: &mut Runtime, args: &[Value]) -> Eval {
    let (days, seconds, micros) = Delta(own(rt, args)).parts();
    let parts = [("days", days), ("seconds", seconds), ("microseconds", micros)];
    let shown: Vec<String> =
        parts.iter().filter(|part| part.1 != 0).map(|(name, n)| format!("{name}={n}")).collect();
    let inside = if shown.is_empty() { "0".to_owned() } else { shown.join(", ") };
    let name = rt.type_name(arg(args, 0));
    rt.heap.string(format!("{name}({inside})"))
}

fn text(rt: &mut Runtime, args: &[Value]) -> Eval {
    let (days, seconds, micros) = Delta(own(rt, args)).parts();
    let mut text = match days {
        0 => String::new(),
        1 | -1 => format!("{days} day, "),
        _ => format!("{days} days, "),
    };
    text.push_str(&format!("{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60));
    if micros != 0 {
        text.push_str(&format!(".{micros:06}"));
    }
    rt.heap.string(text)
}

static METHODS: &[Builtin] = &[
    method("total_seconds(self, /)", "Total seconds in the duration.", |rt, args| {
        let micros = BigInt::from(own(rt, args));
        match arith::bigint_true_div(&micros, &BigInt::from(1_000_000)) {
            Ok(x) => Ok(Value::Float(x)),
            Err(error) => Err(rt.text_error(error)),
        }
    }),
    method("__add__(self, value, /)", "Return self+value.", |rt, args| sum(rt, args, 1, 1)),
    method("__radd__(self, value, /)", "Return value+self.", |rt, args| sum(rt, args, 1, 1)),
    method("__sub__(self, value, /)", "Return self-value.", |rt, args| sum(rt, args, 1, -1)),
    method("__rsub__(self, value, /)", "Return value-self.", |rt, args| sum(rt, args, -1, 1)),
    method("__mul__(self, value, /)", "Return self*value.", mul),
    method("__rmul__(self, value, /)", "Return value*self.", mul),
    method("__truediv__(self, value, /)", "Return self/value.", true_div),
    method("__rtruediv__(self, value, /)", "Return value/self.", |_, _| Ok(Value::NotImplemented)),
    method("__floordiv__(self, value, /)", "Return self//value.", floor_div),
    method("__rfloordiv__(self, value, /)", "Return value//self.", |_, _| {
        Ok(Value::NotImplemented)
    }),
    method("__mod__(self, value, /)", "Return self%value.", modulo),
    method("__rmod__(self, value, /)", "Return value%self.", |_, _| Ok(Value::NotImplemented)),
    method("__divmod__(self, value, /)", "Return divmod(self, value).", divmod),
    method("__rdivmod__(self, value, /)", "Return divmod(value, self).", |_, _| {
        Ok(Value::NotImplemented)
    }),
    method("__neg__(self, /)", "-self", |rt, args| make_delta(rt, -own(rt, args))),
    method("__pos__(self, /)", "+self", |rt, args| make_delta(rt, own(rt, args))),
    method("__abs__(self, /)", "abs(self)", |rt, args| make_delta(rt, own(rt, args).abs())),
    method("__bool__(self, /)", "True if self else False", |rt, args| {
        Ok(Value::Bool(own(rt, args) != 0))
    }),
    method("__lt__(self, value, /)", "Return self<value.", |rt, a| compare(rt, a, Compare::Lt)),
    method("__le__(self, value, /)", "Return self<=value.", |rt, a| compare(rt, a, Compare::Le)),
    method("__eq__(self, value, /)", "Return self==value.", |rt, a| compare(rt, a, Compare::Eq)),
    method("__ne__(self, value, /)", "Return self!=value.", |rt, a| compare(rt, a, Compare::Ne)),
    method("__gt__(self, value, /)", "Return self>value.", |rt, a| compare(rt, a, Compare::Gt)),
    method("__ge__(self, value, /)", "Return self>=value.", |rt, a| compare(rt, a, Compare::Ge)),
    method("__hash__(self, /)", "Return hash(self).", |rt, args| {
        Ok(Value::Int(hash_of(own(rt, args))))
    }),
    method("__repr__(self, /)", "Return repr(self).", repr),
    method("__str__(self, /)", "Return str(self).", text),
];

static GETSET: &[GetSet] = &[
    GetSet { name: "days", get: |rt, v| Ok(Value::Int(parts(rt, v).0)), set: None },
    GetSet { name: "seconds", get: |rt, v| Ok(Value::Int(parts(rt, v).1)), set: None },
    GetSet { name: "microseconds", get: |rt, v| Ok(Value::Int(parts(rt, v).2)), set: None },
];

fn parts(rt: &Runtime, value: Value) -> (i64, i64, i64) {
    delta(rt, value).map_or((0, 0, 0), Delta::parts)
}

/// The longest and the shortest.
pub const MOST: i128 = 999_999_999 * DAY + DAY - 1;
/// The most negative.
pub const LEAST: i128 = -999_999_999 * DAY;
