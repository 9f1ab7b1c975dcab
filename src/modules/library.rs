//! The library modules in Python: `stdlib-subset/`, by name.
//!
//! Each is judged by the policy profile `library` and run by our own evaluator, once in each
//! session that imports it. docs/LIBRARY.md says what each has and what is missing.
//!
//! May touch: nothing. Never: authority.

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

/// All of them, sorted by name.
#[rustfmt::skip]
pub static LIBRARY: &[LibraryModule] = &[
    module("__future__", include_str!("../../stdlib-subset/__future__.py"), false),
    module("_collections_abc", include_str!("../../stdlib-subset/_collections_abc.py"), false),
    module("abc", include_str!("../../stdlib-subset/abc.py"), false),
    module("bisect", include_str!("../../stdlib-subset/bisect.py"), false),
    module("collections", include_str!("../../stdlib-subset/collections/__init__.py"), true),
    module("collections.abc", include_str!("../../stdlib-subset/collections/abc.py"), false),
    module("contextlib", include_str!("../../stdlib-subset/contextlib.py"), false),
    module("copy", include_str!("../../stdlib-subset/copy.py"), false),
    module("dataclasses", include_str!("../../stdlib-subset/dataclasses.py"), false),
    module("enum", include_str!("../../stdlib-subset/enum.py"), false),
    module("fnmatch", include_str!("../../stdlib-subset/fnmatch.py"), false),
    module("functools", include_str!("../../stdlib-subset/functools.py"), false),
    module("graphlib", include_str!("../../stdlib-subset/graphlib.py"), false),
    module("heapq", include_str!("../../stdlib-subset/heapq.py"), false),
    module("itertools", include_str!("../../stdlib-subset/itertools.py"), false),
    module("json", include_str!("../../stdlib-subset/json/__init__.py"), true),
    module("json.decoder", include_str!("../../stdlib-subset/json/decoder.py"), false),
    module("json.encoder", include_str!("../../stdlib-subset/json/encoder.py"), false),
    module("keyword", include_str!("../../stdlib-subset/keyword.py"), false),
    module("numbers", include_str!("../../stdlib-subset/numbers.py"), false),
    module("operator", include_str!("../../stdlib-subset/operator.py"), false),
    module("random", include_str!("../../stdlib-subset/random.py"), false),
    module("reprlib", include_str!("../../stdlib-subset/reprlib.py"), false),
    module("string", include_str!("../../stdlib-subset/string.py"), false),
    module("sys", include_str!("../../stdlib-subset/sys.py"), false),
    module("textwrap", include_str!("../../stdlib-subset/textwrap.py"), false),
    module("time", include_str!("../../stdlib-subset/time.py"), false),
    module("types", include_str!("../../stdlib-subset/types.py"), false),
    module("typing", include_str!("../../stdlib-subset/typing.py"), false),
    module("warnings", include_str!("../../stdlib-subset/warnings.py"), false),
    module("weakref", include_str!("../../stdlib-subset/weakref.py"), false),
];

const fn module(name: &'static str, source: &'static str, package: bool) -> LibraryModule {
    LibraryModule { name, source, package }
}
