//! A regular expression as it was written: what the parser makes and the compiler reads.
//!
//! A [`Seq`] knows how wide its matches are from the moment it is made, so that lookbehind and
//! references to groups need no second walk.
//!
//! May touch: nothing. Never: values.

/// `re`'s flags, as bits of the `flags` argument.
pub mod flag {
    /// `(?t)`: has no effect.
    pub const TEMPLATE: u32 = 1;
    /// `(?i)`
    pub const IGNORECASE: u32 = 2;
    /// `(?L)`
    pub const LOCALE: u32 = 4;
    /// `(?m)`
    pub const MULTILINE: u32 = 8;
    /// `(?s)`
    pub const DOTALL: u32 = 16;
    /// `(?u)`
    pub const UNICODE: u32 = 32;
    /// `(?x)`
    pub const VERBOSE: u32 = 64;
    /// `re.DEBUG`
    pub const DEBUG: u32 = 128;
    /// `(?a)`
    pub const ASCII: u32 = 256;
    /// Those that exclude each other.
    pub const TYPES: u32 = ASCII | LOCALE | UNICODE;
    /// Those that hold for the whole pattern only.
    pub const GLOBAL: u32 = DEBUG | TEMPLATE;
}

/// No upper bound of a repetition; CPython's `MAXREPEAT`.
pub const NO_MAX: u32 = u32::MAX;
/// The widest a pattern can be said to be.
pub const WIDTH_MAX: u128 = 1 << 64;

/// A class of characters named by an escape.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Category {
    /// `\d`
    Digit,
    /// `\s`
    Space,
    /// `\w`
    Word,
}

/// What a set consists of.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Item {
    /// One character.
    One(u32),
    /// All from the first to the last.
    Range(u32, u32),
    /// A class, or all but it.
    Category(Category, bool),
}

/// A position.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum At {
    /// `^`
    Beginning,
    /// `\A`
    BeginningString,
    /// `$`
    End,
    /// `\Z`
    EndString,
    /// `\b`
    Boundary,
    /// `\B`
    NonBoundary,
}

/// How a repetition behaves.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Greed {
    /// As often as possible, then fewer.
    Greedy,
    /// As rarely as possible, then more.
    Lazy,
    /// As often as possible, and that is it.
    Possessive,
}

/// A piece of a pattern.
#[derive(Debug)]
pub enum Node {
    /// A character.
    Literal(u32),
    /// Any other character.
    NotLiteral(u32),
    /// `.`
    Any,
    /// `[...]`, and whether it is `[^...]`.
    In(bool, Vec<Item>),
    /// A position.
    At(At),
    /// `a|b`
    Branch(Vec<Seq>),
    /// `(...)`: the group's number, flags added, flags removed.
    Group(Option<u32>, u32, u32, Seq),
    /// `x*` and its kind.
    Repeat(Greed, u32, u32, Seq),
    /// `\1`
    GroupRef(u32),
    /// `(?(1)a|b)`
    IfGroup(u32, Seq, Option<Seq>),
    /// `(?=...)` and its kind.
    Look {
        /// Backwards.
        behind: bool,
        /// Must not match.
        negated: bool,
        /// What is looked for.
        body: Seq,
    },
    /// `(?>...)`
    Atomic(Seq),
}

/// Pieces one after another.
#[derive(Debug, Default)]
pub struct Seq {
    /// The pieces.
    pub nodes: Vec<Node>,
    /// The fewest and the most characters of a match.
    pub width: (u128, u128),
}

impl Seq {
    /// A sequence; `groups` tells the widths of the groups it may refer to.
    pub fn new(nodes: Vec<Node>, groups: &[Option<(u128, u128)>]) -> Self {
        let (mut low, mut high) = (0u128, 0u128);
        for node in &nodes {
            let (l, h) = node.width(groups);
            low = low.saturating_add(l);
            high = high.saturating_add(h);
        }
        Self { nodes, width: (low.min(WIDTH_MAX), high.min(WIDTH_MAX)) }
    }
}

impl Node {
    fn width(&self, groups: &[Option<(u128, u128)>]) -> (u128, u128) {
        match self {
            Self::Literal(_) | Self::NotLiteral(_) | Self::Any | Self::In(..) => (1, 1),
            Self::At(_) | Self::Look { .. } => (0, 0),
            Self::Branch(all) => (
                all.iter().map(|seq| seq.width.0).min().unwrap_or(0),
                all.iter().map(|seq| seq.width.1).max().unwrap_or(0),
            ),
            Self::Group(.., seq) | Self::Atomic(seq) => seq.width,
            Self::Repeat(_, min, max, seq) => {
                let (low, high) = seq.width;
                let most = if *max == NO_MAX && high > 0 {
                    WIDTH_MAX
                } else {
                    high.saturating_mul(u128::from(*max))
                };
                (low.saturating_mul(u128::from(*min)), most)
            }
            Self::GroupRef(group) => {
                groups.get(*group as usize).copied().flatten().unwrap_or((0, WIDTH_MAX))
            }
            Self::IfGroup(_, yes, no) => {
                let (low, high) = yes.width;
                match no {
                    Some(no) => (low.min(no.width.0), high.max(no.width.1)),
                    None => (0, high),
                }
            }
        }
    }
}
