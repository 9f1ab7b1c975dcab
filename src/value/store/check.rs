//! What must be true of all objects of a session together, once they have been read.
//!
//! Most code asks what kind of object it has and does something sensible with any; what is
//! checked here is what it relies on without asking: that walks along bases, payloads and methods
//! end, that a class's instances are what it says, that an index lies within what it is of.
//!
//! May touch: `value`. Invariant: takes time in proportion to what was read.

use std::collections::BTreeMap;

use super::{Bad, Read};
use crate::value::obj::{Instance, View};
use crate::value::shape::DICT_SHAPE;
use crate::value::types::{self, TypeId};
use crate::value::{Class, Core, Layout, Obj, Value};

/// Methods bound to methods: so deep may they be.
const METHODS_MAX: usize = 32;

/// Bytes between two places of a text whose characters are known.
const STRIDE: usize = 64;

/// Checks every object.
///
/// # Errors
/// [`Bad`] says what is not as it must be.
pub fn check(core: &Core) -> Read<()> {
    let mut checker = Checker { core, texts: BTreeMap::new() };
    for (value, obj) in core.heap.all() {
        checker.object(value, obj)?;
    }
    let named = core.module_names.iter().all(|name| core.heap.text(name).is_some());
    let modules = core.modules.is_unbound() || core.heap.as_dict(core.modules).is_some();
    want(named && modules && core.module_names.len() == core.globals.len(), "the modules")
}

fn want(is: bool, what: &'static str) -> Read<()> {
    if is { Ok(()) } else { Err(Bad::Wrong(what)) }
}

/// The number of a text: a slot, or a unit and an index.
type TextKey = (u32, u32, bool);

struct Checker<'a> {
    core: &'a Core,
    /// Of each text that has views: characters before each [`STRIDE`]th byte; empty: it is ASCII.
    texts: BTreeMap<TextKey, Vec<u32>>,
}

impl Checker<'_> {
    fn object(&mut self, value: Value, obj: &Obj) -> Read<()> {
        let heap = &self.core.heap;
        let class = |value: Value| heap.as_class(value).is_some();
        let dict = |value: Value| value.is_unbound() || heap.as_dict(value).is_some();
        match obj {
            Obj::View(view) => self.view(view),
            Obj::MemoryView(view) => {
                let flat = view.inner.is_unbound() || view.inner.is_none();
                let shape = flat || heap.as_tuple(view.inner).is_some_and(|all| all.len() < 64);
                want(shape && heap.as_bytes(view.object).is_some(), "a memoryview")
            }
            Obj::DictView(_, of) => want(heap.as_dict(*of).is_some(), "a view of a dict"),
            Obj::MappingProxy(of) => {
                want(class(*of) || heap.as_dict(*of).is_some(), "a mappingproxy")
            }
            Obj::Method { function, .. } => self.method(*function),
            Obj::Traceback(of) => want(heap.as_exception(*of).is_some(), "a traceback"),
            Obj::Class(inside) => self.class(value, inside),
            Obj::Instance(instance) => self.instance(instance, true),
            Obj::Derived(derived) => {
                self.instance(&derived.instance, false)?;
                self.payload(derived.instance.class, derived.payload)
            }
            Obj::Exception(e) => {
                let is = |value: Value| value.is_none() || heap.as_exception(value).is_some();
                let sound = self.derives(e.class, types::BASE_EXCEPTION)
                    && matches!(heap.get(e.args), Some(Obj::Tuple(_)))
                    && is(e.cause)
                    && is(e.context)
                    && dict(e.attrs);
                want(sound, "an exception")
            }
            Obj::Function(f) => want(dict(f.attrs) && dict(f.annotations), "a function"),
            Obj::Generator(g) => want(
                matches!(heap.get(g.function), Some(Obj::Function(_))),
                "a generator's function",
            ),
            Obj::Lazy(lazy) => want(class(lazy.class), "an iterator's class"),
            Obj::Await(step) => {
                want(matches!(heap.get(step.generator), Some(Obj::Generator(_))), "an awaitable")
            }
            Obj::Module(module) => {
                let globals = self.core.globals.get(module.globals as usize);
                let sound = match globals {
                    Some(globals) => globals.len() == module.slots.names.len(),
                    None => module.globals == u32::MAX && module.slots.names.is_empty(),
                };
                want(sound && heap.text(&module.name).is_some(), "a module")
            }
            Obj::Super(inside) => {
                let [of, _, object_class] = &**inside;
                // `super(C)` is bound to nothing yet.
                let unbound = object_class.is_unbound() || object_class.is_none();
                want(class(*of) && (class(*object_class) || unbound), "a super")
            }
            Obj::Member(member) => want(class(member.2), "a slot's descriptor"),
            Obj::Property(p) => {
                want((p.class.is_unbound() || class(p.class)) && dict(p.attrs), "a property")
            }
            Obj::GenericAlias(alias) => {
                want(matches!(heap.get(alias.1), Some(Obj::Tuple(_))), "a generic alias")
            }
            Obj::Union(of) => want(matches!(heap.get(*of), Some(Obj::Tuple(_))), "a union"),
            Obj::Free
            | Obj::Str(_)
            | Obj::Int(_)
            | Obj::Complex(..)
            | Obj::Bytes(_)
            | Obj::ByteArray(_)
            | Obj::Tuple(_)
            | Obj::List(_)
            | Obj::Dict(_)
            | Obj::Set(_)
            | Obj::FrozenSet(_)
            | Obj::Range(_)
            | Obj::Slice(_)
            | Obj::Cell(_)
            | Obj::Builtin(_)
            | Obj::Iter(_)
            | Obj::StaticMethod(_)
            | Obj::ClassMethod(_)
            | Obj::GetSet(_)
            | Obj::Stream(_)
            | Obj::Weak(..)
            | Obj::Native(_)
            | Obj::Host(..) => Ok(()),
        }
    }

    /// A view lies within its text, on whole characters, and has as many as it says.
    fn view(&mut self, view: &View) -> Read<()> {
        const WHAT: &str = "a part of a text";
        let key = match view.base {
            Value::Ref(handle) => (handle.index, 0, false),
            Value::Shared { unit, index } => (unit, index, true),
            _ => return Err(Bad::Wrong(WHAT)),
        };
        let Some(Obj::Str(text)) = self.core.heap.get(view.base) else {
            return Err(Bad::Wrong(WHAT));
        };
        let buffer = text.buffer.as_str();
        let (start, len) = (view.start as usize, view.len as usize);
        let end = start + len;
        let whole = buffer.is_char_boundary(start) && buffer.is_char_boundary(end);
        want(whole && len > crate::value::ShortStr::MAX, WHAT)?;
        let places = self.texts.entry(key).or_insert_with(|| places_of(buffer));
        let chars = if places.is_empty() {
            len
        } else {
            chars_before(buffer, places, end) - chars_before(buffer, places, start)
        };
        want(chars == view.chars as usize, WHAT)
    }

    fn method(&self, function: Value) -> Read<()> {
        let mut at = function;
        for _ in 0..METHODS_MAX {
            match self.core.heap.get(at) {
                Some(Obj::Method { function, .. }) => at = *function,
                Some(_) => return Ok(()),
                None => break,
            }
        }
        Err(Bad::Wrong("a method"))
    }

    fn derives(&self, class: Value, from: TypeId) -> bool {
        let class = self.core.heap.as_class(class);
        class.is_some_and(|class| class.mro.iter().any(|base| base.same(from.value())))
    }

    fn class(&self, value: Value, class: &Class) -> Read<()> {
        let heap = &self.core.heap;
        let classes = |all: &[Value]| all.iter().all(|class| heap.as_class(*class).is_some());
        let linear = class.mro.first().is_some_and(|first| first.same(value))
            && class.mro.last().is_some_and(|last| last.same(types::OBJECT.value()));
        let layout = match type_of(class.layout) {
            Some(id) => class.mro.iter().any(|base| base.same(id.value())),
            None => matches!(class.layout, Layout::Object | Layout::Plain),
        };
        let metaclass = self.derives(class.metaclass, types::TYPE);
        let shape = match self.core.shapes.get(class.shape) {
            Some(shape) => class.shape == DICT_SHAPE || shape.class.same(value),
            None => false,
        };
        let maker = matches!(class.maker.1, Value::Unbound | Value::None)
            || matches!(heap.get(class.maker.1), Some(Obj::Function(_) | Obj::Builtin(_)));
        let subclasses = class
            .subclasses
            .iter()
            .all(|class| class.is_unbound() || heap.as_class(*class).is_some());
        let named = [class.name, class.qualname].iter().all(|name| heap.text(name).is_some());
        want(linear && classes(&class.mro) && classes(&class.bases), "a class's bases")?;
        want(layout && shape && maker && subclasses, "a class")?;
        want(metaclass && named && !class.bases.is_empty(), "a class")
    }

    fn instance(&self, instance: &Instance, plain: bool) -> Read<()> {
        const WHAT: &str = "an instance";
        let class = self.core.heap.as_class(instance.class).ok_or(Bad::Wrong(WHAT))?;
        want((class.layout == Layout::Object) == plain, "an instance's layout")?;
        let shape = self.core.shapes.get(instance.shape).ok_or(Bad::Wrong(WHAT))?;
        if instance.shape == DICT_SHAPE {
            let first = instance.values.first().copied().unwrap_or(Value::Unbound);
            let is_dict = matches!(self.core.heap.get(first), Some(Obj::Dict(_)));
            return want(is_dict || first.is_unbound(), "an instance's dict");
        }
        let fits = shape.names().len() <= instance.values.len();
        want(shape.class.same(instance.class), "the class of an instance's shape")?;
        want(fits, "an instance's attributes")
    }

    /// The builtin value in an instance is of the type its class derives from, and no instance.
    fn payload(&self, class: Value, payload: Value) -> Read<()> {
        let layout = self.core.heap.as_class(class).map_or(Layout::Object, |class| class.layout);
        let obj = self.core.heap.get(payload);
        let fits = match layout {
            _ if payload.is_unbound() => true,
            Layout::Int => {
                matches!(payload, Value::Int(_) | Value::Bool(_))
                    || matches!(obj, Some(Obj::Int(_)))
            }
            Layout::Float => matches!(payload, Value::Float(_)),
            Layout::Complex => matches!(obj, Some(Obj::Complex(..))),
            Layout::Str => {
                matches!(payload, Value::Str(_)) || matches!(obj, Some(Obj::Str(_) | Obj::View(_)))
            }
            Layout::Bytes => matches!(obj, Some(Obj::Bytes(_))),
            Layout::ByteArray => matches!(obj, Some(Obj::ByteArray(_))),
            Layout::Tuple => matches!(obj, Some(Obj::Tuple(_))),
            Layout::List => matches!(obj, Some(Obj::List(_))),
            Layout::Dict => matches!(obj, Some(Obj::Dict(_))),
            Layout::Set => matches!(obj, Some(Obj::Set(_))),
            Layout::FrozenSet => matches!(obj, Some(Obj::FrozenSet(_))),
            Layout::Native(id) => match obj {
                Some(Obj::Native(native)) => native.class() == id,
                _ => false,
            },
            Layout::Property | Layout::StaticMethod | Layout::ClassMethod => {
                matches!(obj, Some(Obj::Property(_) | Obj::StaticMethod(_) | Obj::ClassMethod(_)))
            }
            Layout::Plain => matches!(obj, Some(Obj::Lazy(_) | Obj::Iter(_) | Obj::Native(_))),
            Layout::Object | Layout::Type | Layout::Exception => false,
        };
        want(fits, "what an instance holds")
    }
}

/// The type that a layout is the instances' of.
fn type_of(layout: Layout) -> Option<TypeId> {
    Some(match layout {
        Layout::Object | Layout::Plain => return None,
        Layout::Type => types::TYPE,
        Layout::Int => types::INT,
        Layout::Float => types::FLOAT,
        Layout::Complex => types::COMPLEX,
        Layout::Str => types::STR,
        Layout::Bytes => types::BYTES,
        Layout::ByteArray => types::BYTEARRAY,
        Layout::Tuple => types::TUPLE,
        Layout::List => types::LIST,
        Layout::Dict => types::DICT,
        Layout::Set => types::SET,
        Layout::FrozenSet => types::FROZENSET,
        Layout::Property => types::PROPERTY,
        Layout::StaticMethod => types::STATICMETHOD,
        Layout::ClassMethod => types::CLASSMETHOD,
        Layout::Exception => types::BASE_EXCEPTION,
        Layout::Native(id) => id,
    })
}

/// Characters before each [`STRIDE`]th byte; nothing for a text of ASCII.
fn places_of(text: &str) -> Vec<u32> {
    if text.is_ascii() {
        return Vec::new();
    }
    let mut places = vec![0];
    let mut chars = 0u32;
    for part in text.as_bytes().chunks(STRIDE) {
        chars += part.iter().filter(|byte| begins(**byte)).count() as u32;
        places.push(chars);
    }
    places
}

fn chars_before(text: &str, places: &[u32], at: usize) -> usize {
    let near = at / STRIDE;
    let rest = text.as_bytes().get(near * STRIDE..at).unwrap_or(&[]);
    let before = places.get(near).copied().unwrap_or(0) as usize;
    before + rest.iter().filter(|byte| begins(**byte)).count()
}

/// Whether a byte begins a character.
fn begins(byte: u8) -> bool {
    byte & 0xc0 != 0x80
}
