//! The heap of a session: an arena of slots, charged before it grows, collected by tracing.
//!
//! A [`Handle`] is an index and the generation of the slot when the object was made; a slot that
//! is used again has another generation, so a stale handle finds nothing, never another object.
//! Collection is mark and sweep with an explicit queue. It happens only where the evaluator says
//! so, between two statements, with precise roots, so that no native code has to fear it.
//!
//! Shared units are read through the same [`Heap::get`] and refuse [`Heap::get_mut`].
//!
//! May touch: `budget`, `value`. Never: frames.
//!
//! Invariants: every allocation is charged first, here and nowhere else; `alloc` never collects;
//! what a sweep gives back is what [`Obj::bytes`] says, so accounts never drift.

mod collect;
mod contents;
mod frozen;
mod slots;
mod store;
mod texts;
mod weak;

pub use frozen::{Frozen, Mark};
pub use weak::Weak;

use std::sync::Arc;

use num_bigint::BigInt;
use num_traits::ToPrimitive;

use self::slots::{Slot, Slots};
use super::obj::{Derived, SLOT_BYTES, Text, View};
use super::{Eval, Handle, Obj, Stop, Value};
use crate::budget::{Exhausted, Meter};

/// Objects that no session owns: the prelude, or a program's constants.
#[derive(Debug, Default)]
pub struct Unit {
    /// The objects, in the order in which they were made.
    pub objects: Vec<Obj>,
}

/// A session's objects.
#[derive(Debug)]
pub struct Heap {
    slots: Slots,
    free: Vec<u32>,
    /// Units that are shared with other sessions, by number.
    units: Vec<Option<Arc<Unit>>>,
    /// What the session may still spend.
    pub meter: Meter,
    /// The budget that ran out, when [`Stop::Exhausted`] travels.
    pub exhausted: Option<Exhausted>,
    /// Bytes charged for what is not in a slot: stacks, shapes, tables.
    outside: u64,
    /// Serial numbers given to objects on first use, for `id` and `repr`.
    serials: hashbrown::HashMap<u32, u64, std::hash::BuildHasherDefault<IndexHasher>>,
    next_serial: u64,
    /// The key of text hashes.
    pub hash_key: super::text::hash::HashKey,
    /// A builtin has had an effect, so that it cannot be repeated after a collection.
    pub effect: bool,
    /// Something tried to change what is frozen.
    frozen_touched: bool,
    /// What is known of weak references.
    pub weak: Weak,
}

/// Hashes a slot's index by multiplication: indexes are not chosen by programs.
#[derive(Default, Debug)]
pub struct IndexHasher(u64);

impl std::hash::Hasher for IndexHasher {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 << 8 | u64::from(*byte)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        }
    }
    fn write_u32(&mut self, n: u32) {
        // Of a pair both halves count, or all that share the second would collide.
        self.0 = (self.0.rotate_left(32) ^ u64::from(n)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
}

impl Heap {
    /// An empty heap that reads the prelude as unit 0.
    pub fn new(meter: Meter, prelude: Arc<Unit>) -> Self {
        Self {
            slots: Slots::default(),
            free: Vec::new(),
            units: vec![Some(prelude)],
            meter,
            exhausted: None,
            outside: 0,
            serials: hashbrown::HashMap::default(),
            next_serial: 1,
            hash_key: super::text::hash::HashKey::default(),
            effect: false,
            frozen_touched: false,
            weak: Weak::default(),
        }
    }

    /// Makes a unit readable under its number.
    pub fn add_unit(&mut self, number: u32, unit: Arc<Unit>) {
        let number = number as usize;
        if self.units.len() <= number {
            self.units.resize_with(number + 1, || None);
        }
        if let Some(place) = self.units.get_mut(number) {
            *place = Some(unit);
        }
    }

    // Charging.

    /// Charges bytes. A charge that fails before any effect asks for a collection and a second
    /// try; after one, memory is exhausted.
    #[inline]
    pub fn charge(&mut self, bytes: u64) -> Eval<()> {
        match self.meter.bytes(bytes) {
            Ok(()) => Ok(()),
            Err(_) => self.refused(bytes),
        }
    }

    #[cold]
    fn refused(&mut self, bytes: u64) -> Eval<()> {
        if !self.effect {
            return Err(Stop::Collect);
        }
        if self.meter.only_refused() {
            return self.charge(bytes);
        }
        Err(self.exhaust(Exhausted::Memory))
    }

    /// Charges steps for work that grows with its input, before it is done.
    #[inline]
    pub fn steps(&mut self, steps: u64) -> Eval<()> {
        match self.meter.steps(steps) {
            Ok(()) => Ok(()),
            Err(budget) => Err(self.exhaust(budget)),
        }
    }

    /// Charges eighths of steps: for many small pieces of work that a program can multiply.
    #[inline]
    pub fn parts(&mut self, parts: u64) -> Eval<()> {
        match self.meter.parts(parts) {
            Ok(()) => Ok(()),
            Err(budget) => Err(self.exhaust(budget)),
        }
    }

    /// Charges a step for each 64 of `n`: bytes copied or compared, say.
    #[inline]
    pub fn steps_for(&mut self, n: usize) -> Eval<()> {
        if n < 64 { Ok(()) } else { self.steps(n as u64 / 64) }
    }

    /// Ends the run: a budget is spent.
    #[cold]
    pub fn exhaust(&mut self, budget: Exhausted) -> Stop {
        self.exhausted.get_or_insert(budget);
        Stop::Exhausted
    }

    /// Charges bytes that lie outside of slots until [`Heap::release_outside`].
    pub fn charge_outside(&mut self, bytes: u64) -> Eval<()> {
        self.charge(bytes)?;
        self.outside += bytes;
        Ok(())
    }

    /// As [`Heap::charge_outside`], for room that is given back before long: it is no reason to
    /// collect.
    pub fn charge_passing(&mut self, bytes: u64) -> Eval<()> {
        if self.meter.bytes_passing(bytes).is_err() {
            self.refused(bytes)?;
        }
        self.outside += bytes;
        Ok(())
    }

    /// Gives back what [`Heap::charge_outside`] took.
    pub fn release_outside(&mut self, bytes: u64) {
        self.outside = self.outside.saturating_sub(bytes);
        self.meter.release(bytes);
    }

    // Making objects.

    /// Charges for an object and puts it into a slot. What it holds must have been small, or
    /// charged for by `steps` before it was built; the bytes are charged here.
    #[inline]
    pub fn add(&mut self, obj: Obj) -> Eval {
        self.charge(obj.bytes())?;
        self.put(obj)
    }

    #[inline(always)]
    fn put(&mut self, obj: Obj) -> Eval {
        if let Some(index) = self.free.pop()
            && let Some(slot) = self.slots.get_mut(index as usize)
        {
            // What was there is free: nothing has to be dropped.
            match std::mem::replace(&mut slot.obj, obj) {
                Obj::Free => {}
                other => drop(other),
            }
            return Ok(Value::Ref(Handle { index, generation: slot.generation }));
        }
        match self.slots.add_free(obj) {
            Ok(handle) => Ok(Value::Ref(handle)),
            Err(obj) => self.put_with_more_room(obj),
        }
    }

    /// Makes room for more objects. While slots are copied there are old ones and their copies,
    /// which has to be paid for; those that follow are paid for by their objects.
    #[cold]
    #[inline(never)]
    fn put_with_more_room(&mut self, obj: Obj) -> Eval {
        let len = self.slots.len();
        if let Some(room) = Slots::room_after(len) {
            let bytes = len as u64 * size_of::<Slot>() as u64;
            self.charge(bytes)?;
            self.slots.set_room(room);
            self.meter.release(bytes);
        }
        Ok(Value::Ref(self.slots.add(obj)))
    }

    /// An `int` of any size.
    pub fn int(&mut self, int: BigInt) -> Eval {
        match int.to_i64() {
            Some(small) => Ok(Value::Int(small)),
            None => self.add(Obj::Int(int)),
        }
    }

    /// A `list`.
    pub fn list(&mut self, items: Vec<Value>) -> Eval {
        self.add(Obj::List(items))
    }

    /// A `tuple`.
    pub fn tuple(&mut self, items: Vec<Value>) -> Eval {
        self.add(Obj::Tuple(items.into_boxed_slice()))
    }

    /// A `bytes`.
    pub fn bytes(&mut self, bytes: Vec<u8>) -> Eval {
        self.add(Obj::Bytes(bytes.into_boxed_slice()))
    }

    /// An empty `dict`.
    pub fn dict(&mut self) -> Eval {
        self.add(Obj::Dict(Box::default()))
    }

    /// An empty `set`.
    pub fn set(&mut self) -> Eval {
        self.add(Obj::Set(Box::default()))
    }

    // Reading objects.

    /// The object a value refers to, in either home; nothing for inline values and stale handles.
    #[inline]
    pub fn get(&self, value: Value) -> Option<&Obj> {
        match value {
            Value::Ref(handle) => self.at(handle),
            Value::Shared { unit, index } => {
                self.units.get(unit as usize)?.as_ref()?.objects.get(index as usize)
            }
            _ => None,
        }
    }

    /// An object of this heap.
    #[inline(always)]
    pub fn at(&self, handle: Handle) -> Option<&Obj> {
        self.slots.at(handle)
    }

    /// The same, if it is one of those that are found without a call: for a first look, which
    /// something slower follows.
    #[inline(always)]
    pub fn near(&self, handle: Handle) -> Option<&Obj> {
        self.slots.near(handle)
    }

    /// As [`Heap::near`], to change it.
    #[inline(always)]
    pub fn near_mut(&mut self, handle: Handle) -> Option<&mut Obj> {
        self.slots.near_mut(handle)
    }

    /// As [`Heap::at`], to change it.
    #[inline(always)]
    pub fn at_mut(&mut self, handle: Handle) -> Option<&mut Obj> {
        self.slots.at_mut(handle)
    }

    /// Whether it is a generator or a coroutine.
    #[inline(always)]
    pub fn is_generator(&self, handle: Handle) -> bool {
        matches!(self.at(handle), Some(Obj::Generator(_)))
    }

    /// The same, to change it; nothing for shared objects, which are immutable.
    #[inline]
    pub fn get_mut(&mut self, value: Value) -> Option<&mut Obj> {
        match value {
            Value::Ref(handle) => self.at_mut(handle),
            Value::Shared { unit, .. } if unit != 0 => {
                self.touch_frozen(value);
                None
            }
            _ => None,
        }
    }

    /// The builtin value inside an instance of a class derived from a builtin type; any other
    /// value as it is.
    #[inline]
    pub fn plain(&self, value: Value) -> Value {
        match self.get(value) {
            Some(Obj::Derived(derived)) if !derived.payload.is_unbound() => derived.payload,
            _ => value,
        }
    }

    /// The derived instance a value is.
    pub fn derived(&self, value: Value) -> Option<&Derived> {
        match self.get(value) {
            Some(Obj::Derived(derived)) => Some(derived),
            _ => None,
        }
    }

    /// A number for `id` and the default `repr`: given on first use, never an address.
    pub fn serial(&mut self, value: Value) -> u64 {
        match value {
            Value::Ref(handle) => {
                if let Some(serial) = self.serials.get(&handle.index) {
                    return *serial;
                }
                let serial = 0x7f00_0000_0000 + self.next_serial * 16;
                self.next_serial += 1;
                self.serials.insert(handle.index, serial);
                serial
            }
            Value::Shared { unit, index } => {
                0x5500_0000_0000 + (u64::from(unit) << 24) + u64::from(index) * 16
            }
            Value::Int(int) => {
                0x5600_0000_0000u64.wrapping_add((int as u64).wrapping_mul(32) & 0xfff_ffff_ffff)
            }
            Value::Str(short) => {
                let (low, high) = short.words();
                0x6000_0000_0000
                    + ((low ^ high.rotate_left(17)).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 20)
            }
            Value::Float(float) => {
                0x6100_0000_0000 + (float.to_bits().wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 20)
            }
            Value::Bool(b) => 0x5400_0000_0000 + u64::from(b) * 32,
            Value::None => 0x5400_0000_0100,
            Value::Ellipsis => 0x5400_0000_0200,
            Value::NotImplemented => 0x5400_0000_0300,
            Value::Unbound => 0,
        }
    }
}
