//! How a resumable builtin draws items from any iterable.
//!
//! A [`Puller`] owns two neighbouring slots of a task: the iterable, which becomes the iterator,
//! and where the drawing stands. Lists and tuples are read in place, native iterators are advanced
//! here, everything else is asked for through the frame loop, so that a generator that is drained
//! by a builtin costs no native stack and can wait in the middle. After a bounded number of items
//! the loop is asked even for native ones: there a run can pause, and the heap can be collected.
//!
//! May touch: `value`. Never: frames.
//!
//! Invariant: an item costs an eighth of a step and is kept alive until the step ends.

use crate::value::builtin::{ITEM_PARTS, PLACED_PARTS};
use crate::value::obj::{Iter, VALUE_BYTES};
use crate::value::ops::hint::{self, Asked};
use crate::value::types;
use crate::value::want::Gather;
use crate::value::{Eval, Input, Obj, Range, Runtime, Stop, Value, Want};

/// How many items a step takes natively before it goes back to the loop.
const QUANTUM: u32 = 1024;

/// So many iterables are made iterators of for the price of a call.
const FREE_SOURCES: usize = 8;

/// Where the drawing stands while `__len__` is asked, and `__length_hint__`.
const ASKED_LEN: i64 = -1;
const ASKED_HINT: i64 = -2;

/// What drawing gave.
pub enum Pulled {
    /// An item.
    Item(Value),
    /// There are no more.
    End,
    /// The loop has to do something first; return this from the step.
    Want(Want),
}

/// What is raised instead of a TypeError, about the iterable.
pub type Refused = fn(&mut Runtime, Value) -> Stop;

/// Draws items from the iterable in slot `at`; slot `at + 1`, unbound in the beginning, says how
/// far it got.
pub struct Puller {
    at: usize,
    left: u32,
    sized: bool,
    refused: Option<Refused>,
    gather: Option<(Gather, u32)>,
}

/// The value in a slot, or of an argument.
#[inline]
pub fn slot(state: &[Value], at: usize) -> Value {
    state.get(at).copied().unwrap_or(Value::Unbound)
}

/// Changes a slot.
#[inline]
pub fn set(state: &mut [Value], at: usize, value: Value) {
    if let Some(place) = state.get_mut(at) {
        *place = value;
    }
}

/// Begins to draw from another iterable in the same slots.
pub fn restart(state: &mut [Value], at: usize, iterable: Value) {
    set(state, at, iterable);
    set(state, at + 1, Value::Unbound);
}

/// Charges half a step: for an item that an iterator has to make.
#[inline]
pub fn made(rt: &mut Runtime) -> Eval<()> {
    if rt.heap.meter.spend(ITEM_PARTS) { Ok(()) } else { rt.steps(0) }
}

/// Charges a step: for an item that is hashed and put where it belongs.
#[inline]
pub fn placed(rt: &mut Runtime) -> Eval<()> {
    if rt.heap.meter.spend(PLACED_PARTS) { Ok(()) } else { rt.steps(0) }
}

/// Charges an eighth of a step.
#[inline]
pub fn tick(rt: &mut Runtime) -> Eval<()> {
    if rt.heap.meter.spend(1) { Ok(()) } else { rt.steps(0) }
}

impl Puller {
    /// Draws from the iterable in this slot.
    pub fn new(at: usize) -> Self {
        Self { at, left: QUANTUM, sized: false, refused: None, gather: None }
    }

    /// The items of a generator need not all be seen here: they are gathered in a slot.
    pub fn gather(self, how: Gather, slot: usize) -> Self {
        Self { gather: Some((how, slot as u32)), ..self }
    }

    /// A program's object is asked for its length first. The task must catch exceptions.
    pub fn sized(self) -> Self {
        Self { sized: true, ..self }
    }

    /// A TypeError in making the iterator becomes another, whoever raised it. The task must catch
    /// exceptions.
    pub fn refused(self, otherwise: Refused) -> Self {
        Self { refused: Some(otherwise), ..self }
    }

    /// The next item. `input` is taken if it was asked for here.
    pub fn pull(
        &mut self,
        rt: &mut Runtime,
        state: &mut [Value],
        input: &mut Option<Input>,
    ) -> Result<Pulled, Stop> {
        loop {
            match slot(state, self.at + 1) {
                Value::Unbound => {
                    let begun = self.begin(rt, state);
                    if let Some(want) = self.sound(rt, state, begun)? {
                        return Ok(Pulled::Want(want));
                    }
                }
                Value::Bool(false) => {
                    let made = match input.take() {
                        Some(Input::Value(made)) => check_iterator(rt, made).map(|()| made),
                        Some(Input::Raised) => Err(Stop::Raised),
                        _ => return Ok(Pulled::End),
                    };
                    let made = self.sound(rt, state, made)?;
                    if let Some(want) = self.made(rt, state, made)? {
                        return Ok(Pulled::Want(want));
                    }
                }
                Value::Bool(true) => {
                    set(state, self.at + 1, Value::None);
                    match input.take() {
                        Some(Input::Value(item)) => {
                            rt.keep(item);
                            return Ok(Pulled::Item(item));
                        }
                        Some(Input::Exhausted) => return Ok(Pulled::End),
                        Some(Input::Raised) => return Err(Stop::Raised),
                        _ => {}
                    }
                }
                Value::Int(asked @ (ASKED_LEN | ASKED_HINT)) => {
                    let asked = if asked == ASKED_LEN { Asked::Len } else { Asked::Hint };
                    let Some(input) = input.take() else { return Ok(Pulled::End) };
                    let both = slot(state, self.at);
                    let (source, made) = match rt.heap.as_tuple(both) {
                        Some([source, made]) => (*source, *made),
                        _ => return Ok(Pulled::End),
                    };
                    let next = hint::answered(rt, source, asked, input)?;
                    if let Some(want) = self.asked(rt, state, next, (source, made))? {
                        return Ok(Pulled::Want(want));
                    }
                }
                Value::Int(next) => return self.direct(rt, state, next as usize),
                _ => return self.native(rt, state),
            }
        }
    }

    /// What making the iterator came to.
    fn sound<T>(&self, rt: &mut Runtime, state: &[Value], made: Eval<T>) -> Eval<T> {
        match (made, self.refused) {
            (Err(Stop::Raised), Some(refused)) if rt.raised_is(types::TYPE_ERROR) => {
                rt.take_raised();
                Err(refused(rt, slot(state, self.at)))
            }
            (made, _) => made,
        }
    }

    fn begin(&mut self, rt: &mut Runtime, state: &mut [Value]) -> Result<Option<Want>, Stop> {
        let source = slot(state, self.at);
        if let Some(Obj::List(_) | Obj::Tuple(_)) = rt.heap.get(source) {
            set(state, self.at + 1, Value::Int(0));
            return Ok(None);
        }
        match start(rt, source)? {
            Started::Iterator(iterator) => self.made(rt, state, iterator),
            Started::Want(want) => {
                set(state, self.at + 1, Value::Bool(false));
                Ok(Some(want))
            }
        }
    }

    /// The iterator has been made. What has to be asked before its first item.
    fn made(&self, rt: &mut Runtime, state: &mut [Value], made: Value) -> Eval<Option<Want>> {
        let source = slot(state, self.at);
        let question = if self.sized { hint::ask(rt, source)? } else { None };
        self.asked(rt, state, question, (source, made))
    }

    /// While a question is asked, both the iterable and its iterator lie in the slot.
    fn asked(
        &self,
        rt: &mut Runtime,
        state: &mut [Value],
        question: Option<(Asked, Want)>,
        (source, made): (Value, Value),
    ) -> Eval<Option<Want>> {
        let Some((asked, want)) = question else {
            set(state, self.at, made);
            set(state, self.at + 1, Value::None);
            return Ok(None);
        };
        let both = rt.heap.tuple(vec![source, made])?;
        set(state, self.at, both);
        let stage = if asked == Asked::Len { ASKED_LEN } else { ASKED_HINT };
        set(state, self.at + 1, Value::Int(stage));
        Ok(Some(want))
    }

    fn direct(
        &mut self,
        rt: &mut Runtime,
        state: &mut [Value],
        next: usize,
    ) -> Result<Pulled, Stop> {
        let source = slot(state, self.at);
        let Some(item) = rt.heap.as_items(source).and_then(|items| items.get(next)).copied() else {
            return Ok(Pulled::End);
        };
        if self.left == 0 {
            let iter = match rt.heap.get(source) {
                Some(Obj::Tuple(_)) => Iter::Tuple { tuple: source, at: next },
                _ => Iter::List { list: source, at: next },
            };
            let iterator = rt.heap.add(Obj::Iter(Box::new(iter)))?;
            set(state, self.at, iterator);
            set(state, self.at + 1, Value::Bool(true));
            return Ok(Pulled::Want(Want::Next(iterator)));
        }
        self.left -= 1;
        tick(rt)?;
        set(state, self.at + 1, Value::Int(next as i64 + 1));
        if let Value::Ref(_) = item {
            rt.keep(item);
        }
        Ok(Pulled::Item(item))
    }

    /// The iterator that is asked next, if that is to happen here. Whoever takes something from it
    /// says so with [`Puller::took`].
    pub fn native_iterator(&self, rt: &Runtime, state: &[Value]) -> Option<Value> {
        let iterator = slot(state, self.at);
        let here = slot(state, self.at + 1).is_none() && self.left > 0;
        (here && matches!(rt.heap.get(iterator), Some(Obj::Iter(_) | Obj::Native(_))))
            .then_some(iterator)
    }

    /// An item was taken from the iterator: it is charged for.
    pub fn took(&mut self, rt: &mut Runtime) -> Eval<()> {
        self.left = self.left.saturating_sub(1);
        made(rt)
    }

    fn native(&mut self, rt: &mut Runtime, state: &mut [Value]) -> Result<Pulled, Stop> {
        let iterator = slot(state, self.at);
        if self.left > 0 {
            self.left -= 1;
            made(rt)?;
            if let Some(Obj::Generator(_) | Obj::Lazy(_)) = rt.heap.get(iterator) {
                set(state, self.at + 1, Value::Bool(true));
                return Ok(Pulled::Want(match self.gather {
                    Some((how, slot)) => Want::Gather { generator: iterator, how, slot },
                    None => Want::Next(iterator),
                }));
            }
            match rt.core.next_native(iterator) {
                Ok(Some(item)) => {
                    rt.effect();
                    if let Value::Ref(_) = item {
                        rt.keep(item);
                    }
                    return Ok(Pulled::Item(item));
                }
                Ok(None) => return Ok(Pulled::End),
                Err(Stop::Flat) => {}
                Err(stop) => return Err(stop),
            }
        }
        set(state, self.at + 1, Value::Bool(true));
        Ok(Pulled::Want(Want::Next(iterator)))
    }
}

/// What it takes to make an iterator.
pub enum Started {
    /// Nothing: here it is.
    Iterator(Value),
    /// This call of a program's `__iter__`; check its result with [`check_iterator`].
    Want(Want),
}

/// `iter(source)`, without calling program code.
pub fn start(rt: &mut Runtime, source: Value) -> Result<Started, Stop> {
    match Runtime::pure(rt.core).iter(source) {
        Ok(iterator) => Ok(Started::Iterator(iterator)),
        Err(Stop::Flat) => match rt.special(source, "__iter__") {
            Some(method) => Ok(Started::Want(call_method(rt, method, source, &[])?)),
            None => rt.iter(source).map(Started::Iterator),
        },
        Err(stop) => Err(stop),
    }
}

/// The iterators of several iterables, made without the frame loop: nothing is collected meanwhile.
/// `None`: some have to be asked for them.
pub fn all_iterators(rt: &mut Runtime, sources: &[Value]) -> Eval<Option<Vec<Value>>> {
    // A few cost nothing beyond the call.
    if sources.len() > FREE_SOURCES {
        rt.steps(sources.len() as u64 / 4)?;
        let room = sources.len() as u64 * VALUE_BYTES;
        rt.heap.charge(room)?;
        rt.heap.meter.release(room);
    }
    let mut all = Vec::with_capacity(sources.len());
    for source in sources {
        match start(rt, *source)? {
            Started::Iterator(iterator) => all.push(iterator),
            Started::Want(_) => return Ok(None),
        }
    }
    Ok(Some(all))
}

/// The call of what [`crate::value::Core::special`] found, bound as its kind says, with at most
/// two arguments.
pub fn call_method(
    rt: &mut Runtime,
    method: Value,
    this: Value,
    args: &[Value],
) -> Result<Want, Stop> {
    match rt.bind(method, this)? {
        Some(callee) => Ok(Want::call(callee, args)),
        None => {
            let mut all = [this, Value::Unbound, Value::Unbound];
            for (to, from) in all.iter_mut().skip(1).zip(args) {
                *to = *from;
            }
            Ok(Want::call(method, all.get(..args.len() + 1).unwrap_or(&all)))
        }
    }
}

/// Whether a value can be asked for items: it is native, or its class has `__next__`.
pub fn is_iterator(rt: &mut Runtime, value: Value) -> bool {
    match rt.heap.get(value) {
        Some(Obj::Iter(_) | Obj::Lazy(_)) => true,
        Some(Obj::Native(native)) if native.next().is_some() => true,
        Some(Obj::Generator(generator)) => {
            generator.kind == crate::value::obj::GeneratorKind::Generator
        }
        _ => rt.special(value, "__next__").is_some_and(|method| !method.is_none()),
    }
}

/// Complains if what a program's `__iter__` gave is no iterator.
pub fn check_iterator(rt: &mut Runtime, made: Value) -> Eval<()> {
    if is_iterator(rt, made) {
        return Ok(());
    }
    let name = rt.type_name(made);
    crate::raise!(rt, TypeError, "iter() returned non-iterator of type '{name}'")
}

/// Appends all items to a list in one go if the iterable in slot `at` is a list or tuple, or that
/// list itself, and makes room for as many as it is known to have if not. A [`Puller`] of the slot
/// gives what is left: nothing, or everything.
pub fn take_whole(rt: &mut Runtime, state: &mut [Value], at: usize, list: Value) -> Eval<()> {
    let source = slot(state, at);
    let whole = match rt.heap.get(source) {
        Some(Obj::List(items)) => Some(items.len()),
        Some(Obj::Tuple(items)) => Some(items.len()),
        _ if source.same(list) => rt.heap.as_items(source).map(<[Value]>::len),
        _ => None,
    };
    let Some(len) = whole else {
        let len = known_len(rt, source).unwrap_or(0);
        rt.heap.list_reserve(list, len)?;
        return take_range(rt, state, at, list);
    };
    rt.steps(len as u64 / 8)?;
    rt.heap.list_reserve(list, len)?;
    rt.effect();
    let mut all = rt.heap.as_list_mut(list).map(std::mem::take).unwrap_or_default();
    if source.same(list) {
        all.extend_from_within(..);
    } else {
        all.extend_from_slice(rt.heap.as_items(source).unwrap_or(&[]));
    }
    if let Some(place) = rt.heap.as_list_mut(list) {
        *place = all;
    }
    set(state, at + 1, Value::Int(i64::MAX));
    Ok(())
}

/// The same of a range, if it is one; there is room in the list.
fn take_range(rt: &mut Runtime, state: &mut [Value], at: usize, list: Value) -> Eval<()> {
    let Some(Obj::Range(range)) = rt.heap.get(slot(state, at)) else { return Ok(()) };
    let Range::Small { start, step, len, .. } = **range else { return Ok(()) };
    rt.steps(len as u64 / 8)?;
    rt.effect();
    if let Some(items) = rt.heap.as_list_mut(list) {
        items.extend((0..len).map(|nth| Value::Int(start.wrapping_add(step.wrapping_mul(nth)))));
    }
    set(state, at + 1, Value::Int(i64::MAX));
    Ok(())
}

/// How many items a native container has, to make room at once.
pub fn known_len(rt: &mut Runtime, source: Value) -> Option<usize> {
    match rt.heap.get(source)? {
        Obj::List(items) => Some(items.len()),
        Obj::Tuple(items) => Some(items.len()),
        Obj::Dict(dict) => Some(dict.len()),
        Obj::Set(set) | Obj::FrozenSet(set) => Some(set.len()),
        Obj::Bytes(bytes) => Some(bytes.len()),
        Obj::ByteArray(bytes) => Some(bytes.len()),
        Obj::DictView(_, dict) => rt.heap.as_dict(*dict).map(crate::value::Dict::len),
        Obj::Range(range) => match &**range {
            Range::Small { len, .. } => usize::try_from(*len).ok(),
            Range::Big { .. } => None,
        },
        Obj::Iter(iter) => match &**iter {
            Iter::Range { left, .. } => usize::try_from(*left).ok(),
            _ => None,
        },
        _ => None,
    }
}
