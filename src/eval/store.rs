//! A parked run as bytes: its frames and the stack of values.
//!
//! A frame is written as the number of its code and of its statement. Reading checks each against
//! the tree that was compiled here: a frame stands at a statement, has the slots its code has, and
//! gives its result to something that can take it.
//!
//! May touch: `tree`, `value`.

use super::direct::operator_in_twin;
use super::{Answer, Below, FRAME_BYTES, Frame, Parked, Runs, Then, Trees};
use crate::tree::Code;
use crate::value::obj::{GeneratorKind, GeneratorState};
use crate::value::store::{Bad, Read, Reader, Writer};
use crate::value::want::Gather;
use crate::value::{Core, Input, Obj, Trace, Value};

impl Parked {
    /// Shows every value it holds.
    pub fn roots(&self, see: &mut dyn FnMut(Value)) {
        self.stack.iter().for_each(|value| see(*value));
        for frame in &self.frames {
            see(frame.generator);
            see(frame.function);
        }
        self.sent.iter().chain(&self.result).for_each(|value| see(*value));
        if let Some(Input::Value(value) | Input::Returned(value)) = self.input {
            see(value);
        }
    }

    /// Parts of steps that were charged for a statement that was not done.
    pub fn unpaid(&self) -> i64 {
        self.unpaid
    }

    /// The frames, outermost first: unit, code, statement and first slot; none for a builtin.
    pub fn places(&self) -> impl Iterator<Item = Option<(u32, u32, u32, usize)>> {
        self.frames.iter().map(|frame| match frame.runs {
            Runs::Code { unit, code } => Some((unit, code, frame.pc, frame.base as usize)),
            Runs::Task(_) => None,
        })
    }

    /// A value of the stack.
    pub fn slot(&self, at: usize) -> Value {
        self.stack.get(at).copied().unwrap_or(Value::Unbound)
    }

    /// Writes it.
    pub fn store(&self, out: &mut Writer) {
        out.values(&self.stack);
        out.size(self.stack.capacity() - self.stack.len());
        out.size(self.frames.len());
        for frame in &self.frames {
            write_frame(out, frame);
        }
        out.size(self.frames.capacity() - self.frames.len());
        match self.input {
            None => out.byte(0),
            Some(Input::Start) => out.byte(1),
            Some(Input::Value(value)) => {
                out.byte(2);
                out.value(value);
            }
            Some(Input::Exhausted) => out.byte(3),
            Some(Input::Returned(value)) => {
                out.byte(4);
                out.value(value);
            }
            Some(Input::Raised) => out.byte(5),
        }
        out.value(self.sent.unwrap_or(Value::None));
        out.value(self.result.unwrap_or(Value::None));
        out.flag(self.quiet);
        out.uint(self.ticks);
        out.uint(self.charged);
        out.int(self.unpaid);
    }

    /// Reads one, and gives the bytes its stacks take. [`Parked::check`] must follow.
    pub fn restore(r: &mut Reader) -> Read<(Self, u64)> {
        let count = r.count(0)?;
        let read = r.all(count)?;
        let mut stack = Vec::with_capacity(r.capacity(count, 16)?);
        stack.extend(read);
        let count = r.count(0)?;
        let mut read = Vec::new();
        for _ in 0..count {
            r.pay(FRAME_BYTES)?;
            read.push(read_frame(r)?);
        }
        let mut frames = Vec::with_capacity(r.capacity(count, FRAME_BYTES)?);
        frames.append(&mut read);
        let input = match r.byte()? {
            0 => None,
            1 => Some(Input::Start),
            2 => Some(Input::Value(r.value()?)),
            3 => Some(Input::Exhausted),
            4 => Some(Input::Returned(r.value()?)),
            5 => Some(Input::Raised),
            _ => return Err(Bad::Wrong("what a builtin is given")),
        };
        let (sent, result) = (Some(r.value()?), Some(r.value()?));
        let quiet = r.flag()?;
        let (ticks, charged, unpaid) = (r.uint()?, r.uint()?, r.int()?);
        let bytes = stack.capacity() as u64 * 16 + frames.capacity() as u64 * FRAME_BYTES;
        let within = ticks < 1 << 62 && charged < 1 << 60 && (0..1 << 40).contains(&unpaid);
        if !within {
            return Err(Bad::Wrong("a count"));
        }
        let mut parked = Self { stack, frames, input, sent, result, quiet, ticks, charged, unpaid };
        parked.count_handlers();
        Ok((parked, bytes))
    }

    /// Which frames below handle an exception follows from the frames themselves.
    fn count_handlers(&mut self) {
        let (mut handling, mut below) = (0, 0);
        for (at, frame) in self.frames.iter_mut().enumerate() {
            frame.handling_below = if handling != 0 { at as u32 } else { below };
            (handling, below) = (frame.handling, frame.handling_below);
        }
    }

    /// Checks the frames against the trees and each other.
    ///
    /// # Errors
    /// [`Bad`] says what is not as it must be.
    pub fn check(&self, core: &Core, trees: &Trees) -> Read<()> {
        let ends = self.frames.iter().skip(1).map(bottom).chain([self.stack.len()]);
        let mut below: Option<&Frame> = None;
        for (frame, end) in self.frames.iter().zip(ends) {
            self.frame(core, trees, frame, end)?;
            takes(trees, frame.then, below)?;
            below = Some(frame);
        }
        if core.depth as usize != self.frames.len() {
            return Err(Bad::Wrong("the depth"));
        }
        Ok(())
    }

    fn frame(&self, core: &Core, trees: &Trees, frame: &Frame, end: usize) -> Read<()> {
        let room = end.checked_sub(frame.base as usize).ok_or(Bad::Wrong("a frame's slots"))?;
        let from = bottom(frame);
        if from > frame.base as usize || (frame.base == 0 && has_object(frame.then)) {
            return Err(Bad::Wrong("a frame's slots"));
        }
        let generator = core.heap.get(frame.generator);
        let module = core.globals.get(frame.module as usize).map_or(0, Vec::len);
        let sound = match frame.runs {
            Runs::Task(task) => {
                let lazy = match generator {
                    // Of one that may be asked within itself the first that ends says that none runs.
                    Some(Obj::Lazy(lazy)) => lazy.running || lazy.task.reenters,
                    _ => frame.generator.is_unbound(),
                };
                lazy && frame.twin == 0 && frame.handling == 0 && room >= task.slots
            }
            Runs::Code { unit, code } => {
                let tree = trees.get(unit).ok_or(Bad::Wrong("a frame's code"))?;
                let inside = tree.codes.get(code as usize).ok_or(Bad::Wrong("a frame's code"))?;
                let mut slots = inside.slots as usize;
                if frame.twin != 0 {
                    let stmts = inside.twin(frame.pc);
                    slots += inside.temporaries(frame.pc) as usize;
                    if frame.twin as usize > stmts.len() {
                        return Err(Bad::Wrong("a frame's statement"));
                    }
                }
                let owner = match generator {
                    Some(Obj::Generator(g)) => {
                        g.state == GeneratorState::Running && g.slots.len() <= room
                    }
                    _ => frame.generator.is_unbound(),
                };
                owner
                    && room >= slots
                    && (frame.pc as usize) < inside.body.len()
                    && frame.handling <= inside.slots
                    && module == tree.globals.names.len()
            }
        };
        if sound { Ok(()) } else { Err(Bad::Wrong("a frame")) }
    }
}

/// The slot of a result that nobody wants.
const NOWHERE: u32 = u32::MAX;

/// Whether a frame has an object below its slots.
fn has_object(then: Then) -> bool {
    matches!(then, Then::Init(_) | Then::TaskInit | Then::ExitInit)
}

/// Where what belongs to a frame begins.
fn bottom(frame: &Frame) -> usize {
    (frame.base as usize).saturating_sub(usize::from(has_object(frame.then)))
}

/// Whether the frame below can take what a frame gives.
fn takes(trees: &Trees, then: Then, below: Option<&Frame>) -> Read<()> {
    let code = below.and_then(|frame| match frame.runs {
        Runs::Code { unit, code } => trees.code(unit, code).map(|code| (frame, code)),
        Runs::Task(_) => None,
    });
    let sound = match then {
        Then::Exit | Then::ExitInit => below.is_none(),
        Then::Task | Then::TaskItem | Then::TaskResume | Then::TaskInit => {
            below.is_some_and(|frame| matches!(frame.runs, Runs::Task(_)))
        }
        Then::Store(slot)
        | Then::Operator(slot, _)
        | Then::Init(slot)
        | Then::Delegate(slot)
        | Then::Thrown(slot) => {
            // In a twin the slot may be a temporary, which the frame below has room for.
            code.is_some_and(|(frame, code)| {
                let all = match frame.twin {
                    0 => code.slots,
                    _ => code.slots + code.temporaries(frame.pc),
                };
                // What raises an exception gives nothing.
                let kept = slot < all.max(1) || slot == NOWHERE;
                kept && has_next(code, frame.pc, frame.twin)
                    && (frame.twin != 0 || !matches!(then, Then::Operator(..)))
            })
        }
        // Into a slot of the twin, which that frame has yet to enter.
        Then::Direct(slot, _) => code.is_some_and(|(frame, code)| {
            let all = code.slots + code.temporaries(frame.pc);
            let twin = operator_in_twin(code, frame.pc, slot);
            frame.twin == 0 && slot < all && has_next(code, frame.pc, twin)
        }),
        Then::Gather(_, slot) => below.is_some_and(|frame| match frame.runs {
            Runs::Task(task) => (slot as usize) < task.slots,
            Runs::Code { .. } => false,
        }),
        Then::Item { dst, exit } => code.is_some_and(|(frame, code)| {
            let jumps = dst < code.slots && (exit as usize) < code.body.len();
            jumps && has_next(code, frame.pc, frame.twin)
        }),
    };
    if sound { Ok(()) } else { Err(Bad::Wrong("where a frame's result goes")) }
}

/// Whether something follows the statement, of the code or of its twin, that waits for a result.
fn has_next(code: &Code, pc: u32, twin: u32) -> bool {
    let within = twin != 0 && (twin as usize) < code.twin(pc).len();
    within || pc as usize + 1 < code.body.len()
}

/// How items are gathered, by number.
const GATHERS: [Gather; 8] = [
    Gather::WhileTrue,
    Gather::WhileFalse,
    Gather::List,
    Gather::Sum,
    Gather::Greatest,
    Gather::Least,
    Gather::Set,
    Gather::Pairs,
];

fn gather_number(how: Gather) -> u32 {
    GATHERS.iter().position(|one| *one == how).unwrap_or(0) as u32
}

/// What operators make of their methods' results, by number.
const ANSWERS: [Answer; 8] = [
    Answer::Any,
    Answer::Left,
    Answer::Right,
    Answer::Truth,
    Answer::Length,
    Answer::Size,
    Answer::Found,
    Answer::Hash,
];

fn answer_number(answer: Answer) -> u32 {
    ANSWERS.iter().position(|one| *one == answer).unwrap_or(0) as u32
}

fn read_answer(r: &mut Reader) -> Read<Answer> {
    let number = r.uint()? as usize;
    ANSWERS.get(number).copied().ok_or(Bad::Wrong("what an operator makes of a result"))
}

fn write_frame(out: &mut Writer, frame: &Frame) {
    match frame.runs {
        Runs::Code { unit, code } => {
            out.byte(0);
            out.unit(unit);
            out.uint(u64::from(code));
        }
        Runs::Task(task) => {
            out.byte(1);
            crate::value::store::task(out, task);
        }
    }
    for n in [frame.pc, frame.twin, frame.base, frame.module, frame.handling] {
        out.uint(u64::from(n));
    }
    let (kind, numbers) = match frame.then {
        Then::Store(slot) => (0, [slot, 0]),
        Then::Operator(slot, answer) => (1, [slot, answer_number(answer)]),
        Then::Init(slot) => (2, [slot, 0]),
        Then::Item { dst, exit } => (3, [dst, exit]),
        Then::Delegate(slot) => (4, [slot, 0]),
        Then::Task => (5, [0, 0]),
        Then::TaskItem => (6, [0, 0]),
        Then::TaskResume => (7, [0, 0]),
        Then::TaskInit => (8, [0, 0]),
        Then::Exit => (9, [0, 0]),
        Then::ExitInit => (10, [0, 0]),
        Then::Direct(slot, answer) => (11, [slot, answer_number(answer)]),
        Then::Gather(how, slot) => (13, [slot, gather_number(how)]),
        Then::Thrown(slot) => (14, [slot, 0]),
    };
    out.byte(kind);
    if !(5..=10).contains(&kind) {
        out.uint(u64::from(numbers[0]));
    }
    if matches!(kind, 1 | 3 | 11 | 13) {
        out.uint(u64::from(numbers[1]));
    }
    out.all(&[frame.generator, frame.function]);
}

fn read_frame(r: &mut Reader) -> Read<Frame> {
    let runs = match r.byte()? {
        0 => Runs::Code { unit: r.unit()?, code: r.uint32()? },
        1 => Runs::Task(crate::value::store::read_task(r)?),
        _ => return Err(Bad::Wrong("a frame")),
    };
    let [pc, twin, base] = [r.uint32()?, r.uint32()?, r.uint32()?];
    let [module, handling] = [r.uint32()?, r.uint32()?];
    let then = match r.byte()? {
        0 => Then::Store(r.uint32()?),
        1 => Then::Operator(r.uint32()?, read_answer(r)?),
        2 => Then::Init(r.uint32()?),
        3 => Then::Item { dst: r.uint32()?, exit: r.uint32()? },
        4 => Then::Delegate(r.uint32()?),
        5 => Then::Task,
        6 => Then::TaskItem,
        7 => Then::TaskResume,
        8 => Then::TaskInit,
        9 => Then::Exit,
        10 => Then::ExitInit,
        11 => Then::Direct(r.uint32()?, read_answer(r)?),
        13 => {
            let slot = r.uint32()?;
            let number = r.uint()? as usize;
            let how = GATHERS.get(number).ok_or(Bad::Wrong("where a frame's result goes"))?;
            Then::Gather(*how, slot)
        }
        14 => Then::Thrown(r.uint32()?),
        _ => return Err(Bad::Wrong("where a frame's result goes")),
    };
    let [generator, function] = r.array()?;
    let (handling_below, below) = (0, Below::Unknown);
    Ok(Frame {
        runs,
        pc,
        twin,
        base,
        module,
        below,
        handling,
        handling_below,
        then,
        generator,
        function,
    })
}

/// Checks what objects say of code against the trees: functions, generators, tracebacks.
///
/// # Errors
/// [`Bad`] says what is not as it must be.
pub fn check(core: &Core, trees: &Trees) -> Read<()> {
    for (_, obj) in core.heap.all() {
        let sound = match obj {
            Obj::Function(f) => {
                let module = core.globals.get(f.module as usize).map_or(0, Vec::len);
                trees.get(f.unit).zip(trees.code(f.unit, f.code)).is_some_and(|(tree, code)| {
                    f.cells.len() <= code.free.len()
                        && f.defaults.len() <= code.params.positional as usize
                        && f.kwdefaults.len() <= code.params.keyword_only as usize
                        && module == tree.globals.names.len()
                })
            }
            Obj::Generator(g) => match core.heap.get(g.function) {
                Some(Obj::Function(f)) => trees.code(f.unit, f.code).is_some_and(|code| {
                    let slots = g.slots.len() == code.slots as usize;
                    let done = g.state == GeneratorState::Done;
                    let kind = match g.kind {
                        GeneratorKind::Generator => crate::tree::Flow::Generator,
                        GeneratorKind::Coroutine => crate::tree::Flow::Coroutine,
                        GeneratorKind::AsyncGenerator => crate::tree::Flow::AsyncGenerator,
                    };
                    let place = (g.pc as usize) < code.body.len() && g.handling <= code.slots;
                    code.flow == kind && (done || (slots && place))
                }),
                _ => false,
            },
            Obj::Exception(e) => e.traceback.iter().all(|line| {
                trees.get(line.unit).zip(trees.code(line.unit, line.code)).is_some_and(
                    |(tree, code)| {
                        (line.place as usize) < tree.places.len()
                            && (line.comprehension >= Trace::TESTER
                                || line.comprehension as usize <= code.comprehensions.len())
                    },
                )
            }),
            _ => true,
        };
        if !sound {
            return Err(Bad::Wrong("the code of an object"));
        }
    }
    Ok(())
}
