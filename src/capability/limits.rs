//! What takes away from a directory: quotas, reading only, a directory inside.
//!
//! May touch: `value`. Never: a file.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use super::{Dir, DirAction, DirAnswer, DirCreate, DirError, DirKind};

/// A [`Dir`] in which so many bytes can be written and so many files and directories made, by all
/// sessions together.
///
/// ```
/// use coldframe::{Ending, Memory, Policy, Program, Quota, Sandbox};
///
/// let mut sandbox = Sandbox::new();
/// sandbox.dir("data", Quota::new(Memory::new()).bytes_max(5))?;
/// let source = "with open('x', 'w') as file:\n    file.write('abc')";
/// let program = Program::compile("page.py", source, &Policy::standard())?;
/// assert_eq!(sandbox.session(&program, |_: &str| {}).run().ending, Ending::Done);
/// let second = sandbox.session(&program, |_: &str| {}).run().ending;
/// assert!(matches!(second, Ending::Raised { traceback } if traceback.contains("quota exceeded")));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Quota<D> {
    dir: D,
    bytes_max: u64,
    files_max: u64,
    used: Arc<Used>,
}

#[derive(Debug, Default)]
struct Used {
    bytes: AtomicU64,
    files: AtomicU64,
}

impl<D: Dir> Quota<D> {
    /// No limit yet.
    pub fn new(dir: D) -> Self {
        Self { dir, bytes_max: u64::MAX, files_max: u64::MAX, used: Arc::default() }
    }

    /// At most so many bytes are written, in all.
    #[must_use]
    pub fn bytes_max(mut self, bytes: u64) -> Self {
        self.bytes_max = bytes;
        self
    }

    /// At most so many files and directories are made, in all.
    #[must_use]
    pub fn files_max(mut self, files: u64) -> Self {
        self.files_max = files;
        self
    }

    fn size(&self, path: &str) -> u64 {
        match self.dir.act(path, DirAction::Stat { follow: true }) {
            Ok(DirAnswer::Stat(stat)) => stat.size,
            _ => 0,
        }
    }
}

/// Takes so much of a count; together no takers exceed it.
fn take(used: &AtomicU64, more: u64, most: u64) -> bool {
    let sum = |used: u64| used.checked_add(more).filter(|sum| *sum <= most);
    used.fetch_update(Ordering::Relaxed, Ordering::Relaxed, sum).is_ok()
}

impl<D: Dir> Dir for Quota<D> {
    fn act(&self, path: &str, action: DirAction<'_>) -> Result<DirAnswer, DirError> {
        let (mut bytes, mut files) = (0, 0);
        match action {
            DirAction::Write { at, bytes: new } => {
                // A hole before what is written counts as written.
                let hole = at.map_or(0, |at| at.saturating_sub(self.size(path)));
                bytes = hole.saturating_add(new.len() as u64);
            }
            DirAction::SetLen(len) => bytes = len.saturating_sub(self.size(path)),
            DirAction::MakeDir | DirAction::Create(DirCreate::New) => files = 1,
            DirAction::Create(DirCreate::Empty | DirCreate::Keep) => {
                let there = self.dir.act(path, DirAction::Stat { follow: true });
                files = u64::from(there.is_err());
            }
            _ => {}
        }
        if files > 0 && !take(&self.used.files, files, self.files_max) {
            return Err(DirError::quota(format_args!("{} files are the limit", self.files_max)));
        }
        if bytes > 0 && !take(&self.used.bytes, bytes, self.bytes_max) {
            return Err(DirError::quota(format_args!("{} bytes are the limit", self.bytes_max)));
        }
        let done = self.dir.act(path, action);
        if done.is_err() {
            self.used.bytes.fetch_sub(bytes, Ordering::Relaxed);
            self.used.files.fetch_sub(files, Ordering::Relaxed);
        }
        done
    }

    fn anew(&self) -> Option<Arc<dyn Dir>> {
        self.dir.anew()
    }

    fn unsaved(&self) -> Option<String> {
        self.dir.unsaved()
    }
}

/// A [`Dir`] or a [`Store`](super::Store) that is only read.
///
/// ```
/// use coldframe::{Ending, Memory, Policy, Program, ReadOnly, Sandbox};
///
/// let mut sandbox = Sandbox::new();
/// sandbox.dir("data", ReadOnly(Memory::new()))?;
/// let program = Program::compile("page.py", "open('x', 'w')", &Policy::standard())?;
/// let ending = sandbox.session(&program, |_: &str| {}).run().ending;
/// assert!(matches!(ending, Ending::Raised { traceback } if traceback.contains("to read only")));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct ReadOnly<D>(pub D);

impl<D: Dir> Dir for ReadOnly<D> {
    fn act(&self, path: &str, action: DirAction<'_>) -> Result<DirAnswer, DirError> {
        if action.writes() {
            return Err(DirError::read_only());
        }
        match self.0.act(path, action)? {
            DirAnswer::Stat(mut stat) => {
                stat.writable = false;
                Ok(DirAnswer::Stat(stat))
            }
            answer => Ok(answer),
        }
    }
}

/// A directory inside another [`Dir`]. Links are not followed in it: one may lead out.
///
/// ```
/// use coldframe::{Dir, DirAction, DirAnswer, Memory, Subdir};
///
/// let inside = Subdir::new(Memory::new().with("orders/1", "two lamps"), "orders");
/// let read = inside.act("1", DirAction::Read { at: 0, size: 9 });
/// assert_eq!(read, Ok(DirAnswer::Bytes(b"two lamps".to_vec())));
/// ```
#[derive(Clone, Debug)]
pub struct Subdir<D> {
    dir: D,
    path: String,
}

impl<D: Dir> Subdir<D> {
    /// The directory at a path; dots and slashes too many are left out, and `..` leads nowhere.
    pub fn new(dir: D, path: &str) -> Self {
        let names: Vec<&str> =
            path.split('/').filter(|name| !matches!(*name, "" | "." | "..")).collect();
        Self { dir, path: names.join("/") }
    }

    fn inside(&self, path: &str) -> String {
        if path.is_empty() { self.path.clone() } else { format!("{}/{path}", self.path) }
    }

    /// Sees that no link is on the way to a path; the last name may be one unless it is `followed`.
    fn linkless(&self, path: &str, followed: bool) -> Result<(), DirError> {
        let ends = path.match_indices('/').map(|(end, _)| end);
        let last = (followed && !path.is_empty()).then_some(path.len());
        for end in ends.chain(last) {
            let before = self.inside(path.get(..end).unwrap_or(path));
            match self.dir.act(&before, DirAction::Stat { follow: false }) {
                Ok(DirAnswer::Stat(stat)) if stat.kind == DirKind::Link => {
                    return Err(DirError::denied(
                        "Permission denied: a link may lead out of the directory",
                    ));
                }
                Ok(_) => {}
                // What is not there is no link; the action says what is wrong.
                Err(_) => return Ok(()),
            }
        }
        Ok(())
    }
}

impl<D: Dir> Dir for Subdir<D> {
    fn act(&self, path: &str, action: DirAction<'_>) -> Result<DirAnswer, DirError> {
        let itself = matches!(
            action,
            DirAction::Stat { follow: false }
                | DirAction::Remove
                | DirAction::RemoveDir
                | DirAction::Rename { .. }
        );
        self.linkless(path, !itself)?;
        if let DirAction::Rename { to } = action {
            self.linkless(to, false)?;
        }
        let path = self.inside(path);
        match action {
            DirAction::Rename { to } => {
                self.dir.act(&path, DirAction::Rename { to: &self.inside(to) })
            }
            action => self.dir.act(&path, action),
        }
    }

    fn unsaved(&self) -> Option<String> {
        self.dir.unsaved()
    }
}
