//! `complex`: its constructor and methods.
//!
//! May touch: `value`. Never: the digits of a number but through `value::text`.

use super::dunder;
use super::number::{self, arg, complain, complex_inside};
use crate::raise;
use crate::value::builtin::{function, method};
use crate::value::obj::GetSet;
use crate::value::text::format_spec::{self, Spec, Target};
use crate::value::text::{complexes, floats};
use crate::value::{Builtin, Eval, Obj, Runtime, TypeRows, Value, types};

/// `complex`
pub static ROWS: TypeRows = TypeRows {
    id: types::COMPLEX,
    doc: "Create a complex number from a real part and an optional imaginary part.\n\nThis is \
          equivalent to (real + imag*1j) where imag defaults to 0.",
    new: Some(&NEW),
    methods: METHODS,
    getset: GETSET,
};

static NEW: Builtin = function(
    "complex(cls, real=0, imag=0)",
    "Create a complex number from a real part and an optional imaginary part.",
    |rt, args| make(rt, arg(args, 1), arg(args, 2)),
);

static METHODS: &[Builtin] = &[
    method(
        "conjugate(self, /)",
        "Return the complex conjugate of its argument. (3-4j).conjugate() == 3+4j.",
        |rt, args| {
            let (real, imag) = this(rt, args);
            rt.heap.add(Obj::Complex(real, -imag))
        },
    ),
    method("__complex__(self, /)", "Convert this value to exact type complex.", |rt, args| {
        Ok(number::plain(rt, args, 0))
    }),
    method("__pos__(self, /)", "+self", |rt, args| Ok(number::plain(rt, args, 0))),
    method(
        "__format__(self, format_spec, /)",
        "Convert to a string according to format_spec.",
        format,
    ),
    method("__getnewargs__(self, /)", "", |rt, args| {
        let (real, imag) = this(rt, args);
        rt.heap.tuple(vec![Value::Float(real), Value::Float(imag)])
    }),
    dunder::ABS,
    dunder::ADD,
    dunder::BOOL,
    dunder::EQ,
    dunder::GE,
    dunder::GT,
    dunder::HASH,
    dunder::LE,
    dunder::LT,
    dunder::MUL,
    dunder::NE,
    dunder::NEG,
    dunder::POW,
    dunder::RADD,
    dunder::REPR,
    dunder::RMUL,
    dunder::RPOW,
    dunder::RSUB,
    dunder::RTRUEDIV,
    dunder::SUB,
    dunder::TRUEDIV,
];

static GETSET: &[GetSet] = &[
    GetSet {
        name: "real",
        get: |rt, z| Ok(Value::Float(complex_inside(rt, z).unwrap_or_default().0)),
        set: Some(read_only),
    },
    GetSet {
        name: "imag",
        get: |rt, z| Ok(Value::Float(complex_inside(rt, z).unwrap_or_default().1)),
        set: Some(read_only),
    },
];

/// The parts are members in CPython, whose complaint is another than that of computed attributes.
fn read_only(rt: &mut Runtime, _: Value, _: Value) -> Eval<()> {
    raise!(rt, AttributeError, "readonly attribute")
}

fn this(rt: &Runtime, args: &[Value]) -> (f64, f64) {
    complex_inside(rt, arg(args, 0)).unwrap_or_default()
}

/// Whether a value's class says how to make a real number of it.
fn is_real(rt: &mut Runtime, value: Value) -> bool {
    rt.special(value, "__float__").is_some() || rt.special(value, "__index__").is_some()
}

fn make(rt: &mut Runtime, real: Value, imag: Value) -> Eval {
    if matches!(rt.heap.get(real), Some(Obj::Complex(..))) && imag.is_unbound() {
        return Ok(real);
    }
    if rt.heap.text(&real).is_some() {
        if imag.bound().is_some() {
            raise!(rt, TypeError, "complex() can't take second arg if first is a string");
        }
        return parse(rt, real);
    }
    if imag.bound().is_some() && rt.heap.text(&imag).is_some() {
        raise!(rt, TypeError, "complex() second arg can't be a string");
    }
    let real = real.or(Value::Int(0));
    let first = first_part(rt, real)?;
    if first.is_none() && !is_real(rt, real) {
        let name = rt.type_name(real);
        raise!(
            rt,
            TypeError,
            "complex() first argument must be a string or a number, not '{name}'"
        );
    }
    let second = imag.bound().and_then(|imag| complex_inside(rt, imag));
    if let Some(imag) = imag.bound()
        && second.is_none()
        && !is_real(rt, imag)
    {
        let name = rt.type_name(imag);
        raise!(rt, TypeError, "complex() second argument must be a number, not '{name}'");
    }
    let (mut x, first_imag) = match first {
        Some((x, y)) => (x, Some(y)),
        None => (number::float_of(rt, real)?, None),
    };
    let mut y = match (imag.bound(), second) {
        (None, _) => return rt.heap.add(Obj::Complex(x, first_imag.unwrap_or(0.0))),
        (_, Some((second_real, second_imag))) => {
            x -= second_imag;
            second_real
        }
        (Some(imag), None) => number::float_of(rt, imag)?,
    };
    if let Some(first_imag) = first_imag {
        y += first_imag;
    }
    rt.heap.add(Obj::Complex(x, y))
}

/// The complex number a value is, or what its `__complex__` gives.
fn first_part(rt: &mut Runtime, value: Value) -> Eval<Option<(f64, f64)>> {
    if let Some(Obj::Complex(real, imag)) = rt.heap.get(value) {
        return Ok(Some((*real, *imag)));
    }
    if let Some(result) = rt.call_special(value, "__complex__", &[])? {
        let parts = complex_inside(rt, result);
        if parts.is_none() {
            let name = rt.type_name(result);
            raise!(rt, TypeError, "__complex__ returned non-complex (type {name})");
        }
        return Ok(parts);
    }
    Ok(complex_inside(rt, value))
}

/// What a function of complex numbers takes: complex, `__complex__`, or a real number.
pub fn complex_of(rt: &mut Runtime, value: Value) -> Eval<(f64, f64)> {
    match first_part(rt, value)? {
        Some(parts) => Ok(parts),
        None => Ok((number::real(rt, value)?, 0.0)),
    }
}

fn parse(rt: &mut Runtime, value: Value) -> Eval {
    let Some(text) = rt.heap.text(&value) else { return Ok(Value::None) };
    let (length, result) = (text.len(), complexes::parse_complex(text));
    rt.heap.steps_for(length)?;
    match result {
        Ok((real, imag)) => rt.heap.add(Obj::Complex(real, imag)),
        Err(error) => Err(complain(rt, error)),
    }
}

fn format(rt: &mut Runtime, args: &[Value]) -> Eval {
    let spec = arg(args, 1);
    let Some(text) = rt.heap.text(&spec) else {
        return Err(dunder::wrong_type(rt, "__format__() argument must be str", spec));
    };
    let text = text.to_owned();
    let (real, imag) = this(rt, args);
    if text.is_empty() {
        return rt.str_value(arg(args, 0));
    }
    let name = rt.type_name(arg(args, 0));
    let spec = Spec::parse(&text, Target::Float, &name).map_err(|error| complain(rt, error))?;
    let body = floats::float_text_size(spec.precision.unwrap_or(6)) * 2 + 4;
    number::room(rt, spec.output_size(body) as u64)?;
    match format_spec::format_complex(real, imag, &spec) {
        Ok(text) => rt.heap.string(text),
        Err(error) => Err(complain(rt, error)),
    }
}
