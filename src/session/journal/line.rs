//! A line of a journal: a use as JSON.

use serde_json::{Map, Value as Json, json};

use super::hex;
use crate::budget::Exhausted;
use crate::budget::gauge::Cost;
use crate::interop::exact::bytes_of;
use crate::value::journal::{Answer, Use, Word};

/// Budgets by their names in a journal.
const BUDGETS: &[(&str, Exhausted)] = &[
    ("steps", Exhausted::Steps),
    ("memory", Exhausted::Memory),
    ("output", Exhausted::Output),
    ("input", Exhausted::Input),
    ("int-bits", Exhausted::IntBits),
    ("timeout", Exhausted::Time),
    ("cancelled", Exhausted::Cancelled),
    ("account", Exhausted::Account),
];

/// A budget's name.
pub fn budget_name(budget: Exhausted) -> &'static str {
    BUDGETS.iter().find(|(_, own)| *own == budget).map_or("cancelled", |(name, _)| name)
}

/// A piece of a use as JSON: what JSON has is itself.
pub fn word(word: &Word) -> Json {
    match word {
        Word::None => Json::Null,
        Word::Bool(b) => Json::Bool(*b),
        Word::Number(number) => json!({"number": number.to_string()}),
        Word::Bytes(bytes) => json!({"hex": hex(bytes)}),
        Word::Text(text) => Json::String(text.clone()),
        Word::Json(text) => json!({"data": serde_json::from_str::<Json>(text).ok()}),
    }
}

fn read_word(json: &Json) -> Option<Word> {
    match json {
        Json::Null => Some(Word::None),
        Json::Bool(b) => Some(Word::Bool(*b)),
        Json::String(text) => Some(Word::Text(text.clone())),
        Json::Object(map) => {
            let (tag, inside) = map.iter().next().filter(|_| map.len() == 1)?;
            match (tag.as_str(), inside) {
                ("number", Json::String(digits)) => digits.parse().ok().map(Word::Number),
                ("hex", Json::String(digits)) => bytes_of(digits).map(Word::Bytes),
                ("data", data) => Some(Word::Json(data.to_string())),
                _ => None,
            }
        }
        Json::Number(_) | Json::Array(_) => None,
    }
}

/// A use as a line.
pub fn write(done: &Use) -> String {
    let mut map = Map::new();
    map.insert("use".to_owned(), Json::String(done.what.clone()));
    if done.asked != Word::None {
        map.insert("asked".to_owned(), word(&done.asked));
    }
    let (name, answer) = match &done.answer {
        Answer::Given(given) => ("answer", word(given)),
        Answer::Raised(class, message) => ("raised", json!([class, message])),
        Answer::Stopped(budget) => ("stopped", json!(budget_name(*budget))),
        Answer::Waits => ("waits", Json::Bool(true)),
    };
    map.insert(name.to_owned(), answer);
    let Cost { parts, bytes, peak } = done.cost;
    if done.cost != Cost::default() {
        map.insert("cost".to_owned(), json!([parts, bytes, peak]));
    }
    Json::Object(map).to_string()
}

/// Reads a line, or says what is wrong with it.
pub fn parse(text: &str) -> Result<Use, String> {
    let json: Json = serde_json::from_str(text).map_err(|why| why.to_string())?;
    let what = json.get("use").and_then(Json::as_str).ok_or("it does not say what was used")?;
    let asked = match json.get("asked") {
        Some(asked) => read_word(asked).ok_or("what was asked is none of a journal")?,
        None => Word::None,
    };
    let answer = answer(&json).ok_or("how the use ended is none of a journal")?;
    let cost = match json.get("cost").map(|cost| cost.as_array().map(Vec::as_slice)) {
        None => Cost::default(),
        Some(Some([parts, bytes, peak])) => {
            let number = |json: &Json| json.as_u64().ok_or("what it cost is no number");
            Cost { parts: number(parts)?, bytes: number(bytes)?, peak: number(peak)? }
        }
        Some(_) => return Err("what it cost is not three numbers".to_owned()),
    };
    Ok(Use { what: what.to_owned(), asked, answer, cost })
}

fn answer(json: &Json) -> Option<Answer> {
    if let Some(given) = json.get("answer") {
        return read_word(given).map(Answer::Given);
    }
    if let Some(raised) = json.get("raised") {
        let [class, message] = raised.as_array()?.as_slice() else { return None };
        return Some(Answer::Raised(class.as_str()?.to_owned(), message.as_str()?.to_owned()));
    }
    if let Some(name) = json.get("stopped") {
        let name = name.as_str()?;
        let budget = BUDGETS.iter().find(|(own, _)| *own == name)?;
        return Some(Answer::Stopped(budget.1));
    }
    (json.get("waits") == Some(&Json::Bool(true))).then_some(Answer::Waits)
}
