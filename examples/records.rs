//! A rule engine over many JSON records on all cores, with a progress bar: rules are compiled once,
//! each thread has its own sessions of them, and a record that is odd costs its own answer only.
//!
//!     cargo run --release --example records [RECORDS.jsonl]

use std::io::{IsTerminal, Write};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use coldframe::{Facts, Limits, Rule, RuleSession, Sandbox};
use serde_json::{Value, json};

/// What is asked of each record; the names are the parts of a record that rules may use.
const RULES: [(&str, &str); 4] = [
    ("large", "total > 900 and country != home"),
    ("gift", "any(tag.startswith('gift') for tag in tags)"),
    ("ratio", "total / pieces > 300"),
    ("vowels", "sum(name.lower().count(vowel) for vowel in 'aeiou') >= 4"),
];
const NAMES: [&str; 6] = ["name", "country", "total", "pieces", "tags", "home"];
/// Records that a thread takes at once.
const BATCH: usize = 256;

/// How often each rule was true, and how many records it had no answer for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Count {
    hits: usize,
    failed: usize,
}

/// A line of JSON for each record, made up.
fn made_up(count: usize) -> Vec<String> {
    let record = |n: usize| {
        let name = ["Ada", "Grace Hopper", "Audrey Aoki", "Al"][n % 4];
        let country = ["CH", "LI", "PT"][n % 3];
        json!({
            "name": name,
            "country": country,
            "total": (n * 7919) % 1000,
            "pieces": n % 11,
            "tags": if n.is_multiple_of(5) { vec!["gift wrap", "fast"] } else { vec![] },
        })
        .to_string()
    };
    (0..count).map(record).collect()
}

/// Asks the rules of one record.
fn ask(line: &str, sessions: &mut [RuleSession], counts: &mut [Count]) {
    let facts = serde_json::from_str(line).map(|record: Value| {
        let mut all = json!({"home": "CH"});
        for name in NAMES {
            if let Some(value) = record.get(name) {
                all[name] = value.clone();
            }
        }
        Facts::new(&all)
    });
    for (session, count) in sessions.iter_mut().zip(counts) {
        let answer = match &facts {
            Ok(Ok(facts)) => session.bind(facts).and_then(|()| session.eval::<bool>()).ok(),
            _ => None,
        };
        match answer {
            Some(hit) => count.hits += usize::from(hit),
            None => count.failed += 1,
        }
    }
}

/// A line that is written over itself, where somebody looks.
fn progress(done: &AtomicUsize, all: usize, begun: Instant) {
    let mut out = std::io::stderr();
    if !out.is_terminal() {
        return;
    }
    loop {
        let now = done.load(Ordering::Relaxed).min(all);
        let width = 40 * now / all.max(1);
        let rate = now as f64 / begun.elapsed().as_secs_f64().max(0.001);
        let bar = format!("{}{}", "#".repeat(width), ".".repeat(40 - width));
        let _ = write!(out, "\r[{bar}] {now}/{all}, {rate:.0}/s ");
        let _ = out.flush();
        if now >= all {
            let _ = writeln!(out);
            return;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
}

/// Counts over all records, on so many threads.
fn count_all(
    lines: &[String],
    threads: usize,
) -> Result<Vec<Count>, Box<dyn std::error::Error + Send + Sync>> {
    let sandbox = Sandbox::new().limits(Limits { steps_max: 10_000, ..Limits::default() });
    let mut rules = Vec::new();
    for (_, text) in RULES {
        rules.push(Rule::compile_for(text, &NAMES, &sandbox)?);
    }
    let (next, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let begun = Instant::now();
    let work = || -> Result<Vec<Count>, coldframe::RuleError> {
        let mut sessions: Vec<RuleSession> =
            rules.iter().map(Rule::session).collect::<Result<_, _>>()?;
        let mut counts = vec![Count::default(); rules.len()];
        loop {
            let from = next.fetch_add(BATCH, Ordering::Relaxed);
            let Some(rest) = lines.get(from..) else { return Ok(counts) };
            let batch = rest.get(..BATCH).unwrap_or(rest);
            batch.iter().for_each(|line| ask(line, &mut sessions, &mut counts));
            done.fetch_add(batch.len(), Ordering::Relaxed);
            if batch.is_empty() {
                return Ok(counts);
            }
        }
    };
    let parts = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        progress(&done, lines.len(), begun);
        workers.into_iter().map(|worker| worker.join()).collect::<Vec<_>>()
    });
    let mut all = vec![Count::default(); RULES.len()];
    for part in parts {
        let part = part.map_err(|_| "a thread has panicked")??;
        for (sum, own) in all.iter_mut().zip(part) {
            sum.hits += own.hits;
            sum.failed += own.failed;
        }
    }
    Ok(all)
}

/// Runs the example on records that are made up, one of them odd; gives what it shows.
pub fn run(records: usize) -> Result<String, Box<dyn std::error::Error + Send + Sync>> {
    let mut lines = made_up(records);
    lines.push("{\"name\": 7, \"total\":".to_owned());
    report(&lines)
}

fn report(lines: &[String]) -> Result<String, Box<dyn std::error::Error + Send + Sync>> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let counts = count_all(lines, threads)?;
    let mut text = format!("{} records\n", lines.len());
    for ((name, _), Count { hits, failed }) in RULES.iter().zip(counts) {
        text += &format!("{name}: {hits}, no answer for {failed}\n");
    }
    Ok(text)
}

fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let text = match std::env::args().nth(1) {
        Some(path) => {
            let text = std::fs::read_to_string(path)?;
            report(&text.lines().map(str::to_owned).collect::<Vec<_>>())?
        }
        None => run(100_000)?,
    };
    print!("{text}");
    Ok(())
}
