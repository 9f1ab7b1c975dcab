//! Dicts as operands.
use crate::value::{Eval, Runtime, Stop, Value};
/// Being written.
pub fn union(_rt: &mut Runtime, _x: Value, _y: Value) -> Eval<Option<Value>> {
    Ok(None)
}
/// Being written.
pub fn update(_rt: &mut Runtime, _x: Value, _y: Value) -> Eval<bool> {
    Err(Stop::Flat)
}
/// Being written.
pub fn equal(_rt: &mut Runtime, _x: Value, _y: Value) -> Eval<bool> {
    Err(Stop::Flat)
}
