//! What the loop does when the countdown has run out, and what is left when a run is over.
//!
//! May touch: `tree`, `value`. Never: a clock.

use super::{Machine, Runs};
use crate::budget::Due;
use crate::value::{Core, Eval, Stop};

impl Machine<'_> {
    /// The countdown has run out, before a statement or the next step of a builtin: finds out why.
    /// What was charged is given back if the run stops here and is charged again when it goes on.
    /// What earlier statements kept for themselves is let go, so that a collection finds the same
    /// objects in a session that was resumed.
    #[cold]
    #[inline(never)]
    pub(super) fn look(&mut self, core: &mut Core, charged: i64) -> Eval<()> {
        core.kept.truncate(self.kept_before);
        match core.heap.meter.due() {
            Due::Nothing => {
                if self.collect_always {
                    self.collect(core)?;
                    core.heap.meter.look_soon();
                }
                Ok(())
            }
            Due::Collection => self.collect(core),
            Due::Slice if self.nested == 0 && self.ticks > self.started + 1 => {
                core.heap.meter.refund(charged);
                Err(Stop::Suspend)
            }
            // In a nested run nothing can be paused: it is when that has ended.
            Due::Slice => {
                core.heap.meter.slice_missed();
                if self.nested == 0 {
                    core.heap.meter.look_soon();
                } else {
                    self.pause_due.get_or_insert(self.ticks);
                }
                Ok(())
            }
            Due::Exhausted(budget) => {
                self.unpaid = (self.nested == 0).then_some(charged);
                Err(core.heap.exhaust(budget))
            }
        }
    }

    /// Notes where a budget was spent: the innermost line of the program's own.
    #[cold]
    pub(super) fn note_stop(&mut self, core: &mut Core) {
        if core.stopped_at.is_some() {
            return;
        }
        let mut all = self.frames.iter().rev().filter_map(|frame| {
            let Runs::Code { unit, code } = frame.runs else { return None };
            let tree = self.trees.get(unit).filter(|tree| !tree.frameless)?;
            Some((tree, self.trees.place_of(unit, code, frame.pc)?))
        });
        let innermost = all.next();
        let at = match innermost {
            // The library's lines tell nobody what to change.
            Some((tree, _)) if tree.names.is_library() => {
                all.find(|(tree, _)| !tree.names.is_library()).or(innermost)
            }
            other => other,
        };
        if let Some((tree, place)) = at {
            let line = tree.source.line_of(place.span.start);
            core.stopped_at = Some((tree.source.name().to_owned(), line));
        }
    }

    /// Drops all frames from `floor` up: the run is over.
    pub(super) fn drop_frames(&mut self, core: &mut Core, floor: usize) {
        while self.frames.len() > floor {
            if let Some(frame) = self.frames.pop() {
                self.stack.truncate(frame.base as usize);
                core.depth = core.depth.saturating_sub(1);
            }
        }
    }
}
