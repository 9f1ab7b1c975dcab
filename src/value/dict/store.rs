//! A dict as bytes: its entries, tombstones included, since iterators count them.
//!
//! Where every key is text or a plain number its hash follows from it and is not written.
//!
//! May touch: `value`.

use super::super::store::{Bad, Read, Reader, Writer};
use super::super::{Heap, Obj, Value, hash, ops};
use super::{Dict, Entry};

/// A hash that is still to be made.
const LATER: u64 = 0;

impl Dict {
    /// Writes it.
    pub fn store(&self, out: &mut Writer, heap: &Heap) {
        let follows = |entry: &Entry| {
            entry.key.is_unbound() || follows(heap, entry.key, self.visible) == Some(entry.hash)
        };
        let written = !self.entries.iter().all(follows);
        out.byte(u8::from(self.visible) | u8::from(written) << 1);
        out.uint(u64::from(self.version));
        out.size(self.room);
        out.size(self.entries.len());
        for entry in &self.entries {
            out.value(entry.key);
            if entry.key.is_unbound() {
                continue;
            }
            out.value(entry.value);
            if written {
                out.word(entry.hash);
            }
        }
        out.size(self.entries.capacity() - self.entries.len());
    }

    /// Reads one; [`Dict::settle`] must follow once everything has been read.
    pub fn restore(r: &mut Reader) -> Read<Self> {
        let flags = r.byte()?;
        let (visible, written) = (flags & 1 != 0, flags & 2 != 0);
        let version = r.uint32()?;
        let room = r.size()?;
        let count = r.count(0)?;
        if flags > 3 || room > u32::MAX as usize || count > u32::MAX as usize >> 1 {
            return Err(Bad::Wrong("a dict"));
        }
        let mut read = Vec::new();
        let mut live = 0;
        for _ in 0..count {
            r.pay(super::ENTRY_BYTES)?;
            let key = r.value()?;
            if key.is_unbound() {
                read.push(Entry { hash: LATER, key, value: Value::Unbound });
                continue;
            }
            live += 1;
            let value = r.value()?;
            let hash = if written { r.word()? } else { LATER };
            read.push(Entry { hash, key, value });
        }
        let capacity = r.capacity(count, super::ENTRY_BYTES)?;
        let mut entries = Vec::with_capacity(capacity);
        entries.append(&mut read);
        let first = entries.iter().position(|entry| !entry.key.is_unbound()).unwrap_or(count);
        let table = hashbrown::HashTable::new();
        let unsettled = !written;
        Ok(Self { table, entries, live, first, room, visible, version, unsettled })
    }

    /// Makes the hashes that were not written, and the table.
    pub fn settle(&mut self, heap: &Heap) -> Read<()> {
        if self.unsettled {
            self.unsettled = false;
            let visible = self.visible;
            for entry in self.entries.iter_mut().filter(|entry| !entry.key.is_unbound()) {
                entry.hash = follows(heap, entry.key, visible).ok_or(Bad::Wrong("a dict's key"))?;
            }
        }
        let entries = &self.entries;
        self.table.reserve(self.entries.capacity(), |at| {
            entries.get(*at as usize).map_or(0, |entry| entry.hash)
        });
        self.index_again();
        Ok(())
    }
}

/// The hash of a key that follows from it alone.
fn follows(heap: &Heap, key: Value, visible: bool) -> Option<u64> {
    match key {
        Value::Unbound | Value::Ref(_) | Value::Shared { .. } => match heap.get(key)? {
            Obj::Str(_) | Obj::View(_) if visible => Some(hash::name_visible(heap, &key)),
            Obj::Str(_) | Obj::View(_) => Some(hash::name(heap, &key)),
            _ => None,
        },
        Value::Str(_) if visible => Some(hash::name_visible(heap, &key)),
        _ => ops::hashing::inline(key),
    }
}
