//! Memory at the limit: charges that are refused for a test, as if there were no memory, and what
//! may be owed.
//!
//! May touch: nothing.

use super::Meter;

/// So many bytes may be owed: charged beyond the limit.
const OWED_MAX: u64 = 64 << 10;

/// Refuses charges of bytes now and then, as if there were no memory (a test mode): whatever asks
/// for a collection then must come to the same once it is done again.
#[derive(Debug)]
pub(super) struct Refusals {
    /// How many charges go between two that are refused.
    gap: u32,
    /// How many go before the next.
    left: u32,
    /// The last charge was refused.
    refused: bool,
}

impl Refusals {
    /// At most so many charges go between two that are refused in the beginning.
    const GAP_MAX: u32 = 11;
    /// At least so many go before the first: what a session is made of.
    const FIRST: u32 = 20;

    pub(super) fn refuse(&mut self) -> bool {
        self.refused = self.left == 0;
        if self.refused {
            // Rarer and rarer: each wants a collection.
            self.gap += self.gap / 32 + 1;
            self.left = self.gap;
        } else {
            self.left -= 1;
        }
        self.refused
    }
}

impl Meter {
    /// Charges something small beyond the limit of bytes.
    pub fn owe<T>(&mut self, charge: impl FnOnce(&mut Self) -> T) -> T {
        let limit = self.bytes_max;
        self.only_refused();
        self.bytes_max = limit.saturating_add(OWED_MAX);
        let charged = charge(self);
        self.bytes_max = limit;
        charged
    }

    /// Refuses charges of bytes now and then from now on (a test mode): other ones for another seed.
    pub fn refuse_charges(&mut self, seed: usize) {
        let gap = (seed % Refusals::GAP_MAX as usize) as u32 + 1;
        let refusals = Refusals { gap, left: Refusals::FIRST + gap, refused: false };
        self.refusals = Some(Box::new(refusals));
        self.look_again();
    }

    /// Whether the charge that failed last was refused for the test alone: then it may be made.
    pub fn only_refused(&mut self) -> bool {
        self.refusals.as_mut().is_some_and(|refusals| std::mem::take(&mut refusals.refused))
    }

    /// The same where what wants to be charged was done once more and refused again: from now on
    /// twice as many charges go between two that are refused.
    pub fn relent(&mut self) -> bool {
        let only_refused = self.only_refused();
        if let Some(refusals) = self.refusals.as_mut().filter(|_| only_refused) {
            refusals.gap *= 2;
            refusals.left = refusals.gap;
        }
        only_refused
    }
}
