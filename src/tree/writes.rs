//! Which slots a statement writes.
//!
//! May touch: nothing but the tree.

use super::{Op, Slot};

/// Slots that a statement writes.
pub fn writes(op: &Op, see: &mut dyn FnMut(Slot)) {
    let mut several = |first: Slot, count: u32| (first..first + count).for_each(&mut *see);
    match op {
        Op::Set(slot, _)
        | Op::NewCell(slot)
        | Op::RealIter(slot, ..)
        | Op::Yield(slot, _)
        | Op::YieldFrom(slot, _)
        | Op::Awaitable(slot, _)
        | Op::AsyncIter(slot, _)
        | Op::AsyncNext(slot, _)
        | Op::TypeAlias(slot, ..)
        | Op::Flat(slot, _)
        | Op::FlatTruth(slot, _)
        | Op::ListToTuple(slot, _) => several(*slot, 1),
        Op::Iter(slot, _) | Op::IterOver(slot, _) => several(*slot, 3),
        Op::Link(link) => several(link.dst, 1),
        Op::LinkedCell(cell) => several(cell.dst, 1),
        Op::InPlace(node) => several(node.dst, 1),
        Op::Call(call) => several(call.dst, 1),
        Op::CallMethod(call) => several(call.dst, 1),
        Op::CallSpread(call) => several(call.dst, 1),
        Op::LoadMethod(load) => several(load.dst, 2),
        Op::Super(call) => several(call.dst, 1),
        Op::Function(make) => several(make.dst, 1),
        Op::Class(make) => several(make.dst, 1),
        Op::TypeParam(param) => several(param.dst, 1),
        Op::Next(next) => several(next.dst, 1),
        Op::Unpack(unpack) => several(unpack.first, unpack.count),
        Op::WithEnter(with) => {
            several(with.exit, 2);
            several(with.dst, 1);
        }
        Op::WithExit(with) => several(with.dst, 1),
        Op::Import(import) => several(import.dst, 1),
        Op::ImportFrom(import) => several(import.dst, 1),
        Op::ExceptStar(test) => {
            several(test.matched, 1);
            several(test.rest, 1);
        }
        Op::MatchSequence(test) => several(test.first, test.count),
        Op::MatchMapping(test) => {
            several(test.first, test.keys.len() as u32);
            test.rest.iter().for_each(|slot| several(*slot, 1));
        }
        Op::MatchClass(test) => several(test.first, test.positional + test.names.len() as u32),
        _ => {}
    }
}
