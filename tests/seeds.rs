//! The seeds of the fuzz targets, and mutants of them, on any toolchain.
//!
//! The same checks as under libFuzzer (`fuzz/targets/checks.rs`), with a mutator of our own that
//! makes the same mutants every time: a small part of fuzzing in every `cargo test`.
//!
//! May touch: `fuzz/`. Never: the network, randomness.

#[path = "../fuzz/targets/checks.rs"]
mod checks;

use std::path::Path;

/// Mutants of each seed.
const MUTANTS: u64 = 40;

/// A stream of numbers that is the same on every machine (xorshift64*).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % limit.max(1)
    }
}

/// A few bytes of `seed` changed, dropped, doubled, or taken from `other`.
fn mutant(seed: &[u8], other: &[u8], numbers: &mut Numbers) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for _ in 0..1 + numbers.below(4) {
        let at = numbers.below(bytes.len() + 1);
        let length = numbers.below(12).min(bytes.len() - at);
        match numbers.below(5) {
            0 if at < bytes.len() => bytes[at] = numbers.below(256) as u8,
            1 => drop(bytes.drain(at..at + length)),
            2 => {
                let copy = bytes[at..at + length].to_vec();
                bytes.splice(at..at, copy);
            }
            3 => {
                let from = numbers.below(other.len() + 1);
                let piece = &other[from..other.len().min(from + 12)];
                bytes.splice(at..at + length, piece.iter().copied());
            }
            _ => {
                const PIECES: &[&str] =
                    &["(", ")", "[", "{", ":", "\n", "\n  ", "'", "{}", "%s", "_", "9", "\u{301}"];
                let piece = PIECES[numbers.below(PIECES.len())];
                bytes.splice(at..at, piece.bytes());
            }
        }
    }
    bytes
}

/// Runs `check` on all seeds of `target` and on mutants; what fails is shown before it does.
fn seeds(target: &str, check: fn(&[u8]), mutants: u64) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds").join(target);
    let mut paths: Vec<_> = std::fs::read_dir(&folder)
        .expect("the seeds are there")
        .map(|entry| entry.expect("it can be read").path())
        .collect();
    paths.sort();
    let seeds: Vec<Vec<u8>> =
        paths.iter().map(|path| std::fs::read(path).expect("it can be read")).collect();
    assert!(seeds.len() > 5, "{target}: the seeds are gone");
    let mut numbers = Numbers(0x9e37_79b9_7f4a_7c15);
    for (path, seed) in paths.iter().zip(&seeds) {
        guarded(check, seed, &path.display().to_string());
        for number in 0..mutants {
            let other = &seeds[numbers.below(seeds.len())];
            let bytes = mutant(seed, other, &mut numbers);
            guarded(check, &bytes, &format!("mutant {number} of {}", path.display()));
        }
    }
}

fn guarded(check: fn(&[u8]), bytes: &[u8], name: &str) {
    let outcome = std::panic::catch_unwind(|| check(bytes));
    assert!(outcome.is_ok(), "{name}: {:?}", String::from_utf8_lossy(bytes));
}

#[test]
fn syntax() {
    seeds("syntax", checks::syntax, MUTANTS);
}

#[test]
fn policy() {
    seeds("policy", checks::policy, MUTANTS);
}

#[test]
fn text() {
    seeds("text", checks::text, MUTANTS);
}

#[test]
fn run() {
    seeds("run", checks::run, MUTANTS);
}

#[test]
fn library() {
    // Each session imports two dozen modules.
    seeds("library", checks::library, MUTANTS / 20);
}

#[test]
fn snapshot() {
    // Each session imports half a dozen modules.
    seeds("snapshot", checks::snapshot, MUTANTS / 8);
}

#[test]
fn data() {
    seeds("data", checks::data, MUTANTS);
}
