//! `list[int]` and `int | str`.
//!
//! May touch: `value`. Never: what the parameters mean.

use crate::raise;
use crate::value::types::{self, TypeId};
use crate::value::{Core, Eval, Obj, Runtime, Value};

/// The builtin types that take parameters.
const GENERIC: [TypeId; 13] = [
    types::LIST,
    types::DICT,
    types::TUPLE,
    types::SET,
    types::FROZENSET,
    types::TYPE,
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
    GENERIC.iter().any(|id| core.is_subclass(class, id.value()))
}

/// `origin[key]`
pub fn alias(core: &mut Core, origin: Value, key: Value) -> Eval {
    let args = match core.heap.get(key) {
        Some(Obj::Tuple(_)) => key,
        _ => core.heap.tuple(vec![key])?,
    };
    core.heap.add(Obj::GenericAlias(Box::new((origin, args))))
}

fn is_type_variable(core: &Core, v: Value) -> bool {
    matches!(core.heap.get(v), Some(Obj::Instance(_)))
        && matches!(core.type_name(v).as_str(), "TypeVar" | "ParamSpec" | "TypeVarTuple")
}

/// `alias[key]`: its type variables, in order of appearance, become the arguments.
pub fn substitute(rt: &mut Runtime, alias: Value, key: Value) -> Eval {
    let Some(Obj::GenericAlias(parts)) = rt.heap.get(alias) else { return Ok(alias) };
    let (origin, args) = **parts;
    let old = rt.heap.as_tuple(args).unwrap_or(&[]).to_vec();
    let mut variables: Vec<Value> = Vec::new();
    for arg in &old {
        if is_type_variable(rt, *arg) && !variables.iter().any(|v| v.same(*arg)) {
            variables.push(*arg);
        }
    }
    if variables.is_empty() {
        let shown = rt.repr(alias)?;
        raise!(rt, TypeError, "{shown} is not a generic class");
    }
    let given = match rt.heap.get(key) {
        Some(Obj::Tuple(items)) => items.to_vec(),
        _ => vec![key],
    };
    if given.len() != variables.len() {
        let shown = rt.repr(alias)?;
        let problem = if given.len() > variables.len() { "many" } else { "few" };
        raise!(
            rt,
            TypeError,
            "Too {problem} arguments for {shown}; actual {}, expected {}",
            given.len(),
            variables.len()
        );
    }
    let new = old
        .into_iter()
        .map(|arg| match variables.iter().position(|v| v.same(arg)) {
            Some(at) => given.get(at).copied().unwrap_or(arg),
            None => arg,
        })
        .collect();
    let args = rt.heap.tuple(new)?;
    rt.heap.add(Obj::GenericAlias(Box::new((origin, args))))
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
