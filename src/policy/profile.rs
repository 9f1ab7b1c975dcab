//! The policy itself: which rules hold, and what a host adds to them.
//!
//! Starts from a profile and is made narrower (`refuse`, `only_modules`, ...) or, for optional
//! rules, wider (`allow`). A policy is plain data: it can be compared, and its fingerprint is the
//! same on every machine.
//!
//! May touch: `names`. Never: the ast, except to read parameters through `parameters`.
//!
//! Invariant: rules that are not optional hold in every policy.

use super::imports::{distance, slip};
use super::parameters;
use super::rules::{Profile, RULES, RULES_VERSION, Rule};
use crate::names::Names;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::fmt;

/// What a program is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum Shape {
    /// A file of statements.
    #[default]
    Module,
    /// One expression.
    Expression,
    /// The body of a function, with parameters and `return`.
    Function,
}

/// What programs may do.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Policy {
    /// A bit for each rule of [`RULES`].
    rules: u32,
    library: bool,
    shape: Shape,
    parameters: Option<String>,
    only_modules: Option<BTreeSet<String>>,
    refused_modules: BTreeSet<String>,
    refused_names: BTreeSet<String>,
}

/// Why a policy cannot be made so.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum PolicyError {
    /// No rule has this code.
    UnknownRule(String),
    /// The rule of this code cannot be taken out.
    NotOptional(&'static str),
    /// The parameters of a function are not what Python takes.
    Parameters(String),
}

impl fmt::Display for PolicyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PolicyError::UnknownRule(code) => {
                let near = RULES
                    .iter()
                    .map(|rule| rule.code)
                    .find(|near| code.len() < 32 && code.len() > 3 && distance(near, code) <= 2);
                match near {
                    Some(near) => write!(f, "there is no rule `{code}`: did you mean `{near}`?"),
                    None => write!(f, "there is no rule `{code}`; `coldframe explain` lists them"),
                }
            }
            PolicyError::NotOptional(code) => {
                write!(f, "rule `{code}` is no matter of choice: it cannot be allowed")
            }
            PolicyError::Parameters(text) => {
                write!(f, "`{text}` is no list of parameters such as `a, b=1`")
            }
        }
    }
}

impl std::error::Error for PolicyError {}

impl Default for Policy {
    fn default() -> Policy {
        Policy::standard()
    }
}

impl Policy {
    /// Ordinary Python: refuses only what would harm.
    pub fn standard() -> Policy {
        Policy::of(&[Profile::Standard], Shape::Module)
    }

    /// `standard` and RestrictedPython 9's refusals.
    pub fn strict() -> Policy {
        Policy::of(&[Profile::Standard, Profile::Strict], Shape::Module)
    }

    /// One expression and no statements, for rules.
    pub fn expression() -> Policy {
        Policy::of(&[Profile::Standard, Profile::Expression], Shape::Expression)
    }

    /// The body of a function, for pages. Its parameters stand in its first line
    /// (`# parameters: a, b=1`) unless [`Policy::parameters`] says them.
    pub fn function() -> Policy {
        Policy::of(&[Profile::Standard, Profile::Function], Shape::Function)
    }

    /// For coldframe's own library modules: `metaclass=` and the object model can be read.
    pub fn library() -> Policy {
        let mut policy = Policy::standard();
        policy.library = true;
        for rule in RULES.iter().filter(|rule| rule.optional) {
            policy.rules &= !bit(rule.code);
        }
        policy
    }

    /// The profile of a name, as `--policy` takes it.
    pub fn named(name: &str) -> Option<Policy> {
        match name {
            "standard" => Some(Policy::standard()),
            "strict" => Some(Policy::strict()),
            "expression" => Some(Policy::expression()),
            "function" => Some(Policy::function()),
            _ => None,
        }
    }

    /// Also refuses what this rule refuses.
    ///
    /// # Errors
    /// If there is no such rule.
    pub fn refuse(mut self, code: &str) -> Result<Policy, PolicyError> {
        let rule = Rule::find(code).ok_or_else(|| PolicyError::UnknownRule(code.to_owned()))?;
        self.rules |= bit(rule.code);
        Ok(self)
    }

    /// No longer refuses what this optional rule refuses.
    ///
    /// # Errors
    /// If there is no such rule, or it is not optional.
    pub fn allow(mut self, code: &str) -> Result<Policy, PolicyError> {
        let rule = Rule::find(code).ok_or_else(|| PolicyError::UnknownRule(code.to_owned()))?;
        if !rule.optional {
            return Err(PolicyError::NotOptional(rule.code));
        }
        self.rules &= !bit(rule.code);
        Ok(self)
    }

    /// The parameters of a function's body: `a, b=1`.
    ///
    /// # Errors
    /// If they are not what Python takes between the parentheses of a `lambda`.
    pub fn parameters(mut self, parameters: impl Into<String>) -> Result<Policy, PolicyError> {
        let text = parameters.into();
        if parameters::parse(&text).is_none() {
            return Err(PolicyError::Parameters(text));
        }
        self.parameters = Some(text);
        Ok(self)
    }

    /// Modules outside this list are refused, whatever else there is. A package brings its
    /// submodules.
    pub fn only_modules<I: IntoIterator<Item: Into<String>>>(mut self, names: I) -> Policy {
        self.only_modules = Some(names.into_iter().map(Into::into).collect());
        self
    }

    /// These modules are refused, and their submodules.
    pub fn refuse_modules<I: IntoIterator<Item: Into<String>>>(mut self, names: I) -> Policy {
        self.refused_modules.extend(names.into_iter().map(Into::into));
        self
    }

    /// These builtins are refused by name, unless the program binds the name itself.
    pub fn refuse_names<I: IntoIterator<Item: Into<String>>>(mut self, names: I) -> Policy {
        self.refused_names.extend(names.into_iter().map(Into::into));
        self
    }

    /// What a program is under this policy.
    pub fn shape(&self) -> Shape {
        self.shape
    }

    /// The verdict on names that belongs to this policy.
    pub fn names(&self) -> Names {
        let mut names = Names::standard();
        if self.rules & bit("underscore") != 0 {
            names = names.without_underscores();
        }
        if self.library {
            names = names.with_library();
        }
        names
    }

    /// Modules that are listed, whose names nobody has heard of and are a slip or two of the finger
    /// away from one that is known, which is most likely meant. A host's own may be called so.
    pub fn misspelt_modules(&self) -> Vec<(&str, &'static str)> {
        let listed = self.only_modules.iter().flatten().chain(&self.refused_modules);
        listed.filter_map(|name| Some((name.as_str(), slip(name)?))).collect()
    }

    /// Whether the rule of this code holds.
    pub fn has(&self, code: &str) -> bool {
        self.rules & bit(code) != 0
    }

    /// The rules that hold, in the order in which they are asked.
    pub fn rules(&self) -> impl Iterator<Item = &'static Rule> + '_ {
        RULES.iter().enumerate().filter(|(at, _)| self.rules >> at & 1 != 0).map(|(_, rule)| rule)
    }

    /// The parameters a host has set.
    pub fn parameter_list(&self) -> Option<&str> {
        self.parameters.as_deref()
    }

    /// Whether this policy leaves a module to the catalog.
    pub fn lets_import(&self, module: &str) -> bool {
        let listed = |set: &BTreeSet<String>| {
            let mut name = module;
            loop {
                if set.contains(name) {
                    return true;
                }
                match name.rsplit_once('.') {
                    Some((package, _)) => name = package,
                    None => return false,
                }
            }
        };
        self.only_modules.as_ref().is_none_or(listed) && !listed(&self.refused_modules)
    }

    /// Whether a host has refused a builtin by name.
    pub fn refuses_name(&self, name: &str) -> bool {
        self.refused_names.contains(name)
    }

    pub(super) fn refuses_names(&self) -> bool {
        !self.refused_names.is_empty()
    }

    /// Whether everything that `other` refuses is refused here too, so that a program judged here
    /// may run where `other` holds.
    pub fn at_least_as_strict_as(&self, other: &Policy) -> bool {
        let modules = match (&self.only_modules, &other.only_modules) {
            (_, None) => true,
            (None, Some(_)) => false,
            (Some(mine), Some(_)) => mine.iter().all(|name| other.lets_import(name)),
        };
        let refused = other.refused_modules.iter().all(|name| match &self.only_modules {
            // A list without the module or anything inside it refuses it as well.
            Some(mine) => {
                !self.lets_import(name)
                    && mine.iter().all(|own| {
                        !own.strip_prefix(name.as_str()).is_some_and(|rest| rest.starts_with('.'))
                            || !self.lets_import(own)
                    })
            }
            None => !self.lets_import(name),
        });
        self.rules & other.rules == other.rules
            && self.names().at_least_as_strict_as(other.names())
            && modules
            && refused
            && other.refused_names.is_subset(&self.refused_names)
    }

    /// A hash of everything that decides a verdict: SHA-256, the same on every machine.
    pub fn fingerprint(&self) -> [u8; 32] {
        let Policy {
            rules,
            library,
            shape,
            parameters,
            only_modules,
            refused_modules,
            refused_names,
        } = self;
        let mut hash = Sha256::new();
        hash.update(RULES_VERSION.to_le_bytes());
        hash.update(rules.to_le_bytes());
        hash.update([u8::from(*library), *shape as u8, u8::from(parameters.is_some())]);
        let mut text = |text: &str| {
            hash.update((text.len() as u64).to_le_bytes());
            hash.update(text);
        };
        text(parameters.as_deref().unwrap_or(""));
        let mut list = |list: &BTreeSet<String>| {
            text(&list.len().to_string());
            list.iter().for_each(|entry| text(entry));
        };
        list(refused_modules);
        list(refused_names);
        if let Some(only) = only_modules {
            list(only);
        }
        hash.finalize().into()
    }

    fn of(profiles: &[Profile], shape: Shape) -> Policy {
        let rules = RULES
            .iter()
            .filter(|rule| profiles.contains(&rule.profile))
            .fold(0, |bits, rule| bits | bit(rule.code));
        Policy {
            rules,
            library: false,
            shape,
            parameters: None,
            only_modules: None,
            refused_modules: BTreeSet::new(),
            refused_names: BTreeSet::new(),
        }
    }
}

/// The bit of a rule; 0 for codes there are not.
fn bit(code: &str) -> u32 {
    RULES.iter().position(|rule| rule.code == code).map_or(0, |index| 1 << index)
}
