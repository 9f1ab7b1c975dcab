//! `--grant`: authority that a run is handed.
//!
//! May touch: the clock and the randomness of this machine, through `host`.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use coldframe::host::{self, Ambient};
use coldframe::{
    Caretaker, Coarse, Dir, Frozen, Memory, MemoryStore, NetQuota, Overlay, Quota, ReadOnly,
    Sandbox, Seeded, Variables,
};

use coldframe::value::traceback::suggestion;

use super::failure::plainly;
use super::{Failure, grants_file, units};

/// Grants what the flags say; every use is written to the audit, if there is one. Of a run that may
/// be `saved`, files in memory are its own: they end with the process, and it must not lose them.
pub fn grant(
    sandbox: &mut Sandbox,
    grants: &[String],
    file: Option<&Path>,
    audit: Option<&Path>,
    saved: bool,
) -> Result<(), Failure> {
    let mut all = file.map_or(Ok(Vec::new()), grants_file::read)?;
    all.extend_from_slice(grants);
    let grants = &all;
    let audit = match audit.map(host::AuditFile::new) {
        None => None,
        Some(Ok(file)) => Some(Arc::new(file)),
        Some(Err(why)) => return Err(Failure::Usage(format!("--audit: {}", plainly(&why)))),
    };
    let mut granted: Vec<&str> = Vec::new();
    let caretaker = |name: &str| match &audit {
        Some(audit) => Caretaker::new(name).audit(audit.clone()),
        None => Caretaker::new(name),
    };
    let variables: Vec<&str> = grants.iter().filter_map(|text| text.strip_prefix("env:")).collect();
    if !variables.is_empty() {
        sandbox.environment(caretaker("env").keep(environment(&variables)?));
    }
    for text in grants.iter().filter(|text| !text.starts_with("env:")) {
        let (name, kind) = text.split_once('=').unwrap_or((text, ""));
        if granted.contains(&name) {
            return Err(Failure::Usage(format!("--grant {name} is given twice")));
        }
        granted.push(name);
        let care = caretaker(name);
        let done = match name {
            "clock" => clock(sandbox, &care, kind),
            "random" => random(sandbox, &care, kind),
            _ => match kind.split_once(':') {
                Some(("dir", rest)) => directory(sandbox, &care, name, rest),
                Some(("net", rest)) => web(sandbox, &care, name, rest),
                _ if kind == "memory" => memory(sandbox, &care, name, "", saved),
                Some(("store", rest)) => store(sandbox, &care, name, rest, saved),
                Some(("memory", rest)) => memory(sandbox, &care, name, &format!(":{rest}"), saved),
                _ => Err(no_kind(name, kind)),
            },
        };
        done.map_err(|why| Failure::Usage(format!("--grant {text}: {why}")))?;
    }
    Ok(())
}

/// What to write instead of something that is no grant.
fn no_kind(name: &str, kind: &str) -> String {
    const ALL: &str = "there are clock, random, env:NAME, NAME=dir:PATH, NAME=memory, \
                       NAME=store:FILE, NAME=store:memory and NAME=net:https://HOST";
    let (first, rest) = name.split_once(':').unwrap_or((name, ""));
    if name == "env" {
        return "write env:NAME, or env:NAME=VALUE".to_owned();
    }
    if kind.is_empty() {
        return match first {
            "clock" | "random" => format!("write {first}={rest}"),
            "dir" | "store" | "net" => format!("it needs a name: write NAME={first}:..."),
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
        "channel" => "channels are granted from Rust: Sandbox::channel".to_owned(),
        _ if Path::new(kind).exists() => {
            format!("write {name}=dir:{kind} for a directory, {name}=store:{kind} for a store")
        }
        _ => match suggestion(word, ["dir", "memory", "store", "net"].into_iter()) {
            Some(near) => format!("`{word}` is no kind of grant: did you mean `{near}`?"),
            None => match suggestion(name, ["clock", "random"].into_iter()) {
                Some(near) => format!("there is no `{name}` to grant: did you mean `{near}`?"),
                None => format!("`{word}` is no kind of grant; {ALL}"),
            },
        },
    }
}

/// Says what may follow a path, if something unknown does.
fn unfound(path: &str, why: &std::io::Error, terms: &str) -> String {
    match path.rsplit_once(':') {
        Some((before, term)) if Path::new(before.split(':').next().unwrap_or("")).exists() => {
            format!("`{term}` cannot follow a path; {terms} can")
        }
        _ => format!("{path}: {}", plainly(why)),
    }
}

/// Variables: those of this process by `NAME,NAME`, others by `NAME=value`.
fn environment(given: &[&str]) -> Result<Variables, Failure> {
    let mut all = Variables::new();
    for text in given {
        let wrong = |why: &str| Failure::Usage(format!("--grant env:{text}: {why}"));
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

/// What follows a path: `:rw`, `:overlay`, `:bytes=1MiB`, `:files=100`; of a store `:keys=100`.
#[derive(Default)]
struct Terms<'a> {
    mode: Option<&'a str>,
    bytes: Option<u64>,
    files: Option<u64>,
    keys: Option<u64>,
}

impl<'a> Terms<'a> {
    /// Reads them from the end of a text: what stands before, and they.
    fn read(text: &'a str) -> Result<(&'a str, Self), String> {
        let (mut before, mut terms) = (text, Self::default());
        while let Some((rest, option)) = before.rsplit_once(':') {
            match option.split_once('=').unwrap_or((option, "")) {
                ("ro" | "rw" | "overlay", "") if terms.mode.is_none() => terms.mode = Some(option),
                ("bytes", size) if terms.bytes.is_none() => {
                    terms.bytes = Some(units::bytes(size).map_err(|why| format!("bytes: {why}"))?);
                }
                ("files", count) if terms.files.is_none() => {
                    terms.files = Some(units::count(count).map_err(|why| format!("files: {why}"))?);
                }
                ("keys", count) if terms.keys.is_none() => {
                    terms.keys = Some(units::count(count).map_err(|why| format!("keys: {why}"))?);
                }
                _ => break,
            }
            before = rest;
        }
        Ok((before, terms))
    }
}

/// A directory of this machine.
fn directory(
    sandbox: &mut Sandbox,
    care: &Caretaker,
    name: &str,
    text: &str,
) -> Result<(), String> {
    let (path, Terms { mode, bytes, files, keys }) = Terms::read(text)?;
    if path.is_empty() || keys.is_some() {
        return Err("write NAME=dir:PATH, NAME=dir:PATH:rw or NAME=dir:PATH:overlay".to_owned());
    }
    let mode = mode.unwrap_or("ro");
    if mode == "ro" && (bytes.is_some() || files.is_some()) {
        return Err("quotas are for what is written: add rw or overlay".to_owned());
    }
    let dir = host::dir(Ambient::authority(), path)
        .map_err(|why| unfound(path, &why, ":ro, :rw, :overlay, :bytes=SIZE and :files=N"))?;
    let granted = match mode {
        "overlay" => sandbox.dir(name, care.keep(overlay(dir, bytes, files))),
        "rw" => {
            let dir = Quota::new(dir.read_write());
            let dir = dir.bytes_max(bytes.unwrap_or(u64::MAX));
            sandbox.dir(name, care.keep(dir.files_max(files.unwrap_or(u64::MAX))))
        }
        _ => sandbox.dir(name, care.keep(dir)),
    };
    granted.map(|_| ()).map_err(|error| error.to_string())
}

fn overlay<D: Dir>(below: D, bytes: Option<u64>, files: Option<u64>) -> Overlay<D> {
    let mut dir = Overlay::new(below);
    dir = if let Some(bytes) = bytes { dir.bytes_max(bytes) } else { dir };
    if let Some(files) = files { dir.files_max(files) } else { dir }
}

/// Some origins of the web: `https://a.org,https://b.org:bytes=1MiB:uses=9:time=5s`, and a header
/// from a file, `:header=Authorization@token.txt`.
fn web(sandbox: &mut Sandbox, care: &Caretaker, name: &str, text: &str) -> Result<(), String> {
    let (mut origins, mut care) = (text, care.clone());
    let mut bytes = u64::MAX;
    let mut terms = Vec::new();
    while let Some((rest, option)) = origins.rsplit_once(':') {
        let Some(term) = option.split_once('=').or((option == "private").then_some((option, "")))
        else {
            break;
        };
        terms.push(term);
        origins = rest;
    }
    let mut net = host::net(Ambient::authority(), origins.split(','))?;
    for (term, value) in terms {
        let wrong = |why: String| format!("{term}: {why}");
        match term {
            "private" => net = net.private(),
            "bytes" => bytes = units::bytes(value).map_err(wrong)?,
            "answer" => net = net.answer_max(units::bytes(value).map_err(wrong)?),
            "uses" => care = care.uses_max(units::count(value).map_err(wrong)?),
            "time" => net = net.time_max(units::duration(value).map_err(wrong)?),
            "header" => {
                let (header, file) = value.split_once('@').ok_or("write header=NAME@FILE")?;
                let secret = std::fs::read_to_string(file)
                    .map_err(|why| format!("header: {file}: {}", plainly(&why)))?;
                let secret = secret.trim();
                if secret.is_empty() || secret.chars().any(|c| !(' '..='~').contains(&c)) {
                    return Err(format!("header: {file}: it is to hold one line of plain text"));
                }
                if origins
                    .split(',')
                    .any(|origin| origin.contains("://*") && !origin.contains("://*."))
                {
                    return Err(
                        "header: it would be sent to any host: name those that may know it"
                            .to_owned(),
                    );
                }
                net = net.header(header, secret);
            }
            _ => {
                return Err(format!(
                    "there is no `{term}` of the web; there are bytes, answer, uses, time, header \
                     and private"
                ));
            }
        }
    }
    let net = NetQuota::new(net).bytes_max(bytes);
    sandbox.net(name, care.keep(net)).map(|_| ()).map_err(|error| error.to_string())
}

/// An empty directory in memory.
fn memory(
    sandbox: &mut Sandbox,
    care: &Caretaker,
    name: &str,
    text: &str,
    saved: bool,
) -> Result<(), String> {
    let (rest, Terms { mode, bytes, files, keys }) = Terms::read(text)?;
    if !rest.is_empty() || mode.is_some() || keys.is_some() {
        return Err("write NAME=memory, NAME=memory:bytes=1MiB or NAME=memory:files=100".to_owned());
    }
    let granted = if saved {
        sandbox.dir(name, care.keep(overlay(Memory::new(), bytes, files)))
    } else {
        let mut dir = Memory::new();
        dir = if let Some(bytes) = bytes { dir.bytes_max(bytes) } else { dir };
        dir = if let Some(files) = files { dir.files_max(files) } else { dir };
        sandbox.dir(name, care.keep(dir))
    };
    granted.map(|_| ()).map_err(|error| error.to_string())
}

/// A store in a file, or in memory.
fn store(
    sandbox: &mut Sandbox,
    care: &Caretaker,
    name: &str,
    text: &str,
    saved: bool,
) -> Result<(), String> {
    let (path, Terms { mode, bytes, files, keys }) = Terms::read(text)?;
    if path.is_empty() || files.is_some() || mode == Some("overlay") {
        return Err(
            "write NAME=store:FILE, NAME=store:FILE:ro, NAME=store:FILE:bytes=1MiB:keys=100 \
                    or NAME=store:memory"
                .to_owned(),
        );
    }
    if mode == Some("ro") && (bytes.is_some() || keys.is_some()) {
        return Err("quotas are for what is written: leave ro out".to_owned());
    }
    let granted = if path == "memory" {
        if saved {
            return Err(
                "a store in memory ends with the process, and a run that may be saved goes \
                        on in another: name a file"
                    .to_owned(),
            );
        }
        let mut store = MemoryStore::new();
        store = if let Some(bytes) = bytes { store.bytes_max(bytes) } else { store };
        store = if let Some(keys) = keys { store.keys_max(keys) } else { store };
        sandbox.store(name, care.keep(store))
    } else {
        let store = host::store(Ambient::authority(), path);
        let mut store = store.map_err(|why| match why.to_string() {
            text if text.contains("Not a redb database") => format!("{path}: it is no store"),
            _ => format!("{path}: {}", plainly(&why).trim_start_matches("I/O error: ")),
        })?;
        store = if let Some(bytes) = bytes { store.bytes_max(bytes) } else { store };
        store = if let Some(keys) = keys { store.keys_max(keys) } else { store };
        match mode {
            Some("ro") => sandbox.store(name, care.keep(ReadOnly(store))),
            _ => sandbox.store(name, care.keep(store)),
        }
    };
    granted.map(|_| ()).map_err(|error| error.to_string())
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
