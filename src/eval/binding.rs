//! Arguments and parameters (Language reference, 6.3.4), with CPython's messages.
//!
//! Arguments lie on the value stack where the callee's slots begin; the last ones may have names.
//! The common case (as many by position as there are parameters, nothing else) costs nothing but
//! filling the other slots; everything else is out of line.
//!
//! May touch: `tree`, `value`.

use super::run::Go;
use super::{Machine, Runs, Then};
use crate::raise;
use crate::tree::{Code, Flow};
use crate::value::builtin::{Kind, Signature};
use crate::value::hash::same_name;
use crate::value::{Core, Eval, Obj, Value};

impl<'t> Machine<'t> {
    /// Calls a function of a program, its arguments on the stack from `at`.
    #[inline]
    pub(super) fn enter_function(
        &mut self,
        core: &mut Core,
        callee: Value,
        (unit, number, module): (u32, u32, u32),
        at: usize,
        names: &[Value],
        then: Then,
    ) -> Eval<Go> {
        let trees = self.trees;
        let Some(code) = trees.code(unit, number) else {
            raise!(core, SystemError, "a function has lost its code");
        };
        let given = self.stack.len() - at;
        let params = &code.params;
        let plain = params.keyword_only == 0 && !params.rest && !params.keywords;
        if !(plain && names.is_empty() && given == params.positional as usize)
            && let Err(stop) = self.bind(core, callee, code, at, names)
        {
            self.stack.truncate(at);
            return Err(stop);
        }
        if code.flow != Flow::Plain {
            return self.make_generator(core, callee, code, at, then);
        }
        let runs = Runs::Code { unit, code: number };
        let pushed = self.push_frame(core, runs, at as u32, module, then, Value::Unbound, callee);
        if let Err(stop) = pushed {
            self.stack.truncate(at);
            return Err(stop);
        }
        if let Err(stop) = self.fill_slots(core, code, at, callee) {
            self.frames.pop();
            core.depth -= 1;
            self.stack.truncate(at);
            return Err(stop);
        }
        Ok(Go::Frames)
    }

    /// Gives a frame the rest of its slots: unbound, then cells.
    #[inline]
    pub(super) fn fill_slots(
        &mut self,
        core: &mut Core,
        code: &Code,
        at: usize,
        callee: Value,
    ) -> Eval<()> {
        let end = at + code.slots as usize;
        self.reserve(core, code.slots as usize)?;
        self.stack.resize(end, Value::Unbound);
        if code.free.is_empty() && code.cells.is_empty() {
            return Ok(());
        }
        self.fill_cells(core, code, at, callee)
    }

    pub(super) fn fill_cells(
        &mut self,
        core: &mut Core,
        code: &Code,
        at: usize,
        callee: Value,
    ) -> Eval<()> {
        if let Some(Obj::Function(function)) = core.heap.get(callee) {
            for (slot, cell) in code.free.iter().zip(function.cells.iter()) {
                self.set(at + *slot as usize, *cell);
            }
        }
        for (slot, parameter) in &code.cells {
            let value = match parameter {
                Some(parameter) => self.slot(at + *parameter as usize),
                None => Value::Unbound,
            };
            let cell = core.heap.add(Obj::Cell(value))?;
            self.set(at + *slot as usize, cell);
        }
        Ok(())
    }

    /// Gives a module's or class body's frame its slots.
    pub(super) fn open_slots(
        &mut self,
        core: &mut Core,
        unit: u32,
        number: u32,
        base: u32,
        first: &[Value],
    ) -> Eval<()> {
        let trees = self.trees;
        let Some(code) = trees.code(unit, number) else { return Ok(()) };
        self.stack.truncate(base as usize);
        self.reserve(core, first.len())?;
        self.stack.extend_from_slice(first);
        if first.is_empty() {
            self.reserve(core, 1)?;
            self.stack.push(Value::None);
        }
        self.fill_slots(core, code, base as usize, Value::Unbound)
    }

    /// Binds arguments to parameters in every case that is not the plain one.
    #[inline(never)]
    fn bind(
        &mut self,
        core: &mut Core,
        callee: Value,
        code: &Code,
        at: usize,
        names: &[Value],
    ) -> Eval<()> {
        let params = &code.params;
        let (positional, keyword_only) = (params.positional as usize, params.keyword_only as usize);
        let given = self.stack.len() - at;
        let by_position = given - names.len();
        let all: Vec<Value> = self.stack.get(at..).unwrap_or(&[]).to_vec();
        core.heap.steps(all.len() as u64 / 8)?;
        let total = params.names.len();
        let mut bound = vec![Value::Unbound; total];
        for (to, from) in bound.iter_mut().zip(all.iter().take(by_position.min(positional))) {
            *to = *from;
        }
        let rest_at = positional + keyword_only;
        if params.rest {
            let rest = all.get(positional.min(by_position)..by_position).unwrap_or(&[]).to_vec();
            let rest = core.heap.tuple(rest)?;
            if let Some(place) = bound.get_mut(rest_at) {
                *place = rest;
            }
        }
        let mut extra = Value::Unbound;
        if params.keywords {
            extra = core.heap.dict()?;
            if let Some(place) = bound.last_mut() {
                *place = extra;
            }
        }
        self.bind_names(
            core,
            callee,
            code,
            names,
            all.get(by_position..).unwrap_or(&[]),
            &mut bound,
            extra,
        )?;
        if by_position > positional && !params.rest {
            return Err(self.too_many(core, callee, code, by_position, &bound));
        }
        core.heap.steps_for(bound.len())?;
        self.bind_defaults(core, callee, code, &mut bound)?;
        self.stack.truncate(at);
        self.reserve(core, bound.len())?;
        self.stack.extend_from_slice(&bound);
        Ok(())
    }

    #[allow(clippy::too_many_arguments)]
    fn bind_names(
        &mut self,
        core: &mut Core,
        callee: Value,
        code: &Code,
        names: &[Value],
        values: &[Value],
        bound: &mut [Value],
        extra: Value,
    ) -> Eval<()> {
        let params = &code.params;
        let (first, named) =
            (params.positional_only as usize, (params.positional + params.keyword_only) as usize);
        for (name, value) in names.iter().zip(values) {
            let found = params
                .names
                .get(first..named)
                .unwrap_or(&[])
                .iter()
                .position(|param| same_name(&core.heap, *param, *name))
                .map(|found| found + first);
            match found {
                Some(found) => {
                    let Some(place) = bound.get_mut(found) else { continue };
                    if !place.is_unbound() {
                        raise!(
                            core,
                            TypeError,
                            "{}() got multiple values for argument '{}'",
                            qualname(core, callee),
                            core.heap.text(name).unwrap_or("")
                        );
                    }
                    *place = *value;
                }
                None if !extra.is_unbound() => core.dict_set_name(extra, *name, *value)?,
                None => return Err(self.unexpected(core, callee, code, names, *name)),
            }
        }
        Ok(())
    }

    fn bind_defaults(
        &mut self,
        core: &mut Core,
        callee: Value,
        code: &Code,
        bound: &mut [Value],
    ) -> Eval<()> {
        let params = &code.params;
        let (positional, keyword_only) = (params.positional as usize, params.keyword_only as usize);
        let Some(Obj::Function(function)) = core.heap.get(callee) else { return Ok(()) };
        let first_default = positional.saturating_sub(function.defaults.len());
        let skip = function.defaults.len().saturating_sub(positional);
        for (n, default) in function.defaults.iter().skip(skip).enumerate() {
            if let Some(place) = bound.get_mut(first_default + n)
                && place.is_unbound()
            {
                *place = *default;
            }
        }
        for (n, default) in function.kwdefaults.iter().enumerate() {
            if let Some(place) = bound.get_mut(positional + n)
                && place.is_unbound()
            {
                *place = *default;
            }
        }
        let missing = |from: usize, to: usize| -> Vec<usize> {
            (from..to).filter(|n| bound.get(*n).is_some_and(|value| value.is_unbound())).collect()
        };
        let lost = missing(0, positional);
        if !lost.is_empty() {
            return Err(missing_error(core, callee, code, &lost, "positional"));
        }
        let lost = missing(positional, positional + keyword_only);
        if !lost.is_empty() {
            return Err(missing_error(core, callee, code, &lost, "keyword-only"));
        }
        Ok(())
    }

    #[cold]
    fn unexpected(
        &mut self,
        core: &mut Core,
        callee: Value,
        code: &Code,
        names: &[Value],
        name: Value,
    ) -> crate::value::Stop {
        let params = &code.params;
        let only = params.names.get(..params.positional_only as usize).unwrap_or(&[]);
        let wrong: Vec<String> = only
            .iter()
            .filter(|param| names.iter().any(|n| same_name(&core.heap, **param, *n)))
            .map(|param| core.heap.text(param).unwrap_or("").to_owned())
            .collect();
        let function = qualname(core, callee);
        let message = if wrong.is_empty() {
            format!(
                "{function}() got an unexpected keyword argument '{}'",
                core.heap.text(&name).unwrap_or("")
            )
        } else {
            format!(
                "{function}() got some positional-only arguments passed as keyword arguments: '{}'",
                wrong.join(", ")
            )
        };
        core.raise(crate::value::types::TYPE_ERROR, &message)
    }

    #[cold]
    fn too_many(
        &mut self,
        core: &mut Core,
        callee: Value,
        code: &Code,
        given: usize,
        bound: &[Value],
    ) -> crate::value::Stop {
        let positional = code.params.positional as usize;
        let defaults = match core.heap.get(callee) {
            Some(Obj::Function(function)) => function.defaults.len().min(positional),
            _ => 0,
        };
        let takes = if defaults > 0 {
            format!("from {} to {positional}", positional - defaults)
        } else {
            positional.to_string()
        };
        let plural = if defaults > 0 || positional != 1 { "s" } else { "" };
        let keyword_only = code.params.keyword_only as usize;
        let named = bound
            .get(positional..positional + keyword_only)
            .unwrap_or(&[])
            .iter()
            .filter(|value| !value.is_unbound())
            .count();
        let was = if named > 0 {
            format!(
                " positional argument{} (and {named} keyword-only argument{}) were",
                if given == 1 { "" } else { "s" },
                if named == 1 { "" } else { "s" }
            )
        } else if given == 1 {
            " was".to_owned()
        } else {
            " were".to_owned()
        };
        let message = format!(
            "{}() takes {takes} positional argument{plural} but {given}{was} given",
            qualname(core, callee)
        );
        core.raise(crate::value::types::TYPE_ERROR, &message)
    }

    /// Binds arguments by position to a builtin that takes `*args` first: a tuple of them all.
    pub(super) fn bind_rest(&mut self, core: &mut Core, at: usize, count: usize) -> Eval<()> {
        let all: Vec<Value> = self.stack.get(at..).unwrap_or(&[]).to_vec();
        core.heap.steps(all.len() as u64 / 8)?;
        let all = core.heap.tuple(all)?;
        self.stack.truncate(at);
        self.reserve(core, count)?;
        self.stack.push(all);
        self.stack.resize(at + count, Value::Unbound);
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
        let signature = bound.signature.clone();
        // The first parameter is not counted where the call does not show it.
        let hidden = bound.row.method != crate::value::Method::Static || bound.is_new;
        let method = usize::from(hidden);
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
                (None, None) => {
                    let by_name = signature.params.iter().any(|p| {
                        matches!(p.kind, Kind::Either | Kind::Keyword)
                            && p.name != "self"
                            && p.name != "cls"
                    });
                    if by_name {
                        raise!(
                            core,
                            TypeError,
                            "'{text}' is an invalid keyword argument for {}()",
                            by_name_of(core, callee)
                        );
                    }
                    raise!(
                        core,
                        TypeError,
                        "{}() takes no keyword arguments",
                        builtin_qualname(core, callee)
                    );
                }
            }
        }
        let lost =
            signature.params.iter().enumerate().find(|(n, p)| {
                p.required && values.get(*n).is_some_and(|value| value.is_unbound())
            });
        if let Some((n, param)) = lost {
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
            raise!(
                core,
                TypeError,
                "{}() missing required argument '{}' (pos {})",
                builtin_name(core, callee),
                param.name,
                n + 1 - method
            );
        }
        self.stack.truncate(at);
        self.reserve(core, values.len())?;
        self.stack.extend_from_slice(&values);
        Ok(())
    }
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
    // The class that a constructor is given counts no more than a method's object.
    let makes = signature.params.first().is_some_and(|param| param.name == "cls");
    let method = if makes { 1 } else { method };
    let by_position = by_position.saturating_sub(method);
    let given = given.saturating_sub(method);
    let (min, max) = (signature.min.saturating_sub(method), signature.max.saturating_sub(method));
    let only_positional = signature.params.iter().skip(method).all(|p| p.kind == Kind::Positional);
    let name = builtin_name(core, callee);
    let is_new = matches!(core.heap.get(callee), Some(Obj::Builtin(bound)) if bound.is_new);
    let message = if only_positional && max == 0 {
        format!("{}() takes no arguments ({given} given)", builtin_qualname(core, callee))
    } else if only_positional && min == 1 && max == 1 && !is_new {
        format!("{}() takes exactly one argument ({given} given)", builtin_qualname(core, callee))
    } else if only_positional {
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
    } else if max == 0 {
        format!("{name}() takes no positional arguments")
    } else {
        let has_keyword_only = signature.params.iter().any(|p| p.kind == Kind::Keyword);
        let what = if has_keyword_only { "positional argument" } else { "argument" };
        let s = if max == 1 { "" } else { "s" };
        let most = if min == max { "exactly" } else { "at most" };
        format!("{name}() takes {most} {max} {what}{s} ({given} given)")
    };
    core.raise(crate::value::types::TYPE_ERROR, &message)
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
            bound.owner.map_or_else(String::new, |owner| owner.name().to_owned())
        }
        _ => builtin_name(core, callee),
    }
}

fn builtin_qualname(core: &Core, callee: Value) -> String {
    match core.heap.get(callee) {
        Some(Obj::Builtin(bound)) => match bound.owner {
            Some(owner) if bound.row.name() == "__init__" => owner.name().to_owned(),
            Some(owner) if bound.row.name() != owner.name() => {
                format!("{}.{}", owner.name(), bound.row.name())
            }
            _ if bound.module == "builtins" => bound.row.name().to_owned(),
            _ => format!("{}.{}", bound.module, bound.row.name()),
        },
        _ => "?".to_owned(),
    }
}

fn qualname(core: &Core, callee: Value) -> String {
    match core.heap.get(callee) {
        Some(Obj::Function(function)) => {
            core.heap.text(&function.qualname).unwrap_or("?").to_owned()
        }
        _ => "?".to_owned(),
    }
}

#[cold]
fn missing_error(
    core: &mut Core,
    callee: Value,
    code: &Code,
    lost: &[usize],
    kind: &str,
) -> crate::value::Stop {
    let names: Vec<String> = lost
        .iter()
        .filter_map(|n| code.params.names.get(*n))
        .map(|name| format!("'{}'", core.heap.text(name).unwrap_or("")))
        .collect();
    let list = match names.as_slice() {
        [one] => one.clone(),
        [one, two] => format!("{one} and {two}"),
        [most @ .., last] => format!("{}, and {last}", most.join(", ")),
        [] => String::new(),
    };
    let s = if names.len() == 1 { "" } else { "s" };
    let message = format!(
        "{}() missing {} required {kind} argument{s}: {list}",
        qualname(core, callee),
        names.len()
    );
    core.raise(crate::value::types::TYPE_ERROR, &message)
}
