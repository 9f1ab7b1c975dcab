//! `int`: its constructor and methods.
//!
//! May touch: `value`. Never: the digits of an int but through `value::text::ints`.

use num_bigint::{BigInt, Sign};
use num_traits::Signed;

use super::number::{self, arg, big, complain, int_ref, plain, unbool};
use super::{buffer, bytes, dunder};
use crate::raise;
use crate::value::builtin::{classmethod, look_plain, method};
use crate::value::obj::GetSet;
use crate::value::text::format_spec::{self, Spec, Target};
use crate::value::text::ints::{self, IntRef};
use crate::value::{Builtin, Eval, Runtime, TypeRows, Value, types};

/// `int`
pub static ROWS: TypeRows = TypeRows {
    id: types::INT,
    doc: "int([x]) -> integer\nint(x, base=10) -> integer\n\nConvert a number or string to an \
          integer, or return 0 if no arguments\nare given.  If x is a number, return x.__int__().  \
          For floating point\nnumbers, this truncates towards zero.",
    new: Some(&NEW),
    methods: METHODS,
    getset: GETSET,
};

static NEW: Builtin = look_plain(
    "int(cls, x=0, /, base=10)",
    "Convert a number or string to an integer.",
    |_, args| match args {
        [class, x] if class.same(types::INT.value()) => match x {
            Value::Int(_) => Some(*x),
            Value::Bool(truth) => Some(Value::Int(i64::from(*truth))),
            // Whatever else a text may be, `int_of` knows.
            Value::Str(text) => digits(text.bytes()),
            _ => None,
        },
        _ => None,
    },
    |rt, args| {
        let (x, base) = (arg(args, 1), arg(args, 2));
        match (x, base) {
            (Value::Unbound, Value::Unbound) => Ok(Value::Int(0)),
            (Value::Unbound, _) => raise!(rt, TypeError, "int() missing string argument"),
            (_, Value::Unbound) => number::int_of(rt, x),
            _ => with_base(rt, x, base),
        }
    },
);

/// The int that a few ASCII digits are.
fn digits(text: &[u8]) -> Option<Value> {
    let plain = !text.is_empty() && text.len() <= 14 && text.iter().all(u8::is_ascii_digit);
    plain.then(|| Value::Int(text.iter().fold(0, |n, digit| n * 10 + i64::from(digit - b'0'))))
}

fn with_base(rt: &mut Runtime, x: Value, base: Value) -> Eval {
    let base = number::ssize_clipped(rt, base)?;
    if base != 0 && !(2..=36).contains(&base) {
        raise!(rt, ValueError, "int() base must be >= 2 and <= 36, or 0");
    }
    if !buffer::is_memory(rt, x)
        && let Some(result) = number::parse(rt, x, base as u32)?
    {
        return Ok(result);
    }
    raise!(rt, TypeError, "int() can't convert non-string with explicit base");
}

static METHODS: &[Builtin] = &[
    method("as_integer_ratio(self, /)", "Return integer ratio.", |rt, args| {
        let n = unbool(plain(rt, args, 0));
        rt.heap.tuple(vec![n, Value::Int(1)])
    }),
    method(
        "bit_count(self, /)",
        "Number of ones in the binary representation of the absolute value of self.",
        |rt, args| {
            let n = plain(rt, args, 0);
            let (ones, words) = match int_ref(&rt.heap, n) {
                Some(IntRef::Small(n)) => (u64::from(n.unsigned_abs().count_ones()), 0),
                Some(IntRef::Big(n)) => {
                    let digits = n.iter_u64_digits();
                    (digits.map(|digit| u64::from(digit.count_ones())).sum(), n.bits() / 64)
                }
                None => (0, 0),
            };
            rt.steps(words / 16)?;
            Ok(Value::Int(ones as i64))
        },
    ),
    method(
        "bit_length(self, /)",
        "Number of bits necessary to represent self in binary.",
        |rt, args| {
            let n = plain(rt, args, 0);
            Ok(Value::Int(int_ref(&rt.heap, n).map_or(0, IntRef::bits) as i64))
        },
    ),
    method("conjugate(self, /)", "Returns self, the complex conjugate of any int.", itself),
    classmethod(
        "from_bytes(type, /, bytes, byteorder='big', *, signed=False)",
        "Return the integer represented by the given array of bytes.",
        from_bytes,
    ),
    method(
        "to_bytes(self, /, length=1, byteorder='big', *, signed=False)",
        "Return an array of bytes representing an integer.",
        to_bytes,
    ),
    method("__ceil__(self, /)", "Ceiling of an Integral returns itself.", itself),
    method("__floor__(self, /)", "Flooring an Integral returns itself.", itself),
    method("__trunc__(self, /)", "Truncating an Integral returns itself.", itself),
    method("__int__(self, /)", "int(self)", itself),
    method(
        "__index__(self, /)",
        "Return self converted to an integer, if self is suitable for use as an index into a list.",
        itself,
    ),
    method("__pos__(self, /)", "+self", itself),
    method(
        "__round__(self, ndigits=None, /)",
        "Rounding an Integral returns itself.",
        |rt, args| {
            let n = unbool(plain(rt, args, 0));
            match args.get(1).and_then(|v| v.bound()) {
                None => Ok(n),
                Some(ndigits) => {
                    let ndigits = rt.index(ndigits)?;
                    let ndigits = clip(&ndigits);
                    number::round_int(rt, n, ndigits)
                }
            }
        },
    ),
    method("__float__(self, /)", "float(self)", |rt, args| {
        let n = plain(rt, args, 0);
        Ok(Value::Float(number::int_to_float(rt, n)?))
    }),
    method("__repr__(self, /)", "Return repr(self).", |rt, args| {
        let n = unbool(plain(rt, args, 0));
        let text = rt.repr(n)?;
        rt.heap.string(text)
    }),
    method(
        "__format__(self, format_spec, /)",
        "Convert to a string according to format_spec.",
        format,
    ),
    method("__getnewargs__(self, /)", "", |rt, args| {
        let n = unbool(plain(rt, args, 0));
        rt.heap.tuple(vec![n])
    }),
    dunder::ABS,
    dunder::ADD,
    dunder::AND,
    dunder::BOOL,
    dunder::DIVMOD,
    dunder::EQ,
    dunder::FLOORDIV,
    dunder::GE,
    dunder::GT,
    dunder::HASH,
    dunder::INVERT,
    dunder::LE,
    dunder::LSHIFT,
    dunder::LT,
    dunder::MOD,
    dunder::MUL,
    dunder::NE,
    dunder::NEG,
    dunder::OR,
    dunder::POW,
    dunder::RADD,
    dunder::RAND,
    dunder::RDIVMOD,
    dunder::RFLOORDIV,
    dunder::RLSHIFT,
    dunder::RMOD,
    dunder::RMUL,
    dunder::ROR,
    dunder::RPOW,
    dunder::RRSHIFT,
    dunder::RSHIFT,
    dunder::RSUB,
    dunder::RTRUEDIV,
    dunder::RXOR,
    dunder::SUB,
    dunder::TRUEDIV,
    dunder::XOR,
];

static GETSET: &[GetSet] = &[
    GetSet { name: "real", get: |rt, n| Ok(unbool(rt.heap.plain(n))), set: None },
    GetSet { name: "imag", get: |_, _| Ok(Value::Int(0)), set: None },
    GetSet { name: "numerator", get: |rt, n| Ok(unbool(rt.heap.plain(n))), set: None },
    GetSet { name: "denominator", get: |_, _| Ok(Value::Int(1)), set: None },
];

fn itself(rt: &mut Runtime, args: &[Value]) -> Eval {
    Ok(unbool(plain(rt, args, 0)))
}

/// An int cut to what fits.
fn clip(n: &BigInt) -> i64 {
    use num_traits::ToPrimitive;
    n.to_i64().unwrap_or(if n.is_negative() { i64::MIN } else { i64::MAX })
}

/// `format(n, spec)`: the name of a derived class stands in the complaints.
fn format(rt: &mut Runtime, args: &[Value]) -> Eval {
    let (this, spec) = (arg(args, 0), arg(args, 1));
    let Some(text) = rt.heap.text(&spec) else {
        return Err(dunder::wrong_type(rt, "__format__() argument must be str", spec));
    };
    let text = text.to_owned();
    let n = rt.heap.plain(this);
    if text.is_empty() {
        // What `format(x, '')` is for a derived class is decided by its `__str__`.
        return if rt.heap.derived(this).is_some() { rt.str_value(this) } else { rt.str_value(n) };
    }
    let name = rt.type_name(this);
    let spec = Spec::parse(&text, Target::Int, &name).map_err(|error| complain(rt, error))?;
    let max = rt.int_digits_max as usize;
    let n = match int_ref(&rt.heap, n) {
        Some(IntRef::Small(n)) => Err(n),
        Some(IntRef::Big(n)) => Ok(n.clone()),
        None => Err(0),
    };
    let n_ref = match &n {
        Ok(n) => IntRef::Big(n),
        Err(n) => IntRef::Small(*n),
    };
    let bits = n_ref.bits();
    rt.steps(ints::int_to_str_cost(bits.min(max.max(640) as u64 * 4)) / 16)?;
    number::room(rt, spec.output_size(bits as usize + 2) as u64)?;
    match format_spec::format_int(n_ref, &spec, &name, max) {
        Ok(text) => rt.heap.string(text),
        Err(error) => Err(complain(rt, error)),
    }
}

/// Whether the least significant byte comes first.
fn is_little(rt: &mut Runtime, function: &str, order: Value) -> Eval<bool> {
    let Some(order) = order.bound() else { return Ok(false) };
    match rt.heap.text(&order) {
        Some("big") => Ok(false),
        Some("little") => Ok(true),
        Some(_) => raise!(rt, ValueError, "byteorder must be either 'little' or 'big'"),
        None => {
            let message = format!("{function}() argument 'byteorder' must be str");
            Err(dunder::wrong_type(rt, &message, order))
        }
    }
}

fn from_bytes(rt: &mut Runtime, args: &[Value]) -> Eval {
    let order = arg(args, 2);
    if order.bound().is_some() && rt.heap.text(&order).is_none() {
        is_little(rt, "from_bytes", order)?;
    }
    let signed = match arg(args, 3) {
        Value::Unbound => false,
        signed => rt.truth(signed)?,
    };
    let little = is_little(rt, "from_bytes", order)?;
    let bytes = bytes::of_object(rt, arg(args, 1))?;
    rt.heap.steps_for(bytes.len())?;
    // The bytes, and once more in the number's own order.
    let passing = bytes.len() as u64 * 2;
    rt.heap.charge_passing(passing)?;
    rt.heap.release_outside(passing);
    let n = match (little, signed) {
        (true, true) => BigInt::from_signed_bytes_le(&bytes),
        (false, true) => BigInt::from_signed_bytes_be(&bytes),
        (true, false) => BigInt::from_bytes_le(Sign::Plus, &bytes),
        (false, false) => BigInt::from_bytes_be(Sign::Plus, &bytes),
    };
    let n = rt.heap.int(n)?;
    number::made_by(rt, arg(args, 0), types::INT, n)
}

fn to_bytes(rt: &mut Runtime, args: &[Value]) -> Eval {
    let length = match arg(args, 1) {
        Value::Unbound => 1,
        length => number::ssize(rt, length)?,
    };
    let order = arg(args, 2);
    if order.bound().is_some() && rt.heap.text(&order).is_none() {
        is_little(rt, "to_bytes", order)?;
    }
    let signed = match arg(args, 3) {
        Value::Unbound => false,
        signed => rt.truth(signed)?,
    };
    let little = is_little(rt, "to_bytes", order)?;
    if length < 0 {
        raise!(rt, ValueError, "length argument must be non-negative");
    }
    let Some(n) = big(&rt.heap, arg(args, 0)) else { return Ok(Value::None) };
    if n.is_negative() && !signed {
        raise!(rt, OverflowError, "can't convert negative int to unsigned");
    }
    let length = length as usize;
    number::room(rt, (length as u64).saturating_add(n.bits() / 8))?;
    let mut digits = if signed { n.to_signed_bytes_le() } else { n.magnitude().to_bytes_le() };
    // Zero has one byte in either form, and fits into none.
    if n.sign() == Sign::NoSign {
        digits.clear();
    }
    if digits.len() > length {
        raise!(rt, OverflowError, "int too big to convert");
    }
    digits.resize(length, if n.is_negative() { 0xff } else { 0 });
    if !little {
        digits.reverse();
    }
    rt.heap.bytes(digits)
}
