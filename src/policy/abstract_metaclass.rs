//! The rule about classes that name the library's own metaclasses.

use super::rules::{Profile, Rule, Scene, Site, Verdict};
use super::sites::Construct;

pub(super) const RULE: Rule = Rule {
    code: "abstract-metaclass",
    title: "`metaclass=ABCMeta`",
    profile: Profile::Strict,
    optional: true,
    why: "RestrictedPython refuses `metaclass=` whatever its value is; `strict` gives its verdict. `standard` accepts the names of the library's own metaclasses: `metaclass=ABCMeta` says what inheriting from `ABC` says.",
    instead: "Inherit from `abc.ABC` or `enum.Enum`.",
    refused: "from abc import ABCMeta\nclass Shape(metaclass=ABCMeta):\n    pass",
    accepted: "from abc import ABC\nclass Shape(ABC):\n    pass",
    constructs: &[Construct::NamedMetaclass],
    judge,
};

const REASON: &str = "this profile is RestrictedPython's, which refuses it";

fn judge(site: &Site<'_>, _: &Scene<'_>) -> Option<Verdict> {
    match site {
        Site::Construct(Construct::NamedMetaclass) => Some(
            Verdict::new("a class may not choose its metaclass", REASON)
                .help("inherit from `abc.ABC` or `enum.Enum`"),
        ),
        Site::Construct(_) | Site::Name(_) | Site::Import(_) | Site::Character(_) => None,
    }
}
