//! Truth: `bool(x)`, and what `if`, `while`, `not`, `and`, `or` ask.
//!
//! May touch: `value`. Never: frames.

use super::{custom, want_method};
use crate::raise;
use crate::value::obj::Range;
use crate::value::{Core, Eval, Input, Obj, Runtime, Step, Stop, Task, Value, Want};
use num_traits::Zero;

/// `bool(v)` in a pure tree.
#[inline]
pub fn native_truth(core: &mut Core, v: Value) -> Eval<bool> {
    match v {
        Value::Bool(b) => Ok(b),
        Value::None | Value::Unbound => Ok(false),
        Value::Int(i) => Ok(i != 0),
        Value::Float(x) => Ok(x != 0.0),
        Value::Str(s) => Ok(!s.bytes().is_empty()),
        Value::Ellipsis | Value::NotImplemented => Ok(true),
        Value::Shared { .. } | Value::Ref(_) => object_truth(core, v),
    }
}

fn object_truth(core: &mut Core, v: Value) -> Eval<bool> {
    Ok(match core.heap.get(v) {
        Some(Obj::List(items)) => !items.is_empty(),
        Some(Obj::Tuple(items)) => !items.is_empty(),
        Some(Obj::Dict(dict)) => !dict.is_empty(),
        Some(Obj::Str(text)) => text.len > 0,
        Some(Obj::View(view)) => view.len > 0,
        Some(Obj::Set(set) | Obj::FrozenSet(set)) => !set.is_empty(),
        Some(Obj::Bytes(bytes)) => !bytes.is_empty(),
        Some(Obj::ByteArray(bytes)) => !bytes.is_empty(),
        Some(Obj::MemoryView(view)) => view.len > 0,
        Some(Obj::Complex(real, imag)) => *real != 0.0 || *imag != 0.0,
        Some(Obj::Range(range)) => match &**range {
            Range::Small { len, .. } => *len > 0,
            Range::Big { len, .. } => !len.is_zero(),
        },
        Some(Obj::DictView(_, dict)) => core.heap.as_dict(*dict).is_some_and(|d| !d.is_empty()),
        Some(Obj::MappingProxy(inner)) => {
            let inner = *inner;
            return native_truth(core, inner);
        }
        _ => return own_truth(core, v),
    })
}

fn own_truth(core: &mut Core, v: Value) -> Eval<bool> {
    if let Some(Obj::Instance(instance)) = core.heap.get(v) {
        let class = instance.class;
        if core.custom_of_class(class, "__bool__").is_none()
            && core.custom_of_class(class, "__len__").is_none()
        {
            return Ok(true);
        }
    }
    if !super::has_own_class(core, v) {
        return Ok(true);
    }
    if let Some(method) = custom(core, v, "__bool__") {
        return match super::library_row(&mut super::Runtime::pure(core), method, &[v])? {
            Value::Bool(truth) => Ok(truth),
            _ => Err(Stop::Flat),
        };
    }
    let plain = core.heap.plain(v);
    let is_number = matches!(plain, Value::Int(_) | Value::Float(_) | Value::Bool(_))
        || matches!(core.heap.get(plain), Some(Obj::Int(_) | Obj::Complex(..)));
    if !is_number && let Some(method) = custom(core, v, "__len__") {
        return match super::library_row(&mut super::Runtime::pure(core), method, &[v])? {
            Value::Int(len) => Ok(len != 0),
            _ => Err(Stop::Flat),
        };
    }
    if plain.same(v) { Ok(true) } else { native_truth(core, plain) }
}

/// `bool(v)` whatever it takes: `v`, then the stage. Gives a bool.
pub static TRUTH: Task = Task::new("op truth", 2, truth_step);

fn truth_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let [v, stage] = state else { return Ok(Want::Done(Value::Bool(true))) };
    let v = *v;
    match (input, *stage) {
        (Input::Value(result), Value::Int(0)) => match result {
            Value::Bool(_) => Ok(Want::Done(result)),
            other => raise!(
                rt,
                TypeError,
                "__bool__ should return bool, returned {}",
                rt.type_name(other)
            ),
        },
        (Input::Value(result), _) => {
            let len = super::check_len(rt, result)?;
            Ok(Want::Done(Value::Bool(len != 0)))
        }
        _ => {
            if let Some(method) = custom(rt.core, v, "__bool__") {
                *stage = Value::Int(0);
                return want_method(rt, method, v, &[]);
            }
            match native_truth(rt.core, v) {
                Ok(truth) => return Ok(Want::Done(Value::Bool(truth))),
                Err(Stop::Flat) => {}
                Err(stop) => return Err(stop),
            }
            match custom(rt.core, v, "__len__") {
                Some(method) => {
                    *stage = Value::Int(1);
                    want_method(rt, method, v, &[])
                }
                None => Ok(Want::Done(Value::Bool(true))),
            }
        }
    }
}
