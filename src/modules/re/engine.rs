//! The engine: backtracking over an explicit stack, in CPython's order of attempts.
//!
//! A machine runs a program until it has matched, failed, spent its fuel or filled its stack; in
//! the last two cases it is told to go on after somebody has paid. Groups are kept in one array
//! with a trail of what they were, so that going back restores them.
//!
//! May touch: nothing. Never: values.
//!
//! Invariants: no native recursion; each instruction and each character looked at costs fuel; an
//! instruction pushes at most one frame, one turn of a repetition and two entries of the trail.

use super::input::Input;
use super::program::{Op, Program, Repeat, SubKind};
use super::scan;

/// Fuel for an instruction. A character that is only looked at costs one.
pub const OP_FUEL: i64 = 16;
/// Bytes charged for each entry of the stack.
pub const ENTRY_BYTES: u64 = 128;
/// No position.
pub const NONE: usize = usize::MAX;
const NO_REPEAT: u32 = u32::MAX;
/// The trail's name for the last group.
const LAST_INDEX: u32 = u32::MAX;

/// What a run of the machine came to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// It has matched.
    Match,
    /// There is no match.
    Fail,
    /// The fuel is spent.
    Pause,
    /// The stack is full.
    Full,
}

/// What goes on when the present way has failed.
#[derive(Clone, Copy, Debug)]
enum Way {
    /// From an instruction.
    Alt(u32),
    /// The next of some alternatives.
    Branch(u32, u32),
    /// A run of characters (the instruction, the least end) one shorter.
    Shorter(u32, usize),
    /// A run of characters (the instruction, how many) one longer.
    Longer(u32, u32),
    /// One more turn of a lazy repetition.
    Turn(u32),
    /// What is matched on its own has failed: which, how many turns, the barrier before.
    Sub(u32, u32, u32),
}

#[derive(Clone, Copy, Debug)]
struct Frame {
    way: Way,
    at: usize,
    trail: usize,
    turn: u32,
    turns: u32,
}

/// A turn of a repetition. Never changed: the next turn is another.
#[derive(Clone, Copy, Debug)]
struct Turn {
    /// Turns before this one began; -1 before the first.
    count: i64,
    /// Where the last turn that could be left out began.
    last: usize,
    /// The turn of the repetition around.
    outer: u32,
}

/// A machine.
#[derive(Debug, Default)]
pub struct Machine {
    frames: Vec<Frame>,
    trail: Vec<(u32, usize)>,
    turns: Vec<Turn>,
    /// Where groups begin and end.
    pub marks: Vec<usize>,
    /// The group that ended last, or 0.
    pub last_index: usize,
    /// The next instruction.
    pc: u32,
    /// The next byte; after a match its end.
    pub at: usize,
    turn: u32,
    /// Behind the frame of the innermost part that is matched on its own.
    barrier: u32,
    /// How many entries the stack may have.
    pub room: usize,
    /// A match may not end here.
    pub not_at: usize,
    /// A match must end where the text ends.
    pub to_end: bool,
}

/// What an instruction came to.
enum Flow {
    Go,
    Fail,
    Done,
}

impl Machine {
    /// Gets ready to match at a place.
    pub fn begin(&mut self, program: &Program, at: usize) {
        self.frames.clear();
        self.trail.clear();
        self.turns.clear();
        self.marks.clear();
        self.marks.resize(program.groups.saturating_sub(1) * 2, NONE);
        self.last_index = 0;
        self.pc = 0;
        self.at = at;
        self.turn = NO_REPEAT;
        self.barrier = 0;
    }

    /// Runs until something is decided.
    pub fn run<I: Input>(&mut self, program: &Program, input: I, fuel: &mut i64) -> Outcome {
        loop {
            *fuel -= OP_FUEL;
            if *fuel < 0 {
                return Outcome::Pause;
            }
            let used = self.frames.len().max(self.turns.len()).max(self.trail.len());
            if used + 2 > self.room {
                return Outcome::Full;
            }
            match self.step(program, input, fuel) {
                Flow::Go => {}
                Flow::Done => return Outcome::Match,
                Flow::Fail => {
                    if !self.back(program, input, fuel) {
                        return Outcome::Fail;
                    }
                }
            }
        }
    }

    #[inline]
    fn push(&mut self, way: Way, at: usize, turn: u32) {
        let (trail, turns) = (self.trail.len(), self.turns.len() as u32);
        self.frames.push(Frame { way, at, trail, turn, turns });
    }

    fn step<I: Input>(&mut self, program: &Program, input: I, fuel: &mut i64) -> Flow {
        let Some(op) = program.ops.get(self.pc as usize) else { return Flow::Fail };
        match *op {
            Op::One(unit) => match scan::unit(program, input, unit, self.at) {
                Some(next) => {
                    self.at = next;
                    self.pc += 1;
                    Flow::Go
                }
                None => Flow::Fail,
            },
            Op::Text(number) => {
                let text = program.texts.get(number as usize).map_or(&[][..], |text| text);
                let end = self.at + text.len();
                *fuel -= text.len() as i64 / 8;
                if input.bytes().get(self.at..end) != Some(text) {
                    return Flow::Fail;
                }
                self.at = end;
                self.pc += 1;
                Flow::Go
            }
            Op::Mark(number) => {
                self.mark(number);
                self.pc += 1;
                Flow::Go
            }
            Op::At(place) => {
                if !scan::is_at(input, place, self.at) {
                    return Flow::Fail;
                }
                self.pc += 1;
                Flow::Go
            }
            Op::Ref(group, fold) => {
                let Some((from, to)) = self.group(group) else { return Flow::Fail };
                *fuel -= (to - from) as i64;
                match scan::same(input, (from, to), self.at, fold) {
                    Some(end) => {
                        self.at = end;
                        self.pc += 1;
                        Flow::Go
                    }
                    None => Flow::Fail,
                }
            }
            Op::IfGroup(group, otherwise) => {
                self.pc = if self.group(group).is_some() { self.pc + 1 } else { otherwise };
                Flow::Go
            }
            Op::Jump(to) => {
                self.pc = to;
                Flow::Go
            }
            Op::Branch(number) => self.branch(program, input, number, 0, fuel),
            Op::Split(number) => self.split(program, input, number),
            Op::Run(number) => self.long_run(program, input, number, fuel),
            Op::Repeat(number) => {
                let until = program.repeats.get(number as usize).map_or(0, |repeat| repeat.until);
                self.turns.push(Turn { count: -1, last: NONE, outer: self.turn });
                self.turn = self.turns.len() as u32 - 1;
                self.pc = until;
                Flow::Go
            }
            Op::Until(number) => self.until(program, input, number),
            Op::Sub(number) => self.sub(program, input, number, 0, fuel),
            Op::SubEnd => self.sub_end(program, input, fuel),
            Op::Done => {
                if self.at == self.not_at || self.to_end && self.at != input.bytes().len() {
                    return Flow::Fail;
                }
                Flow::Done
            }
        }
    }

    #[inline]
    fn mark(&mut self, number: u32) {
        let at = self.at;
        let Some(place) = self.marks.get_mut(number as usize) else { return };
        let old = std::mem::replace(place, at);
        if !self.frames.is_empty() {
            self.trail.push((number, old));
        }
        if number & 1 != 0 {
            let old = std::mem::replace(&mut self.last_index, number as usize / 2 + 1);
            if !self.frames.is_empty() {
                self.trail.push((LAST_INDEX, old));
            }
        }
    }

    /// Where a group began and ended.
    pub fn group(&self, group: u32) -> Option<(usize, usize)> {
        let first = (group as usize).checked_sub(1)? * 2;
        match (self.marks.get(first), self.marks.get(first + 1)) {
            (Some(&from), Some(&to)) if from != NONE && to != NONE && from <= to => {
                Some((from, to))
            }
            _ => None,
        }
    }

    /// Restores groups as they were when the trail had this length.
    fn undo(&mut self, length: usize) {
        while self.trail.len() > length {
            match self.trail.pop() {
                Some((LAST_INDEX, old)) => self.last_index = old,
                Some((number, old)) => {
                    if let Some(place) = self.marks.get_mut(number as usize) {
                        *place = old;
                    }
                }
                None => break,
            }
        }
    }

    /// Takes the alternatives from one on: the first that can begin here.
    fn branch<I: Input>(
        &mut self,
        program: &Program,
        input: I,
        number: u32,
        from: u32,
        fuel: &mut i64,
    ) -> Flow {
        let Some(ways) = program.branches.get(number as usize) else { return Flow::Fail };
        let byte = input.bytes().get(self.at).copied();
        let mut viable = ways.iter().enumerate().skip(from as usize);
        let mut next = || viable.find(|(_, (_, first))| first.allows(byte));
        let Some((at, (to, _))) = next() else {
            *fuel -= ways.len() as i64;
            return Flow::Fail;
        };
        let mut looked = at;
        if let Some((other, _)) = next() {
            looked = other;
            self.push(Way::Branch(number, other as u32), self.at, self.turn);
        }
        *fuel -= (looked - from as usize) as i64;
        self.pc = *to;
        Flow::Go
    }

    fn split<I: Input>(&mut self, program: &Program, input: I, number: u32) -> Flow {
        let Some(split) = program.splits.get(number as usize) else { return Flow::Fail };
        let byte = input.bytes().get(self.at).copied();
        let [(one, first), (other, second)] = &split.ways;
        if !first.allows(byte) {
            self.pc = *other;
            return Flow::Go;
        }
        if second.allows(byte) {
            self.push(Way::Alt(*other), self.at, self.turn);
        }
        self.pc = *one;
        Flow::Go
    }

    fn long_run<I: Input>(
        &mut self,
        program: &Program,
        input: I,
        number: u32,
        fuel: &mut i64,
    ) -> Flow {
        let Some(run) = program.runs.get(number as usize) else { return Flow::Fail };
        let mut low = self.at;
        if run.min > 0 {
            let (end, count) = scan::span(program, input, run.unit, self.at, run.min);
            *fuel -= i64::from(count);
            if count < run.min {
                return Flow::Fail;
            }
            low = end;
        }
        if run.lazy {
            self.at = low;
            return self.longer(program, input, number, run.min, fuel);
        }
        let most = if run.max == u32::MAX { u32::MAX } else { run.max - run.min };
        let (end, _) = scan::span(program, input, run.unit, low, most);
        *fuel -= (end - low) as i64;
        if !run.only_longest {
            return self.shorter(program, input, number, (low, end), fuel);
        }
        self.at = end;
        self.pc += 1;
        Flow::Go
    }

    /// Ends a run at the last place up to `end` where what follows can begin.
    fn shorter<I: Input>(
        &mut self,
        program: &Program,
        input: I,
        number: u32,
        (low, mut end): (usize, usize),
        fuel: &mut i64,
    ) -> Flow {
        let Some(run) = program.runs.get(number as usize) else { return Flow::Fail };
        let text = input.bytes();
        let before = end;
        if let Some(byte) = run.tail_byte {
            let window = text.get(low..text.len().min(end + 1)).unwrap_or(&[]);
            *fuel -= window.len() as i64 / 16;
            match memchr::memrchr(byte, window) {
                Some(found) => end = low + found,
                None => return Flow::Fail,
            }
        } else {
            while !run.tail.allows(text.get(end).copied()) {
                if end <= low {
                    *fuel -= (before - end) as i64;
                    return Flow::Fail;
                }
                end = input.prev(end).map_or(low, |(_, at)| at);
            }
            *fuel -= (before - end) as i64;
        }
        if end > low {
            self.push(Way::Shorter(self.pc, low), end, self.turn);
        }
        self.at = end;
        self.pc += 1;
        Flow::Go
    }

    /// Ends a lazy run of `count` characters here or at the next place where what follows can
    /// begin.
    fn longer<I: Input>(
        &mut self,
        program: &Program,
        input: I,
        number: u32,
        mut count: u32,
        fuel: &mut i64,
    ) -> Flow {
        let Some(run) = program.runs.get(number as usize) else { return Flow::Fail };
        let text = input.bytes();
        let before = self.at;
        while !run.tail.allows(text.get(self.at).copied()) {
            let next = match count < run.max {
                true => scan::unit(program, input, run.unit, self.at),
                false => None,
            };
            let Some(next) = next else {
                *fuel -= (self.at - before) as i64;
                return Flow::Fail;
            };
            self.at = next;
            count = count.saturating_add(1);
        }
        *fuel -= (self.at - before) as i64;
        if count < run.max {
            self.push(Way::Longer(self.pc, count), self.at, self.turn);
        }
        self.pc += 1;
        Flow::Go
    }

    /// A turn of a repetition has ended, or none has begun.
    fn until<I: Input>(&mut self, program: &Program, input: I, number: u32) -> Flow {
        let Some(repeat) = program.repeats.get(number as usize) else { return Flow::Fail };
        let Some(turn) = self.turns.get(self.turn as usize).copied() else { return Flow::Fail };
        let count = turn.count + 1;
        if count < i64::from(repeat.min) {
            self.next_turn(repeat, Turn { count, ..turn });
            return Flow::Go;
        }
        let byte = input.bytes().get(self.at).copied();
        let more = (repeat.max == u32::MAX || count < i64::from(repeat.max))
            && self.at != turn.last
            && repeat.first.allows(byte);
        if repeat.lazy || !more {
            if more {
                self.push(Way::Turn(number), self.at, self.turn);
            }
            self.turn = turn.outer;
            self.pc = repeat.until + 1;
            return Flow::Go;
        }
        if repeat.tail.allows(byte) {
            self.push(Way::Alt(repeat.until + 1), self.at, turn.outer);
        }
        self.next_turn(repeat, Turn { count, last: self.at, ..turn });
        Flow::Go
    }

    fn next_turn(&mut self, repeat: &Repeat, turn: Turn) {
        self.turns.push(turn);
        self.turn = self.turns.len() as u32 - 1;
        self.pc = repeat.body;
    }

    /// Begins what is matched on its own.
    fn sub<I: Input>(
        &mut self,
        program: &Program,
        input: I,
        number: u32,
        count: u32,
        fuel: &mut i64,
    ) -> Flow {
        let Some(sub) = program.subs.get(number as usize) else { return Flow::Fail };
        let mut begin = self.at;
        match sub.kind {
            SubKind::Look(back) | SubKind::NotLook(back) => {
                *fuel -= i64::from(back);
                match scan::back(input, self.at, back) {
                    Some(at) => begin = at,
                    None if matches!(sub.kind, SubKind::Look(_)) => return Flow::Fail,
                    None => {
                        self.pc = sub.next;
                        return Flow::Go;
                    }
                }
            }
            SubKind::Atomic => {}
            SubKind::Possessive(_, max) => {
                if max != u32::MAX && count >= max {
                    self.pc = sub.next;
                    return Flow::Go;
                }
            }
        }
        self.push(Way::Sub(number, count, self.barrier), self.at, self.turn);
        self.barrier = self.frames.len() as u32;
        self.at = begin;
        self.pc = sub.body;
        Flow::Go
    }

    /// What is matched on its own has matched: its other ways are forgotten.
    fn sub_end<I: Input>(&mut self, program: &Program, input: I, fuel: &mut i64) -> Flow {
        let Some(at) = (self.barrier as usize).checked_sub(1) else { return Flow::Fail };
        let Some(frame) = self.frames.get(at).copied() else { return Flow::Fail };
        let Way::Sub(number, count, barrier) = frame.way else { return Flow::Fail };
        let Some(sub) = program.subs.get(number as usize) else { return Flow::Fail };
        self.frames.truncate(at);
        self.turns.truncate(frame.turns as usize);
        self.turn = frame.turn;
        self.barrier = barrier;
        self.pc = sub.next;
        match sub.kind {
            SubKind::Look(_) => {
                self.at = frame.at;
                Flow::Go
            }
            SubKind::NotLook(_) => {
                self.undo(frame.trail);
                Flow::Fail
            }
            SubKind::Atomic => Flow::Go,
            SubKind::Possessive(min, _) => {
                if self.at == frame.at && count + 1 >= min {
                    return Flow::Go;
                }
                self.sub(program, input, number, count + 1, fuel)
            }
        }
    }

    /// Takes the last way that is left. `false`: there is none.
    fn back<I: Input>(&mut self, program: &Program, input: I, fuel: &mut i64) -> bool {
        loop {
            let Some(frame) = self.frames.pop() else { return false };
            *fuel -= OP_FUEL / 2;
            self.undo(frame.trail);
            self.turns.truncate(frame.turns as usize);
            self.turn = frame.turn;
            self.at = frame.at;
            let flow = match frame.way {
                Way::Alt(to) => {
                    self.pc = to;
                    Flow::Go
                }
                Way::Branch(number, from) => self.branch(program, input, number, from, fuel),
                Way::Shorter(pc, low) => {
                    self.pc = pc;
                    let end = input.prev(self.at).map_or(low, |(_, at)| at);
                    match program.ops.get(pc as usize) {
                        Some(Op::Run(number)) => {
                            self.shorter(program, input, *number, (low, end), fuel)
                        }
                        _ => Flow::Fail,
                    }
                }
                Way::Longer(pc, count) => {
                    self.pc = pc;
                    match program.ops.get(pc as usize) {
                        Some(Op::Run(number)) => {
                            self.one_longer(program, input, *number, count, fuel)
                        }
                        _ => Flow::Fail,
                    }
                }
                Way::Turn(number) => {
                    let (repeat, turn) = (
                        program.repeats.get(number as usize),
                        self.turns.get(self.turn as usize).copied(),
                    );
                    if let (Some(repeat), Some(turn)) = (repeat, turn) {
                        let next = Turn { count: turn.count + 1, last: self.at, ..turn };
                        self.next_turn(repeat, next);
                        return true;
                    }
                    Flow::Fail
                }
                Way::Sub(number, count, barrier) => {
                    self.barrier = barrier;
                    self.sub_failed(program, number, count)
                }
            };
            if let Flow::Go = flow {
                return true;
            }
        }
    }

    fn one_longer<I: Input>(
        &mut self,
        program: &Program,
        input: I,
        number: u32,
        count: u32,
        fuel: &mut i64,
    ) -> Flow {
        let unit = program.runs.get(number as usize).map(|run| run.unit);
        match unit.and_then(|unit| scan::unit(program, input, unit, self.at)) {
            Some(next) => {
                self.at = next;
                self.longer(program, input, number, count.saturating_add(1), fuel)
            }
            None => Flow::Fail,
        }
    }

    fn sub_failed(&mut self, program: &Program, number: u32, count: u32) -> Flow {
        let Some(sub) = program.subs.get(number as usize) else { return Flow::Fail };
        self.pc = sub.next;
        match sub.kind {
            SubKind::NotLook(_) => Flow::Go,
            SubKind::Possessive(min, _) if count >= min => Flow::Go,
            _ => Flow::Fail,
        }
    }
}
