//! Hashes, bit for bit CPython's on 64-bit platforms.
//!
//! Numbers hash modulo 2**61 - 1, so equal numbers of different types agree; text and bytes by keyed
//! SipHash-1-3, which with the key (0, 0) is what `PYTHONHASHSEED=0` gives; tuples by CPython's
//! variant of xxHash.
//!
//! May touch: `siphasher`, `num_bigint`. Never: a random key; it comes from the caller.
//!
//! Invariants: never -1; linear in the input; NaN hashes to 0, since CPython's hash of a NaN is its
//! address and nothing here may show one.

use super::arith::decompose;
use num_bigint::{BigInt, Sign};
use siphasher::sip::SipHasher13;
use std::hash::Hasher;

const MODULUS: u64 = (1 << 61) - 1;
const INFINITY: i64 = 314_159;

/// The key of text hashes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct HashKey(pub u64, pub u64);

fn not_minus_one(hash: i64) -> i64 {
    if hash == -1 { -2 } else { hash }
}

/// hash() of an int that fits.
#[inline]
pub fn hash_int(n: i64) -> i64 {
    let size = n.unsigned_abs();
    let rest = (if size < MODULUS { size } else { size % MODULUS }) as i64;
    not_minus_one(if n < 0 { -rest } else { rest })
}

/// hash() of any int.
pub fn hash_bigint(n: &BigInt) -> i64 {
    // 2**64 is 8 modulo 2**61 - 1.
    let rest = n.iter_u64_digits().rev().fold(0u64, |rest, digit| {
        ((u128::from(rest) * 8 + u128::from(digit)) % u128::from(MODULUS)) as u64
    }) as i64;
    not_minus_one(if n.sign() == Sign::Minus { -rest } else { rest })
}

/// hash() of a float; 0 for NaN.
pub fn hash_float(x: f64) -> i64 {
    if x.is_nan() {
        return 0;
    }
    if x.is_infinite() {
        return if x > 0.0 { INFINITY } else { -INFINITY };
    }
    let (mantissa, exponent) = decompose(x);
    // Multiplying by 2 modulo 2**61 - 1 is a rotation of 61 bits.
    let shift = exponent.rem_euclid(61) as u32;
    let rest = (u128::from(mantissa % MODULUS) << shift) % u128::from(MODULUS);
    let rest = rest as i64;
    not_minus_one(if x < 0.0 { -rest } else { rest })
}

/// hash() of a complex.
pub fn hash_complex(real: f64, imag: f64) -> i64 {
    let hash = hash_float(imag).wrapping_mul(1_000_003).wrapping_add(hash_float(real));
    not_minus_one(hash)
}

/// hash() of bytes.
pub fn hash_bytes(bytes: &[u8], key: HashKey) -> i64 {
    if bytes.is_empty() {
        return 0;
    }
    let mut hasher = SipHasher13::new_with_keys(key.0, key.1);
    hasher.write(bytes);
    not_minus_one(hasher.finish() as i64)
}

/// hash() of a str: over one, two or four bytes a character, as its widest character needs.
pub fn hash_str(text: &str, key: HashKey) -> i64 {
    if text.is_ascii() {
        return hash_bytes(text.as_bytes(), key);
    }
    let widest = text.chars().max().map_or(0, u32::from);
    let mut hasher = SipHasher13::new_with_keys(key.0, key.1);
    for c in text.chars() {
        let bytes = (c as u32).to_le_bytes();
        hasher.write(match widest {
            0..=0xff => &bytes[..1],
            0x100..=0xffff => &bytes[..2],
            _ => &bytes,
        });
    }
    not_minus_one(hasher.finish() as i64)
}

/// hash() of a tuple, from the hashes of its items.
pub fn hash_tuple(items: impl ExactSizeIterator<Item = i64>) -> i64 {
    let mut hash = TupleHash::new();
    items.for_each(|item| hash.add(item));
    hash.finish()
}

/// hash() of a tuple in the making, for callers whose items' hashes may fail.
#[derive(Debug, Clone, Copy)]
pub struct TupleHash {
    sum: u64,
    length: u64,
}

const PRIME_1: u64 = 11_400_714_785_074_694_791;
const PRIME_2: u64 = 14_029_467_366_897_019_727;
const PRIME_5: u64 = 2_870_177_450_012_600_261;

impl TupleHash {
    /// That of an empty tuple.
    #[allow(clippy::new_without_default)]
    pub fn new() -> Self {
        TupleHash { sum: PRIME_5, length: 0 }
    }

    /// Adds the hash of the next item.
    pub fn add(&mut self, item: i64) {
        let sum = self.sum.wrapping_add((item as u64).wrapping_mul(PRIME_2));
        self.sum = sum.rotate_left(31).wrapping_mul(PRIME_1);
        self.length += 1;
    }

    /// The hash.
    pub fn finish(self) -> i64 {
        match self.sum.wrapping_add(self.length ^ (PRIME_5 ^ 3_527_539)) {
            u64::MAX => 1_546_275_796,
            sum => sum as i64,
        }
    }
}

/// hash() of a frozenset, from the hashes of its items in any order.
pub fn hash_frozenset(items: impl Iterator<Item = i64>) -> i64 {
    let mut hash = 0u64;
    let mut length = 0u64;
    for item in items {
        let item = item as u64;
        hash ^= ((item ^ 89_869_747) ^ (item << 16)).wrapping_mul(3_644_798_167);
        length += 1;
    }
    hash ^= length.wrapping_add(1).wrapping_mul(1_927_868_237);
    hash ^= (hash >> 11) ^ (hash >> 25);
    match hash.wrapping_mul(69_069).wrapping_add(907_133_923) {
        u64::MAX => 590_923_713,
        hash => hash as i64,
    }
}
