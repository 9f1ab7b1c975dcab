//! Weak references: which objects can have some, and what a session keeps for them.
//!
//! `heap::weak` says when they let go, `eval::weak` does it, `_weakref` is what the library sees.
//!
//! May touch: `value`.

use super::{Core, Layout, Obj, TypeId, Value, types};

/// The `Core::state`: whether something was deleted since weak references let go last.
pub const DELETED: &str = "weakref.deleted";
/// The function that lets go and tells whoever watches.
pub const LOOK: &str = "weakref.look";
/// The watchers of what has been let go, until somebody asks for them: a list.
pub const FALLEN: &str = "weakref.fallen";
/// How many objects may still be looked at where nothing was deleted.
pub const CREDIT: &str = "weakref.credit";
/// How often references have let go.
pub const TURNS: &str = "weakref.turns";
/// There if references have let go for a builtin that asked, and it was not called again yet: a run
/// may be stored in between.
pub const DONE: &str = "weakref.done";

/// Names of `Core::state`.
pub const STATE: &[&str] = &[DELETED, LOOK, FALLEN, CREDIT, TURNS, DONE];

/// The builtin and library types whose instances can be referred to weakly; those of a program's
/// classes that derive from others can as well, if their size is fixed.
const REFERABLE: &[TypeId] = &[
    types::TYPE,
    types::MEMORYVIEW,
    types::SET,
    types::FROZENSET,
    types::FUNCTION,
    types::BUILTIN,
    types::METHOD,
    types::MODULE,
    types::GENERATOR,
    types::COROUTINE,
    types::ASYNC_GENERATOR,
    types::GENERIC_ALIAS,
    types::TEXT_STREAM,
    types::BYTES_IO,
    types::STRING_IO,
    types::DEQUE,
    types::LRU_CACHE,
    types::PARTIAL,
    types::TEE,
    types::RANDOM,
    types::ARRAY,
    types::STRUCT,
    types::RE_PATTERN,
];

impl Core {
    /// Whether instances of a class can be referred to weakly (Data model, 3.3.2.4.1).
    pub fn is_referable(&self, class: Value) -> bool {
        let Some(c) = self.heap.as_class(class) else { return false };
        if let Some(id) = c.builtin {
            return REFERABLE.contains(&id);
        }
        if matches!(c.layout, Layout::Int | Layout::Tuple | Layout::Bytes) {
            return false;
        }
        c.mro.iter().any(|base| self.makes_referable(*base))
    }

    /// Whether it is this class of an order that makes them so.
    fn makes_referable(&self, class: Value) -> bool {
        let Some(c) = self.heap.as_class(class) else { return false };
        if let Some(id) = c.builtin {
            return REFERABLE.contains(&id);
        }
        match self.listed_slots(class) {
            None => true,
            Some(slots) if self.heap.text(&slots).is_some() => self.is_weak_slot(slots),
            Some(slots) => match self.heap.get(slots) {
                Some(Obj::Tuple(items)) => items.iter().any(|name| self.is_weak_slot(*name)),
                Some(Obj::List(items)) => items.iter().any(|name| self.is_weak_slot(*name)),
                Some(Obj::Dict(names)) => names.iter().any(|entry| self.is_weak_slot(entry.key)),
                Some(Obj::Set(names)) => names.iter().any(|place| self.is_weak_slot(place.key)),
                _ => false,
            },
        }
    }

    fn listed_slots(&self, class: Value) -> Option<Value> {
        let c = self.heap.as_class(class)?;
        let name = Value::short("__slots__");
        self.dict_get_name(&c.attrs, super::hash::name(&self.heap, &name), name)
    }

    fn is_weak_slot(&self, name: Value) -> bool {
        self.heap.text(&name) == Some("__weakref__")
    }
}
