//! A compiled pattern: instructions in one array, with jumps, and what can be known beforehand.
//!
//! May touch: nothing. Never: values.

use super::casing::Fold;
use super::charset::{Alphabet, Charset};

/// Which bytes a match can begin with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct First {
    /// A bit for each byte.
    pub bytes: [u64; 4],
    /// Whether it may match without any character, or nothing is known.
    pub nullable: bool,
}

impl First {
    /// Nothing is known.
    pub const ANY: Self = Self { bytes: [u64::MAX; 4], nullable: true };
    /// No byte.
    pub const NONE: Self = Self { bytes: [0; 4], nullable: false };

    /// Whether a match can begin where this byte (or the end) is.
    #[inline]
    pub fn allows(&self, byte: Option<u8>) -> bool {
        self.nullable || byte.is_some_and(|byte| self.has(byte))
    }

    /// Whether a byte is among them.
    #[inline]
    pub fn has(&self, byte: u8) -> bool {
        self.bytes[usize::from(byte >> 6)] >> (byte & 63) & 1 != 0
    }

    /// Both together.
    pub fn or(&self, other: &Self) -> Self {
        let mut bytes = self.bytes;
        bytes.iter_mut().zip(other.bytes).for_each(|(mine, theirs)| *mine |= theirs);
        Self { bytes, nullable: self.nullable || other.nullable }
    }

    /// Whether no byte is in both.
    pub fn is_apart(&self, other: &Self) -> bool {
        self.bytes.iter().zip(other.bytes).all(|(mine, theirs)| mine & theirs == 0)
    }

    /// The only byte, if there is only one.
    pub fn only(&self) -> Option<u8> {
        if self.nullable || self.bytes.iter().map(|word| word.count_ones()).sum::<u32>() != 1 {
            return None;
        }
        (0..=255).find(|byte| self.has(*byte))
    }
}

/// What one character must be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unit {
    /// This byte, which is a character.
    Byte(u8),
    /// This character of several bytes.
    Char(u32),
    /// In this set.
    Set(u32),
    /// No newline.
    Any,
    /// Anything.
    All,
}

/// A position to be tested.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// The beginning of the text.
    Start,
    /// The beginning of a line.
    LineStart,
    /// The end, or before a newline that ends the text.
    End,
    /// The end of a line.
    LineEnd,
    /// The end of the text.
    TextEnd,
    /// Between a word's character and another.
    Boundary(Alphabet),
    /// Nowhere near such a place.
    Inside(Alphabet),
}

/// An instruction.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Op {
    /// A character.
    One(Unit),
    /// These bytes.
    Text(u32),
    /// A group begins or ends.
    Mark(u32),
    /// A position.
    At(Place),
    /// What a group matched, once more.
    Ref(u32, Fold),
    /// Goes elsewhere unless a group took part.
    IfGroup(u32, u32),
    /// Goes elsewhere.
    Jump(u32),
    /// Alternatives.
    Branch(u32),
    /// One way, or else another.
    Split(u32),
    /// A repetition of one character.
    Run(u32),
    /// Begins a repetition.
    Repeat(u32),
    /// Ends a turn of a repetition.
    Until(u32),
    /// Looks around, or matches once and for all.
    Sub(u32),
    /// Ends what `Sub` began.
    SubEnd,
    /// The whole has matched.
    Done,
}

/// A repetition of one character.
#[derive(Clone, Debug)]
pub struct Run {
    /// The character.
    pub unit: Unit,
    /// At least.
    pub min: u32,
    /// At most; `u32::MAX` for no limit.
    pub max: u32,
    /// Fewer first.
    pub lazy: bool,
    /// Only the longest run can be followed by what comes next.
    pub only_longest: bool,
    /// What the next bytes can be.
    pub tail: First,
    /// The only byte that can come next.
    pub tail_byte: Option<u8>,
}

/// A repetition.
#[derive(Clone, Debug)]
pub struct Repeat {
    /// At least.
    pub min: u32,
    /// At most; `u32::MAX` for no limit.
    pub max: u32,
    /// Fewer first.
    pub lazy: bool,
    /// Where a turn begins.
    pub body: u32,
    /// Where a turn ends; what follows is behind.
    pub until: u32,
    /// What a turn can begin with.
    pub first: First,
    /// What can follow.
    pub tail: First,
}

/// Two ways.
#[derive(Clone, Debug)]
pub struct Split {
    /// Tried first, then second, and what each can begin with.
    pub ways: [(u32, First); 2],
}

/// What `Sub` does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SubKind {
    /// Must match, so many characters back.
    Look(u32),
    /// Must not match.
    NotLook(u32),
    /// Matches once and for all.
    Atomic,
    /// Matches as often as possible, once and for all.
    Possessive(u32, u32),
}

/// A part that is matched on its own.
#[derive(Clone, Debug)]
pub struct Sub {
    /// What for.
    pub kind: SubKind,
    /// Where it begins.
    pub body: u32,
    /// Where it goes on.
    pub next: u32,
}

/// How to find where a match can begin.
#[derive(Debug)]
pub enum Start {
    /// Only at the beginning of the text.
    Anchored,
    /// Where these bytes are.
    Text(Box<memchr::memmem::Finder<'static>>),
    /// Where one of these bytes is.
    Bytes(First, Vec<u8>),
    /// Anywhere.
    Anywhere,
}

/// A compiled pattern.
#[derive(Debug)]
pub struct Program {
    /// Instructions; the first is where matching begins.
    pub ops: Vec<Op>,
    /// Bytes of [`Op::Text`].
    pub texts: Vec<Box<[u8]>>,
    /// Sets.
    pub sets: Vec<Charset>,
    /// Alternatives of [`Op::Branch`], and what each can begin with.
    pub branches: Vec<Vec<(u32, First)>>,
    /// Two ways of [`Op::Split`].
    pub splits: Vec<Split>,
    /// Repetitions of one character.
    pub runs: Vec<Run>,
    /// Repetitions.
    pub repeats: Vec<Repeat>,
    /// Parts matched on their own.
    pub subs: Vec<Sub>,
    /// How to find where a match can begin.
    pub start: Start,
    /// After a match failed at a place, it fails in the rest of the run of this unit as well.
    pub skip: Option<Unit>,
    /// The fewest characters of a match.
    pub width_min: usize,
    /// Groups, the whole match included.
    pub groups: usize,
    /// Whether text is characters, not bytes.
    pub utf8: bool,
}

impl Program {
    /// Bytes it takes.
    pub fn bytes(&self) -> u64 {
        let texts: usize = self.texts.iter().map(|text| text.len() + 16).sum();
        let sets: u64 = self.sets.iter().map(|set| set.bytes() + 128).sum();
        let branches: usize = self.branches.iter().map(|all| 24 + all.len() * 48).sum();
        (self.ops.len() * 12
            + texts
            + branches
            + self.splits.len() * 96
            + self.runs.len() * 72
            + self.repeats.len() * 112
            + self.subs.len() * 16
            + 256) as u64
            + sets
    }
}
