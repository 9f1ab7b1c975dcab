//! Inline caches: what a place in the program found for the kinds of objects it has seen.
//!
//! Each place (an attribute, a method call) has one entry of its own, for the first kind of object
//! that came by, found without hashing. What other kinds find there is in one table for the whole
//! session, addressed by place and kind, which is made when it is first needed.
//!
//! May touch: `value`. Never: the heap.
//!
//! Invariant: an entry counts only within the epoch in which it was made: the epoch ends whenever a
//! class changes in a way that lookups can see.

use super::{Call, Handle, Value};

/// What an attribute's name was found to be.
#[derive(Clone, Copy, Debug)]
pub struct InlineCache {
    /// The kind of object: its shape, or its builtin type ([`super::lookup::BUILTIN_KEY`]). At a
    /// call of a name, the function's slot ([`Caches::call`]).
    pub key: u32,
    /// The epoch of class lookups; at a call of a name, the slot's generation.
    pub epoch: u32,
    /// Where an instance's own attribute lies, or one of [`METHOD`], [`GETTER`], [`FIXED`],
    /// [`ON_CLASS`], [`ITEM`].
    pub index: u32,
    /// Of [`ON_CLASS`]: which entry of the class's namespace. Of [`ITEM`]: which item.
    pub entry: u32,
    /// The method, the getter, the value, the class.
    pub value: Value,
    /// Of a [`METHOD`] that takes the arguments of this place as they come: how it is called.
    pub quick: Quick,
}

/// How a method is called that takes the arguments of its place as they come.
#[derive(Clone, Copy, Debug)]
pub enum Quick {
    /// It does not, or it is not known.
    No,
    /// A method of a builtin type; [`InlineCache::entry`] says how many parameters it has.
    Row(&'static Call),
    /// A function of the tree whose place this is, without defaults to add: which code, and the
    /// module whose globals it sees.
    Code(u32, u32),
}

/// Index of a cache that holds a method, to be called with the object first.
pub const METHOD: u32 = u32::MAX;
/// Index of a cache that holds a property's getter.
pub const GETTER: u32 = u32::MAX - 1;
/// Index of a cache that holds a value that stays within the epoch: of a module that is shared, a
/// static method.
pub const FIXED: u32 = u32::MAX - 2;
/// Index of a cache that holds a class in whose namespace the value lies. Plain data there may
/// change within the epoch, its place does not.
pub const ON_CLASS: u32 = u32::MAX - 3;

/// Index of a cache that says which item of a tuple it is: see [`InlineCache::entry`].
pub const ITEM: u32 = u32::MAX - 4;

impl InlineCache {
    /// A cache that fits nothing: no epoch is 0.
    pub const EMPTY: Self =
        Self { key: 0, epoch: 0, index: 0, entry: 0, value: Value::Unbound, quick: Quick::No };
}

/// Entries of the table for places that see several kinds of objects; a power of two.
const SHARED_PLACES: usize = 1024;

/// All inline caches of a session.
#[derive(Debug, Default)]
pub struct Caches {
    first: Vec<InlineCache>,
    others: Vec<(u32, InlineCache)>,
}

impl Caches {
    /// Adds places, and gives the number of the first.
    pub fn add_places(&mut self, count: u32) -> u32 {
        let base = self.first.len();
        self.first.resize(base + count as usize, InlineCache::EMPTY);
        base as u32
    }

    /// What was found at a place for a kind of object, if that still holds.
    #[inline(always)]
    pub fn get(&self, place: u32, key: u32, epoch: u32) -> Option<&InlineCache> {
        let first = self.first.get(place as usize)?;
        if first.key == key && first.epoch == epoch {
            return Some(first);
        }
        if first.epoch == 0 { None } else { self.get_other(place, key, epoch) }
    }

    /// What was found at a place for the kind of object seen there first, if it is this one.
    #[inline(always)]
    pub fn first(&self, place: u32, key: u32, epoch: u32) -> Option<&InlineCache> {
        let first = self.first.get(place as usize)?;
        (first.key == key && first.epoch == epoch).then_some(first)
    }

    /// As [`Caches::get`], without a call: where one would cost the caller its registers.
    #[inline(always)]
    pub fn find(&self, place: u32, key: u32, epoch: u32) -> Option<&InlineCache> {
        let first = self.first.get(place as usize)?;
        if first.key == key && first.epoch == epoch {
            return Some(first);
        }
        let (at, cache) = self.others.get(shared_place(place, key))?;
        (*at == place && cache.key == key && cache.epoch == epoch).then_some(cache)
    }

    /// How the method is called that was found at this place first: for which kind of object is to
    /// be seen with [`Caches::first`]. (The methods of a list are always the same.)
    #[inline(always)]
    pub fn quick(&self, place: u32) -> Quick {
        self.first.get(place as usize).map_or(Quick::No, |first| first.quick)
    }

    /// Which code was called at this place last, and the module whose globals it sees, if it was
    /// this function's.
    #[inline(always)]
    pub fn called(&self, place: u32, function: Handle) -> Option<(u32, u32)> {
        let first = self.first.get(place as usize)?;
        let same = first.key == function.index && first.epoch == function.generation;
        same.then_some((first.index, first.entry))
    }

    /// Remembers it.
    pub fn call(&mut self, place: u32, function: Handle, code: u32, module: u32) {
        if let Some(first) = self.first.get_mut(place as usize) {
            let (key, epoch) = (function.index, function.generation);
            *first = InlineCache { key, epoch, index: code, entry: module, ..InlineCache::EMPTY };
        }
    }

    /// Which attribute of an instance's own is set at this place, for a kind of object, and the
    /// shape that the instance then has, if that is another.
    #[inline(always)]
    pub fn set(&self, place: u32, key: u32, epoch: u32) -> Option<(u32, Option<u32>)> {
        let found = self.find(place, key, epoch)?;
        let next = match found.value {
            Value::Int(next) => Some(next as u32),
            _ => None,
        };
        Some((found.index, next))
    }

    /// Notes how the method is called that is remembered at this place for a kind of object.
    pub fn set_quick(&mut self, place: u32, key: u32, quick: Quick) {
        let Some(first) = self.first.get_mut(place as usize) else { return };
        let cache = if first.key == key {
            first
        } else {
            match self.others.get_mut(shared_place(place, key)) {
                Some((at, other)) if *at == place && other.key == key => other,
                _ => return,
            }
        };
        if cache.index == METHOD {
            cache.quick = quick;
        }
    }

    #[inline(never)]
    fn get_other(&self, place: u32, key: u32, epoch: u32) -> Option<&InlineCache> {
        let (at, cache) = self.others.get(shared_place(place, key))?;
        (*at == place && cache.key == key && cache.epoch == epoch).then_some(cache)
    }

    /// Remembers what was found.
    pub fn put(&mut self, place: u32, cache: InlineCache) {
        let Some(first) = self.first.get_mut(place as usize) else { return };
        if first.epoch != cache.epoch || first.key == cache.key {
            *first = cache;
            return;
        }
        if self.others.is_empty() {
            self.others = vec![(0, InlineCache::EMPTY); SHARED_PLACES];
        }
        if let Some(other) = self.others.get_mut(shared_place(place, cache.key)) {
            *other = (place, cache);
        }
    }

    /// Forgets everything.
    pub fn clear(&mut self) {
        self.first.fill(InlineCache::EMPTY);
        self.others.clear();
    }
}

#[inline]
fn shared_place(place: u32, key: u32) -> usize {
    let mixed = (place ^ key.rotate_left(16)).wrapping_mul(0x9e37_79b9);
    (mixed >> 22) as usize & (SHARED_PLACES - 1)
}
