//! What coldframe itself writes to standard output and standard error.
//!
//! May touch: the two.

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

/// Writes text to standard error. When nobody reads it any longer there is nobody to tell.
pub fn complain(text: &str) {
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}

/// Standard output cannot be written.
pub fn unwritable(error: &std::io::Error) -> Failure {
    Failure::Usage(format!("cannot write standard output: {}", super::failure::plainly(error)))
}
