//! Long arithmetic in pieces, so that a run that is cancelled in the middle of it ends soon.
//!
//! A product, quotient, root or divisor of numbers of millions of digits takes seconds, which were
//! charged for before, but nobody who cancels a run or set a time-out waits for them. Here the work
//! is cut into pieces of about a millisecond, and before each somebody looks whether to go on.
//! Small numbers go to `num_bigint` at once.
//!
//! Sources: A. Karatsuba's product; C. Burnikel and J. Ziegler, "Fast Recursive Division" (1998);
//! P. Zimmermann, "Karatsuba Square Root" (1999); D. H. Lehmer's divisor, after D. E. Knuth, The Art
//! of Computer Programming 4.5.2, algorithm L.
//!
//! May touch: `num_bigint`, `budget`. Never: the heap; what it costs is charged by who calls.

use num_bigint::{BigInt, BigUint, Sign};
use num_integer::Integer;
use num_traits::{One, ToPrimitive, Zero};

use crate::budget::{Cancel, Exhausted};
use crate::value::{Core, Eval};

/// A result, or why the run is to end.
type Piece<T> = Result<T, Exhausted>;

/// Does long arithmetic for as long as nobody cancels it.
pub struct Pieces {
    cancel: Cancel,
    /// Bits up to which a product is one piece.
    leaf: u64,
}

/// Bits up to which a product is one piece: 4,096 words.
const LEAF: u64 = 1 << 18;

impl Core {
    /// Computes in pieces: `how` is what to compute.
    ///
    /// # Errors
    /// When the run is cancelled meanwhile.
    pub fn in_pieces<T>(&mut self, how: impl FnOnce(&Pieces) -> Result<T, Exhausted>) -> Eval<T> {
        let pieces = Pieces::new(self.heap.meter.cancel_handle());
        how(&pieces).map_err(|reason| self.heap.exhaust(reason))
    }
}

/// Whether ints of so many bits in all are worth more than a call of `num_bigint`.
pub fn is_long(bits: u64) -> bool {
    bits > LEAF
}

impl Pieces {
    /// Arithmetic that ends when `cancel` says so.
    pub fn new(cancel: Cancel) -> Pieces {
        Pieces { cancel, leaf: LEAF }
    }

    /// Somebody may have cancelled the run.
    fn look(&self) -> Piece<()> {
        self.cancel.reason().map_or(Ok(()), Err)
    }

    /// Word operations that are one piece.
    fn is_piece(&self, a: u64, b: u64) -> bool {
        (a / 64 + 1).saturating_mul(b / 64 + 1) <= self.leaf * 8
    }

    /// `a * b`.
    ///
    /// # Errors
    /// When the run is cancelled; so for all others.
    pub fn product(&self, a: &BigUint, b: &BigUint) -> Piece<BigUint> {
        self.look()?;
        let (short, long) = if a.bits() < b.bits() { (a, b) } else { (b, a) };
        if long.bits() <= self.leaf || self.is_piece(short.bits(), long.bits()) {
            return Ok(a * b);
        }
        let half = long.bits().div_ceil(128) * 64;
        let (high, low) = split(long, half);
        if short.bits() <= half {
            return Ok((self.product(&high, short)? << half) + self.product(&low, short)?);
        }
        let (short_high, short_low) = split(short, half);
        let top = self.product(&high, &short_high)?;
        let bottom = self.product(&low, &short_low)?;
        let (sum, short_sum) = (high + low, short_high + short_low);
        let middle = self.product(&sum, &short_sum)? - &top - &bottom;
        Ok((((top << half) + middle) << half) + bottom)
    }

    /// `a ** n`.
    pub fn power(&self, a: &BigUint, n: u64) -> Piece<BigUint> {
        let mut result = BigUint::one();
        for bit in (0..64 - n.leading_zeros()).rev() {
            result = self.product(&result, &result)?;
            if n >> bit & 1 == 1 {
                result = self.product(&result, a)?;
            }
        }
        Ok(result)
    }

    /// `a ** n % m`.
    pub fn power_modulo(&self, a: &BigUint, n: &BigUint, m: &BigUint) -> Piece<BigUint> {
        let words = m.bits() / 64 + 1;
        if n.bits().saturating_mul(words).saturating_mul(words) <= self.leaf * 8 {
            return Ok(a.modpow(n, m));
        }
        // So many bits of the exponent at a time, by the powers of `a` that they stand for.
        let width = if n.bits() < 2048 { 4 } else { 8 };
        let mut powers = vec![BigUint::one() % m];
        for _ in 1..1u32 << width {
            let last = powers.last().cloned().unwrap_or_default();
            powers.push(self.rest(&self.product(&last, a)?, m)?);
        }
        let shift = BigUint::from(1u32 << width);
        let small = words.saturating_mul(words).saturating_mul(width) <= self.leaf * 8;
        let mut result = BigUint::one() % m;
        for at in (0..n.bits().div_ceil(width)).rev() {
            self.look()?;
            if small {
                result = result.modpow(&shift, m);
            } else {
                for _ in 0..width {
                    result = self.rest(&self.product(&result, &result)?, m)?;
                }
            }
            let digit = (0..width).filter(|bit| n.bit(at * width + bit)).fold(0, |d, b| d | 1 << b);
            if let Some(power) = powers.get(digit as usize)
                && digit > 0
            {
                result = self.rest(&self.product(&result, power)?, m)?;
            }
        }
        Ok(result)
    }

    /// `a % b`.
    pub fn rest(&self, a: &BigUint, b: &BigUint) -> Piece<BigUint> {
        Ok(self.quotient(a, b)?.1)
    }

    /// `a // b` and `a % b`; `b` is not zero.
    pub fn quotient(&self, a: &BigUint, b: &BigUint) -> Piece<(BigUint, BigUint)> {
        self.look()?;
        let quotient_bits = a.bits().saturating_sub(b.bits()) + 1;
        if b.bits() > a.bits() || self.is_piece(quotient_bits, b.bits()) {
            return Ok(a.div_rem(b));
        }
        // Halved as often as it takes until a divisor and its quotient are one piece.
        let mut halvings = 0;
        while !self.is_piece(b.bits() >> halvings, b.bits() >> halvings) {
            halvings += 1;
        }
        let unit = 64u64 << halvings;
        let size = b.bits().div_ceil(unit) * unit;
        let shift = size - b.bits();
        let (a, b) = (a << shift, b << shift);
        // A short divisor takes more of a long number at a time.
        let step = if halvings == 0 { (self.leaf * 512 / size).max(size) } else { size };
        let mut parts = Vec::new();
        let mut rest = BigUint::zero();
        for at in (0..a.bits().div_ceil(step)).rev() {
            self.look()?;
            let part = low_bits(&(&a >> (at * step)), step);
            let whole = (rest << step) + part;
            let (quotient, left) =
                if step == size { self.two_by_one(&whole, &b, size)? } else { whole.div_rem(&b) };
            parts.push(quotient);
            rest = left;
        }
        parts.reverse();
        Ok((joined(&parts, step), rest >> shift))
    }

    /// `a` by `b` of `size` bits, whose first is set; the quotient has no more.
    fn two_by_one(&self, a: &BigUint, b: &BigUint, size: u64) -> Piece<(BigUint, BigUint)> {
        self.look()?;
        if self.is_piece(size, size) {
            return Ok(a.div_rem(b));
        }
        let half = size / 2;
        let divisor = split(b, half);
        let (high, low) = split(a, half);
        let (first, rest) = self.three_by_two(&high, b, &divisor, half)?;
        let (second, rest) = self.three_by_two(&((rest << half) + low), b, &divisor, half)?;
        Ok(((first << half) + second, rest))
    }

    /// `a` of three halves by `b` of two, whose parts are `high` and `low`.
    fn three_by_two(
        &self,
        a: &BigUint,
        b: &BigUint,
        (high, low): &(BigUint, BigUint),
        half: u64,
    ) -> Piece<(BigUint, BigUint)> {
        let (top, last) = split(a, half);
        let (mut quotient, rest) = if &top >> half < *high {
            self.two_by_one(&top, high, half)?
        } else {
            ((BigUint::one() << half) - 1u32, top + high - (high << half))
        };
        let product = self.product(&quotient, low)?;
        let mut rest = (rest << half) + last;
        // The guess is too large by two at most.
        while rest < product {
            rest += b;
            quotient -= 1u32;
        }
        Ok((quotient, rest - product))
    }

    /// The square root of `n`, rounded down, and what is left.
    pub fn root(&self, n: &BigUint) -> Piece<(BigUint, BigUint)> {
        self.look()?;
        if n.bits() <= (self.leaf / 16).max(256) {
            let root = n.sqrt();
            let rest = n - &root * &root;
            return Ok((root, rest));
        }
        // Four quarters, the first of them with one of its two highest bits set.
        let quarter = n.bits().div_ceil(4);
        let shift = (4 * quarter - n.bits()) & !1;
        let whole = n << shift;
        let (high, low) = split(&whole, 2 * quarter);
        let (third, last) = split(&low, quarter);
        let (root, rest) = self.root(&high)?;
        let (quotient, rest) = self.quotient(&((rest << quarter) + third), &(&root << 1u32))?;
        let square = self.product(&quotient, &quotient)?;
        let mut root = (root << quarter) + quotient;
        let mut rest = (rest << quarter) + last;
        while rest < square {
            rest += (&root << 1u32) - 1u32;
            root -= 1u32;
        }
        rest -= square;
        if shift == 0 {
            return Ok((root, rest));
        }
        root >>= shift / 2;
        let rest = n - self.product(&root, &root)?;
        Ok((root, rest))
    }

    /// The greatest common divisor.
    pub fn divisor(&self, a: &BigUint, b: &BigUint) -> Piece<BigUint> {
        let (mut a, mut b) = if a < b { (b.clone(), a.clone()) } else { (a.clone(), b.clone()) };
        while b.bits() > 64 {
            self.look()?;
            let steps = if a.bits() - b.bits() < 32 { euclid(&a, &b) } else { None };
            (a, b) = match steps {
                Some([[p, q], [r, s]]) => (combined(&a, &b, p, q), combined(&a, &b, r, s)),
                None => {
                    let rest = self.rest(&a, &b)?;
                    (b, rest)
                }
            };
        }
        match b.to_u64() {
            Some(0) | None => Ok(a),
            Some(small) => {
                let rest = (&a % small).to_u64().unwrap_or(0);
                Ok(BigUint::from(small.gcd(&rest)))
            }
        }
    }

    /// `x * y` with signs.
    pub fn signed_product(&self, x: &BigInt, y: &BigInt) -> Piece<BigInt> {
        let product = self.product(x.magnitude(), y.magnitude())?;
        Ok(BigInt::from_biguint(x.sign() * y.sign(), product))
    }

    /// `x // y` and `x % y` with signs, rounded down; `y` is not zero.
    pub fn signed_quotient(&self, x: &BigInt, y: &BigInt) -> Piece<(BigInt, BigInt)> {
        let (mut quotient, mut rest) = self.quotient(x.magnitude(), y.magnitude())?;
        let sign = x.sign() * y.sign();
        if sign == Sign::Minus && !rest.is_zero() {
            quotient += 1u32;
            rest = y.magnitude() - rest;
        }
        Ok((BigInt::from_biguint(sign, quotient), BigInt::from_biguint(y.sign(), rest)))
    }
}

/// Steps of Euclid's that follow from the first 63 bits of two numbers alone, as what they make of
/// both; `None` if not even one does.
fn euclid(a: &BigUint, b: &BigUint) -> Option<[[i64; 2]; 2]> {
    let shift = a.bits() - 63;
    let (mut x, mut y) = (i128::from((a >> shift).to_u64()?), i128::from((b >> shift).to_u64()?));
    let [mut p, mut q, mut r, mut s] = [1i128, 0, 0, 1];
    while y + r != 0 && y + s != 0 {
        let times = (x + p) / (y + r);
        if times != (x + q) / (y + s) {
            break;
        }
        (p, r) = (r, p - times * r);
        (q, s) = (s, q - times * s);
        (x, y) = (y, x - times * y);
    }
    let word = |n: i128| i64::try_from(n).ok();
    (q != 0).then_some([[word(p)?, word(q)?], [word(r)?, word(s)?]])
}

/// `p * a + q * b`, which is not negative.
fn combined(a: &BigUint, b: &BigUint, p: i64, q: i64) -> BigUint {
    let (first, second) = (a * p.unsigned_abs(), b * q.unsigned_abs());
    match (p < 0, q < 0) {
        (true, _) => second - first,
        (_, true) => first - second,
        _ => first + second,
    }
}

/// The bits from `at` on, and those below.
fn split(n: &BigUint, at: u64) -> (BigUint, BigUint) {
    let high = n >> at;
    let low = if high.is_zero() { n.clone() } else { n - (&high << at) };
    (high, low)
}

/// The lowest `count` bits.
fn low_bits(n: &BigUint, count: u64) -> BigUint {
    split(n, count).1
}

/// Parts of `size` bits as one number, the lowest first.
fn joined(parts: &[BigUint], size: u64) -> BigUint {
    match parts {
        [] => BigUint::zero(),
        [part] => part.clone(),
        _ => {
            let middle = parts.len() / 2;
            let (low, high) = parts.split_at(middle);
            (joined(high, size) << (middle as u64 * size)) + joined(low, size)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tiny() -> Pieces {
        Pieces { cancel: Cancel::default(), leaf: 64 }
    }

    /// Numbers of up to `bits` bits, with long runs of the same bit among them.
    fn numbers(bits: u64, count: u64) -> Vec<BigUint> {
        let mut state = 0x9E37_79B9_7F4A_7C15 ^ bits;
        let mut word = move || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state
        };
        let number = |at: u64| {
            let size = word() % bits + 1;
            let mut n = BigUint::zero();
            while n.bits() < size {
                let next = match (at + word()) % 4 {
                    0 => u64::MAX,
                    1 => 0,
                    _ => word(),
                };
                n = (n << 64u32) + next + u32::from(next == 0);
            }
            n >> (word() % 64)
        };
        (0..count).map(number).collect()
    }

    #[test]
    fn pieces_are_what_the_whole_is() {
        let pieces = tiny();
        for (bits, count) in [(300, 40), (3_000, 25), (40_000, 8)] {
            let all = numbers(bits, count);
            for a in &all {
                let (root, rest) = pieces.root(a).expect("not cancelled");
                assert_eq!((&root, &rest), (&a.sqrt(), &(a - a.sqrt().pow(2))));
                for b in &all {
                    assert_eq!(pieces.product(a, b), Ok(a * b));
                    assert_eq!(pieces.divisor(a, b), Ok(a.gcd(b)));
                    if !b.is_zero() {
                        assert_eq!(pieces.quotient(a, b), Ok(a.div_rem(b)), "{a} // {b}");
                        let product = a * b;
                        assert_eq!(pieces.quotient(&product, b), Ok((a.clone(), BigUint::zero())));
                        if !product.is_zero() {
                            let below = product - 1u32;
                            assert_eq!(pieces.quotient(&below, b), Ok(below.div_rem(b)));
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn powers_and_signs() {
        let pieces = tiny();
        let all = numbers(700, 9);
        for a in &all {
            for n in [0, 1, 2, 3, 10, 31] {
                assert_eq!(pieces.power(a, n), Ok(a.pow(n as u32)));
            }
            for n in &all {
                for m in all.iter().filter(|m| !m.is_zero()) {
                    assert_eq!(pieces.power_modulo(&(a % m), n, m), Ok(a.modpow(n, m)));
                }
            }
        }
        for (x, y) in [(7, 2), (-7, 2), (7, -2), (-7, -2), (6, 3), (-6, 3), (0, -5)] {
            let (x, y) = (BigInt::from(x) << 200u32, BigInt::from(y) << 130u32);
            assert_eq!(pieces.signed_product(&x, &y), Ok(&x * &y));
            let floored = (x.div_floor(&y), x.mod_floor(&y));
            assert_eq!(pieces.signed_quotient(&x, &y), Ok(floored));
            let odd: BigInt = &x + 1;
            let floored = (odd.div_floor(&y), odd.mod_floor(&y));
            assert_eq!(pieces.signed_quotient(&odd, &y), Ok(floored));
        }
    }

    #[test]
    fn a_cancelled_run_ends() {
        let pieces = tiny();
        let n = BigUint::one() << 100_000u32;
        pieces.cancel.cancel();
        assert_eq!(pieces.product(&n, &n), Err(Exhausted::Cancelled));
        assert_eq!(pieces.quotient(&n, &n), Err(Exhausted::Cancelled));
        assert_eq!(pieces.root(&n), Err(Exhausted::Cancelled));
        assert_eq!(pieces.divisor(&n, &n), Err(Exhausted::Cancelled));
    }
}
