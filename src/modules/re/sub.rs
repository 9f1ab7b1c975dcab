//! `sub` and `subn`: native for templates, resumable for functions.
//!
//! May touch: `value`, `builtins`' helpers. Never: frames.

use super::finding::{Cursor, scan, scanner};
use super::matched::{self, Match};
use super::object::{Handle, handle, subject};
use super::search::{Mode, Searcher, Subject, bytes_of};
use super::template::{self, Template};
use crate::builtins::number;
use crate::builtins::pull::{set, slot};
use crate::builtins::str::join_items;
use crate::raise;
use crate::value::{Eval, Input, Runtime, Step, Task, Value, Want};

/// Slots: pattern, replacement, text, count; then the scanner, the pieces, how many, where the
/// last match ended.
pub static SUB: Task = Task::new("re.sub", 8, sub_step);
/// The same, with how many there were.
pub static SUBN: Task = Task::new("re.subn", 8, subn_step);

const SCANNER: usize = 4;
const PIECES: usize = 5;
const DONE: usize = 6;
const LAST: usize = 7;

fn sub_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    step(rt, state, input, false)
}

fn subn_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    step(rt, state, input, true)
}

fn step(rt: &mut Runtime, state: &mut [Value], input: Input, counted: bool) -> Step {
    if slot(state, SCANNER).is_unbound() {
        let pattern = handle(rt, slot(state, 0))?;
        let count = match slot(state, 3) {
            Value::Unbound => 0,
            count => number::ssize(rt, count)?,
        };
        let subject = subject(rt, &pattern, slot(state, 2), (0, i64::MAX))?;
        if !rt.is_callable(slot(state, 1)) {
            let (text, done) = replace(rt, &pattern, slot(state, 1), &subject, count)?;
            return finish(rt, text, done, counted);
        }
        set(state, 2, subject.value);
        set(state, 3, Value::Int(count));
        let made = scanner(rt, &[pattern.value, subject.value], true)?;
        set(state, SCANNER, made);
        let pieces = rt.heap.list(Vec::new())?;
        set(state, PIECES, pieces);
        set(state, DONE, Value::Int(0));
        set(state, LAST, Value::Int(0));
    }
    if let Input::Value(piece) = input
        && !piece.is_none()
    {
        rt.heap.list_push(slot(state, PIECES), piece)?;
    }
    let (Value::Int(count), Value::Int(done), Value::Int(last)) =
        (slot(state, 3), slot(state, DONE), slot(state, LAST))
    else {
        return Ok(Want::Done(Value::None));
    };
    let (value, last) = (slot(state, 2), last as usize);
    let is_text = rt.heap.text(&value).is_some();
    if (count == 0 || done < count)
        && let Some(found) = scan(rt, slot(state, SCANNER), Mode::Search)?
    {
        rt.effect();
        rt.keep(found);
        let span = rt.heap.native::<Match>(found).and_then(|found| found.spans.first().copied());
        let (from, to) = span.unwrap_or((last, last));
        if last < from {
            let before = matched::part(rt, value, is_text, last, from)?;
            rt.heap.list_push(slot(state, PIECES), before)?;
        }
        set(state, DONE, Value::Int(done + 1));
        set(state, LAST, Value::Int(to as i64));
        return Ok(Want::call(slot(state, 1), &[found]));
    }
    let end = bytes_of(rt, &value, is_text).len();
    if last < end {
        let rest = matched::part(rt, value, is_text, last, end)?;
        rt.heap.list_push(slot(state, PIECES), rest)?;
    }
    let text = match is_text {
        true => join_items(rt, Value::short(""), slot(state, PIECES))?,
        false => join_bytes(rt, slot(state, PIECES))?,
    };
    finish(rt, text, done, counted)
}

fn finish(rt: &mut Runtime, text: Value, done: i64, counted: bool) -> Step {
    if !counted {
        return Ok(Want::Done(text));
    }
    Ok(Want::Done(rt.heap.tuple(vec![text, Value::Int(done)])?))
}

fn join_bytes(rt: &mut Runtime, pieces: Value) -> Eval {
    let count = rt.heap.as_list(pieces).map_or(0, Vec::len);
    let mut size = 0;
    for at in 0..count {
        let piece = rt.heap.as_list(pieces).and_then(|all| all.get(at)).copied();
        let piece = piece.unwrap_or(Value::None);
        match rt.heap.as_bytes(piece) {
            Some(bytes) => size += bytes.len(),
            None => raise!(
                rt,
                TypeError,
                "sequence item {at}: expected a bytes-like object, {} found",
                rt.type_name(piece)
            ),
        }
    }
    number::room(rt, size as u64)?;
    let mut out = Vec::with_capacity(size);
    for piece in rt.heap.as_list(pieces).into_iter().flatten() {
        out.extend_from_slice(rt.heap.as_bytes(*piece).unwrap_or(&[]));
    }
    rt.heap.bytes(out)
}

/// Replaces by a template.
fn replace(
    rt: &mut Runtime,
    pattern: &Handle,
    replacement: Value,
    subject: &Subject,
    count: i64,
) -> Eval<(Value, i64)> {
    let plain = plain_template(rt, replacement);
    let template = match plain {
        Some(template) => template,
        None => template::read(rt, replacement, pattern.value)?,
    };
    let mut out: Vec<u8> = Vec::new();
    let mut charged = 0;
    let result =
        fill(rt, pattern, (replacement, &template), subject, count, (&mut out, &mut charged));
    rt.heap.release_outside(charged);
    let done = result?;
    if done == 0 {
        let value = rt.heap.plain(subject.value);
        let end = subject.end;
        return Ok((matched::part(rt, value, subject.is_text, 0, end)?, 0));
    }
    let text = if subject.is_text {
        rt.heap.string(String::from_utf8(out).unwrap_or_default())?
    } else {
        rt.heap.bytes(out)?
    };
    Ok((text, done))
}

/// A template without escapes is what it says.
fn plain_template(rt: &Runtime, replacement: Value) -> Option<Template> {
    let text = rt.heap.text(&replacement);
    let bytes = match text {
        Some(text) => text.as_bytes(),
        None => rt.heap.as_bytes(replacement)?,
    };
    (!bytes.contains(&b'\\'))
        .then(|| Template { parts: vec![(bytes.to_vec(), None)], is_text: text.is_some() })
}

fn fill(
    rt: &mut Runtime,
    pattern: &Handle,
    (replacement, template): (Value, &Template),
    subject: &Subject,
    count: i64,
    (out, charged): (&mut Vec<u8>, &mut u64),
) -> Eval<i64> {
    let mut searcher = Searcher::default();
    let mut cursor = Cursor::new(subject, 0);
    let (mut done, mut last) = (0, 0);
    while count == 0 || done < count {
        let found = cursor.next(rt, &mut searcher, pattern, subject, Mode::Search)?;
        let Some(found) = found else { break };
        if template.is_text != subject.is_text
            && let Some(at) = template.first_literal()
        {
            let before = template.is_literal() && last < found.start;
            let item = at + usize::from(before);
            let (wanted, name) = match subject.is_text {
                true => ("str instance", rt.type_name(replacement)),
                false => ("a bytes-like object", rt.type_name(replacement)),
            };
            raise!(rt, TypeError, "sequence item {item}: expected {wanted}, {name} found");
        }
        let mut spans = vec![(found.start, found.end)];
        spans.extend(found.marks.chunks_exact(2).map(|pair| match pair {
            [from, to] if *from != super::engine::NONE => (*from, *to),
            _ => (super::engine::NONE, super::engine::NONE),
        }));
        let more = found.start - last + template.size(&spans);
        room_for(rt, out, more, charged)?;
        let text = bytes_of(rt, &subject.value, subject.is_text);
        out.extend_from_slice(text.get(last..found.start).unwrap_or(&[]));
        template.expand(text, &spans, out);
        last = found.end;
        done += 1;
    }
    if done > 0 {
        room_for(rt, out, subject.end - last, charged)?;
        let text = bytes_of(rt, &subject.value, subject.is_text);
        out.extend_from_slice(text.get(last..subject.end).unwrap_or(&[]));
    }
    Ok(done)
}

/// Pays for more bytes of the result before they are written.
fn room_for(rt: &mut Runtime, out: &mut Vec<u8>, more: usize, charged: &mut u64) -> Eval<()> {
    rt.steps(more as u64 / 64)?;
    let wanted = out.len() + more;
    if wanted > out.capacity() {
        let capacity = wanted.max(out.capacity() * 2);
        rt.heap.charge_outside(capacity as u64)?;
        *charged += capacity as u64;
        out.reserve_exact(capacity - out.len());
    }
    Ok(())
}
