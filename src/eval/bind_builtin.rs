//! Arguments and parameters of builtins, with CPython's messages.
//!
//! May touch: `value`.

use super::Machine;
use crate::raise;
use crate::value::builtin::{Kind, Signature};
use crate::value::{Core, Eval, Obj, Value, types};

impl<'t> Machine<'t> {
    /// Binds arguments by position to a builtin that takes `*args`: those from `from` become a
    /// tuple; if there are more parameters up to `end`, the last is a dict of no keywords.
    pub(super) fn bind_rest(
        &mut self,
        core: &mut Core,
        given: usize,
        from: usize,
        end: usize,
    ) -> Eval<()> {
        core.heap.steps(given as u64 / 8)?;
        let rest: Vec<Value> = self.stack.get(from..).unwrap_or(&[]).to_vec();
        let rest = core.heap.tuple(rest)?;
        self.stack.truncate(from);
        self.reserve(core, end - from)?;
        self.stack.push(rest);
        // No keywords: whoever asks for them finds none.
        self.stack.resize(end, Value::Unbound);
        Ok(())
    }

    /// Binds a builtin's arguments: afterwards there is one value for each of its parameters.
    #[inline(never)]
    pub(super) fn bind_builtin(
        &mut self,
        core: &mut Core,
        callee: Value,
        at: usize,
        names: &[Value],
    ) -> Eval<()> {
        let all: Vec<Value> = self.stack.get(at..).unwrap_or(&[]).to_vec();
        core.heap.steps(all.len() as u64 / 8)?;
        let by_position = all.len() - names.len();
        let Some(Obj::Builtin(bound)) = core.heap.get(callee) else { return Ok(()) };
        let signature = Signature::clone(&bound.signature);
        // The first parameter is not counted where the call does not show it.
        let hidden = bound.row.method != crate::value::Method::Static || bound.is_new;
        let method = usize::from(hidden);
        let python = is_python(core, callee);
        if !names.is_empty() && !takes_keywords(&signature) && !python {
            // What reads its arguments in an older way does not say whose method it is.
            let older = signature.params.iter().any(|p| p.kind == Kind::Rest || p.name == "end");
            let name = if older { builtin_name } else { builtin_qualname }(core, callee);
            raise!(core, TypeError, "{name}() takes no keyword arguments");
        }
        if !names.is_empty() && too_many(&signature, all.len()) && !python {
            return Err(builtin_count(core, callee, &signature, by_position, all.len(), method));
        }
        let mut values = vec![Value::Unbound; signature.params.len()];
        for (to, from) in values.iter_mut().zip(all.iter().take(by_position.min(signature.max))) {
            *to = *from;
        }
        let rest = signature.params.iter().position(|param| param.kind == Kind::Rest);
        if let Some(rest) = rest {
            let items =
                all.get(signature.max.min(by_position)..by_position).unwrap_or(&[]).to_vec();
            let items = core.heap.tuple(items)?;
            if let Some(place) = values.get_mut(rest) {
                *place = items;
            }
        } else if by_position > signature.max {
            return Err(builtin_count(core, callee, &signature, by_position, all.len(), method));
        }
        let keywords = signature.params.iter().position(|param| param.kind == Kind::Keywords);
        if let Some(at) = keywords {
            let dict = core.heap.dict()?;
            if let Some(place) = values.get_mut(at) {
                *place = dict;
            }
        }
        let mut unknown = None;
        for (name, value) in names.iter().zip(all.get(by_position..).unwrap_or(&[])) {
            let text = core.heap.text(name).unwrap_or("").to_owned();
            let found = signature
                .params
                .iter()
                .position(|p| matches!(p.kind, Kind::Either | Kind::Keyword) && p.name == text);
            match (found, keywords) {
                (Some(found), _) => {
                    let Some(place) = values.get_mut(found) else { continue };
                    if !place.is_unbound() {
                        if python {
                            let callee = builtin_name(core, callee);
                            raise!(
                                core,
                                TypeError,
                                "{callee}() got multiple values for argument '{text}'"
                            );
                        }
                        raise!(
                            core,
                            TypeError,
                            "argument for {}() given by name ('{text}') and position ({})",
                            builtin_name(core, callee),
                            found + 1 - method
                        );
                    }
                    *place = *value;
                }
                (None, Some(at)) => {
                    let dict = values.get(at).copied().unwrap_or(Value::Unbound);
                    core.dict_set_name(dict, *name, *value)?;
                }
                (None, None) => unknown = unknown.or(Some(text)),
            }
        }
        if let Some(name) = &unknown
            && python
        {
            let callee = builtin_name(core, callee);
            raise!(core, TypeError, "{callee}() got an unexpected keyword argument '{name}'");
        }
        let lost =
            signature.params.iter().enumerate().find(|(n, p)| {
                p.required && values.get(*n).is_some_and(|value| value.is_unbound())
            });
        if let Some((n, param)) = lost {
            if python {
                let missing: Vec<&str> = signature
                    .params
                    .iter()
                    .zip(&values)
                    .filter(|(param, value)| param.required && value.is_unbound())
                    .map(|(param, _)| param.name)
                    .collect();
                return Err(python_missing(core, callee, &missing));
            }
            if param.kind == Kind::Positional || by_position < method {
                return Err(builtin_count(
                    core,
                    callee,
                    &signature,
                    by_position,
                    all.len(),
                    method,
                ));
            }
            let name = builtin_name(core, callee);
            // `enumerate` reads its arguments by itself, and says less.
            let place = match name.as_str() {
                "enumerate" => String::new(),
                _ => format!(" (pos {})", n + 1 - method),
            };
            raise!(core, TypeError, "{name}() missing required argument '{}'{place}", param.name);
        }
        if let Some(name) = unknown {
            let callee = by_name_of(core, callee).replace("sorted", "sort");
            raise!(core, TypeError, "'{name}' is an invalid keyword argument for {callee}()");
        }
        self.stack.truncate(at);
        self.reserve(core, values.len())?;
        self.stack.extend_from_slice(&values);
        Ok(())
    }
}

/// Whether a builtin knows any argument by its name.
fn takes_keywords(signature: &Signature) -> bool {
    signature.params.iter().any(|p| match p.kind {
        Kind::Either | Kind::Keyword => p.name != "self" && p.name != "cls",
        Kind::Keywords => true,
        Kind::Positional | Kind::Rest => false,
    })
}

/// Whether more arguments are given than there are parameters.
fn too_many(signature: &Signature, given: usize) -> bool {
    let open = |kind: Kind| matches!(kind, Kind::Rest | Kind::Keywords);
    given > signature.params.len() && !signature.params.iter().any(|p| open(p.kind))
}

#[cold]
fn builtin_count(
    core: &mut Core,
    callee: Value,
    signature: &Signature,
    by_position: usize,
    given: usize,
    method: usize,
) -> crate::value::Stop {
    if is_python(core, callee) {
        let (min, max) = (signature.min, signature.max);
        if by_position <= max {
            let missing = signature.params.iter().skip(by_position).filter(|p| p.required);
            let missing: Vec<&str> = missing.map(|param| param.name).collect();
            return python_missing(core, callee, &missing);
        }
        let name = builtin_name(core, callee);
        let takes = if min < max { format!("from {min} to {max}") } else { max.to_string() };
        let s = if max == 1 && min == max { "" } else { "s" };
        let were = if by_position == 1 { "was" } else { "were" };
        let message =
            format!("{name}() takes {takes} positional argument{s} but {by_position} {were} given");
        return core.raise(types::TYPE_ERROR, &message);
    }
    // The class that a constructor is given counts no more than a method's object.
    let is_new = matches!(core.heap.get(callee), Some(Obj::Builtin(bound)) if bound.is_new);
    if given == 0
        && method == 1
        && let Some(message) = without_object(core, callee, is_new)
    {
        return core.raise(crate::value::types::TYPE_ERROR, &message);
    }
    let makes = signature.params.first().is_some_and(|param| param.name == "cls")
        && builtin_name(core, callee) != "issubclass";
    let method = if makes { 1 } else { method };
    let by_position = by_position.saturating_sub(method);
    let given = given.saturating_sub(method);
    let (min, max) = (signature.min.saturating_sub(method), signature.max.saturating_sub(method));
    let shown = || signature.params.iter().skip(method);
    let only_positional = shown().all(|p| p.kind == Kind::Positional);
    // `dict` and its kind take one thing by position, and any keywords.
    let and_keywords = shown().all(|p| matches!(p.kind, Kind::Positional | Kind::Keywords));
    let name = builtin_name(core, callee);
    let message = if only_positional && is_slot(core, callee) {
        let s = if max == 1 { "" } else { "s" };
        // What takes one argument or none says no name, what takes several an empty one.
        let repeats = matches!(name.as_str(), "__mul__" | "__rmul__" | "__imul__")
            && !is_number(core, callee);
        match (min, max) {
            (0 | 1, _) if min == max && !repeats => {
                format!("expected {max} argument{s}, got {given}")
            }
            _ if min == max => format!(" expected {max} argument{s}, got {given}"),
            _ if given < min => format!(" expected at least {min} argument, got {given}"),
            _ => format!(" expected at most {max} argument{s}, got {given}"),
        }
    } else if makes && only_positional && max == 0 && name != "object" {
        let name = if name == "ellipsis" { "EllipsisType" } else { &name };
        format!("{name} takes no arguments")
    } else if only_positional && max == 0 {
        format!("{}() takes no arguments ({given} given)", builtin_qualname(core, callee))
    } else if only_positional && min == 1 && max == 1 && name == "__call__" {
        // The callables of `operator` say their class's name.
        let class = builtin_qualname(core, callee);
        let class = class.trim_end_matches(".__call__").trim_start_matches("operator.");
        format!("{class} expected 1 argument, got {given}")
    } else if only_positional && min == 1 && max == 1 && !is_new {
        format!("{}() takes exactly one argument ({given} given)", builtin_qualname(core, callee))
    } else if and_keywords {
        let (bound, n) = if min == max {
            ("", max)
        } else if by_position < min {
            ("at least ", min)
        } else {
            ("at most ", max)
        };
        let s = if n == 1 { "" } else { "s" };
        // The searching methods of text read their arguments in an older way, with other words.
        if signature.params.iter().any(|param| param.name == "end") {
            format!("{name}() takes {bound}{n} argument{s} ({given} given)")
        } else {
            format!("{name} expected {bound}{n} argument{s}, got {by_position}")
        }
    } else if name == "sorted" {
        format!("sorted expected 1 argument, got {by_position}")
    } else {
        // As CPython's `_PyArg_UnpackKeywords` says it.
        let all = shown().filter(|p| !matches!(p.kind, Kind::Rest | Kind::Keywords)).count();
        let least = shown().filter(|p| p.kind == Kind::Positional && p.required).count();
        let s = |n: usize| if n == 1 { "" } else { "s" };
        if given > all && !shown().any(|p| matches!(p.kind, Kind::Rest | Kind::Keywords)) {
            let what = if by_position == 0 { "keyword argument" } else { "argument" };
            format!("{name}() takes at most {all} {what}{} ({given} given)", s(all))
        } else if by_position < least {
            let most = if least < max { "at least" } else { "exactly" };
            let s = s(least);
            format!("{name}() takes {most} {least} positional argument{s} ({by_position} given)")
        } else if max == 0 {
            format!("{name}() takes no positional arguments")
        } else {
            let most = if min < max { "at most" } else { "exactly" };
            let s = s(max);
            format!("{name}() takes {most} {max} positional argument{s} ({by_position} given)")
        }
    };
    core.raise(crate::value::types::TYPE_ERROR, &message)
}

/// Whether it is a method of numbers: those that repeat sequences say something else.
fn is_number(core: &Core, callee: Value) -> bool {
    const SEQUENCES: &[&str] = &["array", "bytearray", "bytes", "deque", "list", "str", "tuple"];
    !matches!(core.heap.get(callee), Some(Obj::Builtin(bound))
        if bound.owner.is_some_and(|owner| SEQUENCES.contains(&owner.own_name())))
}

/// Whether it is a function that CPython has in Python, and that complains as such.
fn is_python(core: &Core, callee: Value) -> bool {
    matches!(core.heap.get(callee), Some(Obj::Builtin(bound))
        if bound.owner.is_none() && matches!(bound.module, "_re" | "_html"))
}

/// Says which arguments are missing, as a function in Python does.
#[cold]
fn python_missing(core: &mut Core, callee: Value, missing: &[&str]) -> crate::value::Stop {
    let name = builtin_name(core, callee);
    let (count, s) = (missing.len(), if missing.len() == 1 { "" } else { "s" });
    let quoted: Vec<String> = missing.iter().map(|name| format!("'{name}'")).collect();
    let names = match quoted.as_slice() {
        [first, second] => format!("{first} and {second}"),
        [most @ .., last] if !most.is_empty() => format!("{}, and {last}", most.join(", ")),
        _ => quoted.concat(),
    };
    let message = format!("{name}() missing {count} required positional argument{s}: {names}");
    core.raise(types::TYPE_ERROR, &message)
}

/// Whether CPython wraps a slot of the type under this name, rather than a function of the type's.
fn is_slot(core: &Core, callee: Value) -> bool {
    let Some(Obj::Builtin(bound)) = core.heap.get(callee) else { return false };
    let Some(owner) = bound.owner else { return false };
    let name = bound.row.name();
    if !name.starts_with("__") || matches!(name, "__init__" | "__call__" | "__new__") {
        return false;
    }
    let own = match owner {
        types::LIST => name == "__getitem__",
        types::DICT => matches!(name, "__getitem__" | "__contains__"),
        types::SET | types::FROZENSET => name == "__contains__",
        _ => false,
    };
    const FUNCTIONS: &[&str] = &[
        "__aenter__",
        "__aexit__",
        "__bytes__",
        "__ceil__",
        "__class_getitem__",
        "__complex__",
        "__copy__",
        "__deepcopy__",
        "__dir__",
        "__enter__",
        "__exit__",
        "__floor__",
        "__format__",
        "__fspath__",
        "__getnewargs__",
        "__getnewargs_ex__",
        "__getstate__",
        "__init_subclass__",
        "__instancecheck__",
        "__length_hint__",
        "__missing__",
        "__mro_entries__",
        "__prepare__",
        "__reduce__",
        "__reduce_ex__",
        "__reversed__",
        "__round__",
        "__set_name__",
        "__setstate__",
        "__sizeof__",
        "__subclasscheck__",
        "__subclasses__",
        "__subclasshook__",
        "__trunc__",
    ];
    !own && !FUNCTIONS.contains(&name)
}

/// What a method taken from its class says when it is called without any object.
fn without_object(core: &Core, callee: Value, is_new: bool) -> Option<String> {
    let Some(Obj::Builtin(bound)) = core.heap.get(callee) else { return None };
    let (id, name) = (bound.owner?, bound.row.name());
    let owner = id.name();
    Some(if is_new {
        format!("{owner}.__new__(): not enough arguments")
    } else if name.starts_with("__") {
        format!("descriptor '{name}' of '{owner}' object needs an argument")
    } else {
        format!("unbound method {}.{name}() needs an argument", id.own_name())
    })
}

pub(super) fn builtin_name(core: &Core, callee: Value) -> String {
    match core.heap.get(callee) {
        Some(Obj::Builtin(bound)) => bound.row.name().to_owned(),
        _ => "?".to_owned(),
    }
}

/// The name in a complaint about a keyword: `__init__` is known by its type.
fn by_name_of(core: &Core, callee: Value) -> String {
    match core.heap.get(callee) {
        Some(Obj::Builtin(bound)) if bound.row.name() == "__init__" => {
            bound.owner.map_or_else(String::new, |owner| owner.own_name().to_owned())
        }
        _ => builtin_name(core, callee),
    }
}

fn builtin_qualname(core: &Core, callee: Value) -> String {
    match core.heap.get(callee) {
        Some(Obj::Builtin(bound)) => match bound.owner {
            Some(owner) if bound.row.name() == "__init__" => owner.own_name().to_owned(),
            Some(owner) if bound.row.name() != owner.name() => {
                format!("{}.{}", owner.own_name(), bound.row.name())
            }
            _ if bound.module == "builtins" => bound.row.name().to_owned(),
            _ => format!("{}.{}", bound.shown_module(), bound.row.name()),
        },
        _ => "?".to_owned(),
    }
}
