//! The rule about names that end with `__roles__`.

use super::rules::{Profile, Rule, Scene, Site, Verdict};
use super::sites::{How, NameSite};
use crate::names::{self, Kind};

pub(super) const RULE: Rule = Rule {
    code: "roles",
    title: "a name that ends with `__roles__`",
    profile: Profile::Strict,
    optional: true,
    why: "In Zope such names hold who may do what; RestrictedPython refuses them, and `strict` \
          gives its verdict. `standard` accepts them.",
    instead: "Choose another ending.",
    refused: "page__roles__ = ['editor']",
    accepted: "page_roles = ['editor']",
    constructs: &[],
    judge,
};

fn judge(site: &Site<'_>, _: &Scene<'_>) -> Option<Verdict> {
    match *site {
        Site::Name(NameSite { how, name, kind: Kind::Roles, object }) => match how {
            How::Keyword | How::ClassKeyword | How::Global | How::Nonlocal => None,
            How::Load
            | How::LoadCall
            | How::Store
            | How::Delete
            | How::Attribute
            | How::AttributeCall
            | How::AttributeStore
            | How::AttributeDelete
            | How::Function { at_margin: _ }
            | How::Class
            | How::Parameter
            | How::ImportModule
            | How::ImportName
            | How::ImportAs
            | How::Except
            | How::Capture
            | How::PatternAttribute
            | How::TypeParameter => {
                let said = names::explain(how.used(), Kind::Roles, name, object);
                Some(Verdict::new(said.message, said.reason).help(said.help))
            }
        },
        Site::Name(_) | Site::Construct(_) | Site::Import(_) | Site::Character(_) => None,
    }
}
