//! Ending a run from another thread.
//!
//! May touch: nothing. Never: a clock.

use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Waker;

use super::Exhausted;

/// A handle with which another thread ends a run.
#[derive(Clone, Debug, Default)]
pub struct Cancel(Arc<CancelState>);

#[derive(Debug, Default)]
struct CancelState {
    flag: AtomicU8,
    /// Who is asleep until the run ends or is cancelled.
    asleep: Mutex<Option<Waker>>,
}

impl Cancel {
    /// Ends the run soon: within a few thousand steps, which is a few milliseconds; one pass of a
    /// builtin over megabytes is done to its end. Stays set.
    pub fn cancel(&self) {
        self.0.flag.store(1, Ordering::Release);
        self.wake();
    }

    /// Ends the run because its time is over.
    pub fn time_out(&self) {
        let _ = self.0.flag.compare_exchange(0, 2, Ordering::AcqRel, Ordering::Relaxed);
        self.wake();
    }

    /// Whether a run that it ends is to end.
    pub fn is_set(&self) -> bool {
        self.0.flag.load(Ordering::Acquire) != 0
    }

    /// Wakes somebody when the run is cancelled: one at a time.
    pub fn wakes(&self, waker: &Waker) {
        *self.0.asleep.lock().unwrap_or_else(PoisonError::into_inner) = Some(waker.clone());
    }

    fn wake(&self) {
        let asleep = self.0.asleep.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(waker) = asleep {
            waker.wake();
        }
    }

    /// Why it ends the run, if it does.
    pub fn reason(&self) -> Option<Exhausted> {
        match self.0.flag.load(Ordering::Acquire) {
            0 => None,
            1 => Some(Exhausted::Cancelled),
            _ => Some(Exhausted::Time),
        }
    }
}
