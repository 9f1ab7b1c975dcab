//! The rule about builtin functions that would run text as code or reach outside.

use super::catalog::NameState;
use super::profile::Policy;
use super::rules::{Profile, Rule, Scene, Site, Verdict};
use super::sites::{How, NameSite};
use crate::names::{BUILTINS, Builtin};

pub(super) const RULE: Rule = Rule {
    code: "builtin",
    title: "a builtin that runs text as code, or that needs a grant",
    profile: Profile::Standard,
    optional: false,
    why: "A program is judged whole, before any of it runs. `exec`, `eval` and `compile` would make \
          code that nobody has judged, `globals` would hand out the namespace it runs in, \
          `breakpoint` a debugger. `open` works only where the host has granted a directory: a host \
          can refuse it here already. A function of your own may have any of these names.",
    instead: "Read data with `json.loads`, numbers with `int` and `float`. Choose code by name with \
              a dict of functions. For files ask the host for a grant.",
    refused: "formula = '2 * 3'\nprint(eval(formula))",
    accepted: "def double(x):\n    return 2 * x\ntable = {'double': double}\nprint(table['double'](3))",
    constructs: &[],
    judge,
};

/// Whether a name is worth a look: a cheap guess that is never wrong the other way.
#[inline]
pub(super) fn may_be_builtin(name: &str) -> bool {
    match name.as_bytes() {
        // breakpoint, compile, exec, eval, globals, open
        [first, .., last] => {
            matches!((first, last), (b'b', b't') | (b'c', b'e') | (b'e', b'c' | b'l'))
                || matches!((first, last), (b'g', b's') | (b'o', b'n'))
        }
        [] | [_] => false,
    }
}

/// Whether the violation stands although the program binds the name itself. RestrictedPython
/// refuses every call of `exec` and `eval`, whatever they are.
pub(super) fn stands_even_if_bound(policy: &Policy, how: How, name: &str) -> bool {
    how == How::LoadCall && matches!(name, "exec" | "eval") && policy.has("reserved")
}

fn judge(site: &Site<'_>, scene: &Scene<'_>) -> Option<Verdict> {
    match *site {
        Site::Name(NameSite { how: How::Load | How::LoadCall, name, kind: _, object: _ }) => {
            let there = match scene.catalog.name(name) {
                NameState::Host | NameState::Granted(_) => true,
                NameState::Builtin | NameState::Unknown => false,
            };
            if !there && let Some(row) = BUILTINS.iter().find(|row| row.name == name) {
                let Builtin { name: _, message, reason, help, grant } = *row;
                return Some(Verdict { message: message.into(), reason, help: help.into(), grant });
            }
            scene.policy.refuses_name(name).then(|| {
                let reason = "the host of this program has taken the name out of its policy";
                Verdict::new(format!("`{name}` is not to be used here"), reason)
            })
        }
        Site::Name(_) | Site::Construct(_) | Site::Import(_) | Site::Character(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_guess_is_never_wrong_the_other_way() {
        assert!(BUILTINS.iter().all(|row| may_be_builtin(row.name)));
    }
}
