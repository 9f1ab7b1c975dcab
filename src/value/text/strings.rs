//! The algorithms of str's methods, on `&str` but counted in characters.
//!
//! Positions are characters, as Python counts; in ASCII text they are bytes, and no function walks
//! it to find out where it is. What could become a long list is an iterator, so that a caller
//! charges for each piece; what builds text has a `..._size` beside it.
//!
//! May touch: `unicode`. Never: values; a type check; a default argument.
//!
//! Invariant: every function is linear in its arguments together (searching is memchr's).

use memchr::{memchr, memmem};

use super::unicode::{is_line_break, is_space};
use super::{TextError, value_error};

/// Optional bounds as Python's methods take them: negative ones count from the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Bounds {
    /// Where to begin; 0 if there is none.
    pub start: Option<i64>,
    /// Where to end; the length if there is none.
    pub end: Option<i64>,
}

impl Bounds {
    /// The positions meant in a sequence of `length`; `None` if the start lies behind the end.
    pub fn within(self, length: usize) -> Option<(usize, usize)> {
        let most = length as i64;
        let clip = |at: i64| if at < 0 { at.saturating_add(most).max(0) } else { at };
        let end = self.end.map_or(most, |end| clip(end).min(most));
        let start = self.start.map_or(0, clip);
        (start <= end).then_some((start as usize, end as usize))
    }
}

/// len(str).
pub fn length(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.chars().count() }
}

/// The byte position of a character position; the end if there are not so many characters.
pub fn byte_at(text: &str, position: usize) -> usize {
    if text.is_ascii() {
        return position.min(text.len());
    }
    text.char_indices().nth(position).map_or(text.len(), |(at, _)| at)
}

/// `text[start:end]` for positions that `Bounds::within` gave.
pub fn slice(text: &str, start: usize, end: usize) -> &str {
    let from = &text[byte_at(text, start)..];
    &from[..byte_at(from, end.saturating_sub(start))]
}

/// The part of `text` that the bounds mean, and how many characters stand before it.
fn window(text: &str, bounds: Bounds) -> Option<(&str, usize)> {
    if bounds == Bounds::default() {
        return Some((text, 0));
    }
    let (start, end) = bounds.within(length(text))?;
    Some((slice(text, start, end), start))
}

/// Where `wanted` first lies in `text`, in bytes.
pub fn position(text: &str, wanted: &str) -> Option<usize> {
    position_in_bytes(text.as_bytes(), wanted.as_bytes())
}

/// The same of UTF-8 that need not be checked: what is found lies between characters.
pub fn position_in_bytes(text: &[u8], wanted: &[u8]) -> Option<usize> {
    match wanted {
        [byte] => memchr(*byte, text),
        // In a short text a search is over before a searcher is made.
        [first, ..] if text.len() <= 64 => {
            let mut from = 0;
            loop {
                let at = from + memchr(*first, text.get(from..)?)?;
                if text.get(at..)?.starts_with(wanted) {
                    return Some(at);
                }
                from = at + 1;
            }
        }
        wanted => memmem::find(text, wanted),
    }
}

/// Where `wanted` last lies in UTF-8, in bytes.
pub fn last_position_in_bytes(text: &[u8], wanted: &[u8]) -> Option<usize> {
    match wanted {
        [byte] => memchr::memrchr(*byte, text),
        wanted => memmem::rfind(text, wanted),
    }
}

/// Characters of UTF-8, or of the part of it before a character.
pub fn chars_of_bytes(text: &[u8]) -> usize {
    text.iter().filter(|byte| **byte & 0xc0 != 0x80).count()
}

/// The part of ASCII text that `str.strip()` leaves.
pub fn strip_ascii(text: &[u8], ends: Ends) -> (usize, usize) {
    super::bytestrings::kept(text, |byte| !is_space(char::from(*byte)), ends)
}

/// The words of ASCII text, as ranges.
pub fn words_of_ascii(text: &[u8]) -> impl Iterator<Item = (usize, usize)> {
    let space = |byte: &u8| is_space(char::from(*byte));
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text.get(at..)?.iter().position(|byte| !space(byte))?;
        let rest = text.get(start..)?;
        let end = start + rest.iter().position(space).unwrap_or(rest.len());
        at = end;
        Some((start, end))
    })
}

/// What lies between one byte, as ranges.
pub fn between(text: &[u8], separator: u8) -> impl Iterator<Item = (usize, usize)> {
    let ends = memchr::memchr_iter(separator, text).chain([text.len()]);
    ends.scan(0, |start, end| Some((std::mem::replace(start, end + 1), end)))
}

/// str.find(), `None` for -1.
pub fn find(text: &str, wanted: &str, bounds: Bounds) -> Option<usize> {
    let (part, before) = window(text, bounds)?;
    position(part, wanted).map(|at| before + length(&part[..at]))
}

/// str.rfind(), `None` for -1.
pub fn rfind(text: &str, wanted: &str, bounds: Bounds) -> Option<usize> {
    let (part, before) = window(text, bounds)?;
    last_position_in_bytes(part.as_bytes(), wanted.as_bytes())
        .map(|at| before + length(&part[..at]))
}

/// The ValueError of str.index() and str.rindex().
pub fn not_found() -> TextError {
    TextError::Value("substring not found".to_owned())
}

/// str.count().
pub fn count(text: &str, wanted: &str, bounds: Bounds) -> usize {
    let Some((part, _)) = window(text, bounds) else { return 0 };
    match wanted.as_bytes() {
        [] => length(part) + 1,
        wanted => count_bytes(part.as_bytes(), wanted),
    }
}

/// How often bytes, of which there are some, are found in others without overlapping.
pub fn count_bytes(part: &[u8], wanted: &[u8]) -> usize {
    match wanted {
        [byte] => memchr::memchr_iter(*byte, part).count(),
        wanted => memmem::find_iter(part, wanted).count(),
    }
}

/// str.startswith() of one prefix.
pub fn starts_with(text: &str, prefix: &str, bounds: Bounds) -> bool {
    window(text, bounds).is_some_and(|(part, _)| part.starts_with(prefix))
}

/// str.endswith() of one suffix.
pub fn ends_with(text: &str, suffix: &str, bounds: Bounds) -> bool {
    window(text, bounds).is_some_and(|(part, _)| part.ends_with(suffix))
}

/// str.removeprefix().
pub fn remove_prefix<'a>(text: &'a str, prefix: &str) -> &'a str {
    text.strip_prefix(prefix).unwrap_or(text)
}

/// str.removesuffix().
pub fn remove_suffix<'a>(text: &'a str, suffix: &str) -> &'a str {
    text.strip_suffix(suffix).unwrap_or(text)
}

/// A limit on splits or replacements: Python's -1 (and any negative) is none.
pub fn limit(most: i64) -> usize {
    usize::try_from(most).unwrap_or(usize::MAX)
}

fn non_empty(separator: &str) -> Result<&str, TextError> {
    if separator.is_empty() { value_error("empty separator") } else { Ok(separator) }
}

/// str.split(sep, maxsplit), piece by piece.
pub fn split<'a>(
    text: &'a str,
    separator: &'a str,
    most: i64,
) -> Result<impl Iterator<Item = &'a str>, TextError> {
    let separator = non_empty(separator)?;
    let (mut left, mut rest) = (limit(most), Some(text));
    Ok(std::iter::from_fn(move || {
        let text = rest.take()?;
        let found = if left == 0 { None } else { position(text, separator) };
        let Some((piece, behind)) = found.and_then(|at| text.split_at_checked(at)) else {
            return Some(text);
        };
        left -= 1;
        rest = behind.get(separator.len()..);
        Some(piece)
    }))
}

/// str.rsplit(sep, maxsplit), the last piece first.
pub fn rsplit<'a>(
    text: &'a str,
    separator: &'a str,
    most: i64,
) -> Result<impl Iterator<Item = &'a str>, TextError> {
    Ok(text.rsplitn(limit(most).saturating_add(1), non_empty(separator)?))
}

/// str.split(None, maxsplit), piece by piece.
pub fn split_space(text: &str, most: i64) -> impl Iterator<Item = &str> {
    let mut left = limit(most);
    let mut rest = text.trim_start_matches(is_space);
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        if left == 0 {
            return Some(std::mem::take(&mut rest));
        }
        left -= 1;
        let (piece, after) = rest.split_at(rest.find(is_space).unwrap_or(rest.len()));
        rest = after.trim_start_matches(is_space);
        Some(piece)
    })
}

/// str.rsplit(None, maxsplit), the last piece first.
pub fn rsplit_space(text: &str, most: i64) -> impl Iterator<Item = &str> {
    let mut left = limit(most);
    let mut rest = text.trim_end_matches(is_space);
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        if left == 0 {
            return Some(std::mem::take(&mut rest));
        }
        left -= 1;
        let last = rest.char_indices().rev().find(|&(_, c)| is_space(c));
        let (before, piece) = rest.split_at(last.map_or(0, |(at, c)| at + c.len_utf8()));
        rest = before.trim_end_matches(is_space);
        Some(piece)
    })
}

/// str.splitlines(keepends), piece by piece.
pub fn splitlines(text: &str, keep_ends: bool) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let end = rest.find(is_line_break).unwrap_or(rest.len());
        let mut after = rest[end..].chars();
        if after.next() == Some('\r') && after.as_str().starts_with('\n') {
            after.next();
        }
        let next = rest.len() - after.as_str().len();
        let line = &rest[..if keep_ends { next } else { end }];
        rest = &rest[next..];
        Some(line)
    })
}

/// str.partition().
pub fn partition<'a>(text: &'a str, separator: &'a str) -> Result<[&'a str; 3], TextError> {
    Ok(match text.split_once(non_empty(separator)?) {
        Some((before, after)) => [before, separator, after],
        None => [text, "", ""],
    })
}

/// str.rpartition().
pub fn rpartition<'a>(text: &'a str, separator: &'a str) -> Result<[&'a str; 3], TextError> {
    Ok(match text.rsplit_once(non_empty(separator)?) {
        Some((before, after)) => [before, separator, after],
        None => ["", "", text],
    })
}

/// Which ends to strip.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ends {
    /// str.strip()
    Both,
    /// str.lstrip()
    Left,
    /// str.rstrip()
    Right,
}

/// str.strip() and its kin; `None` strips white space.
pub fn strip<'a>(text: &'a str, chars: Option<&str>, ends: Ends) -> &'a str {
    let mut sorted: Vec<char> = chars.unwrap_or_default().chars().collect();
    sorted.sort_unstable();
    let strips = |c: char| match chars {
        None => is_space(c),
        Some(_) => sorted.binary_search(&c).is_ok(),
    };
    let text = if ends == Ends::Right { text } else { text.trim_start_matches(strips) };
    if ends == Ends::Left { text } else { text.trim_end_matches(strips) }
}

/// The exact number of bytes of what `replace` returns, of lengths in bytes and how often.
pub fn replaced_size(text: usize, old: usize, new: usize, count: usize) -> usize {
    (text - count * old).saturating_add(count.saturating_mul(new))
}

/// str.replace(old, new, count); a negative `most` replaces all.
pub fn replace(text: &str, old: &str, new: &str, most: i64) -> String {
    if !old.is_empty() {
        let mut out = String::with_capacity(text.len());
        let pieces = split(text, old, most).into_iter().flatten();
        for (n, piece) in pieces.enumerate() {
            if n > 0 {
                out.push_str(new);
            }
            out.push_str(piece);
        }
        return out;
    }
    // For an empty `old`, std puts `new` before each character and at the end, as Python does.
    match usize::try_from(most) {
        Ok(most) => text.replacen(old, new, most),
        Err(_) => text.replace(old, new),
    }
}

/// At most this many bytes come from `expand_tabs`.
pub fn expand_tabs_size(text: &str, tab: i64) -> usize {
    let tabs = text.bytes().filter(|&b| b == b'\t').count();
    text.len().saturating_add(tabs.saturating_mul(limit(tab.max(0))))
}

/// str.expandtabs(); a tab size of 0 or less removes tabs.
pub fn expand_tabs(text: &str, tab: i64) -> String {
    let tab = limit(tab.max(0));
    let mut out = String::with_capacity(text.len());
    let mut column = 0;
    for c in text.chars() {
        match c {
            '\t' if tab > 0 => {
                let spaces = tab - column % tab;
                column += spaces;
                out.extend(std::iter::repeat_n(' ', spaces));
            }
            '\t' => {}
            _ => {
                column = if matches!(c, '\n' | '\r') { 0 } else { column + 1 };
                out.push(c);
            }
        }
    }
    out
}

/// At most this many bytes come from padding to `width`.
pub fn pad_size(text: &str, width: i64, fill: char) -> usize {
    text.len().saturating_add(limit(width.max(0)).saturating_mul(fill.len_utf8()))
}

fn padded(text: &str, left: usize, right: usize, fill: char) -> String {
    let mut out = String::with_capacity(text.len() + (left + right) * fill.len_utf8());
    out.extend(std::iter::repeat_n(fill, left));
    out.push_str(text);
    out.extend(std::iter::repeat_n(fill, right));
    out
}

fn missing(text: &str, width: i64) -> usize {
    limit(width.max(0)).saturating_sub(length(text))
}

/// How much of `padding` str.center() puts to the left.
pub(super) fn center_left(padding: usize, width: i64) -> usize {
    padding / 2 + (padding & width.max(0) as usize & 1)
}

/// str.ljust().
pub fn ljust(text: &str, width: i64, fill: char) -> String {
    padded(text, 0, missing(text, width), fill)
}

/// str.rjust().
pub fn rjust(text: &str, width: i64, fill: char) -> String {
    padded(text, missing(text, width), 0, fill)
}

/// str.center().
pub fn center(text: &str, width: i64, fill: char) -> String {
    let padding = missing(text, width);
    let left = center_left(padding, width);
    padded(text, left, padding - left, fill)
}

/// str.zfill().
pub fn zfill(text: &str, width: i64) -> String {
    let (sign, digits) = text.split_at(usize::from(text.starts_with(['+', '-'])));
    let mut out = String::from(sign);
    out.push_str(&padded(digits, missing(text, width), 0, '0'));
    out
}
