//! The rule about `from module import *`.

use super::rules::{Profile, Rule, Scene, Site, Verdict};
use super::sites::Construct;

pub(super) const RULE: Rule = Rule {
    code: "import-star",
    title: "`from module import *`",
    profile: Profile::Standard,
    optional: false,
    why: "Every name of a program is resolved before it runs. A star brings names that nobody can \
          see in the text, and may put others in the place of those that were judged.",
    instead: "Name what you need: `from math import pi, sqrt`; or import the module and write \
              `math.pi`.",
    refused: "from math import *\nprint(sqrt(2))",
    accepted: "from math import sqrt\nprint(sqrt(2))",
    constructs: &[Construct::ImportStar],
    judge,
};

fn judge(site: &Site<'_>, _: &Scene<'_>) -> Option<Verdict> {
    match site {
        Site::Construct(Construct::ImportStar) => Some(
            Verdict::new(
                "a star import brings names that the text does not show",
                "every name is resolved before the program runs",
            )
            .help("name what you need: `from math import pi, sqrt`"),
        ),
        Site::Construct(_) | Site::Name(_) | Site::Import(_) | Site::Character(_) => None,
    }
}
