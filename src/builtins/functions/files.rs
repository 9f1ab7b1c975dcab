//! `open`: what it does is Python, in the library's `_files`.
//!
//! May touch: `value`. Never: a file.

use crate::value::builtin::task;
use crate::value::{Builtin, Input, Method, Runtime, Step, Stop, Task, Value, Want};

/// `open`
pub const OPEN: Builtin = task(
    "open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)",
    "Open file and return a stream.  Raise OSError upon failure.\n\nFiles are those of the \
     directories that the host granted.",
    Method::Static,
    &Task::new("open", 8, step),
);

fn step(rt: &mut Runtime, state: &mut [Value], _: Input) -> Step {
    let Some(eval) = &mut rt.eval else { return Err(Stop::Flat) };
    let module = eval.import(rt.core, "_files")?;
    rt.keep(module);
    let Some(callee) = rt.getattr_or_none(module, Value::short("open"))? else {
        return Err(Stop::Flat);
    };
    let (text, none, yes) = (Value::short("r"), Value::None, Value::Bool(true));
    let defaults = [none, text, Value::Int(-1), none, none, none, yes, none];
    let args = state.iter().zip(defaults).map(|(given, default)| given.or(default)).collect();
    let args = rt.heap.tuple(args)?;
    Ok(Want::Tail { callee, args, kwargs: Value::Unbound })
}
