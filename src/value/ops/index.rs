//! Lengths and indexes: `len(x)`, `operator.index(x)`, and what they must give.
//!
//! May touch: `value`. Never: frames.

use super::numbers::{as_int, big};
use super::{custom, want_method};
use crate::raise;
use crate::value::obj::Range;
use crate::value::text::ints::IntRef;
use crate::value::types::{self, TypeId};
use crate::value::{Core, Eval, Input, Obj, Runtime, Step, Stop, Task, Value, Want};
use num_bigint::BigInt;
use num_traits::ToPrimitive;

/// `len(v)` in a pure tree.
#[inline]
pub fn native_len(core: &mut Core, v: Value) -> Eval<usize> {
    match core.heap.get(v) {
        Some(Obj::List(items)) => Ok(items.len()),
        Some(Obj::Tuple(items)) => Ok(items.len()),
        Some(Obj::Dict(dict)) => Ok(dict.len()),
        _ => len_slow(core, v),
    }
}

#[inline(never)]
fn len_slow(core: &mut Core, v: Value) -> Eval<usize> {
    if let Some(method) = custom(core, v, "__len__") {
        return match super::library_row(&mut Runtime::pure(core), method, &[v])? {
            Value::Int(len) if len >= 0 => Ok(len as usize),
            _ => Err(Stop::Flat),
        };
    }
    match plain_len(core, v)? {
        Some(len) => Ok(len),
        None => raise!(core, TypeError, "object of type '{}' has no len()", core.type_name(v)),
    }
}

/// The length of a builtin value; `None` if it has none.
pub fn plain_len(core: &mut Core, v: Value) -> Eval<Option<usize>> {
    let plain = core.heap.plain(v);
    if core.heap.text(&plain).is_some() {
        return Ok(Some(core.heap.text_chars(&plain)));
    }
    Ok(Some(match core.heap.get(plain) {
        Some(Obj::List(items)) => items.len(),
        Some(Obj::Tuple(items)) => items.len(),
        Some(Obj::Dict(dict)) => dict.len(),
        Some(Obj::Set(set) | Obj::FrozenSet(set)) => set.len(),
        Some(Obj::Bytes(bytes)) => bytes.len(),
        Some(Obj::ByteArray(bytes)) => bytes.len(),
        Some(Obj::MemoryView(view)) if view.released => {
            raise!(core, ValueError, "operation forbidden on released memoryview object")
        }
        Some(Obj::MemoryView(view)) => view.len,
        Some(Obj::Range(range)) => match &**range {
            Range::Small { len, .. } => *len as usize,
            Range::Big { len, .. } => match len.to_i64() {
                Some(len) => len as usize,
                None => {
                    raise!(core, OverflowError, "Python int too large to convert to C ssize_t")
                }
            },
        },
        Some(Obj::DictView(_, dict)) => core.heap.as_dict(*dict).map_or(0, |d| d.len()),
        Some(Obj::MappingProxy(inner)) => {
            let inner = *inner;
            return native_len(core, inner).map(Some);
        }
        _ => return Ok(None),
    }))
}

/// Checks what `__len__` gave.
pub fn check_len(rt: &mut Runtime, result: Value) -> Eval<usize> {
    let whole = rt.index_value(result)?;
    // The sign is looked at before the size.
    let len = match as_int(&rt.heap, &whole) {
        Some(int) if int.is_negative() => -1,
        _ => rt.index_or(whole, types::OVERFLOW_ERROR)?,
    };
    match usize::try_from(len) {
        Ok(len) => Ok(len),
        Err(_) => raise!(rt, ValueError, "__len__() should return >= 0"),
    }
}

/// `len(v)` of the builtin containers, and of strings.
pub fn len_at_once(core: &mut Core, args: &[Value]) -> Option<Value> {
    let [v] = args else { return None };
    let object = match v {
        Value::Str(short) if short.is_ascii() => {
            return Some(Value::Int(short.bytes().len() as i64));
        }
        Value::Ref(handle) => core.heap.at(*handle)?,
        shared => core.heap.get(*shared)?,
    };
    let len = match object {
        Obj::List(items) => items.len(),
        Obj::Tuple(items) => items.len(),
        Obj::Dict(dict) => dict.len(),
        Obj::Set(set) => set.len(),
        Obj::Str(text) => text.chars as usize,
        Obj::View(view) => view.chars as usize,
        Obj::FrozenSet(set) => set.len(),
        Obj::Bytes(bytes) => bytes.len(),
        Obj::ByteArray(bytes) => bytes.len(),
        Obj::DictView(_, dict) => core.heap.as_dict(*dict)?.len(),
        Obj::Native(native) => native.count()?,
        Obj::Derived(derived) => {
            let (class, payload) = (derived.instance.class, derived.payload);
            if core.custom_of_class(class, "__len__").is_some() {
                return None;
            }
            match core.heap.get(payload) {
                Some(Obj::Dict(dict)) => dict.len(),
                Some(Obj::List(items)) => items.len(),
                Some(Obj::Tuple(items)) => items.len(),
                Some(Obj::Set(set) | Obj::FrozenSet(set)) => set.len(),
                _ => return None,
            }
        }
        _ => return None,
    };
    Some(Value::Int(len as i64))
}

/// `len(v)` whatever it takes: `v`. Gives an int.
pub static LEN: Task = Task::new("op len", 2, len_step);

fn len_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let v = state.first().copied().unwrap_or(Value::None);
    if let Input::Value(result) = input {
        let len = check_len(rt, result)?;
        return Ok(Want::Done(Value::Int(len as i64)));
    }
    match custom(rt, v, "__len__") {
        Some(method) => want_method(rt, method, v, &[]),
        None => native_len(rt, v).map(|len| Want::Done(Value::Int(len as i64))),
    }
}

/// Whether a value can be an index: an int, or something with `__index__`.
pub fn has_index(core: &mut Core, v: Value) -> bool {
    let plain = core.heap.plain(v);
    as_int(&core.heap, &plain).is_some() || custom(core, v, "__index__").is_some()
}

/// `operator.index(v)` whatever it takes: `v`. Gives an int.
pub static INDEX: Task = Task::new("op index", 2, index_step);

fn index_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let v = state.first().copied().unwrap_or(Value::None);
    if let Input::Value(result) = input {
        let plain = rt.heap.plain(result);
        if as_int(&rt.heap, &plain).is_none() {
            raise!(rt, TypeError, "__index__ returned non-int (type {})", rt.type_name(result));
        }
        return Ok(Want::Done(plain));
    }
    match own_index(rt, v) {
        Some(method) => want_method(rt, method, v, &[]),
        None => rt.index_value(v).map(Want::Done),
    }
}

/// `__index__` of a value that is no int itself.
fn own_index(core: &mut Core, v: Value) -> Option<Value> {
    let plain = core.heap.plain(v);
    if as_int(&core.heap, &plain).is_some() { None } else { custom(core, v, "__index__") }
}

impl Runtime<'_> {
    /// `len(v)`
    pub fn len(&mut self, v: Value) -> Eval<usize> {
        match native_len(self.core, v) {
            Err(Stop::Flat) if self.eval.is_some() => match self.run_task(&LEN, &[v])? {
                Value::Int(len) => Ok(len as usize),
                _ => Ok(0),
            },
            result => result,
        }
    }

    /// `operator.index(v)` as a value: an int (a bool becomes one).
    pub fn index_value(&mut self, v: Value) -> Eval {
        match v {
            Value::Int(_) => return Ok(v),
            Value::Bool(b) => return Ok(Value::Int(i64::from(b))),
            _ => {}
        }
        let plain = self.heap.plain(v);
        match as_int(&self.heap, &plain) {
            Some(IntRef::Small(int)) => return Ok(Value::Int(int)),
            Some(IntRef::Big(_)) => return Ok(plain),
            None => {}
        }
        if own_index(self, v).is_some() {
            let index = self.run_task(&INDEX, &[v])?;
            // Deprecated, but an int.
            return Ok(if let Value::Bool(b) = index { Value::Int(i64::from(b)) } else { index });
        }
        raise!(
            self,
            TypeError,
            "'{}' object cannot be interpreted as an integer",
            self.type_name(v)
        );
    }

    /// `operator.index(v)`: TypeError "'str' object cannot be interpreted as an integer".
    pub fn index(&mut self, v: Value) -> Eval<BigInt> {
        let int = self.index_value(v)?;
        // It is copied, and whatever is done with it then takes as long.
        let words = as_int(&self.heap, &int).map_or(0, |int| int.bits() / 64);
        self.steps(words / 16)?;
        Ok(as_int(&self.heap, &int).map_or_else(BigInt::default, |int| big(int).into_owned()))
    }

    /// The same where it must fit: IndexError "cannot fit 'int' into an index-sized integer".
    pub fn index_i64(&mut self, v: Value) -> Eval<i64> {
        self.index_or(v, types::INDEX_ERROR)
    }

    /// The same with an error of another class.
    pub fn index_or(&mut self, v: Value, error: TypeId) -> Eval<i64> {
        match self.index_value(v)? {
            Value::Int(int) => Ok(int),
            _ => {
                let message =
                    format!("cannot fit '{}' into an index-sized integer", self.type_name(v));
                Err(self.raise(error, &message))
            }
        }
    }

    /// The same, cut to what fits: as slices and `insert` read their bounds.
    pub fn index_clamped(&mut self, v: Value) -> Eval<i64> {
        match self.index_value(v)? {
            Value::Int(int) => Ok(int),
            big => Ok(match as_int(&self.heap, &big) {
                Some(int) if int.is_negative() => i64::MIN,
                _ => i64::MAX,
            }),
        }
    }
}
