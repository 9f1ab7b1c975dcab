//! What a program can use at most, known before it runs.
//!
//! Collected by the same walk that judges. An upper bound: a name counts as used when it is read
//! anywhere, even where a local variable hides it.
//!
//! May touch: nothing. Never: anything that runs.
//!
//! Invariant: every list is sorted and without repeats, so equal programs have equal hashes.

use serde::Serialize;
use sha2::{Digest, Sha256};

/// What a program can use at most.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Plan {
    /// Modules it imports.
    pub modules: Vec<String>,
    /// Capabilities those modules and names stand for.
    pub capabilities: Vec<String>,
    /// Host functions and inputs it reads.
    pub host: Vec<String>,
    /// Builtins it reads.
    pub builtins: Vec<String>,
}

impl Plan {
    /// Sorts every list and takes out repeats.
    pub(super) fn tidy(&mut self) {
        let Plan { modules, capabilities, host, builtins } = self;
        for list in [modules, capabilities, host, builtins] {
            list.sort_unstable();
            list.dedup();
        }
    }

    /// The SHA-256 of the plan, in hexadecimal digits: the same on every machine.
    pub fn hash(&self) -> String {
        let mut hasher = Sha256::new();
        for list in [&self.modules, &self.capabilities, &self.host, &self.builtins] {
            hasher.update((list.len() as u64).to_le_bytes());
            for entry in list {
                hasher.update((entry.len() as u64).to_le_bytes());
                hasher.update(entry.as_bytes());
            }
        }
        hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
    }
}
