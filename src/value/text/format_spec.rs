//! The format mini-language: `format(value, spec)` of str, int, float and complex.
//!
//! `Spec` is a parsed `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`; what it
//! means to each type is in the function of that type. Ported from `formatter_unicode.c`, the order
//! of its complaints included. `n` formats as `d` and `g`: the locale is always C's.
//!
//! May touch: `floats`, `ints`. Never: an object's own `__format__`.
//!
//! Invariant: output and work are linear in `Spec::output_size`, which callers charge first.

use super::floats::{Layout, float_text};
use super::ints::{IntRef, int_to_str};
use super::unicode::decimal_value;
use super::{TextError, value_error};

/// What stands between groups of digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grouping {
    /// `,` between each three.
    Comma,
    /// `_` between each three.
    Underscore,
    /// `_` between each four, in base 2, 8 and 16.
    UnderscoreFour,
}

/// A parsed format spec.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spec {
    /// What pads.
    pub fill: char,
    /// One of `< > = ^`.
    pub align: char,
    /// One of `+`, `-` and space, if given.
    pub sign: Option<char>,
    /// `z`.
    pub no_negative_zero: bool,
    /// `#`.
    pub alternate: bool,
    /// The least width in characters.
    pub width: Option<usize>,
    /// `,` or `_`.
    pub grouping: Option<Grouping>,
    /// What stands after the point.
    pub precision: Option<usize>,
    /// The presentation type, the default one if none was given; `None` where there is no default.
    pub kind: Option<char>,
}

/// For which type a spec is parsed: its default alignment and presentation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// str: to the left, `s`.
    Str,
    /// int: to the right, `d`.
    Int,
    /// float and complex: to the right, no default type.
    Float,
}

struct Reader<'a> {
    rest: &'a str,
}

impl Reader<'_> {
    fn peek(&self) -> Option<char> {
        self.rest.chars().next()
    }

    fn second(&self) -> Option<char> {
        self.rest.chars().nth(1)
    }

    fn skip(&mut self) {
        let mut chars = self.rest.chars();
        chars.next();
        self.rest = chars.as_str();
    }

    fn take(&mut self, wanted: char) -> bool {
        let found = self.peek() == Some(wanted);
        if found {
            self.skip();
        }
        found
    }

    fn number(&mut self) -> Result<Option<usize>, TextError> {
        let mut value: Option<usize> = None;
        while let Some(digit) = self.peek().and_then(decimal_value) {
            let (so_far, digit) = (value.unwrap_or(0), digit as usize);
            if so_far > (isize::MAX as usize - digit) / 10 {
                return value_error("Too many decimal digits in format string");
            }
            value = Some(so_far * 10 + digit);
            self.skip();
        }
        Ok(value)
    }
}

fn is_align(c: Option<char>) -> bool {
    matches!(c, Some('<' | '>' | '=' | '^'))
}

impl Spec {
    /// Parses `text`; `type_name` is the name of the object's type, for complaints.
    pub fn parse(text: &str, target: Target, type_name: &str) -> Result<Spec, TextError> {
        let mut spec = Spec {
            fill: ' ',
            align: if target == Target::Str { '<' } else { '>' },
            sign: None,
            no_negative_zero: false,
            alternate: false,
            width: None,
            grouping: None,
            precision: None,
            kind: match target {
                Target::Str => Some('s'),
                Target::Int => Some('d'),
                Target::Float => None,
            },
        };
        let mut reader = Reader { rest: text };
        spec.read_padding(&mut reader, target)?;
        spec.read_grouping(&mut reader)?;
        if reader.take('.') {
            spec.precision = reader.number()?;
            if spec.precision.is_none() {
                return value_error("Format specifier missing precision");
            }
        }
        if reader.second().is_some() {
            return value_error(format!(
                "Invalid format specifier '{text}' for object of type '{type_name}'"
            ));
        }
        if let Some(kind) = reader.peek() {
            spec.kind = Some(kind);
        }
        spec.check_grouping()?;
        Ok(spec)
    }

    fn read_padding(&mut self, reader: &mut Reader<'_>, target: Target) -> Result<(), TextError> {
        let (mut filled, mut aligned) = (false, false);
        if is_align(reader.second()) {
            self.fill = reader.peek().unwrap_or(' ');
            reader.skip();
            filled = true;
        }
        if let Some(align) = reader.peek().filter(|&c| is_align(Some(c))) {
            self.align = align;
            reader.skip();
            aligned = true;
        }
        if let Some(sign) = reader.peek().filter(|c| matches!(c, ' ' | '+' | '-')) {
            self.sign = Some(sign);
            reader.skip();
        }
        self.no_negative_zero = reader.take('z');
        self.alternate = reader.take('#');
        if !filled && reader.take('0') {
            self.fill = '0';
            if !aligned && target != Target::Str {
                self.align = '=';
            }
        }
        self.width = reader.number()?;
        Ok(())
    }

    fn read_grouping(&mut self, reader: &mut Reader<'_>) -> Result<(), TextError> {
        if reader.take(',') {
            self.grouping = Some(Grouping::Comma);
        }
        let both = match reader.peek() {
            Some('_') if self.grouping.is_some() => true,
            Some('_') => {
                reader.skip();
                self.grouping = Some(Grouping::Underscore);
                reader.peek() == Some(',')
            }
            Some(',') => self.grouping == Some(Grouping::Underscore),
            _ => false,
        };
        if both { value_error("Cannot specify both ',' and '_'.") } else { Ok(()) }
    }

    fn check_grouping(&mut self) -> Result<(), TextError> {
        let mark = match self.grouping {
            None => return Ok(()),
            Some(Grouping::Comma) => ',',
            Some(Grouping::Underscore | Grouping::UnderscoreFour) => '_',
        };
        match self.kind {
            None | Some('d' | 'e' | 'f' | 'g' | 'E' | 'G' | '%' | 'F') => Ok(()),
            Some('b' | 'o' | 'x' | 'X') if mark == '_' => {
                self.grouping = Some(Grouping::UnderscoreFour);
                Ok(())
            }
            Some(kind @ '!'..='\x7f') => {
                value_error(format!("Cannot specify '{mark}' with '{kind}'."))
            }
            Some(kind) => {
                value_error(format!("Cannot specify '{mark}' with '\\x{:x}'.", kind as u32))
            }
        }
    }

    /// At most this many bytes come from a body of `length` bytes (of a number: as many digits; a
    /// float's need not be counted). A width or precision may be anything: charge this first.
    pub fn output_size(&self, length: usize) -> usize {
        let padding = self.width.unwrap_or(0).saturating_mul(self.fill.len_utf8());
        let digits = length.saturating_mul(2).saturating_add(self.precision.unwrap_or(0));
        padding.saturating_add(digits).saturating_add(900)
    }

    fn unknown<T>(&self, type_name: &str) -> Result<T, TextError> {
        match self.kind.unwrap_or('\0') {
            kind @ '!'..='\x7f' => value_error(format!(
                "Unknown format code '{kind}' for object of type '{type_name}'"
            )),
            kind => value_error(format!(
                "Unknown format code '\\x{:x}' for object of type '{type_name}'",
                kind as u32
            )),
        }
    }

    /// `body`, which has `length` characters, padded; nothing in it is aligned with `=`.
    fn pad(&self, body: &str, length: usize) -> String {
        let padding = self.width.unwrap_or(0).saturating_sub(length);
        let left = match self.align {
            '>' => padding,
            '^' => padding / 2,
            _ => 0,
        };
        let mut out = String::with_capacity(body.len() + padding * self.fill.len_utf8());
        push_fill(&mut out, self.fill, left);
        out.push_str(body);
        push_fill(&mut out, self.fill, padding - left);
        out
    }

    /// Sign, prefix, grouped digits and what follows them, padded; all ASCII but for `rest`.
    fn number(&self, negative: bool, prefix: &str, digits: &str, rest: &str) -> String {
        let sign = match self.sign {
            _ if negative => "-",
            Some('+') => "+",
            Some(' ') => " ",
            _ => "",
        };
        let rest_length = if rest.is_ascii() { rest.len() } else { rest.chars().count() };
        let others = sign.len() + prefix.len() + rest_length;
        let zero_filled = self.fill == '0' && self.align == '=';
        let least = if zero_filled { self.width.unwrap_or(0).saturating_sub(others) } else { 0 };
        let digits = match digits {
            "" => String::new(),
            digits => grouped(digits, least, self.grouping),
        };
        if self.align != '=' {
            return self.pad(&format!("{sign}{prefix}{digits}{rest}"), others + digits.len());
        }
        let padding = self.width.unwrap_or(0).saturating_sub(others + digits.len());
        let mut out = format!("{sign}{prefix}");
        push_fill(&mut out, self.fill, padding);
        out.push_str(&digits);
        out.push_str(rest);
        out
    }
}

fn push_fill(out: &mut String, fill: char, count: usize) {
    out.extend(std::iter::repeat_n(fill, count));
}

/// `digits` in groups, with zeros before them until `least` characters are reached. The leftmost
/// group never begins with a separator, so the result may be one longer.
fn grouped(digits: &str, least: usize, grouping: Option<Grouping>) -> String {
    let (separator, group) = match grouping {
        None => return zeros(digits, least),
        Some(Grouping::Comma) => (b',', 3),
        Some(Grouping::Underscore) => (b'_', 3),
        Some(Grouping::UnderscoreFour) => (b'_', 4),
    };
    let mut reversed = Vec::with_capacity(least.max(digits.len()) * 4 / 3 + 2);
    let mut rest = digits.bytes().rev();
    let (mut remaining, mut least) = (digits.len() as i64, least as i64);
    loop {
        let length = remaining.max(least).clamp(1, group);
        reversed.extend((0..length).map(|_| rest.next().unwrap_or(b'0')));
        remaining -= length.min(remaining);
        least -= length;
        if remaining <= 0 && least <= 0 {
            break;
        }
        least -= 1;
        reversed.push(separator);
    }
    reversed.into_iter().rev().map(char::from).collect()
}

fn zeros(digits: &str, least: usize) -> String {
    let mut out = String::with_capacity(least.max(digits.len()));
    push_fill(&mut out, '0', least.saturating_sub(digits.len()));
    out.push_str(digits);
    out
}

/// format(str, spec).
pub fn format_str(text: &str, spec: &Spec) -> Result<String, TextError> {
    if spec.kind != Some('s') {
        return spec.unknown("str");
    }
    match spec.sign {
        Some(' ') => return value_error("Space not allowed in string format specifier"),
        Some(_) => return value_error("Sign not allowed in string format specifier"),
        None => {}
    }
    if spec.no_negative_zero {
        return value_error("Negative zero coercion (z) not allowed in string format specifier");
    }
    if spec.alternate {
        return value_error("Alternate form (#) not allowed in string format specifier");
    }
    if spec.align == '=' {
        return value_error("'=' alignment not allowed in string format specifier");
    }
    let shown = match spec.precision.and_then(|precision| text.char_indices().nth(precision)) {
        Some((end, _)) => &text[..end],
        None => text,
    };
    let length = if shown.is_ascii() { shown.len() } else { shown.chars().count() };
    Ok(spec.pad(shown, length))
}

/// format(int, spec); `type_name` is int, bool or a subclass's. `max_digits` as for `int_to_str`.
pub fn format_int(
    n: IntRef<'_>,
    spec: &Spec,
    type_name: &str,
    max_digits: usize,
) -> Result<String, TextError> {
    let base = match spec.kind {
        Some('d' | 'n' | 'c') => 10,
        Some('b') => 2,
        Some('o') => 8,
        Some('x' | 'X') => 16,
        Some('e' | 'E' | 'f' | 'F' | 'g' | 'G' | '%') => return format_float(n.to_float()?, spec),
        _ => return spec.unknown(type_name),
    };
    if spec.precision.is_some() {
        return value_error("Precision not allowed in integer format specifier");
    }
    if spec.no_negative_zero {
        return value_error("Negative zero coercion (z) not allowed in integer format specifier");
    }
    if spec.kind == Some('c') {
        return format_char(n, spec);
    }
    let digits = match base {
        10 => int_to_str(n, max_digits)?.trim_start_matches('-').to_owned(),
        _ => n.digits(base),
    };
    let (prefix, digits) = match spec.kind {
        Some('X') => ("0X", digits.to_ascii_uppercase()),
        Some('x') => ("0x", digits),
        Some('o') => ("0o", digits),
        Some('b') => ("0b", digits),
        _ => ("", digits),
    };
    let prefix = if spec.alternate { prefix } else { "" };
    Ok(spec.number(n.is_negative(), prefix, &digits, ""))
}

fn format_char(n: IntRef<'_>, spec: &Spec) -> Result<String, TextError> {
    if spec.sign.is_some() {
        return value_error("Sign not allowed with integer format specifier 'c'");
    }
    if spec.alternate {
        return value_error("Alternate form (#) not allowed with integer format specifier 'c'");
    }
    let IntRef::Small(code) = n else {
        return Err(TextError::Overflow("Python int too large to convert to C long".to_owned()));
    };
    let Some(code) = u32::try_from(code).ok().filter(|&code| code < 0x11_0000) else {
        return Err(TextError::Overflow("%c arg not in range(0x110000)".to_owned()));
    };
    match char::from_u32(code) {
        Some(c) => Ok(spec.number(false, "", "", c.encode_utf8(&mut [0; 4]))),
        // Differs from CPython, where a str may hold half of a surrogate pair.
        None => value_error(format!("a lone surrogate (0x{code:x}) cannot be a character")),
    }
}

/// Digits, and the point with what follows them.
fn split_digits(text: &str) -> (&str, &str) {
    text.split_at(text.bytes().take_while(u8::is_ascii_digit).count())
}

impl Spec {
    fn layout(&self) -> Layout {
        Layout {
            alternate: self.alternate,
            dot_zero: false,
            no_negative_zero: self.no_negative_zero,
        }
    }

    /// The precision for a float, and the code to lay it out with.
    fn float_code(&self, default: char, type_name: &str) -> Result<(char, usize), TextError> {
        let code = match self.kind {
            None if self.precision.is_none() => default,
            None | Some('n') => 'g',
            Some('%') if type_name == "float" => 'f',
            Some(code @ ('e' | 'E' | 'f' | 'F' | 'g' | 'G')) => code,
            _ => return self.unknown(type_name),
        };
        if self.precision.is_some_and(|precision| precision > i32::MAX as usize) {
            return value_error("precision too big");
        }
        Ok((code, self.precision.unwrap_or(6)))
    }
}

/// format(float, spec).
pub fn format_float(x: f64, spec: &Spec) -> Result<String, TextError> {
    let (code, precision) = spec.float_code('r', "float")?;
    let layout = Layout { dot_zero: spec.kind.is_none(), ..spec.layout() };
    let percent = spec.kind == Some('%');
    let x = if percent { x * 100.0 } else { x };
    let mut text = float_text(x, code, precision, layout);
    if percent {
        text.push('%');
    }
    let (negative, body) = match text.strip_prefix('-') {
        Some(body) => (true, body),
        None => (false, text.as_str()),
    };
    let (digits, rest) = split_digits(body);
    Ok(spec.number(negative, "", digits, rest))
}

/// format(complex, spec).
pub fn format_complex(real: f64, imag: f64, spec: &Spec) -> Result<String, TextError> {
    let (code, precision) = spec.float_code('r', "complex")?;
    if spec.fill == '0' {
        return value_error("Zero padding is not allowed in complex format specifier");
    }
    if spec.align == '=' {
        return value_error("'=' alignment flag is not allowed in complex format specifier");
    }
    let skip_real = spec.kind.is_none() && real == 0.0 && real.is_sign_positive();
    let parens = spec.kind.is_none() && !skip_real;
    let unpadded = Spec { width: None, align: '<', fill: ' ', ..spec.clone() };
    let part = |x: f64, spec: &Spec| {
        let text = float_text(x, code, precision, spec.layout());
        let body = text.trim_start_matches('-');
        let (digits, rest) = split_digits(body);
        spec.number(text.starts_with('-'), "", digits, rest)
    };
    let mut body = String::new();
    if skip_real {
        body.push_str(&part(imag, &unpadded));
    } else {
        body.push_str(&part(real, &unpadded));
        body.push_str(&part(imag, &Spec { sign: Some('+'), ..unpadded }));
    }
    body.push('j');
    if parens {
        body = format!("({body})");
    }
    Ok(spec.pad(&body, body.len()))
}
