//! The module `_store`: what `coldframe.store` asks of the granted stores.
//!
//! What a program writes lies in the session's heap, so that it is charged, collected and saved
//! with everything else, until its run or a block of it has ended well; then it is handed over in
//! one commit, with marks of all that was read by key. A conflict, an error or a spent budget
//! leaves the store as it was.
//!
//! May touch: `value`, `interop`. Never: a store that the session was not granted.

use super::plain;
use super::{Scan, StoreAction, StoreAnswer, StoreCommit, StoreError};
use crate::raise;
use crate::value::builtin::function;
use crate::value::key_value::mark;
use crate::value::{Builtin, Core, Eval, Runtime, Stop, Value, types};

/// Where a session keeps what it has written and read: a dict of stores by name, each a tuple of a
/// dict of writes (`None`: removed), a dict of reads (`None`: not there), and a list of the writes
/// before each block that is open.
pub const PENDING: &str = "store.pending";
/// Steps that any action costs: the host is asked.
const STEPS: u64 = 10;
/// The longest key, in bytes.
const KEY_MAX: usize = 4096;
/// Entries of a page, and bytes of it beyond the first entry.
const PAGE: usize = 256;
const PAGE_BYTES: u64 = 64 << 10;

/// The functions of the module.
pub static FUNCTIONS: &[Builtin] = &[
    function("granted()", "The names of the granted stores.", |rt, _| {
        let names: Vec<String> = rt.grants.stores.iter().map(|(name, _)| name.clone()).collect();
        let mut values = Vec::new();
        for name in names {
            let value = rt.heap.str(&name)?;
            values.push(rt.keep(value));
        }
        rt.heap.tuple(values)
    }),
    function("writable(name, /)", "Whether a store can be written.", |rt, args| {
        let number = granted(rt, arg(args, 0))?;
        Ok(Value::Bool(rt.grants.stores.get(number).is_some_and(|(_, store)| store.writable())))
    }),
    function("get(name, key, default, /)", "The value under a key, or the default.", |rt, args| {
        match text_of(rt, arg(args, 0), arg(args, 1))? {
            Some(text) => {
                let text = rt.heap.text(&text).unwrap_or("").to_owned();
                plain::decode(rt, &text, "what the store holds there")
            }
            None => Ok(arg(args, 2)),
        }
    }),
    function("has(name, key, /)", "Whether there is a key.", |rt, args| {
        Ok(Value::Bool(text_of(rt, arg(args, 0), arg(args, 1))?.is_some()))
    }),
    function("set(name, key, value, /)", "Set the value under a key.", |rt, args| {
        let number = granted(rt, arg(args, 0))?;
        key_of(rt, arg(args, 1))?;
        let text = plain::encode(rt, arg(args, 2), "a value of a store")?;
        let text = rt.heap.string(text)?;
        rt.keep(text);
        write(rt, number, arg(args, 1), text)
    }),
    function("remove(name, key, /)", "Remove a key; whether there was one.", |rt, args| {
        let number = granted(rt, arg(args, 0))?;
        let there = text_of(rt, arg(args, 0), arg(args, 1))?.is_some();
        if there {
            write(rt, number, arg(args, 1), Value::None)?;
        }
        Ok(Value::Bool(there))
    }),
    function("page(name, prefix, after, values, /)", "Some entries, and the last key.", page),
    function("begin(name, /)", "Begin a block.", |rt, args| {
        let number = granted(rt, arg(args, 0))?;
        let [writes, _, blocks] = pending(rt, number)?;
        let before = rt.heap.dict()?;
        rt.keep(before);
        rt.dict_update(before, writes)?;
        rt.heap.list_push(blocks, before)?;
        Ok(Value::None)
    }),
    function("end(name, well, /)", "End a block; the key of a conflict.", |rt, args| {
        let number = granted(rt, arg(args, 0))?;
        let [writes, reads, blocks] = pending(rt, number)?;
        let Some(before) = rt.heap.as_items(blocks).and_then(|all| all.last().copied()) else {
            return Ok(Value::None);
        };
        rt.keep(before);
        let well = matches!(arg(args, 1), Value::Bool(true));
        let left: Vec<Value> = rt.heap.as_items(blocks).unwrap_or(&[]).to_vec();
        let left = left.get(..left.len().saturating_sub(1)).unwrap_or(&[]).to_vec();
        let outermost = left.is_empty();
        let blocks = rt.heap.list(left)?;
        rt.keep(blocks);
        replace(rt, number, [if well { writes } else { before }, reads, blocks])?;
        if well && outermost { commit(rt, number) } else { Ok(Value::None) }
    }),
    function(
        "commit(name, /)",
        "Hand over what was written; the key of a conflict.",
        |rt, args| {
            let number = granted(rt, arg(args, 0))?;
            commit(rt, number)
        },
    ),
];

fn arg(args: &[Value], number: usize) -> Value {
    args.get(number).copied().unwrap_or(Value::None)
}

/// What the host answered is no answer to what it was asked.
fn strange(core: &mut Core) -> Stop {
    core.raise(types::OS_ERROR, "the granted store gave an answer to another question")
}

/// The number of a granted store; an action begins, and is charged.
fn granted(rt: &mut Runtime, name: Value) -> Eval<usize> {
    rt.steps(STEPS)?;
    let text = rt.heap.text(&name).unwrap_or("");
    if let Some(number) = rt.grants.stores.iter().position(|(own, _)| own == text) {
        return Ok(number);
    }
    let text = text.to_owned();
    raise!(
        rt,
        PermissionError,
        "there is no store `{text}`: the host grants one with --grant {text}=store:FILE"
    )
}

/// Sees that a key is one.
fn key_of(rt: &mut Runtime, key: Value) -> Eval<String> {
    let Some(text) = rt.heap.text(&key) else { return Err(Stop::Flat) };
    if text.len() > KEY_MAX {
        raise!(rt, ValueError, "a key of a store has {KEY_MAX} bytes at most");
    }
    Ok(text.to_owned())
}

/// The exception of an error.
fn failed(core: &mut Core, error: StoreError) -> Stop {
    if let Some(stop) = core.divergence() {
        return stop;
    }
    match error {
        StoreError::Refused(refusal) => core.raise(types::PERMISSION_ERROR, &refusal.0),
        StoreError::TooLarge(size) => plain::too_large(core, size),
        error => core.raise(types::OS_ERROR, &error.to_string()),
    }
}

fn act(core: &mut Core, number: usize, action: StoreAction<'_>) -> Eval<StoreAnswer> {
    let Some((_, store)) = core.grants.stores.get(number).cloned() else {
        return Err(strange(core));
    };
    match store.act(action) {
        Ok(answer) => Ok(answer),
        Err(error) => Err(failed(core, error)),
    }
}

/// What was written and read of a store: both dicts, and the list of blocks.
fn pending(rt: &mut Runtime, number: usize) -> Eval<[Value; 3]> {
    let all = match rt.state.get(PENDING).copied() {
        Some(all) => all,
        None => {
            let all = rt.heap.dict()?;
            rt.state.insert(PENDING, all);
            all
        }
    };
    let name = rt.grants.stores.get(number).map(|(name, _)| name.clone()).unwrap_or_default();
    let name = rt.heap.str(&name)?;
    rt.keep(name);
    let found = rt.dict_get(all, name)?;
    if let Some(Ok(parts)) = found.and_then(|own| rt.heap.as_tuple(own)).map(<[Value; 3]>::try_from)
    {
        return Ok(parts);
    }
    let parts = [rt.heap.dict()?, rt.heap.dict()?, rt.heap.list(Vec::new())?];
    parts.iter().for_each(|part| {
        rt.keep(*part);
    });
    let own = rt.heap.tuple(parts.to_vec())?;
    rt.keep(own);
    rt.dict_set(all, name, own)?;
    Ok(parts)
}

/// Puts others in their place.
fn replace(rt: &mut Runtime, number: usize, parts: [Value; 3]) -> Eval<()> {
    let own = rt.heap.tuple(parts.to_vec())?;
    rt.keep(own);
    let name = rt.grants.stores.get(number).map(|(name, _)| name.clone()).unwrap_or_default();
    let name = rt.heap.str(&name)?;
    rt.keep(name);
    match rt.state.get(PENDING).copied() {
        Some(all) => rt.dict_set(all, name, own),
        None => Ok(()),
    }
}

/// The text under a key, as the program sees it: a str.
fn text_of(rt: &mut Runtime, name: Value, key: Value) -> Eval<Option<Value>> {
    let number = granted(rt, name)?;
    let text = key_of(rt, key)?;
    let [writes, reads, _] = pending(rt, number)?;
    if let Some(written) = rt.dict_get(writes, key)? {
        return Ok(Some(written).filter(|written| !matches!(written, Value::None)));
    }
    let bytes_max = plain::room(rt);
    let value = match act(rt, number, StoreAction::Get { key: &text, bytes_max })? {
        StoreAnswer::Value(value) => value,
        _ => return Err(strange(rt)),
    };
    rt.steps(value.as_ref().map_or(0, |value| value.len() as u64 / 64))?;
    note(rt, reads, key, value.as_deref())?;
    match value {
        Some(value) => {
            let value = rt.heap.string(value)?;
            Ok(Some(rt.keep(value)))
        }
        None => Ok(None),
    }
}

/// Remembers what was read, unless it was read before.
fn note(rt: &mut Runtime, reads: Value, key: Value, value: Option<&str>) -> Eval<()> {
    if rt.dict_get(reads, key)?.is_some() {
        return Ok(());
    }
    let seen = value.map_or(Value::None, |value| Value::Int(mark(value) as i64));
    rt.dict_set(reads, key, seen)
}

/// Writes, or removes with `None`.
fn write(rt: &mut Runtime, number: usize, key: Value, value: Value) -> Eval {
    if !rt.grants.stores.get(number).is_some_and(|(_, store)| store.writable()) {
        return Err(failed(rt, StoreError::read_only()));
    }
    let [writes, ..] = pending(rt, number)?;
    rt.dict_set(writes, key, value)?;
    Ok(Value::None)
}

/// A page of what the program sees: the store's own entries, and what was written in between.
fn page(rt: &mut Runtime, args: &[Value]) -> Eval {
    let number = granted(rt, arg(args, 0))?;
    let prefix = key_of(rt, arg(args, 1))?;
    let after = match arg(args, 2) {
        Value::None => None,
        after => Some(key_of(rt, after)?),
    };
    let values = matches!(arg(args, 3), Value::Bool(true));
    let [writes, reads, _] = pending(rt, number)?;
    let bytes_max = plain::room(rt).min(PAGE_BYTES);
    let mut scan = Scan { prefix: &prefix, after: after.as_deref(), most: PAGE, values, bytes_max };
    let store = rt.grants.stores.get(number).map(|(_, store)| store.clone());
    let mut answer = store.as_ref().map(|store| store.act(StoreAction::Scan(scan)));
    if let Some(Err(StoreError::TooLarge(_))) = answer {
        // The first entry is larger than a page.
        scan.bytes_max = plain::room(rt);
        scan.most = 1;
        answer = store.as_ref().map(|store| store.act(StoreAction::Scan(scan)));
    }
    let entries = match answer {
        Some(Ok(StoreAnswer::Entries(entries))) => entries,
        Some(Err(error)) => return Err(failed(rt, error)),
        _ => return Err(strange(rt)),
    };
    // Whether there may be more: the host answers with fewer than it was asked for, too.
    let last = entries.last().map(|(key, _)| key.clone());
    let size: u64 = entries.iter().map(|(key, value)| entry_size(key, value.as_deref())).sum();
    rt.steps(entries.len() as u64 + size / 64)?;
    rt.heap.charge_outside(size * 2)?;
    let made = merged(rt, entries, &scan, last.as_deref(), [writes, reads]);
    rt.heap.release_outside(size * 2);
    let list = made?;
    rt.keep(list);
    let last = match last {
        Some(last) => rt.heap.str(&last)?,
        None => Value::None,
    };
    rt.keep(last);
    rt.heap.tuple(vec![list, last])
}

fn entry_size(key: &str, value: Option<&str>) -> u64 {
    96 + key.len() as u64 + value.map_or(0, |value| value.len() as u64)
}

/// A list of keys, or of pairs of keys and texts.
fn merged(
    rt: &mut Runtime,
    entries: Vec<(String, Option<String>)>,
    scan: &Scan<'_>,
    last: Option<&str>,
    [writes, reads]: [Value; 2],
) -> Eval {
    let written = rt.heap.as_dict(writes).map_or(0, crate::value::Dict::len) as u64;
    rt.steps(written / 8)?;
    rt.heap.charge_outside(written * 48)?;
    let mut own: Vec<(Value, Value)> = Vec::new();
    for entry in rt.heap.as_dict(writes).into_iter().flat_map(crate::value::Dict::iter) {
        let key = rt.heap.text(&entry.key).unwrap_or("");
        let within = key.starts_with(scan.prefix)
            && scan.after.is_none_or(|after| key > after)
            && last.is_none_or(|last| key <= last);
        if within {
            own.push((entry.key, entry.value));
        }
    }
    let heap = &rt.core.heap;
    own.sort_by(|a, b| heap.text(&a.0).unwrap_or("").cmp(heap.text(&b.0).unwrap_or("")));
    rt.heap.release_outside(written * 48);
    let list = rt.heap.list(Vec::new())?;
    rt.keep(list);
    let mut own = own.into_iter().peekable();
    for (key, value) in entries {
        while let Some((before, text)) = own.next_if(|(own, _)| rt.heap.text(own) < Some(&*key)) {
            push(rt, list, before, text, scan.values)?;
        }
        let kept = rt.kept.len();
        let name = rt.heap.str(&key)?;
        rt.keep(name);
        if let Some((_, text)) = own.next_if(|(own, _)| rt.heap.text(own) == Some(&*key)) {
            push(rt, list, name, text, scan.values)?;
        } else {
            let text = match value {
                Some(value) => {
                    note(rt, reads, name, Some(&value))?;
                    rt.heap.string(value)?
                }
                None => Value::Unbound,
            };
            rt.keep(text);
            push(rt, list, name, text, scan.values)?;
        }
        rt.kept.truncate(kept);
    }
    for (key, text) in own {
        push(rt, list, key, text, scan.values)?;
    }
    Ok(list)
}

/// Adds an entry to a page, unless it was removed.
fn push(rt: &mut Runtime, list: Value, key: Value, text: Value, values: bool) -> Eval<()> {
    if matches!(text, Value::None) {
        return Ok(());
    }
    if !values {
        return rt.heap.list_push(list, key);
    }
    let text = rt.heap.text(&text).unwrap_or("").to_owned();
    let value = plain::decode(rt, &text, "what the store holds there")?;
    rt.keep(value);
    let pair = rt.heap.tuple(vec![key, value])?;
    rt.kept.pop();
    rt.heap.list_push(list, pair)
}

/// Hands over what was written to a store; the key of a conflict, or `None`. Whatever comes of it,
/// nothing waits any more.
fn commit(rt: &mut Runtime, number: usize) -> Eval {
    let [writes, reads, blocks] = pending(rt, number)?;
    let fresh = [rt.heap.dict()?, rt.heap.dict()?, blocks];
    fresh.iter().for_each(|part| {
        rt.keep(*part);
    });
    replace(rt, number, fresh)?;
    match hand_over(rt, number, writes, reads)? {
        Some(key) => rt.heap.string(key),
        None => Ok(Value::None),
    }
}

/// Commits; the key of a conflict.
fn hand_over(core: &mut Core, number: usize, writes: Value, reads: Value) -> Eval<Option<String>> {
    let heap = &core.heap;
    let dicts = [heap.as_dict(writes), heap.as_dict(reads)];
    let size: u64 = dicts
        .into_iter()
        .flatten()
        .flat_map(crate::value::Dict::iter)
        .map(|entry| entry_size(heap.text(&entry.key).unwrap_or(""), heap.text(&entry.value)))
        .sum();
    if heap.as_dict(writes).is_none_or(crate::value::Dict::is_empty) {
        return Ok(None);
    }
    core.steps(STEPS + size / 64)?;
    core.heap.charge_outside(size)?;
    core.effect();
    let heap = &core.heap;
    let key = |value: &Value| heap.text(value).unwrap_or("").to_owned();
    let entries = |dict: Value| heap.as_dict(dict).into_iter().flat_map(crate::value::Dict::iter);
    let mut changes: Vec<(String, Option<String>)> = entries(writes)
        .map(|entry| (key(&entry.key), heap.text(&entry.value).map(str::to_owned)))
        .collect();
    let mut seen: Vec<(String, Option<u64>)> = entries(reads)
        .map(|entry| match entry.value {
            Value::Int(mark) => (key(&entry.key), Some(mark as u64)),
            _ => (key(&entry.key), None),
        })
        .collect();
    changes.sort();
    seen.sort();
    let commit = StoreCommit { changes: &changes, seen: &seen };
    let done =
        core.grants.stores.get(number).map(|(_, store)| store.act(StoreAction::Commit(commit)));
    core.heap.release_outside(size);
    match done {
        Some(Ok(StoreAnswer::Done)) => Ok(None),
        Some(Err(StoreError::Conflict(key))) => Ok(Some(key)),
        Some(Err(error)) => Err(failed(core, error)),
        _ => Err(strange(core)),
    }
}

fn parts_of(core: &Core, all: Value, name: &str) -> Option<[Value; 3]> {
    let heap = &core.heap;
    let mut entries = heap.as_dict(all)?.iter();
    let own = entries.find(|entry| heap.text(&entry.key) == Some(name))?;
    heap.as_tuple(own.value)?.try_into().ok()
}

/// Forgets what was written and not handed over.
pub fn forget(core: &mut Core) {
    core.state.remove(PENDING);
}

/// At the end of a run that ended well: hands over what was written, each store's by itself.
///
/// # Errors
/// An OSError or PermissionError; a RuntimeError if it was changed by another run meanwhile.
pub fn settle(core: &mut Core) -> Eval<()> {
    let Some(all) = core.state.remove(PENDING) else { return Ok(()) };
    let names: Vec<String> = core.grants.stores.iter().map(|(name, _)| name.clone()).collect();
    core.keep(all);
    for (number, name) in names.iter().enumerate() {
        // What was written before a what-if run was split off is the other's.
        if !core.grants.stores.get(number).is_some_and(|(_, store)| store.writable()) {
            continue;
        }
        let Some([writes, reads, _]) = parts_of(core, all, name) else { continue };
        if let Some(key) = hand_over(core, number, writes, reads)? {
            let key = key.escape_debug();
            raise!(
                core,
                RuntimeError,
                "the store `{name}`: `{key}` was changed by another run meanwhile, so nothing of \
                 this one was written; run it again"
            );
        }
    }
    Ok(())
}
