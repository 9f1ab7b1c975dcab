//! Operators: int with int and float with float here, in registers; everything else out of line.
//!
//! May touch: `tree`, `value`. Never: frames.

use super::{Cx, Operand, at, eval, settle};
use crate::tree::{Expr, Pair, PlaceId};
use crate::value::ops::{Binary, Compare, Unary, compare_floats, sequences};
use crate::value::{Core, Eval, Obj, Runtime, Stop, Value};

/// `a + b`
#[inline(never)]
pub(super) fn add<'a>(
    core: &mut Core,
    cx: &Cx<'a>,
    pair: &'a Pair,
    out: &'a mut Value,
) -> Operand<'a> {
    numbers(core, cx, pair, out, Binary::Add, i64::checked_add, |x, y| x + y)
}

/// `a - b`
#[inline(never)]
pub(super) fn sub<'a>(
    core: &mut Core,
    cx: &Cx<'a>,
    pair: &'a Pair,
    out: &'a mut Value,
) -> Operand<'a> {
    numbers(core, cx, pair, out, Binary::Sub, i64::checked_sub, |x, y| x - y)
}

/// `a * b`
#[inline(never)]
pub(super) fn mul<'a>(
    core: &mut Core,
    cx: &Cx<'a>,
    pair: &'a Pair,
    out: &'a mut Value,
) -> Operand<'a> {
    numbers(core, cx, pair, out, Binary::Mul, i64::checked_mul, |x, y| x * y)
}

/// An operator by what it does to two ints and to two floats. Two leaves, most often: a look at
/// both, without a detour through operands.
#[inline(always)]
fn numbers<'a>(
    core: &mut Core,
    cx: &Cx<'a>,
    pair: &'a Pair,
    out: &'a mut Value,
    op: Binary,
    ints: impl Fn(i64, i64) -> Option<i64>,
    floats: impl Fn(f64, f64) -> f64,
) -> Operand<'a> {
    match (cx.leaf(&pair.left), cx.leaf(&pair.right)) {
        (Some(Value::Int(x)), Some(Value::Int(y))) => {
            if let Some(result) = ints(*x, *y) {
                return Operand::Int(result);
            }
        }
        (Some(Value::Float(x)), Some(Value::Float(y))) => return Operand::float(floats(*x, *y)),
        _ => {}
    }
    any_numbers(core, cx, pair, out, op, ints, floats)
}

/// The same where an operand is a tree, or something else; all but numbers is out of line.
#[inline(never)]
fn any_numbers<'a>(
    core: &mut Core,
    cx: &Cx<'a>,
    pair: &'a Pair,
    out: &'a mut Value,
    op: Binary,
    ints: impl Fn(i64, i64) -> Option<i64>,
    floats: impl Fn(f64, f64) -> f64,
) -> Operand<'a> {
    let (mut one, mut other) = (Value::Unbound, Value::Unbound);
    let a = operand(core, cx, &pair.left, &mut one);
    if let Operand::Stop(stop) = a {
        return Operand::Stop(stop);
    }
    let b = operand(core, cx, &pair.right, &mut other);
    match (a, b) {
        (Operand::Int(x), Operand::Int(y)) => {
            if let Some(result) = ints(x, y) {
                return Operand::Int(result);
            }
        }
        (Operand::Float(x), Operand::Float(y)) => return Operand::float(floats(x.get(), y.get())),
        (Operand::Other(Value::Str(x)), Operand::Other(Value::Str(y))) if op == Binary::Add => {
            if let Some(both) = x.with(*y) {
                *out = Value::Str(both);
                return Operand::Other(out);
            }
        }
        _ => {}
    }
    binary_slow(core, op, a, b, pair.place, out)
}

/// What an operand gives: often an attribute or an item, which is asked for without a detour.
#[inline(always)]
fn operand<'a>(core: &mut Core, cx: &Cx<'a>, expr: &'a Expr, out: &'a mut Value) -> Operand<'a> {
    match expr {
        Expr::Attr(attr) => super::access::attribute(core, cx, attr, out),
        Expr::Index(pair) => super::access::index(core, cx, pair, out),
        Expr::Cell(slot, place) => super::cell(core, cx, *slot, *place, out),
        _ => eval(core, cx, expr, out),
    }
}

/// Any other binary operator. Two leaves, most often, as in [`numbers`].
#[inline(never)]
pub(super) fn binary<'a>(
    core: &mut Core,
    cx: &Cx<'a>,
    node: &'a (Binary, Pair),
    out: &'a mut Value,
) -> Operand<'a> {
    let (op, pair) = node;
    match (cx.leaf(&pair.left), cx.leaf(&pair.right)) {
        (Some(Value::Int(x)), Some(Value::Int(y))) => {
            if let Some(result) = int_binary(*op, *x, *y) {
                return result;
            }
        }
        (Some(Value::Float(x)), Some(Value::Float(y))) => {
            if let Some(result) = float_binary(*op, *x, *y) {
                return Operand::float(result);
            }
        }
        _ => {}
    }
    any_binary(core, cx, node, out)
}

/// The same where an operand is a tree, or no number.
#[inline(never)]
fn any_binary<'a>(
    core: &mut Core,
    cx: &Cx<'a>,
    node: &'a (Binary, Pair),
    out: &'a mut Value,
) -> Operand<'a> {
    let (op, pair) = node;
    let (mut one, mut other) = (Value::Unbound, Value::Unbound);
    let a = eval(core, cx, &pair.left, &mut one);
    if let Operand::Stop(stop) = a {
        return Operand::Stop(stop);
    }
    let b = eval(core, cx, &pair.right, &mut other);
    match (a, b) {
        (Operand::Int(x), Operand::Int(y)) => {
            if let Some(result) = int_binary(*op, x, y) {
                return result;
            }
        }
        (Operand::Float(x), Operand::Float(y)) => {
            if let Some(result) = float_binary(*op, x.get(), y.get()) {
                return Operand::float(result);
            }
        }
        _ => {}
    }
    binary_slow(core, *op, a, b, pair.place, out)
}

/// An int that a leaf is, or a sum or difference of two.
#[inline(always)]
pub(super) fn plain_int(cx: &Cx<'_>, expr: &Expr) -> Option<i64> {
    let both = |pair: &Pair| match (cx.leaf(&pair.left), cx.leaf(&pair.right)) {
        (Some(Value::Int(x)), Some(Value::Int(y))) => Some((*x, *y)),
        _ => None,
    };
    match expr {
        Expr::Add(pair) => both(pair).and_then(|(x, y)| x.checked_add(y)),
        Expr::Sub(pair) => both(pair).and_then(|(x, y)| x.checked_sub(y)),
        leaf => match cx.leaf(leaf) {
            Some(Value::Int(int)) => Some(*int),
            _ => None,
        },
    }
}

/// An operator on two ints that give an int or a float without ado.
#[inline(always)]
pub(in crate::eval) fn int_binary(op: Binary, x: i64, y: i64) -> Option<Operand<'static>> {
    Some(match op {
        Binary::Add => Operand::Int(x.checked_add(y)?),
        Binary::Sub => Operand::Int(x.checked_sub(y)?),
        Binary::Mul => Operand::Int(x.checked_mul(y)?),
        // Where both fit 32 bits the processor divides several times faster.
        Binary::FloorDiv if y > 0 => match (u32::try_from(x), u32::try_from(y)) {
            (Ok(x), Ok(y)) => Operand::Int(i64::from(x / y)),
            _ => Operand::Int(x.div_euclid(y)),
        },
        Binary::Mod if y > 0 => match (u32::try_from(x), u32::try_from(y)) {
            (Ok(x), Ok(y)) => Operand::Int(i64::from(x % y)),
            _ => Operand::Int(x.rem_euclid(y)),
        },
        Binary::And => Operand::Int(x & y),
        Binary::Or => Operand::Int(x | y),
        Binary::Xor => Operand::Int(x ^ y),
        Binary::RShift if (0..64).contains(&y) => Operand::Int(x >> y),
        Binary::LShift if (0..63).contains(&y) && (x << y) >> y == x => Operand::Int(x << y),
        Binary::TrueDiv if y != 0 && x.unsigned_abs() < 1 << 53 && y.unsigned_abs() < 1 << 53 => {
            Operand::float(x as f64 / y as f64)
        }
        _ => return None,
    })
}

/// An operator on two floats that gives a float without ado.
#[inline(always)]
pub(in crate::eval) fn float_binary(op: Binary, x: f64, y: f64) -> Option<f64> {
    Some(match op {
        Binary::Add => x + y,
        Binary::Sub => x - y,
        Binary::Mul => x * y,
        Binary::TrueDiv if y != 0.0 => x / y,
        _ => return None,
    })
}

#[inline(never)]
fn binary_slow<'a>(
    core: &mut Core,
    op: Binary,
    a: Operand<'_>,
    b: Operand<'_>,
    place: PlaceId,
    out: &'a mut Value,
) -> Operand<'a> {
    let (a, b) = match (a.value(), b.value()) {
        (Ok(a), Ok(b)) => (a, b),
        (Err(stop), _) | (_, Err(stop)) => return Operand::stop(stop),
    };
    match (a, b) {
        (Value::Int(x), Value::Float(y)) => {
            if let Some(result) = mixed(op, x as f64, y, x) {
                return result;
            }
        }
        (Value::Float(x), Value::Int(y)) => {
            if let Some(result) = mixed(op, x, y as f64, y) {
                return result;
            }
        }
        (Value::Str(_), Value::Str(_)) if op == Binary::Add => {
            return settle(core.heap.concat(a, b).map_err(|stop| at(core, stop, place)), out);
        }
        (Value::Ref(handle), _) => match core.heap.at(handle) {
            // An instance of a program's class has its operators as methods, if any: see the twin.
            Some(Obj::Instance(_)) => return Operand::stop(Stop::Flat),
            Some(Obj::List(_))
                if op == Binary::Add && matches!(core.heap.get(b), Some(Obj::List(_))) =>
            {
                let joined = sequences::concat(&mut Runtime::pure(core), [a, b], [a, b]);
                let joined = joined.map(|joined| joined.unwrap_or(Value::None));
                return settle(joined.map_err(|stop| at(core, stop, place)), out);
            }
            // The library's numbers know most of theirs at once.
            Some(Obj::Native(native)) => {
                if let Some(quick) = native.quick()
                    && let Some(done) =
                        quick(&mut Runtime::pure(core), op, a, b, Value::Unbound).transpose()
                {
                    return settle(done.map_err(|stop| at(core, stop, place)), out);
                }
            }
            _ => {}
        },
        _ => {}
    }
    let result = Runtime::pure(core).binary(op, a, b, false);
    settle(result.map_err(|stop| at(core, stop, place)), out)
}

/// An int with a float, where the int is a float to the last digit.
#[inline]
fn mixed(op: Binary, x: f64, y: f64, int: i64) -> Option<Operand<'static>> {
    if int.unsigned_abs() > 1 << 53 {
        return None;
    }
    float_binary(op, x, y).map(Operand::float)
}

/// `a < b` and its kind, as a value.
#[inline(never)]
pub(super) fn compare<'a>(
    core: &mut Core,
    cx: &Cx<'a>,
    node: &'a (Compare, Pair),
    out: &'a mut Value,
) -> Operand<'a> {
    let (op, pair) = node;
    let (mut one, mut other) = (Value::Unbound, Value::Unbound);
    let a = operand(core, cx, &pair.left, &mut one);
    if let Operand::Stop(stop) = a {
        return Operand::Stop(stop);
    }
    let b = operand(core, cx, &pair.right, &mut other);
    match quick_compare(*op, a, b) {
        Some(result) => Operand::bool(result),
        None => settle(compare_slow(core, *op, a, b, pair.place), out),
    }
}

/// The same as a condition, of two leaves that are numbers or short strings.
#[inline(always)]
pub(super) fn compare_leaves(cx: &Cx<'_>, node: &(Compare, Pair)) -> Option<bool> {
    let (op, pair) = node;
    compare_at_once(*op, cx.leaf(&pair.left)?, cx.leaf(&pair.right)?)
}

/// The same of two values, if they are ints, floats or short strings.
#[inline(always)]
pub(in crate::eval) fn compare_at_once(op: Compare, a: &Value, b: &Value) -> Option<bool> {
    match (a, b) {
        (Value::Int(x), Value::Int(y)) => Some(compare_ints(op, *x, *y)),
        (Value::Str(x), Value::Str(y)) => match op {
            Compare::Eq => Some(x == y),
            Compare::Ne => Some(x != y),
            _ => None,
        },
        (Value::Float(x), Value::Float(y)) => Some(compare_floats(op, *x, *y)),
        _ => None,
    }
}

/// The same as a condition.
#[inline(never)]
pub(in crate::eval) fn compare_truth(
    core: &mut Core,
    cx: &Cx<'_>,
    node: &(Compare, Pair),
) -> Eval<bool> {
    let (op, pair) = node;
    let (mut one, mut other) = (Value::Unbound, Value::Unbound);
    let a = operand(core, cx, &pair.left, &mut one);
    if let Operand::Stop(stop) = a {
        return Err(stop.stop());
    }
    let b = operand(core, cx, &pair.right, &mut other);
    match quick_compare(*op, a, b) {
        Some(result) => Ok(result),
        None => {
            let result = compare_slow(core, *op, a, b, pair.place)?;
            super::truth_of(core, result, pair.place)
        }
    }
}

#[inline(always)]
fn compare_ints(op: Compare, x: i64, y: i64) -> bool {
    // Three bits for each operator: whether it holds of less, equal, greater.
    let holds = match op {
        Compare::Lt => 0b001,
        Compare::Le => 0b011,
        Compare::Eq => 0b010,
        Compare::Ne => 0b101,
        Compare::Gt => 0b100,
        Compare::Ge => 0b110,
    };
    (holds >> (u32::from(x > y) + u32::from(x >= y))) & 1 != 0
}

#[inline(always)]
fn quick_compare(op: Compare, a: Operand<'_>, b: Operand<'_>) -> Option<bool> {
    match (a, b) {
        (Operand::Int(x), Operand::Int(y)) => Some(compare_ints(op, x, y)),
        (Operand::Float(x), Operand::Float(y)) => Some(compare_floats(op, x.get(), y.get())),
        (Operand::Other(Value::Str(x)), Operand::Other(Value::Str(y))) => match op {
            Compare::Eq => Some(x == y),
            Compare::Ne => Some(x != y),
            _ => None,
        },
        _ => None,
    }
}

#[inline(never)]
fn compare_slow(
    core: &mut Core,
    op: Compare,
    a: Operand<'_>,
    b: Operand<'_>,
    place: PlaceId,
) -> Eval {
    let (a, b) = (a.value()?, b.value()?);
    // An instance of a program's class has an order by methods only.
    if let Value::Ref(handle) = a
        && !matches!(op, Compare::Eq | Compare::Ne)
        && let Some(Obj::Instance(_)) = core.heap.at(handle)
    {
        return Err(Stop::Flat);
    }
    match Runtime::pure(core).compare(op, a, b) {
        Ok(value) => Ok(value),
        Err(stop) => Err(at(core, stop, place)),
    }
}

/// `-a`, `+a`, `~a`
#[inline(never)]
pub(super) fn unary<'a>(
    core: &mut Core,
    cx: &Cx<'a>,
    node: &'a (Unary, Expr, PlaceId),
    out: &'a mut Value,
) -> Operand<'a> {
    let (op, inner, place) = node;
    let mut spare = Value::Unbound;
    let got = eval(core, cx, inner, &mut spare);
    match (op, got) {
        (Unary::Neg, Operand::Int(x)) if x != i64::MIN => return Operand::Int(-x),
        (Unary::Neg, Operand::Float(x)) => return Operand::float(-x.get()),
        (Unary::Invert, Operand::Int(x)) => return Operand::Int(!x),
        _ => {}
    }
    let value = match got.value() {
        Ok(value) => value,
        Err(stop) => return Operand::stop(stop),
    };
    let result: Result<Value, Stop> = Runtime::pure(core).unary(*op, value);
    settle(result.map_err(|stop| at(core, stop, *place)), out)
}
