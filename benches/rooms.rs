//! What each room takes for an ordinary text of a thousand lines, and what a session takes to begin.
//!
//!     cargo bench --bench rooms [FILTER]
//!
//! May touch: the library. Never: files outside the package.

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use std::hint::black_box;
use std::sync::Arc;

use coldframe::policy::{self, Policy};
use coldframe::session::snapshot::Replay;
use coldframe::session::{Key, Program, Sandbox, Snapshot};
use coldframe::source::Source;
use coldframe::syntax::{self, Mode};
use coldframe::value::runtime::Sink;

/// Lines of the ordinary text.
const LINES: usize = 1000;

/// Output that nobody reads.
struct Nowhere;

impl Sink for Nowhere {
    fn write(&mut self, _text: &str, _error: bool) {}
}

/// So many lines, or a few more, as people write them: functions, a class, loops, formats, comprehensions.
fn ordinary(lines: usize) -> String {
    let piece = |n: usize| {
        format!(
            "class Account{n}:\n    \"\"\"One customer's account.\"\"\"\n\n    \
             def __init__(self, owner, balance=0):\n        self.owner = owner\n        \
             self.balance = balance\n\n    def deposit(self, amount: int) -> int:\n        \
             if amount <= 0:\n            raise ValueError(f'cannot deposit {{amount}}')\n        \
             self.balance += amount\n        return self.balance\n\n\n\
             def total{n}(accounts):\n    return sum(a.balance for a in accounts if a.owner)\n\n\n\
             accounts{n} = [Account{n}(name, 10 * i) for i, name in enumerate(['ann', 'bo'])]\n\
             for account in accounts{n}:\n    account.deposit({n} + 1)\n    \
             line = '{{:>10}} {{:8.2f}}'.format(account.owner, account.balance / 3)\n    \
             if len(line) > 5 and line.strip():\n        names = {{account.owner: line}}\n"
        )
    };
    let mut text = String::new();
    for n in 0.. {
        if text.lines().count() >= lines {
            break;
        }
        text.push_str(&piece(n));
    }
    text
}

fn rooms(criterion: &mut Criterion) {
    let text = ordinary(LINES);
    let source = Arc::new(Source::new("ordinary.py", &*text));
    let parse =
        || syntax::parse(&source, Mode::Module, &syntax::Limits::default()).expect("it is Python");
    let standard = Arc::new(Policy::standard());
    let builtins = ["print", "len", "sum", "enumerate", "ValueError", "int"];
    let catalog = policy::Powerless { modules: &[], builtins: &builtins };
    let mut group = criterion.benchmark_group("a thousand lines");
    group.throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function("parse", |bench| bench.iter(|| black_box(parse())));
    group.bench_function("policy", |bench| {
        let module = || vec![policy::Module::main(source.clone(), parse())];
        bench.iter_batched(
            module,
            |module| policy::check(module, &standard, &catalog).expect("it is harmless"),
            BatchSize::SmallInput,
        );
    });
    group.bench_function("parse, policy and resolve", |bench| {
        bench.iter(|| Program::compile("ordinary.py", &text, &standard).expect("it compiles"));
    });
    group.bench_function("run", |bench| {
        let program = Program::compile("ordinary.py", &text, &standard).expect("it compiles");
        bench.iter(|| Sandbox::new().session(&program, Nowhere).run());
    });
    group.finish();
}

fn lengths(criterion: &mut Criterion) {
    let standard = Policy::standard();
    let mut group = criterion.benchmark_group("compile");
    for lines in [10, 100, 1_000, 10_000] {
        // No head of a block at the end.
        let whole = ordinary(lines);
        let some: Vec<&str> = whole.lines().take(lines).collect();
        let end = some.iter().rposition(|line| !line.ends_with(':')).map_or(0, |at| at + 1);
        let text = some[..end].join("\n") + "\n";
        group.bench_function(format!("{lines} lines"), |bench| {
            bench.iter(|| Program::compile("ordinary.py", &text, &standard).expect("it compiles"));
        });
    }
    group.finish();
}

fn starts(criterion: &mut Criterion) {
    let standard = Policy::standard();
    let sum = Program::compile("sum.py", "1 + 1", &standard).expect("it compiles");
    let json = Program::compile("json.py", "import json", &standard).expect("it compiles");
    let sandbox = Sandbox::new();
    let mut group = criterion.benchmark_group("start");
    group.bench_function("compile 1 + 1", |bench| {
        bench.iter(|| Program::compile("sum.py", "1 + 1", &standard).expect("it compiles"));
    });
    group.bench_function("a fresh session", |bench| {
        bench.iter(|| black_box(sandbox.session(&sum, Nowhere)));
    });
    group.bench_function("a fresh session runs 1 + 1", |bench| {
        bench.iter(|| sandbox.session(&sum, Nowhere).run());
    });
    group.bench_function("a fresh session imports json", |bench| {
        bench.iter(|| sandbox.session(&json, Nowhere).run());
    });
    group.finish();
}

/// An agent of twenty lines, paused among its visits.
const AGENT: &str = "\
class Visit:
    def __init__(self, place, price):
        self.place = place
        self.price = price

def visits(places):
    for place in places:
        yield Visit(place, len(place) * 2.5)

def cheapest(notes):
    return min(notes, key=lambda visit: visit.price)

places = ['Rome', 'Oslo', 'Kyiv', 'Reykjavik']
notes, seen = [], {}
for visit in visits(places):
    notes.append(visit)
    seen[visit.place] = (visit.price, len(notes))
    if len(notes) > 3:
        break
best = cheapest(notes)
print(best.place, best.price)
";

fn snapshots(criterion: &mut Criterion) {
    let program = Program::compile("agent.py", AGENT, &Policy::standard()).expect("it compiles");
    let (sandbox, key) = (Sandbox::new(), Key::new([1; 32]));
    let mut session = sandbox.session(&program, Nowhere);
    session.run_slice(40);
    let bytes = session.save(&key).expect("it is paused");
    let mut group = criterion.benchmark_group("snapshot");
    group.throughput(Throughput::Bytes(bytes.len() as u64));
    group.bench_function("save a paused agent", |bench| {
        bench.iter(|| black_box(session.save(&key).expect("it is paused")));
    });
    group.bench_function("open and resume it", |bench| {
        bench.iter(|| {
            let snapshot = Snapshot::open(&bytes, &key).expect("it is ours");
            sandbox.resume(&snapshot, &program, Nowhere, &Replay).expect("it is new")
        });
    });
    group.finish();
}

criterion_group!(benches, rooms, lengths, starts, snapshots);
criterion_main!(benches);
