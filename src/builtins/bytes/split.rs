//! Taking bytes apart: `split`, `partition`, `strip`, `splitlines` and their kin.
//!
//! May touch: `value::text::bytestrings`.

use super::super::number::{arg, c_int, complain, ssize};
use super::{bytes_arg, charge, is_array, make_like, part, this};
use crate::value::builtin::method;
use crate::value::text::TextError;
use crate::value::text::bytestrings;
use crate::value::text::strings::Ends;
use crate::value::{Builtin, Eval, Runtime, Value};

/// Bytes for each piece: its slot, its value in the list, its range here.
const PIECE_BYTES: u64 = 96;

pub(super) const SPLIT: Builtin = method(
    "split(self, /, sep=None, maxsplit=-1)",
    "Return a list of the sections in the bytes, using sep as the delimiter.",
    |rt, args| split(rt, args, false),
);

pub(super) const RSPLIT: Builtin = method(
    "rsplit(self, /, sep=None, maxsplit=-1)",
    "Return a list of the sections in the bytes, using sep as the delimiter.",
    |rt, args| split(rt, args, true),
);

pub(super) const SPLITLINES: Builtin = method(
    "splitlines(self, /, keepends=False)",
    "Return a list of the lines in the bytes, breaking at line boundaries.",
    |rt, args| {
        let keep = match arg(args, 1) {
            Value::Unbound => false,
            keep => c_int(rt, keep)? != 0,
        };
        let whole = arg(args, 0);
        charge(rt, whole)?;
        let all = this(rt, whole);
        let found = ranges(rt, all, bytestrings::splitlines(all, keep));
        pieces(rt, whole, found, false)
    },
);

pub(super) const PARTITION: Builtin = method(
    "partition(self, sep, /)",
    "Partition the bytes into three parts using the given separator.",
    |rt, args| partition(rt, args, bytestrings::partition),
);

pub(super) const RPARTITION: Builtin = method(
    "rpartition(self, sep, /)",
    "Partition the bytes into three parts using the given separator.",
    |rt, args| partition(rt, args, bytestrings::rpartition),
);

pub(super) const STRIP: Builtin = method(
    "strip(self, bytes=None, /)",
    "Strip leading and trailing bytes contained in the argument.",
    |rt, args| strip(rt, args, Ends::Both),
);

pub(super) const LSTRIP: Builtin = method(
    "lstrip(self, bytes=None, /)",
    "Strip leading bytes contained in the argument.",
    |rt, args| strip(rt, args, Ends::Left),
);

pub(super) const RSTRIP: Builtin = method(
    "rstrip(self, bytes=None, /)",
    "Strip trailing bytes contained in the argument.",
    |rt, args| strip(rt, args, Ends::Right),
);

pub(super) const REMOVEPREFIX: Builtin = method(
    "removeprefix(self, prefix, /)",
    "Return a bytes object with the given prefix string removed if present.",
    |rt, args| remove(rt, args, bytestrings::remove_prefix),
);

pub(super) const REMOVESUFFIX: Builtin = method(
    "removesuffix(self, suffix, /)",
    "Return a bytes object with the given suffix string removed if present.",
    |rt, args| remove(rt, args, bytestrings::remove_suffix),
);

/// Where `part` lies in `all`, of which it is a part.
fn range(all: &[u8], part: &[u8]) -> (usize, usize) {
    let start = (part.as_ptr() as usize).wrapping_sub(all.as_ptr() as usize);
    // An empty part may lie nowhere.
    if start > all.len() { (0, 0) } else { (start, start + part.len()) }
}

/// The ranges of pieces; `None` if there are more than memory is left for.
fn ranges<'a>(
    rt: &Runtime,
    all: &[u8],
    pieces: impl Iterator<Item = &'a [u8]>,
) -> Option<Vec<(usize, usize)>> {
    let meter = &rt.heap.meter;
    let free = meter.bytes_max().saturating_sub(meter.bytes_used()) / PIECE_BYTES;
    let mut found = Vec::new();
    for piece in pieces {
        if found.len() as u64 > free {
            return None;
        }
        found.push(range(all, piece));
    }
    Some(found)
}

fn pieces(
    rt: &mut Runtime,
    whole: Value,
    ranges: Option<Vec<(usize, usize)>>,
    reversed: bool,
) -> Eval {
    let Some(mut ranges) = ranges else {
        let all = rt.heap.meter.bytes_max();
        rt.heap.charge(all)?;
        return Ok(Value::None);
    };
    if reversed {
        ranges.reverse();
    }
    rt.steps(ranges.len() as u64 / 4)?;
    super::super::number::room(rt, ranges.len() as u64 * PIECE_BYTES)?;
    let mut list = Vec::with_capacity(ranges.len());
    for (start, end) in ranges {
        let bytes = this(rt, whole).get(start..end).unwrap_or(&[]).to_vec();
        list.push(make_like(rt, whole, bytes)?);
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
    let separator = if separator.is_none() { None } else { Some(bytes_arg(rt, separator)?) };
    let all = this(rt, whole);
    let found = match (&separator, from_right) {
        (None, false) => Ok(ranges(rt, all, bytestrings::split_space(all, most))),
        (None, true) => Ok(ranges(rt, all, bytestrings::rsplit_space(all, most))),
        (Some(separator), false) => {
            bytestrings::split(all, separator, most).map(|found| ranges(rt, all, found))
        }
        (Some(separator), true) => {
            bytestrings::rsplit(all, separator, most).map(|found| ranges(rt, all, found))
        }
    };
    match found {
        Ok(found) => pieces(rt, whole, found, from_right),
        Err(error) => Err(complain(rt, error)),
    }
}

type Partition = for<'a> fn(&'a [u8], &'a [u8]) -> Result<[&'a [u8]; 3], TextError>;

fn partition(rt: &mut Runtime, args: &[Value], how: Partition) -> Eval {
    let (whole, separator) = (arg(args, 0), arg(args, 1));
    let wanted = bytes_arg(rt, separator)?;
    charge(rt, whole)?;
    let all = this(rt, whole);
    let found = how(all, &wanted)
        .map(|[before, found, after]| (range(all, before), !found.is_empty(), range(all, after)));
    let (before, found, after) = found.map_err(|error| complain(rt, error))?;
    let before = part(rt, whole, before.0, before.1)?;
    let middle = match (found, is_array(rt, whole)) {
        (true, false) => separator,
        (true, true) => make_like(rt, whole, wanted)?,
        (false, _) => make_like(rt, whole, Vec::new())?,
    };
    let after = part(rt, whole, after.0, after.1)?;
    rt.heap.tuple(vec![before, middle, after])
}

fn strip(rt: &mut Runtime, args: &[Value], ends: Ends) -> Eval {
    let whole = arg(args, 0);
    let chars = match arg(args, 1) {
        Value::Unbound | Value::None => None,
        chars => Some(bytes_arg(rt, chars)?),
    };
    charge(rt, whole)?;
    let all = this(rt, whole);
    let (start, end) = range(all, bytestrings::strip(all, chars.as_deref(), ends));
    part(rt, whole, start, end)
}

type Remove = for<'a> fn(&'a [u8], &[u8]) -> &'a [u8];

fn remove(rt: &mut Runtime, args: &[Value], how: Remove) -> Eval {
    let whole = arg(args, 0);
    let affix = bytes_arg(rt, arg(args, 1))?;
    let all = this(rt, whole);
    let (start, end) = range(all, how(all, &affix));
    part(rt, whole, start, end)
}
