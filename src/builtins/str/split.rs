//! Taking text apart: `split`, `partition`, `strip`, `splitlines` and their kin.
//!
//! What is found are byte ranges; each becomes an inline string or a view of the whole.
//!
//! May touch: `value::text::strings`.

use super::super::number::{arg, complain, ssize};
use super::{bytes, charge, must_be_str, text};
use crate::raise;
use crate::value::builtin::method;
use crate::value::text::strings::{self, Ends};
use crate::value::{Builtin, Eval, Runtime, Value};

/// Bytes for each piece: its range here, its value in the list.
const PIECE_BYTES: u64 = 24;

pub(super) const SPLIT: Builtin = method(
    "split(self, /, sep=None, maxsplit=-1)",
    "Return a list of the substrings in the string, using sep as the separator string.",
    |rt, args| split(rt, args, false),
);

pub(super) const RSPLIT: Builtin = method(
    "rsplit(self, /, sep=None, maxsplit=-1)",
    "Return a list of the substrings in the string, using sep as the separator string.",
    |rt, args| split(rt, args, true),
);

pub(super) const SPLITLINES: Builtin = method(
    "splitlines(self, /, keepends=False)",
    "Return a list of the lines in the string, breaking at line boundaries.",
    |rt, args| {
        let keep = match arg(args, 1) {
            Value::Unbound => false,
            keep => super::super::number::c_int(rt, keep)? != 0,
        };
        let whole = arg(args, 0);
        charge(rt, whole)?;
        let all = text(rt, &whole);
        let ranges = ranges(rt, all, strings::splitlines(all, keep));
        pieces(rt, whole, ranges, false)
    },
);

pub(super) const PARTITION: Builtin = method(
    "partition(self, sep, /)",
    "Partition the string into three parts using the given separator.",
    |rt, args| partition(rt, args, strings::partition),
);

pub(super) const RPARTITION: Builtin = method(
    "rpartition(self, sep, /)",
    "Partition the string into three parts using the given separator.",
    |rt, args| partition(rt, args, strings::rpartition),
);

pub(super) const STRIP: Builtin = method(
    "strip(self, chars=None, /)",
    "Return a copy of the string with leading and trailing whitespace removed.",
    |rt, args| strip(rt, args, "strip", Ends::Both),
);

pub(super) const LSTRIP: Builtin = method(
    "lstrip(self, chars=None, /)",
    "Return a copy of the string with leading whitespace removed.",
    |rt, args| strip(rt, args, "lstrip", Ends::Left),
);

pub(super) const RSTRIP: Builtin = method(
    "rstrip(self, chars=None, /)",
    "Return a copy of the string with trailing whitespace removed.",
    |rt, args| strip(rt, args, "rstrip", Ends::Right),
);

pub(super) const REMOVEPREFIX: Builtin = method(
    "removeprefix(self, prefix, /)",
    "Return a str with the given prefix string removed if present.",
    |rt, args| {
        must_be_str(rt, arg(args, 1), "removeprefix() argument must be str")?;
        remove(rt, args, strings::remove_prefix)
    },
);

pub(super) const REMOVESUFFIX: Builtin = method(
    "removesuffix(self, suffix, /)",
    "Return a str with the given suffix string removed if present.",
    |rt, args| {
        must_be_str(rt, arg(args, 1), "removesuffix() argument must be str")?;
        remove(rt, args, strings::remove_suffix)
    },
);

/// Where `part` lies in `all`, of which it is a part.
fn range(all: &str, part: &str) -> (u32, u32) {
    let start = (part.as_ptr() as usize).wrapping_sub(all.as_ptr() as usize);
    if start > all.len() {
        // An empty part that lies nowhere.
        return (0, 0);
    }
    (start as u32, (start + part.len()) as u32)
}

/// The ranges of pieces; `None` if there are more than memory is left for.
fn ranges<'a>(
    rt: &Runtime,
    all: &str,
    pieces: impl Iterator<Item = &'a str>,
) -> Option<Vec<(u32, u32)>> {
    at_most(rt, pieces.map(|piece| range(all, piece)))
}

fn at_most(rt: &Runtime, pieces: impl Iterator<Item = (u32, u32)>) -> Option<Vec<(u32, u32)>> {
    let meter = &rt.heap.meter;
    let free = meter.bytes_max().saturating_sub(meter.bytes_used()) / PIECE_BYTES;
    // Most are few.
    let mut found = Vec::with_capacity(8);
    for piece in pieces {
        if found.len() as u64 > free / 2 {
            return None;
        }
        found.push(piece);
    }
    Some(found)
}

/// The pieces where no more than bytes need be looked at: words of ASCII, or what lies between one
/// ASCII character, however many there are.
fn plain_ranges(rt: &Runtime, whole: &Value, separator: Value) -> Option<Option<Vec<(u32, u32)>>> {
    let narrow = |(start, end): (usize, usize)| (start as u32, end as u32);
    if separator.is_none() {
        let ascii = rt.heap.text_is_ascii(whole);
        return ascii.then(|| at_most(rt, strings::words_of_ascii(bytes(rt, whole)).map(narrow)));
    }
    match rt.heap.text_bytes(&separator)? {
        [byte @ 0..128] => Some(at_most(rt, strings::between(bytes(rt, whole), *byte).map(narrow))),
        _ => None,
    }
}

/// A list of the pieces.
fn pieces(rt: &mut Runtime, whole: Value, ranges: Option<Vec<(u32, u32)>>, reversed: bool) -> Eval {
    let Some(mut ranges) = ranges else {
        let all = rt.heap.meter.bytes_max();
        rt.heap.charge(all)?;
        return Ok(Value::None);
    };
    if reversed {
        ranges.reverse();
    }
    rt.steps(ranges.len() as u64 / 8)?;
    super::super::number::room(rt, ranges.len() as u64 * PIECE_BYTES)?;
    let mut list = Vec::with_capacity(ranges.len());
    for (start, end) in ranges {
        list.push(rt.heap.substr(whole, start as usize, end as usize)?);
    }
    rt.heap.list(list)
}

fn split(rt: &mut Runtime, args: &[Value], from_right: bool) -> Eval {
    let (whole, separator) = (arg(args, 0), arg(args, 1).or(Value::None));
    let most = match arg(args, 2) {
        Value::Unbound => -1,
        most => ssize(rt, most)?,
    };
    charge(rt, whole)?;
    if most < 0
        && !from_right
        && let Some(found) = plain_ranges(rt, &whole, separator)
    {
        return pieces(rt, whole, found, false);
    }
    let all = text(rt, &whole);
    let found = if separator.is_none() {
        if from_right {
            Ok(ranges(rt, all, strings::rsplit_space(all, most)))
        } else {
            Ok(ranges(rt, all, strings::split_space(all, most)))
        }
    } else {
        let Some(separator) = rt.heap.text(&separator) else {
            let name = rt.type_name(separator);
            raise!(rt, TypeError, "must be str or None, not {name}");
        };
        if from_right {
            strings::rsplit(all, separator, most).map(|found| ranges(rt, all, found))
        } else {
            strings::split(all, separator, most).map(|found| ranges(rt, all, found))
        }
    };
    match found {
        Ok(found) => pieces(rt, whole, found, from_right),
        Err(error) => Err(complain(rt, error)),
    }
}

type Partition =
    for<'a> fn(&'a str, &'a str) -> Result<[&'a str; 3], crate::value::text::TextError>;

fn partition(rt: &mut Runtime, args: &[Value], how: Partition) -> Eval {
    let (whole, separator) = (arg(args, 0), arg(args, 1));
    must_be_str(rt, separator, "must be str")?;
    charge(rt, whole)?;
    let all = text(rt, &whole);
    let found = how(all, text(rt, &separator))
        .map(|[before, found, after]| (range(all, before), !found.is_empty(), range(all, after)));
    let (before, found, after) = found.map_err(|error| complain(rt, error))?;
    let mut parts = Vec::with_capacity(3);
    parts.push(rt.heap.substr(whole, before.0 as usize, before.1 as usize)?);
    parts.push(if found { rt.heap.plain(separator) } else { Value::short("") });
    parts.push(rt.heap.substr(whole, after.0 as usize, after.1 as usize)?);
    rt.heap.tuple(parts)
}

fn strip(rt: &mut Runtime, args: &[Value], name: &str, ends: Ends) -> Eval {
    let (whole, chars) = (arg(args, 0), arg(args, 1));
    if matches!(chars, Value::Unbound | Value::None) {
        if rt.heap.text_is_ascii(&whole) {
            let all = bytes(rt, &whole);
            let (start, end) = strings::strip_ascii(all, ends);
            let gone = all.len() - (end - start);
            rt.heap.steps_for(gone)?;
            return rt.heap.substr(whole, start, end);
        }
        let all = text(rt, &whole);
        let (start, end) = range(all, strings::strip(all, None, ends));
        let gone = all.len() - (end - start) as usize;
        rt.heap.steps_for(gone)?;
        return rt.heap.substr(whole, start as usize, end as usize);
    }
    if rt.heap.text(&chars).is_none() {
        raise!(rt, TypeError, "{name} arg must be None or str");
    }
    let (all, set) = (text(rt, &whole).len(), text(rt, &chars).len());
    rt.steps((all as u64 / 64).saturating_mul(set as u64 / 64 + 1))?;
    let all = text(rt, &whole);
    let (start, end) = range(all, strings::strip(all, Some(text(rt, &chars)), ends));
    rt.heap.substr(whole, start as usize, end as usize)
}

fn remove(rt: &mut Runtime, args: &[Value], how: for<'a> fn(&'a str, &str) -> &'a str) -> Eval {
    let (whole, affix) = (arg(args, 0), arg(args, 1));
    charge(rt, affix)?;
    let all = text(rt, &whole);
    let (start, end) = range(all, how(all, text(rt, &affix)));
    rt.heap.substr(whole, start as usize, end as usize)
}
