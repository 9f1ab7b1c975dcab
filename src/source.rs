//! Program text, its name, and places in it.
//!
//! A [`Source`] owns the text of one file; a [`Span`] is a pair of byte offsets into it. Lines and
//! columns are worked out late, by a table made at the first question, because only messages and
//! tracebacks ask.
//!
//! May touch: nothing. Never: the file system; a name here is what the program is shown, not a path.
//!
//! Invariant: lines end as in Python's own tokenizer: `\n`, `\r\n` or `\r`, and nothing else.

use std::sync::{Arc, OnceLock};

/// The name of the functions that the examples in docstrings become (`>>> f(1)`): what a traceback
/// calls their frames.
pub const EXAMPLE: &str = "<module>";

/// The name of the module that the examples of a module become. No program can spell it.
pub fn examples_of(module: &str) -> String {
    format!("<doctest {module}>")
}

/// Whether a module is the examples of another: see [`examples_of`].
pub fn is_examples(module: &str) -> bool {
    module.starts_with("<doctest ")
}

/// A piece of a source: byte offsets, start included, end not.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Span {
    /// Offset of the first byte.
    pub start: u32,
    /// Offset behind the last byte.
    pub end: u32,
}

impl Span {
    /// The span from `start` to `end`.
    pub fn new(start: u32, end: u32) -> Span {
        Span { start, end }
    }
}

/// The text of one file and the name it is known by.
#[derive(Clone, Debug)]
pub struct Source {
    name: Arc<str>,
    text: Arc<str>,
    /// Offset of the first byte of every line.
    lines: OnceLock<Arc<[u32]>>,
}

impl Source {
    /// A source of this text, shown to the program as `name`.
    pub fn new(name: impl Into<Arc<str>>, text: impl Into<Arc<str>>) -> Source {
        Source { name: name.into(), text: text.into(), lines: OnceLock::new() }
    }

    /// The name that the program and its reader see (`page.py`).
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The same name, shared.
    pub fn shared_name(&self) -> Arc<str> {
        self.name.clone()
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text of a span; empty where the span does not lie on characters of this source.
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(span.start as usize..span.end as usize).unwrap_or("")
    }

    /// Line (from 1) and column (from 0, in characters) of a byte offset.
    pub fn line_col(&self, offset: u32) -> (u32, u32) {
        let offset = offset.min(self.text.len() as u32);
        let line = self.line_index(offset);
        let start = self.lines()[line] as usize;
        let before = &self.text.as_bytes()[start..offset as usize];
        // Continuation bytes are no characters of their own.
        let column = before.iter().filter(|byte| (**byte as i8) >= -64).count();
        (line as u32 + 1, column as u32)
    }

    /// Line (from 1) of a byte offset.
    pub fn line_of(&self, offset: u32) -> u32 {
        self.line_index(offset) as u32 + 1
    }

    /// Offset of the first byte of a line (from 1); the end of the text for lines there are not.
    pub fn line_start(&self, line: u32) -> u32 {
        let index = (line as usize).saturating_sub(1);
        self.lines().get(index).copied().unwrap_or(self.text.len() as u32)
    }

    /// The text of a line (from 1) without its end; empty for lines there are not.
    pub fn line(&self, line: u32) -> &str {
        let (start, end) = (self.line_start(line), self.line_start(line.saturating_add(1)));
        let text = self.slice(Span::new(start, end));
        let text = text.strip_suffix('\n').unwrap_or(text);
        text.strip_suffix('\r').unwrap_or(text)
    }

    /// The number of lines; a text that ends in a newline has an empty last one.
    pub fn line_count(&self) -> u32 {
        self.lines().len() as u32
    }

    fn line_index(&self, offset: u32) -> usize {
        // The first line begins at 0, so there is always one at or before the offset.
        self.lines().partition_point(|start| *start <= offset).saturating_sub(1)
    }

    fn lines(&self) -> &[u32] {
        self.lines.get_or_init(|| {
            let bytes = self.text.as_bytes();
            let mut lines = vec![0];
            for (index, byte) in bytes.iter().enumerate() {
                let ends = *byte == b'\n' || *byte == b'\r' && bytes.get(index + 1) != Some(&b'\n');
                if ends {
                    lines.push(index as u32 + 1);
                }
            }
            lines.into()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_end_as_in_python() {
        let source = Source::new("a.py", "a\r\nbé\rc\n");
        assert_eq!(source.line_count(), 4);
        assert_eq!((source.line(1), source.line(2), source.line(3)), ("a", "bé", "c"));
        assert_eq!(source.line(9), "");
        assert_eq!(source.line_col(0), (1, 0));
        assert_eq!(source.line_col(6), (2, 2));
        assert_eq!(source.line_col(99), (4, 0));
    }
}
