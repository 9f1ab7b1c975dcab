//! `int | str`
use crate::value::{Eval, Runtime, Value};
/// Being written.
pub fn union(_rt: &mut Runtime, _x: Value, _y: Value) -> Eval<Option<Value>> {
    Ok(None)
}
/// Being written.
pub fn equal(_rt: &mut Runtime, x: Value, y: Value) -> Eval<bool> {
    Ok(x.same(y))
}
