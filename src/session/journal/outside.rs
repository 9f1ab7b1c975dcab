//! Directories, stores and channels that are recorded, and what stands in their place when they are replayed.
//!
//! Each use is a line: what was asked of which grant, and what was answered. What was written is
//! there as its hash: a replay writes nothing, and must only see that the same was written.
//!
//! May touch: `value`. Never: what was granted, in a replay.
//!
//! Invariant: a line is never larger than the room that its journal has left.

use std::sync::{Arc, Mutex, PoisonError};

use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};

use super::head::hex;
use super::recorder::Recorder;
use super::replayer::Replaying;
use crate::budget::gauge::Cost;
use crate::capability::{
    Channel, ChannelError, Dir, DirAction, DirAnswer, DirCreate, DirEntry, DirError, DirKind,
    DirStat, Refusal, Store, StoreAction, StoreAnswer, StoreError,
};
use crate::interop::exact::bytes_of;
use crate::value::grants::Grants;
use crate::value::journal::{Answer, Journal, Use, Word};

/// The same grants, each use of which the recording is told.
pub fn recorded(grants: &mut Grants, recording: &super::Recorded) {
    for (name, dir) in &mut grants.dirs {
        *dir = Arc::new(Told::new(name, dir.clone(), recording));
    }
    for (name, channel) in &mut grants.channels {
        *channel = Arc::new(Told::new(name, channel.clone(), recording));
    }
    for (name, store) in &mut grants.stores {
        *store = Arc::new(Told::new(name, store.clone(), recording));
    }
}

/// A grant whose uses are told to a recording.
struct Told<T> {
    inner: T,
    name: String,
    recording: super::Recorded,
}

impl<T> Told<T> {
    fn new(name: &str, inner: T, recording: &super::Recorded) -> Self {
        Self { inner, name: name.to_owned(), recording: recording.clone() }
    }

    /// Tells of a use; `size` is what its answer takes at most.
    fn tell(&self, action: &str, size: usize, line: impl FnOnce() -> (Json, Json)) {
        let mut recorder = Recorder(self.recording.clone());
        if recorder.room() < size as u64 {
            recorder.cannot("the journal is full");
            return;
        }
        let (asked, answer) = line();
        recorder.record(Use {
            what: format!("{}.{action}", self.name),
            asked: Word::Json(asked.to_string()),
            answer: Answer::Given(Word::Json(answer.to_string())),
            cost: Cost::default(),
        });
    }
}

/// What stands in the place of a grant of this name.
pub struct StandIn {
    name: String,
    writable: bool,
    replaying: Arc<Mutex<Replaying>>,
}

impl StandIn {
    /// Answers from a journal.
    pub fn new(name: &str, writable: bool, replaying: &Arc<Mutex<Replaying>>) -> Self {
        Self { name: name.to_owned(), writable, replaying: replaying.clone() }
    }

    /// What was answered; if the journal does not fit, it remembers so, and the run ends.
    fn answer<T>(
        &self,
        action: &str,
        asked: &Json,
        read: impl FnOnce(&Json) -> Option<T>,
    ) -> Result<T, Refusal> {
        let mut replaying = self.replaying.lock().unwrap_or_else(PoisonError::into_inner);
        let what = format!("{}.{action}", self.name);
        let why = match replaying.answer(&what, &Word::Json(asked.to_string())) {
            Err(why) => why,
            Ok((Answer::Given(Word::Json(text)), _)) => {
                match serde_json::from_str(&text).ok().as_ref().and_then(read) {
                    Some(answer) => return Ok(answer),
                    None => replaying.wrong(&format!("no answer to {what}")),
                }
            }
            Ok(_) => replaying.wrong(&format!("no answer to {what}")),
        };
        replaying.diverged.get_or_insert(why);
        Err(Refusal::new("the journal does not fit"))
    }
}

fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// What was asked of a directory.
fn dir_asked(path: &str, action: DirAction<'_>) -> Json {
    match action {
        DirAction::Stat { follow } => json!({"path": path, "follow": follow}),
        DirAction::List { most } => json!({"path": path, "most": most}),
        DirAction::Read { at, size } => json!({"path": path, "at": at, "size": size}),
        DirAction::Create(how) => {
            let how = match how {
                DirCreate::New => "new",
                DirCreate::Empty => "empty",
                DirCreate::Keep => "keep",
                DirCreate::There => "there",
            };
            json!({"path": path, "how": how})
        }
        DirAction::Write { at, bytes } => {
            json!({"path": path, "at": at, "size": bytes.len(), "sha256": sha256(bytes)})
        }
        DirAction::SetLen(size) => json!({"path": path, "size": size}),
        DirAction::Rename { to } => json!({"path": path, "to": to}),
        DirAction::MakeDir | DirAction::Remove | DirAction::RemoveDir | DirAction::Touch => {
            json!({"path": path})
        }
    }
}

/// Kinds by their letters.
const KINDS: [(&str, DirKind); 4] = [
    ("file", DirKind::File),
    ("dir", DirKind::Dir),
    ("link", DirKind::Link),
    ("other", DirKind::Other),
];

fn kind_name(kind: DirKind) -> &'static str {
    KINDS.iter().find(|(_, own)| *own == kind).map_or("other", |(name, _)| name)
}

fn kind_of(json: &Json) -> Option<DirKind> {
    let name = json.as_str()?;
    KINDS.iter().find(|(own, _)| *own == name).map(|(_, kind)| *kind)
}

fn dir_answer(answer: &Result<DirAnswer, DirError>) -> Json {
    match answer {
        Ok(DirAnswer::Done) => json!("done"),
        Ok(DirAnswer::Stat(DirStat { kind, size, changed_ns, writable })) => {
            json!({"stat": [kind_name(*kind), size, changed_ns.to_string(), writable]})
        }
        Ok(DirAnswer::Entries(entries)) => {
            let entry = |entry: &DirEntry| json!([entry.name, kind_name(entry.kind)]);
            json!({"entries": entries.iter().map(entry).collect::<Vec<_>>()})
        }
        Ok(DirAnswer::Bytes(bytes)) => match std::str::from_utf8(bytes) {
            Ok(text) => json!({"text": text}),
            Err(_) => json!({"hex": hex(bytes)}),
        },
        Ok(DirAnswer::End(end)) => json!({"end": end}),
        Err(DirError::System(errno, words)) => json!({"errno": errno, "error": words}),
        Err(DirError::Refused(refusal)) => json!({"refused": refusal.0}),
    }
}

fn dir_read(json: &Json) -> Option<Result<DirAnswer, DirError>> {
    if json == "done" {
        return Some(Ok(DirAnswer::Done));
    }
    let map = json.as_object()?;
    let (name, inside) = map.iter().next()?;
    Some(Ok(match name.as_str() {
        "stat" => {
            let [kind, size, changed, writable] = inside.as_array()?.as_slice() else {
                return None;
            };
            DirAnswer::Stat(DirStat {
                kind: kind_of(kind)?,
                size: size.as_u64()?,
                changed_ns: changed.as_str()?.parse().ok()?,
                writable: writable.as_bool()?,
            })
        }
        "entries" => {
            let entry = |entry: &Json| match entry.as_array()?.as_slice() {
                [name, kind] => {
                    Some(DirEntry { name: name.as_str()?.to_owned(), kind: kind_of(kind)? })
                }
                _ => None,
            };
            DirAnswer::Entries(inside.as_array()?.iter().map(entry).collect::<Option<_>>()?)
        }
        "text" => DirAnswer::Bytes(inside.as_str()?.as_bytes().to_vec()),
        "hex" => DirAnswer::Bytes(bytes_of(inside.as_str()?)?),
        "end" => DirAnswer::End(inside.as_u64()?),
        "errno" => {
            let errno = i32::try_from(inside.as_i64()?).ok()?;
            return Some(Err(DirError::System(errno, map.get("error")?.as_str()?.to_owned())));
        }
        "refused" => return Some(Err(Refusal::new(inside.as_str()?).into())),
        _ => return None,
    }))
}

impl Dir for Told<Arc<dyn Dir>> {
    fn act(&self, path: &str, action: DirAction<'_>) -> Result<DirAnswer, DirError> {
        let answer = self.inner.act(path, action);
        let size = match &answer {
            Ok(DirAnswer::Bytes(bytes)) => bytes.len(),
            Ok(DirAnswer::Entries(entries)) => entries.iter().map(|entry| entry.name.len()).sum(),
            _ => 0,
        };
        self.tell(action.name(), size, || (dir_asked(path, action), dir_answer(&answer)));
        answer
    }

    fn anew(&self) -> Option<Arc<dyn Dir>> {
        self.inner.anew()
    }

    fn unsaved(&self) -> Option<String> {
        self.inner.unsaved()
    }
}

impl Dir for StandIn {
    fn act(&self, path: &str, action: DirAction<'_>) -> Result<DirAnswer, DirError> {
        self.answer(action.name(), &dir_asked(path, action), dir_read)?
    }
}

/// What was asked of a store.
fn store_asked(action: StoreAction<'_>) -> Json {
    match action {
        StoreAction::Get { key, bytes_max } => json!({"key": key, "most": bytes_max}),
        StoreAction::Scan(scan) => json!({
            "prefix": scan.prefix, "after": scan.after, "most": scan.most, "values": scan.values,
            "bytes": scan.bytes_max,
        }),
        StoreAction::Commit(commit) => {
            let all = json!([commit.changes, commit.seen]).to_string();
            json!({"changes": commit.changes.len(), "sha256": sha256(all.as_bytes())})
        }
    }
}

fn store_answer(answer: &Result<StoreAnswer, StoreError>) -> Json {
    match answer {
        Ok(StoreAnswer::Value(value)) => json!({"value": value}),
        Ok(StoreAnswer::Entries(entries)) => json!({"entries": entries}),
        Ok(StoreAnswer::Done) => json!("done"),
        Err(StoreError::Refused(refusal)) => json!({"refused": refusal.0}),
        Err(StoreError::TooLarge(size)) => json!({"large": size}),
        Err(StoreError::Quota(words)) => json!({"quota": words}),
        Err(StoreError::Conflict(key)) => json!({"conflict": key}),
        Err(StoreError::Failed(words)) => json!({"failed": words}),
    }
}

fn store_read(json: &Json) -> Option<Result<StoreAnswer, StoreError>> {
    if json == "done" {
        return Some(Ok(StoreAnswer::Done));
    }
    let text = |json: &Json| match json {
        Json::Null => Some(None),
        json => Some(Some(json.as_str()?.to_owned())),
    };
    let (name, inside) = json.as_object()?.iter().next()?;
    let words = inside.as_str().map(str::to_owned);
    Some(match name.as_str() {
        "value" => Ok(StoreAnswer::Value(text(inside)?)),
        "entries" => {
            let entry = |entry: &Json| match entry.as_array()?.as_slice() {
                [key, value] => Some((key.as_str()?.to_owned(), text(value)?)),
                _ => None,
            };
            Ok(StoreAnswer::Entries(inside.as_array()?.iter().map(entry).collect::<Option<_>>()?))
        }
        "refused" => Err(StoreError::refused(words?)),
        "large" => Err(StoreError::TooLarge(inside.as_u64()?)),
        "quota" => Err(StoreError::Quota(words?)),
        "conflict" => Err(StoreError::Conflict(words?)),
        "failed" => Err(StoreError::Failed(words?)),
        _ => return None,
    })
}

impl Store for Told<Arc<dyn Store>> {
    fn act(&self, action: StoreAction<'_>) -> Result<StoreAnswer, StoreError> {
        let answer = self.inner.act(action);
        let size = match &answer {
            Ok(StoreAnswer::Value(value)) => value.as_ref().map_or(0, String::len),
            Ok(StoreAnswer::Entries(entries)) => entries
                .iter()
                .map(|(key, value)| key.len() + value.as_ref().map_or(0, String::len))
                .sum(),
            _ => 0,
        };
        self.tell(action.name(), size, || (store_asked(action), store_answer(&answer)));
        answer
    }

    fn writable(&self) -> bool {
        self.inner.writable()
    }
}

impl Store for StandIn {
    fn act(&self, action: StoreAction<'_>) -> Result<StoreAnswer, StoreError> {
        self.answer(action.name(), &store_asked(action), store_read)?
    }

    fn writable(&self) -> bool {
        self.writable
    }
}

/// How a use of a channel ended: what was received, if anything was.
fn channel_answer(answer: &Result<Option<String>, ChannelError>) -> Json {
    match answer {
        Ok(message) => json!({"message": message}),
        Err(ChannelError::Refused(refusal)) => json!({"refused": refusal.0}),
        Err(ChannelError::TooLarge(size)) => json!({"large": size}),
        Err(ChannelError::Full(words)) => json!({"full": words}),
        Err(ChannelError::Closed) => json!({"closed": null}),
        Err(ChannelError::Failed(words)) => json!({"failed": words}),
    }
}

fn channel_read(json: &Json) -> Option<Result<Option<String>, ChannelError>> {
    let (name, inside) = json.as_object()?.iter().next()?;
    let words = inside.as_str().map(str::to_owned);
    Some(match name.as_str() {
        "message" if inside.is_null() => Ok(None),
        "message" => Ok(Some(words?)),
        "refused" => Err(Refusal::new(words?).into()),
        "large" => Err(ChannelError::TooLarge(inside.as_u64()?)),
        "full" => Err(ChannelError::Full(words?)),
        "closed" => Err(ChannelError::Closed),
        "failed" => Err(ChannelError::Failed(words?)),
        _ => return None,
    })
}

/// What was sent is there as its hash.
fn sent(message: &str) -> Json {
    json!({"size": message.len(), "sha256": sha256(message.as_bytes())})
}

impl Channel for Told<Arc<dyn Channel>> {
    fn send(&self, message: &str) -> Result<(), ChannelError> {
        let answer = self.inner.send(message).map(|()| None);
        self.tell("send", 0, || (sent(message), channel_answer(&answer)));
        answer.map(|_| ())
    }

    fn receive(&self, bytes_max: u64) -> Result<Option<String>, ChannelError> {
        let answer = self.inner.receive(bytes_max);
        let size = answer.as_ref().ok().and_then(Option::as_ref).map_or(0, String::len);
        self.tell("receive", size, || (json!({"most": bytes_max}), channel_answer(&answer)));
        answer
    }
}

impl Channel for StandIn {
    fn send(&self, message: &str) -> Result<(), ChannelError> {
        self.answer("send", &sent(message), channel_read)?.map(|_| ())
    }

    fn receive(&self, bytes_max: u64) -> Result<Option<String>, ChannelError> {
        self.answer("receive", &json!({"most": bytes_max}), channel_read)?
    }
}
