//! Letting go of what is referred to by weak references alone.
//!
//! An ordinary collection keeps what weak references refer to: when it happens depends on how much
//! memory there is, which a program must not be able to see. They let go at moments that follow
//! from the program alone: [`Heap::let_go`] is done where the evaluator was asked to, between two
//! statements, with precise roots, and frees nothing itself.
//!
//! May touch: `value`. Never: frames; the roots come from the caller.

use super::{Heap, Obj};
use crate::value::{Eval, Value};

/// What is known of the weak references of a session.
#[derive(Clone, Copy, Default, Debug)]
pub struct Weak {
    /// There may be some.
    pub any: bool,
    /// Somebody may want to be told when one of them lets go.
    pub watched: bool,
    /// A builtin asks for [`Heap::let_go`] and is called again after it.
    pub asked: bool,
}

/// What came of letting go.
#[derive(Debug)]
pub struct LetGo {
    /// The watchers of references that did and can be reached themselves.
    pub watchers: Vec<Value>,
    /// How many objects there were to look at.
    pub looked: u64,
    /// Whether any reference did.
    pub fell: bool,
}

impl Heap {
    /// Makes a weak reference. `watcher` is what [`Heap::let_go`] hands out when it lets go, or
    /// none.
    pub fn weak(&mut self, referent: Value, watcher: Value) -> Eval {
        let made = self.add(Obj::Weak(referent, watcher))?;
        self.weak.any = true;
        self.weak.watched |= !watcher.is_none();
        Ok(made)
    }

    /// What a weak reference refers to: `None` if it has let go, or is none.
    pub fn referent(&self, weak: Value) -> Option<Value> {
        match self.get(weak) {
            Some(Obj::Weak(referent, _)) => referent.bound(),
            _ => None,
        }
    }

    /// Makes every weak reference let go whose referent cannot be reached from the roots otherwise,
    /// and says what came of it. Charges a step for every 16 objects there are, before.
    pub fn let_go(&mut self, roots: &mut dyn FnMut(&mut dyn FnMut(Value))) -> Eval<LetGo> {
        // Not by what is reached, which a run that was stored and resumed need not have the same of.
        let looked = self.objects() as u64;
        self.steps(looked / 16)?;
        let live = self.reached(roots, false);
        let is_live = |value: Value| match value {
            Value::Ref(handle) => live.get(handle.index as usize) == Some(&handle.generation),
            _ => true,
        };
        let (mut watchers, mut fell) = (Vec::new(), false);
        let (mut any, mut watched) = (false, false);
        for (slot, alive) in self.slots.iter_mut().zip(&live) {
            let Obj::Weak(referent, watcher) = &mut slot.obj else { continue };
            if referent.is_unbound() {
                continue;
            }
            if is_live(*referent) {
                any = true;
                watched |= !watcher.is_none();
                continue;
            }
            *referent = Value::Unbound;
            fell = true;
            let watcher = std::mem::replace(watcher, Value::None);
            if *alive != 0 && !watcher.is_none() {
                watchers.push(watcher);
            }
        }
        (self.weak.any, self.weak.watched) = (any, watched);
        Ok(LetGo { watchers, looked, fell })
    }

    /// Learns from the objects of a heap that was read what weak references there are.
    pub(super) fn learn_weak(&mut self) {
        for slot in self.slots.iter() {
            if let Obj::Weak(referent, watcher) = &slot.obj {
                self.weak.any |= !referent.is_unbound();
                self.weak.watched |= !watcher.is_none();
            }
        }
    }
}
