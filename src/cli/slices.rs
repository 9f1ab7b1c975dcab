//! `--slice` and `--save`: a run that is written to a file, where it pauses or asks for it.
//!
//! May touch: the file that is named, and one beside it while it is written.
//!
//! Invariant: the file holds a whole snapshot or what it held before.

use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use coldframe::host;
use coldframe::report::escape;
use coldframe::session::snapshot::{Ledger, SnapshotError};
use coldframe::session::{Ending, Key, Progress, Report, Session};

use super::Failure;
use super::args_snapshot::SliceArguments;
use super::failure::plainly;
use super::stats::Spent;

/// What cannot be saved now may be let go of soon: so many steps later at the latest.
const TRIES: u32 = 100;

/// When a run pauses, and where it goes then.
pub struct Slices {
    /// After how many steps it pauses, if it does.
    steps: Option<u64>,
    file: PathBuf,
    key: Key,
}

/// What became of a run.
pub enum Ran {
    /// It ended.
    Ended(Report),
    /// It ended before it was done, and was saved on its way: what is said of that.
    Broken(Report, String),
    /// It was saved: what is said of it, and what it spent.
    Saved(String, Spent),
}

impl Slices {
    /// What the flags ask for, if they do; the key and the folder are there.
    pub fn of(
        arguments: &SliceArguments,
        key_file: Option<&Path>,
    ) -> Result<Option<Self>, Failure> {
        let usage = |words: &str| Err(Failure::Usage(words.to_owned()));
        let (steps, file) = match (arguments.slice, &arguments.save) {
            (None, None) => return Ok(None),
            (Some(_), None) => {
                return usage(
                    "--slice without --save: say where the paused run goes, such as --save page.run",
                );
            }
            (Some(0), _) => return usage("--slice 0: at least one step"),
            (steps, Some(file)) => (steps, file.clone()),
        };
        let Some(key_file) = key_file else {
            return usage(
                "--save needs a key to sign with: make one with `coldframe key new my.key`, and \
                 add --key my.key",
            );
        };
        if let Err(why) = fit(&file) {
            return Err(Failure::Usage(format!("--save {}: {why}", file.display())));
        }
        Ok(Some(Self { steps, file, key: key(key_file)? }))
    }

    /// Runs a slice, and saves what is not finished; and at each checkpoint of the program's. `next`
    /// is the command that goes on, but for the file.
    pub fn run(
        &self,
        session: &mut Session,
        json: bool,
        ledger: Option<&dyn Ledger>,
        next: &str,
    ) -> Result<Ran, Failure> {
        let slice = if json { Session::run_slice_json } else { Session::run_slice };
        let begun = session.spent().0;
        let end = self.steps.map_or(u64::MAX, |steps| begun.saturating_add(steps));
        let mut saved = None;
        loop {
            let left = end.saturating_sub(session.spent().0).max(1);
            let checkpoint = match slice(session, left) {
                Progress::Ended(report) => return Ok(self.ended(report, saved)),
                Progress::Checkpoint => true,
                // It is not to pause: its steps are at their end, and it ends with the next.
                _ if self.steps.is_none() => continue,
                _ => false,
            };
            let (size, ended) = self.save(session, slice, ledger)?;
            if let Some(report) = ended {
                return Ok(self.ended(report, saved));
            }
            let (steps, bytes_peak, output) = session.spent();
            let place = match session.standing().place {
                Some((file, line)) => format!(" in {}, line {line},", escape(&file)),
                None => String::new(),
            };
            let file = self.file.to_string_lossy();
            let said = format!(
                "{place} after {steps} steps; saved to {} ({size} bytes)\n\
                 to go on: coldframe resume {}{next}\n",
                escape(&file),
                escape(&quoted(&file)),
            );
            if !checkpoint {
                let spent = Spent { steps, bytes_peak, output };
                return Ok(Ran::Saved(format!("coldframe: paused{said}"), spent));
            }
            saved = Some(said);
        }
    }

    /// A run that ended. What it saved on its way is for one that was broken off.
    fn ended(&self, report: Report, saved: Option<String>) -> Ran {
        match saved {
            Some(_) if report.ending == Ending::Done => {
                let _ = std::fs::remove_file(&self.file);
                Ran::Ended(report)
            }
            Some(said) => Ran::Broken(report, format!("coldframe: its last checkpoint was{said}")),
            None => Ran::Ended(report),
        }
    }

    /// Saves a run that is paused, or a little later: how many bytes that took, and the report if
    /// it ended meanwhile.
    fn save(
        &self,
        session: &mut Session,
        slice: fn(&mut Session, u64) -> Progress,
        ledger: Option<&dyn Ledger>,
    ) -> Result<(usize, Option<Report>), Failure> {
        let mut tries = 0;
        let bytes = loop {
            match session.save_with_source(&self.key) {
                Ok(bytes) => break bytes,
                Err(SnapshotError::Unsaved { .. }) if tries < TRIES => tries += 1,
                Err(why) => return Err(Failure::Usage(format!("the run is not saved: {why}"))),
            }
            if let Progress::Ended(report) = slice(session, 1) {
                return Ok((0, Some(report)));
            }
        };
        self.write(&bytes).map_err(|why| {
            Failure::Usage(format!(
                "the run is not saved: cannot write {}: {}",
                self.file.display(),
                plainly(&why)
            ))
        })?;
        if let Some(ledger) = ledger {
            ledger.saved(session.saved_label()).map_err(|why| Failure::Usage(why.to_string()))?;
        }
        Ok((bytes.len(), None))
    }

    /// Writes beside the file, and then in its place.
    fn write(&self, bytes: &[u8]) -> std::io::Result<()> {
        let name = self.file.file_name().unwrap_or_default().to_string_lossy();
        let beside = folder(&self.file).join(format!(".{name}.{}.part", std::process::id()));
        let written = host::private_file(&beside).and_then(|mut file| {
            file.write_all(bytes)?;
            file.sync_all()
        });
        let done = written.and_then(|()| std::fs::rename(&beside, &self.file));
        if done.is_err() {
            let _ = std::fs::remove_file(&beside);
        }
        done
    }
}

/// Whether a saved run can go there: to a new file, or in the place of a saved run.
fn fit(file: &Path) -> Result<(), String> {
    if !folder(file).is_dir() {
        return Err("there is no such directory".to_owned());
    }
    match std::fs::symlink_metadata(file) {
        Err(why) if why.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(why) => return Err(plainly(&why)),
        Ok(is) if !is.is_file() => return Err("it is there, and is no file".to_owned()),
        Ok(_) => {}
    }
    let mut first = Vec::new();
    let read = std::fs::File::open(file).and_then(|file| file.take(3).read_to_end(&mut first));
    read.map_err(|why| plainly(&why))?;
    match first.as_slice() {
        b"" | b"CFS" => Ok(()),
        _ => Err("it is there, is no saved run, and is not written over".to_owned()),
    }
}

fn folder(file: &Path) -> &Path {
    file.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// The key in a file.
pub fn key(file: &Path) -> Result<Key, Failure> {
    host::key(file).map_err(|why| {
        let hint = match why.kind() {
            std::io::ErrorKind::NotFound => "; `coldframe key new` makes a key",
            _ => "",
        };
        Failure::Usage(format!("--key {}: {}{hint}", file.display(), plainly(&why)))
    })
}

/// A name that no other run has, for the ledger.
pub fn new_session_name() -> Result<String, Failure> {
    let mut bytes = [0; 16];
    let random = host::random(host::Ambient::authority());
    coldframe::Random::fill(&random, 0, &mut bytes)
        .map_err(|why| Failure::Usage(why.to_string()))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Flags as a shell takes them, a blank before each.
pub fn flags(all: &[(&str, &str)]) -> String {
    all.iter().map(|(flag, value)| format!(" {flag} {}", escape(&quoted(value)))).collect()
}

/// A word as a shell takes it.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "-_./=:,@+".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', "'\\''"))
}
