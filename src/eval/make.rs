//! Objects of builtin classes that are made where the class is called, without a task: `zip(a, b)`.
//!
//! May touch: `tree`, `value`.

use super::run::{Go, Here};
use super::{Machine, Then};
use crate::tree::Call as CallOp;
use crate::value::builtin::{Make, TASK_PARTS};
use crate::value::{Call, Core, Eval, Obj, Runtime, Stop, Value};

impl<'t> Machine<'t> {
    /// Makes an object of a builtin class, at once if that can be done.
    pub(super) fn make_op(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        make: Make,
        class: Value,
        call: &'t CallOp,
    ) -> Eval<Go> {
        let at = self.stack.len();
        self.reserve(core, call.args.len() + 2)?;
        self.stack.extend_from_slice(&[Value::Unbound; 2]);
        if let Err(stop) = self.push_args(core, here, &call.args) {
            self.stack.truncate(at);
            return Err(stop);
        }
        match self.made_at_once(core, make, class, at + 2) {
            Ok(Some(made)) => {
                self.stack.truncate(at);
                self.set(here.base + call.dst as usize, made);
                Ok(Go::On)
            }
            Ok(None) => {
                let done = self.construct(core, class, at, &[], Then::Store(call.dst));
                core.kept.truncate(self.kept_before);
                done
            }
            Err(stop) => {
                self.stack.truncate(at);
                Err(stop)
            }
        }
    }

    /// The same where the class has been called in another way, its arguments on the stack from
    /// `first`. `None`: it is not like that, or cannot be done at once.
    pub(super) fn make_here(
        &mut self,
        core: &mut Core,
        class: Value,
        new: Value,
        (at, first): (usize, usize),
        then: Then,
    ) -> Option<Eval<Go>> {
        let own = core.heap.as_class(class)?.builtin?;
        let Some(Obj::Builtin(bound)) = core.heap.get(new) else { return None };
        let Call::Make(make, _) = bound.row.call else { return None };
        if bound.owner != Some(own) {
            return None;
        }
        let made = self.made_at_once(core, make, class, first).transpose()?;
        self.stack.truncate(at);
        Some(made.and_then(|made| self.settle(core, then, made)))
    }

    /// What a class makes of the arguments on the stack from `first`, if it can at once.
    fn made_at_once(
        &self,
        core: &mut Core,
        make: Make,
        class: Value,
        first: usize,
    ) -> Eval<Option<Value>> {
        let args = self.stack.get(first..).unwrap_or(&[]);
        match Runtime::pure(core).alone(|rt| make(rt, class, args)) {
            Ok(Some(made)) => {
                // What is due the loop finds before the next statement.
                core.heap.meter.spend(TASK_PARTS);
                Ok(Some(made))
            }
            Err(Stop::Flat) => Ok(None),
            other => other,
        }
    }
}
