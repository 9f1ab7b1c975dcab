//! Attributes: what `x.name`, `x.name = v` and `del x.name` mean (Data model, 3.3.2 and 3.3.3).
//!
//! A lookup here finds and never calls: where a property, a descriptor or `__getattr__` has to be
//! called, the answer is the call to be made ([`Found::Call`]), and whoever asked makes it, as a
//! frame or natively. The policy's verdict on names is the business of those who turn run-time
//! text into a name; names in the source were judged before.
//!
//! May touch: `value`. Never: frames.

mod elsewhere;
mod errors;
mod module;
mod runtime;
mod set;

use super::{Core, Eval, Method, Obj, Runtime, Value};
use crate::raise;

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

/// What an alias such as `list[int]` answers itself; for the rest it asks what it is an alias of.
const ALIAS_OWN: [&str; 8] = [
    "__args__",
    "__class__",
    "__copy__",
    "__deepcopy__",
    "__mro_entries__",
    "__origin__",
    "__parameters__",
    "__unpacked__",
];

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

    /// What `object.__getattribute__` finds: data descriptors of the class, then the instance's
    /// own attributes, then the rest of the class.
    pub fn find_generic(&mut self, object: Value, class: Value, name: Value) -> Eval<Found> {
        if let Some(Obj::GenericAlias(alias)) = self.heap.get(object)
            && !self.heap.text(&name).is_some_and(|name| ALIAS_OWN.contains(&name))
        {
            let origin = alias.0;
            return self.find_attr(origin, name);
        }
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

    /// What `super(after, object)` gives.
    pub fn bound_super(&mut self, after: Value, object: Value) -> Eval {
        let of = self.class_of(object);
        let start = if self.heap.as_class(object).is_some() && self.is_subclass(object, after) {
            object
        } else if self.is_subclass(of, after) {
            of
        } else {
            raise!(self, TypeError, "super(type, obj): obj must be an instance or subtype of type");
        };
        self.heap.add(Obj::Super(Box::new([after, object, start])))
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
            Some(Obj::Function(function)) => {
                if on_class || function.in_c {
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
            Some(Obj::Super(parts)) if !on_class && parts[1].is_none() => {
                let after = parts[0];
                Found::Value(self.bound_super(after, object)?)
            }
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
                Some(Obj::Function(function)) => !function.in_c,
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
}
