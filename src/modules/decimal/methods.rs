//! Operations by name: methods of `Decimal`, with a context as last argument, and the same of
//! `Context`, with the number as first.
//!
//! May touch: `object` and the arithmetic.

use super::basic;
use super::number::{Dec, Kind};
use super::object::{chosen, make, required, run};
use super::work::{Made, Work};
use super::{order, roots};
use crate::builtins::number::arg;
use crate::raise;
use crate::value::builtin::method;
use crate::value::{Builtin, Eval, Runtime, Value};

/// An operation of one number.
type One = fn(&mut Work, &Dec) -> Made;
/// Of two.
type Two = fn(&mut Work, &Dec, &Dec) -> Made;

fn one(rt: &mut Runtime, value: Value, context: Value, op: One) -> Eval {
    let context = chosen(rt, context)?;
    let a = required(rt, value)?;
    let result = run(rt, context, |w| op(w, &a))?;
    make(rt, result)
}

fn two(rt: &mut Runtime, a: Value, b: Value, context: Value, op: Two) -> Eval {
    let context = chosen(rt, context)?;
    let (a, b) = (required(rt, a)?, required(rt, b)?);
    let result = run(rt, context, |w| op(w, &a, &b))?;
    make(rt, result)
}

/// `ask(context, number)` as a bool.
fn ask(rt: &mut Runtime, value: Value, context: Value, op: fn(&Work, &Dec) -> bool) -> Eval {
    let context = chosen(rt, context)?;
    let a = required(rt, value)?;
    run(rt, context, |w| Ok(op(w, &a))).map(Value::Bool)
}

fn same_quantum(w: &mut Work, a: &Dec, b: &Dec) -> bool {
    let _ = w;
    match (a.kind, b.kind) {
        (Kind::Finite, Kind::Finite) => a.exp == b.exp,
        (Kind::Infinite, Kind::Infinite) => true,
        _ => a.is_nan() && b.is_nan(),
    }
}

fn same_quantum_of(rt: &mut Runtime, a: Value, b: Value, context: Value) -> Eval {
    let context = chosen(rt, context)?;
    let (a, b) = (required(rt, a)?, required(rt, b)?);
    run(rt, context, |w| Ok(same_quantum(w, &a, &b))).map(Value::Bool)
}

fn text_of(rt: &mut Runtime, value: Value, context: Value, engineering: bool) -> Eval {
    let context = chosen(rt, context)?;
    let a = required(rt, value)?;
    let capitals = super::object::context(rt, context).capitals;
    let text = shown(rt, &a, engineering, capitals)?;
    rt.heap.string(text)
}

/// A number as text, paid for.
pub fn shown(rt: &mut Runtime, a: &Dec, engineering: bool, capitals: bool) -> Eval<String> {
    let digits = a.coef.digits();
    if digits > 64 {
        crate::builtins::number::room(rt, digits.saturating_add(32))?;
        let words = a.coef.words();
        rt.steps(words.saturating_mul(words) / 256)?;
    }
    Ok(a.text(engineering, capitals))
}

fn class_of(rt: &mut Runtime, value: Value, context: Value) -> Eval {
    let context = chosen(rt, context)?;
    let a = required(rt, value)?;
    let name = run(rt, context, |w| Ok(order::class_name(w, &a)))?;
    rt.heap.str(name)
}

fn fma_of(rt: &mut Runtime, (a, b, c): (Value, Value, Value), context: Value) -> Eval {
    let context = chosen(rt, context)?;
    let (a, b, c) = (required(rt, a)?, required(rt, b)?, required(rt, c)?);
    let result = run(rt, context, |w| basic::fma(w, &a, &b, &c))?;
    make(rt, result)
}

fn is_normal(w: &Work, a: &Dec) -> bool {
    a.is_finite() && !a.coef.is_zero() && a.adjusted() >= w.emin
}

fn is_subnormal(w: &Work, a: &Dec) -> bool {
    a.is_finite() && !a.coef.is_zero() && a.adjusted() < w.emin
}

fn copy_sign(_: &mut Work, a: &Dec, b: &Dec) -> Made {
    Ok(a.clone().signed(b.negative))
}

/// Only a `Decimal` can be canonical or not: no int is taken for one.
fn canonical_alone(rt: &mut Runtime, name: &str, value: Value) -> Eval<()> {
    if name.ends_with("canonical") && super::object::decimal(rt, value).is_none() {
        raise!(rt, TypeError, "argument must be a Decimal");
    }
    Ok(())
}

macro_rules! both {
    (
        one { $($name1:literal $doc1:literal $op1:expr;)* }
        two { $($name2:literal $doc2:literal $op2:expr;)* }
        ask { $($name3:literal $doc3:literal $op3:expr;)* }
        bare_one { $($name4:literal $doc4:literal $op4:expr;)* }
        bare_ask { $($name5:literal $doc5:literal $op5:expr;)* }
    ) => {
        /// Of `Decimal`.
        pub static DECIMAL: &[Builtin] = &[
            $(method(concat!($name1, "(self, context=None)"), $doc1, |rt, a| {
                one(rt, arg(a, 0), arg(a, 1), $op1)
            }),)*
            $(method(concat!($name2, "(self, other, context=None)"), $doc2, |rt, a| {
                two(rt, arg(a, 0), arg(a, 1), arg(a, 2), $op2)
            }),)*
            $(method(concat!($name3, "(self, context=None)"), $doc3, |rt, a| {
                ask(rt, arg(a, 0), arg(a, 1), $op3)
            }),)*
            $(method(concat!($name4, "(self, /)"), $doc4, |rt, a| {
                if $name4 == "canonical" {
                    return Ok(arg(a, 0));
                }
                one(rt, arg(a, 0), Value::None, $op4)
            }),)*
            $(method(concat!($name5, "(self, /)"), $doc5, |rt, a| {
                ask(rt, arg(a, 0), Value::None, $op5)
            }),)*
            method("same_quantum(self, other, context=None)", "Test whether self and other have the \
                same exponent or whether both are NaN.", |rt, a| {
                same_quantum_of(rt, arg(a, 0), arg(a, 1), arg(a, 2))
            }),
            method("to_eng_string(self, context=None)", "Convert to an engineering-type string.",
                |rt, a| text_of(rt, arg(a, 0), arg(a, 1), true)),
            method("number_class(self, context=None)", "Return a string describing the class of the \
                operand.", |rt, a| class_of(rt, arg(a, 0), arg(a, 1))),
            method("fma(self, other, third, context=None)", "Fused multiply-add: return \
                self*other+third with no rounding of the intermediate product.", |rt, a| {
                fma_of(rt, (arg(a, 0), arg(a, 1), arg(a, 2)), arg(a, 3))
            }),
        ];
        /// Of `Context`.
        pub static CONTEXT: &[Builtin] = &[
            $(method(concat!($name1, "(self, x, /)"), $doc1, |rt, a| {
                one(rt, arg(a, 1), arg(a, 0), $op1)
            }),)*
            $(method(concat!($name2, "(self, x, y, /)"), $doc2, |rt, a| {
                two(rt, arg(a, 1), arg(a, 2), arg(a, 0), $op2)
            }),)*
            $(method(concat!($name3, "(self, x, /)"), $doc3, |rt, a| {
                ask(rt, arg(a, 1), arg(a, 0), $op3)
            }),)*
            $(method(concat!($name4, "(self, x, /)"), $doc4, |rt, a| {
                canonical_alone(rt, $name4, arg(a, 1))?;
                if $name4 == "canonical" {
                    return Ok(arg(a, 1));
                }
                one(rt, arg(a, 1), arg(a, 0), $op4)
            }),)*
            $(method(concat!($name5, "(self, x, /)"), $doc5, |rt, a| {
                canonical_alone(rt, $name5, arg(a, 1))?;
                ask(rt, arg(a, 1), arg(a, 0), $op5)
            }),)*
            method("same_quantum(self, x, y, /)", "Return True if the two operands have the same \
                exponent.", |rt, a| same_quantum_of(rt, arg(a, 1), arg(a, 2), arg(a, 0))),
            method("to_eng_string(self, x, /)", "Convert a number to a string, using engineering \
                notation.", |rt, a| text_of(rt, arg(a, 1), arg(a, 0), true)),
            method("to_sci_string(self, x, /)", "Convert a number to a string using scientific \
                notation.", |rt, a| text_of(rt, arg(a, 1), arg(a, 0), false)),
            method("number_class(self, x, /)", "Return an indication of the class of x.", |rt, a| {
                class_of(rt, arg(a, 1), arg(a, 0))
            }),
            method("fma(self, x, y, z, /)", "Return x multiplied by y, plus z.", |rt, a| {
                fma_of(rt, (arg(a, 1), arg(a, 2), arg(a, 3)), arg(a, 0))
            }),
            method("add(self, x, y, /)", "Return the sum of x and y.", |rt, a| {
                two(rt, arg(a, 1), arg(a, 2), arg(a, 0), basic::add)
            }),
            method("subtract(self, x, y, /)", "Return the difference between x and y.", |rt, a| {
                two(rt, arg(a, 1), arg(a, 2), arg(a, 0), basic::sub)
            }),
            method("multiply(self, x, y, /)", "Return the product of x and y.", |rt, a| {
                two(rt, arg(a, 1), arg(a, 2), arg(a, 0), basic::mul)
            }),
            method("divide(self, x, y, /)", "Return x divided by y.", |rt, a| {
                two(rt, arg(a, 1), arg(a, 2), arg(a, 0), basic::div)
            }),
            method("divide_int(self, x, y, /)", "Return x divided by y, truncated to an integer.",
                |rt, a| two(rt, arg(a, 1), arg(a, 2), arg(a, 0), basic::div_whole)),
            method("remainder(self, x, y, /)", "Return the remainder from integer division.",
                |rt, a| two(rt, arg(a, 1), arg(a, 2), arg(a, 0), basic::rem)),
            method("quantize(self, x, y, /)", "Return a value equal to x (rounded), having the \
                exponent of y.", |rt, a| {
                two(rt, arg(a, 1), arg(a, 2), arg(a, 0), basic::quantize)
            }),
            method("abs(self, x, /)", "Return the absolute value of x.", |rt, a| {
                one(rt, arg(a, 1), arg(a, 0), |w, d| basic::signed(w, d, false))
            }),
            method("plus(self, x, /)", "Plus corresponds to the unary prefix plus operator in \
                Python, but applies the\ncontext to the result.", |rt, a| {
                one(rt, arg(a, 1), arg(a, 0), |w, d| basic::signed(w, d, d.negative))
            }),
            method("minus(self, x, /)", "Minus corresponds to the unary prefix minus operator in \
                Python, but applies the\ncontext to the result.", |rt, a| {
                one(rt, arg(a, 1), arg(a, 0), |w, d| basic::signed(w, d, !d.negative))
            }),
            method("to_integral_exact(self, x, /)", "Round to an integer. Signal if the result is \
                rounded or inexact.", |rt, a| {
                one(rt, arg(a, 1), arg(a, 0), |w, d| basic::to_integral(w, d, true))
            }),
            method("to_integral_value(self, x, /)", "Round to an integer.", |rt, a| {
                one(rt, arg(a, 1), arg(a, 0), |w, d| basic::to_integral(w, d, false))
            }),
            method("to_integral(self, x, /)", "Identical to to_integral_value(x).", |rt, a| {
                one(rt, arg(a, 1), arg(a, 0), |w, d| basic::to_integral(w, d, false))
            }),
            method("divmod(self, x, y, /)", "Return quotient and remainder of the division x / y.",
                |rt, a| super::operators::divmod(rt, arg(a, 1), arg(a, 2), arg(a, 0))),
            method("power(self, a, b, modulo=None)", "Compute a**b. If 'a' is negative, then 'b' \
                must be integral. The result\nwill be inexact unless 'a' is integral and the result \
                is finite and can\nbe expressed exactly in 'precision' digits.", |rt, a| {
                super::operators::power_of(rt, (arg(a, 1), arg(a, 2), arg(a, 3)), arg(a, 0))
            }),
        ];
    };
}

both! {
    one {
        "exp" "Return the value of the (natural) exponential function e**x." roots::exp;
        "ln" "Return the natural (base e) logarithm of the operand." roots::ln;
        "log10" "Return the base ten logarithm of the operand." roots::log10;
        "logb" "Return the magnitude of the operand's most significant digit." order::logb;
        "logical_invert" "Return the digit-wise inversion of the (logical) operand." order::invert;
        "next_minus" "Return the largest number representable that is smaller than the operand."
            |w, a| order::neighbour(w, a, false);
        "next_plus" "Return the smallest number representable that is larger than the operand."
            |w, a| order::neighbour(w, a, true);
        "normalize" "Reduce the operand to its simplest form." basic::reduce;
        "sqrt" "Return the square root of the argument to full precision." roots::sqrt;
    }
    two {
        "compare" "Compare two numbers." order::compare;
        "compare_signal" "Identical to compare, except that all NaNs signal." order::compare_signal;
        "compare_total" "Compare two operands using their abstract representation."
            |w, a, b| order::compare_total(w, a, b, false);
        "compare_total_mag" "Compare two operands using their abstract representation, ignoring \
            sign." |w, a, b| order::compare_total(w, a, b, true);
        "copy_sign" "Return a copy of the first operand with the sign of the second." copy_sign;
        "logical_and" "Return the digit-wise 'and' of the two (logical) operands."
            |w, a, b| order::logical(w, a, b, |x, y| x && y);
        "logical_or" "Return the digit-wise 'or' of the two (logical) operands."
            |w, a, b| order::logical(w, a, b, |x, y| x || y);
        "logical_xor" "Return the digit-wise 'xor' of the two (logical) operands."
            |w, a, b| order::logical(w, a, b, |x, y| x != y);
        "max" "Maximum of two numbers." |w, a, b| order::extreme(w, a, b, true, false);
        "max_mag" "As max(), but compares the absolute values."
            |w, a, b| order::extreme(w, a, b, true, true);
        "min" "Minimum of two numbers." |w, a, b| order::extreme(w, a, b, false, false);
        "min_mag" "As min(), but compares the absolute values."
            |w, a, b| order::extreme(w, a, b, false, true);
        "next_toward" "Return the number closest to the first operand in the direction of the \
            second." order::next_toward;
        "remainder_near" "Return the remainder from dividing, nearest to zero." basic::rem_near;
        "rotate" "Return the result of rotating the digits of the first operand."
            |w, a, b| order::shift(w, a, b, true);
        "scaleb" "Return the first operand with its exponent adjusted by the second." order::scaleb;
        "shift" "Return the result of shifting the digits of the first operand."
            |w, a, b| order::shift(w, a, b, false);
    }
    ask {
        "is_normal" "Return True if the argument is a normal finite non-zero number." is_normal;
        "is_subnormal" "Return True if the argument is subnormal." is_subnormal;
    }
    bare_one {
        "canonical" "Return the canonical encoding of the argument." |_, a| Ok(a.clone());
        "copy_abs" "Return the absolute value of the argument." |_, a| Ok(a.clone().signed(false));
        "copy_negate" "Return the negation of the argument." |_, a| Ok(a.clone().signed(!a.negative));
    }
    bare_ask {
        "is_canonical" "Return True." |_, _| true;
        "is_finite" "Return True if the argument is a finite number." |_, a| a.is_finite();
        "is_infinite" "Return True if the argument is infinite." |_, a| a.is_infinite();
        "is_nan" "Return True if the argument is a (quiet or signaling) NaN." |_, a| a.is_nan();
        "is_qnan" "Return True if the argument is a quiet NaN." |_, a| a.kind == Kind::Quiet;
        "is_signed" "Return True if the argument has a negative sign." |_, a| a.negative;
        "is_snan" "Return True if the argument is a signaling NaN." |_, a| a.kind == Kind::Signaling;
        "is_zero" "Return True if the argument is a zero." |_, a| a.is_zero();
    }
}
