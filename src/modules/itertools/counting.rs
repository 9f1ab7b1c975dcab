//! `count` and `repeat`.
//!
//! May touch: `value`, `builtins`' helpers.

use crate::builtins::iterators::{ITER, NEXT};
use crate::builtins::lazy::make;
use crate::builtins::protocol::ssize;
use crate::builtins::pull::{set, slot};
use crate::raise;
use crate::value::builtin::{function, method};
use crate::value::native::NextFn;
use crate::value::ops::numbers::as_int;
use crate::value::ops::{self, Binary};
use crate::value::store::{self, Read, Writer};
use crate::value::text::ints::IntRef;
use crate::value::types::{self, TypeId};
use crate::value::{
    Builtin, Core, Eval, Input, Native, Obj, Runtime, Step, Task, TypeRows, Value, Want,
};

/// `count` of builtin numbers; of others it is a lazy task.
#[derive(Clone, Debug)]
struct Count {
    next: Value,
    step: Value,
}

impl Native for Count {
    fn class(&self) -> TypeId {
        types::COUNT
    }

    fn trace(&self, see: &mut dyn FnMut(Value)) {
        see(self.next);
        see(self.step);
    }

    fn bytes(&self) -> u64 {
        32
    }

    fn next(&self) -> Option<NextFn> {
        Some(next_count)
    }

    fn has_item(&self) -> bool {
        match (self.next, self.step) {
            (Value::Int(next), Value::Int(step)) => next.checked_add(step).is_some(),
            _ => false,
        }
    }

    fn twin(&self) -> Option<Box<dyn Native>> {
        Some(Box::new(self.clone()))
    }

    fn values(&mut self) -> Vec<&mut Value> {
        vec![&mut self.next, &mut self.step]
    }

    fn save(&self, out: &mut Writer) {
        out.all(&[self.next, self.step]);
    }
}

impl Count {
    /// Reads one.
    ///
    /// # Errors
    /// [`store::Bad`] if it is not as it must be.
    pub fn load(r: &mut store::Reader) -> Read<Box<dyn Native>> {
        r.pay(32)?;
        let [next, step] = r.array()?;
        Ok(Box::new(Self { next, step }))
    }
}

fn next_count(core: &mut Core, iterator: Value) -> Eval<Option<Value>> {
    let Some(&Count { next, step }) = core.heap.native(iterator) else { return Ok(None) };
    let after = match (next, step) {
        (Value::Int(next), Value::Int(step)) if next.checked_add(step).is_some() => {
            Value::Int(next.wrapping_add(step))
        }
        _ => Runtime::pure(core).binary(Binary::Add, next, step, false)?,
    };
    if let Some(count) = core.heap.native_mut::<Count>(iterator) {
        count.next = after;
    }
    Ok(Some(next))
}

/// The lazy part, for snapshots.
pub static COUNT_LAZY: Task = Task::new("itertools.count", 2, count_step);

fn count_step(rt: &mut Runtime, state: &mut [Value], _: Input) -> Step {
    let (next, step) = (slot(state, 0), slot(state, 1));
    let after = rt.binary(Binary::Add, next, step, false)?;
    set(state, 0, after);
    Ok(Want::Yield(next))
}

fn is_builtin_number(rt: &Runtime, value: Value) -> bool {
    matches!(value, Value::Int(_) | Value::Float(_) | Value::Bool(_))
        || matches!(rt.heap.get(value), Some(Obj::Int(_) | Obj::Complex(..)))
}

fn is_number(rt: &mut Runtime, value: Value) -> bool {
    let plain = rt.heap.plain(value);
    is_builtin_number(rt, plain)
        || ["__index__", "__float__", "__int__", "__complex__"]
            .iter()
            .any(|name| rt.special(value, name).is_some())
}

static COUNT_NEW: Builtin = function(
    "count(cls, start=0, step=1)",
    "Return a count object whose .__next__() method returns consecutive values.",
    |rt, args| {
        let (start, step) = (slot(args, 1).or(Value::Int(0)), slot(args, 2).or(Value::Int(1)));
        if !is_number(rt, start) || !is_number(rt, step) {
            raise!(rt, TypeError, "a number is required");
        }
        // An int's own class, and what it adds, count for nothing where each is one more.
        if let Some(next) = small(rt, start)
            && small(rt, step) == Some(1)
        {
            return rt.heap.add_native(Count { next: Value::Int(next), step: Value::Int(1) });
        }
        if is_builtin_number(rt, start) && is_builtin_number(rt, step) {
            return rt.heap.add_native(Count { next: start, step });
        }
        make(rt, types::COUNT.value(), &COUNT_LAZY, &[start, step])
    },
);

/// An int or bool, or what derives from one, of 64 bits.
fn small(rt: &Runtime, value: Value) -> Option<i64> {
    match as_int(&rt.heap, &rt.heap.plain(value)) {
        Some(IntRef::Small(int)) => Some(int),
        _ => None,
    }
}

fn count_parts(rt: &Runtime, value: Value) -> (Value, Value) {
    match rt.heap.get(value) {
        Some(Obj::Lazy(lazy)) => (slot(&lazy.state, 0), slot(&lazy.state, 1)),
        _ => match rt.heap.native::<Count>(value) {
            Some(count) => (count.next, count.step),
            None => (Value::None, Value::None),
        },
    }
}

/// What `count` can do.
pub static COUNT: TypeRows = TypeRows {
    id: types::COUNT,
    doc: "Return a count object whose .__next__() method returns consecutive values.\n\nEquivalent \
          to:\n    def count(firstval=0, step=1):\n        x = firstval\n        while 1:\n            \
          yield x\n            x += step",
    new: Some(&COUNT_NEW),
    methods: &[
        ITER,
        NEXT,
        method("__repr__(self, /)", "Return repr(self).", |rt, args| {
            let (next, step) = count_parts(rt, slot(args, 0));
            let name = bare_name(rt, slot(args, 0));
            let mut text = rt.repr(next)?;
            if small(rt, step) != Some(1) {
                text = format!("{text}, {}", rt.repr(step)?);
            }
            rt.heap.string(format!("{name}({text})"))
        }),
    ],
    getset: &[],
};

/// A class's name without its module.
fn bare_name(rt: &Runtime, value: Value) -> String {
    let name = rt.type_name(value);
    ops::bare_name(&name).to_owned()
}

#[derive(Clone, Debug)]
struct Repeat {
    object: Value,
    /// Negative: for ever.
    left: i64,
}

impl Native for Repeat {
    fn class(&self) -> TypeId {
        types::REPEAT
    }

    fn trace(&self, see: &mut dyn FnMut(Value)) {
        see(self.object);
    }

    fn bytes(&self) -> u64 {
        32
    }

    fn next(&self) -> Option<NextFn> {
        Some(next_repeat)
    }

    fn has_item(&self) -> bool {
        self.left != 0
    }

    fn twin(&self) -> Option<Box<dyn Native>> {
        Some(Box::new(self.clone()))
    }

    fn values(&mut self) -> Vec<&mut Value> {
        vec![&mut self.object]
    }

    fn save(&self, out: &mut Writer) {
        out.value(self.object);
        out.int(self.left);
    }
}

impl Repeat {
    /// Reads one.
    ///
    /// # Errors
    /// [`store::Bad`] if it is not as it must be.
    pub fn load(r: &mut store::Reader) -> Read<Box<dyn Native>> {
        r.pay(32)?;
        Ok(Box::new(Self { object: r.value()?, left: r.int()?.max(-1) }))
    }
}

fn next_repeat(core: &mut Core, iterator: Value) -> Eval<Option<Value>> {
    let Some(repeat) = core.heap.native_mut::<Repeat>(iterator) else { return Ok(None) };
    if repeat.left == 0 {
        return Ok(None);
    }
    repeat.left = (repeat.left - 1).max(-1);
    Ok(Some(repeat.object))
}

static REPEAT_NEW: Builtin = function(
    "repeat(cls, object, times=None)",
    "repeat(object [,times]) -> create an iterator which returns the object",
    |rt, args| {
        let left = match slot(args, 2) {
            Value::Unbound => -1,
            times => ssize(rt, times)?.max(0),
        };
        rt.heap.add_native(Repeat { object: slot(args, 1), left })
    },
);

/// What `repeat` can do.
pub static REPEAT: TypeRows = TypeRows {
    id: types::REPEAT,
    doc: "repeat(object [,times]) -> create an iterator which returns the object\nfor the specified \
          number of times.  If not specified, returns the object\nendlessly.",
    new: Some(&REPEAT_NEW),
    methods: &[
        ITER,
        NEXT,
        method("__repr__(self, /)", "Return repr(self).", |rt, args| {
            let Some(&Repeat { object, left }) = rt.heap.native(slot(args, 0)) else {
                return Ok(Value::None);
            };
            let name = bare_name(rt, slot(args, 0));
            let shown = rt.repr(object)?;
            let times = if left < 0 { String::new() } else { format!(", {left}") };
            rt.heap.string(format!("{name}({shown}{times})"))
        }),
        method(
            "__length_hint__(self, /)",
            "Private method returning an estimate of len(list(it)).",
            |rt, args| {
                let left = rt.heap.native::<Repeat>(slot(args, 0)).map_or(0, |repeat| repeat.left);
                if left < 0 {
                    raise!(rt, TypeError, "len() of unsized object");
                }
                Ok(Value::Int(left))
            },
        ),
    ],
    getset: &[],
};

/// What reads a `count` from a snapshot.
pub const LOAD_COUNT: store::LoadNative = Count::load;
/// What reads a `repeat` from a snapshot.
pub const LOAD_REPEAT: store::LoadNative = Repeat::load;
