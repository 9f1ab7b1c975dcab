//! `object`: what every object can do, and the protocol methods that classes inherit.
//!
//! These rows are what `super().__setattr__(...)` and `object.__new__(cls)` reach. They do what the
//! language does where a class defines nothing.
//!
//! May touch: `names` through `judge`, `value`. Never: frames.

use super::functions::introspection::names_of;
use super::judge;
use super::pull::{call_method, set, slot};
use crate::raise;
use crate::value::attr::{Found, Set};
use crate::value::builtin::{classmethod, function, method, task};
use crate::value::obj::GetSet;
use crate::value::ops::iterate::own_method;
use crate::value::types;
use crate::value::{
    Builtin, Eval, Input, Layout, Method, Obj, Runtime, Step, Stop, Task, TypeRows, Value, Want,
};

/// What `object` can do.
pub static ROWS: TypeRows = TypeRows {
    id: types::OBJECT,
    doc: "The base class of the class hierarchy.\n\nWhen called, it accepts no arguments and \
          returns a new featureless\ninstance that has no instance attributes and cannot be given \
          any.\n",
    new: Some(&NEW),
    methods: METHODS,
    getset: GETSET,
};

static NEW: Builtin = function(
    "object(cls, /, *args, **kwargs)",
    "Create and return a new object.  See help(type) for accurate signature.",
    new,
);

static METHODS: &[Builtin] = &[
    method(
        "__init__(self, /, *args, **kwargs)",
        "Initialize self.  See help(type(self)) for accurate signature.",
        init,
    ),
    method("__repr__(self, /)", "Return repr(self).", |rt, args| {
        let text = default_repr(rt, slot(args, 0));
        rt.heap.string(text)
    }),
    task(
        "__str__(self, /)",
        "Return str(self).",
        Method::Instance,
        &Task::new("object.__str__", 1, str_step),
    ),
    task(
        "__format__(self, format_spec, /)",
        "Default object formatter.",
        Method::Instance,
        &Task::new("object.__format__", 2, format_step),
    ),
    method("__eq__(self, value, /)", "Return self==value.", |_, args| {
        Ok(if slot(args, 0).same(slot(args, 1)) {
            Value::Bool(true)
        } else {
            Value::NotImplemented
        })
    }),
    task(
        "__ne__(self, value, /)",
        "Return self!=value.",
        Method::Instance,
        &Task::new("object.__ne__", 2, ne_step),
    ),
    method("__lt__(self, value, /)", "Return self<value.", unordered),
    method("__le__(self, value, /)", "Return self<=value.", unordered),
    method("__gt__(self, value, /)", "Return self>value.", unordered),
    method("__ge__(self, value, /)", "Return self>=value.", unordered),
    method("__hash__(self, /)", "Return hash(self).", |rt, args| {
        Ok(Value::Int(identity_hash(rt, slot(args, 0))))
    }),
    task(
        "__getattribute__(self, name, /)",
        "Return getattr(self, name).",
        Method::Instance,
        &Task::new("object.__getattribute__", 2, get_step),
    ),
    task(
        "__setattr__(self, name, value, /)",
        "Implement setattr(self, name, value).",
        Method::Instance,
        &Task::new("object.__setattr__", 3, set_step),
    ),
    task(
        "__delattr__(self, name, /)",
        "Implement delattr(self, name).",
        Method::Instance,
        &Task::new("object.__delattr__", 2, delete_step),
    ),
    method("__dir__(self, /)", "Default dir() implementation.", |rt, args| {
        let names = names_of(rt, slot(args, 0))?;
        rt.heap.list(names)
    }),
    classmethod(
        "__init_subclass__(cls, /, *args, **kwargs)",
        "This method is called when a class is subclassed.",
        init_subclass,
    ),
    classmethod(
        "__subclasshook__(cls, object, /)",
        "Abstract classes can override this to customize issubclass().",
        |_, _| Ok(Value::NotImplemented),
    ),
];

static GETSET: &[GetSet] =
    &[GetSet { name: "__class__", get: |rt, object| Ok(rt.class_of(object)), set: None }];

#[allow(clippy::unnecessary_wraps)]
fn unordered(_: &mut Runtime, _: &[Value]) -> Eval {
    Ok(Value::NotImplemented)
}

/// `<module.Class object at 0x...>`: the number is a serial, never an address.
pub fn default_repr(rt: &mut Runtime, object: Value) -> String {
    let class = rt.class_of(object);
    let serial = rt.heap.serial(object);
    format!("<{} object at {serial:#x}>", full_name(rt, class))
}

/// A class's name with its module, unless that is `builtins`.
pub fn full_name(rt: &Runtime, class: Value) -> String {
    let Some(c) = rt.heap.as_class(class) else { return "?".to_owned() };
    let qualname = rt.heap.text(&c.qualname).unwrap_or("?");
    match rt.heap.text(&c.module) {
        Some("builtins") | None => qualname.to_owned(),
        Some(module) => format!("{module}.{qualname}"),
    }
}

/// The hash of an object that is equal to itself alone.
pub fn identity_hash(rt: &mut Runtime, object: Value) -> i64 {
    (rt.heap.serial(object) >> 4) as i64
}

fn new(rt: &mut Runtime, args: &[Value]) -> Eval {
    let class = slot(args, 0);
    let Some(c) = rt.heap.as_class(class) else {
        let name = rt.type_name(class);
        raise!(rt, TypeError, "object.__new__(X): X is not a type object ({name})");
    };
    let (layout, builtin, abstract_methods) = (c.layout, c.builtin, c.abstract_methods);
    if layout != Layout::Object {
        let name = rt.class_name(class);
        raise!(rt, TypeError, "object.__new__({name}) is not safe, use {name}.__new__()");
    }
    let given = rt.heap.as_tuple(slot(args, 1)).map_or(0, <[Value]>::len)
        + rt.heap.as_dict(slot(args, 2)).map_or(0, crate::value::Dict::len);
    if given > 0 {
        let own_new = !is_object_row(rt, class, "__new__");
        if own_new {
            raise!(
                rt,
                TypeError,
                "object.__new__() takes exactly one argument (the type to instantiate)"
            );
        }
        if is_object_row(rt, class, "__init__") {
            raise!(rt, TypeError, "{}() takes no arguments", rt.class_name(class));
        }
    }
    if builtin.is_some() {
        return rt.heap.add(Obj::Instance(crate::value::Instance {
            shape: 0,
            class,
            values: Box::default(),
        }));
    }
    if !abstract_methods.is_unbound() {
        let mut names: Vec<String> = Vec::new();
        for name in rt.collect(abstract_methods)? {
            names.push(rt.heap.text(&name).unwrap_or("").to_owned());
        }
        names.sort_unstable();
        if !names.is_empty() {
            let s = if names.len() == 1 { "" } else { "s" };
            raise!(
                rt,
                TypeError,
                "Can't instantiate abstract class {} with abstract method{s} {}",
                rt.class_name(class),
                names.join(", ")
            );
        }
    }
    rt.new_instance(class)
}

/// Whether a class has `object`'s own method under a name.
fn is_object_row(rt: &mut Runtime, class: Value, name: &'static str) -> bool {
    let found = rt.special_of_class(class, name);
    match found.and_then(|found| rt.heap.get(found)) {
        Some(Obj::Builtin(bound)) => bound.owner == Some(types::OBJECT),
        _ => false,
    }
}

fn init(rt: &mut Runtime, args: &[Value]) -> Eval {
    let given = rt.heap.as_tuple(slot(args, 1)).map_or(0, <[Value]>::len)
        + rt.heap.as_dict(slot(args, 2)).map_or(0, crate::value::Dict::len);
    if given > 0 {
        let class = rt.class_of(slot(args, 0));
        if !is_object_row(rt, class, "__init__") {
            raise!(
                rt,
                TypeError,
                "object.__init__() takes exactly one argument (the instance to initialize)"
            );
        }
        if is_object_row(rt, class, "__new__") {
            raise!(
                rt,
                TypeError,
                "{}.__init__() takes exactly one argument (the instance to initialize)",
                rt.class_name(class)
            );
        }
    }
    Ok(Value::None)
}

fn init_subclass(rt: &mut Runtime, args: &[Value]) -> Eval {
    let name = rt.class_name(slot(args, 0));
    if rt.heap.as_dict(slot(args, 2)).is_some_and(|kwargs| !kwargs.is_empty()) {
        raise!(rt, TypeError, "{name}.__init_subclass__() takes no keyword arguments");
    }
    let given = rt.heap.as_tuple(slot(args, 1)).map_or(0, <[Value]>::len);
    if given > 0 {
        raise!(rt, TypeError, "{name}.__init_subclass__() takes no arguments ({given} given)");
    }
    Ok(Value::None)
}

/// `str` of what has no `__str__` of its own is its `repr`.
fn str_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let object = slot(state, 0);
    if let Input::Value(text) = input {
        // Whoever asked looks whether it is a string.
        return Ok(Want::Done(text));
    }
    match own_method(rt, object, "__repr__") {
        Some(method) => call_method(rt, method, object, &[]),
        None => {
            let text = rt.repr(object)?;
            rt.heap.string(text).map(Want::Done)
        }
    }
}

fn format_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let (object, spec) = (slot(state, 0), slot(state, 1));
    if let Input::Value(text) = input {
        if rt.heap.text(&text).is_none() {
            let name = rt.type_name(text);
            raise!(rt, TypeError, "__str__ returned non-string (type {name})");
        }
        return Ok(Want::Done(text));
    }
    match rt.heap.text(&spec) {
        None => {
            let name = rt.given_name(spec);
            raise!(rt, TypeError, "__format__() argument must be str, not {name}")
        }
        Some("") => {}
        Some(_) => {
            let name = rt.type_name(object);
            raise!(rt, TypeError, "unsupported format string passed to {name}.__format__")
        }
    }
    match own_method(rt, object, "__str__") {
        Some(method) => call_method(rt, method, object, &[]),
        None => rt.str_value(object).map(Want::Done),
    }
}

/// `!=` is `==` turned around, where that says anything.
fn ne_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let (object, other) = (slot(state, 0), slot(state, 1));
    match input {
        Input::Value(Value::NotImplemented) => Ok(Want::Done(Value::NotImplemented)),
        Input::Value(result) => rt.truth(result).map(|equal| Want::Done(Value::Bool(!equal))),
        _ => match rt.special(object, "__eq__") {
            Some(method) => call_method(rt, method, object, &[other]),
            None => Ok(Want::Done(Value::NotImplemented)),
        },
    }
}

/// The name as plain text, after the verdict on it.
fn name_of(rt: &mut Runtime, name: Value, ask: fn(&mut Runtime, &str) -> Eval<()>) -> Eval {
    let Some(text) = rt.heap.text(&name).map(str::to_owned) else {
        raise!(rt, TypeError, "attribute name must be string, not '{}'", rt.type_name(name));
    };
    ask(rt, &text)?;
    Ok(rt.heap.plain(name))
}

fn get_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    if let Input::Value(value) = input {
        return Ok(Want::Done(value));
    }
    let object = slot(state, 0);
    let name = name_of(rt, slot(state, 1), judge::read)?;
    let class = rt.class_of(object);
    match rt.core.find_generic(object, class, name)? {
        Found::Value(value) => Ok(Want::Done(value)),
        Found::Method(function) => {
            rt.heap.add(Obj::Method { function, this: object }).map(Want::Done)
        }
        Found::Call(callee, args, count) => Ok(Want::Call { callee, args, count }),
        Found::Fallback(method) => call_method(rt, method, object, &[name]),
        Found::Missing => Err(rt.no_attribute(object, name)),
    }
}

fn set_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    if let Input::Value(_) = input {
        return Ok(Want::Done(Value::None));
    }
    let object = slot(state, 0);
    let name = name_of(rt, slot(state, 1), judge::write)?;
    let class = rt.class_of(object);
    let made = rt.core.set_generic(object, class, name, slot(state, 2))?;
    done(state, made)
}

fn delete_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    if let Input::Value(_) = input {
        return Ok(Want::Done(Value::None));
    }
    let object = slot(state, 0);
    let name = name_of(rt, slot(state, 1), judge::write)?;
    let class = rt.class_of(object);
    let made = rt.core.delete_generic(object, class, name)?;
    done(state, made)
}

fn done(state: &mut [Value], made: Set) -> Result<Want, Stop> {
    set(state, 0, Value::None);
    Ok(match made {
        Set::Done => Want::Done(Value::None),
        Set::Call(callee, args, count) => Want::Call { callee, args, count },
    })
}
