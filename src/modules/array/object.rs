//! What an `array.array` holds, how items go in and come out, and its iterator.
//!
//! The bytes are a bytearray of the array's own, which is also the buffer that others see.
//!
//! May touch: `value`, `builtins`' helpers.

use num_traits::ToPrimitive;

use crate::builtins::buffer;
use crate::builtins::iterators::{ITER, NEXT};
use crate::builtins::number;
use crate::builtins::pull::slot;
use crate::modules::structs::item;
use crate::raise;
use crate::value::builtin::method;
use crate::value::native::NextFn;
use crate::value::ops::{character_of, has_index, numbers::as_int};
use crate::value::store::{self, Bad, Read, Writer};
use crate::value::text::ints::IntRef;
use crate::value::types::{self, TypeId};
use crate::value::{Core, Eval, Native, Obj, Runtime, TypeRows, Value};

/// An array.
#[derive(Debug)]
pub struct Array {
    /// The letter of its items.
    pub code: u8,
    /// A bytearray.
    pub buffer: Value,
}

/// The letters there are.
pub const CODES: &str = "bBuhHiIlLqQfd";

/// The bytes of an item.
pub fn size_of(code: u8) -> usize {
    match code {
        b'b' | b'B' => 1,
        b'h' | b'H' => 2,
        b'u' | b'i' | b'I' | b'f' => 4,
        _ => 8,
    }
}

impl Native for Array {
    fn class(&self) -> TypeId {
        types::ARRAY
    }

    fn trace(&self, see: &mut dyn FnMut(Value)) {
        see(self.buffer);
    }

    fn bytes(&self) -> u64 {
        32
    }

    fn is_sequence(&self) -> bool {
        true
    }

    fn buffer(&self) -> Option<(Value, u8)> {
        Some((self.buffer, self.code))
    }

    fn save(&self, out: &mut Writer) {
        out.uint(u64::from(self.code));
        out.value(self.buffer);
    }
}

impl Array {
    /// Reads one.
    ///
    /// # Errors
    /// [`Bad`] if it is not as it must be.
    pub fn load(r: &mut store::Reader) -> Read<Box<dyn Native>> {
        r.pay(32)?;
        let code = u8::try_from(r.uint()?).unwrap_or(0);
        if !CODES.as_bytes().contains(&code) {
            return Err(Bad::Wrong("an array"));
        }
        Ok(Box::new(Self { code, buffer: r.value()? }))
    }
}

/// A new, empty one.
pub fn make(rt: &mut Runtime, code: u8) -> Eval {
    with_bytes(rt, code, Vec::new())
}

/// One with these bytes, whose room was paid for.
pub fn with_bytes(rt: &mut Runtime, code: u8, bytes: Vec<u8>) -> Eval {
    let buffer = rt.heap.add(Obj::ByteArray(bytes))?;
    rt.keep(buffer);
    rt.heap.add_native(Array { code, buffer })
}

/// The letter and the bytearray of an array; `None` if it is none.
pub fn parts(core: &Core, array: Value) -> Option<(u8, Value)> {
    core.heap.native::<Array>(array).map(|inside| (inside.code, inside.buffer))
}

/// How many items.
pub fn len(core: &Core, array: Value) -> usize {
    let Some((code, buffer)) = parts(core, array) else { return 0 };
    core.heap.as_bytes(buffer).map_or(0, <[u8]>::len) / size_of(code)
}

/// The item at a place, if it is there.
pub fn item(core: &mut Core, array: Value, at: usize) -> Eval<Option<Value>> {
    let Some((code, buffer)) = parts(core, array) else { return Ok(None) };
    let size = size_of(code);
    let mut own = [0; 8];
    let bytes = core.heap.as_bytes(buffer).and_then(|bytes| bytes.get(at * size..(at + 1) * size));
    let (Some(bytes), Some(own)) = (bytes, own.get_mut(..size)) else { return Ok(None) };
    own.copy_from_slice(bytes);
    value(core, code, own).map(Some)
}

/// The last code point.
pub const CODE_MAX: u32 = 0x10_ffff;

/// What an item's bytes mean.
fn value(core: &mut Core, code: u8, own: &[u8]) -> Eval {
    if code != b'u' {
        return item::read(core, code, false, own);
    }
    let number = own.iter().rev().fold(0, |word: u32, byte| word << 8 | u32::from(*byte));
    if number > CODE_MAX {
        raise!(core, ValueError, "chr() arg not in range(0x110000)");
    }
    let character = character_of(core, number)?;
    core.heap.str(character.encode_utf8(&mut [0; 4]))
}

/// Every item, in order.
pub fn items(rt: &mut Runtime, array: Value) -> Eval<Vec<Value>> {
    let count = len(rt, array);
    rt.steps(count as u64 / 8)?;
    number::room(rt, count as u64 * 16)?;
    let mut made = Vec::with_capacity(count);
    for at in 0..count {
        if let Some(item) = item(rt.core, array, at)? {
            made.push(item);
        }
    }
    Ok(made)
}

/// An item's bytes; the first [`size_of`] of them.
pub fn encoded(rt: &mut Runtime, code: u8, value: Value) -> Eval<[u8; 8]> {
    if let Value::Int(int) = value
        && code == b'B'
        && (0..256).contains(&int)
    {
        return Ok((int as u64).to_le_bytes());
    }
    match code {
        b'u' => {
            let mut characters = rt.heap.text(&value).unwrap_or("").chars();
            match (characters.next(), characters.next()) {
                (Some(only), None) => Ok(u64::from(u32::from(only)).to_le_bytes()),
                _ => raise!(rt, TypeError, "array item must be unicode character"),
            }
        }
        b'd' => Ok(real(rt, value)?.to_bits().to_le_bytes()),
        b'f' => Ok(u64::from((real(rt, value)? as f32).to_bits()).to_le_bytes()),
        _ => whole(rt, code, value).map(|word| word.to_le_bytes()),
    }
}

fn real(rt: &mut Runtime, value: Value) -> Eval<f64> {
    number::real(rt, value)
}

fn whole(rt: &mut Runtime, code: u8, value: Value) -> Eval<u64> {
    if !matches!(value, Value::Int(_)) && !has_index(rt, value) {
        let name = rt.type_name(value);
        raise!(rt, TypeError, "'{name}' object cannot be interpreted as an integer");
    }
    let value = rt.index_value(value)?;
    let int = match as_int(&rt.heap, &value) {
        Some(IntRef::Small(int)) => i128::from(int),
        Some(IntRef::Big(int)) => {
            let far = if int.sign() == num_bigint::Sign::Minus { i128::MIN } else { i128::MAX };
            int.to_i128().unwrap_or(far)
        }
        None => 0,
    };
    let bits = 8 * size_of(code) as u32;
    let signed = code.is_ascii_lowercase();
    let low = if signed { -(1_i128 << (bits - 1)) } else { 0 };
    let high = if signed { (1_i128 << (bits - 1)) - 1 } else { (1_i128 << bits) - 1 };
    if (low..=high).contains(&int) {
        return Ok(int as u64);
    }
    let words = too_large(code, int, int < low);
    Err(rt.raise(types::OVERFLOW_ERROR, &words))
}

/// What is said of an int that does not fit: the words of the conversion that fails first.
fn too_large(code: u8, int: i128, below: bool) -> String {
    let within = |bits: u32| (-(1_i128 << (bits - 1))..1_i128 << (bits - 1)).contains(&int);
    match code {
        b'Q' if int < 0 => return "can't convert negative int to unsigned".into(),
        b'Q' | b'q' => return "int too big to convert".into(),
        b'I' | b'L' if int < 0 => return "can't convert negative value to unsigned int".into(),
        b'I' | b'L' if int < 1 << 64 => return "unsigned int is greater than maximum".into(),
        b'I' | b'L' => return "Python int too large to convert to C unsigned long".into(),
        _ if !within(64) => return "Python int too large to convert to C long".into(),
        _ => {}
    }
    let name = match code {
        b'b' if !within(16) => "signed short integer",
        b'b' => "signed char",
        b'B' => "unsigned byte integer",
        b'h' => "signed short integer",
        b'H' if !within(32) => "signed integer",
        b'H' => "unsigned short",
        _ => "signed integer",
    };
    let side = if below { "less than minimum" } else { "greater than maximum" };
    format!("{name} is {side}")
}

/// Appends an item.
pub fn push(rt: &mut Runtime, array: Value, value: Value) -> Eval<()> {
    let Some((code, buffer)) = parts(rt, array) else { return Ok(()) };
    let bytes = encoded(rt, code, value)?;
    buffer::extend(rt, buffer, bytes.get(..size_of(code)).unwrap_or(&[]))
}

/// Puts bytes in the place of others of the array, paying for its growth.
pub fn splice(rt: &mut Runtime, array: Value, from: usize, to: usize, bytes: &[u8]) -> Eval<()> {
    let Some((_, buffer)) = parts(rt, array) else { return Ok(()) };
    let length = rt.heap.as_bytes(buffer).map_or(0, <[u8]>::len);
    let (from, to) = (from.min(length), to.clamp(from.min(length), length));
    rt.heap.steps_for(length - from + bytes.len())?;
    buffer::reserve(rt, buffer, bytes.len().saturating_sub(to - from))?;
    rt.effect();
    if let Some(Obj::ByteArray(inside)) = rt.heap.get_mut(buffer) {
        inside.splice(from..to, bytes.iter().copied());
    }
    Ok(())
}

/// Where an iteration stands.
#[derive(Debug, Clone, Copy)]
pub struct ArrayIter {
    /// The array; unbound once it is exhausted.
    array: Value,
    at: usize,
}

impl Native for ArrayIter {
    fn class(&self) -> TypeId {
        types::ARRAY_ITERATOR
    }

    fn trace(&self, see: &mut dyn FnMut(Value)) {
        see(self.array);
    }

    fn bytes(&self) -> u64 {
        32
    }

    fn next(&self) -> Option<NextFn> {
        Some(next)
    }

    fn twin(&self) -> Option<Box<dyn Native>> {
        Some(Box::new(*self))
    }

    fn values(&mut self) -> Vec<&mut Value> {
        vec![&mut self.array]
    }

    fn save(&self, out: &mut Writer) {
        out.value(self.array);
        out.size(self.at);
    }
}

impl ArrayIter {
    /// Reads one.
    ///
    /// # Errors
    /// [`Bad`] if it is not as it must be.
    pub fn load(r: &mut store::Reader) -> Read<Box<dyn Native>> {
        r.pay(32)?;
        Ok(Box::new(Self { array: r.value()?, at: r.size()? }))
    }
}

/// `iter(array)`
pub fn iterate(rt: &mut Runtime, args: &[Value]) -> Eval {
    rt.heap.add_native(ArrayIter { array: slot(args, 0), at: 0 })
}

fn next(core: &mut Core, iterator: Value) -> Eval<Option<Value>> {
    let Some(&ArrayIter { array, at }) = core.heap.native(iterator) else { return Ok(None) };
    let found = if array.is_unbound() { None } else { item(core, array, at)? };
    if let Some(inside) = core.heap.native_mut::<ArrayIter>(iterator) {
        match found {
            Some(_) => inside.at += 1,
            None => inside.array = Value::Unbound,
        }
    }
    Ok(found)
}

/// What the iterator can do.
pub static ITERATOR: TypeRows = TypeRows {
    id: types::ARRAY_ITERATOR,
    doc: "",
    new: None,
    methods: &[
        ITER,
        NEXT,
        method("__length_hint__(self, /)", "", |rt, args| {
            let Some(&ArrayIter { array, at }) = rt.heap.native(slot(args, 0)) else {
                return Ok(Value::Int(0));
            };
            Ok(Value::Int(len(rt, array).saturating_sub(at) as i64))
        }),
    ],
    getset: &[],
};
