//! Lookups on classes: what a name means there, and what is remembered of it.
//!
//! What was looked up on a class is remembered in a small table under the current *epoch*, which
//! ends whenever some class changes in a way that lookups can see. The inline caches of the
//! evaluator hold by the same epoch.
//!
//! May touch: `value`. Never: program code; a lookup here only finds, it never calls.

use super::cache::{InlineCache, METHOD, Quick};
use super::dict::ENTRY_BYTES;
use super::obj::GeneratorKind;
use super::shape::{DICT_SHAPE, Record};
use super::types::{self, TypeId};
use super::{Call, Core, Dict, Eval, Obj, Value, hash};

/// Places in the table of remembered lookups at first, a power of two: a session that waits among
/// thousands should be small.
const PLACES_FIRST: usize = 32;
/// The most places.
const PLACES_MAX: usize = 1024;

/// Remembers what was looked up on classes.
#[derive(Debug)]
pub struct LookupCache {
    /// Ends whenever a class changes in a way that lookups can see.
    pub epoch: u32,
    places: Vec<Remembered>,
    /// Lookups that had to take the place of another since the table was made.
    crowded: usize,
    /// The same for what `super` looks up: epoch, class, after which, name, what was found.
    beyond: Vec<(u32, Value, Value, Value, Value)>,
    /// Special methods of library types, which never change: the type, the name, what it has.
    library: Vec<Option<(TypeId, &'static str, Option<Value>)>>,
    /// Methods that are not the builtin type's own: epoch, class, name, what was found.
    customs: Vec<(u32, Value, &'static str, Option<Value>)>,
    /// Classes whose new instances got all their attributes at once.
    pub(super) records: Vec<Option<Record>>,
}

/// Places for the special methods of library types.
const LIBRARY_PLACES: usize = 32;

/// Places in the table of methods that are not a builtin type's own, a power of two.
const CUSTOM_PLACES: usize = 64;

/// Places in the table of what `super` has looked up.
const BEYOND_PLACES: usize = 128;

/// One lookup that is remembered: what is compared lies in words.
#[derive(Clone, Copy, Debug)]
struct Remembered {
    /// 0: nothing is.
    epoch: u32,
    /// Which class and which name.
    key: Key,
    found: Value,
}

/// A class and a name as words, and where they are looked for. The first number says of which kind
/// they are, so that no two pairs have the same words.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
struct Key(u32, u64, (u64, u64));

impl Key {
    #[inline(always)]
    fn new(class: Value, name: Value) -> Self {
        let (class_kind, class) = match class {
            Value::Ref(handle) => (1, u64::from(handle.generation) << 32 | u64::from(handle.index)),
            Value::Shared { unit, index } => (2, u64::from(unit) << 32 | u64::from(index)),
            _ => (0, 0),
        };
        let (name_kind, name) = match name {
            Value::Str(short) => (4, short.words()),
            Value::Shared { unit, index } => (8, (u64::from(unit), u64::from(index))),
            _ => (0, (0, 0)),
        };
        Self(class_kind | name_kind, class, name)
    }

    /// Whether it stands for one class and one name only.
    #[inline(always)]
    fn lasts(self) -> bool {
        self.0 & 3 != 0 && self.0 & 12 != 0
    }

    /// Where it is in a table of so many places.
    #[inline(always)]
    fn place(self, places: usize) -> usize {
        let Self(_, class, (low, high)) = self;
        let name = low ^ high.rotate_left(23);
        let mixed =
            (name ^ class.wrapping_mul(0xff51_afd7_ed55_8ccd)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        (mixed >> 32) as usize & places.wrapping_sub(1)
    }
}

impl Default for LookupCache {
    fn default() -> Self {
        Self {
            epoch: 1,
            places: Vec::new(),
            crowded: 0,
            beyond: Vec::new(),
            library: Vec::new(),
            customs: Vec::new(),
            records: Vec::new(),
        }
    }
}

impl LookupCache {
    fn remember(&mut self, key: Key, found: Value) {
        let nothing = Remembered { epoch: 0, key: Key::default(), found: Value::Unbound };
        if self.places.is_empty() {
            self.places = vec![nothing; PLACES_FIRST];
        }
        if self.crowded > self.places.len() && self.places.len() < PLACES_MAX {
            // What is forgotten is looked up again.
            self.places = vec![nothing; (self.places.len() * 4).min(PLACES_MAX)];
            self.crowded = 0;
        }
        let (epoch, at) = (self.epoch, key.place(self.places.len()));
        if let Some(place) = self.places.get_mut(at) {
            self.crowded += usize::from(place.epoch == epoch && place.key != key);
            *place = Remembered { epoch, key, found };
        }
    }
}

impl Core {
    /// What a class's own namespace or those of its bases hold under a name: `_PyType_Lookup`.
    #[inline]
    pub fn lookup(&mut self, class: Value, name: Value) -> Option<Value> {
        let key = Key::new(class, name);
        if let Some(place) = self.lookups.places.get(key.place(self.lookups.places.len()))
            && place.epoch == self.lookups.epoch
            && place.key == key
        {
            return place.found.bound();
        }
        self.lookup_new(class, name, key)
    }

    #[inline(never)]
    fn lookup_new(&mut self, class: Value, name: Value, key: Key) -> Option<Value> {
        let found = self.lookup_slow(class, name);
        if key.lasts() {
            self.lookups.remember(key, found.unwrap_or(Value::Unbound));
        }
        found
    }

    fn lookup_slow(&self, class: Value, name: Value) -> Option<Value> {
        let class = self.heap.as_class(class)?;
        let hash = hash::name(&self.heap, &name);
        for base in &class.mro {
            let Some(base) = self.heap.as_class(*base) else { continue };
            if let Some(value) = self.dict_get_name(&base.attrs, hash, name) {
                return Some(value);
            }
        }
        None
    }

    /// Like [`Core::lookup`], and where it lies: the class, the entry of its namespace, the value.
    pub fn lookup_entry(&self, class: Value, name: Value) -> Option<(Value, u32, Value)> {
        let class = self.heap.as_class(class)?;
        let hash = hash::name(&self.heap, &name);
        for base in &class.mro {
            let Some(owner) = self.heap.as_class(*base) else { continue };
            if let Some(at) = self.dict_find_name(&owner.attrs, hash, name) {
                return owner.attrs.entry(at).map(|entry| (*base, at as u32, entry.value));
            }
        }
        None
    }

    /// Like [`Core::lookup`], but begins after `after` in the class's `mro`: what `super` does.
    pub fn lookup_after(&self, class: Value, after: Value, name: Value) -> Option<Value> {
        let class = self.heap.as_class(class)?;
        let hash = hash::name(&self.heap, &name);
        let from = class.mro.iter().position(|base| base.same(after))? + 1;
        for base in class.mro.get(from..)? {
            let Some(base) = self.heap.as_class(*base) else { continue };
            if let Some(value) = self.dict_get_name(&base.attrs, hash, name) {
                return Some(value);
            }
        }
        None
    }

    /// [`Core::lookup_after`], remembered where what it finds cannot change within the epoch.
    pub fn lookup_beyond(&mut self, class: Value, after: Value, name: Value) -> Option<Value> {
        let place = Key::new(class, name).place(BEYOND_PLACES);
        if let Some((epoch, c, a, n, found)) = self.lookups.beyond.get(place)
            && *epoch == self.lookups.epoch
            && c.same(class)
            && a.same(after)
            && n.same(name)
        {
            return Some(*found);
        }
        let found = self.lookup_after(class, after, name)?;
        let lasts = match found {
            Value::Ref(_) => true,
            _ => matches!(self.heap.get(found), Some(Obj::Builtin(_))),
        };
        if lasts && matches!(name, Value::Str(_) | Value::Shared { .. }) {
            if self.lookups.beyond.is_empty() {
                let nothing = (0, Value::Unbound, Value::Unbound, Value::Unbound, Value::Unbound);
                self.lookups.beyond = vec![nothing; BEYOND_PLACES];
            }
            if let Some(entry) = self.lookups.beyond.get_mut(place) {
                *entry = (self.lookups.epoch, class, after, name, found);
            }
        }
        Some(found)
    }

    /// A name's value in a namespace.
    #[inline]
    pub fn dict_get_name(&self, dict: &Dict, hash: u64, name: Value) -> Option<Value> {
        let at = self.dict_find_name(dict, hash, name)?;
        dict.entry(at).map(|entry| entry.value)
    }

    /// Where a name lies in a namespace.
    #[inline]
    fn dict_find_name(&self, dict: &Dict, hash: u64, name: Value) -> Option<usize> {
        let hash = if dict.visible { hash::name_visible(&self.heap, &name) } else { hash };
        dict.find(hash, |key| hash::same_name(&self.heap, *key, name))
    }

    /// A method that the language looks up on the class, never on the instance: `__add__` and its
    /// kind, unbound. `None` for what a class has set to `None`, too.
    #[inline]
    pub fn special(&mut self, value: Value, name: &'static str) -> Option<Value> {
        let class = self.class_of(value);
        let name = self.static_name(name)?;
        self.lookup(class, name)
    }

    /// The method a class has under a name, unless it is a builtin type's own under that name.
    pub fn custom_of_class(&mut self, class: Value, name: &'static str) -> Option<Value> {
        let mark = match class {
            Value::Ref(handle) => handle.index as usize,
            Value::Shared { unit, index } => (unit as usize) << 4 ^ index as usize,
            _ => 0,
        };
        let place = (mark ^ name.as_ptr() as usize) % CUSTOM_PLACES;
        if let Some((epoch, c, n, found)) = self.lookups.customs.get(place)
            && *epoch == self.lookups.epoch
            && c.same(class)
            && std::ptr::eq(*n, name)
        {
            return *found;
        }
        let found = self.custom_anew(class, name);
        // What is no object may be replaced without ending the epoch.
        if found.is_some_and(|found| !matches!(found, Value::Ref(_) | Value::Shared { .. })) {
            return found;
        }
        if self.lookups.customs.is_empty() {
            self.lookups.customs = vec![(0, Value::Unbound, "", None); CUSTOM_PLACES];
        }
        if let Some(entry) = self.lookups.customs.get_mut(place) {
            *entry = (self.lookups.epoch, class, name, found);
        }
        found
    }

    #[inline(never)]
    fn custom_anew(&mut self, class: Value, name: &'static str) -> Option<Value> {
        let value = self.static_name(name)?;
        let found = self.lookup(class, value)?;
        // One that a class has under another name (`__missing__ = dict.get`) or from a type that it
        // does not derive from (`__eq__ = str.__eq__`) is not the type's own.
        match self.heap.get(found) {
            Some(Obj::Builtin(bound))
                if bound.known
                    && bound.row.name() == name
                    && bound.owner.is_none_or(|owner| self.is_subclass(class, owner.value())) =>
            {
                None
            }
            _ => Some(found),
        }
    }

    /// [`Core::special`] of a library type's own objects.
    pub fn library_special(&mut self, class: TypeId, name: &'static str) -> Option<Value> {
        let mark = name.bytes().skip(2).take(4).fold(class.0, |mark, byte| mark * 5 + byte as u32);
        let place = mark as usize % LIBRARY_PLACES;
        if let Some(Some((c, n, found))) = self.lookups.library.get(place)
            && *c == class
            && std::ptr::eq(*n, name)
        {
            return *found;
        }
        let value = self.static_name(name)?;
        let found = self.lookup(class.value(), value);
        if self.lookups.library.is_empty() {
            self.lookups.library = vec![None; LIBRARY_PLACES];
        }
        if let Some(entry) = self.lookups.library.get_mut(place) {
            *entry = Some((class, name, found));
        }
        found
    }

    /// A name known when Coldframe is compiled, as a value. Names longer than 14 bytes are shared
    /// objects of the prelude if they are in its list, and otherwise made in the heap.
    pub fn static_name(&mut self, name: &'static str) -> Option<Value> {
        match super::ShortStr::new(name) {
            Some(short) => Some(Value::Str(short)),
            None => match self.long_names.get(name) {
                Some(value) => Some(*value),
                // Whoever looks it up takes no name for no such name.
                None => self.heap.str_owed(name),
            },
        }
    }

    /// Tells the lookup cache that a class has changed.
    pub fn classes_changed(&mut self) {
        self.lookups.epoch = self.lookups.epoch.wrapping_add(1).max(1);
        if self.lookups.epoch == 1 {
            self.lookups.places.clear();
            self.lookups.beyond.clear();
            self.lookups.customs.clear();
            self.lookups.records.clear();
            self.caches.clear();
        }
    }

    /// The epoch of class lookups, for inline caches.
    #[inline]
    pub fn epoch(&self) -> u32 {
        self.lookups.epoch
    }

    /// Sets a name in the namespace of a class of this session, without asking anybody.
    pub fn class_set(&mut self, class: Value, name: Value, value: Value) -> Eval<()> {
        let name = self.heap.plain(name);
        let hash = hash::name(&self.heap, &name);
        let Some(c) = self.heap.as_class(class) else { return Ok(()) };
        let found = c.attrs.find(hash, |key| hash::same_name(&self.heap, *key, name));
        let old = found.and_then(|at| c.attrs.entry(at)).map(|entry| entry.value);
        if found.is_none()
            && let Some(capacity) = c.attrs.growth(1)
        {
            self.heap.charge((capacity as u64) * ENTRY_BYTES)?;
            if let Some(c) = self.heap.as_class_mut(class) {
                c.attrs.grow(capacity);
            }
        }
        if let Some(c) = self.heap.as_class_mut(class) {
            match found {
                Some(at) => c.attrs.set_value(at, value),
                None => c.attrs.insert_new(hash, name, value),
            }
        }
        let plain = |v: Value| {
            matches!(
                v,
                Value::Int(_) | Value::Float(_) | Value::Bool(_) | Value::None | Value::Str(_)
            )
        };
        // A counter on a class does not disturb what was remembered about methods: the lookup
        // cache forgets this one name, and inline caches never keep plain data of a class.
        if old.is_some_and(plain) && plain(value) {
            self.forget_lookups_of(class, name);
        } else {
            self.classes_changed();
        }
        Ok(())
    }

    /// Removes a name from the namespace of a class. `false`: it is not there.
    pub fn class_delete(&mut self, class: Value, name: Value) -> bool {
        let hash = hash::name(&self.heap, &name);
        let found = self
            .heap
            .as_class(class)
            .and_then(|c| c.attrs.find(hash, |key| hash::same_name(&self.heap, *key, name)));
        let (Some(at), Some(c)) = (found, self.heap.as_class_mut(class)) else { return false };
        c.attrs.remove(at);
        self.classes_changed();
        true
    }

    /// Forgets one name of a class and of those that derive from it; where these are many, of all.
    fn forget_lookups_of(&mut self, class: Value, name: Value) {
        let mut classes = vec![class];
        let mut next = 0;
        while let Some(class) = classes.get(next).copied() {
            next += 1;
            let Some(c) = self.heap.as_class(class) else { continue };
            if classes.len() + c.subclasses.len() > 64 {
                return self.classes_changed();
            }
            classes.extend_from_slice(&c.subclasses);
            let at = Key::new(class, name).place(self.lookups.places.len());
            if let Some(place) = self.lookups.places.get_mut(at) {
                place.epoch = 0;
            }
        }
    }

    /// Remembers at a place that calls a method with so many arguments what it found there for a
    /// kind of object.
    pub fn remember_method(&mut self, key: u32, cache: u32, function: Value, args: usize) {
        if key == DICT_SHAPE {
            return;
        }
        let epoch = self.epoch();
        let mut new =
            InlineCache { key, epoch, index: METHOD, value: function, ..InlineCache::EMPTY };
        if key & CLASS_KEY == 0
            && let Some(Obj::Builtin(bound)) = self.heap.get(function)
            && bound.takes_quickly(args + 1)
        {
            new.quick = Quick::Row(&bound.row.call);
            new.entry = match bound.row.call {
                Call::Spread(_) => args as u32 + 1,
                _ => bound.signature.params.len() as u32,
            };
        }
        self.caches.put(cache, new);
    }

    /// What stands for an object's type in an inline cache of methods: its shape, or the builtin
    /// type ([`BUILTIN_KEY`]); 0 where methods are not remembered.
    #[inline(always)]
    pub fn method_key(&self, object: &Value) -> u32 {
        // First, since it is most frequent: a comparison is less than a table of jumps.
        if let Value::Ref(handle) = object
            && let Some(Obj::Instance(instance)) = self.heap.at(*handle)
        {
            return instance.shape;
        }
        let id = match object {
            Value::Str(_) => types::STR,
            Value::Ref(handle) => match self.heap.at(*handle) {
                Some(Obj::Derived(derived)) => return derived.instance.shape,
                Some(Obj::Class(class)) if class.shape != DICT_SHAPE => {
                    return CLASS_KEY | class.shape;
                }
                Some(Obj::List(_)) => types::LIST,
                Some(Obj::Dict(_)) => types::DICT,
                Some(Obj::Str(_) | Obj::View(_)) => types::STR,
                Some(Obj::Set(_)) => types::SET,
                Some(Obj::Tuple(_)) => types::TUPLE,
                Some(Obj::Bytes(_)) => types::BYTES,
                Some(Obj::ByteArray(_)) => types::BYTEARRAY,
                Some(Obj::FrozenSet(_)) => types::FROZENSET,
                Some(Obj::Native(native)) => native.class(),
                Some(Obj::Generator(g)) if g.kind == GeneratorKind::Generator => types::GENERATOR,
                _ => return DICT_SHAPE,
            },
            // What is shared cannot change.
            Value::Shared { unit: 0, index } => match self.heap.get(*object) {
                Some(Obj::Module(_) | Obj::Class(_)) => return MODULE_KEY | *index,
                _ => return DICT_SHAPE,
            },
            // A constant of the program's.
            Value::Shared { .. } => match self.heap.get(*object) {
                Some(Obj::Str(_)) => types::STR,
                Some(Obj::Tuple(_)) => types::TUPLE,
                Some(Obj::Bytes(_)) => types::BYTES,
                _ => return DICT_SHAPE,
            },
            Value::Int(_) => types::INT,
            Value::Float(_) => types::FLOAT,
            _ => return DICT_SHAPE,
        };
        BUILTIN_KEY | id.0
    }
}

/// Marks a [`Core::method_key`] that is a builtin type's number; there are fewer shapes.
pub const BUILTIN_KEY: u32 = 1 << 31;
/// Marks a [`Core::method_key`] that is the number of a module or class in the prelude.
pub const MODULE_KEY: u32 = 1 << 30;
/// Marks a [`Core::method_key`] that is a class itself, by the shape of its instances.
pub const CLASS_KEY: u32 = 1 << 29;
