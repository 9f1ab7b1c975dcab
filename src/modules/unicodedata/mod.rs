//! `unicodedata`: the properties of characters, of Unicode 14.0 as in CPython 3.11.
//!
//! Properties and decompositions are tables made by `tests/oracle/make_unicode_data.py`; names and
//! normal forms are crates' of a later Unicode, asked only about what 14.0 assigns. Between two
//! characters that 14.0 does not know nothing is composed or reordered, so that text is cut there.
//!
//! May touch: `value`, `builtins`' helpers.

mod table;

use unicode_normalization::UnicodeNormalization;

use super::{Constant, NativeModule};
use crate::builtins::pull::slot;
use crate::raise;
use crate::value::builtin::function;
use crate::value::text::unicode;
use crate::value::{Builtin, Eval, Runtime, Value};

/// The module.
pub static MODULE: NativeModule = NativeModule {
    name: "unicodedata",
    doc: "This module provides access to the Unicode Character Database which\ndefines character \
          properties for all Unicode characters. The data in\nthis database is based on the \
          UnicodeData.txt file version\n14.0.0 which is publicly available from the Unicode \
          Consortium.",
    functions: FUNCTIONS,
    constants: &[("unidata_version", Constant::Str("14.0.0"))],
};

static FUNCTIONS: &[Builtin] = &[
    function(
        "category(chr, /)",
        "Returns the general category assigned to the character chr as string.",
        |rt, args| {
            let c = character(rt, "category", slot(args, 0), "")?;
            rt.heap.str(table::row(c).category)
        },
    ),
    function(
        "bidirectional(chr, /)",
        "Returns the bidirectional class assigned to the character chr as string.\n\nIf no such \
         value is defined, an empty string is returned.",
        |rt, args| {
            let c = character(rt, "bidirectional", slot(args, 0), "")?;
            rt.heap.str(table::row(c).bidirectional)
        },
    ),
    function(
        "combining(chr, /)",
        "Returns the canonical combining class assigned to the character chr as integer.\n\n\
         Returns 0 if no combining class is defined.",
        |rt, args| {
            let c = character(rt, "combining", slot(args, 0), "")?;
            Ok(Value::Int(table::row(c).combining.into()))
        },
    ),
    function(
        "mirrored(chr, /)",
        "Returns the mirrored property assigned to the character chr as integer.\n\nReturns 1 if \
         the character has been identified as a \"mirrored\"\ncharacter in bidirectional text, 0 \
         otherwise.",
        |rt, args| {
            let c = character(rt, "mirrored", slot(args, 0), "")?;
            Ok(Value::Int(table::row(c).mirrored.into()))
        },
    ),
    function(
        "east_asian_width(chr, /)",
        "Returns the east asian width assigned to the character chr as string.",
        |rt, args| {
            let c = character(rt, "east_asian_width", slot(args, 0), "")?;
            rt.heap.str(table::row(c).width)
        },
    ),
    function(
        "decomposition(chr, /)",
        "Returns the character decomposition mapping assigned to the character chr as string.\n\n\
         An empty string is returned in case no such mapping is defined.",
        |rt, args| {
            let c = character(rt, "decomposition", slot(args, 0), "")?;
            rt.heap.str(table::decomposition(c))
        },
    ),
    function("decimal(chr, default=None, /)", DECIMAL, |rt, args| {
        let c = character(rt, "decimal", slot(args, 0), "1")?;
        let found = unicode::decimal_value(c).map(|value| Value::Int(value.into()));
        found_or(rt, found, slot(args, 1), "not a decimal")
    }),
    function("digit(chr, default=None, /)", DIGIT, |rt, args| {
        let c = character(rt, "digit", slot(args, 0), "1")?;
        let found = unicode::digit_value(c).map(|value| Value::Int(value.into()));
        found_or(rt, found, slot(args, 1), "not a digit")
    }),
    function("numeric(chr, default=None, /)", NUMERIC, |rt, args| {
        let c = character(rt, "numeric", slot(args, 0), "1")?;
        let found = unicode::numeric_value(c).map(Value::Float);
        found_or(rt, found, slot(args, 1), "not a numeric character")
    }),
    function("name(chr, default=None, /)", NAME, |rt, args| {
        let c = character(rt, "name", slot(args, 0), "1")?;
        let found = match name(c) {
            Some(name) => Some(rt.heap.string(name)?),
            None => None,
        };
        found_or(rt, found, slot(args, 1), "no such name")
    }),
    function(
        "lookup(name, /)",
        "Look up character by name.\n\nIf a character with the given name is found, return \
         the\ncorresponding character.  If not found, KeyError is raised.",
        lookup,
    ),
    function(
        "normalize(form, unistr, /)",
        "Return the normal form 'form' for the Unicode string unistr.\n\nValid values for form are \
         'NFC', 'NFKC', 'NFD', and 'NFKD'.",
        |rt, args| {
            let (form, text) = form_and_text(rt, "normalize", args)?;
            if text.is_ascii() {
                return rt.heap.string(text);
            }
            let made = normalize(form, &text);
            rt.heap.string(made)
        },
    ),
    function(
        "is_normalized(form, unistr, /)",
        "Return whether the Unicode string unistr is in the normal form 'form'.\n\nValid values \
         for form are 'NFC', 'NFKC', 'NFD', and 'NFKD'.",
        |rt, args| {
            let (form, text) = form_and_text(rt, "is_normalized", args)?;
            Ok(Value::Bool(text.is_ascii() || normalize(form, &text) == text))
        },
    ),
];

const DECIMAL: &str = "Converts a Unicode character into its equivalent decimal value.\n\nReturns \
                       the decimal value assigned to the character chr as integer.\nIf no such \
                       value is defined, default is returned, or, if not given,\nValueError is \
                       raised.";
const DIGIT: &str = "Converts a Unicode character into its equivalent digit value.\n\nReturns the \
                     digit value assigned to the character chr as integer.\nIf no such value is \
                     defined, default is returned, or, if not given,\nValueError is raised.";
const NUMERIC: &str = "Converts a Unicode character into its equivalent numeric value.\n\nReturns \
                       the numeric value assigned to the character chr as float.\nIf no such value \
                       is defined, default is returned, or, if not given,\nValueError is raised.";
const NAME: &str = "Returns the name assigned to the character chr as a string.\n\nIf no name is \
                    defined, default is returned, or, if not given,\nValueError is raised.";

/// The character in an argument; `number` is which one it is, if there are others.
fn character(rt: &mut Runtime, function: &str, value: Value, number: &str) -> Eval<char> {
    let text = rt.heap.text(&value).map(|text| {
        let mut chars = text.chars();
        (chars.next(), chars.next())
    });
    match text {
        Some((Some(c), None)) => Ok(c),
        Some(_) => {
            let place = if number.is_empty() { String::new() } else { format!(" {number}") };
            raise!(
                rt,
                TypeError,
                "{function}() argument{place} must be a unicode character, not str"
            )
        }
        None => {
            let name = rt.given_name(value);
            let place = if number.is_empty() { String::new() } else { format!(" {number}") };
            raise!(
                rt,
                TypeError,
                "{function}() argument{place} must be a unicode character, not {name}"
            )
        }
    }
}

fn found_or(rt: &mut Runtime, found: Option<Value>, default: Value, message: &str) -> Eval {
    match found {
        Some(found) => Ok(found),
        None if default.is_unbound() => raise!(rt, ValueError, "{message}"),
        None => Ok(default),
    }
}

/// Whether Unicode 14.0 gives the character a name of its own.
fn is_named(c: char) -> bool {
    !matches!(table::row(c).category, "Cn" | "Cs" | "Co" | "Cc")
}

fn name(c: char) -> Option<String> {
    if is_named(c) { unicode_names2::name(c).map(|name| name.to_string()) } else { None }
}

fn lookup(rt: &mut Runtime, args: &[Value]) -> Eval {
    let Some(text) = rt.heap.text(&slot(args, 0)).map(str::to_owned) else {
        let name = rt.type_name(slot(args, 0));
        raise!(rt, TypeError, "a bytes-like object is required, not '{name}'");
    };
    // No name is longer than a hundred characters.
    let found = if text.len() <= 256 { unicode_names2::character(&text) } else { None };
    match found.filter(|c| table::row(*c).category != "Cn") {
        Some(found) => rt.heap.string(found.to_string()),
        None => {
            let message = rt.heap.string(format!("undefined character name '{text}'"))?;
            Err(rt.raise_with(crate::value::types::KEY_ERROR, &[message]))
        }
    }
}

/// A normal form.
#[derive(Clone, Copy)]
enum Form {
    Composed,
    ComposedCompatible,
    Decomposed,
    DecomposedCompatible,
}

fn form_and_text(rt: &mut Runtime, function: &str, args: &[Value]) -> Eval<(Form, String)> {
    for (at, arg) in args.iter().enumerate().take(2) {
        if rt.heap.text(arg).is_none() {
            let name = rt.given_name(*arg);
            raise!(rt, TypeError, "{function}() argument {} must be str, not {name}", at + 1);
        }
    }
    let form = match rt.heap.text(&slot(args, 0)) {
        Some("NFC") => Form::Composed,
        Some("NFKC") => Form::ComposedCompatible,
        Some("NFD") => Form::Decomposed,
        Some("NFKD") => Form::DecomposedCompatible,
        _ => raise!(rt, ValueError, "invalid normalization form"),
    };
    // A character becomes eighteen at most (U+FDFA).
    let bytes = rt.heap.text(&slot(args, 1)).map_or(0, str::len) as u64;
    rt.steps(bytes / 8)?;
    rt.heap.charge(bytes * 4)?;
    rt.heap.meter.release(bytes * 4);
    Ok((form, rt.heap.text(&slot(args, 1)).unwrap_or("").to_owned()))
}

fn normalize(form: Form, text: &str) -> String {
    let mut made = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find(|c| table::row(c).category == "Cn").unwrap_or(rest.len());
        let (known, after) = rest.split_at(end);
        match form {
            Form::Composed => made.extend(known.nfc()),
            Form::ComposedCompatible => made.extend(known.nfkc()),
            Form::Decomposed => made.extend(known.nfd()),
            Form::DecomposedCompatible => made.extend(known.nfkd()),
        }
        let mut chars = after.chars();
        made.extend(chars.next());
        rest = chars.as_str();
    }
    made
}
