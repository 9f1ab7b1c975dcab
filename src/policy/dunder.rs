//! The rule that keeps programs out of the object model's engine room.

use super::rules::{Profile, Rule, Scene, Site, Verdict};
use super::sites::{How, NameSite};
use crate::names::{self, Kind, Use};

pub(super) const RULE: Rule = Rule {
    code: "dunder",
    title: "a name with two underscores at both ends that belongs to the interpreter",
    profile: Profile::Standard,
    optional: false,
    why: "Through `().__class__.__base__.__subclasses__()` a program reaches every type there is, \
          through `function.__globals__` every module: that is how most Python sandboxes have \
          fallen. Protocol methods such as `__init__`, `__len__` and `__add__` can be defined, \
          called and passed on; plain data such as `__name__` and `__doc__` can be read; \
          `x.__class__.__name__` yields a string and is accepted. All other such names are refused, \
          those too that Python gives no meaning yet.",
    instead: "Most have an open door beside them: `type(x)` for `x.__class__`, `vars(x)` for \
              `x.__dict__`, `isinstance` and `issubclass` for what is said about bases. The \
              message names it. Names of your own need no underscores behind them: `_cache`.",
    refused: "class Animal:\n    pass\nprint(Animal().__class__)\nprint(Animal.__subclasses__())",
    accepted: "class Animal:\n    pass\nprint(type(Animal()))\nprint(Animal().__class__.__name__)",
    constructs: &[],
    judge,
};

fn judge(site: &Site<'_>, scene: &Scene<'_>) -> Option<Verdict> {
    match *site {
        Site::Name(NameSite { how, name, kind, object }) => {
            let used = how.used();
            if how == How::ImportModule {
                return None; // The rule about modules has better words for it.
            }
            match kind {
                // What only `underscore` refuses is its business.
                Kind::Definable if matches!(used, Use::Define | Use::Write) => None,
                Kind::Library | Kind::Hidden | Kind::Unknown | Kind::Definable => {
                    if scene.names.allows(used, kind) {
                        return None;
                    }
                    let said = names::explain(used, kind, name, object);
                    let help = match (how.bare(), name) {
                        // `__class__` alone is the class whose body the method stands in.
                        (true, "__class__") => "write the name of the class, or `super()`".into(),
                        (true, "__dict__") => "a copy of the variables is `vars()`".into(),
                        _ => said.help,
                    };
                    Some(Verdict::new(said.message, said.reason).help(help))
                }
                Kind::Plain
                | Kind::Underscore
                | Kind::Roles
                | Kind::Data
                | Kind::Protocol
                | Kind::Finalizer
                | Kind::Frame => None,
            }
        }
        Site::Construct(_) | Site::Import(_) | Site::Character(_) => None,
    }
}
