//! Stores that a host grants: texts under keys, in the order of the keys, changed all or none.
//!
//! The trait stands here so that the session can hold what it was granted; what hosts are offered
//! ready-made is in `capability` and `host`. What a program writes stays with the session until its
//! run, or a `with` block of it, has ended well; then it is handed over in one [`Commit`], together
//! with what the program has read. The store takes it whole or not at all, and refuses it if
//! another session has changed meanwhile what was read.
//!
//! May touch: `value`. Never: a file.

use std::sync::Arc;

use super::grants::Refusal;

/// A key-value store, to be granted by [`Sandbox::store`](crate::Sandbox::store). Values are texts:
/// JSON, as [`Data::to_text`](crate::Data::to_text) writes it.
///
/// Ready-made are [`MemoryStore`](crate::MemoryStore) and, with the feature `store`, a file:
/// `coldframe::host::store`. Your own answers what it knows and refuses the rest:
///
/// ```
/// use coldframe::{Buffer, Policy, Program, Sandbox, Store, StoreAction, StoreAnswer, StoreError};
///
/// struct Weather;
///
/// impl Store for Weather {
///     fn act(&self, action: StoreAction<'_>) -> Result<StoreAnswer, StoreError> {
///         match action {
///             StoreAction::Get { key: "Oslo", .. } => Ok(StoreAnswer::Value(Some("-3".to_owned()))),
///             StoreAction::Get { .. } => Ok(StoreAnswer::Value(None)),
///             _ => Err(StoreError::refused("only towns can be asked for")),
///         }
///     }
/// }
///
/// let mut sandbox = Sandbox::new();
/// sandbox.store("weather", Weather)?;
/// let source = "from coldframe import store\nprint(store()['Oslo'] + 1)";
/// let program = Program::compile("page.py", source, &Policy::standard())?;
/// let output = Buffer::new();
/// sandbox.session(&program, output.clone()).run();
/// assert_eq!(output.text(), "-2\n");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub trait Store: Send + Sync {
    /// Does one thing.
    ///
    /// # Errors
    /// A [`StoreError`], which the program sees as an OSError or a PermissionError.
    fn act(&self, action: StoreAction<'_>) -> Result<StoreAnswer, StoreError>;

    /// Whether it can be written: if not, a program is told when it tries, not when its run ends.
    fn writable(&self) -> bool {
        true
    }
}

impl<S: Store + ?Sized> Store for Arc<S> {
    fn act(&self, action: StoreAction<'_>) -> Result<StoreAnswer, StoreError> {
        (**self).act(action)
    }

    fn writable(&self) -> bool {
        (**self).writable()
    }
}

/// A store in a run that is to have no effects: what is in it can be read.
pub struct WhatIf(pub Arc<dyn Store>);

impl Store for WhatIf {
    fn act(&self, action: StoreAction<'_>) -> Result<StoreAnswer, StoreError> {
        match action {
            StoreAction::Commit(_) => {
                Err(StoreError::refused("this is a what-if run: nothing is written"))
            }
            action => self.0.act(action),
        }
    }

    fn writable(&self) -> bool {
        false
    }
}

/// What can be done in a [`Store`].
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum StoreAction<'a> {
    /// The value under a key.
    Get {
        /// The key.
        key: &'a str,
        /// The most bytes that are wanted; a longer one is [`StoreError::TooLarge`].
        bytes_max: u64,
    },
    /// Entries in the order of their keys, which is that of their bytes.
    Scan(Scan<'a>),
    /// Changes what it says, all or nothing.
    Commit(Commit<'a>),
}

/// Which entries of a store are wanted.
#[derive(Clone, Copy, Debug)]
pub struct Scan<'a> {
    /// What their keys begin with.
    pub prefix: &'a str,
    /// The key after which they begin.
    pub after: Option<&'a str>,
    /// The most that are wanted.
    pub most: usize,
    /// Whether their values are wanted too.
    pub values: bool,
    /// The most bytes of keys and values together. If there are more the answer is shorter, but if
    /// it would be empty for that, [`StoreError::TooLarge`].
    pub bytes_max: u64,
}

/// What a run changes in a store.
#[derive(Clone, Copy, Debug)]
pub struct Commit<'a> {
    /// New values by their keys; `None` removes a key.
    pub changes: &'a [(String, Option<String>)],
    /// What was read, by [`mark`](super::key_value::mark): if any of it is another now, nothing is
    /// changed and the answer is [`StoreError::Conflict`].
    pub seen: &'a [(String, Option<u64>)],
}

/// What tells a value from others in [`Commit::seen`].
pub fn mark(value: &str) -> u64 {
    super::hash::text_hash(value)
}

impl<'a> Commit<'a> {
    /// The first key of those that were read whose value is another now.
    pub fn conflict(&self, now: impl Fn(&str) -> Option<u64>) -> Option<&'a str> {
        self.seen.iter().find(|(key, seen)| now(key) != *seen).map(|(key, _)| key.as_str())
    }
}

impl StoreAction<'_> {
    /// Its name in an audit.
    pub fn name(self) -> &'static str {
        match self {
            Self::Get { .. } => "get",
            Self::Scan(_) => "scan",
            Self::Commit(_) => "commit",
        }
    }
}

/// What comes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StoreAnswer {
    /// The value, if there is one.
    Value(Option<String>),
    /// Keys, and values if they were wanted.
    Entries(Vec<(String, Option<String>)>),
    /// It is done.
    Done,
}

/// Why it is not done.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StoreError {
    /// The grant does not allow it: a PermissionError with these words.
    Refused(Refusal),
    /// A value of so many bytes is more than was wanted: the program's memory is too small for it.
    TooLarge(u64),
    /// More than the store may hold: an OSError with these words.
    Quota(String),
    /// The value under this key was changed after it was read.
    Conflict(String),
    /// It did not work: an OSError with these words.
    Failed(String),
}

impl StoreError {
    /// The grant does not allow it.
    pub fn refused(words: impl Into<String>) -> Self {
        Self::Refused(Refusal::new(words))
    }

    /// It was granted to read only.
    pub fn read_only() -> Self {
        Self::refused("the store is granted to read only")
    }
}

impl From<Refusal> for StoreError {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl std::fmt::Display for StoreError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Refused(refusal) => refusal.fmt(f),
            Self::TooLarge(bytes) => write!(f, "a value has {bytes} bytes"),
            Self::Quota(words) => write!(f, "[Errno 122] Disk quota exceeded: {words}"),
            Self::Conflict(key) => {
                write!(f, "`{}` was changed by another run meanwhile", key.escape_debug())
            }
            Self::Failed(words) => write!(f, "[Errno 5] {words}"),
        }
    }
}

impl std::error::Error for StoreError {}
