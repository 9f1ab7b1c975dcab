//! `decimal.Context`: what it says, and how it is set.
//!
//! May touch: `object`, `methods`.

use super::number::Dec;
use super::object::{self, Context, DEFAULT, context, make, run};
use super::work::{MAX_PREC, Rounding, flag};
use super::{operators, signals};
use crate::builtins::number::{self, arg};
use crate::raise;
use crate::value::builtin::{function, method};
use crate::value::obj::GetSet;
use crate::value::{Builtin, Eval, Runtime, TypeRows, Value, types};

/// `Context`
pub static ROWS: TypeRows = TypeRows {
    id: types::DECIMAL_CONTEXT,
    doc: "The context affects almost all operations and controls rounding,\nOver/Underflow, raising \
          of exceptions and much more.",
    new: Some(&NEW),
    methods: METHODS,
    getset: GETSET,
};

static NEW: Builtin = function(
    "Context(cls, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, \
     flags=None, traps=None)",
    "The context affects almost all operations.",
    |rt, args| {
        let first = default(rt)?;
        let made = rt.heap.add_native(Context { flags: 0, ..first })?;
        rt.keep(made);
        initialise(rt, made, args)?;
        Ok(made)
    },
);

/// Sets what is given, `args` from the second on.
fn initialise(rt: &mut Runtime, this: Value, args: &[Value]) -> Eval<()> {
    for (i, set) in SETTERS.iter().enumerate() {
        let value = arg(args, i + 1);
        if !matches!(value, Value::Unbound | Value::None) {
            set(rt, this, value)?;
        }
    }
    Ok(())
}

/// What new contexts begin with: `DefaultContext`, which programs may change.
pub fn default(rt: &mut Runtime) -> Eval<Context> {
    Ok(match rt.state.get("decimal.default") {
        Some(value) => context(rt, *value),
        None => DEFAULT,
    })
}

type Set = fn(&mut Runtime, Value, Value) -> Eval<()>;

static SETTERS: [Set; 8] =
    [set_prec, set_rounding, set_emin, set_emax, set_capitals, set_clamp, set_flags, set_traps];

const ROUNDINGS: &str = "valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, \
                         ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   \
                         ROUND_05UP]";

/// A rounding by its name; missing or `None` is none.
pub fn rounding_argument(rt: &mut Runtime, value: Value) -> Eval<Option<Rounding>> {
    if matches!(value, Value::Unbound | Value::None) {
        return Ok(None);
    }
    let text = rt.heap.text(&value).unwrap_or("");
    match Rounding::ALL.iter().find(|(_, name)| *name == text) {
        Some((rounding, _)) => Ok(Some(*rounding)),
        None => raise!(rt, TypeError, "{ROUNDINGS}"),
    }
}

fn whole(rt: &mut Runtime, value: Value) -> Eval<i64> {
    match number::big(&rt.heap, value) {
        Some(_) => number::ssize(rt, value),
        None => raise!(rt, TypeError, "an integer is required"),
    }
}

fn change(rt: &mut Runtime, this: Value, how: impl FnOnce(&mut Context)) {
    rt.effect();
    if let Some(context) = rt.heap.native_mut::<Context>(this) {
        how(context);
    }
}

/// What is set; nothing is there when an attribute is to be deleted.
fn given(rt: &mut Runtime, value: Value) -> Eval {
    if value.is_unbound() {
        raise!(rt, AttributeError, "context attributes cannot be deleted");
    }
    Ok(value)
}

fn within(rt: &mut Runtime, value: Value, low: i64, high: i64, message: &str) -> Eval<i64> {
    given(rt, value)?;
    let n = whole(rt, value)?;
    if n < low || n > high {
        raise!(rt, ValueError, "{message}");
    }
    Ok(n)
}

fn set_prec(rt: &mut Runtime, this: Value, value: Value) -> Eval<()> {
    let n = within(rt, value, 1, MAX_PREC, "valid range for prec is [1, MAX_PREC]")?;
    change(rt, this, |context| context.prec = n);
    Ok(())
}

fn set_emin(rt: &mut Runtime, this: Value, value: Value) -> Eval<()> {
    let n = within(rt, value, -MAX_PREC, 0, "valid range for Emin is [MIN_EMIN, 0]")?;
    change(rt, this, |context| context.emin = n);
    Ok(())
}

fn set_emax(rt: &mut Runtime, this: Value, value: Value) -> Eval<()> {
    let n = within(rt, value, 0, MAX_PREC, "valid range for Emax is [0, MAX_EMAX]")?;
    change(rt, this, |context| context.emax = n);
    Ok(())
}

fn set_capitals(rt: &mut Runtime, this: Value, value: Value) -> Eval<()> {
    let n = within(rt, value, 0, 1, "valid values for capitals are 0 or 1")?;
    change(rt, this, |context| context.capitals = n == 1);
    Ok(())
}

fn set_clamp(rt: &mut Runtime, this: Value, value: Value) -> Eval<()> {
    let n = within(rt, value, 0, 1, "valid values for clamp are 0 or 1")?;
    change(rt, this, |context| context.clamp = n == 1);
    Ok(())
}

fn set_rounding(rt: &mut Runtime, this: Value, value: Value) -> Eval<()> {
    given(rt, value)?;
    match rounding_argument(rt, value)? {
        Some(rounding) => change(rt, this, |context| context.rounding = rounding),
        None => raise!(rt, TypeError, "{ROUNDINGS}"),
    }
    Ok(())
}

fn set_flags(rt: &mut Runtime, this: Value, value: Value) -> Eval<()> {
    given(rt, value)?;
    let bits = signals::bits(rt, value)?;
    change(rt, this, |context| context.flags = bits);
    Ok(())
}

fn set_traps(rt: &mut Runtime, this: Value, value: Value) -> Eval<()> {
    given(rt, value)?;
    let bits = signals::bits(rt, value)?;
    change(rt, this, |context| context.traps = bits);
    Ok(())
}

/// As an attribute they are dicts; only the constructor takes a list.
fn set_flag_dict(rt: &mut Runtime, this: Value, value: Value) -> Eval<()> {
    no_list(rt, value)?;
    set_flags(rt, this, value)
}

fn set_trap_dict(rt: &mut Runtime, this: Value, value: Value) -> Eval<()> {
    no_list(rt, value)?;
    set_traps(rt, this, value)
}

fn no_list(rt: &mut Runtime, value: Value) -> Eval<()> {
    if rt.heap.as_list(value).is_some() {
        raise!(rt, TypeError, "argument must be a signal dict");
    }
    Ok(())
}

fn rounding_name(rounding: Rounding) -> &'static str {
    Rounding::ALL.iter().find(|(one, _)| *one == rounding).map_or("", |(_, name)| name)
}

fn names(bits: u32) -> String {
    // In the order of the bits, as CPython lists them.
    const ORDER: [(&str, u32); 9] = [
        ("Clamped", flag::CLAMPED),
        ("InvalidOperation", flag::INVALID),
        ("DivisionByZero", flag::DIVISION_BY_ZERO),
        ("Inexact", flag::INEXACT),
        ("FloatOperation", flag::FLOAT_OPERATION),
        ("Overflow", flag::OVERFLOW),
        ("Rounded", flag::ROUNDED),
        ("Subnormal", flag::SUBNORMAL),
        ("Underflow", flag::UNDERFLOW),
    ];
    let set: Vec<&str> =
        ORDER.iter().filter(|(_, bit)| bits & bit != 0).map(|(name, _)| *name).collect();
    format!("[{}]", set.join(", "))
}

fn repr(rt: &mut Runtime, args: &[Value]) -> Eval {
    let c = context(rt, arg(args, 0));
    rt.heap.string(format!(
        "Context(prec={}, rounding={}, Emin={}, Emax={}, capitals={}, clamp={}, flags={}, traps={})",
        c.prec,
        rounding_name(c.rounding),
        c.emin,
        c.emax,
        u8::from(c.capitals),
        u8::from(c.clamp),
        names(c.flags),
        names(c.traps)
    ))
}

fn copy(rt: &mut Runtime, args: &[Value]) -> Eval {
    let copied = context(rt, arg(args, 0));
    rt.heap.add_native(copied)
}

fn create(rt: &mut Runtime, args: &[Value]) -> Eval {
    let (this, value) = (arg(args, 0), arg(args, 1));
    if value.is_unbound() {
        return make(rt, Dec::from_i64(0));
    }
    let dec = if let Some(text) = rt.heap.text(&value) {
        // Unlike `Decimal()`, it takes neither blanks around a number nor `_` within.
        let strict = text.trim() == text && !text.contains('_');
        if strict { object::from_text(rt, value)? } else { None }
    } else if let Some(items) = operators::sequence(rt, value) {
        Some(operators::from_parts(rt, &items)?)
    } else {
        match object::operand(rt, value)? {
            Some(dec) => Some(dec),
            None => Some(operators::read(rt, value, this)?),
        }
    };
    let result = run(rt, this, |w| {
        let Some(dec) = dec else { return Ok(w.invalid(flag::CONVERSION_SYNTAX)) };
        if dec.is_nan() {
            let most = w.prec.saturating_sub(u64::from(w.clamp));
            if dec.coef.digits() > most {
                return Ok(w.invalid(flag::CONVERSION_SYNTAX));
            }
            return Ok(dec);
        }
        w.finish(dec)
    })?;
    make(rt, result)
}

fn create_from_float(rt: &mut Runtime, args: &[Value]) -> Eval {
    let value = arg(args, 1);
    let dec = match number::big(&rt.heap, value) {
        Some(n) => object::from_int(&n),
        None => match number::float_inside(rt, value) {
            Some(x) => object::from_float(x),
            None => raise!(rt, TypeError, "argument must be int or float"),
        },
    };
    let result = run(rt, arg(args, 0), |w| w.finish(dec))?;
    make(rt, result)
}

static METHODS: &[Builtin] = &[
    method(
        "__init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, \
         clamp=None, flags=None, traps=None)",
        "Initialize self.  See help(type(self)) for accurate signature.",
        |rt, args| {
            initialise(rt, arg(args, 0), args)?;
            Ok(Value::None)
        },
    ),
    method("__repr__(self, /)", "Return repr(self).", repr),
    method("copy(self, /)", "Return a duplicate of the context with all flags cleared.", copy),
    method("__copy__(self, /)", "", copy),
    method("clear_flags(self, /)", "Reset all flags to False.", |rt, args| {
        change(rt, arg(args, 0), |context| context.flags = 0);
        Ok(Value::None)
    }),
    method("clear_traps(self, /)", "Set all traps to False.", |rt, args| {
        change(rt, arg(args, 0), |context| context.traps = 0);
        Ok(Value::None)
    }),
    method("Etiny(self, /)", "Return a value equal to Emin - prec + 1.", |rt, args| {
        let c = context(rt, arg(args, 0));
        Ok(Value::Int(c.emin - (c.prec - 1)))
    }),
    method("Etop(self, /)", "Return a value equal to Emax - prec + 1.", |rt, args| {
        let c = context(rt, arg(args, 0));
        Ok(Value::Int(c.emax - (c.prec - 1)))
    }),
    method("radix(self, /)", "Return 10.", |rt, _| make(rt, Dec::from_i64(10))),
    method("copy_decimal(self, x, /)", "Return a copy of Decimal x.", |rt, args| {
        let dec = object::required(rt, arg(args, 1))?;
        make(rt, dec)
    }),
    method(
        "create_decimal(self, num='0', /)",
        "Create a new Decimal instance from num, using self as the context.",
        create,
    ),
    method(
        "create_decimal_from_float(self, f, /)",
        "Create a new Decimal instance from float f.",
        create_from_float,
    ),
];

static GETSET: &[GetSet] = &[
    GetSet { name: "prec", get: |rt, v| Ok(Value::Int(context(rt, v).prec)), set: Some(set_prec) },
    GetSet {
        name: "rounding",
        get: |rt, v| {
            let name = rounding_name(context(rt, v).rounding);
            rt.heap.str(name)
        },
        set: Some(set_rounding),
    },
    GetSet { name: "Emin", get: |rt, v| Ok(Value::Int(context(rt, v).emin)), set: Some(set_emin) },
    GetSet { name: "Emax", get: |rt, v| Ok(Value::Int(context(rt, v).emax)), set: Some(set_emax) },
    GetSet {
        name: "capitals",
        get: |rt, v| Ok(Value::Int(i64::from(context(rt, v).capitals))),
        set: Some(set_capitals),
    },
    GetSet {
        name: "clamp",
        get: |rt, v| Ok(Value::Int(i64::from(context(rt, v).clamp))),
        set: Some(set_clamp),
    },
    GetSet { name: "flags", get: |rt, v| signals::make(rt, v, false), set: Some(set_flag_dict) },
    GetSet { name: "traps", get: |rt, v| signals::make(rt, v, true), set: Some(set_trap_dict) },
];
