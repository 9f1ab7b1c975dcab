//! Texts before the parsers of the library: json, re, strptime, struct, formats and their kind.
//!
//!     cargo +nightly fuzz run library fuzz/corpus/library fuzz/seeds/library -- -dict=fuzz/text.dict
//!
//! The check itself stands in `checks.rs`, where `tests/seeds.rs` finds it too.

#![no_main]

#[allow(dead_code, reason = "each target runs one of the checks")]
mod checks;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| checks::library(bytes));
