//! What coldframe itself writes to standard output.
//!
//! May touch: standard output.

use std::io::{ErrorKind, Write};

use super::Failure;

/// Writes text. Nobody who reads any longer (`| head`) is no error.
pub fn say(text: &str) -> Result<(), Failure> {
    let mut output = std::io::stdout().lock();
    match output.write_all(text.as_bytes()).and_then(|()| output.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(unwritable(&error)),
        _ => Ok(()),
    }
}

/// Standard output cannot be written.
pub fn unwritable(error: &std::io::Error) -> Failure {
    Failure::Usage(format!("cannot write standard output: {}", super::failure::plainly(error)))
}
