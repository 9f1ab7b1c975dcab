//! The next item of `map` and `filter` over one iterator that is at hand, where the function gives
//! its result at once.
//!
//! The same steps at the same price as the tasks' own, without a copy of the state: it changes only
//! where the iterator has to get a frame.
//!
//! May touch: `value`.

use super::Machine;
use super::gather::plain_truth;
use super::lazies::{Asked, Next, Waiting};
use super::task::as_unwound;
use crate::value::builtin::STEP_PARTS;
use crate::value::obj::Draws;
use crate::value::{Core, Eval, Input, Obj, Stop, Value, Want};

/// The slot with the item whose verdict `filter` waits for.
const ITEM: usize = 2;
/// The slot in which `map` notes that it waits for a result.
const CALLED: usize = 3;

impl Machine<'_> {
    /// What asking such an iterator comes to. `None`: its task has to be asked.
    #[inline]
    pub(super) fn apply_at_once(
        &mut self,
        core: &mut Core,
        lazy: Value,
        waiting: &mut Waiting,
    ) -> Option<Eval<Asked>> {
        let Some(Obj::Lazy(inside)) = core.heap.get(lazy) else { return None };
        let keeps = match inside.task.draws {
            Draws::Applying => false,
            Draws::Keeping => true,
            Draws::HandingOn(_) | Draws::AtOnce(_) | Draws::Itself => return None,
        };
        let [function, inner, ..] = &*inside.state else { return None };
        let (function, inner) = (*function, *inner);
        if !matches!(core.heap.get(inner), Some(Obj::Iter(_))) {
            return None;
        }
        if keeps && !matches!(core.heap.get(function), Some(Obj::Function(_))) {
            return None;
        }
        let mut first = true;
        loop {
            let item = match core.next_native(inner) {
                Ok(Some(item)) => item,
                Ok(None) => return Some(Ok(Asked::End)),
                Err(Stop::Flat | Stop::Collect) => return None,
                Err(stop) if first => return Some(Err(stop)),
                Err(stop) => return Some(Err(as_unwound(core, stop))),
            };
            let result = match self.called_at_once(core, function, &[item]) {
                Some(Ok(result)) => result,
                Some(Err(Stop::Collect)) | None => {
                    let wanted = Want::call(function, &[item]);
                    return Some(wait(core, lazy, keeps, item, Next::Wanted(wanted), waiting));
                }
                Some(Err(stop)) => return Some(Err(as_unwound(core, stop))),
            };
            let kept = if keeps { plain_truth(result) } else { Some(true) };
            let paid = core.heap.meter.spend_quietly(STEP_PARTS);
            let (true, Some(kept)) = (paid, kept) else {
                let next = Next::Step(Input::Value(result));
                return Some(wait(core, lazy, keeps, item, next, waiting));
            };
            self.ticks += 1;
            if kept {
                return Some(Ok(Asked::Item(if keeps { item } else { result })));
            }
            first = false;
        }
    }
}

/// The iterator gets a frame, and goes on as if its task had been asked.
#[cold]
fn wait(
    core: &mut Core,
    lazy: Value,
    keeps: bool,
    item: Value,
    next: Next,
    waiting: &mut Waiting,
) -> Eval<Asked> {
    if let Some(Obj::Lazy(inside)) = core.heap.get_mut(lazy) {
        let (slot, value) = if keeps { (ITEM, item) } else { (CALLED, Value::Int(-1)) };
        if let Some(place) = inside.state.get_mut(slot) {
            *place = value;
        }
        inside.running = true;
    }
    waiting.push((lazy, next));
    Ok(Asked::Waits)
}
