//! How a session stands between two slices, and what it cannot do then.
//!
//! May touch: `interop`.

#[cfg(doc)]
use super::Session;
use super::ending::Report;
use crate::interop::data::{Data, DataError};

/// How a run stands after a slice.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Progress {
    /// It has ended: how, and what it spent.
    Ended(Report),
    /// The slice is over: run another, or drop the session.
    Paused,
    /// It called `coldframe.checkpoint()`: save it now, and run another slice.
    Checkpoint,
    /// It called a host function that is answered from outside: answer with [`Session::resume`].
    Waiting(HostRequest),
}

/// What a program asked of a host function that is answered from outside.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HostRequest {
    /// Tells it from other requests of the session.
    pub id: u64,
    /// The function's name.
    pub name: String,
    /// Its arguments: one for each of its parameters, if they are named.
    pub args: Vec<Data>,
    /// Arguments by name, if its parameters are not named.
    pub keywords: Vec<(String, Data)>,
}

impl HostRequest {
    /// An argument as anything that serde can deserialize.
    ///
    /// # Errors
    /// A [`DataError`] if it is of another type, or missing.
    pub fn arg<T: serde::de::DeserializeOwned>(&self, number: usize) -> Result<T, DataError> {
        match self.args.get(number) {
            Some(data) => data.to_serde(),
            None => Err(DataError(format!("{}() was given no argument {number}", self.name))),
        }
    }
}

/// A session that cannot do what was asked of it now.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionError {
    /// It does not wait for the answer with this number.
    NotWaiting(u64),
    /// It has ended.
    Ended,
    /// Its run is not over.
    NotEnded,
    /// There is no such result, name or function.
    Missing(String),
    /// A value is not the data that was asked for.
    Data(DataError),
}

impl std::fmt::Display for SessionError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NotWaiting(id) => write!(f, "the session does not wait for answer {id}"),
            Self::Ended => f.write_str("the session has ended"),
            Self::NotEnded => {
                f.write_str("the session's run is not over: `run` it to its end first")
            }
            Self::Missing(name) => write!(f, "the program has no {name}"),
            Self::Data(error) => write!(f, "the value {error}"),
        }
    }
}

impl std::error::Error for SessionError {}
