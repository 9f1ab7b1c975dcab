//! Any program before every profile: judged the same way twice, reported in every format.
//!
//!     cargo +nightly fuzz run policy fuzz/corpus/policy fuzz/seeds/policy -- -dict=fuzz/python.dict
//!
//! The check itself stands in `checks.rs`, where `tests/seeds.rs` finds it too.

#![no_main]

#[allow(dead_code, reason = "each target runs one of the checks")]
mod checks;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| checks::policy(bytes));
