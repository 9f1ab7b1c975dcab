//! What CPython rejects after parsing: rules that need to know scopes, loops and handlers.
//!
//! Three walks over the tree in CPython's own order, because the first error is the one reported:
//! `from __future__` (`future`), names and scopes (`symbols`, its symbol table), and placement of
//! statements, targets, calls and patterns (`placement`, its compiler).
//!
//! May touch: the ast. Never: names at run time, or what a program may do: that is policy's.
//!
//! Invariants: each walk visits a node once and recurses no deeper than the tree, on a stack that
//! `parse` has made deep enough; work is linear in the tree, but for `nonlocal`, which looks at
//! each of the at most hundred functions around it.

mod asynchronous;
mod future;
mod patterns;
mod placement;
mod symbols;

use super::error::SyntaxError;
use super::{Mode, ast, span};
use crate::source::Source;

/// What a check says about a node.
type Checked = Result<(), Box<SyntaxError>>;

/// Checks a whole tree.
pub(super) fn check(source: &Source, body: &[ast::Stmt], mode: Mode) -> Result<(), SyntaxError> {
    let all = || -> Checked {
        let features = future::check(source, body)?;
        let generators = symbols::check(source, body, mode, &features)?;
        placement::check(source, body, mode, &features, generators)
    };
    all().map_err(|error| *error)
}

/// An error that marks a node.
fn error_at(source: &Source, node: &impl ast::Ranged, message: impl Into<String>) -> Checked {
    Err(Box::new(SyntaxError::at(source, span(node), message)))
}
