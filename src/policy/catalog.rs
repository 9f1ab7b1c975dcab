//! What there is: modules, builtins and host functions, as the policy asks about them.
//!
//! The policy knows which names would harm; it does not know which modules this build has or what
//! a host granted. Whoever calls [`check`](super::check) says so through a [`Catalog`].
//!
//! May touch: nothing. Never: a module itself.

/// Whether a module can be imported, and why.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum ModuleState {
    /// A library module without authority.
    Library,
    /// A module of the program itself, judged along with it.
    Program,
    /// A module that needs a capability, and has it: the capability's name.
    Granted(&'static str),
    /// A module that needs a capability the host has not granted: the capability's name.
    Ungranted(&'static str),
    /// Not a module of this build.
    Absent,
}

/// What a bare name that a program reads may mean.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum NameState {
    /// A builtin without authority.
    Builtin,
    /// An input or host function that the host binds under this name.
    Host,
    /// A builtin that a granted capability brings (`open`): the capability's name.
    Granted(&'static str),
    /// Nothing that the host knows of.
    Unknown,
}

/// What there is for a program to use.
pub trait Catalog {
    /// Whether a module, by its dotted name, can be imported.
    fn module(&self, name: &str) -> ModuleState;

    /// The capabilities that a module uses where they are granted.
    fn capabilities(&self, _module: &str) -> &'static [&'static str] {
        &[]
    }

    /// What a bare name means that the program itself does not bind.
    fn name(&self, name: &str) -> NameState;
}

/// A catalog of library modules alone: nothing granted, nothing bound.
#[derive(Clone, Copy, Debug)]
pub struct Powerless<'a> {
    /// Names of the library modules of this build.
    pub modules: &'a [&'a str],
    /// Names of the builtins.
    pub builtins: &'a [&'a str],
}

impl Catalog for Powerless<'_> {
    fn module(&self, name: &str) -> ModuleState {
        if self.modules.contains(&name) { ModuleState::Library } else { ModuleState::Absent }
    }

    fn name(&self, name: &str) -> NameState {
        if self.builtins.contains(&name) { NameState::Builtin } else { NameState::Unknown }
    }
}
