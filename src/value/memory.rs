//! Items of a `memoryview`: a letter of `struct`'s says what their bytes mean.
//!
//! The bytes are the machine's own as everywhere here: little-endian, of the sizes that a 64-bit
//! machine has. The letter `w` of an array of characters raises NotImplementedError, as there.
//!
//! May touch: `value`. Never: frames.

use crate::raise;
use crate::value::obj::MemoryView;
use crate::value::{Core, Eval, Obj, Runtime, Stop, Value, types};
use num_bigint::BigInt;

/// The bytes of an item; `None` for what is no letter of one.
pub fn size_of(letter: u8) -> Option<usize> {
    Some(match letter {
        b'B' | b'b' | b'c' | b'?' => 1,
        b'h' | b'H' => 2,
        b'i' | b'I' | b'f' | b'w' => 4,
        b'l' | b'L' | b'q' | b'Q' | b'n' | b'N' | b'd' | b'P' => 8,
        _ => return None,
    })
}

/// The item at a place, if it is there.
///
/// # Errors
/// ValueError if the view was released.
pub fn item(core: &mut Core, this: Value, at: usize) -> Eval<Option<Value>> {
    let Some(Obj::MemoryView(view)) = core.heap.get(this) else { return Ok(None) };
    if at >= view.len {
        return Ok(None);
    }
    if view.released {
        raise!(core, ValueError, "operation forbidden on released memoryview object");
    }
    if !view.inner.is_unbound() {
        return Err(no_rows(core, this));
    }
    let start = view.start.wrapping_add_signed(view.step.wrapping_mul(at as isize));
    item_at(core, this, start)
}

/// A view that is not of one dimension has no items of its own.
#[cold]
pub fn no_rows(core: &mut Core, view: Value) -> Stop {
    match core.heap.get(view) {
        Some(Obj::MemoryView(view)) if view.inner.is_none() => {
            core.raise(types::TYPE_ERROR, "invalid indexing of 0-dim memory")
        }
        _ => {
            let words = "multi-dimensional sub-views are not implemented";
            core.raise(types::NOT_IMPLEMENTED_ERROR, words)
        }
    }
}

/// The item that begins at a byte of what a view shows.
pub fn item_at(core: &mut Core, view: Value, start: usize) -> Eval<Option<Value>> {
    let Some(Obj::MemoryView(view)) = core.heap.get(view) else { return Ok(None) };
    let (letter, size) = (view.letter, view.size());
    let mut own = [0; 8];
    let bytes = core.heap.as_bytes(view.object);
    let bytes = bytes.and_then(|bytes| bytes.get(start..start.checked_add(size)?));
    let (Some(bytes), Some(own)) = (bytes, own.get_mut(..size)) else { return Ok(None) };
    own.copy_from_slice(bytes);
    read(core, letter, own).map(Some)
}

/// What an item's bytes mean.
pub fn read(core: &mut Core, letter: u8, own: &[u8]) -> Eval {
    let bits = own.iter().rev().fold(0, |word: u64, byte| word << 8 | u64::from(*byte));
    Ok(match letter {
        b'B' | b'H' | b'I' => Value::Int(bits as i64),
        b'b' => Value::Int(i64::from(bits as i8)),
        b'h' => Value::Int(i64::from(bits as i16)),
        b'i' => Value::Int(i64::from(bits as i32)),
        b'l' | b'q' | b'n' => Value::Int(bits as i64),
        b'L' | b'Q' | b'N' | b'P' => match i64::try_from(bits) {
            Ok(int) => Value::Int(int),
            Err(_) => return core.heap.int(BigInt::from(bits)),
        },
        b'f' => Value::Float(f64::from(f32::from_bits(bits as u32))),
        b'd' => Value::Float(f64::from_bits(bits)),
        b'?' => Value::Bool(bits != 0),
        b'c' => return core.heap.bytes(own.to_vec()),
        _ => {
            raise!(
                core,
                NotImplementedError,
                "memoryview: format {} not supported",
                char::from(letter)
            )
        }
    })
}

/// The bytes that a value has as an item.
///
/// # Errors
/// CPython's own: a value of the wrong type, or out of range.
pub fn write(rt: &mut Runtime, letter: u8, value: Value) -> Eval<Vec<u8>> {
    let shown = char::from(letter);
    let size = size_of(letter).unwrap_or(1);
    match letter {
        b'f' | b'd' => {
            let number = match rt.heap.plain(value) {
                Value::Float(number) => number,
                Value::Int(int) => int as f64,
                Value::Bool(bit) => f64::from(bit),
                _ => asked(rt, letter, |rt| super::ops::percent::asked_float(rt, value))?,
            };
            return Ok(match letter {
                b'd' => number.to_le_bytes().to_vec(),
                _ => (number as f32).to_le_bytes().to_vec(),
            });
        }
        b'?' => return Ok(vec![u8::from(rt.truth(value)?)]),
        b'c' => {
            let Some(Obj::Bytes(_)) = rt.heap.get(rt.heap.plain(value)) else {
                raise!(rt, TypeError, "memoryview: invalid type for format 'c'");
            };
            let bytes = rt.heap.as_bytes(value).unwrap_or(&[]);
            if bytes.len() != 1 {
                raise!(rt, ValueError, "memoryview: invalid value for format 'c'");
            }
            return Ok(bytes.to_vec());
        }
        b'w' => raise!(rt, NotImplementedError, "memoryview: format {shown} not supported"),
        _ => {}
    }
    let int = asked(rt, letter, |rt| match super::ops::has_index(rt, value) {
        true => rt.index_value(value).map(Some),
        false => Ok(None),
    })?;
    let int = match rt.heap.plain(int) {
        Value::Int(int) => Some(i128::from(int)),
        big => match rt.heap.get(big) {
            Some(Obj::Int(big)) => i128::try_from(big).ok(),
            _ => None,
        },
    };
    let bits = 8 * size as u32;
    let range = match letter {
        b'b' | b'h' | b'i' | b'l' | b'q' | b'n' => -(1i128 << (bits - 1))..1i128 << (bits - 1),
        _ => 0..1i128 << bits,
    };
    match int {
        Some(int) if range.contains(&int) => {
            Ok(int.to_le_bytes().get(..size).unwrap_or(&[]).to_vec())
        }
        _ => raise!(rt, ValueError, "memoryview: invalid value for format '{shown}'"),
    }
}

/// What a value says that it is as a number, with the view's own words where it is none.
fn asked<T>(
    rt: &mut Runtime,
    letter: u8,
    ask: impl FnOnce(&mut Runtime) -> Eval<Option<T>>,
) -> Eval<T> {
    let letter = char::from(letter);
    match ask(rt) {
        Ok(Some(number)) => return Ok(number),
        Ok(None) => {}
        Err(Stop::Raised) if rt.raised_is(types::TYPE_ERROR) => {
            rt.take_raised();
        }
        Err(Stop::Raised)
            if rt.raised_is(types::OVERFLOW_ERROR) || rt.raised_is(types::VALUE_ERROR) =>
        {
            rt.take_raised();
            raise!(rt, ValueError, "memoryview: invalid value for format '{letter}'");
        }
        Err(stop) => return Err(stop),
    }
    raise!(rt, TypeError, "memoryview: invalid type for format '{letter}'")
}

/// The bytes of a view's items (or rows) side by side, if they are not so in what it is a view of.
pub fn gathered(bytes: &[u8], view: &MemoryView) -> Vec<u8> {
    let size = view.row;
    let start = |i: usize| view.start.wrapping_add_signed(view.step.wrapping_mul(i as isize));
    let item = |i: usize| bytes.get(start(i)..start(i).checked_add(size)?);
    (0..view.len).filter_map(item).flatten().copied().collect()
}

/// The letter of a bytes-like object's items.
pub fn letter_of(core: &Core, value: Value) -> u8 {
    match core.heap.get(core.heap.plain(value)) {
        Some(Obj::MemoryView(view)) => view.letter,
        _ => match core.heap.buffer_and_letter(value) {
            Some((_, b'u')) => b'w',
            Some((_, letter)) => letter,
            None => b'B',
        },
    }
}

/// Whether two bytes-like objects of items that are not both bytes are equal: item by item, as
/// numbers.
pub fn equal(rt: &mut Runtime, a: Value, b: Value) -> Eval<bool> {
    let (x, y) = (letter_of(rt, a), letter_of(rt, b));
    let sizes = (size_of(x).unwrap_or(1), size_of(y).unwrap_or(1));
    let buffer = |rt: &Runtime, v| super::ops::sequences::buffer(rt, v).unwrap_or_default().len();
    let (long, wide) = (buffer(rt, a), buffer(rt, b));
    let (n, m) = (long / sizes.0, wide / sizes.1);
    if n != m {
        return Ok(false);
    }
    // Both are copied, so that reading an item may make an int.
    let bytes = (long + wide) as u64;
    rt.heap.charge(bytes)?;
    let own =
        |rt: &Runtime, v| super::ops::sequences::buffer(rt, v).unwrap_or_default().into_owned();
    let (a, b) = (own(rt, a), own(rt, b));
    let equal = same_items(rt, (x, &a), (y, &b), sizes);
    rt.heap.meter.release(bytes);
    equal
}

/// Whether the items of as many bytes on each side are equal, by their letters.
fn same_items(
    rt: &mut Runtime,
    (x, a): (u8, &[u8]),
    (y, b): (u8, &[u8]),
    sizes: (usize, usize),
) -> Eval<bool> {
    let whole = |letter: u8| !matches!(letter, b'f' | b'd');
    if x == b'w' || y == b'w' || x == y && whole(x) {
        rt.heap.steps_for(a.len())?;
        return Ok(x == y && a == b);
    }
    rt.steps((a.len() / sizes.0) as u64)?;
    for (a, b) in a.chunks_exact(sizes.0).zip(b.chunks_exact(sizes.1)) {
        let equal = match (read(rt, x, a)?, read(rt, y, b)?) {
            // What is no number is not equal to itself.
            (Value::Float(a), Value::Float(b)) => a == b,
            (a, b) => rt.equal(a, b)?,
        };
        if !equal {
            return Ok(false);
        }
    }
    Ok(true)
}
