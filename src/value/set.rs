//! `set` and `frozenset`: CPython's own table, for its order.
//!
//! The order in which a set gives its members is visible, so the table is probed as CPython 3.11
//! does it (Objects/setobject.c): linear probes of nine, then a jump perturbed by the hash's upper
//! bits; it grows when three fifths are filled, to four times the members (twice, above 50,000).
//! Hashes are those that `hash()` shows.
//!
//! As with [`super::Dict`], equality is the caller's: it asks for candidates one by one.
//!
//! May touch: `value`. Never: the heap.

mod store;

use super::Value;

/// Places of one search that are free: together they take about as long as three turns of an empty
/// loop.
pub const FREE_PROBES: u64 = 32;

const LINEAR_PROBES: usize = 9;
const PERTURB_SHIFT: u32 = 5;
const MIN_SIZE: usize = 8;

/// A place in the table.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// The member's visible hash.
    pub hash: i64,
    /// The member; unbound where there is none.
    pub key: Value,
}

/// Bytes of a place, as charged.
const PLACE_BYTES: u64 = 24;

/// Probing ends here.
const EMPTY: Place = Place { hash: 0, key: Value::Unbound };

/// A member was removed here, and probing goes on. No member has this hash.
const LEFT_OVER: Place = Place { hash: -1, key: Value::Unbound };

impl Place {
    #[inline(always)]
    fn is_empty(&self) -> bool {
        self.hash == EMPTY.hash && self.key.is_unbound()
    }

    #[inline(always)]
    fn is_left_over(&self) -> bool {
        self.hash == LEFT_OVER.hash && self.key.is_unbound()
    }
}

/// A set's table.
#[derive(Clone, Debug)]
pub struct Set {
    table: Vec<Place>,
    fill: usize,
    used: usize,
    finger: usize,
    /// Changes whenever a member is added or removed.
    pub version: u32,
    /// A frozenset's hash, once it has been asked for.
    pub hash: Option<i64>,
}

impl Default for Set {
    fn default() -> Self {
        Self { table: vec![EMPTY; MIN_SIZE], fill: 0, used: 0, finger: 0, version: 0, hash: None }
    }
}

/// Walks over the places where a hash may lie, in order.
pub struct Probe {
    perturb: u64,
    i: usize,
    start: usize,
    linear: usize,
    mask: usize,
    looked: u64,
}

/// What [`Set::search`] found.
pub enum Found {
    /// The member is in this place.
    At(usize),
    /// It is not there; the search ended in this place, and this one on its way is left over from
    /// a removed member.
    Free {
        /// The empty place.
        at: usize,
        /// The last of those left over.
        left_over: Option<usize>,
    },
}

impl Set {
    /// An empty set.
    pub fn new() -> Self {
        Self::default()
    }

    /// How many members.
    pub fn len(&self) -> usize {
        self.used
    }

    /// Whether it has no member.
    pub fn is_empty(&self) -> bool {
        self.used == 0
    }

    /// Bytes charged for it.
    pub fn bytes(&self) -> u64 {
        80 + Self::table_bytes(self.table.len())
    }

    /// The size the table grows to when one more member is added; `None` if there is room.
    pub fn growth(&self) -> Option<usize> {
        let mask = self.table.len() - 1;
        if (self.fill + 1) * 5 < mask * 3 {
            return None;
        }
        let used = self.used + 1;
        Some(Self::size_for(if used > 50_000 { used * 2 } else { used * 4 }))
    }

    /// Bytes of a table of `size` places.
    pub fn table_bytes(size: usize) -> u64 {
        size as u64 * PLACE_BYTES
    }

    fn size_for(min_used: usize) -> usize {
        let mut size = MIN_SIZE;
        while size <= min_used {
            size <<= 1;
        }
        size
    }

    /// Searches for an int or a short string as far as that needs no charge and asks no member
    /// whether it equals. `None`: it takes more than that.
    #[inline]
    pub fn search(&self, hash: i64, key: &Value) -> Option<Found> {
        self.search_noting::<true>(hash, key)
    }

    /// The same for whoever adds nothing: whether it is there.
    #[inline]
    pub fn holds(&self, hash: i64, key: &Value) -> Option<bool> {
        let found = self.search_noting::<false>(hash, key)?;
        Some(matches!(found, Found::At(_)))
    }

    /// `LEFT`: places left over from removed members are noted.
    #[inline(always)]
    fn search_noting<const LEFT: bool>(&self, hash: i64, key: &Value) -> Option<Found> {
        let mut probe = self.probe(hash);
        let mut left_over = None;
        loop {
            // A linear run at a time: most places are passed by, so that little is done at each.
            let run = self.table.get(probe.i..=probe.i + probe.linear)?;
            for (n, place) in run.iter().enumerate() {
                if place.hash == hash {
                    match (&place.key, key) {
                        (Value::Int(a), Value::Int(b)) if a == b => {
                            return Some(Found::At(probe.i + n));
                        }
                        (Value::Str(a), Value::Str(b)) if a == b => {
                            return Some(Found::At(probe.i + n));
                        }
                        (Value::Int(_), Value::Int(_)) | (Value::Str(_), Value::Str(_)) => {}
                        (Value::Unbound, _) => {
                            return Some(Found::Free { at: probe.i + n, left_over });
                        }
                        _ => return None,
                    }
                } else if place.is_empty() {
                    return Some(Found::Free { at: probe.i + n, left_over });
                } else if LEFT && place.is_left_over() {
                    left_over = Some(probe.i + n);
                }
            }
            probe.end_of_run();
            if probe.looked >= FREE_PROBES {
                return None;
            }
        }
    }

    /// Where a hash may lie.
    pub fn probe(&self, hash: i64) -> Probe {
        let mask = self.table.len() - 1;
        let i = hash as usize & mask;
        let linear = if i + LINEAR_PROBES <= mask { LINEAR_PROBES } else { 0 };
        Probe { perturb: hash as u64, i, start: i, linear, mask, looked: 0 }
    }

    /// The next place that may hold a member with this hash: `Ok(index)` of such a place (compare
    /// it, then ask again), or `Err(index)` of the empty place where the search ends.
    pub fn next_candidate(&self, probe: &mut Probe, hash: i64) -> Result<usize, usize> {
        loop {
            let Some(run) = self.table.get(probe.i..=probe.i + probe.linear) else { return Err(0) };
            let member = |place: &Place| place.hash == hash && !place.key.is_unbound();
            let stop = |place: &Place| member(place) || place.is_empty();
            match run.iter().position(stop) {
                Some(n) => {
                    let at = probe.i + n;
                    let empty = run.get(n).is_none_or(Place::is_empty);
                    probe.pass(n + 1);
                    return if empty { Err(at) } else { Ok(at) };
                }
                None => probe.end_of_run(),
            }
        }
    }

    /// A place of the table.
    pub fn place(&self, at: usize) -> Option<&Place> {
        self.table.get(at).filter(|place| !place.key.is_unbound())
    }

    /// How many places the table has.
    pub fn end(&self) -> usize {
        self.table.len()
    }

    /// Adds a member that is known not to be there. Charge for the table it grows to first.
    pub fn insert_new(&mut self, hash: i64, key: Value) {
        Self::put(&mut self.table, hash, key);
        self.filled();
    }

    /// Adds a member that is known not to be there to the empty place where its search ended.
    /// Charge for the table it grows to first.
    pub fn insert_free(&mut self, at: usize, hash: i64, key: Value) {
        if let Some(place) = self.table.get_mut(at) {
            *place = Place { hash, key };
            self.filled();
        }
    }

    /// One more empty place is filled.
    fn filled(&mut self) {
        self.fill += 1;
        self.used += 1;
        self.version = self.version.wrapping_add(1);
        let mask = self.table.len() - 1;
        if self.fill * 5 >= mask * 3 {
            let used = self.used;
            self.resize(if used > 50_000 { used * 2 } else { used * 4 });
        }
    }

    /// The place left over from a removed member where a new one with this hash goes: the last on
    /// its way. `None`: there is none, and it goes to an empty place ([`Set::insert_new`]).
    pub fn left_over(&self, hash: i64) -> Option<usize> {
        if self.fill == self.used {
            return None;
        }
        let (mut probe, mut last) = (self.probe(hash), None);
        loop {
            let place = self.table.get(probe.i)?;
            if place.is_left_over() {
                last = Some(probe.i);
            } else if place.is_empty() {
                return last;
            }
            probe.advance();
        }
    }

    /// Puts a member that is known not to be there into a place that is left over.
    pub fn insert_at(&mut self, at: usize, hash: i64, key: Value) {
        if let Some(place) = self.table.get_mut(at) {
            *place = Place { hash, key };
            self.used += 1;
            self.version = self.version.wrapping_add(1);
        }
    }

    fn put(table: &mut [Place], hash: i64, key: Value) {
        let mask = table.len() - 1;
        let i = hash as usize & mask;
        let linear = if i + LINEAR_PROBES <= mask { LINEAR_PROBES } else { 0 };
        let mut probe = Probe { perturb: hash as u64, i, start: i, linear, mask, looked: 0 };
        loop {
            if let Some(place) = table.get_mut(probe.i)
                && place.is_empty()
            {
                *place = Place { hash, key };
                return;
            }
            probe.advance();
        }
    }

    fn resize(&mut self, min_used: usize) {
        let mut table = vec![EMPTY; Self::size_for(min_used)];
        for place in &self.table {
            if !place.key.is_unbound() {
                Self::put(&mut table, place.hash, place.key);
            }
        }
        self.table = table;
        self.fill = self.used;
    }

    /// Removes the member at a place.
    pub fn remove(&mut self, at: usize) -> Option<Value> {
        let place = self.table.get_mut(at).filter(|place| !place.key.is_unbound())?;
        let key = place.key;
        *place = LEFT_OVER;
        self.used -= 1;
        self.version = self.version.wrapping_add(1);
        Some(key)
    }

    /// Removes some member, as `set.pop()` chooses it.
    pub fn pop(&mut self) -> Option<Value> {
        if self.used == 0 {
            return None;
        }
        let size = self.table.len();
        let mut at = self.finger & (size - 1);
        while self.place(at).is_none() {
            at = (at + 1) & (size - 1);
        }
        let key = self.remove(at);
        self.finger = at + 1;
        key
    }

    /// Removes all members.
    pub fn clear(&mut self) {
        let version = self.version.wrapping_add(1);
        *self = Self::default();
        self.version = version;
    }

    /// The same members as CPython orders a display of constants: the compiler makes a frozenset
    /// of them, copies it once more when it merges constants, and the display is updated with that.
    pub fn folded(&self) -> Self {
        let mut merged = Self::new();
        for place in self.table.iter().filter(|place| !place.key.is_unbound()) {
            merged.insert_new(place.hash, place.key);
        }
        let Some(size) = Self::new().merge_size(merged.used) else { return merged };
        let mut table = vec![EMPTY; size];
        for place in merged.table.iter().filter(|place| !place.key.is_unbound()) {
            Self::put(&mut table, place.hash, place.key);
        }
        Self { fill: merged.used, table, ..merged }
    }

    /// The size of the table after members were taken away: CPython packs it when more than a
    /// quarter of its places are left over from removed ones. `None`: it stays as it is.
    pub fn tidied_size(&self) -> Option<usize> {
        let left_over = self.fill - self.used;
        let used = self.used;
        (left_over > (self.table.len() - 1) / 4)
            .then(|| Self::size_for(if used > 50_000 { used * 2 } else { used * 4 }))
    }

    /// Packs the table, as [`Set::tidied_size`] said.
    pub fn tidy(&mut self) {
        if self.tidied_size().is_some() {
            let used = self.used;
            self.resize(if used > 50_000 { used * 2 } else { used * 4 });
        }
    }

    /// Whether CPython's merge takes the whole table over: nothing was ever in this one.
    pub fn merge_is_copy(&self) -> bool {
        self.fill == 0
    }

    /// Makes room as CPython does before it merges `other` members in (`set_merge_lock_held`).
    pub fn merge_size(&self, other_used: usize) -> Option<usize> {
        let mask = self.table.len() - 1;
        if (self.fill + other_used) * 5 >= mask * 3 {
            Some(Self::size_for((self.used + other_used) * 2))
        } else {
            None
        }
    }

    /// Grows the table to hold `other_used` more members, as [`Set::merge_size`] said.
    pub fn merge_grow(&mut self, other_used: usize) {
        if self.merge_size(other_used).is_some() {
            self.resize((self.used + other_used) * 2);
        }
    }

    /// A copy, packed as CPython's merge into an empty set leaves it.
    pub fn copied(&self) -> Self {
        let mut copy = Self::default();
        copy.merge_grow(self.used);
        if copy.table.len() == self.table.len() && self.fill == self.used {
            copy.table.clone_from(&self.table);
        } else {
            for place in &self.table {
                if !place.key.is_unbound() {
                    Self::put(&mut copy.table, place.hash, place.key);
                }
            }
        }
        copy.fill = self.used;
        copy.used = self.used;
        copy
    }

    /// Members, in the order a program sees.
    pub fn iter(&self) -> impl Iterator<Item = &Place> {
        self.table.iter().filter(|place| !place.key.is_unbound())
    }

    /// Shows every value it holds.
    pub fn trace(&self, see: &mut impl FnMut(Value)) {
        self.iter().for_each(|place| see(place.key));
    }
}

impl Probe {
    /// How many places it has passed, to be charged for.
    pub fn looked(&self) -> u64 {
        self.looked
    }

    /// They have been charged for.
    pub fn forget_looked(&mut self) {
        self.looked = FREE_PROBES;
    }

    /// Passes one place.
    fn advance(&mut self) {
        self.pass(1);
    }

    /// Passes so many places of this linear run.
    #[inline]
    fn pass(&mut self, places: usize) {
        match self.linear.checked_sub(places) {
            Some(left) => {
                self.looked += places as u64;
                self.linear = left;
                self.i += places;
            }
            None => self.end_of_run(),
        }
    }

    /// Passes what is left of this linear run: back to where it began, then a jump.
    #[inline]
    fn end_of_run(&mut self) {
        self.looked += self.linear as u64 + 1;
        self.perturb >>= PERTURB_SHIFT;
        self.i = self.start.wrapping_mul(5).wrapping_add(1).wrapping_add(self.perturb as usize)
            & self.mask;
        self.linear = if self.i + LINEAR_PROBES <= self.mask { LINEAR_PROBES } else { 0 };
        self.start = self.i;
    }
}
