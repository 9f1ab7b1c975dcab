//! Writing JSON: values are written one after the other, with the open containers in a list.
//!
//! Each open container takes three places of the list: the object, its items (a dict's keys and
//! values, copied), and the index of the next one. An object whose `default` is being written
//! takes three as well, so that circles through it are found.
//!
//! May touch: `value`, `builtins`' helpers.

use std::collections::HashSet;

use super::token::quote;
use super::{QUANTUM, idle};
use crate::builtins::buffer;
use crate::builtins::number::{self, int_ref};
use crate::builtins::pull::{set, slot, tick};
use crate::builtins::sort::{Pair, timsort};
use crate::raise;
use crate::value::builtin::{Method, task};
use crate::value::ops::custom;
use crate::value::text::{floats, ints};
use crate::value::{Builtin, Eval, Handle, Input, Obj, Runtime, Step, Task, Value, Want};

/// Bytes written that do not yet lie in a charged buffer, at most, but for one text.
const HELD_MAX: usize = 1 << 20;

/// `encode(value, default, flags, indent, item_separator, key_separator)`
pub(super) const ENCODE: Builtin = task(
    "encode(value, default, flags, indent, item_separator, key_separator, /)",
    "Write a value as JSON.",
    Method::Static,
    &TASK,
);

static TASK: Task = Task::new("json.encode", 10, step);

const DEFAULT: usize = 1;
const INDENT: usize = 3;
const OUT: usize = 6;
const STACK: usize = 7;
const IDLE: usize = 8;
/// Whether `default` was asked for a value.
const ASKED: usize = 9;

const ASCII: i64 = 1;
const CIRCLES: i64 = 2;
const NAN: i64 = 4;
const SORT: i64 = 8;
const SKIP: i64 = 16;

fn step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let mut writer = Writer::new(rt, state)?;
    let mut next = None;
    if slot(state, STACK).is_unbound() {
        let (stack, out) = (rt.heap.list(Vec::new())?, rt.heap.add(Obj::ByteArray(Vec::new()))?);
        rt.keep(stack);
        rt.keep(out);
        let idle = idle(rt)?;
        // The program may run before this step is over.
        rt.keep(idle);
        set(state, STACK, stack);
        set(state, OUT, out);
        set(state, IDLE, idle);
        next = Some(slot(state, 0));
    } else if let (Value::Bool(true), Input::Value(made)) = (slot(state, ASKED), input) {
        set(state, ASKED, Value::None);
        next = Some(made);
    }
    writer.run(rt, state, next)
}

struct Writer {
    out: String,
    /// Up to so many bytes have been looked at by the meter.
    checked: usize,
    flags: i64,
    indent: Option<String>,
    item: String,
    key: String,
    /// The containers that are open.
    open: HashSet<(u32, u32), std::hash::BuildHasherDefault<crate::value::heap::IndexHasher>>,
}

/// What `items` of a class of the program's gives.
fn own_items(rt: &mut Runtime, value: Value) -> Eval<Vec<Pair>> {
    // The program sees that it was asked: it is asked once.
    rt.effect();
    let items = rt.getattr_str(value, "items")?;
    let made = rt.call(items, &[])?;
    rt.keep(made);
    let all = rt.collect(made)?;
    rt.keep_all(&all)?;
    let mut pairs = Vec::with_capacity(all.len());
    for pair in all {
        match rt.heap.as_tuple(pair) {
            Some([key, item]) => pairs.push(Pair { key: *key, item: *item }),
            _ => raise!(rt, ValueError, "items must return 2-tuples"),
        }
    }
    Ok(pairs)
}

fn place(value: Value) -> Option<(u32, u32)> {
    match value {
        Value::Ref(Handle { index, generation }) => Some((index, generation)),
        // Generations count up from 1, units are few.
        Value::Shared { unit, index } => Some((index, u32::MAX - unit)),
        _ => None,
    }
}

impl Writer {
    fn new(rt: &mut Runtime, state: &[Value]) -> Eval<Self> {
        let text = |rt: &Runtime, at: usize| rt.heap.text(&slot(state, at)).map(str::to_owned);
        let flags = if let Value::Int(flags) = slot(state, 2) { flags } else { 0 };
        let mut writer = Self {
            out: String::new(),
            checked: 4096,
            flags,
            indent: text(rt, INDENT),
            item: text(rt, 4).unwrap_or_default(),
            key: text(rt, 5).unwrap_or_default(),
            open: HashSet::default(),
        };
        if flags & CIRCLES != 0
            && let Some(stack) = rt.heap.as_list(slot(state, STACK))
        {
            for frame in stack.chunks(3) {
                writer.open.extend(frame.first().copied().and_then(place));
            }
        }
        rt.steps(writer.open.len() as u64 / 8)?;
        Ok(writer)
    }

    fn run(&mut self, rt: &mut Runtime, state: &mut [Value], first: Option<Value>) -> Step {
        let mut next = first;
        let mut left = QUANTUM;
        loop {
            if let Some(value) = next.take() {
                tick(rt)?;
                if let Some(want) = self.write(rt, state, value)? {
                    self.flush(rt, state)?;
                    return Ok(want);
                }
                self.look(rt)?;
                if self.out.len() > HELD_MAX {
                    self.flush(rt, state)?;
                }
            }
            left -= 1;
            if left == 0 {
                self.flush(rt, state)?;
                return Ok(Want::Next(slot(state, IDLE)));
            }
            match self.follow(rt, state)? {
                Follow::Value(value) => next = Some(value),
                Follow::Again => {}
                Follow::End => return Ok(Want::Done(self.finish(rt, state)?)),
            }
        }
    }

    /// The result may grow: looks at each doubling whether it can be paid for.
    fn look(&mut self, rt: &mut Runtime) -> Eval<()> {
        while self.out.len() > self.checked {
            self.checked *= 2;
            number::room(rt, self.checked as u64)?;
        }
        Ok(())
    }

    fn flush(&mut self, rt: &mut Runtime, state: &[Value]) -> Eval<()> {
        buffer::extend(rt, slot(state, OUT), self.out.as_bytes())?;
        self.out.clear();
        Ok(())
    }

    fn finish(&mut self, rt: &mut Runtime, state: &[Value]) -> Eval {
        let before = rt.heap.as_bytes(slot(state, OUT)).unwrap_or(&[]);
        if before.is_empty() {
            return rt.heap.string(std::mem::take(&mut self.out));
        }
        let length = before.len() + self.out.len();
        number::room(rt, length as u64)?;
        let mut whole = String::with_capacity(length);
        let before = rt.heap.as_bytes(slot(state, OUT)).unwrap_or(&[]);
        whole.push_str(std::str::from_utf8(before).unwrap_or(""));
        whole.push_str(&self.out);
        rt.heap.string(whole)
    }

    /// Writes a value, or opens it; a call of `default` is asked for where nothing else is left.
    fn write(&mut self, rt: &mut Runtime, state: &mut [Value], value: Value) -> Eval<Option<Want>> {
        let plain = rt.heap.plain(value);
        match plain {
            Value::None => self.out.push_str("null"),
            Value::Bool(b) => self.out.push_str(if b { "true" } else { "false" }),
            Value::Int(n) => self.out.push_str(&n.to_string()),
            Value::Float(x) => {
                let shown = self.float(rt, x)?;
                self.out.push_str(&shown);
            }
            _ => {
                if let Some(text) = rt.heap.text(&plain) {
                    let length = text.len();
                    rt.heap.steps_for(length)?;
                    let text = rt.heap.text(&plain).unwrap_or("");
                    quote(text, self.flags & ASCII != 0, &mut self.out);
                    return Ok(None);
                }
                if int_ref(&rt.heap, plain).is_some() {
                    let shown = int(rt, plain)?;
                    self.out.push_str(&shown);
                } else if rt.heap.as_items(plain).is_some() {
                    self.open_list(rt, state, value, plain)?;
                } else if rt.heap.as_dict(plain).is_some() {
                    self.open_dict(rt, state, value, plain)?;
                } else {
                    self.enter(rt, state, value, Value::None)?;
                    set(state, ASKED, Value::Bool(true));
                    return Ok(Some(Want::call(slot(state, DEFAULT), &[value])));
                }
            }
        }
        Ok(None)
    }

    fn float(&self, rt: &mut Runtime, x: f64) -> Eval<String> {
        if x.is_finite() {
            return Ok(floats::repr_float(x));
        }
        if self.flags & NAN == 0 {
            raise!(rt, ValueError, "Out of range float values are not JSON compliant");
        }
        let name = if x.is_nan() {
            "NaN"
        } else if x > 0.0 {
            "Infinity"
        } else {
            "-Infinity"
        };
        Ok(name.to_owned())
    }

    /// Opens a container: complains of circles and of too much depth.
    fn enter(&mut self, rt: &mut Runtime, state: &[Value], value: Value, items: Value) -> Eval<()> {
        if self.flags & CIRCLES != 0
            && let Some(place) = place(value)
            && !self.open.insert(place)
        {
            raise!(rt, ValueError, "Circular reference detected");
        }
        let stack = slot(state, STACK);
        let depth = rt.heap.as_list(stack).map_or(0, |all| all.len() / 3);
        if rt.depth as usize + depth + 1 > rt.depth_limit as usize {
            raise!(
                rt,
                RecursionError,
                "maximum recursion depth exceeded while encoding a JSON object"
            );
        }
        rt.heap.list_reserve(stack, 3)?;
        if let Some(all) = rt.heap.as_list_mut(stack) {
            all.extend([value, items, Value::Int(0)]);
        }
        Ok(())
    }

    fn open_list(
        &mut self,
        rt: &mut Runtime,
        state: &[Value],
        value: Value,
        plain: Value,
    ) -> Eval<()> {
        let mut plain = plain;
        // A class of the program's says itself what there is.
        let none = rt.heap.as_items(plain).is_some_and(<[Value]>::is_empty);
        let asks = !none || self.indent.is_none();
        if asks && !plain.same(value) && custom(rt, value, "__iter__").is_some() {
            rt.effect();
            let all = rt.collect(value)?;
            plain = rt.heap.tuple(all)?;
            rt.keep(plain);
        }
        if rt.heap.as_items(plain).is_some_and(<[Value]>::is_empty) {
            self.out.push_str("[]");
            return Ok(());
        }
        self.enter(rt, state, value, plain)?;
        self.out.push('[');
        self.line(rt, state, 0);
        Ok(())
    }

    fn open_dict(
        &mut self,
        rt: &mut Runtime,
        state: &[Value],
        value: Value,
        plain: Value,
    ) -> Eval<()> {
        let count = rt.heap.as_dict(plain).map_or(0, |dict| dict.len());
        if count == 0 {
            self.out.push_str("{}");
            return Ok(());
        }
        rt.steps(count as u64 / 8)?;
        number::room(rt, count as u64 * 32)?;
        let own = !plain.same(value) && custom(rt, value, "items").is_some();
        let mut pairs: Vec<Pair> = match rt.heap.as_dict(plain) {
            _ if own => own_items(rt, value)?,
            Some(dict) => {
                dict.iter().map(|entry| Pair { key: entry.key, item: entry.value }).collect()
            }
            None => Vec::new(),
        };
        if self.flags & SORT != 0 {
            sort(rt, &mut pairs)?;
        }
        let items = pairs.into_iter().flat_map(|pair| [pair.key, pair.item]).collect();
        // A dict's items are told from a list's by being behind a mark.
        let items = rt.heap.list(items)?;
        let items = rt.heap.tuple(vec![items])?;
        self.enter(rt, state, value, items)?;
        self.out.push('{');
        self.line(rt, state, 0);
        Ok(())
    }

    /// Begins a line at the depth of what is open, less `out`, if lines are asked for.
    fn line(&mut self, rt: &Runtime, state: &[Value], out: usize) {
        let Some(indent) = &self.indent else { return };
        let stack = rt.heap.as_list(slot(state, STACK));
        // What waits for its `default` does not indent.
        let depth = stack.map_or(0, |all| {
            all.chunks(3).filter(|frame| !frame.get(1).is_some_and(|items| items.is_none())).count()
        });
        self.out.push('\n');
        for _ in out..depth {
            self.out.push_str(indent);
        }
    }

    /// What comes after a value was written: the next one of the container on top.
    fn follow(&mut self, rt: &mut Runtime, state: &[Value]) -> Eval<Follow> {
        let stack = slot(state, STACK);
        let Some([value, items, Value::Int(at)]) =
            rt.heap.as_list(stack).and_then(|all| all.last_chunk::<3>()).copied()
        else {
            return Ok(Follow::End);
        };
        if items.is_none() {
            self.leave(rt, stack, value);
            return Ok(Follow::Again);
        }
        let at = at as usize;
        if rt.heap.as_dict(rt.heap.plain(value)).is_some() {
            let pairs = rt.heap.as_tuple(items).and_then(|mark| mark.first()).copied();
            let pairs = rt.heap.as_list(pairs.unwrap_or(Value::None));
            // The lowest bit says whether an item has been written: keys may be skipped.
            let (index, written) = (at & !1, at & 1 == 1);
            let pair = pairs.and_then(|all| Some((*all.get(index)?, *all.get(index + 1)?)));
            let Some((key, item)) = pair else {
                self.end(rt, state, value, '}');
                return Ok(Follow::Again);
            };
            let Some(shown) = self.key_text(rt, key)? else {
                advance(rt, stack, at + 2);
                return Ok(Follow::Again);
            };
            advance(rt, stack, (index + 2) | 1);
            self.separate(rt, state, written);
            quote(&shown, self.flags & ASCII != 0, &mut self.out);
            self.out.push_str(&self.key);
            return Ok(Follow::Value(item));
        }
        let Some(item) = rt.heap.as_items(items).and_then(|all| all.get(at)).copied() else {
            self.end(rt, state, value, ']');
            return Ok(Follow::Again);
        };
        advance(rt, stack, at + 1);
        self.separate(rt, state, at > 0);
        Ok(Follow::Value(item))
    }

    fn separate(&mut self, rt: &Runtime, state: &[Value], needed: bool) {
        if needed {
            self.out.push_str(&self.item);
            self.line(rt, state, 0);
        }
    }

    fn end(&mut self, rt: &mut Runtime, state: &[Value], value: Value, bracket: char) {
        self.line(rt, state, 1);
        self.out.push(bracket);
        self.leave(rt, slot(state, STACK), value);
    }

    fn leave(&mut self, rt: &mut Runtime, stack: Value, value: Value) {
        if let Some(place) = place(value) {
            self.open.remove(&place);
        }
        if let Some(all) = rt.heap.as_list_mut(stack) {
            all.truncate(all.len().saturating_sub(3));
        }
    }

    /// A key as text; `None` if it is to be skipped.
    fn key_text(&self, rt: &mut Runtime, key: Value) -> Eval<Option<String>> {
        let plain = rt.heap.plain(key);
        if let Some(text) = rt.heap.text(&plain) {
            let length = text.len();
            rt.heap.steps_for(length)?;
            return Ok(rt.heap.text(&plain).map(str::to_owned));
        }
        Ok(Some(match plain {
            Value::None => "null".to_owned(),
            Value::Bool(b) => if b { "true" } else { "false" }.to_owned(),
            Value::Float(x) => self.float(rt, x)?,
            _ if int_ref(&rt.heap, plain).is_some() => int(rt, plain)?,
            _ if self.flags & SKIP != 0 => return Ok(None),
            _ => {
                let name = rt.type_name(key);
                raise!(rt, TypeError, "keys must be str, int, float, bool or None, not {name}");
            }
        }))
    }
}

enum Follow {
    Value(Value),
    Again,
    End,
}

fn advance(rt: &mut Runtime, stack: Value, at: usize) {
    if let Some(place) = rt.heap.as_list_mut(stack).and_then(|all| all.last_mut()) {
        *place = Value::Int(at as i64);
    }
}

fn int(rt: &mut Runtime, value: Value) -> Eval<String> {
    let max = rt.int_digits_max as usize;
    let bits = int_ref(&rt.heap, value).map_or(0, ints::IntRef::bits);
    rt.steps(ints::int_to_str_cost(bits.min(max.max(640) as u64 * 4)) / 16)?;
    let shown = match int_ref(&rt.heap, value) {
        Some(n) => ints::int_to_str(n, max),
        None => Ok(String::new()),
    };
    shown.map_err(|error| rt.text_error(error))
}

/// Sorts by keys: strings natively, anything else as `list.sort` does.
fn sort(rt: &mut Runtime, pairs: &mut [Pair]) -> Eval<()> {
    let count = pairs.len() as u64;
    rt.steps(count * u64::from(64 - count.leading_zeros()) / 8)?;
    if pairs.iter().all(|pair| rt.heap.text(&pair.key).is_some()) {
        // UTF-8 sorts as code points do, and keys are distinct.
        pairs.sort_by_cached_key(|pair| rt.heap.text(&pair.key).unwrap_or("").to_owned());
        return Ok(());
    }
    let held: Vec<Value> = pairs.iter().flat_map(|pair| [pair.key, pair.item]).collect();
    rt.keep_all(&held)?;
    timsort::sort(rt, pairs)
}
