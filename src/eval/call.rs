//! Calls: what is called, and what becomes of its arguments.
//!
//! Arguments are evaluated straight onto the value stack, where they are the first slots of the
//! callee's frame. What can be called is sorted out in [`Machine::invoke`]: functions push a
//! frame, plain builtins give their result at once, tasks push a native frame, classes construct.
//!
//! May touch: `tree`, `value`. Never: any builtin by name.

use super::expr;
use super::run::{Go, Here};
use super::{Machine, Then};
use crate::raise;
use crate::tree::{CallSpread, LoadMethod, SuperCall};
use crate::value::attr::Found;
use crate::value::builtin::QUICK_ARGS;
use crate::value::cache::METHOD;
use crate::value::{Call, Core, Dict, Eval, Obj, Runtime, Stop, Value, types};

/// So many names of keywords need no room of their own.
const FEW_NAMES: usize = 8;

/// How many objects with a `__call__`, or methods of methods, may stand before a function.
const CHAIN_MAX: usize = 1000;

impl<'t> Machine<'t> {
    /// `dst, dst+1 =` a method and the object it wants.
    pub(super) fn load_method_op(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        load: &'t LoadMethod,
    ) -> Eval<Go> {
        let object = self.value(core, here, &load.object)?;
        let (key, cache) = (core.method_key(&object), here.cache_base + load.cache);
        if let Some(cached) = core.caches.get(cache, key, core.epoch())
            && cached.index == METHOD
        {
            let function = cached.value;
            self.set(here.base + load.dst as usize, function);
            self.set(here.base + load.dst as usize + 1, object);
            return Ok(Go::On);
        }
        let (function, this) = match core.find_method(object, load.name) {
            Ok(Found::Method(function)) => {
                core.remember_method(key, cache, function, QUICK_ARGS);
                (function, object)
            }
            Ok(Found::Value(value)) => (value, Value::Unbound),
            Ok(Found::Missing) => {
                let stop = core.no_attribute(object, load.name);
                return Err(expr::at(core, stop, self.place_here(here)));
            }
            Ok(Found::Call(..) | Found::Fallback(_)) => return Err(Stop::Flat),
            Err(Stop::Raised) => {
                let class = core.class_of(object);
                if core.heap.as_class(class).is_some_and(|c| c.hooks.getattr) {
                    core.take_raised();
                    return Err(Stop::Flat);
                }
                return Err(expr::at(core, Stop::Raised, self.place_here(here)));
            }
            Err(stop) => return Err(stop),
        };
        self.set(here.base + load.dst as usize, function);
        self.set(here.base + load.dst as usize + 1, this);
        Ok(Go::On)
    }

    pub(super) fn place_here(&self, here: &Here<'t>) -> u32 {
        let Some(frame) = self.frames.last() else { return 0 };
        let twin = frame.twin;
        if twin != 0
            && let Some(twin_code) = here.code.twins.get(frame.pc as usize).and_then(|t| t.get())
            && let Some(stmt) = twin_code.get(twin as usize - 1)
        {
            return stmt.place;
        }
        here.code.body.get(frame.pc as usize).map_or(0, |stmt| stmt.place)
    }

    /// `dst = callee(*args, **keywords)`
    pub(super) fn call_spread_op(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        call: &'t CallSpread,
    ) -> Eval<Go> {
        let callee = self.value(core, here, &call.callee)?;
        let this = match call.this {
            Some(slot) => self.slot(here.base + slot as usize),
            None => Value::Unbound,
        };
        let args = self.slot(here.base + call.args as usize);
        let keywords = match call.keywords {
            Some(slot) => self.slot(here.base + slot as usize),
            None => Value::Unbound,
        };
        self.spread(core, callee, this, args, keywords, Then::Store(call.dst))
    }

    /// Calls with a list or tuple of arguments and a dict of keywords.
    pub(super) fn spread(
        &mut self,
        core: &mut Core,
        callee: Value,
        this: Value,
        args: Value,
        keywords: Value,
        then: Then,
    ) -> Eval<Go> {
        let count = core.heap.as_items(args).map_or(0, <[Value]>::len);
        core.heap.steps_for(count * 4)?;
        let named = core.heap.as_dict(keywords).map_or(0, Dict::len);
        self.reserve(core, count + named + 3)?;
        let at = self.stack.len();
        let is_class = self.push_below_args(core, callee, this);
        self.stack.extend_from_slice(core.heap.as_items(args).unwrap_or(&[]));
        let (mut few, mut many) = ([Value::Unbound; FEW_NAMES], Vec::new());
        let mut names: &[Value] = &[];
        if named > 0
            && let Some(dict) = core.heap.as_dict(keywords)
        {
            self.stack.extend(dict.iter().map(|entry| entry.value));
            if let Some(few) = few.get_mut(..named) {
                for (to, entry) in few.iter_mut().zip(dict.iter()) {
                    *to = entry.key;
                }
                names = few;
            } else {
                many.extend(dict.iter().map(|entry| entry.key));
                names = &many;
            }
        }
        if is_class {
            return self.construct(core, callee, at, names, then);
        }
        self.invoke(core, callee, at, names, then)
    }

    /// Pushes what comes below the arguments, for which there is room: `this` unless that is
    /// unbound. A class, which is what it answers, wants two places below: for the new object, and
    /// for it as `self`.
    pub(super) fn push_below_args(&mut self, core: &Core, callee: Value, this: Value) -> bool {
        let is_class = matches!(core.heap.get(callee), Some(Obj::Class(_)));
        if is_class {
            self.stack.push(Value::Unbound);
            self.stack.push(Value::Unbound);
        }
        if !this.is_unbound() {
            self.stack.push(this);
        }
        is_class
    }

    /// Calls with values at hand.
    pub(super) fn call_values(
        &mut self,
        core: &mut Core,
        callee: Value,
        this: Value,
        args: &[Value],
        keywords: &[(Value, Value)],
        then: Then,
    ) -> Eval<Go> {
        self.reserve(core, args.len() + keywords.len() + 3)?;
        let at = self.stack.len();
        let is_class = self.push_below_args(core, callee, this);
        self.stack.extend_from_slice(args);
        self.stack.extend(keywords.iter().map(|(_, value)| *value));
        let names: Vec<Value> = keywords.iter().map(|(name, _)| *name).collect();
        if is_class {
            return self.construct(core, callee, at, &names, then);
        }
        self.invoke(core, callee, at, &names, then)
    }

    /// Calls what is no class, with its arguments on the stack from `at`; the last ones are named.
    #[inline]
    pub(super) fn invoke(
        &mut self,
        core: &mut Core,
        callee: Value,
        at: usize,
        names: &[Value],
        then: Then,
    ) -> Eval<Go> {
        match core.heap.get(callee) {
            Some(Obj::Function(function)) => {
                let (unit, code, module) = (function.unit, function.code, function.module);
                self.enter_function(core, callee, (unit, code, module), at, names, then)
            }
            Some(Obj::Builtin(_)) => self.enter_builtin(core, callee, at, names, then),
            _ => self.invoke_other(core, callee, at, names, then),
        }
    }

    /// Follows what stands before a function (bound methods, `__call__`), which may be a long chain.
    #[inline(never)]
    fn invoke_other(
        &mut self,
        core: &mut Core,
        mut callee: Value,
        at: usize,
        names: &[Value],
        then: Then,
    ) -> Eval<Go> {
        for _ in 0..CHAIN_MAX {
            match core.heap.get(callee) {
                Some(Obj::Function(_) | Obj::Builtin(_)) => {
                    return self.invoke(core, callee, at, names, then);
                }
                Some(Obj::Method { function, this }) => {
                    let (function, this) = (*function, *this);
                    self.reserve(core, 1)?;
                    self.stack.insert(at, this);
                    callee = function;
                }
                Some(Obj::Class(_)) => {
                    self.reserve(core, 2)?;
                    self.stack.splice(at..at, [Value::Unbound, Value::Unbound]);
                    return self.construct(core, callee, at, names, then);
                }
                Some(Obj::StaticMethod(function)) => callee = *function,
                Some(Obj::Host(number, 0)) => {
                    let number = *number;
                    return self.call_host(core, number, at, names, then);
                }
                Some(Obj::GenericAlias(alias)) => callee = alias.0,
                _ => callee = self.own_call(core, callee, at)?,
            }
            core.heap.steps(1)?;
        }
        self.stack.truncate(at);
        raise!(core, RecursionError, "maximum recursion depth exceeded")
    }

    /// What calling an object with `__call__` calls instead; its first argument may be added.
    fn own_call(&mut self, core: &mut Core, callee: Value, at: usize) -> Eval {
        let Some(method) = core.special(callee, "__call__") else {
            self.stack.truncate(at);
            raise!(core, TypeError, "'{}' object is not callable", core.type_name(callee));
        };
        let bound = Runtime { core, eval: Some(self) }.bind(method, callee);
        match bound {
            Ok(None) => {
                self.reserve(core, 1)?;
                self.stack.insert(at, callee);
                Ok(method)
            }
            Ok(Some(callable)) => Ok(callable),
            Err(stop) => {
                self.stack.truncate(at);
                Err(stop)
            }
        }
    }

    /// Calls a host function, or waits for one that is answered from outside.
    fn call_host(
        &mut self,
        core: &mut Core,
        number: u32,
        at: usize,
        names: &[Value],
        then: Then,
    ) -> Eval<Go> {
        let all: Vec<Value> = self.stack.get(at..).unwrap_or(&[]).to_vec();
        let by_position = all.len() - names.len();
        let named: Vec<(Value, Value)> =
            names.iter().copied().zip(all.iter().skip(by_position).copied()).collect();
        let args = all.get(..by_position).unwrap_or(&[]);
        let Some(call) = core.hosts.get(number as usize).map(|host| host.call.clone()) else {
            return Err(Stop::Flat);
        };
        core.heap.steps(8)?;
        let effect = std::mem::replace(&mut core.heap.effect, true);
        let can_wait = self.nested == 0 && core.can_wait;
        let result = call(&mut Runtime { core, eval: Some(self) }, args, &named);
        core.heap.effect = effect;
        self.stack.truncate(at);
        match result {
            Err(Stop::Suspend) => self.wait_for_host(core, number, can_wait, then),
            result => self.settle(core, then, result?),
        }
    }

    /// Calls a builtin: binds its arguments, then runs it or pushes its task.
    #[inline]
    fn enter_builtin(
        &mut self,
        core: &mut Core,
        callee: Value,
        at: usize,
        names: &[Value],
        then: Then,
    ) -> Eval<Go> {
        let Some(Obj::Builtin(bound)) = core.heap.get(callee) else { return Ok(Go::On) };
        let signature = &bound.signature;
        let given = self.stack.len() - at;
        let mut count = signature.params.len();
        let row = bound.row;
        if bound.is_new && bound.owner != Some(types::OBJECT) {
            let class = self.slot(at);
            let owner = bound.owner.unwrap_or(types::OBJECT);
            let is_builtin = match core.heap.as_class(class) {
                Some(c) if c.builtin == Some(types::BOOL) && owner == types::INT => {
                    let words = "int.__new__(bool) is not safe, use bool.__new__()";
                    return Err(core.raise(types::TYPE_ERROR, words));
                }
                Some(c) if core.is_subclass(class, owner.value()) => {
                    c.builtin.is_some() || owner == types::TYPE
                }
                _ => {
                    let stop = not_a_subtype(core, owner, class, given);
                    self.stack.truncate(at);
                    return Err(stop);
                }
            };
            if !is_builtin {
                return self.new_for_program(core, callee, class, at, names, then);
            }
        }
        if matches!(row.call, Call::Spread(_)) && names.is_empty() && given >= signature.min {
            count = given;
        } else if signature.simple
            && names.is_empty()
            && given >= signature.min
            && given <= signature.max
        {
            self.stack.resize(at + count, Value::Unbound);
        } else if let Some(before) = signature.rest_after
            && names.is_empty()
            && given >= signature.min.max(before)
        {
            if let Err(stop) = self.bind_rest(core, given, at + before, at + count) {
                self.stack.truncate(at);
                return Err(stop);
            }
        } else if let Err(stop) = self.bind_builtin(core, callee, at, names) {
            self.stack.truncate(at);
            return Err(stop);
        }
        if let Err(stop) = self.check_self(core, callee, at) {
            self.stack.truncate(at);
            return Err(stop);
        }
        match row.call {
            Call::Plain(function)
            | Call::LookPlain(_, function)
            | Call::Touch(_, function)
            | Call::Spread(function) => {
                let mut args = [Value::Unbound; 8];
                let result = if count <= args.len() {
                    for (to, from) in args.iter_mut().zip(self.stack.get(at..).unwrap_or(&[])) {
                        *to = *from;
                    }
                    self.run_plain(core, function, args.get(..count).unwrap_or(&[]))
                } else {
                    let args: Vec<Value> = self.stack.get(at..).unwrap_or(&[]).to_vec();
                    self.run_plain(core, function, &args)
                };
                self.stack.truncate(at);
                self.settle(core, then, result?)
            }
            Call::Task(task)
            | Call::Look(_, task)
            | Call::Resume(_, task)
            | Call::Make(_, task) => self.begin_task(core, task, callee, at, count, then),
        }
    }

    #[inline]
    pub(super) fn run_plain(
        &mut self,
        core: &mut Core,
        function: fn(&mut Runtime, &[Value]) -> Eval,
        args: &[Value],
    ) -> Eval {
        Runtime { core, eval: Some(self) }.alone(|rt| function(rt, args))
    }

    /// A method of a builtin type wants an instance of it first.
    #[inline]
    fn check_self(&mut self, core: &mut Core, callee: Value, at: usize) -> Eval<()> {
        let Some(Obj::Builtin(bound)) = core.heap.get(callee) else { return Ok(()) };
        let Some(owner) = bound.owner else { return Ok(()) };
        if bound.row.method != crate::value::Method::Instance || owner == types::OBJECT {
            return Ok(());
        }
        let this = self.slot(at);
        let class = core.class_of(this);
        if class.same(owner.value()) || core.is_subclass(class, owner.value()) {
            return Ok(());
        }
        let name = bound.row.name();
        let what = if name.starts_with("__") {
            format!(
                "descriptor '{name}' requires a '{}' object but received a '{}'",
                owner.name(),
                core.type_name(this)
            )
        } else {
            format!(
                "descriptor '{name}' for '{}' objects doesn't apply to a '{}' object",
                owner.name(),
                core.type_name(this)
            )
        };
        Err(core.raise(types::TYPE_ERROR, &what))
    }

    /// `super()` without arguments.
    pub(super) fn super_op(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        call: &'t SuperCall,
    ) -> Eval<Go> {
        let callee = self.value(core, here, &call.callee)?;
        if !callee.same(types::SUPER.value()) {
            let at = self.stack.len();
            return match core.heap.get(callee) {
                Some(Obj::Class(_)) => {
                    self.stack.push(Value::Unbound);
                    self.stack.push(Value::Unbound);
                    self.construct(core, callee, at, &[], Then::Store(call.dst))
                }
                _ => self.invoke(core, callee, at, &[], Then::Store(call.dst)),
            };
        }
        let this = match self.value(core, here, &call.this) {
            Err(Stop::Raised) if core.raised_is(types::UNBOUND_LOCAL_ERROR) => {
                core.take_raised();
                raise!(core, RuntimeError, "super(): arg[0] deleted");
            }
            this => this?,
        };
        let cell = self.slot(here.base + call.class as usize);
        let class = match core.heap.get(cell) {
            Some(Obj::Cell(class)) if !class.is_unbound() => *class,
            _ => raise!(core, RuntimeError, "super(): empty __class__ cell"),
        };
        let of = core.class_of(this);
        let class_of_this = if core.is_subclass(of, class) {
            of
        } else if matches!(core.heap.get(this), Some(Obj::Class(_)))
            && core.is_subclass(this, class)
        {
            this
        } else {
            raise!(core, TypeError, "super(type, obj): obj must be an instance or subtype of type");
        };
        let made = core.heap.add(Obj::Super(Box::new([class, this, class_of_this])))?;
        self.set(here.base + call.dst as usize, made);
        Ok(Go::On)
    }
}

/// Complains of a class that a builtin type's `__new__` cannot make an instance of.
#[cold]
fn not_a_subtype(core: &mut Core, owner: crate::value::TypeId, class: Value, given: usize) -> Stop {
    let owner = owner.name();
    let message = if given == 0 {
        format!("{owner}.__new__(): not enough arguments")
    } else if core.heap.as_class(class).is_none() {
        format!("{owner}.__new__(X): X is not a type object ({})", core.type_name(class))
    } else {
        let class = core.class_name(class);
        format!("{owner}.__new__({class}): {class} is not a subtype of {owner}")
    };
    core.raise(types::TYPE_ERROR, &message)
}

pub(super) fn keyword_pairs(core: &Core, keywords: Value) -> Vec<(Value, Value)> {
    match core.heap.as_dict(keywords) {
        Some(dict) => dict.iter().map(|entry| (entry.key, entry.value)).collect(),
        None => Vec::new(),
    }
}
