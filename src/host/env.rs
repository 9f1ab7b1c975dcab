//! Variables of this process's environment, by name.
//!
//! May touch: the variables that are named.

use std::io::{Error, ErrorKind};

use super::Ambient;
use crate::capability::Variables;

/// The variables of these names that the environment of this process has now. One that it has not
/// is not there for programs either.
///
/// # Errors
/// If a value is no UTF-8, or a name is empty or has an `=` in it.
///
/// ```
/// use coldframe::host::{self, Ambient};
/// use coldframe::{Buffer, Policy, Program, Sandbox};
///
/// let mut sandbox = Sandbox::new();
/// sandbox.environment(host::env(Ambient::authority(), ["PATH", "NOT_THERE"])?);
/// let source = "import os\nprint(list(os.environ), os.getenv('HOME'))";
/// let program = Program::compile("page.py", source, &Policy::standard())?;
/// let output = Buffer::new();
/// sandbox.session(&program, output.clone()).run();
/// assert_eq!(output.text(), "['PATH'] None\n");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn env<'a>(_: Ambient, names: impl IntoIterator<Item = &'a str>) -> std::io::Result<Variables> {
    let mut variables = Variables::new();
    for name in names {
        if name.is_empty() || name.contains(['=', '\0']) {
            let words = format!("`{}` is no name of a variable", name.escape_debug());
            return Err(Error::new(ErrorKind::InvalidInput, words));
        }
        match std::env::var(name) {
            Ok(value) => variables = variables.with(name, &value),
            Err(std::env::VarError::NotPresent) => {}
            Err(std::env::VarError::NotUnicode(_)) => {
                let words = format!("the value of {name} is no UTF-8");
                return Err(Error::new(ErrorKind::InvalidData, words));
            }
        }
    }
    Ok(variables)
}
