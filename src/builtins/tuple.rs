//! `tuple`.
//!
//! May touch: `value`. Never: frames.

use super::dunder;
use super::list::{count, find};
use super::protocol::{self, this};
use super::pull::{Pulled, Puller, set, slot};
use crate::raise;
use crate::value::builtin::{classmethod, method, task};
use crate::value::obj::VALUE_BYTES;
use crate::value::types;
use crate::value::want::Gather;
use crate::value::{Builtin, Input, Method, Obj, Runtime, Step, Task, TypeRows, Value, Want};

/// What `tuple` can do.
pub static ROWS: TypeRows = TypeRows {
    id: types::TUPLE,
    doc: "Built-in immutable sequence.\n\nIf no argument is given, the constructor returns an \
          empty tuple.\nIf iterable is specified the tuple is initialized from iterable's \
          items.\n\nIf the argument is a tuple, the return value is the same object.",
    new: Some(&NEW),
    methods: METHODS,
    getset: &[],
};

static NEW: Builtin = task(
    "tuple(cls, iterable=(), /)",
    "Built-in immutable sequence.",
    Method::Static,
    &Task::new("tuple", 4, new_step).catching(),
);

static METHODS: &[Builtin] = &[
    method("count(self, value, /)", "Return number of occurrences of value.", |rt, args| {
        let (this, wanted) = (this(rt, args), slot(args, 1));
        count(rt, this, wanted)
    }),
    method(
        "index(self, value, start=0, stop=9223372036854775807, /)",
        "Return first index of value.\n\nRaises ValueError if the value is not present.",
        |rt, args| {
            let this = this(rt, args);
            match find(rt, this, args)? {
                Some(at) => Ok(Value::Int(at as i64)),
                None => raise!(rt, ValueError, "tuple.index(x): x not in tuple"),
            }
        },
    ),
    method("__getnewargs__(self, /)", "", |rt, args| {
        let this = this(rt, args);
        rt.heap.tuple(vec![this])
    }),
    classmethod("__class_getitem__(cls, item, /)", "See PEP 585", protocol::class_getitem),
    method("__add__(self, value, /)", "Return self+value.", |rt, args| {
        protocol::concatenate(rt, args, protocol::is_tuple, "tuple")
    }),
    protocol::REPEAT,
    protocol::RREPEAT,
    dunder::EQ,
    dunder::NE,
    dunder::LT,
    dunder::LE,
    dunder::GT,
    dunder::GE,
    dunder::REPR,
    dunder::HASH,
    dunder::LEN,
    dunder::ITER,
    dunder::CONTAINS,
    dunder::GETITEM,
];

/// `tuple(iterable)`: slots are the class, the iterable and its state, a list of what came.
fn new_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let source = slot(state, 1);
    if slot(state, 2).is_unbound() {
        let items = match rt.heap.get(source) {
            _ if source.is_unbound() => Vec::new(),
            Some(Obj::Tuple(_)) => return Ok(Want::Done(source)),
            Some(Obj::List(items)) => {
                let len = items.len();
                rt.steps(len as u64 / 8)?;
                rt.heap.as_list(source).cloned().unwrap_or_default()
            }
            _ => {
                let made = rt.heap.list(Vec::new())?;
                rt.keep(made);
                set(state, 3, made);
                let len = super::pull::known_len(rt, source).unwrap_or(0);
                rt.heap.list_reserve(made, len)?;
                return gather(rt, state, input);
            }
        };
        return Ok(Want::Done(rt.heap.tuple(items)?));
    }
    gather(rt, state, input)
}

fn gather(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let list = slot(state, 3);
    let mut input = Some(input);
    let mut source = Puller::new(1).sized().gather(Gather::List, 3);
    loop {
        match source.pull(rt, state, &mut input)? {
            Pulled::Item(item) => {
                rt.effect();
                rt.heap.list_push(list, item)?;
            }
            Pulled::Want(want) => return Ok(want),
            Pulled::End => {
                let tuple = into_tuple(rt, list)?;
                return Ok(Want::Done(tuple));
            }
        }
    }
}

/// Makes a tuple of a list that nobody else knows, which is empty afterwards.
pub fn into_tuple(rt: &mut Runtime, list: Value) -> crate::value::Eval {
    let items = match rt.heap.as_list_mut(list) {
        Some(items) => std::mem::take(items),
        None => Vec::new(),
    };
    rt.heap.meter.release(items.capacity() as u64 * VALUE_BYTES);
    rt.heap.tuple(items)
}
