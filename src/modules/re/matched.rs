//! `re.Match`: what a search found.
//!
//! Places are kept in bytes; characters are counted from the beginning of the match, whose
//! character is known.
//!
//! May touch: `value`, `builtins`' helpers. Never: frames.

use super::engine::NONE;
use super::object::{Handle, Pattern, group_of};
use super::search::{Found, Subject, bytes_of};
use crate::builtins::pull::slot;
use crate::raise;
use crate::value::store::{self, Bad, Read, Writer};
use crate::value::types::{self, TypeId};
use crate::value::{Eval, Native, Runtime, Value};

/// A match.
#[derive(Debug)]
pub struct Match {
    /// The pattern.
    pub pattern: Value,
    /// The text.
    pub string: Value,
    /// What the program gave for it, as `.string` shows it.
    pub given: Value,
    /// Whether it is a str.
    pub is_text: bool,
    /// Whether characters are bytes.
    pub narrow: bool,
    /// Where groups begin and end, the whole first; [`NONE`] if they took no part.
    pub spans: Box<[(usize, usize)]>,
    /// The character at which the match begins.
    pub start_char: usize,
    /// The group that ended last, or 0.
    pub last_index: usize,
    /// Where the search began and ended, in characters.
    pub bounds: (i64, i64),
}

impl Native for Match {
    fn class(&self) -> TypeId {
        types::RE_MATCH
    }

    fn trace(&self, see: &mut dyn FnMut(Value)) {
        see(self.pattern);
        see(self.string);
        see(self.given);
    }

    fn bytes(&self) -> u64 {
        96 + self.spans.len() as u64 * 16
    }

    fn save(&self, out: &mut Writer) {
        out.all(&[self.pattern, self.string, self.given]);
        out.flag(self.is_text);
        out.flag(self.narrow);
        out.size(self.spans.len());
        for (from, to) in &self.spans {
            out.maybe((*from != NONE).then_some(*from));
            out.maybe((*to != NONE).then_some(*to));
        }
        out.size(self.start_char);
        out.size(self.last_index);
        out.int(self.bounds.0);
        out.int(self.bounds.1);
    }
}

impl Match {
    /// Reads one.
    ///
    /// # Errors
    /// [`Bad`] if it is not as it must be.
    pub fn load(r: &mut store::Reader) -> Read<Box<dyn Native>> {
        r.pay(96)?;
        let [pattern, string, given] = r.array()?;
        let (is_text, narrow) = (r.flag()?, r.flag()?);
        let count = r.count(16)?;
        let mut spans = Vec::with_capacity(count);
        for _ in 0..count {
            spans.push((r.maybe()?.unwrap_or(NONE), r.maybe()?.unwrap_or(NONE)));
        }
        let (start_char, last_index) = (r.size()?, r.size()?);
        let bounds = (r.int()?, r.int()?);
        let wrong = spans.is_empty()
            || last_index >= count
            || spans.iter().any(|(from, to)| from > to || (*from == NONE) != (*to == NONE));
        if wrong {
            return Err(Bad::Wrong("a match"));
        }
        let spans = spans.into_boxed_slice();
        Ok(Box::new(Self {
            pattern,
            string,
            given,
            is_text,
            narrow,
            spans,
            start_char,
            last_index,
            bounds,
        }))
    }
}

/// Makes a match of what was found; `known` is a place before it and its character.
pub fn make(
    rt: &mut Runtime,
    pattern: &Handle,
    subject: &Subject,
    found: Found,
    known: (usize, usize),
    bounds: (i64, i64),
) -> Eval {
    let start_char = if subject.narrow {
        found.start
    } else {
        let text = rt.heap.text(&subject.value).unwrap_or("");
        known.1 + text.get(known.0..found.start).map_or(0, |part| part.chars().count())
    };
    let mut spans = Vec::with_capacity(1 + found.marks.len() / 2);
    spans.push((found.start, found.end));
    for pair in found.marks.chunks_exact(2) {
        spans.push(match pair {
            [from, to] if *from != NONE && *to != NONE => (*from, *to),
            _ => (NONE, NONE),
        });
    }
    rt.heap.add_native(Match {
        pattern: pattern.value,
        string: subject.value,
        given: subject.given,
        is_text: subject.is_text,
        narrow: subject.narrow,
        spans: spans.into(),
        start_char,
        last_index: found.last_index,
        bounds,
    })
}

/// A part of a text, from byte to byte.
pub fn part(rt: &mut Runtime, value: Value, is_text: bool, from: usize, to: usize) -> Eval {
    if is_text {
        return rt.heap.substr(value, from, to);
    }
    let length = rt.heap.as_bytes(value).map_or(0, <[u8]>::len);
    if from == 0 && to == length && matches!(rt.heap.get(value), Some(crate::value::Obj::Bytes(_)))
    {
        return Ok(value);
    }
    crate::builtins::number::room(rt, (to - from) as u64)?;
    // A bytearray may have become shorter since.
    let to = to.min(length);
    let bytes = bytes_of(rt, &value, false).get(from.min(to)..to).unwrap_or(&[]).to_vec();
    rt.heap.bytes(bytes)
}

fn inside<'a>(rt: &'a Runtime, value: Value) -> Option<&'a Match> {
    rt.heap.native::<Match>(value)
}

/// What a group matched, or the default.
pub fn group_text(rt: &mut Runtime, value: Value, group: usize, default: Value) -> Eval {
    let Some(found) = inside(rt, value) else { return Ok(default) };
    match found.spans.get(group) {
        Some(&(from, to)) if from != NONE => {
            let (string, is_text) = (found.string, found.is_text);
            part(rt, string, is_text, from, to)
        }
        _ => Ok(default),
    }
}

fn number(rt: &mut Runtime, value: Value, key: Value) -> Eval<usize> {
    let Some(pattern) = inside(rt, value).map(|found| found.pattern) else { return Ok(0) };
    if let Value::Int(index) = key
        && let Some(found) = inside(rt, value)
        && index >= 0
        && (index as usize) < found.spans.len()
    {
        return Ok(index as usize);
    }
    match group_of(rt, pattern, key)? {
        Some(group) => Ok(group),
        None => raise!(rt, IndexError, "no such group"),
    }
}

/// `match.group(*args)`
pub fn group(rt: &mut Runtime, args: &[Value]) -> Eval {
    let (this, keys) = (slot(args, 0), args.get(1..).unwrap_or(&[]));
    match keys {
        [] => group_text(rt, this, 0, Value::None),
        [key] => {
            let group = number(rt, this, *key)?;
            group_text(rt, this, group, Value::None)
        }
        keys => {
            let mut all = Vec::with_capacity(keys.len());
            for key in keys {
                let group = number(rt, this, *key)?;
                let text = group_text(rt, this, group, Value::None)?;
                all.push(rt.keep(text));
            }
            rt.heap.tuple(all)
        }
    }
}

/// `match[key]`
pub fn getitem(rt: &mut Runtime, args: &[Value]) -> Eval {
    let group = number(rt, slot(args, 0), slot(args, 1))?;
    group_text(rt, slot(args, 0), group, Value::None)
}

/// `match.groups(default=None)`
pub fn groups(rt: &mut Runtime, args: &[Value]) -> Eval {
    let default = slot(args, 1).or(Value::None);
    let count = inside(rt, slot(args, 0)).map_or(1, |found| found.spans.len());
    let mut all = Vec::with_capacity(count);
    for group in 1..count {
        let text = group_text(rt, slot(args, 0), group, default)?;
        all.push(text);
    }
    rt.heap.tuple(all)
}

/// `match.groupdict(default=None)`
pub fn groupdict(rt: &mut Runtime, args: &[Value]) -> Eval {
    let default = slot(args, 1).or(Value::None);
    let dict = rt.heap.dict()?;
    rt.keep(dict);
    for (name, group) in names(rt, slot(args, 0)) {
        let text = group_text(rt, slot(args, 0), group, default)?;
        rt.dict_set(dict, name, text)?;
    }
    Ok(dict)
}

/// The names of a match's groups, in order.
fn names(rt: &Runtime, value: Value) -> Vec<(Value, usize)> {
    let pattern = inside(rt, value).and_then(|found| rt.heap.native::<Pattern>(found.pattern));
    let Some(dict) = pattern.and_then(|pattern| rt.heap.as_dict(pattern.names)) else {
        return Vec::new();
    };
    dict.iter()
        .filter_map(|entry| match entry.value {
            Value::Int(group) => Some((entry.key, group as usize)),
            _ => None,
        })
        .collect()
}

/// Where a group begins and ends, in characters; -1 if it took no part.
fn chars(rt: &Runtime, found: &Match, group: usize) -> (i64, i64) {
    let Some(&(from, to)) = found.spans.get(group) else { return (-1, -1) };
    if from == NONE {
        return (-1, -1);
    }
    if found.narrow {
        return (from as i64, to as i64);
    }
    let text = rt.heap.text(&found.string).unwrap_or("");
    let start = found.spans.first().map_or(0, |span| span.0);
    let count = |from: usize, to: usize| text.get(from..to).map_or(0, |part| part.chars().count());
    let place = |at: usize| match at >= start {
        true => (found.start_char + count(start, at)) as i64,
        false => found.start_char as i64 - count(at, start) as i64,
    };
    (place(from), place(to))
}

/// Where the group that is asked for begins and ends.
pub fn span_of(rt: &mut Runtime, args: &[Value]) -> Eval<(i64, i64)> {
    let group = match slot(args, 1) {
        Value::Unbound => 0,
        key => number(rt, slot(args, 0), key)?,
    };
    let Some(found) = inside(rt, slot(args, 0)) else { return Ok((-1, -1)) };
    if !found.narrow {
        let width = found.spans.first().map_or(0, |span| span.1 - span.0) as u64;
        rt.steps(width / 64)?;
    }
    let Some(found) = inside(rt, slot(args, 0)) else { return Ok((-1, -1)) };
    Ok(chars(rt, found, group))
}

/// `match.regs`
pub fn regs(rt: &mut Runtime, value: Value) -> Eval {
    let count = inside(rt, value).map_or(0, |found| found.spans.len());
    let mut all = Vec::with_capacity(count);
    for group in 0..count {
        let (from, to) = span_of(rt, &[value, Value::Int(group as i64)])?;
        all.push(rt.heap.tuple(vec![Value::Int(from), Value::Int(to)])?);
    }
    rt.heap.tuple(all)
}

/// `match.lastgroup`
pub fn last_group(rt: &mut Runtime, value: Value) -> Eval {
    let last = inside(rt, value).map_or(0, |found| found.last_index);
    let name = names(rt, value).into_iter().find(|(_, group)| *group == last);
    Ok(name.map_or(Value::None, |(name, _)| name))
}

/// `repr(match)`
pub fn repr(rt: &mut Runtime, args: &[Value]) -> Eval {
    let (from, to) = span_of(rt, &[slot(args, 0)])?;
    let text = group_text(rt, slot(args, 0), 0, Value::None)?;
    let shown = rt.repr(text)?;
    let shown: String = shown.chars().take(50).collect();
    rt.heap.string(format!("<re.Match object; span=({from}, {to}), match={shown}>"))
}

/// A computed attribute.
pub fn attribute(rt: &Runtime, value: Value, get: fn(&Match) -> Value) -> Value {
    inside(rt, value).map_or(Value::None, get)
}
