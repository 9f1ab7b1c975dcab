//! `type`: making classes, and what classes tell of themselves.
//!
//! Calling a class is the evaluator's business; programs may not read most of what stands here, but
//! library modules need it (`enum`, `abc`, `dataclasses`).
//!
//! May touch: `value`. Never: frames.

use super::dunder;
use super::functions::introspection::names_of;
use super::pull::slot;
use crate::raise;
use crate::value::builtin::{classmethod, function, method, task};
use crate::value::hash::name as name_hash;
use crate::value::obj::GetSet;
use crate::value::runtime::About;
use crate::value::types;
use crate::value::{
    Builtin, Class, Eval, Input, Method, Obj, Runtime, Step, Stop, Task, TypeRows, Value, Want,
};

/// What `type` can do.
pub static ROWS: TypeRows = TypeRows {
    id: types::TYPE,
    doc: "type(object) -> the object's type\ntype(name, bases, dict, **kwds) -> a new type",
    new: Some(&NEW),
    methods: METHODS,
    getset: GETSET,
};

static NEW: Builtin = function(
    "type(cls, /, *args, **kwds)",
    "type(object) -> the object's type\ntype(name, bases, dict, **kwds) -> a new type",
    new,
);

/// `type.__call__`: slots are the class and what it is called with.
#[allow(clippy::unnecessary_wraps)]
fn call_step(_: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    if let Input::Value(result) = input {
        return Ok(Want::Done(result));
    }
    Ok(Want::Construct { class: slot(state, 0), args: slot(state, 1), kwargs: slot(state, 2) })
}

static METHODS: &[Builtin] = &[
    method(
        "__init__(self, /, *args, **kwargs)",
        "Initialize self.  See help(type(self)) for accurate signature.",
        |rt, args| match rt.heap.as_tuple(slot(args, 1)).map_or(0, <[Value]>::len) {
            1 | 3 => Ok(Value::None),
            _ => raise!(rt, TypeError, "type.__init__() takes 1 or 3 arguments"),
        },
    ),
    task(
        "__call__(self, /, *args, **kwargs)",
        "Call self as a function.",
        Method::Instance,
        &Task::new("type.__call__", 3, call_step),
    ),
    method("mro(self, /)", "Return a type's method resolution order.", |rt, args| {
        let mro = rt.heap.as_class(slot(args, 0)).map(|class| class.mro.clone());
        rt.heap.list(mro.unwrap_or_default())
    }),
    method(
        "__instancecheck__(self, instance, /)",
        "Check if an object is an instance.",
        |rt, args| Ok(Value::Bool(rt.is_instance_of(slot(args, 1), slot(args, 0)))),
    ),
    method(
        "__subclasscheck__(self, subclass, /)",
        "Check if a class is a subclass.",
        |rt, args| {
            if rt.heap.as_class(slot(args, 1)).is_none() {
                raise!(rt, TypeError, "issubclass() arg 1 must be a class");
            }
            Ok(Value::Bool(rt.is_subclass(slot(args, 1), slot(args, 0))))
        },
    ),
    classmethod(
        "__prepare__(cls, /, *args, **kwargs)",
        "__prepare__() -> dict\nused for the class statement",
        |rt, _| rt.heap.dict(),
    ),
    method("__or__(self, value, /)", "Return self|value.", |rt, args| {
        super::alias::union(rt, slot(args, 0), slot(args, 1))
    }),
    method("__ror__(self, value, /)", "Return value|self.", |rt, args| {
        super::alias::union(rt, slot(args, 1), slot(args, 0))
    }),
    method("__dir__(self, /)", "Specialized __dir__ implementation for types.", |rt, args| {
        let names = names_of(rt, slot(args, 0))?;
        rt.heap.list(names)
    }),
    dunder::REPR,
];

fn class_of<T>(rt: &Runtime, class: Value, read: impl Fn(&Class) -> T, otherwise: T) -> T {
    rt.heap.as_class(class).map_or(otherwise, read)
}

static GETSET: &[GetSet] = &[
    GetSet {
        name: "__name__",
        get: |rt, class| match rt.heap.as_class(class) {
            Some(c) => Ok(c.name),
            None => Ok(Value::None),
        },
        set: Some(|rt, class, value| set_text(rt, class, "__name__", value)),
    },
    GetSet {
        name: "__qualname__",
        get: |rt, class| Ok(class_of(rt, class, |c| c.qualname, Value::None)),
        set: Some(|rt, class, value| set_text(rt, class, "__qualname__", value)),
    },
    GetSet {
        name: "__module__",
        get: |rt, class| Ok(class_of(rt, class, |c| c.module, Value::None)),
        set: Some(|rt, class, value| set_own(rt, class, "__module__", value)),
    },
    GetSet {
        name: "__bases__",
        get: |rt, class| {
            let bases = class_of(rt, class, |c| c.bases.clone(), Vec::new());
            rt.heap.tuple(bases)
        },
        set: None,
    },
    GetSet {
        name: "__base__",
        get: |rt, class| {
            Ok(class_of(
                rt,
                class,
                |c| c.bases.first().copied().unwrap_or(Value::None),
                Value::None,
            ))
        },
        set: None,
    },
    GetSet {
        name: "__mro__",
        get: |rt, class| {
            let mro = class_of(rt, class, |c| c.mro.clone(), Vec::new());
            rt.heap.tuple(mro)
        },
        set: None,
    },
    GetSet {
        name: "__dict__",
        get: |rt, class| {
            let entries: Vec<(Value, Value)> = class_of(
                rt,
                class,
                |c| c.attrs.iter().map(|e| (e.key, e.value)).collect(),
                Vec::new(),
            );
            rt.steps(entries.len() as u64 / 4)?;
            let dict = rt.heap.dict()?;
            rt.heap.dict_reserve(dict, entries.len())?;
            for (name, value) in entries {
                rt.dict_set_name(dict, name, value)?;
            }
            rt.heap.add(Obj::MappingProxy(dict))
        },
        set: None,
    },
    GetSet {
        name: "__abstractmethods__",
        get: |rt, class| match class_of(rt, class, |c| c.abstract_methods, Value::Unbound) {
            Value::Unbound => Err(missing(rt, class, "__abstractmethods__")),
            methods => Ok(methods),
        },
        set: Some(|rt, class, value| set_own(rt, class, "__abstractmethods__", value)),
    },
    GetSet { name: "__annotations__", get: annotations, set: Some(set_annotations) },
];

fn missing(rt: &mut Runtime, class: Value, name: &str) -> Stop {
    match rt.heap.str(name) {
        Ok(name) => rt.no_attribute(class, name),
        Err(stop) => stop,
    }
}

/// An attribute of a class itself, not of its bases.
fn own(rt: &mut Runtime, class: Value, name: &'static str) -> Option<Value> {
    let name = rt.static_name(name)?;
    let hash = name_hash(&rt.heap, &name);
    let class = rt.heap.as_class(class)?;
    rt.dict_get_name(&class.attrs, hash, name)
}

fn annotations(rt: &mut Runtime, class: Value) -> Eval {
    if let Some(found) = own(rt, class, "__annotations__") {
        return Ok(found);
    }
    if !is_changeable(rt, class) {
        return Err(missing(rt, class, "__annotations__"));
    }
    let made = rt.heap.dict()?;
    if let Some(name) = rt.static_name("__annotations__") {
        rt.class_set(class, name, made)?;
    }
    Ok(made)
}

fn set_annotations(rt: &mut Runtime, class: Value, value: Value) -> Eval<()> {
    check_changeable(rt, class, "__annotations__")?;
    let Some(name) = rt.static_name("__annotations__") else { return Ok(()) };
    if value.is_unbound() {
        rt.class_delete(class, name);
        return Ok(());
    }
    rt.class_set(class, name, value)
}

fn is_changeable(rt: &Runtime, class: Value) -> bool {
    matches!(class, Value::Ref(_)) && class_of(rt, class, |c| c.builtin.is_none(), false)
}

fn check_changeable(rt: &mut Runtime, class: Value, name: &str) -> Eval<()> {
    if is_changeable(rt, class) {
        return Ok(());
    }
    let class = rt.class_name(class);
    raise!(rt, TypeError, "cannot set '{name}' attribute of immutable type '{class}'")
}

fn set_own(rt: &mut Runtime, class: Value, name: &'static str, value: Value) -> Eval<()> {
    check_changeable(rt, class, name)?;
    let Some(key) = rt.static_name(name) else { return Ok(()) };
    rt.class_attr_set(class, key, value)
}

fn set_text(rt: &mut Runtime, class: Value, name: &'static str, value: Value) -> Eval<()> {
    check_changeable(rt, class, name)?;
    if value.is_unbound() {
        let class = rt.class_name(class);
        raise!(rt, TypeError, "cannot delete '{name}' attribute of immutable type '{class}'");
    }
    if rt.heap.text(&value).is_none() {
        let (class, given) = (rt.class_name(class), rt.type_name(value));
        raise!(rt, TypeError, "can only assign string to {class}.{name}, not '{given}'");
    }
    if name == "__name__" {
        check_name(rt, value)?;
    }
    set_own(rt, class, name, value)
}

fn check_name(rt: &mut Runtime, name: Value) -> Eval<()> {
    if rt.heap.text(&name).is_some_and(|name| name.contains('\0')) {
        raise!(rt, ValueError, "type name must not contain null characters");
    }
    Ok(())
}

fn new(rt: &mut Runtime, args: &[Value]) -> Eval {
    let metaclass = slot(args, 0);
    let given = rt.heap.as_tuple(slot(args, 1)).map(<[Value]>::to_vec).unwrap_or_default();
    let (name, bases, namespace) = match given.as_slice() {
        [name, bases, namespace] => (*name, *bases, *namespace),
        all => {
            raise!(rt, TypeError, "type.__new__() takes exactly 3 arguments ({} given)", all.len())
        }
    };
    for (at, what, given, fits) in [
        (1, "str", name, rt.heap.text(&name).is_some()),
        (2, "tuple", bases, rt.heap.as_tuple(bases).is_some()),
        (3, "dict", namespace, rt.heap.as_dict(namespace).is_some()),
    ] {
        if !fits {
            let given = rt.type_name(given);
            raise!(rt, TypeError, "type.__new__() argument {at} must be {what}, not {given}");
        }
    }
    check_name(rt, name)?;
    let bases = rt.heap.as_tuple(bases).map(<[Value]>::to_vec).unwrap_or_default();
    for base in &bases {
        if rt.heap.as_class(*base).is_none() && rt.special(*base, "__mro_entries__").is_some() {
            raise!(
                rt,
                TypeError,
                "type() doesn't support MRO entry resolution; use types.new_class()"
            );
        }
    }
    let winner = most_derived(rt, metaclass, &bases)?;
    judge_namespace(rt, namespace)?;
    // A base's metaclass makes the class where it has a way of its own: `abc.ABCMeta`.
    let no_keywords = rt.heap.as_dict(slot(args, 2)).is_none_or(crate::value::Dict::is_empty);
    if !winner.same(metaclass) && no_keywords {
        let make = rt.getattr_str(winner, "__new__")?;
        if !matches!(rt.heap.get(make), Some(Obj::Builtin(_))) {
            rt.keep(make);
            let args = [winner, name, slot(&given, 1), namespace];
            return rt.call(make, &args);
        }
    }
    let metaclass = winner;
    let keywords: Vec<(Value, Value)> = match rt.heap.as_dict(slot(args, 2)) {
        Some(keywords) => keywords.iter().map(|entry| (entry.key, entry.value)).collect(),
        None => Vec::new(),
    };
    // The class gets a namespace of its own; where nothing is said, it is the caller's module's.
    let copy = super::dict::copy(rt, namespace)?;
    rt.keep(copy);
    let module = Value::short("__module__");
    let hash = name_hash(&rt.heap, &module);
    let told = rt.heap.as_dict(copy).is_some_and(|d| rt.dict_get_name(d, hash, module).is_some());
    if !told {
        let caller = match &mut rt.eval {
            Some(eval) => eval.about(rt.core, About::CallerModule, Value::None)?,
            None => return Err(Stop::Flat),
        };
        rt.dict_set_name(copy, module, caller)?;
    }
    match &mut rt.eval {
        Some(eval) => eval.make_class(rt.core, metaclass, name, &bases, copy, &keywords),
        None => Err(Stop::Flat),
    }
}

/// The names in a namespace are defined by this: the verdict is asked. Only a class statement puts
/// a cell under `__classcell__`; its names stood in the source and were judged there.
fn judge_namespace(rt: &mut Runtime, namespace: Value) -> Eval<()> {
    let cell = Value::short("__classcell__");
    let hash = name_hash(&rt.heap, &cell);
    if let Some(dict) = rt.heap.as_dict(namespace)
        && let Some(found) = rt.dict_get_name(dict, hash, cell)
        && matches!(rt.heap.get(found), Some(Obj::Cell(_)))
    {
        return Ok(());
    }
    let names: Vec<Value> = match rt.heap.as_dict(namespace) {
        Some(dict) => dict.iter().map(|entry| entry.key).collect(),
        None => Vec::new(),
    };
    rt.steps(names.len() as u64 / 4)?;
    for name in names {
        let text = rt.heap.text(&name).unwrap_or("").to_owned();
        // What a class body puts there itself.
        if matches!(
            text.as_str(),
            "__module__"
                | "__qualname__"
                | "__classcell__"
                | "__doc__"
                | "__orig_bases__"
                | "__parameters__"
        ) {
            continue;
        }
        super::judge::define(rt, &text)?;
    }
    Ok(())
}

fn most_derived(rt: &mut Runtime, metaclass: Value, bases: &[Value]) -> Eval {
    let mut best = metaclass;
    for base in bases {
        let meta = rt.class_of(*base);
        if rt.is_subclass(best, meta) {
            continue;
        }
        if rt.is_subclass(meta, best) {
            best = meta;
            continue;
        }
        raise!(
            rt,
            TypeError,
            "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass \
             of the metaclasses of all its bases"
        );
    }
    Ok(best)
}
