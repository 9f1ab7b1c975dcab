//! The rule about `async` and `await`.

use super::rules::{Profile, Rule, Scene, Site, Verdict};
use super::sites::Construct;

pub(super) const RULE: Rule = Rule {
    code: "async",
    title: "`async def`, `async for`, `async with` and `await`",
    profile: Profile::Strict,
    optional: true,
    why: "RestrictedPython refuses everything asynchronous; `strict` gives its verdict. `standard` accepts it.",
    instead: "Write plain functions and generators.",
    refused: "async def answer():\n    return 42",
    accepted: "def answer():\n    return 42",
    constructs: &[
        Construct::AsyncFunctionDef,
        Construct::AsyncFor,
        Construct::AsyncWith,
        Construct::AsyncComprehension,
        Construct::Await,
    ],
    judge,
};

const REASON: &str = "this profile is RestrictedPython's, which refuses it";

fn judge(site: &Site<'_>, _: &Scene<'_>) -> Option<Verdict> {
    match site {
        Site::Construct(
            Construct::AsyncFunctionDef
            | Construct::AsyncFor
            | Construct::AsyncWith
            | Construct::AsyncComprehension
            | Construct::Await,
        ) => Some(
            Verdict::new("asynchronous code is not accepted", REASON)
                .help("write a plain function: `def answer(): return 42`"),
        ),
        Site::Construct(_) | Site::Name(_) | Site::Import(_) | Site::Character(_) => None,
    }
}
