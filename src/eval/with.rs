//! `with` and `async with` (Language reference, 8.5).
//!
//! May touch: `tree`, `value`.

use super::Machine;
use super::Then;
use super::run::{Go, Here};
use crate::raise;
use crate::tree::{WithEnter, WithExit};
use crate::value::obj::GeneratorKind;
use crate::value::{Core, Eval, Input, Obj, Runtime, Step, Stop, Task, Value, Want, types};

impl<'t> Machine<'t> {
    pub(super) fn with_enter(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        with: &'t WithEnter,
    ) -> Eval<Go> {
        let manager = self.value(core, here, &with.manager)?;
        let (enter_name, exit_name, protocol) = if with.is_async {
            ("__aenter__", "__aexit__", "asynchronous context manager")
        } else {
            ("__enter__", "__exit__", "context manager")
        };
        let Some(enter) = core.special(manager, enter_name) else {
            raise!(
                core,
                TypeError,
                "'{}' object does not support the {protocol} protocol",
                core.type_name(manager)
            );
        };
        let Some(exit) = core.special(manager, exit_name) else {
            raise!(
                core,
                TypeError,
                "'{}' object does not support the {protocol} protocol (missed {exit_name} method)",
                core.type_name(manager)
            );
        };
        self.set(here.base + with.exit as usize, exit);
        self.set(here.base + with.exit as usize + 1, manager);
        if with.is_async {
            return self.start_task(core, &ASYNC_CALL, &[enter, manager], Then::Store(with.dst));
        }
        self.call_bound(core, enter, manager, &[], Then::Store(with.dst))
    }

    pub(super) fn with_exit(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        with: &'t WithExit,
    ) -> Eval<Go> {
        let exit = self.slot(here.base + with.exit as usize);
        let manager = self.slot(here.base + with.exit as usize + 1);
        let args = match with.exception {
            Some(slot) => {
                let exception = self.slot(here.base + slot as usize);
                let traceback = core.heap.add(Obj::Traceback(exception))?;
                [core.class_of(exception), exception, traceback]
            }
            None => [Value::None; 3],
        };
        self.call_bound(core, exit, manager, &args, Then::Store(with.dst))
    }
}

/// Calls a method of the async protocols. What it gives is awaited by the next statement.
pub(super) static ASYNC_CALL: Task = Task::new("async_call", 3, async_call);

fn async_call(rt: &mut Runtime, slots: &mut [Value], input: Input) -> Step {
    let [method, this, stage] = slots else { return Ok(Want::Done(Value::None)) };
    match input {
        Input::Value(value) if stage.is_none() => Ok(Want::Done(value)),
        Input::Value(value) => {
            *stage = Value::None;
            Ok(Want::Done(value))
        }
        _ => match rt.bind(*method, *this)? {
            None => Ok(Want::call(*method, &[*this])),
            Some(callable) => Ok(Want::call(callable, &[])),
        },
    }
}

/// A turn of `async for`: calls `__anext__`, and gives the iterator behind what that gave. Slots are
/// the method, the object, and once there is one, the awaitable.
pub(super) static ASYNC_NEXT: Task = Task::new("async_next", 3, async_next).catching();

fn async_next(rt: &mut Runtime, slots: &mut [Value], input: Input) -> Step {
    let [method, this, awaitable] = slots else { return Ok(Want::Done(Value::None)) };
    let made = match input {
        Input::Value(made) => made,
        Input::Raised if awaitable.is_unbound() => return Err(Stop::Raised),
        Input::Raised => return Err(not_awaitable(rt, *awaitable)),
        _ => {
            return match rt.bind(*method, *this)? {
                None => Ok(Want::call(*method, &[*this])),
                Some(callable) => Ok(Want::call(callable, &[])),
            };
        }
    };
    if !awaitable.is_unbound() {
        return match awaited(rt, made) {
            Err(Stop::Raised) => Err(not_awaitable(rt, *awaitable)),
            fits => fits.map(Want::Done),
        };
    }
    match rt.heap.get(made) {
        Some(Obj::Await(_)) => return Ok(Want::Done(made)),
        Some(Obj::Generator(g))
            if g.kind == GeneratorKind::Coroutine
                || super::generator::is_awaitable(rt.core, g.function) =>
        {
            return Ok(Want::Done(made));
        }
        _ => {}
    }
    *awaitable = made;
    let Some(method) = rt.special(made, "__await__") else {
        let words = format!("object {} can't be used in 'await' expression", rt.type_name(made));
        return match rt.raise(types::TYPE_ERROR, &words) {
            Stop::Raised => Err(not_awaitable(rt, made)),
            stop => Err(stop),
        };
    };
    match rt.bind(method, made)? {
        None => Ok(Want::call(method, &[made])),
        Some(callable) => Ok(Want::call(callable, &[])),
    }
}

/// What travels becomes the cause of the TypeError that `async for` raises.
fn not_awaitable(rt: &mut Runtime, made: Value) -> Stop {
    let cause = rt.take_raised();
    rt.keep(cause);
    let words =
        format!("'async for' received an invalid object from __anext__: {}", rt.type_name(made));
    let stop = rt.raise(types::TYPE_ERROR, &words);
    let raised = rt.raised;
    if stop == Stop::Raised
        && let Some(exception) = rt.heap.as_exception_mut(raised)
    {
        exception.cause = cause;
        exception.context = cause;
        exception.suppress = true;
    }
    stop
}

/// Calls `__await__` and checks that it gave an iterator: slots are the method and the object.
pub(super) static AWAIT_CALL: Task = Task::new("await_call", 2, await_call);

fn await_call(rt: &mut Runtime, slots: &mut [Value], input: Input) -> Step {
    let [method, this] = slots else { return Ok(Want::Done(Value::None)) };
    let Input::Value(made) = input else {
        return match rt.bind(*method, *this)? {
            None => Ok(Want::call(*method, &[*this])),
            Some(callable) => Ok(Want::call(callable, &[])),
        };
    };
    awaited(rt, made).map(Want::Done)
}

/// What `__await__` gave, if it is an iterator.
fn awaited(rt: &mut Runtime, made: Value) -> Eval {
    let fits = match rt.heap.get(made) {
        Some(Obj::Generator(g)) if g.kind == GeneratorKind::Coroutine => {
            raise!(rt, TypeError, "__await__() returned a coroutine")
        }
        Some(Obj::Generator(g)) => g.kind == GeneratorKind::Generator,
        Some(Obj::Await(_) | Obj::Iter(_) | Obj::Lazy(_)) => true,
        _ => rt.special(made, "__next__").is_some(),
    };
    if !fits {
        let name = rt.type_name(made);
        raise!(rt, TypeError, "__await__() returned non-iterator of type '{name}'");
    }
    Ok(made)
}
