//! What native code keeps alive while it may call the program.
//!
//! `Core::kept` is a stack of roots: a step of a builtin pushes what it needs after a call, and
//! whoever drives the step truncates the stack when it is over. So a step may keep a handful of
//! values, and a loop within a step lets go of what it kept for the item before
//! (`builtins::turns`); otherwise values would pile up that nobody paid for.
//!
//! May touch: `heap`, `budget`.
//!
//! Invariant: all that is kept fits into the budget of memory beside what is in use when it grows;
//! a few thousand values are free.

use super::{Core, Eval, Value};

/// How many values are kept before somebody looks whether there is memory for them.
const KEPT_LOOK: usize = 16_384;

/// What a kept value takes: the stack may be about to grow to twice its size.
const KEPT_BYTES: u64 = 2 * size_of::<Value>() as u64;

impl Core {
    /// Keeps a value alive across calls into the program, until the builtin returns. A builtin
    /// keeps a handful; a loop lets go of what it kept for the item before. Whoever keeps as many
    /// as a program says uses [`Core::keep_all`].
    #[inline]
    pub fn keep(&mut self, value: Value) -> Value {
        self.kept.push(value);
        if self.kept.len().is_multiple_of(KEPT_LOOK) {
            self.look_at_kept();
        }
        #[cfg(debug_assertions)]
        self.watch_kept();
        value
    }

    /// Keeps many values, whose number a program chose.
    ///
    /// # Errors
    /// When there is no memory for keeping them beside what is in use.
    pub fn keep_all(&mut self, values: &[Value]) -> Eval<()> {
        let bytes = values.len() as u64 * KEPT_BYTES;
        self.heap.charge_passing(bytes)?;
        self.heap.release_outside(bytes);
        self.kept.extend_from_slice(values);
        #[cfg(debug_assertions)]
        {
            self.kept_many = self.kept.len();
        }
        Ok(())
    }

    /// The second wall behind [`Core::keep`]: what would not fit into the budget beside what is in
    /// use ends the run at its next charge.
    #[cold]
    fn look_at_kept(&mut self) {
        let bytes = self.kept.len() as u64 * KEPT_BYTES;
        if bytes > self.heap.meter.bytes_max().saturating_sub(self.heap.meter.bytes_used()) {
            self.heap.meter.break_off();
        }
    }

    /// A builtin that keeps more and more without paying is found by tests.
    #[cfg(debug_assertions)]
    fn watch_kept(&mut self) {
        self.kept_many = self.kept_many.min(self.kept.len());
        let most = self.kept_many + KEPT_LOOK / 2 + 64 * self.depth as usize;
        assert!(self.kept.len() <= most, "a builtin keeps what it was given: {most} values");
    }
}
