//! The command line.
use coldframe::budget::Limits;
use coldframe::policy::Policy;
use coldframe::session::{CompileError, Ending, Program, Sandbox};
use coldframe::value::runtime::Sink;
use std::io::Write;

struct Out(std::io::BufWriter<std::io::Stdout>);
impl Sink for Out {
    fn write(&mut self, text: &str, error: bool) {
        if error {
            let _ = self.0.flush();
            eprint!("{text}");
        } else {
            let _ = self.0.write_all(text.as_bytes());
        }
    }
    fn read_line(&mut self) -> Option<String> {
        let _ = self.0.flush();
        let mut line = String::new();
        std::io::stdin().read_line(&mut line).ok()?;
        Some(line)
    }
}
impl Drop for Out {
    fn drop(&mut self) {
        let _ = self.0.flush();
    }
}

fn main() {
    let mut args = std::env::args().skip(1).filter(|a| a != "run");
    let mut limits = Limits::default();
    let mut file = String::new();
    let mut sandbox = Sandbox::new();
    let mut stats = false;
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--max-steps" => {
                limits.steps_max = args.next().and_then(|n| n.parse().ok()).unwrap_or(0)
            }
            "--max-memory" => {
                limits.bytes_max = args
                    .next()
                    .and_then(|n| n.trim_end_matches("MiB").parse::<u64>().ok())
                    .unwrap_or(0)
                    << 20
            }
            "--collect" => sandbox.collect_always = true,
            "--flat" => sandbox.flat_always = true,
            "--stats" => stats = true,
            _ => file = arg,
        }
    }
    let text = std::fs::read_to_string(&file).unwrap_or_default();
    let name = file.rsplit('/').next().unwrap_or("").to_owned();
    let program = match Program::compile(&name, &text, &Policy::standard()) {
        Ok(program) => program,
        Err(CompileError::Syntax(source, error)) => {
            eprint!("{}", error.render(&source));
            std::process::exit(3);
        }
        Err(error) => {
            eprint!("{error}");
            std::process::exit(3);
        }
    };
    let sandbox = sandbox.limits(limits);
    let mut session =
        sandbox.session(&program, Box::new(Out(std::io::BufWriter::new(std::io::stdout()))));
    let report = session.run();
    drop(session);
    let code = match report.ending {
        Ending::Done => 0,
        Ending::Exit { status, message } => {
            eprint!("{message}");
            i32::from(status)
        }
        Ending::Raised { traceback } => {
            eprint!("{traceback}");
            1
        }
        Ending::Exhausted { budget, place } => {
            eprintln!("coldframe: {budget:?} exhausted at {place:?}");
            4
        }
        Ending::Internal { message } => {
            eprintln!("coldframe: internal error: {message}");
            5
        }
        _ => 5,
    };
    if stats {
        eprintln!("steps={} mem_peak={}", report.steps, report.bytes_peak);
    }
    std::process::exit(code);
}
