//! What is said of a name that has no value.
//!
//! May touch: `tree`, `value`. Never: frames.

use super::{Cx, at};
use crate::tree::{PlaceId, Tree};
use crate::value::{Core, Stop, Value};

#[cold]
pub(super) fn unbound_local(core: &mut Core, cx: &Cx<'_>, slot: u32, place: PlaceId) -> Stop {
    let name = slot_name(core, cx, slot);
    let message =
        format!("cannot access local variable '{name}' where it is not associated with a value");
    let stop = core.raise(crate::value::types::UNBOUND_LOCAL_ERROR, &message);
    at(core, stop, place)
}

#[cold]
pub(super) fn unbound_cell(core: &mut Core, cx: &Cx<'_>, slot: u32, place: PlaceId) -> Stop {
    if cx.here.code.free.contains(&slot) {
        let name = slot_name(core, cx, slot);
        let message = format!(
            "cannot access free variable '{name}' where it is not associated with a value in \
             enclosing scope"
        );
        let name = cx.here.code.slot_names.get(slot as usize).copied().unwrap_or(Value::None);
        let stop = name_error_with(core, name, &message);
        return at(core, stop, place);
    }
    unbound_local(core, cx, slot, place)
}

pub(in crate::eval) fn slot_name(core: &Core, cx: &Cx<'_>, slot: u32) -> String {
    cx.here
        .code
        .slot_names
        .get(slot as usize)
        .and_then(|name| core.heap.text(name))
        .unwrap_or("?")
        .to_owned()
}

#[cold]
pub(super) fn unknown_name(core: &mut Core, cx: &Cx<'_>, slot: u32, place: PlaceId) -> Stop {
    let stop = name_error(core, cx.here.tree, slot);
    at(core, stop, place)
}

/// The NameError of a global that is not there.
#[cold]
pub(in crate::eval) fn name_error(core: &mut Core, tree: &Tree, slot: u32) -> Stop {
    let name = tree.globals.names.get(slot as usize).copied().unwrap_or(Value::short("?"));
    let message = format!("name '{}' is not defined", core.heap.text(&name).unwrap_or("?"));
    name_error_with(core, name, &message)
}

/// A NameError that knows its name.
#[cold]
fn name_error_with(core: &mut Core, name: Value, message: &str) -> Stop {
    let stop = core.raise(crate::value::types::NAME_ERROR, message);
    if stop == Stop::Raised {
        let exception = core.raised;
        if let Err(stop) = core.set_own_attr(exception, Value::short("name"), name) {
            return stop;
        }
    }
    stop
}
