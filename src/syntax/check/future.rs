//! `from __future__ import ...`: known features, at the beginning of the file.

use super::{Checked, error_at};
use crate::source::Source;
use crate::syntax::ast::{self, Constant, Expr, Stmt};
use crate::syntax::{SyntaxError, span};

/// Every feature there is.
const FEATURES: &[&str] = &[
    "nested_scopes",
    "generators",
    "division",
    "absolute_import",
    "with_statement",
    "print_function",
    "unicode_literals",
    "barry_as_FLUFL",
    "generator_stop",
    "annotations",
];

/// What the beginning of a file says about the rest.
pub(super) struct Features {
    /// Annotations are not evaluated.
    pub annotations: bool,
    /// Line of the last such import; later ones are errors.
    pub line: u32,
}

/// Whether a statement imports from `__future__`.
pub(super) fn is_future(node: &ast::StmtImportFrom) -> bool {
    node.module.as_ref().is_some_and(|module| module.as_str() == "__future__")
}

/// The message for an import that comes too late.
pub(super) const LATE: &str = "from __future__ imports must occur at the beginning of the file";

/// Checks the beginning of a file.
pub(super) fn check(source: &Source, body: &[Stmt]) -> Result<Features, Box<SyntaxError>> {
    let mut features = Features { annotations: false, line: 0 };
    let (mut done, mut last_line) = (false, 0);
    for (index, statement) in body.iter().enumerate() {
        let line = source.line_of(span(statement).start);
        if done && line > last_line {
            break;
        }
        last_line = line;
        match statement {
            Stmt::ImportFrom(node) if is_future(node) => {
                if done {
                    let mut error = SyntaxError::at(source, span(node), LATE);
                    error.col -= 1;
                    return Err(Box::new(error.open_ended(0)));
                }
                check_features(source, node, &mut features)?;
                features.line = line;
            }
            Stmt::Expr(node) if index == 0 => done = !is_docstring(&node.value),
            _ => done = true,
        }
    }
    Ok(features)
}

fn is_docstring(value: &Expr) -> bool {
    matches!(value, Expr::Constant(node) if matches!(node.value, Constant::Str(_)))
}

fn check_features(source: &Source, node: &ast::StmtImportFrom, out: &mut Features) -> Checked {
    for alias in &node.names {
        let name = alias.name.as_str();
        let message = match name {
            "annotations" => {
                out.annotations = true;
                continue;
            }
            "braces" => "not a chance".to_owned(),
            _ if FEATURES.contains(&name) => continue,
            _ => format!("future feature {name} is not defined"),
        };
        return error_at(source, node, message).map_err(|error| Box::new(error.open_ended(0)));
    }
    Ok(())
}
