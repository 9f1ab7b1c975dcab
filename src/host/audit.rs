//! An audit in a file: a line of JSON when a use begins, another when it has ended.
//!
//! May touch: the file that is named.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use crate::capability::{Audit, AuditLine, Refusal};

/// An audit in a file. Lines are added; each is one write, so that processes may share it.
///
/// ```
/// use coldframe::host::AuditFile;
/// use coldframe::{Caretaker, Frozen, Policy, Program, Sandbox};
///
/// let path = std::env::temp_dir().join(format!("audit-{}", std::process::id()));
/// let caretaker = Caretaker::new("clock").audit(AuditFile::new(&path)?);
/// let mut sandbox = Sandbox::new();
/// sandbox.clock(caretaker.keep(Frozen::at_ns(0)));
/// let program = Program::compile("page.py", "import time\ntime.time()", &Policy::standard())?;
/// sandbox.session(&program, |_: &str| {}).run();
/// let text = std::fs::read_to_string(&path)?;
/// assert!(text.starts_with("{\"use\":1,\"grant\":\"clock\",\"action\":\"now\",\"argument\":\"\"}\n"));
/// assert!(text.contains("{\"use\":1,\"grant\":\"clock\",\"done\":true}\n"));
/// # std::fs::remove_file(path)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct AuditFile {
    file: Mutex<File>,
}

impl AuditFile {
    /// Opens the file, or makes it.
    ///
    /// # Errors
    /// The system's.
    pub fn new(path: impl AsRef<Path>) -> std::io::Result<Self> {
        let file = OpenOptions::new().append(true).create(true).open(path)?;
        Ok(Self { file: Mutex::new(file) })
    }

    fn write(&self, line: &serde_json::Value) -> std::io::Result<()> {
        let line = format!("{line}\n");
        self.file.lock().unwrap_or_else(PoisonError::into_inner).write_all(line.as_bytes())
    }
}

impl Audit for AuditFile {
    fn begin(&self, line: &AuditLine) -> Result<(), Refusal> {
        let mut json = serde_json::json!({
            "use": line.number, "grant": line.grant, "action": line.action,
        });
        if let Some(argument) = &line.argument {
            json["argument"] = argument.as_str().into();
        }
        self.write(&json).map_err(|why| Refusal::new(why.to_string()))
    }

    fn end(&self, line: &AuditLine) {
        let json = match &line.end {
            Some(Err(why)) => {
                serde_json::json!({"use": line.number, "grant": line.grant, "failed": why})
            }
            _ => serde_json::json!({"use": line.number, "grant": line.grant, "done": true}),
        };
        // That the use began is written; a line that is missing says that nobody knows its end.
        let _ = self.write(&json);
    }
}
