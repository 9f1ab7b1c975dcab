//! Reading ISO 8601, as `fromisoformat` of CPython 3.11 takes it, and its oddities with it.
//!
//! May touch: `days`.

use super::days;

/// Year, month and day as they were written; a week's day as its date.
pub type DateParts = (i64, i64, i64);

/// A time as it was written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct TimeParts {
    /// Hour, minute, second, microsecond.
    pub clock: [i64; 4],
    /// Seconds and microseconds of the offset from UTC.
    pub offset: Option<(i64, i64)>,
}

fn at(text: &[char], i: usize) -> char {
    text.get(i).copied().unwrap_or('\0')
}

fn digits(text: &[char], from: usize, count: usize) -> Option<i64> {
    let mut n = 0;
    for c in text.get(from..from + count)? {
        n = n * 10 + i64::from(c.to_digit(10)?);
    }
    Some(n)
}

/// `YYYY-MM-DD`, `YYYYMMDD`, `YYYY-Www[-D]`, `YYYYWww[D]`.
pub fn date(text: &[char]) -> Option<DateParts> {
    let year = digits(text, 0, 4)?;
    let separated = at(text, 4) == '-';
    let mut place = 4 + usize::from(separated);
    if at(text, place) == 'W' {
        let week = digits(text, place + 1, 2)?;
        place += 3;
        let mut day = 1;
        if place < text.len() {
            if separated {
                if at(text, place) != '-' {
                    return None;
                }
                place += 1;
            }
            day = digits(text, place, 1)?;
        }
        let found = days::date(days::from_iso(year, week, day).ok()?);
        return Some((found.year, found.month, found.day));
    }
    let month = digits(text, place, 2)?;
    place += 2;
    if separated {
        if at(text, place) != '-' {
            return None;
        }
        place += 1;
    }
    Some((year, month, digits(text, place, 2)?))
}

/// A whole text that is a date.
pub fn only_date(text: &[char]) -> Option<DateParts> {
    matches!(text.len(), 7 | 8 | 10).then(|| date(text)).flatten()
}

/// `HH[:MM[:SS[.f]]]`, with or without colons; gives whether something is left behind it.
fn clock(text: &[char], from: usize, end: usize) -> Option<([i64; 4], bool)> {
    let mut parts = [0; 4];
    let (mut place, mut separated) = (from, true);
    for i in 0..3 {
        parts[i] = digits(text, place, 2)?;
        let next = at(text, place + 2);
        place += 3;
        if i == 0 {
            separated = next == ':';
        }
        if place >= end {
            return Some((parts, next != '\0'));
        }
        if separated && next == ':' {
            if i == 2 {
                return None;
            }
        } else if next == '.' || next == ',' {
            break;
        } else if !separated {
            place -= 1;
        } else {
            return None;
        }
    }
    let count = end.saturating_sub(place).min(6);
    parts[3] = digits(text, place, count)? * 10i64.pow(6 - count as u32);
    place += count;
    while at(text, place).is_ascii_digit() {
        place += 1;
    }
    Some((parts, at(text, place) != '\0'))
}

/// A time with or without an offset.
pub fn time(text: &[char]) -> Option<TimeParts> {
    let zone = text.iter().skip(1).position(|c| matches!(c, '+' | '-' | 'Z')).map(|at| at + 1);
    let zone = if matches!(at(text, 0), '+' | '-' | 'Z') { Some(0) } else { zone };
    let end = zone.unwrap_or(text.len());
    let (parts, rest) = clock(text, 0, end)?;
    let Some(zone) = zone else {
        return (!rest).then_some(TimeParts { clock: parts, offset: None });
    };
    if at(text, zone) == 'Z' {
        let last = text.len() == zone + 1;
        return last.then_some(TimeParts { clock: parts, offset: Some((0, 0)) });
    }
    let (offset, rest) = clock(text, zone + 1, text.len())?;
    let sign = if at(text, zone) == '-' { -1 } else { 1 };
    let seconds = offset[0] * 3600 + offset[1] * 60 + offset[2];
    let offset = Some((sign * seconds, sign * offset[3]));
    (!rest).then_some(TimeParts { clock: parts, offset })
}

/// Where the date ends in a date and time.
fn separator(text: &[char]) -> usize {
    let digit = |i: usize| at(text, i).is_ascii_digit();
    if text.len() == 7 {
        return 7;
    }
    match (at(text, 4), at(text, 5)) {
        ('-', 'W') if at(text, 8) == '-' && text.len() > 8 => {
            // `YYYY-Www-##` is taken for a week and an hour.
            if text.len() > 10 && digit(10) { 8 } else { 10 }
        }
        ('-', 'W') => 8,
        ('-', _) => 10,
        ('W', _) => {
            let end = (7..text.len()).find(|i| !digit(*i)).unwrap_or(text.len().max(7));
            match end {
                ..9 => end,
                _ if end % 2 == 0 => 7,
                _ => 8,
            }
        }
        _ => 8,
    }
}

/// A date and, behind any one character, a time.
pub fn date_time(text: &[char]) -> Option<(DateParts, TimeParts)> {
    if text.len() < 7 {
        return None;
    }
    let end = separator(text);
    if end > text.len() {
        return None;
    }
    let date = date(&text[..end])?;
    if end == text.len() {
        return Some((date, TimeParts::default()));
    }
    Some((date, time(&text[end + 1..])?))
}
