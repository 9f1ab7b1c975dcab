//! The clock of this machine.
//!
//! May touch: the clock, threads. Never: values.

use std::sync::OnceLock;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use super::Ambient;
use super::watchdog::nap;
use crate::budget::Cancel;
use crate::capability::{Clock, Refusal, Sleeping};

/// How long a sleeper does not look whether the run was cancelled.
const LOOK_EVERY: Duration = Duration::from_millis(5);

#[derive(Clone, Copy, Debug)]
struct MachineClock;

/// The clock of this machine, with all its digits. A program that sleeps holds its thread, but
/// in a run that is a future; it wakes when the run is cancelled or its time is over.
///
/// ```
/// use coldframe::host::{self, Ambient};
/// use coldframe::{Coarse, Sandbox};
/// use std::time::Duration;
///
/// let mut sandbox = Sandbox::new();
/// sandbox.clock(Coarse::new(host::clock(Ambient::authority()), Duration::from_secs(60)));
/// ```
pub fn clock(_: Ambient) -> impl Clock + Clone {
    begun();
    MachineClock
}

/// When the process first asked: monotonic time counts from there.
fn begun() -> Instant {
    static BEGUN: OnceLock<Instant> = OnceLock::new();
    *BEGUN.get_or_init(Instant::now)
}

impl Clock for MachineClock {
    fn now_ns(&self) -> Result<i128, Refusal> {
        let ns = |time: Duration| i128::try_from(time.as_nanos()).unwrap_or(i128::MAX);
        Ok(match SystemTime::now().duration_since(UNIX_EPOCH) {
            Ok(since) => ns(since),
            Err(before) => -ns(before.duration()),
        })
    }

    fn monotonic_ns(&self) -> Result<u64, Refusal> {
        Ok(u64::try_from(begun().elapsed().as_nanos()).unwrap_or(u64::MAX))
    }

    fn waits(&self) -> bool {
        true
    }

    fn sleep_ns(&self, time_ns: u64, cancel: &Cancel) -> Result<(), Refusal> {
        let begun = Instant::now();
        let time = Duration::from_nanos(time_ns);
        while let Some(left) = time.checked_sub(begun.elapsed())
            && !left.is_zero()
            && !cancel.is_set()
        {
            std::thread::sleep(left.min(LOOK_EVERY));
        }
        Ok(())
    }

    fn sleep_aside(&self, time_ns: u64) -> Option<Sleeping> {
        Some(Box::pin(async move {
            nap(Duration::from_nanos(time_ns)).await;
            Ok(())
        }))
    }
}
