//! Channels in files of this machine: a line of JSON a message.
//!
//! May touch: the files that are named. Never: values.

use std::fs::{File, OpenOptions};
use std::io::{BufRead, BufReader, Error, ErrorKind, Read, Write};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use super::Ambient;
use crate::capability::{Channel, ChannelError, Refusal};

/// Bytes that are sent unless told otherwise.
const BYTES_MAX: u64 = 64 << 20;

/// A channel whose messages are appended to a file; [`channel_to`] opens it.
#[derive(Debug)]
pub struct FileSender {
    /// The file, and bytes that were sent.
    file: Mutex<(File, u64)>,
    bytes_max: u64,
}

/// A channel whose messages are the lines of a file, and which is at its end with it;
/// [`channel_from`] opens it.
#[derive(Debug)]
pub struct FileReceiver {
    /// The file, and what was read of a line that is not whole yet.
    file: Mutex<(BufReader<File>, Vec<u8>)>,
}

/// Opens a file, or makes it, into which a program may send messages: each is a line of JSON at the
/// end of the file, in one write.
///
/// # Errors
/// The system's.
///
/// ```
/// use coldframe::host::{self, Ambient};
/// use coldframe::{Ending, Policy, Program, Sandbox};
///
/// let path = std::env::temp_dir().join(format!("jobs-{}", std::process::id()));
/// let mut sandbox = Sandbox::new();
/// sandbox.channel("jobs", host::channel_to(Ambient::authority(), &path)?)?;
/// let source = "from coldframe import channel\nchannel('jobs').send({'mow': [1, 2]})";
/// let program = Program::compile("page.py", source, &Policy::standard())?;
/// assert_eq!(sandbox.session(&program, |_: &str| {}).run().ending, Ending::Done);
/// assert_eq!(std::fs::read_to_string(&path)?, "{\"mow\":[1,2]}\n");
///
/// let mut sandbox = Sandbox::new();
/// sandbox.channel("jobs", host::channel_from(Ambient::authority(), &path)?)?;
/// let source = "from coldframe import channel\nfor job in channel('jobs'):\n    sum(job['mow'])";
/// let program = Program::compile("page.py", source, &Policy::standard())?;
/// assert_eq!(sandbox.session(&program, |_: &str| {}).run().ending, Ending::Done);
/// # std::fs::remove_file(path)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn channel_to(_: Ambient, path: impl AsRef<Path>) -> std::io::Result<FileSender> {
    let file = OpenOptions::new().append(true).create(true).open(&path)?;
    regular(&file)?;
    Ok(FileSender { file: Mutex::new((file, 0)), bytes_max: BYTES_MAX })
}

/// Opens a file whose lines, each of JSON, a program may receive; empty lines are left out. After
/// the last the channel is at its end.
///
/// # Errors
/// The system's.
pub fn channel_from(_: Ambient, path: impl AsRef<Path>) -> std::io::Result<FileReceiver> {
    // What is no file may be waited for when it is opened.
    if !std::fs::metadata(&path)?.is_file() {
        return Err(no_file());
    }
    let file = File::open(path)?;
    regular(&file)?;
    Ok(FileReceiver { file: Mutex::new((BufReader::new(file), Vec::new())) })
}

fn regular(file: &File) -> std::io::Result<()> {
    if file.metadata()?.is_file() { Ok(()) } else { Err(no_file()) }
}

fn no_file() -> Error {
    Error::new(ErrorKind::InvalidInput, "it is no regular file")
}

fn failed(why: &Error) -> ChannelError {
    ChannelError::Failed(why.to_string())
}

impl FileSender {
    /// At most so many bytes are sent, by all sessions together: 64 MiB unless said.
    #[must_use]
    pub fn bytes_max(mut self, bytes: u64) -> Self {
        self.bytes_max = bytes;
        self
    }
}

impl Channel for FileSender {
    fn send(&self, message: &str) -> Result<(), ChannelError> {
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        let (file, sent) = &mut *file;
        let more = sent.saturating_add(message.len() as u64 + 1);
        if more > self.bytes_max {
            return Err(ChannelError::Full(format!("{} bytes are the limit", self.bytes_max)));
        }
        *sent = more;
        file.write_all(format!("{message}\n").as_bytes()).map_err(|why| failed(&why))
    }

    fn receive(&self, _: u64) -> Result<Option<String>, ChannelError> {
        Err(Refusal::new("the channel is granted to send only").into())
    }
}

impl Channel for FileReceiver {
    fn send(&self, _: &str) -> Result<(), ChannelError> {
        Err(Refusal::new("the channel is granted to receive only").into())
    }

    fn receive(&self, bytes_max: u64) -> Result<Option<String>, ChannelError> {
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        let (file, line) = &mut *file;
        loop {
            let room = bytes_max.saturating_add(1).saturating_sub(line.len() as u64);
            let read = file.by_ref().take(room).read_until(b'\n', line);
            let read = read.map_err(|why| failed(&why))?;
            let whole = line.ends_with(b"\n") || (read == 0 && room > 0);
            if !whole {
                if line.len() as u64 > bytes_max {
                    return Err(ChannelError::TooLarge(line.len() as u64));
                }
                continue;
            }
            let end = read == 0 && line.is_empty();
            let bytes = std::mem::take(line);
            let text = String::from_utf8(bytes)
                .map_err(|_| ChannelError::Failed("a line is no UTF-8".to_owned()))?;
            match text.trim() {
                "" if end => return Err(ChannelError::Closed),
                "" => {}
                text => return Ok(Some(text.to_owned())),
            }
        }
    }
}
