//! Operators that are functions of the program's, called at once.
//!
//! A statement that needs program code runs in its flat twin. Where the twin would begin with an
//! operator that is a plain function of the same tree, that function's frame is pushed without
//! entering the twin, and most often its result is all the statement wants: `x = a.prop`,
//! `if a < b:`. Whatever else happens, the twin is entered when the result is there, as if it had
//! been entered before.
//!
//! May touch: `tree`, `value`.

use super::enter::{Entered, plain_code};
use super::run::Here;
use super::twin::binary_of;
use super::{Machine, Runs, Then, expr};
use crate::tree::flat::temporaries;
use crate::tree::{Expr, Op, Stmt};
use crate::value::{Core, Eval, Obj, Value, ops};

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
        let Some(Stmt { op: Op::Flat(slot, expr), .. }) = stmts.first() else { return Ok(false) };
        let cx = self.cx(here);
        let Some(operator) = own_operator(core, &cx, expr) else { return Ok(false) };
        let Some(Obj::Function(function)) = core.heap.get(operator.method) else {
            return Ok(false);
        };
        let given = if operator.right.is_unbound() { 1 } else { 2 };
        let Some(code) = plain_code(here, function, given) else { return Ok(false) };
        let entered = Entered::new(operator.method, function, code);
        let at = self.stack.len();
        // There is room for the twin's own slots when its turn comes.
        self.reserve(core, 2 + temporaries(here.code, stmts) as usize)?;
        self.stack.push(operator.left);
        if given == 2 {
            self.stack.push(operator.right);
        }
        self.enter(core, here, entered, at, &[], *slot)?;
        if let Some(frame) = self.frames.last_mut() {
            frame.then = if operator.may_decline {
                Then::DirectOperator(*slot)
            } else {
                Then::Direct(*slot)
            };
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
        let (to, dst) = match code.twin(pc) {
            _ if declined => return None,
            [_, Stmt { op: Op::Set(dst, Expr::Local(from)), .. }] if *from == slot => {
                (pc + 1, Some(*dst))
            }
            [_, Stmt { op: Op::Branch(branch), .. }] => match (&branch.condition, value) {
                (Expr::Local(from), Value::Bool(truth)) if *from == slot => {
                    (if truth == branch.on { branch.to } else { pc + 1 }, None)
                }
                _ => return None,
            },
            _ => return None,
        };
        self.stack.truncate(here.base);
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
    let (pair, name) = match expr {
        Expr::Attr(attr) => {
            let left = *cx.leaf(&attr.object)?;
            let method = expr::cached_getter(core, left, cx.here.cache_base + attr.cache)?;
            return Some(OwnOperator { method, left, right: Value::Unbound, may_decline: false });
        }
        Expr::Index(pair) => (&**pair, "__getitem__"),
        Expr::Compare(node) => (&node.1, node.0.method()),
        _ => {
            let (op, pair) = binary_of(expr)?;
            (pair, op.names().method)
        }
    };
    let (left, right) = (*cx.leaf(&pair.left)?, *cx.leaf(&pair.right)?);
    let class = core.heap.get(left)?.instance()?.class;
    let may_decline = !matches!(expr, Expr::Index(_));
    // Nothing on the right could go before it.
    let behind = match core.heap.get(right) {
        Some(Obj::Instance(other)) => other.class.same(class),
        _ => !ops::has_own_class(core, right),
    };
    if may_decline && !behind {
        return None;
    }
    let method = core.special_of_class(class, name)?;
    matches!(core.heap.get(method), Some(Obj::Function(_))).then_some(OwnOperator {
        method,
        left,
        right,
        may_decline,
    })
}
