//! What modules keep for a session, by names of their own.
//!
//! There are few of them and they are asked for often (the context of every decimal sum), mostly by
//! the very constant they were put under, so they lie in a list and the name's address is compared
//! first.
//!
//! May touch: `value`. Never: what a name means.
//!
//! Invariant: sorted by name, each once.

use super::Value;

/// Values by name.
#[derive(Debug, Default)]
pub struct State(Vec<(&'static str, Value)>);

impl State {
    /// The value of a name.
    #[inline]
    pub fn get(&self, name: &'static str) -> Option<&Value> {
        let same = |(other, _): &&(&'static str, Value)| std::ptr::eq(*other, name);
        match self.0.iter().find(same) {
            Some((_, value)) => Some(value),
            None => self.place(name).ok().and_then(|at| self.0.get(at)).map(|(_, value)| value),
        }
    }

    /// Gives a name a value.
    pub fn insert(&mut self, name: &'static str, value: Value) {
        match self.place(name) {
            Ok(at) => {
                if let Some((_, old)) = self.0.get_mut(at) {
                    *old = value;
                }
            }
            Err(at) => self.0.insert(at, (name, value)),
        }
    }

    /// Takes the value of a name away.
    pub fn remove(&mut self, name: &'static str) -> Option<Value> {
        self.place(name).ok().map(|at| self.0.remove(at).1)
    }

    /// All of them, in the order of their names.
    pub fn iter(&self) -> std::slice::Iter<'_, (&'static str, Value)> {
        self.0.iter()
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.len()
    }

    fn place(&self, name: &str) -> Result<usize, usize> {
        self.0.binary_search_by_key(&name, |(other, _)| other)
    }
}
