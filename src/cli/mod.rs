//! The command line: flags become a sandbox, an ending becomes an exit code.
//!
//! `args` has the flags and their words; one file a command. What goes wrong before a program runs
//! is a [`Failure`], which knows its exit code.
//!
//! May touch: the library's public face, files, the terminal. Never: anything an embedder would
//! need; that belongs in the library.

/// Writes to standard error as `eprint!` does, and with `line ` as `eprintln!` does.
macro_rules! complain {
    (line $($words:tt)*) => {
        $crate::cli::say::complain(&format!("{}\n", format_args!($($words)*)))
    };
    ($($words:tt)*) => {
        $crate::cli::say::complain(&format!($($words)*))
    };
}

mod args;
mod args_journal;
mod args_snapshot;
mod check;
mod editing;
mod explain;
mod failure;
mod grant_kinds;
mod grants;
mod grants_file;
mod input;
mod journal;
mod judge;
mod load;
mod meeting;
mod modules;
mod plan;
mod policies;
mod receipt;
mod repl;
mod resume;
mod resumed;
mod run;
mod say;
mod show;
mod slices;
mod stats;
mod streams;
mod terminal;
mod units;

use std::process::ExitCode;

use clap::Parser;

use args::{Arguments, Command};
use args_journal::ReceiptCommand;
use args_snapshot::{KeyCommand, SnapshotCommand};
pub use failure::{Failure, code};

/// Reads the command line and does what it says.
pub fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            let program = forgotten_run(&error);
            if let Some(failure) = program {
                failure.print();
                return ExitCode::from(failure.code());
            }
            // `--help` (0), and flags there are not (2).
            error.exit()
        }
    };
    let done = match arguments.command {
        Command::Run(arguments) => run::run(&arguments),
        Command::Eval(arguments) => run::eval(&arguments),
        Command::Resume(arguments) => resume::resume(&arguments),
        Command::Snapshot(SnapshotCommand::Show(arguments)) => show::show(&arguments),
        Command::Replay(arguments) => journal::replay(&arguments),
        Command::Receipt(ReceiptCommand::Verify(arguments)) => receipt::verify(&arguments),
        Command::Key(KeyCommand::New { file }) => resume::new_key(&file),
        Command::Repl(arguments) => repl::repl(&arguments),
        Command::Check(arguments) => check::check(&arguments),
        Command::Plan(arguments) => plan::plan(&arguments),
        Command::Explain(arguments) => explain::explain(&arguments),
    };
    match done {
        Ok(code) => ExitCode::from(code),
        Err(failure) => {
            failure.print();
            ExitCode::from(failure.code())
        }
    }
}

/// `coldframe page.py`: the command was left out.
fn forgotten_run(error: &clap::Error) -> Option<Failure> {
    if error.kind() != clap::error::ErrorKind::InvalidSubcommand {
        return None;
    }
    let first = std::env::args_os().nth(1)?;
    let first = first.to_string_lossy();
    let named = first == "-" || first.ends_with(".py") || std::path::Path::new(&*first).exists();
    let words = format!("`{first}` is no command; to run a program: coldframe run {first}");
    named.then_some(Failure::Usage(words))
}
