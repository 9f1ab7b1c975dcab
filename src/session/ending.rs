//! How a run ended, and what it spent.
//!
//! May touch: `value`, `eval`, `budget`.

use super::load::SessionLoader;
use super::run::Session;
use crate::budget::Exhausted;
use crate::eval::Machine;
use crate::value::{Eval, Runtime, Stop, Value, types};

/// How a run ended.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Ending {
    /// It came to its end.
    Done,
    /// It exited with a status: `SystemExit`. The message is what CPython prints for it.
    Exit {
        /// 0 for `exit()` and `exit(0)`, 1 for anything else.
        status: u8,
        /// What goes to standard error.
        message: String,
    },
    /// An exception was not caught: its traceback as CPython prints it.
    Raised {
        /// The traceback, several lines.
        traceback: String,
    },
    /// A budget was spent: which, and the line of the program.
    Exhausted {
        /// Which budget.
        budget: Exhausted,
        /// Where it was spent: file and line, if the program had begun.
        place: Option<(String, u32)>,
    },
    /// A host function panicked: the session has ended, program and other sessions are as before.
    HostPanicked {
        /// Its name.
        function: String,
    },
    /// It waits for the answer of a host function, which only [`Session::run_slice`] hands out.
    Waiting {
        /// The function's name.
        function: String,
    },
    /// It is not the run that its journal was recorded of.
    Diverged {
        /// Which line of the journal, and what the program did there.
        message: String,
        /// Where in the program: file and line.
        place: Option<(String, u32)>,
    },
    /// Nothing has run: the program was judged under a policy that lets pass what the sandbox's
    /// own ([`Sandbox::policy`](crate::Sandbox::policy)) refuses.
    WiderPolicy,
    /// A bug in Coldframe: please report it.
    Internal {
        /// What went wrong.
        message: String,
    },
}

impl std::fmt::Display for Ending {
    /// In a line, for logs; a traceback has as many as it has.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let at = |f: &mut std::fmt::Formatter<'_>, place: &Option<(String, u32)>| match place {
            Some((file, line)) => write!(f, " in {file}, line {line}"),
            None => Ok(()),
        };
        match self {
            Self::Done => f.write_str("done"),
            Self::Exit { status, message } if message.is_empty() => write!(f, "exit({status})"),
            Self::Exit { status, message } => write!(f, "exit({status}): {}", message.trim_end()),
            Self::Raised { traceback } => f.write_str(traceback.trim_end()),
            Self::Exhausted { budget, place } => {
                f.write_str(match budget {
                    Exhausted::Steps => "the budget of steps ran out",
                    Exhausted::Memory => "the budget of memory ran out",
                    Exhausted::Output => "the budget of output ran out",
                    Exhausted::Input => "the budget of input ran out",
                    Exhausted::IntBits => "an integer grew too large",
                    Exhausted::Time => "the time given to the run is over",
                    Exhausted::Cancelled => "the host cancelled the run",
                    Exhausted::Account => "the account is empty",
                })?;
                at(f, place)
            }
            Self::HostPanicked { function } => {
                write!(f, "the host's function `{function}` panicked")
            }
            Self::Waiting { function } => {
                write!(f, "it waits for the host's function `{function}`")
            }
            Self::Diverged { message, place } => {
                f.write_str(message)?;
                at(f, place)
            }
            Self::WiderPolicy => {
                f.write_str("nothing was run: the program was judged under a wider policy")
            }
            Self::Internal { message } => write!(f, "a bug in Coldframe: {message}"),
        }
    }
}

/// What a run did and spent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Report {
    /// How it ended.
    pub ending: Ending,
    /// Steps it spent.
    pub steps: u64,
    /// The most bytes that were charged at once.
    pub bytes_peak: u64,
    /// Bytes it printed.
    pub output: u64,
    /// The value of a last expression statement, or what a function's body returned, as JSON if it
    /// can be (asked for by [`Session::run_json`]).
    pub result: Option<Result<serde_json::Value, String>>,
    /// The same value's `repr` (asked for by [`Session::run_repr`]).
    pub repr: Option<String>,
}

impl Session {
    /// What a stop means to whoever started the run.
    pub(super) fn ending(&mut self, stop: Stop) -> Ending {
        match stop {
            Stop::Raised => self.raised_ending(),
            Stop::Exhausted => {
                if let Some(function) = self.core.panicked.clone() {
                    return Ending::HostPanicked { function };
                }
                if let Some(message) = self.core.diverged.clone() {
                    return Ending::Diverged { message, place: self.core.stopped_at.take() };
                }
                let budget = self.core.heap.exhausted.unwrap_or(Exhausted::Memory);
                Ending::Exhausted { budget, place: self.core.stopped_at.take() }
            }
            Stop::Collect => Ending::Exhausted { budget: Exhausted::Memory, place: None },
            Stop::Flat if self.too_wide => Ending::WiderPolicy,
            Stop::Flat | Stop::Suspend => {
                Ending::Internal { message: "the run stopped where it cannot".to_owned() }
            }
        }
    }

    fn raised_ending(&mut self) -> Ending {
        let exception = self.core.take_raised();
        self.core.keep(exception);
        if self.core.is_a(exception, types::SYSTEM_EXIT) {
            return self.exit_ending(exception);
        }
        if self.core.is_a(exception, types::SYSTEM_ERROR) {
            let text = self.describe(exception);
            return match text {
                Ok(message) => Ending::Internal { message },
                Err(stop) => self.ending(stop),
            };
        }
        match self.describe(exception) {
            Ok(traceback) => Ending::Raised { traceback },
            Err(Stop::Raised) => Ending::Raised { traceback: "<traceback failed>\n".to_owned() },
            Err(stop) => self.ending(stop),
        }
    }

    /// The traceback of an exception.
    fn describe(&mut self, exception: Value) -> Eval<String> {
        let program = self.program.clone();
        let loader = SessionLoader { trees: &self.trees, program: program.modules() };
        let mut machine = Machine::new(&self.trees, &loader);
        let lines = &self.trees;
        // There is no statement to be done once more.
        self.core.heap.effect = true;
        let mut rt = Runtime { core: &mut self.core, eval: Some(&mut machine) };
        crate::value::traceback::render(&mut rt, exception, lines, true)
    }

    /// Whether a run that ended like this did what it was to do: no exception, or an exit with
    /// status 0.
    pub(super) fn ended_well<T>(&self, ended: &Eval<T>) -> bool {
        let exception = match ended {
            Ok(_) => return true,
            Err(Stop::Raised) => self.core.raised,
            Err(_) => return false,
        };
        let args = self.core.heap.as_exception(exception).map_or(Value::None, |e| e.args);
        let code = self.core.heap.as_tuple(args).unwrap_or(&[]).first().copied();
        let code = code.map_or(Value::None, |code| self.core.heap.plain(code));
        self.core.is_a(exception, types::SYSTEM_EXIT)
            && matches!(code, Value::None | Value::Int(0) | Value::Bool(false))
    }

    fn exit_ending(&mut self, exception: Value) -> Ending {
        let args = self.core.heap.as_exception(exception).map_or(Value::None, |e| e.args);
        let args = self.core.heap.as_tuple(args).unwrap_or(&[]).to_vec();
        let code = match args.as_slice() {
            [] | [Value::None] => return Ending::Exit { status: 0, message: String::new() },
            [code] => *code,
            _ => args.first().copied().unwrap_or(Value::None),
        };
        match self.core.heap.plain(code) {
            Value::Int(0) | Value::Bool(false) => {
                Ending::Exit { status: 0, message: String::new() }
            }
            Value::Int(_) | Value::Bool(true) => Ending::Exit { status: 1, message: String::new() },
            _ => {
                let program = self.program.clone();
                let loader = SessionLoader { trees: &self.trees, program: program.modules() };
                let mut machine = Machine::new(&self.trees, &loader);
                let mut rt = Runtime { core: &mut self.core, eval: Some(&mut machine) };
                let text = match rt.str_of(code) {
                    Ok(text) => text,
                    Err(Stop::Raised) => String::new(),
                    Err(stop) => return self.ending(stop),
                };
                // It is printed like anything else.
                if self.core.heap.meter.output(text.len() as u64 + 1).is_err() {
                    let stop = self.core.heap.exhaust(Exhausted::Output);
                    return self.ending(stop);
                }
                Ending::Exit { status: 1, message: format!("{text}\n") }
            }
        }
    }
}
