//! That every slot read as surely assigned is: a data-flow analysis over the finished code, which
//! knows nothing of the source's structure.

use super::verify::{children, operands, reads, writes};
use crate::tree::{Code, Expr, Op, Slot};

/// Panics if a path leads to a read of a slot that nothing on it has written.
pub(super) fn check(code: &Code, index: usize) {
    let count = code.slots as usize;
    let mut entry = vec![false; count];
    let params = code.params.names.len();
    entry.iter_mut().take(params).for_each(|slot| *slot = true);
    for slot in code.cells.iter().map(|cell| cell.0).chain(code.free.iter().copied()) {
        entry[slot as usize] = true;
    }
    // What is assigned before each statement; nothing while it has not been reached.
    let mut before: Vec<Option<Vec<bool>>> = vec![None; code.body.len()];
    before[0] = Some(entry);
    let mut work = vec![0];
    while let Some(pc) = work.pop() {
        let Some(state) = before[pc].clone() else { continue };
        let op = &code.body[pc].op;
        let mut after = state.clone();
        writes(op, &mut |slot| after[slot as usize] = true);
        if let Op::Forget(slot) | Op::Delete(slot) = op {
            after[*slot as usize] = false;
        }
        let mut jumped = Vec::new();
        let mut copy = op.clone();
        crate::resolve::frame::retarget(&mut copy, &mut |to| jumped.push(*to as usize));
        let falls = !matches!(
            op,
            Op::Jump(_) | Op::Return(_) | Op::Raise(_) | Op::RaiseAgain | Op::Reraise(_)
                | Op::AssertFail(_)
        );
        for to in jumped {
            // Where a test fails or a loop ends, the statement has written nothing.
            let all = matches!(op, Op::Jump(_) | Op::Branch(_) | Op::EndFinally(_));
            flow(&mut before, &mut work, to, if all { &after } else { &state });
        }
        if falls && pc + 1 < code.body.len() {
            flow(&mut before, &mut work, pc + 1, &after);
        }
        let handler = code.handlers.iter().find(|it| (it.from..it.to).contains(&(pc as u32)));
        if let Some(handler) = handler {
            let mut caught = state.clone();
            if let Op::Forget(slot) | Op::Delete(slot) = op {
                caught[*slot as usize] = false;
            }
            caught[handler.slot as usize] = true;
            flow(&mut before, &mut work, handler.target as usize, &caught);
        }
    }
    for (pc, state) in before.iter().enumerate() {
        let Some(state) = state else { continue };
        let see = &mut |slot: Slot| {
            assert!(state[slot as usize], "code {index} at {pc}: slot {slot} may be unassigned");
        };
        reads(&code.body[pc].op, see);
        operands(&code.body[pc].op, &mut |expr| locals(expr, see));
    }
}

fn locals(expr: &Expr, see: &mut dyn FnMut(Slot)) {
    match expr {
        Expr::Local(slot) | Expr::Cell(slot, _) => see(*slot),
        _ => children(expr, &mut |child| locals(child, see)),
    }
}

fn flow(before: &mut [Option<Vec<bool>>], work: &mut Vec<usize>, to: usize, state: &[bool]) {
    match &mut before[to] {
        Some(known) => {
            let mut changed = false;
            for (known, new) in known.iter_mut().zip(state) {
                changed |= *known && !*new;
                *known &= *new;
            }
            if changed {
                work.push(to);
            }
        }
        unknown => {
            *unknown = Some(state.to_vec());
            work.push(to);
        }
    }
}
