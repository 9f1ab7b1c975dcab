//! `_heapq`: heaps in lists. Comparisons are CPython's, in CPython's order; a program's `__lt__`
//! is called natively, as by a sort.
//!
//! May touch: `value`, `builtins`' helpers.
//!
//! Invariant: an item is only ever swapped with another, so that a comparison that raises leaves a
//! list with all its items.

use super::NativeModule;
use crate::builtins::pull::{slot, tick};
use crate::raise;
use crate::value::builtin::function;
use crate::value::ops::Compare;
use crate::value::{Eval, Runtime, Value};

/// The module.
pub static MODULE: NativeModule = NativeModule {
    name: "_heapq",
    doc: "Heap queue algorithm (a.k.a. priority queue).",
    functions: &[
        function(
            "heappush(heap, item, /)",
            "Push item onto heap, maintaining the heap invariant.",
            |rt, args| {
                let heap = list(rt, args, "heappush", true)?;
                rt.heap.list_push(heap, slot(args, 1))?;
                rt.effect();
                let last = len(rt, heap) - 1;
                toward_root(rt, heap, 0, last, false)?;
                Ok(Value::None)
            },
        ),
        function(
            "heappop(heap, /)",
            "Pop the smallest item off the heap, maintaining the heap invariant.",
            |rt, args| pop(rt, args, "heappop", false),
        ),
        function(
            "heapreplace(heap, item, /)",
            "Pop and return the current smallest value, and add the new item.\n\nThis is more \
             efficient than heappop() followed by heappush(), and can be\nmore appropriate when \
             using a fixed-size heap.  Note that the value\nreturned may be larger than item!  \
             That constrains reasonable uses of\nthis routine unless written as part of a \
             conditional replacement:\n\n    if item > heap[0]:\n        item = \
             heapreplace(heap, item)",
            |rt, args| replace(rt, args, "heapreplace", false),
        ),
        function(
            "heappushpop(heap, item, /)",
            "Push item on the heap, then pop and return the smallest item from the heap.\n\nThe \
             combined action runs more efficiently than heappush() followed by\na separate call \
             to heappop().",
            |rt, args| {
                let heap = list(rt, args, "heappushpop", true)?;
                let item = slot(args, 1);
                match at(rt, heap, 0) {
                    Some(first) if rt.holds(Compare::Lt, first, item)? => {
                        if len(rt, heap) == 0 {
                            raise!(rt, IndexError, "index out of range");
                        }
                        replace(rt, args, "heappushpop", false)
                    }
                    _ => Ok(item),
                }
            },
        ),
        function(
            "heapify(heap, /)",
            "Transform list into a heap, in-place, in O(len(heap)) time.",
            |rt, args| heapify(rt, args, "heapify", false),
        ),
        function("_heappop_max(heap, /)", "Maxheap variant of heappop.", |rt, args| {
            pop(rt, args, "_heappop_max", true)
        }),
        function(
            "_heapreplace_max(heap, item, /)",
            "Maxheap variant of heapreplace.",
            |rt, args| replace(rt, args, "_heapreplace_max", true),
        ),
        function("_heapify_max(heap, /)", "Maxheap variant of heapify.", |rt, args| {
            heapify(rt, args, "_heapify_max", true)
        }),
    ],
    constants: &[],
};

/// The first argument, which must be a list. `many`: the function has others.
fn list(rt: &mut Runtime, args: &[Value], function: &str, many: bool) -> Eval {
    let heap = rt.heap.plain(slot(args, 0));
    if rt.heap.as_list(heap).is_none() {
        let name = rt.given_name(slot(args, 0));
        let nth = if many { " 1" } else { "" };
        raise!(rt, TypeError, "{function}() argument{nth} must be list, not {name}");
    }
    Ok(heap)
}

fn len(rt: &Runtime, heap: Value) -> usize {
    rt.heap.as_list(heap).map_or(0, Vec::len)
}

fn at(rt: &Runtime, heap: Value, index: usize) -> Option<Value> {
    rt.heap.as_list(heap)?.get(index).copied()
}

fn put(rt: &mut Runtime, heap: Value, index: usize, item: Value) {
    if let Some(place) = rt.heap.as_list_mut(heap).and_then(|items| items.get_mut(index)) {
        *place = item;
    }
}

/// Whether `a` goes before `b`; complains if the comparison changed the heap's length.
fn before(rt: &mut Runtime, heap: Value, size: usize, a: Value, b: Value, max: bool) -> Eval<bool> {
    tick(rt)?;
    let (a, b) = if max { (b, a) } else { (a, b) };
    if let (Value::Int(a), Value::Int(b)) = (a, b) {
        return Ok(a < b);
    }
    let less = rt.holds(Compare::Lt, a, b)?;
    if len(rt, heap) != size {
        raise!(rt, RuntimeError, "list changed size during iteration");
    }
    Ok(less)
}

/// Moves the item at `index` toward the root, but not above `start`.
fn toward_root(
    rt: &mut Runtime,
    heap: Value,
    start: usize,
    mut index: usize,
    max: bool,
) -> Eval<()> {
    let size = len(rt, heap);
    while index > start {
        let parent = (index - 1) / 2;
        let (Some(item), Some(above)) = (at(rt, heap, index), at(rt, heap, parent)) else { break };
        if !before(rt, heap, size, item, above, max)? {
            break;
        }
        if let Some(items) = rt.heap.as_list_mut(heap) {
            items.swap(index, parent);
        }
        index = parent;
    }
    Ok(())
}

/// Lets the item at `start` fall to a leaf, the better child moving up each time, then finds its
/// place upward.
fn toward_leaf(rt: &mut Runtime, heap: Value, start: usize, max: bool) -> Eval<()> {
    let size = len(rt, heap);
    let mut index = start;
    while index < size / 2 {
        let mut child = 2 * index + 1;
        if let (Some(left), Some(right)) = (at(rt, heap, child), at(rt, heap, child + 1))
            && !before(rt, heap, size, left, right, max)?
        {
            child += 1;
        }
        if let Some(items) = rt.heap.as_list_mut(heap)
            && child < items.len()
        {
            items.swap(index, child);
        }
        index = child;
    }
    toward_root(rt, heap, start, index, max)
}

fn pop(rt: &mut Runtime, args: &[Value], function: &str, max: bool) -> Eval {
    let heap = list(rt, args, function, false)?;
    rt.effect();
    let Some(last) = rt.heap.as_list_mut(heap).and_then(Vec::pop) else {
        raise!(rt, IndexError, "index out of range")
    };
    let Some(first) = at(rt, heap, 0) else { return Ok(last) };
    rt.keep(first);
    put(rt, heap, 0, last);
    toward_leaf(rt, heap, 0, max)?;
    Ok(first)
}

fn replace(rt: &mut Runtime, args: &[Value], function: &str, max: bool) -> Eval {
    let heap = list(rt, args, function, true)?;
    let Some(first) = at(rt, heap, 0) else { raise!(rt, IndexError, "index out of range") };
    rt.effect();
    rt.keep(first);
    put(rt, heap, 0, slot(args, 1));
    toward_leaf(rt, heap, 0, max)?;
    Ok(first)
}

fn heapify(rt: &mut Runtime, args: &[Value], function: &str, max: bool) -> Eval {
    let heap = list(rt, args, function, false)?;
    rt.effect();
    for index in (0..len(rt, heap) / 2).rev() {
        toward_leaf(rt, heap, index, max)?;
    }
    Ok(Value::None)
}
