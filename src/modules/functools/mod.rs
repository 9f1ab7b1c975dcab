//! `_functools`: what CPython has in C of `functools`; the rest of that module is Python.
//!
//! `partial` and the wrapper of `lru_cache` have attributes of their own, so the classes that
//! programs see derive from the types here in `stdlib-subset/functools.py`.
//!
//! May touch: `value`, `builtins`' helpers. Never: frames.

pub mod cache;
pub mod compare;
pub mod partial;

use super::{Constant, NativeModule};
use crate::builtins::pull::{Pulled, Puller, set, slot};
use crate::raise;
use crate::value::builtin::task;
use crate::value::types;
use crate::value::{Builtin, Input, Method, Runtime, Step, Task, Value, Want};

/// The module.
pub static MODULE: NativeModule = NativeModule {
    name: "_functools",
    doc: "Tools that operate on functions.",
    functions: &[REDUCE, compare::CMP_TO_KEY],
    constants: &[
        ("partial", Constant::Type(types::PARTIAL)),
        ("lru_cache_wrapper", Constant::Type(types::LRU_CACHE)),
    ],
};

/// `reduce`
const REDUCE: Builtin = task(
    "reduce(function, iterable, initial=<unrepresentable>, /)",
    "reduce(function, iterable[, initial]) -> value\n\nApply a function of two arguments \
     cumulatively to the items of a sequence\nor iterable, from left to right, so as to reduce the \
     iterable to a single\nvalue.  For example, reduce(lambda x, y: x+y, [1, 2, 3, 4, 5]) \
     calculates\n((((1+2)+3)+4)+5).  If initial is present, it is placed before the items\nof the \
     iterable in the calculation, and serves as a default when the\niterable is empty.",
    Method::Static,
    &Task::new("functools.reduce", 5, reduce_step),
);

/// Slots: the function, the iterable, the value so far, how far the drawing got, whether the
/// function is being called. The iterable's two slots must be neighbours: 3 and 4 are the iterable
/// and its state once the arguments are looked at.
fn reduce_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let function = slot(state, 0);
    let mut input = match input {
        // Only in the beginning: the iterable moves where the drawing finds its state beside it.
        Input::Start => {
            let iterable = slot(state, 1);
            if rt.heap.as_items(iterable).is_none()
                && crate::builtins::pull::start(rt, iterable).is_err()
                && rt.raised_is(types::TYPE_ERROR)
            {
                rt.take_raised();
                raise!(rt, TypeError, "reduce() arg 2 must support iteration");
            }
            set(state, 3, iterable);
            set(state, 1, Value::Bool(false));
            None
        }
        Input::Value(value) if slot(state, 1).same(Value::Bool(true)) => {
            set(state, 2, value);
            set(state, 1, Value::Bool(false));
            None
        }
        input => Some(input),
    };
    let mut source = Puller::new(3);
    loop {
        match source.pull(rt, state, &mut input)? {
            Pulled::Item(item) if slot(state, 2).is_unbound() => set(state, 2, item),
            Pulled::Item(item) => {
                set(state, 1, Value::Bool(true));
                return Ok(Want::call(function, &[slot(state, 2), item]));
            }
            Pulled::End => {
                let value = slot(state, 2);
                if value.is_unbound() {
                    raise!(rt, TypeError, "reduce() of empty iterable with no initial value");
                }
                return Ok(Want::Done(value));
            }
            Pulled::Want(want) => return Ok(want),
        }
    }
}
