//! The rule about augmented assignment to attributes and items.

use super::rules::{Profile, Rule, Scene, Site, Verdict};
use super::sites::Construct;

pub(super) const RULE: Rule = Rule {
    code: "augmented",
    title: "`x.a += 1` and `x[i] += 1`",
    profile: Profile::Strict,
    optional: true,
    why: "RestrictedPython cannot guard these and refuses them; `strict` gives its verdict. `standard` accepts them.",
    instead: "Write the assignment out.",
    refused: "total = {'a': 1}\ntotal['a'] += 1",
    accepted: "total = {'a': 1}\ntotal['a'] = total['a'] + 1",
    constructs: &[Construct::AugAssignAttribute, Construct::AugAssignItem],
    judge,
};

const REASON: &str = "this profile is RestrictedPython's, which refuses it";

fn judge(site: &Site<'_>, _: &Scene<'_>) -> Option<Verdict> {
    match site {
        Site::Construct(Construct::AugAssignAttribute) => Some(
            Verdict::new("an attribute is changed in place", REASON)
                .help("write it out: `x.count = x.count + 1`"),
        ),
        Site::Construct(Construct::AugAssignItem) => Some(
            Verdict::new("an item is changed in place", REASON)
                .help("write it out: `x[key] = x[key] + 1`"),
        ),
        Site::Construct(_) | Site::Name(_) | Site::Import(_) | Site::Character(_) => None,
    }
}
