//! Instances of classes that derive from builtin types: what the builtin type's `__new__` gives, in
//! an object of the class.
//!
//! May touch: `value`. Never: any builtin by name.

use super::construct::is_object_row;
use crate::raise;
use crate::value::{
    Core, Eval, Input, Layout, Obj, Runtime, Step, Task, TypeId, Value, Want, types,
};

/// The builtin value a `new` row gave, as an instance of a program's class.
pub(super) fn wrap(rt: &mut Runtime, payload: Value, class: Value) -> Eval {
    match rt.heap.get_mut(payload) {
        Some(Obj::Exception(exception)) => {
            exception.class = class;
            return Ok(payload);
        }
        Some(Obj::Property(property)) => {
            property.class = class;
            return Ok(payload);
        }
        _ => {}
    }
    // A library type that derives from a builtin one is itself such an instance.
    let payload = rt.heap.plain(payload);
    rt.keep(payload);
    let object = rt.core.new_instance(class)?;
    if let Some(Obj::Derived(derived)) = rt.heap.get_mut(object) {
        derived.payload = payload;
    }
    Ok(object)
}

/// The builtin type a class's instances are made of: the nearest in its `mro`.
pub(super) fn builtin_base(core: &Core, class: Value) -> TypeId {
    let Some(c) = core.heap.as_class(class) else { return types::OBJECT };
    c.mro
        .iter()
        .filter_map(|base| core.heap.as_class(*base))
        .filter_map(|base| base.builtin)
        .next()
        .unwrap_or(types::OBJECT)
}

/// Calls a builtin type's `new` row for a program's class: with the builtin type, then wraps.
pub(super) static WRAP_NEW: Task = Task::new("wrap_new", 4, wrap_new);

fn wrap_new(rt: &mut Runtime, slots: &mut [Value], input: Input) -> Step {
    let [class, new, args, kwargs] = slots else { return Ok(Want::Done(Value::None)) };
    match input {
        Input::Value(payload) => {
            if rt.class_of(payload).same(types::BASE_EXCEPTION_GROUP.value())
                && rt.is_subclass(*class, types::EXCEPTION.value())
            {
                let name = rt.class_name(*class);
                raise!(rt, TypeError, "Cannot nest BaseExceptions in '{name}'");
            }
            Ok(Want::Done(wrap(rt, payload, *class)?))
        }
        _ => {
            let base = builtin_base(rt.core, *class);
            let mut made = base.value();
            // Whether its class can hold what a group is given is looked at when it is there.
            if base == types::EXCEPTION_GROUP {
                made = types::BASE_EXCEPTION_GROUP.value();
                let found = rt.core.special_of_class(made, "__new__").unwrap_or(*new);
                *new = match rt.heap.get(found) {
                    Some(Obj::StaticMethod(row)) => *row,
                    _ => found,
                };
            }
            let mut all = vec![made];
            // What `__init__` fills is made empty.
            let layout = rt.heap.as_class(*class).map_or(Layout::Object, |class| class.layout);
            let filled_later = match layout {
                Layout::List | Layout::Dict | Layout::Set | Layout::ByteArray => true,
                Layout::Property | Layout::StaticMethod | Layout::ClassMethod => true,
                Layout::Native(_) => {
                    let init = rt.core.special_of_class(base.value(), "__init__");
                    init.is_some_and(|init| !is_object_row(rt.core, init))
                }
                _ => false,
            };
            // An exception's `__new__` takes no notice of keywords: they are for `__init__`. Nor do
            // those of some types if the class has an `__init__` of its own.
            let lenient = matches!(
                base,
                types::FLOAT
                    | types::TUPLE
                    | types::FROZENSET
                    | types::MAP
                    | types::FILTER
                    | types::ARRAY
                    | types::CHAIN
                    | types::CYCLE
                    | types::DROPWHILE
                    | types::FILTERFALSE
                    | types::ISLICE
                    | types::PAIRWISE
                    | types::STARMAP
                    | types::TAKEWHILE
            ) && {
                let init = rt.core.special_of_class(*class, "__init__");
                init.is_some_and(|init| !is_object_row(rt.core, init))
            };
            if filled_later || lenient || layout == Layout::Exception {
                *kwargs = Value::Unbound;
            }
            if matches!(layout, Layout::StaticMethod | Layout::ClassMethod) {
                all.push(Value::None);
            }
            if !filled_later {
                all.extend_from_slice(rt.heap.as_tuple(*args).unwrap_or(&[]));
            }
            let args = rt.heap.tuple(all)?;
            Ok(Want::Spread { callee: *new, args, kwargs: *kwargs })
        }
    }
}
