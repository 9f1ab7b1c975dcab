//! `from module import *` of a program's own modules (Language reference, 7.11).
//!
//! Which names come is known when the statement runs: those that `__all__` lists, else all public
//! ones. Each is asked about like any text that becomes a name. Where a package's `__all__` lists a
//! submodule, it is imported first.
//!
//! May touch: `value`. Never: files.

use super::import::{bind_submodule, loaded};
use super::run::{Go, Here};
use super::{Machine, Then};
use crate::raise;
use crate::value::runtime::FoundModule;
use crate::value::{Core, Eval, Input, Obj, Runtime, Step, Stop, Task, Value, Want, types};

impl<'t> Machine<'t> {
    /// `from module import *`, once the module in the slot is there.
    pub(super) fn import_star_op(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        from: u32,
    ) -> Eval<Go> {
        let module = self.slot(here.base + from as usize);
        let own = self.module_name_of(core, here.module);
        let into = loaded(&self.rt(core), own).unwrap_or(Value::None);
        let args = [module, into, Value::Unbound, Value::Int(0)];
        self.start_task(core, &IMPORT_STAR, &args, Then::Store(u32::MAX))
    }
}

/// Binds the names of a module in another one; slots: the module, the other, the names as a tuple,
/// how many are bound, and the submodule whose body runs.
pub(super) static IMPORT_STAR: Task =
    Task { name: "import star", slots: 5, catches: true, step: import_star };

fn import_star(rt: &mut Runtime, slots: &mut [Value], input: Input) -> Step {
    let [module, into, names, done, running] = slots else {
        return Ok(Want::Done(Value::None));
    };
    if let Input::Raised = input {
        if !running.is_unbound() {
            let (modules, name) = (rt.modules, *running);
            let raised = rt.take_raised();
            rt.keep(raised);
            rt.dict_remove(modules, name)?;
            rt.raised = raised;
        }
        return Err(Stop::Raised);
    }
    if names.is_unbound() {
        *names = names_of(rt, *module)?;
    }
    while let Some(name) = item(rt, *names, *done) {
        let text = judged(rt, *module, name)?;
        let found = match rt.heap.get(*module) {
            Some(Obj::Module(inside)) => rt.core.module_attr(inside, name),
            _ => None,
        };
        let value = match found {
            Some(value) => value,
            None => match submodule(rt, *module, &text, running)? {
                Some(want) => return Ok(want),
                None => continue,
            },
        };
        rt.core.module_bind(*into, name, value)?;
        if let Value::Int(n) = done {
            *n += 1;
        }
    }
    Ok(Want::Done(Value::None))
}

fn item(rt: &Runtime, names: Value, at: Value) -> Option<Value> {
    match (rt.heap.get(names), at) {
        (Some(Obj::Tuple(items)), Value::Int(at)) => items.get(at as usize).copied(),
        _ => None,
    }
}

/// The names that come: a tuple.
fn names_of(rt: &mut Runtime, module: Value) -> Eval {
    let Some(Obj::Module(inside)) = rt.heap.get(module) else { return rt.heap.tuple(Vec::new()) };
    let listed = rt.core.module_attr(inside, Value::short("__all__"));
    if let Some(all) = listed {
        let items = match rt.heap.get(all) {
            Some(Obj::List(items)) => items.clone(),
            Some(Obj::Tuple(items)) => items.to_vec(),
            Some(Obj::Dict(_)) => raise!(rt, TypeError, "dict is not a sequence"),
            _ => {
                let kind = rt.type_name(all);
                raise!(rt, TypeError, "'{kind}' object does not support indexing");
            }
        };
        rt.steps(items.len() as u64 + 1)?;
        return rt.heap.tuple(items);
    }
    let globals = rt.globals.get(inside.globals as usize).map_or(&[][..], Vec::as_slice);
    let named = inside.slots.names.iter().zip(globals);
    let mut names: Vec<Value> =
        named.filter(|(_, value)| !value.is_unbound()).map(|(name, _)| *name).collect();
    names.extend(inside.attrs.iter().map(|entry| entry.key));
    names.retain(|name| rt.heap.text(name).is_some_and(|text| !text.starts_with('_')));
    rt.steps(names.len() as u64 + 1)?;
    rt.heap.tuple(names)
}

/// The name as text, if it may be one here.
fn judged(rt: &mut Runtime, module: Value, name: Value) -> Eval<String> {
    let Some(text) = rt.heap.text(&name).map(str::to_owned) else {
        let (module, kind) = (rt.module_name(module), rt.type_name(name));
        raise!(rt, TypeError, "Item in {module}.__all__ must be str, not {kind}");
    };
    if !(rt.names.read(&text) && rt.names.define(&text)) {
        let why = rt.names.refuse(crate::names::Use::Define, &text);
        let why = why.or_else(|| rt.names.refusal(&text));
        let why = why.map_or(String::new(), |refusal| refusal.message);
        raise!(rt, AttributeError, "{why}");
    }
    Ok(text)
}

/// Finds a submodule that `__all__` lists and binds it in its package; what to call first, if its
/// body is to run.
fn submodule(
    rt: &mut Runtime,
    package: Value,
    name: &str,
    running: &mut Value,
) -> Eval<Option<Want>> {
    let own = rt.module_name(package);
    let full = format!("{own}.{name}");
    let key = rt.heap.str(&full)?;
    rt.keep(key);
    *running = Value::Unbound;
    let module = match loaded(rt, key) {
        Some(module) => module,
        None => {
            let found = match &mut rt.eval {
                Some(eval) => eval.find_module(rt.core, &full)?,
                None => return Err(Stop::Flat),
            };
            match found {
                FoundModule::Ready(module) => module,
                FoundModule::Body(function) => {
                    *running = key;
                    return Ok(Some(Want::call(function, &[])));
                }
                FoundModule::Missing(_) => {
                    let text = format!("module '{own}' has no attribute '{name}'");
                    return Err(rt.raise(types::ATTRIBUTE_ERROR, &text));
                }
            }
        }
    };
    bind_submodule(rt, package, name, module)?;
    Ok(None)
}
