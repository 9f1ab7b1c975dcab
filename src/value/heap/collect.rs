//! Collecting: mark and sweep with an explicit queue.
//!
//! May touch: `value`. Never: frames; the roots come from the caller.

use super::slots::Slots;
use super::{Heap, Obj};
use crate::value::{Eval, Value};

impl Heap {
    /// Marks everything reachable from the roots, frees the rest. `false`: too little is free.
    /// Charges a step for every 16 objects it looks at.
    pub fn collect(&mut self, roots: &mut dyn FnMut(&mut dyn FnMut(Value))) -> Eval<bool> {
        let mut queue: Vec<u32> = Vec::new();
        let slots = &mut self.slots;
        roots(&mut |value| mark(slots, &mut queue, value));
        let mut marked = 0u64;
        while let Some(index) = queue.pop() {
            marked += 1;
            let Some(slot) = slots.get_mut(index as usize) else { continue };
            let obj = std::mem::replace(&mut slot.obj, Obj::Free);
            obj.trace(&mut |value| mark(slots, &mut queue, value));
            if let Some(slot) = slots.get_mut(index as usize) {
                slot.obj = obj;
            }
        }
        let survived = self.sweep();
        let enough = self.meter.collected(survived + self.outside);
        self.steps(marked / 16)?;
        Ok(enough)
    }

    fn sweep(&mut self) -> u64 {
        let mut survived = 0;
        self.free.clear();
        let has_serials = !self.serials.is_empty();
        // From the end, so that low indexes are used first.
        for (first, run) in self.slots.runs_from_end() {
            for (at, slot) in run.iter_mut().enumerate().rev() {
                let index = (first + at) as u32;
                if slot.marked {
                    slot.marked = false;
                    if let Obj::Str(text) = &mut slot.obj
                        && text.buffer.capacity() > text.buffer.len() * 2
                    {
                        text.buffer.shrink_to_fit();
                    }
                    survived += slot.obj.bytes();
                    continue;
                }
                if !matches!(slot.obj, Obj::Free) {
                    if has_serials {
                        self.serials.remove(&index);
                    }
                    slot.obj = Obj::Free;
                    slot.generation = slot.generation.saturating_add(1);
                }
                // A slot whose generation is used up is never used again.
                if slot.generation < u32::MAX {
                    self.free.push(index);
                }
            }
        }
        survived
    }

    /// How many objects there are, dead ones included that no collection has found yet.
    pub fn objects(&self) -> usize {
        self.slots.len() - self.free.len()
    }
}

fn mark(slots: &mut Slots, queue: &mut Vec<u32>, value: Value) {
    if let Value::Ref(handle) = value
        && let Some(slot) = slots.get_mut(handle.index as usize)
        && slot.generation == handle.generation
        && !slot.marked
    {
        slot.marked = true;
        queue.push(handle.index);
    }
}
