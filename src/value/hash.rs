//! Hashes and the equality of names.
//!
//! There are two hashes (see [`super::dict`]): the *visible* one is what `hash()` gives, CPython's
//! for numbers and tuples and keyed SipHash for text; the *fast* one is for dicts whose keys have
//! no `__hash__` of the program's, and nobody can see it. Numbers hash alike in both.
//!
//! May touch: `value`. Never: a hash that differs between processors: the count of probes is
//! charged, and charges must be the same everywhere.

use super::{Heap, Obj, Value};

const K0: u64 = 0x9e37_79b9_7f4a_7c15;
const K1: u64 = 0xd1b5_4a32_d192_ed03;

/// Multiplies to 128 bits and folds the halves.
#[inline]
pub fn mix(a: u64, b: u64) -> u64 {
    let product = u128::from(a ^ K0) * u128::from(b ^ K1);
    (product as u64) ^ ((product >> 64) as u64)
}

/// The fast hash of a string's bytes.
pub fn text(bytes: &[u8]) -> u64 {
    let mut hash = bytes.len() as u64;
    let mut chunks = bytes.chunks_exact(8);
    for chunk in &mut chunks {
        let mut word = [0; 8];
        word.copy_from_slice(chunk);
        hash = mix(hash, u64::from_le_bytes(word));
    }
    let mut word = [0; 8];
    for (to, from) in word.iter_mut().zip(chunks.remainder()) {
        *to = *from;
    }
    mix(hash, u64::from_le_bytes(word))
}

/// The fast hash of a name (a `str`).
#[inline]
pub fn name(heap: &Heap, name: &Value) -> u64 {
    match name {
        Value::Str(short) => {
            let (low, high) = short.words();
            mix(low, high)
        }
        _ => heap.text(name).map_or(0, text_hash),
    }
}

/// The fast hash of any string, inline or not: equal strings hash alike wherever they live.
#[inline]
pub fn text_hash(t: &str) -> u64 {
    match super::ShortStr::new(t) {
        Some(short) => {
            let (low, high) = short.words();
            mix(low, high)
        }
        None => text(t.as_bytes()),
    }
}

/// The visible hash of a name, mixed as dicts that hash visibly store it.
pub fn name_visible(heap: &Heap, name: &Value) -> u64 {
    let text = heap.text(name).unwrap_or("");
    number(super::text::hash::hash_str(text, heap.hash_key))
}

/// How a visible hash is stored in a dict. Eight numbers that follow each other lie side by side in
/// its table, wherever that is, so that counting through a large dict does not miss the cache at
/// every key; the table compares the upper bits first, in which the eight differ.
#[inline]
pub fn number(visible: i64) -> u64 {
    let within = visible as u64 & 7;
    let around = mix(visible as u64 >> 3, 0x1234_5678_9abc_def1);
    (around & !7 | within) ^ (within << 61)
}

/// Whether two names are equal.
#[inline]
pub fn same_name(heap: &Heap, a: Value, b: Value) -> bool {
    match (a, b) {
        (Value::Str(a), Value::Str(b)) => a == b,
        (Value::Str(short), other) | (other, Value::Str(short)) => match heap.get(other) {
            // Only an instance of a class derived from str can equal a short string.
            Some(Obj::Derived(_)) => heap.text(&other) == Some(short.text()),
            _ => false,
        },
        _ => {
            a.same(b)
                || match (heap.text(&a), heap.text(&b)) {
                    (Some(a), Some(b)) => a == b,
                    _ => false,
                }
        }
    }
}
