//! The next thing of an iterator over a dict, and what it says of keys that change meanwhile.
//!
//! May touch: `value`.

use crate::raise;
use crate::value::obj::{Iter, ViewKind};
use crate::value::{Core, Dict, Eval, Obj, Stop, Value, types};

type Found = (Option<(usize, Value, Value)>, usize);

impl Core {
    pub(super) fn next_of_dict(&mut self, iterator: Value) -> Eval<Option<Value>> {
        let Some(Obj::Iter(iter)) = self.heap.get(iterator) else { return Ok(None) };
        let Iter::Dict { dict, kind, at, len, left, reversed, lie } = **iter else {
            return Ok(None);
        };
        let Some(d) = self.heap.as_dict(dict) else { return Ok(None) };
        if let Some(lie) = lie
            && (d.len() != len || d.lie() != lie)
        {
            return self.mutated(iterator);
        }
        if d.len() != len {
            self.forget_length(iterator);
            raise!(self, RuntimeError, "dictionary changed size during iteration");
        }
        let (entry, passed) = if reversed { back(d, at) } else { front(d, at) };
        let Some((index, key, value)) = entry else {
            return self.finish(iterator);
        };
        if left == 0 && !reversed {
            let stop = self.raise(types::RUNTIME_ERROR, "dictionary keys changed during iteration");
            return self.fail(iterator, stop);
        }
        if passed > 64 {
            self.steps(passed as u64 / 64)?;
        }
        let item = match kind {
            ViewKind::Keys => key,
            ViewKind::Values => value,
            ViewKind::Items => self.heap.tuple(vec![key, value])?,
        };
        self.move_to(iterator, index);
        Ok(Some(item))
    }

    /// The keys of an `OrderedDict` are others than in the beginning, which does not matter any more
    /// after the last of them.
    #[cold]
    fn mutated(&mut self, iterator: Value) -> Eval<Option<Value>> {
        let Some(Obj::Iter(iter)) = self.heap.get(iterator) else { return Ok(None) };
        let Iter::Dict { dict, len, left, .. } = **iter else { return Ok(None) };
        if left == 0 {
            return self.finish(iterator);
        }
        let cleared = len > 1 && self.heap.as_dict(dict).is_none_or(Dict::is_empty);
        let how = if cleared { "changed size" } else { "mutated" };
        let message = format!("OrderedDict {how} during iteration");
        let stop = self.raise(types::RUNTIME_ERROR, &message);
        self.fail(iterator, stop)
    }

    /// An iterator ends with what it has raised; asked for a collection it has not ended yet.
    #[cold]
    fn fail(&mut self, iterator: Value, stop: Stop) -> Eval<Option<Value>> {
        if stop != Stop::Collect {
            self.finish(iterator)?;
        }
        Err(stop)
    }
}

/// The next entry from the front: where to go on, its key and value; how many were passed.
fn front(dict: &Dict, at: usize) -> Found {
    let from = at.max(dict.first());
    for index in from..dict.end() {
        if let Some(entry) = dict.entry(index) {
            return (Some((index + 1, entry.key, entry.value)), index - from);
        }
    }
    (None, 0)
}

/// The same from the back.
fn back(dict: &Dict, at: usize) -> Found {
    for index in (0..at.min(dict.end())).rev() {
        if let Some(entry) = dict.entry(index) {
            return (Some((index, entry.key, entry.value)), at - index);
        }
    }
    (None, 0)
}
