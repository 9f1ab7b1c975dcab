//! The iterators of builtin types: what `iter(x)` gives has `__next__` and `__length_hint__`.
//!
//! May touch: `value`. Never: frames.

use super::protocol;
use super::pull::slot;
use crate::value::builtin::{method, task};
use crate::value::obj::Iter;
use crate::value::types::{self, TypeId};
use crate::value::{
    Builtin, Eval, Input, Method, Obj, Runtime, Step, Stop, Task, TypeRows, Value, Want,
};

/// `__next__` of anything that the frame loop can ask.
pub static NEXT_TASK: Task = Task::new("__next__", 1, next_step);

/// `__next__`
pub const NEXT: Builtin =
    task("__next__(self, /)", "Implement next(self).", Method::Instance, &NEXT_TASK);

/// `__iter__` of an iterator.
pub const ITER: Builtin = method("__iter__(self, /)", "Implement iter(self).", protocol::itself);

const HINT: Builtin = method(
    "__length_hint__(self, /)",
    "Private method returning an estimate of len(list(it)).",
    |rt, args| length_hint(rt, slot(args, 0)),
);

static COUNTED: &[Builtin] = &[ITER, NEXT, HINT];
static PLAIN: &[Builtin] = &[ITER, NEXT];

const fn counted(id: TypeId) -> TypeRows {
    TypeRows { id, doc: "", new: None, methods: COUNTED, getset: &[] }
}

const fn plain(id: TypeId) -> TypeRows {
    TypeRows { id, doc: "", new: None, methods: PLAIN, getset: &[] }
}

/// What each iterator can do.
pub static ROWS: [TypeRows; 19] = [
    counted(types::LIST_ITERATOR),
    counted(types::LIST_REVERSEITERATOR),
    counted(types::TUPLE_ITERATOR),
    counted(types::STR_ITERATOR),
    counted(types::STR_ASCII_ITERATOR),
    counted(types::BYTES_ITERATOR),
    counted(types::BYTEARRAY_ITERATOR),
    plain(types::MEMORY_ITERATOR),
    counted(types::RANGE_ITERATOR),
    counted(types::LONGRANGE_ITERATOR),
    counted(types::DICT_KEYITERATOR),
    counted(types::DICT_VALUEITERATOR),
    counted(types::DICT_ITEMITERATOR),
    counted(types::DICT_REVERSEKEYITERATOR),
    counted(types::DICT_REVERSEVALUEITERATOR),
    counted(types::DICT_REVERSEITEMITERATOR),
    counted(types::SET_ITERATOR),
    counted(types::ITERATOR),
    plain(types::CALLABLE_ITERATOR),
];

fn next_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    match input {
        Input::Value(item) => Ok(Want::Done(item)),
        Input::Start => {
            // An instance of a derived class has the iterator inside it.
            let iterator = rt.heap.plain(slot(state, 0));
            match rt.core.next_native(iterator) {
                Ok(Some(item)) => Ok(Want::Done(item)),
                Ok(None) => Err(stop_iteration(rt)),
                Err(Stop::Flat) => Ok(Want::Next(iterator)),
                Err(stop) => Err(stop),
            }
        }
        Input::Returned(value) => Err(rt.raise_with(types::STOP_ITERATION, &[value])),
        _ => Err(stop_iteration(rt)),
    }
}

/// Raises a StopIteration without a value.
pub fn stop_iteration(rt: &mut Runtime) -> Stop {
    rt.raise_with(types::STOP_ITERATION, &[])
}

/// How many items are left, as far as that is known without asking.
pub fn length_hint(rt: &mut Runtime, iterator: Value) -> Eval {
    let Some(Obj::Iter(iter)) = rt.heap.get(iterator) else { return Ok(Value::NotImplemented) };
    let left = match &**iter {
        Iter::List { list, at } => {
            rt.heap.as_list(*list).map_or(0, |items| items.len().saturating_sub(*at))
        }
        Iter::ListReversed { list, at } => match rt.heap.as_list(*list) {
            Some(items) if *at <= items.len() => *at,
            _ => 0,
        },
        Iter::Tuple { tuple, at } => {
            rt.heap.as_tuple(*tuple).map_or(0, |items| items.len().saturating_sub(*at))
        }
        Iter::Str { text, at } => {
            let left = rt.heap.text(text).and_then(|text| text.get(*at..));
            left.map_or(0, |text| text.chars().count())
        }
        Iter::Bytes { bytes, at } => {
            rt.heap.as_bytes(*bytes).map_or(0, |bytes| bytes.len().saturating_sub(*at))
        }
        Iter::Range { left, .. } => return Ok(Value::Int(*left)),
        Iter::BigRange { left, .. } => {
            let left = left.clone();
            return rt.heap.int(left);
        }
        Iter::Dict { dict, at, len, reversed, .. } => match rt.heap.as_dict(*dict) {
            Some(dict) if dict.len() == *len => {
                let (from, to) = if *reversed { (0, *at) } else { (*at, dict.end()) };
                (from..to).filter(|at| dict.entry(*at).is_some()).count()
            }
            _ => 0,
        },
        Iter::Set { set, left, len, .. } => match rt.heap.as_set(*set) {
            Some(set) if set.len() == *len => *left,
            _ => 0,
        },
        Iter::SequenceReversed { object, at } if !object.is_unbound() => {
            let (object, left) = (*object, (*at + 1).max(0) as usize);
            if rt.len(object)? < left { 0 } else { left }
        }
        Iter::Sequence { object, at } if !object.is_unbound() => {
            let (object, at) = (*object, *at);
            let len = rt.len(object)?;
            (len as i64 - at).max(0) as usize
        }
        _ => 0,
    };
    Ok(Value::Int(left as i64))
}
