//! The rule about names that RestrictedPython keeps for itself.

use super::rules::{Profile, Rule, Scene, Site, Verdict};
use super::sites::{How, NameSite};

pub(super) const RULE: Rule = Rule {
    code: "reserved",
    title: "`print`, `printed`, `builtins` or `breakpoint` as a name of one's own",
    profile: Profile::Strict,
    optional: true,
    why: "RestrictedPython collects what a program prints and keeps these names for that; `strict` \
          gives its verdict, and with it refuses every call of something named `exec` or `eval`. \
          `print` can be called. `standard` accepts a function of your own under any name.",
    instead: "Choose another name.",
    refused: "def print(text):\n    return text",
    accepted: "def show(text):\n    return text",
    constructs: &[],
    judge,
};

fn judge(site: &Site<'_>, _: &Scene<'_>) -> Option<Verdict> {
    match *site {
        Site::Name(NameSite { how, name, kind: _, object: _ }) => {
            let binds = match how {
                How::Load | How::LoadCall => false,
                How::Store
                | How::Delete
                | How::Function { at_margin: _ }
                | How::Class
                | How::Parameter
                | How::ImportModule
                | How::ImportName
                | How::ImportAs
                | How::Except
                | How::Capture
                | How::TypeParameter => true,
                How::Attribute
                | How::AttributeCall
                | How::AttributeStore
                | How::AttributeDelete
                | How::Keyword
                | How::ClassKeyword
                | How::Global
                | How::Nonlocal
                | How::PatternAttribute => return None,
            };
            let reserved = match name {
                "print" | "printed" => binds,
                "builtins" | "breakpoint" => true,
                _ => false,
            };
            reserved.then(|| {
                Verdict::new(
                    format!("`{name}` is a name that this profile keeps for itself"),
                    "this profile is RestrictedPython's, which refuses it",
                )
                .help("choose another name")
            })
        }
        Site::Construct(_) | Site::Import(_) | Site::Character(_) => None,
    }
}
