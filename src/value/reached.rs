//! Which `raise!`s a run came to: only in builds with the feature `testing`.
//!
//! `tests/oracle/raises.py` runs every golden with `coldframe run --reached FILE` and lists the
//! places that none of them reached.
//!
//! May touch: nothing. Never: a file; the command line writes it.

use std::collections::BTreeSet;
use std::sync::Mutex;

static REACHED: Mutex<BTreeSet<(&str, u32)>> = Mutex::new(BTreeSet::new());

/// Notes that the `raise!` which stands there was reached.
#[cold]
pub fn note(file: &'static str, line: u32) {
    REACHED.lock().unwrap_or_else(|broken| broken.into_inner()).insert((file, line));
}

/// Every place that was reached so far in this process, as `file:line`, in order.
pub fn places() -> Vec<String> {
    let reached = REACHED.lock().unwrap_or_else(|broken| broken.into_inner());
    reached.iter().map(|(file, line)| format!("{file}:{line}")).collect()
}
