//! A store in a file of this machine.
//!
//! The file is a `redb` database: a commit is on the disk whole before it is answered, or not at
//! all, whenever the process or the machine ends. One process has the file at a time; its threads
//! share one [`FileStore`].
//!
//! May touch: the file that is named. Never: values.

use std::ops::Bound;
use std::path::Path;
use std::sync::Arc;

use redb::{
    Database, ReadableDatabase, ReadableTable, ReadableTableMetadata, TableDefinition, TableError,
};

use super::Ambient;
use crate::capability::store::{StoreLimits, mark, scanned};
use crate::capability::{Scan, Store, StoreAction, StoreAnswer, StoreCommit, StoreError};

/// The values.
const VALUES: TableDefinition<&str, &str> = TableDefinition::new("coldframe values");
/// What is counted of them: bytes of keys and values.
const COUNTS: TableDefinition<&str, u64> = TableDefinition::new("coldframe counts");
const BYTES: &str = "bytes";
/// Bytes that the database keeps in memory.
const CACHE_BYTES: usize = 16 << 20;

/// A store in a file of this machine; [`store`] opens it. A clone is the same store.
#[derive(Clone, Debug)]
pub struct FileStore {
    base: Arc<Database>,
    limits: StoreLimits,
}

/// Opens a store in a file of this machine, to be granted, or makes it.
///
/// # Errors
/// The system's: the file cannot be opened, is used by another process, or is no store.
///
/// ```
/// use coldframe::host::{self, Ambient};
/// use coldframe::{Ending, Policy, Program, Sandbox};
///
/// let path = std::env::temp_dir().join(format!("notes-{}", std::process::id()));
/// let notes = host::store(Ambient::authority(), &path)?.bytes_max(1 << 20);
/// let mut sandbox = Sandbox::new();
/// sandbox.store("notes", notes.clone())?;
/// let source = "from coldframe import store\nstore()['greeting'] = 'Hello'";
/// let program = Program::compile("page.py", source, &Policy::standard())?;
/// assert_eq!(sandbox.session(&program, |_: &str| {}).run().ending, Ending::Done);
/// assert_eq!(notes.read("greeting")?, Some("\"Hello\"".to_owned()));
/// # std::fs::remove_file(path)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn store(_: Ambient, path: impl AsRef<Path>) -> std::io::Result<FileStore> {
    let mut builder = Database::builder();
    builder.set_cache_size(CACHE_BYTES);
    let base = builder.create(path).map_err(|why| std::io::Error::other(why.to_string()))?;
    Ok(FileStore { base: Arc::new(base), limits: StoreLimits::default() })
}

impl FileStore {
    /// At most so many bytes of keys and values are held at once: 64 MiB unless said.
    #[must_use]
    pub fn bytes_max(mut self, bytes: u64) -> Self {
        self.limits.bytes_max = bytes;
        self
    }

    /// At most so many keys are held at once: a million unless said.
    #[must_use]
    pub fn keys_max(mut self, keys: u64) -> Self {
        self.limits.keys_max = keys;
        self
    }

    /// The value under a key: JSON, which [`Data::from_text`](crate::Data::from_text) reads.
    ///
    /// # Errors
    /// [`StoreError::Failed`] if the file cannot be read.
    pub fn read(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.get(key, u64::MAX)
    }

    fn get(&self, key: &str, bytes_max: u64) -> Result<Option<String>, StoreError> {
        let Some(table) = self.values()? else { return Ok(None) };
        match table.get(key).map_err(failed)? {
            None => Ok(None),
            Some(found) => match found.value() {
                value if value.len() as u64 > bytes_max => {
                    Err(StoreError::TooLarge(value.len() as u64))
                }
                value => Ok(Some(value.to_owned())),
            },
        }
    }

    /// The table of values as it is now; `None` before the first commit.
    fn values(
        &self,
    ) -> Result<Option<redb::ReadOnlyTable<&'static str, &'static str>>, StoreError> {
        match self.base.begin_read().map_err(failed)?.open_table(VALUES) {
            Ok(table) => Ok(Some(table)),
            Err(TableError::TableDoesNotExist(_)) => Ok(None),
            Err(why) => Err(failed(why)),
        }
    }

    fn scan(&self, scan: Scan<'_>) -> Result<StoreAnswer, StoreError> {
        let Some(table) = self.values()? else { return Ok(StoreAnswer::Entries(Vec::new())) };
        let from = scan.after.filter(|after| *after >= scan.prefix);
        let from = from.map_or(Bound::Included(scan.prefix), Bound::Excluded);
        let range = table.range::<&str>((from, Bound::Unbounded)).map_err(failed)?;
        let text = |value: &str| value.to_owned();
        let entry = |entry: Result<_, _>| {
            let (key, value): (redb::AccessGuard<&str>, redb::AccessGuard<&str>) =
                entry.map_err(failed::<redb::StorageError>)?;
            // A value that is too long is not copied.
            let long = scan.values && value.value().len() as u64 > scan.bytes_max;
            match long {
                true => Err(StoreError::TooLarge(value.value().len() as u64)),
                false if scan.values => Ok((text(key.value()), text(value.value()))),
                false => Ok((text(key.value()), String::new())),
            }
        };
        // Only the first may be too long for the answer; a later one ends it.
        let mut first = true;
        let entries = range.map(entry).take_while(|entry| {
            let ends = !first && matches!(entry, Err(StoreError::TooLarge(_)));
            first = false;
            !ends
        });
        scanned(scan, entries)
    }

    fn commit(&self, commit: StoreCommit<'_>) -> Result<StoreAnswer, StoreError> {
        let transaction = self.base.begin_write().map_err(failed)?;
        {
            let mut values = transaction.open_table(VALUES).map_err(failed)?;
            let mut counts = transaction.open_table(COUNTS).map_err(failed)?;
            for (key, seen) in commit.seen {
                let now = values.get(key.as_str()).map_err(failed)?;
                if now.map(|now| mark(now.value())) != *seen {
                    return Err(StoreError::Conflict(key.clone()));
                }
            }
            let before = counts.get(BYTES).map_err(failed)?.map_or(0, |bytes| bytes.value());
            let keys_before = values.len().map_err(failed)?;
            let mut bytes = before;
            for (key, value) in commit.changes {
                let size = |value: &str| (key.len() + value.len()) as u64;
                let old = match value {
                    Some(value) => {
                        bytes = bytes.saturating_add(size(value));
                        values.insert(key.as_str(), value.as_str()).map_err(failed)?
                    }
                    None => values.remove(key.as_str()).map_err(failed)?,
                };
                bytes = bytes.saturating_sub(old.map_or(0, |old| size(old.value())));
            }
            let keys = values.len().map_err(failed)?;
            // What takes away is let pass, even if it is not enough.
            if bytes > before || keys > keys_before {
                self.limits.check(bytes, keys)?;
            }
            counts.insert(BYTES, bytes).map_err(failed)?;
        }
        transaction.commit().map_err(failed)?;
        Ok(StoreAnswer::Done)
    }
}

impl Store for FileStore {
    fn act(&self, action: StoreAction<'_>) -> Result<StoreAnswer, StoreError> {
        match action {
            StoreAction::Get { key, bytes_max } => self.get(key, bytes_max).map(StoreAnswer::Value),
            StoreAction::Scan(scan) => self.scan(scan),
            StoreAction::Commit(commit) => self.commit(commit),
        }
    }
}

/// The database's words may name the file; a program sees none of it.
fn failed<E: Into<redb::Error>>(why: E) -> StoreError {
    StoreError::Failed(
        match why.into() {
            redb::Error::ValueTooLarge(_) => "the value is too large for the store",
            redb::Error::Corrupted(_) => "the store's file is damaged",
            redb::Error::Io(_) => "the store's file cannot be read or written",
            _ => "the store does not work",
        }
        .to_owned(),
    )
}
