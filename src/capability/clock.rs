//! Clocks that no machine is needed for: one that stands still, one that knows less than another.
//!
//! May touch: `value`. Never: a clock of the machine's.

use std::time::Duration;

use super::{Clock, Refusal, Sleeping};
use crate::budget::Cancel;

/// A [`Clock`] that stands at a moment; when a program sleeps, its own time moves on at once.
///
/// ```
/// use coldframe::{Buffer, Frozen, Policy, Program, Sandbox};
///
/// let mut sandbox = Sandbox::new();
/// sandbox.clock(Frozen::parse("2026-01-01T08:30:00Z")?);
/// let source = "import time\nfrom datetime import datetime\n\
///     time.sleep(3600)\nprint(datetime.now(), time.monotonic())";
/// let program = Program::compile("page.py", source, &Policy::standard())?;
/// let output = Buffer::new();
/// sandbox.session(&program, output.clone()).run();
/// assert_eq!(output.text(), "2026-01-01 09:30:00 3600.0\n");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frozen {
    now_ns: i128,
}

impl Frozen {
    /// A clock that stands at so many nanoseconds after 1970-01-01 00:00 UTC.
    ///
    /// ```
    /// use coldframe::Frozen;
    ///
    /// assert_eq!(Frozen::parse("1970-01-01T00:00:01Z"), Ok(Frozen::at_ns(1_000_000_000)));
    /// ```
    pub fn at_ns(now_ns: i128) -> Self {
        Self { now_ns }
    }

    /// A clock that stands at a moment of RFC 3339: `2026-01-01T00:00:00Z`,
    /// `2026-01-01 01:00:00.5+01:00`; a date alone is its first second in UTC.
    ///
    /// # Errors
    /// [`NotATime`] if it is none.
    ///
    /// ```
    /// use coldframe::Frozen;
    ///
    /// let noon = Frozen::parse("2026-01-01T12:00:00Z")?;
    /// assert_eq!(Frozen::parse("2026-01-01T13:00:00+01:00")?, noon);
    /// assert!(Frozen::parse("2026-02-30").is_err());
    /// # Ok::<(), coldframe::NotATime>(())
    /// ```
    pub fn parse(text: &str) -> Result<Self, NotATime> {
        moment(text).map(Self::at_ns).ok_or_else(|| NotATime(text.to_owned()))
    }
}

impl Clock for Frozen {
    fn now_ns(&self) -> Result<i128, Refusal> {
        Ok(self.now_ns)
    }

    fn monotonic_ns(&self) -> Result<u64, Refusal> {
        Ok(0)
    }
}

/// A text that is no moment of RFC 3339.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotATime(String);

impl std::fmt::Display for NotATime {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let text = self.0.escape_debug();
        write!(f, "`{text}` is no time; write 2026-01-01T00:00:00Z or 2026-01-01T01:00:00+01:00")
    }
}

impl std::error::Error for NotATime {}

/// A [`Clock`] that knows only every so-manieth moment: enough for a date on a page, too little to
/// time secrets.
///
/// ```
/// use coldframe::{Clock, Coarse, Frozen};
/// use std::time::Duration;
///
/// let clock = Coarse::new(Frozen::parse("2026-01-01T08:30:12.345Z")?, Duration::from_secs(3600));
/// assert_eq!(clock.now_ns(), Frozen::parse("2026-01-01T08:00:00Z")?.now_ns());
/// # Ok::<(), coldframe::NotATime>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Coarse<C> {
    clock: C,
    unit_ns: u64,
}

impl<C: Clock> Coarse<C> {
    /// A clock that tells the other's time in whole units, rounded down.
    pub fn new(clock: C, unit: Duration) -> Self {
        let unit_ns = u64::try_from(unit.as_nanos()).unwrap_or(u64::MAX).max(1);
        Self { clock, unit_ns }
    }
}

impl<C: Clock> Clock for Coarse<C> {
    fn now_ns(&self) -> Result<i128, Refusal> {
        let now = self.clock.now_ns()?;
        Ok(now - now.rem_euclid(i128::from(self.unit_ns)))
    }

    fn monotonic_ns(&self) -> Result<u64, Refusal> {
        let now = self.clock.monotonic_ns()?;
        Ok(now - now % self.unit_ns)
    }

    fn resolution_ns(&self) -> u64 {
        self.clock.resolution_ns().max(self.unit_ns)
    }

    fn waits(&self) -> bool {
        self.clock.waits()
    }

    fn sleep_ns(&self, time_ns: u64, cancel: &Cancel) -> Result<(), Refusal> {
        self.clock.sleep_ns(time_ns, cancel)
    }

    fn sleep_aside(&self, time_ns: u64) -> Option<Sleeping> {
        self.clock.sleep_aside(time_ns)
    }
}

/// Nanoseconds since 1970 of a moment of RFC 3339.
fn moment(text: &str) -> Option<i128> {
    let (date, rest) = match text.find(['T', 't', ' ']) {
        Some(at) => (text.get(..at)?, text.get(at + 1..)?),
        None => (text, "00:00:00Z"),
    };
    let mut parts = date.splitn(3, '-');
    let (year, month, day) =
        (number(parts.next()?, 4)?, number(parts.next()?, 2)?, number(parts.next()?, 2)?);
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        _ => return None,
    };
    if year == 0 || !(1..=days).contains(&day) {
        return None;
    }
    let (clock, offset) = match rest.find(['Z', 'z', '+', '-']) {
        Some(at) => (rest.get(..at)?, offset_seconds(rest.get(at..)?)?),
        None => return None,
    };
    let (clock, fraction) = clock.split_once('.').unwrap_or((clock, "0"));
    let mut parts = clock.splitn(3, ':');
    let (hour, minute, second) =
        (number(parts.next()?, 2)?, number(parts.next()?, 2)?, number(parts.next()?, 2)?);
    if hour > 23 || minute > 59 || second > 59 || fraction.is_empty() || fraction.len() > 9 {
        return None;
    }
    let nanos = number(fraction, fraction.len())? * 10_i64.pow(9 - fraction.len() as u32);
    let seconds = (days_since_1970(year, month, day) * 24 + hour) * 3600 + minute * 60 + second;
    Some(i128::from(seconds - offset) * 1_000_000_000 + i128::from(nanos))
}

/// `Z`, `+01:00`, `-05:30` in seconds.
fn offset_seconds(text: &str) -> Option<i64> {
    let sign = match text.get(..1)? {
        "Z" | "z" => return (text.len() == 1).then_some(0),
        "-" => -1,
        _ => 1,
    };
    let (hours, minutes) = text.get(1..)?.split_once(':')?;
    let (hours, minutes) = (number(hours, 2)?, number(minutes, 2)?);
    (hours < 24 && minutes < 60).then_some(sign * (hours * 3600 + minutes * 60))
}

/// A number of exactly so many digits.
fn number(text: &str, digits: usize) -> Option<i64> {
    let right = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    if right { text.parse().ok() } else { None }
}

/// Days from 1970-01-01 to a date of the Gregorian calendar.
fn days_since_1970(year: i64, month: i64, day: i64) -> i64 {
    // Years that begin in March have their leap day at the end.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let century_days =
        year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    century_days + (month * 153 + 2) / 5 + day - 1 - 719_468
}
