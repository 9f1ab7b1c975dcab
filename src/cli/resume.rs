//! `coldframe resume` and `coldframe key new`.
//!
//! May touch: the files that are named, the ledger, the streams of this process.

use std::io::Read;
use std::path::{Path, PathBuf};

use coldframe::budget::{Cancel, Exhausted, Limits};
use coldframe::host::{self, FileLedger, watchdog};
use coldframe::session::snapshot::{Ledger, Replay, SnapshotError};
use coldframe::session::{Ending, Sandbox, Session, Snapshot};

use super::args::{BudgetArguments, PolicyArguments};
use super::args_snapshot::{ResumeArguments, TextArguments};
use super::failure::plainly;
use super::slices::{self, Ran, Slices};
use super::stats::Stats;
use super::streams::Streams;
use super::{Failure, grants, judge, policies, run};

/// The largest file that is read: whatever a run may hold takes less.
const FILE_MAX: u64 = 4 << 30;
/// What each begins with, in every version.
const BEGINNING: &[u8] = b"CFS";

/// Makes a key.
pub fn new_key(file: &Path) -> Result<u8, Failure> {
    match host::new_key(file) {
        Ok(_) => {
            complain!(line "coldframe: made a key; only you may read {}", file.display());
            Ok(super::code::OK)
        }
        Err(why) if why.kind() == std::io::ErrorKind::AlreadyExists => {
            Err(Failure::Usage(format!(
                "{} exists and is not written over: what it signed could not be resumed any more",
                file.display()
            )))
        }
        Err(why) => {
            Err(Failure::Usage(format!("cannot write {}: {}", file.display(), plainly(&why))))
        }
    }
}

/// Goes on with a saved run.
pub fn resume(arguments: &ResumeArguments) -> Result<u8, Failure> {
    let stats = Stats::begin(&arguments.stats)?;
    let key = slices::key(&arguments.key)?;
    let slices = Slices::of(&arguments.slice, Some(&arguments.key))?;
    let (sandbox, limits) = sandbox(arguments)?;
    let bytes = read(&arguments.file)?;
    let refused = |why| refused(&arguments.file, why, &arguments.text.policy());
    let snapshot = Snapshot::open(&bytes, &key).map_err(refused)?;
    let policy = policies::policy(&arguments.text.policy())?;
    let program = match snapshot.compile(&policy, &sandbox) {
        Ok(program) => program,
        Err(why) => return run::refuse(stats, Ok(refused(why))),
    };
    let ledger: Box<dyn Ledger> = match arguments.replay {
        true => Box::new(Replay),
        false => Box::new(FileLedger::new(ledger_file(arguments))),
    };
    let cancel = Cancel::default();
    let granted = arguments.stdin.then_some(limits.input_max);
    let mut streams = Streams::new(arguments.raw, granted);
    streams.cancel = Some(cancel.clone());
    let broken = streams.broken.clone();
    let mut session = sandbox.resume(&snapshot, &program, streams, &*ledger).map_err(refused)?;
    session.use_cancel(cancel.clone());
    let _watched = arguments.budgets.timeout.map(|time| watchdog::watch(cancel, time));
    let ran = match &slices {
        Some(slices) => slices
            .run(&mut session, arguments.json, Some(&*ledger), &next(arguments))
            .map_err(|failure| lost(failure, &arguments.file))?,
        None if arguments.json => Ran::Ended(Session::run_json(&mut session)),
        None => Ran::Ended(session.run()),
    };
    let limits = in_all(&session, &limits);
    if let Ran::Ended(report) | Ran::Broken(report, _) = &ran
        && let Ending::Exhausted { budget, .. } = &report.ending
        && began_with(*budget, &limits, &arguments.budgets)
    {
        complain!(line
            "coldframe: the run goes on with the budgets it began with: raise them in the \
             `coldframe run` that begins it"
        );
    }
    // Writes out what it printed.
    drop(session);
    Ok(run::end(&ran, &limits, &arguments.budgets, stats, &broken))
}

/// What the run may spend in all: the smaller of what it began with and what the flags say.
fn in_all(session: &Session, flags: &Limits) -> Limits {
    let own = session.standing().limits;
    Limits {
        steps_max: own.steps_max,
        bytes_max: own.bytes_max,
        output_max: own.output_max,
        int_bits_max: own.int_bits_max,
        ..flags.clone()
    }
}

/// Whether a budget that ran out is less than the flags allow.
fn began_with(budget: Exhausted, own: &Limits, flags: &BudgetArguments) -> bool {
    match budget {
        Exhausted::Steps => own.steps_max < flags.max_steps,
        Exhausted::Memory => own.bytes_max < flags.max_memory,
        Exhausted::Output => own.output_max < flags.max_output,
        Exhausted::IntBits => own.int_bits_max < flags.max_int_bits,
        _ => false,
    }
}

/// The saved run was resumed, and what came of it is not saved.
fn lost(failure: Failure, file: &Path) -> Failure {
    match failure {
        Failure::Usage(words) => {
            Failure::Usage(format!("{words}\n{} is as it was: add --replay", file.display()))
        }
        other => other,
    }
}

/// The sandbox that the flags describe, and its limits.
fn sandbox(arguments: &ResumeArguments) -> Result<(Sandbox, Limits), Failure> {
    let mut limits = arguments.budgets.limits();
    limits.source_max = arguments.text.policy().source_max();
    let mut sandbox = Sandbox::new().limits(limits.clone());
    let saved = arguments.slice.save.is_some();
    let flags = grants::Flags {
        grants: &arguments.grant,
        file: arguments.grants.as_deref(),
        audit: arguments.audit.as_deref(),
        redacted: arguments.audit_redacted,
        saved,
    };
    grants::grant(&mut sandbox, &flags)?;
    Ok((sandbox, limits))
}

/// Where it is noted what was resumed.
fn ledger_file(arguments: &ResumeArguments) -> PathBuf {
    arguments.ledger.clone().unwrap_or_else(|| {
        let mut name = arguments.key.clone().into_os_string();
        name.push(".ledger");
        PathBuf::from(name)
    })
}

/// The flags with which the run goes on after this slice.
fn next(arguments: &ResumeArguments) -> String {
    let TextArguments { policy, params, .. } = &arguments.text;
    let ledger = arguments.ledger.as_deref();
    let grants = (&arguments.grant[..], arguments.grants.as_deref());
    next_flags(&arguments.key, ledger, grants, policy, params.as_deref())
        + if arguments.stdin { " --stdin" } else { "" }
}

/// The flags that a resume needs.
pub fn next_flags(
    key: &Path,
    ledger: Option<&Path>,
    (grants, file): (&[String], Option<&Path>),
    policy: &str,
    params: Option<&str>,
) -> String {
    let key = key.to_string_lossy();
    let ledger = ledger.map(Path::to_string_lossy);
    let mut all = vec![("--key", &*key)];
    all.extend(ledger.as_deref().map(|ledger| ("--ledger", ledger)));
    let file = file.map(Path::to_string_lossy);
    all.extend(file.as_deref().map(|file| ("--grants", file)));
    all.extend(grants.iter().map(|grant| ("--grant", grant.as_str())));
    all.extend((policy != "standard").then_some(("--policy", policy)));
    all.extend(params.map(|params| ("--params", params)));
    slices::flags(&all)
}

/// A saved run's bytes.
pub fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let unreadable = |why| match path.is_dir() {
        true => Failure::Usage(format!("{} is a directory, and no saved run", path.display())),
        false => Failure::unreadable(&path.to_string_lossy(), &why),
    };
    let mut bytes = Vec::new();
    let mut file = std::fs::File::open(path).map_err(unreadable)?;
    // Who reads on finds out that this is no saved run: it may be a device without an end.
    file.by_ref().take(BEGINNING.len() as u64).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes == BEGINNING {
        file.take(FILE_MAX).read_to_end(&mut bytes).map_err(unreadable)?;
    }
    Ok(bytes)
}

/// A rejection, and why there is one.
fn judged_again(failure: Failure) -> Failure {
    let words = "help: a saved program is judged again: give the --policy and the --params it was \
                 run with\n";
    match failure {
        Failure::Rejected(text) => Failure::Rejected(text + words),
        other => other,
    }
}

/// What is said of a saved run that is not gone on with, and what to do.
pub fn refused(path: &Path, why: SnapshotError, text: &PolicyArguments) -> Failure {
    let file = path.display();
    let words = match &why {
        SnapshotError::Compile(_) => {
            let SnapshotError::Compile(error) = why else { return Failure::Usage(String::new()) };
            return match judge::not_too_large(error, text) {
                Ok(error) => judged_again(judge::rejected(&error)),
                Err(failure) => failure,
            };
        }
        SnapshotError::NotASnapshot => {
            let program = path.extension().is_some_and(|extension| extension == "py");
            let hint = if program {
                format!("to run a program: coldframe run {file}")
            } else {
                "`coldframe run --slice N --save FILE` writes one".to_owned()
            };
            format!("{file} is no saved run; {hint}")
        }
        SnapshotError::OtherKey => {
            format!("{file} was saved with another key: give that one with --key")
        }
        SnapshotError::Damaged => format!(
            "{file} was changed since it was saved, or is not all there: nothing of it is run; \
             copy it again from where it was saved"
        ),
        SnapshotError::MissingGrant(name) => format!(
            "{file} was saved with the grant `{name}`, which is not given here: add --grant {name}"
        ),
        SnapshotError::AlreadyResumed(_) => format!(
            "{file} has been resumed before: resume what was saved after it, or add --replay to do \
             it again"
        ),
        SnapshotError::Superseded(newer) => format!(
            "{file} is old: the run went on since and was saved for the {newer}. time; resume that, \
             or add --replay to go back to this one"
        ),
        SnapshotError::TooLarge => {
            format!("{file} needs more memory than it may have here: raise it with --max-memory")
        }
        SnapshotError::OtherProgram => format!(
            "{file}: its program became another one under this policy: give the --policy it was \
             run with"
        ),
        SnapshotError::Ledger(why) => {
            let (why, _) = why.split_once(" (os error ").unwrap_or((why, ""));
            format!("the ledger {why}; name another with --ledger")
        }
        _ => format!("{file}: {why}"),
    };
    Failure::Usage(words)
}
