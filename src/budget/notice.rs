//! Being told when a share of a budget is spent.
//!
//! May touch: nothing. The program sees nothing of it.

use super::Exhausted;

/// A share of a budget is spent.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Told {
    /// Which budget: steps, memory or output.
    pub budget: Exhausted,
    /// How much of it is spent: steps or bytes.
    pub used: u64,
    /// How much of it there is.
    pub max: u64,
}

/// Who is told, of what share, and what was told already.
pub(super) struct Notice {
    share: f64,
    tell: Box<dyn FnMut(Told) + Send>,
    steps_told: bool,
    bytes_told: bool,
    output_told: bool,
}

impl std::fmt::Debug for Notice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Notice({})", self.share)
    }
}

impl Notice {
    pub(super) fn new(share: f64, tell: Box<dyn FnMut(Told) + Send>) -> Self {
        let share = if share.is_nan() { 1.0 } else { share.clamp(0.0, 1.0) };
        Self { share, tell, steps_told: false, bytes_told: false, output_told: false }
    }

    /// Parts of steps until the share is spent; tells if it is.
    pub(super) fn steps(&mut self, spent: i64, all: i64) -> Option<i64> {
        if self.steps_told {
            return None;
        }
        let at = (all as f64 * self.share) as i64;
        if spent < at {
            return Some(at - spent);
        }
        self.steps_told = true;
        let parts = super::PARTS as u64;
        let (used, max) = (spent.max(0) as u64 / parts, all.max(0) as u64 / parts);
        (self.tell)(Told { budget: Exhausted::Steps, used, max });
        None
    }

    /// At how many bytes the share is spent, if that is still to be told.
    pub(super) fn bytes_at(&self, max: u64) -> Option<u64> {
        (!self.bytes_told).then_some((max as f64 * self.share) as u64)
    }

    pub(super) fn bytes(&mut self, used: u64, max: u64) {
        if self.bytes_at(max).is_some_and(|at| used >= at) {
            self.bytes_told = true;
            (self.tell)(Told { budget: Exhausted::Memory, used, max });
        }
    }

    pub(super) fn output(&mut self, used: u64, max: u64) {
        if !self.output_told && used as f64 >= max as f64 * self.share {
            self.output_told = true;
            (self.tell)(Told { budget: Exhausted::Output, used, max });
        }
    }
}
