//! The builtin functions, by what they are about.
//!
//! May touch: `value`. Never: frames.

pub mod attributes;
pub mod files;
pub mod introspection;
pub mod iteration;
pub mod numbers;
pub mod output;
pub mod text;

use std::ops::RangeInclusive;
use std::sync::LazyLock;

use crate::value::builtin::{QUICK_ARGS, Signature};
use crate::value::{Builtin, Call};

/// The functions that a look at their arguments most often answers, and how many of them: where
/// one argument is an iterable, it is not looked at.
static LOOKS: LazyLock<Vec<(&str, RangeInclusive<usize>)>> = LazyLock::new(|| {
    let looking = |row: &&Builtin| matches!(row.call, Call::Look(..) | Call::LookPlain(..));
    let given = |row: &Builtin| {
        let signature = Signature::read(row.signature);
        if signature.simple { signature.min..=signature.max } else { 2..=QUICK_ARGS }
    };
    FUNCTIONS
        .iter()
        .filter(looking)
        .filter(|row| !ASK.contains(&row.name()))
        .map(|row| (row.name(), given(row)))
        .collect()
});

/// What they ask an object for is a property or a matter of `__getattr__` too often: a look is tried
/// where they are called, and they are no part of an expression.
const ASK: [&str; 2] = ["getattr", "hasattr"];

/// Whether a look at so many arguments most often answers a call of the builtin of this name.
pub fn looks(name: &str, given: usize) -> bool {
    LOOKS.iter().any(|(known, counts)| *known == name && counts.contains(&given))
}

/// Every builtin function.
pub static FUNCTIONS: &[Builtin] = &[
    numbers::ABS,
    iteration::AITER,
    iteration::ALL,
    iteration::ANEXT,
    iteration::ANY,
    text::ASCII,
    numbers::BIN,
    introspection::CALLABLE,
    text::CHR,
    attributes::DELATTR,
    introspection::DIR,
    numbers::DIVMOD,
    output::EXIT,
    text::FORMAT,
    attributes::GETATTR,
    attributes::HASATTR,
    introspection::HASH,
    output::HELP,
    numbers::HEX,
    introspection::ID,
    output::INPUT,
    introspection::ISINSTANCE,
    introspection::ISSUBCLASS,
    iteration::ITER,
    iteration::LEN,
    introspection::LOCALS,
    iteration::MAX,
    iteration::MIN,
    iteration::NEXT,
    numbers::OCT,
    files::OPEN,
    text::ORD,
    numbers::POW,
    output::PRINT,
    output::QUIT,
    text::REPR,
    numbers::ROUND,
    attributes::SETATTR,
    iteration::SORTED,
    iteration::SUM,
    introspection::VARS,
];
