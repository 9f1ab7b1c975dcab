//! Authority as values, a noun a file: what hosts are offered ready-made, its attenuations, and the
//! face that programs' modules see.
//!
//! The first, unattenuated one of each kind is made in `host`, by whoever holds an
//! [`Ambient`](crate::host::Ambient). What stands here takes away, or has no authority to begin
//! with: a frozen clock, a seeded stream.
//!
//! May touch: `value`, `budget`, `interop` (data in and out). Never: a file, a socket, a clock, an operating system's randomness.

pub mod caretaker;
pub mod channel;
pub mod channel_face;
pub mod clock;
pub mod dir_face;
pub mod env;
pub mod face;
pub mod limits;
pub mod net;
pub mod net_face;
pub mod overlay;
pub mod plain;
pub mod random;
pub mod store;
pub mod store_face;

pub use caretaker::{Audit, AuditLine, AuditRing, Caretaker, Kept};
pub use channel::{MessageQueue, ReceiveOnly, SendOnly};
pub use clock::{Coarse, Frozen, NotATime};
pub use env::Variables;
pub use limits::{Quota, ReadOnly, Subdir};
pub use net::{NetQuota, Origin, Origins, Pages};
pub use overlay::{Memory, Overlay};
pub use random::Seeded;
pub use store::{MemoryStore, Prefix};

pub use crate::value::channel::{Channel, ChannelError};
pub use crate::value::dir::{
    Dir, DirAction, DirAnswer, DirCreate, DirEntry, DirError, DirKind, DirStat,
};
pub use crate::value::env::Env;
pub use crate::value::grants::{Clock, Random, Refusal, Sleeping};
pub use crate::value::key_value::{
    Commit as StoreCommit, Scan, Store, StoreAction, StoreAnswer, StoreError,
};
pub use crate::value::net::{Net, NetAnswer, NetError, NetRequest, NetUrl};
