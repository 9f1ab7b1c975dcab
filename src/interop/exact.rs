//! Data as JSON and back with nothing lost: for journals.
//!
//! What JSON has is itself; a tuple is `{"tuple": [...]}`, and so on. Nothing is charged: who
//! records a run must not change it. It is bounded by the room there is.
//!
//! May touch: `value`. Never: frames.

use serde_json::{Map, Number, Value as Json, json};

use super::data::{Data, DataError};
use crate::value::{Core, Obj, Value};

/// How deep a value may be nested: a parser of JSON goes to 128, and a tuple takes two levels.
const DEPTH_MAX: u32 = 60;

/// A value as JSON; what is no data is an error, or `{"object": "its type"}` where it is only
/// compared.
///
/// # Errors
/// Why it cannot be written.
pub fn to_json(core: &Core, value: Value, compared: bool, room: u64) -> Result<Json, String> {
    let mut out = Exact { core, compared, room };
    out.value(value, 0)
}

/// An object of one member.
fn tagged(tag: &str, inside: impl Into<Json>) -> Json {
    let mut map = Map::new();
    map.insert(tag.to_owned(), inside.into());
    Json::Object(map)
}

struct Exact<'a> {
    core: &'a Core,
    compared: bool,
    room: u64,
}

impl Exact<'_> {
    fn take(&mut self, bytes: usize) -> Result<(), String> {
        match self.room.checked_sub(bytes as u64) {
            Some(left) => {
                self.room = left;
                Ok(())
            }
            None => Err("the journal is full".to_owned()),
        }
    }

    fn value(&mut self, value: Value, depth: u32) -> Result<Json, String> {
        if depth > DEPTH_MAX {
            return Err(format!("data is nested more than {DEPTH_MAX} deep"));
        }
        self.take(8)?;
        let heap = &self.core.heap;
        let value = heap.plain(value);
        if let Some(text) = heap.text(&value) {
            self.take(text.len())?;
            return Ok(Json::String(text.to_owned()));
        }
        if let Some(bytes) = heap.as_bytes(value) {
            self.take(bytes.len() * 2)?;
            return Ok(bytes_json(bytes));
        }
        match value {
            Value::None | Value::Unbound => return Ok(Json::Null),
            Value::Bool(b) => return Ok(Json::Bool(b)),
            Value::Int(int) => return Ok(Json::from(int)),
            Value::Float(float) => return Ok(float_json(float)),
            _ => {}
        }
        match heap.get(value) {
            Some(Obj::Int(int)) => {
                self.take(int.bits() as usize / 3 + 1)?;
                if int.bits() > 64 * 1024 {
                    return Err("an integer is too large".to_owned());
                }
                Ok(digits_json(&int.to_string()))
            }
            Some(Obj::Tuple(items)) => Ok(tagged("tuple", self.values(items, depth)?)),
            Some(Obj::List(items)) => self.values(items, depth),
            Some(Obj::Dict(_)) => {
                let entries: Vec<(Value, Value)> = heap.as_dict(value).map_or(Vec::new(), |dict| {
                    dict.iter().map(|entry| (entry.key, entry.value)).collect()
                });
                let mut all = Vec::new();
                for (key, value) in entries {
                    all.push(json!([self.value(key, depth + 2)?, self.value(value, depth + 2)?]));
                }
                Ok(tagged("dict", all))
            }
            Some(Obj::Set(set) | Obj::FrozenSet(set)) if self.compared => {
                let items: Vec<Value> = set.iter().map(|place| place.key).collect();
                Ok(tagged("set", self.values(&items, depth)?))
            }
            _ if self.compared => Ok(tagged("object", self.core.type_name(value))),
            _ => Err(format!("a value of type '{}' is no data", self.core.type_name(value))),
        }
    }

    fn values(&mut self, items: &[Value], depth: u32) -> Result<Json, String> {
        let all: Result<Vec<Json>, String> =
            items.iter().map(|item| self.value(*item, depth + 1)).collect();
        Ok(Json::Array(all?))
    }
}

fn bytes_json(bytes: &[u8]) -> Json {
    tagged("bytes", bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>())
}

fn float_json(float: f64) -> Json {
    let text = format!("{float:?}");
    // An exponent may be written in more ways than one, and infinity in none.
    let plain = float.is_finite() && !text.contains('e');
    if plain { Json::Number(Number::from_string_unchecked(text)) } else { tagged("float", text) }
}

fn digits_json(digits: &str) -> Json {
    tagged("int", digits)
}

/// Data as JSON.
///
/// # Errors
/// It is nested too deep, or holds an object.
pub fn data_to_json(data: &Data) -> Result<Json, String> {
    write(data, 0)
}

fn write(data: &Data, depth: u32) -> Result<Json, String> {
    if depth > DEPTH_MAX {
        return Err(format!("data is nested more than {DEPTH_MAX} deep"));
    }
    let all = |items: &[Data]| {
        let all: Result<Vec<Json>, String> =
            items.iter().map(|item| write(item, depth + 1)).collect();
        all.map(Json::Array)
    };
    Ok(match data {
        Data::None => Json::Null,
        Data::Bool(b) => Json::Bool(*b),
        Data::Int(int) => Json::from(*int),
        Data::Big(digits) => digits_json(digits),
        Data::Float(float) => float_json(*float),
        Data::Str(text) => Json::String(text.clone()),
        Data::Bytes(bytes) => bytes_json(bytes),
        Data::List(items) => all(items)?,
        Data::Tuple(items) => tagged("tuple", all(items)?),
        Data::Dict(entries) => match names(entries) {
            Some(names) => {
                let mut map = Map::new();
                for (name, (_, value)) in names.into_iter().zip(entries) {
                    map.insert(name, write(value, depth + 1)?);
                }
                Json::Object(map)
            }
            None => {
                let mut pairs = Vec::new();
                for (key, value) in entries {
                    pairs.push(json!([write(key, depth + 2)?, write(value, depth + 2)?]));
                }
                tagged("dict", pairs)
            }
        },
        Data::Object(_) => return Err("an object of a program's is no data".to_owned()),
    })
}

/// The names of what is written in objects of one member.
const TAGS: [&str; 5] = ["tuple", "int", "float", "bytes", "dict"];

/// The keys of a dict that is an object in JSON: strings, and not one that says something else.
fn names(entries: &[(Data, Data)]) -> Option<Vec<String>> {
    let name = |(key, _): &(Data, Data)| match key {
        Data::Str(name) => Some(name.clone()),
        _ => None,
    };
    let names: Vec<String> = entries.iter().map(name).collect::<Option<_>>()?;
    let tag = matches!(names.as_slice(), [one] if TAGS.contains(&one.as_str()));
    (!tag).then_some(names)
}

impl Data {
    /// The data as a line of JSON, with nothing lost: what JSON has is itself, a tuple is
    /// `{"tuple": [...]}`, and `{"dict": [[key, value], ...]}`, `{"bytes": "hex"}`,
    /// `{"int": "digits"}`, `{"float": "inf"}` are the rest. So stores and journals hold it.
    ///
    /// # Errors
    /// A [`DataError`] if it is nested more than 60 deep, or holds an object of a program's.
    ///
    /// ```
    /// use coldframe::Data;
    ///
    /// let data = Data::Tuple(vec![Data::Str("Ada".to_owned()), Data::Float(1.0)]);
    /// assert_eq!(data.to_text()?, r#"{"tuple":["Ada",1.0]}"#);
    /// assert_eq!(Data::from_text(&data.to_text()?)?, data);
    /// # Ok::<(), coldframe::DataError>(())
    /// ```
    pub fn to_text(&self) -> Result<String, DataError> {
        data_to_json(self).map(|json| json.to_string()).map_err(DataError)
    }

    /// The data that a line of JSON holds.
    ///
    /// # Errors
    /// A [`DataError`] if it is no JSON, or not what [`Data::to_text`] writes.
    pub fn from_text(text: &str) -> Result<Self, DataError> {
        let json = serde_json::from_str(text).map_err(|why| DataError(why.to_string()))?;
        from_json(&json).ok_or_else(|| DataError("it is JSON, but no data".to_owned()))
    }
}

/// The data that JSON was written of; `None` if it was written otherwise.
pub fn from_json(json: &Json) -> Option<Data> {
    read(json, 0)
}

fn read(json: &Json, depth: u32) -> Option<Data> {
    if depth > DEPTH_MAX + 2 {
        return None;
    }
    let all = |items: &[Json]| -> Option<Vec<Data>> {
        items.iter().map(|item| read(item, depth + 1)).collect()
    };
    match json {
        Json::Null => Some(Data::None),
        Json::Bool(b) => Some(Data::Bool(*b)),
        Json::Number(number) => {
            let text = number.to_string();
            if text.contains(['.', 'e', 'E']) {
                return text.parse().ok().map(Data::Float);
            }
            Some(text.parse().map_or(Data::Big(text), Data::Int))
        }
        Json::String(text) => Some(Data::Str(text.clone())),
        Json::Array(items) => all(items).map(Data::List),
        Json::Object(map) => {
            let one = map.iter().next().filter(|_| map.len() == 1);
            let Some((tag, inside)) = one.filter(|(tag, _)| TAGS.contains(&tag.as_str())) else {
                let member = |(name, inside): (&String, &Json)| {
                    Some((Data::Str(name.clone()), read(inside, depth + 1)?))
                };
                return map.iter().map(member).collect::<Option<_>>().map(Data::Dict);
            };
            match (tag.as_str(), inside) {
                ("tuple", Json::Array(items)) => all(items).map(Data::Tuple),
                ("int", Json::String(digits)) => {
                    let number = digits.strip_prefix('-').unwrap_or(digits);
                    let plain = !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit());
                    plain.then(|| Data::Big(digits.clone()))
                }
                ("float", Json::String(text)) => text.parse().ok().map(Data::Float),
                ("bytes", Json::String(text)) => bytes_of(text).map(Data::Bytes),
                ("dict", Json::Array(pairs)) => {
                    let pair = |pair: &Json| match pair.as_array().map(Vec::as_slice) {
                        Some([key, value]) => {
                            Some((read(key, depth + 1)?, read(value, depth + 1)?))
                        }
                        _ => None,
                    };
                    pairs.iter().map(pair).collect::<Option<Vec<_>>>().map(Data::Dict)
                }
                _ => None,
            }
        }
    }
}

/// Bytes from hexadecimal digits.
pub fn bytes_of(text: &str) -> Option<Vec<u8>> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    let digits = text.as_bytes();
    if !digits.len().is_multiple_of(2) {
        return None;
    }
    let (pairs, _) = digits.as_chunks::<2>();
    pairs.iter().map(|[high, low]| Some((digit(*high)? << 4 | digit(*low)?) as u8)).collect()
}
