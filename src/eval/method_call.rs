//! Calls of methods: `dst = object.name(args)`.
//!
//! What a place has found for a kind of object is remembered there; a builtin method that takes its
//! arguments as they come is called at once, and where all of them are names and constants not even
//! the stack is needed.
//!
//! May touch: `tree`, `value`. Never: any builtin by name.

use super::Machine;
use super::enter::{Entered, Row, plain_code};
use super::expr::{self, Operand};
use super::run::{Go, Here};
use crate::tree::{CallMethod, Expr};
use crate::value::attr::Found;
use crate::value::builtin::{QUICK_ARGS, Touch};
use crate::value::cache::{FIXED, GETTER, ITEM, METHOD, ON_CLASS, Quick};
use crate::value::shape::DICT_SHAPE;
use crate::value::{Call, Core, Eval, Method, Obj, Runtime, Stop, Value};

impl<'t> Machine<'t> {
    /// `dst = object.name(args)` of a function or a list's method that was called here before.
    /// `None`: it is not like that, and nothing has been done.
    #[inline(always)]
    pub(super) fn call_method_at_once(
        &mut self,
        core: &mut Core,
        here: &mut Here<'t>,
        call: &'t CallMethod,
        pc: u32,
    ) -> Option<Eval<Go>> {
        let object = match self.leaf(core, here, &call.object) {
            Some(Value::Ref(object)) => *object,
            Some(_) => return None,
            None => match &call.object {
                Expr::Attr(attr) => self.own_object(core, here, attr)?,
                _ => return None,
            },
        };
        let place = here.cache_base + call.cache;
        match core.heap.near(object)? {
            Obj::Instance(instance) => {
                let cached = core.caches.find(place, instance.shape, core.epoch())?;
                let Quick::Code(code, module) = cached.quick else { return None };
                let known = Entered::before(here, cached.value, code, module)?;
                self.save_pc(pc);
                let at = self.stack.len();
                if let Err(stop) = self.reserve(core, 1) {
                    return Some(Err(stop));
                }
                self.stack.push(Value::Ref(object));
                Some(self.enter::<true, true>(core, here, known, at, &call.args, call.dst))
            }
            Obj::List(_) => match core.caches.quick(place) {
                Quick::Row(Call::Touch(touch, _)) => {
                    self.touch_at_once(core, here, call, object, *touch).then_some(Ok(Go::On))
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// `dst = object.name(args)`
    #[inline(never)]
    pub(super) fn call_method_op(
        &mut self,
        core: &mut Core,
        here: &mut Here<'t>,
        call: &'t CallMethod,
    ) -> Eval<Go> {
        match core.caches.quick(here.cache_base + call.cache) {
            Quick::Row(Call::Touch(touch, plain)) => {
                match self.touch_list(core, here, call, *touch, *plain) {
                    Some(done) => done,
                    None => self.any_method_op(core, here, call),
                }
            }
            Quick::Row(row) => self.row_op(core, here, call, row),
            Quick::No | Quick::Code(..) => self.any_method_op(core, here, call),
        }
    }

    /// The same where a method of a builtin type was found that changes no list.
    #[inline(never)]
    fn row_op(
        &mut self,
        core: &mut Core,
        here: &mut Here<'t>,
        call: &'t CallMethod,
        row: &'static Call,
    ) -> Eval<Go> {
        if let Call::Plain(plain) | Call::LookPlain(_, plain) | Call::Spread(plain) = row
            && let Some(done) = self.call_on_leaves(core, here, call, *plain)
        {
            return done;
        }
        self.any_method_op(core, here, call)
    }

    /// Calls what was found here to change a list on the spot, if the object is a name or an
    /// attribute for a list. `None`: it is not like that, and nothing has been done.
    #[inline(always)]
    fn touch_list(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        call: &'t CallMethod,
        touch: Touch,
        plain: fn(&mut Runtime, &[Value]) -> Eval,
    ) -> Option<Eval<Go>> {
        let ([arg], []) = (&*call.args, &*call.names) else { return None };
        let cx = self.cx(here);
        let mut held = Value::Unbound;
        let list = match self.leaf(core, here, &call.object) {
            Some(Value::Ref(list)) => *list,
            None => match attribute(core, &cx, &call.object, &mut held)? {
                Ok(Value::Ref(list)) => list,
                Ok(_) => return None,
                Err(stop) => return Some(Err(stop)),
            },
            _ => return None,
        };
        if !matches!(core.heap.at(list), Some(Obj::List(_))) {
            return None;
        }
        let mut out = Value::Unbound;
        let value;
        let item = match expr::eval(core, &cx, arg, &mut out) {
            Operand::Other(item) => item,
            got => match got.value() {
                Ok(got) => {
                    value = got;
                    &value
                }
                Err(stop) => return Some(Err(stop)),
            },
        };
        if touch(&mut core.heap, list, item) {
            self.set(here.base + call.dst as usize, Value::None);
            return Some(Ok(Go::On));
        }
        let args = [Value::Ref(list), *item];
        // On the stack a collection sees them.
        let at = self.stack.len();
        let done = self.reserve(core, args.len()).and_then(|()| {
            self.stack.extend_from_slice(&args);
            self.run_plain(core, plain, &args)
        });
        self.stack.truncate(at);
        Some(done.map(|done| {
            self.set(here.base + call.dst as usize, done);
            Go::On
        }))
    }

    /// Calls a builtin method known here of a name, a constant or an attribute, if its arguments
    /// are names or constants: all lie where a collection sees them, an attribute's value on the
    /// stack. `None`: they are not, and nothing has been done.
    #[inline(always)]
    fn call_on_leaves(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        call: &'t CallMethod,
        plain: fn(&mut Runtime, &[Value]) -> Eval,
    ) -> Option<Eval<Go>> {
        if !call.names.is_empty() {
            return None;
        }
        let mut values = [Value::Unbound; QUICK_ARGS];
        let [object, rest @ ..] = &mut values;
        let leaf = self.leaf(core, here, &call.object);
        let named = leaf.is_some();
        match (leaf, &call.object) {
            (Some(leaf), _) => *object = *leaf,
            (None, Expr::Attr(_)) => {}
            _ => return None,
        }
        for (to, arg) in rest.iter_mut().zip(&call.args) {
            self.leaf(core, here, arg).filter(|value| !value.is_unbound())?.copy_to(to);
        }
        let at = self.stack.len();
        if !named {
            match attribute(core, &self.cx(here), &call.object, object)? {
                Ok(value) => {
                    if let Err(stop) = self.reserve(core, 1) {
                        return Some(Err(stop));
                    }
                    self.stack.push(value);
                    *object = value;
                }
                Err(stop) => return Some(Err(stop)),
            }
        }
        let (place, key) = (here.cache_base + call.cache, core.method_key(object));
        let Some(cached) = core.caches.first(place, key, core.epoch()) else {
            self.stack.truncate(at);
            return None;
        };
        let count = cached.entry as usize;
        let result = self.run_plain(core, plain, values.get(..count).unwrap_or(&[]));
        self.stack.truncate(at);
        Some(match &result {
            Ok(value) => {
                self.put(here.base + call.dst as usize, value);
                Ok(Go::On)
            }
            Err(stop) => Err(*stop),
        })
    }

    fn any_method_op(
        &mut self,
        core: &mut Core,
        here: &mut Here<'t>,
        call: &'t CallMethod,
    ) -> Eval<Go> {
        let at = self.stack.len();
        let (object, key, known);
        match self.leaf(core, here, &call.object).filter(|object| !object.is_unbound()) {
            Some(leaf) => {
                key = core.method_key(leaf);
                known = known_method(core, here, call, key);
                object = *leaf;
                if known.is_none() {
                    return self.call_any_method(core, here, call, object, key);
                }
                self.reserve(core, 1)?;
                self.stack.push(object);
            }
            None => {
                self.reserve(core, 1)?;
                self.push_args(core, here, std::slice::from_ref(&call.object))?;
                let Some(pushed) = self.stack.get(at) else { return Ok(Go::On) };
                key = core.method_key(pushed);
                known = known_method(core, here, call, key);
                object = *pushed;
            }
        }
        if let Some(Known { callee, quick, count }) = known {
            match quick {
                Quick::Row(row) => {
                    let quick = Row { callee, row, count: count as usize };
                    return self.quick_call(core, here, quick, at, &call.args, call.dst);
                }
                Quick::Code(code, module) => {
                    if let Some(known) = Entered::before(here, callee, code, module) {
                        return self
                            .enter::<true, true>(core, here, known, at, &call.args, call.dst);
                    }
                }
                Quick::No => {}
            }
            if let Value::Ref(handle) = callee
                && let Some(Obj::Function(function)) = core.heap.at(handle)
                && let Some(code) = plain_code(here, function, call.args.len() + 1)
            {
                let entered = Entered::new(callee, function, code);
                if code.takes_exactly(call.args.len() + 1) {
                    let quick = Quick::Code(function.code, function.module);
                    core.caches.set_quick(here.cache_base + call.cache, key, quick);
                }
                return self.enter::<false, true>(core, here, entered, at, &call.args, call.dst);
            }
        }
        self.stack.truncate(at);
        self.call_any_method(core, here, call, object, key)
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
            return self.enter::<false, true>(core, here, entered, at, &call.args, call.dst);
        }
        // A function of a module: `math.sqrt(x)`.
        if let Found::Value(callee) = method
            && call.names.is_empty()
            && let Some(Obj::Builtin(bound)) = core.heap.get(callee)
            && bound.is_function()
            && bound.takes_quickly(call.args.len())
        {
            let (row, at) = (Row::new(callee, bound), self.stack.len());
            return self.quick_call(core, here, row, at, &call.args, call.dst);
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
                core.remember_method(key, cache, function, call.args.len());
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
}

/// What was remembered at a call: a method that gets the object first.
#[derive(Clone, Copy)]
struct Known {
    callee: Value,
    /// See [`InlineCache::quick`].
    quick: Quick,
    /// How many parameters it then has.
    count: u32,
}

/// The object of a method call that is an attribute of a name: nothing is charged for it, so it
/// may be asked for once more. `None`: it is something else.
#[inline(always)]
fn attribute<'a>(
    core: &mut Core,
    cx: &expr::Cx<'a>,
    object: &'a Expr,
    out: &'a mut Value,
) -> Option<Eval<Value>> {
    match object {
        Expr::Attr(attr) if matches!(attr.object, Expr::Local(_) | Expr::Cell(..)) => {
            Some(expr::eval_node(core, cx, object, out).value())
        }
        _ => None,
    }
}

/// The method remembered for this kind of object, if the call names no argument.
#[inline(always)]
fn known_method(core: &Core, here: &Here, call: &CallMethod, key: u32) -> Option<Known> {
    let cached = core.caches.get(here.cache_base + call.cache, key, core.epoch())?;
    (cached.index == METHOD && call.names.is_empty()).then_some(Known {
        callee: cached.value,
        quick: cached.quick,
        count: cached.entry,
    })
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
        Some(Obj::Function(function)) => !function.in_c,
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
