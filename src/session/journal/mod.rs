//! Record and replay: a run's uses of what is outside, as lines of JSON, and the run again from
//! them.
//!
//! The first line says what ran: the program's texts, its inputs, its budgets, the names it was
//! granted. Each line after it is a use: of a host function, the clock, randomness, a file, a
//! store, a line of input. A replay needs no grant, no host function and no input: all of it is in the journal. The
//! program is judged again, by whoever replays it.
//!
//! May touch: `value`, `interop`, `budget`. Never: the operating system.
//!
//! Invariant: a run and its replay print the same, spend the same, and end the same; or the replay
//! ends with [`Ending::Diverged`](super::Ending::Diverged), which says where.

mod error;
mod head;
mod hosts;
mod line;
mod outside;
mod recorder;
mod replayer;

use std::sync::{Arc, Mutex};

use sha2::{Digest, Sha256};

pub use error::JournalError;
use head::Head;
pub use head::Spendable;
pub(super) use head::{Inputs, hex};
pub(super) use line::budget_name;
use recorder::{Recorder, Recording};

use super::program::{Program, Surroundings};
use super::run::{Phase, Session};
use super::sandbox::Sandbox;
use super::snapshot::COST_VERSION;
use crate::interop::data::into_session;
use crate::interop::exact;
use crate::policy::Policy;
use crate::source::Source;
use crate::value::journal::{Answer, Use, Word};
use crate::value::runtime::Sink;
use crate::value::{Core, Eval, Runtime, Stop, Value};

/// Bytes that a journal may take unless told otherwise.
pub const JOURNAL_BYTES_MAX: u64 = 64 << 20;

/// The recording of a session.
pub(super) type Recorded = Arc<Mutex<Recording>>;

/// A recorded run.
#[derive(Clone, Debug)]
pub struct Journal {
    head: Head,
    lines: Arc<[Use]>,
    hash: [u8; 32],
}

impl Journal {
    /// Reads a journal.
    ///
    /// # Errors
    /// A [`JournalError`] that names the line that is none of a journal.
    pub fn parse(text: &str) -> Result<Self, JournalError> {
        let mut lines = text.lines();
        let head = Head::parse(lines.next().unwrap_or(""))?;
        if head.cost != COST_VERSION {
            return Err(JournalError::Version(head.version));
        }
        let mut all = Vec::new();
        for (number, text) in lines.enumerate() {
            all.push(line::parse(text).map_err(|why| JournalError::NotAJournal(number + 2, why))?);
        }
        Ok(Self { head, lines: all.into(), hash: Sha256::digest(text.as_bytes()).into() })
    }

    /// How many uses it holds.
    pub fn uses(&self) -> usize {
        self.lines.len()
    }

    /// SHA-256 of its text, as a receipt holds it.
    pub fn hash(&self) -> [u8; 32] {
        self.hash
    }

    /// The name and the text of the program that was recorded.
    pub fn source(&self) -> (&str, &str) {
        self.head.source()
    }

    /// Compiles the recorded program, under a policy of this host's and within a sandbox's limits.
    ///
    /// # Errors
    /// A [`JournalError`] if it does not compile or is refused.
    pub fn compile(&self, policy: &Policy, sandbox: &Sandbox) -> Result<Program, JournalError> {
        let mut texts = self.head.texts.iter().map(|text| {
            let source = Arc::new(Source::new(text.file.as_str(), text.text.as_str()));
            (text.module.clone(), text.package, source)
        });
        let Some((_, _, main)) = texts.next() else {
            return Err(JournalError::NotAJournal(1, "no program".to_owned()));
        };
        let surroundings = Surroundings {
            names: self.head.names(),
            modules: texts.collect(),
            source_max: Some(sandbox.limits_ref().source_max),
            memory_max: Some(sandbox.limits_ref().bytes_max),
        };
        Program::compile_with(main, policy, &surroundings).map_err(JournalError::Compile)
    }
}

impl Sandbox {
    /// A session that runs a recorded program again, its uses answered from the journal: within
    /// this sandbox's limits, with none of its grants.
    ///
    /// # Errors
    /// A [`JournalError`] if the program is another.
    ///
    /// ```
    /// use coldframe::{Buffer, Journal, Policy, Program, Sandbox};
    ///
    /// let mut sandbox = Sandbox::new();
    /// sandbox.function("fetch", |url: String| format!("a page of {url}"))?;
    /// let source = "print(fetch('cpython'))";
    /// let program = Program::compile_for("agent.py", source, &Policy::standard(), &sandbox)?;
    /// let mut session = sandbox.session(&program, |_: &str| {});
    /// session.record(1 << 20)?;
    /// let report = session.run();
    /// let text = session.journal()?;
    ///
    /// // Elsewhere, where nothing can be fetched.
    /// let (journal, sandbox, output) = (Journal::parse(&text)?, Sandbox::new(), Buffer::new());
    /// let program = journal.compile(&Policy::standard(), &sandbox)?;
    /// let again = sandbox.replay(&journal, &program, output.clone())?.run();
    /// assert_eq!((again.ending, again.steps), (report.ending, report.steps));
    /// assert_eq!(output.text(), "a page of cpython\n");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn replay(
        &self,
        journal: &Journal,
        program: &Program,
        sink: impl Sink + 'static,
    ) -> Result<Session, JournalError> {
        let head = &journal.head;
        if hex(&program.texts_hash()) != head.program {
            return Err(JournalError::OtherProgram);
        }
        let sandbox = self.clone().limits(head.limits.within(self.limits_ref()));
        let mut session = sandbox.session_of(program, Box::new(sink));
        session.inputs = Arc::new(head.inputs.inputs()?);
        session.objects = Arc::default();
        let core = &mut session.core;
        core.heap.hash_key = head.inputs.hash_key();
        core.argv.clone_from(&head.inputs.argv);
        core.host_classes = Arc::default();
        core.hosts = hosts::stand_ins(&head.functions);
        let replaying = Arc::new(Mutex::new(replayer::Replaying::new(journal.lines.clone())));
        core.grants = head.granted(&replaying);
        core.journal = Some(Box::new(replayer::Replayer(replaying)));
        session.replayed = Some((journal.lines.len() as u64, journal.hash));
        Ok(session)
    }
}

impl Session {
    /// Records what the run uses from outside, from its start on: at most so many bytes.
    ///
    /// # Errors
    /// A [`JournalError`] if it has begun, or is given host objects, which no journal can hold.
    pub fn record(&mut self, bytes_max: u64) -> Result<&mut Self, JournalError> {
        self.keep(bytes_max, true)
    }

    /// Begins to keep what a receipt or a journal needs.
    pub(super) fn keep(&mut self, bytes_max: u64, text: bool) -> Result<&mut Self, JournalError> {
        if self.phase != Phase::New || self.core.replays() {
            return Err(JournalError::HasBegun);
        }
        if let Some((name, _)) = self.objects.first() {
            return Err(JournalError::Object(name.clone()));
        }
        let keeps = self.recording.as_ref().and_then(|own| own.lock().ok().map(|own| own.text));
        let recording = Recording::new(bytes_max, text || keeps == Some(true));
        self.recording = Some(Arc::new(Mutex::new(recording)));
        Ok(self)
    }

    /// The journal so far.
    ///
    /// # Errors
    /// A [`JournalError`] if none was asked for, or if the run did what no journal can hold.
    pub fn journal(&self) -> Result<String, JournalError> {
        let recording = self.recording.as_ref().and_then(|own| own.lock().ok());
        let recording = recording.filter(|own| own.text).ok_or(JournalError::NotRecorded)?;
        match &recording.broken {
            Some(why) => Err(JournalError::Incomplete(why.clone())),
            None => Ok(recording.journal.clone()),
        }
    }

    /// How many uses there were, and the hash of the journal of them.
    pub(super) fn journal_hash(&self) -> Result<(u64, [u8; 32]), JournalError> {
        if let Some((uses, hash)) = self.replayed {
            return Ok((uses, hash));
        }
        let recording = self.recording.as_ref().and_then(|own| own.lock().ok());
        let recording = recording.filter(|own| own.begun).ok_or(JournalError::NotRecorded)?;
        match &recording.broken {
            Some(why) => Err(JournalError::Incomplete(why.clone())),
            None => Ok((recording.uses, recording.hash())),
        }
    }

    /// Before the program begins: from here on its uses are told.
    pub(super) fn begin_recording(&mut self) {
        let Some(recording) = self.recording.clone() else { return };
        let head = Head::of(self);
        if let Ok(mut recording) = recording.lock() {
            recording.begin(&head.line());
            if let Some(why) = head.inputs.missing() {
                recording.break_off(&why);
            }
        }
        self.core.hosts = hosts::recorded(&self.core.hosts);
        outside::recorded(&mut self.core.grants, &recording);
        self.core.journal = Some(Box::new(Recorder(recording)));
    }

    /// Notes what a host function was answered from outside.
    pub(super) fn note_answer(&mut self, answer: Result<Value, ()>) {
        let cost = std::mem::take(&mut self.asked_at_cost);
        let Some(room) = self.core.journal.as_ref().map(|journal| journal.room()) else { return };
        let asked = Word::Number(i128::from(self.request));
        let name = self.core.state.get(super::run::ANSWER).copied().unwrap_or(Value::None);
        let name = waited_for(&self.core, name);
        let answer = match answer {
            Ok(value) => exact::to_json(&self.core, value, false, room)
                .map(|json| Answer::Given(Word::Json(json.to_string()))),
            Err(()) => hosts::raised(&self.core),
        };
        let what = format!("answer {name}()");
        if let Some(journal) = &mut self.core.journal {
            match answer {
                Ok(answer) => journal.record(Use { what, asked, answer, cost }),
                Err(why) => journal.cannot(&format!("{what}: {why}")),
            }
        }
    }

    /// Answers a host function that the run waits for from the journal.
    pub(super) fn replay_answer(&mut self, waiting: Value) -> Eval<()> {
        self.request += 1;
        let what = format!("answer {}()", waited_for(&self.core, waiting));
        let core = &mut self.core;
        core.state.insert(super::run::ANSWER, waiting);
        let (answer, cost) = core.replay(&what, &Word::Number(i128::from(self.request)))?;
        core.at_cost(cost, |_| Ok(()))?;
        self.phase = Phase::Answered(true);
        let raised = match answer {
            Answer::Given(Word::Json(text)) => {
                let value = json_value(core, &text)?;
                core.state.insert(super::run::ANSWER, value);
                return Ok(());
            }
            Answer::Raised(class, message) => core.raise_named(&class, &message),
            _ => core.diverge(format!("{what} is data or an exception")),
        };
        match raised {
            Stop::Raised => {
                self.phase = Phase::Answered(false);
                Ok(())
            }
            stop => Err(stop),
        }
    }
}

/// The name of the function that is waited for.
fn waited_for(core: &Core, waiting: Value) -> String {
    let name = core.heap.as_tuple(waiting).and_then(|all| all.first().copied());
    name.and_then(|name| Some(core.heap.text(&name)?.to_owned())).unwrap_or_default()
}

/// A value from a journal's JSON.
fn json_value(core: &mut Core, text: &str) -> Eval {
    let data = serde_json::from_str(text).ok().as_ref().and_then(exact::from_json);
    match data {
        Some(data) => into_session(&mut Runtime::pure(core), &data),
        None => Err(core.diverge("what a host function answered is no data".to_owned())),
    }
}
