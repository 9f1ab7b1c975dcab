//! CPython's complaints, and the places it gives them.
//!
//! The verbs of `grammar.txt`: `range a b` marks from one part to another, `last` the last token
//! read, `from a` from a part to the last token read, `indent` is an IndentationError, `target`
//! looks for what cannot be assigned to or deleted; the others ask something first.

use super::grammar::{Complaint, NodeKind, Place};
use super::{Halt, Machine, Node, NodeId, Try, Unit};
use crate::source::Span;
use crate::syntax::error::{ErrorKind, SyntaxError};
use crate::syntax::number;
use crate::syntax::token::Kind;

impl Machine<'_> {
    /// Raises a complaint. Nothing, if it does not hold: then the whole rule fails.
    pub(super) fn complain(&mut self, complaint: &Complaint, parts: &[NodeId]) -> Try {
        let node = |index: usize| self.place(complaint.parts[index], parts);
        let error = match complaint.verb {
            "range" => {
                let (first, last) = (node(0), node(1));
                self.at_nodes(first, last, &self.fill_in(complaint.message, first))
            }
            "last" => self.at_last(complaint.message),
            "from" => self.starting_at(node(0), complaint.message),
            "indent" => {
                let message = match complaint.parts.is_empty() {
                    true => complaint.message.to_owned(),
                    false => {
                        let line = self.line(self.unit_of(node(0)));
                        complaint.message.replace("%d", &line.to_string())
                    }
                };
                // Only where it begins is marked.
                let error = self.at_last(&message);
                let end = if error.end_col > 0 { error.col } else { error.end_col };
                error.open_ended(end).of_kind(ErrorKind::Indentation)
            }
            "target" => {
                let Some(bad) = self.invalid_target(node(0), complaint.word) else {
                    return Ok(None);
                };
                let verb = if complaint.word == "del" { "delete" } else { "assign to" };
                self.at_nodes(bad, bad, &format!("cannot {verb} {}", self.name_of(bad)))
            }
            "legacy" => {
                let word = self.legacy_word(node(0));
                let Some(word) = word else { return Ok(None) };
                let message =
                    format!("Missing parentheses in call to '{word}'. Did you mean {word}(...)?");
                self.at_nodes(node(0), node(1), &message)
            }
            "comma" => {
                let outside = self.units[self.at - 1].level == 0;
                if self.legacy_word(node(0)).is_some() || outside {
                    return Ok(None);
                }
                let message = "invalid syntax. Perhaps you forgot a comma?";
                self.at_nodes(node(0), node(1), message)
            }
            "genexp" => {
                let (args, _) = self.arguments(node(0));
                let Some(last) = args.last().filter(|_| args.len() > 1) else { return Ok(None) };
                let end = self.last_clause(node(1));
                self.at_nodes(*last, end, "Generator expression must be parenthesized")
            }
            "order" => {
                let tail = if self.arguments(node(0)).1 { " unpacking" } else { "" };
                self.at_last(&format!("positional argument follows keyword argument{tail}"))
            }
            "key" => {
                let unit = self.units[self.nodes[node(0) as usize].end as usize];
                let span = Span::new(unit.end, unit.end);
                let message = format!("{}':' expected after dictionary key", self.prefix);
                let mut error = SyntaxError::at(self.source, span, message);
                error.col -= 1;
                error.open_ended(0)
            }
            "real" | "imaginary" => {
                let is_imaginary = self.spelled(self.unit_of(node(0))).ends_with(['j', 'J']);
                if is_imaginary == (complaint.verb == "imaginary") {
                    return Ok(Some(node(0)));
                }
                let message = format!("{} number required in complex literal", complaint.verb);
                self.at_nodes(node(0), node(0), &message)
            }
            _ => return Ok(None),
        };
        Err(Halt::Raised(Box::new(error)))
    }

    fn place(&self, place: Place, parts: &[NodeId]) -> NodeId {
        let node = parts[place.part];
        let pieces = self.parts_of(node);
        match place.piece {
            "first" => pieces.first().copied().unwrap_or(node),
            "last" => pieces.last().copied().unwrap_or(node),
            "clause" => self.last_clause(node),
            _ => node,
        }
    }

    /// The last condition of the last `for` of a comprehension, or what that one runs over.
    fn last_clause(&self, clauses: NodeId) -> NodeId {
        let Some(clause) = self.parts_of(clauses).last() else { return clauses };
        let [.., iterable, conditions] = self.parts_of(*clause) else {
            return *clause;
        };
        self.parts_of(*conditions).last().copied().unwrap_or(*iterable)
    }

    fn unit_of(&self, node: NodeId) -> Unit {
        self.units[self.nodes[node as usize].start as usize]
    }

    fn fill_in(&self, message: &str, node: NodeId) -> String {
        match message {
            _ if message.contains("%s") => message.replace("%s", &self.name_of(node)),
            _ => message.replace("%t", self.spelled(self.unit_of(node))),
        }
    }

    fn legacy_word(&self, node: NodeId) -> Option<&str> {
        let Node { kind, start, end, parts: _ } = &self.nodes[node as usize];
        let unit = self.units[*start as usize];
        let word = self.spelled(unit);
        let is_name = *kind == NodeKind::Token && unit.kind == Kind::Name && start == end;
        (is_name && matches!(word, "print" | "exec")).then_some(word)
    }

    /// The positional arguments of a call, and whether it unpacks keywords.
    fn arguments(&self, node: NodeId) -> (Vec<NodeId>, bool) {
        let (mut args, mut unpacks) = (Vec::new(), false);
        let parts = self.parts_of(node);
        let Some(first) = parts.first() else { return (args, unpacks) };
        let mut rest: Vec<NodeId> = Vec::new();
        if parts.len() > 1 {
            args.extend(self.parts_of(*first));
            rest.push(parts[1]);
        } else {
            rest.push(*first);
        }
        // Keywords lie one or two lists deep.
        while let Some(node) = rest.pop() {
            match self.nodes[node as usize].kind {
                NodeKind::Starred => args.push(node),
                NodeKind::DoubleStar => unpacks = true,
                NodeKind::Other => {
                    let parts = self.parts_of(node).iter().rev();
                    rest.extend(parts.filter(|part| **part != NodeId::MAX));
                }
                _ => {}
            }
        }
        (args, unpacks)
    }

    /// The first part of a target that cannot be one.
    fn invalid_target(&self, node: NodeId, targets: &str) -> Option<NodeId> {
        let mut rest = vec![node];
        while let Some(node) = rest.pop() {
            let parts = self.parts_of(node);
            match self.nodes[node as usize].kind {
                NodeKind::List | NodeKind::Tuple => {
                    let mut elements = Vec::new();
                    self.elements(parts, &mut elements);
                    rest.extend(elements.into_iter().rev());
                }
                NodeKind::Starred if targets == "del" => return Some(node),
                NodeKind::Starred => rest.extend(parts.last()),
                // The `in` of a `for` is read as a comparison.
                NodeKind::Compare if targets == "for" => {
                    let pairs = self.parts_of(parts[1]);
                    let first = pairs.first().map(|pair| self.unit_of(*pair).kind);
                    if first != Some(Kind::In) {
                        return None;
                    }
                    rest.push(parts[0]);
                }
                NodeKind::Attribute | NodeKind::Subscript => {}
                NodeKind::Token if self.unit_of(node).kind == Kind::Name => {}
                _ => return Some(node),
            }
        }
        None
    }

    /// The expressions among the parts of a display: lists are opened, punctuation is left out.
    fn elements(&self, parts: &[NodeId], out: &mut Vec<NodeId>) {
        for part in parts.iter().filter(|part| **part != NodeId::MAX) {
            let node = &self.nodes[*part as usize];
            match node.kind {
                NodeKind::Other => self.elements(self.parts_of(*part), out),
                NodeKind::Token if self.units[node.start as usize].kind != Kind::Name => {}
                _ => out.push(*part),
            }
        }
    }

    /// What an expression is called.
    fn name_of(&self, node: NodeId) -> String {
        let name = match self.nodes[node as usize].kind {
            NodeKind::Attribute => "attribute",
            NodeKind::Await => "await expression",
            NodeKind::BinOp | NodeKind::BoolOp | NodeKind::UnaryOp => "expression",
            NodeKind::Call => "function call",
            NodeKind::Compare => "comparison",
            NodeKind::Constant => "literal",
            NodeKind::Dict => "dict literal",
            NodeKind::DictComp => "dict comprehension",
            NodeKind::Ellipsis => "ellipsis",
            NodeKind::False => "False",
            NodeKind::GeneratorExp => "generator expression",
            NodeKind::IfExp => "conditional expression",
            NodeKind::JoinedStr => "f-string expression",
            NodeKind::Lambda => "lambda",
            NodeKind::List => "list",
            NodeKind::ListComp => "list comprehension",
            NodeKind::NamedExpr => "named expression",
            NodeKind::None => "None",
            NodeKind::Set => "set display",
            NodeKind::SetComp => "set comprehension",
            NodeKind::Starred => "starred",
            NodeKind::Subscript => "subscript",
            NodeKind::True => "True",
            NodeKind::Tuple => "tuple",
            NodeKind::Yield => "yield expression",
            NodeKind::Token => "name",
            NodeKind::Other | NodeKind::Args | NodeKind::DoubleStar => "expression",
        };
        name.to_owned()
    }

    // Places.

    pub(super) fn line(&self, unit: Unit) -> u32 {
        match unit.kind {
            Kind::End | Kind::Dedent => self.source.line_of(self.last_read(unit)),
            _ => self.source.line_of(unit.start),
        }
    }

    /// Where the tokenizer stands after a unit: at the end of a text, still on the last line.
    fn last_read(&self, unit: Unit) -> u32 {
        let length = self.source.text().len() as u32;
        if unit.start >= length { length.saturating_sub(1) } else { unit.start }
    }

    pub(super) fn at_unit(&self, unit: Unit, message: &str) -> SyntaxError {
        let message = format!("{}{message}", self.prefix);
        if matches!(unit.kind, Kind::End | Kind::Indent | Kind::Dedent) {
            let at = self.last_read(unit);
            let mut error = SyntaxError::at(self.source, Span::new(at, at), message);
            error.col = 0;
            return error.open_ended(0);
        }
        SyntaxError::at(self.source, Span::new(unit.start, unit.end), message)
    }

    fn at_nodes(&self, first: NodeId, last: NodeId, message: &str) -> SyntaxError {
        let start = self.unit_of(first).start;
        let end = self.units[self.nodes[last as usize].end as usize].end;
        let message = format!("{}{message}", self.prefix);
        SyntaxError::at(self.source, Span::new(start, end), message)
    }

    /// At the last token that was looked at.
    pub(super) fn at_last(&self, message: &str) -> SyntaxError {
        let unit = self.units[self.fill.max(1) - 1];
        let message_text = format!("{}{message}", self.prefix);
        if !matches!(unit.kind, Kind::End | Kind::Indent | Kind::Dedent) {
            return self.at_unit(unit, message);
        }
        let at = self.last_read(unit);
        let mut error = SyntaxError::at(self.source, Span::new(at, at), message_text);
        error.col = match unit.start < self.source.text().len() as u32 {
            true => self.source.line_col(unit.start).1 as i32,
            // At the end of a file there is no line left to mark.
            false => 0,
        };
        error.open_ended(-1)
    }

    /// From a part to where the tokenizer stands.
    fn starting_at(&self, node: NodeId, message: &str) -> SyntaxError {
        let end = self.units[self.fill.max(1) - 1].end;
        let message = format!("{}{message}", self.prefix);
        let span = Span::new(self.unit_of(node).start, end);
        let mut error = SyntaxError::at(self.source, span, message);
        error.end_col -= 1;
        error
    }

    /// A number that is too long to be converted.
    pub(super) fn check_number(&self, node: NodeId) -> Result<(), Halt> {
        let unit = self.unit_of(node);
        match number::value(self.spelled(unit)) {
            Ok(_) => Ok(()),
            Err(message) => {
                let mut error = self.at_unit(unit, &message);
                error.col = 0;
                Err(Halt::Raised(Box::new(error.open_ended(0))))
            }
        }
    }
}
