//! Any bytes as a source: parsed in every mode, or refused with a message that can be shown.
//!
//!     cargo +nightly fuzz run syntax fuzz/corpus/syntax fuzz/seeds/syntax -- -dict=fuzz/python.dict
//!
//! The check itself stands in `checks.rs`, where `tests/seeds.rs` finds it too.

#![no_main]

#[allow(dead_code, reason = "each target runs one of the checks")]
mod checks;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| checks::syntax(bytes));
