//! The format specs that most programs write, of values whose result is short: `{x:.2f}`,
//! `{n:>6}`, `{n:04}`, `{n:,}`, `{share:.1%}`, `{name:<10}`.
//!
//! They are read and done in one go, into a buffer on the stack; whatever is rarer, longer or wrong
//! is left to [`super::format_spec`], with which this agrees (see the test).
//!
//! May touch: nothing. Never: an allocation.

use std::fmt::Write;

/// The longest result.
const ROOM: usize = 63;

/// What is formatted.
#[derive(Clone, Copy, Debug)]
pub enum Plain<'a> {
    /// An `int`.
    Int(i64),
    /// A `float`.
    Float(f64),
    /// A `str`.
    Str(&'a str),
}

/// A short text being written. It never holds part of what did not fit.
#[derive(Debug)]
pub struct Buffer {
    bytes: [u8; ROOM],
    len: usize,
}

impl Buffer {
    const fn new() -> Self {
        Self { bytes: [0; ROOM], len: 0 }
    }

    /// What was written.
    pub fn text(&self) -> &str {
        std::str::from_utf8(self.bytes()).unwrap_or("")
    }

    fn bytes(&self) -> &[u8] {
        self.bytes.get(..self.len).unwrap_or(&[])
    }

    fn push(&mut self, byte: u8) -> Option<()> {
        *self.bytes.get_mut(self.len)? = byte;
        self.len += 1;
        Some(())
    }

    fn add(&mut self, bytes: &[u8]) -> Option<()> {
        let end = self.len + bytes.len();
        self.bytes.get_mut(self.len..end)?.copy_from_slice(bytes);
        self.len = end;
        Some(())
    }

    fn fill(&mut self, byte: u8, count: usize) -> Option<()> {
        self.bytes.get_mut(self.len..self.len + count)?.fill(byte);
        self.len += count;
        Some(())
    }
}

impl Write for Buffer {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        self.add(text.as_bytes()).ok_or(std::fmt::Error)
    }
}

/// A spec of the kind `[<>^][0][width][,][.precision][dfs%]`.
struct Spec {
    align: Option<u8>,
    zero: bool,
    width: usize,
    comma: bool,
    precision: Option<usize>,
    kind: Option<u8>,
}

impl Spec {
    fn read(mut spec: &[u8]) -> Option<Self> {
        let mut take = |wanted: &[u8]| match spec.split_first() {
            Some((first, rest)) if wanted.contains(first) => {
                spec = rest;
                Some(*first)
            }
            _ => None,
        };
        let align = take(b"<>^");
        let zero = take(b"0").is_some();
        let number = |take: &mut dyn FnMut(&[u8]) -> Option<u8>| {
            let mut number = None;
            while let Some(digit) = take(b"0123456789") {
                let so_far = number.unwrap_or(0usize);
                if so_far > ROOM {
                    return None;
                }
                number = Some(so_far * 10 + usize::from(digit - b'0'));
            }
            Some(number)
        };
        let width = number(&mut take)?.unwrap_or(0);
        let comma = take(b",").is_some();
        let precision = match take(b".") {
            Some(_) => Some(number(&mut take)??),
            None => None,
        };
        let kind = take(b"dfs%");
        // A zero with an alignment of its own fills otherwise.
        let plain = spec.is_empty() && !(zero && (align.is_some() || comma)) && width <= ROOM;
        plain.then_some(Self { align, zero, width, comma, precision, kind })
    }
}

/// `format(value, spec)`, if both are of the frequent kinds and the result is short.
pub fn format(value: Plain<'_>, spec: &str) -> Option<Buffer> {
    written(value, &Spec::read(spec.as_bytes())?)
}

/// A conversion of `%` formatting, of which `rest` is what follows the percent sign: what it makes
/// of a value, if that is of the frequent kinds and short, and how many bytes it takes.
pub fn percent(value: Plain<'_>, rest: &[u8]) -> Option<(Buffer, usize)> {
    let kind = rest.iter().position(|byte| !matches!(byte, b'-' | b'.' | b'0'..=b'9'))?;
    let (flags, left) = match rest.get(..kind)? {
        [b'-', flags @ ..] => (flags, true),
        flags => (flags, false),
    };
    let mut spec = Spec::read(flags)?;
    spec.align = Some(if left { b'<' } else { b'>' });
    let (value, kind_of) = match (rest.get(kind)?, value) {
        (b's', Plain::Int(_)) if spec.zero || spec.precision.is_some() => return None,
        (b's', Plain::Str(_)) if spec.precision.is_some() => return None,
        (b's', value @ (Plain::Int(_) | Plain::Str(_))) => (value, None),
        (b'd' | b'i', value @ Plain::Int(_)) => (value, None),
        (b'f', Plain::Int(int)) if int.unsigned_abs() < 1 << 53 => {
            (Plain::Float(int as f64), Some(b'f'))
        }
        (b'f', value @ Plain::Float(_)) => (value, Some(b'f')),
        _ => return None,
    };
    if left && spec.zero {
        return None;
    }
    spec.kind = kind_of;
    Some((written(value, &spec)?, kind + 1))
}

fn written(value: Plain<'_>, spec: &Spec) -> Option<Buffer> {
    let mut digits = Buffer::new();
    let left = match (value, spec.kind) {
        (Plain::Str(text), None | Some(b's')) => {
            let plain = text.is_ascii() && !spec.zero && !spec.comma && spec.precision.is_none();
            plain.then(|| digits.add(text.as_bytes()))??;
            true
        }
        (Plain::Int(int), None | Some(b'd')) if spec.precision.is_none() => {
            write!(digits, "{int}").ok()?;
            false
        }
        (Plain::Float(float), Some(kind @ (b'f' | b'%'))) => {
            let float = if kind == b'%' { float * 100.0 } else { float };
            float.is_finite().then_some(())?;
            write!(digits, "{float:.*}", spec.precision.unwrap_or(6)).ok()?;
            if kind == b'%' {
                digits.push(b'%')?;
            }
            false
        }
        _ => return None,
    };
    let digits = if spec.comma { grouped(digits.bytes())? } else { digits };
    let pad = spec.width.saturating_sub(digits.len);
    if pad == 0 {
        return Some(digits);
    }
    let mut out = Buffer::new();
    let (sign, number) = match digits.bytes() {
        [b'-', number @ ..] if spec.zero => (true, number),
        number => (false, number),
    };
    let before = match spec.align {
        None if left => 0,
        None | Some(b'>') => pad,
        Some(b'^') => pad / 2,
        _ => 0,
    };
    if sign {
        out.push(b'-')?;
    }
    out.fill(if spec.zero { b'0' } else { b' ' }, before)?;
    out.add(number)?;
    out.fill(b' ', pad - before)?;
    Some(out)
}

/// A number with a comma between each three digits before its point.
fn grouped(number: &[u8]) -> Option<Buffer> {
    let mut out = Buffer::new();
    let start = usize::from(number.first() == Some(&b'-'));
    let end = number.iter().position(|byte| matches!(byte, b'.' | b'%')).unwrap_or(number.len());
    for (at, byte) in number.iter().enumerate() {
        if at > start && at < end && (end - at).is_multiple_of(3) {
            out.push(b',')?;
        }
        out.push(*byte)?;
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::super::format_spec::{Spec, Target, format_float, format_int, format_str};
    use super::super::ints::IntRef;
    use super::*;

    #[test]
    fn agrees_with_the_mini_language_in_full() {
        let mut specs = Vec::new();
        for align in ["", "<", ">", "^"] {
            for width in ["", "0", "1", "6", "06", "12", "040", "62"] {
                for comma in ["", ","] {
                    for precision in ["", ".0", ".1", ".2", ".10"] {
                        for kind in ["", "d", "f", "s", "%", "e", "x"] {
                            specs.push(format!("{align}{width}{comma}{precision}{kind}"));
                        }
                    }
                }
            }
        }
        let mut compared = 0;
        let mut check = |value: Plain<'_>, spec: &str, full: Option<String>| {
            if let Some(short) = format(value, spec) {
                compared += 1;
                assert_eq!(Some(short.text()), full.as_deref(), "{value:?} by {spec:?}");
            }
        };
        for spec in specs.iter().filter(|spec| !spec.is_empty()) {
            for int in [0, 7, -7, 42, 999, 1000, -1000, 123_456, 1_234_567, -123_456, i64::MIN] {
                let full = Spec::parse(spec, Target::Int, "int")
                    .and_then(|spec| format_int(IntRef::Small(int), &spec, "int", 4300));
                check(Plain::Int(int), spec, full.ok());
            }
            for float in [0.0, -0.0, 0.125, 0.375, -2.5, 1e6 / 3.0, -98765.4321, 1e15, 1e22, 1e300]
            {
                let full = Spec::parse(spec, Target::Float, "float")
                    .and_then(|spec| format_float(float, &spec));
                check(Plain::Float(float), spec, full.ok());
            }
            for text in ["", "a", "name", "a name that is longer than that"] {
                let full =
                    Spec::parse(spec, Target::Str, "str").and_then(|spec| format_str(text, &spec));
                check(Plain::Str(text), spec, full.ok());
            }
        }
        assert!(compared > 4_000, "{compared} were short");
    }
}
