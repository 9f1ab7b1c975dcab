//! Running a statement in its flat twin: every operator by itself, program code as frames.
//!
//! May touch: `tree`, `value`.

use super::direct::{OwnOperator, operator_in_twin, own_operator, truth_operator};
use super::enter::{Entered, plain_code};
use super::expr;
use super::run::{Go, Here};
use super::{Answer, Machine, Runs, Then};
use crate::tree::{Attr, Expr, Op, Pair, Stmt};
use crate::value::attr::Found;
use crate::value::ops::{self, Binary};
use crate::value::{Core, Eval, Input, Obj, Runtime, Step, Stop, Task, Value, Want, types};

impl<'t> Machine<'t> {
    /// A test mode: the twin first, where there is one.
    pub(super) fn flat_first(
        &mut self,
        core: &mut Core,
        here: Here<'t>,
        stmt: &'t Stmt,
    ) -> Eval<Go> {
        if stmt.has_operator() {
            self.enter_twin(core, here, stmt)
        } else {
            self.exec(core, &here, stmt)
        }
    }

    /// Begins the twin of the statement the frame is at.
    pub(super) fn enter_twin(
        &mut self,
        core: &mut Core,
        here: Here<'t>,
        _stmt: &'t Stmt,
    ) -> Eval<Go> {
        let pc = self.frames.last().map_or(0, |frame| frame.pc);
        let end = here.base + (here.code.slots + here.code.temporaries(pc)) as usize;
        if self.stack.len() < end {
            self.reserve(core, end - self.stack.len())?;
            self.stack.resize(end, Value::Unbound);
        }
        if let Some(frame) = self.frames.last_mut() {
            frame.twin = 1;
        }
        self.run_twin(core, here)
    }

    /// Goes on in the twin of the frame on top.
    pub(super) fn run_twin(&mut self, core: &mut Core, here: Here<'t>) -> Eval<Go> {
        let Some(frame) = self.frames.last() else { return Ok(Go::Frames) };
        let stmts = here.code.twin(frame.pc);
        loop {
            let Some(frame) = self.frames.last() else { return Ok(Go::Frames) };
            let Some(stmt) = stmts.get(frame.twin as usize - 1) else {
                self.leave(here);
                return Ok(Go::On);
            };
            let go = match &stmt.op {
                Op::Flat(slot, expr) => self.flat_op(core, &here, *slot, expr)?,
                Op::FlatTruth(slot, expr) => self.flat_truth(core, &here, *slot, expr)?,
                Op::FlatJump(to) => {
                    self.twin_to(*to);
                    continue;
                }
                Op::FlatBranch(slot, on, to) => {
                    if self.slot(here.base + *slot as usize).same(Value::Bool(*on)) {
                        self.twin_to(*to);
                        continue;
                    }
                    Go::On
                }
                Op::Set(slot, expr) => {
                    self.set_to(core, &here, here.base + *slot as usize, expr)?;
                    Go::On
                }
                _ => self.exec(core, &here, stmt)?,
            };
            // As after a statement that is no twin's.
            core.kept.truncate(self.kept_before);
            match go {
                Go::On => {
                    if let Some(frame) = self.frames.last_mut() {
                        frame.twin += 1;
                    }
                }
                Go::To(to) => {
                    self.leave(here);
                    return Ok(Go::To(to));
                }
                Go::Frames | Go::Entered(_) => return Ok(Go::Frames),
            }
        }
    }

    /// The frame on top enters its twin at the operator whose result goes to a slot; there is room
    /// for the temporaries.
    pub(super) fn begin_twin(&mut self, slot: u32) {
        let Some(frame) = self.frames.last_mut() else { return };
        let Runs::Code { unit, code } = frame.runs else { return };
        let Some(code) = self.trees.code(unit, code) else { return };
        frame.twin = operator_in_twin(code, frame.pc, slot);
        let more = code.slots + code.temporaries(frame.pc);
        self.stack.resize(frame.base as usize + more as usize, Value::Unbound);
    }

    fn twin_to(&mut self, to: u32) {
        if let Some(frame) = self.frames.last_mut() {
            frame.twin = to + 1;
        }
    }

    /// Back to the frame's own statements: the temporaries are given up.
    fn leave(&mut self, here: Here<'t>) {
        if let Some(frame) = self.frames.last_mut() {
            frame.twin = 0;
        }
        self.stack.truncate(here.base + here.code.slots as usize);
    }

    fn flat_truth(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        slot: u32,
        expr: &'t Expr,
    ) -> Eval<Go> {
        let value = self.value(core, here, expr)?;
        match expr::truth_of(core, value, u32::MAX) {
            Ok(truth) => {
                self.set(here.base + slot as usize, Value::Bool(truth));
                Ok(Go::On)
            }
            Err(Stop::Flat) => match truth_operator(core, value) {
                Some(own) => self.flat_own(core, here, slot, own),
                None => self.start_operator(core, &ops::TRUTH, &[value], Then::Store(slot)),
            },
            Err(stop) => Err(stop),
        }
    }

    /// One operator, its operands leaves.
    fn flat_op(&mut self, core: &mut Core, here: &Here<'t>, slot: u32, expr: &'t Expr) -> Eval<Go> {
        if let Some(own) = own_operator(core, &self.cx(here), expr) {
            return self.flat_own(core, here, slot, own);
        }
        let stop = match self.value(core, here, expr) {
            Ok(value) => {
                self.set(here.base + slot as usize, value);
                return Ok(Go::On);
            }
            Err(stop) => stop,
        };
        if stop != Stop::Flat {
            return Err(stop);
        }
        let then = Then::Store(slot);
        if let Some((op, pair)) = binary_of(expr) {
            let left = self.value(core, here, &pair.left)?;
            let right = self.value(core, here, &pair.right)?;
            let args = [left, right, op.code(), Value::Bool(false)];
            return self.start_operator(core, &ops::BINARY, &args, then);
        }
        match expr {
            Expr::Compare(node) => {
                let left = self.value(core, here, &node.1.left)?;
                let right = self.value(core, here, &node.1.right)?;
                let args = [left, right, node.0.code()];
                self.start_operator(core, &ops::COMPARE, &args, then)
            }
            Expr::Unary(node) => {
                let value = self.value(core, here, &node.1)?;
                let args = [value, node.0.code()];
                self.start_operator(core, &ops::UNARY, &args, then)
            }
            Expr::In(node) => {
                let item = self.value(core, here, &node.0.left)?;
                let container = self.value(core, here, &node.0.right)?;
                self.start_operator(core, &ops::CONTAINS, &[container, item], then)
            }
            Expr::Attr(attr) => self.flat_attr(core, here, attr, then),
            Expr::Index(pair) => {
                let object = self.value(core, here, &pair.left)?;
                let key = self.value(core, here, &pair.right)?;
                self.start_operator(core, &ops::GETITEM, &[object, key], then)
            }
            _ => {
                let cx_slots: Vec<Value> = self.stack.get(here.base..).unwrap_or(&[]).to_vec();
                let cx = expr::Cx { slots: &cx_slots, here, inner: false };
                let mut rt = Runtime { core, eval: Some(self) };
                let value = rt.alone(|rt| expr::eval_nested(rt, &cx, expr))?;
                self.set(here.base + slot as usize, value);
                Ok(Go::On)
            }
        }
    }

    /// One operator that is a function of the left operand's class: its frame.
    fn flat_own(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        slot: u32,
        own: OwnOperator,
    ) -> Eval<Go> {
        let (method, answer, args) = (own.method, own.answer, own.args());
        if let Some(value) = self.value_at_once(core, method, args)
            && let Some(value) = answer.settled(value)
        {
            self.set(here.base + slot as usize, value);
            return Ok(Go::On);
        }
        let then = Then::Operator(slot, answer);
        let plain = match core.heap.get(method) {
            Some(Obj::Function(function)) => plain_code(here, function, args.len())
                .map(|code| Entered::new(method, function, code)),
            // A property's getter may be anything that can be called.
            _ => None,
        };
        let Some(entered) = plain else {
            match (answer, args) {
                (Answer::Truth | Answer::Length, [object, ..]) => {
                    return self.start_operator(core, &ops::TRUTH, &[*object], Then::Store(slot));
                }
                (Answer::Found, args) => {
                    return self.start_operator(core, &ops::CONTAINS, args, Then::Store(slot));
                }
                _ => {}
            }
            return self.call_values(core, method, Value::Unbound, args, &[], then);
        };
        let at = self.stack.len();
        self.reserve(core, args.len())?;
        self.stack.extend_from_slice(args);
        let mut inside = *here;
        if let Err(stop) = self.enter::<false, false>(core, &mut inside, entered, at, &[], slot) {
            self.stack.truncate(at);
            return Err(stop);
        }
        if let Some(frame) = self.frames.last_mut() {
            frame.then = then;
        }
        Ok(Go::Frames)
    }

    /// The method of an operator has given what is not the operator's result yet.
    #[cold]
    pub(super) fn answer_further(
        &mut self,
        core: &mut Core,
        slot: u32,
        answer: Answer,
        value: Value,
    ) -> Eval<()> {
        // The task goes on where it would have called the method.
        let (task, called) = match answer {
            Answer::Truth => (&ops::TRUTH, Some(0)),
            Answer::Length => (&ops::TRUTH, Some(1)),
            Answer::Size => (&ops::LEN, Some(0)),
            Answer::Hash => (&ops::HASH, Some(0)),
            Answer::Found => (&ops::TRUTH, None),
            Answer::Any | Answer::Left | Answer::Right => {
                return self.surely(core, Vec::new, |machine, core| {
                    machine.operator_declined(core, slot, answer)
                });
            }
        };
        let stage = called.map_or(Value::Unbound, Value::Int);
        self.surely(
            core,
            || vec![value],
            |machine, core| machine.start_task(core, task, &[value, stage], Then::Store(slot)),
        )?;
        if called.is_some() {
            self.input = Input::Value(value);
        }
        Ok(())
    }

    /// A method has answered `NotImplemented`: the others are asked.
    #[cold]
    fn operator_declined(&mut self, core: &mut Core, slot: u32, answer: Answer) -> Eval<()> {
        let Some(frame) = self.frames.last() else { return Ok(()) };
        let (Runs::Code { unit, code }, pc, twin) = (frame.runs, frame.pc, frame.twin) else {
            return Ok(());
        };
        let (base, module) = (frame.base as usize, frame.module);
        let trees = self.trees;
        let Some((tree, cache_base)) = trees.at(unit) else { return Ok(()) };
        let Some(code) = tree.codes.get(code as usize) else { return Ok(()) };
        let here = Here { tree, code, cache_base, unit, base, module };
        let stmt = (twin as usize).checked_sub(1).and_then(|at| code.twin(pc).get(at));
        let Some(Stmt { op: Op::Flat(_, expr), .. }) = stmt else { return Ok(()) };
        if let Expr::Compare(node) = expr {
            let left = self.value(core, &here, &node.1.left)?;
            let right = self.value(core, &here, &node.1.right)?;
            let args = [left, right, node.0.code(), Value::Int(1)];
            self.start_task(core, &ops::COMPARE, &args, Then::Store(slot))?;
            return Ok(());
        }
        let Some((op, pair)) = binary_of(expr) else { return Ok(()) };
        let left = self.value(core, &here, &pair.left)?;
        let right = self.value(core, &here, &pair.right)?;
        // Where the right operand's was the first, the left one's is a number's, which knows nothing
        // of it: nothing is left to be asked.
        let asked = Value::Int(if answer == Answer::Right { 2 } else { 1 });
        let args = [left, right, op.code(), Value::Bool(false), asked];
        self.start_task(core, &ops::BINARY, &args, Then::Store(slot))?;
        Ok(())
    }

    /// `object.name` where a property, descriptor or `__getattr__` has to be called.
    fn flat_attr(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        attr: &'t Attr,
        then: Then,
    ) -> Eval<Go> {
        let object = self.value(core, here, &attr.object)?;
        let class = core.class_of(object);
        if core.heap.as_class(class).is_some_and(|c| c.hooks.getattr) {
            return self.start_task(core, &GETATTR, &[object, attr.name], then);
        }
        match core.find_attr(object, attr.name) {
            Ok(Found::Call(callee, args, count)) => {
                let args = args.get(..count as usize).unwrap_or(&[]);
                self.call_values(core, callee, Value::Unbound, args, &[], then)
            }
            _ => self.start_task(core, &GETATTR, &[object, attr.name], then),
        }
    }
}

/// A binary operator and its operands.
pub(super) fn binary_of(expr: &Expr) -> Option<(Binary, &Pair)> {
    match expr {
        Expr::Add(pair) => Some((Binary::Add, pair)),
        Expr::Sub(pair) => Some((Binary::Sub, pair)),
        Expr::Mul(pair) => Some((Binary::Mul, pair)),
        Expr::Binary(node) => Some((node.0, &node.1)),
        _ => None,
    }
}

/// `object.name` in full: what is called, and `__getattr__` when that raises AttributeError.
pub(super) static GETATTR: Task = Task::new("getattr_op", 3, getattr).catching();

fn getattr(rt: &mut Runtime, slots: &mut [Value], input: Input) -> Step {
    let [object, name, stage] = slots else { return Ok(Want::Done(Value::None)) };
    match input {
        Input::Value(value) => return Ok(Want::Done(value)),
        Input::Raised => {
            if !stage.is_unbound() || !rt.raised_is(types::ATTRIBUTE_ERROR) {
                return Err(Stop::Raised);
            }
        }
        _ => match rt.core.find_attr(*object, *name) {
            Ok(Found::Value(value)) => return Ok(Want::Done(value)),
            Ok(Found::Method(function)) => {
                let bound = Obj::Method { function, this: *object };
                return Ok(Want::Done(rt.heap.add(bound)?));
            }
            Ok(Found::Call(callee, args, count)) => {
                return Ok(Want::Call { callee, args, count });
            }
            Ok(Found::Missing) => return Err(rt.no_attribute(*object, *name)),
            Ok(Found::Fallback(_)) => {}
            Err(Stop::Raised) if rt.raised_is(types::ATTRIBUTE_ERROR) => {}
            Err(stop) => return Err(stop),
        },
    }
    let class = rt.class_of(*object);
    if !rt.heap.as_class(class).is_some_and(|c| c.hooks.getattr) {
        return Err(Stop::Raised);
    }
    let Some(method) = rt.special(*object, "__getattr__") else { return Err(Stop::Raised) };
    rt.take_raised();
    *stage = Value::Int(1);
    match rt.bind(method, *object)? {
        None => Ok(Want::call(method, &[*object, *name])),
        Some(callable) => Ok(Want::call(callable, &[*name])),
    }
}
