//! What a match can begin with: looked up once, so that matching need not try what cannot be.
//!
//! May touch: nothing. Never: values.
//!
//! Invariant: an answer never leaves out a byte that could begin a match; each question looks at a
//! bounded number of instructions and says "anything" beyond.

use super::program::{First, Op, Place, Program, Start, SubKind, Unit};

/// How many instructions one question looks at.
const LOOKS: u32 = 96;

/// Fills in what can be known of a program beforehand.
pub fn finish(program: &mut Program) {
    let runs: Vec<(usize, usize)> = (program.ops.iter().enumerate())
        .filter_map(|(at, op)| if let Op::Run(number) = op { Some((at, *number)) } else { None })
        .map(|(at, number)| (at, number as usize))
        .collect();
    for (at, number) in runs {
        let tail = first(program, at as u32 + 1);
        let unit = unit_first(program, program.runs[number].unit);
        let run = &mut program.runs[number];
        run.tail = tail;
        run.tail_byte = tail.only();
        if !run.lazy && !tail.nullable && unit.is_apart(&tail) {
            run.only_longest = true;
        }
    }
    for number in 0..program.repeats.len() {
        let (body, until) = (program.repeats[number].body, program.repeats[number].until);
        let (inside, tail) = (first(program, body), first(program, until + 1));
        let repeat = &mut program.repeats[number];
        (repeat.first, repeat.tail) = (inside, tail);
    }
    for number in 0..program.splits.len() {
        for way in 0..2 {
            let to = program.splits[number].ways[way].0;
            program.splits[number].ways[way].1 = first(program, to);
        }
    }
    for number in 0..program.branches.len() {
        for way in 0..program.branches[number].len() {
            let to = program.branches[number][way].0;
            program.branches[number][way].1 = first(program, to);
        }
    }
    program.start = start(program);
    program.skip = skip(program);
}

fn start(program: &Program) -> Start {
    let mut at = 0;
    while let Some(Op::Mark(_)) = program.ops.get(at) {
        at += 1;
    }
    match program.ops.get(at) {
        Some(Op::At(Place::Start)) => return Start::Anchored,
        Some(Op::Text(number)) => {
            if let Some(text) = program.texts.get(*number as usize) {
                let finder = memchr::memmem::Finder::new(text).into_owned();
                return Start::Text(Box::new(finder));
            }
        }
        _ => {}
    }
    let mut begin = first(program, 0);
    if program.utf8 {
        // No character begins with these.
        begin.bytes[2] = 0;
    }
    if begin.nullable {
        return Start::Anywhere;
    }
    let all: Vec<u8> = (0..=255u8).filter(|byte| begin.has(*byte)).collect();
    Start::Bytes(begin, all)
}

/// A greedy run at the beginning that only ends where the rest can begin: trying again within the
/// run comes to the same end. Not where something looks back at how long it was.
fn skip(program: &Program) -> Option<Unit> {
    let looks_back = |op: &Op| matches!(op, Op::Ref(..) | Op::IfGroup(..));
    if program.ops.iter().any(looks_back) {
        return None;
    }
    let mut at = 0;
    while let Some(Op::Mark(_)) = program.ops.get(at) {
        at += 1;
    }
    let Some(Op::Run(number)) = program.ops.get(at) else { return None };
    let run = program.runs.get(*number as usize)?;
    let apart = unit_first(program, run.unit).is_apart(&run.tail) && !run.tail.nullable;
    (!run.lazy && run.max == u32::MAX && apart).then_some(run.unit)
}

/// What a match of the instructions from `at` on can begin with.
pub fn first(program: &Program, at: u32) -> First {
    let mut left = LOOKS;
    walk(program, at, &mut left, 0)
}

fn walk(program: &Program, mut at: u32, left: &mut u32, depth: u32) -> First {
    let mut all = First::NONE;
    loop {
        if *left == 0 || depth > 24 {
            return First::ANY;
        }
        *left -= 1;
        let Some(op) = program.ops.get(at as usize) else { return First::ANY };
        match *op {
            Op::One(unit) => return all.or(&unit_first(program, unit)),
            Op::Text(number) => {
                let byte = program.texts.get(number as usize).and_then(|text| text.first());
                return match byte {
                    Some(byte) => all.or(&byte_first(*byte)),
                    None => First::ANY,
                };
            }
            Op::Mark(_) | Op::At(_) => at += 1,
            Op::Ref(..) => return First::ANY,
            Op::IfGroup(_, otherwise) => {
                all = all.or(&walk(program, otherwise, left, depth + 1));
                at += 1;
            }
            Op::Jump(to) => at = to,
            Op::Branch(number) => {
                let Some(ways) = program.branches.get(number as usize) else { return First::ANY };
                for (to, _) in ways {
                    all = all.or(&walk(program, *to, left, depth + 1));
                    if all.nullable {
                        return First::ANY;
                    }
                }
                return all;
            }
            Op::Split(number) => {
                let Some(split) = program.splits.get(number as usize) else { return First::ANY };
                all = all.or(&walk(program, split.ways[0].0, left, depth + 1));
                at = split.ways[1].0;
            }
            Op::Run(number) => {
                let Some(run) = program.runs.get(number as usize) else { return First::ANY };
                all = all.or(&unit_first(program, run.unit));
                if run.min > 0 {
                    return all;
                }
                at += 1;
            }
            Op::Repeat(number) => {
                let Some(repeat) = program.repeats.get(number as usize) else { return First::ANY };
                if repeat.min == 0 {
                    all = all.or(&walk(program, repeat.until + 1, left, depth + 1));
                }
                at = repeat.body;
            }
            Op::Until(number) => {
                let Some(repeat) = program.repeats.get(number as usize) else { return First::ANY };
                all = all.or(&walk(program, repeat.body, left, depth + 1));
                at += 1;
            }
            Op::Sub(number) => {
                let Some(sub) = program.subs.get(number as usize) else { return First::ANY };
                match sub.kind {
                    SubKind::Look(_) | SubKind::NotLook(_) => at = sub.next,
                    SubKind::Atomic | SubKind::Possessive(..) => return First::ANY,
                }
            }
            Op::SubEnd | Op::Done => return First { bytes: all.bytes, nullable: true },
        }
    }
}

fn byte_first(byte: u8) -> First {
    let mut first = First::NONE;
    first.bytes[usize::from(byte >> 6)] |= 1 << (byte & 63);
    first
}

fn unit_first(program: &Program, unit: Unit) -> First {
    match unit {
        Unit::Byte(byte) => byte_first(byte),
        Unit::Char(code) => match char::from_u32(code) {
            Some(c) => byte_first(c.encode_utf8(&mut [0; 4]).as_bytes()[0]),
            None => First::NONE,
        },
        Unit::Set(number) => match program.sets.get(number as usize) {
            Some(set) => First { bytes: set.first_bytes(program.utf8), nullable: false },
            None => First::ANY,
        },
        Unit::Any => {
            let mut bytes = [u64::MAX; 4];
            bytes[0] &= !(1 << b'\n');
            First { bytes, nullable: false }
        }
        Unit::All => First { bytes: [u64::MAX; 4], nullable: false },
    }
}
