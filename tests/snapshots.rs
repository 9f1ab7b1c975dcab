//! Snapshots from outside: handed over, refused, forged.
//!
//! *May touch:* the public API.

use coldframe::session::snapshot::Replay;
use coldframe::{
    Buffer, Ending, Key, Limits, MemoryLedger, Policy, Program, Progress, Sandbox, Session,
    Snapshot, SnapshotError,
};

const AGENT: &str = "\
class Visit:
    def __init__(self, place):
        self.place = place

def visits(places):
    for place in places:
        try:
            yield Visit(place)
        finally:
            seen.add(place)

seen, notes = set(), {}
for visit in visits(['Rome', 'Oslo', 'Kyiv', 'a place with a long name']):
    notes[visit.place] = [visit, len(seen), {1.5: (visit.place,)}]
    print(visit.place, len(notes))
print(sorted(seen), [n[1] for n in notes.values()])
";

const SAID: &str = "Rome 1\nOslo 2\nKyiv 3\na place with a long name 4\n\
    ['Kyiv', 'Oslo', 'Rome', 'a place with a long name'] [0, 1, 2, 3]\n";

fn sandbox() -> Sandbox {
    Sandbox::new().limits(Limits { steps_max: 20_000, bytes_max: 1 << 20, ..Limits::default() })
}

fn agent() -> Program {
    Program::compile("agent.py", AGENT, &Policy::standard()).expect("it compiles")
}

/// A session that has run for so many steps.
fn paused(program: &Program, output: &Buffer, steps: u64) -> Session {
    let mut session = sandbox().session(program, output.clone());
    assert!(matches!(session.run_slice(steps), Progress::Paused));
    session
}

#[test]
fn an_agent_visits_three_processes() {
    let (output, key, ledger) = (Buffer::new(), Key::new([1; 32]), MemoryLedger::new());
    let program = agent();
    let mut alone = sandbox().session(&program, |_: &str| {});
    let whole = alone.run().steps;
    let mut session = paused(&program, &output, 15);
    session.label("tenant", "agent");
    for _ in 0..2 {
        let bytes = session.save_with_source(&key).expect("it is paused");
        let snapshot = Snapshot::open(&bytes, &key).expect("it is ours");
        let program = snapshot.compile(&Policy::standard(), &sandbox()).expect("it compiles");
        session = sandbox().resume(&snapshot, &program, output.clone(), &ledger).expect("new");
        session.run_slice(15);
    }
    let report = session.run();
    assert_eq!((report.ending, report.steps), (Ending::Done, whole));
    assert_eq!(output.text(), SAID);
}

/// Objects beyond the first row of slots come back where they were: the run ends as it would have,
/// after as many steps.
#[test]
fn a_session_of_many_objects_goes_on() {
    let source = "rows = [[n] for n in range(270000)]\n\
        del rows[::2]\n\
        more = [[n] for n in range(20000)]\n\
        print(sum(row[0] for row in rows), more[-1], len(rows), rows[-1])\n";
    let program = Program::compile("many.py", source, &Policy::standard()).expect("it compiles");
    let sandbox = Sandbox::new();
    let (said, key, ledger) = (Buffer::new(), Key::new([2; 32]), MemoryLedger::new());
    let whole = sandbox.session(&program, said.clone()).run();
    assert_eq!(whole.ending, Ending::Done);
    let output = Buffer::new();
    let mut session = sandbox.session(&program, output.clone());
    assert!(matches!(session.run_slice(whole.steps - 150_000), Progress::Paused));
    let bytes = session.save(&key).expect("it is paused");
    let snapshot = Snapshot::open(&bytes, &key).expect("it is ours");
    let mut resumed = sandbox.resume(&snapshot, &program, output.clone(), &ledger).expect("new");
    let report = resumed.run();
    assert_eq!((report.ending, report.steps), (Ending::Done, whole.steps));
    assert_eq!(output.text(), said.text());
}

#[test]
fn what_is_wrong_is_told_apart() {
    let (output, key) = (Buffer::new(), Key::new([1; 32]));
    let program = agent();
    let mut session = paused(&program, &output, 30);
    let bytes = session.save(&key).expect("it is paused");
    assert!(bytes.len() < 2000, "{} bytes", bytes.len());
    let other = Snapshot::open(&bytes, &Key::new([2; 32]));
    assert!(matches!(other, Err(SnapshotError::OtherKey)));
    let mut changed = bytes.clone();
    changed[200] ^= 1;
    assert!(matches!(Snapshot::open(&changed, &key), Err(SnapshotError::Damaged)));
    assert!(matches!(Snapshot::open(b"", &key), Err(SnapshotError::NotASnapshot)));
    let snapshot = Snapshot::open(&bytes, &key).expect("it is ours");
    let compiled = snapshot.compile(&Policy::standard(), &sandbox());
    assert!(matches!(compiled, Err(SnapshotError::NoSource)));
    let else_ = Program::compile("agent.py", "x = 1", &Policy::standard()).expect("it compiles");
    let ledger = MemoryLedger::new();
    let resume = |program: &Program| sandbox().resume(&snapshot, program, |_: &str| {}, &ledger);
    assert!(matches!(resume(&else_), Err(SnapshotError::OtherProgram)));
    assert!(resume(&program).is_ok());
    assert!(matches!(resume(&program), Err(SnapshotError::AlreadyResumed(1))));
}

/// A frame of each kind waits for another: of a function, a generator, an operator, a builtin.
const WAITING: &str = "\
class Sum:
    def __init__(self, n):
        self.n = n
    def __add__(self, other):
        return Sum(down(self.n) + other.n)

def down(n):
    if n == 0:
        return 0
    below = down(n - 1)
    return below

def numbers(n):
    yield from (down(m) for m in range(n))

def key(n):
    both = Sum(n) + Sum(1)
    return -both.n

def pairs(n):
    for m in range(n):
        yield m, down(m)

def main():
    greatest = max(numbers(3)), {*numbers(2)}, set(numbers(3)), dict(pairs(3))
    return sorted(numbers(3), key=key)

main()
";

/// Every byte changed, and every beginning alone: an error, or a session that runs to some end.
#[test]
fn forged_bytes_give_an_error_or_a_session() {
    let waiting = Program::compile("waiting.py", WAITING, &Policy::standard());
    let waiting = waiting.expect("it compiles");
    let mut ran = 0;
    for (program, steps) in [
        (agent(), 40),
        (waiting.clone(), 35),
        (waiting.clone(), 60),
        (waiting.clone(), 90),
        (waiting, 130),
    ] {
        let key = Key::new([1; 32]);
        let bytes = paused(&program, &Buffer::new(), steps).save(&key).expect("it is paused");
        let mut attempt = |bytes: &[u8]| {
            let Ok(snapshot) = Snapshot::open_unsigned(bytes) else { return };
            if let Ok(mut session) = sandbox().resume(&snapshot, &program, |_: &str| {}, &Replay) {
                let ending = session.run().ending;
                assert!(!matches!(ending, Ending::Internal { .. }), "{ending:?}");
                ran += 1;
            }
        };
        for end in 0..bytes.len() {
            attempt(&bytes[..end]);
        }
        for at in 0..bytes.len() {
            for change in [1u8, 2, 3, 4, 7, 0x20, 0x80, 0xff] {
                let mut forged = bytes.clone();
                forged[at] ^= change;
                attempt(&forged);
            }
        }
    }
    assert!(ran > 1000, "{ran} sessions");
}

#[test]
#[cfg(not(target_family = "wasm"))]
fn a_ledger_in_a_file_remembers() {
    use coldframe::host::FileLedger;
    use coldframe::{Label, Ledger};
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("a-ledger");
    let _ = std::fs::remove_file(&path);
    let of = |session: &str, generation| Label {
        tenant: "a tenant\n%".to_owned(),
        session: session.to_owned(),
        generation,
    };
    let ledger = || FileLedger::new(&path);
    assert!(ledger().claim(&of("one", 1)).is_ok());
    assert!(matches!(ledger().claim(&of("one", 1)), Err(SnapshotError::AlreadyResumed(1))));
    assert!(ledger().claim(&of("another", 1)).is_ok());
    assert!(ledger().saved(&of("one", 12)).is_ok());
    assert!(matches!(ledger().claim(&of("one", 2)), Err(SnapshotError::Superseded(12))));
    // A process was ended in the middle of a line: that was never answered for.
    let mut text = std::fs::read_to_string(&path).expect("it is there");
    text.push_str("resumed 12");
    std::fs::write(&path, &text).expect("it can be written");
    assert!(ledger().claim(&of("one", 12)).is_ok());
    assert!(matches!(ledger().claim(&of("one", 12)), Err(SnapshotError::AlreadyResumed(12))));
    // Another file is left as it is.
    std::fs::write(&path, "a letter\nto Ada").expect("it can be written");
    assert!(matches!(ledger().claim(&of("one", 13)), Err(SnapshotError::Ledger(_))));
    assert_eq!(std::fs::read_to_string(&path).expect("it is there"), "a letter\nto Ada");
    let _ = std::fs::remove_file(&path);
}

/// A function's body is saved before its function is called, with the inputs it will be called with.
#[test]
fn a_functions_body_is_saved_before_it_is_called() {
    let source = "total = rate * 2\nfor n in range(5):\n    total += n\nreturn total";
    let policy = Policy::function().parameters("rate, more=1").expect("they are parameters");
    let mut given = sandbox();
    given.input("rate", &20).expect("it is data");
    let program = Program::compile_for("body.py", source, &policy, &given).expect("it compiles");
    let (whole, key) = (given.session(&program, |_: &str| {}).run(), Key::new([1; 32]));
    for steps in 1..whole.steps {
        let mut session = given.session(&program, |_: &str| {});
        if !matches!(session.run_slice(steps), Progress::Paused) {
            continue;
        }
        let bytes = session.save(&key).expect("it is paused");
        let snapshot = Snapshot::open(&bytes, &key).expect("it is ours");
        let mut session =
            sandbox().resume(&snapshot, &program, |_: &str| {}, &Replay).expect("new");
        let report = session.run();
        assert_eq!((report.ending, report.steps), (Ending::Done, whole.steps));
        assert_eq!(session.result::<i64>().expect("it has ended"), 50);
    }
}

/// Whatever a session may stand in has a name that snapshots know.
#[test]
fn every_task_has_its_place_in_the_tables() {
    let (mut folders, mut tasks) = (vec![std::path::PathBuf::from("src")], 0);
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("it is there").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            if path.extension().is_none_or(|extension| extension != "rs") {
                continue;
            }
            let text = std::fs::read_to_string(&path).expect("it is text");
            for after in text.split("Task::new(").skip(1) {
                let Some(name) = after.trim_start().strip_prefix('"') else { continue };
                let name = name.split('"').next().unwrap_or("");
                let known = coldframe::session::snapshot::knows(name);
                assert!(known, "{}: no snapshot finds the task {name}", path.display());
                tasks += 1;
            }
        }
    }
    assert!(tasks > 100, "{tasks} tasks");
}

/// What a program's text says it prints: its `# expect:` and `#|` comments.
fn expected(text: &str) -> String {
    let mut all = String::new();
    for line in text.lines() {
        let said = line.strip_prefix("#| ").or(line.split_once("# expect: ").map(|(_, said)| said));
        if let Some(said) = said {
            all.push_str(said);
            all.push('\n');
        }
    }
    all
}

/// Each release leaves a snapshot in `tests/snapshots`, in the middle of a key of `sorted`: every
/// build of its minor version goes on with it. Until a version is released its file may be written
/// anew, with `COLDFRAME_BLESS=1`; from then on what it needs is kept (docs/SNAPSHOT.md).
#[test]
fn what_a_released_build_saved_goes_on() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots");
    let key = Key::new([1; 32]);
    let text = std::fs::read_to_string(folder.join("0.1.0.py")).expect("it is there");
    let program = Program::compile("0.1.0.py", &text, &Policy::standard()).expect("it compiles");
    let sandbox = Sandbox::new();
    let whole = sandbox.session(&program, |_: &str| {}).run().steps;
    let file = folder.join("0.1.0.run");
    if std::env::var_os("COLDFRAME_BLESS").is_some() {
        let mut session = sandbox.session(&program, |_: &str| {});
        assert!(matches!(session.run_slice(whole - 700), Progress::Paused));
        let bytes = session.save_with_source(&key).expect("it is paused");
        std::fs::write(&file, bytes).expect("it can be written");
    }
    let bytes = std::fs::read(&file).expect("it is there");
    let snapshot = Snapshot::open(&bytes, &key).expect("it is of this minor version");
    assert_eq!(snapshot.version(), "0.1.0");
    let (output, again) = (Buffer::new(), snapshot.compile(&Policy::standard(), &sandbox));
    let program = again.expect("it compiles");
    let mut session = match sandbox.resume(&snapshot, &program, output.clone(), &Replay) {
        Ok(session) => session,
        Err(why) => panic!("{why}: see docs/SNAPSHOT.md, what a build keeps"),
    };
    assert!(session.saved_body().is_ok());
    let report = session.run();
    assert_eq!((report.ending, report.steps), (Ending::Done, whole));
    let source = snapshot.source().expect("it carries it").1;
    let (said, rest) = (expected(source), output.text());
    assert!(said.ends_with(&rest) && rest.contains("xylophones"), "{rest}");
}

/// Nothing in a snapshot is a number that another build may give to something else.
#[test]
fn everything_shared_has_a_name_in_snapshots() {
    let nameless = coldframe::session::snapshot::nameless();
    assert!(nameless.is_empty(), "{nameless:?}");
}

/// What another build has and this one has not is said, with the version that can go on.
#[test]
fn a_snapshot_of_another_build_says_what_is_missing() {
    let key = Key::new([1; 32]);
    let program = Program::compile(
        "a.py",
        "import bisect, math\nf = math.floor\nf(1)\nf(2)",
        &Policy::standard(),
    );
    let program = program.expect("it compiles");
    let whole = sandbox().session(&program, |_: &str| {}).run().steps;
    let mut session = sandbox().session(&program, |_: &str| {});
    assert!(matches!(session.run_slice(whole - 1), Progress::Paused));
    let bytes = session.save(&key).expect("it is paused");
    for (own, other, said) in [
        ("math:floor", "math:flour", "0.1.0 (its `math:flour` is not here)"),
        ("bisect", "bisecs", "0.1.0 (its module `bisecs` is not here)"),
    ] {
        let at = bytes.windows(own.len()).position(|part| part == own.as_bytes());
        let at = at.expect("its name is in it");
        let mut forged = bytes.clone();
        forged[at..at + own.len()].copy_from_slice(other.as_bytes());
        let snapshot = Snapshot::open_unsigned(&forged).expect("its head is whole");
        match sandbox().resume(&snapshot, &program, |_: &str| {}, &Replay) {
            Err(SnapshotError::Version(why)) => assert_eq!(why, said),
            other => panic!("{:?}", other.map(|_| ())),
        }
    }
}
