//! Sorting where no program can have a say: keys that are all ints, all floats without NaN, all
//! strings, or all tuples of such, column by column.
//!
//! Each key becomes an unsigned number whose order is the key's as far as it goes (an int or a
//! float whole, a string by its first eight bytes, a tuple by its first item); only ties look at
//! the keys. std's stable sort is used, which finds runs that are there already.
//!
//! May touch: `value`. Never: frames, program code.
//!
//! Invariant: what is compared here is totally ordered, as CPython's `<` has it for these kinds.

use crate::value::{Heap, Obj, Value};
use std::cmp::{Ordering, Reverse};

/// What all the keys of a sort, or all the items of a column of tuples, are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// `None`: equal to itself, which is all that a tuple asks of it.
    Nothing,
    /// Small ints and bools.
    Int,
    /// Floats without NaN.
    Float,
    /// Strings.
    Text,
    /// Tuples.
    Row,
}

/// A key's beginning as a number, and which of the keys it is.
#[derive(Clone, Copy)]
struct Place {
    prefix: u64,
    at: u32,
}

/// The order that the keys have, and what it took to find it.
pub struct Sorted {
    /// Where each item was.
    order: Vec<Place>,
    /// Bytes of text and items of tuples that comparisons may have looked at.
    pub looked_at: u64,
}

impl Sorted {
    /// Puts the items in order.
    pub fn arrange(&self, items: &mut [Value]) {
        let before = items.to_vec();
        for (to, from) in items.iter_mut().zip(&self.order) {
            if let Some(item) = before.get(from.at as usize) {
                *to = *item;
            }
        }
    }
}

/// Sorts small ints that are their own keys; says whether they are all such.
pub fn sort_ints(items: &mut [Value], reverse: bool) -> bool {
    let mut ints = Vec::with_capacity(items.len());
    for item in items.iter() {
        let Value::Int(int) = item else { return false };
        ints.push(*int);
    }
    // Equal ints cannot be told apart.
    if !reverse && ints.is_sorted() {
        return true;
    }
    ints.sort();
    if reverse {
        ints.reverse();
    }
    for (to, int) in items.iter_mut().zip(ints) {
        *to = Value::Int(int);
    }
    true
}

/// What is sorted by.
struct Keys<'a> {
    heap: &'a Heap,
    kind: Kind,
    keys: &'a [Value],
    /// The keys' items, if they are tuples, and what those of each column are.
    rows: Vec<&'a [Value]>,
    columns: Vec<Kind>,
}

/// A key at its place, for std's sort: total, whatever the program.
struct Ranked<'a> {
    place: Place,
    keys: &'a Keys<'a>,
}

impl PartialEq for Ranked<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Ranked<'_> {}

impl PartialOrd for Ranked<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ranked<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        let (a, b) = (self.place, other.place);
        a.prefix.cmp(&b.prefix).then_with(|| self.keys.compare(a.at as usize, b.at as usize))
    }
}

impl Keys<'_> {
    /// Two keys with the same prefix.
    fn compare(&self, a: usize, b: usize) -> Ordering {
        match self.kind {
            Kind::Text => compare_texts(self.heap, self.keys.get(a), self.keys.get(b)),
            Kind::Row => match (self.rows.get(a), self.rows.get(b)) {
                (Some(a), Some(b)) => compare_rows(self.heap, &self.columns, a, b),
                _ => Ordering::Equal,
            },
            _ => Ordering::Equal,
        }
    }
}

/// The order of keys that are all of one kind, `None` if they are not.
pub fn order(heap: &Heap, keys: &[Value], reverse: bool) -> Option<Sorted> {
    let kind = kind_of(heap, keys.first()?).filter(|kind| *kind != Kind::Nothing)?;
    u32::try_from(keys.len()).ok()?;
    let mut looked_at = 0;
    let mut columns = Vec::new();
    let mut rows: Vec<&[Value]> = Vec::new();
    if kind == Kind::Row {
        rows.reserve_exact(keys.len());
        for key in keys {
            let row = exact_tuple(heap, key)?;
            looked_at += seen(heap, row, &mut columns)?;
            rows.push(row);
        }
    }
    let mut order = Vec::with_capacity(keys.len());
    for (at, key) in (0..).zip(keys) {
        let prefix = match (rows.get(at as usize), columns.first()) {
            (Some(row), Some(kind)) => row.first().map_or(0, |first| prefix(heap, *kind, first)),
            _ if kind_of(heap, key)? != kind => return None,
            _ => prefix(heap, kind, key),
        };
        if kind == Kind::Text {
            looked_at += heap.text_bytes(key)?.len() as u64;
        }
        order.push(Place { prefix, at });
    }
    let keys = &Keys { heap, kind, keys, rows, columns };
    let ranked = |place: &Place| Ranked { place: *place, keys };
    if reverse {
        order.sort_by_key(|place| Reverse(ranked(place)));
    } else {
        order.sort_by_key(ranked);
    }
    Some(Sorted { order, looked_at })
}

/// Notes of what kinds a tuple's items are; `None` if its columns are of other kinds than those
/// seen before. Gives what comparing it may look at.
fn seen(heap: &Heap, row: &[Value], columns: &mut Vec<Kind>) -> Option<u64> {
    let mut looked_at = row.len() as u64 * 8;
    for (at, item) in row.iter().enumerate() {
        let kind = kind_of(heap, item)?;
        match columns.get(at) {
            Some(known) if *known == kind => {}
            None if kind != Kind::Row => columns.push(kind),
            _ => return None,
        }
        if kind == Kind::Text {
            looked_at += heap.text_bytes(item)?.len() as u64;
        }
    }
    Some(looked_at)
}

fn kind_of(heap: &Heap, value: &Value) -> Option<Kind> {
    match value {
        Value::Int(_) | Value::Bool(_) => Some(Kind::Int),
        Value::Float(float) if !float.is_nan() => Some(Kind::Float),
        Value::Str(_) => Some(Kind::Text),
        Value::None => Some(Kind::Nothing),
        Value::Ref(_) | Value::Shared { .. } => match heap.get(*value) {
            Some(Obj::Str(_) | Obj::View(_)) => Some(Kind::Text),
            Some(Obj::Tuple(_)) => Some(Kind::Row),
            _ => None,
        },
        _ => None,
    }
}

fn exact_tuple<'a>(heap: &'a Heap, value: &Value) -> Option<&'a [Value]> {
    match heap.get(*value)? {
        Obj::Tuple(items) => Some(items),
        _ => None,
    }
}

/// A number whose order is the value's, as far as it goes.
fn prefix(heap: &Heap, kind: Kind, value: &Value) -> u64 {
    const SIGN: u64 = 1 << 63;
    match (kind, value) {
        (Kind::Int, Value::Int(int)) => *int as u64 ^ SIGN,
        (Kind::Int, Value::Bool(bool)) => u64::from(*bool) ^ SIGN,
        (Kind::Float, Value::Float(float)) => {
            // The two zeros are equal; a negative float's bits grow away from zero.
            let bits = (*float + 0.0).to_bits();
            if bits & SIGN == 0 { bits ^ SIGN } else { !bits }
        }
        (Kind::Text, text) => {
            // UTF-8 sorts as its characters do.
            let bytes = heap.text_bytes(text).unwrap_or(&[]);
            let mut first = [0; 8];
            for (to, from) in first.iter_mut().zip(bytes) {
                *to = *from;
            }
            u64::from_be_bytes(first)
        }
        _ => 0,
    }
}

fn compare_texts(heap: &Heap, a: Option<&Value>, b: Option<&Value>) -> Ordering {
    match (a, b) {
        (Some(a), Some(b)) => heap.text_bytes(a).cmp(&heap.text_bytes(b)),
        _ => Ordering::Equal,
    }
}

/// Tuples item by item; of two that agree the shorter is less.
fn compare_rows(heap: &Heap, columns: &[Kind], a: &[Value], b: &[Value]) -> Ordering {
    for ((kind, a), b) in columns.iter().zip(a).zip(b) {
        let order = match kind {
            Kind::Text => compare_texts(heap, Some(a), Some(b)),
            _ => prefix(heap, *kind, a).cmp(&prefix(heap, *kind, b)),
        };
        if order != Ordering::Equal {
            return order;
        }
    }
    a.len().cmp(&b.len())
}
