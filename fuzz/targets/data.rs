//! Any data that a host gives a program.
//!
//!     cargo +nightly fuzz run data fuzz/corpus/data fuzz/seeds/data -- -dict=fuzz/text.dict
//!
//! The check itself stands in `checks.rs`, where `tests/seeds.rs` finds it too.

#![no_main]

#[allow(dead_code, reason = "each target runs one of the checks")]
mod checks;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| checks::data(bytes));
