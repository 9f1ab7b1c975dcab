//! `'%s' % x`
use crate::value::{Eval, Runtime, Value};
/// Being written.
pub fn remainder(_rt: &mut Runtime, _x: Value, _y: Value) -> Eval<Option<Value>> {
    Ok(None)
}
