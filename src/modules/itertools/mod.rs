//! `_itertools`: iterators that make or hand on items, lazily.
//!
//! What asks others for items, or calls the program, is a lazy task ([`asking`], [`several`]);
//! what only counts or combines is a struct ([`counting`], [`combining`]).
//!
//! May touch: `value`, `builtins`' helpers. Never: frames.

pub mod asking;
mod at_once;
pub mod combining;
pub mod copying;
pub mod counting;
pub mod grouping;
pub mod making;
pub mod several;
pub mod tee;

use super::{Constant, NativeModule};
use crate::value::types;

/// The module.
pub static MODULE: NativeModule = NativeModule {
    name: "_itertools",
    doc: "Functional tools for creating and using iterators.",
    functions: &[tee::TEE, copying::COPIED, copying::INSTANCE, copying::VALUES, copying::REPLACE],
    constants: &[
        ("accumulate", Constant::Type(types::ACCUMULATE)),
        ("chain", Constant::Type(types::CHAIN)),
        ("combinations", Constant::Type(types::COMBINATIONS)),
        ("combinations_with_replacement", Constant::Type(types::COMBINATIONS_REPLACED)),
        ("compress", Constant::Type(types::COMPRESS)),
        ("count", Constant::Type(types::COUNT)),
        ("cycle", Constant::Type(types::CYCLE)),
        ("dropwhile", Constant::Type(types::DROPWHILE)),
        ("filterfalse", Constant::Type(types::FILTERFALSE)),
        ("groupby", Constant::Type(types::GROUPBY)),
        ("_grouper", Constant::Type(types::GROUPER)),
        ("islice", Constant::Type(types::ISLICE)),
        ("pairwise", Constant::Type(types::PAIRWISE)),
        ("permutations", Constant::Type(types::PERMUTATIONS)),
        ("product", Constant::Type(types::PRODUCT)),
        ("repeat", Constant::Type(types::REPEAT)),
        ("starmap", Constant::Type(types::STARMAP)),
        ("takewhile", Constant::Type(types::TAKEWHILE)),
        ("_tee", Constant::Type(types::TEE)),
        ("zip_longest", Constant::Type(types::ZIP_LONGEST)),
    ],
};
