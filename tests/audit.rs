//! No use of a grant without its line: for each kind, everything it can be asked is asked, by a
//! program, of a grant that looks whether the line stands there before anything is done.
//!
//! *May touch:* the front door. *Never:* the rooms behind it.

use std::sync::{Arc, Mutex};

use coldframe::{
    Audit, AuditLine, AuditRing, Buffer, Cancel, Caretaker, Channel, ChannelError, Clock, Dir,
    DirAction, DirAnswer, DirError, Ending, Env, Memory, MemoryStore, MessageQueue, Net, NetAnswer,
    NetError, NetRequest, Policy, Program, Random, Refusal, Sandbox, Seeded, Store, StoreAction,
    StoreAnswer, StoreError, Variables,
};

/// Looks into the audit whenever it is asked for something.
struct Witness<T> {
    inner: T,
    audit: AuditRing,
    /// What was asked; what was asked without a line.
    seen: Arc<Mutex<(Vec<String>, Vec<String>)>>,
}

impl<T> Witness<T> {
    fn look(&self, action: &str) {
        let open: Vec<_> = self.audit.lines().into_iter().filter(|l| l.end.is_none()).collect();
        let mut seen = self.seen.lock().expect("nobody panics");
        if open.len() != 1 || open[0].action != action {
            seen.1.push(format!("{action}: {open:?}"));
        }
        seen.0.push(action.to_owned());
    }
}

impl<C: Clock> Clock for Witness<C> {
    fn now_ns(&self) -> Result<i128, Refusal> {
        self.look("now");
        self.inner.now_ns()
    }

    fn monotonic_ns(&self) -> Result<u64, Refusal> {
        self.look("monotonic");
        self.inner.monotonic_ns()
    }

    fn waits(&self) -> bool {
        true
    }

    fn sleep_ns(&self, time_ns: u64, cancel: &Cancel) -> Result<(), Refusal> {
        self.look("sleep");
        self.inner.sleep_ns(time_ns, cancel)
    }
}

impl<R: Random> Random for Witness<R> {
    fn fill(&self, at: u64, bytes: &mut [u8]) -> Result<(), Refusal> {
        self.look("fill");
        self.inner.fill(at, bytes)
    }
}

impl<E: Env> Env for Witness<E> {
    fn get(&self, name: &str) -> Result<Option<String>, Refusal> {
        self.look("get");
        self.inner.get(name)
    }

    fn names(&self) -> Result<Vec<String>, Refusal> {
        self.look("names");
        self.inner.names()
    }
}

/// Answers everything.
struct Everywhere;

impl Net for Witness<Everywhere> {
    fn send(&self, request: &NetRequest, _: &Cancel) -> Result<NetAnswer, NetError> {
        self.look(match request.method.as_str() {
            "BREW" => "request",
            method => method,
        });
        Ok(NetAnswer::new(200).body("ok"))
    }
}

impl<D: Dir> Dir for Witness<D> {
    fn act(&self, path: &str, action: DirAction<'_>) -> Result<DirAnswer, DirError> {
        self.look(action.name());
        self.inner.act(path, action)
    }
}

impl<S: Store> Store for Witness<S> {
    fn act(&self, action: StoreAction<'_>) -> Result<StoreAnswer, StoreError> {
        self.look(action.name());
        self.inner.act(action)
    }
}

impl<C: Channel> Channel for Witness<C> {
    fn send(&self, message: &str) -> Result<(), ChannelError> {
        self.look("send");
        self.inner.send(message)
    }

    fn receive(&self, bytes_max: u64) -> Result<Option<String>, ChannelError> {
        self.look("receive");
        self.inner.receive(bytes_max)
    }
}

/// Grants one thing, made of a witness's parts and in a caretaker's hand.
type Grant = fn(&mut Sandbox, &Caretaker, AuditRing, Arc<Mutex<(Vec<String>, Vec<String>)>>);

/// Every kind of grant: what grants it, what asks it for everything, and what it is asked.
const KINDS: &[(&str, Grant, &str, &[&str])] = &[
    (
        "clock",
        |sandbox, care, audit, seen| {
            let inner = coldframe::Frozen::at_ns(5);
            sandbox.clock(care.keep(Witness { inner, audit, seen }));
        },
        "import time\ntime.time(), time.monotonic(), time.sleep(2)",
        &["now", "monotonic", "sleep"],
    ),
    (
        "random",
        |sandbox, care, audit, seen| {
            sandbox.random(care.keep(Witness { inner: Seeded::new(1), audit, seen }));
        },
        "import random, secrets\nrandom.random(), secrets.token_bytes(4)",
        &["fill"],
    ),
    (
        "env",
        |sandbox, care, audit, seen| {
            let inner = Variables::new().with("LANG", "C");
            sandbox.environment(care.keep(Witness { inner, audit, seen }));
        },
        "import os\nos.environ['LANG'], os.getenv('NONE'), list(os.environ)",
        &["get", "names"],
    ),
    (
        "web",
        |sandbox, care, audit, seen| {
            let web = Witness { inner: Everywhere, audit, seen };
            sandbox.net("web", care.keep(web)).expect("a name");
        },
        "import requests\nfor method in 'GET HEAD POST PUT PATCH DELETE OPTIONS BREW'.split():\n    \
         requests.request(method, 'https://a.org/')",
        &["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "request"],
    ),
    (
        "data",
        |sandbox, care, audit, seen| {
            let inner = Memory::new().with("old", "text");
            sandbox.dir("data", care.keep(Witness { inner, audit, seen })).expect("a name");
        },
        "import os, pathlib\nopen('old').read()\n\
         with open('new', 'w') as file:\n    file.write('abc')\n    file.truncate(1)\n\
         os.listdir(), os.mkdir('d'), os.rename('new', 'd/new'), os.utime('old'), os.remove('old')\n\
         os.remove('d/new'), os.rmdir('d'), os.path.exists('d')\n",
        &[
            "stat", "list", "read", "create", "write", "truncate", "mkdir", "remove", "rmdir",
            "rename", "touch",
        ],
    ),
    (
        "notes",
        |sandbox, care, audit, seen| {
            let notes = Witness { inner: MemoryStore::new(), audit, seen };
            sandbox.store("notes", care.keep(notes)).expect("a name");
        },
        "from coldframe import store\nnotes = store()\nnotes.get('a'), list(notes)\nnotes['a'] = 1\n\
         notes.commit()",
        &["get", "scan", "commit"],
    ),
    (
        "jobs",
        |sandbox, care, audit, seen| {
            let jobs = Witness { inner: MessageQueue::new(), audit, seen };
            sandbox.channel("jobs", care.keep(jobs)).expect("a name");
        },
        "from coldframe import channel\njobs = channel('jobs')\njobs.send(1), jobs.receive(), jobs.poll()",
        &["send", "receive"],
    ),
];

fn run(sandbox: &Sandbox, source: &str) -> (Ending, String) {
    let program = Program::compile("page.py", source, &Policy::standard());
    let program = program.unwrap_or_else(|error| panic!("{error}"));
    let output = Buffer::new();
    (sandbox.session(&program, output.clone()).run().ending, output.text())
}

#[test]
fn every_use_has_its_line_before_it_and_after_it() {
    for (name, grant, source, actions) in KINDS {
        let (audit, seen) = (AuditRing::new(1000), Arc::default());
        let mut sandbox = Sandbox::new();
        let care = Caretaker::new(name).audit(audit.clone());
        grant(&mut sandbox, &care, audit.clone(), Arc::clone(&seen));
        let (ending, _) = run(&sandbox, source);
        assert_eq!(ending, Ending::Done, "{name}");
        let seen = seen.lock().expect("nobody panics");
        assert!(seen.1.is_empty(), "{name}: without a line: {:?}", seen.1);
        let lines: Vec<String> = audit.lines().iter().map(|line| line.action.to_owned()).collect();
        assert_eq!(lines, seen.0, "{name}: lines are uses, in their order");
        assert!(audit.lines().iter().all(|line| line.end.is_some() && line.grant == *name));
        for action in *actions {
            assert!(lines.iter().any(|line| line == action), "{name}: {action} was never asked");
        }
        let unknown = lines.iter().find(|line| !actions.contains(&line.as_str()));
        assert_eq!(unknown, None, "{name}: the table lacks it");
    }
}

/// An audit that cannot be written.
struct Full;

impl Audit for Full {
    fn begin(&self, _: &AuditLine) -> Result<(), Refusal> {
        Err(Refusal::new("the disk is full"))
    }

    fn end(&self, _: &AuditLine) {}
}

#[test]
fn nothing_is_done_where_no_line_can_be_written() {
    for (name, grant, source, _) in KINDS {
        let seen = Arc::default();
        let mut sandbox = Sandbox::new();
        grant(
            &mut sandbox,
            &Caretaker::new(name).audit(Full),
            AuditRing::new(1),
            Arc::clone(&seen),
        );
        let (ending, _) = run(&sandbox, source);
        let Ending::Raised { traceback } = ending else { panic!("{name}: {ending:?}") };
        assert!(traceback.contains("its audit cannot be written: the disk is full"), "{traceback}");
        assert!(seen.lock().expect("nobody panics").0.is_empty(), "{name}");
    }
}
