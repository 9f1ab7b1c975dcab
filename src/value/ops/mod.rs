//! Operators on values: what `a + b`, `a < b`, `a[b]`, `x in y`, `not x` mean.
//!
//! May touch: `value`. Never: frames.

/// A binary operator.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Binary {
    Add,
    Sub,
    Mul,
    MatMul,
    TrueDiv,
    FloorDiv,
    Mod,
    Pow,
    LShift,
    RShift,
    And,
    Or,
    Xor,
}

/// A unary operator.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Unary {
    Neg,
    Pos,
    Invert,
}

/// A comparison that a class may define. `is` and `in` are others.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Compare {
    Lt,
    Le,
    Eq,
    Ne,
    Gt,
    Ge,
}

use super::{Core, Eval, Runtime, Stop, Value};
use num_bigint::BigInt;

// PLACEHOLDERS: the signatures others build against; bodies follow.
#[allow(unused_variables, missing_docs, clippy::missing_errors_doc)]
impl Runtime<'_> {
    /// `a op b` (in place: `a op= b`), program methods included when there is an evaluator.
    pub fn binary(&mut self, op: Binary, a: Value, b: Value, inplace: bool) -> Eval {
        Err(Stop::Flat)
    }
    pub fn unary(&mut self, op: Unary, a: Value) -> Eval {
        Err(Stop::Flat)
    }
    /// `a op b`: any value (a program's `__lt__` may give anything).
    pub fn compare(&mut self, op: Compare, a: Value, b: Value) -> Eval {
        Err(Stop::Flat)
    }
    /// `a is b or a == b`, as containers compare.
    pub fn equal(&mut self, a: Value, b: Value) -> Eval<bool> {
        Err(Stop::Flat)
    }
    /// Truth of `a op b`.
    pub fn holds(&mut self, op: Compare, a: Value, b: Value) -> Eval<bool> {
        Err(Stop::Flat)
    }
    pub fn truth(&mut self, v: Value) -> Eval<bool> {
        Err(Stop::Flat)
    }
    pub fn contains(&mut self, container: Value, item: Value) -> Eval<bool> {
        Err(Stop::Flat)
    }
    pub fn getitem(&mut self, object: Value, key: Value) -> Eval {
        Err(Stop::Flat)
    }
    pub fn setitem(&mut self, object: Value, key: Value, value: Value) -> Eval<()> {
        Err(Stop::Flat)
    }
    pub fn delitem(&mut self, object: Value, key: Value) -> Eval<()> {
        Err(Stop::Flat)
    }
    /// `iter(v)`
    pub fn iter(&mut self, v: Value) -> Eval {
        Err(Stop::Flat)
    }
    /// All items of an iterable, natively.
    pub fn collect(&mut self, v: Value) -> Eval<Vec<Value>> {
        Err(Stop::Flat)
    }
    pub fn len(&mut self, v: Value) -> Eval<usize> {
        Err(Stop::Flat)
    }
    /// `operator.index(v)`: TypeError "'str' object cannot be interpreted as an integer".
    pub fn index(&mut self, v: Value) -> Eval<BigInt> {
        Err(Stop::Flat)
    }
    /// The same where it must fit: IndexError/OverflowError "cannot fit 'int' into an index-sized integer".
    pub fn index_i64(&mut self, v: Value) -> Eval<i64> {
        Err(Stop::Flat)
    }
    /// `repr(v)` as text (recursive containers shown as `[...]`).
    pub fn repr(&mut self, v: Value) -> Eval<String> {
        Err(Stop::Flat)
    }
    /// `str(v)` as text.
    pub fn str_of(&mut self, v: Value) -> Eval<String> {
        Err(Stop::Flat)
    }
    /// `str(v)` as a value (a str stays itself).
    pub fn str_value(&mut self, v: Value) -> Eval {
        Err(Stop::Flat)
    }
    /// `format(v, spec)` as a value.
    pub fn format(&mut self, v: Value, spec: Value) -> Eval {
        Err(Stop::Flat)
    }
    /// `hash(v)`
    pub fn hash(&mut self, v: Value) -> Eval<i64> {
        Err(Stop::Flat)
    }
    /// `dict[key]` of a real dict (no `__missing__`).
    pub fn dict_get(&mut self, dict: Value, key: Value) -> Eval<Option<Value>> {
        Err(Stop::Flat)
    }
    pub fn dict_set(&mut self, dict: Value, key: Value, value: Value) -> Eval<()> {
        Err(Stop::Flat)
    }
    /// Removes a key and gives its value.
    pub fn dict_remove(&mut self, dict: Value, key: Value) -> Eval<Option<Value>> {
        Err(Stop::Flat)
    }
    pub fn set_contains(&mut self, set: Value, item: Value) -> Eval<bool> {
        Err(Stop::Flat)
    }
    /// Whether it was not there.
    pub fn set_add(&mut self, set: Value, item: Value) -> Eval<bool> {
        Err(Stop::Flat)
    }
    /// Whether it was there.
    pub fn set_remove(&mut self, set: Value, item: Value) -> Eval<bool> {
        Err(Stop::Flat)
    }
    /// `isinstance(v, class)`: class, tuple of classes, union; `__instancecheck__` included.
    pub fn is_instance(&mut self, v: Value, class: Value) -> Eval<bool> {
        Err(Stop::Flat)
    }
    pub fn is_subclass_of(&mut self, v: Value, class: Value) -> Eval<bool> {
        Err(Stop::Flat)
    }
}

#[allow(unused_variables, missing_docs)]
impl Core {
    /// Whether calling it could work: `callable(v)`.
    pub fn is_callable(&mut self, v: Value) -> bool {
        false
    }
}
