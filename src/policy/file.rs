//! A policy from a file: TOML in the words of the builder.
//!
//! ```toml
//! profile = "strict"
//! allow = ["augmented", "annotation"]
//! refuse = ["async"]
//! only_modules = ["math", "json"]
//! refuse_modules = ["random"]
//! refuse_names = ["input"]
//! # for the profile function alone: parameters = "order, today='2026-01-01'"
//! ```
//!
//! May touch: the policy's builder. Never: the file system; it is handed text.
//!
//! Invariant: a key that nobody knows is an error, so that a misspelt refusal is not silently lost.

use super::Shape;
use super::profile::{Policy, PolicyError};
use serde::Deserialize;
use std::fmt;

/// Why a text is not a policy.
#[derive(Debug)]
#[non_exhaustive]
pub enum PolicyFileError {
    /// It is not TOML, or has keys there are not.
    Toml(toml::de::Error),
    /// The profile is not one of the four.
    UnknownProfile(String),
    /// It has parameters, and no program of its profile is the body of a function.
    Parameters(String),
    /// The builder refused.
    Policy(PolicyError),
}

impl fmt::Display for PolicyFileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            // A sequence is what TOML calls an array, and people a list.
            PolicyFileError::Toml(error) => {
                let words = error.to_string();
                f.write_str(
                    &words.replace("expected a sequence", "expected a list: [\"NAME\", ...]"),
                )
            }
            PolicyFileError::UnknownProfile(name) => write!(
                f,
                "there is no profile `{name}`; there are standard, strict, expression, function"
            ),
            PolicyFileError::Parameters(profile) => {
                write!(f, "`parameters` are for the profile `function`, and this is `{profile}`")
            }
            PolicyFileError::Policy(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for PolicyFileError {}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    profile: Option<String>,
    #[serde(default)]
    allow: Vec<String>,
    #[serde(default)]
    refuse: Vec<String>,
    only_modules: Option<Vec<String>>,
    #[serde(default)]
    refuse_modules: Vec<String>,
    #[serde(default)]
    refuse_names: Vec<String>,
    parameters: Option<String>,
}

impl Policy {
    /// The policy that a TOML text describes.
    ///
    /// # Errors
    /// If it is not TOML, has a key there is not, or asks what the builder refuses.
    pub fn from_toml(text: &str) -> Result<Policy, PolicyFileError> {
        let file: File = toml::from_str(text).map_err(PolicyFileError::Toml)?;
        let File { profile, allow, refuse, only_modules, refuse_modules, refuse_names, parameters } =
            file;
        let profile = profile.as_deref().unwrap_or("standard");
        let mut policy = Policy::named(profile)
            .ok_or_else(|| PolicyFileError::UnknownProfile(profile.to_owned()))?;
        for code in &allow {
            policy = policy.allow(code).map_err(PolicyFileError::Policy)?;
        }
        for code in &refuse {
            policy = policy.refuse(code).map_err(PolicyFileError::Policy)?;
        }
        if let Some(modules) = only_modules {
            policy = policy.only_modules(modules);
        }
        if let Some(parameters) = parameters {
            if policy.shape() != Shape::Function {
                return Err(PolicyFileError::Parameters(profile.to_owned()));
            }
            policy = policy.parameters(parameters).map_err(PolicyFileError::Policy)?;
        }
        Ok(policy.refuse_modules(refuse_modules).refuse_names(refuse_names))
    }
}
