//! Calls of async host functions that are on their way: what the library's event loop asks.
//!
//! A call that is awaited is noted under a number, with its arguments as they were then; the loop
//! waits for any of them where it has nothing else to do, and is told which was answered. The notes
//! are values of the session: a snapshot carries them, and whoever resumes it begins the calls
//! anew.
//!
//! May touch: `value`.

use super::data::{self, Others};
use super::exact;
use crate::raise;
use crate::value::builtin::function;
use crate::value::journal::Word;
use crate::value::{Builtin, Core, Eval, Obj, Runtime, Stop, Value};

/// The host function that waits for any answer. No program's name has a dot before it.
pub const ANSWERS: &str = ".answers";

/// Where the calls are noted: a dict of numbers and tuples of a name, arguments, keywords.
pub const CALLS: &str = "host calls";

/// Where it is noted how many there have been.
pub const COUNT: &str = "host calls made";

/// How many calls are noted, and the number of the last of them.
pub fn noted_last(core: &Core) -> (usize, Option<i64>) {
    let Some(calls) = core.state.get(CALLS).and_then(|calls| core.heap.as_dict(*calls)) else {
        return (0, None);
    };
    let last = calls.iter().next_back().map(|entry| entry.key);
    (
        calls.len(),
        last.and_then(|key| if let Value::Int(number) = key { Some(number) } else { None }),
    )
}

/// The functions of the module `_calls`.
pub static FUNCTIONS: &[Builtin] = &[
    function(
        "begin(name, args, kwargs, /)",
        "Note a call of an async host function; return its number.",
        begin,
    ),
    function("forget(number, /)", "Forget a call.", |rt, args| {
        let (Some(calls), Some(number)) = (rt.state.get(CALLS).copied(), args.first().copied())
        else {
            return Ok(Value::None);
        };
        rt.dict_remove(calls, number)?;
        Ok(Value::None)
    }),
    function("waiter()", "The function that waits for an answer.", |rt, _| {
        match rt.hosts.iter().position(|host| host.name == ANSWERS) {
            Some(number) => rt.heap.add(Obj::Host(number as u32, 0)),
            None => Err(Stop::Flat),
        }
    }),
    function("fail(name, message, /)", "Raise what a host function failed with.", |rt, args| {
        let text = |rt: &Runtime, n: usize| {
            let value = args.get(n).copied().unwrap_or(Value::None);
            rt.heap.text(&value).unwrap_or("").to_owned()
        };
        let (name, message) = (text(rt, 0), text(rt, 1));
        Err(rt.raise_named(&name, &message))
    }),
];

/// A coroutine that calls an async host function when it is awaited.
///
/// # Errors
/// When a budget is spent.
pub fn coroutine(rt: &mut Runtime, name: &str, args: &[Value], named: &[(Value, Value)]) -> Eval {
    let kept = rt.kept.len();
    let keywords = rt.heap.dict()?;
    rt.keep(keywords);
    for (key, value) in named {
        rt.dict_set_name(keywords, *key, *value)?;
    }
    let args = rt.heap.tuple(args.to_vec())?;
    rt.keep(args);
    let name = rt.heap.str(name)?;
    rt.keep(name);
    let Some(eval) = &mut rt.eval else { return Err(Stop::Flat) };
    let module = eval.import(rt.core, "_hostcalls")?;
    let call = rt.getattr_str(module, "call")?;
    rt.keep(call);
    let coroutine = rt.call(call, &[name, args, keywords]);
    rt.kept.truncate(kept);
    coroutine
}

fn begin(rt: &mut Runtime, args: &[Value]) -> Eval {
    let part = |n: usize| args.get(n).copied().unwrap_or(Value::None);
    let name = rt.heap.text(&part(0)).unwrap_or("").to_owned();
    // As they are now, whatever becomes of them until the host looks.
    let all = rt.heap.tuple(vec![part(1), part(2)])?;
    rt.keep(all);
    let all = match data::from_session(rt, all, Others::Refuse)? {
        Ok(data) => data::into_session(rt, &data)?,
        Err(why) => raise!(rt, ValueError, "the arguments of {name}(): {why}"),
    };
    rt.keep(all);
    let asked = match exact::to_json(rt, all, false, u64::MAX) {
        Ok(json) => Word::Json(json.to_string()),
        Err(why) => raise!(rt, ValueError, "the arguments of {name}(): {why}"),
    };
    rt.heap.effect = true;
    rt.journaled(&format!("begin {name}()"), asked, |_| Ok(Word::None))?;
    let calls = match rt.state.get(CALLS).copied() {
        Some(calls) => calls,
        None => {
            let calls = rt.heap.dict()?;
            rt.state.insert(CALLS, calls);
            calls
        }
    };
    let count = match rt.state.get(COUNT) {
        Some(Value::Int(count)) => *count,
        _ => 0,
    };
    let number = Value::Int(count + 1);
    let parts = rt.heap.as_tuple(all).unwrap_or(&[]).to_vec();
    let part = |n: usize| parts.get(n).copied().unwrap_or(Value::None);
    let call =
        rt.heap.tuple(vec![args.first().copied().unwrap_or(Value::None), part(0), part(1)])?;
    rt.keep(call);
    rt.dict_set(calls, number, call)?;
    rt.state.insert(COUNT, number);
    Ok(number)
}

/// The calls that are on their way: numbers and what was called.
pub fn noted(core: &Core) -> Vec<(i64, Value)> {
    let calls = core.state.get(CALLS).and_then(|calls| core.heap.as_dict(*calls));
    let all = calls.into_iter().flat_map(|calls| calls.iter());
    all.filter_map(|entry| match entry.key {
        Value::Int(number) => Some((number, entry.value)),
        _ => None,
    })
    .collect()
}
