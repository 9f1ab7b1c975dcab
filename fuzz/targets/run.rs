//! Any program under tiny budgets: it ends, and never by a bug of ours.
//!
//!     cargo +nightly fuzz run run fuzz/corpus/run fuzz/seeds/run -- -dict=fuzz/python.dict
//!
//! The check itself stands in `checks.rs`, where `tests/seeds.rs` finds it too.

#![no_main]

#[allow(dead_code, reason = "each target runs one of the checks")]
mod checks;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| checks::run(bytes));
