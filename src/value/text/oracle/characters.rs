//! Every code point against the digests in `unicode_digest.json`, and casing of whole strings.

use super::super::repr::*;
use super::super::unicode::*;
use super::*;
use std::collections::BTreeMap;

/// FNV-1a over what `feed` says of every character.
fn digest(feed: impl Fn(char) -> Vec<u8>) -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for c in '\0'..=char::MAX {
        for byte in feed(c) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3);
        }
    }
    format!("{hash:016x}")
}

fn class(test: impl Fn(char) -> bool) -> String {
    digest(|c| vec![u8::from(test(c))])
}

fn text(map: impl Fn(&str) -> String) -> String {
    digest(|c| map(c.encode_utf8(&mut [0; 4])).into_bytes())
}

fn number(value: impl Fn(char) -> Option<u32>) -> String {
    digest(|c| vec![value(c).map_or(0, |value| value as u8 + 1)])
}

#[test]
fn every_code_point_is_as_in_unicode_14() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/oracle/data");
    let json = std::fs::read_to_string(folder.join("unicode_digest.json")).expect("the digests");
    let expected: BTreeMap<String, String> = serde_json::from_str(&json).expect("strings");
    let sigma_is_final = |text: String| lower(&text).ends_with('ς');
    for (name, expected) in &expected {
        let got = match name.as_str() {
            "alpha" => class(is_alpha),
            "decimal" => class(is_decimal),
            "digit" => class(is_digit),
            "numeric" => class(is_numeric),
            "space" => class(is_space),
            "printable" => class(is_printable),
            "lower" => class(is_lower_char),
            "upper" => class(is_upper_char),
            "title" => class(is_title_char),
            "xid_start" => class(is_xid_start),
            "xid_continue" => class(is_xid_continue),
            "cased" => class(|c| title(&format!("{c}a")).ends_with('a')),
            "case_ignorable" => {
                class(|c| sigma_is_final(format!("A{c}Σ")) && !sigma_is_final(format!("{c}Σ")))
            }
            "to_lower" => text(lower),
            "to_upper" => text(upper),
            "to_title" => text(title),
            "to_fold" => text(casefold),
            "decimal_value" => number(decimal_value),
            "digit_value" => number(digit_value),
            "numeric_value" => digest(|c| {
                super::super::floats::repr_float(numeric_value(c).unwrap_or(-7.0)).into_bytes()
            }),
            "swapcase" => text(swapcase),
            "capitalize" => text(capitalize),
            "repr" => text(repr_str),
            other => panic!("nobody answers {other}"),
        };
        assert_eq!(got, *expected, "{name}");
    }
}
