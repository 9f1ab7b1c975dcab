//! What is said of attributes that are not there or cannot be set.
//!
//! May touch: `value`. Never: frames.

use super::super::{Core, Eval, Obj, Stop, Value, types};

impl Core {
    /// A computed attribute that cannot be set or deleted: CPython's members complain in other
    /// words than its getset descriptors.
    #[cold]
    pub(super) fn getset_error(&mut self, object: Value, name: Value) -> Stop {
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

    pub(super) fn cannot_set(&mut self, object: Value, class: Value, name: Value) -> Stop {
        let text = self.heap.text(&name).unwrap_or("").to_owned();
        let type_name = self.type_name(object);
        let message = if self.lookup(class, name).is_some() {
            format!("'{type_name}' object attribute '{text}' is read-only")
        } else {
            format!("'{type_name}' object has no attribute '{text}'")
        };
        self.raise(types::ATTRIBUTE_ERROR, &message)
    }

    pub(super) fn property_error(&mut self, property: Value, object: Value, what: &str) -> Stop {
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

    pub fn no_attribute_text(&self, object: Value, name: Value) -> String {
        let text = self.heap.text(&name).unwrap_or("").to_owned();
        match self.heap.get(object) {
            // It is asked for what it is an alias of.
            Some(Obj::GenericAlias(alias)) => self.no_attribute_text(alias.0, name),
            Some(Obj::Class(_)) => {
                format!("type object '{}' has no attribute '{text}'", self.class_name(object))
            }
            Some(Obj::Module(module)) => {
                let library = module.library;
                let name = self.module_name(object);
                match self.partly_loaded(object) {
                    ("", _) => {
                        let why = if library { super::elsewhere::why(&name, &text) } else { "" };
                        format!("module '{name}' has no attribute '{text}'{why}")
                    }
                    (which, why) => format!("{which}'{name}' has no attribute '{text}'{why}"),
                }
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
