//! `__slots__`: the members of a class that have a place of their own (Data model, 3.3.2.4).
//!
//! May touch: `value`.

use std::collections::BTreeMap;

use crate::raise;
use crate::value::{Eval, Layout, Obj, Runtime, Value};

/// Makes the members that a class lists: `slots` is a name or an iterable of names.
pub(super) fn make_slots(rt: &mut Runtime, class: Value, slots: Value) -> Eval<()> {
    let names = if rt.heap.text(&slots).is_some() { vec![slots] } else { rt.collect(slots)? };
    // They lie in the order of their names, as a look into the class shows.
    let mut members = BTreeMap::new();
    let (mut has_dict, mut has_weakref) = (false, false);
    let sized = rt.heap.as_class(class).is_some_and(|c| {
        matches!(c.layout, Layout::Int | Layout::Tuple | Layout::Bytes | Layout::Type)
    });
    if sized && !names.is_empty() {
        let base = rt.heap.as_class(class).and_then(|c| best_base(rt, &c.bases).ok()?);
        let base = base.map_or(String::new(), |base| rt.class_name(base));
        raise!(rt, TypeError, "nonempty __slots__ not supported for subtype of '{base}'");
    }
    for name in &names {
        let name = *name;
        if rt.heap.text(&name).is_none() {
            raise!(rt, TypeError, "__slots__ items must be strings, not '{}'", rt.type_name(name));
        }
        let valid = rt.heap.text(&name).is_some_and(crate::value::text::unicode::is_identifier);
        if !valid {
            raise!(rt, TypeError, "__slots__ must be identifiers");
        }
    }
    for name in names {
        let name = mangled(rt, class, name)?;
        let text = rt.heap.text(&name).unwrap_or("").to_owned();
        if text == "__dict__" {
            if has_dict || inherits_dict(rt, class) {
                raise!(rt, TypeError, "__dict__ slot disallowed: we already got one");
            }
            has_dict = true;
            continue;
        }
        if text == "__weakref__" {
            // Nothing is laid out for it; whether it is listed says what can be referred to.
            if has_weakref || inherits_weakref(rt, class) {
                raise!(
                    rt,
                    TypeError,
                    "__weakref__ slot disallowed: either we already got one, or __itemsize__ != 0"
                );
            }
            has_weakref = true;
            continue;
        }
        if !rt.names.define(&text) {
            let why = rt
                .names
                .refusal(&text)
                .map_or(String::new(), |refusal| refusal.message.to_string());
            raise!(rt, AttributeError, "{why}");
        }
        let hash = crate::value::hash::name(&rt.heap, &name);
        let conflict = rt
            .heap
            .as_class(class)
            .is_some_and(|c| rt.dict_get_name(&c.attrs, hash, name).is_some());
        if conflict {
            raise!(rt, ValueError, "'{text}' in __slots__ conflicts with class variable");
        }
        members.insert(text, name);
    }
    let members: Vec<Value> = members.into_values().collect();
    for (n, name) in members.iter().enumerate() {
        let member = rt.heap.add(Obj::Member(Box::new((*name, n as u32, class))))?;
        rt.core.class_set(class, *name, member)?;
    }
    if let Some(c) = rt.heap.as_class_mut(class) {
        c.has_dict = has_dict;
        c.slots = members;
    }
    Ok(())
}

/// The name of a slot as methods of the class spell it: `__x` is `_C__x` (Language reference,
/// 6.2.1).
fn mangled(rt: &mut Runtime, class: Value, name: Value) -> Eval {
    let text = rt.heap.text(&name).unwrap_or("");
    if !text.starts_with("__") || text.ends_with("__") {
        return Ok(name);
    }
    let text = text.to_owned();
    let class = rt.class_name(class);
    match class.trim_start_matches('_') {
        "" => Ok(name),
        class => {
            let made = rt.heap.string(format!("_{class}{text}"))?;
            Ok(rt.keep(made))
        }
    }
}

/// Whether instances of the base that a class is laid out after have a dict. A dict that comes from
/// another base only is taken over without a word, so that it may be listed as well.
fn inherits_dict(rt: &Runtime, class: Value) -> bool {
    let Some(base) = rt.heap.as_class(class).and_then(|class| best_base(rt, &class.bases).ok()?)
    else {
        return false;
    };
    rt.heap.as_class(base).is_some_and(|base| {
        base.builtin.is_none() && base.has_dict || matches!(base.layout, Layout::Exception)
    })
}

/// Whether instances of the base that a class is laid out after can be referred to weakly.
fn inherits_weakref(rt: &Runtime, class: Value) -> bool {
    let base = rt.heap.as_class(class).and_then(|class| best_base(rt, &class.bases).ok()?);
    base.is_some_and(|base| rt.is_referable(base))
}

/// Two bases whose instances cannot both be the beginning of one object.
pub(super) struct Conflict;

/// The base whose instances a class's own begin like: the first, unless what another one is made of
/// says more (CPython's `best_base`); `None` without bases.
pub(super) fn best_base(rt: &Runtime, bases: &[Value]) -> Result<Option<Value>, Conflict> {
    let mut best: Option<(Value, Value)> = None;
    for base in bases {
        let solid = solid(rt, *base);
        match best {
            Some((_, other)) if derives(rt, other, solid) => {}
            Some((_, other)) if !derives(rt, solid, other) => return Err(Conflict),
            _ => best = Some((*base, solid)),
        }
    }
    Ok(best.map(|(base, _)| base))
}

/// The class nearest to the root that instances of `class` are as large as: one with members of its
/// own, or a builtin type. Those among a class's bases derive from each other, since it could be
/// made: the first in its order is the one.
fn solid(rt: &Runtime, class: Value) -> Value {
    let order = rt.heap.as_class(class).map_or(&[][..], |class| &class.mro);
    order.iter().copied().find(|base| adds(rt, *base)).unwrap_or(class)
}

/// Whether instances of a class are larger than those of its bases, or other ones.
fn adds(rt: &Runtime, class: Value) -> bool {
    let Some(c) = rt.heap.as_class(class) else { return false };
    let bases = || c.bases.iter().filter_map(|base| rt.heap.as_class(*base));
    let inherited: usize = bases().map(|base| base.slots.len()).sum();
    c.slots.len() > inherited || !bases().any(|base| base.layout == c.layout)
}

fn derives(rt: &Runtime, class: Value, from: Value) -> bool {
    rt.heap.as_class(class).is_some_and(|c| c.mro.iter().any(|base| base.same(from)))
}
