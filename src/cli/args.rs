//! The flags and their words.
//!
//! May touch: nothing but clap.

use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, Parser, Subcommand, ValueEnum};

use coldframe::budget::Limits;

use super::args_journal::{JournalArguments, ReceiptCommand, ReplayArguments};
use super::args_snapshot::{KeyCommand, ResumeArguments, SliceArguments, SnapshotCommand};
use super::units;

/// Runs Python programs that nobody vouches for.
///
/// A program is judged by a policy before it runs, may spend no more than its budgets, and reaches
/// nothing that it was not handed.
#[derive(Parser)]
#[command(name = "coldframe", version, subcommand_required = true, arg_required_else_help = true)]
#[command(after_help = ENDINGS)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
}

const ENDINGS: &str = "\
Exit codes:
  0  the program came to its end
  1  the program raised, or called exit() with anything but 0
  2  the command line is wrong, or a file cannot be read
  3  the policy rejected the program, or it is no Python; nothing was run
  4  a budget ran out
  5  a bug in coldframe: please report it";

const RUN_EXAMPLES: &str = "\
Examples:
  coldframe run page.py
  coldframe run --input order=@order.json --max-steps 1M --timeout 2s price.py
  coldframe run --policy function --params 'title, user=None' --json page.py
  grep ERROR app.log | coldframe run --stdin --stats summary.py
  coldframe run --grant clock --grant random agenda.py
  coldframe run --grant data=dir:./data:rw --grant notes=store:notes.db page.py
  coldframe run --slice 1M --save page.run --key my.key page.py   # then: coldframe resume
  coldframe run --record page.jsonl --receipt page.json page.py   # then: coldframe replay
  coldframe run wiki/                      # runs wiki/main.py, which may import wiki/*.py
  echo 'print(6 * 7)' | coldframe run -

Exit codes: 0 done, 1 raised, 2 usage, 3 rejected, 4 a budget ran out, 5 a bug.
`coldframe explain CODE` tells more about a rejection or a budget.";

#[derive(Subcommand)]
pub enum Command {
    /// Run a program
    Run(RunArguments),
    /// Evaluate one expression and print its value
    Eval(EvalArguments),
    /// Go on with a run that was paused and saved, here or on another machine
    Resume(ResumeArguments),
    /// Look at a saved run, without running it
    #[command(subcommand)]
    Snapshot(SnapshotCommand),
    /// Run a recorded run again: nothing is granted, the journal answers
    Replay(ReplayArguments),
    /// Check the receipt of a run, by running it again
    #[command(subcommand)]
    Receipt(ReceiptCommand),
    /// Make a key, which saved runs are signed with
    #[command(subcommand)]
    Key(KeyCommand),
    /// Enter statements one by one, and see what they give
    Repl(ReplArguments),
    /// Judge a program and say everything that is wrong with it, without running it
    Check(CheckArguments),
    /// Say what a program can use at most: modules, capabilities, inputs, builtins
    Plan(PlanArguments),
    /// Explain a code: of a rejection (`import`, `dunder`) or of a budget (`steps`, `memory`)
    Explain(ExplainArguments),
}

#[derive(Args)]
#[command(after_help = RUN_EXAMPLES)]
pub struct RunArguments {
    /// A program: a file, a directory with a main.py, or - for standard input
    #[arg(value_name = "FILE|DIR|-")]
    pub file: PathBuf,
    /// The program's own arguments: sys.argv[1:]
    #[arg(last = true, value_name = "ARGS")]
    pub args: Vec<String>,
    /// Grant standard input: input() and sys.stdin
    #[arg(long)]
    pub stdin: bool,
    /// Print the value of the last expression, or what a function returns, as JSON
    #[arg(long)]
    pub json: bool,
    /// Print control and bidi characters as they are, on a terminal too
    #[arg(long)]
    pub raw: bool,
    /// Say nothing of grants that the program cannot use, or has not; nor does --json
    #[arg(long, short)]
    pub quiet: bool,
    /// The name the program is known by, in tracebacks and __file__
    #[arg(long)]
    pub name: Option<String>,
    /// Run only if the plan has this hash (see `coldframe plan`)
    #[arg(long, value_name = "HASH")]
    pub plan: Option<String>,
    #[command(flatten)]
    pub slice: SliceArguments,
    /// The key that the saved run is signed with; `coldframe key new FILE` makes one
    #[arg(long, value_name = "FILE", help_heading = "Pausing")]
    pub key: Option<PathBuf>,
    #[command(flatten)]
    pub journal: JournalArguments,
    #[command(flatten)]
    pub inputs: InputArguments,
    #[command(flatten)]
    pub policy: PolicyArguments,
    #[command(flatten)]
    pub budgets: BudgetArguments,
    #[command(flatten)]
    pub stats: StatsArguments,
    /// A test mode
    #[arg(long, value_enum, hide = true)]
    pub hard: Vec<HardMode>,
}

/// Modes in which the tests run everything again.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum HardMode {
    /// A collection at every safe point.
    Collect,
    /// Every statement in its flat twin.
    Flat,
    /// Memory is refused now and then, and given when it is asked for again.
    Refused,
    /// Paused, written to bytes and resumed at each of the first statements, then more rarely.
    Resumed,
    /// The same at each of the first thousands.
    Everywhere,
    /// The policy off.
    #[cfg(feature = "testing")]
    Unjudged,
}

#[derive(Args)]
#[command(after_help = "\
Examples:
  coldframe eval '2 ** 100'
  coldframe eval --input 'order={\"sum\": 120}' 'order[\"sum\"] * 0.9 if order[\"sum\"] > 100 else 0'

The policy is the profile expression: no statements.")]
pub struct EvalArguments {
    /// The expression
    #[arg(value_name = "EXPR", allow_hyphen_values = true)]
    pub expression: String,
    /// Print the value as JSON instead of as Python writes it
    #[arg(long)]
    pub json: bool,
    /// Print control and bidi characters as they are, on a terminal too
    #[arg(long)]
    pub raw: bool,
    #[command(flatten)]
    pub inputs: InputArguments,
    #[command(flatten)]
    pub budgets: BudgetArguments,
    #[command(flatten)]
    pub stats: StatsArguments,
}

#[derive(Args)]
#[command(after_help = "\
Each entry is judged by the policy, and may spend the steps and the time anew; memory is for all of
them. Ctrl-C stops an entry and keeps what was bound; Ctrl-D or exit() leaves. Tab completes names.")]
pub struct ReplArguments {
    /// Grant standard input: input() and sys.stdin read the lines that come next
    #[arg(long)]
    pub stdin: bool,
    /// Print control and bidi characters as they are
    #[arg(long)]
    pub raw: bool,
    /// Where entries are remembered
    #[arg(long, value_name = "FILE")]
    pub history: Option<PathBuf>,
    /// Remember no entries
    #[arg(long, conflicts_with = "history")]
    pub no_history: bool,
    #[command(flatten)]
    pub inputs: InputArguments,
    /// standard, strict, or a TOML file
    #[arg(long, value_name = "NAME|FILE.toml", default_value = "standard")]
    pub policy: String,
    #[command(flatten)]
    pub budgets: BudgetArguments,
}

/// What is handed to a program.
#[derive(Args)]
#[command(next_help_heading = "Inputs and grants")]
pub struct InputArguments {
    /// Bind a name to data: `--input order='{"sum": 5}'` or `--input order=@order.json`
    ///
    /// The data becomes plain Python: dicts, lists, strings, numbers, True, False, None. It is a
    /// global name of the program, and a parameter of a function (profile function). A builtin of
    /// that name is hidden by it, as by an assignment. May be repeated.
    #[arg(long, value_name = "NAME=JSON|NAME=@FILE")]
    pub input: Vec<String>,
    /// Numbers with a fraction come in as decimal.Decimal, with the digits that were written
    #[arg(long)]
    pub input_decimals: bool,
    /// Objects come in as records: `user.age` as well as `user["age"]`
    ///
    /// A record is a dict. A member goes before a method of the same name: of `{"items": 3}` the
    /// attribute `items` is 3.
    #[arg(long)]
    pub input_records: bool,
    /// Grant authority: `clock`, `random`, `env:NAME`, `NAME=dir:PATH`, `NAME=memory`,
    /// `NAME=store:FILE`, `NAME=channel:FILE:send`, `NAME=net:https://HOST`. May be repeated
    ///
    /// Without a grant what asks for it raises PermissionError; `coldframe plan` says what a program
    /// can use.
    ///
    /// `clock`: the time of this machine. `clock=coarse:1m` tells it to the minute;
    /// `clock=frozen:2026-01-01T00:00:00Z` stands still, and who sleeps on it does not wait.
    ///
    /// `random`: this machine's randomness. `random=seed:42` repeats itself.
    ///
    /// `env:LANG,TZ`: variables of this process, in `os.environ`. `env:LANG=C` has a value of its own.
    ///
    /// `data=dir:./data`: a directory to read, for `open`, `os` and `pathlib`: `/` is it, or, of
    /// several, `/data`. `:rw` to write too, `:overlay` to write in memory only; `:bytes=1MiB` and
    /// `:files=100` limit what is written.
    ///
    /// `data=memory`: an empty directory in memory, with the same limits.
    ///
    /// `notes=store:notes.db`: a store of keys and values, for `coldframe.store('notes')`, made if
    /// need be. `:ro` to read only; `:bytes=1MiB` and `:keys=100` limit what it holds.
    /// `notes=store:memory` ends with the run.
    ///
    /// `done=channel:done.jsonl:send`: messages, for `coldframe.channel('done')`, each a line of JSON
    /// at the end of the file; `:bytes=1MiB` limits them. `jobs=channel:jobs.jsonl:receive`: those of a
    /// file, to its end.
    ///
    /// `web=net:https://api.example.org,https://*.example.net`: origins of the web, for
    /// `urllib.request`, `http.client` and `requests`. `:bytes=1MiB`, `:answer=1MiB` and `:time=5s`
    /// limit them; `:header=Authorization@FILE` is sent along and not seen by the program; `:private`
    /// lets names lead into private networks.
    ///
    /// Any of them, but env, ends after `:uses=100`, `:for=10m` or `:until=2026-01-01T00:00:00Z`:
    /// `clock=real:uses=100`, `data=dir:./data:for=10m`.
    #[arg(long, value_name = "NAME[=KIND[:...]]")]
    pub grant: Vec<String>,
    /// Grant what a file says: `NAME = "KIND"`, `clock = true`, `env = ["LANG", "STAGE=test"]`
    ///
    /// In TOML, with the names and kinds of --grant; paths are relative to the file, which must not
    /// lie where the program may write.
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
    /// Decides the order of sets of strings; the same seed, the same run
    #[arg(long, value_name = "N", default_value_t = 0, value_parser = units::seed, allow_hyphen_values = true)]
    pub seed: u64,
}

/// What a run may spend.
#[derive(Args)]
#[command(next_help_heading = "Budgets")]
pub struct BudgetArguments {
    /// Statements, loop turns and calls; work that grows with its input costs in proportion
    #[arg(long, value_name = "N", default_value = "100M", value_parser = units::count, allow_hyphen_values = true)]
    pub max_steps: u64,
    /// Memory of the program's values and frames
    #[arg(long, value_name = "SIZE", default_value = "256MiB", value_parser = units::bytes, allow_hyphen_values = true)]
    pub max_memory: u64,
    /// Nested calls that the program may ask for; its own limit is 1000 at first
    #[arg(long, value_name = "N", default_value = "100k", value_parser = units::depth, allow_hyphen_values = true)]
    pub max_depth: u32,
    /// What may be printed
    #[arg(long, value_name = "SIZE", default_value = "16MiB", value_parser = units::bytes, allow_hyphen_values = true)]
    pub max_output: u64,
    /// What may come in: inputs and standard input
    #[arg(long, value_name = "SIZE", default_value = "64MiB", value_parser = units::bytes, allow_hyphen_values = true)]
    pub max_input: u64,
    /// Bits of the largest integer
    #[arg(long, value_name = "N", default_value = "64Mi", value_parser = units::count, allow_hyphen_values = true)]
    pub max_int_bits: u64,
    /// Wall time: 3s, 500ms, 2m; none unless given
    #[arg(long, value_name = "TIME", value_parser = units::duration, allow_hyphen_values = true)]
    pub timeout: Option<Duration>,
}

impl BudgetArguments {
    /// The limits they set.
    pub fn limits(&self) -> Limits {
        Limits {
            steps_max: self.max_steps,
            bytes_max: self.max_memory,
            depth_max: self.max_depth,
            output_max: self.max_output,
            input_max: self.max_input,
            int_bits_max: self.max_int_bits,
            ..Limits::default()
        }
    }
}

/// What is told about a run.
#[derive(Args)]
#[command(next_help_heading = "Report")]
pub struct StatsArguments {
    /// Print what the run spent, as the last lines of standard error
    #[arg(long)]
    pub stats: bool,
    /// Write what the run spent to a file, as JSON
    #[arg(long, value_name = "FILE")]
    pub stats_file: Option<PathBuf>,
}

/// What judges a program.
#[derive(Args)]
#[command(next_help_heading = "Policy")]
pub struct PolicyArguments {
    /// standard, strict, expression, function, or a TOML file
    ///
    /// standard is ordinary Python and refuses only what would harm; strict also refuses what
    /// RestrictedPython does; expression takes a single expression; function takes the body of a
    /// function, with `return` at top level. A TOML file derives from one of these; docs/POLICY.md
    /// shows one.
    #[arg(long, value_name = "NAME|FILE.toml", default_value = "standard")]
    pub policy: String,
    /// Parameters of the function that a program is the body of: `a, b=1`
    ///
    /// Only for the profile function. Without it the first line says them:
    /// `# parameters: a, b=1`. Each gets the `--input` of its name.
    #[arg(long, value_name = "LIST")]
    pub params: Option<String>,
    /// A directory of modules that the program may import. May be repeated
    ///
    /// Only regular `.py` files in it and in its directories, and no links. Modules are read once
    /// and judged together with the program before its first statement runs.
    #[arg(long, value_name = "DIR")]
    pub module_path: Vec<PathBuf>,
    /// The longest source text
    #[arg(long, value_name = "SIZE", default_value = "1MiB", value_parser = units::bytes, allow_hyphen_values = true)]
    pub max_source: u64,
}

impl PolicyArguments {
    /// The longest source, as the parser takes it.
    pub fn source_max(&self) -> usize {
        usize::try_from(self.max_source).unwrap_or(usize::MAX)
    }
}

#[derive(Args)]
#[command(after_help = "\
Examples:
  coldframe check page.py
  coldframe check --policy strict --format sarif pages/*.py > findings.sarif

Exit codes: 0 nothing to say, 2 a file cannot be read, 3 something was found.")]
pub struct CheckArguments {
    /// Programs: files, directories with a main.py, or - for standard input
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// How findings are written
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// A name that the host will bind. May be repeated
    #[arg(long, value_name = "NAME[=...]")]
    pub input: Vec<String>,
    #[command(flatten)]
    pub policy: PolicyArguments,
}

/// How findings are written.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people
    Text,
    /// One JSON object, versioned
    Json,
    /// SARIF 2.1.0, as code hosts read it
    Sarif,
}

#[derive(Args)]
#[command(after_help = "\
The hash is of everything the plan lists. `coldframe run --plan HASH` runs a program only while its
plan has this hash: a new version that wants more is refused.")]
pub struct PlanArguments {
    /// A program: a file, a directory with a main.py, or - for standard input
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Write JSON: the lists and the hash
    #[arg(long)]
    pub json: bool,
    /// A name that the host will bind. May be repeated
    #[arg(long, value_name = "NAME[=...]")]
    pub input: Vec<String>,
    #[command(flatten)]
    pub policy: PolicyArguments,
}

#[derive(Args)]
pub struct ExplainArguments {
    /// A code, as a rejection shows it in brackets; without one, all are listed
    pub code: Option<String>,
}
