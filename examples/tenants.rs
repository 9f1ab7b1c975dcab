//! Two tenants, one thread: their programs take turns in slices, each tenant's programs draw on one
//! account, and a slow function of the host's holds nobody up.
//!
//!     cargo run --example tenants

use std::collections::VecDeque;

use coldframe::{
    Account, Buffer, Ending, HostFunction, Policy, Program, Progress, Sandbox, Session,
};

const POLITE: &str = "\
words = fetch('greeting').split()
for turn in range(200):
    words.append(words.pop(0))
print(*words)
";

const GREEDY: &str = "\
n = 0
while True:
    n += 1
";

struct Running {
    tenant: &'static str,
    session: Session,
    output: Buffer,
}

/// Runs the example; gives what it shows.
pub fn run() -> Result<String, Box<dyn std::error::Error>> {
    let mut sandbox = Sandbox::new();
    sandbox.register(HostFunction::pending("fetch").parameter("name"))?;
    let policy = Policy::standard();
    let polite = Program::compile_for("polite.py", POLITE, &policy, &sandbox)?;
    let greedy = Program::compile_for("greedy.py", GREEDY, &policy, &sandbox)?;
    let accounts = [("ada", Account::new(50_000, 8 << 20)), ("bo", Account::new(50_000, 8 << 20))];

    let mut turns: VecDeque<Running> = VecDeque::new();
    for (tenant, program) in
        [("ada", &polite), ("bo", &greedy), ("bo", &greedy), ("ada", &polite), ("bo", &polite)]
    {
        let output = Buffer::new();
        let mut session = sandbox.session(program, output.clone());
        if let Some((_, account)) = accounts.iter().find(|(name, _)| *name == tenant) {
            session.draw_from(account);
        }
        turns.push_back(Running { tenant, session, output });
    }

    let mut text = String::new();
    while let Some(mut running) = turns.pop_front() {
        match running.session.run_slice(1_000) {
            Progress::Ended(report) => {
                let how = match report.ending {
                    Ending::Done => running.output.text(),
                    Ending::Exhausted { budget, .. } => format!("stopped: out of {budget:?}\n"),
                    other => format!("{other:?}\n"),
                };
                text += &format!("{}: {how}", running.tenant);
            }
            // A real host would look it up elsewhere and answer when it is there.
            Progress::Waiting(request) => {
                let name: String = request.arg(0)?;
                running
                    .session
                    .resume(request.id, Ok(format!("a {name} for {}", running.tenant)))?;
                turns.push_back(running);
            }
            _ => turns.push_back(running),
        }
    }
    for (tenant, account) in &accounts {
        let spent = 50_000 - account.steps_left();
        text += &format!("{tenant} has spent {spent} of 50000 steps\n");
    }
    Ok(text)
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    print!("{}", run()?);
    Ok(())
}
