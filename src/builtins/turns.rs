//! How a lazy iterator passes over items of another one within one step.
//!
//! `filterfalse` may look at any number of items before it has one to give. [`Turns`] lets go of
//! what was kept for the item before, and after a bounded number of items has the frame loop ask
//! for the next one: there a run can pause, and the heap can be collected.
//!
//! May touch: `value`. Never: frames.

use super::lazy::next_or_want;
use crate::value::{Input, Runtime, Stop, Value, Want};

/// How many items a step takes natively before it goes back to the loop.
const QUANTUM: u32 = 1024;

/// The turns of a loop over a native iterator: made where the loop begins.
pub struct Turns {
    held: usize,
    left: u32,
}

impl Turns {
    /// Before the first turn: what is kept now stays.
    pub fn new(rt: &Runtime) -> Self {
        Self { held: rt.kept.len(), left: QUANTUM }
    }

    /// As [`next_or_want`], where `input` is taken if there is one. What was kept since the loop
    /// began is let go: the state holds what is still needed of it.
    ///
    /// # Errors
    /// What the iterator raises, and spent budgets.
    pub fn next(
        &mut self,
        rt: &mut Runtime,
        inner: Value,
        input: &mut Option<Input>,
    ) -> Result<Result<Value, Want>, Stop> {
        rt.kept.truncate(self.held);
        match input.take() {
            None | Some(Input::Start) => {
                if self.left == 0 {
                    return Ok(Err(Want::Next(inner)));
                }
                self.left -= 1;
                next_or_want(rt, inner, Input::Start)
            }
            Some(given) => next_or_want(rt, inner, given),
        }
    }
}
