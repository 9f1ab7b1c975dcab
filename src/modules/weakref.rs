//! `_weakref`: references that let go of what nothing else refers to; `weakref` is made of them in
//! Python (`stdlib-subset/weakref.py`).
//!
//! May touch: `value`.

use super::NativeModule;
use crate::builtins::pull::slot;
use crate::raise;
use crate::value::builtin::function;
use crate::value::{Eval, Runtime, Stop, Value, weak};

/// How many objects are looked at for nothing but looks at references, at first.
const CREDIT: i64 = 4_000_000;
/// How many more each look earns.
const EARNED: i64 = 256;

/// The module.
pub static MODULE: NativeModule = NativeModule {
    name: "_weakref",
    doc: "Weak references.",
    functions: &[
        function(
            "make(referent, watcher=None, /)",
            "Return a weak reference; `look` gives the watcher when it has let go.",
            make,
        ),
        function("get(reference, /)", "Return what it refers to now, or None.", |rt, args| {
            settle(rt, false)?;
            Ok(rt.heap.referent(slot(args, 0)).unwrap_or(Value::None))
        }),
        function(
            "peek(reference, /)",
            "Return what it referred to at the last look.",
            |rt, args| Ok(rt.heap.referent(slot(args, 0)).unwrap_or(Value::None)),
        ),
        function("turns()", "Return how often references have let go so far.", |rt, _| {
            settle(rt, false)?;
            Ok(rt.state.get(weak::TURNS).copied().unwrap_or(Value::Int(0)))
        }),
        function(
            "look()",
            "Let go of what nothing else refers to; return the watchers since the last time.",
            |rt, _| {
                settle(rt, true)?;
                match rt.state.remove(weak::FALLEN) {
                    Some(fallen) => Ok(fallen),
                    None => rt.heap.list(Vec::new()),
                }
            },
        ),
        function("set_looker(function, /)", "Set what is called after a `del`.", |rt, args| {
            rt.state.insert(weak::LOOK, slot(args, 0));
            Ok(Value::None)
        }),
        function("looker()", "Return what is called after a `del`, or None.", |rt, _| {
            Ok(rt.state.get(weak::LOOK).copied().unwrap_or(Value::None))
        }),
    ],
    constants: &[],
};

fn make(rt: &mut Runtime, args: &[Value]) -> Eval {
    let referent = slot(args, 0);
    if !rt.is_referable(rt.class_of(referent)) {
        let name = rt.type_name(referent);
        raise!(rt, TypeError, "cannot create weak reference to '{name}' object");
    }
    rt.heap.weak(referent, slot(args, 1).or(Value::None))
}

/// Asks for references to let go, and is called again after it: surely, if something was deleted
/// since they did; and else as long as it was not asked for too often.
fn settle(rt: &mut Runtime, surely: bool) -> Eval<()> {
    if rt.state.remove(weak::DONE).is_some() || !rt.heap.weak.any || rt.heap.effect {
        return Ok(());
    }
    let deleted = matches!(rt.state.get(weak::DELETED), Some(Value::Bool(true)));
    let credit = match rt.state.get(weak::CREDIT) {
        Some(Value::Int(credit)) => *credit,
        _ => CREDIT,
    };
    rt.state.insert(weak::CREDIT, Value::Int((credit + EARNED).min(CREDIT)));
    if !surely && !deleted && credit <= 0 {
        return Ok(());
    }
    rt.heap.weak.asked = true;
    Err(Stop::Collect)
}
