//! `_coldframe`, the part in Rust of `coldframe`: what a program may ask of the sandbox itself.
//! Powerless: whether anything comes of it is the host's decision, and the program cannot tell.
//!
//! May touch: `value`.

use super::NativeModule;
use crate::value::Value;
use crate::value::builtin::function;

/// The module.
pub static MODULE: NativeModule = NativeModule {
    name: "_coldframe",
    doc: "What a program may ask of coldframe itself.",
    functions: &[function(
        "checkpoint()",
        "Say that this is a good place to be saved at.\n\nA host that keeps running programs saves \
         this one after the statement that\ncalls it, and can go on from there if the run is \
         broken off. Elsewhere it does\nnothing. It returns None, in a run that was resumed too.",
        |rt, _| {
            rt.checkpoint()?;
            Ok(Value::None)
        },
    )],
    constants: &[],
};
