//! `_collections`: the containers that CPython has in C; the rest of `collections` is Python.
//!
//! May touch: `value`, `builtins`' helpers.

pub mod deque;
mod deque_rows;
pub mod dicts;
mod missing;
pub mod deque_iter;
pub mod records;

use super::{Constant, NativeModule};
use crate::value::types;

/// The module.
pub static MODULE: NativeModule = NativeModule {
    name: "_collections",
    doc: "High performance data structures.",
    functions: &[
        dicts::COUNT,
        missing::ZERO,
        missing::MISSING,
        dicts::ITEMS,
        dicts::KEYS,
        dicts::MOVE_TO_END,
        dicts::POP,
        dicts::POP_ITEM,
        dicts::SET_DEFAULT,
        dicts::VALUES,
        records::STORE_ALL,
    ],
    constants: &[
        ("deque", Constant::Type(types::DEQUE)),
        ("_tuplegetter", Constant::Type(types::TUPLE_GETTER)),
    ],
};
