//! Searching again and again: `finditer`, `findall`, `split`, and the scanner behind them.
//!
//! May touch: `value`, `builtins`' helpers. Never: frames.
//!
//! Invariant: the next search begins where the last match ended, and may not find an empty match
//! there if that one was empty.

use super::engine::NONE;
use super::matched;
use super::object::{Handle, handle, subject};
use super::search::{ANYWHERE, Found, Mode, Searcher, Subject};
use crate::builtins::number;
use crate::builtins::pull::slot;
use crate::value::native::NextFn;
use crate::value::store::{self, Bad, Read, Writer};
use crate::value::types::{self, TypeId};
use crate::value::{Core, Eval, Heap, Native, Runtime, Value};

/// Where a series of searches stands.
#[derive(Clone, Copy, Debug)]
pub struct Cursor {
    /// Where the next search begins, in bytes.
    pub at: usize,
    /// Where the next match may not end.
    pub not_at: usize,
    /// A place and its character, for counting on.
    pub known: (usize, usize),
    /// Nothing more will be found.
    pub over: bool,
}

impl Cursor {
    /// At the beginning of a subject; `char` is the character there.
    pub fn new(subject: &Subject, char: usize) -> Self {
        let over = subject.start > subject.end;
        Self { at: subject.start, not_at: ANYWHERE, known: (subject.start, char), over }
    }

    /// Searches on.
    pub fn next(
        &mut self,
        rt: &mut Runtime,
        searcher: &mut Searcher,
        pattern: &Handle,
        subject: &Subject,
        mode: Mode,
    ) -> Eval<Option<Found>> {
        if self.over {
            return Ok(None);
        }
        let places = (self.at, self.not_at);
        let found = searcher.search(rt, &pattern.program, subject, places, mode)?;
        match &found {
            Some(found) => {
                self.not_at = if found.end == found.start { found.end } else { ANYWHERE };
                self.at = found.end;
            }
            None => self.over = true,
        }
        Ok(found)
    }
}

/// `pattern.scanner(string)`, and what `finditer` gives.
#[derive(Debug)]
pub struct Scanner {
    pattern: Value,
    subject: Subject,
    cursor: Cursor,
    bounds: (i64, i64),
    iterator: bool,
}

impl Native for Scanner {
    fn class(&self) -> TypeId {
        if self.iterator { types::RE_ITERATOR } else { types::RE_SCANNER }
    }

    fn trace(&self, see: &mut dyn FnMut(Value)) {
        see(self.pattern);
        see(self.subject.value);
        see(self.subject.given);
    }

    fn bytes(&self) -> u64 {
        160
    }

    fn next(&self) -> Option<NextFn> {
        self.iterator.then_some(advance as NextFn)
    }

    fn save(&self, out: &mut Writer) {
        out.all(&[self.pattern, self.subject.value, self.subject.given]);
        out.flag(self.subject.narrow);
        out.flag(self.subject.is_text);
        let Cursor { at, not_at, known, over } = self.cursor;
        [self.subject.start, self.subject.end, at, known.0, known.1]
            .iter()
            .for_each(|n| out.size(*n));
        out.maybe((not_at != ANYWHERE).then_some(not_at));
        out.flag(over);
        out.int(self.bounds.0);
        out.int(self.bounds.1);
        out.flag(self.iterator);
    }

    fn settle(&mut self, heap: &Heap) -> Read<()> {
        let Subject { value, narrow, is_text, start, end, .. } = self.subject;
        let bytes = if is_text { heap.text_bytes(&value) } else { heap.as_bytes(value) };
        let length = bytes.map_or(0, <[u8]>::len);
        let whole = |at: usize| heap.text(&value).is_some_and(|text| text.is_char_boundary(at));
        let placed = |at: usize| at <= length && (narrow || !is_text || whole(at));
        let ends = start <= length && end <= length;
        let narrow_is_true = !is_text || heap.text_is_ascii(&value) == narrow;
        let cursor = self.cursor.over || (placed(self.cursor.at) && placed(self.cursor.known.0));
        if bytes.is_some() && ends && placed(start) && placed(end) && narrow_is_true && cursor {
            Ok(())
        } else {
            Err(Bad::Wrong("a search"))
        }
    }
}

impl Scanner {
    /// Reads one.
    ///
    /// # Errors
    /// [`Bad`] if it is not as it must be.
    pub fn load(r: &mut store::Reader) -> Read<Box<dyn Native>> {
        r.pay(160)?;
        let [pattern, value, given] = r.array()?;
        let (narrow, is_text) = (r.flag()?, r.flag()?);
        let [start, end, at, known, character] =
            [r.size()?, r.size()?, r.size()?, r.size()?, r.size()?];
        let not_at = r.maybe()?.unwrap_or(ANYWHERE);
        let over = r.flag()?;
        let cursor = Cursor { at, not_at, known: (known, character), over };
        let subject = Subject { value, given, narrow, is_text, start, end };
        let bounds = (r.int()?, r.int()?);
        Ok(Box::new(Self { pattern, subject, cursor, bounds, iterator: r.flag()? }))
    }
}

/// The `pos` and `endpos` arguments.
pub fn bounds(rt: &mut Runtime, pos: Value, endpos: Value) -> Eval<(i64, i64)> {
    let pos = match pos {
        Value::Unbound => 0,
        pos => number::ssize_clipped(rt, pos)?,
    };
    let endpos = match endpos {
        Value::Unbound => i64::MAX,
        endpos => number::ssize_clipped(rt, endpos)?,
    };
    Ok((pos, endpos))
}

/// What `match.pos` and `match.endpos` are.
pub fn shown_bounds(rt: &Runtime, subject: &Subject, (pos, endpos): (i64, i64)) -> (i64, i64) {
    let length = match subject.is_text {
        true => rt.heap.text_chars(&subject.value),
        false => rt.heap.as_bytes(subject.value).map_or(0, <[u8]>::len),
    } as i64;
    (pos.clamp(0, length), endpos.clamp(0, length))
}

/// Makes a scanner, or an iterator.
pub fn scanner(rt: &mut Runtime, args: &[Value], iterator: bool) -> Eval {
    let pattern = handle(rt, slot(args, 0))?;
    let wanted = bounds(rt, slot(args, 2), slot(args, 3))?;
    let subject = subject(rt, &pattern, slot(args, 1), wanted)?;
    let bounds = shown_bounds(rt, &subject, wanted);
    let cursor = Cursor::new(&subject, bounds.0 as usize);
    rt.heap.add_native(Scanner { pattern: pattern.value, subject, cursor, bounds, iterator })
}

/// The next match of a scanner.
pub fn scan(rt: &mut Runtime, this: Value, mode: Mode) -> Eval<Option<Value>> {
    let Some(state) = rt.heap.native::<Scanner>(this) else { return Ok(None) };
    let (subject, mut cursor, bounds) = (state.subject, state.cursor, state.bounds);
    let pattern = state.pattern;
    let pattern = handle(rt, pattern)?;
    let mut searcher = Searcher::default();
    let known = cursor.known;
    let found = cursor.next(rt, &mut searcher, &pattern, &subject, mode)?;
    let made = match found {
        Some(found) => {
            let start = found.start;
            let made = matched::make(rt, &pattern, &subject, found, known, bounds)?;
            let char = rt.heap.native::<matched::Match>(made).map_or(0, |made| made.start_char);
            cursor.known = (start, char);
            Some(made)
        }
        None => None,
    };
    if let Some(state) = rt.heap.native_mut::<Scanner>(this) {
        state.cursor = cursor;
    }
    Ok(made)
}

fn advance(core: &mut Core, this: Value) -> Eval<Option<Value>> {
    scan(&mut Runtime::pure(core), this, Mode::Search)
}

/// `pattern.match`, `fullmatch` and `search`.
pub fn once(rt: &mut Runtime, args: &[Value], mode: Mode) -> Eval {
    let pattern = handle(rt, slot(args, 0))?;
    let wanted = bounds(rt, slot(args, 2), slot(args, 3))?;
    let subject = subject(rt, &pattern, slot(args, 1), wanted)?;
    if subject.start > subject.end {
        return Ok(Value::None);
    }
    let mut searcher = Searcher::default();
    let from = (subject.start, ANYWHERE);
    match searcher.search(rt, &pattern.program, &subject, from, mode)? {
        Some(found) => {
            let bounds = shown_bounds(rt, &subject, wanted);
            let known = (subject.start, bounds.0 as usize);
            matched::make(rt, &pattern, &subject, found, known, bounds)
        }
        None => Ok(Value::None),
    }
}

/// `pattern.findall`
pub fn findall(rt: &mut Runtime, args: &[Value]) -> Eval {
    let pattern = handle(rt, slot(args, 0))?;
    let wanted = bounds(rt, slot(args, 2), slot(args, 3))?;
    let subject = subject(rt, &pattern, slot(args, 1), wanted)?;
    let list = rt.heap.list(Vec::new())?;
    rt.keep(list);
    let mut searcher = Searcher::default();
    let mut cursor = Cursor::new(&subject, 0);
    while let Some(found) = cursor.next(rt, &mut searcher, &pattern, &subject, Mode::Search)? {
        let item = match found.marks.as_slice() {
            [] => part(rt, &subject, found.start, found.end)?,
            [from, to] => part(rt, &subject, *from, *to)?,
            marks => {
                let held = rt.kept.len();
                let mut all = Vec::with_capacity(marks.len() / 2);
                for pair in marks.chunks_exact(2) {
                    let text = part(rt, &subject, pair[0], pair[1])?;
                    all.push(rt.keep(text));
                }
                rt.kept.truncate(held);
                rt.heap.tuple(all)?
            }
        };
        rt.heap.list_push(list, item)?;
    }
    Ok(list)
}

/// A part of the subject; empty for a group that took no part.
fn part(rt: &mut Runtime, subject: &Subject, from: usize, to: usize) -> Eval {
    if from == NONE || to == NONE {
        return matched::part(rt, subject.value, subject.is_text, 0, 0);
    }
    matched::part(rt, subject.value, subject.is_text, from, to)
}

/// `pattern.split(string, maxsplit=0)`
pub fn split(rt: &mut Runtime, args: &[Value]) -> Eval {
    let pattern = handle(rt, slot(args, 0))?;
    let most = match slot(args, 2) {
        Value::Unbound => 0,
        most => number::ssize(rt, most)?,
    };
    let subject = subject(rt, &pattern, slot(args, 1), (0, i64::MAX))?;
    let list = rt.heap.list(Vec::new())?;
    rt.keep(list);
    let mut searcher = Searcher::default();
    let mut cursor = Cursor::new(&subject, 0);
    let (mut count, mut last) = (0, 0);
    while most == 0 || count < most {
        let found = cursor.next(rt, &mut searcher, &pattern, &subject, Mode::Search)?;
        let Some(found) = found else { break };
        let before = part(rt, &subject, last, found.start)?;
        rt.heap.list_push(list, before)?;
        for pair in found.marks.chunks_exact(2) {
            let text = match pair {
                [from, to] if *from != NONE && *to != NONE => part(rt, &subject, *from, *to)?,
                _ => Value::None,
            };
            rt.heap.list_push(list, text)?;
        }
        last = found.end;
        count += 1;
    }
    let rest = part(rt, &subject, last, subject.end)?;
    rt.heap.list_push(list, rest)?;
    Ok(list)
}
