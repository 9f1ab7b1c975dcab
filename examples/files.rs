//! Granted directories: a program reads orders and writes an invoice each, as far as its quota goes;
//! every use is written down; the host takes the directory back while a file is open in it.
//!
//!     cargo run --example files
//!
//! The directories are in memory here. `coldframe::host::dir` opens one of the machine, with the
//! feature `dir`; everything else stays as it is.

use coldframe::{
    AuditRing, Buffer, Caretaker, Ending, Memory, Policy, Program, Quota, ReadOnly, Sandbox,
};

/// Of several directories each has its name.
const SOURCE: &str = "\
from pathlib import Path

for order in sorted(Path('/orders').glob('*.txt')):
    name, pieces = order.read_text().split()
    try:
        Path('/out', order.name).write_text(f'{name}: {40 * int(pieces)}')
    except OSError as error:
        print(error)
try:
    Path('/orders/1.txt').unlink()
except PermissionError as error:
    print(error)
with open('/out/1.txt') as invoice:
    print(invoice.read(4))
    done()
    try:
        print(invoice.read())
    except PermissionError as error:
        print(error)
";

/// Runs the example; gives what it shows.
pub fn run() -> Result<String, Box<dyn std::error::Error>> {
    let orders =
        Memory::new().with("1.txt", "Ada 2").with("2.txt", "Grace 1").with("3.txt", "Al 9");
    let out = Memory::new();
    let audit = AuditRing::new(100);
    let caretaker = Caretaker::new("out").audit(audit.clone());

    let mut sandbox = Sandbox::new();
    sandbox.dir("orders", ReadOnly(orders))?;
    sandbox.dir("out", caretaker.keep(Quota::new(out.clone()).files_max(2).bytes_max(1000)))?;
    let hand = caretaker.clone();
    sandbox.function("done", move || hand.revoke())?;

    let program = Program::compile_for("invoices.py", SOURCE, &Policy::standard(), &sandbox)?;
    let output = Buffer::new();
    let ending = sandbox.session(&program, output.clone()).run().ending;
    if ending != Ending::Done {
        return Err(format!("{ending:?}").into());
    }

    // What the host has of it: the files, and who did what to them.
    let mut text = output.text();
    for name in ["1.txt", "2.txt", "3.txt"] {
        let content = out.read(name).map(String::from_utf8).transpose()?;
        text += &format!("{name}: {content:?}\n");
    }
    for line in audit.lines().iter().filter(|line| !matches!(line.action, "stat" | "list")) {
        let end = match &line.end {
            Some(Err(why)) => why,
            Some(Ok(())) => "done",
            None => "begun",
        };
        text += &format!("{} {}: {end}\n", line.action, line.argument.as_deref().unwrap_or("?"));
    }
    Ok(text)
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    print!("{}", run()?);
    Ok(())
}
