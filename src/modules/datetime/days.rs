//! The proleptic Gregorian calendar: days, dates, weeks.
//!
//! An ordinal is the number of a day, 1 for the first of January of the year 1.
//!
//! May touch: nothing. Never: a clock.

/// The ordinal of the last day that has a date: 9999-12-31.
pub const LAST_ORDINAL: i64 = 3_652_059;

/// Days of a year before each month.
const BEFORE: [i64; 12] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/// A date's parts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Date {
    /// From 1 to 9999.
    pub year: i64,
    /// From 1 to 12.
    pub month: i64,
    /// From 1.
    pub day: i64,
}

/// Whether a year has 366 days.
pub fn is_leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// The length of a month.
pub fn days_in_month(year: i64, month: i64) -> i64 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days before the first of January.
pub fn days_before_year(year: i64) -> i64 {
    let y = year - 1;
    y * 365 + y.div_euclid(4) - y.div_euclid(100) + y.div_euclid(400)
}

/// Days of the year before the first of a month.
pub fn days_before_month(year: i64, month: i64) -> i64 {
    let at = (month - 1).clamp(0, 11) as usize;
    BEFORE[at] + i64::from(month > 2 && is_leap(year))
}

/// The number of a day.
pub fn ordinal(date: Date) -> i64 {
    days_before_year(date.year) + days_before_month(date.year, date.month) + date.day
}

/// The date of a day.
pub fn date(ordinal: i64) -> Date {
    let n = ordinal - 1;
    let (n400, n) = (n.div_euclid(146_097), n.rem_euclid(146_097));
    let (n100, n) = (n / 36_524, n % 36_524);
    let (n4, n) = (n / 1461, n % 1461);
    let (n1, n) = (n / 365, n % 365);
    let year = n400 * 400 + n100 * 100 + n4 * 4 + n1 + 1;
    if n1 == 4 || n100 == 4 {
        return Date { year: year - 1, month: 12, day: 31 };
    }
    let mut month = (n + 50) >> 5;
    if days_before_month(year, month) > n {
        month -= 1;
    }
    Date { year, month, day: n - days_before_month(year, month) + 1 }
}

/// The day of the week, 0 for Monday.
pub fn weekday(date: Date) -> i64 {
    (ordinal(date) + 6).rem_euclid(7)
}

/// The day of the year, from 1.
pub fn day_of_year(date: Date) -> i64 {
    days_before_month(date.year, date.month) + date.day
}

/// The ordinal of the Monday with which an ISO year begins.
pub fn iso_start(year: i64) -> i64 {
    let first = ordinal(Date { year, month: 1, day: 1 });
    let weekday = (first + 6).rem_euclid(7);
    first - weekday + if weekday > 3 { 7 } else { 0 }
}

/// ISO year, week and weekday (1 for Monday).
pub fn iso_calendar(date: Date) -> (i64, i64, i64) {
    let today = ordinal(date);
    let mut year = date.year;
    let mut start = iso_start(year);
    if today < start {
        year -= 1;
        start = iso_start(year);
    } else if today >= iso_start(year + 1) {
        year += 1;
        start = iso_start(year);
    }
    (year, (today - start) / 7 + 1, (today - start) % 7 + 1)
}

/// What is wrong with an ISO date.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum IsoError {
    /// The year is none.
    Year,
    /// The year has no such week.
    Week,
    /// The week has no such day.
    Day,
}

/// The ordinal of an ISO date.
///
/// # Errors
/// If there is no such day.
pub fn from_iso(year: i64, week: i64, day: i64) -> Result<i64, IsoError> {
    if !(1..=9999).contains(&year) {
        return Err(IsoError::Year);
    }
    if !(1..=53).contains(&week) || week == 53 && weeks_in(year) == 52 {
        return Err(IsoError::Week);
    }
    if !(1..=7).contains(&day) {
        return Err(IsoError::Day);
    }
    Ok(iso_start(year) + (week - 1) * 7 + day - 1)
}

fn weeks_in(year: i64) -> i64 {
    (iso_start(year + 1) - iso_start(year)) / 7
}
