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
use crate::value::hash::same_name;
use crate::value::{Core, Eval, Obj, Stop, Value};

/// How many parameters are bound without a list of them.
const FEW: usize = 12;

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
            return Err(Stop::Flat);
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

    /// Binds arguments to a few parameters with names and defaults, on the spot. `false`: there is
    /// more to it, or something is wrong, and nothing has been done.
    fn bind_few(
        &mut self,
        core: &mut Core,
        callee: Value,
        code: &Code,
        at: usize,
        names: &[Value],
    ) -> bool {
        let params = &code.params;
        let total = params.names.len();
        let given = self.stack.len() - at;
        let by_position = given - names.len();
        let positional = params.positional as usize;
        if params.rest || params.keywords || total > FEW || by_position > positional {
            return false;
        }
        let mut bound = [Value::Unbound; FEW];
        let args = self.stack.get(at..).unwrap_or(&[]);
        for (to, from) in bound.iter_mut().zip(args.iter().take(by_position)) {
            *to = *from;
        }
        let open = params.names.get(params.positional_only as usize..).unwrap_or(&[]);
        for (name, value) in names.iter().zip(args.iter().skip(by_position)) {
            let found = open.iter().position(|param| same_name(&core.heap, *param, *name));
            let Some(place) =
                found.and_then(|found| bound.get_mut(params.positional_only as usize + found))
            else {
                return false;
            };
            if !place.is_unbound() {
                return false;
            }
            *place = *value;
        }
        let Some(Obj::Function(function)) = core.heap.get(callee) else { return false };
        let Some(first) = positional.checked_sub(function.defaults.len()) else { return false };
        let defaults = function.defaults.iter().chain(function.kwdefaults.iter());
        for (place, default) in bound.iter_mut().skip(first).zip(defaults) {
            if place.is_unbound() {
                *place = *default;
            }
        }
        let bound = bound.get(..total).unwrap_or(&[]);
        if bound.iter().any(|value| value.is_unbound())
            || self.stack.capacity() < at + total
            || !core.heap.meter.spend_quietly(given as i64 / 8 * 8)
        {
            return false;
        }
        self.stack.truncate(at);
        self.stack.extend_from_slice(bound);
        true
    }

    /// Binds arguments where `*rest` and `**keywords` take all that the other parameters leave:
    /// those are given by position, and stay where they lie. `false`: there is more to it, or
    /// something is wrong, and nothing has been done.
    fn bind_open(
        &mut self,
        core: &mut Core,
        code: &Code,
        at: usize,
        names: &[Value],
    ) -> Eval<bool> {
        let params = &code.params;
        let given = self.stack.len() - at;
        let (positional, by_position) = (params.positional as usize, given - names.len());
        if params.keyword_only > 0
            || by_position < positional
            || !params.rest && by_position > positional
            || !params.keywords && !names.is_empty()
        {
            return Ok(false);
        }
        let open = params.names.get(params.positional_only as usize..positional).unwrap_or(&[]);
        let is_open = |name: &Value| open.iter().any(|one| same_name(&core.heap, *one, *name));
        if names.iter().any(is_open) || own_classes(core, names) {
            return Ok(false);
        }
        core.heap.steps(given as u64 / 8)?;
        let (mut rest, mut extra) = (Value::Unbound, Value::Unbound);
        if params.rest {
            let items = self.stack.get(at + positional..at + by_position).unwrap_or(&[]);
            rest = core.heap.tuple(items.to_vec())?;
        }
        if params.keywords {
            extra = core.heap.dict()?;
            let values = self.stack.get(at + by_position..).unwrap_or(&[]);
            for (name, value) in names.iter().zip(values) {
                core.dict_set_name(extra, *name, *value)?;
            }
        }
        core.heap.steps_for(params.names.len())?;
        self.stack.truncate(at + positional);
        self.reserve(core, 2)?;
        if params.rest {
            self.stack.push(rest);
        }
        if params.keywords {
            self.stack.push(extra);
        }
        Ok(true)
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
        let done = match params.rest || params.keywords {
            true => self.bind_open(core, code, at, names)?,
            false => self.bind_few(core, callee, code, at, names),
        };
        if done {
            return Ok(());
        }
        let (positional, keyword_only) = (params.positional as usize, params.keyword_only as usize);
        let given = self.stack.len() - at;
        let by_position = given - names.len();
        if code.in_c.is_some()
            && let Some(stop) =
                super::complain::complain_of_code(core, callee, code, by_position, names)
        {
            return Err(stop);
        }
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
        let kept = core.kept.len();
        if own_classes(core, names) {
            for value in bound.iter().chain(names) {
                core.keep(*value);
            }
        }
        let values = all.get(by_position..).unwrap_or(&[]);
        self.bind_names(core, callee, code, names, values, &mut bound, extra)?;
        core.kept.truncate(kept);
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

    /// Puts a keyword among those that no parameter takes. One of a class of the program's stays
    /// one, whose `__hash__` and `__eq__` are asked: the caller keeps what nobody else does.
    pub(super) fn put_keyword(
        &mut self,
        core: &mut Core,
        keywords: Value,
        name: Value,
        value: Value,
    ) -> Eval<()> {
        match core.heap.get(name) {
            Some(Obj::Derived(_)) => self.rt(core).dict_set(keywords, name, value),
            _ => core.dict_set_name(keywords, name, value),
        }
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
                None if !extra.is_unbound() => self.put_keyword(core, extra, *name, *value)?,
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

/// Whether a keyword is of a class of the program's.
pub(super) fn own_classes(core: &Core, names: &[Value]) -> bool {
    names.iter().any(|name| matches!(core.heap.get(*name), Some(Obj::Derived(_))))
}
