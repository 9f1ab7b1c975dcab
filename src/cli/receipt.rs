//! `coldframe receipt verify`.
//!
//! May touch: the files that are named; standard input, if it is granted.

use std::fmt::Write;
use std::path::Path;

use coldframe::budget::Cancel;
use coldframe::host::watchdog;
use coldframe::report::escape;
use coldframe::session::{JournalError, Program, Receipt, Sandbox, Session};

use super::args_journal::VerifyArguments;
use super::judge::{self, Text, not_too_large, rejected};
use super::load::{self, Paths};
use super::say::say;
use super::streams::Silent;
use super::{Failure, code, journal, policies, run};

/// Runs again what a receipt is of, and says what is not the same.
pub fn verify(arguments: &VerifyArguments) -> Result<u8, Failure> {
    let receipt = read(&arguments.receipt)?;
    let session = match &arguments.journal {
        Some(path) => replayed(arguments, path),
        None => fresh(arguments, &receipt),
    }?;
    let mut session = session;
    let wrong = |why: JournalError| Failure::Usage(why.to_string());
    session.keep_receipt().map_err(wrong)?;
    let cancel = Cancel::default();
    session.use_cancel(cancel.clone());
    let _watched = arguments.budgets.timeout.map(|time| watchdog::watch(cancel, time));
    let report = if receipt.result.is_some() { session.run_json() } else { session.run() };
    if let coldframe::Ending::Diverged { .. } = report.ending {
        return Err(run::diverged(&report.ending));
    }
    let own = session.receipt(&report).map_err(wrong)?;
    let differences = receipt.differences(&own);
    let mut out = String::new();
    for (name, theirs, ours) in &differences {
        let _ = writeln!(
            out,
            "{name}: the receipt says {}, and the run again {}",
            escape(theirs),
            escape(ours)
        );
    }
    if differences.is_empty() {
        let _ = writeln!(out, "the same: {} steps, ended {}", own.steps, escape(&own.ended));
    } else if differences.iter().any(|(name, ..)| name == "journal")
        && arguments.journal.is_none()
        && receipt.uses > 0
    {
        let _ = writeln!(
            out,
            "help: the run used what is outside of it ({} uses): record it with --record, and give \
             the journal with --journal",
            receipt.uses
        );
    }
    say(&out)?;
    Ok(if differences.is_empty() { code::OK } else { code::RAISED })
}

fn read(path: &Path) -> Result<Receipt, Failure> {
    let text = load::short_text(path, "receipt")?;
    Receipt::parse(&text)
        .map_err(|why| Failure::Usage(format!("{} is no receipt: {why}", path.display())))
}

/// The run from its journal.
fn replayed(arguments: &VerifyArguments, path: &Path) -> Result<Session, Failure> {
    let journal = journal::read(path)?;
    let policy = policies::policy(&arguments.policy)?;
    let mut limits = arguments.budgets.limits();
    limits.source_max = arguments.policy.source_max();
    let sandbox = Sandbox::new().limits(limits);
    let program = match journal.compile(&policy, &sandbox) {
        Ok(program) => program,
        Err(JournalError::Compile(error)) => {
            return Err(
                not_too_large(error, &arguments.policy).map_or_else(|e| e, |e| rejected(&e))
            );
        }
        Err(why) => return Err(Failure::Usage(why.to_string())),
    };
    sandbox
        .replay(&journal, &program, Silent(None))
        .map_err(|why| Failure::Usage(format!("{}: {why}", path.display())))
}

/// The run from its program and the flags it was run with.
fn fresh(arguments: &VerifyArguments, receipt: &Receipt) -> Result<Session, Failure> {
    let policy = policies::policy(&arguments.policy)?;
    let (mut sandbox, flags) = run::sandbox(&arguments.inputs, &arguments.budgets, false)?;
    let limits = receipt.limits.within(&arguments.budgets.limits());
    let file = arguments.file.as_deref().unwrap_or(Path::new("-"));
    let name = arguments.name.as_deref();
    let names = sandbox.names();
    let memory_max = Some(limits.bytes_max);
    let text = judge::read(file, name, Paths::Last, &policy, names, &arguments.policy, memory_max);
    let compiled = match text {
        Ok(Text { source, surroundings }) => {
            let mut argv = vec![source.name().to_owned()];
            argv.extend(arguments.args.iter().cloned());
            sandbox = sandbox.argv(argv);
            Program::compile_with(source, &policy, &surroundings)
        }
        Err(unloaded) => Err(unloaded.broken()?),
    };
    let program = compiled.map_err(|error| {
        not_too_large(error, &arguments.policy).map_or_else(|e| e, |e| rejected(&e))
    })?;
    let input = arguments.stdin.then_some(flags.input_max);
    Ok(sandbox.limits(limits).session(&program, Silent::reading(input)))
}
