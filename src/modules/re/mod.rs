//! `_re`: regular expressions, for `stdlib-subset/re.py`.
//!
//! A pattern is parsed ([`parse`]) as CPython parses it, compiled ([`compile`]) to a program, and
//! matched by a backtracking engine ([`engine`]) that has CPython's order of attempts and so its
//! results, but no native recursion, and pays for every attempt.
//!
//! May touch: `value`, `builtins`' helpers. Never: authority.

mod ast;
mod casing;
mod charset;
mod compile;
mod engine;
pub mod finding;
mod first;
mod input;
pub mod matched;
pub mod object;
mod parse;
mod program;
pub mod rows;
mod scan;
mod search;
mod sub;
mod template;
mod tokens;

use super::{Constant, NativeModule};
use crate::value::types;

/// The module.
pub static MODULE: NativeModule = NativeModule {
    name: "_re",
    doc: "Regular expressions.",
    functions: rows::FUNCTIONS,
    constants: &[
        ("Pattern", Constant::Type(types::RE_PATTERN)),
        ("Match", Constant::Type(types::RE_MATCH)),
    ],
};

/// The most groups a pattern may have; CPython's `MAXGROUPS`.
const GROUPS_MAX: u32 = 1_073_741_823;
