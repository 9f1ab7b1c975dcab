//! `%` formatting of str and bytes: the format's pieces, and what a conversion does to a value.
//!
//! `Pieces` reads a format step by step in CPython's own order, because what it finds first is what
//! is complained of first: a key is looked up before the rest of its conversion is read, a `*` takes
//! its argument at once. Which argument is next, and what type it has, is the caller's business.
//!
//! May touch: `floats`, `ints`. Never: arguments.
//!
//! Invariant: reading is linear; what `format_*` writes is at most `Format::output_size`.

use super::floats::{Layout, float_text};
use super::ints::{IntRef, int_to_str};
use super::{TextError, value_error};
use std::ops::Range;

/// What a format can be: a str or bytes.
pub trait Source: Copy {
    /// The complaint about a precision that no C int can hold.
    const PRECISION_TOO_BIG: &'static str;
    /// Its bytes, borrowed.
    type Bytes: AsRef<[u8]> + Copy;
    /// Its bytes.
    fn bytes(self) -> Self::Bytes;
    /// A part of it, cut at ASCII characters.
    fn part(self, range: Range<usize>) -> Self;
    /// The character at a byte position.
    fn char_at(self, at: usize) -> Option<char>;
    /// How many bytes a character takes.
    fn length_of(self, c: char) -> usize;
    /// Its length as Python counts it.
    fn length(self) -> usize;
}

impl<'a> Source for &'a str {
    const PRECISION_TOO_BIG: &'static str = "precision too big";
    type Bytes = &'a [u8];

    fn bytes(self) -> &'a [u8] {
        self.as_bytes()
    }

    fn part(self, range: Range<usize>) -> Self {
        self.get(range).unwrap_or_default()
    }

    fn char_at(self, at: usize) -> Option<char> {
        self.get(at..)?.chars().next()
    }

    fn length_of(self, c: char) -> usize {
        c.len_utf8()
    }

    fn length(self) -> usize {
        self.chars().count()
    }
}

impl<'a> Source for &'a [u8] {
    const PRECISION_TOO_BIG: &'static str = "prec too big";
    type Bytes = &'a [u8];

    fn bytes(self) -> &'a [u8] {
        self
    }

    fn part(self, range: Range<usize>) -> Self {
        self.get(range).unwrap_or_default()
    }

    fn char_at(self, at: usize) -> Option<char> {
        self.get(at).copied().map(char::from)
    }

    fn length_of(self, _c: char) -> usize {
        1
    }

    fn length(self) -> usize {
        self.len()
    }
}

/// What `Pieces` comes upon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<S> {
    /// Text to copy; `%%` yields the one `%`.
    Literal(S),
    /// `%(key)`: the mapping's value for this key is the argument of the conversion that follows.
    Key(S),
    /// `*` as width: takes the next argument (after a key: the key's value, which leaves none for
    /// the conversion); it must be an int, and goes into `Conversion::format`.
    StarWidth,
    /// `*` as precision, likewise.
    StarPrecision,
    /// The end of a conversion: it takes the next argument.
    Conversion(Conversion),
}

/// The flags of a conversion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Flags {
    /// `-`
    pub left: bool,
    /// `+`
    pub plus: bool,
    /// A space.
    pub blank: bool,
    /// `#`
    pub alternate: bool,
    /// `0`
    pub zero: bool,
}

/// A conversion as written; a width or precision given by `*` is not in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Conversion {
    flags: Flags,
    width: Option<usize>,
    precision: Option<usize>,
    after_digit: bool,
    /// The letter.
    pub kind: char,
    /// Where the letter stands, for the complaint about an unknown one.
    pub index: usize,
}

/// A conversion with its width and precision known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Format {
    /// Its flags.
    pub flags: Flags,
    /// The least width in characters.
    pub width: Option<usize>,
    /// Digits, or characters of a text.
    pub precision: Option<usize>,
    /// The letter.
    pub kind: char,
}

/// What sort of argument a conversion letter wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wants {
    /// `s`: str(); with bytes `b` and `s`: bytes.
    Text,
    /// `r` (with bytes: ascii()).
    Repr,
    /// `a`.
    Ascii,
    /// `d i u`: any real number, made an int.
    Number,
    /// `o x X`: an int.
    Integer,
    /// `e E f F g G`.
    Float,
    /// `c`.
    Char,
}

impl Conversion {
    /// The argument it wants, to be asked when it has got its argument; `bytes` allows `b`.
    pub fn wants(&self, bytes: bool) -> Result<Wants, TextError> {
        Ok(match self.kind {
            's' => Wants::Text,
            'b' if bytes => Wants::Text,
            'r' => Wants::Repr,
            'a' => Wants::Ascii,
            'd' | 'i' | 'u' => Wants::Number,
            'o' | 'x' | 'X' => Wants::Integer,
            'e' | 'E' | 'f' | 'F' | 'g' | 'G' => Wants::Float,
            'c' => Wants::Char,
            kind if bytes && !kind.is_ascii() && !self.after_digit => {
                // CPython reads the byte as a signed char then, and cannot show it.
                let text = "character argument not in range(0x110000)";
                return Err(TextError::Overflow(text.to_owned()));
            }
            kind => {
                let shown =
                    if bytes || (' '..='~').contains(&kind) || kind == '\x1f' { kind } else { '?' };
                return value_error(format!(
                    "unsupported format character '{shown}' (0x{:x}) at index {}",
                    kind as u32, self.index
                ));
            }
        })
    }

    /// With the values that the `*`s took, if there were any.
    pub fn format(&self, star_width: Option<i64>, star_precision: Option<i64>) -> Format {
        let mut flags = self.flags;
        let width = match star_width {
            Some(width) => {
                flags.left |= width < 0;
                Some(width.unsigned_abs() as usize)
            }
            None => self.width,
        };
        let precision = match star_precision {
            Some(precision) => Some(precision.max(0) as usize),
            None => self.precision,
        };
        Format { flags, width, precision, kind: self.kind }
    }
}

/// Reads a format; ends after the first error.
#[derive(Debug, Clone)]
pub struct Pieces<S> {
    source: S,
    at: usize,
    mapping: bool,
    state: State,
    /// A byte position and the index it has.
    counted: (usize, usize),
}

#[derive(Debug, Clone, Copy)]
enum State {
    Text,
    Start,
    Flags(Conversion),
    AfterWidth(Conversion),
    AfterPrecision(Conversion),
    Done,
}

/// Whether a conversion is still being read when the format ends.
type Step<S> = Result<Option<Piece<S>>, TextError>;

impl<S: Source> Pieces<S> {
    /// `mapping`: whether the argument is a mapping, so that keys may be used.
    pub fn new(source: S, mapping: bool) -> Self {
        Pieces { source, at: 0, mapping, state: State::Text, counted: (0, 0) }
    }

    fn byte(&self) -> Option<u8> {
        self.source.bytes().as_ref().get(self.at).copied()
    }

    fn literal(&mut self) -> Step<S> {
        let start = self.at;
        let bytes = self.source.bytes();
        let rest = bytes.as_ref().get(start..).unwrap_or_default();
        let length = rest.iter().position(|&byte| byte == b'%');
        let (percent, end) = (length.is_some(), start + length.unwrap_or(rest.len()));
        self.at = end + usize::from(percent);
        self.state = if percent { State::Start } else { State::Done };
        Ok((start < end).then(|| Piece::Literal(self.source.part(start..end))))
    }

    fn key(&mut self) -> Step<S> {
        let fresh = Conversion {
            flags: Flags::default(),
            width: None,
            precision: None,
            after_digit: false,
            kind: '%',
            index: 0,
        };
        if self.byte() == Some(b'%') {
            self.at += 1;
            self.state = State::Text;
            return Ok(Some(Piece::Literal(self.source.part(self.at - 1..self.at))));
        }
        self.state = State::Flags(fresh);
        if self.byte() != Some(b'(') {
            return Ok(None);
        }
        if !self.mapping {
            return Err(TextError::Type("format requires a mapping".to_owned()));
        }
        let start = self.at + 1;
        let mut open = 0usize;
        let bytes = self.source.bytes();
        for (at, byte) in bytes.as_ref().iter().enumerate().skip(self.at) {
            match byte {
                b'(' => open += 1,
                b')' => open -= 1,
                _ => {}
            }
            if open == 0 {
                self.at = at + 1;
                return Ok(Some(Piece::Key(self.source.part(start..at))));
            }
        }
        value_error("incomplete format key")
    }

    fn number(&mut self, most: usize, complaint: &str) -> Result<Option<usize>, TextError> {
        let mut value: Option<usize> = None;
        while let Some(digit) = self.byte().filter(u8::is_ascii_digit) {
            let (so_far, digit) = (value.unwrap_or(0), usize::from(digit - b'0'));
            if so_far > (most - digit) / 10 {
                return value_error(complaint);
            }
            value = Some(so_far * 10 + digit);
            self.at += 1;
        }
        Ok(value)
    }

    fn star(&mut self) -> bool {
        let found = self.byte() == Some(b'*');
        self.at += usize::from(found);
        found
    }

    fn width(&mut self, mut found: Conversion) -> Step<S> {
        loop {
            let flags = &mut found.flags;
            match self.byte() {
                Some(b'-') => flags.left = true,
                Some(b'+') => flags.plus = true,
                Some(b' ') => flags.blank = true,
                Some(b'#') => flags.alternate = true,
                Some(b'0') => flags.zero = true,
                _ => break,
            }
            self.at += 1;
        }
        let star = self.star();
        if !star {
            found.width = self.number(isize::MAX as usize, "width too big")?;
        }
        self.state = State::AfterWidth(found);
        Ok(star.then_some(Piece::StarWidth))
    }

    fn precision(&mut self, mut found: Conversion) -> Step<S> {
        let mut star = false;
        if self.byte() == Some(b'.') {
            self.at += 1;
            star = self.star();
            if !star {
                let given = self.number(i32::MAX as usize, S::PRECISION_TOO_BIG)?;
                found.precision = Some(given.unwrap_or(0));
            }
        }
        self.state = State::AfterPrecision(found);
        Ok(star.then_some(Piece::StarPrecision))
    }

    fn letter(&mut self, mut found: Conversion) -> Step<S> {
        let before =
            self.at.checked_sub(1).and_then(|at| self.source.bytes().as_ref().get(at).copied());
        let sized = found.width.is_some() || found.precision.is_some();
        found.after_digit = sized && before.is_some_and(|byte| byte.is_ascii_digit());
        if matches!(self.byte(), Some(b'h' | b'l' | b'L')) {
            found.after_digit = false;
            self.at += 1;
        }
        let Some(kind) = self.source.char_at(self.at) else {
            return value_error("incomplete format");
        };
        found.kind = kind;
        // Counted on from the last conversion, so that all of them together are linear.
        self.counted.1 += self.source.part(self.counted.0..self.at).length();
        self.counted.0 = self.at;
        found.index = self.counted.1;
        self.at += self.source.length_of(kind);
        self.state = State::Text;
        Ok(Some(Piece::Conversion(found)))
    }
}

impl<S: Source> Iterator for Pieces<S> {
    type Item = Result<Piece<S>, TextError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let step = match self.state {
                State::Text => self.literal(),
                State::Start => self.key(),
                State::Flags(found) => self.width(found),
                State::AfterWidth(found) => self.precision(found),
                State::AfterPrecision(found) => self.letter(found),
                State::Done => return None,
            };
            match step {
                Ok(Some(piece)) => return Some(Ok(piece)),
                Ok(None) => {}
                Err(error) => {
                    self.state = State::Done;
                    return Some(Err(error));
                }
            }
        }
    }
}

impl Format {
    /// At most this many bytes come from a text of `length` bytes, or a number that has as many
    /// digits (a float's need not be counted). Charge this first.
    pub fn output_size(&self, length: usize) -> usize {
        let digits = length.saturating_add(self.precision.unwrap_or(0)).saturating_add(330);
        digits.saturating_add(self.width.unwrap_or(0)).saturating_add(3)
    }

    fn pad(&self, length: usize) -> (usize, usize) {
        let padding = self.width.unwrap_or(0).saturating_sub(length);
        if self.flags.left { (0, padding) } else { (padding, 0) }
    }

    /// A number in ASCII, its sign in front, laid out as `unicode_format_arg_output` does it.
    fn number(&self, text: &str) -> String {
        let fill = if self.flags.zero { '0' } else { ' ' };
        let (sign, text) = match text.as_bytes().first() {
            Some(b'-') => ("-", &text[1..]),
            _ if self.flags.plus => ("+", text),
            _ if self.flags.blank => (" ", text),
            _ => ("", text),
        };
        let prefixed = matches!(self.kind, 'o' | 'x' | 'X');
        let prefix = if self.flags.alternate && prefixed { 2.min(text.len()) } else { 0 };
        let (prefix, digits) = text.split_at(prefix);
        let (left, right) = self.pad(sign.len() + prefix.len() + digits.len());
        let padding: String = std::iter::repeat_n(fill, left).collect();
        let mut out = String::with_capacity(text.len() + left + right + 1);
        let order = if fill == ' ' { [&padding, sign, prefix] } else { [sign, prefix, &padding] };
        order.into_iter().for_each(|part| out.push_str(part));
        out.push_str(digits);
        out.extend(std::iter::repeat_n(' ', right));
        out
    }
}

/// `%s %r %a %c`: a text, cut to the precision (not by `%c`) and padded.
pub fn format_text(text: &str, format: &Format) -> String {
    let cut = format.precision.filter(|_| format.kind != 'c');
    let shown = match cut.and_then(|length| text.char_indices().nth(length)) {
        Some((end, _)) => &text[..end],
        None => text,
    };
    let (left, right) = format.pad(shown.chars().count());
    let mut out = String::with_capacity(shown.len() + left + right);
    out.extend(std::iter::repeat_n(' ', left));
    out.push_str(shown);
    out.extend(std::iter::repeat_n(' ', right));
    out
}

/// The same of bytes: `%b %s %r %a %c`.
pub fn format_bytes(bytes: &[u8], format: &Format) -> Vec<u8> {
    let cut = format.precision.filter(|_| format.kind != 'c').unwrap_or(bytes.len());
    let shown = &bytes[..cut.min(bytes.len())];
    let (left, right) = format.pad(shown.len());
    let mut out = vec![b' '; left];
    out.extend_from_slice(shown);
    out.extend(std::iter::repeat_n(b' ', right));
    out
}

/// `%d %i %u %o %x %X`; ASCII, so it serves bytes as well.
pub fn format_int(n: IntRef<'_>, format: &Format, max_digits: usize) -> Result<String, TextError> {
    let (base, prefix) = match format.kind {
        'o' => (8, "0o"),
        'x' | 'X' => (16, "0x"),
        _ => (10, ""),
    };
    if format.precision.is_some_and(|precision| precision > i32::MAX as usize - 3) {
        return Err(TextError::Overflow("precision too large".to_owned()));
    }
    let digits = match base {
        10 => int_to_str(n, max_digits)?.trim_start_matches('-').to_owned(),
        _ => n.digits(base),
    };
    let mut text = String::from(if n.is_negative() { "-" } else { "" });
    text.push_str(if format.flags.alternate { prefix } else { "" });
    let zeros = format.precision.unwrap_or(0).saturating_sub(digits.len());
    text.extend(std::iter::repeat_n('0', zeros));
    text.push_str(&digits);
    if format.kind == 'X' {
        text.make_ascii_uppercase();
    }
    Ok(format.number(&text))
}

/// `%e %E %f %F %g %G`; ASCII.
pub fn format_float(x: f64, format: &Format) -> String {
    let layout = Layout { alternate: format.flags.alternate, ..Layout::default() };
    format.number(&float_text(x, format.kind, format.precision.unwrap_or(6), layout))
}

/// The complaints that depend on arguments.
pub mod complaints {
    use super::TextError;

    fn type_error(text: impl Into<String>) -> TextError {
        TextError::Type(text.into())
    }

    /// There is no next argument.
    pub fn not_enough() -> TextError {
        type_error("not enough arguments for format string")
    }

    /// Arguments are left over.
    pub fn not_all_converted(bytes: bool) -> TextError {
        let kind = if bytes { "bytes" } else { "string" };
        type_error(format!("not all arguments converted during {kind} formatting"))
    }

    /// The argument of a `*` is no int.
    pub fn star_wants_int() -> TextError {
        type_error("* wants int")
    }

    /// The argument of `%d` or `%x` is no number, or no int.
    pub fn not_a_number(kind: char, bytes: bool, type_name: &str) -> TextError {
        let kind = if bytes && kind == 'i' { 'd' } else { kind };
        let wanted = match kind {
            'o' | 'x' | 'X' => "an integer",
            _ => "a real number",
        };
        type_error(format!("%{kind} format: {wanted} is required, not {type_name}"))
    }

    /// The argument of `%f` is no number (in bytes: or has no float).
    pub fn not_a_float(bytes: bool, type_name: &str) -> TextError {
        type_error(if bytes {
            format!("float argument required, not {type_name}")
        } else {
            format!("must be real number, not {type_name}")
        })
    }

    /// The argument of `%c` is neither int nor one character.
    pub fn not_a_char(bytes: bool) -> TextError {
        type_error(if bytes {
            "%c requires an integer in range(256) or a single byte"
        } else {
            "%c requires int or char"
        })
    }

    /// The int of `%c` is no character.
    pub fn char_out_of_range(bytes: bool) -> TextError {
        let range = if bytes { "256" } else { "0x110000" };
        TextError::Overflow(format!("%c arg not in range({range})"))
    }

    /// The argument of `%b` in bytes is no bytes.
    pub fn not_bytes(type_name: &str) -> TextError {
        type_error(format!(
            "%b requires a bytes-like object, or an object that implements __bytes__, not \
             '{type_name}'"
        ))
    }
}
