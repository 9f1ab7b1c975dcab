//! Classes and shapes: where an attribute is found.
//!
//! A class has its namespace, its bases and its linearized bases (`mro`). An instance has a
//! *shape*: a number that says which attribute lies at which index, and of which class it is; a
//! shape grows by transitions, so that instances made alike share one. What was looked up on a
//! class is remembered in a small table under the current *epoch*, which ends whenever some class
//! changes in a way that lookups can see.
//!
//! May touch: `value`. Never: program code; a lookup here only finds, it never calls.
//!
//! Invariants: a shape belongs to one class; names in a shape are unique; an instance has at
//! least as many values as its shape has names.

use super::dict::ENTRY_BYTES;
use super::types::{self, TypeId};
use super::{Core, Dict, Eval, Instance, Obj, Value, hash};

/// What the instances of a class are made of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Layout {
    /// Attributes alone.
    Object,
    /// A builtin type nobody derives from.
    Plain,
    Type,
    Int,
    Float,
    Complex,
    Str,
    Bytes,
    ByteArray,
    Tuple,
    List,
    Dict,
    Set,
    FrozenSet,
    Property,
    StaticMethod,
    ClassMethod,
    Exception,
    /// A library type's own struct.
    Native(TypeId),
}

/// Which attribute hooks a program's class has, itself or inherited.
#[derive(Clone, Copy, Default, Debug, PartialEq, Eq)]
pub struct Hooks {
    /// `__getattribute__`
    pub getattribute: bool,
    /// `__getattr__`
    pub getattr: bool,
    /// `__setattr__`
    pub setattr: bool,
    /// `__delattr__`
    pub delattr: bool,
}

/// A class, builtin or a program's.
#[derive(Debug)]
pub struct Class {
    /// `__name__`
    pub name: Value,
    /// `__qualname__`
    pub qualname: Value,
    /// `__module__`
    pub module: Value,
    /// `__bases__`
    pub bases: Vec<Value>,
    /// The linearized bases, itself first.
    pub mro: Vec<Value>,
    /// Its namespace.
    pub attrs: Dict,
    /// What its instances are made of.
    pub layout: Layout,
    /// The builtin type, if it is one.
    pub builtin: Option<TypeId>,
    /// The class of this class: `type`, or a metaclass of a library module.
    pub metaclass: Value,
    /// Whether instances have attributes beyond `__slots__`.
    pub has_dict: bool,
    /// Names of `__slots__` in order, its bases' first.
    pub slots: Vec<Value>,
    /// Attribute hooks that programs defined.
    pub hooks: Hooks,
    /// The shape of an instance without attributes.
    pub shape: u32,
    /// How many values to give a new instance room for.
    pub size_hint: u32,
    /// Where making an instance is `object.__new__` and then a function of the program's: that
    /// `__init__`, and the epoch in which this was found out. Of a builtin type: its own `__new__`,
    /// which does everything.
    pub maker: (u32, Value),
    /// Classes that derive from it directly; some may be gone.
    pub subclasses: Vec<Value>,
    /// Whether it may be derived from.
    pub subclassable: bool,
    /// Abstract methods that are left (`abc`), as a tuple or frozenset; unbound if none.
    pub abstract_methods: Value,
    /// What `type(name, bases, ns)` keeps for a library's metaclass: any value.
    pub extra: Value,
}

impl Class {
    /// Shows every value it holds.
    pub fn trace(&self, see: &mut impl FnMut(Value)) {
        for value in [
            self.name,
            self.qualname,
            self.module,
            self.metaclass,
            self.abstract_methods,
            self.extra,
            self.maker.1,
        ] {
            see(value);
        }
        // Subclasses are not kept alive by their bases.
        for values in [&self.bases, &self.mro, &self.slots] {
            values.iter().for_each(|value| see(*value));
        }
        self.attrs.trace(see);
    }

    /// Bytes charged beyond the slot.
    pub fn bytes(&self) -> u64 {
        let values = self.bases.len() + self.mro.len() + self.slots.len() + self.subclasses.len();
        400 + values as u64 * 16 + self.attrs.bytes()
    }
}

/// A shape: the attributes of an instance, by index.
#[derive(Debug)]
pub struct Shape {
    /// Its class.
    pub class: Value,
    /// Names, in the order in which they were set.
    names: Vec<Value>,
    index: hashbrown::HashTable<u32>,
    next: Vec<(Value, u32)>,
}

/// The shape of instances whose attributes are in a dict: too many, or of too many orders.
pub const DICT_SHAPE: u32 = 0;

/// Beyond so many attributes an instance keeps them in a dict.
const SHAPE_NAMES_MAX: usize = 64;
/// Beyond so many shapes no new one is made.
const SHAPES_MAX: usize = 1 << 16;

/// A session's shapes.
#[derive(Debug, Default)]
pub struct Shapes {
    all: Vec<Shape>,
}

impl Shapes {
    /// A table with the dict shape.
    pub fn new() -> Self {
        let dict = Shape {
            class: Value::Unbound,
            names: Vec::new(),
            index: hashbrown::HashTable::new(),
            next: Vec::new(),
        };
        Self { all: vec![dict] }
    }

    /// A shape.
    #[inline]
    pub fn get(&self, shape: u32) -> Option<&Shape> {
        self.all.get(shape as usize)
    }

    /// Shows every value the shapes hold.
    pub fn trace(&self, see: &mut dyn FnMut(Value)) {
        for shape in &self.all {
            shape.names.iter().for_each(|name| see(*name));
        }
    }
}

impl Shape {
    /// The names it has, by index.
    pub fn names(&self) -> &[Value] {
        &self.names
    }
}

/// Places in the table of remembered lookups.
const CACHE_PLACES: usize = 1024;

/// Remembers what was looked up on classes.
#[derive(Debug)]
pub struct LookupCache {
    /// Ends whenever a class changes in a way that lookups can see.
    pub epoch: u32,
    places: Vec<(u32, Value, Value, Value)>,
    /// The same for what `super` looks up: epoch, class, after which, name, what was found.
    beyond: Vec<(u32, Value, Value, Value, Value)>,
}

/// Places in the table of what `super` has looked up.
const BEYOND_PLACES: usize = 128;

impl Default for LookupCache {
    fn default() -> Self {
        Self { epoch: 1, places: Vec::new(), beyond: Vec::new() }
    }
}

impl Core {
    /// The class of a value: what `type(x)` gives.
    #[inline]
    pub fn class_of(&self, value: Value) -> Value {
        use super::obj::{AwaitKind, GeneratorKind, Iter, ViewKind};
        let id = match value {
            Value::Int(_) => types::INT,
            Value::Str(_) => types::STR,
            Value::Float(_) => types::FLOAT,
            Value::Bool(_) => types::BOOL,
            Value::None | Value::Unbound => types::NONE,
            Value::Ellipsis => types::ELLIPSIS,
            Value::NotImplemented => types::NOT_IMPLEMENTED,
            Value::Ref(_) | Value::Shared { .. } => match self.heap.get(value) {
                None | Some(Obj::Free) => types::OBJECT,
                Some(Obj::Instance(instance)) => return instance.class,
                Some(Obj::Derived(derived)) => return derived.instance.class,
                Some(Obj::Exception(exception)) => return exception.class,
                Some(Obj::Class(class)) => return class.metaclass,
                Some(Obj::Lazy(lazy)) => return lazy.class,
                Some(Obj::Native(native)) => native.class(),
                Some(Obj::Str(_) | Obj::View(_)) => types::STR,
                Some(Obj::Int(_)) => types::INT,
                Some(Obj::Complex(..)) => types::COMPLEX,
                Some(Obj::Bytes(_)) => types::BYTES,
                Some(Obj::ByteArray(_)) => types::BYTEARRAY,
                Some(Obj::MemoryView(_)) => types::MEMORYVIEW,
                Some(Obj::Tuple(_)) => types::TUPLE,
                Some(Obj::List(_)) => types::LIST,
                Some(Obj::Dict(_)) => types::DICT,
                Some(Obj::Set(_)) => types::SET,
                Some(Obj::FrozenSet(_)) => types::FROZENSET,
                Some(Obj::Range(_)) => types::RANGE,
                Some(Obj::Slice(_)) => types::SLICE,
                Some(Obj::Cell(_)) => types::CELL,
                Some(Obj::Function(_)) => types::FUNCTION,
                Some(Obj::Builtin(bound)) => match bound.owner {
                    Some(_) if bound.row.method == super::Method::Instance => {
                        if bound.row.name().starts_with("__") {
                            types::WRAPPER_DESCRIPTOR
                        } else {
                            types::METHOD_DESCRIPTOR
                        }
                    }
                    _ => types::BUILTIN,
                },
                Some(Obj::Method { function, .. }) => match self.heap.get(*function) {
                    Some(Obj::Builtin(bound)) if bound.row.name().starts_with("__") => {
                        types::METHOD_WRAPPER
                    }
                    Some(Obj::Builtin(_)) => types::BUILTIN,
                    _ => types::METHOD,
                },
                Some(Obj::Traceback(_)) => types::TRACEBACK,
                Some(Obj::Module(_)) => types::MODULE,
                Some(Obj::Iter(iter)) => match &**iter {
                    Iter::List { .. } => types::LIST_ITERATOR,
                    Iter::ListReversed { .. } => types::LIST_REVERSEITERATOR,
                    Iter::Tuple { .. } => types::TUPLE_ITERATOR,
                    Iter::Str { text, .. } if self.heap.text_is_ascii(text) => {
                        types::STR_ASCII_ITERATOR
                    }
                    Iter::Str { .. } => types::STR_ITERATOR,
                    Iter::Bytes { bytes, .. } => match self.heap.get(*bytes) {
                        Some(Obj::ByteArray(_)) => types::BYTEARRAY_ITERATOR,
                        _ => types::BYTES_ITERATOR,
                    },
                    Iter::Memory { .. } => types::MEMORY_ITERATOR,
                    Iter::Range { .. } => types::RANGE_ITERATOR,
                    Iter::BigRange { .. } => types::LONGRANGE_ITERATOR,
                    Iter::Dict { kind: ViewKind::Keys, reversed: false, .. } => {
                        types::DICT_KEYITERATOR
                    }
                    Iter::Dict { kind: ViewKind::Values, reversed: false, .. } => {
                        types::DICT_VALUEITERATOR
                    }
                    Iter::Dict { kind: ViewKind::Items, reversed: false, .. } => {
                        types::DICT_ITEMITERATOR
                    }
                    Iter::Dict { kind: ViewKind::Keys, .. } => types::DICT_REVERSEKEYITERATOR,
                    Iter::Dict { kind: ViewKind::Values, .. } => types::DICT_REVERSEVALUEITERATOR,
                    Iter::Dict { kind: ViewKind::Items, .. } => types::DICT_REVERSEITEMITERATOR,
                    Iter::Set { .. } => types::SET_ITERATOR,
                    Iter::Sequence { .. } => types::ITERATOR,
                    Iter::SequenceReversed { .. } => types::REVERSED,
                    Iter::Callable { .. } => types::CALLABLE_ITERATOR,
                    Iter::Enumerate { .. } => types::ENUMERATE,
                    Iter::Zip { .. } => types::ZIP,
                },
                Some(Obj::Generator(generator)) => match generator.kind {
                    GeneratorKind::Generator => types::GENERATOR,
                    GeneratorKind::Coroutine => types::COROUTINE,
                    GeneratorKind::AsyncGenerator => types::ASYNC_GENERATOR,
                },
                Some(Obj::Await(step)) => match step.kind {
                    AwaitKind::Coroutine => types::COROUTINE_WRAPPER,
                    AwaitKind::Send => types::ASYNC_GENERATOR_ASEND,
                    AwaitKind::Throw | AwaitKind::Close => types::ASYNC_GENERATOR_ATHROW,
                },
                Some(Obj::Property(property)) => return property.class.or(types::PROPERTY.value()),
                Some(Obj::StaticMethod(_)) => types::STATICMETHOD,
                Some(Obj::ClassMethod(_)) => types::CLASSMETHOD,
                Some(Obj::Super(_)) => types::SUPER,
                Some(Obj::Member(_)) => types::MEMBER_DESCRIPTOR,
                Some(Obj::GetSet(_)) => types::GETSET_DESCRIPTOR,
                Some(Obj::DictView(ViewKind::Keys, _)) => types::DICT_KEYS,
                Some(Obj::DictView(ViewKind::Values, _)) => types::DICT_VALUES,
                Some(Obj::DictView(ViewKind::Items, _)) => types::DICT_ITEMS,
                Some(Obj::MappingProxy(_)) => types::MAPPINGPROXY,
                Some(Obj::GenericAlias(_)) => types::GENERIC_ALIAS,
                Some(Obj::Union(_)) => types::UNION,
                Some(Obj::Stream(_)) => types::TEXT_STREAM,
                Some(Obj::Weak(..)) => types::WEAKREF,
                Some(Obj::Host(_, kind)) => {
                    if *kind == 0 {
                        types::HOST_FUNCTION
                    } else {
                        types::HOST_OBJECT
                    }
                }
            },
        };
        id.value()
    }

    /// Whether a class is `base` or derives from it (by `mro`, without `__subclasscheck__`).
    pub fn is_subclass(&self, class: Value, base: Value) -> bool {
        class.same(base)
            || self.heap.as_class(class).is_some_and(|c| c.mro.iter().any(|k| k.same(base)))
    }

    /// Whether a value is an instance of `base` (by `mro`, without `__instancecheck__`).
    pub fn is_instance_of(&self, value: Value, base: Value) -> bool {
        self.is_subclass(self.class_of(value), base)
    }

    /// Whether a value is an instance of a builtin type.
    pub fn is_a(&self, value: Value, base: TypeId) -> bool {
        self.is_instance_of(value, base.value())
    }

    /// The `__name__` of a value's class, as messages show it.
    pub fn type_name(&self, value: Value) -> String {
        let class = self.class_of(value);
        if class.same(types::HOST_OBJECT.value())
            && let Some(class) = self.host_class(value)
        {
            return class.name.clone();
        }
        self.class_name(class)
    }

    /// The `__name__` of a class. Builtin types whose CPython name has a module give all of it.
    pub fn class_name(&self, class: Value) -> String {
        match self.heap.as_class(class) {
            Some(c) => match c.builtin {
                Some(id) => id.name().to_owned(),
                None => self.heap.text(&c.name).unwrap_or("?").to_owned(),
            },
            None => "?".to_owned(),
        }
    }

    /// What a class's own namespace or those of its bases hold under a name: `_PyType_Lookup`.
    #[inline]
    pub fn lookup(&mut self, class: Value, name: Value) -> Option<Value> {
        let place = cache_place(class, name);
        if let Some((epoch, c, n, found)) = self.lookups.places.get(place)
            && *epoch == self.lookups.epoch
            && c.same(class)
            && n.same(name)
        {
            return found.bound();
        }
        let found = self.lookup_slow(class, name);
        if self.lookups.places.is_empty() {
            self.lookups.places =
                vec![(0, Value::Unbound, Value::Unbound, Value::Unbound); CACHE_PLACES];
        }
        if let Some(entry) = self.lookups.places.get_mut(place)
            && matches!(name, Value::Str(_) | Value::Shared { .. })
        {
            *entry = (self.lookups.epoch, class, name, found.unwrap_or(Value::Unbound));
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
        let place = cache_place(class, name);
        if let Some((epoch, c, a, n, found)) = self.lookups.beyond.get(place % BEYOND_PLACES)
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
            if let Some(entry) = self.lookups.beyond.get_mut(place % BEYOND_PLACES) {
                *entry = (self.lookups.epoch, class, after, name, found);
            }
        }
        Some(found)
    }

    /// A name's value in a namespace.
    #[inline]
    pub fn dict_get_name(&self, dict: &Dict, hash: u64, name: Value) -> Option<Value> {
        let hash = if dict.visible { hash::name_visible(&self.heap, &name) } else { hash };
        let at = dict.find(hash, |key| hash::same_name(&self.heap, key, name))?;
        dict.entry(at).map(|entry| entry.value)
    }

    /// A method that the language looks up on the class, never on the instance: `__add__` and its
    /// kind, unbound. `None` for what a class has set to `None`, too.
    #[inline]
    pub fn special(&mut self, value: Value, name: &'static str) -> Option<Value> {
        let class = self.class_of(value);
        let name = self.static_name(name)?;
        self.lookup(class, name)
    }

    /// A name known when Coldframe is compiled, as a value. Names longer than 14 bytes are shared
    /// objects of the prelude if they are in its list, and otherwise made in the heap.
    pub fn static_name(&mut self, name: &'static str) -> Option<Value> {
        match super::ShortStr::new(name) {
            Some(short) => Some(Value::Str(short)),
            None => match self.long_names.get(name) {
                Some(value) => Some(*value),
                None => self.heap.str(name).ok(),
            },
        }
    }

    /// Tells the lookup cache that a class has changed.
    pub fn classes_changed(&mut self) {
        self.lookups.epoch = self.lookups.epoch.wrapping_add(1).max(1);
        if self.lookups.epoch == 1 {
            self.lookups.places.clear();
            self.caches.clear();
        }
    }

    /// The epoch of class lookups, for inline caches.
    #[inline]
    pub fn epoch(&self) -> u32 {
        self.lookups.epoch
    }

    // Shapes.

    /// The shape of a new class's instances.
    pub fn new_shape(&mut self, class: Value) -> Eval<u32> {
        if self.shapes.all.len() >= SHAPES_MAX {
            return Ok(DICT_SHAPE);
        }
        self.heap.charge_outside(128)?;
        self.shapes.all.push(Shape {
            class,
            names: Vec::new(),
            index: hashbrown::HashTable::new(),
            next: Vec::new(),
        });
        Ok(self.shapes.all.len() as u32 - 1)
    }

    /// Where an attribute lies in instances of a shape.
    #[inline]
    pub fn shape_index(&self, shape: u32, name: Value) -> Option<usize> {
        let shape = self.shapes.get(shape)?;
        if shape.names.len() <= 8 {
            return shape.names.iter().position(|n| hash::same_name(&self.heap, *n, name));
        }
        let hash = hash::name(&self.heap, &name);
        let found = shape.index.find(hash, |at| {
            shape.names.get(*at as usize).is_some_and(|n| hash::same_name(&self.heap, *n, name))
        });
        found.map(|at| *at as usize)
    }

    /// The shape after an attribute is added; the dict shape if there are too many.
    pub fn shape_with(&mut self, shape: u32, name: Value) -> Eval<u32> {
        let Some(from) = self.shapes.get(shape) else { return Ok(DICT_SHAPE) };
        for (next_name, next) in &from.next {
            if hash::same_name(&self.heap, *next_name, name) {
                return Ok(*next);
            }
        }
        if from.names.len() >= SHAPE_NAMES_MAX
            || from.next.len() >= 64
            || self.shapes.all.len() >= SHAPES_MAX
        {
            return Ok(DICT_SHAPE);
        }
        let bytes = 160 + (from.names.len() as u64 + 1) * 32;
        self.heap.charge_outside(bytes)?;
        let Some(from) = self.shapes.get(shape) else { return Ok(DICT_SHAPE) };
        let mut names = from.names.clone();
        names.push(name);
        let mut index = hashbrown::HashTable::new();
        if names.len() > 8 {
            let hashes: Vec<u64> = names.iter().map(|n| hash::name(&self.heap, n)).collect();
            for (at, hash) in hashes.iter().enumerate() {
                index.insert_unique(*hash, at as u32, |at| {
                    hashes.get(*at as usize).copied().unwrap_or(0)
                });
            }
        }
        let class = from.class;
        let made = self.shapes.all.len() as u32;
        self.shapes.all.push(Shape { class, names, index, next: Vec::new() });
        if let Some(from) = self.shapes.all.get_mut(shape as usize) {
            from.next.push((name, made));
        }
        Ok(made)
    }

    /// A new instance of a program's class without attributes (its payload unbound where the class
    /// derives from a builtin type: the caller sets it).
    pub fn new_instance(&mut self, class: Value) -> Eval {
        let Some(c) = self.heap.as_class(class) else { return Ok(Value::Unbound) };
        let (shape, size, layout) = (c.shape, c.size_hint as usize, c.layout);
        let dict_shape = shape == DICT_SHAPE;
        let first = if dict_shape { self.heap.dict()? } else { Value::Unbound };
        let mut values = vec![Value::Unbound; if dict_shape { 1 } else { size }];
        if dict_shape && let Some(place) = values.first_mut() {
            *place = first;
        }
        let instance = Instance { shape, class, values: values.into_boxed_slice() };
        match layout {
            Layout::Object => self.heap.add(Obj::Instance(instance)),
            _ => self.heap.add(Obj::Derived(Box::new(super::obj::Derived {
                instance,
                payload: Value::Unbound,
            }))),
        }
    }

    /// An attribute of the instance itself, not of its class.
    #[inline]
    pub fn own_attr(&self, object: Value, name: Value) -> Option<Value> {
        let obj = self.heap.get(object)?;
        if let Some(instance) = obj.instance() {
            if instance.shape == DICT_SHAPE {
                let dict = self.heap.as_dict(*instance.values.first()?)?;
                return self.dict_get_name(dict, hash::name(&self.heap, &name), name);
            }
            let at = self.shape_index(instance.shape, name)?;
            return instance.values.get(at)?.bound();
        }
        let attrs = match obj {
            Obj::Exception(exception) => exception.attrs,
            Obj::Function(function) => function.attrs,
            Obj::Property(property) => property.attrs,
            _ => return None,
        };
        let dict = self.heap.as_dict(attrs)?;
        self.dict_get_name(dict, hash::name(&self.heap, &name), name)
    }

    /// Sets an attribute of the instance itself. `false`: it cannot have any.
    pub fn set_own_attr(&mut self, object: Value, name: Value, value: Value) -> Eval<bool> {
        let (shape, room) = match self.heap.get(object) {
            Some(obj) => match (obj.instance(), obj) {
                (Some(instance), _) => (instance.shape, instance.values.len()),
                (None, Obj::Exception(exception)) => {
                    let attrs = self.attrs_dict(exception.attrs)?;
                    if let Some(exception) = self.heap.as_exception_mut(object) {
                        exception.attrs = attrs;
                    }
                    self.dict_set_name(attrs, name, value)?;
                    return Ok(true);
                }
                (None, Obj::Property(property)) if !property.class.is_unbound() => {
                    let attrs = self.attrs_dict(property.attrs)?;
                    if let Some(Obj::Property(property)) = self.heap.get_mut(object) {
                        property.attrs = attrs;
                    } else {
                        return Ok(false);
                    }
                    self.dict_set_name(attrs, name, value)?;
                    return Ok(true);
                }
                (None, Obj::Function(function)) => {
                    let attrs = self.attrs_dict(function.attrs)?;
                    if let Some(Obj::Function(function)) = self.heap.get_mut(object) {
                        function.attrs = attrs;
                    } else {
                        return Ok(false);
                    }
                    self.dict_set_name(attrs, name, value)?;
                    return Ok(true);
                }
                _ => return Ok(false),
            },
            None => return Ok(false),
        };
        if shape == DICT_SHAPE {
            let dict = self.instance_value(object, 0);
            self.dict_set_name(dict, name, value)?;
            return Ok(true);
        }
        if let Some(at) = self.shape_index(shape, name) {
            self.set_instance_value(object, at, value);
            return Ok(true);
        }
        let next = self.shape_with(shape, name)?;
        if next == DICT_SHAPE {
            self.to_dict_shape(object)?;
            let dict = self.instance_value(object, 0);
            self.dict_set_name(dict, name, value)?;
            return Ok(true);
        }
        let at = self.shapes.get(next).map_or(0, |shape| shape.names.len() - 1);
        if at >= room {
            self.grow_instance(object, (at + 1).max(room + room / 2).max(2))?;
        }
        if let Some(instance) = self.heap.get_mut(object).and_then(Obj::instance_mut) {
            instance.shape = next;
        }
        self.set_instance_value(object, at, value);
        Ok(true)
    }

    fn attrs_dict(&mut self, attrs: Value) -> Eval {
        if attrs.is_unbound() { self.heap.dict() } else { Ok(attrs) }
    }

    fn instance_value(&self, object: Value, at: usize) -> Value {
        self.heap
            .get(object)
            .and_then(Obj::instance)
            .and_then(|instance| instance.values.get(at).copied())
            .unwrap_or(Value::Unbound)
    }

    #[inline]
    fn set_instance_value(&mut self, object: Value, at: usize, value: Value) {
        if let Some(instance) = self.heap.get_mut(object).and_then(Obj::instance_mut)
            && let Some(place) = instance.values.get_mut(at)
        {
            *place = value;
        }
    }

    fn grow_instance(&mut self, object: Value, size: usize) -> Eval<()> {
        let Some(instance) = self.heap.get(object).and_then(Obj::instance) else { return Ok(()) };
        let (class, old) = (instance.class, instance.values.len());
        self.heap.charge((size as u64) * 16)?;
        if let Some(instance) = self.heap.get_mut(object).and_then(Obj::instance_mut) {
            let mut values = std::mem::take(&mut instance.values).into_vec();
            values.resize(size, Value::Unbound);
            instance.values = values.into_boxed_slice();
        }
        self.heap.meter.release((old as u64) * 16);
        if let Some(class) = self.heap.as_class_mut(class) {
            class.size_hint = class.size_hint.max(size as u32);
        }
        Ok(())
    }

    /// Moves an instance's attributes into a dict.
    fn to_dict_shape(&mut self, object: Value) -> Eval<()> {
        let dict = self.heap.dict()?;
        for (name, value) in self.own_attrs(object) {
            self.dict_set_name(dict, name, value)?;
        }
        if let Some(instance) = self.heap.get_mut(object).and_then(Obj::instance_mut) {
            instance.shape = DICT_SHAPE;
            instance.values = vec![dict].into_boxed_slice();
        }
        Ok(())
    }

    /// Removes an attribute of the instance itself. `false`: it has no such attribute.
    pub fn delete_own_attr(&mut self, object: Value, name: Value) -> Eval<bool> {
        if self.own_attr(object, name).is_none() {
            return Ok(false);
        }
        let dict = match self.heap.get(object) {
            Some(Obj::Exception(exception)) => exception.attrs,
            Some(Obj::Function(function)) => function.attrs,
            Some(Obj::Property(property)) => property.attrs,
            Some(obj) => {
                let Some(instance) = obj.instance() else { return Ok(false) };
                if instance.shape != DICT_SHAPE {
                    return self.delete_from_shape(object, name);
                }
                self.instance_value(object, 0)
            }
            None => return Ok(false),
        };
        let hash = hash::name(&self.heap, &name);
        let at = self
            .heap
            .as_dict(dict)
            .and_then(|dict| dict.find(hash, |key| hash::same_name(&self.heap, key, name)));
        if let (Some(at), Some(dict)) = (at, self.heap.as_dict_mut(dict)) {
            dict.remove(at);
        }
        Ok(true)
    }

    fn delete_from_shape(&mut self, object: Value, name: Value) -> Eval<bool> {
        let attrs = self.own_attrs(object);
        let class = self.class_of(object);
        let mut shape = self.heap.as_class(class).map_or(DICT_SHAPE, |class| class.shape);
        let mut kept = Vec::with_capacity(attrs.len());
        for (other, value) in attrs {
            if !hash::same_name(&self.heap, other, name) {
                shape = self.shape_with(shape, other)?;
                kept.push(value);
            }
        }
        if shape == DICT_SHAPE {
            self.to_dict_shape(object)?;
            return self.delete_own_attr(object, name);
        }
        if let Some(instance) = self.heap.get_mut(object).and_then(Obj::instance_mut) {
            instance.shape = shape;
            for (at, place) in instance.values.iter_mut().enumerate() {
                *place = kept.get(at).copied().unwrap_or(Value::Unbound);
            }
        }
        Ok(true)
    }

    /// The attributes of the instance itself, in the order in which they were set.
    pub fn own_attrs(&self, object: Value) -> Vec<(Value, Value)> {
        let Some(obj) = self.heap.get(object) else { return Vec::new() };
        let dict = match (obj.instance(), obj) {
            (Some(instance), _) if instance.shape != DICT_SHAPE => {
                let Some(shape) = self.shapes.get(instance.shape) else { return Vec::new() };
                return shape
                    .names
                    .iter()
                    .zip(instance.values.iter())
                    .filter(|(_, value)| !value.is_unbound())
                    .map(|(name, value)| (*name, *value))
                    .collect();
            }
            (Some(instance), _) => instance.values.first().copied().unwrap_or(Value::Unbound),
            (None, Obj::Exception(exception)) => exception.attrs,
            (None, Obj::Function(function)) => function.attrs,
            (None, Obj::Property(property)) => property.attrs,
            _ => return Vec::new(),
        };
        match self.heap.as_dict(dict) {
            Some(dict) => dict.iter().map(|entry| (entry.key, entry.value)).collect(),
            None => Vec::new(),
        }
    }

    /// Sets a name in a dict whose keys are names: a namespace, attributes, keywords.
    pub fn dict_set_name(&mut self, dict: Value, name: Value, value: Value) -> Eval<()> {
        let name = self.heap.plain(name);
        self.heap.dict_reserve(dict, 1)?;
        let Some(d) = self.heap.as_dict(dict) else { return Ok(()) };
        let hash = if d.visible {
            hash::name_visible(&self.heap, &name)
        } else {
            hash::name(&self.heap, &name)
        };
        let found = d.find(hash, |key| hash::same_name(&self.heap, key, name));
        if let Some(dict) = self.heap.as_dict_mut(dict) {
            match found {
                Some(at) => dict.set_value(at, value),
                None => dict.insert_new(hash, name, value),
            }
        }
        Ok(())
    }

    /// Sets a name in the namespace of a class of this session, without asking anybody.
    pub fn class_set(&mut self, class: Value, name: Value, value: Value) -> Eval<()> {
        let name = self.heap.plain(name);
        let hash = hash::name(&self.heap, &name);
        let Some(c) = self.heap.as_class(class) else { return Ok(()) };
        let found = c.attrs.find(hash, |key| hash::same_name(&self.heap, key, name));
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
            .and_then(|c| c.attrs.find(hash, |key| hash::same_name(&self.heap, key, name)));
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
            classes.extend_from_slice(&c.subclasses);
            if classes.len() > 64 {
                return self.classes_changed();
            }
            if let Some(place) = self.lookups.places.get_mut(cache_place(class, name)) {
                place.0 = 0;
            }
        }
    }

    /// What stands for an object's type in an inline cache of methods: its shape, or the builtin
    /// type ([`BUILTIN_KEY`]); 0 where methods are not remembered.
    #[inline(always)]
    pub fn method_key(&self, object: &Value) -> u32 {
        let id = match object {
            Value::Str(_) => types::STR,
            Value::Ref(handle) => match self.heap.at(*handle) {
                Some(Obj::Instance(instance)) => return instance.shape,
                Some(Obj::List(_)) => types::LIST,
                Some(Obj::Dict(_)) => types::DICT,
                Some(Obj::Str(_) | Obj::View(_)) => types::STR,
                Some(Obj::Set(_)) => types::SET,
                Some(Obj::Tuple(_)) => types::TUPLE,
                Some(Obj::Bytes(_)) => types::BYTES,
                Some(Obj::ByteArray(_)) => types::BYTEARRAY,
                _ => return DICT_SHAPE,
            },
            // A module that is shared cannot change.
            Value::Shared { unit: 0, index } => match self.heap.get(*object) {
                Some(Obj::Module(_)) => return MODULE_KEY | *index,
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
/// Marks a [`Core::method_key`] that is a module's number in the prelude.
pub const MODULE_KEY: u32 = 1 << 30;

#[inline]
fn cache_place(class: Value, name: Value) -> usize {
    let class = match class {
        Value::Ref(handle) => u64::from(handle.index) ^ u64::from(handle.generation) << 20,
        Value::Shared { unit, index } => u64::from(unit) << 32 | u64::from(index) << 1 | 1,
        _ => 0,
    };
    let name = match name {
        Value::Str(short) => {
            let (low, high) = short.words();
            low ^ high.rotate_left(23)
        }
        Value::Shared { unit, index } => u64::from(unit) << 32 | u64::from(index),
        Value::Ref(handle) => u64::from(handle.index),
        _ => 0,
    };
    let mixed =
        (name ^ class.wrapping_mul(0xff51_afd7_ed55_8ccd)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    (mixed >> 32) as usize & (CACHE_PLACES - 1)
}
