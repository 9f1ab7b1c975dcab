//! A session: a run of a program, from its start to its end, in one go or slice by slice.
//!
//! A run that stops between two statements leaves its frames in [`Parked`], and any call that goes
//! on takes them up again. What a host function that is answered from outside was asked lies in a
//! task on top of them.
//!
//! May touch: `value`, `eval`, `budget`, `interop`. Never: the operating system.

use std::sync::Arc;

use super::ending::{Ending, Report};
use super::load::SessionLoader;
use super::program::Program;
use super::progress::{HostRequest, Progress, SessionError};
use super::sandbox::Bound;
use super::shape::Input;
use crate::budget::gauge::Cost;
use crate::budget::{Account, Cancel, Told};
use crate::capability::face::SLEEP;
use crate::capability::store_face;
use crate::eval::{Machine, Parked, Trees, new_module};
use crate::interop;
use crate::interop::data::{self, Data, Others};
use crate::interop::host::{HostError, HostFunction};
use crate::value::host_object::HostObject;
use crate::value::{Core, Eval, Obj, Runtime, Stop, Value};

/// What is wanted of a run's result.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Wish {
    Nothing,
    Json,
    Repr,
}

/// Where a run stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Phase {
    /// Not begun.
    New,
    /// Paused, or out of a budget that can be topped up: the frames are parked.
    Paused,
    /// A host function was asked and has not been answered.
    Waiting,
    /// It was answered: with a value in `answer`, or with an exception.
    Answered(bool),
    /// Over.
    Ended,
}

/// A run of a program. `Send`: it may move to another thread between calls.
pub struct Session {
    pub(super) core: Core,
    pub(super) trees: Trees,
    pub(super) program: Program,
    pub(super) inputs: Arc<Vec<(String, Input)>>,
    pub(super) objects: Arc<Vec<(String, Bound)>>,
    pub(super) phase: Phase,
    pub(super) parked: Parked,
    /// The function of a program that is a function's body is being called.
    pub(super) called: bool,
    /// The number of the last request.
    pub(super) request: u64,
    /// Whose snapshots it makes.
    pub(super) label: super::snapshot::Label,
    /// Functions of the host's that are answered by futures.
    pub(super) futures: Arc<[HostFunction]>,
    /// Objects of the host's by the names they were bound to.
    pub(super) named: Vec<(String, HostObject)>,
    /// What is recorded of the run.
    pub(super) recording: Option<super::journal::Recorded>,
    /// How many uses the journal holds that is replayed, and its hash.
    pub(super) replayed: Option<(u64, [u8; 32])>,
    /// What handing out the last request cost.
    pub(super) asked_at_cost: Cost,
    /// Hashes of what was printed, for a receipt.
    pub(super) printed: Option<Arc<std::sync::Mutex<super::receipt::Printed>>>,
    /// What it was granted, for a receipt.
    pub(super) granted: Vec<String>,
    /// What it could spend, for a receipt.
    pub(super) allowed: Option<super::journal::Spendable>,
    /// The program's policy lets pass what the sandbox's refuses.
    pub(super) too_wide: bool,
    pub(super) collect_always: bool,
    pub(super) flat_always: bool,
}

/// Where a session keeps its result, its answer, its module.
pub(super) const RESULT: &str = "session: result";
pub(super) const ANSWER: &str = "session: answer";
pub(super) const MODULE: &str = "session: module";
/// Where it keeps the inputs of a function's body until that is called: a dict.
pub(super) const ARGUMENTS: &str = "session: arguments";

impl Session {
    pub(super) fn new(core: Core, trees: Trees, program: Program) -> Self {
        Self {
            core,
            trees,
            program,
            inputs: Arc::default(),
            objects: Arc::default(),
            phase: Phase::New,
            parked: Parked::default(),
            called: false,
            request: 0,
            label: super::snapshot::Label::default(),
            futures: Arc::default(),
            named: Vec::new(),
            recording: None,
            replayed: None,
            asked_at_cost: Cost::default(),
            printed: None,
            granted: Vec::new(),
            allowed: None,
            too_wide: false,
            collect_always: false,
            flat_always: false,
        }
    }

    /// The handle with which another thread ends the run. Once used it stays used.
    pub fn cancel_handle(&self) -> Cancel {
        self.core.heap.meter.cancel_handle()
    }

    /// Makes another handle end the run: one that the host has made before.
    pub fn use_cancel(&mut self, cancel: Cancel) {
        self.core.heap.meter.use_cancel(cancel);
    }

    /// Draws steps and memory from an account that other sessions draw from too: also for what it
    /// holds already. [`Sandbox::account`](crate::Sandbox::account) does so from the start.
    pub fn draw_from(&mut self, account: &Account) -> &mut Self {
        self.core.heap.meter.draw_from(account);
        self
    }

    /// Tells the host, once for each budget, when a share of it (0.5: half) is spent.
    ///
    /// ```
    /// use coldframe::{Limits, Policy, Program, Sandbox};
    /// use std::sync::atomic::{AtomicU64, Ordering};
    /// use std::sync::Arc;
    ///
    /// let source = "n = 0\nfor i in range(1000):\n    n += i";
    /// let program = Program::compile("page.py", source, &Policy::standard())?;
    /// let sandbox = Sandbox::new().limits(Limits { steps_max: 3000, ..Limits::default() });
    /// let mut session = sandbox.session(&program, |_: &str| {});
    /// let told = Arc::new(AtomicU64::new(0));
    /// let seen = told.clone();
    /// session.tell_at(0.5, move |told| seen.store(told.used, Ordering::Relaxed));
    /// session.run();
    /// assert_eq!(told.load(Ordering::Relaxed), 1500);
    /// # Ok::<(), coldframe::CompileError>(())
    /// ```
    pub fn tell_at(&mut self, share: f64, tell: impl FnMut(Told) + Send + 'static) -> &mut Self {
        self.core.heap.meter.tell_at(share, Box::new(tell));
        self
    }

    /// Gives the run more steps. One that is out of steps can go on then if it stopped between two
    /// statements, as it nearly always does; one out of memory cannot.
    pub fn top_up(&mut self, steps: u64) {
        self.core.heap.meter.top_up(steps);
    }

    /// Steps that are left.
    pub fn steps_left(&self) -> u64 {
        self.core.heap.meter.steps_left()
    }

    /// Statements, and steps of builtins that call back, that were done where the session was to
    /// pause but could not: in a run that nests natively (docs/ARCHITECTURE.md lists what does), a
    /// `__eq__` called by a comparison of lists, say. The pause comes when that has ended.
    pub fn unpaused(&self) -> u64 {
        self.core.heap.meter.unpaused
    }

    /// Runs the program to its end, or as far as it comes.
    pub fn run(&mut self) -> Report {
        self.run_with(Wish::Nothing)
    }

    /// Runs the program to its end and gives its result as JSON.
    pub fn run_json(&mut self) -> Report {
        self.run_with(Wish::Json)
    }

    /// Runs the program to its end and gives its result as Python would write it.
    pub fn run_repr(&mut self) -> Report {
        self.run_with(Wish::Repr)
    }

    /// Runs for about so many steps: to the next place between two statements after them. A
    /// program that calls `coldframe.checkpoint()` is paused there ([`Progress::Checkpoint`]).
    ///
    /// ```
    /// use coldframe::{Ending, HostFunction, Policy, Program, Progress, Sandbox};
    ///
    /// let mut sandbox = Sandbox::new();
    /// sandbox.register(HostFunction::pending("fetch"))?;
    /// let source = "sum(fetch(u) for u in ['a', 'bc'])";
    /// let program = Program::compile_for("agent.py", source, &Policy::standard(), &sandbox)?;
    /// let mut session = sandbox.session(&program, |_: &str| {});
    /// let report = loop {
    ///     match session.run_slice(10_000) {
    ///         Progress::Ended(report) => break report,
    ///         Progress::Waiting(request) => {
    ///             let url: String = request.arg(0)?;
    ///             session.resume(request.id, Ok(url.len()))?;
    ///         }
    ///         _ => {}
    ///     }
    /// };
    /// assert_eq!(report.ending, Ending::Done);
    /// assert_eq!(session.result::<i64>()?, 3);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn run_slice(&mut self, steps: u64) -> Progress {
        self.slice_with(steps, Wish::Nothing)
    }

    /// The same; a run that comes to its end gives its result as JSON.
    pub fn run_slice_json(&mut self, steps: u64) -> Progress {
        self.slice_with(steps, Wish::Json)
    }

    pub(super) fn slice_with(&mut self, steps: u64, wish: Wish) -> Progress {
        self.core.heap.meter.slice(steps);
        self.core.checkpoint = Some(false);
        let ended = self.advance_or_replay();
        self.core.heap.meter.no_slice();
        let checkpoint = self.core.checkpoint.take() == Some(true);
        match ended {
            Err(Stop::Suspend) => match self.core.waiting.take() {
                Some(waiting) => self.request(waiting),
                None if checkpoint => Progress::Checkpoint,
                None => Progress::Paused,
            },
            ended => Progress::Ended(self.finished_with(ended, wish)),
        }
    }

    /// Steps, the most bytes at once, and bytes of output that were spent so far.
    pub fn spent(&self) -> (u64, u64, u64) {
        let meter = &self.core.heap.meter;
        (meter.steps_used(), meter.bytes_peak(), meter.output_used())
    }

    /// Answers the host function the session waits for: with a value, or with an error that is
    /// raised where it was called. The session goes on with the next slice.
    ///
    /// # Errors
    /// A [`SessionError`] if it does not wait for this answer, or the value is no data.
    pub fn resume<T: serde::Serialize>(
        &mut self,
        id: u64,
        answer: Result<T, HostError>,
    ) -> Result<(), SessionError> {
        let answer = match answer {
            Ok(value) => Ok(Data::from_serde(&value).map_err(SessionError::Data)?),
            Err(error) => Err(error),
        };
        self.answer(id, answer)
    }

    /// Answers with data, which may hold [`Object`](crate::Object)s of this session.
    ///
    /// # Errors
    /// As [`Session::resume`].
    pub fn resume_data(&mut self, id: u64, answer: Data) -> Result<(), SessionError> {
        self.answer(id, Ok(answer))
    }

    pub(super) fn answer(
        &mut self,
        id: u64,
        answer: Result<Data, HostError>,
    ) -> Result<(), SessionError> {
        // Who sleeps waits for no answer.
        if self.phase != Phase::Waiting || id != self.request || self.sleeping().is_some() {
            return Err(SessionError::NotWaiting(id));
        }
        let rt = &mut Runtime::pure(&mut self.core);
        let given = match &answer {
            Ok(data) => data::into_session(rt, data),
            Err(error) => Err(error.raise(rt)),
        };
        match given {
            Ok(value) => self.note_answer(Ok(value)),
            Err(Stop::Raised) => self.note_answer(Err(())),
            Err(_) => {}
        }
        match given {
            Ok(value) => {
                self.core.state.insert(ANSWER, value);
                self.phase = Phase::Answered(true);
                Ok(())
            }
            Err(Stop::Raised) => {
                self.phase = Phase::Answered(false);
                Ok(())
            }
            Err(_) => {
                self.phase = Phase::Ended;
                self.core.heap.exhaust(crate::budget::Exhausted::Memory);
                Err(SessionError::Ended)
            }
        }
    }

    fn run_with(&mut self, wish: Wish) -> Report {
        let ended = self.advance_or_replay();
        self.finished_with(ended, wish)
    }

    /// The report of a run that has ended, with what is wanted of its result.
    fn finished_with(&mut self, ended: Eval, wish: Wish) -> Report {
        let (mut result, mut repr) = (None, None);
        let ended = ended.and_then(|value| {
            if wish == Wish::Nothing {
                return Ok(value);
            }
            self.core.keep(value);
            let program = self.program.clone();
            let loader = SessionLoader { trees: &self.trees, program: program.modules() };
            let mut machine = Machine::new(&self.trees, &loader);
            let mut rt = Runtime { core: &mut self.core, eval: Some(&mut machine) };
            match wish {
                Wish::Nothing => {}
                Wish::Json => result = Some(interop::to_json(&mut rt, value)?),
                Wish::Repr => repr = Some(rt.repr(value)?),
            }
            Ok(value)
        });
        if let (Err(Stop::Suspend), Some(waiting)) = (&ended, self.core.waiting.take()) {
            let Progress::Waiting(request) = self.request(waiting) else {
                return self.report(Err(Stop::Collect));
            };
            return self.waits(request.name);
        }
        let mut report = self.finished(ended);
        report.result = result;
        report.repr = repr;
        report
    }

    /// The report of a run that waits for a host function that nobody answers here.
    pub(super) fn waits(&mut self, function: String) -> Report {
        let mut report = self.report(Ok(()));
        report.ending = Ending::Waiting { function };
        report
    }

    /// The report of a run that has ended, whose result is kept.
    pub(super) fn finished(&mut self, ended: Eval) -> Report {
        let ended = self.settled(ended);
        let stays = matches!(ended, Err(Stop::Exhausted)) && self.parked.is_running();
        self.phase = if stays { Phase::Paused } else { Phase::Ended };
        if let Ok(value) = ended {
            self.core.state.insert(RESULT, value);
        }
        let left = self.core.journal.as_ref().and_then(|journal| journal.left_over());
        let whole = !matches!(ended, Err(Stop::Exhausted));
        if let Some(why) = left.filter(|_| whole) {
            let stop = self.core.diverge(why);
            return self.report(Err(stop));
        }
        self.report(ended.map(|_| ()))
    }

    /// Hands what the program wrote to the host, unless a budget is spent; to stores only if the run
    /// has ended well.
    pub(super) fn settled<T>(&mut self, ended: Eval<T>) -> Eval<T> {
        if matches!(ended, Err(Stop::Exhausted)) {
            return ended;
        }
        if !self.ended_well(&ended) {
            store_face::forget(&mut self.core);
        }
        match self.core.grants.settle() {
            Err(_) if let Some(stop) = self.core.divergence() => return Err(stop),
            Err((path, error)) if ended.is_ok() => {
                store_face::forget(&mut self.core);
                let words = format!("{error}: '{path}'");
                return Err(self.core.raise(crate::value::types::OS_ERROR, &words));
            }
            _ => {}
        }
        let kept = self.core.kept.len();
        let settled = store_face::settle(&mut self.core);
        self.core.kept.truncate(kept);
        settled.and(ended)
    }

    /// What a run that ended like this did and spent.
    pub(super) fn report(&mut self, ended: Eval<()>) -> Report {
        let ending = match ended {
            Ok(()) => Ending::Done,
            Err(stop) => self.ending(stop),
        };
        let meter = &self.core.heap.meter;
        Report {
            ending,
            steps: meter.steps_used(),
            bytes_peak: meter.bytes_peak(),
            output: meter.output_used(),
            result: None,
            repr: None,
        }
    }

    /// Lets a session that is entered again spend so many steps from now on.
    pub(super) fn renew(&mut self, steps: u64) {
        store_face::forget(&mut self.core);
        self.core.heap.meter.renew(steps);
        self.core.heap.exhausted = None;
        self.core.depth = 0;
        self.core.kept.clear();
    }

    /// Goes on; what a journal answers is not waited for.
    fn advance_or_replay(&mut self) -> Eval {
        loop {
            let ended = self.advance();
            match (ended, self.core.waiting) {
                (Err(Stop::Suspend), Some(waiting)) if self.core.replays() => {
                    self.core.waiting = None;
                    self.replay_answer(waiting)?;
                }
                _ => return ended,
            }
        }
    }

    /// Goes on, until the run has ended or stops again.
    fn advance(&mut self) -> Eval {
        if self.too_wide {
            return Err(Stop::Flat);
        }
        let ended = self.core.panicked.is_some() || self.core.diverged.is_some();
        if ended || self.phase == Phase::Ended {
            return Err(match self.core.heap.exhausted {
                Some(_) => Stop::Exhausted,
                None => {
                    self.core.raise(crate::value::types::RUNTIME_ERROR, "the session has ended")
                }
            });
        }
        let mut entry = None;
        match self.phase {
            Phase::New => entry = Some(self.begin()?),
            Phase::Waiting if !self.core.sleeps_aside && self.sleeping().is_some() => {
                self.sleep_here();
            }
            Phase::Waiting => {
                // Nothing has changed: it waits still.
                self.core.waiting = self.core.state.get(ANSWER).copied();
                return Err(Stop::Suspend);
            }
            _ => {}
        }
        self.core.heap.exhausted = None;
        self.core.stopped_at = None;
        let unpaid = self.parked.take_unpaid();
        self.core.heap.meter.refund(unpaid);
        let program = self.program.clone();
        let loader = SessionLoader { trees: &self.trees, program: program.modules() };
        let parked = std::mem::take(&mut self.parked);
        let mut machine = Machine::unpark(&self.trees, &loader, parked);
        machine.collect_always = self.collect_always;
        machine.flat_always = self.flat_always;
        if self.collect_always {
            self.core.heap.meter.collect_now();
        }
        let core = &mut self.core;
        let mut result = match (self.phase, entry) {
            (_, Some((unit, globals))) => machine.run_module(core, unit, globals),
            (Phase::Answered(true), _) => {
                let answer = core.state.remove(ANSWER).unwrap_or(Value::None);
                machine.answer(core, answer)
            }
            (Phase::Answered(false), _) => machine.answer_raised(core),
            _ => machine.go_on(core),
        };
        if let (Ok(function), true, false) = (result, program.is_function(), self.called) {
            self.called = true;
            result = call_body(core, &mut machine, function, &program);
        }
        self.parked = machine.park();
        self.phase = Phase::Paused;
        result
    }

    /// Loads the program: the unit of its main module and the number of its globals.
    pub(super) fn begin(&mut self) -> Eval<(u32, u32)> {
        self.phase = Phase::Ended;
        if self.too_wide {
            return Err(Stop::Flat);
        }
        self.begin_recording();
        let trees = self.program.trees().to_vec();
        for tree in &trees {
            self.trees.add(&mut self.core, tree.clone())?;
        }
        let Some(tree) = trees.first() else { return Err(Stop::Flat) };
        let module = new_module(&mut self.core, Value::short("__main__"), tree)?;
        self.core.state.insert(MODULE, module);
        let globals = match self.core.heap.get(module) {
            Some(Obj::Module(module)) => module.globals,
            _ => 0,
        };
        self.bind(tree, globals)?;
        if self.program.is_function() {
            self.keep_arguments(tree)?;
        }
        Ok((tree.unit, globals))
    }

    /// What the program asked of a host function, for the host.
    fn request(&mut self, waiting: Value) -> Progress {
        let parts = self.core.heap.as_tuple(waiting).unwrap_or(&[]).to_vec();
        let part = |n: usize| parts.get(n).copied().unwrap_or(Value::None);
        self.core.state.insert(ANSWER, waiting);
        // A sleep is no request: that it was laid aside for changes nothing, and costs nothing.
        if self.sleep_asked().is_some() {
            self.phase = Phase::Waiting;
            let (name, args) = (SLEEP.to_owned(), Vec::new());
            let request = HostRequest { id: self.request, name, args, keywords: Vec::new() };
            return Progress::Waiting(request);
        }
        if self.phase != Phase::Waiting {
            self.request += 1;
        }
        self.phase = Phase::Waiting;
        let gauge = self.core.heap.meter.gauge();
        let name = self.core.heap.text(&part(0)).unwrap_or("").to_owned();
        let mut read = |value| match data::from_session(&mut self.core, value, Others::Hold) {
            Ok(Ok(data)) => Ok(data),
            Ok(Err(why)) => Err(why),
            Err(_) => Err("they are too large".to_owned()),
        };
        let (args, keywords) = (read(part(1)), read(part(2)));
        self.asked_at_cost = self.core.heap.meter.gauged(&gauge);
        let (args, keywords) = match (args, keywords) {
            (Ok(Data::Tuple(args)), Ok(Data::Dict(keywords))) => (args, keywords),
            (Err(why), _) | (_, Err(why)) => {
                let wrong = HostError::value(format!("the arguments of {name}(): {why}"));
                return match self.resume(self.request, Err::<(), _>(wrong)) {
                    Ok(()) => Progress::Paused,
                    Err(_) => Progress::Ended(self.report(Err(Stop::Collect))),
                };
            }
            _ => (Vec::new(), Vec::new()),
        };
        let named = |(key, value)| match key {
            Data::Str(key) => Some((key, value)),
            _ => None,
        };
        let keywords = keywords.into_iter().filter_map(named).collect();
        Progress::Waiting(HostRequest { id: self.request, name, args, keywords })
    }
}

/// Calls the function that a program of a function's body has made, with its inputs by name.
fn call_body(core: &mut Core, machine: &mut Machine, function: Value, program: &Program) -> Eval {
    core.keep(function);
    let inputs = core.state.remove(ARGUMENTS).unwrap_or(Value::None);
    core.keep(inputs);
    let tree = program.trees().first();
    let code = match core.heap.get(function) {
        Some(Obj::Function(inside)) => tree.and_then(|tree| tree.codes.get(inside.code as usize)),
        _ => None,
    };
    let names = code.map_or(&[][..], |code| &code.params.names);
    let inputs: Vec<(Value, Value)> = match core.heap.as_dict(inputs) {
        Some(inputs) => inputs.iter().map(|entry| (entry.key, entry.value)).collect(),
        None => Vec::new(),
    };
    let mut arguments = Vec::new();
    for (key, value) in inputs {
        let is = |own: &&Value| core.heap.text(own) == core.heap.text(&key);
        if let Some(name) = names.iter().find(is).copied() {
            arguments.push((name, value));
        }
    }
    machine.run_call(core, function, &[], &arguments)
}
