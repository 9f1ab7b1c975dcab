//! Forks: a paused session goes on twice, with what is left of its budgets divided.
//!
//! A fork is a snapshot that is resumed at once, in the same process: what it holds is a copy. A
//! *what-if* fork holds no capability with effects: it finds out what the run would do.
//!
//! May touch: as `run`. Invariant: what a session and its forks may spend together is what the
//! session had left; quotas of grants and the account stay shared, and are never copied.

use std::sync::Arc;

use super::load::first_program_unit;
use super::prelude::prelude;
use super::run::{ANSWER, Phase, Session};
use super::snapshot::{SnapshotError, body};
use crate::budget::{Limits, Meter};
use crate::eval::Trees;
use crate::interop::calls::{ANSWERS, noted};
use crate::value::runtime::{HostFunction, Sink};
use crate::value::{Core, Heap, Value, types};

impl Session {
    /// Another session that goes on from here, with a share (0.5: half) of what is left of each
    /// budget, which this one then has no more. Of memory it gets what is in use, for its copy, and
    /// the share of the rest. It holds the same grants, whose quotas both count against, and draws
    /// from the same account; it prints to a sink of its own. A seeded stream of randomness goes on
    /// alike in both. [`Session::label`] tells its snapshots from this session's.
    ///
    /// # Errors
    /// A [`SnapshotError`]: it is not paused, holds what cannot be copied, memory is too scarce for
    /// a copy (`TooLarge`), or a call that a future answers is on its way, which both would begin
    /// (`Unsaved`), unless its function is [`pure`](crate::HostFunction::pure).
    ///
    /// ```
    /// use coldframe::{Buffer, Policy, Program, Sandbox};
    ///
    /// let source = "tried = []\nfor way in range(4):\n    tried.append(way)\nprint(tried)";
    /// let program = Program::compile("agent.py", source, &Policy::standard())?;
    /// let mut session = Sandbox::new().session(&program, |_: &str| {});
    /// session.run_slice(8);
    /// let before = session.steps_left();
    /// let output = Buffer::new();
    /// let mut fork = session.fork(0.25, output.clone())?;
    /// assert!(session.steps_left() + fork.steps_left() <= before);
    /// fork.run();
    /// assert_eq!(output.text(), "[0, 1, 2, 3]\n");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn fork(
        &mut self,
        share: f64,
        sink: impl Sink + 'static,
    ) -> Result<Session, SnapshotError> {
        if let Some(name) = self.on_its_way() {
            let what = format!("a call of {name}() that is on its way, and that both would begin");
            return Err(SnapshotError::Unsaved { variable: None, what });
        }
        self.forked(share, Box::new(sink))
    }

    /// A call that whoever goes on with the session begins, of a function with effects.
    fn on_its_way(&self) -> Option<String> {
        let core = &self.core;
        let of = |call: Value| {
            let name = *core.heap.as_tuple(call)?.first()?;
            let name = core.heap.text(&name)?;
            let function = self.futures.iter().find(|function| function.name == name)?;
            (!function.is_pure()).then(|| name.to_owned())
        };
        let waited = match self.phase {
            Phase::Waiting => core.state.get(ANSWER).copied(),
            _ => None,
        };
        waited.and_then(of).or_else(|| noted(core).into_iter().find_map(|(_, call)| of(call)))
    }

    /// A fork that has no effects: granted directories can be read and not written, host functions
    /// raise a PermissionError unless they are [`pure`](crate::HostFunction::pure), and other
    /// grants with effects are not there. It knows the time and draws random numbers; attributes
    /// of host objects can be read.
    ///
    /// # Errors
    /// As [`Session::fork`].
    ///
    /// ```
    /// use coldframe::{Buffer, HostFunction, Policy, Program, Sandbox};
    ///
    /// let mut sandbox = Sandbox::new();
    /// sandbox.function("pay", |sum: i64| format!("paid {sum}"))?;
    /// sandbox.register(HostFunction::new("price", |n: i64| n * 3).pure())?;
    /// let source = "n = 2\nsum = price(n)\nprint(sum)\nprint(pay(sum))";
    /// let program = Program::compile_for("agent.py", source, &Policy::standard(), &sandbox)?;
    /// let mut session = sandbox.session(&program, |_: &str| {});
    /// session.run_slice(1);
    /// let output = Buffer::new();
    /// let report = session.what_if(0.5, output.clone())?.run();
    /// assert_eq!(output.text(), "6\n");
    /// assert!(format!("{:?}", report.ending).contains("a what-if run: pay() is not done"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn what_if(
        &mut self,
        share: f64,
        sink: impl Sink + 'static,
    ) -> Result<Session, SnapshotError> {
        let mut fork = self.forked(share, Box::new(sink))?;
        fork.core.grants = fork.core.grants.what_if();
        fork.core.hosts = self.core.hosts.iter().map(without_effect).collect();
        // Calls that are on their way would be begun anew.
        fork.futures = self.futures.iter().map(|function| function.without_effect()).collect();
        Ok(fork)
    }

    fn forked(&mut self, share: f64, sink: Box<dyn Sink>) -> Result<Session, SnapshotError> {
        let bytes = self.saved_body()?;
        if self.core.replays() {
            let what = "a run that is replayed from its journal".to_owned();
            return Err(SnapshotError::Unsaved { variable: None, what });
        }
        let meter = &self.core.heap.meter;
        let portion = meter.portion(share).ok_or(SnapshotError::TooLarge)?;
        let account = meter.account().cloned();
        let mut fork = self.like_it(&portion, sink);
        body::read(&mut fork, &portion, account.as_ref(), &bytes)?;
        self.core.heap.meter.give_away(&portion);
        fork.label.tenant.clone_from(&self.label.tenant);
        Ok(fork)
    }

    /// A new session of the same program, with the same grants.
    fn like_it(&self, limits: &Limits, sink: Box<dyn Sink>) -> Session {
        let prelude = prelude();
        let heap = Heap::new(Meter::new(limits), prelude.unit.clone());
        let own = &self.core;
        let mut core = Core::new(heap, own.names, sink);
        core.settable = own.settable;
        core.reach_of = own.reach_of;
        core.literal = own.literal;
        core.parse = own.parse;
        core.long_names = prelude.long_names.clone();
        core.depth_max = own.depth_max;
        core.can_wait = own.can_wait;
        core.hosts = own.hosts.clone();
        core.host_classes = own.host_classes.clone();
        core.grants = own.grants.anew();
        let room = first_program_unit() as usize + self.program.trees().len();
        let mut fork = Session::new(core, Trees::with_room(room), self.program.clone());
        fork.inputs = self.inputs.clone();
        fork.objects = self.objects.clone();
        fork.futures = self.futures.clone();
        fork.too_wide = self.too_wide;
        fork.collect_always = self.collect_always;
        fork.flat_always = self.flat_always;
        fork
    }
}

/// A host function as a what-if run has it.
fn without_effect(row: &HostFunction) -> HostFunction {
    if row.pure || row.name == ANSWERS {
        return row.clone();
    }
    let words = format!("this is a what-if run: {}() is not done", row.name);
    HostFunction {
        name: row.name.clone(),
        doc: row.doc.clone(),
        signature: row.signature.clone(),
        call: Arc::new(move |rt, _, _| Err(rt.raise(types::PERMISSION_ERROR, &words))),
        pure: false,
        awaited: false,
    }
}
