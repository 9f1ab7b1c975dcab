//! The smallest embedding: a program with an input, its output, how it ended, what it spent.
//!
//!     cargo run --example hello

use coldframe::{Buffer, Ending, Limits, Policy, Program, Sandbox};

const SOURCE: &str = "\
for name in names:
    print(f'Hello, {name.title()}!')
len(names)
";

/// Runs the example; gives what it shows.
pub fn run() -> Result<String, Box<dyn std::error::Error>> {
    let mut sandbox = Sandbox::new().limits(Limits { steps_max: 10_000, ..Limits::default() });
    sandbox.input("names", &["ada", "grace"])?;
    let program = Program::compile_for("hello.py", SOURCE, &Policy::standard(), &sandbox)?;
    let output = Buffer::new();
    let mut session = sandbox.session(&program, output.clone());
    let report = session.run();
    let greeted: usize = match report.ending {
        Ending::Done => session.result()?,
        ending => return Err(format!("it ended otherwise: {ending:?}").into()),
    };
    Ok(format!("{}{greeted} greeted in {} steps\n", output.text(), report.steps))
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    print!("{}", run()?);
    Ok(())
}
