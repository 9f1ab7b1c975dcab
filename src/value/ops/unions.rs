//! `list[int]` and `int | str`.
//!
//! May touch: `value`. Never: what the parameters mean.

use crate::raise;
use crate::value::types::{self, TypeId};
use crate::value::{Core, Eval, Obj, Runtime, Value};

/// The builtin types that take parameters, as what derives from them does; `type` does alone.
const GENERIC: [TypeId; 12] = [
    types::LIST,
    types::DICT,
    types::TUPLE,
    types::SET,
    types::FROZENSET,
    types::ENUMERATE,
    types::GENERATOR,
    types::COROUTINE,
    types::ASYNC_GENERATOR,
    types::BASE_EXCEPTION_GROUP,
    types::EXCEPTION_GROUP,
    types::MAPPINGPROXY,
];

/// Whether a class is one of the builtin types that take parameters, or derives from one.
pub fn is_generic(core: &Core, class: Value) -> bool {
    class.same(types::TYPE.value()) || GENERIC.iter().any(|id| core.is_subclass(class, id.value()))
}

/// `origin[key]`
pub fn alias(core: &mut Core, origin: Value, key: Value) -> Eval {
    let args = match core.heap.get(key) {
        Some(Obj::Tuple(_)) => key,
        _ => core.heap.tuple(vec![key])?,
    };
    core.heap.add(Obj::GenericAlias(Box::new((origin, args))))
}

/// The origin and the arguments of an alias, and whether it stands unpacked, as in
/// `tuple[*list[int]]`. The unpacked one is an alias whose origin is the alias, with its arguments.
pub fn parts(core: &Core, alias: Value) -> (Value, Value, bool) {
    let Some(Obj::GenericAlias(parts)) = core.heap.get(alias) else {
        return (Value::None, Value::None, false);
    };
    let (origin, args) = **parts;
    match core.heap.get(origin) {
        Some(Obj::GenericAlias(inner)) if inner.1.same(args) => (inner.0, args, true),
        _ => (origin, args, false),
    }
}

/// `*alias`
pub fn unpacked(core: &mut Core, alias: Value) -> Eval {
    let args = parts(core, alias).1;
    core.heap.add(Obj::GenericAlias(Box::new((alias, args))))
}

/// The type variables that stand somewhere among the arguments of an alias or a union, in order
/// of appearance.
pub fn variables(rt: &mut Runtime, of: Value) -> Eval<Vec<Value>> {
    let mut found: Vec<Value> = Vec::new();
    let mut left = vec![of];
    while let Some(one) = left.pop() {
        rt.steps(1 + found.len() as u64 / 8)?;
        let args = match rt.heap.get(one) {
            Some(Obj::GenericAlias(parts)) => parts.1,
            Some(Obj::Union(args)) => *args,
            Some(Obj::Instance(_)) => {
                if rt.special(one, "_typing_subst").is_some() {
                    if !found.iter().any(|other| other.same(one)) {
                        found.push(one);
                    }
                    continue;
                }
                let Some(name) = rt.static_name("__parameters__") else { continue };
                match rt.getattr_or_none(one, name)? {
                    Some(inside) => inside,
                    None => continue,
                }
            }
            _ => continue,
        };
        let inside = rt.heap.as_tuple(args).unwrap_or(&[]).to_vec();
        rt.heap.steps_for(inside.len())?;
        left.extend(inside.into_iter().rev());
    }
    Ok(found)
}

/// `alias[key]`: its type variables become the arguments. How is `typing`'s to say, and the
/// variables come from there.
pub fn substitute(rt: &mut Runtime, alias: Value, key: Value) -> Eval {
    let first = variables(rt, alias)?.first().copied();
    let filled = match first {
        Some(variable) => rt.call_special(variable, "_fill_alias", &[alias, key])?,
        None => None,
    };
    match filled {
        Some(made) => Ok(made),
        None => {
            let shown = rt.repr(alias)?;
            raise!(rt, TypeError, "{shown} is not a generic class")
        }
    }
}

/// Whether a value may stand in `x | y`.
fn is_alternative(core: &Core, v: Value) -> bool {
    matches!(v, Value::None)
        || matches!(core.heap.get(v), Some(Obj::Class(_) | Obj::GenericAlias(_) | Obj::Union(_)))
}

/// `a | b` of types; `None` if they are none.
pub fn union(rt: &mut Runtime, a: Value, b: Value) -> Eval<Option<Value>> {
    if !is_alternative(rt, a) || !is_alternative(rt, b) || a.is_none() && b.is_none() {
        return Ok(None);
    }
    let mut all: Vec<Value> = Vec::new();
    for side in [a, b] {
        let side = match rt.heap.get(side) {
            Some(Obj::Union(args)) => rt.heap.as_tuple(*args).unwrap_or(&[]).to_vec(),
            _ if side.is_none() => vec![types::NONE.value()],
            _ => vec![side],
        };
        for one in side {
            rt.steps(all.len() as u64 / 4)?;
            let mut known = false;
            for other in &all {
                known |= rt.equal(*other, one)?;
            }
            if !known {
                all.push(one);
            }
        }
    }
    if let [one] = all.as_slice() {
        return Ok(Some(*one));
    }
    let args = rt.heap.tuple(all)?;
    rt.heap.add(Obj::Union(args)).map(Some)
}

/// Whether two unions have the same alternatives, in whatever order.
pub fn equal(rt: &mut Runtime, x: Value, y: Value) -> Eval<bool> {
    let (x, y) =
        (rt.heap.as_tuple(x).unwrap_or(&[]).to_vec(), rt.heap.as_tuple(y).unwrap_or(&[]).to_vec());
    rt.steps((x.len() * y.len()) as u64 / 8)?;
    if x.len() != y.len() {
        return Ok(false);
    }
    for one in &x {
        let mut found = false;
        for other in &y {
            found = found || rt.equal(*one, *other)?;
        }
        if !found {
            return Ok(false);
        }
    }
    Ok(true)
}
