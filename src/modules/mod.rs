//! Importable powerless modules in Rust, a module a file, as rows of a table.
//!
//! A module here is functions and constants; where a module needs classes or state it is Python in
//! `stdlib-subset/`, which may import a native module with a leading underscore for its fast parts.
//!
//! May touch: `value`, `budget`, `builtins`' helpers. Never: authority.

pub mod array;
pub mod ast;
pub mod binascii;
pub mod bisect;
pub mod coldframe;
pub mod collections;
pub mod csv;
mod dataclasses;
pub mod datetime;
pub mod decimal;
pub mod doctest;
pub mod functools;
pub mod hashes;
pub mod heapq;
pub mod html;
pub mod in_c;
pub mod io;
pub mod itertools;
pub mod formats;
pub mod idna;
pub mod json;
pub mod library;
pub mod math;
pub mod natives;
pub mod operator;
pub mod random;
pub mod re;
pub mod structs;
pub mod sys;
pub mod unicodedata;
pub mod weakref;
pub mod zlib;
pub mod zoneinfo;

use std::sync::LazyLock;

use crate::value::builtin::Signature;
use crate::value::{Builtin, Call, Obj, TypeId, TypeRows, types};

/// A module in Rust.
#[derive(Debug)]
pub struct NativeModule {
    /// Its name.
    pub name: &'static str,
    /// Its docstring.
    pub doc: &'static str,
    /// Its functions.
    pub functions: &'static [Builtin],
    /// Its constants, by name.
    pub constants: &'static [(&'static str, Constant)],
}

/// A constant of a native module.
#[derive(Debug)]
#[allow(missing_docs)]
pub enum Constant {
    None,
    Bool(bool),
    Int(i64),
    Float(f64),
    Str(&'static str),
    Strs(&'static [&'static str]),
    Type(TypeId),
}

/// The tasks of this room that no row names, for snapshots.
pub const TASKS: &[&crate::value::Task] = &[
    &itertools::asking::ACCUMULATE_LAZY,
    &itertools::asking::CHAIN_LAZY,
    &itertools::asking::CYCLE_LAZY,
    &itertools::asking::DROPWHILE_LAZY,
    &itertools::asking::FILTERFALSE_LAZY,
    &itertools::asking::ISLICE_LAZY,
    &itertools::grouping::GROUPBY_LAZY,
    &itertools::grouping::GROUPER_LAZY,
    &itertools::tee::TEE_LAZY,
    &itertools::asking::PAIRWISE_LAZY,
    &itertools::asking::STARMAP_LAZY,
    &itertools::asking::TAKEWHILE_LAZY,
    &itertools::several::COMPRESS_LAZY,
    &itertools::several::ZIP_LONGEST_LAZY,
    &itertools::counting::COUNT_LAZY,
];

/// The names under which modules keep values for a session.
pub const STATE: &[&str] = &[
    crate::value::builtin::ASYNCGEN_FINALIZER,
    csv::ERROR,
    csv::LIMIT,
    decimal::object::CURRENT,
    decimal::signals::CLASSES,
    "decimal.default",
    io::UNSUPPORTED,
    re::object::CACHE,
    re::object::ERROR,
    structs::ERROR,
    crate::value::runtime::REST_OF_LINE,
];

/// The functions of native modules that a look most often answers, and how many arguments they take.
static LOOKS: LazyLock<Vec<(&str, usize)>> = LazyLock::new(|| {
    let rows = NATIVE.iter().flat_map(|module| module.functions);
    rows.filter(|row| matches!(row.call, Call::Look(..)))
        .map(|row| (row.name(), Signature::read(row.signature).max))
        .collect()
});

/// Whether a look at so many arguments most often answers a call of the function of this name that
/// library modules import from native ones.
pub fn looks(name: &str, given: usize) -> bool {
    LOOKS.contains(&(name, given))
}

/// The modules in Rust.
pub static NATIVE: &[&NativeModule] = &[
    &sys::MODULE,
    &math::MODULE,
    &math::complex::MODULE,
    &json::MODULE,
    &binascii::MODULE,
    &hashes::MODULE,
    &zlib::MODULE,
    &zoneinfo::MODULE,
    &collections::MODULE,
    &functools::MODULE,
    &operator::MODULE,
    &heapq::MODULE,
    &itertools::MODULE,
    &bisect::MODULE,
    &dataclasses::MODULE,
    &random::MODULE,
    &datetime::MODULE,
    &decimal::MODULE,
    &doctest::MODULE,
    &re::MODULE,
    &io::MODULE,
    &csv::MODULE,
    &structs::MODULE,
    &array::MODULE,
    &ast::MODULE,
    &html::MODULE,
    &unicodedata::MODULE,
    &formats::MODULE,
    &idna::MODULE,
    &coldframe::MODULE,
    &weakref::MODULE,
];

/// What each library type in Rust can do; the types themselves are in `value::library_types`.
pub static TYPES: &[&TypeRows] = &[
    &collections::deque::ROWS,
    &collections::deque_iter::FORWARD,
    &collections::deque_iter::BACKWARD,
    &collections::records::ROWS,
    &collections::dicts::VIEW_ROWS[0],
    &collections::dicts::VIEW_ROWS[1],
    &collections::dicts::VIEW_ROWS[2],
    &re::rows::PATTERN,
    &re::rows::MATCH,
    &re::rows::SCANNER,
    &re::rows::ITERATOR,
    &random::ROWS,
    &functools::partial::ROWS,
    &functools::compare::ROWS,
    &functools::cache::ROWS,
    &operator::ATTR_GETTER,
    &operator::ITEM_GETTER,
    &operator::METHOD_CALLER,
    &itertools::grouping::ROWS,
    &itertools::grouping::GROUPER,
    &itertools::grouping::SHARED,
    &itertools::tee::ROWS,
    &itertools::tee::CHUNK_ROWS,
    &itertools::asking::ACCUMULATE,
    &itertools::asking::CHAIN,
    &itertools::asking::CYCLE,
    &itertools::asking::DROPWHILE,
    &itertools::asking::FILTERFALSE,
    &itertools::asking::ISLICE,
    &itertools::asking::PAIRWISE,
    &itertools::asking::STARMAP,
    &itertools::asking::TAKEWHILE,
    &itertools::counting::COUNT,
    &itertools::counting::REPEAT,
    &itertools::combining::ROWS[0],
    &itertools::combining::ROWS[1],
    &itertools::combining::ROWS[2],
    &itertools::combining::ROWS[3],
    &itertools::several::COMPRESS,
    &itertools::several::ZIP_LONGEST,
    &datetime::delta::ROWS,
    &datetime::date::ROWS,
    &datetime::clock::ROWS,
    &datetime::stamp::ROWS,
    &datetime::zone::BASE,
    &datetime::zone::ROWS,
    &decimal::rows::ROWS,
    &decimal::context::ROWS,
    &decimal::signals::ROWS,
    &io::TEXT_ROWS,
    &io::BYTES_ROWS,
    &array::rows::ROWS,
    &array::object::ITERATOR,
    &structs::object::ROWS,
    &structs::object::ITERATOR,
    &csv::dialect::ROWS,
    &csv::reader::ROWS,
];

/// Objects that library types have as attributes, made once with the prelude.
pub static CLASS_CONSTANTS: &[&[(TypeId, &str, fn() -> Obj)]] = &[datetime::CLASS_CONSTANTS];

/// More methods of library types, where they are too many for one table.
pub static MORE_METHODS: &[(TypeId, &[Builtin])] = &[
    (types::DECIMAL, decimal::methods::DECIMAL),
    (types::DECIMAL_CONTEXT, decimal::methods::CONTEXT),
];
