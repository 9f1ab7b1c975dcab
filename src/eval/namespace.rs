//! The namespace of a class body that `locals()` or `vars()` has handed out.
//!
//! Within a class body both give the namespace itself, as in CPython, so that a loop can make
//! attributes. The names that stand in a class statement were judged with the source; those that
//! came by way of such a dict are judged when the body has run.
//!
//! May touch: `value`, `names`. Never: a list of names of its own.
//!
//! Invariant: what is judged is what the class is made of, for it is made of a copy.

use crate::raise;
use crate::value::ops::dicts;
use crate::value::{Core, Eval, Obj, Runtime, Value};

/// Where the session keeps the namespaces that were handed out: a list.
pub(super) const HANDED_OUT: &str = "class.namespaces";

/// Remembers that a program holds a namespace.
pub(super) fn hand_out(core: &mut Core, namespace: Value) -> Eval {
    let list = match core.state.get(HANDED_OUT) {
        Some(list) => *list,
        None => {
            let list = core.heap.list(Vec::new())?;
            core.state.insert(HANDED_OUT, list);
            list
        }
    };
    if place(core, namespace).is_none() {
        core.heap.list_push(list, namespace)?;
    }
    Ok(namespace)
}

fn place(core: &Core, namespace: Value) -> Option<usize> {
    let list = core.state.get(HANDED_OUT)?;
    core.heap.as_list(*list)?.iter().position(|other| other.same(namespace))
}

/// What a class is made of when its body has run: the namespace, or a judged copy of one that a
/// program holds.
pub(super) fn settled(rt: &mut Runtime, namespace: Value) -> Eval {
    let Some(at) = place(rt, namespace) else { return Ok(namespace) };
    if let Some(list) = rt.core.state.get(HANDED_OUT).copied()
        && let Some(all) = rt.heap.as_list_mut(list)
    {
        all.remove(at);
    }
    let names: Vec<Value> = match rt.heap.as_dict(namespace) {
        Some(dict) => dict.iter().map(|entry| entry.key).collect(),
        None => return Ok(namespace),
    };
    rt.steps(names.len() as u64)?;
    // What a library's metaclass prepared (an enumeration's) stays what it is: its metaclass copies
    // it before anything of the program's can run, for its keys are plain strings.
    let plain = is_plain(rt, namespace);
    let copy = if plain { dicts::copy(rt, namespace)? } else { namespace };
    rt.keep(copy);
    for name in names {
        let own_class = matches!(rt.heap.get(name), Some(Obj::Derived(_)));
        let Some(text) = rt.heap.text(&name).filter(|_| plain || !own_class).map(str::to_owned)
        else {
            // What is no text is no name.
            if plain {
                continue;
            }
            raise!(rt, TypeError, "names of a class's attributes must be strings");
        };
        // What every class body puts there itself.
        let own = matches!(text.as_str(), "__module__" | "__qualname__" | "__doc__");
        if !own && !rt.names.define(&text) {
            let why = rt.names.refusal(&text);
            let why = why.map_or(String::new(), |refusal| refusal.message.to_string());
            raise!(rt, AttributeError, "{why}");
        }
    }
    Ok(copy)
}

/// Whether a value is a plain dict.
fn is_plain(core: &Core, namespace: Value) -> bool {
    matches!(core.heap.get(namespace), Some(Obj::Dict(_)))
}
