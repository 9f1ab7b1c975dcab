//! Setting and deleting attributes, and what a class remembers of its hooks (Data model, 3.3.2).
//!
//! May touch: `value`. Never: frames.

use super::super::class::Hooks;
use super::super::{Core, Eval, Handle, Layout, Method, Obj, Runtime, Stop, Value, hash, types};
use super::{Found, Set};
use crate::raise;
use std::collections::BTreeSet;

impl Core {
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
    pub(super) fn is_row(&self, hook: Value, name: &str) -> bool {
        matches!(self.heap.get(hook), Some(Obj::Builtin(bound)) if bound.row.name() == name)
    }

    /// The call of an attribute hook, with the object before the arguments where the hook takes it
    /// so: `__setattr__ = dict.__setitem__`, but not `__setattr__ = print`.
    pub(super) fn hook_call(
        &mut self,
        hook: Value,
        object: Value,
        [name, value]: [Value; 2],
        given: u8,
    ) -> Eval<(Value, [Value; 3], u8)> {
        let bound = match self.heap.get(hook) {
            Some(Obj::Function(function)) if !function.in_c => None,
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
                    // It has one of the two, and says which it lacks.
                    if self.special(attr, "__delete__").is_some() {
                        return Err(self.raise(types::ATTRIBUTE_ERROR, "__set__"));
                    }
                }
                _ => {}
            }
        }
        match self.heap.get(object) {
            Some(Obj::Class(c)) => {
                if c.builtin.is_some() || matches!(object, Value::Shared { .. }) {
                    return Err(self.immutable(object, name));
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
                    |found| matches!(self.heap.get(found), Some(Obj::Member(m)) if hash::same_name(&self.heap, m.0, name)),
                );
                let allowed = member || self.heap.as_class(class).is_none_or(|c| c.has_dict);
                if allowed && self.set_own_attr(object, name, value)? {
                    return Ok(Set::Done);
                }
            }
            // What its class has keeps its meaning: calls of methods look at the class alone.
            Some(Obj::Native(native)) if native.attrs().is_some() => {
                if self.lookup(class, name).is_none() && self.set_own_attr(object, name, value)? {
                    return Ok(Set::Done);
                }
            }
            Some(Obj::Function(function)) if function.in_c => {}
            Some(Obj::Exception(_) | Obj::Function(_) | Obj::Property(_)) => {
                if self.set_own_attr(object, name, value)? {
                    return Ok(Set::Done);
                }
            }
            _ => {}
        }
        Err(self.cannot_set(object, class, name))
    }

    /// The error where an attribute of a class that all share is set or deleted.
    fn immutable(&mut self, class: Value, name: Value) -> Stop {
        let name = self.heap.text(&name).unwrap_or("");
        let class = self.class_name(class);
        let message = format!("cannot set '{name}' attribute of immutable type '{class}'");
        self.raise(types::TYPE_ERROR, &message)
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
            let hooks = Hooks {
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
                    if self.special(attr, "__set__").is_some() {
                        return Err(self.raise(types::ATTRIBUTE_ERROR, "__delete__"));
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
                    return Err(self.immutable(object, name));
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
            Some(
                Obj::Instance(_)
                | Obj::Derived(_)
                | Obj::Exception(_)
                | Obj::Function(_)
                | Obj::Native(_),
            ) => self.delete_own_attr(object, name)?,
            _ => false,
        };
        if done {
            return Ok(Set::Done);
        }
        // A slot that is empty says no more than its name.
        if let Some(attr) = self.lookup(class, name)
            && let Some(Obj::Member(member)) = self.heap.get(attr)
            && hash::same_name(&self.heap, member.0, name)
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
}
