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
