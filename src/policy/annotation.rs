//! The rule about annotated assignment.

use super::rules::{Profile, Rule, Scene, Site, Verdict};
use super::sites::Construct;

pub(super) const RULE: Rule = Rule {
    code: "annotation",
    title: "an assignment with an annotation: `x: int = 1`",
    profile: Profile::Strict,
    optional: true,
    why: "RestrictedPython knows no annotated assignment and refuses what it does not know; `strict` gives its verdict. Annotations of parameters and results are accepted by both. `standard` accepts all of them.",
    instead: "Leave the annotation out, or write it as a comment.",
    refused: "count: int = 0",
    accepted: "count = 0  # int",
    constructs: &[Construct::AnnAssign],
    judge,
};

const REASON: &str = "this profile is RestrictedPython's, which refuses it";

fn judge(site: &Site<'_>, _: &Scene<'_>) -> Option<Verdict> {
    match site {
        Site::Construct(Construct::AnnAssign) => Some(
            Verdict::new("an assignment may not have an annotation", REASON)
                .help("leave the annotation out: `count = 0`"),
        ),
        Site::Construct(_) | Site::Name(_) | Site::Import(_) | Site::Character(_) => None,
    }
}
