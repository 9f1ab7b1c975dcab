//! `format(x, spec)`.
//!
//! May touch: `value`. Never: frames.

use super::numbers::as_int;
use super::{custom, want_method};
use crate::raise;
use crate::value::text::TextError;
use crate::value::text::format_spec::{
    Spec, Target, format_complex, format_float, format_int, format_str,
};
use crate::value::text::ints::{IntRef, int_to_str_cost, int_to_str_digits};
use crate::value::text::short_format::{self, Plain};
use crate::value::{Eval, Input, Obj, Runtime, Step, Stop, Task, Value, Want};

/// `format(v, spec)` whatever it takes: `v`, `spec`. Gives a str.
pub static FORMAT: Task = Task::new("op format", 2, format_step);

fn format_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let [v, spec] = state else { return Ok(Want::Done(Value::short(""))) };
    let (v, spec) = (*v, *spec);
    if let Input::Value(result) = input {
        if rt.heap.text(&result).is_none() {
            raise!(rt, TypeError, "__format__ must return a str, not {}", rt.type_name(result));
        }
        return Ok(Want::Done(result));
    }
    match custom(rt, v, "__format__") {
        Some(method) => want_method(rt, method, v, &[spec]),
        None => plain(rt, v, spec).map(Want::Done),
    }
}

impl Runtime<'_> {
    /// `format(v, spec)` as a value; `spec` is a str.
    pub fn format(&mut self, v: Value, spec: Value) -> Eval {
        if custom(self, v, "__format__").is_some() {
            return match self.eval {
                Some(_) => self.run_task(&FORMAT, &[v, spec]),
                None => Err(Stop::Flat),
            };
        }
        plain(self, v, spec)
    }
}

/// What the builtin type's own `__format__` gives (looked through).
pub fn plain(rt: &mut Runtime, v: Value, spec: Value) -> Eval {
    let Some(text) = rt.heap.text(&spec) else {
        return Err(Stop::Flat);
    };
    if text.is_empty() {
        return rt.str_value(v);
    }
    let short = match &v {
        Value::Int(int) => short_format::format(Plain::Int(*int), text),
        Value::Float(float) => short_format::format(Plain::Float(*float), text),
        Value::Str(name) => short_format::format(Plain::Str(name.text()), text),
        _ => None,
    };
    if let Some(short) = short {
        return rt.heap.str(short.text());
    }
    let length = text.len();
    rt.heap.steps_for(length)?;
    let spec = rt.heap.text(&spec).unwrap_or("").to_owned();
    let type_name = match v {
        Value::Int(_) => "int".into(),
        Value::Float(_) => "float".into(),
        Value::Str(_) => "str".into(),
        _ => std::borrow::Cow::from(rt.type_name(v)),
    };
    let value = rt.heap.plain(v);
    if rt.heap.text(&value).is_some() {
        let spec = parsed(rt, &spec, Target::Str, &type_name)?;
        let length = rt.heap.text_chars(&value);
        pay(rt, &spec, length)?;
        let made = format_str(rt.heap.text(&value).unwrap_or(""), &spec);
        return finish(rt, made);
    }
    if let Some(int) = as_int(&rt.heap, &value) {
        let bits = int.bits();
        let spec = parsed(rt, &spec, Target::Int, &type_name)?;
        pay(rt, &spec, int_to_str_digits(bits) as usize + bits as usize / 3)?;
        if matches!(int_ref(rt, value), IntRef::Big(_)) {
            rt.steps(int_to_str_cost(bits) / 64)?;
        }
        let max = rt.int_digits_max as usize;
        let made = format_int(int_ref(rt, value), &spec, &type_name, max);
        return finish(rt, made);
    }
    let made = match (value, rt.heap.get(value)) {
        (Value::Float(x), _) => {
            let spec = parsed(rt, &spec, Target::Float, &type_name)?;
            pay(rt, &spec, 330)?;
            format_float(x, &spec)
        }
        (_, Some(Obj::Complex(real, imag))) => {
            let (real, imag) = (*real, *imag);
            let spec = parsed(rt, &spec, Target::Float, &type_name)?;
            pay(rt, &spec, 660)?;
            format_complex(real, imag, &spec)
        }
        _ => raise!(rt, TypeError, "unsupported format string passed to {type_name}.__format__"),
    };
    finish(rt, made)
}

fn int_ref<'a>(rt: &'a Runtime<'_>, value: Value) -> IntRef<'a> {
    match rt.heap.get(value) {
        Some(Obj::Int(big)) => IntRef::Big(big),
        _ => match value {
            Value::Int(int) => IntRef::Small(int),
            Value::Bool(bit) => IntRef::Small(i64::from(bit)),
            _ => IntRef::Small(0),
        },
    }
}

fn parsed(rt: &mut Runtime, spec: &str, target: Target, type_name: &str) -> Eval<Spec> {
    match Spec::parse(spec, target, type_name) {
        Ok(spec) => Ok(spec),
        Err(error) => Err(rt.text_error(error)),
    }
}

/// Pays for the result before it is made.
fn pay(rt: &mut Runtime, spec: &Spec, length: usize) -> Eval<()> {
    let size = spec.output_size(length);
    super::sequences::room_for(rt, size as u64, 4, 64)
}

fn finish(rt: &mut Runtime, made: Result<String, TextError>) -> Eval {
    match made {
        Ok(text) => rt.heap.string(text),
        Err(error) => Err(rt.text_error(error)),
    }
}
