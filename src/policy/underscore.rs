//! The rule about names that begin with an underscore.

use super::rules::{Profile, Rule, Scene, Site, Verdict};
use super::sites::{How, NameSite};
use crate::names::{self, Kind};

pub(super) const RULE: Rule = Rule {
    code: "underscore",
    title: "a name that begins with an underscore",
    profile: Profile::Strict,
    optional: true,
    why: "In RestrictedPython names with a leading underscore belong to the host, whose guards have \
          them (`_getattr_`, `_write_`); `strict` gives its verdict: only `_` itself, and eight \
          methods (`__init__`, `__contains__`, `__eq__`, `__ne__`, `__lt__`, `__le__`, `__gt__`, \
          `__ge__`) by `def` inside a class. `standard` accepts such names.",
    instead: "Leave the underscore out.",
    refused: "_count = 1",
    accepted: "count = 1",
    constructs: &[],
    judge,
};

/// The methods that RestrictedPython lets a class define.
const METHODS: &[&str] =
    &["__init__", "__contains__", "__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__"];

fn judge(site: &Site<'_>, _: &Scene<'_>) -> Option<Verdict> {
    match *site {
        Site::Name(NameSite { how, name, kind, object })
            if name.starts_with('_') && name != "_" =>
        {
            match how {
                // RestrictedPython does not look at these.
                How::Keyword | How::ClassKeyword | How::Global | How::Nonlocal => return None,
                How::Function { at_margin: false } if METHODS.contains(&name) => return None,
                How::Function { at_margin: _ }
                | How::Load
                | How::LoadCall
                | How::Store
                | How::Delete
                | How::Attribute
                | How::AttributeCall
                | How::AttributeStore
                | How::AttributeDelete
                | How::Class
                | How::Parameter
                | How::ImportModule
                | How::ImportName
                | How::ImportAs
                | How::Except
                | How::Capture
                | How::PatternAttribute
                | How::TypeParameter => {}
            }
            let said = names::explain(how.used(), Kind::Underscore, name, object);
            let help = match kind {
                Kind::Plain | Kind::Underscore | Kind::Roles => said.help,
                Kind::Data
                | Kind::Protocol
                | Kind::Definable
                | Kind::Library
                | Kind::Hidden
                | Kind::Finalizer
                | Kind::Frame
                | Kind::Unknown => "the profile `standard` accepts it; ask the host".to_owned(),
            };
            Some(Verdict::new(said.message, said.reason).help(help))
        }
        Site::Name(_) | Site::Construct(_) | Site::Import(_) | Site::Character(_) => None,
    }
}
