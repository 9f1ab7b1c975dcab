//! A set of characters, ready for testing: a bitmap for those below 256, ranges and classes for
//! the others.
//!
//! May touch: `value::text`. Never: values.

use super::ast::{Category, Item};
use super::casing::Fold;
use crate::value::text::unicode;

/// Which characters `\w`, `\d` and `\s` name.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Alphabet {
    /// Those of ASCII.
    Ascii,
    /// Those of all scripts.
    Unicode,
}

/// A set.
#[derive(Debug)]
pub struct Charset {
    /// Those below 256.
    low: [u64; 4],
    ranges: Box<[(u32, u32)]>,
    /// Ranges beyond the basic plane whose upper case counts too, when case does not matter.
    upper_ranges: Box<[(u32, u32)]>,
    categories: Box<[(Category, bool)]>,
    alphabet: Alphabet,
    negated: bool,
    fold: Fold,
}

/// Whether a character belongs to a class.
pub fn is_in(category: Category, alphabet: Alphabet, code: u32) -> bool {
    let Some(c) = char::from_u32(code) else { return false };
    if alphabet == Alphabet::Ascii && !c.is_ascii() {
        return false;
    }
    match category {
        Category::Digit => unicode::is_decimal(c),
        Category::Space if alphabet == Alphabet::Ascii => matches!(c, '\t'..='\r' | ' '),
        Category::Space => unicode::is_space(c),
        Category::Word => c == '_' || unicode::is_alnum(c),
    }
}

impl Charset {
    /// The set of some items.
    pub fn new(items: &[Item], negated: bool, alphabet: Alphabet, fold: Fold) -> Self {
        let fold = if has_case(items, fold) { fold } else { Fold::None };
        let mut ranges = Vec::new();
        let mut upper_ranges = Vec::new();
        let mut categories = Vec::new();
        for item in items {
            match *item {
                Item::One(code) => add(&mut ranges, code, code, fold),
                Item::Range(low, high) => {
                    add(&mut ranges, low, high, fold);
                    if fold != Fold::None && high > 0xffff {
                        upper_ranges.push((low, high));
                    }
                }
                Item::Category(category, inverted) => categories.push((category, inverted)),
            }
        }
        let mut set = Self {
            low: [0; 4],
            ranges: merged(ranges).into(),
            upper_ranges: upper_ranges.into(),
            categories: categories.into(),
            alphabet,
            negated,
            fold,
        };
        for code in 0..256 {
            if set.slow(code) {
                set.low[code as usize >> 6] |= 1 << (code & 63);
            }
        }
        set
    }

    /// Whether a character is in it.
    #[inline]
    pub fn has(&self, code: u32) -> bool {
        if code < 256 {
            return self.low[(code >> 6) as usize & 3] >> (code & 63) & 1 != 0;
        }
        self.slow(code)
    }

    /// Whether a byte, as a character, is in it.
    #[inline]
    pub fn has_byte(&self, byte: u8) -> bool {
        self.low[usize::from(byte >> 6)] >> (byte & 63) & 1 != 0
    }

    #[inline(never)]
    fn slow(&self, code: u32) -> bool {
        let code = self.fold.lower(code);
        let after = self.ranges.partition_point(|range| range.0 <= code);
        let inside = after > 0 && self.ranges.get(after - 1).is_some_and(|range| code <= range.1);
        let inside = inside || self.in_class(code);
        inside != self.negated
    }

    fn in_class(&self, code: u32) -> bool {
        if !self.upper_ranges.is_empty() {
            let upper = self.fold.upper(code);
            let within = |range: &(u32, u32)| {
                (range.0..=range.1).contains(&code) || (range.0..=range.1).contains(&upper)
            };
            if self.upper_ranges.iter().any(within) {
                return true;
            }
        }
        self.categories
            .iter()
            .any(|(category, inverted)| is_in(*category, self.alphabet, code) != *inverted)
    }

    /// The first bytes a character of the set can have in UTF-8, or the characters below 256
    /// themselves where text is bytes.
    pub fn first_bytes(&self, utf8: bool) -> [u64; 4] {
        if !utf8 {
            return self.low;
        }
        let mut bytes = [self.low[0], self.low[1], 0, 0];
        let (low, high) = (&self.low[2], &self.low[3]);
        let plain = !self.negated && self.categories.is_empty() && self.fold == Fold::None;
        let beyond = self.ranges.last().is_some_and(|range| range.1 >= 128);
        // A character beyond ASCII begins with a byte above 0xbf.
        if *low | *high != 0 || !plain || beyond {
            bytes[3] = u64::MAX;
        }
        bytes
    }

    /// Bytes it takes, beyond itself.
    pub fn bytes(&self) -> u64 {
        (self.ranges.len() + self.upper_ranges.len()) as u64 * 8 + self.categories.len() as u64 * 2
    }
}

fn has_case(items: &[Item], fold: Fold) -> bool {
    fold != Fold::None
        && items.iter().any(|item| match *item {
            Item::One(code) => code > 0xffff || fold.is_cased(code),
            Item::Range(_, high) if high > 0xffff => true,
            Item::Range(low, high) => {
                let last = if fold == Fold::Ascii { high.min(127) } else { high };
                (low..=last).any(|code| fold.is_cased(code))
            }
            Item::Category(..) => false,
        })
}

/// Adds what a range contains, in lower case where case does not matter.
///
/// As in CPython a character beyond the basic plane stands for itself only.
fn add(ranges: &mut Vec<(u32, u32)>, low: u32, high: u32, fold: Fold) {
    if fold == Fold::None || low > 0xffff {
        ranges.push((low, high));
        return;
    }
    if fold == Fold::Ascii {
        ranges.push((low.max(128), high.max(127)));
    }
    let last = high.min(if fold == Fold::Ascii { 127 } else { 0xffff });
    let mut run: Option<(u32, u32)> = None;
    for code in low..=last {
        let lower = fold.lower(code);
        match &mut run {
            Some(run) if run.1 + 1 == lower => run.1 = lower,
            _ => ranges.extend(run.replace((lower, lower))),
        }
        ranges.extend(fold.others(lower).iter().map(|other| (*other, *other)));
    }
    ranges.extend(run);
}

fn merged(mut ranges: Vec<(u32, u32)>) -> Vec<(u32, u32)> {
    ranges.retain(|range| range.0 <= range.1);
    ranges.sort_unstable();
    let mut out: Vec<(u32, u32)> = Vec::with_capacity(ranges.len());
    for range in ranges {
        match out.last_mut() {
            Some(last) if range.0 <= last.1.saturating_add(1) => last.1 = last.1.max(range.1),
            _ => out.push(range),
        }
    }
    out
}

/// How many steps it takes to make a set of these items.
pub fn cost(items: &[Item], fold: Fold) -> u64 {
    let spread = |item: &Item| match *item {
        Item::Range(low, high) if fold == Fold::Unicode => {
            u64::from(high.min(0xffff).saturating_sub(low))
        }
        _ => 1,
    };
    4 + items.iter().map(spread).sum::<u64>() / 16
}
