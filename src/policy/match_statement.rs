//! The rule about `match`.

use super::rules::{Profile, Rule, Scene, Site, Verdict};
use super::sites::Construct;

pub(super) const RULE: Rule = Rule {
    code: "match",
    title: "`match`",
    profile: Profile::Strict,
    optional: true,
    why: "RestrictedPython knows no `match` statement and refuses what it does not know; `strict` gives its verdict. Class patterns read attributes by names that stand in `__match_args__`. `standard` accepts `match`, and asks the verdict on those names when it runs.",
    instead: "Write a chain of if and elif.",
    refused: "match 3:\n    case 3:\n        print('three')",
    accepted: "value = 3\nif value == 3:\n    print('three')",
    constructs: &[Construct::Match],
    judge,
};

const REASON: &str = "this profile is RestrictedPython's, which refuses it";

fn judge(site: &Site<'_>, _: &Scene<'_>) -> Option<Verdict> {
    match site {
        Site::Construct(Construct::Match) => Some(
            Verdict::new(
                "a match statement reads attributes by names that the text need not show",
                REASON,
            )
            .help("write a chain of if and elif: `if value == 3: print(value)`"),
        ),
        Site::Construct(_) | Site::Name(_) | Site::Import(_) | Site::Character(_) => None,
    }
}
