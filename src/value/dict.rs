//! `dict`: an index of hashes beside a vector of entries in insertion order.
//!
//! Deleting leaves a tombstone, so it is O(1) and keeps order. When the vector is packed can be
//! seen by who deletes and inserts while iterating, so that is where CPython does it: when as many
//! keys have been inserted as its table takes ([`Dict::insert_new`]). The table knows nothing of Python's equality: whoever looks
//! something up brings a hash and asks for candidates ([`Dict::candidates`]), because comparing two
//! keys may run program code, during which nothing here may be borrowed.
//!
//! A dict hashes keys one of two ways. *Fast*: a hash nobody can see. *Visible*: what `hash()`
//! gives, needed as soon as a key has a `__hash__` of the program's, which may equal a plain key
//! with the same visible hash. The first such key changes the dict over, once ([`Dict::rehash`]).
//!
//! May touch: `value`. Never: the heap (so it can be used for namespaces, outside any session).
//!
//! Invariant: an entry's key is never unbound unless it is a tombstone; `version` changes whenever
//! a key is added or removed.

mod store;

use hashbrown::HashTable;

use super::Value;

/// A key, its value and its hash.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// By whichever way the dict hashes.
    pub hash: u64,
    /// Unbound: a tombstone.
    pub key: Value,
    /// The value.
    pub value: Value,
}

/// A dict.
#[derive(Clone, Debug, Default)]
pub struct Dict {
    table: HashTable<u32>,
    entries: Vec<Entry>,
    live: usize,
    /// Every entry before this one is a tombstone.
    first: usize,
    /// How many more keys CPython's table would take before it is made anew.
    room: usize,
    /// Whether keys are hashed as `hash()` shows it.
    pub visible: bool,
    /// Changes whenever a key is added or removed.
    pub version: u32,
    /// Its hashes are still to be made: it has just been read.
    unsettled: bool,
}

/// So many entries are looked through one by one: no more than a lookup is given for nothing.
const FEW: usize = 8;

/// Bytes charged for an entry and its place in the table.
pub const ENTRY_BYTES: u64 = 52;

impl Dict {
    /// An empty dict.
    pub fn new() -> Self {
        Self::default()
    }

    /// How many keys.
    #[inline]
    pub fn len(&self) -> usize {
        self.live
    }

    /// Whether there is no key.
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.live == 0
    }

    /// Bytes charged for it.
    pub fn bytes(&self) -> u64 {
        96 + self.entries.capacity() as u64 * ENTRY_BYTES
    }

    /// Bytes to charge before `extra` more keys are inserted: 0 where there is room. Growth pays
    /// for the new room and, while it copies, the old: the caller releases the difference to
    /// [`Dict::bytes`] afterwards, or simply calls `Heap::dict_reserve`, which does all that.
    pub fn growth(&self, extra: usize) -> Option<usize> {
        let needed = extra + if self.room == 0 { self.live } else { self.entries.len() };
        if needed <= self.entries.capacity() {
            return None;
        }
        Some(needed.max(self.entries.capacity() * 2).max(4))
    }

    /// Makes room for `capacity` entries in all.
    pub fn grow(&mut self, capacity: usize) {
        self.entries.reserve_exact(capacity.saturating_sub(self.entries.len()));
        if capacity <= self.table.capacity() {
            return;
        }
        // Made anew in the order of the entries, which is quicker than in that of the old table.
        let mut table = HashTable::with_capacity(capacity);
        for (at, entry) in self.entries.iter().enumerate() {
            if !entry.key.is_unbound() {
                table.insert_unique(entry.hash, at as u32, |_| 0);
            }
        }
        self.table = table;
    }

    /// The index of the entry that holds a key with this hash for which `equal` says so. `equal`
    /// must not fail or run program code; otherwise use [`Dict::candidates`].
    #[inline]
    pub fn find(&self, hash: u64, mut equal: impl FnMut(&Value) -> bool) -> Option<usize> {
        let entries = &self.entries;
        self.table
            .find(hash, |at| {
                entries.get(*at as usize).is_some_and(|e| e.hash == hash && equal(&e.key))
            })
            .map(|at| *at as usize)
    }

    /// The entry of a short string or an int that is one of a few: they are looked through sooner
    /// than the table. `None` says nothing.
    #[inline]
    pub fn among_few(&self, key: &Value) -> Option<&Entry> {
        if self.entries.len() > FEW || self.visible {
            return None;
        }
        match key {
            Value::Str(text) => self.entries.iter().find(|entry| match &entry.key {
                Value::Str(other) => other == text,
                _ => false,
            }),
            Value::Int(int) => self.entries.iter().find(|entry| match &entry.key {
                Value::Int(other) => other == int,
                _ => false,
            }),
            _ => None,
        }
    }

    /// Indexes of the entries whose hash is this, in probing order.
    pub fn candidates(&self, hash: u64) -> Vec<usize> {
        self.table
            .iter_hash(hash)
            .map(|at| *at as usize)
            .filter(|at| self.entries.get(*at).is_some_and(|entry| entry.hash == hash))
            .collect()
    }

    /// The entry at an index, unless it is a tombstone.
    #[inline]
    pub fn entry(&self, at: usize) -> Option<&Entry> {
        self.entries.get(at).filter(|entry| !entry.key.is_unbound())
    }

    /// Where a value lies, to replace it.
    #[inline]
    pub fn value_mut(&mut self, at: usize) -> Option<&mut Value> {
        self.entries.get_mut(at).map(|entry| &mut entry.value)
    }

    /// Replaces a value.
    #[inline]
    pub fn set_value(&mut self, at: usize, value: Value) {
        if let Some(entry) = self.entries.get_mut(at) {
            entry.value = value;
        }
    }

    /// How many entries, tombstones included: the end of [`Dict::entry`]'s indexes.
    #[inline]
    pub fn end(&self) -> usize {
        self.entries.len()
    }

    /// The index of the first key: what is before it are tombstones.
    #[inline]
    pub fn first(&self) -> usize {
        self.first
    }

    /// Adds a key that is known not to be there before all others. Without tombstones there to
    /// take, room is made for as many as there are keys: charge for that growth first.
    pub fn insert_first(&mut self, hash: u64, key: Value, value: Value) {
        if self.first == 0 {
            let tombstone = Entry { hash: 0, key: Value::Unbound, value: Value::Unbound };
            let gap = self.live.max(4);
            self.entries.splice(0..0, std::iter::repeat_n(tombstone, gap));
            self.first = gap;
            self.index_again();
        }
        self.first -= 1;
        let at = self.first;
        if let Some(place) = self.entries.get_mut(at) {
            *place = Entry { hash, key, value };
        }
        let entries = &self.entries;
        self.table.insert_unique(hash, at as u32, |at| {
            entries.get(*at as usize).map_or(0, |entry| entry.hash)
        });
        self.live += 1;
        self.version = self.version.wrapping_add(1);
    }

    /// Adds a key that is known not to be there. Charge for [`Dict::growth`] first.
    pub fn insert_new(&mut self, hash: u64, key: Value, value: Value) {
        if self.room == 0 {
            self.renew(self.live * 3);
        }
        self.room -= 1;
        let at = self.entries.len() as u32;
        self.entries.push(Entry { hash, key, value });
        let entries = &self.entries;
        self.table
            .insert_unique(hash, at, |at| entries.get(*at as usize).map_or(0, |entry| entry.hash));
        self.live += 1;
        self.version = self.version.wrapping_add(1);
    }

    /// Removes the entry at an index, and returns it.
    pub fn remove(&mut self, at: usize) -> Option<Entry> {
        let entry = *self.entry(at)?;
        if let Ok(found) = self.table.find_entry(entry.hash, |index| *index as usize == at) {
            found.remove();
        }
        if let Some(slot) = self.entries.get_mut(at) {
            slot.key = Value::Unbound;
            slot.value = Value::Unbound;
        }
        self.live -= 1;
        self.version = self.version.wrapping_add(1);
        while self.entries.get(self.first).is_some_and(|entry| entry.key.is_unbound()) {
            self.first += 1;
        }
        self.first = self.first.min(self.entries.len());
        Some(entry)
    }

    /// Drops the tombstones at the end, as `popitem` does, so that in a loop it stays O(1).
    pub fn trim(&mut self) {
        while self.entries.last().is_some_and(|entry| entry.key.is_unbound()) {
            self.entries.pop();
        }
        self.first = self.first.min(self.entries.len());
    }

    /// What CPython's table is after copying one with many tombstones; with few it is the same.
    pub fn copied(&mut self) {
        if self.live < self.entries.len() * 2 / 3 {
            self.renew((self.live * 3).div_ceil(2));
        }
    }

    /// What CPython's table is after an empty dict is updated with this one.
    pub fn compacted(&mut self) {
        if self.live < self.entries.len() {
            self.renew((self.live * 3).div_ceil(2));
        }
    }

    /// Takes over all of another dict's table, as CPython does when an empty dict is updated:
    /// whether it could. Charge for [`Dict::growth`] to as many keys and make room first.
    pub fn take_over(&mut self, mut other: Self) -> bool {
        if !self.entries.is_empty() || self.entries.capacity() < other.entries.len() {
            return false;
        }
        self.entries.append(&mut other.entries);
        self.table = other.table;
        (self.live, self.first, self.room) = (other.live, other.first, other.room);
        (self.visible, self.unsettled) = (other.visible, other.unsettled);
        self.version = self.version.wrapping_add(1);
        true
    }

    /// Before the keys of another are merged in: CPython makes room for all at once, and an empty
    /// dict takes over the other's table.
    pub fn prepare(&mut self, other: usize, compact: Option<usize>) {
        match compact {
            Some(room) if self.live == 0 && self.entries.is_empty() => self.room = room + other,
            _ if self.room + self.entries.len() < other => {
                self.renew(((self.live + other) * 3).div_ceil(2));
            }
            _ => {}
        }
    }

    /// The room that is left, if there are no tombstones.
    pub fn compact(&self) -> Option<usize> {
        (self.live == self.entries.len()).then_some(self.room)
    }

    /// A table of at least `size` places, of which two thirds are used; without tombstones.
    fn renew(&mut self, size: usize) {
        let size = size.max(8).next_power_of_two();
        self.room = (size * 2 / 3).saturating_sub(self.live).max(1);
        if self.live < self.entries.len() {
            self.entries.retain(|entry| !entry.key.is_unbound());
            self.first = 0;
            self.index_again();
        }
    }

    fn index_again(&mut self) {
        self.table.clear();
        let entries = &self.entries;
        for (at, entry) in entries.iter().enumerate() {
            if !entry.key.is_unbound() {
                self.table.insert_unique(entry.hash, at as u32, |at| {
                    entries.get(*at as usize).map_or(0, |entry| entry.hash)
                });
            }
        }
    }

    /// Gives every key a new hash: `hashes` has one for each index up to [`Dict::end`].
    pub fn rehash(&mut self, hashes: &[u64], visible: bool) {
        for (entry, hash) in self.entries.iter_mut().zip(hashes) {
            entry.hash = *hash;
        }
        self.visible = visible;
        self.index_again();
    }

    /// Removes all keys.
    pub fn clear(&mut self) {
        self.table = HashTable::new();
        self.entries = Vec::new();
        self.live = 0;
        self.first = 0;
        self.room = 0;
        self.version = self.version.wrapping_add(1);
    }

    /// Where its entries lie, which changes when one is added, moved or, most often, removed.
    pub fn lie(&self) -> u64 {
        (self.end() as u64) << 32 | self.first() as u64
    }

    /// Entries in insertion order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Entry> {
        self.entries.iter().filter(|entry| !entry.key.is_unbound())
    }

    /// Puts another value in the place of each key and value; keys must stay equal.
    pub fn map_values(&mut self, map: impl Fn(Value) -> Value) {
        for entry in &mut self.entries {
            entry.key = map(entry.key);
            entry.value = map(entry.value);
        }
    }

    /// Shows every value it holds.
    pub fn trace(&self, see: &mut impl FnMut(Value)) {
        for entry in &self.entries {
            see(entry.key);
            see(entry.value);
        }
    }
}
