//! `member_descriptor`: what a class has for each name of its `__slots__`.
//!
//! May touch: `value`. Never: frames.

use super::pull::slot;
use crate::raise;
use crate::value::attr::Set;
use crate::value::builtin::method;
use crate::value::obj::GetSet;
use crate::value::types;
use crate::value::{Eval, Obj, Runtime, TypeRows, Value};

/// What `member_descriptor` can do.
pub static ROWS: TypeRows = TypeRows {
    id: types::MEMBER_DESCRIPTOR,
    doc: "",
    new: None,
    methods: &[
        method(
            "__get__(self, instance, owner=None, /)",
            "Return an attribute of instance, which is of type owner.",
            |rt, args| {
                let (member, object) = (slot(args, 0), slot(args, 1));
                if object.is_none() {
                    if slot(args, 2).or(Value::None).is_none() {
                        raise!(rt, TypeError, "__get__(None, None) is invalid");
                    }
                    return Ok(member);
                }
                let (name, _) = of(rt, member, object)?;
                match rt.core.own_attr(object, name) {
                    Some(value) => Ok(value),
                    None => {
                        let message = rt.core.no_attribute_text(object, name);
                        raise!(rt, AttributeError, "{message}")
                    }
                }
            },
        ),
        method(
            "__set__(self, instance, value, /)",
            "Set an attribute of instance to value.",
            |rt, args| {
                let (object, value) = (slot(args, 1), slot(args, 2));
                let (name, class) = of(rt, slot(args, 0), object)?;
                let set = rt.core.set_generic(object, class, name, value)?;
                done(rt, set)
            },
        ),
        method("__delete__(self, instance, /)", "Delete an attribute of instance.", |rt, args| {
            let object = slot(args, 1);
            let (name, class) = of(rt, slot(args, 0), object)?;
            let set = rt.core.delete_generic(object, class, name)?;
            done(rt, set)
        }),
    ],
    getset: &[GetSet {
        name: "__name__",
        get: |rt, member| match rt.heap.get(member) {
            Some(Obj::Member(member)) => Ok(member.0),
            _ => Ok(Value::None),
        },
        set: None,
    }],
};

/// A class that derives may have a property under the slot's name.
fn done(rt: &mut Runtime, set: Set) -> Eval {
    if let Set::Call(callee, args, count) = set {
        rt.call(callee, args.get(..count as usize).unwrap_or(&[]))?;
    }
    Ok(Value::None)
}

/// The name of a slot and its class, if the object has it.
fn of(rt: &mut Runtime, member: Value, object: Value) -> Eval<(Value, Value)> {
    let Some(Obj::Member(inside)) = rt.heap.get(member) else {
        return Ok((Value::None, Value::None));
    };
    let (name, _, class) = **inside;
    let own = rt.class_of(object);
    if !rt.is_subclass(own, class) {
        let shown = rt.heap.text(&name).unwrap_or("").to_owned();
        let (wanted, given) = (rt.class_name(class), rt.type_name(object));
        raise!(
            rt,
            TypeError,
            "descriptor '{shown}' for '{wanted}' objects doesn't apply to a '{given}' object"
        );
    }
    Ok((name, class))
}
