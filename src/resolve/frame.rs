//! A code while it is being built: its statements, labels, slots, handlers, and what is known to
//! be assigned.
//!
//! Labels are numbers of their own until [`Frame::finish`] puts statement indices in their place.
//! Every statement is noted together with the handler it stands under, so that the table of
//! handlers comes out in stretches, whatever jumped out of what.
//!
//! Definite assignment follows the structure of the code with a trail: what has been assigned
//! since a mark can be taken back, and branches that meet keep what all of them assigned. That
//! needs no fixed point because no path takes anything away: names that are deleted anywhere are
//! always checked.
//!
//! May touch: the tree. Never: the ast.

use super::scopes::{ScopeId, VarId};
use crate::tree::{Comprehension, Handler, Op, Pc, PlaceId, Slot, Stmt, Turn};
use crate::value::Value;
use std::collections::BTreeMap;

/// A place to jump to.
pub(super) type Label = u32;

/// A handler: where exceptions go, by number; 0 is none.
pub(super) type HandlerId = u32;

/// Where `break`, `continue` and `return` pass through on their way out.
pub(super) enum Context {
    Loop {
        on_break: Label,
        on_continue: Label,
        /// The iterator to close when the loop is left early.
        close: Option<Slot>,
        handler: HandlerId,
        /// What was assigned when the loop was left by `break`.
        breaks: Vec<Branch>,
        /// Where the trail stood when the loop began.
        mark: Mark,
    },
    /// An `except` clause, or the body of a `finally`.
    Clause {
        /// What is being handled outside of it.
        handling: Option<Slot>,
        /// The name to forget.
        name: Option<VarName>,
        handler: HandlerId,
    },
    /// A `try` with `finally`, or a `with`.
    Finally {
        plain: Label,
        /// Three slots: kind, exception, and the value of a pending `return`.
        kind: Slot,
        /// What leaves through it, and the label from which it goes on.
        exits: Vec<(Exit, Label)>,
        handler: HandlerId,
    },
}

/// A name of an `except ... as`, as it is stored.
#[derive(Clone, Copy)]
pub(super) enum VarName {
    Slot(Slot),
    Cell(Slot, bool),
    Global(u32),
    Name(Value),
}

/// A way to leave.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Exit {
    Break,
    Continue,
    Return,
}

/// A point of the trail.
#[derive(Clone, Copy)]
pub(super) struct Mark {
    length: usize,
    live: bool,
}

/// What a branch assigned, and whether its end is reached.
#[derive(Clone)]
pub(super) struct Branch {
    pub live: bool,
    pub slots: Vec<Slot>,
}

/// See the module.
pub(super) struct Frame {
    pub scope: ScopeId,
    pub body: Vec<Stmt>,
    under: Vec<HandlerId>,
    handlers: Vec<(Label, Slot)>,
    /// The handler for what is appended now.
    pub handler: HandlerId,
    labels: Vec<Pc>,
    /// Slots of variables.
    pub slots: BTreeMap<VarId, Slot>,
    /// Named slots come first, temporaries after them.
    pub named: u32,
    next: Slot,
    most: Slot,
    /// See [`Code::stretches`](crate::tree::Code).
    pub stretches: Vec<(Pc, Slot)>,
    assigned: Vec<bool>,
    /// Named slots that a `:=` writes.
    volatile: Vec<bool>,
    trail: Vec<Slot>,
    pub live: bool,
    counts: Vec<u32>,
    /// The innermost link of cells, which functions made here are given: its slot, and how many
    /// links are outside of it.
    pub link: Option<(Slot, u32)>,
    pub contexts: Vec<Context>,
    /// The slot of the exception that is being handled here.
    pub handling: Option<Slot>,
    /// How many handlers there are; says whether a `finally` handled anything itself.
    pub comprehensions: Vec<Comprehension>,
    /// Nodes lowered since they were last charged.
    pub nodes: u32,
    /// A charge that waits for a statement.
    pub pending: u32,
    pub qualname: String,
}

impl Frame {
    pub(super) fn new(scope: ScopeId, slots: BTreeMap<VarId, Slot>, named: u32) -> Frame {
        Frame {
            scope,
            body: Vec::new(),
            under: Vec::new(),
            handlers: Vec::new(),
            handler: 0,
            labels: Vec::new(),
            slots,
            named,
            next: named,
            most: named,
            assigned: vec![false; named as usize],
            volatile: vec![false; named as usize],
            trail: Vec::new(),
            live: true,
            counts: vec![0; named as usize],
            link: None,
            contexts: Vec::new(),
            handling: None,
            comprehensions: Vec::new(),
            stretches: Vec::new(),
            nodes: 0,
            pending: 0,
            qualname: String::new(),
        }
    }

    // Statements.

    pub(super) fn emit(&mut self, place: PlaceId, op: Op) {
        self.emit_at(0, place, op);
    }

    pub(super) fn emit_at(&mut self, cost: u32, place: PlaceId, op: Op) {
        let cost = cost + std::mem::take(&mut self.pending);
        self.body.push(Stmt { cost, place, op });
        self.under.push(self.handler);
    }

    pub(super) fn at(&self) -> usize {
        self.body.len()
    }

    pub(super) fn label(&mut self) -> Label {
        self.labels.push(0);
        self.labels.len() as Label - 1
    }

    /// Puts a label here. What is still to be charged is charged before it, on its own path.
    pub(super) fn bind(&mut self, label: Label) {
        if self.pending != 0 {
            let next = self.label();
            self.emit(0, Op::Jump(next));
            self.labels[next as usize] = self.body.len() as Pc;
        }
        self.labels[label as usize] = self.body.len() as Pc;
    }

    pub(super) fn jump(&mut self, label: Label) {
        self.emit(0, Op::Jump(label));
    }

    /// The charge of a source statement whose first statement stands, or will stand, at `start`.
    pub(super) fn charge(&mut self, start: usize) {
        let cost = super::STEP + std::mem::take(&mut self.nodes);
        match self.body.get_mut(start) {
            Some(first) => first.cost += cost,
            None => self.pending += cost,
        }
    }

    // Handlers.

    /// A handler for what follows; the one before is the answer's second part.
    pub(super) fn protect(&mut self, target: Label, slot: Slot) -> HandlerId {
        let outer = self.handler;
        self.handlers.push((target, slot));
        self.handler = self.handlers.len() as HandlerId;
        outer
    }

    /// How many handlers there are so far.
    pub(super) fn handler_count(&self) -> usize {
        self.handlers.len()
    }

    // Temporaries.

    pub(super) fn temps(&mut self, count: u32) -> Slot {
        let first = self.next;
        self.next += count;
        self.most = self.most.max(self.next);
        first
    }

    /// A statement of the source begins here.
    pub(super) fn begin_stretch(&mut self) {
        self.stretch(self.next);
    }

    /// One has ended: what follows is of the statement around it.
    pub(super) fn end_stretch(&mut self) {
        self.stretch(Slot::MAX);
    }

    fn stretch(&mut self, mark: Slot) {
        let pc = self.body.len() as Pc;
        self.stretches.pop_if(|last| last.0 == pc);
        self.stretches.push((pc, mark));
    }

    pub(super) fn temp(&mut self) -> Slot {
        self.temps(1)
    }

    pub(super) fn temp_mark(&self) -> Slot {
        self.next
    }

    pub(super) fn temp_release(&mut self, mark: Slot) {
        self.next = mark;
    }

    pub(super) fn slot_count(&self) -> u32 {
        self.most
    }

    // Definite assignment.

    pub(super) fn is_assigned(&self, slot: Slot) -> bool {
        self.assigned.get(slot as usize).copied().unwrap_or(true)
    }

    pub(super) fn is_volatile(&self, slot: Slot) -> bool {
        self.volatile.get(slot as usize).copied().unwrap_or(false)
    }

    pub(super) fn set_volatile(&mut self, slot: Slot) {
        if let Some(volatile) = self.volatile.get_mut(slot as usize) {
            *volatile = true;
        }
    }

    pub(super) fn assign(&mut self, slot: Slot) {
        if let Some(known) = self.assigned.get_mut(slot as usize)
            && !*known
        {
            *known = true;
            self.trail.push(slot);
        }
    }

    pub(super) fn mark(&self) -> Mark {
        Mark { length: self.trail.len(), live: self.live }
    }

    /// Takes back what was assigned since the mark, and answers with it.
    pub(super) fn rewind(&mut self, mark: Mark) -> Branch {
        let slots = self.trail.split_off(mark.length.min(self.trail.len()));
        for slot in &slots {
            self.assigned[*slot as usize] = false;
        }
        let live = std::mem::replace(&mut self.live, mark.live);
        Branch { live, slots }
    }

    /// What has been assigned since the mark, left as it is.
    pub(super) fn since(&self, mark: Mark) -> Branch {
        let slots = self.trail.get(mark.length..).unwrap_or(&[]).to_vec();
        Branch { live: self.live, slots }
    }

    /// Branches meet here: what all that get here have assigned is assigned.
    pub(super) fn join(&mut self, branches: &[Branch]) {
        let alive: Vec<&Branch> = branches.iter().filter(|branch| branch.live).collect();
        let [first, others @ ..] = alive.as_slice() else {
            self.live = false;
            return;
        };
        for branch in others {
            for slot in &branch.slots {
                self.counts[*slot as usize] += 1;
            }
        }
        for slot in &first.slots {
            if self.counts[*slot as usize] as usize == others.len() {
                self.assign(*slot);
            }
        }
        for branch in others {
            for slot in &branch.slots {
                self.counts[*slot as usize] = 0;
            }
        }
    }

    /// Another branch assigned these as well, for sure.
    pub(super) fn adopt(&mut self, branch: &Branch) {
        for slot in &branch.slots {
            self.assign(*slot);
        }
    }

    // The end.

    /// The statements with indices for labels, the handlers, and the comprehensions.
    pub(super) fn finish(&mut self) -> (Box<[Stmt]>, Box<[Handler]>, Box<[Comprehension]>) {
        let mut body = std::mem::take(&mut self.body);
        let labels = std::mem::take(&mut self.labels);
        for statement in &mut body {
            retarget(&mut statement.op, &mut |label| {
                *label = labels.get(*label as usize).copied().unwrap_or(0);
            });
        }
        know_turns(&mut body);
        let mut handlers: Vec<(HandlerId, Handler)> = Vec::new();
        for (pc, id) in (0..).zip(&self.under) {
            if let Some((last, handler)) = handlers.last_mut()
                && last == id
                && handler.to == pc
            {
                handler.to = pc + 1;
            } else if let Some((target, slot)) = self.handlers.get((*id as usize).wrapping_sub(1)) {
                let target = labels.get(*target as usize).copied().unwrap_or(0);
                handlers.push((*id, Handler { from: pc, to: pc + 1, target, slot: *slot }));
            }
        }
        let handlers = handlers.into_iter().map(|(_, handler)| handler).collect();
        (body.into(), handlers, std::mem::take(&mut self.comprehensions).into())
    }
}

/// Jumps to the heads of loops learn what is there.
fn know_turns(body: &mut [Stmt]) {
    for at in 0..body.len() {
        let Some(Op::Jump(to)) = body.get(at).map(|stmt| &stmt.op) else { continue };
        let to = *to;
        if let Some(Stmt { op: Op::Next(next), cost, .. }) = body.get(to as usize) {
            let turn = Turn { to, iter: next.iter, dst: next.dst, exit: next.exit, cost: *cost };
            if let Some(stmt) = body.get_mut(at) {
                stmt.op = Op::Turn(turn);
            }
        }
    }
}

/// Shows every place that a statement can jump to.
pub(super) fn retarget(op: &mut Op, change: &mut dyn FnMut(&mut Pc)) {
    match op {
        Op::Jump(to) | Op::AsyncEnd(_, to) => change(to),
        Op::Turn(turn) => {
            change(&mut turn.to);
            change(&mut turn.exit);
        }
        Op::Branch(branch) => change(&mut branch.to),
        Op::Next(next) => change(&mut next.exit),
        Op::ExceptMatch(clause) => change(&mut clause.otherwise),
        Op::ExceptStar(clause) => change(&mut clause.otherwise),
        Op::EndFinally(end) => end.targets.iter_mut().for_each(change),
        Op::MatchSequence(pattern) => change(&mut pattern.otherwise),
        Op::MatchMapping(pattern) => change(&mut pattern.otherwise),
        Op::MatchClass(pattern) => change(&mut pattern.otherwise),
        Op::Set(..)
        | Op::Discard(_)
        | Op::SetCell(..)
        | Op::NewCell(_)
        | Op::Link(_)
        | Op::LinkedCell(_)
        | Op::SetGlobal(..)
        | Op::SetName(..)
        | Op::Delete(_)
        | Op::DeleteCell(..)
        | Op::DeleteGlobal(_)
        | Op::DeleteName(_)
        | Op::Forget(_)
        | Op::SetAttr(_)
        | Op::SetIndex(_)
        | Op::DeleteAttr(_)
        | Op::DeleteIndex(_)
        | Op::InPlace(_)
        | Op::Return(_)
        | Op::Call(_)
        | Op::CallMethod(_)
        | Op::LoadMethod(_)
        | Op::CallSpread(_)
        | Op::Super(_)
        | Op::Function(_)
        | Op::Class(_)
        | Op::TypeParam(_)
        | Op::TypeAlias(..)
        | Op::ListAppend(..)
        | Op::SetAdd(..)
        | Op::DictSet(..)
        | Op::ListExtend(..)
        | Op::SetExtend(..)
        | Op::DictExtend(..)
        | Op::ListToTuple(..)
        | Op::Iter(..)
        | Op::RealIter(..)
        | Op::IterOver(..)
        | Op::CloseIter(_)
        | Op::Unpack(_)
        | Op::Raise(_)
        | Op::RaiseAgain
        | Op::AssertFail(_)
        | Op::Reraise(_)
        | Op::EndHandling(_)
        | Op::ExceptStarEnd(_)
        | Op::WithEnter(_)
        | Op::WithExit(_)
        | Op::Yield(..)
        | Op::YieldFrom(..)
        | Op::Awaitable(..)
        | Op::AsyncIter(..)
        | Op::AsyncNext(..)
        | Op::Import(_)
        | Op::ImportFrom(_)
        | Op::ImportStar(_)
        // Jumps of flat twins are the evaluator's own.
        | Op::Flat(..)
        | Op::FlatTruth(..)
        | Op::FlatJump(_)
        | Op::FlatBranch(..) => {}
    }
}
