//! The tables of RFC 3454, those of Unicode 3.2: what `stringprep` and the codec `idna` ask.
//!
//! The text beside this file is made by `tests/oracle/make_stringprep.py` and read once: a line a
//! table, of code points and ranges of them, and a line for each character that table B.3 folds to
//! something else than small letters.
//!
//! May touch: its text, `unicode` for small letters, the crate of normal forms. Never: anything else.
//!
//! Invariant: linear; a character becomes eighteen at most.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use unicode_normalization::char::{canonical_combining_class, compose, decompose_compatible};

use super::unicode;

struct Tables {
    /// By name, sorted ranges of code points.
    ranges: BTreeMap<&'static str, Vec<(u32, u32)>>,
    folds: BTreeMap<char, String>,
}

fn tables() -> &'static Tables {
    static TABLES: OnceLock<Tables> = OnceLock::new();
    TABLES.get_or_init(|| {
        let mut made = Tables { ranges: BTreeMap::new(), folds: BTreeMap::new() };
        let code = |text: &str| u32::from_str_radix(text, 16).unwrap_or_default();
        for line in include_str!("stringprep.txt").lines() {
            let mut words = line.split(' ');
            match words.next() {
                Some("b3") => {
                    let mut chars = words.filter_map(|word| char::from_u32(code(word)));
                    if let Some(from) = chars.next() {
                        made.folds.insert(from, chars.collect());
                    }
                }
                Some(name) => {
                    let range = |word: &str| {
                        let (low, high) = word.split_once('-').unwrap_or((word, word));
                        (code(low), code(high))
                    };
                    made.ranges.insert(name, words.map(range).collect());
                }
                None => {}
            }
        }
        made
    })
}

/// Whether a character is in a table: `b1`, `c12`, ... ; in none of an unknown name.
pub fn is_in(table: &str, c: char) -> bool {
    let Some(ranges) = tables().ranges.get(table) else { return false };
    let code = u32::from(c);
    let after = ranges.partition_point(|&(low, _)| low <= code);
    after > 0 && code <= ranges[after - 1].1
}

/// Table B.3: case folding.
pub fn fold(c: char) -> String {
    match tables().folds.get(&c) {
        Some(text) => text.clone(),
        None => unicode::lower(c.encode_utf8(&mut [0; 4])),
    }
}

/// Table B.2: case folding for what is normalised afterwards.
pub fn fold_for_normal(c: char) -> String {
    let folded = fold(c);
    let plain = normal(&folded);
    let again: String = plain.chars().map(fold).collect();
    let normal = normal(&again);
    if normal == plain { folded } else { normal }
}

/// What Unicode has corrected since.
fn decomposed(c: char, out: &mut Vec<char>) {
    match c {
        '\u{2f868}' => out.push('\u{2136a}'),
        '\u{2f874}' => out.push('\u{5f33}'),
        '\u{2f91f}' => out.push('\u{43ab}'),
        '\u{2f95f}' => out.push('\u{7aae}'),
        '\u{2f9bf}' => out.push('\u{4d57}'),
        _ if is_in("a1", c) => out.push(c),
        _ => decompose_compatible(c, |part| out.push(part)),
    }
}

/// NFKC of Unicode 3.2.
pub fn normal(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    let mut chars = Vec::with_capacity(text.len());
    text.chars().for_each(|c| decomposed(c, &mut chars));
    let mut at = 0;
    while at < chars.len() {
        let end = chars[at..].iter().position(|&c| canonical_combining_class(c) == 0);
        let end = end.map_or(chars.len(), |length| at + length);
        chars[at..end].sort_by_key(|&c| canonical_combining_class(c));
        at = end + 1;
    }
    let mut made: Vec<char> = Vec::with_capacity(chars.len());
    // Where the last starter stands, and the class of what came last behind it.
    let (mut starter, mut last) = (None, 0);
    for c in chars {
        let class = canonical_combining_class(c);
        if let Some(start) = starter {
            let free = made.len() == start + 1 || last != 0 && last < class;
            if free && let Some(both) = compose(made[start], c) {
                made[start] = both;
                continue;
            }
        }
        if class == 0 {
            starter = Some(made.len());
        }
        last = class;
        made.push(c);
    }
    made.into_iter().collect()
}
