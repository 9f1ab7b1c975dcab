//! What `collections.deque` can do: its rows.
//!
//! May touch: `value`, `builtins`' helpers. Never: frames.

use super::deque::{self, Deque, End, Search};
use crate::builtins::protocol::{self, slice_index, ssize};
use crate::builtins::pull::slot;
use crate::raise;
use crate::value::builtin::{classmethod, method, task};
use crate::value::obj::GetSet;
use crate::value::ops::{Compare, bare_name, nested};
use crate::value::types;
use crate::value::{
    Builtin, Eval, Input, Method, Runtime, Step, Stop, Task, TypeRows, Value, Want,
};

/// What `deque` can do.
pub static ROWS: TypeRows = TypeRows {
    id: types::DEQUE,
    doc: "deque([iterable[, maxlen]]) --> deque object\n\nA list-like sequence optimized for data \
          accesses near its endpoints.",
    new: Some(&NEW),
    methods: METHODS,
    getset: &[GetSet {
        name: "maxlen",
        get: |rt, deque| {
            let max = deque::get(rt, deque).and_then(|inside| inside.max);
            Ok(max.map_or(Value::None, |max| Value::Int(max as i64)))
        },
        set: None,
    }],
};

static NEW: Builtin = task(
    "deque(cls, iterable=(), maxlen=None)",
    "deque([iterable[, maxlen]]) --> deque object",
    Method::Static,
    &Task::new("deque", 6, deque::new_step),
);

static METHODS: &[Builtin] = &[
    task(
        "__init__(self, iterable=(), maxlen=None)",
        "Initialize self.  See help(type(self)) for accurate signature.",
        Method::Instance,
        &Task::new("deque.__init__", 6, deque::init_step),
    ),
    method(
        "append(self, item, /)",
        "Add an element to the right side of the deque.",
        |rt, args| {
            deque::push(rt, slot(args, 0), slot(args, 1), End::Right)?;
            Ok(Value::None)
        },
    ),
    method(
        "appendleft(self, item, /)",
        "Add an element to the left side of the deque.",
        |rt, args| {
            deque::push(rt, slot(args, 0), slot(args, 1), End::Left)?;
            Ok(Value::None)
        },
    ),
    method("pop(self, /)", "Remove and return the rightmost element.", |rt, args| {
        deque::pop(rt, slot(args, 0), End::Right)
    }),
    method("popleft(self, /)", "Remove and return the leftmost element.", |rt, args| {
        deque::pop(rt, slot(args, 0), End::Left)
    }),
    task(
        "extend(self, iterable, /)",
        "Extend the right side of the deque with elements from the iterable",
        Method::Instance,
        &Task::new("deque.extend", 3, deque::extend_step),
    ),
    task(
        "extendleft(self, iterable, /)",
        "Extend the left side of the deque with elements from the iterable",
        Method::Instance,
        &Task::new("deque.extendleft", 3, deque::extendleft_step),
    ),
    task(
        "__iadd__(self, value, /)",
        "Implement self+=value.",
        Method::Instance,
        &Task::new("deque.__iadd__", 3, deque::iadd_step),
    ),
    method("clear(self, /)", "Remove all elements from the deque.", |rt, args| {
        deque::clear(rt, slot(args, 0));
        Ok(Value::None)
    }),
    task("copy(self, /)", "Return a shallow copy of a deque.", Method::Instance, &COPY),
    task("__copy__(self, /)", "Return a shallow copy of a deque.", Method::Instance, &COPY),
    method(
        "count(self, value, /)",
        "D.count(value) -- return number of occurrences of value",
        count,
    ),
    method(
        "index(self, value, start=0, stop=None, /)",
        "D.index(value, [start, [stop]]) -- return first index of value.\nRaises ValueError if the \
         value is not present.",
        index,
    ),
    method(
        "insert(self, index, value, /)",
        "D.insert(index, object) -- insert object before index",
        insert,
    ),
    method(
        "remove(self, value, /)",
        "D.remove(value) -- remove first occurrence of value.",
        remove,
    ),
    method("reverse(self, /)", "D.reverse() -- reverse *IN PLACE*", |rt, args| {
        let len = deque::len(rt, slot(args, 0));
        rt.steps(len as u64 / 16)?;
        rt.effect();
        if let Some(inside) = rt.heap.native_mut::<Deque>(slot(args, 0)) {
            inside.items.make_contiguous().reverse();
        }
        Ok(Value::None)
    }),
    method(
        "rotate(self, n=1, /)",
        "Rotate the deque n steps to the right (default n=1).  If n is negative, rotates left.",
        |rt, args| {
            let by = ssize(rt, slot(args, 1).or(Value::Int(1)))?;
            deque::rotate(rt, slot(args, 0), by)?;
            Ok(Value::None)
        },
    ),
    method(
        "__reversed__(self, /)",
        "D.__reversed__() -- return a reverse iterator over the deque",
        deque::reversed,
    ),
    classmethod("__class_getitem__(cls, item, /)", "See PEP 585", protocol::class_getitem),
    method("__iter__(self, /)", "Implement iter(self).", deque::iter),
    method("__len__(self, /)", "Return len(self).", |rt, args| {
        Ok(Value::Int(deque::len(rt, slot(args, 0)) as i64))
    }),
    method("__bool__(self, /)", "True if self else False", |rt, args| {
        Ok(Value::Bool(deque::len(rt, slot(args, 0)) > 0))
    }),
    method("__contains__(self, key, /)", "Return key in self.", |rt, args| {
        let len = deque::len(rt, slot(args, 0));
        let found = deque::find(rt, slot(args, 0), slot(args, 1), (0, len), Search::First)?;
        Ok(Value::Bool(found.is_some()))
    }),
    method("__getitem__(self, key, /)", "Return self[key].", |rt, args| {
        let at = place(rt, args)?;
        let item = deque::get(rt, slot(args, 0)).and_then(|inside| inside.items.get(at));
        Ok(item.copied().unwrap_or(Value::None))
    }),
    method("__setitem__(self, key, value, /)", "Set self[key] to value.", |rt, args| {
        let at = place(rt, args)?;
        let inside = rt.heap.native_mut::<Deque>(slot(args, 0));
        if let Some(item) = inside.and_then(|inside| inside.items.get_mut(at)) {
            *item = slot(args, 2);
        }
        Ok(Value::None)
    }),
    method("__delitem__(self, key, /)", "Delete self[key].", |rt, args| {
        let at = place(rt, args)?;
        take_out(rt, slot(args, 0), at)?;
        Ok(Value::None)
    }),
    method("__add__(self, value, /)", "Return self+value.", add),
    method("__mul__(self, value, /)", "Return self*value.", repeat),
    method("__rmul__(self, value, /)", "Return value*self.", repeat),
    method("__imul__(self, value, /)", "Implement self*=value.", repeat_in_place),
    method("__eq__(self, value, /)", "Return self==value.", |rt, args| {
        compare(rt, args, Compare::Eq)
    }),
    method("__ne__(self, value, /)", "Return self!=value.", |rt, args| {
        compare(rt, args, Compare::Ne)
    }),
    method("__lt__(self, value, /)", "Return self<value.", |rt, args| {
        compare(rt, args, Compare::Lt)
    }),
    method("__le__(self, value, /)", "Return self<=value.", |rt, args| {
        compare(rt, args, Compare::Le)
    }),
    method("__gt__(self, value, /)", "Return self>value.", |rt, args| {
        compare(rt, args, Compare::Gt)
    }),
    method("__ge__(self, value, /)", "Return self>=value.", |rt, args| {
        compare(rt, args, Compare::Ge)
    }),
    method("__repr__(self, /)", "Return repr(self).", repr),
];

static COPY: Task = Task::new("deque.copy", 1, copy_step);

/// A derived class is called with the items and the limit.
fn copy_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    if let Input::Value(made) = input {
        return Ok(Want::Done(made));
    }
    let this = slot(state, 0);
    let class = rt.class_of(this);
    if class.same(types::DEQUE.value()) {
        return deque::copy(rt, this).map(Want::Done);
    }
    match deque::get(rt, this).and_then(|inside| inside.max) {
        Some(max) => Ok(Want::call(class, &[this, Value::Int(max as i64)])),
        None => Ok(Want::call(class, &[this])),
    }
}

/// The place an index means.
fn place(rt: &mut Runtime, args: &[Value]) -> Eval<usize> {
    let key = slot(args, 1);
    let index = match key {
        Value::Int(index) => index,
        _ if !crate::value::ops::has_index(rt, key) => {
            raise!(rt, TypeError, "sequence index must be integer, not '{}'", rt.type_name(key))
        }
        _ => rt.index_i64(key)?,
    };
    let len = deque::len(rt, slot(args, 0)) as i64;
    let at = if index < 0 { index.saturating_add(len) } else { index };
    if at < 0 || at >= len {
        raise!(rt, IndexError, "deque index out of range");
    }
    Ok(at as usize)
}

fn take_out(rt: &mut Runtime, deque: Value, at: usize) -> Eval<()> {
    let len = deque::len(rt, deque);
    rt.steps(at.min(len - at) as u64 / 64)?;
    rt.effect();
    if let Some(inside) = rt.heap.native_mut::<Deque>(deque) {
        inside.items.remove(at);
        inside.changes += 1;
    }
    Ok(())
}

fn count(rt: &mut Runtime, args: &[Value]) -> Eval {
    let (deque, wanted) = (slot(args, 0), slot(args, 1));
    let mut count = 0;
    let mut from = 0;
    loop {
        let len = deque::len(rt, deque);
        match deque::find(rt, deque, wanted, (from, len), Search::Every)? {
            Some(at) => (count, from) = (count + 1, at + 1),
            None => return Ok(Value::Int(count)),
        }
    }
}

fn index(rt: &mut Runtime, args: &[Value]) -> Eval {
    let (deque, wanted) = (slot(args, 0), slot(args, 1));
    let start = slice_index(rt, slot(args, 2).or(Value::Int(0)))?;
    let stop = match slot(args, 3) {
        Value::Unbound => i64::MAX,
        stop => slice_index(rt, stop)?,
    };
    let (start, stop) = protocol::bounds(deque::len(rt, deque), start, stop);
    match deque::find(rt, deque, wanted, (start, stop), Search::First)? {
        Some(at) => Ok(Value::Int(at as i64)),
        None => {
            let shown = rt.repr(wanted)?;
            raise!(rt, ValueError, "{shown} is not in deque")
        }
    }
}

fn insert(rt: &mut Runtime, args: &[Value]) -> Eval {
    let deque = slot(args, 0);
    let index = ssize(rt, slot(args, 1))?;
    let Some(inside) = deque::get(rt, deque) else { return Ok(Value::None) };
    let len = inside.items.len();
    if inside.max.is_some_and(|max| len >= max) {
        raise!(rt, IndexError, "deque already at its maximum size");
    }
    let (at, _) = protocol::bounds(len, index, 0);
    rt.steps(at.min(len - at) as u64 / 64)?;
    deque::reserve(rt, deque, 1)?;
    rt.effect();
    if let Some(inside) = rt.heap.native_mut::<Deque>(deque) {
        inside.items.insert(at, slot(args, 2));
        inside.changes += 1;
    }
    Ok(Value::None)
}

fn remove(rt: &mut Runtime, args: &[Value]) -> Eval {
    let (deque, wanted) = (slot(args, 0), slot(args, 1));
    let len = deque::len(rt, deque);
    match deque::find(rt, deque, wanted, (0, len), Search::ToRemove)? {
        Some(at) => take_out(rt, deque, at)?,
        None => {
            let shown = rt.repr(wanted)?;
            raise!(rt, ValueError, "{shown} is not in deque");
        }
    }
    Ok(Value::None)
}

fn add(rt: &mut Runtime, args: &[Value]) -> Eval {
    let (a, b) = (slot(args, 0), slot(args, 1));
    if deque::get(rt, b).is_none() {
        let name = rt.type_name(b);
        raise!(rt, TypeError, "can only concatenate deque (not \"{name}\") to deque");
    }
    let more = deque::len(rt, b);
    rt.steps(more as u64 / 8)?;
    let made = deque::copy(rt, a)?;
    rt.keep(made);
    for at in 0..more {
        if let Some(item) = deque::get(rt, b).and_then(|inside| inside.items.get(at)).copied() {
            deque::push(rt, made, item, End::Right)?;
        }
    }
    Ok(made)
}

/// How often a deque is to be repeated.
fn times(rt: &mut Runtime, value: Value) -> Eval<usize> {
    if !crate::value::ops::has_index(rt, value) {
        let name = rt.type_name(value);
        raise!(rt, TypeError, "can't multiply sequence by non-int of type '{name}'");
    }
    match rt.index_i64(value) {
        Ok(times) => Ok(times.max(0) as usize),
        Err(Stop::Raised) if rt.raised_is(types::INDEX_ERROR) => {
            rt.take_raised();
            let name = rt.type_name(value);
            raise!(rt, OverflowError, "cannot fit '{name}' into an index-sized integer")
        }
        Err(stop) => Err(stop),
    }
}

fn repeat(rt: &mut Runtime, args: &[Value]) -> Eval {
    let times = times(rt, slot(args, 1))?;
    let made = deque::copy(rt, slot(args, 0))?;
    rt.keep(made);
    repeat_into(rt, made, times)?;
    Ok(made)
}

fn repeat_in_place(rt: &mut Runtime, args: &[Value]) -> Eval {
    let times = times(rt, slot(args, 1))?;
    repeat_into(rt, slot(args, 0), times)?;
    Ok(slot(args, 0))
}

fn repeat_into(rt: &mut Runtime, deque: Value, times: usize) -> Eval<()> {
    let Some(inside) = deque::get(rt, deque) else { return Ok(()) };
    let (len, max) = (inside.items.len(), inside.max);
    if times == 0 {
        deque::clear(rt, deque);
        return Ok(());
    }
    let whole = len.saturating_mul(times);
    let wanted = max.map_or(whole, |max| whole.min(max.max(len)));
    rt.steps(whole as u64 / 8)?;
    deque::reserve(rt, deque, wanted.saturating_sub(len))?;
    rt.effect();
    if let Some(inside) = rt.heap.native_mut::<Deque>(deque) {
        inside.changes += 1;
        // With a limit the last items stay, whatever their number: the rest is skipped.
        let first = match max {
            Some(max) if whole > max => (whole - max) % len.max(1),
            _ => 0,
        };
        let pattern: Vec<Value> = inside.items.iter().copied().collect();
        let target = max.map_or(whole, |max| whole.min(max));
        if target > len || first > 0 {
            inside.items.clear();
            let endless = pattern.iter().cycle().skip(first).take(target);
            inside.items.extend(endless.copied());
        }
    }
    Ok(())
}

/// Item by item, as tuples compare.
fn compare(rt: &mut Runtime, args: &[Value], op: Compare) -> Eval {
    let (a, b) = (slot(args, 0), slot(args, 1));
    if deque::get(rt, a).is_none() || deque::get(rt, b).is_none() {
        return Ok(Value::NotImplemented);
    }
    let (n, m) = (deque::len(rt, a), deque::len(rt, b));
    if n != m && matches!(op, Compare::Eq | Compare::Ne) {
        return Ok(Value::Bool(op == Compare::Ne));
    }
    rt.steps(n.min(m) as u64 / 8)?;
    let items = |rt: &Runtime, deque| -> Vec<Value> {
        deque::get(rt, deque)
            .map(|inside| inside.items.iter().copied().collect())
            .unwrap_or_default()
    };
    let (x, y) = (items(rt, a), items(rt, b));
    let x = rt.heap.list(x)?;
    rt.keep(x);
    let y = rt.heap.list(y)?;
    rt.keep(y);
    nested(rt, " in comparison", |rt| rt.compare(op, x, y))
}

fn repr(rt: &mut Runtime, args: &[Value]) -> Eval {
    let this = slot(args, 0);
    let plain = rt.heap.plain(this);
    if rt.reprs.iter().any(|other| other.same(plain)) {
        return Ok(Value::short("[...]"));
    }
    let name = rt.type_name(this);
    let name = bare_name(&name).to_owned();
    let Some(inside) = deque::get(rt, this) else { return Ok(Value::None) };
    let (items, max) = (inside.items.iter().copied().collect(), inside.max);
    let list = rt.heap.list(items)?;
    rt.keep(list);
    rt.reprs.push(plain);
    let shown = rt.repr(list);
    rt.reprs.pop();
    let shown = shown?;
    let text = match max {
        Some(max) => format!("{name}({shown}, maxlen={max})"),
        None => format!("{name}({shown})"),
    };
    rt.heap.string(text)
}
