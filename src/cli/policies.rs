//! `--policy` and `--params`.
//!
//! May touch: policy files, standard error.

use std::path::Path;

use coldframe::policy::{Policy, Shape};
use coldframe::report::escape;

use super::Failure;
use super::args::PolicyArguments;
use super::load;

/// The policy that the flags ask for.
pub fn policy(arguments: &PolicyArguments) -> Result<Policy, Failure> {
    let policy = named(&arguments.policy)?;
    let Some(parameters) = &arguments.params else { return Ok(policy) };
    if policy.shape() != Shape::Function {
        return Err(Failure::Usage(
            "--params is for programs that are the body of a function: add --policy function"
                .to_owned(),
        ));
    }
    policy
        .parameters(parameters.as_str())
        .map_err(|error| Failure::Usage(format!("--params: {error}")))
}

/// The policy of a name, or out of a file.
pub fn named(name: &str) -> Result<Policy, Failure> {
    if let Some(policy) = Policy::named(name) {
        return Ok(policy);
    }
    let is_file = Path::new(name).extension().is_some_and(|extension| extension == "toml");
    if !is_file {
        return Err(Failure::Usage(format!(
            "--policy {name}: there are standard, strict, expression and function, or a file whose \
             name ends in .toml"
        )));
    }
    let text = load::short_text(Path::new(name), "policy")?;
    let policy =
        Policy::from_toml(&text).map_err(|error| Failure::Usage(format!("{name}: {error}")))?;
    for (listed, meant) in policy.misspelt_modules() {
        complain!(
            line "coldframe: warning: {}: nobody has heard of a module `{}`; did you mean `{meant}`?",
            escape(name),
            escape(listed)
        );
    }
    Ok(policy)
}
