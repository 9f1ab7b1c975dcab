//! An account that many sessions draw from: what they spend together is never more than it holds.
//!
//! A session draws ahead, a quantum of steps and a block of bytes at a time, so that the account
//! is touched rarely; what it drew and did not spend it gives back when it is dropped.
//!
//! May touch: nothing. Invariant: what all sessions have drawn is at most what was paid in, and a
//! session spends only what it has drawn.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use super::PARTS;

/// Bytes that are drawn at once, at least.
const BLOCK: u64 = 8 << 10;

/// Steps and memory that sessions share: a tenant's, say, or a page's. Clones are the same account.
///
/// Each session has its own limits as well; it stops at whichever is reached first.
///
/// ```
/// use coldframe::{Account, Ending, Exhausted, Policy, Program, Sandbox};
///
/// let program = Program::compile("busy.py", "n = 0\nwhile True:\n    n += 1", &Policy::standard())?;
/// let account = Account::new(10_000, 1 << 20);
/// for _ in 0..3 {
///     let mut session = Sandbox::new().session(&program, |_: &str| {});
///     session.draw_from(&account);
///     let ending = session.run().ending;
///     assert!(matches!(ending, Ending::Exhausted { budget: Exhausted::Account, .. }));
/// }
/// assert_eq!(account.steps_left(), 0);
/// # Ok::<(), coldframe::CompileError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Account(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    parts: AtomicI64,
    bytes: AtomicU64,
}

impl Account {
    /// An account that holds so many steps, and so many bytes to be in use at once.
    pub fn new(steps: u64, bytes: u64) -> Self {
        let inner = Inner { parts: AtomicI64::new(parts(steps)), bytes: AtomicU64::new(bytes) };
        Self(Arc::new(inner))
    }

    /// Pays in more steps. Sessions that had stopped for want of them can go on.
    pub fn pay_in(&self, steps: u64) {
        let add = parts(steps);
        let _ = self.0.parts.fetch_update(Ordering::AcqRel, Ordering::Acquire, |left| {
            Some(left.saturating_add(add))
        });
    }

    /// Steps that no session has drawn yet.
    pub fn steps_left(&self) -> u64 {
        (self.0.parts.load(Ordering::Acquire).max(0) / PARTS) as u64
    }

    /// Bytes that no session has drawn now.
    pub fn bytes_left(&self) -> u64 {
        self.0.bytes.load(Ordering::Acquire)
    }

    /// Bytes that are set aside until this is dropped, for what is drawn in earnest then; nothing
    /// if there are fewer.
    pub fn reserve(&self, bytes: u64) -> Option<Reserve> {
        let bytes = self.draw_bytes(bytes, bytes)?;
        Some(Reserve { account: self.clone(), bytes })
    }

    /// Takes at least `need` parts of steps, at most `wish`; nothing if there is less.
    fn draw(&self, need: i64, wish: i64) -> Option<i64> {
        let mut taken = 0;
        let update = self.0.parts.fetch_update(Ordering::AcqRel, Ordering::Acquire, |left| {
            taken = wish.min(left);
            (taken >= need && taken > 0).then(|| left - taken)
        });
        update.is_ok().then_some(taken)
    }

    fn draw_bytes(&self, need: u64, wish: u64) -> Option<u64> {
        let mut taken = 0;
        let update = self.0.bytes.fetch_update(Ordering::AcqRel, Ordering::Acquire, |left| {
            taken = wish.min(left);
            (taken >= need).then(|| left - taken)
        });
        update.is_ok().then_some(taken)
    }
}

/// See [`Account::reserve`].
#[derive(Debug)]
pub struct Reserve {
    account: Account,
    bytes: u64,
}

impl Drop for Reserve {
    fn drop(&mut self) {
        self.account.0.bytes.fetch_add(self.bytes, Ordering::AcqRel);
    }
}

fn parts(steps: u64) -> i64 {
    i64::try_from(steps).unwrap_or(i64::MAX / PARTS / 4).min(i64::MAX / PARTS / 4) * PARTS
}

/// What one session has drawn.
#[derive(Debug)]
pub(super) struct Share {
    account: Account,
    /// Parts of steps drawn; what was spent before the account came in counts as drawn.
    drawn: i64,
    bytes: u64,
}

impl Share {
    pub(super) fn new(account: Account, spent: i64) -> Self {
        Self { account, drawn: spent, bytes: 0 }
    }

    pub(super) fn account(&self) -> &Account {
        &self.account
    }

    pub(super) fn steps_drawn(&self) -> i64 {
        self.drawn
    }

    pub(super) fn bytes_drawn(&self) -> u64 {
        self.bytes
    }

    /// Covers what is spent and a quantum beyond it; gives how much beyond it is covered.
    pub(super) fn cover(&mut self, spent: i64, quantum: i64) -> Option<i64> {
        let need = (spent - self.drawn).max(0);
        if need > 0 || self.drawn == spent {
            self.drawn += self.account.draw(need, need.saturating_add(quantum.max(1)))?;
        }
        Some(self.drawn - spent)
    }

    /// Covers so many bytes in use.
    pub(super) fn cover_bytes(&mut self, bytes: u64) -> bool {
        let Some(need) = bytes.checked_sub(self.bytes).filter(|need| *need > 0) else {
            return true;
        };
        match self.account.draw_bytes(need, need.max(BLOCK)) {
            Some(taken) => {
                self.bytes += taken;
                true
            }
            None => false,
        }
    }

    /// Gives bytes back that are not in use any more.
    pub(super) fn keep_bytes(&mut self, used: u64) {
        let keep = used.saturating_add(BLOCK);
        if self.bytes > keep {
            self.account.0.bytes.fetch_add(self.bytes - keep, Ordering::AcqRel);
            self.bytes = keep;
        }
    }

    /// Begins to count anew: what was spent is paid.
    pub(super) fn settle_steps(&mut self, spent: i64) {
        self.drawn = (self.drawn - spent).max(0);
    }

    /// Gives back all that was not spent.
    pub(super) fn give_back(&mut self, spent: i64) {
        let parts = (self.drawn - spent).max(0);
        self.account.0.parts.fetch_add(parts, Ordering::AcqRel);
        self.drawn -= parts;
        self.account.0.bytes.fetch_add(self.bytes, Ordering::AcqRel);
        self.bytes = 0;
    }
}
