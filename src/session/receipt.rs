//! Receipts: what a run was of, what it was given, what it spent and what came out, as hashes that
//! somebody else gets too who runs it again.
//!
//! May touch: `value`, `budget`, `interop`. Never: the operating system; what a run printed.
//!
//! Invariant: two runs of the same program with the same inputs, budgets and uses have the same
//! receipt, on every machine and in every build of a version.

use std::sync::{Arc, Mutex};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::ending::{Ending, Report};
use super::journal::{Inputs, JOURNAL_BYTES_MAX, JournalError, Spendable, budget_name, hex};
use super::run::Session;
use super::snapshot::COST_VERSION;
use crate::value::runtime::Sink;

/// The format of receipts.
const FORMAT: u32 = 1;

/// What a run was, and what came of it: a second party checks it by running it again. Hashes are
/// SHA-256 in hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Receipt {
    /// The format: 1.
    #[serde(rename = "coldframe receipt")]
    pub format: u32,
    /// The version that ran it.
    pub version: String,
    /// The version of what things cost.
    pub cost: u64,
    /// Of the program's texts and their names.
    pub program: String,
    /// The policy's fingerprint.
    pub policy: String,
    /// Of the data it was handed: inputs, arguments, the key of text hashes.
    pub inputs: String,
    /// What it was granted: `clock`, `random`, `env`, directories and stores as `data=dir` and
    /// `notes=store`, and the host's functions by name, each with `()`.
    pub grants: Vec<String>,
    /// What it could spend.
    pub limits: Spendable,
    /// How it ended: `done`, `exit`, `raised`, `exhausted:steps` ...
    pub ended: String,
    /// Of what it said at its end: a traceback, or the message of an exit.
    pub message: Option<String>,
    /// Steps it spent.
    pub steps: u64,
    /// The most bytes that were charged at once.
    pub bytes_peak: u64,
    /// Of what it printed.
    pub output: String,
    /// Of what it printed to standard error.
    pub errors: String,
    /// Of its result as JSON, if that was asked for.
    pub result: Option<String>,
    /// How often it used what is outside: host functions, clock, randomness, lines of input.
    pub uses: u64,
    /// Of its journal: of all of these uses, whether it was recorded or not.
    pub journal: String,
}

impl Receipt {
    /// Reads a receipt.
    ///
    /// # Errors
    /// Why it is none.
    pub fn parse(text: &str) -> Result<Self, String> {
        let receipt: Self = serde_json::from_str(text).map_err(|why| why.to_string())?;
        match receipt.format {
            FORMAT => Ok(receipt),
            other => Err(format!("receipts of format {other} are read by a newer version")),
        }
    }

    /// It as JSON, several lines.
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    /// What is not the same in another: the names of the fields, and both values as JSON.
    pub fn differences(&self, other: &Self) -> Vec<(String, String, String)> {
        let fields = |receipt: &Self| match serde_json::to_value(receipt) {
            Ok(serde_json::Value::Object(fields)) => fields,
            _ => serde_json::Map::new(),
        };
        let (own, others) = (fields(self), fields(other));
        let differs = own.into_iter().filter_map(|(name, value)| {
            let other = others.get(&name).cloned().unwrap_or_default();
            (value != other).then(|| (name, value.to_string(), other.to_string()))
        });
        differs.collect()
    }
}

/// Hashes of what a run prints.
#[derive(Default)]
pub struct Printed {
    output: Sha256,
    errors: Sha256,
}

/// Hands on what is printed, and hashes it.
struct Hashing {
    inner: Box<dyn Sink>,
    printed: Arc<Mutex<Printed>>,
}

impl Sink for Hashing {
    fn write(&mut self, text: &str, error: bool) {
        if let Ok(mut printed) = self.printed.lock() {
            let to = if error { &mut printed.errors } else { &mut printed.output };
            to.update(text.as_bytes());
        }
        self.inner.write(text, error);
    }

    fn read_line(&mut self) -> Option<String> {
        self.inner.read_line()
    }

    fn flush(&mut self) {
        self.inner.flush();
    }
}

impl Session {
    /// Keeps what a [receipt](Session::receipt) of the run needs, from its start on.
    ///
    /// # Errors
    /// A [`JournalError`] if it has begun, or is given host objects.
    ///
    /// ```
    /// use coldframe::{Policy, Program, Sandbox};
    ///
    /// let program = Program::compile("page.py", "print(6 * 7)", &Policy::standard())?;
    /// let receipt = || -> Result<_, Box<dyn std::error::Error>> {
    ///     let mut session = Sandbox::new().session(&program, |_: &str| {});
    ///     session.keep_receipt()?;
    ///     let report = session.run();
    ///     Ok(session.receipt(&report)?)
    /// };
    /// assert_eq!(receipt()?, receipt()?);
    /// assert_eq!(receipt()?.ended, "done");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn keep_receipt(&mut self) -> Result<&mut Self, JournalError> {
        if self.core.replays() {
            self.print_hashed();
            return Ok(self);
        }
        if self.recording.is_none() {
            self.keep(JOURNAL_BYTES_MAX, false)?;
        }
        self.print_hashed();
        Ok(self)
    }

    fn print_hashed(&mut self) {
        if self.printed.is_some() {
            return;
        }
        let printed = Arc::<Mutex<Printed>>::default();
        let none = Box::new(|_: &str| {});
        let inner = std::mem::replace(&mut self.core.sink, none);
        self.core.sink = Box::new(Hashing { inner, printed: printed.clone() });
        self.printed = Some(printed);
        self.granted = granted(self);
        self.allowed = Some(Spendable::of(self));
    }

    /// The receipt of a run that has ended, with its report.
    ///
    /// # Errors
    /// A [`JournalError`] if it was not asked for before the run, or if the run did what no journal
    /// can hold: it cannot be repeated then.
    pub fn receipt(&self, report: &Report) -> Result<Receipt, JournalError> {
        let printed = self.printed.as_ref().and_then(|own| own.lock().ok());
        let (Some(printed), Some(limits)) = (printed, self.allowed.clone()) else {
            return Err(JournalError::NotRecorded);
        };
        let (uses, journal) = self.journal_hash()?;
        let (ended, message) = ended(&report.ending);
        let hash = |text: &str| hex(&Sha256::digest(text.as_bytes()));
        let result = match &report.result {
            Some(Ok(json)) => Some(hash(&json.to_string())),
            Some(Err(_)) | None => None,
        };
        Ok(Receipt {
            format: FORMAT,
            version: env!("CARGO_PKG_VERSION").to_owned(),
            cost: COST_VERSION,
            program: hex(&self.program.texts_hash()),
            policy: hex(&self.program.policy().fingerprint()),
            inputs: hex(&Inputs::of(self).hash()),
            grants: self.granted.clone(),
            limits,
            ended,
            message: message.map(hash),
            steps: report.steps,
            bytes_peak: report.bytes_peak,
            output: hex(&printed.output.clone().finalize()),
            errors: hex(&printed.errors.clone().finalize()),
            result,
            uses,
            journal: hex(&journal),
        })
    }
}

/// What a session is granted.
fn granted(session: &Session) -> Vec<String> {
    let core = &session.core;
    let mut all = core.grants.names();
    all.extend(core.hosts.iter().map(|host| format!("{}()", host.name)));
    all
}

/// An ending in a word, and what was said.
fn ended(ending: &Ending) -> (String, Option<&str>) {
    let (word, said) = match ending {
        Ending::Done => ("done", None),
        Ending::Exit { status, message } => {
            return (format!("exit:{status}"), Some(message));
        }
        Ending::Raised { traceback } => ("raised", Some(traceback.as_str())),
        Ending::Exhausted { budget, .. } => {
            return (format!("exhausted:{}", budget_name(*budget)), None);
        }
        Ending::HostPanicked { .. } => ("host panicked", None),
        Ending::Waiting { .. } => ("waiting", None),
        Ending::Diverged { message, .. } => ("diverged", Some(message.as_str())),
        Ending::WiderPolicy => ("rejected", None),
        Ending::Internal { message } => ("internal", Some(message.as_str())),
    };
    (word.to_owned(), said)
}
