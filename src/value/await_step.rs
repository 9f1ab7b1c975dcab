//! The steps of async generators (`__anext__`, `asend`, `athrow`, `aclose`): each is awaited once, and
//! one at a time.
//!
//! May touch: nothing else of `value` than objects. Never: frames.

use super::obj::{AwaitKind, GeneratorState};
use super::{Core, Eval, Obj, Value};
use crate::raise;

impl Core {
    /// Notes that a step is asked to go on: whether it begins now. RuntimeError if it is over, or
    /// if another step of its generator is being awaited.
    pub fn begin_step(&mut self, step: Value) -> Eval<bool> {
        let Some(Obj::Await(inside)) = self.heap.get(step) else { return Ok(false) };
        let (own, kind, state) = (inside.generator, inside.kind, inside.state);
        let Some(Obj::Generator(generator)) = self.heap.get(own) else { return Ok(false) };
        if inside.is_over(generator) {
            match kind {
                AwaitKind::Coroutine => return Ok(false),
                AwaitKind::Send => {
                    raise!(self, RuntimeError, "cannot reuse already awaited __anext__()/asend()")
                }
                AwaitKind::Throw | AwaitKind::Close => {
                    raise!(self, RuntimeError, "cannot reuse already awaited aclose()/athrow()")
                }
            }
        }
        if kind == AwaitKind::Coroutine || state != GeneratorState::Created {
            return Ok(false);
        }
        let name = match kind {
            AwaitKind::Coroutine | AwaitKind::Send => "anext",
            AwaitKind::Throw => "athrow",
            AwaitKind::Close => "aclose",
        };
        if generator.in_step && generator.state != GeneratorState::Done {
            if kind != AwaitKind::Send {
                self.end_step(step);
            }
            raise!(self, RuntimeError, "{name}(): asynchronous generator is already running");
        }
        let mut number = 0;
        if let Some(Obj::Generator(generator)) = self.heap.get_mut(own) {
            generator.in_step = true;
            generator.steps = generator.steps.wrapping_add(1);
            number = generator.steps;
        }
        if let Some(Obj::Await(inside)) = self.heap.get_mut(step) {
            inside.state = GeneratorState::Suspended;
            inside.value = Value::Int(i64::from(number));
        }
        Ok(true)
    }

    /// A step is over.
    pub fn end_step(&mut self, step: Value) {
        if let Some(Obj::Await(inside)) = self.heap.get_mut(step) {
            inside.state = GeneratorState::Done;
        }
    }
}
