//! Python's data model: what a value is, where it lives, and what can be asked of it.
//!
//! A [`Value`] is 16 bytes and `Copy`. What fits is inside it; the rest lives in one of two homes:
//! [`Heap`], an arena which a session owns and collects, or a shared unit (the prelude, a
//! program's constants), which is immutable, made once and never collected. Both homes hold the
//! same [`Obj`], so that reading does not care; writing asks the heap, which refuses shared ones.
//!
//! `value` declares what the rooms above need from each other: [`Runtime`] is how builtins reach
//! the session, [`Evaluator`] is how they reach the evaluator without knowing it.
//!
//! May touch: `source`, `names`, `budget`. Never: scopes, the tree, the operating system.
//!
//! Invariants: an int that fits an `i64` and a string of at most 14 bytes are always inline
//! ([`Heap::int`] and [`Heap::str`] see to it), so equal ones are identical bits. Nothing here
//! recurses without a bound. Everything that allocates charges first.

pub mod attr;
mod await_step;
pub mod builtin;
pub mod cache;
pub mod channel;
pub mod class;
pub mod lookup;
pub mod shape;
pub mod dict;
pub mod exception;
pub mod dir;
pub mod env;
pub mod grants;
pub mod hash;
pub mod heap;
pub mod host_object;
pub mod iter;
pub mod journal;
mod kept;
pub mod key_value;
pub mod library_types;
pub mod memory;
pub mod native;
pub mod net;
pub mod obj;
pub mod ops;
#[cfg(feature = "testing")]
pub mod reached;
pub mod runtime;
pub mod set;
pub mod state;
pub mod store;
pub mod text;
pub mod traceback;
pub mod types;
pub mod want;
pub mod weak;

use ascii::AsAsciiStr;

pub use builtin::{Builtin, Call, Method, Step, Task, TypeRows};
pub use class::{Class, Layout};
pub use dict::Dict;
pub use exception::{Exc, Trace};
pub use heap::{Heap, Unit};
pub use native::Native;
pub use obj::{Function, Generator, Instance, Iter, Lazy, Module, Obj, Range};
pub use runtime::{Core, Eval, Evaluator, Runtime, Stop};
pub use set::Set;
pub use types::TypeId;
pub use want::{Input, Resume, Want};

/// A string of at most 14 bytes, inside the value.
///
/// Its length lies right behind the tag of the [`Value`] it is in, and its bytes in fields of the
/// sizes a processor has (which are aligned there, though the type cannot say so). So the compiler
/// keeps the payload of a value in one register whatever its kind; with an array of bytes behind
/// the tag it copied values in pieces that overlap, and reading a number back waited for two stores
/// (nested loops took a third longer).
#[derive(Clone, Copy, PartialEq, Eq, bytemuck::NoUninit)]
#[repr(C, packed)]
pub struct ShortStr {
    len: u8,
    two: u16,
    four: u32,
    eight: u64,
}

/// The strings of one ASCII character.
static ASCII: [Value; 128] = {
    let mut all = [Value::None; 128];
    let mut byte = 0;
    while byte < all.len() {
        all[byte] = Value::Str(ShortStr::ascii(byte as u8));
        byte += 1;
    }
    all
};

impl ShortStr {
    /// The most bytes that fit.
    pub const MAX: usize = 14;

    /// The string, if it is short enough.
    #[inline]
    pub const fn new(text: &str) -> Option<Self> {
        let from = text.as_bytes();
        if from.len() > Self::MAX {
            return None;
        }
        let mut b = [0; 14];
        let mut i = 0;
        while i < from.len() {
            b[i] = from[i];
            i += 1;
        }
        Some(Self::from_bytes(b, from.len()))
    }

    /// The same of bytes, if all are ASCII.
    #[inline]
    pub fn from_ascii(from: &[u8]) -> Option<Self> {
        let mut b = [0u8; 14];
        b.get_mut(..from.len())?.copy_from_slice(from);
        if !from.is_ascii() {
            return None;
        }
        Some(Self::from_bytes(b, from.len()))
    }

    /// The two in one, if they fit.
    #[inline]
    pub fn with(self, other: Self) -> Option<Self> {
        let (left, right) = (self.len as usize, other.len as usize);
        if left + right > Self::MAX {
            return None;
        }
        // Bytes behind the end are 0.
        let word = |text: Self| {
            let (low, high) = text.words();
            u128::from(low) | u128::from(high & 0x0000_ffff_ffff_ffff) << 64
        };
        let both = word(self) | word(other) << (8 * left);
        let b = *both.to_le_bytes().first_chunk()?;
        Some(Self::from_bytes(b, left + right))
    }

    /// The decimal digits of an int, if they fit.
    pub fn of_int(int: i64) -> Option<Self> {
        let mut b = [0u8; 20];
        let mut at = b.len();
        let mut left = int.unsigned_abs();
        loop {
            at -= 1;
            *b.get_mut(at)? = b'0' + (left % 10) as u8;
            left /= 10;
            if left == 0 {
                break;
            }
        }
        if int < 0 {
            at = at.checked_sub(1)?;
            *b.get_mut(at)? = b'-';
        }
        Self::from_ascii(b.get(at..)?)
    }

    /// Of bytes that are UTF-8.
    #[inline]
    const fn from_bytes(b: [u8; 14], len: usize) -> Self {
        // In the order of memory, on every platform: see `bytes`.
        Self {
            len: len as u8,
            two: u16::from_ne_bytes([b[0], b[1]]),
            four: u32::from_ne_bytes([b[2], b[3], b[4], b[5]]),
            eight: u64::from_ne_bytes([b[6], b[7], b[8], b[9], b[10], b[11], b[12], b[13]]),
        }
    }

    /// The string of one ASCII character; of any other byte, `?`.
    #[inline]
    pub const fn ascii(byte: u8) -> Self {
        let byte = if byte < 0x80 { byte } else { b'?' };
        Self { len: 1, two: u16::from_ne_bytes([byte, 0]), four: 0, eight: 0 }
    }

    /// Its bytes, which are UTF-8.
    #[inline]
    pub fn bytes(&self) -> &[u8] {
        bytemuck::bytes_of(self).get(1..1 + self.len as usize).unwrap_or(&[])
    }

    /// Writes it to the beginning of `out`, and more behind it: all of [`ShortStr::MAX`] bytes, which
    /// takes less time than just as many as there are. How many count, if there was room.
    #[inline]
    pub fn write_padded(&self, out: &mut [u8]) -> Option<usize> {
        let whole = bytemuck::bytes_of(self).get(1..1 + Self::MAX)?;
        out.get_mut(..Self::MAX)?.copy_from_slice(whole);
        Some(self.len as usize)
    }

    /// Its text.
    #[inline]
    pub fn text(&self) -> &str {
        // A byte at a time, as so short a text is otherwise looked at, takes four times as long.
        match self.bytes().as_ascii_str() {
            Ok(ascii) => ascii.as_str(),
            Err(_) => std::str::from_utf8(self.bytes()).unwrap_or(""),
        }
    }

    /// How many characters it has.
    #[inline]
    pub fn chars(&self) -> usize {
        if self.is_ascii() {
            return self.len as usize;
        }
        // Every byte but those that go on with a character.
        self.bytes().iter().filter(|byte| **byte & 0xc0 != 0x80).count()
    }

    /// The 14 bytes and the length as two words, for hashing.
    #[inline]
    pub fn words(&self) -> (u64, u64) {
        let eight = { self.eight }.to_le();
        let low =
            u64::from({ self.two }.to_le()) | u64::from({ self.four }.to_le()) << 16 | eight << 48;
        (low, eight >> 16 | u64::from(self.len) << 48)
    }

    /// The character at an index, if all are ASCII and there is one.
    #[inline(always)]
    pub fn character_at(&self, index: i64) -> Option<&'static Value> {
        let bytes = self.bytes();
        let at = ops::slices::position(index, bytes.len())?;
        if self.is_ascii() { Value::character(*bytes.get(at)?) } else { None }
    }

    /// Whether every character is ASCII, so that characters are bytes.
    #[inline]
    pub fn is_ascii(&self) -> bool {
        let (low, high) = self.words();
        (low | (high & 0x0000_ffff_ffff_ffff)) & 0x8080_8080_8080_8080 == 0
    }
}

/// The place of an object in a session's heap, and the generation of the slot it was made in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C, align(8))]
pub struct Handle {
    /// The slot.
    pub index: u32,
    /// How often the slot had been used before. A stale handle finds another number.
    pub generation: u32,
}

/// A Python value.
///
/// `is` compares the bits of inline values and the place of others: see [`Value::same`].
#[derive(Clone, Copy)]
pub enum Value {
    /// No value: a variable before its assignment, a missing argument. Programs never see it.
    Unbound,
    /// `None`
    None,
    /// `...`
    Ellipsis,
    /// `NotImplemented`
    NotImplemented,
    /// `True`, `False`
    Bool(bool),
    /// `42`: every integer that fits.
    Int(i64),
    /// `1.5`
    Float(f64),
    /// `'abc'`: every string of at most 14 bytes.
    Str(ShortStr),
    /// An immutable object outside the session: `len`, `int`, a program's long constants.
    Shared {
        /// Which unit: 0 is the prelude.
        unit: u32,
        /// Which object in it.
        index: u32,
    },
    /// An object in the session's heap.
    Ref(Handle),
}

impl Value {
    /// An object of the prelude.
    pub const fn prelude(index: u32) -> Self {
        Self::Shared { unit: 0, index }
    }

    /// A short string known when Coldframe is compiled.
    ///
    /// # Panics
    /// If it is longer than 14 bytes, at compile time where used in a `const`.
    pub const fn short(text: &str) -> Self {
        match ShortStr::new(text) {
            Some(short) => Self::Str(short),
            None => panic!("a short string has at most 14 bytes"),
        }
    }

    /// Python's `is`.
    #[inline]
    pub fn same(self, other: Self) -> bool {
        match (self, other) {
            (Self::Int(a), Self::Int(b)) => a == b,
            (Self::Str(a), Self::Str(b)) => a == b,
            (Self::Ref(a), Self::Ref(b)) => a == b,
            (Self::Bool(a), Self::Bool(b)) => a == b,
            (Self::Float(a), Self::Float(b)) => a.to_bits() == b.to_bits(),
            (Self::Shared { unit: a, index: b }, Self::Shared { unit: c, index: d }) => {
                a == c && b == d
            }
            (Self::None, Self::None)
            | (Self::Ellipsis, Self::Ellipsis)
            | (Self::NotImplemented, Self::NotImplemented)
            | (Self::Unbound, Self::Unbound) => true,
            _ => false,
        }
    }

    /// Copies a value that has just been made: a number as what it is, anything else whole.
    ///
    /// A processor hands what was just stored to a load only if the load asks for no more than
    /// one store wrote; otherwise it waits for all of them, longer than most builtins take. A
    /// number is stored as a tag and its bits, so it is read like that.
    #[inline(always)]
    pub fn copy_to(&self, to: &mut Self) {
        match self {
            Self::Int(int) => *to = Self::Int(*int),
            Self::Float(float) => *to = Self::Float(*float),
            Self::Bool(bool) => *to = Self::Bool(*bool),
            _ => *to = *self,
        }
    }

    /// Its truth, where a look at it says so.
    #[inline(always)]
    pub fn truth_at_once(&self) -> Option<bool> {
        match self {
            Self::Bool(bool) => Some(*bool),
            Self::Int(int) => Some(*int != 0),
            Self::None => Some(false),
            Self::Float(float) => Some(*float != 0.0),
            Self::Str(short) => Some(!short.bytes().is_empty()),
            _ => None,
        }
    }

    /// The string of one ASCII character, ready made.
    #[inline]
    pub fn character(byte: u8) -> Option<&'static Self> {
        ASCII.get(byte as usize)
    }

    /// Whether this is `None`.
    #[inline]
    pub fn is_none(self) -> bool {
        matches!(self, Self::None)
    }

    /// Whether this is no value.
    #[inline]
    pub fn is_unbound(self) -> bool {
        matches!(self, Self::Unbound)
    }

    /// The value, or `default` where it is missing.
    #[inline]
    pub fn or(self, default: Self) -> Self {
        if self.is_unbound() { default } else { self }
    }

    /// The value if there is one.
    #[inline]
    pub fn bound(self) -> Option<Self> {
        if self.is_unbound() { None } else { Some(self) }
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<f64> for Value {
    fn from(value: f64) -> Self {
        Self::Float(value)
    }
}

impl std::fmt::Debug for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Unbound => write!(f, "unbound"),
            Self::None => write!(f, "None"),
            Self::Ellipsis => write!(f, "Ellipsis"),
            Self::NotImplemented => write!(f, "NotImplemented"),
            Self::Bool(b) => write!(f, "{b}"),
            Self::Int(i) => write!(f, "{i}"),
            Self::Float(x) => write!(f, "{x:?}"),
            Self::Str(s) => write!(f, "{:?}", s.text()),
            Self::Shared { unit, index } => write!(f, "shared {unit}.{index}"),
            Self::Ref(h) => write!(f, "object {}.{}", h.index, h.generation),
        }
    }
}
