//! `with` and `async with` (Language reference, 8.5).
//!
//! May touch: `tree`, `value`.

use super::Machine;
use super::Then;
use super::run::{Go, Here};
use crate::raise;
use crate::tree::{WithEnter, WithExit};
use crate::value::obj::GeneratorKind;
use crate::value::{Core, Eval, Input, Obj, Runtime, Step, Task, Value, Want};

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
pub(super) static ASYNC_CALL: Task =
    Task { name: "async_call", slots: 3, catches: false, step: async_call };

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

/// Calls `__await__` and checks that it gave an iterator: slots are the method and the object.
pub(super) static AWAIT_CALL: Task =
    Task { name: "await_call", slots: 2, catches: false, step: await_call };

fn await_call(rt: &mut Runtime, slots: &mut [Value], input: Input) -> Step {
    let [method, this] = slots else { return Ok(Want::Done(Value::None)) };
    let Input::Value(made) = input else {
        return match rt.bind(*method, *this)? {
            None => Ok(Want::call(*method, &[*this])),
            Some(callable) => Ok(Want::call(callable, &[])),
        };
    };
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
    Ok(Want::Done(made))
}
