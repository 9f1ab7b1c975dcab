//! Operators that are functions of the program's, called at once.
//!
//! A statement that needs program code runs in its flat twin. Where the twin would begin with an
//! operator that is a plain function of the same tree, that function's frame is pushed without
//! entering the twin, and most often its result is all the statement wants: `x = a.prop`,
//! `if self.a < self.b:`. Whatever else happens, the twin is entered when the result is there, as
//! if it had been entered before.
//!
//! May touch: `tree`, `value`.

use super::enter::{Entered, plain_code};
use super::gather::plain_truth;
use super::run::Here;
use super::twin::binary_of;
use super::{Answer, Machine, Runs, Then, expr};
use crate::tree::{Code, Expr, Op, Pair, Stmt};
use crate::value::{Call, Core, Eval, Obj, Stop, Value, ops};

/// What has come of trying to do a statement's operator directly.
pub(super) enum Direct {
    /// It is not like that, and nothing has been done.
    Not,
    /// Its frame is on top.
    Entered,
    /// The statement is done: where the frame goes on.
    Done(u32),
    /// The frame is in its twin, where the result is the next thing wanted.
    Twin,
}

impl<'t> Machine<'t> {
    /// Begins a statement whose first operator is a function of this tree, with that function's
    /// frame, or does it if the function is an expression.
    pub(super) fn enter_directly(
        &mut self,
        core: &mut Core,
        here: &mut Here<'t>,
        pc: u32,
    ) -> Eval<Direct> {
        let stmts = here.code.twin(pc);
        if let Some(stmt) = stmts.first()
            && let Some((slot, operator)) = operator_of(core, &self.cx(here), &stmt.op)
        {
            return self.enter_operator(core, here, pc, operator, slot);
        }
        self.enter_last_directly(core, here, pc)
    }

    /// The same where the operator is the last thing the statement does, and its operands are names
    /// and attributes: they are evaluated as the twin would, and lie where it wants them.
    fn enter_last_directly(
        &mut self,
        core: &mut Core,
        here: &mut Here<'t>,
        pc: u32,
    ) -> Eval<Direct> {
        let Some(stmt) = here.code.body.get(pc as usize) else { return Ok(Direct::Not) };
        let (whole, asks) = match &stmt.op {
            Op::Set(_, expr) | Op::SetGlobal(_, expr) | Op::Discard(expr) | Op::Return(expr) => {
                (expr, false)
            }
            Op::Branch(branch) => (&branch.condition, true),
            _ => return Ok(Direct::Not),
        };
        let (mut last, mut truth, mut called) = (None, None, None);
        for stmt in here.code.twin(pc) {
            match &stmt.op {
                Op::Call(call) => called = Some(call),
                Op::Flat(slot, expr) => last = Some((*slot, expr)),
                Op::FlatTruth(slot, _) => truth = Some(*slot),
                Op::FlatJump(_) | Op::FlatBranch(..) => return Ok(Direct::Not),
                _ => {}
            }
        }
        if let Some((slot, expr)) = last {
            let operands = match whole {
                Expr::Attr(attr) => Some((&attr.object, None)),
                Expr::Unary(node) => Some((&node.1, None)),
                Expr::In(node) => Some((&node.0.left, Some(&node.0.right))),
                _ => pair_of(whole).map(|pair| (&pair.left, Some(&pair.right))),
            };
            if let Some((left, right)) = operands {
                let Some(left) = self.name_or_attribute(core, here, left) else {
                    return Ok(Direct::Not);
                };
                let right = match right.map(|right| self.name_or_attribute(core, here, right)) {
                    None => Value::Unbound,
                    Some(Some(right)) => right,
                    Some(None) => return Ok(Direct::Not),
                };
                if let Some(operator) = operator_on(core, here.cache_base, expr, left, right) {
                    return self.enter_operator(core, here, pc, operator, slot);
                }
            }
        }
        if let (Expr::Look(look), Some(call)) = (whole, called)
            && let [arg] = &*look.args
            && let Some(callee) = self.name_or_attribute(core, here, &look.callee)
            && let Some(value) = self.name_or_attribute(core, here, arg)
            && let Some(operator) = look_operator(core, callee, value)
        {
            return self.enter_operator(core, here, pc, operator, call.dst);
        }
        // What it is asked may be an attribute.
        if asks
            && let Some(slot) = truth
            && let Some(value) = self.name_or_attribute(core, here, whole)
            && let Some(operator) = truth_operator(core, value)
        {
            return self.enter_operator(core, here, pc, operator, slot);
        }
        Ok(Direct::Not)
    }

    /// An operand that costs nothing to evaluate.
    fn name_or_attribute(&self, core: &mut Core, here: &Here<'t>, expr: &Expr) -> Option<Value> {
        let cheap = match expr {
            Expr::Attr(attr) => attr.object.is_leaf(),
            _ => expr.is_leaf(),
        };
        if !cheap {
            return None;
        }
        match self.value(core, here, expr) {
            Ok(value) => Some(value),
            Err(stop) => {
                if stop == Stop::Raised {
                    // The twin says so again, where it is due.
                    core.take_raised();
                    core.raised_place = None;
                }
                None
            }
        }
    }

    /// Pushes the frame of an operator's function, or gives its value at once. The twin's
    /// temporaries below the frame hold the operands, for the case that the other ways have to be
    /// tried.
    fn enter_operator(
        &mut self,
        core: &mut Core,
        here: &mut Here<'t>,
        pc: u32,
        operator: OwnOperator,
        slot: u32,
    ) -> Eval<Direct> {
        let args = operator.args();
        if let Some(value) = self.value_at_once(core, operator.method, args)
            && let Some(value) = operator.answer.settled(value)
        {
            return Ok(self.done_directly(core, here, pc, slot, value));
        }
        let Some(Obj::Function(function)) = core.heap.get(operator.method) else {
            return Ok(Direct::Not);
        };
        let Some(code) = plain_code(here, function, args.len()) else { return Ok(Direct::Not) };
        let entered = Entered::new(operator.method, function, code);
        let own = here.base + here.code.slots as usize;
        let mut at = self.stack.len();
        // There is room for the twin's own slots when its turn comes.
        let stmts = here.code.twin(pc);
        let more = here.code.temporaries(pc) as usize;
        self.reserve(core, 2 + more)?;
        if operator.answer.may_decline()
            && let Some(Stmt { op: Op::Flat(_, expr), .. }) = after_operator(stmts, slot).0
            && let Some(Pair { left, right, .. }) = pair_of(expr)
        {
            let (first, second) = operator.operands();
            for (operand, value) in [(left, first), (right, second)] {
                if let Expr::Local(slot) = operand
                    && *slot >= here.code.slots
                {
                    self.stack.resize(own + more, Value::Unbound);
                    self.set(here.base + *slot as usize, value);
                    at = self.stack.len();
                }
            }
        }
        self.stack.extend_from_slice(args);
        if let Err(stop) = self.enter::<false, false>(core, here, entered, at, &[], slot) {
            self.stack.truncate(own);
            return Err(stop);
        }
        if let Some(frame) = self.frames.last_mut() {
            frame.then = Then::Direct(slot, operator.answer);
        }
        Ok(Direct::Entered)
    }

    /// The result of an operator of the frame on top is there.
    fn done_directly(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        pc: u32,
        slot: u32,
        value: Value,
    ) -> Direct {
        match conclude(core, here.code, here.module, pc, slot, value) {
            Some((to, Some((dst, value)))) => {
                self.set(here.base + dst as usize, value);
                Direct::Done(to)
            }
            Some((to, None)) => Direct::Done(to),
            None => {
                self.begin_twin(slot);
                self.store(slot, value);
                Direct::Twin
            }
        }
    }

    /// The frame on top, an operator's, returns to the statement that wanted it: gives where the
    /// frame below goes on. `None`: it goes on in its twin, and nothing has been done.
    #[inline(never)]
    pub(super) fn return_directly(
        &mut self,
        core: &mut Core,
        here: &mut Here<'t>,
        value: Value,
        floor: usize,
    ) -> Option<u32> {
        let [.., below, frame] = self.frames.as_slice() else { return None };
        let Then::Direct(slot, answer) = frame.then else { return None };
        let Runs::Code { unit, code } = below.runs else { return None };
        let plain = frame.generator.is_unbound() && below.twin == 0 && unit == here.unit;
        if !plain || self.frames.len() <= floor + 1 {
            return None;
        }
        let value = answer.settled(value)?;
        let code = here.tree.codes.get(code as usize)?;
        let (pc, module, base) = (below.pc, below.module, below.base as usize);
        // Only what wants nothing but this result.
        let (to, dst) = conclude(core, code, module, pc, slot, value)?;
        self.stack.truncate(base + code.slots as usize);
        self.frames.pop();
        core.depth = core.depth.saturating_sub(1);
        here.code = code;
        here.module = module;
        here.base = base;
        if let Some((dst, value)) = dst {
            self.set(base + dst as usize, value);
        }
        Some(to)
    }
}

/// What a statement does that wants nothing but an operator's result, which goes to `slot`: the
/// statement after it, and what is left to be put into a slot of the frame. `None`: it is not like
/// that, and nothing has been done.
fn conclude(
    core: &mut Core,
    code: &Code,
    module: u32,
    pc: u32,
    slot: u32,
    value: Value,
) -> Option<(u32, Option<(u32, Value)>)> {
    let (mut slot, mut value) = (slot, value);
    let (_, after) = after_operator(code.twin(pc), slot);
    let [between @ .., last] = after else { return None };
    for stmt in between {
        (slot, value) = match (&stmt.op, value) {
            (Op::FlatTruth(to, Expr::Local(from)), value) if *from == slot => {
                (*to, Value::Bool(plain_truth(value)?))
            }
            (Op::Set(to, Expr::Not(node)), Value::Bool(truth)) => match &node.0 {
                Expr::Local(from) if *from == slot && *to >= code.slots => {
                    (*to, Value::Bool(!truth))
                }
                _ => return None,
            },
            _ => return None,
        };
    }
    match &last.op {
        Op::Set(dst, Expr::Local(from)) if *from == slot => Some((pc + 1, Some((*dst, value)))),
        Op::Discard(Expr::Local(from)) if *from == slot => Some((pc + 1, None)),
        Op::SetGlobal(global, Expr::Local(from)) if *from == slot => {
            let globals = core.globals.get_mut(module as usize);
            *globals.and_then(|all| all.get_mut(*global as usize))? = value;
            Some((pc + 1, None))
        }
        Op::Branch(branch) => match (&branch.condition, value) {
            (Expr::Local(from), Value::Bool(truth)) if *from == slot => {
                Some((if truth == branch.on { branch.to } else { pc + 1 }, None))
            }
            _ => None,
        },
        _ => None,
    }
}

impl Answer {
    /// What the method has given, as the operator gives it. `None`: there is more to it.
    pub(super) fn settled(self, value: Value) -> Option<Value> {
        match (self, value) {
            (Self::Any, value) => Some(value),
            (Self::Left | Self::Right, Value::NotImplemented) => None,
            (Self::Left | Self::Right, value) => Some(value),
            (Self::Truth | Self::Length, Value::Bool(_)) => Some(value),
            (Self::Length, Value::Int(n)) if n >= 0 => Some(Value::Bool(n != 0)),
            (Self::Size, Value::Int(n)) if n >= 0 => Some(value),
            // What `hash` does not give as it is.
            (Self::Hash, Value::Int(-1)) => None,
            (Self::Hash, Value::Int(_)) => Some(value),
            (Self::Truth | Self::Length | Self::Size | Self::Hash, _) => None,
            (Self::Found, value) => plain_truth(value).map(Value::Bool),
        }
    }

    /// `NotImplemented` means that the other ways are tried.
    fn may_decline(self) -> bool {
        matches!(self, Self::Left | Self::Right)
    }
}

/// What an operator comes down to where it is a function of an operand's class.
pub(super) struct OwnOperator {
    pub(super) method: Value,
    /// What the function is given; unbound: there is no second.
    given: [Value; 2],
    pub(super) answer: Answer,
}

impl OwnOperator {
    /// What the function is given.
    pub(super) fn args(&self) -> &[Value] {
        let [first, second] = &self.given;
        match second {
            Value::Unbound => std::slice::from_ref(first),
            _ => &self.given,
        }
    }

    /// The operands as they are written.
    fn operands(&self) -> (Value, Value) {
        let [this, other] = self.given;
        match self.answer {
            Answer::Right | Answer::Found => (other, this),
            _ => (this, other),
        }
    }
}

/// The function that does an operator of a twin, its operands in slots, if that is so; and where
/// the result goes.
pub(super) fn operator_of(
    core: &mut Core,
    cx: &expr::Cx<'_>,
    op: &Op,
) -> Option<(u32, OwnOperator)> {
    match op {
        Op::Flat(slot, expr) => Some((*slot, own_operator(core, cx, expr)?)),
        Op::FlatTruth(slot, expr) => Some((*slot, truth_operator(core, *cx.leaf(expr)?)?)),
        Op::Call(call) => match &*call.args {
            [arg] => {
                let (callee, arg) = (*cx.leaf(&call.callee)?, *cx.leaf(arg)?);
                Some((call.dst, look_operator(core, callee, arg)?))
            }
            _ => None,
        },
        _ => None,
    }
}

/// The function that does an operator, its operands in slots, if that is so.
pub(super) fn own_operator(core: &mut Core, cx: &expr::Cx<'_>, expr: &Expr) -> Option<OwnOperator> {
    let (left, right) = match expr {
        Expr::Attr(attr) => (*cx.leaf(&attr.object)?, Value::Unbound),
        Expr::Unary(node) => (*cx.leaf(&node.1)?, Value::Unbound),
        Expr::In(node) => (*cx.leaf(&node.0.left)?, *cx.leaf(&node.0.right)?),
        _ => {
            let pair = pair_of(expr)?;
            (*cx.leaf(&pair.left)?, *cx.leaf(&pair.right)?)
        }
    };
    operator_on(core, cx.here.cache_base, expr, left, right)
}

/// The function that says whether a value is true, if that is so.
pub(super) fn truth_operator(core: &mut Core, value: Value) -> Option<OwnOperator> {
    let class = core.heap.get(value)?.instance()?.class;
    let (method, answer) = match core.lookup(class, const { Value::short("__bool__") }) {
        Some(method) => (method, Answer::Truth),
        None => (core.lookup(class, const { Value::short("__len__") })?, Answer::Length),
    };
    own_function(core, method, [value, Value::Unbound], answer)
}

/// The function that gives a value's length where `len` is called, or its hash where `hash` is, if
/// that is so.
fn look_operator(core: &mut Core, callee: Value, value: Value) -> Option<OwnOperator> {
    let Some(Obj::Builtin(bound)) = core.heap.get(callee) else { return None };
    let Call::Look(_, task) = bound.row.call else { return None };
    let (name, answer) = if std::ptr::eq(task, &ops::LEN) {
        (const { Value::short("__len__") }, Answer::Size)
    } else if std::ptr::eq(task, &ops::HASH) {
        (const { Value::short("__hash__") }, Answer::Hash)
    } else {
        return None;
    };
    let class = core.heap.get(value)?.instance()?.class;
    let method = core.lookup(class, name)?;
    own_function(core, method, [value, Value::Unbound], answer)
}

fn own_function(
    core: &Core,
    method: Value,
    given: [Value; 2],
    answer: Answer,
) -> Option<OwnOperator> {
    matches!(core.heap.get(method), Some(Obj::Function(_))).then_some(OwnOperator {
        method,
        given,
        answer,
    })
}

/// The operands of an operator that a class may define.
fn pair_of(expr: &Expr) -> Option<&Pair> {
    match expr {
        Expr::Index(pair) => Some(pair),
        Expr::Compare(node) => Some(&node.1),
        _ => binary_of(expr).map(|(_, pair)| pair),
    }
}

/// The function that does an operator on these operands, if that is so.
fn operator_on(
    core: &mut Core,
    cache_base: u32,
    expr: &Expr,
    left: Value,
    right: Value,
) -> Option<OwnOperator> {
    let (name, answer) = match expr {
        Expr::Attr(attr) => {
            let method = expr::cached_getter(core, left, cache_base + attr.cache)?;
            return Some(OwnOperator { method, given: [left, right], answer: Answer::Any });
        }
        Expr::In(_) => {
            let class = core.heap.get(right)?.instance()?.class;
            let method = core.lookup(class, const { Value::short("__contains__") })?;
            return own_function(core, method, [right, left], Answer::Found);
        }
        Expr::Index(_) => (const { Value::short("__getitem__") }, Answer::Any),
        Expr::Unary(node) => (node.0.name(), Answer::Any),
        Expr::Compare(node) => (node.0.name(), Answer::Left),
        _ => (binary_of(expr)?.0.names().name, Answer::Left),
    };
    if let Value::Int(_) | Value::Float(_) = left {
        // The number knows nothing of an instance.
        let Some(Obj::Instance(instance)) = core.heap.get(right) else { return None };
        let class = instance.class;
        let method = core.lookup(class, binary_of(expr)?.0.names().reflected_name)?;
        return own_function(core, method, [right, left], Answer::Right);
    }
    let class = core.heap.get(left)?.instance()?.class;
    // Nothing on the right could go before it.
    let behind = match core.heap.get(right) {
        Some(Obj::Instance(other)) => {
            let other = other.class;
            other.same(class) || !core.is_subclass(other, class)
        }
        _ => !ops::has_own_class(core, right),
    };
    if answer.may_decline() && !behind {
        return None;
    }
    let method = core.lookup(class, name)?;
    own_function(core, method, [left, right], answer)
}

/// The statement of a twin whose result goes to a slot, and those after it.
fn after_operator(stmts: &[Stmt], slot: u32) -> (Option<&Stmt>, &[Stmt]) {
    let at = stmts.iter().position(|stmt| match &stmt.op {
        Op::Flat(result, _) | Op::FlatTruth(result, _) => *result == slot,
        Op::Call(call) => call.dst == slot,
        _ => false,
    });
    match at.and_then(|at| stmts.get(at..)) {
        Some([operator, after @ ..]) => (Some(operator), after),
        _ => (None, &[]),
    }
}

/// Where the twin of a statement has the operator whose result goes to a slot, from 1.
pub(super) fn operator_in_twin(code: &Code, pc: u32, slot: u32) -> u32 {
    let stmts = code.twin(pc);
    match after_operator(stmts, slot) {
        (None, _) => 1,
        (Some(_), after) => (stmts.len() - after.len()) as u32,
    }
}
