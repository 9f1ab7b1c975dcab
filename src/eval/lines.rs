//! Where a traceback's lines are looked up: in the trees.
//!
//! May touch: `source`, `tree`, `value`.

use super::Trees;
use crate::source::Source;
use crate::tree::{Pc, Place};
use crate::value::traceback::{Line, Lines, builtin_names};
use crate::value::{Runtime, Trace, Value};

impl Trees {
    /// Where a statement stands in the text. Some that lowering adds (a jump, a store) stand
    /// nowhere: then the place is that of the statement before it that has one.
    pub fn place_of(&self, unit: u32, code: u32, pc: Pc) -> Option<&Place> {
        let tree = self.get(unit)?;
        let body = &tree.codes.get(code as usize)?.body;
        let before = body.iter().take(pc as usize + 1).rev();
        let mut all = before.chain(body.iter().skip(pc as usize + 1));
        let place = all.find(|stmt| stmt.place != 0).map_or(0, |stmt| stmt.place);
        tree.places.get(place as usize)
    }
}

impl Lines for Trees {
    fn line(&self, trace: &Trace) -> Option<Line> {
        if trace.comprehension == Trace::TESTER {
            return None;
        }
        let tree = self.get(trace.unit)?;
        let code = tree.codes.get(trace.code as usize)?;
        let place = tree.places.get(trace.place as usize)?;
        let name = match trace.comprehension {
            0 | Trace::HEAD => code.name,
            n => code.comprehensions.get(n as usize - 1)?.name,
        };
        let source = &tree.source;
        let (line, start_col) = source.line_col(place.span.start);
        if trace.comprehension == Trace::HEAD {
            return Some(head(source, line, self.text(tree, name)));
        }
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

    fn names(&self, rt: &Runtime, trace: &Trace) -> Vec<Vec<String>> {
        let Some(tree) = self.get(trace.unit) else { return Vec::new() };
        let Some(code) = tree.codes.get(trace.code as usize) else { return Vec::new() };
        let texts = |names: &mut dyn Iterator<Item = Value>| -> Vec<String> {
            names.filter_map(|name| rt.heap.text(&name).map(str::to_owned)).collect()
        };
        let locals = texts(&mut code.slot_names.iter().copied());
        let module = rt.module_names.iter().position(|name| name.same(tree.name));
        let globals = module.and_then(|module| rt.globals.get(module));
        let bound = |slot: usize| {
            globals.and_then(|all| all.get(slot)).is_some_and(|value| !value.is_unbound())
        };
        let slots = tree.globals.names.iter().enumerate();
        let globals = texts(&mut slots.filter(|(slot, _)| bound(*slot)).map(|(_, name)| *name));
        vec![locals, globals, builtin_names()]
    }
}

/// A line without marks: what is marked is all of it.
fn head(source: &Source, line: u32, name: String) -> Line {
    let text = source.line(line).to_owned();
    let indent = text.chars().take_while(|c| c.is_whitespace()).count() as u32;
    Line {
        file: source.name().to_owned(),
        line,
        end_line: line,
        name,
        start_col: indent,
        end_col: text.chars().count() as u32,
        text,
        mark: None,
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
