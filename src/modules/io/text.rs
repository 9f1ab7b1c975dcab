//! `io.StringIO`: characters in memory with a place to read and write at.
//!
//! Characters are kept apart, four bytes each, so that any place is reached at once.
//!
//! May touch: `value`, `builtins`' helpers. Never: files.
//!
//! Invariant: `room` is what was paid for and never less than what the buffer holds.

use crate::raise;
use crate::value::native::NextFn;
use crate::value::store::{self, Bad, Read, Writer};
use crate::value::types::{self, TypeId};
use crate::value::{Core, Eval, Native, Runtime, Value};

/// What happens to the ends of lines.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Newline {
    /// Written `\r\n` and `\r` become `\n`.
    Universal,
    /// Nothing; all three end lines.
    Untouched,
    /// Nothing; only `\n` ends lines.
    Line,
    /// `\n` becomes `\r`, which ends lines.
    Return,
    /// `\n` becomes `\r\n`, which ends lines.
    Both,
}

/// A text in memory.
#[derive(Debug)]
pub struct StringIo {
    /// Its characters.
    pub chars: Vec<char>,
    /// Where the next character is read or written: may lie behind the end.
    pub at: usize,
    /// What happens to the ends of lines.
    pub newline: Newline,
    /// Ends of lines that were met, if they are translated: `\n` 1, `\r` 2, `\r\n` 4.
    pub seen: u8,
    /// The last character written was a `\r` that may be half of a `\r\n`.
    pub half: bool,
    /// It has been closed.
    pub closed: bool,
    /// Characters that were paid for.
    room: usize,
}

impl Native for StringIo {
    fn class(&self) -> TypeId {
        types::STRING_IO
    }

    fn trace(&self, _: &mut dyn FnMut(Value)) {}

    fn bytes(&self) -> u64 {
        64 + self.room as u64 * 4
    }

    fn next(&self) -> Option<NextFn> {
        Some(next)
    }

    fn save(&self, out: &mut Writer) {
        let text: String = self.chars.iter().collect();
        out.text(&text);
        out.size(self.room.saturating_sub(self.chars.len()));
        out.size(self.at);
        out.byte(match self.newline {
            Newline::Universal => 0,
            Newline::Untouched => 1,
            Newline::Line => 2,
            Newline::Return => 3,
            Newline::Both => 4,
        });
        out.byte(self.seen);
        out.flag(self.half);
        out.flag(self.closed);
    }
}

impl StringIo {
    /// Reads one.
    ///
    /// # Errors
    /// [`Bad`] if it is not as it must be.
    pub fn load(r: &mut store::Reader) -> Read<Box<dyn Native>> {
        r.pay(64)?;
        let text = r.text()?;
        let count = text.chars().count();
        let room = r.capacity(count, 4)?;
        let mut chars = Vec::with_capacity(room);
        chars.extend(text.chars());
        let at = r.size()?;
        let newline = match r.byte()? {
            0 => Newline::Universal,
            1 => Newline::Untouched,
            2 => Newline::Line,
            3 => Newline::Return,
            4 => Newline::Both,
            _ => return Err(Bad::Wrong("a StringIO")),
        };
        let (seen, half, closed) = (r.byte()?, r.flag()?, r.flag()?);
        Ok(Box::new(Self { chars, at, newline, seen, half, closed, room }))
    }
}

/// A new, empty one.
pub fn make(rt: &mut Runtime, newline: Newline) -> Eval {
    rt.heap.add_native(StringIo {
        chars: Vec::new(),
        at: 0,
        newline,
        seen: 0,
        half: false,
        closed: false,
        room: 0,
    })
}

/// Appends a short ASCII text that there is room for already; `None`: it is not as simple as that.
#[inline]
fn write_short(rt: &mut Runtime, this: Value, text: Value) -> Option<usize> {
    let Value::Str(short) = text else { return None };
    let inside = rt.core.heap.native_mut::<StringIo>(this)?;
    let (bytes, len) = (short.bytes(), inside.chars.len());
    let simple = !inside.closed && inside.newline == Newline::Line && inside.at == len;
    if !simple || len + bytes.len() > inside.room || !short.is_ascii() {
        return None;
    }
    inside.chars.extend(bytes.iter().map(|byte| char::from(*byte)));
    inside.at = inside.chars.len();
    rt.effect();
    Some(bytes.len())
}

/// What is inside, if it is open.
pub fn open<'a>(rt: &'a mut Runtime, this: Value) -> Eval<&'a mut StringIo> {
    match rt.heap.native::<StringIo>(this) {
        Some(inside) if !inside.closed => {}
        Some(_) => return Err(rt.raise(types::VALUE_ERROR, "I/O operation on closed file")),
        None => raise!(rt, TypeError, "descriptor requires a '_io.StringIO' object"),
    }
    match rt.core.heap.native_mut::<StringIo>(this) {
        Some(inside) => Ok(inside),
        None => Err(crate::value::Stop::Flat),
    }
}

/// `newline=` of a call.
pub fn newline(rt: &mut Runtime, value: Value) -> Eval<Newline> {
    if value.is_none() {
        return Ok(Newline::Universal);
    }
    if value.is_unbound() {
        return Ok(Newline::Line);
    }
    Ok(match rt.heap.text(&value) {
        Some("") => Newline::Untouched,
        Some("\n") => Newline::Line,
        Some("\r") => Newline::Return,
        Some("\r\n") => Newline::Both,
        Some(_) => {
            let shown = rt.repr(value)?;
            raise!(rt, ValueError, "illegal newline value: {shown}")
        }
        None => {
            let name = rt.type_name(value);
            raise!(rt, TypeError, "newline must be str or None, not {name}")
        }
    })
}

/// Makes room for so many characters in all, paying for it.
fn reserve(rt: &mut Runtime, this: Value, needed: usize) -> Eval<()> {
    let Some(inside) = rt.heap.native::<StringIo>(this) else { return Ok(()) };
    let old = inside.room;
    if needed <= old {
        return Ok(());
    }
    let new = needed.max(old.saturating_mul(2)).max(16);
    rt.heap.charge((new as u64).saturating_mul(4))?;
    if let Some(inside) = rt.heap.native_mut::<StringIo>(this) {
        inside.chars.reserve_exact(new - inside.chars.len());
        inside.room = new;
    }
    rt.heap.meter.release(old as u64 * 4);
    Ok(())
}

/// Writes a `str` where it stands; gives how many characters that text has.
pub fn write(rt: &mut Runtime, this: Value, text: Value) -> Eval<usize> {
    if let Some(written) = write_short(rt, this, text) {
        return Ok(written);
    }
    if rt.heap.text(&text).is_none() {
        let name = rt.type_name(text);
        raise!(rt, TypeError, "string argument expected, got '{name}'");
    }
    let chars = rt.heap.text_chars(&text);
    let at = open(rt, this)?.at;
    rt.steps(chars as u64 / 64)?;
    let inside = open(rt, this)?;
    let simple = inside.newline == Newline::Line && at >= inside.chars.len();
    let lines = match inside.newline {
        // A newline becomes two characters.
        Newline::Both => {
            let text = rt.heap.text(&text).unwrap_or("");
            memchr::memchr_iter(b'\n', text.as_bytes()).count()
        }
        _ => 0,
    };
    reserve(rt, this, at.saturating_add(chars).saturating_add(lines))?;
    rt.effect();
    if simple && chars > 0 {
        append(rt, this, text, at);
        return Ok(chars);
    }
    let Some(text) = rt.core.heap.text(&text).map(str::to_owned) else { return Ok(0) };
    let inside = open(rt, this)?;
    if chars == 0 {
        return Ok(0);
    }
    if inside.chars.len() < at {
        inside.chars.resize(at, '\0');
    }
    match inside.newline {
        Newline::Line => inside.put(text.chars()),
        Newline::Untouched => {
            // Only to remember which ends there were.
            inside.translate(&text);
            inside.put(text.chars());
        }
        Newline::Return => inside.put(text.chars().map(|c| if c == '\n' { '\r' } else { c })),
        Newline::Both => {
            let both = text.replace('\n', "\r\n");
            inside.put(both.chars());
        }
        Newline::Universal => {
            let plain = inside.translate(&text);
            inside.put(plain.chars());
        }
    }
    Ok(chars)
}

/// Writes behind the end, where there is room, what is written as it is.
fn append(rt: &mut Runtime, this: Value, text: Value, at: usize) {
    let heap = &mut rt.core.heap;
    let Some(inside) = heap.native_mut::<StringIo>(this) else { return };
    let mut all = std::mem::take(&mut inside.chars);
    all.resize(at, '\0');
    if let Some(text) = heap.text(&text) {
        match text.is_ascii() {
            true => all.extend(text.bytes().map(char::from)),
            false => all.extend(text.chars()),
        }
    }
    if let Some(inside) = heap.native_mut::<StringIo>(this) {
        inside.at = all.len();
        inside.chars = all;
    }
}

impl StringIo {
    fn put(&mut self, chars: impl Iterator<Item = char>) {
        let at = self.at.min(self.chars.len());
        if at == self.chars.len() {
            self.chars.extend(chars);
            self.at = self.chars.len();
            return;
        }
        for c in chars {
            match self.chars.get_mut(self.at) {
                Some(place) => *place = c,
                None => self.chars.push(c),
            }
            self.at += 1;
        }
    }

    /// Text with universal newlines translated, remembering which there were.
    fn translate(&mut self, text: &str) -> String {
        let mut plain = String::with_capacity(text.len());
        let mut chars = text.chars().peekable();
        while let Some(c) = chars.next() {
            match c {
                '\r' if chars.peek() == Some(&'\n') => {
                    chars.next();
                    self.seen |= 4;
                    plain.push('\n');
                }
                '\r' => {
                    self.seen |= 2;
                    plain.push('\n');
                }
                '\n' => {
                    self.seen |= 1;
                    plain.push('\n');
                }
                c => plain.push(c),
            }
        }
        plain
    }

    /// Where the line that begins at `from` ends, its newline included.
    fn line_end(&self, from: usize, most: Option<usize>) -> usize {
        let stop = most.map_or(self.chars.len(), |most| from.saturating_add(most));
        let stop = stop.min(self.chars.len());
        let mut at = from;
        while at < stop {
            let c = self.chars.get(at).copied().unwrap_or('\n');
            at += 1;
            let next = self.chars.get(at).copied();
            let ends = match self.newline {
                Newline::Universal | Newline::Line => c == '\n',
                Newline::Return => c == '\r',
                Newline::Both => c == '\n' && at >= 2 && self.chars.get(at - 2) == Some(&'\r'),
                Newline::Untouched => {
                    if c == '\r' && next == Some('\n') && at < stop {
                        at += 1;
                    }
                    c == '\n' || c == '\r'
                }
            };
            if ends {
                return at;
            }
        }
        stop
    }
}

/// Takes the characters from where it stands to `end`.
pub fn take(rt: &mut Runtime, this: Value, end: usize) -> Eval {
    let inside = open(rt, this)?;
    let (from, len) = (inside.at, inside.chars.len());
    let end = end.min(len);
    if from >= end {
        return Ok(Value::short(""));
    }
    rt.steps((end - from) as u64 / 64)?;
    rt.heap.charge((end - from) as u64 * 4)?;
    rt.heap.meter.release((end - from) as u64 * 4);
    let inside = open(rt, this)?;
    let text: String = inside.chars.get(from..end).unwrap_or(&[]).iter().collect();
    let made = rt.heap.string(text)?;
    open(rt, this)?.at = end;
    Ok(made)
}

/// A line, of at most so many characters; empty at the end.
pub fn line(rt: &mut Runtime, this: Value, most: Option<usize>) -> Eval {
    let inside = open(rt, this)?;
    let (from, end) = (inside.at, inside.line_end(inside.at, most));
    rt.steps(end.saturating_sub(from) as u64 / 64)?;
    take(rt, this, end)
}

fn next(core: &mut Core, this: Value) -> Eval<Option<Value>> {
    let mut rt = Runtime::pure(core);
    let line = line(&mut rt, this, None)?;
    Ok(if rt.heap.text_chars(&line) == 0 { None } else { Some(line) })
}

/// All of it.
pub fn value(rt: &mut Runtime, this: Value) -> Eval {
    let inside = open(rt, this)?;
    let len = inside.chars.len();
    rt.steps(len as u64 / 64)?;
    rt.heap.charge(len as u64 * 4)?;
    rt.heap.meter.release(len as u64 * 4);
    let text: String = open(rt, this)?.chars.iter().collect();
    rt.heap.string(text)
}
