//! The watchdog: ends runs whose time is over.
//!
//! One thread for the process, started when it is first needed; it sleeps until the next deadline.
//! The evaluator reads no clock: it sees a flag.
//!
//! May touch: `budget`, the clock, threads. Never: a session.

use std::collections::BTreeMap;
use std::pin::Pin;
use std::sync::{Condvar, Mutex, MutexGuard, OnceLock, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use crate::budget::Cancel;

/// The deadlines there are, by time and number.
#[derive(Default)]
struct Watch {
    deadlines: Mutex<Deadlines>,
    changed: Condvar,
}

#[derive(Default)]
struct Deadlines {
    next: u64,
    all: BTreeMap<(Instant, u64), Then>,
}

/// What is due at a time.
#[derive(Debug)]
enum Then {
    /// A run ends.
    End(Cancel),
    /// Who sleeps is woken.
    Wake(Waker),
}

/// A run that is watched. Dropping it ends the watch.
#[derive(Debug)]
pub struct Watched {
    key: Option<(Instant, u64)>,
}

/// Ends a run with [`Cancel::time_out`] after so much time, unless the result is dropped before.
pub fn watch(cancel: Cancel, time: Duration) -> Watched {
    // A deadline that no clock will reach needs no watch.
    let Some(at) = Instant::now().checked_add(time) else { return Watched { key: None } };
    let watch = the_watch();
    let mut deadlines = lock(&watch.deadlines);
    let key = (at, deadlines.next);
    deadlines.next += 1;
    deadlines.all.insert(key, Then::End(cancel));
    drop(deadlines);
    watch.changed.notify_one();
    Watched { key: Some(key) }
}

/// Ends after so much time, as a future: nobody's thread waits but the watchdog's.
pub(super) fn nap(time: Duration) -> Nap {
    Nap { end: Instant::now().checked_add(time), key: None }
}

/// A sleep that is on its way; one that is dropped wakes nobody.
pub(super) struct Nap {
    end: Option<Instant>,
    key: Option<(Instant, u64)>,
}

impl Future for Nap {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        // What no clock will reach does not end.
        let Some(end) = self.end else { return Poll::Pending };
        if Instant::now() >= end {
            return Poll::Ready(());
        }
        let watch = the_watch();
        let mut deadlines = lock(&watch.deadlines);
        let key = match self.key {
            Some(key) => key,
            None => {
                deadlines.next += 1;
                (end, deadlines.next - 1)
            }
        };
        let before = deadlines.all.insert(key, Then::Wake(cx.waker().clone()));
        drop(deadlines);
        // A waker may do anything when it is dropped.
        drop(before);
        watch.changed.notify_one();
        self.key = Some(key);
        Poll::Pending
    }
}

impl Drop for Nap {
    fn drop(&mut self) {
        if let Some(key) = self.key {
            let due = lock(&the_watch().deadlines).all.remove(&key);
            drop(due);
        }
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        if let Some(key) = self.key {
            lock(&the_watch().deadlines).all.remove(&key);
        }
    }
}

fn the_watch() -> &'static Watch {
    static WATCH: OnceLock<&'static Watch> = OnceLock::new();
    WATCH.get_or_init(|| {
        let watch: &'static Watch = Box::leak(Box::default());
        let thread = std::thread::Builder::new().name("coldframe-watchdog".to_owned());
        if let Err(error) = thread.spawn(move || keep_watch(watch)) {
            // Without its thread no run could be ended in time: no run may begin.
            panic!("the watchdog's thread cannot be started: {error}");
        }
        watch
    })
}

fn keep_watch(watch: &'static Watch) {
    let mut deadlines = lock(&watch.deadlines);
    loop {
        let now = Instant::now();
        let mut due = Vec::new();
        while let Some(first) = deadlines.all.first_entry()
            && first.key().0 <= now
        {
            due.push(first.remove());
        }
        if !due.is_empty() {
            // Who is woken may ask for something here at once.
            drop(deadlines);
            for then in due {
                match then {
                    Then::End(cancel) => cancel.time_out(),
                    Then::Wake(waker) => waker.wake(),
                }
            }
            deadlines = lock(&watch.deadlines);
            continue;
        }
        let wait = match deadlines.all.keys().next() {
            Some((at, _)) => at.saturating_duration_since(now),
            None => Duration::from_secs(3600),
        };
        deadlines = match watch.changed.wait_timeout(deadlines, wait) {
            Ok((deadlines, _)) => deadlines,
            Err(poisoned) => poisoned.into_inner().0,
        };
    }
}

/// The table is whole between any two statements, so a panic elsewhere does not spoil it.
fn lock(deadlines: &Mutex<Deadlines>) -> MutexGuard<'_, Deadlines> {
    deadlines.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::budget::{Due, Exhausted, Limits, Meter};

    #[test]
    fn a_run_ends_in_time_unless_the_watch_does() {
        let mut meters: Vec<Meter> = (0..3).map(|_| Meter::new(&Limits::default())).collect();
        let late = watch(meters[0].cancel_handle(), Duration::from_secs(3600));
        let _soon = watch(meters[1].cancel_handle(), Duration::from_millis(20));
        drop(watch(meters[2].cancel_handle(), Duration::from_millis(10)));
        // Where all cores have something else to do the watch comes late, but it comes.
        while meters[1].due() != Due::Exhausted(Exhausted::Time) {
            std::thread::sleep(Duration::from_millis(20));
        }
        assert_eq!([meters[0].due(), meters[2].due()], [Due::Nothing, Due::Nothing]);
        drop(late);
    }
}
