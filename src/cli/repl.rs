//! `coldframe repl`: statements one by one.
//!
//! Without a terminal the entries are read from standard input just the same, and no prompt is
//! shown.
//!
//! May touch: the terminal, the file of remembered entries.

use std::io::IsTerminal;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use coldframe::budget::{Cancel, Exhausted, Limits};
use coldframe::host::watchdog;
use coldframe::policy::Shape;
use coldframe::report::escape;
use coldframe::session::Ending;
use coldframe::session::repl::Repl;
use rustyline::error::ReadlineError;
use rustyline::history::FileHistory;
use rustyline::{Config, Editor};

use super::args::ReplArguments;
use super::editing::{Helper, is_whole};
use super::judge::rejected;
use super::run::{exhausted, sandbox};
use super::say::say;
use super::streams::Streams;
use super::{Failure, code, policies, terminal};

/// The handle that ends the entry that runs.
type Current = Arc<Mutex<Option<Cancel>>>;

/// What entries need.
struct Entries<'a> {
    repl: Repl,
    arguments: &'a ReplArguments,
    limits: Limits,
    current: Current,
    /// Ends an entry whose output nobody reads.
    broken: Cancel,
}

/// Reads entries and runs them until there are no more.
pub fn repl(arguments: &ReplArguments) -> Result<u8, Failure> {
    let policy = policies::named(&arguments.policy)?;
    if policy.shape() != Shape::Module {
        let words = "--policy: a repl is entered with statements: standard, strict, or a file";
        return Err(Failure::Usage(words.to_owned()));
    }
    let (sandbox, limits) = sandbox(&arguments.inputs, &arguments.budgets, false)?;
    let broken = Cancel::default();
    let mut streams = Streams::new(arguments.raw, arguments.stdin.then_some(limits.input_max));
    streams.cancel = Some(broken.clone());
    streams.flush_each();
    let repl = Repl::new(&sandbox, &policy, Box::new(streams)).map_err(|error| rejected(&error))?;
    let mut entries = Entries { repl, arguments, limits, current: Current::default(), broken };
    if std::io::stdin().is_terminal() {
        let current = entries.current.clone();
        // Without a handler Ctrl-C ends the process, as it would have.
        let _ = ctrlc::set_handler(move || {
            if let Some(cancel) = &*current.lock().unwrap_or_else(PoisonError::into_inner) {
                cancel.cancel();
            }
        });
        entries.from_terminal()
    } else {
        entries.from_pipe()
    }
}

impl Entries<'_> {
    fn from_terminal(&mut self) -> Result<u8, Failure> {
        let failed = |error: ReadlineError| Failure::Usage(format!("no terminal: {error}"));
        let config = Config::builder().auto_add_history(true).build();
        let mut editor: Editor<Helper, FileHistory> =
            Editor::with_config(config).map_err(failed)?;
        let history = self.history();
        if let Some(path) = &history {
            // There is none before the first time.
            let _ = editor.load_history(path);
        }
        say(concat!(
            "coldframe ",
            env!("CARGO_PKG_VERSION"),
            ": Python in a sandbox. Ctrl-C stops an entry, Ctrl-D leaves.\n"
        ))?;
        let exit = loop {
            editor.set_helper(Some(Helper::new(self.repl.names())));
            match editor.readline(">>> ") {
                Ok(entry) => {
                    if let Some(exit) = self.enter(&entry) {
                        break exit;
                    }
                }
                Err(ReadlineError::Interrupted) => say("KeyboardInterrupt\n")?,
                Err(ReadlineError::Eof) => break code::OK,
                Err(error) => return Err(failed(error)),
            }
        };
        if let Some(path) = &history {
            let made = path.parent().is_none_or(|folder| std::fs::create_dir_all(folder).is_ok());
            if !made || editor.save_history(path).is_err() {
                complain!(line "coldframe: the entries cannot be remembered in {}", path.display());
            }
        }
        Ok(exit)
    }

    fn from_pipe(&mut self) -> Result<u8, Failure> {
        let mut entry = String::new();
        // Not locked meanwhile: an entry may read lines itself.
        loop {
            let mut line = String::new();
            let read = std::io::stdin().read_line(&mut line);
            if read.map_err(|error| Failure::unreadable("standard input", &error))? == 0 {
                break;
            }
            let line = line.strip_suffix('\n').unwrap_or(&line);
            entry.push_str(line.strip_suffix('\r').unwrap_or(line));
            if is_whole(&entry) {
                if let Some(exit) = self.enter(&std::mem::take(&mut entry)) {
                    return Ok(exit);
                }
            } else {
                entry.push('\n');
            }
        }
        Ok(self.enter(&entry).unwrap_or(code::OK))
    }

    /// Runs an entry. Some exit code: leave.
    fn enter(&mut self, entry: &str) -> Option<u8> {
        if entry.trim().is_empty() {
            return None;
        }
        let cancel = Cancel::default();
        self.repl.use_cancel(cancel.clone());
        *self.current.lock().unwrap_or_else(PoisonError::into_inner) = Some(cancel.clone());
        let watched = self.arguments.budgets.timeout.map(|time| watchdog::watch(cancel, time));
        let ran = self.repl.enter(entry);
        drop(watched);
        *self.current.lock().unwrap_or_else(PoisonError::into_inner) = None;
        let report = match ran {
            Ok(report) => report,
            Err(error) => {
                rejected(&error).print();
                return None;
            }
        };
        if self.broken.is_set() {
            return Some(code::RAISED);
        }
        match &report.ending {
            Ending::Done => {}
            Ending::Exit { status, message } => {
                complain!("{}", terminal::shown_on_errors(message));
                return Some((*status).min(1));
            }
            Ending::Raised { traceback } => complain!("{}", terminal::shown_on_errors(traceback)),
            Ending::Exhausted { budget: Exhausted::Cancelled, .. } => {
                complain!(line "KeyboardInterrupt: the entry was stopped; what it had bound is kept");
            }
            Ending::Exhausted { budget, place } => {
                let budgets = &self.arguments.budgets;
                complain!("{}", exhausted(*budget, place.as_ref(), &self.limits, budgets));
            }
            Ending::Internal { message } => {
                complain!(line "coldframe: internal error, please report it: {}", escape(message));
            }
            other => complain!(line "coldframe: {other:?}"),
        }
        None
    }

    /// The file of remembered entries.
    fn history(&self) -> Option<PathBuf> {
        if self.arguments.no_history {
            return None;
        }
        if let Some(path) = &self.arguments.history {
            return Some(path.clone());
        }
        let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
        let state = match (set("XDG_STATE_HOME"), set("HOME")) {
            (Some(state), _) => PathBuf::from(state),
            (None, Some(home)) => PathBuf::from(home).join(".local/state"),
            (None, None) => return None,
        };
        Some(state.join("coldframe/history"))
    }
}
