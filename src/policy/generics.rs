//! The rule about `type` statements and type parameters.

use super::rules::{Profile, Rule, Scene, Site, Verdict};
use super::sites::Construct;

pub(super) const RULE: Rule = Rule {
    code: "generics",
    title: "`type X = ...`, `def f[T]()` and `class C[T]`",
    profile: Profile::Strict,
    optional: true,
    why: "RestrictedPython knows no type statements and type parameters and refuses what it does not know; `strict` gives its verdict. `standard` accepts them, as Python 3.12 does.",
    instead: "Assign the type to a name; leave the parameters out.",
    refused: "type Point = tuple[int, int]",
    accepted: "Point = tuple[int, int]",
    constructs: &[Construct::TypeAlias, Construct::TypeParameter],
    judge,
};

const REASON: &str = "this profile is RestrictedPython's, which refuses it";

fn judge(site: &Site<'_>, _: &Scene<'_>) -> Option<Verdict> {
    match site {
        Site::Construct(Construct::TypeAlias) => Some(
            Verdict::new("a type statement is not accepted", REASON)
                .help("assign it: `Point = tuple[int, int]`"),
        ),
        Site::Construct(Construct::TypeParameter) => Some(
            Verdict::new("a type parameter is not accepted", REASON)
                .help("leave the parameter out: `def first(items): return items[0]`"),
        ),
        Site::Construct(_) | Site::Name(_) | Site::Import(_) | Site::Character(_) => None,
    }
}
