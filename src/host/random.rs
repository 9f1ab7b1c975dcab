//! The randomness of this machine's operating system.
//!
//! May touch: the operating system's randomness. Never: values.

use super::Ambient;
use crate::capability::{Random, Refusal};

#[derive(Clone, Copy, Debug)]
struct MachineRandom;

/// The randomness of this machine's operating system, fit for secrets.
///
/// ```
/// use coldframe::host::{self, Ambient};
/// use coldframe::{Buffer, Policy, Program, Sandbox};
///
/// let mut sandbox = Sandbox::new();
/// sandbox.random(host::random(Ambient::authority()));
/// let source = "import secrets\nprint(len(secrets.token_hex()))";
/// let program = Program::compile("page.py", source, &Policy::standard())?;
/// let output = Buffer::new();
/// sandbox.session(&program, output.clone()).run();
/// assert_eq!(output.text(), "64\n");
/// # Ok::<(), coldframe::CompileError>(())
/// ```
pub fn random(_: Ambient) -> impl Random + Clone {
    MachineRandom
}

impl Random for MachineRandom {
    fn fill(&self, _: u64, bytes: &mut [u8]) -> Result<(), Refusal> {
        getrandom::fill(bytes)
            .map_err(|_| Refusal::new("the machine has no randomness to give just now"))
    }
}
