//! Variables of an environment that a host grants: what `os.environ` asks.
//!
//! The trait stands here so that the session can hold what it was granted; what hosts are offered
//! ready-made is in `capability` and `host`. A program that sets a variable changes what it sees
//! itself and nothing else: that is kept in its own `os.environ`, not here.
//!
//! May touch: `budget`. Never: the environment of the process.

use std::sync::Arc;

use super::grants::Refusal;
use super::journal::Word;
use super::runtime::{Core, Eval};
use super::types;

/// Variables, to be granted by [`Sandbox::environment`](crate::Sandbox::environment).
///
/// Ready-made are [`Variables`](crate::Variables) and those of the process,
/// `coldframe::host::env`. Your own says what it knows:
///
/// ```
/// use coldframe::{Buffer, Env, Policy, Program, Refusal, Sandbox};
///
/// struct Tenant(u32);
///
/// impl Env for Tenant {
///     fn get(&self, name: &str) -> Result<Option<String>, Refusal> {
///         Ok((name == "TENANT").then(|| self.0.to_string()))
///     }
///
///     fn names(&self) -> Result<Vec<String>, Refusal> {
///         Ok(vec!["TENANT".to_owned()])
///     }
/// }
///
/// let mut sandbox = Sandbox::new();
/// sandbox.environment(Tenant(7));
/// let source = "import os\nprint(os.environ['TENANT'], os.getenv('HOME'))";
/// let program = Program::compile("page.py", source, &Policy::standard())?;
/// let output = Buffer::new();
/// sandbox.session(&program, output.clone()).run();
/// assert_eq!(output.text(), "7 None\n");
/// # Ok::<(), coldframe::CompileError>(())
/// ```
pub trait Env: Send + Sync {
    /// The value of a variable; `None` if there is none of this name.
    ///
    /// # Errors
    /// A [`Refusal`]: the program may not know.
    fn get(&self, name: &str) -> Result<Option<String>, Refusal>;

    /// The names of all variables that have a value, in the order in which programs see them.
    ///
    /// # Errors
    /// As [`Env::get`].
    fn names(&self) -> Result<Vec<String>, Refusal>;
}

impl<E: Env + ?Sized> Env for Arc<E> {
    fn get(&self, name: &str) -> Result<Option<String>, Refusal> {
        (**self).get(name)
    }

    fn names(&self) -> Result<Vec<String>, Refusal> {
        (**self).names()
    }
}

/// Steps that a look at the environment costs: the host is asked.
const STEPS: u64 = 10;

impl Core {
    /// The value of a variable of the granted environment.
    ///
    /// # Errors
    /// A PermissionError without one; and when a budget is spent.
    pub fn env_get(&mut self, name: &str) -> Eval<Option<String>> {
        let Some(env) = self.grants.env.clone() else {
            let shown: String = name.chars().take(80).collect();
            let message = format!(
                "there is no environment: the host grants variables by name, with --grant \
                 env:{shown} or --grant env:{shown}=VALUE, or hands the data in as inputs"
            );
            return Err(self.raise(types::PERMISSION_ERROR, &message));
        };
        self.steps(STEPS + name.len() as u64 / 64)?;
        let asked = Word::Text(name.to_owned());
        let given = self.journaled("env", asked, |_| {
            env.get(name).map(|value| value.map_or(Word::None, Word::Text))
        })?;
        match given {
            Word::None => Ok(None),
            Word::Text(value) => Ok(Some(value)),
            _ => Err(self.diverge("env is text or nothing".to_owned())),
        }
    }

    /// The names of the variables of the granted environment.
    ///
    /// # Errors
    /// As [`Core::env_get`].
    pub fn env_names(&mut self) -> Eval<Vec<String>> {
        let Some(env) = self.grants.env.clone() else {
            let message = "there is no environment: the host grants variables by name, with \
                           --grant env:NAME or --grant env:NAME=VALUE, or hands the data in as \
                           inputs";
            return Err(self.raise(types::PERMISSION_ERROR, message));
        };
        self.steps(STEPS)?;
        let given = self.journaled("env names", Word::None, |_| {
            env.names().map(|names| Word::Text(names.join("\0")))
        })?;
        match given {
            Word::Text(names) if names.is_empty() => Ok(Vec::new()),
            Word::Text(names) => Ok(names.split('\0').map(str::to_owned).collect()),
            _ => Err(self.diverge("env names is text".to_owned())),
        }
    }
}
