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
pub mod number;
pub mod buffer;
pub mod int;
pub mod bool;
pub mod float;
pub mod complex;
pub mod codec;
pub mod str;
pub mod bytes;
pub mod bytearray;
pub mod memoryview;
pub mod generator;
pub mod judge;
pub mod protocol;
pub mod pull;
pub mod list;
pub mod tuple;
pub mod dict;
pub mod set;
pub mod range;
pub mod slice;
pub mod iterators;
pub mod lazy;
pub mod sort;
pub mod stream;
pub mod functions;

pub use functions::FUNCTIONS;

use crate::value::TypeRows;

/// What each builtin type can do.
pub static TYPES: &[&TypeRows] = &[
    &int::ROWS,
    &bool::ROWS,
    &float::ROWS,
    &complex::ROWS,
    &str::ROWS,
    &bytes::ROWS,
    &bytearray::ROWS,
    &memoryview::ROWS,
    &list::ROWS,
    &tuple::ROWS,
    &dict::ROWS,
    &dict::views::KEYS,
    &dict::views::VALUES,
    &dict::views::ITEMS,
    &dict::views::PROXY,
    &set::ROWS,
    &set::FROZEN,
    &range::ROWS,
    &slice::ROWS,
    &lazy::ENUMERATE,
    &lazy::ZIP,
    &lazy::MAP,
    &lazy::FILTER,
    &lazy::REVERSED,
    &iterators::ROWS[0],
    &iterators::ROWS[1],
    &iterators::ROWS[2],
    &iterators::ROWS[3],
    &iterators::ROWS[4],
    &iterators::ROWS[5],
    &iterators::ROWS[6],
    &iterators::ROWS[7],
    &iterators::ROWS[8],
    &iterators::ROWS[9],
    &iterators::ROWS[10],
    &iterators::ROWS[11],
    &iterators::ROWS[12],
    &iterators::ROWS[13],
    &iterators::ROWS[14],
    &iterators::ROWS[15],
    &iterators::ROWS[16],
    &iterators::ROWS[17],
    &iterators::ROWS[18],
    &generator::GENERATOR,
    &generator::COROUTINE,
    &generator::ASYNC_GENERATOR,
    &generator::ASEND,
    &generator::ATHROW,
    &generator::WRAPPER,
    &stream::ROWS,
];
