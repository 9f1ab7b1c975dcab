//! The kinds of grants that have a name: directories, stores, channels, the web.
//!
//! May touch: the directories, files and addresses that are named, through `host`.

use std::io::Read;
use std::path::Path;

use coldframe::host::{self, Ambient};
use coldframe::{Caretaker, Dir, Memory, MemoryStore, NetQuota, Overlay, Quota, ReadOnly, Sandbox};

use super::failure::plainly;
use super::units;

/// Bytes of a header that is sent along, at most.
const SECRET_MAX: u64 = 16 << 10;

/// Says what may follow a path, if something unknown does.
fn unfound(path: &str, why: &std::io::Error, terms: &str) -> String {
    match path.rsplit_once(':') {
        Some((before, term)) if Path::new(before.split(':').next().unwrap_or("")).exists() => {
            format!("`{term}` cannot follow a path; {terms} can")
        }
        _ => format!("{path}: {}", plainly(why)),
    }
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
pub fn directory(
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
pub fn web(sandbox: &mut Sandbox, care: &Caretaker, name: &str, text: &str) -> Result<(), String> {
    let mut origins = text;
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
            "time" => net = net.time_max(units::duration(value).map_err(wrong)?),
            "header" => {
                let (header, file) = value.split_once('@').ok_or("write header=NAME@FILE")?;
                // One byte more than fits is one too many, however long the file is.
                let mut secret = String::new();
                std::fs::File::open(file)
                    .and_then(|from| from.take(SECRET_MAX + 1).read_to_string(&mut secret))
                    .map_err(|why| format!("header: {file}: {}", plainly(&why)))?;
                let secret = secret.trim();
                if secret.is_empty()
                    || secret.len() as u64 > SECRET_MAX
                    || secret.chars().any(|c| !(' '..='~').contains(&c))
                {
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
pub fn memory(
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
pub fn store(
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
            text if text.contains("lock") => format!("{path}: another process has it open"),
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

/// Messages in a file, a line of JSON each: sent into it, or received from it.
pub fn channel(
    sandbox: &mut Sandbox,
    care: &Caretaker,
    name: &str,
    text: &str,
    saved: bool,
) -> Result<(), String> {
    let (rest, bytes) = match text.rsplit_once(":bytes=") {
        Some((rest, size)) => {
            (rest, Some(units::bytes(size).map_err(|why| format!("bytes: {why}"))?))
        }
        None => (text, None),
    };
    let unopened = |path: &str, why| format!("{path}: {}", plainly(&why));
    let granted = match rest.rsplit_once(':') {
        Some((path, "send")) if !path.is_empty() => {
            let file = host::channel_to(Ambient::authority(), path);
            let file = file.map_err(|why| unopened(path, why))?;
            let file = if let Some(bytes) = bytes { file.bytes_max(bytes) } else { file };
            sandbox.channel(name, care.keep(file))
        }
        Some((_, "receive")) if bytes.is_some() => {
            return Err("quotas are for what is sent".to_owned());
        }
        Some((_, "receive")) if saved => {
            return Err(
                "a run that may be saved goes on in another process, which would receive the \
                        file from its beginning"
                    .to_owned(),
            );
        }
        Some((path, "receive")) if !path.is_empty() => {
            let file = host::channel_from(Ambient::authority(), path);
            sandbox.channel(name, care.keep(file.map_err(|why| unopened(path, why))?))
        }
        _ => {
            return Err(format!("write {name}=channel:FILE:send, or {name}=channel:FILE:receive"));
        }
    };
    granted.map(|_| ()).map_err(|error| error.to_string())
}
