//! The rule about modules that are not here.

use super::catalog::ModuleState;
use super::imports::{self, Advice};
use super::rules::{Profile, Rule, Scene, Site, Verdict};
use crate::names::clip;

pub(super) const RULE: Rule = Rule {
    code: "import",
    title: "a module that is not here, or that needs a grant",
    profile: Profile::Standard,
    optional: false,
    why: "Importing never adds authority. Modules without any can be imported freely; those that \
          reach a file, the network or the clock need a capability that the host grants; those that \
          take Python apart or load machine code are not here. Modules of your own are read from \
          disk only where the host has granted the directory. In a `try` that catches ImportError, \
          and under `if TYPE_CHECKING:`, a module that is not here is no violation: its import raises, \
          as the program expects.",
    instead: "The message says what to use instead, or which grant to ask for. docs/POLICY.md has \
              the list.",
    refused: "import pickle\nprint(pickle.dumps([1, 2]))",
    accepted: "import json\nprint(json.dumps([1, 2]))",
    constructs: &[],
    judge,
};

const REASON: &str = "importing adds no authority: a module is powerless, granted or not here";

fn judge(site: &Site<'_>, scene: &Scene<'_>) -> Option<Verdict> {
    match *site {
        Site::Import(Some(module)) => {
            let shown = &*clip(module);
            if !scene.policy.lets_import(module) {
                let reason = "the host of this program lists the modules it may import";
                return Some(Verdict::new(
                    format!("module `{shown}` is not to be used here"),
                    reason,
                ));
            }
            match scene.catalog.module(module) {
                ModuleState::Library | ModuleState::Program | ModuleState::Granted(_) => None,
                ModuleState::Ungranted(capability) => Some(ungranted(module, capability)),
                ModuleState::Absent => Some(absent(module, scene)),
            }
        }
        Site::Import(None) => Some(
            Verdict::new("there is no package here for a relative import to start from", REASON)
                .help("name the module itself: `import json`"),
        ),
        Site::Name(_) | Site::Construct(_) | Site::Character(_) => None,
    }
}

fn ungranted(module: &str, capability: &'static str) -> Verdict {
    let message = format!("module `{}` needs a grant of {capability}", clip(module));
    let mut verdict = Verdict::new(message, REASON);
    verdict.grant = Some(capability);
    match imports::advice(module) {
        Some(Advice { name: _, grant: _, help }) if !help.is_empty() => verdict.help(*help),
        Some(_) | None => verdict.help(format!("ask the host to grant {capability}")),
    }
}

fn absent(module: &str, scene: &Scene<'_>) -> Verdict {
    // What is said of a package that is not here does not fit one of which only this part is not.
    let package = module.rsplit_once('.').map(|(package, part)| (clip(package), clip(part)));
    let beside = |name: &str| matches!(scene.catalog.module(name), ModuleState::Library);
    if let Some((package, part)) = package.filter(|(package, _)| beside(package))
        && imports::advice(module).is_none_or(|advice| advice.name != module)
    {
        let message = format!("module `{}` is not here", clip(module));
        return Verdict::new(message, REASON)
            .help(format!("`{package}` is here, and has no `{part}`"));
    }
    if let Some(Advice { name: _, grant, help }) = imports::advice(module) {
        let message = format!("module `{}` is not here", clip(module));
        let mut verdict = Verdict::new(message, REASON).help(*help);
        verdict.grant = *grant;
        return verdict;
    }
    let verdict = Verdict::new(format!("there is no module `{}` here", clip(module)), REASON);
    let near = scene.helpful.then(|| imports::nearest(module, scene.catalog)).flatten();
    match near {
        Some(near) => verdict.help(format!("did you mean `import {near}`?")),
        None => verdict.help(
            "modules of your own are imported from a directory that the host names \
             (--module-path DIR), or run together: a directory with a main.py",
        ),
    }
}
