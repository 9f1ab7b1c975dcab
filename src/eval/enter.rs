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
use crate::value::cache::{FIXED, GETTER, ITEM, InlineCache, METHOD, ON_CLASS};
use crate::value::lookup::BUILTIN_KEY;
use crate::value::shape::DICT_SHAPE;
use crate::value::{Call, Core, Eval, Function, Method, Obj, Runtime, Stop, Value};

/// The most parameters of a builtin that is called without binding.
const QUICK_ARGS: usize = 4;

impl<'t> Machine<'t> {
    /// `dst = callee(args)`
    pub(super) fn call_op(
        &mut self,
        core: &mut Core,
        here: &mut Here<'t>,
        call: &'t CallOp,
    ) -> Eval<Go> {
        let given = call.args.len();
        let at = self.stack.len();
        if let Some(callee) = self.leaf(core, here, &call.callee)
            && call.by_position()
        {
            match (callee, core.heap.get(*callee)) {
                (Value::Ref(_), Some(Obj::Function(function))) => {
                    if let Some(code) = plain_code(here, function, given) {
                        let entered = Entered::new(*callee, function, code);
                        return self.enter(core, here, entered, at, &call.args, call.dst);
                    }
                }
                // A class that only has `__init__`: the new object goes below the slots, and is
                // the first of them.
                (Value::Ref(_), Some(Obj::Class(class))) => {
                    let made = class.maker.0 == core.epoch() && class.abstract_methods.is_unbound();
                    if made && class.maker.1.is_none() && given == 0 {
                        let object = core.new_instance(*callee)?;
                        self.set(here.base + call.dst as usize, object);
                        return Ok(Go::On);
                    }
                    if made
                        && let Some(Obj::Function(function)) = core.heap.get(class.maker.1)
                        && let Some(code) = plain_code(here, function, given + 1)
                    {
                        let entered = Entered::new(class.maker.1, function, code);
                        return self.enter_init(core, here, entered, *callee, call);
                    }
                }
                (Value::Shared { .. }, Some(Obj::Builtin(bound)))
                    if bound.row.method == Method::Static && !bound.is_new =>
                {
                    let callee = *callee;
                    let looked = match bound.row.call {
                        Call::Look(look, _) => Some((look, 2)),
                        Call::LookPlain(look, _) => Some((look, 0)),
                        _ => None,
                    };
                    if let Some((look, parts)) = looked
                        && self.look_call(core, here, look, parts, &call.args, call.dst)?
                    {
                        return Ok(Go::On);
                    }
                    return self.call_row(core, here, callee, call);
                }
                // A builtin type: `str(x)`.
                (Value::Shared { .. }, Some(Obj::Class(class))) => {
                    if let Some(Obj::Builtin(bound)) = core.heap.get(class.maker.1) {
                        let (quick, class) = (Quick::new(class.maker.1, bound), *callee);
                        if takes_quickly(bound, given + 1) {
                            self.reserve(core, 1)?;
                            self.stack.push(class);
                            return self.quick_call(core, here, quick, at, &call.args, call.dst);
                        }
                        // An exception: any number of them.
                        if let Some(new) = bound.new_of_any() {
                            return self.call_new_of_rest(core, here, new, class, call);
                        }
                    }
                }
                _ => {}
            }
        }
        self.call_any(core, here, call)
    }

    /// Calls a function that is a row of a table.
    fn call_row(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        callee: Value,
        call: &'t CallOp,
    ) -> Eval<Go> {
        match core.heap.get(callee) {
            Some(Obj::Builtin(bound)) if takes_quickly(bound, call.args.len()) => {
                let quick = Quick::new(callee, bound);
                self.quick_call(core, here, quick, self.stack.len(), &call.args, call.dst)
            }
            _ => self.call_any(core, here, call),
        }
    }

    /// Makes an instance of a builtin class whose constructor takes any arguments.
    fn call_new_of_rest(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        new: fn(&mut Runtime, &[Value]) -> Eval,
        class: Value,
        call: &'t CallOp,
    ) -> Eval<Go> {
        let at = self.stack.len();
        self.reserve(core, call.args.len() + 1)?;
        let given = self
            .push_args(core, here, &call.args)
            .and_then(|()| self.bind_rest(core, call.args.len(), at, at + 1));
        let made = given.and_then(|()| {
            let rest = self.slot(at);
            self.run_plain(core, new, &[class, rest])
        });
        self.stack.truncate(at);
        self.set(here.base + call.dst as usize, made?);
        Ok(Go::On)
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
        let is_class = self.push_below_args(core, callee, this);
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
    fn leaf<'a>(&'a self, core: &'a Core, here: &Here<'t>, expr: &Expr) -> Option<&'a Value> {
        match expr {
            Expr::Global(slot, _) => {
                let value = core.globals.get(here.module as usize)?.get(*slot as usize)?;
                match value {
                    Value::Unbound => here.tree.builtins.get(*slot as usize),
                    _ => Some(value),
                }
            }
            Expr::Local(slot) => self.stack.get(here.base + *slot as usize),
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

    /// Calls a class that only has `__init__`: its new instance goes below the slots, and is the
    /// first of them.
    fn enter_init(
        &mut self,
        core: &mut Core,
        here: &mut Here<'t>,
        entered: Entered<'t>,
        class: Value,
        call: &'t CallOp,
    ) -> Eval<Go> {
        let at = self.stack.len();
        self.reserve(core, 2)?;
        let object = core.new_instance(class)?;
        self.stack.push(object);
        self.stack.push(object);
        let entered = self.enter(core, here, entered, at + 1, &call.args, call.dst);
        match entered {
            Ok(_) => {
                if let Some(frame) = self.frames.last_mut() {
                    frame.then = Then::Init(call.dst);
                }
            }
            Err(_) => self.stack.truncate(at),
        }
        entered
    }

    /// Pushes the frame of a function of this tree and goes there. Its slots begin at `at`, where
    /// what comes before the arguments lies already.
    #[inline(always)]
    pub(super) fn enter(
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
        let open = (at + slots).saturating_sub(self.stack.len());
        for _ in 0..open {
            self.stack.push(Value::Unbound);
        }
        let runs = Runs::Code { unit: here.unit, code: number };
        let then = Then::Store(dst);
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

    /// Evaluates arguments onto the stack, where there is room for them. Every way there copies
    /// from memory to memory: a value that went through registers would be taken apart.
    #[inline(always)]
    fn push_args(&mut self, core: &mut Core, here: &Here<'t>, args: &[Expr]) -> Eval<()> {
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

    /// `dst = object.name(args)`
    pub(super) fn call_method_op(
        &mut self,
        core: &mut Core,
        here: &mut Here<'t>,
        call: &'t CallMethod,
    ) -> Eval<Go> {
        if let Some(done) = self.call_method_of_leaf(core, here, call)? {
            return Ok(done);
        }
        let at = self.stack.len();
        self.reserve(core, 1)?;
        self.push_args(core, here, std::slice::from_ref(&call.object))?;
        let Some(object) = self.stack.get(at) else { return Ok(Go::On) };
        let key = core.method_key(object);
        let given = call.args.len() + 1;
        if let Some(cached) = core.caches.get(here.cache_base + call.cache, key, core.epoch())
            && cached.index == METHOD
            && call.names.is_empty()
        {
            if let Some(row) = cached.quick {
                let quick = Quick { callee: cached.value, row, count: cached.entry as usize };
                return self.quick_call(core, here, quick, at, &call.args, call.dst);
            }
            if let Value::Ref(handle) = cached.value
                && let Some(Obj::Function(function)) = core.heap.at(handle)
                && let Some(code) = plain_code(here, function, given)
            {
                let entered = Entered::new(cached.value, function, code);
                return self.enter(core, here, entered, at, &call.args, call.dst);
            }
        }
        let object = self.slot(at);
        self.stack.truncate(at);
        self.call_any_method(core, here, call, object, key)
    }

    /// A builtin method known here, of a name or constant, its arguments such too: all lie where a
    /// collection sees them. `None`: it is not like that, and nothing has been done.
    #[inline(always)]
    fn call_method_of_leaf(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        call: &'t CallMethod,
    ) -> Eval<Option<Go>> {
        let cx = self.cx(here);
        let Some(object) = cx.leaf(&call.object) else { return Ok(None) };
        let key = core.method_key(object);
        let cached = core.caches.get(here.cache_base + call.cache, key, core.epoch());
        let Some((row, cached)) = cached.and_then(|cached| Some((cached.quick?, cached))) else {
            return Ok(None);
        };
        let (Call::Plain(plain) | Call::LookPlain(_, plain)) = row else { return Ok(None) };
        let count = cached.entry as usize;
        if cached.index != METHOD || !call.names.is_empty() {
            return Ok(None);
        }
        let mut values = [Value::Unbound; QUICK_ARGS];
        let [first, rest @ ..] = &mut values;
        *first = *object;
        for (to, arg) in rest.iter_mut().zip(&call.args) {
            let Some(value) = cx.leaf(arg) else { return Ok(None) };
            value.copy_to(to);
        }
        let result = self.run_plain(core, *plain, values.get(..count).unwrap_or(&[]));
        match &result {
            Ok(value) => {
                self.put(here.base + call.dst as usize, value);
                Ok(Some(Go::On))
            }
            Err(stop) => Err(*stop),
        }
    }

    /// Any object, any method, any arguments.
    #[inline(never)]
    fn call_any_method(
        &mut self,
        core: &mut Core,
        here: &mut Here<'t>,
        call: &'t CallMethod,
        mut object: Value,
        key: u32,
    ) -> Eval<Go> {
        let cache = here.cache_base + call.cache;
        let beyond =
            if key == DICT_SHAPE { method_of_super(core, object, call.name) } else { None };
        let method = match beyond {
            Some((this, function)) => {
                object = this;
                Found::Method(function)
            }
            None => match cached_method(core, object, key, cache) {
                Some(found) => found,
                None => self.find_method(core, call, object, key, cache)?,
            },
        };
        if let Found::Method(callee) = method
            && let Some(Obj::Function(function)) = core.heap.get(callee)
            && call.names.is_empty()
            && let Some(code) = plain_code(here, function, call.args.len() + 1)
        {
            let entered = Entered::new(callee, function, code);
            let at = self.stack.len();
            self.reserve(core, 1)?;
            self.stack.push(object);
            return self.enter(core, here, entered, at, &call.args, call.dst);
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
                remember_method(core, key, cache, function, call);
                Ok(Found::Method(function))
            }
            Ok(Found::Value(value)) => {
                expr::remember_attr(core, object, call.name, value, cache);
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

    /// Calls a builtin that may know its result by looking at its arguments, which costs so many
    /// parts of a step. `false`: it does not, and nothing has been done.
    fn look_call(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        look: fn(&Core, &[Value]) -> Option<Value>,
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
    fn quick_call(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        quick: Quick,
        at: usize,
        args: &[Expr],
        dst: u32,
    ) -> Eval<Go> {
        let Quick { callee, row, count } = quick;
        self.reserve(core, QUICK_ARGS)?;
        if !args.is_empty()
            && let Err(stop) = self.push_args(core, here, args)
        {
            self.stack.truncate(at);
            return Err(stop);
        }
        let plain = match row {
            Call::Plain(plain) | Call::LookPlain(_, plain) => *plain,
            Call::Task(task) | Call::Look(_, task) => {
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
            [a, b, c, d, ..] => self.run_plain(core, plain, &[a, b, c, d]),
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
    #[inline(always)]
    pub(super) fn new(callee: Value, function: &Function, code: &'t Code) -> Self {
        Self { callee, code, number: function.code, module: function.module }
    }
}

/// A builtin that is called at once.
struct Quick {
    callee: Value,
    row: &'static Call,
    /// How many parameters it has.
    count: usize,
}

impl Quick {
    #[inline(always)]
    fn new(callee: Value, bound: &Bound) -> Self {
        let row: &'static Call = &bound.row.call;
        Self { callee, row, count: bound.signature.params.len() }
    }
}

/// The code of a function of this tree that takes so many arguments one by one.
#[inline(always)]
pub(super) fn plain_code<'t>(
    here: &Here<'t>,
    function: &Function,
    given: usize,
) -> Option<&'t Code> {
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
        GETTER | ITEM => None,
        ON_CLASS => match core.heap.get(cached.value) {
            Some(Obj::Class(class)) => {
                class.attrs.entry(cached.entry as usize)?.value.bound().map(Found::Value)
            }
            _ => None,
        },
        index => {
            let instance = core.heap.get(object)?.instance()?;
            instance.values.get(index as usize)?.bound().map(Found::Value)
        }
    }
}

fn remember_method(core: &mut Core, key: u32, cache: u32, function: Value, call: &CallMethod) {
    if key == DICT_SHAPE {
        return;
    }
    let epoch = core.epoch();
    let mut new = InlineCache { key, epoch, index: METHOD, value: function, ..InlineCache::EMPTY };
    if key & BUILTIN_KEY != 0
        && let Some(Obj::Builtin(bound)) = core.heap.get(function)
        && takes_quickly(bound, call.args.len() + 1)
    {
        new.quick = Some(&bound.row.call);
        new.entry = bound.signature.params.len() as u32;
    }
    core.caches.put(cache, new);
}
