//! Values in and out: JSON data as plain Python values, and back.
//!
//! What comes in is charged before it is converted, and its depth is bounded by the JSON parser
//! (128); what goes out is bounded here.
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

use crate::raise;
use crate::value::{Core, Eval, Obj, Runtime, Value};

/// How deep data may be nested on its way out.
const DEPTH_MAX: u32 = 200;

/// JSON data as a Python value.
///
/// # Errors
/// When a budget is spent.
pub fn from_json(core: &mut Core, json: &serde_json::Value) -> Eval {
    core.heap.steps(1)?;
    match json {
        serde_json::Value::Null => Ok(Value::None),
        serde_json::Value::Bool(b) => Ok(Value::Bool(*b)),
        serde_json::Value::Number(number) => number_from_json(core, number),
        serde_json::Value::String(text) => {
            core.heap.steps_for(text.len())?;
            core.heap.str(text)
        }
        serde_json::Value::Array(items) => {
            let list = core.heap.list(Vec::new())?;
            core.keep(list);
            core.heap.list_reserve(list, items.len())?;
            for item in items {
                let item = from_json(core, item)?;
                core.heap.list_push(list, item)?;
            }
            core.kept.pop();
            Ok(list)
        }
        serde_json::Value::Object(members) => {
            let dict = core.heap.dict()?;
            core.keep(dict);
            core.heap.dict_reserve(dict, members.len())?;
            for (name, member) in members {
                let member = from_json(core, member)?;
                core.keep(member);
                let name = core.heap.str(name)?;
                core.dict_set_name(dict, name, member)?;
                core.kept.pop();
            }
            core.kept.pop();
            Ok(dict)
        }
    }
}

/// A number as `json.loads` reads it: an int is exact, whatever its size.
fn number_from_json(core: &mut Core, number: &serde_json::Number) -> Eval {
    if let Some(int) = number.as_i64() {
        return Ok(Value::Int(int));
    }
    let text = number.to_string();
    core.heap.steps_for(text.len())?;
    let digits = text.strip_prefix('-').unwrap_or(&text);
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Ok(Value::Float(text.parse().unwrap_or(f64::NAN)));
    }
    let max = core.int_digits_max as usize;
    if max > 0 && digits.len() > max {
        raise!(
            core,
            ValueError,
            "Exceeds the limit ({max} digits) for integer string conversion: value has {} digits; \
             use sys.set_int_max_str_digits() to increase the limit",
            digits.len()
        );
    }
    core.heap.int(text.parse().unwrap_or_default())
}

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
