//! Functions that are one expression, called without a frame: the `key=` of a sort, what `map`
//! applies, a method that gives a sum of attributes. And plain builtins, whoever calls them.
//!
//! An expression calls nothing of the program's, so its value is there at once or it stops; then
//! nothing has been done that could be seen, and the call is made as any other is, with a frame for
//! the traceback and a flat twin for what the program defines. It costs what the statement costs.
//!
//! May touch: `tree`, `value`.

use super::callee::{ShortCut, short_cut};
use super::expr::{self, Cx};
use super::run::Here;
use super::{Machine, Trees};
use crate::tree::Expr;
use crate::value::builtin::{QUICK_ARGS, TASK_PARTS, TASK_SLOTS};
use crate::value::{Call, Core, Eval, Input, Method, Obj, Runtime, Stop, Task, Value, Want, ops};

/// Operators' tasks whose steps have no effect until the program's method has been called: what has
/// begun may be given up and begun again.
static REPEATABLE: [&Task; 9] = [
    &ops::HASH,
    &ops::COMPARE,
    &ops::TRUTH,
    &ops::LEN,
    &ops::STR,
    &ops::REPR,
    &ops::FORMAT,
    &ops::GETITEM,
    &ops::UNARY,
];

impl<'t> Machine<'t> {
    /// The result of such a function. `None`: it is not like that, and nothing has been done.
    #[inline]
    pub(super) fn value_at_once(
        &mut self,
        core: &mut Core,
        callee: Value,
        args: &[Value],
    ) -> Option<Value> {
        let Value::Ref(handle) = callee else { return None };
        let Some(Obj::Function(function)) = core.heap.at(handle) else { return None };
        let (unit, module) = (function.unit, function.module);
        let trees = self.trees;
        let (tree, cache_base) = trees.at(unit)?;
        let code = tree.codes.get(function.code as usize)?;
        let (expr, cost) = code.expression()?;
        if !code.takes_exactly(args.len()) || !self.does_at_once(core) {
            return None;
        }
        let base = self.stack.len();
        self.reserve(core, code.slots as usize).ok()?;
        self.stack.extend_from_slice(args);
        self.stack.resize(base + code.slots as usize, Value::Unbound);
        if !code.free.is_empty() && self.fill_cells(core, code, base, callee).is_err() {
            self.stack.truncate(base);
            return None;
        }
        let here = Here { tree, code, cache_base, unit, base, module };
        let value = self.expression_at_once(core, &here, expr, cost);
        self.stack.truncate(base);
        value
    }

    /// The same of a bound method as well, where native code calls it.
    pub(super) fn function_at_once(
        &mut self,
        core: &mut Core,
        callee: Value,
        args: &[Value],
    ) -> Option<Value> {
        let (function, this) = match core.heap.get(callee)? {
            Obj::Function(_) => return self.value_at_once(core, callee, args),
            Obj::Method { function, this } => (*function, *this),
            _ => return None,
        };
        let mut all = [this; QUICK_ARGS];
        let given = all.get_mut(1..=args.len())?;
        given.copy_from_slice(args);
        self.value_at_once(core, function, all.get(..=args.len())?)
    }

    /// The result of an operator's task whose method is such a function, without a run of its own.
    /// `None`: it may need one, and nothing has been done.
    pub(super) fn task_at_once(
        &mut self,
        core: &mut Core,
        task: &'static Task,
        args: &[Value],
    ) -> Option<Value> {
        if !REPEATABLE.iter().any(|one| std::ptr::eq(*one, task)) {
            return None;
        }
        let mut slots = [Value::Unbound; TASK_SLOTS];
        slots.get_mut(..args.len())?.copy_from_slice(args);
        let slots = slots.get_mut(..task.slots.max(args.len()))?;
        // As many levels as it would have with a run and a frame of its own.
        if core.depth + 2 >= core.depth_limit || self.flat_always {
            return None;
        }
        let attempt = Attempt::begin(core);
        let mut input = Input::Start;
        let stop = loop {
            match (task.step)(&mut Runtime::pure(core), slots, input) {
                Ok(Want::Done(value)) => {
                    core.heap.meter.spend(TASK_PARTS);
                    return Some(value);
                }
                Ok(Want::Call { callee, args, count }) => {
                    let args = args.get(..count as usize).unwrap_or(&[]);
                    match self.value_at_once(core, callee, args) {
                        Some(value) => input = Input::Value(value),
                        None => break Stop::Flat,
                    }
                }
                Ok(_) => break Stop::Flat,
                Err(stop) => break stop,
            }
        };
        attempt.undo(core, stop);
        None
    }

    /// The result of a call that needs no frame. `None`: it may need one, and nothing has been done.
    pub(super) fn called_at_once(
        &mut self,
        core: &mut Core,
        callee: Value,
        args: &[Value],
    ) -> Option<Eval> {
        if let Some(value) = self.value_at_once(core, callee, args) {
            return Some(Ok(value));
        }
        let (function, first, makes) = match core.heap.get(callee)? {
            Obj::Builtin(_) => (callee, None, false),
            Obj::Method { function, this } => (*function, Some(*this), false),
            Obj::Class(class) if matches!(callee, Value::Shared { .. }) => {
                (class.maker.1, Some(callee), true)
            }
            Obj::Native(_) | Obj::Derived(_) => {
                let value = match short_cut(core, callee)? {
                    ShortCut::Asks(of) => of(core, callee, args)?,
                    ShortCut::Forwards(function, first) => {
                        let mut all = [Value::Unbound; QUICK_ARGS];
                        let first = core.heap.as_tuple(first)?;
                        let all = all.get_mut(..first.len() + args.len())?;
                        let (before, after) = all.split_at_mut_checked(first.len())?;
                        before.copy_from_slice(first);
                        after.copy_from_slice(args);
                        self.value_at_once(core, function, all)?
                    }
                };
                core.heap.meter.spend(TASK_PARTS);
                return Some(Ok(value));
            }
            _ => return None,
        };
        let Some(Obj::Builtin(bound)) = core.heap.get(function) else { return None };
        let mut all = [Value::Unbound; QUICK_ARGS];
        let given = args.len() + usize::from(first.is_some());
        let values = first.iter().chain(args);
        for (to, from) in all.iter_mut().zip(values) {
            *to = *from;
        }
        if !bound.takes_quickly(given) || bound.is_new != makes {
            return None;
        }
        if bound.row.method == Method::Instance
            && let Some(owner) = bound.owner
            && !core.class_of(all[0]).same(owner.value())
        {
            return None;
        }
        let count = bound.signature.params.len();
        let row = &bound.row.call;
        let given = all.get(..given).unwrap_or(&[]);
        match row {
            Call::Look(look, _) => {
                let value = look(core, given)?;
                core.heap.meter.spend(2);
                Some(Ok(value))
            }
            Call::LookPlain(look, plain) => match look(core, given) {
                Some(value) => Some(Ok(value)),
                None => Some(self.run_plain(core, *plain, all.get(..count).unwrap_or(&[]))),
            },
            Call::Plain(plain) | Call::Touch(_, plain) => {
                Some(self.run_plain(core, *plain, all.get(..count).unwrap_or(&[])))
            }
            Call::Spread(_) | Call::Task(_) | Call::Resume(..) | Call::Make(..) => None,
        }
    }

    /// Whether the call of a function that is an expression need not have a frame: one more would not
    /// be too many. Nothing else may decide it: where a run can be paused and its garbage is
    /// collected must not depend on how it is sliced.
    #[inline(always)]
    pub(super) fn does_at_once(&self, core: &Core) -> bool {
        !self.flat_always && core.depth < core.depth_limit
    }

    /// The value of such a function, its arguments in their slots.
    #[inline]
    pub(super) fn expression_at_once(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        expr: &Expr,
        cost: i64,
    ) -> Option<Value> {
        let attempt = Attempt::begin(core);
        match self.value(core, here, expr) {
            Ok(value) => {
                self.ticks += 1;
                // What is due the loop finds before the next statement.
                core.heap.meter.spend(cost);
                Some(value)
            }
            Err(stop) => {
                // The frame says so again.
                attempt.undo(core, stop);
                None
            }
        }
    }
}

/// Slots of a module that is an expression: comprehensions' variables, which nothing has bound.
const SLOTS_MAX: usize = 8;

/// The value of a module that is one expression, without a machine; it costs what running it costs.
/// `None`: it is not like that. Where it stops, there is more to it, and nothing has been done that
/// could be seen.
pub fn module_at_once(core: &mut Core, trees: &Trees, unit: u32, module: u32) -> Option<Eval> {
    let (tree, cache_base) = trees.at(unit)?;
    let code = tree.codes.first()?;
    let (expr, cost) = code.expression()?;
    let slots = const { &[Value::Unbound; SLOTS_MAX] }.get(..code.slots as usize)?;
    if core.depth >= core.depth_limit {
        return None;
    }
    let here = Here { tree, code, cache_base, unit, base: 0, module };
    let attempt = Attempt::begin(core);
    let value = expr::eval_value(core, &Cx { slots, here: &here, inner: false }, expr);
    let stop = match value {
        Ok(value) if core.heap.meter.spend(cost) => return Some(Ok(value)),
        Ok(_) => Stop::Exhausted,
        Err(stop) => stop,
    };
    attempt.undo(core, stop);
    Some(Err(stop))
}

/// An evaluation that may come to nothing.
pub(super) struct Attempt {
    /// Parts of steps that were left before it.
    left: i64,
    /// How many values were kept.
    kept: usize,
}

impl Attempt {
    /// Before it.
    #[inline(always)]
    pub(super) fn begin(core: &Core) -> Self {
        Self { left: core.heap.meter.parts_left(), kept: core.kept.len() }
    }

    /// It stopped, and is done in another way: takes back what it was charged, what it kept and what
    /// it raised.
    pub(super) fn undo(self, core: &mut Core, stop: Stop) {
        core.heap.meter.refund_to(self.left);
        core.kept.truncate(self.kept);
        if stop == Stop::Raised {
            core.take_raised();
            core.raised_place = None;
        }
    }
}
