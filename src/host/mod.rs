//! The host's side: what only this machine can give.
//!
//! So far the watchdog, which ends a run when its time is over.
//!
//! May touch: `budget`, `capability`, the operating system. Never: values, the evaluator.

pub mod watchdog;
