//! `raise`, `except`, `except*`, `finally` (Language reference, 7.8 and 8.4; PEP 654).
//!
//! May touch: `tree`, `value`.

use super::run::{Go, Here};
use super::{Machine, Then};
use crate::raise;
use crate::tree::{EndFinally, ExceptMatch, ExceptStar, ExceptStarEnd, Op, Stmt};
use crate::value::exception::group;
use crate::value::{Core, Eval, Input, Layout, Runtime, Step, Stop, Task, Value, Want, types};

impl<'t> Machine<'t> {
    /// The statements of exceptions.
    pub(super) fn except_op(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        stmt: &'t Stmt,
    ) -> Eval<Go> {
        match &stmt.op {
            Op::Raise(raise) => {
                let (exception, cause) = &**raise;
                let exception = self.value(core, here, exception)?;
                let cause = match cause {
                    Some(cause) => self.value(core, here, cause)?,
                    None => Value::Unbound,
                };
                // An exception that is there is raised as it is.
                if cause.is_unbound() && core.heap.as_exception(exception).is_some() {
                    if !core.heap.meter.spend(4) {
                        core.heap.steps(0)?;
                    }
                    return Err(core.raise_value(exception));
                }
                self.start_task(core, &RAISE, &[exception, cause], Then::Store(0))
            }
            Op::RaiseAgain => {
                let handled = self.handled();
                if handled.is_none() {
                    raise!(core, RuntimeError, "No active exception to reraise");
                }
                self.reraise(core, handled)
            }
            Op::AssertFail(message) => {
                let stop = match message {
                    Some(message) => {
                        let message = self.value(core, here, message)?;
                        core.raise_with(types::ASSERTION_ERROR, &[message])
                    }
                    None => core.raise_with(types::ASSERTION_ERROR, &[]),
                };
                Err(stop)
            }
            Op::Reraise(slot) => {
                let exception = self.slot(here.base + *slot as usize);
                self.reraise(core, exception)
            }
            Op::ExceptMatch(matching) => self.except_match(core, here, matching),
            Op::EndHandling(slot) => {
                self.end_handling(*slot);
                Ok(Go::On)
            }
            Op::ExceptStar(star) => self.except_star(core, here, star),
            Op::ExceptStarEnd(end) => self.except_star_end(core, here, end),
            Op::EndFinally(end) => self.end_finally(core, here, end),
            _ => Ok(Go::On),
        }
    }

    /// Raises an exception as it is: no context, no line for this frame.
    pub(super) fn reraise(&mut self, core: &mut Core, exception: Value) -> Eval<Go> {
        let stop = core.raise_value(exception);
        core.raised_fresh = false;
        self.quiet = true;
        Err(stop)
    }

    /// What is handled from here on: the exception in a slot, or none.
    #[inline]
    pub(super) fn end_handling(&mut self, slot: Option<u32>) {
        if let Some(frame) = self.frames.last_mut() {
            frame.handling = slot.map_or(0, |slot| slot + 1);
        }
    }

    pub(super) fn except_match(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        matching: &'t ExceptMatch,
    ) -> Eval<Go> {
        let class = self.value(core, here, &matching.class)?;
        let exception = self.slot(here.base + matching.slot as usize);
        if matches_class(core, exception, class, false)? {
            Ok(Go::On)
        } else {
            Ok(Go::To(matching.otherwise))
        }
    }

    fn end_finally(&mut self, core: &mut Core, here: &Here<'t>, end: &'t EndFinally) -> Eval<Go> {
        let value = self.slot(here.base + end.value as usize);
        match self.slot(here.base + end.kind as usize) {
            Value::Int(1) => self.reraise(core, value),
            Value::Int(2) => self.finish(core, value),
            Value::Int(n) if n >= 3 => match end.targets.get(n as usize - 3) {
                Some(target) => Ok(Go::To(*target)),
                None => Ok(Go::On),
            },
            _ => Ok(Go::On),
        }
    }

    fn except_star(&mut self, core: &mut Core, here: &Here<'t>, star: &'t ExceptStar) -> Eval<Go> {
        let class = self.value(core, here, &star.class)?;
        let rest = self.slot(here.base + star.rest as usize);
        if rest.is_none() {
            matches_class(core, Value::None, class, true)?;
            return Ok(Go::To(star.otherwise));
        }
        let whole = matches_class(core, rest, class, true)?;
        let group = core.is_a(rest, types::BASE_EXCEPTION_GROUP);
        let (matched, rest) = if whole && group {
            (rest, Value::None)
        } else if whole {
            let only = core.heap.tuple(vec![rest])?;
            let args = [Value::short(""), only];
            let made = Runtime { core, eval: Some(self) }
                .call(types::EXCEPTION_GROUP.value(), &args)
                .or_else(|stop| match stop {
                    Stop::Raised => {
                        core.take_raised();
                        Runtime { core, eval: Some(self) }
                            .call(types::BASE_EXCEPTION_GROUP.value(), &args)
                    }
                    stop => Err(stop),
                })?;
            (made, Value::None)
        } else if group {
            let mut rt = Runtime { core, eval: Some(self) };
            let split = rt.getattr_str(rest, "split")?;
            let pair = rt.call(split, &[class])?;
            let pair = core.heap.as_tuple(pair).unwrap_or(&[]).to_vec();
            match pair.as_slice() {
                [matched, rest] => (*matched, *rest),
                _ => (Value::None, rest),
            }
        } else {
            (Value::None, rest)
        };
        if matched.is_none() {
            return Ok(Go::To(star.otherwise));
        }
        self.set(here.base + star.matched as usize, matched);
        self.set(here.base + star.rest as usize, rest);
        // The part is what is being handled now.
        if let Some(frame) = self.frames.last_mut() {
            frame.handling = star.matched + 1;
        }
        Ok(Go::On)
    }

    fn except_star_end(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        end: &'t ExceptStarEnd,
    ) -> Eval<Go> {
        let rest = self.slot(here.base + end.rest as usize);
        let raised = self.slot(here.base + end.raised as usize);
        let original = self.slot(here.base + end.original as usize);
        let mut all = core.heap.as_list(raised).cloned().unwrap_or_default();
        if !rest.is_none() {
            all.push(rest);
        }
        if all.is_empty() {
            return Ok(Go::On);
        }
        let kept = core.kept.len();
        let mut rt = Runtime { core, eval: Some(self) };
        let raised = group::raised_by_clauses(&mut rt, original, &all);
        core.kept.truncate(kept);
        match raised? {
            Value::None => Ok(Go::On),
            raised => self.reraise(core, raised),
        }
    }
}

/// Whether an exception matches a class or a tuple of classes.
pub(super) fn matches_class(
    core: &mut Core,
    exception: Value,
    class: Value,
    star: bool,
) -> Eval<bool> {
    let mut matches = false;
    let mut check = |core: &mut Core, class: Value| -> Eval<()> {
        if core.heap.as_class(class).is_none_or(|c| c.layout != Layout::Exception) {
            raise!(
                core,
                TypeError,
                "catching classes that do not inherit from BaseException is not allowed"
            );
        }
        if star && core.is_subclass(class, types::BASE_EXCEPTION_GROUP.value()) {
            raise!(
                core,
                TypeError,
                "catching ExceptionGroup with except* is not allowed. Use except instead."
            );
        }
        matches |= !exception.is_none() && core.is_instance_of(exception, class);
        Ok(())
    };
    match core.heap.as_tuple(class).map(<[Value]>::to_vec) {
        Some(classes) => {
            core.heap.steps(classes.len() as u64 / 8)?;
            for class in classes {
                check(core, class)?;
            }
        }
        None => check(core, class)?,
    }
    Ok(matches)
}

/// `raise exception from cause`: makes instances of classes, then raises.
pub(super) static RAISE: Task = Task::new("raise", 3, raise_step);

fn raise_step(rt: &mut Runtime, slots: &mut [Value], input: Input) -> Step {
    let [exception, cause, stage] = slots else { return Ok(Want::Done(Value::None)) };
    if let Input::Value(made) = input {
        if stage.same(Value::Int(1)) {
            if !rt.is_a(made, types::BASE_EXCEPTION) {
                let class = rt.repr(*exception)?;
                let of = rt.repr(rt.class_of(made))?;
                raise!(
                    rt,
                    TypeError,
                    "calling {class} should have returned an instance of BaseException, not {of}"
                );
            }
            *exception = made;
        } else {
            *cause = made;
        }
    }
    let is_class = |rt: &Runtime, value: Value| {
        rt.heap.as_class(value).is_some_and(|class| class.layout == Layout::Exception)
    };
    if is_class(rt, *exception) {
        *stage = Value::Int(1);
        return Ok(Want::call(*exception, &[]));
    }
    if rt.heap.as_exception(*exception).is_none() {
        raise!(rt, TypeError, "exceptions must derive from BaseException");
    }
    // What a class gave is not asked again, should it be a class.
    if is_class(rt, *cause) && !stage.same(Value::Int(2)) {
        *stage = Value::Int(2);
        return Ok(Want::call(*cause, &[]));
    }
    if !cause.is_unbound() {
        if !cause.is_none() && rt.heap.as_exception(*cause).is_none() {
            raise!(rt, TypeError, "exception causes must derive from BaseException");
        }
        let cause = *cause;
        if let Some(exception) = rt.heap.as_exception_mut(*exception) {
            exception.cause = cause;
            exception.suppress = true;
        }
    }
    Err(rt.raise_value(*exception))
}
