//! Values in and out; here, plain Python values as JSON, whose depth is bounded.
//!
//! May touch: `value`, `budget`. Never: frames.

pub mod asynchronous;
pub mod calls;
pub mod class;
pub mod data;
mod de;
pub mod exact;
pub mod host;
pub mod object;
mod ser;

use crate::value::{Eval, Obj, Runtime, Value};

/// How deep data may be nested on its way out.
const DEPTH_MAX: u32 = 200;

/// A Python value as JSON data, or why it cannot be.
///
/// # Errors
/// When a budget is spent.
pub fn to_json(rt: &mut Runtime, value: Value) -> Eval<Result<serde_json::Value, String>> {
    to_json_at(rt, value, 0)
}

fn to_json_at(
    rt: &mut Runtime,
    value: Value,
    depth: u32,
) -> Eval<Result<serde_json::Value, String>> {
    use serde_json::Value as Json;
    rt.steps(1)?;
    if depth > DEPTH_MAX {
        return Ok(Err(format!("the data is nested more than {DEPTH_MAX} deep")));
    }
    let value = rt.heap.plain(value);
    Ok(Ok(match value {
        Value::None | Value::Unbound => Json::Null,
        Value::Bool(b) => Json::Bool(b),
        Value::Int(int) => Json::from(int),
        Value::Float(float) => match serde_json::Number::from_f64(float) {
            Some(number) => Json::Number(number),
            None => return Ok(Err("nan and infinities are no JSON numbers".to_owned())),
        },
        _ => {
            if let Some(text) = rt.heap.text(&value) {
                return Ok(Ok(Json::String(text.to_owned())));
            }
            if let Some(items) = rt.heap.as_items(value).map(<[Value]>::to_vec) {
                let mut all = Vec::with_capacity(items.len());
                for item in items {
                    match to_json_at(rt, item, depth + 1)? {
                        Ok(item) => all.push(item),
                        Err(why) => return Ok(Err(why)),
                    }
                }
                return Ok(Ok(Json::Array(all)));
            }
            let entries: Option<Vec<(Value, Value)>> = rt
                .heap
                .as_dict(value)
                .map(|dict| dict.iter().map(|entry| (entry.key, entry.value)).collect());
            if let Some(entries) = entries {
                let mut all = serde_json::Map::new();
                for (key, member) in entries {
                    let Some(key) = rt.heap.text(&key).map(str::to_owned) else {
                        return Ok(Err("a dict's keys must be strings".to_owned()));
                    };
                    match to_json_at(rt, member, depth + 1)? {
                        Ok(member) => all.insert(key, member),
                        Err(why) => return Ok(Err(why)),
                    };
                }
                return Ok(Ok(Json::Object(all)));
            }
            if let Some(Obj::Int(int)) = rt.heap.get(value) {
                return Ok(match int.to_string().parse::<serde_json::Number>() {
                    Ok(number) => Ok(Json::Number(number)),
                    Err(_) => Err("the integer is too large".to_owned()),
                });
            }
            return Ok(Err(format!("a value of type '{}' is no JSON data", rt.type_name(value))));
        }
    }))
}
