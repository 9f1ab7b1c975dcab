//! Places: what a traceback underlines, and which part of it is marked with `^`.
//!
//! CPython 3.11 parses the underlined text again and marks the operator of a binary operation and
//! the brackets of a subscript; the same marks are found here, from the positions of operands.

use crate::source::{Source, Span};
use crate::tree::{Place, PlaceId};

/// The places of a tree. The first is nowhere.
pub(super) struct Places {
    pub list: Vec<Place>,
}

impl Places {
    pub(super) fn new() -> Places {
        Places { list: vec![Place::default()] }
    }

    pub(super) fn add(&mut self, span: Span, mark: Span) -> PlaceId {
        let place = Place { span, mark };
        if self.list.last() != Some(&place) {
            self.list.push(place);
        }
        self.list.len() as PlaceId - 1
    }
}

/// Where the operator between two operands stands.
pub(super) fn operator(source: &Source, whole: Span, left: Span, right: Span) -> Span {
    let between = source.slice(Span::new(left.end, right.start)).as_bytes();
    let Some(offset) = between.iter().position(|byte| !byte.is_ascii_whitespace()) else {
        return Span::default();
    };
    let wide = between.get(offset + 1).is_some_and(|byte| !byte.is_ascii_whitespace());
    let text = source.slice(Span::new(left.end, whole.end)).as_bytes();
    let skipped = text[offset.min(text.len())..].iter().position(|byte| !is_skipped(*byte));
    let start = left.end + (offset + skipped.unwrap_or(0)) as u32;
    Span::new(start, start + 1 + u32::from(wide))
}

fn is_skipped(byte: u8) -> bool {
    byte.is_ascii_whitespace() || matches!(byte, b')' | b'#')
}

/// Where the brackets behind an object stand.
pub(super) fn brackets(source: &Source, whole: Span, object: Span) -> Span {
    let text = source.slice(Span::new(object.end, whole.end)).as_bytes();
    let open = text.iter().position(|byte| *byte == b'[').unwrap_or(0);
    Span::new(object.end + open as u32, whole.end)
}
