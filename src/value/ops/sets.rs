//! Set algebra.
use super::{Binary, Compare};
use crate::value::{Eval, Runtime, Stop, Value};
/// Being written.
pub fn binary(_rt: &mut Runtime, _op: Binary, _x: Value, _y: Value) -> Eval<Option<Value>> {
    Ok(None)
}
/// Being written.
pub fn in_place(_rt: &mut Runtime, _op: Binary, _x: Value, _y: Value) -> Eval<bool> {
    Ok(false)
}
/// Being written.
pub fn compare(_rt: &mut Runtime, _op: Compare, _x: Value, _y: Value) -> Eval<bool> {
    Err(Stop::Flat)
}
