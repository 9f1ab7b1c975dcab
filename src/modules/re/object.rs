//! `re.Pattern`: a compiled pattern, how it is made, and the subject of a match.
//!
//! May touch: `value`, `builtins`' helpers. Never: frames.

use std::sync::Arc;

use super::ast::flag;
use super::compile;
use super::parse::{Bad, Warning, parse};
use super::program::Program;
use super::search::Subject;
use crate::builtins::number;
use crate::modules::datetime::object::call_library;
use crate::raise;
use crate::value::store::{self, Read, Writer};
use crate::value::types::{self, TypeId};
use crate::value::{Eval, Heap, Native, Runtime, Stop, Value};

/// A compiled pattern.
#[derive(Debug)]
pub struct Pattern {
    /// What is matched.
    pub program: Arc<Program>,
    /// As it was written: a str or bytes.
    pub source: Value,
    /// Whether it is a str.
    pub is_text: bool,
    /// Its flags, those written in it included.
    pub flags: u32,
    /// Names of groups: a dict.
    pub names: Value,
    bytes: u64,
}

impl Native for Pattern {
    fn class(&self) -> TypeId {
        types::RE_PATTERN
    }

    fn trace(&self, see: &mut dyn FnMut(Value)) {
        see(self.source);
        see(self.names);
    }

    fn bytes(&self) -> u64 {
        self.bytes
    }

    fn save(&self, out: &mut Writer) {
        out.all(&[self.source, self.names]);
        out.flag(self.is_text);
        out.uint(u64::from(self.flags));
        out.uint(self.bytes);
    }

    fn settle(&mut self, heap: &Heap) -> Read<()> {
        let bad = store::Bad::Wrong("a pattern");
        let chars: Vec<char> = match (heap.text(&self.source), heap.as_bytes(self.source)) {
            (Some(text), _) if self.is_text => text.chars().collect(),
            (_, Some(bytes)) if !self.is_text => {
                bytes.iter().map(|byte| char::from(*byte)).collect()
            }
            _ => return Err(bad),
        };
        // What it was charged pays for its program; the text was read and paid for already.
        let made = compiled(&chars, self.is_text, self.flags, &mut Vec::new());
        let (program, ..) = made.map_err(|_| bad.clone())?;
        if program.bytes() + 128 != self.bytes {
            return Err(bad);
        }
        self.program = Arc::new(program);
        Ok(())
    }
}

impl Pattern {
    /// Reads one.
    ///
    /// # Errors
    /// [`store::Bad`] if it is not as it must be.
    pub fn load(r: &mut store::Reader) -> Read<Box<dyn Native>> {
        r.pay(128)?;
        let [source, names] = r.array()?;
        let (is_text, flags, bytes) = (r.flag()?, r.uint32()?, r.uint()?);
        r.pay(bytes)?;
        // The right one is made once the text has been read.
        let made = compiled(&[], true, 0, &mut Vec::new());
        let (program, ..) = made.map_err(|_| store::Bad::Wrong("a pattern"))?;
        let program = Arc::new(program);
        Ok(Box::new(Self { program, source, is_text, flags, names, bytes }))
    }
}

/// What the methods need of a pattern: it outlives changes of the heap.
#[derive(Clone)]
pub struct Handle {
    /// The object.
    pub value: Value,
    /// Its program.
    pub program: Arc<Program>,
    /// Whether it is a str.
    pub is_text: bool,
}

/// The pattern a value is.
pub fn handle(rt: &mut Runtime, value: Value) -> Eval<Handle> {
    match rt.heap.native::<Pattern>(value) {
        Some(pattern) => {
            Ok(Handle { value, program: Arc::clone(&pattern.program), is_text: pattern.is_text })
        }
        None => Err(Stop::Flat),
    }
}

/// Turns what is wrong with a pattern or template into an exception.
pub fn complain(rt: &mut Runtime, bad: Bad, source: Value) -> Stop {
    let (message, at) = match bad {
        Bad::Error(message, at) => (message, at),
        Bad::Overflow(message) => return rt.raise(types::OVERFLOW_ERROR, message),
        Bad::Value(message) => return rt.raise(types::VALUE_ERROR, &message),
        Bad::Index(message) => return rt.raise(types::INDEX_ERROR, &message),
        Bad::Depth => {
            return rt.raise(types::RECURSION_ERROR, "maximum recursion depth exceeded");
        }
    };
    let made = rt.heap.str(&message).and_then(|message| match (rt.state.get(ERROR).copied(), at) {
        (None, _) => Err(Stop::Raised),
        (Some(class), None) => rt.call(class, &[message]),
        (Some(class), Some(at)) => rt.call(class, &[message, source, Value::Int(at as i64)]),
    });
    match made {
        Ok(exception) => rt.raise_value(exception),
        Err(stop) => stop,
    }
}

/// Where the session keeps `re.error`.
pub const ERROR: &str = "re.error";
/// Where the session keeps the patterns that were compiled before.
pub const CACHE: &str = "re.cache";
/// How many patterns are remembered.
const CACHE_MAX: usize = 512;

/// The characters of a pattern or template.
pub fn chars_of(rt: &mut Runtime, source: Value) -> Eval<Option<(Vec<char>, bool)>> {
    let length = match (rt.heap.text(&source), rt.heap.as_bytes(source)) {
        (Some(text), _) => text.len(),
        (_, Some(bytes)) => bytes.len(),
        _ => return Ok(None),
    };
    number::room(rt, length as u64 * 4)?;
    rt.steps(length as u64 / 32)?;
    Ok(Some(match rt.heap.text(&source) {
        Some(text) => (text.chars().collect(), true),
        None => {
            let bytes = rt.heap.as_bytes(source).unwrap_or(&[]);
            (bytes.iter().map(|byte| char::from(*byte)).collect(), false)
        }
    }))
}

/// Compiles a pattern.
pub fn make(rt: &mut Runtime, source: Value, flags: u32) -> Eval {
    let source = rt.heap.plain(source);
    rt.keep(source);
    let Some((chars, is_text)) = chars_of(rt, source)? else { return Err(Stop::Flat) };
    // Each character may become a piece of the tree and of the program.
    let room = chars.len() as u64 * 384;
    rt.steps(chars.len() as u64 / 2)?;
    rt.heap.charge_outside(room)?;
    let mut warnings = Vec::new();
    let made = compiled(&chars, is_text, flags, &mut warnings);
    rt.heap.release_outside(room);
    for warning in warnings {
        warn(rt, &warning)?;
    }
    let (program, spent, flags, names) = match made {
        Ok(made) => made,
        Err(bad) => return Err(complain(rt, bad, source)),
    };
    rt.steps(spent)?;
    let dict = rt.heap.dict()?;
    rt.keep(dict);
    for (name, group) in &names {
        let key = rt.heap.str(name)?;
        rt.dict_set(dict, key, Value::Int(i64::from(*group)))?;
    }
    let bytes = program.bytes() + 128;
    rt.heap.add_native(Pattern {
        program: Arc::new(program),
        source,
        is_text,
        flags,
        names: dict,
        bytes,
    })
}

type Compiled = (Program, u64, u32, Vec<(String, u32)>);

/// Warns of a pattern, where the program has it compiled.
pub(super) fn warn(rt: &mut Runtime, warning: &Warning) -> Eval<()> {
    let (future, message) = match warning {
        Warning::Future(message) => (true, message),
        Warning::Deprecation(message) => (false, message),
    };
    let message = rt.heap.str(message)?;
    rt.keep(message);
    call_library(rt, "warnings", "_of_pattern", &[message, Value::Bool(future)])?;
    Ok(())
}

fn compiled(
    chars: &[char],
    is_text: bool,
    flags: u32,
    warnings: &mut Vec<Warning>,
) -> Result<Compiled, Bad> {
    let parsed = parse(chars, is_text, flags, warnings)?;
    let (program, spent) = compile::compile(&parsed, is_text)?;
    Ok((program, spent, parsed.flags, parsed.names))
}

/// `re.compile`, with what was compiled before.
pub fn cached(rt: &mut Runtime, pattern: Value, flags: Value) -> Eval {
    let number = match flags {
        Value::Unbound => 0,
        flags if rt.core.is_a(flags, types::INT) => number::c_int(rt, flags)? as u32,
        flags => {
            let given = rt.type_name(flags);
            raise!(rt, TypeError, "unsupported operand type(s) for &: '{given}' and 'RegexFlag'")
        }
    };
    if rt.heap.native::<Pattern>(pattern).is_some() {
        if number != 0 {
            raise!(rt, ValueError, "cannot process flags argument with a compiled pattern");
        }
        return Ok(pattern);
    }
    let plain = rt.heap.plain(pattern);
    if rt.heap.text(&plain).is_none() && rt.heap.as_bytes(plain).is_none() {
        // The cache is asked first, and wants a hash.
        rt.hash(pattern)?;
        raise!(rt, TypeError, "first argument must be string or compiled pattern");
    }
    if matches!(rt.heap.get(plain), Some(crate::value::Obj::ByteArray(_))) {
        raise!(rt, TypeError, "unhashable type: 'bytearray'");
    }
    let cache = match rt.state.get(CACHE).copied() {
        Some(cache) => cache,
        None => {
            let cache = rt.heap.dict()?;
            rt.state.insert(CACHE, cache);
            cache
        }
    };
    let key = match number {
        0 => plain,
        number => rt.heap.tuple(vec![plain, Value::Int(i64::from(number))])?,
    };
    rt.keep(key);
    if let Some(known) = rt.dict_get(cache, key)? {
        return Ok(known);
    }
    let made = make(rt, plain, number)?;
    rt.keep(made);
    if rt.heap.as_dict(cache).is_some_and(|dict| dict.len() >= CACHE_MAX) {
        purge(rt);
        return Ok(made);
    }
    rt.dict_set(cache, key, made)?;
    Ok(made)
}

/// Forgets what was compiled.
pub fn purge(rt: &mut Runtime) {
    rt.state.remove(CACHE);
}

/// A text to be searched from `pos` to `endpos`, in characters.
pub fn subject(
    rt: &mut Runtime,
    pattern: &Handle,
    value: Value,
    (pos, endpos): (i64, i64),
) -> Eval<Subject> {
    let is_text = rt.heap.text(&value).is_some();
    let given = value;
    let mut value = value;
    if !is_text && rt.heap.as_bytes(value).is_none() {
        let strided = crate::builtins::buffer::is_strided(rt, value);
        match if strided { None } else { crate::builtins::buffer::copy(rt, value)? } {
            Some(bytes) => value = rt.heap.bytes(bytes)?,
            None => raise!(
                rt,
                TypeError,
                "expected string or bytes-like object, got '{}'",
                rt.type_name(value)
            ),
        }
    }
    rt.keep(value);
    if is_text && !pattern.is_text {
        raise!(rt, TypeError, "cannot use a bytes pattern on a string-like object");
    }
    if !is_text && pattern.is_text {
        raise!(rt, TypeError, "cannot use a string pattern on a bytes-like object");
    }
    let narrow = !is_text || rt.heap.text_is_ascii(&value);
    let length = if is_text {
        rt.heap.text_chars(&value)
    } else {
        rt.heap.as_bytes(value).map_or(0, <[u8]>::len)
    } as i64;
    let start = pos.clamp(0, length);
    let end = endpos.clamp(0, length);
    let (start, end) = (start as usize, end as usize);
    if narrow {
        return Ok(Subject { value, given, narrow, is_text, start, end });
    }
    let text = rt.heap.text(&value).unwrap_or("");
    let whole = text.len();
    let place = |at: usize| match at {
        0 => 0,
        at if at as i64 == length => whole,
        at => crate::value::text::strings::byte_at(text, at),
    };
    let (from, to) = (place(start), place(end));
    if start > 0 || to < whole {
        rt.steps(whole as u64 / 64)?;
    }
    Ok(Subject { value, given, narrow, is_text, start: from, end: to })
}

/// `repr(pattern)`
pub fn repr(rt: &mut Runtime, value: Value) -> Eval {
    let Some(pattern) = rt.heap.native::<Pattern>(value) else { return Ok(Value::None) };
    let (source, mut flags, is_text) = (pattern.source, pattern.flags, pattern.is_text);
    if is_text && flags & flag::TYPES == flag::UNICODE {
        flags &= !flag::UNICODE;
    }
    let shown = rt.repr(source)?;
    let shown: String = shown.chars().take(200).collect();
    let mut names: Vec<String> = Vec::new();
    for (bit, name) in FLAG_NAMES {
        if flags & bit != 0 {
            names.push((*name).to_owned());
            flags &= !bit;
        }
    }
    if flags != 0 {
        names.push(format!("0x{flags:x}"));
    }
    let tail = if names.is_empty() { String::new() } else { format!(", {}", names.join("|")) };
    rt.heap.string(format!("re.compile({shown}{tail})"))
}

const FLAG_NAMES: &[(u32, &str)] = &[
    (flag::TEMPLATE, "re.TEMPLATE"),
    (flag::IGNORECASE, "re.IGNORECASE"),
    (flag::LOCALE, "re.LOCALE"),
    (flag::MULTILINE, "re.MULTILINE"),
    (flag::DOTALL, "re.DOTALL"),
    (flag::UNICODE, "re.UNICODE"),
    (flag::VERBOSE, "re.VERBOSE"),
    (flag::DEBUG, "re.DEBUG"),
    (flag::ASCII, "re.ASCII"),
];

/// The number of a group that a value names; `None` if there is none.
pub fn group_of(rt: &mut Runtime, pattern: Value, key: Value) -> Eval<Option<usize>> {
    let Some(inside) = rt.heap.native::<Pattern>(pattern) else { return Ok(None) };
    let (groups, names) = (inside.program.groups, inside.names);
    let index = match key {
        Value::Int(index) => index,
        key if rt.heap.text(&key).is_some() || rt.heap.as_bytes(key).is_some() => {
            match rt.dict_get(names, key)? {
                Some(Value::Int(index)) => index,
                _ => return Ok(None),
            }
        }
        key => match rt.index(key) {
            Ok(index) => i64::try_from(index).unwrap_or(-1),
            Err(Stop::Raised) => {
                rt.take_raised();
                return Ok(None);
            }
            Err(stop) => return Err(stop),
        },
    };
    Ok(usize::try_from(index).ok().filter(|index| *index < groups))
}

/// `re.escape`
pub fn escape(rt: &mut Runtime, value: Value) -> Eval {
    let special = |byte: u8| {
        matches!(
            byte,
            b'(' | b')'
                | b'['
                | b']'
                | b'{'
                | b'}'
                | b'?'
                | b'*'
                | b'+'
                | b'-'
                | b'|'
                | b'^'
                | b'$'
                | b'\\'
                | b'.'
                | b'&'
                | b'~'
                | b'#'
                | b' '
                | b'\t'..=b'\r'
        )
    };
    let escaped = |bytes: &[u8]| {
        let mut out = Vec::with_capacity(bytes.len());
        for byte in bytes {
            if special(*byte) {
                out.push(b'\\');
            }
            out.push(*byte);
        }
        out
    };
    let length = match (rt.heap.text(&value), rt.heap.as_bytes(value)) {
        (Some(text), _) => text.len(),
        (_, Some(bytes)) => bytes.len(),
        _ => raise!(
            rt,
            TypeError,
            "decoding to str: need a bytes-like object, {} found",
            rt.type_name(value)
        ),
    };
    number::room(rt, length as u64 * 2)?;
    if let Some(text) = rt.heap.text(&value) {
        let out = String::from_utf8(escaped(text.as_bytes())).unwrap_or_default();
        return rt.heap.string(out);
    }
    let out = escaped(rt.heap.as_bytes(value).unwrap_or(&[]));
    rt.heap.bytes(out)
}
