//! The module `_channel`: what `coldframe.channel` asks of the granted channels.
//!
//! May touch: `value`, `interop`. Never: a channel that the session was not granted.

use super::{ChannelError, plain};
use crate::raise;
use crate::value::builtin::{function, task};
use crate::value::{
    Builtin, Core, Eval, Input, Method, Runtime, Step, Stop, Task, Value, Want, types,
};

/// Steps that any action costs: the host is asked.
const STEPS: u64 = 10;

/// The functions of the module.
pub static FUNCTIONS: &[Builtin] = &[
    function("granted(name, /)", "Sees that a channel is granted.", |rt, args| {
        granted(rt, arg(args, 0)).map(|_| Value::None)
    }),
    function("send(name, message, /)", "Send a message.", |rt, args| {
        let number = granted(rt, arg(args, 0))?;
        let text = plain::encode(rt, arg(args, 1), "a message")?;
        let channel = rt.grants.channels.get(number).map(|(_, channel)| channel.clone());
        rt.effect();
        match channel.map(|channel| channel.send(&text)) {
            Some(Err(error)) => Err(failed(rt, error)),
            _ => Ok(Value::None),
        }
    }),
    function("poll(name, default, /)", "The next message, or the default.", |rt, args| {
        let number = granted(rt, arg(args, 0))?;
        Ok(next(rt, number)?.unwrap_or(arg(args, 1)))
    }),
    task(
        "receive(name, /)",
        "The next message; waits until there is one.",
        Method::Static,
        &Task::new("channel receive", 2, receive),
    ),
];

fn arg(args: &[Value], number: usize) -> Value {
    args.get(number).copied().unwrap_or(Value::None)
}

/// The number of a granted channel; an action begins, and is charged.
fn granted(rt: &mut Runtime, name: Value) -> Eval<usize> {
    rt.steps(STEPS)?;
    let text = rt.heap.text(&name).unwrap_or("");
    if let Some(number) = rt.grants.channels.iter().position(|(own, _)| own == text) {
        return Ok(number);
    }
    let text = text.to_owned();
    raise!(rt, PermissionError, "there is no channel `{text}`: the host grants one by this name");
}

fn failed(core: &mut Core, error: ChannelError) -> Stop {
    if let Some(stop) = core.divergence() {
        return stop;
    }
    match error {
        ChannelError::Refused(refusal) => core.raise(types::PERMISSION_ERROR, &refusal.0),
        ChannelError::TooLarge(size) => plain::too_large(core, size),
        ChannelError::Closed => core.raise(types::EOF_ERROR, &error.to_string()),
        error => core.raise(types::OS_ERROR, &error.to_string()),
    }
}

/// The next message, if there is one.
fn next(rt: &mut Runtime, number: usize) -> Eval<Option<Value>> {
    let bytes_max = plain::room(rt);
    let channel = rt.grants.channels.get(number).map(|(_, channel)| channel.clone());
    match channel.map(|channel| channel.receive(bytes_max)) {
        Some(Ok(Some(text))) => {
            // It is taken out: from here on nothing is repeated.
            rt.effect();
            plain::decode(rt, &text, "the message").map(Some)
        }
        Some(Err(error)) => Err(failed(rt, error)),
        _ => Ok(None),
    }
}

/// Looks for a message; then lets the run be laid aside with a frame of its own, and waits.
fn receive(rt: &mut Runtime, slots: &mut [Value], input: Input) -> Step {
    let [name, state] = slots else { return Ok(Want::Done(Value::None)) };
    match (input, *state) {
        (Input::Start, _) => {
            let number = granted(rt, *name)?;
            if let Some(message) = next(rt, number)? {
                return Ok(Want::Done(message));
            }
            *state = Value::Int(1);
            Ok(Want::call(types::BOOL.value(), &[]))
        }
        (Input::Value(_), Value::Int(1)) => {
            let text = format!("{}.receive", rt.heap.text(name).unwrap_or(""));
            if rt.natively_nested > 0 || !rt.can_wait {
                raise!(
                    rt,
                    RuntimeError,
                    "{text}() cannot wait for a message here: only a session run in slices can, and \
                     none within a nested comparison, `__hash__` or `__repr__`"
                );
            }
            let text = rt.heap.str(&text)?;
            rt.keep(text);
            let (args, keywords) = (rt.heap.tuple(Vec::new())?, rt.heap.dict()?);
            rt.keep(args);
            rt.keep(keywords);
            let waiting = rt.heap.tuple(vec![text, args, keywords])?;
            *state = Value::Int(2);
            rt.waiting = Some(waiting);
            Err(Stop::Suspend)
        }
        (Input::Value(message), _) => Ok(Want::Done(message)),
        _ => Err(Stop::Suspend),
    }
}
