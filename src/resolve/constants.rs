//! Constants: inline where a [`Value`] can hold them, else once each in the program's unit.
//!
//! May touch: the ast's constants. Never: a session's heap.

use crate::syntax::ast::Constant;
use crate::value::heap::Unit;
use crate::value::obj::{Obj, Text};
use crate::value::{ShortStr, Value};
use num_bigint::BigInt;
use num_traits::ToPrimitive;
use std::collections::BTreeMap;

/// What makes two constants one.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Str(Box<str>),
    Int(BigInt),
    Bytes(Box<[u8]>),
    Complex(u64, u64),
    Tuple(Vec<(u8, u64, u64)>),
}

/// The constants of a tree.
pub(super) struct Constants {
    unit: u32,
    objects: Vec<Obj>,
    known: BTreeMap<Key, u32>,
}

impl Constants {
    pub(super) fn new(unit: u32) -> Constants {
        Constants { unit, objects: Vec::new(), known: BTreeMap::new() }
    }

    /// The unit and its number.
    pub(super) fn finish(self) -> (Unit, u32) {
        (Unit { objects: self.objects }, self.unit)
    }

    pub(super) fn str(&mut self, text: &str) -> Value {
        if let Some(short) = ShortStr::new(text) {
            return Value::Str(short);
        }
        let (len, chars) = (text.len() as u32, text.chars().count() as u32);
        self.shared(Key::Str(text.into()), || Obj::Str(Text { buffer: text.into(), len, chars }))
    }

    pub(super) fn int(&mut self, int: &BigInt) -> Value {
        match int.to_i64() {
            Some(small) => Value::Int(small),
            None => self.shared(Key::Int(int.clone()), || Obj::Int(int.clone())),
        }
    }

    fn complex(&mut self, real: f64, imag: f64) -> Value {
        let key = Key::Complex(real.to_bits(), imag.to_bits());
        self.shared(key, || Obj::Complex(real, imag))
    }

    pub(super) fn tuple(&mut self, items: Vec<Value>) -> Value {
        let key = Key::Tuple(items.iter().map(|item| bits(*item)).collect());
        self.shared(key, || Obj::Tuple(items.into()))
    }

    pub(super) fn constant(&mut self, constant: &Constant) -> Value {
        match constant {
            Constant::None => Value::None,
            Constant::Bool(truth) => Value::Bool(*truth),
            Constant::Str(text) => self.str(text),
            Constant::Bytes(bytes) => {
                let key = Key::Bytes(bytes.as_slice().into());
                self.shared(key, || Obj::Bytes(bytes.as_slice().into()))
            }
            Constant::Int(int) => self.int(int),
            Constant::Tuple(items) => {
                let items = items.iter().map(|item| self.constant(item)).collect();
                self.tuple(items)
            }
            Constant::Float(float) => Value::Float(*float),
            Constant::Complex { real, imag } => self.complex(*real, *imag),
            Constant::Ellipsis => Value::Ellipsis,
        }
    }

    /// The negative of a number that stands in the text.
    pub(super) fn negative(&mut self, constant: &Constant) -> Option<Value> {
        match constant {
            Constant::Int(int) => Some(self.int(&-int)),
            Constant::Float(float) => Some(Value::Float(-float)),
            Constant::Complex { real, imag } => Some(self.complex(-real, -imag)),
            Constant::None
            | Constant::Bool(_)
            | Constant::Str(_)
            | Constant::Bytes(_)
            | Constant::Tuple(_)
            | Constant::Ellipsis => None,
        }
    }

    fn shared(&mut self, key: Key, make: impl FnOnce() -> Obj) -> Value {
        let next = self.objects.len() as u32;
        let index = *self.known.entry(key).or_insert(next);
        if index == next {
            self.objects.push(make());
        }
        Value::Shared { unit: self.unit, index }
    }
}

/// A value as numbers that differ where values differ.
fn bits(value: Value) -> (u8, u64, u64) {
    match value {
        Value::Unbound => (0, 0, 0),
        Value::None => (1, 0, 0),
        Value::Ellipsis => (2, 0, 0),
        Value::NotImplemented => (3, 0, 0),
        Value::Bool(truth) => (4, u64::from(truth), 0),
        Value::Int(int) => (5, int as u64, 0),
        Value::Float(float) => (6, float.to_bits(), 0),
        Value::Str(short) => {
            let (low, high) = short.words();
            (7, low, high)
        }
        Value::Shared { unit, index } => (8, u64::from(unit), u64::from(index)),
        Value::Ref(handle) => (9, u64::from(handle.index), u64::from(handle.generation)),
    }
}
