//! Answers the uses of a run from a journal.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::line;
use crate::budget::gauge::Cost;
use crate::value::journal::{Answer, Journal, Use, Word};

/// Bytes of what is shown of a use.
const SHOWN_MAX: usize = 200;

/// A journal, and how far it has been replayed.
pub struct Replaying {
    lines: Arc<[Use]>,
    next: usize,
    /// Why it does not fit, once something that stands in for a grant has seen so.
    pub diverged: Option<String>,
}

impl Replaying {
    /// From its beginning.
    pub fn new(lines: Arc<[Use]>) -> Self {
        Self { lines, next: 0, diverged: None }
    }

    /// What was answered, and what it cost.
    ///
    /// # Errors
    /// Something else was used here: what, and at which line.
    pub fn answer(&mut self, what: &str, asked: &Word) -> Result<(Answer, Cost), String> {
        // The first line of the file is the head.
        let number = self.next + 2;
        let Some(line) = self.lines.get(self.next) else {
            return Err(format!(
                "the program uses {}, and the journal ends before line {number}",
                shown(what, asked)
            ));
        };
        if line.what != what || line.asked != *asked {
            return Err(format!(
                "line {number} of the journal is {}, and the program uses {}",
                shown(&line.what, &line.asked),
                shown(what, asked)
            ));
        }
        self.next += 1;
        Ok((line.answer.clone(), line.cost))
    }

    /// That the line that was answered last is wrong.
    pub fn wrong(&self, why: &str) -> String {
        format!("line {} of the journal is {why}", self.next + 1)
    }

    fn left_over(&self) -> Option<String> {
        let line = self.lines.get(self.next)?;
        let number = self.next + 2;
        Some(format!(
            "the program has ended, and line {number} of the journal is {}",
            shown(&line.what, &line.asked)
        ))
    }
}

/// A journal that is replayed; what stands in for grants has its hand on it too.
pub struct Replayer(pub Arc<Mutex<Replaying>>);

impl Replayer {
    fn lock(&self) -> MutexGuard<'_, Replaying> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Journal for Replayer {
    fn replays(&self) -> bool {
        true
    }

    fn room(&self) -> u64 {
        u64::MAX
    }

    fn record(&mut self, _: Use) {}

    fn replay(&mut self, what: &str, asked: &Word) -> Result<(Answer, Cost), String> {
        self.lock().answer(what, asked)
    }

    fn cannot(&mut self, _: &str) {}

    fn diverged(&self) -> Option<String> {
        self.lock().diverged.clone()
    }

    fn left_over(&self) -> Option<String> {
        self.lock().left_over()
    }
}

/// A use as people read it, cut short.
fn shown(what: &str, asked: &Word) -> String {
    let all = match asked {
        Word::None => what.to_owned(),
        asked => format!("{what} with {}", line::word(asked)),
    };
    match all.char_indices().nth(SHOWN_MAX) {
        Some((end, _)) => format!("{}...", all.get(..end).unwrap_or("")),
        None => all,
    }
}
