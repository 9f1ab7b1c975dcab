//! What a charged byte is: programs that fill the memory they may have, each with one kind of object,
//! and the bytes that were really allocated for it.
//!
//!     cargo run --release --manifest-path benches/rivals/Cargo.toml --bin memory
//!
//! Real are the bytes asked of the allocator, at their peak, less what stood before the session
//! began. The table is docs/COSTS.md's.

use coldframe::{Buffer, Limits, Policy, Program, Sandbox};
use peak_alloc::PeakAlloc;

#[global_allocator]
static HEAP: PeakAlloc = PeakAlloc;

/// Bytes that each program may have.
const LIMIT: u64 = 64 << 20;

const CASES: [(&str, &str); 28] = [
    ("ints in a list", "a = []\nwhile True: a.append(1)"),
    ("floats in a list", "a = []\nwhile True: a.append(1.5)"),
    ("long ints", "a = []\nn = 2 ** 200\nwhile True: a.append(n + len(a))"),
    ("one long int", "n = 3\nwhile True: n *= n"),
    ("short texts", "a = []\nwhile True: a.append(str(len(a)))"),
    ("texts of 30 characters", "a = []\nwhile True: a.append('x' * 25 + str(len(a)))"),
    ("a text that grows", "s = ''\nwhile True: s += 'some more'"),
    ("a text doubled", "s = 'x'\nwhile True: s += s"),
    ("parts of a text", "s = 'x' * 1000\na = []\nwhile True: a.append(s[1:900])"),
    ("lists in a list", "a = []\nwhile True: a.append([])"),
    ("lists of three", "a = []\nwhile True: a.append([1, 2, 3])"),
    ("tuples of two", "a = []\nwhile True: a.append((len(a), a))"),
    ("dicts of two", "a = []\nwhile True: a.append({'x': 1, 'y': 2})"),
    ("a dict that grows", "d = {}\nwhile True: d[len(d)] = 1"),
    (
        "a dict that loses keys",
        "d = {}\nn = 0\nwhile True:\n    d[n] = 1\n    n += 1\n    if n % 3: d.pop(n - 1)",
    ),
    ("a set that grows", "s = set()\nwhile True: s.add(len(s))"),
    ("sets of one", "a = []\nwhile True: a.append({1})"),
    (
        "instances",
        "class A:\n    def __init__(self): self.x = 1\na = []\nwhile True: a.append(A())",
    ),
    (
        "instances with slots",
        "class A:\n    __slots__ = ('x',)\n    def __init__(self): self.x = 1\na = []\nwhile True: a.append(A())",
    ),
    ("classes", "a = []\nwhile True: a.append(type('A', (), {'x': 1}))"),
    ("closures", "def f(n):\n    return lambda: n\na = []\nwhile True: a.append(f(1))"),
    (
        "generators",
        "def g():\n    x = 1\n    yield x\na = []\nwhile True:\n    i = g()\n    next(i)\n    a.append(i)",
    ),
    (
        "exceptions",
        "a = []\nwhile True:\n    try: 1 / 0\n    except ZeroDivisionError as e: a.append(e)",
    ),
    ("bytes", "a = []\nwhile True: a.append(bytes(100))"),
    ("a bytearray that grows", "b = bytearray()\nwhile True: b += b'more of it'"),
    ("iterators", "a = []\nwhile True: a.append(iter([1]))"),
    ("deques", "from collections import deque\na = []\nwhile True: a.append(deque([1]))"),
    ("calls", "import sys\nsys.setrecursionlimit(90000)\ndef f(n): return f(n + 1)\nf(0)"),
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("| what | charged, MiB | real, MiB | real / charged |\n|---|---|---|---|");
    let limits = Limits { bytes_max: LIMIT, steps_max: 50_000_000, ..Limits::default() };
    let sandbox = Sandbox::new().limits(limits);
    let (mut worst, mut over) = (0.0f64, 0.0f64);
    for (name, source) in CASES {
        let program = Program::compile_for("memory.py", source, &Policy::standard(), &sandbox)?;
        // What is made once for a process.
        sandbox.session(&program, Buffer::new()).run_slice(10);
        let before = PeakAlloc.current_usage();
        PeakAlloc.reset_peak_usage();
        let report = sandbox.session(&program, Buffer::new()).run();
        let real = PeakAlloc.peak_usage().saturating_sub(before) as f64 / (1 << 20) as f64;
        let charged = report.bytes_peak as f64 / (1 << 20) as f64;
        println!("| {name} | {charged:.1} | {real:.1} | {:.2} |", real / charged);
        worst = worst.max(real / charged);
        over = over.max(real - charged * 1.25);
    }
    println!("\nworst {worst:.2}; most beyond 1.25 times what was charged: {over:.1} MiB");
    Ok(())
}
