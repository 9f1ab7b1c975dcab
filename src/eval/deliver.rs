//! How a frame's result gets to whoever waits for it.
//!
//! May touch: `tree`, `value`. Never: a clock.

use std::hint::cold_path;

use super::run::{Go, Here};
use super::{Below, Ended, Machine, Runs, Then};
use crate::tree::Code;
use crate::value::{Core, Eval, Stop, Value};

impl<'t> Machine<'t> {
    /// Where the frame on top has its result to go, or its item, if what it knows of the one below
    /// is `known`: that one goes on with its next statement.
    #[inline(always)]
    pub(super) fn near(&self, here: &Here<'t>, known: Below) -> Option<Near<'t>> {
        let [.., below, frame] = self.frames.as_slice() else { return None };
        let Runs::Code { code, .. } = below.runs else { return None };
        let dst = match (known, frame.then) {
            (Below::Called, Then::Store(dst))
            | (Below::Resumed, Then::Item { dst, .. } | Then::Store(dst)) => dst,
            _ => return None,
        };
        if frame.below != known {
            return None;
        }
        let code = here.tree.codes.get(code as usize)?;
        Some(Near { at: below.base as usize + dst as usize, code })
    }

    /// Leaves the frame on top for the one that waits for its result, which is there; gives the
    /// statement after the one that waits.
    #[inline(always)]
    pub(super) fn leave_near(
        &mut self,
        core: &mut Core,
        here: &mut Here<'t>,
        near: Near<'t>,
    ) -> u32 {
        self.stack.truncate(here.base);
        self.frames.pop();
        core.depth = core.depth.saturating_sub(1);
        here.code = near.code;
        match self.frames.last() {
            Some(frame) => {
                here.base = frame.base as usize;
                here.module = frame.module;
                frame.pc + 1
            }
            None => {
                cold_path();
                0
            }
        }
    }

    /// A plain frame returns to one of the same tree that is not in its twin: gives the statement
    /// after the call. `None`: it is not like that, and nothing has been done.
    #[inline(always)]
    pub(super) fn return_quickly(
        &mut self,
        core: &mut Core,
        here: &mut Here<'t>,
        value: Value,
        floor: usize,
    ) -> Option<u32> {
        let [.., below, frame] = self.frames.as_slice() else { return None };
        let Runs::Code { unit, code } = below.runs else { return None };
        let (dst, bottom) = match frame.then {
            Then::Store(dst) => (dst, here.base),
            Then::Direct(..) => {
                return self.return_directly(core, here, value, floor);
            }
            // The new object lies below the slots.
            Then::Init(dst) if value.is_none() => (dst, here.base.checked_sub(1)?),
            _ => return None,
        };
        let plain = frame.generator.is_unbound() && below.twin == 0 && unit == here.unit;
        if !plain || self.frames.len() <= floor + 1 {
            return None;
        }
        let code = here.tree.codes.get(code as usize)?;
        let (to, module, base) = (below.pc + 1, below.module, below.base as usize);
        let at = base + dst as usize;
        if bottom == here.base {
            self.put(at, &value);
        } else {
            let object = self.slot(bottom);
            self.set(at, object);
        }
        self.stack.truncate(bottom);
        here.code = code;
        here.module = module;
        here.base = base;
        self.frames.pop();
        core.depth = core.depth.saturating_sub(1);
        Some(to)
    }

    /// The frame on top ends with a result.
    pub(super) fn finish(&mut self, core: &mut Core, value: Value) -> Eval<Go> {
        let Some(frame) = self.frames.last() else { return Ok(Go::Frames) };
        if frame.generator.is_unbound() {
            self.deliver(core, Ended::Returned, value)?;
        } else {
            self.finish_generator(core, value)?;
        }
        Ok(Go::Frames)
    }

    /// Pops the frame on top and hands its result to whoever waits for it.
    pub(super) fn deliver(&mut self, core: &mut Core, ended: Ended, value: Value) -> Eval<()> {
        let mut ended = ended;
        // A generator's item, or what an iterator's own `__next__` has returned, passes through all
        // that delegate to it.
        while self.frames.last().is_some_and(|frame| frame.then.hands_up())
            && ended != Ended::Finished
        {
            self.pop_frame(core);
            self.detach(core);
            ended = Ended::Yielded;
        }
        let Some(frame) = self.frames.pop() else { return Ok(()) };
        core.depth = core.depth.saturating_sub(1);
        let base = frame.base as usize;
        let below = match frame.then {
            Then::Init(_) | Then::TaskInit | Then::ExitInit => {
                let object = self.slot(base.wrapping_sub(1));
                self.stack.truncate(base.saturating_sub(1));
                object
            }
            _ => {
                self.stack.truncate(base);
                Value::Unbound
            }
        };
        match frame.then {
            Then::Store(dst) => match ended {
                Ended::Finished => Err(self.stop_iteration(core, value)),
                _ => {
                    self.store(dst, value);
                    Ok(())
                }
            },
            Then::Operator(dst, answer) | Then::Direct(dst, answer) => {
                if matches!(frame.then, Then::Direct(..)) {
                    self.begin_twin(dst);
                }
                match answer.settled(value) {
                    Some(value) => {
                        self.store(dst, value);
                        Ok(())
                    }
                    None => self.answer_further(core, dst, answer, value),
                }
            }
            Then::Init(dst) => {
                if !value.is_none() {
                    return Err(self.init_returned(core, value));
                }
                self.store(dst, below);
                Ok(())
            }
            Then::Item { dst, exit } => {
                match ended {
                    Ended::Finished => {
                        if let Some(caller) = self.frames.last_mut() {
                            caller.pc = exit;
                        }
                    }
                    _ => self.store(dst, value),
                }
                Ok(())
            }
            // An end: items have gone on above.
            Then::Delegate(dst) | Then::Thrown(dst) => {
                self.store(dst, value);
                Ok(())
            }
            Then::Task => match ended {
                Ended::Finished => Err(self.stop_iteration(core, value)),
                _ => {
                    self.input = crate::value::Input::Value(value);
                    Ok(())
                }
            },
            Then::TaskItem | Then::Gather(..) => {
                self.input = match ended {
                    Ended::Finished => crate::value::Input::Exhausted,
                    _ => crate::value::Input::Value(value),
                };
                Ok(())
            }
            Then::TaskResume => {
                self.input = match ended {
                    Ended::Finished => crate::value::Input::Returned(value),
                    _ => crate::value::Input::Value(value),
                };
                Ok(())
            }
            Then::TaskInit => {
                if !value.is_none() {
                    return Err(self.init_returned(core, value));
                }
                self.input = crate::value::Input::Value(below);
                Ok(())
            }
            Then::Exit => {
                self.result = (ended, value);
                Ok(())
            }
            Then::ExitInit => {
                if !value.is_none() {
                    return Err(self.init_returned(core, value));
                }
                self.result = (ended, below);
                Ok(())
            }
        }
    }

    #[cold]
    fn init_returned(&mut self, core: &mut Core, value: Value) -> Stop {
        self.raise_surely(core, &[value], |core| {
            let message = format!("__init__() should return None, not '{}'", core.type_name(value));
            core.raise(crate::value::types::TYPE_ERROR, &message)
        })
    }

    /// Puts a result into a slot of the frame on top, which goes on with its next statement.
    #[inline]
    pub(super) fn store(&mut self, dst: u32, value: Value) {
        let Some(frame) = self.frames.last_mut() else { return };
        let at = frame.base as usize + dst as usize;
        if frame.twin == 0 {
            frame.pc += 1;
        } else {
            frame.twin += 1;
        }
        self.set(at, value);
    }

    /// Gives a result at once, without a frame, to whoever would have waited for one.
    pub(super) fn settle(&mut self, core: &mut Core, then: Then, value: Value) -> Eval<Go> {
        match then {
            Then::Delegate(_) | Then::Thrown(_) => {
                self.yield_up(core, value)?;
                Ok(Go::Frames)
            }
            Then::Store(dst) | Then::Init(dst) | Then::Operator(dst, _) | Then::Direct(dst, _) => {
                let Some(frame) = self.frames.last() else { return Ok(Go::Frames) };
                let at = frame.base as usize + dst as usize;
                self.set(at, value);
                Ok(Go::On)
            }
            Then::Item { dst, exit: _ } => {
                let Some(frame) = self.frames.last() else { return Ok(Go::Frames) };
                let at = frame.base as usize + dst as usize;
                self.set(at, value);
                Ok(Go::On)
            }
            Then::Task | Then::TaskItem | Then::Gather(..) | Then::TaskResume | Then::TaskInit => {
                let _ = core;
                self.input = crate::value::Input::Value(value);
                Ok(Go::Frames)
            }
            Then::Exit | Then::ExitInit => {
                self.result = (Ended::Returned, value);
                Ok(Go::Frames)
            }
        }
    }
}

/// A frame of the same tree that waits for the result of the one on top.
#[derive(Clone, Copy)]
pub(super) struct Near<'t> {
    /// Where it wants it, on the stack.
    pub(super) at: usize,
    code: &'t Code,
}
