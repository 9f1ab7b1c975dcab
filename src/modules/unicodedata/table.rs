//! The tables of `unicodedata`, read once from their text.
//!
//! May touch: nothing. Never: anything that grows with what a program does.

use std::sync::OnceLock;

/// What Unicode says of a character.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// Its general category: `Lu`.
    pub category: &'static str,
    /// Its bidirectional class, empty if it has none.
    pub bidirectional: &'static str,
    /// Its canonical combining class.
    pub combining: u8,
    /// Its East Asian width: `Na`.
    pub width: &'static str,
    /// Whether it is mirrored in text from right to left.
    pub mirrored: bool,
}

const UNKNOWN: Row =
    Row { category: "Cn", bidirectional: "", combining: 0, width: "N", mirrored: false };

/// Where runs of equal rows begin, and the rows.
fn runs() -> &'static [(u32, Row)] {
    static RUNS: OnceLock<Vec<(u32, Row)>> = OnceLock::new();
    RUNS.get_or_init(|| include_str!("runs.txt").lines().filter_map(run).collect())
}

fn run(line: &'static str) -> Option<(u32, Row)> {
    let mut words = line.split(' ');
    let first = u32::from_str_radix(words.next()?, 16).ok()?;
    let row = Row {
        category: words.next()?,
        bidirectional: words.next().map(|class| if class == "-" { "" } else { class })?,
        combining: words.next()?.parse().ok()?,
        width: words.next()?,
        mirrored: words.next()? == "1",
    };
    Some((first, row))
}

/// What Unicode 14.0 says of a character.
pub fn row(c: char) -> Row {
    let runs = runs();
    let after = runs.partition_point(|(first, _)| *first <= c as u32);
    after.checked_sub(1).and_then(|at| runs.get(at)).map_or(UNKNOWN, |(_, row)| *row)
}

/// The decomposition of a character as the database writes it; empty if it has none.
pub fn decomposition(c: char) -> &'static str {
    static ALL: OnceLock<Vec<(u32, &'static str)>> = OnceLock::new();
    let all = ALL.get_or_init(|| {
        let line = |line: &'static str| {
            let (code, text) = line.split_once(';')?;
            Some((u32::from_str_radix(code, 16).ok()?, text))
        };
        include_str!("decompositions.txt").lines().filter_map(line).collect()
    });
    match all.binary_search_by_key(&(c as u32), |(code, _)| *code) {
        Ok(at) => all.get(at).map_or("", |(_, text)| text),
        Err(_) => "",
    }
}
