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
mod first;
mod input;
mod parse;
mod program;
mod scan;
mod search;
mod tokens;

/// The most groups a pattern may have; CPython's `MAXGROUPS`.
const GROUPS_MAX: u32 = 1_073_741_823;
