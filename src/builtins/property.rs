//! `property`, `staticmethod`, `classmethod` and `super`.
//!
//! May touch: `value`. Never: frames.

use super::function;
use super::pull::slot;
use crate::raise;
use crate::value::builtin::{function as builtin, method, task};
use crate::value::obj::{GetSet, Property};
use crate::value::types;
use crate::value::{Builtin, Eval, Input, Method, Obj, Runtime, Step, Task, TypeRows, Value, Want};

/// What `property` can do.
pub static PROPERTY: TypeRows = TypeRows {
    id: types::PROPERTY,
    doc: "Property attribute.\n\n  fget\n    function to be used for getting an attribute value\n  \
          fset\n    function to be used for setting an attribute value\n  fdel\n    function to be \
          used for del'ing an attribute\n  doc\n    docstring",
    new: Some(&PROPERTY_NEW),
    methods: PROPERTY_METHODS,
    getset: PROPERTY_GETSET,
};

static PROPERTY_NEW: Builtin = builtin(
    "property(cls, fget=None, fset=None, fdel=None, doc=None)",
    "Property attribute.",
    |rt, args| {
        let part = |at| slot(args, at).or(Value::None);
        rt.heap.add(Obj::Property(Box::new(Property {
            get: part(1),
            set: part(2),
            delete: part(3),
            doc: part(4),
            name: Value::Unbound,
            class: Value::Unbound,
            attrs: Value::Unbound,
        })))
    },
);

static PROPERTY_METHODS: &[Builtin] = &[
    method(
        "__init__(self, fget=None, fset=None, fdel=None, doc=None)",
        "Initialize self.  See help(type(self)) for accurate signature.",
        |rt, args| {
            let part = |at| slot(args, at).or(Value::None);
            if let Some(Obj::Property(property)) = rt.heap.get_mut(slot(args, 0)) {
                property.get = part(1);
                property.set = part(2);
                property.delete = part(3);
                property.doc = part(4);
            }
            own_doc(rt, slot(args, 0))?;
            Ok(Value::None)
        },
    ),
    method(
        "getter(self, fget, /)",
        "Descriptor to obtain a copy of the property with a different getter.",
        |rt, args| copy(rt, args, |property, function| property.get = function),
    ),
    method(
        "setter(self, fset, /)",
        "Descriptor to obtain a copy of the property with a different setter.",
        |rt, args| copy(rt, args, |property, function| property.set = function),
    ),
    method(
        "deleter(self, fdel, /)",
        "Descriptor to obtain a copy of the property with a different deleter.",
        |rt, args| copy(rt, args, |property, function| property.delete = function),
    ),
    task(
        "__get__(self, instance, owner=None, /)",
        "Return an attribute of instance, which is of type owner.",
        Method::Instance,
        &Task::new("property.__get__", 3, get_step),
    ),
    task(
        "__set__(self, instance, value, /)",
        "Set an attribute of instance to value.",
        Method::Instance,
        &Task::new("property.__set__", 3, set_step),
    ),
    task(
        "__delete__(self, instance, /)",
        "Delete an attribute of instance.",
        Method::Instance,
        &Task::new("property.__delete__", 2, delete_step),
    ),
    method(
        "__set_name__(self, owner, name, /)",
        "Method to set name of a property.",
        |rt, args| {
            if let Some(Obj::Property(property)) = rt.heap.get_mut(slot(args, 0)) {
                property.name = slot(args, 2);
            }
            Ok(Value::None)
        },
    ),
];

static PROPERTY_GETSET: &[GetSet] = &[
    GetSet { name: "fget", get: |rt, p| Ok(read(rt, p).map_or(Value::None, |p| p.get)), set: None },
    GetSet { name: "fset", get: |rt, p| Ok(read(rt, p).map_or(Value::None, |p| p.set)), set: None },
    GetSet {
        name: "fdel",
        get: |rt, p| Ok(read(rt, p).map_or(Value::None, |p| p.delete)),
        set: None,
    },
    GetSet {
        name: "__doc__",
        get: |rt, p| match read(rt, p) {
            Some(Property { doc, .. }) if !doc.is_none() && !doc.is_unbound() => Ok(doc),
            Some(Property { get, .. }) if !get.is_none() => {
                let found = rt.getattr_or_none(get, Value::short("__doc__"))?;
                Ok(found.unwrap_or(Value::None))
            }
            _ => Ok(Value::None),
        },
        set: Some(|rt, p, value| {
            if let Some(Obj::Property(property)) = rt.heap.get_mut(p) {
                property.doc = value.or(Value::None);
            }
            Ok(())
        }),
    },
    GetSet {
        name: "__isabstractmethod__",
        get: |rt, p| {
            let Some(property) = read(rt, p) else { return Ok(Value::Bool(false)) };
            for part in [property.get, property.set, property.delete] {
                if is_abstract(rt, part)? {
                    return Ok(Value::Bool(true));
                }
            }
            Ok(Value::Bool(false))
        },
        set: None,
    },
];

fn read(rt: &Runtime, property: Value) -> Option<Property> {
    match rt.heap.get(property) {
        Some(Obj::Property(property)) => Some(**property),
        _ => None,
    }
}

/// Whether a function says that it is abstract.
fn is_abstract(rt: &mut Runtime, function: Value) -> Eval<bool> {
    if function.is_none() {
        return Ok(false);
    }
    let name = rt.static_name("__isabstractmethod__").unwrap_or(Value::None);
    let found = rt.getattr_or_none(function, name);
    match rt.swallow(found, types::ATTRIBUTE_ERROR)?.flatten() {
        Some(value) => rt.truth(value),
        None => Ok(false),
    }
}

/// The docstring that a property of a derived class takes from its getter is an attribute of the
/// object's own: the class's would go before it otherwise, as it does before one that was given.
fn own_doc(rt: &mut Runtime, property: Value) -> Eval<()> {
    let Some(inside) = read(rt, property) else { return Ok(()) };
    let get = inside.get.or(Value::None);
    if inside.class.is_unbound() || get.is_none() || !inside.doc.or(Value::None).is_none() {
        return Ok(());
    }
    let name = Value::short("__doc__");
    if let Some(doc) = rt.getattr_or_none(get, name)? {
        rt.set_own_attr(property, name, doc)?;
    }
    Ok(())
}

fn copy(rt: &mut Runtime, args: &[Value], change: fn(&mut Property, Value)) -> Eval {
    let Some(mut property) = read(rt, slot(args, 0)) else { return Ok(Value::None) };
    change(&mut property, slot(args, 1));
    property.attrs = Value::Unbound;
    let made = rt.heap.add(Obj::Property(Box::new(property)))?;
    own_doc(rt, made)?;
    Ok(made)
}

fn get_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    if let Input::Value(value) = input {
        return Ok(Want::Done(value));
    }
    let (property, instance) = (slot(state, 0), slot(state, 1));
    if instance.is_none() {
        return Ok(Want::Done(property));
    }
    let Some(inside) = read(rt, property) else { return Ok(Want::Done(Value::None)) };
    if inside.get.is_none() {
        return Err(no(rt, inside, instance, "getter"));
    }
    Ok(Want::call(inside.get, &[instance]))
}

fn set_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    if let Input::Value(_) = input {
        return Ok(Want::Done(Value::None));
    }
    let Some(property) = read(rt, slot(state, 0)) else { return Ok(Want::Done(Value::None)) };
    if property.set.is_none() {
        return Err(no(rt, property, slot(state, 1), "setter"));
    }
    Ok(Want::call(property.set, &[slot(state, 1), slot(state, 2)]))
}

fn delete_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    if let Input::Value(_) = input {
        return Ok(Want::Done(Value::None));
    }
    let Some(property) = read(rt, slot(state, 0)) else { return Ok(Want::Done(Value::None)) };
    if property.delete.is_none() {
        return Err(no(rt, property, slot(state, 1), "deleter"));
    }
    Ok(Want::call(property.delete, &[slot(state, 1)]))
}

fn no(rt: &mut Runtime, property: Property, object: Value, what: &str) -> crate::value::Stop {
    let class = rt.class_of(object);
    let class = match rt.heap.as_class(class) {
        Some(class) => rt.heap.text(&class.qualname).unwrap_or("?").to_owned(),
        None => "?".to_owned(),
    };
    let message = match rt.heap.text(&property.name) {
        Some(name) => format!("property '{name}' of '{class}' object has no {what}"),
        None => format!("property of '{class}' object has no {what}"),
    };
    rt.raise(types::ATTRIBUTE_ERROR, &message)
}

/// What `staticmethod` can do.
pub static STATICMETHOD: TypeRows = TypeRows {
    id: types::STATICMETHOD,
    doc: "staticmethod(function) -> method\n\nConvert a function to be a static method.\n\nA \
          static method does not receive an implicit first argument.\nTo declare a static method, \
          use this idiom:\n\n     class C:\n         @staticmethod\n         def f(arg1, arg2, \
          argN):\n             ...\n\nIt can be called either on the class (e.g. C.f()) or on an \
          instance\n(e.g. C().f()). Both the class and the instance are ignored, and\nneither is \
          passed implicitly as the first argument to the method.",
    new: Some(&STATICMETHOD_NEW),
    methods: &[
        WRAPPER_INIT,
        function::CALL,
        method(
            "__get__(self, instance, owner=None, /)",
            "Return an attribute of instance, which is of type owner.",
            |rt, args| Ok(wrapped(rt, slot(args, 0))),
        ),
    ],
    getset: WRAPPER_GETSET,
};

static STATICMETHOD_NEW: Builtin = builtin(
    "staticmethod(cls, function, /)",
    "staticmethod(function) -> method\n\nConvert a function to be a static method.",
    |rt, args| rt.heap.add(Obj::StaticMethod(slot(args, 1))),
);

/// What `classmethod` can do.
pub static CLASSMETHOD: TypeRows = TypeRows {
    id: types::CLASSMETHOD,
    doc: "classmethod(function) -> method\n\nConvert a function to be a class method.\n\nA class \
          method receives the class as implicit first argument,\njust like an instance method \
          receives the instance.\nTo declare a class method, use this idiom:\n\n  class C:\n      \
          @classmethod\n      def f(cls, arg1, arg2, argN):\n          ...\n\nIt can be called \
          either on the class (e.g. C.f()) or on an instance\n(e.g. C().f()).  The instance is \
          ignored except for its class.\nIf a class method is called for a derived class, the \
          derived class\nobject is passed as the implied first argument.",
    new: Some(&CLASSMETHOD_NEW),
    methods: &[
        WRAPPER_INIT,
        method(
            "__get__(self, instance, owner=None, /)",
            "Return an attribute of instance, which is of type owner.",
            |rt, args| {
                let class = match slot(args, 2) {
                    Value::Unbound | Value::None => rt.class_of(slot(args, 1)),
                    owner => owner,
                };
                let function = wrapped(rt, slot(args, 0));
                rt.heap.add(Obj::Method { function, this: class })
            },
        ),
    ],
    getset: WRAPPER_GETSET,
};

static CLASSMETHOD_NEW: Builtin = builtin(
    "classmethod(cls, function, /)",
    "classmethod(function) -> method\n\nConvert a function to be a class method.",
    |rt, args| rt.heap.add(Obj::ClassMethod(slot(args, 1))),
);

const WRAPPER_INIT: Builtin = method(
    "__init__(self, function, /)",
    "Initialize self.  See help(type(self)) for accurate signature.",
    |rt, args| {
        let (this, given) = (rt.heap.plain(slot(args, 0)), slot(args, 1));
        rt.effect();
        if let Some(Obj::StaticMethod(function) | Obj::ClassMethod(function)) =
            rt.heap.get_mut(this)
        {
            *function = given;
        }
        Ok(Value::None)
    },
);

/// The function in a static or class method.
fn wrapped(rt: &Runtime, value: Value) -> Value {
    match rt.heap.get(rt.heap.plain(value)) {
        Some(Obj::StaticMethod(function) | Obj::ClassMethod(function)) => *function,
        _ => Value::None,
    }
}

/// The same attribute of the wrapped function.
fn of_wrapped(rt: &mut Runtime, value: Value, name: &'static str) -> Eval {
    let function = wrapped(rt, value);
    rt.getattr_str(function, name)
}

static WRAPPER_GETSET: &[GetSet] = &[
    GetSet { name: "__func__", get: |rt, m| Ok(wrapped(rt, m)), set: None },
    GetSet { name: "__wrapped__", get: |rt, m| Ok(wrapped(rt, m)), set: None },
    GetSet { name: "__name__", get: |rt, m| of_wrapped(rt, m, "__name__"), set: None },
    GetSet { name: "__qualname__", get: |rt, m| of_wrapped(rt, m, "__qualname__"), set: None },
    GetSet { name: "__module__", get: |rt, m| of_wrapped(rt, m, "__module__"), set: None },
    GetSet { name: "__doc__", get: |rt, m| of_wrapped(rt, m, "__doc__"), set: None },
    GetSet {
        name: "__annotations__",
        get: |rt, m| of_wrapped(rt, m, "__annotations__"),
        set: None,
    },
    GetSet {
        name: "__isabstractmethod__",
        get: |rt, m| {
            let function = wrapped(rt, m);
            is_abstract(rt, function).map(Value::Bool)
        },
        set: None,
    },
];

/// What `super` can do.
pub static SUPER: TypeRows = TypeRows {
    id: types::SUPER,
    doc: "super() -> same as super(__class__, <first argument>)\nsuper(type) -> unbound super \
          object\nsuper(type, obj) -> bound super object; requires isinstance(obj, \
          type)\nsuper(type, type2) -> bound super object; requires issubclass(type2, \
          type)\nTypical use to call a cooperative superclass method:\nclass C(B):\n    def \
          meth(self, arg):\n        super().meth(arg)\nThis works for class methods too:\nclass \
          C(B):\n    @classmethod\n    def cmeth(cls, arg):\n        super().cmeth(arg)\n",
    new: Some(&SUPER_NEW),
    methods: &[method("__get__(self, instance, owner=None, /)", "", |rt, args| {
        let (this, object) = (slot(args, 0), slot(args, 1));
        if object.is_none() || !super_part(rt, this, 1).is_none() {
            return Ok(this);
        }
        let after = super_part(rt, this, 0);
        rt.core.bound_super(after, object)
    })],
    getset: &[
        GetSet { name: "__thisclass__", get: |rt, s| Ok(super_part(rt, s, 0)), set: None },
        GetSet { name: "__self__", get: |rt, s| Ok(super_part(rt, s, 1)), set: None },
        GetSet { name: "__self_class__", get: |rt, s| Ok(super_part(rt, s, 2)), set: None },
    ],
};

static SUPER_NEW: Builtin = builtin(
    "super(cls, type=<unrepresentable>, object=<unrepresentable>, /)",
    "super(type, obj) -> bound super object; requires isinstance(obj, type)",
    |rt, args| {
        let (class, object) = (slot(args, 1), slot(args, 2));
        if class.is_unbound() {
            raise!(rt, RuntimeError, "super(): no arguments");
        }
        if rt.heap.as_class(class).is_none() {
            let name = rt.type_name(class);
            raise!(rt, TypeError, "super() argument 1 must be a type, not {name}");
        }
        if object.is_unbound() || object.is_none() {
            return rt.heap.add(Obj::Super(Box::new([class, Value::None, Value::None])));
        }
        rt.core.bound_super(class, object)
    },
);

fn super_part(rt: &Runtime, value: Value, which: usize) -> Value {
    match rt.heap.get(value) {
        Some(Obj::Super(parts)) => parts.get(which).copied().unwrap_or(Value::None),
        _ => Value::None,
    }
}
