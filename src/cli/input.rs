//! `--input NAME=JSON` and `--input NAME=@FILE`.
//!
//! May touch: the files that are named. Never: more bytes than `--max-input`.

use std::io::Read;

use serde_json::Value;

use super::Failure;
use super::editing::KEYWORDS;

/// The names alone, for commands that run nothing.
pub fn names(inputs: &[String]) -> Result<Vec<String>, Failure> {
    inputs.iter().map(|input| name(input.split('=').next().unwrap_or(""))).collect()
}

/// Inputs with their data.
pub struct Inputs {
    /// Names and data.
    pub bound: Vec<(String, Value)>,
    /// Bytes of JSON that they were.
    pub bytes: u64,
}

/// The inputs with their data.
pub fn inputs(inputs: &[String], bytes_max: u64) -> Result<Inputs, Failure> {
    let mut left = bytes_max;
    let mut bound: Vec<(String, Value)> = Vec::new();
    for input in inputs {
        let Some((key, data)) = input.split_once('=') else {
            return Err(Failure::Usage(format!(
                "--input {input}: write NAME=JSON or NAME=@FILE.json, such as {input}=42"
            )));
        };
        let key = name(key)?;
        if bound.iter().any(|(other, _)| *other == key) {
            return Err(Failure::Usage(format!("--input {key} is given twice")));
        }
        let (text, from) = match data.strip_prefix('@') {
            Some(path) => (read(path, left)?, path.to_owned()),
            None => (data.to_owned(), format!("--input {key}")),
        };
        left = left.checked_sub(text.len() as u64).ok_or_else(too_large)?;
        let value = serde_json::from_str(&text).map_err(|error| {
            let hint =
                if data.starts_with('@') { "" } else { "; a string needs quotes: NAME='\"text\"'" };
            Failure::Usage(format!("{from} is no JSON: {error}{hint}"))
        })?;
        bound.push((key, value));
    }
    Ok(Inputs { bound, bytes: bytes_max - left })
}

fn name(text: &str) -> Result<String, Failure> {
    let mut characters = text.chars();
    let begins = characters.next().is_some_and(|c| c.is_alphabetic() || c == '_');
    if KEYWORDS.split_whitespace().any(|keyword| keyword == text) {
        return Err(Failure::Usage(format!(
            "--input: `{text}` is a keyword, which no program can read as a name"
        )));
    }
    if begins && characters.all(|c| c.is_alphanumeric() || c == '_') {
        return Ok(text.to_owned());
    }
    Err(Failure::Usage(format!("--input: `{text}` is no name that a program can read")))
}

/// A file as text, if it is not larger than what is left.
fn read(path: &str, left: u64) -> Result<String, Failure> {
    let file = std::fs::File::open(path).map_err(|error| Failure::unreadable(path, &error))?;
    let mut text = Vec::new();
    file.take(left.saturating_add(1))
        .read_to_end(&mut text)
        .map_err(|error| Failure::unreadable(path, &error))?;
    if text.len() as u64 > left {
        return Err(too_large());
    }
    String::from_utf8(text).map_err(|_| Failure::Usage(format!("{path} is not UTF-8")))
}

fn too_large() -> Failure {
    Failure::Exhausted(
        "input",
        "the budget of input ran out before the program began; raise it with --max-input"
            .to_owned(),
    )
}
