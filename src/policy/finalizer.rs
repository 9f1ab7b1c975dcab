//! The rule about `__del__`.

use super::rules::{Profile, Rule, Scene, Site, Verdict};
use crate::names::{self, Kind};

pub(super) const RULE: Rule = Rule {
    code: "finalizer",
    title: "`__del__`, a method that would run when an object is collected",
    profile: Profile::Standard,
    optional: false,
    why: "Nothing of a program runs because something was collected. A finaliser would run at a \
          moment only the collector knows, so the same program would not give the same output, and \
          it could run after a budget is spent or after the host believes the run is over.",
    instead: "Close what must be closed where you are done with it: give the class `__enter__` and \
              `__exit__` and use it in a `with` statement, or call its `close` in a `finally`.",
    refused: "class Log:\n    def __del__(self):\n        print('closed')",
    accepted: "class Log:\n    def __enter__(self):\n        return self\n    def __exit__(self, *error):\n        \
               print('closed')\nwith Log():\n    print('open')",
    constructs: &[],
    judge,
};

fn judge(site: &Site<'_>, _: &Scene<'_>) -> Option<Verdict> {
    match *site {
        Site::Name(name) if name.kind == Kind::Finalizer => {
            let said = names::explain(name.how.used(), name.kind, name.name, name.object);
            Some(Verdict::new(said.message, said.reason).help(said.help))
        }
        Site::Name(_) | Site::Construct(_) | Site::Import(_) | Site::Character(_) => None,
    }
}
