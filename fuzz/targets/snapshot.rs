//! Any bytes as a paused session: an error, or a session that ends, and never by a bug of ours.
//!
//!     cargo +nightly fuzz run snapshot fuzz/corpus/snapshot fuzz/seeds/snapshot
//!
//! The check itself stands in `checks.rs`, where `tests/seeds.rs` finds it too.

#![no_main]

#[allow(dead_code, reason = "each target runs one of the checks")]
mod checks;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| checks::snapshot(bytes));
