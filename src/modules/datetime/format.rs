//! `strftime` as the C library of CPython's usual home has it, in the locale "C".
//!
//! A directive is `%`, flags (`_ - 0 ^ # +`), a width, `E` or `O`, and a letter; what is no
//! directive is copied as it is.
//!
//! May touch: `days`. Never: a clock, a time zone of the machine's.

use super::days::{self, Date};

/// Names of days, Monday first.
pub const DAYS: [&str; 7] =
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
/// Names of months.
pub const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A width beyond this is no width: nothing so wide is meant.
const WIDTH_MAX: usize = 1023;

/// What can be shown.
#[derive(Clone, Debug, Default)]
pub struct Moment {
    /// The year.
    pub year: i64,
    /// From 1 to 12.
    pub month: i64,
    /// From 1.
    pub day: i64,
    /// From 0 to 23.
    pub hour: i64,
    /// From 0 to 59.
    pub minute: i64,
    /// From 0 to 61.
    pub second: i64,
    /// From 0 for Monday.
    pub weekday: i64,
    /// From 1.
    pub day_of_year: i64,
    /// Microseconds, for `%f`; `None` if it is no directive.
    pub micro: Option<i64>,
    /// What `%z` shows.
    pub offset: String,
    /// What `%Z` shows.
    pub zone: String,
}

#[derive(Clone, Copy, Default)]
struct Style {
    pad: Option<char>,
    upper: bool,
    change: bool,
    width: usize,
}

/// `moment` shown as `format` says.
pub fn strftime(format: &str, moment: &Moment) -> String {
    let mut out = String::with_capacity(format.len() * 2);
    write(format, moment, &mut out, false);
    out
}

/// An upper bound of the bytes that a format can give, for charging.
pub fn bytes_max(format: &str, moment: &Moment) -> u64 {
    let each = moment.zone.len().max(moment.offset.len()).max(32) as u64;
    let mut sum = format.len() as u64;
    let (mut inside, mut width) = (false, 0u64);
    for c in format.chars() {
        if inside {
            match c {
                '0'..='9' => width = (width * 10 + c as u64 - 48).min(WIDTH_MAX as u64 + 1),
                '_' | '-' | '^' | '#' | '+' | 'E' | 'O' => {}
                _ => {
                    sum += each + width;
                    inside = false;
                }
            }
        } else if c == '%' {
            (inside, width) = (true, 0);
        }
    }
    sum
}

fn write(format: &str, moment: &Moment, out: &mut String, upper: bool) {
    let mut rest = format;
    while let Some(at) = rest.find('%') {
        out.push_str(&rest[..at]);
        let directive = &rest[at..];
        let mut style = Style { upper, ..Style::default() };
        let mut end = 1;
        let bytes = directive.as_bytes();
        while let Some(flag) = bytes.get(end) {
            match flag {
                b'_' | b'-' | b'0' | b'+' => style.pad = Some(char::from(*flag)),
                b'^' => style.upper = true,
                b'#' => style.change = true,
                _ => break,
            }
            end += 1;
        }
        while let Some(digit @ b'0'..=b'9') = bytes.get(end) {
            style.width = style.width.saturating_mul(10).saturating_add(usize::from(digit - b'0'));
            end += 1;
        }
        let modified = matches!(bytes.get(end), Some(b'E' | b'O'));
        end += usize::from(modified);
        let known = style.width <= WIDTH_MAX
            && bytes.get(end).is_some_and(|letter| one(*letter, style, moment, out));
        if known {
            end += 1;
        } else {
            // What is no directive is copied with the character that made it none.
            let next = directive[end..].chars().next();
            end += next.map_or(0, char::len_utf8);
            let text = &directive[..end];
            text_out(text, Style { width: style.width.min(WIDTH_MAX), upper, ..style }, out);
        }
        rest = &directive[end..];
    }
    out.push_str(rest);
}

/// One directive; `false` if there is none of this letter.
fn one(letter: u8, style: Style, m: &Moment, out: &mut String) -> bool {
    let date = Date { year: m.year, month: m.month, day: m.day };
    let half = if m.hour % 12 == 0 { 12 } else { m.hour % 12 };
    let from_sunday = (m.weekday + 1) % 7;
    let day = m.day_of_year - 1;
    let named = |names: &[&'static str], at: i64| -> &'static str {
        usize::try_from(at).ok().and_then(|at| names.get(at).copied()).unwrap_or("?")
    };
    let changed = Style { upper: style.upper || style.change, ..style };
    let short = |name: &'static str| name.get(..3).unwrap_or(name);
    match letter {
        b'a' => text_out(short(named(&DAYS, m.weekday)), changed, out),
        b'A' => text_out(named(&DAYS, m.weekday), changed, out),
        b'b' | b'h' => text_out(short(named(&MONTHS, m.month - 1)), changed, out),
        b'B' => text_out(named(&MONTHS, m.month - 1), changed, out),
        b'c' => nested("%a %b %e %H:%M:%S %Y", style, m, out),
        b'C' => number(m.year.div_euclid(100), 1, '0', style, out),
        b'd' => number(m.day, 2, '0', style, out),
        b'D' | b'x' => nested("%m/%d/%y", style, m, out),
        b'e' => number(m.day, 2, ' ', style, out),
        b'f' => match m.micro {
            Some(micro) => out.push_str(&format!("{micro:06}")),
            None => return false,
        },
        b'F' => nested("%Y-%m-%d", style, m, out),
        b'g' => number(iso(m).0.rem_euclid(100), 2, '0', style, out),
        b'G' => number(iso(m).0, 1, '0', style, out),
        b'H' => number(m.hour, 2, '0', style, out),
        b'I' => number(half, 2, '0', style, out),
        b'j' => number(m.day_of_year, 3, '0', style, out),
        b'k' => number(m.hour, 2, ' ', style, out),
        b'l' => number(half, 2, ' ', style, out),
        b'm' => number(m.month, 2, '0', style, out),
        b'M' => number(m.minute, 2, '0', style, out),
        b'n' => text_out("\n", style, out),
        b'p' => {
            let name = if m.hour >= 12 { "PM" } else { "AM" };
            match style.change {
                true => text_out(&name.to_lowercase(), style, out),
                false => text_out(name, style, out),
            }
        }
        b'P' => {
            let name = if m.hour >= 12 { "pm" } else { "am" };
            text_out(name, Style { upper: false, ..style }, out);
        }
        b'r' => nested("%I:%M:%S %p", style, m, out),
        b'R' => nested("%H:%M", style, m, out),
        b's' => {
            let seconds =
                (days::ordinal(date) - 719_163) * 86_400 + m.hour * 3600 + m.minute * 60 + m.second;
            number(seconds, 1, '0', style, out);
        }
        b'S' => number(m.second, 2, '0', style, out),
        b't' => text_out("\t", style, out),
        b'T' | b'X' => nested("%H:%M:%S", style, m, out),
        b'u' => number(m.weekday + 1, 1, '0', style, out),
        b'U' => number((day - from_sunday + 7) / 7, 2, '0', style, out),
        b'V' => number(iso(m).1, 2, '0', style, out),
        b'w' => number(from_sunday, 1, '0', style, out),
        b'W' => number((day - m.weekday + 7) / 7, 2, '0', style, out),
        b'y' => number(m.year.rem_euclid(100), 2, '0', style, out),
        b'Y' => number(m.year, 1, '0', style, out),
        b'z' => out.push_str(&m.offset),
        b'Z' if style.change => text_out(&m.zone.to_lowercase(), style, out),
        b'Z' => text_out(&m.zone, style, out),
        b'%' => text_out("%", style, out),
        _ => return false,
    }
    true
}

/// ISO year and week, from the day of the year and of the week as they were given.
fn iso(m: &Moment) -> (i64, i64) {
    let thursday = m.day_of_year - 1 - m.weekday + 3;
    let length = if days::is_leap(m.year) { 366 } else { 365 };
    if thursday < 0 {
        let before = if days::is_leap(m.year - 1) { 366 } else { 365 };
        (m.year - 1, (thursday + before) / 7 + 1)
    } else if thursday >= length {
        (m.year + 1, (thursday - length) / 7 + 1)
    } else {
        (m.year, thursday / 7 + 1)
    }
}

fn nested(format: &str, style: Style, m: &Moment, out: &mut String) {
    let mut text = String::new();
    write(format, m, &mut text, style.upper);
    text_out(&text, Style { upper: false, ..style }, out);
}

fn text_out(text: &str, style: Style, out: &mut String) {
    let fill = if matches!(style.pad, Some('0' | '+')) { '0' } else { ' ' };
    let length = text.chars().count();
    out.extend(std::iter::repeat_n(fill, style.width.saturating_sub(length)));
    if style.upper { out.push_str(&text.to_uppercase()) } else { out.push_str(text) }
}

fn number(n: i64, digits: usize, fill: char, style: Style, out: &mut String) {
    let text = n.unsigned_abs().to_string();
    let sign = usize::from(n < 0);
    let (fill, digits) = match style.pad {
        Some('-') => (' ', 0),
        Some('_') => (' ', digits),
        Some(_) => ('0', digits),
        None => (fill, digits),
    };
    let missing = digits.max(style.width).saturating_sub(text.len() + sign);
    if fill == ' ' {
        out.extend(std::iter::repeat_n(' ', missing));
    }
    if n < 0 {
        out.push('-');
    }
    if fill == '0' {
        out.extend(std::iter::repeat_n('0', missing));
    }
    out.push_str(&text);
}
