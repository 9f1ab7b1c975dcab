//! What a run uses from outside, as it is recorded and replayed: host functions, the clock,
//! randomness, lines of input.
//!
//! Every use goes through one seam. Nobody listens: it is done. A journal that records is told
//! what was asked and answered, and what that cost; one that replays answers instead, and the same
//! cost is paid. Whatever is answered from outside lies in the journal, so a replay needs no grant.
//!
//! May touch: `budget`. Never: how a journal is written.
//!
//! Invariant: recording changes nothing that the program or its budgets can tell.

use super::grants::Refusal;
use super::runtime::{Core, Eval, Stop};
use super::types;
use crate::budget::Exhausted;
use crate::budget::gauge::Cost;

/// A piece of a use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Word {
    /// Nothing.
    None,
    /// Yes or no.
    Bool(bool),
    /// A whole number.
    Number(i128),
    /// Bytes.
    Bytes(Vec<u8>),
    /// Text.
    Text(String),
    /// Data, as a line of JSON.
    Json(String),
}

/// How a use ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// With this.
    Given(Word),
    /// An exception of this builtin class was raised, with this message.
    Raised(String, String),
    /// A budget was spent.
    Stopped(Exhausted),
    /// It is answered later, from outside.
    Waits,
}

/// A use of something outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Use {
    /// What: `clock`, `fetch()`.
    pub what: String,
    /// What was asked of it.
    pub asked: Word,
    /// How it ended.
    pub answer: Answer,
    /// What it cost.
    pub cost: Cost,
}

/// Who is told of uses, or answers in their place.
pub trait Journal: Send {
    /// Whether it answers.
    fn replays(&self) -> bool;
    /// Bytes that the next use may take in it.
    fn room(&self) -> u64;
    /// Takes a use.
    fn record(&mut self, done: Use);
    /// What was answered, and what it cost.
    ///
    /// # Errors
    /// Something else was used here: what.
    fn replay(&mut self, what: &str, asked: &Word) -> Result<(Answer, Cost), String>;
    /// The run does what no journal can hold: why.
    fn cannot(&mut self, why: &str);
    /// Why it does not fit, if something that stands in for a grant has seen so.
    fn diverged(&self) -> Option<String> {
        None
    }
    /// What of it the run has not used, if it has ended and something is left.
    fn left_over(&self) -> Option<String> {
        None
    }
}

impl Core {
    /// Whether uses are answered by a journal.
    pub fn replays(&self) -> bool {
        self.journal.as_ref().is_some_and(|journal| journal.replays())
    }

    /// Says that the run does what no journal can hold.
    pub fn unjournaled(&mut self, why: &str) {
        if let Some(journal) = &mut self.journal {
            journal.cannot(why);
        }
    }

    /// Uses something that costs nothing by itself.
    ///
    /// # Errors
    /// A PermissionError if it refuses; the run ends if a journal does not fit.
    pub fn journaled(
        &mut self,
        what: &str,
        asked: Word,
        real: impl FnOnce(&mut Self) -> Result<Word, Refusal>,
    ) -> Eval<Word> {
        if self.replays() {
            let (answer, _) = self.replay(what, &asked)?;
            return match answer {
                Answer::Given(word) => Ok(word),
                Answer::Raised(class, message) => Err(self.raise_named(&class, &message)),
                Answer::Stopped(budget) => Err(self.heap.exhaust(budget)),
                Answer::Waits => Err(self.diverge(format!("{what} is not waited for"))),
            };
        }
        let result = real(self);
        if let Some(journal) = &mut self.journal {
            let answer = match &result {
                Ok(word) => Answer::Given(word.clone()),
                Err(refusal) => Answer::Raised("PermissionError".to_owned(), refusal.0.clone()),
            };
            journal.record(Use { what: what.to_owned(), asked, answer, cost: Cost::default() });
        }
        result.map_err(|refusal| self.raise(types::PERMISSION_ERROR, &refusal.0))
    }

    /// The answer of the journal that is replayed.
    ///
    /// # Errors
    /// The run ends: the journal does not fit.
    pub fn replay(&mut self, what: &str, asked: &Word) -> Eval<(Answer, Cost)> {
        match self.journal.as_mut().map(|journal| journal.replay(what, asked)) {
            Some(Ok(answer)) => Ok(answer),
            Some(Err(why)) => Err(self.diverge(why)),
            None => Err(self.diverge("there is no journal".to_owned())),
        }
    }

    /// Ends the run if what stands in for a grant has seen that the journal does not fit: asked
    /// wherever a grant answers with an error.
    pub fn divergence(&mut self) -> Option<Stop> {
        let why = self.journal.as_ref().and_then(|journal| journal.diverged())?;
        Some(self.diverge(why))
    }

    /// Ends the run: it is not the one that was recorded.
    #[cold]
    pub fn diverge(&mut self, why: String) -> Stop {
        self.diverged.get_or_insert(why);
        self.heap.exhaust(Exhausted::Cancelled)
    }

    /// Raises an exception of a builtin class by its name.
    pub fn raise_named(&mut self, class: &str, message: &str) -> Stop {
        match types::TYPES.iter().position(|row| row.name == class) {
            Some(number) => self.raise(types::TypeId(number as u32), message),
            None => self.diverge(format!("there is no exception {class}")),
        }
    }

    /// The class and the message of the exception that travels, if a journal can hold it: of a
    /// builtin class, with a message alone.
    pub fn raised_named(&self) -> Option<(String, String)> {
        let raised = self.heap.as_exception(self.raised)?;
        let row = types::TYPES
            .iter()
            .enumerate()
            .find(|(number, _)| types::TypeId(*number as u32).value().same(raised.class))?;
        match self.heap.as_tuple(raised.args)? {
            [message] if raised.attrs.is_unbound() => {
                Some((row.1.name.to_owned(), self.heap.text(message)?.to_owned()))
            }
            _ => None,
        }
    }

    /// Does something in place of what cost so much, and sees that it costs as much.
    ///
    /// # Errors
    /// What doing it gives; and when a budget is spent.
    pub fn at_cost<T>(
        &mut self,
        cost: Cost,
        instead: impl FnOnce(&mut Self) -> Eval<T>,
    ) -> Eval<T> {
        let gauge = self.heap.meter.gauge();
        self.heap.charge(cost.peak)?;
        self.heap.meter.release(cost.peak);
        let result = instead(self);
        let own = self.heap.meter.gauged(&gauge);
        match cost.parts.checked_sub(own.parts) {
            Some(more) => self.heap.parts(more)?,
            None => self.heap.meter.refund((own.parts - cost.parts) as i64),
        }
        self.heap.charge(cost.bytes.saturating_sub(own.bytes))?;
        result
    }
}
