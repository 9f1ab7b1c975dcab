//! Attributes: what `x.name`, `x.name = v` and `del x.name` mean (Data model, 3.3.2 and 3.3.3).
//!
//! A lookup here finds and never calls: where a property, a descriptor or `__getattr__` has to be
//! called, the answer is the call to be made ([`Found::Call`]), and whoever asked makes it, as a
//! frame or natively. The policy's verdict on names is the business of those who turn run-time
//! text into a name; names in the source were judged before.
//!
//! May touch: `value`. Never: frames.

use super::types::{self};
use super::{Core, Eval, Handle, Layout, Method, Obj, Runtime, Stop, Value};
use crate::raise;
use std::collections::BTreeSet;

/// What looking an attribute up gave.
#[derive(Clone, Copy, Debug)]
pub enum Found {
    /// Its value.
    Value(Value),
    /// A method of the object: the function, to be called with the object first. Only from
    /// [`Core::find_method`], which saves making a bound method.
    Method(Value),
    /// The value is what this call gives.
    Call(Value, [Value; 3], u8),
    /// There is none, but the class has `__getattr__`, to be called with the object and the name.
    Fallback(Value),
    /// There is none.
    Missing,
}

/// What setting or deleting an attribute takes.
#[derive(Clone, Copy, Debug)]
pub enum Set {
    /// It has been done.
    Done,
    /// This call does it.
    Call(Value, [Value; 3], u8),
}

impl Core {
    /// Finds an attribute.
    pub fn find_attr(&mut self, object: Value, name: Value) -> Eval<Found> {
        let class = self.class_of(object);
        if let Some(c) = self.heap.as_class(class)
            && c.hooks.getattribute
            && let Some(method) = self.special(object, "__getattribute__")
            && !self.is_row(method, "__getattribute__")
        {
            let (hook, args, given) = self.hook_call(method, object, [name, Value::Unbound], 1)?;
            return Ok(Found::Call(hook, args, given));
        }
        let found = self.find_generic(object, class, name)?;
        if !matches!(found, Found::Missing) {
            return Ok(found);
        }
        // A class keeps its module apart from its namespace, where an instance would find it.
        if name.same(Value::short("__module__"))
            && self.heap.as_class(object).is_none()
            && let Some(c) = self.heap.as_class(class)
            && c.builtin.is_none()
            && !c.module.is_unbound()
        {
            return Ok(Found::Value(c.module));
        }
        if self.heap.as_class(class).is_some_and(|c| c.hooks.getattr)
            && let Some(method) = self.special(object, "__getattr__")
        {
            return Ok(Found::Fallback(method));
        }
        if let Some(function) = self.module_hook(object, "__getattr__") {
            return Ok(Found::Call(function, [name, Value::Unbound, Value::Unbound], 1));
        }
        Ok(Found::Missing)
    }

    /// What a program's module defines for names it lacks, or for `dir()` (PEP 562).
    pub fn module_hook(&mut self, module: Value, name: &'static str) -> Option<Value> {
        match self.heap.get(module) {
            Some(Obj::Module(inside)) if !inside.library => {}
            _ => return None,
        }
        let name = self.heap.str(name).ok()?;
        self.fixed_module_attr(module, name)
    }

    /// What `object.__getattribute__` finds: data descriptors of the class, then the instance's
    /// own attributes, then the rest of the class.
    pub fn find_generic(&mut self, object: Value, class: Value, name: Value) -> Eval<Found> {
        let on_class = self.lookup(class, name);
        if let Some(attr) = on_class
            && self.is_data_descriptor(attr)
        {
            return self.descriptor_get(attr, object, class);
        }
        match self.heap.get(object) {
            Some(Obj::Class(_)) => {
                if let Some(attr) = self.lookup(object, name) {
                    return self.descriptor_get(attr, Value::Unbound, object);
                }
            }
            Some(Obj::Module(module)) => {
                if let Some(value) = self.module_attr(module, name) {
                    return Ok(Found::Value(value));
                }
            }
            Some(Obj::Super(_)) => return self.find_super(object, name),
            Some(Obj::Method { function, .. }) if on_class.is_none() => {
                let function = *function;
                return self.find_attr(function, name);
            }
            Some(Obj::GenericAlias(alias)) if on_class.is_none() => {
                let origin = alias.0;
                return self.find_attr(origin, name);
            }
            _ => {
                // What lies in a slot is found by its member only, which is not there any more.
                let in_slot = self.heap.as_class(class).is_some_and(|c| c.has_slot(name));
                if !in_slot && let Some(value) = self.own_attr(object, name) {
                    return Ok(Found::Value(value));
                }
            }
        }
        match on_class {
            Some(attr) => self.descriptor_get(attr, object, class),
            None => Ok(Found::Missing),
        }
    }

    /// An attribute of a module: a global of its program, or a native module's.
    pub fn module_attr(&self, module: &super::Module, name: Value) -> Option<Value> {
        if let Some(slot) = self.heap.text(&name).and_then(|text| module.slots.slots.get(text))
            && let Some(value) = self.globals.get(module.globals as usize)?.get(*slot as usize)
            && !value.is_unbound()
        {
            return Some(*value);
        }
        self.dict_get_name(&module.attrs, super::hash::name(&self.heap, &name), name)
    }

    /// An attribute of a module of the prelude, which nothing can change.
    pub fn fixed_module_attr(&self, module: Value, name: Value) -> Option<Value> {
        match self.heap.get(module)? {
            Obj::Module(module) => self.module_attr(module, name),
            _ => None,
        }
    }

    fn find_super(&mut self, object: Value, name: Value) -> Eval<Found> {
        let Some(Obj::Super(parts)) = self.heap.get(object) else { return Ok(Found::Missing) };
        let [after, this, class] = **parts;
        let is_class_name = self.heap.text(&name) == Some("__class__");
        match self.lookup_after(class, after, name) {
            Some(attr) if !is_class_name => {
                let this = if this.same(class) { Value::Unbound } else { this };
                self.descriptor_get(attr, this, class)
            }
            _ => {
                let class = self.class_of(object);
                match self.lookup(class, name) {
                    Some(attr) => self.descriptor_get(attr, object, class),
                    None => Ok(Found::Missing),
                }
            }
        }
    }

    /// Whether a class attribute goes before the instance's own.
    #[inline]
    pub fn is_data_descriptor(&mut self, attr: Value) -> bool {
        match self.heap.get(attr) {
            Some(Obj::Property(_) | Obj::Member(_) | Obj::GetSet(_)) => true,
            Some(Obj::Native(native)) => native.tuple_item().is_some(),
            Some(Obj::Instance(_) | Obj::Derived(_)) => {
                self.special(attr, "__set__").is_some()
                    || self.special(attr, "__delete__").is_some()
            }
            _ => false,
        }
    }

    /// What a class attribute gives when it is looked up on an object (unbound: on the class
    /// itself): binds functions, calls for properties.
    pub fn descriptor_get(&mut self, attr: Value, object: Value, class: Value) -> Eval<Found> {
        let on_class = object.is_unbound();
        Ok(match self.heap.get(attr) {
            Some(Obj::Function(_)) => {
                if on_class {
                    Found::Value(attr)
                } else {
                    Found::Value(self.heap.add(Obj::Method { function: attr, this: object })?)
                }
            }
            Some(Obj::Builtin(bound)) => match bound.row.method {
                Method::Static => Found::Value(attr),
                Method::Instance if on_class => Found::Value(attr),
                Method::Instance => {
                    Found::Value(self.heap.add(Obj::Method { function: attr, this: object })?)
                }
                Method::Class => {
                    Found::Value(self.heap.add(Obj::Method { function: attr, this: class })?)
                }
            },
            Some(Obj::Property(property)) => {
                let (get, derived) = (property.get, !property.class.is_unbound());
                let plain = derived
                    && !(on_class || get.is_none())
                    && self.heap.as_class(property.class).is_some_and(|c| c.hooks.plain_get);
                if derived
                    && !plain
                    && let Some(get) = self.own_protocol(attr, "__get__")
                {
                    let object = if on_class { Value::None } else { object };
                    Found::Call(get, [attr, object, class], 3)
                } else if on_class {
                    Found::Value(attr)
                } else if get.is_none() {
                    return Err(self.property_error(attr, object, "getter"));
                } else {
                    Found::Call(get, [object, Value::Unbound, Value::Unbound], 1)
                }
            }
            Some(Obj::StaticMethod(function)) => Found::Value(*function),
            Some(Obj::ClassMethod(function)) => {
                let function = *function;
                match self.heap.get(function) {
                    Some(Obj::Property(property)) => {
                        Found::Call(property.get, [class, Value::Unbound, Value::Unbound], 1)
                    }
                    _ => Found::Value(self.heap.add(Obj::Method { function, this: class })?),
                }
            }
            Some(Obj::Member(member)) => {
                if on_class {
                    Found::Value(attr)
                } else {
                    let (name, _, _) = **member;
                    match self.own_attr(object, name) {
                        Some(value) => Found::Value(value),
                        None => Found::Missing,
                    }
                }
            }
            Some(Obj::GetSet(getset)) => {
                if on_class {
                    Found::Value(attr)
                } else {
                    let get = getset.get;
                    Found::Value(get(&mut Runtime::pure(self), object)?)
                }
            }
            Some(Obj::Native(native)) if native.tuple_item().is_some() => {
                match native.tuple_item() {
                    Some(at) if !on_class => Found::Value(self.tuple_attr(object, at)?),
                    _ => Found::Value(attr),
                }
            }
            Some(Obj::Instance(_) | Obj::Derived(_) | Obj::Lazy(_) | Obj::Native(_)) => {
                match self.special(attr, "__get__") {
                    Some(get) => {
                        let object = if on_class { Value::None } else { object };
                        Found::Call(get, [attr, object, class], 3)
                    }
                    None => Found::Value(attr),
                }
            }
            _ => Found::Value(attr),
        })
    }

    /// An attribute of a named tuple.
    pub fn tuple_attr(&mut self, object: Value, at: usize) -> Eval {
        let Some(items) = self.heap.as_tuple(object) else {
            raise!(
                self,
                TypeError,
                "descriptor for index '{at}' for tuple subclasses doesn't apply to '{}' object",
                self.type_name(object)
            );
        };
        match items.get(at) {
            Some(item) => Ok(*item),
            None => raise!(self, IndexError, "tuple index out of range"),
        }
    }

    /// A method of the descriptor protocol that a class derived from `property` defines itself.
    pub fn own_protocol(&mut self, property: Value, name: &'static str) -> Option<Value> {
        let method = self.special(property, name)?;
        (!matches!(self.heap.get(method), Some(Obj::Builtin(_)))).then_some(method)
    }

    /// Finds what `object.name(...)` calls. Where that is a plain function or builtin method of
    /// the class, it comes unbound, to be called with the object as first argument.
    pub fn find_method(&mut self, object: Value, name: Value) -> Eval<Found> {
        let class = self.class_of(object);
        if self.heap.as_class(class).is_some_and(|c| !c.hooks.getattribute)
            && !matches!(
                self.heap.get(object),
                Some(Obj::Class(_) | Obj::Module(_) | Obj::Super(_) | Obj::GenericAlias(_))
            )
            && let Some(attr) = self.lookup(class, name)
        {
            let is_method = match self.heap.get(attr) {
                Some(Obj::Function(_)) => true,
                Some(Obj::Builtin(bound)) => bound.row.method == Method::Instance,
                _ => false,
            };
            if is_method && self.own_attr(object, name).is_none() {
                return Ok(Found::Method(attr));
            }
        }
        if let Some(function) = self.class_method(object, name) {
            return Ok(Found::Method(function));
        }
        self.find_attr(object, name)
    }

    /// A class's class method, where nothing of its own class goes before it: the function, which
    /// is called with the class first.
    fn class_method(&mut self, object: Value, name: Value) -> Option<Value> {
        let Some(Obj::Class(class)) = self.heap.get(object) else { return None };
        let metaclass = class.metaclass;
        let hooked = self.heap.as_class(metaclass)?.hooks.getattribute;
        if hooked || self.lookup(metaclass, name).is_some() {
            return None;
        }
        let attr = self.lookup(object, name)?;
        match self.heap.get(attr)? {
            Obj::ClassMethod(function) => {
                let function = *function;
                matches!(self.heap.get(function)?, Obj::Function(_)).then_some(function)
            }
            Obj::Builtin(bound) if bound.row.method == Method::Class => Some(attr),
            _ => None,
        }
    }

    /// Sets an attribute, or says which call does.
    pub fn set_attr(&mut self, object: Value, name: Value, value: Value) -> Eval<Set> {
        let class = self.class_of(object);
        if self.heap.as_class(class).is_some_and(|c| c.hooks.setattr)
            && let Some(method) = self.special(object, "__setattr__")
            && !self.is_row(method, "__setattr__")
        {
            let (hook, args, given) = self.hook_call(method, object, [name, value], 2)?;
            return Ok(Set::Call(hook, args, given));
        }
        self.set_generic(object, class, name, value)
    }

    /// Whether a hook is the builtin of that name, as in `__setattr__ = object.__setattr__`.
    fn is_row(&self, hook: Value, name: &str) -> bool {
        matches!(self.heap.get(hook), Some(Obj::Builtin(bound)) if bound.row.name() == name)
    }

    /// The call of an attribute hook, with the object before the arguments where the hook takes it
    /// so: `__setattr__ = dict.__setitem__`, but not `__setattr__ = print`.
    fn hook_call(
        &mut self,
        hook: Value,
        object: Value,
        [name, value]: [Value; 2],
        given: u8,
    ) -> Eval<(Value, [Value; 3], u8)> {
        let bound = match self.heap.get(hook) {
            Some(Obj::Function(_)) => None,
            Some(Obj::Builtin(bound)) if bound.row.method == Method::Instance => None,
            _ => {
                let class = self.class_of(object);
                match self.descriptor_get(hook, object, class)? {
                    Found::Value(bound) | Found::Fallback(bound) => Some(bound),
                    Found::Method(_) | Found::Call(..) | Found::Missing => None,
                }
            }
        };
        Ok(match bound {
            None => (hook, [object, name, value], given + 1),
            Some(bound) => (bound, [name, value, Value::Unbound], given),
        })
    }

    /// What `object.__setattr__` does.
    pub fn set_generic(
        &mut self,
        object: Value,
        class: Value,
        name: Value,
        value: Value,
    ) -> Eval<Set> {
        if let Some(attr) = self.lookup(class, name) {
            match self.heap.get(attr) {
                Some(Obj::Property(property)) => {
                    let (set, derived) = (property.set, !property.class.is_unbound());
                    if derived && let Some(set) = self.own_protocol(attr, "__set__") {
                        return Ok(Set::Call(set, [attr, object, value], 3));
                    }
                    if set.is_none() {
                        return Err(self.property_error(attr, object, "setter"));
                    }
                    return Ok(Set::Call(set, [object, value, Value::Unbound], 2));
                }
                Some(Obj::GetSet(getset)) => {
                    return match getset.set {
                        Some(set) => {
                            set(&mut Runtime::pure(self), object, value)?;
                            Ok(Set::Done)
                        }
                        None => Err(self.getset_error(object, name)),
                    };
                }
                Some(Obj::Instance(_) | Obj::Derived(_) | Obj::Native(_)) => {
                    if let Some(set) = self.special(attr, "__set__") {
                        return Ok(Set::Call(set, [attr, object, value], 3));
                    }
                }
                _ => {}
            }
        }
        match self.heap.get(object) {
            Some(Obj::Class(c)) => {
                if c.builtin.is_some() || matches!(object, Value::Shared { .. }) {
                    raise!(
                        self,
                        TypeError,
                        "cannot set '{}' attribute of immutable type '{}'",
                        self.heap.text(&name).unwrap_or(""),
                        self.class_name(object)
                    );
                }
                self.class_attr_set(object, name, value)?;
                return Ok(Set::Done);
            }
            Some(Obj::Module(module)) => {
                if module.library {
                    let Some(key) = self.settable_name(object, name) else {
                        return Err(self.read_only(object, name, "set"));
                    };
                    self.state.insert(key, value);
                }
                self.module_bind(object, name, value)?;
                return Ok(Set::Done);
            }
            Some(Obj::Instance(_) | Obj::Derived(_)) => {
                // A slot is found by its member.
                let member = self.lookup(class, name).is_some_and(
                    |found| matches!(self.heap.get(found), Some(Obj::Member(m)) if super::hash::same_name(&self.heap, m.0, name)),
                );
                let allowed = member || self.heap.as_class(class).is_none_or(|c| c.has_dict);
                if allowed && self.set_own_attr(object, name, value)? {
                    return Ok(Set::Done);
                }
            }
            Some(Obj::Exception(_) | Obj::Function(_) | Obj::Property(_)) => {
                if self.set_own_attr(object, name, value)? {
                    return Ok(Set::Done);
                }
            }
            _ => {}
        }
        Err(self.cannot_set(object, class, name))
    }

    /// The name in the table of those that programs may set in library modules.
    fn settable_name(&self, module: Value, name: Value) -> Option<&'static str> {
        let name = self.heap.text(&name)?;
        let module = match self.heap.get(module)? {
            Obj::Module(inside) => self.heap.text(&inside.name)?,
            _ => return None,
        };
        let row = self.settable.iter().find(|row| row.0 == module && row.1 == name)?;
        Some(row.1)
    }

    /// Says that a library module cannot be changed.
    #[cold]
    fn read_only(&mut self, module: Value, name: Value, done: &str) -> super::Stop {
        let message = format!(
            "module '{}' is read-only: attribute '{}' cannot be {done}",
            self.module_name(module),
            self.heap.text(&name).unwrap_or("")
        );
        self.raise(super::types::ATTRIBUTE_ERROR, &message)
    }

    /// Binds a name in a module, whoever's it is.
    pub fn module_bind(&mut self, module: Value, name: Value, value: Value) -> Eval<()> {
        let Some(Obj::Module(inside)) = self.heap.get(module) else { return Ok(()) };
        let slot = self.heap.text(&name).and_then(|t| inside.slots.slots.get(t)).copied();
        let globals = inside.globals as usize;
        if let Some(slot) = slot
            && let Some(place) =
                self.globals.get_mut(globals).and_then(|all| all.get_mut(slot as usize))
        {
            *place = value;
            return Ok(());
        }
        let made = globals == u32::MAX as usize && !inside.library;
        if matches!(module, Value::Shared { .. }) || (globals == u32::MAX as usize && !made) {
            return Err(self.read_only(module, name, "set"));
        }
        self.module_set(module, name, value)
    }

    fn module_set(&mut self, module: Value, name: Value, value: Value) -> Eval<()> {
        let hash = super::hash::name(&self.heap, &name);
        let name = self.heap.plain(name);
        let Some(Obj::Module(m)) = self.heap.get(module) else { return Ok(()) };
        let found = m.attrs.find(hash, |key| super::hash::same_name(&self.heap, *key, name));
        if m.is_made() {
            // One that the program made is collected, and gives back what its slot holds.
            if found.is_none()
                && let Some(capacity) = m.attrs.growth(1)
            {
                let before = m.attrs.bytes();
                self.heap.charge((capacity as u64) * super::dict::ENTRY_BYTES)?;
                if let Some(Obj::Module(m)) = self.heap.get_mut(module) {
                    m.attrs.grow(capacity);
                }
                let empty = super::Dict::new().bytes();
                self.heap.meter.release(before.saturating_sub(empty));
            }
        } else {
            self.heap.charge_outside(super::dict::ENTRY_BYTES)?;
        }
        if let Some(Obj::Module(m)) = self.heap.get_mut(module) {
            match found {
                Some(at) => m.attrs.set_value(at, value),
                None => m.attrs.insert_new(hash, name, value),
            }
        }
        Ok(())
    }

    /// Removes a name that was set from outside; whether it was there.
    fn module_unset(&mut self, module: Value, name: Value) -> bool {
        let hash = super::hash::name(&self.heap, &name);
        let Some(Obj::Module(m)) = self.heap.get(module) else { return false };
        let found = m.attrs.find(hash, |key| super::hash::same_name(&self.heap, *key, name));
        match (found, self.heap.get_mut(module)) {
            (Some(at), Some(Obj::Module(m))) => m.attrs.remove(at).is_some(),
            _ => false,
        }
    }

    /// Sets a name of a module, as its own code would.
    pub fn set_module_global(&mut self, module: Value, name: &str, value: Value) -> Eval<()> {
        let name = self.heap.str(name)?;
        self.set_attr(module, name, value).map(|_| ())
    }

    /// A module's name, for messages.
    pub fn module_name(&self, module: Value) -> String {
        match self.heap.get(module) {
            Some(Obj::Module(module)) => self.heap.text(&module.name).unwrap_or("?").to_owned(),
            _ => "?".to_owned(),
        }
    }

    /// Sets an attribute of a program's class, keeping what depends on it in order.
    pub fn class_attr_set(&mut self, class: Value, name: Value, value: Value) -> Eval<()> {
        let text = self.heap.text(&name).unwrap_or("").to_owned();
        match text.as_str() {
            "__name__" | "__qualname__" | "__module__" | "__abstractmethods__" => {
                if let Some(c) = self.heap.as_class_mut(class) {
                    match text.as_str() {
                        "__name__" => c.name = value,
                        "__qualname__" => c.qualname = value,
                        "__module__" => c.module = value,
                        _ => c.abstract_methods = value,
                    }
                }
                return Ok(());
            }
            _ => {}
        }
        self.class_set(class, name, value)?;
        if matches!(
            text.as_str(),
            "__getattr__" | "__getattribute__" | "__setattr__" | "__delattr__" | "__get__"
        ) {
            self.refresh_hooks(class)?;
        }
        Ok(())
    }

    /// Computes which attribute hooks a class and all that derive from it have.
    ///
    /// # Errors
    /// When a budget is spent: each class that derives from another costs a step, and is seen once,
    /// by however many ways it derives from the first.
    pub fn refresh_hooks(&mut self, class: Value) -> Eval<()> {
        let mut queue = vec![class];
        let mut seen = BTreeSet::new();
        while let Some(class) = queue.pop() {
            if let Value::Ref(Handle { index, .. }) = class
                && !seen.insert(index)
            {
                continue;
            }
            let has = |core: &mut Self, name: &'static str| {
                let found = core.special_of_class(class, name);
                found.is_some_and(|f| !core.is_row(f, name))
            };
            let hooks = super::class::Hooks {
                getattribute: has(self, "__getattribute__"),
                getattr: has(self, "__getattr__"),
                setattr: has(self, "__setattr__"),
                delattr: has(self, "__delattr__"),
                plain_get: self.gets_plainly(class),
            };
            if let Some(c) = self.heap.as_class_mut(class) {
                c.hooks = hooks;
                queue.extend_from_slice(&c.subclasses);
                let more = c.subclasses.len() as u64;
                self.heap.steps(more)?;
            }
        }
        Ok(())
    }

    /// Whether a class has its `__get__` from another one that is marked so.
    fn gets_plainly(&mut self, class: Value) -> bool {
        if !self.heap.as_class(class).is_some_and(|c| c.layout == Layout::Property) {
            return false;
        }
        let Some(name) = self.static_name("__get__") else { return false };
        self.lookup_entry(class, name).is_some_and(|(owner, ..)| {
            !owner.same(class)
                && self.heap.as_class(owner).is_some_and(|owner| owner.hooks.plain_get)
        })
    }

    /// [`Core::special`] for a class rather than its instance.
    pub fn special_of_class(&mut self, class: Value, name: &'static str) -> Option<Value> {
        let name = self.static_name(name)?;
        self.lookup(class, name)
    }

    /// Deletes an attribute, or says which call does.
    pub fn delete_attr(&mut self, object: Value, name: Value) -> Eval<Set> {
        let class = self.class_of(object);
        if self.heap.as_class(class).is_some_and(|c| c.hooks.delattr)
            && let Some(method) = self.special(object, "__delattr__")
            && !self.is_row(method, "__delattr__")
        {
            let (hook, args, given) = self.hook_call(method, object, [name, Value::Unbound], 1)?;
            return Ok(Set::Call(hook, args, given));
        }
        self.delete_generic(object, class, name)
    }

    /// What `object.__delattr__` does.
    pub fn delete_generic(&mut self, object: Value, class: Value, name: Value) -> Eval<Set> {
        if let Some(attr) = self.lookup(class, name) {
            match self.heap.get(attr) {
                Some(Obj::Property(property)) => {
                    let (delete, derived) = (property.delete, !property.class.is_unbound());
                    if derived && let Some(delete) = self.own_protocol(attr, "__delete__") {
                        return Ok(Set::Call(delete, [attr, object, Value::Unbound], 2));
                    }
                    if delete.is_none() {
                        return Err(self.property_error(attr, object, "deleter"));
                    }
                    return Ok(Set::Call(delete, [object, Value::Unbound, Value::Unbound], 1));
                }
                Some(Obj::Instance(_) | Obj::Derived(_) | Obj::Native(_)) => {
                    if let Some(delete) = self.special(attr, "__delete__") {
                        return Ok(Set::Call(delete, [attr, object, Value::Unbound], 2));
                    }
                }
                Some(Obj::GetSet(getset)) => {
                    if let Some(set) = getset.set {
                        set(&mut Runtime::pure(self), object, Value::Unbound)?;
                        return Ok(Set::Done);
                    }
                    return Err(self.getset_error(object, name));
                }
                _ => {}
            }
        }
        let done = match self.heap.get(object) {
            Some(Obj::Class(c)) => {
                if c.builtin.is_some() || matches!(object, Value::Shared { .. }) {
                    raise!(
                        self,
                        TypeError,
                        "cannot set '{}' attribute of immutable type '{}'",
                        self.heap.text(&name).unwrap_or(""),
                        self.class_name(object)
                    );
                }
                let done = self.class_delete(object, name);
                self.refresh_hooks(object)?;
                if !done {
                    raise!(
                        self,
                        AttributeError,
                        "type object '{}' has no attribute '{}'",
                        self.class_name(object),
                        self.heap.text(&name).unwrap_or("")
                    );
                }
                done
            }
            Some(Obj::Module(module)) if module.library => {
                return Err(self.read_only(object, name, "deleted"));
            }
            Some(Obj::Module(module)) => {
                let slot = self.heap.text(&name).and_then(|t| module.slots.slots.get(t)).copied();
                let globals = module.globals as usize;
                let place = slot.and_then(|slot| {
                    self.globals.get_mut(globals).and_then(|all| all.get_mut(slot as usize))
                });
                match place {
                    Some(place) if !place.is_unbound() => {
                        *place = Value::Unbound;
                        true
                    }
                    _ => self.module_unset(object, name),
                }
            }
            Some(Obj::Instance(_) | Obj::Derived(_) | Obj::Exception(_) | Obj::Function(_)) => {
                self.delete_own_attr(object, name)?
            }
            _ => false,
        };
        if done {
            return Ok(Set::Done);
        }
        // A slot that is empty says no more than its name.
        if let Some(attr) = self.lookup(class, name)
            && let Some(Obj::Member(member)) = self.heap.get(attr)
            && super::hash::same_name(&self.heap, member.0, name)
            && matches!(self.heap.get(object), Some(Obj::Instance(_) | Obj::Derived(_)))
        {
            raise!(self, AttributeError, "{}", self.heap.text(&name).unwrap_or(""));
        }
        if let Some(attr) = self.lookup(class, name)
            && !matches!(self.heap.get(attr), Some(Obj::Member(_)))
            && !self.heap.as_class(class).is_some_and(|c| c.has_dict)
        {
            return Err(self.cannot_set(object, class, name));
        }
        if matches!(self.heap.get(object), Some(Obj::Module(_))) {
            let text = self.heap.text(&name).unwrap_or("").to_owned();
            raise!(self, AttributeError, "'module' object has no attribute '{text}'");
        }
        // As in CPython the exception has a name where an attribute was read, and only there.
        let message = self.no_attribute_text(object, name);
        Err(self.raise(types::ATTRIBUTE_ERROR, &message))
    }

    /// A computed attribute that cannot be set or deleted: CPython's members complain in other
    /// words than its getset descriptors.
    #[cold]
    fn getset_error(&mut self, object: Value, name: Value) -> Stop {
        let member = matches!(
            self.heap.get(object),
            Some(
                Obj::Slice(_)
                    | Obj::Range(_)
                    | Obj::Complex(..)
                    | Obj::Property(_)
                    | Obj::Method { .. }
            )
        );
        let message = if member {
            "readonly attribute".to_owned()
        } else {
            format!(
                "attribute '{}' of '{}' objects is not writable",
                self.heap.text(&name).unwrap_or(""),
                self.type_name(object)
            )
        };
        self.raise(types::ATTRIBUTE_ERROR, &message)
    }

    fn cannot_set(&mut self, object: Value, class: Value, name: Value) -> Stop {
        let text = self.heap.text(&name).unwrap_or("").to_owned();
        let type_name = self.type_name(object);
        let message = if self.lookup(class, name).is_some() {
            format!("'{type_name}' object attribute '{text}' is read-only")
        } else {
            format!("'{type_name}' object has no attribute '{text}'")
        };
        self.raise(types::ATTRIBUTE_ERROR, &message)
    }

    fn property_error(&mut self, property: Value, object: Value, what: &str) -> Stop {
        let name = match self.heap.get(property) {
            Some(Obj::Property(property)) => property.name,
            _ => Value::Unbound,
        };
        let class = self.class_of(object);
        let qualname = match self.heap.as_class(class) {
            Some(c) => self.heap.text(&c.qualname).unwrap_or("?").to_owned(),
            None => "?".to_owned(),
        };
        let message = match self.heap.text(&name) {
            Some(name) => format!("property '{name}' of '{qualname}' object has no {what}"),
            None => format!("property of '{qualname}' object has no {what}"),
        };
        self.raise(types::ATTRIBUTE_ERROR, &message)
    }

    /// Raises an AttributeError that knows its name.
    #[cold]
    pub fn attribute_error(&mut self, object: Value, name: Value, message: &str) -> Stop {
        let stop = self.raise(types::ATTRIBUTE_ERROR, message);
        if stop == Stop::Raised {
            let exception = self.raised;
            if let Some(exception) = self.heap.as_exception_mut(exception) {
                exception.object = object;
            }
            if let Err(stop) = self.set_own_attr(exception, Value::short("name"), name) {
                return stop;
            }
        }
        stop
    }

    /// An AttributeError that a program's own code raised while an attribute was read is about that
    /// attribute, unless it says otherwise. Other exceptions stay as they are.
    ///
    /// # Errors
    /// When a budget is spent.
    #[cold]
    pub fn name_raised(&mut self, object: Value, name: Value) -> Eval<()> {
        let exception = self.raised;
        if !self.raised_is(types::ATTRIBUTE_ERROR)
            || self.own_attr(exception, Value::short("name")).is_some()
        {
            return Ok(());
        }
        if let Some(exception) = self.heap.as_exception_mut(exception) {
            exception.object = object;
        }
        self.set_own_attr(exception, Value::short("name"), name).map(|_| ())
    }

    /// Raises what Python raises for an attribute that is not there.
    #[cold]
    pub fn no_attribute(&mut self, object: Value, name: Value) -> Stop {
        let message = self.no_attribute_text(object, name);
        self.attribute_error(object, name, &message)
    }

    fn no_attribute_text(&self, object: Value, name: Value) -> String {
        let text = self.heap.text(&name).unwrap_or("").to_owned();
        match self.heap.get(object) {
            Some(Obj::Class(_)) => {
                format!("type object '{}' has no attribute '{text}'", self.class_name(object))
            }
            Some(Obj::Module(_)) => {
                format!("module '{}' has no attribute '{text}'", self.module_name(object))
            }
            // A method of the program's asks its function, which is what complains.
            Some(Obj::Method { function, .. })
                if matches!(self.heap.get(*function), Some(Obj::Function(_))) =>
            {
                format!("'function' object has no attribute '{text}'")
            }
            _ => format!("'{}' object has no attribute '{text}'", self.type_name(object)),
        }
    }
}

impl Runtime<'_> {
    /// `getattr(object, name)`, natively.
    pub fn getattr(&mut self, object: Value, name: Value) -> Eval {
        match self.getattr_or_none(object, name) {
            Ok(Some(value)) => Ok(value),
            Ok(None) => Err(self.no_attribute(object, name)),
            Err(stop) => {
                if stop == Stop::Raised {
                    self.name_raised(object, name)?;
                }
                Err(stop)
            }
        }
    }

    /// `getattr(object, name)` with a name known when Coldframe is compiled.
    pub fn getattr_str(&mut self, object: Value, name: &str) -> Eval {
        let name = self.heap.str(name)?;
        self.getattr(object, name)
    }

    /// The attribute, or `None` where there is none and no exception need be made. Exceptions
    /// that program code raises go on, AttributeError included.
    pub fn getattr_or_none(&mut self, object: Value, name: Value) -> Eval<Option<Value>> {
        match self.core.find_attr(object, name) {
            Ok(Found::Value(value)) => Ok(Some(value)),
            Ok(Found::Method(function)) => {
                self.heap.add(Obj::Method { function, this: object }).map(Some)
            }
            Ok(Found::Call(callee, args, count)) => {
                let called = self.call(callee, args.get(..count as usize).unwrap_or(&[]));
                match called {
                    Err(Stop::Raised) if self.raised_is(types::ATTRIBUTE_ERROR) => {
                        match self.fallback(object, name)? {
                            Some(value) => Ok(Some(value)),
                            None => Err(Stop::Raised),
                        }
                    }
                    result => result.map(Some),
                }
            }
            Ok(Found::Fallback(method)) => self.call_method(method, object, &[name]).map(Some),
            Ok(Found::Missing) => Ok(None),
            Err(Stop::Raised) if self.raised_is(types::ATTRIBUTE_ERROR) => {
                match self.fallback(object, name)? {
                    Some(value) => Ok(Some(value)),
                    None => Err(Stop::Raised),
                }
            }
            Err(stop) => Err(stop),
        }
    }

    /// `__getattr__`, after an AttributeError came out of a property or `__getattribute__`.
    fn fallback(&mut self, object: Value, name: Value) -> Eval<Option<Value>> {
        let class = self.class_of(object);
        if !self.heap.as_class(class).is_some_and(|c| c.hooks.getattr) {
            return Ok(None);
        }
        let Some(method) = self.special(object, "__getattr__") else { return Ok(None) };
        self.take_raised();
        self.call_method(method, object, &[name]).map(Some)
    }

    /// `setattr(object, name, value)`, natively.
    pub fn setattr(&mut self, object: Value, name: Value, value: Value) -> Eval<()> {
        match self.core.set_attr(object, name, value)? {
            Set::Done => Ok(()),
            Set::Call(callee, args, count) => {
                self.call(callee, args.get(..count as usize).unwrap_or(&[])).map(|_| ())
            }
        }
    }

    /// `delattr(object, name)`, natively.
    pub fn delattr(&mut self, object: Value, name: Value) -> Eval<()> {
        match self.core.delete_attr(object, name)? {
            Set::Done => Ok(()),
            Set::Call(callee, args, count) => {
                self.call(callee, args.get(..count as usize).unwrap_or(&[])).map(|_| ())
            }
        }
    }

    /// What is called when a method found on a class is called on `this`: `None` for functions and
    /// builtin methods, which take `this` first; otherwise the callable it is bound to.
    pub fn bind(&mut self, method: Value, this: Value) -> Eval<Option<Value>> {
        match self.heap.get(method) {
            Some(Obj::Function(_)) => return Ok(None),
            Some(Obj::Builtin(bound)) if bound.row.method == Method::Instance => return Ok(None),
            _ => {}
        }
        let class = self.class_of(this);
        match self.core.descriptor_get(method, this, class)? {
            Found::Value(value) | Found::Method(value) | Found::Fallback(value) => Ok(Some(value)),
            Found::Call(callee, args, count) => {
                self.call(callee, args.get(..count as usize).unwrap_or(&[])).map(Some)
            }
            Found::Missing => Ok(Some(Value::None)),
        }
    }
}
