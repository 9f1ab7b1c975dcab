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

use crate::value::Builtin;

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
