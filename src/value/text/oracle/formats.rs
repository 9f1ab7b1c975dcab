//! `%` formatting, str.format and reprs against `formats.jsonl`: the callers' part, in small.

use super::super::ints::*;
use super::super::percent::*;
use super::super::repr::*;
use super::super::{arith, str_format};
use super::*;

#[test]
fn formats_are_cpythons() {
    hold("formats.jsonl", |function, a| {
        Some(match function {
            "percent" => percent(a[0].as_str(), &a[1], false),
            "percent_bytes" => percent(latin1(&a[0]).as_slice(), &a[1], true),
            "format_parse" => shape(&a[0]),
            "format" => format_of(&a[0], 2, &mut str_format::AutoNumber::default()),
            "repr_str" => Ok(repr_str(&a[0])),
            "ascii_str" => Ok(ascii_str(&a[0])),
            "ascii_of_repr" => Ok(ascii_of_repr(&a[0])),
            "repr_bytes" => Ok(repr_bytes(&unhex(&a[0]))),
            "repr_bytearray" => Ok(repr_bytearray(&unhex(&a[0]))),
            other => panic!("nobody answers {other}"),
        })
    });
}

fn latin1(text: &str) -> Vec<u8> {
    text.chars().map(|c| c as u8).collect()
}

#[derive(Clone, Debug)]
enum Arg {
    Int(BigInt),
    Bool(bool),
    None,
    Float(f64),
    Str(String),
    Bytes(Vec<u8>),
}

impl Arg {
    fn read(parts: &[String]) -> Arg {
        match parts[0].as_str() {
            "int" => Arg::Int(int(&parts[1])),
            "bool" => Arg::Bool(parts[1] == "True"),
            "NoneType" => Arg::None,
            "float" => Arg::Float(float(&parts[1])),
            "bytes" => Arg::Bytes(unhex(&parts[1])),
            _ => Arg::Str(parts[1].clone()),
        }
    }

    fn type_name(&self) -> &'static str {
        match self {
            Arg::Int(_) => "int",
            Arg::Bool(_) => "bool",
            Arg::None => "NoneType",
            Arg::Float(_) => "float",
            Arg::Str(_) => "str",
            Arg::Bytes(_) => "bytes",
        }
    }

    fn repr(&self) -> String {
        match self {
            Arg::Int(n) => n.to_string(),
            Arg::Bool(true) => "True".to_owned(),
            Arg::Bool(false) => "False".to_owned(),
            Arg::None => "None".to_owned(),
            Arg::Float(x) => super::super::floats::repr_float(*x),
            Arg::Str(text) => repr_str(text),
            Arg::Bytes(bytes) => repr_bytes(bytes),
        }
    }

    fn int(&self) -> Option<BigInt> {
        match self {
            Arg::Int(n) => Some(n.clone()),
            Arg::Bool(b) => Some(BigInt::from(i32::from(*b))),
            _ => None,
        }
    }

    fn float(&self) -> Option<Result<f64, TextError>> {
        match self {
            Arg::Float(x) => Some(Ok(*x)),
            _ => self.int().map(|n| int_ref(&n).to_float()),
        }
    }
}

/// A format of either type, as bytes: what is written is latin-1 for bytes and UTF-8 for str.
trait Format2: Source {
    fn text(self) -> String;
}

impl Format2 for &str {
    fn text(self) -> String {
        self.to_owned()
    }
}

impl Format2 for &[u8] {
    fn text(self) -> String {
        self.iter().map(|&b| char::from(b)).collect()
    }
}

fn percent<S: Format2>(source: S, packed: &str, bytes: bool) -> Result<String, TextError> {
    let packed: Vec<Vec<String>> = serde_json::from_str(packed).expect("arguments");
    let mapping = packed.first().is_some_and(|parts| parts.len() == 3)
        || packed.is_empty() && source.text().contains("%(")
        || packed.is_empty() && source.text().is_empty();
    let mut next = packed.iter().filter(|_| !mapping);
    let mut out = String::new();
    let (mut held, mut width, mut precision) = (None, None, None);
    let mut keyed = false;
    for piece in Pieces::new(source, mapping) {
        match piece? {
            Piece::Literal(text) => out.push_str(&text.text()),
            Piece::Key(key) => {
                let key = key.text();
                let found = packed.iter().find(|parts| parts[0] == key);
                let shown = if bytes { repr_bytes(&latin1(&key)) } else { key };
                held = Some(Arg::read(&found.ok_or(TextError::Key(shown))?[1..]));
                keyed = true;
            }
            star @ (Piece::StarWidth | Piece::StarPrecision) => {
                let arg = held.take().or_else(|| next.next().map(|parts| Arg::read(parts)));
                let arg = arg.ok_or_else(complaints::not_enough)?;
                let n = arg.int().ok_or_else(complaints::star_wants_int)?;
                let n = i64::try_from(n).ok();
                if matches!(star, Piece::StarWidth) { width = n } else { precision = n }
            }
            Piece::Conversion(conversion) => {
                let format = conversion.format(width.take(), precision.take());
                let positional = || if keyed || mapping { None } else { Some(()) };
                let arg = match held.take() {
                    Some(arg) => Some(arg),
                    None => positional().and_then(|()| next.next().map(|parts| Arg::read(parts))),
                };
                let arg = match arg {
                    Some(arg) => arg,
                    None => return Err(complaints::not_enough()),
                };
                out.push_str(&one(&arg, conversion.wants(bytes)?, &format, bytes)?);
            }
        }
    }
    if next.next().is_some() {
        return Err(complaints::not_all_converted(bytes));
    }
    Ok(out)
}

fn one(arg: &Arg, wants: Wants, format: &Format, bytes: bool) -> Result<String, TextError> {
    let kind = format.kind;
    let text = |text: &str| Ok(format_text(text, format));
    match (wants, arg) {
        (Wants::Text, Arg::Bytes(data)) if bytes => {
            Ok(format_bytes(data, format).iter().map(|&b| char::from(b)).collect())
        }
        (Wants::Text, _) if bytes => Err(complaints::not_bytes(arg.type_name())),
        (Wants::Text, Arg::Str(shown)) => text(shown),
        (Wants::Text | Wants::Repr, _) if !bytes => text(&arg.repr()),
        (Wants::Text | Wants::Repr | Wants::Ascii, _) => text(&ascii_of_repr(&arg.repr())),
        (Wants::Number, Arg::Float(x)) => {
            let n = arith::float_to_bigint(*x)?;
            format_int(int_ref(&n), format, MAX_STR_DIGITS)
        }
        (Wants::Number | Wants::Integer, _) => {
            let n =
                arg.int().ok_or_else(|| complaints::not_a_number(kind, bytes, arg.type_name()))?;
            format_int(int_ref(&n), format, MAX_STR_DIGITS)
        }
        (Wants::Float, _) => {
            let wrong = || complaints::not_a_float(bytes, arg.type_name());
            let x = arg.float().ok_or_else(wrong)?;
            let x = if bytes { x.map_err(|_| wrong())? } else { x? };
            Ok(format_float(x, format))
        }
        (Wants::Char, Arg::Str(one)) if !bytes && one.chars().count() == 1 => text(one),
        (Wants::Char, Arg::Bytes(one)) if bytes && one.len() == 1 => {
            text(&char::from(one[0]).to_string())
        }
        (Wants::Char, _) => {
            let n = arg.int().ok_or_else(|| complaints::not_a_char(bytes))?;
            let most = if bytes { 0xff } else { 0x10_ffff };
            let code = u32::try_from(n).ok().filter(|&code| code <= most);
            let c = code.and_then(char::from_u32);
            text(&c.ok_or_else(|| complaints::char_out_of_range(bytes))?.to_string())
        }
    }
}

/// The pieces as string.Formatter.parse shows them.
fn shape(text: &str) -> Result<String, TextError> {
    let mut lines = Vec::new();
    for piece in str_format::Pieces::new(text) {
        let piece = piece?;
        lines.push(match piece.field {
            None => piece.literal.to_owned(),
            Some(field) => format!(
                "{}|{}|{}|{}",
                piece.literal,
                field.name,
                field.spec,
                field.conversion.map_or("None".to_owned(), String::from)
            ),
        });
    }
    Ok(lines.join("\n"))
}

/// `str.format` of the script's probes: positional `0` and `1`, keywords `a` and `b`.
fn format_of(
    text: &str,
    depth: usize,
    auto: &mut str_format::AutoNumber,
) -> Result<String, TextError> {
    use str_format::{Conversion, First, PathStep, too_deep};
    if depth == 0 {
        return Err(too_deep());
    }
    let mut out = String::new();
    for piece in str_format::Pieces::new(text) {
        let piece = piece?;
        out.push_str(piece.literal);
        let Some(field) = piece.field else { continue };
        let name = str_format::FieldName::parse(field.name, Some(auto))?;
        let mut path = match name.first {
            First::Index(index @ 0..=1) => index.to_string(),
            First::Index(index) => {
                return Err(TextError::Index(format!(
                    "Replacement index {index} out of range for positional args tuple"
                )));
            }
            First::Key(key @ ("a" | "b")) => key.to_owned(),
            First::Key(key) => return Err(TextError::Key(key.to_owned())),
        };
        for step in name.path {
            path += &match step? {
                PathStep::Attribute(name) => format!(".{name}"),
                PathStep::Index(index) => format!("[{index}]"),
                PathStep::Key(key) => format!("[{}]", repr_str(key)),
            };
        }
        let shown = match field.conversion.map(str_format::conversion).transpose()? {
            None => None,
            Some(Conversion::Str) => Some(format!("str({path})")),
            Some(Conversion::Repr) => Some(format!("repr({path})é")),
            Some(Conversion::Ascii) => Some(ascii_of_repr(&format!("repr({path})é"))),
        };
        let spec = match field.nested {
            true => format_of(field.spec, depth - 1, auto)?,
            false => field.spec.to_owned(),
        };
        use super::super::format_spec::{Spec, Target, format_str};
        out += &match shown {
            None => format!("<{path}:{spec}>"),
            Some(text) if spec.is_empty() => text,
            Some(text) => format_str(&text, &Spec::parse(&spec, Target::Str, "str")?)?,
        };
    }
    Ok(out)
}
