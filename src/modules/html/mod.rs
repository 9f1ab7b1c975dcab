//! `_html`: named characters and the references to them (HTML 5, section 13.2.5.72 and after).
//!
//! The table is the standard's own, in text made by `tests/oracle/make_html_entities.py`.
//!
//! May touch: `value`, `builtins`' helpers.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::NativeModule;
use crate::builtins::pull::slot;
use crate::raise;
use crate::value::builtin::function;
use crate::value::{Eval, Runtime, Value};

/// The module.
pub static MODULE: NativeModule = NativeModule {
    name: "_html",
    doc: "Named characters of HTML.",
    functions: &[
        function(
            "unescape(s, /)",
            "Convert all named and numeric character references in a str.",
            |rt, args| {
                let given = slot(args, 0);
                let Some(text) = rt.heap.text(&given) else {
                    let name = rt.type_name(slot(args, 0));
                    raise!(rt, TypeError, "argument of type '{name}' is not iterable");
                };
                if !text.contains('&') {
                    return Ok(given);
                }
                let bytes = text.len() as u64;
                rt.steps(bytes / 8)?;
                // A reference is never longer than what it stands for, but for two.
                rt.heap.charge(bytes * 2)?;
                rt.heap.meter.release(bytes * 2);
                let made = unescape(rt.heap.text(&slot(args, 0)).unwrap_or(""));
                rt.heap.string(made)
            },
        ),
        function("html5()", "A dict of the named characters of HTML 5.", |rt, _| {
            table(rt, include_str!("entities.txt"), false)
        }),
        function("name2codepoint()", "A dict of the named characters of HTML 4.", |rt, _| {
            table(rt, include_str!("latin.txt"), true)
        }),
    ],
    constants: &[],
};

/// The characters of a line: `amp; 26`.
fn line(line: &'static str) -> Option<(&'static str, String)> {
    let (name, codes) = line.split_once(' ')?;
    let code = |code| u32::from_str_radix(code, 16).ok().and_then(char::from_u32);
    Some((name, codes.split(' ').filter_map(code).collect()))
}

fn table(rt: &mut Runtime, lines: &'static str, as_code: bool) -> Eval {
    let made = rt.heap.dict()?;
    rt.keep(made);
    rt.steps(lines.len() as u64 / 64)?;
    for (name, text) in lines.lines().filter_map(line) {
        let name = rt.heap.str(name)?;
        rt.keep(name);
        let value = match text.chars().next() {
            Some(c) if as_code => Value::Int(c as i64),
            _ => rt.heap.string(text)?,
        };
        rt.dict_set(made, name, value)?;
    }
    Ok(made)
}

fn names() -> &'static BTreeMap<&'static str, String> {
    static NAMES: OnceLock<BTreeMap<&'static str, String>> = OnceLock::new();
    NAMES.get_or_init(|| include_str!("entities.txt").lines().filter_map(line).collect())
}

fn unescape(text: &str) -> String {
    let mut made = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        let (before, reference) = rest.split_at(at);
        made.push_str(before);
        let after = reference.get(1..).unwrap_or("");
        match numbered(after).or_else(|| named(after)) {
            Some((text, used)) => {
                made.push_str(&text);
                rest = after.get(used..).unwrap_or("");
            }
            None => {
                made.push('&');
                rest = after;
            }
        }
    }
    made.push_str(rest);
    made
}

/// `#38;`: what it stands for, and how long it is.
fn numbered(after: &str) -> Option<(String, usize)> {
    let digits = after.strip_prefix('#')?;
    let (digits, base, begin) = match digits.strip_prefix(['x', 'X']) {
        Some(digits) => (digits, 16, 2),
        None => (digits, 10, 1),
    };
    let length = digits.find(|c: char| !c.is_digit(base)).unwrap_or(digits.len());
    if length == 0 {
        return None;
    }
    let (digits, end) = digits.split_at(length);
    let used = begin + length + usize::from(end.starts_with(';'));
    let digits = digits.trim_start_matches('0');
    let code = match digits.len() {
        0 => 0,
        1..=7 => u32::from_str_radix(digits, base).unwrap_or(u32::MAX),
        _ => u32::MAX,
    };
    let text = match code {
        0 => "\u{fffd}".to_owned(),
        0x0d => "\r".to_owned(),
        0x80..=0x9f => {
            let at = (code - 0x80) as usize;
            WINDOWS.get(at).copied().flatten().or(char::from_u32(code))?.to_string()
        }
        1..=8 | 0x0b | 0x0e..=0x1f | 0x7f | 0xfdd0..=0xfdef => String::new(),
        _ if code & 0xfffe == 0xfffe && code <= 0x10_ffff => String::new(),
        _ => char::from_u32(code).unwrap_or('\u{fffd}').to_string(),
    };
    Some((text, used))
}

/// What browsers make of the control characters 0x80 to 0x9f: windows-1252.
const WINDOWS: [Option<char>; 32] = [
    Some('\u{20ac}'),
    None,
    Some('\u{201a}'),
    Some('\u{192}'),
    Some('\u{201e}'),
    Some('\u{2026}'),
    Some('\u{2020}'),
    Some('\u{2021}'),
    Some('\u{2c6}'),
    Some('\u{2030}'),
    Some('\u{160}'),
    Some('\u{2039}'),
    Some('\u{152}'),
    None,
    Some('\u{17d}'),
    None,
    None,
    Some('\u{2018}'),
    Some('\u{2019}'),
    Some('\u{201c}'),
    Some('\u{201d}'),
    Some('\u{2022}'),
    Some('\u{2013}'),
    Some('\u{2014}'),
    Some('\u{2dc}'),
    Some('\u{2122}'),
    Some('\u{161}'),
    Some('\u{203a}'),
    Some('\u{153}'),
    None,
    Some('\u{17e}'),
    Some('\u{178}'),
];

/// `amp;`, or the longest name that it begins with: what it stands for, and how long it is.
fn named(after: &str) -> Option<(String, usize)> {
    let stop = |c: char| matches!(c, '\t' | '\n' | '\x0c' | ' ' | '<' | '&' | '#' | ';');
    let mut end = 0;
    for (count, c) in after.chars().enumerate() {
        if count == 32 || stop(c) {
            break;
        }
        end += c.len_utf8();
    }
    let whole = end + usize::from(end > 0 && after[end..].starts_with(';'));
    let names = names();
    if let Some(text) = after.get(..whole).and_then(|name| names.get(name)) {
        return Some((text.clone(), whole));
    }
    let shorter = (2..whole).rev().filter_map(|length| after.get(..length));
    let (name, text) = shorter.filter_map(|name| Some((name, names.get(name)?))).next()?;
    Some((text.clone(), name.len()))
}
