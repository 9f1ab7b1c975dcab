//! An agent that visits three processes and carries its state along: it pauses at `go`, becomes
//! bytes, and goes on where the bytes are taken to.
//!
//!     cargo run --example agent
//!
//! Each town is a process of its own here; between machines the file would be copied.

use std::path::Path;
use std::process::Command;

use coldframe::{
    Buffer, Ending, HostFunction, Key, MemoryLedger, Policy, Program, Progress, Sandbox, Session,
    Snapshot,
};

type Failed = Box<dyn std::error::Error>;

/// Asks for the price in each town, and goes on to the next.
const AGENT: &str = "\
def route(towns):
    for town in towns:
        go(town)
        yield town

prices = {}
for town in route(['Rome', 'Oslo', 'Kyiv']):
    prices[town] = price('coffee')
    print(f'{town}: {prices[town]}')
best = min(prices, key=prices.get)
print(f'cheapest in {best}, of {len(prices)} towns')
";

/// What a town lets an agent do.
fn town(name: &str) -> Result<Sandbox, Failed> {
    let mut sandbox = Sandbox::new();
    let factor = name.len() as f64 - 3.0 + f64::from(name.starts_with('O'));
    sandbox.function("price", move |item: String| item.len() as f64 * factor / 4.0)?;
    sandbox.register(HostFunction::pending("go").parameter("town"))?;
    Ok(sandbox)
}

/// Runs a session until it wants to leave: the town and the bytes, or nothing at its end.
fn until_it_leaves(session: &mut Session, key: &Key) -> Result<Option<(String, Vec<u8>)>, Failed> {
    loop {
        match session.run_slice(10_000) {
            Progress::Waiting(request) => {
                return Ok(Some((request.arg(0)?, session.save_with_source(key)?)));
            }
            Progress::Ended(report) if report.ending == Ending::Done => return Ok(None),
            Progress::Ended(report) => return Err(format!("{:?}", report.ending).into()),
            _ => {}
        }
    }
}

/// What happens in one process: the agent comes as bytes, prints, and leaves as bytes.
fn visit(name: &str, bytes: &[u8], output: &Buffer) -> Result<Option<(String, Vec<u8>)>, Failed> {
    let (key, sandbox) = (Key::new([7; 32]), town(name)?);
    let snapshot = Snapshot::open(bytes, &key)?;
    let program = snapshot.compile(&Policy::standard(), &sandbox)?;
    let ledger = MemoryLedger::new();
    let mut session = sandbox.resume(&snapshot, &program, output.clone(), &ledger)?;
    if let Progress::Waiting(request) = session.run_slice(1) {
        session.resume(request.id, Ok(()))?;
    }
    until_it_leaves(&mut session, &key)
}

/// The agent as it sets out, and where to.
fn sets_out() -> Result<Option<(String, Vec<u8>)>, Failed> {
    let sandbox = town("home")?;
    let program = Program::compile_for("agent.py", AGENT, &Policy::standard(), &sandbox)?;
    until_it_leaves(&mut sandbox.session(&program, Buffer::new()), &Key::new([7; 32]))
}

/// Runs the example in one process; gives what it shows.
pub fn run() -> Result<String, Failed> {
    let (output, mut next) = (Buffer::new(), sets_out()?);
    while let Some((name, bytes)) = next {
        next = visit(&name, &bytes, &output)?;
    }
    Ok(output.text())
}

/// Sends the agent from process to process, in a file.
fn travels() -> Result<(), Failed> {
    let folder = std::env::temp_dir().join(format!("agent-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let file = folder.join("agent.run");
    let mut next = sets_out()?.map(|(name, bytes)| std::fs::write(&file, bytes).map(|()| name));
    while let Some(name) = next.transpose()? {
        let done = Command::new(std::env::current_exe()?).arg(&name).arg(&file).output()?;
        print!("{}", String::from_utf8_lossy(&done.stdout));
        eprint!("{}", String::from_utf8_lossy(&done.stderr));
        let said = std::fs::read_to_string(file.with_extension("next"))?;
        next = (!said.is_empty()).then_some(Ok(said));
    }
    Ok(std::fs::remove_dir_all(folder)?)
}

/// One of the processes: takes the agent out of the file, and puts it back.
fn process(name: &str, file: &Path) -> Result<(), Failed> {
    let output = Buffer::new();
    let next = visit(name, &std::fs::read(file)?, &output)?;
    print!("{}", output.text());
    let (name, bytes) = next.unwrap_or_default();
    std::fs::write(file, bytes)?;
    Ok(std::fs::write(file.with_extension("next"), name)?)
}

fn main() -> Result<(), Failed> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.as_slice() {
        [name, file] => process(name, Path::new(file)),
        _ => travels(),
    }
}
