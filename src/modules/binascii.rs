//! `_binascii`: bytes to text and back, and check sums, for `binascii`, `base64` and `zlib`.
//!
//! What is malformed comes back as a message (a str): `binascii.Error` is Python's, so Python
//! raises it.
//!
//! May touch: `value`, `builtins`' helpers.

use super::NativeModule;
use crate::builtins::buffer;
use crate::builtins::number::{arg, room, ssize};
use crate::raise;
use crate::value::builtin::function;
use crate::value::{Eval, Runtime, Value};

/// The module.
pub static MODULE: NativeModule = NativeModule {
    name: "_binascii",
    doc: "Bytes to text and back.",
    functions: &[
        function(
            "a2b_base64(data, strict, /)",
            "Decode base64: bytes, or a str that says what is malformed.",
            |rt, args| {
                let strict = rt.truth(arg(args, 1))?;
                let data = ascii(rt, arg(args, 0))?;
                room(rt, data.len() as u64 * 4)?;
                match from_base64(&data, strict) {
                    Ok(bytes) => rt.heap.bytes(bytes),
                    Err(message) => rt.heap.string(message),
                }
            },
        ),
        function("b2a_base64(data, newline, /)", "Encode in base64.", |rt, args| {
            let newline = rt.truth(arg(args, 1))?;
            let data = buffer::required(rt, arg(args, 0))?;
            room(rt, data.len() as u64 * 4)?;
            let mut out = to_base64(&data);
            if newline {
                out.push(b'\n');
            }
            rt.heap.bytes(out)
        }),
        function(
            "unhexlify(data, /)",
            "Decode hexadecimal digits: bytes, or a str that says what is malformed.",
            |rt, args| {
                let data = ascii(rt, arg(args, 0))?;
                room(rt, data.len() as u64)?;
                if data.len() % 2 == 1 {
                    return rt.heap.str("Odd-length string");
                }
                let digit = |c: u8| char::from(c).to_digit(16).map(|n| n as u8);
                let pairs = data.chunks_exact(2);
                let bytes: Option<Vec<u8>> =
                    pairs.map(|pair| Some(digit(pair[0])? << 4 | digit(pair[1])?)).collect();
                match bytes {
                    Some(bytes) => rt.heap.bytes(bytes),
                    None => rt.heap.str("Non-hexadecimal digit found"),
                }
            },
        ),
        function("buffer(data, /)", "The bytes of what has any.", |rt, args| {
            let data = buffer::required(rt, arg(args, 0))?;
            rt.heap.bytes(data)
        }),
        function(
            "crc32(data, value, /)",
            "The CRC-32 of data, going on from a value.",
            |rt, args| {
                let start = low_32(rt, arg(args, 1))?;
                let data = buffer::required(rt, arg(args, 0))?;
                let mut hasher = crc32fast::Hasher::new_with_initial(start);
                hasher.update(&data);
                Ok(Value::Int(i64::from(hasher.finalize())))
            },
        ),
        function(
            "adler32(data, value, /)",
            "Adler-32 of data, going on from a value.",
            |rt, args| {
                let start = low_32(rt, arg(args, 1))?;
                let data = buffer::required(rt, arg(args, 0))?;
                rt.steps(data.len() as u64 / 16)?;
                Ok(Value::Int(i64::from(adler32(start, &data))))
            },
        ),
        function("crc_hqx(data, crc, /)", "The CRC-CCITT of data.", |rt, args| {
            let mut crc = low_32(rt, arg(args, 1))? & 0xffff;
            let data = buffer::required(rt, arg(args, 0))?;
            rt.steps(data.len() as u64 / 4)?;
            for byte in data {
                crc ^= u32::from(byte) << 8;
                for _ in 0..8 {
                    crc = if crc & 0x8000 != 0 { crc << 1 ^ 0x1021 } else { crc << 1 } & 0xffff;
                }
            }
            Ok(Value::Int(i64::from(crc)))
        }),
        function("codec(name, /)", "The module of a codec in CPython, or None.", |rt, args| {
            let name = arg(args, 0);
            match crate::value::text::codecs::module_here(rt.heap.text(&name).unwrap_or("")) {
                Some(module) => rt.heap.str(module),
                None => Ok(Value::None),
            }
        }),
        function(
            "compare_digest(a, b, /)",
            "Compare bytes in a time that does not depend on where they differ.",
            |rt, args| {
                let a = buffer::required(rt, arg(args, 0))?;
                let b = buffer::required(rt, arg(args, 1))?;
                let differ = a.iter().zip(&b).fold(0, |so_far, (x, y)| so_far | (x ^ y));
                Ok(Value::Bool(a.len() == b.len() && differ == 0))
            },
        ),
    ],
    constants: &[],
};

/// The bytes of an ASCII string or a bytes-like object.
fn ascii(rt: &mut Runtime, value: Value) -> Eval<Vec<u8>> {
    if let Some(text) = rt.heap.text(&value) {
        if !text.is_ascii() {
            raise!(rt, ValueError, "string argument should contain only ASCII characters");
        }
        let length = text.len();
        rt.heap.steps_for(length)?;
        return Ok(rt.heap.text(&value).unwrap_or("").as_bytes().to_vec());
    }
    let bytes = if buffer::is_strided(rt, value) { None } else { buffer::copy(rt, value)? };
    match bytes {
        Some(bytes) => Ok(bytes),
        None => {
            let name = rt.type_name(value);
            raise!(rt, TypeError, "argument should be bytes, buffer or ASCII string, not '{name}'");
        }
    }
}

/// The lowest 32 bits of an int.
fn low_32(rt: &mut Runtime, value: Value) -> Eval<u32> {
    Ok(ssize(rt, value)? as u32)
}

/// RFC 1950, 8.2, going on from an earlier sum.
pub(super) fn adler32(start: u32, data: &[u8]) -> u32 {
    let (mut a, mut b) = (start & 0xffff, start >> 16);
    // So many bytes cannot overflow 32 bits.
    for piece in data.chunks(5552) {
        for byte in piece {
            a += u32::from(*byte);
            b += a;
        }
        a %= 65521;
        b %= 65521;
    }
    b << 16 | a
}

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

fn to_base64(data: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(data.len() / 3 * 4 + 5);
    for piece in data.chunks(3) {
        let byte = |i: usize| u32::from(piece.get(i).copied().unwrap_or(0));
        let word = byte(0) << 16 | byte(1) << 8 | byte(2);
        for i in 0..4 {
            let letter = ALPHABET[(word >> (18 - 6 * i) & 63) as usize];
            out.push(if i > piece.len() { b'=' } else { letter });
        }
    }
    out
}

fn six_bits(c: u8) -> Option<u8> {
    Some(match c {
        b'A'..=b'Z' => c - b'A',
        b'a'..=b'z' => c - b'a' + 26,
        b'0'..=b'9' => c - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        _ => return None,
    })
}

fn from_base64(data: &[u8], strict: bool) -> Result<Vec<u8>, String> {
    let mut out = Vec::with_capacity(data.len() / 4 * 3 + 3);
    // How many letters of a group of four were read, and padding after them.
    let (mut read, mut pads) = (0, 0);
    let (mut left, mut padded) = (0u8, false);
    if strict && data.first() == Some(&b'=') {
        return Err("Leading padding not allowed".into());
    }
    for (i, c) in data.iter().enumerate() {
        if *c == b'=' {
            padded = true;
            if read >= 2 {
                pads += 1;
                if read + pads >= 4 {
                    if strict && i + 1 < data.len() {
                        return Err("Excess data after padding".into());
                    }
                    return Ok(out);
                }
            }
            continue;
        }
        let Some(bits) = six_bits(*c) else {
            if strict {
                return Err("Only base64 data is allowed".into());
            }
            continue;
        };
        if strict && padded {
            return Err("Discontinuous padding not allowed".into());
        }
        pads = 0;
        match read {
            0 => left = bits,
            1 => {
                out.push(left << 2 | bits >> 4);
                left = bits & 15;
            }
            2 => {
                out.push(left << 4 | bits >> 2);
                left = bits & 3;
            }
            _ => {
                out.push(left << 6 | bits);
                left = 0;
            }
        }
        read = (read + 1) % 4;
    }
    match read {
        0 => Ok(out),
        1 => Err(format!(
            "Invalid base64-encoded string: number of data characters ({}) cannot be 1 more than \
             a multiple of 4",
            out.len() / 3 * 4 + 1
        )),
        _ => Err("Incorrect padding".into()),
    }
}
