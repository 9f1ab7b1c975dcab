//! Reprs of what has no contents to show: classes, functions, iterators, modules.
//!
//! May touch: `value`. Never: addresses; what looks like one is a serial number.

use super::repr::{Out, write as write_repr};
use crate::value::obj::{CLOSED, GeneratorKind};
use crate::value::types;
use crate::value::{Core, Eval, Method, Obj, Runtime, Value};

/// Writes the repr of an object that is no container.
pub fn write(rt: &mut Runtime, out: &mut Out, v: Value) -> Eval<()> {
    let text = match rt.heap.get(v) {
        Some(Obj::Class(_)) => format!("<class '{}'>", qualified(rt, v)),
        Some(Obj::Function(function)) => {
            let name = text_of(rt, function.qualname);
            match function.in_c {
                true => format!("<built-in function {name}>"),
                false => format!("<function {name} at {}>", address(rt, v)),
            }
        }
        Some(Obj::Builtin(bound)) => {
            let (name, owner, method) = (bound.row.name(), bound.owner, bound.row.method);
            match (owner, method) {
                (None, _) if matches!(name, "quit" | "exit") => {
                    format!("Use {name}() or Ctrl-D (i.e. EOF) to exit")
                }
                (None, _) => format!("<built-in function {name}>"),
                (Some(owner), Method::Instance) if is_dunder(name) => {
                    format!("<slot wrapper '{name}' of '{}' objects>", owner.name())
                }
                (Some(owner), Method::Instance) => {
                    format!("<method '{name}' of '{}' objects>", owner.name())
                }
                (Some(owner), _) => {
                    format!(
                        "<built-in method {name} of type object at {}>",
                        address(rt, owner.value())
                    )
                }
            }
        }
        Some(Obj::Method { function, this }) => {
            let (function, this) = (*function, *this);
            return method(rt, out, function, this);
        }
        Some(Obj::Module(module)) => {
            let name = text_of(rt, module.name);
            match module.globals == u32::MAX && module.library {
                true => format!("<module '{name}' (built-in)>"),
                false => format!("<module '{name}'>"),
            }
        }
        Some(Obj::Generator(generator)) => {
            let name = text_of(rt, generator.qualname);
            let kind = match generator.kind {
                GeneratorKind::Generator => "generator",
                GeneratorKind::Coroutine => "coroutine",
                GeneratorKind::AsyncGenerator => "async_generator",
            };
            format!("<{kind} object {name} at {}>", address(rt, v))
        }
        Some(Obj::StaticMethod(inner)) => {
            let inner = *inner;
            return wrapped(rt, out, "<staticmethod(", inner, ")>");
        }
        Some(Obj::ClassMethod(inner)) => {
            let inner = *inner;
            return wrapped(rt, out, "<classmethod(", inner, ")>");
        }
        Some(Obj::Super(parts)) => {
            let [after, this, class] = **parts;
            let after = rt.class_name(after);
            match this.is_unbound() || this.is_none() {
                true => format!("<super: <class '{after}'>, NULL>"),
                false => {
                    format!("<super: <class '{after}'>, <{} object>>", rt.class_name(class))
                }
            }
        }
        Some(Obj::Cell(inside)) => {
            let inside = *inside;
            let at = address(rt, v);
            match inside.is_unbound() {
                true => format!("<cell at {at}: empty>"),
                false => {
                    let (name, place) = (rt.type_name(inside), address(rt, inside));
                    format!("<cell at {at}: {name} object at {place}>")
                }
            }
        }
        Some(Obj::Member(member)) => {
            let (name, _, class) = **member;
            format!("<member '{}' of '{}' objects>", text_of(rt, name), rt.class_name(class))
        }
        Some(Obj::GetSet(getset)) => format!("<attribute '{}' of builtin objects>", getset.name),
        Some(Obj::GenericAlias(_)) => return alias(rt, out, v),
        Some(Obj::Union(args)) => {
            let args = rt.heap.as_tuple(*args).unwrap_or(&[]).to_vec();
            return joined(rt, out, &args, " | ");
        }
        Some(Obj::Stream(kind)) => {
            let (name, mode) = match kind % CLOSED {
                0 => ("<stdin>", "r"),
                1 => ("<stdout>", "w"),
                _ => ("<stderr>", "w"),
            };
            format!("<_io.TextIOWrapper name='{name}' mode='{mode}' encoding='utf-8'>")
        }
        Some(Obj::Weak(referent, _)) => {
            let referent = *referent;
            let at = address(rt, v);
            match !referent.is_unbound() {
                true => {
                    let (name, place) = (rt.type_name(referent), address(rt, referent));
                    format!("<weakref at {at}; to '{name}' at {place}>")
                }
                false => format!("<weakref at {at}; dead>"),
            }
        }
        Some(Obj::MemoryView(view)) => {
            let kind = if view.released { "released memory" } else { "memory" };
            format!("<{kind} at {}>", address(rt, v))
        }
        Some(Obj::Host(number, 0)) => match rt.hosts.get(*number as usize) {
            Some(host) => format!("<host function {}>", host.name),
            None => "<host function>".to_owned(),
        },
        _ => {
            let class = rt.class_of(v);
            format!("<{} object at {}>", qualified(rt, class), address(rt, v))
        }
    };
    out.push(rt, &text)
}

/// `0x7f0000000010`: a serial number that looks like CPython's addresses.
pub fn address(core: &mut Core, v: Value) -> String {
    format!("0x{:012x}", core.heap.serial(v))
}

fn text_of(core: &Core, v: Value) -> String {
    core.heap.text(&v).unwrap_or("?").to_owned()
}

fn is_dunder(name: &str) -> bool {
    name.len() > 4 && name.starts_with("__") && name.ends_with("__")
}

/// What stands after the last dot of a builtin type's name.
pub fn bare_name(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}

/// A class's name with its module, unless that is `builtins`.
pub fn qualified(core: &Core, class: Value) -> String {
    let Some(c) = core.heap.as_class(class) else { return "?".to_owned() };
    if let Some(id) = c.builtin {
        return id.name().to_owned();
    }
    let name = text_of(core, c.qualname);
    match core.heap.text(&c.module) {
        Some("builtins") | None => name,
        Some(module) => format!("{module}.{name}"),
    }
}

fn wrapped(rt: &mut Runtime, out: &mut Out, open: &str, inner: Value, close: &str) -> Eval<()> {
    super::nested(rt, " while getting the repr of an object", |rt| {
        out.push(rt, open)?;
        write_repr(rt, out, inner)?;
        out.push(rt, close)
    })
}

fn method(rt: &mut Runtime, out: &mut Out, function: Value, this: Value) -> Eval<()> {
    let name = match rt.heap.get(function) {
        Some(Obj::Builtin(bound)) => {
            let name = bound.row.name();
            let at = address(rt, this);
            let kind = match rt.heap.get(this) {
                Some(Obj::Class(_)) => "type".to_owned(),
                _ => rt.type_name(this),
            };
            let text = match is_dunder(name) {
                true => format!("<method-wrapper '{name}' of {kind} object at {at}>"),
                false => format!("<built-in method {name} of {kind} object at {at}>"),
            };
            return out.push(rt, &text);
        }
        Some(Obj::Function(function)) => text_of(rt, function.qualname),
        Some(Obj::Host(number, 0)) => {
            rt.hosts.get(*number as usize).map_or("?", |host| &host.name).to_owned()
        }
        _ => "?".to_owned(),
    };
    wrapped(rt, out, &format!("<bound method {name} of "), this, ">")
}

/// One of a generic alias's or a union's parts: classes by their names.
fn part(rt: &mut Runtime, out: &mut Out, v: Value) -> Eval<()> {
    match (v, rt.heap.get(v)) {
        (Value::Ellipsis, _) => out.push(rt, "..."),
        (_, Some(Obj::Class(class))) => {
            let none = class.builtin == Some(types::NONE);
            let name = if none { "None".to_owned() } else { qualified(rt, v) };
            out.push(rt, &name)
        }
        (_, Some(Obj::List(items))) => {
            let items = items.clone();
            out.push(rt, "[")?;
            super::nested(rt, " while getting the repr of an object", |rt| {
                joined(rt, out, &items, ", ")
            })?;
            out.push(rt, "]")
        }
        _ => super::nested(rt, " while getting the repr of an object", |rt| write_repr(rt, out, v)),
    }
}

fn joined(rt: &mut Runtime, out: &mut Out, parts: &[Value], between: &str) -> Eval<()> {
    rt.steps(parts.len() as u64 / 4)?;
    for (nth, one) in parts.iter().enumerate() {
        if nth > 0 {
            out.push(rt, between)?;
        }
        part(rt, out, *one)?;
    }
    Ok(())
}

fn alias(rt: &mut Runtime, out: &mut Out, v: Value) -> Eval<()> {
    let (origin, args, starred) = super::unions::parts(rt, v);
    if starred {
        out.push(rt, "*")?;
    }
    let args = rt.heap.as_tuple(args).unwrap_or(&[]).to_vec();
    part(rt, out, origin)?;
    out.push(rt, "[")?;
    if args.is_empty() {
        out.push(rt, "()")?;
    }
    joined(rt, out, &args, ", ")?;
    out.push(rt, "]")
}
