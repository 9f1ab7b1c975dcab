//! Sessions as futures: for hosts that run many of them on few threads.
//!
//! A run gives the thread back after each slice, and while it waits for the host; nothing here
//! knows which runtime polls it. Answers that are on their way are polled each by a waker of its
//! own, so that a thousand of them cost no more than those that come. Which comes first is told to
//! the program in the order of their coming: one answer at a time, as a host function's answer,
//! which a journal records.
//!
//! May touch: as `run`. Never: a thread, a clock, a runtime of futures.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Wake, Waker};

use super::ending::Report;
use super::progress::{HostRequest, Progress};
use super::run::{ANSWER, Phase, Session, Wish};
use crate::budget::Exhausted;
use crate::capability::Refusal;
use crate::capability::face::SLEEP;
use crate::interop::asynchronous::Answering;
use crate::interop::calls::{ANSWERS, noted, noted_last};
use crate::interop::data::{Data, Others, from_session};
use crate::interop::host::HostError;
use crate::value::{Stop, Value};

/// Steps after which a run gives the thread back, unless told otherwise.
const SLICE: u64 = 20_000;

/// The number of what the session itself waits for; calls that are awaited count from 1.
const WAITED: i64 = 0;

/// The number of the time that the event loop waits for an answer at most.
const TIMER: i64 = -1;

/// A run on its way to its end: a future of its [`Report`]. Dropping it drops the answers that are
/// on their way and leaves the session paused; whoever goes on with it has those calls begun anew.
#[must_use = "a future does nothing until it is polled"]
pub struct Running<'a> {
    session: &'a mut Session,
    slice: u64,
    wish: Wish,
    answers: BTreeMap<i64, Answer>,
    ready: Arc<Ready>,
    /// What the session waits for.
    request: Option<HostRequest>,
}

/// An answer that is on its way.
struct Answer {
    name: String,
    future: Answering,
    waker: Waker,
}

/// Which answers are to be polled, and who polls them.
#[derive(Default)]
struct Ready {
    numbers: Mutex<VecDeque<i64>>,
    whole: Mutex<Option<Waker>>,
}

struct One {
    number: i64,
    ready: Arc<Ready>,
}

impl Wake for One {
    fn wake(self: Arc<Self>) {
        let ready = &self.ready;
        ready.numbers.lock().unwrap_or_else(PoisonError::into_inner).push_back(self.number);
        let whole = ready.whole.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(waker) = whole {
            waker.wake();
        }
    }
}

impl Session {
    /// Runs the program to its end as a future: it gives the thread back after each slice, and
    /// while it waits for functions that are answered by futures ([`HostFunction::asynchronous`],
    /// [`HostFunction::waited`]). A panic in such a future ends this session alone
    /// ([`Ending::HostPanicked`]); [`Cancel`] is seen at once; a runtime's time-out around it drops
    /// it, and the session can go on later.
    ///
    /// A function that is answered from outside otherwise ends it with [`Ending::Waiting`]. While
    /// the program sleeps the thread is free, if its clock can be waited for aside
    /// ([`Clock::sleep_aside`]), as this machine's own can.
    ///
    /// [`HostFunction::asynchronous`]: crate::HostFunction::asynchronous
    /// [`HostFunction::waited`]: crate::HostFunction::waited
    /// [`Ending::HostPanicked`]: crate::Ending::HostPanicked
    /// [`Ending::Waiting`]: crate::Ending::Waiting
    /// [`Cancel`]: crate::Cancel
    /// [`Clock::sleep_aside`]: crate::Clock::sleep_aside
    ///
    /// ```
    /// use coldframe::{Buffer, Policy, Program, Sandbox};
    ///
    /// # fn block_on<T>(future: impl Future<Output = T>) -> T {
    /// #     let mut future = std::pin::pin!(future);
    /// #     let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
    /// #     loop {
    /// #         if let std::task::Poll::Ready(value) = future.as_mut().poll(&mut cx) {
    /// #             return value;
    /// #         }
    /// #     }
    /// # }
    /// let mut sandbox = Sandbox::new();
    /// sandbox.async_function("fetch", |url: String| async move { format!("the text of {url}") })?;
    /// let source = "\
    /// import asyncio
    /// async def main():
    ///     return await asyncio.gather(fetch('a'), fetch('b'))
    /// print(asyncio.run(main()))";
    /// let program = Program::compile_for("agent.py", source, &Policy::standard(), &sandbox)?;
    /// let output = Buffer::new();
    /// let mut session = sandbox.session(&program, output.clone());
    /// block_on(session.run_async()); // or `.await`, or `tokio::spawn`
    /// assert_eq!(output.text(), "['the text of a', 'the text of b']\n");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn run_async(&mut self) -> Running<'_> {
        Running {
            session: self,
            slice: SLICE,
            wish: Wish::Nothing,
            answers: BTreeMap::new(),
            ready: Arc::default(),
            request: None,
        }
    }
}

impl Session {
    /// Nanoseconds that the program sleeps, if that is what was asked last.
    pub(super) fn sleep_asked(&self) -> Option<u64> {
        match self.core.state.get(ANSWER)? {
            Value::Int(time_ns) => Some(u64::try_from(*time_ns).unwrap_or(0)),
            _ => None,
        }
    }

    /// The same, while it is laid aside.
    pub(super) fn sleeping(&self) -> Option<u64> {
        if self.phase == Phase::Waiting { self.sleep_asked() } else { None }
    }

    /// Sleeps by the granted clock, on this thread, for a session that was laid aside for that by
    /// a future that is no more.
    pub(super) fn sleep_here(&mut self) {
        let cancel = self.cancel_handle();
        let clock = self.core.grants.clock.clone();
        let ended = match (clock, self.sleeping()) {
            (Some(clock), Some(time_ns)) if clock.waits() => clock.sleep_ns(time_ns, &cancel),
            _ => Ok(()),
        };
        self.wake(ended.err());
    }

    /// Goes on after a sleep, which may have been refused.
    fn wake(&mut self, refused: Option<Refusal>) {
        let answer = refused.and_then(|refusal| self.core.heap.str(&refusal.0).ok());
        self.core.state.insert(ANSWER, answer.unwrap_or(Value::None));
        self.phase = Phase::Answered(true);
    }
}

impl Running<'_> {
    /// Gives the thread back after so many steps; after 20,000 unless told otherwise.
    pub fn slice(mut self, steps: u64) -> Self {
        self.slice = steps.max(1);
        self
    }

    /// Gives the program's result as JSON at the end.
    pub fn json(mut self) -> Self {
        self.wish = Wish::Json;
        self
    }

    /// Ends the run: a budget is spent, or a function panicked.
    fn broken(&mut self, panicked: Option<String>, budget: Exhausted) -> Report {
        self.answers.clear();
        let session = &mut *self.session;
        session.core.panicked = session.core.panicked.take().or(panicked);
        session.core.heap.exhaust(budget);
        session.phase = Phase::Ended;
        session.report(Err(Stop::Exhausted))
    }

    /// Begins to find an answer, unless it is on its way. An error is the call's; without one the
    /// host's function panicked.
    fn begin(
        &mut self,
        number: i64,
        name: &str,
        args: &[Data],
        keywords: &[(String, Data)],
    ) -> Result<(), Option<HostError>> {
        if self.answers.contains_key(&number) {
            return Ok(());
        }
        let function = self.session.futures.iter().find(|function| function.name == name);
        let Some(function) = function else {
            let words = format!("{name}() is not among the host's functions here");
            return Err(Some(HostError::failed(words)));
        };
        let begun = catch_unwind(AssertUnwindSafe(|| function.begin(args, keywords)));
        match begun {
            Err(_) => Err(None),
            Ok(None) => Err(Some(HostError::failed(format!("nobody answers {name}()")))),
            Ok(Some(Err(error))) => Err(Some(error)),
            Ok(Some(Ok(future))) => {
                self.add(number, name, future);
                Ok(())
            }
        }
    }

    /// Begins every call that is noted, and drops those that are not any more. What cannot begin
    /// is answered at once; an error is the name of a function that panicked.
    fn begin_noted(&mut self) -> Result<Option<(i64, HostError)>, String> {
        // With many on their way, each answer is not to cost as much as all of them.
        let (count, last) = noted_last(&self.session.core);
        let timers = usize::from(self.answers.contains_key(&TIMER));
        if count + timers == self.answers.len()
            && last.is_none_or(|last| self.answers.contains_key(&last))
        {
            return Ok(None);
        }
        let calls = noted(&self.session.core);
        let numbers: BTreeSet<i64> = calls.iter().map(|(number, _)| *number).collect();
        self.answers.retain(|number, _| *number == TIMER || numbers.contains(number));
        for (number, call) in calls {
            if self.answers.contains_key(&number) {
                continue;
            }
            // The program paid for its arguments when it called.
            let core = &mut self.session.core;
            let gauge = core.heap.meter.gauge();
            let data = from_session(core, call, Others::Refuse);
            core.heap.meter.ungauged(&gauge);
            let Ok(Ok(Data::Tuple(parts))) = data else {
                return Ok(Some((number, HostError::failed("its arguments are too large"))));
            };
            let mut parts = parts.into_iter();
            let (name, args, keywords) = (parts.next(), parts.next(), parts.next());
            let (Some(Data::Str(name)), Some(Data::Tuple(args)), Some(Data::Dict(keywords))) =
                (name, args, keywords)
            else {
                return Ok(Some((number, HostError::failed("this was no call"))));
            };
            let named = |(key, value)| match key {
                Data::Str(key) => Some((key, value)),
                _ => None,
            };
            let keywords: Vec<_> = keywords.into_iter().filter_map(named).collect();
            match self.begin(number, &name, &args, &keywords) {
                Ok(()) => {}
                Err(Some(error)) => return Ok(Some((number, error))),
                Err(None) => return Err(name),
            }
        }
        Ok(None)
    }

    /// The next answer that has come.
    fn next_answer(&mut self) -> Poll<Result<(i64, Result<Data, HostError>), String>> {
        loop {
            let mut numbers = self.ready.numbers.lock().unwrap_or_else(PoisonError::into_inner);
            let Some(number) = numbers.pop_front() else { return Poll::Pending };
            drop(numbers);
            let Some(answer) = self.answers.get_mut(&number) else { continue };
            let mut cx = Context::from_waker(&answer.waker);
            let polled = catch_unwind(AssertUnwindSafe(|| answer.future.as_mut().poll(&mut cx)));
            match polled {
                Ok(Poll::Pending) => {}
                Ok(Poll::Ready(data)) => {
                    self.answers.remove(&number);
                    return Poll::Ready(Ok((number, data)));
                }
                Err(_) => return Poll::Ready(Err(answer.name.clone())),
            }
        }
    }

    /// Waits while the program sleeps.
    fn sleep(&mut self, time_ns: u64) -> Poll<Result<(), Report>> {
        if !self.answers.contains_key(&WAITED) && !self.begin_sleep(WAITED, time_ns) {
            self.session.sleep_here();
            return Poll::Ready(Ok(()));
        }
        match self.next_answer() {
            Poll::Pending => Poll::Pending,
            Poll::Ready(Ok((_, ended))) => {
                self.session.wake(ended.err().map(|error| Refusal::new(error.message())));
                Poll::Ready(Ok(()))
            }
            Poll::Ready(Err(name)) => {
                Poll::Ready(Err(self.broken(Some(name), Exhausted::Cancelled)))
            }
        }
    }

    /// The event loop waits for an answer until its next timer at most, by the granted clock. One
    /// that cannot be waited for aside, as a frozen one, stands still meanwhile.
    fn begin_timer(&mut self, limit: Option<u64>) {
        let Some(time_ns) = limit.filter(|time_ns| *time_ns > 0) else { return };
        if !self.answers.contains_key(&TIMER) {
            self.begin_sleep(TIMER, time_ns);
        }
    }

    /// Begins to sleep by the granted clock, if it can be waited for aside.
    fn begin_sleep(&mut self, number: i64, time_ns: u64) -> bool {
        let clock = self.session.core.grants.clock.clone();
        let Some(sleeping) = clock.and_then(|clock| clock.sleep_aside(time_ns)) else {
            return false;
        };
        let refused = |refusal: Refusal| HostError::refused(refusal.0);
        let future = async move { sleeping.await.map(|()| Data::None).map_err(refused) };
        self.add(number, SLEEP, Box::pin(future));
        true
    }

    /// An answer is on its way from now on.
    fn add(&mut self, number: i64, name: &str, future: Answering) {
        let one = One { number, ready: self.ready.clone() };
        let waker = Waker::from(Arc::new(one));
        waker.wake_by_ref();
        self.answers.insert(number, Answer { name: name.to_owned(), future, waker });
    }

    /// Waits for what the session asked; `Ok` once it was answered.
    fn wait(&mut self, request: &HostRequest) -> Poll<Result<(), Report>> {
        if let Some(time_ns) = self.session.sleeping() {
            return self.sleep(time_ns);
        }
        let awaited = request.name == ANSWERS;
        let limit = match request.args.first() {
            Some(Data::Int(time_ns)) if awaited => Some(u64::try_from(*time_ns).unwrap_or(0)),
            _ => None,
        };
        let begun = if awaited {
            self.begin_timer(limit);
            self.begin_noted()
        } else {
            match self.begin(WAITED, &request.name, &request.args, &request.keywords) {
                Ok(()) => Ok(None),
                Err(Some(error)) => Ok(Some((WAITED, error))),
                Err(None) => Err(request.name.clone()),
            }
        };
        let come = match begun {
            Ok(None) => match self.next_answer() {
                Poll::Pending if limit == Some(0) => Ok((TIMER, Ok(Data::None))),
                Poll::Pending => return Poll::Pending,
                Poll::Ready(come) => come,
            },
            Ok(Some((number, error))) => Ok((number, Err(error))),
            Err(name) => Err(name),
        };
        self.answers.remove(&TIMER);
        let (number, answer) = match come {
            Ok(come) => come,
            Err(name) => return Poll::Ready(Err(self.broken(Some(name), Exhausted::Cancelled))),
        };
        let answer = if awaited { Ok(told(number, answer)) } else { answer };
        Poll::Ready(match self.session.answer(request.id, answer) {
            Ok(()) => Ok(()),
            Err(_) => Err(self.broken(None, Exhausted::Memory)),
        })
    }
}

/// An answer as the library's event loop is told of it; that its time is over has the number 0.
fn told(number: i64, answer: Result<Data, HostError>) -> Data {
    let (done, answer) = match answer {
        Ok(data) => (true, data),
        Err(error) => {
            let words = [error.class_name(), error.message()];
            (false, Data::Tuple(words.map(|text| Data::Str(text.to_owned())).to_vec()))
        }
    };
    Data::Tuple(vec![Data::Int(number.max(0)), Data::Bool(done), answer])
}

impl Future for Running<'_> {
    type Output = Report;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Report> {
        let this = self.get_mut();
        let cancel = this.session.cancel_handle();
        cancel.wakes(cx.waker());
        *this.ready.whole.lock().unwrap_or_else(PoisonError::into_inner) = Some(cx.waker().clone());
        let begun = this.session.steps_left();
        loop {
            // Answers that are there at once do not keep the thread.
            let spent = begun.saturating_sub(this.session.steps_left());
            if spent >= this.slice {
                cx.waker().wake_by_ref();
                return Poll::Pending;
            }
            if let Some(request) = this.request.take() {
                if let Some(reason) = cancel.reason() {
                    return Poll::Ready(this.broken(None, reason));
                }
                match this.wait(&request) {
                    Poll::Pending => {
                        this.request = Some(request);
                        return Poll::Pending;
                    }
                    Poll::Ready(Ok(())) => {}
                    Poll::Ready(Err(report)) => return Poll::Ready(report),
                }
            }
            this.session.core.sleeps_aside = true;
            let progress = this.session.slice_with(this.slice - spent, this.wish);
            this.session.core.sleeps_aside = false;
            match progress {
                Progress::Ended(report) => {
                    this.answers.clear();
                    return Poll::Ready(report);
                }
                Progress::Waiting(request) => {
                    let own = this.session.futures.iter().any(|f| f.name == request.name);
                    if !own && request.name != ANSWERS && request.name != SLEEP {
                        return Poll::Ready(this.session.waits(request.name));
                    }
                    this.request = Some(request);
                }
                Progress::Paused | Progress::Checkpoint => {
                    cx.waker().wake_by_ref();
                    return Poll::Pending;
                }
            }
        }
    }
}
