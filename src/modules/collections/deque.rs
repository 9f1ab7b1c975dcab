//! `collections.deque`: a ring buffer, with everything at both ends in constant time.
//!
//! May touch: `value`, `builtins`' helpers. Never: frames.
//!
//! Invariants: `room` is what was paid for and never less than what the buffer holds; `changes`
//! moves whenever items come, go or change places, so that iterators and searches notice.

use std::collections::VecDeque;

use super::deque_iter::iterate;
use super::deque_rows;
use crate::builtins::pull::{Pulled, Puller, set, slot};
use crate::raise;
use crate::value::obj::VALUE_BYTES;
use crate::value::store::{self, Bad, Read, Writer};
use crate::value::types::{self, TypeId};
use crate::value::{Eval, Input, Native, Obj, Runtime, Step, Stop, Value, Want};

pub use deque_rows::ROWS;

/// A deque.
#[derive(Debug)]
pub struct Deque {
    /// The items, left to right.
    pub items: VecDeque<Value>,
    /// Most items, if there is a limit.
    pub max: Option<usize>,
    /// Moves with every change of what lies where.
    pub changes: u64,
    /// Items that were paid for.
    room: usize,
}

impl Native for Deque {
    fn class(&self) -> TypeId {
        types::DEQUE
    }

    fn trace(&self, see: &mut dyn FnMut(Value)) {
        self.items.iter().for_each(|item| see(*item));
    }

    fn count(&self) -> Option<usize> {
        Some(self.items.len())
    }

    fn bytes(&self) -> u64 {
        64 + self.room as u64 * VALUE_BYTES
    }

    fn is_sequence(&self) -> bool {
        true
    }

    fn save(&self, out: &mut Writer) {
        let (front, back) = self.items.as_slices();
        out.size(self.items.len());
        out.all(front);
        out.all(back);
        out.maybe(self.max);
        out.uint(self.changes);
        out.size(self.room.saturating_sub(self.items.len()));
    }
}

impl Deque {
    /// Reads one.
    ///
    /// # Errors
    /// [`Bad`] if it is not as it must be.
    pub fn load(r: &mut store::Reader) -> Read<Box<dyn Native>> {
        r.pay(64)?;
        let count = r.count(0)?;
        let read = r.all(count)?;
        let max = r.maybe()?;
        let changes = r.uint()?;
        let room = r.capacity(count, VALUE_BYTES)?;
        if max.is_some_and(|max| count > max) {
            return Err(Bad::Wrong("a deque"));
        }
        let mut items = VecDeque::with_capacity(room);
        items.extend(read);
        Ok(Box::new(Self { items, max, changes, room }))
    }
}

/// An end of a deque.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// Index 0.
    Left,
    /// The last index.
    Right,
}

/// A new deque with room for some items.
pub fn make(rt: &mut Runtime, max: Option<usize>, room: usize) -> Eval {
    rt.heap.charge(room as u64 * VALUE_BYTES)?;
    rt.heap.meter.release(room as u64 * VALUE_BYTES);
    let items = VecDeque::with_capacity(room);
    rt.heap.add_native(Deque { items, max, changes: 0, room })
}

/// The deque inside a value.
pub fn get<'a>(rt: &'a Runtime, deque: Value) -> Option<&'a Deque> {
    rt.heap.native::<Deque>(deque)
}

/// How many items.
pub fn len(rt: &Runtime, deque: Value) -> usize {
    get(rt, deque).map_or(0, |deque| deque.items.len())
}

/// Makes room for more items, paying for it.
pub fn reserve(rt: &mut Runtime, deque: Value, extra: usize) -> Eval<()> {
    let Some(inside) = get(rt, deque) else { return Ok(()) };
    let (old, needed) = (inside.room, inside.items.len().saturating_add(extra));
    if needed <= old {
        return Ok(());
    }
    let new = needed.max(old.saturating_mul(2)).max(4);
    rt.heap.charge((new as u64).saturating_mul(VALUE_BYTES))?;
    if let Some(inside) = rt.heap.native_mut::<Deque>(deque) {
        inside.items.reserve_exact(new - inside.items.len());
        inside.room = new;
    }
    rt.heap.meter.release(old as u64 * VALUE_BYTES);
    Ok(())
}

/// Adds an item at an end; one too many falls out at the other.
#[inline]
pub fn push(rt: &mut Runtime, deque: Value, item: Value, end: End) -> Eval<()> {
    match get(rt, deque) {
        Some(inside) if inside.items.len() < inside.room => {}
        Some(inside) if inside.max == Some(0) => return Ok(()),
        _ => reserve(rt, deque, 1)?,
    }
    if let Some(inside) = rt.heap.native_mut::<Deque>(deque) {
        let full = inside.max.is_some_and(|max| inside.items.len() >= max);
        match end {
            End::Left => {
                if full {
                    inside.items.pop_back();
                }
                inside.items.push_front(item);
            }
            End::Right => {
                if full {
                    inside.items.pop_front();
                }
                inside.items.push_back(item);
            }
        }
        inside.changes += 1;
    }
    Ok(())
}

/// Takes an item from an end.
pub fn pop(rt: &mut Runtime, deque: Value, end: End) -> Eval {
    let inside = rt.heap.native_mut::<Deque>(deque);
    let item = inside.and_then(|inside| {
        inside.changes += 1;
        match end {
            End::Left => inside.items.pop_front(),
            End::Right => inside.items.pop_back(),
        }
    });
    match item {
        Some(item) => Ok(item),
        None => raise!(rt, IndexError, "pop from an empty deque"),
    }
}

/// Forgets all items and gives back what was paid for them.
pub fn clear(rt: &mut Runtime, deque: Value) {
    rt.effect();
    let freed = match rt.heap.native_mut::<Deque>(deque) {
        Some(inside) => {
            inside.items = VecDeque::new();
            inside.changes += 1;
            std::mem::take(&mut inside.room)
        }
        None => 0,
    };
    rt.heap.meter.release(freed as u64 * VALUE_BYTES);
}

/// A deque with the same items and limit.
pub fn copy(rt: &mut Runtime, deque: Value) -> Eval {
    let Some(inside) = get(rt, deque) else { return Ok(Value::None) };
    let (max, len) = (inside.max, inside.items.len());
    rt.steps(len as u64 / 8)?;
    let made = make(rt, max, len)?;
    let items = get(rt, deque).map(|inside| inside.items.clone()).unwrap_or_default();
    if let Some(inside) = rt.heap.native_mut::<Deque>(made) {
        inside.items.extend(items);
    }
    Ok(made)
}

/// Rotates `by` places to the right.
pub fn rotate(rt: &mut Runtime, deque: Value, by: i64) -> Eval<()> {
    let len = len(rt, deque);
    if len < 2 {
        return Ok(());
    }
    let by = by.rem_euclid(len as i64) as usize;
    rt.steps(by.min(len - by) as u64 / 8)?;
    rt.effect();
    if let Some(inside) = rt.heap.native_mut::<Deque>(deque) {
        inside.items.rotate_right(by);
        inside.changes += 1;
    }
    Ok(())
}

/// What a search is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Search {
    /// Whether it is there, or where.
    First,
    /// How often.
    Every,
    /// To take it out.
    ToRemove,
}

/// Compares items with `wanted` from `start` to `stop`; gives where it was found. Complains if the
/// deque changes meanwhile: `count` and `remove` also where the item was found.
pub fn find(
    rt: &mut Runtime,
    deque: Value,
    wanted: Value,
    (start, stop): (usize, usize),
    search: Search,
) -> Eval<Option<usize>> {
    let before = get(rt, deque).map_or(0, |inside| inside.changes);
    for at in start..stop {
        let Some(item) = get(rt, deque).and_then(|inside| inside.items.get(at)).copied() else {
            break;
        };
        if at.is_multiple_of(8) {
            rt.steps(1)?;
        }
        rt.keep(item);
        let equal = rt.equal(item, wanted)?;
        rt.kept.pop();
        if equal && search == Search::First {
            return Ok(Some(at));
        }
        if get(rt, deque).is_none_or(|inside| inside.changes != before) {
            let class = match search {
                Search::ToRemove => types::INDEX_ERROR,
                Search::First | Search::Every => types::RUNTIME_ERROR,
            };
            return Err(rt.raise(class, "deque mutated during iteration"));
        }
        if equal {
            return Ok(Some(at));
        }
    }
    Ok(None)
}

/// Appends to an end what the iterable in slots `at` and `at + 1` gives. `None`: it has ended.
pub fn drain(
    rt: &mut Runtime,
    state: &mut [Value],
    input: Input,
    at: usize,
    deque: Value,
    end: End,
) -> Result<Option<Want>, Stop> {
    if slot(state, at + 1).is_unbound() && rt.heap.plain(slot(state, at)).same(rt.heap.plain(deque))
    {
        // Its own items: as they are now.
        let items: Vec<Value> =
            get(rt, deque).map(|inside| inside.items.iter().copied().collect()).unwrap_or_default();
        rt.steps(items.len() as u64 / 8)?;
        let list = rt.heap.list(items)?;
        set(state, at, list);
    }
    let mut input = Some(input);
    let mut source = Puller::new(at);
    loop {
        match source.pull(rt, state, &mut input)? {
            Pulled::Item(item) => {
                rt.effect();
                push(rt, deque, item, end)?;
            }
            Pulled::End => return Ok(None),
            Pulled::Want(want) => return Ok(Some(want)),
        }
    }
}

/// `maxlen` of a call.
fn limit(rt: &mut Runtime, value: Value) -> Eval<Option<usize>> {
    if matches!(value, Value::None | Value::Unbound) {
        return Ok(None);
    }
    let plain = rt.heap.plain(value);
    let is_int = matches!(plain, Value::Int(_) | Value::Bool(_))
        || matches!(rt.heap.get(plain), Some(Obj::Int(_)));
    if !is_int {
        raise!(rt, TypeError, "an integer is required");
    }
    let max = crate::builtins::protocol::ssize(rt, plain)?;
    match usize::try_from(max) {
        Ok(max) => Ok(Some(max)),
        Err(_) => raise!(rt, ValueError, "maxlen must be non-negative"),
    }
}

/// `deque(iterable, maxlen)`: the class, the arguments, the iterable again, its state, the deque.
pub fn new_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    if slot(state, 5).is_unbound() {
        let max = limit(rt, slot(state, 2))?;
        let made = make(rt, max, 0)?;
        set(state, 5, made);
        let iterable = slot(state, 1);
        set(state, 3, iterable);
    }
    let made = slot(state, 5);
    if slot(state, 1).is_unbound() {
        return Ok(Want::Done(made));
    }
    match drain(rt, state, input, 3, made, End::Right)? {
        Some(want) => Ok(want),
        None => Ok(Want::Done(made)),
    }
}

/// `deque.__init__`: slots as for [`new_step`], with the deque first.
pub fn init_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let deque = slot(state, 0);
    if slot(state, 5).is_unbound() {
        let max = limit(rt, slot(state, 2))?;
        clear(rt, deque);
        if let Some(inside) = rt.heap.native_mut::<Deque>(deque) {
            inside.max = max;
        }
        set(state, 5, Value::None);
        let iterable = slot(state, 1);
        set(state, 3, iterable);
    }
    if slot(state, 1).is_unbound() {
        return Ok(Want::Done(Value::None));
    }
    match drain(rt, state, input, 3, deque, End::Right)? {
        Some(want) => Ok(want),
        None => Ok(Want::Done(Value::None)),
    }
}

/// `extend`: the deque, the iterable and its state.
pub fn extend_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let deque = slot(state, 0);
    match drain(rt, state, input, 1, deque, End::Right)? {
        Some(want) => Ok(want),
        None => Ok(Want::Done(Value::None)),
    }
}

/// `extendleft`
pub fn extendleft_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let deque = slot(state, 0);
    match drain(rt, state, input, 1, deque, End::Left)? {
        Some(want) => Ok(want),
        None => Ok(Want::Done(Value::None)),
    }
}

/// `+=`
pub fn iadd_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let deque = slot(state, 0);
    match drain(rt, state, input, 1, deque, End::Right)? {
        Some(want) => Ok(want),
        None => Ok(Want::Done(deque)),
    }
}

/// `__iter__`
pub fn iter(rt: &mut Runtime, args: &[Value]) -> Eval {
    iterate(rt, slot(args, 0), false)
}

/// `__reversed__`
pub fn reversed(rt: &mut Runtime, args: &[Value]) -> Eval {
    iterate(rt, slot(args, 0), true)
}
