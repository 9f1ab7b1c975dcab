//! What builtins pass over is let go: each that draws items passes over fifty thousand pairs in
//! less memory than these take, and nothing is kept for the rest of a call that nobody paid for.
//!
//! `tests/drains.txt` has the expressions. Where the crate is built with debug assertions, as here,
//! a builtin that keeps thousands of values without paying ends in a panic (`value::kept`).
//!
//! *May touch:* the front door. *Never:* a session's insides.

use coldframe::{Ending, Limits, Policy, Program, Sandbox};

/// What the expressions may use.
const PREAMBLE: &str = "import array, collections, csv, functools, heapq, io, itertools, json, \
    math, operator, re, statistics, struct\n\
    from collections import deque\n\
    T = lambda: zip(range(50000), range(50000))\n";

/// Memory for each: fifty thousand pairs take more.
const BYTES_MAX: u64 = 4 << 20;

/// Memory for those that hold what they were given.
const BYTES_MAX_HELD: u64 = 64 << 20;

#[test]
fn what_is_passed_over_is_let_go() {
    let mut complaints = Vec::new();
    let (mut bytes_max, mut count) = (BYTES_MAX, 0);
    for line in include_str!("drains.txt").lines() {
        if line.starts_with("# Those that hold") {
            bytes_max = BYTES_MAX_HELD;
        }
        if line.starts_with('#') {
            continue;
        }
        count += 1;
        let ending = drain(line, bytes_max);
        if !matches!(ending, Ending::Done) {
            complaints.push(format!("{line}: {ending:?}"));
        }
    }
    assert!(count > 80, "only {count} expressions");
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn as_many_pairs_need_more_than_that() {
    let ending = drain("list(T())", BYTES_MAX);
    assert!(matches!(ending, Ending::Exhausted { .. }), "{ending:?}");
}

fn drain(expression: &str, bytes_max: u64) -> Ending {
    let limits = Limits { bytes_max, ..Limits::default() };
    let text = format!("{PREAMBLE}{expression}\n");
    let program = Program::compile("drain.py", &text, &Policy::standard())
        .unwrap_or_else(|error| panic!("{expression}: {error:?}"));
    Sandbox::new().limits(limits).session(&program, Nowhere).run().ending
}

/// Output that nobody reads.
struct Nowhere;

impl coldframe::value::runtime::Sink for Nowhere {
    fn write(&mut self, _text: &str, _error: bool) {}
}
