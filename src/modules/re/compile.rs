//! From a parsed pattern to a program.
//!
//! May touch: nothing. Never: values.
//!
//! Invariant: the program is as long as the pattern, whatever is repeated how often.

use std::collections::BTreeMap;

use super::ast::{At, Greed, Item, Node, Seq, flag};
use super::casing::Fold;
use super::charset::{Alphabet, Charset, cost};
use super::parse::{Bad, Parsed};
use super::program::{First, Op, Place, Program, Repeat, Run, Split, Start, Sub, SubKind, Unit};

type SetKey = (Vec<Item>, bool, Alphabet, Fold);

struct Compiler {
    program: Program,
    known_sets: BTreeMap<SetKey, u32>,
    /// Steps that were spent on sets.
    spent: u64,
}

/// Compiles a pattern. Also gives how many steps that was worth.
///
/// # Errors
/// When a lookbehind has no fixed width.
pub fn compile(parsed: &Parsed, is_text: bool) -> Result<(Program, u64), Bad> {
    let mut compiler = Compiler {
        program: Program {
            ops: Vec::new(),
            texts: Vec::new(),
            sets: Vec::new(),
            branches: Vec::new(),
            splits: Vec::new(),
            runs: Vec::new(),
            repeats: Vec::new(),
            subs: Vec::new(),
            start: Start::Anywhere,
            skip: None,
            width_min: usize::try_from(parsed.seq.width.0).unwrap_or(usize::MAX),
            groups: parsed.groups,
            utf8: is_text,
        },
        known_sets: BTreeMap::new(),
        spent: 0,
    };
    compiler.seq(&parsed.seq, parsed.flags)?;
    compiler.emit(Op::Done);
    super::first::finish(&mut compiler.program);
    Ok((compiler.program, compiler.spent))
}

fn alphabet(flags: u32) -> Alphabet {
    if flags & flag::UNICODE != 0 { Alphabet::Unicode } else { Alphabet::Ascii }
}

fn fold(flags: u32) -> Fold {
    match (flags & flag::IGNORECASE != 0, alphabet(flags)) {
        (false, _) => Fold::None,
        (true, Alphabet::Ascii) => Fold::Ascii,
        (true, Alphabet::Unicode) => Fold::Unicode,
    }
}

fn place(at: At, flags: u32) -> Place {
    let lines = flags & flag::MULTILINE != 0;
    match at {
        At::Beginning if lines => Place::LineStart,
        At::Beginning | At::BeginningString => Place::Start,
        At::End if lines => Place::LineEnd,
        At::End => Place::End,
        At::EndString => Place::TextEnd,
        At::Boundary => Place::Boundary(alphabet(flags)),
        At::NonBoundary => Place::Inside(alphabet(flags)),
    }
}

impl Compiler {
    fn emit(&mut self, op: Op) -> u32 {
        self.program.ops.push(op);
        self.program.ops.len() as u32 - 1
    }

    fn here(&self) -> u32 {
        self.program.ops.len() as u32
    }

    fn patch(&mut self, at: u32, op: Op) {
        if let Some(place) = self.program.ops.get_mut(at as usize) {
            *place = op;
        }
    }

    fn set(&mut self, items: &[Item], negated: bool, flags: u32) -> Unit {
        let key = (items.to_vec(), negated, alphabet(flags), fold(flags));
        if let Some(known) = self.known_sets.get(&key) {
            return Unit::Set(*known);
        }
        self.spent += cost(items, key.3);
        let number = self.program.sets.len() as u32;
        self.program.sets.push(Charset::new(items, negated, key.2, key.3));
        self.known_sets.insert(key, number);
        Unit::Set(number)
    }

    /// The unit a piece is, if it matches one character.
    fn unit(&mut self, node: &Node, flags: u32) -> Option<Unit> {
        Some(match node {
            Node::Literal(code) => {
                if fold(flags).is_cased(*code) {
                    self.cased(*code, false, flags)
                } else if *code < 128 || !self.program.utf8 {
                    Unit::Byte(*code as u8)
                } else {
                    Unit::Char(*code)
                }
            }
            Node::NotLiteral(code) => {
                if fold(flags).is_cased(*code) {
                    self.cased(*code, true, flags)
                } else {
                    self.set(&[Item::One(*code)], true, flags & !flag::IGNORECASE)
                }
            }
            Node::Any if flags & flag::DOTALL != 0 => Unit::All,
            Node::Any => Unit::Any,
            Node::In(negated, items) => self.set(items, *negated, flags),
            _ => return None,
        })
    }

    /// A letter of either case. A letter alone is made small, whatever its plane.
    fn cased(&mut self, code: u32, negated: bool, flags: u32) -> Unit {
        let lower = fold(flags).lower(code);
        self.set(&[Item::One(lower)], negated, flags)
    }

    fn seq(&mut self, seq: &Seq, flags: u32) -> Result<(), Bad> {
        stacker::maybe_grow(128 << 10, 1 << 20, || {
            let mut text: Vec<u8> = Vec::new();
            let mut chars = 0;
            for node in &seq.nodes {
                if let Node::Literal(code) = node
                    && !fold(flags).is_cased(*code)
                    && self.append(*code, &mut text)
                {
                    chars += 1;
                    continue;
                }
                self.flush(&mut text, &mut chars);
                self.node(node, flags)?;
            }
            self.flush(&mut text, &mut chars);
            Ok(())
        })
    }

    fn append(&self, code: u32, text: &mut Vec<u8>) -> bool {
        match char::from_u32(code) {
            Some(c) if self.program.utf8 => {
                text.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
                true
            }
            Some(_) => {
                text.push(code as u8);
                true
            }
            // Half of a surrogate pair: no text has one.
            None => false,
        }
    }

    fn flush(&mut self, text: &mut Vec<u8>, chars: &mut usize) {
        match (text.as_slice(), *chars) {
            ([], _) => {}
            ([byte], _) => {
                let byte = *byte;
                self.emit(Op::One(Unit::Byte(byte)));
            }
            _ => {
                let number = self.program.texts.len() as u32;
                self.program.texts.push(text.as_slice().into());
                self.emit(Op::Text(number));
            }
        }
        text.clear();
        *chars = 0;
    }

    fn node(&mut self, node: &Node, flags: u32) -> Result<(), Bad> {
        if let Some(unit) = self.unit(node, flags) {
            self.emit(Op::One(unit));
            return Ok(());
        }
        match node {
            Node::Literal(_) | Node::NotLiteral(_) | Node::Any | Node::In(..) => {}
            Node::At(at) => {
                self.emit(Op::At(place(*at, flags)));
            }
            Node::Branch(all) => self.branch(all, flags)?,
            Node::Group(group, add, remove, body) => {
                let kept = if add & flag::TYPES != 0 { flags & !flag::TYPES } else { flags };
                let inner = (kept | add) & !remove;
                if let Some(group) = group {
                    self.emit(Op::Mark(group * 2 - 2));
                    self.seq(body, inner)?;
                    self.emit(Op::Mark(group * 2 - 1));
                } else {
                    self.seq(body, inner)?;
                }
            }
            Node::Repeat(greed, min, max, body) => self.repeat(*greed, *min, *max, body, flags)?,
            Node::GroupRef(group) => {
                self.emit(Op::Ref(*group, fold(flags)));
            }
            Node::IfGroup(group, yes, no) => {
                let test = self.emit(Op::Done);
                self.seq(yes, flags)?;
                let mut otherwise = self.here();
                if let Some(no) = no {
                    let jump = self.emit(Op::Done);
                    otherwise = self.here();
                    self.seq(no, flags)?;
                    self.patch(jump, Op::Jump(self.here()));
                }
                self.patch(test, Op::IfGroup(*group, otherwise));
            }
            Node::Look { behind, negated, body } => {
                let mut back = 0;
                if *behind {
                    if body.width.0 != body.width.1 {
                        let message = "look-behind requires fixed-width pattern";
                        return Err(Bad::Error(message.to_owned(), None));
                    }
                    back = u32::try_from(body.width.0).unwrap_or(u32::MAX);
                }
                let kind = if *negated { SubKind::NotLook(back) } else { SubKind::Look(back) };
                self.sub(kind, body, flags)?;
            }
            Node::Atomic(body) => self.sub(SubKind::Atomic, body, flags)?,
        }
        Ok(())
    }

    fn sub(&mut self, kind: SubKind, body: &Seq, flags: u32) -> Result<(), Bad> {
        let number = self.program.subs.len() as u32;
        let begin = self.emit(Op::Sub(number));
        self.program.subs.push(Sub { kind, body: begin + 1, next: 0 });
        self.seq(body, flags)?;
        self.emit(Op::SubEnd);
        let next = self.here();
        if let Some(sub) = self.program.subs.get_mut(number as usize) {
            sub.next = next;
        }
        Ok(())
    }

    fn branch(&mut self, all: &[Seq], flags: u32) -> Result<(), Bad> {
        let number = self.program.branches.len() as u32;
        self.program.branches.push(Vec::new());
        self.emit(Op::Branch(number));
        let mut ways = Vec::with_capacity(all.len());
        let mut jumps = Vec::with_capacity(all.len());
        for (at, seq) in all.iter().enumerate() {
            ways.push((self.here(), First::ANY));
            self.seq(seq, flags)?;
            if at + 1 < all.len() {
                jumps.push(self.emit(Op::Done));
            }
        }
        let end = self.here();
        for jump in jumps {
            self.patch(jump, Op::Jump(end));
        }
        if let Some(place) = self.program.branches.get_mut(number as usize) {
            *place = ways;
        }
        Ok(())
    }

    fn repeat(
        &mut self,
        greed: Greed,
        min: u32,
        max: u32,
        body: &Seq,
        flags: u32,
    ) -> Result<(), Bad> {
        if let Some(unit) = self.single(body, flags) {
            let number = self.program.runs.len() as u32;
            self.program.runs.push(Run {
                unit,
                min,
                max,
                lazy: greed == Greed::Lazy,
                only_longest: greed == Greed::Possessive,
                tail: First::ANY,
                tail_byte: None,
            });
            self.emit(Op::Run(number));
            return Ok(());
        }
        if greed == Greed::Possessive {
            return self.sub(SubKind::Possessive(min, max), body, flags);
        }
        let lazy = greed == Greed::Lazy;
        if (min, max) == (0, 1) {
            let number = self.program.splits.len() as u32;
            let split = Split { ways: [(0, First::ANY), (0, First::ANY)] };
            self.program.splits.push(split);
            self.emit(Op::Split(number));
            let inside = self.here();
            self.seq(body, flags)?;
            let behind = self.here();
            let ways = if lazy { [behind, inside] } else { [inside, behind] };
            if let Some(split) = self.program.splits.get_mut(number as usize) {
                split.ways = ways.map(|way| (way, First::ANY));
            }
            return Ok(());
        }
        let number = self.program.repeats.len() as u32;
        self.program.repeats.push(Repeat {
            min,
            max,
            lazy,
            body: 0,
            until: 0,
            first: First::ANY,
            tail: First::ANY,
        });
        self.emit(Op::Repeat(number));
        let inside = self.here();
        self.seq(body, flags)?;
        let until = self.emit(Op::Until(number));
        if let Some(repeat) = self.program.repeats.get_mut(number as usize) {
            repeat.body = inside;
            repeat.until = until;
        }
        Ok(())
    }

    /// The unit a body is, if it matches one character.
    fn single(&mut self, body: &Seq, flags: u32) -> Option<Unit> {
        match body.nodes.as_slice() {
            [Node::Group(None, add, remove, body)] => {
                let kept = if add & flag::TYPES != 0 { flags & !flag::TYPES } else { flags };
                self.single(body, (kept | add) & !remove)
            }
            [node] => self.unit(node, flags),
            _ => None,
        }
    }
}
