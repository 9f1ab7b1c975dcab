//! The rule about frames and code, whose names are no dunders.

use super::rules::{Profile, Rule, Scene, Site, Verdict};
use super::sites::{How, NameSite};
use crate::names::{self, Kind};

pub(super) const RULE: Rule = Rule {
    code: "frame",
    title: "the frame or code of a function, generator or traceback, or a class's `mro`",
    profile: Profile::Standard,
    optional: false,
    why: "`generator.gi_frame.f_back.f_globals` leads from a generator to the variables of whoever \
          resumed it (RestrictedPython CVE-2023-37271). coldframe's objects have no such \
          attributes; the rule says so before the program runs.",
    instead: "Pass what a function needs as an argument. For the text of a traceback there is the \
              `traceback` module; whether a generator is done, its own variables can say.",
    refused: "def count():\n    yield 1\nprint(count().gi_frame)",
    accepted: "def count():\n    yield 1\nfor number in count():\n    print(number)",
    constructs: &[],
    judge,
};

fn judge(site: &Site<'_>, _: &Scene<'_>) -> Option<Verdict> {
    match *site {
        // As variables and parameters such names are harmless: `mro = [1, 2]`.
        Site::Name(NameSite { how, name, kind, object }) if kind == Kind::Frame => {
            if how.bare() || how == How::ImportModule {
                return None;
            }
            let said = names::explain(how.used(), kind, name, object);
            Some(Verdict::new(said.message, said.reason).help(said.help))
        }
        Site::Name(_) | Site::Construct(_) | Site::Import(_) | Site::Character(_) => None,
    }
}
