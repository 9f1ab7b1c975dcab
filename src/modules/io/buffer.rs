//! The characters of a text in memory: as text for as long as that serves, each apart from then on.
//!
//! What is only written at its end and read as a whole stays UTF-8, and what is ASCII has its places
//! at hand. Once a place inside other text is asked for, its characters are kept four bytes each, so
//! that any place is reached at once.
//!
//! May touch: `value`'s store. Never: the heap.

use crate::value::ShortStr;
use crate::value::store::{Read, Reader, Writer};

/// Characters in memory.
#[derive(Debug, Default)]
pub struct Buffer {
    form: Form,
    /// How many characters there are.
    len: usize,
    /// Bytes that were paid for: never less than what the form takes.
    room: usize,
}

impl Default for Form {
    fn default() -> Self {
        Self::Text(Vec::new())
    }
}

#[derive(Debug)]
enum Form {
    /// UTF-8.
    Text(Vec<u8>),
    Apart(Vec<char>),
}

/// Bytes of a character that is kept apart.
const APART: usize = size_of::<char>();

impl Buffer {
    /// How many characters there are.
    #[inline]
    pub fn len(&self) -> usize {
        self.len
    }

    /// Bytes that were paid for.
    pub fn room(&self) -> usize {
        self.room
    }

    /// Whether each place is at hand.
    #[inline]
    pub fn has_places(&self) -> bool {
        match &self.form {
            Form::Text(text) => text.len() == self.len,
            Form::Apart(_) => true,
        }
    }

    /// Bytes that its characters take when they are kept apart.
    pub fn bytes_apart(&self) -> usize {
        self.len.saturating_mul(APART)
    }

    /// Keeps its characters apart, and gives how many bytes that takes now. Charge
    /// [`Buffer::bytes_apart`] first.
    pub fn part(&mut self) -> usize {
        if let Form::Text(text) = &self.form {
            let mut apart = Vec::with_capacity(self.len);
            apart.extend(str::from_utf8(text).unwrap_or("").chars());
            self.room = self.bytes_apart();
            self.form = Form::Apart(apart);
        }
        self.room
    }

    /// Bytes that it takes as text, or more.
    pub fn bytes_as_text(&self) -> usize {
        match &self.form {
            Form::Text(text) => text.len(),
            Form::Apart(apart) => apart.len().saturating_mul(APART),
        }
    }

    /// Bytes it takes with so many characters more, of so many bytes.
    pub fn bytes_with(&self, chars: usize, bytes: usize) -> usize {
        match &self.form {
            Form::Text(text) => text.len().saturating_add(bytes),
            Form::Apart(apart) => apart.len().saturating_add(chars).saturating_mul(APART),
        }
    }

    /// Takes as many bytes as were paid for.
    pub fn grow(&mut self, room: usize) {
        match &mut self.form {
            Form::Text(text) => text.reserve_exact(room - text.len()),
            Form::Apart(apart) => apart.reserve_exact(room / APART - apart.len()),
        }
        self.room = room;
    }

    /// Appends a short text if there is room for it already; gives how many characters it has.
    #[inline]
    pub fn append_short(&mut self, text: ShortStr) -> Option<usize> {
        let Form::Text(all) = &mut self.form else { return None };
        if all.len() + text.bytes().len() > self.room {
            return None;
        }
        all.extend_from_slice(text.bytes());
        let chars = text.chars();
        self.len += chars;
        Some(chars)
    }

    /// Appends a text of so many characters. Make room first.
    pub fn append(&mut self, text: &str, chars: usize) {
        match &mut self.form {
            Form::Text(all) => all.extend_from_slice(text.as_bytes()),
            Form::Apart(apart) => apart.extend(text.chars()),
        }
        self.len += chars;
    }

    /// Fills it up to a place with NULs. Make room first.
    pub fn reach(&mut self, at: usize) {
        if at > self.len {
            let missing = at - self.len;
            match &mut self.form {
                Form::Text(text) => text.resize(text.len() + missing, 0),
                Form::Apart(apart) => apart.resize(at, '\0'),
            }
            self.len = at;
        }
    }

    /// Puts a text at a place that is not behind the end, over what is there. Make room first, and
    /// let the places be at hand; gives the place behind it.
    pub fn put(&mut self, at: usize, text: &str) -> usize {
        let chars = text.chars().count();
        if at == self.len {
            self.append(text, chars);
            return self.len;
        }
        let over = chars.min(self.len - at);
        match &mut self.form {
            Form::Text(all) => {
                let end = text.char_indices().nth(over).map_or(text.len(), |(i, _)| i);
                let (inside, behind) = text.as_bytes().split_at(end);
                all.splice(at..at + over, inside.iter().copied());
                all.extend_from_slice(behind);
            }
            Form::Apart(apart) => {
                let mut rest = text.chars();
                for (place, c) in apart.iter_mut().skip(at).zip(rest.by_ref().take(over)) {
                    *place = c;
                }
                apart.extend(rest);
            }
        }
        self.len = self.len.max(at + chars);
        at + chars
    }

    /// The character at a place. Let the places be at hand.
    #[inline]
    pub fn at(&self, at: usize) -> Option<char> {
        match &self.form {
            Form::Text(text) => text.get(at).map(|byte| char::from(*byte)),
            Form::Apart(apart) => apart.get(at).copied(),
        }
    }

    /// The first place of a character from one place to another, if it is there. Let the places be
    /// at hand.
    pub fn find(&self, c: u8, from: usize, to: usize) -> Option<usize> {
        let found = match &self.form {
            Form::Text(text) => memchr::memchr(c, text.get(from..to)?)?,
            Form::Apart(apart) => {
                apart.get(from..to)?.iter().position(|other| *other == char::from(c))?
            }
        };
        Some(from + found)
    }

    /// The characters from one place to another. Let the places be at hand.
    pub fn slice(&self, from: usize, to: usize) -> String {
        match &self.form {
            Form::Text(text) => {
                str::from_utf8(text.get(from..to).unwrap_or(&[])).unwrap_or("").to_owned()
            }
            Form::Apart(apart) => apart.get(from..to).unwrap_or(&[]).iter().collect(),
        }
    }

    /// All of it.
    pub fn whole(&self) -> String {
        match &self.form {
            Form::Text(text) => str::from_utf8(text).unwrap_or("").to_owned(),
            Form::Apart(apart) => apart.iter().collect(),
        }
    }

    /// Keeps only so many characters. Let the places be at hand.
    pub fn truncate(&mut self, len: usize) {
        match &mut self.form {
            Form::Text(text) => text.truncate(len),
            Form::Apart(apart) => apart.truncate(len),
        }
        self.len = self.len.min(len);
    }

    /// Writes it down.
    pub fn save(&self, out: &mut Writer) {
        let text = self.whole();
        out.flag(matches!(self.form, Form::Apart(_)));
        out.text(&text);
        out.size(self.room.saturating_sub(self.bytes_with(0, 0)));
    }

    /// Reads one.
    ///
    /// # Errors
    /// [`crate::value::store::Bad`] if it is not as it must be.
    pub fn load(r: &mut Reader) -> Read<Self> {
        let apart = r.flag()?;
        let text = r.text()?;
        let len = text.chars().count();
        if !apart {
            let room = r.capacity(text.len(), 1)?;
            let mut bytes = Vec::with_capacity(room);
            bytes.extend_from_slice(text.as_bytes());
            return Ok(Self { form: Form::Text(bytes), len, room });
        }
        let room = r.capacity(len.saturating_mul(APART), 1)?;
        let mut chars = Vec::with_capacity(room / APART);
        chars.extend(text.chars());
        Ok(Self { form: Form::Apart(chars), len, room })
    }
}
