//! Where a traceback's lines are looked up: in the trees.
//!
//! May touch: `source`, `tree`, `value`.

use super::Trees;
use crate::value::traceback::{Line, Lines};
use crate::value::{Trace, Value};

impl Lines for Trees {
    fn line(&self, trace: &Trace) -> Option<Line> {
        let tree = self.get(trace.unit)?;
        let code = tree.codes.get(trace.code as usize)?;
        let place = tree.places.get(trace.place as usize)?;
        let name = match trace.comprehension {
            0 => code.name,
            n => code.comprehensions.get(n as usize - 1)?.name,
        };
        let source = &tree.source;
        let (line, start_col) = source.line_col(place.span.start);
        let (end_line, end_col) = source.line_col(place.span.end);
        let mark = if place.mark.start < place.mark.end {
            let (mark_line, from) = source.line_col(place.mark.start);
            let (mark_end_line, to) = source.line_col(place.mark.end);
            (mark_line == line && mark_end_line == line).then_some((from, to))
        } else {
            None
        };
        Some(Line {
            file: source.name().to_owned(),
            line,
            end_line,
            name: self.text(tree, name),
            text: source.line(line).to_owned(),
            start_col,
            end_col,
            mark,
        })
    }
}

impl Trees {
    /// A constant string of a tree.
    pub(super) fn text(&self, tree: &crate::tree::Tree, value: Value) -> String {
        match value {
            Value::Str(short) => short.text().to_owned(),
            Value::Shared { unit, index } if unit == tree.unit => {
                match tree.constants.objects.get(index as usize) {
                    Some(crate::value::Obj::Str(text)) => text.buffer.clone(),
                    _ => String::new(),
                }
            }
            _ => String::new(),
        }
    }
}
