//! `coldframe snapshot show`: what a saved run is.
//!
//! May touch: the files that are named. Never: runs anything.

use std::fmt::Write;

use coldframe::budget::Limits;
use coldframe::report::escape;
use coldframe::session::snapshot::{Replay, SnapshotError, Standing};
use coldframe::session::{Sandbox, Snapshot};
use coldframe::{Frozen, Seeded};

use super::args_snapshot::ShowArguments;
use super::say::say;
use super::{Failure, code, policies, resume, slices};

/// Says what a saved run is.
pub fn show(arguments: &ShowArguments) -> Result<u8, Failure> {
    let bytes = resume::read(&arguments.file)?;
    let text = arguments.text.policy();
    let refused = |why| resume::refused(&arguments.file, why, &text);
    let (snapshot, signed) = match &arguments.key {
        Some(key) => {
            let key = slices::key(key)?;
            (Snapshot::open(&bytes, &key).map_err(refused)?, "with this key, and as it was saved")
        }
        None => {
            let words = "not checked: give --key FILE; anybody may have written this";
            (Snapshot::open_unsigned(&bytes).map_err(refused)?, words)
        }
    };
    // What nobody signed is not let take all there is.
    let bytes_max = if arguments.key.is_some() { 1 << 40 } else { 1 << 30 };
    let policy = policies::policy(&text)?;
    let name = snapshot.source().map_or("not in it", |(name, _)| name);
    let mut out = String::new();
    let mut row = |name: &str, value: &str| {
        let _ = writeln!(out, "{name:<10}{}", escape(value));
    };
    row("program", name);
    match standing(&snapshot, &policy, text.source_max(), bytes_max) {
        Ok(standing) => rows(&standing, &mut row),
        Err(why) => {
            let words = why.to_string();
            row("line", &format!("not known: {}", words.lines().next().unwrap_or("")));
        }
    }
    let label = snapshot.label();
    row("session", &format!("{}, generation {}", label.session, label.generation));
    row("size", &format!("{} bytes", snapshot.size()));
    row("signed", signed);
    say(&out)?;
    Ok(code::OK)
}

/// Where it stands: read into a sandbox that has everything it may have been granted, and in which
/// nothing runs.
fn standing(
    snapshot: &Snapshot,
    policy: &coldframe::Policy,
    source_max: usize,
    bytes_max: u64,
) -> Result<Standing, SnapshotError> {
    let none = u64::MAX / 4;
    let limits = Limits {
        steps_max: none,
        output_max: none,
        input_max: none,
        source_max,
        bytes_max,
        ..Limits::default()
    };
    let mut sandbox = Sandbox::new().limits(limits);
    sandbox.random(Seeded::new(0));
    if let Ok(clock) = Frozen::parse("2000-01-01T00:00:00Z") {
        sandbox.clock(clock);
    }
    let program = snapshot.compile(policy, &sandbox)?;
    let session = sandbox.resume(snapshot, &program, |_: &str| {}, &Replay)?;
    Ok(session.standing())
}

fn rows(standing: &Standing, row: &mut impl FnMut(&str, &str)) {
    match &standing.place {
        Some((file, line)) => row("line", &format!("{line} of {file}")),
        None => row("line", "in the library"),
    }
    let own = |name: &&String| !name.starts_with("__");
    row("names", &listed(&standing.globals.iter().filter(own).collect::<Vec<_>>()));
    row("grants", &listed(&standing.grants));
    let left = format!(
        "{} steps, {} bytes of memory, {} bytes of output",
        standing.steps_left, standing.bytes_left, standing.output_left
    );
    row("left", &left);
}

fn listed(all: &[impl AsRef<str>]) -> String {
    let all: Vec<&str> = all.iter().map(AsRef::as_ref).collect();
    if all.is_empty() { "none".to_owned() } else { all.join(", ") }
}
