//! The algorithms of the methods of bytes and bytearray: as in `strings`, but of bytes, and with
//! ASCII's notion of letters and white space.
//!
//! May touch: `strings` for bounds. Never: values, an encoding.
//!
//! Invariant: every function is linear in its arguments together (searching is memchr's).

use super::strings::{Bounds, Ends, center_left};
use super::{TextError, value_error};
use memchr::memmem;

/// White space as bytes.split() and bytes.strip() see it.
pub fn is_space(byte: u8) -> bool {
    matches!(byte, b'\t'..=b'\r' | b' ')
}

fn limit(most: i64) -> usize {
    usize::try_from(most).unwrap_or(usize::MAX)
}

fn window(bytes: &[u8], bounds: Bounds) -> Option<(&[u8], usize)> {
    let (start, end) = bounds.within(bytes.len())?;
    Some((&bytes[start..end], start))
}

/// bytes.find(), `None` for -1.
pub fn find(bytes: &[u8], wanted: &[u8], bounds: Bounds) -> Option<usize> {
    let (part, before) = window(bytes, bounds)?;
    memmem::find(part, wanted).map(|at| before + at)
}

/// bytes.rfind(), `None` for -1.
pub fn rfind(bytes: &[u8], wanted: &[u8], bounds: Bounds) -> Option<usize> {
    let (part, before) = window(bytes, bounds)?;
    memmem::rfind(part, wanted).map(|at| before + at)
}

/// The ValueError of bytes.index() and bytes.rindex().
pub fn not_found() -> TextError {
    TextError::Value("subsection not found".to_owned())
}

/// bytes.count().
pub fn count(bytes: &[u8], wanted: &[u8], bounds: Bounds) -> usize {
    let Some((part, _)) = window(bytes, bounds) else { return 0 };
    if wanted.is_empty() { part.len() + 1 } else { memmem::find_iter(part, wanted).count() }
}

/// bytes.startswith() of one prefix.
pub fn starts_with(bytes: &[u8], prefix: &[u8], bounds: Bounds) -> bool {
    window(bytes, bounds).is_some_and(|(part, _)| part.starts_with(prefix))
}

/// bytes.endswith() of one suffix.
pub fn ends_with(bytes: &[u8], suffix: &[u8], bounds: Bounds) -> bool {
    window(bytes, bounds).is_some_and(|(part, _)| part.ends_with(suffix))
}

/// bytes.removeprefix().
pub fn remove_prefix<'a>(bytes: &'a [u8], prefix: &[u8]) -> &'a [u8] {
    bytes.strip_prefix(prefix).unwrap_or(bytes)
}

/// bytes.removesuffix().
pub fn remove_suffix<'a>(bytes: &'a [u8], suffix: &[u8]) -> &'a [u8] {
    bytes.strip_suffix(suffix).unwrap_or(bytes)
}

fn non_empty(separator: &[u8]) -> Result<(), TextError> {
    if separator.is_empty() { value_error("empty separator") } else { Ok(()) }
}

/// bytes.split(sep, maxsplit), piece by piece.
pub fn split<'a>(
    bytes: &'a [u8],
    separator: &'a [u8],
    most: i64,
) -> Result<impl Iterator<Item = &'a [u8]>, TextError> {
    non_empty(separator)?;
    let mut found = memmem::find_iter(bytes, separator).take(limit(most));
    let mut start = Some(0);
    Ok(std::iter::from_fn(move || {
        let from = start?;
        let at = found.next();
        start = at.map(|at| at + separator.len());
        Some(&bytes[from..at.unwrap_or(bytes.len())])
    }))
}

/// bytes.rsplit(sep, maxsplit), the last piece first.
pub fn rsplit<'a>(
    bytes: &'a [u8],
    separator: &'a [u8],
    most: i64,
) -> Result<impl Iterator<Item = &'a [u8]>, TextError> {
    non_empty(separator)?;
    let mut found = memmem::rfind_iter(bytes, separator).take(limit(most));
    let mut end = Some(bytes.len());
    Ok(std::iter::from_fn(move || {
        let to = end?;
        end = found.next();
        Some(&bytes[end.map_or(0, |at| at + separator.len())..to])
    }))
}

fn skip_space(bytes: &[u8]) -> &[u8] {
    &bytes[bytes.iter().position(|&b| !is_space(b)).unwrap_or(bytes.len())..]
}

fn drop_space(bytes: &[u8]) -> &[u8] {
    &bytes[..bytes.iter().rposition(|&b| !is_space(b)).map_or(0, |at| at + 1)]
}

/// bytes.split(None, maxsplit), piece by piece.
pub fn split_space(bytes: &[u8], most: i64) -> impl Iterator<Item = &[u8]> {
    let mut left = limit(most);
    let mut rest = skip_space(bytes);
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        if left == 0 {
            return Some(std::mem::take(&mut rest));
        }
        left -= 1;
        let end = rest.iter().position(|&b| is_space(b)).unwrap_or(rest.len());
        let piece = &rest[..end];
        rest = skip_space(&rest[end..]);
        Some(piece)
    })
}

/// bytes.rsplit(None, maxsplit), the last piece first.
pub fn rsplit_space(bytes: &[u8], most: i64) -> impl Iterator<Item = &[u8]> {
    let mut left = limit(most);
    let mut rest = drop_space(bytes);
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        if left == 0 {
            return Some(std::mem::take(&mut rest));
        }
        left -= 1;
        let start = rest.iter().rposition(|&b| is_space(b)).map_or(0, |at| at + 1);
        let piece = &rest[start..];
        rest = drop_space(&rest[..start]);
        Some(piece)
    })
}

/// bytes.splitlines(keepends), piece by piece; only `\n`, `\r` and `\r\n` end a line.
pub fn splitlines(bytes: &[u8], keep_ends: bool) -> impl Iterator<Item = &[u8]> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let end = memchr::memchr2(b'\n', b'\r', rest).unwrap_or(rest.len());
        let after = match &rest[end..] {
            [b'\r', b'\n', ..] => end + 2,
            [_, ..] => end + 1,
            [] => end,
        };
        let line = &rest[..if keep_ends { after } else { end }];
        rest = &rest[after..];
        Some(line)
    })
}

/// bytes.partition().
pub fn partition<'a>(bytes: &'a [u8], separator: &'a [u8]) -> Result<[&'a [u8]; 3], TextError> {
    non_empty(separator)?;
    Ok(match memmem::find(bytes, separator) {
        Some(at) => [&bytes[..at], separator, &bytes[at + separator.len()..]],
        None => [bytes, b"", b""],
    })
}

/// bytes.rpartition().
pub fn rpartition<'a>(bytes: &'a [u8], separator: &'a [u8]) -> Result<[&'a [u8]; 3], TextError> {
    non_empty(separator)?;
    Ok(match memmem::rfind(bytes, separator) {
        Some(at) => [&bytes[..at], separator, &bytes[at + separator.len()..]],
        None => [b"", b"", bytes],
    })
}

/// bytes.strip() and its kin; `None` strips white space.
pub fn strip<'a>(bytes: &'a [u8], chars: Option<&[u8]>, ends: Ends) -> &'a [u8] {
    let mut strips = [false; 256];
    for (byte, strip) in (0..=u8::MAX).zip(&mut strips) {
        *strip = chars.is_none() && is_space(byte);
    }
    for &byte in chars.unwrap_or_default() {
        strips[usize::from(byte)] = true;
    }
    let keeps = |byte: &u8| !strips[usize::from(*byte)];
    let (start, end) = kept(bytes, keeps, ends);
    &bytes[start..end]
}

/// The part that stripping leaves, from the first byte that stays to the last.
pub fn kept(bytes: &[u8], keeps: impl Fn(&u8) -> bool, ends: Ends) -> (usize, usize) {
    let start = match ends {
        Ends::Right => 0,
        _ => bytes.iter().position(&keeps).unwrap_or(bytes.len()),
    };
    let end = match ends {
        Ends::Left => bytes.len(),
        _ => bytes.iter().rposition(&keeps).map_or(start, |at| at + 1),
    };
    (start, end.max(start))
}

/// How often `replace` replaces.
pub fn replace_count(bytes: &[u8], old: &[u8], most: i64) -> usize {
    count(bytes, old, Bounds::default()).min(limit(most))
}

/// The exact number of bytes of what `replace` returns.
pub fn replace_size(bytes: &[u8], old: &[u8], new: &[u8], most: i64) -> usize {
    let count = replace_count(bytes, old, most);
    (bytes.len() - count * old.len()).saturating_add(count.saturating_mul(new.len()))
}

/// bytes.replace(old, new, count); a negative `most` replaces all.
pub fn replace(bytes: &[u8], old: &[u8], new: &[u8], most: i64) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut copied = 0;
    if old.is_empty() {
        // `new` stands before each byte and at the end.
        for at in (0..=bytes.len()).take(limit(most)) {
            out.extend_from_slice(&bytes[copied..at]);
            out.extend_from_slice(new);
            copied = at;
        }
    } else {
        for at in memmem::find_iter(bytes, old).take(limit(most)) {
            out.extend_from_slice(&bytes[copied..at]);
            out.extend_from_slice(new);
            copied = at + old.len();
        }
    }
    out.extend_from_slice(&bytes[copied..]);
    out
}

/// At most this many bytes come from `expand_tabs`.
pub fn expand_tabs_size(bytes: &[u8], tab: i64) -> usize {
    let tabs = bytes.iter().filter(|&&b| b == b'\t').count();
    bytes.len().saturating_add(tabs.saturating_mul(limit(tab.max(0))))
}

/// bytes.expandtabs(); a tab size of 0 or less removes tabs.
pub fn expand_tabs(bytes: &[u8], tab: i64) -> Vec<u8> {
    let tab = limit(tab.max(0));
    let mut out = Vec::with_capacity(bytes.len());
    let mut column = 0;
    for &byte in bytes {
        match byte {
            b'\t' if tab > 0 => {
                let spaces = tab - column % tab;
                column += spaces;
                out.extend(std::iter::repeat_n(b' ', spaces));
            }
            b'\t' => {}
            _ => {
                column = if matches!(byte, b'\n' | b'\r') { 0 } else { column + 1 };
                out.push(byte);
            }
        }
    }
    out
}

fn padded(bytes: &[u8], left: usize, right: usize, fill: u8) -> Vec<u8> {
    let mut out = vec![fill; left];
    out.extend_from_slice(bytes);
    out.extend(std::iter::repeat_n(fill, right));
    out
}

fn missing(bytes: &[u8], width: i64) -> usize {
    limit(width.max(0)).saturating_sub(bytes.len())
}

/// bytes.ljust(); the result has `width` bytes or as many as it was given.
pub fn ljust(bytes: &[u8], width: i64, fill: u8) -> Vec<u8> {
    padded(bytes, 0, missing(bytes, width), fill)
}

/// bytes.rjust().
pub fn rjust(bytes: &[u8], width: i64, fill: u8) -> Vec<u8> {
    padded(bytes, missing(bytes, width), 0, fill)
}

/// bytes.center().
pub fn center(bytes: &[u8], width: i64, fill: u8) -> Vec<u8> {
    let padding = missing(bytes, width);
    let left = center_left(padding, width);
    padded(bytes, left, padding - left, fill)
}

/// bytes.zfill().
pub fn zfill(bytes: &[u8], width: i64) -> Vec<u8> {
    let signed = usize::from(matches!(bytes.first(), Some(b'+' | b'-')));
    let (sign, digits) = bytes.split_at(signed);
    [sign, &padded(digits, missing(bytes, width), 0, b'0')].concat()
}

/// bytes.translate(table, delete); the table has 256 bytes.
pub fn translate(bytes: &[u8], table: Option<&[u8; 256]>, delete: &[u8]) -> Vec<u8> {
    let mut deleted = [false; 256];
    delete.iter().for_each(|&byte| deleted[usize::from(byte)] = true);
    let kept = bytes.iter().filter(|&&byte| !deleted[usize::from(byte)]);
    kept.map(|&byte| table.map_or(byte, |table| table[usize::from(byte)])).collect()
}

/// bytes.title().
pub fn title(bytes: &[u8]) -> Vec<u8> {
    let mut after_letter = false;
    bytes
        .iter()
        .map(|byte| {
            let shown =
                if after_letter { byte.to_ascii_lowercase() } else { byte.to_ascii_uppercase() };
            after_letter = byte.is_ascii_alphabetic();
            shown
        })
        .collect()
}

/// bytes.capitalize().
pub fn capitalize(bytes: &[u8]) -> Vec<u8> {
    let mut out = bytes.to_ascii_lowercase();
    out.iter_mut().take(1).for_each(|first| first.make_ascii_uppercase());
    out
}

/// bytes.swapcase().
pub fn swapcase(bytes: &[u8]) -> Vec<u8> {
    let swap = |byte: &u8| if byte.is_ascii_alphabetic() { byte ^ 0x20 } else { *byte };
    bytes.iter().map(swap).collect()
}

/// Whether there is a byte and each passes: bytes.isalpha(), isalnum(), isdigit(), isspace().
pub fn all(bytes: &[u8], class: fn(u8) -> bool) -> bool {
    !bytes.is_empty() && bytes.iter().all(|&byte| class(byte))
}

/// bytes.islower().
pub fn is_lower(bytes: &[u8]) -> bool {
    bytes.iter().any(u8::is_ascii_lowercase) && !bytes.iter().any(u8::is_ascii_uppercase)
}

/// bytes.isupper().
pub fn is_upper(bytes: &[u8]) -> bool {
    bytes.iter().any(u8::is_ascii_uppercase) && !bytes.iter().any(u8::is_ascii_lowercase)
}

/// bytes.istitle().
pub fn is_title(bytes: &[u8]) -> bool {
    let (mut cased, mut after_letter) = (false, false);
    for byte in bytes {
        let (upper, lower) = (byte.is_ascii_uppercase(), byte.is_ascii_lowercase());
        if upper && after_letter || lower && !after_letter {
            return false;
        }
        after_letter = upper || lower;
        cased |= after_letter;
    }
    cased
}

/// At most this many bytes come from `hex`.
pub fn hex_size(length: usize) -> usize {
    length.saturating_mul(3)
}

/// bytes.hex(sep, bytes_per_sep): groups are counted from the right, if negative from the left.
pub fn hex(bytes: &[u8], separator: Option<char>, group: i64) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let size = limit(group.saturating_abs());
    let mut out = String::with_capacity(hex_size(bytes.len()));
    for (at, &byte) in bytes.iter().enumerate() {
        let distance = if group > 0 { bytes.len() - at } else { at };
        if let Some(separator) = separator
            && at > 0
            && size > 0
            && distance % size == 0
        {
            out.push(separator);
        }
        out.push(char::from(DIGITS[usize::from(byte >> 4)]));
        out.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    out
}

/// The separator of `hex` from what a program passed.
pub fn hex_separator(separator: &str) -> Result<char, TextError> {
    let mut chars = separator.chars();
    match (chars.next(), chars.next()) {
        (Some(c), None) if c.is_ascii() => Ok(c),
        (Some(_), None) => value_error("sep must be ASCII."),
        _ => value_error("sep must be length 1."),
    }
}

/// bytes.fromhex().
pub fn from_hex(text: &str) -> Result<Vec<u8>, TextError> {
    let wrong = |at: usize| {
        value_error(format!("non-hexadecimal number found in fromhex() arg at position {at}"))
    };
    if let Some(at) = text.chars().position(|c| !c.is_ascii()) {
        return wrong(at);
    }
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).and_then(|&byte| char::from(byte).to_digit(16));
    let mut out = Vec::with_capacity(bytes.len() / 2);
    let mut at = 0;
    while at < bytes.len() {
        if is_space(bytes[at]) {
            at += 1;
            continue;
        }
        let Some(high) = digit(at) else { return wrong(at) };
        let Some(low) = digit(at + 1) else { return wrong(at + 1) };
        out.push((high << 4 | low) as u8);
        at += 2;
    }
    Ok(out)
}
