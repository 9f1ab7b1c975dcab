//! What a program's object says of how many items it has, asked before they are drawn.
//!
//! CPython asks `__len__`, and where there is none or it raises TypeError `__length_hint__`, to make
//! room at once (PEP 424). The answer is worth nothing here; that it was asked, and what asking
//! raises, a program can see.
//!
//! May touch: `value`. Never: frames.

use super::numbers::as_int;
use super::{check_len, custom, want_method};
use crate::raise;
use crate::value::obj::Iter;
use crate::value::text::ints::IntRef;
use crate::value::{Eval, Input, Obj, Runtime, Stop, Value, Want, types};

/// Which method has been asked.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// `__len__`
    Len,
    /// `__length_hint__`
    Hint,
}

/// The first question, if the program's own class has an answer. The task that passes it on must
/// catch exceptions.
///
/// # Errors
/// What binding a method raises.
pub fn ask(rt: &mut Runtime, source: Value) -> Eval<Option<(Asked, Want)>> {
    if !matches!(source, Value::Ref(_)) {
        return Ok(None);
    }
    // An iterator over what has `__len__` and `__getitem__` asks that.
    let mut sized = source;
    if let Some(Obj::Iter(iter)) = rt.heap.get(source)
        && let Iter::Sequence { object, .. } | Iter::SequenceReversed { object, .. } = **iter
    {
        sized = object;
    }
    if let Some(method) = custom(rt, sized, "__len__") {
        return Ok(Some((Asked::Len, want_method(rt, method, sized, &[])?)));
    }
    if rt.special(source, "__len__").is_some() {
        return Ok(None);
    }
    hint(rt, source)
}

fn hint(rt: &mut Runtime, source: Value) -> Eval<Option<(Asked, Want)>> {
    match custom(rt, source, "__length_hint__") {
        Some(method) => Ok(Some((Asked::Hint, want_method(rt, method, source, &[])?))),
        None => Ok(None),
    }
}

/// Looks at the answer. The next question, if there is one.
///
/// # Errors
/// What the method raised, but for TypeError, and complaints about what it returned.
pub fn answered(
    rt: &mut Runtime,
    source: Value,
    asked: Asked,
    input: Input,
) -> Eval<Option<(Asked, Want)>> {
    let counted = match (asked, input) {
        (Asked::Len, Input::Value(len)) => check_len(rt, len).map(|_| ()),
        (Asked::Hint, Input::Value(hint)) => return check_hint(rt, hint).map(|()| None),
        _ => Err(Stop::Raised),
    };
    match counted {
        Err(Stop::Raised) if rt.raised_is(types::TYPE_ERROR) => {
            rt.take_raised();
            if asked == Asked::Len { hint(rt, source) } else { Ok(None) }
        }
        counted => counted.map(|()| None),
    }
}

fn check_hint(rt: &mut Runtime, hint: Value) -> Eval<()> {
    if hint.same(Value::NotImplemented) {
        return Ok(());
    }
    let plain = rt.heap.plain(hint);
    let Some(number) = as_int(&rt.heap, &plain) else {
        let name = rt.type_name(hint);
        raise!(rt, TypeError, "__length_hint__ must be an integer, not {name}");
    };
    match number {
        IntRef::Small(0..) => Ok(()),
        IntRef::Small(_) => raise!(rt, ValueError, "__length_hint__() should return >= 0"),
        IntRef::Big(_) => raise!(rt, OverflowError, "Python int too large to convert to C ssize_t"),
    }
}
