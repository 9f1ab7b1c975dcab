//! Functions that are one expression, called by a builtin without a frame: the `key=` of a sort,
//! what `map` applies.
//!
//! An expression calls nothing of the program's, so its value is there at once or it stops; then
//! nothing has been done that could be seen, and the call is made as any other is, with a frame for
//! the traceback and a flat twin for what the program defines. It costs what the statement costs.
//!
//! May touch: `tree`, `value`.

use super::Machine;
use super::run::Here;
use crate::tree::{Op, Stmt};
use crate::value::{Core, Obj, Stop, Value};

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
        let Some(Stmt { op: Op::Return(expr), cost, .. }) = code.body.first() else { return None };
        let cost = i64::from(*cost);
        let simple = code.takes_exactly(args.len()) && code.cells.is_empty() && !self.flat_always;
        if !simple || core.depth >= core.depth_limit || !core.heap.meter.affords(cost) {
            return None;
        }
        let base = self.stack.len();
        self.reserve(core, code.slots as usize).ok()?;
        self.stack.extend_from_slice(args);
        self.stack.resize(base + code.slots as usize, Value::Unbound);
        if !code.free.is_empty() {
            self.fill_cells(core, code, base, callee).ok()?;
        }
        let here = Here { tree, code, cache_base, unit, base, module };
        let value = self.value(core, &here, expr);
        self.stack.truncate(base);
        match value {
            Ok(value) => {
                self.ticks += 1;
                core.heap.meter.spend(cost);
                Some(value)
            }
            Err(stop) => {
                if stop == Stop::Raised {
                    // The frame says so again.
                    core.take_raised();
                    core.raised_place = None;
                }
                None
            }
        }
    }
}
