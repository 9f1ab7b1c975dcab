//! Classes, and which one a value is of.
//!
//! A class has its namespace, its bases and its linearized bases (`mro`). An instance has a
//! *shape* ([`super::shape`]), which says what lies where in it.
//!
//! May touch: `value`. Never: program code; a lookup here only finds, it never calls.

mod store;

use super::types::{self, TypeId};
use super::{Core, Dict, Eval, Obj, Value, hash};

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
    /// Of a class derived from `property`: its `__get__` is one of the library's, which does for
    /// an instance what that of `property` does, if there is a getter.
    pub plain_get: bool,
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
    /// `__init__`, and the epoch in which this was found out; `None` where there is none. Of a
    /// builtin type: its own `__new__`, which does everything.
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

    /// Whether its instances have a slot of this name.
    pub fn has_slot(&self, name: Value) -> bool {
        self.slots.iter().any(|slot| slot.same(name))
    }

    /// Bytes charged beyond the slot.
    pub fn bytes(&self) -> u64 {
        let values = self.bases.len() + self.mro.len() + self.slots.len() + self.subclasses.len();
        400 + values as u64 * 16 + self.attrs.bytes()
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
                Some(Obj::Function(function)) if function.in_c => types::BUILTIN,
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
                Some(Obj::DictView(kind, dict)) => {
                    // Only an `OrderedDict` hands out views of itself.
                    let ordered = matches!(self.heap.get(*dict), Some(Obj::Derived(_)));
                    match kind {
                        ViewKind::Keys if ordered => types::ODICT_KEYS,
                        ViewKind::Values if ordered => types::ODICT_VALUES,
                        ViewKind::Items if ordered => types::ODICT_ITEMS,
                        ViewKind::Keys => types::DICT_KEYS,
                        ViewKind::Values => types::DICT_VALUES,
                        ViewKind::Items => types::DICT_ITEMS,
                    }
                }
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

    /// What was given for an argument of another type, as CPython's parsing of arguments names it.
    pub fn given_name(&self, value: Value) -> String {
        if value.is_none() { "None".to_owned() } else { self.type_name(value) }
    }

    /// The `__name__` of a class. Builtin types whose CPython name has a module give all of it.
    pub fn class_name(&self, class: Value) -> String {
        match self.heap.as_class(class) {
            Some(c) => match c.builtin {
                Some(id) => id.name().to_owned(),
                None => {
                    let name = self.heap.text(&c.name).unwrap_or("?");
                    match written_in_c(self.heap.text(&c.module).unwrap_or("?"), name) {
                        Some(module) => format!("{module}.{name}"),
                        None => name.to_owned(),
                    }
                }
            },
            None => "?".to_owned(),
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
        let found = d.find(hash, |key| hash::same_name(&self.heap, *key, name));
        if let Some(dict) = self.heap.as_dict_mut(dict) {
            match found {
                Some(at) => dict.set_value(at, value),
                None => dict.insert_new(hash, name, value),
            }
        }
        Ok(())
    }
}

/// Classes of the library that CPython has in C: its messages name them with this module.
fn written_in_c(module: &str, name: &str) -> Option<&'static str> {
    Some(match (module, name) {
        ("_asyncio", "Future" | "Task") => "_asyncio",
        ("_blake2", "blake2b" | "blake2s") => "_blake2",
        ("_csv", "reader" | "writer" | "Dialect") => "_csv",
        ("_hashlib", "HASH" | "HASHXOF") => "_hashlib",
        (
            "_io",
            "BufferedRWPair" | "BufferedRandom" | "BufferedReader" | "BufferedWriter" | "FileIO"
            | "TextIOWrapper",
        ) => "_io",
        ("_queue", "SimpleQueue") => "_queue",
        ("collections", "OrderedDict" | "defaultdict") => "collections",
        ("_contextvars", "Context" | "ContextVar" | "Token") => "_contextvars",
        ("functools", "partial" | "_lru_cache_wrapper") => "functools",
        ("sys", "flags" | "float_info" | "hash_info" | "int_info" | "version_info") => "sys",
        ("time", "struct_time") => "time",
        ("types", "SimpleNamespace") => "types",
        ("weakref", "ReferenceType" | "ProxyType" | "CallableProxyType") => "weakref",
        ("xml.etree.ElementTree", "Element" | "TreeBuilder" | "XMLParser") => {
            "xml.etree.ElementTree"
        }
        ("zlib", "Compress" | "Decompress") => "zlib",
        ("zoneinfo", "ZoneInfo") => "zoneinfo",
        _ => return None,
    })
}
