//! `--grant`: authority that a run is handed.
//!
//! May touch: the clock and the randomness of this machine, through `host`.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use coldframe::host::{self, Ambient};
use coldframe::{Caretaker, Clock, Coarse, Frozen, Sandbox, Seeded, Variables};

use coldframe::value::traceback::suggestion;

use super::failure::plainly;
use super::{Failure, grant_kinds, grants_file, units};

/// A grant as it is written, and where.
pub struct Given {
    /// As `--grant` takes it.
    pub text: String,
    /// What an error begins with: `--grant data=dir:x`, or `grants.toml, line 3`.
    pub place: String,
}

/// What the flags say of grants.
pub struct Flags<'a> {
    /// Each `--grant`.
    pub grants: &'a [String],
    /// `--grants`.
    pub file: Option<&'a Path>,
    /// `--audit`.
    pub audit: Option<&'a Path>,
    /// `--audit-redacted`.
    pub redacted: bool,
    /// Whether the run may be saved: files in memory are its own then: they end with the process,
    /// and it must not lose them.
    pub saved: bool,
}

/// Grants what the flags say; every use is written to the audit, if there is one.
pub fn grant(sandbox: &mut Sandbox, flags: &Flags) -> Result<(), Failure> {
    let mut all = flags.file.map_or(Ok(Vec::new()), grants_file::read)?;
    all.extend(
        flags
            .grants
            .iter()
            .map(|text| Given { text: text.clone(), place: format!("--grant {text}") }),
    );
    grants_file::out_of_reach(&all, flags)?;
    let audit = match flags.audit.map(host::AuditFile::new) {
        None => None,
        Some(Ok(file)) => Some(Arc::new(file)),
        Some(Err(why)) => {
            let path = flags.audit.map(|path| path.display().to_string()).unwrap_or_default();
            return Err(Failure::Usage(format!("--audit {path}: {}", plainly(&why))));
        }
    };
    let caretaker = |name: &str| {
        let caretaker = match &audit {
            Some(audit) => Caretaker::new(name).audit(audit.clone()),
            None => Caretaker::new(name),
        };
        if flags.redacted { caretaker.redacted() } else { caretaker }
    };
    let (variables, named): (Vec<_>, Vec<_>) =
        all.iter().partition(|given| given.text.starts_with("env:"));
    if !variables.is_empty() {
        sandbox.environment(caretaker("env").keep(environment(&variables)?));
    }
    let mut granted: Vec<&str> = Vec::new();
    for given in named {
        let wrong = |why: String| Failure::Usage(format!("{}: {why}", given.place));
        let (name, kind) = given.text.split_once('=').unwrap_or((&given.text, ""));
        if granted.contains(&name) {
            return Err(wrong(format!("`{name}` is given twice")));
        }
        granted.push(name);
        let (kind, care) = cared(kind, caretaker(name)).map_err(wrong)?;
        one(sandbox, &care, name, &kind, flags.saved).map_err(wrong)?;
    }
    Ok(())
}

/// Grants one thing.
fn one(
    sandbox: &mut Sandbox,
    care: &Caretaker,
    name: &str,
    kind: &str,
    saved: bool,
) -> Result<(), String> {
    match name {
        "clock" => return clock(sandbox, care, kind),
        "random" => return random(sandbox, care, kind),
        _ => {}
    }
    match kind.split_once(':') {
        Some(("dir", rest)) => grant_kinds::directory(sandbox, care, name, rest),
        Some(("net", rest)) => grant_kinds::web(sandbox, care, name, rest),
        Some(("store", rest)) => grant_kinds::store(sandbox, care, name, rest, saved),
        Some(("channel", rest)) => grant_kinds::channel(sandbox, care, name, rest, saved),
        Some(("memory", rest)) => {
            grant_kinds::memory(sandbox, care, name, &format!(":{rest}"), saved)
        }
        _ if kind == "memory" => grant_kinds::memory(sandbox, care, name, "", saved),
        _ => Err(no_kind(name, kind)),
    }
}

/// Takes out of a kind what can be said of any: `:uses=100`, `:for=10m`,
/// `:until=2026-01-01T00:00:00Z`.
fn cared(kind: &str, mut care: Caretaker) -> Result<(String, Caretaker), String> {
    let pieces: Vec<&str> = kind.split(':').collect();
    let mut rest = Vec::new();
    let (mut at, mut ends) = (0, false);
    while let Some(piece) = pieces.get(at) {
        let (term, value) = piece.split_once('=').unwrap_or((piece, ""));
        let mut taken = 1;
        let clock = || host::clock(Ambient::authority());
        let end = match term {
            "uses" => {
                care = care.uses_max(units::count(value).map_err(|why| format!("uses: {why}"))?);
                None
            }
            "for" => {
                let time = units::duration(value).map_err(|why| format!("for: {why}"))?;
                let now = clock().now_ns().map_err(|why| why.to_string())?;
                Some(now.saturating_add(time.as_nanos() as i128))
            }
            "until" => {
                // A moment has colons of its own.
                let moment = |count: &usize| {
                    let text = pieces.get(at..at + count)?.join(":");
                    Frozen::parse(text.strip_prefix("until=")?).ok()?.now_ns().ok()
                };
                let longest = (1..=5).rev().find_map(|count| Some((count, moment(&count)?)));
                let (count, end) = longest.ok_or(
                    "until: write a moment: until=2026-01-01T00:00:00Z, or a day: until=2026-01-01",
                )?;
                taken = count;
                Some(end)
            }
            _ => {
                rest.push(*piece);
                None
            }
        };
        if let Some(end) = end {
            if ends {
                return Err("it has one end: for=TIME or until=MOMENT".to_owned());
            }
            ends = true;
            care = care.until(clock(), end);
        }
        at += taken;
    }
    Ok((rest.join(":"), care))
}

/// What to write instead of something that is no grant.
fn no_kind(name: &str, kind: &str) -> String {
    const ALL: &str = "there are clock, random, env:NAME, NAME=dir:PATH, NAME=memory, \
                       NAME=store:FILE, NAME=store:memory, NAME=channel:FILE:send and \
                       NAME=net:https://HOST";
    let (first, rest) = name.split_once(':').unwrap_or((name, ""));
    if name == "env" {
        return "write env:NAME, or env:NAME=VALUE".to_owned();
    }
    if kind.is_empty() {
        return match first {
            "clock" | "random" => format!("write {first}={rest}"),
            "dir" | "store" | "net" | "channel" => {
                format!("it needs a name: write NAME={first}:...")
            }
            "memory" => format!("it needs a name: write NAME={name}"),
            _ => match suggestion(first, ["clock", "random"].into_iter()) {
                Some(near) => format!("there is no `{name}` to grant: did you mean `{near}`?"),
                None => format!("there is no `{name}` to grant; {ALL}"),
            },
        };
    }
    let word = kind.split(':').next().unwrap_or(kind);
    match word {
        "dir" => format!("write {name}=dir:PATH"),
        "store" => format!("write {name}=store:FILE, or {name}=store:memory"),
        "net" => format!("write {name}=net:https://HOST"),
        "http" | "https" => format!("write {name}=net:{kind}"),
        "channel" => format!("write {name}=channel:FILE:send, or {name}=channel:FILE:receive"),
        _ if Path::new(kind).exists() => {
            format!("write {name}=dir:{kind} for a directory, {name}=store:{kind} for a store")
        }
        _ => match suggestion(word, ["dir", "memory", "store", "channel", "net"].into_iter()) {
            Some(near) => format!("`{word}` is no kind of grant: did you mean `{near}`?"),
            None => match suggestion(name, ["clock", "random"].into_iter()) {
                Some(near) => format!("there is no `{name}` to grant: did you mean `{near}`?"),
                None => format!("`{word}` is no kind of grant; {ALL}"),
            },
        },
    }
}

/// Variables: those of this process by `NAME,NAME`, others by `NAME=value`.
fn environment(given: &[&Given]) -> Result<Variables, Failure> {
    let mut all = Variables::new();
    for Given { text, place } in given {
        let text = text.strip_prefix("env:").unwrap_or(text);
        let wrong = |why: &str| Failure::Usage(format!("{place}: {why}"));
        match text.split_once('=') {
            Some((name, _)) if name.is_empty() || name.contains(',') => {
                return Err(wrong("write env:NAME=value, or env:NAME,NAME without values"));
            }
            Some((name, value)) => all = all.with(name, value),
            None => {
                let named = host::env(Ambient::authority(), text.split(','));
                all = all.and(&named.map_err(|why| wrong(&why.to_string()))?);
            }
        }
    }
    Ok(all)
}

fn clock(sandbox: &mut Sandbox, care: &Caretaker, kind: &str) -> Result<(), String> {
    let (kind, rest) = kind.split_once(':').unwrap_or((kind, ""));
    let real = || host::clock(Ambient::authority());
    match kind {
        "" | "real" if rest.is_empty() => {
            sandbox.clock(care.keep(real()));
        }
        "frozen" => {
            sandbox.clock(care.keep(Frozen::parse(rest).map_err(|error| error.to_string())?));
        }
        "coarse" => {
            let unit: Duration = units::duration(rest)
                .map_err(|_| "write coarse:1s, coarse:1m or coarse:1h".to_owned())?;
            sandbox.clock(care.keep(Coarse::new(real(), unit)));
        }
        _ => {
            return Err("a clock is real, frozen:2026-01-01T00:00:00Z or coarse:1m".to_owned());
        }
    }
    Ok(())
}

fn random(sandbox: &mut Sandbox, care: &Caretaker, kind: &str) -> Result<(), String> {
    let words = "randomness is os or seed:N, N a whole number";
    match kind.split_once(':').unwrap_or((kind, "")) {
        ("" | "os", "") => {
            sandbox.random(care.keep(host::random(Ambient::authority())));
        }
        ("seed", seed) => {
            let seed: u64 = seed.parse().map_err(|_| words.to_owned())?;
            sandbox.random(care.keep(Seeded::new(seed)));
        }
        _ => return Err(words.to_owned()),
    }
    Ok(())
}
