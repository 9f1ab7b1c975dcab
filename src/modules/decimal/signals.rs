//! The flags or traps of a context, by signal: what `context.flags` is.
//!
//! The signals' classes are Python's; `stdlib-subset/decimal.py` names them once a session.
//!
//! May touch: `object`.

use super::object::Context;
use super::work::flag;
use crate::builtins::number::arg;
use crate::builtins::pull::slot;
use crate::modules::datetime::object::call_library;
use crate::raise;
use crate::value::builtin::method;
use crate::value::store::{self, Read, Writer};
use crate::value::types::{self, TypeId};
use crate::value::{Builtin, Eval, Native, Obj, Runtime, Stop, TypeRows, Value};

/// The name of the signals' classes among a session's values: a tuple, in the order of [`BITS`].
pub const CLASSES: &str = "decimal.signals";

/// The bits of the signals.
const BITS: [u32; 9] = [
    flag::INVALID,
    flag::FLOAT_OPERATION,
    flag::DIVISION_BY_ZERO,
    flag::OVERFLOW,
    flag::UNDERFLOW,
    flag::SUBNORMAL,
    flag::INEXACT,
    flag::ROUNDED,
    flag::CLAMPED,
];

/// `context.flags` or `context.traps`
#[derive(Clone, Copy, Debug)]
pub struct Signals {
    context: Value,
    traps: bool,
}

impl Native for Signals {
    fn class(&self) -> TypeId {
        types::SIGNAL_DICT
    }
    fn trace(&self, see: &mut dyn FnMut(Value)) {
        see(self.context);
    }
    fn bytes(&self) -> u64 {
        32
    }

    fn save(&self, out: &mut Writer) {
        out.value(self.context);
        out.flag(self.traps);
    }
}

impl Signals {
    /// Reads one.
    ///
    /// # Errors
    /// [`store::Bad`] if it is not as it must be.
    pub fn load(r: &mut store::Reader) -> Read<Box<dyn Native>> {
        r.pay(32)?;
        Ok(Box::new(Self { context: r.value()?, traps: r.flag()? }))
    }
}

/// The flags or traps of a context.
pub fn make(rt: &mut Runtime, context: Value, traps: bool) -> Eval {
    rt.heap.add_native(Signals { context, traps })
}

/// What a program does with them.
pub static ROWS: TypeRows =
    TypeRows { id: types::SIGNAL_DICT, doc: "", new: None, methods: METHODS, getset: &[] };

/// The bit of a signal's class.
fn bit_of(rt: &Runtime, class: Value) -> Option<u32> {
    let classes = rt.heap.as_tuple(*rt.state.get(CLASSES)?)?;
    let at = classes.iter().position(|one| one.same(class))?;
    BITS.get(at).copied()
}

fn own(rt: &Runtime, value: Value) -> u32 {
    let Some(signals) = rt.heap.native::<Signals>(value) else { return 0 };
    let context = rt.heap.native::<Context>(signals.context);
    context.map_or(0, |c| if signals.traps { c.traps } else { c.flags })
}

fn set(rt: &mut Runtime, value: Value, bits: u32) {
    let Some(signals) = rt.heap.native::<Signals>(value).copied() else { return };
    rt.effect();
    if let Some(context) = rt.heap.native_mut::<Context>(signals.context) {
        *(if signals.traps { &mut context.traps } else { &mut context.flags }) = bits;
    }
}

/// Flags from a list of signals, a dict of them, or another context's.
///
/// # Errors
/// TypeError if it is nothing of these, or holds no signals.
pub fn bits(rt: &mut Runtime, value: Value) -> Eval<u32> {
    if rt.heap.native::<Signals>(value).is_some() {
        return Ok(own(rt, value));
    }
    if let Some(items) = rt.heap.as_list(value).map(|items| items.to_vec()) {
        let mut bits = 0;
        for item in items {
            match bit_of(rt, item) {
                Some(bit) => bits |= bit,
                None => return Err(unknown(rt)),
            }
        }
        return Ok(bits);
    }
    let entries: Option<Vec<(Value, Value)>> = match rt.heap.get(value) {
        Some(Obj::Dict(dict)) => Some(dict.iter().map(|entry| (entry.key, entry.value)).collect()),
        _ => None,
    };
    let Some(entries) = entries else { raise!(rt, TypeError, "argument must be a signal dict") };
    if entries.len() != BITS.len() {
        raise!(rt, KeyError, "invalid signal dict");
    }
    let mut bits = 0;
    for (class, on) in entries {
        match bit_of(rt, class) {
            Some(bit) => bits |= if rt.truth(on)? { bit } else { 0 },
            None => raise!(rt, KeyError, "invalid signal dict"),
        }
    }
    Ok(bits)
}

/// A KeyError: what is asked for is no signal.
fn unknown(rt: &mut Runtime) -> Stop {
    const MESSAGE: &str = "valid values for signals are:\n  [InvalidOperation, FloatOperation, \
                           DivisionByZero,\n   Overflow, Underflow, Subnormal, Inexact, \
                           Rounded,\n   Clamped]";
    match rt.heap.str(MESSAGE) {
        Ok(message) => rt.raise_with(types::KEY_ERROR, &[message]),
        Err(stop) => stop,
    }
}

/// A ValueError: no signal can be taken away.
fn kept(rt: &mut Runtime) -> Stop {
    rt.raise(types::VALUE_ERROR, "signal keys cannot be deleted")
}

fn known(rt: &mut Runtime, class: Value) -> Eval<u32> {
    match bit_of(rt, class) {
        Some(bit) => Ok(bit),
        None => Err(unknown(rt)),
    }
}

/// Asks the same of a dict with what is set.
fn as_dict(rt: &mut Runtime, args: &[Value], name: &'static str) -> Eval {
    let dict = call_library(rt, "decimal", "_items", &[arg(args, 0)])?;
    rt.keep(dict);
    let method = rt.getattr_str(dict, name)?;
    rt.call(method, &[])
}

fn equal(rt: &mut Runtime, args: &[Value]) -> Eval<Option<bool>> {
    let (a, b) = (arg(args, 0), arg(args, 1));
    if rt.heap.native::<Signals>(b).is_some() {
        return Ok(Some(own(rt, a) == own(rt, b)));
    }
    if !rt.is_a(b, types::DICT) {
        return Ok(None);
    }
    let dict = call_library(rt, "decimal", "_items", &[a])?;
    rt.equal(dict, b).map(Some)
}

static METHODS: &[Builtin] = &[
    method("__getitem__(self, key, /)", "Return self[key].", |rt, args| {
        let bit = known(rt, arg(args, 1))?;
        Ok(Value::Bool(own(rt, arg(args, 0)) & bit != 0))
    }),
    method("__setitem__(self, key, value, /)", "Set self[key] to value.", |rt, args| {
        let bit = known(rt, arg(args, 1))?;
        let on = rt.truth(arg(args, 2))?;
        let bits = own(rt, arg(args, 0));
        set(rt, arg(args, 0), if on { bits | bit } else { bits & !bit });
        Ok(Value::None)
    }),
    method("__delitem__(self, key, /)", "Delete self[key].", |rt, _| Err(kept(rt))),
    method("__len__(self, /)", "Return len(self).", |_, _| Ok(Value::Int(BITS.len() as i64))),
    method("__contains__(self, key, /)", "Return key in self.", |rt, args| {
        Ok(Value::Bool(bit_of(rt, arg(args, 1)).is_some()))
    }),
    method("__iter__(self, /)", "Implement iter(self).", |rt, args| as_dict(rt, args, "__iter__")),
    method("keys(self, /)", "", |rt, args| as_dict(rt, args, "keys")),
    method("values(self, /)", "", |rt, args| as_dict(rt, args, "values")),
    method("items(self, /)", "", |rt, args| as_dict(rt, args, "items")),
    method("copy(self, /)", "", |rt, args| as_dict(rt, args, "copy")),
    method("get(self, key, default=None, /)", "", |rt, args| {
        Ok(match bit_of(rt, arg(args, 1)) {
            Some(bit) => Value::Bool(own(rt, arg(args, 0)) & bit != 0),
            None => arg(args, 2).or(Value::None),
        })
    }),
    method("clear(self, /)", "", |rt, _| Err(kept(rt))),
    method("popitem(self, /)", "", |rt, _| Err(kept(rt))),
    method("pop(self, key, default=<unrepresentable>, /)", "", |rt, args| {
        match (bit_of(rt, arg(args, 1)), slot(args, 2)) {
            (Some(_), _) => Err(kept(rt)),
            (None, Value::Unbound) => Err(unknown(rt)),
            (None, default) => Ok(default),
        }
    }),
    method("setdefault(self, key, default=None, /)", "", |rt, args| {
        let bit = known(rt, arg(args, 1))?;
        Ok(Value::Bool(own(rt, arg(args, 0)) & bit != 0))
    }),
    method("update(self, other=<unrepresentable>, /, **kwds)", "", |rt, args| {
        let other = match slot(args, 1) {
            Value::Unbound => rt.heap.tuple(Vec::new())?,
            other => other,
        };
        rt.keep(other);
        let named = match slot(args, 2) {
            Value::Unbound => rt.heap.dict()?,
            named => named,
        };
        rt.keep(named);
        call_library(rt, "decimal", "_update", &[arg(args, 0), other, named])
    }),
    method("__eq__(self, value, /)", "Return self==value.", |rt, args| {
        Ok(equal(rt, args)?.map_or(Value::NotImplemented, Value::Bool))
    }),
    method("__ne__(self, value, /)", "Return self!=value.", |rt, args| {
        Ok(equal(rt, args)?.map_or(Value::NotImplemented, |same| Value::Bool(!same)))
    }),
    method("__repr__(self, /)", "Return repr(self).", |rt, args| {
        call_library(rt, "decimal", "_shown", &[arg(args, 0)])
    }),
];
