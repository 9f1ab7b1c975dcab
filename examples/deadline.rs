//! A run with a deadline, a clock and randomness: time and randomness come in by name, a program that
//! sleeps or spins is ended in time, and the host is told when half of its steps are spent.
//!
//!     cargo run --example deadline

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use coldframe::host::{self, Ambient, watchdog};
use coldframe::{
    Buffer, Coarse, Ending, Exhausted, Frozen, Limits, Policy, Program, Sandbox, Seeded,
};

const SOURCE: &str = "\
import datetime, random, time
print(datetime.date.today(), random.randint(1, 6) in range(1, 7))
time.sleep(3600)
print('an hour later:', time.strftime('%H:%M'))
";

/// How a program that sleeps for an hour fares, and what it printed.
fn ran(sandbox: &Sandbox, time: Duration) -> Result<(Ending, String), Box<dyn std::error::Error>> {
    let program = Program::compile("sleepy.py", SOURCE, &Policy::standard())?;
    let output = Buffer::new();
    let mut session = sandbox.session(&program, output.clone());
    let _watched = watchdog::watch(session.cancel_handle(), time);
    Ok((session.run().ending, output.text()))
}

/// Runs the example; gives what it shows.
pub fn run() -> Result<String, Box<dyn std::error::Error>> {
    // The same each time: for tests, for replays, for pages that are cached.
    let mut fixed = Sandbox::new();
    fixed.clock(Frozen::parse("2026-01-01T08:30:00Z")?).random(Seeded::new(7));
    let (ending, output) = ran(&fixed, Duration::from_secs(60))?;
    let mut text = format!("{output}{ending:?}\n");

    // The machine's own, to the minute; an hour of sleep ends with the deadline.
    let mut real = Sandbox::new();
    let ambient = Ambient::authority();
    real.clock(Coarse::new(host::clock(ambient), Duration::from_secs(60)));
    real.random(host::random(ambient));
    let begun = Instant::now();
    let (ending, _) = ran(&real, Duration::from_millis(50))?;
    let in_time = matches!(ending, Ending::Exhausted { budget: Exhausted::Time, .. });
    text += &format!("ended in time: {}\n", in_time && begun.elapsed() < Duration::from_secs(5));

    let sandbox = Sandbox::new().limits(Limits { steps_max: 10_000, ..Limits::default() });
    let endless = Program::compile("endless.py", "while True: pass", &Policy::standard())?;
    let mut session = sandbox.session(&endless, |_: &str| {});
    let told = Arc::new(AtomicBool::new(false));
    let tell = told.clone();
    session.tell_at(0.5, move |_| tell.store(true, Ordering::Relaxed));
    let ending = session.run().ending;
    let out_of_steps = matches!(ending, Ending::Exhausted { budget: Exhausted::Steps, .. });
    text +=
        &format!("told at half: {}, then stopped: {out_of_steps}\n", told.load(Ordering::Relaxed));
    Ok(text)
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    print!("{}", run()?);
    Ok(())
}
