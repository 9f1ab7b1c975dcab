//! Channels from outside: who receives waits, is saved and goes on; what is bounded and refused.
//!
//! *May touch:* the front door. *Never:* the rooms behind it.

use coldframe::{
    AuditRing, Buffer, Caretaker, Channel, Ending, Journal, Key, Limits, MemoryLedger,
    MessageQueue, Policy, Program, Progress, ReceiveOnly, Rule, Sandbox, SendOnly, Snapshot,
};
use serde_json::{Value, json};

const HEAD: &str = "\
from coldframe import channel
jobs, done = channel('jobs'), channel('done')
def tried(f, *args):
    try:
        print('fine', f(*args))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')
";

fn program(source: &str) -> Program {
    let source = format!("{HEAD}{source}");
    Program::compile("agent.py", &source, &Policy::standard()).unwrap_or_else(|e| panic!("{e}"))
}

fn sandbox(jobs: impl Channel + 'static, done: impl Channel + 'static) -> Sandbox {
    let mut sandbox = Sandbox::new();
    sandbox.channel("jobs", jobs).expect("a name").channel("done", done).expect("a name");
    sandbox
}

#[test]
fn who_receives_from_an_empty_channel_waits() {
    let (jobs, done) = (MessageQueue::new(), MessageQueue::new());
    let sandbox = sandbox(jobs.clone(), done.clone());
    let program = program(
        "
def work():
    for job in jobs:
        if job is None: return
        yield job, sum(range(job))
for job, answer in work():
    done.send((job, answer))
print(jobs.poll('empty'), max(map(lambda _: jobs.receive(), range(2))))
",
    );
    let (key, output) = (Key::new([3; 32]), Buffer::new());
    let mut session = sandbox.session(&program, output.clone());
    session.record(1 << 20).expect("not begun");
    jobs.push(&3).expect("there is room");
    jobs.push(&4).expect("there is room");
    for answer in [json!(5), json!(null), json!(7), json!(9)] {
        let request = loop {
            match session.run_slice(50) {
                Progress::Waiting(request) => break request,
                Progress::Paused => {}
                other => panic!("{other:?}"),
            }
        };
        assert_eq!((request.name.as_str(), request.args.len()), ("jobs.receive", 0));
        session.resume(request.id, Ok(answer)).expect("it waits");
    }
    while !matches!(session.run_slice(50), Progress::Ended(_)) {}
    assert_eq!(output.text(), "empty 9\n");
    let sent: Vec<Value> = std::iter::from_fn(|| done.pop().expect("data")).collect();
    assert_eq!(sent, [json!([3, 3]), json!([4, 6]), json!([5, 10])]);

    // The same without the channels.
    let journal = Journal::parse(&session.journal().expect("whole")).expect("a journal");
    let again = Buffer::new();
    let mut replayed =
        Sandbox::new().replay(&journal, &program, again.clone()).expect("its program");
    assert_eq!(replayed.run().ending, Ending::Done);
    assert_eq!(again.text(), "empty 9\n");

    // And in another process, while it waits.
    let output = Buffer::new();
    let mut session = sandbox.session(&program, output.clone());
    for answer in [json!(2), json!(null), json!(1), json!(0)] {
        let request = loop {
            match session.run_slice(1000) {
                Progress::Waiting(request) => break request,
                Progress::Paused => {}
                other => panic!("{other:?}"),
            }
        };
        let bytes = session.save(&key).expect("it can be saved");
        let snapshot = Snapshot::open(&bytes, &key).expect("whole");
        let nothing =
            Sandbox::new().resume(&snapshot, &program, output.clone(), &MemoryLedger::new());
        assert!(nothing.is_err_and(|why| why.to_string().contains("jobs=channel")));
        session = sandbox
            .resume(&snapshot, &program, output.clone(), &MemoryLedger::new())
            .expect("granted");
        session.resume(request.id, Ok(answer)).expect("it waits");
    }
    let ended = session.run().ending;
    assert_eq!((ended, output.text().as_str()), (Ending::Done, "empty 1\n"));

    // Where nobody can wait, that is said.
    let ending = sandbox.session(&self::program("jobs.receive()"), |_: &str| {}).run().ending;
    assert_eq!(ending, Ending::Waiting { function: "jobs.receive".to_owned() });
    let nested = "
class Waits:
    def __eq__(self, other): return jobs.receive()
    def __hash__(self): return 1
tried(lambda: {Waits(): 1}[Waits()])
tried(lambda: [Waits()] == [Waits()])
";
    let output = Buffer::new();
    let ending = sandbox.session(&self::program(nested), output.clone()).run().ending;
    assert_eq!(ending, Ending::Done, "{}", output.text());
    assert_eq!(output.text().matches("RuntimeError: jobs.receive() cannot wait").count(), 2);
    assert!(Rule::compile("channel('jobs').receive()", &[]).is_err());
}

#[test]
fn a_channel_is_bounded_and_holds_data() {
    let jobs = MessageQueue::new().messages_max(3).bytes_max(1000);
    let audit = AuditRing::new(100);
    let caretaker = Caretaker::new("done").audit(audit.clone());
    let done = MessageQueue::new();
    let mut sandbox = sandbox(jobs.clone(), caretaker.keep(done.clone()));
    sandbox.channel("in", ReceiveOnly(jobs.clone())).expect("a name");
    sandbox.channel("out", SendOnly(jobs.clone())).expect("a name");
    assert!(sandbox.channel("out", MessageQueue::new()).is_err());
    let hand = caretaker.clone();
    sandbox.function("revoke", move || hand.revoke()).expect("a name");
    let source = format!(
        "{HEAD}
for message in (1, 'x' * 2000, {{1}}, len, [[None, b'x', (1.5,)]], {{'a': {{1: 2}}}}, 'more'):
    tried(jobs.send, message)
print([jobs.poll() for _ in range(4)])
tried(channel('in').send, 1), tried(channel('out').poll), tried(channel, 'none')
tried(jobs.send_only().receive), tried(jobs.receive_only().send, 1), tried(jobs.send_only().receive_only().poll)
facet = done.send_only()
facet.send('last')
revoke()
tried(facet.send, 'late'), tried(done.poll), print(jobs)
"
    );
    let program = Program::compile_for("agent.py", &source, &Policy::standard(), &sandbox);
    let output = Buffer::new();
    let ending = sandbox.session(&program.expect("fine"), output.clone()).run().ending;
    assert_eq!(ending, Ending::Done, "{}", output.text());
    let kinds = "a message is plain data: None, bool, int, float, str, bytes, list, tuple, dict";
    assert_eq!(
        output.text(),
        format!(
            "fine None
OSError: [Errno 11] Resource temporarily unavailable: 1000 bytes are the limit
TypeError: {kinds}: a value of type 'set' is no data
TypeError: {kinds}: a value of type 'builtin_function_or_method' is no data
fine None
fine None
OSError: [Errno 11] Resource temporarily unavailable: 3 messages are the limit
[1, [[None, b'x', (1.5,)]], {{'a': {{1: 2}}}}, None]
PermissionError: the channel is granted to receive only
PermissionError: the channel is granted to send only
PermissionError: there is no channel `none`: the host grants one by this name
PermissionError: the channel is granted to send only
PermissionError: the channel is granted to receive only
PermissionError: the channel is granted to send only
PermissionError: the grant `done` was revoked
PermissionError: the grant `done` was revoked
<channel>
"
        )
    );
    assert_eq!(done.pop::<String>().expect("data").as_deref(), Some("last"));
    assert_eq!(audit.lines().len(), 1);
    // A message that is larger than the receiver's memory stays where it is.
    let large = MessageQueue::new();
    large.push(&vec!["x"; 100_000]).expect("there is room");
    let mut small = Sandbox::new().limits(Limits { bytes_max: 2 << 20, ..Limits::default() });
    small.channel("jobs", large.clone()).expect("a name").channel("done", done).expect("a name");
    let ending = small.session(&self::program("jobs.receive()"), |_: &str| {}).run().ending;
    assert!(matches!(ending, Ending::Exhausted { .. }), "{ending:?}");
}
