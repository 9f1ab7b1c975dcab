//! Takes the uses of a run.
//!
//! Invariant: what is kept is never larger than it may be; the hash is that of the whole text.

use sha2::{Digest, Sha256};

use super::{Recorded, line};
use crate::budget::gauge::Cost;
use crate::value::journal::{Answer, Journal, Use, Word};

/// A run's journal as it is written.
pub struct Recording {
    /// Its text, if that is kept.
    pub journal: String,
    /// Whether it is kept.
    pub text: bool,
    /// Why it is not whole.
    pub broken: Option<String>,
    /// How many uses there were.
    pub uses: u64,
    hash: Sha256,
    left: u64,
    /// Whether the run has begun.
    pub begun: bool,
}

impl Recording {
    /// One that has nothing in it, and may take so many bytes.
    pub fn new(bytes_max: u64, text: bool) -> Self {
        Self {
            journal: String::new(),
            text,
            broken: None,
            uses: 0,
            hash: Sha256::new(),
            left: bytes_max,
            begun: false,
        }
    }

    /// Writes the first line.
    pub fn begin(&mut self, head: &str) {
        self.begun = true;
        self.write(head);
    }

    /// SHA-256 of its text.
    pub fn hash(&self) -> [u8; 32] {
        self.hash.clone().finalize().into()
    }

    fn write(&mut self, line: &str) {
        if self.broken.is_some() {
            return;
        }
        let Some(left) = self.left.checked_sub(line.len() as u64 + 1) else {
            self.break_off("the journal is full");
            return;
        };
        self.left = left;
        self.hash.update(line.as_bytes());
        self.hash.update(b"\n");
        if self.text {
            self.journal.push_str(line);
            self.journal.push('\n');
        }
    }

    /// It is not whole from here on.
    pub fn break_off(&mut self, why: &str) {
        if self.broken.is_none() {
            self.broken = Some(why.to_owned());
            self.journal = String::new();
        }
    }
}

/// Tells a recording of a run's uses.
pub struct Recorder(pub Recorded);

impl Journal for Recorder {
    fn replays(&self) -> bool {
        false
    }

    fn room(&self) -> u64 {
        self.0.lock().map_or(0, |own| if own.broken.is_some() { 0 } else { own.left })
    }

    fn record(&mut self, done: Use) {
        if let Ok(mut own) = self.0.lock()
            && own.broken.is_none()
        {
            own.uses += 1;
            own.write(&line::write(&done));
        }
    }

    fn replay(&mut self, what: &str, _: &Word) -> Result<(Answer, Cost), String> {
        Err(format!("{what} is recorded, not replayed"))
    }

    fn cannot(&mut self, why: &str) {
        if let Ok(mut own) = self.0.lock() {
            own.break_off(why);
        }
    }
}
