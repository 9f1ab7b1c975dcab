//! Calls of methods: `dst = object.name(args)`.
//!
//! What a place has found for a kind of object is remembered there; a builtin method that takes its
//! arguments as they come is called at once, and where all of them are names and constants not even
//! the stack is needed.
//!
//! May touch: `tree`, `value`. Never: any builtin by name.

use super::Machine;
use super::enter::{Entered, QUICK_ARGS, Quick, plain_code, takes_quickly};
use super::expr;
use super::run::{Go, Here};
use crate::tree::CallMethod;
use crate::value::attr::Found;
use crate::value::cache::{FIXED, GETTER, ITEM, InlineCache, METHOD, ON_CLASS};
use crate::value::lookup::BUILTIN_KEY;
use crate::value::shape::DICT_SHAPE;
use crate::value::{Call, Core, Eval, Method, Obj, Stop, Value};

impl<'t> Machine<'t> {
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
