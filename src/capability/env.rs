//! Variables that no environment is needed for.
//!
//! May touch: `value`. Never: the environment of the process.

use super::{Env, Refusal};

/// An [`Env`] of the variables that it was given, and no others.
///
/// ```
/// use coldframe::{Buffer, Policy, Program, Sandbox, Variables};
///
/// let mut sandbox = Sandbox::new();
/// sandbox.environment(Variables::new().with("LANG", "de_DE.UTF-8").with("DEBUG", "1"));
/// let source = "import os\nprint(os.environ['LANG'], 'DEBUG' in os.environ, os.getenv('USER', 'nobody'))";
/// let program = Program::compile("page.py", source, &Policy::standard())?;
/// let output = Buffer::new();
/// sandbox.session(&program, output.clone()).run();
/// assert_eq!(output.text(), "de_DE.UTF-8 True nobody\n");
/// # Ok::<(), coldframe::CompileError>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Variables {
    all: Vec<(String, String)>,
}

impl Variables {
    /// None at all: a program sees an empty environment.
    pub fn new() -> Self {
        Self::default()
    }

    /// One more; the later of two of a name counts.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        match self.all.iter_mut().find(|(own, _)| own == name) {
            Some((_, old)) => value.clone_into(old),
            None => self.all.push((name.to_owned(), value.to_owned())),
        }
        self
    }

    /// These and others; of two of a name the other counts.
    #[must_use]
    pub fn and(self, others: &Self) -> Self {
        others.all.iter().fold(self, |all, (name, value)| all.with(name, value))
    }
}

/// Names alone: values may be secrets.
impl std::fmt::Debug for Variables {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.all.iter().map(|(name, _)| name)).finish()
    }
}

impl Env for Variables {
    fn get(&self, name: &str) -> Result<Option<String>, Refusal> {
        let found = self.all.iter().find(|(own, _)| own == name);
        Ok(found.map(|(_, value)| value.clone()))
    }

    fn names(&self) -> Result<Vec<String>, Refusal> {
        Ok(self.all.iter().map(|(name, _)| name.clone()).collect())
    }
}
