//! That every slot read as surely assigned is: a data-flow analysis over the finished code, which
//! knows nothing of the source's structure. It tells apart how a `finally` was entered.

use super::verify::{children, operands, reads};
use crate::tree::writes::writes;
use crate::tree::{Code, Expr, Op, Slot};
use crate::value::Value;
use std::collections::{BTreeMap, BTreeSet};

/// What the `kind` slots of `finally`s hold, where that is known.
type Kinds = BTreeMap<Slot, i64>;

/// What is assigned before each statement, by how `finally`s were entered.
type Before = Vec<BTreeMap<Kinds, Vec<bool>>>;

/// Panics if a path leads to a read of a slot that nothing on it has written.
pub(super) fn check(code: &Code, index: usize) {
    let count = code.slots as usize;
    let mut entry = vec![false; count];
    let params = code.params.names.len();
    entry.iter_mut().take(params).for_each(|slot| *slot = true);
    // What is filled by statements is not there on entry.
    let linked = code.body.iter().filter_map(|it| match &it.op {
        Op::LinkedCell(cell) => Some(cell.dst),
        _ => None,
    });
    let linked: BTreeSet<Slot> = linked.collect();
    let free = code.free.iter().copied().filter(|slot| !linked.contains(slot));
    for slot in code.cells.iter().map(|cell| cell.0).chain(free) {
        entry[slot as usize] = true;
    }
    let kind_slots: BTreeSet<Slot> = code.body.iter().filter_map(|it| kind_slot(&it.op)).collect();
    let mut before: Before = vec![BTreeMap::new(); code.body.len()];
    let mut work = Vec::new();
    flow(&mut before, &mut work, 0, &Kinds::new(), &entry);
    while let Some((pc, kinds)) = work.pop() {
        let state = before[pc][&kinds].clone();
        step(code, &kind_slots, &mut before, &mut work, (pc, kinds), &state);
    }
    for (pc, states) in before.iter().enumerate() {
        for state in states.values() {
            let see = &mut |slot: Slot| {
                assert!(state[slot as usize], "code {index} at {pc}: slot {slot} is unassigned");
            };
            reads(&code.body[pc].op, see);
            operands(&code.body[pc].op, &mut |expr| locals(expr, see));
        }
    }
}

fn kind_slot(op: &Op) -> Option<Slot> {
    if let Op::EndFinally(end) = op { Some(end.kind) } else { None }
}

fn step(
    code: &Code,
    kind_slots: &BTreeSet<Slot>,
    before: &mut Before,
    work: &mut Vec<(usize, Kinds)>,
    (pc, mut kinds): (usize, Kinds),
    state: &[bool],
) {
    let op = &code.body[pc].op;
    let mut after = state.to_vec();
    writes(op, &mut |slot| {
        after[slot as usize] = true;
        kinds.remove(&slot);
    });
    match op {
        Op::Forget(slot) | Op::Delete(slot) => after[*slot as usize] = false,
        Op::Set(slot, Expr::Const(Value::Int(kind))) if kind_slots.contains(slot) => {
            kinds.insert(*slot, *kind);
        }
        _ => {}
    }
    let handler = code.handlers.iter().find(|it| (it.from..it.to).contains(&(pc as u32)));
    if let Some(handler) = handler {
        let mut caught = state.to_vec();
        if let Op::Forget(slot) | Op::Delete(slot) = op {
            caught[*slot as usize] = false;
        }
        caught[handler.slot as usize] = true;
        flow(before, work, handler.target as usize, &kinds, &caught);
    }
    if let Op::EndFinally(end) = op {
        match kinds.get(&end.kind).copied() {
            Some(0) => flow(before, work, pc + 1, &kinds, &after),
            Some(1) => {}
            Some(kind) => {
                let to = end.targets[kind as usize - 3] as usize;
                flow(before, work, to, &kinds, &after);
            }
            None => panic!("at {pc}: a `finally` is entered without a kind"),
        }
        return;
    }
    let mut jumped = Vec::new();
    let mut copy = op.clone();
    crate::resolve::frame::retarget(&mut copy, &mut |to| jumped.push(*to as usize));
    for to in jumped {
        // Where a test fails or a loop ends, the statement has written nothing.
        let all = matches!(op, Op::Jump(_) | Op::Turn(_) | Op::Branch(_));
        flow(before, work, to, &kinds, if all { &after } else { state });
    }
    let falls = !matches!(
        op,
        Op::Jump(_)
            | Op::Turn(_)
            | Op::Return(_)
            | Op::Raise(_)
            | Op::RaiseAgain
            | Op::Reraise(_)
            | Op::AssertFail(_)
    );
    if falls && pc + 1 < code.body.len() {
        flow(before, work, pc + 1, &kinds, &after);
    }
}

fn locals(expr: &Expr, see: &mut dyn FnMut(Slot)) {
    match expr {
        Expr::Local(slot) | Expr::Cell(slot, _) => see(*slot),
        _ => children(expr, &mut |child| locals(child, see)),
    }
}

fn flow(
    before: &mut Before,
    work: &mut Vec<(usize, Kinds)>,
    to: usize,
    kinds: &Kinds,
    state: &[bool],
) {
    match before[to].get_mut(kinds) {
        Some(known) => {
            let mut changed = false;
            for (known, new) in known.iter_mut().zip(state) {
                changed |= *known && !*new;
                *known &= *new;
            }
            if !changed {
                return;
            }
        }
        None => {
            before[to].insert(kinds.clone(), state.to_vec());
        }
    }
    work.push((to, kinds.clone()));
}
