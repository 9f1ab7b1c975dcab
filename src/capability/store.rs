//! Stores that no machine is needed for, and what takes away from a store: reading only, a prefix.
//!
//! May touch: `value`. Never: a file.

use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::{Arc, Mutex, PoisonError};

use super::{Kept, ReadOnly, Scan, Store, StoreAction, StoreAnswer, StoreCommit, StoreError};
pub use crate::value::key_value::mark;

/// Bytes that a store may hold unless told otherwise.
pub const STORE_BYTES_MAX: u64 = 64 << 20;
/// Keys that a store may hold unless told otherwise.
pub const STORE_KEYS_MAX: u64 = 1_000_000;

/// A [`Store`] in memory that all sessions share.
///
/// ```
/// use coldframe::{Ending, MemoryStore, Policy, Program, Sandbox};
///
/// let notes = MemoryStore::new().keys_max(100);
/// let mut sandbox = Sandbox::new();
/// sandbox.store("notes", notes.clone())?;
/// let source = "from coldframe import store\n\
///     notes = store('notes')\n\
///     notes['hits'] = notes.get('hits', 0) + 1";
/// let program = Program::compile("page.py", source, &Policy::standard())?;
/// for _ in 0..3 {
///     assert_eq!(sandbox.session(&program, |_: &str| {}).run().ending, Ending::Done);
/// }
/// assert_eq!(notes.read("hits"), Some("3".to_owned()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct MemoryStore {
    held: Arc<Mutex<Held>>,
    limits: StoreLimits,
}

#[derive(Debug, Default)]
struct Held {
    values: BTreeMap<String, String>,
    bytes: u64,
}

/// What a store may hold at once.
#[derive(Clone, Copy, Debug)]
pub struct StoreLimits {
    /// Bytes of keys and values together.
    pub bytes_max: u64,
    /// Keys.
    pub keys_max: u64,
}

impl Default for StoreLimits {
    fn default() -> Self {
        Self { bytes_max: STORE_BYTES_MAX, keys_max: STORE_KEYS_MAX }
    }
}

impl StoreLimits {
    /// Whether a store that will hold so much may.
    ///
    /// # Errors
    /// [`StoreError::Quota`] if it may not.
    pub fn check(self, bytes: u64, keys: u64) -> Result<(), StoreError> {
        let Self { bytes_max, keys_max } = self;
        if bytes > bytes_max {
            return Err(StoreError::Quota(format!("{bytes_max} bytes are the limit")));
        }
        if keys > keys_max {
            return Err(StoreError::Quota(format!("{keys_max} keys are the limit")));
        }
        Ok(())
    }
}

impl Default for MemoryStore {
    fn default() -> Self {
        Self::new()
    }
}

impl MemoryStore {
    /// An empty one, of at most 64 MiB and a million keys.
    pub fn new() -> Self {
        Self { held: Arc::default(), limits: StoreLimits::default() }
    }

    /// At most so many bytes of keys and values are held at once.
    #[must_use]
    pub fn bytes_max(mut self, bytes: u64) -> Self {
        self.limits.bytes_max = bytes;
        self
    }

    /// At most so many keys are held at once.
    #[must_use]
    pub fn keys_max(mut self, keys: u64) -> Self {
        self.limits.keys_max = keys;
        self
    }

    /// The value under a key: JSON, which [`Data::from_text`](crate::Data::from_text) reads.
    pub fn read(&self, key: &str) -> Option<String> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner).values.get(key).cloned()
    }
}

impl Store for MemoryStore {
    fn act(&self, action: StoreAction<'_>) -> Result<StoreAnswer, StoreError> {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        match action {
            StoreAction::Get { key, bytes_max } => match held.values.get(key) {
                Some(value) if value.len() as u64 > bytes_max => {
                    Err(StoreError::TooLarge(value.len() as u64))
                }
                value => Ok(StoreAnswer::Value(value.cloned())),
            },
            StoreAction::Scan(scan) => {
                let from = scan.after.filter(|after| *after >= scan.prefix);
                let from = from.map_or(Bound::Included(scan.prefix), Bound::Excluded);
                let range = held.values.range::<str, _>((from, Bound::Unbounded));
                scanned(scan, range.map(|(key, value)| Ok((key.as_str(), value.as_str()))))
            }
            StoreAction::Commit(commit) => {
                held.commit(commit, self.limits).map(|()| StoreAnswer::Done)
            }
        }
    }
}

impl Held {
    fn commit(&mut self, commit: StoreCommit<'_>, limits: StoreLimits) -> Result<(), StoreError> {
        if let Some(key) = commit.conflict(|key| self.values.get(key).map(|value| mark(value))) {
            return Err(StoreError::Conflict(key.to_owned()));
        }
        let (mut bytes, mut keys) = (self.bytes, self.values.len() as u64);
        let size = |key: &str, value: &str| (key.len() + value.len()) as u64;
        for (key, value) in commit.changes {
            if let Some(old) = self.values.get(key) {
                (bytes, keys) = (bytes.saturating_sub(size(key, old)), keys - 1);
            }
            if let Some(value) = value {
                (bytes, keys) = (bytes + size(key, value), keys + 1);
            }
        }
        // What takes away is let pass, even if it is not enough.
        if bytes > self.bytes || keys > self.values.len() as u64 {
            limits.check(bytes, keys)?;
        }
        for (key, value) in commit.changes {
            match value {
                Some(value) => self.values.insert(key.clone(), value.clone()),
                None => self.values.remove(key),
            };
        }
        self.bytes = bytes;
        Ok(())
    }
}

/// The entries that a scan wants, from an iterator over a store in its order that begins at the
/// right place.
///
/// # Errors
/// The iterator's; [`StoreError::TooLarge`] if the first is.
pub fn scanned<K: AsRef<str>, V: AsRef<str>>(
    scan: Scan<'_>,
    entries: impl Iterator<Item = Result<(K, V), StoreError>>,
) -> Result<StoreAnswer, StoreError> {
    let mut all = Vec::new();
    let mut left = scan.bytes_max;
    for entry in entries.take(scan.most) {
        let (key, value) = entry?;
        let key = key.as_ref();
        if !key.starts_with(scan.prefix) {
            break;
        }
        let value = scan.values.then(|| value.as_ref());
        let size = (key.len() + value.map_or(0, str::len)) as u64;
        match left.checked_sub(size) {
            Some(rest) => left = rest,
            None if all.is_empty() => return Err(StoreError::TooLarge(size)),
            None => break,
        }
        all.push((key.to_owned(), value.map(str::to_owned)));
    }
    Ok(StoreAnswer::Entries(all))
}

/// The part of a [`Store`] whose keys begin with a text; whoever holds it does not see that text.
///
/// ```
/// use coldframe::{Ending, MemoryStore, Policy, Prefix, Program, Sandbox};
///
/// let all = MemoryStore::new();
/// let mut sandbox = Sandbox::new();
/// sandbox.store("notes", Prefix::new(all.clone(), "ada/"))?;
/// let source = "from coldframe import store\nstore()['x'] = [1, 2]";
/// let program = Program::compile("page.py", source, &Policy::standard())?;
/// assert_eq!(sandbox.session(&program, |_: &str| {}).run().ending, Ending::Done);
/// assert_eq!(all.read("ada/x"), Some("[1,2]".to_owned()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Prefix<S> {
    store: S,
    prefix: String,
}

impl<S: Store> Prefix<S> {
    /// The keys of a store that begin with a text.
    pub fn new(store: S, prefix: &str) -> Self {
        Self { store, prefix: prefix.to_owned() }
    }

    fn inner(&self, key: &str) -> String {
        format!("{}{key}", self.prefix)
    }

    fn outer(&self, key: &str) -> String {
        key.strip_prefix(&self.prefix).unwrap_or_default().to_owned()
    }
}

impl<S: Store> Store for Prefix<S> {
    fn act(&self, action: StoreAction<'_>) -> Result<StoreAnswer, StoreError> {
        match action {
            StoreAction::Get { key, bytes_max } => {
                self.store.act(StoreAction::Get { key: &self.inner(key), bytes_max })
            }
            StoreAction::Scan(scan) => {
                let (prefix, after) = (self.inner(scan.prefix), scan.after.map(|a| self.inner(a)));
                let room = (self.prefix.len() as u64).saturating_mul(scan.most as u64);
                let bytes_max = scan.bytes_max.saturating_add(room);
                let inner = Scan { prefix: &prefix, after: after.as_deref(), bytes_max, ..scan };
                match self.store.act(StoreAction::Scan(inner))? {
                    StoreAnswer::Entries(entries) => {
                        let outer = entries.into_iter().map(|(key, v)| (self.outer(&key), v));
                        Ok(StoreAnswer::Entries(outer.collect()))
                    }
                    answer => Ok(answer),
                }
            }
            StoreAction::Commit(commit) => {
                let changes = commit.changes.iter().map(|(key, v)| (self.inner(key), v.clone()));
                let seen = commit.seen.iter().map(|(key, v)| (self.inner(key), *v));
                let (changes, seen): (Vec<_>, Vec<_>) = (changes.collect(), seen.collect());
                let inner = StoreCommit { changes: &changes, seen: &seen };
                match self.store.act(StoreAction::Commit(inner)) {
                    Err(StoreError::Conflict(key)) => Err(StoreError::Conflict(self.outer(&key))),
                    done => done,
                }
            }
        }
    }

    fn writable(&self) -> bool {
        self.store.writable()
    }
}

impl<S: Store> Store for ReadOnly<S> {
    fn act(&self, action: StoreAction<'_>) -> Result<StoreAnswer, StoreError> {
        match action {
            StoreAction::Commit(_) => Err(StoreError::read_only()),
            action => self.0.act(action),
        }
    }

    fn writable(&self) -> bool {
        false
    }
}

impl<S: Store> Store for Kept<S> {
    fn act(&self, action: StoreAction<'_>) -> Result<StoreAnswer, StoreError> {
        let shown = match action {
            StoreAction::Get { key, .. } => key.to_owned(),
            StoreAction::Scan(scan) => scan.prefix.to_owned(),
            StoreAction::Commit(commit) => {
                let keys: Vec<&str> =
                    commit.changes.iter().take(KEYS_SHOWN).map(|(key, _)| key.as_str()).collect();
                let more = commit.changes.len() - keys.len();
                let more = if more > 0 { format!(" and {more} more") } else { String::new() };
                format!("{}{more}", keys.join(", "))
            }
        };
        self.caretaker.pass(action.name(), &shown, || self.inner.act(action))
    }

    fn writable(&self) -> bool {
        self.inner.writable()
    }
}

/// Keys of a commit that an audit names.
const KEYS_SHOWN: usize = 20;
