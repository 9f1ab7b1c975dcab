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
use super::obj::{Derived, SLOT_BYTES, Text, VALUE_BYTES, View};
use super::{Class, Dict, Eval, Exc, Handle, Obj, Set, Stop, Value};
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
            Err(_) => Err(self.out_of_memory()),
        }
    }

    #[cold]
    fn out_of_memory(&mut self) -> Stop {
        if self.effect { self.exhaust(Exhausted::Memory) } else { Stop::Collect }
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
        self.meter.bytes_passing(bytes).map_err(|_| self.out_of_memory())?;
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
        match self.slots.push_free(obj) {
            Ok(index) => Ok(Value::Ref(Handle { index, generation: 1 })),
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
        let index = self.slots.push(Slot { generation: 1, marked: false, obj });
        Ok(Value::Ref(Handle { index, generation: 1 }))
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

    /// The text of a `str` (or of an instance of a class derived from it).
    #[inline]
    pub fn text<'a>(&'a self, value: &'a Value) -> Option<&'a str> {
        match value {
            Value::Str(short) => Some(short.text()),
            _ => match self.get(*value)? {
                Obj::Str(text) => text.buffer.get(..text.len as usize),
                Obj::View(view) => match self.get(view.base)? {
                    Obj::Str(text) => text
                        .buffer
                        .get(view.start as usize..view.start as usize + view.len as usize),
                    _ => None,
                },
                Obj::Derived(derived) => match &derived.payload {
                    Value::Str(short) => Some(short.text()),
                    Value::Unbound => None,
                    other => match self.get(*other)? {
                        Obj::Str(_) | Obj::View(_) => self.text(other),
                        _ => None,
                    },
                },
                _ => None,
            },
        }
    }

    /// The UTF-8 of a `str`, or of what derives from it: [`Heap::text`] without its check.
    #[inline]
    pub fn text_bytes<'a>(&'a self, value: &'a Value) -> Option<&'a [u8]> {
        match value {
            Value::Str(short) => Some(short.bytes()),
            _ => self.text(value).map(str::as_bytes),
        }
    }

    /// Whether a `str` is ASCII.
    #[inline]
    pub fn text_is_ascii(&self, value: &Value) -> bool {
        match value {
            Value::Str(short) => short.is_ascii(),
            _ => match self.get(*value) {
                Some(Obj::Str(text)) => text.len == text.chars,
                Some(Obj::View(view)) => view.len == view.chars,
                Some(Obj::Derived(derived)) => match derived.payload {
                    Value::Unbound => false,
                    payload => self.text_is_ascii(&payload),
                },
                _ => false,
            },
        }
    }

    /// Characters of a `str`.
    #[inline]
    pub fn text_chars(&self, value: &Value) -> usize {
        match value {
            Value::Str(short) => short.chars(),
            _ => match self.get(*value) {
                Some(Obj::Str(text)) => text.chars as usize,
                Some(Obj::View(view)) => view.chars as usize,
                Some(Obj::Derived(derived)) => match derived.payload {
                    Value::Unbound => 0,
                    payload => self.text_chars(&payload),
                },
                _ => 0,
            },
        }
    }

    /// The items of a `list`.
    #[inline]
    pub fn as_list(&self, value: Value) -> Option<&Vec<Value>> {
        match self.get(value)? {
            Obj::List(items) => Some(items),
            Obj::Derived(derived) => match self.get(derived.payload)? {
                Obj::List(items) => Some(items),
                _ => None,
            },
            _ => None,
        }
    }

    /// The items of a `list`, to change them. Make room with [`Heap::list_reserve`] first.
    #[inline]
    pub fn as_list_mut(&mut self, value: Value) -> Option<&mut Vec<Value>> {
        let value = self.plain(value);
        match self.get_mut(value)? {
            Obj::List(items) => Some(items),
            _ => None,
        }
    }

    /// Makes room for `extra` more items, paying for it.
    #[inline]
    pub fn list_reserve(&mut self, value: Value, extra: usize) -> Eval<()> {
        let Some(items) = self.as_list(value) else { return Ok(()) };
        let (old, needed) = (items.capacity(), items.len().saturating_add(extra));
        if needed <= old {
            return Ok(());
        }
        // Old and new live side by side while the items are copied.
        let new = needed.max(old + old / 2).max(4);
        self.charge((new as u64).saturating_mul(VALUE_BYTES))?;
        if let Some(items) = self.as_list_mut(value) {
            items.reserve_exact(new - items.len());
        }
        self.meter.release(old as u64 * VALUE_BYTES);
        Ok(())
    }

    /// Appends to a list, paying for its growth.
    #[inline]
    pub fn list_push(&mut self, value: Value, item: Value) -> Eval<()> {
        match value {
            Value::Ref(list) if self.list_push_free(list, &item) => Ok(()),
            _ => self.list_push_slow(value, item),
        }
    }

    /// Appends to a list if it is one and has room; says whether it was.
    #[inline]
    pub fn list_push_free(&mut self, list: Handle, item: &Value) -> bool {
        if let Some(Obj::List(items)) = self.at_mut(list)
            && items.len() < items.capacity()
        {
            // An int as its two parts: it may just have been put together from them.
            match item {
                Value::Int(int) => items.push(Value::Int(*int)),
                item => items.push(*item),
            }
            return true;
        }
        false
    }

    /// A new last place of a list that has room, unbound: to be filled at once.
    #[inline(always)]
    pub fn list_place(&mut self, list: Handle) -> Option<&mut Value> {
        match self.near_mut(list) {
            Some(Obj::List(items)) if items.len() < items.capacity() => {
                items.push(Value::Unbound);
                items.last_mut()
            }
            _ => None,
        }
    }

    #[inline(never)]
    fn list_push_slow(&mut self, value: Value, item: Value) -> Eval<()> {
        self.list_reserve(value, 1)?;
        if let Some(items) = self.as_list_mut(value) {
            items.push(item);
        }
        Ok(())
    }

    /// The items of a `tuple`.
    #[inline]
    pub fn as_tuple(&self, value: Value) -> Option<&[Value]> {
        match self.get(value)? {
            Obj::Tuple(items) => Some(items),
            Obj::Derived(derived) => match self.get(derived.payload)? {
                Obj::Tuple(items) => Some(items),
                _ => None,
            },
            _ => None,
        }
    }

    /// The items of a list or tuple.
    #[inline]
    pub fn as_items(&self, value: Value) -> Option<&[Value]> {
        match self.get(value)? {
            Obj::Tuple(items) => Some(items),
            Obj::List(items) => Some(items),
            Obj::Derived(derived) => match self.get(derived.payload)? {
                Obj::Tuple(items) => Some(items),
                Obj::List(items) => Some(items),
                _ => None,
            },
            _ => None,
        }
    }

    /// A `dict`.
    #[inline]
    pub fn as_dict(&self, value: Value) -> Option<&Dict> {
        match self.get(value)? {
            Obj::Dict(dict) => Some(dict),
            Obj::Derived(derived) => match self.get(derived.payload)? {
                Obj::Dict(dict) => Some(dict),
                _ => None,
            },
            _ => None,
        }
    }

    /// A `dict`, to change it. Make room with [`Heap::dict_reserve`] first.
    #[inline]
    pub fn as_dict_mut(&mut self, value: Value) -> Option<&mut Dict> {
        let value = self.plain(value);
        match self.get_mut(value)? {
            Obj::Dict(dict) => Some(dict),
            _ => None,
        }
    }

    /// Makes room for `extra` more keys, paying for it.
    pub fn dict_reserve(&mut self, value: Value, extra: usize) -> Eval<()> {
        let value = self.plain(value);
        let Some(dict) = self.as_dict(value) else { return Ok(()) };
        let Some(capacity) = dict.growth(extra) else { return Ok(()) };
        let old = dict.bytes();
        self.charge(96 + capacity as u64 * super::dict::ENTRY_BYTES)?;
        if let Some(dict) = self.as_dict_mut(value) {
            dict.grow(capacity);
        }
        self.meter.release(old);
        Ok(())
    }

    /// A `set` or `frozenset`.
    pub fn as_set(&self, value: Value) -> Option<&Set> {
        match self.get(value)? {
            Obj::Set(set) | Obj::FrozenSet(set) => Some(set),
            Obj::Derived(derived) => match self.get(derived.payload)? {
                Obj::Set(set) | Obj::FrozenSet(set) => Some(set),
                _ => None,
            },
            _ => None,
        }
    }

    /// A `set` or `frozenset`, to change it. Make room with [`Heap::set_reserve`] first.
    pub fn as_set_mut(&mut self, value: Value) -> Option<&mut Set> {
        let value = self.plain(value);
        match self.get_mut(value)? {
            Obj::Set(set) | Obj::FrozenSet(set) => Some(set),
            _ => None,
        }
    }

    /// Orders a new set of constants as CPython does, which copies it twice.
    pub fn set_fold(&mut self, value: Value) -> Eval<()> {
        let Some(set) = self.as_set(value) else { return Ok(()) };
        let (folded, old) = (set.folded(), set.bytes());
        let new = folded.bytes();
        if new > old {
            self.charge(new - old)?;
        } else {
            self.meter.release(old - new);
        }
        if let Some(set) = self.as_set_mut(value) {
            *set = folded;
        }
        Ok(())
    }

    /// Pays for the table a set grows to when one more member is added. The old table is given
    /// back at once, since the two live side by side only inside the next insertion.
    pub fn set_reserve(&mut self, value: Value) -> Eval<()> {
        let Some(set) = self.as_set(value) else { return Ok(()) };
        let Some(size) = set.growth() else { return Ok(()) };
        let old = set.bytes();
        self.charge(80 + Set::table_bytes(size))?;
        self.meter.release(old);
        Ok(())
    }

    /// A `bytes` or `bytearray`.
    pub fn as_bytes(&self, value: Value) -> Option<&[u8]> {
        match self.get(value)? {
            Obj::Bytes(bytes) => Some(bytes),
            Obj::ByteArray(bytes) => Some(bytes),
            Obj::Derived(derived) => match self.get(derived.payload)? {
                Obj::Bytes(bytes) => Some(bytes),
                Obj::ByteArray(bytes) => Some(bytes),
                _ => None,
            },
            _ => None,
        }
    }

    /// A class.
    #[inline]
    pub fn as_class(&self, value: Value) -> Option<&Class> {
        match self.get(value)? {
            Obj::Class(class) => Some(class),
            _ => None,
        }
    }

    /// A class of this session, to change it.
    pub fn as_class_mut(&mut self, value: Value) -> Option<&mut Class> {
        match self.get_mut(value)? {
            Obj::Class(class) => Some(class),
            _ => None,
        }
    }

    /// An exception.
    pub fn as_exception(&self, value: Value) -> Option<&Exc> {
        match self.get(value)? {
            Obj::Exception(exception) => Some(exception),
            _ => None,
        }
    }

    /// An exception, to change it.
    pub fn as_exception_mut(&mut self, value: Value) -> Option<&mut Exc> {
        match self.get_mut(value)? {
            Obj::Exception(exception) => Some(exception),
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
