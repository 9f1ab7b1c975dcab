//! `_decimal`: decimal arithmetic as the General Decimal Arithmetic specification and libmpdec have
//! it, for `decimal`.
//!
//! The arithmetic is plain (`coef`, `number`, `work`, `basic`, `order`, `roots`, `power`): an operation gets
//! numbers and a [`work::Work`], which has the context's precision and rounding, collects flags,
//! and says what the operation may cost. `object` brings it together with a session.
//!
//! May touch: `value`, `builtins`' helpers. Never: a state that outlives a session.

pub mod basic;
pub mod coef;
pub mod context;
pub mod format;
pub mod methods;
pub mod number;
pub mod object;
pub mod operators;
pub mod order;
pub mod power;
mod quick;
pub mod roots;
pub mod rows;
pub mod signals;
pub mod work;

use super::{Constant, NativeModule};
use crate::builtins::number::arg;
use crate::raise;
use crate::value::builtin::function;
use crate::value::{Value, types};

/// The module.
pub static MODULE: NativeModule = NativeModule {
    name: "_decimal",
    doc: "C decimal arithmetic module",
    functions: &[
        function("getcontext()", "Get the current default context.", |rt, _| object::current(rt)),
        function("setcontext(context, /)", "Set a new default context.", |rt, args| {
            let context = arg(args, 0);
            if rt.heap.native::<object::Context>(context).is_none() {
                raise!(rt, TypeError, "argument must be a context");
            }
            object::set_current(rt, context);
            Ok(Value::None)
        }),
        function("_set_signals(*signals)", "Names the signals' classes, in order.", |rt, args| {
            rt.effect();
            rt.state.insert(signals::CLASSES, arg(args, 0));
            Ok(Value::None)
        }),
        function("_set_default(context, /)", "Names what new contexts begin with.", |rt, args| {
            rt.effect();
            rt.state.insert("decimal.default", arg(args, 0));
            Ok(Value::None)
        }),
    ],
    constants: &[
        ("Decimal", Constant::Type(types::DECIMAL)),
        ("Context", Constant::Type(types::DECIMAL_CONTEXT)),
        ("MAX_PREC", Constant::Int(work::MAX_PREC)),
        ("MAX_EMAX", Constant::Int(work::MAX_PREC)),
        ("MIN_EMIN", Constant::Int(-work::MAX_PREC)),
        ("MIN_ETINY", Constant::Int(work::MIN_ETINY)),
    ],
};
