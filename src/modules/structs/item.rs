//! One item of a packed structure: a number, a byte, a truth value, as machines have them.
//!
//! May touch: `value`, `builtins`' helpers.

use num_traits::ToPrimitive;

use super::error;
use crate::builtins::number;
use crate::value::ops::{self, numbers::as_int};
use crate::value::text::ints::IntRef;
use crate::value::{Core, Eval, Obj, Runtime, Stop, Value, types};

/// How items lie in memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Order {
    /// The most significant byte first.
    pub big: bool,
    /// As this platform's C has them, which matters for what is too large.
    pub native: bool,
}

/// Adds an item's bytes.
pub fn write(
    rt: &mut Runtime,
    letter: u8,
    size: usize,
    order: Order,
    value: Value,
    out: &mut Vec<u8>,
) -> Eval<()> {
    let bytes = match letter {
        b'c' => {
            let byte = match rt.heap.as_bytes(rt.heap.plain(value)) {
                Some([byte]) => *byte,
                _ => {
                    let words = "char format requires a bytes object of length 1";
                    return Err(error(rt, words));
                }
            };
            out.push(byte);
            return Ok(());
        }
        b'?' => {
            out.push(u8::from(rt.truth(value)?));
            return Ok(());
        }
        b'e' | b'f' | b'd' => float_bits(rt, letter, order, value)?,
        _ => whole_bits(rt, letter, size, order, value)?,
    };
    match order.big {
        true => out.extend_from_slice(bytes.to_be_bytes().get(8 - size..).unwrap_or(&[])),
        false => out.extend_from_slice(bytes.to_le_bytes().get(..size).unwrap_or(&[])),
    }
    Ok(())
}

/// An int as the low bytes of a word.
fn whole_bits(rt: &mut Runtime, letter: u8, size: usize, order: Order, value: Value) -> Eval<u64> {
    let bits = 8 * size as u32;
    let signed = matches!(letter, b'b' | b'h' | b'i' | b'l' | b'q' | b'n');
    if let Value::Int(int) = value {
        let fits = match (signed, bits) {
            (true, 64) => true,
            (true, _) => int >> (bits - 1) == 0 || int >> (bits - 1) == -1,
            (false, 64) => int >= 0 || letter == b'P',
            (false, _) => int >> bits == 0,
        };
        if fits {
            return Ok(int as u64);
        }
    }
    let value = match value {
        Value::Int(_) => value,
        _ if ops::has_index(rt, value) => rt.index_value(value)?,
        _ => return Err(error(rt, "required argument is not an integer")),
    };
    // What is outside an i128 is outside of everything here.
    let int = match as_int(&rt.heap, &value) {
        Some(IntRef::Small(int)) => i128::from(int),
        Some(IntRef::Big(int)) => {
            let far = if int.sign() == num_bigint::Sign::Minus { i128::MIN } else { i128::MAX };
            int.to_i128().unwrap_or(far)
        }
        None => 0,
    };
    let low = if signed || letter == b'P' { -(1_i128 << (bits - 1)) } else { 0 };
    let high = if signed { (1_i128 << (bits - 1)) - 1 } else { (1_i128 << bits) - 1 };
    if (low..=high).contains(&int) {
        return Ok(int as u64);
    }
    let words = too_large(letter, size, order, signed, int, (low, high));
    Err(error(rt, &words))
}

/// What is said of an int that does not fit: it depends on which C type it is read into first.
fn too_large(
    letter: u8,
    size: usize,
    order: Order,
    signed: bool,
    int: i128,
    (low, high): (i128, i128),
) -> String {
    let long = i128::from(i64::MIN)..=i128::from(i64::MAX);
    if letter == b'P' || order.big && size == 8 {
        return "int too large to convert".into();
    }
    let name = match letter {
        b'b' => "byte",
        b'B' => "ubyte",
        b'h' => "short",
        b'H' => "ushort",
        _ => "",
    };
    if !name.is_empty() && (size == 1 || !order.big) && long.contains(&int) {
        return format!("{name} format requires {low} <= number <= {high}");
    }
    let read = if signed { long.contains(&int) } else { (0..1_i128 << 64).contains(&int) };
    if matches!(size, 2 | 4) && read && (order.big || size == 4) {
        return format!("'{}' format requires {low} <= number <= {high}", letter as char);
    }
    "argument out of range".into()
}

fn float_bits(rt: &mut Runtime, letter: u8, order: Order, value: Value) -> Eval<u64> {
    let x = match value {
        Value::Float(x) => x,
        _ => match number::real(rt, value) {
            Ok(x) => x,
            Err(Stop::Raised) => {
                rt.take_raised();
                return Err(error(rt, "required argument is not a float"));
            }
            Err(stop) => return Err(stop),
        },
    };
    match letter {
        b'd' => Ok(x.to_bits()),
        b'f' => {
            let single = x as f32;
            match single.is_infinite() && x.is_finite() && !order.native {
                true => Err(far(rt, letter, value)),
                false => Ok(u64::from(single.to_bits())),
            }
        }
        _ => match half_bits(x) {
            Some(bits) => Ok(u64::from(bits)),
            None => Err(far(rt, letter, value)),
        },
    }
}

/// What is said of a number that is too large for a float: another thing of an int.
fn far(rt: &mut Runtime, letter: u8, value: Value) -> Stop {
    if as_int(&rt.heap, &rt.heap.plain(value)).is_some() {
        return error(rt, "int too large to convert");
    }
    let words = format!("float too large to pack with {} format", letter as char);
    rt.raise(types::OVERFLOW_ERROR, &words)
}

/// A float as one of 16 bits (IEEE 754), rounded half to even; `None` if it is too large.
pub fn half_bits(x: f64) -> Option<u16> {
    let sign = if x.is_sign_negative() { 0x8000 } else { 0 };
    if x.is_nan() {
        return Some(sign | 0x7e00);
    }
    let x = x.abs();
    if x == 0.0 {
        return Some(sign);
    }
    if x.is_infinite() {
        return Some(sign | 0x7c00);
    }
    let power = (x.to_bits() >> 52) as i64 - 1023;
    if power > 15 {
        return None;
    }
    let power = power.max(-14);
    // A power of two from its bits: 10 - power lies between -5 and 24.
    let scale = f64::from_bits(((1023 + 10 - power) as u64) << 52);
    let mantissa = (x * scale).round_ties_even() as u32;
    // A carry out of the mantissa raises the exponent by itself.
    let bits = mantissa + (((power + 14) as u32) << 10);
    if bits >> 10 >= 31 { None } else { Some(sign | bits as u16) }
}

/// The float that 16 bits mean.
pub fn half_value(bits: u16) -> f64 {
    let (power, rest) = (i32::from(bits >> 10 & 31), f64::from(bits & 0x3ff));
    let size = match power {
        31 if rest != 0.0 => f64::NAN,
        31 => f64::INFINITY,
        0 => rest / 16_777_216.0,
        _ => (rest + 1024.0) * f64::from_bits(((1023 + power - 25) as u64) << 52),
    };
    if bits & 0x8000 == 0 { size } else { -size }
}

/// The item that bytes mean; there are as many as it has.
pub fn read(core: &mut Core, letter: u8, big: bool, bytes: &[u8]) -> Eval {
    let word = match big {
        true => bytes.iter().fold(0, |word: u64, byte| word << 8 | u64::from(*byte)),
        false => bytes.iter().rev().fold(0, |word: u64, byte| word << 8 | u64::from(*byte)),
    };
    Ok(match letter {
        b'c' => return core.heap.add(Obj::Bytes(bytes.into())),
        b'?' => Value::Bool(word != 0),
        b'e' => Value::Float(half_value(word as u16)),
        b'f' => Value::Float(f64::from(f32::from_bits(word as u32))),
        b'd' => Value::Float(f64::from_bits(word)),
        b'b' | b'h' | b'i' | b'l' | b'q' | b'n' => {
            let unused = 64 - 8 * bytes.len().clamp(1, 8) as u32;
            Value::Int((word << unused) as i64 >> unused)
        }
        _ => match i64::try_from(word) {
            Ok(int) => Value::Int(int),
            Err(_) => return core.heap.int(word.into()),
        },
    })
}
