//! `--stats` and `--stats-file`: what a run spent.
//!
//! May touch: standard error, the file that is named.

use std::io::Write;
use std::path::PathBuf;
use std::time::Instant;

use serde_json::json;

use super::Failure;
use super::args::StatsArguments;

/// A run being measured.
pub struct Stats {
    begun: Instant,
    print: bool,
    file: Option<std::fs::File>,
    /// How often `--hard resumed` paused, and how often it could not.
    pub pauses: Option<Pauses>,
}

/// Pauses of a run that is paused wherever it can be.
#[derive(Clone, Copy, Default)]
pub struct Pauses {
    /// Each was written, read and resumed.
    pub resumed: u64,
    /// Statements that were done where a pause was due and could not be.
    pub unpaused: u64,
}

/// What a run spent.
#[derive(Default)]
pub struct Spent {
    /// Steps.
    pub steps: u64,
    /// The most bytes charged at once.
    pub bytes_peak: u64,
    /// Bytes printed.
    pub output: u64,
}

impl Stats {
    /// Begins to measure. The file is opened before anything runs, so that it can be written.
    pub fn begin(arguments: &StatsArguments) -> Result<Self, Failure> {
        let open = |path: &PathBuf| {
            let file = std::fs::File::create(path);
            file.map_err(|error| {
                Failure::Usage(format!("cannot write {}: {error}", path.display()))
            })
        };
        let file = arguments.stats_file.as_ref().map(open).transpose()?;
        Ok(Self { begun: Instant::now(), print: arguments.stats, file, pauses: None })
    }

    /// Says what was spent, in the last lines of standard error and in the file.
    pub fn end(self, ended: &str, exit: u8, spent: &Spent) {
        let wall = self.begun.elapsed().as_secs_f64();
        let Spent { steps, bytes_peak, output } = spent;
        if self.print {
            complain!(line "ended={ended}");
            complain!(line "steps={steps}");
            complain!(line "mem_peak={bytes_peak}");
            complain!(line "output={output}");
            complain!(line "wall_s={wall:.6}");
        }
        if let Some(mut file) = self.file {
            let mut all = json!({
                "version": 1,
                "ended": ended,
                "exit": exit,
                "steps": steps,
                "mem_peak": bytes_peak,
                "output": output,
                "wall_s": wall,
            });
            if let (Some(pauses), Some(all)) = (self.pauses, all.as_object_mut()) {
                all.insert("pauses".to_owned(), pauses.resumed.into());
                all.insert("unpaused".to_owned(), pauses.unpaused.into());
            }
            if let Err(error) = writeln!(file, "{all:#}") {
                complain!(line "coldframe: the statistics cannot be written: {error}");
            }
        }
    }
}
