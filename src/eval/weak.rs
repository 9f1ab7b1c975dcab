//! When weak references let go of what nothing else refers to: after a `del`, and when a builtin
//! asks ([`heap::weak`](crate::value::heap) says why not at any time).
//!
//! May touch: `value`. Never: frees anything.

use std::ops::Range;

use super::run::Go;
use super::{CoreRoots, Frame, Machine, Runs, Then};
use crate::tree::Comprehension;
use crate::tree::writes::writes;
use crate::value::weak::{CREDIT, DELETED, DONE, FALLEN, LOOK, TURNS};
use crate::value::{Core, Eval, Value};

/// Something is about to be deleted: the next look at a weak reference is one at what is left.
#[inline]
pub(super) fn note_delete(core: &mut Core) {
    if core.heap.weak.any {
        core.state.insert(DELETED, Value::Bool(true));
    }
}

impl Machine<'_> {
    /// As [`note_delete`], where a name is deleted. If somebody watches, the references let go after
    /// it.
    #[inline]
    pub(super) fn before_delete(&mut self, core: &mut Core) -> Eval<Go> {
        if !core.heap.weak.any {
            return Ok(Go::On);
        }
        self.before_delete_seen(core)
    }

    #[cold]
    fn before_delete_seen(&mut self, core: &mut Core) -> Eval<Go> {
        note_delete(core);
        match core.state.get(LOOK) {
            Some(look) if core.heap.weak.watched => {
                let look = *look;
                self.call_values(core, look, Value::Unbound, &[], &[], Then::Store(u32::MAX))
            }
            _ => Ok(Go::On),
        }
    }

    /// A frame's slots that hold nothing of use where it is, but for those that its statement of the
    /// source has written itself, which are shown: variables of comprehensions where none runs, and
    /// temporaries of statements that are over.
    fn useless(&self, frame: &Frame, written: &mut dyn FnMut(usize)) -> [Range<usize>; 2] {
        let base = frame.base as usize;
        let none = [base..base, base..base];
        let Runs::Code { unit, code } = frame.runs else { return none };
        let code = self.trees.get(unit).and_then(|tree| tree.codes.get(code as usize));
        let Some(code) = code else { return none };
        let at = code.stretches.partition_point(|stretch| stretch.0 <= frame.pc);
        let Some((start, mark)) = code.stretches.get(at.wrapping_sub(1)) else { return none };
        for stmt in code.body.get(*start as usize..frame.pc as usize).unwrap_or(&[]) {
            writes(&stmt.op, &mut |slot| written(base + slot as usize));
        }
        let mut end = code.slots;
        if frame.twin > 0 {
            // A twin's own slots lie above.
            let stmts = code.twin(frame.pc);
            end += code.temporaries(frame.pc);
            for stmt in stmts.get(..frame.twin as usize - 1).unwrap_or(&[]) {
                writes(&stmt.op, &mut |slot| written(base + slot as usize));
            }
        }
        let named = code.slot_names.len();
        let runs = |of: &Comprehension| (of.from..=of.to).contains(&frame.pc);
        let own = if code.comprehensions.iter().any(runs) { named } else { code.own as usize };
        let mark = (*mark).min(code.slots) as usize;
        [base + own.min(named)..base + named, base + mark..base + end as usize]
    }

    /// All that is alive in the stacks, without what is of no use any more.
    fn see_useful(&self, see: &mut dyn FnMut(Value)) {
        let mut hidden = vec![false; self.stack.len()];
        for frame in &self.frames {
            let mut written = Vec::new();
            let useless = self.useless(frame, &mut |place| written.push(place));
            for useless in useless {
                if let Some(places) = hidden.get_mut(useless) {
                    places.fill(true);
                }
            }
            for place in written {
                if let Some(hidden) = hidden.get_mut(place) {
                    *hidden = false;
                }
            }
        }
        let useful = self.stack.iter().zip(hidden).filter(|(_, hidden)| !hidden);
        useful.for_each(|(value, _)| see(*value));
        self.see_rest(see);
    }

    /// Makes weak references let go, because a builtin has asked for it.
    #[cold]
    pub(super) fn let_go(&mut self, core: &mut Core) -> Eval<()> {
        core.heap.weak.asked = false;
        let core_roots = CoreRoots::take(core);
        let machine = &*self;
        let gone = core.heap.let_go(&mut |see| {
            machine.see_useful(see);
            core_roots.show(see);
        })?;
        let credit = match core.state.get(CREDIT) {
            Some(Value::Int(credit)) => *credit,
            _ => 0,
        };
        core.state.insert(CREDIT, Value::Int(credit - gone.looked as i64));
        core.state.insert(DELETED, Value::Bool(false));
        let turns = match core.state.get(TURNS) {
            Some(Value::Int(turns)) => *turns,
            _ => 0,
        };
        core.state.insert(TURNS, Value::Int(turns + i64::from(gone.fell)));
        if !gone.watchers.is_empty() {
            let fallen = core.state.get(FALLEN).copied();
            let mut all =
                fallen.and_then(|all| core.heap.as_list(all).cloned()).unwrap_or_default();
            all.extend(gone.watchers);
            let all = core.heap.list(all)?;
            core.state.insert(FALLEN, all);
        }
        core.state.insert(DONE, Value::Bool(true));
        Ok(())
    }
}
