//! Methods of str and bytes, codecs and complex numbers against `methods.jsonl`.

use super::super::strings::{Bounds, Ends};
use super::super::{bytestrings, codecs, complexes, strings, unicode};
use super::*;

#[test]
fn methods_are_cpythons() {
    hold("methods.jsonl", |function, a| {
        Some(match function.split_once('.') {
            Some(("str", name)) => of_str(name, &a[0], &a[1..]),
            Some((_, name)) => of_bytes(name, &latin1(&a[0]), &a[1..]),
            None => others(function, a),
        })
    });
}

fn latin1(text: &str) -> Vec<u8> {
    text.chars().map(|c| c as u8).collect()
}

fn shown(bytes: &[u8]) -> String {
    bytes.iter().map(|&byte| char::from(byte)).collect()
}

fn number(text: &str) -> Option<i64> {
    text.parse().ok()
}

fn many(most: &str) -> i64 {
    number(most).expect("a number")
}

fn bounds(a: &[String]) -> Bounds {
    Bounds { start: number(&a[1]), end: number(&a[2]) }
}

fn position(found: Option<usize>) -> String {
    found.map_or("-1".to_owned(), |at| at.to_string())
}

fn list<T: Into<String>>(items: impl IntoIterator<Item = T>) -> String {
    let items: Vec<String> = items.into_iter().map(Into::into).collect();
    serde_json::to_string(&items).expect("strings").replace("\\u007f", "\u{7f}")
}

fn ends(name: &str) -> Ends {
    match name {
        "strip" => Ends::Both,
        "lstrip" => Ends::Left,
        _ => Ends::Right,
    }
}

fn sized(text: String, size: usize) -> String {
    assert!(text.len() <= size, "{text:?} is longer than {size}");
    text
}

fn of_str(name: &str, text: &str, a: &[String]) -> Result<String, TextError> {
    let fill = || a[1].chars().next().expect("a character");
    Ok(match name {
        "find" => position(strings::find(text, &a[0], bounds(a))),
        "rfind" => position(strings::rfind(text, &a[0], bounds(a))),
        "count" => strings::count(text, &a[0], bounds(a)).to_string(),
        "startswith" => strings::starts_with(text, &a[0], bounds(a)).to_string(),
        "endswith" => strings::ends_with(text, &a[0], bounds(a)).to_string(),
        "replace" => {
            let replaced = strings::replace(text, &a[0], &a[1], many(&a[2]));
            let found = strings::count(text, &a[0], strings::Bounds::default());
            let count = found.min(strings::limit(many(&a[2])));
            let size = strings::replaced_size(text.len(), a[0].len(), a[1].len(), count);
            assert_eq!(size, replaced.len());
            replaced
        }
        "partition" => list(strings::partition(text, &a[0])?),
        "rpartition" => list(strings::rpartition(text, &a[0])?),
        "split" if a[0] == "None" => list(strings::split_space(text, many(&a[1]))),
        "split" => list(strings::split(text, &a[0], many(&a[1]))?),
        "rsplit" => {
            let mut pieces: Vec<&str> = match a[0].as_str() {
                "None" => strings::rsplit_space(text, many(&a[1])).collect(),
                separator => strings::rsplit(text, separator, many(&a[1]))?.collect(),
            };
            pieces.reverse();
            list(pieces)
        }
        "splitlines" => list(strings::splitlines(text, a[0] == "True")),
        "removeprefix" => strings::remove_prefix(text, &a[0]).to_owned(),
        "removesuffix" => strings::remove_suffix(text, &a[0]).to_owned(),
        "strip" | "lstrip" | "rstrip" => {
            strings::strip(text, a.first().map(String::as_str), ends(name)).to_owned()
        }
        "center" | "ljust" | "rjust" => {
            let pad = match name {
                "center" => strings::center,
                "ljust" => strings::ljust,
                _ => strings::rjust,
            };
            sized(pad(text, many(&a[0]), fill()), strings::pad_size(text, many(&a[0]), fill()))
        }
        "zfill" => strings::zfill(text, many(&a[0])),
        "expandtabs" => {
            let tab = many(&a[0]);
            sized(strings::expand_tabs(text, tab), strings::expand_tabs_size(text, tab))
        }
        "lower" => unicode::lower(text),
        "upper" => sized(unicode::upper(text), text.len() * unicode::MAX_CASE_GROWTH),
        "title" => unicode::title(text),
        "capitalize" => unicode::capitalize(text),
        "swapcase" => unicode::swapcase(text),
        "casefold" => sized(unicode::casefold(text), text.len() * unicode::MAX_CASE_GROWTH),
        "islower" => unicode::is_lower(text).to_string(),
        "isupper" => unicode::is_upper(text).to_string(),
        "istitle" => unicode::is_title(text).to_string(),
        "isidentifier" => unicode::is_identifier(text).to_string(),
        "isprintable" => unicode::is_printable_str(text).to_string(),
        "isalpha" => unicode::all(text, unicode::is_alpha).to_string(),
        "isalnum" => unicode::all(text, unicode::is_alnum).to_string(),
        "isdigit" => unicode::all(text, unicode::is_digit).to_string(),
        "isdecimal" => unicode::all(text, unicode::is_decimal).to_string(),
        "isnumeric" => unicode::all(text, unicode::is_numeric).to_string(),
        "isspace" => unicode::all(text, unicode::is_space).to_string(),
        other => panic!("nobody answers str.{other}"),
    })
}

fn of_bytes(name: &str, bytes: &[u8], a: &[String]) -> Result<String, TextError> {
    let arg = |at: usize| latin1(&a[at]);
    let items = |pieces: Vec<&[u8]>| list(pieces.into_iter().map(shown));
    Ok(match name {
        "find" => position(bytestrings::find(bytes, &arg(0), bounds(a))),
        "rfind" => position(bytestrings::rfind(bytes, &arg(0), bounds(a))),
        "count" => bytestrings::count(bytes, &arg(0), bounds(a)).to_string(),
        "startswith" => bytestrings::starts_with(bytes, &arg(0), bounds(a)).to_string(),
        "endswith" => bytestrings::ends_with(bytes, &arg(0), bounds(a)).to_string(),
        "replace" => {
            let replaced = bytestrings::replace(bytes, &arg(0), &arg(1), many(&a[2]));
            let size = bytestrings::replace_size(bytes, &arg(0), &arg(1), many(&a[2]));
            assert_eq!(size, replaced.len());
            shown(&replaced)
        }
        "partition" => items(bytestrings::partition(bytes, &arg(0))?.to_vec()),
        "rpartition" => items(bytestrings::rpartition(bytes, &arg(0))?.to_vec()),
        "split" if a[0] == "None" => items(bytestrings::split_space(bytes, many(&a[1])).collect()),
        "split" => items(bytestrings::split(bytes, &arg(0), many(&a[1]))?.collect()),
        "rsplit" => {
            let separator = arg(0);
            let mut pieces: Vec<&[u8]> = match a[0].as_str() {
                "None" => bytestrings::rsplit_space(bytes, many(&a[1])).collect(),
                _ => bytestrings::rsplit(bytes, &separator, many(&a[1]))?.collect(),
            };
            pieces.reverse();
            items(pieces)
        }
        "splitlines" => items(bytestrings::splitlines(bytes, a[0] == "True").collect()),
        "removeprefix" => shown(bytestrings::remove_prefix(bytes, &arg(0))),
        "removesuffix" => shown(bytestrings::remove_suffix(bytes, &arg(0))),
        "strip" | "lstrip" | "rstrip" => {
            let chars = a.first().map(|chars| latin1(chars));
            shown(bytestrings::strip(bytes, chars.as_deref(), ends(name)))
        }
        "center" => shown(&bytestrings::center(bytes, many(&a[0]), arg(1)[0])),
        "ljust" => shown(&bytestrings::ljust(bytes, many(&a[0]), arg(1)[0])),
        "rjust" => shown(&bytestrings::rjust(bytes, many(&a[0]), arg(1)[0])),
        "zfill" => shown(&bytestrings::zfill(bytes, many(&a[0]))),
        "expandtabs" => shown(&bytestrings::expand_tabs(bytes, many(&a[0]))),
        "lower" => shown(&bytes.to_ascii_lowercase()),
        "upper" => shown(&bytes.to_ascii_uppercase()),
        "title" => shown(&bytestrings::title(bytes)),
        "capitalize" => shown(&bytestrings::capitalize(bytes)),
        "swapcase" => shown(&bytestrings::swapcase(bytes)),
        "islower" => bytestrings::is_lower(bytes).to_string(),
        "isupper" => bytestrings::is_upper(bytes).to_string(),
        "istitle" => bytestrings::is_title(bytes).to_string(),
        "isalpha" => bytestrings::all(bytes, |b| b.is_ascii_alphabetic()).to_string(),
        "isalnum" => bytestrings::all(bytes, |b| b.is_ascii_alphanumeric()).to_string(),
        "isdigit" => bytestrings::all(bytes, |b| b.is_ascii_digit()).to_string(),
        "isspace" => bytestrings::all(bytes, bytestrings::is_space).to_string(),
        other => panic!("nobody answers bytes.{other}"),
    })
}

fn pair(text: &str) -> complexes::Complex {
    let (real, imag) = text.split_once(' ').expect("two floats");
    let part = |text| if text == "nan" { f64::NAN } else { float(text) };
    (part(real), part(imag))
}

fn shown_pair(z: complexes::Complex) -> String {
    format!("{} {}", bits(z.0), bits(z.1))
}

/// A Unicode error shows its range as well, to hold it to the attributes.
fn ranged<T>(result: Result<T, TextError>) -> Result<T, TextError> {
    result.map_err(|error| match error {
        TextError::Unicode(mut fault) => {
            fault.reason += &format!(" [{}:{}]", fault.start, fault.end);
            TextError::Unicode(fault)
        }
        error => error,
    })
}

fn others(function: &str, a: &[String]) -> Result<String, TextError> {
    match function {
        "hex" => {
            let separator = bytestrings::hex_separator(&a[1])?;
            Ok(bytestrings::hex(&latin1(&a[0]), Some(separator), many(&a[2])))
        }
        "fromhex" => bytestrings::from_hex(&a[0]).map(|bytes| shown(&bytes)),
        "encode" => {
            let encoded = ranged(codecs::encode(&a[0], &a[1], &a[2]))?;
            assert!(encoded.len() <= codecs::encode_size(a[0].len(), &a[2]));
            Ok(shown(&encoded))
        }
        "decode" => {
            let bytes = latin1(&a[0]);
            let decoded = ranged(codecs::decode(&bytes, &a[1], &a[2]))?;
            Ok(sized(decoded, codecs::decode_size(bytes.len())))
        }
        "repr_complex" => Ok(complexes::repr_complex(pair(&a[0]))),
        "parse_complex" => complexes::parse_complex(&a[0]).map(shown_pair),
        "complex_abs" => complexes::complex_abs(pair(&a[0])).map(bits),
        "complex_mul" => Ok(shown_pair(complexes::complex_mul(pair(&a[0]), pair(&a[1])))),
        "complex_div" => complexes::complex_div(pair(&a[0]), pair(&a[1])).map(shown_pair),
        "complex_pow" => complexes::complex_pow(pair(&a[0]), pair(&a[1])).map(shown_pair),
        other => panic!("nobody answers {other}"),
    }
}
