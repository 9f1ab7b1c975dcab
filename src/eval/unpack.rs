//! `a, *b, c = source`
//!
//! May touch: `tree`, `value`. Never: a clock.

use super::Machine;
use super::run::{Go, Here};
use crate::raise;
use crate::tree::{Slot, Unpack};
use crate::value::ops::hint;
use crate::value::{Core, Eval, Obj, Runtime, Stop, Value, types};

/// Where what is unpacked goes: consecutive slots, one of which may get a list of what is left.
#[derive(Clone, Copy)]
pub(super) struct Targets {
    pub(super) first: Slot,
    pub(super) count: u32,
    pub(super) star: Option<u32>,
}

impl<'t> Machine<'t> {
    /// `a, b = source` of a tuple or list in a variable. `false`: it is not like that, and nothing
    /// has been done.
    #[inline(never)]
    pub(super) fn unpack_at_once(&mut self, core: &Core, here: &Here<'t>, unpack: &Unpack) -> bool {
        let Some(Value::Ref(handle)) = self.plain(here, &unpack.source) else { return false };
        let items = match core.heap.near(*handle) {
            Some(Obj::Tuple(items)) => &**items,
            Some(Obj::List(items)) => items.as_slice(),
            _ => return false,
        };
        let (first, count) = (here.base + unpack.first as usize, unpack.count as usize);
        if items.len() != count || unpack.star.is_some() {
            return false;
        }
        let Some(places) = self.stack.get_mut(first..first + count) else { return false };
        for (place, item) in places.iter_mut().zip(items) {
            item.copy_to(place);
        }
        true
    }

    /// `a, *b, c = source`
    pub(super) fn unpack_op(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        unpack: &'t Unpack,
    ) -> Eval<Go> {
        let source = self.value(core, here, &unpack.source)?;
        let targets = Targets { first: unpack.first, count: unpack.count, star: unpack.star };
        self.unpack_value(core, here, targets, source)
    }

    /// Unpacks a value into slots, as an assignment and a pattern do.
    pub(super) fn unpack_value(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        unpack: Targets,
        source: Value,
    ) -> Eval<Go> {
        let exact = matches!(core.heap.get(source), Some(Obj::Tuple(_) | Obj::List(_)));
        if exact {
            let count = unpack.count as usize;
            if unpack.star.is_none()
                && let Some(items) = core.heap.as_items(source)
                && items.len() == count
            {
                let first = here.base + unpack.first as usize;
                for (place, item) in self.stack.iter_mut().skip(first).zip(items) {
                    *place = *item;
                }
                return Ok(Go::On);
            }
            let length = core.heap.as_items(source).map_or(0, <[Value]>::len);
            core.heap.steps_for(length * 2)?;
            let items = core.heap.as_items(source).unwrap_or(&[]).to_vec();
            return self.unpack_items(core, here, unpack, &items);
        }
        let iterator = match Runtime::pure(core).iter(source) {
            Err(Stop::Raised)
                if core.raised_is(types::TYPE_ERROR)
                    && core.special(source, "__iter__").is_none() =>
            {
                core.take_raised();
                raise!(
                    core,
                    TypeError,
                    "cannot unpack non-iterable {} object",
                    core.type_name(source)
                );
            }
            result => result,
        };
        // Pulls natively where it can; otherwise through the program, one more than is wanted.
        let limit = unpack.star.unwrap_or(unpack.count + 1) as usize;
        let mut rt = Runtime { core, eval: Some(self) };
        let iterator = match iterator {
            Ok(iterator) => iterator,
            Err(Stop::Flat) => rt.iter(source)?,
            Err(stop) => return Err(stop),
        };
        let held = rt.kept.len();
        rt.keep(iterator);
        let from = rt.kept.len();
        // What it has given it does not give again.
        let effect = std::mem::replace(&mut rt.heap.effect, true);
        let mut done = gather(&mut rt, iterator, from, limit);
        if unpack.star.is_some() && done.is_ok() && rt.kept.len() == from + limit {
            // The rest becomes a list, which asks first how much there is.
            done = hint::ask_at_once(&mut rt, iterator);
            done = done.and_then(|()| gather(&mut rt, iterator, from + limit, usize::MAX));
        }
        let items = rt.kept.get(from..).unwrap_or(&[]).to_vec();
        rt.kept.truncate(held);
        core.heap.release_outside(items.len() as u64 * 64);
        let done = done.and_then(|()| self.unpack_items(core, here, unpack, &items));
        core.heap.effect = effect;
        done
    }

    fn unpack_items(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        unpack: Targets,
        items: &[Value],
    ) -> Eval<Go> {
        let count = unpack.count as usize;
        let wanted = if unpack.star.is_some() { count - 1 } else { count };
        if items.len() < wanted {
            let at_least = if unpack.star.is_some() { "at least " } else { "" };
            raise!(
                core,
                ValueError,
                "not enough values to unpack (expected {at_least}{wanted}, got {})",
                items.len()
            );
        }
        let first = here.base + unpack.first as usize;
        let Some(star) = unpack.star else {
            if items.len() > count {
                raise!(core, ValueError, "too many values to unpack (expected {count})");
            }
            for (n, item) in items.iter().enumerate() {
                self.set(first + n, *item);
            }
            return Ok(Go::On);
        };
        let star = star as usize;
        let after = count - 1 - star;
        let end = items.len() - after;
        let middle = items.get(star..end).unwrap_or(&[]).to_vec();
        let list = core.heap.list(middle)?;
        for (n, item) in items.get(..star).unwrap_or(&[]).iter().enumerate() {
            self.set(first + n, *item);
        }
        self.set(first + star, list);
        for (n, item) in items.get(end..).unwrap_or(&[]).iter().enumerate() {
            self.set(first + star + 1 + n, *item);
        }
        Ok(Go::On)
    }
}

/// Keeps what an iterator gives, from place `from` of what is kept, until it ends or there are
/// `limit` items.
fn gather(rt: &mut Runtime, iterator: Value, from: usize, limit: usize) -> Eval<()> {
    let mut count = 0;
    while count < limit {
        let item = rt.next(iterator);
        rt.kept.truncate(from + count);
        let Some(item) = item? else { break };
        rt.steps(1)?;
        // Room in the list of what is kept, also while that grows; then in one of its own.
        rt.heap.charge_outside(64)?;
        rt.keep_all(&[item])?;
        count += 1;
    }
    Ok(())
}
