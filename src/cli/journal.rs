//! `--record`, `--receipt` and `coldframe replay`.
//!
//! May touch: the files that are named, the streams of this process.

use std::fs::File;
use std::io::{Read, Write};
use std::path::Path;

use coldframe::budget::Cancel;
use coldframe::host::{self, watchdog};
use coldframe::session::journal::JOURNAL_BYTES_MAX;
use coldframe::session::{Journal, JournalError, Report, Sandbox, Session};

use super::args_journal::{JournalArguments, ReplayArguments};
use super::failure::plainly;
use super::slices::Ran;
use super::stats::Stats;
use super::streams::Streams;
use super::{Failure, judge, policies, run};

/// Where what is kept of a run goes.
pub struct Kept {
    record: Option<File>,
    receipt: Option<File>,
}

impl Kept {
    /// The files that the flags name, opened before anything runs.
    pub fn begin(arguments: &JournalArguments, slices: bool) -> Result<Self, Failure> {
        if slices && (arguments.record.is_some() || arguments.receipt.is_some()) {
            return Err(Failure::Usage(
                "--slice goes with neither --record nor --receipt: what is kept of a run is of all \
                 of it"
                    .to_owned(),
            ));
        }
        let unwritable = |flag: &str, path: &Path, why: &std::io::Error| {
            Failure::Usage(format!("{flag} {}: {}", path.display(), plainly(why)))
        };
        let receipt = match &arguments.receipt {
            // What is there is lost when there is something to write, and not before.
            Some(path) => {
                let file = File::options().write(true).create(true).truncate(false).open(path);
                Some(file.map_err(|why| unwritable("--receipt", path, &why))?)
            }
            None => None,
        };
        let record = match &arguments.record {
            Some(path) => Some(host::private_file(path).map_err(|why| match why.kind() {
                std::io::ErrorKind::AlreadyExists => Failure::Usage(format!(
                    "--record {}: it is there, and is not written over",
                    path.display()
                )),
                _ => unwritable("--record", path, &why),
            })?),
            None => None,
        };
        Ok(Self { record, receipt })
    }

    /// Tells a session what to keep.
    pub fn ask(&self, session: &mut Session) -> Result<(), Failure> {
        let wrong = |why: JournalError| Failure::Usage(why.to_string());
        if self.record.is_some() {
            session.record(JOURNAL_BYTES_MAX).map_err(wrong)?;
        }
        if self.receipt.is_some() {
            session.keep_receipt().map_err(wrong)?;
        }
        Ok(())
    }

    /// Writes what was kept.
    pub fn end(self, session: &Session, report: &Report) -> Result<(), Failure> {
        let write = |flag: &str, file: Option<File>, text: &dyn Fn() -> Result<String, _>| {
            let Some(mut file) = file else { return Ok(()) };
            let text =
                text().map_err(|why: JournalError| Failure::Usage(format!("{flag}: {why}")))?;
            let is_file = file.metadata().is_ok_and(|about| about.is_file());
            let emptied = if is_file { file.set_len(0) } else { Ok(()) };
            emptied
                .and_then(|()| file.write_all(text.as_bytes()))
                .map_err(|why| Failure::Usage(format!("{flag}: cannot write: {}", plainly(&why))))
        };
        write("--record", self.record, &|| session.journal())?;
        write("--receipt", self.receipt, &|| Ok(session.receipt(report)?.to_json() + "\n"))
    }
}

/// Reads a journal.
pub fn read(path: &Path) -> Result<Journal, Failure> {
    let mut text = String::new();
    let file = File::open(path).and_then(|file| {
        // The first line holds the program and its inputs as well.
        file.take(JOURNAL_BYTES_MAX * 2).read_to_string(&mut text)
    });
    match file {
        Ok(_) => Journal::parse(&text)
            .map_err(|why| Failure::Usage(format!("{}: {why}", path.display()))),
        Err(why) if why.kind() == std::io::ErrorKind::InvalidData => {
            Err(Failure::Usage(format!("{} is no journal: it is no text", path.display())))
        }
        Err(why) => Err(Failure::unreadable(&path.to_string_lossy(), &why)),
    }
}

/// Runs a recorded run again.
pub fn replay(arguments: &ReplayArguments) -> Result<u8, Failure> {
    let stats = Stats::begin(&arguments.stats)?;
    let journal = read(&arguments.file)?;
    let policy = policies::policy(&arguments.text.policy())?;
    let mut limits = arguments.budgets.limits();
    limits.source_max = arguments.text.policy().source_max();
    let sandbox = Sandbox::new().limits(limits.clone());
    let program = match journal.compile(&policy, &sandbox) {
        Ok(program) => program,
        Err(JournalError::Compile(error)) => {
            let failure = judge::not_too_large(error, &arguments.text.policy());
            return run::refuse(stats, failure.map(|error| judge::rejected(&error)));
        }
        Err(why) => return Err(Failure::Usage(why.to_string())),
    };
    let cancel = Cancel::default();
    let mut streams = Streams::new(arguments.raw, None);
    streams.cancel = Some(cancel.clone());
    let broken = streams.broken.clone();
    let mut session = sandbox
        .replay(&journal, &program, streams)
        .map_err(|why| Failure::Usage(format!("{}: {why}", arguments.file.display())))?;
    session.use_cancel(cancel.clone());
    let _watched = arguments.budgets.timeout.map(|time| watchdog::watch(cancel, time));
    let report = if arguments.json { session.run_json() } else { session.run() };
    // Writes out what it printed.
    drop(session);
    Ok(run::end(&Ran::Ended(report), &limits, &arguments.budgets, stats, &broken))
}
