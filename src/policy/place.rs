//! Where exactly a name stands in the text.
//!
//! The ast gives whole statements and expressions their places, but not every name in them. Only a
//! rejected name is looked for, so this costs nothing where nothing is wrong.
//!
//! May touch: `source`. Never: the ast.

use crate::source::{Source, Span};

/// The place of `name` in a part of the source, and the name as a reader should be shown it.
///
/// Names come here normalised (NFKC) and mangled; the text has them as they were written.
pub(super) fn name<'a>(source: &'a Source, part: Span, name: &'a str) -> (Span, &'a str) {
    let text = source.slice(part);
    let mut mangled = None;
    let mut foreign = None;
    for (start, run) in identifiers(text) {
        if run == name {
            return (at(part, start, run), name);
        }
        if mangled.is_none() && run.starts_with("__") && name.ends_with(run) {
            mangled = Some((start, run));
        }
        if foreign.is_none() && !run.is_ascii() {
            foreign = Some((start, run));
        }
    }
    match (mangled, foreign) {
        (Some((start, run)), _) => (at(part, start, run), run),
        (None, Some((start, run))) => (at(part, start, run), name),
        (None, None) => (part, name),
    }
}

fn at(part: Span, start: usize, run: &str) -> Span {
    let start = part.start + start as u32;
    Span::new(start, start + run.len() as u32)
}

/// The runs of identifier characters of a text, comments left out.
fn identifiers(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        loop {
            let tail = &text[rest..];
            let first = tail.chars().next()?;
            if first == '#' {
                rest += tail.find('\n').unwrap_or(tail.len());
            } else if continues(first) {
                let length = tail.find(|c| !continues(c)).unwrap_or(tail.len());
                let start = rest;
                rest += length;
                return Some((start, &text[start..rest]));
            } else {
                rest += first.len_utf8();
            }
        }
    })
}

/// Near enough to Python's own idea: everything that is no ASCII punctuation, space or control.
fn continues(c: char) -> bool {
    c == '_' || c.is_ascii_alphanumeric() || (!c.is_ascii() && !c.is_whitespace())
}

/// The place of a dotted name (`a.b`) in a part of the source; the whole part if it is not there.
pub(super) fn dotted(source: &Source, part: Span, name: &str) -> Span {
    let text = source.slice(part);
    let behind = text.find("from").map_or(0, |index| index + 4);
    match text.get(behind..).and_then(|rest| rest.find(name)) {
        Some(index) => at(part, behind + index, name),
        None => part,
    }
}
