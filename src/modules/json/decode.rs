//! Reading JSON: a state machine over tokens, with its nesting in a list.
//!
//! The list holds the containers that are open, outermost first; behind an object stands the key
//! whose value is being read, so that a string on top means an object below it.
//!
//! May touch: `value`, `builtins::pull`.

use super::token::{self, Bad, Token};
use super::{QUANTUM, idle};
use crate::builtins::number;
use crate::builtins::pull::{set, slot};
use crate::raise;
use crate::value::builtin::{Method, task};
use crate::value::text::ints;
use crate::value::{Builtin, Eval, Input, Runtime, Step, Task, Value, Want};

/// `decode(text, index, strict, hooks, error)`: the value that begins at a character and where it
/// ends; without an index, the value that is all of the text. `hooks` is `None` or a tuple
/// (object_hook, object_pairs_hook, parse_float, parse_int, parse_constant); `error` makes the
/// exception of a message, the text and a position.
pub(super) const DECODE: Builtin = task(
    "decode(text, index, strict, hooks, error, /)",
    "Read a JSON document.",
    Method::Static,
    &TASK,
);

static TASK: Task = Task::new("json.decode", 9, step);

const TEXT: usize = 0;
const INDEX: usize = 1;
const HOOKS: usize = 3;
const ERROR: usize = 4;
const STACK: usize = 5;
const POSITION: usize = 6;
/// What was asked for: nothing, a value ([`HOOK`]), a turn of the loop, or an exception.
const ASKED: usize = 7;
const IDLE: usize = 8;

const HOOK: i64 = 1;
const TURN: i64 = 2;
const RAISE: i64 = 3;

/// What a piece of work came to.
enum Out {
    Want(Want),
    Done(Value),
}

fn step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let asked = if let Value::Int(asked) = slot(state, ASKED) { asked } else { 0 };
    let given = match (asked, input) {
        (HOOK, Input::Value(value)) => Some(value),
        (RAISE, Input::Value(exception)) => return Err(rt.raise_value(exception)),
        (0, _) => {
            begin(rt, state)?;
            None
        }
        _ => None,
    };
    let mut reader = Reader { strict: rt.truth(slot(state, 2))?, depth: 0, at: 0 };
    reader.at = if let Value::Int(at) = slot(state, POSITION) { at as usize } else { 0 };
    let stack = slot(state, STACK);
    let open = rt.heap.as_list(stack).into_iter().flatten();
    reader.depth = open.filter(|value| rt.heap.text(value).is_none()).count();
    let out = reader.run(rt, state, given);
    set(state, POSITION, Value::Int(reader.at as i64));
    match out {
        Ok(Out::Want(want)) => Ok(want),
        Ok(Out::Done(value)) => finish(rt, state, reader.at, value),
        Err(Failed::Stop(stop)) => Err(stop),
        Err(Failed::Bad(bad)) => complain(rt, state, &bad),
    }
}

enum Failed {
    Stop(crate::value::Stop),
    Bad(Bad),
}

impl From<crate::value::Stop> for Failed {
    fn from(stop: crate::value::Stop) -> Self {
        Self::Stop(stop)
    }
}

impl From<Bad> for Failed {
    fn from(bad: Bad) -> Self {
        Self::Bad(bad)
    }
}

fn begin(rt: &mut Runtime, state: &mut [Value]) -> Eval<()> {
    let source = slot(state, TEXT);
    if rt.heap.text(&source).is_none() {
        let name = rt.type_name(source);
        raise!(rt, TypeError, "first argument must be a string, not {name}");
    }
    let at = match slot(state, INDEX) {
        Value::None => token::skip(rt.heap.text(&source).unwrap_or(""), 0),
        index => {
            let index = number::ssize(rt, index)?;
            if index < 0 {
                raise!(rt, ValueError, "idx cannot be negative");
            }
            let index = index as usize;
            let chars = rt.heap.text_chars(&source);
            let text = rt.heap.text(&source).unwrap_or("");
            if index > chars {
                // Complained of at the character that was asked for.
                text.len() + (index - chars)
            } else {
                crate::value::text::strings::byte_at(text, index)
            }
        }
    };
    let stack = rt.heap.list(Vec::new())?;
    let idle = idle(rt)?;
    set(state, STACK, stack);
    set(state, POSITION, Value::Int(at as i64));
    set(state, IDLE, idle);
    Ok(())
}

fn finish(rt: &mut Runtime, state: &mut [Value], at: usize, value: Value) -> Step {
    let source = slot(state, TEXT);
    if slot(state, INDEX).is_none() {
        let text = rt.heap.text(&source).unwrap_or("");
        let end = token::skip(text, at);
        if end < text.len() {
            return complain(rt, state, &Bad("Extra data", end));
        }
        return Ok(Want::Done(value));
    }
    let end = chars_before(rt, source, at);
    let pair = rt.heap.tuple(vec![value, Value::Int(end as i64)])?;
    Ok(Want::Done(pair))
}

fn complain(rt: &mut Runtime, state: &mut [Value], bad: &Bad) -> Step {
    let position = chars_before(rt, slot(state, TEXT), bad.1) as i64;
    let message = rt.heap.str(bad.0)?;
    set(state, ASKED, Value::Int(RAISE));
    Ok(Want::call(slot(state, ERROR), &[message, slot(state, TEXT), Value::Int(position)]))
}

fn chars_before(rt: &Runtime, source: Value, at: usize) -> usize {
    let text = rt.heap.text(&source).unwrap_or("");
    if rt.heap.text_is_ascii(&source) {
        return at;
    }
    match text.get(..at) {
        Some(before) => before.chars().count(),
        None => text.chars().count() + at.saturating_sub(text.len()),
    }
}

struct Reader {
    strict: bool,
    /// Containers that are open.
    depth: usize,
    /// The next byte.
    at: usize,
}

impl Reader {
    /// Reads on, from a value that was made meanwhile or from the next one.
    fn run(
        &mut self,
        rt: &mut Runtime,
        state: &mut [Value],
        given: Option<Value>,
    ) -> Result<Out, Failed> {
        let mut value = given;
        let mut left = QUANTUM;
        loop {
            if value.is_none() {
                // Two: a token is read, and a value made of it.
                rt.heap.parts(2)?;
                left -= 1;
                if left == 0 {
                    set(state, ASKED, Value::Int(TURN));
                    return Ok(Out::Want(Want::Next(slot(state, IDLE))));
                }
                match self.open(rt, state)? {
                    Opened::Inside => continue,
                    Opened::Want(want) => return Ok(Out::Want(want)),
                    Opened::Value(read) => value = Some(read),
                }
            }
            let Some(read) = value.take() else { continue };
            let stack = slot(state, STACK);
            let Some(top) = rt.heap.as_list(stack).and_then(|all| all.last()).copied() else {
                return Ok(Out::Done(read));
            };
            match self.close(rt, state, top, read)? {
                Opened::Inside => {}
                Opened::Want(want) => return Ok(Out::Want(want)),
                Opened::Value(container) => value = Some(container),
            }
        }
    }

    /// Reads a value, or the beginning of a container that is not empty.
    fn open(&mut self, rt: &mut Runtime, state: &mut [Value]) -> Result<Opened, Failed> {
        let source = slot(state, TEXT);
        let (token, end) = token::read(text(rt, &source), self.at, self.strict)?;
        let start = self.at;
        self.at = end;
        let value = match token {
            Token::Null => Value::None,
            Token::Bool(b) => Value::Bool(b),
            Token::Plain(from, to) => plain(rt, source, from, to)?,
            Token::Built(built) => {
                rt.steps(built.len() as u64 / 64)?;
                rt.heap.string(built)?
            }
            Token::Int(from, to) => {
                if let Some(hook) = hook(rt, state, 3) {
                    return ask(rt, state, hook, from, to);
                }
                int(rt, source, from, to)?
            }
            Token::Float(from, to) => {
                if let Some(hook) = hook(rt, state, 2) {
                    return ask(rt, state, hook, from, to);
                }
                rt.steps((to - from) as u64 / 64)?;
                Value::Float(token::float(text(rt, &source).get(from..to).unwrap_or("")))
            }
            Token::Constant(name) => {
                if let Some(hook) = hook(rt, state, 4) {
                    return ask(rt, state, hook, start, end);
                }
                Value::Float(match name {
                    "NaN" => f64::NAN,
                    "Infinity" => f64::INFINITY,
                    _ => f64::NEG_INFINITY,
                })
            }
            Token::Array => return self.open_array(rt, state),
            Token::Object => return self.open_object(rt, state),
        };
        Ok(Opened::Value(value))
    }

    fn deeper(&mut self, rt: &mut Runtime, what: &str) -> Eval<()> {
        if rt.depth as usize + self.depth + 1 > rt.depth_limit as usize {
            raise!(
                rt,
                RecursionError,
                "maximum recursion depth exceeded while decoding a JSON {what} from a unicode \
                 string"
            );
        }
        Ok(())
    }

    fn open_array(&mut self, rt: &mut Runtime, state: &mut [Value]) -> Result<Opened, Failed> {
        self.deeper(rt, "array")?;
        let source = slot(state, TEXT);
        let list = rt.heap.list(Vec::new())?;
        self.at = token::skip(text(rt, &source), self.at);
        if text(rt, &source).as_bytes().get(self.at) == Some(&b']') {
            self.at += 1;
            return Ok(Opened::Value(list));
        }
        rt.heap.list_push(slot(state, STACK), list)?;
        self.depth += 1;
        Ok(Opened::Inside)
    }

    fn open_object(&mut self, rt: &mut Runtime, state: &mut [Value]) -> Result<Opened, Failed> {
        self.deeper(rt, "object")?;
        let source = slot(state, TEXT);
        let made = if hook(rt, state, 1).is_some() {
            rt.heap.list(Vec::new())?
        } else {
            rt.heap.dict()?
        };
        self.at = token::skip(text(rt, &source), self.at);
        if text(rt, &source).as_bytes().get(self.at) == Some(&b'}') {
            self.at += 1;
            return Ok(object(rt, state, made));
        }
        let stack = slot(state, STACK);
        rt.heap.list_push(stack, made)?;
        self.depth += 1;
        self.key(rt, state)?;
        Ok(Opened::Inside)
    }

    /// Reads a key and its colon, and puts it on the stack.
    fn key(&mut self, rt: &mut Runtime, state: &[Value]) -> Result<(), Failed> {
        let source = slot(state, TEXT);
        let all = text(rt, &source);
        if all.as_bytes().get(self.at) != Some(&b'"') {
            return Err(Bad("Expecting property name enclosed in double quotes", self.at).into());
        }
        let (token, end) = token::string(all, self.at + 1, self.strict)?;
        let colon = token::skip(all, end);
        if all.as_bytes().get(colon) != Some(&b':') {
            return Err(Bad("Expecting ':' delimiter", colon).into());
        }
        self.at = token::skip(all, colon + 1);
        let key = match token {
            Token::Built(built) => rt.heap.string(built)?,
            Token::Plain(from, to) => plain(rt, source, from, to)?,
            _ => return Ok(()),
        };
        rt.heap.list_push(slot(state, STACK), key)?;
        Ok(())
    }

    /// Puts a value into the container on top, and reads what follows it.
    fn close(
        &mut self,
        rt: &mut Runtime,
        state: &mut [Value],
        top: Value,
        value: Value,
    ) -> Result<Opened, Failed> {
        let (stack, source) = (slot(state, STACK), slot(state, TEXT));
        let in_object = rt.heap.text(&top).is_some();
        let end = if in_object { b'}' } else { b']' };
        let mut container = top;
        if in_object {
            pop(rt, stack);
            container = rt.heap.as_list(stack).and_then(|all| all.last()).copied().unwrap_or(top);
            if rt.heap.as_dict(container).is_some() {
                rt.core.dict_set_name(container, top, value)?;
            } else {
                let pair = rt.heap.tuple(vec![top, value])?;
                rt.heap.list_push(container, pair)?;
            }
        } else {
            rt.heap.list_push(container, value)?;
        }
        let all = text(rt, &source);
        let at = token::skip(all, self.at);
        match all.as_bytes().get(at) {
            Some(byte) if *byte == end => {
                self.at = at + 1;
                self.depth -= 1;
                pop(rt, stack);
                if in_object {
                    return Ok(object(rt, state, container));
                }
                Ok(Opened::Value(container))
            }
            Some(b',') => {
                self.at = token::skip(all, at + 1);
                if in_object {
                    self.key(rt, state)?;
                }
                Ok(Opened::Inside)
            }
            _ => Err(Bad("Expecting ',' delimiter", at).into()),
        }
    }
}

/// What reading on gave.
enum Opened {
    /// A container is open: its next value is to be read.
    Inside,
    /// A value is complete.
    Value(Value),
    /// A hook makes the value.
    Want(Want),
}

/// An object that is complete: its hook makes something of it.
fn object(rt: &Runtime, state: &mut [Value], made: Value) -> Opened {
    match hook(rt, state, 1).or_else(|| hook(rt, state, 0)) {
        Some(hook) => {
            set(state, ASKED, Value::Int(HOOK));
            Opened::Want(Want::call(hook, &[made]))
        }
        None => Opened::Value(made),
    }
}

/// Asks a hook to make a value of some text.
fn ask(
    rt: &mut Runtime,
    state: &mut [Value],
    hook: Value,
    from: usize,
    to: usize,
) -> Result<Opened, Failed> {
    let part = plain(rt, slot(state, TEXT), from, to)?;
    set(state, ASKED, Value::Int(HOOK));
    Ok(Opened::Want(Want::call(hook, &[part])))
}

/// A hook of the tuple that was passed, unless it is `None`.
fn hook(rt: &Runtime, state: &[Value], which: usize) -> Option<Value> {
    let hook = *rt.heap.as_tuple(slot(state, HOOKS))?.get(which)?;
    if hook.is_none() { None } else { Some(hook) }
}

fn text<'a>(rt: &'a Runtime, source: &'a Value) -> &'a str {
    rt.heap.text(source).unwrap_or("")
}

fn pop(rt: &mut Runtime, stack: Value) {
    if let Some(all) = rt.heap.as_list_mut(stack) {
        all.pop();
    }
}

/// A copy of a part of the text, so that it does not keep the whole alive.
fn plain(rt: &mut Runtime, source: Value, from: usize, to: usize) -> Eval {
    rt.heap.steps_for(to - from)?;
    let part = text(rt, &source).get(from..to).unwrap_or("");
    if let Some(short) = crate::value::ShortStr::new(part) {
        return Ok(Value::Str(short));
    }
    rt.heap.charge((to - from) as u64)?;
    rt.heap.meter.release((to - from) as u64);
    let part = text(rt, &source).get(from..to).unwrap_or("").to_owned();
    rt.heap.string(part)
}

fn int(rt: &mut Runtime, source: Value, from: usize, to: usize) -> Eval {
    let max = rt.int_digits_max as usize;
    let part = text(rt, &source).get(from..to).unwrap_or("");
    if part.len() <= 18
        && let Ok(small) = part.parse::<i64>()
    {
        return Ok(Value::Int(small));
    }
    let within = max == 0 || part.len() <= max.max(640) * 2;
    let cost = if within { ints::parse_int_cost(part.len()) } else { 0 };
    rt.steps(cost / 16)?;
    let result = ints::parse_int(text(rt, &source).get(from..to).unwrap_or(""), 10, max);
    number::parsed(rt, result)
}
