//! The flags of runs that are recorded, replayed and checked.
//!
//! May touch: nothing but clap.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::args::{BudgetArguments, InputArguments, PolicyArguments, StatsArguments};
use super::args_snapshot::TextArguments;

/// What is kept of a run.
#[derive(Args)]
#[command(next_help_heading = "Record")]
pub struct JournalArguments {
    /// Write what the run used from outside: clock, randomness, standard input
    ///
    /// Lines of JSON, with the program and its inputs: `coldframe replay` runs it again from them.
    /// Only you may read the file. One that exists is not written over.
    #[arg(long, value_name = "FILE")]
    pub record: Option<PathBuf>,
    /// Write what the run was and what came of it, as hashes
    ///
    /// `coldframe receipt verify` runs it again and says what is not the same.
    #[arg(long, value_name = "FILE")]
    pub receipt: Option<PathBuf>,
}

#[derive(Args)]
#[command(after_help = "\
Examples:
  coldframe run --record page.jsonl --grant clock --grant random page.py
  coldframe replay page.jsonl

The program, its inputs and its budgets are in the journal; the flags of budgets here can only lower
them. It prints what the recorded run printed and spends what it spent. Where the program does
something else than what was recorded, the replay ends with 2 and says where.

Exit codes: as those of `coldframe run`; 2 if the journal is none, or does not fit.")]
pub struct ReplayArguments {
    /// What `coldframe run --record` wrote
    #[arg(value_name = "JOURNAL")]
    pub file: PathBuf,
    /// Print the value of the last expression, or what a function returns, as JSON
    #[arg(long)]
    pub json: bool,
    /// Print control and bidi characters as they are, on a terminal too
    #[arg(long)]
    pub raw: bool,
    #[command(flatten)]
    pub text: TextArguments,
    #[command(flatten)]
    pub budgets: BudgetArguments,
    #[command(flatten)]
    pub stats: StatsArguments,
}

/// `coldframe receipt ...`
#[derive(Subcommand)]
pub enum ReceiptCommand {
    /// Run again what a receipt is of, and say what is not the same
    Verify(VerifyArguments),
}

#[derive(Args)]
#[command(after_help = "\
Examples:
  coldframe run --receipt page.json --input order=@order.json price.py
  coldframe receipt verify page.json --input order=@order.json price.py

  coldframe run --record agent.jsonl --receipt agent.json --grant clock agent.py
  coldframe receipt verify agent.json --journal agent.jsonl

Give the program and the flags that it was run with, or its journal: a run that used a clock, the
machine's randomness or standard input is checked with its journal. The budgets are in the receipt.
What the program prints is hashed and not shown.

Exit codes: 0 it is the same, 1 it is not, 2 usage, 3 the program is rejected.")]
pub struct VerifyArguments {
    /// What `coldframe run --receipt` wrote
    #[arg(value_name = "RECEIPT")]
    pub receipt: PathBuf,
    /// The program: a file, or a directory with a main.py
    #[arg(
        value_name = "FILE|DIR",
        required_unless_present = "journal",
        conflicts_with = "journal"
    )]
    pub file: Option<PathBuf>,
    /// The program's own arguments: sys.argv[1:]
    #[arg(last = true, value_name = "ARGS")]
    pub args: Vec<String>,
    /// The run's journal, which holds the program and what it was handed
    #[arg(long, value_name = "FILE")]
    pub journal: Option<PathBuf>,
    /// The name the program was known by
    #[arg(long)]
    pub name: Option<String>,
    /// Grant standard input: input() and sys.stdin
    #[arg(long)]
    pub stdin: bool,
    #[command(flatten)]
    pub inputs: InputArguments,
    #[command(flatten)]
    pub policy: PolicyArguments,
    #[command(flatten)]
    pub budgets: BudgetArguments,
}
