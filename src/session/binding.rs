//! What the names of a session are bound to before it runs: inputs, host objects, host functions.
//!
//! May touch: as `run`.

use std::sync::Arc;

use super::load::SessionLoader;
use super::run::{ARGUMENTS, Session};
use super::sandbox::{SetupError, bound, is_name};
use super::shape::{self, Input, Shape};
use crate::eval::Machine;
use crate::interop::class::Handle;
use crate::interop::object::Object;
use crate::value::host_object::HostObject;
use crate::value::{Eval, Obj, Value};

impl Session {
    /// Binds a name to data, for this session alone: before it runs. It takes the place of the
    /// sandbox's input of that name.
    ///
    /// # Errors
    /// A [`SetupError`] if the data is none, or the name no name.
    pub fn set<T: serde::Serialize + ?Sized>(
        &mut self,
        name: &str,
        value: &T,
    ) -> Result<&mut Self, SetupError> {
        if !is_name(name) {
            return Err(SetupError::NotAName(name.to_owned()));
        }
        let data = Input::new(Shape::default(), value)
            .map_err(|error| SetupError::Data(name.to_owned(), error))?;
        let inputs = Arc::make_mut(&mut self.inputs);
        match inputs.iter_mut().find(|(own, _)| own == name) {
            Some((_, place)) => *place = data,
            None => inputs.push((name.to_owned(), data)),
        }
        Ok(self)
    }

    /// Binds a name to a host object, for this session alone: before it runs. The sandbox
    /// [declares](crate::Sandbox::declare) the name, or binds another object to it.
    ///
    /// # Errors
    /// A [`SetupError`] if the name is none, or the object's class is not registered.
    ///
    /// ```
    /// use coldframe::{Handle, HostClass, Policy, Program, Sandbox};
    ///
    /// struct User(&'static str);
    ///
    /// let mut sandbox = Sandbox::new();
    /// sandbox.class(HostClass::new("User").attribute("name", |user: &User| user.0))?;
    /// sandbox.declare("user")?;
    /// let program = Program::compile_for("page.py", "user.name", &Policy::standard(), &sandbox)?;
    /// for name in ["Ada", "Bo"] {
    ///     let mut session = sandbox.session(&program, |_: &str| {});
    ///     session.set_object("user", Handle::new(User(name)))?.run();
    ///     assert_eq!(session.result::<String>()?, name);
    /// }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn set_object<T: std::any::Any + Send + Sync>(
        &mut self,
        name: &str,
        object: Handle<T>,
    ) -> Result<&mut Self, SetupError> {
        if !is_name(name) {
            return Err(SetupError::NotAName(name.to_owned()));
        }
        if !self.core.host_classes.iter().any(|class| class.rust == std::any::TypeId::of::<T>()) {
            let why = "the class of this object is not registered".to_owned();
            return Err(SetupError::Class(name.to_owned(), why));
        }
        let objects = Arc::make_mut(&mut self.objects);
        match objects.iter_mut().find(|(own, _)| own == name) {
            Some((_, place)) => *place = bound(object),
            None => objects.push((name.to_owned(), bound(object))),
        }
        Ok(self)
    }

    /// The host object that a program handed over, if it is one of this Rust type.
    pub fn handle<T: std::any::Any + Send + Sync>(&mut self, object: &Object) -> Option<Handle<T>> {
        let value = object.value(&mut self.core).ok()?;
        Handle::inside(&self.core, value)
    }

    /// Binds inputs and host functions to the globals the program uses.
    pub(super) fn bind(&mut self, tree: &crate::tree::Tree, globals: u32) -> Eval<()> {
        let inputs = self.inputs.clone();
        for (name, input) in inputs.iter() {
            if let Some(slot) = tree.globals.slots.get(name.as_str()).copied() {
                let program = self.program.clone();
                let loader = SessionLoader { trees: &self.trees, program: program.modules() };
                let mut machine = Machine::new(&self.trees, &loader);
                let value = shape::input(&mut self.core, &mut machine, input)?;
                self.set_global(globals, slot, value);
            }
        }
        for (name, object) in self.objects.clone().iter() {
            if let Some(slot) = tree.globals.slots.get(name.as_str()).copied() {
                let value = object(&mut self.core)?;
                if let Some(inside) = self.core.heap.native::<HostObject>(value) {
                    self.named.push((name.clone(), inside.again()));
                }
                self.set_global(globals, slot, value);
            }
        }
        for number in 0..self.core.hosts.len() {
            let Some(name) = self.core.hosts.get(number).map(|host| host.name.clone()) else {
                continue;
            };
            if let Some(slot) = tree.globals.slots.get(name.as_str()).copied() {
                let value = self.core.heap.add(Obj::Host(number as u32, 0))?;
                self.set_global(globals, slot, value);
            }
        }
        Ok(())
    }

    /// Keeps the inputs that a function's body takes, until it is called.
    pub(super) fn keep_arguments(&mut self, tree: &crate::tree::Tree) -> Eval<()> {
        let all = self.core.heap.dict()?;
        self.core.state.insert(ARGUMENTS, all);
        let inputs = self.inputs.clone();
        for (name, input) in inputs.iter() {
            let core = &mut self.core;
            let is = |own: &Value| core.heap.text(own) == Some(name);
            if !tree.codes.iter().any(|code| code.params.names.iter().any(is)) {
                continue;
            }
            let program = self.program.clone();
            let loader = SessionLoader { trees: &self.trees, program: program.modules() };
            let mut machine = Machine::new(&self.trees, &loader);
            let kept = core.kept.len();
            let value = shape::input(core, &mut machine, input)?;
            core.keep(value);
            let key = core.heap.str(name)?;
            core.keep(key);
            core.dict_set_name(all, key, value)?;
            core.kept.truncate(kept);
        }
        Ok(())
    }

    /// Gives `_` its place among the globals, if this entry is the first to read it.
    pub(super) fn find_last(&mut self, tree: &crate::tree::Tree, module: Value, globals: u32) {
        let Some(slot) = tree.globals.slots.get("_").copied() else { return };
        let Some(Obj::Module(inside)) = self.core.heap.get(module) else { return };
        let last = inside.attrs.iter().find(|entry| entry.key.same(Value::short("_")));
        if let Some(last) = last.map(|entry| entry.value) {
            self.set_global(globals, slot, last);
        }
    }

    fn set_global(&mut self, globals: u32, slot: u32, value: Value) {
        let place = self.core.globals.get_mut(globals as usize);
        if let Some(place) = place.and_then(|all| all.get_mut(slot as usize))
            // What an entry of a REPL has bound stays.
            && place.is_unbound()
        {
            *place = value;
        }
    }
}
