//! The ways into a call that most calls take.
//!
//! A function of the same tree whose parameters are given by position gets its arguments straight
//! into the slots of its frame; a builtin with few parameters is called at once. Whatever is not
//! like that goes the long way round, through [`Machine::invoke`].
//!
//! May touch: `tree`, `value`. Never: any builtin by name.

use super::expr::{self, Operand};
use super::run::{Go, Here};
use super::{Machine, Runs, Then};
use crate::tree::{Call as CallOp, CallMethod, Code, Expr};
use crate::value::attr::Found;
use crate::value::builtin::Bound;
use crate::value::cache::{FIXED, GETTER, InlineCache, METHOD};
use crate::value::class::{BUILTIN_KEY, DICT_SHAPE};
use crate::value::{Call, Core, Eval, Function, Method, Obj, Stop, Value};

/// The most parameters of a builtin that is called without binding.
const QUICK_ARGS: usize = 4;

/// Calls a builtin that takes the arguments as they come. It is borrowed from the heap, which ends
/// before the call.
macro_rules! quick {
    ($machine:expr, $core:expr, $here:expr, ($callee:expr, $bound:expr), $this:expr, $call:expr) => {{
        let count = $bound.signature.params.len();
        let row: &'static Call = &$bound.row.call;
        $machine.quick_call($core, $here, ($callee, row), count, $this, &$call.args, $call.dst)
    }};
}

impl<'t> Machine<'t> {
    /// `dst = callee(args)`
    pub(super) fn call_op(
        &mut self,
        core: &mut Core,
        here: &mut Here<'t>,
        call: &'t CallOp,
    ) -> Eval<Go> {
        if let Some(callee) = self.leaf(core, here, &call.callee)
            && call.by_position()
        {
            match callee {
                Value::Ref(handle) => {
                    if let Some(Obj::Function(function)) = core.heap.at(handle)
                        && let Some(code) = plain_code(here, function, call.args.len())
                    {
                        let (number, module) = (function.code, function.module);
                        let entered =
                            Entered { callee, first: First::Nothing, code, number, module };
                        return self.enter(core, here, entered, &call.args, call.dst);
                    }
                    if let Some(Obj::Class(class)) = core.heap.at(handle)
                        && class.maker.0 == core.epoch()
                        && class.abstract_methods.is_unbound()
                        && let Some(Obj::Function(function)) = core.heap.get(class.maker.1)
                        && let Some(code) = plain_code(here, function, call.args.len() + 1)
                    {
                        let (number, module) = (function.code, function.module);
                        let (init, first) = (class.maker.1, First::New(callee));
                        let entered = Entered { callee: init, first, code, number, module };
                        return self.enter(core, here, entered, &call.args, call.dst);
                    }
                }
                _ => match core.heap.get(callee) {
                    Some(Obj::Builtin(bound))
                        if bound.row.method == Method::Static
                            && !bound.is_new
                            && takes_quickly(bound, call.args.len()) =>
                    {
                        return quick!(self, core, here, (callee, bound), None, call);
                    }
                    // A builtin type: `str(x)`.
                    Some(Obj::Class(class)) => {
                        let new = class.maker.1;
                        if let Some(Obj::Builtin(bound)) = core.heap.get(new)
                            && takes_quickly(bound, call.args.len() + 1)
                        {
                            return quick!(self, core, here, (new, bound), Some(callee), call);
                        }
                    }
                    _ => {}
                },
            }
        }
        self.call_any(core, here, call)
    }

    /// Any callee, any arguments.
    #[inline(never)]
    fn call_any(&mut self, core: &mut Core, here: &Here<'t>, call: &'t CallOp) -> Eval<Go> {
        let callee = self.value(core, here, &call.callee)?;
        let this = match call.this {
            Some(slot) => self.slot(here.base + slot as usize),
            None => Value::Unbound,
        };
        self.call_with(core, here, callee, this, (&call.args, &call.names), call.dst)
    }

    /// Evaluates arguments onto the stack, after `this` unless that is unbound, and calls.
    fn call_with(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        callee: Value,
        this: Value,
        (args, names): (&'t [Expr], &'t [Value]),
        dst: u32,
    ) -> Eval<Go> {
        let then = Then::Store(dst);
        let at = self.stack.len();
        self.reserve(core, args.len() + 3)?;
        // A class wants two places below its arguments: for the object, and for it as `self`.
        let is_class = matches!(core.heap.get(callee), Some(Obj::Class(_)));
        if is_class {
            self.stack.push(Value::Unbound);
            self.stack.push(Value::Unbound);
        }
        if !this.is_unbound() {
            self.stack.push(this);
        }
        if let Err(stop) = self.push_args(core, here, args) {
            self.stack.truncate(at);
            return Err(stop);
        }
        if is_class {
            return self.construct(core, callee, at, names, then);
        }
        self.invoke(core, callee, at, names, then)
    }

    /// The value of a name, where that needs no check.
    #[inline(always)]
    fn leaf(&self, core: &Core, here: &Here<'t>, expr: &Expr) -> Option<Value> {
        match expr {
            Expr::Global(slot, _) => {
                let value = core.globals.get(here.module as usize)?.get(*slot as usize)?;
                match value {
                    Value::Unbound => here.tree.builtins.get(*slot as usize)?.bound(),
                    _ => Some(*value),
                }
            }
            Expr::Local(slot) => self.stack.get(here.base + *slot as usize).copied(),
            Expr::Cell(slot, _) => match self.stack.get(here.base + *slot as usize)? {
                Value::Ref(handle) => match core.heap.at(*handle)? {
                    Obj::Cell(value) => value.bound(),
                    _ => None,
                },
                _ => None,
            },
            _ => None,
        }
    }

    /// Pushes the frame of a function of this tree, its arguments evaluated into its slots, and
    /// goes there.
    #[inline(always)]
    fn enter(
        &mut self,
        core: &mut Core,
        here: &mut Here<'t>,
        entered: Entered<'t>,
        args: &[Expr],
        dst: u32,
    ) -> Eval<Go> {
        let Entered { callee, first, code, number, module } = entered;
        let mut at = self.stack.len();
        let slots = code.slots as usize;
        self.reserve(core, slots + 1)?;
        let mut then = Then::Store(dst);
        match first {
            First::Nothing => {}
            First::This(object) => self.stack.push(object),
            First::New(_) => {
                self.stack.push(Value::Unbound);
                self.stack.push(Value::Unbound);
            }
        }
        if let Err(stop) = self.push_args(core, here, args) {
            self.stack.truncate(at);
            return Err(stop);
        }
        if let First::New(class) = first {
            match core.new_instance(class) {
                Ok(object) => {
                    self.set(at, object);
                    self.set(at + 1, object);
                }
                Err(stop) => {
                    self.stack.truncate(at);
                    return Err(stop);
                }
            }
            at += 1;
            then = Then::Init(dst);
        }
        let open = (at + slots).saturating_sub(self.stack.len());
        for _ in 0..open {
            self.stack.push(Value::Unbound);
        }
        let runs = Runs::Code { unit: here.unit, code: number };
        if let Err(stop) =
            self.push_frame_here(core, runs, at as u32, module, then, Value::Unbound, callee)
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

    /// Evaluates arguments onto the stack, where there is room for them.
    #[inline(always)]
    fn push_args(&mut self, core: &mut Core, here: &Here<'t>, args: &[Expr]) -> Eval<()> {
        for arg in args {
            let value = match arg {
                Expr::Local(slot) => self.slot(here.base + *slot as usize),
                Expr::Const(value) => *value,
                _ => {
                    let mut out = Value::Unbound;
                    let cx = self.cx(here);
                    match expr::eval(core, &cx, arg, &mut out) {
                        Operand::Int(int) => Value::Int(int),
                        Operand::Other(value) => *value,
                        got => got.value()?,
                    }
                }
            };
            self.stack.push(value);
        }
        Ok(())
    }

    /// `dst = object.name(args)`
    pub(super) fn call_method_op(
        &mut self,
        core: &mut Core,
        here: &mut Here<'t>,
        call: &'t CallMethod,
    ) -> Eval<Go> {
        let mut object = self.value(core, here, &call.object)?;
        let cache = here.cache_base + call.cache;
        let key = core.method_key(object);
        let beyond =
            if key == DICT_SHAPE { method_of_super(core, object, call.name) } else { None };
        if let Some((this, _)) = beyond {
            object = this;
        }
        let found = match beyond {
            Some((_, function)) => Some(Found::Method(function)),
            None => cached_method(core, object, key, cache),
        };
        let method = match found {
            Some(found) => found,
            None => self.find_method(core, call, object, key, cache)?,
        };
        let by_position = call.names.is_empty();
        match method {
            Found::Method(callee @ Value::Ref(handle)) => {
                if let Some(Obj::Function(function)) = core.heap.at(handle)
                    && by_position
                    && let Some(code) = plain_code(here, function, call.args.len() + 1)
                {
                    let (number, module) = (function.code, function.module);
                    let first = First::This(object);
                    let entered = Entered { callee, first, code, number, module };
                    return self.enter(core, here, entered, &call.args, call.dst);
                }
            }
            Found::Method(callee) if key & BUILTIN_KEY != 0 && by_position => {
                if let Some(Obj::Builtin(bound)) = core.heap.get(callee)
                    && takes_quickly(bound, call.args.len() + 1)
                {
                    return quick!(self, core, here, (callee, bound), Some(object), call);
                }
            }
            _ => {}
        }
        let (callee, this) = match method {
            Found::Method(function) => (function, object),
            Found::Value(value) => (value, Value::Unbound),
            _ => (Value::None, Value::Unbound),
        };
        self.call_with(core, here, callee, this, (&call.args, &call.names), call.dst)
    }

    /// Looks up a method, and remembers what it finds.
    #[inline(never)]
    fn find_method(
        &mut self,
        core: &mut Core,
        call: &'t CallMethod,
        object: Value,
        key: u32,
        cache: u32,
    ) -> Eval<Found> {
        match core.find_method(object, call.name) {
            Ok(Found::Method(function)) => {
                remember_method(core, key, cache, function);
                Ok(Found::Method(function))
            }
            Ok(Found::Value(value)) => {
                expr::remember_attr(core, object, call.name, cache);
                Ok(Found::Value(value))
            }
            Ok(Found::Missing) => {
                let stop = core.no_attribute(object, call.name);
                Err(expr::at(core, stop, call.name_place))
            }
            Ok(Found::Call(..) | Found::Fallback(_)) => Err(Stop::Flat),
            Err(Stop::Raised) => {
                let class = core.class_of(object);
                if core.heap.as_class(class).is_some_and(|c| c.hooks.getattr) {
                    core.take_raised();
                    return Err(Stop::Flat);
                }
                Err(expr::at(core, Stop::Raised, call.name_place))
            }
            Err(stop) => Err(stop),
        }
    }

    /// Calls a builtin with few arguments, which it gets one by one.
    #[allow(clippy::too_many_arguments)]
    #[inline]
    fn quick_call(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        (callee, row): (Value, &'static Call),
        count: usize,
        this: Option<Value>,
        args: &[Expr],
        dst: u32,
    ) -> Eval<Go> {
        let at = self.stack.len();
        self.reserve(core, QUICK_ARGS)?;
        if let Some(this) = this {
            self.stack.push(this);
        }
        if let Err(stop) = self.push_args(core, here, args) {
            self.stack.truncate(at);
            return Err(stop);
        }
        let plain = match row {
            Call::Plain(plain) => *plain,
            Call::Task(task) => {
                return self.begin_task(core, task, callee, at, count, Then::Store(dst));
            }
        };
        // They stay on the stack as well, where a collection sees them.
        let mut values = [Value::Unbound; QUICK_ARGS];
        for (to, from) in values.iter_mut().zip(self.stack.get(at..).unwrap_or(&[])) {
            *to = *from;
        }
        let result = self.run_plain(core, plain, values.get(..count).unwrap_or(&[]));
        self.stack.truncate(at);
        self.set(here.base + dst as usize, result?);
        Ok(Go::On)
    }
}

/// What comes before a function's arguments.
#[derive(Clone, Copy)]
enum First {
    Nothing,
    /// The object whose method it is.
    This(Value),
    /// A new instance of a class, which is the result as well.
    New(Value),
}

/// A function that is entered.
struct Entered<'t> {
    callee: Value,
    first: First,
    code: &'t Code,
    /// The code's number.
    number: u32,
    module: u32,
}

/// The code of a function of this tree that takes so many arguments one by one.
#[inline(always)]
fn plain_code<'t>(here: &Here<'t>, function: &Function, given: usize) -> Option<&'t Code> {
    let code = here.tree.codes.get(function.code as usize)?;
    (function.unit == here.unit && code.plain as usize == given).then_some(code)
}

/// Whether a builtin takes so many arguments as they come.
#[inline(always)]
fn takes_quickly(bound: &Bound, given: usize) -> bool {
    let signature = &bound.signature;
    signature.simple
        && given >= signature.min
        && given <= signature.max
        && signature.params.len() <= QUICK_ARGS
}

/// `super().name`, where that is a function of the program's: the object and the function.
#[inline]
fn method_of_super(core: &mut Core, object: Value, name: Value) -> Option<(Value, Value)> {
    let Some(Obj::Super(parts)) = core.heap.get(object) else { return None };
    let [after, this, class] = **parts;
    if this.same(class) {
        return None;
    }
    let function = core.lookup_beyond(class, after, name)?;
    let binds = match core.heap.get(function) {
        Some(Obj::Function(_)) => true,
        Some(Obj::Builtin(bound)) => bound.row.method == Method::Instance && !bound.is_new,
        _ => false,
    };
    binds.then_some((this, function))
}

/// What was remembered: a method, an instance's own attribute, a shared module's function.
#[inline]
fn cached_method(core: &Core, object: Value, key: u32, cache: u32) -> Option<Found> {
    let cached = core.caches.get(cache, key, core.epoch())?;
    match cached.index {
        METHOD => Some(Found::Method(cached.value)),
        FIXED => Some(Found::Value(cached.value)),
        GETTER => None,
        index => match core.heap.get(object) {
            Some(Obj::Instance(instance)) => {
                instance.values.get(index as usize)?.bound().map(Found::Value)
            }
            _ => None,
        },
    }
}

fn remember_method(core: &mut Core, key: u32, cache: u32, function: Value) {
    if key != DICT_SHAPE {
        let epoch = core.epoch();
        core.caches.put(cache, InlineCache { key, epoch, index: METHOD, value: function });
    }
}
