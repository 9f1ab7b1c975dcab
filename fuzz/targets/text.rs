//! Any bytes as numbers, formats and encodings: what is read and written agrees.
//!
//!     cargo +nightly fuzz run text fuzz/corpus/text fuzz/seeds/text -- -dict=fuzz/text.dict
//!
//! The check itself stands in `checks.rs`, where `tests/seeds.rs` finds it too.

#![no_main]

#[allow(dead_code, reason = "each target runs one of the checks")]
mod checks;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| checks::text(bytes));
