//! A run's life: a program is compiled once, a sandbox says what it may spend and what it is
//! given, a session runs it.
//!
//! May touch: `syntax`, `policy`, `resolve`, `value`, `tree`, `eval`, `budget`. Never: the
//! operating system; the clock is the host's business ([`crate::budget::Cancel`]).

pub mod asynchronous;
mod binding;
mod cache;
pub mod ending;
mod fork;
mod granting;
mod handed;
pub mod journal;
mod literal;
mod nodes;
pub mod load;
pub mod loader;
pub mod prelude;
pub mod program;
pub mod progress;
pub mod receipt;
pub mod repl;
mod results;
pub mod rule;
pub mod run;
pub mod sandbox;
pub mod shape;
pub mod sink;
pub mod snapshot;

pub use asynchronous::Running;
pub use cache::{CacheUsage, ProgramCache};
pub use ending::{Ending, Report};
pub use journal::{Journal, JournalError};
pub use loader::{ModuleLoader, ModuleText};
pub use program::{CompileError, Program};
pub use progress::{HostRequest, Progress, SessionError};
pub use receipt::Receipt;
pub use run::Session;
pub use sandbox::{Sandbox, SetupError};
pub use snapshot::{Key, Label, Ledger, MemoryLedger, Snapshot, SnapshotError};
