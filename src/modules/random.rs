//! `_random`: the Mersenne Twister (Matsumoto and Nishimura, 1998, the 32-bit MT19937), as an
//! object; the distributions are Python.
//!
//! A generator that was never seeded asks its own `seed(None)` first, which wants a grant.
//!
//! May touch: `value`, `builtins`' helpers. Never: a source of randomness.

use num_bigint::BigInt;

use super::{Constant, NativeModule};
use crate::builtins::pull::slot;
use crate::raise;
use crate::value::builtin::{function, method};
use crate::value::store::{self, Bad, Read, Writer};
use crate::value::types::{self, TypeId};
use crate::value::{Builtin, Eval, Native, Obj, Runtime, TypeRows, Value};

/// Words of the state.
const N: usize = 624;

/// The module.
pub static MODULE: NativeModule = NativeModule {
    name: "_random",
    doc: "Module implements the Mersenne Twister random number generator.",
    functions: &[],
    constants: &[("Random", Constant::Type(types::RANDOM))],
};

/// A generator.
#[derive(Debug)]
struct Twister {
    words: Box<[u32; N]>,
    /// The next word; `N`: a new set must be made.
    at: usize,
    seeded: bool,
}

impl Native for Twister {
    fn class(&self) -> TypeId {
        types::RANDOM
    }

    fn trace(&self, _: &mut dyn FnMut(Value)) {}

    fn bytes(&self) -> u64 {
        32 + N as u64 * 4
    }

    fn save(&self, out: &mut Writer) {
        out.flag(self.seeded);
        out.size(self.at);
        if self.seeded {
            self.words.iter().for_each(|word| out.raw(&word.to_le_bytes()));
        }
    }
}

impl Twister {
    /// Reads one.
    ///
    /// # Errors
    /// [`Bad`] if it is not as it must be.
    pub fn load(r: &mut store::Reader) -> Read<Box<dyn Native>> {
        r.pay(32 + N as u64 * 4)?;
        let seeded = r.flag()?;
        let at = r.size()?;
        if at > N {
            return Err(Bad::Wrong("a random stream"));
        }
        let mut words = Box::new([0; N]);
        if seeded {
            for word in words.iter_mut() {
                let mut bytes = [0; 4];
                bytes.copy_from_slice(r.raw(4)?);
                *word = u32::from_le_bytes(bytes);
            }
        }
        Ok(Box::new(Self { words, at, seeded }))
    }
}

impl Twister {
    fn from_word(&mut self, seed: u32) {
        let mut last = seed;
        for (at, word) in self.words.iter_mut().enumerate() {
            if at > 0 {
                last = 1_812_433_253u32.wrapping_mul(last ^ (last >> 30)).wrapping_add(at as u32);
            }
            *word = last;
        }
        self.at = N;
        self.seeded = true;
    }

    fn from_words(&mut self, key: &[u32]) {
        self.from_word(19_650_218);
        let words = &mut self.words;
        let (mut i, mut j) = (1, 0);
        let mut step = |i: &mut usize, factor: u32, plus: u32| {
            let last = words[*i - 1];
            words[*i] = (words[*i] ^ (last ^ (last >> 30)).wrapping_mul(factor)).wrapping_add(plus);
            *i += 1;
            if *i >= N {
                words[0] = words[N - 1];
                *i = 1;
            }
        };
        for _ in 0..N.max(key.len()) {
            let part = key.get(j).copied().unwrap_or(0);
            step(&mut i, 1_664_525, part.wrapping_add(j as u32));
            j = if j + 1 >= key.len() { 0 } else { j + 1 };
        }
        for _ in 1..N {
            let minus = (i as u32).wrapping_neg();
            step(&mut i, 1_566_083_941, minus);
        }
        words[0] = 0x8000_0000;
    }

    fn twist(&mut self) {
        let words = &mut self.words;
        for at in 0..N {
            let y = (words[at] & 0x8000_0000) | (words[(at + 1) % N] & 0x7fff_ffff);
            let odd = if y & 1 == 1 { 0x9908_b0df } else { 0 };
            words[at] = words[(at + 397) % N] ^ (y >> 1) ^ odd;
        }
        self.at = 0;
    }

    fn word(&mut self) -> u32 {
        if self.at >= N {
            self.twist();
        }
        let mut y = self.words[self.at % N];
        self.at += 1;
        y ^= y >> 11;
        y ^= (y << 7) & 0x9d2c_5680;
        y ^= (y << 15) & 0xefc6_0000;
        y ^ (y >> 18)
    }
}

/// The generator, seeded.
fn ready(rt: &mut Runtime, args: &[Value]) -> Eval<()> {
    let this = slot(args, 0);
    if rt.heap.native::<Twister>(this).is_some_and(|twister| !twister.seeded) {
        let seed = rt.getattr_str(this, "seed")?;
        rt.keep(seed);
        rt.call(seed, &[Value::None])?;
    }
    Ok(())
}

fn words(rt: &mut Runtime, args: &[Value], bits: u64) -> Eval {
    if bits == 0 {
        return Ok(Value::Int(0));
    }
    rt.steps(bits / 512)?;
    if bits <= 32 {
        let word = rt.heap.native_mut::<Twister>(slot(args, 0)).map_or(0, Twister::word);
        return Ok(Value::Int(i64::from(word >> (32 - bits))));
    }
    rt.heap.charge(bits / 8)?;
    rt.heap.meter.release(bits / 8);
    rt.effect();
    let mut all = Vec::with_capacity(bits.div_ceil(32) as usize);
    if let Some(twister) = rt.heap.native_mut::<Twister>(slot(args, 0)) {
        let mut left = bits;
        while left > 0 {
            let word = twister.word();
            all.push(if left < 32 { word >> (32 - left) } else { word });
            left = left.saturating_sub(32);
        }
    }
    rt.heap.int(BigInt::from(num_bigint::BigUint::new(all)))
}

static NEW: Builtin = function(
    "Random(cls, /, *args, **kwargs)",
    "Random() -> create a random number generator with its own internal state.",
    |rt, _| rt.heap.add_native(Twister { words: Box::new([0; N]), at: N, seeded: false }),
);

static METHODS: &[Builtin] = &[
    method("random(self, /)", "random() -> x in the interval [0, 1).", |rt, args| {
        ready(rt, args)?;
        let Some(twister) = rt.heap.native_mut::<Twister>(slot(args, 0)) else {
            return Ok(Value::None);
        };
        let (a, b) = (twister.word() >> 5, twister.word() >> 6);
        Ok(Value::Float((f64::from(a) * 67_108_864.0 + f64::from(b)) / 9_007_199_254_740_992.0))
    }),
    method(
        "getrandbits(self, k, /)",
        "getrandbits(k) -> x.  Generates an int with k random bits.",
        |rt, args| {
            let k = match slot(args, 1) {
                Value::Int(k) => k,
                k => match i64::try_from(rt.index(k)?) {
                    Ok(k) => k,
                    Err(_) => raise!(rt, OverflowError, "Python int too large to convert to C int"),
                },
            };
            if k < 0 {
                raise!(rt, ValueError, "number of bits must be non-negative");
            }
            if k > i64::from(i32::MAX) {
                raise!(rt, OverflowError, "Python int too large to convert to C int");
            }
            ready(rt, args)?;
            words(rt, args, k as u64)
        },
    ),
    method(
        "seed(self, n=None, /)",
        "seed([n]) -> None.\n\nDefaults to use urandom and falls back to a combination\nof the \
         current time and the process identifier.",
        |rt, args| {
            let n = match rt.heap.plain(slot(args, 1)) {
                Value::Unbound | Value::None => {
                    raise!(
                        rt,
                        PermissionError,
                        "there is no randomness without a seed: give a number, or grant it with \
                         --grant random"
                    )
                }
                n => match crate::builtins::number::big(&rt.heap, n) {
                    Some(n) => n,
                    // CPython takes the hash as an unsigned number.
                    None => BigInt::from(rt.hash(slot(args, 1))? as u64),
                },
            };
            rt.steps(N as u64 / 8 + n.bits() / 64)?;
            let key = n.magnitude().to_u32_digits();
            if let Some(twister) = rt.heap.native_mut::<Twister>(slot(args, 0)) {
                twister.from_words(if key.is_empty() { &[0] } else { &key });
            }
            Ok(Value::None)
        },
    ),
    method("getstate(self, /)", "getstate() -> tuple containing the current state.", |rt, args| {
        ready(rt, args)?;
        rt.steps(N as u64 / 8)?;
        let mut all = Vec::with_capacity(N + 1);
        if let Some(twister) = rt.heap.native::<Twister>(slot(args, 0)) {
            all.extend(twister.words.iter().map(|word| Value::Int(i64::from(*word))));
            all.push(Value::Int(twister.at as i64));
        }
        rt.heap.tuple(all)
    }),
    method("setstate(self, state, /)", "setstate(state) -> None.  Restores generator state.", set),
];

fn set(rt: &mut Runtime, args: &[Value]) -> Eval {
    let Some(Obj::Tuple(items)) = rt.heap.get(rt.heap.plain(slot(args, 1))) else {
        raise!(rt, TypeError, "state vector must be a tuple")
    };
    if items.len() != N + 1 {
        raise!(rt, ValueError, "state vector is the wrong size");
    }
    let items = items.to_vec();
    rt.steps(N as u64 / 8)?;
    let mut words = Box::new([0; N]);
    let mut at = 0;
    for (nth, item) in items.into_iter().enumerate() {
        let number = rt.index(item)?;
        if number.sign() == num_bigint::Sign::Minus && nth < N {
            raise!(rt, OverflowError, "can't convert negative value to unsigned int");
        }
        match words.get_mut(nth) {
            Some(word) => *word = number.iter_u32_digits().next().unwrap_or(0),
            None => match usize::try_from(number) {
                Ok(index) if index <= N => at = index,
                _ => raise!(rt, ValueError, "invalid state"),
            },
        }
    }
    if let Some(twister) = rt.heap.native_mut::<Twister>(slot(args, 0)) {
        *twister = Twister { words, at, seeded: true };
    }
    Ok(Value::None)
}

/// What a generator can do.
pub static ROWS: TypeRows = TypeRows {
    id: types::RANDOM,
    doc: "Random() -> create a random number generator with its own internal state.",
    new: Some(&NEW),
    methods: METHODS,
    getset: &[],
};

/// What reads a generator from a snapshot.
pub const LOAD: store::LoadNative = Twister::load;
