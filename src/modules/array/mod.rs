//! `_array`: arrays of numbers of one kind, packed as machines have them, for `array`.
//!
//! May touch: `value`, `builtins`' helpers. Never: frames.

pub mod filling;
pub mod object;
pub mod rows;

use super::{Constant, NativeModule};
use crate::value::types;

/// The module.
pub static MODULE: NativeModule = NativeModule {
    name: "_array",
    doc: "Arrays of numbers, packed.",
    functions: &[],
    constants: &[
        ("array", Constant::Type(types::ARRAY)),
        ("typecodes", Constant::Str(object::CODES)),
    ],
};
