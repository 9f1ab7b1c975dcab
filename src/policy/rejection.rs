//! A violation: where, which rule, why, and what to write instead.
//!
//! May touch: `source`. Never: how it is shown; that is the business of `report`.

use crate::source::Span;

/// How many violations are kept. A program with more is judged no further.
pub const REJECTIONS_MAX: usize = 10_000;

/// One place where a program breaks a rule.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Rejection {
    /// The stable code of the rule, as `coldframe explain` takes it.
    pub code: &'static str,
    /// Which module, counted as they were handed to [`check`](super::check).
    pub module: usize,
    /// Where in the module's source.
    pub span: Span,
    /// What is wrong, in one line. Names out of the program are in it as they are: escape it where
    /// it is shown.
    pub message: String,
    /// Why the rule is there.
    pub reason: &'static str,
    /// What to write instead, or whom to ask; empty if there is nothing to say. Text in backquotes
    /// is Python that passes the policy.
    pub help: String,
    /// The capability that would make this acceptable, if one would.
    pub grant: Option<&'static str>,
}
