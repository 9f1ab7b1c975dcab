//! Keys of snapshots in files, and files that only their owner reads.
//!
//! May touch: the files that are named, the randomness of the operating system.

use std::fs::{File, OpenOptions};
use std::io::{Error, ErrorKind, Read, Result, Write};
use std::path::Path;

use crate::session::Key;

/// Bytes of a key's file that are read: the digits and some blanks.
const FILE_MAX: u64 = 1024;

/// Makes a key that nobody can guess and writes it to a new file, which only its owner may read.
///
/// # Errors
/// The system's; a file that exists already is not written over.
pub fn new_key(path: impl AsRef<Path>) -> Result<Key> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes)
        .map_err(|_| Error::other("the machine has no randomness to give just now"))?;
    let key = Key::new(bytes);
    let mut file = private_file(path)?;
    writeln!(file, "{}", key.to_hex())?;
    file.sync_all()?;
    Ok(key)
}

/// Reads the key out of a file that [`new_key`], or `coldframe key new FILE`, made.
///
/// # Errors
/// The system's; `InvalidData` if the file holds no key.
pub fn key(path: impl AsRef<Path>) -> Result<Key> {
    let mut text = String::new();
    File::open(path)?
        .take(FILE_MAX)
        .read_to_string(&mut text)
        .map_err(|why| if why.kind() == ErrorKind::InvalidData { no_key() } else { why })?;
    Key::from_hex(&text).ok_or_else(no_key)
}

fn no_key() -> Error {
    let words = "it holds no key, which is 64 hexadecimal digits; `coldframe key new` makes one";
    Error::new(ErrorKind::InvalidData, words)
}

/// A new file for what only its owner may read: a key, or a snapshot.
///
/// # Errors
/// The system's; `AlreadyExists` if there is such a file.
pub fn private_file(path: impl AsRef<Path>) -> Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}
