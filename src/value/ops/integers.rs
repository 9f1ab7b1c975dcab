//! Arithmetic on ints of any size, charged by the size of operands and result before it is done.
//!
//! An int that fits stays inline: `small` is what the evaluator's hot path ends in. Everything
//! larger goes through [`large`], which computes what the work and the result will be from the
//! operands' bits. A result above the limit of bits ends the run as memory that is exhausted.
//!
//! May touch: `num_bigint`, `value`. Never: floats, but where Python's operator gives one.

use super::Binary;
use super::long;
use super::numbers::{as_int, big};
use crate::budget::Exhausted;
use crate::raise;
use crate::value::text::arith;
use crate::value::text::ints::IntRef;
use crate::value::{Core, Eval, Value};
use num_bigint::{BigInt, Sign};
use num_integer::Integer;
use num_traits::{One, Signed, ToPrimitive, Zero};
use std::cmp::Ordering;

/// Word operations to a step.
const WORDS: u64 = 64;

/// `x op y` of ints that fit.
#[inline]
pub fn small(core: &mut Core, op: Binary, x: i64, y: i64) -> Eval {
    let fits = match op {
        Binary::Add => x.checked_add(y),
        Binary::Sub => x.checked_sub(y),
        Binary::Mul => x.checked_mul(y),
        Binary::FloorDiv if y > 0 => Some(x.div_euclid(y)),
        Binary::Mod if y > 0 => Some(x.rem_euclid(y)),
        Binary::And => Some(x & y),
        Binary::Or => Some(x | y),
        Binary::Xor => Some(x ^ y),
        Binary::RShift if (0..64).contains(&y) => Some(x >> y),
        _ => None,
    };
    match fits {
        Some(fits) => Ok(Value::Int(fits)),
        None => small_rest(core, op, x, y),
    }
}

#[inline(never)]
fn small_rest(core: &mut Core, op: Binary, x: i64, y: i64) -> Eval {
    match op {
        Binary::TrueDiv if y != 0 => Ok(Value::Float(arith::int_true_div(x, y))),
        Binary::TrueDiv => raise!(core, ZeroDivisionError, "division by zero"),
        Binary::FloorDiv if y == 0 => {
            raise!(core, ZeroDivisionError, "integer division or modulo by zero")
        }
        Binary::Mod if y == 0 => raise!(core, ZeroDivisionError, "integer modulo by zero"),
        Binary::FloorDiv if !(x == i64::MIN && y == -1) => {
            Ok(Value::Int(Integer::div_floor(&x, &y)))
        }
        Binary::Mod if y != -1 => Ok(Value::Int(Integer::mod_floor(&x, &y))),
        Binary::Mod => Ok(Value::Int(0)),
        Binary::LShift if x == 0 && y >= 0 => Ok(Value::Int(0)),
        Binary::LShift
            if (0..63).contains(&y) && (x << y) >> y == x && ((x << y) < 0) == (x < 0) =>
        {
            Ok(Value::Int(x << y))
        }
        Binary::Pow if (0..=i64::from(u32::MAX)).contains(&y) => match x.checked_pow(y as u32) {
            Some(power) => Ok(Value::Int(power)),
            None => large(core, op, IntArg::Small(x), IntArg::Small(y)),
        },
        Binary::MatMul => Err(core.bad_operands(op, Value::Int(x), Value::Int(y), false)),
        _ => large(core, op, IntArg::Small(x), IntArg::Small(y)),
    }
}

/// An int operand, found again in the heap when it is needed.
#[derive(Clone, Copy)]
pub enum IntArg {
    /// One that fits.
    Small(i64),
    /// A large one.
    Large(Value),
}

impl IntArg {
    /// The operand a value is, bools included.
    pub fn of(core: &Core, value: Value) -> Option<Self> {
        match value {
            Value::Int(x) => Some(Self::Small(x)),
            Value::Bool(x) => Some(Self::Small(i64::from(x))),
            _ => as_int(&core.heap, &value).map(|_| Self::Large(value)),
        }
    }

    /// To compute with.
    pub fn read(self, core: &Core) -> IntRef<'_> {
        match self {
            Self::Small(x) => IntRef::Small(x),
            Self::Large(value) => match core.heap.get(value) {
                Some(crate::value::Obj::Int(big)) => IntRef::Big(big),
                _ => IntRef::Small(0),
            },
        }
    }
}

/// Two ints, neither of a class that derives from `int`.
pub fn plain_ints(core: &Core, a: Value, b: Value) -> Option<(IntArg, IntArg)> {
    let plain = |value: Value| match value {
        Value::Int(x) => Some(IntArg::Small(x)),
        Value::Ref(_) | Value::Shared { .. } => {
            matches!(core.heap.get(value), Some(crate::value::Obj::Int(_)))
                .then_some(IntArg::Large(value))
        }
        _ => None,
    };
    Some((plain(a)?, plain(b)?))
}

/// How two such ints compare.
pub fn order(core: &Core, a: Value, b: Value) -> Option<Ordering> {
    let (a, b) = plain_ints(core, a, b)?;
    Some(match (a.read(core), b.read(core)) {
        (IntRef::Small(x), IntRef::Small(y)) => x.cmp(&y),
        (IntRef::Big(x), IntRef::Big(y)) => x.cmp(y),
        // A large one lies beyond all that are not.
        (IntRef::Big(x), IntRef::Small(_)) => x.sign().cmp(&Sign::NoSign),
        (IntRef::Small(_), IntRef::Big(y)) => Sign::NoSign.cmp(&y.sign()),
    })
}

/// The bits of a bitboard, of a hash or of an identifier: no int longer than these is made for the
/// operators below, and no budget of steps or memory is asked about so few.
const MEDIUM: u64 = 128;

/// `a op b` where all of it fits in 128 bits, without an int in memory but for the result.
fn medium(op: Binary, a: IntRef<'_>, b: IntRef<'_>) -> Option<i128> {
    let read = |int: IntRef<'_>| match int {
        IntRef::Small(x) => Some(i128::from(x)),
        IntRef::Big(big) => {
            let mut digits = big.magnitude().iter_u64_digits();
            let low = u128::from(digits.next()?);
            let high = u128::from(digits.next().unwrap_or(0));
            let size = i128::try_from(high << 64 | low).ok();
            let size = size.filter(|_| digits.next().is_none())?;
            Some(if big.is_negative() { -size } else { size })
        }
    };
    let (x, y) = (read(a)?, read(b)?);
    match op {
        Binary::Add => x.checked_add(y),
        Binary::Sub => x.checked_sub(y),
        Binary::And => Some(x & y),
        Binary::Or => Some(x | y),
        Binary::Xor => Some(x ^ y),
        Binary::RShift => (0..127).contains(&y).then(|| x >> y),
        Binary::LShift if (0..127).contains(&y) => {
            let shifted = x << y;
            (shifted >> y == x).then_some(shifted)
        }
        // Two words to a product; there are quotients above.
        Binary::Mul => x.checked_mul(y),
        _ => None,
    }
}

/// `a op b` of ints of any size. The operator is one that ints have.
pub fn large(core: &mut Core, op: Binary, a: IntArg, b: IntArg) -> Eval {
    if core.heap.meter.int_bits_max >= MEDIUM
        && let Some(result) = medium(op, a.read(core), b.read(core))
    {
        return match i64::try_from(result) {
            Ok(small) => Ok(Value::Int(small)),
            Err(_) => core.heap.add(crate::value::Obj::Int(BigInt::from(result))),
        };
    }
    let (bits_a, bits_b) = (a.read(core).bits(), b.read(core).bits());
    let zero = bits_b == 0;
    match op {
        Binary::TrueDiv if zero => raise!(core, ZeroDivisionError, "division by zero"),
        Binary::FloorDiv if zero => {
            raise!(core, ZeroDivisionError, "integer division or modulo by zero")
        }
        Binary::Mod if zero => raise!(core, ZeroDivisionError, "integer modulo by zero"),
        Binary::Pow => return power(core, a, b),
        Binary::LShift | Binary::RShift => return shift(core, op, a, b),
        _ => {}
    }
    let (words_a, words_b) = (bits_a / 64 + 1, bits_b / 64 + 1);
    let (cost, bits) = match op {
        Binary::Mul => (mul_cost(words_a, words_b), bits_a + bits_b),
        Binary::TrueDiv => (words_a + words_b, 64),
        Binary::FloorDiv | Binary::Mod => (div_cost(words_a, words_b), bits_a.max(bits_b)),
        _ => (words_a.max(words_b), bits_a.max(bits_b) + 1),
    };
    charge(core, cost, bits)?;
    let multiplies = matches!(op, Binary::Mul | Binary::FloorDiv | Binary::Mod);
    if multiplies && words_a.min(words_b) >= 32 {
        // Products and quotients of long numbers are put together from parts, beside all that.
        let bytes = bits / 8 * 5;
        core.heap.charge(bytes)?;
        core.heap.meter.release(bytes);
    }
    if op == Binary::TrueDiv {
        let (x, y) = (a.read(core), b.read(core));
        let quotient = arith::bigint_true_div(&big(x), &big(y));
        return match quotient {
            Ok(quotient) => Ok(Value::Float(quotient)),
            Err(error) => Err(core.text_error(error)),
        };
    }
    if multiplies && long::is_long(bits_a + bits_b) {
        let (x, y) = (big(a.read(core)).into_owned(), big(b.read(core)).into_owned());
        let result = core.in_pieces(|pieces| match op {
            Binary::Mul => pieces.signed_product(&x, &y),
            Binary::FloorDiv => Ok(pieces.signed_quotient(&x, &y)?.0),
            _ => Ok(pieces.signed_quotient(&x, &y)?.1),
        })?;
        return core.heap.int(result);
    }
    let (x, y) = (a.read(core), b.read(core));
    let result = match (op, &x, &y) {
        (Binary::Mul, IntRef::Big(x), IntRef::Small(y))
        | (Binary::Mul, IntRef::Small(y), IntRef::Big(x)) => *x * *y,
        (Binary::Add, IntRef::Big(x), IntRef::Small(y))
        | (Binary::Add, IntRef::Small(y), IntRef::Big(x)) => *x + *y,
        (Binary::Sub, IntRef::Big(x), IntRef::Small(y)) => *x - *y,
        (Binary::FloorDiv | Binary::Mod, IntRef::Big(x), IntRef::Big(y)) => divided(op, x, y),
        _ => of_any_size(op, &big(x), &big(y)),
    };
    core.heap.int(result)
}

/// `x op y` of ints as they are kept when large.
fn of_any_size(op: Binary, x: &BigInt, y: &BigInt) -> BigInt {
    match op {
        Binary::Add => x + y,
        Binary::Sub => x - y,
        Binary::Mul => x * y,
        Binary::FloorDiv => x.div_floor(y),
        Binary::Mod => x.mod_floor(y),
        Binary::And => x & y,
        Binary::Or => x | y,
        _ => x ^ y,
    }
}

/// `x // y` or `x % y` of large ints; `y` is not zero.
///
/// Where both are positive and nearly as long, the quotient is guessed from their first words: the
/// guess is right or one too large (Knuth, The Art of Computer Programming 4.3.1, theorem B), and
/// one product tells.
fn divided(op: Binary, x: &BigInt, y: &BigInt) -> BigInt {
    let (bits_x, bits_y) = (x.bits(), y.bits());
    let short = !x.is_negative() && !y.is_negative() && bits_y > 64 && bits_x < bits_y + 32;
    if !short {
        return of_any_size(op, x, y);
    }
    let below = bits_y - 64;
    let (Some(first_x), Some(first_y)) = ((x >> below).to_u128(), (y >> below).to_u64()) else {
        return of_any_size(op, x, y);
    };
    let guess = (first_x / u128::from(first_y)) as u64;
    let product = y * guess;
    match (product > *x, op) {
        (false, Binary::FloorDiv) => BigInt::from(guess),
        (false, _) => x - product,
        (true, Binary::FloorDiv) => BigInt::from(guess - 1),
        (true, _) => x - (product - y),
    }
}

/// Charges for work on words and for a result of so many bits.
pub fn charge(core: &mut Core, words: u64, bits: u64) -> Eval<()> {
    if bits > core.heap.meter.int_bits_max {
        return Err(core.heap.exhaust(Exhausted::IntBits));
    }
    if words > WORDS {
        core.steps(words / WORDS)?;
    }
    if bits > 4096 {
        // Operands of the computation live beside the result: pay for all, keep the result.
        let bytes = bits / 8 * 3;
        core.heap.charge(bytes)?;
        core.heap.meter.release(bytes);
    }
    Ok(())
}

/// Word operations of a product: long multiplication, and about n ** 1.5 for large ones.
pub fn mul_cost(a: u64, b: u64) -> u64 {
    let (less, more) = (a.min(b), a.max(b));
    if less < 32 {
        return less.saturating_mul(more);
    }
    more.saturating_mul(less.isqrt()).saturating_mul(4)
}

/// Word operations of a division.
pub fn div_cost(a: u64, b: u64) -> u64 {
    (a.saturating_sub(b) + 1).saturating_mul(b).saturating_add(a)
}

fn shift(core: &mut Core, op: Binary, a: IntArg, b: IntArg) -> Eval {
    let count = b.read(core);
    if count.is_negative() {
        raise!(core, ValueError, "negative shift count");
    }
    let from = a.read(core);
    if from.bits() == 0 {
        return Ok(Value::Int(0));
    }
    let (bits, negative) = (from.bits(), from.is_negative());
    let count = match count {
        IntRef::Small(count) => count as u64,
        IntRef::Big(count) if op == Binary::LShift => {
            // CPython's digits have 30 bits, and there are at most an eighth of 2 ** 63.
            if *count < num_bigint::BigInt::from(30_u128 << 61) {
                raise!(core, MemoryError, "");
            }
            raise!(core, OverflowError, "too many digits in integer")
        }
        IntRef::Big(_) => u64::MAX,
    };
    if op == Binary::RShift {
        if count >= bits {
            return Ok(Value::Int(if negative { -1 } else { 0 }));
        }
        charge(core, bits / 64, bits)?;
        let result = big(a.read(core)).as_ref() >> count;
        return core.heap.int(result);
    }
    let bits = bits.saturating_add(count);
    charge(core, bits / 64, bits)?;
    let result = big(a.read(core)).as_ref() << count;
    core.heap.int(result)
}

fn power(core: &mut Core, a: IntArg, b: IntArg) -> Eval {
    let (base, exponent) = (a.read(core), b.read(core));
    if exponent.is_negative() {
        return match (base.to_float(), exponent.to_float()) {
            (Ok(x), Ok(y)) => super::numbers::floats(core, Binary::Pow, x, y),
            (Err(error), _) | (_, Err(error)) => Err(core.text_error(error)),
        };
    }
    let small = match base {
        IntRef::Small(x) => Some(x),
        IntRef::Big(_) => None,
    };
    let odd = match exponent {
        IntRef::Small(y) => y & 1 == 1,
        IntRef::Big(y) => y.is_odd(),
    };
    if exponent.bits() == 0 {
        return Ok(Value::Int(1));
    }
    match small {
        Some(x @ (0 | 1)) => return Ok(Value::Int(x)),
        Some(-1) => return Ok(Value::Int(if odd { -1 } else { 1 })),
        _ => {}
    }
    let times = match exponent {
        IntRef::Small(y) => y as u64,
        IntRef::Big(_) => u64::MAX,
    };
    let bits = match small.filter(|x| x.unsigned_abs().is_power_of_two()) {
        Some(x) => {
            u64::from(x.unsigned_abs().trailing_zeros()).saturating_mul(times).saturating_add(1)
        }
        None => base.bits().saturating_mul(times),
    };
    let words = bits / 64 + 1;
    charge(core, mul_cost(words / 2, words / 2).saturating_mul(2), bits)?;
    let Ok(times) = u32::try_from(times) else {
        return Err(core.heap.exhaust(Exhausted::Memory));
    };
    if !long::is_long(bits) {
        let result = big(a.read(core)).pow(times);
        return core.heap.int(result);
    }
    let base = big(a.read(core)).into_owned();
    let result = core.in_pieces(|pieces| pieces.power(base.magnitude(), u64::from(times)))?;
    let sign = if base.is_negative() && odd { Sign::Minus } else { Sign::Plus };
    core.heap.int(BigInt::from_biguint(sign, result))
}

/// `pow(a, b, modulus)` of ints.
pub fn power_modulo(core: &mut Core, a: IntArg, b: IntArg, modulus: IntArg) -> Eval {
    let m = modulus.read(core);
    if m.bits() == 0 {
        raise!(core, ValueError, "pow() 3rd argument cannot be 0");
    }
    let words = m.bits() / 64 + 1;
    let (bits_a, bits_b) = (a.read(core).bits(), b.read(core).bits());
    let per_bit = mul_cost(words, words).saturating_mul(2) + words.saturating_mul(words) + 16;
    let cost =
        per_bit.saturating_mul(bits_b.max(1)).saturating_add(div_cost(bits_a / 64 + 1, words));
    charge(core, cost, m.bits() * 2)?;
    if let (IntArg::Small(a), IntArg::Small(b @ 0..), IntArg::Small(m)) = (a, b, modulus) {
        return Ok(Value::Int(small_power_modulo(a, b, m)));
    }
    let m = big(modulus.read(core)).into_owned();
    let base = big(a.read(core)).into_owned();
    let base = core.in_pieces(|pieces| Ok(pieces.signed_quotient(&base, &m)?.1))?;
    let exponent = big(b.read(core)).into_owned();
    if m.abs().is_one() {
        return Ok(Value::Int(0));
    }
    let (base, exponent) = if exponent.is_negative() {
        charge(core, words.saturating_mul(words).saturating_mul(64), m.bits())?;
        match base.modinv(&m) {
            Some(inverse) => (inverse, -exponent),
            None => raise!(core, ValueError, "base is not invertible for the given modulus"),
        }
    } else {
        (base, exponent)
    };
    let base = base.mod_floor(&m.abs());
    let result = core.in_pieces(|pieces| {
        pieces.power_modulo(base.magnitude(), exponent.magnitude(), m.magnitude())
    })?;
    core.heap.int(BigInt::from(result).mod_floor(&m))
}

fn small_power_modulo(base: i64, exponent: i64, modulus: i64) -> i64 {
    let m = i128::from(modulus);
    let (mut base, mut left) = (i128::from(base).rem_euclid(m), exponent);
    let mut result = 1 % m;
    while left > 0 {
        if left & 1 == 1 {
            result = result * base % m;
        }
        base = base * base % m;
        left >>= 1;
    }
    Integer::mod_floor(&result, &m) as i64
}

/// An int as an index into something: `None` if it is too large for any.
pub fn to_index(int: &BigInt) -> Option<i64> {
    if int.is_zero() { Some(0) } else { int.to_i64() }
}
