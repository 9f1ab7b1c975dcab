//! The prelude: builtin types, functions and native modules, as objects that all sessions share.
//!
//! Made once per process from the tables in `builtins` and `modules`; unit 0 of every heap. Types
//! come first, at the places their [`TypeId`]s say, then everything else in the order of the
//! tables, so that the same build always makes the same prelude.
//!
//! May touch: `value`, `builtins`, `modules`, `capability`, `interop`. Never: a session.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use crate::builtins;
use crate::modules::{self, Constant, NativeModule};
use crate::value::builtin::{Bound, Call, LazySignature};
use crate::value::hash::text_hash;
use crate::value::obj::Text;
use crate::value::types::{self, TYPES};
use crate::value::{Builtin, Class, Dict, Layout, Module, Obj, ShortStr, TypeId, Unit, Value};

/// What all sessions share.
pub struct Prelude {
    /// The objects: unit 0.
    pub unit: Arc<Unit>,
    /// Builtins by name.
    pub builtins: BTreeMap<&'static str, Value>,
    /// Native modules by name.
    pub modules: BTreeMap<&'static str, Value>,
    /// Shared names longer than 14 bytes.
    pub long_names: Arc<BTreeMap<&'static str, Value>>,
}

/// The prelude of this process.
pub fn prelude() -> &'static Prelude {
    static PRELUDE: OnceLock<Prelude> = OnceLock::new();
    PRELUDE.get_or_init(|| Maker::default().make())
}

/// What library modules ask of the host's grants.
static GRANTS: NativeModule = NativeModule {
    name: "_grants",
    doc: "What the host granted.",
    functions: crate::capability::face::FUNCTIONS,
    constants: &[],
};

/// What library modules do in the directories that the host granted.
static DIRS: NativeModule = NativeModule {
    name: "_dir",
    doc: "Files of the directories that the host granted.",
    functions: crate::capability::dir_face::FUNCTIONS,
    constants: &[],
};

/// What `coldframe` asks of the stores that the host granted.
static STORES: NativeModule = NativeModule {
    name: "_store",
    doc: "Stores that the host granted.",
    functions: crate::capability::store_face::FUNCTIONS,
    constants: &[],
};

/// Calls of async host functions that are on their way.
static CALLS: NativeModule = NativeModule {
    name: "_calls",
    doc: "Calls of the host's functions that are on their way.",
    functions: crate::interop::calls::FUNCTIONS,
    constants: &[],
};

/// What `coldframe` asks of the channels that the host granted.
static CHANNELS: NativeModule = NativeModule {
    name: "_channel",
    doc: "Channels that the host granted.",
    functions: crate::capability::channel_face::FUNCTIONS,
    constants: &[],
};

/// What library modules ask of the web that the host granted.
static NETS: NativeModule = NativeModule {
    name: "_net",
    doc: "The web that the host granted.",
    functions: crate::capability::net_face::FUNCTIONS,
    constants: &[],
};

/// About how many objects there are.
const OBJECTS: usize = 4096;

#[derive(Default)]
struct Maker {
    objects: Vec<Obj>,
    names: BTreeMap<&'static str, Value>,
}

impl Maker {
    fn make(mut self) -> Prelude {
        self.objects.reserve(OBJECTS);
        for (number, row) in all_types() {
            let class = plain_class(TypeId(number as u32), row);
            self.objects.push(Obj::Class(Box::new(class)));
        }
        for (number, _) in all_types() {
            self.name_class(TypeId(number as u32));
        }
        for rows in builtins::TYPES.iter().chain(modules::TYPES) {
            self.fill_class(rows);
        }
        self.inherit_makers();
        for (id, name, make) in modules::CLASS_CONSTANTS.iter().copied().flatten() {
            self.class_constant(*id, name, make());
        }
        let mut all = BTreeMap::new();
        for (number, row) in TYPES.iter().enumerate() {
            let public = row.layout == Layout::Exception || PUBLIC_TYPES.contains(&row.name);
            if public {
                all.insert(row.name, TypeId(number as u32).value());
            }
        }
        all.insert("EnvironmentError", types::OS_ERROR.value());
        all.insert("IOError", types::OS_ERROR.value());
        for row in builtins::FUNCTIONS {
            let value = self.builtin(row, None, "builtins", false);
            all.insert(row.name(), value);
        }
        for (name, value) in [
            ("None", Value::None),
            ("True", Value::Bool(true)),
            ("False", Value::Bool(false)),
            ("Ellipsis", Value::Ellipsis),
            ("NotImplemented", Value::NotImplemented),
            ("__debug__", Value::Bool(true)),
        ] {
            all.insert(name, value);
        }
        let mut native = BTreeMap::new();
        let own = [&GRANTS, &DIRS, &STORES, &CHANNELS, &CALLS, &NETS];
        for rows in modules::NATIVE.iter().copied().chain(own) {
            let value = self.module(rows);
            native.insert(rows.name, value);
        }
        let long_names = Arc::new(std::mem::take(&mut self.names));
        Prelude {
            unit: Arc::new(Unit { objects: self.objects }),
            builtins: all,
            modules: native,
            long_names,
        }
    }

    fn add(&mut self, obj: Obj) -> Value {
        self.objects.push(obj);
        Value::prelude(self.objects.len() as u32 - 1)
    }

    fn name(&mut self, text: &'static str) -> Value {
        match ShortStr::new(text) {
            Some(short) => Value::Str(short),
            None => match self.names.get(text) {
                Some(value) => *value,
                None => {
                    let value = self.text(text);
                    self.names.insert(text, value);
                    value
                }
            },
        }
    }

    fn text(&mut self, text: &str) -> Value {
        match ShortStr::new(text) {
            Some(short) => Value::Str(short),
            None => {
                let len = text.len() as u32;
                let chars = text.chars().count() as u32;
                self.add(Obj::Str(Text { buffer: text.to_owned(), len, chars }))
            }
        }
    }

    fn builtin(
        &mut self,
        row: &'static Builtin,
        owner: Option<TypeId>,
        module: &'static str,
        is_new: bool,
    ) -> Value {
        let signature = LazySignature::new(row.signature);
        // Operators find the rows of host objects by their class, as those of library types.
        let known =
            owner.is_some_and(|owner| !types::is_library(owner) && owner != types::HOST_OBJECT);
        self.add(Obj::Builtin(Box::new(Bound { row, signature, owner, module, is_new, known })))
    }

    fn mark_known(&mut self, builtin: Value) {
        if let Value::Shared { index, .. } = builtin
            && let Some(Obj::Builtin(bound)) = self.objects.get_mut(index as usize)
        {
            bound.known = true;
        }
    }

    fn set(&mut self, dict: &mut Dict, name: &'static str, value: Value) {
        let key = self.name(name);
        let hash = text_hash(name);
        // Names are compared by their text: the objects are not readable as a heap yet.
        let objects = &self.objects;
        let found =
            dict.find(hash, |other| other.same(key) || text_of(objects, *other) == Some(name));
        match found {
            Some(at) => dict.set_value(at, value),
            None => {
                if let Some(capacity) = dict.growth(1) {
                    dict.grow(capacity);
                }
                dict.insert_new(hash, key, value);
            }
        }
    }

    fn name_class(&mut self, id: TypeId) {
        let Some(row) = id.row() else { return };
        let (module, name) = row.name.rsplit_once('.').unwrap_or(("builtins", row.name));
        let (module, name) = (self.text(module), self.text(name));
        if let Some(Obj::Class(class)) = self.objects.get_mut(id.0 as usize) {
            class.name = name;
            class.qualname = name;
            class.module = module;
        }
    }

    fn fill_class(&mut self, rows: &'static crate::value::TypeRows) {
        let mut attrs = match self.objects.get_mut(rows.id.0 as usize) {
            Some(Obj::Class(class)) => std::mem::take(&mut class.attrs),
            _ => return,
        };
        let mut maker = Value::Unbound;
        if let Some(new) = rows.new {
            maker = self.builtin(new, Some(rows.id), "builtins", true);
            self.set(&mut attrs, "__new__", maker);
        }
        let iterator = rows.methods.iter().any(is_next);
        let more = modules::MORE_METHODS.iter().filter(|more| more.0 == rows.id);
        for row in rows.methods.iter().chain(more.flat_map(|more| more.1)) {
            let value = self.builtin(row, Some(rows.id), "builtins", row.name() == "__new__");
            if iterator && matches!(row.name(), "__iter__" | "__next__") {
                self.mark_known(value);
            }
            self.set(&mut attrs, row.name(), value);
        }
        for getset in rows.getset {
            let value = self.add(Obj::GetSet(getset));
            self.set(&mut attrs, getset.name, value);
        }
        // Where instances have a docstring of their own, it is computed.
        if !rows.getset.iter().any(|getset| getset.name == "__doc__") {
            if UNHASHABLE.contains(&rows.id) || is_compared(rows) {
                self.set(&mut attrs, "__hash__", Value::None);
            }
            let doc = if rows.doc.is_empty() { Value::None } else { self.text(rows.doc) };
            self.set(&mut attrs, "__doc__", doc);
        }
        if let Some(Obj::Class(class)) = self.objects.get_mut(rows.id.0 as usize) {
            class.attrs = attrs;
            class.hooks.getattr = rows.methods.iter().any(|row| row.name() == "__getattr__");
            class.maker = (0, maker);
        }
    }

    /// An exception class without a constructor of its own has that of its base.
    fn inherit_makers(&mut self) {
        for number in 0..TYPES.len() {
            let Some(Obj::Class(class)) = self.objects.get(number) else { continue };
            if class.layout != Layout::Exception || !class.maker.1.is_unbound() {
                continue;
            }
            let maker = class.mro.iter().find_map(|base| match base {
                Value::Shared { index, .. } => match self.objects.get(*index as usize) {
                    Some(Obj::Class(base)) => base.maker.1.bound(),
                    _ => None,
                },
                _ => None,
            });
            if let (Some(maker), Some(Obj::Class(class))) = (maker, self.objects.get_mut(number)) {
                class.maker = (0, maker);
            }
        }
    }

    fn class_constant(&mut self, id: TypeId, name: &'static str, object: Obj) {
        let value = self.add(object);
        let Some(Obj::Class(class)) = self.objects.get_mut(id.0 as usize) else { return };
        let mut attrs = std::mem::take(&mut class.attrs);
        self.set(&mut attrs, name, value);
        if let Some(Obj::Class(class)) = self.objects.get_mut(id.0 as usize) {
            class.attrs = attrs;
        }
    }

    fn module(&mut self, rows: &'static modules::NativeModule) -> Value {
        let mut attrs = Dict::new();
        let name = self.name(rows.name);
        self.set(&mut attrs, "__name__", name);
        let doc = self.text(rows.doc);
        self.set(&mut attrs, "__doc__", doc);
        for row in rows.functions {
            let value = self.builtin(row, None, rows.name, false);
            self.set(&mut attrs, row.name(), value);
        }
        for (name, constant) in rows.constants {
            let value = match constant {
                Constant::Int(int) => Value::Int(*int),
                Constant::Float(float) => Value::Float(*float),
                Constant::Str(text) => self.text(text),
                Constant::Bool(value) => Value::Bool(*value),
                Constant::Type(id) => id.value(),
                Constant::None => Value::None,
                Constant::Strs(texts) => {
                    let items = texts.iter().map(|text| self.text(text)).collect();
                    self.add(Obj::Tuple(items))
                }
            };
            self.set(&mut attrs, name, value);
        }
        self.add(Obj::Module(Box::new(Module {
            name,
            globals: u32::MAX,
            slots: Arc::default(),
            attrs,
            library: true,
            loading: false,
        })))
    }
}

/// The types, builtin and library, by number.
fn all_types() -> impl Iterator<Item = (usize, &'static types::TypeRow)> {
    TYPES.iter().chain(types::LIBRARY_TYPES).enumerate()
}

/// Whether a row is the `__next__` that all native iterators share.
fn is_next(row: &Builtin) -> bool {
    matches!(row.call, Call::Task(task) if std::ptr::eq(task, &builtins::iterators::NEXT_TASK))
}

/// Whether a library type compares itself and has no hash, as a class with `__eq__` alone.
fn is_compared(rows: &crate::value::TypeRows) -> bool {
    let has = |name| rows.methods.iter().any(|row| row.name() == name);
    types::is_library(rows.id) && has("__eq__") && !has("__hash__")
}

fn text_of(objects: &[Obj], value: Value) -> Option<&str> {
    match value {
        Value::Shared { unit: 0, index } => match objects.get(index as usize) {
            Some(Obj::Str(text)) => Some(&text.buffer),
            _ => None,
        },
        // Short names are told apart by their hash and their bits.
        _ => None,
    }
}

fn plain_class(id: TypeId, row: &'static types::TypeRow) -> Class {
    Class {
        name: Value::None,
        qualname: Value::None,
        module: Value::None,
        bases: row.bases.iter().map(|base| base.value()).collect(),
        mro: mro(id),
        attrs: Dict::new(),
        layout: row.layout,
        builtin: Some(id),
        metaclass: types::TYPE.value(),
        has_dict: row.layout == Layout::Exception,
        slots: Vec::new(),
        hooks: Default::default(),
        shape: crate::value::shape::DICT_SHAPE,
        size_hint: 0,
        maker: (0, Value::Unbound),
        subclasses: Vec::new(),
        subclassable: row.subclassable,
        abstract_methods: Value::Unbound,
        extra: Value::Unbound,
    }
}

/// The linearized bases: builtin types have one base, but for `ExceptionGroup`.
fn mro(id: TypeId) -> Vec<Value> {
    if id == types::EXCEPTION_GROUP {
        return [
            id,
            types::BASE_EXCEPTION_GROUP,
            types::EXCEPTION,
            types::BASE_EXCEPTION,
            types::OBJECT,
        ]
        .map(TypeId::value)
        .to_vec();
    }
    let mut all = vec![id.value()];
    let mut at = id;
    while let Some(base) = at.row().and_then(|row| row.bases.first()) {
        all.push(base.value());
        at = *base;
    }
    all
}

/// The types whose `__hash__` is `None`.
const UNHASHABLE: &[TypeId] = &[
    types::LIST,
    types::DICT,
    types::SET,
    types::BYTEARRAY,
    types::SLICE,
    types::DICT_KEYS,
    types::DICT_ITEMS,
    types::MAPPINGPROXY,
];

/// The types that programs find among the builtins.
const PUBLIC_TYPES: &[&str] = &[
    "object",
    "type",
    "int",
    "bool",
    "float",
    "complex",
    "str",
    "bytes",
    "bytearray",
    "memoryview",
    "tuple",
    "list",
    "dict",
    "set",
    "frozenset",
    "range",
    "slice",
    "property",
    "staticmethod",
    "classmethod",
    "super",
    "reversed",
    "enumerate",
    "zip",
    "map",
    "filter",
];
