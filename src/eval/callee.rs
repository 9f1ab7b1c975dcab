//! What a call calls, and which way it takes.
//!
//! A function of the same tree, a builtin with few parameters, a class that only has `__init__` and
//! an object of a library type that knows its result go the short ways of [`super::enter`]; whatever
//! is not like that goes the long way round, through [`Machine::invoke`].
//!
//! May touch: `tree`, `value`. Never: any builtin by name.

use super::enter::{Entered, Row, plain_code};
use super::run::{Go, Here};
use super::{Machine, Then};
use crate::tree::{Call as CallOp, Expr};
use crate::value::native::CallFn;
use crate::value::{Call, Core, Eval, Obj, Runtime, Value};

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
                        if let (Some(cache), Value::Ref(handle)) = (call.cache, *callee)
                            && code.takes_exactly(given)
                        {
                            let (number, module) = (function.code, function.module);
                            core.caches.call(here.cache_base + cache, handle, number, module);
                        }
                        return self
                            .enter::<false, true>(core, here, entered, at, &call.args, call.dst);
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
                (Value::Shared { .. }, Some(Obj::Builtin(bound))) if bound.is_function() => {
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
                        let (quick, class) = (Row::new(class.maker.1, bound), *callee);
                        if let Call::Make(make, _) = *quick.row {
                            return self.make_op(core, here, make, class, call);
                        }
                        if bound.takes_quickly(given + 1) {
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
        here: &mut Here<'t>,
        callee: Value,
        call: &'t CallOp,
    ) -> Eval<Go> {
        match core.heap.get(callee) {
            Some(Obj::Builtin(bound)) if bound.takes_quickly(call.args.len()) => {
                let quick = Row::new(callee, bound);
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
    fn call_any(&mut self, core: &mut Core, here: &mut Here<'t>, call: &'t CallOp) -> Eval<Go> {
        let callee = self.value(core, here, &call.callee)?;
        let this = match call.this {
            Some(slot) => self.slot(here.base + slot as usize),
            None => Value::Unbound,
        };
        if call.names.is_empty() {
            if let Some(done) = self.call_plainly(core, here, callee, this, call) {
                return done;
            }
            if this.is_unbound() {
                match short_cut(core, callee) {
                    Some(ShortCut::Asks(of)) => {
                        return self.call_native(core, here, callee, of, call);
                    }
                    Some(ShortCut::Forwards(function, first)) => {
                        return self.call_forward(core, here, function, first, call);
                    }
                    None => {}
                }
            }
        }
        self.call_with(core, here, callee, this, (&call.args, &call.names), call.dst)
    }

    /// Calls a function of this tree or a builtin with few parameters, with `this` first unless that
    /// is unbound: a method that was looked up before its arguments were evaluated. `None`: it is
    /// neither, and nothing has been done.
    fn call_plainly(
        &mut self,
        core: &mut Core,
        here: &mut Here<'t>,
        callee: Value,
        this: Value,
        call: &'t CallOp,
    ) -> Option<Eval<Go>> {
        let (at, alone) = (self.stack.len(), this.is_unbound());
        let given = call.args.len() + usize::from(!alone);
        let begun = match core.heap.get(callee)? {
            Obj::Function(function) => {
                Begun::Code(Entered::new(callee, function, plain_code(here, function, given)?))
            }
            Obj::Builtin(bound)
                if bound.takes_quickly(given) && (!alone || bound.is_function()) =>
            {
                Begun::Row(Row::new(callee, bound))
            }
            _ => return None,
        };
        if !alone {
            if let Err(stop) = self.reserve(core, 1) {
                return Some(Err(stop));
            }
            self.stack.push(this);
        }
        Some(match begun {
            Begun::Code(code) => {
                self.enter::<false, true>(core, here, code, at, &call.args, call.dst)
            }
            Begun::Row(row) => self.quick_call(core, here, row, at, &call.args, call.dst),
        })
    }

    /// Calls an object of a library type that may know its result at once.
    fn call_native(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        callee: Value,
        of: CallFn,
        call: &'t CallOp,
    ) -> Eval<Go> {
        let at = self.stack.len();
        self.reserve(core, call.args.len() + 3)?;
        if let Err(stop) = self.push_args(core, here, &call.args) {
            self.stack.truncate(at);
            return Err(stop);
        }
        self.charge_task(core, at)?;
        if let Some(value) = of(core, callee, self.stack.get(at..).unwrap_or(&[])) {
            self.stack.truncate(at);
            self.set(here.base + call.dst as usize, value);
            return Ok(Go::On);
        }
        let done = self.invoke(core, callee, at, &[], Then::Store(call.dst));
        core.kept.truncate(self.kept_before);
        done
    }

    /// Calls something with these arguments first.
    fn call_forward(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        callee: Value,
        first: Value,
        call: &'t CallOp,
    ) -> Eval<Go> {
        let count = core.heap.as_tuple(first).map_or(0, <[Value]>::len);
        self.charge_task(core, self.stack.len())?;
        core.heap.steps(count as u64 / 8)?;
        self.call_after(core, here, callee, (Value::Unbound, first), (&call.args, &[]), call.dst)
    }

    /// Evaluates arguments onto the stack, after `this` unless that is unbound, and calls.
    pub(super) fn call_with(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        callee: Value,
        this: Value,
        (args, names): (&'t [Expr], &'t [Value]),
        dst: u32,
    ) -> Eval<Go> {
        self.call_after(core, here, callee, (this, Value::Unbound), (args, names), dst)
    }

    /// The same with the items of a tuple before the arguments, unless that is unbound.
    #[inline(always)]
    fn call_after(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        callee: Value,
        (this, first): (Value, Value),
        (args, names): (&'t [Expr], &'t [Value]),
        dst: u32,
    ) -> Eval<Go> {
        let then = Then::Store(dst);
        let at = self.stack.len();
        let count = core.heap.as_tuple(first).map_or(0, <[Value]>::len);
        self.reserve(core, args.len() + count + 3)?;
        let is_class = self.push_below_args(core, callee, this);
        self.stack.extend_from_slice(core.heap.as_tuple(first).unwrap_or(&[]));
        if let Err(stop) = self.push_args(core, here, args) {
            self.stack.truncate(at);
            return Err(stop);
        }
        let done = match is_class {
            true => self.construct(core, callee, at, names, then),
            false => self.invoke(core, callee, at, names, then),
        };
        core.kept.truncate(self.kept_before);
        done
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
        let entered = self.enter::<false, false>(core, here, entered, at + 1, &call.args, call.dst);
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
}

/// What a call comes to that needs no more than a look at the callee.
enum Begun<'t> {
    Code(Entered<'t>),
    Row(Row),
}

/// What is known of calling an object of a library type, or of a class derived from one.
pub(super) enum ShortCut {
    /// It may know its result.
    Asks(CallFn),
    /// It calls something else, with the arguments in this tuple first.
    Forwards(Value, Value),
}

/// The same of a callee, if its class calls it as the library type does.
pub(super) fn short_cut(core: &mut Core, callee: Value) -> Option<ShortCut> {
    let (native, class) = match core.heap.get(callee)? {
        Obj::Native(native) => (native, None),
        Obj::Derived(derived) => match core.heap.get(derived.payload)? {
            Obj::Native(native) => (native, Some(derived.instance.class)),
            _ => return None,
        },
        _ => return None,
    };
    let id = native.class();
    let found = match native.call() {
        Some(of) => ShortCut::Asks(of),
        None => native
            .forwards(&core.heap)
            .map(|(function, first)| ShortCut::Forwards(function, first))?,
    };
    let Some(class) = class else { return Some(found) };
    let method = core.lookup(class, const { Value::short("__call__") })?;
    match core.heap.get(method)? {
        Obj::Builtin(bound) if bound.owner == Some(id) => Some(found),
        _ => None,
    }
}
