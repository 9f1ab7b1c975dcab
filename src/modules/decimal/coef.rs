//! The digits of a decimal number: a whole number, small ones in a register.
//!
//! May touch: `num_bigint`. Never: signs, exponents.
//!
//! Invariant: what fits a `u128` is [`Coef::Small`], so that equal numbers are equal in form.

use std::cmp::Ordering;

use num_bigint::BigUint;
use num_integer::Integer;
use num_traits::{ToPrimitive, Zero};

/// A whole number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Coef {
    /// Up to 38 digits.
    Small(u128),
    /// More.
    Big(BigUint),
}

/// Powers of ten that fit a `u128`.
const POWERS: [u128; 39] = {
    let mut powers = [1u128; 39];
    let mut i = 1;
    while i < 39 {
        powers[i] = powers[i - 1] * 10;
        i += 1;
    }
    powers
};

/// Ten to the power of `n`, if it fits.
pub fn small_power(n: u64) -> Option<u128> {
    POWERS.get(usize::try_from(n).ok()?).copied()
}

/// Ten to the power of `n`.
pub fn power(n: u64) -> BigUint {
    match small_power(n) {
        Some(power) => BigUint::from(power),
        // 10**n is 5**n shifted: half the work.
        None => BigUint::from(5u32).pow(n.min(u64::from(u32::MAX)) as u32) << n,
    }
}

impl Coef {
    /// Nothing.
    pub const ZERO: Coef = Coef::Small(0);
    /// One.
    pub const ONE: Coef = Coef::Small(1);

    /// In its proper form.
    pub fn from_big(n: BigUint) -> Coef {
        match n.to_u128() {
            Some(small) => Coef::Small(small),
            None => Coef::Big(n),
        }
    }

    /// As a big one.
    pub fn big(&self) -> BigUint {
        match self {
            Coef::Small(n) => BigUint::from(*n),
            Coef::Big(n) => n.clone(),
        }
    }

    /// Whether it is nothing.
    #[inline]
    pub fn is_zero(&self) -> bool {
        matches!(self, Coef::Small(0))
    }

    /// Whether it is odd.
    pub fn is_odd(&self) -> bool {
        match self {
            Coef::Small(n) => n & 1 == 1,
            Coef::Big(n) => n.is_odd(),
        }
    }

    /// How many bits it has.
    pub fn bits(&self) -> u64 {
        match self {
            Coef::Small(n) => 128 - u64::from(n.leading_zeros()),
            Coef::Big(n) => n.bits(),
        }
    }

    /// How many 64-bit words it takes: the unit of work.
    pub fn words(&self) -> u64 {
        self.bits() / 64 + 1
    }

    /// How many digits it has; zero has one.
    pub fn digits(&self) -> u64 {
        match self {
            Coef::Small(0) => 1,
            Coef::Small(n) => match u64::try_from(*n) {
                Ok(n) => u64::from(n.ilog10()) + 1,
                Err(_) => u64::from(n.ilog10()) + 1,
            },
            Coef::Big(n) => big_digits(n),
        }
    }

    /// `self + other`
    pub fn add(&self, other: &Coef) -> Coef {
        if let (Coef::Small(a), Coef::Small(b)) = (self, other)
            && let Some(sum) = a.checked_add(*b)
        {
            return Coef::Small(sum);
        }
        Coef::from_big(self.big() + other.big())
    }

    /// `self - other`, which must not be larger.
    pub fn sub(&self, other: &Coef) -> Coef {
        match (self, other) {
            (Coef::Small(a), Coef::Small(b)) => Coef::Small(a.saturating_sub(*b)),
            (Coef::Big(a), Coef::Big(b)) if a >= b => Coef::from_big(a - b),
            (Coef::Big(a), Coef::Small(b)) => Coef::from_big(a - *b),
            _ => Coef::ZERO,
        }
    }

    /// `self * other`
    pub fn mul(&self, other: &Coef) -> Coef {
        if let (Coef::Small(a), Coef::Small(b)) = (self, other)
            && let Some(product) = a.checked_mul(*b)
        {
            return Coef::Small(product);
        }
        Coef::from_big(self.big() * other.big())
    }

    /// Quotient and remainder; of nothing, if `other` is nothing.
    pub fn div_rem(&self, other: &Coef) -> (Coef, Coef) {
        match (self, other) {
            (_, Coef::Small(0)) => (Coef::ZERO, Coef::ZERO),
            (Coef::Small(a), Coef::Small(b)) => (Coef::Small(a / b), Coef::Small(a % b)),
            _ => {
                let (quotient, rest) = self.big().div_rem(&other.big());
                (Coef::from_big(quotient), Coef::from_big(rest))
            }
        }
    }

    /// Times ten to the power of `n`.
    pub fn shift_left(&self, n: u64) -> Coef {
        if n == 0 || self.is_zero() {
            return self.clone();
        }
        if let (Coef::Small(a), Some(power)) = (self, small_power(n))
            && let Some(product) = a.checked_mul(power)
        {
            return Coef::Small(product);
        }
        Coef::from_big(self.big() * power(n))
    }

    /// Quotient and remainder of the division by ten to the power of `n`.
    pub fn shift_right(&self, n: u64) -> (Coef, Coef) {
        match (self, small_power(n)) {
            (_, Some(1)) => (self.clone(), Coef::ZERO),
            (Coef::Small(a), Some(power)) => (Coef::Small(a / power), Coef::Small(a % power)),
            (Coef::Small(a), None) => (Coef::ZERO, Coef::Small(*a)),
            // A divisor longer than the number leaves it as it is.
            (Coef::Big(a), _) if n > a.bits() => (Coef::ZERO, self.clone()),
            (Coef::Big(a), _) => {
                let (quotient, rest) = a.div_rem(&power(n));
                (Coef::from_big(quotient), Coef::from_big(rest))
            }
        }
    }

    /// How many zeros it ends in.
    pub fn trailing_zeros(&self) -> u64 {
        match self {
            Coef::Small(0) => 0,
            Coef::Small(n) => {
                let (mut n, mut count) = (*n, 0);
                while n % 10 == 0 {
                    n /= 10;
                    count += 1;
                }
                count
            }
            Coef::Big(n) => {
                let text = n.to_str_radix(10);
                text.bytes().rev().take_while(|b| *b == b'0').count() as u64
            }
        }
    }

    /// The digits.
    pub fn text(&self) -> String {
        match self {
            Coef::Small(n) => match u64::try_from(*n) {
                Ok(n) => n.to_string(),
                Err(_) => n.to_string(),
            },
            Coef::Big(n) => n.to_str_radix(10),
        }
    }

    /// Reads ASCII digits.
    pub fn parse(digits: &str) -> Coef {
        if digits.len() <= 38 {
            return Coef::Small(digits.parse().unwrap_or(0));
        }
        Coef::from_big(parse_big(digits.as_bytes()))
    }
}

/// Halves long texts, so that the work is that of a few multiplications.
fn parse_big(digits: &[u8]) -> BigUint {
    if digits.len() <= 2000 {
        return BigUint::parse_bytes(digits, 10).unwrap_or_default();
    }
    let (high, low) = digits.split_at(digits.len() / 2);
    parse_big(high) * power(low.len() as u64) + parse_big(low)
}

fn big_digits(n: &BigUint) -> u64 {
    if n.is_zero() {
        return 1;
    }
    // log10(2) times the bits is right or one too small.
    let bits = n.bits();
    let low = ((bits - 1) as u128 * 30_102_999_566_398 / 100_000_000_000_000) as u64;
    // The leading bits decide, unless they are too near to a power of ten.
    let shift = bits.saturating_sub(64);
    let top = (n >> shift).to_u64().unwrap_or(u64::MAX) as f64;
    let log = top.log10() + shift as f64 * std::f64::consts::LOG10_2;
    let near = log.round();
    if (log - near).abs() > 1e-6 * log.max(1.0) / 10.0 && bits < 1 << 30 {
        return log.floor() as u64 + 1;
    }
    let guess = near.max(low as f64) as u64;
    if *n >= power(guess) { guess + 1 } else { guess }
}

impl PartialOrd for Coef {
    fn partial_cmp(&self, other: &Coef) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Coef {
    fn cmp(&self, other: &Coef) -> Ordering {
        match (self, other) {
            (Coef::Small(a), Coef::Small(b)) => a.cmp(b),
            (Coef::Small(_), Coef::Big(_)) => Ordering::Less,
            (Coef::Big(_), Coef::Small(_)) => Ordering::Greater,
            (Coef::Big(a), Coef::Big(b)) => a.cmp(b),
        }
    }
}
