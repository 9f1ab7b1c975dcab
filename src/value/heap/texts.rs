//! Making strings: whole, a part of another, two together.
//!
//! May touch: `value`. Invariant: what a string takes is charged before it is built.

use super::{Heap, Obj, SLOT_BYTES, Text, View};
use crate::budget::Exhausted;
use crate::value::{Eval, Handle, ShortStr, Value};

/// Shorter texts are copied when something is added to them: their buffers are not for growing.
const BUFFER_MIN: u32 = 32;

impl Heap {
    /// A `str`.
    #[inline]
    pub fn str(&mut self, text: &str) -> Eval {
        match ShortStr::new(text) {
            Some(short) => Ok(Value::Str(short)),
            None => {
                self.charge(SLOT_BYTES + text.len() as u64)?;
                self.put_text(text.to_owned())
            }
        }
    }

    /// A `str` of a few dozen bytes that cannot be done without: where there is no room for it the
    /// next collection makes some, or the run ends. `None`: it ends.
    pub fn str_owed(&mut self, text: &str) -> Option<Value> {
        let made = self.str(text).ok();
        if made.is_some() {
            return made;
        }
        let owed = self.meter.owe(|meter| meter.bytes(SLOT_BYTES + text.len() as u64));
        let made = owed.ok().and_then(|()| self.put_text(text.to_owned()).ok());
        if made.is_none() {
            self.meter.break_off();
        }
        made
    }

    /// A `str`, from a string that has been built. Build long ones only after charging for them.
    pub fn string(&mut self, text: String) -> Eval {
        match ShortStr::new(&text) {
            Some(short) => Ok(Value::Str(short)),
            None => {
                self.charge(SLOT_BYTES + text.capacity() as u64)?;
                self.put_text(text)
            }
        }
    }

    fn put_text(&mut self, buffer: String) -> Eval {
        let len = buffer.len() as u32;
        let chars = if buffer.is_ascii() { len } else { buffer.chars().count() as u32 };
        self.put(Obj::Str(Text { buffer, len, chars }))
    }

    /// A part of a string, from byte `start` to byte `end`, which must be character boundaries.
    /// Short parts are copied, long ones share the buffer.
    pub fn substr(&mut self, whole: Value, start: usize, end: usize) -> Eval {
        // Of ASCII nothing need be checked again.
        if let Some(bytes) = self.text_bytes(&whole)
            && let Some(part) = bytes.get(start..end)
            && let Some(short) = ShortStr::from_ascii(part)
        {
            return Ok(Value::Str(short));
        }
        let Some(text) = self.text(&whole) else { return Ok(Value::Unbound) };
        let Some(part) = text.get(start..end) else { return Ok(Value::short("")) };
        if let Some(short) = ShortStr::new(part) {
            return Ok(Value::Str(short));
        }
        if start == 0 && end == text.len() {
            return Ok(self.plain(whole));
        }
        let ascii = self.text_is_ascii(&whole);
        let len = (end - start) as u32;
        if part.len() < 64 {
            let owned = part.to_owned();
            return self.string(owned);
        }
        let chars = if ascii { len } else { part.chars().count() as u32 };
        let whole = self.plain(whole);
        let (base, offset) = match self.get(whole) {
            Some(Obj::View(view)) => (view.base, view.start),
            _ => (whole, 0),
        };
        self.add(Obj::View(View { base, start: offset + start as u32, len, chars }))
    }

    /// `a + b` of two strings: extends the buffer of `a` in place when nothing follows `a` there.
    pub fn concat(&mut self, a: Value, b: Value) -> Eval {
        if let (Value::Str(a), Value::Str(b)) = (a, b)
            && let Some(both) = a.with(b)
        {
            return Ok(Value::Str(both));
        }
        if let (Value::Ref(a), Value::Str(b)) = (a, b)
            && let Some(both) = self.extended(a, b)
        {
            return both;
        }
        let (Some(left), Some(right)) = (self.text_bytes(&a), self.text_bytes(&b)) else {
            return Ok(Value::Unbound);
        };
        let more = right.len();
        if right.is_empty() {
            return Ok(self.plain(a));
        }
        if left.is_empty() {
            return Ok(self.plain(b));
        }
        let len = left.len() + more;
        if len > u32::MAX as usize / 2 {
            return Err(self.exhaust(Exhausted::Memory));
        }
        let a = self.plain(a);
        let chars = (self.text_chars(&a) + self.text_chars(&b)) as u32;
        let (base, start, left_len) = match self.get(a) {
            Some(Obj::Str(text)) => (a, 0, text.len),
            Some(Obj::View(view)) => (view.base, view.start, view.len),
            _ => (Value::Unbound, 0, 0),
        };
        let extends = match (self.get(base), base) {
            (Some(Obj::Str(text)), Value::Ref(_)) => {
                text.buffer.len() == (start + left_len) as usize && left_len >= BUFFER_MIN
            }
            _ => false,
        };
        self.steps_for(more)?;
        if !extends {
            self.steps_for(len)?;
            self.charge(SLOT_BYTES + len as u64)?;
            let mut buffer = String::with_capacity(len);
            buffer.push_str(self.text(&a).unwrap_or(""));
            buffer.push_str(self.text(&b).unwrap_or(""));
            return self.put(Obj::Str(Text { buffer, len: len as u32, chars }));
        }
        if let Value::Str(right) = b {
            self.append(base, right.text())?;
        } else {
            // A copy: it lies in this heap itself.
            self.charge(more as u64)?;
            let right = self.text(&b).unwrap_or("").to_owned();
            let added = self.append(base, &right);
            self.meter.release(more as u64);
            added?;
        }
        self.add(Obj::View(View { base, start, len: len as u32, chars }))
    }

    /// Adds a short text to a view that is the end of its buffer, if that has room for it: what
    /// [`Heap::concat`] would do, which most turns of a loop that builds text need.
    #[inline]
    pub fn extended(&mut self, a: Handle, b: ShortStr) -> Option<Eval> {
        let Some(Obj::View(view)) = self.at(a) else { return None };
        let (base, start, len, chars) = (view.base, view.start, view.len, view.chars);
        let Value::Ref(handle) = base else { return None };
        let Some(Obj::Str(text)) = self.at_mut(handle) else { return None };
        let more = b.bytes().len();
        let ends = text.buffer.len() == (start + len) as usize;
        let room = text.buffer.capacity() - text.buffer.len() >= more;
        if !ends || !room || len < BUFFER_MIN || more == 0 || len > u32::MAX / 4 {
            return None;
        }
        text.buffer.push_str(b.text());
        let (len, chars) = (len + more as u32, chars + b.chars() as u32);
        Some(self.add(Obj::View(View { base, start, len, chars })))
    }

    /// Adds text to the end of a buffer, paying for its growth.
    fn append(&mut self, base: Value, more: &str) -> Eval<()> {
        let Some(Obj::Str(text)) = self.get(base) else { return Ok(()) };
        let (old, needed) = (text.buffer.capacity(), text.buffer.len() + more.len());
        if needed > old {
            let new = needed.max(old * 2);
            self.charge(new as u64)?;
            if let Some(Obj::Str(text)) = self.get_mut(base) {
                text.buffer.reserve_exact(new - text.buffer.len());
            }
            self.meter.release(old as u64);
        }
        if let Some(Obj::Str(text)) = self.get_mut(base) {
            text.buffer.push_str(more);
        }
        Ok(())
    }
}
