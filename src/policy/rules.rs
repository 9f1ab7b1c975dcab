//! The rules: one a file, and this table of them.
//!
//! A rule is shown [`Site`]s and answers with a [`Verdict`] or nothing. It never walks and keeps no
//! state. docs/POLICY.md and docs/ERRORS.md and `coldframe explain` are made from this table.
//!
//! May touch: `names`. Never: the ast.
//!
//! Invariants: the first rule of the table that objects to a site names the violation, so each site
//! is reported once. A rule's place in the table is its bit in a policy, and part of fingerprints:
//! new rules go to the end of their kind's block only together with [`RULES_VERSION`].

use super::catalog::Catalog;
use super::profile::Policy;
use super::sites::{Construct, NameSite};
use super::{
    abstract_metaclass, annotation, asynchronous, augmented, builtin, dunder, except_star,
    finalizer, frame, generics, import, import_star, invisible, match_statement, metaclass,
    nonlocal, parameters, reserved, roles, statement, underscore,
};
use crate::names::Names;
use std::borrow::Cow;

/// Goes up with every change of the table that changes a verdict.
pub(super) const RULES_VERSION: u32 = 1;

/// The profiles that coldframe brings.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum Profile {
    /// Ordinary Python; refuses only what would harm.
    Standard,
    /// RestrictedPython 9's refusals on top.
    Strict,
    /// One expression, for rules.
    Expression,
    /// The body of a function, for pages.
    Function,
}

/// A rule: what it refuses, why, and what to write instead.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Its stable code; names the thing, not the ban.
    pub code: &'static str,
    /// One line on what is refused.
    pub title: &'static str,
    /// The profile that brings it in.
    pub profile: Profile,
    /// Whether a host can take it out of its policy. The others cannot be: nothing behind the
    /// policy is built for what they refuse.
    pub optional: bool,
    /// Why it is there.
    pub why: &'static str,
    /// What to do about it.
    pub instead: &'static str,
    /// A program it refuses.
    pub refused: &'static str,
    /// The same done so that it is accepted.
    pub accepted: &'static str,
    /// The constructs it wants to be shown.
    pub(super) constructs: &'static [Construct],
    /// The verdict on a site.
    pub(super) judge: fn(&Site<'_>, &Scene<'_>) -> Option<Verdict>,
}

/// A place in a program, as a rule is shown it.
pub(super) enum Site<'a> {
    /// A name, whatever is done with it.
    Name(NameSite<'a>),
    /// A statement or expression of some kind.
    Construct(Construct),
    /// An import of a module, by its absolute name; `None` if it is relative and leads nowhere.
    Import(Option<&'a str>),
    /// A character of the text that cannot be seen or that changes how text is shown.
    Character(char),
}

/// What a rule may ask besides.
pub(super) struct Scene<'a> {
    /// The policy.
    pub policy: &'a Policy,
    /// Its verdict on names.
    pub names: Names,
    /// What there is.
    pub catalog: &'a dyn Catalog,
    /// Whether few enough violations were found that a search for similar names is worth its time.
    pub helpful: bool,
}

/// What a rule has to say against a site.
pub(super) struct Verdict {
    pub message: String,
    pub reason: &'static str,
    pub help: Cow<'static, str>,
    pub grant: Option<&'static str>,
}

impl Verdict {
    pub(super) fn new(message: impl Into<String>, reason: &'static str) -> Verdict {
        Verdict { message: message.into(), reason, help: Cow::Borrowed(""), grant: None }
    }

    pub(super) fn help(mut self, help: impl Into<Cow<'static, str>>) -> Verdict {
        self.help = help.into();
        self
    }
}

impl Rule {
    /// The rule of a code.
    pub fn find(code: &str) -> Option<&'static Rule> {
        RULES.iter().find(|rule| rule.code == code)
    }
}

/// Every rule, in the order in which they are asked.
pub const RULES: &[Rule] = &[
    finalizer::RULE,
    dunder::RULE,
    frame::RULE,
    builtin::RULE,
    import::RULE,
    import_star::RULE,
    metaclass::RULE,
    invisible::RULE,
    roles::RULE,
    underscore::RULE,
    reserved::RULE,
    nonlocal::RULE,
    match_statement::RULE,
    asynchronous::RULE,
    except_star::RULE,
    annotation::RULE,
    augmented::RULE,
    generics::RULE,
    statement::RULE,
    parameters::RULE,
    abstract_metaclass::RULE,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_distinct_and_fit_a_policy() {
        assert!(RULES.len() <= 32);
        for (index, rule) in RULES.iter().enumerate() {
            assert!(RULES[..index].iter().all(|other| other.code != rule.code), "{}", rule.code);
        }
    }
}
