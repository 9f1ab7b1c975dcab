//! BLAKE2b and BLAKE2s (RFC 7693) with every parameter that CPython offers.
//!
//! Written out, because no crate has the tree parameters together with a state that can be stored.
//! A state is bytes: the chained words, the count, three settings, what waits for a block.
//!
//! May touch: `value`, `builtins`' helpers.

use crate::builtins::buffer;
use crate::builtins::number::{arg, ssize};
use crate::value::builtin::function;
use crate::value::{Builtin, Stop};

/// `blake2(wide, digest_size, last_node, block)`: `block` is the parameter block of RFC 7693, 2.5,
/// which Python puts together; a key is fed afterwards, as a block of its own.
pub(super) const START: Builtin = function(
    "blake2(wide, digest_size, last_node, block, /)",
    "The state of a new BLAKE2 hash.",
    |rt, args| {
        let wide = rt.truth(arg(args, 0))?;
        let length = ssize(rt, arg(args, 1))?.clamp(1, if wide { 64 } else { 32 }) as u8;
        let last_node = rt.truth(arg(args, 2))?;
        let block = buffer::required(rt, arg(args, 3))?;
        if block.len() != if wide { 64 } else { 32 } {
            return Err(Stop::Flat);
        }
        let mut blake = Blake { wide, h: IV_B, t: 0, length, last_node, waiting: Vec::new() };
        for (i, h) in blake.h.iter_mut().enumerate() {
            *h = if wide {
                *h ^ word(&block, i, 8)
            } else {
                u64::from(IV_S[i]) ^ word(&block, i, 4)
            };
        }
        rt.heap.bytes(blake.store())
    },
);

/// Whether a name means one of these.
pub(super) fn is(name: &str) -> bool {
    matches!(name, "blake2b" | "blake2s")
}

/// The state after more data.
pub(super) fn update(state: &[u8], data: &[u8]) -> Option<Vec<u8>> {
    let mut blake = Blake::load(state)?;
    blake.feed(data);
    Some(blake.store())
}

/// The digest of a state.
pub(super) fn digest(state: &[u8]) -> Option<Vec<u8>> {
    Some(Blake::load(state)?.finish())
}

struct Blake {
    wide: bool,
    h: [u64; 8],
    t: u128,
    length: u8,
    last_node: bool,
    /// At most a block; a full one waits too, since the last block is treated differently.
    waiting: Vec<u8>,
}

impl Blake {
    fn load(state: &[u8]) -> Option<Self> {
        let mut h = [0; 8];
        for (i, h) in h.iter_mut().enumerate() {
            *h = u64::from_le_bytes(state.get(i * 8..i * 8 + 8)?.try_into().ok()?);
        }
        let t = u128::from_le_bytes(state.get(64..80)?.try_into().ok()?);
        let (settings, waiting) = state.get(80..)?.split_at_checked(3)?;
        let (wide, length) = (settings[0] != 0, settings[1]);
        let most = if wide { 128 } else { 64 };
        (waiting.len() <= most && length as usize * 2 <= most).then(|| Self {
            wide,
            h,
            t,
            length,
            last_node: settings[2] != 0,
            waiting: waiting.to_vec(),
        })
    }

    fn store(&self) -> Vec<u8> {
        let mut out: Vec<u8> = self.h.iter().flat_map(|word| word.to_le_bytes()).collect();
        out.extend(self.t.to_le_bytes());
        out.extend([u8::from(self.wide), self.length, u8::from(self.last_node)]);
        out.extend(&self.waiting);
        out
    }

    fn block(&self) -> usize {
        if self.wide { 128 } else { 64 }
    }

    fn feed(&mut self, mut data: &[u8]) {
        while !data.is_empty() {
            if self.waiting.len() == self.block() {
                let block = std::mem::take(&mut self.waiting);
                self.t += block.len() as u128;
                self.compress(&block, false);
            }
            let taken = data.len().min(self.block() - self.waiting.len());
            self.waiting.extend(&data[..taken]);
            data = &data[taken..];
        }
    }

    fn finish(mut self) -> Vec<u8> {
        self.t += self.waiting.len() as u128;
        let mut block = std::mem::take(&mut self.waiting);
        block.resize(self.block(), 0);
        self.compress(&block, true);
        let bytes = |word: &u64| word.to_le_bytes().into_iter().take(self.block() / 16);
        self.h.iter().flat_map(bytes).take(self.length as usize).collect()
    }

    fn compress(&mut self, block: &[u8], last: bool) {
        if self.wide {
            compress_b(&mut self.h, block, self.t, last, self.last_node);
        } else {
            let mut h = self.h.map(|word| word as u32);
            compress_s(&mut h, block, self.t, last, self.last_node);
            self.h = h.map(u64::from);
        }
    }
}

/// The word at a place of a block, `size` bytes long.
fn word(block: &[u8], i: usize, size: usize) -> u64 {
    let bytes = block.get(i * size..(i + 1) * size).unwrap_or(&[]);
    bytes.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte))
}

macro_rules! compress {
    ($name:ident, $word:ty, $rounds:expr, $turns:expr, $iv:expr) => {
        fn $name(h: &mut [$word; 8], block: &[u8], t: u128, last: bool, last_node: bool) {
            const SIZE: usize = size_of::<$word>();
            let m: [$word; 16] = std::array::from_fn(|i| word(block, i, SIZE) as $word);
            let mut v: [$word; 16] = std::array::from_fn(|i| if i < 8 { h[i] } else { $iv[i - 8] });
            v[12] ^= t as $word;
            v[13] ^= (t >> (SIZE * 8)) as $word;
            if last {
                v[14] = !v[14];
                if last_node {
                    v[15] = !v[15];
                }
            }
            for round in 0..$rounds {
                let order = &ORDER[round % 10];
                for (i, [a, b, c, d]) in LANES.into_iter().enumerate() {
                    let (x, y) = (m[order[i * 2] as usize], m[order[i * 2 + 1] as usize]);
                    v[a] = v[a].wrapping_add(v[b]).wrapping_add(x);
                    v[d] = (v[d] ^ v[a]).rotate_right($turns[0]);
                    v[c] = v[c].wrapping_add(v[d]);
                    v[b] = (v[b] ^ v[c]).rotate_right($turns[1]);
                    v[a] = v[a].wrapping_add(v[b]).wrapping_add(y);
                    v[d] = (v[d] ^ v[a]).rotate_right($turns[2]);
                    v[c] = v[c].wrapping_add(v[d]);
                    v[b] = (v[b] ^ v[c]).rotate_right($turns[3]);
                }
            }
            for i in 0..8 {
                h[i] ^= v[i] ^ v[i + 8];
            }
        }
    };
}

compress!(compress_b, u64, 12, [32, 24, 16, 63], IV_B);
compress!(compress_s, u32, 10, [16, 12, 8, 7], IV_S);

/// Columns, then diagonals.
const LANES: [[usize; 4]; 8] = [
    [0, 4, 8, 12],
    [1, 5, 9, 13],
    [2, 6, 10, 14],
    [3, 7, 11, 15],
    [0, 5, 10, 15],
    [1, 6, 11, 12],
    [2, 7, 8, 13],
    [3, 4, 9, 14],
];

/// RFC 7693, 2.6 and 2.7.
const IV_B: [u64; 8] = [
    0x6a09e667f3bcc908,
    0xbb67ae8584caa73b,
    0x3c6ef372fe94f82b,
    0xa54ff53a5f1d36f1,
    0x510e527fade682d1,
    0x9b05688c2b3e6c1f,
    0x1f83d9abfb41bd6b,
    0x5be0cd19137e2179,
];

const IV_S: [u32; 8] = [
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
];

#[rustfmt::skip]
const ORDER: [[u8; 16]; 10] = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
    [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
    [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4],
    [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8],
    [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13],
    [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
    [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11],
    [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10],
    [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5],
    [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0],
];
