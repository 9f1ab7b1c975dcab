//! How an array is filled: made, extended, read from files and written to them. These are tasks,
//! for an iterable or a file may be the program's own.
//!
//! May touch: `value`, `builtins`' helpers. Never: frames.

use super::object::{self, parts, size_of};
use crate::builtins::buffer;
use crate::builtins::number::{room, ssize};
use crate::builtins::pull::{Pulled, Puller, set, slot};
use crate::raise;
use crate::value::types;
use crate::value::{Eval, Input, Obj, Runtime, Step, Stop, Value, Want};

/// `array(typecode, initializer)`: the class, the arguments, keywords, the iterable, its state, the
/// array.
pub fn new_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    if slot(state, 6).is_unbound() {
        let code = letter(rt, state)?;
        let initializer = slot(state, 2);
        refused_text(rt, code, initializer)?;
        let made = object::make(rt, code)?;
        set(state, 6, made);
        if initializer.is_unbound() {
            return Ok(Want::Done(made));
        }
        let plain = rt.heap.plain(initializer);
        if let Some(Obj::Bytes(_) | Obj::ByteArray(_)) = rt.heap.get(plain) {
            from_bytes(rt, made, initializer)?;
            return Ok(Want::Done(made));
        }
        if let Some((other, bytes)) = parts(rt, initializer)
            && other == code
        {
            let copied = buffer::required(rt, bytes)?;
            object::splice(rt, made, 0, 0, &copied)?;
            return Ok(Want::Done(made));
        }
        set(state, 4, initializer);
    }
    let made = slot(state, 6);
    Ok(drain(rt, state, input, 4, made)?.unwrap_or(Want::Done(made)))
}

fn letter(rt: &mut Runtime, state: &[Value]) -> Eval<u8> {
    let keywords = rt.heap.as_dict(slot(state, 3)).map_or(0, |keywords| keywords.len());
    if keywords > 0 && slot(state, 0).same(types::ARRAY.value()) {
        raise!(rt, TypeError, "array.array() takes no keyword arguments");
    }
    let given = rt.heap.plain(slot(state, 1));
    let Some(text) = rt.heap.text(&given) else {
        let name = rt.given_name(slot(state, 1));
        raise!(rt, TypeError, "array() argument 1 must be a unicode character, not {name}")
    };
    let mut characters = text.chars();
    let (Some(code), None) = (characters.next(), characters.next()) else {
        raise!(rt, TypeError, "array() argument 1 must be a unicode character, not str")
    };
    if !object::CODES.contains(code) {
        raise!(rt, ValueError, "bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)");
    }
    Ok(code as u8)
}

/// Text is for arrays of characters alone.
fn refused_text(rt: &mut Runtime, code: u8, initializer: Value) -> Eval<()> {
    let code_text = code as char;
    let plain = rt.heap.plain(initializer);
    if code != b'u' && rt.heap.text(&plain).is_some() {
        raise!(
            rt,
            TypeError,
            "cannot use a str to initialize an array with typecode '{code_text}'"
        );
    }
    if code != b'u' && parts(rt, initializer).is_some_and(|(other, _)| other == b'u') {
        raise!(
            rt,
            TypeError,
            "cannot use a unicode array to initialize an array with typecode '{code_text}'"
        );
    }
    Ok(())
}

/// Appends what the iterable in slots `at` and `at + 1` gives. `None`: it has ended.
fn drain(
    rt: &mut Runtime,
    state: &mut [Value],
    input: Input,
    at: usize,
    array: Value,
) -> Result<Option<Want>, Stop> {
    let mut input = Some(input);
    let mut source = Puller::new(at);
    loop {
        match source.pull(rt, state, &mut input)? {
            Pulled::Item(item) => {
                rt.effect();
                object::push(rt, array, item)?;
            }
            Pulled::End => return Ok(None),
            Pulled::Want(want) => return Ok(Some(want)),
        }
    }
}

/// The bytes of another array, which must be of the same kind.
fn same_kind(rt: &mut Runtime, array: Value, other: Value) -> Eval<Option<Vec<u8>>> {
    let Some((code, bytes)) = parts(rt, other) else { return Ok(None) };
    if parts(rt, array).is_some_and(|(own, _)| own != code) {
        raise!(rt, TypeError, "can only extend with array of same kind");
    }
    buffer::required(rt, bytes).map(Some)
}

/// `extend`: the array, the iterable and its state.
pub fn extend_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let array = slot(state, 0);
    if slot(state, 2).is_unbound()
        && let Some(bytes) = same_kind(rt, array, slot(state, 1))?
    {
        append(rt, array, &bytes)?;
        return Ok(Want::Done(Value::None));
    }
    Ok(drain(rt, state, input, 1, array)?.unwrap_or(Want::Done(Value::None)))
}

/// `array += array`
pub fn extend_in_place(rt: &mut Runtime, args: &[Value]) -> Eval {
    let (array, other) = (slot(args, 0), slot(args, 1));
    let Some(bytes) = same_kind(rt, array, other)? else {
        let name = rt.type_name(other);
        raise!(rt, TypeError, "can only extend array with array (not \"{name}\")")
    };
    append(rt, array, &bytes)?;
    Ok(array)
}

fn append(rt: &mut Runtime, array: Value, bytes: &[u8]) -> Eval<()> {
    match parts(rt, array) {
        Some((_, own)) => buffer::extend(rt, own, bytes),
        None => Ok(()),
    }
}

/// Appends the items that bytes mean.
pub fn from_bytes(rt: &mut Runtime, array: Value, given: Value) -> Eval<()> {
    let Some((code, _)) = parts(rt, array) else { return Ok(()) };
    let bytes = buffer::required(rt, given)?;
    if !bytes.len().is_multiple_of(size_of(code)) {
        raise!(rt, ValueError, "bytes length not a multiple of item size");
    }
    append(rt, array, &bytes)
}

/// Appends the items of a list: all or none.
pub fn from_list(rt: &mut Runtime, array: Value, list: Value) -> Eval<()> {
    let Some((code, own)) = parts(rt, array) else { return Ok(()) };
    let before = rt.heap.as_bytes(own).map_or(0, <[u8]>::len);
    let plain = rt.heap.plain(list);
    let Some(count) = rt.heap.as_list(plain).map(Vec::len) else {
        raise!(rt, TypeError, "arg must be list")
    };
    rt.steps(count as u64 / 8)?;
    for at in 0..count {
        let item = rt.heap.as_list(plain).and_then(|items| items.get(at)).copied();
        let item = item.unwrap_or(Value::None);
        match object::encoded(rt, code, item) {
            Ok(bytes) => append(rt, array, bytes.get(..size_of(code)).unwrap_or(&[]))?,
            Err(stop) => {
                if let Some(Obj::ByteArray(inside)) = rt.heap.get_mut(own) {
                    inside.truncate(before);
                }
                return Err(stop);
            }
        }
        if rt.heap.as_list(plain).map_or(0, Vec::len) != count {
            if let Some(Obj::ByteArray(inside)) = rt.heap.get_mut(own) {
                inside.truncate(before);
            }
            raise!(rt, RuntimeError, "list changed size during iteration");
        }
    }
    Ok(())
}

/// Appends the characters of a text.
pub fn from_text(rt: &mut Runtime, array: Value, text: Value) -> Eval<()> {
    let plain = rt.heap.plain(text);
    if rt.heap.text(&plain).is_none() {
        let name = rt.given_name(text);
        raise!(rt, TypeError, "fromunicode() argument must be str, not {name}");
    }
    if parts(rt, array).is_none_or(|(code, _)| code != b'u') {
        raise!(rt, ValueError, "fromunicode() may only be called on unicode type arrays");
    }
    let length = rt.heap.text(&plain).map_or(0, str::len);
    room(rt, length as u64 * 4)?;
    let text = rt.heap.text(&plain).unwrap_or("");
    let bytes: Vec<u8> =
        text.chars().flat_map(|character| u32::from(character).to_le_bytes()).collect();
    append(rt, array, &bytes)
}

/// `tofile`: the array and the file.
pub fn write_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    if let Input::Value(_) = input {
        return Ok(Want::Done(Value::None));
    }
    let Some((_, own)) = parts(rt, slot(state, 0)) else { return Ok(Want::Done(Value::None)) };
    let bytes = buffer::required(rt, own)?;
    let bytes = rt.heap.bytes(bytes)?;
    rt.keep(bytes);
    let write = rt.getattr_str(slot(state, 1), "write")?;
    Ok(Want::call(write, &[bytes]))
}

/// `fromfile`: the array, the file and how many.
pub fn read_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let array = slot(state, 0);
    let Some((code, _)) = parts(rt, array) else { return Ok(Want::Done(Value::None)) };
    let count = ssize(rt, slot(state, 2))?;
    let size = size_of(code);
    let Input::Value(read) = input else {
        if count < 0 {
            raise!(rt, ValueError, "negative count");
        }
        let Some(bytes) = count.checked_mul(size as i64) else {
            return Err(rt.heap.exhaust(crate::budget::Exhausted::Memory));
        };
        let method = rt.getattr_str(slot(state, 1), "read")?;
        return Ok(Want::call(method, &[Value::Int(bytes)]));
    };
    if !matches!(rt.heap.get(rt.heap.plain(read)), Some(Obj::Bytes(_))) {
        raise!(rt, TypeError, "read() didn't return bytes");
    }
    let bytes = buffer::required(rt, read)?;
    if bytes.len() % size != 0 {
        raise!(rt, ValueError, "bytes length not a multiple of item size");
    }
    append(rt, array, &bytes)?;
    if bytes.len() as i64 != count.saturating_mul(size as i64) {
        raise!(rt, EOFError, "read() didn't return enough bytes");
    }
    Ok(Want::Done(Value::None))
}
