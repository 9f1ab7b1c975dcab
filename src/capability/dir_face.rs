//! The module `_dir`: what `open`, `os` and `pathlib` ask of the granted directories.
//!
//! Each function takes a path as the program wrote it and the current directory, and does one thing
//! by [`Grants::act`](crate::value::grants::Grants). Work is charged before it is done; an error is
//! the OSError of its number, with the path as it was written.
//!
//! May touch: `value`. Never: a file, or a directory that the session was not granted.

use crate::raise;
use crate::value::builtin::function;
use crate::value::dir::{
    DirAction, DirAnswer, DirCreate, DirEntry, DirError, DirKind, DirStat, Place, Waiting,
};
use crate::value::types;
use crate::value::{Builtin, Eval, Runtime, Stop, Value};

/// Where a session keeps its current directory, once it has left the root.
pub const CWD: &str = "dir.cwd";
/// Steps that any action costs: the host is asked.
const STEPS: u64 = 10;
/// Bytes that an entry of a list takes while it is made.
const ENTRY_BYTES: u64 = 384;

/// The functions of the module.
pub static FUNCTIONS: &[Builtin] = &[
    function("granted()", "The names of the granted directories.", |rt, _| {
        let names: Vec<String> = rt.grants.dirs.iter().map(|(name, _)| name.clone()).collect();
        let mut values = Vec::new();
        for name in names {
            let value = rt.heap.str(&name)?;
            values.push(rt.keep(value));
        }
        rt.heap.tuple(values)
    }),
    function("stat(path, follow=True, /)", "Kind, size, time of change, writable.", |rt, args| {
        let follow = !matches!(arg(args, 1), Value::Bool(false));
        match act(rt, args, DirAction::Stat { follow })? {
            DirAnswer::Stat(stat) => stat_value(rt, stat),
            _ => Err(strange(rt)),
        }
    }),
    function("list(path, /)", "Names and kinds, in order.", list),
    function("read(path, at, size, /)", "Bytes of a file; all of them if size < 0.", read),
    function("create(path, how, /)", "Open a file for writing: x, w, a or r.", |rt, args| {
        let how = match rt.heap.text(&arg(args, 1)) {
            Some("x") => DirCreate::New,
            Some("w") => DirCreate::Empty,
            Some("a") => DirCreate::Keep,
            _ => DirCreate::There,
        };
        act(rt, args, DirAction::Create(how)).map(|_| Value::None)
    }),
    function("write(path, at, data, /)", "Write; at < 0 is the end.", write),
    function("set_len(path, size, /)", "Cut a file to a size.", |rt, args| {
        let size = u64::try_from(rt.index_i64(arg(args, 1))?).unwrap_or(0);
        act(rt, args, DirAction::SetLen(size)).map(|_| Value::None)
    }),
    function("mkdir(path, /)", "Make a directory.", |rt, args| {
        act(rt, args, DirAction::MakeDir).map(|_| Value::None)
    }),
    function("rmdir(path, /)", "Remove an empty directory.", |rt, args| {
        act(rt, args, DirAction::RemoveDir).map(|_| Value::None)
    }),
    function("remove(path, /)", "Remove a file.", |rt, args| {
        act(rt, args, DirAction::Remove).map(|_| Value::None)
    }),
    function("touch(path, /)", "Say that a file was changed now.", |rt, args| {
        act(rt, args, DirAction::Touch).map(|_| Value::None)
    }),
    function("rename(path, to, /)", "Give another path.", |rt, args| {
        let from = place(rt, arg(args, 0), Value::Unbound)?;
        let to = place(rt, arg(args, 1), Value::Unbound)?;
        settle(rt)?;
        rt.effect();
        match rt.grants.rename(&from, &to) {
            Ok(_) => Ok(Value::None),
            Err(error) => Err(failed(rt, error, arg(args, 0), arg(args, 1))),
        }
    }),
    function("flush(path, /)", "Hand what was written to the host.", |rt, _| {
        settle(rt).map(|()| Value::None)
    }),
    function("full(path, /)", "The path from the root, without dots.", |rt, args| {
        let place = place(rt, arg(args, 0), Value::Unbound)?;
        let path = rt.grants.full_path(&place);
        rt.heap.str(&path)
    }),
    function("cwd()", "The current directory.", |rt, _| {
        let cwd = rt.state.get(CWD).copied();
        Ok(cwd.unwrap_or(Value::short("/")))
    }),
    function("chdir(path, /)", "Go to a directory.", |rt, args| {
        let place = place(rt, arg(args, 0), Value::Unbound)?;
        match act_at(rt, &place, arg(args, 0), DirAction::Stat { follow: true })? {
            DirAnswer::Stat(stat) if stat.kind == DirKind::Dir => {}
            _ => return Err(failed(rt, DirError::system(20), arg(args, 0), Value::Unbound)),
        }
        let path = rt.grants.full_path(&place);
        let path = rt.heap.str(&path)?;
        rt.state.insert(CWD, path);
        Ok(Value::None)
    }),
];

fn arg(args: &[Value], number: usize) -> Value {
    args.get(number).copied().unwrap_or(Value::None)
}

/// What the host answered is no answer to what it was asked.
fn strange(rt: &mut Runtime) -> Stop {
    rt.raise(types::OS_ERROR, "the granted directory gave an answer to another question")
}

/// The OSError of an error.
fn failed(rt: &mut Runtime, error: DirError, path: Value, to: Value) -> Stop {
    if let Some(stop) = rt.divergence() {
        return stop;
    }
    let (errno, words) = match error {
        DirError::System(errno, words) => (errno, words),
        DirError::Refused(refusal) => return rt.raise(types::PERMISSION_ERROR, &refusal.0),
    };
    let words = match rt.heap.str(&words) {
        Ok(words) => rt.keep(words),
        Err(stop) => return stop,
    };
    let errno = Value::Int(i64::from(errno));
    let made = if to.is_unbound() {
        rt.call(types::OS_ERROR.value(), &[errno, words, path])
    } else {
        rt.call(types::OS_ERROR.value(), &[errno, words, path, Value::None, to])
    };
    match made {
        Ok(made) => rt.raise_value(made),
        Err(stop) => stop,
    }
}

/// Where a path leads; `to` is the other path if there is one, for the error.
fn place(rt: &mut Runtime, path: Value, to: Value) -> Eval<Place> {
    if rt.grants.dirs.is_empty() {
        raise!(
            rt,
            PermissionError,
            "there are no files: the host grants a directory with --grant data=dir:PATH, or hands \
             the data in as inputs"
        );
    }
    let Some(text) = rt.heap.text(&path).map(str::to_owned) else {
        return Err(Stop::Flat);
    };
    if text.contains('\0') {
        raise!(rt, ValueError, "embedded null byte");
    }
    let cwd = rt.state.get(CWD).and_then(|cwd| rt.heap.text(cwd)).unwrap_or("/").to_owned();
    rt.steps(STEPS + text.len() as u64 / 64)?;
    match rt.grants.place(&cwd, &text) {
        Ok(place) => Ok(place),
        Err(error) => Err(failed(rt, error, path, to)),
    }
}

fn act(rt: &mut Runtime, args: &[Value], action: DirAction<'_>) -> Eval<DirAnswer> {
    let place = place(rt, arg(args, 0), Value::Unbound)?;
    act_at(rt, &place, arg(args, 0), action)
}

fn act_at(rt: &mut Runtime, place: &Place, path: Value, action: DirAction<'_>) -> Eval<DirAnswer> {
    settle(rt)?;
    rt.effect();
    match rt.grants.act(place, action) {
        Ok(answer) => Ok(answer),
        Err(error) => Err(failed(rt, error, path, Value::Unbound)),
    }
}

fn letter(kind: DirKind) -> Value {
    Value::short(match kind {
        DirKind::File => "f",
        DirKind::Dir => "d",
        DirKind::Link => "l",
        DirKind::Other => "o",
    })
}

fn stat_value(rt: &mut Runtime, stat: DirStat) -> Eval {
    let size = Value::Int(i64::try_from(stat.size).unwrap_or(i64::MAX));
    let changed = stat.changed_ns.clamp(i128::from(i64::MIN), i128::from(i64::MAX)) as i64;
    let parts = vec![letter(stat.kind), size, Value::Int(changed), Value::Bool(stat.writable)];
    rt.heap.tuple(parts)
}

fn list(rt: &mut Runtime, args: &[Value]) -> Eval {
    let place = place(rt, arg(args, 0), Value::Unbound)?;
    // As many as the memory holds, and one more, which says that it does not.
    let meter = &rt.heap.meter;
    let left = meter.bytes_max().saturating_sub(meter.bytes_used()) / ENTRY_BYTES;
    let most = usize::try_from(left).unwrap_or(usize::MAX).saturating_add(1);
    let answer = act_at(rt, &place, arg(args, 0), DirAction::List { most })?;
    let DirAnswer::Entries(mut entries) = answer else { return Err(strange(rt)) };
    let count = entries.len() as u64;
    rt.heap.charge_outside(count * ENTRY_BYTES)?;
    rt.steps(count)?;
    // The order of a machine's directory is nobody's business.
    entries.sort_unstable_by(|a, b| a.name.cmp(&b.name));
    let list = rt.heap.list(Vec::new())?;
    rt.keep(list);
    for DirEntry { name, kind } in entries {
        let name = rt.heap.str(&name)?;
        let pair = rt.heap.tuple(vec![name, letter(kind)])?;
        rt.heap.list_push(list, pair)?;
    }
    rt.heap.release_outside(count * ENTRY_BYTES);
    Ok(list)
}

/// Reads no more than there is, and charges for it before.
fn read(rt: &mut Runtime, args: &[Value]) -> Eval {
    let place = place(rt, arg(args, 0), Value::Unbound)?;
    let at = u64::try_from(rt.index_i64(arg(args, 1))?).unwrap_or(0);
    let wanted = u64::try_from(rt.index_i64(arg(args, 2))?).unwrap_or(u64::MAX);
    settle(rt)?;
    let there = match rt.grants.act(&place, DirAction::Stat { follow: true }) {
        Ok(DirAnswer::Stat(stat)) if stat.kind == DirKind::Dir => Err(DirError::system(21)),
        Ok(DirAnswer::Stat(stat)) if stat.kind != DirKind::File => {
            Err(DirError::denied("Permission denied: not a regular file"))
        }
        Ok(DirAnswer::Stat(stat)) => Ok(stat.size),
        Ok(_) => return Err(strange(rt)),
        Err(error) => Err(error),
    };
    let size = match there {
        Ok(size) => size.saturating_sub(at).min(wanted),
        Err(error) => return Err(failed(rt, error, arg(args, 0), Value::Unbound)),
    };
    if size == 0 {
        return rt.heap.bytes(Vec::new());
    }
    rt.steps(size / 64)?;
    rt.heap.charge(size.saturating_add(64))?;
    rt.heap.meter.release(size.saturating_add(64));
    let size = usize::try_from(size).unwrap_or(usize::MAX);
    match act_at(rt, &place, arg(args, 0), DirAction::Read { at, size })? {
        DirAnswer::Bytes(bytes) if bytes.len() <= size => rt.heap.bytes(bytes),
        _ => Err(strange(rt)),
    }
}

/// Bytes that wait for the host at most.
const WAITING_MAX: usize = 64 << 10;

/// Writes: what follows on what was written before waits with it, until anything else is done in a
/// granted directory, the file is flushed or closed, or the run ends.
fn write(rt: &mut Runtime, args: &[Value]) -> Eval {
    let at = u64::try_from(rt.index_i64(arg(args, 1))?).ok();
    let place = place(rt, arg(args, 0), Value::Unbound)?;
    let data = arg(args, 2);
    let Some(size) = rt.heap.as_bytes(data).map(<[u8]>::len) else {
        return Err(Stop::Flat);
    };
    rt.steps(size as u64 / 64)?;
    let follows = match &rt.grants.waiting {
        Some(waiting) => {
            waiting.bytes.len() + size <= WAITING_MAX
                && waiting.place == place
                && at == waiting.at.map(|at| at + waiting.bytes.len() as u64)
        }
        None => true,
    };
    if !follows {
        settle(rt)?;
    }
    if size > WAITING_MAX {
        rt.effect();
        let bytes = rt.heap.as_bytes(data).unwrap_or(&[]);
        return match rt.grants.act(&place, DirAction::Write { at, bytes }) {
            Ok(_) => Ok(Value::None),
            Err(error) => Err(failed(rt, error, arg(args, 0), Value::Unbound)),
        };
    }
    rt.effect();
    let core = &mut *rt.core;
    let bytes = core.heap.as_bytes(data).unwrap_or(&[]);
    let new = || Waiting { place, at, bytes: Vec::new() };
    core.grants.waiting.get_or_insert_with(new).bytes.extend_from_slice(bytes);
    Ok(Value::None)
}

/// Hands what waits to the host.
fn settle(rt: &mut Runtime) -> Eval<()> {
    if rt.grants.waiting.is_none() {
        return Ok(());
    }
    rt.effect();
    match rt.grants.settle() {
        Ok(()) => Ok(()),
        Err((path, error)) => {
            let path = rt.heap.str(&path)?;
            rt.keep(path);
            Err(failed(rt, error, path, Value::Unbound))
        }
    }
}
