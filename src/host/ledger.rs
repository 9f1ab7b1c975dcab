//! A ledger of snapshots in a file, which processes share.
//!
//! A line for each snapshot that was saved or resumed: the word, the generation, tenant and
//! session. Lines are only added, under the file's lock, and are on disk before anything is
//! resumed; a last line without its end was never answered for and is taken away.
//!
//! May touch: the file that is named.

use std::fs::{File, OpenOptions};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use crate::session::snapshot::{Label, Ledger, SnapshotError, ledger};

/// A ledger in a file, for processes that share it: of two that resume the same snapshot at once,
/// one is refused. The file is made when it is first needed.
///
/// ```
/// use coldframe::host::FileLedger;
/// use coldframe::{Label, Ledger};
///
/// let path = std::env::temp_dir().join(format!("ledger-{}", std::process::id()));
/// let label = Label { tenant: "Ada".into(), session: "page 1".into(), generation: 1 };
/// FileLedger::new(&path).claim(&label)?;
/// assert!(FileLedger::new(&path).claim(&label).is_err());
/// std::fs::remove_file(path)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct FileLedger {
    path: PathBuf,
}

impl FileLedger {
    /// The ledger in this file, whether it is there yet or not.
    pub fn new(path: impl AsRef<Path>) -> Self {
        Self { path: path.as_ref().to_owned() }
    }

    /// Reads what was noted of a session, and adds a line if that allows it.
    fn note(&self, word: &str, label: &Label, checked: bool) -> Result<(), SnapshotError> {
        let broken = |why: std::io::Error| self.broken(&why.to_string());
        let open = OpenOptions::new().read(true).append(true).create(true).open(&self.path);
        let mut file = open.map_err(broken)?;
        // Given back when the file is closed.
        file.lock().map_err(broken)?;
        let text = whole_lines(&mut file).map_err(broken)?;
        let who = format!("{} {}", plain(&label.tenant), plain(&label.session));
        let (mut saved, mut resumed) = (0, 0);
        for (number, line) in text.lines().enumerate() {
            let (word, generation, whose) = parts(line)
                .ok_or_else(|| self.broken(&format!("line {} is no ledger's", number + 1)))?;
            if whose == who {
                let newest = if word == SAVED { &mut saved } else { &mut resumed };
                *newest = generation.max(*newest);
            }
        }
        if checked {
            ledger::check(label.generation, saved, resumed)?;
        }
        let line = format!("{word} {} {who}\n", label.generation);
        file.write_all(line.as_bytes()).and_then(|()| file.sync_data()).map_err(broken)
    }

    fn broken(&self, why: &str) -> SnapshotError {
        SnapshotError::Ledger(format!("{}: {why}", self.path.display()))
    }
}

const SAVED: &str = "saved";
const RESUMED: &str = "resumed";

impl Ledger for FileLedger {
    fn saved(&self, label: &Label) -> Result<(), SnapshotError> {
        self.note(SAVED, label, false)
    }

    fn claim(&self, label: &Label) -> Result<(), SnapshotError> {
        self.note(RESUMED, label, true)
    }
}

/// The lines of a file that have their end; what follows them is cut off.
fn whole_lines(file: &mut File) -> std::io::Result<String> {
    let mut bytes = Vec::new();
    file.seek(SeekFrom::Start(0))?;
    file.read_to_end(&mut bytes)?;
    let whole = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    // What is no text was no ledger before either: it stays as it is.
    if whole < bytes.len() && std::str::from_utf8(&bytes).is_ok_and(begun) {
        file.set_len(whole as u64)?;
        bytes.truncate(whole);
    }
    String::from_utf8(bytes).map_err(|_| std::io::Error::other("it is no ledger"))
}

/// Whether a text ends with the beginning of a line of a ledger.
fn begun(text: &str) -> bool {
    let last = text.rsplit('\n').next().unwrap_or("");
    [SAVED, RESUMED].iter().any(|word| word.starts_with(last) || last.starts_with(word))
}

fn parts(line: &str) -> Option<(&str, u64, &str)> {
    let (word, rest) = line.split_once(' ')?;
    let (generation, whose) = rest.split_once(' ')?;
    [SAVED, RESUMED].contains(&word).then_some((word, generation.parse().ok()?, whose))
}

/// A text without blanks and line ends.
fn plain(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_graphic() && byte != b'%' {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02x}"));
        }
    }
    out
}
