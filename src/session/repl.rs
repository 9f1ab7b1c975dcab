//! A session that is entered piece by piece and keeps its state.
//!
//! Each entry is a program of its own, judged like any other; its names are the globals of the
//! entries before it. An entry that fails or runs out of a budget leaves what it had done.
//!
//! May touch: as `sandbox`.

use std::sync::Arc;

use super::load::{SessionLoader, lower};
use super::program::{CompileError, Surroundings, judge};
use super::{Report, Sandbox, Session};
use crate::eval::Machine;
use crate::policy::Policy;
use crate::source::Source;
use crate::value::{Eval, Obj, Runtime, Value};

/// A session that is entered piece by piece.
pub struct Repl {
    session: Session,
    policy: Policy,
    surroundings: Surroundings,
    module: Option<Value>,
    steps_per_entry: u64,
}

impl Repl {
    /// A session with nothing in it yet. Each entry may spend the sandbox's steps anew.
    ///
    /// # Errors
    /// None in practice: an empty program always compiles.
    pub fn new(
        sandbox: &Sandbox,
        policy: &Policy,
        sink: Box<dyn crate::value::runtime::Sink>,
    ) -> Result<Self, CompileError> {
        let surroundings = Surroundings { names: sandbox.names(), ..Surroundings::default() };
        let program = super::Program::compile("<stdin>", "", policy)?;
        let mut session = sandbox.session_of(&program, sink);
        session.core.can_wait = false;
        Ok(Self {
            session,
            policy: policy.clone(),
            surroundings,
            module: None,
            steps_per_entry: sandbox.limits_ref().steps_max,
        })
    }

    /// The handle with which another thread ends the entry that runs.
    pub fn cancel_handle(&self) -> crate::budget::Cancel {
        self.session.cancel_handle()
    }

    /// Makes another handle end the entries to come: one that was used stays set.
    pub fn use_cancel(&mut self, cancel: crate::budget::Cancel) {
        self.session.use_cancel(cancel);
    }

    /// Runs an entry. A last expression's value, unless it is `None`, is printed as its `repr` and
    /// bound to `_`.
    ///
    /// # Errors
    /// A [`CompileError`] if the entry is not Python or refused; nothing has run then.
    pub fn enter(&mut self, source: &str) -> Result<Report, CompileError> {
        let source = Arc::new(Source::new("<stdin>", source));
        let mut surroundings = self.surroundings.clone();
        surroundings.names.extend(self.names());
        surroundings.names.push("_".to_owned());
        let cleared = judge(source, &self.policy, &surroundings)?;
        self.session.renew(self.steps_per_entry);
        let run = self.run(&cleared);
        let run = self.session.settled(run);
        Ok(self.session.report(run))
    }

    /// The names that are bound now, for completion.
    pub fn names(&self) -> Vec<String> {
        let core = &self.session.core;
        let Some(module) = self.module else { return Vec::new() };
        let Some(Obj::Module(module)) = core.heap.get(module) else { return Vec::new() };
        let Some(globals) = core.globals.get(module.globals as usize) else { return Vec::new() };
        module
            .slots
            .names
            .iter()
            .zip(globals)
            .filter(|(_, value)| !value.is_unbound())
            .filter_map(|(name, _)| core.heap.text(name).map(str::to_owned))
            .collect()
    }

    fn run(&mut self, cleared: &crate::policy::Cleared) -> Eval<()> {
        let session = &mut self.session;
        let old = match self.module.and_then(|module| session.core.heap.get(module)) {
            Some(Obj::Module(module)) => Some(module.slots.clone()),
            _ => None,
        };
        let unit = session.trees.grow();
        let tree = Arc::new(lower(cleared, 0, unit, old.as_deref()));
        session.trees.add(&mut session.core, tree.clone())?;
        let module = match self.module {
            Some(module) => {
                let names = tree.globals.names.len();
                let mut globals = u32::MAX;
                if let Some(Obj::Module(inside)) = session.core.heap.get_mut(module) {
                    inside.slots = tree.globals.clone();
                    globals = inside.globals;
                }
                if let Some(all) = session.core.globals.get_mut(globals as usize) {
                    let before = all.len();
                    all.resize(names.max(before), Value::Unbound);
                    // What every module has gets its slot where an entry first speaks of it: a
                    // class does.
                    let name = Value::short("__main__");
                    for (key, value) in [("__name__", name), ("__doc__", Value::None)] {
                        if let Some(slot) = tree.globals.slots.get(key)
                            && *slot as usize >= before
                            && let Some(place) = all.get_mut(*slot as usize)
                        {
                            *place = value;
                        }
                    }
                }
                module
            }
            None => {
                let name = Value::short("__main__");
                let module = crate::eval::new_module(&mut session.core, name, &tree)?;
                self.module = Some(module);
                module
            }
        };
        let globals = match session.core.heap.get(module) {
            Some(Obj::Module(module)) => module.globals,
            _ => 0,
        };
        session.bind(&tree, globals)?;
        session.find_last(&tree, module, globals);
        let program = session.program.clone();
        let loader = SessionLoader { trees: &session.trees, program: program.modules() };
        let mut machine = Machine::new(&session.trees, &loader);
        let value = machine.run_module(&mut session.core, unit, globals)?;
        if value.is_none() {
            return Ok(());
        }
        session.core.keep(value);
        let mut rt = Runtime { core: &mut session.core, eval: Some(&mut machine) };
        let text = rt.repr(value)?;
        rt.print(&text, false)?;
        rt.print("\n", false)?;
        session.core.set_module_global(module, "_", value)
    }
}
