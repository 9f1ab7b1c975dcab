//! Where what is granted meets what a program's plan says it can use.
//!
//! May touch: standard error.

use std::io::IsTerminal;

use coldframe::report::escape;
use coldframe::session::{Program, Sandbox};

use super::args::InputArguments;

/// Says before a run which grants it can never use, and, where grants are given or a person looks
/// on, what its plan has that is not granted.
pub fn say(sandbox: &Sandbox, program: &Program, given: &InputArguments, quiet: bool) {
    if quiet {
        return;
    }
    for (name, kind) in sandbox.unused_grants(program) {
        complain!(line
            "coldframe: warning: the grant `{}` is never used: nothing that the program imports or \
             names {}",
            escape(&name),
            use_of(kind)
        );
    }
    // Standard error of a run without grants is the program's own where a program reads it.
    let asked = !given.grant.is_empty() || given.grants.is_some();
    let mut missing = sandbox.missing_grants(program);
    // Of one module, which most programs import for one of them.
    const OF_ONE: [&str; 3] = ["channel", "dir", "store"];
    let few = missing.iter().filter(|kind| OF_ONE.contains(&kind.as_str())).count() < 3;
    if few && program.plan().modules.iter().any(|module| module == "coldframe") {
        missing.retain(|kind| !OF_ONE.contains(&kind.as_str()));
    }
    if missing.is_empty() || !(asked || std::io::stderr().is_terminal()) {
        return;
    }
    let flags: Vec<_> = missing.iter().map(|kind| format!("{kind} ({})", flag_for(kind))).collect();
    complain!(line
        "coldframe: note: the program may ask for what is not granted: {}",
        escape(&flags.join(", "))
    );
}

/// What a program does with a kind of capability.
fn use_of(kind: &str) -> &'static str {
    match kind {
        "clock" => "asks for the time",
        "random" => "draws from randomness",
        "env" => "reads variables",
        "dir" => "works on files",
        "net" => "reaches the web",
        _ => "has to do with it (that is the module `coldframe`)",
    }
}

/// The flag that grants it.
fn flag_for(kind: &str) -> &'static str {
    match kind {
        "clock" => "--grant clock",
        "random" => "--grant random",
        "env" => "--grant env:NAME",
        "dir" => "--grant data=dir:PATH",
        "net" => "--grant web=net:https://HOST",
        "store" => "--grant notes=store:FILE",
        "channel" => "--grant jobs=channel:FILE:receive",
        _ => "by the host",
    }
}
