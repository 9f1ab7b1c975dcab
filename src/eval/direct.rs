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
use super::run::Here;
use super::twin::binary_of;
use super::{Machine, Runs, Then, expr};
use crate::tree::flat::temporaries;
use crate::tree::{Code, Expr, Op, Pair, Stmt};
use crate::value::{Core, Eval, Obj, Stop, Value, ops};

impl<'t> Machine<'t> {
    /// Begins a statement whose first operator is a function of this tree, with that function's
    /// frame. `false`: it is not like that, and nothing has been done.
    pub(super) fn enter_directly(
        &mut self,
        core: &mut Core,
        here: &mut Here<'t>,
        pc: u32,
    ) -> Eval<bool> {
        let stmts = here.code.twin(pc);
        if let Some(Stmt { op: Op::Flat(slot, expr), .. }) = stmts.first()
            && let Some(operator) = own_operator(core, &self.cx(here), expr)
        {
            return self.enter_operator(core, here, operator, (stmts, expr), *slot);
        }
        self.enter_last_directly(core, here, pc)
    }

    /// The same where the operator is the last thing the statement does, and its operands are names
    /// and attributes: they are evaluated as the twin would, and lie where it wants them.
    fn enter_last_directly(&mut self, core: &mut Core, here: &mut Here<'t>, pc: u32) -> Eval<bool> {
        let stmts = here.code.twin(pc);
        let Some(stmt) = here.code.body.get(pc as usize) else { return Ok(false) };
        let whole = match &stmt.op {
            Op::Set(_, expr) | Op::SetGlobal(_, expr) | Op::Discard(expr) => expr,
            Op::Branch(branch) => &branch.condition,
            _ => return Ok(false),
        };
        let [.., Stmt { op: Op::Flat(slot, expr), .. }, _] = stmts else { return Ok(false) };
        let operands = match whole {
            Expr::Attr(attr) => Some((&attr.object, None)),
            Expr::Unary(node) => Some((&node.1, None)),
            _ => pair_of(whole).map(|pair| (&pair.left, Some(&pair.right))),
        };
        let Some((left, right)) = operands else { return Ok(false) };
        let Some(left) = self.name_or_attribute(core, here, left) else { return Ok(false) };
        let right = match right.map(|right| self.name_or_attribute(core, here, right)) {
            None => Value::Unbound,
            Some(Some(right)) => right,
            Some(None) => return Ok(false),
        };
        let Some(operator) = operator_on(core, here.cache_base, expr, left, right) else {
            return Ok(false);
        };
        self.enter_operator(core, here, operator, (stmts, expr), *slot)
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

    /// Pushes the frame of an operator's function. The twin's temporaries below it hold the
    /// operands, for the case that the other ways have to be tried.
    fn enter_operator(
        &mut self,
        core: &mut Core,
        here: &mut Here<'t>,
        operator: OwnOperator,
        (stmts, expr): (&'t [Stmt], &'t Expr),
        slot: u32,
    ) -> Eval<bool> {
        let Some(Obj::Function(function)) = core.heap.get(operator.method) else {
            return Ok(false);
        };
        let given = if operator.right.is_unbound() { 1 } else { 2 };
        let Some(code) = plain_code(here, function, given) else { return Ok(false) };
        let entered = Entered::new(operator.method, function, code);
        let own = here.base + here.code.slots as usize;
        let mut at = self.stack.len();
        // There is room for the twin's own slots when its turn comes.
        let more = temporaries(here.code, stmts) as usize;
        self.reserve(core, 2 + more)?;
        if let Some(Pair { left, right, .. }) = pair_of(expr) {
            for (operand, value) in [(left, operator.left), (right, operator.right)] {
                if let Expr::Local(slot) = operand
                    && *slot >= here.code.slots
                {
                    self.stack.resize(own + more, Value::Unbound);
                    self.set(here.base + *slot as usize, value);
                    at = self.stack.len();
                }
            }
        }
        self.stack.push(operator.left);
        if given == 2 {
            self.stack.push(operator.right);
        }
        if let Err(stop) = self.enter::<false, false>(core, here, entered, at, &[], slot) {
            self.stack.truncate(own);
            return Err(stop);
        }
        if let Some(frame) = self.frames.last_mut() {
            frame.then =
                if operator.may_decline { Then::DirectOperator(slot) } else { Then::Direct(slot) };
        }
        Ok(true)
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
        let (Then::Direct(slot) | Then::DirectOperator(slot)) = frame.then else { return None };
        let Runs::Code { unit, code } = below.runs else { return None };
        let plain = frame.generator.is_unbound() && below.twin == 0 && unit == here.unit;
        if !plain || self.frames.len() <= floor + 1 {
            return None;
        }
        let declined =
            matches!(frame.then, Then::DirectOperator(_)) && matches!(value, Value::NotImplemented);
        let code = here.tree.codes.get(code as usize)?;
        let (pc, module, base) = (below.pc, below.module, below.base as usize);
        // Only what wants nothing but this result.
        let [.., Stmt { op: Op::Flat(operator, _), .. }, last] = code.twin(pc) else {
            return None;
        };
        let (to, dst) = match &last.op {
            _ if declined || *operator != slot => return None,
            Op::Set(dst, Expr::Local(from)) if *from == slot => (pc + 1, Some(*dst)),
            Op::Discard(Expr::Local(from)) if *from == slot => (pc + 1, None),
            Op::SetGlobal(global, Expr::Local(from)) if *from == slot => {
                let globals = core.globals.get_mut(module as usize);
                *globals.and_then(|all| all.get_mut(*global as usize))? = value;
                (pc + 1, None)
            }
            Op::Branch(branch) => match (&branch.condition, value) {
                (Expr::Local(from), Value::Bool(truth)) if *from == slot => {
                    (if truth == branch.on { branch.to } else { pc + 1 }, None)
                }
                _ => return None,
            },
            _ => return None,
        };
        self.stack.truncate(base + code.slots as usize);
        self.frames.pop();
        core.depth = core.depth.saturating_sub(1);
        here.code = code;
        here.module = module;
        here.base = base;
        if let Some(dst) = dst {
            self.set(base + dst as usize, value);
        }
        Some(to)
    }
}

/// What an operator comes down to where it is a function of the left operand's class.
pub(super) struct OwnOperator {
    pub(super) method: Value,
    pub(super) left: Value,
    /// Unbound: there is only one operand.
    pub(super) right: Value,
    /// `NotImplemented` means that the other ways are tried.
    pub(super) may_decline: bool,
}

/// The function that does an operator, its operands in slots, if that is so.
pub(super) fn own_operator(core: &mut Core, cx: &expr::Cx<'_>, expr: &Expr) -> Option<OwnOperator> {
    let (left, right) = match expr {
        Expr::Attr(attr) => (*cx.leaf(&attr.object)?, Value::Unbound),
        Expr::Unary(node) => (*cx.leaf(&node.1)?, Value::Unbound),
        _ => {
            let pair = pair_of(expr)?;
            (*cx.leaf(&pair.left)?, *cx.leaf(&pair.right)?)
        }
    };
    operator_on(core, cx.here.cache_base, expr, left, right)
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
    let name = match expr {
        Expr::Attr(attr) => {
            let method = expr::cached_getter(core, left, cache_base + attr.cache)?;
            return Some(OwnOperator { method, left, right, may_decline: false });
        }
        Expr::Index(_) => const { Value::short("__getitem__") },
        Expr::Compare(node) => node.0.name(),
        Expr::Unary(node) => node.0.name(),
        _ => binary_of(expr)?.0.names().name,
    };
    let class = core.heap.get(left)?.instance()?.class;
    let may_decline = !matches!(expr, Expr::Index(_) | Expr::Unary(_));
    // Nothing on the right could go before it.
    let behind = match core.heap.get(right) {
        Some(Obj::Instance(other)) => other.class.same(class),
        _ => !ops::has_own_class(core, right),
    };
    if may_decline && !behind {
        return None;
    }
    let method = core.lookup(class, name)?;
    matches!(core.heap.get(method), Some(Obj::Function(_))).then_some(OwnOperator {
        method,
        left,
        right,
        may_decline,
    })
}

/// Where the twin of a statement has the operator whose result goes to a slot, from 1.
pub(super) fn operator_in_twin(code: &Code, pc: u32, slot: u32) -> u32 {
    let found = code
        .twin(pc)
        .iter()
        .position(|stmt| matches!(&stmt.op, Op::Flat(result, _) if *result == slot));
    found.map_or(1, |at| at as u32 + 1)
}
