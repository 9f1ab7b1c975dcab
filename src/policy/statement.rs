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
            Construct::Assign
            | Construct::AugAssignName
            | Construct::AugAssignAttribute
            | Construct::AugAssignItem
            | Construct::AnnAssign,
        ) => refused("name what is used twice within the expression: `(n := len(text)) * n`"),
        Site::Construct(Construct::For | Construct::AsyncFor | Construct::While) => {
            refused("write a comprehension: `sum(x * x for x in items)`")
        }
        Site::Construct(Construct::FunctionDef | Construct::AsyncFunctionDef) => {
            refused("write a lambda: `(lambda x: x * x)(3)`")
        }
        Site::Construct(Construct::Return) => {
            refused("leave `return` out: the expression is the value")
        }
        Site::Construct(Construct::Import | Construct::ImportFrom) => refused(
            "what an expression needs from a module the host hands in, as an input or function",
        ),
        Site::Construct(Construct::If | Construct::Match) => {
            refused("write a conditional expression: `a if condition else b`")
        }
        Site::Construct(
            Construct::ClassDef
            | Construct::Delete
            | Construct::TypeAlias
            | Construct::With
            | Construct::AsyncWith
            | Construct::Raise
            | Construct::Try
            | Construct::TryStar
            | Construct::Assert
            | Construct::Global
            | Construct::Nonlocal
            | Construct::Pass
            | Construct::Break
            | Construct::Continue,
        ) => refused(
            "leave it out, or ask the host to take a function's body: the profile `function`",
        ),
        Site::Construct(Construct::SecondStatement) => Some(
            Verdict::new("a second expression stands where one is expected", REASON)
                .help("join them: `(a, b)`"),
        ),
        Site::Construct(_) | Site::Name(_) | Site::Import(_) | Site::Character(_) => None,
    }
}

fn refused(help: &'static str) -> Option<Verdict> {
    Some(Verdict::new("a statement stands where one expression is expected", REASON).help(help))
}
