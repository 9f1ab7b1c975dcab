//! A heap as bytes: the arena as it is, without what nobody can reach.
//!
//! Objects keep their slots and generations, since the hash of an object that is equal only to
//! itself follows from them. A slot whose object is dead but has not been swept is written as what
//! the sweep will make of it, so that the next collection finds both heaps alike.
//!
//! May touch: `value`.

use super::super::obj::Obj;
use super::super::store::{Bad, Read, Reader, Writer, object};
use super::super::text::hash::HashKey;
use super::super::{Handle, Value};
use super::Heap;
use super::slots::{Slot, Slots};

/// What is in a run of slots.
const LIVE: u64 = 0;
const FREE: u64 = 1;
const UNSWEPT: u64 = 2;

/// Bytes that a slot takes, whatever is in it.
const SLOT_SIZE: u64 = 48;

/// Where serial numbers begin, and how far they are apart.
const SERIALS: u64 = 0x7f00_0000_0000;

impl Heap {
    /// The generation of each slot's object, 0 where there is none that can be reached from the
    /// roots. What is referred to weakly counts as reached: it is still there until a collection.
    pub fn live(&self, roots: &mut dyn FnMut(&mut dyn FnMut(Value))) -> Vec<u32> {
        self.reached(roots, true)
    }

    /// The same, where `weakly` says whether what is referred to weakly counts as reached.
    pub(super) fn reached(
        &self,
        roots: &mut dyn FnMut(&mut dyn FnMut(Value)),
        weakly: bool,
    ) -> Vec<u32> {
        let mut live = vec![0u32; self.slots.len()];
        let mut queue: Vec<u32> = Vec::new();
        let mut see = |queue: &mut Vec<u32>, value: Value| {
            if let Value::Ref(Handle { index, generation }) = value
                && let Some(slot) = self.slots.get(index as usize)
                && slot.generation == generation
                && !matches!(slot.obj, Obj::Free)
                && let Some(place) = live.get_mut(index as usize)
                && *place == 0
            {
                *place = generation;
                queue.push(index);
            }
        };
        roots(&mut |value| see(&mut queue, value));
        while let Some(index) = queue.pop() {
            let Some(slot) = self.slots.get(index as usize) else { continue };
            match &slot.obj {
                Obj::Weak(_, watcher) if !weakly => {
                    see(&mut queue, *watcher);
                    continue;
                }
                _ => slot.obj.trace(&mut |value| see(&mut queue, value)),
            }
            match &slot.obj {
                Obj::Class(class) if weakly => {
                    class.subclasses.iter().for_each(|class| see(&mut queue, *class));
                }
                _ => {}
            }
        }
        live
    }

    /// Writes the arena and the objects that `live` says are alive.
    pub fn store(&self, out: &mut Writer, live: &[u32]) {
        let mut is_free = vec![false; self.slots.len()];
        for index in &self.free {
            if let Some(place) = is_free.get_mut(*index as usize) {
                *place = true;
            }
        }
        let mut runs: Vec<(u64, u32, u64)> = Vec::new();
        for ((slot, alive), free) in self.slots.iter().zip(live).zip(&is_free) {
            let (state, generation) = match (&slot.obj, *free) {
                _ if *alive != 0 => (LIVE, *alive),
                (Obj::Free, true) => (FREE, slot.generation),
                (Obj::Free, false) => (UNSWEPT, slot.generation),
                _ => (UNSWEPT, slot.generation.saturating_add(1)),
            };
            match runs.last_mut() {
                Some((last, of, count)) if *last == state && *of == generation => *count += 1,
                _ => runs.push((state, generation, 1)),
            }
        }
        out.size(runs.len());
        for (state, generation, count) in runs {
            out.uint(count << 2 | state);
            out.uint(u64::from(generation));
        }
        for (index, slot) in self.slots.iter().enumerate() {
            if live.get(index).is_some_and(|generation| *generation != 0) {
                out.slot = index as u32;
                object::write(out, self, &slot.obj);
            }
        }
        out.slot = u32::MAX;
        self.store_serials(out, live);
        let HashKey(low, high) = self.hash_key;
        out.flag((low, high) != (0, 0));
        if (low, high) != (0, 0) {
            out.word(low);
            out.word(high);
        }
        out.uint(self.outside);
    }

    fn store_serials(&self, out: &mut Writer, live: &[u32]) {
        let alive = |index: &u32| live.get(*index as usize).is_some_and(|of| *of != 0);
        let mut serials: Vec<(u32, u64)> = self
            .serials
            .iter()
            .filter(|(index, _)| alive(index))
            .map(|(index, serial)| (*index, (*serial).saturating_sub(SERIALS) / 16))
            .collect();
        serials.sort_unstable();
        out.uint(self.next_serial);
        out.size(serials.len());
        for (index, serial) in serials {
            out.uint(u64::from(index));
            out.uint(serial);
        }
    }

    /// Reads the arena into an empty heap, and gives the bytes its objects are charged.
    /// [`Heap::settle`] must follow.
    pub fn restore(&mut self, r: &mut Reader) -> Read<u64> {
        let mut live = Vec::new();
        self.slots.truncate(0);
        self.free.clear();
        let runs = r.count(0)?;
        for _ in 0..runs {
            let (run, generation) = (r.uint()?, r.uint32()?);
            let (state, count) = (run & 3, run >> 2);
            if state > UNSWEPT || generation == 0 || count == 0 {
                return Err(Bad::Wrong("a slot"));
            }
            r.pay(count.saturating_mul(SLOT_SIZE))?;
            for _ in 0..count {
                let index = u32::try_from(self.slots.len()).map_err(|_| Bad::TooLarge)?;
                self.slots.push(Slot { generation, marked: false, obj: Obj::Free });
                live.push(if state == LIVE { generation } else { 0 });
                if state == FREE && generation < u32::MAX {
                    self.free.push(index);
                }
            }
        }
        // Low indexes are used first.
        self.free.reverse();
        self.settle_room();
        let alive = live.clone();
        r.set_live(live);
        let mut bytes = 0;
        for (slot, alive) in self.slots.iter_mut().zip(&alive) {
            if *alive != 0 {
                slot.obj = object::read(r)?;
                bytes += slot.obj.bytes();
                // What is bound in a module is charged entry by entry, outside of its slot.
                if let Obj::Module(module) = &slot.obj
                    && !module.is_made()
                {
                    bytes -= module.attrs.bytes();
                }
            }
        }
        self.learn_weak();
        self.restore_serials(r, &alive)?;
        if r.flag()? {
            self.hash_key = HashKey(r.word()?, r.word()?);
        } else {
            self.hash_key = HashKey::default();
        }
        self.outside = r.uint()?;
        Ok(bytes)
    }

    /// Makes the room for objects what it was where they were written: when it grows next is paid
    /// for, and may be when a collection comes.
    fn settle_room(&mut self) {
        let mut room = 0;
        while room < self.slots.len() {
            let Some(next) = Slots::room_after(room) else { break };
            room = next;
        }
        self.slots.set_room(room);
    }

    fn restore_serials(&mut self, r: &mut Reader, live: &[u32]) -> Read<()> {
        let wrong = Bad::Wrong("a serial number");
        self.next_serial = r.uint()?;
        let count = r.count(32)?;
        if self.next_serial >= 1 << 40 {
            return Err(wrong);
        }
        for _ in 0..count {
            let (index, serial) = (r.uint32()?, r.uint()?);
            let alive = live.get(index as usize).is_some_and(|of| *of != 0);
            if !alive || serial >= self.next_serial {
                return Err(wrong);
            }
            self.serials.insert(index, SERIALS + serial * 16);
        }
        Ok(())
    }

    /// Makes what follows from objects: the tables of dicts, compiled patterns.
    ///
    /// # Errors
    /// [`Bad`] if something is not as it must be.
    pub fn settle(&mut self) -> Read<()> {
        for index in 0..self.slots.len() {
            let Some(slot) = self.slots.get_mut(index) else { continue };
            let needed =
                matches!(slot.obj, Obj::Dict(_) | Obj::Class(_) | Obj::Module(_) | Obj::Native(_));
            if !needed {
                continue;
            }
            let mut obj = std::mem::replace(&mut slot.obj, Obj::Free);
            match &mut obj {
                Obj::Dict(dict) => dict.settle(self)?,
                Obj::Class(class) => class.attrs.settle(self)?,
                Obj::Module(module) => module.attrs.settle(self)?,
                Obj::Native(native) => native.settle(self)?,
                _ => {}
            }
            if let Some(slot) = self.slots.get_mut(index) {
                slot.obj = obj;
            }
        }
        Ok(())
    }

    /// Bytes charged for what is not in a slot.
    pub fn outside(&self) -> u64 {
        self.outside
    }

    /// Every object, with its value.
    pub fn all(&self) -> impl Iterator<Item = (Value, &Obj)> {
        self.slots.iter().enumerate().filter(|(_, slot)| !matches!(slot.obj, Obj::Free)).map(
            |(index, slot)| {
                let handle = Handle { index: index as u32, generation: slot.generation };
                (Value::Ref(handle), &slot.obj)
            },
        )
    }
}
