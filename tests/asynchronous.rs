//! Sessions as futures: calls that run together, their order, and what can go wrong.
//!
//! *May touch:* the public API, and threads that answer.

use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::task::{Context, Poll, Wake, Waker};

use coldframe::session::snapshot::Replay;
use coldframe::{
    AuditRing, Buffer, Caretaker, Clock, Data, Ending, Exhausted, HostError, HostFunction, Journal,
    Key, Policy, Program, Progress, Refusal, Sandbox, Sleeping, Snapshot,
};

/// Runs futures on this thread, asleep while there is nothing to do.
#[derive(Default)]
struct Bell(Mutex<bool>, Condvar);

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        *self.0.lock().expect("nobody panics") = true;
        self.1.notify_one();
    }
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    let mut future = std::pin::pin!(future);
    let bell = Arc::new(Bell::default());
    let waker = Waker::from(bell.clone());
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut Context::from_waker(&waker)) {
            return value;
        }
        let mut rung = bell.0.lock().expect("nobody panics");
        while !*rung {
            rung = bell.1.wait(rung).expect("nobody panics");
        }
        *rung = false;
    }
}

/// Answers that the test gives when it likes.
#[derive(Clone, Default)]
struct Post(Arc<Mutex<Vec<(String, Option<String>, Option<Waker>)>>>);

/// An answer that comes when the post has it.
struct Letter(Post, usize);

impl Future for Letter {
    type Output = Result<String, HostError>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let mut all = self.0.0.lock().expect("nobody panics");
        let own = &mut all[self.1];
        let text = own.1.take();
        if text.is_none() {
            own.2 = Some(cx.waker().clone());
        }
        drop(all);
        match text {
            Some(text) if text == "lost" => Poll::Ready(Err(HostError::missing("it was lost"))),
            Some(text) if text == "panic" => panic!("the host's own"),
            Some(text) => Poll::Ready(Ok(text)),
            None => Poll::Pending,
        }
    }
}

impl Post {
    fn ask(&self, name: &str) -> Letter {
        let mut all = self.0.lock().expect("nobody panics");
        all.push((name.to_owned(), None, None));
        Letter(self.clone(), all.len() - 1)
    }

    fn asked(&self) -> Vec<String> {
        self.0.lock().expect("nobody panics").iter().map(|(name, ..)| name.clone()).collect()
    }

    fn send(&self, name: &str, text: &str) {
        let mut all = self.0.lock().expect("nobody panics");
        let own = all.iter_mut().rev().find(|(own, ..)| own == name).expect("it was asked");
        own.1 = Some(text.to_owned());
        if let Some(waker) = own.2.take() {
            waker.wake();
        }
    }
}

fn sandbox(post: &Post) -> Sandbox {
    let (fetch, load) = (post.clone(), post.clone());
    let mut sandbox = Sandbox::new();
    let fetched = move |url: String, tries: i64| fetch.ask(&format!("{url}{tries}"));
    let fetch = HostFunction::asynchronous("fetch", fetched).parameter("url").optional("tries", 1);
    sandbox.register(fetch.doc("Fetch a page.")).expect("a name");
    sandbox.register(HostFunction::waited("load", move |url: String| load.ask(&url))).expect("new");
    sandbox
}

fn compile(source: &str, sandbox: &Sandbox) -> Program {
    Program::compile_for("agent.py", source, &Policy::standard(), sandbox).expect("it compiles")
}

const GATHER: &str = "\
import asyncio
async def one(url):
    text = await fetch(url)
    print('came', text)
    return text
async def main():
    print(await asyncio.gather(one('a'), one('b'), fetch(tries=3, url='c')))
    try:
        await fetch('d')
    except LookupError as error:
        print('no', error)
    try:
        await fetch('e', 2, 3)
    except TypeError as error:
        print(error)
asyncio.run(main())
";

const CAME: &str = "came B\ncame A\n['A', 'B', 'C']\nno it was lost\n\
                    fetch() takes 2 arguments (3 given)\n";

/// Polls until nothing more happens by itself.
fn settle<T>(future: &mut Pin<&mut impl Future<Output = T>>) -> Option<T> {
    let mut cx = Context::from_waker(Waker::noop());
    for _ in 0..5000 {
        if let Poll::Ready(value) = future.as_mut().poll(&mut cx) {
            return Some(value);
        }
    }
    None
}

#[test]
fn calls_run_together_and_are_answered_in_the_order_of_their_coming() {
    let (post, output) = (Post::default(), Buffer::new());
    let sandbox = sandbox(&post);
    let program = compile(GATHER, &sandbox);
    let mut session = sandbox.session(&program, output.clone());
    session.record(1 << 20).expect("it has not begun");
    let report = {
        let mut running = std::pin::pin!(session.run_async().slice(100));
        assert!(settle(&mut running).is_none());
        assert_eq!(post.asked(), ["a1", "b1", "c3"]);
        for (name, text) in [("c3", "C"), ("b1", "B"), ("a1", "A")] {
            post.send(name, text);
            assert!(settle(&mut running).is_none());
        }
        post.send("d1", "lost");
        settle(&mut running).expect("it has ended")
    };
    assert_eq!(report.ending, Ending::Done);
    assert_eq!(output.text(), CAME);
    // The order is in the journal: elsewhere it is the same, without any host.
    let text = session.journal().expect("it was recorded");
    let (journal, again) = (Journal::parse(&text).expect("it is one"), Buffer::new());
    let elsewhere = Sandbox::new();
    let program = journal.compile(&Policy::standard(), &elsewhere).expect("it compiles");
    let replayed = elsewhere.replay(&journal, &program, again.clone()).expect("it fits").run();
    assert_eq!((replayed.ending, replayed.steps), (Ending::Done, report.steps));
    assert_eq!(again.text(), CAME);
}

#[test]
fn a_function_that_is_waited_for_looks_like_any_other() {
    let (post, output) = (Post::default(), Buffer::new());
    let sandbox = sandbox(&post);
    let source = "print([load(url) for url in ('x', 'y')], sorted(['z'], key=load))";
    let mut session = sandbox.session(&compile(source, &sandbox), output.clone());
    let answering = post.clone();
    let helper = std::thread::spawn(move || {
        for name in ["x", "y", "z"] {
            while !answering.asked().contains(&name.to_owned()) {
                std::thread::yield_now();
            }
            answering.send(name, &name.to_uppercase());
        }
    });
    assert_eq!(block_on(session.run_async()).ending, Ending::Done);
    helper.join().expect("it has ended");
    assert_eq!(output.text(), "['X', 'Y'] ['z']\n");
}

#[test]
fn a_run_is_cancelled_while_it_waits() {
    let post = Post::default();
    let sandbox = sandbox(&post);
    let program = compile("load('never')", &sandbox);
    for time_out in [false, true] {
        let mut session = sandbox.session(&program, |_: &str| {});
        let cancel = session.cancel_handle();
        let helper = std::thread::spawn(move || {
            std::thread::sleep(std::time::Duration::from_millis(20));
            if time_out { cancel.time_out() } else { cancel.cancel() }
        });
        let ending = block_on(session.run_async()).ending;
        helper.join().expect("it has ended");
        let budget = if time_out { Exhausted::Time } else { Exhausted::Cancelled };
        assert!(matches!(ending, Ending::Exhausted { budget: own, .. } if own == budget));
    }
}

#[test]
fn a_panic_in_a_future_ends_its_session_alone() {
    let (post, output) = (Post::default(), Buffer::new());
    let sandbox = sandbox(&post);
    let program = compile(GATHER, &sandbox);
    let (mut first, mut second) =
        (sandbox.session(&program, |_: &str| {}), sandbox.session(&program, output.clone()));
    let mut first = std::pin::pin!(first.run_async());
    assert!(settle(&mut first).is_none());
    post.send("a1", "panic");
    let ending = settle(&mut first).expect("it has ended").ending;
    assert!(matches!(ending, Ending::HostPanicked { function } if function == "fetch"));
    let mut second = std::pin::pin!(second.run_async());
    assert!(settle(&mut second).is_none());
    for (name, text) in [("c3", "C"), ("b1", "B"), ("a1", "A"), ("d1", "lost")] {
        post.send(name, text);
        settle(&mut second);
    }
    assert_eq!(output.text(), CAME);
}

/// Calls that are on their way when a session is saved, or its future dropped, are begun anew.
#[test]
fn calls_on_their_way_are_begun_anew_elsewhere() {
    let (post, output, key) = (Post::default(), Buffer::new(), Key::new([1; 32]));
    let sandbox = sandbox(&post);
    let program = compile(GATHER, &sandbox);
    let mut session = sandbox.session(&program, output.clone());
    {
        let mut running = std::pin::pin!(session.run_async());
        assert!(settle(&mut running).is_none());
        post.send("b1", "B");
        assert!(settle(&mut running).is_none());
    }
    let bytes = session.save(&key).expect("it waits");
    let snapshot = Snapshot::open(&bytes, &key).expect("it is ours");
    let mut session =
        sandbox.resume(&snapshot, &program, output.clone(), &Replay).expect("it is new");
    let mut running = std::pin::pin!(session.run_async());
    assert!(settle(&mut running).is_none());
    assert_eq!(post.asked(), ["a1", "b1", "c3", "a1", "c3"]);
    for (name, text) in [("c3", "C"), ("a1", "A"), ("d1", "lost")] {
        post.send(name, text);
        settle(&mut running);
    }
    assert!(output.text().starts_with("came B\n"));
}

#[test]
fn tasks_are_cancelled_and_time_stands_still_meanwhile() {
    let (post, output) = (Post::default(), Buffer::new());
    let sandbox = sandbox(&post);
    let source = "\
import asyncio
async def main():
    slow = asyncio.create_task(fetch('slow'))
    quick = asyncio.create_task(fetch('quick'))
    done, waiting = await asyncio.wait([slow, quick], return_when=asyncio.FIRST_COMPLETED)
    print(len(done), quick.result(), len(waiting))
    slow.cancel()
    try:
        await slow
    except asyncio.CancelledError:
        print('cancelled')
    await asyncio.sleep(3600)
    print('an hour later')
    print(fetch.__name__, await fetch('last'))
asyncio.run(main())
";
    let mut session = sandbox.session(&compile(source, &sandbox), output.clone());
    let mut running = std::pin::pin!(session.run_async());
    assert!(settle(&mut running).is_none());
    post.send("quick1", "Q");
    assert!(settle(&mut running).is_none());
    post.send("last1", "L");
    assert_eq!(settle(&mut running).expect("it has ended").ending, Ending::Done);
    assert_eq!(output.text(), "1 Q 1\ncancelled\nan hour later\nfetch L\n");
}

/// A clock whose time goes on as the test says; who sleeps on it is woken by the post.
struct Ticking(Post, Arc<AtomicU64>);

impl Clock for Ticking {
    fn now_ns(&self) -> Result<i128, Refusal> {
        Ok(i128::from(self.1.load(Ordering::Relaxed)))
    }

    fn waits(&self) -> bool {
        true
    }

    fn sleep_aside(&self, time_ns: u64) -> Option<Sleeping> {
        let letter = self.0.ask(&format!("{time_ns} ns"));
        Some(Box::pin(async move { letter.await.map(|_| ()).map_err(|_| Refusal::new("no")) }))
    }
}

/// An answer that is there when it has been looked for often enough.
struct Soon(u32);

impl Future for Soon {
    type Output = String;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<String> {
        cx.waker().wake_by_ref();
        match self.0.checked_sub(1) {
            Some(left) => self.0 = left,
            None => return Poll::Ready("Q".to_owned()),
        }
        Poll::Pending
    }
}

/// While calls are on their way timers fire, by a clock that goes on: a time-out around a call ends
/// the call, and what else the program does is done. It is all in the journal.
#[test]
fn timers_fire_while_calls_are_on_their_way() {
    let source = "\
import asyncio
async def beat():
    for n in range(4):
        await asyncio.sleep(1)
        print('beat', n)
async def main():
    beating = asyncio.create_task(beat())
    try:
        print(await asyncio.wait_for(fetch('slow'), 2.5))
    except TimeoutError:
        print('late')
    turns, answer = 0, asyncio.create_task(soon())
    while not answer.done():
        turns += 1
        await asyncio.sleep(0)
    print(answer.result(), turns > 500, await asyncio.wait_for(soon(), 60))
    await beating
    try:
        await asyncio.wait_for(fetch('none'), 7)
    except PermissionError as error:
        print(type(error).__name__)
try:
    asyncio.run(main())
except PermissionError as error:
    print('refused:', error)
";
    let said = "beat 0\nbeat 1\nlate\nQ True Q\nbeat 2\nbeat 3\nrefused: no\n";
    let (post, output, time) = (Post::default(), Buffer::new(), Arc::new(AtomicU64::new(0)));
    let mut sandbox = sandbox(&post);
    let audit = AuditRing::new(9000);
    let clock = Ticking(post.clone(), time.clone());
    sandbox.clock(Caretaker::new("clock").audit(audit.clone()).keep(clock));
    sandbox.async_function("soon", || Soon(3)).expect("a name");
    let program = compile(source, &sandbox);
    let mut session = sandbox.session(&program, output.clone());
    session.record(1 << 20).expect("it is new");
    let report = {
        let mut running = std::pin::pin!(session.run_async());
        let mut answered = 0;
        loop {
            if let Some(report) = settle(&mut running) {
                break report;
            }
            let asked = post.asked();
            assert!(asked.len() > answered, "it waits for nothing new: {}", output.text());
            answered = asked.len();
            let waits = asked.iter().rev().find_map(|name| name.strip_suffix(" ns"));
            let time_ns: u64 = waits.expect("it waits").parse().expect("a time");
            time.fetch_add(time_ns, Ordering::Relaxed);
            let wait = format!("{time_ns} ns");
            post.send(&wait, if asked.contains(&"none1".to_owned()) { "lost" } else { "" });
        }
    };
    assert_eq!((report.ending, output.text().as_str()), (Ending::Done, said));
    // Every use has its line, and every line an end: also where an answer came before the time.
    let sleeps: Vec<_> = audit.lines().into_iter().filter(|line| line.action == "sleep").collect();
    let given_up = Some(Err("nobody waited to the end".to_owned()));
    assert!(sleeps.iter().any(|line| line.end == given_up), "{sleeps:?}");
    assert!(sleeps.len() > 4 && sleeps.iter().all(|line| line.end.is_some()), "{sleeps:?}");
    let journal = Journal::parse(&session.journal().expect("whole")).expect("a journal");
    let again = Buffer::new();
    let mut replayed = Sandbox::new().replay(&journal, &program, again.clone()).expect("its own");
    assert_eq!(block_on(replayed.run_async()).steps, report.steps);
    assert_eq!(again.text(), said);
}

#[test]
fn many_sessions_run_on_one_thread() {
    let made = Arc::new(AtomicU64::new(0));
    let count = made.clone();
    let mut sandbox = Sandbox::new();
    let next = move || {
        let number = count.fetch_add(1, Ordering::Relaxed);
        async move { number }
    };
    sandbox.async_function("next_number", next).expect("a name");
    let source = "\
import asyncio
async def main():
    return sum(await asyncio.gather(*[next_number() for _ in range(20)])) and 1
asyncio.run(main())
";
    let program = compile(source, &sandbox);
    let mut sessions: Vec<_> = (0..20).map(|_| sandbox.session(&program, |_: &str| {})).collect();
    let mut running: Vec<_> =
        sessions.iter_mut().map(|session| Box::pin(session.run_async().slice(500))).collect();
    let mut cx = Context::from_waker(Waker::noop());
    while !running.is_empty() {
        running.retain_mut(|run| match run.as_mut().poll(&mut cx) {
            Poll::Ready(report) => {
                assert_eq!(report.ending, Ending::Done);
                false
            }
            Poll::Pending => true,
        });
    }
    assert_eq!(made.load(Ordering::Relaxed), 400);
    // Without a future to poll them, nobody answers.
    let mut session = sandbox.session(&program, |_: &str| {});
    assert!(matches!(session.run_slice(1_000_000), Progress::Waiting(_)));
    assert!(matches!(session.run().ending, Ending::Waiting { .. }));
}

/// A what-if run begins no call that is on its way, nor one that the session waits for.
#[test]
fn a_what_if_run_does_not_begin_calls_anew() {
    let (post, output) = (Post::default(), Buffer::new());
    let sandbox = sandbox(&post);
    let waits = "try:\n    print(load('x'))\nexcept PermissionError as error:\n    print(error)";
    for (source, asked) in [(GATHER, vec!["a1", "b1", "c3"]), (waits, vec!["x"])] {
        post.0.lock().expect("nobody panics").clear();
        let mut session = sandbox.session(&compile(source, &sandbox), |_: &str| {});
        {
            let mut running = std::pin::pin!(session.run_async());
            assert!(settle(&mut running).is_none());
        }
        let mut what_if = session.what_if(0.5, output.clone()).expect("it waits");
        let report = block_on(what_if.run_async());
        let said = format!("{}{:?}", output.text(), report.ending);
        assert!(said.contains("this is a what-if run: "), "{said}");
        assert_eq!(post.asked(), asked);
    }
}

/// A fork would begin them a second time: there is none until they are answered.
#[test]
fn a_session_with_calls_on_their_way_is_not_forked() {
    let (post, output) = (Post::default(), Buffer::new());
    let sandbox = sandbox(&post);
    for (source, asked, name) in
        [(GATHER, vec!["a1", "b1", "c3"], "fetch"), ("print(load('x'))", vec!["x"], "load")]
    {
        post.0.lock().expect("nobody panics").clear();
        let mut session = sandbox.session(&compile(source, &sandbox), output.clone());
        {
            let mut running = std::pin::pin!(session.run_async());
            assert!(settle(&mut running).is_none());
        }
        let Err(why) = session.fork(0.5, |_: &str| {}) else {
            panic!("both would begin the calls")
        };
        let words = format!("a call of {name}() that is on its way");
        assert!(why.to_string().contains(&words), "{why}");
        assert_eq!(post.asked(), asked);
    }
    // What has no effect may be done twice.
    let mut sandbox = Sandbox::new();
    let twice = HostFunction::asynchronous("twice", |n: i64| async move { n * 2 }).pure();
    sandbox.register(twice).expect("a name");
    let source =
        "import asyncio\nasync def main():\n    print(await twice(4))\nasyncio.run(main())";
    let mut session = sandbox.session(&compile(source, &sandbox), output.clone());
    while !matches!(session.run_slice(5), Progress::Waiting(_)) {}
    let mut fork = session.fork(0.5, output.clone()).expect("it is pure");
    block_on(fork.run_async());
    block_on(session.run_async());
    assert!(output.text().ends_with("8\n8\n"), "{}", output.text());
}

/// A clock on which who sleeps is woken by the post.
struct Woken(Post);

impl Clock for Woken {
    fn now_ns(&self) -> Result<i128, Refusal> {
        Ok(7)
    }

    fn waits(&self) -> bool {
        true
    }

    fn sleep_aside(&self, time_ns: u64) -> Option<Sleeping> {
        let letter = self.0.ask(&format!("{time_ns} ns"));
        Some(Box::pin(async move { letter.await.map(|_| ()).map_err(|_| Refusal::new("no")) }))
    }
}

/// While a program sleeps, in one way or another, the thread is free; the run, its steps and its
/// journal are those of a run that held the thread.
#[test]
fn a_run_that_sleeps_gives_the_thread_back() {
    let source = "\
import asyncio, time
async def nap(n):
    await asyncio.sleep(n)
    print('slept', n)
async def main():
    await asyncio.gather(nap(2), nap(1))
print(time.sleep(0.5))
asyncio.run(main())
class Slow:
    def __eq__(self, other): time.sleep(3); return True
print([Slow()] == [1])
try:
    time.sleep(4)
except PermissionError as error:
    print(error)
";
    let said = "None\nslept 1\nslept 2\nTrue\nno\n";
    let (post, output, audit) = (Post::default(), Buffer::new(), AuditRing::new(100));
    let mut sandbox = Sandbox::new();
    sandbox.clock(Caretaker::new("clock").audit(audit.clone()).keep(Woken(post.clone())));
    let program = compile(source, &sandbox);
    let mut session = sandbox.session(&program, output.clone());
    session.record(1 << 20).expect("it is new");
    let report = {
        let mut running = std::pin::pin!(session.run_async().slice(50));
        for (count, text) in (1..).zip(["", "", "", "lost"]) {
            assert!(settle(&mut running).is_none());
            assert_eq!(post.asked().len(), count, "{}", output.text());
            post.send(&post.asked()[count - 1], text);
        }
        block_on(running)
    };
    assert_eq!((report.ending, output.text().as_str()), (Ending::Done, said));
    let sleeps: Vec<_> = audit.lines().into_iter().filter(|line| line.action == "sleep").collect();
    assert_eq!(sleeps.len(), 5, "{sleeps:?}");
    assert_eq!(sleeps[4].end, Some(Err("no".to_owned())));

    let journal = Journal::parse(&session.journal().expect("whole")).expect("a journal");
    let again = Buffer::new();
    let mut replayed = Sandbox::new().replay(&journal, &program, again.clone()).expect("its own");
    let of_replay = replayed.run();
    assert_eq!((of_replay.ending, again.text().as_str()), (Ending::Done, said));
    assert_eq!(of_replay.steps, report.steps);
    let again = Buffer::new();
    let mut replayed = Sandbox::new().replay(&journal, &program, again.clone()).expect("its own");
    assert_eq!(block_on(replayed.run_async()).steps, report.steps);
    assert_eq!(again.text(), said);

    // Laid aside while it sleeps, saved, and gone on with by whoever holds its thread.
    let (post, output, key) = (Post::default(), Buffer::new(), Key::new([1; 32]));
    let mut sandbox = Sandbox::new();
    sandbox.clock(Woken(post.clone()));
    let program = compile("import time\ntime.sleep(9)\nprint('woken')", &sandbox);
    let mut session = sandbox.session(&program, output.clone());
    {
        let mut running = std::pin::pin!(session.run_async());
        assert!(settle(&mut running).is_none());
    }
    let bytes = session.save(&key).expect("it sleeps");
    let snapshot = Snapshot::open(&bytes, &key).expect("it is ours");
    let resumed = sandbox.resume(&snapshot, &program, output.clone(), &Replay);
    assert_eq!(resumed.expect("it is new").run().ending, Ending::Done);
    block_on(std::pin::pin!(async {
        let mut running = std::pin::pin!(session.run_async());
        assert!(settle(&mut running).is_none());
        post.send("9000000000 ns", "");
        running.await
    }));
    assert_eq!(output.text(), "woken\nwoken\n");
}

/// The machine's clock wakes a run that is a future; one that is dropped or cancelled does not wait.
#[test]
fn the_machine_s_clock_wakes_a_run() {
    let begun = std::time::Instant::now();
    let mut sandbox = Sandbox::new();
    sandbox.clock(coldframe::host::clock(coldframe::host::Ambient::authority()));
    let sleeps = |time: &str| format!("import time\ntime.sleep({time})");
    let mut session = sandbox.session(&compile(&sleeps("0.05"), &sandbox), |_: &str| {});
    assert_eq!(block_on(session.run_async()).ending, Ending::Done);
    assert!(begun.elapsed().as_millis() >= 50);
    let mut session = sandbox.session(&compile(&sleeps("3600"), &sandbox), |_: &str| {});
    let cancel = session.cancel_handle();
    let mut running = std::pin::pin!(session.run_async());
    assert!(settle(&mut running).is_none());
    cancel.cancel();
    let ending = block_on(running).ending;
    assert!(matches!(ending, Ending::Exhausted { budget: Exhausted::Cancelled, .. }), "{ending:?}");
    assert!(begun.elapsed().as_secs() < 600);
}

/// With thousands of calls on their way each answer costs what it costs with few, and answers that
/// are there at once do not keep the thread. A run that has ended says so again.
#[test]
fn many_calls_of_one_program_are_answered() {
    let mut sandbox = Sandbox::new();
    sandbox.async_function("next_number", |n: i64| async move { n }).expect("a name");
    let source = "\
import asyncio
async def main():
    print(sum(await asyncio.gather(*[next_number(n) for n in range(3000)])))
asyncio.run(main())
";
    let output = Buffer::new();
    let mut session = sandbox.session(&compile(source, &sandbox), output.clone());
    let mut running = std::pin::pin!(session.run_async());
    let mut cx = Context::from_waker(Waker::noop());
    let mut polls = 0_u64;
    let report = loop {
        polls += 1;
        if let Poll::Ready(report) = running.as_mut().poll(&mut cx) {
            break report;
        }
    };
    assert_eq!((report.ending, output.text().as_str()), (Ending::Done, "4498500\n"));
    assert!(polls >= report.steps / 40_000, "{polls} of {}", report.steps);
    assert!(running.as_mut().poll(&mut cx).is_ready());
}

/// What a call is given is data when the call is made, or the call is an error.
#[test]
fn calls_are_given_data() {
    let mut sandbox = Sandbox::new();
    sandbox.async_function("echo", |data: Data| async move { data }).expect("a name");
    let source = "\
import asyncio
async def main():
    deep = []
    for _ in range(100):
        deep = [deep]
    for given in ([1], object(), deep):
        try:
            print(await echo(given))
        except ValueError as error:
            print(error)
asyncio.run(main())
";
    let output = Buffer::new();
    let mut session = sandbox.session(&compile(source, &sandbox), output.clone());
    assert_eq!(block_on(session.run_async()).ending, Ending::Done);
    let said = "\
[1]
the arguments of echo(): a value of type 'object' is no data
the arguments of echo(): data is nested more than 60 deep
";
    assert_eq!(output.text(), said);
}
