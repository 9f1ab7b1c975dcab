//! The codec `punycode` (RFC 3492), as CPython writes and reads it.
//!
//! Both ways want to know, for each character, how many of those that were put in before stand to
//! its left; a tree of counts (Fenwick's) knows that without going through the text for each.
//!
//! May touch: nothing but numbers. Never: anything else.
//!
//! Invariant: the work is n log n in the length of what comes in.

use super::TextError;

/// Counts of places, which can be summed up to one in few steps.
struct Counts(Vec<u32>);

impl Counts {
    fn new(length: usize) -> Self {
        Self(vec![0; length + 1])
    }

    /// One at every place.
    fn full(length: usize) -> Self {
        let sums = (0..=length).map(|at| (at & at.wrapping_neg()) as u32).collect();
        Self(sums)
    }

    fn add(&mut self, place: usize, by: i32) {
        let mut at = place + 1;
        while let Some(count) = self.0.get_mut(at) {
            *count = count.wrapping_add_signed(by);
            at += at & at.wrapping_neg();
        }
    }

    /// How many stand before a place.
    fn before(&self, place: usize) -> u64 {
        let (mut at, mut sum) = (place, 0);
        while at > 0 {
            sum += u64::from(self.0[at]);
            at &= at - 1;
        }
        sum
    }

    /// The place before which `count` stand, and at which one is.
    fn place_of(&self, count: usize) -> usize {
        let (mut at, mut left) = (0, count);
        let mut step = self.0.len().next_power_of_two();
        while step > 0 {
            if let Some(&there) = self.0.get(at + step)
                && there as usize <= left
            {
                at += step;
                left -= there as usize;
            }
            step >>= 1;
        }
        at
    }
}

fn threshold(digit: u64, bias: u64) -> u64 {
    (36 * (digit + 1)).saturating_sub(bias).clamp(1, 26)
}

fn adapted(delta: u128, first: bool, characters: u64) -> u64 {
    let mut delta = delta / if first { 700 } else { 2 };
    delta += delta / u128::from(characters);
    let mut bias = 0;
    while delta > 455 {
        delta /= 35;
        bias += 36;
    }
    bias + (36 * delta / (delta + 38)) as u64
}

fn write(mut delta: u128, bias: u64, out: &mut Vec<u8>) {
    const DIGITS: &[u8; 36] = b"abcdefghijklmnopqrstuvwxyz0123456789";
    for digit in 0.. {
        let least = u128::from(threshold(digit, bias));
        if delta < least {
            out.push(DIGITS[delta as usize]);
            return;
        }
        out.push(DIGITS[(least + (delta - least) % (36 - least)) as usize]);
        delta = (delta - least) / (36 - least);
    }
}

/// Encodes.
pub(super) fn encode(text: &str) -> Vec<u8> {
    let mut out: Vec<u8> = text.bytes().filter(u8::is_ascii).collect();
    let basic = out.len() as u64;
    let mut extended: Vec<(char, usize)> = Vec::new();
    let mut counts = Counts::new(text.len());
    for (place, c) in text.chars().enumerate() {
        if c.is_ascii() {
            counts.add(place, 1);
        } else {
            extended.push((c, place));
        }
    }
    extended.sort_unstable();
    if basic > 0 {
        out.push(b'-');
    }
    let (mut code, mut next, mut bias) = (0x80u128, 0u128, 72);
    for (done, (c, place)) in (0u64..).zip(extended) {
        let length = basic + done;
        let index = u128::from(counts.before(place));
        // All the states from the one after the last insertion to this one.
        let delta = (u128::from(u32::from(c)) - code) * u128::from(length + 1) + index - next;
        write(delta, bias, &mut out);
        bias = adapted(delta, done == 0, length + 1);
        (code, next) = (u128::from(u32::from(c)), index + 1);
        counts.add(place, 1);
    }
    out
}

fn bad<T>(message: String) -> Result<T, TextError> {
    Err(TextError::PlainUnicode(message))
}

/// Decodes; `base` is what stands before the last hyphen, as text, `extended` what comes after it,
/// in ASCII. What is wrong ends it if `strict`, else nothing more comes.
pub(super) fn decode(base: &str, extended: &[u8], strict: bool) -> Result<String, TextError> {
    let base: Vec<char> = base.chars().collect();
    let mut put: Vec<(usize, char)> = Vec::new();
    let (mut code, mut next, mut bias) = (0x80u128, 0u128, 72);
    let mut rest = extended.iter();
    let mut half = None;
    while !rest.as_slice().is_empty() {
        let Some(delta) = number(&mut rest, bias, strict)? else { break };
        let length = (base.len() + put.len()) as u128;
        let state = next + delta;
        code = code.saturating_add(state / (length + 1));
        let index = (state % (length + 1)) as usize;
        let c = match u32::try_from(code).ok().filter(|&code| code <= 0x10_ffff) {
            None if strict => return bad(format!("Invalid character U+{code:x}")),
            None => {
                code = u128::from(u32::from('?'));
                '?'
            }
            // Differs from CPython, whose str can hold halves of surrogate pairs.
            Some(code) => match char::from_u32(code) {
                Some(c) => c,
                None => {
                    half = Some(code);
                    char::REPLACEMENT_CHARACTER
                }
            },
        };
        put.push((index, c));
        bias = adapted(delta, put.len() == 1, length as u64 + 1);
        next = index as u128 + 1;
    }
    match half {
        None => Ok(placed(&base, &put)),
        Some(code) => bad(format!("U+{code:X} is half of a surrogate pair")),
    }
}

/// The next number, or None where there is none. What no text can be as long as to mean is the
/// largest there is.
fn number(
    rest: &mut std::slice::Iter<u8>,
    bias: u64,
    strict: bool,
) -> Result<Option<u128>, TextError> {
    let (mut result, mut weight) = (0u128, 1u128);
    for digit in 0.. {
        let Some(&byte) = rest.next() else {
            return if strict { bad("incomplete punicode string".to_owned()) } else { Ok(None) };
        };
        let value = match byte.to_ascii_uppercase() {
            letter @ b'A'..=b'Z' => letter - b'A',
            figure @ b'0'..=b'9' => figure - b'0' + 26,
            other if strict => {
                return bad(format!("Invalid extended code point '{}'", char::from(other)));
            }
            _ => return Ok(None),
        };
        let least = threshold(digit, bias);
        result = result.saturating_add(u128::from(value).saturating_mul(weight)).min(1 << 100);
        if u64::from(value) < least {
            return Ok(Some(result));
        }
        weight = weight.saturating_mul(u128::from(36 - least));
    }
    Ok(None)
}

/// The text that comes of putting in characters, one after another, each where it is said.
fn placed(base: &[char], put: &[(usize, char)]) -> String {
    let length = base.len() + put.len();
    let mut free = Counts::full(length);
    let mut made: Vec<Option<char>> = vec![None; length];
    // The last one stands where it was put; from there backwards, each among what is left.
    for &(index, c) in put.iter().rev() {
        let place = free.place_of(index);
        free.add(place, -1);
        made[place] = Some(c);
    }
    let mut base = base.iter().copied();
    made.into_iter().filter_map(|c| c.or_else(|| base.next())).collect()
}
