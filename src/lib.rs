//! Coldframe runs Python programs that nobody vouches for: an interpreter of its own, with a policy
//! before the run, budgets during it, and no authority but what the host hands in.
//!
//! A [`Program`] is compiled once; a [`Sandbox`] says what its runs may spend and what they are
//! given; a [`Session`] is a run.
//!
//! ```
//! use coldframe::{Buffer, Ending, Policy, Program, Sandbox};
//!
//! let mut sandbox = Sandbox::new();
//! sandbox.input("order", &serde_json::json!({"price": 40, "pieces": 3}))?;
//! sandbox.function("discount", |pieces: i64| if pieces > 2 { 0.5 } else { 0.0 })?;
//! let source = "print(order['price'] * order['pieces'] * (1 - discount(order['pieces'])))";
//! let program = Program::compile_for("price.py", source, &Policy::standard(), &sandbox)?;
//! let output = Buffer::new();
//! let report = sandbox.session(&program, output.clone()).run();
//! assert_eq!((report.ending, output.text().as_str()), (Ending::Done, "60.0\n"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A [`Rule`] is one expression, compiled once and evaluated on data millions of times. Rust values
//! go in and come out by serde. `docs/EMBEDDING.md` has the rest: slices, host functions that are
//! answered later, accounts, cancelling.
//!
//! What is listed below is the front door. The rooms behind it are public to the tests and tools of
//! this package only, are not documented here, and change without notice.

pub use budget::{Account, Cancel, Exhausted, Limits, Told};
pub use capability::{
    Audit, AuditLine, AuditRing, Caretaker, Channel, ChannelError, Clock, Coarse, Dir, DirAction,
    DirAnswer, DirCreate, DirEntry, DirError, DirKind, DirStat, Env, Frozen, Kept, Memory,
    MemoryStore, MessageQueue, Net, NetAnswer, NetError, NetQuota, NetRequest, NetUrl, NotATime,
    Origins, Overlay, Pages, Prefix, Quota, Random, ReadOnly, ReceiveOnly, Refusal, Scan, Seeded,
    SendOnly, Sleeping, Store, StoreAction, StoreAnswer, StoreCommit, StoreError, Subdir,
    Variables,
};
pub use interop::asynchronous::{AsyncHostFn, IntoData};
pub use interop::class::{Handle, HostClass, HostMethod};
pub use interop::data::{Data, DataError};
pub use interop::host::{FromPython, HostError, HostFn, HostFunction, IntoPython, Plain};
pub use interop::object::{Context, Object};
pub use policy::{Plan, Policy, PolicyError, Rejection, Shape};
pub use session::rule::{Facts, Rule, RuleError, RuleSession};
pub use session::sink::Buffer;
pub use session::{
    CacheUsage, CompileError, Ending, HostRequest, Journal, JournalError, Key, Label, Ledger,
    MemoryLedger, ModuleLoader, ModuleText, Program, ProgramCache, Progress, Receipt, Report,
    Running, Sandbox, Session, SessionError, SetupError, Snapshot, SnapshotError,
};
pub use source::Source;
pub use value::runtime::Sink;

// The rooms, in the order a program takes through them.

#[doc(hidden)]
pub mod source;
#[doc(hidden)]
pub mod syntax;
#[doc(hidden)]
pub mod names;
#[doc(hidden)]
pub mod policy;
#[doc(hidden)]
pub mod budget;
#[doc(hidden)]
pub mod value;
#[doc(hidden)]
pub mod tree;
#[doc(hidden)]
pub mod resolve;
#[doc(hidden)]
pub mod eval;
#[doc(hidden)]
pub mod session;
#[doc(hidden)]
pub mod builtins;
#[doc(hidden)]
pub mod modules;
#[doc(hidden)]
pub mod capability;
#[doc(hidden)]
pub mod interop;
#[doc(hidden)]
pub mod report;
#[cfg(not(target_family = "wasm"))]
pub mod host;

/// The guide, whose every block is a test.
#[cfg(doctest)]
#[doc = include_str!("../docs/EMBEDDING.md")]
mod guide {}

/// What a grant is, whose every block is a test.
#[cfg(all(doctest, feature = "dir"))]
#[doc = include_str!("../docs/CAPABILITIES.md")]
mod capabilities {}

/// What a snapshot is, whose every block is a test.
#[cfg(doctest)]
#[doc = include_str!("../docs/SNAPSHOT.md")]
mod snapshots {}

/// What a journal and a receipt are, whose every block is a test.
#[cfg(doctest)]
#[doc = include_str!("../docs/JOURNAL.md")]
mod journals {}

/// The README, so that what it shows is tested.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
