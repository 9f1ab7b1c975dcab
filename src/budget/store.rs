//! What is left of the budgets, for snapshots: it travels along, and never grows on the way.
//!
//! May touch: nothing.

use super::{Limits, Meter, PARTS, QUANTUM};

/// What a run has spent and may still spend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spent {
    /// Parts of steps that were spent.
    pub parts_used: u64,
    /// Parts of steps that are left.
    pub parts_left: i64,
    /// Bytes charged now.
    pub bytes: u64,
    /// The most bytes that were charged at once.
    pub bytes_peak: u64,
    /// The limit of bytes.
    pub bytes_max: u64,
    /// Bytes at which a collection is due.
    pub collect_at: u64,
    /// A collection is due.
    pub collection_due: bool,
    /// Bytes printed.
    pub output: u64,
    /// Bytes that may still be printed.
    pub output_left: u64,
    /// Bytes that may still come in.
    pub input_left: u64,
    /// Bits of the largest integer.
    pub int_bits_max: u64,
}

impl Meter {
    /// What was spent and is left.
    pub fn spent(&self) -> Spent {
        let left = self.countdown.saturating_add(self.reserve);
        let all = self.steps_max as i64 * PARTS;
        Spent {
            parts_used: all.saturating_sub(left).max(0) as u64,
            parts_left: left,
            bytes: self.bytes,
            bytes_peak: self.bytes_peak(),
            bytes_max: self.bytes_max,
            collect_at: self.collect_at,
            collection_due: self.collection_due,
            output: self.output,
            output_left: self.output_max.saturating_sub(self.output),
            input_left: self.input_left,
            int_bits_max: self.int_bits_max,
        }
    }

    /// A meter that goes on from there, within limits: what is left of each budget is the smaller
    /// of what was left and what the limits say. At least `bytes` are in use.
    ///
    /// `None`: more bytes are in use than may be.
    pub fn goes_on(spent: &Spent, limits: &Limits, bytes: u64) -> Option<Self> {
        const PARTS_MAX: u64 = i64::MAX as u64 / 4;
        let mut meter = Self::new(limits);
        let most = limits.steps_max.saturating_mul(PARTS as u64).min(PARTS_MAX) as i64;
        let left = spent.parts_left.min(most);
        let all = i64::try_from(spent.parts_used).ok()?.checked_add(left)?;
        if spent.parts_used > PARTS_MAX || all < 0 {
            return None;
        }
        // Budgets are of whole steps.
        let left = left - all % PARTS;
        meter.steps_max = (all / PARTS) as u64;
        meter.countdown = left.min(QUANTUM);
        meter.reserve = left - meter.countdown;
        meter.bytes_max = spent.bytes_max.min(limits.bytes_max);
        meter.bytes = spent.bytes.max(bytes);
        meter.bytes_peak = spent.bytes_peak.max(meter.bytes);
        if meter.bytes > meter.bytes_max || meter.bytes_peak > 1 << 60 {
            return None;
        }
        meter.collect_at = spent.collect_at.min(meter.bytes_max);
        meter.collection_due = spent.collection_due;
        meter.output = spent.output;
        let output_left = spent.output_left.min(limits.output_max);
        meter.output_max = spent.output.checked_add(output_left)?;
        meter.input_left = spent.input_left.min(limits.input_max);
        meter.int_bits_max = spent.int_bits_max.min(limits.int_bits_max);
        if meter.collection_due {
            meter.look_soon();
        }
        meter.look_again();
        Some(meter)
    }

    /// What a fork is given of what is left: a share of each budget, from 0 to 1; of memory, as much
    /// as is in use, for a copy of that, and the share of the rest.
    ///
    /// `None`: there is no room for a copy.
    pub fn portion(&self, share: f64) -> Option<Limits> {
        let share = if share > 0.0 { share.min(1.0) } else { 0.0 };
        let of = |all: u64| (all as f64 * share) as u64;
        let rest = self.bytes_max.checked_sub(self.bytes)?.checked_sub(self.bytes)?;
        Some(Limits {
            steps_max: of(self.steps_left()).min(self.steps_left()),
            bytes_max: self.bytes + of(rest).min(rest),
            output_max: of(self.output_left()).min(self.output_left()),
            input_max: of(self.input_left).min(self.input_left),
            int_bits_max: self.int_bits_max,
            ..Limits::default()
        })
    }

    /// Gives a [`Meter::portion`] away.
    pub fn give_away(&mut self, portion: &Limits) {
        self.look_soon();
        self.reserve -= portion.steps_max as i64 * PARTS;
        self.steps_max -= portion.steps_max;
        self.bytes_max = self.bytes_max.saturating_sub(portion.bytes_max);
        self.collect_at = self.collect_at.min(self.bytes_max);
        self.output_max = self.output_max.saturating_sub(portion.output_max);
        self.input_left = self.input_left.saturating_sub(portion.input_max);
        self.look_again();
    }
}
