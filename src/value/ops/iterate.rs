//! `iter(x)`: what can be iterated, and with what.
//!
//! May touch: `value`. Never: frames.

use super::{custom, want_method};
use crate::raise;
use crate::value::obj::{CLOSED, GeneratorKind, Iter, Range, ViewKind};
use crate::value::types::is_library;
use crate::value::{Core, Eval, Input, Obj, Runtime, Step, Stop, Task, Value, Want};
use num_bigint::BigInt;

/// How many items a builtin container gives, if `v` is one; iterating it needs no program code.
pub fn countable(core: &Core, v: Value) -> Option<usize> {
    if core.heap.text(&v).is_some() && !matches!(core.heap.get(v), Some(Obj::Derived(_))) {
        return Some(core.heap.text_chars(&v));
    }
    match core.heap.get(v)? {
        Obj::List(items) => Some(items.len()),
        Obj::Tuple(items) => Some(items.len()),
        Obj::Dict(dict) => Some(dict.len()),
        Obj::Set(set) | Obj::FrozenSet(set) => Some(set.len()),
        Obj::Bytes(bytes) => Some(bytes.len()),
        Obj::ByteArray(bytes) => Some(bytes.len()),
        Obj::MemoryView(view) => Some(view.len),
        Obj::DictView(_, dict) => core.heap.as_dict(*dict).map(|d| d.len()),
        Obj::Range(range) => match &**range {
            Range::Small { len, .. } => Some(*len as usize),
            Range::Big { .. } => None,
        },
        _ => None,
    }
}

/// `iter(v)` in a pure tree.
#[inline]
pub fn native_iter(core: &mut Core, v: Value) -> Eval {
    match core.heap.get(v) {
        Some(Obj::List(_)) => core.heap.add(Obj::Iter(Box::new(Iter::List { list: v, at: 0 }))),
        Some(Obj::Generator(generator)) if generator.kind == GeneratorKind::Generator => Ok(v),
        _ => iter_slow(core, v),
    }
}

#[inline(never)]
fn iter_slow(core: &mut Core, v: Value) -> Eval {
    let own = custom(core, v, "__iter__");
    match own {
        Some(Value::None) => {
            raise!(core, TypeError, "'{}' object is not iterable", core.type_name(v))
        }
        Some(method) => return super::library_row(&mut Runtime::pure(core), method, &[v]),
        None => {}
    }
    if let Some(iterator) = plain_iter(core, v)? {
        return Ok(iterator);
    }
    // What the library has in Rust and finds items by names only is no sequence.
    let by_items = custom(core, v, "__getitem__").is_some_and(|method| {
        !method.is_none() && !matches!(core.heap.get(method), Some(Obj::Builtin(_)))
    });
    if by_items {
        return core.heap.add(Obj::Iter(Box::new(Iter::Sequence { object: v, at: 0 })));
    }
    raise!(core, TypeError, "'{}' object is not iterable", core.type_name(v))
}

/// How the entries of an `OrderedDict` lie, or of the one whose view this is.
pub fn ordered_lie(core: &Core, v: Value) -> Option<u64> {
    let of = match core.heap.get(v) {
        Some(Obj::DictView(_, dict)) => *dict,
        _ => v,
    };
    let derived = core.heap.derived(of)?;
    let dict = core.heap.as_dict(of)?;
    let class = core.heap.as_class(derived.instance.class)?;
    let is = |value: &Value, text: &str| core.heap.text(value) == Some(text);
    let ordered = class.mro.iter().filter_map(|base| core.heap.as_class(*base)).any(|base| {
        base.builtin.is_none()
            && is(&base.qualname, "OrderedDict")
            && is(&base.module, "collections")
    });
    ordered.then(|| dict.lie())
}

/// A method that a program gave a class: what has to be called as a frame. `None` where the type's
/// own does it.
pub fn own_method(rt: &mut Runtime, value: Value, name: &'static str) -> Option<Value> {
    if !matches!(value, Value::Ref(_) | Value::Shared { .. }) {
        return None;
    }
    let method = rt.special(value, name)?;
    match rt.heap.get(method) {
        None | Some(Obj::GetSet(_)) => None,
        // One that a class has under another name (`__reversed__ = sorted`) is not the type's own.
        Some(Obj::Builtin(bound))
            if bound.row.name() == name
                && (bound.known || !bound.owner.is_some_and(is_library)) =>
        {
            None
        }
        Some(_) => Some(method),
    }
}

/// Whether a derived dict is asked for its keys and values: its `__iter__` is the program's, or it
/// is an `OrderedDict` whose `keys` or `__getitem__` is.
pub fn asks_itself(rt: &mut Runtime, dict: Value) -> bool {
    if own_method(rt, dict, "__iter__").is_some() {
        return true;
    }
    if ordered_lie(rt.core, dict).is_none() {
        return false;
    }
    let keys = rt.special(dict, "keys");
    let own_keys = keys.is_some_and(|keys| !matches!(rt.heap.get(keys), Some(Obj::Builtin(_))));
    own_keys || own_method(rt, dict, "__getitem__").is_some()
}

/// The iterator of a builtin value (looked through); `None` if it has none.
pub fn plain_iter(core: &mut Core, v: Value) -> Eval<Option<Value>> {
    let plain = core.heap.plain(v);
    if core.heap.text(&plain).is_some() {
        return core.heap.add(Obj::Iter(Box::new(Iter::Str { text: plain, at: 0 }))).map(Some);
    }
    let lie = ordered_lie(core, v);
    let dict_iter = |core: &Core, dict: Value, kind: ViewKind| Iter::Dict {
        dict: core.heap.plain(dict),
        kind,
        at: core.heap.as_dict(dict).map_or(0, |d| d.first()),
        len: core.heap.as_dict(dict).map_or(0, |d| d.len()),
        left: core.heap.as_dict(dict).map_or(0, |d| d.len()),
        reversed: false,
        lie,
    };
    let iter = match core.heap.get(plain) {
        Some(Obj::List(_)) => Iter::List { list: plain, at: 0 },
        Some(Obj::Tuple(_)) => Iter::Tuple { tuple: plain, at: 0 },
        Some(Obj::Dict(_)) => dict_iter(core, plain, ViewKind::Keys),
        Some(Obj::DictView(kind, dict)) => dict_iter(core, *dict, *kind),
        Some(Obj::Set(set) | Obj::FrozenSet(set)) => {
            let len = set.len();
            Iter::Set { set: plain, at: 0, len, left: len }
        }
        Some(Obj::Bytes(_) | Obj::ByteArray(_)) => Iter::Bytes { bytes: plain, at: 0 },
        Some(Obj::MemoryView(view)) if view.released => {
            raise!(core, ValueError, "operation forbidden on released memoryview object")
        }
        Some(Obj::MemoryView(view)) if !view.inner.is_unbound() => {
            return Err(crate::value::memory::no_rows(core, plain));
        }
        Some(Obj::MemoryView(_)) => Iter::Memory { view: plain, at: 0 },
        Some(Obj::Range(range)) => match &**range {
            Range::Small { start, step, len, .. } => {
                Iter::Range { next: *start, step: *step, left: *len }
            }
            Range::Big { start, step, len, .. } => {
                Iter::BigRange { next: start.clone(), step: step.clone(), left: len.clone() }
            }
        },
        Some(Obj::MappingProxy(inner)) => {
            let inner = *inner;
            return native_iter(core, inner).map(Some);
        }
        Some(Obj::GenericAlias(_)) => {
            // `(*tuple[int],)`: one starred alias.
            let starred = super::unions::unpacked(core, v)?;
            let once = core.heap.tuple(vec![starred])?;
            Iter::Tuple { tuple: once, at: 0 }
        }
        Some(Obj::Iter(_) | Obj::Lazy(_)) => return Ok(Some(v)),
        Some(Obj::Native(native)) if native.next().is_some() => return Ok(Some(v)),
        Some(Obj::Generator(generator)) if generator.kind == GeneratorKind::Generator => {
            return Ok(Some(v));
        }
        Some(Obj::Await(_) | Obj::Stream(0 | CLOSED)) => return Ok(Some(v)),
        _ => return Ok(None),
    };
    core.heap.add(Obj::Iter(Box::new(iter))).map(Some)
}

/// Whether `iter` can be asked of a value, by its class.
pub fn is_iterable(core: &mut Core, v: Value) -> bool {
    match custom(core, v, "__iter__") {
        Some(method) => return !method.is_none(),
        None if custom(core, v, "__getitem__").is_some() => return true,
        None => {}
    }
    let plain = core.heap.plain(v);
    core.heap.text(&plain).is_some()
        || countable(core, plain).is_some()
        || is_iterator(core, plain)
        || matches!(
            core.heap.get(plain),
            Some(Obj::Range(_) | Obj::MappingProxy(_) | Obj::GenericAlias(_))
        )
}

/// Whether `next` can be asked of a value.
pub fn is_iterator(core: &mut Core, v: Value) -> bool {
    match core.heap.get(v) {
        Some(Obj::Iter(_) | Obj::Lazy(_) | Obj::Await(_)) => true,
        Some(Obj::Native(native)) if native.next().is_some() => true,
        Some(Obj::Generator(generator)) => generator.kind == GeneratorKind::Generator,
        Some(Obj::Stream(kind)) => *kind % CLOSED == 0,
        _ => custom(core, v, "__next__").is_some(),
    }
}

/// `iter(v)` whatever it takes: `v`.
pub static ITER: Task = Task::new("op iter", 2, iter_step);

fn iter_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let v = state.first().copied().unwrap_or(Value::None);
    if let Input::Value(result) = input {
        if !is_iterator(rt, result) {
            raise!(
                rt,
                TypeError,
                "iter() returned non-iterator of type '{}'",
                rt.type_name(result)
            );
        }
        return Ok(Want::Done(result));
    }
    match custom(rt, v, "__iter__") {
        Some(method) if !method.is_none() => want_method(rt, method, v, &[]),
        _ => native_iter(rt, v).map(Want::Done),
    }
}

impl Runtime<'_> {
    /// `iter(v)`
    pub fn iter(&mut self, v: Value) -> Eval {
        match native_iter(self.core, v) {
            Err(Stop::Flat) if self.eval.is_some() => self.run_task(&ITER, &[v]),
            result => result,
        }
    }

    /// All items of an iterable, natively. Charged as they come; bounded by the memory budget.
    pub fn collect(&mut self, v: Value) -> Eval<Vec<Value>> {
        self.collected(v, false)
    }

    /// The same; `sized`: the iterator is asked first for how many there are.
    pub fn collected(&mut self, v: Value, sized: bool) -> Eval<Vec<Value>> {
        let own = custom(self, v, "__iter__").is_some();
        let plain = self.heap.plain(v);
        if !own && let Some(items) = self.heap.as_items(plain) {
            let n = items.len();
            super::sequences::room_for(self, n as u64, 16, 8)?;
            return Ok(self.heap.as_items(plain).unwrap_or(&[]).to_vec());
        }
        let held = self.kept.len();
        let iterator = self.iter(v)?;
        self.keep(iterator);
        let list = self.heap.list(Vec::new())?;
        self.keep(list);
        let asked = if sized { super::hint::ask_at_once(self, iterator) } else { Ok(()) };
        let result = asked.and_then(|()| self.drain(iterator, list));
        self.kept.truncate(held);
        result?;
        let items = match self.heap.as_list_mut(list) {
            Some(items) => std::mem::take(items),
            None => Vec::new(),
        };
        self.heap.meter.release(items.capacity() as u64 * 16);
        Ok(items)
    }

    /// Appends to `list` what an iterator gives until it ends.
    pub fn drain(&mut self, iterator: Value, list: Value) -> Eval<()> {
        let mut count = 0u64;
        let held = self.kept.len();
        while let Some(item) = self.next(iterator)? {
            // From here on the list holds it.
            self.kept.truncate(held);
            count += 1;
            if count.is_multiple_of(8) {
                self.steps(1)?;
            }
            self.heap.list_push(list, item)?;
        }
        Ok(())
    }
}

/// How long a range is, when its parts are read anew.
pub fn range_len(start: &BigInt, stop: &BigInt, step: &BigInt) -> BigInt {
    use num_integer::Integer;
    use num_traits::{Signed, Zero};
    let zero = BigInt::zero();
    let distance = if step.is_positive() { stop - start } else { start - stop };
    if distance <= zero || step.is_zero() {
        return zero;
    }
    (distance - 1u8).div_floor(&step.abs()) + 1u8
}
