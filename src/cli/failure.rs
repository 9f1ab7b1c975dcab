//! Why a command ended before its program ran, and the exit codes.
//!
//! May touch: standard error. Never: a code that a program can produce (0 and 1).

use coldframe::report::escape;

/// What a process ends with.
pub mod code {
    /// All went well.
    pub const OK: u8 = 0;
    /// The program raised, or exited with anything but 0.
    pub const RAISED: u8 = 1;
    /// The command line is wrong, or a file it names cannot be read.
    pub const USAGE: u8 = 2;
    /// The policy rejected the program, or it is no Python.
    pub const REJECTED: u8 = 3;
    /// A budget ran out.
    pub const EXHAUSTED: u8 = 4;
    /// A bug in coldframe.
    pub const INTERNAL: u8 = 5;
}

/// Why a command ended early.
#[derive(Debug)]
pub enum Failure {
    /// The command line is wrong, or a file it names cannot be read.
    Usage(String),
    /// A rejection, in full.
    Rejected(String),
    /// A budget that is spent before the program begins: its code for `explain`, and the words.
    Exhausted(&'static str, String),
}

/// What the system says, without its number.
pub fn plainly(error: &std::io::Error) -> String {
    let text = error.to_string();
    match text.split_once(" (os error ") {
        Some((words, _)) => words.to_owned(),
        None => text,
    }
}

impl Failure {
    /// A file that cannot be read.
    pub fn unreadable(path: &str, error: &std::io::Error) -> Failure {
        Failure::Usage(format!("cannot read {path}: {}", plainly(error)))
    }

    /// What the process ends with.
    pub fn code(&self) -> u8 {
        match self {
            Failure::Usage(_) => code::USAGE,
            Failure::Rejected(_) => code::REJECTED,
            Failure::Exhausted(..) => code::EXHAUSTED,
        }
    }

    /// Says it on standard error.
    pub fn print(&self) {
        match self {
            Failure::Usage(words) => {
                for line in words.lines() {
                    complain!(line "coldframe: {}", escape(line));
                }
            }
            Failure::Rejected(text) => complain!("{text}"),
            Failure::Exhausted(budget, words) => {
                complain!(line "coldframe: {}", escape(words));
                complain!(line "more about it: coldframe explain {budget}");
            }
        }
    }
}
