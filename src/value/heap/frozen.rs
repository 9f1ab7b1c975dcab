//! Freezing a heap into a unit, and going back to a mark.
//!
//! Rules need both: their inputs are frozen, so that an evaluation cannot change them, and after
//! each evaluation the heap is as it was before it.
//!
//! May touch: `value`. Invariant: after [`Heap::rewind`] no value made since the mark may be used;
//! whoever rewinds sets everything that could hold one to what it was.

use super::super::obj::Obj;
use super::{Heap, Unit, Value};

/// Objects that were data, as a unit, and what stands for the values asked for.
pub struct Frozen {
    /// The unit.
    pub unit: Unit,
    /// The values, now of the unit.
    pub values: Vec<Value>,
}

/// A place to go back to.
#[derive(Debug)]
pub struct Mark {
    slots: usize,
    bytes: u64,
    outside: u64,
    next_serial: u64,
}

impl Heap {
    /// Turns a heap that holds nothing but data into a unit of this number.
    pub fn freeze(&mut self, number: u32, values: Vec<Value>) -> Frozen {
        let frozen = |value: Value| match value {
            Value::Ref(handle) => Value::Shared { unit: number, index: handle.index },
            value => value,
        };
        let slots = self.slots.take();
        self.free.clear();
        let objects = slots
            .into_objects()
            .map(|obj| match obj {
                Obj::List(mut items) => {
                    items.iter_mut().for_each(|item| *item = frozen(*item));
                    Obj::List(items)
                }
                Obj::Tuple(mut items) => {
                    items.iter_mut().for_each(|item| *item = frozen(*item));
                    Obj::Tuple(items)
                }
                Obj::Dict(mut dict) => {
                    dict.map_values(frozen);
                    Obj::Dict(dict)
                }
                obj @ (Obj::Str(_) | Obj::Int(_) | Obj::Bytes(_)) => obj,
                _ => Obj::Free,
            })
            .collect();
        Frozen { unit: Unit { objects }, values: values.into_iter().map(frozen).collect() }
    }

    /// Where the heap is now: a collection must not have come between.
    pub fn mark(&self) -> Mark {
        Mark {
            slots: self.slots.len(),
            bytes: self.meter.bytes_used(),
            outside: self.outside,
            next_serial: self.next_serial,
        }
    }

    /// Goes back to a mark, with all steps to spend again; `stacks` bytes were charged since and
    /// stay in use.
    pub fn rewind(&mut self, mark: &Mark, steps_max: u64, stacks: u64) {
        if self.slots.len() > mark.slots || !self.free.is_empty() {
            self.slots.truncate(mark.slots);
            self.free.clear();
        }
        if self.next_serial != mark.next_serial {
            self.serials.clear();
            self.next_serial = mark.next_serial;
        }
        self.outside = mark.outside + stacks;
        self.exhausted = None;
        self.effect = false;
        self.meter.rewind(steps_max, mark.bytes + stacks);
    }

    /// Whether something tried to change what is frozen since this was asked last.
    pub fn take_frozen_touched(&mut self) -> bool {
        std::mem::take(&mut self.frozen_touched)
    }

    /// Notes that somebody wants to change a shared object. The prelude's are nobody's to change.
    #[cold]
    pub(super) fn touch_frozen(&mut self, value: Value) {
        if matches!(self.get(value), Some(Obj::List(_) | Obj::Dict(_))) {
            self.frozen_touched = true;
        }
    }
}
