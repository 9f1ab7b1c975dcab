//! `_hashes`: message digests for `hashlib`, each with its state as bytes.
//!
//! A state goes in and a new one comes out, so that a hash object is a plain Python object that
//! can be copied and stored; the crates give and take their states in a documented form.
//!
//! May touch: `value`, `builtins`' helpers. Never: randomness.

mod blake2;
mod derive;

use sha2::Digest;
use sha2::digest::common::hazmat::{SerializableState, SerializedState};
use sha3::digest::{ExtendableOutput, Update, XofReader};

use super::NativeModule;
use crate::builtins::buffer;
use crate::builtins::number::{arg, room, ssize};
use crate::value::builtin::function;
use crate::value::{Eval, Runtime, Stop, Value};

/// The module.
pub static MODULE: NativeModule = NativeModule {
    name: "_hashes",
    doc: "Message digests.",
    functions: &[
        function("start(name, /)", "The state of a new hash, or None.", |rt, args| {
            match state(rt, arg(args, 0), |name| dispatch(name, Start)) {
                Ok(Some(state)) => rt.heap.bytes(state),
                _ => Ok(Value::None),
            }
        }),
        function("update(name, state, data, /)", "The state after more data.", |rt, args| {
            let data = buffer::required(rt, arg(args, 2))?;
            rt.steps(data.len() as u64 / 16 + 1)?;
            let old = buffer::required(rt, arg(args, 1))?;
            let made = state(rt, arg(args, 0), |name| {
                if blake2::is(name) {
                    return blake2::update(&old, &data);
                }
                dispatch(name, Feed(&old, &data))
            })?;
            given(rt, made)
        }),
        function("digest(name, state, length, /)", "The digest of a state.", |rt, args| {
            let length = ssize(rt, arg(args, 2))?.max(0) as usize;
            rt.steps(length as u64 / 16 + 4)?;
            room(rt, length as u64)?;
            let old = buffer::required(rt, arg(args, 1))?;
            let made = state(rt, arg(args, 0), |name| {
                if blake2::is(name) {
                    return blake2::digest(&old);
                }
                dispatch(name, Finish(&old, length))
            })?;
            given(rt, made)
        }),
        blake2::START,
        derive::PBKDF2,
        derive::SCRYPT,
    ],
    constants: &[],
};

fn state<T>(
    rt: &mut Runtime,
    name: Value,
    make: impl FnOnce(&str) -> Option<T>,
) -> Result<Option<T>, Stop> {
    match rt.heap.text(&name) {
        Some(name) => Ok(make(name)),
        None => Err(Stop::Flat),
    }
}

fn given(rt: &mut Runtime, made: Option<Vec<u8>>) -> Eval {
    match made {
        Some(bytes) => rt.heap.bytes(bytes),
        None => Err(Stop::Flat),
    }
}

/// A hash whose state is bytes.
trait Hash: Clone + Default {
    const BLOCK: usize;
    fn load(state: &[u8]) -> Option<Self>;
    fn store(&self) -> Vec<u8>;
    fn feed(&mut self, data: &[u8]);
    /// All of the digest, or so many bytes of an endless one.
    fn finish(self, length: usize) -> Vec<u8>;
}

macro_rules! hash {
    ($type:ty, $block:expr, $finish:expr) => {
        impl Hash for $type {
            const BLOCK: usize = $block;
            fn load(state: &[u8]) -> Option<Self> {
                Self::deserialize(&SerializedState::<Self>::try_from(state).ok()?).ok()
            }
            fn store(&self) -> Vec<u8> {
                self.serialize().to_vec()
            }
            fn feed(&mut self, data: &[u8]) {
                Update::update(self, data);
            }
            fn finish(self, length: usize) -> Vec<u8> {
                let finish: fn(Self, usize) -> Vec<u8> = $finish;
                finish(self, length)
            }
        }
    };
}

macro_rules! fixed {
    ($type:ty, $block:expr) => {
        hash!($type, $block, |hash, _| hash.finalize().to_vec());
    };
}

macro_rules! endless {
    ($type:ty, $block:expr) => {
        hash!($type, $block, |hash, length| {
            let mut out = vec![0; length];
            hash.finalize_xof().read(&mut out);
            out
        });
    };
}

fixed!(md5::Md5, 64);
fixed!(sha1::Sha1, 64);
fixed!(sha2::Sha224, 64);
fixed!(sha2::Sha256, 64);
fixed!(sha2::Sha384, 128);
fixed!(sha2::Sha512, 128);
fixed!(sha2::Sha512_224, 128);
fixed!(sha2::Sha512_256, 128);
fixed!(sha3::Sha3_224, 144);
fixed!(sha3::Sha3_256, 136);
fixed!(sha3::Sha3_384, 104);
fixed!(sha3::Sha3_512, 72);
endless!(sha3::Shake128, 168);
endless!(sha3::Shake256, 136);

/// Something to be done with whichever hash a name means.
trait With {
    type Out;
    fn with<H: Hash>(self) -> Option<Self::Out>;
}

fn dispatch<W: With>(name: &str, what: W) -> Option<W::Out> {
    match name {
        "md5" => what.with::<md5::Md5>(),
        "sha1" => what.with::<sha1::Sha1>(),
        "sha224" => what.with::<sha2::Sha224>(),
        "sha256" => what.with::<sha2::Sha256>(),
        "sha384" => what.with::<sha2::Sha384>(),
        "sha512" => what.with::<sha2::Sha512>(),
        "sha512_224" => what.with::<sha2::Sha512_224>(),
        "sha512_256" => what.with::<sha2::Sha512_256>(),
        "sha3_224" => what.with::<sha3::Sha3_224>(),
        "sha3_256" => what.with::<sha3::Sha3_256>(),
        "sha3_384" => what.with::<sha3::Sha3_384>(),
        "sha3_512" => what.with::<sha3::Sha3_512>(),
        "shake_128" => what.with::<sha3::Shake128>(),
        "shake_256" => what.with::<sha3::Shake256>(),
        _ => None,
    }
}

struct Start;

impl With for Start {
    type Out = Vec<u8>;
    fn with<H: Hash>(self) -> Option<Vec<u8>> {
        Some(H::default().store())
    }
}

struct Feed<'a>(&'a [u8], &'a [u8]);

impl With for Feed<'_> {
    type Out = Vec<u8>;
    fn with<H: Hash>(self) -> Option<Vec<u8>> {
        let mut hash = H::load(self.0)?;
        hash.feed(self.1);
        Some(hash.store())
    }
}

struct Finish<'a>(&'a [u8], usize);

impl With for Finish<'_> {
    type Out = Vec<u8>;
    fn with<H: Hash>(self) -> Option<Vec<u8>> {
        Some(H::load(self.0)?.finish(self.1))
    }
}
