//! Who holds what cannot be saved: a variable's name, for the message.

use crate::eval::Trees;
use crate::session::run::Session;
use crate::value::{Obj, Value};

/// A variable from which the object in a slot can be reached: a global's or local's name.
pub fn of(session: &Session, slot: u32) -> Option<String> {
    named(session)
        .into_iter()
        .find(|(_, value)| reaches(session, *value, slot))
        .map(|(name, _)| name)
}

/// Every variable with a name, the innermost frame's first, modules' last.
pub fn named(session: &Session) -> Vec<(String, Value)> {
    let heap = &session.core.heap;
    let mut all = Vec::new();
    let places: Vec<_> = session.parked.places().flatten().collect();
    for (unit, code, _, base) in places.into_iter().rev() {
        let trees: &Trees = &session.trees;
        let Some(code) = trees.get(unit).and_then(|tree| tree.codes.get(code as usize)) else {
            continue;
        };
        for (at, name) in code.slot_names.iter().enumerate() {
            if let Some(name) = heap.text(name) {
                let value = session.parked.slot(base + at);
                let value = match heap.get(value) {
                    Some(Obj::Cell(inside)) => *inside,
                    _ => value,
                };
                all.push((name.to_owned(), value));
            }
        }
    }
    for (_, obj) in heap.all() {
        let Obj::Module(module) = obj else { continue };
        let globals = session.core.globals.get(module.globals as usize);
        for (name, value) in module.slots.names.iter().zip(globals.into_iter().flatten()) {
            if let Some(name) = heap.text(name) {
                all.push((name.to_owned(), *value));
            }
        }
    }
    all.retain(|(_, value)| !value.is_unbound());
    all
}

fn reaches(session: &Session, from: Value, slot: u32) -> bool {
    let live = session.core.heap.live(&mut |see| see(from));
    live.get(slot as usize).is_some_and(|generation| *generation != 0)
}
