//! Coldframe runs Python programs that nobody vouches for.
//!
//! The rooms stand here in the order a program takes through them.

pub mod source;
pub mod syntax;
pub mod names;
pub mod policy;
pub mod budget;
pub mod value;
pub mod tree;
pub mod resolve;
pub mod eval;
pub mod session;
pub mod builtins;
pub mod modules;
pub mod interop;
pub mod report;
#[cfg(not(target_family = "wasm"))]
pub mod host;
