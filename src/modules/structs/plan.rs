//! What a format says: which items lie where, and how values go in and come out.
//!
//! May touch: `value`, `builtins`' helpers.

use super::error;
use super::item::{self, Order};
use crate::builtins::number::room;
use crate::raise;
use crate::value::{Core, Eval, Runtime, Value};

/// A part of a format: so many items of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// The letter.
    pub letter: u8,
    /// How many; of `s` and `p`, the bytes of one.
    pub count: usize,
    /// Where the first begins.
    pub place: usize,
    /// Bytes of one.
    pub size: usize,
}

/// A format as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Its parts; padding is between them.
    pub parts: Vec<Part>,
    /// Bytes of the whole.
    pub size: usize,
    /// How many values go in.
    pub values: usize,
    /// How items lie in memory.
    pub order: Order,
}

/// Bytes that a part takes.
pub const PART_BYTES: u64 = 32;

/// The bytes of one item, and whether they are as C aligns them.
fn size_of(letter: u8, native: bool) -> Option<usize> {
    Some(match letter {
        b'x' | b'c' | b'b' | b'B' | b'?' | b's' | b'p' => 1,
        b'h' | b'H' | b'e' => 2,
        b'i' | b'I' | b'f' => 4,
        b'l' | b'L' if !native => 4,
        b'l' | b'L' | b'q' | b'Q' | b'd' => 8,
        b'n' | b'N' | b'P' if native => 8,
        _ => return None,
    })
}

/// Reads a format, a `str` or bytes.
///
/// # Errors
/// `struct.error` if it is none.
pub fn parse(rt: &mut Runtime, format: Value) -> Eval<Plan> {
    let plain = rt.heap.plain(format);
    let text = match (rt.heap.text(&plain), rt.heap.as_bytes(plain)) {
        (Some(text), _) => text.as_bytes(),
        (None, Some(bytes)) => bytes,
        (None, None) => {
            let name = rt.type_name(format);
            raise!(rt, TypeError, "Struct() argument 1 must be a str or bytes object, not {name}")
        }
    };
    let length = text.len() as u64;
    if length < 24 {
        let mut short = [0; 24];
        let length = text.len();
        if let Some(place) = short.get_mut(..length) {
            place.copy_from_slice(text);
        }
        return read(rt, short.get(..length).unwrap_or(&[]));
    }
    rt.steps(length / 8)?;
    room(rt, length.saturating_mul(PART_BYTES + 1))?;
    let plain = rt.heap.plain(format);
    let text = match rt.heap.text(&plain) {
        Some(text) => text.as_bytes().to_vec(),
        None => rt.heap.as_bytes(plain).unwrap_or(&[]).to_vec(),
    };
    read(rt, &text)
}

fn read(rt: &mut Runtime, text: &[u8]) -> Eval<Plan> {
    const LONG: &str = "total struct size too long";
    let (mut at, native, big) = match text.first() {
        Some(b'@') => (1, true, false),
        Some(b'=' | b'<') => (1, false, false),
        Some(b'>' | b'!') => (1, false, true),
        _ => (0, true, false),
    };
    let (mut parts, mut place, mut values) = (Vec::new(), 0_usize, 0_usize);
    while let Some(&first) = text.get(at) {
        let mut letter = first;
        at += 1;
        if matches!(letter, b' ' | b'\t'..=b'\r') {
            continue;
        }
        let mut count = 1_usize;
        if letter.is_ascii_digit() {
            count = 0;
            while letter.is_ascii_digit() {
                let more =
                    count.checked_mul(10).and_then(|n| n.checked_add((letter - b'0').into()));
                count = match more.filter(|count| *count <= i64::MAX as usize) {
                    Some(count) => count,
                    None => return Err(error(rt, LONG)),
                };
                letter = match text.get(at) {
                    Some(letter) => *letter,
                    None => {
                        return Err(error(rt, "repeat count given without format specifier"));
                    }
                };
                at += 1;
            }
        }
        let Some(size) = size_of(letter, native) else {
            let words = match letter {
                0 => "embedded null character",
                _ => "bad char in struct format",
            };
            return Err(error(rt, words));
        };
        if native && size > 1 {
            place = place.next_multiple_of(size);
        }
        let end = size.checked_mul(count).and_then(|all| all.checked_add(place));
        let Some(end) = end.filter(|end| *end <= i64::MAX as usize) else {
            return Err(error(rt, LONG));
        };
        let whole = matches!(letter, b's' | b'p');
        if letter != b'x' && (count > 0 || whole) {
            values = values.saturating_add(if whole { 1 } else { count });
            parts.push(Part { letter, count, place, size });
        }
        place = end;
    }
    Ok(Plan { parts, size: place, values, order: Order { big, native } })
}

impl Plan {
    /// The bytes of these values.
    ///
    /// # Errors
    /// `struct.error` for values that do not fit.
    pub fn pack(&self, rt: &mut Runtime, values: Value, skip: usize, name: &str) -> Eval<Vec<u8>> {
        let given = rt.heap.as_tuple(values).map_or(0, <[Value]>::len).saturating_sub(skip);
        if given != self.values {
            let wanted = self.values;
            let words = format!("{name} expected {wanted} items for packing (got {given})");
            return Err(error(rt, &words));
        }
        rt.steps(given as u64 / 8)?;
        room(rt, self.size as u64)?;
        let mut out = Vec::with_capacity(self.size);
        let mut next = skip;
        for part in &self.parts {
            out.resize(part.place, 0);
            if matches!(part.letter, b's' | b'p') {
                let value = at(rt, values, next);
                next += 1;
                put_bytes(rt, part, value, &mut out)?;
                continue;
            }
            for _ in 0..part.count {
                let value = at(rt, values, next);
                next += 1;
                item::write(rt, part.letter, part.size, self.order, value, &mut out)?;
            }
        }
        out.resize(self.size, 0);
        Ok(out)
    }

    /// The values that bytes mean, as a tuple; there are as many bytes as the plan says.
    pub fn unpack(&self, core: &mut Core, bytes: &[u8]) -> Eval {
        core.steps(self.values as u64 / 8)?;
        core.heap.charge(self.values as u64 * 16)?;
        core.heap.meter.release(self.values as u64 * 16);
        let mut values = Vec::with_capacity(self.values);
        for part in &self.parts {
            let all = bytes.get(part.place..).unwrap_or(&[]);
            match part.letter {
                b's' => {
                    let own = all.get(..part.count).unwrap_or(all).to_vec();
                    values.push(core.heap.bytes(own)?);
                }
                b'p' => {
                    let own = all.get(..part.count).unwrap_or(all);
                    let length = own.first().map_or(0, |length| usize::from(*length));
                    let own = own.get(1..).unwrap_or(&[]);
                    let own = own.get(..length).unwrap_or(own).to_vec();
                    values.push(core.heap.bytes(own)?);
                }
                letter => {
                    for own in all.chunks_exact(part.size).take(part.count) {
                        values.push(item::read(core, letter, self.order.big, own)?);
                    }
                }
            }
        }
        core.heap.tuple(values)
    }
}

fn at(rt: &Runtime, values: Value, nth: usize) -> Value {
    rt.heap.as_tuple(values).and_then(|values| values.get(nth)).copied().unwrap_or(Value::None)
}

fn put_bytes(rt: &mut Runtime, part: &Part, value: Value, out: &mut Vec<u8>) -> Eval<()> {
    let end = out.len() + part.count;
    let Some(bytes) = rt.heap.as_bytes(rt.heap.plain(value)) else {
        let words = format!("argument for '{}' must be a bytes object", part.letter as char);
        return Err(error(rt, &words));
    };
    if part.letter == b's' {
        out.extend_from_slice(bytes.get(..part.count).unwrap_or(bytes));
    } else if part.count > 0 {
        // One byte says how long it is, or that it is no shorter.
        let own = bytes.get(..part.count - 1).unwrap_or(bytes);
        out.push(own.len().min(255) as u8);
        out.extend_from_slice(own);
    }
    out.resize(end, 0);
    Ok(())
}
