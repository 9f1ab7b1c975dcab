//! The rule about classes that choose their own metaclass.

use super::rules::{Profile, Rule, Scene, Site, Verdict};
use super::sites::Construct;

pub(super) const RULE: Rule = Rule {
    code: "metaclass",
    title: "`metaclass=` in a class statement",
    profile: Profile::Standard,
    optional: true,
    why: "A metaclass changes what making a class, calling it and asking about it mean, for all code that meets the class, and is hard to judge by reading. Library modules use them (`Enum`, `ABC`); programs inherit from those, or name them: `metaclass=ABCMeta`.",
    instead: "Inherit from `abc.ABC` for abstract classes. To act on subclasses define `__init_subclass__`; to change a class after it is made, use a decorator.",
    refused: "class Meta(type):\n    pass\nclass Plugin(metaclass=Meta):\n    pass",
    accepted: "plugins = []\nclass Plugin:\n    def __init_subclass__(cls):\n        plugins.append(cls)",
    constructs: &[Construct::Metaclass],
    judge,
};

const REASON: &str = "a metaclass changes what a class means for all code that meets it";

fn judge(site: &Site<'_>, _: &Scene<'_>) -> Option<Verdict> {
    match site {
        Site::Construct(Construct::Metaclass) => Some(
            Verdict::new("a class may not choose its metaclass", REASON).help("inherit from `abc.ABC`, or define `def __init_subclass__(cls): registry.append(cls)`"),
        ),
        Site::Construct(_) | Site::Name(_) | Site::Import(_) | Site::Character(_) => None,
    }
}
