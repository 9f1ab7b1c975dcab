//! `list`.
//!
//! `list(...)`, `extend` and `sort` are resumable; `index`, `count` and `remove` compare natively.
//!
//! May touch: `value`. Never: frames.

use super::dunder;
use super::protocol::{self, bounds, slice_index, ssize, this};
use super::pull::{Pulled, Puller, set, slot, take_whole};
use super::sort;
use crate::raise;
use crate::value::builtin::{classmethod, method, task, touch};
use crate::value::obj::{Iter, VALUE_BYTES};
use crate::value::types;
use crate::value::want::Gather;
use crate::value::{
    Builtin, Eval, Heap, Input, Method, Obj, Runtime, Step, Task, TypeRows, Value, Want,
};

/// What `list` can do.
pub static ROWS: TypeRows = TypeRows {
    id: types::LIST,
    doc: "Built-in mutable sequence.\n\nIf no argument is given, the constructor creates a new \
          empty list.\nThe argument must be an iterable if specified.",
    new: Some(&NEW),
    methods: METHODS,
    getset: &[],
};

static NEW: Builtin = task(
    "list(cls, iterable=(), /)",
    "Built-in mutable sequence.",
    Method::Static,
    &Task::new("list", 5, new_step).catching(),
);

static METHODS: &[Builtin] = &[
    task(
        "__init__(self, iterable=(), /)",
        "Initialize self.  See help(type(self)) for accurate signature.",
        Method::Instance,
        &Task::new("list.__init__", 4, init_step).catching(),
    ),
    touch(
        "append(self, object, /)",
        "Append object to the end of the list.",
        Heap::list_push_free,
        |rt, args| {
            rt.heap.list_push(slot(args, 0), slot(args, 1))?;
            Ok(Value::None)
        },
    ),
    task(
        "extend(self, iterable, /)",
        "Extend list by appending elements from the iterable.",
        Method::Instance,
        &Task::new("list.extend", 4, extend_step).catching(),
    ),
    task(
        "__iadd__(self, value, /)",
        "Implement self+=value.",
        Method::Instance,
        &Task::new("list.__iadd__", 4, iadd_step).catching(),
    ),
    method("insert(self, index, object, /)", "Insert object before index.", insert),
    method(
        "pop(self, index=-1, /)",
        "Remove and return item at index (default last).\n\nRaises IndexError if list is empty or \
         index is out of range.",
        pop,
    ),
    method(
        "remove(self, value, /)",
        "Remove first occurrence of value.\n\nRaises ValueError if the value is not present.",
        remove,
    ),
    method("clear(self, /)", "Remove all items from list.", |rt, args| {
        let list = slot(args, 0);
        rt.effect();
        let freed = match rt.heap.as_list_mut(list) {
            Some(items) => std::mem::take(items).capacity(),
            None => 0,
        };
        rt.heap.meter.release(freed as u64 * VALUE_BYTES);
        Ok(Value::None)
    }),
    method("copy(self, /)", "Return a shallow copy of the list.", |rt, args| {
        let len = rt.heap.as_list(slot(args, 0)).map_or(0, Vec::len);
        rt.steps(len as u64 / 8)?;
        let items = rt.heap.as_list(slot(args, 0)).cloned().unwrap_or_default();
        rt.heap.list(items)
    }),
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
                None => {
                    let shown = rt.repr(slot(args, 1))?;
                    raise!(rt, ValueError, "{shown} is not in list")
                }
            }
        },
    ),
    method("reverse(self, /)", "Reverse *IN PLACE*.", |rt, args| {
        let len = rt.heap.as_list(slot(args, 0)).map_or(0, Vec::len);
        rt.steps(len as u64 / 8)?;
        rt.effect();
        if let Some(items) = rt.heap.as_list_mut(slot(args, 0)) {
            items.reverse();
        }
        Ok(Value::None)
    }),
    task(
        "sort(self, /, *, key=None, reverse=False)",
        "Sort the list in ascending order and return None.\n\nThe sort is in-place (i.e. the list \
         itself is modified) and stable (i.e. the\norder of two equal elements is maintained).",
        Method::Instance,
        &sort::SORT,
    ),
    method("__reversed__(self, /)", "Return a reverse iterator over the list.", |rt, args| {
        let list = this(rt, args);
        let at = rt.heap.as_list(list).map_or(0, Vec::len);
        rt.heap.add(Obj::Iter(Box::new(Iter::ListReversed { list, at })))
    }),
    classmethod("__class_getitem__(cls, item, /)", "See PEP 585", protocol::class_getitem),
    method("__add__(self, value, /)", "Return self+value.", |rt, args| {
        protocol::concatenate(rt, args, protocol::is_list, "list")
    }),
    protocol::REPEAT,
    protocol::RREPEAT,
    dunder::IMUL,
    dunder::EQ,
    dunder::NE,
    dunder::LT,
    dunder::LE,
    dunder::GT,
    dunder::GE,
    dunder::REPR,
    dunder::LEN,
    dunder::ITER,
    dunder::CONTAINS,
    dunder::GETITEM,
    dunder::SETITEM,
    dunder::DELITEM,
];

/// `list(iterable)`: slots are the class, the iterable and its state, the new list.
fn new_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    if slot(state, 1).is_unbound() {
        return Ok(Want::Done(rt.heap.list(Vec::new())?));
    }
    if slot(state, 3).is_unbound() {
        let made = rt.heap.list(Vec::new())?;
        rt.keep(made);
        set(state, 3, made);
    }
    let list = slot(state, 3);
    match drain_into(rt, state, input, list, true)? {
        Some(want) => Ok(want),
        None => Ok(Want::Done(list)),
    }
}

/// `list.__init__`: empties the list first.
fn init_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let list = slot(state, 0);
    if slot(state, 2).is_unbound() && slot(state, 3).is_unbound() {
        rt.effect();
        let freed = match rt.heap.as_list_mut(list) {
            Some(items) => std::mem::take(items).capacity(),
            None => 0,
        };
        rt.heap.meter.release(freed as u64 * VALUE_BYTES);
        set(state, 3, Value::None);
    }
    if slot(state, 1).is_unbound() {
        return Ok(Want::Done(Value::None));
    }
    match drain_into(rt, state, input, list, false)? {
        Some(want) => Ok(want),
        None => Ok(Want::Done(Value::None)),
    }
}

/// `list.extend`
fn extend_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let list = slot(state, 0);
    match drain_into(rt, state, input, list, false)? {
        Some(want) => Ok(want),
        None => Ok(Want::Done(Value::None)),
    }
}

/// `list.__iadd__`
fn iadd_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let list = slot(state, 0);
    match drain_into(rt, state, input, list, false)? {
        Some(want) => Ok(want),
        None => Ok(Want::Done(list)),
    }
}

/// Appends what the iterable in slots 1 and 2 gives. `None`: it has ended. The list is a new one,
/// which nobody else knows and which lies in slot 3, or one that a program can look at meanwhile.
fn drain_into(
    rt: &mut Runtime,
    state: &mut [Value],
    input: Input,
    list: Value,
    new: bool,
) -> Result<Option<Want>, crate::value::Stop> {
    if slot(state, 2).is_unbound() {
        take_whole(rt, state, 1, list)?;
    }
    let mut input = Some(input);
    let mut source = Puller::new(1).sized();
    if new {
        source = source.gather(Gather::List, 3);
    }
    loop {
        match source.pull(rt, state, &mut input)? {
            Pulled::Item(item) => {
                rt.effect();
                rt.heap.list_push(list, item)?;
            }
            Pulled::End => return Ok(None),
            Pulled::Want(want) => return Ok(Some(want)),
        }
    }
}

fn insert(rt: &mut Runtime, args: &[Value]) -> Eval {
    let (list, item) = (slot(args, 0), slot(args, 2));
    let index = ssize(rt, slot(args, 1))?;
    let len = rt.heap.as_list(list).map_or(0, Vec::len);
    let (at, _) = bounds(len, index, 0);
    rt.steps((len - at) as u64 / 64)?;
    rt.heap.list_reserve(list, 1)?;
    rt.effect();
    if let Some(items) = rt.heap.as_list_mut(list) {
        items.insert(at.min(items.len()), item);
    }
    Ok(Value::None)
}

fn pop(rt: &mut Runtime, args: &[Value]) -> Eval {
    let list = slot(args, 0);
    let index = match slot(args, 1) {
        Value::Unbound => -1,
        index => ssize(rt, index)?,
    };
    let len = rt.heap.as_list(list).map_or(0, Vec::len);
    if len == 0 {
        raise!(rt, IndexError, "pop from empty list");
    }
    let at = if index < 0 { index.saturating_add(len as i64) } else { index };
    if at < 0 || at >= len as i64 {
        raise!(rt, IndexError, "pop index out of range");
    }
    let at = at as usize;
    rt.steps((len - at) as u64 / 64)?;
    rt.effect();
    match rt.heap.as_list_mut(list) {
        Some(items) if at < items.len() => Ok(items.remove(at)),
        _ => Ok(Value::None),
    }
}

fn remove(rt: &mut Runtime, args: &[Value]) -> Eval {
    let list = slot(args, 0);
    let plain = this(rt, args);
    let Some(at) = find(rt, plain, &[plain, slot(args, 1)])? else {
        raise!(rt, ValueError, "list.remove(x): x not in list");
    };
    let len = rt.heap.as_list(list).map_or(0, Vec::len);
    rt.steps(len.saturating_sub(at) as u64 / 64)?;
    rt.effect();
    if let Some(items) = rt.heap.as_list_mut(list)
        && at < items.len()
    {
        items.remove(at);
    }
    Ok(Value::None)
}

/// How often `wanted` is in a list or tuple.
pub(super) fn count(rt: &mut Runtime, items: Value, wanted: Value) -> Eval {
    let (mut at, mut found) = (0, 0);
    while let Some(item) = rt.heap.as_items(items).and_then(|items| items.get(at)).copied() {
        super::pull::tick(rt)?;
        if rt.equal(item, wanted)? {
            found += 1;
        }
        at += 1;
    }
    Ok(Value::Int(found))
}

/// Where `args[1]` is in a list or tuple, between the bounds in `args[2]` and `args[3]`.
pub(super) fn find(rt: &mut Runtime, items: Value, args: &[Value]) -> Eval<Option<usize>> {
    let wanted = slot(args, 1);
    let start = match slot(args, 2) {
        Value::Unbound => 0,
        value => slice_index(rt, value)?,
    };
    let stop = match slot(args, 3) {
        Value::Unbound => i64::MAX,
        value => slice_index(rt, value)?,
    };
    let len = rt.heap.as_items(items).map_or(0, <[Value]>::len);
    let (mut at, stop) = (bounds(len, start, stop).0, stop);
    loop {
        let len = rt.heap.as_items(items).map_or(0, <[Value]>::len);
        let end = bounds(len, 0, stop).1;
        if at >= end {
            return Ok(None);
        }
        let Some(item) = rt.heap.as_items(items).and_then(|items| items.get(at)).copied() else {
            return Ok(None);
        };
        super::pull::tick(rt)?;
        if rt.equal(item, wanted)? {
            return Ok(Some(at));
        }
        at += 1;
    }
}
