//! Budgets: what a run may spend, and the meter that spends it.
//!
//! One countdown serves steps, slices, collection and the cancel flag: charging is a subtraction
//! and a test for its sign, and only when the countdown has run out does anybody ask why. The
//! unit of the countdown is an eighth of a step, because a statement costs one step and an eighth
//! of a step for each node of its expressions.
//!
//! May touch: nothing. Never: a clock. A wall-time limit is a flag which the host's watchdog sets
//! and [`Meter`] sees when its countdown runs out.
//!
//! Invariant: every byte and every step is charged before it is used, so that what is charged is
//! never less than what was spent.

mod account;
mod cancel;
pub mod gauge;
mod notice;
mod refusals;
pub mod store;

pub use account::Account;
use account::Share;
pub use cancel::Cancel;
use notice::Notice;
pub use notice::Told;
use refusals::Refusals;

/// Fewest bytes between two collections: what a program makes and drops stays in the processor's
/// second cache.
const PAUSE_MIN: u64 = 256 << 10;

/// Bytes before the first collection: most programs never come to it.
const FIRST_PAUSE: u64 = 512 << 10;

/// How many parts a step has: charges are made in eighths.
pub const PARTS: i64 = 8;

/// How many parts of steps may pass before the cancel flag is looked at.
const QUANTUM: i64 = 8 * 2048;

/// What a run may spend. Every limit is on by default.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Steps: one for a statement, loop turn or call of the source, and in proportion for work
    /// that grows with its input.
    pub steps_max: u64,
    /// Bytes of memory that values, frames and programs may take together.
    pub bytes_max: u64,
    /// Nested calls that a program may ask for with `sys.setrecursionlimit`.
    pub depth_max: u32,
    /// Bytes that may be printed.
    pub output_max: u64,
    /// Bytes of one source text.
    pub source_max: usize,
    /// Bytes that may come in as inputs or from standard input.
    pub input_max: u64,
    /// Bits of the largest integer.
    pub int_bits_max: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            steps_max: 100_000_000,
            bytes_max: 256 << 20,
            depth_max: 100_000,
            output_max: 16 << 20,
            source_max: 1 << 20,
            input_max: 64 << 20,
            int_bits_max: 64 << 20,
        }
    }
}

/// The budget that ran out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Exhausted {
    /// Steps.
    Steps,
    /// Memory.
    Memory,
    /// Output.
    Output,
    /// Input: what a program reads from standard input.
    Input,
    /// The size of an integer.
    IntBits,
    /// Wall time, measured by the host.
    Time,
    /// The host cancelled the run.
    Cancelled,
    /// The account that sessions share has no steps left.
    Account,
}

/// Why the countdown ran out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// Only the quantum was over: go on.
    Nothing,
    /// A collection is due at the next safe point.
    Collection,
    /// The slice is over: pause between two statements.
    Slice,
    /// A budget is spent.
    Exhausted(Exhausted),
}

/// Counts what a run spends.
#[derive(Debug)]
pub struct Meter {
    /// Parts of steps until somebody has to look.
    countdown: i64,
    /// Parts of steps that are left behind the countdown.
    reserve: i64,
    steps_max: u64,
    /// Bytes that are charged now.
    bytes: u64,
    bytes_peak: u64,
    bytes_max: u64,
    /// Charged bytes at which somebody has to look: a collection, a notice, the account.
    look_at: u64,
    /// Charged bytes at which a collection is due.
    collect_at: u64,
    collection_due: bool,
    /// More is held than there is memory for.
    broken_off: bool,
    slice_over_at: Option<i64>,
    /// Statements and steps of builtins that were done where a pause was due and could not be.
    pub unpaused: u64,
    output: u64,
    output_max: u64,
    /// Bytes of input that are left.
    input_left: u64,
    /// Bits of the largest integer.
    pub int_bits_max: u64,
    cancel: Cancel,
    /// What is drawn from an account that other sessions draw from too.
    share: Option<Box<Share>>,
    /// Who wants to be told when a share of a budget is spent.
    notice: Option<Box<Notice>>,
    /// Charges that are refused for a test.
    refusals: Option<Box<Refusals>>,
}

impl Meter {
    /// A meter with everything still to spend.
    pub fn new(limits: &Limits) -> Self {
        let all = i64::try_from(limits.steps_max)
            .unwrap_or(i64::MAX / PARTS / 2)
            .min(i64::MAX / PARTS / 2)
            * PARTS;
        let first = all.min(QUANTUM);
        let collect_at = (limits.bytes_max / 2).min(FIRST_PAUSE);
        Self {
            countdown: first,
            reserve: all - first,
            steps_max: (all / PARTS) as u64,
            bytes: 0,
            bytes_peak: 0,
            bytes_max: limits.bytes_max,
            look_at: collect_at,
            collect_at,
            collection_due: false,
            broken_off: false,
            slice_over_at: None,
            unpaused: 0,
            output: 0,
            output_max: limits.output_max,
            input_left: limits.input_max,
            int_bits_max: limits.int_bits_max,
            cancel: Cancel::default(),
            share: None,
            notice: None,
            refusals: None,
        }
    }

    /// The handle that ends this run from outside.
    pub fn cancel_handle(&self) -> Cancel {
        self.cancel.clone()
    }

    /// Makes another handle end this run.
    pub fn use_cancel(&mut self, cancel: Cancel) {
        self.cancel = cancel;
    }

    /// Charges parts of steps. `false`: the countdown has run out, ask [`Meter::due`].
    #[inline(always)]
    pub fn spend(&mut self, parts: i64) -> bool {
        self.countdown -= parts;
        self.countdown >= 0
    }

    /// Whether so many parts of steps leave nothing due.
    #[inline(always)]
    pub fn affords(&self, parts: i64) -> bool {
        self.countdown >= parts
    }

    /// Charges parts of steps if that leaves nothing due; otherwise charges nothing.
    #[inline(always)]
    pub fn spend_quietly(&mut self, parts: i64) -> bool {
        let left = self.countdown - parts;
        if left >= 0 {
            self.countdown = left;
        }
        left >= 0
    }

    /// Says why the countdown ran out, and winds it up again where the run may go on.
    #[cold]
    #[inline(never)]
    pub fn due(&mut self) -> Due {
        if let Some(reason) = self.cancel.reason() {
            return Due::Exhausted(reason);
        }
        if self.broken_off {
            return Due::Exhausted(Exhausted::Memory);
        }
        let left = self.parts_left();
        if left < 0 {
            self.reserve = 0;
            self.countdown = left;
            return Due::Exhausted(Exhausted::Steps);
        }
        let mut quantum = left.min(QUANTUM);
        if let Some(share) = &mut self.share {
            let spent = self.steps_max as i64 * PARTS - left;
            match share.cover(spent, quantum) {
                Some(covered) => quantum = quantum.min(covered),
                None => {
                    // The work that was charged for is not done.
                    self.countdown = -1;
                    self.reserve = left + (spent - share.steps_drawn()) + 1;
                    return Due::Exhausted(Exhausted::Account);
                }
            }
        }
        if self.notice.is_some() {
            quantum = self.tell_steps(left, quantum);
        }
        if self.collection_due {
            // Before a pause: it has to come at the same place however the run is sliced. The
            // next look is not far.
            self.collection_due = false;
            let soon = quantum.min(PARTS);
            self.countdown = soon;
            self.reserve = left - soon;
            return Due::Collection;
        }
        let mut due = Due::Nothing;
        if let Some(at) = self.slice_over_at {
            if left <= at {
                self.slice_over_at = None;
                due = Due::Slice;
            } else {
                quantum = quantum.min(left - at);
            }
        }
        self.countdown = quantum;
        self.reserve = left - quantum;
        due
    }

    /// Charges whole steps for work that grows with its input, before it is done.
    #[inline]
    pub fn steps(&mut self, steps: u64) -> Result<(), Exhausted> {
        let parts =
            i64::try_from(steps).unwrap_or(i64::MAX / PARTS / 4).min(i64::MAX / PARTS / 4) * PARTS;
        if self.spend(parts) { Ok(()) } else { self.steps_slow() }
    }

    /// Charges eighths of steps, before the work is done.
    #[inline]
    pub fn parts(&mut self, parts: u64) -> Result<(), Exhausted> {
        if self.spend(i64::try_from(parts).unwrap_or(i64::MAX / 4).min(i64::MAX / 4)) {
            Ok(())
        } else {
            self.steps_slow()
        }
    }

    #[cold]
    fn steps_slow(&mut self) -> Result<(), Exhausted> {
        let wanted = self.collection_due;
        let slice = self.slice_over_at;
        let due = self.due();
        if let Due::Exhausted(reason) = due {
            return Err(reason);
        }
        // Not a safe point: what was due here is left for the loop to find.
        if wanted {
            self.ask_collection();
        }
        if due == Due::Slice {
            self.slice_over_at = slice;
            self.look_soon();
        }
        Ok(())
    }

    /// Steps spent so far; a part of a step counts as a whole one.
    pub fn steps_used(&self) -> u64 {
        let left = self.parts_left().max(0);
        self.steps_max - (left / PARTS) as u64
    }

    /// The limit of steps.
    pub fn steps_max(&self) -> u64 {
        self.steps_max
    }

    /// Lets the run go on for `steps` more before it pauses.
    pub fn slice(&mut self, steps: u64) {
        let left = self.parts_left();
        let parts =
            i64::try_from(steps).unwrap_or(i64::MAX / PARTS / 4).min(i64::MAX / PARTS / 4) * PARTS;
        self.slice_over_at = Some((left - parts).max(0));
        self.look_soon();
    }

    /// Says that a slice was over where the run could not be paused: it is paused when it can be.
    pub fn slice_missed(&mut self) {
        self.slice_over_at = Some(self.parts_left());
    }

    /// Makes the next charge look, if a slice is over.
    pub fn look_for_slice(&mut self) {
        let left = self.parts_left();
        if self.slice_over_at.is_some_and(|at| left <= at) {
            self.look_soon();
        }
    }

    /// Forgets the slice: the run goes on to its end.
    pub fn no_slice(&mut self) {
        self.slice_over_at = None;
    }

    /// Takes back a charge for what was not done and will be charged for again.
    pub fn refund(&mut self, parts: i64) {
        self.reserve = self.reserve.saturating_add(parts);
    }

    /// Takes back what has been charged since [`Meter::parts_left`] was that much.
    pub fn refund_to(&mut self, left: i64) {
        self.refund(left - self.parts_left());
    }

    /// Parts of steps that are left.
    #[inline(always)]
    pub fn parts_left(&self) -> i64 {
        self.countdown.saturating_add(self.reserve)
    }

    /// Steps that are left.
    pub fn steps_left(&self) -> u64 {
        (self.parts_left().max(0) / PARTS) as u64
    }

    /// Draws steps and memory from an account from now on, beside the run's own limits: what is in
    /// use already as well. `false`: the account has less than that, and the run will end with the
    /// next byte it wants.
    pub fn draw_from(&mut self, account: &Account) -> bool {
        self.leave_account();
        let spent = self.steps_max as i64 * PARTS - self.parts_left();
        let mut share = Share::new(account.clone(), spent);
        let covered = share.cover_bytes(self.bytes);
        self.share = Some(Box::new(share));
        self.look_soon();
        self.look_again();
        covered
    }

    /// The account it draws from.
    pub fn account(&self) -> Option<&Account> {
        self.share.as_ref().map(|share| share.account())
    }

    /// Gives back what was drawn and not spent.
    fn leave_account(&mut self) {
        if let Some(mut share) = self.share.take() {
            let left = self.parts_left();
            share.give_back(self.steps_max as i64 * PARTS - left);
        }
    }

    /// Tells somebody, once for each budget, when a share of it is spent: from 0 to 1.
    pub fn tell_at(&mut self, share: f64, tell: Box<dyn FnMut(Told) + Send>) {
        self.notice = Some(Box::new(Notice::new(share, tell)));
        self.look_soon();
        self.look_again();
    }

    /// Tells of steps; gives the quantum after which to look again.
    #[cold]
    fn tell_steps(&mut self, left: i64, quantum: i64) -> i64 {
        let all = self.steps_max as i64 * PARTS;
        let Some(notice) = &mut self.notice else { return quantum };
        match notice.steps(all - left, all) {
            Some(wait) => quantum.min(wait),
            None => quantum,
        }
    }

    /// Works out at how many bytes to look next.
    fn look_again(&mut self) {
        self.look_at = if self.refusals.is_some() { 0 } else { self.collect_at };
        if let Some(share) = &self.share {
            self.look_at = self.look_at.min(share.bytes_drawn() + 1);
        }
        if let Some(at) = self.notice.as_ref().and_then(|notice| notice.bytes_at(self.bytes_max)) {
            self.look_at = self.look_at.min(at);
        }
    }

    /// Gives more steps to a run.
    pub fn top_up(&mut self, steps: u64) {
        let parts =
            i64::try_from(steps).unwrap_or(i64::MAX / PARTS / 4).min(i64::MAX / PARTS / 4) * PARTS;
        self.reserve = self.reserve.saturating_add(parts);
        self.steps_max = self.steps_max.saturating_add(steps);
    }

    /// Lets the run spend so many steps from now on, whatever it has spent; output counts anew.
    pub fn renew(&mut self, steps: u64) {
        let left = self.parts_left();
        if let Some(share) = &mut self.share {
            share.settle_steps(self.steps_max as i64 * PARTS - left);
        }
        let all =
            i64::try_from(steps).unwrap_or(i64::MAX / PARTS / 2).min(i64::MAX / PARTS / 2) * PARTS;
        self.countdown = all.min(QUANTUM);
        self.reserve = all - self.countdown;
        self.steps_max = (all / PARTS) as u64;
        self.output = 0;
    }

    /// Makes the next charge look what is due.
    pub fn look_soon(&mut self) {
        if self.countdown > 0 {
            self.reserve += self.countdown;
            self.countdown = 0;
        }
    }

    /// Charges bytes before they are allocated. An error leaves the account as it was.
    #[inline]
    pub fn bytes(&mut self, bytes: u64) -> Result<(), Exhausted> {
        let after = self.bytes.saturating_add(bytes);
        if after >= self.look_at {
            return self.bytes_slow(after, false);
        }
        self.bytes = after;
        Ok(())
    }

    /// The same for room that no object is in and that is given back before long: it is no reason
    /// to collect.
    pub fn bytes_passing(&mut self, bytes: u64) -> Result<(), Exhausted> {
        self.bytes_slow(self.bytes.saturating_add(bytes), true)
    }

    #[cold]
    fn bytes_slow(&mut self, after: u64, passing: bool) -> Result<(), Exhausted> {
        let refused = self.refusals.as_mut().is_some_and(|refusals| refusals.refuse());
        if after > self.bytes_max || refused {
            return Err(Exhausted::Memory);
        }
        if let Some(share) = &mut self.share
            && !share.cover_bytes(after)
        {
            return Err(Exhausted::Memory);
        }
        if let Some(notice) = &mut self.notice {
            notice.bytes(after, self.bytes_max);
        }
        self.bytes = after;
        self.bytes_peak = self.bytes_peak.max(after);
        if after >= self.collect_at && !passing {
            self.ask_collection();
        }
        self.look_again();
        Ok(())
    }

    fn ask_collection(&mut self) {
        if !self.collection_due {
            self.collection_due = true;
            self.look_soon();
        }
    }

    /// Gives bytes back.
    #[inline]
    pub fn release(&mut self, bytes: u64) {
        self.bytes_peak = self.bytes_peak.max(self.bytes);
        self.bytes = self.bytes.saturating_sub(bytes);
    }

    /// Told after a collection how many bytes survived. `false`: less than an eighth of the
    /// budget is free, which counts as exhausted so that no run thrashes.
    pub fn collected(&mut self, survived: u64) -> bool {
        self.bytes_peak = self.bytes_peak.max(self.bytes);
        self.bytes = survived;
        let free = self.bytes_max.saturating_sub(survived);
        let pause = survived.max(PAUSE_MIN).min((free / 2).max(1));
        self.collect_at = survived + pause;
        self.collection_due = false;
        if let Some(share) = &mut self.share {
            share.keep_bytes(survived);
        }
        self.look_again();
        free >= self.bytes_max / 8
    }

    /// Makes a collection due at the next safe point, whatever is charged (for tests).
    pub fn collect_now(&mut self) {
        self.collection_due = true;
        self.look_soon();
    }

    /// Bytes charged now.
    pub fn bytes_used(&self) -> u64 {
        self.bytes
    }

    /// The most bytes that were ever charged at once.
    pub fn bytes_peak(&self) -> u64 {
        self.bytes_peak.max(self.bytes)
    }

    /// The limit of bytes.
    pub fn bytes_max(&self) -> u64 {
        self.bytes_max
    }

    /// Ends the run at its next charge of steps: it holds more than there is memory for.
    pub fn break_off(&mut self) {
        self.broken_off = true;
        self.look_soon();
    }

    /// Charges bytes of output.
    pub fn output(&mut self, bytes: u64) -> Result<(), Exhausted> {
        if self.output.saturating_add(bytes) > self.output_max {
            return Err(Exhausted::Output);
        }
        self.output += bytes;
        if let Some(notice) = &mut self.notice {
            notice.output(self.output, self.output_max);
        }
        Ok(())
    }

    /// Charges bytes of input.
    pub fn input(&mut self, bytes: u64) -> Result<(), Exhausted> {
        self.input_left = self.input_left.checked_sub(bytes).ok_or(Exhausted::Input)?;
        Ok(())
    }

    /// Bytes printed so far.
    pub fn output_used(&self) -> u64 {
        self.output
    }

    /// Bytes of output that are left.
    pub fn output_left(&self) -> u64 {
        self.output_max.saturating_sub(self.output)
    }

    /// Everything to spend again, as at the mark; a rule begins anew with this. Nothing is drawn
    /// from an account meanwhile.
    pub fn rewind(&mut self, steps: u64, bytes: u64) {
        self.renew(steps);
        self.bytes = bytes;
        self.bytes_peak = bytes;
        self.collection_due = false;
        self.broken_off = false;
    }
}

impl Drop for Meter {
    fn drop(&mut self) {
        self.leave_account();
    }
}
