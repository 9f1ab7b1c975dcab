//! The verdict on a name: what a program may read, call, define and write, as plain data.
//!
//! The policy asks it about every name in the text. Whatever turns text into a name while the
//! program runs (`getattr`, format fields, `attrgetter`, `__slots__`, `**kwargs` ...) asks it again,
//! through the `Runtime`, so there is one list of names in the house: [`ROWS`].
//!
//! A name is first sorted into a [`Kind`], which costs two comparisons for ordinary names; a
//! [`Names`] then says what that kind may be used for under the profile that made it.
//!
//! May touch: nothing. Never: the ast, values, a second list of names anywhere.
//!
//! Invariant: a name with two underscores at both ends that stands in no row is refused for every
//! use. There is no way to allow a single name; profiles allow kinds.

mod rows;

use std::borrow::Cow;

pub use rows::{BUILTINS, Builtin, ROWS, Row};

/// What a name is to the interpreter.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum Kind {
    /// A name like any other; `_` too.
    Plain,
    /// A name that begins with an underscore and is no dunder: `_x`, `__x`, `_C__x`.
    Underscore,
    /// A name that ends with `__roles__`, which Zope keeps for itself.
    Roles,
    /// Plain data: `__name__`, `__doc__`.
    Data,
    /// A method that an operator or a builtin would call anyway: `__len__`.
    Protocol,
    /// A protocol method that a class may have but nobody reads: `__reduce__`, `__sizeof__`.
    Definable,
    /// Part of the object model that only library modules read: `__class__`, `__mro__`.
    Library,
    /// Part of the interpreter: `__globals__`, `__code__`.
    Hidden,
    /// `__del__`, which would run when a collection happens to find the object.
    Finalizer,
    /// Frames and code by names that are no dunders: `gi_frame`, `f_globals`.
    Frame,
    /// A dunder that Python does not know, or not yet.
    Unknown,
}

/// What is done with a name.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Use {
    /// `x.name`, a bare `name`, `getattr`, a format field, a class pattern's keyword.
    Read,
    /// `x.name(...)`, or `X.name` passed on as a function.
    Call,
    /// `def name`, `name = ...` in a class or module, a parameter, a keyword.
    Define,
    /// `x.name = ...` and `del x.name`.
    Write,
}

/// Why a name is refused, in words for the reader of an error.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Refusal {
    /// The stable code of the rule, as `coldframe explain` takes it.
    pub code: &'static str,
    /// What is wrong, in one line.
    pub message: String,
    /// Why.
    pub reason: &'static str,
    /// What to write instead; empty if there is nothing.
    pub help: String,
}

/// What a program may do with names. Made by a policy; a byte.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Names {
    flags: u8,
}

const NO_UNDERSCORES: u8 = 1;
const LIBRARY: u8 = 2;
#[cfg(feature = "testing")]
const EVERYTHING: u8 = 4;

impl Names {
    /// The verdicts of the `standard` profile.
    pub const fn standard() -> Names {
        Names { flags: 0 }
    }

    /// The same, and names that begin with an underscore are refused, as RestrictedPython does.
    pub const fn without_underscores(self) -> Names {
        Names { flags: self.flags | NO_UNDERSCORES }
    }

    /// The same, and the object model can be read: for coldframe's own library modules.
    ///
    /// It is meant for names that stand in their text. Names that a program hands them as text
    /// must be asked about with the program's own `Names`.
    pub const fn with_library(self) -> Names {
        Names { flags: self.flags | LIBRARY }
    }

    /// Whether these are the library's own.
    pub const fn is_library(self) -> bool {
        self.flags & LIBRARY != 0
    }

    /// The same, and nothing at all is refused. Only for tests: of what is behind the policy.
    #[cfg(feature = "testing")]
    pub const fn everything(self) -> Names {
        Names { flags: self.flags | EVERYTHING }
    }

    /// The flags as a number, for fingerprints and snapshots.
    pub const fn bits(self) -> u8 {
        self.flags
    }

    /// Whether everything refused by `other` is refused here.
    pub const fn at_least_as_strict_as(self, other: Names) -> bool {
        other.flags & NO_UNDERSCORES <= self.flags & NO_UNDERSCORES
            && self.flags & LIBRARY <= other.flags & LIBRARY
    }

    /// May `x.name` be read?
    pub fn read(&self, name: &str) -> bool {
        self.allows(Use::Read, Kind::of(name))
    }

    /// May `x.name(...)` be called, or `X.name` be passed on as a function?
    pub fn called(&self, name: &str) -> bool {
        self.allows(Use::Call, Kind::of(name))
    }

    /// May something be defined under this name: a `def`, a class attribute, a keyword?
    pub fn define(&self, name: &str) -> bool {
        self.allows(Use::Define, Kind::of(name))
    }

    /// May `x.name` be assigned or deleted?
    pub fn write(&self, name: &str) -> bool {
        self.allows(Use::Write, Kind::of(name))
    }

    /// May `x.first.second` be read although `x.first` may not? True for `x.__class__.__name__`
    /// and its like, which yield a string. Format fields ask this before they refuse `__class__`.
    pub fn idiom(&self, first: &str, second: &str) -> bool {
        first == "__class__"
            && matches!(second, "__name__" | "__qualname__" | "__module__" | "__doc__")
            && self.read(second)
    }

    /// The verdict on a kind.
    pub fn allows(&self, used: Use, kind: Kind) -> bool {
        let underscores = self.flags & NO_UNDERSCORES == 0;
        let library = self.flags & LIBRARY != 0;
        #[cfg(feature = "testing")]
        if self.flags & EVERYTHING != 0 {
            return true;
        }
        match kind {
            Kind::Plain => true,
            Kind::Underscore | Kind::Roles => underscores,
            Kind::Data => underscores,
            // RestrictedPython knows eight methods that may be defined; its rule asks for them.
            Kind::Protocol => underscores || used == Use::Define,
            Kind::Definable => library || (underscores && matches!(used, Use::Define | Use::Write)),
            Kind::Library => library,
            Kind::Hidden | Kind::Finalizer | Kind::Frame | Kind::Unknown => false,
        }
    }

    /// Why `x.name` may not be read; `None` if it may.
    pub fn refusal(&self, name: &str) -> Option<Refusal> {
        self.refuse(Use::Read, name)
    }

    /// Why a name may not be used so; `None` if it may. The help says `x` for the object.
    pub fn refuse(&self, used: Use, name: &str) -> Option<Refusal> {
        let kind = Kind::of(name);
        if self.allows(used, kind) { None } else { Some(explain(used, kind, name, "x")) }
    }
}

impl Kind {
    /// Sorts a name.
    pub fn of(name: &str) -> Kind {
        let bytes = name.as_bytes();
        match bytes {
            [b'_', b'_', _, .., b'_', b'_'] => match rows::row(name) {
                Some(row) => row.kind,
                None if name.ends_with("__roles__") => Kind::Roles,
                None => Kind::Unknown,
            },
            [b'_', _, ..] => Kind::Underscore,
            // All frame names but `mro` have an underscore behind the first two or three letters.
            [_, b'_', ..] | [_, _, b'_', ..] | [_, _, _, _, b'_', ..] | b"mro" => {
                match rows::row(name) {
                    Some(row) => row.kind,
                    None if name.ends_with("__roles__") => Kind::Roles,
                    None => Kind::Plain,
                }
            }
            [.., b'_', b'_'] if name.ends_with("__roles__") => Kind::Roles,
            _ => Kind::Plain,
        }
    }
}

/// The words of a refusal. `object` stands for the object in the help.
pub fn explain(used: Use, kind: Kind, name: &str, object: &str) -> Refusal {
    let row = rows::row(name);
    let name = &*clip(name);
    let code = match kind {
        Kind::Finalizer => "finalizer",
        Kind::Frame => "frame",
        Kind::Underscore => "underscore",
        Kind::Roles => "roles",
        Kind::Plain
        | Kind::Data
        | Kind::Protocol
        | Kind::Definable
        | Kind::Library
        | Kind::Hidden
        | Kind::Unknown => "dunder",
    };
    let message = match (kind, used) {
        (Kind::Finalizer, _) => {
            "`__del__` would run at a moment that only the collector knows".to_owned()
        }
        (Kind::Underscore, _) => format!("`{name}` begins with an underscore"),
        (Kind::Roles, _) => format!("`{name}` ends with `__roles__`"),
        (Kind::Definable, _) => format!("`{name}` can be defined, but not read"),
        (Kind::Unknown, _) => format!("`{name}` is a name that Python keeps for itself"),
        _ => format!("`{name}` belongs to the interpreter"),
    };
    let help = match row {
        Some(row) if used == Use::Define && row.define_help.is_some() => {
            row.define_help.unwrap_or_default().to_owned()
        }
        Some(row) => row.help.replace("{x}", object),
        None if name.ends_with("...") => "choose a shorter name of your own".to_owned(),
        None if code == "underscore" || code == "roles" => {
            let plain = name.trim_end_matches("__roles__").trim_matches('_');
            match plain.chars().next() {
                Some(first) if !first.is_numeric() => {
                    format!("name it without the underscores: `{plain}`")
                }
                Some(_) | None => "choose a name that begins with a letter".to_owned(),
            }
        }
        None => {
            let plain = name.trim_matches('_');
            match plain.chars().next() {
                Some(first) if !first.is_numeric() && !plain.is_empty() => {
                    format!("choose a name of your own, such as `_{plain}`")
                }
                Some(_) | None => "choose a name of your own".to_owned(),
            }
        }
    };
    Refusal { code, message, reason: reason(kind), help }
}

/// A name as it stands in a message: its beginning, if it is long.
pub fn clip(name: &str) -> Cow<'_, str> {
    match name.char_indices().nth(60) {
        Some((end, _)) => Cow::Owned(format!("{}...", &name[..end])),
        None => Cow::Borrowed(name),
    }
}

/// Why a kind is refused where it is.
pub fn reason(kind: Kind) -> &'static str {
    match kind {
        Kind::Plain => "",
        Kind::Underscore => {
            "this profile is RestrictedPython's, where such names belong to the host"
        }
        Kind::Roles => "this profile is RestrictedPython's, where such names hold permissions",
        Kind::Data | Kind::Protocol => {
            "this profile is RestrictedPython's, where such names belong to the host"
        }
        Kind::Definable => "what it returns leads from an object to the functions that rebuild it",
        Kind::Library | Kind::Hidden => {
            "from such names a program walks to types, functions and modules nobody handed it, \
             which is how most Python sandboxes have fallen"
        }
        Kind::Finalizer => {
            "program code that runs because something was collected would make results depend on \
             the collector, and would run after a budget is spent"
        }
        Kind::Frame => {
            "frames and code objects lead to the variables of callers and to the interpreter; \
             coldframe has none to show"
        }
        Kind::Unknown => {
            "Python keeps names with two underscores at both ends for itself, and a later version \
             may give this one a meaning"
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_sorted_so_that_they_are_found() {
        for pair in ROWS.windows(2) {
            assert!(pair[0].name < pair[1].name, "{} < {}", pair[0].name, pair[1].name);
        }
        for row in ROWS {
            assert_eq!(Kind::of(row.name), row.kind, "{}", row.name);
        }
    }

    #[test]
    fn kinds() {
        for (name, kind) in [
            ("x", Kind::Plain),
            ("_", Kind::Plain),
            ("__", Kind::Underscore),
            ("____", Kind::Underscore),
            ("_____", Kind::Unknown),
            ("_x", Kind::Underscore),
            ("__x", Kind::Underscore),
            ("x__", Kind::Plain),
            ("__x__", Kind::Unknown),
            ("__class__", Kind::Library),
            ("gi_frame", Kind::Frame),
            ("f_back", Kind::Frame),
            ("f_score", Kind::Plain),
            ("mro", Kind::Frame),
            ("func_globals", Kind::Frame),
            ("a__roles__", Kind::Roles),
            ("é", Kind::Plain),
        ] {
            assert_eq!(Kind::of(name), kind, "{name}");
        }
    }

    #[test]
    fn strictness_is_an_order() {
        let (standard, strict) = (Names::standard(), Names::standard().without_underscores());
        let library = standard.with_library();
        assert!(strict.at_least_as_strict_as(standard) && !standard.at_least_as_strict_as(strict));
        assert!(
            standard.at_least_as_strict_as(library) && !library.at_least_as_strict_as(standard)
        );
        assert!(!strict.at_least_as_strict_as(strict.with_library()) || !library.read("__code__"));
    }

    #[test]
    fn reading_an_idiom_is_not_reading_its_parts() {
        let names = Names::standard();
        assert!(!names.read("__class__") && names.idiom("__class__", "__name__"));
        assert!(!names.idiom("__class__", "__mro__") && !names.idiom("__dict__", "__name__"));
    }
}
