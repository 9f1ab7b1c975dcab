//! Rows for the methods behind operators, shared by the types: `int.__add__`, `list.__len__`.
//!
//! Each constant is a row that a type's table may list; what it does follows from the plain value
//! of `self` (an instance of a derived class counts as the builtin value inside it), so that
//! `super().__add__(x)` in a derived class does not come back to that class. The other operand is
//! looked at first: what CPython's slot would not know gives `NotImplemented`.
//!
//! May touch: `value`. Never: a type by name where its kind will do.
//!
//! Invariant: no row here dispatches to a program's method of `self`.

// The rows' docstrings are CPython's: `self[key]` in them is no link.
#![allow(rustdoc::broken_intra_doc_links)]

use super::number::{self, arg};
use crate::value::builtin::method;
use crate::value::obj::Obj;
use crate::value::ops::integers::{IntArg, power_modulo};
use crate::value::ops::{Binary, Compare, Unary};
use crate::value::types::{self, TypeId};
use crate::value::{Builtin, Eval, Heap, Runtime, Value};

/// What kind of builtin value a plain value is, as far as operators tell them apart.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Kin {
    /// `int` and `bool`
    Int,
    /// `float`
    Float,
    /// `complex`
    Complex,
    /// `str`
    Str,
    /// `bytes` and `bytearray`
    Bytes,
    /// `memoryview`
    Memory,
    /// `tuple`
    Tuple,
    /// `list`
    List,
    /// `dict`
    Dict,
    /// `set` and `frozenset`
    Set,
    /// `dict_keys` and `dict_items`
    View,
    /// `range`
    Range,
    /// `slice`
    Slice,
    /// Anything else.
    Other,
}

/// The kind of a plain value (see [`Heap::plain`]).
pub fn kin(heap: &Heap, value: Value) -> Kin {
    match value {
        Value::Int(_) | Value::Bool(_) => Kin::Int,
        Value::Float(_) => Kin::Float,
        Value::Str(_) => Kin::Str,
        _ => match heap.get(value) {
            Some(Obj::Int(_)) => Kin::Int,
            Some(Obj::Complex(..)) => Kin::Complex,
            Some(Obj::Str(_) | Obj::View(_)) => Kin::Str,
            Some(Obj::Bytes(_) | Obj::ByteArray(_)) => Kin::Bytes,
            Some(Obj::MemoryView(_)) => Kin::Memory,
            Some(Obj::Tuple(_)) => Kin::Tuple,
            Some(Obj::List(_)) => Kin::List,
            Some(Obj::Dict(_)) => Kin::Dict,
            Some(Obj::Set(_) | Obj::FrozenSet(_)) => Kin::Set,
            Some(Obj::DictView(kind, _)) => match kind {
                crate::value::obj::ViewKind::Values => Kin::Other,
                _ => Kin::View,
            },
            Some(Obj::Range(_)) => Kin::Range,
            Some(Obj::Slice(_)) => Kin::Slice,
            _ => Kin::Other,
        },
    }
}

/// The arguments at `at`, plain.
fn plain(rt: &Runtime, args: &[Value], at: usize) -> Value {
    rt.heap.plain(args.get(at).copied().unwrap_or(Value::Unbound))
}

/// Whether `kind` knows how to calculate with `other`.
fn knows(kind: Kin, other: Kin) -> bool {
    match kind {
        Kin::Int | Kin::Float | Kin::Complex => other <= kind,
        // Sequences complain of what they do not know; `%` takes anything.
        Kin::Str | Kin::Bytes | Kin::Memory | Kin::Tuple | Kin::List => true,
        Kin::Dict => other == Kin::Dict,
        Kin::Set => other == Kin::Set,
        Kin::View => true,
        Kin::Range | Kin::Slice | Kin::Other => false,
    }
}

/// `a op b`, or `b op a` if `reflected`, where `a` is `self`.
fn arithmetic(rt: &mut Runtime, args: &[Value], op: Binary, reflected: bool) -> Eval {
    let (a, b) = (plain(rt, args, 0), plain(rt, args, 1));
    let (kind, other) = (kin(&rt.heap, a), kin(&rt.heap, b));
    // `%` is text's own: what it formats stays what it is.
    let b = if op == Binary::Mod && matches!(kind, Kin::Str | Kin::Bytes) && !reflected {
        args.get(1).copied().unwrap_or(Value::Unbound)
    } else {
        b
    };
    if !knows(kind, other) {
        return Ok(Value::NotImplemented);
    }
    let b = count(rt, op, kind, b)?;
    if reflected { rt.binary(op, b, a, false) } else { rt.binary(op, a, b, false) }
}

/// What a sequence is repeated by must be an integer, and its own `__rmul__` is not asked.
fn count(rt: &mut Runtime, op: Binary, kind: Kin, other: Value) -> Eval {
    let repeats = op == Binary::Mul
        && matches!(kind, Kin::Str | Kin::Bytes | Kin::Memory | Kin::Tuple | Kin::List);
    if repeats { rt.index_value(other) } else { Ok(other) }
}

/// `pow(self, value, mod)`, or `pow(value, self, mod)` if `reflected`.
fn power(rt: &mut Runtime, args: &[Value], reflected: bool) -> Eval {
    let (mut a, mut b, modulus) = (plain(rt, args, 0), plain(rt, args, 1), plain(rt, args, 2));
    let kind = kin(&rt.heap, a);
    if kind == Kin::Float && !matches!(modulus, Value::None | Value::Unbound) {
        let message = "pow() 3rd argument not allowed unless all arguments are integers";
        return Err(rt.raise(types::TYPE_ERROR, message));
    }
    if !knows(kind, kin(&rt.heap, b)) {
        return Ok(Value::NotImplemented);
    }
    if reflected {
        std::mem::swap(&mut a, &mut b);
    }
    if matches!(modulus, Value::None | Value::Unbound) {
        return rt.binary(Binary::Pow, a, b, false);
    }
    match kind {
        Kin::Int if kin(&rt.heap, modulus) == Kin::Int => {
            let all = [a, b, modulus].map(|value| IntArg::of(rt.core, rt.heap.plain(value)));
            let [Some(a), Some(b), Some(m)] = all else { return Ok(Value::NotImplemented) };
            power_modulo(rt.core, a, b, m)
        }
        Kin::Int => Ok(Value::NotImplemented),
        _ => Err(rt.raise(types::VALUE_ERROR, "complex modulo")),
    }
}

/// `divmod(self, value)`, or `divmod(value, self)` if `reflected`.
fn divmod(rt: &mut Runtime, args: &[Value], reflected: bool) -> Eval {
    let (a, b) = (plain(rt, args, 0), plain(rt, args, 1));
    if !knows(kin(&rt.heap, a), kin(&rt.heap, b)) {
        return Ok(Value::NotImplemented);
    }
    if reflected { number::divmod(rt, b, a) } else { number::divmod(rt, a, b) }
}

/// `a op= b`: changes a list, set, dict or bytearray and gives `self` itself.
fn inplace(rt: &mut Runtime, args: &[Value], op: Binary) -> Eval {
    let (a, b) = (plain(rt, args, 0), args.get(1).copied().unwrap_or(Value::Unbound));
    let (kind, other) = (kin(&rt.heap, a), kin(&rt.heap, rt.heap.plain(b)));
    if kind == Kin::Set && other != Kin::Set {
        return Ok(Value::NotImplemented);
    }
    let b = count(rt, op, kind, b)?;
    rt.binary(op, a, b, true)?;
    Ok(args.first().copied().unwrap_or(Value::Unbound))
}

/// `self op other`, or `NotImplemented` where the types have no common order or equality.
fn comparison(rt: &mut Runtime, args: &[Value], op: Compare) -> Eval {
    let (a, b) = (plain(rt, args, 0), plain(rt, args, 1));
    let (kind, other) = (kin(&rt.heap, a), kin(&rt.heap, b));
    let equality = matches!(op, Compare::Eq | Compare::Ne);
    let known = match kind {
        Kin::Int | Kin::Float => other <= kind,
        Kin::Complex => equality && other <= kind,
        Kin::Str | Kin::Tuple | Kin::List | Kin::Slice => other == kind,
        Kin::Set | Kin::View => matches!(other, Kin::Set | Kin::View),
        Kin::Bytes => matches!(other, Kin::Bytes | Kin::Memory),
        Kin::Memory => equality && matches!(other, Kin::Bytes | Kin::Memory),
        Kin::Dict | Kin::Range => equality && other == kind,
        Kin::Other => false,
    };
    if known { rt.compare(op, a, b) } else { Ok(Value::NotImplemented) }
}

macro_rules! arithmetic_rows {
    ($($name:ident $signature:literal $doc:literal $op:ident $reflected:literal;)*) => {
        $(
            #[doc = $doc]
            pub const $name: Builtin =
                method($signature, $doc, |rt, args| arithmetic(rt, args, Binary::$op, $reflected));
        )*
    };
}

arithmetic_rows! {
    ADD "__add__(self, value, /)" "Return self+value." Add false;
    RADD "__radd__(self, value, /)" "Return value+self." Add true;
    SUB "__sub__(self, value, /)" "Return self-value." Sub false;
    RSUB "__rsub__(self, value, /)" "Return value-self." Sub true;
    MUL "__mul__(self, value, /)" "Return self*value." Mul false;
    RMUL "__rmul__(self, value, /)" "Return value*self." Mul true;
    TRUEDIV "__truediv__(self, value, /)" "Return self/value." TrueDiv false;
    RTRUEDIV "__rtruediv__(self, value, /)" "Return value/self." TrueDiv true;
    FLOORDIV "__floordiv__(self, value, /)" "Return self//value." FloorDiv false;
    RFLOORDIV "__rfloordiv__(self, value, /)" "Return value//self." FloorDiv true;
    MOD "__mod__(self, value, /)" "Return self%value." Mod false;
    RMOD "__rmod__(self, value, /)" "Return value%self." Mod true;
    LSHIFT "__lshift__(self, value, /)" "Return self<<value." LShift false;
    RLSHIFT "__rlshift__(self, value, /)" "Return value<<self." LShift true;
    RSHIFT "__rshift__(self, value, /)" "Return self>>value." RShift false;
    RRSHIFT "__rrshift__(self, value, /)" "Return value>>self." RShift true;
    AND "__and__(self, value, /)" "Return self&value." And false;
    RAND "__rand__(self, value, /)" "Return value&self." And true;
    OR "__or__(self, value, /)" "Return self|value." Or false;
    ROR "__ror__(self, value, /)" "Return value|self." Or true;
    XOR "__xor__(self, value, /)" "Return self^value." Xor false;
    RXOR "__rxor__(self, value, /)" "Return value^self." Xor true;
}

macro_rules! inplace_rows {
    ($($name:ident $signature:literal $doc:literal $op:ident;)*) => {
        $(
            #[doc = $doc]
            pub const $name: Builtin =
                method($signature, $doc, |rt, args| inplace(rt, args, Binary::$op));
        )*
    };
}

inplace_rows! {
    IADD "__iadd__(self, value, /)" "Implement self+=value." Add;
    IMUL "__imul__(self, value, /)" "Implement self*=value." Mul;
    ISUB "__isub__(self, value, /)" "Return self-=value." Sub;
    IAND "__iand__(self, value, /)" "Return self&=value." And;
    IOR "__ior__(self, value, /)" "Return self|=value." Or;
    IXOR "__ixor__(self, value, /)" "Return self^=value." Xor;
}

macro_rules! comparison_rows {
    ($($name:ident $signature:literal $doc:literal $op:ident;)*) => {
        $(
            #[doc = $doc]
            pub const $name: Builtin =
                method($signature, $doc, |rt, args| comparison(rt, args, Compare::$op));
        )*
    };
}

comparison_rows! {
    EQ "__eq__(self, value, /)" "Return self==value." Eq;
    NE "__ne__(self, value, /)" "Return self!=value." Ne;
    LT "__lt__(self, value, /)" "Return self<value." Lt;
    LE "__le__(self, value, /)" "Return self<=value." Le;
    GT "__gt__(self, value, /)" "Return self>value." Gt;
    GE "__ge__(self, value, /)" "Return self>=value." Ge;
}

macro_rules! rows {
    ($($name:ident $signature:literal $doc:literal |$rt:ident, $args:ident| $body:expr;)*) => {
        $(
            #[doc = $doc]
            pub const $name: Builtin = method($signature, $doc, |$rt, $args| $body);
        )*
    };
}

rows! {
    NEG "__neg__(self, /)" "-self" |rt, args| {
        let a = plain(rt, args, 0);
        rt.unary(Unary::Neg, a)
    };
    POS "__pos__(self, /)" "+self" |rt, args| {
        let a = plain(rt, args, 0);
        rt.unary(Unary::Pos, a)
    };
    INVERT "__invert__(self, /)" "~self" |rt, args| {
        let a = plain(rt, args, 0);
        rt.unary(Unary::Invert, a)
    };
    POW "__pow__(self, value, mod=None, /)" "Return pow(self, value, mod)." |rt, args| {
        power(rt, args, false)
    };
    RPOW "__rpow__(self, value, mod=None, /)" "Return pow(value, self, mod)." |rt, args| {
        power(rt, args, true)
    };
    DIVMOD "__divmod__(self, value, /)" "Return divmod(self, value)." |rt, args| {
        divmod(rt, args, false)
    };
    RDIVMOD "__rdivmod__(self, value, /)" "Return divmod(value, self)." |rt, args| {
        divmod(rt, args, true)
    };
    ABS "__abs__(self, /)" "abs(self)" |rt, args| {
        let a = plain(rt, args, 0);
        Ok(number::absolute(rt, a)?.unwrap_or(Value::NotImplemented))
    };
    BOOL "__bool__(self, /)" "True if self else False" |rt, args| {
        let a = plain(rt, args, 0);
        Ok(Value::Bool(rt.truth(a)?))
    };
    REPR "__repr__(self, /)" "Return repr(self)." |rt, args| {
        let a = arg(args, 0);
        if matches!(rt.heap.get(rt.heap.plain(a)), Some(Obj::Set(_) | Obj::FrozenSet(_))) {
            // The name shown is that of a derived class.
            return crate::value::ops::repr::plain_text(rt, a);
        }
        let a = plain(rt, args, 0);
        let text = rt.repr(a)?;
        rt.heap.string(text)
    };
    STR "__str__(self, /)" "Return str(self)." |rt, args| {
        let a = plain(rt, args, 0);
        rt.str_value(a)
    };
    FORMAT "__format__(self, format_spec, /)" "Default object formatter." |rt, args| {
        let a = plain(rt, args, 0);
        let spec = args.get(1).copied().unwrap_or(Value::Unbound);
        if rt.heap.text(&spec).is_none() {
            let name = rt.given_name(spec);
            let message = format!("__format__() argument must be str, not {name}");
            return Err(rt.raise(types::TYPE_ERROR, &message));
        }
        rt.format(a, spec)
    };
    HASH "__hash__(self, /)" "Return hash(self)." |rt, args| {
        let a = plain(rt, args, 0);
        Ok(Value::Int(rt.hash(a)?))
    };
    LEN "__len__(self, /)" "Return len(self)." |rt, args| {
        let a = plain(rt, args, 0);
        Ok(Value::Int(rt.len(a)? as i64))
    };
    ITER "__iter__(self, /)" "Implement iter(self)." |rt, args| {
        let a = plain(rt, args, 0);
        rt.iter(a)
    };
    CONTAINS "__contains__(self, key, /)" "Return key in self." |rt, args| {
        let a = plain(rt, args, 0);
        let item = args.get(1).copied().unwrap_or(Value::Unbound);
        Ok(Value::Bool(rt.contains(a, item)?))
    };
    GETITEM "__getitem__(self, key, /)" "Return self[key]." |rt, args| {
        let a = plain(rt, args, 0);
        rt.getitem(a, args.get(1).copied().unwrap_or(Value::Unbound))
    };
    SETITEM "__setitem__(self, key, value, /)" "Set self[key] to value." |rt, args| {
        let a = plain(rt, args, 0);
        let key = args.get(1).copied().unwrap_or(Value::Unbound);
        rt.setitem(a, key, args.get(2).copied().unwrap_or(Value::Unbound))?;
        Ok(Value::None)
    };
    DELITEM "__delitem__(self, key, /)" "Delete self[key]." |rt, args| {
        let a = plain(rt, args, 0);
        rt.delitem(a, args.get(1).copied().unwrap_or(Value::Unbound))?;
        Ok(Value::None)
    };
}

/// Raises CPython's complaint about an argument of the wrong type: `join() argument must be str,
/// not int` and its kind. `expected` is the whole of it but the name of what was given.
pub fn wrong_type(rt: &mut Runtime, expected: &str, given: Value) -> crate::value::Stop {
    let name = if given.is_none() { "None".to_owned() } else { rt.type_name(given) };
    rt.raise(types::TYPE_ERROR, &format!("{expected}, not {name}"))
}

/// Whether a value is of a builtin type itself, not of a class derived from it.
pub fn exact(rt: &Runtime, value: Value, class: TypeId) -> bool {
    rt.class_of(value).same(class.value())
}
