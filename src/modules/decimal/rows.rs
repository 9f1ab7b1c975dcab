//! `decimal.Decimal`: its rows.
//!
//! May touch: `operators`, `methods`, `format`.

use super::object::{current, make, required};
use super::operators as op;
use super::quick::Quick;
use super::work::Rounding;
use super::{basic, methods};
use crate::builtins::number::arg;
use crate::value::builtin::{classmethod, function, method};
use crate::value::obj::GetSet;
use crate::value::ops::Compare;
use crate::value::{Builtin, Eval, Runtime, TypeRows, Value, types};

/// `Decimal`
pub static ROWS: TypeRows = TypeRows {
    id: types::DECIMAL,
    doc: "Construct a new Decimal object. 'value' can be an integer, string, tuple,\nor another \
          Decimal object. If no value is given, return Decimal('0'). The\ncontext does not affect \
          the conversion and is only passed to determine if\nthe InvalidOperation trap is active.",
    new: Some(&NEW),
    methods: METHODS,
    getset: GETSET,
};

static NEW: Builtin = function(
    "Decimal(cls, value='0', context=None)",
    "Construct a new Decimal object.",
    |rt, args| op::new(rt, arg(args, 1), arg(args, 2)),
);

fn itself(rt: &mut Runtime, args: &[Value]) -> Eval {
    let dec = required(rt, arg(args, 0))?;
    make(rt, dec)
}

fn text(rt: &mut Runtime, args: &[Value]) -> Eval<String> {
    let dec = required(rt, arg(args, 0))?;
    let context = current(rt)?;
    let capitals = super::object::context(rt, context).capitals;
    methods::shown(rt, &dec, false, capitals)
}

static METHODS: &[Builtin] = &[
    method("__add__(self, value, /)", "Return self+value.", |rt, a| {
        op::simple(rt, a, false, basic::add, Quick::Add)
    }),
    method("__radd__(self, value, /)", "Return value+self.", |rt, a| {
        op::simple(rt, a, true, basic::add, Quick::Add)
    }),
    method("__sub__(self, value, /)", "Return self-value.", |rt, a| {
        op::simple(rt, a, false, basic::sub, Quick::Sub)
    }),
    method("__rsub__(self, value, /)", "Return value-self.", |rt, a| {
        op::simple(rt, a, true, basic::sub, Quick::Sub)
    }),
    method("__mul__(self, value, /)", "Return self*value.", |rt, a| {
        op::simple(rt, a, false, basic::mul, Quick::Mul)
    }),
    method("__rmul__(self, value, /)", "Return value*self.", |rt, a| {
        op::simple(rt, a, true, basic::mul, Quick::Mul)
    }),
    method("__truediv__(self, value, /)", "Return self/value.", |rt, a| {
        op::two(rt, a, false, basic::div)
    }),
    method("__rtruediv__(self, value, /)", "Return value/self.", |rt, a| {
        op::two(rt, a, true, basic::div)
    }),
    method("__floordiv__(self, value, /)", "Return self//value.", |rt, a| {
        op::two(rt, a, false, basic::div_whole)
    }),
    method("__rfloordiv__(self, value, /)", "Return value//self.", |rt, a| {
        op::two(rt, a, true, basic::div_whole)
    }),
    method("__mod__(self, value, /)", "Return self%value.", |rt, a| {
        op::two(rt, a, false, basic::rem)
    }),
    method("__rmod__(self, value, /)", "Return value%self.", |rt, a| {
        op::two(rt, a, true, basic::rem)
    }),
    method("__divmod__(self, value, /)", "Return divmod(self, value).", |rt, a| {
        op::divmod_of(rt, a, false)
    }),
    method("__rdivmod__(self, value, /)", "Return divmod(value, self).", |rt, a| {
        op::divmod_of(rt, a, true)
    }),
    method("__pow__(self, value, mod=None, /)", "Return pow(self, value, mod).", op::pow),
    method("__rpow__(self, value, mod=None, /)", "Return pow(value, self, mod).", |rt, a| {
        if super::object::operand(rt, arg(a, 1))?.is_none() {
            return Ok(Value::NotImplemented);
        }
        op::pow(rt, &[arg(a, 1), arg(a, 0), arg(a, 2)])
    }),
    method("__neg__(self, /)", "-self", |rt, a| {
        op::one(rt, a, |w, d| basic::signed(w, d, !d.negative))
    }),
    method("__pos__(self, /)", "+self", |rt, a| {
        op::one(rt, a, |w, d| basic::signed(w, d, d.negative))
    }),
    method("__abs__(self, /)", "abs(self)", |rt, a| {
        op::one(rt, a, |w, d| basic::signed(w, d, false))
    }),
    method("__bool__(self, /)", "True if self else False", op::truth),
    method("__int__(self, /)", "int(self)", |rt, a| op::to_int(rt, arg(a, 0), Rounding::Down)),
    method("__trunc__(self, /)", "", |rt, a| op::to_int(rt, arg(a, 0), Rounding::Down)),
    method("__floor__(self, /)", "", |rt, a| op::to_int(rt, arg(a, 0), Rounding::Floor)),
    method("__ceil__(self, /)", "", |rt, a| op::to_int(rt, arg(a, 0), Rounding::Ceiling)),
    method("__round__(self, ndigits=<unrepresentable>, /)", "", op::round),
    method("__float__(self, /)", "float(self)", op::to_float),
    method("__complex__(self, /)", "", |rt, a| {
        let Value::Float(x) = op::to_float(rt, a)? else { return Ok(Value::NotImplemented) };
        rt.heap.add(crate::value::Obj::Complex(x, 0.0))
    }),
    method("__lt__(self, value, /)", "Return self<value.", |rt, a| op::compare(rt, a, Compare::Lt)),
    method("__le__(self, value, /)", "Return self<=value.", |rt, a| {
        op::compare(rt, a, Compare::Le)
    }),
    method("__eq__(self, value, /)", "Return self==value.", |rt, a| {
        op::compare(rt, a, Compare::Eq)
    }),
    method("__ne__(self, value, /)", "Return self!=value.", |rt, a| {
        op::compare(rt, a, Compare::Ne)
    }),
    method("__gt__(self, value, /)", "Return self>value.", |rt, a| op::compare(rt, a, Compare::Gt)),
    method("__ge__(self, value, /)", "Return self>=value.", |rt, a| {
        op::compare(rt, a, Compare::Ge)
    }),
    method("__hash__(self, /)", "Return hash(self).", op::hash),
    method("__repr__(self, /)", "Return repr(self).", |rt, a| {
        let text = text(rt, a)?;
        rt.heap.string(format!("Decimal('{text}')"))
    }),
    method("__str__(self, /)", "Return str(self).", |rt, a| {
        let text = text(rt, a)?;
        rt.heap.string(text)
    }),
    method("__format__(self, format_spec, /)", "Default object formatter.", super::format::format),
    method("__copy__(self, /)", "", |_, a| Ok(arg(a, 0))),
    method("__deepcopy__(self, memo, /)", "", |_, a| Ok(arg(a, 0))),
    method("adjusted(self, /)", "Return the adjusted exponent of the number.", |rt, a| {
        let dec = required(rt, arg(a, 0))?;
        Ok(Value::Int(if dec.is_finite() { dec.adjusted() } else { 0 }))
    }),
    method("as_integer_ratio(self, /)", "Decimal.as_integer_ratio() -> (int, int)", op::ratio),
    method("as_tuple(self, /)", "Return a tuple representation of the number.", op::as_tuple),
    method("conjugate(self, /)", "Return self.", |_, a| Ok(arg(a, 0))),
    method(
        "quantize(self, exp, rounding=None, context=None)",
        "Return a value equal to the first operand after rounding and having the\nexponent of the \
         second operand.",
        op::quantize,
    ),
    method(
        "to_integral_value(self, rounding=None, context=None)",
        "Round to the nearest integer without signaling Inexact or Rounded.",
        |rt, a| op::to_integral(rt, a, false),
    ),
    method(
        "to_integral(self, rounding=None, context=None)",
        "Identical to the to_integral_value() method.",
        |rt, a| op::to_integral(rt, a, false),
    ),
    method(
        "to_integral_exact(self, rounding=None, context=None)",
        "Round to the nearest integer, signaling if appropriate Inexact or Rounded.",
        |rt, a| op::to_integral(rt, a, true),
    ),
    method(
        "radix(self, /)",
        "Return Decimal(10), the radix (base) in which the Decimal class does\nall its arithmetic.",
        |rt, _| make(rt, super::number::Dec::from_i64(10)),
    ),
    classmethod(
        "from_float(cls, f, /)",
        "Class method that converts a float to a decimal number, exactly.",
        op::from_float_of,
    ),
];

static GETSET: &[GetSet] = &[
    GetSet { name: "real", get: |rt, v| itself(rt, &[v]), set: None },
    GetSet { name: "imag", get: |rt, _| make(rt, super::number::Dec::from_i64(0)), set: None },
];
