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
pub static LIBRARY: &[LibraryModule] = &[
    module("__future__", include_str!("../../stdlib-subset/__future__.py"), false),
    module("json", include_str!("../../stdlib-subset/json/__init__.py"), true),
    module("json.decoder", include_str!("../../stdlib-subset/json/decoder.py"), false),
    module("json.encoder", include_str!("../../stdlib-subset/json/encoder.py"), false),
    module("sys", include_str!("../../stdlib-subset/sys.py"), false),
];

const fn module(name: &'static str, source: &'static str, package: bool) -> LibraryModule {
    LibraryModule { name, source, package }
}
