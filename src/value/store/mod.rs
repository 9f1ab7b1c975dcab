//! Values and objects as bytes, for snapshots: what is written, and what is read back.
//!
//! Numbers are varints, values a tag byte and what follows it, an object the number of its kind
//! and its parts. What all sessions share, and units of code, have numbers of the writing's own,
//! whose names are told apart from it: no number of a build is in it. Each kind of thing writes and reads itself in a file `store.rs` beside it, where
//! its private parts can be seen; [`object`] has the kinds of [`Obj`](super::Obj), [`check`] what
//! must be true of all of them together.
//!
//! May touch: `value`. Never: a format that trusts a length, frames, the tree.
//!
//! Invariants: what is read is bounded by the bytes that are there and by what the reader may
//! spend: every count is checked against both before anything is allocated. Whatever the bytes,
//! reading ends with a value or with [`Bad`].

pub mod check;
pub mod object;
mod parts;

pub use parts::{read_task, task};

use std::collections::BTreeMap;

use num_bigint::{BigInt, Sign};

use super::native::Native;
use super::types::TypeId;
use super::{Handle, ShortStr, Task, Value};

/// Why bytes are no snapshot, or none that can be gone on with here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bad {
    /// They end too early.
    Short,
    /// Something is not as it must be: what.
    Wrong(&'static str),
    /// It needs more memory than it may have.
    TooLarge,
    /// Something of the host's that was there is not there now: its name.
    Missing(String),
}

/// The result of reading.
pub type Read<T> = Result<T, Bad>;

/// What reads an instance of a library type.
pub type LoadNative = fn(&mut Reader) -> Read<Box<dyn Native>>;

/// What the rooms above know by name.
pub struct Tables<'a> {
    /// A resumable builtin by its name.
    pub task: &'a dyn Fn(&str) -> Option<&'static Task>,
    /// The name under which modules keep something for the session.
    pub state: &'a dyn Fn(&str) -> Option<&'static str>,
    /// What reads the instances of a library type.
    pub native: &'a dyn Fn(TypeId) -> Option<LoadNative>,
    /// The names of the globals of a unit.
    pub globals: &'a dyn Fn(u32) -> Option<std::sync::Arc<super::obj::GlobalNames>>,
    /// The objects of the prelude, by the writing's own numbers.
    pub prelude: &'a [u32],
    /// The units of code, by the writing's own numbers.
    pub units: &'a [u32],
    /// How many constants a unit has.
    pub constants: &'a dyn Fn(u32) -> Option<usize>,
    /// A function of the host's, by its name.
    pub host: &'a dyn Fn(&str) -> Option<u32>,
    /// An object of the host's, by its name.
    pub object: &'a dyn Fn(&str) -> Option<Box<dyn Native>>,
}

impl Tables<'static> {
    /// For what holds no values: numbers and text.
    pub const NOTHING: Self = Self {
        task: &|_| None,
        state: &|_| None,
        native: &|_| None,
        globals: &|_| None,
        prelude: &[],
        units: &[],
        constants: &|_| None,
        host: &|_| None,
        object: &|_| None,
    };
}

/// What is needed to write, of the rooms above.
pub struct Names<'a> {
    /// The units of code, in order: their places are the writing's own numbers.
    pub units: &'a [u32],
    /// The unit whose tree has these names of globals.
    pub unit: &'a dyn Fn(&std::sync::Arc<super::obj::GlobalNames>) -> Option<u32>,
    /// Whether a resumable builtin is found again by its name.
    pub task: &'a dyn Fn(&'static Task) -> bool,
    /// The name of a function of the host's.
    pub host: &'a dyn Fn(u32) -> Option<String>,
    /// The name under which an object of the host's was bound.
    pub object: &'a dyn Fn(&super::host_object::HostObject) -> Option<String>,
}

impl Names<'static> {
    /// For what holds no values: numbers and text.
    pub const NOTHING: Self =
        Self { units: &[], unit: &|_| None, task: &|_| true, host: &|_| None, object: &|_| None };
}

/// Writes.
pub struct Writer<'a> {
    /// What has been written.
    pub bytes: Vec<u8>,
    /// By slot: the generation of the object that is written there, or 0.
    live: Vec<u32>,
    /// What cannot be written, and in which slot it is.
    refused: Option<(u32, String)>,
    /// The slot whose object is being written.
    pub slot: u32,
    /// The objects of the prelude that were written, in the order of their first use.
    pub prelude: Vec<u32>,
    /// Their numbers.
    numbers: BTreeMap<u32, u32>,
    /// What the rooms above know.
    pub names: &'a Names<'a>,
}

mod tag {
    pub const UNBOUND: u8 = 0;
    pub const NONE: u8 = 1;
    pub const ELLIPSIS: u8 = 2;
    pub const NOT_IMPLEMENTED: u8 = 3;
    pub const FALSE: u8 = 4;
    pub const TRUE: u8 = 5;
    pub const INT: u8 = 6;
    pub const FLOAT: u8 = 7;
    pub const REF: u8 = 8;
    pub const PRELUDE: u8 = 9;
    pub const SHARED: u8 = 10;
    /// A string of so many bytes: 16 to 30.
    pub const STR: u8 = 16;
    /// A small int, -8 to 55.
    pub const SMALL: u8 = 32;
    /// An object in one of the first slots.
    pub const NEAR: u8 = 96;
    pub const NEAR_END: u32 = 160;
}

impl<'a> Writer<'a> {
    /// An empty one. `live` has the generation of each slot's object, 0 where none is written.
    pub fn new(live: Vec<u32>, names: &'a Names<'a>) -> Self {
        Self {
            bytes: Vec::new(),
            live,
            refused: None,
            slot: u32::MAX,
            prelude: Vec::new(),
            numbers: BTreeMap::new(),
            names,
        }
    }

    /// Notes that something cannot be written, and why; the first one counts.
    pub fn refuse(&mut self, why: impl Into<String>) {
        if self.refused.is_none() {
            self.refused = Some((self.slot, why.into()));
        }
    }

    /// What could not be written, and the slot it is in.
    pub fn refused(&mut self) -> Option<(u32, String)> {
        self.refused.take()
    }

    /// A byte.
    #[inline]
    pub fn byte(&mut self, byte: u8) {
        self.bytes.push(byte);
    }

    /// A truth value.
    pub fn flag(&mut self, flag: bool) {
        self.byte(u8::from(flag));
    }

    /// A number that is not negative.
    #[inline]
    pub fn uint(&mut self, mut n: u64) {
        while n >= 0x80 {
            self.bytes.push(n as u8 | 0x80);
            n >>= 7;
        }
        self.bytes.push(n as u8);
    }

    /// A size.
    #[inline]
    pub fn size(&mut self, n: usize) {
        self.uint(n as u64);
    }

    /// A number.
    #[inline]
    pub fn int(&mut self, n: i64) {
        self.uint((n as u64) << 1 ^ (n >> 63) as u64);
    }

    /// A wide number.
    pub fn wide(&mut self, n: i128) {
        self.raw(&n.to_le_bytes());
    }

    /// Eight bytes.
    pub fn word(&mut self, n: u64) {
        self.raw(&n.to_le_bytes());
    }

    /// Bytes whose number the reader knows.
    pub fn raw(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    /// Bytes and their number.
    pub fn blob(&mut self, bytes: &[u8]) {
        self.size(bytes.len());
        self.raw(bytes);
    }

    /// A text.
    pub fn text(&mut self, text: &str) {
        self.blob(text.as_bytes());
    }

    /// An integer of any size.
    pub fn big(&mut self, n: &BigInt) {
        let (sign, bytes) = n.to_bytes_le();
        self.flag(sign == Sign::Minus);
        self.blob(&bytes);
    }

    /// A unit of code.
    pub fn unit(&mut self, unit: u32) {
        match self.names.units.binary_search(&unit) {
            Ok(number) => self.size(number),
            Err(_) => self.refuse("code of a module that has no text"),
        }
    }

    /// An object of the prelude.
    fn prelude(&mut self, index: u32) {
        let next = self.prelude.len() as u32;
        let number = *self.numbers.entry(index).or_insert(next);
        if number == next {
            self.prelude.push(index);
        }
        self.uint(u64::from(number));
    }

    /// A value.
    #[inline]
    pub fn value(&mut self, value: Value) {
        match value {
            Value::Unbound => self.byte(tag::UNBOUND),
            Value::None => self.byte(tag::NONE),
            Value::Ellipsis => self.byte(tag::ELLIPSIS),
            Value::NotImplemented => self.byte(tag::NOT_IMPLEMENTED),
            Value::Bool(false) => self.byte(tag::FALSE),
            Value::Bool(true) => self.byte(tag::TRUE),
            Value::Int(n @ -8..56) => self.byte(tag::SMALL + (n + 8) as u8),
            Value::Int(n) => {
                self.byte(tag::INT);
                self.int(n);
            }
            Value::Float(x) => {
                self.byte(tag::FLOAT);
                self.word(x.to_bits());
            }
            Value::Str(text) => {
                self.byte(tag::STR + text.bytes().len() as u8);
                self.raw(text.bytes());
            }
            Value::Shared { unit: 0, index } => {
                self.byte(tag::PRELUDE);
                self.prelude(index);
            }
            Value::Shared { unit, index } => {
                self.byte(tag::SHARED);
                self.unit(unit);
                self.uint(u64::from(index));
            }
            Value::Ref(Handle { index, generation }) => {
                // What is gone is gone for whoever reads it, too.
                if self.live.get(index as usize) != Some(&generation) {
                    self.byte(tag::UNBOUND);
                } else if index < tag::NEAR_END {
                    self.byte(tag::NEAR + index as u8);
                } else {
                    self.byte(tag::REF);
                    self.uint(u64::from(index));
                }
            }
        }
    }

    /// Values whose number the reader knows.
    pub fn all(&mut self, values: &[Value]) {
        values.iter().for_each(|value| self.value(*value));
    }

    /// Values and their number.
    pub fn values(&mut self, values: &[Value]) {
        self.size(values.len());
        self.all(values);
    }

    /// A size, or none.
    pub fn maybe(&mut self, n: Option<usize>) {
        self.uint(n.map_or(0, |n| n as u64 + 1));
    }
}

/// Reads.
pub struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
    /// Bytes that may still be allocated.
    room: u64,
    /// By slot: the generation of the object that is there, or 0.
    live: Vec<u32>,
    /// What the rooms above know by name.
    pub tables: &'a Tables<'a>,
}

impl<'a> Reader<'a> {
    /// A reader that may allocate so many bytes.
    pub fn new(bytes: &'a [u8], room: u64, tables: &'a Tables<'a>) -> Self {
        Self { bytes, at: 0, room, live: Vec::new(), tables }
    }

    /// Says which slots have objects.
    pub fn set_live(&mut self, live: Vec<u32>) {
        self.live = live;
    }

    /// Bytes that have not been read.
    pub fn left(&self) -> usize {
        self.bytes.len().saturating_sub(self.at)
    }

    /// Pays for what is about to be allocated.
    pub fn pay(&mut self, bytes: u64) -> Read<()> {
        self.room = self.room.checked_sub(bytes).ok_or(Bad::TooLarge)?;
        Ok(())
    }

    /// A byte.
    #[inline]
    pub fn byte(&mut self) -> Read<u8> {
        let byte = self.bytes.get(self.at).copied().ok_or(Bad::Short)?;
        self.at += 1;
        Ok(byte)
    }

    /// A truth value.
    pub fn flag(&mut self) -> Read<bool> {
        match self.byte()? {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(Bad::Wrong("a truth value")),
        }
    }

    /// A number that is not negative.
    #[inline]
    pub fn uint(&mut self) -> Read<u64> {
        let first = self.byte()?;
        if first < 0x80 {
            return Ok(u64::from(first));
        }
        let mut n = u64::from(first & 0x7f);
        let mut shift = 7;
        loop {
            let byte = self.byte()?;
            if shift > 63 || (shift == 63 && byte > 1) || byte == 0 {
                return Err(Bad::Wrong("a number"));
            }
            n |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(n);
            }
            shift += 7;
        }
    }

    /// A number of 32 bits.
    pub fn uint32(&mut self) -> Read<u32> {
        u32::try_from(self.uint()?).map_err(|_| Bad::Wrong("a number"))
    }

    /// A number.
    pub fn int(&mut self) -> Read<i64> {
        let n = self.uint()?;
        Ok((n >> 1) as i64 ^ -((n & 1) as i64))
    }

    /// A wide number.
    pub fn wide(&mut self) -> Read<i128> {
        let mut word = [0; 16];
        word.copy_from_slice(self.raw(16)?);
        Ok(i128::from_le_bytes(word))
    }

    /// Eight bytes.
    pub fn word(&mut self) -> Read<u64> {
        let mut word = [0; 8];
        word.copy_from_slice(self.raw(8)?);
        Ok(u64::from_le_bytes(word))
    }

    /// Bytes.
    pub fn raw(&mut self, count: usize) -> Read<&'a [u8]> {
        let end = self.at.checked_add(count).ok_or(Bad::Short)?;
        let bytes = self.bytes.get(self.at..end).ok_or(Bad::Short)?;
        self.at = end;
        Ok(bytes)
    }

    /// Bytes and their number.
    pub fn blob(&mut self) -> Read<&'a [u8]> {
        let count = self.size()?;
        self.raw(count)
    }

    /// A text.
    pub fn text(&mut self) -> Read<&'a str> {
        std::str::from_utf8(self.blob()?).map_err(|_| Bad::Wrong("a text"))
    }

    /// A size or position; far below the largest, so that adding to it is no matter.
    pub fn size(&mut self) -> Read<usize> {
        let n = usize::try_from(self.uint()?).map_err(|_| Bad::TooLarge)?;
        if n > usize::MAX >> 8 { Err(Bad::TooLarge) } else { Ok(n) }
    }

    /// A size, or none.
    pub fn maybe(&mut self) -> Read<Option<usize>> {
        Ok(self.size()?.checked_sub(1))
    }

    /// How many things follow, each of at least a byte, of which each takes `bytes` when it is
    /// read: paid for.
    pub fn count(&mut self, bytes: u64) -> Read<usize> {
        let n = self.size()?;
        if n > self.left() {
            return Err(Bad::Short);
        }
        self.pay(n as u64 * bytes)?;
        Ok(n)
    }

    /// Room to be made for things of `bytes` bytes, at least `least` of them: paid for.
    pub fn capacity(&mut self, least: usize, bytes: u64) -> Read<usize> {
        let extra = self.size()?;
        let n = least.saturating_add(extra);
        self.pay((n as u64).saturating_mul(bytes))?;
        Ok(n)
    }

    /// An integer of any size.
    pub fn big(&mut self) -> Read<BigInt> {
        let negative = self.flag()?;
        let bytes = self.blob()?;
        if bytes.last() == Some(&0) && bytes.len() > 1 {
            return Err(Bad::Wrong("an integer"));
        }
        self.pay(bytes.len() as u64 * 2)?;
        Ok(BigInt::from_bytes_le(if negative { Sign::Minus } else { Sign::Plus }, bytes))
    }

    /// A value.
    #[inline]
    pub fn value(&mut self) -> Read<Value> {
        let byte = self.byte()?;
        Ok(match byte {
            tag::UNBOUND => Value::Unbound,
            tag::NONE => Value::None,
            tag::ELLIPSIS => Value::Ellipsis,
            tag::NOT_IMPLEMENTED => Value::NotImplemented,
            tag::FALSE => Value::Bool(false),
            tag::TRUE => Value::Bool(true),
            tag::INT => match self.int()? {
                -8..56 => return Err(Bad::Wrong("a small int written as a large one")),
                n => Value::Int(n),
            },
            tag::FLOAT => Value::Float(f64::from_bits(self.word()?)),
            tag::REF => match self.uint32()? {
                0..tag::NEAR_END => return Err(Bad::Wrong("a near object written as a far one")),
                index => self.object(index)?,
            },
            tag::PRELUDE => {
                let number = self.size()?;
                let index = self.tables.prelude.get(number).copied();
                let index = index.ok_or(Bad::Wrong("the number of a shared object"))?;
                Value::Shared { unit: 0, index }
            }
            tag::SHARED => {
                let (unit, index) = (self.unit()?, self.uint32()?);
                match (self.tables.constants)(unit) {
                    Some(count) if (index as usize) < count => Value::Shared { unit, index },
                    _ => return Err(Bad::Wrong("the number of a constant")),
                }
            }
            tag::STR..=30 => {
                let bytes = self.raw(usize::from(byte - tag::STR))?;
                let text = std::str::from_utf8(bytes).map_err(|_| Bad::Wrong("a text"))?;
                ShortStr::new(text).map(Value::Str).ok_or(Bad::Wrong("a short text"))?
            }
            tag::SMALL..tag::NEAR => Value::Int(i64::from(byte - tag::SMALL) - 8),
            tag::NEAR.. => self.object(u32::from(byte - tag::NEAR))?,
            _ => return Err(Bad::Wrong("the kind of a value")),
        })
    }

    fn object(&self, index: u32) -> Read<Value> {
        match self.live.get(index as usize) {
            Some(generation) if *generation != 0 => {
                Ok(Value::Ref(Handle { index, generation: *generation }))
            }
            _ => Err(Bad::Wrong("the number of an object")),
        }
    }

    /// A unit of code.
    pub fn unit(&mut self) -> Read<u32> {
        let number = self.size()?;
        self.tables.units.get(number).copied().ok_or(Bad::Wrong("the number of a unit"))
    }

    /// A type of the prelude's.
    pub fn type_id(&mut self) -> Read<TypeId> {
        match self.value()? {
            Value::Shared { unit: 0, index } => Ok(TypeId(index)),
            _ => Err(Bad::Wrong("a type")),
        }
    }

    /// So many values, which were paid for.
    pub fn all(&mut self, count: usize) -> Read<Vec<Value>> {
        let mut values = Vec::with_capacity(count);
        for _ in 0..count {
            values.push(self.value()?);
        }
        Ok(values)
    }

    /// Values and their number.
    pub fn values(&mut self) -> Read<Vec<Value>> {
        let count = self.count(16)?;
        self.all(count)
    }

    /// Three values, and other numbers of them.
    pub fn array<const N: usize>(&mut self) -> Read<[Value; N]> {
        let mut all = [Value::Unbound; N];
        for place in &mut all {
            *place = self.value()?;
        }
        Ok(all)
    }
}
