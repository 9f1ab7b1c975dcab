//! Sums, products and norms of many numbers: `fsum`, `prod`, `hypot`, `dist`.
//!
//! `fsum` and `prod` are resumable, since their items may come from a generator.
//!
//! May touch: `value`, `builtins::pull`.

use super::real::{frexp, scaled};
use crate::builtins::number::{arg, real};
use crate::builtins::pull::{Pulled, Puller, set, slot};
use crate::raise;
use crate::value::builtin::{Method, function, task};
use crate::value::ops::Binary;
use crate::value::{Builtin, Eval, Input, Runtime, Step, Task, Value, Want};

pub(super) const FSUM: Builtin = task(
    "fsum(seq, /)",
    "Return an accurate floating point sum of values in the iterable seq.",
    Method::Static,
    &FSUM_TASK,
);

/// Slots: the iterable and where the drawing stands; the partial sums (a list of floats); the
/// finite numbers' overflow watch: sums of infinities and of all that is not finite.
static FSUM_TASK: Task = Task::new("math.fsum", 5, fsum);

fn fsum(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let mut input = Some(input);
    if slot(state, 2).is_unbound() {
        let list = rt.heap.list(Vec::new())?;
        set(state, 2, list);
        set(state, 3, Value::Float(0.0));
        set(state, 4, Value::Float(0.0));
        input = None;
    }
    let list = slot(state, 2);
    let mut partials: Vec<f64> = Vec::new();
    for item in rt.heap.as_list(list).into_iter().flatten() {
        if let Value::Float(x) = item {
            partials.push(*x);
        }
    }
    let mut puller = Puller::new(0);
    loop {
        match puller.pull(rt, state, &mut input)? {
            Pulled::Item(item) => {
                let x = real(rt, item)?;
                add_partial(rt, state, &mut partials, x)?;
            }
            Pulled::End => return Ok(Want::Done(fsum_result(rt, state, &partials)?)),
            Pulled::Want(want) => {
                rt.heap.list_reserve(list, partials.len())?;
                if let Some(items) = rt.heap.as_list_mut(list) {
                    items.clear();
                    items.extend(partials.iter().map(|x| Value::Float(*x)));
                }
                return Ok(want);
            }
        }
    }
}

fn add_partial(
    rt: &mut Runtime,
    state: &mut [Value],
    partials: &mut Vec<f64>,
    given: f64,
) -> Eval<()> {
    let mut x = given;
    let mut kept = 0;
    for i in 0..partials.len() {
        let mut y = partials.get(i).copied().unwrap_or(0.0);
        if x.abs() < y.abs() {
            std::mem::swap(&mut x, &mut y);
        }
        let high = x + y;
        let low = y - (high - x);
        if low != 0.0 {
            if let Some(place) = partials.get_mut(kept) {
                *place = low;
            }
            kept += 1;
        }
        x = high;
    }
    partials.truncate(kept);
    if x == 0.0 {
        return Ok(());
    }
    if x.is_finite() {
        partials.push(x);
        return Ok(());
    }
    if given.is_finite() {
        raise!(rt, OverflowError, "intermediate overflow in fsum");
    }
    let float = |v: Value| if let Value::Float(x) = v { x } else { 0.0 };
    if given.is_infinite() {
        let infinities = float(slot(state, 3)) + given;
        set(state, 3, Value::Float(infinities));
    }
    let special = float(slot(state, 4)) + given;
    set(state, 4, Value::Float(special));
    partials.clear();
    Ok(())
}

fn fsum_result(rt: &mut Runtime, state: &[Value], partials: &[f64]) -> Eval {
    if let (Value::Float(infinities), Value::Float(special)) = (slot(state, 3), slot(state, 4))
        && special != 0.0
    {
        if infinities.is_nan() {
            raise!(rt, ValueError, "-inf + inf in fsum");
        }
        return Ok(Value::Float(special));
    }
    let mut left = partials.iter().rev().copied();
    let Some(mut high) = left.next() else { return Ok(Value::Float(0.0)) };
    let mut low = 0.0;
    for y in left.by_ref() {
        let x = high;
        high = x + y;
        low = y - (high - x);
        if low != 0.0 {
            break;
        }
    }
    // Half an even number of units is rounded as the rest below says.
    if let Some(next) = left.next()
        && (low < 0.0 && next < 0.0 || low > 0.0 && next > 0.0)
    {
        let y = low * 2.0;
        let x = high + y;
        if y == x - high {
            high = x;
        }
    }
    Ok(Value::Float(high))
}

pub(super) const PROD: Builtin = task(
    "prod(iterable, /, *, start=1)",
    "Calculate the product of all the elements in the input iterable.",
    Method::Static,
    &PROD_TASK,
);

/// Slots: the iterable, the product so far, and the iterable again with where the drawing stands.
static PROD_TASK: Task = Task::new("math.prod", 4, prod);

fn prod(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let mut input = Some(input);
    if slot(state, 2).is_unbound() {
        set(state, 2, slot(state, 0));
        let start = slot(state, 1).or(Value::Int(1));
        set(state, 1, start);
        input = None;
    }
    let mut puller = Puller::new(2);
    loop {
        match puller.pull(rt, state, &mut input)? {
            Pulled::Item(item) => {
                let product = rt.binary(Binary::Mul, slot(state, 1), item, false)?;
                rt.keep(product);
                set(state, 1, product);
            }
            Pulled::End => return Ok(Want::Done(slot(state, 1))),
            Pulled::Want(want) => return Ok(want),
        }
    }
}

pub(super) const HYPOT: Builtin = function(
    "hypot(*coordinates)",
    "Multidimensional Euclidean distance from the origin to a point.",
    |rt, args| {
        let count = rt.heap.as_tuple(arg(args, 0)).map_or(0, <[Value]>::len);
        rt.steps(count as u64 / 8)?;
        let mut sizes = Vec::with_capacity(count);
        for i in 0..count {
            let item = rt.heap.as_tuple(arg(args, 0)).and_then(|all| all.get(i)).copied();
            sizes.push(real(rt, item.unwrap_or(Value::None))?.abs());
        }
        Ok(Value::Float(norm(&sizes)))
    },
);

pub(super) const DIST: Builtin = function(
    "dist(p, q, /)",
    "Return the Euclidean distance between two points p and q.",
    |rt, args| {
        let (p, q) = (coordinates(rt, arg(args, 0))?, coordinates(rt, arg(args, 1))?);
        if p.len() != q.len() {
            raise!(rt, ValueError, "both points must have the same number of dimensions");
        }
        rt.steps(p.len() as u64 / 8)?;
        let mut sizes = Vec::with_capacity(p.len());
        for (a, b) in p.into_iter().zip(q) {
            sizes.push((real(rt, a)? - real(rt, b)?).abs());
        }
        Ok(Value::Float(norm(&sizes)))
    },
);

fn coordinates(rt: &mut Runtime, point: Value) -> Eval<Vec<Value>> {
    if let Some(items) = rt.heap.as_tuple(point) {
        return Ok(items.to_vec());
    }
    let items = rt.collect(point)?;
    rt.keep_all(&items)?;
    Ok(items)
}

/// The square root of the sum of squares, to within one unit in the last place.
fn norm(sizes: &[f64]) -> f64 {
    const T27: f64 = 134217729.0;
    let mut most: f64 = 0.0;
    let mut nan = false;
    for size in sizes {
        nan |= size.is_nan();
        if *size > most {
            most = *size;
        }
    }
    if most.is_infinite() {
        return most;
    }
    if nan {
        return f64::NAN;
    }
    if most == 0.0 || sizes.len() <= 1 {
        return most;
    }
    let mut sum = Sum { total: 1.0, low: [0.0; 3] };
    let (_, exponent) = frexp(most);
    if exponent < -1023 {
        // The scale would overflow.
        for size in sizes {
            let x = size / most;
            sum.add(x * x, 0);
        }
        return most * (sum.total - 1.0 + sum.low[0]).sqrt();
    }
    let scale = scaled(1.0, -exponent).unwrap_or(1.0);
    let split = |x: f64| {
        let t = x * T27;
        let high = t - (t - x);
        (high, x - high)
    };
    for size in sizes {
        let (high, low) = split(size * scale);
        sum.add(high * high, 0);
        sum.add(2.0 * high * low, 1);
        sum.low[2] += low * low;
    }
    let root = (sum.total - 1.0 + (sum.low[0] + sum.low[1] + sum.low[2])).sqrt();
    let (high, low) = split(root);
    sum.add(-high * high, 0);
    sum.add(-2.0 * high * low, 1);
    sum.add(-low * low, 2);
    let rest = sum.total - 1.0 + (sum.low[0] + sum.low[1] + sum.low[2]);
    (root + rest / (2.0 * root)) / scale
}

/// A sum that remembers what rounding lost.
struct Sum {
    total: f64,
    low: [f64; 3],
}

impl Sum {
    fn add(&mut self, x: f64, at: usize) {
        let old = self.total;
        self.total += x;
        if let Some(low) = self.low.get_mut(at) {
            *low += (old - self.total) + x;
        }
    }
}
