//! Which `raise!`s a process came to: only in builds with the feature `testing`.
//!
//! The environment variable `COLDFRAME_REACHED` names a file; each place is appended to it as
//! `file:line` when it is first reached. `tests/oracle/raises.py` sets it for every golden, and
//! `.ci/run` for tests of interfaces that only a host written in Rust has.
//!
//! May touch: that file, in such builds. Never: there is nothing of it in any other build.

use std::collections::BTreeSet;
use std::io::Write;
use std::sync::Mutex;

static REACHED: Mutex<BTreeSet<(&str, u32)>> = Mutex::new(BTreeSet::new());

/// Notes that the `raise!` which stands there was reached.
#[cold]
pub fn note(file: &'static str, line: u32) {
    let mut reached = REACHED.lock().unwrap_or_else(|broken| broken.into_inner());
    if !reached.insert((file, line)) {
        return;
    }
    let Some(path) = std::env::var_os("COLDFRAME_REACHED") else { return };
    let open = std::fs::OpenOptions::new().create(true).append(true).open(path);
    // In one write: several processes may append at once. What is lost counts as not reached.
    let _ = open.and_then(|mut open| open.write_all(format!("{file}:{line}\n").as_bytes()));
}
