//! Looking for bytes in bytes: `find`, `index`, `count`, `startswith` and their kin.
//!
//! May touch: `value::text::bytestrings`.

use super::super::buffer;
use super::super::number::{arg, bounds, int_ref};
use super::{bytes_arg, this};
use crate::raise;
use crate::value::builtin::method;
use crate::value::text::bytestrings;
use crate::value::text::strings::Bounds;
use crate::value::{Builtin, Eval, Runtime, Value};

pub(super) const FIND: Builtin = method(
    "find(self, sub, start=None, end=None, /)",
    "Return the lowest index in B where subsection sub is found, or -1.",
    |rt, args| Ok(Value::Int(find(rt, args, bytestrings::find)?.unwrap_or(-1))),
);

pub(super) const RFIND: Builtin = method(
    "rfind(self, sub, start=None, end=None, /)",
    "Return the highest index in B where subsection sub is found, or -1.",
    |rt, args| Ok(Value::Int(find(rt, args, bytestrings::rfind)?.unwrap_or(-1))),
);

pub(super) const INDEX: Builtin = method(
    "index(self, sub, start=None, end=None, /)",
    "Return the lowest index in B where subsection sub is found.",
    |rt, args| match find(rt, args, bytestrings::find)? {
        Some(at) => Ok(Value::Int(at)),
        None => raise!(rt, ValueError, "subsection not found"),
    },
);

pub(super) const RINDEX: Builtin = method(
    "rindex(self, sub, start=None, end=None, /)",
    "Return the highest index in B where subsection sub is found.",
    |rt, args| match find(rt, args, bytestrings::rfind)? {
        Some(at) => Ok(Value::Int(at)),
        None => raise!(rt, ValueError, "subsection not found"),
    },
);

pub(super) const COUNT: Builtin = method(
    "count(self, sub, start=None, end=None, /)",
    "Return the number of non-overlapping occurrences of subsection sub.",
    |rt, args| {
        let wanted = wanted(rt, arg(args, 1))?;
        let Some((start, end)) = window(rt, args)? else { return Ok(Value::Int(0)) };
        let part = this(rt, arg(args, 0)).get(start..end).unwrap_or(&[]);
        Ok(Value::Int(bytestrings::count(part, &wanted, Bounds::default()) as i64))
    },
);

pub(super) const STARTSWITH: Builtin = method(
    "startswith(self, prefix, start=None, end=None, /)",
    "Return True if B starts with the specified prefix, False otherwise.",
    |rt, args| affix(rt, args, "startswith", |part, prefix| part.starts_with(prefix)),
);

pub(super) const ENDSWITH: Builtin = method(
    "endswith(self, suffix, start=None, end=None, /)",
    "Return True if B ends with the specified suffix, False otherwise.",
    |rt, args| affix(rt, args, "endswith", |part, suffix| part.ends_with(suffix)),
);

/// What is looked for: bytes, or one byte by its number.
fn wanted(rt: &mut Runtime, value: Value) -> Eval<Vec<u8>> {
    if let Some(bytes) = buffer::copy(rt, value)? {
        return Ok(bytes);
    }
    let plain = rt.heap.plain(value);
    if int_ref(&rt.heap, plain).is_none() && rt.special(value, "__index__").is_none() {
        let name = rt.type_name(value);
        raise!(rt, TypeError, "argument should be integer or bytes-like object, not '{name}'");
    }
    super::byte_value(rt, value, "byte must be in range(0, 256)").map(|byte| vec![byte])
}

/// The range the bounds mean, paid for.
fn window(rt: &mut Runtime, args: &[Value]) -> Eval<Option<(usize, usize)>> {
    let length = this(rt, arg(args, 0)).len();
    let range = bounds(rt, arg(args, 2), arg(args, 3), length)?;
    if let Some((start, end)) = range {
        rt.heap.steps_for(end - start)?;
    }
    Ok(range)
}

type Find = fn(&[u8], &[u8], Bounds) -> Option<usize>;

fn find(rt: &mut Runtime, args: &[Value], how: Find) -> Eval<Option<i64>> {
    let wanted = wanted(rt, arg(args, 1))?;
    let Some((start, end)) = window(rt, args)? else { return Ok(None) };
    let part = this(rt, arg(args, 0)).get(start..end).unwrap_or(&[]);
    Ok(how(part, &wanted, Bounds::default()).map(|at| (at + start) as i64))
}

fn affix(rt: &mut Runtime, args: &[Value], name: &str, fits: fn(&[u8], &[u8]) -> bool) -> Eval {
    let wanted = arg(args, 1);
    let length = this(rt, arg(args, 0)).len();
    let range = bounds(rt, arg(args, 2), arg(args, 3), length)?;
    let look = |rt: &Runtime, affix: &[u8]| {
        range.is_some_and(|(start, end)| {
            fits(this(rt, arg(args, 0)).get(start..end).unwrap_or(&[]), affix)
        })
    };
    if let Some(affix) = buffer::copy(rt, wanted)? {
        return Ok(Value::Bool(look(rt, &affix)));
    }
    let Some(choices) = rt.heap.as_tuple(wanted).map(<[Value]>::to_vec) else {
        let given = rt.type_name(wanted);
        raise!(rt, TypeError, "{name} first arg must be bytes or a tuple of bytes, not {given}");
    };
    for choice in choices {
        let affix = bytes_arg(rt, choice)?;
        if look(rt, &affix) {
            return Ok(Value::Bool(true));
        }
    }
    Ok(Value::Bool(false))
}
