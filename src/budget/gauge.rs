//! What a piece of work cost, so that it can be paid again where the work itself is not done.
//!
//! May touch: nothing.

use super::Meter;

/// What a piece of work cost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cost {
    /// Parts of steps.
    pub parts: u64,
    /// Bytes that stayed charged.
    pub bytes: u64,
    /// The most bytes that were charged at once meanwhile, beyond those before it.
    pub peak: u64,
}

/// A piece of work that is being measured.
#[derive(Debug)]
pub struct Gauge {
    left: i64,
    bytes: u64,
    peak: u64,
}

impl Meter {
    /// Begins to measure.
    pub fn gauge(&mut self) -> Gauge {
        let (bytes, peak) = (self.bytes, self.bytes_peak());
        self.bytes_peak = bytes;
        Gauge { left: self.countdown.saturating_add(self.reserve), bytes, peak }
    }

    /// What was spent since.
    pub fn gauged(&mut self, gauge: &Gauge) -> Cost {
        let (peak, left) = (self.bytes_peak(), self.countdown.saturating_add(self.reserve));
        self.bytes_peak = peak.max(gauge.peak);
        Cost {
            parts: u64::try_from(gauge.left.saturating_sub(left)).unwrap_or(0),
            bytes: self.bytes.saturating_sub(gauge.bytes),
            peak: peak.saturating_sub(gauge.bytes),
        }
    }

    /// Takes back what was spent since, for work that is the host's and no part of the run.
    pub fn ungauged(&mut self, gauge: &Gauge) {
        let left = self.countdown.saturating_add(self.reserve);
        self.refund(gauge.left.saturating_sub(left));
        self.bytes_peak = gauge.peak;
    }
}
