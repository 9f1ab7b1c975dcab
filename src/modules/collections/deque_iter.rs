//! Iterators over a deque, from either end.
//!
//! May touch: `value`, `builtins`' helpers.

use super::deque::Deque;
use crate::builtins::iterators::{ITER, NEXT};
use crate::builtins::pull::slot;
use crate::raise;
use crate::value::builtin::method;
use crate::value::native::NextFn;
use crate::value::store::{self, Read, Writer};
use crate::value::types::{self, TypeId};
use crate::value::{Builtin, Core, Eval, Native, Runtime, TypeRows, Value};

/// The count of changes of an iterator that is a copy: as many as there are when it is first asked.
const NOT_COUNTED: u64 = u64::MAX;

/// Where an iteration stands.
#[derive(Debug, Clone, Copy)]
pub struct DequeIter {
    /// The deque; unbound once it is exhausted.
    pub deque: Value,
    /// How many items are left.
    pub left: usize,
    /// The deque's count of changes when the iteration began.
    pub changes: u64,
    /// From the right.
    pub reversed: bool,
}

impl Native for DequeIter {
    fn class(&self) -> TypeId {
        if self.reversed { types::DEQUE_REVERSE_ITERATOR } else { types::DEQUE_ITERATOR }
    }

    fn trace(&self, see: &mut dyn FnMut(Value)) {
        see(self.deque);
    }

    fn bytes(&self) -> u64 {
        48
    }

    fn next(&self) -> Option<NextFn> {
        Some(next)
    }

    fn twin(&self) -> Option<Box<dyn Native>> {
        Some(Box::new(Self { changes: NOT_COUNTED, ..*self }))
    }

    fn values(&mut self) -> Vec<&mut Value> {
        vec![&mut self.deque]
    }

    fn save(&self, out: &mut Writer) {
        out.value(self.deque);
        out.size(self.left);
        out.uint(self.changes);
        out.flag(self.reversed);
    }
}

impl DequeIter {
    /// Reads one.
    ///
    /// # Errors
    /// [`store::Bad`] if it is not as it must be.
    pub fn load(r: &mut store::Reader) -> Read<Box<dyn Native>> {
        r.pay(48)?;
        let (deque, left, changes) = (r.value()?, r.size()?, r.uint()?);
        Ok(Box::new(Self { deque, left, changes, reversed: r.flag()? }))
    }
}

/// An iterator over a deque.
pub fn iterate(rt: &mut Runtime, deque: Value, reversed: bool) -> Eval {
    let deque = rt.heap.plain(deque);
    let Some(inside) = rt.heap.native::<Deque>(deque) else { return Ok(Value::None) };
    let (left, changes) = (inside.items.len(), inside.changes);
    rt.heap.add_native(DequeIter { deque, left, changes, reversed })
}

fn next(core: &mut Core, iterator: Value) -> Eval<Option<Value>> {
    let Some(&DequeIter { deque, left, changes, reversed }) = core.heap.native(iterator) else {
        return Ok(None);
    };
    let Some(inside) = core.heap.native::<Deque>(deque) else { return Ok(None) };
    if reversed && left == 0 {
        return Ok(None);
    }
    let now = inside.changes;
    if changes == NOT_COUNTED {
        if let Some(iter) = core.heap.native_mut::<DequeIter>(iterator) {
            iter.changes = now;
        }
    } else if now != changes {
        if let Some(iter) = core.heap.native_mut::<DequeIter>(iterator) {
            iter.left = 0;
        }
        raise!(core, RuntimeError, "deque mutated during iteration");
    }
    let Some(inside) = core.heap.native::<Deque>(deque) else { return Ok(None) };
    let at = if reversed { left.checked_sub(1) } else { inside.items.len().checked_sub(left) };
    let item = at.filter(|_| left > 0).and_then(|at| inside.items.get(at)).copied();
    if let Some(iter) = core.heap.native_mut::<DequeIter>(iterator) {
        match item {
            Some(_) => iter.left -= 1,
            None => iter.deque = Value::Unbound,
        }
    }
    Ok(item)
}

static METHODS: &[Builtin] = &[
    ITER,
    NEXT,
    method(
        "__length_hint__(self, /)",
        "Private method returning an estimate of len(list(it)).",
        |rt, args| {
            let left = rt.heap.native::<DequeIter>(slot(args, 0)).map_or(0, |iter| iter.left);
            Ok(Value::Int(left as i64))
        },
    ),
];

/// What the iterator from the left can do.
pub static FORWARD: TypeRows =
    TypeRows { id: types::DEQUE_ITERATOR, doc: "", new: None, methods: METHODS, getset: &[] };

/// What the iterator from the right can do.
pub static BACKWARD: TypeRows = TypeRows {
    id: types::DEQUE_REVERSE_ITERATOR,
    doc: "",
    new: None,
    methods: METHODS,
    getset: &[],
};
