//! The syntax room against CPython's answers, which `tests/oracle/syntax_errors.py` collected.
//!
//! `batch` serves the scripts in `tests/oracle`: it parses the JSON lines of one file and writes
//! what it found to another.

use coldframe::source::Source;
use coldframe::syntax::{self, Limits, Mode};
use serde_json::{Value, json};

fn mode(case: &Value) -> Mode {
    match case["mode"].as_str() {
        Some("eval") => Mode::Expression,
        Some("function") => Mode::Function,
        _ => Mode::Module,
    }
}

/// What the syntax room says about one case.
fn verdict(case: &Value) -> Value {
    let text = match (case["source"].as_str(), case["path"].as_str()) {
        (Some(text), _) => text.to_owned(),
        (None, Some(path)) => match std::fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) => return json!({ "skipped": error.to_string() }),
        },
        (None, None) => return json!({ "skipped": "neither source nor path" }),
    };
    let source = Source::new("x.py", text);
    let limits = Limits { source_bytes_max: 16 << 20, ..Limits::default() };
    match syntax::parse(&source, mode(case), &limits) {
        Ok(parsed) if case["dump"] == json!(true) => {
            json!({ "ast": format!("{:?}", parsed.body()) })
        }
        Ok(_) => json!({ "ok": true }),
        Err(error) => json!({
            "type": error.type_name(),
            "message": error.message,
            "place": [error.line, error.col, error.end_line, error.end_col],
            "text": error.render(&source),
        }),
    }
}

/// Programs about which we deliberately say something else than CPython 3.11, and why.
const DIFFERS: &[(&str, &str)] = &[
    ("f\"{a\\n}\"", "PEP 701: a backslash may stand in a field"),
    ("f\"{#}\"", "PEP 701: a comment may stand in a field"),
    ("f\"{a\"\"b}\"", "PEP 701: any quotes may stand in a field"),
    ("f\"{a\n}\"", "PEP 701: a newline may stand in a field"),
    ("\"\\ud800\"", "a str is a sequence of Unicode scalar values"),
];

/// What of an error must be the same: all of it, but for two differences on purpose. CPython 3.11
/// shows a field of an f-string as a text of its own, `(a b)`, we show its line; and it counts
/// bytes where a line is not ASCII, so its carets are off there.
fn essence(text: &str, source: &str) -> String {
    let shown = text.lines().nth(1).unwrap_or("").trim();
    let made_up =
        !source.contains(shown) || source.contains(&format!("{{{}", shown.replace('(', "")));
    match () {
        _ if made_up => text.lines().last().unwrap_or("").to_owned(),
        _ if !source.is_ascii() => text.lines().filter(|line| !line.contains('^')).collect(),
        _ => text.to_owned(),
    }
}

#[test]
fn errors_are_rendered_as_cpython_renders_them() {
    let mut wrong = Vec::new();
    for line in include_str!("syntax/errors.jsonl").lines() {
        let case: Value = serde_json::from_str(line).expect("a line of JSON");
        let source = case["source"].as_str().expect("a source");
        if DIFFERS.iter().any(|(text, _)| *text == source.trim_end()) {
            continue;
        }
        let ours = verdict(&case);
        let (ours, theirs) = (ours["text"].as_str(), case["error"].as_str());
        let ours = ours.map_or("accepted".to_owned(), |text| essence(text, source));
        let theirs = theirs.map_or("accepted".to_owned(), |text| essence(text, source));
        // Only one of the two may show a made-up text.
        let same = ours == theirs
            || ours.lines().last() == theirs.lines().last() && theirs.lines().count() == 1;
        if !same {
            wrong.push(format!("{source}\n--- ours\n{ours}\n--- CPython\n{theirs}\n"));
        }
    }
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
#[ignore = "serves the scripts in tests/oracle"]
fn batch() {
    let Ok(path) = std::env::var("SYNTAX_BATCH") else { return };
    let cases = std::fs::read_to_string(&path).expect("the batch is there");
    let mut out = String::new();
    for line in cases.lines() {
        let case: Value = serde_json::from_str(line).expect("a line of JSON");
        out += &verdict(&case).to_string();
        out.push('\n');
    }
    std::fs::write(path + ".out", out).expect("the directory is writable");
}
