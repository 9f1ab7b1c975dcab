//! What a host grants beyond arithmetic: a clock and randomness, and how a session uses them.
//!
//! The traits stand here so that the session can hold what it was granted; what hosts are offered
//! ready-made is in `capability` and `host`. Without a grant each use raises a PermissionError that
//! names the flag.
//!
//! May touch: `budget`. Never: a clock or a source of randomness that was not granted.
//!
//! Invariant: what a session sees of a clock that does not wait, and of a seeded stream, depends on
//! what this session has slept and drawn, and on no other.

use std::sync::Arc;

use super::journal::Word;
use super::runtime::{Core, Eval};
use super::types;
use crate::budget::Cancel;

/// A capability refuses: the program sees a PermissionError with this message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal(pub String);

impl Refusal {
    /// A refusal with what the program is to read.
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Refusal {}

/// A clock, to be granted by [`Sandbox::clock`](crate::Sandbox::clock).
///
/// Ready-made are [`Frozen`](crate::Frozen), [`Coarse`](crate::Coarse) and the machine's own,
/// `coldframe::host::clock`. Your own says what time it is:
///
/// ```
/// use coldframe::{Buffer, Clock, Ending, Policy, Program, Refusal, Sandbox};
///
/// struct MarketTime;
///
/// impl Clock for MarketTime {
///     fn now_ns(&self) -> Result<i128, Refusal> {
///         Ok(1_767_225_600 * 1_000_000_000)
///     }
/// }
///
/// let mut sandbox = Sandbox::new();
/// sandbox.clock(MarketTime);
/// let source = "import datetime\nprint(datetime.date.today())";
/// let program = Program::compile("page.py", source, &Policy::standard())?;
/// let output = Buffer::new();
/// assert_eq!(sandbox.session(&program, output.clone()).run().ending, Ending::Done);
/// assert_eq!(output.text(), "2026-01-01\n");
/// # Ok::<(), coldframe::CompileError>(())
/// ```
pub trait Clock: Send + Sync {
    /// Nanoseconds since 1970-01-01 00:00 UTC.
    ///
    /// # Errors
    /// A [`Refusal`]: the program may not know.
    fn now_ns(&self) -> Result<i128, Refusal>;

    /// Nanoseconds since some moment in the past; it never goes backward.
    ///
    /// # Errors
    /// As [`Clock::now_ns`].
    fn monotonic_ns(&self) -> Result<u64, Refusal> {
        Ok(self.now_ns()?.max(0) as u64)
    }

    /// Nanoseconds between two times that it can tell apart.
    fn resolution_ns(&self) -> u64 {
        1
    }

    /// Whether a program that sleeps has to wait. If not, which is the default, the session's own
    /// time moves on at once by what it slept.
    fn waits(&self) -> bool {
        false
    }

    /// Waits so many nanoseconds, or until the run is cancelled: only asked if it [waits](Clock::waits).
    ///
    /// # Errors
    /// A [`Refusal`]: the program may not wait.
    fn sleep_ns(&self, time_ns: u64, cancel: &Cancel) -> Result<(), Refusal> {
        let _ = (time_ns, cancel);
        Ok(())
    }

    /// The same as a future, for a run that is one ([`Session::run_async`](crate::Session::run_async)):
    /// the thread is free meanwhile. `None`, which is the default: it has none, and
    /// [`Clock::sleep_ns`] is asked.
    fn sleep_aside(&self, time_ns: u64) -> Option<Sleeping> {
        let _ = time_ns;
        None
    }
}

/// A sleep as a future, which ends with a [`Refusal`] if the program may not wait.
pub type Sleeping = std::pin::Pin<Box<dyn Future<Output = Result<(), Refusal>> + Send>>;

impl<C: Clock + ?Sized> Clock for Arc<C> {
    fn now_ns(&self) -> Result<i128, Refusal> {
        (**self).now_ns()
    }

    fn monotonic_ns(&self) -> Result<u64, Refusal> {
        (**self).monotonic_ns()
    }

    fn resolution_ns(&self) -> u64 {
        (**self).resolution_ns()
    }

    fn waits(&self) -> bool {
        (**self).waits()
    }

    fn sleep_ns(&self, time_ns: u64, cancel: &Cancel) -> Result<(), Refusal> {
        (**self).sleep_ns(time_ns, cancel)
    }

    fn sleep_aside(&self, time_ns: u64) -> Option<Sleeping> {
        (**self).sleep_aside(time_ns)
    }
}

/// Randomness, to be granted by [`Sandbox::random`](crate::Sandbox::random).
///
/// Ready-made are [`Seeded`](crate::Seeded) and the machine's own, `coldframe::host::random`.
pub trait Random: Send + Sync {
    /// Fills `bytes` with what comes in a session's stream after the first `at` bytes of it. One
    /// that repeats itself goes by `at`, so that each session begins anew.
    ///
    /// # Errors
    /// A [`Refusal`]: there is none, or no more.
    fn fill(&self, at: u64, bytes: &mut [u8]) -> Result<(), Refusal>;
}

/// What a session was granted, and what it has used of it.
#[derive(Clone, Default)]
pub struct Grants {
    /// The clock.
    pub clock: Option<Arc<dyn Clock>>,
    /// Randomness.
    pub random: Option<Arc<dyn Random>>,
    /// Variables.
    pub env: Option<Arc<dyn super::env::Env>>,
    /// Parts of the web, by name.
    pub nets: Vec<(String, Arc<dyn super::net::Net>)>,
    /// Directories, by name.
    pub dirs: Vec<(String, Arc<dyn super::dir::Dir>)>,
    /// Stores, by name.
    pub stores: Vec<(String, Arc<dyn super::key_value::Store>)>,
    /// Channels, by name.
    pub channels: Vec<(String, Arc<dyn super::channel::Channel>)>,
    /// What was written to a file and not handed to the host yet.
    pub waiting: Option<super::dir::Waiting>,
    /// Nanoseconds slept on a clock that does not wait.
    slept_ns: u64,
    /// Bytes drawn of the random stream.
    drawn: u64,
}

impl Grants {
    /// What has been used: nanoseconds slept, bytes drawn.
    pub fn used(&self) -> (u64, u64) {
        (self.slept_ns, self.drawn)
    }

    /// Goes on where so much has been used.
    pub fn go_on(&mut self, (slept_ns, drawn): (u64, u64)) {
        (self.slept_ns, self.drawn) = (slept_ns, drawn);
    }

    /// What there is: `clock`, `random`, `env`, `data=dir`, `notes=store`,
    /// `jobs=channel`, `web=net`. A snapshot and a receipt name it so.
    pub fn names(&self) -> Vec<String> {
        let plain = [
            ("clock", self.clock.is_some()),
            ("random", self.random.is_some()),
            ("env", self.env.is_some()),
        ];
        let held = plain.iter().filter(|(_, held)| *held).map(|(name, _)| (*name).to_owned());
        let held = held.chain(self.dirs.iter().map(|(name, _)| format!("{name}=dir")));
        let held = held.chain(self.stores.iter().map(|(name, _)| format!("{name}=store")));
        let held = held.chain(self.channels.iter().map(|(name, _)| format!("{name}=channel")));
        held.chain(self.nets.iter().map(|(name, _)| format!("{name}=net"))).collect()
    }

    /// Whether something was granted by this name.
    pub fn is_taken(&self, name: &str) -> bool {
        let mut dirs = self.dirs.iter().map(|(own, _)| own);
        let mut stores = self.stores.iter().map(|(own, _)| own);
        let mut channels = self.channels.iter().map(|(own, _)| own);
        let mut nets = self.nets.iter().map(|(own, _)| own);
        dirs.any(|own| own == name)
            || stores.any(|own| own == name)
            || channels.any(|own| own == name)
            || nets.any(|own| own == name)
    }

    /// Keeps of what there is only what has these names, in their order.
    ///
    /// # Errors
    /// The flag that would grant the first that is not there.
    pub fn keep_only(&mut self, names: &[String]) -> Result<(), String> {
        let all = std::mem::take(self);
        (self.slept_ns, self.drawn) = all.used();
        for name in names {
            match name.split_once('=') {
                None if name == "clock" && all.clock.is_some() => self.clock = all.clock.clone(),
                None if name == "random" && all.random.is_some() => {
                    self.random = all.random.clone();
                }
                None if name == "env" && all.env.is_some() => self.env = all.env.clone(),
                None if name == "env" => return Err("env:NAME".to_owned()),
                Some((name, "dir")) => {
                    let found = all.dirs.iter().find(|(own, _)| own == name);
                    self.dirs.push(found.ok_or(format!("{name}=dir:PATH"))?.clone());
                }
                Some((name, "store")) => {
                    let found = all.stores.iter().find(|(own, _)| own == name);
                    self.stores.push(found.ok_or(format!("{name}=store:FILE"))?.clone());
                }
                Some((name, "channel")) => {
                    let found = all.channels.iter().find(|(own, _)| own == name);
                    self.channels.push(found.ok_or(format!("{name}=channel"))?.clone());
                }
                Some((name, "net")) => {
                    let found = all.nets.iter().find(|(own, _)| own == name);
                    self.nets.push(found.ok_or(format!("{name}=net:https://HOST"))?.clone());
                }
                None | Some(_) => return Err(name.clone()),
            }
        }
        Ok(())
    }

    /// For a new session: what each session has anew is made.
    pub fn anew(&self) -> Self {
        let mut grants = self.clone();
        for (_, dir) in &mut grants.dirs {
            if let Some(new) = dir.anew() {
                *dir = new;
            }
        }
        grants
    }

    /// For a session that is to have no effects: time, randomness, variables and what can be read.
    pub fn what_if(&self) -> Self {
        Self {
            clock: self.clock.clone(),
            random: self.random.clone(),
            env: self.env.clone(),
            dirs: self
                .dirs
                .iter()
                .map(|(name, dir)| {
                    let dir: Arc<dyn super::dir::Dir> = Arc::new(super::dir::WhatIf(dir.clone()));
                    (name.clone(), dir)
                })
                .collect(),
            stores: self
                .stores
                .iter()
                .map(|(name, store)| {
                    let store = super::key_value::WhatIf(store.clone());
                    let store: Arc<dyn super::key_value::Store> = Arc::new(store);
                    (name.clone(), store)
                })
                .collect(),
            channels: self
                .channels
                .iter()
                .map(|(name, _)| {
                    let channel: Arc<dyn super::channel::Channel> =
                        Arc::new(super::channel::WhatIf);
                    (name.clone(), channel)
                })
                .collect(),
            slept_ns: self.slept_ns,
            drawn: self.drawn,
            ..Self::default()
        }
    }

    /// As if nothing had been used.
    pub fn rewind(&mut self) {
        (self.slept_ns, self.drawn) = (0, 0);
        self.waiting = None;
    }
}

/// Steps that a second of waiting costs: the host's thread is taken meanwhile.
const STEPS_PER_SECOND: u64 = 1000;

impl Core {
    fn granted_clock(&mut self) -> Eval<Arc<dyn Clock>> {
        match &self.grants.clock {
            Some(clock) => Ok(clock.clone()),
            None => Err(self.raise(
                types::PERMISSION_ERROR,
                "there is no clock: the host grants one with --grant clock, or hands the time in as \
                 an input",
            )),
        }
    }

    /// A number that the granted clock says.
    fn clock_says(
        &mut self,
        what: &str,
        ask: impl FnOnce(&dyn Clock) -> Result<i128, Refusal>,
    ) -> Eval<i128> {
        let clock = self.granted_clock()?;
        match self.journaled(what, Word::None, |_| ask(&*clock).map(Word::Number))? {
            Word::Number(number) => Ok(number),
            _ => Err(self.diverge(format!("{what} is a number"))),
        }
    }

    /// Nanoseconds since 1970-01-01 00:00 UTC, by the granted clock.
    ///
    /// # Errors
    /// A PermissionError without one.
    pub fn now_ns(&mut self) -> Eval<i128> {
        let now = self.clock_says("clock", |clock| clock.now_ns())?;
        let slept = i128::from(self.grants.slept_ns);
        // Year 9999 and what lies as far on the other side: no calendar goes farther.
        const FAR: i128 = 1 << 98;
        Ok(now.clamp(-FAR, FAR) + slept)
    }

    /// Nanoseconds since some moment, never going backward, by the granted clock.
    ///
    /// # Errors
    /// As [`Core::now_ns`].
    pub fn monotonic_ns(&mut self) -> Eval<u64> {
        let now = self.clock_says("monotonic", |clock| Ok(i128::from(clock.monotonic_ns()?)))?;
        let now = u64::try_from(now).unwrap_or(u64::MAX);
        Ok(now.saturating_add(self.grants.slept_ns))
    }

    /// Nanoseconds between two times that the granted clock can tell apart.
    ///
    /// # Errors
    /// As [`Core::now_ns`].
    pub fn clock_resolution_ns(&mut self) -> Eval<u64> {
        let unit = self.clock_says("resolution", |clock| Ok(i128::from(clock.resolution_ns())))?;
        Ok(u64::try_from(unit).unwrap_or(u64::MAX))
    }

    /// Sleeps by the granted clock: waits, charged by its time, or moves the session's time on.
    ///
    /// # Errors
    /// As [`Core::now_ns`]; and when a budget is spent, or the run is cancelled meanwhile.
    pub fn sleep_ns(&mut self, time_ns: u64) -> Eval<()> {
        let clock = self.granted_clock()?;
        if !clock.waits() {
            self.grants.slept_ns = self.grants.slept_ns.saturating_add(time_ns);
            self.heap.effect = true;
            return Ok(());
        }
        self.pay_for_sleep(time_ns)?;
        let cancel = self.heap.meter.cancel_handle();
        let asked = Word::Number(i128::from(time_ns));
        self.journaled("sleep", asked, |_| clock.sleep_ns(time_ns, &cancel).map(|()| Word::None))?;
        // If it was cancelled, that is seen now and not some thousand steps later.
        self.heap.meter.look_soon();
        self.steps(1)
    }

    /// Whether the run is to be laid aside while the program sleeps, so that the thread is free.
    pub fn sleeps_aside(&self) -> bool {
        self.sleeps_aside && self.natively_nested == 0 && !self.replays()
    }

    /// A sleep that the run is laid aside for begins: it is charged.
    ///
    /// # Errors
    /// When a budget is spent.
    pub fn pay_for_sleep(&mut self, time_ns: u64) -> Eval<()> {
        self.steps(time_ns.div_ceil(1_000_000_000 / STEPS_PER_SECOND))?;
        self.heap.effect = true;
        Ok(())
    }

    /// It has ended, or was refused with these words: told to the journal as any sleep.
    ///
    /// # Errors
    /// A PermissionError if it was refused; and when a budget is spent, or the run is cancelled.
    pub fn slept_aside(&mut self, time_ns: u64, refused: Option<String>) -> Eval<()> {
        let asked = Word::Number(i128::from(time_ns));
        let ended = refused.map_or(Ok(Word::None), |words| Err(Refusal(words)));
        self.journaled("sleep", asked, |_| ended)?;
        self.heap.meter.look_soon();
        self.steps(1)
    }

    /// The next bytes of the granted random stream, charged by their number.
    ///
    /// # Errors
    /// A PermissionError without one; and when a budget is spent.
    pub fn draw_random(&mut self, count: usize) -> Eval<Vec<u8>> {
        let Some(random) = self.grants.random.clone() else {
            return Err(self.raise(
                types::PERMISSION_ERROR,
                "there is no randomness: the host grants it with --grant random; for play, \
                 random.Random(1) has a fixed stream",
            ));
        };
        self.steps(1 + count as u64 / 16)?;
        self.heap.charge(count as u64)?;
        self.heap.meter.release(count as u64);
        let drawn = self.grants.drawn;
        let given = self.journaled("random", Word::Number(count as i128), |_| {
            let mut bytes = vec![0; count];
            random.fill(drawn, &mut bytes).map(|()| Word::Bytes(bytes))
        })?;
        let bytes = match given {
            Word::Bytes(bytes) if bytes.len() == count => bytes,
            _ => return Err(self.diverge(format!("random is {count} bytes"))),
        };
        self.grants.drawn = self.grants.drawn.saturating_add(count as u64);
        self.heap.effect = true;
        Ok(bytes)
    }
}
