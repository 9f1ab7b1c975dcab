//! Keys from passwords: PBKDF2 (RFC 8018) and scrypt (RFC 7914).
//!
//! Slow on purpose; charged for every turn, PBKDF2 in pieces, so that a spent budget ends it.
//!
//! May touch: `value`, `builtins`' helpers.

use super::{Hash, With, dispatch};
use crate::builtins::buffer;
use crate::builtins::number::{arg, room, ssize};
use crate::value::builtin::function;
use crate::value::{Builtin, Eval, Runtime, Stop, Value};

/// Turns between two charges.
const PIECE: u64 = 1000;

pub(super) const PBKDF2: Builtin = function(
    "pbkdf2(name, password, salt, iterations, length, /)",
    "PBKDF2 with HMAC: bytes, or None for an unknown hash.",
    |rt, args| {
        let password = buffer::required(rt, arg(args, 1))?;
        let salt = buffer::required(rt, arg(args, 2))?;
        let turns = ssize(rt, arg(args, 3))?.max(1) as u64;
        let length = ssize(rt, arg(args, 4))?.max(0) as usize;
        room(rt, length as u64)?;
        rt.steps((password.len() + salt.len()) as u64 / 16)?;
        let name = rt.heap.text(&arg(args, 0)).unwrap_or("").to_owned();
        let work = Pbkdf2 { rt, password: &password, salt: &salt, turns, length };
        match dispatch(&name, work) {
            Some(Ok(key)) => rt.heap.bytes(key),
            Some(Err(stop)) => Err(stop),
            None => Ok(Value::None),
        }
    },
);

pub(super) const SCRYPT: Builtin = function(
    "scrypt(password, salt, log_n, r, p, length, /)",
    "scrypt: bytes, or None if the parameters do not go together.",
    |rt, args| {
        let password = buffer::required(rt, arg(args, 0))?;
        let salt = buffer::required(rt, arg(args, 1))?;
        let log_n = ssize(rt, arg(args, 2))?.clamp(0, 63) as u8;
        let r = ssize(rt, arg(args, 3))?.clamp(0, 1 << 30) as u32;
        let p = ssize(rt, arg(args, 4))?.clamp(0, 1 << 30) as u32;
        let length = ssize(rt, arg(args, 5))?.max(0) as usize;
        let Ok(params) = scrypt::Params::new(log_n, r, p) else { return Ok(Value::None) };
        let block = 128 * u64::from(r);
        let memory = block.saturating_mul(1 << log_n).saturating_add(block * u64::from(p));
        rt.steps(block.saturating_mul(2 << log_n).saturating_mul(u64::from(p)) / 16)?;
        rt.steps((password.len() + salt.len()) as u64 / 16)?;
        room(rt, memory.saturating_add(length as u64))?;
        let mut key = vec![0; length];
        match scrypt::scrypt(&password, &salt, &params, &mut key) {
            Ok(()) => rt.heap.bytes(key),
            Err(_) => Err(Stop::Flat),
        }
    },
);

struct Pbkdf2<'a, 'r> {
    rt: &'a mut Runtime<'r>,
    password: &'a [u8],
    salt: &'a [u8],
    turns: u64,
    length: usize,
}

impl With for Pbkdf2<'_, '_> {
    type Out = Eval<Vec<u8>>;
    fn with<H: Hash>(self) -> Option<Self::Out> {
        Some(self.run::<H>())
    }
}

impl Pbkdf2<'_, '_> {
    fn run<H: Hash>(self) -> Eval<Vec<u8>> {
        let (inner, outer) = keyed::<H>(self.password);
        let mut key = Vec::with_capacity(self.length);
        let mut number = 0u32;
        while key.len() < self.length {
            number += 1;
            let mut first = inner.clone();
            first.feed(self.salt);
            first.feed(&number.to_be_bytes());
            let mut last = second(first, &outer);
            let mut sum = last.clone();
            let mut left = self.turns - 1;
            while left > 0 {
                let now = left.min(PIECE);
                self.rt.steps(now * (2 * H::BLOCK as u64 / 16))?;
                for _ in 0..now {
                    let mut hash = inner.clone();
                    hash.feed(&last);
                    last = second(hash, &outer);
                    sum.iter_mut().zip(&last).for_each(|(sum, byte)| *sum ^= byte);
                }
                left -= now;
            }
            let taken = sum.len().min(self.length - key.len());
            if taken == 0 {
                break;
            }
            key.extend_from_slice(&sum[..taken]);
        }
        Ok(key)
    }
}

fn second<H: Hash>(inner: H, outer: &H) -> Vec<u8> {
    let mut hash = outer.clone();
    hash.feed(&inner.finish(0));
    hash.finish(0)
}

/// The two hashes of HMAC (RFC 2104), with the key fed to them.
fn keyed<H: Hash>(key: &[u8]) -> (H, H) {
    let mut block = if key.len() > H::BLOCK {
        let mut hash = H::default();
        hash.feed(key);
        hash.finish(0)
    } else {
        key.to_vec()
    };
    block.resize(H::BLOCK, 0);
    let fed = |pad: u8| {
        let mut hash = H::default();
        hash.feed(&block.iter().map(|byte| byte ^ pad).collect::<Vec<_>>());
        hash
    };
    (fed(0x36), fed(0x5c))
}
