//! Many sessions at once: what 10,000 live ones take, and what taking turns costs.
//!
//! `cargo bench --bench sessions` prints the figures of docs/PERFORMANCE.md. Memory is what Linux
//! says this process has; elsewhere it is not told.

use std::time::Instant;

use coldframe::{Ending, Key, Policy, Program, Progress, Sandbox, Session};

/// A small agent, which goes on for as long as it is let.
const AGENT: &str = "\
class Offer:
    def __init__(self, place, price):
        self.place = place
        self.price = price

def offers(places):
    turn = 0
    while True:
        for place in places:
            turn += 1
            yield Offer(place, (len(place) * 37 + turn * 11) % 97)

best, seen = {}, []
for offer in offers(['Rome', 'Oslo', 'Kyiv', 'Bern']):
    known = best.get(offer.place)
    if known is None or offer.price < known.price:
        best[offer.place] = offer
    seen.append((offer.place, offer.price))
    if len(seen) > 50:
        seen = seen[25:]
";

/// Sessions that are alive at once.
const LIVE: usize = 10_000;

/// Sessions that take turns, and the steps of each and of a slice.
const TURNS: (usize, u64, u64) = (500, 200_000, 10_000);

fn main() {
    let program = Program::compile("agent.py", AGENT, &Policy::standard()).expect("it compiles");
    let sandbox = Sandbox::new();
    let begin = || sandbox.session(&program, |_: &str| {});
    // What is made once in a process is made now.
    assert!(matches!(begin().run_slice(1000), Progress::Paused));

    let before = resident();
    let start = Instant::now();
    let mut live: Vec<Session> = (0..LIVE).map(|_| begin()).collect();
    for session in &mut live {
        assert!(matches!(session.run_slice(500), Progress::Paused));
    }
    let seconds = start.elapsed().as_secs_f64();
    println!("{LIVE} live sessions: begun and paused in {seconds:.2} s");
    if let (Some(before), Some(after)) = (before, resident()) {
        let bytes = after.saturating_sub(before);
        println!("  {:.0} MB, {:.1} kB each", bytes as f64 / 1e6, bytes as f64 / 1e3 / LIVE as f64);
    }
    let key = Key::new([1; 32]);
    let size = live[0].save(&key).expect("it is paused").len();
    println!("  saved, one takes {size} bytes without its source");
    drop(live);

    let (count, steps, slice) = TURNS;
    // Each way twice, the quicker one counts: the machine has other things to do.
    let (mut alone, mut turns) = (f64::MAX, f64::MAX);
    for _ in 0..3 {
        let mut all: Vec<Session> = (0..count).map(|_| begin()).collect();
        let start = Instant::now();
        for session in &mut all {
            spend(session, steps);
        }
        alone = alone.min(start.elapsed().as_secs_f64());
        let mut all: Vec<Session> = (0..count).map(|_| begin()).collect();
        let start = Instant::now();
        for _ in 0..steps / slice {
            for session in &mut all {
                spend(session, slice);
            }
        }
        turns = turns.min(start.elapsed().as_secs_f64());
    }
    println!("{count} sessions of {steps} steps");
    println!("  one after the other: {alone:.3} s");
    println!("  in turns of {slice} steps: {turns:.3} s, {:+.1} %", (turns / alone - 1.0) * 100.0);
}

fn spend(session: &mut Session, steps: u64) {
    match session.run_slice(steps) {
        Progress::Paused => {}
        Progress::Ended(report) => assert_eq!(report.ending, Ending::Done),
        _ => {}
    }
}

/// Bytes of memory that this process has.
fn resident() -> Option<u64> {
    let text = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kilobytes: u64 = line.trim().strip_suffix(" kB")?.trim().parse().ok()?;
    Some(kilobytes * 1024)
}
