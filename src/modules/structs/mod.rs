//! `_struct`: values packed as C has them, for `struct`.
//!
//! A format is read into a plan ([`plan`]); an item of it is written and read in [`item`]; the
//! type `Struct` keeps a plan ([`object`]).
//!
//! May touch: `value`, `builtins`' helpers. Never: frames.

pub mod item;
pub mod object;
pub mod plan;

use super::{Constant, NativeModule};
use crate::builtins::buffer;
use crate::builtins::number::ssize;
use crate::builtins::pull::slot;
use crate::raise;
use crate::value::builtin::function;
use crate::value::ops::sequences;
use crate::value::{Eval, Runtime, Stop, Value, types};
use plan::Plan;

/// The module.
pub static MODULE: NativeModule = NativeModule {
    name: "_struct",
    doc: "Functions to convert between Python values and C structs.",
    functions: &[
        function("_set_error(class_, /)", "Say which exception is raised.", |rt, args| {
            rt.state.insert(ERROR, slot(args, 0));
            Ok(Value::None)
        }),
        function(
            "calcsize(format, /)",
            "Return size in bytes of the struct described by the format string.",
            |rt, args| Ok(Value::Int(plan::parse(rt, slot(args, 0))?.size as i64)),
        ),
        function(
            "pack(*values)",
            "pack(format, v1, v2, ...) -> bytes\n\nReturn a bytes object containing the values v1, \
             v2, ... packed according\nto the format string.  See help(struct) for more on format \
             strings.",
            |rt, args| {
                let values = slot(args, 0);
                let Some(format) = rt.heap.as_tuple(values).and_then(|all| all.first()).copied()
                else {
                    raise!(rt, TypeError, "missing format argument")
                };
                let plan = plan::parse(rt, format)?;
                let made = plan.pack(rt, values, 1, "pack")?;
                rt.heap.bytes(made)
            },
        ),
        function(
            "pack_into(format, buffer, offset, /, *values)",
            "pack_into(format, buffer, offset, v1, v2, ...)\n\nPack the values v1, v2, ... \
             according to the format string and write\nthe packed bytes into the writable buffer \
             buf starting at offset.  Note\nthat the offset is a required argument.  See \
             help(struct) for more\non format strings.",
            |rt, args| {
                let plan = plan::parse(rt, slot(args, 0))?;
                pack_into(rt, &plan, slot(args, 1), slot(args, 2), slot(args, 3))
            },
        ),
        function(
            "unpack(format, buffer, /)",
            "Return a tuple containing values unpacked according to the format string.\n\nThe \
             buffer's size in bytes must be calcsize(format).\n\nSee help(struct) for more on \
             format strings.",
            |rt, args| {
                let plan = plan::parse(rt, slot(args, 0))?;
                unpack(rt, &plan, slot(args, 1))
            },
        ),
        function(
            "unpack_from(format, /, buffer, offset=0)",
            "Return a tuple containing values unpacked according to the format string.\n\nThe \
             buffer's size, minus offset, must be at least calcsize(format).\n\nSee help(struct) \
             for more on format strings.",
            |rt, args| {
                let plan = plan::parse(rt, slot(args, 0))?;
                unpack_from(rt, &plan, slot(args, 1), slot(args, 2))
            },
        ),
        function(
            "iter_unpack(format, buffer, /)",
            "Return an iterator yielding tuples unpacked from the given bytes.\n\nThe bytes are \
             unpacked according to the format string, like\na repeated invocation of \
             unpack_from().\n\nRequires that the bytes length be a multiple of the struct size.",
            |rt, args| {
                let plan = plan::parse(rt, slot(args, 0))?;
                object::iterate(rt, plan, slot(args, 1))
            },
        ),
    ],
    constants: &[("Struct", Constant::Type(types::STRUCT))],
};

/// Where a session keeps `struct.error`.
pub(super) const ERROR: &str = "struct.error";

fn error(rt: &mut Runtime, message: &str) -> Stop {
    super::io::raise_kept(rt, ERROR, message)
}

/// The length of a buffer, which must be one.
fn length(rt: &mut Runtime, value: Value) -> Eval<usize> {
    sequences::refuse_gaps(rt, value)?;
    match sequences::buffer_len(rt, value) {
        Some(length) => Ok(length),
        // It complains as it must.
        None => buffer::required(rt, value).map(|bytes| bytes.len()),
    }
}

/// The values of the bytes from a place on; they are there.
fn values_at(rt: &mut Runtime, plan: &Plan, value: Value, at: usize) -> Eval {
    rt.steps(plan.size as u64 / 64)?;
    if plan.size <= 64 {
        let mut few = [0; 64];
        if let (Some(bytes), Some(place)) = (sequences::buffer(rt, value), few.get_mut(..plan.size))
            && let Some(own) = bytes.get(at..at + plan.size)
        {
            place.copy_from_slice(own);
        }
        return plan.unpack(rt.core, few.get(..plan.size).unwrap_or(&[]));
    }
    crate::builtins::number::room(rt, plan.size as u64)?;
    let own = match sequences::buffer(rt, value) {
        Some(bytes) => bytes.get(at..at + plan.size).unwrap_or(&[]).to_vec(),
        None => Vec::new(),
    };
    plan.unpack(rt.core, &own)
}

fn unpack(rt: &mut Runtime, plan: &Plan, value: Value) -> Eval {
    if length(rt, value)? != plan.size {
        let words = format!("unpack requires a buffer of {} bytes", plan.size);
        return Err(error(rt, &words));
    }
    values_at(rt, plan, value, 0)
}

/// A place in a buffer, counted from its end if it is negative; `short` is what is said where the
/// end comes too early.
fn place(rt: &mut Runtime, plan: &Plan, length: usize, at: i64, short: &str) -> Eval<usize> {
    if at >= 0 {
        return Ok(at as usize);
    }
    if at.saturating_add_unsigned(plan.size as u64) > 0 {
        return Err(error(rt, short));
    }
    match at.checked_add_unsigned(length as u64) {
        Some(place) if place >= 0 => Ok(place as usize),
        _ => {
            let words = format!("offset {at} out of range for {length}-byte buffer");
            Err(error(rt, &words))
        }
    }
}

fn unpack_from(rt: &mut Runtime, plan: &Plan, value: Value, offset: Value) -> Eval {
    let at = match offset {
        Value::Unbound => 0,
        offset => ssize(rt, offset)?,
    };
    let (length, size) = (length(rt, value)?, plan.size);
    let short = format!("not enough data to unpack {size} bytes at offset {at}");
    let at = place(rt, plan, length, at, &short)?;
    if length.saturating_sub(at) < size || at > length {
        let least = size.saturating_add(at);
        let words = format!(
            "unpack_from requires a buffer of at least {least} bytes for unpacking {size} bytes at \
             offset {at} (actual buffer size is {length})"
        );
        return Err(error(rt, &words));
    }
    values_at(rt, plan, value, at)
}

fn pack_into(rt: &mut Runtime, plan: &Plan, target: Value, offset: Value, values: Value) -> Eval {
    let Some(length) = buffer::writable(rt, target) else {
        let name = rt.type_name(target);
        raise!(rt, TypeError, "argument must be read-write bytes-like object, not {name}")
    };
    let given = rt.heap.as_tuple(values).map_or(0, <[Value]>::len);
    if given != plan.values {
        let wanted = plan.values;
        let words = format!("pack_into expected {wanted} items for packing (got {given})");
        return Err(error(rt, &words));
    }
    let (at, size) = (ssize(rt, offset)?, plan.size);
    let short = format!("no space to pack {size} bytes at offset {at}");
    let at = place(rt, plan, length, at, &short)?;
    if length.saturating_sub(at) < size || at > length {
        let least = size.saturating_add(at);
        let words = format!(
            "pack_into requires a buffer of at least {least} bytes for packing {size} bytes at \
             offset {at} (actual buffer size is {length})"
        );
        return Err(error(rt, &words));
    }
    let made = plan.pack(rt, values, 0, "pack_into")?;
    rt.effect();
    buffer::write(rt, target, at, &made);
    Ok(Value::None)
}
