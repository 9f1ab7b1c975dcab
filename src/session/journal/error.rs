//! Why a run cannot be recorded, or a journal not be replayed.

use crate::session::CompileError;

/// Why a run cannot be recorded, or a journal not be replayed; each says what to do.
#[derive(Debug)]
#[non_exhaustive]
pub enum JournalError {
    /// The session has begun: it is recorded from its start or not at all.
    HasBegun,
    /// It was not recorded.
    NotRecorded,
    /// It is given a host object, which no journal can hold: its name.
    Object(String),
    /// The run did what no journal can hold: what.
    Incomplete(String),
    /// A line is none of a journal: its number from 1, and why.
    NotAJournal(usize, String),
    /// It was recorded by a version whose steps cost something else: that version.
    Version(String),
    /// It was recorded of another program.
    OtherProgram,
    /// Its program does not compile here, or this host's policy refuses it.
    Compile(CompileError),
}

impl std::fmt::Display for JournalError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::HasBegun => f.write_str(
                "the session has begun: ask for its journal or its receipt before it runs",
            ),
            Self::NotRecorded => {
                f.write_str("the session was not recorded: ask for it before it runs")
            }
            Self::Object(name) => write!(
                f,
                "`{name}` is an object of the host's, which no journal can hold: hand in data or a \
                 function"
            ),
            Self::Incomplete(why) => {
                write!(f, "the run did what no journal can hold: {why}")
            }
            Self::NotAJournal(line, why) => {
                write!(f, "line {line} is none of a journal of coldframe: {why}")
            }
            Self::Version(version) => write!(
                f,
                "the journal was recorded by coldframe {}, whose steps cost something else: replay \
                 it with that version",
                version.chars().take(40).collect::<String>().escape_debug()
            ),
            Self::OtherProgram => f.write_str(
                "the journal was recorded of another program: give exactly the text it was \
                 recorded of",
            ),
            Self::Compile(error) => {
                write!(f, "the journal's program does not compile here: {error}")
            }
        }
    }
}

impl std::error::Error for JournalError {}
