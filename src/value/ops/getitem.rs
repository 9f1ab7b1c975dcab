//! `x[y]`: sequences, mappings, and classes that take parameters.
//!
//! May touch: `value`. Never: frames.

use super::slices::{self, index_key, position};
use super::{custom, unions, want_method};
use crate::raise;
use crate::value::builtin::Call;
use crate::value::types;
use crate::value::{Core, Eval, Input, Obj, Runtime, Step, Stop, Task, Value, Want};

/// `object[key]` in a pure tree.
#[inline]
pub fn native_getitem(core: &mut Core, object: Value, key: Value) -> Eval {
    if let Value::Int(index) = key
        && let Some(Obj::List(items)) = core.heap.get(object)
        && let Some(item) = position(index, items.len()).and_then(|at| items.get(at))
    {
        return Ok(*item);
    }
    getitem_pure(core, object, key)
}

#[inline(never)]
fn getitem_pure(core: &mut Core, object: Value, key: Value) -> Eval {
    whole(&mut Runtime::pure(core), object, key)
}

/// `object[key]`; [`Stop::Flat`] where a method of the program's is needed.
fn whole(rt: &mut Runtime, object: Value, key: Value) -> Eval {
    if super::has_own_class(rt, object)
        && let Some(method) = custom(rt, object, "__getitem__")
    {
        return super::library_row(rt, method, &[object, key]);
    }
    match plain(rt, object, key)? {
        Some(value) => Ok(value),
        None => otherwise(rt, object, key),
    }
}

/// What builtin types answer (looked through); `None` if a dict lacks the key and its class has
/// `__missing__`, or if the type has no items.
pub fn plain(rt: &mut Runtime, object: Value, key: Value) -> Eval<Option<Value>> {
    let plain = rt.heap.plain(object);
    if rt.heap.text(&plain).is_some() {
        return text_item(rt, plain, key).map(Some);
    }
    let (what, length) = match rt.heap.get(plain) {
        Some(Obj::Dict(_)) => {
            if let Some(value) = rt.dict_get(plain, key)? {
                return Ok(Some(value));
            }
            if custom(rt, object, "__missing__").is_some() {
                return Ok(None);
            }
            return Err(rt.raise_with(types::KEY_ERROR, &[key]));
        }
        Some(Obj::List(items)) => ("list", items.len()),
        Some(Obj::Tuple(items)) => ("tuple", items.len()),
        Some(Obj::Bytes(bytes)) => ("byte", bytes.len()),
        Some(Obj::ByteArray(bytes)) => ("bytearray", bytes.len()),
        Some(Obj::MemoryView(view)) if view.released => {
            raise!(rt, ValueError, "operation forbidden on released memoryview object")
        }
        Some(Obj::MemoryView(view)) if !view.inner.is_unbound() => {
            return super::memory_shape::get(rt, plain, key).map(Some);
        }
        Some(Obj::MemoryView(view)) => ("memoryview", view.len),
        Some(Obj::Range(_)) => return range_item(rt, plain, key).map(Some),
        Some(Obj::MappingProxy(inner)) => {
            let inner = *inner;
            return rt.getitem(inner, key).map(Some);
        }
        _ => return Ok(None),
    };
    if !matches!(key, Value::Int(_))
        && let Some(parts) = slices::parts(rt, key)
    {
        return slices::get(rt, plain, parts);
    }
    let key = match rt.heap.as_tuple(key).map(<[Value]>::to_vec) {
        _ if what != "memoryview" => key,
        None => only_index(rt, &[key], "")?,
        Some(keys) => only_index(rt, &keys, "multi-dimensional slicing is not implemented")?,
    };
    let index = index_key(rt, key, what)?;
    // `__index__` may have changed the length; for most keys this is what it was.
    let length = match key {
        Value::Int(_) => length,
        _ => super::index::plain_len(rt, plain)?.unwrap_or(0),
    };
    let Some(at) = position(index, length) else {
        match what {
            "byte" => raise!(rt, IndexError, "index out of range"),
            "memoryview" => raise!(rt, IndexError, "index out of bounds on dimension 1"),
            what => raise!(rt, IndexError, "{what} index out of range"),
        }
    };
    Ok(match rt.heap.get(plain) {
        Some(Obj::List(items)) => items.get(at).copied(),
        Some(Obj::Tuple(items)) => items.get(at).copied(),
        Some(Obj::MemoryView(_)) => return crate::value::memory::item(rt, plain, at),
        _ => rt.heap.as_bytes(plain).and_then(|b| b.get(at)).map(|b| Value::Int(i64::from(*b))),
    })
}

fn text_item(rt: &mut Runtime, text: Value, key: Value) -> Eval {
    if !matches!(key, Value::Int(_))
        && let Some(parts) = slices::parts(rt, key)
    {
        return Ok(slices::get(rt, text, parts)?.unwrap_or(Value::None));
    }
    let index = index_key(rt, key, "string")?;
    let Some(at) = position(index, rt.heap.text_chars(&text)) else {
        raise!(rt, IndexError, "string index out of range")
    };
    let whole = rt.heap.text(&text).unwrap_or("");
    if rt.heap.text_is_ascii(&text) {
        let mut buffer = [0; 4];
        let byte = whole.as_bytes().get(at).copied().unwrap_or(b'?');
        let one = char::from(byte).encode_utf8(&mut buffer);
        return rt.heap.str(one);
    }
    rt.heap.steps_for(at * 4)?;
    let c = rt.heap.text(&text).unwrap_or("").chars().nth(at).unwrap_or('?');
    rt.heap.str(c.encode_utf8(&mut [0; 4]))
}

fn range_item(rt: &mut Runtime, range: Value, key: Value) -> Eval {
    if let Some(parts) = slices::parts(rt, key) {
        return Ok(slices::get(rt, range, parts)?.unwrap_or(Value::None));
    }
    if !super::has_index(rt, key) {
        raise!(
            rt,
            TypeError,
            "range indices must be integers or slices, not {}",
            rt.type_name(key)
        );
    }
    let index = rt.index(key)?;
    let Some(Obj::Range(range)) = rt.heap.get(range) else { return Ok(Value::None) };
    let (start, _, step, len) = slices::range_parts(range);
    let at = if index < num_bigint::BigInt::ZERO { index + &len } else { index };
    if at < num_bigint::BigInt::ZERO || at >= len {
        raise!(rt, IndexError, "range object index out of range");
    }
    rt.heap.int(start + step * at)
}

/// What has no items of its own: classes with parameters, and the complaint.
fn otherwise(rt: &mut Runtime, object: Value, key: Value) -> Eval {
    if rt.heap.as_dict(object).is_some() {
        // Its class has `__missing__`: one of the library's may give its answer at once.
        let Some(method) = custom(rt, object, "__missing__") else { return Err(Stop::Flat) };
        return match rt.heap.get(method) {
            Some(Obj::Builtin(bound)) if bound.module == "_collections" => match bound.row.call {
                Call::LookPlain(look, _) | Call::Look(look, _) => {
                    look(rt, &[object, key]).ok_or(Stop::Flat)
                }
                _ => Err(Stop::Flat),
            },
            _ => Err(Stop::Flat),
        };
    }
    match rt.heap.get(object) {
        Some(Obj::Class(_)) => {
            if custom_class_getitem(rt, object).is_some() {
                return Err(Stop::Flat);
            }
            // A class may say that it takes none after all.
            let none = rt.special_of_class(object, "__class_getitem__").is_some_and(Value::is_none);
            if unions::is_generic(rt, object) && !none {
                return unions::alias(rt, object, key);
            }
            raise!(rt, TypeError, "type '{}' is not subscriptable", rt.class_name(object))
        }
        Some(Obj::GenericAlias(_) | Obj::Union(_)) => unions::substitute(rt, object, key),
        _ => raise!(rt, TypeError, "'{}' object is not subscriptable", rt.type_name(object)),
    }
}

/// `__class_getitem__` of a program's class.
fn custom_class_getitem(core: &mut Core, class: Value) -> Option<Value> {
    let found = core.special_of_class(class, "__class_getitem__")?;
    if found.is_none() || super::is_native(core, found) { None } else { Some(found) }
}

/// `object[key]` whatever it takes: `object`, `key`.
pub static GETITEM: Task = Task::new("op getitem", 2, getitem_step);

fn getitem_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let [object, key] = state else { return Ok(Want::Done(Value::None)) };
    if let Input::Value(result) = input {
        return Ok(Want::Done(result));
    }
    want(rt, *object, *key)
}

/// `object[key]`, or the call that gives it.
///
/// # Errors
/// What the lookup raises.
pub fn want(rt: &mut Runtime, object: Value, key: Value) -> Step {
    match custom(rt, object, "__getitem__") {
        Some(Value::None) => raise!(rt, TypeError, "'NoneType' object is not callable"),
        Some(method) => return want_method(rt, method, object, &[key]),
        None => {}
    }
    if let Some(value) = plain(rt, object, key)? {
        return Ok(Want::Done(value));
    }
    if rt.heap.as_dict(object).is_some()
        && let Some(method) = custom(rt, object, "__missing__")
    {
        return want_method(rt, method, object, &[key]);
    }
    if matches!(rt.heap.get(object), Some(Obj::Class(_)))
        && custom_class_getitem(rt, object).is_some()
    {
        let method = rt.getattr_str(object, "__class_getitem__")?;
        return Ok(Want::call(method, &[key]));
    }
    otherwise(rt, object, key).map(Want::Done)
}

impl Runtime<'_> {
    /// `object[key]`
    pub fn getitem(&mut self, object: Value, key: Value) -> Eval {
        match whole(self, object, key) {
            Err(Stop::Flat) if self.eval.is_some() => self.run_task(&GETITEM, &[object, key]),
            result => result,
        }
    }
}

/// The index of an item of a memoryview, of the one dimension that it has; `slicing` says what is
/// wrong with slices alone.
pub(super) fn only_index(rt: &mut Runtime, keys: &[Value], slicing: &str) -> Eval {
    let indexes = keys.iter().filter(|key| super::has_index(rt, **key)).count();
    let slices = keys.iter().filter(|key| slices::parts(rt, **key).is_some()).count();
    match keys {
        [] => raise!(rt, NotImplementedError, "sub-views are not implemented"),
        [only] if indexes == 1 => Ok(*only),
        all if indexes == all.len() => {
            raise!(rt, TypeError, "cannot index 1-dimension view with {indexes}-element tuple")
        }
        all if slices == all.len() => raise!(rt, NotImplementedError, "{slicing}"),
        _ => raise!(rt, TypeError, "memoryview: invalid slice key"),
    }
}
