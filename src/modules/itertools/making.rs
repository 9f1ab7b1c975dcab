//! How `product`, `permutations` and the combinations are made: their pools are drained first.
//!
//! May touch: `value`, `builtins`' helpers.

use super::combining::{Combining, Rule};
use crate::builtins::protocol::ssize;
use crate::builtins::pull::{Pulled, Puller, restart, set, slot};
use crate::builtins::tuple::into_tuple;
use crate::raise;
use crate::value::builtin::task;
use crate::value::{Builtin, Eval, Input, Method, Obj, Runtime, Step, Stop, Task, Value, Want};

macro_rules! new {
    ($name:ident, $signature:literal, $doc:literal, $task:literal, $step:expr) => {
        #[doc = $doc]
        pub static $name: Builtin =
            task($signature, $doc, Method::Static, &Task::new($task, 8, $step).catching());
    };
}

new!(
    PRODUCT_NEW,
    "product(cls, *iterables, repeat=1)",
    "Cartesian product of input iterables.",
    "itertools.product",
    product_step
);
new!(
    PERMUTATIONS_NEW,
    "permutations(cls, iterable, r=None)",
    "Successive permutations.",
    "itertools.permutations",
    |rt, state, input| one_pool(rt, state, input, Rule::Permutations)
);
new!(
    COMBINATIONS_NEW,
    "combinations(cls, iterable, r)",
    "Successive combinations.",
    "itertools.combinations",
    |rt, state, input| one_pool(rt, state, input, Rule::Combinations)
);
new!(
    REPLACED_NEW,
    "combinations_with_replacement(cls, iterable, r)",
    "Successive combinations with repeats.",
    "itertools.combinations_with_replacement",
    |rt, state, input| one_pool(rt, state, input, Rule::Replaced)
);

/// Appends what the iterable in slots `at` and `at + 1` gives to a list. `None`: it has ended.
fn drain(
    rt: &mut Runtime,
    state: &mut [Value],
    input: &mut Option<Input>,
    at: usize,
    list: Value,
) -> Result<Option<Want>, Stop> {
    let mut source = Puller::new(at).sized();
    loop {
        match source.pull(rt, state, input)? {
            Pulled::Item(item) => {
                rt.effect();
                rt.heap.list_push(list, item)?;
            }
            Pulled::End => return Ok(None),
            Pulled::Want(want) => return Ok(Some(want)),
        }
    }
}

/// Slots: the class, the iterable, `r`, the iterable again and its state, the items.
fn one_pool(rt: &mut Runtime, state: &mut [Value], input: Input, rule: Rule) -> Step {
    if slot(state, 5).is_unbound() {
        let list = rt.heap.list(Vec::new())?;
        set(state, 5, list);
        let iterable = slot(state, 1);
        restart(state, 3, iterable);
    }
    let list = slot(state, 5);
    if let Some(want) = drain(rt, state, &mut Some(input), 3, list)? {
        return Ok(want);
    }
    let n = rt.heap.as_list(list).map_or(0, Vec::len);
    let size = row_size(rt, slot(state, 2), n, rule)?;
    let pool = into_tuple(rt, list)?;
    rt.keep(pool);
    let over = if rule == Rule::Replaced { n == 0 && size > 0 } else { size > n };
    let (indices, cycles) = match rule {
        _ if over => (0, 0),
        Rule::Permutations => (n, size),
        _ => (size, 0),
    };
    rt.heap.charge((indices + cycles) as u64 * 8)?;
    rt.heap.meter.release((indices + cycles) as u64 * 8);
    rt.steps((indices + cycles) as u64 / 8)?;
    let indices = match rule {
        Rule::Replaced => vec![0; indices],
        _ => (0..indices).collect(),
    };
    let cycles = (0..cycles).map(|at| n - at).collect();
    let pools = vec![pool];
    let made = Combining { rule, pools, indices, cycles, size, over };
    rt.heap.add_native(made).map(Want::Done)
}

fn row_size(rt: &mut Runtime, r: Value, n: usize, rule: Rule) -> Eval<usize> {
    let plain = rt.heap.plain(r);
    let is_int = matches!(plain, Value::Int(_) | Value::Bool(_))
        || matches!(rt.heap.get(plain), Some(Obj::Int(_)));
    let r = match (rule, r) {
        (Rule::Permutations, Value::Unbound | Value::None) => return Ok(n),
        (Rule::Permutations, _) if !is_int => raise!(rt, TypeError, "Expected int as r"),
        (_, r) => ssize(rt, r)?,
    };
    match usize::try_from(r) {
        Ok(r) => Ok(r),
        Err(_) => raise!(rt, ValueError, "r must be non-negative"),
    }
}

/// Slots: the class, the iterables, `repeat`, one iterable and its state, its items, the pools.
fn product_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let mut input = Some(input);
    if slot(state, 6).is_unbound() {
        let pools = rt.heap.list(Vec::new())?;
        set(state, 6, pools);
        input = None;
    }
    let pools = slot(state, 6);
    loop {
        if slot(state, 5).is_unbound() {
            let at = rt.heap.as_list(pools).map_or(0, Vec::len);
            let Some(next) = rt.heap.as_tuple(slot(state, 1)).and_then(|all| all.get(at)).copied()
            else {
                break;
            };
            let list = rt.heap.list(Vec::new())?;
            set(state, 5, list);
            restart(state, 3, next);
        }
        let list = slot(state, 5);
        if let Some(want) = drain(rt, state, &mut input, 3, list)? {
            return Ok(want);
        }
        let pool = into_tuple(rt, list)?;
        rt.keep(pool);
        rt.effect();
        rt.heap.list_push(pools, pool)?;
        set(state, 5, Value::Unbound);
    }
    let repeat = ssize(rt, slot(state, 2).or(Value::Int(1)))?;
    let Ok(repeat) = usize::try_from(repeat) else {
        raise!(rt, ValueError, "repeat argument cannot be negative")
    };
    let once = rt.heap.as_list(pools).cloned().unwrap_or_default();
    let size = once.len().saturating_mul(repeat);
    rt.heap.charge((size as u64).saturating_mul(24))?;
    rt.heap.meter.release((size as u64).saturating_mul(24));
    rt.steps(size as u64 / 8)?;
    let over = repeat > 0
        && once.iter().any(|pool| rt.heap.as_tuple(*pool).is_some_and(<[Value]>::is_empty));
    let pools: Vec<Value> = once.iter().copied().cycle().take(size).collect();
    let indices = vec![0; size];
    let made = Combining { rule: Rule::Product, pools, indices, cycles: Vec::new(), size, over };
    rt.heap.add_native(made).map(Want::Done)
}
