//! `strict` against RestrictedPython 9, construct by construct.
//!
//! tests/strict/verdicts.txt has RestrictedPython's verdicts, written by
//! tests/strict/restrictedpython.py. `strict` must refuse all it refuses; it may refuse more only
//! where `standard` does. Where RestrictedPython is installed for `python3`, the file itself is
//! checked.

use coldframe::policy::{Catalog, Module, ModuleState, NameState, Policy};
use coldframe::source::Source;
use coldframe::syntax::{self, Limits, Mode};
use std::process::Command;
use std::sync::Arc;

/// RestrictedPython leaves modules and builtins to its host, so all of them are here.
struct All;

impl Catalog for All {
    fn module(&self, name: &str) -> ModuleState {
        match name {
            "json" | "math" | "collections" | "collections.abc" => ModuleState::Library,
            _ => ModuleState::Absent,
        }
    }

    fn name(&self, _: &str) -> NameState {
        NameState::Unknown
    }
}

fn constructs() -> Vec<String> {
    let text = include_str!("strict/constructs.txt");
    let mut parts = text.split("\n---\n");
    let head = parts.next().expect("there is a head");
    let (_, names) = head.split_once("names: ").expect("there are names");
    let mut constructs = Vec::new();
    for part in parts {
        if part.contains("NAME") {
            constructs.extend(names.split_whitespace().map(|name| part.replace("NAME", name)));
        } else {
            constructs.push(part.to_owned());
        }
    }
    constructs
}

/// Whether a policy accepts it; `None` if it is no Python.
fn accepts(text: &str, policy: &Arc<Policy>) -> Option<bool> {
    let source = Arc::new(Source::new("construct.py", text));
    let parsed = syntax::parse(&source, Mode::Module, &Limits::default()).ok()?;
    Some(coldframe::policy::check(vec![Module::main(source, parsed)], policy, &All).is_ok())
}

#[test]
fn strict_is_restrictedpython() {
    let (strict, standard) = (Arc::new(Policy::strict()), Arc::new(Policy::standard()));
    let verdicts: Vec<char> =
        include_str!("strict/verdicts.txt").chars().filter(|letter| *letter != '\n').collect();
    let constructs = constructs();
    assert_eq!(constructs.len(), verdicts.len(), "python3 tests/strict/restrictedpython.py");
    let (mut wrong, mut agree, mut stricter) = (String::new(), 0, 0);
    for (text, verdict) in constructs.iter().zip(verdicts) {
        match (accepts(text, &strict), verdict) {
            (None, _) | (_, 's') => {}
            (Some(true), 'a') | (Some(false), 'r') => agree += 1,
            (Some(false), 'a') if accepts(text, &standard) == Some(false) => stricter += 1,
            (Some(ours), theirs) => {
                wrong += &format!("ours {ours}, theirs {theirs}:\n{text}\n\n");
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert!(agree > 4_000 && stricter < 600, "{agree} agree, {stricter} are stricter");
}

#[test]
fn restrictedpython_still_says_so() {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/strict/restrictedpython.py");
    let python = std::env::var("RESTRICTED_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    match Command::new(python).args([script, "--check"]).status() {
        Ok(status) => assert!(matches!(status.code(), Some(0 | 77)), "verdicts.txt is stale"),
        Err(error) => println!("python3 is not here: {error}"),
    }
}
