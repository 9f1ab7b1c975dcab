//! One line of source with a caret under it, cut to a width.
//!
//! May touch: `source`. Never: what is wrong there.
//!
//! Invariant: the work does not grow with the length of the line, but with the width.

use super::escape;
use crate::source::{Source, Span};
use unicode_width::UnicodeWidthChar;

/// A line and the marks under it.
pub(super) struct Excerpt {
    pub line: String,
    pub marks: String,
}

/// A character as it is shown, and how many columns it takes.
fn shown(character: char) -> (String, usize) {
    let mut text = String::new();
    if character == '\t' {
        text.push_str("    ");
    } else {
        escape::push(&mut text, character);
    }
    let width = text.chars().map(|c| c.width().unwrap_or(0)).sum();
    (text, width)
}

/// The line on which the span begins, with marks under the part of the span that is on it.
pub(super) fn excerpt(source: &Source, span: Span, width: usize) -> Excerpt {
    let width = width.max(20);
    let number = source.line_of(span.start);
    let (line, start) = (source.line(number), source.line_start(number));
    let clip = |offset: u32| (offset.saturating_sub(start) as usize).min(line.len());
    let (from, to) = (clip(span.start), clip(span.end.max(span.start)));
    let (before, rest) = line.split_at_checked(from).unwrap_or((line, ""));
    let marked = to.saturating_sub(from);

    // A third of the room is for what stands before the mark, as far as the rest does not need it.
    let mut after = String::new();
    let (mut used, mut marks, mut cut_after) = (0, 0, false);
    for (index, character) in rest.char_indices() {
        let (text, columns) = shown(character);
        // A mark without width (accents upon accents) takes room too, or the line had no bound.
        if used + columns.max(1) > width * 2 / 3 {
            cut_after = true;
            break;
        }
        used += columns.max(1);
        marks += if index < marked { columns } else { 0 };
        after.push_str(&text);
    }
    let (mut pieces, mut indent, mut cut_before) = (Vec::new(), 0, false);
    let mut room = width - used;
    for character in before.chars().rev() {
        let (text, columns) = shown(character);
        if columns.max(1) > room {
            cut_before = true;
            break;
        }
        room -= columns.max(1);
        indent += columns;
        pieces.push(text);
    }
    let mut line = String::new();
    if cut_before {
        line.push_str("...");
        indent += 3;
    }
    line.extend(pieces.into_iter().rev());
    line.push_str(&after);
    if cut_after {
        line.push_str("...");
    }
    let marks = format!("{}{}", " ".repeat(indent), "^".repeat(marks.max(1)));
    Excerpt { line: line.trim_end().to_owned(), marks }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str, part: &str) -> Excerpt {
        let start = text.find(part).expect("in the text") as u32;
        excerpt(&Source::new("t.py", text), Span::new(start, start + part.len() as u32), 60)
    }

    #[test]
    fn wide_and_hidden_characters_and_tabs() {
        let excerpt = at("\tx = '漢\u{202e}' + y.__class__\n", "__class__");
        assert_eq!(excerpt.line, "    x = '漢\\u202e' + y.__class__");
        assert_eq!(excerpt.marks, format!("{}^^^^^^^^^", " ".repeat(23)));
    }

    #[test]
    fn long_lines_are_cut_around_the_mark() {
        let text = format!("{}HERE{}", "a + ".repeat(1000), " + b".repeat(1000));
        let excerpt = at(&text, "HERE");
        assert!(excerpt.line.len() <= 66, "{}", excerpt.line.len());
        let column = excerpt.marks.find('^').expect("a mark");
        assert_eq!(&excerpt.line[column..column + 4], "HERE");
        let zalgo = format!("x = '{}' + y", "a\u{301}\u{301}\u{301}".repeat(1000));
        assert!(at(&zalgo, "y").line.chars().count() <= 66);
    }

    #[test]
    fn places_that_are_not_there() {
        let source = Source::new("t.py", "é");
        excerpt(&source, Span::new(1, 900), 10);
        excerpt(&source, Span::new(7, 3), 10);
        excerpt(&Source::new("t.py", ""), Span::default(), 0);
    }
}
