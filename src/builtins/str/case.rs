//! The case of text and the classes of its characters: `lower`, `isalpha` and their kin.
//!
//! May touch: `value::text::unicode`.

use super::super::number::{arg, room};
use super::{bytes, charge, text};
use crate::value::builtin::method;
use crate::value::text::unicode;
use crate::value::{Builtin, Eval, Runtime, ShortStr, Value};

macro_rules! cased {
    ($($name:ident $signature:literal $doc:literal $how:path, $ascii:expr;)*) => {
        $(
            pub(super) const $name: Builtin =
                method($signature, $doc, |rt, args| change(rt, arg(args, 0), $how, $ascii));
        )*
    };
}

cased! {
    CAPITALIZE "capitalize(self, /)" "Return a capitalized version of the string."
        unicode::capitalize, None;
    CASEFOLD "casefold(self, /)"
        "Return a version of the string suitable for caseless comparisons."
        unicode::casefold, Some(<[u8]>::make_ascii_lowercase);
    LOWER "lower(self, /)" "Return a copy of the string converted to lowercase."
        unicode::lower, Some(<[u8]>::make_ascii_lowercase);
    SWAPCASE "swapcase(self, /)"
        "Convert uppercase characters to lowercase and lowercase characters to uppercase."
        unicode::swapcase, None;
    TITLE "title(self, /)" "Return a version of the string where each word is titlecased."
        unicode::title, None;
    UPPER "upper(self, /)" "Return a copy of the string converted to uppercase."
        unicode::upper, Some(<[u8]>::make_ascii_uppercase);
}

/// Changes all of a string; short ASCII ones without a detour.
fn change(
    rt: &mut Runtime,
    whole: Value,
    how: fn(&str) -> String,
    ascii: Option<fn(&mut [u8])>,
) -> Eval {
    let from = text(rt, &whole);
    let length = from.len();
    if let Some(ascii) = ascii
        && length <= ShortStr::MAX
        && rt.heap.text_is_ascii(&whole)
    {
        let mut bytes = [0; ShortStr::MAX];
        let Some(part) = bytes.get_mut(..length) else { return Ok(whole) };
        part.copy_from_slice(from.as_bytes());
        ascii(part);
        if let Ok(changed) = std::str::from_utf8(part)
            && let Some(short) = ShortStr::new(changed)
        {
            return Ok(Value::Str(short));
        }
    }
    let growth = if rt.heap.text_is_ascii(&whole) { 1 } else { unicode::MAX_CASE_GROWTH };
    if growth > 1 {
        // Each character is looked up in a table.
        rt.steps(length as u64 / 8)?;
    }
    room(rt, (length * growth) as u64)?;
    let changed = how(text(rt, &whole));
    rt.heap.string(changed)
}

/// What is asked of a string.
enum Class {
    /// That it has characters, and each is of a kind.
    All(fn(char) -> bool),
    /// Something of the string as a whole.
    Whole(fn(&str) -> bool),
}

impl Class {
    fn holds(&self, rt: &Runtime, value: Value) -> bool {
        match self {
            Self::All(kind) => {
                let all = bytes(rt, &value);
                if all.is_ascii() {
                    return !all.is_empty() && all.iter().all(|byte| kind(char::from(*byte)));
                }
                unicode::all(text(rt, &value), *kind)
            }
            Self::Whole(how) => how(text(rt, &value)),
        }
    }
}

macro_rules! classes {
    ($($name:ident $signature:literal $doc:literal $how:ident($test:path);)*) => {
        $(
            pub(super) const $name: Builtin = method($signature, $doc, |rt, args| {
                charge(rt, arg(args, 0))?;
                Ok(Value::Bool(Class::$how($test).holds(rt, arg(args, 0))))
            });
        )*
    };
}

classes! {
    ISALNUM "isalnum(self, /)"
        "Return True if the string is an alpha-numeric string, False otherwise."
        All(unicode::is_alnum);
    ISALPHA "isalpha(self, /)"
        "Return True if the string is an alphabetic string, False otherwise."
        All(unicode::is_alpha);
    ISDECIMAL "isdecimal(self, /)"
        "Return True if the string is a decimal string, False otherwise."
        All(unicode::is_decimal);
    ISDIGIT "isdigit(self, /)"
        "Return True if the string is a digit string, False otherwise."
        All(unicode::is_digit);
    ISIDENTIFIER "isidentifier(self, /)"
        "Return True if the string is a valid Python identifier, False otherwise."
        Whole(unicode::is_identifier);
    ISLOWER "islower(self, /)"
        "Return True if the string is a lowercase string, False otherwise."
        Whole(unicode::is_lower);
    ISNUMERIC "isnumeric(self, /)"
        "Return True if the string is a numeric string, False otherwise."
        All(unicode::is_numeric);
    ISPRINTABLE "isprintable(self, /)"
        "Return True if the string is printable, False otherwise."
        Whole(unicode::is_printable_str);
    ISSPACE "isspace(self, /)"
        "Return True if the string is a whitespace string, False otherwise."
        All(unicode::is_space);
    ISTITLE "istitle(self, /)"
        "Return True if the string is a title-cased string, False otherwise."
        Whole(unicode::is_title);
    ISUPPER "isupper(self, /)"
        "Return True if the string is an uppercase string, False otherwise."
        Whole(unicode::is_upper);
}

pub(super) const ISASCII: Builtin = method(
    "isascii(self, /)",
    "Return True if all characters in the string are ASCII, False otherwise.",
    |rt, args| Ok(Value::Bool(rt.heap.text_is_ascii(&arg(args, 0)))),
);
