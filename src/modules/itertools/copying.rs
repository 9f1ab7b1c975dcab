//! Copies for `copy`: of iterators, one that goes on from where another stands, and the values it
//! holds, which a deep copy replaces by copies of them; and of instances of plain classes.
//!
//! May touch: `value`, `builtins`' helpers. Never: frames.
//!
//! Invariant: what [`VALUES`] and [`REPLACE`] are given is a twin that nobody else has seen.

use super::{grouping, several};
use crate::builtins::pull::slot;
use crate::raise;
use crate::value::builtin::function;
use crate::value::obj::{Instance, Iter, Lazy};
use crate::value::shape::DICT_SHAPE;
use crate::value::{Builtin, Eval, Obj, Runtime, Value, types};

/// `copied(iterator)`: one that goes on from where this one stands, or None if it cannot be copied.
/// What both ask for items is the same.
pub const COPIED: Builtin =
    function("copied(iterator, /)", "A copy of an iterator.", |rt, args| {
        let iterator = slot(args, 0);
        match rt.heap.get(iterator) {
            Some(Obj::Iter(iter)) => match **iter {
                Iter::Dict { .. } | Iter::Set { .. } => rest(rt, iterator),
                Iter::Memory { .. } => Ok(Value::None),
                _ => {
                    let twin = iter.clone();
                    rt.heap.add(Obj::Iter(twin))
                }
            },
            Some(Obj::Lazy(lazy)) if can_be_copied(lazy) => lazy_twin(rt, iterator),
            Some(Obj::Native(native)) => match native.twin() {
                Some(twin) => rt.heap.add(Obj::Native(twin)),
                None => Ok(Value::None),
            },
            _ => Ok(Value::None),
        }
    });

/// `instance_copied(x)`: a twin of an instance of a plain class that has no say in how it is copied,
/// with the same attributes; None for everything else.
pub const INSTANCE: Builtin =
    function("instance_copied(x, /)", "A copy of an instance.", |rt, args| {
        let object = slot(args, 0);
        let Some(Obj::Instance(instance)) = rt.heap.get(object) else { return Ok(Value::None) };
        let (shape, class, values) = (instance.shape, instance.class, instance.values.clone());
        if shape == DICT_SHAPE || has_a_say(rt, class) {
            return Ok(Value::None);
        }
        rt.steps(values.len() as u64 / 8)?;
        rt.heap.add(Obj::Instance(Instance { shape, class, values }))
    });

/// Whether a class, or its own class, is asked when its instances are copied.
fn has_a_say(rt: &mut Runtime, class: Value) -> bool {
    const ASKED: [&str; 8] = [
        "__copy__",
        "__reduce_ex__",
        "__reduce__",
        "__getstate__",
        "__setstate__",
        "__getnewargs_ex__",
        "__getnewargs__",
        "__new__",
    ];
    let hooked = rt.heap.as_class(class).is_none_or(|c| c.hooks.getattribute || c.hooks.getattr);
    hooked
        || !rt.class_of(class).same(types::TYPE.value())
        || rt.core.lookup(class, const { Value::short("__slots__") }).is_some()
        || ASKED.iter().any(|name| {
            let method = rt.core.special_of_class(class, name);
            method.is_some_and(|method| !is_row(rt, method))
        })
}

/// Whether a method is a builtin type's own.
fn is_row(rt: &Runtime, method: Value) -> bool {
    match rt.heap.get(method) {
        Some(Obj::Builtin(_)) => true,
        Some(Obj::StaticMethod(function)) => {
            matches!(rt.heap.get(*function), Some(Obj::Builtin(_)))
        }
        _ => false,
    }
}

/// `values(twin)`: what it holds, in a list.
pub const VALUES: Builtin = function("values(twin, /)", "What a copy holds.", |rt, args| {
    let held = held(rt, slot(args, 0)).into_iter().map(|value| *value);
    let held: Vec<Value> = held.filter(|value| !value.is_unbound()).collect();
    rt.heap.list(held)
});

/// `replace(twin, values)`: holds these instead.
pub const REPLACE: Builtin =
    function("replace(twin, values, /)", "Put other values into a copy.", |rt, args| {
        let twin = slot(args, 0);
        let values = rt.heap.as_list(slot(args, 1)).cloned().unwrap_or_default();
        let places = held(rt, twin).into_iter().filter(|value| !value.is_unbound());
        for (place, value) in places.zip(values) {
            *place = value;
        }
        Ok(twin)
    });

/// What is left of a dict's or a set's iterator, as an iterator of a list: the iterator itself
/// stays where it is.
fn rest(rt: &mut Runtime, iterator: Value) -> Eval {
    let Some(Obj::Iter(iter)) = rt.heap.get(iterator) else { return Ok(Value::None) };
    let twin = iter.clone();
    let twin = rt.heap.add(Obj::Iter(twin))?;
    rt.keep(twin);
    let list = rt.heap.list(Vec::new())?;
    rt.keep(list);
    while let Some(item) = rt.core.next_native(twin)? {
        rt.keep(item);
        rt.steps(1)?;
        rt.heap.list_push(list, item)?;
    }
    rt.heap.add(Obj::Iter(Box::new(Iter::List { list, at: 0 })))
}

fn can_be_copied(lazy: &Lazy) -> bool {
    const OWN: [&str; 4] = ["enumerate.next", "zip.next", "map.next", "filter.next"];
    let name = lazy.task.name;
    OWN.contains(&name) || name.starts_with("itertools.") && name != "itertools.pairwise.next"
}

fn lazy_twin(rt: &mut Runtime, iterator: Value) -> Eval {
    let Some(Obj::Lazy(lazy)) = rt.heap.get(iterator) else { return Ok(Value::None) };
    if lazy.running && !lazy.task.reenters {
        raise!(rt, ValueError, "generator already executing");
    }
    let (task, done, class, mut state) = (lazy.task, lazy.done, lazy.class, lazy.state.clone());
    // What belongs to one iterator alone: which of its iterators have ended, where its groups stand.
    if std::ptr::eq(task, &several::ZIP_LONGEST_LAZY)
        && let Some(all) = rt.heap.as_list(slot(&state, 0)).cloned()
        && let Some(place) = state.first_mut()
    {
        *place = rt.heap.list(all)?;
        rt.keep(*place);
    }
    if std::ptr::eq(task, &grouping::GROUPBY_LAZY)
        && let Some(groups) = rt.heap.native::<grouping::Groups>(slot(&state, 0)).copied()
        && let Some(place) = state.first_mut()
    {
        *place = rt.heap.add_native(groups)?;
        rt.keep(*place);
    }
    let twin = Lazy { task, state, class, running: false, done };
    rt.heap.add(Obj::Lazy(Box::new(twin)))
}

/// The places of a twin's values.
fn held<'a>(rt: &'a mut Runtime, twin: Value) -> Vec<&'a mut Value> {
    match rt.heap.get_mut(twin) {
        Some(Obj::Lazy(lazy)) => lazy.state.iter_mut().collect(),
        Some(Obj::Native(native)) => native.values(),
        Some(Obj::Iter(iter)) => match &mut **iter {
            Iter::List { list: held, .. }
            | Iter::ListReversed { list: held, .. }
            | Iter::Tuple { tuple: held, .. }
            | Iter::Str { text: held, .. }
            | Iter::Bytes { bytes: held, .. }
            | Iter::Memory { view: held, .. }
            | Iter::Dict { dict: held, .. }
            | Iter::Set { set: held, .. }
            | Iter::Sequence { object: held, .. }
            | Iter::SequenceReversed { object: held, .. }
            | Iter::Enumerate { inner: held, .. }
            | Iter::Zip { inner: held, .. } => vec![held],
            Iter::Callable { callable, sentinel } => vec![callable, sentinel],
            Iter::Range { .. } | Iter::BigRange { .. } => Vec::new(),
        },
        _ => Vec::new(),
    }
}
