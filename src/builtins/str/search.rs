//! Looking for text in text: `find`, `index`, `count`, `startswith` and their kin.
//!
//! May touch: `value::text::strings`.

use super::super::number::arg;
use super::{WHOLE, bytes, must_be_str, text, window};
use crate::raise;
use crate::value::builtin::method;
use crate::value::text::strings;
use crate::value::{Builtin, Eval, Runtime, Value};

pub(super) const FIND: Builtin = method(
    "find(self, sub, start=None, end=None, /)",
    "Return the lowest index in S where substring sub is found, or -1.",
    |rt, args| Ok(Value::Int(find(rt, args, strings::position_in_bytes)?.unwrap_or(-1))),
);

pub(super) const RFIND: Builtin = method(
    "rfind(self, sub, start=None, end=None, /)",
    "Return the highest index in S where substring sub is found, or -1.",
    |rt, args| Ok(Value::Int(find(rt, args, strings::last_position_in_bytes)?.unwrap_or(-1))),
);

pub(super) const INDEX: Builtin = method(
    "index(self, sub, start=None, end=None, /)",
    "Return the lowest index in S where substring sub is found.",
    |rt, args| match find(rt, args, strings::position_in_bytes)? {
        Some(at) => Ok(Value::Int(at)),
        None => raise!(rt, ValueError, "substring not found"),
    },
);

pub(super) const RINDEX: Builtin = method(
    "rindex(self, sub, start=None, end=None, /)",
    "Return the highest index in S where substring sub is found.",
    |rt, args| match find(rt, args, strings::last_position_in_bytes)? {
        Some(at) => Ok(Value::Int(at)),
        None => raise!(rt, ValueError, "substring not found"),
    },
);

pub(super) const COUNT: Builtin = method(
    "count(self, sub, start=None, end=None, /)",
    "Return the number of non-overlapping occurrences of substring sub.",
    |rt, args| {
        let (whole, wanted) = (arg(args, 0), arg(args, 1));
        must_be_str(rt, wanted, "must be str")?;
        let Some(at) = window(rt, whole, arg(args, 2), arg(args, 3))? else {
            return Ok(Value::Int(0));
        };
        rt.heap.steps_for(at.end - at.start)?;
        let part = text(rt, &whole).get(at.start..at.end).unwrap_or("");
        Ok(Value::Int(strings::count(part, text(rt, &wanted), WHOLE) as i64))
    },
);

pub(super) const STARTSWITH: Builtin = method(
    "startswith(self, prefix, start=None, end=None, /)",
    "Return True if S starts with the specified prefix, False otherwise.",
    |rt, args| affix(rt, args, "startswith", |part, prefix| part.starts_with(prefix)),
);

pub(super) const ENDSWITH: Builtin = method(
    "endswith(self, suffix, start=None, end=None, /)",
    "Return True if S ends with the specified suffix, False otherwise.",
    |rt, args| affix(rt, args, "endswith", |part, suffix| part.ends_with(suffix)),
);

type Find = fn(&[u8], &[u8]) -> Option<usize>;

fn find(rt: &mut Runtime, args: &[Value], how: Find) -> Eval<Option<i64>> {
    let (whole, wanted) = (arg(args, 0), arg(args, 1));
    must_be_str(rt, wanted, "must be str")?;
    let Some(at) = window(rt, whole, arg(args, 2), arg(args, 3))? else { return Ok(None) };
    rt.heap.steps_for(at.end - at.start)?;
    let part = bytes(rt, &whole).get(at.start..at.end).unwrap_or(&[]);
    let Some(found) = how(part, bytes(rt, &wanted)) else { return Ok(None) };
    let chars = if rt.heap.text_is_ascii(&whole) {
        found
    } else {
        strings::chars_of_bytes(part.get(..found).unwrap_or(&[]))
    };
    Ok(Some((chars + at.before) as i64))
}

fn affix(rt: &mut Runtime, args: &[Value], name: &str, fits: fn(&[u8], &[u8]) -> bool) -> Eval {
    let (whole, wanted) = (arg(args, 0), arg(args, 1));
    let at = window(rt, whole, arg(args, 2), arg(args, 3))?;
    if let Some(wanted) = rt.heap.text_bytes(&wanted) {
        let length = wanted.len();
        let fits = at
            .is_some_and(|at| fits(bytes(rt, &whole).get(at.start..at.end).unwrap_or(&[]), wanted));
        rt.heap.steps_for(length)?;
        return Ok(Value::Bool(fits));
    }
    let Some(choices) = rt.heap.as_tuple(wanted) else {
        let given = rt.type_name(wanted);
        raise!(rt, TypeError, "{name} first arg must be str or a tuple of str, not {given}");
    };
    let count = choices.len();
    rt.steps(count as u64 / 8)?;
    for i in 0..count {
        let choice = rt.heap.as_tuple(wanted).and_then(|all| all.get(i)).copied();
        let choice = choice.unwrap_or(Value::None);
        let Some(choice) = rt.heap.text_bytes(&choice) else {
            let given = rt.type_name(choice);
            raise!(rt, TypeError, "tuple for {name} must only contain str, not {given}");
        };
        let length = choice.len();
        let fits = at
            .as_ref()
            .is_some_and(|at| fits(bytes(rt, &whole).get(at.start..at.end).unwrap_or(&[]), choice));
        rt.heap.steps_for(length)?;
        if fits {
            return Ok(Value::Bool(true));
        }
    }
    Ok(Value::Bool(false))
}
