//! What people read.
//!
//! Rejections and syntax errors become text, JSON or SARIF here; `explain` has the long words for a
//! code; `docs` makes docs/POLICY.md and docs/ERRORS.md out of the same table.
//!
//! May touch: `source`, `syntax` (its error), `names`, `policy`, `value`. Never: running anything.
//!
//! Invariants: what a program controls (lines, names, messages, file names) is shown escaped, see
//! `escape`. What is written is bounded: so many findings in full and the count of the rest,
//! excerpts cut around the caret.

mod docs;
mod escape;
mod excerpt;
mod explain;
mod finding;
mod machine;
mod text;

pub use docs::{errors_markdown, policy_markdown};
pub use escape::{escape, escape_json};
pub use explain::{codes, explain};
pub use finding::{Finding, Findings};

use crate::policy::Rejection;
use crate::source::Source;

/// How a report looks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Style {
    /// Whether to colour it, with the escape sequences of terminals.
    pub color: bool,
    /// Columns of a line.
    pub width: usize,
    /// How many findings are shown in full.
    pub limit: usize,
}

impl Default for Style {
    fn default() -> Style {
        Style { color: false, width: 100, limit: 100 }
    }
}

/// The text for the rejections of a program. `sources` has the texts of its modules, in the order
/// in which they were judged.
pub fn rejections(rejections: &[Rejection], sources: &[&Source], style: Style) -> String {
    let mut findings = Findings::new(style);
    findings.reject(rejections, sources);
    findings.text()
}
