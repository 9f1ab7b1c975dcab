//! The format strings of str.format(): literals, fields, and the paths in field names.
//!
//! `Pieces` yields what one turn of CPython's `MarkupIterator` does: some literal text and perhaps a
//! field after it. A field's spec may hold fields of its own; the caller formats it with the same
//! `AutoNumber`, at most `MAX_DEPTH` deep. Looking things up is the caller's, who asks the verdict on
//! every attribute name first.
//!
//! May touch: `unicode` for digits. Never: values.
//!
//! Invariant: linear; errors come in CPython's order, a path's only when it is walked.

use super::unicode::decimal_value;
use super::{TextError, value_error};

/// How deep formats may nest: the string itself, and the specs in it.
pub const MAX_DEPTH: usize = 2;

/// The complaint about a format nested deeper than `MAX_DEPTH`.
pub fn too_deep() -> TextError {
    TextError::Value("Max string recursion exceeded".to_owned())
}

/// Literal text, and the field that follows it if there is one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece<'a> {
    /// Text to copy, braces already undoubled.
    pub literal: &'a str,
    /// What to format after it.
    pub field: Option<Field<'a>>,
}

/// `{name!conversion:spec}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field<'a> {
    /// What stands before `!` and `:`; see `FieldName`.
    pub name: &'a str,
    /// The letter after `!`; see `conversion`.
    pub conversion: Option<char>,
    /// What stands after `:`.
    pub spec: &'a str,
    /// Whether the spec has fields in it, and is a format string itself.
    pub nested: bool,
}

/// What `!` asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Conversion {
    /// `!s`
    Str,
    /// `!r`
    Repr,
    /// `!a`
    Ascii,
}

/// What the letter after `!` means.
pub fn conversion(letter: char) -> Result<Conversion, TextError> {
    match letter {
        's' => Ok(Conversion::Str),
        'r' => Ok(Conversion::Repr),
        'a' => Ok(Conversion::Ascii),
        '!'..='~' => value_error(format!("Unknown conversion specifier {letter}")),
        _ => value_error(format!("Unknown conversion specifier \\x{:x}", letter as u32)),
    }
}

/// Reads a format string; ends after the first error.
#[derive(Debug, Clone)]
pub struct Pieces<'a> {
    rest: &'a str,
}

impl<'a> Pieces<'a> {
    /// Of a format string, or of a nested spec.
    pub fn new(text: &'a str) -> Self {
        Pieces { rest: text }
    }

    fn step(&mut self) -> Result<Piece<'a>, TextError> {
        let text = self.rest;
        let Some(at) = text.find(['{', '}']) else {
            self.rest = "";
            return Ok(Piece { literal: text, field: None });
        };
        let brace = text.as_bytes()[at];
        let after = &text[at + 1..];
        let doubled = after.as_bytes().first() == Some(&brace);
        if brace == b'}' && !doubled {
            return value_error("Single '}' encountered in format string");
        }
        if after.is_empty() {
            return value_error("Single '{' encountered in format string");
        }
        if doubled {
            self.rest = &after[1..];
            return Ok(Piece { literal: &text[..=at], field: None });
        }
        let (field, rest) = read_field(after)?;
        self.rest = rest;
        Ok(Piece { literal: &text[..at], field: Some(field) })
    }
}

impl<'a> Iterator for Pieces<'a> {
    type Item = Result<Piece<'a>, TextError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.rest.is_empty() {
            return None;
        }
        let step = self.step();
        if step.is_err() {
            self.rest = "";
        }
        Some(step)
    }
}

/// Where a field's name ends: the position of the `}`, `:` or `!`; brackets hide them.
fn name_end(text: &str) -> Result<Option<usize>, TextError> {
    let mut bracket = false;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b']' => bracket = false,
            _ if bracket => {}
            b'[' => bracket = true,
            b'{' => return value_error("unexpected '{' in field name"),
            b'}' | b':' | b'!' => return Ok(Some(at)),
            _ => {}
        }
    }
    Ok(None)
}

/// The field that `text`, what follows a `{`, begins with, and what comes after it.
fn read_field(text: &str) -> Result<(Field<'_>, &str), TextError> {
    let Some(end) = name_end(text)? else {
        return value_error("expected '}' before end of string");
    };
    let mut field = Field { name: &text[..end], conversion: None, spec: "", nested: false };
    let mut rest = &text[end + 1..];
    match text.as_bytes()[end] {
        b'}' => return Ok((field, rest)),
        b'!' => {
            let mut chars = rest.chars();
            field.conversion = chars.next();
            if field.conversion.is_none() {
                return value_error("end of string while looking for conversion specifier");
            }
            let next = chars.next();
            rest = chars.as_str();
            match next {
                Some('}') => return Ok((field, rest)),
                Some(':') | None => {}
                Some(_) => return value_error("expected ':' after conversion specifier"),
            }
        }
        _ => {}
    }
    let mut open = 1;
    for (at, byte) in rest.bytes().enumerate() {
        match byte {
            b'{' => {
                field.nested = true;
                open += 1;
            }
            b'}' => open -= 1,
            _ => {}
        }
        if open == 0 {
            field.spec = &rest[..at];
            return Ok((field, &rest[at + 1..]));
        }
    }
    value_error("unmatched '{' in format spec")
}

/// Counts the fields without a number, and sees that a string has only fields with or only without.
#[derive(Debug, Clone, Copy, Default)]
pub struct AutoNumber {
    next: usize,
    automatic: Option<bool>,
}

/// What a field name begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum First<'a> {
    /// A positional argument, numbered by hand or by `AutoNumber`.
    Index(usize),
    /// A keyword argument.
    Key(&'a str),
}

/// A step of the path behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PathStep<'a> {
    /// `.name`
    Attribute(&'a str),
    /// `[7]`
    Index(usize),
    /// `[text]`
    Key(&'a str),
}

/// A field name taken apart.
#[derive(Debug, Clone)]
pub struct FieldName<'a> {
    /// Where to begin.
    pub first: First<'a>,
    /// What to follow from there; read only as it is walked.
    pub path: Path<'a>,
}

impl<'a> FieldName<'a> {
    /// Takes `name` apart. Without `auto` (string.Formatter) an empty name is the key `""`.
    pub fn parse(name: &'a str, auto: Option<&mut AutoNumber>) -> Result<Self, TextError> {
        let (first, rest) = name.split_at(name.find(['.', '[']).unwrap_or(name.len()));
        let index = index(first)?;
        let path = Path { rest };
        let Some(auto) = auto else {
            let first = index.map_or(First::Key(first), First::Index);
            return Ok(FieldName { first, path });
        };
        if !first.is_empty() && index.is_none() {
            return Ok(FieldName { first: First::Key(first), path });
        }
        let automatic = first.is_empty();
        match (*auto.automatic.get_or_insert(automatic), automatic) {
            (false, true) => value_error(
                "cannot switch from manual field specification to automatic field numbering",
            ),
            (true, false) => value_error(
                "cannot switch from automatic field numbering to manual field specification",
            ),
            _ => {
                let index = index.unwrap_or(auto.next);
                auto.next += usize::from(automatic);
                Ok(FieldName { first: First::Index(index), path })
            }
        }
    }
}

/// The number that `text` is, in decimal digits of any script; `None` if it is none.
fn index(text: &str) -> Result<Option<usize>, TextError> {
    let mut value: Option<usize> = None;
    for c in text.chars() {
        let Some(digit) = decimal_value(c) else { return Ok(None) };
        let (so_far, digit) = (value.unwrap_or(0), digit as usize);
        if so_far > (isize::MAX as usize - digit) / 10 {
            return value_error("Too many decimal digits in format string");
        }
        value = Some(so_far * 10 + digit);
    }
    Ok(value)
}

/// The steps behind a field's first name.
#[derive(Debug, Clone)]
pub struct Path<'a> {
    rest: &'a str,
}

impl<'a> Path<'a> {
    fn step(&mut self) -> Result<PathStep<'a>, TextError> {
        const EMPTY: &str = "Empty attribute in format string";
        if let Some(rest) = self.rest.strip_prefix('.') {
            let (name, rest) = rest.split_at(rest.find(['.', '[']).unwrap_or(rest.len()));
            self.rest = rest;
            return if name.is_empty() {
                value_error(EMPTY)
            } else {
                Ok(PathStep::Attribute(name))
            };
        }
        let Some(rest) = self.rest.strip_prefix('[') else {
            return value_error("Only '.' or '[' may follow ']' in format field specifier");
        };
        let Some((key, rest)) = rest.split_once(']') else {
            return value_error("Missing ']' in format string");
        };
        self.rest = rest;
        match index(key)? {
            Some(index) => Ok(PathStep::Index(index)),
            None if key.is_empty() => value_error(EMPTY),
            None => Ok(PathStep::Key(key)),
        }
    }
}

impl<'a> Iterator for Path<'a> {
    type Item = Result<PathStep<'a>, TextError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.rest.is_empty() {
            return None;
        }
        let step = self.step();
        if step.is_err() {
            self.rest = "";
        }
        Some(step)
    }
}
