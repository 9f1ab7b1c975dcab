//! `import` (Language reference, 7.11): modules by their absolute names, each run once.
//!
//! Where modules come from is the [`Loader`]'s business: all of a program's modules were read and
//! judged before it began, so nothing is read here.
//!
//! May touch: `tree`, `value`. Never: files.

use super::run::{Go, Here};
use super::{Machine, Then};
use crate::raise;
use crate::tree::{Import, ImportFrom};
use crate::value::{Core, Dict, Eval, Input, Module, Obj, Runtime, Step, Stop, Task, Value, Want};

/// What a loader has under a name.
pub enum Loaded {
    /// A module in Python: the unit its tree was added under, and whether it is a package.
    Code(u32),
    /// A module in Rust: made now, in this session.
    Native(Value),
    /// There is none, and this says why and what to do.
    Missing(String),
}

/// Where modules come from.
pub trait Loader {
    /// Finds a module by its absolute name.
    fn load(&self, core: &mut Core, name: &str) -> Eval<Loaded>;
}

impl<'t> Machine<'t> {
    /// `dst = import name`
    pub(super) fn import_op(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        import: &'t Import,
    ) -> Eval<Go> {
        let written = core.heap.text(&import.name).unwrap_or("").to_owned();
        let name = self.absolute(core, here, &written, import.level)?;
        let wanted = if import.leaf {
            name.clone()
        } else {
            name.split('.').next().unwrap_or("").to_owned()
        };
        let name = core.heap.string(name)?;
        let wanted = core.heap.string(wanted)?;
        self.start_task(core, &IMPORT, &[name, wanted, Value::Int(0)], Then::Store(import.dst))
    }

    fn absolute(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        written: &str,
        level: u32,
    ) -> Eval<String> {
        if level == 0 {
            return Ok(written.to_owned());
        }
        let module = self.module_name_of(core, here.module);
        let own = core.heap.text(&module).unwrap_or("").to_owned();
        let mut parts: Vec<&str> = own.split('.').collect();
        let up = if here.tree.package { level - 1 } else { level };
        for _ in 0..up {
            if parts.pop().is_none() {
                break;
            }
        }
        if parts.is_empty() || own == "__main__" {
            raise!(core, ImportError, "attempted relative import with no known parent package");
        }
        if !written.is_empty() {
            parts.push(written);
        }
        Ok(parts.join("."))
    }

    /// `dst = from module import name`
    pub(super) fn import_from_op(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        import: &'t ImportFrom,
    ) -> Eval<Go> {
        let module = self.slot(here.base + import.module as usize);
        let found = match core.heap.get(module) {
            Some(Obj::Module(inside)) => core.module_attr(inside, import.name),
            _ => {
                let mut rt = Runtime { core, eval: Some(self) };
                rt.getattr_or_none(module, import.name)?
            }
        };
        if let Some(value) = found {
            self.set(here.base + import.dst as usize, value);
            return Ok(Go::On);
        }
        if let Some(hook) = core.module_hook(module, "__getattr__") {
            let args = [hook, import.name, module];
            return self.start_task(core, &IMPORT_HOOK, &args, Then::Store(import.dst));
        }
        // A submodule that nobody has imported yet.
        let package = core.module_name(module);
        let name = core.heap.text(&import.name).unwrap_or("").to_owned();
        let full = core.heap.string(format!("{package}.{name}"))?;
        let args = [full, full, Value::Int(0), Value::Unbound, import.name, module];
        self.start_task(core, &IMPORT, &args, Then::Store(import.dst))
    }
}

/// A module object for a tree, with its globals, registered under its name.
pub fn new_module(core: &mut Core, name: Value, tree: &crate::tree::Tree) -> Eval {
    let globals = core.globals.len() as u32;
    core.heap.charge_outside(tree.globals.names.len() as u64 * 16 + 64)?;
    core.globals.push(vec![Value::Unbound; tree.globals.names.len()]);
    core.module_names.push(name);
    let module = core.heap.add(Obj::Module(Box::new(Module {
        name,
        globals,
        slots: tree.globals.clone(),
        attrs: Dict::new(),
        library: tree.names.is_library(),
        loading: !name.same(Value::short("__main__")),
    })))?;
    // The main program has annotations even if it makes none.
    let main = name.same(Value::short("__main__"));
    if let Some(slot) = tree.globals.slots.get("__annotations__").filter(|_| main) {
        let none = core.heap.dict()?;
        let globals = core.globals.last_mut();
        if let Some(place) = globals.and_then(|all| all.get_mut(*slot as usize)) {
            *place = none;
        }
    }
    let file = core.heap.str(tree.source.name())?;
    let doc = tree.codes.first().map_or(Value::None, |code| code.doc);
    for (key, value) in [("__name__", name), ("__file__", file), ("__doc__", doc)] {
        let slot = tree.globals.slots.get(key).copied();
        if slot.is_none() && !name.same(Value::short("__main__")) {
            // Others ask for it: `json.__name__`.
            let key = core.heap.str(key)?;
            core.module_bind(module, key, value)?;
        }
        if let Some(slot) = slot
            && let Some(place) = core.globals.last_mut().and_then(|all| all.get_mut(slot as usize))
        {
            *place = value;
        }
    }
    if core.modules.is_unbound() {
        core.modules = core.heap.dict()?;
    }
    let modules = core.modules;
    core.dict_set_name(modules, name, module)?;
    Ok(module)
}

/// A module that is there already.
fn loaded(rt: &mut Runtime, name: Value) -> Option<Value> {
    let dict = rt.heap.as_dict(rt.modules)?;
    rt.dict_get_name(dict, crate::value::hash::name(&rt.heap, &name), name)
}

/// Imports `name` part by part; slots: the name, the module wanted, how many parts are done, the
/// parent, and for `from m import x` what x is called and m.
pub(super) static IMPORT: Task = Task::new("import", 8, import_step).catching();

/// `from m import x` where `m` lacks `x` and has a `__getattr__` (PEP 562), which is asked before a
/// submodule is looked for; slots: the function, the name, the module.
pub(super) static IMPORT_HOOK: Task = Task::new("import_hook", 3, import_hook).catching();

fn import_hook(rt: &mut Runtime, slots: &mut [Value], input: Input) -> Step {
    let [hook, name, module] = slots else { return Ok(Want::Done(Value::None)) };
    match input {
        Input::Value(value) => return Ok(Want::Done(value)),
        Input::Raised if rt.raised_is(crate::value::types::ATTRIBUTE_ERROR) => {
            rt.take_raised();
        }
        Input::Raised => return Err(Stop::Raised),
        _ => return Ok(Want::call(*hook, &[*name])),
    }
    let package = rt.module_name(*module);
    let text = rt.heap.text(name).unwrap_or("").to_owned();
    let full = rt.heap.string(format!("{package}.{text}"))?;
    rt.keep(full);
    rt.run_task(&IMPORT, &[full, full, Value::Int(0), Value::Unbound, *name, *module])
        .map(Want::Done)
}

fn import_step(rt: &mut Runtime, slots: &mut [Value], input: Input) -> Step {
    let [name, wanted, done, parent, attribute, from, running, _] = slots else {
        return Ok(Want::Done(Value::None));
    };
    if let Input::Raised = input {
        // A module whose body failed is as if it had never been imported.
        if !running.is_unbound() {
            let (modules, name) = (rt.modules, *running);
            let raised = rt.take_raised();
            rt.keep(raised);
            rt.dict_remove(modules, name)?;
            rt.raised = raised;
        }
        return Err(Stop::Raised);
    }
    let full = rt.heap.text(name).unwrap_or("").to_owned();
    let parts: Vec<&str> = full.split('.').collect();
    let mut at = match *done {
        Value::Int(n) => n as usize,
        _ => 0,
    };
    if let Input::Value(module) = input {
        // The part that was loading is there now.
        let part = parts.get(..at).unwrap_or(&[]).join(".");
        let key = rt.heap.string(part)?;
        let module = loaded(rt, key).unwrap_or(module);
        rt.module_loaded(module);
        bind_submodule(rt, *parent, parts.get(at.wrapping_sub(1)).copied().unwrap_or(""), module)?;
        *parent = module;
        *running = Value::Unbound;
    }
    while at < parts.len() {
        at += 1;
        let part = parts.get(..at).unwrap_or(&[]).join(".");
        let key = rt.heap.str(&part)?;
        *done = Value::Int(at as i64);
        if let Some(module) = loaded(rt, key) {
            *parent = module;
            continue;
        }
        rt.keep(key);
        let eval_import = match &mut rt.eval {
            Some(eval) => eval.find_module(rt.core, &part)?,
            None => return Err(Stop::Flat),
        };
        match eval_import {
            FoundModule::Ready(module) => {
                let last = parts.get(at - 1).copied().unwrap_or("");
                bind_submodule(rt, *parent, last, module)?;
                *parent = module;
            }
            FoundModule::Body(function) => {
                *running = key;
                return Ok(Want::call(function, &[]));
            }
            FoundModule::Missing(why) => {
                if !attribute.is_unbound() {
                    let name = rt.heap.text(attribute).unwrap_or("").to_owned();
                    let module = rt.module_name(*from);
                    let place = rt.module_hook(*from, "__file__");
                    let place = place.and_then(|file| rt.heap.text(&file).map(str::to_owned));
                    let place = place.unwrap_or_else(|| "unknown location".to_owned());
                    let (which, why) = rt.partly_loaded(*from);
                    let message = format!(
                        "cannot import name '{name}' from {which}'{module}'{why} ({place})"
                    );
                    let stop = rt.raise(crate::value::types::IMPORT_ERROR, &message);
                    if stop == Stop::Raised {
                        let (raised, module) = (rt.raised, rt.heap.str(&module)?);
                        let file = rt.module_hook(*from, "__file__").unwrap_or(Value::None);
                        rt.core.set_own_attr(raised, Value::short("name"), module)?;
                        rt.core.set_own_attr(raised, Value::short("path"), file)?;
                    }
                    return Err(stop);
                }
                let stop = rt.raise(crate::value::types::MODULE_NOT_FOUND_ERROR, &why);
                if stop == Stop::Raised {
                    let raised = rt.raised;
                    rt.core.set_own_attr(raised, Value::short("name"), key)?;
                }
                return Err(stop);
            }
        }
    }
    match loaded(rt, *wanted) {
        Some(module) => Ok(Want::Done(module)),
        None => Ok(Want::Done(*parent)),
    }
}

fn bind_submodule(rt: &mut Runtime, parent: Value, name: &str, module: Value) -> Eval<()> {
    if matches!(parent, Value::Ref(_)) {
        let name = rt.heap.str(name)?;
        rt.core.module_bind(parent, name, module)?;
    }
    Ok(())
}

pub use crate::value::runtime::FoundModule;
