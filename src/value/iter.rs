//! Iteration over native containers.

use super::{Core, Eval, Stop, Value};

impl Core {
    /// The next item of a native iterator; [`Stop::Flat`] if it is not one.
    pub fn next_native(&mut self, _iterator: Value) -> Eval<Option<Value>> {
        Err(Stop::Flat)
    }
}
