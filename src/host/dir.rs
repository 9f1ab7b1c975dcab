//! A directory of this machine.
//!
//! `cap-std` opens every path below the directory's own handle: neither `..`, nor a symbolic link,
//! nor a rename in the meantime leads out of it. Only regular files and directories are opened, and
//! never waited for: a pipe, a socket or a device is refused before and after it is opened. A file
//! that has another name (a hard link) is not written, since that name may lie outside.
//!
//! May touch: the granted directory. Never: anything else, values.

use std::io::{ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::time::UNIX_EPOCH;

use cap_fs_ext::{MetadataExt, OpenOptionsSyncExt};
use cap_std::fs::{FileType, Metadata, OpenOptions};

use super::Ambient;
use crate::capability::{
    Dir, DirAction, DirAnswer, DirCreate, DirEntry, DirError, DirKind, DirStat,
};

/// A directory of this machine; [`dir`] opens it.
#[derive(Debug)]
pub struct HostDir {
    dir: cap_std::fs::Dir,
    write: bool,
}

/// Opens a directory of this machine, to be granted; it is only read unless
/// [`read_write`](HostDir::read_write) says otherwise.
///
/// # Errors
/// The system's: there is no such directory, or this process may not read it.
///
/// ```
/// use coldframe::host::{self, Ambient};
/// use coldframe::{Overlay, Sandbox};
///
/// let mut sandbox = Sandbox::new();
/// let data = host::dir(Ambient::authority(), "examples")?;
/// sandbox.dir("data", Overlay::new(data))?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn dir(_: Ambient, path: impl AsRef<Path>) -> std::io::Result<HostDir> {
    let dir = cap_std::fs::Dir::open_ambient_dir(path, cap_std::ambient_authority())?;
    Ok(HostDir { dir, write: false })
}

impl HostDir {
    /// The same, to read and to write.
    #[must_use]
    pub fn read_write(mut self) -> Self {
        self.write = true;
        self
    }

    fn stat(&self, path: &Path, follow: bool) -> Result<DirStat, DirError> {
        let found = if follow { self.dir.metadata(path) } else { self.dir.symlink_metadata(path) };
        let found = found.map_err(system)?;
        Ok(DirStat {
            kind: kind(found.file_type()),
            size: found.len(),
            changed_ns: changed_ns(&found),
            writable: self.write && !found.permissions().readonly(),
        })
    }

    fn list(&self, path: &Path, most: usize) -> Result<DirAnswer, DirError> {
        let mut entries = Vec::new();
        for entry in self.dir.read_dir(path).map_err(system)? {
            if entries.len() >= most {
                break;
            }
            let entry = entry.map_err(system)?;
            // A name that is no text cannot be written in a program either.
            let Ok(name) = entry.file_name().into_string() else { continue };
            let kind = entry.file_type().map_or(DirKind::Other, kind);
            entries.push(DirEntry { name, kind });
        }
        Ok(DirAnswer::Entries(entries))
    }

    /// Opens a file that is regular: before, so that no device is opened, and after, since it may
    /// have become another.
    fn open(&self, path: &Path, options: &mut OpenOptions) -> Result<cap_std::fs::File, DirError> {
        match self.dir.metadata(path) {
            Ok(found) => regular(found.file_type())?,
            Err(why) if why.kind() == ErrorKind::NotFound => {}
            Err(why) => return Err(system(why)),
        }
        let file = self.dir.open_with(path, options.nonblock(true)).map_err(system)?;
        regular(file.metadata().map_err(system)?.file_type())?;
        Ok(file)
    }

    /// Opens a file that is there to write it.
    fn open_to_write(&self, path: &Path) -> Result<cap_std::fs::File, DirError> {
        let file = self.open(path, OpenOptions::new().write(true))?;
        only_name(&file)?;
        Ok(file)
    }

    fn create(&self, path: &Path, how: DirCreate) -> Result<DirAnswer, DirError> {
        let mut options = OpenOptions::new();
        options.write(true);
        match how {
            DirCreate::New => options.create_new(true),
            DirCreate::Empty | DirCreate::Keep => options.create(true),
            DirCreate::There => &mut options,
        };
        // O_EXCL says that it is there, whatever it is.
        let file = match how {
            DirCreate::New => self.dir.open_with(path, &options).map_err(system)?,
            _ => self.open(path, &mut options)?,
        };
        only_name(&file)?;
        if how == DirCreate::Empty {
            file.set_len(0).map_err(system)?;
        }
        Ok(DirAnswer::Done)
    }

    fn write(&self, path: &Path, at: Option<u64>, bytes: &[u8]) -> Result<DirAnswer, DirError> {
        let end = match at {
            Some(at) => {
                let mut file = self.open_to_write(path)?;
                file.seek(SeekFrom::Start(at)).map_err(system)?;
                file.write_all(bytes).map_err(system)?;
                at.saturating_add(bytes.len() as u64)
            }
            None => {
                let mut file = self.open(path, OpenOptions::new().append(true))?;
                only_name(&file)?;
                file.write_all(bytes).map_err(system)?;
                file.stream_position().map_err(system)?
            }
        };
        Ok(DirAnswer::End(end))
    }
}

impl Dir for HostDir {
    fn act(&self, path: &str, action: DirAction<'_>) -> Result<DirAnswer, DirError> {
        if action.writes() && !self.write {
            return Err(DirError::read_only());
        }
        let path = Path::new(if path.is_empty() { "." } else { path });
        let done = |done: std::io::Result<()>| done.map(|()| DirAnswer::Done).map_err(system);
        match action {
            DirAction::Stat { follow } => self.stat(path, follow).map(DirAnswer::Stat),
            DirAction::List { most } => self.list(path, most),
            DirAction::Read { at, size } => {
                let mut file = self.open(path, OpenOptions::new().read(true))?;
                file.seek(SeekFrom::Start(at)).map_err(system)?;
                let mut bytes = Vec::with_capacity(size.min(1 << 20));
                file.take(size as u64).read_to_end(&mut bytes).map_err(system)?;
                Ok(DirAnswer::Bytes(bytes))
            }
            DirAction::Create(how) => self.create(path, how),
            DirAction::Write { at, bytes } => self.write(path, at, bytes),
            DirAction::SetLen(size) => done(self.open_to_write(path)?.set_len(size)),
            DirAction::MakeDir => done(self.dir.create_dir(path)),
            DirAction::Remove => match self.dir.symlink_metadata(path) {
                Ok(found) if found.is_dir() => Err(DirError::system(21)),
                _ => done(self.dir.remove_file(path)),
            },
            DirAction::RemoveDir => done(self.dir.remove_dir(path)),
            DirAction::Rename { to } => done(self.dir.rename(path, &self.dir, to)),
            DirAction::Touch => {
                let file = self.open_to_write(path)?.into_std();
                done(file.set_modified(std::time::SystemTime::now()))
            }
        }
    }
}

fn kind(found: FileType) -> DirKind {
    if found.is_file() {
        DirKind::File
    } else if found.is_dir() {
        DirKind::Dir
    } else if found.is_symlink() {
        DirKind::Link
    } else {
        DirKind::Other
    }
}

fn regular(found: FileType) -> Result<(), DirError> {
    match kind(found) {
        DirKind::File => Ok(()),
        DirKind::Dir => Err(DirError::system(21)),
        _ => Err(DirError::denied("Permission denied: not a regular file")),
    }
}

fn only_name(file: &cap_std::fs::File) -> Result<(), DirError> {
    match file.metadata().map_err(system)?.nlink() {
        0 | 1 => Ok(()),
        _ => Err(DirError::denied("Permission denied: the file has another name (a hard link)")),
    }
}

fn changed_ns(found: &Metadata) -> i128 {
    let Ok(changed) = found.modified() else { return 0 };
    let ns = |time: std::time::Duration| i128::try_from(time.as_nanos()).unwrap_or(i128::MAX);
    match changed.into_std().duration_since(UNIX_EPOCH) {
        Ok(since) => ns(since),
        Err(before) => -ns(before.duration()),
    }
}

/// An error of the system's. What leads out of the directory is a PermissionError; the numbers of
/// other systems are told by their kinds.
fn system(why: std::io::Error) -> DirError {
    let errno = match why.kind() {
        ErrorKind::NotFound => 2,
        ErrorKind::PermissionDenied => match why.raw_os_error() {
            Some(1) | None => 1,
            Some(_) => 13,
        },
        ErrorKind::AlreadyExists => 17,
        ErrorKind::CrossesDevices => 18,
        ErrorKind::NotADirectory => 20,
        ErrorKind::IsADirectory => 21,
        ErrorKind::InvalidInput => 22,
        ErrorKind::ExecutableFileBusy => 26,
        ErrorKind::FileTooLarge => 27,
        ErrorKind::StorageFull => 28,
        ErrorKind::ReadOnlyFilesystem => 30,
        ErrorKind::InvalidFilename => 36,
        ErrorKind::DirectoryNotEmpty => 39,
        ErrorKind::QuotaExceeded => 122,
        _ if cfg!(target_os = "linux") => why.raw_os_error().unwrap_or(5),
        _ => 5,
    };
    match why.raw_os_error() {
        None if errno == 1 => {
            DirError::System(1, "Operation not permitted: it leads out of the directory".to_owned())
        }
        _ => DirError::system(errno),
    }
}
