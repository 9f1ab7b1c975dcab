//! The library modules in Python: `stdlib-subset/`, by name.

/// A library module in Python.
#[derive(Debug)]
pub struct LibraryModule {
    /// Its dotted name.
    pub name: &'static str,
    /// Its text.
    pub source: &'static str,
    /// Whether it is a package.
    pub package: bool,
}

/// All of them.
pub static LIBRARY: &[LibraryModule] = &[];
