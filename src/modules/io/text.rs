//! `io.StringIO`: characters in memory with a place to read and write at.
//!
//! May touch: `value`, `builtins`' helpers. Never: files.

use super::buffer::Buffer;
use crate::raise;
use crate::value::native::NextFn;
use crate::value::store::{self, Bad, Read, Writer};
use crate::value::types::{self, TypeId};
use crate::value::{Core, Eval, Native, Runtime, Stop, Value};

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
    pub chars: Buffer,
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
    /// Attributes that a program set (`file.name = ...`): a dict, or unbound.
    pub attrs: Value,
}

impl Native for StringIo {
    fn class(&self) -> TypeId {
        types::STRING_IO
    }

    fn trace(&self, see: &mut dyn FnMut(Value)) {
        see(self.attrs);
    }

    fn bytes(&self) -> u64 {
        112 + self.chars.room() as u64
    }

    fn next(&self) -> Option<NextFn> {
        Some(next)
    }

    fn attrs(&self) -> Option<Value> {
        Some(self.attrs)
    }

    fn set_attrs(&mut self, dict: Value) {
        self.attrs = dict;
    }

    fn save(&self, out: &mut Writer) {
        self.chars.save(out);
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
        out.value(self.attrs);
    }
}

impl StringIo {
    /// Reads one.
    ///
    /// # Errors
    /// [`Bad`] if it is not as it must be.
    pub fn load(r: &mut store::Reader) -> Read<Box<dyn Native>> {
        r.pay(112)?;
        let chars = Buffer::load(r)?;
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
        let attrs = r.value()?;
        Ok(Box::new(Self { chars, at, newline, seen, half, closed, attrs }))
    }
}

/// A new, empty one.
pub fn make(rt: &mut Runtime, newline: Newline) -> Eval {
    rt.heap.add_native(StringIo {
        chars: Buffer::default(),
        at: 0,
        newline,
        seen: 0,
        half: false,
        closed: false,
        attrs: Value::Unbound,
    })
}

/// Appends a short text that there is room for already; `None`: it is not as simple as that.
#[inline]
fn write_short(rt: &mut Runtime, this: Value, text: Value) -> Option<usize> {
    let Value::Str(short) = text else { return None };
    let inside = rt.core.heap.native_mut::<StringIo>(this)?;
    let simple = inside.newline == Newline::Line && inside.at == inside.chars.len();
    if !simple || inside.closed {
        return None;
    }
    let chars = inside.chars.append_short(short)?;
    inside.at += chars;
    rt.effect();
    Some(chars)
}

/// What is inside, if it is open.
pub fn open<'a>(rt: &'a mut Runtime, this: Value) -> Eval<&'a mut StringIo> {
    match rt.heap.native::<StringIo>(this) {
        Some(inside) if !inside.closed => {}
        Some(_) => return Err(rt.raise(types::VALUE_ERROR, "I/O operation on closed file")),
        None => return Err(Stop::Flat),
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

/// Makes room for so many bytes in all, paying for it.
fn reserve(rt: &mut Runtime, this: Value, needed: usize) -> Eval<()> {
    let old = open(rt, this)?.chars.room();
    if needed <= old {
        return Ok(());
    }
    let new = needed.max(old.saturating_mul(2)).max(64);
    rt.heap.charge(new as u64)?;
    open(rt, this)?.chars.grow(new);
    rt.heap.meter.release(old as u64);
    Ok(())
}

/// Lets the places of its characters be at hand, paying for what that takes.
fn places(rt: &mut Runtime, this: Value) -> Eval<()> {
    match open(rt, this)?.chars.has_places() {
        true => Ok(()),
        false => part(rt, this),
    }
}

/// Keeps its characters apart.
fn part(rt: &mut Runtime, this: Value) -> Eval<()> {
    let inside = open(rt, this)?;
    let (chars, bytes) = (inside.chars.len(), inside.chars.bytes_apart());
    rt.steps(chars as u64 / 64)?;
    rt.heap.charge(bytes as u64)?;
    let inside = open(rt, this)?;
    let before = inside.chars.room();
    let after = inside.chars.part();
    rt.heap.meter.release((before + bytes - after) as u64);
    Ok(())
}

/// Writes a `str` where it stands; gives how many characters that text has.
pub fn write(rt: &mut Runtime, this: Value, text: Value) -> Eval<usize> {
    if let Some(written) = write_short(rt, this, text) {
        return Ok(written);
    }
    let Some(bytes) = rt.heap.text(&text).map(str::len) else {
        let name = rt.type_name(text);
        raise!(rt, TypeError, "string argument expected, got '{name}'");
    };
    let chars = rt.heap.text_chars(&text);
    let inside = open(rt, this)?;
    let (at, len, newline) = (inside.at, inside.chars.len(), inside.newline);
    if chars == 0 {
        rt.effect();
        return Ok(0);
    }
    rt.steps(chars as u64 / 64)?;
    if at < len && (bytes != chars || !open(rt, this)?.chars.has_places()) {
        part(rt, this)?;
    }
    // Characters that are missing before it, and newlines that become two.
    let more = at.saturating_sub(len).saturating_add(match newline {
        Newline::Both => {
            let text = rt.heap.text(&text).unwrap_or("");
            memchr::memchr_iter(b'\n', text.as_bytes()).count()
        }
        _ => 0,
    });
    let needed =
        open(rt, this)?.chars.bytes_with(chars.saturating_add(more), bytes.saturating_add(more));
    reserve(rt, this, needed)?;
    rt.effect();
    if newline != Newline::Line {
        // For the text with other newlines.
        rt.heap.charge((bytes + more) as u64)?;
        rt.heap.meter.release((bytes + more) as u64);
    }
    put(rt, this, text);
    Ok(chars)
}

/// Writes a text where it stands; room has been made.
fn put(rt: &mut Runtime, this: Value, text: Value) {
    let heap = &mut rt.core.heap;
    let Some(inside) = heap.native_mut::<StringIo>(this) else { return };
    let (at, newline, mut seen) = (inside.at, inside.newline, inside.seen);
    // Aside for as long as the text is looked at.
    let mut all = std::mem::take(&mut inside.chars);
    let text = heap.text(&text).unwrap_or("");
    all.reach(at);
    let at = match newline {
        Newline::Line => all.put(at, text),
        Newline::Untouched => {
            // Only to remember which ends there were.
            translate(text, &mut seen);
            all.put(at, text)
        }
        Newline::Return => all.put(at, &text.replace('\n', "\r")),
        Newline::Both => all.put(at, &text.replace('\n', "\r\n")),
        Newline::Universal => all.put(at, &translate(text, &mut seen)),
    };
    if let Some(inside) = heap.native_mut::<StringIo>(this) {
        (inside.chars, inside.at, inside.seen) = (all, at, seen);
    }
}

/// Text with universal newlines translated, remembering which there were.
fn translate(text: &str, seen: &mut u8) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' if chars.peek() == Some(&'\n') => {
                chars.next();
                *seen |= 4;
                plain.push('\n');
            }
            '\r' => {
                *seen |= 2;
                plain.push('\n');
            }
            '\n' => {
                *seen |= 1;
                plain.push('\n');
            }
            c => plain.push(c),
        }
    }
    plain
}

impl StringIo {
    /// Where the line that begins at `from` ends, its newline included. Let the places be at hand.
    fn line_end(&self, from: usize, most: Option<usize>) -> usize {
        let all = &self.chars;
        let stop = most.map_or(all.len(), |most| from.saturating_add(most)).min(all.len());
        let mut at = from;
        while at < stop {
            let first = match self.newline {
                Newline::Return => all.find(b'\r', at, stop),
                Newline::Untouched => {
                    let newline = all.find(b'\n', at, stop);
                    all.find(b'\r', at, newline.unwrap_or(stop)).or(newline)
                }
                Newline::Universal | Newline::Line | Newline::Both => all.find(b'\n', at, stop),
            };
            let Some(found) = first else { return stop };
            at = found + 1;
            match self.newline {
                Newline::Both if found == 0 || all.at(found - 1) != Some('\r') => {}
                Newline::Untouched
                    if at < stop && all.at(found) == Some('\r') && all.at(at) == Some('\n') =>
                {
                    return at + 1;
                }
                _ => return at,
            }
        }
        stop
    }
}

/// Takes the characters from where it stands to `end`.
pub fn take(rt: &mut Runtime, this: Value, end: usize) -> Eval {
    places(rt, this)?;
    let inside = open(rt, this)?;
    let from = inside.at;
    let end = end.min(inside.chars.len());
    if from >= end {
        return Ok(Value::short(""));
    }
    rt.steps((end - from) as u64 / 64)?;
    rt.heap.charge((end - from) as u64 * 4)?;
    rt.heap.meter.release((end - from) as u64 * 4);
    let text = open(rt, this)?.chars.slice(from, end);
    let made = rt.heap.string(text)?;
    open(rt, this)?.at = end;
    Ok(made)
}

/// A line, of at most so many characters; empty at the end.
pub fn line(rt: &mut Runtime, this: Value, most: Option<usize>) -> Eval {
    places(rt, this)?;
    let inside = open(rt, this)?;
    let (from, end) = (inside.at, inside.line_end(inside.at, most));
    rt.steps(end.saturating_sub(from) as u64 / 64)?;
    take(rt, this, end)
}

/// Lets go of all its characters.
pub fn empty(rt: &mut Runtime, this: Value) {
    if let Some(inside) = rt.heap.native_mut::<StringIo>(this) {
        let room = std::mem::take(&mut inside.chars).room();
        rt.heap.meter.release(room as u64);
    }
}

/// Keeps only so many characters.
pub fn truncate(rt: &mut Runtime, this: Value, keep: usize) -> Eval<()> {
    places(rt, this)?;
    rt.effect();
    open(rt, this)?.chars.truncate(keep);
    Ok(())
}

fn next(core: &mut Core, this: Value) -> Eval<Option<Value>> {
    let mut rt = Runtime::pure(core);
    let line = line(&mut rt, this, None)?;
    Ok(if rt.heap.text_chars(&line) == 0 { None } else { Some(line) })
}

/// All of it.
pub fn value(rt: &mut Runtime, this: Value) -> Eval {
    let bytes = open(rt, this)?.chars.bytes_as_text();
    rt.steps(bytes as u64 / 64)?;
    rt.heap.charge(bytes as u64)?;
    rt.heap.meter.release(bytes as u64);
    let text = open(rt, this)?.chars.whole();
    rt.heap.string(text)
}
