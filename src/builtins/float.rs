//! `float`: its constructor and methods.
//!
//! May touch: `value`. Never: the digits of a float but through `value::text::floats`.

use super::dunder;
use super::number::{self, arg, complain, plain};
use crate::raise;
use crate::value::builtin::{classmethod, function, method};
use crate::value::obj::GetSet;
use crate::value::text::format_spec::{self, Spec, Target};
use crate::value::text::{arith, floats};
use crate::value::{Builtin, Eval, Runtime, TypeRows, Value, types};

/// `float`
pub static ROWS: TypeRows = TypeRows {
    id: types::FLOAT,
    doc: "Convert a string or number to a floating point number, if possible.",
    new: Some(&NEW),
    methods: METHODS,
    getset: GETSET,
};

static NEW: Builtin = function(
    "float(cls, x=0, /)",
    "Convert a string or number to a floating point number, if possible.",
    |rt, args| match arg(args, 1) {
        Value::Unbound => Ok(Value::Float(0.0)),
        Value::Float(x) => Ok(Value::Float(x)),
        x => Ok(Value::Float(number::float_of(rt, x)?)),
    },
);

static METHODS: &[Builtin] = &[
    method("as_integer_ratio(self, /)", "Return integer ratio.", |rt, args| {
        let x = this(rt, args);
        let (top, bottom) = floats::as_integer_ratio(x).map_err(|error| complain(rt, error))?;
        let (top, bottom) = (rt.heap.int(top)?, rt.heap.int(bottom)?);
        rt.heap.tuple(vec![top, bottom])
    }),
    method("conjugate(self, /)", "Return self, the complex conjugate of any float.", itself),
    classmethod(
        "fromhex(type, string, /)",
        "Create a floating-point number from a hexadecimal string.",
        |rt, args| {
            let string = arg(args, 1);
            let Some(text) = rt.heap.text(&string) else {
                raise!(rt, TypeError, "bad argument type for built-in operation");
            };
            let (length, result) = (text.len(), floats::float_fromhex(text));
            rt.heap.steps_for(length)?;
            let x = result.map_err(|error| complain(rt, error))?;
            number::made_by(rt, arg(args, 0), types::FLOAT, Value::Float(x))
        },
    ),
    method(
        "hex(self, /)",
        "Return a hexadecimal representation of a floating-point number.",
        |rt, args| {
            let x = this(rt, args);
            rt.heap.string(floats::float_hex(x))
        },
    ),
    method("is_integer(self, /)", "Return True if the float is an integer.", |rt, args| {
        let x = this(rt, args);
        Ok(Value::Bool(x.is_finite() && x.floor() == x))
    }),
    method("__ceil__(self, /)", "Return the ceiling as an Integral.", |rt, args| {
        let x = this(rt, args).ceil();
        number::truncate(rt, x)
    }),
    method("__floor__(self, /)", "Return the floor as an Integral.", |rt, args| {
        let x = this(rt, args).floor();
        number::truncate(rt, x)
    }),
    method(
        "__trunc__(self, /)",
        "Return the Integral closest to x between 0 and x.",
        |rt, args| {
            let x = this(rt, args);
            number::truncate(rt, x)
        },
    ),
    method("__int__(self, /)", "int(self)", |rt, args| {
        let x = this(rt, args);
        number::truncate(rt, x)
    }),
    method("__float__(self, /)", "float(self)", itself),
    method("__pos__(self, /)", "+self", itself),
    method(
        "__round__(self, ndigits=None, /)",
        "Return the Integral closest to x, rounding half toward even.",
        |rt, args| {
            let x = this(rt, args);
            round(rt, x, arg(args, 1))
        },
    ),
    method(
        "__format__(self, format_spec, /)",
        "Formats the float according to format_spec.",
        format,
    ),
    method("__getnewargs__(self, /)", "", |rt, args| {
        let x = this(rt, args);
        rt.heap.tuple(vec![Value::Float(x)])
    }),
    dunder::ABS,
    dunder::ADD,
    dunder::BOOL,
    dunder::DIVMOD,
    dunder::EQ,
    dunder::FLOORDIV,
    dunder::GE,
    dunder::GT,
    dunder::HASH,
    dunder::LE,
    dunder::LT,
    dunder::MOD,
    dunder::MUL,
    dunder::NE,
    dunder::NEG,
    dunder::POW,
    dunder::RADD,
    dunder::RDIVMOD,
    dunder::REPR,
    dunder::RFLOORDIV,
    dunder::RMOD,
    dunder::RMUL,
    dunder::RPOW,
    dunder::RSUB,
    dunder::RTRUEDIV,
    dunder::SUB,
    dunder::TRUEDIV,
];

static GETSET: &[GetSet] = &[
    GetSet { name: "real", get: |rt, x| Ok(rt.heap.plain(x)), set: None },
    GetSet { name: "imag", get: |_, _| Ok(Value::Float(0.0)), set: None },
];

fn this(rt: &Runtime, args: &[Value]) -> f64 {
    number::float_inside(rt, arg(args, 0)).unwrap_or(0.0)
}

fn itself(rt: &mut Runtime, args: &[Value]) -> Eval {
    Ok(plain(rt, args, 0))
}

/// `round(x, ndigits)` of a float: an int where `ndigits` is missing or `None`.
pub fn round(rt: &mut Runtime, x: f64, ndigits: Value) -> Eval {
    if matches!(ndigits, Value::Unbound | Value::None) {
        let rounded = x.round_ties_even();
        return number::truncate(rt, rounded);
    }
    // CPython converts before it looks whether there is anything to round.
    let ndigits = number::ssize_clipped(rt, ndigits)?;
    match floats::round_to(x, ndigits) {
        Ok(x) => Ok(Value::Float(x)),
        Err(error) => Err(complain(rt, error)),
    }
}

fn format(rt: &mut Runtime, args: &[Value]) -> Eval {
    let spec = arg(args, 1);
    let Some(text) = rt.heap.text(&spec) else {
        return Err(dunder::wrong_type(rt, "__format__() argument must be str", spec));
    };
    let text = text.to_owned();
    let x = this(rt, args);
    if text.is_empty() {
        return rt.str_value(arg(args, 0));
    }
    let name = rt.type_name(arg(args, 0));
    let spec = Spec::parse(&text, Target::Float, &name).map_err(|error| complain(rt, error))?;
    let body = floats::float_text_size(spec.precision.unwrap_or(6));
    number::room(rt, spec.output_size(body) as u64)?;
    match format_spec::format_float(x, &spec) {
        Ok(text) => rt.heap.string(text),
        Err(error) => Err(complain(rt, error)),
    }
}

/// Whether a float is a whole number that fits an `i64`: it as one.
pub fn as_whole(x: f64) -> Option<i64> {
    if x.floor() == x { arith::float_to_i64(x) } else { None }
}
