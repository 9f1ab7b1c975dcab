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

/// A question: which it is, the method, and whose.
type Question = (Asked, Value, Value);

/// The first question, if the program's own class has an answer. The task that passes it on must
/// catch exceptions.
///
/// # Errors
/// What binding a method raises.
pub fn ask(rt: &mut Runtime, source: Value) -> Eval<Option<(Asked, Want)>> {
    let question = first(rt, source);
    wanted(rt, question)
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
    let answer = if let Input::Value(answer) = input { Ok(answer) } else { Err(Stop::Raised) };
    let question = next(rt, source, asked, answer)?;
    wanted(rt, question)
}

/// Asks whatever there is to ask, natively nested.
///
/// # Errors
/// As [`answered`].
pub fn ask_at_once(rt: &mut Runtime, source: Value) -> Eval<()> {
    let mut question = first(rt, source);
    while let Some((asked, method, object)) = question {
        let answer = rt.call_method(method, object, &[]);
        question = next(rt, source, asked, answer)?;
    }
    Ok(())
}

fn wanted(rt: &mut Runtime, question: Option<Question>) -> Eval<Option<(Asked, Want)>> {
    let Some((asked, method, object)) = question else { return Ok(None) };
    Ok(Some((asked, want_method(rt, method, object, &[])?)))
}

fn first(rt: &mut Runtime, source: Value) -> Option<Question> {
    if !matches!(source, Value::Ref(_)) {
        return None;
    }
    // An iterator over what has `__len__` and `__getitem__` asks that.
    let mut sized = source;
    if let Some(Obj::Iter(iter)) = rt.heap.get(source)
        && let Iter::Sequence { object, .. } | Iter::SequenceReversed { object, .. } = **iter
    {
        sized = object;
    }
    if let Some(method) = custom(rt, sized, "__len__") {
        return Some((Asked::Len, method, sized));
    }
    if rt.special(source, "__len__").is_some() {
        return None;
    }
    hint(rt, source)
}

fn hint(rt: &mut Runtime, source: Value) -> Option<Question> {
    custom(rt, source, "__length_hint__").map(|method| (Asked::Hint, method, source))
}

fn next(
    rt: &mut Runtime,
    source: Value,
    asked: Asked,
    answer: Eval<Value>,
) -> Eval<Option<Question>> {
    let counted = match (asked, answer) {
        (Asked::Len, Ok(len)) => check_len(rt, len).map(|_| ()),
        (Asked::Hint, Ok(hint)) => return check_hint(rt, hint).map(|()| None),
        (_, Err(stop)) => Err(stop),
    };
    match counted {
        Err(Stop::Raised) if rt.raised_is(types::TYPE_ERROR) => {
            rt.take_raised();
            Ok(if asked == Asked::Len { hint(rt, source) } else { None })
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
