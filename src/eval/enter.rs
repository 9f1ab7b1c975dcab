//! The ways into a call that most calls take.
//!
//! A function of the same tree whose parameters are given by position gets its arguments straight
//! into the slots of its frame; a builtin with few parameters is called at once. Which way a call
//! takes [`super::callee`] knows.
//!
//! May touch: `tree`, `value`. Never: any builtin by name.

use super::expr::{self, Operand};
use super::run::{Go, Here};
use super::{Below, Machine, Runs, Then};
use crate::tree::{Call as CallOp, Code, Expr};
use crate::value::builtin::{Bound, QUICK_ARGS};
use crate::value::{Call, Core, Eval, Function, Obj, Value};

impl<'t> Machine<'t> {
    /// The function a name was when it was called here before, if it still is.
    #[inline(always)]
    pub(super) fn called_before(
        &self,
        core: &Core,
        here: &Here<'t>,
        call: &CallOp,
    ) -> Option<Entered<'t>> {
        let cache = call.cache?;
        let function = match &call.callee {
            Expr::Global(slot, _) => core.globals.get(here.module as usize)?.get(*slot as usize)?,
            Expr::Cell(slot, _) => match self.stack.get(here.base + *slot as usize)? {
                Value::Ref(cell) => match core.heap.near(*cell)? {
                    Obj::Cell(function) => function,
                    _ => return None,
                },
                _ => return None,
            },
            _ => return None,
        };
        let Value::Ref(handle) = function else { return None };
        let (number, module) = core.caches.called(here.cache_base + cache, *handle)?;
        Entered::before(here, Value::Ref(*handle), number, module)
    }

    /// The value of a name or constant, where nothing can be wrong with it but that it is unbound.
    #[inline(always)]
    pub(super) fn leaf<'a>(
        &'a self,
        core: &'a Core,
        here: &Here<'t>,
        expr: &'a Expr,
    ) -> Option<&'a Value> {
        match expr {
            Expr::Global(slot, _) => {
                let value = core.globals.get(here.module as usize)?.get(*slot as usize)?;
                match value {
                    Value::Unbound => here.tree.builtins.get(*slot as usize),
                    _ => Some(value),
                }
            }
            Expr::Local(slot) | Expr::Checked(slot, _) => {
                self.stack.get(here.base + *slot as usize)
            }
            Expr::Const(value) => Some(value),
            Expr::Cell(slot, _) => match self.stack.get(here.base + *slot as usize)? {
                Value::Ref(handle) => match core.heap.at(*handle)? {
                    Obj::Cell(value) => Some(value),
                    _ => None,
                },
                _ => None,
            },
            _ => None,
        }
    }

    /// Pushes the frame of a function of this tree and goes there. Its slots begin at `at`, where
    /// what comes before the arguments lies already. `EXACTLY`: [`Code::takes_exactly`]. `ONCE`: a
    /// function that is one expression need not have a frame.
    #[inline(always)]
    pub(super) fn enter<const EXACTLY: bool, const ONCE: bool>(
        &mut self,
        core: &mut Core,
        here: &mut Here<'t>,
        entered: Entered<'t>,
        at: usize,
        args: &[Expr],
        dst: u32,
    ) -> Eval<Go> {
        let Entered { callee, code, number, module } = entered;
        let slots = code.slots as usize;
        self.reserve(core, slots)?;
        if let Err(stop) = self.push_args(core, here, args) {
            self.stack.truncate(at);
            return Err(stop);
        }
        let given = self.stack.len() - at;
        if !EXACTLY && given < code.plain as usize {
            self.push_defaults(core, callee, code.plain as usize - given);
        }
        while self.stack.len() < at + slots {
            self.stack.push(Value::Unbound);
        }
        if ONCE
            && let Some((expr, cost)) = code.expression()
            && self.does_at_once(core)
        {
            if !code.free.is_empty() {
                self.fill_cells(core, code, at, callee)?;
            }
            let inner = Here { code, base: at, module, ..*here };
            if let Some(value) = self.expression_at_once(core, &inner, expr, cost) {
                self.stack.truncate(at);
                self.put(here.base + dst as usize, &value);
                return Ok(Go::On);
            }
        }
        let runs = Runs::Code { unit: here.unit, code: number };
        let then = Then::Store(dst);
        let below = match self.frames.last() {
            Some(frame) if frame.twin == 0 => Below::Called,
            _ => Below::Unknown,
        };
        let (base, nothing) = (at as u32, Value::Unbound);
        if let Err(stop) =
            self.push_frame_here(core, runs, base, module, then, nothing, callee, below)
        {
            self.stack.truncate(at);
            return Err(stop);
        }
        if !(code.free.is_empty() && code.cells.is_empty())
            && let Err(stop) = self.fill_cells(core, code, at, callee)
        {
            self.frames.pop();
            core.depth -= 1;
            self.stack.truncate(at);
            return Err(stop);
        }
        here.code = code;
        here.base = at;
        here.module = module;
        Ok(Go::Entered(0))
    }

    /// The defaults of so many parameters, the last ones, onto the stack, where there is room.
    fn push_defaults(&mut self, core: &Core, callee: Value, missing: usize) {
        if let Some(Obj::Function(function)) = core.heap.get(callee) {
            let from = function.defaults.len().saturating_sub(missing);
            self.stack.extend_from_slice(function.defaults.get(from..).unwrap_or(&[]));
        }
    }

    /// Evaluates arguments onto the stack, where there is room for them. Every way there copies
    /// from memory to memory: a value that went through registers would be taken apart.
    #[inline(always)]
    pub(super) fn push_args(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        args: &[Expr],
    ) -> Eval<()> {
        for arg in args {
            match arg {
                Expr::Local(slot) => match self.stack.get(here.base + *slot as usize) {
                    Some(Value::Int(int)) => {
                        let int = *int;
                        self.stack.push(Value::Int(int));
                    }
                    Some(value) => {
                        let value = *value;
                        self.stack.push(value);
                    }
                    None => self.stack.push(Value::Unbound),
                },
                Expr::Const(value) => self.stack.push(*value),
                _ => {
                    let mut out = Value::Unbound;
                    let cx = self.cx(here);
                    match expr::eval_node(core, &cx, arg, &mut out) {
                        Operand::Int(int) => self.stack.push(Value::Int(int)),
                        Operand::Other(value) => {
                            let value = *value;
                            self.stack.push(value);
                        }
                        got => {
                            let value = got.value()?;
                            self.stack.push(value);
                        }
                    }
                }
            }
        }
        Ok(())
    }

    /// Calls a builtin that may know its result by looking at its arguments, which costs so many
    /// parts of a step. `false`: it does not, and nothing has been done.
    pub(super) fn look_call(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        look: fn(&mut Core, &[Value]) -> Option<Value>,
        parts: i64,
        args: &[Expr],
        dst: u32,
    ) -> Eval<bool> {
        let cx = self.cx(here);
        let leaf = if let [arg] = args { cx.leaf(arg) } else { None };
        let result = match leaf {
            Some(value) => look(core, std::slice::from_ref(value)),
            None => {
                let at = self.stack.len();
                self.reserve(core, args.len())?;
                let pushed = self.push_args(core, here, args);
                let result = match pushed {
                    Ok(()) => look(core, self.stack.get(at..).unwrap_or(&[])),
                    Err(_) => None,
                };
                self.stack.truncate(at);
                pushed?;
                result
            }
        };
        match &result {
            Some(value) => {
                // Evaluating the arguments again would charge for them again. What is due the
                // loop finds before the next statement.
                if !core.heap.meter.spend(parts) {
                    core.heap.steps(0)?;
                }
                self.put(here.base + dst as usize, value);
                Ok(true)
            }
            None => Ok(false),
        }
    }

    /// Calls a builtin with few arguments, which it gets one by one; what comes before those that
    /// are given lies on the stack at `at` already.
    pub(super) fn quick_call(
        &mut self,
        core: &mut Core,
        here: &mut Here<'t>,
        quick: Row,
        at: usize,
        args: &[Expr],
        dst: u32,
    ) -> Eval<Go> {
        let Row { callee, row, mut count } = quick;
        self.reserve(core, QUICK_ARGS)?;
        if !args.is_empty()
            && let Err(stop) = self.push_args(core, here, args)
        {
            self.stack.truncate(at);
            return Err(stop);
        }
        let plain = match row {
            Call::LookPlain(look, plain) => {
                let result = look(core, self.stack.get(at..).unwrap_or(&[]));
                if let Some(value) = &result {
                    self.stack.truncate(at);
                    self.put(here.base + dst as usize, value);
                    return Ok(Go::On);
                }
                *plain
            }
            Call::Touch(touch, plain) => {
                if let [Value::Ref(this), arg] = self.stack.get(at..).unwrap_or(&[])
                    && touch(&mut core.heap, *this, arg)
                {
                    self.stack.truncate(at);
                    self.set(here.base + dst as usize, Value::None);
                    return Ok(Go::On);
                }
                *plain
            }
            Call::Plain(plain) => *plain,
            Call::Spread(plain) => {
                count = 0;
                *plain
            }
            Call::Resume(resumed, task) => {
                self.charge_task(core, at)?;
                if let Some((generator, sent)) = resumed(self.stack.get(at..).unwrap_or(&[]))
                    && let Some(to) = self.resume_near(core, here, generator, sent, at, dst)
                {
                    return Ok(Go::Entered(to));
                }
                let then = Then::Store(dst);
                return self.begin_charged_task(core, task, callee, at, count, then);
            }
            Call::Task(task) | Call::Look(_, task) | Call::Make(_, task) => {
                return self.begin_task(core, task, callee, at, count, Then::Store(dst));
            }
        };
        while self.stack.len() < at + count {
            self.stack.push(Value::Unbound);
        }
        // They stay on the stack as well, where a collection sees them.
        let result = match *self.stack.get(at..).unwrap_or(&[]) {
            [] => self.run_plain(core, plain, &[]),
            [a] => self.run_plain(core, plain, &[a]),
            [a, b] => self.run_plain(core, plain, &[a, b]),
            [a, b, c] => self.run_plain(core, plain, &[a, b, c]),
            [a, b, c, d] => self.run_plain(core, plain, &[a, b, c, d]),
            [a, b, c, d, e, ..] => self.run_plain(core, plain, &[a, b, c, d, e]),
        };
        self.stack.truncate(at);
        match &result {
            Ok(value) => {
                self.put(here.base + dst as usize, value);
                Ok(Go::On)
            }
            Err(stop) => Err(*stop),
        }
    }
}

/// A function that is entered.
pub(super) struct Entered<'t> {
    callee: Value,
    code: &'t Code,
    /// The code's number.
    number: u32,
    module: u32,
}

impl<'t> Entered<'t> {
    /// What was called here before.
    #[inline(always)]
    pub(super) fn before(here: &Here<'t>, callee: Value, number: u32, module: u32) -> Option<Self> {
        let code = here.tree.codes.get(number as usize)?;
        Some(Self { callee, code, number, module })
    }

    #[inline(always)]
    pub(super) fn new(callee: Value, function: &Function, code: &'t Code) -> Self {
        Self { callee, code, number: function.code, module: function.module }
    }
}

/// A builtin that is called at once.
pub(super) struct Row {
    pub(super) callee: Value,
    pub(super) row: &'static Call,
    /// How many parameters it has.
    pub(super) count: usize,
}

impl Row {
    #[inline(always)]
    pub(super) fn new(callee: Value, bound: &Bound) -> Self {
        let row: &'static Call = &bound.row.call;
        Self { callee, row, count: bound.signature.params.len() }
    }
}

/// The code of a function of this tree that takes so many arguments one by one; [`Machine::enter`]
/// adds the defaults of those that are not given.
#[inline(always)]
pub(super) fn plain_code<'t>(
    here: &Here<'t>,
    function: &Function,
    given: usize,
) -> Option<&'t Code> {
    let code = here.tree.codes.get(function.code as usize)?;
    let plain = code.plain as usize;
    let takes = given == plain || given < plain && plain - given <= function.defaults.len();
    (function.unit == here.unit && takes).then_some(code)
}
