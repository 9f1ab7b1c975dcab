//! The rule about `except*`.

use super::rules::{Profile, Rule, Scene, Site, Verdict};
use super::sites::Construct;

pub(super) const RULE: Rule = Rule {
    code: "except-star",
    title: "`except*`",
    profile: Profile::Strict,
    optional: true,
    why: "RestrictedPython refuses `except*` since it was a way out of it (CVE-2025-22153); `strict` gives its verdict. In coldframe exception groups are values like others, and `standard` accepts it.",
    instead: "Catch the group and look at its members.",
    refused: "try:\n    pass\nexcept* ValueError:\n    pass",
    accepted: "try:\n    pass\nexcept ExceptionGroup as group:\n    print(group.exceptions)",
    constructs: &[Construct::TryStar],
    judge,
};

const REASON: &str = "this profile is RestrictedPython's, which refuses it";

fn judge(site: &Site<'_>, _: &Scene<'_>) -> Option<Verdict> {
    match site {
        Site::Construct(Construct::TryStar) => Some(
            Verdict::new("an except* clause takes exception groups apart", REASON)
                .help("catch the group and look at `group.exceptions`"),
        ),
        Site::Construct(_) | Site::Name(_) | Site::Import(_) | Site::Character(_) => None,
    }
}
