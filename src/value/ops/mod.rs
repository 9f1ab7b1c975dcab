//! Operators on values: what `a + b`, `a < b`, `a[b]`, `x in y`, `not x` mean.
//!
//! There are two layers. The *native* one works on builtin values and looks through instances of
//! derived classes where their class does not override the method ([`custom`]); where a method of
//! the program's is needed it stops with [`Stop::Flat`] unless it was entered with an evaluator.
//! The *protocol tasks* ([`BINARY`], [`COMPARE`] and so on) do Python's whole protocol with the
//! program's methods as frames: reflected operands, fallbacks, and what their results must be.
//! `native_*` are the evaluator's entries into the first layer, for pure trees.
//!
//! May touch: `value`. Never: frames.
//!
//! Invariants: the native layer has no effect before it says `Flat` or `Collect`, in-place
//! operators and assignments included; what recurses does so through [`nested`].

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

mod arith;
mod binary;
mod compare;
mod compare_task;
mod complexes;
mod contains;
mod describe;
pub mod dicts;
mod errors;
mod format;
pub mod getitem;
pub mod hashing;
pub mod hint;
mod index;
mod instance;
pub mod integers;
pub mod iterate;
pub mod long;
pub mod numbers;
pub mod memory_shape;
mod next;
pub(super) mod percent;
pub mod repr;
pub mod sequences;
pub mod setitem;
pub mod sets;
pub mod slices;
mod string;
mod truth;
pub mod unions;

/// The tasks of this room, for snapshots.
pub const TASKS: &[&super::Task] = &[
    &binary::BINARY,
    &binary::UNARY,
    &compare_task::COMPARE,
    &contains::CONTAINS,
    &format::FORMAT,
    &getitem::GETITEM,
    &hashing::HASH,
    &index::INDEX,
    &index::LEN,
    &iterate::ITER,
    &next::NEXT,
    &repr::REPR,
    &setitem::DELITEM,
    &setitem::SETITEM,
    &string::STR,
    &truth::TRUTH,
];

pub use binary::{BINARY, UNARY};
pub use compare::{compare_floats, native_compare};
pub use compare_task::COMPARE;
pub use contains::{CONTAINS, find_bytes, native_contains};
pub use describe::{address, bare_name, qualified};
pub use format::FORMAT;
pub use getitem::{GETITEM, native_getitem};
pub use hashing::{HASH, hash_at_once, hash_of_few};
pub use index::{INDEX, LEN, check_len, has_index, len_at_once, native_len};
pub use instance::is_instance_at_once;
pub use iterate::{ITER, is_iterator, native_iter};
pub use next::NEXT;
pub use percent::character_of;
pub use repr::REPR;
pub use setitem::{DELITEM, SETITEM, native_delitem, native_setitem};
pub use string::STR;
pub use truth::{TRUTH, native_truth};

use super::{Core, Eval, Obj, Runtime, Step, Stop, Value, Want};
use crate::raise;

/// How one binary operator is written, and what its methods are called.
#[derive(Debug)]
pub struct BinaryNames {
    /// `__add__`
    pub method: &'static str,
    /// `__radd__`
    pub reflected: &'static str,
    /// `__iadd__`
    pub inplace: &'static str,
    /// `+`, as messages show it.
    pub symbol: &'static str,
    /// `+=`
    pub inplace_symbol: &'static str,
    /// The method's name, ready to be looked up.
    pub name: Value,
    /// The reflected method, as a value.
    pub reflected_name: Value,
}

const fn names(
    method: &'static str,
    reflected: &'static str,
    inplace: &'static str,
    symbol: &'static str,
    inplace_symbol: &'static str,
) -> BinaryNames {
    BinaryNames {
        method,
        reflected,
        inplace,
        symbol,
        inplace_symbol,
        name: Value::short(method),
        reflected_name: Value::short(reflected),
    }
}

/// Names of the binary operators, in the order of [`Binary`].
static BINARY_NAMES: [BinaryNames; 13] = [
    names("__add__", "__radd__", "__iadd__", "+", "+="),
    names("__sub__", "__rsub__", "__isub__", "-", "-="),
    names("__mul__", "__rmul__", "__imul__", "*", "*="),
    names("__matmul__", "__rmatmul__", "__imatmul__", "@", "@="),
    names("__truediv__", "__rtruediv__", "__itruediv__", "/", "/="),
    names("__floordiv__", "__rfloordiv__", "__ifloordiv__", "//", "//="),
    names("__mod__", "__rmod__", "__imod__", "%", "%="),
    names("__pow__", "__rpow__", "__ipow__", "** or pow()", "**="),
    names("__lshift__", "__rlshift__", "__ilshift__", "<<", "<<="),
    names("__rshift__", "__rrshift__", "__irshift__", ">>", ">>="),
    names("__and__", "__rand__", "__iand__", "&", "&="),
    names("__or__", "__ror__", "__ior__", "|", "|="),
    names("__xor__", "__rxor__", "__ixor__", "^", "^="),
];

impl Binary {
    /// Every operator, by number.
    pub const ALL: [Self; 13] = [
        Self::Add,
        Self::Sub,
        Self::Mul,
        Self::MatMul,
        Self::TrueDiv,
        Self::FloorDiv,
        Self::Mod,
        Self::Pow,
        Self::LShift,
        Self::RShift,
        Self::And,
        Self::Or,
        Self::Xor,
    ];

    /// Its names.
    pub fn names(self) -> &'static BinaryNames {
        &BINARY_NAMES[self as usize]
    }

    /// Whether floats have it.
    #[inline(always)]
    pub const fn has_floats(self) -> bool {
        matches!(
            self,
            Self::Add
                | Self::Sub
                | Self::Mul
                | Self::TrueDiv
                | Self::FloorDiv
                | Self::Mod
                | Self::Pow
        )
    }

    /// The operator as an int in a task's slot.
    pub fn code(self) -> Value {
        Value::Int(self as i64)
    }

    fn from_code(code: Value) -> Self {
        match code {
            Value::Int(at) => Self::ALL.get(at as usize).copied().unwrap_or(Self::Add),
            _ => Self::Add,
        }
    }
}

impl Unary {
    /// `__neg__` and its kind.
    pub fn method(self) -> &'static str {
        match self {
            Self::Neg => "__neg__",
            Self::Pos => "__pos__",
            Self::Invert => "__invert__",
        }
    }

    /// The same as a value: a name's.
    pub fn name(self) -> Value {
        Value::short(self.method())
    }

    /// As messages show it.
    pub fn symbol(self) -> &'static str {
        match self {
            Self::Neg => "-",
            Self::Pos => "+",
            Self::Invert => "~",
        }
    }

    /// The operator as an int in a task's slot.
    pub fn code(self) -> Value {
        Value::Int(self as i64)
    }

    fn from_code(code: Value) -> Self {
        match code {
            Value::Int(1) => Self::Pos,
            Value::Int(2) => Self::Invert,
            _ => Self::Neg,
        }
    }
}

impl Compare {
    /// `__lt__` and its kind.
    pub fn method(self) -> &'static str {
        match self {
            Self::Lt => "__lt__",
            Self::Le => "__le__",
            Self::Eq => "__eq__",
            Self::Ne => "__ne__",
            Self::Gt => "__gt__",
            Self::Ge => "__ge__",
        }
    }

    /// The same, ready to be looked up.
    pub fn name(self) -> Value {
        const NAMES: [Value; 6] = [
            Value::short("__lt__"),
            Value::short("__le__"),
            Value::short("__eq__"),
            Value::short("__ne__"),
            Value::short("__gt__"),
            Value::short("__ge__"),
        ];
        match self {
            Self::Lt => NAMES[0],
            Self::Le => NAMES[1],
            Self::Eq => NAMES[2],
            Self::Ne => NAMES[3],
            Self::Gt => NAMES[4],
            Self::Ge => NAMES[5],
        }
    }

    /// As messages show it.
    pub fn symbol(self) -> &'static str {
        match self {
            Self::Lt => "<",
            Self::Le => "<=",
            Self::Eq => "==",
            Self::Ne => "!=",
            Self::Gt => ">",
            Self::Ge => ">=",
        }
    }

    /// The same comparison with its operands exchanged.
    pub fn swapped(self) -> Self {
        match self {
            Self::Lt => Self::Gt,
            Self::Le => Self::Ge,
            Self::Eq => Self::Eq,
            Self::Ne => Self::Ne,
            Self::Gt => Self::Lt,
            Self::Ge => Self::Le,
        }
    }

    /// Whether it holds for things in this order.
    #[inline(always)]
    pub fn holds(self, order: std::cmp::Ordering) -> bool {
        match self {
            Self::Lt => order.is_lt(),
            Self::Le => order.is_le(),
            Self::Eq => order.is_eq(),
            Self::Ne => order.is_ne(),
            Self::Gt => order.is_gt(),
            Self::Ge => order.is_ge(),
        }
    }

    /// The comparison as an int in a task's slot.
    pub fn code(self) -> Value {
        Value::Int(self as i64)
    }

    fn from_code(code: Value) -> Self {
        match code {
            Value::Int(0) => Self::Lt,
            Value::Int(1) => Self::Le,
            Value::Int(3) => Self::Ne,
            Value::Int(4) => Self::Gt,
            Value::Int(5) => Self::Ge,
            _ => Self::Eq,
        }
    }
}

/// Whether a value's class may be a program's or a library's, so that its methods must be asked
/// for.
#[inline]
pub fn has_own_class(core: &Core, value: Value) -> bool {
    match value {
        Value::Ref(_) | Value::Shared { .. } => match core.heap.get(value) {
            Some(
                Obj::Instance(_) | Obj::Derived(_) | Obj::Lazy(_) | Obj::Native(_) | Obj::Host(..),
            ) => true,
            Some(Obj::Exception(exception)) => {
                core.heap.as_class(exception.class).is_some_and(|c| c.builtin.is_none())
            }
            Some(Obj::Class(class)) => !class.metaclass.same(super::types::TYPE.value()),
            Some(Obj::Property(property)) => !property.class.is_unbound(),
            // What it shows may have methods of its own.
            Some(Obj::MappingProxy(inner)) => !matches!(core.heap.get(*inner), Some(Obj::Dict(_))),
            _ => false,
        },
        _ => false,
    }
}

/// The method a value's class has under a name, unless it is the builtin type's own, which the
/// native layer knows.
#[inline]
pub fn custom(core: &mut Core, value: Value, name: &'static str) -> Option<Value> {
    if has_own_class(core, value) { custom_slow(core, value, name) } else { None }
}

#[inline(never)]
fn custom_slow(core: &mut Core, value: Value, name: &'static str) -> Option<Value> {
    let class = match core.heap.get(value) {
        Some(Obj::Instance(instance)) => instance.class,
        Some(Obj::Derived(derived)) => derived.instance.class,
        // It answers for what it shows.
        Some(Obj::MappingProxy(_)) => return core.special(value, name),
        _ => core.class_of(value),
    };
    core.custom_of_class(class, name)
}

/// Whether a method is one of a builtin type's own.
#[inline]
pub fn is_native(core: &Core, method: Value) -> bool {
    match core.heap.get(method) {
        Some(Obj::Builtin(bound)) => bound.known,
        _ => false,
    }
}

/// Calls what [`custom`] found if it is a library type's plain row, which acts as the native layer
/// does: no effect before it says [`Stop::Flat`] or [`Stop::Collect`]. Anything else is program
/// code and answers `Flat`.
pub fn library_row(rt: &mut Runtime, method: Value, args: &[Value]) -> Eval {
    if let Some(Obj::Builtin(bound)) = rt.heap.get(method)
        && bound.owner.is_some_and(super::types::is_library)
        && let super::builtin::Call::Plain(row) = bound.row.call
    {
        let held = rt.kept.len();
        let result = row(rt, args);
        rt.kept.truncate(held);
        return result;
    }
    Err(Stop::Flat)
}

/// Asks for the call of a method found on the class of `this`, bound as its kind says.
pub fn want_method(rt: &mut Runtime, method: Value, this: Value, args: &[Value]) -> Step {
    match rt.bind(method, this)? {
        Some(callee) => Ok(Want::call(callee, args)),
        None => {
            let mut all = [this, Value::Unbound, Value::Unbound];
            for (to, from) in all.iter_mut().skip(1).zip(args) {
                *to = *from;
            }
            Ok(Want::call(method, all.get(..args.len() + 1).unwrap_or(&all)))
        }
    }
}

/// Bytes charged for the native stack of one nested operation.
const NESTED_BYTES: u64 = 1024;

/// Runs native work that may come back to itself, one level deeper: counted as a call, on a stack
/// that grows. `what` ends CPython's message: " in comparison".
pub fn nested<T>(
    rt: &mut Runtime,
    what: &str,
    work: impl FnOnce(&mut Runtime) -> Eval<T>,
) -> Eval<T> {
    if rt.depth >= rt.depth_limit {
        raise!(rt, RecursionError, "maximum recursion depth exceeded{what}");
    }
    rt.heap.charge_outside(NESTED_BYTES)?;
    rt.depth += 1;
    let result = stacker::maybe_grow(128 * 1024, 1024 * 1024, || work(rt));
    rt.depth -= 1;
    rt.heap.release_outside(NESTED_BYTES);
    result
}

/// `a op b` in a pure tree.
#[inline]
pub fn native_binary(core: &mut Core, op: Binary, a: Value, b: Value) -> Eval {
    match (a, b) {
        (Value::Int(x), Value::Int(y)) => integers::small(core, op, x, y),
        (Value::Float(x), Value::Float(y)) if op.has_floats() => numbers::floats(core, op, x, y),
        (Value::Float(x), Value::Int(y)) if op.has_floats() => {
            numbers::floats(core, op, x, y as f64)
        }
        (Value::Int(x), Value::Float(y)) if op.has_floats() => {
            numbers::floats(core, op, x as f64, y)
        }
        _ => arith::binary_pure(core, op, a, b, false),
    }
}

/// `a op= b` in a pure tree.
#[inline]
pub fn native_inplace(core: &mut Core, op: Binary, a: Value, b: Value) -> Eval {
    match (a, b) {
        (Value::Int(x), Value::Int(y)) if op != Binary::MatMul => integers::small(core, op, x, y),
        (Value::Float(x), Value::Float(y)) if op.has_floats() => numbers::floats(core, op, x, y),
        (Value::Float(x), Value::Int(y)) if op.has_floats() => {
            numbers::floats(core, op, x, y as f64)
        }
        (Value::Int(x), Value::Float(y)) if op.has_floats() => {
            numbers::floats(core, op, x as f64, y)
        }
        _ => arith::binary_pure(core, op, a, b, true),
    }
}

/// `-a`, `+a`, `~a` in a pure tree.
#[inline]
pub fn native_unary(core: &mut Core, op: Unary, a: Value) -> Eval {
    match (op, a) {
        (Unary::Neg, Value::Int(x)) if x != i64::MIN => Ok(Value::Int(-x)),
        (Unary::Neg, Value::Float(x)) => Ok(Value::Float(-x)),
        (Unary::Invert, Value::Int(x)) => Ok(Value::Int(!x)),
        _ => arith::unary_pure(core, op, a),
    }
}

impl Runtime<'_> {
    /// `a op b` (in place: `a op= b`), program methods included when there is an evaluator.
    pub fn binary(&mut self, op: Binary, a: Value, b: Value, inplace: bool) -> Eval {
        let result = match (a, b) {
            (Value::Int(_) | Value::Float(_), Value::Int(_) | Value::Float(_)) => {
                return match inplace {
                    true => native_inplace(self.core, op, a, b),
                    false => native_binary(self.core, op, a, b),
                };
            }
            _ => arith::binary(self, op, a, b, inplace),
        };
        match result {
            Err(Stop::Flat) if self.eval.is_some() => {
                self.run_task(&BINARY, &[a, b, op.code(), Value::Bool(inplace)])
            }
            result => result,
        }
    }

    /// `-a`, `+a`, `~a`
    pub fn unary(&mut self, op: Unary, a: Value) -> Eval {
        match native_unary(self.core, op, a) {
            Err(Stop::Flat) if self.eval.is_some() => self.run_task(&UNARY, &[a, op.code()]),
            result => result,
        }
    }

    /// `a op b`: any value (a program's `__lt__` may give anything).
    pub fn compare(&mut self, op: Compare, a: Value, b: Value) -> Eval {
        self.compare_in_turn(op, a, b, 1)
    }

    /// `next` is whom to ask when a method of both declines: again, or the other way round.
    #[inline]
    fn compare_in_turn(&mut self, op: Compare, a: Value, b: Value, next: i64) -> Eval {
        if let Some(holds) = compare::quick(op, a, b) {
            return Ok(Value::Bool(holds));
        }
        if let Some(holds) = compare::short_tuples(self.core, op, a, b) {
            return Ok(Value::Bool(holds));
        }
        if let Some(order) = integers::order(self.core, a, b) {
            return Ok(Value::Bool(op.holds(order)));
        }
        if let Some(method) = compare::shared_method(self, op, a, b) {
            // The method may let go of both, and the other is asked next if it declines.
            let held = self.kept.len();
            self.keep(a);
            self.keep(b);
            let result = self.call(method, &[a, b]);
            self.kept.truncate(held);
            return match result? {
                Value::NotImplemented => {
                    self.run_task(&COMPARE, &[a, b, op.code(), Value::Int(next)])
                }
                result => Ok(result),
            };
        }
        match compare::whole(self, op, a, b) {
            Err(Stop::Flat) if self.eval.is_some() => self.run_task(&COMPARE, &[a, b, op.code()]),
            result => result,
        }
    }

    /// `a is b or a == b`, as containers compare.
    #[inline]
    pub fn equal(&mut self, a: Value, b: Value) -> Eval<bool> {
        if a.same(b) {
            return Ok(true);
        }
        self.holds(Compare::Eq, a, b)
    }

    /// Truth of `a op b`.
    pub fn holds(&mut self, op: Compare, a: Value, b: Value) -> Eval<bool> {
        match self.compare(op, a, b)? {
            Value::Bool(holds) => Ok(holds),
            other => self.truth(other),
        }
    }

    /// Truth of `a < b` as a sort asks for it: a method of both that declines is asked again.
    pub fn sorts_before(&mut self, a: Value, b: Value) -> Eval<bool> {
        match self.compare_in_turn(Compare::Lt, a, b, 0)? {
            Value::Bool(holds) => Ok(holds),
            other => self.truth(other),
        }
    }

    /// `bool(v)`
    pub fn truth(&mut self, v: Value) -> Eval<bool> {
        match native_truth(self.core, v) {
            Err(Stop::Flat) if self.eval.is_some() => {
                Ok(matches!(self.run_task(&TRUTH, &[v])?, Value::Bool(true)))
            }
            result => result,
        }
    }
}
