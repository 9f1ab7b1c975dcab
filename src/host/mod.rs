//! The host's side: what only this machine can give.
//!
//! The first, unattenuated capability of each kind is made here, by a function that takes
//! [`Ambient`]: whoever reads an embedding finds every place where authority comes in by searching
//! for that word. The watchdog ends a run when its time is over.
//!
//! Keys and ledgers of snapshots lie in files, which are read and written here.
//!
//! May touch: `budget`, `capability`, the face of `session`, the operating system. Never: values,
//! the evaluator.

mod audit;
mod channel;
mod clock;
#[cfg(feature = "dir")]
mod dir;
mod env;
mod key;
mod ledger;
#[cfg(feature = "net")]
mod net;
#[cfg(feature = "net")]
mod net_transport;
mod random;
#[cfg(feature = "store")]
mod store;
pub mod watchdog;

pub use audit::AuditFile;
pub use channel::{FileReceiver, FileSender, channel_from, channel_to};
pub use clock::clock;
#[cfg(feature = "dir")]
pub use dir::{HostDir, dir};
pub use env::env;
pub use key::{key, new_key, private_file};
pub use ledger::FileLedger;
#[cfg(feature = "net")]
pub use net::{HostNet, net};
pub use random::random;
#[cfg(feature = "store")]
pub use store::{FileStore, store};

/// The right to reach this machine, which every function that makes a first capability asks for.
#[derive(Clone, Copy, Debug)]
pub struct Ambient(());

impl Ambient {
    /// Takes what the process may do anyway.
    ///
    /// ```
    /// use coldframe::Clock;
    /// use coldframe::host::{self, Ambient};
    ///
    /// let clock = host::clock(Ambient::authority());
    /// assert!(clock.now_ns().is_ok_and(|now| now > 0));
    /// ```
    pub fn authority() -> Self {
        Self(())
    }
}
