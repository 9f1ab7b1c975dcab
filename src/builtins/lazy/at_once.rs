//! What `zip` gives at once where it is no native iterator itself, because of its class or because
//! it draws from lazy iterators; and the state of such an iterator, for those that do the like.
//!
//! May touch: `value`.

use crate::value::iter::Pair;
use crate::value::obj::AtOnce;
use crate::value::{Core, Eval, Obj, Stop, Value};

/// Iterators of so many at most.
const ZIPPED_MAX: usize = 8;

pub(super) static ZIP: AtOnce = AtOnce { next: zip, pair: Some(zip_two), ready: |_, _| false };

/// The first slots of a lazy iterator's state.
pub fn state<const SLOTS: usize>(core: &Core, lazy: Value) -> Option<&[Value; SLOTS]> {
    match core.heap.get(lazy)? {
        Obj::Lazy(inside) => inside.state.first_chunk(),
        _ => None,
    }
}

/// The same, to be changed.
pub fn state_mut<const SLOTS: usize>(core: &mut Core, lazy: Value) -> Option<&mut [Value; SLOTS]> {
    match core.heap.get_mut(lazy)? {
        Obj::Lazy(inside) => inside.state.first_chunk_mut(),
        _ => None,
    }
}

/// One item of each iterator. `false`: not all have one at hand, or they must end together; its task
/// finds out.
fn row(core: &mut Core, lazy: Value, items: &mut [Value]) -> Eval<bool> {
    let Some([all, Value::Bool(false)]) = state::<2>(core, lazy) else { return Ok(false) };
    match core.heap.as_tuple(*all) {
        Some(all) if !all.is_empty() && all.len() == items.len() => items.copy_from_slice(all),
        _ => return Ok(false),
    }
    if !items.iter().all(|inner| core.has_item(*inner)) {
        return Ok(false);
    }
    for place in items {
        let Some(item) = core.next_native(*place)? else { return Ok(false) };
        *place = item;
    }
    Ok(true)
}

fn zip(core: &mut Core, lazy: Value) -> Eval<Option<Value>> {
    let Some([all, ..]) = state::<2>(core, lazy) else { return Err(Stop::Flat) };
    let count = core.heap.as_tuple(*all).map_or(0, <[Value]>::len);
    tuple_of(core, lazy, count, row)
}

fn zip_two(core: &mut Core, lazy: Value, pair: &mut [Value; 2]) -> Eval<Pair> {
    Ok(if row(core, lazy, pair)? { Pair::Taken } else { Pair::Unknown })
}

/// A tuple of what a row of so many items gives, if it gives them.
pub fn tuple_of(
    core: &mut Core,
    lazy: Value,
    count: usize,
    row: fn(&mut Core, Value, &mut [Value]) -> Eval<bool>,
) -> Eval<Option<Value>> {
    let mut items = [Value::None; ZIPPED_MAX];
    let Some(items) = items.get_mut(..count) else { return Err(Stop::Flat) };
    core.room_for_tuple(count)?;
    match row(core, lazy, items)? {
        true => core.heap.tuple(items.to_vec()).map(Some),
        false => Err(Stop::Flat),
    }
}
