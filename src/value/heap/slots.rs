//! Where objects lie: one row of slots for the first, blocks for the rest.
//!
//! The row is what most programs need, and is found without a detour. It grows by copying, for which
//! old slots and new ones have to be there at once; what comes after it lies in blocks that never
//! move, so that a large heap takes no more room than it has objects.
//!
//! May touch: `value`. Never: a budget.

use std::hint::cold_path;

use super::super::{Handle, Obj};

/// A place for an object.
#[derive(Debug)]
pub(super) struct Slot {
    pub(super) generation: u32,
    pub(super) marked: bool,
    pub(super) obj: Obj,
}

/// Slots of the row, at most: 12 MiB.
const ROW: usize = 1 << 18;
/// Slots of a block.
const BLOCK: usize = 1 << 14;

/// All slots, by number.
#[derive(Debug)]
pub(super) struct Slots {
    /// The generation of a slot that is new: another one after each [`Slots::truncate`] and
    /// [`Slots::take`], so that no handle from before finds what lies there later.
    first: u32,
    row: Vec<Slot>,
    /// All of them full but the last; none before the row is.
    blocks: Vec<Vec<Slot>>,
}

impl Default for Slots {
    fn default() -> Self {
        Self { first: 1, row: Vec::new(), blocks: Vec::new() }
    }
}

impl Slots {
    /// The object of a handle, unless it is no more.
    #[inline(always)]
    pub(super) fn at(&self, handle: Handle) -> Option<&Obj> {
        let at = handle.index as usize;
        if at >= self.row.len() {
            cold_path();
            return self.beyond(handle);
        }
        match self.row.get(at) {
            Some(slot) if slot.generation == handle.generation => Some(&slot.obj),
            _ => {
                cold_path();
                None
            }
        }
    }

    /// The same, to change it.
    #[inline(always)]
    pub(super) fn at_mut(&mut self, handle: Handle) -> Option<&mut Obj> {
        let at = handle.index as usize;
        if at >= self.row.len() {
            cold_path();
            return self.beyond_mut(handle);
        }
        match self.row.get_mut(at) {
            Some(slot) if slot.generation == handle.generation => Some(&mut slot.obj),
            _ => {
                cold_path();
                None
            }
        }
    }

    /// The object of a handle, if it lies in the row.
    #[inline(always)]
    pub(super) fn near(&self, handle: Handle) -> Option<&Obj> {
        let slot = self.row.get(handle.index as usize)?;
        (slot.generation == handle.generation).then_some(&slot.obj)
    }

    /// The same, to change it.
    #[inline(always)]
    pub(super) fn near_mut(&mut self, handle: Handle) -> Option<&mut Obj> {
        let slot = self.row.get_mut(handle.index as usize)?;
        (slot.generation == handle.generation).then_some(&mut slot.obj)
    }

    #[inline(never)]
    fn beyond(&self, handle: Handle) -> Option<&Obj> {
        let slot = self.get(handle.index as usize)?;
        (slot.generation == handle.generation).then_some(&slot.obj)
    }

    #[inline(never)]
    fn beyond_mut(&mut self, handle: Handle) -> Option<&mut Obj> {
        let slot = self.get_mut(handle.index as usize)?;
        (slot.generation == handle.generation).then_some(&mut slot.obj)
    }

    /// A slot by its number.
    #[inline]
    pub(super) fn get(&self, index: usize) -> Option<&Slot> {
        match index.checked_sub(ROW) {
            None => self.row.get(index),
            Some(beyond) => {
                let (block, at) = place(beyond);
                self.blocks.get(block)?.get(at)
            }
        }
    }

    /// The same, to change it.
    #[inline]
    pub(super) fn get_mut(&mut self, index: usize) -> Option<&mut Slot> {
        match index.checked_sub(ROW) {
            None => self.row.get_mut(index),
            Some(beyond) => {
                let (block, at) = place(beyond);
                self.blocks.get_mut(block)?.get_mut(at)
            }
        }
    }

    /// How many there are.
    #[inline]
    pub(super) fn len(&self) -> usize {
        let blocks = match self.blocks.as_slice() {
            [] => 0,
            [full @ .., last] => full.len() * BLOCK + last.len(),
        };
        self.row.len() + blocks
    }

    /// Adds a slot for an object that needs no more room than there is. Otherwise the object comes
    /// back.
    #[inline(always)]
    pub(super) fn add_free(&mut self, obj: Obj) -> Result<Handle, Obj> {
        if self.row.len() == self.row.capacity() {
            return Err(obj);
        }
        let handle = Handle { index: self.row.len() as u32, generation: self.first };
        self.row.push(Slot { generation: self.first, marked: false, obj });
        Ok(handle)
    }

    /// Adds a slot for an object where there are too many for the row, or room in it.
    pub(super) fn add(&mut self, obj: Obj) -> Handle {
        let generation = self.first;
        let index = self.push(Slot { generation, marked: false, obj });
        Handle { index, generation }
    }

    /// Adds a slot where there are too many for the row, or room in it; gives its number.
    pub(super) fn push(&mut self, slot: Slot) -> u32 {
        let index = self.len();
        if index < ROW {
            self.row.push(slot);
            return index as u32;
        }
        match self.blocks.last_mut() {
            Some(last) if last.len() < BLOCK => last.push(slot),
            _ => {
                let mut block = Vec::with_capacity(BLOCK);
                block.push(slot);
                self.blocks.push(block);
            }
        }
        index as u32
    }

    /// The room that the row has when it is full next; `None`: it grows no more.
    pub(super) fn room_after(len: usize) -> Option<usize> {
        if len >= ROW {
            return None;
        }
        // Room that nobody has used yet is not resident: the more there is, the less is copied.
        Some((len + len.max(16)).min(ROW))
    }

    /// Makes the row's room so large.
    pub(super) fn set_room(&mut self, room: usize) {
        self.row.shrink_to(room);
        self.row.reserve_exact(room.saturating_sub(self.row.len()));
    }

    /// Takes all slots away.
    pub(super) fn take(&mut self) -> Self {
        let first = self.next_first();
        std::mem::replace(self, Self { first, ..Self::default() })
    }

    fn next_first(&self) -> u32 {
        self.first.wrapping_add(1).max(1)
    }

    /// Drops all slots from a number on.
    pub(super) fn truncate(&mut self, len: usize) {
        self.first = self.next_first();
        self.row.truncate(len);
        let (full, rest) = place(len.saturating_sub(ROW));
        self.blocks.truncate(full + usize::from(rest > 0));
        if let Some(last) = self.blocks.get_mut(full) {
            last.truncate(rest);
        }
    }

    /// Each slot, in order.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Slot> {
        self.row.iter().chain(self.blocks.iter().flatten())
    }

    /// The same, to change them.
    pub(super) fn iter_mut(&mut self) -> impl Iterator<Item = &mut Slot> {
        self.row.iter_mut().chain(self.blocks.iter_mut().flatten())
    }

    /// Runs of slots from the last to the first, each with the number of its first slot.
    pub(super) fn runs_from_end(&mut self) -> impl Iterator<Item = (usize, &mut [Slot])> {
        let blocks = self.blocks.iter_mut().enumerate().rev();
        let blocks = blocks.map(|(n, block)| (ROW + n * BLOCK, block.as_mut_slice()));
        blocks.chain(std::iter::once((0, self.row.as_mut_slice())))
    }

    /// The objects, in order.
    pub(super) fn into_objects(self) -> impl Iterator<Item = Obj> {
        self.row.into_iter().chain(self.blocks.into_iter().flatten()).map(|slot| slot.obj)
    }
}

/// The block and the place in it of the n-th slot after the row.
#[inline(always)]
fn place(beyond: usize) -> (usize, usize) {
    (beyond / BLOCK, beyond % BLOCK)
}
