//! `strptime`: reading a time as a format says.
//!
//! CPython makes a regular expression of the format; here the same alternatives are tried in the
//! same order, going back where one fails later, with a step charged for each try.
//!
//! May touch: `days`, `format`. Never: a clock.

use super::days::{self, Date};
use super::format::{DAYS, MONTHS};
use crate::value::text::unicode::decimal_value;

/// What was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parsed {
    /// Year, month, day.
    pub date: (i64, i64, i64),
    /// Hour, minute, second.
    pub time: (i64, i64, i64),
    /// Microseconds.
    pub micro: i64,
    /// The day of the week, 0 for Monday.
    pub weekday: i64,
    /// The day of the year, from 1.
    pub day_of_year: i64,
    /// 0 if `%Z` was read, otherwise -1.
    pub dst: i64,
    /// What `%Z` read.
    pub zone: Option<String>,
    /// What `%z` read, in seconds, and the microseconds of the same sign.
    pub offset: Option<(i64, i64)>,
}

/// Why nothing was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bad {
    /// A ValueError with this message.
    Value(String),
    /// The text does not match; the caller says so with the `repr` of both.
    NoMatch,
    /// The charge failed.
    Charge,
}

enum Item {
    Char(char),
    Spaces,
    Directive(char),
}

/// A directive and where it was found.
type Groups = Vec<(char, usize, usize)>;

/// Reads `text` as `format` says; `charge` pays for tries, `false` ends it.
///
/// # Errors
/// What CPython says, or that the charge failed.
pub fn strptime(
    text: &[char],
    format: &str,
    charge: &mut dyn FnMut(u64) -> bool,
) -> Result<Parsed, Bad> {
    let mut items = Vec::new();
    compile(format, format, &mut items)?;
    let mut seen = Vec::new();
    for item in &items {
        if let Item::Directive(c) = item
            && *c != '%'
        {
            if seen.contains(c) {
                let (first, again) = (seen.iter().position(|s| s == c).unwrap_or(0), seen.len());
                return Err(Bad::Value(format!(
                    "redefinition of group name '{c}' as group {}; was group {}",
                    again + 1,
                    first + 1
                )));
            }
            seen.push(*c);
        }
    }
    let (groups, end) = search(text, &items, charge)?;
    if end != text.len() {
        let rest: String = text[end..].iter().collect();
        return Err(Bad::Value(format!("unconverted data remains: {rest}")));
    }
    conclude(text, &groups)
}

fn compile(format: &str, whole: &str, items: &mut Vec<Item>) -> Result<(), Bad> {
    let mut chars = format.chars().peekable();
    while let Some(c) = chars.next() {
        if is_space(c) {
            while chars.peek().is_some_and(|next| is_space(*next)) {
                chars.next();
            }
            items.push(Item::Spaces);
            continue;
        }
        if c != '%' {
            items.push(Item::Char(c));
            continue;
        }
        let bad = |name: char| {
            Err(Bad::Value(format!("'{name}' is a bad directive in format '{whole}'")))
        };
        match chars.next() {
            None => return Err(Bad::Value(format!("stray % in format '{whole}'"))),
            Some('c') => compile("%a %b %d %H:%M:%S %Y", whole, items)?,
            Some('x') => compile("%m/%d/%y", whole, items)?,
            Some('X') => compile("%H:%M:%S", whole, items)?,
            Some(
                c @ ('d' | 'f' | 'H' | 'I' | 'G' | 'j' | 'm' | 'M' | 'S' | 'U' | 'W' | 'w' | 'u'
                | 'V' | 'y' | 'Y' | 'z' | 'A' | 'a' | 'B' | 'b' | 'p' | 'Z' | '%'),
            ) => items.push(Item::Directive(c)),
            // A backslash before it is what CPython finds there.
            Some(c) if is_space(c) || "\\.^$*+?(){}[]|".contains(c) => return bad('%'),
            Some(c) => return bad(c),
        }
    }
    Ok(())
}

fn is_space(c: char) -> bool {
    c.is_whitespace() || ('\x1c'..='\x1f').contains(&c)
}

/// Finds the first way in which the items match the beginning of the text.
fn search(
    text: &[char],
    items: &[Item],
    charge: &mut dyn FnMut(u64) -> bool,
) -> Result<(Groups, usize), Bad> {
    // For each item on the way: where it began and the ends still to be tried, the next one last.
    let mut way: Vec<(usize, Vec<usize>)> = Vec::new();
    let mut at = 0;
    loop {
        let end = match items.get(way.len()) {
            None => break,
            Some(item) => {
                let mut ends = ends(text, at, item);
                if !charge(1 + ends.len() as u64 / 8) {
                    return Err(Bad::Charge);
                }
                ends.reverse();
                way.push((at, ends));
                step(&mut way)
            }
        };
        match end {
            Some(end) => at = end,
            None => return Err(Bad::NoMatch),
        }
    }
    let mut groups = Vec::new();
    for (i, (start, _)) in way.iter().enumerate() {
        let end = way.get(i + 1).map_or(at, |(next, _)| *next);
        if let Some(Item::Directive(c)) = items.get(i) {
            groups.push((*c, *start, end));
        }
    }
    Ok((groups, at))
}

/// Takes the next end of the last item, going back where there is none.
fn step(way: &mut Vec<(usize, Vec<usize>)>) -> Option<usize> {
    loop {
        let (_, ends) = way.last_mut()?;
        match ends.pop() {
            Some(end) => return Some(end),
            None => {
                way.pop();
            }
        }
    }
}

/// Where an item that begins at `at` can end, in the order in which that is tried.
fn ends(text: &[char], at: usize, item: &Item) -> Vec<usize> {
    match item {
        Item::Char(c) => {
            let same =
                text.get(at).is_some_and(|t| t == c || t.to_lowercase().eq(c.to_lowercase()));
            if same { vec![at + 1] } else { Vec::new() }
        }
        Item::Spaces => {
            let count = text[at..].iter().take_while(|c| is_space(**c)).count();
            (1..=count).rev().map(|n| at + n).collect()
        }
        Item::Directive(c) => directive_ends(text, at, *c),
    }
}

fn directive_ends(text: &[char], at: usize, c: char) -> Vec<usize> {
    let alternatives: &[&str] = match c {
        'd' => &["3[01]", "[12]d", "0[1-9]", "[1-9]", " [1-9]"],
        'H' => &["2[0-3]", "[01]d", "d"],
        'I' => &["1[0-2]", "0[1-9]", "[1-9]"],
        'G' | 'Y' => &["dddd"],
        'j' => &["36[0-6]", "3[0-5]d", "[12]dd", "0[1-9]d", "00[1-9]", "[1-9]d", "0[1-9]", "[1-9]"],
        'm' => &["1[0-2]", "0[1-9]", "[1-9]"],
        'M' => &["[0-5]d", "d"],
        'S' => &["6[01]", "[0-5]d", "d"],
        'U' | 'W' => &["5[0-3]", "[0-4]d", "d"],
        'w' => &["[0-6]"],
        'u' => &["[1-7]"],
        'V' => &["5[0-3]", "0[1-9]", "[1-4]d", "d"],
        'y' => &["dd"],
        'f' => {
            let count = text[at..].iter().take(6).take_while(|c| c.is_ascii_digit()).count();
            return (1..=count).rev().map(|n| at + n).collect();
        }
        'z' => return zone_ends(text, at),
        '%' => &["%"],
        'A' => return names(text, at, &DAYS, 0),
        'a' => return names(text, at, &DAYS, 3),
        'B' => return names(text, at, &MONTHS, 0),
        'b' => return names(text, at, &MONTHS, 3),
        'p' => return names(text, at, &["am", "pm"], 0),
        'Z' => return names(text, at, &["utc", "gmt"], 0),
        _ => &[],
    };
    alternatives.iter().filter_map(|pattern| matches(text, at, pattern)).collect()
}

/// A tiny pattern: characters, `d` for a digit, `[...]` for a range or a set of ASCII.
fn matches(text: &[char], mut at: usize, pattern: &str) -> Option<usize> {
    let mut pattern = pattern.chars();
    while let Some(want) = pattern.next() {
        let have = *text.get(at)?;
        let good = match want {
            'd' => decimal_value(have).is_some(),
            '[' => {
                let inside: Vec<char> = pattern.by_ref().take_while(|c| *c != ']').collect();
                match inside.as_slice() {
                    [low, '-', high] => (*low..=*high).contains(&have),
                    set => set.contains(&have),
                }
            }
            want => want == have,
        };
        if !good {
            return None;
        }
        at += 1;
    }
    Some(at)
}

fn names(text: &[char], at: usize, names: &[&str], cut: usize) -> Vec<usize> {
    let found = |name: &&str| {
        let name = if cut > 0 { name.get(..cut)? } else { name };
        let length = name.len();
        let have = text.get(at..at + length)?;
        let same = have.iter().zip(name.chars()).all(|(a, b)| a.eq_ignore_ascii_case(&b));
        same.then_some(at + length)
    };
    // The longest name is tried first.
    let ends: std::collections::BTreeSet<usize> = names.iter().filter_map(found).collect();
    ends.into_iter().rev().collect()
}

/// `[+-]hh[:]mm[[:]ss[.ffffff]]` or `Z`.
fn zone_ends(text: &[char], at: usize) -> Vec<usize> {
    let mut ends = Vec::new();
    if let Some('+' | '-') = text.get(at) {
        let colon = |at: usize| at + usize::from(text.get(at) == Some(&':'));
        let minutes =
            matches(text, at + 1, "dd").and_then(|end| matches(text, colon(end), "[0-5]d"));
        if let Some(minutes) = minutes {
            if let Some(seconds) = matches(text, colon(minutes), "[0-5]d") {
                if text.get(seconds) == Some(&'.') {
                    let digits = text[seconds + 1..].iter().take(6);
                    let count = digits.take_while(|c| decimal_value(**c).is_some()).count();
                    ends.extend((1..=count).rev().map(|n| seconds + 1 + n));
                }
                ends.push(seconds);
            }
            ends.push(minutes);
        }
    }
    if text.get(at) == Some(&'Z') {
        ends.push(at + 1);
    }
    ends
}

#[derive(Default)]
struct Fields {
    year: Option<i64>,
    iso_year: Option<i64>,
    iso_week: Option<i64>,
    week: Option<(i64, bool)>,
    weekday: Option<i64>,
    day_of_year: Option<i64>,
}

/// Makes a time of what the directives found.
fn conclude(text: &[char], groups: &Groups) -> Result<Parsed, Bad> {
    let mut parsed = Parsed { date: (0, 1, 1), dst: -1, ..Parsed::default() };
    let mut fields = Fields::default();
    let part = |c: char| {
        let group = groups.iter().find(|group| group.0 == c)?;
        Some(&text[group.1..group.2])
    };
    for (c, start, end) in groups {
        let piece = &text[*start..*end];
        let n = number(piece);
        match c {
            'y' => fields.year = Some(if n <= 68 { n + 2000 } else { n + 1900 }),
            'Y' => fields.year = Some(n),
            'G' => fields.iso_year = Some(n),
            'm' => parsed.date.1 = n,
            'B' | 'b' => parsed.date.1 = named(piece, &MONTHS) + 1,
            'd' => parsed.date.2 = n,
            'H' => parsed.time.0 = n,
            'I' => {
                let afternoon = part('p').is_some_and(|p| matches!(p.first(), Some('p' | 'P')));
                parsed.time.0 = n % 12 + if afternoon { 12 } else { 0 };
            }
            'M' => parsed.time.1 = n,
            'S' => parsed.time.2 = n,
            'f' => parsed.micro = n * 10i64.pow(6 - piece.len().min(6) as u32),
            'A' | 'a' => fields.weekday = Some(named(piece, &DAYS)),
            'w' => fields.weekday = Some((n + 6) % 7),
            'u' => fields.weekday = Some(n - 1),
            'j' => fields.day_of_year = Some(n),
            'U' => fields.week = Some((n, false)),
            'W' => fields.week = Some((n, true)),
            'V' => fields.iso_week = Some(n),
            'z' => parsed.offset = Some(offset(piece)?),
            'Z' => {
                parsed.zone = Some(piece.iter().collect());
                parsed.dst = 0;
            }
            _ => {}
        }
    }
    settle(parsed, fields)
}

fn number(piece: &[char]) -> i64 {
    let digits = piece.iter().filter_map(|c| decimal_value(*c));
    digits.fold(0i64, |n, digit| n.wrapping_mul(10).wrapping_add(i64::from(digit)))
}

fn named(piece: &[char], names: &[&str]) -> i64 {
    let same =
        |name: &&str| piece.iter().zip(name.chars()).all(|(a, b)| a.eq_ignore_ascii_case(&b));
    names.iter().position(same).unwrap_or(0) as i64
}

fn offset(piece: &[char]) -> Result<(i64, i64), Bad> {
    if piece == ['Z'] {
        return Ok((0, 0));
    }
    let whole: String = piece.iter().collect();
    let mut rest = piece.to_vec();
    if rest.get(3) == Some(&':') {
        rest.remove(3);
        if rest.len() > 5 {
            if rest.get(5) != Some(&':') {
                return Err(Bad::Value(format!("Inconsistent use of : in {whole}")));
            }
            rest.remove(5);
        }
    }
    let digits = |from: usize, to: usize| rest.get(from..to.min(rest.len())).map_or(0, number);
    // With a colon only before the seconds CPython's `int(':3')` fails.
    if rest.get(5) == Some(&':') {
        let piece: String = rest[5..rest.len().min(7)].iter().collect();
        return Err(Bad::Value(format!("invalid literal for int() with base 10: '{piece}'")));
    }
    let seconds = digits(1, 3) * 3600 + digits(3, 5) * 60 + digits(5, 7);
    let fraction = rest.get(8..).unwrap_or(&[]);
    let micro = number(fraction) * 10i64.pow(6 - fraction.len().min(6) as u32);
    Ok(if rest.first() == Some(&'-') { (-seconds, -micro) } else { (seconds, micro) })
}

fn value<T>(message: &str) -> Result<T, Bad> {
    Err(Bad::Value(message.to_owned()))
}

/// Works out the date from whatever was given of year, week and day.
fn settle(mut parsed: Parsed, mut fields: Fields) -> Result<Parsed, Bad> {
    if let (None, Some(_)) = (fields.year, fields.iso_year) {
        if fields.iso_week.is_none() || fields.weekday.is_none() {
            return value(
                "ISO year directive '%G' must be used with the ISO week directive '%V' and a \
                 weekday directive ('%A', '%a', '%w', or '%u').",
            );
        }
        if fields.day_of_year.is_some() {
            return value(
                "Day of the year directive '%j' is not compatible with ISO year directive '%G'. \
                 Use '%Y' instead.",
            );
        }
    } else if let (None, Some(_)) = (fields.week, fields.iso_week) {
        return value(match fields.weekday {
            None => {
                "ISO week directive '%V' must be used with the ISO year directive '%G' and a \
                 weekday directive ('%A', '%a', '%w', or '%u')."
            }
            Some(_) => {
                "ISO week directive '%V' is incompatible with the year directive '%Y'. Use the \
                 ISO year '%G' instead."
            }
        });
    }
    let (_, month, day) = parsed.date;
    let leap_day = fields.year.is_none() && month == 2 && day == 29;
    let mut year = fields.year.unwrap_or(if leap_day { 1904 } else { 1900 });
    if let (None, Some(weekday)) = (fields.day_of_year, fields.weekday) {
        if let Some((week, from_monday)) = fields.week {
            check_year(year)?;
            fields.day_of_year = Some(day_of_week_number(year, week, weekday, from_monday));
        } else if let (Some(iso_year), Some(week)) = (fields.iso_year, fields.iso_week) {
            // The day is counted from the year's first of January, even beyond its end.
            check_year(iso_year)?;
            let january = |year| days::ordinal(Date { year, month: 1, day: 1 });
            let fourth = days::weekday(Date { year: iso_year, month: 1, day: 4 }) + 1;
            let mut day = week * 7 + weekday + 1 - (fourth + 3);
            year = iso_year;
            if day < 1 {
                check_year(iso_year - 1)?;
                year -= 1;
                day += january(iso_year) - january(year);
            }
            fields.day_of_year = Some(day);
        }
        if let Some(day) = fields.day_of_year
            && day <= 0
        {
            year -= 1;
            fields.day_of_year = Some(day + if days::is_leap(year) { 366 } else { 365 });
        }
    }
    check_year(year)?;
    match fields.day_of_year {
        None => {
            if day > days::days_in_month(year, month) {
                return value("day is out of range for month");
            }
            parsed.day_of_year = days::day_of_year(Date { year, month, day });
            parsed.date = (year, month, day);
        }
        Some(n) => {
            let date = days::date(n - 1 + days::ordinal(Date { year, month: 1, day: 1 }));
            check_year(date.year)?;
            parsed.date = (date.year, date.month, date.day);
            parsed.day_of_year = n;
        }
    }
    let (year, month, day) = parsed.date;
    parsed.weekday = fields.weekday.unwrap_or_else(|| days::weekday(Date { year, month, day }));
    if leap_day {
        parsed.date.0 = 1900;
    }
    Ok(parsed)
}

fn check_year(year: i64) -> Result<(), Bad> {
    match (1..=9999).contains(&year) {
        true => Ok(()),
        false => Err(Bad::Value(format!("year {year} is out of range"))),
    }
}

/// The day of the year from the number of a week that begins on Monday or Sunday.
fn day_of_week_number(year: i64, week: i64, weekday: i64, from_monday: bool) -> i64 {
    let mut first = days::weekday(Date { year, month: 1, day: 1 });
    let mut weekday = weekday;
    if !from_monday {
        first = (first + 1) % 7;
        weekday = (weekday + 1) % 7;
    }
    if week == 0 { 1 + weekday - first } else { 1 + (7 - first) % 7 + 7 * (week - 1) + weekday }
}
