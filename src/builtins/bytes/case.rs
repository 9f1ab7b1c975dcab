//! The case of ASCII bytes and their classes: `lower`, `isalpha` and their kin.
//!
//! May touch: `value::text::bytestrings`.

use super::super::number::{arg, room};
use super::{charge, make_like, this};
use crate::value::builtin::method;
use crate::value::text::bytestrings;
use crate::value::{Builtin, Runtime, Value};

macro_rules! cased {
    ($($name:ident $signature:literal $doc:literal $how:expr;)*) => {
        $(
            pub(super) const $name: Builtin = method($signature, $doc, |rt, args| {
                let whole = arg(args, 0);
                let length = this(rt, whole).len();
                room(rt, length as u64)?;
                let how: fn(&[u8]) -> Vec<u8> = $how;
                let changed = how(this(rt, whole));
                make_like(rt, whole, changed)
            });
        )*
    };
}

cased! {
    CAPITALIZE "capitalize(self, /)"
        "Return a copy of B with only its first character capitalized."
        bytestrings::capitalize;
    LOWER "lower(self, /)" "Return a copy of B with all ASCII characters converted to lowercase."
        |bytes| bytes.to_ascii_lowercase();
    SWAPCASE "swapcase(self, /)"
        "Return a copy of B with uppercase ASCII characters converted to lowercase."
        bytestrings::swapcase;
    TITLE "title(self, /)" "Return a titlecased version of B."
        bytestrings::title;
    UPPER "upper(self, /)" "Return a copy of B with all ASCII characters converted to uppercase."
        |bytes| bytes.to_ascii_uppercase();
}

macro_rules! classes {
    ($($name:ident $signature:literal $doc:literal $how:expr;)*) => {
        $(
            pub(super) const $name: Builtin = method($signature, $doc, |rt, args| {
                charge(rt, arg(args, 0))?;
                let how: fn(&[u8]) -> bool = $how;
                let rt: &Runtime = rt;
                Ok(Value::Bool(how(this(rt, arg(args, 0)))))
            });
        )*
    };
}

classes! {
    ISALNUM "isalnum(self, /)" "Return True if all characters in B are alphanumeric."
        |b| bytestrings::all(b, |byte| byte.is_ascii_alphanumeric());
    ISALPHA "isalpha(self, /)" "Return True if all characters in B are alphabetic."
        |b| bytestrings::all(b, |byte| byte.is_ascii_alphabetic());
    ISASCII "isascii(self, /)" "Return True if B is empty or all characters in B are ASCII."
        <[u8]>::is_ascii;
    ISDIGIT "isdigit(self, /)" "Return True if all characters in B are digits."
        |b| bytestrings::all(b, |byte| byte.is_ascii_digit());
    ISLOWER "islower(self, /)" "Return True if all cased characters in B are lowercase."
        bytestrings::is_lower;
    ISSPACE "isspace(self, /)" "Return True if all characters in B are whitespace."
        |b| bytestrings::all(b, bytestrings::is_space);
    ISTITLE "istitle(self, /)" "Return True if B is a titlecased string."
        bytestrings::is_title;
    ISUPPER "isupper(self, /)" "Return True if all cased characters in B are uppercase."
        bytestrings::is_upper;
}
