//! `_ast`, the part in Rust of `ast`: who reads a text of literals, or of code. The parser is not this room's;
//! the session says where it is.
//!
//! May touch: `value`.

use super::NativeModule;
use crate::builtins::number::arg;
use crate::value::Value;
use crate::value::builtin::function;

/// The module.
pub static MODULE: NativeModule = NativeModule {
    name: "_ast",
    doc: "Texts of literals and of code.",
    functions: &[
        function(
            "literal(text, /)",
            "What a text of literals is: a tuple whose first item says what the rest is.",
            |rt, args| match rt.literal {
                Some(read) => read(rt, arg(args, 0)),
                None => Ok(Value::None),
            },
        ),
        function(
            "parse(text, name, expression, /)",
            "What a text is: a tuple whose first item says what the rest is. The nodes are rows.",
            |rt, args| match rt.parse {
                Some(read) => {
                    let expression = matches!(arg(args, 2), Value::Bool(true));
                    read(rt, arg(args, 0), arg(args, 1), expression)
                }
                None => Ok(Value::None),
            },
        ),
    ],
    constants: &[],
};
