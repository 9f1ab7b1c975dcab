//! Holds this room to CPython: every row of `tests/oracle/data/*.jsonl` is a question and the
//! answer python3 gave (see the scripts beside the data). `TEXT_DATA` names another file to read.

use super::ints::IntRef;
use super::*;
use num_bigint::BigInt;
use std::path::Path;

mod characters;
mod formats;
mod methods;
mod numbers;

/// One row: function, arguments, and the last is the result.
type Row = Vec<String>;

fn rows(name: &str) -> Vec<Row> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/oracle/data");
    let path = std::env::var("TEXT_DATA").map_or(folder.join(name), |path| path.into());
    let text = std::fs::read_to_string(path).expect("the data is in the repository");
    text.lines()
        .map(|line| serde_json::from_str(line).expect("a row is a list of strings"))
        .collect()
}

/// Asks every row, and reports the first differences and how many there were.
fn hold(name: &str, answer: fn(&str, &[String]) -> Option<Result<String, TextError>>) {
    let mut wrong = Vec::new();
    let mut asked = 0;
    for row in rows(name) {
        let (function, arguments) = (row[0].as_str(), &row[1..row.len() - 1]);
        let expected = &row[row.len() - 1];
        let Some(got) = answer(function, arguments) else { continue };
        asked += 1;
        let got = got.unwrap_or_else(|error| format!("!{error}"));
        if got != *expected {
            wrong.push(format!(
                "{function}{arguments:?}\n  python3: {expected:?}\n  we:      {got:?}"
            ));
        }
    }
    assert!(asked > 0, "no row of {name} was asked");
    let shown: Vec<_> = wrong.iter().take(40).cloned().collect();
    assert!(wrong.is_empty(), "{} of {asked} differ:\n{}", wrong.len(), shown.join("\n"));
}

fn float(text: &str) -> f64 {
    f64::from_bits(u64::from_str_radix(text, 16).expect("bits"))
}

fn bits(x: f64) -> String {
    if x.is_nan() { "nan".to_owned() } else { format!("{:016x}", x.to_bits()) }
}

fn int(text: &str) -> BigInt {
    text.parse().expect("an int")
}

/// The int as the interpreter would hold it.
fn int_ref(n: &BigInt) -> IntRef<'_> {
    i64::try_from(n).map_or(IntRef::Big(n), IntRef::Small)
}

fn unhex(text: &str) -> Vec<u8> {
    let digit = |c: u8| char::from(c).to_digit(16).expect("hex") as u8;
    text.as_bytes().chunks(2).map(|pair| digit(pair[0]) << 4 | digit(pair[1])).collect()
}

/// Nothing may panic, whatever the text: every parser reads random text of its own alphabet.
#[test]
fn no_text_makes_a_parser_panic() {
    let alphabet: Vec<char> =
        "{}[].!:%()*#0123459xXeEpPjJ_+-<>=^,zrsafi\\' \t\né٣日😀\u{2003}".chars().collect();
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = move || {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize
    };
    for _ in 0..60_000 {
        let text: String = (0..next() % 9).map(|_| alphabet[next() % alphabet.len()]).collect();
        let _ = floats::parse_float(&text);
        let _ = floats::float_fromhex(&text);
        let _ = ints::parse_int(&text, [0, 2, 10, 16, 36][next() % 5], 4300);
        let _ = ints::parse_int_bytes(text.as_bytes(), 0, 4300);
        let _ = complexes::parse_complex(&text);
        for target in [format_spec::Target::Str, format_spec::Target::Float] {
            let _ = format_spec::Spec::parse(&text, target, "x");
        }
        let _ = percent::Pieces::new(text.as_str(), true).count();
        let _ = percent::Pieces::new(text.as_bytes(), false).count();
        for piece in str_format::Pieces::new(&text).flatten() {
            if let Some(field) = piece.field {
                let name = str_format::FieldName::parse(field.name, None);
                let _ = name.map(|name| name.path.count());
            }
        }
        let _ = bytestrings::from_hex(&text);
        let _ = codecs::check_encoding(&text);
        for encoding in ["utf-8", "utf-16", "utf-32-be", "cp1252", "ascii"] {
            let _ = codecs::decode(text.as_bytes(), encoding, "replace");
            let _ = codecs::encode(&text, encoding, "backslashreplace");
        }
    }
}
