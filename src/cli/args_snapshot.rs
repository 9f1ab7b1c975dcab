//! The flags of runs that are paused, saved and resumed.
//!
//! May touch: nothing but clap.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::args::{BudgetArguments, PolicyArguments, StatsArguments};
use super::units;

/// When a run pauses, and where it is saved.
#[derive(Args)]
#[command(next_help_heading = "Pausing")]
pub struct SliceArguments {
    /// Pause after about so many steps; what is not finished then is saved, with exit code 0
    #[arg(long, value_name = "N", value_parser = units::count, allow_hyphen_values = true)]
    pub slice: Option<u64>,
    /// Where the paused run is written, with the program's text: `coldframe resume` goes on with it
    ///
    /// A program that calls `coldframe.checkpoint()` is saved there each time, and runs on: with or
    /// without --slice. It is signed and not encrypted: it holds the program, its inputs and all its
    /// data. Nothing is left of it when the program has come to its end.
    #[arg(long, value_name = "FILE")]
    pub save: Option<PathBuf>,
}

#[derive(Args)]
#[command(after_help = "\
Examples:
  coldframe key new my.key
  coldframe run --slice 1M --save page.run --key my.key page.py
  coldframe resume page.run --key my.key --slice 1M --save page.run
  coldframe resume page.run --key my.key --grant clock --ledger /shared/ledger

What is left of its budgets goes on; the flags of budgets here can only lower it. The run goes on
with any coldframe of the minor version that saved it, and with the grants that are given here:
a grant it was saved with must be given again, others are not handed on. Inputs and arguments are in
the saved run.

A saved run is resumed once. The ledger remembers that: the file KEYFILE.ledger, which sees every
resume on this machine, or the --ledger that several machines share.

Exit codes: as those of `coldframe run`; 2 if the saved run is refused.")]
pub struct ResumeArguments {
    /// A saved run
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// The key it was saved with
    #[arg(long, value_name = "FILE")]
    pub key: PathBuf,
    /// Where it is noted what was resumed; KEYFILE.ledger unless given
    #[arg(long, value_name = "FILE", conflicts_with = "replay")]
    pub ledger: Option<PathBuf>,
    /// Go on though it was resumed before: what the program does is done again
    #[arg(long)]
    pub replay: bool,
    /// Grant authority that it was saved with, by the same names. May be repeated
    ///
    /// As for `coldframe run`. The clock and the randomness may be other ones than before.
    #[arg(long, value_name = "NAME[=KIND[:...]]")]
    pub grant: Vec<String>,
    /// Grant what a file says: `NAME = "KIND"`, `clock = true`, `env = ["LANG", "STAGE=test"]`
    ///
    /// In TOML, with the names and kinds of --grant; paths are relative to the file.
    #[arg(long, value_name = "FILE.toml")]
    pub grants: Option<PathBuf>,
    /// Write every use of a grant to a file, a line of JSON before it and one after it
    ///
    /// Of an address of the web without its query.
    #[arg(long, value_name = "FILE")]
    pub audit: Option<PathBuf>,
    /// Leave paths, addresses and the words of errors out of the audit
    #[arg(long, requires = "audit")]
    pub audit_redacted: bool,
    /// Grant standard input: input() and sys.stdin
    #[arg(long)]
    pub stdin: bool,
    /// Print the value of the last expression, or what a function returns, as JSON
    #[arg(long)]
    pub json: bool,
    /// Print control and bidi characters as they are, on a terminal too
    #[arg(long)]
    pub raw: bool,
    #[command(flatten)]
    pub slice: SliceArguments,
    #[command(flatten)]
    pub text: TextArguments,
    #[command(flatten)]
    pub budgets: BudgetArguments,
    #[command(flatten)]
    pub stats: StatsArguments,
}

/// What judges the text that a saved run carries.
#[derive(Args)]
#[command(next_help_heading = "Policy")]
pub struct TextArguments {
    /// standard, strict, expression, function, or a TOML file: the program is judged again
    #[arg(long, value_name = "NAME|FILE.toml", default_value = "standard")]
    pub policy: String,
    /// Parameters of the function that the program is the body of, as they were
    #[arg(long, value_name = "LIST")]
    pub params: Option<String>,
    /// The longest source text
    #[arg(long, value_name = "SIZE", default_value = "1MiB", value_parser = units::bytes, allow_hyphen_values = true)]
    pub max_source: u64,
}

impl TextArguments {
    /// The same, of a program that has all its modules with it.
    pub fn policy(&self) -> PolicyArguments {
        PolicyArguments {
            policy: self.policy.clone(),
            params: self.params.clone(),
            module_path: Vec::new(),
            max_source: self.max_source,
        }
    }
}

/// `coldframe snapshot ...`
#[derive(Subcommand)]
pub enum SnapshotCommand {
    /// Say what a saved run is: program, line, names, budgets left, grants, size
    Show(ShowArguments),
}

#[derive(Args)]
#[command(after_help = "\
Nothing of it is run. Without --key anybody may have written what is shown.")]
pub struct ShowArguments {
    /// A saved run
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// The key it was saved with: says whether it is as it was saved
    #[arg(long, value_name = "FILE")]
    pub key: Option<PathBuf>,
    #[command(flatten)]
    pub text: TextArguments,
}

/// `coldframe key ...`
#[derive(Subcommand)]
pub enum KeyCommand {
    /// Make a key and write it to a new file, which only you may read
    ///
    /// Whoever has the key can make runs that you will resume: keep it as you keep a password.
    New {
        /// The file; one that exists is not written over
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
}
