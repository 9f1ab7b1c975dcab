//! `bytes(...)` and the making of bytes from any object, which `bytearray(...)` shares.
//!
//! Resumable, since the numbers may come from a generator.
//!
//! May touch: `value`, `builtins::pull`.

use num_traits::ToPrimitive;

use super::super::number::{arg, int_ref, room};
use super::super::pull::{Pulled, Puller, set, slot};
use super::super::str::{codec_name, is_iterable};
use super::super::{buffer, codec};
use crate::raise;
use crate::value::builtin::{Method, task};
use crate::value::{Builtin, Eval, Input, Obj, Runtime, Step, Task, Value, Want, types};

pub(super) static NEW: Builtin = task(
    "bytes(cls, source=b'', encoding='utf-8', errors='strict')",
    "Construct an immutable array of bytes.",
    Method::Static,
    &TASK,
);

/// Slots: the arguments; the iterable and where the drawing stands; the bytes so far.
static TASK: Task = Task::new("bytes", 7, step).catching();

const ITERABLE: usize = 4;
const SO_FAR: usize = 6;

fn step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let mut input = Some(input);
    if slot(state, SO_FAR).is_unbound() {
        let made = begin(rt, state)?;
        if let Some(made) = made {
            return Ok(Want::Done(made));
        }
        let source = slot(state, 1);
        let so_far = rt.heap.add(Obj::ByteArray(Vec::new()))?;
        set(state, SO_FAR, so_far);
        set(state, ITERABLE, source);
        input = None;
    }
    let so_far = slot(state, SO_FAR);
    let source = Puller::new(ITERABLE).sized().refused(|rt, source| {
        let message = format!("cannot convert '{}' object to bytes", rt.type_name(source));
        rt.raise(types::TYPE_ERROR, &message)
    });
    if let Some(want) =
        fill_from(rt, state, source, so_far, &mut input, "bytes must be in range(0, 256)")?
    {
        return Ok(want);
    }
    let length = rt.heap.as_bytes(so_far).map_or(0, <[u8]>::len);
    room(rt, length as u64)?;
    let bytes = match rt.heap.get_mut(so_far) {
        Some(Obj::ByteArray(bytes)) => bytes.clone(),
        _ => Vec::new(),
    };
    Ok(Want::Done(rt.heap.bytes(bytes)?))
}

/// Draws numbers from an iterable and adds them to a bytearray; `None` at the end.
pub fn fill_from(
    rt: &mut Runtime,
    state: &mut [Value],
    mut puller: Puller,
    array: Value,
    input: &mut Option<Input>,
    complaint: &str,
) -> Eval<Option<Want>> {
    loop {
        match puller.pull(rt, state, input)? {
            Pulled::Item(item) => {
                let byte = byte_value(rt, item, complaint)?;
                buffer::reserve(rt, array, 1)?;
                buffer::push(rt, array, byte);
            }
            Pulled::End => return Ok(None),
            Pulled::Want(want) => return Ok(Some(want)),
        }
    }
}

/// A number from 0 to 255.
pub fn byte_value(rt: &mut Runtime, value: Value, complaint: &str) -> Eval<u8> {
    let n = match value {
        Value::Int(n) => n,
        _ => rt.index(value)?.to_i64().unwrap_or(-1),
    };
    match u8::try_from(n) {
        Ok(byte) => Ok(byte),
        Err(_) => Err(rt.raise(types::VALUE_ERROR, complaint)),
    }
}

/// All that needs no iteration; `None` if the source has to be drained.
fn begin(rt: &mut Runtime, state: &[Value]) -> Eval<Option<Value>> {
    let (source, encoding, errors) = (arg(state, 1), arg(state, 2), arg(state, 3));
    let encoding = codec_name(rt, encoding, "bytes() argument 'encoding' must be str")?;
    let errors = codec_name(rt, errors, "bytes() argument 'errors' must be str")?;
    let is_text = source.bound().is_some() && rt.heap.text(&source).is_some();
    match (&encoding, &errors) {
        (Some(_), _) if is_text => {
            let bytes = codec::encode(rt, source, encoding.as_deref(), errors.as_deref())?;
            return rt.heap.bytes(bytes).map(Some);
        }
        (Some(_), _) => raise!(rt, TypeError, "encoding without a string argument"),
        (None, Some(_)) if is_text => raise!(rt, TypeError, "string argument without an encoding"),
        (None, Some(_)) => raise!(rt, TypeError, "errors without a string argument"),
        (None, None) if source.is_unbound() => return rt.heap.bytes(Vec::new()).map(Some),
        (None, None) => {}
    }
    if let Some(made) = of_special(rt, source)? {
        return Ok(Some(made));
    }
    if is_text {
        raise!(rt, TypeError, "string argument without an encoding");
    }
    if let Some(count) = super::super::bytearray::count(rt, source)? {
        room(rt, count as u64)?;
        return rt.heap.bytes(vec![0; count]).map(Some);
    }
    match buffer::gathered(rt, source)? {
        Some(bytes) => rt.heap.bytes(bytes).map(Some),
        None => Ok(None),
    }
}

/// What a value's `__bytes__` gives, bytes as they are.
fn of_special(rt: &mut Runtime, source: Value) -> Eval<Option<Value>> {
    if matches!(rt.heap.get(source), Some(Obj::Bytes(_))) {
        return Ok(Some(source));
    }
    let Some(made) = rt.call_special(source, "__bytes__", &[])? else { return Ok(None) };
    if !matches!(rt.heap.get(rt.heap.plain(made)), Some(Obj::Bytes(_))) {
        let name = rt.type_name(made);
        raise!(rt, TypeError, "__bytes__ returned non-bytes (type {name})");
    }
    Ok(Some(made))
}

/// The bytes of any object that has some, numbers drawn from an iterable included: `from_bytes`.
pub fn of_object(rt: &mut Runtime, source: Value) -> Eval<Vec<u8>> {
    if let Some(made) = of_special(rt, source)? {
        return Ok(rt.heap.as_bytes(made).unwrap_or(&[]).to_vec());
    }
    if let Some(bytes) = buffer::gathered(rt, source)? {
        return Ok(bytes);
    }
    let plain = rt.heap.plain(source);
    let number = int_ref(&rt.heap, plain).is_some() || rt.heap.text(&source).is_some();
    if number || !is_iterable(rt, source) {
        let name = rt.type_name(source);
        raise!(rt, TypeError, "cannot convert '{name}' object to bytes");
    }
    let items = rt.collect(source)?;
    rt.keep_all(&items)?;
    items.iter().map(|item| byte_value(rt, *item, "bytes must be in range(0, 256)")).collect()
}
