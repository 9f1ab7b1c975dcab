//! `bool`: what it does otherwise than `int`, from which it inherits the rest.
//!
//! May touch: `value`.

use super::dunder;
use super::number::arg;
use crate::value::builtin::function;
use crate::value::{Builtin, TypeRows, Value, types};

/// `bool`
pub static ROWS: TypeRows = TypeRows {
    id: types::BOOL,
    doc: "bool(x) -> bool\n\nReturns True when the argument x is true, False otherwise.\nThe \
          builtins True and False are the only two instances of the class bool.\nThe class bool is \
          a subclass of the class int, and cannot be subclassed.",
    new: Some(&NEW),
    methods: METHODS,
    getset: &[],
};

static NEW: Builtin = function(
    "bool(cls, x=False, /)",
    "Returns True when the argument x is true, False otherwise.",
    |rt, args| match arg(args, 1) {
        Value::Unbound => Ok(Value::Bool(false)),
        x => Ok(Value::Bool(rt.truth(x)?)),
    },
);

static METHODS: &[Builtin] =
    &[dunder::AND, dunder::OR, dunder::XOR, dunder::RAND, dunder::ROR, dunder::RXOR, dunder::REPR];
