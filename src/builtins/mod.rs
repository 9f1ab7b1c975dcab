//! Powerless functions and methods: what `len` is, and what `str` can do. A type a file.
//!
//! A type's file exports `ROWS`; [`TYPES`] lists them. The prelude is made of these tables, so a
//! row that stands in one exists and nothing has to be registered.
//!
//! May touch: `value`, `budget`. Never: frames, authority, the evaluator but through `Runtime`.
//!
//! Invariants: every row's text is CPython's; work that grows with its input is charged before it
//! is done; program code is reached through the `Runtime` only.

pub mod dunder;
pub mod judge;

use crate::value::TypeRows;

/// What each builtin type can do.
pub static TYPES: &[&TypeRows] = &[];
