//! Directories that a host grants: what can be done in one, and what comes of it.
//!
//! The trait stands here so that the session can hold what it was granted; what hosts are offered
//! ready-made is in `capability` and `host`. A program sees one tree of files: "/" is the granted
//! directory, or holds the granted directories by their names where there are several. A path that
//! reaches a [`Dir`] is clean: names between single slashes, without `.`, `..`, NUL or a slash at
//! either end; the empty path is the directory itself.
//!
//! An open file is a path and a place, held by the program; nothing is open here between two
//! actions. So a grant that is revoked is revoked for open files too, and a run that is stored with
//! open files finds them again by their paths.
//!
//! May touch: `value`. Never: a file.

use std::sync::Arc;

use super::grants::{Grants, Refusal};

/// A directory, to be granted by [`Sandbox::dir`](crate::Sandbox::dir).
///
/// Ready-made are [`Memory`](crate::Memory), [`Overlay`](crate::Overlay) and the machine's own,
/// `coldframe::host::dir`. Your own answers what it knows and refuses the rest:
///
/// ```
/// use coldframe::{Buffer, Dir, DirAction, DirAnswer, DirError, DirStat, Ending};
/// use coldframe::{Policy, Program, Sandbox};
///
/// struct Motd;
///
/// impl Dir for Motd {
///     fn act(&self, path: &str, action: DirAction<'_>) -> Result<DirAnswer, DirError> {
///         let text = "be kind\n".as_bytes();
///         match action {
///             DirAction::Stat { .. } if path.is_empty() => Ok(DirAnswer::Stat(DirStat::directory())),
///             DirAction::Stat { .. } | DirAction::Read { .. } if path != "motd" => {
///                 Err(DirError::not_found())
///             }
///             DirAction::Stat { .. } => Ok(DirAnswer::Stat(DirStat::file(text.len() as u64))),
///             DirAction::Read { at, size } => {
///                 let rest = text.get(at as usize..).unwrap_or(&[]);
///                 Ok(DirAnswer::Bytes(rest.get(..size).unwrap_or(rest).to_vec()))
///             }
///             _ => Err(DirError::read_only()),
///         }
///     }
/// }
///
/// let mut sandbox = Sandbox::new();
/// sandbox.dir("notes", Motd)?;
/// let source = "print(open('motd').read().strip())";
/// let program = Program::compile("page.py", source, &Policy::standard())?;
/// let output = Buffer::new();
/// assert_eq!(sandbox.session(&program, output.clone()).run().ending, Ending::Done);
/// assert_eq!(output.text(), "be kind\n");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub trait Dir: Send + Sync {
    /// Does one thing at a path.
    ///
    /// # Errors
    /// A [`DirError`], which the program sees as the OSError of its number, or as a PermissionError.
    fn act(&self, path: &str, action: DirAction<'_>) -> Result<DirAnswer, DirError>;

    /// For directories that each session has anew: one for a new session.
    fn anew(&self) -> Option<Arc<dyn Dir>> {
        None
    }

    /// Why a session that uses it cannot be stored now: what it wrote is nowhere but in memory.
    fn unsaved(&self) -> Option<String> {
        None
    }
}

impl<D: Dir + ?Sized> Dir for Arc<D> {
    fn act(&self, path: &str, action: DirAction<'_>) -> Result<DirAnswer, DirError> {
        (**self).act(path, action)
    }

    fn anew(&self) -> Option<Arc<dyn Dir>> {
        (**self).anew()
    }

    fn unsaved(&self) -> Option<String> {
        (**self).unsaved()
    }
}

/// A directory in a run that is to have no effects: what is in it can be read.
pub struct WhatIf(pub Arc<dyn Dir>);

impl Dir for WhatIf {
    fn act(&self, path: &str, action: DirAction<'_>) -> Result<DirAnswer, DirError> {
        if action.writes() {
            return Err(Refusal::new("this is a what-if run: nothing is written").into());
        }
        self.0.act(path, action)
    }
}

/// What can be done at a path of a [`Dir`].
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum DirAction<'a> {
    /// Say what there is; of a symbolic link itself unless it is to be followed.
    Stat {
        /// Whether the last name is followed if it is a link.
        follow: bool,
    },
    /// List a directory: at most so many entries, in any order.
    List {
        /// The most entries that are wanted.
        most: usize,
    },
    /// Read bytes of a regular file.
    Read {
        /// Where the first lies.
        at: u64,
        /// The most that are wanted.
        size: usize,
    },
    /// Open a regular file for writing.
    Create(DirCreate),
    /// Write bytes into a file that is there; the answer is where they end.
    Write {
        /// Where the first goes; `None` is the file's end.
        at: Option<u64>,
        /// What is written.
        bytes: &'a [u8],
    },
    /// Cut a file, or fill it with zeros, to a length.
    SetLen(u64),
    /// Make a directory.
    MakeDir,
    /// Remove a file or a link.
    Remove,
    /// Remove an empty directory.
    RemoveDir,
    /// Give it another path in the same directory.
    Rename {
        /// The other path.
        to: &'a str,
    },
    /// Say that a file was changed now.
    Touch,
}

impl DirAction<'_> {
    /// Whether it changes anything.
    pub fn writes(self) -> bool {
        !matches!(self, Self::Stat { .. } | Self::List { .. } | Self::Read { .. })
    }

    /// Its name in an audit.
    pub fn name(self) -> &'static str {
        match self {
            Self::Stat { .. } => "stat",
            Self::List { .. } => "list",
            Self::Read { .. } => "read",
            Self::Create(_) => "create",
            Self::Write { .. } => "write",
            Self::SetLen(_) => "truncate",
            Self::MakeDir => "mkdir",
            Self::Remove => "remove",
            Self::RemoveDir => "rmdir",
            Self::Rename { .. } => "rename",
            Self::Touch => "touch",
        }
    }
}

/// How a file is opened for writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DirCreate {
    /// It must not be there yet.
    New,
    /// It is emptied if it is there.
    Empty,
    /// It is made if it is not there.
    Keep,
    /// It must be there.
    There,
}

/// What comes of a [`DirAction`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DirAnswer {
    /// It is done.
    Done,
    /// What there is.
    Stat(DirStat),
    /// The entries of a directory.
    Entries(Vec<DirEntry>),
    /// What was read: fewer bytes than were wanted only at the end.
    Bytes(Vec<u8>),
    /// Where what was written ends.
    End(u64),
}

/// What lies at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DirKind {
    /// A regular file.
    File,
    /// A directory.
    Dir,
    /// A symbolic link.
    Link,
    /// A pipe, a device, a socket: nothing that can be used here.
    Other,
}

/// What there is at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DirStat {
    /// What it is.
    pub kind: DirKind,
    /// Its bytes.
    pub size: u64,
    /// When it was changed last, in nanoseconds since 1970-01-01 00:00 UTC.
    pub changed_ns: i128,
    /// Whether it can be written.
    pub writable: bool,
}

impl DirStat {
    /// A directory.
    pub fn directory() -> Self {
        Self { kind: DirKind::Dir, size: 0, changed_ns: 0, writable: false }
    }

    /// A file of so many bytes.
    pub fn file(size: u64) -> Self {
        Self { kind: DirKind::File, size, changed_ns: 0, writable: false }
    }
}

/// An entry of a directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DirEntry {
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: DirKind,
}

/// Why something could not be done in a [`Dir`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DirError {
    /// An error as of an operating system: Linux's number and its words, without the path.
    System(i32, String),
    /// The grant does not allow it.
    Refused(Refusal),
}

/// Linux's numbers of the errors that directories have, and their words.
const WORDS: &[(i32, &str)] = &[
    (1, "Operation not permitted"),
    (2, "No such file or directory"),
    (5, "Input/output error"),
    (13, "Permission denied"),
    (16, "Device or resource busy"),
    (17, "File exists"),
    (18, "Invalid cross-device link"),
    (20, "Not a directory"),
    (21, "Is a directory"),
    (22, "Invalid argument"),
    (24, "Too many open files"),
    (26, "Text file busy"),
    (27, "File too large"),
    (28, "No space left on device"),
    (30, "Read-only file system"),
    (36, "File name too long"),
    (39, "Directory not empty"),
    (40, "Too many levels of symbolic links"),
    (122, "Disk quota exceeded"),
];

impl DirError {
    /// The error of one of Linux's numbers; of one that no directory has, EIO.
    pub fn system(errno: i32) -> Self {
        match WORDS.iter().find(|(own, _)| *own == errno) {
            Some((_, words)) => Self::System(errno, (*words).to_owned()),
            None => Self::system(5),
        }
    }

    /// A PermissionError with words of one's own.
    pub fn denied(words: impl Into<String>) -> Self {
        Self::System(13, words.into())
    }

    /// There is no such file.
    pub fn not_found() -> Self {
        Self::system(2)
    }

    /// The directory was granted to read only.
    pub fn read_only() -> Self {
        Self::denied("Permission denied: the directory is granted to read only")
    }

    /// More bytes or files than the grant allows.
    pub fn quota(words: impl std::fmt::Display) -> Self {
        Self::System(122, format!("Disk quota exceeded: {words}"))
    }
}

impl From<Refusal> for DirError {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl std::fmt::Display for DirError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::System(errno, words) => write!(f, "[Errno {errno}] {words}"),
            Self::Refused(refusal) => refusal.fmt(f),
        }
    }
}

impl std::error::Error for DirError {}

/// Where a path of a program's leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Which granted directory; `None` is the root that holds several.
    pub dir: Option<usize>,
    /// The path in it.
    pub path: String,
    /// It was written as a directory's, with a slash or a dot at its end.
    pub as_dir: bool,
}

/// The longest path, in bytes, as on Linux.
const PATH_MAX: usize = 4096;
/// The longest name.
const NAME_MAX: usize = 255;

/// What was written and not handed to the host yet.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// Into which file.
    pub place: Place,
    /// Where the first byte goes; `None` is the file's end.
    pub at: Option<u64>,
    /// The bytes.
    pub bytes: Vec<u8>,
}

impl Grants {
    /// Hands what waits to the host.
    ///
    /// # Errors
    /// The file's path, and why it was not written: what waited is lost.
    pub fn settle(&mut self) -> Result<(), (String, DirError)> {
        let Some(Waiting { place, at, bytes }) = self.waiting.take() else { return Ok(()) };
        match self.act(&place, DirAction::Write { at, bytes: &bytes }) {
            Ok(_) => Ok(()),
            Err(error) => Err((self.full_path(&place), error)),
        }
    }

    /// A place's path from the root of what the program sees.
    pub fn full_path(&self, place: &Place) -> String {
        match place.dir.and_then(|number| self.dirs.get(number)) {
            Some((name, _)) if self.dirs.len() > 1 && place.path.is_empty() => format!("/{name}"),
            Some((name, _)) if self.dirs.len() > 1 => format!("/{name}/{}", place.path),
            _ => format!("/{}", place.path),
        }
    }

    /// Where a path leads, from a current directory that is itself such a path.
    ///
    /// # Errors
    /// [`DirError::not_found`] for the empty path, or if `..` climbs out of what is not there.
    pub fn place(&self, cwd: &str, path: &str) -> Result<Place, DirError> {
        if path.is_empty() {
            return Err(DirError::not_found());
        }
        if path.len() >= PATH_MAX || path.split('/').any(|name| name.len() > NAME_MAX) {
            return Err(DirError::system(36));
        }
        let mut names: Vec<&str> = Vec::new();
        let start = if path.starts_with('/') { "" } else { cwd };
        for name in start.split('/').chain(path.split('/')) {
            match name {
                "" | "." => {}
                ".." => {
                    // What one climbs out of must be there, and be a directory.
                    let place = self.mount(&names, true);
                    match place.and_then(|place| self.act(&place, DirAction::Stat { follow: true }))
                    {
                        Ok(DirAnswer::Stat(stat)) if stat.kind == DirKind::Dir => {}
                        Ok(_) => return Err(DirError::system(20)),
                        Err(error) => return Err(error),
                    }
                    names.pop();
                }
                name => names.push(name),
            }
        }
        let as_dir = matches!(path.rsplit('/').next(), Some("" | "." | ".."));
        self.mount(&names, as_dir)
    }

    fn mount(&self, names: &[&str], as_dir: bool) -> Result<Place, DirError> {
        if self.dirs.len() == 1 {
            return Ok(Place { dir: Some(0), path: names.join("/"), as_dir });
        }
        let Some((first, rest)) = names.split_first() else {
            return Ok(Place { dir: None, path: String::new(), as_dir });
        };
        let dir = self.dirs.iter().position(|(name, _)| name == first);
        match dir {
            Some(dir) => Ok(Place { dir: Some(dir), path: rest.join("/"), as_dir }),
            None if rest.is_empty() => Ok(Place { dir: None, path: names.join("/"), as_dir }),
            None => Err(DirError::not_found()),
        }
    }

    /// Does one thing at a place.
    ///
    /// # Errors
    /// A [`DirError`].
    pub fn act(&self, place: &Place, action: DirAction<'_>) -> Result<DirAnswer, DirError> {
        let Some((_, dir)) = place.dir.and_then(|number| self.dirs.get(number)) else {
            return self.act_at_root(&place.path, action);
        };
        if place.path.is_empty() {
            match action {
                DirAction::Create(_) => return Err(DirError::system(21)),
                DirAction::MakeDir => return Err(DirError::system(17)),
                DirAction::RemoveDir | DirAction::Rename { .. } => {
                    return Err(DirError::system(16));
                }
                _ => {}
            }
        }
        if place.as_dir && !place.path.is_empty() {
            match action {
                DirAction::Create(_) => return Err(DirError::system(21)),
                DirAction::Stat { .. } | DirAction::Read { .. } | DirAction::Remove => {
                    let stat = dir.act(&place.path, DirAction::Stat { follow: true })?;
                    return match stat {
                        DirAnswer::Stat(stat) if stat.kind == DirKind::Dir => match action {
                            DirAction::Stat { .. } => Ok(DirAnswer::Stat(stat)),
                            _ => dir.act(&place.path, action),
                        },
                        _ => Err(DirError::system(20)),
                    };
                }
                _ => {}
            }
        }
        dir.act(&place.path, action)
    }

    /// The root that holds several granted directories.
    fn act_at_root(&self, path: &str, action: DirAction<'_>) -> Result<DirAnswer, DirError> {
        match action {
            DirAction::Create(DirCreate::There) if !path.is_empty() => Err(DirError::not_found()),
            DirAction::Create(_) | DirAction::MakeDir if !path.is_empty() => {
                Err(DirError::denied("Permission denied: only the granted directories are here"))
            }
            _ if !path.is_empty() => Err(DirError::not_found()),
            DirAction::Stat { .. } => Ok(DirAnswer::Stat(DirStat::directory())),
            DirAction::List { most } => {
                let entry = |(name, _): &(String, Arc<dyn Dir>)| DirEntry {
                    name: name.clone(),
                    kind: DirKind::Dir,
                };
                Ok(DirAnswer::Entries(self.dirs.iter().take(most).map(entry).collect()))
            }
            DirAction::MakeDir => Err(DirError::system(17)),
            DirAction::RemoveDir | DirAction::Rename { .. } => Err(DirError::system(16)),
            _ => Err(DirError::system(21)),
        }
    }

    /// Gives a place another path.
    ///
    /// # Errors
    /// A [`DirError`]; EXDEV between two granted directories.
    pub fn rename(&self, from: &Place, to: &Place) -> Result<DirAnswer, DirError> {
        if from.dir.is_none() || to.dir.is_none() || from.dir != to.dir {
            self.act(from, DirAction::Stat { follow: false })?;
            return Err(DirError::system(18));
        }
        if to.path.is_empty() {
            return Err(DirError::system(16));
        }
        self.act(from, DirAction::Rename { to: &to.path })
    }
}
