//! `a, *b, c = source`
//!
//! May touch: `tree`, `value`. Never: a clock.

use super::Machine;
use super::run::{Go, Here};
use crate::raise;
use crate::tree::Unpack;
use crate::value::{Core, Eval, Obj, Runtime, Stop, Value, types};

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
            return self.unpack_items(core, here, unpack, &items, true);
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
        let limit = if unpack.star.is_some() { usize::MAX } else { unpack.count as usize + 1 };
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
        let done = gather(&mut rt, iterator, from, limit);
        let items = rt.kept.get(from..).unwrap_or(&[]).to_vec();
        rt.kept.truncate(held);
        core.heap.release_outside(items.len() as u64 * 64);
        let done = done.and_then(|()| self.unpack_items(core, here, unpack, &items, false));
        core.heap.effect = effect;
        done
    }

    fn unpack_items(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        unpack: &'t Unpack,
        items: &[Value],
        sized: bool,
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
                let _ = sized;
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
