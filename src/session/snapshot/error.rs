//! Why a session cannot be saved, or a snapshot not be gone on with.

use crate::session::CompileError;
use crate::value::store::Bad;

/// Why a session cannot be saved, or a snapshot not be gone on with; each says what to do.
#[derive(Debug)]
#[non_exhaustive]
pub enum SnapshotError {
    /// The session has not begun, or has ended: there is nothing to go on with.
    NotPaused,
    /// Something is not data that can be written: the variable that holds it, and what it is.
    Unsaved {
        /// A variable from which it can be reached, if there is one with a name.
        variable: Option<String>,
        /// What it is.
        what: String,
    },
    /// What was written to a granted directory is nowhere but in memory, and stays behind: the
    /// grant's name, and the directory's own words.
    UnsavedDir {
        /// The name it was granted by.
        name: String,
        /// Why it cannot be saved.
        why: String,
    },
    /// The bytes are no snapshot.
    NotASnapshot,
    /// It was made by a version that this one cannot go on for: that version.
    Version(String),
    /// It was made with another key.
    OtherKey,
    /// It was changed since it was made, or made by somebody without the key.
    Damaged,
    /// What it holds is not as it must be. With an honest key this is a bug.
    Invalid(&'static str),
    /// It needs more memory than the sandbox lets it have.
    TooLarge,
    /// Something that it was granted is not granted here: its name.
    MissingGrant(String),
    /// It was made of another program, or of another version of it.
    OtherProgram,
    /// It does not carry its program's text, and none was given.
    NoSource,
    /// Its program does not compile here, or this host's policy refuses it.
    Compile(CompileError),
    /// It has been resumed before.
    AlreadyResumed(u64),
    /// The session went on and was saved again: the generation of the newer snapshot.
    Superseded(u64),
    /// The ledger cannot be read or written.
    Ledger(String),
}

impl std::fmt::Display for SnapshotError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NotPaused => f.write_str(
                "the session is not paused: run it with `run_slice`, and save it while it is \
                 paused or waits for a host function",
            ),
            Self::Unsaved { variable: Some(name), what } => write!(
                f,
                "`{name}` holds what cannot be saved: {what}; let go of it before the run pauses"
            ),
            Self::Unsaved { variable: None, what } => {
                write!(f, "something cannot be saved or copied: {what}; run on, and do it then")
            }
            Self::UnsavedDir { name, why } => write!(
                f,
                "the directory `{name}`: {why}, and no saved run carries it; grant one whose files \
                 stay, such as --grant {name}=dir:PATH:rw, or run to the end without a pause"
            ),
            Self::NotASnapshot => f.write_str("this is no snapshot of coldframe"),
            Self::Version(version) => write!(
                f,
                "the snapshot was made by coldframe {version}, and this is {}: resume it with \
                 that version",
                env!("CARGO_PKG_VERSION")
            ),
            Self::OtherKey => {
                f.write_str("the snapshot was made with another key: give the key it was made with")
            }
            Self::Damaged => f.write_str(
                "the snapshot was changed since it was made: take a copy that nobody touched",
            ),
            Self::Invalid(what) => write!(f, "the snapshot is not valid: {what}"),
            Self::TooLarge => f.write_str(
                "the snapshot needs more memory than it may have here: raise the limit of bytes",
            ),
            Self::MissingGrant(name) => write!(
                f,
                "the snapshot was granted `{name}`, which is not granted here: grant it as well"
            ),
            Self::OtherProgram => f.write_str(
                "the snapshot was made of another program: give exactly the text it was made of",
            ),
            Self::NoSource => f.write_str(
                "the snapshot does not carry its program's text: give the program as well",
            ),
            Self::Compile(error) => {
                write!(f, "the snapshot's program does not compile here: {error}")
            }
            Self::AlreadyResumed(generation) => write!(
                f,
                "generation {generation} of the snapshot has been resumed before: resume the \
                 newest, or say that this one is to be replayed"
            ),
            Self::Superseded(newer) => write!(
                f,
                "the session went on since, to generation {newer}: resume that, or say that this \
                 one is to be replayed"
            ),
            Self::Ledger(why) => write!(f, "the ledger: {why}"),
        }
    }
}

impl std::error::Error for SnapshotError {}

impl From<Bad> for SnapshotError {
    fn from(bad: Bad) -> Self {
        match bad {
            Bad::Short => Self::Invalid("it ends too early"),
            Bad::Wrong(what) => Self::Invalid(what),
            Bad::TooLarge => Self::TooLarge,
            Bad::Missing(name) => Self::MissingGrant(name),
        }
    }
}
