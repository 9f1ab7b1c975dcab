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
pub mod member;
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
pub mod turns;
pub mod sort;
pub mod stream;
pub mod object;
pub mod class;
pub mod function;
pub mod property;
pub mod alias;
pub mod exception;
pub mod functions;

pub use functions::{FUNCTIONS, looks};

use crate::value::TypeRows;

/// The tasks of this room that no row names, for snapshots.
pub const TASKS: &[&crate::value::Task] = &[
    &lazy::ENUMERATE_LAZY,
    &lazy::ZIP_LAZY,
    &lazy::MAP_LAZY,
    &lazy::FILTER_LAZY,
    &sort::SORT,
    &sort::SORTED,
];

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
    &object::ROWS,
    &class::ROWS,
    &function::FUNCTION,
    &function::METHOD,
    &function::BUILTIN,
    &function::METHOD_DESCRIPTOR,
    &function::WRAPPER_DESCRIPTOR,
    &function::METHOD_WRAPPER,
    &member::ROWS,
    &property::PROPERTY,
    &property::STATICMETHOD,
    &property::CLASSMETHOD,
    &property::SUPER,
    &alias::GENERIC_ALIAS,
    &alias::UNION,
    &alias::NONE,
    &alias::ELLIPSIS,
    &alias::NOT_IMPLEMENTED,
    &alias::HOST_FUNCTION,
    &crate::value::host_object::ROWS,
    &alias::MODULE,
    &exception::ROWS,
    &exception::plain::ARITHMETIC_ERROR,
    &exception::plain::FLOATING_POINT_ERROR,
    &exception::plain::OVERFLOW_ERROR,
    &exception::plain::ZERO_DIVISION_ERROR,
    &exception::plain::ASSERTION_ERROR,
    &exception::plain::BUFFER_ERROR,
    &exception::plain::EOF_ERROR,
    &exception::plain::LOOKUP_ERROR,
    &exception::plain::INDEX_ERROR,
    &exception::plain::MEMORY_ERROR,
    &exception::os_error::BLOCKING_IO_ERROR,
    &exception::os_error::CHILD_PROCESS_ERROR,
    &exception::os_error::CONNECTION_ERROR,
    &exception::os_error::BROKEN_PIPE_ERROR,
    &exception::os_error::CONNECTION_ABORTED_ERROR,
    &exception::os_error::CONNECTION_REFUSED_ERROR,
    &exception::os_error::CONNECTION_RESET_ERROR,
    &exception::os_error::FILE_EXISTS_ERROR,
    &exception::os_error::FILE_NOT_FOUND_ERROR,
    &exception::os_error::INTERRUPTED_ERROR,
    &exception::os_error::IS_A_DIRECTORY_ERROR,
    &exception::os_error::NOT_A_DIRECTORY_ERROR,
    &exception::os_error::PERMISSION_ERROR,
    &exception::os_error::PROCESS_LOOKUP_ERROR,
    &exception::os_error::TIMEOUT_ERROR,
    &exception::plain::REFERENCE_ERROR,
    &exception::plain::RUNTIME_ERROR,
    &exception::plain::NOT_IMPLEMENTED_ERROR,
    &exception::plain::RECURSION_ERROR,
    &exception::plain::STOP_ASYNC_ITERATION,
    &exception::plain::SYSTEM_ERROR,
    &exception::plain::TYPE_ERROR,
    &exception::plain::VALUE_ERROR,
    &exception::plain::UNICODE_ERROR,
    &exception::plain::WARNING,
    &exception::plain::BYTES_WARNING,
    &exception::plain::DEPRECATION_WARNING,
    &exception::plain::ENCODING_WARNING,
    &exception::plain::FUTURE_WARNING,
    &exception::plain::IMPORT_WARNING,
    &exception::plain::PENDING_DEPRECATION_WARNING,
    &exception::plain::RESOURCE_WARNING,
    &exception::plain::RUNTIME_WARNING,
    &exception::plain::SYNTAX_WARNING,
    &exception::plain::UNICODE_WARNING,
    &exception::plain::USER_WARNING,
    &exception::plain::GENERATOR_EXIT,
    &exception::plain::KEYBOARD_INTERRUPT,
    &exception::plain::EXCEPTION,
    &exception::os_error::ROWS,
    &exception::fields::STOP_ITERATION,
    &exception::fields::SYSTEM_EXIT,
    &exception::fields::KEY_ERROR,
    &exception::fields::IMPORT_ERROR,
    &exception::fields::MODULE_NOT_FOUND_ERROR,
    &exception::fields::ATTRIBUTE_ERROR,
    &exception::fields::NAME_ERROR,
    &exception::fields::UNBOUND_LOCAL_ERROR,
    &exception::fields::SYNTAX_ERROR,
    &exception::fields::INDENTATION_ERROR,
    &exception::fields::TAB_ERROR,
    &exception::unicode::DECODE,
    &exception::unicode::ENCODE,
    &exception::unicode::TRANSLATE,
    &exception::group::BASE,
    &exception::group::ROWS,
];
