//! Why a text is not a program, and how CPython would say it.
//!
//! Places are kept as CPython keeps them in a `SyntaxError`: line and column from 1, the column in
//! characters, 0 or less where there is none; [`SyntaxError::render`] prints them by the rules of
//! its error printer.
//!
//! May touch: `source`. Never: the ast.

use crate::source::{Source, Span};

/// What kind of error a [`SyntaxError`] is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum ErrorKind {
    /// CPython's SyntaxError.
    Syntax,
    /// CPython's IndentationError.
    Indentation,
    /// CPython's TabError.
    Tab,
    /// The text is larger than the limit.
    TooLarge,
    /// Compiling the text would take more memory than the limit.
    TooDense,
    /// The text is nested deeper than the limit.
    TooDeep,
}

/// Why a text is not a program.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SyntaxError {
    /// Its kind.
    pub kind: ErrorKind,
    /// The message, in CPython's own words.
    pub message: String,
    /// Where, in bytes.
    pub span: Span,
    /// Line, from 1; 0 if there is no place.
    pub line: u32,
    /// First column in characters, from 1; 0 or less if there is none.
    pub col: i32,
    /// Line of the end.
    pub end_line: u32,
    /// Column behind the end, from 1; 0 or less if there is none.
    pub end_col: i32,
}

impl SyntaxError {
    /// An error at a span of the source.
    pub(super) fn at(source: &Source, span: Span, message: impl Into<String>) -> SyntaxError {
        let (line, col) = source.line_col(span.start);
        let (end_line, end_col) = source.line_col(span.end);
        SyntaxError {
            kind: ErrorKind::Syntax,
            message: message.into(),
            span,
            line,
            col: col as i32 + 1,
            end_line,
            end_col: end_col as i32 + 1,
        }
    }

    /// An error that has no place in the text.
    pub(super) fn nowhere(kind: ErrorKind, message: impl Into<String>) -> SyntaxError {
        let span = Span::default();
        SyntaxError {
            kind,
            message: message.into(),
            span,
            line: 0,
            col: 0,
            end_line: 0,
            end_col: 0,
        }
    }

    /// The same error, of another kind.
    pub(super) fn of_kind(mut self, kind: ErrorKind) -> SyntaxError {
        self.kind = kind;
        self
    }

    /// The same error with a start, but no end.
    pub(super) fn open_ended(mut self, end_col: i32) -> SyntaxError {
        self.end_line = self.line;
        self.end_col = end_col;
        self
    }

    /// The same error, of which only the line is shown.
    pub(super) fn without_column(mut self) -> SyntaxError {
        self.col = 0;
        self.open_ended(0)
    }

    /// The name of the exception that CPython would raise.
    pub fn type_name(&self) -> &'static str {
        match self.kind {
            ErrorKind::Indentation => "IndentationError",
            ErrorKind::Tab => "TabError",
            ErrorKind::Syntax | ErrorKind::TooLarge | ErrorKind::TooDense | ErrorKind::TooDeep => {
                "SyntaxError"
            }
        }
    }

    /// What CPython prints on standard error for it, without a newline at the end.
    pub fn render(&self, source: &Source) -> String {
        let last = format!("{}: {}", self.type_name(), self.message);
        if self.line == 0 {
            return last;
        }
        let mut out = format!("  File \"{}\", line {}\n", source.name(), self.line);
        // A line ends at a NUL, as it does for CPython.
        let full = source.line(self.line).split('\0').next().unwrap_or("");
        let text = full.trim_start_matches([' ', '\t', '\x0c']);
        let indent = (full.len() - text.len()) as i32;
        out.push_str("    ");
        out.push_str(text);
        out.push('\n');
        let full_length = full.chars().count() as i32 + 1;
        let shown_length = text.chars().count() as i32;
        // The rules of `print_error_text`: clip to the line, a caret for each column, one at least.
        let start = (self.col - 1 - indent).min(shown_length);
        let end = match () {
            _ if self.end_line > self.line => full_length,
            _ if self.end_col < 1 || self.end_col <= self.col => self.col + 1,
            _ => self.end_col.min(full_length),
        };
        let width = (end - 1 - indent - start).max(1);
        if self.col >= 1 && start >= 0 {
            out.push_str("    ");
            out.extend(std::iter::repeat_n(' ', start as usize));
            out.extend(std::iter::repeat_n('^', width as usize));
            out.push('\n');
        }
        out + &last
    }
}
