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
