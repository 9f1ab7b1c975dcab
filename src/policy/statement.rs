//! The rule about statements in a program that is an expression.

use super::rules::{Profile, Rule, Scene, Site, Verdict};
use super::sites::Construct;

pub(super) const RULE: Rule = Rule {
    code: "statement",
    title: "a statement where one expression is expected",
    profile: Profile::Expression,
    optional: true,
    why: "A rule is one expression: it has a value, and changes nothing. This profile refuses every statement.",
    instead: "Write a conditional expression for `if`, a comprehension for `for`, `:=` for a name used twice. For more, the host can take a function's body: the profile `function`.",
    refused: "if price > 100:\n    price * 0.9",
    accepted: "price * 0.9 if price > 100 else price",
    constructs: &[
        Construct::FunctionDef,
        Construct::AsyncFunctionDef,
        Construct::ClassDef,
        Construct::Return,
        Construct::Delete,
        Construct::Assign,
        Construct::TypeAlias,
        Construct::AugAssignName,
        Construct::AugAssignAttribute,
        Construct::AugAssignItem,
        Construct::AnnAssign,
        Construct::For,
        Construct::AsyncFor,
        Construct::While,
        Construct::If,
        Construct::With,
        Construct::AsyncWith,
        Construct::Match,
        Construct::Raise,
        Construct::Try,
        Construct::TryStar,
        Construct::Assert,
        Construct::Import,
        Construct::ImportFrom,
        Construct::Global,
        Construct::Nonlocal,
        Construct::Pass,
        Construct::Break,
        Construct::Continue,
        Construct::SecondStatement,
    ],
    judge,
};

const REASON: &str = "a rule is one expression: it has a value and changes nothing";

fn judge(site: &Site<'_>, _: &Scene<'_>) -> Option<Verdict> {
    match site {
        Site::Construct(
            Construct::FunctionDef
            | Construct::AsyncFunctionDef
            | Construct::ClassDef
            | Construct::Return
            | Construct::Delete
            | Construct::Assign
            | Construct::TypeAlias
            | Construct::AugAssignName
            | Construct::AugAssignAttribute
            | Construct::AugAssignItem
            | Construct::AnnAssign
            | Construct::For
            | Construct::AsyncFor
            | Construct::While
            | Construct::If
            | Construct::With
            | Construct::AsyncWith
            | Construct::Match
            | Construct::Raise
            | Construct::Try
            | Construct::TryStar
            | Construct::Assert
            | Construct::Import
            | Construct::ImportFrom
            | Construct::Global
            | Construct::Nonlocal
            | Construct::Pass
            | Construct::Break
            | Construct::Continue,
        ) => Some(
            Verdict::new("a statement stands where one expression is expected", REASON)
                .help("write a conditional expression: `a if condition else b`"),
        ),
        Site::Construct(Construct::SecondStatement) => Some(
            Verdict::new("a second expression stands where one is expected", REASON)
                .help("join them: `(a, b)`"),
        ),
        Site::Construct(_) | Site::Name(_) | Site::Import(_) | Site::Character(_) => None,
    }
}
