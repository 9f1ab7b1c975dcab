//! Attributes of modules, and what a program may set there.
//!
//! May touch: `value`. Never: frames.

use super::super::dict::ENTRY_BYTES;
use super::super::{Core, Dict, Eval, Module, Obj, Stop, Value, hash, types};

impl Core {
    /// What a program's module defines for names it lacks, or for `dir()` (PEP 562).
    pub fn module_hook(&mut self, module: Value, name: &'static str) -> Option<Value> {
        match self.heap.get(module) {
            Some(Obj::Module(inside)) if !inside.library => {}
            _ => return None,
        }
        let name = self.static_name(name)?;
        self.fixed_module_attr(module, name)
    }

    /// An attribute of a module: a global of its program, or a native module's.
    pub fn module_attr(&self, module: &Module, name: Value) -> Option<Value> {
        if let Some(slot) = self.heap.text(&name).and_then(|text| module.slots.slots.get(text))
            && let Some(value) = self.globals.get(module.globals as usize)?.get(*slot as usize)
            && !value.is_unbound()
        {
            return self.is_shown(module, *value).then_some(*value);
        }
        let value = self.dict_get_name(&module.attrs, hash::name(&self.heap, &name), name)?;
        self.is_shown(module, value).then_some(value)
    }

    /// Whether what lies in a module is seen from outside it. A library module that reaches more
    /// than the one it lies in is not (`random._grants` has the clock, `glob.os` the variables):
    /// the plan of a program that imports the one says nothing of the other.
    pub fn is_shown(&self, module: &Module, value: Value) -> bool {
        let Some(Obj::Module(inside)) = self.heap.get(value) else { return true };
        if !inside.library || !module.library {
            return true;
        }
        let inner = self.heap.text(&inside.name).unwrap_or("");
        let outer = self.heap.text(&module.name).unwrap_or("");
        let within = inner.strip_prefix(outer).is_some_and(|rest| rest.starts_with('.'));
        within || (self.reach_of)(inner) & !(self.reach_of)(outer) == 0
    }

    /// An attribute of a module of the prelude, which nothing can change.
    pub fn fixed_module_attr(&self, module: Value, name: Value) -> Option<Value> {
        match self.heap.get(module)? {
            Obj::Module(module) => self.module_attr(module, name),
            _ => None,
        }
    }

    /// The name in the table of those that programs may set in library modules.
    pub(super) fn settable_name(&self, module: Value, name: Value) -> Option<&'static str> {
        let name = self.heap.text(&name)?;
        let module = match self.heap.get(module)? {
            Obj::Module(inside) => self.heap.text(&inside.name)?,
            _ => return None,
        };
        let row = self.settable.iter().find(|row| row.0 == module && row.1 == name)?;
        Some(row.1)
    }

    /// Says that a library module cannot be changed.
    #[cold]
    pub(super) fn read_only(&mut self, module: Value, name: Value, done: &str) -> Stop {
        let message = format!(
            "module '{}' is read-only: attribute '{}' cannot be {done}",
            self.module_name(module),
            self.heap.text(&name).unwrap_or("")
        );
        self.raise(types::ATTRIBUTE_ERROR, &message)
    }

    /// Binds a name in a module, whoever's it is.
    pub fn module_bind(&mut self, module: Value, name: Value, value: Value) -> Eval<()> {
        let Some(Obj::Module(inside)) = self.heap.get(module) else { return Ok(()) };
        let slot = self.heap.text(&name).and_then(|t| inside.slots.slots.get(t)).copied();
        let globals = inside.globals as usize;
        if let Some(slot) = slot
            && let Some(place) =
                self.globals.get_mut(globals).and_then(|all| all.get_mut(slot as usize))
        {
            *place = value;
            return Ok(());
        }
        let made = globals == u32::MAX as usize && !inside.library;
        if matches!(module, Value::Shared { .. }) || (globals == u32::MAX as usize && !made) {
            return Err(self.read_only(module, name, "set"));
        }
        self.module_set(module, name, value)
    }

    pub(super) fn module_set(&mut self, module: Value, name: Value, value: Value) -> Eval<()> {
        let hash = hash::name(&self.heap, &name);
        let name = self.heap.plain(name);
        let Some(Obj::Module(m)) = self.heap.get(module) else { return Ok(()) };
        let found = m.attrs.find(hash, |key| hash::same_name(&self.heap, *key, name));
        if m.is_made() {
            // One that the program made is collected, and gives back what its slot holds.
            if found.is_none()
                && let Some(capacity) = m.attrs.growth(1)
            {
                let before = m.attrs.bytes();
                self.heap.charge((capacity as u64) * ENTRY_BYTES)?;
                if let Some(Obj::Module(m)) = self.heap.get_mut(module) {
                    m.attrs.grow(capacity);
                }
                let empty = Dict::new().bytes();
                self.heap.meter.release(before.saturating_sub(empty));
            }
        } else {
            self.heap.charge_outside(ENTRY_BYTES)?;
        }
        if let Some(Obj::Module(m)) = self.heap.get_mut(module) {
            match found {
                Some(at) => m.attrs.set_value(at, value),
                None => m.attrs.insert_new(hash, name, value),
            }
        }
        Ok(())
    }

    /// Removes a name that was set from outside; whether it was there.
    pub(super) fn module_unset(&mut self, module: Value, name: Value) -> bool {
        let hash = hash::name(&self.heap, &name);
        let Some(Obj::Module(m)) = self.heap.get(module) else { return false };
        let found = m.attrs.find(hash, |key| hash::same_name(&self.heap, *key, name));
        match (found, self.heap.get_mut(module)) {
            (Some(at), Some(Obj::Module(m))) => m.attrs.remove(at).is_some(),
            _ => false,
        }
    }

    /// Sets a name of a module, as its own code would.
    pub fn set_module_global(&mut self, module: Value, name: &str, value: Value) -> Eval<()> {
        let name = self.heap.str(name)?;
        self.set_attr(module, name, value).map(|_| ())
    }

    /// What a complaint says before and after the name of a module whose body has not come to its
    /// end: most often it is imported by what it imports.
    pub fn partly_loaded(&self, module: Value) -> (&'static str, &'static str) {
        match self.heap.get(module) {
            Some(Obj::Module(inside)) if inside.loading => {
                ("partially initialized module ", " (most likely due to a circular import)")
            }
            _ => ("", ""),
        }
    }

    /// The body of a module has come to its end.
    pub fn module_loaded(&mut self, module: Value) {
        if let Value::Ref(_) = module
            && let Some(Obj::Module(inside)) = self.heap.get_mut(module)
        {
            inside.loading = false;
        }
    }

    /// A module's name, for messages.
    pub fn module_name(&self, module: Value) -> String {
        match self.heap.get(module) {
            Some(Obj::Module(module)) => self.heap.text(&module.name).unwrap_or("?").to_owned(),
            _ => "?".to_owned(),
        }
    }
}
