//! Functions of whole numbers: `comb`, `factorial`, `gcd`, `isqrt`; and to whole ones: `floor`.
//!
//! May touch: `value`, `builtins::number`.

use num_bigint::{BigInt, BigUint};
use num_integer::Integer;
use num_traits::{Signed, ToPrimitive, Zero};

use crate::budget::Exhausted;
use crate::builtins::number::{arg, real, truncate};
use crate::raise;
use crate::value::builtin::function;
use crate::value::ops::integers;
use crate::value::ops::long::Pieces;
use crate::value::{Builtin, Eval, Runtime, Value};

pub(super) const CEIL: Builtin =
    function("ceil(x, /)", "Return the ceiling of x as an Integral.", |rt, args| {
        rounded(rt, arg(args, 0), "__ceil__", f64::ceil)
    });

pub(super) const FLOOR: Builtin =
    function("floor(x, /)", "Return the floor of x as an Integral.", |rt, args| {
        rounded(rt, arg(args, 0), "__floor__", f64::floor)
    });

pub(super) const TRUNC: Builtin = function(
    "trunc(x, /)",
    "Truncates the Real x to the nearest Integral toward 0.",
    |rt, args| {
        let x = arg(args, 0);
        if let Value::Float(x) = x {
            return truncate(rt, x);
        }
        match rt.call_special(x, "__trunc__", &[])? {
            Some(result) => Ok(result),
            None => {
                let name = rt.type_name(x);
                raise!(rt, TypeError, "type {name} doesn't define __trunc__ method");
            }
        }
    },
);

fn rounded(rt: &mut Runtime, x: Value, name: &'static str, how: fn(f64) -> f64) -> Eval {
    match x {
        Value::Float(x) => return truncate(rt, how(x)),
        Value::Int(_) => return Ok(x),
        _ => {}
    }
    if let Some(result) = rt.call_special(x, name, &[])? {
        return Ok(result);
    }
    let x = how(real(rt, x)?);
    truncate(rt, x)
}

pub(super) const FACTORIAL: Builtin = function("factorial(n, /)", "Find n!.", |rt, args| {
    let n = rt.index(arg(args, 0))?;
    if n.is_negative() {
        raise!(rt, ValueError, "factorial() not defined for negative values");
    }
    let Some(n) = n.to_i64() else {
        raise!(rt, OverflowError, "factorial() argument should not exceed {}", i64::MAX);
    };
    let result = product(rt, 1, n as u64)?;
    rt.heap.int(result)
});

/// The product of the numbers from `first` to `last`, paid for.
fn product(rt: &mut Runtime, first: u64, last: u64) -> Eval<BigInt> {
    if first > last {
        return Ok(BigInt::from(1));
    }
    let count = last - first + 1;
    let each = u64::from(64 - last.leading_zeros());
    let bits = count.saturating_mul(each);
    let words = bits / 64 + 1;
    // A tree of products: its levels cost less and less, the last about half of all.
    let cost = integers::mul_cost(words / 2 + 1, words / 2 + 1).saturating_mul(4);
    integers::charge(rt.core, cost.saturating_add(count), bits.saturating_sub(count))?;
    if bits > rt.heap.meter.int_bits_max.saturating_mul(2) {
        return Err(rt.heap.exhaust(Exhausted::Memory));
    }
    let result = rt.core.in_pieces(|pieces| multiplied(pieces, first, last))?;
    Ok(BigInt::from(result))
}

/// As deep as the binary digits of how many factors there are.
fn multiplied(pieces: &Pieces, first: u64, last: u64) -> Result<BigUint, Exhausted> {
    if last - first < 16 {
        let mut result = BigUint::from(first);
        for n in first + 1..=last {
            result *= n;
        }
        return Ok(result);
    }
    let middle = first + (last - first) / 2;
    let (low, high) = (multiplied(pieces, first, middle)?, multiplied(pieces, middle + 1, last)?);
    pieces.product(&low, &high)
}

/// Two arguments that must not be negative, as `comb` and `perm` take them.
fn pair(rt: &mut Runtime, args: &[Value]) -> Eval<(BigInt, BigInt)> {
    let n = rt.index(arg(args, 0))?;
    let k = rt.index(arg(args, 1))?;
    if n.is_negative() {
        raise!(rt, ValueError, "n must be a non-negative integer");
    }
    if k.is_negative() {
        raise!(rt, ValueError, "k must be a non-negative integer");
    }
    Ok((n, k))
}

pub(super) const COMB: Builtin = function(
    "comb(n, k, /)",
    "Number of ways to choose k items from n items without repetition and without order.",
    |rt, args| {
        let (n, k) = pair(rt, args)?;
        if k > n {
            return Ok(Value::Int(0));
        }
        let k = k.clone().min(&n - &k);
        let Some(k) = k.to_i64() else {
            raise!(rt, OverflowError, "min(n - k, k) must not exceed {}", i64::MAX);
        };
        let result = falling(rt, &n, k as u64)?;
        let divisor = product(rt, 1, k as u64)?;
        let words = (result.bits() / 64 + 1, divisor.bits() / 64 + 1);
        integers::charge(rt.core, integers::div_cost(words.0, words.1), result.bits())?;
        let result = rt.core.in_pieces(|pieces| pieces.signed_quotient(&result, &divisor))?;
        rt.heap.int(result.0)
    },
);

pub(super) const PERM: Builtin = function(
    "perm(n, k=None, /)",
    "Number of ways to choose k items from n items without repetition and with order.",
    |rt, args| {
        if matches!(arg(args, 1), Value::Unbound | Value::None) {
            return match FACTORIAL.call {
                crate::value::Call::Plain(call) => call(rt, args),
                _ => Ok(Value::None),
            };
        }
        let (n, k) = pair(rt, args)?;
        if k > n {
            return Ok(Value::Int(0));
        }
        let Some(k) = k.to_i64() else {
            raise!(rt, OverflowError, "k must not exceed {}", i64::MAX);
        };
        let result = falling(rt, &n, k as u64)?;
        rt.heap.int(result)
    },
);

/// `n * (n - 1) * ...`, `k` factors.
fn falling(rt: &mut Runtime, n: &BigInt, k: u64) -> Eval<BigInt> {
    if let Some(last) = n.to_u64() {
        return product(rt, last - k + 1, last);
    }
    let bits = n.bits().saturating_mul(k);
    let words = bits / 64 + 1;
    integers::charge(rt.core, words.saturating_mul(words).saturating_add(k), bits)?;
    let mut factor = n.clone();
    rt.core.in_pieces(|pieces| {
        let mut result = BigInt::from(1);
        for _ in 0..k {
            result = pieces.signed_product(&result, &factor)?;
            factor -= 1;
        }
        Ok(result)
    })
}

pub(super) const ISQRT: Builtin = function(
    "isqrt(n, /)",
    "Return the integer part of the square root of the input.",
    |rt, args| {
        let n = rt.index(arg(args, 0))?;
        if n.is_negative() {
            raise!(rt, ValueError, "isqrt() argument must be nonnegative");
        }
        let words = n.bits() / 64 + 1;
        let cost = integers::div_cost(words, words / 2 + 1).saturating_mul(8);
        integers::charge(rt.core, cost, n.bits() / 2)?;
        let (root, _) = rt.core.in_pieces(|pieces| pieces.root(n.magnitude()))?;
        rt.heap.int(BigInt::from(root))
    },
);

pub(super) const GCD: Builtin =
    function("gcd(*integers)", "Greatest Common Divisor.", |rt, args| {
        folded(rt, arg(args, 0), BigInt::zero(), divisor)
    });

pub(super) const LCM: Builtin = function("lcm(*integers)", "Least Common Multiple.", |rt, args| {
    folded(rt, arg(args, 0), BigInt::from(1), |pieces, a, b| {
        if a.is_zero() || b.is_zero() {
            return Ok(BigInt::zero());
        }
        let (part, _) = pieces.signed_quotient(a, &divisor(pieces, a, b)?)?;
        pieces.signed_product(&part, b)
    })
});

/// The greatest common divisor: short numbers by their bits, as `num_integer` does it.
fn divisor(pieces: &Pieces, a: &BigInt, b: &BigInt) -> Result<BigInt, Exhausted> {
    if a.bits().min(b.bits()) < 1024 {
        return Ok(a.gcd(b));
    }
    Ok(BigInt::from(pieces.divisor(a.magnitude(), b.magnitude())?))
}

fn folded(
    rt: &mut Runtime,
    items: Value,
    start: BigInt,
    how: fn(&Pieces, &BigInt, &BigInt) -> Result<BigInt, Exhausted>,
) -> Eval {
    let count = rt.heap.as_tuple(items).map_or(0, <[Value]>::len);
    if let Some([Value::Int(a), Value::Int(b)]) = rt.heap.as_tuple(items)
        && start.is_zero()
    {
        let result = a.unsigned_abs().gcd(&b.unsigned_abs());
        return rt.heap.int(BigInt::from(result));
    }
    let mut result = start;
    for i in 0..count {
        let item = rt.heap.as_tuple(items).and_then(|all| all.get(i)).copied();
        let n = rt.index(item.unwrap_or(Value::None))?;
        let bits = result.bits() + n.bits();
        let words = bits / 64 + 1;
        integers::charge(rt.core, words.saturating_mul(bits), bits)?;
        result = rt.core.in_pieces(|pieces| how(pieces, &result, &n))?.abs();
    }
    rt.heap.int(result)
}
