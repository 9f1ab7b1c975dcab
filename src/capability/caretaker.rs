//! A caretaker stands between a grant and whoever uses it: it can be revoked, counts, expires, and
//! has every use written down.
//!
//! What came out of a grant is gone with it: an open file asks the grant for each piece. A line of
//! the audit is written before the effect and completed after it; if it cannot be written, the use
//! is refused.
//!
//! May touch: `value`, `budget`. Never: a clock that it was not handed.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use super::{
    Clock, Dir, DirAction, DirAnswer, DirError, Env, Net, NetAnswer, NetError, NetRequest, NetUrl,
    Random, Refusal, Sleeping,
};
use crate::budget::Cancel;

/// The host's hand on a grant: what it wraps can be revoked, has a quota and an end, and is audited.
///
/// ```
/// use coldframe::{AuditRing, Buffer, Caretaker, Ending, Memory, Policy, Program, Sandbox};
///
/// let audit = AuditRing::new(100);
/// let caretaker = Caretaker::new("data").audit(audit.clone());
/// let mut sandbox = Sandbox::new();
/// sandbox.dir("data", caretaker.keep(Memory::new().with("x", "abc")))?;
/// let program = Program::compile("page.py", "print(open('x').read())", &Policy::standard())?;
/// assert_eq!(sandbox.session(&program, |_: &str| {}).run().ending, Ending::Done);
/// let actions: Vec<&str> = audit.lines().iter().map(|line| line.action).collect();
/// assert!(actions.contains(&"read") && audit.lines().iter().all(|line| line.end.is_some()));
///
/// caretaker.revoke();
/// let ending = sandbox.session(&program, |_: &str| {}).run().ending;
/// assert!(matches!(ending, Ending::Raised { traceback } if traceback.contains("revoked")));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Caretaker {
    name: Arc<str>,
    state: Arc<State>,
    uses_max: u64,
    end: Option<(Arc<dyn Clock>, i128)>,
    audit: Option<Arc<dyn Audit>>,
    redacts: bool,
    whole: bool,
}

#[derive(Default)]
struct State {
    revoked: AtomicBool,
    uses: AtomicU64,
}

/// A grant in a caretaker's hand.
#[derive(Clone)]
pub struct Kept<T> {
    pub(super) inner: T,
    pub(super) caretaker: Caretaker,
}

impl Caretaker {
    /// A caretaker of a grant of this name, which lets everything pass.
    pub fn new(name: &str) -> Self {
        Self {
            name: name.into(),
            state: Arc::default(),
            uses_max: u64::MAX,
            end: None,
            audit: None,
            redacts: false,
            whole: false,
        }
    }

    /// At most so many uses, by all sessions together.
    #[must_use]
    pub fn uses_max(mut self, uses: u64) -> Self {
        self.uses_max = uses;
        self
    }

    /// No use after a moment, in nanoseconds since 1970-01-01 00:00 UTC, by a clock of the host's.
    #[must_use]
    pub fn until(mut self, clock: impl Clock + 'static, end_ns: i128) -> Self {
        self.end = Some((Arc::new(clock), end_ns));
        self
    }

    /// Has every use written down.
    #[must_use]
    pub fn audit(mut self, audit: impl Audit + 'static) -> Self {
        self.audit = Some(Arc::new(audit));
        self
    }

    /// Writes addresses of the web down with their queries, which are left out unless told so: they
    /// often hold keys, names and what was searched for.
    #[must_use]
    pub fn whole_urls(mut self) -> Self {
        self.whole = true;
        self
    }

    /// Leaves paths and other arguments out of the audit.
    #[must_use]
    pub fn redacted(mut self) -> Self {
        self.redacts = true;
        self
    }

    /// Takes a grant into its hand: a [`Clock`], a [`Random`], an [`Env`], a [`Net`],
    /// a [`Dir`], a [`Store`](super::Store) or a [`Channel`](super::Channel).
    pub fn keep<T>(&self, grant: T) -> Kept<T> {
        Kept { inner: grant, caretaker: self.clone() }
    }

    /// Ends the grant, for all sessions at once and for good; a use that has begun ends first.
    pub fn revoke(&self) {
        self.state.revoked.store(true, Ordering::SeqCst);
    }

    /// Whether it was revoked.
    pub fn is_revoked(&self) -> bool {
        self.state.revoked.load(Ordering::SeqCst)
    }

    /// How often the grant was used.
    pub fn uses(&self) -> u64 {
        self.state.uses.load(Ordering::SeqCst).min(self.uses_max)
    }

    /// Lets a use pass and writes it down, before and after it.
    pub(super) fn pass<T, E: From<Refusal> + std::fmt::Display>(
        &self,
        action: &'static str,
        argument: &str,
        act: impl FnOnce() -> Result<T, E>,
    ) -> Result<T, E> {
        let line = self.begin(action, argument)?;
        let result = act();
        let ended = result.as_ref().map(|_| ()).map_err(ToString::to_string);
        self.end(line, ended);
        result
    }

    /// Lets a use pass and writes down that it begins.
    fn begin(&self, action: &'static str, argument: &str) -> Result<Option<AuditLine>, Refusal> {
        let name = &self.name;
        let refuse = |why: &str| Err(Refusal::new(format!("the grant `{name}` {why}")));
        if self.is_revoked() {
            return refuse("was revoked");
        }
        if let Some((clock, end_ns)) = &self.end
            && clock.now_ns()? >= *end_ns
        {
            return refuse("has expired");
        }
        let count = |uses: u64| (uses < self.uses_max).then(|| uses + 1);
        let uses = &self.state.uses;
        let Ok(before) = uses.fetch_update(Ordering::SeqCst, Ordering::SeqCst, count) else {
            return refuse(&format!("is used up: {} uses are the limit", self.uses_max));
        };
        let Some(audit) = &self.audit else { return Ok(None) };
        let line = AuditLine {
            number: before + 1,
            grant: self.name.to_string(),
            action,
            argument: (!self.redacts).then(|| argument.to_owned()),
            end: None,
        };
        if let Err(why) = audit.begin(&line) {
            return refuse(&format!("is refused: its audit cannot be written: {why}"));
        }
        Ok(Some(line))
    }

    /// Writes down how a use ended.
    fn end(&self, line: Option<AuditLine>, ended: Result<(), String>) {
        let (Some(audit), Some(mut line)) = (&self.audit, line) else { return };
        line.end = Some(ended.map_err(|words| match self.redacts {
            true => "it failed".to_owned(),
            false => words,
        }));
        audit.end(&line);
    }
}

/// A use that is waited for: who does not wait to the end has its line ended too.
struct Open {
    line: Option<AuditLine>,
    caretaker: Caretaker,
}

impl Drop for Open {
    fn drop(&mut self) {
        let line = self.line.take();
        self.caretaker.end(line, Err("nobody waited to the end".to_owned()));
    }
}

/// A use of a grant, as it is written down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditLine {
    /// Which use of the grant: 1 is the first.
    pub number: u64,
    /// The grant's name.
    pub grant: String,
    /// What was done: `read`, `now`, `fill`.
    pub action: &'static str,
    /// To what, unless that is redacted.
    pub argument: Option<String>,
    /// How it ended, once it has: an error's words if it failed.
    pub end: Option<Result<(), String>>,
}

/// Where uses are written down.
pub trait Audit: Send + Sync {
    /// Writes a use down before it happens.
    ///
    /// # Errors
    /// A [`Refusal`] if it cannot be written: then it does not happen.
    fn begin(&self, line: &AuditLine) -> Result<(), Refusal>;

    /// Says how it ended.
    fn end(&self, line: &AuditLine);
}

impl<A: Audit + ?Sized> Audit for Arc<A> {
    fn begin(&self, line: &AuditLine) -> Result<(), Refusal> {
        (**self).begin(line)
    }

    fn end(&self, line: &AuditLine) {
        (**self).end(line);
    }
}

/// The last uses, in memory.
#[derive(Clone, Debug, Default)]
pub struct AuditRing {
    lines: Arc<Mutex<VecDeque<AuditLine>>>,
    most: usize,
}

impl AuditRing {
    /// Keeps at most so many.
    pub fn new(most: usize) -> Self {
        Self { lines: Arc::default(), most }
    }

    /// What was written down, oldest first.
    pub fn lines(&self) -> Vec<AuditLine> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }
}

impl Audit for AuditRing {
    fn begin(&self, line: &AuditLine) -> Result<(), Refusal> {
        let mut lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        while lines.len() >= self.most.max(1) {
            lines.pop_front();
        }
        lines.push_back(line.clone());
        Ok(())
    }

    fn end(&self, line: &AuditLine) {
        let mut lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        let own = |other: &&mut AuditLine| other.number == line.number && other.grant == line.grant;
        if let Some(begun) = lines.iter_mut().rev().find(own) {
            *begun = line.clone();
        }
    }
}

impl<C: Clock> Clock for Kept<C> {
    fn now_ns(&self) -> Result<i128, Refusal> {
        self.caretaker.pass("now", "", || self.inner.now_ns())
    }

    fn monotonic_ns(&self) -> Result<u64, Refusal> {
        self.caretaker.pass("monotonic", "", || self.inner.monotonic_ns())
    }

    fn resolution_ns(&self) -> u64 {
        self.inner.resolution_ns()
    }

    fn waits(&self) -> bool {
        self.inner.waits()
    }

    fn sleep_ns(&self, time_ns: u64, cancel: &Cancel) -> Result<(), Refusal> {
        let time = format!("{time_ns} ns");
        self.caretaker.pass("sleep", &time, || self.inner.sleep_ns(time_ns, cancel))
    }

    fn sleep_aside(&self, time_ns: u64) -> Option<Sleeping> {
        let sleeping = self.inner.sleep_aside(time_ns)?;
        let (caretaker, time) = (self.caretaker.clone(), format!("{time_ns} ns"));
        Some(Box::pin(async move {
            let mut open = Open { line: caretaker.begin("sleep", &time)?, caretaker };
            let ended = sleeping.await;
            let failed = ended.as_ref().err().map(ToString::to_string);
            open.caretaker.end(open.line.take(), failed.map_or(Ok(()), Err));
            ended
        }))
    }
}

impl<R: Random> Random for Kept<R> {
    fn fill(&self, at: u64, bytes: &mut [u8]) -> Result<(), Refusal> {
        let count = format!("{} bytes", bytes.len());
        self.caretaker.pass("fill", &count, || self.inner.fill(at, bytes))
    }
}

impl<E: Env> Env for Kept<E> {
    fn get(&self, name: &str) -> Result<Option<String>, Refusal> {
        self.caretaker.pass("get", name, || self.inner.get(name))
    }

    fn names(&self) -> Result<Vec<String>, Refusal> {
        self.caretaker.pass("names", "", || self.inner.names())
    }
}

impl<N: Net> Net for Kept<N> {
    fn reaches(&self, url: &NetUrl) -> bool {
        self.inner.reaches(url)
    }

    fn send(&self, request: &NetRequest, cancel: &Cancel) -> Result<NetAnswer, NetError> {
        const METHODS: [&str; 7] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
        let action = METHODS.into_iter().find(|method| *method == request.method);
        let url = request.url.to_string();
        let shown = match url.split_once('?') {
            Some((before, _)) if !self.caretaker.whole => format!("{before}?..."),
            _ => url,
        };
        self.caretaker
            .pass(action.unwrap_or("request"), &shown, || self.inner.send(request, cancel))
    }
}

impl<D: Dir> Dir for Kept<D> {
    fn act(&self, path: &str, action: DirAction<'_>) -> Result<DirAnswer, DirError> {
        let shown = match action {
            DirAction::Rename { to } => format!("{path} to {to}"),
            _ => path.to_owned(),
        };
        self.caretaker.pass(action.name(), &shown, || self.inner.act(path, action))
    }

    fn anew(&self) -> Option<Arc<dyn Dir>> {
        let inner = self.inner.anew()?;
        Some(Arc::new(Kept { inner, caretaker: self.caretaker.clone() }))
    }

    fn unsaved(&self) -> Option<String> {
        self.inner.unsaved()
    }
}
