//! Attributes for whoever can run what they call.
//!
//! May touch: `value`. Never: frames.

use super::super::{Eval, Method, Obj, Runtime, Stop, Value, types};
use super::{Found, Set};

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
            Some(Obj::Function(function)) if !function.in_c => return Ok(None),
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
