//! Characters and their classes, by Unicode 14.0 as in CPython 3.11.
//!
//! Classes come from one table of runs: an index leads to the run of each 256 code points, and a
//! short binary search does the rest; ASCII never reaches it. The functions on whole strings
//! (`is_lower`, `lower`, `title` ...) are str's methods of nearly that name.
//!
//! May touch: its tables. Never: `char`'s own methods for anything beyond ASCII, since Rust's
//! Unicode is newer than 14.0.
//!
//! Invariant: every function is linear in its input; a result has at most three characters for each
//! one of the input (`MAX_CASE_GROWTH` bytes for each byte).

use super::bytestrings;
use super::unicode_tables as tables;
use super::unicode_tables::{
    ALPHA, CASE_IGNORABLE, CASED, DECIMAL, DIGIT, LOWER, NUMERIC, PRINTABLE, SPACE, TITLE, UPPER,
    XID_CONTINUE, XID_START,
};

/// How many bytes a byte can become at most in `lower`, `upper`, `title`, `casefold`.
pub const MAX_CASE_GROWTH: usize = 3;

const ALNUM: u16 = ALPHA | DECIMAL | DIGIT | NUMERIC;

fn flags(c: char) -> u16 {
    let code = c as u32;
    let runs = tables::FLAG_RUNS;
    let block = (code >> 8) as usize;
    let (low, high) = match (tables::FLAG_INDEX.get(block), tables::FLAG_INDEX.get(block + 1)) {
        (Some(&low), Some(&high)) => (low as usize, high as usize + 1),
        _ => (0, runs.len()),
    };
    let near = &runs[low..high];
    match near.partition_point(|run| run.0 <= code) {
        0 => 0,
        after => near[after - 1].1,
    }
}

fn has(c: char, wanted: u16) -> bool {
    flags(c) & wanted != 0
}

macro_rules! classes {
    ($($(#[$doc:meta])* $name:ident, $flag:expr, |$c:ident| $ascii:expr;)*) => {
        $($(#[$doc])*
        pub fn $name($c: char) -> bool {
            if $c.is_ascii() { $ascii } else { has($c, $flag) }
        })*
    };
}

classes! {
    /// A letter (category L*).
    is_alpha, ALPHA, |c| c.is_ascii_alphabetic();
    /// A decimal digit of any script.
    is_decimal, DECIMAL, |c| c.is_ascii_digit();
    /// A decimal digit or something like `²`.
    is_digit, DIGIT, |c| c.is_ascii_digit();
    /// Anything with a numeric value, `½` and `四` included.
    is_numeric, NUMERIC, |c| c.is_ascii_digit();
    /// A letter or anything numeric.
    is_alnum, ALNUM, |c| c.is_ascii_alphanumeric();
    /// White space as str.split() and str.strip() see it (0x1c to 0x1f included).
    is_space, SPACE, |c| matches!(c, '\t'..='\r' | '\x1c'..='\x1f' | ' ');
    /// What repr() leaves as it is.
    is_printable, PRINTABLE, |c| matches!(c, ' '..='~');
    /// A lower case character.
    is_lower_char, LOWER, |c| c.is_ascii_lowercase();
    /// An upper case character.
    is_upper_char, UPPER, |c| c.is_ascii_uppercase();
    /// A title case character such as `ǅ` (category Lt); no ASCII character is one.
    is_title_char, TITLE, |_c| false;
    /// What an identifier may begin with.
    is_xid_start, XID_START, |c| c.is_ascii_alphabetic() || c == '_';
    /// What an identifier may go on with.
    is_xid_continue, XID_CONTINUE, |c| c.is_ascii_alphanumeric() || c == '_';
    /// A character that has case.
    is_cased, CASED, |c| c.is_ascii_alphabetic();
}

fn is_case_ignorable(c: char) -> bool {
    has(c, CASE_IGNORABLE)
}

/// Where `splitlines` ends a line.
pub fn is_line_break(c: char) -> bool {
    matches!(
        c,
        '\n' | '\x0b' | '\x0c' | '\r' | '\x1c'..='\x1e' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

/// The value of a decimal digit of any script.
pub fn decimal_value(c: char) -> Option<u32> {
    if c.is_ascii() {
        return c.to_digit(10);
    }
    let code = c as u32;
    let after = tables::DECIMAL_ZEROS.partition_point(|&zero| zero <= code);
    let zero = *tables::DECIMAL_ZEROS.get(after.checked_sub(1)?)?;
    (code - zero < 10).then_some(code - zero)
}

/// The value of a digit (`²` is 2).
pub fn digit_value(c: char) -> Option<u32> {
    let code = c as u32;
    let after = tables::DIGIT_RUNS.partition_point(|run| run.0 <= code);
    let &(first, last, value, step) = tables::DIGIT_RUNS.get(after.checked_sub(1)?)?;
    (code <= last).then(|| u32::from(value) + (code - first) * u32::from(step))
}

/// The numeric value (`½` is 0.5).
pub fn numeric_value(c: char) -> Option<f64> {
    let code = c as u32;
    let after = tables::NUMERIC_RUNS.partition_point(|run| run.0 <= code);
    let &(first, last, value, step) = tables::NUMERIC_RUNS.get(after.checked_sub(1)?)?;
    (code <= last).then(|| value + f64::from(code - first) * step)
}

struct CaseMap {
    runs: &'static [(u32, u32, u8, i32)],
    several: &'static [(u32, &'static str)],
}

static TO_LOWER: CaseMap = CaseMap { runs: tables::LOWER_RUNS, several: tables::LOWER_SEVERAL };
static TO_UPPER: CaseMap = CaseMap { runs: tables::UPPER_RUNS, several: tables::UPPER_SEVERAL };
static TO_TITLE: CaseMap = CaseMap { runs: tables::TITLE_RUNS, several: tables::TITLE_SEVERAL };
static TO_FOLD: CaseMap = CaseMap { runs: tables::FOLD_RUNS, several: tables::FOLD_SEVERAL };

impl CaseMap {
    fn push(&self, c: char, out: &mut String) {
        let code = c as u32;
        if let Ok(at) = self.several.binary_search_by_key(&code, |entry| entry.0) {
            return out.push_str(self.several[at].1);
        }
        let after = self.runs.partition_point(|run| run.0 <= code);
        if let Some(&(first, last, step, delta)) = after.checked_sub(1).map(|at| &self.runs[at])
            && code <= last
            && (code - first).is_multiple_of(u32::from(step))
        {
            let to = code.checked_add_signed(delta).and_then(char::from_u32);
            return out.push(to.unwrap_or(c));
        }
        out.push(c);
    }
}

impl CaseMap {
    /// What a character becomes, or the first of the characters it becomes.
    fn first(&self, c: char) -> char {
        let code = c as u32;
        if let Ok(at) = self.several.binary_search_by_key(&code, |entry| entry.0) {
            return self.several[at].1.chars().next().unwrap_or(c);
        }
        let after = self.runs.partition_point(|run| run.0 <= code);
        match after.checked_sub(1).map(|at| &self.runs[at]) {
            Some(&(first, last, step, delta))
                if code <= last && (code - first).is_multiple_of(u32::from(step)) =>
            {
                code.checked_add_signed(delta).and_then(char::from_u32).unwrap_or(c)
            }
            _ => c,
        }
    }
}

/// The lower case of one character, whatever stands around it.
pub fn lower_char(c: char) -> char {
    if c.is_ascii() { c.to_ascii_lowercase() } else { TO_LOWER.first(c) }
}

/// The upper case of one character; the first of them where there are several.
pub fn upper_char(c: char) -> char {
    if c.is_ascii() { c.to_ascii_uppercase() } else { TO_UPPER.first(c) }
}

fn map_all(text: &str, map: &CaseMap) -> String {
    let mut out = String::with_capacity(text.len());
    text.chars().for_each(|c| map.push(c, &mut out));
    out
}

/// Whether the capital sigma at byte `at` ends a word, as Unicode's `Final_Sigma` says.
fn is_final_sigma(text: &str, at: usize) -> bool {
    let before = text[..at].chars().rev().find(|&c| !is_case_ignorable(c));
    let mut after = text[at..].chars().skip(1).skip_while(|&c| is_case_ignorable(c));
    before.is_some_and(is_cased) && !after.next().is_some_and(is_cased)
}

fn push_lower(text: &str, at: usize, c: char, out: &mut String) {
    if c == 'Σ' {
        out.push(if is_final_sigma(text, at) { 'ς' } else { 'σ' });
    } else if c.is_ascii() {
        out.push(c.to_ascii_lowercase());
    } else {
        TO_LOWER.push(c, out);
    }
}

/// str.lower().
pub fn lower(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut out = String::with_capacity(text.len());
    text.char_indices().for_each(|(at, c)| push_lower(text, at, c, &mut out));
    out
}

/// str.upper().
pub fn upper(text: &str) -> String {
    if text.is_ascii() { text.to_ascii_uppercase() } else { map_all(text, &TO_UPPER) }
}

/// str.casefold().
pub fn casefold(text: &str) -> String {
    if text.is_ascii() { text.to_ascii_lowercase() } else { map_all(text, &TO_FOLD) }
}

/// What a function of bytes makes of ASCII.
fn ascii(text: &str, how: fn(&[u8]) -> Vec<u8>) -> String {
    String::from_utf8(how(text.as_bytes())).unwrap_or_default() // ASCII stays ASCII.
}

/// str.title().
pub fn title(text: &str) -> String {
    if text.is_ascii() {
        return ascii(text, bytestrings::title);
    }
    let mut out = String::with_capacity(text.len());
    let mut after_cased = false;
    for (at, c) in text.char_indices() {
        if after_cased {
            push_lower(text, at, c, &mut out);
        } else {
            TO_TITLE.push(c, &mut out);
        }
        after_cased = is_cased(c);
    }
    out
}

/// str.capitalize().
pub fn capitalize(text: &str) -> String {
    if text.is_ascii() {
        return ascii(text, bytestrings::capitalize);
    }
    let mut out = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        if at == 0 {
            TO_TITLE.push(c, &mut out);
        } else {
            push_lower(text, at, c, &mut out);
        }
    }
    out
}

/// str.swapcase().
pub fn swapcase(text: &str) -> String {
    if text.is_ascii() {
        return ascii(text, bytestrings::swapcase);
    }
    let mut out = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        if is_upper_char(c) {
            push_lower(text, at, c, &mut out);
        } else if is_lower_char(c) {
            TO_UPPER.push(c, &mut out);
        } else {
            out.push(c);
        }
    }
    out
}

/// Whether there is a character and each passes: str.isalpha(), isdigit(), isspace() and so on.
pub fn all(text: &str, class: fn(char) -> bool) -> bool {
    !text.is_empty() && text.chars().all(class)
}

/// str.isprintable(); an empty string is.
pub fn is_printable_str(text: &str) -> bool {
    text.chars().all(is_printable)
}

/// str.islower().
pub fn is_lower(text: &str) -> bool {
    let mut cased = false;
    for c in text.chars() {
        if is_upper_char(c) || is_title_char(c) {
            return false;
        }
        cased |= is_lower_char(c);
    }
    cased
}

/// str.isupper().
pub fn is_upper(text: &str) -> bool {
    let mut cased = false;
    for c in text.chars() {
        if is_lower_char(c) || is_title_char(c) {
            return false;
        }
        cased |= is_upper_char(c);
    }
    cased
}

/// str.istitle().
pub fn is_title(text: &str) -> bool {
    let (mut cased, mut after_cased) = (false, false);
    for c in text.chars() {
        let begins = is_upper_char(c) || is_title_char(c);
        let goes_on = is_lower_char(c);
        if begins && after_cased || goes_on && !after_cased {
            return false;
        }
        after_cased = begins || goes_on;
        cased |= after_cased;
    }
    cased
}

/// str.isidentifier().
pub fn is_identifier(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next().is_some_and(is_xid_start) && chars.all(is_xid_continue)
}
