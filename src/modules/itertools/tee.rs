//! `tee`: several iterators over what one gives.
//!
//! The items that not all of them have seen lie in a chain of chunks; each iterator holds the
//! chunk in which it reads, so that what all have passed is collected.
//!
//! May touch: `value`, `builtins`' helpers. Never: frames.

use crate::builtins::iterators::{ITER, NEXT};
use crate::builtins::lazy::{iterator, make, next_or_want};
use crate::builtins::protocol::ssize;
use crate::builtins::pull::{Started, set, slot};
use crate::raise;
use crate::value::builtin::{method, task};
use crate::value::obj::VALUE_BYTES;
use crate::value::store::{self, Bad, Read, Writer};
use crate::value::types::{self, TypeId};
use crate::value::{
    Builtin, Eval, Input, Method, Native, Obj, Runtime, Step, Stop, Task, TypeRows, Value, Want,
};

/// Items in a chunk.
const CHUNK: usize = 57;

/// Some of the items, in order.
#[derive(Debug)]
pub struct Chunk {
    items: Vec<Value>,
    /// The next chunk, once this one is full and somebody has gone on.
    next: Value,
    /// Whether the iterator is being asked for the next item.
    asking: bool,
}

impl Native for Chunk {
    fn class(&self) -> TypeId {
        types::TEE_CHUNK
    }

    fn trace(&self, see: &mut dyn FnMut(Value)) {
        self.items.iter().for_each(|item| see(*item));
        see(self.next);
    }

    fn bytes(&self) -> u64 {
        48 + CHUNK as u64 * VALUE_BYTES
    }

    fn twin(&self) -> Option<Box<dyn Native>> {
        let mut items = Vec::with_capacity(CHUNK);
        items.extend_from_slice(&self.items);
        Some(Box::new(Self { items, next: self.next, asking: false }))
    }

    fn values(&mut self) -> Vec<&mut Value> {
        self.items.iter_mut().chain([&mut self.next]).collect()
    }

    fn save(&self, out: &mut Writer) {
        out.values(&self.items);
        out.value(self.next);
        out.flag(self.asking);
    }
}

impl Chunk {
    /// Reads one.
    ///
    /// # Errors
    /// [`Bad`] if it is not as it must be.
    pub fn load(r: &mut store::Reader) -> Read<Box<dyn Native>> {
        r.pay(48 + CHUNK as u64 * VALUE_BYTES)?;
        let read = r.values()?;
        let (next, asking) = (r.value()?, r.flag()?);
        if read.len() > CHUNK {
            return Err(Bad::Wrong("what several iterators share"));
        }
        let mut items = Vec::with_capacity(CHUNK);
        items.extend(read);
        Ok(Box::new(Self { items, next, asking }))
    }
}

fn new_chunk(rt: &mut Runtime) -> Eval {
    let room = CHUNK as u64 * VALUE_BYTES;
    rt.heap.charge(room)?;
    rt.heap.meter.release(room);
    let items = Vec::with_capacity(CHUNK);
    rt.heap.add_native(Chunk { items, next: Value::Unbound, asking: false })
}

/// The part of `tee` in Rust.
pub const TEE: Builtin = task(
    "tee(iterable, n=2, /)",
    "Returns a tuple of n independent iterators.",
    Method::Static,
    &Task::new("itertools.tee", 2, tee),
);

fn tee(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let n = ssize(rt, slot(state, 1).or(Value::Int(2)))?;
    let Ok(n) = usize::try_from(n) else { raise!(rt, ValueError, "n must be >= 0") };
    if n == 0 {
        return rt.heap.tuple(Vec::new()).map(Want::Done);
    }
    let inner = match iterator(rt, slot(state, 0), &mut Some(input))? {
        Started::Want(want) => return Ok(want),
        Started::Iterator(inner) => rt.keep(inner),
    };
    rt.steps(n as u64)?;
    rt.heap.charge((n as u64).saturating_mul(VALUE_BYTES))?;
    rt.heap.meter.release((n as u64).saturating_mul(VALUE_BYTES));
    let first = match parts(rt, inner) {
        Some(_) => inner,
        None => {
            let chunk = new_chunk(rt)?;
            rt.keep(chunk);
            make(rt, types::TEE.value(), &TEE_LAZY, &[inner, chunk, Value::Int(0)])?
        }
    };
    rt.keep(first);
    let mut all = vec![first];
    for _ in 1..n {
        let copy = copy(rt, first)?;
        rt.keep(copy);
        all.push(copy);
    }
    rt.heap.tuple(all).map(Want::Done)
}

/// The iterator, the chunk and the place in it of one of the iterators.
fn parts(rt: &Runtime, iterator: Value) -> Option<[Value; 3]> {
    match rt.heap.get(iterator)? {
        Obj::Lazy(lazy) if lazy.class.same(types::TEE.value()) => lazy.state.first_chunk().copied(),
        _ => None,
    }
}

fn copy(rt: &mut Runtime, iterator: Value) -> Eval {
    match parts(rt, iterator) {
        Some(parts) => make(rt, types::TEE.value(), &TEE_LAZY, &parts),
        None => Ok(Value::None),
    }
}

/// The lazy part, for snapshots.
pub static TEE_LAZY: Task = Task::new("itertools.tee.next", 4, next).catching();

fn asking(rt: &mut Runtime, chunk: Value, asking: bool) {
    if let Some(chunk) = rt.heap.native_mut::<Chunk>(chunk) {
        chunk.asking = asking;
    }
}

/// Slots: the iterator, the chunk, the place in it, whether the iterator is being asked.
fn next(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    if let Input::Start = input {
        set(state, 3, Value::Unbound);
    }
    let awaited = !slot(state, 3).is_unbound();
    let (inner, mut chunk) = (slot(state, 0), slot(state, 1));
    let Value::Int(at) = slot(state, 2) else { return Ok(Want::Done(Value::None)) };
    let mut at = at as usize;
    if at >= CHUNK {
        // Never while the iterator is being asked: then there was a place left.
        let after = rt.heap.native::<Chunk>(chunk).map_or(Value::None, |chunk| chunk.next);
        let after = match after {
            Value::Unbound => {
                let made = new_chunk(rt)?;
                if let Some(chunk) = rt.heap.native_mut::<Chunk>(chunk) {
                    chunk.next = made;
                }
                made
            }
            after => after,
        };
        set(state, 1, after);
        set(state, 2, Value::Int(0));
        (chunk, at) = (after, 0);
    }
    let Some(here) = rt.heap.native::<Chunk>(chunk) else { return Ok(Want::Done(Value::None)) };
    let item = match here.items.get(at).copied() {
        Some(item) if !awaited => item,
        _ => {
            if here.asking && !awaited {
                raise!(rt, RuntimeError, "cannot re-enter the tee iterator");
            }
            if let Input::Raised = input {
                asking(rt, chunk, false);
                return Err(Stop::Raised);
            }
            match next_or_want(rt, inner, input)? {
                Ok(item) => {
                    rt.keep(item);
                    rt.effect();
                    if let Some(here) = rt.heap.native_mut::<Chunk>(chunk) {
                        here.asking = false;
                        if here.items.len() < CHUNK {
                            here.items.push(item);
                        }
                    }
                    item
                }
                Err(Want::Empty) => {
                    asking(rt, chunk, false);
                    return Ok(Want::Empty);
                }
                Err(want) => {
                    asking(rt, chunk, true);
                    set(state, 3, Value::Bool(true));
                    return Ok(want);
                }
            }
        }
    };
    set(state, 2, Value::Int(at as i64 + 1));
    Ok(Want::Yield(item))
}

static NEW: Builtin = task(
    "_tee(cls, iterable, /)",
    "Iterator wrapped to make it copyable.",
    Method::Static,
    &Task::new("itertools._tee", 2, |rt, state, input| {
        let inner = match iterator(rt, slot(state, 1), &mut Some(input))? {
            Started::Want(want) => return Ok(want),
            Started::Iterator(inner) => rt.keep(inner),
        };
        if parts(rt, inner).is_some() {
            return copy(rt, inner).map(Want::Done);
        }
        let chunk = new_chunk(rt)?;
        rt.keep(chunk);
        make(rt, slot(state, 0), &TEE_LAZY, &[inner, chunk, Value::Int(0)]).map(Want::Done)
    }),
);

/// What one of the iterators can do.
pub static ROWS: TypeRows = TypeRows {
    id: types::TEE,
    doc: "Iterator wrapped to make it copyable.",
    new: Some(&NEW),
    methods: &[
        ITER,
        NEXT,
        method("__copy__(self, /)", "Returns an independent iterator.", |rt, args| {
            copy(rt, slot(args, 0))
        }),
    ],
    getset: &[],
};

/// What is shared is never seen by programs.
pub static CHUNK_ROWS: TypeRows =
    TypeRows { id: types::TEE_CHUNK, doc: "", new: None, methods: &[], getset: &[] };
