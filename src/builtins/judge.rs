//! Where text becomes a name at run time, the policy is asked again: `getattr`, format fields.
//!
//! May touch: `names`, `value`. Never: a list of names of its own.

use crate::names::{Names, Use};
use crate::value::{Eval, Runtime, types};

/// May an attribute of this name be read? Raises AttributeError in the policy's words if not.
pub fn read(rt: &mut Runtime, name: &str) -> Eval<()> {
    ask(rt, Use::Read, name, Names::read)
}

/// May an attribute of this name be read in order to call it, as `methodcaller` does?
pub fn called(rt: &mut Runtime, name: &str) -> Eval<()> {
    ask(rt, Use::Call, name, Names::called)
}

/// May something be defined under this name: a class attribute, a slot, a keyword?
pub fn define(rt: &mut Runtime, name: &str) -> Eval<()> {
    ask(rt, Use::Define, name, Names::define)
}

/// May an attribute of this name be set or deleted?
pub fn write(rt: &mut Runtime, name: &str) -> Eval<()> {
    ask(rt, Use::Write, name, Names::write)
}

/// The fast answer first: a refusal is only put into words when there is one.
fn ask(rt: &mut Runtime, used: Use, name: &str, allowed: fn(&Names, &str) -> bool) -> Eval<()> {
    if allowed(&rt.names, name) {
        return Ok(());
    }
    let message = match rt.names.refuse(used, name) {
        Some(refusal) if refusal.help.is_empty() => refusal.message,
        Some(refusal) => format!("{}; {}", refusal.message, refusal.help),
        None => return Ok(()),
    };
    Err(rt.raise(types::ATTRIBUTE_ERROR, &message))
}
