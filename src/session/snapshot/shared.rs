//! What all sessions share, by name: types, builtins, their attributes, native modules.
//!
//! In a snapshot an object of the prelude is its name, so that the snapshot goes on with a build
//! that has more of them: `str.join`, `math:floor`, `len`. A text that is shared for its own sake
//! goes by its words.
//!
//! May touch: `value`, the prelude. Invariant: every object of the prelude has a name, and no two
//! the same.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::super::prelude::{Prelude, prelude};
use crate::value::types::{LIBRARY_TYPES, TYPES};
use crate::value::{Dict, Obj, Value};

/// Names of the prelude's objects.
struct Shared {
    names: Vec<String>,
    numbers: BTreeMap<String, u32>,
}

/// The name of an object of the prelude.
pub fn name(index: u32) -> Option<&'static str> {
    shared().names.get(index as usize).map(String::as_str)
}

/// The object of the prelude that has a name.
pub fn index(name: &str) -> Option<u32> {
    shared().numbers.get(name).copied()
}

/// The names of the objects that have none of their own but their kind: for a test.
pub fn nameless() -> Vec<&'static str> {
    shared().names.iter().map(String::as_str).filter(|name| name.starts_with('?')).collect()
}

fn shared() -> &'static Shared {
    static SHARED: OnceLock<Shared> = OnceLock::new();
    SHARED.get_or_init(|| Namer::new(prelude()).name())
}

struct Namer {
    prelude: &'static Prelude,
    names: Vec<String>,
    numbers: BTreeMap<String, u32>,
}

impl Namer {
    fn new(prelude: &'static Prelude) -> Self {
        let names = vec![String::new(); prelude.unit.objects.len()];
        Self { prelude, names, numbers: BTreeMap::new() }
    }

    fn name(mut self) -> Shared {
        let prelude = self.prelude;
        for (number, row) in TYPES.iter().chain(LIBRARY_TYPES).enumerate() {
            self.give(number as u32, row.name.to_owned());
        }
        for (name, value) in &prelude.builtins {
            self.give_value(*value, || (*name).to_owned());
        }
        for (number, row) in TYPES.iter().chain(LIBRARY_TYPES).enumerate() {
            if let Some(Obj::Class(class)) = prelude.unit.objects.get(number) {
                self.members(row.name, '.', &class.attrs);
            }
        }
        for (name, value) in &prelude.modules {
            self.give_value(*value, || format!("{name}:"));
            if let Some(Obj::Module(module)) = self.object(*value) {
                self.members(name, ':', &module.attrs);
            }
        }
        for (number, obj) in prelude.unit.objects.iter().enumerate() {
            match obj {
                Obj::Str(text) => self.give(number as u32, format!("={}", text.buffer)),
                Obj::Tuple(_) => self.give(number as u32, "?tuple".to_owned()),
                Obj::Builtin(bound) => self.give(number as u32, format!("?{}", bound.row.name())),
                Obj::GetSet(getset) => self.give(number as u32, format!("?{}", getset.name)),
                _ => self.give(number as u32, "?".to_owned()),
            }
        }
        Shared { names: self.names, numbers: self.numbers }
    }

    /// Names what a type or a module has.
    fn members(&mut self, owner: &str, between: char, attrs: &Dict) {
        for entry in attrs.iter() {
            let name = match entry.key {
                Value::Str(short) => short.text().to_owned(),
                key => match self.object(key) {
                    Some(Obj::Str(text)) => text.buffer.clone(),
                    _ => continue,
                },
            };
            self.give_value(entry.value, || format!("{owner}{between}{name}"));
            if let Some(Obj::Tuple(items)) = self.object(entry.value) {
                for (at, item) in items.iter().enumerate() {
                    self.give_value(*item, || format!("{owner}{between}{name}[{at}]"));
                }
            }
        }
    }

    fn object(&self, value: Value) -> Option<&'static Obj> {
        match value {
            Value::Shared { unit: 0, index } => self.prelude.unit.objects.get(index as usize),
            _ => None,
        }
    }

    fn give_value(&mut self, value: Value, name: impl FnOnce() -> String) {
        // Texts are told apart by their words, whoever has them.
        if let Value::Shared { unit: 0, index } = value
            && !matches!(self.object(value), Some(Obj::Str(_)))
        {
            self.give(index, name());
        }
    }

    /// The first name that is given to an object stays; equal texts are counted.
    fn give(&mut self, index: u32, mut name: String) {
        let Some(place) = self.names.get_mut(index as usize) else { return };
        if !place.is_empty() {
            return;
        }
        let mut count = 1;
        let plain = name.len();
        while self.numbers.contains_key(&name) {
            count += 1;
            name.truncate(plain);
            name.push_str(&format!("#{count}"));
        }
        self.numbers.insert(name.clone(), index);
        *place = name;
    }
}
