//! The rule about `nonlocal`.

use super::rules::{Profile, Rule, Scene, Site, Verdict};
use super::sites::Construct;

pub(super) const RULE: Rule = Rule {
    code: "nonlocal",
    title: "`nonlocal`",
    profile: Profile::Strict,
    optional: true,
    why: "RestrictedPython refuses `nonlocal`; `strict` gives its verdict. `standard` accepts it.",
    instead: "Keep the value in a list or an object that the inner function changes, or return it.",
    refused: "def counter():\n    count = 0\n    def step():\n        nonlocal count\n        count += 1\n        return count\n    return step",
    accepted: "def counter():\n    count = [0]\n    def step():\n        count[0] = count[0] + 1\n        return count[0]\n    return step",
    constructs: &[Construct::Nonlocal],
    judge,
};

const REASON: &str = "this profile is RestrictedPython's, which refuses it";

fn judge(site: &Site<'_>, _: &Scene<'_>) -> Option<Verdict> {
    match site {
        Site::Construct(Construct::Nonlocal) => Some(
            Verdict::new("a nonlocal statement changes the variables of another function", REASON)
                .help("keep the value in a list: `count[0] = count[0] + 1`"),
        ),
        Site::Construct(_) | Site::Name(_) | Site::Import(_) | Site::Character(_) => None,
    }
}
