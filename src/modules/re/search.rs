//! One search or match from beginning to end, paid for as it goes.
//!
//! May touch: `value`, `budget`. Never: frames.
//!
//! Invariant: the engine gets fuel in portions that are paid for before the next; between two of
//! them the meter looks whether the run was cancelled. The stack is paid for before it grows and
//! given back when the search ends.

use super::engine::{ENTRY_BYTES, Machine, NONE, Outcome};
use super::input::{Bytes, Input, Utf8};
use super::program::Program;
use super::scan;
use crate::value::{Eval, Runtime, Value};

/// Fuel of a step.
const STEP_FUEL: i64 = 64;
/// Fuel given at once.
const PORTION: i64 = STEP_FUEL * 1024;
/// Entries of the stack that are not charged.
const ROOM_FREE: usize = 64;

/// Where a match may begin and end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mode {
    /// Begins at the first place.
    Match,
    /// Begins at the first place and ends at the last.
    Full,
    /// Anywhere.
    Search,
}

/// A text in which is searched, and from where to where, in bytes.
#[derive(Clone, Copy, Debug)]
pub struct Subject {
    /// A string, or something with bytes.
    pub value: Value,
    /// What the program gave: the same, or what its bytes were copied of.
    pub given: Value,
    /// Characters are bytes.
    pub narrow: bool,
    /// It is a string.
    pub is_text: bool,
    /// First byte.
    pub start: usize,
    /// Behind the last byte.
    pub end: usize,
}

/// The bytes of a subject.
pub fn bytes_of<'a>(rt: &'a Runtime, value: &'a Value, is_text: bool) -> &'a [u8] {
    if is_text {
        return rt.heap.text(value).map_or(&[], str::as_bytes);
    }
    rt.heap.as_bytes(*value).unwrap_or(&[])
}

/// A match that was found, in bytes.
#[derive(Clone, Debug)]
pub struct Found {
    /// Where it begins.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// Where groups begin and end; [`NONE`] if they took no part.
    pub marks: Vec<usize>,
    /// The group that ended last, or 0.
    pub last_index: usize,
}

/// A search that can be repeated; its machine keeps its memory.
#[derive(Debug, Default)]
pub struct Searcher {
    machine: Machine,
    charged: u64,
}

impl Searcher {
    /// Searches from `from` on. A match may not end at `not_at`.
    ///
    /// # Errors
    /// When a budget is spent.
    pub fn search(
        &mut self,
        rt: &mut Runtime,
        program: &Program,
        subject: &Subject,
        (from, not_at): (usize, usize),
        mode: Mode,
    ) -> Eval<Option<Found>> {
        let result = self.search_here(rt, program, subject, (from, not_at), mode);
        rt.heap.release_outside(self.charged);
        self.charged = 0;
        if self.machine.room > ROOM_FREE {
            self.machine = Machine::default();
        }
        result
    }

    fn search_here(
        &mut self,
        rt: &mut Runtime,
        program: &Program,
        subject: &Subject,
        (from, not_at): (usize, usize),
        mode: Mode,
    ) -> Eval<Option<Found>> {
        self.machine.room = ROOM_FREE;
        self.machine.not_at = not_at;
        self.machine.to_end = mode == Mode::Full;
        let mut state = State { from, running: false, mode };
        let mut fuel = STEP_FUEL;
        loop {
            let before = fuel;
            let whole = bytes_of(rt, &subject.value, subject.is_text);
            let text = whole.get(..subject.end).unwrap_or(whole);
            let outcome = if subject.narrow {
                state.go_on(&mut self.machine, program, Bytes(text), &mut fuel)
            } else {
                state.go_on(&mut self.machine, program, Utf8(text), &mut fuel)
            };
            let spent = (before - fuel).max(0);
            match outcome {
                Outcome::Match => {
                    pay(rt, spent)?;
                    return Ok(Some(Found {
                        start: state.from,
                        end: self.machine.at,
                        marks: std::mem::take(&mut self.machine.marks),
                        last_index: self.machine.last_index,
                    }));
                }
                Outcome::Fail => {
                    pay(rt, spent)?;
                    return Ok(None);
                }
                Outcome::Pause => {
                    pay(rt, spent)?;
                    fuel = (spent * 4).clamp(STEP_FUEL, PORTION);
                }
                Outcome::Full => {
                    let more = (self.machine.room as u64) * ENTRY_BYTES;
                    rt.heap.charge_outside(more)?;
                    self.charged += more;
                    self.machine.room *= 2;
                }
            }
        }
    }
}

fn pay(rt: &mut Runtime, fuel: i64) -> Eval<()> {
    // An eighth of a step for each eighth of its fuel.
    if rt.heap.meter.spend(fuel / (STEP_FUEL / 8)) { Ok(()) } else { rt.steps(0) }
}

struct State {
    from: usize,
    running: bool,
    mode: Mode,
}

impl State {
    fn go_on<I: Input>(
        &mut self,
        machine: &mut Machine,
        program: &Program,
        input: I,
        fuel: &mut i64,
    ) -> Outcome {
        loop {
            if !self.running {
                if *fuel < 0 {
                    return Outcome::Pause;
                }
                if self.mode == Mode::Search {
                    let found = scan::candidate(program, input, self.from);
                    let to = found.unwrap_or(input.bytes().len());
                    *fuel -= to.saturating_sub(self.from) as i64 / 8;
                    match found {
                        Some(at) => self.from = at,
                        None => return Outcome::Fail,
                    }
                }
                machine.begin(program, self.from);
                self.running = true;
            }
            match machine.run(program, input, fuel) {
                Outcome::Fail if self.mode == Mode::Search => {
                    self.running = false;
                    let Some(next) = scan::after_failure(program, input, self.from) else {
                        return Outcome::Fail;
                    };
                    *fuel -= (next - self.from) as i64 / 4 + 4;
                    self.from = next;
                }
                outcome => return outcome,
            }
        }
    }
}

/// No place a match may not end at.
pub const ANYWHERE: usize = NONE;
