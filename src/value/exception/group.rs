//! Exception groups taken apart and put together (PEP 654): `split` and `subgroup`, and what
//! `except*` raises at its end.
//!
//! May touch: `value`. Never: frames.

use crate::raise;
use crate::value::ops::nested;
use crate::value::{Eval, Handle, Layout, Obj, Runtime, Value, types};

/// What one leaf takes in the list of those that are raised again, while the list grows.
const LEAF_BYTES: u64 = 32;

/// What `split` and `subgroup` are asked for.
pub enum Condition {
    /// Exceptions of these classes.
    Classes(Vec<Value>),
    /// Exceptions for which this gives a true value.
    Function(Value),
    /// These exceptions, none of which is a group, in order.
    Leaves(Vec<(u32, u32)>),
}

impl Condition {
    /// What a program gave as the condition.
    pub fn read(rt: &mut Runtime, value: Value) -> Eval<Self> {
        let is_class = |rt: &Runtime, value: Value| {
            rt.heap.as_class(value).is_some_and(|class| class.layout == Layout::Exception)
        };
        match rt.heap.get(value) {
            Some(Obj::Class(_)) if is_class(rt, value) => return Ok(Self::Classes(vec![value])),
            Some(Obj::Tuple(all)) if all.iter().all(|one| is_class(rt, *one)) => {
                return Ok(Self::Classes(all.to_vec()));
            }
            Some(Obj::Class(_) | Obj::Tuple(_)) | None => {}
            Some(_) => {
                if rt.is_callable(value) {
                    return Ok(Self::Function(value));
                }
            }
        }
        raise!(rt, TypeError, "expected a function, exception type or tuple of exception types")
    }

    fn holds(&self, rt: &mut Runtime, exception: Value) -> Eval<bool> {
        match self {
            Self::Classes(classes) => {
                Ok(classes.iter().any(|class| rt.is_instance_of(exception, *class)))
            }
            Self::Function(function) => {
                let verdict = rt.call(*function, &[exception])?;
                rt.truth(verdict)
            }
            Self::Leaves(leaves) => Ok(leaves.binary_search(&key(exception)).is_ok()),
        }
    }
}

/// The exceptions in a group.
pub fn exceptions(rt: &Runtime, group: Value) -> Vec<Value> {
    let all = rt.own_attr(group, Value::short("exceptions")).unwrap_or(Value::None);
    rt.heap.as_tuple(all).map(<[Value]>::to_vec).unwrap_or_default()
}

/// The part of an exception that fits, and the rest; `None` where there is nothing.
pub fn split(
    rt: &mut Runtime,
    exception: Value,
    condition: &Condition,
    rest_too: bool,
) -> Eval<(Value, Value)> {
    if condition.holds(rt, exception)? {
        return Ok((exception, Value::None));
    }
    if !rt.is_a(exception, types::BASE_EXCEPTION_GROUP) {
        return Ok((Value::None, exception));
    }
    let (mut fits, mut others) = (Vec::new(), Vec::new());
    for inner in exceptions(rt, exception) {
        rt.steps(1)?;
        let (matched, rest) = nested(rt, " in exceptiongroup_split_recursive", |rt| {
            split(rt, inner, condition, rest_too)
        })?;
        for (part, all) in [(matched, &mut fits), (rest, &mut others)] {
            if !part.is_none() {
                rt.keep_all(&[part])?;
                all.push(part);
            }
        }
    }
    let matched = subset(rt, exception, fits)?;
    rt.keep(matched);
    let rest = if rest_too { subset(rt, exception, others)? } else { Value::None };
    Ok((matched, rt.keep(rest)))
}

/// A group like another one with some of its exceptions.
fn subset(rt: &mut Runtime, group: Value, exceptions: Vec<Value>) -> Eval {
    if exceptions.is_empty() {
        return Ok(Value::None);
    }
    let list = rt.heap.list(exceptions)?;
    rt.keep(list);
    let derive = rt.getattr_str(group, "derive")?;
    rt.keep(derive);
    let made = rt.call(derive, &[list])?;
    if !rt.is_a(made, types::BASE_EXCEPTION_GROUP) {
        raise!(rt, TypeError, "derive must return an instance of BaseExceptionGroup");
    }
    rt.keep(made);
    let (mut parts, mut trace) = ((Value::None, Value::None, true), Vec::new());
    if let Some(from) = rt.heap.as_exception(group) {
        // As CPython: giving a cause, even none, hides the context.
        parts = (from.cause, from.context, true);
        trace.clone_from(&from.traceback);
    }
    rt.heap.charge(trace.len() as u64 * 16)?;
    if let Some(to) = rt.heap.as_exception_mut(made) {
        (to.cause, to.context, to.suppress) = parts;
        to.traceback = trace;
    }
    let notes = Value::short("__notes__");
    if let Some(all) = rt.own_attr(group, notes)
        && let Some(all) = rt.heap.as_items(all).map(<[Value]>::to_vec)
    {
        let copy = rt.heap.list(all)?;
        rt.set_own_attr(made, notes, copy)?;
    }
    Ok(made)
}

/// What an `except*` statement raises at its end: what its clauses raised, and of `original` what
/// no clause took or a clause raised again as it was, put together as in `original`.
///
/// `all` is what the clauses raised, and what was left; `None` where nothing is to be raised.
pub fn raised_by_clauses(rt: &mut Runtime, original: Value, all: &[Value]) -> Eval {
    if !rt.is_a(original, types::BASE_EXCEPTION_GROUP) {
        // One clause took all of it, or none did.
        return Ok(all.first().copied().unwrap_or(Value::None));
    }
    let (mut raised, mut leaves) = (Vec::new(), Vec::new());
    let gathered = gather(rt, original, all, &mut raised, &mut leaves);
    let bytes = leaves.len() as u64 * LEAF_BYTES;
    let again = gathered.and_then(|()| {
        if leaves.is_empty() {
            return Ok(Value::None);
        }
        leaves.sort_unstable();
        let (again, _) = split(rt, original, &Condition::Leaves(leaves), false)?;
        Ok(again)
    });
    rt.heap.release_outside(bytes);
    let again = again?;
    if !again.is_none() {
        raised.push(rt.keep(again));
    }
    match raised.as_slice() {
        [] => Ok(Value::None),
        [only] => Ok(*only),
        _ => {
            let list = rt.heap.list(raised)?;
            rt.call(types::BASE_EXCEPTION_GROUP.value(), &[Value::short(""), list])
        }
    }
}

/// What was raised anew, and the leaves of what is of the original.
fn gather(
    rt: &mut Runtime,
    original: Value,
    all: &[Value],
    raised: &mut Vec<Value>,
    leaves: &mut Vec<(u32, u32)>,
) -> Eval<()> {
    for one in all {
        rt.steps(1)?;
        if is_part(rt, *one, original)? {
            add_leaves(rt, *one, leaves)?;
        } else {
            raised.push(*one);
        }
    }
    Ok(())
}

/// Whether an exception is a part of the original that has been nowhere else: its traceback, cause
/// and context are the original's.
fn is_part(rt: &mut Runtime, exception: Value, original: Value) -> Eval<bool> {
    let (Some(a), Some(b)) = (rt.heap.as_exception(exception), rt.heap.as_exception(original))
    else {
        return Ok(false);
    };
    let lines = a.traceback.len();
    if !a.cause.same(b.cause) || !a.context.same(b.context) || lines != b.traceback.len() {
        return Ok(false);
    }
    let same = a.traceback == b.traceback;
    rt.steps(lines as u64 / 8)?;
    Ok(same)
}

/// Adds the exceptions in a group, and in those within it, that are no groups.
fn add_leaves(rt: &mut Runtime, exception: Value, leaves: &mut Vec<(u32, u32)>) -> Eval<()> {
    if !rt.is_a(exception, types::BASE_EXCEPTION_GROUP) {
        rt.heap.charge_passing(LEAF_BYTES)?;
        leaves.push(key(exception));
        return Ok(());
    }
    for inner in exceptions(rt, exception) {
        rt.steps(1)?;
        nested(rt, " in exceptiongroup_split_recursive", |rt| add_leaves(rt, inner, leaves))?;
    }
    Ok(())
}

/// What stands for an exception among others.
fn key(exception: Value) -> (u32, u32) {
    match exception {
        Value::Ref(Handle { index, generation }) => (index, generation),
        _ => (u32::MAX, u32::MAX),
    }
}
