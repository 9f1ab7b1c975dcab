//! Characters against units, positions and groups: the loops that the engine spends its time in.
//!
//! May touch: nothing. Never: values.

use super::casing::Fold;
use super::charset::{Alphabet, is_in};
use super::input::Input;
use super::program::{First, Place, Program, Start, Unit};
use crate::modules::re::ast::Category;

/// Where the character at a place ends, if it is the unit.
#[inline]
pub fn unit<I: Input>(program: &Program, input: I, unit: Unit, at: usize) -> Option<usize> {
    match unit {
        Unit::Byte(byte) => (input.bytes().get(at) == Some(&byte)).then_some(at + 1),
        Unit::Char(code) => {
            let (c, next) = input.next(at)?;
            (c == code).then_some(next)
        }
        Unit::Set(number) => {
            let set = program.sets.get(number as usize)?;
            let (c, next) = input.next(at)?;
            set.has(c).then_some(next)
        }
        Unit::Any => {
            let (c, next) = input.next(at)?;
            (c != u32::from(b'\n')).then_some(next)
        }
        Unit::All => input.next(at).map(|(_, next)| next),
    }
}

/// How far up to `max` units go, and how many they are (as far as anybody asks: `max` without a
/// limit is not counted).
pub fn span<I: Input>(
    program: &Program,
    input: I,
    unit: Unit,
    at: usize,
    max: u32,
) -> (usize, u32) {
    let text = input.bytes();
    let unlimited = max == u32::MAX;
    if I::BYTES || unlimited && matches!(unit, Unit::Any | Unit::All | Unit::Byte(_)) {
        let limit = if unlimited || !I::BYTES {
            text.len()
        } else {
            text.len().min(at.saturating_add(max as usize))
        };
        let window = text.get(at..limit).unwrap_or(&[]);
        let length = match unit {
            Unit::All => window.len(),
            Unit::Any => memchr::memchr(b'\n', window).unwrap_or(window.len()),
            Unit::Byte(byte) => count_while(window, |b| b == byte),
            Unit::Char(_) => 0,
            Unit::Set(number) => match program.sets.get(number as usize) {
                Some(set) => count_while(window, |b| set.has_byte(b)),
                None => 0,
            },
        };
        if let (Unit::Char(_), true) = (unit, I::BYTES) {
            return (at, 0);
        }
        return (at + length, u32::try_from(length).unwrap_or(u32::MAX));
    }
    match unit {
        Unit::Byte(byte) => each(input, at, max, |c| c == u32::from(byte)),
        Unit::Char(code) => each(input, at, max, |c| c == code),
        Unit::Set(number) => match program.sets.get(number as usize) {
            Some(set) => each(input, at, max, |c| set.has(c)),
            None => (at, 0),
        },
        Unit::Any => each(input, at, max, |c| c != u32::from(b'\n')),
        Unit::All => each(input, at, max, |_| true),
    }
}

#[inline]
fn count_while(window: &[u8], test: impl Fn(u8) -> bool) -> usize {
    window.iter().position(|byte| !test(*byte)).unwrap_or(window.len())
}

#[inline]
fn each<I: Input>(input: I, mut at: usize, max: u32, test: impl Fn(u32) -> bool) -> (usize, u32) {
    let mut count = 0;
    while count < max {
        match input.next(at) {
            Some((c, next)) if test(c) => at = next,
            _ => break,
        }
        count = u32::min(count + 1, u32::MAX - 1);
    }
    (at, count)
}

/// Whether a place is one of these.
pub fn is_at<I: Input>(input: I, place: Place, at: usize) -> bool {
    let text = input.bytes();
    match place {
        Place::Start => at == 0,
        Place::LineStart => at == 0 || text.get(at - 1) == Some(&b'\n'),
        Place::End => at == text.len() || at + 1 == text.len() && text.get(at) == Some(&b'\n'),
        Place::LineEnd => at == text.len() || text.get(at) == Some(&b'\n'),
        Place::TextEnd => at == text.len(),
        // As in CPython an empty text has neither.
        Place::Boundary(_) | Place::Inside(_) if text.is_empty() => false,
        Place::Boundary(alphabet) => between(input, alphabet, at),
        Place::Inside(alphabet) => !between(input, alphabet, at),
    }
}

fn between<I: Input>(input: I, alphabet: Alphabet, at: usize) -> bool {
    let word = |c: Option<(u32, usize)>| {
        c.is_some_and(|(code, _)| match code {
            0..128 => code as u8 == b'_' || (code as u8).is_ascii_alphanumeric(),
            _ => is_in(Category::Word, alphabet, code),
        })
    };
    word(input.prev(at)) != word(input.next(at))
}

/// Where the same text as between two places ends, if it stands here.
pub fn same<I: Input>(
    input: I,
    (from, to): (usize, usize),
    at: usize,
    fold: Fold,
) -> Option<usize> {
    let text = input.bytes();
    if fold == Fold::None {
        let end = at + (to - from);
        return (text.get(at..end)? == text.get(from..to)?).then_some(end);
    }
    let (mut mine, mut theirs) = (at, from);
    while theirs < to {
        let (a, next) = input.next(mine)?;
        let (b, after) = input.next(theirs)?;
        if fold.lower(a) != fold.lower(b) {
            return None;
        }
        (mine, theirs) = (next, after);
    }
    Some(mine)
}

/// The place so many characters before.
pub fn back<I: Input>(input: I, at: usize, count: u32) -> Option<usize> {
    if I::BYTES {
        return at.checked_sub(count as usize);
    }
    let mut at = at;
    for _ in 0..count {
        at = input.prev(at)?.1;
    }
    Some(at)
}

/// The first place from one on where a match may begin.
pub fn candidate<I: Input>(program: &Program, input: I, at: usize) -> Option<usize> {
    let text = input.bytes();
    if text.len().checked_sub(at)? < program.width_min {
        return None;
    }
    let rest = text.get(at..)?;
    match &program.start {
        Start::Anchored => (at == 0).then_some(0),
        Start::Anywhere => Some(at),
        Start::Text(finder) => finder.find(rest).map(|found| at + found),
        Start::Bytes(first, all) => match all.as_slice() {
            [] => None,
            [a] => memchr::memchr(*a, rest).map(|found| at + found),
            [a, b] => memchr::memchr2(*a, *b, rest).map(|found| at + found),
            [a, b, c] => memchr::memchr3(*a, *b, *c, rest).map(|found| at + found),
            _ => scan_for(rest, first).map(|found| at + found),
        },
    }
}

#[inline]
fn scan_for(rest: &[u8], first: &First) -> Option<usize> {
    rest.iter().position(|byte| first.has(*byte))
}

/// Where the next attempt may begin after one at `at` has failed.
pub fn after_failure<I: Input>(program: &Program, input: I, at: usize) -> Option<usize> {
    let (_, next) = input.next(at)?;
    let Some(unit) = program.skip else { return Some(next) };
    Some(span(program, input, unit, at, u32::MAX).0.max(next))
}
